# ruff: noqa: E501 - a pattern is easier to check on one line
"""R1 to R3: thanks, one plain question at a time, what the tier owes, and back to work (risk_protocol 3, 5, 7)."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.model import Move
from nova_cbt.policy.desk import Desk, count, go, mark
from nova_cbt.policy.flow import carry_on
from nova_cbt.policy.safety import plan, rescreen, series
from nova_cbt.policy.safety.acute import act, is_with_somebody
from nova_cbt.policy.safety.back import OWN_TOPIC, believed, meant_otherwise, resume, topic_of, wants_to_cope
from nova_cbt.policy.safety.record import (
    ACUTE,
    SETTLING,
    SUSPICION,
    asking,
    besides_questions,
    denies,
    entered,
    left,
    line_due,
    lowered,
    noted,
    quiet,
    risen,
    settles,
    told,
)
from nova_cbt.policy.safety.sobering import rest
from nova_cbt.policy.safety.speak import country_ask, in_company, once_more, put, put_again, say
from nova_cbt.policy.safety.touching import touched
from nova_cbt.policy.work import begin
from nova_cbt.words import patterns as re

MOST_CHECKS = 2
"""Times a misreading is asked about before Nova goes on with care, the line given and the question open for next time."""


def first(desk: Desk) -> Move:
    """The first reply to a cue: thanks, what was said named, one question."""
    tier = desk.risk.tier
    if tier == 1:
        return light(desk)
    if tier == 3 and desk.risk.reason.startswith("weighed") and "S2" not in desk.state.risk.asked:
        desk = lowered(desk, 2)  # heard between the lines: asked before it is taken as said
        return _begin(entered(desk, "passive"), "passive", "safety.thanks_r2")
    path = "active" if tier >= 3 else _path(desk)
    lead = "safety.thanks_relapse" if desk.risk.reason == "relapse" else f"safety.thanks_r{tier}"
    return _begin(entered(_dated(desk), path), path, lead)


_OF_HARM = re.compile(
    r"\b(?:hurt\w*|harm\w*|cut\w*|burn\w*|scratch\w*|punch\w*|hit\w*|injur\w*|bit(?:e|ing)|bleed\w*|wounds?|scars?|blades?|razors?|urges?|myself)\b",
    re.IGNORECASE,
)


def _path(desk: Desk) -> str:
    """What R2 is asked about: dying, hurting oneself, or, after a yes to a question about both, dying first."""
    if desk.risk.label == "passive_ideation" or dict(desk.risk.answers).get("S2") == "yes":
        return "passive"
    words = desk.turn.text if desk.turn else ""
    open_yes = desk.risk.reason == "answer_R1" and not _OF_HARM.search(words) and not wants_to_cope(desk)
    return "either" if open_yes and "S2" not in desk.state.risk.asked else "self_harm"


def _begin(desk: Desk, path: str, lead: str) -> Move:
    unknown = desk.heard("memory_claim") and not desk.session.chart.risk.events
    if unknown:
        desk = desk.at(count(desk.state, "not_in_notes"))
    if "intoxicated" in desk.risk.cues:
        desk = desk.at(count(desk.state, "situation:intoxicated"))
    offer = "safety.coping_offer" if path == "self_harm" and wants_to_cope(desk) else ""
    move = _asked_on(desk, path, lead, offer)
    return replace(move, parts=("signals.not_in_notes", *move.parts)) if unknown else move


def _asked_on(desk: Desk, path: str, *leads: str) -> Move:
    """The next due question; when all were asked before, how strong it is now: a sign is never only received."""
    if path in ("active", "passive_yes") or series.next_due(desk, path):
        return next_question(desk, *leads)
    return put(desk, "N5" if path == "self_harm" else "S2", *leads)


def _dated(desk: Desk) -> Desk:
    """The desk with "when" answered already where the first message, or the one before it, says it was within days."""
    now, before = ([*(t.text for t in reversed(desk.session.said("client"))), "", ""])[:2]
    words = next((w for w in (now, before if _IT_WAS.search(before) else "") if series.lately(w)), "")
    if desk.risk.label == "self_harm_current" and words and "N1" not in desk.state.risk.asked:
        return desk.at(noted(desk.state, "N1", words))
    return desk


_IT_WAS = re.compile(r"\b(?:happened|did it|done it|it (?:was|came)|slipped|relapsed|again)\b", re.IGNORECASE)
"""Said of what is only named in the next message."""


def light(desk: Desk) -> Move:
    """R1: thanks; the check, unless the message answered it already; and on with the client's own topic."""
    if denies(desk) or dict(desk.risk.answers).get("R1") == "no":
        return _history_past(desk) if desk.risk.label == "past_self_harm" else believed(desk)
    if desk.risk.label == "past_self_harm" and desk.state.tally.get("history"):
        return resume(desk, "safety.thanks_r1")
    of_harm = desk.risk.label in ("past_self_harm", "self_harm_current")
    kind = "r1_ambiguous" if desk.risk.ask and not of_harm else "r1_history"
    kind = "r1_settling" if settles(desk) else kind
    again = desk.risk.reason in ("answer_unsure", "answer_unclear", "answer_declined")  # the same question once more
    kind = "r1_history" if again or desk.risk.reason == "unsaid" else kind
    lead = "safety.again" if again else "safety.thanks_r1" if kind == "r1_history" else ""
    offer = "safety.coping_offer" if kind == "r1_history" and not again and wants_to_cope(desk) else ""
    known = count(desk.state, "clarified")
    known = count(known, "clarified:given") if settles(desk) else known
    desk = entered(desk.at(count(known, "history") if kind == "r1_history" else known), "light")
    desk = desk.at(asking(desk.state, "R1"))
    question = "safety_question.routine.smaller|safety.r1_history" if again else f"safety.{kind}"
    return say(desk, f"safety.{kind}", lead, offer, question, asks=series.ask("R1"))


