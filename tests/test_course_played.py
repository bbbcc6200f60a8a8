"""Courses of three sessions played by hand: what the summary keeps, what a task is, what comes back the next time."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from nova_cbt.model import Risk, Session
from nova_cbt.risk import assess
from nova_cbt.summary import summarise
from tests.test_summary import session_of, texts

Row = tuple[str, str, str, Mapping[str, tuple[str, int | None]]]

# --- the summary ----------------------------------------------------------------------------------------------------


def told(*rows: Row) -> Session:
    """A session in which these things were asked (as move, question) and answered (as words, slots)."""
    return session_of([(name, name.split(".")[0], asked, said, slots, Risk()) for name, asked, said, slots in rows])


def rated(before: str, after: str, feeling: str, later: str, named: tuple[str, int]) -> Session:
    """A thought record whose numbers were given in these words."""
    thought = "If I stop for one minute, it falls on my sister"
    return told(
        ("cognitive_model.thought", "What went through your mind?", thought, {"thought": (thought, None)}),
        ("cognitive_model.action", "What did you do?", "I went on till two.", {"action": ("I went on till two", None)}),
        ("thought_record.thought", "The thought?", thought, {"thought": (thought, None)}),
        ("thought_record.emotions", "Which feeling?", feeling, {"emotions": named}),
        ("thought_record.belief", "How sure?", before, {"belief": ("90", 90)}),
        ("thought_record.rerate_thought", "And now?", after, {"rerate_thought": ("40", 40)}),
        ("thought_record.rerate_emotion", "The feeling now?", later, {"rerate_emotion": ("30", 30)}),
    )


@pytest.mark.parametrize(
    ("before", "after", "feeling", "later", "named", "word"),
    [
        ("Ninety odd.", "Forty, forty-five.", "Shame I suppose. Sixty.", "Thirty, the shame.", ("shame", 60), "shame"),
        ("90", "40", "Angry, eighty percent maybe", "30", ("anger", 80), "angry"),
        ("ninety", "forty", "I was so worried, a seventy", "thirty", ("anxiety", 70), "worried"),
        ("90%", "now 40", "Guilty. Eighty.", "Thirty now", ("guilt", 80), "guilt"),
    ],
)
def test_what_fell_is_told_in_the_clients_word_with_the_whole_thought(
    before: str, after: str, feeling: str, later: str, named: tuple[str, int], word: str
) -> None:
    helped = " ".join(texts(summarise(rated(before, after, feeling, later, named)), "helpful"))
    assert '"If I stop for one minute, it falls on my sister"' in helped
    assert "90" in helped
    assert "40" in helped
    assert f"({word})" in helped
    assert f"from {named[1]} to 30" in helped


def test_two_techniques_on_one_thought_are_both_told() -> None:
    used = " ".join(texts(summarise(rated("90", "40", "Sad, 80", "30", ("sadness", 80))), "techniques"))
    assert "ognitive model" in used
    assert "hought record" in used


def test_a_topic_told_before_and_agreed_to_later_is_quoted_from_where_it_was_told() -> None:
    topic = "my landlord wants us out by May"
    session = told(
        ("checkin.reason", "What is it?", "Well, my landlord wants us out by May.", {"reason": (topic, None)}),
        ("agenda.item", "That, or something else?", "Yes that, and my mother rings at night which I gave up telling.",
         {"item": (topic, None)}),
        ("problems.situation", "When last?", "Monday, the letter from the landlord came.",
         {"situation": ("Monday, the letter from the landlord came", None)}),
    )  # fmt: skip
    topics = " ".join(texts(summarise(session), "topics"))
    assert topic in topics
    assert "gave up telling" not in topics


@pytest.mark.parametrize(
    ("said", "kept", "left"),
    [
        ("That I treat every remark as proof. And by the way, the lamp in the hall is broken again since Monday night.",
         "That I treat every remark as proof", "lamp"),
        ("I can be late once. My neighbour says the buses run every ten minutes on weekdays anyway.",
         "I can be late once", "buses"),
        ("That I jump to it.", "That I jump to it", "nothing"),
    ],
)  # fmt: skip
def test_the_point_is_what_was_said_first(said: str, kept: str, left: str) -> None:
    session = told(("summary.main_point", "What do you take from today?", said, {"main_point": (said, None)}))
    insights = " ".join(texts(summarise(session), "insights"))
    assert kept in insights
    assert left not in insights


def test_half_a_link_is_no_insight() -> None:
    whole = "If I'd thought it only had to be good enough I'd have sent it off at ten and slept, I suppose"
    session = told(("cognitive_model.link", "How does it hang together?", whole, {"link": (whole, None)}))
    assert all("slept" not in line for line in texts(summarise(session), "insights"))
    short = "The thought came first and the panic after it"
    session = told(("cognitive_model.link", "How does it hang together?", short, {"link": (short, None)}))
    assert any(short in line for line in texts(summarise(session), "insights"))


# --- what is no danger ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "danger"),
    [
        ("She's blind as a bat without her glasses. And she sent a card at Christmas.", False),
        ("He's as blind as a bat and won't wear his hearing aid either", False),
        ("I keep a bat by the door for when I see him", True),
        ("The bat is in the car, I'm waiting for him", True),
    ],
)
def test_a_bat_is_a_weapon_only_in_a_hand(said: str, danger: bool) -> None:
    assert (assess(said).tier >= 3) is danger, assess(said)
