# ruff: noqa: E501 - a pattern is easier to check on one line
"""Whose death is told of, and whether it is told as news: a friend's loss, a funeral that only says since when."""

from __future__ import annotations

from nova_cbt.words import patterns as re
from nova_cbt.words.text import lower

_KIN = r"(?:mum|mom|mother|dad|father|parents?|brother|sister|son|daughter|child|baby|boy|girl|kid|husband|wife|partner|gran\w*|nan|grandad|grandpa|grandfather|grandmother|uncle|aunt\w*|cousin|nephew|niece|friend|dog|cat|twin|in-law|mother-in-law|father-in-law|boyfriend|girlfriend|fianc[eé]e?)"
_NEAR = r"(?:friend|mate|best mate|bestie|buddy|colleague|co-?worker|boss|manager|neighbou?r|flatmate|housemate|room ?mate|teammate|classmate|teacher|tutor|boyfriend|girlfriend|husband|wife|partner|fianc[eé]e?|ex|landlord|landlady|pupil|student|patient|customer|team leader|foreman|priest|pastor|imam)"
_DIED = r"(?:has |have |had |'s |just |suddenly |recently |sadly )*(?:died|passed(?: away| on)?|was killed|got killed|took (?:his|her|their) (?:own )?life|is dying|is gone)"
_ANOTHERS = re.compile(
    rf"\b(?:my|our|a|the|this) (?:\w+ ){{0,2}}?{_NEAR}(?: of (?:mine|ours)| [a-z]+)?(?:'s|s'|s) (?:\w+ )?{_KIN} {_DIED}\b|"
    rf"\b(?:my|our|a|the|this) (?:\w+ ){{0,2}}?{_NEAR}(?: of (?:mine|ours)| [a-z]+)?,? (?:has |have |had |just |'s )*(?:lost|buried) (?:his|her|their|the) (?:\w+ )?{_KIN}\b|"
    rf"\b(?:my|our|a|the|this) (?:\w+ ){{0,2}}?{_NEAR}\b[^.!?]{{0,40}}\b(?:because|since|after|when|and|as) (?:his|her|their) (?:\w+ )?{_KIN} {_DIED}\b|"
    rf"\b(?:he|she|they)(?:'s|'ve| has| have| had)?(?: just| recently)? (?:lost|buried) (?:his|her|their) (?:\w+ )?{_KIN}\b|\b(?:his|her|their) (?:\w+ )?{_KIN} (?:has |have |just |suddenly )*(?:died|passed away|was killed)\b|"
    rf"\b(?:funeral|wake|memorial|death) (?:of|for) (?:my|our|a|the) (?:\w+ ){{0,2}}?{_NEAR}(?: of (?:mine|ours)| [a-z]+)?(?:'s|s'|s) {_KIN}\b|\b(?:my|our|a|the) (?:\w+ ){{0,2}}?{_NEAR}(?: of (?:mine|ours)| [a-z]+)?(?:'s|s'|s) {_KIN}'?s? funeral\b"
)
_OWN = re.compile(
    rf"\b(?:my|our) (?:\w+ )?{_KIN} {_DIED}\b|\b(?:i|we)(?:'ve| have)? (?:just )?(?:lost|buried) (?:my|our|him|her|the baby)\b|\bmiscarr\w+|\bstillb\w+"
)


def of_another(text: str) -> bool:
    """Is the one bereaved somebody near to the client, and not the client?"""
    same = lower(text)
    own = _OWN.search(_ANOTHERS.sub(" ", same))
    return bool(_ANOTHERS.search(same)) and not own


_DEATH = r"(?:died|passed (?:away|on)|funeral|burial|death|wake|memorial)"
_FRESH = re.compile(
    r"\bit(?:'s| is| has| was|'d| will)(?: been)? (?:\w+ ){0,3}(?:years?|months?|weeks?|days?|ages|anniversary)\b|\b(?:tomorrow|yesterday|today|tonight|this (?:week|morning|month)|last (?:night|week|month|\w+day)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:a few|two|three|some|\d+|a couple of) (?:days|weeks) ago|a week ago|just|suddenly|recently|now)\b"
)
_LONG_AGO = re.compile(
    rf"\b{_DEATH}\b[^.!?]{{0,30}}\b(?:(?:\w+|\d+|a few|many) years|years|long|a long time|ages|decades) (?:ago|back|since)\b|\b(?:years|long|ages) (?:ago|back)\b[^.!?]{{0,30}}\b{_DEATH}\b"
)
_MARK = re.compile(
    r"\b(?:(?:ever )?since|after|before|until|at|around|from)\b(?: the time| the day)? [^.!?,;]{0,25}\b(?:funeral|burial|death|wake|memorial)\b[^.!?,;]{0,25}|\b(?:ever )?since (?!he\b|she\b)[^.!?,;]{2,25}\b(?:died|passed (?:away|on))\b[^.!?,;]{0,10}"
)
_OF_OTHERS = re.compile(
    r"^\W*(?:(?:and|but|so|well|yes|no)\W+)*(?:we|he|she|they|it|nobody|everyone|my (?!heart|life|head|mood|sleep|body|mind|world)\w+(?: \w+)?(?:'s|'re)?|our \w+|the \w+|[a-z]+ (?:and i|has|have|does|did|is|was|doesn't|hasn't|won't))\b"
)
_WISHES = re.compile(
    r"\b(?:i(?:'d| would)? (?:want|like|need) to (?:talk|speak|look|work)|(?:want|like) to (?:talk|speak)|let's (?:talk|speak|look)|(?:it|that)(?:'s| is) (?:the|my|about)|is about|problem is)\b"
)
OTHER = 4
"""Words of another sentence from which it tells something else."""


