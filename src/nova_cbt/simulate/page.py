"""A simulated client as a page a clinician can read and change; this reads it and says what is wrong, by line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from nova_cbt.errors import ContentError
from nova_cbt.words import patterns as re

PAGES = Path(__file__).resolve().parent.parent / "content" / "clients"
PLACEHOLDERS = {
    "asked", "client", "country", "day", "feeling", "feelings", "left", "name", "number", "option", "person",
    "pronouns", "task", "thought", "weeks",
}  # fmt: skip
SINGLE = ("who", "beliefs", "style", "resistance", "trajectory", "risk", "sessions", "wants", "leave if", "words")
MANY = ("situation", "disclosure", "homework", "stage", "event")
COMMON = "plain.txt"
"""Wordings any client may use where its page has none; a page takes them with "also: plain" under "## words"."""
NEEDED = {
    "who": ("name", "pronouns", "age", "country"),
    "style": ("kind", "mean", "sd", "questions"),
    "resistance": ("base", "form"),
    "trajectory": ("phq", "gad", "slope", "noise"),
    "sessions": ("other",),
    "wants": ("other",),
    "leave if": ("refusals in a row", "identical messages"),
    "situation": ("about", "thought", "rule", "belief", "feelings"),
    "disclosure": ("trust", "signs"),
    "homework": ("about", "confidence"),
}
NEEDED_WORDS = {
    "situation": ("situation", "thought", "behaviour", "for", "against", "balanced", "detail"),
    "disclosure": ("tell",),
    "homework": ("done", "partly", "not done", "barrier", "learnt"),
    "event": ("say",),
    "words": (
        "confused",
        "refused",
        "leave",
        "goodbye",
        "nothing new",
        "fallback",
        "do not know",
        "hesitate",
        "accept",
    ),
}
FEWEST, OWN = 6, 3
"""Wordings a list under "## words" must hold, so that two courses do not sound alike; beside the common ones."""
CONDITION = re.compile(r"^\((\d+)(-?)(\d*)\)\s+")


@dataclass(frozen=True)
class Line:
    """One wording, and the sessions in which it is true."""

    text: str
    first: int = 1
    last: int = 999


Words = Mapping[str, tuple[Line, ...]]


@dataclass(frozen=True)
class Section:
    """One "## kind: id" part of a page: its settings and its lists of wordings."""

    kind: str
    id: str
    line: int
    settings: Mapping[str, str]
    words: Words

    def number(self, key: str, default: float = 0.0) -> float:
        """A setting as a number."""
        return float(self.settings.get(key, default))

    def about(self) -> re.Pattern[str]:
        """What a message must contain to be about this."""
        return self.listed("about")

    def listed(self, key: str) -> re.Pattern[str]:
        """A setting that lists words, as a pattern that finds any of them."""
        parts = [re.escape(p.strip()) for p in self.settings.get(key, "").split(",") if p.strip()]
        return re.compile(r"\b(" + "|".join(parts) + r")", re.I) if parts else re.compile(r"(?!)")

    def signs(self) -> re.Pattern[str]:
        """The words that would give a disclosure away."""
        return self.listed("signs")

    def feelings(self) -> dict[str, int]:
        """Feelings and their strength, 0 to 100."""
        pairs = (p.strip().rsplit(" ", 1) for p in self.settings.get("feelings", "").split(","))
        return {name: int(value) for name, value in pairs}


@dataclass(frozen=True)
class Persona:
    """Everything a simulated client is: facts, beliefs, gates, dynamics and words."""

    id: str
    who: Mapping[str, str]
    beliefs: Mapping[str, tuple[str, int]]
    """Text -> (kind, percent at the start); the kind begins with core or rule."""
    situations: Mapping[str, Section]
    disclosures: Mapping[str, Section]
    homework: Mapping[str, Section]
    stages: Mapping[str, Section] = field(default_factory=dict)
    """How things stand with the client's safety, by name; the first is where they begin. Their words go before all."""
    events: Mapping[str, Section] = field(default_factory=dict)
    """What comes of its own accord: a cue let slip, something taken back, somebody at the door."""
    sections: Mapping[str, Section] = field(default_factory=dict)
    common: Words = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What the client wants to be called."""
        return self.who["name"]

    @property
    def words(self) -> Words:
        """The lists of wordings that fit any situation."""
        return {**self.common, **self.sections["words"].words}

    def number(self, section: str, key: str, default: float = 0.0) -> float:
        """A number from one of the sections."""
        found = self.sections.get(section)
        return found.number(key, default) if found else default

    def wants(self, session: int) -> re.Pattern[str]:
        """What an offer must speak of to be what the client hopes for in a session."""
        settings = self.sections["wants"].settings
        parts = [re.escape(p.strip()) for p in settings.get(str(session), settings["other"]).split(",") if p.strip()]
        return re.compile(r"\b(" + "|".join(parts) + r")", re.I)

    def plan(self, session: int) -> list[list[str]]:
        """What is on the client's mind in a session; each place on the list holds what could fill it."""
        settings = self.sections["sessions"].settings
        text = settings.get(str(session), settings["other"])
        return [[choice.strip() for choice in place.split("|")] for place in text.split(",")]


