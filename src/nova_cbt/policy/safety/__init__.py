"""Risk is a move, not an exit: acknowledge, ask one plain question, plan, and back to the work (risk_protocol.md).

A tier names the next conversational step from what was said; it is no forecast. No path here refuses anything.
The rooms: record (what a message changes), series (the questions), paths (R1 to R3), plan, acute (R4, R5),
situations (9 to 14), rescreen (the next session), back (to the client's topic), speak (how a move is put together).
"""

from __future__ import annotations

from dataclasses import replace

from nova_cbt import crisis
from nova_cbt.model import Move
from nova_cbt.policy.closing import early
from nova_cbt.policy.desk import Desk, count, note
from nova_cbt.policy.flow import proceed
from nova_cbt.policy.safety import acute, back, paths, plan, rescreen, series, situations, sobering
from nova_cbt.policy.safety.onlooker import read_along
from nova_cbt.policy.safety.record import ACUTE, asks_back, denies, left, met_here, recorded, talked_past, told
from nova_cbt.policy.safety.speak import country_ask, fitted, put_again
from nova_cbt.policy.safety.touching import asks_what_becomes, touched, wonders
from nova_cbt.words import patterns as re
from nova_cbt.words.leaving import takes_leave
from nova_cbt.words.mirror import second_person

__all__ = ["keep_safe"]


SERIES = {slot for chain in series.CHAINS.values() for slot in chain} | {"R1"}
RATED = {"N5", "N5B", "W0", "W1"}
"""Questions a number answers; a number is no good-bye."""


def keep_safe(desk: Desk) -> Move | None:
    """Whatever a message says about danger comes first, and is met."""
    move = _met(desk)
    return fitted(move) if move else None


def _met(desk: Desk) -> Move | None:
    if desk.turn is None:
        return rescreen.opening(desk)
    desk = _placed(recorded(desk))
    acting = desk.state.mode == "risk" and desk.state.place.item in ("acute", "with")
    if _silent(desk):
        first = acting and not desk.state.tally.get("silence")
        return acute.act(desk.at(count(desk.state, "silence"))) if first else None
    if _wants_to_leave(desk):
        return _leave(desk)
    if _urgent(desk) or acting:
        return acute.act(desk) if acting else situations.opened(desk) or acute.act(desk)
    return _in_progress(desk) if desk.state.mode == "risk" else _new(desk)


def _placed(desk: Desk) -> Desk:
    """The desk with the country kept, when it was asked for the sake of a line."""
    said = next((a.value for a in (desk.turn.answers if desk.turn else ()) if a.slot == "country"), "")
    in_safety = bool(desk.asked and desk.asked.name.startswith("safety"))
    welcome = bool(desk.asked and any(a.slot == "country" for a in desk.asked.asks))
    said = said or (crisis.country(desk.turn.text) if welcome and desk.turn else "")
    if not said or not (in_safety or welcome) or desk.state.fact("country"):
        return desk
    return desk.at(note(desk.state, "country", said, turn=desk.turn, session=desk.session.number))


def _silent(desk: Desk) -> bool:
    """Is there nothing at all in the message?"""
    return bool(desk.turn and not desk.turn.text.strip(" .…"))


def _urgent(desk: Desk) -> bool:
    return desk.risk.tier >= ACUTE and not desk.risk.ask and not asks_back(desk)


def _wants_to_leave(desk: Desk) -> bool:
    """A good-bye to the session; words of danger that sound like one are met as danger."""
    signs = set(desk.risk.cues) - {"denial", "minor"} or desk.risk.label != "none"
    own_sign = bool(signs) and not desk.risk.reason.startswith("answer_")
    asked = desk.state.mode == "risk" or (desk.risk.tier >= 2 and not own_sign)
    rated = desk.state.mode == "risk" and desk.state.place.step in RATED and desk.reading.rating is not None
    company = bool(desk.asked and desk.asked.name.endswith("_stay"))
    going = desk.reading.wants_to_end and (not company or takes_leave(desk.turn.text if desk.turn else ""))
    return bool(going) and desk.risk.tier < ACUTE and asked and not own_sign and not rated


def _leave(desk: Desk) -> Move:
    if desk.state.risk.tier >= ACUTE:
        return acute.leaving(desk)
    return replace(early(left(told(desk, "line"))), limit=90)


