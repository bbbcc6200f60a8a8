# ruff: noqa: E501, SIM905 - a pattern or a row of a table is easier to check on one line
"""What counts as an answer to each kind of question (clinical_spec 2.1b). Each function returns the parts that do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from nova_cbt.model import Reading
from nova_cbt.slots.sides import AGAINST, halves, in_a_row, speaks_against, talked_down
from nova_cbt.words import bare, clauses, count, felt, lower, plain, self_verdict, sentences
from nova_cbt.words import patterns as re
from nova_cbt.words.aside import first_words, noting, telling
from nova_cbt.words.courtesy import courtesy
from nova_cbt.words.fillers import without_fillers
from nova_cbt.words.order import wonders


@dataclass(frozen=True)
class Part:
    """One answer: the client's exact words, the cleaned ones, a number if any."""

    said: str
    value: str
    number: int | None = None


@dataclass(frozen=True)
class Heard:
    """A message with what was perceived in it and the question it follows."""

    text: str
    reading: Reading
    context: str = ""
    first: bool = True
    """Whether this is what was asked for, not only welcome."""

    @property
    def acts(self) -> frozenset[str]:
        """The acts as a set."""
        return frozenset(self.reading.acts)


_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
PERSON = re.compile(
    r"\b(?:(?:my|the|our|a|one of my) )?(?:\w+ )?(?:mum|mom|mam|mother|dad|father|parents?|brothers?|sisters?|son|daughter|husband|wife|partner|boyfriend|girlfriend|fianc[eé]e?|gran\w*|nan|nana|grandad|grandpa|grandma|uncle|aunt\w*|cousin|nephew|niece|friends?|best friend|mate|colleagues?|boss|manager|"
    r"supervisor|professor|prof|tutor|teacher|lecturer|mentor|coach|doctor|gp|nurse|therapist|counsell?or|social worker|neighbou?r|flatmates?|housemates?|roommates?|lab partner|study buddy|classmates?|priest|imam|pastor|rabbi|vicar|landlord|landlady|support (?:group|worker)|group (?:leader|chat|members?)|sponsor|godmother|stepdad|stepmum|stepmom|ex|carer|librarian|receptionist|hr|team|advisor|adviser|midwife|pharmacist)\b"
)
PROPER = re.compile(
    r"(?<![.!?]\s)(?<!^)\b(?!I\b|I'|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Nova|Mr|Mrs|Ms|Christmas|English|God)([A-Z][a-z]+(?: [A-Z][a-z]+)?)\b"
)
_PLACE = re.compile(
    r"\b(?:at|in|on|to|from|outside|inside|near|by) (?:the|my|our|a|his|her|their|this) \w+|\b(?:at|in|to|from) (?:work|home|school|uni\w*|college|church|lunch|dinner|bed|class|town|hospital|lectures?)\b|\bin front of\b|\bhome\b|\bonline\b|\bon (?:zoom|teams|instagram|whatsapp|facebook)\b|\bat [A-Z]"
)
_TIME = re.compile(
    rf"\b(?:yesterday|today|tonight|this (?:morning|afternoon|evening|week|weekend|month)|last (?:night|week|weekend|month|year|term|{_DAY}|summer|winter)|{_DAY}|(?:a|two|three|few|\d+) (?:days?|weeks?|hours?|months?|nights?) ago|when|while|during|after|before|until|at (?:\d+|noon|midnight)|in the (?:morning|evening|night|afternoon|middle)|the other (?:day|night)|earlier|just now|\d{{1,2}} ?(?:am|pm)|all (?:night|day|evening|weekend)|since)\b"
)
_DID = re.compile(
    r"\b(?:\w{2,}ed|\w+n't|was|were|am|is|are|had|went|got|came|saw|told|said|gave|took|made|left|lost|met|found|heard|sent|fell|began|forgot|read|wrote|rang|spoke|sat|stood|cut|put|broke|ran|had to|kept|did|felt|thought|hung|lied|tore|meant|threw|swore|spat|hit|hid|shut|drove|rang|caught|stole|woke|won|bought|brought|let|paid|wore|taught|\w+ing)\b"
)
_ALWAYS = re.compile(
    r"\b(?:always|never|every ?(?:time|thing|one|body|day|where)|all the time|constantly|nothing|nobody|no one|whenever|everytime|usually|generally|in general|all of it|it just happens)\b"
)
_PREDICTS = re.compile(r"\b(?:will|'ll|going to|gonna|would|might|probably|could|may|what if|bound to|must be)\b")
_THINKS = re.compile(
    r"\b(?:(?:they|he|she|everyone|people|everybody|nobody|no one|my \w+) (?:\w+ )?(?:thinks?|think|thought|hates?|hated|wants?|wanted|feels?|felt|knows?|knew|believes?|judg\w+|despises?|resents?|doesn't like|don't like|looks? down|cares?|doesn't care|don't care|likes?)|i(?:'m| am| was)? (?:just )?(?:feel|felt|think|know|knew|believe|sense|sensed|can tell|could tell|guess|suppose)|i(?:'m| am) (?:just |such |so |not |a |an |the )*(?:stupid|useless|failure|loser|idiot|not good|bad|worthless|burden|good enough|weak|lazy))\b"
)
_OBSERVED = re.compile(
    r"\b(?:he|she|they|we|people|somebody|someone|my \w+|the \w+) (?:still |often |sometimes |always |usually |do |does )*(?:hug|kiss|call|text|thank|help|ask|invite|visit|smile|"
    r"listen|come|bring|talk|write|ring|laugh|share|cook|wait|pick|tell|say|pay|send|give|let|want|choose|read|sit|stay|trust|rely|complain|praise|mark|choose|save|bring|greet)s?\b|"
    r"\b(?:said|says|told|tells|asked|asks|wrote|writes|emailed|texted|called|rang|replied|answered|laughed|smiled|nodded|looked|walked|gave|got|passed|failed|finished|did|didn't|hasn't|haven't|had|have|has|went|came|left|ignored|helped|thanked|invited|offered|marked|scored|paid|read|saw|heard|noticed|counted|handed|sent|brought|saved|bought|lent|drove|won|held|let|spoke|"
    r"missed|made|took|put|stayed|turned|rolled|sighed|shouted|shook|hugged|kept|cancelled|canceled|agreed|refused|chose|picked|praised|criticised|criticized|corrected|commented|liked|(?:answer|reply|mark|grade|score|email|message|letter|comment|report|review|feedback|room|class|phone|bill|result)s? (?:was|were)|was (?:there|late|first|on|at|in|given|chosen|asked|told|invited|quiet|smiling|laughing|kind)|were (?:there|late|quiet|laughing|kind)|\w{3,}ed|\d+|one|two|three|four|five|six|once|twice|times|last (?:week|time|month|year|term)|spat|swore|threw|hit|stole|cut|shut|slammed|hung|drove|ran|slept|broke|caught|fell|forgot|lost|met|paid|rang|sang|sat|sold|spoke|stood|taught|tore|woke|won|drew|wore|rode|rose|grew|flew|swam|built|fed|fought|lit|spent|stuck|showed|learnt|never (?:said|told|asked|failed|missed|been|had|complained))\b"
)
_GENERIC = frozenset(
    "i a an the to of and it is was that this in on at my me so be been am do did just really very um uh er well yeah ok okay yes no not you your "
    "for with have has had but or if then as are were they he she we".split()
)


