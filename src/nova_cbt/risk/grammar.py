# ruff: noqa: E501 - a pattern is kept on one line, to be read against its neighbours

"""Reads clauses against the table of forms: who it is about, whether it is denied, when it was, and how it is meant."""

from __future__ import annotations

from dataclasses import dataclass, field

from nova_cbt.risk import forms, signs
from nova_cbt.risk.composites import COMPOSITES
from nova_cbt.risk.explaining import TICKED, errand, explained
from nova_cbt.risk.families import OWN
from nova_cbt.risk.notices import CUES
from nova_cbt.risk.passing import PASSING, told_tale, worries_for
from nova_cbt.risk.plain import Clause, clauses, plain
from nova_cbt.risk.signs import Form
from nova_cbt.risk.surroundings import SURROUNDINGS
from nova_cbt.risk.towards import TOWARDS
from nova_cbt.risk.understated import UNDERSTATED
from nova_cbt.words import patterns as re


@dataclass(frozen=True)
class Sign:
    """One piece of evidence in a message."""

    reason: str
    label: str
    tier: int


@dataclass
class Reading:
    """All that the grammar found in a message; `denied` holds what was said not to be there."""

    signs: list[Sign] = field(default_factory=list)
    denied: set[str] = field(default_factory=set)
    cues: set[str] = field(default_factory=set)
    past_attempt: bool = False
    at_work: bool = False
    """The message answers a question about something else than danger."""

    def add(self, reason: str, label: str, tier: int) -> None:
        """Keep one more sign."""
        self.signs.append(Sign(reason, label, tier))


_FIRM = (
    *forms.MEDICAL,
    *forms.PLAN,
    *forms.ACTIVE,
    *forms.PASSIVE,
    *forms.SELF_HARM,
    *forms.OTHERS,
    *forms.ABUSE,
    *forms.PSYCHOSIS,
)
_COMPOSITES = (*COMPOSITES, *OWN, *SURROUNDINGS, *UNDERSTATED, *TOWARDS, *PASSING)
_INTRUSIVE = re.compile(forms.INTRUSIVE_HORROR)
_RELATION = (
    r"friend|brother|sister|mum|mom|mam|dad|mother|father|son|daughter|cousin|wife|husband|partner|roommate|flatmate|ex|"
    r"uncle|aunt|aunty|auntie|boyfriend|girlfriend|student|colleague|neighbou?r|nephew|niece|mate|classmate|coworker|boss|"
    r"gran|grandma|grandad|grandpa|grandmother|grandfather|nan|stepdad|stepmum|kid|child|client|patient|teacher|buddy|pal|"
    r"manager|gamer|singer|guy|man|woman|girl|boy|someone|somebody|people|character|actor|hero|protagonist|celebrity|streamer"
)
_OTHER_SUBJECT = re.compile(
    rf"\b(?:he|she|they|who|(?:my|a|the|this|that|his|her|our|one of my|some) (?:\w+ )?(?:\w+ )?(?:{_RELATION})s?)\b"
)
_SELF_SUBJECT = re.compile(r"\b(?:i|me|myself)\b")
_MY = re.compile(r"\b(?:i|me|my|myself|mine)\b")
_REPORTED = re.compile(
    rf"\b(?:he|she|they|(?:my|a|the) (?:\w+ )?(?:{_RELATION}))\s(?:\w+ ){{0,3}}?(?:said|says|told|tells|texted|wrote|posted|"
    r"messaged|keeps saying|goes|was like|yelled|shouted|screamed|sings?|sang|whispers?|sent|threatens|threatened)\b"
)
_I_SAY = re.compile(
    r"\bi (?:\w+ )?(?:said|say|told|tell|wrote|write|typed?|think|thought|shouted|texted|whisper\w*|keep saying)\b"
)
_OTHERS_TIME = re.compile(signs._MACROS["SOON"])
_CONDITION = re.compile(r"\bif\b|\banother\b|\bone more\b|\bmakes? me\b|\bmade me\b|\brather\b")
_DECADES_AGO = re.compile(
    r"\b(?:[3-9]|1[0-9]|several|many|few|four|five|six|seven|eight|nine|ten) months ago\b|\byears?\b"
)
_MONTHS_AGO = re.compile(
    r"\b(?:(?:one|two|a couple of|1|2|a) months? ago|last month|(?:four|five|six|seven|eight|4|5|6|7|8) weeks ago)\b"
)
_TRIED = re.compile(r"\b(?:tried|attempt\w*|nearly|almost|survived|overdosed|took an overdose)\b")
_ABOUT_OTHER = re.compile(
    rf"^\W*(?:i think (?:that )?|i am (?:\w+ )?(?:worried|scared|frightened|afraid|terrified) (?:about|for|that) (?:\w+ )?|i found out |it is )?"
    rf"(?:my|a|an|the|our|some|one of my) (?:\w+ ){{0,2}}?(?:{_RELATION}|lad|tenant|pupil|bff|bestie|grandson|granddaughter|team|housemate|"
    rf"colleague|son's \w+|friend's \w+)s?\b"
)
_TO_ME = re.compile(
    r"\b(?:me|us|myself)\b|\bmy (?:arm|face|phone|money|room|neck|throat|head|body|passport|wages|bed|life|clothes|messages)\b"
)


