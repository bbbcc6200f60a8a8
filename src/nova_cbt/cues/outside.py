# ruff: noqa: E501 - a pattern is easier to check on one line
"""What sounds like a matter outside of the work and is not: a medicine in a story, a deed of the client's own."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.cues.acts import PATTERNS
from nova_cbt.model import Ask, Reading
from nova_cbt.words import lower, sentences
from nova_cbt.words import patterns as re
from nova_cbt.words.first_signs import habitual
from nova_cbt.words.order import inverted

_OUTSIDE = re.compile(PATTERNS["out_of_scope"])
_ASKS = re.compile(
    r"\?\s*$|\b(?:tell me|explain|want to know|need to know|wonder\w*|should i|can i|could i|do i|am i|is it (?:ok|safe|true|legal)|"
    r"what (?:dose|about|is|are|does|do|would|should)|which|how (?:much|many|long|do|can|does)|advise|advice|recommend|prescribe|diagnose|"
    r"your opinion|you think|help me (?:with|sue|fight|write|fill))\b"
)


def only_asked(reading: Reading, text: str) -> Reading:
    """The reading without "out_of_scope" where the matter is told of and nothing is asked about it."""
    if "out_of_scope" not in reading.acts:
        return reading
    asked = [s for s in sentences(text) if inverted(s) or _ASKS.search(lower(s))]
    if any(_OUTSIDE.search(lower(s)) for s in asked) or (asked and not _OUTSIDE.search(lower(text))):
        return reading
    return replace(reading, acts=tuple(a for a in reading.acts if a != "out_of_scope"))


_DEEDS = frozenset(
    {"goal", "first_sign", "good_enough", "rung", "first_rung", "easier", "what", "shrink", "wish", "need", "do"}
)
"""Slots that want something the client does."""
_FOR_NOVA = re.compile(r"\b(?:you|u|nova|please|pls|for me|me (?:a|an|the|some|my))\b", re.I)


_VERDICTS = frozenset({"do", "takeaway", "liked", "change", "second"})
"""Slots that ask how an exercise was."""
_AT_NOVA = re.compile(
    r"\b(?:you\w*|u|nova|questions?|stop|quit|want|leave|rather|else|hate|sick of|waste|point(?:less)?|no more|why|chat|bot|program)\b",
    re.I,
)
_PLAINT = frozenset({"complaint", "resistance"})


def own_deed(reading: Reading, text: str, asks: tuple[Ask, ...]) -> Reading:
    """Asked what they would do, "finish the essay" is no order to Nova; asked how it was, "no use" is no complaint."""
    if asks and "distress_high" in reading.acts and habitual(text, asks[0].slot):
        return replace(reading, acts=tuple(a for a in reading.acts if a != "distress_high"))
    if asks and asks[0].slot in _VERDICTS and _PLAINT & set(reading.acts) and not _AT_NOVA.search(text):
        acts = tuple(a for a in reading.acts if a not in _PLAINT)
        return replace(reading, acts=acts, complaint=False, resistance=False)
    named = bool(asks) and asks[0].slot in _DEEDS and not _FOR_NOVA.search(text) and "?" not in text
    if not named or "off_task" not in reading.acts:
        return reading
    acts = tuple(a for a in reading.acts if a != "off_task")
    return replace(reading, acts=acts, request="" if reading.request == "off_task" else reading.request)
