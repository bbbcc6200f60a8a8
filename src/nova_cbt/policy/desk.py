"""What one decision looks at, and the small steps every rule is made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from nova_cbt.library import Library, Page, Step
from nova_cbt.model import Answer, Ask, Fact, Move, Place, Reading, Risk, Session, State, Turn, Worksheet
from nova_cbt.policy.fills import fills
from nova_cbt.words import patterns as re

LONG = 40
NOTHING = Reading()
NO_RISK = Risk()


@dataclass(frozen=True)
class Desk:
    """The session, the library, and the state with the last message's answers already written down."""

    session: Session
    library: Library
    state: State
    carry: Mapping[str, str] = field(default_factory=dict)
    """Words of a page just left, for the sentence that takes leave of it."""

    @cached_property
    def turn(self) -> Turn | None:
        """The client's message that waits for a reply; none at the opening."""
        return self.session.turns[-1] if self.session.turns and self.session.last.speaker == "client" else None

    @property
    def words(self) -> str:
        """What the client wrote in it."""
        return self.turn.text if self.turn else ""

    @cached_property
    def reading(self) -> Reading:
        """What was perceived in it."""
        return (self.turn and self.turn.reading) or NOTHING

    @cached_property
    def risk(self) -> Risk:
        """What it says about danger."""
        return (self.turn and self.turn.risk) or NO_RISK

    @cached_property
    def asked(self) -> Move | None:
        """The therapist's last move."""
        return next((t.move for t in reversed(self.session.turns) if t.move is not None), None)

    @property
    def asked_as(self) -> str:
        """The name of that move, such as "agenda.more"; nothing at the opening."""
        return self.asked.name if self.asked else ""

    @property
    def page(self) -> Page | None:
        """The page in hand."""
        return self.library.pages.get(self.state.place.page)

    @property
    def technique(self) -> Page | None:
        """The technique in hand; none on a page of the session itself."""
        return self.page if self.page and self.page.folder == "techniques" else None

    @property
    def step(self) -> Step | None:
        """The step in hand."""
        page, name = self.page, self.state.place.step
        return next((s for s in page.steps if s.name == name), None) if page else None

    @property
    def answered(self) -> bool:
        """Did the message answer the step in hand?"""
        wanted = self.asked.asks[0].slot if self.asked and self.asked.asks else ""
        return bool(wanted and self.turn) and any(a.slot == wanted for a in (self.turn.answers if self.turn else ()))

    @property
    def spoken(self) -> str:
        """The message without what is quoted in it."""
        return re.sub(r'["“][^"”]*["”]', " ", self.words)

    @property
    def long(self) -> bool:
        """Is it a message of some length, in which a passing phrase is not the point?"""
        return bool(self.turn and len(self.turn.text.split()) > LONG)

    @property
    def first(self) -> bool:
        """Is this the client's first session?"""
        return not self.session.chart.sessions

    def heard(self, *acts: str) -> bool:
        """Does the message do any of these?"""
        return any(act in self.reading.acts for act in acts)

    def at(self, state: State) -> Desk:
        """The same desk with another state."""
        return replace(self, state=state)

    def move(self, name: str, *parts: str, asks: tuple[Ask, ...] = (), more: Mapping[str, str] | None = None) -> Move:
        """A move in the present state; parts without wording are left out."""
        keep = tuple(p for p in parts if any(map(self.library.has, p.split("|"))))
        return Move(
            name,
            keep,
            dict(self.carry) | fills(self.session, self.state, self.page, self.turn) | dict(more or {}),
            asks=asks,
            state=self.state,
        )


def go(state: State, **place: object) -> State:
    """The state at another place."""
    return replace(state, place=replace(state.place, **place))  # type: ignore[arg-type]


def put_down(state: State) -> State:
    """The state in the same phase, with no page in hand."""
    return go(state, page="", step="", attempts=0)


def mark(state: State, phase: str, how: str) -> State:
    """The state with a phase opened, done, partial or skipped."""
    return replace(state, phases={**state.phases, phase: how})


def count(state: State, what: str, by: int = 1) -> State:
    """The state with a counter moved."""
    return replace(state, tally={**state.tally, what: state.tally.get(what, 0) + by})


def reset(state: State, *what: str) -> State:
    """The state with counters at zero."""
    return replace(state, tally={k: v for k, v in state.tally.items() if k not in what})


def note(state: State, key: str, text: str, *, turn: Turn | None, session: int) -> State:
    """The state with one more fact; a newer one under the same single-valued key supersedes."""
    if not text or any(f.key == key and f.text == text and f.holds for f in state.facts):
        return state
    facts = state.facts if key in MANY else tuple(_superseded(state.facts, key))
    said = turn.text if turn and len(turn.text) <= 400 else text
    return replace(state, facts=(*facts, Fact(key, text, said, session, turn.number if turn else 0)))


MANY = {"never_raise", "thought", "helps", "reframe", "support", "upcoming", "problem", "insight", "known", "strength"}
"""Keys under which several facts stand side by side."""


def _superseded(facts: Iterable[Fact], key: str) -> list[Fact]:
    return [replace(f, state="superseded") if f.key == key and f.holds else f for f in facts]


def write(state: State, sheet: Worksheet) -> State:
    """The state with a worksheet added or replaced by its id."""
    others = tuple(s for s in state.sheets if s.id != sheet.id)
    return replace(state, sheets=(*others, sheet))


def open_sheet(state: State, page: str, session: int) -> tuple[State, Worksheet]:
    """The draft worksheet of a page, made when there is none."""
    found = next((s for s in reversed(state.sheets) if s.page == page and s.status == "draft"), None)
    if found:
        return state, found
    number = 1 + sum(1 for s in state.sheets if s.page == page)
    made = Worksheet(f"s{session}.{page}.{number}", page, session)
    return write(state, made), made


def close_sheet(state: State, page: str, status: str) -> State:
    """The state with the page's draft worksheet closed."""
    found = next((s for s in reversed(state.sheets) if s.page == page and s.status == "draft"), None)
    return write(state, replace(found, status=status)) if found else state  # type: ignore[arg-type]


def fill(state: State, page: str, answers: Iterable[Answer], session: int) -> State:
    """The state with answers written on the page's worksheet."""
    state, sheet = open_sheet(state, page, session)
    return write(state, replace(sheet, answers=(*sheet.answers, *answers)))


def at_place(page: str, step: str, place: Place) -> Place:
    """The same phase, at a step of a page; asking the same step again counts an attempt."""
    again = place.page == page and place.step == step
    return replace(place, page=page, step=step, attempts=place.attempts + 1 if again else 1)
