# ruff: noqa: E501 - a pattern is easier to check on one line
"""What stands before and behind somebody's words while they look for them, and is no part of what they say."""

from __future__ import annotations

from nova_cbt.words import patterns as re
from nova_cbt.words.text import count

_BEFORE = re.compile(
    r"\W*(?:(?:(?:uh+|um+|er+m*|h+m+|mm+|idk|dunno|lol|haha\w*|hehe|lmao)(?=[\s,.…!-])|"
    r"(?:o+h|ah|i dunno|(?:i )?(?:don['’]?t|do not) know (?:how|what) to (?:put|say|call|explain)(?: (?:it|this|that))?(?: but)?|not sure how to (?:put|say|explain) (?:it|this|that)(?: but)?|how (?:do|can|should) i (?:put|say) (?:it|this)|well|yeah|yep|ok(?:ay)?|right|tbh|honestly|i mean|sorry)(?=\s*[,.…!-]))[\s,.…!-]*)+",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"(?:[\s,.…-]+(?:i guess|i suppose|i dunno|dunno|idk|honestly|tbh|to be honest|if i'?m (?:being )?honest|lol|lmao|haha\w*|maybe|or something|or sth|or whatever|you know|yeah|i mean|innit))+[\s.!…]*$",
    re.IGNORECASE,
)
LEFT = 2
"""Words that must be left for anything to be taken off."""


def without_fillers(text: str) -> str:
    """The words as one would quote them: "oh. uh, sleeping i guess" -> "sleeping"."""
    rest = text[found.end() :] if (found := _BEFORE.match(text)) else text
    rest = rest if count(rest) >= LEFT else text
    short = _BEHIND.sub("", rest)
    return short if count(short) >= LEFT else rest
