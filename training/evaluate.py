# ruff: noqa: E501 - a pattern or a row of a table is easier to check on one line
"""How well Nova perceives: `python training/evaluate.py [--dev]`.

With --dev: cross-validated on what is learnt from, as often as wanted (no author stands on both sides). Without: once on the part set aside, and the look is written to looks.log with date, git revision and figures.
"""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from fit import (
    SEED,
    THRESHOLDS,
    Bag,
    Row,
    asked_for,
    counts,
    fit,
    fit_head,
    kept,
    labels,
    marked,
    message_bags,
    read,
    thoughts,
    turns,
)
from looks import figures_said, keep, options

from nova_cbt.cues import acts, find, fitted, habits, pushback
from nova_cbt.cues.endings import ends
from nova_cbt.cues.request import wanted
from nova_cbt.model import Reading
from nova_cbt.words import felt

HERE = Path(__file__).parent
FOLDS = 5
TIMES = 80
Pair = tuple[Row, Reading]


def _f1(hit: float, said: float, true: float) -> float:
    return 2 * hit / (said + true) if said + true else 1.0


def _flag(row_field: str, of: Callable[[Reading], Any]) -> Callable[[Sequence[Pair]], float]:
    def measure(pairs: Sequence[Pair]) -> float:
        hit = sum(bool(r.get(row_field)) and bool(of(x)) for r, x in pairs)
        return _f1(hit, sum(bool(of(x)) for _, x in pairs), sum(bool(r.get(row_field)) for r, _ in pairs))

    return measure


def _act(name: str) -> Callable[[Sequence[Pair]], float]:
    def measure(pairs: Sequence[Pair]) -> float:
        hit = sum(name in r.get("acts", []) and name in x.acts for r, x in pairs)
        return _f1(hit, sum(name in x.acts for _, x in pairs), sum(name in r.get("acts", []) for r, _ in pairs))

    return measure


def consent(pairs: Sequence[Pair]) -> float:
    """Macro F1 over yes, no and hesitant."""
    total = 0.0
    for value in ("yes", "no", "hesitant"):
        hit = sum(r.get("consent") == value == x.consent for r, x in pairs)
        total += _f1(hit, sum(x.consent == value for _, x in pairs), sum(r.get("consent") == value for r, _ in pairs))
    return total / 3


def homework(pairs: Sequence[Pair]) -> float:
    """Right status where the client reported one."""
    due = [(r, x) for r, x in pairs if r.get("homework_status")]
    return sum(r["homework_status"] == x.homework_status for r, x in due) / max(1, len(due))


def homework_false(pairs: Sequence[Pair]) -> float:
    """A status heard where none was told."""
    other = [x for r, x in pairs if not r.get("homework_status")]
    return sum(x.homework_status is not None for x in other) / max(1, len(other))


def barrier(pairs: Sequence[Pair]) -> float:
    """Right barrier where one was told."""
    due = [(r, x) for r, x in pairs if r.get("barrier")]
    return sum(r["barrier"] == x.barrier for r, x in due) / max(1, len(due))


def thought_words(pairs: Sequence[Pair]) -> float:
    """Token F1 of the thought, where there is one."""
    total, due = 0.0, [(r, x) for r, x in pairs if r.get("automatic_thought")]
    for r, x in due:
        gold, said = (Counter(re.findall(r"\w+", t.lower())) for t in (r["automatic_thought"], x.thought))
        total += _f1(sum((gold & said).values()), sum(said.values()), sum(gold.values()))
    return total / max(1, len(due))


def emotions(pairs: Sequence[Pair]) -> float:
    """Micro F1 over feelings."""
    both = [(set(r.get("emotions", [])), {e.name for e in x.emotions}) for r, x in pairs]
    return _f1(sum(len(a & b) for a, b in both), sum(len(b) for _, b in both), sum(len(a) for a, _ in both))


def intensity(pairs: Sequence[Pair]) -> float:
    """Exact number where one was given."""
    due = [(r, x) for r, x in pairs if r.get("intensity") is not None]
    return sum(r["intensity"] == x.rating for r, x in due) / max(1, len(due))


