# ruff: noqa: E501 - a pattern is easier to check on one line
"""Whatever comes up that is no answer to the step: received first, then back to the step (clinical_spec 1.4)."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.model import Ask, Move
from nova_cbt.policy.again import of_last_time
from nova_cbt.policy.closing import correcting, early, fits
from nova_cbt.policy.desk import Desk, count, go, note
from nova_cbt.policy.fills import quotable
from nova_cbt.policy.fitting import fitting
from nova_cbt.policy.flow import carry_on
from nova_cbt.policy.goals import aimed
from nova_cbt.policy.listed import enough
from nova_cbt.policy.questions import about
from nova_cbt.policy.requests import carry_back, parks, request
from nova_cbt.policy.review import angry
from nova_cbt.policy.signals_said import back_to, ready, with_news
from nova_cbt.policy.steps import just_that, skip
from nova_cbt.policy.work import begin, drop, half_hearted, picked
from nova_cbt.words import patterns as re
from nova_cbt.words.assent import said_again
from nova_cbt.words.leaving import goes, leaves
from nova_cbt.words.reproach import BITES, FORGIVES
from nova_cbt.words.topic import topic_wished, turns_outright, turns_to

SHORT = 12
"""Words of a complaint that need not name Nova."""


def accept_end(desk: Desk) -> Move | None:
    """The client wants to stop; once asked, a yes to stopping counts too."""
    stop_offered = desk.asked_as == "signals.empty_stop"
    agreed = stop_offered and (desk.reading.consent == "yes" or desk.heard("agreement_empty"))
    listing = just_that(desk) or desk.asked_as == "agenda.more"
    words = desk.words
    listing = listing and not goes(words)
    choosing = desk.step is not None and desk.step.valid in ("choice", "consent")
    plain = desk.reading.wants_to_end and (not (desk.answered or choosing) or leaves(words))
    staying = desk.asked_as.startswith("loss.") and bool(_PUT_AWAY.search(words))
    elsewhere = bool(_TO_A_TOPIC.search(words)) and bool(topic_wished(words)) and not leaves(words)
    found_right = desk.asked_as.startswith("summary.correction") and fits(words)
    if not (plain or agreed) or listing or staying or elsewhere or found_right or desk.state.mode == "role_play":
        return None
    return early(desk)


_PUT_AWAY = re.compile(
    r"\b(?:put|leave|lay|keep) (?:it|that|the (?:rest|work|list|other\w*(?: thing)?)|them) (?:away|aside|down|off)\b",
    re.I,
)
"""After a loss Nova offers to put the work away; a yes to that is no good-bye."""
_TO_A_TOPIC = re.compile(r"\b(?:can|could|may|shall) we\b|\blet'?s\b|\b(?:talk|speak|work|look|help)\b", re.IGNORECASE)
"""Going over to another subject is no going away."""
_TO_NOVA = re.compile(
    r"\b(you|your|you'?re|u|ur|nova|this (\w+ )?(app|program|thing|chat|bot|exercise|conversation|feels|sounds|seems|is like|is so+)|"
    r"(talking|talk) to|it'?s like|feels like|these questions|numbers?|already)\b",
    re.IGNORECASE,
)
_ADDRESSED = re.compile(r"\b(you|your|you'?re|u|ur|nova)\b", re.IGNORECASE)
"""A complaint is about Nova when it speaks to it or of what it does."""


def lost(desk: Desk) -> Move | None:
    """The client's message speaks as the therapist: Nova owns a lost thread, keeps its role, and asks."""
    grave = desk.risk.tier >= 2 and not desk.risk.ask
    if not desk.heard("role_flip") or grave or desk.state.mode == "role_play":
        return None
    times = desk.state.tally.get("lost", 0) + 1
    at = desk.at(replace(count(desk.state, "lost"), mode="talk"))
    question = "repair.lost_offer" if times % 3 == 0 else "repair.lost_ask"
    return at.move("repair.lost", "repair.lost", question, asks=(Ask("lost", "text"),))


