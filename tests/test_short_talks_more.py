# ruff: noqa: E501 - what somebody typed is easier to read on one line
"""Short messages in the middle: a question beside the answer, another subject, somebody named small, a word beside a number."""

from __future__ import annotations

from functools import cache

import pytest

from nova_cbt.model import Session
from nova_cbt.words.learner import learner
from nova_cbt.words.topic import turns_outright, turns_to
from tests.talking import at_list, at_story, move, name, parts, say, slot


@cache
def at_thought() -> Session:
    """One moment is told, and the thought in it is being asked for."""
    return say(at_story(), "monday at the depot, he said no before i finished")


@cache
def at_pieces() -> Session:
    """A garage is taken in pieces, and the first of them is asked for."""
    ladder = say(at_list(), "the garage. no clue where to start", "door shut, mower out", "no rush", "mower out")
    return say(ladder, "Throw out the paint. Then the boxes. Then the tools")


@cache
def at_helper() -> Session:
    """A way to ask for help: who could help is asked for."""
    told = "asking for help. can you help me with that, i do everything on my own"
    return say(at_list(), told, "one night less a week")


@pytest.mark.parametrize(
    "said",
    [
        "I made mistake at work",
        "I send to client wrong invoice",
        "the results came, is not good",
        "we had big fight",
        "I think what idiot I am",
    ],
)
def test_english_as_a_learner_writes_it_is_known(said: str) -> None:
    assert learner(said)


@pytest.mark.parametrize(
    "said",
    [
        "I made a mistake at work",
        "we had meeting after meeting",
        "she is not good at it",
        "what an idiot I am",
        "this is too much",
    ],
)
def test_english_as_one_grew_up_with_it_is_no_learners(said: str) -> None:
    assert not learner(said)


@pytest.mark.parametrize(
    "asked",
    [
        "That I am not good for anything. Is it strange to cry for an invoice?",
        "that im soft with him. is that pathetic?",
        "that I'm past it. Is it foolish, an old woman crying over paint tins?",
        "that im a kid. is that childish?",
    ],
)
def test_whether_it_is_foolish_is_answered(asked: str) -> None:
    after = say(at_thought(), asked)
    assert "answer.normal" in parts(after)
    assert slot(after) == "feeling"


@pytest.mark.parametrize("asked", ["are you a real person?", "is this a human im talking to?"])
def test_who_one_talks_to_is_answered_as_before(asked: str) -> None:
    assert "answer.what_are_you" in parts(say(at_thought(), asked))


def test_minutes_told_with_the_first_piece_are_not_asked_again() -> None:
    after = say(at_pieces(), "The paint. Twenty minutes, I should think.")
    assert slot(after) == "difficulty"
    assert "you should think" not in after.last.text


def test_what_is_told_with_a_number_is_said_back_without_it() -> None:
    after = say(at_pieces(), "The paint, twenty minutes", "6. It's the smell of it, it's his smell")
    assert "his smell" in after.last.text


@pytest.mark.parametrize(
    "asked", ["What do you do with paint these days, the council won't take it", "what do you do with a man like that"]
)
def test_what_one_does_with_a_thing_is_no_question_what_nova_does(asked: str) -> None:
    assert "answer.what_you_do" not in parts(say(at_thought(), asked))


@pytest.mark.parametrize("asked", ["what do you do with my data", "what exactly do you do?"])
def test_what_nova_does_is_still_told(asked: str) -> None:
    assert {"answer.what_you_do", "answer.privacy"} & {*parts(say(at_thought(), asked)).split()}


@pytest.mark.parametrize(
    "wish",
    [
        "nothing. look can we not do the talky bit, i need to know what to say to him, my boss",
        "that im stuck. can you tell me what to say to my landlord?",
    ],
)
def test_who_wants_to_know_what_to_say_gets_that(wish: str) -> None:
    assert name(say(at_thought(), wish)).startswith("help_script.")


def test_not_knowing_what_was_said_is_no_such_wish() -> None:
    assert not name(say(at_thought(), "i knew what to say to him and said nothing")).startswith("help_script.")


@pytest.mark.parametrize(
    ("said", "subject"),
    [
        ("anyway can we talk about smth else my flatmate is being a nightmare", "my flatmate is being a nightmare"),
        ("lets do something different, my mum keeps ringing", "my mum keeps ringing"),
        ("I want to talk about something else: the way he looks at me", "the way he looks at me"),
    ],
)
def test_something_else_is_the_subject_that_follows(said: str, subject: str) -> None:
    assert turns_outright(said)
    assert turns_to(said) == subject


@pytest.mark.parametrize(
    "said",
    [
        "he talked about something else, my cooking",
        "can we talk about something else",
        "we do something different every week",
    ],
)
def test_without_a_wish_or_a_subject_there_is_no_turn(said: str) -> None:
    assert not turns_outright(said)


def test_a_subject_asked_for_behind_an_answer_is_taken_up() -> None:
    after = say(
        at_thought(), "that im a joke. anyway can we talk about something else, my flatmate is being a nightmare"
    )
    assert "flatmate" in after.last.text
    assert "signals.turned" in parts(after)
    assert not name(after).startswith("task_ladder.")


def test_a_flatmate_is_no_flat() -> None:
    assert "task_ladder" not in name(
        say(at_list(), "my flatmate, he eats my food. can you teach me how to deal with him")
    )


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("steve, other driver. hes got no kids. wouldnt do it tho", "Steve"),
        ("dave from accounts", "Dave"),
        ("prob meera, she sits next to me", "Meera"),
        ("Anil", "Anil"),
    ],
)
def test_somebody_named_small_is_somebody(told: str, who: str) -> None:
    sheet = say(at_helper(), told).state.sheet("help_script")
    assert sheet
    assert sheet.get("person") == who


@pytest.mark.parametrize("told", ["nobody", "dunno", "pass", "no one, theyre all useless", "family i guess"])
def test_nobody_is_nobody(told: str) -> None:
    sheet = say(at_helper(), told).state.sheet("help_script")
    assert not sheet or sheet.get("person") not in ("Nobody", "Dunno", "Pass", "No", "Family")


@pytest.mark.parametrize(
    "asked", ["3. can i do that in the lecture without looking weird", "4, will people notice if i do it on the bus?"]
)
def test_whether_grounding_can_be_done_among_people_is_answered(asked: str) -> None:
    shaky = say(at_thought(), "can we do smth now, im kinda shaky", "7", "looking", "window. some girl laughing")
    assert slot(shaky) == "after"
    assert "answer.anywhere" in parts(say(shaky, asked))


def test_the_exercise_in_tone_is_explained_by_its_word() -> None:
    asked = say(at_thought(), "what is tone with myself?")
    assert "words.self_compassion" in parts(asked)
    assert move(asked).asks
