# ruff: noqa: E501 - a pattern is easier to check on one line
"""What is said where things are named one after the other, and is none of them."""

from __future__ import annotations

from nova_cbt.slots.kinds import Heard
from nova_cbt.words import count, plain
from nova_cbt.words import patterns as re

WHEN = re.compile(
    r"(?:(?:on|by|at|next|this|last|every|coming|early|late|the|in|for|around|due|it'?s|until|till|from) )*(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?(?: (?:morning|afternoon|evening|night|week|lunch\w*))?|"
    r"(?:(?:on|by|next|this|last|every|the|in|due) )*(?:tomorrow|tonight|today|next (?:week|month|year)|weekend|(?:\w+ )?(?:days?|weeks?|months?)(?: time| ago)?|january|february|march|april|may|june|july|august|september|october|november|december)",
    re.I,
)
"""When a thing named beside it is: no thing itself."""
_ECHO = 4
"""Words of Nova's question said over to be sure of it."""


def asked_again(sentence: str, heard: Heard) -> bool:
    """Is it Nova's own question in two or three words, to be sure of it ("Smallest first?")?"""
    words = set(re.findall(r"[a-z]{4,}", plain(sentence).lower()))
    own = set(re.findall(r"[a-z]{4,}", plain(heard.context).lower()))
    return sentence.rstrip().endswith("?") and count(sentence) <= _ECHO and bool(words) and words <= own


NOT_MUCH = re.compile(r"\W*(?:not|nothing) (?:much|really|a lot)\b", re.I)
AFTER_ALL = re.compile(
    r"[.,;!-]\W*(?:(?:wait|oh|and|but|well|actually|although|though|except|hang on|maybe|only)\b\W*)+(?:(?:there(?:'s| is)|there are) )?(?:also |maybe |another |just )*(?=(?:my|the|our|his|her|a|how|why|what) )",
    re.I,
)
"""Words that put a second thing beside the first, after a no to one."""
NO_TO_IT = re.compile(
    r"^\W*(?:(?:no|nah|well|um+|oh|yes and no)\W+)*(?:not (?:quite|really|exactly|entirely|altogether|so much|only|just|that(?: one)?|the first)|almost|nearly|partly|in part|sort of|kind of|close|half)\W*[.;,!-]\s*",
    re.I,
)
"""No, or hardly, to what was proposed; what is wanted instead comes after it."""