def content(text: str) -> set[str]:
    """The words that carry meaning."""
    return {w for w in re.findall(r"[a-z0-9']+", lower(text)) if w not in _GENERIC}


def trimmed(text: str, most: int = 2) -> str:
    """The first clauses after the fillers, at most so many and at most some thirty words."""
    whole = bare(text)
    if count(whole) <= 25:
        return whole
    kept, at = "", 0
    for clause in clauses(whole):
        start = whole.find(clause, at)
        end = start + len(clause)
        if kept and (most <= 1 or count(whole[:end]) > 30):
            break
        kept, at, most = whole[:end], end, most - 1
    return bare(kept or whole)


def _best(text: str, *tests: Callable[[str], bool]) -> str:
    """The sentence that meets most of the tests; the earlier one where they tie."""
    said = [s for s in sentences(text) if not s.rstrip().endswith("?")]
    return max(said, key=lambda s: sum(test(s) for test in tests), default="")


def span(text: str, said: list[str]) -> str:
    """Everything from the first to the last of some sentences, as it stands."""
    return text[text.index(said[0]) : text.rindex(said[-1]) + len(said[-1])] if said else ""


_HAPPENED = re.compile(
    r"\b(?:never|nobody|no one|nothing) (?:even )?(?:turned|came|rang|called|showed|said|told|replied|answered|asked|paid|got|went|texted|wrote|looked|helped|happened)\b"
)
"""A "never" of one occasion: "he never turned up"."""


