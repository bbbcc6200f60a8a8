# ruff: noqa: E501 - a pattern is easier to check on one line
"""Homework review: item by item, what happened, what was learnt or what got in the way, what becomes of it."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from nova_cbt.model import Homework, HomeworkStatus, Move, Report, State
from nova_cbt.policy.desk import Desk, close_sheet, go, mark
from nova_cbt.policy.discretion import to_review
from nova_cbt.policy.fills import quotable
from nova_cbt.policy.forms import Step_or_done
from nova_cbt.policy.phases import BUDGET
from nova_cbt.policy.steps import aside, ask, prefill
from nova_cbt.words import patterns as re

BRIEF = 5
"""Words of an answer that keeps a task without saying so ("yes, all right")."""
FATES = (
    ("dropped", r"\b(drop|let (it|that) go|leave it|forget it|off the list|remove|scrap)"),
    ("changed", r"\b(change|different|something else|instead|rework|swap)"),
    ("shrunk", r"\b(small|shrink|shorter|less|cut|half|easier|reduce)"),
    ("kept", r"\b(keep|same|as it (is|was)|again|try again|stays?\b|continue|carry on|still want)"),
)


def taken_reports(state: State, reports: tuple[Report, ...], session: int) -> State:
    """The state with what the client reported about homework written down at once, wherever it was said."""
    items = {h.id: h for h in state.homework}
    for report in reports:
        if (found := items.get(report.homework)) and found.open:
            words = report.words
            items[found.id] = replace(
                found,
                status=report.status,
                barrier=_reason(words) if report.status == "not_done" else "",
                learnt=words if report.status != "not_done" and len(words.split()) >= 10 else "",
                reviewed=session,
            )
    return replace(state, homework=tuple(items[h.id] for h in state.homework))


_REASON = re.compile(
    r"\b(?:because|cos|coz|cuz|(?:too|so|very|just) (?:tired|busy|scared|anxious|embarrassed|hard|big|late|low|ill|ashamed|nervous|upset|much)|no (?:time|chance|energy|strength)|forgot|forget|(?:was|were|got|been|fell) (?:ill|sick|away|in (?:bed|hospital)|called|asleep|working)|"
    r"(?:always|still) (?:some\w+|people|no\w*)|extra shifts?|put (?:it|that) off|could ?n[o'’]?t (?:face|bring)|(?:was|were|got) (?:so )?(?:angry|cross|annoyed|furious)|(?:pissed|put) me off|resent\w*|insult\w*|childish|didn'?t (?:want|see|feel))\b",
    re.I,
)
"""What keeps people from what they planned."""


def _reason(words: str) -> str:
    """The sentence that tells why it was not done; empty where none does."""
    return next((s.strip() for s in re.split(r"(?<=[.!?])\s+", words) if _REASON.search(s)), "")


_ANGRY = re.compile(
    r"\b(?:ang(?:ry|er\w*)|cross (?:about|with|that|at)|annoy\w*|furious|resent\w*|insult\w*|pissed (?:me )?off|hated|irritat\w*|offend\w*|patroni[sz]\w*|fed up with|childish|mad (?:about|at|that))\b",
    re.I,
)


def angry(desk: Desk) -> bool:
    """Does the message report on a task with anger about it?"""
    return bool(desk.turn and _ANGRY.search(desk.spoken)) and bool((desk.turn and desk.turn.reports) or _asked(desk))


def _asked(desk: Desk) -> bool:
    return desk.asked is not None and desk.asked.name == "hw_review.happened"


def hw_review(desk: Desk, leads: tuple[str, ...]) -> Step_or_done:
    """One item at a time; what is left at the limit is first next time."""
    desk = _conclude(desk)
    item = _current(desk)
    if item is None:
        return desk.at(mark(desk.state, "hw_review", "done")), _fate_words(desk) or leads
    if desk.state.spent.get("hw_review", 0) >= BUDGET["hw_review"] + 2:
        return _rest_later(desk), (*leads, "hw_review.rest_later")
    return _question(desk, item, leads)


def _conclude(desk: Desk) -> Desk:
    """The desk with the answer to the last review question written on its item."""
    place = desk.state.place
    item = next((h for h in desk.state.homework if h.id == place.item), None)
    asked = desk.asked is not None and desk.asked.name.startswith("hw_review.")
    if place.page != "hw_review" or not asked or item is None or desk.turn is None or aside(desk):
        return desk
    words = desk.turn.text
    if place.step == "happened" and not desk.answered and place.attempts < 2:
        return desk
    if place.step == "happened" and item.open:
        status = desk.reading.homework_status or _status_from(desk)
        if status:
            rich = len(words.split()) >= 14 and not _prediction(desk, item)
            learnt = words if rich and status == "done" else ""
            heard = replace(item, status=cast("HomeworkStatus", status), learnt=learnt, reviewed=desk.session.number)
            heard = replace(heard, barrier=item.barrier or _reason(words)) if status == "not_done" else heard
            if _INSTEAD.search(words) and (status != "done" or _NOT.search(words)):
                return _did_else(desk, heard)
            return desk.at(_put(desk.state, heard))
        if place.attempts >= 2:
            return desk.at(_put(desk.state, replace(item, status="not_reviewed", reviewed=desk.session.number)))
    elif place.step == "learnt":
        return desk.at(_put(desk.state, replace(item, learnt=words or "-")))
    elif place.step == "barrier":
        return _hindered(desk, item)
    elif place.step == "keep":
        return _fate(desk, item)
    return desk


_INSTEAD = re.compile(
    r"\b(?:i|we) (?:\w+ )?(?!did ?n|could|would|should|can|may|might|was|wanted|thought|had to)(?:did|\w+ed|went|rang|spoke|talked|wrote|took|sat|read|made|told|sent|saw|had)\b[^.!?]*\binstead\b|\binstead,? (?:i|we) (?!could|would|should|was)\w+",
    re.I,
)
"""Something else was done in the place of what was planned."""


_NOT = re.compile(r"\b(?:not|did ?n['’]?t|never|no)\b", re.I)


def _did_else(desk: Desk, item: Homework) -> Desk:
    """The desk with what was done in the task's place kept; there is no more to be asked about it."""
    words = desk.words
    state = _put(desk.state, replace(item, status="changed", learnt=quotable(words) or words))
    return desk.at(replace(state, tally={**state.tally, f"fate:{item.id}:instead": 1}))


