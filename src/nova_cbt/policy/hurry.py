"""Somebody who is short of time: the session is made shorter, not broken off."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.model import Move
from nova_cbt.policy.desk import Desk, count, go, write
from nova_cbt.policy.flow import carry_on
from nova_cbt.policy.phases import order
from nova_cbt.words.hurry import besides, hurries


def hurried(desk: Desk) -> Move | None:
    """Little time left: from the list on, the week is planned at once; in the plan, only what and when are asked."""
    words = desk.turn.text if desk.turn else ""
    asked = desk.asked.name if desk.asked else ""
    if desk.state.mode != "talk" or asked.startswith(("loss.", "distress.", "safety.")) or not hurries(words):
        return None
    if desk.state.tally.get("hurry") or desk.state.risk.tier >= AT_RISK:
        return None
    phases = order(desk)
    if phases.index(desk.state.place.phase) <= phases.index("agenda"):
        return replace(carry_on(desk.at(count(desk.state, "short")), ("hurry.early",)), name="hurry.early")
    state = count(desk.state, "hurry")
    sheet = state.sheet(desk.state.place.page)
    if sheet and desk.turn and not besides(words):
        now = desk.turn.number
        state = write(state, replace(sheet, answers=tuple(a for a in sheet.answers if a.turn != now)))
    if not (desk.answered and besides(words)):
        state = go(state, attempts=0)
    return carry_on(desk.at(state), ("hurry.short",))


AT_RISK = 2
"""From this step on nothing is hurried."""
