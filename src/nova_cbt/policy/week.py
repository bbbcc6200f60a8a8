"""The plan for the week: one task, specific enough to be done, small enough to be likely."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.model import Answer, Ask, Homework, Move
from nova_cbt.policy.closing import agreed, out_of_time
from nova_cbt.policy.desk import Desk, close_sheet, count, fill, mark, write
from nova_cbt.policy.fills import of_sheet, quotable
from nova_cbt.policy.forms import Step_or_done, steps
from nova_cbt.policy.outcome import no_gain
from nova_cbt.policy.phases import short_end
from nova_cbt.policy.steps import given, skip
from nova_cbt.policy.visible import wish_only
from nova_cbt.policy.work import PHASES, one_of
from nova_cbt.words import patterns as re
from nova_cbt.words.assent import bends, prefers, takes_it
from nova_cbt.words.tasks import (
    again,
    bare_task,
    by_itself,
    in_its_place,
    more_of_it,
    nothing_in_the_way,
    occasion,
    only_when,
    points,
    stands_alone,
    tells_state,
)


def homework(desk: Desk, leads: tuple[str, ...]) -> Step_or_done:
    """One task, specific enough to be done; or none, with the reason."""
    if own := _preferred(desk):
        desk, leads = own, ("receipt.plain", *leads[1:])
    elif same := _same_again(desk):
        desk, leads = same, ("receipt.plain", *leads[1:])
    elif taken_on := _kept_on(desk):
        desk, leads = taken_on, ("receipt.plain", *leads[1:])
    elif desk.state.place.step == "what" and not desk.answered and _declined(desk):
        state = close_sheet(desk.state, "homework", "dropped")
        return desk.at(mark(state, "homework", "skipped: none agreed")), ("homework.none",)
    taken = _accepted(desk)
    if out_of_time(desk):
        kept = agreed(taken) if taken.state.place.page == "homework" else taken
        return kept.at(mark(kept.state, "homework", "partial: time")), leads
    if taken is desk and (concrete := _more_concrete(desk, leads)):
        return concrete
    leads = ("receipt.plain", *leads[1:]) if taken is not desk and leads else leads
    done = steps(_spared(taken), "homework", leads)
    if isinstance(done, Move):
        return _proposed(desk, _named(desk, done))
    return _read_back(agreed(done[0]))


def _named(desk: Desk, move: Move) -> Move:
    """The first question about a task that today's work already holds, after the task itself."""
    sheet = move.state.sheet("homework")
    begun = desk.asked_as.startswith("homework.") or desk.state.place.page == "homework"
    if (
        begun
        or move.name == "homework.what"
        or not move.name.startswith("homework.")
        or not (sheet and sheet.get("what"))
    ):
        return move
    parts = (*move.parts[:-1], "homework.carried_over|homework.carried|homework.agreed_what", move.parts[-1])
    return replace(move, parts=parts, slots={**move.slots, **{k: v for k, v in of_sheet(sheet).items() if v}})


def _read_back(desk: Desk) -> Step_or_done:
    """The whole plan as it now stands, with its time unless that was said in it."""
    sheet = desk.state.sheet("homework")
    task = next((h for h in desk.state.homework if sheet and h.id == sheet.id), None)
    if sheet and task:
        changed = [Answer("what", task.what), Answer("when", task.when)]
        told = of_sheet(replace(sheet, answers=(*sheet.answers, *changed)))
        if told.get("when_plain", "").lower() in told.get("what", "").lower():
            told["when_plain"] = ""
        desk = replace(desk, carry=told)
    done = mark(desk.state, "homework", "done")
    return desk.at(done), ("homework.agreed|homework.agreed_what|homework.agreed_plain",)


def _spared(desk: Desk) -> Desk:
    """The desk without the questions this task needs no answer to: a place for a call, a way round nothing, a hurry."""
    sheet = desk.state.sheet("homework")
    place = desk.state.place
    if sheet is None or place.page != "homework":
        return desk
    spare: list[str] = []
    if sheet.get("what") and by_itself(sheet.get("what")):
        spare.append("where")
    if short_end(desk.state):
        spare += ["where", "obstacle", "if_then", "confidence", "shrink"]
    naught = place.step == "obstacle" and desk.turn is not None and nothing_in_the_way(desk.turn.text)
    if naught and place.attempts >= 2:
        spare.append("obstacle")
    if naught:
        kept = tuple(a for a in sheet.answers if a.slot != "obstacle" or not a.value)
        desk = desk.at(write(desk.state, replace(sheet, answers=kept)))
    for slot in spare:
        desk = desk if given(sheet, slot) and slot != "obstacle" else skip(desk, slot)
    return desk


