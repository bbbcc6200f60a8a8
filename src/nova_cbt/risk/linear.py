"""A small linear model over words, word pairs, letters and fields of meaning; it weighs what no form names."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from itertools import combinations
from typing import Any

import msgspec

from nova_cbt.risk.fields import fields
from nova_cbt.risk.plain import plain
from nova_cbt.risk.signs import IDIOMS
from nova_cbt.words import patterns as re

_WORD = re.compile(r"[a-z']+|\?")
_SCALE = 1000
_LENGTHS = (3, 5, 8, 12, 18, 28, 45)


def _raw(text: str) -> Iterator[tuple[str, float]]:
    words = _WORD.findall(IDIOMS.sub("idiom", plain(text)))
    for word in dict.fromkeys(words):
        yield f"w:{word}", 1.0
        edged = f"<{word}>"
        if len(word) > 3:
            for i in range(len(edged) - 3):
                yield f"c:{edged[i : i + 4]}", 0.35
    for left, right in zip(("^", *words), (*words, "$"), strict=True):
        yield f"b:{left} {right}", 0.7
    for left, right in zip(words, words[2:], strict=False):
        yield f"s:{left} {right}", 0.4
    for left, right in zip(words, words[3:], strict=False):
        yield f"s:{left} {right}", 0.4
    yield f"f:length {sum(len(words) > limit for limit in _LENGTHS)}", 0.7
    found = sorted(fields(words))
    for name in found:
        yield f"f:{name}", 0.7
    for one, other in combinations(found, 2):
        yield f"p:{one}+{other}", 0.5


@lru_cache(maxsize=128)
def features(text: str) -> Mapping[str, float]:
    """What the model sees of a message, brought to unit length."""
    seen = dict(_raw(text))
    size = math.sqrt(sum(v * v for v in seen.values())) or 1.0
    return {name: value * 2.5 / size for name, value in seen.items()}


@dataclass(frozen=True)
class Model:
    """Fitted weights: one row for "needs a step" against the rest, one per label."""

    labels: tuple[str, ...]
    bias: tuple[float, ...]
    weights: Mapping[str, str]
    """Rows as they stand in the file, "column:weight ...": most are never met, and reading them all takes long."""
    meta: Mapping[str, Any]

    def scores(self, text: str) -> tuple[float, ...]:
        """Probability that a step is needed, then one for each label."""
        total = list(self.bias)
        for name, value in features(text).items():
            for pair in self.weights.get(name, "").split():
                column, _, weight = pair.partition(":")
                total[int(column)] += value * int(weight) / _SCALE
        return tuple(1 / (1 + math.exp(-max(-30.0, min(30.0, t)))) for t in total)


def unpack(page: Mapping[str, Any]) -> Model:
    """Weights as they stand in the file."""
    return Model(tuple(page["labels"]), tuple(page["bias"]), page["weights"], page["meta"])


@cache
def model() -> Model:
    """The weights that ship with Nova."""
    return unpack(msgspec.json.decode((resources.files("nova_cbt") / "weights" / "risk.json").read_bytes()))
