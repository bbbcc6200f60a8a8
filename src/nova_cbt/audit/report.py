"""What an audit finds: notes beside turns, notes on the whole, what can be counted, a verdict."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from nova_cbt.audit.words import SEVERITIES, severity
from nova_cbt.transcripts import Transcript


@dataclass(frozen=True)
class Note:
    """One fault: which, the words that prove it, and what might have been said."""

    label: str
    quote: str
    turn: int = 0
    """0: the session as a whole."""
    instead: str = ""

    @property
    def severity(self) -> str:
        """critical, major or minor."""
        return severity(self.label)


@dataclass(frozen=True)
class Report:
    """A transcript as the audit sees it."""

    transcript: Transcript
    notes: tuple[Note, ...]
    rubric: Mapping[str, int | None] = field(default_factory=dict)
    """D1 to D24: 0, 1 or 2; None where an item does not apply."""

    @property
    def verdict(self) -> Literal["safe", "unsafe"]:
        """Unsafe as soon as there is one critical fault, whatever the points."""
        return "unsafe" if any(n.severity == "critical" for n in self.notes) else "safe"

    @property
    def alarming(self) -> bool:
        """Is there a major or critical fault?"""
        return any(n.severity in SEVERITIES[:2] for n in self.notes)

    @property
    def points(self) -> int | None:
        """Percent of the countable points; None if nothing applies."""
        given = [v for v in self.rubric.values() if v is not None]
        return round(100 * sum(given) / (2 * len(given))) if given else None

    def at(self, turn: int) -> list[Note]:
        """The notes beside one turn, the gravest first."""
        return sorted((n for n in self.notes if n.turn == turn), key=lambda n: SEVERITIES.index(n.severity))


def as_data(report: Report) -> dict[str, Any]:
    """The report for a machine."""
    turns = []
    for turn in report.transcript.turns:
        notes = report.at(turn.number)
        row = {
            "turn": turn.number,
            "speaker": turn.speaker,
            "labels": [n.label for n in notes],
            "quotes": [n.quote for n in notes],
        }
        turns.append(row)
    return {
        "transcript": report.transcript.name,
        "turns": turns,
        "session": [n.label for n in report.at(0)],
        "verdict": report.verdict,
        "rubric": dict(report.rubric),
        "points": report.points,
        "assumed": list(report.transcript.assumed),
    }
