# ruff: noqa: E501 - a pattern is easier to check on one line
"""Somebody else in danger: whom it is about, what to do now, and who is with them (risk_protocol 9)."""

from __future__ import annotations

from nova_cbt.model import Move
from nova_cbt.policy.desk import Desk, count
from nova_cbt.policy.safety.company import stay, what_now
from nova_cbt.policy.safety.record import asking, noted, told
from nova_cbt.policy.safety.table import Situation, spoken
from nova_cbt.policy.safety.touching import touched
from nova_cbt.words import patterns as re

WHOM = re.compile(
    r"\b(?:not|isn'?t|wasn'?t) (?:about |for )?me\b|\bi'?m (?:fine|ok|okay|all right|alright|good)\b|\b(?:it'?s|this is|i mean|is|about) (?:about )?(?:him|her|them|my (?:friend|mate|brother|sister|\w+))\b|\bnothing (?:\w+ )?with me\b",
    re.IGNORECASE,
)
_THEY_ARE = re.compile(
    r"\b(?:he|she|they|it)(?:'s|'re| is| are| isn'?t| aren'?t| has| hasn'?t| went| said| told| doesn'?t| won'?t| would| could| might)\b(?! (?:about )?(?:him|her|them|me|not me|my)\b)|\b(?:danger|right now|tonight|today|safe|home|asleep|at work|as far as)\b",
    re.IGNORECASE,
)


def not_of_me(desk: Desk, found: Situation, words: str) -> Move | None:
    """Whom it is about, said where it was asked whether there is danger: believed, and the question put again."""
    if not WHOM.search(words) or _THEY_ARE.search(words) or desk.state.tally.get("whom"):
        return None
    at = desk.at(count(count(noted(desk.state, "R1", "no"), "screened"), "whom"))
    slot = f"{found.page}:now"
    return spoken(at.at(asking(at.state, slot)), found, f"{found.page}.own_no", f"{found.page}.now", slot=slot)


def of_their_danger(desk: Desk, found: Situation, words: str) -> Move | None:
    """Once it was said to be dangerous: what to do now is answered in order, and a call that was made is the end of it."""
    group = touched(found.page, words) if desk.state.tally.get("danger:third_party") else ""
    if group in ("called", "safe_now", "tell_them"):
        return stay(desk.at(count(desk.state, "help_called")), found, f"third_party.{group}")
    if group == "what_now":
        slot = f"{found.page}:now"
        return spoken(desk.at(asking(desk.state, slot)), found, what_now(desk), slot=slot)
    return None


def planned(desk: Desk, found: Situation, kind: str = "") -> Move:
    """They have a plan, or a day: somebody who can act has to know today; told further, it is asked who that is."""
    young = "_adult" if "minor" in desk.state.risk.flags else ""
    known = desk.state.tally.get("their_plan") or "line" in desk.state.risk.told
    kind = kind or ("who" if known else "plan")
    slot = f"{found.page}:help"
    at = desk.at(count(count(desk.state, "their_plan"), f"put:{slot}"))
    at = at.at(asking(at.state, slot))
    at = told(at, "line") if kind == "plan" else at
    return spoken(at, found, f"{found.page}.{kind}{young}", slot=slot)


WITH_THEM = re.compile(
    r"\b(?:with|beside|next to|sitting with|stayed with|reached|got to|found) (?:him|her|them)\b(?! (?:or|before|last))|\b(?:in|at|to|from) (?:the )?(?:hospital|a ?& ?e|er|ward)\b|"
    r"\b(?:police|ambulance|paramedics?|crisis team|neighbou?r|someone|somebody|mum|mom|dad|sister|brother|wife|husband|friend|flatmate|they)\b[^.?!]{0,12}\b(?:is|are|'s|'re|has|have|just)\b[^.?!]{0,12}\b(?:there|here|arrived|got there|inside|going (?:over|round|in)|on (?:the|their|his|her) way)\b",
    re.IGNORECASE,
)
"""Somebody has come to the one in danger, or is about to."""
