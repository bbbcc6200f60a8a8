# ruff: noqa: E501 - a pattern is easier to check on one line
"""What a message changes in the record of safety. Pure: a desk or a state in, the same with more written down.

A tier rises with what is said and falls only by what the client answers; events and denials are never erased.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from nova_cbt.model import RiskRecord, State
from nova_cbt.policy.desk import Desk, go
from nova_cbt.words import patterns as re

ACUTE = 4
FLAGS = ("minor", "third_party", "abuse", "reader", "psychosis", "eating", "bereaved", "intrusive")
"""Cues worth remembering beyond the message they came in."""
RECHECK = timedelta(days=1)
_RECENT = re.compile(
    r"\b(today|tonight|this (morning|week|evening)|just now|last night|yesterday|(an?|two|few|couple of) hours?|hours ago"
    r"|just did|days? ago|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:at|over) the weekend)\b",
    re.IGNORECASE,
)


SUSPICION = re.compile(
    r"\bwhy (?:do|are|would|did) you (?:ask|want|need|keep)|\b(?:call|tell|inform|report\w*|alert|send)\b[^?]{0,30}"
    r"(?:police|ambulance|anyone|someone|parents|mum|mom|dad|school|doctor|hospital)[^?]*\?|\block me up|\bsection(?:ed)? me|"
    r"\bwho (?:sees|reads|gets|will know)|\bare you going to (?:call|tell|report)",
    re.IGNORECASE,
)
"""The client asks what becomes of an answer; that is a question of theirs and answers none of ours."""


_NOT_NOW = re.compile(
    r"\b(?:not (?:having|getting|feeling) (?:any |those |these |such |that )?(?:\w+ )?(?:thoughts?|urges?|that way|like that)|"
    r"no (?:more )?(?:such )?(?:thoughts?|urges?)\b[^.?!]{0,25}\b(?:now|at the moment|these days|today|currently)|i'?m (?:\w+ )?safe\b(?! from)|"
    r"not suicidal|(?:that|it)'?s (?:all )?(?:behind me|in the past)|not (?:right )?now,? no\b|(?:don'?t|do not) want to (?:die|hurt myself|kill myself))",
    re.IGNORECASE,
)


def denies(desk: Desk) -> bool:
    """Is it a clear "not now", with no sign of danger beside it?"""
    words = desk.turn.text if desk.turn else ""
    return "denial" in desk.risk.cues or (desk.risk.tier <= 1 and bool(_NOT_NOW.search(words)))


def asks_back(desk: Desk) -> bool:
    """Is what sounded like a risky answer a question of the client's own?"""
    words = desk.turn.text if desk.turn else ""
    return desk.risk.reason.startswith("answer_") and bool(SUSPICION.search(words)) and not besides_questions(words)


def besides_questions(words: str) -> str:
    """What a message says beside the questions in it."""
    return re.sub(r"[^.!?]*\?", "", words).strip(" .!…")


def talked_past(desk: Desk) -> bool:
    """Is it no answer at all to the question everybody is asked? Then it is only asked again."""
    routine = bool(desk.asked and desk.asked.name.startswith("safety_question."))
    return routine and desk.risk.reason == "answer_unclear"


def recorded(desk: Desk) -> Desk:
    """The desk with what this message says about danger written down."""
    risk, record, turn = desk.risk, desk.state.risk, desk.turn
    number = f"{desk.session.number}:{turn.number}" if turn else ""
    if asks_back(desk) or talked_past(desk):
        return desk
    rises_to = min(risk.tier, 1) if risk.ask or about_another(desk) else risk.tier
    record = replace(
        record,
        slots={**record.slots, **dict(risk.answers)},
        past_attempt=record.past_attempt or dict(risk.answers).get("S6") == "yes",
        flags=tuple(dict.fromkeys((*record.flags, *(c for c in risk.cues if c in FLAGS)))),
        denials=(*record.denials, number) if denies(desk) else record.denials,
    )
    if risk.label != "none":
        record = replace(record, events=(*record.events, f"{number}:{risk.label}:{risk.tier}"))
    record = raised(record, rises_to, desk)
    settled = tuple(s for s, said in risk.answers if said != "declined" and s not in record.asked)
    return desk.at(replace(desk.state, risk=replace(record, asked=(*record.asked, *settled))))


def met_here(desk: Desk) -> bool:
    """Was danger, or a hint of it, spoken of in this session?"""
    now = any(e.startswith(f"{desk.session.number}:") for e in desk.state.risk.events)
    return now or any(k == "clarified" or k.startswith("situation:") for k in desk.state.tally)


def about_another(desk: Desk) -> bool:
    """Is the danger somebody else's, and nothing in the message the client's own?"""
    return "third_party" in desk.risk.cues and desk.risk.label in ("none", "medical_emergency")


