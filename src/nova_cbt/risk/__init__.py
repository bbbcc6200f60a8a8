"""Says what a client's words, after the question just asked, tell about danger; it never replies.

A tier is the conversational step to take now. It is no forecast and no grade of a person.
"""

from __future__ import annotations

from nova_cbt.model import Risk, RiskRecord
from nova_cbt.risk.decide import conclude
from nova_cbt.risk.grammar import read

__all__ = ["assess"]


def assess(text: str, context: str = "", earlier: RiskRecord | None = None) -> Risk:
    """What one message says about danger, heard after `context`, with what is already known about this client."""
    return conclude(text, context, earlier, read(text))
