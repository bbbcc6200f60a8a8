"""The nouns: what is said, perceived, decided and kept. Frozen data, no input or output.

Ratings are integers from 0 to 100 throughout (an 8 out of 10 is stored as 80), unless a field says 0 to 10.
Turn numbers start at 1 within a session. Words are explained in GLOSSARY.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

Speaker = Literal["client", "therapist"]
Consent = Literal["yes", "no", "hesitant"]
HomeworkStatus = Literal["planned", "done", "partly", "not_done", "changed", "dropped", "not_reviewed"]
SheetStatus = Literal["draft", "complete", "parked", "dropped"]
Ending = Literal["normal", "early", "left_after_rupture", "imported"]
Mode = Literal["talk", "role_play", "risk", "repair", "ended"]


@dataclass(frozen=True)
class Emotion:
    """A feeling the client named, with its strength if they gave one."""

    name: str
    intensity: int | None = None


@dataclass(frozen=True)
class Reading:
    """What is in a client's message, heard after the question just asked. Empty text means: not there."""

    acts: tuple[str, ...] = ()
    emotions: tuple[Emotion, ...] = ()
    rating: int | None = None
    asks_question: bool = False
    wants_to_end: bool = False
    complaint: bool = False
    resistance: bool = False
    consent: Consent | None = None
    homework_status: Literal["done", "partly", "not_done"] | None = None
    barrier: str = ""
    request: str = ""
    thought: str = ""
    """The automatic thought in the client's own words."""
    situation: str = ""
    behaviour: str = ""
    loss: str = ""
    progress: str = ""
    correction: tuple[str, str] | None = None
    """What was put right and its new value: ("name" | "pronouns" | "fact", value)."""
    distortions: Mapping[str, float] = field(default_factory=dict)
    named: str = ""
    """The one cognitive distortion sure enough to be named aloud."""


@dataclass(frozen=True)
class Risk:
    """What one message says about danger. A tier is the conversational step to take, never a forecast."""

    label: str = "none"
    tier: int = 0
    ask: bool = False
    """One clarifying question is due before anything else is concluded."""
    reason: str = ""
    """A short code for the log; never the client's words."""
    answers: tuple[tuple[str, str], ...] = ()
    """Safety questions this message answers, as (slot, "yes" | "no" | the words): ("S2", "no"), ("N5", "1")."""
    cues: tuple[str, ...] = ()
    """Any of third_party, minor, abuse, reader, psychosis, intoxicated, eating, intrusive, others, bereaved, denial."""


@dataclass(frozen=True)
class Answer:
    """The client's own words for one slot of a worksheet."""

    slot: str
    value: str
    said: str = ""
    turn: int = 0
    origin: Literal["client", "offered", "import"] = "client"
    number: int | None = None
    turned: str = ""
    """The value said to the client ("my thesis" -> "your thesis"); empty where turning it is unsafe."""


@dataclass(frozen=True)
class Worksheet:
    """The client's answers to the steps of a page; phases of a session keep theirs in the same form."""

    id: str
    page: str
    session: int
    status: SheetStatus = "draft"
    answers: tuple[Answer, ...] = ()

    def get(self, slot: str) -> str:
        """The latest words for a slot, or nothing."""
        return next((a.value for a in reversed(self.answers) if a.slot == slot), "")

    def number(self, slot: str) -> int | None:
        """The latest number for a slot, 0 to 100."""
        return next((a.number for a in reversed(self.answers) if a.slot == slot and a.number is not None), None)

    def every(self, slot: str) -> list[str]:
        """All words given for a slot, oldest first."""
        return [a.value for a in self.answers if a.slot == slot]


@dataclass(frozen=True)
class Homework:
    """One agreed task between sessions, specific enough to be done and reviewed (Toli et al. 2016)."""

    id: str
    what: str
    session: int
    when: str = ""
    where: str = ""
    obstacle: str = ""
    if_then: str = ""
    confidence: int | None = None
    """0 to 100; below 70 it is shrunk or rehearsed (J. Beck 2020)."""
    technique: str = ""
    turn: int = 0
    status: HomeworkStatus = "planned"
    learnt: str = ""
    barrier: str = ""
    reviewed: int = 0
    """The session it was reviewed in; 0 before that."""

    @property
    def open(self) -> bool:
        """Is it still to be looked at?"""
        return self.status in ("planned", "not_reviewed")


