# ruff: noqa: E501, SIM905 - a pattern or a list of words is easier to check on one line
"""One thing forgotten: found wherever it is kept, shown, and taken out of the chart, the summaries and what was said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, TypeVar, cast

from nova_cbt.model import Answer, Bullet, Fact, Homework, Reading, Session, Turn, Worksheet
from nova_cbt.notes.changes import about, stems
from nova_cbt.words import patterns as re
from nova_cbt.words import plain, sentences

Kept = TypeVar("Kept")
GONE = "(erased)"
"""What stands where words were erased."""
PHASES = frozenset(
    "welcome checkin safety_question bridge agenda hw_review problems goals homework summary feedback close".split()
)
"""Pages of a session's phases: of these single answers are erased, of a technique the whole worksheet."""
_LEAST = 3
"""Words from which an erased text is looked for inside longer ones."""
_SETTINGS = frozenset({"name", "pronouns", "country", "language", "profile", "consent"})


@dataclass(frozen=True)
class Item:
    """One thing that is kept, as it is shown before it is erased."""

    kind: str
    text: str


@dataclass(frozen=True)
class Erasure:
    """What is to go: everything about a topic, or everything that came with one message."""

    topic: str = ""
    page: str = ""
    """A kind of worksheet, when one was named ("the thought record about the seminar")."""
    session: int = 0
    turn: int = 0
    texts: tuple[str, ...] = ()
    """The very words of what was found, wherever else they stand."""


def erasure(session: Session, topic: str, turn: int = 0) -> Erasure:
    """What a topic in the client's words, or a message of this session, comes to in the notes as they are."""
    low = plain(topic).lower()
    pages = {s.page for s in (*session.chart.worksheets, *session.state.sheets)} - PHASES
    page = next((p for p in sorted(pages) if p.replace("_", " ") in low), "")
    rest = low.replace(page.replace("_", " "), " ") if page else topic
    if not topic and not turn:
        return Erasure()
    wanted = Erasure(rest, page, session.number, turn)
    words = [w for t in session.turns if turn and t.number == turn for w in (t.text, *t.echoes, t.reframe)]
    words += [w for t in session.turns if turn and t.number == turn for a in t.answers for w in (a.value, a.turned)]
    texts = [*words, *(w for thing in _kept(session) if _is_about(thing, wanted) for w in _words_of(thing))]
    return replace(wanted, texts=tuple(dict.fromkeys(t for t in texts if len(t.split()) >= _LEAST)))


def found(session: Session, wanted: Erasure) -> list[Item]:
    """What would go, most telling first; empty when nothing of the kind is kept."""
    if not (wanted.topic or wanted.page or wanted.turn):
        return []
    items = [Item(*shown) for thing in _kept(session) if _is_about(thing, wanted) and (shown := _shown(thing))]
    before = replace(session, turns=session.turns[:-1])
    items += [m for m in said(before, wanted) if not any(m.text in i.text or i.text in m.text for i in items)]
    return list(dict.fromkeys(items))


def said(session: Session, wanted: Erasure) -> list[Item]:
    """The client's own messages that speak of it."""
    return [Item("said", t.text) for t in session.turns if t.speaker == "client" and _said(t, wanted)]


def elsewhere(wanted: Erasure) -> Erasure:
    """The same for what another session holds."""
    return replace(wanted, turn=0)


def without(kept: Kept, wanted: Erasure) -> Kept:
    """The same thing without it; every turn, worksheet and summary line that held it says so, and no more."""
    return cast("Kept", _clean(kept, wanted))


def _kept(session: Session) -> Iterator[Any]:
    chart, state = session.chart, session.state
    yield from {(f.key, f.text): f for f in (*chart.facts, *state.facts)}.values()
    yield from {h.id: h for h in (*chart.homework, *state.homework)}.values()
    for sheet in {s.id: s for s in (*chart.worksheets, *state.sheets)}.values():
        if sheet.page in PHASES:
            yield from sheet.answers
        else:
            yield sheet
    yield from (b for r in chart.sessions if r.summary for b in r.summary.bullets)


def _said(turn: Turn, wanted: Erasure) -> bool:
    if wanted.turn:
        return turn.number == wanted.turn
    return not wanted.page and about(wanted.topic, turn.text)


