"""Risk is a move, not an exit: acknowledge, ask one plain question, plan, and back to the work (risk_protocol.md).

A tier names the next conversational step from what was said; it is no forecast. No path here refuses anything.
"""

from __future__ import annotations

import re
from dataclasses import replace

from nova_cbt.model import Ask, Move, State
from nova_cbt.policy.closing import early
from nova_cbt.policy.desk import Desk, count, go, mark, note
from nova_cbt.policy.flow import carry_on
from nova_cbt.policy.signals import named_topic, request
from nova_cbt.policy.work import begin

CHAINS = {
    "self_harm": ("N1", "N2", "N3", "N5", "SIGN"),
    "passive": ("S2", "S9"),
    "active": ("S4", "S5", "S3", "S6", "S7", "S8", "S9"),
}
"""The questions of each path in order; one a message, each asked once (risk_protocol 3)."""
YES_NO = {"S1", "S2", "S3", "S5", "S6", "S7", "N2", "N3", "R1"}
HIGH_URGE = 60
ACUTE = 4
LIMITS = {4: 70, 5: 70}
_RECENT = re.compile(
    r"\b(today|tonight|this morning|just now|last night|yesterday|an hour|hours ago|just did)\b", re.IGNORECASE
)
_MEANS_TO = re.compile(r"\b(mean to|going to|i will|intend|want to do it|a lot|planning)\b", re.IGNORECASE)
_LITTLE = re.compile(r"\b(not at all|no(t)?|a little|a bit|never|don'?t)\b", re.IGNORECASE)
_SAFE_NOW = re.compile(
    r"\b(is|are|'s) (here|with me)\b|\bcalled\b|\brang\b|\bspoke to\b|\bon (his|her|their|the) way\b"
    r"|\bwith (a|my) \w+ now\b",
    re.IGNORECASE,
)


def keep_safe(desk: Desk) -> Move | None:
    """Whatever a message says about danger comes first, and is met."""
    if desk.turn is None:
        return None
    desk = _recorded(desk)
    record = desk.state.risk
    if desk.risk.ask and desk.risk.tier >= 2 and desk.state.mode != "risk":
        return _light(desk)
    if desk.reading.wants_to_end and desk.risk.tier < ACUTE and desk.state.mode == "risk":
        return _leaving(desk) if record.tier >= ACUTE else early(desk)
    checking = desk.state.mode == "risk" and desk.state.place.item == "check" and desk.risk.tier < ACUTE
    if not checking and (desk.risk.tier >= ACUTE or (desk.state.mode == "risk" and record.tier >= ACUTE)):
        return _acute(desk)
    if desk.state.mode == "risk":
        return _onward(desk)
    if desk.risk.tier == 0:
        return _believed(desk) if "denial" in desk.risk.cues and record.tier else None
    if _asked_enough(desk):
        return None
    return _first(desk)


def _recorded(desk: Desk) -> Desk:
    """The desk with what this message says about danger written down; a tier rises here, and falls only by answers."""
    risk, record, turn = desk.risk, desk.state.risk, desk.turn
    slots = {**record.slots, **dict(risk.answers)}
    tier = max(record.tier, risk.tier)
    events, since = record.events, record.since
    if risk.label != "none" and turn:
        events = (*events, f"{desk.session.number}:{turn.number}:{risk.label}:{risk.tier}")
    if tier > record.tier:
        since = desk.session.number
    attempt = record.past_attempt or slots.get("S6") == "yes"
    made = replace(
        record,
        slots=slots,
        tier=tier,
        events=events,
        since=since,
        past_attempt=attempt,
        ask_next=tier >= 2 or record.ask_next,
    )
    return desk.at(replace(desk.state, risk=made))


def _asked_enough(desk: Desk) -> bool:
    """Was a soft cue already clarified in this session, with nothing new in this message?"""
    return desk.risk.ask and desk.risk.tier <= 1 and desk.state.tally.get("clarified", 0) > 0


