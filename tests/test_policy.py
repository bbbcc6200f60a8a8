"""What the therapist decides: every phase can be left, nothing loops, repeats wear out, the client stays in charge."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import cache

import pytest

from nova_cbt.library import load
from nova_cbt.model import Chart, Session
from nova_cbt.policy.phases import FIRST, LATER, LENGTH
from nova_cbt.therapist import Therapist
from tests.likeness import alike
from tests.talking import exchange, kim, name, therapist

ANSWERS = (
    "It was on Tuesday evening at my desk, my sister rang and asked about the exam.",
    "I thought I will never get this done.",
    "anxious, 70",
    "80",
    "7",
    "I put it off and watched videos until two.",
    "She said my second draft was clear.",
    "I finished the first chapter in March.",
    "It's a lot of work and I have done hard things before.",
    "tomorrow at nine, at the kitchen table",
    "my phone. Then I put it in the drawer.",
    "yes, let's do that",
    "my thesis",
    "opening the file, reading the notes, writing three lines",
    "my supervisor, she has been kind before",
    "Could we look at the outline for ten minutes on Friday?",
    "just that",
    "I don't know",
    "ok",
)


def held(session: Session, lines: list[str]) -> Session:
    session = therapist().open(session)
    for line in lines:
        if session.state.mode == "ended":
            break
        session = exchange(session, line)
    return session


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("first", [True, False])
def test_a_good_bye_is_accepted_at_once_wherever_it_comes(seed: int, first: bool) -> None:
    picks = (["yes", "Kim, she/her", "UK"] if first else []) + random.Random(seed).choices(ANSWERS, k=26)
    session = therapist().open(Session(Chart("kim"), 1) if first else kim())
    for line in picks:
        left = exchange(session, "I have to go now, bye")
        assert left.state.mode == "ended", line
        assert all(how != "open" for how in left.state.phases.values()), line
        session = exchange(session, line)
        if session.state.mode == "ended":
            break


Whole = Callable[[bool, int], Session]
FEW = 3
"""Whole sessions of each kind that are held in every check; the others in `make test`."""
EVERY = [
    pytest.param(first, seed, marks=pytest.mark.slow if seed >= FEW else ())
    for first in (True, False)
    for seed in range(12)
]


@pytest.fixture(scope="module")
def whole() -> Whole:
    """A first or a later session to its end; each is held once, and looked at from several sides."""

    @cache
    def hold(first: bool, seed: int) -> Session:
        picks = random.Random(seed).choices(ANSWERS, k=80)
        return held(Session(Chart("kim"), 1) if first else kim(), picks)

    return hold


@pytest.mark.parametrize(("first", "seed"), EVERY)
def test_a_session_ends_within_one_and_a_half_times_its_length(whole: Whole, first: bool, seed: int) -> None:
    session = whole(first, seed)
    assert session.state.mode == "ended"
    assert len(session.said("client")) <= 1.5 * LENGTH["standard"]
    order = FIRST if first else LATER
    assert all(session.state.phases.get(p, "").split(":")[0] in ("done", "partial", "skipped") for p in order)


def test_twenty_times_ok_brings_a_choice_by_the_third_and_an_offer_to_stop_by_the_sixth() -> None:
    session = held(kim(), ["5", "work", "nothing", "my thesis", "just that", "I read them on the bus, it was fine"])
    before = len(session.turns)
    session_now, moves = session, []
    for _ in range(20):
        if session_now.state.mode == "ended":
            break
        session_now = exchange(session_now, "ok")
        moves.append(name(session_now))
    texts = [t.text for t in session_now.turns[before:] if t.speaker == "therapist"]
    assert not alike(texts)
    assert any("choose" in m or m.startswith("work.") for m in moves[:3]), moves
    assert "signals.empty_stop" in moves[:6] or session_now.state.mode == "ended", moves


@pytest.mark.parametrize("seed", range(4))
def test_the_same_session_gives_the_same_move_and_words(seed: int) -> None:
    picks = random.Random(seed).choices(ANSWERS, k=12)
    one, two = (held(kim(), picks) for _ in range(2))
    assert one.turns == two.turns


@pytest.mark.parametrize(("first", "seed"), EVERY)
def test_no_two_messages_of_a_session_are_alike(whole: Whole, first: bool, seed: int) -> None:
    assert alike([t.text for t in whole(first, seed).said("therapist")]) == []


@pytest.mark.parametrize(("first", "seed"), EVERY)
def test_every_message_keeps_the_contract(whole: Whole, first: bool, seed: int) -> None:
    for turn in whole(first, seed).said("therapist"):
        assert turn.text.count("?") <= 2, turn.text
        assert len(turn.text.split()) <= (turn.move.limit if turn.move else 110), turn.text
        assert not set("{[") & set(turn.text.removeprefix("[as ")), turn.text


def test_library_is_shared() -> None:
    assert Therapist(load()).library is therapist().library
