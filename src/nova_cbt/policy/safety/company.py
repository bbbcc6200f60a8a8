"""Staying with somebody in a special situation once its questions are through: met as they speak, no work pushed."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.model import Move, State
from nova_cbt.policy.desk import Desk, count
from nova_cbt.policy.safety.back import resume, topic_of
from nova_cbt.policy.safety.record import asking, entered, left, lowered, told
from nova_cbt.policy.safety.table import SITUATIONS, Situation, spoken
from nova_cbt.policy.safety.touching import HELP_HERE, HELP_NEAR, injured, touched
from nova_cbt.words import patterns as re


def weak(desk: Desk, cue: str) -> bool:
    """Was the situation only guessed at so far, and never told in so many words?"""
    heard = [t.risk for t in desk.session.said("client") if t.risk and cue in t.risk.cues]
    return all(r.ask or r.reason.startswith(("unsure_", "weighed")) for r in heard)


STAYS = 2
"""Messages about something else after which the session goes on from a situation that is no illness of the moment."""


def what_now(desk: Desk) -> str:
    """What is to be done for somebody in danger; once help was called, what is left is to look after oneself."""
    return "third_party.after" if desk.state.tally.get("help_called") else "third_party.what_now"


def aged(desk: Desk, lines: str) -> str:
    """The lines as they fit: for somebody under age, or for an injury that was not spoken of yet."""
    if lines == "abuse.injury_more" and "injury" not in desk.state.risk.told:
        return "abuse.injury"
    young = lines == "third_party.who" and "minor" in desk.state.risk.flags
    return f"{lines}_adult" if young else lines


def again(desk: Desk) -> Move | None:
    """What was opened in this session is spoken of again, by its subject: the page answers, and no work is pushed."""
    words = desk.turn.text if desk.turn else ""
    for cue in ("psychosis", "abuse", "eating", "bereaved", "third_party", "intrusive"):
        found = SITUATIONS[cue]
        known = desk.state.tally.get(f"situation:{cue}") or (cue == "intrusive" and cue in desk.state.risk.flags)
        if not known or desk.state.tally.get(f"taken_back:{cue}"):
            continue
        if touched(found.page, words) or (cue == "abuse" and injured(words)):
            return stayed(entered(desk, f"situation:{cue}"), cue, found, words)
    return None


def stayed(desk: Desk, cue: str, found: Situation, words: str) -> Move:
    """A reply beside somebody in it: help that is near first, then what they speak of, else quiet company."""
    page = found.page
    if (HELP_NEAR.search(words) or HELP_HERE.search(words)) and cue == "psychosis":
        there = HELP_HERE.search(words) or desk.state.tally.get("helped", 0) > 1
        return stay(desk.at(count(desk.state, "helped")), found, f"{page}.there" if there else f"{page}.coming")
    if cue == "abuse" and injured(words) and "injury" not in desk.state.risk.told:
        return stay(told(desk, "injury"), found, "abuse.injury")
    if cue == "intrusive" and touched(page, words) and "intrusive:refer" not in desk.state.risk.asked:
        return spoken(desk.at(asking(desk.state, "intrusive:refer")), found, "intrusive.refer", slot="intrusive:refer")
    if group := touched(page, words):
        group = "injury" if group == "injury_more" and "injury" not in desk.state.risk.told else group
        at = desk.at(count(replace(desk.state, tally={**desk.state.tally, "apart": 0}), f"touch:{page}"))
        lines = what_now(desk) if group == "what_now" else aged(desk, f"{page}.{group}")
        return stay(told(at, "injury") if group == "injury" else at, found, lines, f"{page}.stay")
    if cue == "psychosis" and re.search(r"\bsleep|\brest\b", topic_of(desk), re.IGNORECASE):
        return resume(left(lowered(desk, 1)), f"{page}.back|safety.heard")
    if cue == "psychosis" and not desk.state.tally.get("helped"):
        desk = desk.at(count(desk.state, "apart"))
        if desk.state.place.step == f"{page}:check" or desk.state.tally["apart"] > CALM + 1:
            return resume(left(lowered(desk.at(_settled(desk.state)), 1)), f"{page}.back|safety.heard")
        if desk.state.tally["apart"] >= CALM:
            slot = f"{page}:check"
            return spoken(desk.at(asking(desk.state, slot)), found, f"{page}.check", slot=slot)
    if cue != "psychosis" or (topic_of(desk) and desk.state.tally.get("wants_work")):
        desk = desk.at(count(desk.state, "apart"))
        if desk.state.tally["apart"] >= STAYS or desk.reading.request or topic_of(desk) or page not in STAYING:
            return resume(left(lowered(desk, 1)), f"{page}.heard|safety.heard")
    if topic_of(desk):
        desk = desk.at(count(desk.state, "wants_work"))
    return stay(desk, found, f"{page}.there" if desk.state.tally.get("helped", 0) > 1 else f"{page}.stay")


CALM = 3
"""Messages with nothing of it after which Nova asks plainly whether it is still there, and believes the answer."""


def _settled(state: State) -> State:
    return replace(state, tally={**state.tally, "apart": 0})


STAYING = ("unusual", "abuse", "bereaved")


def stay(desk: Desk, found: Situation, *leads: str) -> Move:
    """A few words of company; every other time a light question with them."""
    desk = desk.at(count(desk.state, "stays"))
    asks = desk.state.tally["stays"] % 2 == 0 and not desk.state.tally.get("helped")
    kept = "|".join(leads)
    question = (
        f"{found.page}.stay_ask" if asks and not leads[0].endswith(("refuses", "whom", "injury", "interrupted")) else ""
    )
    at = desk.at(asking(desk.state, f"{found.page}:stay"))
    return spoken(at, found, *(p for p in (kept, question) if p), slot=f"{found.page}:stay")


def not_yet(desk: Desk) -> Move:
    """Nobody has to be feared just now: on with what was begun; what is told later is opened as if it were new."""
    tally = {k: n for k, n in desk.state.tally.items() if k != "situation:abuse"}
    return resume(left(lowered(desk.at(replace(desk.state, tally=tally)), 1)), "abuse.now_no")


def tells_first(desk: Desk) -> bool:
    """Is violence told for the first time, after what was only a reader or a guess?"""
    *before, now = [t.risk for t in desk.session.said("client") if t.risk]
    plain = [r.label == "abuse_disclosure" and not r.ask for r in (*before, now)]
    return plain[-1] and not any(plain[:-1])


def only_read(desk: Desk) -> bool:
    """Was a reader told of so far, and nobody who hurts or controls?"""
    return not any("abuse" in t.risk.cues for t in desk.session.said("client") if t.risk)