@dataclass(frozen=True)
class Report:
    """What one message says about one homework item."""

    homework: str
    status: Literal["done", "partly", "not_done"]
    words: str
    """The sentence it was said in."""


@dataclass(frozen=True)
class Wish:
    """What the client wants done with what is kept about them."""

    kind: Literal["name", "pronouns", "fact", "never_raise", "may_raise", "forget", "forget_all"]
    words: str = ""
    """What it is about, or the new value; empty where the message only points at it."""
    instead_of: str = ""
    """What the new value replaces."""


@dataclass(frozen=True)
class RiskRecord:
    """What is kept about safety for one client. It is never emptied by a new chat; a tier falls only by asking."""

    tier: int = 0
    since: int = 0
    """The session in which the present tier was set."""
    slots: Mapping[str, str] = field(default_factory=dict)
    """Answers to the safety questions asked so far (S1-S9, N1-N5, R1)."""
    asked: tuple[str, ...] = ()
    """Safety questions already asked since the last rise, in order."""
    events: tuple[str, ...] = ()
    """`session:turn:label:tier` for every message that carried a sign; no words."""
    resources_at: int = -1
    """The tier at which the crisis line was last given; -1 before that."""
    plan: str = ""
    """The id of the safety or coping plan's worksheet."""
    ask_next: bool = False
    past_attempt: bool = False
    flags: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    """What was said or offered since the last rise: line, support, coping, plan, call, person, distance."""
    denials: tuple[str, ...] = ()
    """`session:turn` of every clear "not now"; it lowers the step in hand and erases nothing."""
    next_check: str = ""
    """ISO date by which to ask again, set after R3 or more."""


@dataclass(frozen=True)
class Ask:
    """What a therapist message asks for: the slot, and what counts as an answer to it."""

    slot: str
    kind: str


@dataclass(frozen=True)
class Place:
    """Where the session stands: which page, which step of it, and how often that step was asked."""

    phase: str = "welcome"
    page: str = ""
    step: str = ""
    attempts: int = 0
    item: str = ""
    """What this place is about: a homework id, an agenda item."""


@dataclass(frozen=True)
class Fact:
    """One thing the client said about themself; a newer one supersedes, both are kept."""

    key: str
    text: str
    said: str = ""
    session: int = 0
    turn: int = 0
    state: Literal["stated", "confirmed", "superseded", "withdrawn"] = "stated"
    origin: Literal["client", "import"] = "client"
    """Imported facts without words in `said` are somebody's notes, not the client's sentence."""

    @property
    def holds(self) -> bool:
        """May it be spoken of?"""
        return self.state in ("stated", "confirmed")


@dataclass(frozen=True)
class State:
    """Where a session stands after a therapist message; kept with that message, so it never needs re-deciding."""

    place: Place = Place()
    phases: Mapping[str, str] = field(default_factory=dict)
    """Phase -> "open", "done", "partial: why" or "skipped: why"."""
    spent: Mapping[str, int] = field(default_factory=dict)
    """Exchanges used in each phase."""
    sheets: tuple[Worksheet, ...] = ()
    homework: tuple[Homework, ...] = ()
    agenda: tuple[str, ...] = ()
    parking: tuple[str, ...] = ()
    stack: tuple[Place, ...] = ()
    mode: Mode = "talk"
    risk: RiskRecord = RiskRecord()
    facts: tuple[Fact, ...] = ()
    tally: Mapping[str, int] = field(default_factory=dict)
    """Small counters a rule needs, by name: silences, resistance, repairs."""

    def fact(self, key: str) -> str:
        """The present value of a fact, or nothing."""
        return next((f.text for f in reversed(self.facts) if f.key == key and f.holds), "")

    def sheet(self, page: str) -> Worksheet | None:
        """This session's latest worksheet for a page."""
        return next((s for s in reversed(self.sheets) if s.page == page), None)


