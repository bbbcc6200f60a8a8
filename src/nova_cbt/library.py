"""Reads content/ and returns one frozen Library, or says which file and line to mend.

A page is Markdown: a `# Title`, `key: value` lines, prose for the clinician, and `##` sections. A section with a
`valid:` line is a step (it asks for something); any other section is a group of lines. Lines start with `> `; each
is one wording. `### name` under a section opens a further group, such as `smaller` or `options`.
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib import resources
from pathlib import Path

from nova_cbt.errors import ContentError
from nova_cbt.words import patterns as re

FOLDERS = ("phases", "techniques", "moves")
PAGE_KEYS = {"id", "for", "not", "source", "signs", "budget", "called", "short", "continues", "wordings"}
STEP_KEYS = {"valid", "optional", "at_least", "when", "welcome", "keep", "from", "ways", "spare", "fixed"}
KINDS = {
    "situation", "emotion", "thought", "rating", "rating10", "fact", "balanced", "when", "where", "if_then",
    "ask", "consent", "person", "text", "name", "pronouns", "country", "choice", "number_minutes", "list",
    "status", "script", "scene", "safety",
}  # fmt: skip
PHRASES = (".name_it", ".task", ".unnamed")
"""Groups that are part of a sentence, not one."""
NAMES = (".name_it", ".unnamed")
"""Of those the ones that name a thing: by few words it is known again."""
ENOUGH = 8
"""Wordings a group should have; `wordings: 3` in a page's head asks for other than these."""
_SLOT = re.compile(r"\{(\??[A-Za-z_0-9]+)\}")
_CHOICE = re.compile(r"\{([^{}]*\|[^{}]*)\}")
_META = re.compile(r"^([a-z_]+):\s*(.*)$")
_FORMS = {
    "at_least": (re.compile(r"[1-9]\d*"), "a number, such as 2"),
    "wordings": (re.compile(r"[1-9]\d*"), "a number, such as 3"),
    "when": (
        re.compile(r"(?:has|no|yes|bare|unknown) \w+|\w+ (?:<|>|>=) \d+"),
        "one of `has x`, `no x`, `yes x`, `bare x`, `unknown fact`, `x < 70`, `x > 40`, `x >= 40`",
    ),
    "from": (re.compile(r"\w+\.\w+(?:, ?\w+\.\w+)*"), "page.step or fact.key, with commas between several"),
}
"""What the value of a step's key looks like."""


@dataclass(frozen=True)
class Step:
    """One thing a page asks for."""

    name: str
    valid: str
    optional: bool = False
    at_least: int = 1
    """How many answers the step wants before the page goes on."""
    when: str = ""
    """A condition on the page's own answers: `has x`, `no x`, `x < 70`, `x > 40`."""
    welcome: tuple[str, ...] = ()
    """Other steps whose answer may come along with this one."""
    keep: str = ""
    """A fact about the client to be kept under this key."""
    taken_from: tuple[str, ...] = ()
    """`page.step` or `fact.key` whose answer serves here when it is known already."""
    ways: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """What can be chosen here, and the words each is known by; a later step asks in the group of that name."""


@dataclass(frozen=True)
class Page:
    """A phase or a technique: what it is for, and its steps in order."""

    name: str
    title: str
    folder: str
    meta: Mapping[str, str] = field(default_factory=dict)
    steps: tuple[Step, ...] = ()

    def step(self, name: str) -> Step:
        """The step of that name; KeyError when there is none."""
        try:
            return next(s for s in self.steps if s.name == name)
        except StopIteration:
            raise KeyError(f"{self.name}.{name}") from None


@dataclass(frozen=True)
class Library:
    """Everything under content/, checked."""

    pages: Mapping[str, Page]
    lines: Mapping[str, tuple[str, ...]]
    """`page.section` or `page.step.group` -> its wordings."""
    slots: Mapping[str, Mapping[str, str]]
    """What a line may be filled with, and whether those are the client's own words."""
    origin: Mapping[str, str] = field(default_factory=dict)
    """Wording -> `file:line`."""
    spare: frozenset[str] = frozenset()
    """Groups that are left out once all their wordings are worn: a nod need not be said."""
    fixed: frozenset[str] = frozenset()
    """Groups whose words must stay the same each time, as forms and numbers of helplines do."""

    @cached_property
    def version(self) -> str:
        """Changes whenever a wording changes."""
        return hashlib.sha256(repr(sorted(self.lines.items())).encode()).hexdigest()[:12]

    def has(self, key: str) -> bool:
        """Is there any wording for this key?"""
        return bool(self.lines.get(key))


