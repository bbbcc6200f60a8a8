# ruff: noqa: E501 - a pattern or a row of a table is easier to check on one line
"""Fits the perception of Nova from the authors' labelled messages: `python training/fit.py [--out FOLDER]`.

One seed, no network, about a minute. Writes turns.json, thoughts.json and habits.json with the seed and the data's hash.
Files called set_aside* are never read here.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from nova_cbt.cues import features, habits
from nova_cbt.cues.asking import asked
from nova_cbt.words import sentences

SEED = 20251123
HERE = Path(__file__).parent
HABITS = HERE / "cues" / "habits.jsonl"
OUT = HERE.parent / "src" / "nova_cbt" / "weights"
Row = dict[str, Any]

FLAGS = ("asks_question", "wants_to_end", "complaint", "resistance", "situation", "behaviour", "loss", "progress")
CLASSES = {"consent": ("none", "yes", "no", "hesitant"), "homework_status": ("none", "done", "partly", "not_done")}
FEWEST = 12
"""A head needs at least so many examples; below that the authored patterns decide alone."""
THRESHOLDS = HERE / "thresholds.json"
"""From which score on a head speaks; found by cross-validation with `training/evaluate.py --tune`."""
STRENGTH = {"w": 1.0, "b": 1.0, "c": 0.4, "d": 2.0, "k": 1.0}
"""How strongly each family of features speaks; authored signs speak up most."""


def sources() -> list[Path]:
    """The files that are learnt from."""
    return [HABITS, *_messages()]


def _messages() -> list[Path]:
    return sorted((HERE / "cues").glob("turns*.jsonl"))


def read(paths: Sequence[Path]) -> list[Row]:
    """All lines of some files."""
    return [json.loads(line) for path in paths for line in path.read_text("utf-8").splitlines() if line.strip()]


def turns() -> list[Row]:
    """Labelled messages."""
    return [r for r in read(_messages()) if r["text"].strip()]


def thoughts() -> list[Row]:
    """Single thoughts and ordinary sentences with their habit."""
    return read([HABITS])


def digest() -> str:
    """The hash of everything that is learnt from."""
    return hashlib.sha256(b"".join(p.read_bytes() for p in sources())).hexdigest()


SHARPER, ORDINARY_LESS = 1.5, 0.8
"""Cross-validated chances of habits came out too timid: at .55 nearly nine in ten were right. This moves them to eight."""


class Bag:
    """Features as columns; those seen once are left out."""

    def __init__(self, bags: Sequence[Sequence[str]], least: int = 2) -> None:
        seen = Counter(f for bag in bags for f in set(bag))
        self.names = sorted(f for f, n in seen.items() if n >= least)
        self.column = {f: i for i, f in enumerate(self.names)}
        self.scale = np.array([STRENGTH.get(f.split(":", 1)[0], 2.0) for f in self.names])

    def matrix(self, bags: Sequence[Sequence[str]]) -> csr_matrix:
        """One row a bag."""
        rows, columns = [], []
        for i, bag in enumerate(bags):
            known = sorted({self.column[f] for f in bag if f in self.column})
            rows += [i] * len(known)
            columns += known
        values = self.scale[columns] if columns else np.array([])
        return csr_matrix((values, (rows, columns)), shape=(len(bags), len(self.names)))


AS_MOST_DO = ("j", "k1", "l1", "m1", "n1", "o1")
"""Authors who write as most clients do, a plain sentence or two: what they wrote counts for more."""
MORE = 3.0


def counts(rows: list[Row], more: float = MORE) -> np.ndarray:
    """How much each message counts."""
    return np.array([more if r.get("author") in AS_MOST_DO else 1.0 for r in rows])


def fit_head(x: csr_matrix, y: np.ndarray, c: float, weight: np.ndarray | None = None) -> tuple[np.ndarray, float]:
    model = LogisticRegression(
        C=c,
        class_weight={0: 1.0, 1: min(4.0, (len(y) - y.sum()) / max(1, y.sum()))},
        solver="liblinear",
        dual=True,
        max_iter=500,
        random_state=SEED,
    )
    model.fit(x, y, sample_weight=weight)
    return model.coef_[0], float(model.intercept_[0])


def _table(bag: Bag, heads: list[str], weights: list[np.ndarray], bias: list[float], keep: int) -> Row:
    """The weights as they are shipped: the largest of each head, in thousandths."""
    table: dict[str, list[int]] = {}
    for head, w in enumerate(weights):
        w = w * bag.scale
        for i in sorted(np.argsort(-np.abs(w))[:keep]):
            if (whole := round(float(w[i]) * 1000)) and abs(whole) >= 8:
                table.setdefault(bag.names[i], []).extend((head, whole))
    return {"heads": heads, "bias": [round(b, 4) for b in bias], "weights": dict(sorted(table.items()))}


def labels(rows: list[Row]) -> dict[str, np.ndarray]:
    """Head -> who has it."""
    heads: dict[str, np.ndarray] = {}
    for flag in FLAGS:
        heads[flag] = np.array([int(bool(r.get(flag))) for r in rows])
    heads["thought"] = np.array([int(bool(r.get("automatic_thought"))) for r in rows])
    for many, mark in (("acts", "act"), ("emotions", "emotion")):
        for name in sorted({n for r in rows for n in r.get(many, [])}):
            heads[f"{mark}:{name}"] = np.array([int(name in r.get(many, [])) for r in rows])
    for name in sorted({asked_for(r) for r in rows} - {""}):
        heads[f"request:{name}"] = np.array([int(asked_for(r) == name) for r in rows])
    for field, names in CLASSES.items():
        for name in names:
            heads[f"{field}:{name}"] = np.array([int((r.get(field) or "none") == name) for r in rows])
    return {
        h: y
        for h, y in heads.items()
        if FEWEST <= y.sum() < len(y) and h not in ("act:question", "act:complaint", "act:resistance")
    }


SAME = {
    "explanation": "explain", "summary": "explain", "shorter": "slower", "help_me_decide": "advice", "stop_technique": "skip",
    "resources": "human",
}  # fmt: skip
"""Names an author used for what Nova calls otherwise."""


def asked_for(row: Row) -> str:
    """What the message asks Nova to do, by Nova's name for it."""
    name = row.get("request") or ""
    return SAME.get(name, name)


