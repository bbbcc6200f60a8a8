# ruff: noqa: E501 - a pattern is easier to check on one line
"""Who is doing what: teaching, asking and setting tasks belong to one side, telling one's troubles to the other."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from math import log1p

from nova_cbt.guard import learned
from nova_cbt.guard.acts import (
    ABOUT_MINDS,
    ABOUT_YOU,
    ASKS,
    DISTRESS,
    IMPERATIVE,
    NO_I_QUESTION,
    OWN_LIFE,
    PROCESS,
    RECEIVES,
    REFLECTS,
    REPORTED,
    SHARED_OWN,
    TEACHES,
    TURNS_TO_YOU,
    YOU_GAVE,
    discloses,
)
from nova_cbt.guard.context import Context
from nova_cbt.guard.form import labels
from nova_cbt.guard.hearsay import set_in_quotes
from nova_cbt.guard.office import (
    BODY,
    CITED,
    OFFICE,
    courteous,
    ones_own,
    rates,
    without_examples,
    without_questions_to_nova,
)
from nova_cbt.guard.words import Text, any_of, content, read
from nova_cbt.model import Turn
from nova_cbt.words import patterns as re

ACTS, ASKED, SOUNDS, TALKING = 0.6, 1.0, 1.1, 0.2
"""How sure the model must be that a client speaks as a therapist: with an act to show, with no more than a question
that is not about oneself, without either; more so in a talk."""
STORY, EACH, LONGER = 0.4, 0.2, 0.3
"""How much a client's story counts against it; each act for it, each line of one's own life against; length for it."""
TELLS, LIKE_ONE = -0.6, 0.3
"""The same for a therapist who speaks as a client, with something told and without."""
DECLINES = 0.3
"""How much it counts against that, that the therapist declines something: that too is said in the first person."""
DOUBTS = 0.9
"""How much that counts against it too, that one speaks of the talk itself."""
OFFICES = -3.0
"""How much must speak against it where a client says what only the one who helps says."""
OUTSIDE = 0.3
"""And for one who speaks about the scene, not in it."""


def role_flip(turn: Turn, before: Context) -> str:
    """One side speaks in the other's function, judged by what is done and not by names."""
    text = read(turn.text)
    if len(text.words) < 4 or text.low.lstrip().startswith("[as "):
        return ""
    if turn.speaker == "client":
        return _client_as_therapist(text, turn, before)
    return _therapist_as_client(text, turn, before)


_COACHES = any_of(
    r"(?:great|good|nice) (?:first )?(?:try|job|work|start)",
    r"what (?:did you notice|would you change|would you (?:do|say|try) (?:differently|another))",
    r"(?:stop|pause|end|leave) the (?:scene|role-?play)",
    r"(?:saying|doing|asking|trying) (?:it|that|this|him|her|them)? ?for real",
    r"pause the scene",
    r"your homework",
    r"our next session",
    r"run it again",
    r"how did that feel for you",
    r"let's (?:step out|pause)",
    r"now that you've practi[sc]ed",
)


_GRATEFUL = re.compile(
    r"(?:and |oh |well |okay |ok )*(?:thanks|thank you|cheers|i appreciate)\b"
    r"(?!.*\b(?:shar\w+|tell\w*|open\w*|honest\w*|trust\w*|brave\w*|effort|work)\b)"
    r".*\b(?:listening|asking|ask|patien\w+|help\w*|question|slowly|slow|moment|hearing|time)\b"
)
"""Thanks for what a therapist gives."""


def _without_thanks(text: Text) -> str:
    """A client's message without its thanks, where something else is said in it."""
    rest = [s for s in text.sentences if not _GRATEFUL.match(s)]
    return " ".join(rest) if 0 < len(rest) < len(text.sentences) else ""