_THEIR_WORK = re.compile(
    rf"\b(?:he|she|they|(?:my|our|the|a) (?:\w+ ){{0,2}}?(?:{_KIN}|{_NEAR})(?:'s \w+)?)(?: [a-z]+)?(?:'s|'ve| has| have| had)?(?: just| also| suddenly)? "
    r"(?:lost (?:his|her|their|the) (?:job|work|post|house|flat|licen[cs]e|shop)|(?:(?:was|were|got|been|being|getting) )?(?:laid off|sacked|fired|let go|made redundant|evicted))\b"
)
"""Work or a home lost by somebody else."""
_HOUSEHOLD = re.compile(
    r"\b(?:my|our) (?:husband|wife|partner|fianc[eé]e?|mum and dad)\b|\bwe\b[^.!?]{0,20}\b(?:rent|mortgage)\b"
)
_LOST = re.compile(
    rf"\b(?:{_DEATH}|i(?:'ve| have)? lost|lost my|miscarr\w+|stillb\w+|broke up|split up|divorce\w*|dumped me|left me|made redundant|sacked|fired|laid off|dying|hospice|terminal)\b"
)


def _another_loss(text: str) -> bool:
    """Is there another loss in what is left of a message?"""
    return bool(_LOST.search(text))


def by_the_way(text: str) -> bool:
    """Does a death only say since when, or lies it years back while something else is what the message is about?"""
    same = lower(text)
    if _THEIR_WORK.search(same) and not _HOUSEHOLD.search(same):
        return not _another_loss(_THEIR_WORK.sub(" ", same))
    told = [s for s in re.split(r"(?<=[.!?;])\s+|\n+", same) if s.strip()]
    here = [s for s in told if re.search(rf"\b{_DEATH}\b", s)]
    if not here or any(_FRESH.search(s) for s in here):
        return False
    others = [s for s in told if s not in here and len(s.split()) >= OTHER]
    return all(
        ((mark := _MARK.search(s)) and _about_others(s[: mark.start()]))
        or (_LONG_AGO.search(s) and (others or _WISHES.search(s)))
        for s in here
    )


def _about_others(words: str) -> bool:
    """Does the clause before the mark tell of somebody, or of two together, rather than of the client's own state?"""
    return len(words.split()) >= OTHER - 1 and bool(_OF_OTHERS.match(words))


_THERE = re.compile(
    r"^\W*(?:(?:and|but|so|then) )?(?:in|at|from|outside) (?:the )?(?:hospital|ward|waiting room|clinic|emergency room|icu)\b,? (?:i|we|he|she|they|it|there|nobody|everyone)\b|\b(?:thought|knew|decided|noticed|reali[sz]ed|prayed|sat|waited|slept|read|wrote|cried)\b[^.!?]{0,30}\b(?:in|at) (?:the )?(?:hospital|ward|waiting room)\b"
)


def only_the_place(sentence: str) -> bool:
    """Is a hospital only where something else went on ("in the hospital I thought of her")?"""
    return _THERE.search(lower(sentence)) is not None


_GRAVE = re.compile(
    rf"\b(?:(?:my|our) (?:\w+ )?{_KIN}|mum|mom|dad|nan|gran|grandma|grandad)(?:'s)?(?: [a-z]+)?(?:'s| is| was| has been| had| has| went| got| fell| broke| collapsed| needs| are|)\b[^.!?;]{{0,40}}?\b(?:(?:in(?:to)?|to) (?:the )?(?:hospital|intensive care|icu|a ?& ?e|a&e|casualty|emergency(?: room)?)|an accident|a (?:bad )?(?:fall|stroke|heart attack|seizure)|a crash|(?:an )?operation|surgery|cancer|collapsed|unconscious|arrested|missing)\b|"
    r"\b(?:i|we) (?:was|were|got|had|have|'ve|have had|am|'m)\b[^.!?;]{0,25}\b(?:diagnosed|in hospital|an accident|a miscarriage|evicted|a stroke|a heart attack|cancer)\b|\bthey found (?:a|an|something|cells)\b"
)
_PAST_IT = re.compile(
    r"\b(?:years ago|as a child|when i was|back home now|out of (?:the )?hospital (?:now|again)|works? (?:in|at)|nurse|volunteer\w*|all clear|false alarm|last year|once had|used to|visit(?:ing|s)? (?:people|patients))\b"
)


def grave(text: str) -> bool:
    """Has something befallen the client or somebody of theirs these days: hospital, an accident, an illness found?"""
    same = lower(text)
    return bool(_GRAVE.search(same)) and not _PAST_IT.search(same)
