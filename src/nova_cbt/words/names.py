"""What a person is called, when it can be said to them: a name, and no sentence, order or piece of code."""

from __future__ import annotations

from nova_cbt.words import patterns as re

LONGEST, MOST = 40, 4
_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?")
_SMALL = {
    "al", "bin", "bint", "da", "de", "del", "den", "der", "di", "dos", "du", "el", "ibn", "la", "le", "ten", "ter",
    "van", "von", "y",
}  # fmt: skip
_NO_NAME = {
    "admin", "all", "assistant", "bot", "captain", "client", "command", "confirm", "debug", "developer",
    "disregard", "forget", "human", "ignore", "instruction", "instructions", "me", "model", "nobody", "none",
    "null", "obey", "override", "patient", "print", "prompt", "repeat", "reset", "reveal", "risk", "root", "rule",
    "rules", "safety", "say", "session", "system", "therapist", "undefined", "user", "you", "your",
}  # fmt: skip


def callable_name(text: str) -> str:
    """The name, or nothing when it is none that could be said: one to four words of letters, capitals in each."""
    name = " ".join(text.split())
    words = name.split(" ")
    if not name or len(name) > LONGEST or len(words) > MOST or not all(_WORD.fullmatch(w) for w in words):
        return ""
    low = [w.lower().rstrip(".") for w in words]
    if _NO_NAME & set(low) or any(len(set(w)) == 1 and len(w) > 3 for w in low):
        return ""
    lead = [w for w, bare in zip(words, low, strict=True) if bare not in _SMALL]
    return name if len(words) == 1 or all(w[0].isupper() or not w[0].islower() for w in lead) else ""
