# ruff: noqa: E501 - a pattern is easier to check on one line
"""R4 and R5: stay, the number now, a person in the room, distance; what stands in the way is met (risk_protocol 5)."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt import crisis
from nova_cbt.model import Move
from nova_cbt.policy.desk import Desk, count, go, mark
from nova_cbt.policy.safety import series
from nova_cbt.policy.safety.back import believed, meant_otherwise, resume, told_signs, topic_of
from nova_cbt.policy.safety.hindrances import HINDRANCES, of_the_call
from nova_cbt.policy.safety.record import ACUTE, asking, denies, entered, left, lowered, quiet, risen, told
from nova_cbt.policy.safety.speak import country_ask, say
from nova_cbt.policy.safety.touching import COMING, HELP_HERE, HELP_NEAR, TREATED
from nova_cbt.words import patterns as re

STEPS = ("call", "person", "distance")
"""What every R4 must bring, in this order, by the third reply; then back to what stands in the way."""
BESIDE = 4
"""Replies beside a person before Nova asks how it is now."""
WAYS = 3
"""Times the same hindrance is met; then it is asked what else would be possible."""
ASKING = ("safety.r4_draft", "safety.way_could", "safety.way_distance_done")
"""Ways that end in a question of their own."""
OF_ONESELF = ("safety.r4_person", "safety.r4_distance", "safety.r4_person_short", "safety.r4_distance_short")
"""Said in other words where it is another person who would be hurt."""
AGAIN = ("barrier", "person", "distance")
_SAFE_NOW = re.compile(
    r"\b(?:is|are|'s) (?:here|with me|sitting with me|beside me)\b|\bcame (?:over|round)\b|\bwith (?:a|my) \w+ now\b|\bi(?:'ve| have)? (?:just )?"
    r"(?:called|rang|phoned|texted|spoke(?:n)? (?:to|with)|talked to|told)\b(?! (?:you|off))|\b(?:on (?:his|her|their|its|the) way)\b|"
    r"\b(?:i'?m|we'?re) (?:at|in) (?:the )?(?:hospital|a&e|er|emergency|ed)\b|\bambulance is\b|\bon the phone (?:to|with)\b",
    re.IGNORECASE,
)
_NOT_YET = re.compile(
    r"\b(?:isn'?t|aren'?t|wasn'?t|can'?t|won'?t|don'?t|not|haven'?t|never|nobody|no one|if|could|should)\b",
    re.IGNORECASE,
)
_WRITE = re.compile(
    r"\b(?:dunno|no idea|not sure) (?:what|how) (?:to|i'?d|i should) (?:say|write|text|put|tell)|\b(?:what (?:should|do|would|could) i (?:say|write|text|tell)|don'?t know (?:what|how) (?:to|i'?d|i would|i should|i could) (?:say|write|text|put|tell|ask)|help me (?:write|text|say|word)|"
    r"(?:yes|ok|okay|please)\b.{0,20}\b(?:write|draft|message|text)|could you (?:write|draft))",
    re.IGNORECASE,
)
_TAKEN = re.compile(
    r"\b(?:took|taken|swallow\w*|overdos\w*|pills?|tablets?|drank|drunk|poison\w*|bleach)\b", re.IGNORECASE
)
_DONE = re.compile(
    r"\bi(?:'ve| have)? (?:just |already |now )?(?:took|taken|swallowed|drank|done it|did it)\b(?! (?:a|my|the) (?:walk|shower|bath|breath|"
    r"bus|train|taxi|picture|photo|dog|coat|shoes|seat))|\bit'?s (?:already )?done\b",
    re.IGNORECASE,
)
"""Said in the midst of acute care, it is the act itself, unless a call or a message was what was done."""
_BLEEDS = re.compile(r"\b(?:bleed\w*|blood|cut|deep|wound|vein|artery)\b", re.IGNORECASE)


def act(desk: Desk) -> Move:
    """The next reply of acute care; what the client says about it can end it at any time."""
    asked = 5 if _just_done(desk) else 0 if desk.risk.ask else desk.risk.tier
    tier = max(asked, min(desk.state.risk.tier, 5), ACUTE)
    if desk.risk.tier < ACUTE and meant_otherwise(desk):
        return believed(desk)
    if desk.state.mode != "risk" or desk.state.place.item not in ("acute", "with"):
        desk = entered(desk, "acute")
    before = desk.session.state.risk.tier
    if _just_done(desk):
        desk = desk.at(count(desk.state, "done"))
    desk = desk.at(count(risen(desk, tier).state, "acute"))
    turn = desk.state.tally["acute"]
    if turn > 1 and asked < ACUTE and (stepped := _in_body(desk) if bodily(desk) else _down(desk)):
        return stepped
    return _met(desk, turn, fresh=tier > before or turn == 1)


_FAREWELL = re.compile(
    r"\b(?:good-?bye|farewell|bye to)\b|\b(?:didn'?t|did not|never) notice\b|\btold (?:\w+ )?nothing\b", re.IGNORECASE
)


def is_with_somebody(desk: Desk) -> bool:
    """Has a person come, or been reached, by what they say now?"""
    words = desk.turn.text if desk.turn else ""
    if desk.risk.tier >= ACUTE or _FAREWELL.search(words):
        return False
    safe = _SAFE_NOW.search(words) or HELP_HERE.search(words) or HELP_NEAR.search(words)
    return bool(safe and not _NOT_YET.search(words[max(safe.start() - 20, 0) : safe.start()]))


def _just_done(desk: Desk) -> bool:
    """Has the client, after speaking of a plan in this session, now done it?"""
    words = desk.turn.text if desk.turn else ""
    acting = desk.state.mode == "risk" and desk.state.place.item == "acute" and desk.state.risk.tier == ACUTE
    return acting and not _for_others(desk) and bool(_DONE.search(words)) and not _SAFE_NOW.search(words)


def bodily(desk: Desk) -> bool:
    """Is it the body alone that is in danger, with no word of wanting to be hurt or dead in this session?"""
    if desk.state.risk.tier < 5:
        return False
    said = desk.session.said("client")
    own = [t for t in said if t.risk and t.risk.label not in ("none", "medical_emergency") and not t.risk.ask]
    taken = any(t.risk and t.risk.tier >= 5 and t.risk.reason != "withdrawal" and _TAKEN.search(t.text) for t in said)
    return not own and not taken


_PASSED = re.compile(
    r"\b(?:passed|gone|over|stopped|all (?:fine|right|okay)|fine (?:now|again)|better now|back to normal)\b|^\W*(?:no|none|nothing)\b",
    re.IGNORECASE,
)


def asked_of_body(desk: Desk) -> Move:
    """Words that may mean an emergency: what it is, with the number in the same breath."""
    at = entered(desk.at(count(desk.state, "body_ask")), "body")
    return say(at.at(asking(at.state, "BODY")), "safety.BODY", "safety.body_ask", asks=series.ask("BODY"))


def body_told(desk: Desk) -> Move:
    """What they say of it: a plain no is believed, anything else is acted on."""
    words = desk.turn.text if desk.turn else ""
    fine = desk.reading.consent == "no" or denies(desk) or meant_otherwise(desk) or _PASSED.search(words)
    if desk.risk.tier < ACUTE and fine:
        return resume(left(desk), "safety.misread")
    return act(risen(desk, 5))


def _in_body(desk: Desk) -> Move | None:
    """No thoughts are asked about here: only whether it has passed, once nothing more is told of it."""
    words = desk.turn.text if desk.turn else ""
    if desk.state.tally.get("r5_check") and _PASSED.search(words) and desk.state.place.item == "acute":
        return resume(left(lowered(desk, 1)), "safety.body_passed")
    told_of = any(pattern.search(words) for _, pattern in HINDRANCES) or is_with_somebody(desk)
    if desk.state.tally["acute"] <= 2 or told_of or not quiet(desk) or desk.state.place.item != "acute":
        return None
    return (
        None if desk.state.tally.get("r5_check") else _said(desk.at(count(desk.state, "r5_check")), "safety.r5_check")
    )


def _down(desk: Desk) -> Move | None:
    """What the client says about it decides: a denial is asked about plainly, once; quiet is checked."""
    if denies(desk):
        if told_signs(desk) <= 1:
            return _check(desk)
        at = desk.at(go(lowered(desk, 3).state, item="denied"))
        lead = "safety.mismatch" if not at.state.tally.get("mismatch") else "safety.heard_no"
        at = at.at(count(at.state, "mismatch"))
        slot = next((s for s in series.CHAINS["denied"] if s not in at.state.risk.asked), "S4")
        at = at.at(asking(at.state, slot))
        return say(at, f"safety.{slot}", lead, f"safety.{slot}", asks=series.ask(slot))
    words = " ".join(t.text for t in desk.session.said("client")[-2:])
    if any(pattern.search(words) for _, pattern in HINDRANCES) or _WRITE.search(words):
        return None
    if _for_others(desk, again=True) and ("psychosis" in desk.state.risk.flags or _told_plainly(desk)):
        return None  # neither a voice's order nor a threat in so many words is taken back by saying little
    if (
        desk.state.tally["acute"] > 2
        and not desk.state.tally.get("done")
        and quiet(desk)
        and (desk.state.tally["acute"] > LONG or not _outright(desk))
        and not is_with_somebody(desk)
        and desk.state.place.item == "acute"
    ):
        return _check(desk)
    return None


LONG = 5
"""Replies of acute care after which even an intent said outright is asked about once more."""


def _outright(desk: Desk) -> bool:
    """Did they answer, asked about intent or preparation, with a yes?"""
    asked = ("answer_S4", "answer_S5", "answer_soon")
    return any(
        t.risk.reason in asked and t.risk.tier >= ACUTE
        for t in desk.session.said("client")
        if t.risk and not t.risk.ask
    )


def _told_plainly(desk: Desk) -> bool:
    """Was harm to another told in so many words, and not only guessed at between the lines?"""
    told = [
        t.risk for t in desk.session.said("client") if t.risk and t.risk.label == "harm_to_others" and not t.risk.ask
    ]
    return any(r.tier >= ACUTE and not r.reason.startswith(("weighed", "unsure_", "answer_")) for r in told)


def _check(desk: Desk) -> Move:
    at = desk.at(asking(go(count(desk.state, "checks"), item="check"), "S4"))
    return say(at, "safety.S4", "safety.r4_check", "safety.S4", asks=series.ask("S4"))


def _met(desk: Desk, turn: int, *, fresh: bool) -> Move:
    """The reply itself: what they just said is met, then the step that is still to come."""
    words = desk.turn.text if desk.turn else ""
    helped = HELP_NEAR.search(words) or TREATED.search(words) or desk.state.place.item == "with"
    if turn > 1 and is_with_somebody(desk) and (not bodily(desk) or helped):
        if desk.state.risk.tier == 5 and of_the_call(words) == "r5_tell":
            return _said(told(desk.at(go(desk.state, item="with")), "call", "person"), "safety.r5_tell")
        at = told(desk.at(go(desk.state, item="with")), "call", "person")
        at = at.at(count(at.state, "treated")) if HELP_HERE.search(words) and TREATED.search(words) else at
        coming = "safety.r5_with" if HELP_HERE.search(words) else "safety.r5_coming|safety.r5_with"
        if desk.state.risk.tier < 5 and not HELP_HERE.search(words) and COMING.search(words):
            return _said(at.at(count(at.state, "coming")), "safety.r4_coming|safety.r4_safe")
        at = at.at(replace(at.state, tally={**at.state.tally, "coming": 0}))
        return _said(at, coming if desk.state.risk.tier == 5 else "safety.r4_safe")
    if not words.strip(" .…"):
        return _said(desk, "safety.r4_silence")
    if desk.state.place.item == "with" and desk.risk.tier < ACUTE and not _alone_again(desk, words):
        return _beside(desk)
    if desk.state.place.item == "with":
        desk = desk.at(go(desk.state, item="acute"))
    if _for_others(desk):
        return _said(told(desk, "call", "distance", "others", "line"), "safety.r4_others")
    if desk.state.risk.tier == 5 and fresh:
        kind = "r5_taken" if _TAKEN.search(words) else "r5_bleeding" if _BLEEDS.search(words) else "r5_call"
        kind = "r5_body" if bodily(desk) and kind != "r5_bleeding" else kind
        return _said(told(desk, *STEPS, "line"), f"safety.{kind}|safety.r5_call")
    return _step(desk, words)


_ALONE = re.compile(
    r"\b(?:no ?one|nobody|alone|by myself|on my own)\b|\b(?:hear|heard|loud)\b|\b(?:he|she|they)(?:'s|'re| has| have| is)? (?:left|leaving|gone)\b",
    re.I,
)


def _alone_again(desk: Desk, words: str) -> bool:
    """Do they say now that nobody is there, that they can't speak, or that they need words to send?"""
    met = _in_the_way(desk, words)
    hindered = ("safety.r4_draft", *(f"safety.way_{w}" for w in ("police", "cost", "nobody", "useless")))
    return met in hindered or bool(_ALONE.search(words) and not re.search(r"\bnot (?:\w+ )?alone\b", words, re.I))


