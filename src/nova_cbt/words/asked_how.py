# ruff: noqa: E501 - a pattern is easier to check on one line
"""What somebody wants to learn or to understand, told among other things: "I'd like to know why I cried in the shop"."""

from __future__ import annotations

from nova_cbt.words import patterns as re
from nova_cbt.words.text import count, plain

_FRAMES = (
    re.compile(
        r"\b(?:i(?:'d| would| should|'m trying| am trying)?(?: just| really| only| also| dearly)* (?:like|want|wanted|love|need|wish|hope)|i(?:'m| am) trying|what i(?:'d| would)?(?: really| just)? (?:want|need|like) is(?: somebody| someone| something)?|(?:somebody|someone|something)(?: who can)?) (?:to )?"
        r"(?:know|understand|find out|figure out|work out|learn|tell me|teach me|show me) (?P<it>(?:why|how|what makes) (?!you\b|this works?\b|it works?\b|that works?\b|to (?:begin|start|use)\b)[^.!?;\"“”]{6,140})",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:can|could|would|will) (?:you|this|nova|it)(?: please| maybe| perhaps)? (?:help|teach) (?:me|us) (?:with |how to |to )?(?P<it>(?!(?:it|that|this|understand|here|now|please|out)\b)[a-z][^.!?;\"“”]{4,100})",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:i(?:'d| would)?(?: really| just)? (?:want|need|like) to )?(?:learn|be taught) (?:how )?to (?P<it>(?!know\b|live\b)[a-z][^.!?;\"“”]{4,100})",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:i(?:'d| would| should)?(?: just| really| only| also)* (?:like|want|love|need|wish)|what i(?:'d| would)? (?:want|need|like) is) to (?:be able to |be )?(?P<it>(?:stop (?!talking|asking|writing|chatting|doing)(?=\w+ing\b)|get(?:ting)? (?:over|past|rid of|better at)|be less|sleep (?:again|through|better)) ?[^.!?;\"“”]{4,100})",
        re.IGNORECASE,
    ),
)
_STOP = re.compile(
    r"\s*(?:,|\s[-–]\s|\b(?:because|since|so that|but|and (?:i|then|also|why|how|what)|if (?:that|you|it)|or (?:is|am|do|at))\b)|(?<=\s)['‘’](?=(?-i:[A-Z]))",
    re.IGNORECASE,
)
_LATER = re.compile(r"\s+(?:when|after|before|while|as soon as|every time|whenever) .*$", re.IGNORECASE)
_NOT_NOW = re.compile(
    r"\b(?:don'?t|do not|didn'?t|never|no longer|already|wouldn'?t|who doesn'?t) (?:\w+ )?$", re.IGNORECASE
)
MOST = 11
"""Words of what is to be learnt that can stand on a list; of a longer one the time it goes on to tell is left off."""


def asked_how(text: str) -> str:
    """What a message wants to learn or understand, in the client's words; nothing where it wants nothing of the kind."""
    same = plain(text)
    for frame in _FRAMES:
        found = frame.search(same)
        if (
            found is None
            or _NOT_NOW.search(same[: found.start()])
            or _NOT_NOW.search(found[0][: found.start("it") - found.start()])
        ):
            continue
        words = text[found.start("it") : found.end("it")]
        words = _STOP.split(words, maxsplit=1)[0].strip(" ,'‘’")
        words = _LATER.sub("", words) if count(words) > MOST else words
        if count(words) > 1:
            return words
    return ""
