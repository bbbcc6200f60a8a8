"""What is looked at in a model's draft beside the guard's checks: signs of a machine that has lost its way.

A person may say "Yes, a bit" twice, or leave a quotation open; the guard leaves that alone. A model that does it is
stuck or broken, and there is always another voice that can speak in its place.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher

from nova_cbt.words import patterns as re
from nova_cbt.words import plain

RUN = 4
"""Words in a row that nobody says twice in one short message."""
LEAST, ALIKE = 3, 0.75
"""Words from which a message of one's own may not come again, and the likeness that counts as the same."""
SHORT, ALIKE_SHORT = 8, 0.7
"""In so few words one other word makes more of a difference."""
SHOWN = 6
"""Words in a row that no chance puts together."""
_OPENING = re.compile(r"\b(?:i'm|it's) (?!not\b|a\b|the\b|in\b|all\b|here\b)\w+(?: (?:you|we|to|that))\b")
"""What no short message says of itself twice: "I'm glad you ...; I'm glad we ...", less the pronoun."""
_MIDDLE = re.compile(r"^\W*(?:[-,;:.)]|[a-z])")
_ROLE = re.compile(r"^\s*(?:assistant|user|system)\s*$", re.IGNORECASE | re.MULTILINE)


def jumbled(text: str) -> str:
    """The words that show it: a start in mid-sentence, a quotation without an end, a run of words said twice."""
    said = re.sub(r"^\s*\[as [^\]]{1,60}\]\s*", "", plain(text)).strip()
    if found := _ROLE.search(said) or _MIDDLE.match(said):
        return said[found.start() : found.start() + 60]
    if said.count('"') % 2:
        return said[said.rindex('"') :][:60]
    openings = Counter(_OPENING.findall(said.lower()))
    if again := next((words for words, count in openings.items() if count > 1), ""):
        return again
    return _twice(re.findall(r"[a-z']+", said.lower()))


def shows(text: str, secret: frozenset[tuple[str, ...]]) -> str:
    """A run of words that stands in a prompt and in nothing Nova says."""
    return " ".join(min(found)) if (found := runs(text) & secret) else ""


def runs(text: str) -> frozenset[tuple[str, ...]]:
    """Every six words in a row, slots and numbers left out."""
    words = re.findall(r"[a-z']+", re.sub(r"\{\w+\}|\d+", " ", plain(text).lower()))
    return frozenset(tuple(words[n : n + SHOWN]) for n in range(len(words) - SHOWN + 1))


def said_before(text: str, earlier: Sequence[str]) -> str:
    """An earlier message of the same speaker come again, however short, also with something put before it."""
    words = _words(text)
    for old in map(_words, reversed(earlier)):
        if len(old) < LEAST or len(words) < LEAST or 2 * len(set(old) & set(words)) < len(set(old)):
            continue
        tail = words[-len(old) :]  # without what was put before it
        alike = max(SequenceMatcher(None, old, new, autojunk=False).ratio() for new in (words, tail))
        if alike >= (ALIKE if len(old) > SHORT else ALIKE_SHORT):
            return text.strip()[:160]
    return ""


def _words(text: str) -> list[str]:
    return re.findall(r"[\w']+", plain(text).lower())


def _twice(words: list[str]) -> str:
    seen: set[tuple[str, ...]] = set()
    for at in range(len(words) - RUN + 1):
        run = tuple(words[at : at + RUN])
        if run in seen or words[at : at + 2] == words[at + 2 : at + RUN]:
            return " ".join(run)
        seen.add(run)
    return ""
