"""The few facts a model is given beside the conversation: bounded, and the same for as long as possible."""

from __future__ import annotations

from nova_cbt.model import Session, State
from nova_cbt.voices.chat_api.history import clip
from nova_cbt.voices.chat_api.prompts import Prompts
from nova_cbt.words.names import callable_name

EACH = 160
"""Most characters of one note, however long the case."""
OPEN = ("planned", "not_reviewed")


def notes(session: Session, shown_from: int, prompts: Prompts) -> str:
    """What is on file, and what today's dropped turns came to; the client's own words are quoted, never obeyed."""
    state = _state_before(session, shown_from)
    tasks = "; ".join(h.what for h in state.homework if h.status in OPEN)
    thought = next((f.text for f in reversed(state.facts) if f.key == "thought"), "") if shown_from else ""
    return prompts.say(
        "therapist.notes",
        session=str(session.number),
        name=callable_name(state.fact("name")) or "name not yet known",
        pronouns=clip(state.fact("pronouns"), 20),
        before=clip(_before(session), EACH),
        homework=clip(tasks, EACH),
        thought=_quoted(clip(thought, EACH)),
        agenda=clip("; ".join(state.agenda), EACH) if shown_from else "",
    )


def _state_before(session: Session, shown_from: int) -> State:
    """Where the session stood when the shown part begins; so the notes change only when turns are dropped."""
    dropped = session.turns[:shown_from]
    said = next((t.move for t in reversed(dropped) if t.move is not None), None)
    return said.state if said else session.opening


def _before(session: Session) -> str:
    record = next((r for r in reversed(session.chart.sessions) if r.summary), None)
    if record is None or record.summary is None:
        return ""
    topics = [b.text for b in record.summary.bullets if b.section.startswith("Main topics")]
    insights = [b.text for b in record.summary.bullets if b.section.startswith("Insights")]
    return " ".join((*topics[:1], *insights[:1]))


def _quoted(text: str) -> str:
    return f'"{text}"' if text else ""
