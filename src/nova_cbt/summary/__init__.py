"""What remains of a session: the five-section summary, the chart after it, and the account for export."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from nova_cbt.model import Session, Summary, Turn
from nova_cbt.summary.bullets import sections
from nova_cbt.summary.chart import carried, chart_after
from nova_cbt.summary.correcting import correct
from nova_cbt.summary.draft import Draft
from nova_cbt.summary.export import export_text, shown
from nova_cbt.summary.form import parse, render
from nova_cbt.summary.ground import client_name, grounded
from nova_cbt.summary.safety import safety_note
from nova_cbt.words.assent import put_right

__all__ = [
    "chart_after",
    "checked",
    "correct",
    "export_text",
    "grounded",
    "parse",
    "render",
    "reworded",
    "shown",
    "summarise",
]


def summarise(session: Session) -> Summary:
    """The summary of a session, each bullet grounded in its turns; what the client corrected is corrected."""
    summary = Summary(session.number, sections(Draft(session)), safety=safety_note(session, carried(session).tier))
    for turn in _corrections(session):
        summary = _corrected(summary, turn, session)
    return summary


def _corrections(session: Session) -> list[Turn]:
    """What the client answered when asked whether the spoken summary was right."""
    asked = {x.number + 1 for x in session.turns if x.move and any(a.slot == "correction" for a in x.move.asks[:1])}
    filed = {a.turn for s in session.state.sheets if s.page == "summary" for a in s.answers if a.slot == "correction"}
    return [x for x in session.said("client") if x.number in asked | filed]


def checked(summary: Summary, session: Session) -> Summary:
    """The summary without any bullet that the session does not bear out; nothing is softened."""
    return replace(summary, bullets=tuple(b for b in summary.bullets if grounded(b, session)))


LONGEST = 25
"""Words of one line (clinical_spec 3.1)."""


def reworded(summary: Summary, session: Session, lines: Mapping[int, str]) -> Summary:
    """The summary in other words, line by line where the session bears them out; elsewhere the line stands."""
    bullets = list(summary.bullets)
    for at, text in lines.items():
        new = replace(bullets[at], text=text)
        if new.evidence and len(text.split()) <= LONGEST and grounded(new, session):
            bullets[at] = new
    return replace(summary, bullets=tuple(bullets))


def _corrected(summary: Summary, turn: Turn, session: Session) -> Summary:
    """The correction's own turn becomes evidence for what it changed; a change it cannot bear is left out."""
    after = correct(summary, put_right(turn.text), name=client_name(session))
    bullets = []
    for bullet in after.bullets:
        if bullet not in summary.bullets:
            bullet = replace(bullet, evidence=tuple(sorted({*bullet.evidence, turn.number})))
            if not grounded(bullet, session):
                continue
        bullets.append(bullet)
    return replace(after, bullets=tuple(bullets), confirmed=after.confirmed or summary.confirmed)
