# ruff: noqa: E501 - a pattern is easier to check on one line
"""Word order that asks, with or without a question mark: "will anyone at my school find out"."""

from __future__ import annotations

from nova_cbt.words import patterns as re
from nova_cbt.words.text import count, lower, sentences

_INVERTED = re.compile(
    r"\W*(?:(?:and|so|but|ok|okay|well|hey|sorry|also|then)\W+)*(?:(?:will|would|can|could|does|did|is|are|has|should)\s+"
    r"(?:any(?:one|body)|some(?:one|body)|my \w+|he|she|they|people|the \w+|there|it|this|that|i|we|you|u)|"
    r"(?:do|have|are) (?:i|we|you|u|they|people|my \w+|others?|everyone|anyone|(?:other|most|many|all|lots of) \w+))\b(?! (?:not|never)\b)"
)


_WHY = re.compile(
    r"\W*(?:(?:and|so|but|ok|okay|well|hey|sorry|wait|um+|er+|lol|like)\W+)*(?:why(?: (?:though|tho|that|this|not just|do (?:you|u) (?:ask|need|want|care)\b.*|does (?:it|that) matter))?|how come|what ?for|"
    r"what'?s (?:it|this|that|the (?:number|country|name)) (?:for|about|to you)|what'?s (?:the point|it matter)|wym|wdym)(?:\W+(?:then|lol|mate|dear|please|pls|if i may ask))*\W*"
)
"""Nothing but the question what something is for, however it is marked."""


def asks_why(sentence: str) -> bool:
    """Is a sentence nothing but the question what something is for ("why tho", "whats it for")?"""
    return _WHY.fullmatch(lower(sentence)) is not None


def ends_in_why(text: str) -> bool:
    """Does a message end in that question, whatever it says before ("uk, why do u ask")?"""
    before, comma, last = re.sub(r"[\s.!?;,]+$", "", text).replace(";", ",").rpartition(",")
    said = last if comma and before else text
    return asks_why(re.split(r"[.!?\n]", said.strip(" .!?"))[-1])


def why_beside(text: str) -> bool:
    """Does it end in that question, with something told before?"""
    return ends_in_why(text) and not asks_why(text)


def inverted(sentence: str) -> bool:
    """Does a sentence begin like a question? "Do the washing up" does not."""
    return _INVERTED.match(lower(sentence)) is not None and not _DID_IT.match(lower(sentence))


_DID_IT = re.compile(
    r"\W*(?:(?:ok|okay|yes|yeah|and|so|well)\W+)*(?:did|have) (?:it|that|this|so)(?: (?:now|already|all|once|twice|anyway|both))*\W*(?<!\?)$"
)
"""The "I" left out: "did it" reports."""


_SO_MANY = re.compile(
    r"\W*(?:(?:and|so|but|ok|okay|well|hey|also|nova|tell me|just|lol|haha|hm+|um+)\W+)*(?:do|will|are|is|why|must|have|does|how come|what'?s with|whats with)\b(?!.*\b(?:stop|enough|sick|tired|annoy\w*|hate)\b)[^.!]*\bquestions?\b[^.!?]*\?*\W*"
)
"""Wondering at how much is asked, put as a question and with no wish that it stop."""


def wonders_at_questions(sentence: str) -> bool:
    """Does a sentence ask about all the questions, rather than complain of them?"""
    return _SO_MANY.fullmatch(lower(sentence)) is not None


_TAG = re.compile(
    r",\s*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|wo|ca)(?:n['’]?t)? (?:it|they|he|she|we|that|there|i|one)\s*\?\W*$|,?\s*\bif (?:that|it|this)(?:['’]?s| is) (?:all ?right|ok(?:ay)?|fine|possible)\s*\?\W*$|,\s*(?:right|no|eh|innit|isnt it|ain['’]?t it)\s*\?\W*$",
    re.IGNORECASE,
)


def tagged(sentence: str) -> bool:
    """Is it a statement with "isn't it?" behind it, which asks nobody for an answer?"""
    return bool(_TAG.search(sentence)) and not re.search(r"\b(?:you|your|u|nova)\b", sentence, re.IGNORECASE)


