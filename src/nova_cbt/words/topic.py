# ruff: noqa: E501 - a pattern is easier to check on one line
"""A subject the client asks for: "can we talk about my exam instead", "what I need is to get to the move"."""

from __future__ import annotations

from nova_cbt.words import patterns as re
from nova_cbt.words.text import plain

_CAN = "can|could|may|might|shall"
_DO = (
    r"(?:(?:please |maybe |just |rather |actually |finally |perhaps )*(?:(?:talk|speak|chat|think|write|hear|tell you|say something) (?:about|of|through|on)|(?:get|go|come|move|turn|jump|switch) (?:straight |on |over |back |on over )?to|get into|"
    r"look (?:at|into)|work (?:on|through)|start (?:with|on|from)|begin with|deal with|discuss|tackle|focus on|concentrate on|sort out|go (?:over|through|into)|take(?: up)?|"
    r"(?:use|spend|have|do|take|get) (?:[\w'-]+ ){0,5}?(?:time|minutes?|session|rest|while|bit|today) (?:of (?:it |the time |this )?)?(?:for|on|about|with)|(?:get |have |some |a bit of |a little )*help (?:me )?(?:with|about|on)|do something about|do|plan) )"
)
_ASKS = (
    rf"(?:(?:{_CAN}|why don'?t) (?:we|i|you)(?! not)|let'?s|let (?:us|me)|i(?:'d| would)? (?:really |just |also |much |only |actually |do |still )*(?:rather|prefer(?: to)?|want(?:ed)?(?: to)?|need(?: to)?|like(?: to)?|love to|wanna|came to|come to|am here to|meant to|hoped to|was hoping to)|"
    r"(?:could|can) do with|what i(?:'d| would)? (?:really |actually |only |just )*(?:need|want(?:ed)?|like|came for|came here for|am here for)(?: to do| today| now)*(?: is|'s| was)(?: to)?) "
)
_X = r"(?P<it>(?!(?:it|that|this|them|him|her|you|me|us|to|something|anything|someone|nothing|smth|sth|summat|sumthing|somethin|stuff|things|else|so|not|no|some|more|less|one|now|next|then|first|here|there)\b(?!'))[a-z][\w'’-]*(?: [\w'’-]+){0,9}?)"
_END = r"(?=\s*(?:[,.;:!?()\n]|$)|\s+(?:instead|now|please|first|then|today|if|because|and then|but|so that|rather|than|for (?:a bit|once|now|a change)|with you|at last|pls|thanks|ok(?:ay)?|would be)\b)"
_FRAMES = (
    re.compile(rf"\b{_ASKS}{_DO}{_X}{_END}", re.IGNORECASE),
    re.compile(
        rf"\b(?:what i (?:really |actually |only |just )*(?:need|want(?:ed)?|came for|came here for|am here for)(?: is|'s| was)(?: help (?:with|for))?|i (?:only |just |really |actually )*came (?:here )?(?:about|for|because of)|i'?m (?:only |just |really )*here (?:about|for|because of)) {_X}{_END}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:\d+|five|ten|fifteen|twenty|thirty|a few|some|a couple of) (?:minutes?|mins?) (?:about|on|for|with) {_X}{_END}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b{_X} (?:is|are|was) what i (?:really |actually |only |just )*(?:need|want|came|am here|wanted|would like|'d like)\b",
        re.IGNORECASE,
    ),
)
_NOT = re.compile(
    r"(?:\bnot\b|n['’]t\b|\bnever\b|\bstop\b|\bcannot\b|\bwhy (?:should|would|do) |\b(?:what|how|where|when|which) (?:else )?(?:do|should|would|must|could|can|shall) )[^.?!,;]{0,12}$",
    re.IGNORECASE,
)
_POINTING = re.compile(
    r"(?:(?:the|a|an|my|some|that|this|one|our|another) )*(?:[\w'-]+ ){0,2}(?:exercises?|thought record|record|breathing|breaths?|grounding|role-? ?play(?:ing)?|rehears\w+|script|worksheets?|sheet|form|list|homework|safety plan|menu|ladder|experiment|technique|practice|cbt|reframing|summary)(?: (?:exercise|thing|one|again|together|with you))*|"
    r"(?:the |my )?(?:next|last|other|same|first|second|previous|rest|break|pause|point|end|bed|sleep now|work|bathroom|toilet|question|session|work now|bit|minute|moment|while)(?: (?:question|thing|one|step|part|bit|time|session|of it))?|(?:how|what|why) (?:that|it|this|things)\b.*|what (?:you|i) (?:said|asked|wrote|meant)\b.*|what do you\b.*",
    re.IGNORECASE,
)


