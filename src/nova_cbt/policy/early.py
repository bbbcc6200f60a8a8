# ruff: noqa: E501 - a pattern is easier to check on one line
"""What is told before it is asked for: what brings somebody here, and why the mood is what it is."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.model import Answer, Move, State, Turn
from nova_cbt.policy.desk import Desk, fill, note
from nova_cbt.policy.fills import AGAINST_SELF, UNFIT, quotable
from nova_cbt.policy.questions import about
from nova_cbt.policy.reasons import CALLED, FEW
from nova_cbt.words import clauses, felt, second_person, sentences
from nova_cbt.words import count as words_in
from nova_cbt.words import patterns as re
from nova_cbt.words.asked_how import asked_how
from nova_cbt.words.numbers import rating
from nova_cbt.words.topic import topic_wished
from nova_cbt.words.weight import HEAVY, weigh

_BRINGS = re.compile(
    r"\b(?:i(?:'?d| would)? (?:really |just |also )?(?:want|need|like|hope|could do with|am hoping for|'?m hoping for)(?: to (?:get|have|find))?(?: some| a bit of)? help (?:with|about|for|on)|"
    r"i(?:'?d| would| want| need| wanna)? (?:really |just |also )?(?:want |need |like )?to (?:talk|speak|work|chat|sort out|deal) ?(?:about|on|through|with)?|"
    r"(?:i'?m|i am|im|i) (?:only |just )?(?:here|came|come|writing|doing this|trying this)(?: here| to you)? (?:because of|because|bc|cos|for|about|since|as|with)|"
    r"(?:it'?s|it is|this is) (?:all |mainly |mostly |really )?(?:about|because of)|what (?:brings me|brought me|it'?s about)(?: here)? is|my (?:main )?(?:problem|trouble|worry|issue) is|the (?:problem|trouble|thing) is)\s+(?!you\b|this\b|that\b|it\b|nova\b)(?P<it>[^.!?\n]{3,120})",
    re.I,
)


def heard(desk: Desk) -> State:
    """The state with what brings the client here kept, when it is said before the list is made."""
    turn, state = desk.turn, desk.state
    if turn is not None and state.place.phase == "agenda" and desk.reading.situation and words_in(turn.text) >= MORE:
        once = desk.reading.situation if _once(desk.reading.situation) else ""
        told = _felt(desk, state) if once and desk.first else state
        return note(told, "moment", once, turn=turn, session=desk.session.number)
    if turn is not None and desk.first and state.place.phase == "welcome":
        state = _mood_told(state, turn, desk.session.number)
    if turn is None or state.place.phase not in ("welcome", "checkin", "safety") or state.agenda or _grave(desk):
        return state
    found = _BRINGS.search(turn.text.replace("’", "'"))
    words = topic_wished(turn.text) or asked_how(turn.text) or (found["it"].strip(" ,") if found else "")
    return note(state, "brought", words, turn=turn, session=desk.session.number) if words else state


def _felt(desk: Desk, state: State) -> State:
    """The state with the feelings of a moment that was told for the list, so that they are not asked for again."""
    turn = desk.turn
    if turn is None or words_in(turn.text) < STORY or any(s.page == "problems" for s in state.sheets):
        return state
    named = {w for f in felt(turn.text) for w in (f.name, f.word)}
    told = [
        Answer("feeling", e.name, turn.text, turn.number, number=e.intensity)
        for e in desk.reading.emotions
        if e.name in named
    ]
    return fill(state, "problems", told, desk.session.number) if told else state


STORY = 18
"""Words of an answer for the list in which a whole moment may be told."""
_ONE_TIME = re.compile(
    r"\bat (?:the|a|my|our|his|her) (?:\w+ )?(?:wedding|funeral|party|meeting|birthday|dinner|exam|interview|match|game|ceremony|christening|graduation|concert|service)\b|\b(?:yesterday|today|tonight|this (?:morning|afternoon|evening|week|weekend)|last (?:night|week|weekend|month|time|\w+day)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:days?|weeks?|hours?|months?|minutes?) ago|"
    r"the other (?:day|night|week)|just now|earlier|recently|at (?:christmas|easter)|(?:when|after|before) (?:i|he|she|they|we|my \w+|the \w+) (?:\w+ed|was|were|went|came|got|said|told|left|saw|had|rang|made|took|fell|heard|found)|(?:i|he|she|they|we|my \w+|the \w+) (?:just )?(?:\w+ed|went|came|got|said|told|left|saw|rang|took|fell|broke|found|forgot|sent|threw|spat|hit)\b)",
    re.I,
)
_AGAIN = re.compile(
    r"\b(?:always|never|every|each|keeps?|usually|often|all the time|constantly|whenever|since|for (?:months|years|weeks|the (?:last|past))|(?:mon|tues|wednes|thurs|fri|satur|sun)days|until)\b",
    re.I,
)


def _once(words: str) -> bool:
    """Is this told of one time, rather than of how it is?"""
    return bool(_DATED.search(words)) or (bool(_ONE_TIME.search(words)) and not _AGAIN.search(words))


_DATED = re.compile(
    r"\b(?:yesterday|today|this (?:morning|afternoon|evening)|last (?:night|weekend|\w+day)|on \w+day|(?:days?|weeks?|hours?) ago|the other (?:day|night))\b",
    re.I,
)
"""A day that is named makes it one time, whatever else is always so."""


_MOOD = re.compile(
    r"\bmood\b[^.?!\n]{0,20}?\d|\b(?:10|\d)(?:\.5)? ?(?:/|out of) ?(?:10|ten)\b|\bi(?:'d| would)? (?:rate|give|put) (?:it|my mood|myself)\b|\bmood\W+(?:is )?(?:about |around |like |maybe |more like |a |at )*(?:zero|one|two|three|four|five|six|seven|eight|nine|ten)\b",
    re.IGNORECASE,
)


def _mood_told(state: State, turn: Turn, session: int) -> State:
    """The state with a mood told before it was asked for, as a number and as a mood."""
    said = next((s for s in sentences(turn.text) if _MOOD.search(s)), "")
    number = rating(turn.text[turn.text.find(said) :], "0 to 10") if said else None
    if (
        number is None
        and any(a.slot == "country" for a in turn.answers)
        and (alone := _BESIDE_COUNTRY.search(turn.text))
    ):
        number = rating(alone["it"], "0 to 10")
    sheet = state.sheet("checkin")
    if number is None or (sheet and sheet.get("mood")):
        return state
    return fill(state, "checkin", [Answer("mood", f"{number / 10:g}", turn.text, turn.number, number=number)], session)


_BESIDE_COUNTRY = re.compile(
    r"(?:[.,;:!\n–-]|\band\b|^\W*\w+(?= \S+\W*$))\s*(?:(?:and|so|about|around|roughly|maybe|like|probably|a|an|it'?s|i'?d say|say|i'?m (?:at )?(?:about )?(?:a )?|today|this week|before you ask|if you(?:'re| are)? ask(?:ing)?|in case you ask|in advance|my|the|mood|is|number|of)[\s,]+)*"
    r"(?P<it>(?:10|[0-9]|zero|one|two|three|four|five|six|seven|eight|nine|ten)(?:\.5|-ish|ish)?(?:\s*(?:/|out of) ?(?:10|ten))?)"
    r"(?:\s*,?\s*(?:maybe|or so|i (?:guess|think|suppose)|i'?d say|today|probably|this week|at (?:best|most)|if that))*(?:\W*$|\s*[,;:!–-]\s|[.?]\s|\s+(?:honestly|because|cos|but|and|which|though|really|today|this week)\b)",
    re.IGNORECASE,
)
"""A number by itself after the country: the mood, which everybody here is asked for next."""


def _grave(desk: Desk) -> bool:
    """At the question about danger, is there something of it in the message? Then it is no subject for a list."""
    return desk.state.place.phase == "safety" and (desk.risk.tier > 0 or desk.risk.label != "none")


def brought(desk: Desk) -> str:
    """What the client asked in this session to work on, fit to be said back in quotes."""
    facts = [f for f in desk.state.facts if f.key == "brought" and f.session == desk.session.number]
    return quotable(facts[-1].text) if facts and not _OF_DYING.search(facts[-1].text) else ""


_OF_DYING = re.compile(
    r"\b(?:kill\w* (?:my\w*|me\b(?<!s killing me)(?<!re killing me))|kms|suicid\w*|(?:be|being|was|were|better off) dead|to die|dying|not wake|n't wake|wak(?:e|ing) up (?:again|at all)|(?:end|ending) (?:it|my life|everything)|self[- ]?harm\w*|(?:cut|cutting|hurt|hurting) myself|"
    r"not (?:be|being|to be) (?:here|around|alive)|without me|never been born|lord (?:calls|takes)|overdos\w*|want(?:ed)? to live)\b",
    re.I,
)
"""What was met as a matter of life and death is not offered as one subject among others."""


def because(desk: Desk) -> dict[str, str]:
    """The reason given for the mood in a first session: nobody asked to work on it, so it is only asked about."""
    sheet = desk.state.sheet("checkin")
    given = next((a for a in reversed(sheet.answers) if a.slot == "reason"), None) if sheet and desk.first else None
    reason = given.value if given and not CALLED.search(given.said.replace("’", "'")) else ""
    if (
        words_in(reason) < FEW
        or _OTHERS_WORDS.search(reason)
        or _THAT.search(reason)
        or _TO_NOVA.search(reason)
        or _WELL.search(reason)
        or not quotable(reason)
        or _OF_DYING.search(reason)
    ):
        return {}
    said = second_person(reason, whole=True)
    safe = not AGAINST_SELF.search(said) and not UNFIT.search(said)
    told = {"because": said} if safe and _SENTENCE.match(said) and words_in(said) <= MOST_SAID else {}
    return {"because_quoted": quotable(reason), **told}


_OTHERS_WORDS = re.compile(
    r"\b(?:would(?: have| always)?|used to|always|'d have) (?:say|said|call\w*|laugh\w*|told|tell)\b|\bthey say\b|\bas (?:my|they|the) \w+ (?:says?|said|used)\b",
    re.I,
)
"""What somebody else would have said to the number is a remark, no reason to work on."""
_WELL = re.compile(
    r"^\W*(?:(?:mostly|actually|really|honestly|today|and|but|well)\W+)*(?:i(?:'m| am|'ve been| have been| feel)|im|it(?:'s| is|'s been| has been)|things are|all is)? ?(?:not (?:un\w+|bad|too bad|so bad|complaining)|(?:quite |pretty |really |very |so |all )?(?:fine|content|good|great|ok|okay|alright|all right|happy|well|calm|grateful|better|lovely))\b(?!.*\b(?:but|except|only|apart|until|though|because)\b)",
    re.IGNORECASE,
)
"""That one is well is nothing to work on."""
_TO_NOVA = re.compile(r"\b(?:you|your|you're|u|ur|nova|machine|program\w*|bot|repeat\w*|asked|told)\b", re.IGNORECASE)
"""What is said to Nova about Nova is no reason for a mood."""
MOST_SAID = 14
"""Words of a reason that still fits into the middle of a question."""
_SENTENCE = re.compile(
    r"(?:you|he|she|they|it|we|there|nobody|everyone|(?:your|the|his|her|their|our) [\w'-]+(?: [\w'-]+)?)(?:'re|'ve|'s|'d|'ll)? "
    r"(?:(?:just|really|always|never|still|only|both|also|hardly|even|all) )?(?:am|are|is|was|were|has|have|had|will|would|can|can't|could|couldn't|do|don't|does|doesn't|did|didn't|won't|isn't|aren't|wasn't|haven't|hasn't|keeps?|kept|feels?|felt|slept|left|came|went|got|gets?|"
    r"said|told|lost|broke|fell|hurts?|rang|had|made|makes|took|wants?|needs?|thinks?|thought|saw|heard|began|found|forgot|woke|spoke|shut|hit|put|let|\w+ed)\b",
    re.IGNORECASE,
)


def just_said(desk: Desk) -> bool:
    """Did the message in hand say what brings the client here?"""
    number = desk.turn.number if desk.turn else 0
    told = [f for f in desk.state.facts if f.key == "brought" and f.session == desk.session.number]
    return bool(told and told[-1].turn == number and quotable(told[-1].text))


_DENIAL = re.compile(
    r"^\W*(?:no|nope|nah|never|not|nothing like)\b[^.!?]{0,40}$|\b(?:want to die|kill|suicid\w*|hurt(?:ing)? myself|end(?:ing)? (?:it|my life)|be dead|harm)\b",
    re.I,
)
MORE = 8
"""Words from which an answer to the safety question tells something besides."""


def besides(text: str) -> str:
    """What an answer to the safety question tells besides the answer."""
    kept = [s.strip() for s in sentences(text.replace("’", "'")) if not _DENIAL.search(s.strip(" .!,"))]
    told = _LEADS_ON.sub("", " ".join(kept)).strip()
    return told if words_in(told) >= MORE - FEW or _FEELS.search(told) else ""


_FEELS = re.compile(
    r"\b(?:i(?:'m| am| feel| felt|'ve been| have been)|im) (?:just |so |really |very |always |only |a bit |quite |pretty )*(?!(?:fine|ok|okay|good|alright|all right|sure|not|safe|well|here|clear|honest|being|in|at|on)\b)[a-z]{3,}",
    re.I,
)
"""How one is, in a few words beside the answer."""
_LEADS_ON = re.compile(
    r"^[\s,.;:!-]*(?:(?:and|but|although|though|so|mostly|mainly|well|yeah|honestly|(?:it'?s|it is) (?:just|only|more) that|it'?s just|i mean|only that)\b[\s,:]*)*",
    re.I,
)


def heard_apart(desk: Desk) -> Desk:
    """The desk without what keeps the client from it among the words to be said back."""
    turn = desk.turn
    if turn is None or not any(_YOU_NEVER.search(e) for e in turn.echoes):
        return desk
    kept = replace(turn, echoes=tuple(e for e in turn.echoes if not _YOU_NEVER.search(e)))
    return replace(desk, session=replace(desk.session, turns=(*desk.session.turns[:-1], kept)))


_YOU_NEVER = re.compile(
    r"\byou(?:'d| would| could|'ll| will)? (?:never|not ever)\b(?! (?:felt|had|been|get|got|sleep))", re.I
)


def more_told(desk: Desk) -> tuple[str, ...]:
    """The first words where more was told than asked: said back, and a question answered."""
    if not desk.turn or not besides(_no_reason(desk.turn.text)):
        return ()
    kind = (
        about(desk)
        if desk.reading.asks_question or re.search(r"\bis (?:that|it|this) \w+", desk.turn.text)
        else "unknown"
    )
    said = "receipt.clauses|receipt.clause" + ("" if _NO_HEAD.match(desk.turn.text) else "|receipt.quote")
    told_too = words_in(desk.turn.text) >= TOLD_TOO
    met = (f"answer.{kind}",) if kind in ("normal", "others") else ()
    return (*((said,) if told_too or not met else ()), *met)


TOLD_TOO = 20
"""Words of a message in which more is told than the question at its end."""


_NO_HEAD = re.compile(
    r"^\W*(?:(?:oh|well|my|god|gosh|honestly|really|dear|lord|(?:good )?(?:heavens?|lord|god|grief|gracious)|goodness(?: me)?),? )*(?:no(?:pe)?|nah|never|not (?:at all|really|ever|now|once)|nothing (?:like that|of (?:(?:that|the) (?:sort|kind)|that|this|it))|"
    r"none of (?:that|those|it|these)|neither(?: of (?:those|them|these|that))?|like that|such thing|any such thoughts?|no such thoughts?)\b(?: (?:dear|love|mate|thanks?|thank you|sir|madam|doctor))?[\s,.;:!-]*",
    re.I,
)
_WHY_NOT = re.compile(
    r"^\W*(?:and |but |because )*i(?:'d| would| could|'ll| will) never\b(?!.{0,30}\b(?:again|forgive|forget|be able))|^\W*(?:because of|for) (?:the|my) (?:kids?|children|boys?|girls?|son|daughter|family|mum|mom|parents|grandchildren|dog|cat|wife|husband|partner)\b[^.]{0,12}$|"
    r"\b(?:(?:would|could|will)(?:n't| not| never)|'d never|won't|can't) (?:ever |even )?(?:do|put|leave|want|think of|consider|dream)\b|\bneeds? me\b|\b(?:live|life) for\b|"
    r"\b(?:value|love|enjoy|like) (?:my |being )?(?:life|alive|living)\b|\b(?:my (?:faith|religion|god|church)|catholic|muslim|christian|jewish|a sin)\b|\blook(?:ing)? forward\b",
    re.I,
)
"""What keeps somebody from it."""


def _no_reason(text: str) -> str:
    """An answer to the safety question without its no, and without what keeps the client from it."""
    kept = []
    for said in re.split(r"(?<=[.!?])\s+", text.replace("’", "'")):
        left = said
        while (head := _NO_HEAD.match(left)) and head.end():
            left = left[head.end() :]
        if not _WHY_NOT.search(left):
            kept.append(left)
    return " ".join(k for k in kept if k)


def with_more(desk: Desk) -> Desk:
    """The desk with what was told besides kept for the list."""
    words = besides(_no_reason(desk.turn.text)) if desk.turn else ""
    tells = re.search(r"\b(?:feel|can(?:'?t|not)|keep|since|because|never|always|nothing|every)\b", words)
    weighty = words_in(words) >= MORE and (tells or any(weigh(c) >= HEAVY for c in clauses(words)))
    if not weighty or not desk.first or desk.state.agenda:
        return desk
    if desk.turn and any(f.key == "brought" and f.turn == desk.turn.number for f in desk.state.facts):
        return desk  # what was asked for in so many words goes before what was told beside it
    return desk.at(note(desk.state, "brought", words, turn=desk.turn, session=desk.session.number))


_BUT = re.compile(
    r"\b(?:but|rather|(?<!that )(?<!this )(?<!it )(?<!one )first|instead|something else|no,|other)\b", re.I
)


def offered(desk: Desk, move: Move) -> Move:
    """The question for the list: what was asked for already as a proposal, what only explained the mood as a question."""
    if move.name != "agenda.item" or move.state.place.attempts > 1 or desk.state.agenda:
        return move
    if words := brought(desk):
        said = [e for e in (desk.turn.echoes if desk.turn else ()) if _same(e, words)]
        leads = [p for p in move.parts[:-1] if not (said and p.startswith("receipt.clause"))]
        parts = (*leads, f"agenda.item.brought|{move.parts[-1]}")
        return replace(move, parts=parts, slots={**move.slots, "brought": words})
    told = because(desk)
    if not told:
        return move
    parts = (*move.parts[:-1], f"agenda.item.because|agenda.item.because_quoted|{move.parts[-1]}")
    return replace(move, parts=parts, slots={**move.slots, **told})


def taken(desk: Desk) -> Answer | None:
    """What was proposed for the list, when the client says yes to it."""
    asked, turn = desk.asked, desk.turn
    slots = asked.slots if asked and asked.name == "agenda.item" else {}
    words = slots.get("brought", "") or slots.get("because_quoted", "")
    shown = bool(words and asked and any(p.startswith(_PROPOSED) for p in asked.parts))
    if not shown or turn is None or desk.reading.consent == "no":
        return None
    short = words_in(turn.text) <= MOST_YES
    wished = {w for w in _WORD.findall(topic_wished(turn.text).lower()) if len(w) >= TELLING}
    if (short and _own_thing(turn, words)) or (wished and not any(w in words.lower() for w in wished)):
        return None
    if not (short and (desk.reading.consent == "yes" or desk.heard("agreement_empty"))) and not (
        _THAT.search(turn.text) and not _BUT.search(turn.text)
    ):
        return None
    own = next((hit for a in turn.answers if a.slot == "item" and (hit := _NAMES.match(a.value))), None)
    named = words.lower().startswith(("why ", "how "))
    if (
        own and not short and not named and words_in(words) > MOST_NAMED
    ):  # a yes, and a shorter name for it of the client's own
        return Answer("item", own["it"], turn.text, turn.number, turned=second_person(own["it"]))
    return Answer("item", words, turn.text, turn.number, "offered", turned=second_person(words))


def _same(echo: str, words: str) -> bool:
    """Is it the same clause, said to the client and in their own words?"""
    one, two = ({w for w in _WORD.findall(t.lower()) if len(w) > FEW} for t in (echo, words))
    return bool(one) and len(one & two) * 2 > len(one)


TELLING = 4
"""Letters of a word by which a subject is known again."""
MOST_NAMED = 7
"""Words of a name for a thing on the list."""
_NAMES = re.compile(
    r"(?:(?:it|that)(?:'s| is) (?:really |mostly |mainly )?)?(?P<it>(?:why|how) (?:I|i|to)\b(?: [\w'-]+){1,11}$|(?:the|my|our) (?!(?:right|first|best|one|main|same)\b)[\w'-]+(?: [\w'-]+)?)(?= (?:that|which|who|is|are|I|i)\b|\W*$)",
    re.I,
)
"""A name for a thing, with what is said of it behind."""


def _own_thing(turn: Turn, proposed: str) -> bool:
    """Does a short message name something else than what was proposed? A yes and words that point at it do not."""
    named = [a.value for a in turn.answers if a.slot == "item" and a.value]
    said = set(_WORD.findall(proposed.lower().replace("’", "'")))
    left = [w for n in named for w in _WORD.findall(n.lower().replace("’", "'")) if not _NOD.fullmatch(w)]
    return bool(left) and not said & {w for w in left if len(w) > FEW} and not _POINTS.search(" ".join(named))


_WORD = re.compile(r"[a-z][a-z'-]*")
_NOD = re.compile(
    r"(?:yes|yeah|yep|yup|ya|ye|aye|ok|okay|sure|please|right|exactly|absolutely|definitely|of|course|why|not|mhm+|good|fine|great|"
    r"let's|lets|do|go|on|ahead|sounds?|would|be|is|i|a|an|the|guess|suppose|think|so|maybe|perhaps|start|begin|there|here|with|then|"
    r"alright|all|well|may|might|as|could|can|we|agreed|probably|mostly|really|thanks|thank|you|dear|tbh|ig|first)",
)
_POINTS = re.compile(r"\b(?:it|its|it's|that|that's|thats|this|one|both|same|those|these)\b", re.I)
_PROPOSED = ("agenda.item.brought", "agenda.item.because", "agenda.item.parked", "agenda.item.last")
MOST_YES = 8
"""Words of a yes to what was proposed; a longer message names its own thing."""
_THAT = re.compile(
    r"^\W*(?:yes|yeah|yep|ya|ok|okay|sure|please|let'?s|that'?s (?:it|the one|right)|(?:yes )?that\b|go (?:on|with that)|exactly|why not)",
    re.I,
)
