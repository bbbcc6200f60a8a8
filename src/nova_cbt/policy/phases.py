"""The session from phase to phase (clinical_spec 1.3): who comes next, and when one is skipped."""

from __future__ import annotations

from nova_cbt.model import State
from nova_cbt.policy.desk import Desk
from nova_cbt.policy.discretion import to_review
from nova_cbt.policy.steps import wants

FIRST = (
    "welcome", "checkin", "safety", "agenda", "problems", "goals", "model", "work", "homework", "summary", "feedback",
    "close",
)  # fmt: skip
LATER = (
    "checkin", "safety", "bridge", "agenda", "hw_review", "goals", "work", "homework", "summary", "feedback", "close",
)  # fmt: skip
LENGTH = {"brief": 14, "standard": 28, "long": 42}
"""Exchanges of a session by profile; half as many again at the very most."""
BUDGET = {
    "welcome": 4, "checkin": 3, "safety": 3, "bridge": 2, "agenda": 3, "hw_review": 6, "problems": 8, "goals": 4,
    "model": 5, "work": 14, "homework": 4, "summary": 2, "feedback": 2, "close": 1,
}  # fmt: skip
FORCED_AT = 7
"""With this many exchanges left, what is open is parked and the week is planned."""

TO_AIM = 14
"""Exchanges that must be left for a goal to be asked for; with few more, only the goal and its first sign."""

STRETCH = 1.15
"""Share of the planned length within which a technique already begun is finished rather than parked."""

AFTER_A_SCENE = frozenset(("help_script", step) for step in ("scene", "liked", "second"))
SCENE_ENDS = 1.35
"""Share of the planned length up to which a scene begun is played to its end and looked at."""

CHALLENGES = frozenset({"thought_record", "reframing", "thinking_habits", "cognitive_model", "help_script"})
"""Pages that question a thought or play a scene."""


def barred(state: State) -> frozenset[str]:
    """Pages that are not worked on with this client: no thought is challenged where voices or beliefs were told of."""
    return CHALLENGES if "psychosis" in state.risk.flags else frozenset()


def order(desk: Desk) -> tuple[str, ...]:
    """The phases of this session."""
    return FIRST if desk.first else LATER


def total(state: State) -> int:
    """Exchanges so far."""
    return sum(state.spent.values())


def length(desk: Desk) -> int:
    """Exchanges this session is meant to have."""
    return LENGTH["brief" if desk.state.tally.get("short") else desk.state.fact("profile") or "standard"]


def left(desk: Desk) -> int:
    """Exchanges that remain."""
    return length(desk) - total(desk.state)


def reached(desk: Desk, phase: str) -> bool:
    """Has the session come to this phase, or gone past it?"""
    phases = order(desk)
    return phases.index(desk.state.place.phase) >= phases.index(phase) if phase in phases else False


def overdue(desk: Desk) -> bool:
    """Is it time to plan the week, whatever is still open?"""
    if reached(desk, "homework") or (left(desk) > FORCED_AT and not desk.state.tally.get("hurry")):
        return False
    if desk.state.tally.get("hurry"):
        return True
    if desk.state.mode == "role_play" or (desk.state.place.page, desk.state.place.step) in AFTER_A_SCENE:
        return total(desk.state) >= length(desk) * SCENE_ENDS
    page, sheet = desk.page, desk.state.sheet(desk.state.place.page)
    if not page or page.folder != "techniques" or sheet is None:
        return True
    to_go = sum(1 for s in page.steps if not s.optional and wants(page, s, sheet, desk.state))
    return total(desk.state) + to_go > length(desk) * STRETCH


def skip_reason(desk: Desk, phase: str) -> str:
    """Why a phase is not due in this session; nothing when it is."""
    chart, state = desk.session.chart, desk.state
    if phase == "safety" and not desk.first:
        due = chart.risk.tier >= 1 or chart.risk.ask_next or bool(chart.risk.events) or desk.session.number % 4 == 0
        return "" if due and "S2" not in _answered_now(state) else "not due"
    if phase == "hw_review":
        reviewed = any(h.reviewed == desk.session.number for h in state.homework)
        planned = any(h.open and to_review(state, h) for h in state.homework)
        return "" if planned or reviewed else "nothing was planned"
    if phase == "goals" and not desk.first:
        return "" if desk.session.number % 4 == 1 or _put_off(desk) else "not due"
    if phase == "goals" and left(desk) < TO_AIM and state.phases.get("goals") != "open":
        return "time"
    begun = phase == "model" and state.phases.get("model") == "open"
    if phase == "model" and ((left(desk) < 14 and not begun) or barred(state)):
        return "no thought is challenged" if barred(state) else "time"
    if phase == "homework" and state.risk.tier >= 4:
        return "safety comes first"
    return ""


def short_end(state: State) -> bool:
    """Is the end to be a short one, for want of time?"""
    return bool(state.tally.get("hurry") or state.tally.get("late"))


def _put_off(desk: Desk) -> bool:
    """Was there no time for goals up to now?"""
    asked = [r.phases.get("goals", "") for r in desk.session.chart.sessions if r.phases]
    return bool(asked) and all(how.startswith("skipped: time") for how in asked if how != "skipped: not due")


def _answered_now(state: State) -> set[str]:
    return {"S2"} if state.tally.get("screened") else set()


MOST_ITEMS = 3
"""Things one session has room for."""
