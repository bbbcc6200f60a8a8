"""The tables a client hears and answers by, from content/clients/hearing.toml; read once, when first needed."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from typing import Any

from nova_cbt.errors import ContentError
from nova_cbt.simulate.page import PAGES

FILE = "hearing.toml"


@cache
def tables() -> dict[str, Any]:
    """The whole file."""
    try:
        return tomllib.loads((PAGES / FILE).read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ContentError(f"clients/{FILE}:1: {error}") from error


@cache
def pattern(name: str) -> re.Pattern[str]:
    """One of the patterns."""
    return _compiled("patterns", name)


@cache
def scene_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """What the other person in a role-play may be saying, in the order to be tried."""
    return tuple((key, _compiled("scene", key)) for key in tables()["scene"])


def check() -> None:
    """Compiles every pattern, so that a mistake shows before a session does."""
    for name in tables()["patterns"]:
        pattern(name)
    scene_patterns()
    shifts()


def _compiled(table: str, name: str) -> re.Pattern[str]:
    try:
        return re.compile(tables()[table][name])
    except (KeyError, re.error) as error:
        raise ContentError(f"clients/{FILE}:1: mend '{name}' under [{table}]: {error}") from error


@cache
def group(name: str) -> frozenset[str]:
    """A kind of question: risk, coping, script, thought, planning, closing, opening, beginning, rated, scenes."""
    return frozenset(tables()["groups"][name])


@cache
def answering(name: str) -> frozenset[str]:
    """How questions are answered: short, bare, hard, openers, curious, talked."""
    return frozenset(tables()["answering"][name])


@cache
def wordlist(name: str) -> frozenset[str]:
    """A list of words: common, not_names, jargon."""
    return frozenset(tables()["wordlists"][name])


def listed(table: str, label: str) -> tuple[str, ...]:
    """A label's row in one of the tables follows, more, together."""
    return tuple(tables()[table].get(label, ()))


@cache
def shifts() -> tuple[tuple[str, frozenset[str], frozenset[str], str], ...]:
    """Asked for, heard near any of these, near none of these: it means this instead."""
    return tuple((s["asks"], frozenset(s["near"]), frozenset(s["without"]), s["means"]) for s in tables()["shift"])
