# ruff: noqa: E501 - a pattern is easier to check on one line
"""What was begun, put off or spoken of last time: proposed for the list, or taken up when the client wants the same."""

from __future__ import annotations

from dataclasses import dataclass, replace

from nova_cbt.model import Answer, Move
from nova_cbt.policy.desk import Desk
from nova_cbt.policy.discretion import may_go_on, unraised
from nova_cbt.policy.fills import quotable
from nova_cbt.policy.phases import barred
from nova_cbt.policy.steps import begun
from nova_cbt.words import patterns as re


@dataclass(frozen=True)
class Again:
    """What is taken up again, and the page it was begun on."""

    item: str
    page: str = ""

    def answer(self, desk: Desk) -> Answer:
        """It as the first thing on the list."""
        return Answer("item", self.item, desk.words, desk.turn.number if desk.turn else 0, "offered")


def proposed(desk: Desk, move: Move) -> Move:
    """The agenda question with what was left open last time as a proposal; a thought that was begun on is named."""
    if move.name != "agenda.item" or move.state.place.attempts > 1 or desk.state.agenda:
        return move
    parked = [
        s
        for s in desk.session.chart.worksheets
        if begun(s)
        and s.session == desk.session.number - 1
        and may_go_on(desk.state, s)
        and s.page not in barred(desk.state)
    ]
    page = desk.library.pages.get(parked[-1].page) if parked else None
    called = page.meta.get("called", "") if page else ""
    if not called:
        return _with_parked(desk, move)
    words = quotable(parked[-1].get("thought"))
    parts = (*move.parts[:-1], f"agenda.item.unfinished_on|agenda.item.unfinished|{move.parts[-1]}")
    slots = {**move.slots, "unfinished": called, "unfinished_page": parked[-1].page}
    return replace(move, parts=parts, slots={**slots, **({"resumed": words} if words else {})})


def _with_parked(desk: Desk, move: Move) -> Move:
    """The agenda question with what was put off last time as a proposal."""
    records = desk.session.chart.sessions[-1:]
    parked = [
        words for r in records for item in r.parking if (words := quotable(item)) and not unraised(desk.state, item)
    ]
    promised = "" if parked or desk.session.chart.homework else last_topic(desk)
    if not parked and not promised:
        return move
    group = "parked" if parked else "last"
    parts = (*move.parts[:-1], f"agenda.item.{group}|{move.parts[-1]}")
    return replace(move, parts=parts, slots={**move.slots, "brought": parked[-1] if parked else promised})


_GO_ON = re.compile(
    r"\b(go on|carry on|continue|finish|from there|where we (stopped|left)|same|pick(ing)? (it|that) up)\b",
    re.IGNORECASE,
)
_SAME = re.compile(
    r"\b(?:(?:the )?same (?:as (?:last|before)|again|thing|topic|one|stuff|problem|issue)|(?:carry|go) on (?:with (?:it|that|last|the same|what)|(?:from )?where we)|continue (?:with (?:it|that|last|the same|what)|(?:from )?where|from last)|(?:pick|take) (?:it |that )?up (?:again|where)|(?:back to|finish) (?:what we|last (?:time|week)|the (?:one|thing) (?:from|of) last)|where we (?:stopped|left|were|got)|still (?:the same|that)|(?:what|that|the thing) (?:we (?:did|had|started|began|talked about|were on)) last (?:time|week))\b",
    re.IGNORECASE,
)
LONG_ANSWER = 20


def resumed(desk: Desk) -> Again | None:
    """What was begun or spoken of last time, when that is what the client picks."""
    slots = desk.asked.slots if desk.asked else {}
    page, words = slots.get("unfinished_page", ""), desk.words
    if len(words.split()) > LONG_ANSWER or ("?" in words and not MAY_WE.match(words)):
        return None
    if page:
        wanted = (
            desk.reading.consent == "yes"
            or desk.heard("agreement_empty")
            or _GO_ON.search(words)
            or slots.get("unfinished", "-") in words.lower()
        )
        return Again(slots["unfinished"], page) if wanted else None
    told = [a.value for a in (desk.turn.answers if desk.turn else ()) if a.slot == "item"]
    named = [item for item in told if item.lower() in words.lower()]
    before = last_topic(desk)
    same = desk.state.place.step == "item" and all(_SAME.search(said) for said in (words, *named))
    return Again(before) if before and same else None


MAY_WE = re.compile(
    r"\W*(?:(?:hi|ok|so|well|please|maybe)\W+)*(?:can|could|may|shall|should) (?:we|i|you)\b", re.IGNORECASE
)


_QUOTED = re.compile(r"[\"“]([^\"“”]+)[\"”]")


def last_topic(desk: Desk) -> str:
    """What last time was about, in the client's words, unless it is not to be brought up; empty where nothing is kept."""
    records = [r for r in desk.session.chart.sessions[-1:] if r.summary]
    told = [b.text for r in records for b in (r.summary.bullets if r.summary else ()) if b.section == "topics"]
    found = (q[1] for text in told if (q := _QUOTED.search(text)))
    return next((words for said in found if (words := quotable(said)) and not unraised(desk.state, said)), "")
