"""Any transcript is read as the same turns, whatever it came in."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nova_cbt import transcripts
from nova_cbt.errors import UsageError

HERE = Path(__file__).parent / "transcripts"
SAID = [
    ("therapist", "How was the week?"),
    ("client", "Long.\n\nVery long."),
    ("therapist", "What was the longest part?"),
]


def spoken(text: str) -> list[tuple[str, str]]:
    [one] = transcripts.parse(text)
    assert [t.number for t in one.turns] == list(range(1, len(one.turns) + 1))
    return [(t.speaker, t.text) for t in one.turns]


def labelled(therapist: str, client: str) -> str:
    names = {"therapist": therapist, "client": client}
    return "\n\n".join(f"{names[who]}: {text}" for who, text in SAID)


@pytest.mark.parametrize(
    ("therapist", "client"),
    [
        ("Therapist", "Patient"),
        ("Nova", "Naomi"),
        ("THERAPIST", "CLIENT"),
        ("Dr. Voss", "Elena"),
        ("**Counsellor**", "**Jo**"),
    ],
)
def test_plain_text_with_any_two_names(therapist: str, client: str) -> None:
    assert spoken(labelled(therapist, client)) == SAID


def test_two_unknown_names_are_told_apart_by_what_they_do() -> None:
    [one] = transcripts.parse(labelled("Mara", "Elena"))
    assert [(t.speaker, t.text) for t in one.turns] == SAID
    assert one.client_name == "Elena"
    assert "Mara" in one.assumed[0]


def test_json_in_its_usual_shapes() -> None:
    rows = [{"speaker": who, "text": text} for who, text in SAID]
    chat = [{"role": "assistant" if who == "therapist" else "user", "content": text} for who, text in SAID]
    parts = [{**m, "content": [{"type": "text", "text": m["content"]}]} for m in chat]
    system = [{"role": "system", "content": "You are a therapist."}, *chat]
    for data in (rows, chat, parts, {"messages": system}, {"turns": rows}, [{"turns": rows}], [list(p) for p in SAID]):
        assert spoken(json.dumps(data)) == SAID
    assert spoken("\n".join(json.dumps(r) for r in rows)) == SAID
    assert spoken(json.dumps({"turns": rows})) == SAID


def test_several_sessions_in_one_file() -> None:
    rows = [{"role": who, "content": text} for who, text in SAID]
    for text in (
        json.dumps({"sessions": [{"turns": rows}, {"turns": rows}]}),
        json.dumps({"turns": rows, "summary": "Homework:\n- walk"}) + "\n" + json.dumps({"turns": rows}),
        f"Session 1\n\n{labelled('Therapist', 'Client')}\n\nSession 2\n\n{labelled('Therapist', 'Client')}",
    ):
        found = transcripts.parse(text)
        assert [[(t.speaker, t.text) for t in one.turns] for one in found] == [SAID, SAID]


def test_the_seeds_form_with_and_without_the_carried_summary() -> None:
    summary = "Here's a summary of the key points from this therapy session:\n\nMain topics discussed:\n- Sleep\n\n"
    [with_it] = transcripts.parse(summary + labelled("Therapist", "Patient"))
    [without] = transcripts.parse(labelled("Therapist", "Patient"))
    assert with_it.turns == without.turns
    assert "- Sleep" in with_it.carried
    assert not without.carried


def test_a_summary_after_the_talk_belongs_to_it() -> None:
    [one] = transcripts.parse(labelled("Therapist", "Patient") + "\n\nSummary:\n\nMain topics discussed:\n- The week")
    assert one.turns[-1].text == SAID[-1][1]
    assert "- The week" in one.summary


def test_names_are_found_where_labels_are_functions() -> None:
    [one] = transcripts.parse("Therapist: Welcome back, Naomi! How was it?\n\nPatient: Thanks, Nova. It was fine.")
    assert (one.client_name, one.therapist_name) == ("Naomi", "Nova")


@pytest.mark.parametrize(
    "text", ["", "   \n", "no turns here at all", "{}", "[]", '[{"a": 1}]', '{"turns": []}', "[1, 2"]
)
def test_what_is_no_transcript_is_refused_in_one_line(text: str) -> None:
    with pytest.raises(UsageError) as refused:
        transcripts.parse(text, "file.json")
    assert "\n" not in str(refused.value)
    assert str(refused.value).startswith("file.json")


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="nowhere"):
        transcripts.read(tmp_path / "nowhere.txt")
    (tmp_path / "bytes.txt").write_bytes(b"\xff\xfe\x00\x81")
    with pytest.raises(UsageError, match="not a text file"):
        transcripts.read(tmp_path / "bytes.txt")


def test_all_kept_transcripts_can_be_read() -> None:
    for path in sorted(p for p in HERE.iterdir() if p.is_file()):
        if not path.name.endswith(".labels.json"):
            assert all(len(one.turns) > 5 for one in transcripts.read(path))


@given(st.text(max_size=300))
def test_whatever_is_given_it_reads_or_refuses(text: str) -> None:
    with contextlib.suppress(UsageError):
        assert all(one.turns for one in transcripts.parse(text))