def situation(heard: Heard, _: str) -> list[Part]:
    """One occasion: a place, time, person or activity, in at least four words."""

    def marks(s: str) -> int:
        same = lower(s)
        who = PERSON.search(same) or PROPER.search(plain(s))
        return sum(map(bool, (_PLACE.search(plain(s)), _TIME.search(same), who, _DID.search(same))))

    said = [s for s in sentences(heard.text) if not s.rstrip().endswith("?") and not _AS_THOUGHT.match(lower(s))]
    fit = [
        s
        for s in said
        if count(bare(s)) >= 4
        and marks(s) >= 1
        and (not _ALWAYS.search(_HAPPENED.sub(" ", lower(s))) or (marks(s) >= 3 and _TIME.search(lower(s))))
    ]
    judged = [s for s in fit if _THINKS.search(lower(s)) or self_verdict.spoken(s)]
    fit = [s for s in fit if not mere_feeling(s) and (s not in judged or marks(s) >= 3)]
    if not fit:
        return _in_fragments(said) if not heard.acts & {"dont_know", "confused"} else []
    top = max(fit, key=marks)
    whole = span(heard.text, _scene(said, top))
    return [Part(whole, trimmed(whole, SCENE) if count(whole) > MOMENT else bare(whole))]


MOMENT, SCENE = 34, 3
"""Words of a moment that is kept whole, and clauses that are kept of a longer one."""
_OWN_MIND = re.compile(
    r"^\W*(?:(?:and|so|but|then|inside|because|straight away|just|also|since then|now|after that)\W+)*(?:i (?:\w+ )?(?:thought|think|felt|feel|kept thinking|knew|believe|guess|suppose|hate|can'?t|cannot|don'?t|want|need|wish|hope|am|'m|keep|never|always|still)\b|i'?m\b|it (?:feels?|felt|makes?|made me) |my (?:heart|head|thought|hands?|chest)\b|since then\b|ever since\b|angry\b|sad\b|maybe \d|about \d|\d)|"
    r"\b(?:i (?:just |only )?(?:thought|felt|was thinking)|feel like|felt like)\b"
)
"""What went on inside, or goes on since: no part of the scene."""


def _scene(said: list[str], top: str) -> list[str]:
    """The sentence that tells the moment best, with what happened just before and after it."""
    at = said.index(top)
    first = last = at
    while first > 0 and _outward(said[first - 1]) and count(" ".join(said[first - 1 : last + 1])) <= MOMENT:
        first -= 1
    while last + 1 < len(said) and _outward(said[last + 1]) and count(" ".join(said[first : last + 2])) <= MOMENT:
        last += 1
    return said[first : last + 1]


def _outward(sentence: str) -> bool:
    """Does a sentence tell what went on outside, or where and when it was?"""
    same = lower(sentence)
    named = bool(felt(sentence)) and (count(sentence) <= FEELING or bool(re.search(r"\b\d{2,3}\b", same)))
    inward = bool(_OWN_MIND.search(same)) or mere_feeling(sentence) or bool(_AS_THOUGHT.match(same)) or named
    tells = bool(_TIME.search(same) or _PLACE.search(plain(sentence)) or PERSON.search(same) or _DID.search(same))
    return tells and not inward and not _HABIT.search(same) and not (_THINKS.search(same) and count(sentence) < 8)


FEELING = 7
"""Words of a sentence that is about the feeling named in it."""
_HABIT = re.compile(
    r"\b(?:always|never|every (?:time|day|week|night|evening)|all the time|usually|whenever|these days|nowadays)\b"
)


_AS_THOUGHT = re.compile(
    r"\W*that (?:i|i'm|im|they|he|she|it|it's|nobody|everyone|everybody|no one|people|my \w+|nothing|there's)\b"
)
"""How a thought is told where a moment was asked for: "that they will send me home"."""
_AGAIN = re.compile(r"\b(?:always|never|every\w*|all the time|constantly|whenever|usually|mostly|often)\b")
_HOUR = re.compile(
    rf"\b(?:yesterday|today|tonight|this (?:morning|afternoon|evening|week|weekend)|last (?:night|week|weekend|{_DAY})|{_DAY}|(?:a|two|three|few|\d+) (?:days?|weeks?|hours?|nights?) ago|the other (?:day|night)|"
    r"earlier|just now|(?:at )?\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|o'clock)|noon|midnight|(?:in the )?(?:early |late )?(?:night|morning|evening|afternoon)|at (?:night|lunch\w*|breakfast|dinner|\d{1,2}))\b"
)


