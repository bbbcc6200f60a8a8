"""Fits the guard's small linear models from the labelled lone turns; the set-aside rows are never read here.

    python training/fit_guard.py            writes src/nova_cbt/guard/weights.json
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
OUT = HERE.parent / "src" / "nova_cbt" / "guard" / "weights.json"
ROWS = sorted((HERE / "guard").glob("turns*.jsonl"))
SEED = 7
MODELS = {
    "refusal": ("over_refusal", "therapist"),
    "meta": ("stage_direction", ""),
    "flip_client": ("role_flip", "client"),
    "flip_therapist": ("role_flip", "therapist"),
}


def rows() -> list[dict[str, Any]]:
    """All rows to learn from, in a fixed order."""
    return [json.loads(line) for path in ROWS for line in path.read_text(encoding="utf-8").splitlines() if line]


def fit() -> dict[str, Any]:
    """The weights, their seed, and the hash of what they were fitted on."""
    data = rows()
    digest = hashlib.sha256("".join(p.read_text(encoding="utf-8") for p in ROWS).encode()).hexdigest()
    return {"seed": SEED, "data": digest, "models": {name: one(data, *what) for name, what in MODELS.items()}}


def one(data: list[dict[str, Any]], label: str, speaker: str) -> dict[str, float]:
    """One model: the speaker's rows with the label against their rows without it."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    from nova_cbt.guard.learned import features
    from nova_cbt.model import Turn

    used = [r for r in data if not r.get("roleplay") and speaker in ("", r["speaker"]) and r["text"]]
    used = [r for r in used if label in r["labels"] or label not in r.get("optional", [])]
    table = DictVectorizer(sparse=True)
    x = table.fit_transform([dict.fromkeys(sorted(features(Turn(1, r["speaker"], r["text"]))), 1.0) for r in used])
    y = [label in r["labels"] for r in used]
    model = LogisticRegression(C=0.5, max_iter=3000, class_weight="balanced", random_state=SEED, solver="lbfgs")
    model.fit(x, y)
    pairs = zip(table.get_feature_names_out(), model.coef_[0], strict=True)
    kept = {str(name): round(float(w), 3) for name, w in pairs if abs(w) >= 0.02}
    return {"": round(float(model.intercept_[0]), 3), **kept}


if __name__ == "__main__":
    OUT.write_text(json.dumps(fit(), ensure_ascii=False, sort_keys=True, indent=0) + "\n", encoding="utf-8")
    print(OUT, OUT.stat().st_size)
