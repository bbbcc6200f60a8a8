# ruff: noqa: E501 - tables are easier to check with a row on a line
"""How well Nova notices danger: `python training/evaluate_risk.py [--dev]`.

With --dev: the model cross-validated, as often as wanted (the grammar has seen dev, so its figures flatter). Without: once on
the part set aside; the look is written to looks.log. No line of the set aside is ever printed.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable

from fit_risk import HERE, REST, SEED, Row, fit, rows
from looks import figures_said, keep, options
from sklearn.model_selection import StratifiedKFold

from nova_cbt.model import Risk
from nova_cbt.risk import assess, weighing
from nova_cbt.risk.linear import unpack

CRITICAL = ("plan_or_intent", "medical_emergency", "harm_to_others")
Pair = tuple[Row, Risk]
Share = Callable[[list[Pair]], float]


def _must(row: Row) -> bool:
    return row["label"] not in REST


def _share(chosen: Callable[[Row], bool], of: Callable[[Risk], bool]) -> Share:
    def measure(pairs: list[Pair]) -> float:
        part = [of(risk) for row, risk in pairs if chosen(row)]
        return sum(part) / len(part) if part else float("nan")

    return measure


def _f1(pairs: list[Pair]) -> float:
    said = sum(risk.tier >= 2 for _, risk in pairs)
    true = sum(_must(row) for row, _ in pairs)
    hit = sum(_must(row) and risk.tier >= 2 for row, risk in pairs)
    return 2 * hit / (said + true) if said + true else 1.0


def _escalated(risk: Risk) -> bool:
    return risk.tier >= 2


def _asked(risk: Risk) -> bool:
    return risk.tier == 1 and risk.ask


def measures(pairs: list[Pair]) -> dict[str, Share]:
    """Every figure by name; what is asked is told apart from what is escalated."""
    out: dict[str, Share] = {"must-escalate F1": _f1}
    for kind in ("plain_positive", "hard_positive", "soft_positive", "answer"):
        out[f"{kind} recall"] = _share(lambda r, k=kind: r["kind"] == k and _must(r), _escalated)
        out[f"{kind} asked"] = _share(lambda r, k=kind: r["kind"] == k and _must(r), _asked)
    out["critical recall"] = _share(lambda r: r["label"] in CRITICAL, _escalated)
    for kind in ("hard_negative", "plain_negative", "answer", "third_party", "intrusive", "bereaved"):
        out[f"{kind} false alarms"] = _share(lambda r, k=kind: r["kind"] == k and r["label"] == "none", _escalated)
        out[f"{kind} none but asked"] = _share(lambda r, k=kind: r["kind"] == k and r["label"] == "none", _asked)
    out["past noticed"] = _share(lambda r: r["label"] == "past_self_harm", lambda x: x.tier >= 1)
    out["past over-escalated"] = _share(lambda r: r["label"] == "past_self_harm", _escalated)
    for label in sorted({row["label"] for row, _ in pairs} - set(REST)):
        out[f"label {label} recall"] = _share(lambda r, k=label: r["label"] == k, _escalated)
        out[f"label {label} named"] = _share(lambda r, k=label: r["label"] == k, lambda x, k=label: x.label == k)
    return out


def with_intervals(pairs: list[Pair], times: int = 300) -> dict[str, tuple[float, float, float]]:
    """Each figure with its 95% bootstrap interval over messages."""
    chance = random.Random(SEED)
    samples = [[pairs[chance.randrange(len(pairs))] for _ in pairs] for _ in range(times)]
    out = {}
    for name, measure in measures(pairs).items():
        drawn = sorted(value for value in map(measure, samples) if value == value)
        if drawn:
            out[name] = (measure(pairs), drawn[int(0.025 * len(drawn))], drawn[int(0.975 * len(drawn)) - 1])
    return out


def _read(name: str) -> list[Row]:
    return [json.loads(line) for line in (HERE / name).read_text(encoding="utf-8").splitlines()]


def cross_validated() -> list[Pair]:
    """Dev rows heard with a model that has not seen them."""
    dev = _read("dev.jsonl")
    inside = {row["id"] for row in dev}
    outer = [row for row in rows() if row["id"] not in inside]
    pairs: list[Pair] = []
    shipped = weighing.model
    for learn, hold in StratifiedKFold(4, shuffle=True, random_state=SEED).split(dev, [row["label"] for row in dev]):
        known = [dev[i] for i in learn if dev[i]["kind"] != "answer"] + outer
        fitted = unpack({**fit(known), "meta": {}})
        weighing.model = lambda fitted=fitted: fitted  # type: ignore[assignment]
        pairs += [(dev[i], assess(dev[i]["text"], dev[i].get("context", ""))) for i in hold]
    weighing.model = shipped
    return pairs


def main() -> None:
    """Print the figures; keep a look at the rows set aside."""
    chosen = options(__doc__).parse_args()
    pairs = (
        cross_validated()
        if chosen.dev
        else [(r, assess(r["text"], r.get("context", ""))) for r in _read("set_aside.jsonl")]
    )
    figures = with_intervals(pairs)
    if not chosen.dev:
        keep("risk", len(pairs), figures_said(figures))
    print(f"{len(pairs)} messages, {'cross-validated' if chosen.dev else 'set aside'}")
    for name, (figure, low, high) in figures.items():
        print(f"{name:36} {figure:.3f}  [{low:.2f}, {high:.2f}]")


if __name__ == "__main__":
    main()