_FRAME = re.compile(
    r"^.*\b(?:when|whenever|while|since|if|after|because|although|as|until)\b.*[\w,] i\b(?! (?:do|did|have|am|would|can|could|will) (?:\w+ )?not\b)"
)
"""What only says when or why, up to the statement itself."""


def _negated(before: str) -> bool:
    """A negator governs what follows, hollow ones set aside."""
    rest = signs.HOLLOW.sub(" ", _FRAME.sub(" i", before))
    return len(signs.NEGATORS.findall(rest)) % 2 == 1


def _about_other(clause: Clause, match: re.Match[str]) -> bool:
    """The nearest subject before the words is somebody else."""
    if clause.quoted:
        if _REPORTED.search(clause.sentence) or not re.match(r"\s*i\b", clause.text):
            return True
        return bool(_OTHER_SUBJECT.search(clause.sentence)) and not _I_SAY.search(clause.sentence)
    if _MY.search(match.group()):
        return False
    before = clause.text[: match.start()]
    others = [m.end() for m in _OTHER_SUBJECT.finditer(before)]
    selves = [m.end() for m in _SELF_SUBJECT.finditer(before)]
    if others:
        return not selves or others[-1] > selves[-1]
    return False


_PRESENT = re.compile(
    r"\bi (?:\w+ )?(?:get|have|am|keep|feel|think|want|wish|do not|can not|would|see|hope)\b(?! (?:had|been|a history|scars|old|glad|proud|grateful|okay|fine))"
)


_STOP = re.compile(r"(?<=[.!?])\s+")
_FRAME_OF_OLD = re.compile(
    r"^\W*(?:\w+\W+){0,4}?(?:(?:(?:many|some|several|a few|\w+) )?(?:years|decades|ages) (?:ago|back)|(?:a )?long (?:time )?(?:ago|past|gone)|(?:back then|back (?:in|when|at) (?:\w+ ?){1,4})|"
    r"(?:at|aged) (?:[1-3]\d|\w+teen|twelve|twenty\W?\w*|thirty\W?\w*)|(?:once|when i was|as an?|in) (?:a |my |an? )?(?:\w+ )?(?:kid|child|teen\w*|student|twenties|thirties|youth|school|college|uni\w*|past|another life|(?:19|20)\d\d))(?:,? (?:yes|yeah|that was|it was|though|once|now))?\W*$"
)
"""A sentence that says nothing but how long ago it was: it frames the one told beside it."""
_ONE_OF_TWO = re.compile(r"\b(?:last|first|other|same|before|also|too)\b|\bjust (?!a (?:kid|child|boy|girl))")
"""Words that set one occasion beside another."""


def framed(message: str) -> bool:
    """Does a sentence of the message say nothing but that it was long ago?"""
    frames = [s for s in _STOP.split(message) if _FRAME_OF_OLD.search(s) and not signs.RECENT.search(s)]
    return bool(frames) and not _ONE_OF_TWO.search(message)


