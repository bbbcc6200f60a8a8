"""Many simulated courses in a row: does anything crash, repeat itself, slow down or grow?

`python bench/soak.py [COURSES] [SESSIONS]`; every simulated client in turn, a new seed each time.
"""

from __future__ import annotations

import resource
import sys
import time
from collections import Counter

from nova_cbt import library, simulate
from nova_cbt.therapist import Therapist


def main(courses: int = 20, sessions: int = 5) -> int:
    """The figures, and 1 if anything was found."""
    nova = Therapist(library.load())
    clients = sorted(page.stem for page in simulate.PAGES.glob("*.md") if page.stem != "README")
    faults: Counter[str] = Counter()
    turns = 0
    began = time.perf_counter()
    for number in range(courses):
        client = clients[number % len(clients)]
        said: Counter[str] = Counter()
        try:
            for session, _ in simulate.course(client, sessions, number, therapist=nova):
                turns += len(session.turns)
                said.update(turn.text for turn in session.said("therapist"))
                faults.update(
                    finding.label for turn in session.turns for finding in turn.findings if not finding.mended
                )
        except Exception as error:
            faults[f"crash: {type(error).__name__}: {error}"] += 1
            print(f"{client} seed {number}: {type(error).__name__}: {error}", file=sys.stderr)
        faults["the same message twice"] += sum(count - 1 for count in said.values())
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        took = (time.perf_counter() - began) / max(turns, 1) * 1000
        print(f"{number + 1:4} courses {turns:7} turns {took:6.2f} ms a turn {grown:6.0f} MB", flush=True)
    for label, count in (+faults).most_common():
        print(f"{count:6} {label}")
    return 1 if +faults else 0


if __name__ == "__main__":
    sys.exit(main(*(int(word) for word in sys.argv[1:])))