_CHECKS_IN = re.compile(
    r"[\w'’]+\W+(?:do )?(?:you|u|ya|ye) (?:know|see|get me|feel me)(?: what i mean| how it is)?\W*\?\W*$|[\w'’]+\W+know what i mean\W*\?\W*$",
    re.IGNORECASE,
)


def checks_in(sentence: str) -> bool:
    """Is it a statement with "you know?" behind it, which asks for nothing but an ear?"""
    return _CHECKS_IN.search(sentence) is not None and not re.match(
        r"\W*(?:do|did|how|what|why|can|could|would|are|is)\b", sentence, re.IGNORECASE
    )


_LEAVE = re.compile(
    r"\W*(?:and |so |i hope )?(?:is|would|if) (?:that|it|this)(?:['’]?s| is| be)? (?:all ?right|ok(?:ay)?|fine|enough|possible)(?: (?:with|by|for) you| like that| then| so)?\s*\?\W*",
    re.IGNORECASE,
)


def asks_leave(sentence: str) -> bool:
    """Is it only "is that all right?" behind what is said?"""
    return bool(_LEAVE.fullmatch(sentence))


_ASKS = re.compile(
    r"\W*(?:(?:and|but|ok|okay|well|hey|sorry|also|then|wait|hm+|um+|er+|oh|idk|dunno|yeah|no|just)\W+)*(?:"
    r"(?:what|why|how|when|where|who|whom|which|whose|whats|hows|whys|wheres|wym|wdym|so|like|you|u|meaning|such as|is|are|am|was|were|do|does|did|can|could|will|would|should|shall|may|might|must|has|have|had|really|sorry|pardon|huh|eh|ok(?:ay)?|right|please|tell me|any|anything|for example)\b|"
    r"(?:is|are|was|were|do|does|did|ca|could|wo|would|should|have|has)n['’]?t (?:i|you|u|it|that|this|he|she|they|we|there)\b)"
)
_ASKS_ON = re.compile(
    r"(?:[,;:-]|\b(?:but|and|or|so|if that|because))\s*(?:what|why|how|when|where|who|which|is|are|was|does|do|did|can|could|will|would|should|isn['’]?t|right|ok(?:ay)?|correct|yes|no)\b|\b(?:you|your|ur|u|nova)\b"
)


def rising(sentence: str) -> bool:
    """Is it a statement that only ends like a question, as unsure answers do ("that i cant even do that right?")?"""
    same = lower(sentence).rstrip(" \"')")
    told = tagged(sentence) and not asks_leave(sentence)
    return same.endswith("?") and (told or not (_ASKS.match(same) or _ASKS_ON.search(same)))


def level(text: str, asked: str = "", *, bits: bool = False) -> str:
    """The text with the question marks off its unsure statements; of one or two words only among others, or as `bits`."""
    said = sentences(text)
    for sentence in said:
        told = bits or len(said) > 1 or count(sentence) > A_BIT or _of_its_own(sentence, asked)
        if rising(sentence) and not _said_over(sentence, asked) and told:
            text = text.replace(sentence, _TAG.sub(".", sentence).replace("?", "."), 1)
    return text


def _said_over(sentence: str, asked: str) -> bool:
    """Is it part of the question, read aloud before the answer ("smallest first?")?"""
    words = set(_WORD.findall(lower(sentence)))
    return len(words) > 1 and words <= set(_WORD.findall(lower(asked)))


def _of_its_own(sentence: str, asked: str) -> bool:
    """Does a word or two name something that stands neither in the question nor among the words of asking?"""
    words = set(_WORD.findall(lower(sentence))) - {"the", "a", "an", "my", "some"}
    return bool(words) and not words & (_OF_ASKING | set(_WORD.findall(lower(asked))))


