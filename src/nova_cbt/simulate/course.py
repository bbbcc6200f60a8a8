"""A simulated client and the therapist over many sessions, without disk or clock; and how a session is written down."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, Protocol

from nova_cbt import library as pages
from nova_cbt import summary as summaries
from nova_cbt.model import Chart, Ending, Session, Speaker, Summary, Turn
from nova_cbt.simulate.client import SimulatedClient
from nova_cbt.simulate.page import load_client
from nova_cbt.therapist import Therapist

PLANNED = 28
LONGEST = 42
"""Exchanges; a session that is still going then is broken off and says so in its status."""
Status = Literal["ended", "left", "cut"]
ENDINGS: dict[Status, Ending] = {"ended": "normal", "left": "left_after_rupture", "cut": "early"}


class Speaks(Protocol):
    """What a course needs of a therapist."""

    def open(self, session: Session) -> Session: ...
    def listen(self, session: Session, text: str) -> Session: ...
    def answer(self, session: Session) -> Session: ...
    def close(self, session: Session, ended: Ending = "normal") -> Chart: ...


@dataclass(frozen=True)
class Held:
    """One session of a course; unpacks as the session and its summary."""

    session: Session
    summary: Summary
    chart: Chart
    """The chart after the session."""
    status: Status = "ended"
    planned: int = PLANNED
    mended: int = 0
    """Messages of the simulated client that broke one of its rules and were replaced."""

    def __iter__(self) -> Iterator[Any]:
        return iter((self.session, self.summary))


def course(
    client: str | SimulatedClient,
    sessions: int = 5,
    seed: int = 1,
    *,
    therapist: Speaks | None = None,
    on_turn: Callable[[Turn], None] | None = None,
) -> Iterator[Held]:
    """Therapist and client together, one session after the other."""
    person = client if isinstance(client, SimulatedClient) else SimulatedClient(load_client(client), seed)
    nova = therapist or Therapist(pages.load())
    chart, heard = Chart(person.persona.id), ()  # type: tuple[Chart, tuple[str, ...]]
    for number in range(1, sessions + 1):
        mended = person.mended
        session, status = _hold(nova, person, Session(chart, number, heard=heard), on_turn)
        chart = nova.close(session, ENDINGS[status])
        heard = (*heard, *(t.text for t in session.said("therapist")))
        person.finish()
        record = next((r for r in reversed(chart.sessions) if r.number == number and r.summary), None)
        summary = record.summary if record and record.summary else Summary(number)
        yield Held(session, summary, chart, status, PLANNED, person.mended - mended)


def _hold(
    nova: Speaks, person: SimulatedClient, session: Session, on_turn: Callable[[Turn], None] | None
) -> tuple[Session, Status]:
    """One session, from the therapist's first message to the end of it."""
    tell = on_turn or (lambda turn: None)
    person.begin(session.number, [h for h in session.chart.homework if h.open])
    session = nova.open(session)
    tell(session.last)
    for _ in range(LONGEST):
        if session.state.mode == "ended":
            return session, "ended"
        text = person.reply(spoken(session))
        if not text:
            return session, "ended" if person.over else "cut"
        session = nova.listen(session, text)
        tell(session.last)
        session = nova.answer(session)
        tell(session.last)
        if person.left:
            return session, "left"
        if person.over:
            return session, "ended"
    return session, "ended" if session.state.mode == "ended" else "cut"


def spoken(session: Session) -> list[tuple[Speaker, str]]:
    """All a client can see: who said what."""
    return [(turn.speaker, turn.text) for turn in session.turns]


def write(held: Held, folder: Path) -> dict[str, Any]:
    """The session as a transcript and as data; returns the data."""
    session = held.session
    name = f"session-{session.number:02d}"
    said = [f"{'Therapist' if t.speaker == 'therapist' else 'Patient'}: {t.text}" for t in session.turns]
    before = carried(session)
    (folder / f"{name}.txt").write_text("\n\n".join([*([before] if before else []), *said]) + "\n", encoding="utf-8")
    data = as_data(held)
    (folder / f"{name}.json").write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return data


def carried(session: Session) -> str:
    """The summary of the session before, as it stands in the chart this session opened with."""
    record = next((r for r in reversed(session.chart.sessions) if r.summary), None)
    return summaries.render(record.summary) if record and record.summary else ""


def as_data(held: Held) -> dict[str, Any]:
    """The session for a machine."""
    session = held.session
    return {
        "id": f"{session.chart.client}-{session.number:02d}",
        "planned": held.planned,
        "status": "ok" if held.status == "ended" else held.status,
        "turns": [_turn(turn) for turn in session.turns],
        "worksheets": [dataclasses.asdict(s) for s in session.state.sheets],
        "homework": [dataclasses.asdict(h) for h in held.chart.homework],
        "summary": summaries.render(held.summary),
    }


def _turn(turn: Turn) -> dict[str, Any]:
    return {
        "role": "therapist" if turn.speaker == "therapist" else "patient",
        "text": turn.text,
        "move": turn.move.name if turn.move else "",
        "risk": turn.risk.label if turn.risk else "",
        "findings": [dataclasses.asdict(f) for f in turn.findings],
    }
