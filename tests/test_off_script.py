"""What people say when nobody wrote them a script, at ten and more steps: tests/off_script/README.md."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from fnmatch import fnmatch
from functools import cache
from pathlib import Path

import pytest

from nova_cbt.model import Fact, Session
from tests.talking import exchange, kim, move, slot, therapist

HERE = Path(__file__).parent / "off_script"
GO_ON = "We can go on now."
SAMPLE = 12
"""One part in so many is run by `make test`, another one every day."""

HEARD = {
    "risk": ("safety.*", "third_party.*"),
    "loss": ("loss.*", "bereaved.*"),
    "rupture": ("repair.*",),
    "question": (
        "answer.*",
        "identity.keep",
        "repair.lost",
        "role_play.answer",
    ),  # who is who here is a question too (1.4, no. 15)
    "correction": ("signals.corrected_*",),
    "confused": ("signals.confused*", "answer.explain_step"),
    "distress": ("distress.*", "role_play.came_up"),
    "topic": ("signals.topic_*",),
    "resistance": ("signals.resistance*",),
    "empty": ("signals.empty*",),
    "unsure": ("signals.unsure", "signals.skip"),
    "silence": ("signals.silence*", "role_play.waits"),
    "scope": ("scope.*",),
    "memory": ("signals.not_in_notes", "answer.remember"),
    "language": ("signals.other_language",),
    "offensive": ("signals.offensive", "repair.*"),
    "tell": ("signals.you_tell_me", "signals.unsure"),
    "offtask": ("signals.off_track", "scope.off_task"),
    "role": ("identity.keep", "repair.lost"),
    "prejudice": ("prejudice.*",),
    "identity": ("prejudice.*",),
    "request": ("signals.request_done", "signals.topic_*", "repair.change", "grounding.*"),
    "end": ("end.*", "close.*", "safety.*"),
    "story": ("generic.long_story",),
    "knows": ("generic.know_but_dont_feel",),
    "resumed": ("signals.resumed",),
    "thanks": ("receipt.thanks",),
    "joke": ("receipt.joke",),
    "good_news": ("receipt.good_news*", "receipt.progress"),
    "greeting": ("signals.resumed",),
}
"""Signal -> the moves that answer it, or the kinds of receipt a reply begins with."""

RECEIVED = ("repair.", "signals.confused", "signals.silence", "signals.empty", "signals.other_language", "scope.")
"""What no reply does to a plain thing told: signal `received` is any other one that says it back (`says`)."""


@dataclass
class Message:
    """What a client says, and what is owed then."""

    title: str
    text: str = ""
    then: str = GO_ON
    signal: tuple[str, ...] = ()
    back: str = "any"
    says: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()
    at: dict[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass
class Step:
    """Where a client stands when they say it: the way there, and the names of it."""

    name: str
    answers: list[tuple[str, str]] = field(default_factory=list)
    called: tuple[str, ...] = ()
    known: str = ""
    """A technique this client has learnt in an earlier session."""


def parts(value: str, by: str) -> tuple[str, ...]:
    return tuple(v.strip() for v in value.split(by) if v.strip())


def read_messages(path: Path) -> list[Message]:
    found: list[Message] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        key, _, value = line.partition(":")
        if line.startswith("## "):
            found.append(Message(line[3:]))
        elif line.startswith(">"):
            found[-1].text = line[1:].strip()
        elif key.startswith("at "):
            found[-1].at[key[3:]] = parts(value, "|")
        elif key in ("then", "back"):
            setattr(found[-1], key, value.strip())
        elif key in ("says", "silent"):
            setattr(found[-1], key, parts(value.lower(), "/"))
        elif key == "signal":
            found[-1].signal = parts(value, "|")
        else:
            assert not line.strip() or line.startswith("# "), f"{path.name}:{number}: unknown line {line!r}"
    for message in found:
        known = {*HEARD, "received", "answered", "any"}
        assert message.signal, message.title
        assert {*message.signal, *(s for at in message.at.values() for s in at)} <= known, message.title
        assert message.back in ("now", "once", "soon", "no", "any"), message.title
    return found


def read_steps(path: Path) -> list[Step]:
    found: list[Step] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        key, _, value = line.partition(":")
        if line.startswith("## "):
            found.append(Step(line[3:]))
        elif key == "called":
            found[-1].called = parts(value.lower(), "/")
        elif key == "known":
            found[-1].known = value.strip()
        elif value:
            found[-1].answers.append((key, value.strip()))
    return found


STEPS = {s.name: s for s in read_steps(HERE / "steps.md")}
LISTS = {p.stem[-1]: read_messages(p) for p in sorted(HERE.glob("messages_*.md"))}
CASES = [(m, s) for messages in LISTS.values() for m in messages for s in STEPS.values()]
CASE_IDS = [f"{name}-{m.title}-{s}".replace(" ", "_") for name, ms in LISTS.items() for m in ms for s in STEPS]


@cache
def reached(name: str) -> Session:
    """The session of a client who answered honestly until this step was asked."""
    known = (Fact("known", STEPS[name].known),) if STEPS[name].known else ()
    session = therapist().open(kim(*known))
    answers = list(STEPS[name].answers)
    for _ in range(60):
        if where(session) == name:
            return session
        wanted = slot(session)
        found = next((a for a in answers if a[0] == wanted), None)
        assert found, f"{name}: no answer to {wanted!r}: {session.last.text}"
        answers.remove(found)
        session = exchange(session, found[1])
    raise AssertionError(f"{name} was not reached")


def where(session: Session) -> str:
    """The step that is being asked, empty while an interruption has the floor."""
    place, asked = session.state.place, slot(session)
    return f"{place.page or place.phase}.{place.step}" if asked and asked == place.step else ""


def heard(signal: str, session: Session, step: str) -> bool:
    """Did the reply do what this signal asks for?"""
    name, told = move(session).name, move(session).parts
    if signal == "any":
        return True
    if signal == "answered":
        return where(session) != step and not name.startswith(("repair.", "signals.", "answer.", "scope."))
    if signal == "received":
        return not name.startswith(RECEIVED)
    if signal == "end":
        return session.state.mode == "ended" or session.state.place.phase in ("summary", "close", "homework")
    return any(fnmatch(x, pattern) for pattern in HEARD[signal] for x in (name, *(p.split("|")[0] for p in told)))


STAYS = {
    "loss",
    "rupture",
    "question",
    "correction",
    "confused",
    "distress",
    "silence",
    "scope",
    "language",
    "offensive",
}
"""Signals after which the next step of the page is never asked in the same breath."""


def faults(message: Message, step: Step) -> list[str]:
    """What was wrong with Nova's answer to this message at this step; empty when nothing was."""
    before = reached(step.name)
    after = exchange(before, message.text)
    reply, low = after.last.text, after.last.text.lower()
    signals = (*message.signal, *message.at.get(step.name, ()))
    right = any(heard(s, after, step.name) for s in signals)
    found = [] if right else [f"heard as {move(after).name}, not {'|'.join(signals)}"]
    lenient = step.name in message.at
    if message.says and not lenient and not any(w in low for w in message.says):
        found.append(UNSAID)
    found += [f"says {w!r}" for w in message.silent if w in low]
    found += contract(reply)
    if set(message.signal) <= STAYS and not lenient and advanced(before, after):
        found.append(f"the next step is asked at once: {where(after)}")
    if right and not lenient:
        found += returned(message, step, after)
    return found


