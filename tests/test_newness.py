"""A client who comes back is not told the same again: twelve sessions with Naomi, sentence by sentence.

Nothing is excused here. What may come again is marked in the pages: `fixed: yes` over a group of wordings,
`fixed = "yes"` at a slot. Sentences of one word ("Which?") are no sentences.
"""

from __future__ import annotations

import re
from collections import Counter

import pytest

from nova_cbt import simulate
from nova_cbt.library import Library, load, placeholders
from nova_cbt.model import Session
from nova_cbt.therapist import Therapist

SESSIONS = 12
DISTINCT = 0.8
MOST_FIXED = 12
"""Wordings the pages may mark as fixed; more would empty the promise."""


def flat(text: str) -> str:
    return " ".join(re.findall(r"[\w']+", text.lower()))


def sentences(text: str) -> list[str]:
    return [flat(s) for s in re.split(r'(?<=[.!?])["”)]?\s+', text) if len(flat(s).split()) > 1]


def fixed(library: Library, session: Session) -> set[str]:
    """The sentences marked as fixed in the pages, as they are said in this session."""
    lines = [line for key in library.fixed for line in library.lines[key]]
    slots = [name for name, about in library.slots.items() if about.get("fixed") == "yes"]
    moves = [t.move for t in session.said("therapist") if t.move]
    filled = [m.slots[name] for m in moves for name in slots if name in m.slots]
    return {s for text in (*lines, *filled) for s in sentences(text)}


def repeated(seed: int, library: Library, sessions: int) -> dict[str, int]:
    """Sentences heard more than once in a course; the share of distinct openings is checked on the way."""
    heard: Counter[str] = Counter()
    for held in simulate.course("naomi", sessions, seed, therapist=Therapist(library)):
        may = fixed(library, held.session)
        texts = [t.text for t in held.session.said("therapist")]
        for text in texts:
            heard.update(s for s in sentences(text) if not any(s.endswith(f) for f in may))
        openings = [" ".join(flat(text).split()[:4]) for text in texts]
        assert len(set(openings)) >= DISTINCT * len(openings), Counter(openings).most_common(3)
    return {sentence: count for sentence, count in heard.items() if count > 1}


@pytest.fixture(scope="module")
def library() -> Library:
    return load()


def test_little_is_marked_as_fixed(library: Library) -> None:
    assert sum(len(library.lines[key]) for key in library.fixed) <= MOST_FIXED
    assert not [line for key in library.fixed for line in library.lines[key] if placeholders(line)]


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2])
def test_no_sentence_is_heard_twice_in_a_course(library: Library, seed: int) -> None:
    assert repeated(seed, library, SESSIONS) == {}


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(3, 21))
def test_no_sentence_is_heard_twice_in_any_course(library: Library, seed: int) -> None:
    assert repeated(seed, library, SESSIONS) == {}
