"""What one turn of `nova chat` costs, beside a bare interpreter and a loop that only echoes, on this machine, now.

Figures of another day or machine mean little; the ratios are what to compare. Aims: a turn in 5 ms (half of them) and
25 ms (99 of 100), 150 MB, 1 s from the command to the first reply. Nova makes ready while the client reads the
greeting, so the client of the talk takes READING seconds over it; what one who answers at once would wait for is
timed by itself.
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
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
from tests.live.talker import WORDS, environment

ECHO = "import sys\nprint('{}', flush=True)\nfor line in sys.stdin: print(line.strip() or '.', flush=True)"
TURNS, STARTS = 200, 7
READING = 1.5
"""Seconds over the greeting; nobody reads its sixty words sooner."""


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

    def cpu(self) -> float:
        """The processor seconds it has used, whoever else is busy on this machine."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def leave(self) -> None:
        self.process.communicate()


@dataclass
class Talk:
    """What a conversation of TURNS turns cost, over as many sessions as it took."""

    turns: list[float] = field(default_factory=list)
    starts: list[float] = field(default_factory=list)
    at_once: list[float] = field(default_factory=list)
    """First turns of a client who does not read the greeting."""
    memory: float = 0.0
    cpu_turns: float = 0.0
    cpu_starts: float = 0.0


def talk(command: list[str], home: Path) -> Talk:
    """Hold the conversation and time it."""
    told = Talk()
    words = said()
    while len(told.turns) < TURNS:
        timed = Timed(command, home)
        told.starts.append(timed.start)
        told.cpu_starts += timed.cpu()
        time.sleep(READING)
        begun = timed.cpu()
        while len(told.turns) < TURNS:
            reply, took = timed.ask(next(words))
            if not reply:
                raise SystemExit("the process ended before its session did")
            told.turns.append(took)
            told.memory = max(told.memory, timed.memory())
            if b'"mode":"ended"' in reply:
                break
        told.cpu_turns += timed.cpu() - begun
        timed.leave()
    for _ in range(STARTS):
        timed = Timed(command, home)
        told.starts.append(timed.start)
        told.cpu_starts += timed.cpu()
        told.at_once.append(timed.ask(next(words))[1])
        timed.leave()
    return told


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
        echo = talk([sys.executable, "-c", ECHO], home)
        command = [sys.executable, "-m", "nova_cbt.cli", "chat", "--json", "--client", "bench"]
        nova = talk(command, home)
        disk = synced(home)
    figures = {
        "turn p50 ms": (p(nova.turns, 50), p(echo.turns, 50), 5),
        "turn p99 ms": (p(nova.turns, 99), p(echo.turns, 99), 25),
        "memory MB": (nova.memory, memory_bare, 150),
        "start to first reply ms": (p(nova.starts, 50), p(echo.starts, 50), 1000),
    }
    starts = len(nova.starts)
    print(f"{TURNS} turns, {starts} starts; echo loop {echo.memory:.0f} MB; bare start {start_bare * 1e3:.0f} ms")
    print(
        f"processor alone: {nova.cpu_turns / TURNS * 1e3:.1f} ms a turn, {nova.cpu_starts / starts * 1e3:.0f} a start"
    )
    print(f"first turn of a client who answers at once: {p(nova.at_once, 50):.0f} ms")
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
