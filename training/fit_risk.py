"""Fits the small model behind `nova_cbt.risk` and writes weights/risk.json: `python training/fit_risk.py [--cv]`.

Learns from dev.jsonl (not the answers, which only their question explains), more.jsonl and ordinary.jsonl; never opens
the part set aside. The file records the seed and a hash of the data, so a test can fit again and compare.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

from nova_cbt.risk.linear import features, model, unpack
from nova_cbt.risk.replies import features as reply_features

HERE = Path(__file__).parent / "risk"
WEIGHTS = Path(__file__).parents[1] / "src" / "nova_cbt" / "weights" / "risk.json"
SOURCES = (
    "dev.jsonl",
    "more.jsonl",
    "ordinary.jsonl",
    "more_a3.jsonl",
    "more_a4.jsonl",
    "more_a5.jsonl",
    "more_a6.jsonl",
    "more_a7.jsonl",
    "more_a8.jsonl",
    "more_a9.jsonl",
    "more_a10.jsonl",
    "more_a11.jsonl",
    "more_a12.jsonl",
    "more_a13.jsonl",
    "more_a14.jsonl",
    "more_a15.jsonl",
    "more_a16.jsonl",
    "wanted.jsonl",
    "ordinary_played.jsonl",
    "answers_ordinary.jsonl",
)
EVERYDAY = tuple(f"turns_{letter}.jsonl" for letter in "abcdefghi")
"""Client messages with no danger in them; most of what a session hears, and so most of what is learnt from."""
HABITS = HERE.parent / "cues" / "habits.jsonl"
"""Ordinary distorted thoughts, which are no danger either, but for those that hint at it."""
HINTING = HERE / "hinting.jsonl"
"""Those of them that are rightly asked about, by their text; nothing is learnt from these."""
REPLIES = WEIGHTS.with_name("replies.json")
SEED = 20
REPLY_STRENGTH = 0.5
STRENGTH = 4.0
REST = ("none", "past_self_harm")
Row = dict[str, Any]


def rows() -> list[Row]:
    """Everything learnt from, in file order."""
    lines = [row for path in _files() if path not in (HABITS, HINTING) for row in _read(path)]
    lines += [{"id": f"habit-{n:04}", "text": text} for n, text in enumerate(habits(), 1)]
    everyday = [{"id": row["id"], "kind": "everyday", "label": "none"} | row for row in lines if "label" not in row]
    return [row for row in lines if "label" in row and row.get("kind") != "answer"] + everyday


def habits() -> list[str]:
    """The distorted thoughts in which there is no hint of danger."""
    hinting = {row["text"] for row in _read(HINTING)}
    return [row["text"] for row in _read(HABITS) if row["text"] not in hinting]


def _read(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _files() -> list[Path]:
    named = [*(HERE / name for name in SOURCES), *(HERE.parent / "cues" / name for name in EVERYDAY), HABITS, HINTING]
    return [path for path in named if path.exists()]


def data_hash() -> str:
    """One hash for all that is learnt from."""
    return hashlib.sha256(b"".join(path.read_bytes() for path in _files())).hexdigest()


def _one(data: csr_matrix, wanted: np.ndarray) -> LogisticRegression:
    return LogisticRegression(C=STRENGTH, solver="liblinear", random_state=SEED).fit(data, wanted)


LEAST = 2
"""In how many messages something must have been seen to count."""
JOINED = (3000, 800)
"""Messages made of two or three: quiet ones, and one that is not quiet among quiet ones. Length is no danger."""


def joined(examples: list[Row]) -> list[Row]:
    """The rows, and messages that tell several things at once."""
    chance = random.Random(SEED)
    quiet = [r for r in examples if r["label"] == "none" and r.get("kind") in ("everyday", None, "plain_negative")]
    loud = [r for r in examples if r["label"] != "none"]
    if not quiet or not loud:
        return examples
    made = [chance.sample(quiet, chance.choice((2, 3))) for _ in range(JOINED[0])]
    made += [[*chance.sample(quiet, chance.choice((1, 2))), chance.choice(loud)] for _ in range(JOINED[1])]
    for parts in made:
        chance.shuffle(parts)
    label = [next((r["label"] for r in parts if r["label"] != "none"), "none") for parts in made]
    return [*examples, *({"text": _told(p), "label": x} for p, x in zip(made, label, strict=True))]


def _told(parts: list[Row]) -> str:
    return " ".join(r["text"] if r["text"][-1:] in ".!?" else r["text"] + "." for r in parts)


def fit(examples: list[Row]) -> dict[str, Any]:
    """Weights in the form that ships; features seen once are left out."""
    counts = Counter(name for row in examples for name in features(row["text"]))
    examples = joined(examples)
    seen = [features(row["text"]) for row in examples]
    kept = [{name: value for name, value in row.items() if counts[name] >= LEAST} for row in seen]
    vector = DictVectorizer()
    data = csr_matrix(vector.fit_transform(kept))
    data.indices, data.indptr = data.indices.astype(np.int32), data.indptr.astype(np.int32)
    names = list(vector.get_feature_names_out())
    short = np.array([name[0] in "wf" for name in names])
    labels = [*sorted({row["label"] for row in examples} - set(REST)), "past_self_harm"]
    target = np.array([row["label"] for row in examples])
    fitted = [_one(data, ~np.isin(target, REST))]
    fitted += [_one(data[:, short], target == label) for label in labels]
    weights: dict[str, str] = {}
    wide = [fitted[0].coef_[0]]
    for one in fitted[1:]:
        full = np.zeros(len(names))
        full[short] = one.coef_[0]
        wide.append(full)
    for i, name in enumerate(names):
        pairs = [
            f"{c}:{round(column[i] * 1000)}"
            for c, column in enumerate(wide)
            if abs(column[i]) > (0.07 if c == 0 else 0.25)
        ]
        if pairs:
            weights[name] = " ".join(pairs)
    bias = [round(float(one.intercept_[0]), 4) for one in fitted]
    return {"labels": labels, "bias": bias, "weights": weights}


def cross_validate(examples: list[Row], folds: int = 4) -> list[tuple[Row, float]]:
    """Each dev row with the probability given to it by a model that has not seen it."""
    inner = [row for row in examples if "kind" in row]
    outer = [row for row in examples if "kind" not in row]
    out: list[tuple[Row, float]] = []
    split = StratifiedKFold(folds, shuffle=True, random_state=SEED)
    for learn, hold in split.split(inner, [row["label"] for row in inner]):
        model = unpack({**fit([inner[i] for i in learn] + outer), "meta": {}})
        out += [(inner[i], model.scores(inner[i]["text"])[0]) for i in hold]
    return out


def report(held: list[tuple[Row, float]]) -> None:
    """Recall and false alarms of the model alone, by threshold."""
    for limit in (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
        shares = {}
        for kind in ("plain_positive", "hard_positive", "soft_positive", "hard_negative", "plain_negative", "everyday"):
            part = [
                p > limit
                for row, p in held
                if row["kind"] == kind and (row["label"] not in REST) == ("positive" in kind)
            ]
            shares[kind] = sum(part) / max(1, len(part))
        print(limit, " ".join(f"{kind} {share:.3f}" for kind, share in shares.items()))


def replies() -> list[Row]:
    """Replies to questions about danger, and everyday replies beside them."""
    lines = [row for path in _files() for row in _read(path)]
    quiet = [{**row, "label": "none"} for row in lines if "label" not in row and row.get("context")]
    return [row for row in lines if row.get("kind") == "answer"] + random.Random(SEED).sample(quiet, 800)


def fit_replies(examples: list[Row]) -> dict[str, Any]:
    """Weights for what a reply tells, in the form that ships."""
    vector = DictVectorizer()
    data = vector.fit_transform([reply_features(row["text"], row.get("context") or "") for row in examples])
    fitted = LogisticRegression(C=REPLY_STRENGTH, max_iter=400, random_state=SEED)
    fitted.fit(data, [row["label"] for row in examples])
    weights = {}
    for name, column in sorted(vector.vocabulary_.items()):
        pairs = [f"{k}:{round(row[column] * 1000)}" for k, row in enumerate(fitted.coef_) if abs(row[column]) >= 0.03]
        if pairs:
            weights[name] = " ".join(pairs)
    return {
        "labels": list(fitted.classes_),
        "bias": [round(float(b), 4) for b in fitted.intercept_],
        "weights": weights,
    }


def main() -> None:
    """Fit and write, or cross-validate."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cv", action="store_true", help="cross-validate on dev and print, write nothing")
    options = parser.parse_args()
    examples = rows()
    if options.cv:
        report(cross_validate(examples))
        return
    page = {
        "meta": {"seed": SEED, "strength": STRENGTH, "rows": len(examples), "data_sha256": data_hash()},
        **fit(examples),
    }
    WEIGHTS.parent.mkdir(exist_ok=True)
    WEIGHTS.write_text(json.dumps(page, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    print(f"{len(examples)} rows, {len(page['weights'])} features, {WEIGHTS.stat().st_size} bytes")
    model.cache_clear()
    said = {"meta": {"seed": SEED, "data_sha256": data_hash()}, **fit_replies(replies())}
    REPLIES.write_text(json.dumps(said, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    print(f"{len(said['weights'])} features of replies, {REPLIES.stat().st_size} bytes")


if __name__ == "__main__":
    main()
