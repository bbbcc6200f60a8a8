# ruff: noqa: E501 - a pattern is kept on one line, to be read against its neighbours

"""An answer about danger that says when it was: long over, or only weeks ago."""

from __future__ import annotations

from nova_cbt.words import patterns as re

_BYGONE = re.compile(
    r"\b(?:in the past|(?:it|that|this) (?:is|was|lies) (?:all )?(?:in the )?past|long (?:time )?ago|(?:years|decades|ages) (?:ago|back)|back (?:then|in|at|when)|when i was|at (?:uni\w*|school|college)|as an? (?:\w+ )?(?:kid|child|teen\w*|student)|in (?:19|20)\d\d|once\W+(?:in )?(?:19|20)\d\d)\b|^\W*(?:\w+ ){0,3}?(?:before|earlier)\W*(?:,|\.|yes|yeah|not now|$)"
)
_AND_NOW = re.compile(
    r"\b(?:again|still|tonight|today|lately|recently|these days|every (?:day|night|week)|sometimes|on and off|weeks? ago|months? ago|last (?:week|month|night|year)|this (?:week|month|year)|since|(?<!not )(?<!not any )now(?! not))\b"
)
TRIED_THEN = re.compile(r"\b(?:tried|try|attempt\w*|overdos\w*|survived)\b")
_BRIEF_PAST = 18
"""Words of an answer that can be about when it was; what follows is about something else."""


def bygone(said: str) -> bool:
    """Is it placed in the past by what is said, with nothing of today beside it?"""
    if re.match(r"^\W*(?:no|nope|never|nothing|none|not (?!now))\b", said):
        return False
    whole, said = said, " ".join(said.split()[:_BRIEF_PAST])
    over = _OVER.search(said) and not _STILL.search(whole)
    return bool(over or (_BYGONE.search(said) and not _AND_NOW.search(whole)))


_OVER = re.compile(
    r"\b(?:thought|think|had|did|was|were|tried|wanted|once|before|after)\b[^!?]{0,60}\b(?:not (?:now|any ?more|since)|no longer|it passed|over now)\b"
)
_STILL = re.compile(
    r"\b(?:again|still|tonight|today|lately|these days|every (?:day|night|week)|on and off|(?:days?|weeks?) ago|last (?:night|week)|yesterday|this (?:week|morning))\b"
)


_MEANT_THEN = re.compile(
    r"\b(?:that was the (?:point|idea|plan)|on purpose|i meant (?:it|to)|wanted (?:it to|to (?:die|be dead|end))|to end (?:it|my life|things)|to die|tried to)\b"
)
_WEEKS_AGO = re.compile(
    r"\b(?:(?:a|one|two|three|four|five|six|seven|eight|\d|some|a few|a couple of) (?:days|weeks?) ago|(?:a|one|two|a couple of) months? ago|last (?:week|month|weekend)|the other (?:week|night|day)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)


def meant_then(said: str) -> bool:
    """Was it meant to be the end, some weeks ago?"""
    return bool(_MEANT_THEN.search(said) and _WEEKS_AGO.search(said))


_WHO_DOES_NOT = re.compile(
    r"\b(?:who|what (?:person|man|woman|mother)) (?:does|has|did|would) not\b|\b(?:does|do|has|have) not (?:everyone|everybody|we all|all of us|most people|you)\b|\b(?:everyone|everybody|we all|most people|anyone) (?:does|do|has|have|thinks?|feels?|gets?)\b(?=[^.!?]{0,25}\b(?:it|that|so|sometimes|now and then|them|those|once|such)\b)|\bno more than (?:anyone|anybody|everyone|the next)\b|\bnot more than (?:others|anyone|most)\b"
)


def made_small(said: str) -> bool:
    """Is it said that everybody thinks of it now and then? Then it was not said that they don't."""
    return bool(_WHO_DOES_NOT.search(said))
