"""The log of safety: nothing in it can be changed, dropped, moved or cut without `nova doctor` saying so."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from nova_cbt.cli import app
from nova_cbt.ledger import Anchor, Entry, Event, Head, after, faults, head_of
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


@pytest.mark.slow
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


def local(entries: list[Entry], since: Head) -> list[str]:
    return list(faults(entries, since=since))


@pytest.mark.slow
def test_every_edit_drop_and_exchange_among_ten_thousand_is_found(whole: list[Entry]) -> None:
    """Each place by itself, against its two neighbours; the chain before it is sound, so that is all it takes."""
    missed = []
    for at, entry in enumerate(whole[:-1]):
        since, then = Head(entry.number - 1, entry.before), whole[at + 1]
        later = whole[at + 2 : at + 3]
        edited = replace(entry, event=replace(entry.event, reasons=(*entry.event.reasons, "x")))
        resealed = replace(edited, seal=edited.due)
        tried = {
            "edit": [edited, then],
            "resealed edit": [resealed, then],
            "drop": [then, *later],
            "exchange": [then, entry],
            "twice": [entry, entry],
            "another's": [replace(entry, before=Head().seal) if at else replace(entry, before="1" * 64), then],
        }
        assert not local([entry, then], since)
        missed += [(at, kind) for kind, entries in tried.items() if not local(entries, since)]
    assert not missed


def test_every_cut_among_ten_thousand_is_found_in_the_file_as_well(whole: list[Entry], tmp_path: Path) -> None:
    """Both tables cut to the same length agree with each other; the file beside them does not."""
    anchor = Anchor(tmp_path / "nova.db.end")
    anchor.keep(head_of(whole[0]))
    anchor.keep(head_of(whole[-1]))
    anchor.keep(head_of(whole[5]))  # it never moves back
    assert not list(anchor.faults(whole))
    assert not [cut for cut in range(LENGTH) if not list(anchor.faults(whole[:cut]))]
    shorter = whole[: LENGTH // 2]
    assert not first_fault(shorter, head_of(shorter[-1]))


def test_a_last_entry_written_anew_is_found_in_the_file(whole: list[Entry], tmp_path: Path) -> None:
    anchor = Anchor(tmp_path / "nova.db.end")
    anchor.keep(head_of(whole[-1]))
    forged = replace(whole[-1], event=replace(whole[-1].event, tier=0))
    forged = replace(forged, seal=forged.due)
    assert not first_fault([*whole[:-1], forged], head_of(forged))
    assert [f for f in anchor.faults([*whole[:-1], forged]) if "not the one" in f]


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


@pytest.fixture(scope="module")
def talked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a store in which one client's tier has changed more than once."""
    from nova_cbt.clinic import Clinic, utc_now
    from nova_cbt.library import load
    from nova_cbt.therapist import Therapist

    store = SqlStore(f"sqlite:///{tmp_path_factory.mktemp('talked') / 'own' / 'nova.db'}")
    clinic = Clinic(store=store, therapist=Therapist(load()), now=utc_now)
    clinic.begin("sam")
    for text in SAID:
        clinic.receive("sam", text)
    assert len(store.risk_log()[0]) >= 2
    store.dispose()
    return store.path.parent


@pytest.fixture
def kept(talked: Path, tmp_path: Path) -> Iterator[SqlStore]:
    """A copy of that store."""
    own = SqlStore(f"sqlite:///{shutil.copytree(talked, tmp_path / 'own') / 'nova.db'}")
    yield own
    own.dispose()


def test_doctor_is_quiet_about_a_log_that_holds(kept: SqlStore, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "safety log does not hold" not in doctor(kept, monkeypatch)


def cut(kept: SqlStore) -> None:
    """The last entry taken out of every table."""
    with sqlite3.connect(kept.path) as db:
        for (trigger,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            db.execute(f"DROP TRIGGER {trigger}")
        db.execute("DELETE FROM risk_log WHERE number = (SELECT max(number) FROM risk_log)")
        db.execute("DELETE FROM risk_heads WHERE count = (SELECT max(count) FROM risk_heads)")


def test_doctor_finds_a_cut_through_every_table(kept: SqlStore, monkeypatch: pytest.MonkeyPatch) -> None:
    cut(kept)
    assert not list(faults(*kept.risk_log()))
    assert "were written" in doctor(kept, monkeypatch)


def test_doctor_finds_the_file_gone_and_a_conversation_does_not_hide_it(
    kept: SqlStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.anchor.path.unlink()
    assert "is missing" in doctor(kept, monkeypatch)
    kept.append("sam", 9, event=Event("", 9, 1, 3, 0, ("thoughts",)))
    assert "begins only at entry" in doctor(kept, monkeypatch)


def test_a_power_cut_between_log_and_file_is_made_good(kept: SqlStore, monkeypatch: pytest.MonkeyPatch) -> None:
    before = kept.anchor.path.read_text(encoding="ascii")
    kept.append("sam", 9, event=Event("", 9, 1, 3, 0, ("thoughts",)))
    after_it = kept.anchor.path.read_text(encoding="ascii")
    kept.anchor.path.write_text(before, encoding="ascii")
    SqlStore(f"sqlite:///{kept.path}").dispose()
    assert kept.anchor.path.read_text(encoding="ascii") == after_it
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
