# ruff: noqa: E501 - a pattern is easier to check on one line
"""A no said outright, as against a remark with a "no" or a "not" in it."""

from __future__ import annotations

import re

from nova_cbt.words.text import lower

_SPARED = re.compile(
    r"\b(?:no (?:one|body|idea|clue|problem|worries|offen[cs]e|doubt|rush|hurry|wonder|matter|harm|kidding|joke|way back|pressure|objections?|questions?)|nobody|nothing else (?:has |ever )?(?:worked|helped)|"
    r"not (?:exactly|sure|bad|that|the|a|an|so|my first|too|only|until|because|much|often|every|used|really (?:sure|used|a)|in the mood for jokes)|i don'?t (?:know|mind|think (?:so|it matters)|see why not)|why not|if not|no,? (?:go on|it'?s|that'?s|i'?m (?:fine|ok|okay|happy|all right) (?:with|to))|not at all)\b"
)
_REFUSES = re.compile(
    r"\b(?:no,? (?:thanks|thank you|ta|cheers)|(?:i'?d |i would |would )?rather not|prefer not|i(?:'?d| would) prefer (?:a |to (?:see|talk to|speak to) )|not (?:today|now|yet|tonight|for me|interested|with (?:a|this)|this time|going to (?:do|start|happen)|comfortable|ok(?:ay)? (?:with|for me)|all right (?:with|for me)|happy with)|"
    r"(?:don'?t|do not|won'?t|will not|wouldn'?t|cannot|can'?t) (?:really |actually )?(?:want|agree|consent|like|wish|accept|start|begin|care|feel (?:like|comfortable)|do (?:this|that|it))\b|i (?:refuse|decline|disagree|object)|chang(?:ed|ing) my mind|count me out|forget (?:it|this)|"
    r"leave it|no deal|i'?ll pass|hard pass|(?:maybe|perhaps|some|an)?other (?:day|time)|nah|nope|im good|i'?m (?:good|out|leaving)|not happening|stop here|no way|(?:a|said|it'?s) no\b(?=\W*$| from| for)|(?:absolutely|definitely|certainly|think|hope) not|not (?:really |quite )?my (?:sort|kind|thing|cup)|(?:like|want|prefer) to (?:stop|leave|end (?:it|this)))\b|\bno\W*$|^\W*(?:no|pass|never)\W*$"
)
_STARTS_NO = re.compile(r"^\W*(?:(?:um+|er+m*|well|oh|sorry|actually|honestly|then)\W+)*no\b")
_BUT_YES = re.compile(
    r"\b(?:but|though|then|and|so) (?:\w+ )?(?:yes|yeah|ok(?:ay)?|fine|sure|go on|go ahead|let'?s|i'?ll (?:try|do it|give)|we can|start|happy to|all ?right)\b|\b(?:go on|go ahead|let'?s (?:start|begin|go|try|do))\b"
)
_TAKEN = re.compile(
    r"\b(?:i'?m good|im good) (?:to|with|for)\b|\b(?:don'?t|do not) (?:like|want) (?:\w+ ){0,4}(?:hospital|work|home|life|mornings?|people|myself|anyone)\b"
)


def refuses(text: str) -> bool:
    """Does the message turn down what was offered, in so many words, and not take it after all?"""
    same = _TAKEN.sub(" ", _SPARED.sub(" ", lower(text)))
    if _BUT_YES.search(same) or same.rstrip().endswith("?"):
        return False
    return bool(_REFUSES.search(same) or _STARTS_NO.match(same))
