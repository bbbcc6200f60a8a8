"""How well the guard finds each fault in lone turns.

python training/evaluate_guard.py           the rows set aside; every look is kept in training/looks.log
python training/evaluate_guard.py --dev     the rows to learn from, with the mistakes
"""

from __future__ import annotations

import json
import math
from collections import Counter
from pathlib import Path
from typing import Any

from looks import keep, options

from nova_cbt.guard import Context, examine
from nova_cbt.model import Turn

HERE = Path(__file__).parent / "guard"
MINOR = {"generic_praise", "question_stacking", "length", "markup"}


def found(row: dict[str, Any]) -> set[str]:
    """The labels the guard gives a row."""
    before = Context(
        client_name=row.get("client_name", ""),
        others=(row["other"],) if row.get("other") else (),
        roleplay=bool(row.get("roleplay")),
    )
    return {f.label for f in examine(Turn(1, row["speaker"], row["text"]), before)}


def interval(hits: int, of: int) -> str:
    """Share with its 95% interval (Wilson)."""
    if not of:
        return "-"
    p, z = hits / of, 1.96
    middle, half = p + z * z / (2 * of), z * math.sqrt(p * (1 - p) / of + z * z / (4 * of * of))
    low, high = (middle - half) / (1 + z * z / of), (middle + half) / (1 + z * z / of)
    return f"{p:.2f} [{low:.2f}-{high:.2f}]"


def report(rows: list[dict[str, Any]], mistakes: bool) -> str:
    """One line per label, and the alarms on sound rows."""
    right, missed, wrong = Counter[str](), Counter[str](), Counter[str]()
    lines, alarms, sound = [], 0, 0
    for row in rows:
        got, want, may = found(row), set(row["labels"]), set(row.get("optional", []))
        right.update(got & want)
        missed.update(want - got)
        extra = got - want - may
        if not want and not may:
            sound += 1
            alarms += bool(extra - MINOR)
            wrong.update(extra)
        if mistakes and (want - got or (extra and not want)):
            told = f"miss={sorted(want - got)} extra={sorted(extra)}"
            lines.append(f"{row['id']} {row['speaker'][:2]} {told} {row['text'][:150]!r}")
    for label in sorted(set(right) | set(missed) | set(wrong)):
        hit, all_of, said = right[label], right[label] + missed[label], right[label] + wrong[label]
        f1 = 2 * hit / (all_of + said) if all_of + said else 0
        lines.append(
            f"{label:28} n={all_of:3} recall {interval(hit, all_of):18} precision {interval(hit, said):18} F1 {f1:.2f}"
        )
    lines.append(f"sound rows with a major or critical alarm: {alarms} of {sound}, {interval(alarms, sound)}")
    return "\n".join(lines)


def read(name: str) -> list[dict[str, Any]]:
    """The rows of one file."""
    return [json.loads(line) for line in (HERE / name).read_text(encoding="utf-8").splitlines() if line]


def main() -> None:
    """Print the figures; keep a look at the rows set aside."""
    if options(__doc__).parse_args().dev:
        print(report(read("turns.jsonl"), mistakes=True))
        return
    rows = read("set_aside.jsonl")
    text = report(rows, mistakes=False)
    keep("guard", len(rows), f"\n{text}\n")
    print(text)


if __name__ == "__main__":
    main()