def _client_as_therapist(text: Text, turn: Turn, before: Context) -> str:
    if before.roleplay:
        found = [s for s in text.sentences if _COACHES.search(s)]
        return found[0] if len(found) >= 1 and not OWN_LIFE.search(text.bare) else ""
    if rest := _without_thanks(text):
        text, turn = read(rest), replace(turn, text=rest)
    text = read(set_in_quotes(text.even))
    if courteous(text) or not (rest := without_questions_to_nova(text)):
        return ""
    if len(rest) < len(text.bare):
        text, turn = read(rest), replace(turn, text=rest)
    tells = max(0.0, learned.score("flip_therapist", turn, before) + 2)  # how much it is a client's own story
    acts = [s for s in text.sentences if _acts_as_therapist(s)]
    own = sum(bool(OWN_LIFE.search(s)) for s in text.sentences)
    told = EACH * (min(len(acts), 3) - min(own, 2)) + LONGER * (log1p(len(text.words)) - 3)
    sure = learned.score("flip_client", turn, before) - STORY * tells + told - learned.margin(before)
    strong = any(_IN_OFFICE.search(s) and not REPORTED.search(s) for s in text.sentences)
    core = any(p.search(s) for s in acts for p in (TEACHES, ASKS, REFLECTS, IMPERATIVE, PROCESS))
    office = next((s for s in text.sentences if _in_office(s)), "")
    if office and sure > OFFICES:
        return office
    if (answers(text, before) and not strong) or _asks_for_more(text):
        return ""
    least = ACTS if core or strong else ASKED if any(NO_I_QUESTION.search(s) for s in acts) else SOUNDS
    if sure + 0.5 * strong - ones_own(text) > least + TALKING * (least == SOUNDS and bool(before.others)):
        return acts[0] if acts else text.sentences[0]
    return ""


_ADDRESSES = re.compile(r"\b(?:you|your|yours|yourself|let's|we|our)\b")
_CHOOSES = re.compile(
    r"\b(?:sounds (?:right|good|fine)|the (?:first|second|last|other) one|let's do|i'd (?:take|rather))\b"
)


def answers(text: Text, before: Context) -> bool:
    """A reply to what was just asked: it turns to nobody, or says in the other's own words which it shall be."""
    if not before.other:
        return False
    told = content(text.even)
    echoes = bool(told) and len(told & content(before.other)) >= 0.6 * len(told)
    asked = "?" in before.other
    return echoes or (asked and (not _ADDRESSES.search(text.bare) or bool(_CHOOSES.search(text.bare))))


_IN_OFFICE = any_of(
    r"as your (?:therapist|counsell?or|coach|psychologist)",
    r"my (?:clients|patients)",
    r"i(?:'m| am) here to (?:listen|support|help)",
    r"i want to (?:acknowledge|validate|commend)",
    r"(?:exercise|technique|strategy|tool) you (?:can|could|might) (?:use|try)",
    r"(?:for )?your homework (?:is|this|for)",
    r"that's (?:all-or-nothing|catastrophi[sz]ing|mind reading|black-and-white|a " r"cognitive)[^.!?]*",
    r"i(?:'m| am) (?:so |really |very )*proud of (?:you|the progress)",
    r"our minds",
    r"my role here|in our work",
)


def _in_office(sentence: str) -> bool:
    """Said in one's own name, and what only the one who helps says."""
    return bool(OFFICE.search(sentence)) and not any(p.search(sentence) for p in (REPORTED, SHARED_OWN, CITED))


_MORE = any_of(
    r"(?:can|could|would) you (?:please )?(?:explain|show|write|repeat|help|give|tell) "
    r"(?:me|that|it|us|how|again|the)",
    r"i(?:'d| would) like you to (?:explain|help|show|tell me)",
    r"let's talk about (?:the|my)",
    r"(?:will|can|do) you (?:remember|keep|store|save|still have|still know) (?:this|that|it|me|what i|all|"
    r"everything|any)",
    r"i(?:'d| would) like to (?:practi[sc]e|rehearse|try out|learn)(?! (?:with you|how you|what you))",
    r"(?:when|if|now that) you (?:put|say|said|word) it|put (?:like that|that way)",
    r"i (?:lost|don't (?:get|understand))",
    r"set (?:a|an) (?:timer|alarm)",
)


def _acts_as_therapist(sentence: str) -> bool:
    if REPORTED.search(sentence) or SHARED_OWN.search(sentence):
        return False
    return any(
        p.search(sentence)
        for p in (TEACHES, ASKS, REFLECTS, IMPERATIVE, PROCESS, ABOUT_YOU, ABOUT_MINDS, NO_I_QUESTION)
    )


