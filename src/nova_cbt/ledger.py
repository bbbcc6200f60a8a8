"""The append-only log of every change of tier: entries chained by their hashes, no word of anybody's in them.

Each entry carries the hash of the one before, so an edit, a drop or a change of order shows at the next entry. A cut
at the end shows against the `Head`, which is kept apart from the entries, and again in a file beside the database, the
`Anchor`: who cuts both tables at once has still not cut the file.
"""

from __future__ import annotations

import hashlib
import logging
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import astuple, dataclass, replace
from pathlib import Path

log = logging.getLogger(__name__)
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


@dataclass(frozen=True)
class Anchor:
    """The end of the log, in a file of its own: the number it was first kept at, the last number, and its seal."""

    path: Path

    def read(self) -> tuple[int, Head] | None:
        """From which entry on the end was kept, and the end; nothing where there is no file."""
        try:
            first, count, seal = self.path.read_text(encoding="ascii").split()
        except FileNotFoundError:
            return None
        return int(first), Head(int(count), seal)

    def keep(self, head: Head) -> None:
        """The end moved on; it never moves back."""
        known = self.read()
        if known and known[1].count >= head.count:
            return
        first = known[0] if known else head.count
        fresh = self.path.with_name(self.path.name + ".new")
        with open(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="ascii") as file:
            file.write(f"{first} {head.count} {head.seal}\n")
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(self.path)

    def move(self, head: Head) -> None:
        """The same while somebody waits for a reply: a file that can't be written is told of, and no error."""
        try:
            self.keep(head)
        except (OSError, ValueError) as error:
            log.warning("the end of the safety log could not be kept in %s: %s", self.path.name, error)

    def catch_up(self, later: Callable[[int], list[Entry]]) -> None:
        """What was logged just before a power cut is added, when it follows from what the file holds."""
        try:
            known = self.read()
        except ValueError:
            return
        since = known[1] if known else Head()
        newer = later(since.count)
        if newer and (known or len(newer) == 1) and not any(faults(newer, since=since)):
            self.move(head_of(newer[-1]))

    def faults(self, entries: list[Entry]) -> Iterator[str]:
        """What the log lacks against the file; entries newer than it are proved by the chain."""
        try:
            known = self.read()
        except ValueError:
            yield f"{self.path.name}, where the end of the log is kept, has been changed"
            return
        if known is None:
            if entries:
                yield f"{self.path.name}, where the end of the log is kept, is missing; {len(entries)} are there"
            return
        first, head = known
        if first > 1:
            yield f"{self.path.name}, where the end of the log is kept, begins only at entry {first}"
        if len(entries) < head.count:
            yield f"the log ends at entry {len(entries)}, and {head.count} were written"
        elif head.count and entries[head.count - 1].seal != head.seal:
            yield f"entry {head.count} is not the one that was written"


def faults(entries: Iterable[Entry], head: Head | None = None, since: Head | None = None) -> Iterator[str]:
    """What does not hold: an entry edited, missing or out of place, an end that is not the one kept."""
    seen = since or Head()
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
