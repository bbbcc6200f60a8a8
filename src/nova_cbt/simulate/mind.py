"""The client's hidden state: trust, beliefs, symptoms, tasks; and how a message, a technique and a week change it."""

from __future__ import annotations

import math
import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from nova_cbt.model import Homework
from nova_cbt.simulate.ear import Heard
from nova_cbt.simulate.page import Persona, Section

TRUST: Mapping[str, float] = {
    "reflection": 0.03, "answered": 0.02, "own_example": 0.02, "owned": 0.10,
    "overload": -0.05, "cheering": -0.04, "ignored": -0.06, "wrong_name": -0.10, "wrong_pronoun": -0.10,
    "repeated": -0.10,
    "refusal": -0.10, "empty": -0.02, "cut_off": -0.02, "meta": -0.04, "flipped": -0.04, "listed": -0.02,
}  # fmt: skip
REFUSED_AFTER_DISCLOSURE = -0.25
RISE = 0.22
"""Most that trust can grow in one session; people do not fall for a programme in an evening."""
AGAIN = 0.8
HOT_FALL, CORE_FALL, CORE_FALL_SESSION = 40, 10, 20
EXAMPLES = {
    "situation",
    "thought",
    "feeling",
    "behaviour",
    "for",
    "against",
    "review",
    "learnt",
    "barrier",
    "need",
    "pieces",
    "eases",
    "signs",
}
PLAN, PLANNED = {"signs", "helps", "distract", "person", "professionals", "surroundings", "stops", "likely"}, 4
"""What a safety plan is made of, and how much of it makes one."""
QUALITY = {"done": 4.0, "partly": 2.0}
COMPLETE: Mapping[str, tuple[set[str], ...]] = {
    "thought": ({"for", "learnt", "tried"}, {"against", "friend", "other view"}, {"balanced"}, {"rerate"}),
    "ladder": ({"pieces", "finished", "minutes"}, {"first", "if then", "obstacle"}, {"when", "reward"}),
    "script": ({"need", "ask line", "fact line", "if no"}, {"script", "scene open", "scene"}),
    "menu": ({"eases", "signs"}, {"helps", "options"}, {"person", "delay", "list place"}),
}
"""A technique has been done when one of each set was answered in the session."""


@dataclass
class Task:
    """What the client remembers of an agreed piece of homework, and what became of it."""

    kind: str
    when: str = ""
    if_then: bool = False
    confidence: float | None = None
    own: bool = True
    outcome: str = ""
    why: str = ""
    """For one not done: forgot, avoided or life."""
    reviewed: bool = False


@dataclass
class State:
    """Everything hidden about the client now; may be looked at, is never said."""

    trust: float
    beliefs: dict[str, float]
    hot: dict[str, float]
    felt: dict[str, dict[str, float]]
    phq_base: float
    gad_base: float
    phq: int = 0
    gad: int = 0
    session: int = 0
    distress: float = 50.0
    energy: float = 50.0
    mood: int = 4
    mood_before: int | None = None
    told: dict[str, int] = field(default_factory=dict)
    """Disclosure -> the session it was told in."""
    asked_for: list[str] = field(default_factory=list)
    tasks: list[Task] = field(default_factory=list)
    pending: list[Task] = field(default_factory=list)
    topic: str = ""
    topics: list[str] = field(default_factory=list)
    been: list[str] = field(default_factory=list)
    """What the sessions so far were about."""
    heard: list[str] = field(default_factory=list)
    """What was asked in this session, oldest first."""
    answered: set[tuple[str, str]] = field(default_factory=set)
    """(what was asked, topic), answered with content in this session."""
    offers: int = 0
    accepted: int = 0
    declined: int = -9
    """How many questions had been asked when the last offer was not taken up."""
    refusals: int = 0
    refused_twice: bool = False
    risen: float = 0.0
    core_fallen: float = 0.0
    completed: set[tuple[int, str, str]] = field(default_factory=set)
    load: dict[int, tuple[float, float]] = field(default_factory=dict)
    """Session of an event -> what it adds to PHQ-9 and GAD-7."""
    nerves: int = 7
    stage: str = ""
    """How it stands with their safety, by the name on the page."""
    happened: dict[str, list[int]] = field(default_factory=dict)
    """What came of its own accord -> after how many of their messages."""
    planned: bool = False
    """A plan for bad hours has been written together."""


