"""The words of ordinary messages: what is no word but begins one was cut off; where few are known, it isn't English."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from importlib import resources


@lru_cache(maxsize=1)
def _words() -> tuple[str, ...]:
    return tuple((resources.files("nova_cbt") / "weights" / "words.txt").read_text(encoding="utf-8").split())


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    return frozenset(_words())


def is_known(word: str) -> bool:
    """Does the word, in lower case, occur in the messages we have read?"""
    return word in _known() or (word.endswith("'s") and word[:-2] in _known())


def is_cut(word: str) -> bool:
    """No word, and the beginning of one."""
    if len(word) < 2 or "'" in word or is_known(word):
        return False
    words = _words()
    place = bisect_left(words, word)
    return place < len(words) and words[place].startswith(word)


def share_known(words: tuple[str, ...]) -> float:
    """How many of the words are English ones we know, from 0 to 1."""
    return sum(map(is_known, words)) / len(words) if words else 1.0
