"""A therapist reduced to what clinic and command line rely on, so that their promises are tested by themselves."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Literal

from nova_cbt.model import Bullet, Chart, Ending, Move, Reading, Session, SessionRecord, State, Summary, Turn


class CrashError(Exception):
    """Something of ours broke."""


@dataclass
class Plain:
    """A therapist reduced to what the clinic relies on; `breaks` names the part that crashes."""

    breaks: str = ""
    heard: list[str] = field(default_factory=list)

    def open(self, session: Session) -> Session:
        return self._say(session, f"Hello to session {session.number}, {session.today}.")

    def listen(self, session: Session, text: str) -> Session:
        if self.breaks == "listen":
            raise CrashError
        self.heard.append(text)
        return session.add(Turn(len(session.turns) + 1, "client", text, reading=Reading(wants_to_end=text == "bye")))

    def answer(self, session: Session) -> Session:
        if self.breaks == "answer":
            raise CrashError
        ends = bool(session.last.reading and session.last.reading.wants_to_end)
        return self._say(session, f"You said {session.last.text!r}.", "ended" if ends else "talk")

    def close(self, session: Session, ended: Ending = "normal") -> Chart:
        if self.breaks == "close":
            raise CrashError
        bullets = tuple(Bullet("helpful", t.text, (t.number,)) for t in session.said("client"))
        record = SessionRecord(session.number, ended=ended, summary=Summary(session.number, bullets))
        return replace(session.chart, sessions=(*session.chart.sessions, record))

    def _say(self, session: Session, text: str, mode: Literal["ended", "talk"] = "talk") -> Session:
        move = Move("plain", state=State(mode=mode, tally={"said": len(session.turns)}))
        return session.add(Turn(len(session.turns) + 1, "therapist", text, move=move))
