"""Going said in so many words; what counts depends on what else was asked or is going on."""

from __future__ import annotations

from nova_cbt.words import patterns as re

_BYE = r"\b(?:good)?bye\b|\b(?:talk|speak|write) (?:to you )?(?:later|soon|next|tomorrow)\b"
_LEAVES = re.compile(
    rf"{_BYE}|\b(?:got|have|need|going|ought) to (?:go|leave|stop|run|dash|finish)\b|\bgotta (?:go|run)\b|"
    r"\b(?:enough|it|all) for (?:today|now|tonight)\b|"
    r"\b(?:let'?s|can we|could we|i'?d like to|i want to) (?:stop|end|leave|finish)\b|"
    r"\bi'?m (?:off|done|leaving|out)\b|(?<!a )\bgood ?night\b(?! of)|\bsee you\b|\bstop here\b",
    re.IGNORECASE,
)
_GOES = re.compile(rf"{_BYE}|\b(?:go|leave|run|log off|stop)\b", re.IGNORECASE)
_TAKES_LEAVE = re.compile(
    rf"{_BYE}|\b(?:i|we)(?:'?m| am|'?ll| will|'?re| are|'?ve| have)? (?:\w+ ){{0,2}}?"
    r"(?:(?:got|have|need|ought) to |should |must )?(?:stop|log off|hang up|leave you|be off|finish|end)\b|"
    r"\b(?:thanks?|thank you)\b",
    re.IGNORECASE,
)


_STANDS = re.compile(
    r"\bi(?:['’]?m| am) (?:(?:so|just|really|totally|honestly|all|absolutely|completely|always) )*"
    r"(?:done|finished|off|out|leaving|heading)\b"
    r"(?! +(?:now|here|then|soon|today|tonight|later|home|thanks|thank|bye|and out|talking|of (?:here|time)|"
    r"for (?:today|now|tonight|the (?:day|night|evening)|a (?:bit|walk|nap|lie|smoke))|to (?:bed|sleep|my bed)|"
    r"with (?:this|you|that|talking|these|it|the (?:chat|session|questions))|it (?:there|here|at)|"
    r"(?:the|this) (?:chat|session|conversation|app|talk))\b)(?!\W*$|\s*[.,;!?])|"
    r"\bmy (?:shift|class|lunch|break|lecture|meeting)(?: is|['’]s) (?:over|starting) (?:and then|at|by)\b",
    re.IGNORECASE,
)
"""How one is, or what else one leaves: "I'm done in", "I'm off work", "I'm leaving my husband"."""


_HABIT = re.compile(
    r"\b(?:stop|quit|finish|leave off|end up) "
    r"(?!(?:talking|writing|typing|chatting|answering|going|doing (?:this|it|that|these))\b)"
    r"(?:(?:always|just|constantly|all this|all the|so much|myself) )?[a-z]{2,}ing\b[^.!?;]*",
    re.IGNORECASE,
)
"""A doing that somebody wants to be rid of: "I want to stop taking it out on the children"."""


def without_habit(text: str) -> str:
    """The text without the doings somebody wants to be rid of: stopping those is no going."""
    return _HABIT.sub(" ", text)


def without_standing(text: str) -> str:
    """The text without words of going that tell how somebody is, what else they leave or want to be rid of."""
    return without_habit(_STANDS.sub(" ", text))


def leaves(text: str) -> bool:
    """Is leaving said outright, in a message that may answer the step as well?"""
    return bool(_LEAVES.search(without_standing(text)))


def goes(text: str) -> bool:
    """Is it going that is meant after "anything else?", where "that's enough for today" only closes the list?"""
    return bool(_GOES.search(without_habit(text)))


def takes_leave(text: str) -> bool:
    """Is it Nova that is left? With somebody on their way, telling where one goes is no good-bye."""
    return bool(_TAKES_LEAVE.search(text))
