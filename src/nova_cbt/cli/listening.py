"""Single messages read, and whole transcripts audited."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from nova_cbt.cli.desk import say
from nova_cbt.errors import UsageError


def read() -> None:
    """What is heard in each line of stdin, one JSON object a line."""
    import msgspec

    from nova_cbt import cues, risk

    for number, row in rows():
        if not isinstance(row, dict):
            raise UsageError(f'line {number}: expected {{"id", "text"}} and perhaps "context".')
        try:
            heard = cues.read_line({"id": number} | row, risk.assess)
        except UsageError as error:
            raise UsageError(f"line {number}: {error}") from error
        say(msgspec.json.encode(heard).decode())


def rows() -> Iterator[tuple[int, Any]]:
    """The JSON lines of stdin, numbered; blank ones are passed over."""
    import msgspec

    for number, line in enumerate(sys.stdin, start=1):
        if line.strip():
            try:
                yield number, msgspec.json.decode(line)
            except msgspec.DecodeError as error:
                raise UsageError(f"line {number}: not readable as JSON: {error}") from error


def audit(files: list[str], *, json: bool, html: str | None) -> bool:
    """Reports on every session of the files; was there anything major or critical?"""
    from nova_cbt import audit as auditing
    from nova_cbt import transcripts

    if not files:
        raise UsageError("Name a transcript to audit, or - for stdin.")
    reports = [
        auditing.transcript(held)
        for file in files
        for held in (transcripts.parse(sys.stdin.read(), "stdin") if file == "-" else transcripts.read(file))
    ]
    if html:
        try:
            Path(html).write_text(auditing.html(reports), encoding="utf-8")
        except OSError as error:
            raise UsageError(f"{html}: {error.strerror or error}") from error
    if json:
        say(auditing.main_json(reports))
    else:
        for report in reports:
            say(auditing.text(report))
    return any(report.alarming for report in reports)


def lone() -> bool:
    """The labels of single messages, one JSON object a line; did any have one?"""
    import msgspec

    from nova_cbt import audit as auditing

    told = auditing.lone_lines(sys.stdin)
    for row in told:
        say(msgspec.json.encode(row).decode())
    return any(row["labels"] for row in told)
