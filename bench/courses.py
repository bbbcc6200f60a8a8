"""What courses of sessions with a simulated client must show, counted. `python -m bench.courses [SEEDS] [SESSIONS]`."""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass, field

from nova_cbt import guard, simulate
from nova_cbt.library import Library, load
from nova_cbt.model import Session
from nova_cbt.policy.phases import FIRST, LATER, LENGTH
from nova_cbt.simulate import Held
from nova_cbt.therapist import Therapist
from tests.likeness import alike

WANTED = ("thought_record", "reframing", "task_ladder", "help_script", "coping_menu")


@dataclass
class Count:
    """Figures over courses."""

    courses: int = 0
    sessions: int = 0
    exchanges: list[int] = field(default_factory=list)
    faults: Counter[str] = field(default_factory=Counter)
    completed: Counter[str] = field(default_factory=Counter)
    """Courses in which each technique was completed at least once."""
    rehearsed: int = 0
    rerated: int = 0
    reviewed: int = 0
    to_review: int = 0
    interrupts: Counter[str] = field(default_factory=Counter)


def measure(client: str, seeds: range, sessions: int, library: Library | None = None) -> Count:
    """Courses of one client, counted."""
    pages, total = library or load(), Count()
    for seed in seeds:
        total.courses += 1
        done: set[str] = set()
        for held in simulate.course(client, sessions, seed, therapist=Therapist(pages)):
            _session(total, held)
            done |= {s.page for s in held.chart.worksheets if s.status == "complete"}
            _course(total, held, last=held.session.number == sessions)
        total.completed.update(done)
    return total


def _course(total: Count, held: Held, *, last: bool) -> None:
    if last:
        scripts = [s for s in held.chart.worksheets if s.page == "help_script"]
        total.rehearsed += any(s.get("rehearsal") for s in scripts)
        records = [s for s in held.chart.worksheets if s.page in ("thought_record", "reframing")]
        total.rerated += any(s.number("rerate_thought") is not None or s.number("rerate") is not None for s in records)


def _session(total: Count, held: Held) -> None:
    session = held.session
    total.sessions += 1
    total.exchanges.append(len(session.said("client")))
    texts = [t.text for t in session.said("therapist")]
    total.faults["alike"] += len(alike(texts))
    total.faults["past 1.5 x profile"] += len(session.said("client")) > 1.5 * LENGTH["standard"]
    total.faults["status cut"] += held.status == "cut"
    total.faults["blank"] += sum(not t.text.strip() or "{" in t.text for t in session.turns)
    for turn in session.turns:
        total.faults.update(f"finding {f.label}" for f in turn.findings if not f.mended)
    order = FIRST if session.number == 1 else LATER
    total.faults["phase without status"] += sum(p not in session.state.phases for p in order)
    total.faults["simulated client"] += _client(session)
    planned = [h for h in session.chart.homework if h.status in ("planned", "not_reviewed")]
    total.to_review += len(planned)
    after = {h.id: h for h in held.chart.homework}
    total.reviewed += sum(after[h.id].reviewed == session.number for h in planned if h.id in after)
    for turn in session.said("therapist"):
        name = turn.move.name if turn.move else ""
        if name.startswith(("repair", "loss", "distress", "signals", "safety.r4", "safety.r5")):
            total.interrupts[name] += 1


def _client(session: Session) -> int:
    """Messages of the simulated client that a guard would stop, or that say again what they said before."""
    wrong = {"role_flip", "stage_direction", "truncation", "label_leak", "placeholder_leak"}
    found = len(alike([t.text for t in session.said("client")]))
    for number, turn in enumerate(session.turns):
        if turn.speaker == "client" and turn.text.strip():
            before = guard.context_of(turn, Session(session.chart, session.number, session.turns[:number]))
            found += bool(wrong & {f.label for f in guard.examine(turn, before)})
    return found


def show(total: Count) -> None:
    """The figures, a line each."""
    ends = sorted(total.exchanges)
    print(f"courses {total.courses}, sessions {total.sessions}")
    print(f"exchanges {ends[0]}-{ends[-1]}, median {ends[len(ends) // 2]}")
    for name in (*WANTED, *sorted(set(total.completed) - set(WANTED))):
        print(f"{name:20} completed in {total.completed[name]} of {total.courses} courses")
    print(f"rehearsed in role-play in {total.rehearsed} of {total.courses} courses")
    print(f"a belief rated again in {total.rerated} of {total.courses} courses")
    print(f"homework reviewed {total.reviewed} of {total.to_review} items")
    print("faults", dict(+total.faults) or "none")
    print("interrupts", dict(total.interrupts) or "none")


if __name__ == "__main__":
    seeds, sessions = (int(sys.argv[n]) if len(sys.argv) > n else default for n, default in ((1, 20), (2, 5)))
    show(measure("naomi", range(1, seeds + 1), sessions))
