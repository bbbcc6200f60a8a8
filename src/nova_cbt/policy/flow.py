"""Going on with the session: the phase in hand, and the next one when it is finished."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from nova_cbt.model import Move, Place
from nova_cbt.policy import closing, opening, review, taken_up, week, work
from nova_cbt.policy.desk import Desk, close_sheet, count, go, mark
from nova_cbt.policy.forms import Step_or_done, form
from nova_cbt.policy.goals import goals
from nova_cbt.policy.phases import order, overdue, skip_reason
from nova_cbt.policy.receipts import lead

DRIVERS: dict[str, Callable[[Desk, tuple[str, ...]], Step_or_done]] = {
    "welcome": opening.welcome,
    "checkin": opening.checkin,
    "safety": opening.safety,
    "bridge": taken_up.bridge,
    "agenda": opening.agenda,
    "hw_review": review.hw_review,
    "problems": form,
    "goals": goals,
    "model": work.model,
    "work": work.work,
    "homework": week.homework,
    "summary": closing.summary,
    "feedback": closing.feedback,
    "close": closing.close,
}


def proceed(desk: Desk) -> Move:
    """The next move of the plan: the step in hand, the next step, or the next phase."""
    return carry_on(desk, lead(desk))


def carry_on(desk: Desk, leads: tuple[str, ...]) -> Move:
    """The same with the first words of the message already chosen."""
    if overdue(desk):
        said = () if desk.state.tally.get("hurry") else ("homework.force",)
        desk, leads = _force(desk), (*leads[:1], *said)
    for _ in range(2 * len(DRIVERS)):
        desk = _arrive(desk)
        phase = desk.state.place.phase
        step = DRIVERS[phase](desk, leads)
        if isinstance(step, Move):
            return step
        desk, leads = step
        if desk.state.place.phase == phase and not _came_back(desk):
            desk = _next_phase(desk)
    raise AssertionError("a session always has a next phase")


def _came_back(desk: Desk) -> bool:
    """Is a technique in hand again that something more pressing had interrupted?"""
    sheet = desk.state.sheet(desk.state.place.page)
    here = desk.page is not None and desk.page.folder == "techniques"
    return here and sheet is not None and sheet.status == "draft"


def _arrive(desk: Desk) -> Desk:
    """The desk in a phase that is due; the ones passed over keep the reason."""
    while reason := skip_reason(desk, desk.state.place.phase):
        desk = _next_phase(desk.at(mark(desk.state, desk.state.place.phase, f"skipped: {reason}")))
    place = desk.state.place
    if place.phase == "work" and not place.page and not desk.state.agenda and not desk.state.tally.get("agenda_late"):
        again = mark(count(desk.state, "agenda_late"), "agenda", "open")
        return desk.at(replace(again, place=Place(phase="agenda")))
    phase = desk.state.place.phase
    return desk if desk.state.phases.get(phase) else desk.at(mark(desk.state, phase, "open"))


def _next_phase(desk: Desk) -> Desk:
    phases = order(desk)
    at = phases.index(desk.state.place.phase)
    return desk.at(replace(desk.state, place=Place(phase=phases[min(at + 1, len(phases) - 1)])))


def _force(desk: Desk) -> Desk:
    """The desk at the planning of the week, what was open parked."""
    state = desk.state
    for phase in order(desk)[: order(desk).index("homework")]:
        how = state.phases.get(phase)
        if how is None:
            state = mark(state, phase, "skipped: time")
        elif how == "open":
            state = mark(state, phase, "partial: time")
    if state.place.page:
        state = close_sheet(state, state.place.page, "parked")
    return desk.at(go(replace(state, mode="talk"), phase="homework", page="", step="", attempts=0, item=""))
