# ruff: noqa: E501 - a pattern or a row of a table is easier to check on one line
"""The client's most telling short clauses, turned to "you" or put in quotation marks, to be said back."""

from __future__ import annotations

from nova_cbt.model import Reading
from nova_cbt.slots.kinds import PERSON, content
from nova_cbt.slots.weight import HEAVY, weight
from nova_cbt.words import bare, clauses, count, felt, lower, plain, second_person
from nova_cbt.words import patterns as re
from nova_cbt.words.aside import aside
from nova_cbt.words.courtesy import courtesy, quotes
from nova_cbt.words.learner import learner
from nova_cbt.words.self_verdict import of_all, spoken
from nova_cbt.words.stated import loose, told

_DANGER = re.compile(
    r"\b(?:suicid\w*|kill\w*|die|dead|dying|end (?:it|my life)|hurt(?:ing)? myself|harm(?:ing)?|self-harm\w*|cut(?:ting)? (?:myself|my)|overdos\w*|better off without|not wake up|pills?|burn(?:ing|t|ed)? myself|rape\w*|abus\w*|hit(?:s|ting)? me|molest\w*|"
    r"fuck\w*|cunt\w*|bitch\w*|shit\w*)\b"
)
_ACT = re.compile(
    r"\b(?:stayed|went|tried|forgot|slept|cried|missed|cancelled|avoided|snapped|shouted|walked|called|rang|texted|wrote|rewrote|finished|started|skipped|spent|woke|told|asked|hid|ran|quit|lay|sat|worked|watched|sent|ignored|froze|panicked|argued|apologised|pretended|spoke|left|stopped|checked|deleted|kept|gave|\w{4,}ed)\b"
)
_HANDLE = re.compile(
    r"\b(?:if|never|always|everyone|nobody|should|must|failure|enough|think|thought|because|can't|won't|ruined|fault)\b"
)
_IDLE = re.compile(
    r"^(?:i (?:don't|dont) know|i'm not sure|i (?:guess|suppose)|i mean|it(?:'s| is| was| isn't|'ll| will| would| could) |that(?:'s| is|'ll| was| would| helped| helps)|this (?:is|was)|they(?:'re| are) |which\b|yes\b|no\b|thank|hi\b|hello\b|i think so|i'd like\b|i want to (?:talk|look|work)|i need a (?:moment|minute)|not really|i (?:understand|agree|see)|let me|you mean|never mind|forget (?:it|that|the|about)\b|skip (?:it|that|this|the)\b|answer (?:me|the|it)\b|put (?:it|that) (?:in|down|on|as)\b|i(?:'ll| will) (?:try|see|say)|there (?:was|were|is|are) |there's )"
)
_MINE = re.compile(r"\b(?:i|i'm|i've|i'd|i'll|im|ive|me|my|myself)\b")
_SUBJECT_I = re.compile(
    r"(?:(?:when|if|since|after|every time|last night|yesterday|today|on \w+day|then|and|but|so|because|also|sometimes|mostly) )*(?:i|i'm|i've|i'd|i'll|im|ive|my)\b"
)
_HANGING = re.compile(
    r"^so (?:that )?(?:i|they|he|she|nobody) (?:don't|doesn't|won't|wouldn't|can|could|didn't)(?: (?:have to|need to|get|be|see))?\b|^(?:when|whenever|if|because|while|since|until|unless|although|though|as|before|after|which|who|than|whether|so that|even if|even when)\b(?!.*,)(?!.*\b(?:i|i'm|i've) .*\b(?:i|i'm|i've|my|they|he|she|it|nobody|everyone)\b)"
)
_MOST_WORDS, _WHOLE = 16, 14
"""Words of a clause that is said back, and of a sentence that is said back whole."""


def _worth(clause: str, reading: Reading, place: int) -> float:
    """How much a clause says about this person: its weight first, then an act, somebody, oneself; earlier words before later."""
    same = lower(clause)
    worth = min(len(content(clause)), 6) / 3
    worth += weight(clause, reading)
    worth += 1.8 * bool(_ACT.search(same)) + 1.0 * bool(PERSON.search(same)) + 1.0 * bool(_HANDLE.search(same))
    worth += (
        2.0 * bool(_MINE.search(same))
        + 1.2 * bool(_SUBJECT_I.match(same))
        + 0.4 * bool(re.search(r"\d|yesterday|last night|day\b|weekend|week", same))
    )
    worth += 0.5 * bool(re.search(r"[a-z] [A-Z][a-z]", clause)) - 0.4 * min(place, 8)
    worth -= (
        4.0 * bool(_IDLE.match(same)) * (not felt(clause) and weight(clause, reading) < HEAVY)
        + 3.0 * _hangs(clause, reading)
        + 2.5 * (count(clause) < 3)
    )
    return worth


