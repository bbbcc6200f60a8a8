# ruff: noqa: E501 - a pattern is easier to check on one line
"""Being short of time in this very conversation, and not gone yet."""

from __future__ import annotations

from nova_cbt.words import patterns as re
from nova_cbt.words.leaving import leaves

_N = r"(?:\d+|a|one|two|three|five|ten|fifteen|twenty|half an?|a few|a couple(?: of)?|a bit|few|couple(?: of)?|some)"
_HURRY = re.compile(
    rf"\b(?:(?:can|could|may|shall) (?:we|you|u|this|it) (?:please |just |maybe |possibly )*(?:be (?:(?:a bit|really|very) )?(?:quick\w*|brief|short|fast\w*)|(?:keep|make|do|get) (?:it|this|that)(?: \w+)? (?:quick\w*|short\w*|brief|fast\w*|in \w+ minutes?)|hurry|speed|wrap|finish (?:soon|quickly)|go faster)|"
    rf"(?:let'?s|please|pls) (?:\w+ )?(?:be (?:quick|brief)|(?:keep|make) (?:it|this) (?:quick|short|brief|fast)|hurry)|hurry up\b|(?:quick(?:ly)?|short|brief)(?: one)?,? (?:please|pls)\b|"
    rf"i(?:'?m| am) (?:\w+ ){{0,3}}?(?:in a (?:\w+ ){{0,4}}?(?:rush|hurry)|(?:a bit |rather |kind of |kinda |quite |really )?(?:pressed|short|tight|low) (?:for|on|of) time|running late|late for|on my (?:break|lunch break))(?! (?:at|in) (?:work|the|home|my))|"
    rf"i(?:'?ve| have)?(?: only| just)+ (?:got |have )?(?:about |maybe |like )?{_N} (?:more )?(?:min(?:ute)?s?|moments?|secs?|seconds?)\b|i(?:'?ve| have)? (?:got )?(?:about |maybe |like )?{_N} (?:more )?(?:min(?:ute)?s?|moments?)(?: left|,? (?:max|tops|only|at most))\b|"
    rf"(?:i )?(?:'?ve |have )?(?:got to|gotta|have to|need to|must|should|'?ll have to) (?:go|leave|run|be off|stop|get (?:going|off|the \w+)|pick up (?:\w+ )?\w+|head off|dash) (?:\w+ ){{0,2}}?(?:in|soon|at \d|shortly|before long)\b|"
    r"(?:(?:i )?(?:don'?t|do not|haven'?t) (?:have |got |really have )(?:very |that |so |too )?(?:much|a lot of|any)|not|without) (?:much|a lot of|too much)? ?time(?: (?:today|left|now|tonight|right now|for (?:this|that|all)))?\b(?! (?:to|with|for (?:my|him|her|them|the|friends|sleep)))|(?:no|little) time (?:today|left|now|right now|for this now)\b|short on time\b|"
    r"(?:my |the )?(?:bus|train|taxi|lift|tram|cab|battery|break|lunch(?: break)?|phone|shift|class|lesson|film|food)(?:'s| is| are)? (?:coming|here soon|arriving|about to|nearly (?:over|dead|empty)|almost (?:over|dead|empty)|leav\w+ in|start\w* (?:in|soon)|dying|ends? (?:in|soon)|in \w+ min\w*)|(?:kids?|he|she|they|someone|people|dinner|husband|wife|baby)(?:'s| is|'re| are) waiting(?: for me)?\b)",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(
    r"\b(?:always|usually|every (?:day|morning|time)|at work|he|she|they|boss|manager|customers?|everyone|yesterday|was|were|had|last (?:week|night|time))\b",
    re.IGNORECASE,
)
_WAITING = re.compile(r"\b(?:waiting|coming|now|today|tonight|left)\b", re.IGNORECASE)
_SUPPOSED = re.compile(
    r"\b(?:if|think|thought|thinking|maybe|perhaps|imagine|feels? like|as though|would|felt)\b[^.!?]{0,30}\b(?:waiting|coming|arriving)\b",
    re.IGNORECASE,
)
"""Somebody thought to be waiting."""
MOST = 22
"""Words of a message that says so; in a longer one it is part of the story."""


_SOON = re.compile(
    r"\b(?:got|have|need|going|ought|gotta) ?(?:to )?(?:go|leave|stop|run|dash|finish) (?:\w+ ){0,2}?(?:in|soon|at \d|shortly)\b",
    re.IGNORECASE,
)
"""Leaving that is still some minutes off."""


def hurries(text: str) -> bool:
    """Does a message say that there is little time left for this, and not that it is over?"""
    same = text.replace("’", "'")
    if leaves(_SOON.sub(" ", same)):
        return False
    if len(same.split()) > MOST or not _HURRY.search(same):
        return False
    return not _SUPPOSED.search(same) and (not _OF_OTHERS.search(same) or bool(_WAITING.search(same)))


def besides(text: str) -> str:
    """What a message tells besides the hurry; nothing where that is all."""
    kept = [
        c
        for c in re.split(r"[.,;!?]+\s*|\s+(?=(?:but|and|so)\b)", text)
        if c.strip() and not _HURRY.search(c.replace("’", "'"))
    ]
    rest = _SMALL.sub(" ", " ".join(kept)).split()
    return ", ".join(kept) if len(rest) >= TELLS else ""


_SMALL = re.compile(
    r"\b(?:sorry|ok(?:ay)?|please|pls|thanks?|so|and|but|well|just|today|now|nova|hey|um+|yes|yeah|no|i|my)\b",
    re.IGNORECASE,
)
TELLS = 3
