# ruff: noqa: E501 - a pattern is easier to check on one line
"""A loss somebody thought of or feared, as against one that happened."""

from __future__ import annotations

from nova_cbt.words import lower
from nova_cbt.words import patterns as re

_TOLD_AS_THOUGHT = re.compile(
    r"^\W*(?:(?:well|just|only|mostly|maybe|probably)\W+)*(?:that\b|i (?:just )?(?:thought|think|was thinking|told myself)\b|thinking\b)|\bfor good\b|\bi (?:expect|suppose|guess|bet|fear)\b|\b(?:will|'ll|going to)\b"
)
_OF_DEATH = re.compile(
    r"\b(?:died|dead|death|passed (?:away|on)|funeral|buried|killed|grave|coffin|miscarr\w+|stillb\w+)\b"
)


def of_loss(text: str) -> bool:
    """Whether a loss is what somebody thought, not what happened: "that I've lost her for good"."""
    same = lower(text)
    return bool(_TOLD_AS_THOUGHT.search(same)) and not _OF_DEATH.search(same)
