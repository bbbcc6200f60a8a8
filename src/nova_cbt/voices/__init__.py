"""Voices: a move put into words. Each is a function of the move and the session."""

from __future__ import annotations

from collections.abc import Callable

from nova_cbt.model import Move, Session

Voice = Callable[[Move, Session], str]


class Words(str):
    """What a model said, with how it came to an end and when it was first asked."""

    finish_reason: str
    began: float
    shown: str
    """What of the prompt itself stands in it."""

    def __new__(cls, text: str, *, finish_reason: str = "", began: float = 0.0) -> Words:
        made = super().__new__(cls, text)
        made.finish_reason, made.began, made.shown = finish_reason, began, ""
        return made