def _framed_past(clause: Clause, message: str) -> bool:
    """Does the sentence before or after say that it was long ago, with nothing in it that is now?"""
    sentences = [s for s in _STOP.split(message) if s.strip(" .!?")]
    place = next((n for n, s in enumerate(sentences) if clause.sentence.strip(" .") in s), -1)
    beside = sentences[max(place - 1, 0) : place + 2] if place >= 0 else []
    frames = [s for s in beside if clause.sentence.strip(" .") not in s and _FRAME_OF_OLD.search(s)]
    now = signs.RECENT.search(clause.sentence) or _ONE_OF_TWO.search(clause.sentence)
    return not now and any(not signs.RECENT.search(s) and not _ONE_OF_TWO.search(s) for s in frames)


def _when(clause: Clause, message: str) -> str:
    """`past`, `recent` or nothing, from the clause, else its sentence."""
    if signs.RECENT.search(clause.text) and not signs.NEGATED_NOW.search(clause.text):
        return (
            ""
            if signs.PAST.search(clause.text) and "still" not in clause.text and "again" not in clause.text
            else "recent"
        )
    if signs.PAST.search(clause.text):
        return "past"
    if _PRESENT.search(clause.text):
        return ""
    if _framed_past(clause, message):
        return "past"
    if signs.PAST.search(clause.sentence) and not signs.RECENT.search(signs.NEGATED_NOW.sub(" ", clause.sentence)):
        return "past"
    if re.search(r"\b(?:had|did|was|were|went through|got into|tried)\b", clause.text) and signs.NEGATED_NOW.search(
        message
    ):
        return "past"
    if signs.NEGATED_NOW.search(message) and not signs.RECENT.search(clause.sentence):
        later = message.split(clause.text, 1)[-1]
        if re.search(r"\b(?:not|never|no longer|behind me|in the past|over|history)\b", later) and re.search(
            r"\b(?:any ?more|currently|these days|behind me|in the past|no longer|since|for years|in years|lately|right now|now|over now)\b",
            later,
        ):
            return "past"
    return ""


_MEANT = re.compile(
    r"\b(?:but like also|for real|not (?:fully|really|even|entirely|exactly|only) (?:a joke|joking|kidding)|(?:only )?half (?:kidding|joking|a joke)|"
    r"less than half|not (?:dramatic|a joke|joking|kidding)|joking but|jokes aside|mean it|i meant it(?! (?:as|for|in|to|well|kindly|like))|(?:they|everyone|everybody|people|she|he) (?:all |always )?(?:thinks?|assumes?|believes?) (?:that )?(?:i am|it is|i was) (?:only |just |always )?(?:joking|kidding|a joke|messing)|(?:nobody|no one) (?:takes|took) (?:it|me) serious\w*|actually though|seriously though|wasn't fully|was not fully)\b"
)


_GROAN = re.compile(r"\W*(?:just |please |god |oh |somebody |someone )*kill me(?: now| already)?\W*")


def _soften(sign: Form, clause: Clause, message: str) -> bool:
    """Meant as a figure of speech: laughter, or a trifle as the condition."""
    if "j" not in sign.marks:
        return False
    if _GROAN.fullmatch(clause.text):
        return True
    if signs.LAUGH.search(message) and not _MEANT.search(message):
        return True
    return bool(signs.TRIVIAL.search(clause.sentence) and _CONDITION.search(clause.sentence))


_FAMILY = {"active_ideation": "S2", "plan_or_intent": "S2", "passive_ideation": "S1", "self_harm_current": "N"}


