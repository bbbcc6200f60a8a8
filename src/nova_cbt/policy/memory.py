"""Wishes about the notes: put right at once, left alone, or shown and erased (clinical_spec 3.3; 1.4, no. 6)."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.model import Ask, Move, State, Wish
from nova_cbt.notes import about, erasure, found, put_right, without
from nova_cbt.policy.desk import Desk, go, note, put_down, write
from nova_cbt.policy.discretion import unraised
from nova_cbt.policy.fills import fills, quotable
from nova_cbt.policy.flow import carry_on
from nova_cbt.policy.work import park
from nova_cbt.words import patterns as re
from nova_cbt.words.people import also_called

RECENT = 6
"""Messages back in which what is put right was said."""
SAID_BACK = ("topic", "thought", "homework", "person", "earlier", "echo", "unfinished", "quote")
"""What a "don't bring that up" may point at, in Nova's message before it."""
_YES = re.compile(r"\W*(?:yes|yeah|yep|yup|please|sure|ok(?:ay)?|do(?: it| so| that)?|erase|delete|go ahead|correct|right|all of it|gone|for good)\b", re.I)  # fmt: skip  # noqa: E501
_NO = re.compile(r"\b(?:no|nope|nah|don'?t|keep|leave|wait|rather not|not)\b", re.IGNORECASE)


def heed(desk: Desk) -> State:
    """The state with a wish about the notes done at once, whatever else the message calls for."""
    turn, state = desk.turn, desk.state
    wish = turn.wish if turn else None
    if turn is None or wish is None:
        return state
    number = desk.session.number
    if wish.kind in ("name", "pronouns"):
        return put_right(note(state, wish.kind, wish.words, turn=turn, session=number), wish)
    if wish.kind == "fact":
        return put_right(state, wish, recent(desk))
    if wish.kind == "never_raise":
        for topic in (wish.words or pointed_at(desk), *_names(desk, wish.words)):
            state = note(state, "never_raise", topic, turn=turn, session=number)
        return state
    if wish.kind == "may_raise":
        meant = {(f.session, f.turn) for f in state.facts if f.key == "never_raise" and about(f.text, wish.words)}
        open_again = [f for f in state.facts if f.key == "never_raise" and (f.session, f.turn) in meant]
        facts = (replace(f, state="withdrawn") if f in open_again else f for f in state.facts)
        return replace(state, facts=tuple(facts))
    return state


def _names(desk: Desk, person: str) -> tuple[str, ...]:
    """What somebody not to be brought up is called as well, as far as it was ever told."""
    session, turn = desk.session, desk.turn
    told = [t.text for t in session.said("client")]
    told += [w for f in session.chart.facts for w in (f.said, f.text)]
    told += [a.said for s in session.chart.worksheets for a in s.answers]
    own = {session.chart.fact("name"), desk.state.fact("name")}
    return tuple(n for n in also_called(person, told, now=turn.text if turn else "") if n not in own)


def recent(desk: Desk) -> list[str]:
    """The last messages of both, before the one in hand."""
    return [t.text for t in desk.session.turns[-RECENT - 1 : -1]]


def pointed_at(desk: Desk) -> str:
    """What "that" means: the thing Nova's last message named, or what the client wrote before it."""
    said = next((t for t in reversed(desk.session.turns) if t.speaker == "therapist"), None)
    slots = dict(said.move.slots) if said and said.move else {}
    for name in SAID_BACK:
        words = slots.get(name, "").strip('"')
        if words and said and words.lower() in said.text.lower():
            return words
    return ""


def remember(desk: Desk) -> Move | None:
    """What was done about the notes is said in one clause, and the session goes on where it was."""
    if desk.asked_as == "memory.forget_ask":
        return _settled(desk)
    if desk.asked_as == "memory.which" and desk.turn and not desk.turn.wish:
        topic = quotable(desk.turn.text) or desk.turn.text
        state = note(desk.state, "never_raise", topic, turn=desk.turn, session=desk.session.number)
        return _on(desk.at(_taken_off(state)), "memory.never_raise")
    wish = desk.turn.wish if desk.turn else None
    if wish is None:
        return None
    if wish.kind == "forget":
        return _shown(desk, wish)
    if wish.kind == "forget_all":
        return _over(desk).move("memory.forget_all", "memory.forget_all", asks=desk.asked.asks if desk.asked else ())
    if wish.kind == "never_raise" and not (wish.words or pointed_at(desk)):
        return _over(desk).move("memory.which", "memory.never_raise_which", asks=(Ask("which", "text"),))
    if wish.kind == "fact" and desk.asked_as.startswith("summary."):
        return None
    lead = {
        "name": "signals.corrected_name",
        "pronouns": "signals.corrected_pronouns",
        "fact": "signals.corrected_fact",
    }
    move = _on(desk, lead.get(wish.kind, f"memory.{wish.kind}"))
    return replace(move, slots={**move.slots, "name": wish.words}) if wish.kind == "name" else move


def _over(desk: Desk) -> Desk:
    """The desk with the question in hand kept, to be asked again after a word about the notes."""
    asked = desk.asked
    if asked is None or asked.name.startswith("memory."):
        return desk
    tally = {k: v for k, v in desk.state.tally.items() if not k.startswith("waiting:")}
    return desk.at(
        replace(desk.state, tally={**tally, f"waiting:{asked.name}|{asked.parts[-1] if asked.parts else ''}": 1})
    )


