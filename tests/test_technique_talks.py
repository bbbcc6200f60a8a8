"""Talks in the middle of a technique other than the thought record: what is said there, and what Nova makes of it."""

from __future__ import annotations

import pytest

from tests.talking import named, parts, say, slot
from tests.test_role_play import begun as rehearsal

# --- a rehearsal that hurts ----------------------------------------------------------------------------------------

TOUCHED = [
    "My father spoke to me like that, every single day",
    "when i was little my teacher did this in front of the class",
    "she always cries when I say no and then I'm the bad daughter",
    "I thought of my ex. He had that same voice.",
    "it's just that nobody ever listens to me",
    "i suddenly saw myself sitting there like a child, it was horrible",
]


@pytest.mark.parametrize("words", TOUCHED)
def test_what_came_up_in_a_scene_is_received_with_warmth_and_not_quoted(words: str) -> None:
    session = say(rehearsal("my mother"), "Mum, can we talk?", "I'm shaking, this is too much", words)
    assert "role_play.touched" in parts(session), session.last.text
    assert '"' not in session.last.text
    assert slot(session) == "gentler"


@pytest.mark.parametrize("words", ["dunno", "I don't know really", "no idea", "..."])
def test_nobody_has_to_say_what_came_up(words: str) -> None:
    session = say(rehearsal(), "Hello, a minute?", "I can't do this", words)
    assert "touched " not in f"{parts(session)} ", session.last.text


def soft(person: str = "my professor") -> list[str]:
    """What leads to the gentle run."""
    return ["Hello, do you have a minute?", "I'm shaking, this is too much", "he shouts when I ask", "a gentler one"]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Could I have one more week for it?", "scene_soft_grant"),
        ("Hello, I wanted to ask you for a day off", "scene_soft_grant"),
        ("I can't do the late shift any more", "scene_soft_grant"),
        ("Good morning professor", "scene_soft_opening"),
        ("Hi, have you got a moment?", "scene_soft_opening"),
    ],
)
def test_the_gentle_run_is_answered_kindly_and_to_the_point(words: str, kind: str) -> None:
    session = say(rehearsal("my professor"), *soft(), words)
    assert kind in parts(session), (parts(session), session.last.text)
    if kind == "scene_soft_grant":
        assert slot(say(session, "thank you very much")) == "second"


# --- the other person answers what was said ------------------------------------------------------------------------

LIMITS = [
    "You can't stay at mine any more",
    "I can't lend you money again",
    "I won't be coming home for the holidays this year",
    "I've decided to leave at the end of the month",
    "It has to stop, all of it",
    "You need to find somewhere else to live",
    "I don't want to do the late shift on Sundays",
]


@pytest.mark.parametrize("words", LIMITS)
def test_a_limit_is_met_as_one_and_not_as_a_wish(words: str) -> None:
    session = say(rehearsal("my brother"), "Hi, can we talk?", words)
    assert "scene_taken" in parts(session), (parts(session), session.last.text)
    session = say(session, "I mean it, and I've thought about it for long")
    assert "scene_accept" in parts(session), (parts(session), session.last.text)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("I can't sleep with those shifts", "scene_probe"),
        ("you can't know that, but my mother is ill", "scene_probe"),
        ("Could you give me two evenings off?", "scene_consider"),
        ("can't you help me with it?", "scene_probe"),
    ],
)
def test_a_trouble_told_or_a_question_is_no_limit(words: str, kind: str) -> None:
    assert kind in parts(say(rehearsal(), "Hello, a minute?", words))


@pytest.mark.parametrize(
    "words",
    [
        "because my mum was in hospital for three weeks",
        "it's because my father died in spring",
        "well, because I was in an accident last month",
        "the reason is that my wife lost her job",
        "cos my gran passed away",
    ],
)
def test_a_reason_given_to_the_other_person_is_a_line_whatever_it_tells(words: str) -> None:
    session = say(rehearsal(), "Hello, is this a good moment?", "Could I have one more week?", words)
    assert session.last.text.startswith("[as "), (named(session), session.last.text)


def test_a_day_that_was_named_is_taken_up() -> None:
    session = say(rehearsal("my tutor"), "Hi", "Could you look at my draft?", "Would Friday be possible?")
    assert "scene_agree_then" in parts(session), parts(session)


def test_nobody_at_work_begins_with_okay() -> None:
    from tests.talking import therapist

    lines = therapist().library.lines
    told = [x for k, ls in lines.items() if k.startswith("help_script.scene_") and "close" not in k for x in ls]
    assert not [x for x in told if x.startswith("Okay")]
