# ruff: noqa: E501 - a pattern is easier to check on one line
"""What the client asks back: what they said of something, what was agreed; from the notes or not at all."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.model import Move
from nova_cbt.notes import about
from nova_cbt.policy.desk import Desk
from nova_cbt.policy.discretion import may_go_on, unraised
from nova_cbt.policy.fills import quotable
from nova_cbt.policy.flow import carry_on
from nova_cbt.policy.left_open import MAY_WE, last_topic, resumed
from nova_cbt.policy.requests import carry_back
from nova_cbt.policy.work import PHASES
from nova_cbt.words import patterns as re

_TASK = re.compile(
    r"\bwhat (?:was|is|were) (?:my|the|our|that) (?:\w+ )?(?:homework|task|plan|step|exercise)\b|"
    r"\bwhat (?:did|had|was it|have) (?:i|we)(?: (?:even|actually|again|really|just))* (?:agreed?|plan(?:ned)?|promised?|say i'?d|said i'?d|"
    r"say i would|said i would|supposed to|meant to)\b|\b(?:remind me|remember) what (?:i|we) (?:agreed|planned|was|were|had to|said i'?d|promised)\b",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"\bwhat (?:did|had|have) (?:i|we)(?: (?:even|actually|again|really|just))* (?:say|said|tell you|told you|write|written|talk|call it)\b|"
    r"\b(?:remind me|do you (?:still )?(?:know|remember)|can you tell me) what i (?:said|told|wrote|called|thought)\b|"
    r"\bwhat (?:do|did|have) you (?:have|got|keep|kept|written?|note|noted)\b[^.?!]{0,20}\b(?:notes?|about|on|down)\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"\bwhat (?:did|have|were|had|was it) (?:i|we)(?: (?:even|actually|again|really|just|both))* (?:do|did|done|doing|discuss\w*|work\w*|cover\w*|look\w*|speak\w*|spoke|go (?:over|through)|get to|talk\w*)\b(?! (?:wrong|right|to\b|together as|with (?:my|our|the)))|"
    r"\bwhere (?:were we(?: up to| at)?(?=\W*$|\W+(?:again|last)\b)|did we (?:stop|leave|get|end)\b)|\bwhat was (?:it )?(?:last (?:time|week|session)|our last \w+)(?: about)?\b|"
    r"\b(?:remind me|remember|forgot(?:ten)?|can't recall|don't recall|tell me)\b[^.?!]{0,12} (?:what|where) we (?:did|were|got|left|talked|stopped|spoke|worked|discussed|had)\b|\b(?:catch|bring) me up\b",
    re.IGNORECASE,
)
_OF = re.compile(
    r"\b(?:about|on|of|with)\s+(?!last\b|me\b|it\b|that\b|tbh\b|again\b|please\b|then\b|exactly\b|honestly\b|really\b|the other (?:day|week)\b)(?P<x>[^.?!,]{2,50}?)(?:\s+(?:last (?:time|week|session)|again|before))?\W*(?:[.?!,]|$)",
    re.I,
)
_ONLY_TODAY = re.compile(r"\bjust now\b|\ba (?:minute|moment) ago\b", re.IGNORECASE)
MOST = 22
"""Words of a message that asks for something back; a longer one tells."""


def asked_back(desk: Desk) -> Move | None:
    """What the notes hold of it, in the client's words; that they hold nothing is said as well."""
    words = desk.words.replace("’", "'")
    if desk.first or len(words.split()) > MOST or _ONLY_TODAY.search(words):
        return None
    task, said = bool(_TASK.search(words)), bool(_SAID.search(words))
    if _DONE.search(words) and not task and not _OF.search(words):
        return _last_session(_unlisted(desk))
    if not task and not said:
        return None
    topic = found["x"].strip() if (found := _OF.search(words)) else ""
    item = _of_plans(desk, topic) if task else _of_words(desk, topic)
    kind = ("task" if task else "said") if item else "none"
    move = carry_back(desk, f"memory.recall_{kind}")
    lead = (f"memory.recall_{kind}", *move.parts[-1:])
    return replace(move, parts=lead, slots={**move.slots, **({"item": item} if item else {})})


def _unlisted(desk: Desk) -> Desk:
    """The desk without the question itself as a thing for the list."""
    turn, turns = desk.turn, desk.session.turns
    if turn is None or not any(a.slot in ("item", "more") for a in turn.answers):
        return desk
    session = replace(desk.session, turns=(*turns[:-1], replace(turn, answers=())))
    gone = [replace(s, answers=tuple(a for a in s.answers if a.turn != turn.number)) for s in desk.state.sheets]
    return replace(desk, session=session, state=replace(desk.state, sheets=tuple(gone)))


def same_again(desk: Desk) -> Move | None:
    """The same as last time, wished for as a question ("can we go on with what we had?")."""
    at_list = desk.asked_as == "agenda.item" and desk.state.mode == "talk"
    taken = MAY_WE.match(desk.words) or desk.heard("already_said")
    return carry_on(desk, ("receipt.plain",)) if at_list and taken and resumed(desk) else None


def _last_session(desk: Desk) -> Move:
    """What was worked on last time, and on which of the client's sentences; nothing that is not to be brought up."""
    last = desk.session.chart.sessions[-1].number if desk.session.chart.sessions else 0
    sheets = [s for s in desk.session.chart.worksheets if s.session == last and may_go_on(desk.state, s)]
    called = [desk.library.pages[s.page].meta.get("called", "") for s in sheets if s.page in desk.library.pages]
    works = [(s, c) for s, c in zip(sheets, called, strict=False) if c and s.page not in PHASES]
    own = (s.get(slot) for s, _ in reversed(works) for slot in ("thought", "need", "situation", "goal"))
    item = next((q for words in own if words and (q := quotable(words))), "")
    if not works and (about_it := last_topic(desk)):
        lead, item = "memory.recall_topic", about_it
    else:
        lead = "memory.recall_last|memory.recall_work|memory.recall_none" if works else "memory.recall_none"
    move = carry_back(desk, "memory.recall_none")
    slots = {"technique": works[-1][1] if works else "", "item": item}
    return replace(move, parts=(lead, *move.parts[-1:]), slots={**move.slots, **{k: v for k, v in slots.items() if v}})


def _of_plans(desk: Desk, topic: str) -> str:
    """The latest plan, of several the one that speaks of the topic."""
    plans = [h for h in reversed(desk.session.chart.homework) if not unraised(desk.state, h.what)]
    near = [h for h in plans if topic and about(topic, h.what)]
    return next((q for h in (*near, *plans) if (q := quotable(h.what))), "")


def _of_words(desk: Desk, topic: str) -> str:
    """The latest of the client's own words on the topic; without one, what was kept last."""
    told = [f for f in desk.session.chart.facts if f.holds and f.session and f.key in _OWN]
    kept = [f.text for f in reversed(told)] + [h.what for h in reversed(desk.session.chart.homework)]
    kept += [a.value for s in reversed(desk.session.chart.worksheets) for a in s.answers if a.value and a.turn]
    fit = (words for words in kept if not unraised(desk.state, words) and (not topic or about(topic, words)))
    return next((q for words in fit if len(words.split()) >= FEW and (q := quotable(words))), "")


_OWN = {"problem", "thought", "goal", "effect", "brought", "reframe"}
"""Facts that are the client's own sentences."""
FEW = 3
"""Words of something told."""