REST = 6
"""Replies beside somebody who is being treated before it is offered to stop for today."""


def _cared_for_long(desk: Desk) -> Move | None:
    """In the care of others for a while: stopping for today is offered, once; what comes after is their choice."""
    cared = desk.state.tally.get("treated") or bodily(desk)
    if not cared or desk.risk.tier or desk.state.tally.get("cared", 0) < REST:
        return None if not cared else _counted_cared(desk)
    if desk.state.tally.get("rest_now"):
        at = desk.at(asking(go(lowered(desk, 3).state, item="denied"), "S4"))
        return say(at, "safety.S4", "safety.heard", "safety.S4", asks=series.ask("S4"))
    return _said(desk.at(count(desk.state, "rest_now")), "safety.rest_now")


def _rests(desk: Desk) -> bool:
    return desk.reading.consent == "yes" or desk.reading.wants_to_end or desk.heard("agreement_empty")


def _counted_cared(desk: Desk) -> Move:
    return _said(desk.at(count(desk.state, "cared")), "safety.r5_with|safety.r4_with")


_MINIMISES = re.compile(
    r"\b(?:feel|am|i'?m) (?:completely |totally |quite |absolutely |really )?(?:fine|ok|okay|all right|alright)\b|\bcan'?t be that bad\b|\bnot (?:that|so) bad\b|\bchanged my mind\b|\bjust want to sleep\b",
    re.I,
)


