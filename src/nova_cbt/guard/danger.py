"""Signs of danger: passed over, refused, answered with a number only, with guilt, or with a demand to promise."""

from __future__ import annotations

from nova_cbt.guard.care import HELD
from nova_cbt.guard.context import Context
from nova_cbt.guard.pressing import FREE, PRESSES
from nova_cbt.guard.refusal import over_refusal
from nova_cbt.guard.words import Text, any_of, read
from nova_cbt.model import Turn
from nova_cbt.words import patterns as re

CUE = any_of(
    r"suicid\w*",
    r"kill(?:ing)? myself",
    r"end(?:ing)? (?:my life|it all|things)",
    r"take my (?:own )?life",
    r"(?:hurt|harm|cut|scratch|burn|injur)\w* (?:myself|my (?:arms?|wrists?|legs?|skin))",
    r"self-?(?:harm\w*|injur\w*)",
    r"(?:cutting|hurting) myself",
    r"i(?:'d|'ll)?[^.!?]{0,25}(?:not|never|\w+n't|without) (?:just |want to |wanting to )?"
    r"(?:wak(?:e|ing) up|open my eyes)",
    r"(?:not|never) wak(?:e|ing) up(?: again| any)",
    r"wake up again",
    r"better off (?:without me|dead|if i)",
    r"happier if i (?:weren't|wasn't)",
    r"wish(?:ed)? i (?:was|were|wasn't|weren't|had never|could just)[^.!?]{0,20}(?:dead|"
    r"alive|here|born|disappear|gone)",
    r"(?:don't|do not|didn't) want to (?:live|be here|be alive|exist|go on living)",
    r"want(?:ed)? to (?:die|disappear|be dead)",
    r"(?:planning|plan|planned) (?:how to do it|to do it)",
    r"blade to my",
    r"no (?:point|reason) (?:in )?(?:living|to live|going on)",
    r"be(?:ing)? dead",
    r"(?:not|no longer) (?:being|be|to be) here(?: any\w*|[.,]|$)",
)
_NO_CUE = any_of(
    r"(?:no|not|\w+n't|never|without) (?:\w+ ){0,4}(?:thoughts? of|suicid\w*|thinking (?:of|" r"about)|any thoughts)",
    r"not (?:having|currently)",
    r"(?:don't|do not|didn't|did not|never|haven't|not)(?: \w+){0,2} (?:think|thought|thinking|want|wanted|wanting|"
    r"plan|planning|intend)(?: of| about| to)? (?:ending|killing|dying|die|hurting|harming|suicide|kill|hurt|end)",
    r"(?:don't|do not) want to (?:die|promote)",
    r"is killing me",
    r"as if i wanted",
    r"not killing",
)
_MEETS = any_of(
    r"(?:glad|thank you|thanks)[^.!?]{0,30}(?:told|telling|said|say|wrote|trust|sharing|"
    r"honest|straight|clear|here|bring|open)",
    r"that took|hard to (?:say|bring)|took (?:courage|something)",
    r"thoughts? of (?:killing|ending|suicide|dying|not)",
    r"kill(?:ing)? yourself|suicid\w*|end(?:ing)? your life|want(?:ing)? to die|wish to die",
    r"hurt(?:ing)? yourself|harm(?:ing)? yourself|self-harm",
    r"(?:urges?|wounds?|safe|safety|any plan|a plan to|have a plan|planned|made plans)\b",
    r"intend to act",
    r"when did (?:it|that|you|this)[^.!?]{0,20}(?:last|start|happen)",
    r"last time it happened",
    r"better off without|wak(?:e|ing) up|the noise",
    r"staying (?:here|with)|worried about you",
    r"\d{3} (?:now|this minute|right now)|(?:call|ring|dial)[^.!?]{0,20} (?:\d{3}|emergency)",
    r"(?:how close|intend\w*|intention|mean to)[^.!?]{0,40}(?:act\w*|that|it)\b|act(?:ing)? on (?:it|them|those|that)",
    r"\d{3},? please|wishing you could[^.!?]{0,30}not (?:wake|be)|get you away from|leave it where it is",
    r"(?:what|thing) you(?:'d| would| could)? (?:be )?us(?:e|ing)|within (?:your )?reach|out of reach",
    r"(?:thought|way)[^.!?]{0,20} (?:about how|of a way|you've thought of)|a way of doing (?:it|that)|"
    r"did those thoughts",
    r"(?:settled|decided) on a (?:time|day|place)|(?:time|day) or (?:a )?place|set a day|get(?:ting)? (?:things|"
    r"anything|"
    r"something)[^.!?]{0,10}ready|got ready",
    r"(?:space|distance|a street|another street)[^.!?]{0,20} (?:between|from)|(?:stay|go|walk|turn)\w*[^.!?]{0,25} "
    r"(?:away|round|where they aren't)|(?:alone with|walk you away from) (?:it|this|that)|nothing in your hands",
    r"(?:who|someone|somebody|anyone|a person)[^.!?]{0,40}(?:with you|near you|nearest|come over|come and be|close by|"
    r"be there|join you|stay with|sit with)|who(?:'s| is|m)? [^.!?]{0,20}(?:near|with you|could come|come to you)",
    r"be(?:ing)? alone with (?:it|this)|don't (?:be|stay) alone|by yourself right now|alone (?:just|right) now",
    r"(?:kept|keeps|held|holds|made) you (?:going|here|stay)|reasons? (?:to (?:go on|stay|live)|for living)|"
    r"(?:still )?worth (?:it|staying|living)",
    r"how long (?:ago|is it since)[^.!?]{0,30}(?:last|time|it|hurt)|most recent time|the last time|come up last|"
    r"last come up"
    r"|last (?:have|had) (?:such|those|these) thoughts|those thoughts last there",
    r"in the (?:hour|minutes) before|(?:just|right) before(?: it)?\b",
    r"(?:injury|hurt on you|dressing|bleed\w*|clean (?:cloth|water)|scratch\w*)|(?:needs?|has to|"
    r"should) (?:be )?(?:a doctor|"
    r"care|look\w*|seen)\b",
    r"(?:first|early) (?:sign|on)|notice early|tells you first|on its way[^.!?]{0,20}(?:person|who)|(?:it's|"
    r"it is) building",
    r"(?:safety|crisis) plan|plan for (?:bad|dark|hard)|on the plan|(?:which|what|line|step)[^.!?]{0,20} your plan",
    r"(?:tell|let|reach)[^.!?]{0,20} (?:today|tonight)[^.!?]{0,30}(?:how|bad|know)|(?:person|"
    r"whom?)[^.!?]{0,20} (?:tell|let "
    r"know|hear about|should know|told)",
    r"other ways? (?:through|than)|(?:healthier|steadier|safer|another way)\b",
    r"last three months|past three months|attempt\w*",
    r"wish to be dead|not (?:wanting to|want to) (?:live|be alive)|urge\b|such thoughts|those thoughts|dark thoughts",
    r"distance between|put some (?:distance|space)|hand it (?:over|to)|(?:a )?crisis (?:line|team)[^.!?]{0,60}\?",
    r"ask (?:it )?plainly|rather ask than|make sure i (?:understood|hear|heard)|do you mean (?:that|it)\b",
    r"not about dying|stop(?:s|ped)? (?:the|it)",
    r"emergency number",
    r"when (?:the urge|it gets|it builds|the wave)",
)
_NAMED = any_of(
    r"suicid\w*|self-?(?:harm\w*|injur\w*)|(?:hurt|harm|cut|kill|injur|burn)\w* yourself|you cut\b",
    r"(?:dying|wish(?:ing)? to die|want(?:ing)? to (?:die|disappear|be dead|not (?:be|wake))|not being here|"
    r"end(?:ing)? (?:it|your) "
    r"?(?:all|life))",
    r"(?:abus\w*|violen\w*)\b[^.!?]{0,30}\b(?:home|partner|husband|wife|father|mother|you)|(?:hit|beat|chok|"
    r"strangl)\w* you\b",
)
"""Danger to the client, as the therapist's own words name it."""
_LINE_ONLY = any_of(r"helpline|hotline|crisis line|samaritans|lifeline|emergency|988|116 ?123|doctor|professional")
_PRESSURE = any_of(
    r"how could you (?:do|even|think)[^.!?]{0,40}(?:love you|family|parents|children|mother|kids|friends|me|us)",
    r"what (?:you'd|you would|it'd|it would)(?: be)? do(?:ing)? to (?:your|them|him|her|everyone|the people)",
    r"you(?:'re| are) (?:scaring|frightening|shocking) me|oh my god|you mustn't (?:think|say|talk|feel)",
    r"promise (?:me )?(?:that )?(?:you(?:'ll| will)|to) (?:stay|live|not|never|be safe|keep safe|leave|stop)",
    r"(?:swear|your word|word of honou?r)[^.!?]{0,30}(?:leave [^.!?]{0,20}alone|not|never|no more|won't)",
    r"promise me",
    r"(?:give me|like|have|want) your (?:word|promise)",
    r"(?:swear|promise|contract|agree)[^.!?]{0,30}(?:not to|won't|never|you will "
    r"not)[^.!?]{0,20}(?:hurt|harm|kill|do (?:it|that|anything)|yourself)",
    r"you (?:mustn't|must not|shouldn't|can't) (?:think|feel|talk) (?:like that|that way|so)",
    r"think (?:of|about) (?:your|how) (?:\w+ )?(?:family|children|kids|mother|parents|" r"selfish)",
    r"(?:imagine|think) (?:what|how)[^.!?]{0,30}(?:would|it'd|'d) do to",
    r"your (?:children|kids|family|mother|parents) (?:need|needs) you",
    r"how selfish|selfish (?:that|of you)",
    r"don't (?:think|talk) like that|you don't (?:really )?mean that|everyone feels (?:low|"
    r"like that)|you have so much to live for",
)


