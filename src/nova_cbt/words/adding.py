"""Many rows of small whole numbers added up at once: each row is one long number with a field for every column."""

from __future__ import annotations

from collections.abc import Iterable, MutableMapping, Sequence
from functools import cache
from struct import unpack
from typing import Any

_BITS = 32
_HALF = 1 << _BITS - 1


def packed(pairs: Iterable[tuple[int, int]]) -> int:
    """A row from its columns and their values; each may be below zero."""
    return sum(value << _BITS * column for column, value in pairs)


def columns(row: int, size: int) -> Sequence[int]:
    """The values of a row, or of a sum of rows."""
    return unpack(f"<{size}I", (row + _halves(size)).to_bytes(size * _BITS // 8, "little"))


def added(table: MutableMapping[str, Any], wanted: Iterable[str], size: int, pack: Any) -> list[int]:
    """The sums of the rows that are there, column by column; a row is packed when it is first met, and stays so."""
    whole = 0
    for name in wanted:
        row = table.get(name)
        if row is not None:
            if row.__class__ is not int:
                row = table[name] = pack(row)
            whole += row
    return [value - _HALF for value in columns(whole, size)]


@cache
def _halves(size: int) -> int:
    return packed((column, _HALF) for column in range(size))