_OF_ASKING = frozenset(
    [
        "feeling",
        "feelings",
        "thought",
        "number",
        "moment",
        "example",
        "minute",
        "day",
        "one",
        "thing",
        "things",
        "person",
        "list",
        "step",
        "today",
        "now",
        "me",
        "this",
        "that",
        "it",
        "them",
        "there",
        "here",
        "again",
        "first",
        "which",
        "more",
        "less",
        "same",
        "both",
        "none",
        "anything",
        "something",
        "someone",
        "sorry",
        "pardon",
        "huh",
        "hm",
        "yes",
        "no",
        "ok",
        "okay",
        "right",
        "really",
        "maybe",
        "like",
        "sure",
        "who",
        "what",
        "where",
        "when",
        "why",
        "how",
        "nova",
        "question",
        "word",
        "words",
        "sentence",
        "else",
    ]
)
_WORD = re.compile(r"[a-z']+")
A_BIT = 2
"""Words that may only ask what was meant ("a number?")."""


FREELY = ("text", "list", "situation", "fact", "balanced", "thought", "if_then")
"""Kinds of question answered in words of one's own."""
UNSURE = ("emotion", "choice", "person", "when", "where", "rating", "rating10", "number_minutes")
"""Kinds answered in a word or two, which often end in a question mark."""


def as_told(text: str, kind: str, asked: str = "") -> str:
    """An answer to this kind of question, told outright: without the laugh around it, and no question by its sound."""
    if kind not in (*FREELY, *UNSURE):
        return text
    text = _sober(text)
    return level(text, asked, bits=kind in UNSURE) if "?" in text else text


_LAUGH = re.compile(
    r"^\W*(?:(?:lol|lmao|ha(?:ha)+|haha\w*|hehe|ha)\b\W*|[😂😅🤣]\W*)+|[\s,.;]*(?:\b(?:lol|lmao|ha(?:ha)+|haha\w*|hehe|ha|xd)\b\W*|[😂😅🤣]\W*)+$",
    re.IGNORECASE,
)
_JESTS = re.compile(
    r"\?|\b(?:is|are|am|im|i'm) (?:literally|basically) (?:an?|the)\b|\b(?:maybe|perhaps|probably|should|could|might|would|if only|plan is|joking|kidding|joke|you|u|nova|robots?|computers?)\b",
    re.IGNORECASE,
)
"""What may be meant as a joke; told as it was, a thing is told, however one laughs at it."""


def _sober(text: str) -> str:
    """What is told without the laugh before or behind it, where it is no jest by its words."""
    rest = _LAUGH.sub("", text).strip()
    return rest if rest != text and count(rest) > A_BIT and not _JESTS.search(rest) else text


_WONDERS = re.compile(
    r"\W*(?:(?:hm+|well|um+|but|and|so|ok|okay|honestly|i'd say|i would say|i suppose)\W+)*(?:what(?:'s| is| are| would| do| does| am)\b(?! i\b.{0,20} is\b)|how (?:am|do|does|can|could|would|should|is)\b|(?:is|are|do|does|can|could|should|would|am) (?:i|it|you|there|that|this)\b)"
)
"""Wondering instead of stating."""


def wonders(text: str) -> bool:
    """Does a message begin by wondering about something, with nothing stated?"""
    return _WONDERS.match(lower(text)) is not None


_SAYS = re.compile(
    r"\b(?:he|she|they|people|every(?:one|body)|some(?:one|body)|nobody|no one|(?:my|the|our|his|her|their) [\w-]+(?: [\w-]+)?)(?:'ll|'d|'s)?(?: (?:will|would|might|could|may|always|just|only|once|then|going to|gonna|used to))* "
    r"(?:says?|said|saying|tells?(?: me| us)?|told(?: me| us)?|shouts?(?: at me)?|shouted(?: at me)?|thinks?|goes|answers?|writes?|wrote|texts?|texted)\b(?P<what>.*)"
)
_TO_A_MACHINE = re.compile(
    r"\b(?:instructions?|prompts?|rules?|guidelines?|programming|nova|system|restrictions?|filters?|jailbreak|chat ?bot|ai)\b"
)


def said_by_another(text: str) -> bool:
    """Are these words somebody else's to the client ("she will say now you remember"), and none to a machine?"""
    same = lower(text)
    return bool(_SAYS.search(same)) and not _TO_A_MACHINE.search(same)
