# ruff: noqa: E501 - a pattern is easier to check on one line
"""Being flooded by a feeling: now, or on another day that is told of."""

from __future__ import annotations

from nova_cbt.words import patterns as re
from nova_cbt.words.text import sentences

FLOODED = re.compile(
    r"breath|panic|shak(e|ing)|trembl|crying|cry\b|sobb?ing|weep|tears|heart('?s| is)? (racing|pounding|going|hammer)|dizzy|"
    r"faint|chest|can'?t (stop|cope|move|think(?! (?:straight|clearly|properly|about|of|that|what|why|who|where|how|it|them|like)))|freak|fall(ing)? apart|los(e|ing) it|(?:it'?s|this is|everything is|all) (?:just |all |really |so )?too much|too much (?:right )?(?:now|at once|for me (?:right )?now)|spinning|numb all over|"
    r"can'?t (do|hold) (this|it)|going mad|(?:so|completely|totally|utterly) overwhelmed|overwhelmed (?:right )?now|buzzing|hands?\b|screen|in bits|calm down|closing in|coming up|sick(?! (?:with|of|about|leave|note|pay|day|at (?:the thought|heart)|to my)\b)|"
    r"shiver|burst|blur|wreck(?=[^.!?]{0,25}\b(?:now|tonight|today)\b)|scream|sweat",
    re.IGNORECASE,
)
"""Signs that it is too much at this moment; a strong feeling told of another day is no reason to stop the work."""
_NOW = re.compile(
    r"\b(?:(?:right |just )?now|still|at (?:the|this) moment|currently|tonight|as (?:i|we) (?:type|write|speak)|just (?:happened|rang|called|read|heard|came|got|left|found|saw))\b",
    re.I,
)
_GOES_ON = re.compile(
    r"\b(?:i'?m|i am|i can'?t|i cannot|(?:is|are|it'?s|'s) (?:\w+ ){0,2}?(?:\w+ing|tight|too much|closing|buzzing))\b",
    re.I,
)
_OFTEN = re.compile(
    r"\b(?:when(?:ever)?|every|each time|before (?:each|every|the|a|any)|usually|sometimes|mostly|always|often|some(?:times| days| nights)|if (?:i|he|she|they|we))\b",
    re.I,
)
_THEN = re.compile(
    r"\b(?:was|were|had|couldn'?t|didn'?t|started|began|shook|cried|wept|sobbed|panicked|froze|screamed|trembled|yesterday|ago|last (?:night|week|weekend|month|year|time|\w+day)|"
    r"(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|that (?:day|night|morning|evening|time)|the other (?:day|night))\b",
    re.I,
)


_OVERDONE = re.compile(
    r"\bi(?:'ve| have| was|'m| am|'ve been)?(?: also| just| always| often| still| then| been| probably)* (?!feel|felt|am|was|have had|have\b|had\b|can't|need)\w+(?: \w+){0,4}? (?:way |far |much )?too (?:much|many|long|often|late|hard|fast|early)\b(?! (?:now|for me|to (?:bear|take|handle|cope)|at once))",
    re.I,
)
"""A thing done beyond measure: "I cook too much"."""


def overdone(text: str) -> bool:
    """Is "too much" said of what somebody does, with no sign beside it that it is too much for them?"""
    plain = text.replace("’", "'")
    return bool(_OVERDONE.search(plain)) and not FLOODED.search(_OVERDONE.sub(" ", plain))


def elsewhen(text: str) -> bool:
    """Is what floods somebody told of another day, or of what comes again and again?"""
    plain = text.replace("’", "'")
    signs = [s for s in sentences(plain) if FLOODED.search(s)]
    if signs and all(_THEN.search(s) and not _NOW.search(s) and not _GOES_ON.search(s) for s in signs):
        return True
    if not FLOODED.search(plain) or _NOW.search(plain):
        return False
    return bool(_OFTEN.search(plain)) or (not _GOES_ON.search(plain) and bool(_THEN.search(plain)))


def happening(text: str) -> bool:
    """Is it too much at this moment?"""
    return bool(FLOODED.search(text.replace("’", "'"))) and not elsewhen(text)