def _history_past(desk: Desk) -> Move:
    """History told together with "not any more": thanked for, kept in view, and on with their topic in the same reply."""
    known = bool(desk.session.chart.risk.events)
    state = count(count(count(desk.state, "history"), "clarified"), "recheck_due")
    return resume(
        desk.at(replace(state, risk=replace(state.risk, ask_next=True))),
        "safety.none_since" if known else "safety.thanks_past",
    )


def next_question(desk: Desk, *leads: str) -> Move:
    """The next due question of the path, or its end."""
    slot = series.next_due(desk, desk.state.place.item)
    return put(desk, slot, *leads) if slot else finish(desk, *leads)


def onward(desk: Desk) -> Move:
    """An answer to a safety question, taken; then the next question, a higher path, or back to work."""
    slot, path = desk.state.place.step, desk.state.place.item
    words = desk.turn.text if desk.turn else ""
    if desk.state.risk.tier <= 2 and _volunteered(desk, slot):
        return believed(desk)
    if desk.state.risk.tier <= 2 and _MEANT_A_THING.search(words) and meant_otherwise(desk):
        return believed(desk)
    if path == "check" and is_with_somebody(desk):
        return act(desk)
    if aside := _aside(desk, slot):
        return aside
    if desk.risk.reason in SETTLING and slot not in series.CLOSED and not desk.state.tally.get("clarified:given"):
        return light(desk)
    said = series.answer(desk, slot) or ("unsure" if desk.risk.reason == "stands" and slot in ("S1", "S2") else "")
    if said == "" and slot in series.CLOSED and path in _SERIES_OF_R3 and is_with_somebody(desk):
        return in_company(desk, slot)
    if said in ("", "declined") and topic_of(desk) and desk.state.risk.tier <= 2 and desk.risk.tier < 2:
        return _left_open(desk, slot)
    if slot == "R1" and said == "yes" and _MAYBE.match(words) and desk.state.place.item == "light":
        said = "unsure"  # too little to build on: asked once more
    unclear = ("", "declined", "unsure") if slot in ("R1", "S1", "S2", "N3") else ("", "declined")
    if said in unclear and slot in series.CLOSED and not series.asked_often(desk.state, slot):
        if path == "return" and rescreen.disowns(desk):
            return put_again(desk, slot, "safety.otherwise_then")
        return once_more(desk, slot, topic_of(desk))
    if path == "check":
        return _checked(desk, said)
    desk = desk.at(noted(desk.state, slot, said))
    if series.acute_answer(slot, said, words):
        return act(risen(desk, ACUTE))
    if said == "declined" and line_due(desk) and desk.state.risk.tier >= 2:
        return next_question(told(desk, "line"), "safety.left_open", "safety.line")
    return _rise(desk, slot, said) or _received(desk, slot, said)


