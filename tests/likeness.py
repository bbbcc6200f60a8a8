"""When two messages are too much alike (clinical_spec 1.1-6)."""

from __future__ import annotations

import re
from difflib import SequenceMatcher


def alike(texts: list[str]) -> list[tuple[str, str]]:
    """Pairs of messages of eight words or more that are too much alike (clinical_spec 1.1-6)."""
    words = [re.findall(r"[\w']+", t.lower()) for t in texts]
    pairs = []
    for i, one in enumerate(words):
        for j in range(i):
            other = words[j]
            if min(len(one), len(other)) < 8:
                continue
            shared = len(set(one) & set(other)) / len(set(one) | set(other))
            if shared >= 0.75 or SequenceMatcher(None, one, other, autojunk=False).ratio() >= 0.85:
                pairs.append((texts[j], texts[i]))
    return pairs
