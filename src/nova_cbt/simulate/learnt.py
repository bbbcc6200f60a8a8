"""What a message asks for, as learnt from many wordings: one sum over its words; fitted by training/fit_ear.py."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path

from nova_cbt.errors import ContentError
from nova_cbt.simulate.asks import labels
from nova_cbt.simulate.page import PAGES
from nova_cbt.words import patterns as re

WEIGHTS = Path(__file__).resolve().parent.parent / "weights" / "ear.json"
QUESTIONS = PAGES / "questions.txt"
NEAR = 4
"""How many earlier questions are looked at."""
_WORD = re.compile(r"[a-z0-9']+")
_END = re.compile(r"(?<=.{3})(?:ing|ed|es|s)$")


def stems(text: str) -> list[str]:
    """The words of a sentence, cut to their stems; every number is the same word."""
    words = _WORD.findall(text.lower())
    return [_number(w) if w.isdigit() else _END.sub("", w) if len(w) > 4 else w for w in words]


def _number(word: str) -> str:
    return word if word in ("0", "10", "100") else "#"


def features(question: str, rest: str, before: Sequence[str] = ()) -> list[str]:
    """What is looked at: the question's words and neighbours, the words around it, what was asked before."""
    words = stems(question)
    line = ["<", *words, ">"]
    pairs = [f"{a} {b}" for a, b in pairwise(line)]
    gaps = [f"{a} _ {b}" for a, b in zip(line, line[2:], strict=False)]
    around = [f"p {w}" for w in dict.fromkeys(stems(rest))]
    last = before[-1] if before else ""
    near = [f"near {label}" for label in dict.fromkeys(before[-NEAR:])]
    return [*dict.fromkeys([*words, *pairs, *gaps]), *around, f"after {last}", *near, "always"]


@cache
def _weights() -> tuple[list[str], Mapping[str, list[int]]]:
    """The labels, and for each feature a flat list: label, weight, label, weight ..."""
    try:
        stored = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    except (OSError, json.JSONDecodeError) as error:
        raise ContentError(f"weights/{WEIGHTS.name}:1: {error}; run python training/fit_ear.py") from error
    return stored["labels"], stored["features"]


def scores(question: str, rest: str, before: Sequence[str] = ()) -> dict[str, float]:
    """How strongly each thing is asked for; above 0 is more likely than not."""
    names, weights = _weights()
    sums = [0] * len(names)
    for feature in features(question, rest, before):
        row = weights.get(feature)
        if row:
            for at in range(0, len(row), 2):
                sums[row[at]] += row[at + 1]
    return {name: total / 100 for name, total in zip(names, sums, strict=True)}


def rows() -> Iterable[tuple[str, str]]:
    """General wordings, as (what it asks for, the message)."""
    for number, line in enumerate(QUESTIONS.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        label, bar, text = (part.strip() for part in line.partition("|"))
        if not bar or label not in labels() or not text:
            raise ContentError(
                f"clients/{QUESTIONS.name}:{number}: write 'what it asks for | the message'; '{label}' is not known"
            )
        yield label, text
