"""The safety plan as the client may print it, and the page for somebody who helps; both from what was written."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files

from nova_cbt import crisis
from nova_cbt.errors import UsageError
from nova_cbt.model import Session, Turn, Worksheet

ACUTE = 4
PLANS = ("safety_plan", "coping_menu")


def plan(session: Session) -> str:
    """The client's safety plan and their list for bad moments, with the line and the number of their country."""
    words = _words()
    shown = [_sheet(sheet) for sheet in (_latest(session, p) for p in PLANS) if sheet]
    if not shown:
        return words["plan"]["none"]
    return "\n\n".join([*shown, _numbers(session), words["plan"]["foot"]])


def hand_off(held: Sequence[Session], *, consent: bool) -> str:
    """What somebody who helps should know: said words, answers, plan, what was offered.

    Only with the client's yes, or while they are in danger (risk_protocol 15).
    """
    session = next((s for s in reversed(held) if any(_sign(t) for t in s.turns)), held[-1])
    if not consent and session.state.risk.tier < ACUTE:
        raise UsageError(_words()["handoff"]["refused"])
    return "\n\n".join(_page(session))


def _page(session: Session) -> Iterator[str]:
    words, record = _words(), session.state.risk
    page = words["handoff"]
    yield page["title"].format(client=session.chart.client)
    yield page["what"]
    yield page["step"].format(tier=record.tier)
    if said := [t.text for t in session.turns if _sign(t)]:
        yield "\n".join([page["said"], *(f'- "{text}"' for text in said)])
    if answers := [f"- {words['answers'][s]}: {a}" for s, a in record.slots.items() if s in words["answers"] and a]:
        yield "\n".join([page["answers"], *answers])
    if offered := [f"- {words['offered'][t]}" for t in record.told if t in words["offered"]]:
        yield "\n".join([page["offered"], *offered])
    if _latest(session, PLANS[0]):
        yield f"{page['plan']}\n{plan(session)}"


def _sign(turn: Turn) -> bool:
    return turn.speaker == "client" and turn.risk is not None and turn.risk.tier >= 2 and not turn.risk.ask


def _latest(session: Session, page: str) -> Worksheet | None:
    every = (*session.chart.worksheets, *session.state.sheets)
    return next((s for s in reversed(every) if s.page == page and any(a.value for a in s.answers)), None)


def _sheet(sheet: Worksheet) -> str:
    words = _words()
    title = words["plan"]["title"] if sheet.page == PLANS[0] else words["plan"]["coping"]
    steps = [
        "\n".join([words["steps"][slot], *(f"   {said}" for said in sheet.every(slot) if said)])
        for slot in words["steps"]
        if any(sheet.every(slot))
    ]
    return "\n".join([title, *steps])


def _numbers(session: Session) -> str:
    words, country = _words()["plan"], session.state.fact("country") or session.chart.fact("country")
    line, number = crisis.one_line(country), crisis.emergency(country)
    return f"{words['line']}: {line}\n{words['emergency']}: {number}"


@cache
def _words() -> Mapping[str, Mapping[str, str]]:
    return tomllib.loads((files("nova_cbt") / "content" / "handoff.toml").read_text(encoding="utf-8"))
