"""Promises about the turn with its effects: saved first, resumed where it stopped, closed once, never lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from nova_cbt import library
from nova_cbt.clinic import Clinic
from nova_cbt.errors import StoreError
from nova_cbt.model import Chart, Fact, Homework, Move, Reading, RiskRecord, Session, SessionRecord, State, Summary
from nova_cbt.store import SqlStore
from nova_cbt.therapist import Therapist
from tests.live.talker import WORDS
from tests.plain import CrashError, Plain


class Clock:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.at = datetime(2026, 3, 1, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


def clinic(store: SqlStore, clock: Clock, breaks: str = "") -> Clinic:
    return Clinic(store=store, therapist=Plain(breaks), now=clock)


def texts(session: Session) -> list[str]:
    return [t.text for t in session.turns]


def test_a_turn_is_kept_with_its_time_and_what_was_perceived(store: SqlStore, clock: Clock) -> None:
    here = clinic(store, clock)
    here.begin("Naomi")
    clock.at += timedelta(minutes=1)
    reply = here.receive("Naomi", "hello")
    kept = store.session("Naomi")
    assert kept.last == reply
    assert [t.at[11:16] for t in kept.turns] == ["12:00", "12:01", "12:01"]
    assert kept.turns[1].reading == Reading()


def test_resuming_is_where_it_stopped(store: SqlStore, clock: Clock) -> None:
    here = clinic(store, clock)
    here.begin("Naomi")
    here.receive("Naomi", "hello")
    before = store.session("Naomi")
    clock.at += timedelta(hours=23)
    begun = clinic(store, clock).begin("naomi")
    assert begun.resumed
    assert replace(begun.session, today="") == before
    assert store.session("Naomi") == before


@pytest.mark.parametrize("part", ["listen", "answer"])
def test_words_survive_a_crash_and_are_answered_on_resuming(store: SqlStore, clock: Clock, part: str) -> None:
    clinic(store, clock).begin("Naomi")
    with pytest.raises(CrashError):
        clinic(store, clock, breaks=part).receive("Naomi", "I want to tell you something")
    assert texts(store.session("Naomi"))[-1] == "I want to tell you something"
    again = clinic(store, clock)
    begun = again.begin("Naomi")
    assert begun.resumed
    assert texts(begun.session)[1:] == ["I want to tell you something", "You said 'I want to tell you something'."]
    again.receive("Naomi", "and more")
    assert texts(store.session("Naomi"))[3:] == ["and more", "You said 'and more'."]


def test_after_a_crash_the_same_clinic_loses_nothing_either(store: SqlStore, clock: Clock) -> None:
    here = clinic(store, clock)
    here.begin("Naomi")
    here.therapist = Plain(breaks="answer")
    with pytest.raises(CrashError):
        here.receive("Naomi", "one")
    here.therapist = Plain()
    here.receive("Naomi", "two")
    assert [t.text for t in store.session("Naomi").said("client")] == ["one", "two"]
    assert [t.speaker[0] for t in store.session("Naomi").turns] == ["t", "c", "t", "c", "t"]


def test_a_message_that_cannot_be_answered_locks_nobody_out(store: SqlStore, clock: Clock) -> None:
    clinic(store, clock).begin("Naomi")
    with pytest.raises(CrashError):
        clinic(store, clock, breaks="answer").receive("Naomi", "hard words")
    again = clinic(store, clock, breaks="answer")
    begun = again.begin("Naomi")
    assert (begun.resumed, begun.unanswered) == (True, True)
    again.therapist = Plain()
    again.receive("Naomi", "other words")
    assert texts(store.session("Naomi"))[1:] == ["hard words", "other words", "You said 'other words'."]


def test_a_session_that_ended_is_closed_and_the_next_begins(store: SqlStore, clock: Clock) -> None:
    here = clinic(store, clock)
    here.begin("Naomi")
    here.receive("Naomi", "hello")
    assert here.receive("Naomi", "bye").move == Move("plain", state=State(mode="ended", tally={"said": 4}))
    chart = store.chart("Naomi")
    assert [(s.number, s.ended) for s in chart.sessions] == [(1, "normal")]
    assert not here.begin("Naomi").resumed
    assert texts(store.session("Naomi")) == ["Hello to session 2, 2026-03-01."]


def test_a_session_whose_closing_crashed_is_closed_next_time(store: SqlStore, clock: Clock) -> None:
    here = clinic(store, clock, breaks="close")
    here.begin("Naomi")
    with pytest.raises(CrashError):
        here.receive("Naomi", "bye")
    begun = clinic(store, clock).begin("Naomi")
    assert begun.session.number == 2
    assert [(s.number, s.ended) for s in store.chart("Naomi").sessions] == [(1, "normal")]


def test_a_session_left_too_long_is_summed_up_with_all_that_was_said(store: SqlStore, clock: Clock) -> None:
    clinic(store, clock).begin("Naomi")
    with pytest.raises(CrashError):
        clinic(store, clock, breaks="answer").receive("Naomi", "left hanging")
    clock.at += timedelta(hours=25)
    begun = clinic(store, clock).begin("Naomi")
    assert begun.left
    assert [b.text for b in begun.left.bullets] == ["left hanging"]
    assert begun.session.number == 2
    assert store.chart("Naomi").sessions[0].ended == "early"


def test_asking_for_the_summary_closes_nothing(store: SqlStore, clock: Clock) -> None:
    here = clinic(store, clock)
    assert here.so_far("Naomi") is None
    here.begin("Naomi")
    here.receive("Naomi", "hello")
    so_far = here.so_far("Naomi")
    assert so_far
    assert [b.text for b in so_far.bullets] == ["hello"]
    assert store.chart("Naomi").sessions == ()
    assert here.finish("Naomi") == so_far
    assert here.finish("Naomi") is None
    assert len(store.chart("Naomi").sessions) == 1


def test_a_second_window_is_stopped_before_anything_is_overwritten(store: SqlStore, clock: Clock) -> None:
    one, other = clinic(store, clock), clinic(store, clock)
    one.begin("Naomi")
    other.begin("Naomi")
    one.receive("Naomi", "first")
    with pytest.raises(StoreError, match="another window"):
        other.receive("Naomi", "second")
    assert [t.text for t in store.session("Naomi").said("client")] == ["first"]
    other.receive("Naomi", "second")  # it has seen by now where the conversation stands
    assert [t.text for t in store.session("Naomi").said("client")] == ["first", "second"]


def test_clients_are_kept_apart(store: SqlStore, clock: Clock) -> None:
    here = clinic(store, clock)
    here.begin("Naomi")
    here.begin("Walter")
    here.receive("Naomi", "from Naomi")
    here.receive("Walter", "from Walter")
    assert [t.text for t in store.session("Naomi").said("client")] == ["from Naomi"]
    assert [t.text for t in store.session("Walter").said("client")] == ["from Walter"]


def test_taking_in_a_session_closes_the_open_one_first(store: SqlStore, clock: Clock) -> None:
    here = clinic(store, clock)
    here.begin("Naomi")
    here.receive("Naomi", "hello")
    brought = Chart(
        client="elsewhere",
        facts=(Fact("helps", "journaling", session=1),),
        homework=(Homework("import-1-1", "a walk", 1),),
        risk=RiskRecord(tier=1, since=1, events=("1:4:passive_ideation:1",), ask_next=True),
        sessions=(SessionRecord(1, ended="imported", summary=Summary(1)),),
    )
    once, twice = here.take_in("Naomi", brought), here.take_in("Naomi", brought)
    assert [(s.number, s.ended) for s in once.sessions] == [(1, "early"), (2, "imported")]
    assert twice.sessions[2].summary == Summary(3)
    assert twice.client == "Naomi"
    assert [f.text for f in twice.facts] == ["journaling"]
    assert len({h.id for h in twice.homework}) == 2
    assert (twice.risk.tier, twice.risk.since) == (1, 2)
    assert twice.risk.events == ("2:4:passive_ideation:1", "3:4:passive_ideation:1")
    assert here.begin("Naomi").session.number == 4


def test_what_is_set_need_not_be_asked_and_gives_way_to_what_is_said(store: SqlStore, clock: Clock) -> None:
    here = Clinic(store=store, therapist=Plain(), now=clock, known=(Fact("country", "NZ"),))
    assert here.begin("Naomi").session.opening.fact("country") == "NZ"
    store.close("Walter", Chart("Walter", facts=(Fact("country", "DE"),)))
    assert here.begin("Walter").session.opening.fact("country") == "DE"


def test_a_record_the_same_however_often_it_is_reopened(store: SqlStore, clock: Clock) -> None:
    for text in ("hello", "more", "bye"):
        clinic(store, clock).receive("Naomi", text)
    (held,) = store.history("Naomi")
    assert texts(held)[0] == "Hello to session 1, 2026-03-01."
    assert [t.number for t in held.turns] == list(range(1, 8))


@pytest.mark.slow
def test_closing_and_reopening_after_every_message_changes_nothing(tmp_path: Path, clock: Clock) -> None:
    nova = Therapist(library.load())
    stores = [SqlStore(f"sqlite:///{tmp_path / name / 'nova.db'}") for name in ("kept open", "reopened")]
    steady = Clinic(store=stores[0], therapist=nova, now=clock)
    steady.begin("Naomi")
    Clinic(store=stores[1], therapist=nova, now=clock).begin("Naomi")
    for words in WORDS:
        clock.at += timedelta(minutes=1)
        reply = steady.receive("Naomi", words)
        stores[1].dispose()
        stores[1] = SqlStore(f"sqlite:///{stores[1].path}")
        anew = Clinic(store=stores[1], therapist=Therapist(library.load()), now=clock)
        assert anew.receive("Naomi", words) == reply
    assert stores[0].history("Naomi") == stores[1].history("Naomi")
    assert stores[0].chart("Naomi") == stores[1].chart("Naomi")