def fresh(persona: Persona) -> State:
    """The client before the first session."""
    situations = persona.situations.values()
    events: dict[int, tuple[float, float]] = {}
    for key, value in persona.sections["trajectory"].settings.items():
        if key.isdigit():
            phq, gad, *_ = value.split()
            events[int(key)] = (float(phq), float(gad))
    return State(
        trust=persona.number("resistance", "trust", 0.35),
        beliefs={text: float(percent) for text, (_, percent) in persona.beliefs.items()},
        hot={s.id: s.number("belief") for s in situations},
        felt={s.id: {name: float(n) for name, n in s.feelings().items()} for s in situations},
        phq_base=persona.number("trajectory", "phq"),
        gad_base=persona.number("trajectory", "gad"),
        load=events,
        stage=next(iter(persona.stages), ""),
    )


def open_session(state: State, persona: Persona, number: int, rng: random.Random) -> None:
    """How the client arrives: symptoms, mood, what is on their mind; counters of the session start anew."""
    noise = persona.number("trajectory", "noise", 1.0)
    load = [0.0, 0.0]
    for event, added in state.load.items():
        if event <= number:
            load[0] += added[0] / 2 ** (number - event)
            load[1] += added[1] / 2 ** (number - event)
    state.mood_before = state.mood if state.session else None
    state.phq = _clip(state.phq_base + load[0] + rng.gauss(0, noise), 27)
    state.gad = _clip(state.gad_base + load[1] + rng.gauss(0, noise), 21)
    state.mood = max(1, min(9, round(9 - 0.34 * state.phq)))
    state.distress, state.energy = 30 + 2.0 * state.gad, 80 - 2.5 * state.phq
    state.session = number
    state.heard, state.answered = [], set()
    state.offers = state.accepted = state.refusals = 0
    state.declined = -9
    state.risen = state.core_fallen = 0.0
    state.nerves = rng.choice((6, 7, 7, 8))
    state.asked_for = []
    state.topics = [pick for place in persona.plan(number) if (pick := _open_topic(state, persona, place, rng))]
    state.topic = state.topics[0] if state.topics else next(iter(persona.situations))
    state.been.append(state.topic)


def _open_topic(state: State, persona: Persona, place: list[str], rng: random.Random) -> str:
    """One of the situations the plan names, if its gate is open; rather one that has not been the main thing yet."""
    for name in sorted(rng.sample(place, len(place)), key=lambda n: n in state.been):
        gate = persona.situations[name].settings.get("gate", "")
        if not gate or gate_open(state, persona.disclosures[gate], asked=False):
            return name
    return next(n for n, s in persona.situations.items() if "gate" not in s.settings)


def _clip(value: float, top: int) -> int:
    return max(0, min(top, round(value)))


def gate_open(state: State, disclosure: Section, asked: bool) -> bool:
    """Whether the client would tell this now."""
    if asked or disclosure.id in state.told:
        return True
    return state.session >= disclosure.number("session", 1) and state.trust >= disclosure.number("trust")


def feel(state: State, persona: Persona, heard: Heard) -> None:
    """One therapist message changes trust and counts refusals."""
    for name in heard.faults | heard.gifts:
        change = TRUST.get(name, 0.0)
        if name == "own_example" and heard.asks not in EXAMPLES:
            continue
        if name == "refusal" and state.told:
            change = REFUSED_AFTER_DISCLOSURE
        if change > 0:
            change = min(change, RISE - state.risen)
            state.risen += change
        state.trust = min(1.0, max(0.0, state.trust + change))
    worse = {part.strip() for part in persona.sections["resistance"].settings.get("up", "").split(",")} & heard.faults
    state.distress = min(100.0, max(0.0, state.distress + 5 * len(worse) - 2 * len(heard.gifts)))
    state.refusals = state.refusals + 1 if "refusal" in heard.faults else 0


def accepts(state: State, persona: Persona, heard: Heard, rng: random.Random) -> bool:
    """Whether an offer is taken up: no more than seven of ten at first asking; more easily when asked again."""
    if state.declined == len(state.heard) - 1:
        return rng.random() < AGAIN
    state.offers += 1
    reluctance = persona.number("resistance", "base", 0.2) + (0.15 if heard.faults & {"cheering", "listed"} else 0.0)
    likely = min(0.95, 1.0 - reluctance + 0.2 * (state.trust - 0.4))
    yes = rng.random() < likely and state.accepted + 1 <= 0.7 * state.offers
    state.accepted += yes
    state.declined = state.declined if yes else len(state.heard)
    return yes


def did(state: State, persona: Persona, label: str) -> None:
    """A step was answered; a technique that is now complete moves the beliefs it is about."""
    state.answered.add((label, state.topic))
    state.planned = state.planned or len(PLAN & {asked for asked, _ in state.answered}) >= PLANNED
    labels = {asked for asked, topic in state.answered if topic == state.topic}
    for technique, sets in COMPLETE.items():
        key = (state.session, technique, state.topic)
        if key not in state.completed and all(step & labels for step in sets):
            state.completed.add(key)
            _move_beliefs(state, persona, technique)


