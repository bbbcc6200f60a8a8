"""The clinical contract with Nova's own voice, with a sound model and with a parrot on a real server.

clinical_spec A01, A10, A11, A22 for the clients there are, and A24 on the sessions that come out of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from nova_cbt import audit, guard, simulate
from nova_cbt.library import load
from nova_cbt.model import Session, Turn
from nova_cbt.therapist import Therapist
from nova_cbt.voices import Voice, Words
from nova_cbt.voices.chat_api import Endpoint, ModelVoice, Server, load_prompts
from tests.test_spec import Page, start

pytestmark = pytest.mark.live
PAGES, PROMPTS = load(), load_prompts()
PARROT = Path(__file__).parent.parent / "tools" / "parrot.gguf"
KINDS = ("embedded", "stub", "parrot")
CLIENTS = sorted(page.stem for page in simulate.PAGES.glob("*.md") if page.stem != "README")
LONGER = ("welcome", "model", "cognitive_model", "safety", "summary", "close", "end", "capsule", "identity", "scope")
"""Pages whose messages may be longer than others: teaching, reading back, a safety plan."""
BROKEN = {"role_flip", "stage_direction", "truncation"}
JUNK = (
    "", "   ", "Let me know if you're", "Here is the continuation of the dialogue:",
    "I feel so low, doctor. What should I do?",
    "I'm sorry, but I can't continue this conversation.", "You should rest and think positively. " * 300,
    '{"reply": "What happened then?"}', "[insert question]", "Therapist: And then? Client: I cried.",
)  # fmt: skip


@contextmanager
def voice(kind: str, folder: Path) -> Iterator[Voice | None]:
    """Nova's own voice, a sound model, a parrot."""
    if kind == "embedded":
        yield None
        return
    pytest.importorskip("openai")
    if kind == "stub":
        pytest.importorskip("uvicorn")
        from tests.tools import rooms

        with rooms.Flaky({}, folder).serve() as url:
            yield ModelVoice(rooms.server(url, "therapist"), PAGES, PROMPTS)
    else:
        pytest.importorskip("xllamacpp")
        from tests.tools.llama import llama

        with llama(PARROT) as (url, _):
            yield ModelVoice(Server(Endpoint("any", url, seconds=20, tokens=120)), PAGES, PROMPTS)


def wrong(held: simulate.Held, folder: Path) -> list[str]:
    """What breaks the contract in one session."""
    session, found = held.session, []
    for number, turn in enumerate(session.turns):
        where = f"{session.chart.client} {session.number}.{turn.number} {turn.text[:90]!r}: "
        if turn.speaker == "therapist":
            found += [where + fault for fault in _form(turn)]
            found += [f"{where}{f.label}" for f in turn.findings if not f.mended]
        before = guard.context_of(turn, Session(session.chart, session.number, session.turns[:number], session.heard))
        labels = {f.label for f in guard.examine(turn, before)} if turn.text.strip() else set()
        found += [where + label for label in labels & (BROKEN | {"therapist_supplied_reframe"})]
    simulate.write(held, folder)
    for report in audit.file(folder / f"session-{session.number:02d}.json"):
        grave = [n for n in report.notes if n.severity in ("critical", "major")]
        found += [f"{session.chart.client} {session.number}.{n.turn} audit: {n.label} {n.quote!r}" for n in grave]
    return found


def _form(turn: Turn) -> list[str]:
    longer = bool(turn.move and turn.move.name.split(".")[0] in LONGER)
    words, asked = len(turn.text.split()), turn.text.count("?")
    return [
        *([f"{words} words"] if words > (170 if longer else 110) else []),
        *([f"{asked} questions"] if asked > 2 else []),
    ]


def courses(kind: str, folder: Path, seeds: range, clients: list[str], sessions: int) -> list[str]:
    found = []
    with voice(kind, folder) as speaks:
        nova = Therapist(PAGES, speaks)
        for client in clients:
            for seed in seeds:
                for held in simulate.course(client, sessions, seed, therapist=nova):
                    found += wrong(held, folder)
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_a_sample_of_courses(kind: str, tmp_path: Path) -> None:
    who, sessions = (["naomi"], 1) if kind == "parrot" else (["naomi", "walter"], 2)
    found = courses(kind, tmp_path, range(1, 2), who, sessions)
    assert not found, "\n".join(found)


@pytest.mark.soak
@pytest.mark.parametrize("kind", KINDS)
def test_all_courses(kind: str, tmp_path: Path) -> None:
    found = courses(kind, tmp_path, range(1, 4), CLIENTS, 5)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("text", JUNK, ids=lambda t: re.sub(r"\W+", "-", t[:18]) or "nothing")
def test_whatever_a_model_returns_the_client_is_answered(text: str) -> None:
    class Says:
        def ask(self, messages: list[dict[str, str]], *, began: float | None = None) -> Words:
            return Words(text)

    nova = Therapist(PAGES, ModelVoice(Says(), PAGES, PROMPTS))  # type: ignore[arg-type]
    known = "situation in the shop on Monday; thought I'm useless; belief 80"
    session = start(Page("junk", ["later", f"at thought_record.evidence_for with {known}"]), PAGES)
    session = nova.answer(nova.listen(session, "I gave the wrong change twice and my manager sighed at me."))
    assert session.last.voice == "embedded"
    assert not _form(session.last)
    assert not [f for f in session.last.findings if not f.mended]
    assert re.search(r"change|twice|manager|sigh|written down|noted|on the page|that", session.last.text)