def contract(reply: str) -> list[str]:
    """What no message may be (clinical_spec 1.1), whatever it answers."""
    found = []
    if not reply.strip():
        found.append("an empty reply")
    if len(reply.split()) > 110:
        found.append("too long")
    if reply.count("?") > 2:
        found.append("too many questions")
    if re.search(r"[\[\]{}|]", reply) and not reply.startswith("[as "):
        found.append("a mark that is no word")
    return found


def advanced(before: Session, after: Session) -> bool:
    """Is a later step of the same page, or another page, asked now?"""
    return bool(where(after)) and where(after) != where(before) and after.state.place.page == before.state.place.page


def returned(message: Message, step: Step, after: Session) -> list[str]:
    """Is the interrupted step asked again when it is due, and named where it was left?"""
    if message.back in ("any", "no"):
        return ["the step is asked again"] if message.back == "no" and where(after) == step.name else []
    if where(after) == step.name:
        return [] if message.back in ("now", "soon") else ["the step is asked in the same breath"]
    if message.back == "now":
        return [f"no return to the step: {move(after).name}"]
    later = exchange(after, message.then)
    if where(later) != step.name:
        return [f"no return to the step after one exchange: {move(later).name}, {later.last.text}"]
    named = any(w in later.last.text.lower() for w in step.called)
    return [] if named else [f"the step it returns to is not named: {later.last.text}"]


@pytest.mark.parametrize("name", list(STEPS))
def test_the_step_is_reached_by_an_honest_client(name: str) -> None:
    assert where(reached(name)) == name


def test_the_lists_are_whole() -> None:
    assert len(STEPS) >= 10
    assert [len(messages) for messages in LISTS.values()] == [60] * len(LISTS)
    assert len({m.text for messages in LISTS.values() for m in messages}) == 60 * len(LISTS)


UNSAID = "nothing in the reply is about what was said"
SAID_BACK = 0.8
"""The share of replies in which the client's own matter is named; clinicians want more, and it may only rise."""


def measured(cases: list[tuple[Message, Step]]) -> tuple[float, float, list[str]]:
    """The share of right replies, the share of those that name what was said, and what was wrong with the others."""
    wrong, unsaid = [], 0
    for message, step in cases:
        found = faults(message, step)
        unsaid += UNSAID in found
        if found := [f for f in found if f != UNSAID]:
            reply = exchange(reached(step.name), message.text).last.text
            wrong.append(f"{message.title} @ {step.name}: {'; '.join(found)}\n   {reply}")
    return 1 - len(wrong) / len(cases), 1 - unsaid / len(cases), wrong


@pytest.mark.slow
def test_a_sample_of_messages_is_met() -> None:
    today = date.today().toordinal() % SAMPLE  # noqa: DTZ011 - another part every day, wherever that is
    cases = [c for n, c in enumerate(CASES) if n % (SAMPLE + 1) == today]
    right, said_back, wrong = measured(cases)
    assert right >= 0.85, "\n".join(wrong)
    assert said_back >= SAID_BACK - 0.1


@pytest.mark.soak
@pytest.mark.parametrize("name", list(LISTS))
def test_every_message_is_met_at_every_step(name: str) -> None:
    right, said_back, wrong = measured([(m, s) for m in LISTS[name] for s in STEPS.values()])
    assert said_back >= SAID_BACK, said_back
    assert right >= 0.95, f"{right:.3f}\n" + "\n".join(wrong)
