"""Goals: something one could see, of the client's own doing; a wish, somebody else's part, or none is asked about."""

from __future__ import annotations

import pytest

from nova_cbt.model import Chart, Session, SessionRecord
from tests.midway import asked, written
from tests.talking import KIM, begun, move, name, parts, say, slot, therapist


def at_goals() -> Session:
    return asked("goals", "goal", number=1)


SEEN = [
    "I'd be swimming on Wednesdays again",
    "cook a proper meal twice a week",
    "I would see my friends on a Saturday like before",
    "going to work without ringing in sick",
    "get up before nine and walk the dog",
    "I'd take the bus to my daughter's",
    "Speaking up once in the Monday meeting",
    "be back in the choir",
    "sit with the kids at dinner instead of in my room",
    "I will have applied for three jobs",
    "my friends would see me at football again",
    "I'd get my son from school myself",
    "hand the coursework in on the day its due",
    "be in bed by eleven most nights",
]


@pytest.mark.parametrize("words", SEEN)
def test_what_one_could_see_is_taken_at_once(words: str) -> None:
    session = say(at_goals(), words)
    assert slot(session) == "sign", (name(session), parts(session))
    assert written(session, "goals", "goal")


WISHES = [
    "to be less anxious",
    "just feel normal again",
    "i want my confidence back",
    "Not worrying all day long.",
    "happiness i suppose",
    "I'd like to be calmer",
    "less stress, more energy",
    "be a better mum",
    "I want to sort my life out",
    "some peace of mind",
    "to stop overthinking everything",
    "no more panic",
]


@pytest.mark.parametrize("words", WISHES)
def test_a_wish_is_asked_for_what_one_would_see(words: str) -> None:
    session = say(at_goals(), words)
    assert slot(session) == "goal", name(session)
    assert "goals.goal.day" in parts(session), parts(session)
    assert not written(session, "goals", "goal")
    session = say(session, "I'd ring my brother on Sundays")
    assert slot(session) == "sign"
    assert any("brother" in g for g in written(session, "goals", "goal"))


@pytest.mark.parametrize("words", WISHES[:4])
def test_a_second_wish_is_asked_about_once_more_and_then_stands(words: str) -> None:
    session = say(at_goals(), "be happier", words)
    assert slot(session) == "goal"
    session = say(session, "feel like myself")
    assert slot(session) != "goal"


OTHERS = [
    "I want him to change",
    "that my mother stops criticising me",
    "My boss would treat me with respect",
    "if my son did his homework without a fight",
    "for her to come back to me",
    "I'd like my wife to listen for once",
    "get my daughter to stop smoking",
    "people would leave me alone",
    "they'd finally understand me",
    "My husband being nicer to the children",
    "make him see what he does",
    "I want that teacher listen to my son",
    "everybody would stop asking me for things",
]


@pytest.mark.parametrize("words", OTHERS)
def test_a_goal_for_somebody_else_is_turned_to_the_clients_own_part(words: str) -> None:
    session = say(at_goals(), words)
    assert slot(session) == "goal", name(session)
    assert "goals.goal.part" in parts(session), parts(session)
    session = say(session, "I'd go out on Fridays whether there is a row or not")
    assert slot(session) == "sign"
    assert any("Fridays" in g for g in written(session, "goals", "goal"))


NONES = [
    "I don't have any goals",
    "no goals really",
    "not a goals person",
    "I can't think of any aim",
    "Nothing, I don't expect anything",
    "never had goals in my life",
    "honestly i don't do goals",
]


@pytest.mark.parametrize("words", NONES)
def test_no_goal_is_all_right_and_asked_about_once_only(words: str) -> None:
    session = say(at_goals(), words)
    assert slot(session) == "goal", name(session)
    assert "goals.goal.none" in parts(session), parts(session)
    session = say(session, "like I said, no goals")
    assert "goals.parked" in parts(session), (name(session), parts(session))
    assert session.state.phases["goals"].startswith("partial")
    assert not written(session, "goals", "goal")


