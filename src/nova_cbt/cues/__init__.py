"""What is in a client's words besides danger: acts, feelings, ratings, thoughts, homework, a question to us."""

from __future__ import annotations

import re

from nova_cbt.cues import acts, consent, homework, thought
from nova_cbt.cues.asked import asked
from nova_cbt.cues.language import other_language
from nova_cbt.cues.request import request
from nova_cbt.model import Emotion, Reading
from nova_cbt.words import count, felt, lower, plain, ratings, sentences
from nova_cbt.words.numbers import rating

__all__ = ["find"]

_LONG = 90
_WHOLE = {"dont_know": 10, "agreement_empty": 9, "greeting": 14, "joke": 40}
"""Acts that must be most of the message: at most so many words besides."""


def find(text: str, context: str = "") -> Reading:
    """What the message holds, heard after what the therapist said just before."""
    if not re.search(r"[^\W_]", text):
        return Reading(acts=("silence",))
    if other_language(text):
        return Reading(acts=("other_language",))
    kind = asked(context)
    seen = _acts(text, context, kind)
    flipped = "role_flip" in seen
    return Reading(
        acts=_ordered(seen, kind),
        emotions=() if flipped else _emotions(text, context),
        rating=None if flipped else rating(text, context),
        asks_question="question" in seen,
        wants_to_end="wants_to_end" in seen,
        complaint="complaint" in seen,
        resistance="resistance" in seen,
        consent=consent.consent(text, kind),
        homework_status=homework.status(text) if kind == "homework" or homework.about_homework(text) else None,
        barrier=homework.barrier(text) if kind == "homework" or homework.about_homework(text) else "",
        request=request(text),
        thought="" if flipped else thought.thought(text, kind),
        situation="" if flipped else thought.situation(text),
        behaviour="" if flipped else thought.behaviour(text),
        loss="" if flipped else thought.loss(text),
        progress="" if flipped else thought.progress(text),
        correction=_correction(text),
    )


def _acts(text: str, context: str, kind: str) -> set[str]:
    """All acts, with those removed that only look like one."""
    seen = acts.found(text)
    for act, limit in _WHOLE.items():
        if act in seen and not acts.short(text, limit):
            seen.discard(act)
    if acts.questions(text):
        seen.add("question")
    if count(text) >= _LONG:
        seen.add("long_story")
    if "disclosure_loss" in seen and not thought.loss(text):
        seen.discard("disclosure_loss")
    if acts.role_flip(text, context):
        seen |= {"injection", "role_flip"}
    if seen & {"question_about_nova", "out_of_scope"} and "question" not in seen:
        seen.discard("question_about_nova")
    if ends(text):
        seen.add("wants_to_end")
    return seen


_END = re.compile(
    r"\b(?:(?:i(?:'ve| have)?|i'll|i'd better|gonna|got) (?:really |just )*(?:got to|gotta|have to|need to|must|should|better|ought to) (?:really |just |get )?(?:go|going|run|dash|leave|stop|head|log|sign|finish|end|be off|get off|get to (?:bed|work|class|sleep)|jump off|hop off|sleep)\b(?! (?:to (?:the (?:doctor|gym|shop|bank)|therapy|him|her|my)|smoking|doing|drinking|through|back over|over))|"
    r"(?:that's|that is|thats|that'll be|i think that's|it's) (?:enough|all|it|me done|plenty)(?: \w+)? (?:for (?:today|now|tonight|me|this)|today|now|i can (?:do|manage|take) (?:today|for))|call it (?:a (?:day|night)|there|quits)|(?:let's|can we|could we|shall we|i'd like to|i want to|want to|i'd rather|may we|time to|need to|gonna|going to) (?:just |maybe |please |now )?(?:stop|finish|end|wrap|leave it|pause|quit|log off|close|call it|sign off|pack it in)(?: \w+){0,4}?(?: (?:here|there|now|today|for|it|up|this|early|the|session|tonight|chat|off))\b|"
    r"(?:done|finished|enough) (?:for (?:today|now|tonight)|talking|with this|with you|here|of this)|i'm (?:done|off|out|leaving|heading|going (?:now|to (?:go|stop|leave|sleep|bed|head)|offline))\b(?! with (?:him|her|work|the))|(?:my|the) (?:bus|train|lift|taxi|break|class|meeting|lunch|stop|uber|lecture|shift)(?:'s| is| has)? (?:here|over|starting|about|coming|up|starts|arrived|nearly)|"
    r"someone(?:'s| is) (?:at the door|calling)|logging off|signing off|(?:bye|goodbye|good ?night|ttyl|see you (?:next|soon|then|later)|talk (?:soon|later|next)|speak (?:soon|later)|until next|till next|catch you later|gtg|g2g|cya)\b|end (?:the|this|our|it) ?(?:session|here|there|chat|now|conversation)?\b(?= ?(?:session|here|there|chat|now|conversation|please|\W*$))|no more (?:for )?(?:today|now|questions today)|stop (?:now|here|there|for (?:today|now))\b|"
    r"(?:have|got) (?:to|2) (?:go|run|dash|leave)(?: now| soon| in)?\b(?=\W*$|[.,!]| now| soon| in)|running late|out of time|time(?:'s| is) up|that's me(?: for| done|\W*$)|another time then)\b"
)
_NOT_END = re.compile(r"\b(?:end (?:it all|my life|things with|up|the relationship)|want(?:ed)? to end (?:it|the (?:relationship|marriage))|(?:she|he|they) (?:said )?(?:bye|goodbye)|said goodbye|say goodbye|good ?night's|had to (?:go|leave|stop)|used to|stop (?:thinking|feeling|worrying|asking))\b")