def _in_progress(desk: Desk) -> Move:
    """An answer within safety work, by the path it is on."""
    path = desk.state.place.item
    if (desk.state.place.step in SERIES or path == "situation:abuse") and (met := _asked_by_the_young(desk)):
        return met
    if desk.state.place.step in SERIES and (met := read_along(desk)):
        return met
    if path.startswith("situation:"):
        if (
            desk.risk.tier >= 2
            and not desk.risk.ask
            and desk.risk.label not in (*situations.LABELS, "medical_emergency")
        ):
            return paths.first(desk)
        return situations.ended_by_denial(desk) or situations.onward(desk) or paths.onward(desk)
    if path == "body":
        return acute.body_told(desk)
    if path == "review" and paths.told_anew(desk):
        return paths.afresh(desk)
    if path == "review":
        return rescreen.review_heard(desk)
    if path == "hold":
        return plan.held(desk)
    if path == "light" and desk.risk.tier < 2 and (waits := sobering.rest(desk)):
        return waits
    if desk.risk.tier <= 2 and (opened := _changes(desk)):
        return opened
    return paths.onward(desk)


def _changes(desk: Desk) -> Move | None:
    """A special situation told in the middle of the series, such as a reader over the shoulder."""
    return (
        situations.opened(desk)
        if {"abuse", "reader", "psychosis"} & set(desk.risk.cues) and desk.risk.tier >= 2 and not desk.risk.ask
        else None
    )


def _new(desk: Desk) -> Move | None:
    """A message outside safety work: a situation, a wish for the plan or the line, a sign, or nothing of the kind."""
    if asked_back := _routine_asked_back(desk):
        return asked_back
    if talked_past(desk):
        return situations.spoken_of_again(desk) or _topic_first(desk)
    if met := read_along(desk) or _own_topic(desk) or _asked_by_the_young(desk):
        return met
    if plan.wanted(desk):
        return plan.begun(desk, "safety.plan_gladly")
    if written := plan.in_hand(desk):
        return written
    if paths.wants_line(desk.turn.text if desk.turn else "") and desk.risk.tier < 2:
        return _line(desk)
    if met := situations.opened(desk) or situations.young(desk):
        return met
    if desk.risk.tier <= 1 and (met := situations.spoken_of_again(desk)):
        return met
    if desk.risk.ask and desk.risk.label == "medical_emergency":
        return acute.asked_of_body(desk)
    if desk.risk.ask and desk.risk.tier >= 2:
        return paths.light(desk)
    if _late_no(desk):
        move = proceed(desk.at(count(desk.state, "screened")))
        return replace(move, parts=("safety_question.got_no", move.parts[-1]))
    if desk.risk.tier == 0:
        if reviewed := rescreen.reviewed(desk):
            return reviewed
        here = desk.state.risk.tier or met_here(desk)
        if here and not _routine(desk) and JOKED.search(desk.words) and back.meant_otherwise(desk):
            move = back.believed(desk)
            return replace(move, parts=("safety.misread", move.parts[-1]))
        return back.believed(desk) if denies(desk) and here and not _routine(desk) else None
    return None if _asked_enough(desk) else paths.first(desk)


JOKED = re.compile(
    r"\b(?:was|were|is|it'?s|only|just|as a) (?:just |only |meant as )?(?:a )?(?:\w+ )?jok(?:e|ing)\b|"
    r"\bfigure of speech\b|\b(?:did not|didn'?t) mean (?:it|that)\b|\bwas(?:n'?t| not) (?:being )?serious\b",
    re.IGNORECASE,
)
"""Said of what was told before, after the questions about it are over."""


WISHES_TO_TALK = re.compile(
    r"\b(?:can|could|may|shall) we (?:please |just |maybe )?(?:talk|speak|work|do|look|start|go)\b|"
    r"\blet'?s (?:talk|do|work|start|look)\b",
    re.IGNORECASE,
)


