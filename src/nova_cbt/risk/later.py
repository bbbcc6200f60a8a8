"""Patterns that are made ready when they are first needed, so that starting Nova takes no time."""

from __future__ import annotations

import re


class Later:
    """A pattern in waiting."""

    def __init__(self, source: str) -> None:
        self.source = source
        self._ready: re.Pattern[str] | None = None

    def search(self, text: str) -> re.Match[str] | None:
        """The first place where the pattern holds."""
        if self._ready is None:
            self._ready = re.compile(self.source)
        return self._ready.search(text)
