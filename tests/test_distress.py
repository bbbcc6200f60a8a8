"""Loss and distress: what is one, and what is done with what somebody chose then."""

from __future__ import annotations

import pytest

from tests.talking import at_story, begun, move, named, say, slot


@pytest.mark.parametrize(
    "said",
    [
        "She was up at four looking for her dad, he died in 1981",
        "Since what? Nobody died this week. I'm just tired.",
        "It's not my dad that's just died, it was mum asking for him.",
        "She keeps asking for her mother, who died in the sixties",
    ],
)
def test_a_death_long_past_or_denied_is_no_loss_now(said: str) -> None:
    for at in (begun(), at_story()):
        assert not move(say(at, said)).name.startswith("loss."), said


@pytest.mark.parametrize("said", ["My husband died in 2019 and I still set his place", "my nan passed away last night"])
def test_a_loss_is_one(said: str) -> None:
    assert move(say(begun(), said)).name.startswith("loss.")


@pytest.mark.parametrize(
    "said",
    [
        "the people upstairs have the telly on till three, i can't think straight",
        "There are roadworks under my window and I can't think clearly",
        "with four kids in two rooms you cant think straight",
        "I can't think of anything good about it",
    ],
)
def test_noise_and_a_full_head_are_no_flood(said: str) -> None:
    assert not move(say(begun(), said)).name.startswith("distress."), said


@pytest.mark.parametrize(
    ("upset", "choice", "done"),
    [
        ("I'm shaking so much I can't type", "the breathing please", "breath"),
        ("i cant breathe properly, everything is spinning", "one minute of breathing", "breath"),
        ("I can't stop crying.", "Let's do the slow breaths.", "breath"),
        ("my heart is racing and I feel sick", "breathe", "breath"),
        ("It's all too much, I'm sobbing at my desk", "I'd rather say what happened", "tell"),
        ("everything is closing in, my hands wont stop shaking", "can i just tell you", "tell"),
        ("I can't stop crying.", "Just stay here a bit.", "stay"),
        ("I'm in bits, I can't do this", "let's not do anything for a moment", "stay"),
    ],
)
def test_what_was_chosen_in_distress_is_done(upset: str, choice: str, done: str) -> None:
    at = say(at_story(), upset)
    assert move(at).name.startswith(("distress.", "safety.", "grounding.")), named(at)
    after = say(at, choice)
    name, low = named(after), after.last.text.lower()
    if done == "breath":
        assert "grounding" in name, (name, low)
        assert "breath" in low, (name, low)
    else:
        assert not name.startswith(("problems.", "grounding.", "thought_record.")), (name, low)
        assert slot(after) in ("loss", "distress", "stay"), (name, low)


@pytest.mark.parametrize(
    "choice",
    [
        "stay with it, please",
        "I'd like to talk about him a little",
        "can we stay here",
        "Not yet. I want to tell you what she was like.",
        "the first one, staying",
        "i dont want to go on with the other thing now",
    ],
)
def test_staying_with_a_loss_is_really_staying(choice: str) -> None:
    at = say(
        at_story(),
        "My dad died on Sunday.",
        "He was a quiet man.",
    )
    assert "loss.choose" in named(at), named(at)
    after = say(at, choice)
    assert move(after).name.startswith("loss."), (named(after), after.last.text)
    assert slot(after) in ("loss", "stay")
    assert say(after, "He grew tomatoes on the balcony.").state.mode != "ended"


@pytest.mark.parametrize(
    "choice", ["go on", "Let's continue, it takes my mind off it.", "carry on with the list", "work please"]
)
def test_going_on_after_a_loss_is_going_on(choice: str) -> None:
    at = say(
        at_story(),
        "My dad died on Sunday.",
        "He was a quiet man.",
    )
    after = say(at, choice)
    assert not move(after).name.startswith("loss."), named(after)


@pytest.mark.parametrize(
    "said",
    [
        "i don't call my friends back. and i cook too much",
        "I check the door too many times",
        "I smoke way too much",
        "I've been sleeping too long at weekends",
        "i scroll too much at night",
    ],
)
def test_what_somebody_overdoes_is_told_and_not_suffered_just_now(said: str) -> None:
    held = say(
        at_story(), "yesterday at seven in the kitchen, I had put out three plates", "that nobody needs me", "sad 70"
    )
    held = say(held, said)
    assert "effect" in [a.slot for a in held.turns[-2].answers], held.last.text


@pytest.mark.parametrize(
    "said",
    [
        "it's all too much right now",
        "I can't, this is too much for me",
        "I shout too much and now I can't stop shaking",
    ],
)
def test_too_much_for_somebody_is_met(said: str) -> None:
    assert move(say(at_story(), said)).name.startswith("distress."), said
