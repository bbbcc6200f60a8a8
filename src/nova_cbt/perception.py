"""A client's message heard whole: danger first, then cues, then the words that answer the step in hand."""

from __future__ import annotations

import re
from dataclasses import replace

from nova_cbt import cues, risk, slots
from nova_cbt.model import Answer, Ask, Homework, Reading, Report, Session, Turn

OPEN = ("planned", "not_reviewed")
WHOLE = ("script", "scene", "status")
"""Kinds of question to which the whole message is the answer."""
SHUT = {"dont_know", "question_about_nova", "confused", "injection", "silence", "you_tell_me", "other_language"}
_STEM = 5
_EMPTY = set(
    "practice practise using work with when needed this that from some more your about once each next time have what will into "
    "them then there week weeks ones write down note first last read make take done just like a the and for".split()
)


def perceive(session: Session, text: str) -> Turn:
    """The client's turn with what it says, after the question just asked."""
    before = next((t for t in reversed(session.turns) if t.speaker == "therapist"), None)
    context = before.text if before else ""
    asks = before.move.asks if before and before.move else ()
    number = len(session.turns) + 1
    reading = cues.find(text, context)
    answers = _answers(text, reading, asks, Turn(number, "therapist", context))
    met = any(a.slot == asks[0].slot for a in answers) if asks else True
    items = [h for h in session.state.homework if h.status in OPEN and h.session < session.number]
    return Turn(
        number,
        "client",
        text,
        reading=reading,
        risk=risk.assess(text, context, session.state.risk),
        answers=tuple(replace(a, turned=a.turned or slots.second_person(a.value)) for a in answers),
        echoes=tuple(slots.reflectable(text, reading)),
        reports=reports(text, items),
        why_not="" if met else slots.why_not(text, reading, asks[0]),
    )


def _answers(text: str, reading: Reading, asks: tuple[Ask, ...], asked: Turn) -> tuple[Answer, ...]:
    if not asks:
        return ()
    if asks[0].kind in WHOLE:
        kept = text.strip()
        return (Answer(asks[0].slot, kept, kept, asked.number),) if kept and not SHUT & set(reading.acts) else ()
    return slots.take(text, reading, asks, asked.number, context=asked.text)


def reports(text: str, items: list[Homework]) -> tuple[Report, ...]:
    """What a message says about planned homework, item by item, each from the sentences that are about it."""
    sentences = [s for s in re.split(r"(?<=[.!?])\s+|\n+", text) if s.strip()]
    found: list[Report] = []
    for item in items:
        about = _stems(item.what)
        here = [i for i, s in enumerate(sentences) if about and len(about & _stems(s)) * 2 > len(about)]
        if not here:
            continue
        words = " ".join(sentences[here[0] : here[-1] + 2])
        status = cues.find(words, f"How did it go with {item.what}?").homework_status
        if status:
            found.append(Report(item.id, status, words))
    return tuple(found)


def _stems(text: str) -> set[str]:
    return {w[:_STEM] for w in re.findall(r"[a-z]{3,}", text.lower()) if w not in _EMPTY}
