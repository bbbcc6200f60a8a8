"""The fitted models: weights as data, added up feature by feature. Nothing is read before the first message."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib import resources


@cache
def _weights(name: str) -> tuple[tuple[str, ...], tuple[float, ...], Mapping[str, Sequence[int]]]:
    """Heads, their biases, and each feature's parts in thousandths: head, part, head, part ...; a tuple has all."""
    data = json.loads((resources.files("nova_cbt") / "weights" / f"{name}.json").read_text("utf-8"))
    size, table = len(data["heads"]), data["weights"]
    for feature, row in table.items():
        if len(row) > size:  # a full row is shorter, and quicker to add up
            full = [0] * size
            for at in range(0, len(row), 2):
                full[row[at]] = row[at + 1]
            table[feature] = tuple(full)
    return tuple(data["heads"]), tuple(data["bias"]), table


def scores(name: str, features: Iterable[str]) -> dict[str, float]:
    """The log-odds of every head of a model."""
    heads, bias, table = _weights(name)
    total = [0] * len(heads)
    wide: list[Sequence[int]] = [total]
    for row in filter(None, map(table.get, set(features))):
        if isinstance(row, tuple):
            wide.append(row)
        else:
            pairs = iter(row)
            for head, weight in zip(pairs, pairs, strict=False):
                total[head] += weight
    whole = map(sum, zip(*wide, strict=True))
    return {head: begun + part / 1000 for head, begun, part in zip(heads, bias, whole, strict=True)}


def chance(score: float) -> float:
    """Log-odds as a probability."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


def shares(found: dict[str, float]) -> dict[str, float]:
    """Scores of exclusive classes as probabilities that add up to one."""
    top = max(found.values())
    parts = {name: math.exp(score - top) for name, score in found.items()}
    whole = sum(parts.values())
    return {name: part / whole for name, part in parts.items()}
