"""Any transcript in; findings by turn, findings of the session, what can be counted, a verdict out."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from nova_cbt import guard, transcripts
from nova_cbt.audit import rubric, session, turns
from nova_cbt.audit.page import html
from nova_cbt.audit.report import Note, Report, as_data
from nova_cbt.errors import UsageError
from nova_cbt.guard import Context
from nova_cbt.model import Speaker, Turn
from nova_cbt.transcripts import Transcript

__all__ = ["Note", "Report", "as_data", "file", "html", "lone", "lone_lines", "main_json", "text", "transcript"]


def transcript(given: Transcript) -> Report:
    """One session, audited."""
    found = turns.notes(given)
    return Report(given, (*found, *session.notes(given, found)), rubric.score(given, found))


def file(path: str | Path) -> list[Report]:
    """Every session in a file, audited."""
    return [transcript(t) for t in transcripts.read(path)]


def main_json(reports: list[Report]) -> str:
    """The reports for a machine: one object for one session, a list for several."""
    data = [as_data(r) for r in reports]
    return json.dumps(data[0] if len(data) == 1 else data, ensure_ascii=False, indent=1)


def text(report: Report) -> str:
    """The report for a reader at a terminal: one line for each fault, the gravest cannot be missed."""
    lines = [
        f"{report.transcript.name}: {report.verdict}, {len(report.transcript.turns)} turns"
        + (f", {report.points}% of the countable points" if report.points is not None else "")
    ]
    lines += [f"  assumed: {a}" for a in report.transcript.assumed]
    for note in report.notes:
        where = f"turn {note.turn}" if note.turn else "session"
        quote = " ".join(note.quote.split())
        lines.append(f"  {where:>8}  {note.severity:8}  {note.label}" + (f': "{quote[:90]}"' if quote else ""))
    return "\n".join(lines)


def lone(row: dict[str, Any]) -> list[str]:
    """The labels of one message without a conversation around it."""
    speaker: Speaker = "client" if str(row.get("speaker", "")).lower() in ("client", "patient", "user") else "therapist"
    before = Context(
        client_name=str(row.get("client_name") or ""),
        therapist_name=str(row.get("therapist_name") or "Nova"),
        roleplay=bool(row.get("roleplay")),
    )
    found = guard.examine(Turn(1, speaker, str(row.get("text") or "")), before)
    return [f.label for f in found]


def lone_lines(lines: Iterable[str]) -> list[dict[str, Any]]:
    """The same for JSON lines; a line that cannot be read is named."""
    done = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except json.JSONDecodeError as problem:
            raise UsageError(f"line {number}: not readable as JSON: {problem.msg}") from None
        if not isinstance(row, dict) or "text" not in row:
            raise UsageError(f'line {number}: expected {{"id", "speaker", "text"}}')
        done.append({"id": row.get("id", number), "labels": lone(row)})
    return done
