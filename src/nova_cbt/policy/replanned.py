"""A task that stands wrongly in the notes, put right as the client says it."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.model import Answer
from nova_cbt.policy.desk import Desk, write
from nova_cbt.policy.fills import quotable
from nova_cbt.words import patterns as re
from nova_cbt.words.tasks import task_put_right

READ_BACK = "homework.agreed_what|summary.corrected_plain"
_TIMED = re.compile(
    r"\b(?:\w+days?|when(?:ever)?|every|each|once|twice|mornings?|evenings?|nights?|tomorrow|before|after|weekends?)\b",
    re.IGNORECASE,
)


def task_as_said(desk: Desk) -> Desk | None:
    """The desk with this session's task as the client puts it right; nothing where they do not."""
    turn = desk.turn
    what = task_put_right(turn.text) if turn else ""
    item = next((h for h in reversed(desk.state.homework) if h.session == desk.session.number), None)
    if not what or item is None or turn is None:
        return None
    when = "" if _TIMED.search(what) else item.when
    right = replace(item, what=what, when=when, where="", turn=turn.number)
    state = replace(desk.state, homework=tuple(right if h.id == item.id else h for h in desk.state.homework))
    sheet = next((s for s in reversed(state.sheets) if s.id == item.id), None)
    if sheet:
        kept = tuple(a for a in sheet.answers if a.slot not in ("what", "where", *(() if when else ("when",))))
        state = write(state, replace(sheet, answers=(*kept, Answer("what", what, turn.text, turn.number))))
    return replace(desk.at(state), carry={**desk.carry, "what": quotable(what)})
