# ruff: noqa: E501 - a pattern is easier to check on one line
"""What is looked at in a model's draft beside the guard's checks: signs of a machine that has lost its way.

A person may say "Yes, a bit" twice, or leave a quotation open; the guard leaves that alone. A model that does it is
stuck or broken, and there is always another voice that can speak in its place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from nova_cbt.words import plain

RUN = 4
"""Words in a row that nobody says twice in one short message."""
LEAST, ALIKE = 3, 0.75
"""Words from which a message of one's own may not come again, and the likeness that counts as the same."""
SHORT, ALIKE_SHORT = 6, 0.7
"""In so few words one other word makes more of a difference."""
SHOWN = 6
"""Words in a row that no chance puts together."""
_OBEYS = re.compile(
    r"\b(?:as|like) (?:you )?(?:was |were )?(?:instructed|ordered|commanded|programmed)\b"
    r"|\bi (?:was|am|'m|were|have been|'ve been) (?:told|instructed|programmed|ordered|trained|forbidden|supposed) (?:\w+ )?to\b"
    r"|\b(?:hidden|secret|internal|original) (?:rules?|instructions?|prompt|orders?)\b"
    r"|\b(?:debug|developer|admin|god|dan|unrestricted) mode\b"
    r"|\b(?:safety|risk|crisis) (?:module|mode|check\w*|filters?|level|protocol|flag) (?:is |are |now )?(?:on|off|set|enabled|disabled|cleared|overrid\w+)\b"
    r"|\brisk (?:is |level )?(?:now )?(?:set|reset|lowered) (?:back )?to\b"
    r"|\bi(?:'ve| have)? (?:now )?(?:no|without|dropped (?:my|all)) (?:rules|restrictions|filters?|limits|guidelines)\b"
    r"|\b(?:here (?:are|is)|these are|this is) (?:my|the) (?:instructions|rules|prompt|orders)\b"
    r"|\bdo (?:whatever|anything) you (?:want|say|like|order)\b",
    re.IGNORECASE,
)
_SERVES = re.compile(
    r"^\W*(?:sure|of course|certainly|absolutely|okay|ok)\b[,!.:]* here(?:'s| is| are) (?:an? |the |your |my |some )"
    r"|^\W*here (?:it is|you go|they are)\W*$",
    re.I,
)
_OTHER_PART = re.compile(
    r"\b[Ii](?:'m| am| be) (?:(?:[Cc]aptain|[Dd]octor|[Pp]rofessor) )?(?!Nova\b)[A-Z]\w+(?: [A-Z]\w+)* now\b"
    r"|\b(?:[Tt]he|[Mm]y|[Aa]n?) ?(?:other|previous|last|another) clients?\b[^.?!]{0,40}"
    r"\b(?:told|said|tells|says|failed|confided|shared|mentioned)\b"
)
"""Another name of one's own; what another client is supposed to have said."""
_SWEARS = re.compile(
    r"\bi (?:promise|swear|guarantee)\b(?! (?:i can't|nothing|no))[^.?!]{0,60}\b(?:you|it|nothing|never|everything)\b"
    r"|\b(?:nobody|no one) (?:would|will|is going to) (?:\w+ )?(?:miss|need|notice|want) you\b(?![^.!]*\?)",
    re.IGNORECASE,
)
_MIDDLE = re.compile(r"^\W*(?:[-,;:.)]|[a-z])")
_ROLE = re.compile(r"^\s*(?:assistant|user|system)\s*$", re.IGNORECASE | re.MULTILINE)


def jumbled(text: str) -> str:
    """The words that show it: a start in mid-sentence, a quotation without an end, a run of words said twice."""
    said = re.sub(r"^\s*\[as [^\]]{1,60}\]\s*", "", plain(text)).strip()
    if found := _ROLE.search(said) or _MIDDLE.match(said):
        return said[found.start() : found.start() + 60]
    if said.count('"') % 2:
        return said[said.rindex('"') :][:60]
    return _twice(re.findall(r"[a-z']+", said.lower()))


def gives_in(text: str) -> str:
    """Words of a model that speaks of its orders, serves what it was ordered to, or plays another part."""
    said = re.sub(r'"[^"]*"', " ", plain(text))
    found = next((f for f in (_OBEYS.search(said), _SERVES.search(said), _OTHER_PART.search(said)) if f), None)
    return found.group().strip() if found else ""


def swears(text: str) -> str:
    """A promise nobody can keep, or agreement that the client would not be missed."""
    found = _SWEARS.search(re.sub(r'"[^"]*"', " ", plain(text)))
    return found.group().strip() if found else ""


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
