"""The fitted models: weights as data, added up feature by feature. Nothing is read before the first message."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib import resources


@cache
def _weights(name: str) -> tuple[tuple[str, ...], tuple[float, ...], Mapping[str, Sequence[int]]]:
    """Heads, their biases, and for each feature a flat row: head, its part in thousandths, head, part ..."""
    data = json.loads((resources.files("nova_cbt") / "weights" / f"{name}.json").read_text("utf-8"))
    return tuple(data["heads"]), tuple(data["bias"]), data["weights"]


def scores(name: str, features: Iterable[str]) -> dict[str, float]:
    """The log-odds of every head of a model."""
    heads, bias, table = _weights(name)
    total = [0] * len(heads)
    for feature in set(features):
        row = iter(table.get(feature, ()))
        for head, weight in zip(row, row, strict=False):
            total[head] += weight
    return {head: begun + whole / 1000 for head, begun, whole in zip(heads, bias, total, strict=True)}


def chance(score: float) -> float:
    """Log-odds as a probability."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


def shares(found: dict[str, float]) -> dict[str, float]:
    """Scores of exclusive classes as probabilities that add up to one."""
    top = max(found.values())
    parts = {name: math.exp(score - top) for name, score in found.items()}
    whole = sum(parts.values())
    return {name: part / whole for name, part in parts.items()}