_ASIDE = (
    (
        "r4_shame",
        re.compile(
            r"\b(?:asham\w*|embarrass\w*|pathetic|stupid|daft|fool\w*|burden|sorry for (?:all|this|the))\b", re.I
        ),
    ),
    ("r4_next", re.compile(r"\bwhat (?:now|next|do i do|should i do|happens now)\b", re.I)),
)
"""What is said beside a helper and wants an answer of its own."""


def _beside(desk: Desk) -> Move:
    """A person is with them: little to say; after a while how it is now, plainly, and the plan."""
    words = desk.turn.text if desk.turn else ""
    treated = bool(TREATED.search(words))
    if desk.state.tally.get("rest_now") == 1 and desk.risk.tier == 0 and _rests(desk):
        return leaving(desk, "safety.leaving_cared")
    if desk.state.risk.tier == 5 and _MINIMISES.search(words) and not treated:
        return _said(desk, "safety.r5_still|safety.r5_wait")
    if cared_for := _cared_for_long(desk):
        return cared_for
    if desk.risk.tier == 0 and treated:
        return _said(desk, "safety.r5_with|safety.r4_with")
    if topic_of(desk):
        return _said(desk, "safety.r4_topic|safety.r4_with")
    if _in_the_way(desk, words) == "safety.way_distance_done":
        return _said(told(desk, "distance"), "safety.way_distance_done|safety.r4_with")
    if desk.state.tally.get("coming") and desk.state.risk.tier < 5 and desk.state.tally["coming"] <= BESIDE:
        return _said(desk.at(count(desk.state, "coming")), "safety.r4_coming|safety.r4_with")
    for kind, pattern in _ASIDE:
        if pattern.search(words) and not desk.state.tally.get(kind):
            return _said(desk.at(count(desk.state, kind)), f"safety.{kind}|safety.r4_with")
    desk = desk.at(count(desk.state, "beside"))
    if desk.state.tally["beside"] <= BESIDE or desk.risk.tier:
        return _said(desk, "safety.r4_with")
    at = desk.at(asking(go(lowered(desk, 3).state, item="denied"), "S4"))
    return say(at, "safety.S4", "safety.heard", "safety.S4", asks=series.ask("S4"))


