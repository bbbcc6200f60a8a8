# ruff: noqa: E501 - a pattern or a row of a table is easier to check on one line
"""Sentences and clauses as the client wrote them. Nothing here changes the length of a text, so spans stay true."""

from __future__ import annotations

from functools import lru_cache

from nova_cbt.words import patterns as re

_SAME = str.maketrans({
    "\u2018": "'", "\u2019": "'", "\u02bc": "'", "`": "'", "\u00b4": "'",
    "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u2013": "-", "\u2014": "-", "\u00a0": " ", "\t": " ",
})  # fmt: skip
_END = re.compile(
    r"(?<!\bdr)(?<!\bmr)(?<!\bmrs)(?<!\bms)(?<!\bvs)(?<!\be\.g)(?<!\bi\.e)[.!?…]+[\"')]*(?=\s|$)|\n+", re.I
)
_SUBJECT = r"(?:i|i'm|i've|i'd|i'll|im|ive|he|he's|she|she's|they|they're|it|it's|its|we|we're|you|my|that|that's|this|there|the|now)"
_CLAUSE = re.compile(
    r"\s*[;:]\s+|\s+-+\s+|(?<!\bas)(?<!\beven),?\s+(?=(?:but|because|cos|cuz|although|though|whereas|even though|except that)\s)"
    rf"|,\s*(?=(?:and|so|then|and then|or|while|which|yet|like)\s)|,?\s+(?=(?:and|so|then|and then)\s+{_SUBJECT}\b)"
    rf"|,\s+(?={_SUBJECT}\b)",
    re.I,
)
_LEAD = re.compile(
    r"""^(?:\s|[,.…:;-])*(?:
    (?:u+m+|u+h+|e+r+m*|hm+|mm+|ah+|oh+|well|yeah|yep|yes|yea|ok|okay|right|so|like|look|honestly|basically|actually|anyway|i\ mean|
    i\ guess|i\ suppose|guess|suppose|you\ know|to\ be\ honest|tbh|if\ i'm\ honest|if\ i'm\ being\ honest|to\ be\ fair|
    probably|maybe|perhaps|i\ dunno|dunno|let\ me\ think|let's\ see|good\ question|sure|and|but|because|cos|cuz|also|
    then|just|mostly|really|literally|kind\ of|sort\ of|i(?:'d|\ would)\ say(?!\ (?:it|that|this|so|no|yes|sorry|hello|something|thank)\b(?!\ (?:is|was|'s|he|she|they|i|we)\b)))
    (?=[\s,.…:;-]|$))""",
    re.I | re.X,
)


def plain(text: str) -> str:
    """Straight quotes, hyphens and spaces."""
    return text.translate(_SAME)


@lru_cache(maxsize=64)
def lower(text: str) -> str:
    """Plain lower case of the same length."""
    same = plain(text)
    low = same.lower()
    return low if len(low) == len(same) else "".join(c.lower() if len(c.lower()) == 1 else c for c in same)


def count(text: str) -> int:
    """How many words."""
    return len(re.findall(r"\w+(?:'\w+)*", text))


def sentences(text: str) -> list[str]:
    """The sentences, word for word, with their closing marks."""
    return list(_sentences(text))


@lru_cache(maxsize=64)
def _sentences(text: str) -> tuple[str, ...]:
    found, at, same = [], 0, plain(text)
    for end in _END.finditer(same):
        found.append(text[at : end.end()].strip())
        at = end.end()
    found.append(text[at:].strip())
    return tuple(s for s in found if re.search(r"\w", s))


def clauses(text: str) -> list[str]:
    """The clauses of all sentences, word for word."""
    return list(_clauses(text))


@lru_cache(maxsize=64)
def _clauses(text: str) -> tuple[str, ...]:
    found = []
    for sentence in sentences(text):
        at, same = 0, plain(sentence)
        for cut in _CLAUSE.finditer(same):
            if same[: cut.start()].count('"') % 2:  # inside a quotation
                continue
            if re.search(r"\w", sentence[at : cut.start()]):
                found.append(sentence[at : cut.start()].strip(" ,"))
                at = cut.end()
        found.append(sentence[at:].strip(" ,"))
    return tuple(c for c in found if re.search(r"\w", c))


def bare(text: str) -> str:
    """Without leading fillers and closing marks; the words kept are the client's."""
    rest = text.strip()
    while (cut := _LEAD.match(plain(rest))) and re.search(r"\w", rest[cut.end() :]):
        rest = rest[cut.end() :].lstrip(" ,.…:;-")
    return rest.strip(" ,;:-").rstrip(".!… ")
