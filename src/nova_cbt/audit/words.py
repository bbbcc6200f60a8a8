"""The audit's own words, read from content/audit."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Any

from nova_cbt.errors import ContentError
from nova_cbt.guard.words import read

SEVERITIES = ("critical", "major", "minor")


@dataclass(frozen=True)
class Fault:
    """One kind of fault as a reader meets it."""

    label: str
    severity: str
    name: str
    means: str
    say: tuple[str, ...]
    client: tuple[str, ...] = ()


@lru_cache(maxsize=1)
def faults() -> Mapping[str, Fault]:
    """Every label with its severity and words."""
    found = {}
    for label, row in _table("labels.toml").items():
        if row.get("severity") not in SEVERITIES or not row.get("say"):
            raise ContentError(
                f"audit/labels.toml: [{label}] needs a severity ({', '.join(SEVERITIES)}) and a line to say"
            )
        found[label] = Fault(
            label, row["severity"], row["name"], row["means"], tuple(row["say"]), tuple(row.get("client", ()))
        )
    return found


@lru_cache(maxsize=1)
def page() -> Mapping[str, Any]:
    """The words on the page."""
    return _table("page.toml")


@lru_cache(maxsize=1)
def style() -> str:
    """The page's style sheet."""
    return (resources.files("nova_cbt") / "content" / "audit" / "style.txt").read_text(encoding="utf-8")


def _table(name: str) -> dict[str, Any]:
    text = (resources.files("nova_cbt") / "content" / "audit" / name).read_text(encoding="utf-8")
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        raise ContentError(f"audit/{name}: {problem}") from None


def severity(label: str) -> str:
    """How grave a fault is; one the pages do not know counts as major."""
    known = faults().get(label)
    return known.severity if known else "major"


def instead(label: str, speaker: str, heard: str, number: int) -> str:
    """What might have been said, with the client's words where there are some."""
    fault = faults().get(label)
    if not fault:
        return ""
    lines = fault.client if speaker == "client" and fault.client else fault.say
    words = clip(heard)
    usable = [line for line in lines if words or "{words}" not in line] or [""]
    return usable[number // 2 % len(usable)].replace("{words}", words)


def clip(text: str, most: int = 18) -> str:
    """A short piece of what was said: its last full statement."""
    sentences = [s.strip() for s in read(text).even.replace("\n", " ").split(". ") if len(s.split()) > 2]
    if not sentences:
        return ""
    words = sentences[-1].strip(' "').split()
    return " ".join(words[:most]) + ("..." if len(words) > most else "")
