# ruff: noqa: E501 - a pattern is easier to check on one line
"""What a message states, sentence by sentence: without the question hung on to a statement, and without loose words around it."""

from __future__ import annotations

from nova_cbt.words import patterns as re
from nova_cbt.words.aside import filler, thanks
from nova_cbt.words.text import count, lower, plain, sentences

_HUNG_ON = re.compile(
    r"(?:,| -+|;|:|\.\.+|\band\b|\bbut\b|\bso\b)\s*(?:(?:and|but|so|or)\s+)?(?=(?:is|isn'?t|are|aren'?t|was|were|am|do|does|did|don'?t|doesn'?t|can|could|should|shall|will|would|have|has) (?:it|this|that|these|you|u|i|we|other|others|people|anyone|everyone|there|the|my|he|she|they|all)\b|(?:what|why|how|who|which|where|when)(?:'s)? (?!i\b|he\b|she\b|they\b|it\b|we\b|my\b|if\b|then\b|i'm\b)\w+)",
    re.I,
)
"""Where a question is hung on to a statement: "I threw a plate, is that normal?"."""
FEWEST = 4
"""Words of a statement that stands before a question."""


def told(text: str) -> list[str]:
    """The sentences that tell something, in order; of one that ends in a question, what is told before it."""
    found = []
    for sentence in sentences(text):
        if sentence.rstrip(" \"')").endswith("?"):
            sentence = before_question(sentence)
        if sentence and not filler(sentence) and not thanks(sentence):
            found.append(sentence)
    return found


def before_question(sentence: str) -> str:
    """What a sentence states before the question at its end; nothing where it only asks."""
    same = lower(sentence)
    if _ASKS.match(same):
        return ""
    cut = next(iter(_HUNG_ON.finditer(same)), None)
    said = sentence[: cut.start()].strip(" ,;:-") if cut else ""
    return said if count(said) >= FEWEST and _SAYS.search(lower(said)) else ""


_ASKS = re.compile(
    r"\W*(?:(?:and|but|so|ok|okay|well|or|also|then)\W+)*(?:is|isn'?t|are|aren'?t|was|were|am|do|does|did|don'?t|doesn'?t|can|can'?t|could|should|shall|will|would|have|has|may|what|why|how|who|which|where|whose)\b"
)
_SAYS = re.compile(
    r"\b(?:i|i'm|im|i've|ive|he|she|they|we|it|nobody|everyone|my \w+|the \w+|everything|nothing)(?:'s|'re|'ve)? \w+"
)
_LOOSE_END = re.compile(
    r",? *(?:\b(?:to be (?:honest|fair|frank)|if i'?m (?:being )?honest|honestly|basically|really|if that makes (?:any )?sense|if you (?:know|see) what i mean|you know|i (?:guess|suppose|think|mean)|i must (?:say|admit)|i should say|lol|haha+|tbh|ngl|or something|or whatever|in a way|though|anyway|somehow|i don'?t know|idk|do you know)|,? (?:as|like) i (?:said|told you|say))\W*$",
    re.I,
)
_LOOSE_IN = re.compile(
    r",? (?:to be (?:honest|fair|frank)|if i'?m (?:being )?honest|i (?:must|should|have to) (?:say|admit)|tbh|ngl|lol|basically|obviously)(?=,| (?:and|but|because|so|cos)\b),?",
    re.I,
)


def loose(sentence: str) -> str:
    """A sentence without "to be honest" and the like in it or at its end."""
    rest = _LOOSE_IN.sub("", sentence)
    while (end := _LOOSE_END.search(plain(rest))) and count(rest[: end.start()]) >= FEWEST - 1:
        rest = rest[: end.start()].rstrip(" ,")
    return rest