def repair(desk: Desk) -> Move | None:
    """Name it, own it, ask, change something real; after two rounds do something else."""
    if desk.state.mode == "repair":
        return _repaired(desk)
    if desk.state.place.phase == "feedback":
        return None
    words = desk.spoken
    told = desk.answered or bool(desk.turn and desk.turn.answers)
    meant = bool(_TO_NOVA.search(words)) or not (told or len(words.split()) > SHORT)
    said = desk.reading.complaint or desk.heard("complaint") or (desk.heard("already_said") and not desk.answered)
    choosing = desk.step is not None and desk.step.valid in ("choice", "consent")
    doubts = (desk.reading.resistance or choosing or desk.heard("dont_know")) and not _ADDRESSED.search(words)
    asks_why = desk.reading.asks_question and not desk.heard(*SHARP)
    asks_why = asks_why and (about(desk) in ("why_this", "why_numbers") or desk.state.place.phase == "welcome")
    told_again = desk.answered and desk.heard("already_said")  # it is said once more, so it is taken
    if (desk.state.place.phase == "bridge" and not BITES.search(words)) or (
        angry(desk) or aimed(desk) or correcting(desk)
    ):
        return None  # what Nova said is what was asked for; anger about a task is met with the task
    if said and meant and desk.answered and FORGIVES.search(words):
        return carry_on(desk, ("repair.own",))
    if said and meant and not doubts and not asks_why and not told_again:
        again = desk.heard("already_said")
        words = desk.words.lower()
        own = "repair.own_numbers" if "number" in words else "repair.own_repeat" if again else "repair.own"
        at = desk.at(replace(count(desk.state, "repairs"), mode="repair", stack=(desk.state.place,)))
        return at.move("repair.own", own, "repair.ask", asks=(Ask("repair", "text"), *_open_asks(desk)))
    return None


def _open_asks(desk: Desk) -> tuple[Ask, ...]:
    """What was asked before and may be answered now in the same breath."""
    kinds = ("name", "pronouns", "country", "rating", "rating10")
    return tuple(a for a in (desk.asked.asks if desk.asked else ()) if a.kind in kinds and not desk.answered)


SHARP = ("already_said", "offensive")
"""What makes even a question a complaint."""


def _repaired(desk: Desk) -> Move:
    """What the client asked for is done now, or the step is left and the next thing begun."""
    back = desk.state.stack[-1] if desk.state.stack else desk.state.place
    desk = desk.at(replace(desk.state, mode="talk", place=back, stack=desk.state.stack[:-1]))
    if wanted := request(desk):
        return wanted
    if desk.technique and (desk.reading.resistance or desk.reading.consent == "no"):
        return carry_on(drop(desk), ("repair.change",))
    desk = skip(desk, desk.step.name) if desk.step and desk.step.optional else desk  # not asked a third time
    return back_to(desk, "repair.change" if ready(desk) else "receipt.clause|receipt.quote|repair.change")


def correct(desk: Desk) -> Move | None:
    """A wrong name, pronoun or fact: thanked for, changed, and on."""
    if desk.reading.correction is None or desk.answered:
        return None
    kind, value = desk.reading.correction
    key = {"name": "name", "pronouns": "pronouns"}.get(kind, "correction")
    state = note(desk.state, key, value, turn=desk.turn, session=desk.session.number)
    lead = f"signals.corrected_{kind}" if kind in ("name", "pronouns") else _PUT_RIGHT
    move = carry_back(desk.at(state), lead)
    return replace(move, slots={**move.slots, "name": value}) if kind == "name" else with_news(desk, move)


_PUT_RIGHT = "signals.corrected_fact_said|signals.corrected_fact_quoted|signals.corrected_fact"


def keep_role(desk: Desk) -> Move | None:
    """Attempts to change Nova's role or rules: one honest sentence, and back to the step."""
    if not desk.heard("injection"):
        return None
    return carry_back(desk, "identity.keep")


def unclear(desk: Desk) -> Move | None:
    """Confused: put more simply, then two choices, then the technique is left."""
    if not desk.heard("confused") or desk.answered or desk.long:
        return None
    times = desk.state.tally.get("confused", 0) + 1
    desk = desk.at(count(desk.state, "confused"))
    if times % 3 == 2:
        return desk.move("signals.confused", "signals.confused_choose", asks=desk.asked.asks if desk.asked else ())
    if times % 3 == 0 and desk.technique:
        return carry_on(drop(desk), ("signals.skip",))
    return carry_back(desk, "signals.confused")


def changed_topic(desk: Desk) -> Move | None:
    """Something new: urgent or emotional, the client chooses which first; else it is parked aloud."""
    if desk.asked_as == "signals.topic":
        return _topic_chosen(desk)
    words, subject = desk.words, turns_to(desk.words)
    if not (desk.heard("topic_change") or subject) or not parks(desk):
        return None
    if desk.answered and not turns_outright(words):
        return None
    state = replace(desk.state, parking=(*desk.state.parking, subject or words[:160]))
    desk = desk.at(state)
    if subject or desk.reading.emotions or desk.reading.thought or desk.reading.asks_question:
        asks = (Ask("choice", "choice"),)
        chosen = desk.move("signals.topic", "signals.topic_choose_said|signals.topic_choose", asks=asks)
        move = with_news(desk, chosen)
        return replace(move, slots={**move.slots, "news": subject}) if subject else move
    kept = with_news(desk, carry_back(desk, "signals.topic_park_said|signals.topic_park"))
    return replace(kept, name="signals.topic_park")


