"""The transcript this project began with: its client, met by Nova.

The client's turns are the ones of the reference transcript, kept in tests/data/seed.txt; the therapist's are not used.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from nova_cbt import intake
from nova_cbt.model import Session, Turn
from tests.likeness import alike
from tests.talking import exchange, therapist

SEED = (Path(__file__).parent / "data" / "seed.txt").read_text(encoding="utf-8")
PARTS = re.split(r"\n\n(?=Therapist:|Patient:)", SEED)
CLIENT = [p.removeprefix("Patient:").strip() for p in PARTS if p.startswith("Patient:")]
FLIPPED = CLIENT[4:10]
LATER = CLIENT[10:]


def held(session: Session, lines: list[str]) -> Session:
    session = therapist().open(session)
    for line in lines:
        assert session.state.mode != "ended", f"over before {line[:60]!r}"
        session = exchange(session, line)
    return session


def replies(session: Session) -> list[Turn]:
    return session.said("therapist")[1:]


@pytest.fixture(scope="module")
def first() -> Session:
    """The session that opens from the imported summary."""
    return held(Session(intake.read_import(PARTS[0], "naomi"), 2), CLIENT[:10])


@pytest.fixture(scope="module")
def second(first: Session) -> Session:
    """The further session that the disclosure opens."""
    chart = therapist().close(first, "early")
    return held(Session(chart, 3, heard=tuple(t.text for t in first.said("therapist"))), LATER)


def test_the_session_opens_with_the_name_and_the_mood(first: Session) -> None:
    opening = first.turns[0].text
    assert "Naomi" in opening
    assert "mood" in opening.lower()


def test_thought_and_own_reframe_are_taken_up_in_the_clients_words(first: Session) -> None:
    said = replies(first)[0].text
    assert "If I don't get this paper perfect, I'm a failure" in said
    assert "It's okay to make mistakes; I'm still learning" in said


def test_what_went_well_counts_as_done_and_what_was_hard_is_asked_about(first: Session) -> None:
    homework = {h.what: h.status for h in first.state.homework}
    assert homework["Practice using thought records"] == "done"
    assert homework["Work on asking for help when needed"] in ("partly", "not_done")
    assert replies(first)[0].move.name == "hw_review.barrier"  # type: ignore[union-attr]


def test_the_thought_behind_the_barrier_is_kept_in_its_words(first: Session) -> None:
    assert "If I ask for help, they'll think I'm not capable" in replies(first)[1].text
    assert any(f.key == "thought" and "not capable" in f.text for f in first.state.facts)


def test_homework_is_reviewed_item_by_item(first: Session) -> None:
    asked = [t for t in replies(first) if t.move and t.move.name.startswith("hw_review.happened")]
    named = {h.what for h in first.state.homework for t in asked if h.what in t.text}
    assert "Set smaller, achievable goals" in named


def test_an_example_asked_for_is_given(first: Session) -> None:
    answer = replies(first)[3]
    assert answer.move is not None
    assert answer.move.name.startswith("help_script.")  # whom to ask and for what was told along with the wish
    assert '"' in answer.text


def test_flipped_turns_are_met_as_what_they_are(first: Session) -> None:
    met = replies(first)[4:]
    assert len(met) == len(FLIPPED)
    for turn in met:
        assert turn.move is not None
        assert turn.move.name == "repair.lost", turn.text
        assert 1 <= turn.text.count("?") <= 2, turn.text
        assert "[" not in turn.text


def test_the_disclosure_is_met_with_warmth_one_question_and_an_honest_note(second: Session) -> None:
    answer = replies(second)[0]
    assert answer.move is not None
    assert answer.move.name.startswith("safety.")
    assert "I don't have that in my notes, and I'm glad you say it now" in answer.text
    assert answer.text.count("?") == 1


def test_a_coping_menu_is_opened_from_what_already_helps(second: Session) -> None:
    sheets = [s for s in second.state.sheets if s.page == "coping_menu"]
    assert sheets
    assert any("support group" in value for value in sheets[0].every("item"))
    assert any("journal" in value for value in sheets[0].every("item"))


def test_the_line_is_given_once(second: Session) -> None:
    assert sum("findahelpline.com" in t.text for t in replies(second)) == 1


def test_not_now_and_the_thesis_is_followed_by_work_on_the_thesis(second: Session) -> None:
    at = next(i for i, line in enumerate(LATER) if "thesis proposal" in line)
    names = [t.move.name for t in replies(second)[at : at + 2] if t.move]
    assert any(name.startswith("task_ladder.") for name in names), names


def test_repeated_requests_are_answered_by_doing_the_thing(second: Session) -> None:
    asked = [i for i, line in enumerate(LATER) if "healthier ways to cope with my stress" in line]
    for i in asked[1:]:
        move = replies(second)[i].move
        assert move is not None
        assert move.name.startswith(("coping_menu.", "task_ladder.")), replies(second)[i].text


def test_no_two_messages_are_alike_and_none_refuses(first: Session, second: Session) -> None:
    for session in (first, second):
        texts = [t.text for t in session.said("therapist")]
        assert alike(texts) == []
        assert not [
            t for t in texts if re.search(r"can('|no)t (continue|discuss|talk about)|anything else i can", t, re.I)
        ]


def test_nothing_is_quoted_that_the_client_did_not_say(first: Session, second: Session) -> None:
    spoken = _flat(SEED + " ".join(f.text for s in (first, second) for f in s.state.facts))
    own = {"examples", "options"}
    for session in (first, second):
        for turn in replies(session):
            if turn.move and ("example" in " ".join(turn.move.parts) or own & set(turn.move.name.split("."))):
                continue
            for quote in re.findall(r'"([^"]{12,})"', turn.text):
                assert _flat(quote) in spoken, turn.text


def _flat(text: str) -> str:
    return " ".join(re.findall(r"[a-z0-9']+", text.lower().replace("’", "'")))
