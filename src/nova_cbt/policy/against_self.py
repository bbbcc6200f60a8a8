"""What somebody says against themself is met as a thought that is hard to carry, whatever was being asked."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.model import Move
from nova_cbt.policy.desk import Desk
from nova_cbt.policy.fills import quotable
from nova_cbt.policy.steps import page_of
from nova_cbt.words import self_verdict

_ASKED = ("thought", "balanced", "script", "text_long")
"""Kinds of answer in which such a sentence is what was asked for."""
_MET = "receipt.against_self|receipt.against_self_plain"


def met(desk: Desk, move: Move) -> Move:
    """The move with its receipt given to the judgement, so that nothing of it is said back as if it were so."""
    words = desk.words
    said = self_verdict.spoken(words) if words and move.parts else ""
    asked = desk.step.valid if desk.step and desk.answered else ""
    if not said or asked in _ASKED or _at_work(desk) or move.name.startswith(("safety.", "end.")):
        return move
    if not (receives := _receives(move.parts[0])) and not _asks_at_once(desk, move):
        return move
    quote = quotable(said)
    slots = {**move.slots, "verdict": quote} if quote else dict(move.slots)
    first = (f"{_MET}|{move.parts[0]}",) if receives else (_MET, move.parts[0])
    return replace(move, parts=(*first, *move.parts[1:]), slots=slots)


def _at_work(desk: Desk) -> bool:
    """Is it the answer to a step of a technique, which receives it in its own way?"""
    return desk.answered and desk.page is not None and desk.page.folder == "techniques" and page_of(desk) != "problems"


def _asks_at_once(desk: Desk, move: Move) -> bool:
    """Does the reply begin with the step's own question, with nothing received?"""
    own = f"{desk.page.name}." if desk.page else "."
    return all(
        key.startswith("generic.no_") or (key.startswith(own) and key.count(".") > 1)
        for key in move.parts[0].split("|")
    )


def _receives(part: str) -> bool:
    """Is the first part of a reply a receipt, and not one of a thought already?"""
    keys = part.split("|")
    return any(k.startswith("receipt.") or k.endswith(".got") for k in keys) and keys[0] != "receipt.thought"