def placeholders(line: str) -> set[str]:
    """The slots a wording presupposes."""
    return set(_SLOT.findall(line))


def choices(line: str, pick: int) -> str:
    """One of the ways to read a wording with `{this|that}` in it; `pick` chooses, any integer will do."""

    def one(found: re.Match[str]) -> str:
        nonlocal pick
        options = found.group(1).split("|")
        pick, index = divmod(pick, len(options))
        return options[index]

    return _CHOICE.sub(one, line)


def scarce(pages: Library) -> Iterator[str]:
    """Groups that would soon be used up, each as `file:line: remedy`; forms and the client's own words do not count."""
    for key, group in pages.lines.items():
        name, _, heading = key.partition(".")
        least = int(pages.pages[name].meta.get("wordings", ENOUGH))
        exempt = key.endswith(NAMES) or key in pages.fixed or not _SLOT.sub("", "".join(group)).strip('"')
        if len(group) < least and not exempt:
            remedy = f"write {least} or more, or put `wordings: {len(group)}` in the page's head"
            yield f"{pages.origin[group[0]]}: {heading!r} is worded in {len(group)} ways; {remedy}"


def load(root: Path | None = None) -> Library:
    """The library under `root` (the shipped one by default); ContentError names file, line and remedy."""
    return _load(root) if root else _shipped()


@cache
def _shipped() -> Library:
    return _load(Path(str(resources.files("nova_cbt"))) / "content")


def _load(base: Path) -> Library:
    slots = _slots(base / "slots.toml")
    pages: dict[str, Page] = {}
    lines: dict[str, list[str]] = {}
    origin: dict[str, str] = {}
    marked: dict[str, set[str]] = {"spare": set(), "fixed": set()}
    for path in (p for folder in FOLDERS for p in sorted((base / folder).glob("*.md"))):
        reader = _Reader(path)
        page = reader.page()
        if page.name in pages:
            raise ContentError(f"{path}:1: another page is called {page.name} already; rename this file")
        pages[page.name] = page
        for key, at, text in reader.wordings:
            lines.setdefault(key, []).append(text)
            origin[text] = f"{path.name}:{at}"
            _check_line(f"{path}:{at}", text, slots, page, phrase=key.endswith(PHRASES))
        marked["spare"] |= reader.marked["spare"]
        marked["fixed"] |= reader.marked["fixed"]
    frozen = {key: tuple(dict.fromkeys(group)) for key, group in lines.items()}
    _check_pages(pages, frozen)
    return Library(pages, frozen, slots, origin, frozenset(marked["spare"]), frozenset(marked["fixed"]))


def _slots(path: Path) -> Mapping[str, Mapping[str, str]]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as problem:
        raise ContentError(f"{path}:1: the table of slots cannot be read: {problem}") from problem


