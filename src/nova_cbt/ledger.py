"""The append-only log of every change of tier: entries chained by their hashes, no word of anybody's in them.

Each entry carries the hash of the one before, so an edit, a drop or a change of order shows at the next entry. A cut
at the end shows against the `Head`, which is kept apart from the entries.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import astuple, dataclass, replace

START = "0" * 64
"""What the first entry carries in place of a predecessor's hash."""


@dataclass(frozen=True)
class Event:
    """A change of tier in one client's record: a reference, numbers and codes; never text."""

    client: str
    """A reference the store gave; it is no name and is given to nobody else."""
    session: int
    turn: int
    tier: int
    was: int
    reasons: tuple[str, ...] = ()
    at: str = ""
    """ISO 8601, UTC."""


@dataclass(frozen=True)
class Entry:
    """One event in its place in the chain."""

    number: int
    event: Event
    before: str
    seal: str = ""

    @property
    def due(self) -> str:
        """The hash this entry must carry."""
        return hashlib.sha256(repr((self.number, astuple(self.event), self.before)).encode()).hexdigest()


@dataclass(frozen=True)
class Head:
    """How long the chain is and how it ends."""

    count: int = 0
    seal: str = START


OnRiskEvent = Callable[[str, int, tuple[str, ...], str], None]
"""An operator's hook: client reference, tier, reason codes, time. It is given no message text."""


def after(head: Head, event: Event) -> Entry:
    """The entry that follows the end of a chain."""
    entry = Entry(head.count + 1, event, head.seal)
    return replace(entry, seal=entry.due)


def head_of(entry: Entry) -> Head:
    """The end of a chain whose last entry this is."""
    return Head(entry.number, entry.seal)


def faults(entries: Iterable[Entry], head: Head | None = None) -> Iterator[str]:
    """What does not hold: an entry edited, missing or out of place, an end that is not the one kept."""
    seen = Head()
    for entry in entries:
        if entry.number != seen.count + 1:
            yield f"entry {seen.count + 1} is missing or out of place; {entry.number} stands there"
        if entry.before != seen.seal:
            yield f"entry {entry.number} does not follow the one before it"
        if entry.seal != entry.due:
            yield f"entry {entry.number} has been changed"
        seen = head_of(entry)
    if head is not None and seen != head:
        yield f"the log ends at entry {seen.count}, and {head.count} were written"
