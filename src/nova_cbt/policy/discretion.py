"""What the client does not want brought up stays in the notes and out of what Nova says (clinical_spec 3.3)."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.model import Homework, Move, State, Worksheet
from nova_cbt.notes import about
from nova_cbt.policy.desk import Desk
from nova_cbt.words import patterns as re


def unraised(state: State, *words: str) -> str:
    """The topic these words touch that the client does not want brought up; nothing when they touch none."""
    closed = [f.text for f in state.facts if f.key == "never_raise" and f.holds]
    return next((topic for topic in closed if any(about(topic, w) for w in words if w)), "")


def to_review(state: State, item: Homework) -> bool:
    """May this task be asked about?"""
    return not unraised(state, item.what, item.where, item.when)


def may_go_on(state: State, sheet: Worksheet) -> bool:
    """May this worksheet be offered again?"""
    return not unraised(state, *(a.value for a in sheet.answers))


def discreet(desk: Desk, move: Move) -> Move:
    """The move without remembered words the client asked not to hear, unless they speak of it themselves just now."""
    closed = [f.text for f in move.state.facts if f.key == "never_raise" and f.holds]
    wish = desk.turn.wish if desk.turn else None
    now = desk.turn.text if desk.turn and not (wish and wish.kind == "never_raise") else ""
    closed = [topic for topic in closed if not about(topic, now)]
    wrong = _wrong(desk)
    if not closed and not wrong:
        return move
    slots = {
        k: v for k, v in move.slots.items() if not any(about(t, v) for t in closed) and not (wrong and wrong.search(v))
    }
    if "topic" in move.slots and "topic" not in slots:
        slots["topic"] = "that"
    return replace(move, slots=slots)


def _wrong(desk: Desk) -> re.Pattern[str] | None:
    """The word that was put right this minute: not to be said back in the very receipt of the correction."""
    wish = desk.turn.wish if desk.turn else None
    old = wish.instead_of if wish and wish.kind in ("fact", "name") else ""
    return re.compile(rf"\b{re.escape(old)}\b", re.IGNORECASE) if old else None
