"""The chart after a session: everything appended, nothing overwritten (clinical_spec 3.2, 3.3)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Literal

from nova_cbt.model import Chart, Fact, Homework, RiskRecord, Session, SessionRecord, State, Summary, Worksheet
from nova_cbt.summary import text as t
from nova_cbt.summary.draft import private, says_nothing
from nova_cbt.summary.ground import shows_danger
from nova_cbt.summary.safety import asked
from nova_cbt.summary.words import page_name

Ended = Literal["normal", "early", "left_after_rupture", "imported"]

FLOOR_SESSIONS = 5
"""For so many sessions after R3 or more the carried tier stays at 1 (risk_protocol 8)."""
ONE_VALUE = ("name", "name_on_exports", "pronouns", "country", "language", "age_band", "consent", "profile")
"""Facts of which one holds at a time; of all others many may stand."""
_KEPT = (
    ("problems", "situation", "problem"), ("goals", "goal", "goal"), ("thought_record", "thought", "thought"),
    ("reframing", "thought", "thought"), ("cognitive_model", "thought", "thought"),
    ("thought_record", "balanced", "reframe"),
    ("reframing", "balanced", "reframe"), ("help_script", "person", "support"), ("coping_menu", "person", "support"),
    ("coping_menu", "item", "helps"), ("summary", "main_point", "insight"),
)  # fmt: skip


def chart_after(session: Session, summary: Summary, *, ended: Ended, opened: str, closed: str) -> Chart:
    """All that is kept about the client once this session is closed."""
    chart, state = session.chart, session.state
    record = SessionRecord(
        number=session.number,
        opened=opened,
        closed=closed,
        ended=ended,
        phases=dict(state.phases),
        summary=summary,
        mood=_mood(state),
        feedback=_said(state, "feedback", "useful"),
        unfinished=_unfinished(state),
        parking=state.parking,
    )
    return Chart(
        client=chart.client,
        facts=merged_facts(chart.facts, [*state.facts, *_learnt(session)]),
        worksheets=_worksheets(chart.worksheets, state.sheets),
        homework=_homework(session),
        risk=carried(session),
        sessions=(*(s for s in chart.sessions if s.number != session.number), record),
    )


def merged_facts(old: Iterable[Fact], new: Iterable[Fact]) -> tuple[Fact, ...]:
    """Old facts with the new ones behind them; a newer value of a single fact supersedes the older, both are kept."""
    facts = list(old)
    for fact in new:
        same = next((i for i, f in enumerate(facts) if _place(f) == _place(fact)), None)
        if same is not None:
            facts[same] = fact
        elif fact.key in ONE_VALUE:
            if next((f.text for f in reversed(facts) if f.key == fact.key and f.holds), None) == fact.text:
                continue
            facts = [replace(f, state="superseded") if f.key == fact.key and f.holds else f for f in facts]
            facts.append(fact)
        elif not any(f.key == fact.key and f.holds and t.plain(f.text) == t.plain(fact.text) for f in facts):
            facts.append(fact)
    return tuple(facts)


def _place(fact: Fact) -> tuple[str, str, int, int]:
    return fact.key, fact.text, fact.session, fact.turn


def _learnt(session: Session) -> Iterator[Fact]:
    """What worksheets of this session add to what is known of the client, in the client's words."""
    for sheet in session.state.sheets:
        for page, slot, key in _KEPT:
            for answer in sheet.answers if sheet.page == page else ():
                if answer.slot == slot and answer.turn and not says_nothing(answer.value) and not private(answer.value):
                    yield Fact(key, answer.value, answer.said, session.number, answer.turn)
        for answer in sheet.answers:
            if (
                answer.slot == "takeaway"
                and answer.turn
                and not says_nothing(answer.value)
                and not private(answer.value)
            ):
                yield Fact("insight", answer.value, answer.said, session.number, answer.turn)
            if sheet.page == "task_ladder" and answer.slot == "deadline" and answer.turn and sheet.get("goal"):
                yield Fact("upcoming", f"{sheet.get('goal')}: {answer.value}", answer.said, session.number, answer.turn)