def _history(reading: Reading, sign: Form, clause: Clause, match: re.Match[str]) -> None:
    """A sign that lies in the past: an attempt of the last months still counts as now."""
    tried = sign.reason == "recent_attempt" or _TRIED.search(clause.text[: match.end()])
    if sign.label in ("abuse_disclosure", "psychosis", "harm_to_others"):
        reading.add(
            "past_" + sign.reason,
            sign.label if sign.label == "abuse_disclosure" else "none",
            1 + (sign.label == "abuse_disclosure"),
        )
    elif sign.label == "medical_emergency" and sign.reason != "overdose":
        reading.add("past_" + sign.reason, "none", 0)
    elif tried and sign.label in ("plan_or_intent", "active_ideation", "medical_emergency"):
        reading.past_attempt = True
        recent = _MONTHS_AGO.search(clause.sentence) and not _DECADES_AGO.search(clause.sentence)
        reading.add("attempt_months", "plan_or_intent", 4) if recent else reading.add(
            "past_attempt", "past_self_harm", 1
        )
    else:
        reading.add("past_" + sign.reason, "past_self_harm", 1)


_STOPPED = re.compile(
    r"\b(?:any ?more|no longer|since|in (?:\w+ )*(?:years?|months?)|for (?:\w+ )*(?:years?|months?)|stopped|quit|clean|recovered)\b"
)


def _judge(reading: Reading, sign: Form, clause: Clause, match: re.Match[str], message: str) -> None:
    """One form was met: decide what it is worth here."""
    if _not_theirs(reading, sign, clause, match, message):
        return
    before = clause.text[: match.start()]
    if "n" in sign.marks and (_negated(before) or signs.AFTER_DENIAL.search(clause.text[match.end() :])):
        _deny(reading, sign, clause)
        return
    if sign.label in _FAMILY and TICKED.search(message):
        reading.denied.add(_FAMILY[sign.label])
        return
    if signs.FICTION.search(clause.sentence) and not _MY.search(clause.text):
        return
    if _soften(sign, clause, message):
        reading.add("figure", "none", 1)
        return
    when = _when(clause, message) if "p" in sign.marks or sign.reason == "recent_attempt" else ""
    if when == "past":
        _history(reading, sign, clause, match)
    elif sign.reason == "recent_attempt" and when != "recent" and not re.search(_OTHERS_TIME, clause.sentence):
        reading.past_attempt = True
        reading.add("attempt_undated", "plan_or_intent", 4)
    else:
        reading.add(sign.reason, sign.label, sign.tier)


def _not_theirs(reading: Reading, sign: Form, clause: Clause, match: re.Match[str], message: str) -> bool:
    """Whether the form speaks of another person, an unwanted image or somebody's words; noted as what it is."""
    own = "o" in sign.marks or sign.label in _FAMILY or sign.reason == "sexual"
    if own and _about_other(clause, match):
        if not clause.quoted or _OTHER_SUBJECT.search(clause.sentence):
            reading.cues.add("third_party")
        return True
    if sign.label == "harm_to_others" and "what if" in clause.text:
        reading.cues.add("intrusive")
        reading.add("intrusive_harm", "none", 1)
        return True
    meant = bool(_I_SAY.search(clause.sentence) and _MEANT.search(message))
    foreign = clause.quoted and "q" not in sign.marks and not meant
    if foreign and _about_other(clause, match):
        return True
    if explained(sign, message) or (clause.quoted and signs.FICTION.search(clause.sentence)):
        return True
    if foreign:
        reading.add("quoted", "none", 1)
    return foreign


def _deny(reading: Reading, sign: Form, clause: Clause) -> None:
    """The form was met with a no: a denial, or history where it says since when."""
    if sign.label in _FAMILY:
        reading.denied.add(_FAMILY[sign.label])
        if signs.PAST.search(clause.text) and _STOPPED.search(clause.text):
            reading.add("past_" + sign.reason, "past_self_harm", 1)
    elif sign.label == "harm_to_others":
        reading.denied.add("others")


_NEAR = 4
"""Parts this many sentences apart are no longer one thing told."""


def _combine(reading: Reading, message: str) -> None:
    """Signs whose parts are spread over the message."""
    sentences = _STOP.split(message)
    near = [" ".join(sentences[i : i + _NEAR]) for i in range(max(1, len(sentences) - _NEAR + 1))]
    for row in _COMPOSITES:
        if row.label == "abuse_disclosure" and errand(message):
            continue
        if any(all(part.search(said) for part in row.parts) for said in near) and not row.unless.search(message):
            if row.past and (signs.PAST.search(message) or framed(message)):
                reading.add("past_" + row.reason, "past_self_harm", 1)
            elif "third_party" not in reading.cues or row.label == "medical_emergency":
                reading.add(row.reason, row.label, row.tier)


