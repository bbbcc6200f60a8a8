# ruff: noqa: E501 - a pattern is easier to check on one line
"""What the other person of a rehearsal says: fitting what they were just told, short, plausible, never for the client."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.model import Answer, Ask, Move
from nova_cbt.policy.desk import Desk, count, fill
from nova_cbt.policy.fills import capital
from nova_cbt.words import patterns as re

PAGE = "help_script"
SHORT = 40
"""Most words of a line in the scene."""
LAST = 2
"""Lines spoken before the one with which the other person decides."""
_TIME = re.compile(
    r"\b(?:have|got|has|spare|give me|is (?:it|this|now)|are you)\b[^.?!]{0,20}\b(?:a (?:minute|moment|sec\w*|bit)|time|free|busy|five minutes|a good (?:time|moment)|ok now)\b|"
    r"\b(?:can|could|may|need to|have to|want(?:ed)? to|would like to|'?d like to|must) (?:i |we )?(?:\w+ )?(?:talk|speak|come in|have a (?:word|chat)|ask you something|bother you|tell you something|discuss|ask about|ask you about)\b(?: (?:to|with) (?:you|u))?(?: about)?(?! (?:less|more))",
    re.IGNORECASE,
)
"""Asking for the other person's ear, which is not yet the request."""
_ASKS = re.compile(
    r"\b(?:could|would|can|may|might|will) (?:you|we|i|u)\b|\bi need (?:you|more|less|fewer|some|a|an|to|help|your|it|two|three|one|days?|time)\b|\bi'?d like\b|\bi (?:want|would like|wish|am asking|wanted to ask)\b|\bi'?m asking\b|\bplease\b|\bis it possible\b|\bany chance\b|\blet me\b|\bask (?:you )?(?:for|if|whether)\b",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"^\W*(?:why|what do you mean|how|what|when|where|who|is that|really|since when|are you|do you|did you)\b[^.]*\?\W*$",
    re.IGNORECASE,
)
_SORRY = re.compile(
    r"\b(?:sorry (?:to|for)|i'?m sorry|i hope i'?m not|don'?t want to (?:bother|disturb)|apologi[sz]e)\b", re.IGNORECASE
)
_SHARP = re.compile(
    r"\b(?:fuck\w*|shit\w*|bloody|damn|liar|unfair|sick of (?:you|it|this)|fed up|how dare|you (?:always|never)|ridiculous|disgrace\w*|useless|selfish)\b|!{2,}",
    re.IGNORECASE,
)
_HELP = re.compile(
    r"\b(?:look (?:at|over|through|it)|explain|show me|go (?:through|over)|help (?:me )?(?:with|understand)|check|read|minutes?|half an hour|feedback|talk it through|meet|sit down)\b",
    re.IGNORECASE,
)
"""A request that takes some of the other person's time, and no leave."""
_MEET = re.compile(
    r"\b(?:minutes?|half an hour|meet\w*|sit down|talk (?:it|this|that)? ?(?:through|over)|explain|show me|go (?:through|over)|call|chat)\b",
    re.IGNORECASE,
)
"""One that is met by coming together."""
_REPEATS = re.compile(
    r"\b(?:can|could|would|will|may|please|mind|sorry|pardon)\b[^.?!]{0,40}\b(?:repeat(?:ing)?|say(?:ing)? (?:it|that|this) (?:again|once more)|slower|slow down|more slowly|speak(?:ing)? up|louder|rephrase|(?:say|put|explain) (?:it|that) (?:another|in other) (?:way|words))\b",
    re.IGNORECASE,
)
"""What can be done on the spot, and is."""
_DAY = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tomorrow|today|tonight|next (?:week|month)|at \d{1,2}|\d{1,2} ?[ap]m)\b",
    re.IGNORECASE,
)
_TELLS = re.compile(
    r"\b(?:you|u) (?:can'?t|cannot|can not|can no longer|have to|need to|must|mustn'?t|should(?:n'?t)?|are not|aren'?t) (?!(?:know|understand|see|imagine|believe)\b)|"
    r"\bi ?(?:can'?t|cannot|can no longer|won'?t|will not|don'?t want|do not want|no longer|am not going|'?m not going|refuse|am leaving|'?m leaving|have decided|'?ve decided|decided|quit|am done|'?m done|will stop|am stopping|'?m stopping)\b"
    r"(?! (?:sleep|understand|know|think|believe|be the only|disturb|bother|trouble|ask too|argue|fight|lose|wait))|"
    r"\b(?:it|this|that) (?:has to|must|needs to|can'?t) (?:stop|end|change|go on|be)\b|\bno more\b|\bthe answer is no\b|\bnot any ?more\b|\b(?:find|look for) (?:somewhere|someone|another|your own)\b|\bmove out\b",
    re.IGNORECASE,
)
"""Something is told the other person, a no or a limit, and nothing asked of them."""
_CLOSE = re.compile(
    r"^(?:(?:your|my|our) )?(?:\w+ ){0,2}?(?:mum|mom|mam|mummy|mother|dad|daddy|father|parents?|sister|brother|sis|bro|"
    r"son|daughter|kids?|children|gran|granny|grandma|nan|nana|grandpa|grandad|grand(?:mother|father)|aunt\w*|uncle|"
    r"cousin|niece|nephew|wife|husband|partner|spouse|boyfriend|girlfriend|fianc\w+|ex|(?:step|half)\w+|"
    r"\w+-in-law|in-laws|family|friends?|mate|bestie|(?:flat|house|room)mates?)\b(?!['’]s\b)",
    re.IGNORECASE,
)
"""Somebody in the client's own life, who is asked for something else than a form is."""
_DOCTOR = re.compile(
    r"\b(?:gp|doctor|dr|dentist|nurse|surgeon|psychiatrist|midwife|pharmacist|consultant|physio\w*)\b", re.IGNORECASE
)
_TITLED = re.compile(r"\b(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof(?:essor)?)\.? [A-Z]\w+)")
_CUT = re.compile(
    r"\s*(?:[,;:(]|\s-+\s|\b(?:because|cos|since|who|as|she|he|they|it|that|is)\b).*$", re.IGNORECASE | re.DOTALL
)


