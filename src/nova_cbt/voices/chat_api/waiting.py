"""Waits for work as long as it may take and not a moment longer, whatever the work does with its time."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
Job = Callable[[], None]


class TooLateError(Exception):
    """The time was over first."""


class Helpers:
    """Threads that do the work while somebody waits. One that is done waits for more; one that hangs is left behind.

    A pool of a fixed size would be blocked by a server that hangs; a new thread each time costs as much as the request.
    """

    def __init__(self) -> None:
        self._idle: list[queue.SimpleQueue[Job]] = []
        self._lock = threading.Lock()

    def within(self, seconds: float, work: Callable[[], T]) -> T:
        """What the work returns or raises; TooLateError when it has done neither in time."""
        done: queue.SimpleQueue[tuple[T | None, BaseException | None]] = queue.SimpleQueue()

        def job() -> None:
            try:
                done.put((work(), None))
            except BaseException as problem:  # whoever waits raises it again
                done.put((None, problem))

        self._give(job)
        try:
            result, problem = done.get(timeout=max(0.0, seconds))
        except queue.Empty:
            raise TooLateError from None
        if problem is not None:
            raise problem
        return result  # type: ignore[return-value]

    def _give(self, job: Job) -> None:
        with self._lock:
            inbox = self._idle.pop() if self._idle else None
        if inbox is None:
            inbox = queue.SimpleQueue()
            threading.Thread(target=self._help, args=(inbox,), daemon=True, name="nova-model").start()
        inbox.put(job)

    def _help(self, inbox: queue.SimpleQueue[Job]) -> None:
        while True:
            inbox.get()()
            with self._lock:
                self._idle.append(inbox)
