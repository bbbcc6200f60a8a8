"""Fits what a simulated client hears a question ask for: `python training/fit_ear.py [--check]`.

Learns from every wording of the library (labelled by content/clients/nova_steps.toml) and from
content/clients/questions.txt; one seed, no network, under a minute. `--check` writes nothing and prints how well it
hears wordings that were left out of the learning.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.svm import LinearSVC

from nova_cbt.library import Library, choices, load
from nova_cbt.simulate.asks import steps
from nova_cbt.simulate.ear import parted
from nova_cbt.simulate.learnt import NEAR, WEIGHTS, features, rows

SEED = 20251123
RENDERINGS = 3
SMALLEST = 0.02
BEFORE = {
    "checkin": ("welcome",), "safety_question": ("checkin",), "agenda": ("checkin", "bridge"), "bridge": ("checkin",),
    "problems": ("agenda",), "hw_review": ("agenda",), "goals": ("problems",), "cognitive_model": ("problems",),
    "homework": ("takeaway",), "summary": ("homework",), "feedback": ("summary",),
}  # fmt: skip
"""What usually came before a page."""
FILL = {
    "thought": ("they'll think I'm not capable", "I'm a failure", "I've let everyone down", "it won't be enough"),
    "topic": ("your thesis proposal", "the lab report", "asking for help", "the visit", "the late paper"),
    "homework": ("write down one thought", "send the email on Tuesday", "do the first piece", "walk after work"),
    "name": ("Naomi", "Sam", "Kim"),
    "obstacle": ("my phone", "being tired"), "pull_away": ("my phone", "coffee with a friend"),
    "person_you": ("your professor", "your supervisor", "your sister", "Ines"),
    "prediction": ("she'll be annoyed", "they'll laugh"), "echo": ("you stayed up all night", "you closed the email"),
    "emotion_first": ("anxiety", "shame", "sadness"), "technique": ("the thought record", "the ladder"),
    "emotion": ("shame", "fear"), "task": ("write down one thought this week", "do the first piece once"),
    "unfinished": ("the thought record", "your ladder for the thesis"),
}  # fmt: skip
MOVABLE = ("agenda.", "homework.", "hw_review.", "summary.", "safety", "work.", "signals.", "repair.", "bridge.")
"""Pages whose questions may come after anything."""
ANYWHERE = ("takeaway", "for", "mood", "agenda", "review", "safety", "confidence", "thought", "when", "helps", "")
SOFT = ("Okay.", "I see.", "Thank you.", "That's clear.", "Thank you for telling me that.", "")
SAID = (
    "you stayed up all night and did it alone", "your stomach dropped when you read it", "you asked for an extension",
    "she wrote that you should come by with questions", "you closed the laptop and went to bed", "you'd rather not ask",
    "it makes you check everything twice", "you were sitting in the library on Tuesday", "you feel tired and tense",
    "you wrote two pages in the notebook", "your mum said it in front of everyone", "you could send it on Monday",
    "the thought came before you had opened it", "you don't want to be a burden", "it went down to 40 after that",
)  # fmt: skip
FRAMES = ("{}, as you tell it.", "So {}.", "I see, {}.", "I'll keep that: {}.", 'You said "{}".', "{}. I follow.")


@dataclass(frozen=True)
class Row:
    """One message as learnt from: what it asks for, the wording it comes from, and what was asked before."""

    label: str
    wording: str
    text: str
    before: tuple[str, ...] = ()
    usual: bool = True
    """Whether it stands where it usually comes."""


def from_library(library: Library, rng: random.Random) -> list[Row]:
    """Every wording that has a label, filled and led in as it really comes."""
    found = []
    previous = _previous(library)
    FILL["option_a"] = FILL["option_b"] = tuple(
        way for key, ways in library.lines.items() if key.endswith(".name_it") for way in ways
    )
    for key, label in _labels(library).items():
        for wording in library.lines[key]:
            for turn in range(RENDERINGS):
                text = _filled(choices(wording, turn), rng)
                again = key.endswith((".smaller", ".options", ".more", ".concrete"))
                path = previous.get(key, ())
                before = (*path, label) if again else path if turn else path[-1:]
                found.append(Row(label, wording, f"{_lead(rng) if turn else ''} {text}".strip(), before))
            found.append(
                Row(label, wording, f"{_lead(rng)} {text}", (rng.choice(ANYWHERE), rng.choice(ANYWHERE)), usual=False)
            )
    return found


def _labels(library: Library) -> dict[str, str]:
    """Group of wordings -> what it asks for."""
    table, found = steps(), {}
    for key in library.lines:
        page, _, rest = key.partition(".")
        step = rest.partition(".")[0]
        label = table.get(page, {}).get(rest, table.get(page, {}).get(step))
        if label is not None and not rest.endswith((".got",)):
            found[key] = label
    return found


def _previous(library: Library) -> dict[str, tuple[str, ...]]:
    """Group of wordings -> what is asked in the steps before it."""
    table, found = steps(), {}
    for page in library.pages.values():
        path = [label for name in BEFORE.get(page.name, ()) for label in dict.fromkeys(table.get(name, {}).values())]
        for step in page.steps:
            for key in library.lines:
                if key.startswith(f"{page.name}.{step.name}."):
                    found[key] = tuple(path[-NEAR:])
            path.append(table.get(page.name, {}).get(step.name, ""))
    return found


def _filled(text: str, rng: random.Random) -> str:
    def one(found: re.Match[str]) -> str:
        name = found[1].lstrip("?")
        if name.endswith("_number") or name in ("mood", "mood_last"):
            return str(rng.choice((3, 4, 5, 40, 60, 70)))
        options = FILL.get(name)
        return rng.choice(options) if options else rng.choice(SAID)

    return re.sub(r"\{(\??[A-Za-z_0-9]+)\}", one, text)


def _lead(rng: random.Random) -> str:
    said = rng.choice(FRAMES).format(rng.choice(SAID))
    return rng.choice((rng.choice(SOFT), said[0].upper() + said[1:]))


def all_rows(library: Library) -> list[Row]:
    """Everything that is learnt from."""
    rng = random.Random(SEED)
    general = [Row(label, text, text) for label, text in rows()]
    led = [Row(r.label, r.wording, f"{_lead(rng)} {r.text}".strip()) for r in general]
    return [*from_library(library, rng), *general, *led]


def vector(row: Row) -> list[str]:
    """The features of one message."""
    return features(*parted(row.text), row.before)


def fit(data: Sequence[Row]) -> tuple[list[str], dict[str, list[int]]]:
    """One weight per feature and label; those next to nothing are left out."""
    vectors = [vector(r) for r in data]
    seen = Counter(f for v in vectors for f in v)
    names = sorted(f for f, n in seen.items() if n > 1)
    place = {f: i for i, f in enumerate(names)}
    pairs = [(i, place[f]) for i, v in enumerate(vectors) for f in v if f in place]
    matrix = csr_matrix((np.ones(len(pairs)), tuple(zip(*pairs, strict=True))), (len(data), len(names)))
    model = LinearSVC(C=0.3, intercept_scaling=0.1, max_iter=400, random_state=SEED)
    model.fit(matrix, [r.label for r in data])
    labels = [str(label) for label in model.classes_]
    table: dict[str, list[int]] = {}
    for i, name in enumerate(names):
        flat: list[int] = []
        for at in np.flatnonzero(np.abs(model.coef_[:, i]) >= SMALLEST):
            flat += [int(at), round(float(model.coef_[at, i]) * 100)]
        if flat:
            table[name] = flat
    bias = [x for at, value in enumerate(model.intercept_) for x in (at, round(float(value) * 100))]
    table["always"] = _added(table.get("always", []), bias)
    return labels, table


def _added(one: list[int], two: list[int]) -> list[int]:
    total = Counter()  # type: Counter[int]
    for row in (one, two):
        for at in range(0, len(row), 2):
            total[row[at]] += row[at + 1]
    return [x for at, value in sorted(total.items()) for x in (at, value)]


def heard(row: Row, labels: list[str], table: dict[str, list[int]]) -> str:
    """What a fitted table makes of a message."""
    sums = [0] * len(labels)
    for feature in vector(row):
        flat = table.get(feature, ())
        for at in range(0, len(flat), 2):
            sums[flat[at]] += flat[at + 1]
    return labels[max(range(len(labels)), key=sums.__getitem__)]


def left_out(data: Sequence[Row], folds: int = 5) -> tuple[float, list[tuple[str, str, str]]]:
    """The share of library wordings heard right by a model that has not seen them, and the misheard."""
    wordings = sorted({r.wording for r in data} - {t for _, t in rows()})
    random.Random(SEED).shuffle(wordings)
    right, wrong = 0, []
    for fold in range(folds):
        aside = set(wordings[fold::folds])
        labels, table = fit([r for r in data if r.wording not in aside])
        for row in (r for r in data if r.usual and r.wording in aside):
            answer = heard(row, labels, table)
            right += answer == row.label
            if answer != row.label:
                wrong.append((row.label, answer, row.text))
    total = right + len(wrong)
    return right / total, wrong


def main() -> None:
    parser = argparse.ArgumentParser(description="Fits what a simulated client hears.")
    parser.add_argument("--check", action="store_true", help="only print how well left-out wordings are heard")
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    options = parser.parse_args()
    data = all_rows(load())
    if options.check:
        share, wrong = left_out(data)
        for label, answer, text in wrong:
            print(f"{label} | {answer} | {text}")
        print(f"{share:.3f} of the left-out wordings heard right")
        return
    labels, table = fit(data)
    stored = {"seed": SEED, "labels": labels, "features": dict(sorted(table.items()))}
    options.out.write_text(json.dumps(stored, separators=(",", ":")), encoding="utf-8")


if __name__ == "__main__":
    main()
