# ruff: noqa: E501 - a pattern is easier to check on one line
"""The way of working of last time, wanted again."""

from __future__ import annotations

from nova_cbt.policy.desk import Desk
from nova_cbt.policy.fitting import techniques
from nova_cbt.policy.phases import barred
from nova_cbt.words import patterns as re

_AGAIN = re.compile(
    r"\b(?:again|once more|(?:like|as|from|of|did|had|used) (?:we did )?last (?:time|week|session)|same as (?:last time|before)|the same (?:thing|way) as (?:last|before)|last time['’]?s?)\b",
    re.IGNORECASE,
)
_NOT_AGAIN = re.compile(r"\b(?:not|don['’]?t|never|no|hate|without)\b[^.,;!?]{0,25}\bagain\b", re.IGNORECASE)


MOST = 14
"""Words of a wish for the same way."""


def of_last_time(desk: Desk) -> str:
    """The way of working of last time, where that is what the client wants again; empty otherwise."""
    words = desk.words
    if len(words.split()) > MOST or not _AGAIN.search(words) or _NOT_AGAIN.search(words):
        return ""
    done = {s.page for s in desk.state.sheets if s.status == "complete"}
    known = {p.name for p in techniques(desk.library)} - barred(desk.state) - done
    last = [s.page for s in desk.session.chart.worksheets if s.session == desk.session.number - 1 and s.page in known]
    return last[-1] if last else ""
