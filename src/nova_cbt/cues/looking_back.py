"""What came of the work, told: "what you said about the cup" asks nothing, "I told you I never could" blames nobody."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.model import Ask, Reading
from nova_cbt.words.verdict import blames

LOOKS_BACK = {"stayed", "main_point", "takeaway", "learnt"}
"""Slots that ask what came of the work."""
_NO_BLAME = {"complaint", "already_said", "memory_claim"}


def looking_back(reading: Reading, left: str, text: str, asks: tuple[Ask, ...]) -> tuple[Reading, str]:
    """The reading and the words left to answer with, where it was asked what stayed or what came of it."""
    if not asks or asks[0].slot not in LOOKS_BACK:
        return reading, left
    seen = set(reading.acts)
    gone = {"question"} if "?" not in text else set[str]()
    gone |= set() if blames(text) else _NO_BLAME
    if not gone & seen:
        return reading, left
    acts = tuple(a for a in reading.acts if a not in gone)
    asks_still = reading.asks_question and "question" not in gone
    told = replace(
        reading, acts=acts, asks_question=asks_still, complaint=reading.complaint and "complaint" not in gone
    )
    return (told if "answer" in acts else replace(told, acts=(*acts, "answer"))), left or text
