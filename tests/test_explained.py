"""Questions to Nova, and words of hers: answered, explained, said again plainly."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest

from nova_cbt.model import Session
from tests.midway import asked
from tests.talking import at_list, at_story, begun, first, named, opened, say, slot


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("what do I do if it happens while I'm typing", "if_it_comes"),
        ("And what if the panic comes now?", "if_it_comes"),
        ("what should I do when an attack starts here", "if_it_comes"),
        ("What if I freeze while we do this?", "if_it_comes"),
        ("Is that a test?", "no_test"),
        ("am I doing this wrong?", "no_test"),
        ("Did I say something wrong just now?", "no_test"),
        ("was that the right answer?", "no_test"),
        ("is this where you tell me its my fault for laughing?", "no_blame"),
        ("What sort of daughter shouts at her mother?", "no_blame"),
        ("Is it wicked, wanting it to be over for her?", "no_blame"),
        ("So is it all my own fault?", "no_blame"),
    ],
)
def test_a_question_that_weighs_is_answered(said: str, kind: str) -> None:
    for at in (begun(), at_story()):
        after = say(at, said)
        assert f"answer.{kind}" in named(after), (named(after), after.last.text)


@pytest.mark.parametrize(
    "said", ["Where do I go from here?", "You settle nothing. Where do I go?", "where should i go with all this anger"]
)
def test_not_knowing_where_to_go_is_no_question_about_the_notes(said: str) -> None:
    assert "answer.privacy" not in named(say(begun("4, tired", "no", "no", "My sister", "just that"), said))


@pytest.mark.parametrize("said", ["Where does what I write go?", "where does all this go", "where is it stored?"])
def test_where_the_words_go_is_one(said: str) -> None:
    assert "answer.privacy" in named(say(begun(), said))


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("what's a worksheet", ("form", "page", "questions")),
        ("What is CBT, please?", ("think", "thought")),
        ("what does cognitive mean", ("think", "thought")),
        ("whats an automatic thought", ("mind", "head")),
        ("What do you mean by evidence?", ("happened", "seen", "heard", "said or done")),
        ("i dont know what agenda means", ("list", "talk about")),
        ("explain grounding to me", ("senses", "around you", "room")),
        ("homework?? like school?", ("between", "week")),
    ],
)
def test_a_word_of_novas_is_explained(said: str, words: tuple[str, ...]) -> None:
    reply = say(at_list(), said)
    assert any(w in reply.last.text.lower() for w in words), reply.last.text


@pytest.mark.parametrize(
    "said",
    [
        "what do you mean",
        "What do you mean by that?",
        "huh, meaning?",
        "sorry, in what sense?",
        "How do you mean, exactly?",
        "I don't understand the question.",
    ],
)
def test_what_nova_meant_is_said_again_plainly(said: str) -> None:
    for at in (first(), say(first(), "yes"), begun(), at_list()):
        reply = say(at, said)
        assert reply.state.mode != "ended"
        assert "answer.unknown" not in named(reply), reply.last.text
        assert slot(reply) == slot(at)


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        ("Do the ironing on Sunday.", False),
        ("I'd take the long way. Do it before lunch.", False),
        ("have it all packed by Friday", False),
        ("will anyone at my office see it", True),
        ("I wrote it down. Is it meant to feel this odd", True),
    ],
)
def test_word_order_asks_only_where_somebody_is_asked(said: str, asks: bool) -> None:
    heard = say(at_list(), said).turns[-2].reading
    assert heard is not None
    assert heard.asks_question == asks


@pytest.mark.parametrize(
    "said", ["why do you ask that", "what's that for?", "and why would you want to know", "why is that important?"]
)
@pytest.mark.parametrize(
    ("phase", "at"),
    [
        ("checkin", opened),
        ("agenda", at_list),
        ("problems", at_story),
        ("homework", partial(asked, "homework", "what")),
        ("goals", partial(asked, "goals", "goal", number=1)),
    ],
)
def test_why_something_is_asked_is_told_for_what_is_asked(phase: str, at: Callable[[], Session], said: str) -> None:
    session = at()
    assert session.state.place.phase == phase
    after = say(session, said)
    assert f"answer.why_{phase}" in named(after), (named(after), after.last.text)
    assert slot(after) == slot(session)