def intensity_false(pairs: Sequence[Pair]) -> float:
    """A number heard where none was given."""
    other = [x for r, x in pairs if r.get("intensity") is None]
    return sum(x.rating is not None for x in other) / max(1, len(other))


def request(pairs: Sequence[Pair]) -> float:
    """Right request where there is one."""
    due = [(r, x) for r, x in pairs if r.get("request")]
    return sum(asked_for(r) == x.request for r, x in due) / max(1, len(due))


def named_right(pairs: Sequence[Pair]) -> float:
    """Of the habits named aloud on a distorted thought, the share that is right."""
    said = [(r, x) for r, x in pairs if x.named and r.get("distortions")]
    return sum(x.named in r["distortions"] for r, x in said) / max(1, len(said))


def named_often(pairs: Sequence[Pair]) -> float:
    """The share of distorted thoughts with a habit named."""
    due = [x for r, x in pairs if r.get("distortions")]
    return sum(bool(x.named) for x in due) / max(1, len(due))


def named_falsely(pairs: Sequence[Pair]) -> float:
    """The share of other messages with a habit named."""
    other = [x for r, x in pairs if not r.get("distortions")]
    return sum(bool(x.named) for x in other) / max(1, len(other))


MEASURES: dict[str, Callable[[Sequence[Pair]], float]] = {
    "question F1": _flag("asks_question", lambda x: x.asks_question),
    "consent macro F1": consent,
    "homework accuracy": homework,
    "homework false": homework_false,
    "end F1": _flag("wants_to_end", lambda x: x.wants_to_end),
    "complaint F1": _flag("complaint", lambda x: x.complaint),
    "resistance F1": _flag("resistance", lambda x: x.resistance),
    "thought present F1": _flag("automatic_thought", lambda x: x.thought),
    "thought words F1": thought_words,
    "emotions micro F1": emotions,
    "intensity exact": intensity,
    "intensity false": intensity_false,
    "named right": named_right,
    "named often": named_often,
    "named falsely": named_falsely,
    "barrier accuracy": barrier,
    "request accuracy": request,
    "situation F1": _flag("situation", lambda x: x.situation),
    "behaviour F1": _flag("behaviour", lambda x: x.behaviour),
    "loss F1": _flag("loss", lambda x: x.loss),
    "progress F1": _flag("progress", lambda x: x.progress),
}


