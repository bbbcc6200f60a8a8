"""The conversations of tests/spec/, run: the clinical contract."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from fnmatch import fnmatch
from pathlib import Path

import msgspec
import pytest

from nova_cbt import protocol
from nova_cbt.errors import VoiceError
from nova_cbt.library import Library, load
from nova_cbt.model import (
    Answer,
    Ask,
    Bullet,
    Chart,
    Fact,
    Homework,
    Move,
    Place,
    RiskRecord,
    Session,
    SessionRecord,
    State,
    Summary,
    Turn,
    Worksheet,
)  # fmt: skip
from nova_cbt.therapist import Therapist
from nova_cbt.voices import Voice
from tests.grade import grade
from tests.likeness import alike

PAGES = sorted(p for p in (Path(__file__).parent / "spec").glob("*.md") if p.name != "README.md")
LINE = re.compile(r"^(given|client(?: x\d+)?|nova|says|silent|asks|kept|always|never|ends|status|voices|next): ?(.*)$")


def refuses(move: Move, session: Session) -> str:
    return "I'm sorry, but I can't continue this conversation. Please contact a professional."


def flips(move: Move, session: Session) -> str:
    return "I feel so overwhelmed with my thesis, and my family doesn't understand me. What should I do, doctor?"


def blanks(move: Move, session: Session) -> str:
    return "You could use [method] at [place]. Let me know how [it] goes, [Name]."


def cheers(move: Move, session: Session) -> str:
    return "That's not true. Instead, tell yourself: I am capable and strong, and everything will turn out fine."


def fails(move: Move, session: Session) -> str:
    raise VoiceError("no answer within 30 seconds")


HOSTILE = (refuses, flips, blanks, cheers, fails)
"""What a model may do at its worst; a page marked `voices: all` holds with each of them."""


@dataclass
class Page:
    """One conversation and what must hold in it."""

    name: str
    given: list[str] = field(default_factory=list)
    script: list[tuple[str, str]] = field(default_factory=list)
    rules: list[tuple[str, str]] = field(default_factory=list)
    hostile: bool = False
    """Is the page run with hostile voices as well?"""


def read(path: Path) -> Page:
    page = Page(path.stem)
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        found = LINE.match(line)
        if not found:
            assert not re.match(r"^\w+:", line), f"{path.name}:{number}: unknown line {line!r}"
            continue
        key, value = found.groups()
        if key == "voices":
            assert value == "all", f"{path.name}:{number}: voices: all is the only other way"
            page.hostile = True
        elif key == "given":
            page.given.append(value)
        elif key in ("always", "never", "ends", "status"):
            page.rules.append((key, value))
        else:
            page.script.append((key, value.replace("\\n", "\n")))
    return page


def start(page: Page, library: Library) -> Session:
    """The session a page begins with."""
    facts, homework, risk = [Fact("name", "Sam"), Fact("pronouns", "they/them")], [], RiskRecord()
    first, at, told = True, "", []
    for given in page.given:
        kind, _, value = given.partition(" ")
        if kind in ("first", "later"):
            first = kind == "first"
        elif kind == "homework":
            homework.append(Homework(f"h{len(homework) + 1}", value, 1))
        elif kind == "risk":
            risk = RiskRecord(tier=int(value), since=1, events=(f"1:9:self_harm_current:{value}",), ask_next=True)
        elif kind == "at":
            at = value
        elif kind == "summary":
            told.append(Bullet("topics", value, (1,)))
        else:
            facts = [f for f in facts if f.key != kind or kind == "helps"] + [Fact(kind, value)]
    if first and not at:
        return Session(Chart("spec"), 1)
    sessions = () if first else (SessionRecord(1, mood=5, summary=Summary(1, tuple(told))),)
    chart = Chart("spec", tuple(facts), homework=tuple(homework), risk=risk, sessions=sessions)
    session = Session(chart, 1 if first else 2)
    return placed(session, at, library) if at else session


def placed(session: Session, at: str, library: Library) -> Session:
    """A session that stands at a step, as if it had been asked just now."""
    where, _, known = at.partition(" with ")
    name, _, step = where.partition(".")
    page = library.pages[name]
    phase = "work" if page.folder == "techniques" else name
    answers = []
    for pair in filter(None, (k.strip() for k in known.split(";"))):
        slot, _, value = pair.partition(" ")
        answers.append(Answer(slot, value, value, 1, number=int(value) if value.isdigit() else None))
    open_before = [s.name for s in page.steps[: [s.name for s in page.steps].index(step)]]
    answers += [Answer(s, "", "skipped") for s in open_before if s not in {a.slot for a in answers}]
    sheet = Worksheet(f"s2.{name}.1", name, session.number, answers=tuple(answers))
    state = replace(
        session.opening,
        place=Place(phase, name, step, 1, item="this"),
        phases={phase: "open"},
        spent={"checkin": 2, "agenda": 2, phase: 1},
        sheets=(sheet,),
        agenda=("this",),
        tally={"techniques": 1, "worked:this": 1},
    )
    slot = page.step(step)
    asks = (Ask(slot.name, slot.valid), *(Ask(w, page.step(w).valid) for w in slot.welcome))
    text = library.lines[f"{name}.{step}.ask"][0]
    text = re.sub(r"\{(\w+)\}", lambda m: next((a.value for a in answers if a.slot == m.group(1)), "this"), text)
    move = Move(f"{name}.{step}", (f"{name}.{step}.ask",), asks=asks, state=state)
    return session.add(Turn(1, "therapist", text, move=move))


@pytest.fixture(scope="module")
def library() -> Library:
    return load()


def places(page: Page) -> list[Page]:
    """The page at each of its places: `given: at A | B` is the same conversation at A and at B."""
    at = next((g for g in page.given if g.startswith("at ")), "")
    if " | " not in at:
        return [page]
    others = [g for g in page.given if g != at]
    return [_at(page, place.strip(), others) for place in at.removeprefix("at ").split(" | ")]


def _at(page: Page, place: str, others: list[str]) -> Page:
    step = place.split(" ")[0]
    script = [(k, v.replace("{at}", step).replace("{page}", step.partition(".")[0])) for k, v in page.script]
    return replace(page, name=f"{page.name} at {step}", given=[*others, f"at {place}"], script=script)


READ = [places(read(path)) for path in PAGES]
TRIED = [each[0] for each in READ if each[0].hostile]
TURNS = [(p, v, v is HOSTILE[n % len(HOSTILE)]) for n, p in enumerate(TRIED) for v in HOSTILE]
"""Each page with each hostile voice; in `make check` with one of them, the next page with the next."""
RUNS = [(p, None) for each in READ for p in each] + [
    pytest.param(p, v, marks=() if now else pytest.mark.slow) for p, v, now in TURNS
]


@pytest.mark.parametrize(("page", "voice"), RUNS, ids=lambda x: getattr(x, "name", getattr(x, "__name__", "")))
def test_the_conversation_holds(page: Page, voice: Voice | None, library: Library) -> None:
    therapist = Therapist(library, voice)
    session = start(page, library)
    session = session if session.turns else therapist.open(session)
    before = len(session.turns)
    for key, value in page.script:
        if key.startswith("client"):
            for _ in range(int(key[8:] or 1) if " x" in key else 1):
                assert session.state.mode != "ended", f"{page.name}: the session was over before {value!r}"
                session = restarted(therapist.answer(therapist.listen(session, value)))
        elif key == "next":
            session, before = next_session(therapist, session), 0
        elif key == "kept":
            kind, _, rest = value.partition(" ")
            on_file(kind, rest, session, therapist)
        else:
            answers(key, value, session.last)
    for key, value in page.rules:
        holds(key, value, session, before)


def restarted(session: Session) -> Session:
    """The session as it is after the process ended and began again: what is not kept with the turns is gone."""
    return msgspec.json.decode(msgspec.json.encode(session), type=Session)


def next_session(therapist: Therapist, session: Session) -> Session:
    """The session closed, and the next one opened from its chart."""
    chart = therapist.close(session, "normal" if session.state.mode == "ended" else "early")
    heard = (*session.heard, *(t.text for t in session.said("therapist")))
    return therapist.open(Session(chart, session.number + 1, heard=heard, today=session.today))


def answers(key: str, value: str, turn: Turn) -> None:
    low = turn.text.lower()
    name = turn.move.name if turn.move else ""
    options = [v.strip().lower() for v in value.split("/")]
    if key == "nova":
        assert any(fnmatch(name, v.strip()) for v in value.split("|")), f"{name}: {turn.text!r}, wanted {value}"
    elif key == "says":
        assert any(o in low for o in options), f"none of {options} in {turn.text!r}"
    elif key == "silent":
        assert not [o for o in options if o in low], f"one of {options} in {turn.text!r}"
    elif key == "asks":
        assert turn.text.count("?") <= int(value), turn.text


def holds(key: str, value: str, session: Session, before: int) -> None:
    said = [t for t in session.turns[before:] if t.speaker == "therapist"]
    kind, _, rest = value.partition(" ")
    if key == "never":
        for turn in said:
            assert not [w for w in value.split(" / ") if w.lower() in turn.text.lower()], turn.text
    elif key == "ends":
        assert (session.state.mode == "ended") == (value == "yes"), session.state.phases
    elif key == "status" and kind == "plan":
        sheets = [w for w in (*session.chart.worksheets, *session.state.sheets) if w.page == "safety_plan"]
        assert len({a.slot for w in sheets for a in w.answers if a.value}) >= int(rest), sheets
    elif key == "status":
        kept(kind, rest, session.state)
    elif kind == "findings":
        assert not [(t.text, f) for t in said for f in t.findings if not f.mended]
    elif kind == "protocol":
        assert not [(t.text, found) for t in said if t.move and (found := protocol.inspect(t.text, t.move))]
        for count in range(before + 1, len(session.turns) + 1):
            assert not protocol.owed(replace(session, turns=session.turns[:count])), session.turns[count - 1].text
    elif kind == "line":
        given = [t.text for t in said if t.move and (t.move.slots.get("line") or "-") in t.text]
        assert len(given) <= int(rest), given
    elif kind == "words":
        assert max(len(t.text.split()) for t in said) <= int(rest)
    elif kind == "grade":
        facts = ("line", "emergency")
        bare = [_without(t.text, *(t.move.slots.get(f, "") for f in facts if t.move)) for t in said]
        assert not [(text, grade(text)) for text in bare if grade(text) > int(rest)]
    elif kind == "different":
        assert not alike([t.text for t in session.said("therapist")])
    else:
        raise AssertionError(f"unknown rule {key}: {value}")


def _without(text: str, *facts: str) -> str:
    """A reply without the facts in it, which are nobody's to word."""
    for fact in filter(None, facts):
        text = text.replace(fact, "")
    return text


