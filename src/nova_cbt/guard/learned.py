"""Small linear models over words, build and acts, fitted by training/fit_guard.py from the authors' labelled turns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib import resources
from math import sqrt
from typing import Any

import msgspec

from nova_cbt.guard.classes import classes_of
from nova_cbt.guard.context import Context
from nova_cbt.guard.hearsay import set_in_quotes
from nova_cbt.guard.marks import acts_of
from nova_cbt.guard.skeleton import runs
from nova_cbt.guard.words import read
from nova_cbt.model import Turn
from nova_cbt.words import patterns as re
from nova_cbt.words.adding import added, packed

_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+|[?!:*\[(]")
_KEEP = 80  # words from the beginning, and as many from the end
_SHORT = {
    "u": "you",
    "ur": "your",
    "r": "are",
    "im": "i'm",
    "ive": "i've",
    "id": "i'd",
    "ill": "i'll",
    "dont": "don't",
    "didnt": "didn't",
    "doesnt": "doesn't",
    "cant": "can't",
    "couldnt": "couldn't",
    "wont": "won't",
    "wouldnt": "wouldn't",
    "shouldnt": "shouldn't",
    "isnt": "isn't",
    "wasnt": "wasn't",
    "havent": "haven't",
    "thats": "that's",
    "whats": "what's",
    "hows": "how's",
    "heres": "here's",
    "theres": "there's",
    "lets": "let's",
    "youre": "you're",
    "ure": "you're",
    "youve": "you've",
    "shes": "she's",
    "hes": "he's",
    "abt": "about",
    "bc": "because",
    "tho": "though",
    "pls": "please",
    "plz": "please",
    "w": "with",
    "wanna": "want to",
    "gonna": "going to",
    "gotta": "got to",
    "rn": "right now",
}
_SHORT_WORD = re.compile(r"(?<![\w'])(?:" + "|".join(_SHORT) + r")(?![\w'])")
_LENGTHS = (3, 4, 5)
_SCALE = 100
"""The shipped weights have two decimals."""
BLOCKS = 3
"""Words and acts; the build of the sentences; letters. Each counts the same, however long the message."""


def spelled(text: str) -> str:
    """The same message with the short forms of hasty writing written out."""
    return _SHORT_WORD.sub(lambda m: _SHORT[m.group()], read(text).low)


@lru_cache(maxsize=2048)
def features(text: str) -> tuple[frozenset[str], ...]:
    """What the models see, without quotations: words in ones, twos and threes and acts; the build; runs of letters."""
    plain = set_in_quotes(spelled(text))
    seen = read(plain)
    tokens = ["NUM" if t.isdigit() else t for t in _TOKEN.findall(seen.bare)]
    if len(tokens) > 2 * _KEEP:
        tokens = tokens[:_KEEP] + tokens[-_KEEP:]
    words = frozenset(_grams(["^", *tokens, "$"])) | acts_of(plain) | classes_of(plain)
    return words, frozenset(runs(seen)), frozenset().union(*map(_letters, set(tokens)))


def _grams(tokens: list[str]) -> Iterator[str]:
    for i, token in enumerate(tokens):
        yield token
        if i + 1 < len(tokens):
            yield f"{token} {tokens[i + 1]}"
        if i + 2 < len(tokens):
            yield f"{token} {tokens[i + 1]} {tokens[i + 2]}"


@lru_cache(maxsize=4096)
def _letters(token: str) -> frozenset[str]:
    word = f" {token} "
    return frozenset(word[i : i + n] for n in _LENGTHS for i in range(max(1, len(word) - n + 1)))


@lru_cache(maxsize=1)
def weights() -> Mapping[str, Any]:
    """The models' names and constants, and for each block a table: feature -> its weight in every model."""
    page = resources.files("nova_cbt") / "weights" / "guard.json"
    return msgspec.json.decode(page.read_bytes())  # type: ignore[no-any-return]


def score(model: str, turn: Turn, before: Context) -> float:
    """How strongly a model speaks for a fault, in log odds; below zero against it."""
    return score_text(model, turn.text)


def score_text(model: str, text: str) -> float:
    """The same for a bare text."""
    return scores(text)[_place(model)]


def _place(model: str) -> int:
    names: list[str] = weights()["models"]
    return names.index(model)


@lru_cache(maxsize=4096)
def scores(text: str) -> tuple[float, ...]:
    """All models at once, in their order."""
    known = weights()
    total = list(known["constants"])
    for found, table in zip(features(text), known["tables"], strict=True):
        scale = 1 / sqrt(len(found) or 1)
        for i, whole in enumerate(added(table, found, len(total), _packed)):
            total[i] += scale * whole / _SCALE
    return tuple(total)


def _packed(row: list[float]) -> int:
    return packed(enumerate(round(_SCALE * weight) for weight in row))


def margin(before: Context) -> float:
    """How much surer a model must be in a conversation, and where we chose the move ourselves."""
    return 0.75 if before.complete else 0.4 if before.others else 0.0