def _asks_for_more(text: Text) -> bool:
    """A client's request for help, an explanation or another topic."""
    return (
        len(text.sentences) <= 3
        and any(_MORE.search(s) for s in text.sentences)
        and not any(_IN_OFFICE.search(s) for s in text.sentences)
    )


def _therapist_as_client(text: Text, turn: Turn, before: Context) -> str:
    if before.roleplay:
        said = [
            s
            for s in text.sentences
            if re.search(r"role-?play|nova\b|homework you|our (?:last|next) session|should say to my", s)
        ]
        pours = DISTRESS.search(text.bare) or RECEIVES.search(text.bare)
        return said[0] if said and (pours or learned.score("flip_therapist", turn, before) > OUTSIDE) else ""
    if rated := rates(text):
        return rated
    if (rest := without_examples(text)) and not _said_back(rest, before):
        text, turn = read(rest), replace(turn, text=rest)
    doubts = [s for s in text.sentences if _DOUBTS_HEARING.search(s)]
    declines = max(0.0, learned.score("refusal", turn, before) + 1)
    sure = learned.score("flip_therapist", turn, before) - learned.margin(before) - DOUBTS * bool(doubts)
    sure -= DECLINES * declines
    said = [s for s in text.sentences if s not in doubts]
    tells = [s for s in said if discloses(s) or any(p.search(s) for p in (DISTRESS, RECEIVES, YOU_GAVE, BODY))]
    strong = sum(any(p.search(s) for p in (RECEIVES, DISTRESS, YOU_GAVE, BODY)) for s in said)
    turned = sum(bool(TURNS_TO_YOU.search(s)) for s in text.sentences)
    plainly = sum(bool(RECEIVES.search(s)) for s in text.sentences) >= 2 and sure > -2.0
    if plainly or sure + 0.4 * min(strong, 2) - 0.4 * min(turned, 2) > (TELLS if tells else LIKE_ONE):
        return tells[0] if tells else text.sentences[0]
    return ""


def _said_back(rest: str, before: Context) -> bool:
    """Does it only say the client's last words back?"""
    words = read(rest).kinds
    return len(words - read(before.other).kinds) <= ECHO * len(words)


ECHO = 0.25
"""How much of a sentence may be new in what is said back."""
_DOUBTS_HEARING = any_of(
    r"what (?:should|could|can|must|shall) i (?:do|say|ask|change|leave|try)[^.!?]{0,30}(?:another way|differently|otherwise|better|"
    r"more|less|next time|instead)",
    r"(?:did|have|do|am) i (?:\w+ )?(?:miss\w*|get|got|hear\w*|underst\w+|leave|left|lose|lost|mis\w+|right|wrong|"
    r"close|going|pushing|rushing)",
    r"i(?:'m| am) not sure (?:i|i've|what you|which|whether (?:you|that)|that i) ?\w*",
    r"i(?:'ve| have| may have| might have)? (?:misunderstood|misheard|misread|gone too|been going too|been too)",
    r"help me (?:understand|see|picture|get|follow)",
    r"(?:i|my (?:last )?(?:message|reply|question|sentence)) (?:just )?(?:stopped|broke off|was cut|got cut|lost the|"
    r"repeated|rambled|went round|sounded)\b",
    r"i (?:was (?:asking|saying|about to ask)|(?:wanted|meant) to ask)\b",
    r"i(?:'ve| have) been (?:thinking|wondering|turning over)[^.!?]{0,12} (?:what|how|about what|that) you|i meant\b|"
    r"when i say\b",
    r"i(?:'m| am| keep| kept| was) (?:only )?(?:asking|too (?:fast|slow|quick))\b|i don't (?:think|believe|find) "
    r"(?:that )?you|"
    r"i see (?:somebody|someone|a person|a (?:wo)?man)",
    r"i(?:'ve| have) (?:never had|no) [^.!?]{2,24}, so\b|i(?:'m| am) not a (?:person|human)|i honestly (?:can't|don't)|"
    r"(?:make|making) (?:something|it|that|things) up",
)
"""Whether one heard right, at whose pace, what went wrong in one's own message: a therapist's doubt, no trouble."""


_SECOND_PART = re.compile(r"\[as (?:you|me|[^\]]+)\]", re.I)
_WRITES_YOU = any_of(
    r"(?:and )?(?:then )?you (?:say|answer|reply|respond)\s*:", r"you(?:'d| would) (?:say|answer|reply)\s*:?\s*yes"
)


