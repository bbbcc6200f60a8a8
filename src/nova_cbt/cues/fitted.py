"""The fitted models: weights as data, added up feature by feature. Nothing is read before the first message."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import cache
from importlib import resources
from typing import Any

import msgspec

from nova_cbt.words.adding import added, packed


@cache
def _weights(name: str) -> tuple[tuple[str, ...], tuple[float, ...], dict[str, Any]]:
    """Heads, their biases, and for each feature a flat row: head, its part in thousandths, head, part ..."""
    data = msgspec.json.decode((resources.files("nova_cbt") / "weights" / f"{name}.json").read_bytes())
    return tuple(data["heads"]), tuple(data["bias"]), data["weights"]


def scores(name: str, features: Iterable[str]) -> dict[str, float]:
    """The log-odds of every head of a model."""
    heads, bias, table = _weights(name)
    whole = added(table, set(features), len(heads), _packed)
    return {head: begun + part / 1000 for head, begun, part in zip(heads, bias, whole, strict=True)}


def _packed(row: list[int]) -> int:
    return packed(zip(row[::2], row[1::2], strict=True))


def shares(found: dict[str, float]) -> dict[str, float]:
    """Scores of exclusive classes as probabilities that add up to one."""
    top = max(found.values())
    parts = {name: math.exp(score - top) for name, score in found.items()}
    whole = sum(parts.values())
    return {name: part / whole for name, part in parts.items()}
