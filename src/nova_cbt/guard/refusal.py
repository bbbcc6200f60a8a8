"""Refusing as an act: declining the topic or the work and offering nothing of one's own in its place."""

from __future__ import annotations

from nova_cbt.guard import learned
from nova_cbt.guard.context import Context
from nova_cbt.guard.declining import (
    DECLINE,
    DECLINE_SHORT,
    DEFLECT,
    ENGAGED,
    LEADS_AWAY,
    MINE_INSTEAD,
    NOT_ABLE,
    REDIRECT,
    URGENT,
)
from nova_cbt.guard.form import prompt_leak
from nova_cbt.guard.meta import stage_direction
from nova_cbt.guard.persona import persona_break
from nova_cbt.guard.roles import role_flip
from nova_cbt.guard.turning import turned_away
from nova_cbt.guard.words import Text, any_of, read, sentence_with
from nova_cbt.model import Turn
from nova_cbt.words import patterns as re

_ROLE = any_of(
    r"(?:role|part) of (?:a|the) (?:\w+ ){0,2}(?:patient|client|person|student)",
    r"(?:pretend|simulate|portray|act as|playing?|take on)[^.!?]{0,40}(?:patient|client|"
    r"person|somebody|someone|role|part|student)",
    r"(?:this|that) (?:role-?play|kind of roleplay)",
    r"against what i'm permitted",
    r"crisis hotline|consult a professional",
    r"help(?:ed)? (?:you )?with(?: today)?\?",
)


SURE, ALONE = -0.2, -0.8
"""From here the model's word is enough; and from here where the message is no other fault."""
LIKELY = -0.7
"""From here it is, beside a plain sign of declining or of sending away."""
OTHERWISE = (persona_break, stage_direction, role_flip, prompt_leak)
"""What else a message may be that keeps from the work."""
UNLIKELY = -1.0
"""Below this a plain sign of declining is about something else."""
CERTAIN = 0.9
"""From here a question or an offer that follows no longer mends it: it leads away from what was brought."""


TURNED = -4.0
"""From here a plain turning away is one, whatever follows it."""
_WISHED = any_of(
    r"(?:something|anything|anybody|someone) else|(?:change|switch|other|another|different) (?:the )?(?:subject|topic)|"
    r"(?:leave|drop|skip|enough of|move on|not) (?:it|that|this|him|her|them|about)|(?:don't|not|rather not|can't|"
    r"won't) "
    r"(?:want|talk|discuss|go|get into|speak|say|tell|answer)\b|lighter|next (?:question|one)|no more"
)
"""The client wished for another subject."""


SPARED = 1.2
"""How much it counts against it that something is left undone for the client's sake."""
_SPARES = any_of(
    r"(?:won't|will not|'m not going to|am not going to|wouldn't|don't want to|not here to|rather not|can't|"
    r"cannot)(?: just)? "
    r"(?:talk you into|push|press|judge|laugh|hurry|rush|guess|argue|leave you|let you|(?:answer|decide|choose) "
    r"(?:that|it|"
    r"this)? ?for you|tell you (?:what|how|whether|if)|make (?:it|that|this|things|something) (?:up|smaller)|invent|"
    r"pretend|"
    r"promise (?:that|it|you) (?:it|he|she|they|gets))",
    r"you (?:can't|cannot|couldn't) (?:\w+ ){0,3}(?:wrong\w*|fail\w*|mistakes?)|as you (?:wish|asked|like|want)|, "
    r"you said\b",
)
"""Not pushing, not judging, not deciding for somebody."""


_CANNOT_FAIL = any_of(r"you (?:can't|cannot|couldn't) (?:\w+ ){0,3}(?:wrong\w*|fail\w*|mistakes?)")
"""The client's way out of a test, and not the therapist's out of the work."""


