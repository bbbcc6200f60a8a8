"""Reads content/prompts: what a model is told, in lines a clinician can read and change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from nova_cbt.errors import ContentError
from nova_cbt.library import placeholders
from nova_cbt.words import patterns as re

PAGES: Mapping[str, Mapping[str, frozenset[str]]] = {
    "therapist": {
        "role": frozenset(),
        "notes": frozenset({"session", "name", "pronouns", "before", "homework", "thought", "agenda"}),
        "opening": frozenset(),
        "next": frozenset({"limit", "example"}),
        "scene": frozenset({"role", "limit", "example"}),
        "again": frozenset({"why"}),
    },
    "client": {
        "role": frozenset({"name", "who"}),
        "opening": frozenset(),
        "next": frozenset({"plain", "limit"}),
        "again": frozenset({"why"}),
    },
    "summary": {"role": frozenset()},
    "selftest": {"provocations": frozenset()},
}
"""Page -> section -> what its lines may be filled with. The page `again` has a section for each finding."""


@dataclass(frozen=True)
class Prompts:
    """The lines of every section, by `page.section`."""

    lines: Mapping[str, tuple[str, ...]]

    def say(self, key: str, **slots: str) -> str:
        """A section with its slots filled; lines whose slot is not known are left out."""
        known = {name: value for name, value in slots.items() if value}
        lines = [line for line in self.lines[key] if placeholders(line) <= set(known)]
        return "\n".join(_filled(line, known) for line in lines)

    def why(self, label: str) -> str:
        """What a model is told about a finding."""
        return " ".join(self.lines.get(f"again.{label}") or self.lines["again.other"])


def load_prompts(root: Path | None = None) -> Prompts:
    """The shipped prompts, or those under `root` where it has any; ContentError names file, line and remedy."""
    shipped = Path(str(resources.files("nova_cbt"))) / "content"
    lines: dict[str, tuple[str, ...]] = {}
    for page in (*PAGES, "again"):
        own = root / "prompts" / f"{page}.md" if root else None
        lines |= _page(own if own and own.is_file() else shipped / "prompts" / f"{page}.md")
    return Prompts(lines)


def _page(path: Path) -> dict[str, tuple[str, ...]]:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise ContentError(f"{path}:1: the page cannot be read as UTF-8 text: {problem}") from problem
    found: dict[str, list[str]] = {}
    section = ""
    for at, line in enumerate(text.splitlines(), 1):
        if line.startswith("## "):
            section = line[3:].strip()
            found[section] = []
        elif line.startswith(">"):
            _check(f"{path}:{at}", path.stem, section, line)
            found[section].append(line[1:].strip())
    wanted = PAGES.get(path.stem, {"other": frozenset()})
    if missing := [name for name in wanted if not found.get(name)]:
        raise ContentError(f'{path}:1: the section "## {missing[0]}" has no lines; add "> ..." lines under it')
    return {f"{path.stem}.{name}": tuple(group) for name, group in found.items()}


def _check(where: str, page: str, section: str, line: str) -> None:
    if not section:
        raise ContentError(f'{where}: a line must stand under a "## section" heading')
    if page not in PAGES:
        return
    if section not in PAGES[page]:
        raise ContentError(f"{where}: unknown section {section!r}; use one of {', '.join(PAGES[page])}")
    if unknown := placeholders(line) - PAGES[page][section]:
        raise ContentError(f"{where}: unknown slot {{{min(unknown)}}}; it is not known here")


def _filled(line: str, slots: Mapping[str, str]) -> str:
    return re.sub(r"\{(\w+)\}", lambda found: slots[found.group(1)], line)
