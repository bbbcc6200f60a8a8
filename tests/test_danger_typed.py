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


# The question everybody is asked


@pytest.mark.parametrize(
    "beside",
    [
        "I've had a rough patch with my landlord",
        "There's a lot going on at the office",
        "Wales. Britain.",
        "If I fail, my dad goes quiet",
        "I have two meetings before lunch tomorrow",
        "Quite a few things broke in the flat this week",
        "There are four of us sharing one bathroom",
        "I am a nurse on nights",
        "Every day the same train and the same faces",
        "Work stress mostly",
        "It was the reorganisation that started it",
        "A bit cold in here today",
        "I've got a cold and a deadline",
    ],
)
def test_an_answer_to_something_else_is_no_yes_and_the_question_is_asked_again(beside: str) -> None:
    after = say(begun(), beside)
    assert name(after).startswith(("safety_question.routine", "loss.", "distress.")), (name(after), after.last.text)
    assert after.state.risk.tier == 0
    assert "passed" not in after.last.text
    done = say(after, "no, neither")
    if name(after).startswith("safety_question"):
        assert name(done).startswith("agenda."), name(done)
        assert done.state.tally.get("screened")


@pytest.mark.parametrize(
    "told",
    [
        "I have. More than once.",
        "There have been such thoughts, in the winter mostly.",
        "There is that, yes.",
        "Most nights when I can't sleep.",
        "Every day since the divorce.",
        "A lot, lately.",
        "It's there when the house is quiet.",
        "I've been close to it.",
        "Some of that, in the evenings.",
        "Quite often to be honest.",
    ],
)
def test_a_yes_in_other_words_is_a_yes(told: str) -> None:
    after = say(begun(), told)
    assert name(after).startswith("safety."), (name(after), after.last.text)
    assert after.state.risk.tier >= 1


@pytest.mark.parametrize(
    "yes", ["yes", "Sometimes.", "yeah, lately", "I have, yes", "More often than I'd like.", "Both, I guess"]
)
def test_a_yes_that_leaves_open_to_what_is_first_asked_about_dying(yes: str) -> None:
    after = say(begun(), yes)
    assert name(after) == "safety.S2", after.last.text
    no = say(after, "no, it's not that")
    assert name(no) == "safety.N1", (name(no), no.last.text)


@pytest.mark.parametrize(
    "harm",
    ["I hurt myself now and then.", "yes, cutting", "I scratch my arms when it gets loud", "Yes - I burn myself."],
)
def test_a_yes_to_hurting_oneself_is_asked_about_as_such(harm: str) -> None:
    assert name(say(begun(), harm)) == "safety.N1"


@pytest.mark.parametrize(
    "no",
    [
        "Not really, but what's the point of any of it since the redundancy",
        "No, though it's been grey since the move",
        "no, just tired since the baby",
        "Never, it's the job that's been bad since May",
    ],
)
def test_since_when_something_else_is_bad_is_no_history(no: str) -> None:
    assert assess(no, ROUTINE, slot="R1").label == "none"
