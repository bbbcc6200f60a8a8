# ruff: noqa: E501 - a pattern is easier to check on one line
"""Any page worked through as a form: ask, take, ask smaller, offer two options, skip, go on."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.model import Ask, Move
from nova_cbt.policy.desk import Desk, close_sheet, mark, note, open_sheet
from nova_cbt.policy.steps import MOST_ATTEMPTS, aside, ask, next_step, nothing_more, number_alone, prefill, skip
from nova_cbt.words import patterns as re

Step_or_done = Move | tuple[Desk, tuple[str, ...]]
"""A move, or the desk with the phase finished and what is to be said before whatever comes next."""
GENERIC = {
    "thought_for_feeling", "feeling_for_thought", "question_thought", "always", "interpretation", "no_number",
    "know_but_dont_feel", "vague", "long_story",
}  # fmt: skip
CONTENT = {"situation", "emotion", "thought", "rating", "rating10", "fact", "balanced", "when", "text"}
"""Kinds of question that have such replies."""


def form(desk: Desk, leads: tuple[str, ...]) -> Step_or_done:
    """The phase's own page, step by step."""
    done = steps(desk, desk.state.place.phase, leads)
    if isinstance(done, Move):
        return done
    desk, leads = done
    phase = desk.state.place.phase
    return desk.at(mark(desk.state, phase, "done")), leads


def steps(desk: Desk, name: str, leads: tuple[str, ...]) -> Step_or_done:
    """The next question of a page; or the desk with its worksheet complete."""
    page = desk.library.pages[name]
    fresh = desk.state.place.page != name
    desk = prefill(desk, page) if fresh or desk.state.sheet(name) is None else desk
    if not fresh:
        desk = _keep(_give_up(desk))
    state, sheet = open_sheet(desk.state, name, desk.session.number)
    desk = desk.at(state)
    step = next_step(page, sheet, desk.state)
    if step is None:
        return desk.at(close_sheet(desk.state, name, "complete")), leads
    doubted = any(part.startswith("doubts.") for part in leads)
    if (again := _generic(desk, step.name)) and not doubted:
        place = desk.state.place
        asks = (Ask(step.name, step.valid),)
        state = replace(desk.state, place=replace(place, attempts=2))
        said = ("receipt.clause|receipt.quote",) if turn_words(desk) >= TOLD and leads else ()
        return desk.at(state).move(f"{name}.{step.name}", *said, again, asks=asks)
    told = desk.answered or bool(desk.turn and desk.turn.answers)
    same = desk.state.place.step == step.name and not fresh
    if same and not told and not doubted and "dont_know" in desk.reading.acts:
        leads = ("signals.unsure",)
    return ask(desk, page, step, *leads)


TOLD = 8
"""Words from which a message that was no answer is said back before it is asked again."""


def turn_words(desk: Desk) -> int:
    """How long the client's message is."""
    return len(desk.turn.text.split()) if desk.turn else 0


def _give_up(desk: Desk) -> Desk:
    """The desk with the step in hand skipped, when it was asked often enough or there is no more to list."""
    step, sheet = desk.step, desk.state.sheet(desk.state.place.page)
    if step is None or sheet is None:
        return desk
    some = bool(sheet.get(step.name))
    if step.at_least > 1 and some and nothing_more(desk):
        return skip(desk, step.name)
    if left_out(desk):
        return skip(desk, step.name)
    asked_back = desk.state.place.phase == "welcome" and desk.reading.asks_question
    if desk.answered or aside(desk) or (asked_back and desk.state.place.attempts < MOST_ATTEMPTS):
        return desk
    lost = desk.heard("confused", "repeat_request")
    limit = 1 if step.optional and not lost else MOST_ATTEMPTS
    return skip(desk, step.name) if desk.state.place.attempts >= limit else desk


def left_out(desk: Desk) -> bool:
    """Does the client decline a question of the beginning that may be left out ("no thanks", "leave it")?"""
    if (
        desk.answered
        or desk.turn is None
        or desk.state.place.phase != "welcome"
        or not (desk.step and desk.step.optional)
    ):
        return False
    declined = desk.reading.resistance or desk.reading.consent == "no" or desk.heard("refusal", "taken_back")
    return (declined or bool(_DECLINES.match(desk.words))) and not desk.reading.asks_question


_DECLINES = re.compile(
    r"\W*(?:(?:i(?:'d| would)?|well|um+|oh|sorry)\W+)*(?:no\b[\s,]*(?:thanks?|thank you|need)|no\W*$|nope|nah|leave (?:it|that)|skip|pass|(?:rather|prefer) not|not (?:saying|telling|needed|important)|keep (?:it|that) (?:to myself|open|private)|that'?s (?:private|my business))",
    re.IGNORECASE,
)


def _keep(desk: Desk) -> Desk:
    """The desk with answers that are facts about the client kept as such."""
    page, turn = desk.page, desk.turn
    if page is None or turn is None:
        return desk
    state = desk.state
    for answer in turn.answers:
        keep = next((s.keep for s in page.steps if s.name == answer.slot and s.keep), "")
        if keep and answer.value:
            state = note(state, keep, answer.value, turn=turn, session=desk.session.number)
    return desk.at(state)


def _generic(desk: Desk, step: str) -> str:
    """The reply to an answer of another kind, once per step (clinical_spec 2.0)."""
    place, turn = desk.state.place, desk.turn
    if turn is None or aside(desk) or turn.answers or place.step != step or place.attempts != 1:
        return ""
    if desk.asked is None or [a.slot for a in desk.asked.asks[:1]] != [step]:
        return ""
    kind = desk.step.valid if desk.step else ""
    key = turn.why_not if turn.why_not in GENERIC and kind in CONTENT else ""
    if key == "vague" and kind == "text":
        return ""
    if key == "no_number" and kind == "rating10":
        key = "no_number10"
    if kind == "emotion" and number_alone(turn):
        key = "number_alone"
    if key == "vague" and kind == "when":
        key = "vague_when"
    return f"generic.{key}" if key else ""
