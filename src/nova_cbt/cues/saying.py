"""The words of an answer without what is tied to them: that they were said before, a question behind them."""

from __future__ import annotations

from nova_cbt.model import Ask
from nova_cbt.words import patterns as re
from nova_cbt.words.assent import named_between, past_shrug, said_again

_SAID_AGAIN = ("thought", "emotion", "situation", "rating", "rating10", "fact", "balanced")
"""Kinds of question to which the answer counts without the "as I told you" around it."""
_THEN_ASKS = re.compile(
    r"([^,?]{8,}),\s*(?:but |and |so )?(?:(?:can|could|do|would|will|are|have|did) (?:you|u)\b|"
    r"how (?:do|would|can|could|should) |is (?:that|it|this)\b|am i\b|should i\b)[^.!]*\?\W*$",
    re.IGNORECASE,
)


def said(words: str, text: str, asks: tuple[Ask, ...]) -> str:
    """The words of an answer, without the word that they were said before and without a question tied to them."""
    kind = asks[0].kind if asks else ""
    if kind == "thought" and not words and (told := _THEN_ASKS.match(text)):
        return told[1]
    shrugged = kind in ("situation", "thought") or (kind == "text" and not named_between(words))
    words = (past_shrug(words) or words) if shrugged else words
    return (said_again(words) or words) if kind in _SAID_AGAIN else words