def _move_beliefs(state: State, persona: Persona, technique: str) -> None:
    situation = persona.situations[state.topic]
    rule = situation.settings["rule"]
    fall = min(CORE_FALL, 3.0 + 6.0 * state.trust)
    _fall(state, rule, fall)
    if technique == "thought":
        core = max(
            (b for b, (kind, _) in persona.beliefs.items() if kind.startswith("core")), key=lambda b: state.beliefs[b]
        )
        _fall(state, core, fall / 2)


def _fall(state: State, belief: str, points: float) -> None:
    points = min(points, CORE_FALL_SESSION - state.core_fallen, state.beliefs[belief])
    state.core_fallen += max(0.0, points)
    state.beliefs[belief] -= max(0.0, points)


def rerated(state: State, rng: random.Random) -> bool:
    """Asked again: thought and feelings have fallen if facts on both sides and a fairer view were given."""
    labels = {label for label, topic in state.answered if topic == state.topic}
    key = (state.session, "rerated", state.topic)
    worked = all(step & labels for step in COMPLETE["thought"][:3])
    if key in state.completed:
        return worked
    state.completed.add(key)
    fall = min(HOT_FALL, rng.uniform(8, 16) + 26 * state.trust) if worked else rng.choice((0, 0, 5))
    state.hot[state.topic] = max(10.0, state.hot[state.topic] - fall)
    for name in state.felt[state.topic]:
        state.felt[state.topic][name] = max(10.0, state.felt[state.topic][name] - fall * rng.uniform(0.7, 1.0))
    return worked


def from_chart(persona: Persona, homework: Iterable[Homework], known: list[Task]) -> list[Task]:
    """Tasks as the chart has them, joined with what the client remembers."""
    tasks = list(known)
    for item in homework:
        kind = kind_of(persona, f"{item.what} {item.technique}") or "other"
        task = next((t for t in tasks if t.kind == kind and not t.reviewed), None)
        if task is None:
            task = Task(kind, own=False)
            tasks.append(task)
        task.when = task.when or f"{item.when} {item.where}".strip()
        task.if_then = task.if_then or bool(item.if_then)
        if item.confidence is not None:
            task.confidence = item.confidence / 10
    return tasks


def kind_of(persona: Persona, text: str) -> str:
    """Which kind of homework a text is about: the one named most often."""
    counts = {name: len(section.about().findall(text)) for name, section in persona.homework.items()}
    best = max(counts, key=lambda name: counts[name], default="")
    return best if best and counts[best] else ""


def live_through_the_week(state: State, persona: Persona, rng: random.Random) -> None:
    """Between sessions: homework is done or not, and symptoms move with it and with trust."""
    state.tasks, state.pending = state.pending, []
    for task in state.tasks:
        task.outcome, task.why = how_it_went(state, persona, task, len(state.tasks), rng)
    quality = sum(QUALITY.get(t.outcome, 0.0) for t in state.tasks) / len(state.tasks) if state.tasks else 0.0
    slope = persona.number("trajectory", "slope")
    fall = slope * (0.5 * quality / 4 + state.trust - 0.4)
    state.phq_base = max(0.0, state.phq_base - fall + rng.gauss(0, 1))
    state.gad_base = max(0.0, state.gad_base - fall + rng.gauss(0, 1))
    if any(t.kind == "ask" and t.outcome == "done" for t in state.tasks):
        rule = next((b for b in state.beliefs if "ask for help" in b), "")
        if rule:
            state.beliefs[rule] = max(0.0, state.beliefs[rule] - CORE_FALL)


def how_it_went(state: State, persona: Persona, task: Task, items: int, rng: random.Random) -> tuple[str, str]:
    """Planning, confidence and trust make it likelier (Kazantzis 2016; Haller and Watzke 2020)."""
    section = persona.homework.get(task.kind)
    usual = section.number("confidence") if section else 6.0
    confidence = task.confidence if task.confidence is not None else usual
    logit = (
        0.35 * (confidence - 7) + 0.8 * bool(task.when) + 0.4 * task.if_then + 0.6 * task.own
        + 1.0 * (state.trust - 0.5) - 0.05 * (state.phq - 10) - 0.3 * (items - 1)
    )  # fmt: skip
    unpractised = task.kind == "ask" and not any(technique == "script" for _, technique, _ in state.completed)
    if rng.random() < 1 / (1 + math.exp(-logit)):
        return ("partly", "avoided") if unpractised else ("done", "")
    left = rng.random()
    if left < 0.4:
        return "partly", ""
    return "not done", "forgot" if left < 0.6 else "avoided" if left < 0.85 else "life"
