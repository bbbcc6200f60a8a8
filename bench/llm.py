"""Nova with a model beside a plain two-prompt loop with the same model, in the same run, on this machine, now.

    python bench/llm.py [SESSIONS]

The model is the stub of tests/tools in a process of its own. Three are measured: the loop; Nova with the loop's own
patient ("nova"); and Nova with the simulated client, a model on both sides ("both"). Figures of another day mean
little; the ratios are what to compare, and the processor's time hangs on what else the machine is doing.

Aims: at most 5 ms of processor a turn above the loop's; 1.05 of its time with 100 sessions at once and a model that
takes half a second; under 20,000 prompt tokens in a session of 80 turns, and .85 of each prompt the last one's
beginning; session 20 of a course no longer than session 3.
"""

from __future__ import annotations

import contextlib
import functools
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from itertools import pairwise
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import httpx2 as http

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))
from nova_cbt import simulate  # noqa: E402
from tests.tools import judge, naive, rooms  # noqa: E402

WHO = ("loop", "nova", "both")
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


def session(who: str, url: str, number: int, turns: int) -> dict[str, Any]:
    """One session of the loop, of Nova with the loop's patient, or of Nova with the simulated client."""
    if who == "loop":
        return loop(url, f"l-{number}", turns)
    therapist, patient = cast(url)
    name = f"naomi-{4 * number + 1}"  # a client known already; a first session has more that no model words
    return rooms.hold(therapist, rooms.client(4 * number + 1, patient, raw=who == "nova"), turns, name)


def cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def share(job: tuple[str, str, range, int, int]) -> tuple[int, int, float]:
    """Some sessions in this process, so many at once: turns said, sessions that died, processor seconds."""
    who, url, numbers, turns, workers = job
    spent = cpu()
    with ThreadPoolExecutor(workers) as pool:
        records = list(pool.map(lambda n: session(who, url, n, turns), numbers))
    return sum(len(r["turns"]) for r in records), sum(r["status"] != "ok" for r in records), cpu() - spent


def measured(who: str, url: str, sessions: int, turns: int, workers: int = 1) -> dict[str, float]:
    """What sessions cost in one process."""
    http.post(f"{url}/reset")
    began = time.perf_counter()
    said, died, used = share((who, url, range(sessions), turns, workers))
    took = time.perf_counter() - began
    stats = http.get(f"{url}/stats").json()
    return {
        "sessions per second": sessions / took,
        "processor ms a turn": 1000 * used / said,
        "calls a turn": stats["requests"] / said,
        "prompt tokens a session": stats["prompt_tokens"] / sessions,
        "turns": said,
        "died": died,
    }


