"""The log of safety: nothing in it can be changed, dropped, moved or cut without `nova doctor` saying so."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from dataclasses import replace

import pytest
from typer.testing import CliRunner

from nova_cbt.cli import app
from nova_cbt.ledger import Entry, Event, Head, after, faults, head_of
from nova_cbt.store import SqlStore

LENGTH, PLACES = 10_000, 12


def chain(length: int) -> Iterator[Entry]:
    head = Head()
    for number in range(length):
        entry = after(
            head, Event(f"c{number % 7}", 1 + number % 5, number, number % 6, (number + 5) % 6, ("thoughts",))
        )
        head = head_of(entry)
        yield entry


@pytest.fixture(scope="module")
def whole() -> list[Entry]:
    return list(chain(LENGTH))


def first_fault(entries: list[Entry], head: Head) -> str:
    return next(faults(entries, head), "")


def places() -> list[int]:
    return [0, 1, LENGTH // 2, LENGTH - 2, LENGTH - 1, *random.Random(4).sample(range(2, LENGTH - 2), PLACES)]


def test_an_untouched_log_holds(whole: list[Entry]) -> None:
    assert first_fault(whole, head_of(whole[-1])) == ""


@pytest.mark.parametrize("at", places())
def test_one_change_among_ten_thousand_is_found_where_it_is(whole: list[Entry], at: int) -> None:
    head, entry = head_of(whole[-1]), whole[at]
    edited = replace(entry, event=replace(entry.event, tier=entry.event.tier + 1))
    resealed = replace(edited, seal=edited.due)
    assert f"entry {at + 1} " in first_fault([*whole[:at], edited, *whole[at + 1 :]], head)
    assert first_fault([*whole[:at], resealed, *whole[at + 1 :]], head)
    assert first_fault([*whole[:at], *whole[at + 1 :]], head)
    assert first_fault([*whole[:at], entry, *whole[at:]], head)
    other = (at + 1) % LENGTH
    moved = list(whole)
    moved[at], moved[other] = moved[other], moved[at]
    assert first_fault(moved, head)


@pytest.mark.parametrize("left", [0, 1, LENGTH // 2, LENGTH - 1])
def test_a_cut_at_the_end_is_found_against_the_end_that_is_kept(whole: list[Entry], left: int) -> None:
    assert f"{LENGTH} were written" in first_fault(whole[:left], head_of(whole[-1]))


def doctor(store: SqlStore, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("NOVA_DATABASE_URL", f"sqlite:///{store.path}")
    result = CliRunner().invoke(app, ["doctor"])
    assert result.exit_code == 0, result.output
    return result.output


SAID = (
    "yes",
    "Sam",
    "they",
    "UK",
    "a 3",
    "I've been thinking about killing myself",
    "not at all",
    "I will do it tonight",
)


@pytest.fixture
def kept(store: SqlStore) -> SqlStore:
    """A store in which one client's tier has changed more than once."""
    from nova_cbt.clinic import Clinic, utc_now
    from nova_cbt.library import load
    from nova_cbt.therapist import Therapist

    clinic = Clinic(store=store, therapist=Therapist(load()), now=utc_now)
    clinic.begin("sam")
    for text in SAID:
        clinic.receive("sam", text)
    assert len(store.risk_log()[0]) >= 2
    return store


def test_doctor_is_quiet_about_a_log_that_holds(kept: SqlStore, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "safety log does not hold" not in doctor(kept, monkeypatch)


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM risk_log WHERE number = 1",
        "DELETE FROM risk_log WHERE number = (SELECT max(number) FROM risk_log)",
        "DELETE FROM risk_log",
        "UPDATE risk_log SET payload = (SELECT payload FROM risk_log WHERE number = 2) WHERE number = 1",
    ],
)
def test_doctor_says_which_entry_is_broken_and_what_to_do(
    kept: SqlStore, change: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with sqlite3.connect(kept.path) as db:
        db.execute("PRAGMA writable_schema = ON")
        for (trigger,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            db.execute(f"DROP TRIGGER {trigger}")
        db.execute(change)
    said = doctor(kept, monkeypatch)
    assert "safety log does not hold" in said
    assert "entry" in said or "read" in said
    assert "backup" in said