def _shown(desk: Desk, wish: Wish) -> Move:
    """What would go is shown, and one question makes sure."""
    turn = 0 if wish.words else _last_said(desk)
    wanted = erasure(desk.session, wish.words, turn)
    items = found(desk.session.add(replace(desk.session.last, move=None)), wanted)
    if not items:
        return _on(desk, "memory.nothing_there")
    item = next((q for i in items if i.kind != "worksheet" and (q := quotable(i.text))), "")
    at = _over(desk)
    more = {"item": item, "forget": wish.words, "forget_turn": str(turn or "")}
    move = at.move("memory.forget_ask", "memory.forget_ask|memory.forget_ask.plain", asks=(Ask("erase", "consent"),))
    return replace(move, slots={**move.slots, **{k: v for k, v in more.items() if v}})


def _last_said(desk: Desk) -> int:
    """The client's message before this one: what "forget that" means."""
    said = [t.number for t in desk.session.said("client")[:-1]]
    return said[-1] if said else 0


def _settled(desk: Desk) -> Move | None:
    """The yes erases, the no keeps; anything else keeps too and is answered for itself."""
    words = desk.words
    no = desk.reading.consent == "no" or bool(_NO.search(words))
    yes = not no and (desk.reading.consent == "yes" or bool(_YES.match(words)) or desk.heard("agreement_empty"))
    if not yes and not no:
        return None
    if no:
        return _on(desk, "memory.kept")
    slots = desk.asked.slots if desk.asked else {}
    turn = int(slots.get("forget_turn", 0) or 0)
    state = without(desk.state, erasure(desk.session, slots.get("forget", ""), turn))
    move = _on(desk.at(_with_page(state)), "memory.forgotten")
    return replace(
        move, state=replace(move.state, tally={**move.state.tally, "erased": state.tally.get("erased", 0) + 1})
    )


def _with_page(state: State) -> State:
    """The state without the place of a worksheet that is gone."""
    here = state.place
    gone = here.phase == "work" and here.page and state.sheet(here.page) is None
    return put_down(state) if gone else state


def _on(desk: Desk, lead: str) -> Move:
    """The lead, then the question that waits; the next one if this message answered it, or it must not be asked now."""
    asked, waiting = desk.asked, _waiting(desk.state)
    state = replace(desk.state, tally={k: v for k, v in desk.state.tally.items() if not k.startswith("waiting:")})
    desk = desk.at(state)
    name, part = waiting or ((asked.name, asked.parts[-1]) if asked and asked.parts else ("", ""))
    silenced = bool(unraised(state, *_in_hand(desk)))
    if silenced or desk.answered or not part or name.startswith("memory.") or not _stands(desk, name):
        move = carry_on(desk.at(_put_aside(desk)) if silenced else desk, (lead,))
        return move if lead in "|".join(move.parts) else replace(move, parts=(lead, *move.parts[-1:]))
    before = next((t.move for t in reversed(desk.session.turns) if t.move and t.move.name == name), None)
    slots = {**(before.slots if before else {}), **fills(desk.session, state, desk.page, desk.turn)}
    return Move(name, (lead, part), slots, asks=before.asks if before else (), state=state)


def _waiting(state: State) -> tuple[str, str] | None:
    key = next((k for k in state.tally if k.startswith("waiting:")), "")
    name, _, part = key.removeprefix("waiting:").partition("|")
    return (name, part) if key else None


def _stands(desk: Desk, name: str) -> bool:
    """Can the question be asked again as it was? Not when the worksheet it belongs to is gone."""
    page = name.partition(".")[0]
    here = desk.state.place.page
    return page not in desk.library.pages or desk.library.pages[page].folder != "techniques" or here == page


def _in_hand(desk: Desk) -> list[str]:
    """The words of what is being worked on: the worksheet, the homework under review, the item of the list."""
    sheet = desk.state.sheet(desk.state.place.page)
    item = next((h.what for h in desk.state.homework if h.id == desk.state.place.item), "")
    own = [a.value for a in sheet.answers] if sheet and sheet.status == "draft" and desk.page else []
    listed = desk.state.agenda if desk.state.place.phase in ("agenda", "problems") else ()
    return [*own, item, desk.state.place.item, *listed]


def _put_aside(desk: Desk) -> State:
    """The state with what must not be gone on with kept, unfinished."""
    if desk.technique:
        return park(desk).state
    return go(_taken_off(desk.state), item="")


def _taken_off(state: State) -> State:
    """The state with what is not to be raised off the list of today, which is then asked for anew."""
    left = tuple(i for i in state.agenda if not unraised(state, i))
    if left == state.agenda:
        return state
    sheet = state.sheet("agenda")
    kept = tuple(a for a in sheet.answers if not unraised(state, a.value)) if sheet else ()
    state = write(state, replace(sheet, answers=kept)) if sheet else state
    early = not left and state.place.phase in ("agenda", "problems")
    state = replace(state, agenda=left)
    return go(put_down(state), phase="agenda", item="") if early else state
