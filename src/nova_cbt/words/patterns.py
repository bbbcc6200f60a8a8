"""The standard library's patterns, quicker where a text holds none of the words a pattern cannot do without.

Stands in for `re`: `from nova_cbt.words import patterns as re`. A pattern is made ready when it is first needed, and
tried only on a text with a word of each set in which it must find one. Whether and where it matches stays the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from re import (
    DOTALL,
    IGNORECASE,
    MULTILINE,
    I,
    M,
    Match,
    RegexFlag,
    S,
    X,
    escape,
)
from typing import Any, Generic, TypeVar

from nova_cbt.words.needed import TEXTS, needs, present

__all__ = [
    "DOTALL",
    "IGNORECASE",
    "MULTILINE",
    "I",
    "M",
    "Match",
    "Pattern",
    "RegexFlag",
    "S",
    "X",
    "compile",
    "escape",
    "findall",
    "finditer",
    "fullmatch",
    "match",
    "search",
    "split",
    "sub",
]

T = TypeVar("T", bound=str)
Put = str | Callable[[Match[str]], str]


class Pattern(Generic[T]):
    """A pattern in waiting; used as one that is compiled."""

    __slots__ = ("_ready", "findall", "finditer", "flags", "fullmatch", "match", "pattern", "search", "split", "sub")
    search: Callable[..., Match[str] | None]
    match: Callable[..., Match[str] | None]
    fullmatch: Callable[..., Match[str] | None]
    findall: Callable[..., list[Any]]
    finditer: Callable[..., Iterator[Match[str]]]
    split: Callable[..., list[str | Any]]
    sub: Callable[..., str]

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags
        self._ready: re.Pattern[str] | None = None

    def __repr__(self) -> str:
        return f"patterns.compile({self.pattern!r})"

    def __getattr__(self, use: str) -> Any:
        """What it is first used for is made ready, and the rest with it."""
        if use not in Pattern.__slots__:
            raise AttributeError(use)
        wanted = needs(self.pattern, self.flags)
        if wanted:
            self._sift(wanted)
        else:
            ready = self.made()
            self.search, self.match, self.fullmatch = ready.search, ready.match, ready.fullmatch
            self.findall, self.finditer, self.split, self.sub = ready.findall, ready.finditer, ready.split, ready.sub
        return getattr(self, use)

    def made(self) -> re.Pattern[str]:
        """The compiled pattern."""
        if self._ready is None:
            self._ready = re.compile(self.pattern, self.flags)
        return self._ready

    def _sift(self, wanted: int) -> None:
        """Every use asks the text first whether it has what the pattern needs."""
        known = TEXTS.get

        def lacks(text: str) -> bool:
            seen = known(text)
            return (present(text) if seen is None else seen) & wanted != wanted

        def search(text: str, at: int = 0) -> Match[str] | None:
            seen = known(text)
            if (present(text) if seen is None else seen) & wanted != wanted:
                return None
            return (self._ready or self.made()).search(text, at)

        def match(text: str, at: int = 0) -> Match[str] | None:
            return None if lacks(text) else (self._ready or self.made()).match(text, at)

        def fullmatch(text: str) -> Match[str] | None:
            return None if lacks(text) else (self._ready or self.made()).fullmatch(text)

        def findall(text: str) -> list[Any]:
            return [] if lacks(text) else (self._ready or self.made()).findall(text)

        def finditer(text: str, at: int = 0) -> Iterator[Match[str]]:
            return iter(()) if lacks(text) else (self._ready or self.made()).finditer(text, at)

        def sub(put: Put, text: str, count: int = 0) -> str:
            return text if lacks(text) else (self._ready or self.made()).sub(put, text, count)

        def split(text: str, maxsplit: int = 0) -> list[str | Any]:
            return [text] if lacks(text) else (self._ready or self.made()).split(text, maxsplit)

        self.search, self.match, self.fullmatch = search, match, fullmatch
        self.findall, self.finditer, self.split, self.sub = findall, finditer, split, sub

    @property
    def groups(self) -> int:
        """How many groups it has."""
        return (self._ready or self.made()).groups


_KNOWN: dict[tuple[str, int], Pattern[str]] = {}


def compile(pattern: str, flags: int = 0) -> Pattern[str]:  # noqa: A001 - the name it has in `re`
    """The pattern; the same one for the same words."""
    key = (pattern, int(flags) if flags else 0)  # a flag by itself is slow to look up
    found = _KNOWN.get(key)
    if found is None:
        found = _KNOWN[key] = Pattern(*key)
    return found


def met() -> list[Pattern[str]]:
    """Every pattern there is by now."""
    return list(_KNOWN.values())


def ripen(stop: Callable[[], bool]) -> None:
    """Make ready what was not needed yet, until there is something better to do."""
    for pattern in met():
        if stop():
            return
        pattern.made()


def _of(pattern: str | Pattern[str], flags: int) -> Pattern[str]:
    return compile(pattern, flags) if isinstance(pattern, str) else pattern


def search(pattern: str | Pattern[str], text: str, flags: int = 0) -> Match[str] | None:
    return _of(pattern, flags).search(text)


def match(pattern: str | Pattern[str], text: str, flags: int = 0) -> Match[str] | None:
    return _of(pattern, flags).match(text)


def fullmatch(pattern: str | Pattern[str], text: str, flags: int = 0) -> Match[str] | None:
    return _of(pattern, flags).fullmatch(text)


def findall(pattern: str | Pattern[str], text: str, flags: int = 0) -> list[Any]:
    return _of(pattern, flags).findall(text)


def finditer(pattern: str | Pattern[str], text: str, flags: int = 0) -> Iterator[Match[str]]:
    return _of(pattern, flags).finditer(text)


def sub(pattern: str | Pattern[str], put: Put, text: str, count: int = 0, flags: int = 0) -> str:
    return _of(pattern, flags).sub(put, text, count)


def split(pattern: str | Pattern[str], text: str, maxsplit: int = 0, flags: int = 0) -> list[str | Any]:
    return _of(pattern, flags).split(text, maxsplit)