def _is_about(thing: Any, wanted: Erasure) -> bool:
    """Does something kept belong to what is to go?"""
    if isinstance(thing, Fact):
        if thing.key in _SETTINGS or wanted.page:
            return False
        return _from(thing, wanted) if wanted.turn else about(wanted.topic, thing.text)
    if isinstance(thing, Answer):
        return bool(thing.value) and (thing.turn == wanted.turn if wanted.turn else about(wanted.topic, thing.value))
    if isinstance(thing, Worksheet):
        return _sheet_about(thing, wanted)
    if wanted.turn or wanted.page:
        return False
    if isinstance(thing, Homework):
        named = " ".join((thing.what, thing.when, thing.where, thing.obstacle, thing.if_then, thing.learnt))
        return about(wanted.topic, named)
    return isinstance(thing, Bullet) and about(wanted.topic, thing.text)


def _from(fact: Fact, wanted: Erasure) -> bool:
    return (fact.session, fact.turn) == (wanted.session, wanted.turn)


def _sheet_about(sheet: Worksheet, wanted: Erasure) -> bool:
    if wanted.page and sheet.page != wanted.page:
        return False
    if wanted.turn or sheet.page in PHASES:
        return False
    told = " ".join(a.value for a in sheet.answers)
    return about(wanted.topic, told) if stems(wanted.topic) else bool(wanted.page)


def _words_of(thing: Any) -> Iterable[str]:
    if isinstance(thing, Fact):
        return (thing.text, thing.said)
    if isinstance(thing, Homework):
        return (thing.what, thing.if_then)
    if isinstance(thing, Answer):
        return (thing.value, thing.said)
    if isinstance(thing, Worksheet):
        return [w for a in thing.answers for w in (a.value, a.said)]
    return (thing.text,)


def _shown(thing: Any) -> tuple[str, str] | None:
    if isinstance(thing, Fact):
        return ("fact", thing.text) if thing.holds else None
    if isinstance(thing, Homework):
        return ("homework", thing.what)
    if isinstance(thing, Worksheet):
        first = next((a.value for a in thing.answers if a.value and len(a.value.split()) > 1), "")
        return ("worksheet", f"{thing.page.replace('_', ' ')}, session {thing.session}: {first}")
    return ("answer", thing.value) if isinstance(thing, Answer) else ("summary", thing.text)


def _clean(thing: Any, wanted: Erasure) -> Any:
    """Any piece of what is kept, without it."""
    if isinstance(thing, str):
        return _redacted(thing, wanted)
    if isinstance(thing, tuple):
        return tuple(_clean(part, wanted) for part in thing if not _drops(part, wanted))
    if isinstance(thing, Mapping):
        kept = {k: v for k, v in thing.items() if not _named(k, wanted)}
        return {k: _clean(v, wanted) for k, v in kept.items()}
    if not is_dataclass(thing) or isinstance(thing, type):
        return thing
    if isinstance(thing, Turn) and wanted.turn and thing.number == wanted.turn:
        return Turn(thing.number, thing.speaker, GONE, at=thing.at, reading=Reading(), risk=thing.risk)
    here = _within(thing, wanted)
    return replace(thing, **{f.name: _clean(getattr(thing, f.name), here) for f in fields(thing)})


def _within(thing: Any, wanted: Erasure) -> Erasure:
    """Turns of another session have other numbers: there only the words count."""
    number = thing.number if isinstance(thing, Session) else thing.session if isinstance(thing, Worksheet) else 0
    if number and number != wanted.session:
        return replace(wanted, turn=0)
    return wanted


def _drops(part: Any, wanted: Erasure) -> bool:
    if isinstance(part, (Fact, Homework, Worksheet, Bullet, Answer)):
        return _is_about(part, wanted) or (isinstance(part, (Fact, Answer)) and _same(part, wanted))
    return False


def _same(part: Fact | Answer, wanted: Erasure) -> bool:
    text = part.text if isinstance(part, Fact) else part.value
    return bool(text) and text in wanted.texts


def _named(name: Any, wanted: Erasure) -> bool:
    return isinstance(name, str) and (about(wanted.topic, name) or any(t in name for t in wanted.texts))


def _redacted(text: str, wanted: Erasure) -> str:
    if not text:
        return text
    for words in sorted(wanted.texts, key=len, reverse=True):
        if words.lower() in text.lower():
            text = re.sub(re.escape(words), GONE, text, flags=re.IGNORECASE)
    if wanted.page or not about(wanted.topic, text):
        return text
    kept = [GONE if about(wanted.topic, s) else s for s in sentences(text)]
    joined = " ".join(k for n, k in enumerate(kept) if k != GONE or n == 0 or kept[n - 1] != GONE)
    return GONE if about(wanted.topic, joined) else joined
