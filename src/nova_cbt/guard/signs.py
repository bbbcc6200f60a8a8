"""Many wordings of one sign, found fast: each word of a message is looked up once for all signs together.

A guard that asks a hundred patterns about every sentence is too slow for a conversation; here each wording is filed
under the letters it can begin with, and only those that can begin at a word are tried there.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Any

from nova_cbt.words import patterns
from nova_cbt.words.needed import begins, needs, present

_LETTERS = 5
_MOST = 120  # beginnings of one wording; more, and it is tried everywhere
_START = re.compile(r"(?<!\w)\w")


class Signs:
    """A sign and its wordings; `search` gives the leftmost match, as a pattern's does."""

    def __init__(self, parts: Iterable[str]) -> None:
        self.number = _BOOK.enter(tuple(parts))

    def search(self, text: str) -> re.Match[str] | None:
        """The first place where one of the wordings stands, at word edges."""
        return _hits(text, _BOOK.size).get(self.number)


class _Book:
    """All wordings of all signs, by their first letters."""

    def __init__(self) -> None:
        self.size = 0
        self.at: dict[str, list[tuple[int, str]]] = {}
        self.parts: set[str] = set()
        """Those that are filed under their beginnings."""
        self.anywhere: list[tuple[int, patterns.Pattern[str]]] = []

    def enter(self, parts: tuple[str, ...]) -> int:
        self.size += 1
        free = [p for p in parts if not _starts_with_word(p)]
        if free:
            whole = r"(?<!\w)(?:" + "|".join(free) + r")(?!\w)"
            self.anywhere.append((self.size, patterns.compile(whole, re.IGNORECASE)))
        for part in parts:
            if part not in free:
                _wording(part)
                self.parts.add(part)
                known = begins(part)
                for begin in beginnings(part) if known is None else known:
                    self.at.setdefault(begin, []).append((self.size, part))
        return self.size


def _starts_with_word(part: str) -> bool:
    """Can it begin only where a word begins?"""
    return not re.match(r"(?:\^|\(\?<|\\b|\[\^?[^\]\w]|[,.;!?]|\\\W)", part)


def beginnings(part: str) -> set[str]:
    """The letters a wording can begin with, up to five; the empty beginning means any."""
    try:
        tree = importlib.import_module("re._parser").parse(part, re.IGNORECASE)
        done: set[str] = set()
        left = _walk(tree, {""}, done)
    except (ImportError, AttributeError, RecursionError):
        return {""}
    found = {b.lower() for b in done | left}
    return {""} if "" in found or len(found) > _MOST else found


def _walk(tree: Any, begun: set[str], done: set[str]) -> set[str]:
    """Beginnings still open after the tree; those that are long enough, or that anything may follow, go into `done`."""
    for op, value in tree:
        long = {b for b in begun if len(b) >= _LETTERS}
        done |= long
        begun -= long
        if not begun or len(begun) + len(done) > _MOST:
            done |= begun
            return set()
        begun = _step(str(op), value, begun, done)
    return begun


def _step(op: str, value: Any, begun: set[str], done: set[str]) -> set[str]:
    if op == "LITERAL":
        return {b + chr(value) for b in begun}
    if op == "BRANCH":
        return set().union(*(_walk(branch, set(begun), done) for branch in value[1]))
    if op == "SUBPATTERN":
        return _walk(value[3], set(begun), done)
    if op in ("MAX_REPEAT", "MIN_REPEAT"):
        least, most, inner = value
        once = _walk(inner, set(begun), done)
        if most != 1:
            done |= once
            once = set()
        return once | (begun if not least else set())
    if op == "IN" and all(str(kind) == "LITERAL" for kind, _ in value):
        return {b + chr(code) for b in begun for _, code in value}
    if op in ("AT", "ASSERT", "ASSERT_NOT"):
        return begun
    done |= begun  # any character, a class, a back reference
    return set()


_BOOK = _Book()


def parts() -> list[str]:
    """Every wording that begins with known letters."""
    return sorted(_BOOK.parts)


@lru_cache(maxsize=8192)
def _hits(text: str, size: int) -> dict[int, re.Match[str]]:
    """Every sign's first match in a text."""
    found: dict[int, re.Match[str]] = {}
    low, seen = text.lower(), present(text)
    for place in [m.start() for m in _START.finditer(text)]:
        for number, needed, part in _candidates(low[place : place + _LETTERS], size):
            if number in found or needed & seen != needed:
                continue
            if match := _wording(part).made().match(text, place):
                found[number] = match
    for number, pattern in _BOOK.anywhere:
        match = pattern.search(text)
        if match and (number not in found or match.start() < found[number].start()):
            found[number] = match
    return found


@lru_cache(maxsize=8192)
def _candidates(letters: str, size: int) -> tuple[tuple[int, int, str], ...]:
    """The wordings that can begin with these letters, and which words they need."""
    begun = (entry for n in range(len(letters) + 1) for entry in _BOOK.at.get(letters[:n], ()))
    return tuple((number, _needed(part), part) for number, part in begun)


@cache
def _needed(part: str) -> int:
    return needs(_alone(part), re.IGNORECASE)


def _alone(part: str) -> str:
    return rf"(?:{part})(?!\w)"


@cache
def _wording(part: str) -> patterns.Pattern[str]:
    """Made ready when it is first needed: most wordings never are, and starting Nova need not wait."""
    return patterns.compile(_alone(part), re.IGNORECASE)