def with_interval(measure: Callable[[Sequence[Pair]], float], pairs: list[Pair]) -> tuple[float, float, float]:
    """A figure with its 95 % bootstrap interval."""
    chance = random.Random(SEED)
    again = sorted(measure(chance.choices(pairs, k=len(pairs))) for _ in range(TIMES))
    return measure(pairs), again[TIMES // 40], again[-1 - TIMES // 40]


def folds(rows: list[Row]) -> dict[str, int]:
    """Author -> the part of which that author's messages are."""
    return {author: i % FOLDS for i, author in enumerate(sorted({r["author"] for r in rows}))}


def cross_validated() -> list[Pair]:
    """Every message read by weights that never saw any message of its author."""
    rows, singles = turns(), thoughts()
    fold = folds(rows)
    pairs: list[Pair] = []
    for part in range(FOLDS):
        models = fit([r for r in rows if fold[r["author"]] != part], singles)
        use(models)
        pairs += [(r, find(r["text"], r.get("context") or "")) for r in rows if fold[r["author"]] == part]
    return pairs


def _rules(row: Row) -> set[str]:
    """The heads for which an authored rule already speaks."""
    text = row["text"]
    named = {f"act:{a}" for a in acts.found(text)} | {f"emotion:{f.name}" for f in felt(text)}
    return (
        named
        | {FLAG_OF[a] for a in FLAG_OF if f"act:{a}" in named}
        | ({"wants_to_end"} if ends(text) else set())
        | {f"request:{wanted(text)}"}
        | set(pushback.plain(text))
    )


FLAG_OF = {"complaint": "complaint"}
LEAST_GAIN = 0.25
"""A feeling more is worth saying when it is right at least so often: half of the F1 that can be reached."""
TUNED = 4.0
"""Where it is found from which score on a head speaks, messages written as most clients write count for so much more,
most of all for feelings, which others leave unsaid."""


_AS_THEY_ARE = ("consent:", "homework_status:", "thought", "act:", "request:")
"""Values of one field are held against each other, a thought is weighed with its sentence; those of acts and requests were found with authors who marked every one."""


def tuned(rows: list[Row], c: float = 0.1) -> dict[str, float]:
    """For every head the score from which it should speak, from scores of messages it was not fitted on."""
    bags, fold = message_bags(rows), folds(rows)
    bag = Bag(bags)
    x, part, ruled = bag.matrix(bags), np.array([fold[r["author"]] for r in rows]), [_rules(r) for r in rows]
    much, tuning = counts(rows), counts(rows, TUNED)
    unnamed = np.array([not felt(r["text"]) for r in rows])
    at: dict[str, float] = {}
    for head, y in labels(rows).items():
        if head.startswith(_AS_THEY_ARE):
            continue
        scores, known, micro = np.zeros(len(rows)), marked(rows, head), head.startswith("emotion:")
        for k in range(FOLDS):
            learnt = known & (part != k)
            w, b = fit_head(x[learnt], y[learnt], c, much[learnt])
            scores[part == k] = x[part == k] @ kept(w, bag) + b
        heard = known & unnamed if micro else known
        said = np.array([head in r for r in ruled])
        weight = tuning if micro else np.sqrt(tuning)
        at[head] = _threshold(y[heard], scores[heard], said[heard], weight[heard], micro=micro)
    return at


def _threshold(y: Any, scores: Any, ruled: Any, counts: Any, *, micro: bool) -> float:
    """The threshold that is best beside the rule, drawn towards zero where examples are few."""
    tried = np.arange(-2.0, 2.51, 0.1)

    def worth(t: float) -> float:
        said = ruled | (scores > t)
        hit, heard = float((counts * y * said).sum()), float((counts * said).sum())
        return hit - LEAST_GAIN * heard if micro else 2 * hit / (heard + float((counts * y).sum()))

    best = max(tried, key=worth)
    return round(float(best) * min(1.0, float(y.sum()) / 40), 2)


def use(models: dict[str, Row]) -> None:
    """Let the perception work with these weights instead of the shipped ones."""
    tables = {name: (tuple(m["heads"]), tuple(m["bias"]), m["weights"]) for name, m in models.items()}
    fitted._weights = lambda name: tables[name]  # type: ignore[assignment]


def set_aside() -> list[Pair]:
    """The part nobody reads, without the messages that were seen by mistake."""
    seen = set((HERE / "seen.txt").read_text("utf-8").split())
    rows = [r for r in read(sorted((HERE / "cues").glob("set_aside*.jsonl"))) if r["id"] not in seen]
    return [(r, find(r["text"], r.get("context") or "")) for r in rows]


def report(pairs: list[Pair]) -> dict[str, tuple[float, float, float]]:
    """All figures, acts included."""
    acts = Counter(a for r, _ in pairs for a in r.get("acts", []))
    measures = MEASURES | {f"act {a} F1 ({n})": _act(a) for a, n in acts.most_common() if n >= 3}
    return {name: with_interval(measure, pairs) for name, measure in measures.items()}


def main() -> None:
    """Print the figures; keep a look at the rows set aside."""
    parser = options(__doc__)
    parser.add_argument("--tune", action="store_true", help="find the thresholds by cross-validation and write them")
    chosen = parser.parse_args()
    if chosen.tune:
        at = json.loads(THRESHOLDS.read_text("utf-8")) | tuned(turns())
        THRESHOLDS.write_text(json.dumps(at, indent=1, sort_keys=True) + "\n", "utf-8")
        return
    pairs = cross_validated() if chosen.dev else set_aside()
    figures = report(pairs)
    if not chosen.dev:
        keep("cues", len(pairs), figures_said({n: f for n, f in figures.items() if not n.startswith("act ")}))
    print(
        f"{len(pairs)} messages, {'cross-validated' if chosen.dev else 'set aside'}; ordinary: {sum(not r.get('distortions') for r, _ in pairs)}; habits known: {len(habits.IDS)}"
    )
    for name, (figure, low, high) in figures.items():
        print(f"{name:34} {figure:.2f}  [{low:.2f}, {high:.2f}]")


if __name__ == "__main__":
    main()
