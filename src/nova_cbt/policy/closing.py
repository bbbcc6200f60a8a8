# ruff: noqa: E501 - a pattern is easier to check on one line
"""The end of a session: the plan for the week, summing up, feedback, good-bye; and leaving early."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.library import Page
from nova_cbt.model import Answer, Ask, Homework, Move, State, Worksheet
from nova_cbt.policy.desk import Desk, close_sheet, count, fill, go, mark
from nova_cbt.policy.fills import IN_FULL, in_full, quotable, topic
from nova_cbt.policy.forms import Step_or_done, form
from nova_cbt.policy.phases import LENGTH, order, short_end, total
from nova_cbt.policy.replanned import READ_BACK, task_as_said
from nova_cbt.policy.steps import just_that, skip
from nova_cbt.policy.work import PHASES
from nova_cbt.words import patterns as re
from nova_cbt.words.assent import put_right
from nova_cbt.words.hurry import hurries
from nova_cbt.words.names import callable_name
from nova_cbt.words.tasks import bare_task, smaller, stands_alone
from nova_cbt.words.verdict import blames, only_blames

LAST_CALL = 1.5
"""Times the planned length at which a session closes whatever is open."""


def out_of_time(desk: Desk) -> bool:
    """Is the session past its last call?"""
    return total(desk.state) >= LENGTH[desk.state.fact("profile") or "standard"] * LAST_CALL - 6


def agreed(desk: Desk) -> Desk:
    """The desk with the task of the homework page among the homework."""
    sheet = next((s for s in reversed(desk.state.sheets) if s.page == "homework"), None)
    if sheet is None or not sheet.get("what"):
        return desk
    task = task_of(sheet, desk)
    others = tuple(h for h in desk.state.homework if h.id != task.id and not _same(h, task))
    return desk.at(replace(desk.state, homework=(*others, task)))


def _same(kept: Homework, task: Homework) -> bool:
    """Is a task kept from last time the one that was just planned anew?"""
    return kept.session == task.session and "+" in kept.id and kept.what.lower() in task.what.lower()


def task_of(sheet: Worksheet, desk: Desk) -> Homework:
    """The task a homework worksheet describes; what was made smaller stands in the place of the first version."""
    worked = [s.page for s in desk.state.sheets if s.page not in PHASES and s.page != "cognitive_model"]
    what, less = sheet.get("what").rstrip(" ."), smaller(sheet.get("shrink"))
    if less:
        what = bare_task(less) if stands_alone(less) else f"{what}, {less[:1].lower()}{less[1:]}"
    return Homework(
        id=sheet.id,
        what=what,
        session=desk.session.number,
        when=sheet.get("when"),
        where=sheet.get("where"),
        obstacle=sheet.get("obstacle"),
        if_then=sheet.get("if_then"),
        confidence=sheet.number("confidence"),
        technique=worked[-1] if worked else "",
        turn=next((a.turn for a in sheet.answers if a.slot == "what"), 0),
    )


def summary(desk: Desk, leads: tuple[str, ...]) -> Step_or_done:
    """The client's main point, then Nova's few sentences, then corrections."""
    rehearsed_late = desk.state.tally.get("late") and desk.state.place.page != "summary"
    if out_of_time(desk) and not rehearsed_late:
        return desk.at(mark(desk.state, "summary", "partial: time")), leads
    step, turn = desk.state.place.step, desk.turn
    if short_end(desk.state) and (desk.state.place.page != "summary" or step == "main_point"):
        return _capsule(desk, leads)
    if step == "main_point" and turn and (desk.answered or desk.state.place.attempts >= 2):
        right = task_as_said(desk)
        move = _capsule(right or desk)
        return replace(move, parts=(READ_BACK, *move.parts)) if right else move
    if step != "correction" or turn is None or desk.state.place.page != "summary":
        return form(desk, leads)
    return _corrected(desk, turn.text)


def _corrected(desk: Desk, words: str) -> Step_or_done:
    """Nothing to put right; or it is put right in the client's words; a bare no is asked what it should be."""
    if right := task_as_said(desk):
        right = right.at(close_sheet(right.state, "summary", "complete"))
        return right.at(mark(right.state, "summary", "done")), (READ_BACK,)
    nothing = just_that(desk) or not re.search(r"[^\W\d_]{2}", words) or desk.heard("agreement_empty") or fits(words)
    nothing = nothing or (desk.reading.consent == "yes" and len(words.split()) <= BRIEF) or hurries(words)
    if _WRONG.fullmatch(words) and desk.state.place.attempts < 2:
        page = desk.library.pages["summary"]
        at = desk.at(go(desk.state, attempts=2))
        return at.move("summary.correction", "summary.correction.wrong", asks=(_correction(page),))
    desk = desk.at(close_sheet(desk.state, "summary", "complete"))
    done = desk.at(mark(desk.state, "summary", "done"))
    if nothing or not (desk.answered or correcting(desk)):
        return done, ("receipt.plain",)
    changed = quotable(put_right(words))
    done = replace(done, carry={**done.carry, "correction": changed} if changed else done.carry)
    return done, ("summary.corrected|summary.corrected_plain",)


