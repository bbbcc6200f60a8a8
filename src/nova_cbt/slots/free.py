# ruff: noqa: E501 - a pattern or a row of a table is easier to check on one line
"""An answer in free words."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.slots.kinds import Heard, Part, content, mere_feeling, span, trimmed
from nova_cbt.words import bare, count, lower
from nova_cbt.words import patterns as re
from nova_cbt.words.aside import first_words, telling
from nova_cbt.words.assent import did_nothing, named_between, said_again
from nova_cbt.words.tasks import bare_task, own_task

_NOTHING = frozenset(
    {
        "silence",
        "repeat_request",
        "you_tell_me",
        "injection",
        "other_language",
        "off_task",
        "question_about_nova",
    }
)
_SMALL = frozenset({"agreement_empty", "goodbye", "resistance", "joke"})
_SHRUG = re.compile(
    r"\W*(?:i )?(?:really |honestly |just )?(?:don't|do not|dont|can't|couldn't) (?:really )?(?:know|say|think of|tell)\b|"
    r"\W*(?:no idea|no clue|idk|dunno|not sure|nothing (?:comes|really)|i haven't got (?:a|an|another))\b"
)


_THAT_I = re.compile(r"\W*(?:that|when|if|by|because|so) (?:i|he|she|they|we|it|my|you)\b")
"""How an answer begins that takes up the question ("that I ring before noon")."""
_RETRIES = re.compile(
    r"\b(?:i|i'?ll|i'?d|then|just|would|will|maybe|could|to) (?:\w+ )?(?:ask|try|call|ring|write|go|come|email|talk|say|tell)(?: \w+){0,2} (?:again|back|later|once more|another (?:day|time))\b"
)
"""Doing it again is a plan, and no wish to hear the question again."""
_ACTS = frozenset({"what", "shrink", "first_rung"})
"""Slots that want something one does."""


_HEDGED = re.compile(
    r"(?:,?\s+(?:i (?:guess|suppose|think|reckon)|lol|haha|tbh|maybe|probably|or something|or sth|or so|to be honest))+\W*$",
    re.I,
)
"""What makes a thing one does sound doubtful, and is no part of it."""


_VERDICTS = frozenset({"do", "takeaway", "liked", "change", "second"})
"""Slots that ask how an exercise was: that it was no use is an answer."""
_DEEDS = frozenset({"action"})
"""Slots that ask what somebody did: nothing is an answer."""


_DONE = re.compile(
    r"\W*(?:(?:ok(?:ay)?|yes|yeah|yep|right|fine|and|so|all|well|then|that'?s|i'?ve|i have|i|have|just|it'?s|um+)\b\W*)*(?:did (?:it|that|so|the \w+)|done|tried it|finished|looked|listened|named (?:them|it)|breathed)(?: (?:it|that|now|all of it|them|all|already))*\W*",
    re.I,
)
"""The minute was done, and no more is said of it."""
_NAMED = frozenset({"reason", "stayed"})
"""Slots that a word or two between hedges may answer."""
_IF = re.compile(
    r"^(?:(?:probably|maybe|only|just|perhaps|i guess) )*(?:if|when|that|in case) (?=(?:i|i'm|my|the|it|it's|he|she|they|we|there|somebody|someone|work|something)\b)",
    re.I,
)
"""What may come in between is a thing or a sentence of its own ("If I am too tired")."""
_SHRUGS = re.compile(r"\b(?:dunno|idk|don'?t know|not sure|no idea)\b", re.I)


def _tells(told: list[str]) -> bool:
    """Is something told besides a question to Nova?"""
    return any(count(s) >= TELLING and not s.rstrip().endswith("?") for s in told)


TELLING = 5
"""Words of a sentence that answers, beside a question."""


def text(heard: Heard, slot: str) -> list[Part]:
    """Any content words that are not a question back, a refusal or a shrug; a task or an obstacle is no bare rating."""
    if heard.first and slot in _DEEDS and did_nothing(heard.text):
        return [Part(heard.text.strip(), bare(heard.text))]
    if heard.first and slot == "do" and _DONE.fullmatch(heard.text):
        return [Part(heard.text.strip(), bare(heard.text))]
    if slot in _NAMED and _SHRUGS.search(heard.text) and (between := named_between(heard.text)):
        return [Part(heard.text.strip(), ", ".join(between))]
    if again := said_again(heard.text):
        heard = replace(heard, text=again)
    if slot == "what" and (own := own_task(heard.text)):
        heard = replace(heard, text=own)
    told = telling(heard.text)
    acts = heard.acts - {"confused", "repeat_request"} if _RETRIES.search(lower(heard.text)) else heard.acts
    said = first_words(heard.text)
    whole = span(heard.text, said)
    if (
        not said
        or acts & (_NOTHING - ({"question_about_nova"} if _tells(told) else set()))
        or ("confused" in acts and count(heard.text) <= 12)
        or not content(bare(whole))
    ):
        return []
    if not re.search(r"[a-z]{2,}", _HEDGED.sub("", lower(whole))) or (slot in _ACTS and mere_feeling(whole)):
        return []
    if "dont_know" in heard.acts and (_SHRUG.match(lower(told[0])) or count(heard.text) <= 6):
        return []
    if (
        heard.acts & _SMALL
        and slot not in _VERDICTS
        and count(whole) <= 6
        and len(told) < 2
        and not _THAT_I.match(lower(whole))
    ):
        return []
    value = trimmed(whole) if count(whole) > 30 else bare(whole)
    value = _IF.sub("", value) if slot in ("obstacle", "pull_away") else value
    return [Part(whole, bare_task(_HEDGED.sub("", value) or value) if slot in _ACTS else value)]
