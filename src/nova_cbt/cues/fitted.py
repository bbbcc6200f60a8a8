"""The fitted models: weights as data, added up feature by feature. Nothing is read before the first message."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from functools import cache
from importlib import resources


@cache
def _weights(name: str) -> tuple[tuple[str, ...], tuple[float, ...], dict[str, tuple[tuple[int, float], ...]]]:
    """Heads, their biases, and for each feature its part in each head (shipped in thousandths)."""
    data = json.loads((resources.files("nova_cbt") / "weights" / f"{name}.json").read_text("utf-8"))
    table = {
        feature: tuple((flat[i], flat[i + 1] / 1000) for i in range(0, len(flat), 2))
        for feature, flat in data["weights"].items()
    }
    return tuple(data["heads"]), tuple(data["bias"]), table


def scores(name: str, features: Iterable[str]) -> dict[str, float]:
    """The log-odds of every head of a model."""
    heads, bias, table = _weights(name)
    total = list(bias)
    for feature in set(features):
        for head, weight in table.get(feature, ()):
            total[head] += weight
    return dict(zip(heads, total, strict=True))


def chance(score: float) -> float:
    """Log-odds as a probability."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


def shares(found: dict[str, float]) -> dict[str, float]:
    """Scores of exclusive classes as probabilities that add up to one."""
    top = max(found.values())
    parts = {name: math.exp(score - top) for name, score in found.items()}
    whole = sum(parts.values())
    return {name: part / whole for name, part in parts.items()}