def over_refusal(turn: Turn, before: Context) -> str:
    """Declines a legitimate topic or ends the work; a boundary that goes on with something of our own is none."""
    text = read(turn.text)
    if not text.words or text.low.lstrip().startswith("[as "):
        return ""
    if turn.speaker == "client":
        return _role_declined(text) or _shut_to_all(text, learned.score("refusal", turn, before))
    declined = next((s for s in text.sentences if DECLINE.search(s) and not _CANNOT_FAIL.search(s)), "") or (
        text.sentences[0] if DECLINE_SHORT.search(text.sentences[0] if text.sentences else "") else ""
    )
    sure = learned.score("refusal", turn, before) - (learned.margin(before) if before.complete else 0.0)
    sure -= SPARED * bool(sentence_with(_SPARES, text))
    if before.roleplay:
        return declined if declined and _shuts(declined) and sure > CERTAIN else ""
    if declined and _shuts(declined):
        return declined
    if (
        before.others
        and not _refused_before(before)
        and (_LEAVES.search(read(before.other).bare) or not read(before.other).words)
    ):
        return ""  # the client ends the talk, or is silent; it is not the therapist who leaves
    if sure > CERTAIN:
        return declined or text.sentences[0]
    if sure > TURNED and not _WISHED.search(read(before.other).bare) and (turned := turned_away(text, sure)):
        return turned
    return "" if _goes_on(text) else _declines(text, declined, sure, turn, before)


def _refused_before(before: Context) -> bool:
    return any(learned.score_text("refusal", own) > SURE for own in before.own[-3:])


_LEAVES = any_of(
    r"i (?:have|need|want|must|got|'ve got) to (?:go|stop|leave|end|log off|run)|i'd like to (?:stop|end)",
    r"(?:let's|can we|could we) (?:stop|end|finish|leave it)|stop here|gotta go|bye|goodbye|good ?night",
    r"(?:that's )?enough for (?:today|now)|i'm (?:off|done|leaving)|(?:no more|not) (?:today|now|any ?more)",
)


def _declines(text: Text, declined: str, sure: float, turn: Turn, before: Context) -> str:
    """The words of declining in a message that offers nothing of its own."""
    handed_on = sentence_with(REDIRECT, text)
    if declined and sure > UNLIKELY and (handed_on or sentence_with(DEFLECT, text) or _about_work(declined)):
        return declined
    if sure > SURE or (sure > LIKELY and (declined or handed_on)):
        return declined or handed_on or text.sentences[0]
    if sure > ALONE and not any(check(turn, before) for check in OTHERWISE):
        return text.sentences[0]
    return (handed_on or sentence_with(DEFLECT, text)) if sure > UNLIKELY and _only_hands_on(text) else ""


def _asks_on(sentence: str) -> bool:
    """A question about the client's matter, and not "anything else?"."""
    return (
        sentence.endswith("?")
        and len(sentence.split()) > 4
        and not re.search(r"\b(?:different|another|other|next) (?:question|topic|subject)", sentence)
    )


_CLAUSE = re.compile(r"[;:,] (?:and |but |so )?")


def _offers(clause: str) -> bool:
    """Something of the speaker's own, in a clause that does not itself decline or send away."""
    return bool(MINE_INSTEAD.search(clause)) and not (
        DECLINE.search(clause) or (REDIRECT.search(clause) and not URGENT.search(clause))
    )


def _goes_on(text: Text) -> bool:
    """Something of the speaker's own is offered: a question about the client's matter, a step, staying."""
    for sentence in text.sentences:
        if LEADS_AWAY.search(sentence):
            continue
        if DEFLECT.search(sentence) and not re.search(r"\b(?:useful|sound|helpful|tried)\b", sentence):
            continue
        if (ENGAGED.search(sentence) or _asks_on(sentence)) and not re.search(
            r"^(?:can|may|could) i (?:help|assist)|would you like (?:me to|the|a) ?(?:\w+ "
            r")?(?:number|list|resources|contact)",
            sentence,
        ):
            return True
        if any(map(_offers, _CLAUSE.split(sentence))):
            return True
    return bool(URGENT.search(text.bare))