ASKED_CONCRETE = 2
"""Times a wish is asked for what one would see and count."""


def _more_concrete(desk: Desk, leads: tuple[str, ...]) -> Move | None:
    """A wish ("be kinder to myself") is asked once for what one would see and count."""
    place, sheet = desk.state.place, desk.state.sheet("homework")
    if place.page != "homework" or place.step != "what" or sheet is None or not desk.answered:
        return None
    often = desk.state.tally.get("concrete", 0) >= ASKED_CONCRETE
    no_task = tells_state(sheet.get("what"))
    if often or not (no_task or wish_only(sheet.get("what")) or points(sheet.get("what"))):
        return None
    wished = replace(sheet, answers=tuple(replace(a, slot="wish") if a.slot == "what" else a for a in sheet.answers))
    desk = desk.at(count(write(desk.state, wished), "concrete"))
    page = desk.library.pages["homework"]
    asks = (Ask("what", page.step("what").valid), Ask("when", "when"), Ask("where", "where"))
    return desk.move("homework.what", *leads, f"homework.what.{'smaller' if no_task else 'concrete'}", asks=asks)


_TAKEN = re.compile(
    r"\W*(ok(ay)?|yes|yeah|yep|sure|fine|all ?right|good idea|sounds (good|fine)|that (one|works|suits)|"
    r"i(?:'ll| can| could| will) (try|do|give) (it|that)|please)\b",
    re.IGNORECASE,
)


def _task(desk: Desk) -> str:
    """What could follow from the technique of today, as its page proposes it; once proposed, it stays that."""
    proposed = desk.asked.slots.get("task", "") if desk.asked and desk.asked.name == "homework.what" else ""
    if proposed:
        return proposed
    done = [s for s in desk.state.sheets if s.page not in PHASES and s.status in ("complete", "parked")]
    worked = [s.page for s in done if not no_gain(s.get("takeaway"))]  # what brought nothing is not proposed again
    task = one_of(desk, f"{worked[-1]}.task") if worked and desk.library.has(f"{worked[-1]}.task") else ""
    sheet = desk.state.sheet(worked[-1]) if worked else None
    person = of_sheet(sheet).get("person_you", "") if sheet else ""
    return task.replace("the person you named", person) if person else task


def _proposed(desk: Desk, move: Move) -> Move:
    """The first question about the task, with a proposal that follows from today."""
    if move.name == "homework.what" and move.state.place.attempts <= 1 and (fate := _from_review(desk)):
        parts = (*move.parts[:-1], f"homework.what.{fate[0]}|{move.parts[-1]}")
        words = quotable(fate[1].what)
        return (
            replace(move, parts=parts, slots={**move.slots, "homework": words, "task": fate[1].what}) if words else move
        )
    task = _task(desk)
    if move.name != "homework.what" or not task or move.state.place.attempts > 1:
        return move
    parts = (*move.parts[:-1], f"homework.what.propose|{move.parts[-1]}")
    return replace(move, parts=parts, slots={**move.slots, "task": task})


def _from_review(desk: Desk) -> tuple[str, Homework] | None:
    """A task of last time that was to be kept, made smaller or changed when this week is planned, and which of them."""
    for item in desk.state.homework:
        for fate in ("kept", "shrunk", "changed"):
            if desk.state.tally.get(f"fate:{item.id}:{fate}"):
                return fate, item
    return None


_ENOUGH = re.compile(
    r"\b(?:enough|plenty|only that|just that|that alone|that(?:['’]s| is| will| would|['’]ll) (?:it|do|all|fine|good)|"
    r"leave it at that|nothing (?:else|more|new)|no more|the same|as (?:it is|before)|one is)\b",
    re.I,
)


