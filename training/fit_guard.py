"""Fits the guard's small linear models from the labelled lone turns; the set-aside rows are never read here.

python training/fit_guard.py            writes src/nova_cbt/weights/guard.json and words.txt
python training/fit_guard.py --folds    how well each model does on rows it was not fitted on; writes nothing
"""

from __future__ import annotations

import hashlib
import json
import random
import re
import sys
from collections import Counter
from collections.abc import Sequence
from math import log
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
OUT = HERE.parent / "src" / "nova_cbt" / "weights" / "guard.json"
WORDS = OUT.with_name("words.txt")
ROWS = tuple(
    HERE / "guard" / name
    for name in (
        "turns.jsonl",
        "ordinary.jsonl",
        "more.jsonl",
        "varied.jsonl",
        "own_lines.jsonl",
        "fresh_c.jsonl",
        "fresh_d.jsonl",
        "border.jsonl",
        "fresh_e.jsonl",
        "fresh_f.jsonl",
        "near.jsonl",
        "fresh_g.jsonl",
        "fresh_h.jsonl",
        "claims.jsonl",
        "fresh_i.jsonl",
    )
)
SEED = 7
LONGER, MIXED, SHORTER_THAN = 300, 500, 60
SEEN = 3
FOLDS = 5
MODELS = {
    "refusal": ("over_refusal", "therapist"),
    "meta": ("stage_direction", ""),
    "flip_client": ("role_flip", "client"),
    "flip_therapist": ("role_flip", "therapist"),
    "claim": ("false_claim", "therapist"),
    "scope": ("out_of_scope_claim", "therapist"),
    "reframe": ("therapist_supplied_reframe", "therapist"),
    "orders": ("prompt_leak", "therapist"),
    "persona": ("persona_break", "therapist"),
}
LEAST = (0.15,) * 4 + (0.3,) * 5
"""What a word must weigh in one of the models to be kept."""
EVEN = {"flip_client"}
"""Models in which a rare word counts no more than a common one; in the others it does, by its inverse frequency."""
EVEN_STRENGTH, RARE_STRENGTH = 8.0, 0.2
VOICE = {"flip_client": -0.3, "flip_therapist": 0.3}
"""How much a swapped role leans on whose words they sound like, learnt from the sound rows of both sides."""
OWN, OWN_WEIGHT = "p1", 3
"""Nova's own wordings that look like faults count for more: each is said to many clients."""
Row = dict[str, Any]


def rows() -> list[Row]:
    """All rows to learn from, in a fixed order."""
    return [row for path in ROWS for row in _of(path)]


