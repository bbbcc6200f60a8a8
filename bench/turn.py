"""What one turn of `nova chat` costs, beside a bare interpreter and a loop that only echoes, on this machine, now.

Figures of another day or machine mean little; the ratios are what to compare. Aims: a turn in 5 ms (half of them) and
25 ms (99 of 100), 150 MB, 1 s from the command to the first reply.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
from tests.live.talker import WORDS, environment

ECHO = "import sys\nprint('{}', flush=True)\nfor line in sys.stdin: print(line.strip() or '.', flush=True)"
TURNS, STARTS = 200, 7


class Timed:
    """A process that answers a line with a line, and how long it takes."""

    def __init__(self, command: list[str], home: Path) -> None:
        began = time.perf_counter()
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment(home)
        )
        self.first = self._line()
        self.start = time.perf_counter() - began

    def _line(self) -> bytes:
        assert self.process.stdout
        return self.process.stdout.readline()

    def ask(self, text: str) -> tuple[bytes, float]:
        """The answer, and the seconds it took."""
        assert self.process.stdin
        began = time.perf_counter()
        self.process.stdin.write(text.encode() + b"\n")
        self.process.stdin.flush()
        return self._line(), time.perf_counter() - began

    def memory(self) -> float:
        """The most memory it held, in MB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(next(x for x in status.splitlines() if x.startswith("VmHWM")).split()[1]) / 1024

    def leave(self) -> None:
        self.process.communicate()


def talk(command: list[str], home: Path) -> tuple[list[float], float, list[float]]:
    """Seconds of each turn, the most memory, and the seconds of each start, over as many sessions as it takes."""
    turns: list[float] = []
    starts: list[float] = []
    memory = 0.0
    words = said()
    while len(turns) < TURNS:
        timed = Timed(command, home)
        starts.append(timed.start)
        while len(turns) < TURNS:
            reply, took = timed.ask(next(words))
            if not reply:
                raise SystemExit("the process ended before its session did")
            turns.append(took)
            memory = max(memory, timed.memory())
            if b'"mode":"ended"' in reply:
                break
        timed.leave()
    for _ in range(STARTS):
        timed = Timed(command, home)
        starts.append(timed.start)
        timed.leave()
    return turns, memory, starts


def said() -> Iterator[str]:
    """What a client says, never the same twice."""
    number = 0
    while True:
        yield f"{WORDS[number % len(WORDS)]} {number // len(WORDS) or ''}".strip()
        number += 1


def bare() -> tuple[float, float]:
    """Seconds and MB of an interpreter that does nothing."""
    show = "print(open('/proc/self/status').read())"
    took, used = [], 0.0
    for _ in range(STARTS):
        began = time.perf_counter()
        subprocess.run([sys.executable, "-c", "pass"], check=True)
        took.append(time.perf_counter() - began)
    done = subprocess.run([sys.executable, "-c", show], check=True, capture_output=True, text=True)
    used = int(next(x for x in done.stdout.splitlines() if x.startswith("VmHWM")).split()[1]) / 1024
    return statistics.median(took), used


def synced(folder: Path) -> float:
    """Seconds this disk takes to keep 8 kB for certain: the floor under every saved turn, paid twice."""
    took = []
    with open(folder / "probe", "wb") as file:
        for _ in range(50):
            began = time.perf_counter()
            file.write(b"x" * 8192)
            file.flush()
            os.fsync(file.fileno())
            took.append(time.perf_counter() - began)
    return statistics.median(took)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        start_bare, memory_bare = bare()
        echo, memory_echo, start_echo = talk([sys.executable, "-c", ECHO], home)
        command = [sys.executable, "-m", "nova_cbt.cli", "chat", "--json", "--client", "bench"]
        nova, memory_nova, start_nova = talk(command, home)
        disk = synced(home)
    figures = {
        "turn p50 ms": (p(nova, 50), p(echo, 50), 5),
        "turn p99 ms": (p(nova, 99), p(echo, 99), 25),
        "memory MB": (memory_nova, memory_bare, 150),
        "start to first reply ms": (p(start_nova, 50), p(start_echo, 50), 1000),
    }
    print(
        f"{TURNS} turns, {len(start_nova)} starts; echo loop {memory_echo:.0f} MB; bare start {start_bare * 1e3:.0f} ms"
    )
    print(f"one synced write on this disk: {disk * 1e3:.2f} ms (a turn waits for two)\n")
    print(f"{'':26}{'nova':>9}{'beside':>9}{'ratio':>8}{'aim':>7}")
    for name, (ours, other, aim) in figures.items():
        print(f"{name:26}{ours:9.2f}{other:9.2f}{ours / other:8.1f}{aim:7}{'' if ours <= aim else '  over'}")
    if "--json" in sys.argv:
        print(json.dumps({name: {"nova": a, "beside": b, "aim": c} for name, (a, b, c) in figures.items()}))


def p(seconds: list[float], percent: int) -> float:
    """A percentile, in milliseconds."""
    return sorted(seconds)[min(len(seconds) - 1, len(seconds) * percent // 100)] * 1000


if __name__ == "__main__":
    main()