def raised(record: RiskRecord, tier: int, desk: Desk) -> RiskRecord:
    """The record at a tier at least this high; a rise opens the questions and the line anew."""
    if tier <= record.tier:
        return replace(record, next_check=_tomorrow(desk) or record.next_check) if tier >= 3 else record
    check = _tomorrow(desk) if tier >= 3 else record.next_check
    return replace(
        record,
        tier=tier,
        since=desk.session.number,
        asked=(),
        told=(),
        ask_next=tier >= 2 or record.ask_next,
        next_check=check,
    )


def _tomorrow(desk: Desk) -> str:
    today = desk.session.today
    return (date.fromisoformat(today) + RECHECK).isoformat() if today else ""


def risen(desk: Desk, tier: int) -> Desk:
    """The desk with the tier raised by an answer."""
    return desk.at(replace(desk.state, risk=raised(desk.state.risk, tier, desk)))


def lowered(desk: Desk, tier: int) -> Desk:
    """The desk with the step in hand lowered by what the client answered; the record of it stays."""
    record = desk.state.risk
    return desk.at(replace(desk.state, risk=replace(record, tier=min(record.tier, tier))))


def unflagged(state: State, cue: str, before: RiskRecord) -> State:
    """The state without the mark of a situation that was taken back, unless an earlier session left it."""
    flags = tuple(f for f in state.risk.flags if f != cue or f in before.flags)
    return replace(state, risk=replace(state.risk, flags=flags))


def noted(state: State, slot: str, said: str) -> State:
    """The state with the answer to a question kept; one that was passed over is left, not pressed."""
    record = state.risk
    asked = record.asked if slot in record.asked else (*record.asked, slot)
    return replace(state, risk=replace(record, slots={**record.slots, slot: said or "declined"}, asked=asked))


def asking(state: State, slot: str) -> State:
    """The state with a question put."""
    asked = state.risk.asked if slot in state.risk.asked else (*state.risk.asked, slot)
    return replace(go(state, step=slot, attempts=1), risk=replace(state.risk, asked=asked))


def told(desk: Desk, *what: str) -> Desk:
    """The desk with what was said or offered kept; the line, with the tier it was given at."""
    record = desk.state.risk
    at = max(record.resources_at, record.tier) if "line" in what else record.resources_at
    kept = tuple(dict.fromkeys((*record.told, *what)))
    return desk.at(replace(desk.state, risk=replace(record, told=kept, resources_at=at)))


def line_due(desk: Desk) -> bool:
    """Is the crisis line still to be given at this tier? Once per rise (risk_protocol 5d)."""
    return "line" not in desk.state.risk.told and desk.state.risk.resources_at < desk.state.risk.tier


def entered(desk: Desk, path: str) -> Desk:
    """The desk in risk mode on a path, with the interrupted place kept."""
    state = desk.state
    stack = state.stack if state.mode == "risk" else (*state.stack, state.place)
    return desk.at(replace(go(state, item=path, step="", attempts=0), mode="risk", stack=stack))


def left(desk: Desk) -> Desk:
    """The desk back at the place that was interrupted."""
    state = desk.state
    if not state.stack or state.mode != "risk":
        return desk.at(replace(state, mode="talk"))
    back = replace(state.stack[-1], attempts=0)  # what was said meanwhile was no answer to that step
    return desk.at(replace(state, mode="talk", place=back, stack=state.stack[:-1]))


OPEN = {"S8", "S9", "N4"}
"""Questions to which any words count as an answer; such an answer alone is no sign."""
QUIET = 2
"""Messages without any sign after which Nova makes sure it has not misread the first one."""


def quiet(desk: Desk) -> bool:
    """Has nothing in the last messages, nor any answer about safety, spoken of danger?"""
    last = [t.risk for t in desk.session.said("client")[-QUIET:] if t.risk and t.text.strip(" .…")]
    plain = ({s for s, _ in r.answers} <= OPEN for r in last)
    return len(last) == QUIET and all(r.tier == 0 and not r.cues for r in last) and all(plain)


def recent(words: str) -> bool:
    """Do the words place it within days?"""
    return bool(_RECENT.search(words))


SETTLING = ("giving_away", "closing_up")
"""Things given away or put in order: asked about by what it is, not as weariness."""
_IN_ORDER = re.compile(
    r"\b(?:paper\w*|affairs|things|everything|accounts|finances|files|bills|the house|will)\b[^.?!]{0,30}\b(?:straight|in order|sorted|tid(?:y|ied|ying)|settled|arranged|put away|up to date)\b|"
    r"\b(?:sort\w*|tid(?:y|ied|ying)|settl\w*|arrang\w*|putting|getting|put|got)\b[^.?!]{0,25}\b(?:paper\w*|affairs|my things|everything|accounts|will)\b",
    re.IGNORECASE,
)


def settles(desk: Desk) -> bool:
    """Are things given away or put in order, and is it only guessed what for?"""
    guessed = desk.risk.ask and desk.risk.label == "plan_or_intent"
    return desk.risk.reason in SETTLING or bool(guessed and desk.turn and _IN_ORDER.search(desk.turn.text))