def cost(url: str, sessions: int) -> None:
    """All three, one after the other and in turns, so that a busy minute of the machine strikes each alike."""
    rounds: dict[str, list[dict[str, float]]] = {who: [] for who in WHO}
    for who in WHO:
        measured(who, url, 2, 20)  # warm
    for _ in range(4):
        for who in WHO:
            rounds[who].append(measured(who, url, max(1, sessions // 4), 20))
    for key in rounds["loop"][0]:
        mean = {who: statistics.mean(row[key] for row in rounds[who]) for who in WHO}
        above = "".join(f"   {who} - loop {mean[who] - mean['loop']:7.2f}" for who in WHO[1:])
        print(f"{key:26}" + "".join(f"{who} {mean[who]:9.2f}   " for who in WHO) + above, flush=True)


def faults(folder: Path, sessions: int) -> None:
    """What reaches the transcript at 5% faults on both sides, and whether sound answers are spoken."""
    for who in WHO:
        ledger = folder / f"{who}.jsonl"
        with stub("--rate", "0.05", "--ledger", str(ledger), "--ledger-all") as url:
            records = [session(who, url, n, 20) for n in range(sessions)]
        report = judge.judge(map(judge.read_session, records), judge.Ledger.read(ledger))
        keys = ("reached_from_therapist_total", "reached_total", "generated_total", "died", "stuck", "own_repeats")
        print(
            f"5% faults, {sessions} sessions  {who:5} " + ", ".join(f"{key} {report[key]}" for key in keys), flush=True
        )


def begins_like(one: str, other: str) -> int:
    """How many characters two prompts have in common at their beginning."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def spies(url: str) -> tuple[Spy, Spy]:
    """The models of both sides, with a memory of their prompts."""
    therapist, patient = (
        Spy(rooms.Endpoint(f"flaky-{side}", f"{url}/{side}/v1", seconds=60)) for side in ("therapist", "patient")
    )
    therapist.prompts, patient.prompts = [], []
    return therapist, patient


def long_sessions(url: str, turns: int = 80, wanted: int = 5) -> None:
    """Sessions of 80 turns: tokens of either side, and how much of each prompt the server has seen before."""
    tokens: dict[str, list[int]] = {"therapist": [], "client": []}
    seen: dict[str, list[tuple[int, int]]] = {"therapist": [], "client": []}
    for number in range(40):
        model, patient = spies(url)
        name = f"naomi-{4 * number + 1}"
        record = rooms.hold(rooms.therapist(model), rooms.client(4 * number + 1, patient), turns, name)
        if len(record["turns"]) < 0.9 * turns:  # it came to its end before
            continue
        for side, server in (("therapist", model), ("client", patient)):
            tokens[side].append(sum(-(-len(prompt) // 4) for prompt in server.prompts))
            seen[side] += [(begins_like(a, b), len(b)) for a, b in pairwise(server.prompts)]
        if len(tokens["client"]) == wanted:
            break
    for side, found in seen.items():
        mean = statistics.mean(same / length for same, length in found)
        whole = sum(same for same, _ in found) / sum(length for _, length in found)
        print(
            f"{turns} turns, {side}'s side: prompt tokens {sorted(tokens[side])}; of a prompt seen before {mean:.3f}, "
            f"of all prompts' text {whole:.3f}",
            flush=True,
        )
    print(f"{turns} turns, the loop: {measured('loop', url, 1, turns)['prompt tokens a session']:.0f} tokens for both")


def course(url: str, sessions: int = 20) -> None:
    """Prompts of a course, session by session: the first, the mean, and all of them, in tokens."""
    model, patient = spies(url)
    person = rooms.client(1, patient)
    for held in simulate.course(person, sessions, 1, therapist=rooms.therapist(model)):
        if held.session.number in (1, 2, 3, 5, 10, 15, 20):
            sizes = {"therapist": model.prompts, "client": patient.prompts}
            row = "; ".join(
                f"{side} first {len(said[0]) // 4} mean {sum(map(len, said)) // 4 // len(said)} all "
                f"{sum(map(len, said)) // 4} in {len(said)} calls"
                for side, said in sizes.items()
                if said
            )
            print(f"session {held.session.number:2} of a course, {len(held.session.turns)} turns: {row}", flush=True)
        model.prompts.clear()
        patient.prompts.clear()


def at_once(sessions: int = 100, turns: int = 20) -> None:
    """The time of many sessions at once with a model that takes half a second: in one process, and in two."""
    for processes in (1, 2):
        took = {}
        with stub("--ttft-ms", "500") as url:
            for who in WHO:
                jobs = [
                    (who, url, range(n, sessions, processes), turns, sessions // processes) for n in range(processes)
                ]
                with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
                    list(pool.map(share, [(who, url, range(2), 4, 2)] * processes))  # warm
                    began = time.perf_counter()
                    said = sum(turns for turns, _, _ in pool.map(share, jobs))
                    took[who] = (time.perf_counter() - began) / said * sessions * turns
        row = ", ".join(f"{who} {took[who]:.2f} s ({took[who] / took['loop']:.2f})" for who in WHO)
        print(f"{sessions} sessions at once, 0.5 s a call, {processes} process(es): {row}", flush=True)


def main(sessions: int = 20) -> None:
    with tempfile.TemporaryDirectory() as folder:
        faults(Path(folder), sessions)
    with stub() as url:
        cost(url, sessions)
        long_sessions(url)
        course(url)
    at_once()


if __name__ == "__main__":
    main(*(int(word) for word in sys.argv[1:]))
