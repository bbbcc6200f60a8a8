"""Danger typed in by people who were not in mind when the forms were made, and the way back to what they came for."""

from __future__ import annotations

from functools import cache

import pytest

from nova_cbt.library import load
from nova_cbt.model import Chart, Session
from nova_cbt.risk import assess
from nova_cbt.therapist import Therapist

BEGUN = ("hello, yes that's fine", "Call me Dana, she/her, UK", "a five", "work")
"""A first session up to the question everybody is asked."""
ROUTINE = "Have you had thoughts of ending your life, or hurt yourself, now or in the past?"


@cache
def therapist() -> Therapist:
    return Therapist(load())


def say(session: Session, *lines: str) -> Session:
    for line in lines:
        session = therapist().answer(therapist().listen(session, line))
    return session


@cache
def begun(*lines: str) -> Session:
    return say(therapist().open(Session(Chart("t"), 1)), *BEGUN, *lines)


def name(session: Session) -> str:
    return session.last.move.name if session.last.move else ""


def begins(session: Session) -> tuple[str, ...]:
    return session.last.move.parts if session.last.move else ()


# What is long past


@pytest.mark.parametrize(
    "told",
    [
        "Once, years ago. I took an overdose at nineteen, hospital kept me two nights.",
        "When I was twenty-two I swallowed a whole bottle of tablets. I'm fifty now.",
        "I took too many pills at seventeen, my sister found me.",
        "Yes. A long time ago. I overdosed and spent a week on a ward.",
        "It was back in school. I took a load of painkillers and was sick for days.",
        "At sixteen, yes. I had taken all of my gran's tablets, it was discovered in time.",
        "That was in another life. I had taken a handful of pills, they pumped me out.",
        "Decades back, yes. Took an overdose, woke up in a side room.",
    ],
)
def test_an_overdose_of_long_ago_is_history(told: str) -> None:
    risk = assess(told, ROUTINE, slot="R1")
    assert (risk.label, risk.tier) == ("past_self_harm", 1), risk


@pytest.mark.parametrize(
    "told",
    [
        "I took an overdose an hour ago, I did the same at nineteen.",
        "Years ago I was fine. Tonight I took all my tablets.",
        "I just swallowed a whole packet of pills. Last time was at sixteen.",
        "My mum died years ago. I've taken all of her pills.",
    ],
)
def test_an_overdose_of_today_is_no_history_for_an_older_one_beside_it(told: str) -> None:
    assert assess(told, ROUTINE, slot="R1").tier == 5


@pytest.mark.parametrize(
    "put_right",
    [
        "No, that was when I was a student, I'm fine today.",
        "Sorry, I mean decades ago. I'm sitting at work.",
        "That's twenty years ago now.",
        "Not for years, no. These days it's my thesis I can't finish.",
        "I was talking about back then, nothing today.",
        "oh it's long past, i was a kid",
    ],
)
def test_a_word_that_it_was_long_ago_ends_acute_care(put_right: str) -> None:
    acting = say(begun(), "I took an overdose, whole packet of pills.")
    assert name(acting).startswith("safety.r5"), name(acting)
    after = say(acting, put_right)
    assert not name(after).startswith(("safety.r5", "safety.r4")), after.last.text
    assert after.state.mode != "risk" or name(after) == "safety.r1_history", name(after)
    assert after.state.risk.tier <= 1