def topic_wished(text: str) -> str:
    """The subject a message asks to be taken up, in the client's words; nothing where it asks for none."""
    same = plain(text)
    for frame in _FRAMES:
        for found in frame.finditer(same):
            at = found.start("it")
            words = text[at : found.end("it")].strip(" ,")
            if not _NOT.search(same[: found.start()]) and not _POINTING.fullmatch(words):
                return words
    return ""


_PROPOSES = re.compile(
    rf"\W*(?:\w+\W+){{0,2}}?(?:{_CAN}) (?:we|i) (?:\w+ )?"
    r"(?:talk|chat|look|work|speak|discuss|focus|concentrate|start|begin|go (?:over|through|into|back)|do|use|think|bring|take|add|put|sort|figure|"
    r"plan|tackle|deal|cover)\b",
    re.IGNORECASE,
)


def proposes(text: str) -> bool:
    """Is the message a proposal of what to do, put as a question ("could we maybe look at my sleep?")?"""
    return _PROPOSES.match(text) is not None


_TURNS = re.compile(
    r"\b(?:instead|rather|switch|swap|change (?:the )?(?:topic|subject)|something else|first|other thing|different|leave (?:this|that|it)|drop (?:this|that|it)|move on to|not this|forget (?:this|that|it)|now)\b|^\W*(?:actually|wait|hm+|sorry|no)\b",
    re.IGNORECASE,
)
_ANNOUNCED = re.compile(
    r"^\W*(?:(?:ok|okay|so|sorry|actually|can we do|could we do)\W+)*(?:(?:a )?(?:different|another|new|other|change of) (?:topic|subject|thing)|change of subject|something (?:else|different))\b[^:,.;?!-]{0,20}[:,.;-]+\s*(?P<it>[^.!?]{6,80})",
    re.IGNORECASE,
)
_ELSE_FIRST = re.compile(
    rf"\b(?:{_CAN}|let'?s|want to|wanna|rather|like to) (?:we |i |u |you )?(?:please |maybe |just )*(?:talk|speak|chat|tell you|do|go|move|switch|vent) ?(?:about|on|to|on to)? (?:something|smth|sth|summat|anything|a different (?:thing|topic)|another (?:thing|topic)) ?(?:else|different|instead)?"
    r"\W+(?:(?:it'?s|its|about|cos|because|like|instead|please|pls|so|that is)\W+)*(?P<it>(?:my|the|our|his|her|i|we|there)\b[^.!?]{5,80})",
    re.IGNORECASE,
)
"""Something else is wanted, and what it is comes right after."""


def turns_to(text: str) -> str:
    """The subject a message turns to, away from what is in hand; nothing where it only goes on."""
    if told := _ANNOUNCED.match(plain(text)) or _ELSE_FIRST.search(plain(text)):
        return told["it"].strip(" ,")
    wished = topic_wished(text)
    return wished if wished and _TURNS.search(plain(text)) else ""


def turns_outright(text: str) -> bool:
    """Is something else asked for in so many words, with what it is, whatever is said before?"""
    return _ELSE_FIRST.search(plain(text)) is not None


_WITH_SOMEBODY = re.compile(
    r"\bi (?:\w+ )?(?:wanted|meant|tried|had|needed|went|was (?:going|trying|about)) to (?:\w+ )?(?:talk|speak|tell|say|ask|explain|vent)(?: \w+)?(?: to| with)? (?:him|her|them|my|the|his|people|some(?:one|body)|any(?:one|body)|every(?:one|body))\b",
    re.IGNORECASE,
)


_DECIDES = re.compile(
    r"\b(?:(?:should|shall|ought) i|i (?:should|ought)) (?:to |just |even |really |maybe )*(?:drop|quit|leave|stay|tell|talk|speak|call|ring|go|give|stop|break|apologi[sz]e|move|say|write|ask|change|let|wait|try|keep)\b",
    re.IGNORECASE,
)


def of_their_life(function: str, sentence: str) -> bool:
    """Does a sentence tell what somebody wanted to say to another, or ask what to do in their life?

    The one is a story and no wish put to Nova; the other is no errand for a program.
    """
    if function in ("request", "topic", "correction"):
        return _WITH_SOMEBODY.search(plain(sentence)) is not None
    return function == "offtask" and _DECIDES.search(plain(sentence)) is not None


_LIKE = re.compile(
    r"\b(?:cop(?:e|ing)|helps?|helped|ways|things)\b[^.?!]{0,30}?,? (?:like|such as) ([^.?!]{4,120})", re.IGNORECASE
)


def examples(text: str) -> list[str]:
    """What a client names as examples of what helps: "ways to cope, like journaling and talking to my group"."""
    found = _LIKE.search(text)
    parts = re.split(r",\s*(?:and\s+)?|\s+and\s+|\s+or\s+", found.group(1)) if found else []
    return [p.strip() for p in parts if 1 <= len(p.split()) <= 8]