def load_client(name: str, path: Path | None = None) -> Persona:
    """The simulated client of that name, from its page; raises ContentError with file, line and remedy."""
    file = path or PAGES / f"{name.lower()}.md"
    if not file.is_file():
        known = ", ".join(sorted(p.stem for p in PAGES.glob("*.md") if p.stem != "README"))
        raise ContentError(f"{file.name}:1: there is no such client page; the pages are: {known}")
    sections = _sections(file)
    shared = _common(sections)
    common = next((s.words for s in shared if s.kind == "words"), {})
    for section in sections:
        _check(file, section, common)
    for kind in SINGLE:
        if sum(s.kind == kind for s in sections) != 1:
            raise ContentError(f"{_short(file)}:1: the page needs exactly one '## {kind}' section")
    single = {s.kind: s for s in sections if s.kind in SINGLE}
    persona = Persona(
        id=file.stem,
        who=single["who"].settings,
        beliefs=_beliefs(file, single["beliefs"]),
        situations={s.id: s for s in sections if s.kind == "situation"},
        disclosures={s.id: s for s in sections if s.kind == "disclosure"},
        homework={s.id: s for s in sections if s.kind == "homework"},
        stages={s.id: s for s in sections if s.kind == "stage"},
        events={s.id: s for s in (*sections, *shared) if s.kind == "event"},
        sections=single,
        common=common,
    )
    _check_links(file, persona)
    return persona


def _common(sections: list[Section]) -> list[Section]:
    """The wordings and events everybody has, for a page that asks for them."""
    wanted = any(s.kind == "words" and s.settings.get("also") == "plain" for s in sections)
    return _sections(PAGES / COMMON) if wanted else []


def _short(file: Path) -> str:
    return f"clients/{file.name}"


def _sections(file: Path) -> list[Section]:
    """The page cut at its "## " headings."""
    sections: list[Section] = []
    settings: dict[str, str] = {}
    words: dict[str, list[Line]] = {}
    key = ""
    for number, raw in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        line = raw.rstrip()
        if line.startswith("### "):
            key = line[4:].strip()
            if key in words:
                raise ContentError(f"{_short(file)}:{number}: '### {key}' stands here twice; join the two lists")
            words[key] = []
        elif line.startswith("## "):
            settings, words, key = {}, {}, ""
            kind, _, name = line[3:].partition(":")
            sections.append(Section(kind.strip(), name.strip(), number, settings, words))  # type: ignore[arg-type]
        elif not line or line.startswith("# ") or not sections:
            continue
        elif line.startswith("- ") and key:
            words[key].append(_wording(file, number, line[2:].strip()))
        elif line.startswith("  ") and key and words[key]:
            last = words[key].pop()
            words[key].append(Line(f"{last.text} {line.strip()}", last.first, last.last))
        elif not key and ":" in line:
            name, _, value = line.partition(":")
            settings[name.strip()] = value.strip()
        else:
            raise ContentError(f"{_short(file)}:{number}: write 'key: value' under '## ', or '- words' under '### '")
    return [_frozen(s) for s in sections]


def _frozen(section: Section) -> Section:
    words = {key: tuple(lines) for key, lines in section.words.items()}
    return Section(section.kind, section.id, section.line, dict(section.settings), words)


