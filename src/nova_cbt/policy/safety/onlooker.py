# ruff: noqa: E501 - a pattern is easier to check on one line
"""Somebody who may look at the screen while the client writes (risk_protocol 11)."""

from __future__ import annotations

from nova_cbt.model import Move
from nova_cbt.policy.desk import Desk, count
from nova_cbt.policy.safety.record import asking, entered, noted
from nova_cbt.policy.safety.speak import put_again
from nova_cbt.policy.safety.table import SITUATIONS, spoken
from nova_cbt.words import patterns as re

_LOOKS_ON = re.compile(
    r"\b(?:he|she|they|my (?:\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|ex|mum|mom|dad|parents|mother|father|stepdad|brother))\b[^.!?]{0,25}?\b(?:looks?|reads?|goes|checks?|scrolls?|sees?) (?:through |at |over |into )?(?:all (?:of )?)?(?:this|these|what i (?:write|type|say)|my (?:phone|messages|texts|chats?))\b",
    re.IGNORECASE,
)
_IN_HASTE = re.compile(
    r"\b(?:quick(?:ly)?|hurry|be (?:up|back|in|home|here) (?:in a|any|soon|now)|not safe to (?:type|write|talk)|can'?t type|any (?:minute|second)|delete this|hide this|over my shoulder|behind me|in the next room|before (?:he|she|they) (?:comes?|gets?|sees?))\b",
    re.IGNORECASE,
)


_MUST_NOT = re.compile(
    r"\b(?:must ?n[o']t|must not|can'?t|cannot|may not|should ?n[o']t) (?:ever )?(?:see|know|find|read|notice|hear)\b|\b(?:reads?|checks?|sees?|goes (?:over|through)) (?:everything|all|whatever|every\w*|the history)\b|"
    r"\b(?:scared|afraid|frightened|terrified) (?:that )?(?:he|she|they)(?:'ll| will)? (?:sees?|reads?|finds?)\b|\b(?:his|her|their) (?:\w+ )?(?:computer|laptop|phone|tablet|account) (?:too|as well|also)\b",
    re.IGNORECASE,
)
"""Told as something to be afraid of, or as a habit of somebody close."""


def read_along(desk: Desk) -> Move | None:
    """Somebody may be reading: how to be gone at once comes first; a partner who reads along is asked about once."""
    words = desk.turn.text if desk.turn else ""
    looks, haste = _LOOKS_ON.search(words), _IN_HASTE.search(words)
    secret = _MUST_NOT.search(words) and not (looks and haste)
    met = (looks and haste) or secret
    if "reader" not in desk.risk.cues or desk.risk.tier or not met or desk.state.tally.get("reader"):
        return None
    desk = desk.at(count(desk.state, "reader"))
    if desk.state.mode == "risk":
        return put_again(desk, desk.state.place.step, "abuse.interrupted")
    found = SITUATIONS["abuse"]
    at = entered(desk.at(count(desk.state, "situation:abuse")), "situation:abuse")
    at = at.at(count(count(at.state, "put:abuse:reader"), "put:abuse:now"))
    at = at.at(asking(noted(at.state, "abuse:reader", words), "abuse:now"))
    return spoken(at, found, "abuse.reads" if secret else "abuse.interrupted", "abuse.now", slot="abuse:now")
