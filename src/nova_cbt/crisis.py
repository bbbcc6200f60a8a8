"""Crisis lines by country: read from content/crisis_lines.toml, checked, and put into fixed words."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import resources
from typing import Any

from nova_cbt.errors import ContentError
from nova_cbt.words import patterns as re

PAGE = "crisis_lines.toml"
SHOWN = ("V", "N")
_KEYS = {"id", "country", "name", "how", "contact", "hours", "audience", "status", "source", "verified_on"}
_WORDS = {
    "local_emergency", "title", "title_unknown", "emergency", "line", "line_hours", "line_audience", "always", "none",
    "directory", "which", "one_always", "one_hours", "one_line", "one_unknown", "stale",
}  # fmt: skip


@dataclass(frozen=True)
class Line:
    """One service that answers, and where its number was seen."""

    id: str
    country: str
    name: str
    how: str
    """Completes "You can ...": what to dial or text."""
    contact: str
    hours: str
    audience: str
    status: str
    """V operator or government source, N dated page, C code repositories only, U unverified."""
    source: str
    verified_on: str

    @property
    def checked(self) -> date:
        """The first day the date of checking can mean."""
        parts = [int(p) for p in self.verified_on.split("-")]
        return date(*[*parts, 1, 1][:3])


@dataclass(frozen=True)
class Country:
    """A country's own emergency number and the names it goes by."""

    code: str
    name: str
    emergency: str
    called: tuple[str, ...]


@dataclass(frozen=True)
class Directory:
    """The whole page."""

    countries: dict[str, Country]
    lines: tuple[Line, ...]
    words: dict[str, str]
    sites: tuple[str, ...]
    months: int


def parse(text: str) -> Directory:
    """Read and validate the page; an error names the row and the remedy."""
    try:
        page: dict[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ContentError(f"{PAGE}: {error}") from error
    countries = {
        code: Country(code, row["name"], row.get("emergency", ""), tuple(row.get("called", ())))
        for code, row in page.get("countries", {}).items()
    }
    lines = tuple(_line(row, countries) for row in page.get("lines", []))
    twice = sorted({line.id for line in lines if sum(other.id == line.id for other in lines) > 1})
    if twice:
        raise ContentError(f"{PAGE}: {twice[0]}: an id may stand only once")
    words = page.get("words", {})
    if set(words) != _WORDS:
        raise ContentError(f"{PAGE}: [words]: missing or unknown: {', '.join(sorted(set(words) ^ _WORDS))}")
    if not page.get("directory"):
        raise ContentError(f"{PAGE}: directory: name at least one site that lists lines worldwide")
    return Directory(countries, lines, dict(words), tuple(page["directory"]), int(page.get("months", 6)))


def _line(row: dict[str, Any], countries: dict[str, Country]) -> Line:
    name = row.get("id", "a line without id")
    if set(row) != _KEYS:
        raise ContentError(f"{PAGE}: {name}: missing or unknown: {', '.join(sorted(set(row) ^ _KEYS))}")
    if row["country"] not in countries:
        raise ContentError(f"{PAGE}: {name}: add [countries.{row['country']}] first")
    if row["status"] not in ("V", "N", "C", "U"):
        raise ContentError(f"{PAGE}: {name}: status must be V, N, C or U")
    line = Line(**row)
    if line.status in SHOWN:
        if not (line.source and line.how and line.contact):
            raise ContentError(f"{PAGE}: {name}: a line that is shown needs source, how and contact")
        if not re.fullmatch(r"20\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?", line.verified_on):
            raise ContentError(f"{PAGE}: {name}: verified_on must be a year, a month or a day, as 2025-11")
    return line


@cache
def directory() -> Directory:
    """The page that ships with Nova."""
    return parse(resources.files("nova_cbt").joinpath("content", PAGE).read_text(encoding="utf-8"))


def lines(country: str) -> tuple[Line, ...]:
    """The checked lines of a country, the one to name first at the head."""
    return tuple(x for x in directory().lines if x.country == country.upper() and x.status in SHOWN)


def written(country: str) -> str:
    """The first line for everyone that can be written to, in its fixed words; nothing where none is known."""
    found = next(
        (x for x in lines(country) if x.audience == "everyone" and re.search(r"\b(?:text|chat)\b", x.how)), None
    )
    return sentence(found) if found else ""


def country(text: str) -> str:
    """The country named in a message, as its code, or nothing."""
    known = directory().countries
    bare = text.strip(" .!,?")
    if bare.upper() in known:
        return bare.upper()
    for word in re.findall(r"\b[A-Z]{2}\b", text):
        if word in known and not text.isupper():
            return str(word)
    said = text.lower()
    best = ""
    where = -1
    length = 0
    for code, name in _names():
        found = name in said and re.search(rf"(?<![\w.]){re.escape(name)}(?!\w)", said)
        if found and _later(found.start(), len(name), where, length):
            best, where, length = code, found.start(), len(name)
    return best


def _later(start: int, size: int, where: int, length: int) -> bool:
    """The name said last is where the client is now; at the same place the longer name wins."""
    return start + size > where + length or (start + size == where + length and size > length)


@cache
def _names() -> tuple[tuple[str, str], ...]:
    return tuple((c.code, name) for c in directory().countries.values() for name in c.called)


def emergency(country: str) -> str:
    """The emergency number to be said for a country; general words where it is not known."""
    known = directory().countries.get(country.upper())
    return known.emergency if known and known.emergency else directory().words["local_emergency"]


def _hours(hours: str, words: dict[str, str]) -> str:
    return words["always"] if hours == "24/7" else hours


def one_line(country: str) -> str:
    """The one exact sentence used in conversation: a line for everybody, round the clock if there is one."""
    page = directory()
    here = [x for x in lines(country) if x.audience == "everyone"]
    best = next((x for x in here if x.hours == "24/7"), here[0] if here else None)
    if best is None:
        return page.words["one_unknown"].format(site=page.sites[0], number=emergency(country))
    return sentence(best)


def sentence(line: Line) -> str:
    """One line as the exact sentence used in conversation."""
    kind = "one_always" if line.hours == "24/7" else "one_hours" if line.hours else "one_line"
    return directory().words[kind].format(name=line.name, how=line.how, hours=line.hours)


def helpline(country: str = "") -> str:
    """The block printed by `nova helpline` and /helpline."""
    page = directory()
    words = page.words
    known = page.countries.get(country.upper())
    out = [words["title"].format(country=known.name) if known else words["title_unknown"]]
    out.append(words["emergency"].format(number=emergency(country)))
    for line in lines(country):
        hours = words["line_hours"].format(hours=_hours(line.hours, words)) if line.hours else ""
        audience = words["line_audience"].format(audience=line.audience) if line.audience != "everyone" else ""
        parts = {"name": line.name, "how": line.how, "hours": hours, "audience": audience, "date": line.verified_on}
        out.append(words["line"].format(**parts))
    if known and not lines(country):
        out.append(words["none"])
    out.append(words["directory"].format(sites=", ".join(page.sites)))
    if not known:
        out.append(words["which"])
    return "\n".join(out)


def stale(today: date) -> list[str]:
    """Shown lines not checked for longer than the page allows, one sentence each, for `nova doctor`."""
    page = directory()
    old = [x for x in page.lines if x.status in SHOWN and _months(x.checked, today) > page.months]
    return [page.words["stale"].format(id=x.id, date=x.verified_on, months=page.months) for x in old]


def _months(then: date, now: date) -> float:
    return (now.year - then.year) * 12 + now.month - then.month + (now.day - then.day) / 31
