"""Which words each of Nova's patterns cannot match without; the table spares trying it on texts that have none of them.

    python training/fit_patterns.py

A pattern becomes a few sets of pieces of words; where it matches, a piece of every set stands in the text: as a whole
word, as its beginning, its end, or somewhere in it. Pieces are found by reading the pattern as Python itself reads it.
Run it after many patterns have changed; a pattern that is not in the table is simply tried on every text.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
import sys
from collections.abc import Iterable
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "src"))
import nova_cbt  # noqa: E402
from nova_cbt.guard import signs  # noqa: E402
from nova_cbt.model import Chart, Session  # noqa: E402
from nova_cbt.words import patterns  # noqa: E402
from nova_cbt.words.needed import FOLD, LETTERS, TABLE, name  # noqa: E402

Piece = tuple[bool, bool, str]
"""Letters of a word; does the word begin with them, and does it end with them?"""
Set = frozenset[Piece]

_EDGE, _ANY = "\0", "\1"
"""Where no letter stands; where anything may stand."""
_MOST = 48
"""Strings that are followed at once; where there would be more, reading starts afresh."""
_WIDE = 600
_SETS = 3
"""Sets kept of a pattern; more would cost more than they save."""
_PIECE = re.compile(r"[a-z0-9_]+")
_COMMON = frozenset(
    "i a to the of and my me it is in on that not for you do don am be was have t s m re ve ll with so but this just "  # noqa: SIM905
    "an at or as if can what they he we she no all get d by up out are more feel like about had has did".split()
)


def needs(pattern: str, flags: int) -> list[Set]:
    """The sets of which a pattern needs a piece each; none where nothing would be gained."""
    return _best(_sets(pattern, flags))


def _sets(pattern: str, flags: int) -> list[Set]:
    """Every set found in a pattern."""
    if flags & re.ASCII:
        return []
    try:
        tree = importlib.import_module("re._parser").parse(pattern, flags)
        if tree.state.flags & re.ASCII:
            return []
        kept: list[Set] = []
        _end(_walk(tree, {_ANY}, {_ANY}, kept), {_ANY}, kept)
    except (ImportError, AttributeError, RecursionError):
        return []
    return kept


def _best(sets: Iterable[Set]) -> list[Set]:
    ranked = sorted(((_worth(s), sorted(s), s) for s in set(sets)), reverse=True)
    good = [s for worth, _, s in ranked if worth > 1]
    return good[:_SETS]


def _worth(pieces: Set) -> float:
    """How much a set rules out: by its commonest piece, and by how many there are."""
    return min((_rare(p) for p in pieces), default=0.0) - len(pieces) / 100


@cache
def _rare(piece: Piece) -> float:
    begins, ends, letters = piece
    if begins and ends:
        return 1.2 if letters in _COMMON else 2.0 + min(len(letters), LETTERS)
    return len(letters) - 1.0 + 0.7 * (begins or ends)


def _walk(tree: Any, run: set[str], after: set[str], kept: list[Set]) -> set[str]:
    """The strings that what was read so far can end in; sets complete before that go into `kept`."""
    items = list(tree)
    for at, (op, value) in enumerate(items):
        short = _language(str(op), value)
        if short is None:
            run = _branch(str(op), value, run, _first(items[at + 1 :], after), kept)
        elif len(run) * len(short) <= _MOST:
            run = {a + b for a, b in product(run, short)}
        else:
            follows = {b[:1] for b in short}
            _end(run, {_ANY} if len(follows) > 1 or "" in follows else follows, kept)
            before = {_EDGE if _open(a[-1:]) else _ANY for a in run}
            run = {(_EDGE if before == {_EDGE} else _ANY) + b for b in short}
    return run


def _open(mark: str) -> bool:
    """Is this no letter?"""
    return mark == _EDGE or (mark != _ANY and mark != "" and not (mark.isalnum() or mark == "_"))


def _first(items: list[Any], after: set[str]) -> set[str]:
    """What stands next."""
    if not items:
        return after
    short = _language(str(items[0][0]), items[0][1]) or {_ANY}
    follows = {b[:1] or _ANY for b in short}
    return {_EDGE} if all(map(_open, follows)) else {_ANY}


def _branch(op: str, value: Any, run: set[str], after: set[str], kept: list[Set]) -> set[str]:
    """What cannot be spelled out: each way through it is read by itself, and one piece of each will do."""
    before = {_EDGE} if all(_open(a[-1:]) for a in run) else {_ANY}
    _end(run, {_ANY}, kept)
    ways: list[list[Set]] = []
    if op == "BRANCH":
        for way in value[1]:
            mine: list[Set] = []
            _end(_walk(way, set(before), after, mine), after, mine)
            ways.append(mine)
    elif op == "SUBPATTERN":
        _end(_walk(value[3], set(before), after, kept), after, kept)
    elif op in ("MAX_REPEAT", "MIN_REPEAT") and value[0] >= 1:
        _end(_walk(value[2], {_ANY}, {_ANY}, kept), {_ANY}, kept)
    best = [max(mine, key=_worth, default=frozenset()) for mine in ways]
    if best and all(best) and len(whole := frozenset[Piece]().union(*best)) <= _WIDE:
        kept.append(whole)
    return {_ANY}


def _language(op: str, value: Any) -> set[str] | None:
    """Everything a part can be, where that is little; marks stand for what is not followed."""
    if op == "LITERAL":
        return {_letter(value)}
    if op == "IN":
        return _class(value)
    if op == "AT":
        return {_ANY} if str(value) == "AT_NON_BOUNDARY" else {_EDGE}
    if op in ("ANY", "NOT_LITERAL", "CATEGORY"):
        return {_ANY}
    if op in ("ASSERT", "ASSERT_NOT"):
        inner = list(value[1])
        alone = op == "ASSERT_NOT" and len(inner) == 1 and str(inner[0][0]) == "IN"
        return {_EDGE} if alone and str(inner[0][1]) == "[(CATEGORY, CATEGORY_WORD)]" else {_ANY}
    if op == "BRANCH":
        return _together([_spelled(way) for way in value[1]])
    if op == "SUBPATTERN":
        return _spelled(value[3])
    if op in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        return _repeated(*value)
    return {_ANY}


def _letter(code: int) -> str:
    letter = chr(code).translate(FOLD).lower()
    return letter if letter.isascii() and letter not in (_EDGE, _ANY) else _EDGE if _open(letter[:1]) else _ANY


def _class(value: Any) -> set[str]:
    """One of some letters."""
    kinds = [str(kind) for kind, _ in value]
    if all(kind == "LITERAL" for kind in kinds):
        letters = {_letter(code) for _, code in value}
        return letters if len(letters) <= 6 else {_EDGE} if all(map(_open, letters)) else {_ANY}
    none = ("CATEGORY_SPACE", "CATEGORY_NOT_WORD")
    bare = all(_open(_letter(part)) if str(kind) == "LITERAL" else str(part) in none for kind, part in value)
    return {_EDGE} if bare else {_ANY}


def _spelled(tree: Any) -> set[str] | None:
    """All that a row of parts can be, if that is little."""
    whole = {""}
    for op, value in tree:
        part = _language(str(op), value)
        if part is None or len(whole) * len(part) > _MOST:
            return None
        whole = {a + b for a, b in product(whole, part)}
    return whole


def _together(ways: list[set[str] | None]) -> set[str] | None:
    whole: set[str] = set()
    for way in ways:
        if way is None:
            return None
        whole |= way
    return whole if len(whole) <= _MOST else None


def _repeated(least: int, most: int, inner: Any) -> set[str] | None:
    once = _spelled(inner)
    if once == {_EDGE}:
        return {_EDGE} if least else {"", _EDGE}
    if most == 1 and once is not None:
        return once if least else once | {""}
    if not least:
        return {_ANY}
    return None if once is None or once != {_ANY} else {_ANY}


def _end(run: set[str], after: set[str], kept: list[Set]) -> None:
    """Sets of the strings read: of one string each of its pieces; of several the best of each."""
    mark = _EDGE if all(map(_open, after)) else _ANY
    pieces = [_pieces(string + mark) for string in run]
    if len(pieces) == 1:
        kept.extend(frozenset((piece,)) for piece in pieces[0])
    elif all(pieces):
        kept.append(frozenset(max(some, key=lambda p: (_rare(p), p)) for some in pieces))


def _pieces(string: str) -> list[Piece]:
    """The pieces of words in a string between marks."""
    found = []
    for match in _PIECE.finditer(string):
        start, end = match.span()
        begins, ends = start > 0 and _open(string[start - 1]), end < len(string) and _open(string[end])
        letters = match.group()
        if len(letters) > LETTERS and not (begins and ends):
            letters, begins, ends = (letters[:LETTERS], begins, False) if begins else (letters[-LETTERS:], False, ends)
        if begins or ends or len(letters) > 1:
            found.append((begins, ends, letters))
    return found


def known() -> dict[tuple[str, int], list[Set]]:
    """All patterns that are met in a few conversations, with what they need."""
    from nova_cbt import library
    from nova_cbt.therapist import Therapist

    for module in pkgutil.walk_packages(nova_cbt.__path__, "nova_cbt."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    nova = Therapist(library.load())
    rows = (ROOT / "training" / "guard" / "ordinary.jsonl").read_text("utf-8").splitlines()
    session = nova.open(Session(Chart("Naomi"), 1))
    for row in rows[:400]:
        session = nova.open(Session(Chart("Naomi"), 1)) if session.state.mode == "ended" else session
        session = nova.answer(nova.listen(session, json.loads(row)["text"]))
    nova.close(session)
    return {(p.pattern, p.flags): needs(p.pattern, p.flags) for p in patterns.met()}


def main() -> None:
    found = known()
    sets = sorted({tuple(sorted(map(_written, s))) for wanted in found.values() for s in wanted})
    number = {row: at for at, row in enumerate(sets)}
    told = {
        name(*pattern): sorted(number[tuple(sorted(map(_written, s)))] for s in wanted)
        for pattern, wanted in found.items()
        if wanted
    }
    page: dict[str, Any] = {"sets": [" ".join(row) for row in sets], "patterns": dict(sorted(told.items()))}
    page["begins"] = {name(part, 0): sorted(signs.beginnings(part)) for part in signs.parts()}
    TABLE.write_text(json.dumps(page, separators=(",", ":"), indent=0) + "\n", "utf-8")
    print(f"{len(found)} patterns, {len(told)} need words, {len(sets)} sets")


def _written(piece: Piece) -> str:
    begins, ends, letters = piece
    return "^" * begins + letters + "$" * ends


if __name__ == "__main__":
    main()
