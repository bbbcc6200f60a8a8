"""Says what a client's words, after the question just asked, tell about danger; it never replies.

A tier is the conversational step to take now. It is no forecast and no grade of a person.
"""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.model import Risk
from nova_cbt.risk import answers
from nova_cbt.risk.decide import conclude
from nova_cbt.risk.so_far import so_far
from nova_cbt.risk.unnamed import read
from nova_cbt.words import patterns as re

__all__ = ["assess", "so_far"]


def assess(text: str, context: str = "", *, slot: str = "", at_work: bool = False) -> Risk:
    """What one message says about danger, heard after `context`, what the therapist said just before.

    A therapist that knows which safety question it asked (S1-S9, N1-N5, R1) names it in `slot`; otherwise the question
    is recognised in the context. An answer to a question about something else (`at_work`, or seen from the context) is
    less likely to be about danger: the fitted model has to be surer there, the table of forms has not.
    """
    text = answers.unechoed(text) if slot or (context and answers.grave(context)) else text
    at_work = at_work or bool(context and not answers.grave(context))
    found = conclude(text, context, replace(read(text), at_work=at_work), slot)
    if _TO_THE_MACHINE.search(text):
        return replace(found, answers=tuple(a for a in found.answers if a[1] != "no"))
    return found


_TO_THE_MACHINE = re.compile(
    r"\b(?:reset|clear|set|lower|wipe|skip) (?:the |my |all |your )?(?:\w+ )?(?:flags?|risk|tier|safety|markers?|"
    r"alerts?)\b"
    r"|\btier (?:0|zero|none)\b|\bunit test\b|^\W*\[?(?:operator|admin|system|developer)\b[^.!?]{0,12}[\]:]"
    r"|\b(?:repeat|say|write) after me\b",
    re.IGNORECASE,
)
"""An order to a programme is no answer to a question about danger."""