def _in_fragments(said: list[str]) -> list[Part]:
    """A moment told in bits that make no sentence: the time, and with it a place, a person or what went on."""
    whole = " ".join(said)
    same = lower(whole)
    rest = content(_HOUR.sub(" ", same)) - {"was", "last", "night", "day", "around", "about"}
    timed = bool(_HOUR.search(same)) and not _AGAIN.search(same)
    return [Part(whole, bare(whole))] if timed and rest and count(whole) <= 16 and not mere_feeling(whole) else []


def mere_feeling(text: str) -> bool:
    """Nothing but feelings, numbers and small words."""
    rest = lower(text)
    for feeling in felt(text):
        rest = re.sub(rf"\b{re.escape(feeling.word)}\b", " ", rest)
    small = "i'm im i've felt feel feeling feels bit lot kind sort quite pretty mostly then also too made makes about maybe like more than less all because out still over".split()
    return bool(felt(text)) and not (content(rest) - set(small) - {w for w in content(rest) if w.isdigit()})


def thought(heard: Heard, _: str) -> list[Part]:
    """A statement or a described picture of at least three words."""
    text = heard.reading.thought
    verdict = heard.first and bool(_VERDICT.match(lower(text)))
    if (
        not text
        or (count(text) < 3 and not verdict)
        or (text.rstrip().endswith("?") and not re.match(r"\W*what if\b", lower(text)))
    ):
        return []
    if re.match(r"\W*(?:what if|why)\b", lower(text)):
        return []
    return [Part(text, closed(trimmed(text)))]


_VERDICT = re.compile(
    r"\W*(?:i'?m|im|i am|he'?s|she'?s|it'?s|they'?re) (?:useless|stupid|worthless|pathetic|weak|lazy|ugly|broken|unlovable|hopeless|finished|doomed|nothing|nobody|incompetent|invisible|dumb|thick|trapped|ruined|evil|"
    r"selfish|cursed|disgusting|ridiculous|cooked|screwed|over|dirty|unwanted|replaceable|gone)\W*$"
)
"""Two words that are a thought: "i'm useless"."""


def closed(text: str) -> str:
    """The words with a quotation in them brought to its end."""
    return f'{text}"' if text.count('"') % 2 else text


_HEDGE = re.compile(
    r"^\W*(?:(?:well|hm+|ok|okay|and|but)\W+)*i (?:suppose|guess|mean|(?:must |have to )?admit|must say|have to say),? (?:that )?"
)


def _factual(text: str) -> bool:
    same = _HEDGE.sub("", lower(text))
    if text.rstrip().endswith("?") or count(bare(text)) < 3 or _ONLY_NUMBER.fullmatch(same):
        return False
    if _ALWAYS.search(same) and not re.search(
        r"\b(?:said|told|wrote|(?:nobody|no one)\b.{0,30}\b(?:knew|noticed|minded|asked|came|rang|laughed)|never (?:said|told|asked|failed|missed|complained))\b",
        same,
    ):
        return False
    if re.match(r"\W*(?:\w+ ){0,3}i (?:just )?(?:feel|felt)\b", same) or re.search(
        r"\b(?:will|'ll|going to|gonna|might|what if|bound to)\b", same
    ):
        return False
    quoted = '"' in plain(text) or bool(
        re.match(r"\W*(?:nobody|no one|none)\b.{0,30}\b(?:knew|noticed|minded|asked|said)\b", same)
    )
    return bool(_OBSERVED.search(same)) and (
        quoted or not _THINKS.search(re.sub(r"\b(?:said|told me|says|wrote)\b.*", "said", same))
    )


_ONLY_NUMBER = re.compile(
    r"\W*(?:(?:still|now|bit|a|about|around|maybe|say|it'?s|is|was|at|like|i'?d|give|put|it|less|more|lower|higher|down|up|to|from|same|tbh|ish|percent|out|of|or|so|probably|then|i|guess|think|suppose|roughly|honestly|\d{1,3}%?)\b%?\W*)+"
)
"""A rating told where none was asked for is no fact."""


def fact(heard: Heard, slot: str) -> list[Part]:
    """What was seen, heard, done, counted or quoted: one part for each; each on the side it speaks for."""
    said = [s for s in telling(heard.text) if not noting(s) and not courtesy(s)]
    whole = in_a_row(said, [p for s in said for p in ([s] if _factual(s) else _factual_parts(s))], first=heard.first)
    if slot in AGAINST or (slot in AGAINST.values() and not heard.first):
        whole = _on_side(whole, heard.text, against=slot not in AGAINST)
    if heard.first and slot in AGAINST.values():
        whole = [s for s in whole if not talked_down(s)]
    return [Part(s, trimmed(s)) for s in whole][:4]