def _for_others(desk: Desk, *, again: bool = False) -> bool:
    """Is it somebody else who would be hurt, and not said yet?"""
    flagged = "harm_to_others" in desk.state.risk.flags or "others" in desk.risk.cues
    new = again or "others" not in desk.state.risk.told
    return (flagged or desk.risk.label == "harm_to_others") and new


def _step(desk: Desk, words: str) -> Move:
    """What stands in the way first, then the number, a person, distance; asked back, never the same twice in a row."""
    if desk.state.risk.tier == 5 and (kind := of_the_call(words)):
        return _said(desk, f"safety.{kind}|safety.r5_wait")
    if desk.state.risk.tier == 5 and bodily(desk):
        return _said(desk, "safety.r5_wait|safety.r5_still")
    if desk.state.risk.tier == 5 and not _in_the_way(desk, words):
        return _said(desk, "safety.r5_still|safety.r5_wait")
    if _country_just_said(desk):
        also = next((s for s in STEPS if s not in desk.state.risk.told), "")
        return _said(told(desk, "call", "line", also), "safety.r4_call", f"safety.r4_{also}_short" if also else "")
    todo = [s for s in STEPS if s not in desk.state.risk.told]
    met = _in_the_way(desk, words) if "call" in desk.state.risk.told else ""
    if met:
        desk = desk.at(count(desk.state, met))
    if met == "safety.way_distance_done":
        desk = told(desk, "distance")
    if todo and met and met not in ASKING:
        desk = told(desk, todo[0])
        return _said(desk, met, f"safety.r4_{todo[0]}_short")
    if todo and not met:
        desk = told(desk, todo[0], *(("line",) if todo[0] == "call" else ()))
        return _said(desk, f"safety.r4_{todo[0]}")
    if met:
        return _said(desk, met, "" if met in ASKING else "safety.r4_ask_back")
    at = desk.state.tally["acute"] % len(AGAIN)
    kinds = [f"safety.r4_{kind}" for kind in (*AGAIN[at:], *AGAIN[:at], "ask_back")]
    if _for_others(desk, again=True):
        kinds = [_of_others(k) if k in OF_ONESELF else k for k in kinds]
    return _said(desk, "|".join(kinds))