class _Reader:
    """Reads one page, remembering line numbers."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.wordings: list[tuple[str, int, str]] = []
        self.steps: list[Step] = []
        self.meta: dict[str, str] = {}
        self.title = ""
        self.section = self.group = ""
        self.about: dict[str, str] = {}
        self.marked: dict[str, set[str]] = {"spare": set(), "fixed": set()}

    def page(self) -> Page:
        name = self.path.stem
        for at, line in self._lines():
            self._take(at, line.rstrip())
        self._end_section()
        if not self.title:
            raise ContentError(f'{self.path}:1: a page starts with a title, such as "# Thought record"')
        return Page(name, self.title, self.path.parent.name, self.meta, tuple(self.steps))

    def _lines(self) -> Iterator[tuple[int, str]]:
        try:
            yield from enumerate(self.path.read_text(encoding="utf-8").splitlines(), 1)
        except (OSError, UnicodeDecodeError) as problem:
            raise ContentError(f"{self.path}:1: the page cannot be read as UTF-8 text: {problem}") from problem

    def _take(self, at: int, line: str) -> None:
        where = f"{self.path}:{at}"
        if line.startswith("### "):
            self.group = line[4:].strip()
            if not self.section:
                raise ContentError(f'{where}: "### {self.group}" must stand under a "## section" heading')
        elif line.startswith("## "):
            self._end_section()
            self.section, self.group, self.about = line[3:].strip(), "", {}
        elif line.startswith("# "):
            self.title = line[2:].strip()
        elif line.startswith(">"):
            self._wording(at, line[1:].strip())
        elif found := _META.match(line):
            self._about(where, found.group(1), found.group(2).strip())

    def _wording(self, at: int, text: str) -> None:
        if not self.section:
            raise ContentError(f'{self.path}:{at}: a wording must stand under a "## section" heading')
        if not text:
            raise ContentError(f"{self.path}:{at}: an empty wording; write it or remove the line")
        group = self.group or ("ask" if "valid" in self.about else "")
        self.wordings.append((".".join(filter(None, (self.path.stem, self.section, group))), at, text))

    def _about(self, where: str, key: str, value: str) -> None:
        known, target = (STEP_KEYS, self.about) if self.section else (PAGE_KEYS, self.meta)
        if key not in known:
            raise ContentError(f"{where}: unknown key {key!r}; use one of {', '.join(sorted(known))}")
        if key == "valid" and value not in KINDS:
            raise ContentError(f"{where}: unknown kind {value!r}; use one of {', '.join(sorted(KINDS))}")
        form, meant = _FORMS.get(key, (None, ""))
        if form and not form.fullmatch(value):
            raise ContentError(f"{where}: {key}: {value!r} is not {meant}")
        target[key] = value

    def _end_section(self) -> None:
        about = self.about
        for mark, keys in self.marked.items():
            if about.get(mark) == "yes":
                keys.add(f"{self.path.stem}.{self.section}")
        if "valid" in about:
            self.steps.append(
                Step(
                    self.section,
                    about["valid"],
                    optional=about.get("optional", "no") == "yes",
                    at_least=int(about.get("at_least", "1")),
                    when=about.get("when", ""),
                    welcome=tuple(w.strip() for w in about.get("welcome", "").split(",") if w.strip()),
                    keep=about.get("keep", ""),
                    taken_from=tuple(w.strip() for w in about.get("from", "").split(",") if w.strip()),
                    ways=_ways(about.get("ways", "")),
                )
            )


def _ways(text: str) -> Mapping[str, tuple[str, ...]]:
    """`senses = look, room; breath = breathe`: each way with the beginnings of the words it is known by."""
    pairs = (way.partition("=") for way in text.split(";") if way.strip())
    return {name.strip(): tuple(w.strip() for w in words.split(",")) for name, _, words in pairs}


def _check_line(where: str, text: str, slots: Mapping[str, Mapping[str, str]], page: Page, *, phrase: bool) -> None:
    own = {s.name for s in page.steps}
    for slot in placeholders(text):
        known = slot.startswith("?") or slot in slots or slot.removesuffix("_you").removesuffix("_number") in own
        if not known:
            raise ContentError(f"{where}: unknown slot {{{slot}}}; add it to slots.toml or correct it")
    for slot in (s for s in placeholders(text) if s in own or slots.get(s, {}).get("words") == "client"):
        if slots.get(slot, {}).get("words") != "plain" and not _quoted(text, slot):
            raise ContentError(f'{where}: {{{slot}}} are the client\'s own words; put them in "quotes"')
    if any(mark in text for mark in ("[", "]", "**", "__", "`")):
        raise ContentError(f"{where}: no brackets or mark-up in a wording; they would be read aloud")
    if text.count("?") > 2:
        raise ContentError(f"{where}: at most two question marks in one wording")
    if not phrase and text[-1] not in '.?!:"”)' and not text.endswith("}"):
        raise ContentError(f"{where}: a wording ends as a sentence")


def _quoted(text: str, slot: str) -> bool:
    before = text.split("{" + slot + "}")[0]
    return before.count('"') % 2 == 1


def _check_pages(pages: Mapping[str, Page], lines: Mapping[str, tuple[str, ...]]) -> None:
    for page in pages.values():
        names = {s.name for s in page.steps}
        for step in page.steps:
            if not any(lines.get(f"{page.name}.{step.name}.{group}") for group in ("ask", "first", "later")):
                raise ContentError(f'{page.name}.md:1: step "{step.name}" has no wording; add "> ..." lines under it')
            if unknown := [w for w in step.welcome if w not in names]:
                raise ContentError(f"{page.name}.md:1: step {step.name!r} welcomes unknown step {unknown[0]!r}")
            if lost := [source for source in step.taken_from if not _known_source(pages, source)]:
                raise ContentError(
                    f"{page.name}.md:1: step {step.name!r} takes from {lost[0]}, and no page has that step"
                )


def _known_source(pages: Mapping[str, Page], source: str) -> bool:
    name, _, step = source.partition(".")
    return name == "fact" or (name in pages and step in {s.name for s in pages[name].steps})