def _topic_chosen(desk: Desk) -> Move | None:
    words = desk.words.lower()
    finish = any(s in words for s in ("finish", "first the", "go on", "continue", "carry on", "keep going"))
    if finish or desk.reading.consent == "no":
        return back_to(desk, "signals.topic_kept")
    new = desk.state.parking[-1] if desk.state.parking else ""
    at = drop(desk.at(replace(desk.state, parking=desk.state.parking[:-1])))
    named = fitting(at, f"{new} {words}")
    if named:
        return begin(at, named[0], ("signals.topic_taken",))
    told = (
        ("receipt.clauses|receipt.clause",) if len(words.split()) >= BESIDES and desk.turn and desk.turn.echoes else ()
    )
    return at.at(go(at.state, step="explore")).move(
        "work.explore", "signals.topic_taken", *told, "signals.topic_begin", asks=(Ask("choice", "text"),)
    )


BESIDES = 7
"""Words from which a choice between two subjects tells something of the one as well."""


def resistance(desk: Desk) -> Move | None:
    """Both sides heard, the choice is the client's; the second time the technique is dropped."""
    phase = desk.state.place.phase
    if (
        not desk.reading.resistance
        or desk.answered
        or of_last_time(desk)
        or phase in ("hw_review", "homework", "feedback")
    ):
        return None
    if half_hearted(desk) or aimed(desk):
        return None  # a yes with a doubt in it is a yes
    weighing = desk.step is not None and desk.step.valid == "fact" and desk.asked_as != "signals.resistance"
    if weighing and not (_TO_NOVA.search(desk.spoken) or _OF_THE_WORK.search(desk.spoken)):
        return None  # a fact that is talked down is about the fact
    ways = desk.asked_as.partition(":")[2].split(",") if desk.asked_as.startswith("work.") else []
    if ways and picked(desk, [w for w in ways if w], by_words=True):
        return None  # a no to one of the ways offered, and a yes to the other
    if desk.step is not None and desk.step.optional and (just_that(desk) or phase == "welcome" or enough(desk)):
        return None  # a bare no to a question that may be left out
    times = desk.state.tally.get("resistance", 0) + 1
    desk = desk.at(count(desk.state, "resistance"))
    if times >= 2 and desk.technique:
        name = desk.technique.name
        desk = desk.at(note(desk.state, "disliked", name, turn=desk.turn, session=desk.session.number))
        return carry_on(drop(desk), ("signals.resistance_drop",))
    lead = "signals.resistance_said|signals.resistance" if _told(desk) else "signals.resistance"
    return desk.move("signals.resistance", lead, "signals.resistance_ask", asks=(Ask("wish", "text"),))


_OF_THE_WORK = re.compile(
    r"\b(?:point|pointless|help\w*|work\w*|use(?:less|ful)?|won['’]?t|(?:don['’]?t|not) (?:want|do|see|believe|like)|stupid|silly|exercises?|facts?|lists?|evidence|columns?|refuse|rather not|(?:put|signed|made|sent) me\b|insist\w*|only here|here (?:because|cos)|no say|no choice|not (?:doing|writing|going)|waste\w*|boxes|forms?|fill\w*|therap\w*)\b",
    re.IGNORECASE,
)


