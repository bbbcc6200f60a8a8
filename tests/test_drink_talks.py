"""Somebody writes with drink in them: what they mean to do tonight is met, and the work stays away."""

from __future__ import annotations

import pytest

from nova_cbt.model import Session
from tests.talking import opened, say

NOT_NOW = "drive wheel car keys taxi fetch"
"""Words one of which is in every reply to somebody about to drive."""


def drunk() -> Session:
    """A client who has just said so, and that they are safe where they are."""
    return say(
        opened(), "bit drunk tonight sorry, had a bottle of wine", "no nothing else", "at home, my flatmate is in", "no"
    )


@pytest.mark.parametrize(
    "words",
    [
        "i could drive home its only 2 miles",
        "think ill just take the car to hers",
        "I'm going to get in the car and go and see him",
        "gonna drive over and tell her to her face",
        "It's ten minutes on the motorbike, I'll be careful.",
        "where did i put my car keys, i need to pick up the kids",
        "I have to be at work at six so I'll have to drive in any case",
        "I'm fine to drive honestly",
    ],
)
def test_who_means_to_drive_is_asked_not_to(words: str) -> None:
    held = say(drunk(), words)
    assert held.last.move is not None
    assert held.last.move.name.startswith("safety.")
    assert any(w in held.last.text.lower() for w in NOT_NOW.split()), held.last.text


@pytest.mark.parametrize(
    "words",
    [
        "my flatmate has my car keys",
        "he drives me mad when he's like this",
        "i'm not going to drive don't worry",
        "she drove off without a word",
        "a taxi brought me home",
        "my sister said she'd drive over",
    ],
)
def test_who_speaks_of_driving_otherwise_is_not(words: str) -> None:
    held = say(drunk(), words)
    assert "drive" not in held.last.text.lower(), held.last.text


def test_the_work_stays_away_for_the_evening() -> None:
    """However long somebody stays to talk, they are asked for no numbers and given no exercise tonight."""
    held = drunk()
    for words in (
        "no stay a bit", "shes marryin him you know", "not yet", "i keep lookin at the photos", "its raining",
        "dunc says drink water", "im eatin toast", "room is spinnin a bit", "he put a blanket on me", "u still there",
        "the cat is here", "feel sad",
    ):  # fmt: skip
        held = say(held, words)
        assert held.last.move is not None
        assert held.last.move.name.startswith("safety."), held.last.text


@pytest.mark.parametrize("words", ["ok giv him the keys", "my brother has taken my keys", "he's calling me a taxi"])
def test_giving_up_the_wheel_is_received(words: str) -> None:
    held = say(drunk(), "no stay a bit", "i might just drive over there", words)
    assert "drive" not in held.last.text.lower(), held.last.text
    assert any(w in held.last.text.lower() for w in ("good", "thank you", "right", "glad", "decision", "worst")), (
        held.last.text
    )


@pytest.mark.parametrize("words", ["u still there", "are you still here?", "dont go please"])
def test_who_asks_whether_nova_is_there_hears_it(words: str) -> None:
    assert " here" in f" {say(drunk(), 'not yet', words).last.text.lower()}"


@pytest.mark.parametrize("words", ["ok night", "yeah i'll go to bed", "thanks, good night"])
def test_a_good_night_is_one(words: str) -> None:
    held = say(drunk(), "not yet", "my feet are cold", words)
    assert held.state.mode == "ended", held.last.text
    held = say(held, "cant sleep")
    assert held.last.move is not None
    assert held.last.move.name.startswith("safety.substances"), held.last.text
