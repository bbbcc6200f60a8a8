# ruff: noqa: E501 - a pattern is easier to check on one line
"""What was told beside the question: a loss, news, too much at once, a joke, thanks; received, then back to the step."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.model import Move
from nova_cbt.policy.desk import Desk, close_sheet, go, put_down
from nova_cbt.policy.fills import LONGEST_QUOTE, NUMBER_FIRST, UNFIT, quotable
from nova_cbt.policy.flow import carry_on
from nova_cbt.policy.steps import MOST_ATTEMPTS, skip
from nova_cbt.words import clauses, sentences
from nova_cbt.words import count as words_in
from nova_cbt.words import patterns as re
from nova_cbt.words.assent import well_thanks
from nova_cbt.words.courtesy import courtesy

ECHOES = ("echo", "Echo", "echo1", "Echo1", "echo2")
"""Slots in which the message is said back."""
_OPENING = re.compile(
    r"^\W*(?:(?:omg|oh|sorry|well|so|and|but|anyway|actually|honestly|just|guess what|wait|hey|ok|okay|right|listen|look|"
    r"before i forget|by the way|btw|you know|today|i think)\b[\s,.:!]*)+",
    re.IGNORECASE,
)


def news(desk: Desk) -> str:
    """The words in which it was told, fit to be quoted."""
    said_all = [s for s in sentences(desk.words) if not courtesy(s)] or sentences(desk.words)
    fresh = desk.heard("hard_news")
    told = [desk.reading.loss, *sorted(said_all, key=lambda s: (not (fresh and _FRESH.search(s)), words_in(s) < TELLS))]
    for words in told:
        words = NUMBER_FIRST.sub("", _MAY_I.sub("", words))
        bare = _OPENING.sub("", words).strip(" ,;:-")
        bare = bare if words_in(bare) >= 2 else words
        parts = [bare, *clauses(bare)] if words_in(bare) > LONGEST_QUOTE else [bare]
        for part in parts:
            fit = words_in(part) >= TELLS or (words_in(part) >= 2 and not re.search(r"\d", part))
            if fit and not part.endswith("?") and not UNFIT.search(part) and (said := quotable(part)):
                return said
    return ""


TELLS = 4
"""Words of a sentence that tells something; shorter ones ("Not great.") open it."""
_MAY_I = re.compile(
    r"^\W*(?:(?:actually|sorry|oh|and|but|well|wait|before we go on)\W+)*(?:(?:can|could|may) (?:i|we) (?:just |please )?(?:tell|say|mention|ask|talk)\b[^,.:;-]{0,30}[,.:;-]+|before we go on\W+|i can'?t think\W+)\s*",
    re.I,
)
_FRESH = re.compile(
    r"\b(?:just|today|tonight|this (?:morning|afternoon|evening)|yesterday|texted|rang|called|heard|told|found out|got (?:the|a|my|her|his)|results?|hospital|accident|cancer|diagnos\w*|redundan\w*|sacked|fired|evict\w*|selling|sold|died|left|stroke|police|lost)\b",
    re.I,
)
"""Words of something that has newly happened."""


def with_news(desk: Desk, move: Move) -> Move:
    """The move with the client's words at hand, and an echo only where it is of those words."""
    said = news(desk)
    slots = dict(move.slots)
    if said:
        slots["news"] = said
    if "echo" in slots and said and not _same(slots["echo"], said):
        slots = {k: v for k, v in slots.items() if k not in ECHOES}
    return replace(move, slots=slots)


def _same(echo: str, said: str) -> bool:
    one, two = (set(re.findall(r"[a-z]{4,}", t.lower())) for t in (echo, said))
    return len(one & two) * 2 >= min(len(one), len(two)) > 0


_ON = re.compile(
    r"\b(?:go(?:ing)? on|carry(?:ing)? on|continue|keep going|back to|move on|proceed|get on with|resume|ready|finish (?:this|it|"
    r"what)|let'?s (?:go|do|get)|where were we|we can go|the (?:exercise|task|list) (?:again|now))\b",
    re.IGNORECASE,
)
"""Being ready to go on, said in so many words."""