def _hangs(clause: str, reading: Reading) -> bool:
    """Does a clause hang on another? A reason that weighs stands without its "because"."""
    return bool(_HANGING.match(lower(bare(clause) if weight(clause, reading) >= HEAVY else clause)))


def _quoted(clause: str) -> str:
    """The clause in quotation marks, where that is safe and short."""
    text = bare(clause).strip(' "')
    safe = (
        2 <= count(text) <= _MOST_WORDS
        and not re.search(r'["?“”\[\]{}<>*_|]|https?:', plain(text))
        and not re.search(r"\b(?:you|your|nova|u|ur)\b", lower(text))
    )
    return f'"{text}"' if safe and len(content(text)) >= 1 else ""


_BREAK = re.compile(r",?\s+(?:and then|and|but|so|until|because)\s+", re.I)


_POINTS = re.compile(
    r"^(?:and |but |so |also )?(?:i(?:'d| would)? (?:just |only |also )?(?:like|want) to (?:say|admit|confess|add|mention|tell you)(?: that)?,? |i (?:should|must|have to|ought to|'d better|would) (?:say|admit|confess|add|mention|tell you)(?: that)?,? |what (?:really |just )?(?:gets|got|hurts|hurt|bothers|worries|kills|annoys|upsets|stings|stung) (?:me )?(?:the |most |is |was |about it )+(?:that )?|"
    r"(?:the|my) (?:thing|worst(?: part| thing| of it)?|truth|point|trouble|problem) (?:is|was)(?:,)?(?: that)? |(?:it'?s|it is|it was) (?:just|more|only|mainly|mostly|rather|also)(?: so much)? that (?=\w)|on top of (?:it|that|this|everything|it all),? |what i (?:can'?t|cannot) (?:stand|bear|get over|forget) is (?:that )?)",
    re.I,
)
"""What only points to the clause that follows."""


def _pieces(text: str) -> list[str]:
    """Whole sentences that are short enough, else their clauses; nothing that is an aside."""
    found: list[str] = []
    for sentence in told(text):
        sentence = _POINTS.sub("", loose(sentence))
        said = [p for p in clauses(sentence) if not aside(p)]
        parts = [p for p in said if not courtesy(p)]
        short = (
            count(sentence) <= _WHOLE
            and not aside(sentence)
            and not courtesy(sentence)
            and bool(parts)
            and parts == said
            and not _mixed(parts)
        )
        if short and not (_IDLE.match(lower(sentence)) and weight(sentence, Reading()) < HEAVY):
            found.append(sentence)
        parts = [p if count(bare(p)) <= _MOST_WORDS else _shorter(p) for p in parts]
        found += [
            p for p in parts if count(p) >= 3 and count(bare(p)) <= _MOST_WORDS and not (short and len(parts) == 1)
        ]
    bare_of_it = [_RATED.sub("", _HANGS_ON.sub("", p).strip(" .!,;")) for p in found]
    return list(dict.fromkeys(p for p in bare_of_it if not _ONLY_BEGINS.fullmatch(p)))


def _mixed(parts: list[str]) -> bool:
    """Does what weighs stand beside the day's round in one sentence?"""
    weights = [weight(p, Reading()) for p in parts]
    return max(weights, default=0.0) >= HEAVY and min(weights, default=0.0) < 0


def _shorter(clause: str) -> str:
    """What a long clause says first."""
    first = _BREAK.split(clause, maxsplit=1)[0]
    return first if count(first) <= _MOST_WORDS else first.split(", ")[0]


_ONLY_BEGINS = re.compile(r"\W*(?:and |but |so |then )?i (?:just )?(?:thought|felt|said|think|feel)\W*", re.I)
_HANGS_ON = re.compile(
    r",? (?:and|but|so|then) (?:(?:i|he|she|they|we) )?(?:just )?(?:thought|felt|said|think|feel|says?|told)[\s:,.]*$",
    re.I,
)
"""The beginning of what stands in the next piece: "and I thought:"."""


