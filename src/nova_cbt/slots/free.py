# ruff: noqa: E501 - a pattern or a row of a table is easier to check on one line
"""Answers in free words: a text, a list, a choice between what was offered, a length of time."""

from __future__ import annotations

import re

from nova_cbt.slots.kinds import Heard, Part, content, span, trimmed
from nova_cbt.words import bare, clauses, count, lower, minutes, plain, sentences

_NOTHING = frozenset(
    {
        "dont_know",
        "silence",
        "confused",
        "repeat_request",
        "you_tell_me",
        "injection",
        "other_language",
        "off_task",
        "question_about_nova",
    }
)
_ORDER = (
    r"\b(?:first|former|1st|1|option (?:a|one|1))\b|^(?:a|one|the one)$",
    r"\b(?:second|latter|last|2nd|2|option (?:b|two|2)|other one)\b|^(?:b|two)$",
    r"\b(?:third|3rd|3|option (?:c|three|3))\b|^(?:c|three)$",
)


def text(heard: Heard, _: str) -> list[Part]:
    """Any content words that are not a question back, a refusal or a shrug."""
    said = [s for s in sentences(heard.text) if not s.rstrip().endswith("?")]
    whole = span(heard.text, said)
    if not said or heard.acts & _NOTHING or not content(bare(whole)):
        return []
    if heard.acts & {"agreement_empty", "greeting", "thanks", "goodbye", "resistance", "joke"} and count(whole) <= 6:
        return []
    best = max(said[:4], key=lambda s: min(len(content(s)), 6))
    return [Part(best if count(whole) > 40 else whole, trimmed(best if count(whole) > 25 else whole))]


_CUT = re.compile(
    r"\n+|\s*;\s*|,\s*(?:and |then |or |maybe |also |plus |and then )?|\s+(?:and then|and also|then|plus|&)\s+|(?<=[a-z])\s+and\s+(?!(?:the|a) (?:half|bit))|(?:^|\s)(?:\d{1,2}[.)]|[-*•])\s+|(?<=\w[.!])\s+",
    re.I,
)
_LEAD = re.compile(
    r"^(?:and|then|also|first(?:ly)?|second(?:ly)?|third(?:ly)?|next|finally|maybe|i could|i can|i'd|i would|i suppose|well|um|there's|there is|so|probably|plus|perhaps|i guess|sometimes)\b[,:]?\s+",
    re.I,
)


def items(heard: Heard, _: str) -> list[Part]:
    """Several things named one after the other, one part each."""
    if heard.acts & _NOTHING or (heard.acts & {"resistance", "agreement_empty"} and count(heard.text) <= 6):
        return []
    whole = re.sub(r"[^.!?\n]*\?", lambda asked: " " * len(asked[0]), plain(heard.text))
    found, at = [], 0
    for begin, end in [(m.start(), m.end()) for m in _CUT.finditer(whole)] + [(len(whole), len(whole))]:
        piece = heard.text[at:begin] if whole[at:begin].strip() else ""
        at = end
        clean = piece.strip(' .!;:-"')
        while (lead := _LEAD.match(clean)) and content(clean[lead.end() :]):
            clean = clean[lead.end() :]
        if content(bare(clean)):
            found.append(Part(piece.strip(" ,.;-"), trimmed(clean, 1)))
    return found[:12]


def options(context: str) -> list[str]:
    """What the last question offered to choose from."""
    asked = (
        next(
            (
                s
                for s in reversed(sentences(context))
                if s.rstrip(" \"'").endswith("?") and re.search(r"\bor\b", lower(s))
            ),
            "",
        )
        or context
    )
    quoted = re.findall(r'"([^"]{2,120})"', plain(context))
    if len(quoted) >= 2:
        return quoted
    same = re.sub(
        r"^.*?(?::|\bprefer to|\brather|\bwould you like to|\bdo you want to|\bshall we|\bis it(?: more)?|\bfirst,|\bmore like|\bwhich is it,)\s*",
        "",
        plain(asked),
        count=1,
        flags=re.I | re.S,
    )
    parts = [p.strip(" ?.,") for p in re.split(r",?\s+\bor\b\s+|,\s+", same) if re.search(r"\w", p)]
    return parts if len(parts) >= 2 else []


def choice(heard: Heard, _: str) -> list[Part]:
    """Which of the things offered: by name, by place in the order, both, or neither."""
    same, offered = lower(bare(heard.text)), options(heard.context)
    if heard.acts & {"dont_know", "confused", "you_tell_me", "silence"} or (
        not content(same) and not re.search(r"\b(?:a|b|no|both|neither|it)\b", same)
    ):
        return []
    said = heard.text.strip()
    if re.search(r"\b(?:neither|none of|nor)\b", same):
        return [Part(said, "neither")]
    scored = sorted(
        ((len(content(o) & content(same)) / (len(content(o)) or 1), -i) for i, o in enumerate(offered)), reverse=True
    )
    if re.search(r"\bboth\b|\beither\b", same):
        return [Part(said, "both")]
    if scored and scored[0][0] > 0 and (len(scored) < 2 or scored[0][0] > scored[1][0]):
        return [Part(said, offered[-scored[0][1]])]
    if count(same) <= 8:
        for index, pattern in enumerate(_ORDER):
            if index < len(offered) and re.search(pattern, same):
                return [Part(said, offered[-1] if "last" in same else offered[index])]
    return text(heard, _) if not offered and count(same) >= 1 else []


def length(heard: Heard, _: str) -> list[Part]:
    """A length of time, in minutes."""
    given = minutes(heard.text)
    return [] if given is None else [Part(heard.text.strip(), f"{given} minutes", given)]


def first_clause(heard: Heard) -> str:
    """The first clause that carries meaning."""
    return next((c for c in clauses(heard.text) if content(c)), "")
