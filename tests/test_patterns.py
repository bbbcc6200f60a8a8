"""A pattern finds what the standard library's finds, though it is tried only where a text has the words it needs."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from nova_cbt import perception, therapist  # noqa: F401 - for the patterns they bring
from nova_cbt.guard import signs
from nova_cbt.words import needed, patterns
from training.fit_patterns import needs

ROWS = (Path(__file__).parent.parent / "training" / "guard" / "ordinary.jsonl").read_text("utf-8").splitlines()
TEXTS = [json.loads(row)["text"] for row in ROWS[::100]][:16]


@pytest.fixture(scope="module")
def kept() -> list[patterns.Pattern[str]]:
    """Patterns of the shipped table."""
    return [p for p in patterns.met() if needed.needs(p.pattern, p.flags)]


def test_most_patterns_are_in_the_table(kept: list[patterns.Pattern[str]]) -> None:
    assert len(kept) > len(patterns.met()) / 2, "run python training/fit_patterns.py"


@pytest.mark.slow
def test_nothing_is_missed(kept: list[patterns.Pattern[str]]) -> None:
    spared = 0
    for pattern in kept:
        plain = re.compile(pattern.pattern, pattern.flags)
        for text in (*TEXTS, TEXTS[0].upper()):
            found, ours = plain.search(text), pattern.search(text)
            assert (found and found.span()) == (ours and ours.span()), (pattern, text)
            spared += not found
    assert spared > 1000


def test_signs_are_filed_under_the_letters_they_begin_with() -> None:
    known = {part: needed.begins(part) for part in signs.parts()}
    assert sum(letters is not None for letters in known.values()) > len(known) / 2, (
        "run python training/fit_patterns.py"
    )
    assert all(letters is None or set(letters) == signs.beginnings(part) for part, letters in known.items())


@pytest.mark.parametrize(
    ("pattern", "has", "lacks"),
    [
        (r"\bkill(?:ing)? (?:my|your)self\b", "killing myself", "killjoy"),
        (r"\b(?:lost|missing) (?:my|the) (?:job|home)\b", "she lost the home", "she left the plot"),
        (r"(?:re)?writ\w*n", "rewritten", "run"),
        (r"\bover(?:ly)?(?! the)\w*time\b", "overtime", "under"),
        (r"^\W*(?:no|never)\W+(?:never|mind)", "No, never mind", "no"),
        (r"(?<!\w)ha(?:ha)+(?!\w)", "well, hahaha", "aha"),
        (r"[Kk]ey\s+ring", "key  ring", "keyring"),
    ],
)
def test_what_a_pattern_needs_stands_wherever_it_matches(pattern: str, has: str, lacks: str) -> None:
    wanted = needs(pattern, re.IGNORECASE)
    assert wanted
    assert all(_stands(pieces, has) for pieces in wanted)
    assert re.search(pattern, has, re.IGNORECASE)
    assert not all(_stands(pieces, lacks) for pieces in wanted)


@pytest.mark.parametrize("strange", ["\u017fui\u017fide", "\u212aill", "k\u0131ll", "k\u0130ll"])
def test_letters_that_pass_for_others_hide_nothing(strange: str) -> None:
    pattern = re.compile(r"\bsuis\w+|\bkill\b", re.IGNORECASE)
    assert pattern.search(strange)
    folded = strange.translate(needed.FOLD).lower()
    assert folded in ("suiside", "kill")


def test_uses_of_a_pattern_agree_with_the_library() -> None:
    made, plain = patterns.compile(r"(a+)(b)?"), re.compile(r"(a+)(b)?")
    for text in ("caab ab", "", "xyz"):
        assert made.findall(text) == plain.findall(text)
        assert made.split(text) == plain.split(text)
        assert made.sub("-", text) == plain.sub("-", text)
        assert [m.span() for m in made.finditer(text)] == [m.span() for m in plain.finditer(text)]
        assert bool(made.match(text)) == bool(plain.match(text))
        assert bool(made.fullmatch(text)) == bool(plain.fullmatch(text))
    assert made.groups == plain.groups


def _stands(pieces: frozenset[tuple[bool, bool, str]], text: str) -> bool:
    words = re.findall(r"\w+", text.lower())
    return any(
        word == letters if begins and ends else word.startswith(letters) if begins else word.endswith(letters) if ends
        else letters in word
        for begins, ends, letters in pieces for word in words
    )  # fmt: skip
