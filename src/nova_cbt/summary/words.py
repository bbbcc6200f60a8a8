"""The wordings of content/summary.md: read once, filled with what was said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from nova_cbt.errors import ContentError
from nova_cbt.words import patterns as re

SECTIONS = ("topics", "techniques", "helpful", "homework", "insights")
_BRACES = re.compile(r"\{(\w*)\}")
_NEEDED = ("opening", "nobody", *(f"{kind}.{s}" for kind in ("heading", "empty") for s in SECTIONS))


def read_lines(text: str, name: str) -> dict[str, tuple[str, ...]]:
    """Headings and their wordings; a fault is told with file, line and remedy."""
    found: dict[str, list[str]] = {}
    key = ""
    for number, raw in enumerate(text.splitlines(), start=1):
        line = raw.rstrip()
        if line.startswith("## "):
            key = line[3:].strip()
            if key in found:
                raise ContentError(f"{name}:{number}: '## {key}' stands twice; join the two")
            found[key] = []
        elif line.startswith("> "):
            if not key:
                raise ContentError(f"{name}:{number}: a line must stand under a '## key' heading")
            if line.count("{") != len(_BRACES.findall(line)):
                raise ContentError(f"{name}:{number}: a brace is open or empty; write {{name}}")
            found[key].append(line[2:])
    for needed in _NEEDED:
        if not found.get(needed):
            raise ContentError(f"{name}:1: '## {needed}' is missing or has no '> ' line; add one")
    return {key: tuple(lines) for key, lines in found.items()}


@cache
def wordings() -> Mapping[str, tuple[str, ...]]:
    """All wordings of the summary, as a clinician wrote them."""
    page = files("nova_cbt") / "content" / "summary.md"
    return read_lines(page.read_text(encoding="utf-8"), "content/summary.md")


def line(key: str, turn: int = 0, **slots: str) -> str:
    """One wording for a key, or nothing when no wording can be filled; `turn` varies the choice."""
    given = {k: v for k, v in slots.items() if v}
    fitting = [w for w in wordings().get(key, ()) if set(_BRACES.findall(w)) <= set(given)]
    if not fitting:
        return ""
    fullest = max(_filled(w) for w in fitting)
    best = [w for w in fitting if _filled(w) == fullest]
    return _BRACES.sub(lambda m: given[m[1]], best[turn % len(best)])


def _filled(wording: str) -> int:
    """How much of what was said a wording holds; the name does not count."""
    return len(set(_BRACES.findall(wording)) - {"name"})


def page_name(page: str) -> str:
    """The display name of a technique; nothing for what is not a technique."""
    return line(f"page.{page}")


def label(slot: str) -> str:
    """How a slot is called on paper."""
    return line(f"slot.{slot}") or slot.replace("_", " ")


@dataclass(frozen=True)
class Match:
    """A text recognised as one of our wordings: which, and what fills it."""

    key: str = ""
    slots: Mapping[str, str] = field(default_factory=dict)


def recognise(text: str, section: str) -> Match:
    """The wording a bullet was made from, the most literal one first; an empty match for foreign texts."""
    for key, pattern in _patterns():
        found = pattern.fullmatch(text) if key.split(".")[0] in (section, "correct") else None
        if found:
            return Match(key, found.groupdict())
    return Match()


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    wanted = [(k, w) for k, lines in wordings().items() for w in lines if k.split(".")[0] in (*SECTIONS, "correct")]
    wanted.sort(key=lambda pair: -len(_BRACES.sub("", pair[1])))
    return tuple((key, _pattern(wording)) for key, wording in wanted)


def _pattern(wording: str) -> re.Pattern[str]:
    seen: set[str] = set()
    parts = []
    for piece in re.split(r"(\{\w+\})", wording):
        name = piece[1:-1] if piece.startswith("{") else ""
        parts.append(re.escape(piece) if not name else f"(?P={name})" if name in seen else f"(?P<{name}>.+?)")
        seen |= {name} - {""}
    return re.compile("".join(parts))
