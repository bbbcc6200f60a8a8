# ruff: noqa: E501 - a pattern is easier to check on one line
"""The end of a session: the plan for the week, summing up, feedback, good-bye; and leaving early."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.library import Page
from nova_cbt.model import Answer, Ask, Homework, Move, State, Worksheet
from nova_cbt.policy.desk import Desk, close_sheet, count, go, mark
from nova_cbt.policy.fills import IN_FULL, in_full, quotable, topic
from nova_cbt.policy.forms import Step_or_done, form
from nova_cbt.policy.phases import LENGTH, order, total
from nova_cbt.policy.steps import just_that, skip
from nova_cbt.policy.work import PHASES
from nova_cbt.words import patterns as re
from nova_cbt.words.assent import put_right
from nova_cbt.words.names import callable_name
from nova_cbt.words.tasks import bare_task, smaller, stands_alone

LAST_CALL = 1.5
"""Times the planned length at which a session closes whatever is open."""


def out_of_time(desk: Desk) -> bool:
    """Is the session past its last call?"""
    return total(desk.state) >= LENGTH[desk.state.fact("profile") or "standard"] * LAST_CALL - 6


def agreed(desk: Desk) -> Desk:
    """The desk with the task of the homework page among the homework."""
    sheet = next((s for s in reversed(desk.state.sheets) if s.page == "homework"), None)
    if sheet is None or not sheet.get("what"):
        return desk
    task = task_of(sheet, desk)
    others = tuple(h for h in desk.state.homework if h.id != task.id)
    return desk.at(replace(desk.state, homework=(*others, task)))


def task_of(sheet: Worksheet, desk: Desk) -> Homework:
    """The task a homework worksheet describes; what was made smaller stands in the place of the first version."""
    worked = [s.page for s in desk.state.sheets if s.page not in PHASES and s.page != "cognitive_model"]
    what, less = sheet.get("what").rstrip(" ."), smaller(sheet.get("shrink"))
    if less:
        what = bare_task(less) if stands_alone(less) else f"{what}, {less[:1].lower()}{less[1:]}"
    return Homework(
        id=sheet.id,
        what=what,
        session=desk.session.number,
        when=sheet.get("when"),
        where=sheet.get("where"),
        obstacle=sheet.get("obstacle"),
        if_then=sheet.get("if_then"),
        confidence=sheet.number("confidence"),
        technique=worked[-1] if worked else "",
        turn=next((a.turn for a in sheet.answers if a.slot == "what"), 0),
    )


def summary(desk: Desk, leads: tuple[str, ...]) -> Step_or_done:
    """The client's main point, then Nova's few sentences, then corrections."""
    if out_of_time(desk):
        return desk.at(mark(desk.state, "summary", "partial: time")), leads
    if desk.state.place.step == "main_point" and desk.turn and (desk.answered or desk.state.place.attempts >= 2):
        return _capsule(desk)
    words = desk.turn.text if desk.turn else ""
    nothing = just_that(desk) or desk.heard("agreement_empty") or bool(_FITS.fullmatch(words))
    nothing = nothing or (desk.reading.consent == "yes" and len(words.split()) <= BRIEF)
    if desk.state.place.step == "correction" and desk.turn and nothing:
        state = close_sheet(desk.state, "summary", "complete")
        return desk.at(mark(state, "summary", "done")), ("receipt.plain",)
    if desk.state.place.step == "correction" and desk.turn and desk.answered:
        right = quotable(put_right(words))
        desk = replace(desk, carry={**desk.carry, "correction": right} if right else desk.carry)
        leads = ("summary.corrected|summary.corrected_plain",)
    return form(desk, leads)


BRIEF = 6
_FITS = re.compile(
    r"\W*(?:(?:yes|yeah|yep|ok(?:ay)?|no|sure|mhm|right|exactly|thanks?|thank you|i think|i'd say|for me)\W+)*"
    r"(?:(?:that|it|this)(?:'s| is| was)? (?:all )?(?:fits?|right|correct|it|fine|good|how it was|about right|true|accurate)|you(?:'ve| have)? got it(?: right)?|"
    r"spot on|nothing to (?:add|change|correct)|(?:it )?looks right|no changes|leave it(?: (?:so|like that|as it is))?|fits|exactly|right|correct)"
    r"(?:\W+(?:i think|for me|thanks?|thank you|like that|yes))*\W*",
    re.IGNORECASE,
)


def _capsule(desk: Desk) -> Move:
    """Nova's few sentences, from the client's words."""
    page = desk.library.pages["summary"]
    if not desk.answered:
        desk = skip(desk, "main_point")
    pieces = [s.page for s in desk.state.sheets if s.page not in PHASES and s.status == "complete"][-2:]
    desk = desk.at(go(desk.state, page="summary", step="correction", attempts=1))
    lead = ["summary.capsule"] if pieces or topic(desk.state) else []
    parts = [*lead, *(["capsule.topic"] if len(pieces) < 2 else []), *(f"capsule.{p}" for p in pieces)]
    move = desk.move("summary.correction", *parts, "summary.correction.ask", asks=(_correction(page),))
    slots = dict(move.slots)
    for name in pieces:
        slots |= _of(desk, name)
    slots.pop("quote", None)
    return replace(move, slots={k: v for k, v in slots.items() if v}, limit=170)


def _correction(page: Page) -> Ask:
    return Ask("correction", page.step("correction").valid)


def _quoted(answer: Answer) -> str:
    """A client's answer between quotes; a fairer sentence whole, or from the turn in it on, never only its darker half."""
    if answer.slot not in ("balanced", "takeaway"):
        return quotable(answer.value)
    whole = in_full(answer.value, IN_FULL["balanced"])
    return whole or quotable(re.split(r"\b(?:but|although|though|yet|and)\b", answer.value)[-1])


