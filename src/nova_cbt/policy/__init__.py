"""The therapist's next move: ordered rules, the first that answers wins (clinical_spec 1.4)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from nova_cbt.library import Library
from nova_cbt.model import Move, Place, Session, State, Turn
from nova_cbt.policy import (
    against_self,
    by_name,
    closing,
    discretion,
    doubts,
    early,
    hurry,
    memory,
    prejudice,
    recalled,
    requests,
    role_play,
    signals,
    signals_said,
    staying,
    turning,
)
from nova_cbt.policy.desk import Desk, mark, note
from nova_cbt.policy.flow import proceed
from nova_cbt.policy.phases import order
from nova_cbt.policy.review import taken_reports
from nova_cbt.policy.safety import keep_safe
from nova_cbt.policy.steps import take
from nova_cbt.policy.suggested import suggested

Rule = Callable[[Desk], Move | None]

RULES: tuple[Rule, ...] = (
    signals.lost,
    keep_safe,
    signals.silence,
    memory.remember,
    recalled.asked_back,
    recalled.same_again,
    hurry.hurried,
    signals.accept_end,
    signals.foreign,
    prejudice.receive,
    staying.receive,
    signals_said.taken_back,
    doubts.met,
    signals.repair,
    signals.correct,
    signals.keep_role,
    requests.early_topic,
    by_name.asked_for,
    turning.turned,
    closing.sum_up,
    suggested,
    requests.answer,
    signals.unclear,
    signals.changed_topic,
    signals_said.refusal,
    signals.resistance,
    signals.empty,
    signals_said.small,
    proceed,
)

IN_SCENE: tuple[Rule, ...] = (keep_safe, proceed)
"""In a role-play the client speaks to somebody else: only danger, the stop word and distress step out of it."""


def next_move(session: Session, library: Library) -> Move:
    """What the therapist does next."""
    session = _as_answered(session)
    desk = take(_heard(Desk(session, library, _counted(session))))
    rules = IN_SCENE if role_play.stays_in(desk) else RULES
    desk = role_play.left(desk) if rules is RULES else desk
    move = next(move for rule in rules if (move := rule(desk)) is not None)
    move = against_self.met(desk, staying.still(desk, move))
    return discretion.discreet(desk, signals.not_in_notes(desk, move))


def _as_answered(session: Session) -> Session:
    """The session with what answers the question heard as no wish to hear it again ("I'd ask again in May")."""
    last = session.turns[-1] if session.turns else None
    asked = next((t.move for t in reversed(session.turns) if t.move), None)
    if last is None or last.reading is None or asked is None or "repeat_request" not in last.reading.acts:
        return session
    if not asked.asks or not any(a.slot == asked.asks[0].slot for a in last.answers):
        return session
    acts = tuple(a for a in last.reading.acts if a != "repeat_request")
    reading = replace(last.reading, acts=acts, request="" if last.reading.request == "repeat" else last.reading.request)
    return replace(session, turns=(*session.turns[:-1], replace(last, reading=reading)))


def _counted(session: Session) -> State:
    """The state with this exchange counted in its phase, or the first state of a session."""
    state = session.state
    if not session.turns:
        first = not session.chart.sessions
        phase = "welcome" if first else "checkin"
        return mark(replace(state, place=Place(phase=phase)), phase, "open")
    phase = state.place.phase
    return replace(state, spent={**state.spent, phase: state.spent.get(phase, 0) + 1})


def _heard(desk: Desk) -> Desk:
    """The desk with what was said in passing kept: thoughts, reports on homework, what helps."""
    turn, reading, state = desk.turn, desk.reading, desk.state
    if turn is None or desk.heard("role_flip", "injection"):
        return desk
    session = desk.session.number
    state = taken_reports(memory.heed(desk), turn.reports, session)
    if turn.reframe:
        state = note(state, "reframe", turn.reframe, turn=turn, session=session)
    if reading.thought and reading.thought.strip(" ,.") != turn.reframe:
        state = note(state, "thought", reading.thought, turn=turn, session=session)
    state = early.heard(desk.at(state))
    return desk.at(_without_ended_silence(state, turn))


def _without_ended_silence(state: State, turn: Turn) -> State:
    return replace(state, tally={**state.tally, "silence": 0}) if turn.text.strip(" .") else state


__all__ = ["RULES", "next_move", "order"]
