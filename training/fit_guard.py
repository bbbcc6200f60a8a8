"""Fits the guard's small linear models from the labelled lone turns; the set-aside rows are never read here.

python training/fit_guard.py            writes src/nova_cbt/weights/guard.json
"""

from __future__ import annotations

import hashlib
import json
import random
from collections import Counter
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
OUT = HERE.parent / "src" / "nova_cbt" / "weights" / "guard.json"
ROWS = (HERE / "guard" / "turns.jsonl", HERE / "guard" / "ordinary.jsonl")
SEED = 7
LONGER = 300
STRENGTH = 0.06
LEAST = 0.02
MODELS = {
    "refusal": ("over_refusal", "therapist"),
    "meta": ("stage_direction", ""),
    "flip_client": ("role_flip", "client"),
    "flip_therapist": ("role_flip", "therapist"),
}


def rows() -> list[dict[str, Any]]:
    """All rows to learn from, in a fixed order."""
    read = [json.loads(line) for path in ROWS for line in path.read_text(encoding="utf-8").splitlines() if line]
    return [*read, *longer(read)]


def longer(read: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Messages of several sentences, put together from sound ones or from flipped ones of one speaker."""
    dice, made = random.Random(SEED), []
    for speaker in ("client", "therapist"):
        mine = [r for r in read if r["speaker"] == speaker and not r.get("roleplay") and not r.get("optional")]
        sound = [r["text"] for r in mine if not r["labels"] and len(r["text"].split()) > 3]
        flips = [r["text"] for r in mine if r["labels"] == ["role_flip"]]
        for number in range(LONGER):
            text = " ".join(dice.sample(sound, dice.choice((2, 3, 4, 6))))
            made.append({"id": f"x{speaker[0]}{number:03d}", "speaker": speaker, "text": text, "labels": []})
        for number in range(LONGER // 6):
            text = " ".join(dice.sample(flips, dice.choice((2, 3))))
            made.append({"id": f"y{speaker[0]}{number:03d}", "speaker": speaker, "text": text, "labels": ["role_flip"]})
    return made


def digest() -> str:
    """A name for exactly these rows."""
    return hashlib.sha256("".join(p.read_text(encoding="utf-8") for p in ROWS).encode()).hexdigest()


def fit() -> dict[str, Any]:
    """The weights, their seed, and the hash of what they were fitted on."""
    data = rows()
    return {"seed": SEED, "data": digest(), "models": {name: one(data, *what) for name, what in MODELS.items()}}


def _size(feature: str) -> float:
    """Acts count for more than words."""
    return 1.0


def one(data: list[dict[str, Any]], label: str, speaker: str) -> dict[str, float]:
    """One model: the speaker's rows with the label against their rows without it."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    from nova_cbt.guard.learned import features

    used = [r for r in data if not r.get("roleplay") and speaker in ("", r["speaker"]) and r["text"]]
    used = [r for r in used if label in r["labels"] or label not in r.get("optional", [])]
    seen = Counter(f for r in used for f in features(r["text"]))
    table = DictVectorizer(sparse=True)
    x = table.fit_transform([{f: _size(f) for f in sorted(features(r["text"])) if seen[f] >= 3} for r in used])
    y = [label in r["labels"] for r in used]
    model = LogisticRegression(C=STRENGTH, max_iter=3000, class_weight="balanced", random_state=SEED, solver="lbfgs")
    model.fit(x, y)
    pairs = zip(table.get_feature_names_out(), model.coef_[0], strict=True)
    scaled = ((str(name), float(w) * _size(str(name))) for name, w in pairs)
    kept = {name: round(w, 3) for name, w in scaled if abs(w) >= LEAST}
    return {"": round(float(model.intercept_[0]), 3), **kept}


if __name__ == "__main__":
    OUT.write_text(json.dumps(fit(), ensure_ascii=False, sort_keys=True, indent=0) + "\n", encoding="utf-8")
    print(OUT, OUT.stat().st_size)
