# ruff: noqa: E501 - a pattern is easier to check on one line
"""A thought handed over ready made: told to be thought, put against the client's own, or given as the truth."""

from __future__ import annotations

from nova_cbt.guard.words import any_of

_BETTER = (
    r"(?:balanced|fair\w*|kind\w*|new|better|best|healthi?\w*|tru\w*|accurate|helpful|realistic|right|sensible|real|likely|"
    r"correct|sound\w*)"
)
_NOUN = (
    r"(?:thought|version|view|sentence|truth|picture|conclusion|reading|answer|response|way to (?:see|look|say|think)[^.!?]{0,12}|"
    r"motto|belief|story|explanation)"
)
TOLD_TO_THINK = any_of(
    r"(?:let|make) (?:that|this|it) (?:be )?(?:what|your|the \w+) (?:you|motto|thought|sentence|answer)",
    r"from (?:now on|today|this day)[^.!?]{0,12} (?:think|say|tell|believe|your|you)",
    r"(?:tell|answer|remind) (?:that voice|yourself|it|the critic|your (?:inner )?\w+) (?:with|that|tonight|this|every)",
    r"(?:you )?(?:ought to|should|must|need to) (?:think|believe|see yourself|see it|stop thinking)(?! (?:about|over|it over|of|out|"
    r"aloud|twice))|you (?:ought to|should|must|can|could|need to) (?:be kinder to yourself|tell yourself|remind yourself|say to "
    r"yourself|rest assured|let go of the idea)",
    r"(?:i'd (?:rather|like) you|i want you|try) to? ?(?:thought|think|adopt|believe|take|saying|thinking)\b[^.!?]{0,20}(?:this|"
    r"that|some|:)",
    r"(?:write|put|pin|stick|keep|read|carry|learn) (?:this|it|on (?:your|the) \w+)[^.!?]{0,60}: (?:my|i|i'm|it's|one|even|you|good|"
    r"this)\b|(?:take|carry) (?:this|it) home with you:",
    r"(?:swap|replace|exchange|trade) (?:it|that|this|the|always|never|  +)[^.!?]{0,24}(?:for|with|by)\b|in its place:|"
    r"say goodbye to|repeat (?:it )?(?:with|after) me|you'll say\b",
    r"(?:^|, |you (?:could|might|should) |try to |let's |and |just )(?:think of|see|look at|regard|take) (?:it|him|her|this|that|yourself)(?: more)? (?:as (?:a|an|proof|frightened|the|one|"
    r"somebody)|this way|like this:)",
    r"(?:easier|better|healthier|truer) (?:to believe|if you (?:think|see|believe|saw|thought))|would(?:n't)? (?:it )?be (?:truer|"
    r"fairer|healthier|kinder) to (?:say|think|believe)",
    rf"(?:the|a|your|so the|here's (?:the|your)) (?:more )?{_BETTER} {_NOUN}[^.!?]{{0,24}}(?: is| would be| could be|: (?:i|i'm|i've|my|one|it's|you)\b)(?! (?:a|an|one|enough|what|that|"
    r"what) you (?:said|put))",
    r"(?:the )?(?:conclusion|answer|response)[^.!?]{0,30} (?:is|would be)(?: clear)?:|your (?:new|replacement) (?:thought|belief|"
    r"sentence|motto)[^.!?]{0,12}(?: is| could| would|:)",
)
SET_AGAINST = any_of(
    r"you(?:'re| are| were|'ve)? ?(?:n't|not)(?: \w+){1,4}(?: at all)?[,;] (?:you(?:'re| are| were|'ve)|but|just|only)\b",
    r"you (?:aren't|weren't|haven't|didn't)(?: \w+){0,4}(?: at all)?[,;:] (?:you(?:'re| are| were|'ve| have)|but|just|only)\b",
    r"it(?:'s| is| was|'s simply)? ?(?:not|n't)(?: \w+){1,8}[,;] (?:it(?:'s| is| was)|but)\b(?! not)|it (?:wasn't|isn't)(?: \w+){1,6}, it "
    r"(?:was|is)",
    r"you're anything but|the reality is|in reality\b|what's really going on",
    r"(?:that's|that is) (?:a |your |only |just |simply )*(?:false|distort\w+|inner critic|lie|wrong|nonsense|myth)|(?:that|your) "
    r"(?:thought|belief|idea)(?: is|'s) (?:a |simply |just )?(?:wrong|false|distort\w+|mistaken|untrue|not true)",
    r"so the thought falls apart|it's simply not (?:the case|true)|(?:it's|that's) all in your (?:mind|head)",
)
GIVEN_AS_TRUTH = any_of(
    r"(?:^|so |no, |but )(?:actually|clearly|obviously|surely|believe me|the fact is|the truth is|in truth|the evidence "
    r"shows|what this (?:proves|shows)|you've proved|it's (?:clear|obvious|far more likely)[^.!?]{0,14}|you can rest assured|"
    r"remember that|just know that|what you (?:overlook|forget|miss) is)[ ,:]+(?:that )?(?:you|your|she|he|they|it|nobody|the|"
    r"everyone)\b",
    r"you(?:'re| are)(?: \w+){0,2} (?:loved|liked|enough|lovable|worthy|a gift|good enough|allowed to (?:rest|fail))\b",
    r"you(?:'re| are) (?:far |much |a lot |so much )?(?:stronger|better|braver|kinder|smarter) than you (?:think|believe|know)",
    r"you (?:matter(?=\W*$)|deserve (?:happiness|love|better|rest|good)|did (?:all (?:you|anyone) could|your "
    r"best)|are not your \w+)",
    r"your (?:worth|value) (?:doesn't|does not|isn't|is not)|no(?:body| one) (?:is judging|noticed|judges|blames) (?:you|it)|"
    r"(?:they|everybody|everyone|your \w+) (?:adore|love|loves|value|values|trusts?|admire|admires) you\b|think highly of you|"
    r"there's no reason (?:to|for) (?:feel|guilt|shame|be)|nothing to do with you\b|you(?:'ll| will) laugh about",
    r"(?:every|each|nobody's|no) (?:family|mother|father|person)(?: is|'s) (?:like that|perfect)|who worry? about being",
)
HANDED = (TOLD_TO_THINK, SET_AGAINST, GIVEN_AS_TRUTH)
OWN_GROUND = any_of(
    r"for me to say|nothing about|(?:is|means) (?:a (?:sentence|thought|word|way)|enough)\b|don't have to|i (?:got|had|heard|took|put) (?:it|that|you|this)? ?wrong|how (?:would|do|does|could)|what (?:would|do|does|could|else|might)|"
    r"is there|could it|you(?:'d| would)? (?:said|say|told|put|tell|wrote|think|thought|call)|in your words|yours|what you wear|"
    r"you wore|makes that|your doing|he hit|is that|thought (?:diary|record)|image|imagine|have you|did you|if it"
)
"""Asked for, said by the client, a correction of what one heard, or about whose deed it was."""