def _on_side(facts: list[str], text: str, *, against: bool) -> list[str]:
    """The facts, or parts of them, that stand on one side of the thought."""
    found = []
    for told in facts:
        counter = speaks_against(_with_lead(told, text), after=text[text.find(told) + len(told) :])
        one, other = ("", told) if counter else halves(told)
        found.append(other if against else one)
    return [f for f in found if f]


def _with_lead(fact: str, text: str) -> str:
    """The fact with the little words before it in its sentence ("But ...", "to be fair ...")."""
    return next((s for s in sentences(text) if fact in s), fact)


def _factual_parts(sentence: str) -> list[str]:
    """What was seen or done in a sentence that has an "always" beside it."""
    if sentence.rstrip().endswith("?") or not _ALWAYS.search(lower(sentence)):
        return []
    return [p for p in re.split(r"[,;]\s*(?:(?:and|but|so|then)\s+)?|\s+but\s+", sentence) if _factual(p)]


_FAIR = re.compile(
    r"^(?:i(?:'d| would| could)? (?:say|put it|guess|suppose|think)|something (?:fair|like|fairer|more like it)(?: (?:would|might|could) be)?|more like|maybe|a fairer (?:way|one|sentence) (?:is|would be)|it (?:would|could) be)\b[:, ]*(?:that )?",
    re.I,
)
_BELIEVED = re.compile(r",?\s*(?:about |maybe |around )?\d{1,3} ?(?:%|per ?cent|out of \d+|/\d+)?$")


def balanced(heard: Heard, _: str) -> list[Part]:
    """At least six words of the client's own that are a statement, not only praise."""
    said = first_words(heard.text, 45)
    whole = span(heard.text, said)
    if (
        count(whole) < 6
        or wonders(whole)
        or (heard.acts & {"dont_know", "resistance", "know_but_dont_feel", "complaint"} and count(whole) < 12)
    ):
        return []
    text = _FAIR.sub("", bare(without_fillers(whole))).strip(' "')
    text = _BELIEVED.sub("", text).strip(' ".,')
    if count(text) < 6:
        return []
    return [Part(whole, text if count(text) <= 30 else trimmed(text, 3), heard.reading.rating)]


_HINT = re.compile(r"\b(?:everything|anything|some help|more support|understand me|be nicer|in general|stuff)\b")


_HOW_TO = re.compile(
    r"\bhow (?:do|can|should|could|would|am) (?:i|one|you) (?:\w+ )?(?:ask|say|put|word|phrase|tell|begin|start|write)\b|\bhow to (?:ask|say|put|word|phrase|tell|begin|start)\b|"
    r"\bwhat (?:are|is|should|do|would|could|can)\b[^.!]*\b(?:say|words?|write|put)\b"
)
"""The client asks Nova for the words: they are not given yet."""


def ask(heard: Heard, _: str) -> list[Part]:
    """One request that another person can answer with yes, no or by when."""
    text = heard.text
    same = lower(text)
    if _HOW_TO.search(same) and count(text) <= 16:
        return []
    quoted = re.search(r'"([^"]{6,})"', plain(text))
    inner = text[quoted.start(1) : quoted.end(1)] if quoted else ""
    line = inner or next(
        (
            s
            for s in sentences(text)
            if re.search(
                r"\b(?:can|could|would|will|may|are) (?:you|i|we)\b|\bplease\b|\bask (?:her|him|them|my|if|for|whether|the)\b|\bif (?:she|he|they)(?:'d| could| would| can|'s)\b|\b(?:i need|i'd like|i want) (?:\w+ ){1,}",
                lower(s),
            )
        ),
        "",
    )
    if not line or count(line) < 4 or (_HINT.search(lower(line)) and count(line) < 9) or same.count("?") > 2:
        return []
    return [Part(line, bare(line))]


def consent(heard: Heard, _: str) -> list[Part]:
    """A clear yes; a clear no is an answer too."""
    given = heard.reading.consent
    return [Part(heard.text.strip(), given)] if given in ("yes", "no") else []


def interpretation(text: str) -> bool:
    """Whether it is a guess about minds or about the future rather than something seen."""
    same = lower(text)
    return bool(_THINKS.search(same) or _PREDICTS.search(same))