def role_play_violation(turn: Turn, before: Context) -> str:
    """In a scene: two parts in one message, or a line written for the client."""
    text = read(turn.text)
    if turn.speaker != "therapist" or not (before.roleplay or text.low.lstrip().startswith("[as ")):
        return ""
    parts = _SECOND_PART.findall(text.even)
    if len({p.lower() for p in parts}) > 1:
        return str(parts[1])
    wrote = _WRITES_YOU.search(text.bare) or re.search(r"(?:^|[.!?\"] ?)(?:client|you|patient)\s*:", text.low)
    return wrote.group().strip() if wrote else ""


_ANSWERS_IN_QUOTES = re.compile(
    r"(?:^|[.!?] )(?:how|what|where|when|who|why)\b[^?]*\?\s*\"(?:it|i|i'm|yes|no|well)\b[^\"]{3,}\"\s*$"
)
_ANSWERS_SELF = re.compile(
    r"\?[\"']?\s+(?:you (?:say|answer|reply|respond|tell me)\b(?! you)[^?]{0,80}[.\"]"
    r"|you (?:felt|thought|told yourself|said to yourself|were thinking) [^?]{3,}[.]"
    r"|(?:yes|no|yeah), i (?:am|do|did|don't|feel|have|was|can|will)\b)"
    r"|(?:^|[.!?,] |\band )(?:then )?you(?:'d| would|'ll| will)? (?:then )?(?:answer|say|reply|tell me|respond)(?: then)?"
    r"[,:] (?:yes|yeah|no|nah|well|oh|um|i|i'm|it's|because|cos|that i)\b"
)


_SPOKEN_BY = re.compile(r"(?:\s|^)- (?=[A-Z])")
_REPLY = re.compile(r"^(?:oh|well|um|uh|yes|yeah|no|nope|maybe|probably|because|that (?:it|i|he|she|they))\b")


_FIRST_PERSON = re.compile(r"\b(?:i|i'm|i'd|i'll|i've|my|me)\b")


def _both_parts(text: Text, turn: Turn) -> str:
    """A talk of two in one message: lines set off by dashes, or a question and at once its answer, and so on."""
    lines = [part.strip() for part in _SPOKEN_BY.split(text.even) if part.strip()]
    replies = [b for a, b in pairwise(lines) if a.endswith("?") and not b.endswith("?")]
    if len(lines) > 2 and replies:
        return replies[0]
    if turn.speaker == "client":
        return ""
    for asked, told, later in zip(text.sentences, text.sentences[1:], text.sentences[2:], strict=False):
        answered = discloses(told) or (_REPLY.search(told) and _FIRST_PERSON.search(told))
        if asked.endswith("?") and _ADDRESSES.search(asked) and later.endswith("?") and answered:
            return told if not _DOUBTS_HEARING.search(told) else ""
    return ""


def speaks_for_other(turn: Turn, before: Context) -> str:
    """Writes the other side's lines, or answers its own question in their place."""
    text = read(turn.text)
    found = labels(text.even, before)
    mine = "therapist" if turn.speaker == "therapist" else "client"
    other = [f for f in found if _whose(f.group(), before) not in ("", mine)]
    if other:
        return text.even[other[0].start() :].strip()[:120]
    inside = (
        re.search(rf"[.!?] ({re.escape(before.client_name)}|client|patient)\s*: \S.*", text.even, re.I)
        if mine == "therapist" and before.client_name
        else None
    )
    if inside:
        return inside.group()[2:120]
    answered = (_ANSWERS_SELF.search(text.low) or _ANSWERS_IN_QUOTES.search(text.low)) if mine == "therapist" else None
    return answered.group()[1:].strip() if answered else "" if before.roleplay else _both_parts(text, turn)


def _whose(label: str, before: Context) -> str:
    low = label.lower()
    if (before.client_name and before.client_name.lower() in low) or re.search(r"client|patient|user|human", low):
        return "client"
    return (
        "therapist"
        if re.search(r"therapist|counsel|psycholog|clinician|nova|assistant", low)
        or before.therapist_name.lower() in low
        else ""
    )


def shares(text: str, other: str) -> int:
    """How many words of matter two messages share."""
    return len(content(text) & content(other))