def _of(desk: Desk, name: str) -> dict[str, str]:
    sheet = desk.state.sheet(name)
    if sheet is None:
        return {}
    found = {a.slot: _quoted(a) for a in sheet.answers if a.value}
    items = sheet.every("item")
    if items:
        found["helps"] = quotable(items[0])
        found["helps2"] = quotable(items[1]) if len(items) > 1 else ""
    return found


def feedback(desk: Desk, leads: tuple[str, ...]) -> Step_or_done:
    """How this was for the client."""
    if out_of_time(desk):
        return desk.at(mark(desk.state, "feedback", "skipped: time")), leads
    done = form(desk, leads)
    if isinstance(done, Move):
        return done
    bad = desk.reading.complaint or desk.heard("resistance")
    return done[0], ("feedback.got_bad" if bad else "feedback.got_good",)


def close(desk: Desk, leads: tuple[str, ...]) -> Move:
    """What the next session starts with; with a safety sentence where something is open."""
    if _recheck_due(desk):
        at = desk.at(count(desk.state, "recheck"))
        return at.move("safety.recheck", *leads, "safety.recheck", asks=(Ask("R1", "safety"),))
    state = desk.state
    for phase in order(desk):
        how = state.phases.get(phase)
        if how in (None, "open"):
            state = mark(state, phase, "partial: time" if how else "skipped: time")
    desk = desk.at(mark(replace(state, mode="ended"), "close", "done"))
    return _farewell(desk, leads, "close.close")


def early(desk: Desk) -> Move:
    """The client wants to stop: accepted at once, one line of what was said, nothing lost."""
    state = desk.state
    for phase in order(desk):
        how = state.phases.get(phase)
        if how in (None, "open"):
            state = mark(state, phase, "partial: ended early" if how else "skipped: ended early")
    if state.place.page == "homework" or state.sheet("homework"):
        state = agreed(desk.at(state)).state
    desk = desk.at(replace(state, mode="ended"))
    return _farewell(desk, ("close.bye_capsule",), "end.accept")


def _farewell(desk: Desk, leads: tuple[str, ...], name: str) -> Move:
    planned = [h for h in desk.state.homework if h.session == desk.session.number and h.status == "planned"]
    more = {"homework": quotable(planned[-1].what)} if planned else {}
    chain = "close.next_homework|close.next_topic|close.next_plain" if planned else "close.next_topic|close.next_plain"
    named = callable_name(desk.state.fact("name"))
    if named:
        more["name"] = named
    return desk.move(name, *leads, chain, *_safety(desk.state), more=more)


def _safety(state: State) -> tuple[str, ...]:
    if state.risk.tier < 1:
        return ()
    hard = state.risk.tier >= 2 or state.tally.get("recheck_due")
    planned = any(s.page == "safety_plan" and s.status == "complete" for s in state.sheets)
    return (*(("safety.close_did",) if hard else ()), *(("safety.close_plan",) if planned else ()), "close.safety")


def _recheck_due(desk: Desk) -> bool:
    """Was danger spoken of today, not this very minute, and is the one question before the end still to be put?"""
    state = desk.state
    if desk.asked and desk.asked.name.startswith("safety."):
        return False
    return bool((state.risk.tier >= 2 or state.tally.get("recheck_due")) and not state.tally.get("recheck"))