def said_of(desk: Desk) -> str:
    """Who is asked, in the client's words."""
    sheet = desk.state.sheet(PAGE)
    turned = next((a.turned or a.value for a in reversed(sheet.answers) if a.slot == "person"), "") if sheet else ""
    return _CUT.sub("", turned).strip()


def spoken_words(desk: Desk) -> str:
    """The other person as Nova names them to the client: "your boss", "Mr Brown"."""
    turned = re.sub(r"^(?:my|our)\b", "your", said_of(desk), flags=re.IGNORECASE)
    return (
        turned
        if 0 < len(turned.split()) <= MOST_NAME and not re.search(r"\b(?:i|me|my)\b", turned, re.IGNORECASE)
        else ""
    )


MOST_NAME = 5


def role(desk: Desk) -> str:
    """The other person's name for the tag."""
    titled = _TITLED.search(said_of(desk))
    name = (
        titled[0] if titled else re.sub(r"^(your|the|my|our|a|an)\s+", "", said_of(desk), flags=re.IGNORECASE).strip()
    )
    return name if name and len(name.split()) <= 3 else "the other person"


def near(desk: Desk) -> str:
    """What kind of person is played: somebody close, a doctor, or anybody else."""
    if _CLOSE.match(said_of(desk)):
        return "_close"
    return "_doctor" if _DOCTOR.search(said_of(desk)) else ""


def line(desk: Desk, *, told: str = "", corrected: bool = False) -> Move:
    """One line as the other person; in the words the client gave them, where they gave any."""
    spoken = desk.state.tally.get("scene", 0)
    words = desk.turn.text if desk.turn else ""
    kind = "scene_told" if told else _kind(desk, words, spoken, corrected=corrected)
    state = count(desk.state, "scene")
    if not corrected:
        turn = desk.turn.number if desk.turn else 0
        state = fill(state, PAGE, [Answer("rehearsal", words, words, turn)], desk.session.number)
        state = count(state, "scene_asked") if requests(words) or tells(words) else state
    at = desk.at(replace(state, mode="role_play"))
    more = {"their_line": ended(told)} if told else {}
    if kind == "scene_soft_grant":
        at = at.at(count(at.state, "softly_done"))
    move = at.move(f"{PAGE}.in_scene", _group(desk, kind), asks=(Ask("line", "text"),), more=more)
    return replace(move, speaks_as=role(desk), limit=SHORT)


