"""Leaves a server that is down alone, and comes back to it by itself."""

from __future__ import annotations

import threading
from collections.abc import Callable

FAILURES = 2
"""Messages in a row without an answer, after which the server counts as down."""
PAUSE = 15.0
LONGEST = 240.0


class Breaker:
    """Closed while the server answers; open for a while after failures; then one message tries again."""

    def __init__(self, clock: Callable[[], float], *, failures: int = FAILURES, pause: float = PAUSE) -> None:
        self.clock = clock
        self.most = failures
        self.first = self.pause = pause
        self.failed = 0
        self.until = 0.0
        self._lock = threading.Lock()

    @property
    def open(self) -> bool:
        """Is the server being left alone?"""
        return self.failed >= self.most

    def allows(self) -> bool:
        """May this message go to the server? While it is down, one at a time and only after the pause."""
        with self._lock:
            if not self.open:
                return True
            if self.clock() < self.until:
                return False
            self.until = self.clock() + self.pause
            return True

    def worked(self) -> None:
        """The server answered."""
        with self._lock:
            self.failed, self.pause = 0, self.first

    def broke(self, *, for_good: bool = False) -> None:
        """No answer; with `for_good` the request itself is refused and trying again soon is useless."""
        with self._lock:
            trial = self.open
            self.failed = self.most if for_good else self.failed + 1
            if self.open:
                self.pause = min(LONGEST, self.pause * 2) if trial else self.pause
                self.until = self.clock() + self.pause