def _told(desk: Desk) -> bool:
    """Is there more in the doubt than the doubt?"""
    return bool(desk.turn and len(desk.turn.text.split()) >= SHORT // 2)


def empty(desk: Desk) -> Move | None:
    """A bare "ok" to a step that needs words: asked for them, then a choice, then an offer to stop."""
    if not desk.heard("agreement_empty") or desk.answered or desk.state.mode == "role_play":
        return None
    if desk.state.place.phase == "feedback":
        return None  # "fine" is an opinion
    offered = bool(
        desk.asked
        and (desk.asked.name.startswith("work.") or {"task", "brought", "unfinished"} & set(desk.asked.slots))
    )
    if offered or (desk.step and (desk.step.valid in ("consent", "choice") or desk.step.optional)):
        return None
    times = desk.state.tally.get("empty", 0) + 1
    desk = desk.at(count(desk.state, "empty"))
    if times % 6 == 0:
        return desk.move("signals.empty_stop", "signals.empty_stop", asks=(Ask("choice", "consent"),))
    if times % 3 == 0:
        return desk.move("signals.empty_choose", "signals.empty_choose", asks=(Ask("choice", "choice"),))
    return carry_back(desk, "signals.empty")


SILENCES = ("silence_first", "silence_second", "silence_third")


def silence(desk: Desk) -> Move | None:
    """An empty message: a nudge, then the door left open, then the session suspended at the same step."""
    if not desk.heard("silence") or desk.state.mode == "role_play" or _talks(desk):
        return None
    if desk.heard("pause"):
        return desk.move("signals.silence_pause", "signals.silence_pause", asks=desk.asked.asks if desk.asked else ())
    times = min(desk.state.tally.get("silence", 0), 2)
    at = desk.at(count(desk.state, "silence"))
    name = "silence_risk" if desk.state.risk.tier >= 2 and times == 0 else SILENCES[times]
    return at.move(f"signals.{name}", f"signals.{name}", asks=desk.asked.asks if desk.asked else ())


def _talks(desk: Desk) -> bool:
    return bool(desk.turn and len(desk.turn.text.split()) > 3) and not desk.heard("pause")


_SAID_NO = re.compile(
    r"\b(?:told|said|answered|wrote)(?: you)?(?: already)? (?:that )?(?:no|nothing|never|not)\b", re.I
)


def not_in_notes(desk: Desk, move: Move) -> Move:
    """Something the notes do not hold: said so once, taken up gladly, never denied or pretended."""
    once = desk.state.tally.get("not_in_notes") or "not_in_notes" in move.state.tally
    words = desk.spoken
    in_scene = desk.state.mode == "role_play" or bool(move.speaks_as)
    if (
        "memory.recall" in "".join(move.parts)
        or of_last_time(desk)
        or not desk.heard("memory_claim")
        or not _TOLD_YOU.search(words)
        or once
        or in_scene
    ):
        return move
    if _SAID_NO.search(words):
        return move  # the no of a moment ago is no memory
    safe = move.name.startswith("safety") and not move.name.startswith("safety_question")
    if safe and desk.state.risk.events:
        return move  # the record knows of it
    if not safe and (_on_file(desk) or correcting(desk) or (desk.answered and said_again(desk.words))):
        return move
    kept = move.parts if safe else (*(("signals.noted_now",) if (of := _of(words)) else ()), *move.parts[-1:])
    slots = {**move.slots, "news": of} if not safe and of else move.slots
    state = count(move.state, "not_in_notes")
    return replace(move, parts=("signals.not_in_notes", *kept), slots=slots, state=state)


def _of(words: str) -> str:
    """What the client says they told of."""
    found = _ABOUT.search(words)
    return quotable((found["one"] or found["two"]).rstrip("?.! ")) if found else ""


_ABOUT = re.compile(
    r"\bremember (?!what|when|that i|i )(?P<one>[^.?!,]{3,60}?)(?:,? (?:that|which) i\b|,? i (?:told|mentioned)|[.?!]|$)|"
    r"\b(?:told|said|mentioned|spoke|talked|wrote|discussed)\b[^.?!]*?\b(?:about|of)\s+(?P<two>(?!in\b)[^.?!,]{3,70})",
    re.IGNORECASE,
)


_TOLD_YOU = re.compile(
    r"\b((?<!since i )(?<!since i've )told you|we (talked|spoke|discussed|said|did)|i (also )?(said|mentioned|told)(?! (?:her|him|them|my|sorry|yes|no|nothing))|"
    r"you (said|asked|told|suggested)|last (time|session|week),? (i|we|you))\b",
    re.IGNORECASE,
)


_ASKED_ME = re.compile(
    r"\byou (?:just )?asked me\b(?!.{0,30}\blast (?:time|week|session))|^\W*i (?:just )?told you\W", re.I
)


def _on_file(desk: Desk) -> bool:
    """Do the notes hold most of what the message claims was said?"""
    chart, words = desk.session.chart, desk.words
    today = [t.text for t in desk.session.turns[:-1]]
    notes = " ".join([*(f"{f.text} {f.said}" for f in chart.facts), *(h.what for h in chart.homework), *today])
    if desk.session.chart.homework and _SET_ME.search(words):
        return True  # the homework was set by Nova
    if _ASKED_ME.search(words):
        return True  # what Nova asked today is no missing note
    told = set(_LONG_WORD.findall(words.lower())) - _OF_TIME
    return bool(told) and len(told & set(_LONG_WORD.findall(notes.lower()))) * 2 > len(told)


_SET_ME = re.compile(
    r"\b(?:you|u) (?:suggested|asked|gave|set|told|made|wanted|proposed)(?: me)?(?: to)?(?: do)? ?(?:it|that|this|to|me|do)\b",
    re.I,
)
_OF_TIME = frozenset(
    [
        "about",
        "again",
        "could",
        "earlier",
        "first",
        "month",
        "months",
        "might",
        "remember",
        "session",
        "still",
        "their",
        "there",
        "these",
        "think",
        "thing",
        "things",
        "time",
        "today",
        "told",
        "weeks",
        "where",
        "which",
        "would",
        "year",
        "years",
    ]
)
"""Words that stand in every message."""
_LONG_WORD = re.compile(r"[a-z]{5,}")


def foreign(desk: Desk) -> Move | None:
    """Another language: said plainly, with a place that speaks it."""
    if not desk.heard("other_language"):
        return None
    return desk.move("signals.other_language", "signals.other_language", asks=desk.asked.asks if desk.asked else ())