UNMARKED = {
    "b3": {
        "good_news",
        "joke",
        "already_said",
        "long_story",
        "thanks",
        "greeting",
        "silence",
        "injection",
        "role_flip",
        "other_language",
    },
}
"""Acts an author did not mark everywhere: their messages say nothing about these."""
ONLY = {author: {"role_flip", "off_task"} for author in ("l1", "m1", "n1", "o1")}
"""The only acts an author marked at all."""


def marked(rows: list[Row], head: str) -> np.ndarray:
    """The messages whose author marked this head."""
    act = head.removeprefix("act:")
    if act == head:
        return np.ones(len(rows), dtype=bool)
    return np.array(
        [act not in UNMARKED.get(a, ()) and act in ONLY.get(a, (act,)) for a in (r.get("author", "") for r in rows)]
    )


def message_bags(rows: list[Row]) -> list[list[str]]:
    """The features of every message after its question."""
    contexts = [r.get("context") or "" for r in rows]
    return [features.message(r["text"], asked(c), c) for r, c in zip(rows, contexts, strict=True)]


KEPT = 1050
"""So many weights of a head are shipped."""


def kept(w: np.ndarray, bag: Bag) -> np.ndarray:
    """The weights of a head that are shipped; the score from which it speaks is found with these."""
    large = np.zeros_like(w)
    most = np.argsort(-np.abs(w * bag.scale))[:KEPT]
    large[most] = w[most]
    return large


