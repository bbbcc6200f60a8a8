"""Coming and going: what is a yes at the welcome and what a no, what newcomers ask, and what is a good-bye."""

from __future__ import annotations

import re

import pytest

from tests.talking import at_story, begun, first, named, say, slot

REMARKS = (
    "wow a robot therapist. my life is complete",
    "Well, never thought I'd be telling my troubles to a calculator.",
    "lol my mates would die if they saw this",
    "not exactly a couch is it haha",
    "So this is how far I've come, talking to a machine, no offence.",
    "There's no one else awake at this hour anyway.",
    "My wife would never believe this.",
    "nothing else has worked so here i am",
    "The future is here, I see.",
    "I don't know how these things go, I've never done one.",
)


@pytest.mark.parametrize("remark", REMARKS)
def test_a_remark_at_the_welcome_ends_nothing(remark: str) -> None:
    after = say(first(), remark)
    assert after.state.mode != "ended"


REFUSALS = (
    "No.",
    "no thanks, not for me",
    "I'd rather not, thank you.",
    "nah im good",
    "I don't agree to that.",
    "No, I don't want to start.",
    "not today",
    "I do not want to do this with a program.",
    "nope, changed my mind",
)


@pytest.mark.parametrize("refusal", REFUSALS)
def test_a_refusal_at_the_welcome_is_taken(refusal: str) -> None:
    after = say(first(), refusal)
    assert after.state.mode == "ended"
    assert "no_consent" in named(after)


@pytest.mark.parametrize(
    ("question", "about"),
    [
        ("What exactly do you do?", "what_you_do"),
        ("so what is this", "what_you_do"),
        ("What's this for?", "what_you_do"),
        ("And what would we be doing here, if I say yes?", "what_you_do"),
        ("how does this work then", "what_you_do"),
        ("What can I expect?", "what_you_do"),
        ("who are you?", "what_are_you"),
        ("Are you a doctor?", "what_are_you"),
        ("is there a real person reading", "what_are_you"),
        ("does my employer see this?", "privacy"),
        ("Where does what I write go?", "privacy"),
        ("My husband uses this laptop too. Can he read it?", "privacy"),
        ("will anyone at my school find out", "privacy"),
        ("Do you tell the police or anybody?", "privacy"),
        ("Is it confidential?", "privacy"),
        ("does it cost anything", "cost"),
        ("How much is it?", "cost"),
        ("do i have to pay", "cost"),
        ("And how long would that take?", "how_long"),
        ("Does it actually help people?", "does_it_work"),
        ("What happens if I get worse, would you call somebody?", "emergency"),
        ("if something bad happens do u call the cops", "emergency"),
    ],
)
def test_a_question_at_the_welcome_is_answered_from_what_nova_is(question: str, about: str) -> None:
    after = say(first(), question)
    assert f"answer.{about}" in named(after), (named(after), after.last.text)
    assert slot(after) == "consent"


@pytest.mark.parametrize(
    "question",
    [
        "um, am I meant to be typing my life story here or",
        "Right, so I simply write stuff in this box?",
        "how would I begin?",
        "Which bit am I expected to tell you first?",
        "where does one start with something like this",
        "do you do the asking or do I just go",
        "what do you want from me, a sentence, an essay?",
        "And I tell you what's up, and then what?",
        "so what do i put in here",
        "Do I have to write an essay or will a few words do?",
    ],
)
def test_a_newcomer_who_asks_how_one_goes_about_this_is_told(question: str) -> None:
    after = say(first(), question)
    assert re.search(r"answer\.(?:how_to_begin|what_you_do)", named(after)), (named(after), after.last.text)
    assert slot(after) == "consent"


@pytest.mark.parametrize(
    "question",
    ["Do I just tell him the truth?", "how do I tell my sister I'm moving out", "where would I even find the money"],
)
def test_a_question_about_ones_life_is_none_about_how_this_goes(question: str) -> None:
    assert "how_to_begin" not in named(say(first(), question))


def test_where_to_begin_with_a_task_of_ones_own_is_no_question_about_nova() -> None:
    after = say(first(), "yes", "Ines", "she", "Chile", "5", "no", "no", "my tax papers, they're everywhere")
    assert "how_to_begin" not in named(say(after, "where do I even start?"))


def test_the_answer_before_a_yes_does_not_wear_out() -> None:
    after = say(first(), "What exactly do you do?", "does my employer see this?", "how long does it take", "fine, yes")
    assert slot(after) == "name"


@pytest.mark.parametrize(
    "said",
    [
        "In bed. Night. Three, four o'clock. No message from my wife.",
        "4. I have an audition on Saturday and my shift in the Sibelius is dirty. Everyone will hear.",
        "At the till. Later. The queue got longer and nobody said a thing.",
        "My class in the morning went quiet when I came in, all of them",
    ],
)
def test_telling_is_no_good_bye(said: str) -> None:
    for at in (begun(), at_story()):
        assert say(at, said).state.mode != "ended"


@pytest.mark.parametrize(
    "said", ["Night then", "gotta go, class in 5 minutes", "that's me for today. Bye!", "my bus in ten, bye"]
)
def test_a_good_bye_is_one(said: str) -> None:
    assert say(at_story(), said).state.mode == "ended"
