"""Where the client wants to get to: something one could see, of their own doing, small enough for some weeks."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.model import Ask, Move
from nova_cbt.policy.desk import Desk, close_sheet, count, mark, write
from nova_cbt.policy.forms import Step_or_done, form
from nova_cbt.policy.phases import TO_AIM, left
from nova_cbt.policy.visible import big, for_another, no_goal, two, wish_only

MOST = 2
"""Times a wish is asked for what one would see of it; then it stands as it was said."""


def goals(desk: Desk, leads: tuple[str, ...]) -> Step_or_done:
    """One or two goals one could see; a wish, somebody else's part, or no goal at all is asked about first."""
    place, sheet = desk.state.place, desk.state.sheet("goals")
    if place.page != "goals" and desk.first and left(desk) < TO_AIM + 4:
        desk = desk.at(count(desk.state, "short:goals"))
    if place.page != "goals" or place.step != "goal" or sheet is None or desk.turn is None:
        return form(desk, leads)
    words = desk.turn.text
    if no_goal(words) and not desk.reading.asks_question:
        return _without(desk)
    theirs = for_another(words)
    if not desk.answered and not theirs:
        return form(desk, leads)
    kind = "part" if theirs else "day" if wish_only(words) else "weeks" if big(words) else ""
    if kind and desk.state.tally.get("goal_asked", 0) < (1 if kind == "weeks" else MOST):
        return _asked_on(_as_wish(desk), kind, leads)
    return form(_apart(desk), leads)


def aimed(desk: Desk) -> bool:
    """Is a goal told for somebody else, or none, where one was asked for? Neither is a complaint about Nova."""
    words = desk.turn.text if desk.turn else ""
    here = desk.state.place.page == "goals" and desk.state.place.step == "goal"
    return here and (for_another(words) or no_goal(words))


def _as_wish(desk: Desk) -> Desk:
    """The desk with what was just told kept as the wish behind the goal."""
    sheet = desk.state.sheet("goals")
    if sheet is None or desk.turn is None:
        return desk
    now = desk.turn.number
    kept = tuple(replace(a, slot="wish") if a.slot == "goal" and a.value else a for a in sheet.answers)
    kept = tuple(a for a in kept if not (a.slot == "sign" and a.turn == now))
    return desk.at(write(desk.state, replace(sheet, answers=kept)))


def _asked_on(desk: Desk, kind: str, leads: tuple[str, ...]) -> Move:
    """What one would see of it, asked in the way that fits."""
    again = "|goals.goal.smaller" if desk.state.tally.get("goal_asked") else ""
    desk = desk.at(count(desk.state, "goal_asked"))
    page = desk.library.pages["goals"]
    asks = (Ask("goal", page.step("goal").valid),)
    return desk.move("goals.goal", *leads[:1], f"goals.goal.{kind}{again}", asks=asks)


def _without(desk: Desk) -> Step_or_done:
    """No goal: nobody needs one to begin; asked once what has gone missing, and then left."""
    desk = _as_wish(desk)
    if desk.state.tally.get("goal_none"):
        return desk.at(mark(close_sheet(desk.state, "goals", "parked"), "goals", "partial: parked")), ("goals.parked",)
    return _asked_on(desk.at(count(desk.state, "goal_none")), "none", ("goals.none",))


def _apart(desk: Desk) -> Desk:
    """The desk with two goals told in one breath written down as two."""
    sheet = desk.state.sheet("goals")
    found = next((a for a in reversed(sheet.answers) if a.slot == "goal" and a.value), None) if sheet else None
    pair = two(found.value) if found else None
    if sheet is None or found is None or pair is None:
        return desk
    rest = tuple(a for a in sheet.answers if a is not found)
    both = tuple(replace(found, value=value, turned="") for value in pair)
    return desk.at(write(desk.state, replace(sheet, answers=(*rest, *both))))