_SERIES_OF_R3 = ("active", "passive_yes", "denied")


_MEANT_A_THING = re.compile(
    r"\bi (?:only |just )?mean(?:t)?\b(?! (?:it|that|every word)\b(?!'s))|\b(?:was|am|i'm) (?:only |just )?(?:talking|speaking) (?:about|of)\b",
    re.IGNORECASE,
)
"""What the words were about is named: no wish was meant."""
_MAYBE = re.compile(r"\W*(?:maybe|perhaps|possibly|i guess|i suppose)\b(?:\W+\w+){0,2}\W*$", re.IGNORECASE)


def _rise(desk: Desk, slot: str, said: str) -> Move | None:
    """A yes that opens a higher path."""
    path = desk.state.place.item
    if path == "return" and told_anew(desk):
        return afresh(desk)
    if path == "self_harm" and told_anew(desk) and desk.risk.label in ("passive_ideation", "active_ideation"):
        return next_question(desk.at(noted(go(desk.state, item="passive"), "S1", "yes")), "safety.thanks_r2")
    if slot == "S2" and said == "unsure" and path in ("passive", "self_harm", "either"):
        return next_question(desk.at(go(risen(desk, 3).state, item="passive_yes")), "safety.unsure")
    if slot in ("S2", "N3") and said == "yes" and path not in ("active", "passive_yes"):
        to = "passive_yes" if path == "passive" else "active"
        return next_question(desk.at(go(risen(desk, 3).state, item=to)), "safety.thanks_r3")
    if desk.risk.tier >= 3 and path not in ("active", "passive_yes", "return", "planned") and desk.state.risk.tier >= 3:
        return next_question(desk.at(go(desk.state, item="active")), "safety.thanks_r3")
    if path != "light":
        return None
    if desk.risk.tier == 2 or said == "yes":
        desk = risen(desk, 2)
        inner = _path(desk)
        return _asked_on(desk.at(go(desk.state, item=inner)), inner, "safety.thanks_r2")
    return None


def told_anew(desk: Desk) -> bool:
    """Is there, in an answer about last time, a sign of danger of its own?"""
    return desk.risk.tier >= 2 and not desk.risk.ask and not desk.risk.reason.startswith("answer_")


def afresh(desk: Desk) -> Move:
    """What is told now changes what was answered a moment ago: the questions are open again."""
    return first(desk.at(replace(desk.state, risk=replace(desk.state.risk, asked=()))))


def _received(desk: Desk, slot: str, said: str) -> Move:
    """What an answer is met with: care for a wound, help with a high urge, a no that leads back to work."""
    path = desk.state.place.item
    if path == "light" and said == "unsure" and _MAYBE.match(desk.turn.text if desk.turn else ""):
        return _asked_on(risen(desk, 2).at(go(risen(desk, 2).state, item="passive")), "passive", "safety.unsure")
    if path == "light":
        return believed(desk) if said == "no" else _left_open(desk, slot, said)
    if path == "either" and slot == "N1" and said == "no":
        return believed(desk)
    lead = series.heard_as(slot, said)
    if path == "return":
        return rescreen.returned(desk, "safety.otherwise_then" if rescreen.disowns(desk) else lead)
    if path == "planned":
        return plan.after(desk, lead)
    if slot == "N2" and said == "yes":
        return next_question(desk, "safety.wound")
    if slot == "N5" and said.isdigit() and int(said) > series.HIGH_URGE:
        give = line_due(desk)
        desk = told(desk.at(asking(desk.state, "N5B")), "coping", *(("line",) if give else ()))
        asks = (*series.ask("N5B"), *(country_ask(desk) if give else ()))
        line = "safety.line" if give else ""
        return say(desk, "safety.N5B", "safety.urge_high", line, "safety.N5B", asks=asks)
    if slot == "N5B" and said.isdigit() and int(said) > series.HIGH_URGE and "S8" not in desk.state.risk.asked:
        return put(desk, "S8", "safety.urge_still")
    if slot == "S7" and said == "yes":
        return next_question(told(desk, "distance"), "safety.distance")
    return next_question(desk, lead)