_RATED = re.compile(
    r"(?<=[a-z]{3})(?<!\bpage)(?<!\broom)(?<!\byear)(?<!\bgrade)(?<!\bchapter)(?<!\bbus)(?<!\bage),? (?:(?:like|about|around|maybe|say|at|easily|probably|both|roughly|i'd say|a|an?) )*\d{2,3} ?(?:%|percent|/ ?100|out of (?:100|a hundred))?(?: (?:maybe|or so|ish|i think|probably|at least|easily))?$",
    re.I,
)
"""The number behind a feeling, which is noted and not said back with it."""


def reflectable(text: str, reading: Reading) -> list[str]:
    """One to four things to say back, best first; empty where nothing may be said back."""
    if set(reading.acts) & {"injection", "other_language", "silence", "role_flip", "offensive"}:
        return []
    worth = {c: _worth(c, reading, i) for i, c in enumerate(_pieces(text))}
    if any(weight(c, reading) >= HEAVY for c in worth):  # beside what weighs, the day's round is not said back
        worth = {c: w for c, w in worth.items() if weight(c, reading) >= 0}
    kept: list[str] = []
    quoted: list[str] = []
    best = max(worth.values(), default=0.0)
    used: list[set[str]] = []
    for clause in sorted(worth, key=lambda c: -worth[c]):
        words = content(clause)
        if not words or worth[clause] < _LEAST or _DANGER.search(lower(clause)) or _empty(clause):
            continue
        if any(len(words & u) / len(words | u) > 0.5 or words <= u for u in used):
            continue
        said = (
            ""
            if quotes(clause) or _AGAINST.search(lower(clause)) or spoken(clause) or of_all(clause)
            else second_person(clause, whole=True)
        )
        if quoted and not kept and worth[clause] < best - _LIGHTER:
            break  # beside what can only be quoted, a light clause is not said back in its place
        if kept and worth[clause] < best - _FAR and not weight(clause, reading):
            break  # nor beside what weighs by far the most
        if said and len(said.split()) <= _MOST_WORDS and not _MIDDLE.match(said):
            kept.append(said)
            used.append(words)
        elif not said and not learner(clause) and (quote := _quoted(clause)):
            quoted.append(quote)
            used.append(words)
        if len(kept) == _MOST:
            break
    return [*quoted, *kept][:_MOST] if quoted and _first_quoted(worth, kept, quoted) else [*kept, *quoted][:_MOST]


def _first_quoted(worth: dict[str, float], kept: list[str], quoted: list[str]) -> bool:
    """Is what can only be quoted a good deal heavier than all that can be turned round?"""
    heavy = max((w for c, w in worth.items() if bare(c).strip(' "') in quoted[0]), default=0.0)
    light = max((w for c, w in worth.items() if second_person(c, whole=True) in kept), default=0.0)
    return bool(kept) and heavy > light + _LIGHTER


_SAID = re.compile(r",? ?\b(?:i think|i'd say|i guess|i suppose|i would say|i mean)\b")
_LOOSE = re.compile(
    r"^(?:i'm|i am|im) (?:(?:not )?(?:quite|really|totally|too|so|that)? ?sure\b|used to it|(?:there|here) anyway|thinking\b|fine\b|ok(?:ay)?\b)"
)


def _empty(clause: str) -> bool:
    """Whether a clause only hangs on another, only gives a number, or has "I think" in its middle."""
    same = lower(bare(clause))
    inner = _SAID.search(same)
    rest = content(_SAID.sub(" ", same)) - {"think", "say", "maybe", "about"}
    numbers = {w for w in rest if w.isdigit()}
    if _ONLY_RATES.match(same):
        return True
    middle = bool(inner and inner.start() > 0) or bool(_SHRUGS.match(same) or _STANDS_FOR.search(same))
    return _hangs(clause, Reading()) or bool(_LOOSE.match(same)) or not rest - numbers or middle