_WRONG = re.compile(
    r"\W*(?:(?:no|nope|nah|well|sorry|hm+|um+|actually|but)\W+)*(?:not (?:quite|really|right|exactly|true|at all|entirely)|(?:(?:that|it|this)(?:['’]?s| is| was)? )?(?:all )?(?:not (?:quite )?(?:right|true|correct|it|what i (?:said|meant))|wrong|incorrect)|"
    r"(?:it |that )?(?:isn['’]?t|wasn['’]?t|doesn['’]?t|is not)(?: (?:right|true|it|quite right|fit|what i (?:said|meant)))?|you(?:['’]ve)? got (?:it|that|me) wrong)\W*(?:(?:really|sorry|i think|at all)\W*)*",
    re.IGNORECASE,
)
"""A no to the summing up that does not say what it should be."""


def correcting(desk: Desk) -> bool:
    """Is what Nova heard being put right, where that was asked for? It is no quarrel and no gap in the notes."""
    here = desk.state.place.page == "summary" and desk.state.place.step == "correction"
    return here and not desk.reading.wants_to_end and not desk.reading.asks_question


_SUMS_UP = re.compile(
    r"\b(?:sum\w* (?:it|that|this|up|everything)|(?:do|give|make|write) (?:me )?(?:the|a|your) summar\w+|summari[sz]e|your (?:version|summary|view|turn)|you (?:first|say|tell|start|go|sum|do it)|what (?:would|did|do) you (?:\w+ )?(?:say|hear|think|note|take|write))\b",
    re.IGNORECASE,
)


def sum_up(desk: Desk) -> Move | None:
    """Asked for the main point, the client asks Nova for it: she sums up."""
    place, words = desk.state.place, desk.turn.text if desk.turn else ""
    here = place.page == "summary" and place.step == "main_point" and desk.state.mode == "talk"
    wants = bool(_SUMS_UP.search(words)) and len(words.split()) <= SHORT
    return _capsule(skip(desk, "main_point")) if here and wants else None


SHORT = 14
BRIEF = 6
_FITS = re.compile(
    r"\W*(?:(?:yes|yeah|yep|aye|ok(?:ay)?|no|sure|mhm|right|exactly|thanks?|thank you|i think|i'd say|for me)\W+)*"
    r"(?:(?:that|it|this)(?:'s| is| was)? (?:all )?(?:fits?|right|correct|it|fine|good|how it was|about right|true|accurate)|you(?:'ve| have)? got it(?: right)?|"
    r"spot on|nothing to (?:add|change|correct)|(?:it )?looks right|no changes|leave it(?: (?:so|like that|as it is))?|fits|exactly|right|correct|"
    r"(?:that(?:'ll| will| does|'d)|will|it'll) (?:do|be (?:fine|right))(?: (?:me|nicely|fine|it))?|(?:it is|it's|that's|this is)?\W*(?:very |pretty |quite |all |completely )?(?:close(?: enough)?|near enough|fair(?: enough)?|about it|me to a t|how it went|bang on|correct|in order|good like (?:this|that)))"
    r"(?:\W+(?:i think|for me|thanks?|thank you|like that|yes))*\W*",
    re.IGNORECASE,
)


