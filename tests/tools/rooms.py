"""Nova beside a model that misbehaves: a stub server in this process, sessions held with it, and the judge's report."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import uvicorn

from nova_cbt.library import Library, load
from nova_cbt.model import Chart, Fact, Session, SessionRecord
from nova_cbt.simulate import SimulatedClient, load_client
from nova_cbt.simulate.page import Persona
from nova_cbt.simulate.spoken import SpokenClient
from nova_cbt.therapist import Therapist
from nova_cbt.voices.chat_api import Endpoint, ModelVoice, Server, load_prompts
from tests.tools import flakyllm, judge

PAGES = load()
PROMPTS = load_prompts()
CLIENTS = ("naomi",)


@contextmanager
def served(app: Any) -> Iterator[str]:
    """An application on a free port of this machine, until the block ends."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    config = uvicorn.Config(app, host="127.0.0.1", port=port, log_level="critical", access_log=False)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.005)
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = server.force_exit = True
        thread.join(5)


@dataclass
class Flaky:
    """The stub as it misbehaves in one run."""

    settings: dict[str, Any]
    folder: Path
    ledger: Path = field(init=False)

    def __post_init__(self) -> None:
        self.ledger = self.folder / f"ledger-{time.monotonic_ns()}.jsonl"

    @contextmanager
    def serve(self) -> Iterator[str]:
        cfg = flakyllm.Config()
        cfg.update({"ledger": str(self.ledger), "ledger_all": True, "hang_s": 30.0, "slow_s": 0.05, **self.settings})
        app = flakyllm.create_app(cfg)
        with served(app) as url:
            yield url
        app.state.model.close()


def server(url: str, side: str, *, seconds: float = 20.0, sleep: Callable[[float], None] = time.sleep) -> Server:
    """A model behind one of the stub's addresses."""
    return Server(Endpoint(f"flaky-{side}", f"{url}/{side}/v1", seconds=seconds), sleep=sleep)


def therapist(model: Server | None, pages: Library = PAGES) -> Therapist:
    """Nova with a model's voice, or with her own."""
    return Therapist(pages, ModelVoice(model, pages, PROMPTS) if model else None)


def client(seed: int, model: Server | None, *, raw: bool = False) -> Any:
    """Naomi with a model's words, or with her own; or the model alone."""
    if raw and model:
        return Raw(model)
    page = _page(CLIENTS[seed % len(CLIENTS)])
    return SpokenClient(page, seed, server=model, prompts=PROMPTS) if model else SimulatedClient(page, seed)


@cache
def _page(name: str) -> Persona:
    return load_client(name)


def first_or_later(name: str) -> Session:
    """One in four is a first session, with a welcome and consent to it; the rest know the client."""
    if int(name.rpartition("-")[2]) % 4 == 0:
        return Session(Chart(name), 1)
    facts = (Fact("name", "Naomi"), Fact("pronouns", "they/them"), Fact("country", "GB"))
    return Session(Chart(name, facts, sessions=(SessionRecord(1, mood=4),)), 2)


class Raw:
    """A client who says whatever the model says, as in a plain loop."""

    mended = 0

    def __init__(self, model: Server) -> None:
        self.model = model

    def begin(self, number: int) -> None:
        """Nothing to prepare."""

    def reply(self, turns: Sequence[tuple[str, str]]) -> str:
        """The model's next words, unlooked at."""
        shown = [{"role": "assistant" if who == "client" else "user", "content": text} for who, text in turns]
        return str(self.model.ask([{"role": "system", "content": "You are Naomi, a client in therapy."}, *shown]))


def hold(nova: Therapist, person: Any, turns: int, name: str) -> dict[str, Any]:
    """One session of so many turns, written down as the judge reads it. An exception is a session that died."""
    session = first_or_later(name)
    record: dict[str, Any] = {"id": name, "planned": turns, "status": "ok", "voices": Counter(), "mended": []}
    try:
        person.begin(session.number)
        while len(session.turns) < turns:
            if session.turns and session.last.speaker == "therapist":
                text = person.reply([(t.speaker, t.text) for t in session.turns])
                if not text:
                    break
                session = nova.listen(session, text)
            else:
                if session.state.mode == "ended":
                    break
                session = nova.answer(session)
        record["planned"] = len(session.turns)  # a good-bye before that is an end, not a death
    except Exception as problem:
        record.update(status="crashed", error=f"{type(problem).__name__}: {problem}")
    record["turns"] = [{"role": t.speaker, "text": t.text} for t in session.turns]
    record["voices"] = dict(Counter(t.voice for t in session.said("therapist")))
    record["moves"] = [(t.voice, t.move.name) for t in session.turns if t.move]
    record["mended"] = [(f.label, f.quote) for t in session.turns for f in t.findings if f.mended]
    record["left"] = [(f.label, f.quote) for t in session.turns for f in t.findings if not f.mended]
    record["replaced"] = person.mended
    return record


@dataclass(frozen=True)
class Run:
    """Many sessions, and what the judge says."""

    records: Sequence[dict[str, Any]]
    report: dict[str, Any]
    seconds: float
    longest: float = 0.0


def run(
    settings: dict[str, Any],
    folder: Path,
    *,
    sides: str = "therapist",
    sessions: int = 4,
    turns: int = 20,
    workers: int = 4,
    seconds: float = 20.0,
    sleep: Callable[[float], None] = time.sleep,
) -> Run:
    """So many sessions with the stub on one side or both, judged by what the stub wrote down."""
    flaky = Flaky({"fault_roles": "therapist,patient", **settings}, folder)
    with flaky.serve() as url:
        nova = therapist(server(url, "therapist", seconds=seconds, sleep=sleep) if sides != "client" else None)
        patient = server(url, "patient", seconds=seconds, sleep=sleep) if sides != "therapist" else None
        began = time.perf_counter()
        with ThreadPoolExecutor(workers) as pool:
            seeds = range(1, sessions + 1)
            records = list(
                pool.map(lambda n: hold(nova, client(n, patient, raw=sides == "raw"), turns, f"naomi-{n}"), seeds)
            )
        took = time.perf_counter() - began
    held = [judge.read_session(json.loads(json.dumps(record))) for record in records]
    ledger = judge.Ledger.read(flaky.ledger)
    report = judge.judge(held, ledger)
    quoted = sum(_quoted(session, ledger) for session in held)
    return Run(records, {**report, "quoted": quoted, "reached_unquoted": report["reached_total"] - quoted}, took)


def _quoted(session: judge.Session, ledger: judge.Ledger) -> int:
    """Turns the judge counts only because they quote the other speaker's own sound words of this session.

    The stub makes its second speaker's lines from the same few lines as its sound answers, so a quotation of what a
    client really said can look like a fault made elsewhere. The judge also reads without the marks: a sentence that is
    whole ("Yes, that's it.") looks like one that was cut elsewhere before its full stop.
    """
    count = 0
    for at, turn in enumerate(session.turns):
        markers = [m for m in ledger.inside.get(turn.role, ()) if turn.fault and m in turn.flat]
        before = [t.flat for t in session.turns[:at] if t.role != turn.role]
        whole = turn.fault == "truncation" and not markers and turn.text.rstrip('"').endswith((".", "!", "?"))
        count += whole or (bool(markers) and all(any(m in said for said in before) for m in markers))
    return count
