"""What a question most resembles, among wordings a client has learnt: for what no pattern knows."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable
from functools import cache

from nova_cbt.errors import ContentError
from nova_cbt.simulate.asks import labels
from nova_cbt.simulate.page import PAGES

UNKNOWN = 3.0
"""Weight of a word no learnt wording has."""
COMMON = frozenset(
    [
        "the",
        "a",
        "an",
        "to",
        "of",
        "and",
        "in",
        "is",
        "are",
        "was",
        "be",
        "it",
        "that",
        "this",
        "with",
        "on",
        "for",
        "at",
        "me",
        "i",
        "so",
        "now",
        "then",
        "there",
    ]
)


def features(text: str) -> list[str]:
    """Words, cut to their stems, and neighbours."""
    words = [re.sub(r"(ing|ed|es|s)$", "", w) if len(w) > 4 else w for w in re.findall(r"[a-z0-9']+", text.lower())]
    pairs = [f"{a} {b}" for a, b in zip(["<", *words], [*words, ">"], strict=True)]
    return [w for w in words if w not in COMMON] + pairs


def rows() -> Iterable[tuple[str, str]]:
    """The learnt wordings, as (what it asks for, the message)."""
    file = PAGES / "questions.txt"
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        label, bar, text = (part.strip() for part in line.partition("|"))
        if not bar or label not in labels() or not text:
            raise ContentError(
                f"clients/{file.name}:{number}: write 'what it asks for | the message'; '{label}' is not known"
            )
        yield label, text


@cache
def _learnt() -> tuple[list[tuple[str, dict[str, float]]], dict[str, float]]:
    """Each wording as weighted features of length one, and the weight of a feature: the rarer, the heavier."""
    texts = [(label, Counter(features(text))) for label, text in rows()]
    seen = Counter(f for _, found in texts for f in found)
    weight = {f: math.log(1 + len(texts) / n) for f, n in seen.items()}
    return [(label, _unit(found, weight)) for label, found in texts], weight


def _unit(found: Counter[str], weight: dict[str, float]) -> dict[str, float]:
    raw = {f: weight.get(f, UNKNOWN) for f in found}
    size = math.sqrt(sum(w * w for w in raw.values())) or 1.0
    return {f: w / size for f, w in raw.items()}


def likeness(text: str) -> dict[str, float]:
    """What it asks for -> how near the nearest learnt wordings are, 0 to 1."""
    learnt, weight = _learnt()
    own = _unit(Counter(features(text)), weight)
    near: dict[str, list[float]] = {}
    for label, other in learnt:
        value = sum(w * other[f] for f, w in own.items() if f in other)
        if value > 0.1:
            near.setdefault(label, []).append(value)
    return {label: _together(sorted(values, reverse=True)) for label, values in near.items()}


def _together(values: list[float]) -> float:
    return min(1.0, values[0] + 0.25 * sum(values[1:3]))