def _left_open(desk: Desk, slot: str, said: str = "declined") -> Move:
    """A question they would rather not answer, or can't: left, the line at hand, and asked again before the end."""
    give = desk.state.risk.tier >= 1 and "line" not in desk.state.risk.told
    desk = desk.at(count(count(noted(desk.state, slot, "declined"), "screened"), "recheck_due"))
    desk = left(told(desk, "line") if give else desk)
    record = replace(desk.state.risk, ask_next=True)
    move = resume(
        desk.at(replace(desk.state, risk=record)), "safety.left_open" if said == "declined" else "safety.heard"
    )
    asks = (*move.asks, *(country_ask(desk) if give else ()))
    parts = (move.parts[0], "safety.line" if give else "", *move.parts[1:])
    return replace(move, parts=tuple(p for p in parts if p and not p.endswith(".begin")), asks=asks)


def _checked(desk: Desk, said: str) -> Move:
    """After acute care for something that may have been misread: what the client says about it decides."""
    no = said == "no" or denies(desk)
    calm = no or quiet(desk)
    openly = planned_openly(desk) or (not no and _told_firmly(desk))
    if calm and openly and not meant_otherwise(desk):
        desk = desk.at(go(noted(lowered(desk, 3).state, "S4", said or "no"), item="denied"))
        return next_question(desk, "safety.heard_no|safety.heard")
    if calm:
        return believed(desk)
    if desk.state.tally.get("checks", 0) >= MOST_CHECKS:  # no no, and nothing to act on: asked further, and planned for
        desk = desk.at(go(noted(lowered(desk, 3).state, "S4", said or "declined"), item="denied"))
        return next_question(desk, "safety.unsure")
    return act(desk)


def planned_openly(desk: Desk) -> bool:
    """Did the client tell of a plan, a goodbye or an act in this session in so many words? Then no work today."""
    heard = [t for t in desk.session.said("client") if t.risk and t.risk.tier >= ACUTE and not t.risk.ask]
    return bool(desk.state.tally.get("done")) or any(_PLAINLY.search(t.text) for t in heard)


def _told_firmly(desk: Desk) -> bool:
    """Did a plan or an intent stand in what they said, and not only between the lines?"""
    guessed = ("weighed", "unsure_", "answer_")
    told = [
        t.risk for t in desk.session.said("client") if t.risk and t.risk.label == "plan_or_intent" and not t.risk.ask
    ]
    return any(r.reason and not r.reason.startswith(guessed) for r in told)


_PLAINLY = re.compile(
    r"\b(?:kill(?:ing)? myself|suicide|(?:end|take|taking|ending) my (?:own )?life|(?:want|going|ready|decided) to die|"
    r"goodbye letters?|written the letters|won'?t be (?:here|around|alive)|be dead|i know how\b|not wake up)",
    re.IGNORECASE,
)


def _volunteered(desk: Desk, slot: str) -> bool:
    """A clear "not now" that is more than the answer to the question in hand: their own topic comes with it."""
    plain = denies(desk) and desk.risk.tier <= 1
    words = desk.turn.text if desk.turn else ""
    topic = bool(topic_of(desk)) or (len(words.split()) > OWN_TOPIC and bool(desk.reading.request))
    answered = dict(desk.risk.answers).get(slot, "")
    beside = not answered or (answered == "no" and slot not in series.CLOSED)
    return plain and (beside or topic)


_ASKS_ADVICE = re.compile(r"\b(?:should|shall|could|do|must) i\b", re.IGNORECASE)


_ENOUGH = re.compile(
    r"\b(?:stop|quit|enough(?: of)?|no more|leave off|give over)\b[^.?!]{0,15}\b(?:ask\w*|question\w*|interrogat\w*|this)\b(?! (?:feeling|pain|hurting))|\bi (?:already |just |have |'ve )*(?:said|told you|answered)\W+(?:you )?no\b|\bhow (?:many times|often) (?:do|must|shall|have) i\b",
    re.IGNORECASE,
)