def on_file(kind: str, rest: str, session: Session, therapist: Therapist) -> None:
    """What is kept at this point of the conversation, were it closed now."""
    if kind in ("file", "no", "erased"):
        chart = therapist.close(session, "early")
        held = (chart, *session.turns) if kind == "erased" else in_force(chart)
        found = rest.lower() in msgspec.json.encode(held).decode().lower()
        assert found == (kind == "file"), f"{kind} {rest!r}: {held}"
    elif kind == "fact":
        name, _, value = rest.partition(" ")
        assert session.state.fact(name) == value, session.state.facts
    else:
        kept(kind, rest, session.state)


def in_force(chart: Chart) -> tuple[object, ...]:
    """The chart without what was put right since: that stays on file, superseded, and is not said any more."""
    facts = [f.text for f in chart.facts if f.state in ("stated", "confirmed")]
    answers = [[a.value for a in s.answers] for s in chart.worksheets]
    return facts, answers, chart.homework, [(s.summary, s.parking, s.unfinished) for s in chart.sessions]


def kept(kind: str, rest: str, state: State) -> None:
    if kind == "homework":
        assert sum(h.status == "planned" for h in state.homework) >= int(rest), state.homework
    elif kind == "sheet":
        name, status = rest.split()
        assert [s for s in state.sheets if s.page == name and s.status == status], state.sheets
    elif kind == "left_open":
        assert any(a.said == "skipped" and a.turn for s in state.sheets for a in s.answers), state.sheets
    elif kind == "tier":
        assert state.risk.tier == int(rest), state.risk
    elif kind == "events":
        assert len(state.risk.events) >= int(rest), state.risk.events
    else:
        assert state.phases.get(kind, "").startswith(rest), state.phases