def fit_turns(rows: list[Row], c: float = 0.1, keep: int = KEPT) -> Row:
    """All heads that look at a whole message."""
    bags = message_bags(rows)
    bag = Bag(bags)
    x = bag.matrix(bags)
    at = json.loads(THRESHOLDS.read_text("utf-8"))
    heads, weights, bias, much = [], [], [], counts(rows)
    for head, y in labels(rows).items():
        known = marked(rows, head)
        w, b = fit_head(x[known], y[known], c, much[known])
        heads.append(head)
        weights.append(w)
        bias.append(b - at.get(head, 0.0))
    return _table(bag, heads, weights, bias, keep)


def _thought_sentences(rows: list[Row], singles: list[Row]) -> list[tuple[str, str, int]]:
    """Each sentence with what was asked, and whether it holds the thought."""
    found = []
    for r in rows:
        kind, thought = asked(r.get("context") or ""), r.get("automatic_thought") or ""
        for said in sentences(r["text"]):
            inside = bool(thought) and (said.strip(" .!?\"'") in thought or thought[:40] in said)
            found.append((said, kind, int(inside)))
    found += [(r["text"], "", int(r["labels"] != ["none"])) for r in singles]
    return found


def fit_thoughts(rows: list[Row], singles: list[Row], c: float = 0.2, keep: int = 2500) -> Row:
    """Which sentence is an automatic thought."""
    said = _thought_sentences(rows, singles)
    bags = [features.sentence(text, kind) for text, kind, _ in said]
    bag = Bag(bags)
    x, y = bag.matrix(bags), np.array([inside for *_, inside in said])
    w, b = fit_head(x, y, c)
    return _table(bag, ["thought"], [w], [b], keep)


def habit_rows(rows: list[Row], singles: list[Row]) -> list[tuple[str, str]]:
    """Words with their one habit; messages without any are "none"."""
    found = [(r["text"], r["labels"][0]) for r in singles]
    for r in rows:
        named = [d for d in r.get("distortions", []) if d in habits.IDS]
        if named and r.get("automatic_thought"):
            found.append((r["automatic_thought"], named[0]))
        elif not named and len(r["text"].split()) >= 3:
            found.append((r["text"], "none"))
            if r.get("automatic_thought"):
                found.append((r["automatic_thought"], "none"))
    return found


def fit_habits(rows: list[Row], singles: list[Row], c: float = 0.5, keep: int = 2500) -> Row:
    """Which thinking habit, if any."""
    said = habit_rows(rows, singles)
    bags = [features.sentence(text, "") for text, _ in said]
    bag = Bag(bags)
    names = [*habits.IDS, "none"]
    y = np.array([names.index(label) for _, label in said])
    x = bag.matrix(bags)
    ordinary = (y == len(names) - 1).sum()
    shares = {i: (max(0.25, 260 / max(ordinary, 1)) if n == "none" else 1.0) for i, n in enumerate(names)}
    model = LogisticRegression(C=c, class_weight=shares, max_iter=150, tol=1e-3, random_state=SEED)
    model.fit(x, y)
    present = [names[i] for i in model.classes_]
    bias = [
        float(b) * SHARPER - (ORDINARY_LESS if n == "none" else 0.0)
        for n, b in zip(present, model.intercept_, strict=True)
    ]
    return _table(bag, present, [w * SHARPER for w in model.coef_], bias, keep)


def fit(rows: list[Row], singles: list[Row]) -> dict[str, Row]:
    """All models."""
    return {"turns": fit_turns(rows), "thoughts": fit_thoughts(rows, singles), "habits": fit_habits(rows, singles)}


def main() -> None:
    """Fit everything and write it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=OUT)
    out = parser.parse_args().out
    rows, singles = turns(), thoughts()
    for name, model in fit(rows, singles).items():
        about = {"seed": SEED, "data": digest(), "messages": len(rows), "sentences": len(singles)}
        text = json.dumps({"about": about, **model}, ensure_ascii=False, separators=(",", ":")).replace('],"', '],\n"')
        (out / f"{name}.json").write_text(text + "\n", "utf-8")
        print(f"{name}: {len(model['heads'])} heads, {len(model['weights'])} features, {len(text) // 1024} KB")


if __name__ == "__main__":
    main()