_NOT_ON = re.compile(
    r"\b(?:not|don'?t|can'?t|cannot|won'?t|no)\b[^.!?]{0,20}\b(?:go(?:ing)? on|carry on|continue|keep going|ready)",
    re.I,
)


def ready(desk: Desk) -> bool:
    """Does the client want to go on with what was begun?"""
    words = desk.words
    return bool(_ON.search(words)) and not _NOT_ON.search(words.replace("’", "'"))


def back_to(desk: Desk, *leads: str) -> Move:
    """The step that was left, with its name, after a word on what was said."""
    asked = carry_on(desk, ())
    said = [t.move.name.partition(".")[0] for t in desk.session.said("therapist") if t.move]
    first = asked.name.startswith("safety_question.") and "safety_question" not in said  # nothing to come back to
    named = desk.at(asked.state).move("x", *leads, *(() if first else ("answer.back",))).parts
    return with_news(
        desk, replace(asked, parts=(*named, *asked.parts[-1:]), slots={**desk.move("x").slots, **asked.slots})
    )


def taken_back(desk: Desk) -> Move | None:
    """What the client takes back is let go, without asking why; what it put on the list comes off."""
    if not desk.heard("taken_back") or desk.state.mode == "role_play":
        return None
    state = replace(
        desk.state, mode="talk", stack=desk.state.stack[:-1] if desk.state.mode == "repair" else desk.state.stack
    )
    if desk.state.mode == "repair" and desk.state.stack:
        state = replace(state, place=desk.state.stack[-1])
    if state.place.page == "agenda" and state.agenda:
        state = replace(state, agenda=state.agenda[:-1])
        if not state.agenda:
            state = go(put_down(close_sheet(state, "agenda", "dropped")), phase="agenda", item="")
    move = carry_on(desk.at(state), ("signals.taken_back",))
    return replace(
        move,
        slots={k: v for k, v in move.slots.items() if k not in (*ECHOES, "quote")},
    )


def small(desk: Desk) -> Move | None:
    """Thanks, a joke, good news, a word from the kitchen: met in kind, then the step again."""
    told = desk.answered or bool(desk.turn and desk.turn.answers)
    if told or desk.state.mode == "role_play" or desk.reading.asks_question:
        return None
    asked_us = desk.heard("you_tell_me") and not desk.heard("dont_know")
    if asked_us and desk.step is not None and desk.step.valid not in ("choice", "consent", "status"):
        at = desk.at(replace(desk.state, place=replace(desk.state.place, attempts=MOST_ATTEMPTS - 1)))
        return carry_on(at, ("signals.you_tell_me",))
    if desk.heard("back"):
        return carry_on(desk, ("signals.back_again",))
    if desk.heard("good_news") and not _form_of_success(desk):
        return with_news(desk, carry_on(desk, ("receipt.good_news_said|receipt.good_news_quoted",)))
    if desk.heard("joke"):
        return carry_on(desk, ("receipt.joke",))
    if desk.heard("thanks") and not (desk.turn and well_thanks(desk.turn.text)):
        return carry_on(desk, ("receipt.thanks",))
    return None


def _form_of_success(desk: Desk) -> bool:
    return desk.state.place.phase in ("hw_review", "feedback", "summary", "close")


def refusal(desk: Desk) -> Move | None:
    """A question the client would rather not answer is left out, without asking why."""
    if not desk.heard("refusal") or desk.answered or desk.step is None:
        return None
    if desk.step.valid in ("consent", "choice", "status") or desk.state.place.phase in ("welcome", "checkin"):
        return None
    left = replace(skip(desk, desk.state.place.step).state, mode="talk")
    return replace(carry_on(desk.at(left), ("signals.skip",)), name="signals.skip")