def _wording(file: Path, number: int, text: str) -> Line:
    """One bullet; "(3)", "(3-4)" or "(3-)" before it name the sessions it is true in."""
    first, last = 1, 999
    if found := CONDITION.match(text):
        first = int(found[1])
        last = int(found[3]) if found[3] else (999 if found[2] else first)
        text = text[found.end() :]
    unknown = set(re.findall(r"\{([^}]*)\}", text)) - PLACEHOLDERS
    if unknown:
        raise ContentError(
            f"{_short(file)}:{number}: no such placeholder {{{min(unknown)}}}; use one of those in the README"
        )
    if not text:
        raise ContentError(f"{_short(file)}:{number}: the bullet is empty; write the client's words or remove it")
    if not re.search(r"[.!?\"')…}]$", text):
        raise ContentError(f"{_short(file)}:{number}: end the sentence; clients do not stop in the middle")
    return Line(text, first, last)


def _check(file: Path, section: Section, common: Words) -> None:
    where = f"{_short(file)}:{section.line}"
    if section.kind not in (*SINGLE, *MANY):
        raise ContentError(f"{where}: unknown section '## {section.kind}'; use {', '.join((*SINGLE, *MANY))}")
    if section.kind in MANY and not section.id:
        raise ContentError(f"{where}: name it, as in '## {section.kind}: lab'")
    for key in NEEDED.get(section.kind, ()):
        if key not in section.settings:
            raise ContentError(f"{where}: add '{key}: ...' under this heading")
    more = common if section.kind == "words" else {}
    for key in NEEDED_WORDS.get(section.kind, ()):
        if not section.words.get(key) and not more.get(key):
            raise ContentError(f"{where}: add '### {key}' with wordings under this heading")
    for key, lines in section.words.items():
        fewest = OWN if more else FEWEST
        if section.kind == "words" and len(lines) < fewest:
            raise ContentError(f"{where}: '### {key}' needs at least {fewest} wordings, it has {len(lines)}")
        if section.kind in ("stage", "event") and len(lines) < OWN:
            raise ContentError(f"{where}: '### {key}' needs at least {OWN} wordings, it has {len(lines)}")
    _check_numbers(where, section)


def _check_numbers(where: str, section: Section) -> None:
    numbers = {
        "mean",
        "sd",
        "questions",
        "base",
        "phq",
        "gad",
        "slope",
        "noise",
        "belief",
        "trust",
        "confidence",
        "age",
    }
    for key in numbers & set(section.settings):
        try:
            float(section.settings[key])
        except ValueError:
            raise ContentError(f"{where}: '{key}' must be a number, not '{section.settings[key]}'") from None
    if section.kind == "situation":
        try:
            section.feelings()
        except ValueError:
            raise ContentError(f"{where}: write 'feelings: anxiety 80, shame 60', strength from 0 to 100") from None


def _beliefs(file: Path, section: Section) -> dict[str, tuple[str, int]]:
    """Lines such as "I'm not good enough: core helpless 75"."""
    found: dict[str, tuple[str, int]] = {}
    for text, value in section.settings.items():
        kind, _, percent = value.rpartition(" ")
        if not percent.isdigit() or not kind.startswith(("core", "rule")):
            raise ContentError(f"{_short(file)}:{section.line}: write '{text}: core helpless 75' or '{text}: rule 75'")
        found[text] = (kind, int(percent))
    return found


def _check_links(file: Path, persona: Persona) -> None:
    """What one section says of another must exist."""
    for situation in persona.situations.values():
        if situation.settings["rule"] not in persona.beliefs:
            raise ContentError(f"{_short(file)}:{situation.line}: 'rule' must repeat a line of '## beliefs' exactly")
    plan = persona.sections["sessions"]
    for session, text in plan.settings.items():
        for name in re.split(r"[,|]", text):
            if name.strip() not in persona.situations:
                raise ContentError(f"{_short(file)}:{plan.line}: session {session} names '{name.strip()}', "
                                   "which has no '## situation' section")  # fmt: skip
    for event in persona.events.values():
        for key, known in (("stage", persona.stages), ("in", persona.stages), ("after", persona.events),
                           ("unless", {**persona.events, "planned": event})):  # fmt: skip
            for name in filter(None, (n.strip() for n in event.settings.get(key, "").split("|"))):
                if name not in known:
                    raise ContentError(f"{_short(file)}:{event.line}: '{key}: {name}' names nothing on this page")
