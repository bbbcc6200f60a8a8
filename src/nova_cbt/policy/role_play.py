"""A rehearsal: who is who, a few tagged lines of the other person, a stop word, stepping out, the debrief."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.model import Answer, Ask, Move
from nova_cbt.policy.desk import Desk, fill, reset
from nova_cbt.policy.steps import ask
from nova_cbt.words import patterns as re

PAGE = "help_script"
MOST_LINES = 3
"""Lines Nova speaks as the other person before stepping out (clinical_spec 2.5: two to four)."""
SHORT = 40
"""Most words of a line in the scene."""
_STOP = re.compile(r"\b(pause|stop|let'?s stop|enough|step out|out of (it|this)|i can'?t do this)\b", re.IGNORECASE)
_ASKS = re.compile(r"\?|\b(could|would|can|may|might) (you|we|i)\b|\bi need\b|\bi'?d like\b", re.IGNORECASE)
_STUCK = re.compile(r"\bwhat (should|do|would|can) i (say|answer|tell)\b|\bi don'?t know what to say\b", re.IGNORECASE)

_CLOSE = re.compile(
    r"^(?:(?:your|my|our) )?(?:\w+ ){0,2}?(?:mum|mom|mam|mummy|mother|dad|daddy|father|parents?|sister|brother|sis|bro|"
    r"son|daughter|kids?|children|gran|granny|grandma|nan|nana|grandpa|grandad|grand(?:mother|father)|aunt\w*|uncle|"
    r"cousin|niece|nephew|wife|husband|partner|spouse|boyfriend|girlfriend|fianc\w+|ex|(?:step|half)\w+|"
    r"\w+-in-law|in-laws|family|friends?|mate|bestie|(?:flat|house|room)mates?)\b(?!['’]s\b)",
    re.IGNORECASE,
)
"""Somebody in the client's own life, who is asked for something else than a form is."""


def directed(desk: Desk) -> Move | None:
    """The next move of a scene; none when the page goes on as a form."""
    place = desk.state.place
    if place.page != PAGE:
        return None
    if desk.state.mode == "role_play":
        return _in_scene(desk)
    if place.step == "scene" and desk.turn and any(a.slot == "scene" for a in desk.turn.answers):
        return _line(desk)
    return None


def _in_scene(desk: Desk) -> Move | None:
    words = desk.words
    if _STUCK.search(words):
        return desk.at(replace(desk.state, mode="talk")).move(
            f"{PAGE}.scene", "role_play.what_to_say", asks=(Ask("scene", "text"),)
        )
    upset = desk.heard("distress_high", "confused", "silence")
    if _STOP.search(words) or upset or desk.state.tally.get("scene", 0) >= MOST_LINES:
        return _out(desk)
    return _line(desk)


def _line(desk: Desk) -> Move:
    """One line as the other person: opening first, then probing, agreeing once asked."""
    spoken = desk.state.tally.get("scene", 0)
    words = desk.words
    asked = bool(_ASKS.search(words))
    kind = "scene_agree" if spoken and asked else "scene_probe" if asked or spoken else "scene_opening"
    if spoken == MOST_LINES - 1:
        kind = "scene_agree"
    tally = {**desk.state.tally, "scene": spoken + 1}
    turn = desk.turn.number if desk.turn else 0
    kept = fill(desk.state, PAGE, [Answer("rehearsal", words, words, turn)], desk.session.number)
    at = desk.at(replace(kept, mode="role_play", tally=tally))
    near = "_close" if _CLOSE.match(_said_of(desk)) else ""
    move = at.move(f"{PAGE}.in_scene", f"{PAGE}.{kind}{near}", asks=(Ask("line", "text"),))
    return replace(move, speaks_as=role(desk), limit=SHORT)


def role(desk: Desk) -> str:
    """The other person's name for the tag."""
    name = re.sub(r"^(your|the|my|a|an)\s+", "", _said_of(desk), flags=re.IGNORECASE)
    return name.strip() if name and len(name.split()) <= 3 else "the other person"


def _said_of(desk: Desk) -> str:
    """Who is asked, in the client's words."""
    sheet = desk.state.sheet(PAGE)
    turned = next((a.turned or a.value for a in reversed(sheet.answers) if a.slot == "person"), "") if sheet else ""
    return turned.split(",")[0].strip()


def _out(desk: Desk) -> Move:
    page = desk.library.pages[PAGE]
    scene = Answer("scene", "rehearsed", "", desk.turn.number if desk.turn else 0)
    state = fill(replace(desk.state, mode="talk"), PAGE, [scene], desk.session.number)
    desk = desk.at(reset(state, "scene"))
    step = page.step("liked")
    return ask(desk, page, step)