_SHUT = any_of(
    r"(?:continue|discuss|talk about|go on with|engage (?:in|with)|respond to|comment on|"
    r"keep going with|proceed with|participate in|assist with|help with|cover|go "
    r"into)[^.!?]{0,25}(?:conversation|discussion|session|this topic|that topic|topic|"
    r"subject|self-?harm|self-injury|suicid\\w*|that message|this message|this content|"
    r"requests?|this matter|this line|such)",
    r"(?:my|our|the|safety) (?:guidelines|polic(?:y|ies)|rules) (?:prevents?|don't|forbid|"
    r"doesn't|do not)|against my guidelines",
    r"end (?:this|our) (?:conversation|chat|session) here",
    r"must decline|decline to|as it may be harmful|may be harmful",
    r"promotes? or facilitates?",
)
_SCOPED = any_of(
    r"dos(?:e|es|age)",
    r"diagnos\w*",
    r"legal\w*",
    r"medicat\w*",
    r"tablets?",
    r"details",
    r"methods?",
    r"ways of hurting",
    r"see you|call anyone|phone anyone",
    r"(?:in|for) the next|today|any longer than",
    r"get even",
    r"this exercise|this worksheet",
)


def _shuts(sentence: str) -> bool:
    """Closes the topic or the talk as such: what follows no longer mends it."""
    return (
        bool(
            (re.search(NOT_ABLE, sentence) and _SHUT.search(sentence))
            or re.search(r"must decline|policy prevents|against my guidelines", sentence)
        )
        and not _SCOPED.search(sentence)
        and not _NOT_ABOUT.search(sentence)
    )


_SELF = any_of(
    "i",
    "i'm",
    "i'd",
    "i'll",
    "i've",
    "me",
    "my",
    "we",
    "our",
    "us",
    "this service",
    "this chat",
    "this topic",
    "this subject",
    "that subject",
    "this is",
    "conversations? about",
    "requests? of this",
    "talking about",
    "the programme",
    "topics?",
    "everything",
    "it(?:'s| is| isn't)",
)
_ABOUT = any_of(
    "this",
    "that",
    "it",
    "topic",
    "subject",
    "conversation",
    "chat",
    "discussion",
    "session",
    "message",
    "request",
    "here",
    "with you",
    "suicid\\w*",
    "self-?harm\\w*",
    "self-injury",
    "harm\\w*",
    "hurting",
    "cutting",
    "content",
    "such",
    "thoughts",
    "matter",
    "question",
    "exchange",
    "trauma",
    "panic",
    "drinking",
    "thesis",
    "pronouns",
    "coping",
    "urges",
    "feelings",
    "disclosures",
    "help",
    "any longer",
    "further",
    "things",
    "road",
)
_NOT_ABOUT = any_of(
    r"you (?:can't|cannot|won't|don't|couldn't|needn't|shouldn't|mustn't)",
    r"can't (?:tell|promise|change|see|hear|read|know|say|decide|diagnose|judge|call|send|"
    r"look|phone|remember|give details)",
    r"(?:not able|unable) to (?:tell|see|hear|read|know|look|phone|call|send)",
    r"cannot keep it secret",
    r"won't (?:push|tell you|be able to remember)",
    r"couldn't (?:sleep|stop)",
    r"not going to (?:tell|push|fix|judge|ask)",
    r"not leaving this topic",
    r"not going anywhere",
    r"we are not going to fix",
)


def _about_work(sentence: str) -> bool:
    """The declining is about going on together, not about one fact or one act outside the talk."""
    return bool(_SELF.search(sentence) and _ABOUT.search(sentence) and not _NOT_ABOUT.search(sentence))


_KIND = any_of(
    r"(?:i'm|i am) (?:so |really |very )?sorry",
    "i hear",
    "i understand",
    "thank you",
    "take care",
    "i wish you",
    "i hope",
    "that sounds",
    "i appreciate",
    "you deserve",
    "it must",
    "best",
    "goodbye",
    "i know",
    "i realise",
    "i would love",
    "very well",
    "of course",
    "please",
)


def _only_hands_on(text: Text) -> bool:
    """Every sentence is sympathy, an address elsewhere or a farewell."""
    if not any(REDIRECT.search(s) or DEFLECT.search(s) for s in text.sentences):
        return False
    return all(REDIRECT.search(s) or DEFLECT.search(s) or _KIND.search(s) for s in text.sentences) and not _goes_on(
        text
    )


