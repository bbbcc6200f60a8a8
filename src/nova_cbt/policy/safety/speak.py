# ruff: noqa: E501 - a pattern is easier to check on one line
"""How a safety move is put together: limits by tier, a lead, what is owed, one question (risk_protocol 1, 5)."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt import crisis
from nova_cbt.model import Ask, Move
from nova_cbt.policy.desk import Desk, count, go
from nova_cbt.policy.safety.record import ACUTE, asking, line_due, noted, told
from nova_cbt.policy.safety.series import ask
from nova_cbt.policy.safety.touching import touched
from nova_cbt.protocol import LIMITS, WITHIN, since_rise
from nova_cbt.words import patterns as re
from nova_cbt.words.mirror import second_person

YOUNG = "children and young people"
ADULT = {2: "minor.adult", 3: "minor.adult_now", 4: "minor.adult_now", 5: "minor.adult_now"}


def say(desk: Desk, name: str, *parts: str, asks: tuple[Ask, ...] = ()) -> Move:
    """A safety move within its limit; to somebody under age it names a trusted adult and the children's line."""
    tier = desk.state.risk.tier
    kept = [p for p in parts if p]
    if "minor" in desk.state.risk.flags and tier in ADULT:
        kept.insert(max(len(kept) - 1, 0), ADULT[tier])
    move = desk.move(name, *kept, asks=asks, more={"topic": ""})
    return replace(move, limit=LIMITS[tier])


def fitted(move: Move) -> Move:
    """The move with the children's line for somebody under age, and no longer than its tier allows."""
    state = move.state
    tier = state.risk.tier
    limit = min(move.limit, LIMITS[tier]) if tier >= 2 or move.name.startswith("safety.") else move.limit
    young = next((x for x in crisis.lines(state.fact("country")) if x.audience == YOUNG), None)
    if "minor" not in state.risk.flags or young is None or not move.slots.get("line"):
        return replace(move, limit=limit)
    return replace(move, limit=limit, slots={**move.slots, "line": crisis.sentence(young)})


def put(desk: Desk, slot: str, *leads: str) -> Move:
    """A question of the series after its leads and what the tier still owes; a fear of being told on is met first."""
    if desk.turn and touched("minor", desk.turn.text) == "secrecy":
        lead = "minor.secrecy" if "minor" in desk.state.risk.flags else "safety.no_calls"
        kept = tuple(p for p in leads if p and not p.startswith(("receipt.", "safety.heard")))
        leads = (*kept[:1], lead) if not desk.state.tally.get("secret") else leads
        desk = desk.at(count(desk.state, "secret"))
    crowded = any(p.endswith((".secrecy", ".no_calls")) for p in leads) and not _late(desk)
    desk, owed = (desk, ()) if crowded else _owed(desk)
    desk = desk.at(asking(desk.state, slot))
    return say(desk, f"safety.{slot}", *leads, *owed, f"safety.{slot}", asks=(*ask(slot), *_where(desk, owed)))


def put_again(desk: Desk, slot: str, *leads: str) -> Move:
    """The same question once more, in other words."""
    place = replace(desk.state.place, attempts=desk.state.place.attempts + 1)
    desk = desk.at(replace(desk.state, place=place))
    owed: tuple[str, ...] = ()
    if _late(desk):
        desk, owed = _owed(desk)
    question = desk.asked.parts[-1] if desk.asked and desk.asked.parts else f"safety.{slot}"
    return say(
        desk, f"safety.{slot.replace(':', '_')}", *leads, *owed, question, asks=(*ask(slot), *_where(desk, owed))
    )


def in_company(desk: Desk, slot: str) -> Move:
    """Somebody is with them by now: received as the good step it is, kept as that answer, and the question put again."""
    known = "S8" in desk.state.risk.asked
    desk = desk.at(noted(desk.state, "S8", desk.turn.text if desk.turn else ""))
    return put_again(desk.at(go(desk.state, step=slot)), slot, "safety.again" if known else "safety.company_here")


_UNCLEAR = re.compile(
    r"^\W*(?:sorry|what|how|huh|eh)?\W*(?:what (?:do|did) you mean|how do you mean|what are you (?:asking|on about|getting at)|meaning what|like what|what does that mean|i don'?t (?:understand|get) (?:you|it|that|the question)|in what (?:way|sense))\b|^\W*(?:what|huh|eh)\W*$",
    re.IGNORECASE,
)


def once_more(desk: Desk, slot: str, topic: str) -> Move:
    """The question again: said more plainly to who asks what is meant, and a topic of theirs taken down first."""
    words = desk.turn.text if desk.turn else ""
    if _UNCLEAR.search(words) and slot in ("R1", "S1", "S2"):
        return put_again(desk, slot, "safety.meaning")
    if topic:
        move = put_again(desk, slot, "safety.topic_next")
        return replace(move, slots={**move.slots, "topic": second_person(topic) or f'"{topic}"'})
    return put_again(desk, slot, "safety.again")


def _owed(desk: Desk) -> tuple[Desk, tuple[str, ...]]:
    """One thing of what R2 and R3 ask for, a reply at a time, from the second reply of a path on."""
    tier, path = desk.state.risk.tier, desk.state.place.item
    if not 2 <= tier < ACUTE or path in ("return", "planned", "light"):
        return desk, ()
    if _late(desk) and line_due(desk):
        both = "support" not in desk.state.risk.told
        if both:
            return told(desk, "line", "support"), ("safety.keep_line",)
        return told(desk, "line", "coping"), ("safety.line", "safety.skill")
    if _late(desk) and tier == 2 and "coping" not in desk.state.risk.told:
        return told(desk, "coping"), ("safety.skill",)
    if not desk.state.tally.get(f"begun:{path}"):
        return desk.at(count(desk.state, f"begun:{path}")), ()
    if tier == 3 and line_due(desk):
        return told(desk, "line"), ("safety.line",)
    if "support" not in desk.state.risk.told:
        return told(desk, "support", "plan_offer"), ("safety.support_r3" if tier == 3 else "safety.support",)
    return desk, ()


def _late(desk: Desk) -> bool:
    """Is this the last reply in which what the tier asks for is still in time?"""
    return len(since_rise(desk.session)) >= WITHIN - 1


def country_ask(desk: Desk) -> tuple[Ask, ...]:
    """The country is welcome with the next answer while it is not known."""
    return () if desk.state.fact("country") else (Ask("country", "country"),)


def _where(desk: Desk, owed: tuple[str, ...]) -> tuple[Ask, ...]:
    return country_ask(desk) if {"safety.line", "safety.keep_line"} & set(owed) else ()
