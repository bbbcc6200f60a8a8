"""More of whole courses: what the client asks back of the notes."""

from __future__ import annotations

from functools import cache

import pytest

from nova_cbt.model import Chart, Fact, Homework, Session, SessionRecord
from tests.talking import KIM, name, parts, say, therapist

MUM = "my mum is ill and I do all the shopping for her"
TASK = "tell my sister I need Saturdays off"


@cache
def second(*more: Fact) -> Session:
    """Kim's second session has come to what stayed; her mother and a task are in the notes."""
    facts = (*KIM, Fact("problem", MUM, said=MUM, session=1, turn=8), *more)
    task = Homework("h1", TASK, 1)
    chart = Chart("kim", facts, homework=(task,), sessions=(SessionRecord(1, mood=4),))
    return say(therapist().open(Session(chart, 2)), "4, tired because of work")


@pytest.mark.parametrize(
    "asks",
    [
        "what did I say about my mum last time?",
        "can you remind me what I told you about my mum",
        "What did I actually say about my mother? I'm not sure any more.",
    ],
)
def test_what_was_said_is_told_again_in_the_clients_words(asks: str) -> None:
    said = say(second(), asks)
    assert f'"{MUM}"' in said.last.text
    assert said.last.text.rstrip().endswith("?")


@pytest.mark.parametrize(
    "asks",
    [
        "what was my homework again?",
        "what did i even say i'd do with my sister? cant remember",
        "do you remember what we agreed?",
        "sorry, what was the plan?",
        "What did we plan? I lost the paper.",
    ],
)
def test_what_was_planned_is_told_again(asks: str) -> None:
    assert f'"{TASK}"' in say(second(), asks).last.text


def test_what_the_notes_do_not_hold_is_said_to_be_missing() -> None:
    said = say(second(), "what did I say about my boss?")
    assert "memory.recall_none" in parts(said)
    assert MUM not in said.last.text


def test_what_is_not_to_be_raised_is_not_told() -> None:
    said = say(second(Fact("never_raise", "my mum", session=1)), "what do you have in your notes about me?")
    assert MUM not in said.last.text


@pytest.mark.parametrize(
    "told",
    [
        "What did he say about my mum, I keep thinking",
        "I know what I said about my mum was harsh",
        "she asked me what we had agreed and I cried",
        "that what I did was the plan",
    ],
)
def test_who_tells_of_such_words_asks_nothing_back(told: str) -> None:
    said = say(second(), told)
    assert "memory.recall" not in parts(said), name(said)


@pytest.mark.parametrize(
    ("words", "waits"),
    [
        ("sleep can wait. i want to talk about mum coming home", "sleep"),
        ("The rent could wait, I think. My brother's wedding is the thing.", "rent"),
    ],
)
def test_what_can_wait_is_not_put_on_the_list(words: str, waits: str) -> None:
    said = say(second(), "nothing", words)
    assert said.state.agenda
    assert waits not in " ".join(said.state.agenda).lower()
