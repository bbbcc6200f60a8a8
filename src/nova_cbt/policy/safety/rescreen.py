# ruff: noqa: E501 - a pattern is easier to check on one line
"""A session after R3 or more opens with how it is now: thoughts, intent, the plan, a person; then the check-in."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.model import Move
from nova_cbt.policy.desk import Desk, count, mark
from nova_cbt.policy.flow import carry_on
from nova_cbt.policy.safety import plan, series
from nova_cbt.policy.safety.record import ACUTE, asking, denies, entered, left, lowered, noted, told
from nova_cbt.policy.safety.speak import country_ask, put, say
from nova_cbt.words import patterns as re

FROM = 3


def opening(desk: Desk) -> Move | None:
    """The first message of a session that follows R3 or more."""
    record = desk.session.chart.risk
    if desk.first or record.tier < FROM:
        return None
    state = replace(desk.state, risk=replace(desk.state.risk, asked=(), told=()))
    desk = entered(desk.at(count(state, "screened")), "return")
    desk = desk.at(asking(desk.state, "S2"))
    return say(desk, "safety.S2", "safety.back", "safety.S2", asks=series.ask("S2"))


_DISOWNS = re.compile(
    r"\bi (?:never|did not|didn'?t|have not|haven'?t) (?:ever |really |actually )?(?:say|said|write|wrote|written|mean|meant|tell|told)\b|\bwhen did i (?:say|write)\b|\bthat (?:wasn'?t|was not|isn'?t) (?:me|what i said|true)\b",
    re.IGNORECASE,
)


def disowns(desk: Desk) -> bool:
    """Do they say today that last time was not so? Named once, gently, and today's word is taken."""
    return bool(desk.turn and _DISOWNS.search(desk.turn.text))


def returned(desk: Desk, lead: str) -> Move:
    """The next of the opening's questions; a yes to the first opened the full series already."""
    desk = _volunteered(desk)
    asked = desk.state.risk.asked
    if "S4" not in asked and desk.session.chart.risk.tier >= ACUTE:
        return put(desk, "S4", lead)
    if "REVIEW" not in asked:
        kind = "plan_review" if plan.latest(desk) else "since_then"
        at = desk.at(asking(desk.state, "REVIEW"))
        return say(at, "safety.REVIEW", lead, f"safety.{kind}", asks=series.ask("REVIEW"))
    if "CONTACT" not in asked and desk.session.chart.risk.tier >= ACUTE:
        return put(desk, "CONTACT", lead)
    return _on(desk, lead)


_NOT_AT_ALL = re.compile(
    r"\b(?:not at all|none at all|not once|nothing of (?:it|the kind|that)|never)\b", re.IGNORECASE
)
_WITH_HELP = re.compile(
    r"\b(?:took me|went|been|saw|seen|rang|called|spoke|talked|see|seeing) (?:\w+ ){0,3}?(?:to |with |by )?(?:the |my |a )?(?:doctor|gp|hospital|clinic|nurse|counsellor|therapist|psychiatrist|crisis team|samaritans|line)\b",
    re.IGNORECASE,
)


def _volunteered(desk: Desk) -> Desk:
    """What is told unasked at the opening: no thoughts at all means no intent, and help that was seen is a contact."""
    words = desk.turn.text if desk.turn else ""
    if desk.state.risk.slots.get("S2") == "no" and _NOT_AT_ALL.search(words) and "S4" not in desk.state.risk.asked:
        desk = desk.at(noted(desk.state, "S4", "no"))
    if _WITH_HELP.search(words) and "CONTACT" not in desk.state.risk.asked:
        desk = desk.at(noted(desk.state, "CONTACT", "yes"))
    return desk


def _on(desk: Desk, lead: str) -> Move:
    """Screened: the line once more, and the session begins; with thoughts still there, the plan comes first."""
    slots = desk.state.risk.slots
    alone = desk.session.chart.risk.tier >= ACUTE and slots.get("CONTACT", "") in ("no", "declined")
    if alone or slots.get("S4") == "a little":
        held = told(desk, "support")
        if not plan.latest(desk):
            return plan.begun(held, lead)
        return plan.hold(held, lead)
    desk = left(told(lowered(desk, 2), "line", "support"))
    desk = desk.at(mark(desk.state, "safety", "done"))
    move = carry_on(desk, (lead,))
    parts = (lead, "safety.line_again", move.parts[-1])
    return replace(move, parts=tuple(p for p in parts if p), asks=(*move.asks, *country_ask(desk)))


def reviewed(desk: Desk) -> Move | None:
    """After R2, the plan is looked at once the question about safety is answered."""
    asked = desk.asked.name if desk.asked else ""
    if desk.state.tally.get("reviewed") or not asked.startswith("safety_question.") or desk.risk.tier >= 1:
        return None
    if desk.session.chart.risk.tier < 2 or not plan.latest(desk) or not (denies(desk) or desk.reading.consent == "no"):
        return None
    desk = desk.at(count(count(desk.state, "screened"), "reviewed"))
    at = entered(desk, "review")
    at = at.at(asking(at.state, "REVIEW"))
    return say(at, "safety.REVIEW", "safety_question.got_no", "safety.plan_review", asks=series.ask("REVIEW"))


def review_heard(desk: Desk) -> Move:
    """What they say about the plan, taken; then the session goes on."""
    return carry_on(left(desk), ("receipt.clause|receipt.quote|safety.heard",))