def _concepts(text: str) -> str:
    text = signs.IDIOMS.sub("IDIOM", text)
    for name, pattern in signs.CONCEPTS:
        text = pattern.sub(name, text)
    return text


def _match(reading: Reading, table: tuple[Form, ...], clause: Clause, message: str) -> None:
    for sign in table:
        match = sign.regex.search(clause.text)
        if match:
            _judge(reading, sign, clause, match, message)


_SOBER = re.compile(
    r"\b(?:yesterday|last (?:night|week|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|at the weekend|used to|years ago|usually|normally|every (?:night|day|week|evening|weekend)|most (?:nights|evenings|days)|after a shift)\b"
)
_NOW = re.compile(
    r"\b(?:tonight|right now|now|today|still|again|already)\b|\bi am (?:\w+ ){0,2}(?:drunk|wasted|hammered|tipsy)\b"
)
"""Drink told of another day is no drink in the head now."""
_LIVES = re.compile(
    r"\b(?:nearly|almost|tried to|attempted to|wants? to|threaten\w* to|survived|going to)\b[^.]{0,30}\b(?:kill\w*|took|take|end\w*|hang\w*)|\bsurvived\b"
)
"""Whoever it is about lives, so it is worry and no loss."""


_SINGLE = re.compile(
    r"(?<![\w'])'((?!(?:cause|til|em|bout|twas|tis|cos)\b)[a-z](?:[^'\n]|(?<=\w)'(?=\w)){2,120}?)'(?![\w'])"
)
"""Words in single quotes are somebody's words too."""


def read(text: str) -> Reading:
    """Everything the grammar finds in one message."""
    message = _concepts(_SINGLE.sub(r'"\1"', plain(text)))
    reading = Reading()
    for cue, pattern in CUES:
        if pattern.search(message):
            reading.cues.add(cue)
    if "bereaved" not in reading.cues and worries_for(message):
        reading.cues.add("third_party")
    if "bereaved" in reading.cues and _LIVES.search(message):
        reading.cues.discard("bereaved")
    if _SOBER.search(message) and not _NOW.search(message):
        reading.cues.discard("intoxicated")
    if _ABOUT_OTHER.search(message) and not _TO_ME.search(message):
        reading.cues.add("about_other")
    parts = clauses(message)
    for clause in parts:
        _match(reading, _FIRM, clause, message)
    if not any(sign.tier >= 2 for sign in reading.signs):
        for clause in parts:
            _match(reading, forms.SOFT, clause, message)
    _combine(reading, message)
    for sign in forms.INTRUSIVE:
        if sign.regex.search(message) and _INTRUSIVE.search(message):
            reading.cues.add("intrusive")
            reading.signs = [s for s in reading.signs if s.label not in ("harm_to_others", "abuse_disclosure")]
            reading.add(sign.reason, "none", 1)
    _again(reading, message)
    if told_tale(message) and not worries_for(message):
        reading.cues.discard("third_party")
    return reading


_AGAIN = re.compile(
    r"\b(?:urges?|want(?:ing|ed)? to|tempted|thinking about it|thoughts?|pull|itch)\b[^.]{0,30}\b(?:back|again|returned|coming back|stronger|lately|creeping)\b|\brelaps\w+|\bstarted (?:it |doing it )?again\b|\bstill (?:do|happens|get|have) (?:it|the urge|urges|sometimes)\b"
)
_NOT_AGAIN = re.compile(
    r"\b(?:not|never|no|without|afraid|scared|worried)\b[^.]{0,30}\b(?:back|again|relaps\w+|returned)\b"
)


def _again(reading: Reading, message: str) -> None:
    """History with the urge back is not history."""
    if (
        any(s.label == "past_self_harm" for s in reading.signs)
        and _AGAIN.search(message)
        and not _NOT_AGAIN.search(message)
    ):
        reading.add("urge_back", "self_harm_current", 2)
