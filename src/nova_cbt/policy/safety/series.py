# ruff: noqa: E501 - a pattern is easier to check on one line
"""The plain questions S1-S9 and N1-N5: their order, which one is due, and what a reply to one says (risk_protocol 3)."""

from __future__ import annotations

from nova_cbt.model import Ask, State
from nova_cbt.policy.desk import Desk
from nova_cbt.policy.safety.record import denies, recent
from nova_cbt.words import patterns as re

CHAINS = {
    "self_harm": ("N1", "N2", "N3", "N4", "N5"),
    "either": ("S2", "N1", "N2", "N4", "N5"),
    "passive": ("S1", "S2", "S2T", "S9"),
    "passive_yes": ("S3", "S4", "S5", "S6", "S6T", "S7", "S8", "W0", "S9"),
    "active": ("S4", "S5", "S3", "S6", "S6T", "S7", "S8", "W0", "S9"),
    "denied": ("S4", "S5"),
    "return": ("S2", "S4", "S5"),
    "planned": ("TODAY", "W1", "NEXT"),
}
"""The questions of each path in order; one a message, each asked once."""
YES_NO = {"S1", "S2", "S3", "S5", "S6", "S6T", "S7", "N2", "N3", "R1", "CONTACT"}
CLOSED = YES_NO | {"S4", "N5", "N5B", "W0", "W1"}
"""Questions that a message may fail to answer; to the others any words are an answer."""
HIGH_URGE = 6
_MEANS_TO = re.compile(
    r"\b(mean to|going to|i will|i'll do|i intend|want to do it|a lot|planning|i mean it)\b", re.IGNORECASE
)
_LITTLE = re.compile(
    r"\W*(?:no+|not|nah|nope|a little|a bit|slightly|never|i (?:don'?t|do not|won'?t))\b", re.IGNORECASE
)
_DECLINED = re.compile(
    r"\b(?:rather not|prefer not|don'?t (?:want|wish|feel like) (?:to )?(?:say|answer|talk)|not (?:going to|ready to) (?:say|answer)|"
    r"no comment|none of your|can we skip|skip (?:that|this)|pass on)\b|^\W*pass\W*$",
    re.IGNORECASE,
)
_ON_AND_OFF = re.compile(
    r"\b(sometimes|on and off|at times|now and then|have had|used to|comes and goes|before|once)\b", re.I
)
_TIME = re.compile(
    r"\b(ago|last|yesterday|today|tonight|now|week|month|year|morning|when i was|every|constantly)\b", re.I
)
_LONG_AGO = re.compile(
    r"\b(years?|when i was|long ago|as a (?:kid|teen\w*|child)|decade|in my teens|back (?:in|then))\b", re.I
)
_MONTHS = re.compile(
    r"\b(?:last|past|this) (?:week|weekend|month|few (?:weeks|months)|three months)|(?:a|one|two|three|1|2|3|few|couple of|some) (?:weeks?|months?) ago"
    r"|recent(?:ly)?\b|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bat the weekend\b|in (?:the last|these) (?:three|3)?",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    r"\W*(?:(?P<yes>yes|yeah|yep|yup|i (?:do|am|have|did)\b(?!\W*n))|(?:no|nope|nah|never|none|not)\b(?! (?:jok\w*|kidding|lying|exaggerat\w*|sure)))",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?<![\d.])(10|\d)(?![\d%])")


_ONLY_SLEEP = re.compile(
    r"^\W*(?:(?:oh|god|lord|well)\W+)?no\b[^.!?]{0,12}\bi(?:'d| would| could|'ve| have)? ?(?:never|not\b|wouldn'?t|couldn'?t|won'?t|don'?t)\b",
    re.IGNORECASE,
)
"""A firm no to the question everybody is asked, with a wish beside it that asks for nothing to be done."""
_KEEPS_ME = re.compile(
    r"\bi(?:'ve| have)(?: got)? (?:the|my|a) (?:\w+ )?(?:dogs?|cats?|kids|children|boys|girls|son|daughter|grand\w+|family|wife|husband|mother|mum|faith|church)\b|"
    r"\b(?:because of|for the sake of|i live for|i stay for|keeps? me (?:here|going|alive)|couldn'?t do (?:that|it) to|would never do (?:that|it) to|wouldn'?t do (?:that|it) to|need(?:s)? me)\b|\b(?:it'?s|it is|would be) (?:a sin|haram|forbidden)\b",
    re.IGNORECASE,
)
"""What keeps somebody going, told before it was asked."""


def ask(slot: str) -> tuple[Ask, ...]:
    """What a question about safety asks for."""
    return (Ask(slot, "safety"),)


