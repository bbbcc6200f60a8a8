"""Voices: a move put into words. Each is a function of the move and the session."""

from __future__ import annotations

from collections.abc import Callable

from nova_cbt.model import Move, Session

Voice = Callable[[Move, Session], str]