def _first(desk: Desk) -> Move:
    """The first reply to a cue: thanks, what was said named, one question."""
    tier = desk.risk.tier
    if tier == 1:
        return _light(desk)
    desk = _enter(desk, "active" if tier >= 3 else "passive" if desk.risk.label == "passive_ideation" else "self_harm")
    lead = f"safety.thanks_r{tier}"
    unknown = desk.heard("memory_claim") and not desk.session.chart.risk.events
    if unknown:
        desk = desk.at(count(desk.state, "not_in_notes"))
    move = _ask_next(desk, lead)
    return replace(move, parts=("signals.not_in_notes", *move.parts)) if unknown else move


def _light(desk: Desk) -> Move:
    """R1: thanks; the check, unless the message answered it already; and on with the client's own topic."""
    if "denial" in desk.risk.cues or "R1" in dict(desk.risk.answers):
        return _believed(desk)
    kind = "r1_ambiguous" if desk.risk.ask else "r1_history"
    thanks = "" if desk.risk.ask else "safety.thanks_r1"
    desk = _enter(desk.at(count(desk.state, "clarified")), "light")
    return desk.at(_asked(desk.state, "R1")).move(
        f"safety.{kind}", thanks, f"safety.{kind}", asks=(Ask("R1", "safety"),)
    )


def _believed(desk: Desk) -> Move:
    """A clear "not now" is believed, thanked and noted; the client's own topic comes next, at once."""
    give = desk.state.risk.tier >= 2 > desk.state.risk.resources_at
    record = replace(desk.state.risk, tier=1, ask_next=True, resources_at=2 if give else desk.state.risk.resources_at)
    state = count(replace(desk.state, risk=record, mode="talk"), "screened")
    desk = desk.at(replace(_popped(state), risk=record))
    said = desk.state.tally.get("believed", 0)
    desk = desk.at(count(desk.state, "believed"))
    move = _resume(desk, "safety.believed_again|safety.believed" if said else "safety.believed")
    if give:
        move = replace(move, parts=(move.parts[0], "safety.line", *move.parts[1:]))
    return move


def _resume(desk: Desk, lead: str) -> Move:
    """Back to what the client came for, named; what they ask for is done first."""
    if wanted := request(desk) or named_topic(desk):
        return replace(wanted, parts=(lead, *wanted.parts[1:]))
    if desk.state.risk.tier and not desk.state.sheet("coping_menu") and _wants_to_cope(desk):
        return begin(desk, "coping_menu", (lead,))
    return carry_on(desk, (lead,))


def _wants_to_cope(desk: Desk) -> bool:
    words = " ".join(t.text.lower() for t in desk.session.said("client")[-3:])
    return desk.reading.request == "coping" or bool(re.search(r"\bcop(e|ing)\b|\bhealthier\b|\bbetter ways\b", words))


def _enter(desk: Desk, path: str) -> Desk:
    """The desk in risk mode, with the interrupted place kept."""
    state = desk.state
    stack = state.stack if state.mode == "risk" else (*state.stack, state.place)
    return desk.at(replace(go(state, item=path, step="", attempts=0), mode="risk", stack=stack))


def _popped(state: State) -> State:
    """The state back at the place that was interrupted."""
    if not state.stack:
        return replace(state, mode="talk")
    return replace(state, mode="talk", place=state.stack[-1], stack=state.stack[:-1])


def _asked(state: State, slot: str) -> State:
    return replace(go(state, step=slot), risk=replace(state.risk, asked=(*state.risk.asked, slot)))


def _ask_next(desk: Desk, lead: str) -> Move:
    """The next due question of the path, or its end."""
    path = desk.state.place.item
    slot = next((s for s in CHAINS.get(path, ()) if _due(desk.state, s)), "")
    if not slot:
        return _finish(desk, lead)
    desk = desk.at(_asked(desk.state, slot))
    return desk.move(f"safety.{slot}", lead, f"safety.{slot}", asks=(Ask(slot, "safety"),))


def _due(state: State, slot: str) -> bool:
    """Is this question still open: not asked, not answered, and sensible after what was said?"""
    record = state.risk
    if slot in record.asked or slot in record.slots:
        return False
    if slot == "N2":
        return bool(_RECENT.search(record.slots.get("N1", "")))
    if slot == "N3":
        return "S2" not in record.slots
    return True