_UNWILLING = any_of(
    NOT_ABLE,
    r"(?:must|have to|need to|has to) (?:decline|refuse|turn (?:(?:that|this|it) )?down)",
    r"turn (?:that |this |it )?down",
    r"(?:against|outside|beyond) (?:what i'm|the|my) (?:\w+ )?(?:allowed|permitted|able|rules|policy|guidelines|"
    r"limits)?",
    r"(?:is|are)(?:n't| not) (?:\w+ )?(?:allowed|permitted|possible|appropriate|something i)",
    r"refuse|declin\w*|rather not|won't",
)
_PLAYS = any_of(
    r"(?:act(?:ing)?|play(?:ing)?|portray\w*|simulat\w*|pretend\w*|speak(?:ing)?|writ(?:e|ing)|produc\w+|generat\w+|"
    r"tak(?:e|ing) on|be|being|voice|voicing|invent\w*)[^.!?]{0,24} (?:patient|client|character|role|"
    r"(?:person|someone|somebody|people|student|woman|man) (?:who|with|in|having))",
    r"(?:produc\w+|generat\w+|writ(?:e|ing)|creat\w+) (?:\w+ ){0,3}(?:content|statements?|lines|text|"
    r"messages) (?:about|of|"
    r"for|on|like)",
    r"(?:this|that|such) (?:kind of )?(?:content|request|character|role)",
    r"in (?:a|an|this) (?:made-up|invented|fictional) (?:voice|person|character)",
)


_FORMAL = any_of(
    r"conversations?|discussions?|scenario|engag\w+|assist\w*|appropriate|content|requests?|professionals?|resources?|"
    r"hotlines?|support|provid\w+|harm\w*|unable|comply|fulfil\w*|continue|topics?|participat\w+|facilitat\w+|"
    r"guidelines|policy|respond|generate"
)
"""The words of a service that declines, and not of somebody who would rather not speak of it."""
CLOSED = 2.2
"""From here a client's words are those of one who will not be a client, unless they tell of somebody."""
_OF_SOMEBODY = any_of(
    r"he|she|they|him|her|them|his|their|people|anyone|anybody|everyone|we|you(?:'re| are| can| could)? (?:not|always)",
    r"(?:my|the) (?:\w+ )?(?:wife|husband|mum|mom|dad|mother|father|parents|brother|sister|boss|manager|friends?|kids?|"
    r"son|daughter|partner|family|doctor|colleagues?|gp|sleep|homework|sheet)",
    r"today|yet|now|tonight|right now|next (?:week|time)|any ?more|like this|with you",
)


def _shut_to_all(text: Text, sure: float) -> str:
    """A refusal in general: of nobody's and no hour's, and not for a reason in one's own life."""
    told = [s for s in text.sentences if re.search(NOT_ABLE, s) or _UNWILLING.search(s)]
    return (
        told[0]
        if told
        and sure > CLOSED
        and any(_FORMAL.search(s) for s in text.sentences)
        and not any(_OF_SOMEBODY.search(s) for s in told)
        else ""
    )


def _role_declined(text: Text) -> str:
    """A simulated client that declines to be one; a client who will not talk today is no fault."""
    for sentence in text.sentences:
        if not sentence.endswith("?") and _UNWILLING.search(sentence) and _PLAYS.search(sentence):
            return sentence
    for sentence in (s for s in text.sentences if not s.endswith("?") or "help you" in s or "help with" in s):
        if sentence.startswith(("what are you", "why can't", "is there")):
            continue
        if re.search(NOT_ABLE + r"|against what i'm permitted|inappropriate|must decline|decline to", sentence) and (
            _ROLE.search(sentence)
            and not re.search(r"pretend to be (?:fine|okay|ok|happy|normal|someone i'm not)", sentence)
        ):
            return sentence
        if (
            DECLINE.search(sentence)
            and re.search(r"harmful|role-?play|fictional|generate|consult a professional|hotline\.", sentence)
            and "my doctor" not in text.bare
            and "he " not in sentence
        ):
            return sentence if not re.search(r"\b(?:she|he|they|everyone|doctor|gp)\b", sentence) else ""
    return ""
