"""What comes from the client of its own accord: a cue let slip, something taken back, somebody at the door, silence."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from nova_cbt.simulate.moment import Moment, number
from nova_cbt.simulate.page import Section
from nova_cbt.simulate.tables import group

SPACING = 3
"""Messages between two times of the same thing, unless its page says otherwise."""


@dataclass(frozen=True)
class Clock:
    """Where in the course the client is: their messages in all and in this session, and what Nova has said."""

    seed: int
    own: int
    here: int
    therapist: Sequence[str]
    """The therapist's messages of this session, oldest first; the one to be answered is the last."""


def due(now: Moment, clock: Clock) -> Section | None:
    """The first of the page's events whose time has come."""
    return next((e for e in now.persona.events.values() if _fits(e, now, clock)), None)


def happen(event: Section, now: Moment, clock: Clock) -> str:
    """Its words; from now on it has happened, and what follows from it holds."""
    state = now.state
    state.happened[event.id] = [*state.happened.get(event.id, []), clock.own]
    if stage := event.settings.get("stage"):
        state.stage = stage
    urge = number(now, 10 * now.persona.number("risk", "urge", 3), 10)
    own = now.stage if now.stage and now.stage.words.get(event.id) else None
    return now.word(event.id if own else "say", own or event, number=urge)


def _fits(event: Section, now: Moment, clock: Clock) -> bool:
    settings, state = event.settings, now.state
    before = [n for n in state.happened.get(event.id, []) if n != clock.own]  # a message may be tried twice
    if len(before) >= event.number("times", 1) or (before and clock.own - before[-1] < event.number("every", SPACING)):
        return False
    if not _within(settings.get("session", "1-"), state.session) or not _within(
        settings.get("message", "1-"), clock.here
    ):
        return False
    if state.trust < event.number("trust", 0.0) or ("in" in settings and state.stage not in _names(settings["in"])):
        return False
    chance = random.Random(f"{clock.seed}:{event.id}").random()
    return chance < event.number("chance", 1.0) and _follows(event, now, clock) and _called_for(event, now)


def _follows(event: Section, now: Moment, clock: Clock) -> bool:
    """Has what it comes after happened, long enough ago, and nothing it yields to?"""
    happened = now.state.happened
    for name in _names(event.settings.get("unless", "")):
        if (name == "planned" and now.state.planned) or name in happened:
            return False
    after = event.settings.get("after", "")
    if not after:
        return True
    if after not in happened or clock.own - happened[after][-1] < event.number("gap", 1):
        return False
    since = clock.therapist[-(clock.own - happened[after][-1]) :]
    return "since" not in event.settings or bool(event.listed("since").search(" ".join(since)))


def _called_for(event: Section, now: Moment) -> bool:
    """Does the message at hand bring it up? Unasked, nothing comes up over the formalities of a first session."""
    settings = event.settings
    if "heard" in settings and not event.listed("heard").search(now.heard.text):
        return False
    if "asks" in settings:
        return now.heard.asks in [label.strip() for label in settings["asks"].split(",")]
    return "heard" in settings or now.heard.asks not in {*group("opening"), "goodbye"} - {"mood"}


def _names(text: str) -> list[str]:
    return [name.strip() for name in text.split("|") if name.strip()]


def _within(text: str, value: int) -> bool:
    """Is a number within "3", "3-" or "3-5"?"""
    low, dash, high = text.partition("-")
    return int(low) <= value <= (int(high) if high else 10**6 if dash else int(low))