def _onward(desk: Desk) -> Move:
    """An answer to a safety question, taken; then the next question, a higher path, or back to work."""
    slot, path = desk.state.place.step, desk.state.place.item
    if desk.state.risk.tier <= 2 and _volunteered(desk, slot):
        return _believed(desk)
    said = _answer_to(desk, slot)
    desk = desk.at(_noted(desk.state, slot, said))
    if _rises_to_acute(slot, said):
        return _acute(desk.at(_raised(desk.state, ACUTE, desk.session.number)))
    if path == "check":
        asked_often = desk.state.risk.asked.count("S4") >= MOST_CHECKS
        calm = _LITTLE.match(said) or "denial" in desk.risk.cues or (asked_often and _quiet(desk))
        return _believed(desk) if calm else _acute(desk)
    if slot in ("S2", "R1", "N3") and said == "yes" and path != "active":
        active = slot == "S2" or slot == "N3" or desk.risk.tier >= 3
        tier = 3 if active else 2
        desk = desk.at(_raised(desk.state, tier, desk.session.number))
        return _ask_next(desk.at(go(desk.state, item="active" if active else "self_harm")), f"safety.thanks_r{tier}")
    if desk.risk.tier >= 3 and path != "active":
        return _ask_next(desk.at(go(desk.state, item="active")), "safety.thanks_r3")
    if desk.risk.tier == 2 and path == "light":
        inner = "passive" if desk.risk.label == "passive_ideation" else "self_harm"
        return _ask_next(desk.at(go(desk.state, item=inner)), "safety.thanks_r2")
    if path == "light":
        return _believed(desk)
    if not said and desk.state.place.attempts < 1 and slot in YES_NO:
        state = go(desk.state, attempts=desk.state.place.attempts + 1)
        return desk.at(state).move(f"safety.{slot}", "safety.again", f"safety.{slot}", asks=(Ask(slot, "safety"),))
    return _ask_next(desk.at(go(desk.state, attempts=0)), _heard_as(slot, said))


def _volunteered(desk: Desk, slot: str) -> bool:
    """A clear "not now" that is more than the answer to the question in hand: their own topic comes with it."""
    plain = "denial" in desk.risk.cues and desk.risk.tier <= 1
    words = desk.turn.text if desk.turn else ""
    topic = len(words.split()) > OWN_TOPIC and bool(desk.reading.request)
    return plain and (slot not in dict(desk.risk.answers) or topic)


def _answer_to(desk: Desk, slot: str) -> str:
    """What the message answers to the question in hand: yes, no, or the client's words; nothing if it does not."""
    found = dict(desk.risk.answers).get(slot, "")
    if found or not desk.turn:
        return found
    if slot in YES_NO:
        return desk.reading.consent if desk.reading.consent in ("yes", "no") else ""
    return desk.turn.text.strip()


def _noted(state: State, slot: str, said: str) -> State:
    return replace(state, risk=replace(state.risk, slots={**state.risk.slots, slot: said or "declined"}))


def _raised(state: State, tier: int, session: int) -> State:
    record = state.risk
    if tier <= record.tier:
        return state
    return replace(state, risk=replace(record, tier=tier, since=session, asked=(), ask_next=True))


def _rises_to_acute(slot: str, said: str) -> bool:
    if slot == "S5":
        return said == "yes"
    return slot == "S4" and bool(_MEANS_TO.search(said)) and not _LITTLE.match(said)


def _heard_as(slot: str, said: str) -> str:
    """How an answer is received before the next question."""
    if slot in YES_NO:
        return f"safety.heard_{said}|safety.heard" if said in ("yes", "no") else "safety.heard"
    return "receipt.clause|receipt.quote|safety.heard" if slot in ("N1", "S9", "N4", "SIGN", "S8") else "safety.heard"