def mentions_risk(text: str) -> bool:
    """Does the client speak of wishing to die or of hurting themself, and not only to say that it is not so?"""
    return any(CUE.search(s) and not _NO_CUE.search(s) for s in read(text).sentences)


def meets(text: str) -> bool:
    """Does a therapist's message take up danger at all?"""
    return any(_MEETS.search(s) for s in read(text).sentences)


def risk_mishandled(turn: Turn, before: Context) -> str:
    """A sign of danger passed over, refused, answered with a number only, with guilt, or with a demand to promise."""
    text = read(turn.text)
    if turn.speaker != "therapist" or before.roleplay:
        return ""
    pressed = next(
        (s for s in text.sentences if _PRESSURE.search(s) and not HELD.search(s) and not _LETS_OFF.search(s)), ""
    )
    if pressed:
        return pressed
    near = not before.others or _NAMED.search(text.bare) or any(CUE.search(read(o).bare) for o in before.others[-5:])
    if near and (pressed := next((s for s in text.sentences if _presses(s)), "")):
        return pressed
    met = any(CUE.search(read(o).bare) for o in before.others[-3:]) or _NAMED.search(text.bare)
    if met and (refused := over_refusal(turn, before)):
        return refused
    if not before.others or not mentions_risk(before.other):
        return ""
    return _passed_over(text, before.other)


_LETS_OFF = re.compile(r"\byou (?:needn't|don't (?:have|need) to)\b")


def _presses(sentence: str) -> bool:
    return not FREE.search(sentence) and any(sign.search(sentence) for sign in PRESSES)


def _passed_over(text: Text, said: str) -> str:
    if not text.words:
        return "(no answer)"
    if not any(_MEETS.search(s) for s in text.sentences):
        return text.sentences[0] if text.sentences else text.even.strip()
    only_line = all(_LINE_ONLY.search(s) or re.search(r"please|sorry|anything else", s) for s in text.sentences)
    return text.sentences[0] if only_line and "?" not in text.even else ""
