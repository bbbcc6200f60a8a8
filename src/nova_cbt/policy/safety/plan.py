# ruff: noqa: E501 - a pattern is easier to check on one line
"""The safety plan: one step a message in the client's words, rated, and what has to stand before other work."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt import crisis
from nova_cbt.model import Answer, Move, State, Worksheet
from nova_cbt.policy.desk import Desk, close_sheet, count, fill, go, mark, reset
from nova_cbt.policy.flow import carry_on, proceed
from nova_cbt.policy.safety import series
from nova_cbt.policy.safety.record import asking, entered, left, line_due, lowered, told
from nova_cbt.policy.safety.speak import country_ask, put, say
from nova_cbt.policy.steps import next_step, skip
from nova_cbt.policy.work import begin
from nova_cbt.protocol import LIMITS
from nova_cbt.words import patterns as re

PAGE = "safety_plan"
NEEDED = {"signs", "alone", "professionals", "surroundings"}
"""Steps that must stand before other work after R3 (risk_protocol 7)."""
HOLDS = ("hold_person", "hold_professional", "hold_rest")
_WANTED = re.compile(
    r"\bsafety plan\b|\bplan for (?:the |my )?(?:bad|worst|dark|hard)\b|\b(?:make|write|do|start|begin|set up) (?:that|the|a|my|this) plan\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:no|not|don'?t|never|without)\b[^.?!]{0,20}\bplan\b", re.IGNORECASE)


def wanted(desk: Desk) -> bool:
    """Does the client ask for the plan that was offered?"""
    words = desk.turn.text if desk.turn else ""
    open_now = desk.state.place.page == PAGE
    asked = bool(_WANTED.search(words)) and not _NOT.search(words)
    known = desk.state.risk.tier >= 1 or bool(desk.state.risk.events) or "safety plan" in words.lower()
    return asked and known and not open_now


def begun(desk: Desk, *leads: str) -> Move:
    """The first step of the plan; the line once. A plan that stands already is gone on from."""
    if standing(desk.state) and desk.state.place.page != PAGE:
        return put(_at_planned(desk), "W1", *leads[:1]) if "W1" not in desk.state.risk.asked else hold(desk, *leads)
    desk = left(desk)
    give = line_due(desk)
    desk = told(desk, "plan", *(("line",) if give else ()))
    move = begin(desk, PAGE, leads[:1])
    tier = desk.state.risk.tier
    state = move.state if tier == 1 else reset(move.state, f"short:{PAGE}")
    sheet = state.sheet(PAGE)
    state = replace(state, risk=replace(state.risk, plan=sheet.id if sheet else state.risk.plan))
    parts = tuple(p for p in (*leads, "safety.line" if give else "safety_plan.begin", move.parts[-1]) if p)
    asks = (*move.asks, *(country_ask(desk) if give else ()))
    return replace(move, parts=parts, state=state, limit=LIMITS[tier], asks=asks)


def in_hand(desk: Desk) -> Move | None:
    """While the plan is written: what is hard is taken in, and the end of the plan leads on as its tier asks."""
    page, sheet = desk.page, desk.state.sheet(PAGE)
    if desk.state.place.page != PAGE or page is None or sheet is None:
        return None
    desk = _auto(desk)
    sheet = desk.state.sheet(PAGE) or sheet
    passed = desk.step is not None and not desk.answered and desk.state.place.attempts >= 3
    desk = skip(desk, desk.state.place.step) if passed else desk
    sheet = desk.state.sheet(PAGE) or sheet
    if next_step(page, sheet, desk.state) is None:
        return _written(desk)
    if desk.risk.tier >= 1:
        move = proceed(desk)
        lead = "safety.dark_on_plan" if desk.risk.tier >= 2 else "safety.on_the_plan"
        return replace(move, parts=(lead, move.parts[-1]), limit=LIMITS[desk.state.risk.tier])
    words = desk.turn.text.strip(" .…") if desk.turn else ""
    return proceed(desk) if words and desk.heard("silence") else None


def _auto(desk: Desk) -> Desk:
    """The crisis line and emergency number stand on the plan without being asked for."""
    sheet = desk.state.sheet(PAGE)
    if sheet is None or sheet.get("line"):
        return desk
    said = crisis.one_line(desk.state.fact("country"))
    return desk.at(fill(desk.state, PAGE, [Answer("line", said, "", 0, origin="offered")], desk.session.number))


def _written(desk: Desk) -> Move:
    """The plan stands: after R3 the end rating, a person today and the next check; else back to work."""
    state = mark(close_sheet(desk.state, PAGE, "complete"), "safety", "done")
    desk = told(desk.at(state), "plan")
    if desk.state.risk.tier >= 3:
        return put(_at_planned(desk), "TODAY", "safety.plan_done")
    back = go(desk.state, page="", step="", attempts=0)
    back = replace(back, place=back.stack[-1], stack=back.stack[:-1]) if back.stack else back
    return carry_on(desk.at(back), ("safety.plan_done",))


def _at_planned(desk: Desk) -> Desk:
    state = desk.state
    if state.mode == "risk":
        return desk.at(go(state, item="planned"))
    if state.place.page == PAGE:
        back = state.stack[-1] if state.stack else replace(state.place, page="", step="", attempts=0)
        state = replace(state, place=back, stack=state.stack[:-1])
    return entered(desk.at(state), "planned")


def after(desk: Desk, lead: str) -> Move:
    """The closing questions of R3, then other work only if what must stand stands."""
    slot = series.next_due(desk, "planned")
    if slot:
        return put(desk, slot, lead)
    return _cleared(desk) if not lacking(desk.state) else hold(desk, lead)


def _cleared(desk: Desk) -> Move:
    """Everything stands: short work on what set it off, the plan kept in view."""
    desk = left(lowered(desk, 2))
    move = carry_on(desk.at(count(desk.state, "screened")), ("safety.plan_in_view",))
    return replace(move, parts=("safety.plan_in_view", move.parts[-1]))


def hold(desk: Desk, lead: str = "", *_: str) -> Move:
    """Safety work goes on: what is still missing is asked for, one thing a message."""
    if desk.state.mode != "risk" or desk.state.place.item != "hold":
        desk = entered(desk, "hold") if desk.state.mode != "risk" else desk.at(go(desk.state, item="hold"))
    turn = desk.state.tally.get("hold", 0)
    desk = desk.at(asking(count(desk.state, "hold"), f"HOLD{turn}"))
    kind = HOLDS[turn % len(HOLDS)]
    return say(desk, f"safety.{kind}", lead, f"safety.{kind}", asks=series.ask(f"HOLD{turn}"))


def held(desk: Desk) -> Move:
    """An answer while something is missing: taken; other work when it stands, or when all was asked."""
    words = desk.turn.text if desk.turn else ""
    if desk.state.tally.get("hold", 0) >= len(HOLDS) or not lacking(desk.state, words):
        return _cleared(desk)
    return hold(desk, "receipt.clause|safety.heard")


def lacking(state: State, words: str = "") -> tuple[str, ...]:
    """What is missing before other work after R3 (risk_protocol 7)."""
    sheet, slots = standing(state), state.risk.slots
    have = {a.slot for a in sheet.answers if a.value} if sheet else set()
    missing = [] if have >= NEEDED else ["steps"]
    if slots.get("S4") not in (None, "no", "a little"):
        missing.append("intent")
    if _rating(slots, "W1") > _rating(slots, "W0"):
        missing.append("rating")
    named = {"people", "professionals"} & have or slots.get("TODAY", "declined") != "declined" or words
    return tuple(missing if named else [*missing, "person"])


def _rating(slots: object, slot: str) -> int:
    said = slots.get(slot, "") if hasattr(slots, "get") else ""
    return int(said) if said.isdigit() else 0


def standing(state: State) -> Worksheet | None:
    """The plan that was finished, this session's first."""
    return next((s for s in reversed(state.sheets) if s.page == PAGE and s.status == "complete"), None)


def latest(desk: Desk) -> Worksheet | None:
    """The plan there is, from this session or an earlier one."""
    every = (*desk.session.chart.worksheets, *desk.state.sheets)
    return next((s for s in reversed(every) if s.page == PAGE and s.answers), None)
