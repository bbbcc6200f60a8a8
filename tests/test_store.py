"""Promises about what is kept: unchanged by reopening, private, append-only, and gone when it is to be gone."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nova_cbt.errors import SettingsError, StoreError, UsageError
from nova_cbt.model import (
    Answer,
    Ask,
    Bullet,
    Chart,
    Emotion,
    Fact,
    Finding,
    Homework,
    Move,
    Place,
    Reading,
    Risk,
    RiskRecord,
    SessionRecord,
    State,
    Summary,
    Turn,
    Worksheet,
)
from nova_cbt.store import SqlStore, key

SHEET = Worksheet(
    "w1", "thought_record", 1, "draft", (Answer("thought", "I'll fail", "I'll fail, I know it", 3, number=80),)
)
FULL_STATE = State(
    place=Place("work", "thought_record", "for", 1, "a1"),
    phases={"welcome": "done", "goals": "skipped: no time"},
    spent={"welcome": 2},
    sheets=(SHEET,),
    homework=(Homework("h1", "write one line", 1, when="Monday", confidence=80),),
    agenda=("thesis",),
    stack=(Place("bridge"),),
    mode="role_play",
    risk=RiskRecord(tier=1, slots={"S1": "no"}, asked=("S1",), events=("1:3:passive:1",)),
    facts=(Fact("name", "Naomi", session=1, turn=2),),
    tally={"silence": 1},
)
CLIENT_TURN = Turn(
    number=2,
    speaker="client",
    text="“Ünïcode” 🙂\n\nsecond line",
    at="2026-01-02T03:04:05+00:00",
    reading=Reading(
        acts=("disclose",),
        emotions=(Emotion("sad", 70),),
        correction=("pronouns", "they/them"),
        distortions={"all_or_nothing": 0.91},
    ),
    risk=Risk("none", 0, answers=(("S2", "no"),), cues=("denial",)),
    answers=SHEET.answers,
)
REPLY = Turn(
    number=3,
    speaker="therapist",
    text="What speaks for it?",
    move=Move(
        "thought_record.for", ("question",), {"thought": "I'll fail"}, asks=(Ask("for", "facts"),), state=FULL_STATE
    ),
    voice="embedded",
    findings=(Finding("repeat", "again", True),),
)
CHART = Chart(
    client="Naomi",
    facts=FULL_STATE.facts,
    worksheets=(SHEET,),
    homework=FULL_STATE.homework,
    risk=FULL_STATE.risk,
    sessions=(
        SessionRecord(1, phases={"welcome": "done"}, summary=Summary(1, (Bullet("Insights", "saw it", (2,)),)), mood=6),
    ),
)


def reopened(store: SqlStore) -> SqlStore:
    store.dispose()
    return SqlStore(f"sqlite:///{store.path}")


def files(store: SqlStore) -> list[Path]:
    return sorted(store.path.parent.iterdir())


def said(number: int, text: str) -> Turn:
    return Turn(number=number, speaker="client", text=text)


def test_reopening_changes_nothing(store: SqlStore) -> None:
    opening = replace(REPLY, number=1)
    store.append("Naomi", 1, opening)
    store.append("Naomi", 1, CLIENT_TURN, REPLY)
    before = store.session("Naomi")
    assert before.turns == (opening, CLIENT_TURN, REPLY)
    again = reopened(store)
    assert again.session("Naomi") == before
    again.close("Naomi", CHART)
    assert reopened(again).chart("Naomi") == CHART


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)


@given(texts, st.dictionaries(texts, st.floats(0, 1), max_size=3), st.lists(texts, max_size=3))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_words_come_back_as_they_went(
    store: SqlStore, text: str, scores: dict[str, float], acts: list[str]
) -> None:
    session = store.session("Naomi")
    turn = Turn(
        number=len(session.turns) + 1, speaker="client", text=text, reading=Reading(tuple(acts), distortions=scores)
    )
    store.append("Naomi", session.number, turn)
    assert store.session("Naomi").last == turn


def test_a_session_is_over_with_its_chart_and_the_next_hears_what_was_said(store: SqlStore) -> None:
    store.append("Naomi", 1, replace(REPLY, number=1))
    store.close("Naomi", CHART)
    session = store.session("Naomi")
    assert (session.number, session.turns, session.chart) == (2, (), CHART)
    assert session.heard == (REPLY.text,)
    assert [s.number for s in store.history("Naomi")] == [1]


def test_bare_words_are_kept_and_give_way_to_the_understood_turn(store: SqlStore) -> None:
    bare = said(1, CLIENT_TURN.text)
    store.append("Naomi", 1, bare)
    assert reopened(store).session("Naomi").last == bare
    understood = replace(CLIENT_TURN, number=1)
    store.append("Naomi", 1, understood, replace(REPLY, number=2))
    assert store.session("Naomi").turns[0] == understood
    with sqlite3.connect(store.path) as raw:
        assert raw.execute("select count(*) from turns where number = 1").fetchone() == (2,)


def test_a_double_submit_fails_loudly_and_changes_nothing(store: SqlStore) -> None:
    store.append("Naomi", 1, said(1, "first"))
    with pytest.raises(StoreError, match="moved on in another window"):
        SqlStore(f"sqlite:///{store.path}").append("Naomi", 1, said(1, "second"))
    assert store.session("Naomi").last.text == "first"


def test_turns_are_kept_all_or_none(store: SqlStore) -> None:
    store.append("Naomi", 1, replace(REPLY, number=2))
    with pytest.raises(StoreError):
        store.append("Naomi", 1, replace(CLIENT_TURN, number=1), REPLY, REPLY)
    assert [t.number for t in store.session("Naomi").turns] == [2]


def test_every_version_of_a_chart_stays(store: SqlStore) -> None:
    store.close("Naomi", CHART)
    store.close("Naomi", replace(CHART, facts=()))
    with sqlite3.connect(store.path) as raw:
        assert raw.execute("select version from charts order by 1").fetchall() == [(1,), (2,)]
    assert store.chart("Naomi").facts == ()


def test_files_are_the_clients_alone(store: SqlStore) -> None:
    old = os.umask(0)
    try:
        fresh = SqlStore(f"sqlite:///{store.path.parent / 'deep' / 'er' / 'nova.db'}")
        fresh.append("Naomi", 1, said(1, "hello"))
        with fresh.hold("Naomi"):
            kept = files(fresh)
            modes = {p.name: stat.S_IMODE(p.stat().st_mode) for p in kept}
    finally:
        os.umask(old)
    assert modes == dict.fromkeys(["nova.db", "nova.db-shm", "nova.db-wal", "nova.db.lock"], 0o600)
    assert stat.S_IMODE(fresh.path.parent.stat().st_mode) == 0o700
    fresh.path.chmod(0o644)
    assert stat.S_IMODE(reopened(fresh).path.stat().st_mode) == 0o600


def test_forgetting_leaves_no_byte(store: SqlStore) -> None:
    word = "Quittenbrot"
    for number in range(1, 60):
        store.append(f"{word} Naomi", 1, said(number, f"{word} {number} " * 50))
        store.append("Someone else", 1, said(number, "Pflaumenmus " * 50))
    store.close(f"{word} Naomi", replace(CHART, client=f"{word} Naomi"))
    raw = b"".join(p.read_bytes() for p in files(store))
    assert word.encode() in raw
    assert word.lower().encode() in raw
    onlooker = SqlStore(f"sqlite:///{store.path}")
    assert len(onlooker.clients()) == 2

    store.forget(f"{word} Naomi")

    raw = b"".join(p.read_bytes() for p in files(store)).lower()
    assert word.lower().encode() not in raw
    assert store.clients() == ["Someone else"]
    assert len(store.session("Someone else").turns) == 59
    assert store.chart(f"{word} Naomi").sessions == ()


def test_forgetting_half_done_is_finished_by_asking_again(store: SqlStore) -> None:
    store.append("Naomi", 1, said(1, "Quittenbrot " * 500))
    with sqlite3.connect(store.path) as raw:  # as if the process had died between erasing and scrubbing
        raw.executescript("pragma secure_delete = off; delete from turns; delete from clients;")
    raw.close()
    assert b"Quittenbrot" in b"".join(p.read_bytes() for p in files(store))
    with pytest.raises(UsageError, match="no client called 'Naomi'"):
        store.forget("Naomi")
    assert b"Quittenbrot" not in b"".join(p.read_bytes() for p in files(store))


def test_a_forgotten_client_cannot_be_written_to_by_a_window_left_open(store: SqlStore) -> None:
    store.append("Naomi", 1, said(1, "hello"))
    first = sqlite3.connect(store.path).execute("select id from clients").fetchone()
    store.forget("Naomi")
    store.append("Naomi", 1, said(1, "a new start"))
    assert sqlite3.connect(store.path).execute("select id from clients").fetchone() != first


@pytest.mark.parametrize(
    ("one", "other"),
    [("Naomi", "NAOMI"), ("  Naomi ", "naomi"), ("Zoë", "Zoe\u0308"), ("STRASSE", "straße"), ("\uff2eova", "nova")],
)
def test_spellings_of_one_name_are_one_client(store: SqlStore, one: str, other: str) -> None:
    store.append(one, 1, said(1, "hello"))
    assert store.session(other).last.text == "hello"
    assert len(store.clients()) == 1


@pytest.mark.parametrize("name", ["O'Brien; drop table turns", "王小明", "नाओमी", "a/b\\c..", "%_", "😀", "--json"])
def test_any_text_is_a_name(store: SqlStore, name: str) -> None:
    store.append(name, 1, said(1, "hello"))
    assert store.clients() == [name]
    assert store.chart(name).client == name


@pytest.mark.parametrize("name", ["", "  \t", "a\x00b", "\udc80", "x" * 201])
def test_what_is_no_name_is_said_so(name: str) -> None:
    with pytest.raises(UsageError):
        key(name)


def test_a_file_from_a_newer_nova_is_left_alone(store: SqlStore) -> None:
    with sqlite3.connect(store.path) as raw:
        raw.execute("update about set schema = 99")
    with pytest.raises(StoreError, match="newer Nova"):
        reopened(store)


def test_what_cannot_be_opened_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "not.db").write_bytes(b"a letter to my mother, not a database" * 100)
    for url in (
        f"sqlite:///{tmp_path / 'not.db'}",
        f"sqlite:///{tmp_path / 'not.db' / 'x.db'}",
        f"sqlite:///{tmp_path}",
    ):
        with pytest.raises(StoreError) as caught:
            SqlStore(url)
        assert "\n" not in str(caught.value)
    for url in ("nonsense", "postgresql://here/nova", "sqlite://"):
        with pytest.raises(SettingsError):
            SqlStore(url)


FIRST = "import sys; from nova_cbt.store import SqlStore; print(SqlStore(sys.argv[1]).clients())"


@pytest.mark.slow
def test_several_first_starts_at_once_make_one_file(tmp_path: Path) -> None:
    command = [sys.executable, "-c", FIRST, f"sqlite:///{tmp_path / 'own' / 'nova.db'}"]
    started = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(4)]
    assert [process.communicate() for process in started] == [(b"[]\n", b"")] * 4


HOLD = "import sys; from nova_cbt.store import SqlStore\nwith SqlStore(sys.argv[1]).hold('naomi'): print('held')"


def test_a_conversation_belongs_to_one_window(store: SqlStore) -> None:
    def elsewhere() -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-c", HOLD, f"sqlite:///{store.path}"]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    with store.hold("Naomi"):
        refused = elsewhere()
        assert "open in another window" in refused.stderr
    assert elsewhere().stdout == "held\n"