def ended(told: str) -> str:
    """Words made a sentence."""
    return capital(told) if told[-1] in ".!?" else f"{capital(told)}."


def _group(desk: Desk, kind: str) -> str:
    own = f"{PAGE}.{kind}{near(desk)}"
    return own if desk.library.has(own) else f"{PAGE}.{kind}"


def asks_time(words: str) -> bool:
    """Is the other person asked for a moment's time, as one begins?"""
    return _TIME.search(words) is not None


def requests(words: str) -> bool:
    """Is something asked for, beyond the other person's ear?"""
    return bool(_ASKS.search(_TIME.sub(" ", words)))


def tells(words: str) -> bool:
    """Is the other person told of a no or a limit?"""
    return bool(_TELLS.search(words.replace("’", "'"))) and not words.rstrip().endswith("?")


def _softly(words: str, spoken: int) -> str:
    """What a kind person says: hello, I see, or yes."""
    if requests(words) or tells(words):
        return "scene_soft_grant"
    return "scene_soft_opening" if spoken == 0 or _only_time(words) else "scene_soft_listen"


def _kind(desk: Desk, words: str, spoken: int, *, corrected: bool) -> str:
    """What kind of line is due: opening, asking on, weighing, deciding."""
    hard = desk.state.tally.get("level", 0) > 0
    asked_now = requests(words)
    asked = asked_now or bool(desk.state.tally.get("scene_asked"))
    if desk.state.tally.get("softly") and not corrected:
        return _softly(words, spoken)
    if corrected:
        return "scene_hard_opening" if spoken == 0 else "scene_hard"
    if _SHARP.search(words):
        return "scene_sharp"
    if _REPEATS.search(words) and not hard:
        return "scene_repeats"
    limit = tells(words) and not asked_now
    if limit and not hard:
        return "scene_accept" if spoken >= LAST else "scene_taken"
    if spoken >= LAST and (asked or limit):
        return _decision(desk, words, hard=hard)
    if spoken >= LAST:
        return "scene_invite"
    if (spoken == 0 and not asked_now and not limit) or _only_time(words):
        return "scene_hard_opening" if hard else "scene_sorry" if _SORRY.search(words) else "scene_opening"
    if spoken and _BACK.match(words):
        return "scene_reply"
    if asked_now:
        return "scene_hard" if hard else "scene_consider"
    return "scene_hard" if hard and asked else "scene_probe"


def _only_time(words: str) -> bool:
    """Is nothing said yet but hello, and may I?"""
    rest = _HELLO.sub(" ", _TIME.sub(" ", words))
    return bool(_TIME.search(words)) and len(rest.split()) <= 1


_HELLO = re.compile(
    r"\b(?:hi|hello|hey|good (?:morning|afternoon|evening)|mum|mom|dad|boss|doctor|sir|miss|ok(?:ay)?|so|um+|do|you|for|me|please|now|a|i|with|sorry|excuse)\b|[^\w\s]",
    re.IGNORECASE,
)


def _decision(desk: Desk, words: str, *, hard: bool) -> str:
    if hard:
        return "scene_partly"
    sheet = desk.state.sheet(PAGE)
    said = sheet.every("rehearsal")[-LAST:] if sheet else []
    wish = " ".join([words, *said, sheet.get("ask") if sheet else "", sheet.get("final_text") if sheet else ""])
    wish = _TIME.sub(" ", wish)
    if not desk.state.tally.get("scene_asked") or not _HELP.search(wish) or near(desk):
        told = any(tells(w) for w in [words, *said]) and not requests(" ".join([words, *said]))
        return "scene_accept" if told else "scene_grant"
    return "scene_agree_then" if _DAY.search(wish) else "scene_agree_meet" if _MEET.search(wish) else "scene_agree"