def _hindered(desk: Desk, item: Homework) -> Desk:
    """The desk with what got in the way kept; a thought that got in the way becomes something to work on."""
    words = desk.words
    state = _put(desk.state, replace(item, barrier=desk.reading.barrier or quotable(words) or words))
    if desk.reading.thought:
        state = replace(state, tally={**state.tally, f"fate:{item.id}:took_thought": 1})
    return desk.at(state)


def _status_from(desk: Desk) -> str:
    """The status a plain report tells, where perception left it open: done, partly, not done, or nothing."""
    words = desk.words
    return next((status for status, pattern in _TOLD if pattern.search(words)), "")


_TOLD: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "partly",
        re.compile(
            r"\b(partly|half|halfway|some of|a bit of|started|most of (?:it|them)|kind of|sort of|almost|only)\b", re.I
        ),
    ),
    (
        "not_done",
        re.compile(r"^\W*(no|nope|nah|not|never)\b|\b(did ?n[o']t|have ?n[o']t|forgot|could ?n[o']t|never)\b", re.I),
    ),
    (
        "done",
        re.compile(
            r"^\W*(yes|yeah|yep|yup|done)\b|\b(i|we) (did|read|wrote|sent|asked|went|rang|told|made|got|\w+ed)\b", re.I
        ),
    ),
)


def _fate(desk: Desk, item: Homework) -> Desk:
    words = desk.words.lower()
    named = next((name for name, pattern in FATES if re.search(pattern, words)), "")
    if not named and not desk.answered and desk.state.place.attempts < 2 and len(words.split()) > BRIEF:
        return desk  # nothing was said of what becomes of it
    fate = named or "kept"
    state = _put(desk.state, replace(item, barrier=item.barrier or "-", reviewed=desk.session.number))
    kept = {"dropped": "dropped", "changed": "changed", "shrunk": "changed", "kept": item.status}[fate]
    state = _put(state, replace(item, status=kept))  # type: ignore[arg-type]
    return desk.at(replace(state, tally={**state.tally, f"fate:{item.id}:{fate}": 1}))


