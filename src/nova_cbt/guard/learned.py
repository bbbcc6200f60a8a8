"""Small linear models over words and acts, fitted by training/fit_guard.py from the authors' own labelled turns."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib import resources

from nova_cbt.guard.classes import classes_of
from nova_cbt.guard.context import Context
from nova_cbt.guard.marks import acts_of
from nova_cbt.guard.words import read
from nova_cbt.model import Turn

_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+|[?!:*\[(]")
_KEEP = 80  # words from the beginning, and as many from the end


@lru_cache(maxsize=2048)
def features(text: str) -> frozenset[str]:
    """What the models see: words in ones, twos and threes without quotations, and what is done in the sentences."""
    tokens = ["NUM" if t.isdigit() else t for t in _TOKEN.findall(read(text).bare)]
    if len(tokens) > 2 * _KEEP:
        tokens = tokens[:_KEEP] + tokens[-_KEEP:]
    return frozenset(_grams(["^", *tokens, "$"])) | acts_of(text) | classes_of(text)


def _grams(tokens: list[str]) -> Iterator[str]:
    for i, token in enumerate(tokens):
        yield token
        if i + 1 < len(tokens):
            yield f"{token} {tokens[i + 1]}"
        if i + 2 < len(tokens):
            yield f"{token} {tokens[i + 1]} {tokens[i + 2]}"


@lru_cache(maxsize=1)
def weights() -> Mapping[str, Mapping[str, float]]:
    """Model name -> feature -> weight; "" is the constant."""
    page = resources.files("nova_cbt") / "weights" / "guard.json"
    return json.loads(page.read_text(encoding="utf-8"))["models"] if page.is_file() else {}


def score(model: str, turn: Turn, before: Context) -> float:
    """How strongly a model speaks for a fault, in log odds; below zero against it."""
    return score_text(model, turn.text)


@lru_cache(maxsize=4096)
def score_text(model: str, text: str) -> float:
    """The same for a bare text."""
    table = weights().get(model)
    if not table:
        return -9.0
    return table.get("", 0.0) + sum(table[f] for f in features(text) if f in table)


def margin(before: Context) -> float:
    """How much surer a model must be where everything is known and we chose the move ourselves."""
    return 0.75 if before.complete else 0.0