_NUM = r"(?:\d{1,3}|(?:ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -]\w+)?|a hundred|zero|one|two|three|four|five|six|seven|eight|nine)"
_ONLY_RATES = re.compile(
    rf"^\W*(?:(?:and|so|now|perhaps|maybe|about|around|i'd say|i would say|i say|well|still|probably|a|an|roughly|easily|it's|it is|it was|at|then|in that moment|only|no|yes|down to|up to|let's say|somewhere near|nearly|almost)\W+)*{_NUM}"
    r"(?:\W+(?:percent|per cent|%|out of (?:ten|a hundred|\d+)|or so|now|then|today|tonight|at the time|in that moment|maybe|perhaps|i'd say|i think|i suppose|i guess|still|at (?:most|least)|for (?:now|the \w+)|again))*\W*$|"
    rf"^\W*(?:and |so |but |now )*(?:i|it|that|my \w+|the \w+) (?:\w+ ){{0,3}}?(?:believe|felt|feel|feels|say|give|put|is|was|rate)\b[^.]{{0,30}}\b{_NUM}\W*(?:percent|per cent|%|out of)"
)
"""A clause that only gives the number asked for, in words."""
_SHRUGS = re.compile(
    r"(?:(?:well|so|oh|or) )*i (?:should|would|dare|'d|do) (?:think|say|imagine|hope|suppose|guess|expect|reckon)(?: so| not)?\W*$|"
    r"(?:(?:well|so|oh|honestly|and|but) )*i (?:really |just |honestly |simply )?(?:can(?:'t|not| not)|could(?:n't| not)|would(?:n't| not)|do(?:n't| not)) (?:really |even |quite )?(?:say|tell(?: you)?|know|think)(?: (?:really|exactly|for sure|why|how|yet|now|to be honest))*\W*$"
)
_STANDS_FOR = re.compile(
    r"\b(?:i|he|she|they|we|it|you) (?:still |never |also |always |both )?(?:do|did|does|am|was|were|is|are|have|had|has|can|could|will|would|should)(?:n't| not)?(?:,|\W*$)|\b(?:can't|cannot|couldn't)(?: seem to)? (?:stop|help it)\W*$|\b(?:who|that) (?:do|does|did|is|was|has|can|could)(?:n't| not)?\W*$"
    r"|\b(?:i|he|she|they|we|you|everyone|everybody|my \w+) (?:do|did|does)(?: (?:it|that|so))?(?: (?:all the time|too|as well|always|every (?:day|time|week|night)|a lot|often|sometimes|once|again|all day|for years))+\W*$"
)
"""A verb that stands for one said before: alone it says nothing."""
_LEAST, _MOST = 1.5, 4
_LIGHTER, _FAR = 3.0, 6.0
_AGAINST = re.compile(
    r"\b(?:i'?m|i am|i was|i feel like|i felt like|makes me|myself) (?:just |such |only |a |an |the |so |really )*(?:stupid|failure|useless|idiot|worthless|loser|pathetic|disgusting|fraud|burden|waste|weak|ugly|lazy|fool|coward|(?:bad|terrible|awful|horrible) (?:mother|mum|father|dad|wife|husband|son|daughter|nurse|teacher|person|friend))\b|\bthe only one (?:that|who)\b|"
    r"\bi (?:can'?t|cannot|couldn'?t) (?:even\b|(?:do|get|manage) (?:\w+ ){0,3}(?:right|properly)\b|be trusted)|\bi (?:always|only|just|keep|never|will always|end up) (?:mess|ruin|fail|screw|spoil|wreck|disappoint|let|get (?:it|everything|things) (?:wrong|right))\w*|\bi (?:ruin|spoil|wreck)(?:ed|s)? (?:everything|it all|things|everybody|everyone)|"
    r"\b(?:i'?m|i am) (?:just |really |simply )*not (?:\w+ ){0,2}enough\b|\bi(?:'ve)? let (?:everyone|everybody|people|them|him|her|us|my \w+|the \w+)(?: \w+)? down\b|\b(?:nobody|no one|no-one)(?: \w+)? (?:likes|loves|wants|needs|cares|respects|would (?:miss|want|notice|care))\b|\bi (?:don'?t )?deserve\b|\b(?:i'?m|i am|i'?ve) (?:just |really |slowly )*(?:turning into|turned into|becoming|become) (?:like )?(?:my|him|her|a|the|one)\b"
)
"""What somebody says against themself is quoted: said back plainly, it would sound like agreement."""
_MIDDLE = re.compile(r"(?:which|than|like|as|it isn't|it's when|it wasn't|that i|or|though)\b", re.I)
"""How a clause begins that was torn from the one before it."""
