"""The school grade a text asks of its reader (Flesch and Kincaid 1975), counted simply."""

from __future__ import annotations

import re

_STOP = re.compile(r"[.?!:;]+(?:\s|$)")


def syllables(word: str) -> int:
    """Groups of vowels, a silent e at the end not counted."""
    bare = re.sub(r"[^a-z]", "", word.lower())
    groups = len(re.findall(r"[aeiouy]+", bare))
    silent = (bare.endswith("e") and not bare.endswith(("le", "ee"))) or re.search(r"[^td]ed$", bare)
    return max(groups - bool(silent and groups > 1), 1)


def grade(text: str) -> float:
    """The grade of a text; 8 is what a fourteen-year-old reads with ease."""
    words = re.findall(r"[A-Za-z][A-Za-z'’]*", text)
    sentences = [s for s in _STOP.split(text) if re.search(r"[A-Za-z]", s)]
    if not words:
        return 0.0
    return 0.39 * len(words) / max(len(sentences), 1) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59
