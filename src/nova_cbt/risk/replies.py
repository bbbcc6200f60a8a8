# ruff: noqa: E501 - a pattern is easier to check on one line

"""What a reply to a question about danger tells, weighed by a small fitted model where the table of answers is silent."""

from __future__ import annotations

import math
from functools import cache
from importlib import resources
from typing import Any

import msgspec

from nova_cbt.risk import answers
from nova_cbt.risk.linear import model
from nova_cbt.risk.plain import plain
from nova_cbt.words import patterns as re

_KINDS = {
    "self": r"(?:hurt|harm|cut)\w* yourself|self[- ]harm|urges?",
    "dying": r"kill\w*|suicid\w*|life|die|dying|alive|living|dead|waking",
    "done to": r"(?:hurt|hit|touch|force|push|control|hands?|threat\w*)\w* (?:on |around )?(?:you|your)|he|she|partner|secret|home|bruises?",
    "unreal": r"voices?|hear|watch\w*|messages|follow\w*|special",
    "others": r"(?:hurt|harm|kill)\w* (?:someone|him|her|them|any\w*|people|the|your)|weapon|stops you",
    "body": r"taken|take|swallow\w*|chest|faint\w*|blood|bleed\w*|awake|breath\w*",
    "plan": r"plan|how you|when|ready|place|intend|act on|mean to|goodbyes?",
    "safe": r"safe|type|read this",
    "number": r"0|ten|scale",
}
_ASKS = {name: re.compile(rf"\b(?:{pattern})\b") for name, pattern in _KINDS.items()}
_SCALE = 1000
_FIRST = 12
"""Words of a reply that are read together with the kind of question."""


def features(text: str, context: str) -> dict[str, float]:
    """A reply as the model sees it: its words, whether it says yes or no, and what it was asked."""
    questions = re.findall(r"[^.?!]*\?", plain(context)) or [plain(context)]
    asked, words = questions[-1], re.findall(r"[a-z']+|\d+", plain(text))
    how = answers.polarity(text) or "neither"
    need = model().scores(text)[0]
    seen = {f"p:{how}": 1.0, f"l:{min(4, len(words) // 4)}": 0.5, "need": 0.3 * math.log(need / (1 - need))}
    seen |= {f"q:{word}": 0.3 for word in re.findall(r"[a-z']+", asked)}
    seen |= {f"w:{word}": 0.6 for word in words}
    seen |= {f"b:{one} {two}": 0.5 for one, two in zip(["^", *words], [*words, "$"], strict=True)}
    for kind in [name for name, pattern in _ASKS.items() if pattern.search(asked)] or ["other"]:
        seen |= {f"k:{kind}": 1.0, f"k:{kind} {how}": 1.5} | {f"k:{kind}:{word}": 0.4 for word in words[:_FIRST]}
    return seen


@cache
def _fitted() -> dict[str, Any]:
    return dict(msgspec.json.decode((resources.files("nova_cbt") / "weights" / "replies.json").read_bytes()))


def shares(text: str, context: str) -> dict[str, float]:
    """Label -> probability, over all labels."""
    page = _fitted()
    total = list(page["bias"])
    for name, value in features(text, context).items():
        for pair in page["weights"].get(name, "").split():
            column, _, weight = pair.partition(":")
            total[int(column)] += value * int(weight) / _SCALE
    top = max(total)
    parts = [math.exp(t - top) for t in total]
    return {label: part / sum(parts) for label, part in zip(page["labels"], parts, strict=True)}