def _finish(desk: Desk, lead: str) -> Move:
    """The path is through: the line once, a person, and what eases it; then back to the client's topic."""
    path, state = desk.state.place.item, desk.state
    if path == "active":
        return _plan(desk, lead)
    state = count(_with_sign(state, desk), "screened")
    desk = desk.at(_popped(state))
    give = desk.state.risk.resources_at < desk.state.risk.tier
    if give:
        desk = desk.at(replace(desk.state, risk=replace(desk.state.risk, resources_at=desk.state.risk.tier)))
    parts = (lead, "safety.keep", "safety.line" if give else "")
    state = mark(desk.state, "safety", "done")
    if "coping_menu" not in {s.page for s in state.sheets}:
        move = begin(desk.at(state), "coping_menu", (lead,))
        return replace(move, parts=(*parts, move.parts[-1]))
    move = carry_on(desk.at(state), (lead,))
    return replace(move, parts=(*parts, move.parts[-1]))


def _with_sign(state: State, desk: Desk) -> State:
    sign = state.risk.slots.get("SIGN", "")
    if not sign or sign == "declined":
        return state
    kept = note(state, "sign", sign, turn=desk.turn, session=desk.session.number)
    return replace(kept, risk=state.risk)


def _plan(desk: Desk, lead: str) -> Move:
    """The active path is through: line, people, and the safety plan begun, one step a message."""
    desk = desk.at(_popped(desk.state))
    give = desk.state.risk.resources_at < desk.state.risk.tier
    record = replace(desk.state.risk, resources_at=desk.state.risk.tier, plan=f"s{desk.session.number}.safety_plan.1")
    move = begin(desk.at(replace(desk.state, risk=record)), "safety_plan", (lead,))
    return replace(move, parts=(lead, "safety.line" if give else "", move.parts[-1]))


def _acute(desk: Desk) -> Move:
    """R4 and R5: stay, the number now, a person in the room, distance from what could be used; ask back."""
    tier = max(desk.risk.tier, desk.state.risk.tier)
    if desk.state.mode != "risk" or desk.state.place.item != "acute":
        desk = _enter(desk, "acute")
    desk = desk.at(count(_raised(desk.state, tier, desk.session.number), "acute"))
    turn = desk.state.tally["acute"]
    if turn > 1 and "denial" in desk.risk.cues and desk.risk.tier < ACUTE:
        return _ask_next(desk.at(go(_lowered(desk.state), item="active")), "safety.heard_no")
    if turn > 2 and _quiet(desk):
        at = desk.at(_asked(go(desk.state, item="check"), "S4"))
        return at.move("safety.S4", "safety.r4_check", "safety.S4", asks=(Ask("S4", "safety"),))
    words = desk.turn.text if desk.turn else ""
    others = "others" in desk.risk.cues or desk.risk.label == "harm_to_others"
    if turn > 1 and _SAFE_NOW.search(words):
        key = ("safety.r4_safe",)
    elif tier == 5 and turn == 1:
        key = ("safety.r5_call",)
    elif others and turn == 1:
        key = ("safety.r4_others",)
    else:
        key = (f"safety.r4_{('call', 'person', 'distance', 'barrier')[(turn - 1) % 4]}",)
    record = replace(desk.state.risk, tier=tier, resources_at=tier, ask_next=True)
    move = desk.at(replace(desk.state, risk=record)).move(f"{key[0]}", *key, asks=(Ask("S8", "safety"),))
    return replace(move, limit=LIMITS[max(tier, 4)])


OWN_TOPIC = 12
"""Words from which a denial may carry a topic of its own."""
MOST_CHECKS = 2
"""Times the check is put before Nova goes on with care, the line given and the question open for next time."""
QUIET = 2
"""Messages without any sign after which Nova makes sure it has not misread the first one."""


def _quiet(desk: Desk) -> bool:
    """Has nothing in the last messages, nor any answer about safety, spoken of danger?"""
    last = [t.risk for t in desk.session.said("client")[-QUIET:] if t.risk]
    return len(last) == QUIET and all(r.tier == 0 and not r.answers and not r.cues for r in last)


def _leaving(desk: Desk) -> Move:
    """Leaving in acute danger: a person, the line and the emergency number are the last message; it stays open."""
    desk = desk.at(replace(mark(desk.state, "close", "partial: left in danger"), mode="ended"))
    return replace(desk.move("safety.leaving", "safety.leaving"), limit=LIMITS[4])


def _lowered(state: State) -> State:
    """A "no" in the middle of acute care is heard and checked with the next plain questions, not simply believed."""
    return replace(state, risk=replace(state.risk, tier=3, asked=()))
