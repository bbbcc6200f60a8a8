# ruff: noqa: E501 - a pattern is easier to check on one line
"""How an exercise was: what is said to a minute that did little or made it worse."""

from __future__ import annotations

from nova_cbt.policy.desk import Desk
from nova_cbt.words import patterns as re

SHORT = 10
"""Words of a plain verdict."""
_WORSE = re.compile(
    r"\b(?:wors\w*|dizz\w*|light-?headed|faint\w*|woozy|sick|nause\w*|tighter|harder to breathe|can'?t (?:breathe|get air)|more (?:panic\w*|anxious|scared|nervous)|"
    r"panick\w* more|faster|freak\w* (?:me )?out|hyperventilat\w*|tingl\w*)\b",
    re.IGNORECASE,
)
_LITTLE = re.compile(
    r"\b(?:no(?:t|thing)?|did(?:n'?t| not)|does(?:n'?t| not)|hardly|barely|useless|pointless|silly|stupid|the same|no (?:difference|change|use)|rubbish|boring|weird)\b",
    re.IGNORECASE,
)


def fared(desk: Desk) -> str:
    """What is said of a minute that did little or made it worse."""
    here = desk.page is not None and desk.page.name == "grounding" and desk.step is not None and desk.step.name == "do"
    if not here or not desk.answered:
        return ""
    words = desk.words.replace("’", "'")
    if _WORSE.search(words) and not re.search(r"\b(?:not|n'?t|no|less) (?:\w+ )?(?:wors\w*|dizzy|sick)\b", words, re.I):
        return "grounding.worse"
    return "grounding.no_help" if _LITTLE.search(words) and len(words.split()) <= SHORT else ""