def _of(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def longer(read: Sequence[Row]) -> list[Row]:
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


def mixed(read: Sequence[Row]) -> list[Row]:
    """Messages in which only one sentence is the other side's, before or after what belongs to the speaker."""
    dice, made = random.Random(SEED), []
    for speaker in ("client", "therapist"):
        mine = [r for r in read if r["speaker"] == speaker and not r.get("roleplay") and not r.get("optional")]
        short = [(r["text"], r["labels"]) for r in mine if 3 < len(r["text"].split()) < SHORTER_THAN]
        sound = [text for text, labels in short if not labels]
        flips = [text for text, labels in short if labels == ["role_flip"]]
        for number in range(MIXED):
            texts = dice.sample(sound, dice.choice((1, 1, 2)))
            texts.insert(dice.choice((0, len(texts), len(texts))), dice.choice(flips))
            told = {"speaker": speaker, "text": " ".join(texts), "labels": ["role_flip"]}
            made.append({"id": f"z{speaker[0]}{number:03d}", **told})
    return made


BESIDE = {"label_leak", "prompt_leak", "persona_break", "speaks_for_other", "gibberish", "over_refusal"}
"""Faults so near to talk about the message that they are no example of what it is not."""
SHORT, OFTEN, VERY_OFTEN = 3, 5, 40  # a short word must have been used a few times, one of two letters many times
NOT_WORDS = {"truncation", "gibberish", "wrong_language", "placeholder_leak", "prompt_leak"}


def vocabulary() -> list[str]:
    """The words of all labelled messages and of the pages, without those of broken and foreign ones."""
    found: Counter[str] = Counter()
    for path in sorted(HERE.glob("*/*.jsonl")):
        if "set_aside" in path.name:
            continue
        for row in map(json.loads, filter(None, path.read_text(encoding="utf-8").splitlines())):
            labels = row.get("labels")
            if not NOT_WORDS & set(labels if isinstance(labels, list) else ()):
                found.update(_plain(str(row.get("text") or row.get("message") or "")))
    for page in sorted((OUT.parent.parent / "content").rglob("*.md")):
        found.update(_plain(page.read_text(encoding="utf-8")))
    return sorted(
        word for word, count in found.items() if len(word) > SHORT or count >= (OFTEN if len(word) > 2 else VERY_OFTEN)
    )


def _plain(text: str) -> list[str]:
    return re.findall(r"(?<![\w'])[a-z]{2,}(?:'[a-z]+)?(?![\w'])", text.lower().replace("\u2019", "'"))


def digest() -> str:
    """A name for exactly these rows."""
    return hashlib.sha256("".join(p.read_text(encoding="utf-8") for p in ROWS).encode()).hexdigest()


def used(data: Sequence[Row], label: str, speaker: str) -> list[Row]:
    """The rows a model learns from."""
    mine = [r for r in data if not r.get("roleplay") and speaker in ("", r["speaker"]) and r["text"]]
    if label == "stage_direction":
        mine = [r for r in mine if label in r["labels"] or not BESIDE & set(r["labels"])]
    return [r for r in mine if label in r["labels"] or label not in r.get("optional", [])]


def fit(data: Sequence[Row]) -> dict[str, Any]:
    """The weights, their seed, and the hash of what they were fitted on."""
    read, data = [*data, *longer(data)], [*data, *longer(data), *mixed(data)]
    fitted = [one(used(data, *what), what[0], rare=name not in EVEN) for name, what in MODELS.items()]
    voice = one([_by_voice(r) for r in read if _plain_speech(r)], "client")
    fitted = [with_voice(f, voice, VOICE.get(name, 0.0)) for name, f in zip(MODELS, fitted, strict=True)]
    tables = []
    for block in range(len(fitted[0][1])):
        names = sorted(set().union(*(f[1][block] for f in fitted)))
        rounded = {n: [round(f[1][block].get(n, 0.0), 2) for f in fitted] for n in names}
        tables.append({n: w for n, w in rounded.items() if any(abs(x) >= m for x, m in zip(w, LEAST, strict=True))})
    constants = [round(f[0], 3) for f in fitted]
    return {"seed": SEED, "data": digest(), "models": list(MODELS), "constants": constants, "tables": tables}


Fitted = tuple[float, list[dict[str, float]]]


def _plain_speech(row: Row) -> bool:
    """Sound or swapped, and nothing else about it."""
    beside = row.get("roleplay") or row.get("optional") or set(row["labels"]) - {"role_flip"}
    return not beside and len(row["text"].split()) > 3


def _by_voice(row: Row) -> Row:
    """The same row, labelled by whose words it sounds like."""
    return {**row, "labels": ["client"] if (row["speaker"] == "client") != ("role_flip" in row["labels"]) else []}


def with_voice(fitted: Fitted, voice: Fitted, share: float) -> Fitted:
    """A model of swapped roles, leaning on how much the words sound like a client's at all: both are sums."""
    blocks = [
        {n: own.get(n, 0.0) + share * theirs.get(n, 0.0) for n in own.keys() | theirs.keys()} if share else own
        for own, theirs in zip(fitted[1], voice[1], strict=True)
    ]
    return fitted[0] + share * voice[0], blocks


def one(data: Sequence[Row], label: str, *, rare: bool = True) -> Fitted:
    """One model: the rows with the label against those without it; its constant and its weights by block."""
    from scipy.sparse import csr_matrix, hstack
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    from nova_cbt.guard.learned import BLOCKS, features

    seen = [features(r["text"]) for r in data]
    parts, names, worths = [], [], []
    for block in range(BLOCKS):
        count = Counter(f for row in seen for f in row[block])
        worth = {f: log(1 + len(seen) / n) if rare else 1.0 for f, n in count.items() if n >= SEEN}
        worths.append(worth)
        scaled = [{f: worth[f] * len(row[block]) ** -0.5 for f in sorted(row[block]) if f in worth} for row in seen]
        table = DictVectorizer(sparse=True)
        parts.append(table.fit_transform(scaled))
        names.append([str(n) for n in table.get_feature_names_out()])
    x = csr_matrix(hstack(parts))
    x.indices, x.indptr = x.indices.astype("int32"), x.indptr.astype("int32")
    strength = RARE_STRENGTH if rare else EVEN_STRENGTH
    model = LogisticRegression(C=strength, class_weight="balanced", random_state=SEED, solver="liblinear")
    model.fit(x, [label in r["labels"] for r in data], [OWN_WEIGHT if r.get("author") == OWN else 1 for r in data])
    flat, found = iter(model.coef_[0]), []
    for block_names, worth in zip(names, worths, strict=True):
        found.append({n: float(next(flat)) * worth[n] for n in block_names})
    return float(model.intercept_[0]), found


def folds() -> dict[str, dict[str, float]]:
    """Every row's score from models that were fitted without it and its neighbours, and what that gives; prints it."""
    from nova_cbt.guard import learned

    data = rows()
    told: dict[str, dict[str, float]] = {name: {} for name in MODELS}
    for k in range(FOLDS):
        found = fit([r for i, r in enumerate(data) if i // 7 % FOLDS != k])
        learned.weights = lambda found=found: found  # type: ignore[assignment]
        learned.scores.cache_clear()
        for r in (r for i, r in enumerate(data) if i // 7 % FOLDS == k):
            for name, value in zip(MODELS, learned.scores(r["text"]), strict=True):
                told[name][r["id"]] = value
    for name, what in MODELS.items():
        mine = used(data, *what)
        truth = {r["id"]: what[0] in r["labels"] for r in mine}
        print(name, _best(told[name], truth))
    return told


def _best(told: dict[str, float], truth: dict[str, bool]) -> str:
    """The threshold with the best F1 and what is found there."""
    ranked = sorted(((told[i], hit) for i, hit in truth.items()), reverse=True)
    of, right, best = sum(truth.values()), 0, (0.0, 0.0)
    for number, (value, hit) in enumerate(ranked, 1):
        right += hit
        best = max(best, (2 * right / (number + of), value))
    return f"n={of} of {len(truth)} F1={best[0]:.3f} above {best[1]:.2f}"


if __name__ == "__main__":
    if "--folds" in sys.argv:
        folds()
    else:
        OUT.write_text(json.dumps(fit(rows()), ensure_ascii=False, sort_keys=True, indent=0) + "\n", encoding="utf-8")
        WORDS.write_text("\n".join(vocabulary()) + "\n", encoding="utf-8")
        print(OUT, OUT.stat().st_size, WORDS.stat().st_size)