def _topic_first(desk: Desk) -> Move | None:
    """A topic asked for in place of an answer is taken down by name; the question everybody gets comes once more."""
    wished = WISHES_TO_TALK.search(desk.turn.text) if desk.turn else None
    if not (back.asks_for(desk) or wished) or desk.state.tally.get("topic_first"):
        return None
    if not back.topic_of(desk):
        move = proceed(desk.at(count(desk.state, "topic_first")))
        return replace(move, parts=("safety.topic_next_plain", move.parts[-1]))
    named = second_person(back.topic_of(desk)) or f'"{back.topic_of(desk)}"'
    move = proceed(desk.at(count(desk.state, "topic_first")))
    return replace(move, parts=("safety.topic_next", move.parts[-1]), slots={**move.slots, "topic": named})


def _own_topic(desk: Desk) -> Move | None:
    """After safety work the client names what they want to work on: that is done in this reply (risk_protocol 7)."""
    here = met_here(desk)
    asked = back.asks_for(desk) and desk.risk.tier == 0 and desk.state.risk.tier <= 2
    if not here or not asked or desk.state.place.item == back.topic_of(desk):
        return None
    return back.resume(left(desk), "safety.gladly")


def _asked_by_the_young(desk: Desk) -> Move | None:
    """Somebody under age fears being told on, or looks for words to an adult: answered, then on."""
    words = desk.turn.text if desk.turn else ""
    young = "minor" in desk.state.risk.flags
    group = touched("minor", words) if desk.risk.tier <= 1 or desk.risk.reason == "answer_N5" else ""
    if not group or not met_here(desk) or not (young or group == "secrecy"):
        return None
    lead = f"minor.{group}" if young else "safety.no_calls"
    slot = desk.state.place.step
    if desk.state.mode == "risk" and dict(desk.risk.answers).get(slot, "declined") == "declined":
        return put_again(desk, slot, lead)
    if desk.state.mode == "risk":
        move = paths.onward(desk)
        kept = tuple(p for p in move.parts if not p.startswith(("receipt.", "safety.heard")))
        return replace(move, parts=(lead, *kept))
    move = proceed(desk)
    return replace(move, parts=(lead, move.parts[-1]))


def _routine(desk: Desk) -> bool:
    """Was the message an answer to the question everybody is asked? It has its own receipt."""
    return bool(desk.asked and desk.asked.name.startswith("safety_question."))


def _routine_asked_back(desk: Desk) -> Move | None:
    """A question of theirs in answer to the one everybody is asked is answered; then it is put once more."""
    words = desk.turn.text if desk.turn else ""
    bare = desk.risk.tier == 0 or desk.risk.reason == "answer_unclear"
    if not _routine(desk) or not bare or not wonders(words) or {"yes", "no"} & set(dict(desk.risk.answers).values()):
        return None
    move = proceed(desk.at(count(desk.state, "asked_back")))
    known = desk.state.tally.get("asked_back")
    lead = "safety.no_calls" if asks_what_becomes(words) else "safety.routine_why"
    return replace(move, parts=(lead, move.parts[-1])) if not known else None


SHORT = 8
"""Words of a no that can only be meant for the question about danger."""


def _late_no(desk: Desk) -> bool:
    """A plain no to the question everybody is asked, when something heavy told in its place was met first."""
    said = desk.session.said("therapist")
    asked = any(t.move and t.move.name.startswith("safety_question.") for t in said[-3:])
    short = bool(desk.turn) and len((desk.turn.text if desk.turn else "").split()) <= SHORT
    plain = desk.risk.tier == 0 and denies(desk) and dict(desk.risk.answers).get("R1") == "no"
    return asked and short and plain and not _routine(desk) and not desk.state.tally.get("screened")


def _line(desk: Desk) -> Move:
    """The line, because it was asked for; then on from where the session was."""
    move = proceed(told(desk, "line"))
    return replace(move, parts=("safety.line_asked", move.parts[-1]), asks=(*move.asks, *country_ask(desk)))


def _asked_enough(desk: Desk) -> bool:
    """Was a soft cue already clarified in this session, with nothing new in this message? History told first is new."""
    if desk.risk.label == "past_self_harm" and not desk.state.tally.get("history"):
        return False
    if desk.risk.reason in ("giving_away", "closing_up") and not desk.state.tally.get("clarified:given"):
        return False
    return desk.risk.ask and desk.risk.tier <= 1 and desk.state.tally.get("clarified", 0) > 0
