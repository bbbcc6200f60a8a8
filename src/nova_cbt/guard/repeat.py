"""Saying again what one has said: by sequence, by the set of words, and by act."""

from __future__ import annotations

from collections import Counter
from difflib import SequenceMatcher
from functools import lru_cache

from nova_cbt.guard.context import Context
from nova_cbt.guard.meta import stage_direction
from nova_cbt.guard.refusal import over_refusal
from nova_cbt.guard.words import read
from nova_cbt.model import Turn
from nova_cbt.words import patterns as re

SEQUENCE = 0.85
WORD_SET = 0.75
_SMALLER = 0.55  # of the words of the longer one; with fewer they are not the same message
LEAST = 8  # words; a shorter message may come again


def verbatim_repeat(turn: Turn, before: Context) -> str:
    """As good as the same message as an earlier one of one's own, re-ordered or not; or the same refusal once more."""
    move = turn.move
    text = turn.text.replace(move.exact, " ") if move and move.exact else turn.text
    words = read(text).words
    again = _same_act(turn, before)
    if again:
        return again
    if again := _same_question(turn, text, before):
        return again
    if (
        not before.own
        or len(words) < LEAST
        or (len(words) <= 2 * LEAST and _RATES.search(text.lower()) and text.count("?") == 1)
    ):
        return ""  # a rating may be asked for again in the same words
    for earlier in reversed(before.own):
        other = read(earlier).words
        if _SMALLER * len(words) <= len(other) <= len(words) / _SMALLER and alike(words, other):
            return text.strip()[:160]
    return ""


_PLAIN = {"went": "go", "goes": "go", "going": "go", "was": "", "is": "", "were": "", "are": "", "been": ""}


@lru_cache(maxsize=1024)
def _kinds(words: tuple[str, ...]) -> frozenset[str]:
    """The different ones, whatever the tense they are asked in."""
    return frozenset(_PLAIN.get(word, word) for word in words) - {""}


def alike(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Are two messages of eight words or more the same, or nearly?"""
    if len(one) < LEAST or len(two) < LEAST:
        return False
    small, large = sorted((len(one), len(two)))
    if small < _SMALLER * large:
        return False
    a, b = _kinds(one), _kinds(two)
    both = len(a & b)
    if both >= WORD_SET * (len(a) + len(b) - both):
        return True
    spare = min(len(one) - len(a), len(two) - len(b))
    if 2 * (both + spare) < SEQUENCE * (len(one) + len(two)):
        return False
    if 2 * sum((Counter(one) & Counter(two)).values()) < SEQUENCE * (len(one) + len(two)):
        return False
    return SequenceMatcher(None, one, two, autojunk=False).ratio() >= SEQUENCE


_RATES = re.compile(
    r"\b(?:0|zero) to (?:10|ten)|how (?:strong|likely|sure|confident|much|far)|out of (?:10|ten)|next|anything else"
)


def _same_question(turn: Turn, text: str, before: Context) -> str:
    """The question of our last message once more, re-ordered; a rating may be asked for again, and a client may ask."""
    if not before.own or turn.speaker == "client":
        return ""
    asked = [s for s in read(before.own[-1]).sentences if s.endswith("?")]
    for sentence in read(text).sentences:
        words = read(sentence).words
        if not sentence.endswith("?") or len(words) < LEAST or _RATES.search(sentence):
            continue
        if any(alike(words, read(a).words) for a in asked):
            return sentence
    return "" if before.complete else _turned_round(text, asked)


SHORTEST = 6


def _turned_round(text: str, asked: list[str]) -> str:
    """A short question of the last message with its very words in another order."""
    known = {frozenset(_whole(a)) for a in asked}
    for sentence in read(text).sentences:
        words = _whole(sentence)
        if len(words) >= SHORTEST and frozenset(words) in known and not _RATES.search(sentence):
            return sentence if sentence.endswith("?") else ""
    return ""


def _whole(sentence: str) -> tuple[str, ...]:
    """The words, short forms written out."""
    return tuple(w for word in read(sentence).words for w in (word.replace("'s", " is").split()))


def _same_act(turn: Turn, before: Context) -> str:
    """A stage direction in nearly the same words, or a third refusal in a row, however it is worded."""
    if turn.speaker != "therapist" or not before.own:
        return ""
    bare = Context()
    words = read(turn.text).words
    near = (read(o).words and _near(words, read(o).words) for o in before.own)
    if len(words) < LEAST and stage_direction(turn, bare) and any(near):
        return turn.text.strip()
    if len(before.own) < 2 or not over_refusal(turn, bare):
        return ""
    last = [Turn(0, "therapist", text) for text in before.own[-2:]]
    return turn.text.strip()[:160] if all(over_refusal(t, bare) for t in last) else ""


def _near(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    return SequenceMatcher(None, " ".join(one), " ".join(two), autojunk=False).ratio() >= SEQUENCE