def _fate_words(desk: Desk) -> tuple[str, ...]:
    place = desk.state.place
    made = (
        [key.split(":")[2] for key in desk.state.tally if key.startswith(f"fate:{place.item}:")] if place.item else []
    )
    return (f"hw_review.{made[0]}",) if made else ()


def _put(state: State, item: Homework) -> State:
    return replace(state, homework=tuple(item if h.id == item.id else h for h in state.homework))


def _needs(state: State, item: Homework) -> str:
    """The step of the review an item still needs."""
    if item.open:
        return "" if item.reviewed and item.status == "not_reviewed" else "happened"
    if item.reviewed == 0 or any(key.startswith(f"fate:{item.id}:") for key in state.tally):
        return ""
    if item.status == "done":
        return "" if item.learnt else "learnt"
    if item.status == "partly":
        return "" if item.barrier else "barrier"
    if item.status == "not_done":
        return "keep" if item.barrier else "barrier"
    return ""


def _current(desk: Desk) -> Homework | None:
    due = [h for h in desk.state.homework if _needs(desk.state, h) and h.session < desk.session.number]
    items = [h for h in due if to_review(desk.state, h)]
    here = [h for h in items if h.id == desk.state.place.item]
    begun = [h for h in items if h.reviewed == desk.session.number and not h.open]
    return next(iter([*here, *begun, *items]), None)


def _rest_later(desk: Desk) -> Desk:
    state = desk.state
    for item in state.homework:
        if item.open:
            state = _put(state, replace(item, status="not_reviewed"))
    return desk.at(mark(state, "hw_review", "partial: time"))


def _question(desk: Desk, item: Homework, leads: tuple[str, ...]) -> Move:
    page = desk.library.pages["hw_review"]
    step = page.step(_needs(desk.state, item))
    fate = _fate_words(desk)
    moved_on = desk.state.place.item not in ("", item.id)
    if moved_on:
        desk = desk.at(go(close_sheet(desk.state, "hw_review", "complete"), step="", attempts=0))
    desk = prefill(desk.at(go(desk.state, item=item.id)), page)
    leads = fate or leads[:1]
    if angry(desk) and step.name in ("barrier", "keep"):
        leads = ("hw_review.angry",)
    elif step.name in ("learnt", "barrier", "keep") and desk.asked_as == "hw_review.happened":
        leads = (f"hw_review.{item.status}|hw_review.{item.status}_plain|{leads[0] if leads else 'receipt.plain'}",)
    elif desk.turn and desk.turn.reports:
        own = (
            f"hw_review.{item.status}|" if len(desk.turn.reports) == 1 and item.status in ("partly", "not_done") else ""
        )
        leads = (f"hw_review.reported|{own}{leads[0] if leads else 'receipt.plain'}",)
    move = ask(desk, page, step, *leads)
    if step.name == "barrier" and not desk.asked_as.startswith("hw_review"):
        move = replace(move, parts=(*move.parts[:-1], f"hw_review.barrier.named|{move.parts[-1]}"))
    if step.name == "learnt" and (expected := _prediction(desk, item)):
        move = replace(move, parts=(*move.parts[:-1], f"hw_review.learnt.predicted|{move.parts[-1]}"))
        move = replace(move, slots={**move.slots, "prediction": expected})
    return replace(move, slots={**move.slots, "homework": quotable(item.what)})


def _prediction(desk: Desk, item: Homework) -> str:
    """What the client expected to happen, when the task was to ask somebody."""
    if item.technique != "help_script":
        return ""
    sheets = [s for s in desk.session.chart.worksheets if s.page == "help_script" and s.get("prediction")]
    return quotable(sheets[-1].get("prediction")) if sheets else ""
