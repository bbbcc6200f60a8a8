# ruff: noqa: E501 - a pattern is easier to check on one line
"""Clauses that speak to Nova about the talk itself: a courtesy, a choice of how to go on, a no to what she asked."""

from __future__ import annotations

from nova_cbt.words import patterns as re
from nova_cbt.words.text import plain

_COURTESY = re.compile(
    r"\b(?:bear with (?:me|it)|please (?:do not|don't) (?:worry|be|take|think)|please (?:forgive|excuse|be patient|understand|let me know|go ahead|continue|carry on)|no offence|i (?:was|am|'m)(?: really)? not offended)\b|"
    r"^\W*(?:(?:yes|so|and|well|no|okay|ok|oh)\W+)*(?:i (?:think|suppose|guess|believe) )?(?:that|this|it)(?:'s| is| was| would be| sounds| seems| feels)(?: probably| just| exactly| indeed)? (?:the )?(?:right|fine|good|correct|best|okay|main|first|one)(?: (?:one|choice|thing|place|question|way|topic))?\W*$|"
    r"^\W*(?:(?:yes|so|and|but|well|no|okay|ok|oh|i think|i suppose|i guess|perhaps|maybe|then)\W+)*(?:i(?:'d| would| will|'ll) (?:rather|prefer to|prefer|like to|leave|choose|take|try|do)?|i (?:want|wanted|need) to|let me)(?: just| still)? ?(?:(?:talk|speak|hear) about (?:it|that|this|what)\b|(?:say|tell you) (?:it|what|that|how)\b|(?:leave|keep) it (?:at|there|as)\b|(?:start|begin|go on|carry on|continue)(?: with)? (?:it|that|this|the)\b|know what you\b|(?:look at|work on|talk about|focus on|deal with|use (?:the time|today) for)\b|the (?:first|second|former|latter|other)\b|it at that)|"
    r"\bi (?:only |just )?want(?:ed)? to (?:know|hear|ask) (?:what|how|if|whether) you\b|\bwhat you think\b|(?:^|,)\W*(?:so|then)\W+(?:she|he|they|her|him|them)(?:\W+please)?\W*$|"
    r"\b(?:not|never|no) (?:had |have |having )?(?:any |such |those |these |that kind of |thoughts? )+(?:thoughts?|like that|of that (?:kind|sort))\b|\b(?:don'?t|do not|never|haven'?t|have not) (?:have |had |get |got )?(?:any |such |those |these )*(?:thoughts?|ideas?)(?: (?:like|of) (?:this|that|those|these)(?: (?:kind|sort))?)?\W*$|\b(?:gone|going|went|wandered|wandering|drifted) off (?:the (?:point|subject|topic)|track)\b|\bi(?:'m| am) rambling\b|\btalking too much\b|\bi did (?:say|mention|tell you|answer)\b|^\W*(?:as|like) i (?:said|told|mentioned)|\bi(?:'m| am) (?:ready|happy|glad) to (?:start|begin|go on|continue|carry on|try)\b|\b(?:did|do|have|had)(?:n't| not) answer(?:ed)? my question\b|"
    r"\bthank(?:s| you) for (?:asking|explaining|having|listening|your|the|being|understanding|saying)\b|\bi(?:'d| had)(?: almost| nearly| completely| quite| just)? forgotten (?:that|it|about (?:it|that|them))\b|\bi hope (?:that|this|it)(?:'s| is| makes| was)\b|\bif (?:that|it|this)(?:'s| is) (?:all right|alright|ok|okay|fine)\b",
    re.I,
)
_PRESENTS = re.compile(
    r"^\W*(?:(?:and|so|well|hi|hello|yes)\W+)*(?:my (?:first |full )?name(?:'s| is) [\w'-]+(?: [A-Z][\w'-]+)?|i(?:'m| am) (?-i:[A-Z])[\w'-]+|i(?:'m| am) (?:a )?(?:\d{2}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)(?:-\w+)?)(?: (?:now|years old))?|i(?:'?m| am)(?: here)? in (?:the )?(?:(?-i:[A-Z])[\w'-]+(?: [\w'-]+)?|(?:scotland|england|wales|ireland|uk|usa?|states|london|germany|france|spain|canada|australia|india))(?:,? (?:near|in|outside) [\w'-]+)?|i live (?:here )?(?:in|near) [^.;]{3,40}|(?:and |so )?(?:please )?(?:just |only )?(?:call me|you (?:can|may) (?:say|call me)|but you say|it'?s(?: just| only)?) [\w'-]+(?: (?:not|only|please|lol) ?[\w'-]*){0,2}|(?:they|she|he)/\w+(?:/\w+)?(?:,? and)?|(?:(?:maybe|about|around|like|probably) )?(?:i'd|i would|i'?ll)? ?(?:put it at|say|like|about|give it) a? ?\d{1,2}|i(?:'m| am)?(?: currently)? (?:live|living|writing|based|from)(?: (?:here|now))? ?(?:in|near|from|outside|just outside)? [A-Z][\w'-]+(?: [\w'-]+)?)(?: (?:now|by the way))?\W*$",
    re.I,
)
"""Who one is and where one lives: noted at the door, not said back."""


def courtesy(clause: str) -> bool:
    """Does a clause speak to Nova about the talk, and of nothing that could be said back?"""
    return bool(_COURTESY.search(plain(clause)) or _PRESENTS.match(plain(clause)))


_ASIDE_QUOTED = re.compile(r"""(?:^|[\s,:])['‘“"][^'"’”]{4,}['’”"]?""")


def quotes(clause: str) -> bool:
    """Does somebody's speech stand in it, whose "I" and "you" are not the client's and Nova's?"""
    return _ASIDE_QUOTED.search(clause) is not None
