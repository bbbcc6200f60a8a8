"""Whatever breaks on a risky turn, the client gets a ready reply of the highest tier lately seen, never an error.

It stands on little: the pages, the crisis lines and the turns already in hand. No policy, no voice, no store.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from nova_cbt import crisis
from nova_cbt.guard.danger import mentions_risk
from nova_cbt.library import Library, load
from nova_cbt.model import Ask, Move, Reading, Risk, Session, Turn
from nova_cbt.protocol import LIMITS
from nova_cbt.words import patterns as re

LATELY = 10
"""Turns looked back on (risk_protocol P10)."""
NOT_READ = "not_read"
ASKS = {1: "R1", 2: "S2", 3: "S4", 4: "S8", 5: "S8"}


def tier(session: Session, text: str = "") -> int:
    """The highest tier of the last turns, or the first step of R2 for words of danger that nobody could read."""
    seen = [0]
    for turn in session.turns[-LATELY:]:
        if turn.risk:
            seen.append(1 if turn.risk.ask else turn.risk.tier)
        if turn.move and turn.move.state.mode == "risk":
            seen.append(turn.move.state.risk.tier)
    last = text or (session.last.text if session.turns and session.last.speaker == "client" else "")
    return max(*seen, 2 if last and mentions_risk(last) else 0)


def unread(session: Session, text: str) -> Turn | None:
    """The client's turn as bare words, when reading it failed on a risky turn; none when nothing was risky."""
    found = tier(session, text)
    if not found:
        return None
    return Turn(
        len(session.turns) + 1, "client", text, reading=Reading(), risk=Risk(tier=found, ask=True, reason=NOT_READ)
    )


def was_unread(session: Session) -> bool:
    """Did nobody manage to read the client's last message?"""
    return bool(session.turns and session.last.risk and session.last.risk.reason == NOT_READ)


def reply(session: Session, text: str = "", library: Library | None = None) -> Turn | None:
    """The ready reply; none when nothing in the last turns spoke of danger, and the fault may be told plainly."""
    found = tier(session, text)
    if not found:
        return None
    pages = library or _pages()
    country = session.state.fact("country") or session.chart.fact("country")
    facts = {"line": crisis.one_line(country), "emergency": crisis.emergency(country)}
    part = f"safety.failsafe_r{found}"
    state = session.state
    record = replace(state.risk, tier=max(state.risk.tier, found), ask_next=True)
    state = replace(state, mode="risk", risk=record, place=replace(state.place, item=_path(found), step=ASKS[found]))
    move = Move(
        "safety.failsafe",
        (part,),
        facts,
        asks=(Ask(ASKS[found], "safety"),),
        state=state if session.state.mode == "risk" else replace(state, stack=(session.state.place,)),
        limit=LIMITS[found],
    )
    said = [t.text for t in session.said("therapist")]
    ready = [_filled(line, facts) for line in pages.lines[part]]
    words = min(ready, key=lambda line: (said.count(line), ready.index(line)))
    return Turn(len(session.turns) + 1, "therapist", words, move=move, voice="failsafe", content=pages.version)


def _path(found: int) -> str:
    return {1: "light", 2: "passive", 3: "active"}.get(found, "acute")


def _filled(line: str, facts: dict[str, str]) -> str:
    text = re.sub(r"\{(\w+)\}", lambda m: facts[m.group(1)], line)
    return re.sub(r"(^|[.!?] )([a-z])", lambda m: m.group(1) + m.group(2).upper(), text)


@cache
def _pages() -> Library:
    return load()
