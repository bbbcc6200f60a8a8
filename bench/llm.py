"""Nova with a model beside a plain two-prompt loop with the same model, in the same run, on this machine, now.

    python bench/llm.py [SESSIONS]

The model is the stub of tests/tools on a port of this machine. Figures of another day mean little; the ratios are
what to compare. Aims: a turn at most 5 ms of processor above the loop's, 1.05 of its time with 100 sessions at once
and a model that takes half a second, under 20,000 prompt tokens in a session of 80 turns, .85 of each prompt the last
one's beginning.
"""

from __future__ import annotations

import contextlib
import functools
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path
from typing import Any

import httpx2 as http

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))
from nova_cbt.model import Chart, Fact, Session, SessionRecord  # noqa: E402
from tests.tools import judge, naive, rooms  # noqa: E402

STUB = ROOT / "tests" / "tools" / "flakyllm.py"


@contextlib.contextmanager
def stub(*options: str) -> Iterator[str]:
    """The stub in a process of its own, so that its work is not counted as ours."""
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    process = subprocess.Popen([sys.executable, str(STUB), "--port", str(port), *options])
    url = f"http://127.0.0.1:{port}"
    try:
        for _ in range(200):
            with contextlib.suppress(http.HTTPError):
                http.get(f"{url}/stats")
                break
            time.sleep(0.05)
        yield url
    finally:
        process.kill()
        process.wait()


def loop(url: str, name: str, turns: int) -> dict[str, Any]:
    """The plain loop of tests/tools/naive.py: one prompt a side, the whole history, whatever comes back is said."""
    with http.Client(base_url=f"{url}/v1", timeout=60) as client:
        record, _ = naive.session(client, name, 1, "", turns)  # type: ignore[arg-type]
    return record


class Spy(rooms.Server):
    """A model server that remembers its prompts."""

    prompts: list[str]

    def ask(self, messages: Any, *, began: float | None = None) -> Any:
        self.__dict__.setdefault("prompts", []).append("\n".join(m["content"] for m in messages))
        return super().ask(messages, began=began)


@functools.cache
def cast(url: str) -> tuple[rooms.Therapist, rooms.Server]:
    """Nova and the client's model, made once, as a service makes them."""
    return rooms.therapist(rooms.server(url, "therapist", seconds=60)), rooms.server(url, "patient", seconds=60)


def nova(url: str, number: int, turns: int) -> dict[str, Any]:
    """The same with Nova, and a model on both sides."""
    therapist, patient = cast(url)
    return rooms.hold(therapist, rooms.client(number, patient), turns, f"naomi-{number}")


def cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def measured(who: str, url: str, sessions: int, turns: int, workers: int) -> dict[str, float]:
    http.post(f"{url}/reset")
    began, spent = time.perf_counter(), cpu()
    with ThreadPoolExecutor(workers) as pool:
        numbers = [n * 4 + 1 for n in range(sessions)]
        held = (lambda n: loop(url, f"l-{n}", turns)) if who == "loop" else (lambda n: nova(url, n, turns))
        records = list(pool.map(held, numbers))
    took, used = time.perf_counter() - began, cpu() - spent
    stats = http.get(f"{url}/stats").json()
    said = sum(len(r["turns"]) for r in records)
    return {
        "sessions per second": sessions / took,
        "processor ms a turn": 1000 * used / said,
        "calls a turn": stats["requests"] / said,
        "prompt tokens a session": stats["prompt_tokens"] / sessions,
        "seconds": took,
        "turns": said,
    }


def faults(folder: Path, sessions: int) -> None:
    """What reaches the transcript of either at 5% faults."""
    for who in ("loop", "nova"):
        ledger = folder / f"{who}.jsonl"
        with stub("--rate", "0.05", "--ledger", str(ledger), "--ledger-all") as url:
            records = [loop(url, f"l-{n}", 20) if who == "loop" else nova(url, n * 4 + 1, 20) for n in range(sessions)]
        report = judge.judge(map(judge.read_session, records), judge.Ledger.read(ledger))
        row = [f"{key} {report[key]}" for key in ("reached_total", "generated_total", "died", "stuck", "own_repeats")]
        print(f"5% faults, {sessions} sessions  {who:5} " + ", ".join(row), flush=True)


def begins_like(one: str, other: str) -> int:
    """How many characters two prompts have in common at their beginning."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def long_session(url: str, sides: str) -> None:
    """A session of 80 turns: tokens, and how much of each prompt the server has seen before."""
    place = rooms.Endpoint("flaky-therapist", f"{url}/therapist/v1", seconds=60)
    model, patient = Spy(place), rooms.server(url, "patient", seconds=60) if sides == "both" else None
    totals, shares = [], []
    for number in (1, 2, 3):
        http.post(f"{url}/reset")
        model.prompts = []
        record = rooms.hold(rooms.therapist(model), rooms.client(number, patient), 80, f"naomi-{number}")
        tokens = http.get(f"{url}/stats").json()["prompt_tokens"]
        totals.append((tokens, len(record["turns"])))
        shares += [begins_like(a, b) / len(b) for a, b in pairwise(model.prompts)]
    rows = ", ".join(f"{tokens} ({turns} turns)" for tokens, turns in totals)
    print(f"long session, model for {sides}: prompt tokens {rows}; share seen before {sum(shares) / len(shares):.2f}")


def many_sessions() -> None:
    """The first prompt of sessions 3 and 20 of the same course."""
    sizes = {}
    for number in (1, 3, 20):
        sent: list[int] = []
        voice = rooms.ModelVoice(rooms.server("http://127.0.0.1:9", "therapist"), rooms.PAGES, rooms.PROMPTS)

        def say(move: Any, session: Session, voice: Any = voice, sent: list[int] = sent) -> str:
            sent.append(sum(len(m["content"]) for m in voice.messages(move, session)) // 4)
            return "Good to see you again. How has your mood been since then, from 0 to 10?"

        facts = (Fact("name", "Naomi"), Fact("pronouns", "they/them"))
        past = tuple(SessionRecord(n, mood=4) for n in range(1, number))
        rooms.Therapist(rooms.PAGES, say).open(Session(Chart("n", facts, sessions=past), number))
        sizes[number] = sent[0] if sent else 0
    print(f"first prompt, tokens: session 3 {sizes[3]}, session 20 {sizes[20]}")


def main(sessions: int = 20) -> None:
    with tempfile.TemporaryDirectory() as folder:
        faults(Path(folder), sessions)
    with stub() as url:
        for who in ("loop", "nova"):
            measured(who, url, 2, 20, 1)  # warm
        rows = {who: measured(who, url, sessions, 20, 1) for who in ("loop", "nova")}
        for key in rows["loop"]:
            one, two = rows["loop"][key], rows["nova"][key]
            print(f"{key:26} loop {one:9.2f}   nova {two:9.2f}   ratio {two / one:5.2f}")
        for sides in ("therapist", "both"):
            long_session(url, sides)
        for turns in (80,):
            print(
                f"the loop's {turns} turns: {measured('loop', url, 1, turns, 1)['prompt tokens a session']:.0f} tokens"
            )
    many_sessions()
    with stub("--ttft-ms", "500") as url:
        times = {who: measured(who, url, 100, 20, 100) for who in ("loop", "nova")}
        a, b = (times[who]["seconds"] / times[who]["turns"] * 2000 for who in ("loop", "nova"))
        print(f"100 sessions at once, 0.5 s a call: loop {a:.2f} s, nova {b:.2f} s for 2000 turns, ratio {b / a:.2f}")


if __name__ == "__main__":
    main(*(int(word) for word in sys.argv[1:]))
