# ruff: noqa: E501 - a pattern is easier to check on one line
"""Word order that asks, with or without a question mark: "will anyone at my school find out"."""

from __future__ import annotations

from nova_cbt.words import patterns as re
from nova_cbt.words.text import lower

_INVERTED = re.compile(
    r"\W*(?:(?:and|so|but|ok|okay|well|hey|sorry|also|then)\W+)*(?:(?:will|would|can|could|does|did|is|are|has|should)\s+"
    r"(?:any(?:one|body)|some(?:one|body)|my \w+|he|she|they|people|the \w+|there|it|this|that|i|we|you|u)|"
    r"(?:do|have) (?:i|we|you|u|they|people|my \w+))\b(?! (?:not|never)\b)"
)


_WHY = re.compile(
    r"\W*(?:(?:and|so|but|ok|okay|well|hey|sorry|wait|um+|er+|lol|like)\W+)*(?:why(?: (?:though|tho|that|this|not just|do (?:you|u) (?:ask|need|want|care)\b.*|does (?:it|that) matter))?|how come|what ?for|"
    r"what'?s (?:it|this|that|the (?:number|country|name)) (?:for|about|to you)|what'?s (?:the point|it matter)|wym|wdym)(?:\W+(?:then|lol|mate|dear|please|pls|if i may ask))*\W*"
)
"""Nothing but the question what something is for, however it is marked."""


def asks_why(sentence: str) -> bool:
    """Is a sentence nothing but the question what something is for ("why tho", "whats it for")?"""
    return _WHY.fullmatch(lower(sentence)) is not None


def ends_in_why(text: str) -> bool:
    """Does a message end in that question, whatever it says before ("uk, why do u ask")?"""
    before, comma, last = re.sub(r"[\s.!?;,]+$", "", text).replace(";", ",").rpartition(",")
    said = last if comma and before else text
    return asks_why(re.split(r"[.!?\n]", said.strip(" .!?"))[-1])


def why_beside(text: str) -> bool:
    """Does it end in that question, with something told before?"""
    return ends_in_why(text) and not asks_why(text)


def inverted(sentence: str) -> bool:
    """Does a sentence begin like a question? "Do the washing up" does not."""
    return _INVERTED.match(lower(sentence)) is not None


_SO_MANY = re.compile(
    r"\W*(?:(?:and|so|but|ok|okay|well|hey|also|nova|tell me|just|lol|haha|hm+|um+)\W+)*(?:do|will|are|is|why|must|have|does|how come|what'?s with|whats with)\b(?!.*\b(?:stop|enough|sick|tired|annoy\w*|hate)\b)[^.!]*\bquestions?\b[^.!?]*\?*\W*"
)
"""Wondering at how much is asked, put as a question and with no wish that it stop."""


def wonders_at_questions(sentence: str) -> bool:
    """Does a sentence ask about all the questions, rather than complain of them?"""
    return _SO_MANY.fullmatch(lower(sentence)) is not None


_TAG = re.compile(
    r",\s*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|wo|ca)(?:n['’]?t)? (?:it|they|he|she|we|that|there|i|one)\s*\?\W*$|,?\s*\bif (?:that|it|this)(?:['’]?s| is) (?:all ?right|ok(?:ay)?|fine|possible)\s*\?\W*$|,\s*(?:right|no|eh|innit|isnt it|ain['’]?t it)\s*\?\W*$",
    re.IGNORECASE,
)


def tagged(sentence: str) -> bool:
    """Is it a statement with "isn't it?" behind it, which asks nobody for an answer?"""
    return bool(_TAG.search(sentence)) and not re.search(r"\b(?:you|your|u|nova)\b", sentence, re.IGNORECASE)


_LEAVE = re.compile(
    r"\W*(?:and |so |i hope )?(?:is|would|if) (?:that|it|this)(?:['’]?s| is| be)? (?:all ?right|ok(?:ay)?|fine|enough|possible)(?: (?:with|by|for) you| like that| then| so)?\s*\?\W*",
    re.IGNORECASE,
)


def asks_leave(sentence: str) -> bool:
    """Is it only "is that all right?" behind what is said?"""
    return bool(_LEAVE.fullmatch(sentence))
