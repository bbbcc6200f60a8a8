"""What the parts of a turn cost, each beside the standard library reading the same text for its words, in this run.

    python bench/parts.py

Only the ratios are worth comparing between machines and days: how often over a plain split into words a message is
heard, screened for risk, guarded, and heard by the simulated client.
"""

from __future__ import annotations

import json
import re
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))
from nova_cbt import cues, risk  # noqa: E402
from nova_cbt.guard import Context, examine  # noqa: E402
from nova_cbt.model import Turn  # noqa: E402
from nova_cbt.simulate.ear import hear  # noqa: E402

ASKED = "What went through your mind just then?"
WARM = 20


def texts() -> list[str]:
    """Ordinary messages of the project's own."""
    rows = map(json.loads, (ROOT / "training" / "guard" / "ordinary.jsonl").read_text("utf-8").splitlines())
    return [row["text"] for row in rows if row["speaker"] == "client"][:300]


def cost(does: Callable[[str], object], said: Iterable[str]) -> float:
    """Processor milliseconds of the middle text, once warm."""
    spent = []
    for text in said:
        began = time.process_time_ns()
        does(text)
        spent.append((time.process_time_ns() - began) / 1e6)
    return statistics.median(spent[WARM:])


def main() -> None:
    said = texts()
    beside = cost(lambda text: [re.findall(r"\w+", text) for _ in range(100)], said) / 100
    parts: dict[str, Callable[[str], object]] = {
        "a message heard": lambda text: cues.find(text, ASKED),
        "a message screened for risk": lambda text: risk.assess(text, ASKED),
        "a draft guarded": lambda text: examine(Turn(1, "therapist", text), Context(own=tuple(said[:40]))),
        "a message heard by the simulated client": lambda text: hear(text, ()),
    }
    print(f"a split into words: {beside * 1e3:.1f} microseconds of processor\n")
    for name, does in parts.items():
        took = cost(does, said)
        print(f"{name:42}{took:8.2f} ms{took / beside:9.0f} x a split")


if __name__ == "__main__":
    main()
