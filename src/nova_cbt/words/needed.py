"""Which words a pattern cannot match without, and which of them a text has.

The table is made by training/fit_patterns.py: for each pattern, by its own words, a few sets of pieces of words. Where
the pattern matches, a piece of every one of its sets stands in the text. A pattern that is not in it needs nothing.
"""

from __future__ import annotations

import re
from functools import cache
from hashlib import blake2b
from pathlib import Path

import msgspec

TABLE = Path(__file__).with_name("needed.json")
LETTERS = 6
"""The longest piece that is not a whole word."""
FOLD = str.maketrans({"\u017f": "s", "\u0130": "i", "\u0131": "i", "\u212a": "k"})
"""Letters that pass for plain ones where case is not looked at."""
_WORD = re.compile(r"\w+")
_ROOM = 1024
_words: dict[str, int] = {}
TEXTS: dict[str, int] = {}
"""What `present` found."""


def name(pattern: str, flags: int) -> str:
    """What a pattern goes by in the table: it changes with every letter of it."""
    return blake2b(f"{int(flags)}:{pattern}".encode(), digest_size=8).hexdigest()


def needs(pattern: str, flags: int) -> int:
    """The sets of which the pattern needs a piece each, as bits; 0 where it is not in the table."""
    return _table()[0].get(name(pattern, flags), 0)


def begins(part: str) -> list[str] | None:
    """The letters a wording of a sign begins with, where the table knows."""
    return _table()[2].get(name(part, 0))


def present(text: str) -> int:
    """The sets of which the text has a piece, as bits."""
    seen = TEXTS.get(text)
    if seen is None:
        if len(TEXTS) >= _ROOM:
            TEXTS.clear()
        seen = TEXTS[text] = _read(text)
    return seen


def _read(text: str) -> int:
    if len(_words) >= _ROOM:
        _words.clear()
    seen = 0
    for word in _WORD.findall((text if text.isascii() else text.translate(FOLD)).lower()):
        found = _words.get(word)
        if found is None:
            found = _words[word] = _look(word)
        seen |= found
    return seen


def _look(word: str) -> int:
    """The sets that have a piece of this word."""
    get, size = _table()[1].get, len(word)
    seen = get(f"^{word}$", 0)
    for n in range(1, min(size, LETTERS) + 1):
        seen |= get("^" + word[:n], 0) | get(word[size - n :] + "$", 0)
        for at in range(size - n + 1):
            seen |= get(word[at : at + n], 0)
    return seen


@cache
def _table() -> tuple[dict[str, int], dict[str, int], dict[str, list[str]]]:
    """Each pattern's sets, and the sets each piece is in, as bits; what each wording of a sign begins with."""
    try:
        page = msgspec.json.decode(TABLE.read_bytes())
    except OSError:
        return {}, {}, {}
    filed: dict[str, int] = {}
    for number, pieces in enumerate(page["sets"]):
        for piece in pieces.split():
            filed[piece] = filed.get(piece, 0) | 1 << number
    wanted = {pattern: sum(1 << n for n in sets) for pattern, sets in page["patterns"].items()}
    return wanted, filed, page.get("begins", {})