def due(desk: Desk, slot: str) -> bool:
    """Is this question still open: not put since the last rise, not answered, and sensible after what was said?"""
    record = desk.state.risk
    if slot in record.asked:
        return False
    slots = {s: record.slots.get(s, "") for s in ("N1", "S1", "S2", "S3", "S6")}
    if slot == "N2":
        return recent(slots["N1"])
    if slot == "N3":
        return not {"S2", "S1"} & set(record.asked)
    if slot == "S1":
        return desk.state.tally.get("wish_unclear", 0) > 0
    if slot == "S2T":
        return slots["S2"] == "yes" and bool(_ON_AND_OFF.search(_said(desk))) and not _TIME.search(_said(desk))
    if slot == "S6T":
        return slots["S6"] == "yes" and desk.state.place.step == "S6" and not _TIME.search(_said(desk))
    if slot == "S7":
        return slots["S3"] != "no"
    if (
        slot == "S2"
        and _ONLY_SLEEP.match(_said(desk))
        and desk.asked
        and desk.asked.name.startswith("safety_question.")
    ):
        return False  # it was just asked, and answered
    if slot == "S9":
        return not any(_KEEPS_ME.search(t.text) for t in desk.session.said("client")[-2:])
    return not (slot == "S5" and desk.state.place.item == "return" and slots["S2"] == "no")


def next_due(desk: Desk, path: str) -> str:
    """The next open question of a path, or nothing."""
    return next((slot for slot in CHAINS.get(path, ()) if due(desk, slot)), "")


def answer(desk: Desk, slot: str) -> str:
    """What the message answers to the question in hand: yes, no, declined or the client's words; nothing if it does not."""
    words = _said(desk)
    found = dict(desk.risk.answers).get(slot, "")
    if found:
        return found
    if _DECLINED.search(words) or (slot in CLOSED and desk.turn and desk.turn.why_not == "refusal" and not found):
        return "" if slot in YES_NO and desk.reading.consent == "no" and not _DECLINED.search(words) else "declined"
    if slot in YES_NO:
        return _yes_no(desk)
    if slot in ("N5", "N5B", "W0", "W1"):
        return number(desk)
    if slot == "S4":
        return "yes" if _MEANS_TO.search(words) and not _LITTLE.match(words) else "no" if _LITTLE.match(words) else ""
    return words


def _yes_no(desk: Desk) -> str:
    words, consent = _said(desk), desk.reading.consent
    if consent not in ("yes", "no") and (found := _PLAIN.match(words)):
        return "yes" if found.group("yes") else "no"
    return consent if consent in ("yes", "no") else "no" if denies(desk) else ""


def number(desk: Desk) -> str:
    """A number from 0 to 10 in the message."""
    found = _NUMBER.search(_said(desk))
    if found:
        return found.group(1)
    rating = desk.reading.rating
    return str(round(rating / 10)) if rating is not None else ""


def acute_answer(slot: str, said: str, words: str) -> bool:
    """Does an answer call for acting now: intent, a time or place, an attempt within three months?"""
    if slot == "S5":
        return said == "yes"
    if slot == "S4":
        return said == "yes"
    if slot == "S6T":
        return said == "yes" or lately(words)
    return slot == "S6" and said == "yes" and lately(words)


def lately(words: str) -> bool:
    """Within three months, as far as the words say."""
    return bool(_MONTHS.search(words) or recent(words)) and not _LONG_AGO.search(words)


_TO_NOVA = re.compile(r"\?|\b(?:you|u)\b|\b(?:already|just) (?:said|told|answered|wrote)\b", re.IGNORECASE)
"""Words to Nova in an answer; said back, they would be an echo and no receipt."""


def heard_as(slot: str, said: str) -> str:
    """How an answer is received before the next question."""
    if slot in ("N1", "S9", "N4", "S8") and _TO_NOVA.search(said):
        return "safety.heard"
    if said == "declined":
        return "safety.left_open"
    if slot in YES_NO:
        return f"safety.heard_{said}|safety.heard" if said in ("yes", "no") else "safety.heard"
    if slot == "S4":
        return "safety.heard_no|safety.heard" if said == "no" else "safety.heard"
    return "receipt.clause|receipt.quote|safety.heard" if slot in ("N1", "S9", "N4", "S8", "REVIEW") else "safety.heard"


def asked_often(state: State, slot: str) -> bool:
    """Was the question in hand put a second time already?"""
    return state.place.step == slot and state.place.attempts > 1


def _said(desk: Desk) -> str:
    return desk.turn.text.strip() if desk.turn else ""
