"""Another subject than the one in hand is asked for: it is taken up, and what was begun stays on the list."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.model import Answer, Move, State
from nova_cbt.policy.desk import Desk, close_sheet, count, go, mark, note, write
from nova_cbt.policy.fills import quotable
from nova_cbt.policy.flow import carry_on
from nova_cbt.policy.phases import left
from nova_cbt.policy.requests import carry_back
from nova_cbt.words import patterns as re
from nova_cbt.words import second_person
from nova_cbt.words.topic import topic_wished, turns_outright, turns_to

TELLING = ("problems", "goals", "model")
"""Phases in which the first subject is only being told: another can take its place."""
ROOM = 14
"""Exchanges that must be left for a story to begin anew."""
LISTED = 3
NAME = 5
"""Words of a subject that is named rather than told."""


def turned(desk: Desk) -> Move | None:
    """The subject asked for goes first and is asked about; the one before it is not lost."""
    new = turns_to(desk.words) if desk.turn else ""
    place, agenda = desk.state.place, desk.state.agenda
    if (
        not new
        or not agenda
        or (desk.answered and not turns_outright(desk.words))
        or place.phase not in TELLING
        or _same(new, agenda[0])
    ):
        return None
    if left(desk) < ROOM:
        later = desk.at(replace(desk.state, parking=(*desk.state.parking, new)))
        return carry_back(replace(later, carry={**desk.carry, "news": new}), "signals.topic_park_said")
    known = next((a for a in agenda if _same(new, a)), new)
    listed = (known, *(a for a in agenda if a != known))
    state = replace(desk.state, agenda=listed[:LISTED], parking=(*desk.state.parking, *listed[LISTED:]))
    state = _begun_anew(_named(state, known, desk), desk)
    move = carry_on(desk.at(state), ("signals.turned",))
    return replace(move, slots={**move.slots, "parked": quotable(agenda[0])})


def _begun_anew(state: State, desk: Desk) -> State:
    """The state at the start of the telling, what was told of the first subject put aside."""
    number = desk.turn.number if desk.turn else 0
    state = mark(close_sheet(state, "problems", "parked"), "problems", "open")
    state = count(state, "turned", number - state.tally.get("turned", 0))
    state = note(state, "moment", desk.reading.situation, turn=desk.turn, session=desk.session.number)
    return go(state, phase="problems", page="", step="", attempts=0, item="")


def _named(state: State, item: str, desk: Desk) -> State:
    """The state with the subject on the page of the list, in words Nova may say."""
    sheet = state.sheet("agenda")
    if sheet is None or any(a.value == item for a in sheet.answers):
        return state
    told = Answer("item", item, desk.words, desk.turn.number if desk.turn else 0, turned=_said(item))
    return write(state, replace(sheet, answers=(*sheet.answers, told)))


def _said(item: str) -> str:
    """The subject as Nova may say it; a whole sentence stands between quotes."""
    return second_person(item) if topic_wished(f"can we talk about {item}") and len(item.split()) <= NAME else ""


def _same(one: str, other: str) -> bool:
    """Do two names mean the same subject?"""
    first, second = (set(re.findall(r"[a-z]{3,}", t.lower())) - {"the", "thing", "with", "about"} for t in (one, other))
    return bool(first and second) and (first <= second or second <= first)