def fits(words: str) -> bool:
    """Is the summing up found right, with nothing to change in it?"""
    return _FITS.fullmatch(words) is not None


def _capsule(desk: Desk, leads: tuple[str, ...] = ()) -> Move:
    """Nova's few sentences, from the client's words: the main point as they put it, the topic, what was made."""
    page = desk.library.pages["summary"]
    sheet = desk.state.sheet("summary")
    point = quotable(sheet.get("main_point")) if sheet and desk.answered else ""
    if not point and desk.state.place.page == "summary":
        desk = skip(desk, "main_point")
    leads = ("summary.main_point.got",) if point else leads
    pieces = [s.page for s in desk.state.sheets if s.page not in PHASES and s.status == "complete"][-2:]
    desk = desk.at(go(desk.state, page="summary", step="correction", attempts=1))
    lead = ["summary.capsule"] if pieces or topic(desk.state) else []
    parts = [*lead, *(["capsule.topic"] if len(pieces) < 2 else []), *(f"capsule.{p}" for p in pieces)]
    move = desk.move("summary.correction", *leads, *parts, "summary.correction.ask", asks=(_correction(page),))
    slots = {**move.slots, **({"main_point": point} if point else {})}
    for name in pieces:
        slots |= _of(desk, name)
    slots.pop("quote", None)
    return replace(move, slots={k: v for k, v in slots.items() if v}, limit=170)


def _correction(page: Page) -> Ask:
    return Ask("correction", page.step("correction").valid)


def _quoted(answer: Answer) -> str:
    """A client's answer between quotes; a fairer sentence whole, or from the turn in it on, never only its darker half."""
    if answer.slot == "final_text":
        whole = in_full(answer.value, IN_FULL["final_text"])
        return f"{whole}." if whole and whole[-1] not in "?!" else whole
    if answer.slot not in ("balanced", "takeaway"):
        return quotable(answer.value)
    whole = in_full(answer.value, IN_FULL["balanced"])
    return whole or quotable(re.split(r"\b(?:but|although|though|yet|and)\b", answer.value)[-1])


def _of(desk: Desk, name: str) -> dict[str, str]:
    sheet = desk.state.sheet(name)
    if sheet is None:
        return {}
    found = {a.slot: _quoted(a) for a in sheet.answers if a.value}
    items = sheet.every("item")
    if items:
        found["helps"] = quotable(items[0])
        found["helps2"] = quotable(items[1]) if len(items) > 1 else ""
    return found


def feedback(desk: Desk, leads: tuple[str, ...]) -> Step_or_done:
    """How this was for the client; a bare verdict is asked once what should be different."""
    if out_of_time(desk) or short_end(desk.state):
        return desk.at(mark(desk.state, "feedback", "skipped: time")), leads
    here = desk.state.place.page == "feedback" and desk.turn is not None
    words = desk.turn.text if desk.turn else ""
    other = desk.heard("confused", *_NO_OPINION) or (desk.reading.asks_question and not desk.answered)
    blamed = desk.state.tally.get("blamed", 0) > 0 or desk.reading.complaint or (blames(words) and not other)
    bad = here and blamed
    if here and only_blames(words) and not desk.state.tally.get("blamed"):
        at = desk.at(go(count(desk.state, "blamed"), attempts=2))
        asks = (Ask("useful", desk.library.pages["feedback"].step("useful").valid),)
        return at.move("feedback.useful", "feedback.useful.worse", asks=asks)
    unsaid = desk.reading.asks_question or desk.heard("dont_know", "silence", "confused")
    unsaid = unsaid or (desk.heard("agreement_empty") and not desk.heard("thanks"))
    unsaid = unsaid or (desk.heard(*_NO_OPINION) and not bad)
    kept = (
        desk.answered and desk.asked_as.startswith("feedback.") and len(words.split()) > BRIEF
    )  # the whole of it, and not its first sentence
    if here and (kept or (not desk.answered and (desk.state.place.attempts >= 2 or bad or not unsaid))):
        desk = _noted(desk, words)
    done = form(desk, leads)
    if isinstance(done, Move):
        return done
    return done[0], ("feedback.got_bad" if bad else "feedback.got_good",)


