# ruff: noqa: E501 - a pattern is easier to check on one line
"""What is said at the list and is no thing to put on it: more about the thing just named, good news, a word put right."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.policy.desk import Desk
from nova_cbt.policy.fills import quotable
from nova_cbt.words import count as words_in
from nova_cbt.words import patterns as re
from nova_cbt.words import sentences
from nova_cbt.words.aside import glad_news, telling

SAID = "receipt.clauses|receipt.clause|receipt.quote"
TOLD = 5
"""Words from which an answer to "anything else?" may tell of the first thing instead."""
MUCH = 14
"""Words of a message that tells rather than names, whatever it is about."""
_ADDS = re.compile(
    r"^\W*(?:(?:yes|yeah|well|ok|okay|oh|and|so|maybe|actually)\W+)*(?:also|another|plus|then there(?:'s| is)|one more|a second|the other (?:thing|one)|(?:and|or) (?:maybe |also )?(?:my|the|how|a) )|\b(?:too|as well|on top of that|apart from that|besides that|something else|another thing|separate(?:ly)?)\b",
    re.I,
)
"""Words that put a second thing beside the first."""
_OF_IT = re.compile(
    r"^\W*(?:(?:no|nope|nah|just that|only that|that'?s it|well|yes|yeah|because|cos|bc|so|and|but|it'?s (?:just|only) that|basically|see|you see|like|i mean|honestly)\b\W+)*(?:he|she|it|they|that|this|he's|she's|it's|they're|they've|it'?ll|he'?d|she'?d)\b(?! (?:all|enough|fine)\b)",
    re.I,
)
"""A sentence about somebody or something named before."""
_LONG_WORD = re.compile(r"[a-z']{4,}")
_CLAUSE = re.compile(
    r"\b(?:i|he|she|it|they|we|you|nobody|everyone|someone|who|my \w+|the \w+)\b(?:'\w+)?(?: \w+){0,2}? (?:is|are|was|were|has|have|had|do|does|did|don't|doesn't|didn't|can't|can|won't|keeps?|kept|says?|said|want\w*|need\w*|feel\w*|felt|think|came|comes|went|left|took|got|made|told|saw|threw|broke|gave|hit|lost|found|began|let|put|won|spent|rang|sent|drank|ate|stole|hung|shut|hurt|ran|sold|bought|paid|\w+ed|\w+s)\b|\b(?:i'm|i've|he's|she's|it's|they're|we're)\b",
    re.I,
)


def tells_of_it(desk: Desk) -> bool:
    """Asked for a second thing: does the message tell more about the first one?"""
    words = desk.words.replace("’", "'")
    if desk.state.place.step != "more" or not desk.state.agenda or words_in(words) < TOLD or _ADDS.search(words):
        return False
    if _ONLY_THAT.fullmatch(words.strip()):
        return False
    if not _CLAUSE.search(words) or words.rstrip().endswith("?"):
        return False
    item = set(_LONG_WORD.findall(desk.state.agenda[0].lower())) - {"about", "with", "that", "from", "work"}
    of_it = bool(_OF_IT.match(words)) or bool(item & set(_LONG_WORD.findall(words.lower())))
    return of_it or (words_in(words) >= MUCH and len(sentences(words)) > 1)


_ONLY_THAT = re.compile(
    r"\W*(?:(?:no|nope|nah|thanks?|thank you|please|really|i think|that'?s (?:all|it|enough|plenty)|just that|only that|nothing (?:else|more)|"
    r"(?:it|that) (?:really |just |only )*(?:is|'s) (?:really |just |only )*(?:the|that|my) (?:one|only|main|whole)(?: one| thing)?|it'?s (?:really |just )?the (?:one|only|main) thing|for (?:today|now)|leave it (?:at that|there)|for me|actually)\b\W*)+",
    re.I,
)
"""Saying in some more words that there is no second thing."""


def only_glad(desk: Desk) -> bool:
    """Is the message good news and nothing else, where things for the list were asked for?"""
    said = telling(desk.words)
    return desk.state.place.page == "agenda" and bool(said) and all(map(glad_news, said))


_MEANT = re.compile(
    r"^\W*(?:(?:sorry|no|wait|oh|actually|hang on|hm+|well|oops|correction|scratch that|i got that wrong|wrong word)\b\W*)*(?:i (?:meant|mean)|make that|make it|rather|not (?:my|the) [\w' -]{2,25}?[,;]? (?:but )?|(?:it'?s|that'?s|should be) (?=(?:my|the)\b)|correction\W+)\W*(?P<it>(?:my|the|our|his|her)? ?[a-z][\w' -]{2,40}?)(?:,? not .*)?\W*$",
    re.I,
)
_SAYS_SO = re.compile(
    r"\b(?:sorry|meant|mean|wait|correction|oops|wrong|scratch|make (?:that|it))\b|^\W*(?:no|not|rather)\b", re.I
)


def put_right(desk: Desk) -> Desk | None:
    """The list with the last thing on it in the words the client puts in its place ("sorry, I meant my brother-in-law")."""
    found = _MEANT.match(desk.words.replace("’", "'").strip())
    if not desk.state.agenda or desk.state.place.page != "agenda" or found is None or not _SAYS_SO.search(desk.words):
        return None
    words = found["it"].strip(" ,.")
    if not words or words_in(words) > TOLD or not quotable(words):
        return None
    return desk.at(replace(desk.state, agenda=(*desk.state.agenda[:-1], words)))


def enough(desk: Desk) -> bool:
    """Asked for something more: is it that there is enough already?"""
    return desk.asked_as == "agenda.more" and len(desk.words.split()) <= SHORT_NO and bool(_ENOUGH.search(desk.words))


SHORT_NO = 10
"""Words of an answer to "anything else?" that is no more than a no."""
_ENOUGH = re.compile(
    r"\b(?:that'?s|thats|is|it'?s|got|have|more than|quite) (?:\w+ )?(?:enough|plenty|loads)\b|\benough (?:for|on)\b|\bone (?:thing )?at a time\b|\bone'?s (?:enough|plenty)\b",
    re.IGNORECASE,
)