def _kept_on(desk: Desk) -> Desk | None:
    """The desk with the task kept from last time as this week's, time and place too; or with the piece of it named."""
    place, turn, fate = desk.state.place, desk.turn, _from_review(desk)
    asked = desk.asked is not None and any("homework.what." in part for part in desk.asked.parts)
    if place.page != "homework" or place.step != "what" or turn is None or fate is None or not asked:
        return None
    how, item = fate
    if how == "kept":
        plain = len(turn.text.split()) <= BRIEF_YES and not bends(turn.text)
        stays = takes_it(turn.text) or bool(_ENOUGH.search(turn.text)) or desk.reading.consent in ("yes", "no")
        if not (stays and plain):
            return None
        before = {"what": item.what, "when": item.when, "where": item.where, "if_then": item.if_then}
        before |= {"obstacle": item.obstacle}
    else:
        said = bare_task(turn.text).strip(" .!")
        if how == "changed" or not desk.answered or stands_alone(said):
            return None
        before = {"what": f"{item.what.rstrip(' .')}, {said[:1].lower()}{said[1:]}"}
    sheet = desk.state.sheet("homework")
    kept = tuple(a for a in sheet.answers if a.slot not in before or a.turn != turn.number) if sheet else ()
    desk = desk.at(write(desk.state, replace(sheet, answers=kept))) if sheet else desk
    told = [Answer(slot, words, turn.text, turn.number) for slot, words in before.items() if words]
    return desk.at(fill(desk.state, "homework", told, desk.session.number))


def _accepted(desk: Desk) -> Desk:
    """The desk with the proposal taken as the task, when the client says yes to it and no more than when and where."""
    place, task = desk.state.place, _task(desk)
    words = desk.turn.text if desk.turn else ""
    if place.page != "homework" or place.step != "what" or not task or desk.long:
        return desk
    brief = len(words.split()) <= BRIEF_YES
    yes = desk.reading.consent == "yes" or desk.heard("agreement_empty") or bool(_TAKEN.match(words))
    more = more_of_it(words) or only_when(words)
    if not takes_it(words) and not points(bare_task(words)) and not more and not (yes and brief and not bends(words)):
        return desk
    turn = desk.turn
    text, number = (turn.text, turn.number) if turn else ("", 0)
    said = [Answer("what", task, text, number, origin="offered")]
    said += [Answer("when", at, text, number) for at in [occasion(words) if more else ""] if at]
    sheet = desk.state.sheet("homework")
    if sheet and turn:  # the yes itself is no task, and its occasion no place
        anew = ("what", "when", "where") if more else ("what",)
        kept = tuple(a for a in sheet.answers if a.slot not in anew or a.turn != number)
        desk = desk.at(write(desk.state, replace(sheet, answers=kept)))
    return desk.at(fill(desk.state, "homework", said, desk.session.number))


def _preferred(desk: Desk) -> Desk | None:
    """The desk with what the client would rather do as the task, in the place of what was offered."""
    place, turn = desk.state.place, desk.turn
    act = bare_task(prefers(turn.text)) or in_its_place(turn.text) if turn and not desk.long else ""
    act = re.sub(r"^(?:just|simply|only) ", "", act)
    if place.page != "homework" or place.step != "what" or not act or turn is None:
        return None
    sheet = desk.state.sheet("homework")
    kept = tuple(a for a in sheet.answers if a.slot != "what" or a.turn != turn.number) if sheet else ()
    desk = desk.at(write(desk.state, replace(sheet, answers=kept))) if sheet else desk
    return desk.at(fill(desk.state, "homework", [Answer("what", act, turn.text, turn.number)], desk.session.number))


BRIEF_YES = 8
"""Words of a yes that can hold no other task."""


def _declined(desk: Desk) -> bool:
    return desk.reading.consent == "no" or (desk.reading.resistance and not desk.reading.asks_question)


def _same_again(desk: Desk) -> Desk | None:
    """The desk with last time's task as this week's, where that is what the client wants."""
    place, turn = desk.state.place, desk.turn
    before = [h for h in desk.session.chart.homework if h.session < desk.session.number]
    before = before or [h for h in desk.state.homework if h.session < desk.session.number]
    if place.page != "homework" or place.step != "what" or turn is None or not before or not again(turn.text):
        return None
    sheet = desk.state.sheet("homework")
    kept = tuple(a for a in sheet.answers if a.slot != "what" or a.turn != turn.number) if sheet else ()
    desk = desk.at(write(desk.state, replace(sheet, answers=kept))) if sheet else desk
    said = Answer("what", before[-1].what, turn.text, turn.number)
    return desk.at(fill(desk.state, "homework", [said], desk.session.number))