@dataclass(frozen=True)
class Move:
    """What the therapist does in a turn, before it is put into words."""

    name: str
    """`page.step` or `signal.act`: "thought_record.for", "safety.ask", "repair.own"."""
    parts: tuple[str, ...] = ()
    """Keys of the line groups to be spoken, in order: receipt, idea, question."""
    slots: Mapping[str, str] = field(default_factory=dict)
    """What the lines may be filled with; a line that needs another one is not eligible."""
    exact: str = ""
    """Words to be said as they stand, whatever the voice: a crisis line, a plan step."""
    asks: tuple[Ask, ...] = ()
    """First what is asked for, then what is welcome if it comes along."""
    speaks_as: str = ""
    """In a role-play, the other person's name; the message is then tagged [as NAME]."""
    limit: int = 110
    """Most words this message may have."""
    state: State = State()


@dataclass(frozen=True)
class Finding:
    """A fault in a message: which, and the words that prove it."""

    label: str
    quote: str
    mended: bool = False


@dataclass(frozen=True)
class Turn:
    """One message and what was made of it at the time."""

    number: int
    speaker: Speaker
    text: str
    at: str = ""
    """ISO 8601, UTC."""
    reading: Reading | None = None
    risk: Risk | None = None
    answers: tuple[Answer, ...] = ()
    echoes: tuple[str, ...] = ()
    """Short clauses of a client's message in the second person, most telling first, for reflection."""
    reports: tuple[Report, ...] = ()
    """What the message says about planned homework, item by item."""
    wish: Wish | None = None
    """What the message asks to be put right, left alone or erased in the notes."""
    reframe: str = ""
    """The client's own answer to a thought, quoted by them as something they told themself."""
    why_not: str = ""
    """Why the message does not answer the step in hand (see slots.why_not); empty when it does."""
    move: Move | None = None
    voice: str = ""
    findings: tuple[Finding, ...] = ()
    content: str = ""
    """Version of the content pages this was decided with."""


@dataclass(frozen=True)
class Bullet:
    """One line of the session summary with the turns it rests on."""

    section: str
    text: str
    evidence: tuple[int, ...] = ()
    said_by: Speaker = "client"


@dataclass(frozen=True)
class Summary:
    """The five-section summary of a session (clinical_spec 3.1), and a private safety note that is never shared."""

    session: int
    bullets: tuple[Bullet, ...] = ()
    confirmed: bool = False
    safety: str = ""


@dataclass(frozen=True)
class SessionRecord:
    """What is kept of a session once it is closed."""

    number: int
    opened: str = ""
    closed: str = ""
    ended: Ending = "normal"
    phases: Mapping[str, str] = field(default_factory=dict)
    summary: Summary | None = None
    mood: int | None = None
    """0 to 10, as the client gave it."""
    feedback: str = ""
    unfinished: str = ""
    parking: tuple[str, ...] = ()


@dataclass(frozen=True)
class Chart:
    """All that is kept about one client across sessions."""

    client: str
    facts: tuple[Fact, ...] = ()
    worksheets: tuple[Worksheet, ...] = ()
    homework: tuple[Homework, ...] = ()
    risk: RiskRecord = RiskRecord()
    sessions: tuple[SessionRecord, ...] = ()

    def fact(self, key: str) -> str:
        """The present value of a fact, or nothing."""
        return next((f.text for f in reversed(self.facts) if f.key == key and f.holds), "")


@dataclass(frozen=True)
class Session:
    """A conversation in progress: the chart it opened with, and its turns."""

    chart: Chart
    number: int
    turns: tuple[Turn, ...] = ()
    heard: tuple[str, ...] = ()
    """What the therapist said to this client in earlier sessions, for newness."""
    today: str = ""
    """ISO date, given by the caller; the core has no clock."""

    @property
    def last(self) -> Turn:
        """The newest turn."""
        return self.turns[-1]

    @property
    def state(self) -> State:
        """Where the session stands: what was kept with the therapist's last message."""
        return next((t.move.state for t in reversed(self.turns) if t.move), None) or self.opening

    @property
    def opening(self) -> State:
        """The state a session starts from, carried over from the chart."""
        chart = self.chart
        return State(homework=tuple(h for h in chart.homework if h.open), risk=chart.risk, facts=chart.facts)

    def add(self, turn: Turn) -> Session:
        """The session with one more turn."""
        return replace(self, turns=(*self.turns, turn))

    def said(self, speaker: Speaker) -> list[Turn]:
        """One speaker's turns, oldest first."""
        return [t for t in self.turns if t.speaker == speaker]
