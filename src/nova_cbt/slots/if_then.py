# ruff: noqa: E501 - a pattern is easier to check on one line
"""What one will do when something gets in the way."""

from __future__ import annotations

from nova_cbt.slots.kinds import Heard, Part, content, span, trimmed
from nova_cbt.words import count, lower
from nova_cbt.words import patterns as re
from nova_cbt.words.aside import first_words

_TRY_HARDER = re.compile(
    r"\b(?:try (?:harder|again|more)|just do it|push (?:through|myself)|force myself|be (?:strong|better)|do my best|concentrate|not (?:get|be|do|let)|don't (?:get|be|do|let)|stop (?:being|doing))\b"
)
_DOES = re.compile(
    r"(?:^|[,.;]|\b(?:then|and|so|just|maybe)) ?i (?:just |then |simply )?((?!am\b|was|were|have\b|had\b|feel|felt|think|thought|know|knew|do(?:n'?t| not)|can'?t|cannot|never|always|usually|get\b|got\b|would|could|might|should|hate|want|need|love|like|guess|suppose|hope|wish|believe|see\b|mean\b|didn'?t|won'?t|did\b|forgot|\w+ed\b)\w+ \w+.*)",
    re.S,
)
"""What one does, told in the present: "I put my earphones in"."""


_IF_I = re.compile(
    r"\b(?:if|when(?:ever)?|once|as soon as)\b[^.?!]{3,60}?[\w'],? i (?:just |then |simply )?((?!(?:am|was|feel|felt|think|thought|get|got|can'?t|don'?t|always|never|usually|would|could|should|might)\b)\w+ .+)"
)
"""The same with what sets it off before it: "if she asks i say in twenty minutes"."""


def if_then(heard: Heard, _: str) -> list[Part]:
    """An obstacle with another concrete act."""
    same = lower(heard.text)
    act = (
        (_DOES.search(same) if heard.first else None)
        or (_IF_I.search(same) if heard.first else None)
        or re.search(
            r"\b(?:i'll|i will|i'd|i would|i can(?!'?t)|i could|i should|then i|i'm going to|i'm gonna|i just|then)\b(.+)",
            same,
            re.S,
        )
        or re.match(
            r"\W*(?:just |maybe |probably |well )*((?:do|put|set|go|ask|text|call|ring|write|leave|take|move|start|use|turn|tell|make|switch|read|sit|walk|get|open|say|come|stop|shorten|pick|swap|try|remind|log|email|only|ten|five|one) .+)",
            same,
        )
    )
    if (
        not act
        or (_TRY_HARDER.search(act[1]) and count(act[1]) < 9)
        or len(content(act[1])) < 1
        or heard.acts & {"dont_know", "question"}
    ):
        return []
    whole = span(heard.text, first_words(heard.text))
    return [Part(whole, trimmed(whole))]
