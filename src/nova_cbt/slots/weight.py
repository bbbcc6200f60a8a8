"""How heavy a clause is for the person who says it, with what was perceived in its message."""

from __future__ import annotations

from nova_cbt.model import Reading
from nova_cbt.slots.kinds import content
from nova_cbt.words.weight import HEAVY, weigh

__all__ = ["HEAVY", "weight"]


def weight(clause: str, reading: Reading) -> float:
    """What a clause weighs beyond being told; below nothing for the day's round."""
    return weigh(clause, loss=_within(clause, reading.loss), thought=_within(clause, reading.thought))


def _within(clause: str, told: str) -> bool:
    """Whether a clause holds most of what was perceived, or is a part of it."""
    one, two = content(clause), content(told)
    return bool(two) and len(one & two) * 2 > min(len(one), len(two)) > 0
