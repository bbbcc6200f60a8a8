"""The voice without a model: presupposes nothing unsaid, wears nothing out, says exact words exactly."""

from __future__ import annotations

import pytest

from nova_cbt.errors import VoiceError
from nova_cbt.library import Library
from nova_cbt.model import Chart, Move, Session, Turn
from nova_cbt.voices.embedded import compose, joined, tidy


def library(**lines: tuple[str, ...]) -> Library:
    return Library({}, lines, {})


def session(*said: str, heard: tuple[str, ...] = ()) -> Session:
    turns = tuple(Turn(n + 1, "therapist", text) for n, text in enumerate(said))
    return Session(Chart("kim"), 2, turns, heard)


def test_a_wording_that_needs_an_unknown_slot_is_never_said() -> None:
    pages = library(ask=("And {person}, what did they say?", "What happened then?"))
    for number in range(30):
        said = compose(Move("x", ("ask",)), session(*["Hm."] * number), pages)
        assert said == "What happened then?"


def test_a_silent_presupposition_holds_a_wording_back() -> None:
    pages = library(ask=("{?fell}So it came down.", "Where is it now?"))
    assert compose(Move("x", ("ask",)), session(), pages) == "Where is it now?"
    both = {compose(Move("x", ("ask",), slots={"fell": "yes"}), session(*["Hm."] * n), pages) for n in range(20)}
    assert both == {"So it came down.", "Where is it now?"}


def test_every_wording_is_used_before_one_is_used_again() -> None:
    lines = tuple(f"Question number {n} about the week, as it was for you?" for n in range(8))
    said: list[str] = []
    for _ in lines:
        said.append(compose(Move("x", ("ask",)), session(*said), library(ask=lines)))
    assert sorted(said) == sorted(lines)


def test_what_was_heard_in_an_earlier_session_counts_too() -> None:
    lines = ("What would you like to do with today?", "Where shall we put our time today?")
    said = compose(Move("x", ("ask",)), session(heard=(lines[0],)), library(ask=lines))
    assert said == lines[1]


def test_a_worn_out_group_gives_way_to_the_next() -> None:
    pages = library(first=("Tell me about your week then.",), second=("How was the week for you, all in all?",))
    assert compose(Move("x", ("first|second",)), session("Tell me about your week then."), pages).startswith("How was")


def test_exact_words_are_said_as_they_stand() -> None:
    move = Move("x", ("ask",), exact="Ring 999 now.")
    assert compose(move, session(), library(ask=("I'm here.",))) == "I'm here. Ring 999 now."


def test_a_line_in_a_scene_is_tagged() -> None:
    move = Move("x", ("line",), speaks_as="professor")
    assert compose(move, session(), library(line=("What is it about?",))) == "[as professor] What is it about?"


def test_nothing_to_say_is_an_error_not_a_silence() -> None:
    with pytest.raises(VoiceError, match="no wording"):
        compose(Move("x", ("ask",)), session(), library(ask=("And {person}?",)))


@pytest.mark.parametrize(
    ("rough", "tidied"),
    [
        ('You said "I did it.". good.', 'You said "I did it." Good.'),
        ("a 8 today. and then?", "An 8 today. And then?"),
        ('How did "Could we talk?"? go', 'How did "Could we talk?" go'),
        ("so  it was\nlate.", "So it was late."),
    ],
)
def test_the_sentence_is_tidied(rough: str, tidied: str) -> None:
    assert tidy(rough) == tidied


def test_after_a_colon_the_sentence_goes_on() -> None:
    said = ["Good, I'm here. This was the question:", "Where were you then?"]
    assert joined(said) == "Good, I'm here. This was the question: where were you then?"
    assert joined(["To begin again:", "I asked what it meant."]) == "To begin again: I asked what it meant."


def test_the_same_words_are_not_quoted_twice_in_one_message() -> None:
    pages = library(
        got=('So: "{thought}".', 'This is what it said: "{thought}".'),
        ask=('How true is "{thought}", 0 to 100?', '"{thought}": how true?', "How true is that thought, 0 to 100?"),
    )
    for number in range(20):
        move = Move("x", ("got", "ask"), slots={"thought": "they all saw me"})
        assert compose(move, session(*["Hm."] * number), pages).count("they all saw me") == 1
