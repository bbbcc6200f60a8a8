# ruff: noqa: E501 - a pattern is easier to check on one line
"""What a technique came to: the last answer received, what the numbers show, and an end that fits what was found."""

from __future__ import annotations

from nova_cbt.model import Worksheet
from nova_cbt.policy.desk import Desk
from nova_cbt.words import patterns as re

HELPED = 10
"""Points by which a belief or feeling must fall to count as helped (clinical_spec 2.1, T02)."""
TOLD = 4
"""Words of a last answer that says something of its own."""


def result(name: str, sheet: Worksheet) -> str:
    """Which line says what the re-rating showed."""
    before = sheet.number("belief")
    now = sheet.number("rerate_thought") if sheet.number("rerate_thought") is not None else sheet.number("rerate")
    return f"{name}.{_way(before, now)}" if before is not None and now is not None else ""


def _way(before: int, now: int) -> str:
    """Whether a number fell, held or rose, by enough to say so."""
    return "fell" if before - now >= HELPED else "held" if now <= before + HELPED else "rose"


def moved(desk: Desk) -> str:
    """What the number after an exercise shows beside the one before it."""
    page, step = desk.page, desk.step
    if page is None or step is None or not desk.answered or step.name != "after":
        return ""
    sheet = desk.state.sheet(page.name)
    before, now = (sheet.number("before"), sheet.number("after")) if sheet else (None, None)
    return f"{page.name}.{_way(before, now)}" if before is not None and now is not None else ""


def last_words(desk: Desk, leads: tuple[str, ...]) -> tuple[str, ...]:
    """What is said to the last message of a technique before its end is named: what it told, or what it asked."""
    owed = tuple(part for part in leads if part.startswith(("answer.", "doubts.")))
    kind = desk.step.valid if desk.step and desk.answered else ""
    told = kind == "rating10" or (kind == "text" and len(desk.words.split()) >= TOLD)
    received = "|".join(k for k in leads[0].split("|") if k != "receipt.plain") if leads else ""
    return owed or ((received,) if told and received else ())


def ending(desk: Desk, name: str) -> str:
    """The line that ends a technique, in keeping with what the client says it came to."""
    sheet = desk.state.sheet(name)
    if sheet and no_gain(sheet.get("takeaway")):
        return "work.no_gain"
    if name == "self_compassion" and desk.state.tally.get("doubt:deserve"):
        return f"{name}.not_yet"
    unrehearsed = name == "help_script" and (sheet is None or sheet.get("rehearse") != "yes")
    return f"{name}.complete_unrehearsed" if unrehearsed else f"{name}.complete"


_NO_GAIN = re.compile(
    r"\b(?:nothing(?! (?:to|is|was|terrible|bad|awful|like))|not (?:a lot|much|really|sure|for me)|no (?:use|good|difference|point|idea|change|help)|(?:do|did|does|is|was|has|have|had|would|will|wo|ca)n['’]?t (?:really |actually |even |ever )?(?:for me|help\w*|work\w*|do (?:much|a lot|anything)|change\w*|make a difference|learn\w*|get)|"
    r"useless|pointless|a waste|waste of|worse|the same as before|no different|as bad as|not my thing)\b",
    re.I,
)
_GAIN = re.compile(r"\b(?:but|helped|better|lighter|at least|less|not as|less than|so much as)\b(?! worse)", re.I)


def no_gain(words: str) -> bool:
    """Does somebody say of an exercise that it brought them nothing?"""
    return bool(_NO_GAIN.search(words)) and not _GAIN.search(words)