def ends(text: str) -> bool:
    """Whether the client wants to stop for today."""
    same = lower(text)
    return bool(_END.search(same)) and not _NOT_END.search(same)


def _emotions(text: str, context: str) -> tuple[Emotion, ...]:
    """The client's feelings in order, each with the number nearest after it, else nearest before it."""
    found, numbers = felt(text), ratings(text, context)
    names = list(dict.fromkeys(f.name for f in found))
    strength: dict[str, int] = {}
    for start, _, number in numbers:
        before = [f for f in found if f.end <= start and start - f.end < 40 and f.name not in strength]
        after = [f for f in found if f.start > start and f.start - start < 25 and f.name not in strength]
        if before or after:
            strength[(before[-1] if before else after[0]).name] = number
    return tuple(Emotion(name, strength.get(name)) for name in names)


_NAME = re.compile(r"\b(?:my name(?: is|'s)(?: actually)?|call me|i go by|i'm called|name's|they call me|it's(?: actually)?|i'm(?: actually)?|it is) ([A-Z][\w'-]+)(?:,? not ([A-Z][\w'-]+))?")
_PRONOUNS = re.compile(r"\b(they|she|he|xe|ze|it|any|fae)\s?(?:/|and|or)\s?(them|her|him|they|she|he|xem|hir|zir|its|faer)(?:\s?/\s?\w+)?\b", re.I)
_FACT = re.compile(r"\b(?:it|that|this|he|she|they)(?: was|'s| is|'re| were) (?:actually )?(?:my |the |a |an |in |on |at )?([\w' ]{2,40}?),? not (?:my |the |a |an |in |on |at )?([\w']+)", re.I)


def _correction(text: str) -> tuple[str, str] | None:
    """A name, pronoun or fact put right."""
    same = plain_case(text)
    if (hit := _PRONOUNS.search(same)) and re.search(r"\b(?:pronouns?|i use|use|i'm|im|i am|please|it's|not|actually|go by|prefer)\b|^\W*\w+/\w+", same, re.I):
        return ("pronouns", hit[0].lower().replace(" ", ""))
    if (hit := _NAME.search(same)) and (hit[2] or not re.match(r"(?:it's|it is|i'm)", hit[0], re.I)) and hit[1] not in ("I", "Monday", "Sunday"):
        return ("name", hit[1])
    if "correction" in acts.found(text):
        if hit := _FACT.search(same):
            return ("fact", hit[0].strip())
        if re.search(r"\b(?:never|didn't) (?:say|said|tell|told|mean)\b|not what i (?:said|meant)|\bi meant\b|what i meant|actually", same, re.I):
            return ("fact", next(iter(sentences(text)), text).strip())
    return None


def plain_case(text: str) -> str:
    """Straight quotes, case kept."""
    return plain(text)


_ORDER = (
    "injection", "role_flip", "offensive", "distress_high", "complaint", "already_said", "question_about_nova", "out_of_scope", "off_task",
    "repeat_request", "confused", "question", "correction", "memory_claim", "disclosure_loss", "topic_change", "resistance",
    "know_but_dont_feel", "you_tell_me", "good_news", "joke", "thanks", "greeting", "goodbye", "dont_know", "agreement_empty", "long_story",
)  # fmt: skip


def _ordered(seen: set[str], kind: str) -> tuple[str, ...]:
    """The acts by weight; "answer" where the message says something and nothing stands against it."""
    named = [act for act in _ORDER if act in seen]
    against = {"injection", "dont_know", "agreement_empty", "confused", "repeat_request", "you_tell_me", "question_about_nova", "off_task"}
    if not against & set(named) and not set(named) & {"thanks", "greeting", "goodbye", "joke"} == set(named) or not named:
        named.append("answer")
    return tuple(named)
