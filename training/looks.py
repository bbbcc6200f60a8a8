"""Looks at the rows set aside: asked for by a script run with no option, and each kept in looks.log."""

from __future__ import annotations

import argparse
import subprocess
from datetime import UTC, datetime
from pathlib import Path

LOG = Path(__file__).parent / "looks.log"


def options(about: str | None) -> argparse.ArgumentParser:
    """What every evaluation takes: with no option it is a look at the rows set aside."""
    parser = argparse.ArgumentParser(description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dev", action="store_true", help="on the rows to learn from; no look is counted")
    return parser


def keep(what: str, number: int, said: str) -> None:
    """Write down a look at the rows set aside."""
    revision = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=False
    ).stdout.strip()
    with LOG.open("a", encoding="utf-8") as file:
        file.write(f"{datetime.now(UTC):%Y-%m-%dT%H:%MZ} {revision} {what} n={number} {said}\n")


def figures_said(figures: dict[str, tuple[float, float, float]]) -> str:
    """Figures with their intervals, on one line."""
    return " ".join(f"{name.replace(' ', '_')}={a:.3f}[{b:.2f},{c:.2f}]" for name, (a, b, c) in figures.items())
