"""What a therapist's sentence asks for, told by function: the patterns of content/clients/asks.toml."""

from __future__ import annotations

import re
import tomllib
from functools import cache

from nova_cbt.errors import ContentError
from nova_cbt.simulate.page import PAGES

FILE = "asks.toml"
STEPS = "nova_steps.toml"


@cache
def patterns() -> tuple[tuple[str, float, re.Pattern[str]], ...]:
    """Every pattern with what it is for and how much it counts."""
    text = (PAGES / FILE).read_text(encoding="utf-8")
    try:
        asks = tomllib.loads(text)["ask"]
    except (tomllib.TOMLDecodeError, KeyError) as error:
        raise ContentError(f"clients/{FILE}:1: {error}; write [[ask]] with for, weight and pattern") from error
    found = []
    for ask in asks:
        try:
            found.append((str(ask["for"]), float(ask["weight"]), re.compile(ask["pattern"], re.I)))
        except (KeyError, re.error) as error:
            line = text[: text.find(ask.get("pattern", "[[ask]]"))].count("\n") + 1
            raise ContentError(
                f"clients/{FILE}:{line}: {error}; mend the pattern for '{ask.get('for', '')}'"
            ) from error
    return tuple(found)


@cache
def steps() -> dict[str, dict[str, str]]:
    """What Nova's own questions ask for: page -> step, or group of a step -> label."""
    try:
        table: dict[str, dict[str, str]] = tomllib.loads((PAGES / STEPS).read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ContentError(f"clients/{STEPS}:1: {error}") from error
    return table


@cache
def labels() -> frozenset[str]:
    """All that can be asked for."""
    of_nova = {label for page in steps().values() for label in page.values()}
    return frozenset(label for label, _, _ in patterns()) | of_nova | {"goodbye"}
