"""Somebody or something goes out of a client's life: what is a grief, what is a change, and what is neither."""

from __future__ import annotations

import pytest

from nova_cbt import risk
from tests.talking import begun, first, say

FLOWN = [
    "maybe 4. my daughter moved out in september and the house is so quiet",
    "4, my youngest moved out last month and I don't know what to cook for",
    "a 5, our son has left home for the army and I keep setting his place",
    "3 or so. the twins have both left for university",
]
GRIEVED = [
    ("3, lost my job on friday", "lost my job"),
    ("4. my wife left me in August", "left"),
    ("2, we buried my uncle on Monday", "uncle"),
]
OUTWARD = [
    "we had to give the dog away because of the new flat",
    "we rehomed the cat, the landlord wouldn't have her",
    "had to give the piano away, there's no room",
    "My son turned out to be allergic, so we gave the rabbits away.",
    "gave away my old coats, the wardrobe was bursting",
]
INWARD = [
    "I've given my dog away, she'll be better off where I'm going",
    "I've been giving my things away, I won't need them",
    "gave my guitar to Tom. and my records. it's all sorted now",
]


@pytest.mark.parametrize("said", FLOWN)
def test_a_child_that_has_left_home_is_no_bereavement(said: str) -> None:
    held = say(first(), "yes", "Robin, she/her", "GB", said)
    assert held.last.move is not None
    assert not held.last.move.name.startswith("loss."), held.last.text
    assert "sorry" not in held.last.text.lower()


@pytest.mark.parametrize(("said", "told"), GRIEVED)
def test_a_loss_told_with_the_mood_is_said_back_without_the_number(said: str, told: str) -> None:
    held = begun(said)
    assert held.last.move is not None
    assert held.last.move.name == "loss.receive"
    quoted = held.last.text.split('"')[1] if '"' in held.last.text else held.last.text
    assert told in quoted
    assert not any(ch.isdigit() for ch in quoted), held.last.text


@pytest.mark.parametrize("said", OUTWARD)
def test_what_was_given_away_for_a_reason_outside_is_no_sign(said: str) -> None:
    found = risk.assess(said)
    assert found.tier == 0, found
    assert not found.ask, found


@pytest.mark.parametrize("said", INWARD)
def test_what_is_given_away_for_good_is_asked_about(said: str) -> None:
    found = risk.assess(said)
    assert found.ask or found.tier >= 1, found
