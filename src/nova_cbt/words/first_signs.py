# ruff: noqa: E501 - a pattern is easier to check on one line
"""How a hard moment usually begins, told because it was asked: "my throat gets tight and I sweat"."""

from __future__ import annotations

from nova_cbt.words import patterns as re

ASKED = frozenset({"signs", "sign", "first_sign"})
"""Slots that ask for it."""
_NOW = re.compile(
    r"\b(?:now|right now|at the moment|this (?:minute|moment|second)|today|tonight|since (?:this|an hour|yesterday|last)|just (?:started|begun|began|took)|is (?:getting|happening)|(?:can'?t|cannot) (?:breathe|move|feel|see|speak)|"
    r"took|taken|swallow\w*|bleed\w*|blood|collaps\w*|passing out|help me|ambulance|swell\w*|swollen|allerg\w*|left arm|one side|chest pains?|"
    r"i'?m (?:\w+ing|in (?:floods|bits|tears|pieces|a state|such a state))|(?:all|just|it'?s|everything'?s?|far) too much|in tears here|sorry,? i'?m)\b",
    re.IGNORECASE,
)


def habitual(text: str, slot: str) -> bool:
    """Is it the usual beginning that is told, and nothing that is happening now?"""
    return slot in ASKED and not _NOW.search(text.replace("’", "'"))