def _worksheets(old: tuple[Worksheet, ...], new: tuple[Worksheet, ...]) -> tuple[Worksheet, ...]:
    """Technique sheets are kept; one that was taken up again goes on in its place and loses no answer."""
    kept = {sheet.id: sheet for sheet in old}
    for sheet in new:
        if page_name(sheet.page) and sheet.answers:
            before = kept.get(sheet.id)
            lost = tuple(a for a in before.answers if a not in sheet.answers) if before else ()
            kept[sheet.id] = replace(sheet, answers=(*lost, *sheet.answers))
    return tuple(kept.values())


def _homework(session: Session) -> tuple[Homework, ...]:
    """Old items with what the client reported of them, then the new ones; no report, no change."""
    kept = {h.id: h for h in session.chart.homework}
    state = session.state
    reported = any(a.slot == "happened" for s in state.sheets if s.page == "hw_review" for a in s.answers) or any(
        x.reading and x.reading.homework_status for x in session.turns
    )
    begun = state.phases.get("hw_review", "").startswith(("done", "partial"))
    for item in state.homework:
        before = kept.get(item.id)
        if before and item.status in ("done", "partly", "not_done") and before.status != item.status and not reported:
            item = replace(item, status=before.status, reviewed=before.reviewed)
        if before and begun and item.status == "planned" and item.reviewed != session.number:
            item = replace(item, status="not_reviewed")
        kept[item.id] = item
    return tuple(kept.values())


OPENLY = 4
"""A plan or an act told: a denial in the same session changes the step in hand, and next time still begins with it."""


def carried(session: Session) -> RiskRecord:
    """The safety record for next time. Events stay for good; the tier falls by one step a session, only by asking."""
    before, now = session.chart.risk, session.state.risk
    signs = [x for x in session.turns if shows_danger(x)]
    events = _events(session)
    tier = now.tier
    if signs:
        top = max(x.risk.tier for x in signs if x.risk)
        cleared = now.tier < top and any(
            x.risk and "denial" in x.risk.cues and x.number > signs[0].number for x in session.turns
        )
        misread = now.slots.get("MEANT") == str(session.number)
        least = 3 if top >= OPENLY and not misread else min(top, 1) if top >= 2 else 0
        tier = max(now.tier, least if cleared else top)
    elif asked(session):
        tier = max(before.tier - 1, 0)
    else:
        tier = max(before.tier, now.tier)
    past = now.past_attempt or before.past_attempt
    tier = max(tier, 1 if past or _recent(events, session.number) else 0)
    unanswered = (
        bool(session.turns)
        and session.last.move is not None
        and session.last.move.name.startswith(("risk.", "safety."))
    )
    return replace(
        now,
        tier=tier,
        since=now.since if tier == before.tier and before.tier else session.number if tier else 0,
        slots={**before.slots, **now.slots},
        asked=(),
        events=events,
        plan=now.plan or before.plan,
        ask_next=tier >= 2 or bool(signs) or unanswered or (before.ask_next and not asked(session)),
        past_attempt=past,
        flags=tuple(dict.fromkeys((*before.flags, *now.flags))),
    )


def _events(session: Session) -> tuple[str, ...]:
    """Every message that ever carried a sign, oldest first; never emptied."""
    here = [
        f"{session.number}:{x.number}:{x.risk.label}:{x.risk.tier}" for x in session.turns if shows_danger(x) and x.risk
    ]
    return tuple(dict.fromkeys((*session.chart.risk.events, *session.state.risk.events, *here)))


def _recent(events: tuple[str, ...], number: int) -> bool:
    """Whether R3 or more was reached within the last five sessions."""
    high = [int(e.split(":")[0]) for e in events if e.count(":") >= 3 and int(e.rsplit(":", 1)[1]) >= 3]
    return bool(high) and number - max(high) <= FLOOR_SESSIONS


def _mood(state: State) -> int | None:
    sheet = state.sheet("checkin")
    number = sheet.number("mood") if sheet else None
    return None if number is None else round(number / 10)


def _said(state: State, page: str, slot: str) -> str:
    sheet = state.sheet(page)
    return sheet.get(slot) if sheet else ""


def _unfinished(state: State) -> str:
    """The page of the technique that waits to be gone on with, or nothing."""
    waiting = [
        s
        for s in state.sheets
        if page_name(s.page) and s.page != "goals" and s.status in ("draft", "parked") and s.answers
    ]
    return waiting[-1].page if waiting else ""
