"""What a message is judged against: who speaks, what was said before, what is known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from nova_cbt.guard.words import wordset
from nova_cbt.model import Session, Turn


@dataclass(frozen=True)
class Context:
    """All that is known when a message is looked at; for a lone message most of it is empty."""

    client_name: str = ""
    therapist_name: str = "Nova"
    own: tuple[str, ...] = ()
    """The same speaker's earlier messages, oldest first."""
    others: tuple[str, ...] = ()
    """The other speaker's earlier messages, oldest first."""
    roleplay: bool = False
    finish_reason: str = ""
    facts: int | None = None
    """How many facts the client gave on the thought in hand; None: not known."""
    pronouns: str = ""
    known: str = ""
    """What is on file from earlier sessions, as running text."""
    complete: bool = False
    """Nothing was ever said beyond `own`, `others` and `known`: a memory not found there is made up."""
    limit: int = 0
    """Most words allowed; 0: no limit of ours."""
    names: frozenset[str] = field(default_factory=frozenset)
    """Other people's names that may be spoken."""

    @property
    def other(self) -> str:
        """The last thing the other speaker said."""
        return self.others[-1] if self.others else ""


Check = Callable[[Turn, Context], str]
"""Returns the words that prove the failure, or nothing."""

_FACT_SLOTS = wordset("for against fact facts evidence_for evidence_against fact_one fact_two supports does_not_fit")


def context_of(turn: Turn, before: Session, finish_reason: str = "") -> Context:
    """The context of one of our own drafts, whichever side speaks it."""
    state = before.state
    mode: Literal["role_play", "other"] = "role_play" if state.mode == "role_play" else "other"
    move = turn.move
    speaks_as = move.speaks_as if move else ""
    if move and move.state.mode == "role_play":
        mode = "role_play"
    mine = [t for t in before.turns if t.speaker == turn.speaker and t.number < (turn.number or len(before.turns) + 1)]
    theirs = [t.text for t in before.turns if t.speaker != turn.speaker]
    facts = sum(1 for s in state.sheets for a in s.answers if a.slot in _FACT_SLOTS)
    earlier = before.heard if turn.speaker == "therapist" else ()
    return Context(
        client_name=state.fact("name") or before.chart.fact("name"),
        own=(*earlier, *(_spoken(t) for t in mine)),
        others=tuple(theirs),
        roleplay=bool(speaks_as) or mode == "role_play",
        finish_reason=finish_reason,
        facts=facts,
        pronouns=state.fact("pronouns"),
        known=_on_file(before),
        complete=True,
        limit=move.limit if move else 0,
    )


def _spoken(turn: Turn) -> str:
    """A message without the words that must be said as they stand: those may come again."""
    return turn.text.replace(turn.move.exact, " ") if turn.move and turn.move.exact else turn.text


def _on_file(session: Session) -> str:
    chart = session.chart
    told = [f"{f.text} {f.said}" for f in (*chart.facts, *session.state.facts)]
    sheets = [f"{a.value} {a.said}" for s in (*chart.worksheets, *session.state.sheets) for a in s.answers]
    tasks = [
        f"{h.what} {h.when} {h.where} {h.obstacle} {h.if_then} {h.learnt}"
        for h in (*chart.homework, *session.state.homework)
    ]
    notes = [b.text for r in chart.sessions if r.summary for b in r.summary.bullets]
    rest = [f"{r.feedback} {r.unfinished} {' '.join(r.parking)}" for r in chart.sessions]
    return " ".join((*told, *sheets, *tasks, *notes, *rest, *session.state.agenda, *session.state.parking))