def _country_just_said(desk: Desk) -> bool:
    """Is the right number known only now?"""
    now = desk.turn.number if desk.turn else 0
    return any(f.key == "country" and f.turn == now and f.session == desk.session.number for f in desk.state.facts)


def _in_the_way(desk: Desk, words: str) -> str:
    """How a hindrance the client names is met, or a topic of theirs, or a wish for help with the message."""
    found = next((name for name, pattern in HINDRANCES if pattern.search(words)), "")
    met = "safety.r4_draft" if _WRITE.search(words) else f"safety.way_{found}" if found else ""
    if met and desk.state.tally.get(met, 0) < WAYS:
        return met
    return "safety.r4_topic" if topic_of(desk) and desk.risk.tier < ACUTE else ""


def _said(desk: Desk, *parts: str) -> Move:
    """The reply, with the line where it was not given since the last rise (risk_protocol 17, A4)."""
    record = desk.state.risk
    desk = desk.at(replace(desk.state, risk=replace(record, resources_at=record.tier, ask_next=True)))
    where = country_ask(desk)
    others = _for_others(desk, again=True)
    shown = [_local(p) if where else f"{_of_others(p)}|{p}" if others and p in OF_ONESELF else p for p in parts]
    slot = desk.at(asking(desk.state, "S8"))
    move = say(slot, parts[0].split("|")[0], *shown, asks=(*series.ask("S8"), *where))
    if parts[0] == "safety.way_talk":
        written = crisis.written(desk.state.fact("country"))
        return replace(move, slots={**move.slots, "line": written}) if written else move
    before = desk.session.state.risk
    new = bool(where) or _country_just_said(desk)
    given = "line" in before.told and before.tier >= desk.state.risk.tier and not new
    return replace(move, slots={**move.slots, "line": ""}) if given else move


def _of_others(part: str) -> str:
    """The same step where it is another person who would be hurt."""
    return part.removesuffix("_short") + "_others" + ("_short" if part.endswith("_short") else "")


def _local(part: str) -> str:
    """With the country unknown, the first reply asks for it."""
    return f"{part}_where|{part}" if part == "safety.r4_call" else part


def leaving(desk: Desk, words: str = "safety.leaving") -> Move:
    """Leaving in acute danger: a person, the line and the emergency number are the last message; it stays open."""
    desk = desk.at(replace(mark(desk.state, "close", "partial: left in danger"), mode="ended"))
    return say(desk, "safety.leaving", words)