_NO_OPINION = (
    "joke", "good_news", "topic_change", "correction", "refusal", "injection", "you_tell_me", "question_about_nova",
)  # fmt: skip
"""What is said at the question how it was, and is no word about how it was."""


def _noted(desk: Desk, words: str) -> Desk:
    """The desk with an opinion kept as it was given, however short."""
    told = Answer("useful", words.strip(), words, desk.turn.number if desk.turn else 0)
    return desk.at(fill(desk.state, "feedback", [told], desk.session.number))


def close(desk: Desk, leads: tuple[str, ...]) -> Move:
    """What the next session starts with; with a safety sentence where something is open."""
    if _recheck_due(desk):
        at = desk.at(count(desk.state, "recheck"))
        return at.move("safety.recheck", *leads, "safety.recheck", asks=(Ask("R1", "safety"),))
    state = desk.state
    for phase in order(desk):
        how = state.phases.get(phase)
        if how in (None, "open"):
            state = mark(state, phase, "partial: time" if how else "skipped: time")
    desk = desk.at(mark(replace(state, mode="ended"), "close", "done"))
    return _farewell(desk, leads, "close.close")


def early(desk: Desk) -> Move:
    """The client wants to stop: accepted at once, one line of what was said, nothing lost."""
    state = desk.state
    for phase in order(desk):
        how = state.phases.get(phase)
        if how in (None, "open"):
            state = mark(state, phase, "partial: ended early" if how else "skipped: ended early")
    if state.place.page == "homework" or state.sheet("homework"):
        state = agreed(desk.at(state)).state
    desk = desk.at(replace(_to_be_asked(desk, state), mode="ended"))
    return _farewell(desk, ("close.bye_capsule",), "end.accept")


def _to_be_asked(desk: Desk, state: State) -> State:
    """The state with the question that was worked out, and given its day, among the plans: it is to be looked at."""
    sheet = state.sheet("help_script")
    planned = any(h.session == desk.session.number for h in state.homework)
    if planned or sheet is None or sheet.status != "complete" or not (sheet.get("when") and sheet.get("person")):
        return state
    need = sheet.get("need").rstrip(" .")
    what = f"ask {sheet.get('person')} {need}" if _FOLLOWS.match(need) else f"talk to {sheet.get('person')}"
    turn = next((a.turn for a in sheet.answers if a.slot == "when"), 0)
    task = Homework(
        f"{sheet.id}.ask", what, desk.session.number, when=sheet.get("when"), where=sheet.get("channel"),
        technique="help_script", turn=turn,
    )  # fmt: skip
    return replace(state, homework=(*state.homework, task))


_FOLLOWS = re.compile(r"(?:to|for|about|if|whether)\s", re.IGNORECASE)


def _farewell(desk: Desk, leads: tuple[str, ...], name: str) -> Move:
    planned = [h for h in desk.state.homework if h.session == desk.session.number and h.status == "planned"]
    more = {"homework": quotable(planned[-1].what)} if planned else {}
    chain = "close.next_homework|close.next_topic|close.next_plain" if planned else "close.next_topic|close.next_plain"
    named = callable_name(desk.state.fact("name"))
    if named:
        more["name"] = named
    return desk.move(name, *leads, chain, *_safety(desk.state), more=more)


def _safety(state: State) -> tuple[str, ...]:
    if state.risk.tier < 1:
        return ()
    hard = state.risk.tier >= 2 or state.tally.get("recheck_due")
    planned = any(s.page == "safety_plan" and s.status == "complete" for s in state.sheets)
    return (*(("safety.close_did",) if hard else ()), *(("safety.close_plan",) if planned else ()), "close.safety")


def _recheck_due(desk: Desk) -> bool:
    """Was danger spoken of today, not this very minute, and is the one question before the end still to be put?"""
    state = desk.state
    if desk.asked and desk.asked.name.startswith("safety."):
        return False
    return bool((state.risk.tier >= 2 or state.tally.get("recheck_due")) and not state.tally.get("recheck"))
