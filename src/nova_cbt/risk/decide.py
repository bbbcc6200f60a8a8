# ruff: noqa: E501 - a pattern is kept on one line, to be read against its neighbours

"""From what was found to one label, a tier and the answers it brings."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.model import Risk
from nova_cbt.risk import answers, grammar, heard, replies
from nova_cbt.risk.answered import Found, given, half_told, meant
from nova_cbt.risk.explaining import OWN_END
from nova_cbt.risk.grammar import Reading, Sign
from nova_cbt.risk.passing import not_me_but
from nova_cbt.risk.plain import plain
from nova_cbt.risk.weighing import ENTRY, settled_by_cue, weigh
from nova_cbt.words import patterns as re

_RANK = {
    "medical_emergency": 9,
    "plan_or_intent": 8,
    "harm_to_others": 7,
    "active_ideation": 6,
    "psychosis": 5,
    "abuse_disclosure": 4,
    "passive_ideation": 3,
    "self_harm_current": 2,
    "past_self_harm": 1,
    "none": 0,
}
_DENIAL = re.compile(
    r"\b(?:i am|i feel|feeling|i will be|i am being|being|keep(?:ing)? myself|completely|totally|perfectly|i stay) (?:\w+ )?safe\b(?! (?:at home|here|to talk|place|from|around|if|when|unless))|"
    r"\b(?:no|not (?:any|having (?:any )?)|without|do not have (?:any )?|have no|not (?:at risk|in danger)|never had (?:any )?)(?:\W+\w+){0,5}?\W*(?:thoughts?|urges?|plans?|intent\w*|ideation|HARMSELF|KILLSELF|suicid\w*|self[- ]harm|at risk|in danger)\b|"
    r"\bnot (?:\w+ )?(?:suicidal|going to (?:hurt|kill|do anything|harm|act)|in (?:any )?danger|at risk|that bad|planning|thinking (?:about|of) (?:hurting|killing|dying|suicide|ending|harming|it))|\bnothing like that\b|\bdo not want to (?:die|hurt myself|kill myself|HARMSELF|KILLSELF)|"
    r"\b(?:would|could) never (?:\w+ )?(?:do (?:it|that|anything)|act|hurt myself|HARMSELF|KILLSELF|kill myself)|\bno (?:danger|risk)\b|\bnot currently\b|\bnot now\b|\bnot any ?more\b"
)
_TOPIC = re.compile(
    r"HARMSELF|KILLSELF|suicid|self[- ]harm|thoughts?|urge|die|dying|hurt|safe|danger|risk|not currently|not now|any ?more|like that|plan"
)


def _top(signs: list[Sign]) -> Sign:
    return max(signs, key=lambda s: (s.tier, _RANK[s.label]), default=Sign("", "none", 0))


def _volunteered(text: str, reading: Reading) -> tuple[tuple[str, str], ...]:
    said = grammar._concepts(plain(text))
    if not reading.denied and not _DENIAL.search(said):
        return ()
    if not _TOPIC.search(said):
        return ()
    if any(s.tier >= 2 for s in reading.signs) or half_told(plain(text)):
        return ()
    slots: list[tuple[str, str]] = [("R1", "no")]
    if reading.denied & {"S1", "S2"} or re.search(r"suicid|KILLSELF|\bdie\b|dying|\bsafe\b|thoughts", said):
        slots.append(("S2", "no"))
    return tuple(slots)


REPLY = 0.6
"""From here a reply to a question about danger counts as telling, where the table of answers has nothing."""


_PLAIN_NO = 6


def _replied(text: str, question: str, top: Sign) -> list[Sign]:
    """What the fitted model makes of a reply to a question about danger; a plain no is believed."""
    if not question or not answers.grave(question) or answers.elsewhere(text):
        return []
    if answers.polarity(text) == "no" and len(text.split()) <= _PLAIN_NO:
        return []
    shares = replies.shares(text, question)
    need = 1 - shares["none"] - shares["past_self_harm"]
    label = max((s for s in shares if s not in ("none", "past_self_harm")), key=lambda s: shares[s])
    return [Sign("unsure_reply", label, min(3, ENTRY[label]))] if need > REPLY and top.tier < 2 else []


def _heard(text: str, context: str, slots: tuple[str, ...]) -> list[Sign]:
    """Danger told by choosing between what was offered, or by answering a question of no slot."""
    choice = heard.either(context, text) if context else ""
    if choice:
        ideas = "thought" in context.lower() or "life" in context.lower()
        return [Sign("answer_either", "active_ideation" if ideas else "passive_ideation", 3)] if choice == "yes" else []
    other = heard.sign(context, text) if context else None
    noted = slots and slots[0] in ("N5", "N1", "S8", "S9") and other and other[0] == "self_harm_current"
    return [Sign("answer_other", *other)] if other and not noted else []


def _settled(text: str, asked: bool, found: Found) -> bool:
    """Whether the message is a short reply, or says no to everything that was asked."""
    no = all(value == "no" or slot in ("N5", "S9", "N4") for slot, value in found)
    return (asked and len(text.split()) <= 4) or (bool(found) and no)


_CUE_OF = {"abuse_disclosure": "abuse", "psychosis": "psychosis", "harm_to_others": "others"}


def _circumstances(reading: Reading, signs: list[Sign], found: Found, volunteered: Found) -> set[str]:
    """What stands beside the danger and changes how it is met."""
    denied = volunteered or any(value == "no" for slot, value in found if slot in ("S1", "S2", "R1"))
    kinds = {_CUE_OF[s.label] for s in signs if s.label in _CUE_OF}
    return (reading.cues | kinds | ({"denial"} if denied else set())) - {"about_other"}


_TREATED_THEN = re.compile(
    r"\b(?:in|last|since|back in) (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|(?:19|20)\d\d)\b|\b(?:last|a|one|two|three|few|couple of) (?:weeks?|months?) ago\b|\blast (?:month|week)\b|\b(?:was|been|ended up|kept|stayed|landed) in (?:the )?(?:hospital|icu|ward)\b[^.]{0,20}\b(?:for|after|with) (?:it|that)\b|\bdischarged\b|\blet me (?:out|go home)\b|\bsent me home\b|\b(?:stomach (?:was )?(?:pumped|washed)|pumped (?:it|my stomach))\b|"
    r"\b(?:neighbou?rs?|flatmates?|police|mum|mom|dad|brother|sister|wife|husband|they|someone|somebody)\b[^.!?]{0,25}\b(?:found me|broke (?:down )?(?:the|my) door|(?:had to )?break (?:down )?(?:the|my) door|called (?:an|the) ambulance|took me in)\b|"
    r"\b(?:hospital|a ?& ?e|a and e|er|emergency(?: room)?|icu|ward|casualty)\b[^.!?]{0,40}\b(?:(?:last|the|at the|this|over the) weekend|(?:last|on) (?:week|night|mon\w*|tues\w*|wednes\w*|thurs\w*|fri\w*|satur\w*|sun\w*)|days ago|for (?:\w+ )?days|(?:two|three|four|five) days)\b|"
    r"\b(?:last|the|at the|over the) weekend\b[^.!?]{0,40}\b(?:hospital|a ?& ?e|er|icu|ward|casualty)\b"
)
_OF_THIS_HOUR = re.compile(
    r"\b(?:just (?:now|took|taken)|an hour ago|hours? ago|minutes ago|tonight|this (?:evening|morning)|right now|(?:will|do|am) not (?:\w+ )?(?:go(?:ing)? (?:back )?to|want)[^.!?]{0,20}hospital|should i (?:go|call))\b"
)


def _treated(top: Sign, text: str) -> Sign:
    """An overdose of the last months that was treated is an attempt, and no emergency of this hour."""
    said = plain(text)
    then = top.reason == "overdose" and _TREATED_THEN.search(said) and not _OF_THIS_HOUR.search(said)
    return Sign("attempt_months", "plan_or_intent", 4) if then else top


def _ranked(signs: list[Sign], cues: set[str], found: Found) -> Sign:
    """The sign that counts, where only somebody else or a figure of speech is met."""
    top = _top(signs)
    if top.reason == "figure" and all(s.reason == "figure" for s in signs) and "R1" in dict(found):
        return Sign("", "none", 0)
    for cue in ("third_party", "bereaved"):
        if cue in cues and top.tier == 0:
            return Sign(cue, "none", 1)
    return top


_DYING = {"passive_ideation", "active_ideation", "plan_or_intent"}


def _not_to_die(signs: list[Sign], reading: Reading, found: Found) -> Found:
    """Hurting oneself told with "I don't want to die": that question is answered already."""
    own = {s.label for s in signs if s.tier >= 2}
    answered = "self_harm_current" in own and not own & _DYING and bool(reading.denied & {"S1", "S2"})
    return (("N3", "no"),) if answered and "N3" not in dict(found) else ()


_OF_PICTURES = re.compile(r"\b(?:want|wish|drawn)\b[^?]*\bor\b[^?]*\b(?:scare|horrif|fear|disgust|frighten)\w*[^?]*\?")
_DREADS = re.compile(r"\b(?:afraid|scare\w*|terrif\w*|fear\w*|frighten\w*|horrif\w*|dread\w*|panic\w*|what if)\b")
"""After "do you want it, or does it scare you?", "I'm terrified I'm going to do it" is about the picture."""


_OF_DANGER = ("R1", "S1", "S2", "N3")
"""The questions about wanting to die or hurting oneself."""


def conclude(text: str, context: str, reading: Reading, slot: str = "") -> Risk:
    """One Risk for the message, its signs and the question before it taken together."""
    slots = (slot,) if slot else answers.asked(context) if context else ()
    asked, question, context = context, "" if slot else context, "" if slot else context
    found = tuple(pair for slot in slots for pair in given(text, slot, reading))
    choice = heard.either(asked, text) if asked and slot in ("", "R1") else ""
    if choice:
        slots, found = ("R1",), (("R1", choice),)
    grave = slot in _OF_DANGER or bool(context and answers.grave(context))
    if grave and not_me_but(plain(text)) and not any(s.label == "harm_to_others" for s in reading.signs):
        reading.cues.add("third_party")
    if "intrusive" in reading.cues and not {s.label for s in reading.signs} & _DYING:
        found = tuple((s, v) for s, v in found if s not in _OF_DANGER or v == "no")  # a picture is told, and no wish
    if _OF_PICTURES.search(plain(asked)) and _DREADS.search(plain(text)) and not OWN_END.search(plain(text)):
        reading = replace(reading, signs=[s for s in reading.signs if s.label not in _DYING])
    signs = [
        *reading.signs,
        *meant(found, text, reading, context or asked),
        *_heard(text, context, slots),
    ]
    volunteered = _volunteered(text, reading)
    found = (*found, *(pair for pair in volunteered if pair[0] not in dict(found)))
    found = (*found, *_not_to_die(signs, reading, found))
    top, told = _top(signs), _top([s for s in signs if not s.reason.startswith("answer_N")])
    if top.tier == 2 and told.tier < 2:  # an answer about hurting oneself may hold more than what was asked
        signs += [s for s in weigh(text, reading, settled=False) if s.tier > 3 and s.reason.startswith("weighed_")]
    elif top.tier < 2 and top.label != "past_self_harm" and not any(s.reason == "figure" for s in signs):
        signs += weigh(text, reading, _settled(text, bool(context or slot), found))
        signs += _replied(text, question, _top(signs)) if "intrusive" not in reading.cues else []
        signs = settled_by_cue(signs, reading)
    cues = _circumstances(reading, signs, found, volunteered)
    top = _treated(_ranked(signs, cues, found), text)
    answered = "denial" in cues or any(v in ("yes", "no") for _, v in found)
    unsure = top.reason in ("answer_declined", "answer_unsure", "answer_unclear") or top.reason.startswith("unsure_")
    ask = unsure or (top.tier == 1 and not (top.label == "past_self_harm" and answered))
    return Risk(top.label, top.tier, ask, top.reason, found, tuple(sorted(cues)))
