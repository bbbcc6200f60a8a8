# ruff: noqa: E501 - a pattern or a row of a table is easier to check on one line
"""Which of the client's own words answer the step in hand, and why a message does not."""

from __future__ import annotations

from collections.abc import Callable

from nova_cbt.model import Answer, Ask, Reading
from nova_cbt.slots import called, free, if_then, kinds, listing, rated, timing, who
from nova_cbt.slots.called import renamed
from nova_cbt.slots.kinds import Heard, Part
from nova_cbt.slots.reflect import reflectable
from nova_cbt.words import count, felt, lower, second_person
from nova_cbt.words import patterns as re
from nova_cbt.words.assent import nothing_more, says_right

__all__ = ["KINDS", "reflectable", "renamed", "second_person", "take", "why_not"]

KINDS: dict[str, Callable[[Heard, str], list[Part]]] = {
    "situation": kinds.situation, "emotion": rated.emotion, "thought": kinds.thought, "rating": rated.number, "rating10": rated.number10,
    "fact": kinds.fact, "balanced": kinds.balanced, "when": timing.when, "where": timing.where, "if_then": if_then.if_then, "ask": kinds.ask,
    "consent": kinds.consent, "person": who.person, "name": called.name, "pronouns": called.pronouns, "country": who.country,
    "text": free.text, "list": listing.items, "choice": listing.chosen, "number_minutes": rated.length,
}  # fmt: skip
"""Kind of question -> what in a message answers it."""

_UNASKED = frozenset(
    {
        "situation",
        "emotion",
        "thought",
        "rating",
        "rating10",
        "fact",
        "when",
        "where",
        "person",
        "if_then",
        "pronouns",
        "number_minutes",
        "balanced",
        "ask",
        "name",
        "country",
    }
)
"""Kinds that are recognised when they come along unasked; the others need to have been asked for."""
_TOLD = frozenset({"situation", "list", "fact", "balanced", "thought", "if_then"})
"""Kinds to which "nothing more" is no answer."""
_SHUT = frozenset({"injection", "other_language", "silence", "off_task"})


def take(text: str, reading: Reading, asks: tuple[Ask, ...], turn: int, *, context: str = "") -> tuple[Answer, ...]:
    """The answers in a message: first to what was asked, then to what is welcome; none where none is valid."""
    if not asks or _SHUT & set(reading.acts) or (asks[0].kind in _TOLD and _tells_nothing(text)):
        return ()
    found: list[Answer] = []
    for index, ask in enumerate(asks):
        if ask.kind not in KINDS or (index and ask.kind not in _UNASKED):
            continue
        parts = KINDS[ask.kind](Heard(text, reading, context, first=_asked(asks, index)), ask.slot)
        if index:
            parts = [p for p in parts if not _told(p, found, ask)]
        found += [Answer(ask.slot, p.value, p.said, turn, number=p.number) for p in parts]
    return tuple(found)


_TOGETHER = {("when", "where"), ("name", "pronouns"), ("name", "country"), ("pronouns", "country")}


def _tells_nothing(text: str) -> bool:
    """Whether a message only says that there is no more, or that Nova has it right."""
    return nothing_more(text) or (says_right(text) and count(text) <= _NODS)


_NODS = 9


def _asked(asks: tuple[Ask, ...], index: int) -> bool:
    """Whether a kind is what was asked for; a time and a place are asked in one breath."""
    return index == 0 or (asks[0].kind, asks[index].kind) in _TOGETHER


def _told(part: Part, found: list[Answer], ask: Ask) -> bool:
    """Whether these words were already taken for an earlier question; a number or a feeling inside them is still news."""
    if ask.kind == "country":
        return False
    if ask.kind == "thought" and found and found[0].slot in ("situation", "moment"):
        return any(a.value.strip(" .") == part.value.strip(" .") for a in found)  # what went through the mind in it
    if ask.kind in ("emotion", "rating", "rating10", "when", "where", "person"):
        return any(a.value == part.value for a in found) or (
            ask.kind in ("rating", "rating10") and any(a.number == part.number for a in found)
        )
    return any(part.value in a.value or a.value in part.value for a in found if a.value and not a.value.isdigit())


def why_not(text: str, reading: Reading, ask: Ask) -> str:
    """Why a message is no answer to this question, as a code for the replies of clinical_spec 2.0."""
    acts, same = set(reading.acts), lower(text)
    for code, fits in (
        ("question", bool(acts & {"question_about_nova", "confused", "repeat_request", "out_of_scope"})),
        ("you_tell_me", "you_tell_me" in acts),
        ("know_but_dont_feel", "know_but_dont_feel" in acts),
        (
            "question_thought",
            ask.kind == "thought"
            and bool(
                re.search(
                    r"\b(?:what if|why (?:do|am|can't|is|does) (?:i|it|this|everyone|nobody)|how could i|will i|am i|do they|does (?:he|she))\b",
                    same,
                )
            ),
        ),
        ("question", "question" in acts),
        ("dont_know", bool(acts & {"dont_know", "silence"})),
        (
            "refusal",
            "resistance" in acts
            or reading.consent == "no"
            or bool(re.search(r"\b(?:skip|pass|rather not|don't want to)\b", same)),
        ),
        ("empty_agreement", "agreement_empty" in acts or (ask.kind == "consent" and reading.consent == "hesitant")),
        ("long_story", "long_story" in acts),
    ):
        if fits:
            return code
    return _by_kind(text, reading, ask)


_THOUGHT_AS_FEELING = re.compile(
    r"\b(?:felt|feel|feeling|feels) (?:like|that|as if|as though)\b|\b(?:like|that) (?:i|they|he|she|everyone|nobody|it|no one|people)\b|\b(?:failure|loser|useless|stupid|idiot|worthless|burden|not good enough)\b"
)
_ALWAYS = re.compile(
    r"\b(?:always|never|every ?(?:time|thing|one|body|day|where)|all the time|constantly|nothing|nobody|no one|whenever|in general)\b"
)


def _by_kind(text: str, reading: Reading, ask: Ask) -> str:
    """The reason that goes with what was asked for."""
    same = lower(text)
    if ask.kind == "emotion" and (reading.thought or _THOUGHT_AS_FEELING.search(same)):
        return "thought_for_feeling"
    if ask.kind == "thought" and felt(text) and count(text) <= 14:
        return "feeling_for_thought"
    if ask.kind in ("situation", "fact") and _ALWAYS.search(same):
        return "always"
    if ask.kind == "fact" and kinds.interpretation(text):
        return "interpretation"
    if ask.kind in ("rating", "rating10", "number_minutes"):
        return "no_number"
    return (
        "vague"
        if count(text) <= 12 or ask.kind in ("when", "where", "emotion", "if_then", "ask", "person")
        else "off_topic"
    )