def _aside(desk: Desk, slot: str) -> Move | None:
    """A question of theirs, a request for the line, or a word that these are too many questions: met first."""
    words = desk.turn.text if desk.turn else ""
    for page in ("third_party", "abuse"):
        group = touched(page, words) if desk.state.tally.get(f"situation:{page}") else ""
        if group and slot not in dict(desk.risk.answers) and slot in series.CLOSED | {"N1", "N4"}:
            return put_again(desk, slot, f"{page}.{group}")
    if SUSPICION.search(words) and not _ASKS_ADVICE.search(words) and not _answers_too(desk, slot, words):
        return put_again(desk, slot, "safety.no_calls")
    if plan.wanted(desk) and desk.state.risk.tier <= 2:
        return plan.begun(desk, "safety.plan_gladly")
    if wants_line(words):
        return put_again(told(desk, "line"), slot, "safety.line_asked")
    told_now = desk.risk.tier >= 2 or "yes" in dict(desk.risk.answers).values()
    if (
        not told_now
        and not (desk.state.place.item == "return" and slot in dict(desk.risk.answers))
        and desk.state.risk.tier < ACUTE
        and (desk.reading.complaint or desk.heard("already_said", "complaint") or _ENOUGH.search(words))
    ):
        return spared(desk)
    return None


def _answers_too(desk: Desk, slot: str, words: str) -> bool:
    """Is the question in hand answered beside a question of theirs?"""
    return slot in dict(desk.risk.answers) and bool(besides_questions(words))


_WANTS_LINE = re.compile(
    r"\b(?:who (?:can|could|should|do) i (?:call|ring|phone|talk|speak|text|contact)|(?:what'?s|is there|give me|have you got|do you have|any) "
    r"(?:a |the |any )?(?:crisis |help ?|phone )?(?:lines?|hotline|helpline|numbers?)\b[^.]{0,25}(?:call|ring|talk|crisis|\?)|crisis line|"
    r"helpline|hotline|suicide line|number (?:to|i can) (?:call|ring|text))",
    re.IGNORECASE,
)


_NO_LINE = re.compile(
    r"\b(?:never mind|forget|stop (?:with|giving)|no more|not another|enough of|don['’]?t (?:want|need|give)|spare me|keep)\b[^.?!]{0,20}\b(?:lines?|helplines?|hotlines?|numbers?)\b",
    re.IGNORECASE,
)


def wants_line(words: str) -> bool:
    """Does the client ask whom they could ring?"""
    return (
        bool(_WANTS_LINE.search(words))
        and not _NO_LINE.search(words)
        and ("?" in words or bool(re.search(r"\b(?:want|need|give|tell|show|have)\b", words, re.I)))
    )


def spared(desk: Desk) -> Move:
    """Too many questions: owned, no more of them now, what matters kept in one message, and back to their topic."""
    give = line_due(desk)
    desk = left(told(desk, "line", "support") if give else desk)
    desk = desk.at(count(count(desk.state, "screened"), "recheck_due"))
    move = resume(desk, "safety.spared")
    return replace(move, parts=("safety.spared", "safety.keep_line" if give else "", move.parts[-1]))


def finish(desk: Desk, *leads: str) -> Move:
    """The path is through: the line once, one thing that eases it; then back to the client's topic."""
    path = desk.state.place.item
    if path in ("active", "passive_yes", "denied"):
        return plan.begun(desk, *leads)
    desk = desk.at(count(count(desk.state, "screened"), "recheck_due"))
    if "minor" in desk.state.risk.flags and not plan.standing(desk.state):
        return plan.begun(desk, *leads)
    give = line_due(desk)
    both = give and "support" not in desk.state.risk.told
    desk = told(left(desk), *(("line",) if give else ()), "support", "coping")
    extra = "safety.keep_line" if both else "safety.line" if give else ""
    if waits := rest(desk, *leads, *((extra,) if extra else ())):
        return waits
    state = mark(desk.state, "safety", "done")
    if path in ("self_harm", "either") and not any(s.page == "coping_menu" for s in state.sheets):
        move = begin(desk.at(state), "coping_menu", leads[:1])
    else:
        move = carry_on(desk.at(state), leads[:1])
        extra = f"{extra}|safety.line" if extra else "safety.skill"
    parts = [p for p in (*leads, extra, move.parts[-1]) if p]
    return replace(move, parts=tuple(parts), asks=(*move.asks, *(country_ask(desk) if give else ())))