@pytest.mark.parametrize(
    "words",
    ["run a marathon", "I'd like to buy a house", "get married and have a family", "lose 30 kilos"],
)
def test_what_takes_longer_is_asked_for_its_first_weeks(words: str) -> None:
    session = say(at_goals(), words)
    assert "goals.goal.weeks" in parts(session), (name(session), parts(session))


@pytest.mark.parametrize(
    ("words", "first", "second"),
    [
        ("I'd be running again and I'd finish my essay", "running", "essay"),
        ("see my friends once a week, and also apply for a job", "friends", "job"),
        ("going to the gym on Mondays. also call my dad more often", "gym", "dad"),
        ("sleep through the night and get back to painting", "night", "painting"),
    ],
)
def test_two_goals_are_two(words: str, first: str, second: str) -> None:
    session = say(at_goals(), words)
    found = written(session, "goals", "goal")
    assert len(found) == 2, found
    assert first in found[0], found
    assert second in found[1], found
    assert slot(session) == "sign"


@pytest.mark.parametrize(
    "words", ["go out and meet my friends", "walk and swim more", "get up and get dressed by nine"]
)
def test_one_goal_with_an_and_in_it_stays_one(words: str) -> None:
    assert len(written(say(at_goals(), words), "goals", "goal")) == 1


def test_without_a_goal_nothing_more_is_asked_of_it() -> None:
    session = say(at_goals(), "dunno", "no idea", "i really can't say")
    assert not move(session).name.startswith("goals."), session.last.text


def first_session(*more: str) -> Session:
    """A whole first session up to what a problem does to one's life."""
    return say(
        begun("5, the noise wears me out"), "no, never", "my evenings", "no, just that",
        "on Monday I sat in the car until nine", "that I can't face the noise", "dread, 60",
        "I come home when they sleep", *more,
    )  # fmt: skip


def test_a_first_session_comes_to_a_goal_and_still_to_the_work() -> None:
    session = first_session()
    assert slot(session) == "goal", (name(session), session.last.text)
    session = say(session, "I'd have dinner with them twice a week", "that I ring before I leave work")
    assert not name(session).startswith("goals."), session.last.text
    assert session.state.phases["goals"] == "done"


def test_a_goal_there_was_no_time_for_is_asked_for_next_time() -> None:
    records = (SessionRecord(1, mood=5, phases={"goals": "skipped: time"}),)
    session = therapist().open(Session(Chart("t", KIM, sessions=records), 2))
    seen = []
    for words in ("5", "nothing much", "my evenings", "no, just that", "dinner at home twice", "a call before I leave"):
        session = say(session, words)
        seen.append(name(session))
    assert any(n.startswith("goals.") for n in seen), seen


def test_a_goal_set_once_is_not_asked_for_again_next_time() -> None:
    records = (SessionRecord(1, mood=5, phases={"goals": "done"}),)
    session = therapist().open(Session(Chart("t", KIM, sessions=records), 2))
    for words in ("5", "nothing much", "my evenings", "no, just that"):
        session = say(session, words)
        assert not name(session).startswith("goals."), session.last.text


@pytest.mark.parametrize(
    "sign", ["that I say it calmly once", "when he rings me first", "by getting up at eight", "that I ring before noon"]
)
def test_a_first_sign_is_no_doubt(sign: str) -> None:
    session = say(asked("goals", "sign", number=1, goal="ring my brother on Sundays"), sign)
    assert written(session, "goals", "sign"), (name(session), session.last.text)


@pytest.mark.parametrize("mood", ["Six, I should say.", "5 I'd say", "about a four, I reckon", "maybe a 6 today"])
def test_a_number_with_no_more_around_it_gives_no_reason(mood: str) -> None:
    session = begun(mood)
    sheet = session.state.sheet("checkin")
    assert sheet
    assert not sheet.get("reason"), session.last.text
