# ruff: noqa: E501 - a pattern is easier to check on one line
"""The beginning of a session: welcome, mood, the safety question, the bridge, the agenda."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.model import Answer, Move, State
from nova_cbt.policy import early, left_open, listed, reasons
from nova_cbt.policy.desk import Desk, count, fill, mark
from nova_cbt.policy.discretion import to_review
from nova_cbt.policy.fills import quotable, topic
from nova_cbt.policy.forms import Step_or_done, form, left_out, steps
from nova_cbt.policy.phases import MOST_ITEMS, order
from nova_cbt.policy.review import received
from nova_cbt.policy.steps import skipped
from nova_cbt.words import count as words_in
from nova_cbt.words import patterns as re
from nova_cbt.words.assent import said_again

LOW, HIGH = 3, 7


def welcome(desk: Desk, leads: tuple[str, ...]) -> Step_or_done:
    """Who Nova is, consent, a name, pronouns and country as offers."""
    if desk.turn is None:
        return steps(desk, "welcome", ("welcome.hello",))
    asked = desk.asked_as
    if asked == "welcome.consent" and desk.reading.consent == "no":
        return ended(desk, "welcome.no_consent", reason="no consent")
    remark = asked == "welcome.consent" and not desk.answered and not desk.reading.asks_question
    if (
        remark
        and desk.turn.text.strip(" .")
        and leads
        and leads[0].startswith("receipt.")
        and not desk.heard("joke", "thanks")
    ):
        leads = ("welcome.greeted" if desk.heard("greeting") else "welcome.remark",)
    if desk.turn.text and early.just_said(desk):
        desk = replace(desk, carry={**desk.carry, "brought": early.brought(desk)})
        leads = ("welcome.brought",)
    if asked == "welcome.consent" and desk.answered and leads and leads[0].endswith("receipt.plain"):
        leads = (leads[0].replace("receipt.plain", "welcome.begun"),)
    if left_out(desk):
        leads = ("signals.skip",)
    if _met(desk) and leads and leads[0].endswith("receipt.plain"):
        leads = ("welcome.met|receipt.plain",)
    told = words_in(desk.words) >= MUCH and bool(desk.turn and desk.turn.echoes)
    if asked != "welcome.consent" and desk.answered and told:
        leads = (*(part for part in leads if "receipt" not in part or "met" in part), "receipt.clause|receipt.quote")
    return form(desk, leads)


MUCH = 14
"""Words from which an answer to a practical question tells something that is said back."""


def _met(desk: Desk) -> bool:
    """Was the name just given, and will no question about pronouns be put to it by that name?"""
    sheet = desk.state.sheet("welcome")
    named = any(a.slot == "name" for a in (desk.turn.answers if desk.turn else ()))
    return named and bool(sheet and (sheet.get("pronouns") or skipped(sheet, "pronouns")))


def ended(desk: Desk, *parts: str, reason: str) -> Move:
    """A last message; the session is over, and what was open keeps the reason."""
    state = desk.state
    for phase in order(desk):
        how = state.phases.get(phase)
        if how in (None, "open"):
            state = mark(state, phase, f"partial: {reason}" if how else f"skipped: {reason}")
    return desk.at(replace(state, mode="ended")).move("end.accept", *parts)


def checkin(desk: Desk, leads: tuple[str, ...]) -> Step_or_done:
    """Mood, compared with last time; pronouns when the notes do not have them."""
    if desk.turn is None:
        imported = desk.session.chart.sessions[-1].ended == "imported"
        return steps(desk, "checkin", ("checkin.greeting_imported" if imported else "checkin.greeting",))
    if _just_rated(desk):
        desk = reasons.with_reason(desk)
        leads = (*_met_first(leads), *((told,) if (told := received(desk)) else _mood_leads(desk)))
    elif desk.turn is not None and desk.turn.reports and not desk.answered:
        return _words_will_do(desk), leads
    elif desk.state.place.step == "reason":
        desk, leads = _reason_said(desk, leads)
    return form(desk, leads)


def _reason_said(desk: Desk, leads: tuple[str, ...]) -> tuple[Desk, tuple[str, ...]]:
    """The reason said back without the hedge or the "I told you" around it; asked for twice, that is owned."""
    if not desk.answered and desk.heard("dont_know"):
        return desk, ("signals.skip",)
    told = next((a.value for a in (desk.turn.answers if desk.turn else ()) if a.slot == "reason"), "")
    again = desk.heard("already_said", "memory_claim") or bool(said_again(desk.words))
    bare = desk.turn is not None and not desk.turn.echoes and bool(quotable(told))
    if not told or (not bare and len(told) > len(desk.words.strip(" .!")) * PARTLY and not again):
        return desk, leads
    desk = replace(desk, carry={**desk.carry, "reason": quotable(told)}) if quotable(told) else desk
    return desk, (*(("signals.told_again",) if again else ()), "checkin.got_why_quoted")


PARTLY = 0.8
"""Share of a message that is the answer, where the rest of it need not be said back."""


def _words_will_do(desk: Desk) -> Desk:
    """A report of the week instead of a number: clear words count, the homework they brought comes first."""
    return desk.at(mark(desk.state, "checkin", "done: in words"))


def _just_rated(desk: Desk) -> bool:
    """Does the message in hand hold the mood, asked for or told along with something else?"""
    sheet, turn = desk.state.sheet("checkin"), desk.turn
    told = bool(turn and sheet and any(a.slot == "mood" and a.turn == turn.number for a in sheet.answers))
    return told or bool(turn and any(a.slot == "mood" for a in turn.answers))


def _mood_leads(desk: Desk) -> tuple[str, ...]:
    """What the number and the words with it deserve: the person first, then last time's number."""
    sheet = desk.state.sheet("checkin")
    if not sheet or not sheet.get("reason"):
        return (_mood_key(desk),)
    echo = desk.turn.echoes[0].lower() if desk.turn and desk.turn.echoes else ""
    told = next((a.turned.lower() for a in reversed(sheet.answers) if a.slot == "reason"), "")
    said = (
        "checkin.got_why|checkin.got_why_quoted"
        if told
        and (told in echo or echo in told)
        and not re.search(r"\d", " ".join(desk.turn.echoes if desk.turn else ()))
        else "checkin.got_why_quoted"
    )
    return (said,) if desk.first else (said, _mood_key(desk))


def _mood_key(desk: Desk) -> str:
    sheet = desk.state.sheet("checkin")
    mood = round((sheet.number("mood") or 0) / 10) if sheet else 0
    last = next((r.mood for r in reversed(desk.session.chart.sessions) if r.mood is not None), None)
    if last is not None:
        return "checkin.got_up" if mood > last else "checkin.got_down" if mood < last else "checkin.got_same"
    return "checkin.got_low" if mood <= LOW else "checkin.got_high" if mood >= HIGH else "checkin.got_mid"


MOST_ASKED = 3
"""Times the question everybody is asked is put in one session; talked past so often, it waits for the next."""


def _asked_often(desk: Desk) -> bool:
    asked = [t for t in desk.session.said("therapist") if t.move and t.move.name.startswith("safety_question.")]
    return len(asked) >= MOST_ASKED


def safety(desk: Desk, leads: tuple[str, ...]) -> Step_or_done:
    """The question everybody is asked; a yes never arrives here, it is met by the safety rules first."""
    if desk.asked_as.startswith("safety_question."):
        words = desk.words
        answers = dict(desk.risk.answers).values()
        apart = desk.risk.reason == "answer_unclear"  # no answer to it at all: not a no either
        denied = (
            (desk.reading.consent == "no" and not apart)
            or "no" in answers
            or (desk.risk.tier == 0 and bool(_NO.match(words)))
        )
        if denied:
            state = count(desk.state, "screened")
            answer = Answer("routine", "no", desk.words, desk.turn.number if desk.turn else 0)
            desk = desk.at(fill(state, "safety_question", [answer], desk.session.number))
            desk = desk.at(mark(desk.state, "safety", "done"))
            desk = early.heard_apart(desk)
            return early.with_more(desk), (*early.more_told(desk), "safety_question.got_no")
        if desk.state.place.attempts >= 2 or _asked_often(desk) or (desk.turn and desk.turn.why_not == "refusal"):
            state = mark(desk.state, "safety", "partial: declined")
            return desk.at(replace(state, risk=replace(state.risk, ask_next=True))), ("safety_question.declined",)
    if desk.state.tally.get("screened"):
        return desk.at(mark(desk.state, "safety", "done")), leads
    return steps(_still_open(desk), "safety_question", leads)


def _still_open(desk: Desk) -> Desk:
    """The desk with nothing written down as an answer to the question: what was said spoke of something else."""
    turns, page = desk.session.turns, "safety_question"
    if desk.turn is None or not desk.asked_as.startswith(f"{page}."):
        return desk
    sheets = tuple(replace(s, answers=()) if s.page == page else s for s in desk.state.sheets)
    session = replace(desk.session, turns=(*turns[:-1], replace(desk.turn, answers=())))
    return replace(desk, session=session, state=replace(desk.state, sheets=sheets))


def bridge(desk: Desk, leads: tuple[str, ...]) -> Step_or_done:
    """What stayed from last time; "nothing" is an answer too."""
    words = desk.words
    empty = bool(_NOTHING.match(words)) and (len(words.split()) <= 4 or bool(_NO_ROOM.search(words)))
    if desk.state.place.step == "stayed" and not desk.long and (empty or not desk.answered):
        return desk.at(mark(desk.state, "bridge", "done")), ("bridge.nothing",)
    if desk.turn and desk.turn.reports and desk.state.place.page != "bridge":
        return desk.at(mark(desk.state, "bridge", "skipped: homework was brought up first")), leads
    return form(desk, leads)


def agenda(desk: Desk, leads: tuple[str, ...]) -> Step_or_done:
    """One to three items, the first the client's choice."""
    if right := listed.put_right(desk):
        return right.at(mark(right.state, "agenda", "done")), ("signals.corrected_fact", "agenda.agreed")
    glad = listed.only_glad(desk)
    told = listed.tells_of_it(desk) or glad
    desk = desk if told else _collect(desk)
    leads = _taken_in(desk) if glad else leads
    on_time = not desk.state.tally.get("agenda_late")
    if on_time and desk.turn and desk.turn.reports and desk.state.place.page != "agenda":
        return desk.at(mark(desk.state, "agenda", "partial: homework was brought up first")), leads
    lost = not desk.answered and (desk.heard("confused", "repeat_request") or desk.reading.asks_question)
    lost = lost and not _NO_MORE.match(desk.words)
    if desk.state.place.step == "more" and desk.turn and not lost:
        closed = _with_topics(desk.at(mark(desk.state, "agenda", "done")))
        if told:
            return closed, (*_taken_in(desk), "agenda.agreed")
        done: Step_or_done = closed, leads
    else:
        done = form(desk, leads)
    if isinstance(done, Move) and done.name == "agenda.more" and not done.state.agenda:
        week = desk.library.lines["agenda.unnamed"][:1]
        return desk.at(mark(replace(done.state, agenda=week), "agenda", "partial: nothing named")), ("agenda.nothing",)
    if isinstance(done, Move) and done.name == "agenda.more" and desk.state.place.step == "item":
        done = _all_named(desk) or done
    if isinstance(done, Move):
        return early.offered(desk, _said_once(left_open.proposed(desk, done)))
    planned = any(h.open and to_review(desk.state, h) for h in desk.state.homework)
    if planned:
        return done[0], (*_met_first(leads), "agenda.agreed_homework")
    several = (
        {2: "agenda.two", 3: "agenda.three"}.get(len(desk.state.agenda), "") if done[0].carry.get("topic2") else ""
    )
    return done[0], (*_met_first(leads), "|".join(filter(None, (several, "agenda.agreed"))))


def _met_first(leads: tuple[str, ...]) -> tuple[str, ...]:
    """The answers to questions put beside an answer."""
    return tuple(part for part in leads if part.startswith("answer."))


def _taken_in(desk: Desk) -> tuple[str, ...]:
    """What was told at the list, said back."""
    return (f"receipt.good_news|{listed.SAID}",) if listed.only_glad(desk) else (listed.SAID,)


def _all_named(desk: Desk) -> tuple[Desk, tuple[str, ...]] | None:
    """The list as it stands, where several things were named in one breath: none is asked for again."""
    _, *others = desk.state.agenda or ("",)
    apart = len(others) > 1 or bool(desk.turn and _AND.search(desk.turn.text.strip(" .!")))
    if not others or not apart:
        return None
    listed_now = _with_topics(desk.at(mark(desk.state, "agenda", "done")))
    return (listed_now, ()) if listed_now.carry.get("topic2") else None


def _with_topics(desk: Desk) -> Desk:
    """The desk with the things on the list at hand for the sentence that names them all, where each can be named."""
    said = [
        topic(replace(desk.state, agenda=(item,), place=replace(desk.state.place, item="")))
        for item in desk.state.agenda
    ]
    if len(said) < 2 or not all(said):
        return desk
    return replace(desk, carry={**desk.carry, **{f"topic{n}": words for n, words in enumerate(said[1:], start=2)}})


def _said_once(move: Move) -> Move:
    """The question for a second item, with the first named in it and not in a receipt as well."""
    echoes = "receipt.clause" in move.parts[0]
    if move.name != "agenda.more" or not echoes or not move.slots.get("topic"):
        return move
    echo, item = (set(_LONG_WORD.findall(move.slots.get(k, "").lower())) - {"your"} for k in ("echo", "topic"))
    if echo and (len(echo & item) * 2 <= min(len(echo), len(item)) or len(echo - item) > MORE_THAN_NAMED):
        return move  # what is said back is something else than the item, or a good deal more
    kept = "|".join(key for key in move.parts[0].split("|") if not key.startswith("receipt.clause"))
    return replace(move, parts=(kept, *move.parts[1:]))


MORE_THAN_NAMED = 2
"""Long words beside the item's own from which saying a sentence back is no repetition of it."""


def _collect(desk: Desk) -> Desk:
    """The desk with what was just named put on the list."""
    if desk.state.place.page != "agenda" or desk.turn is None:
        return desk
    if again := left_open.resumed(desk):
        state = with_items(desk.state, [again.item])
        state = count(state, f"resume:{again.page}") if again.page else state
        return desk.at(fill(state, "agenda", [again.answer(desk)], desk.session.number))
    if taken := early.taken(desk):
        return desk.at(fill(with_items(desk.state, [taken.value]), "agenda", [taken], desk.session.number))
    named = [a.value for a in desk.turn.answers if a.slot in ("item", "more") and a.value]
    if desk.state.place.step == "more" and (desk.heard("agreement_empty", "dont_know") or desk.reading.consent):
        kept = 0 if desk.reading.consent == "yes" and not desk.heard("agreement_empty", "dont_know") else 3
        named = [n for n in named if len(n.split()) > kept and desk.reading.consent != "no"]
    if desk.state.place.step == "more" and _POINTS_BACK.match(desk.words.replace("’", "'")):
        named = []
    return desk.at(with_items(desk.state, named))


_POINTS_BACK = re.compile(
    r"\W*(?:(?:yes|yeah|yep|no|ok(?:ay)?|right|well|actually|honestly|i think|i guess|for me|definitely)\b\W*)*"
    r"(?:exactly (?:that|this)|(?:(?:give|spend) (?:it|that|this) )?(?:all (?:the|our|of (?:the|our)|my)|the (?:whole|full|entire)) (?:time|session|hour)\b|(?:it |that |this )?(?:gets|can have|deserves|needs|takes) (?:all|the (?:whole|full))\b|all in\b|(?:that|this|it)(?:'s| is| was| would be|'d be|'ll be)?(?: really| just| mostly| mainly| definitely)? (?:one\b|the (?:one|main|big(?:gest)?|important|most important|only|whole|real|first)\b|"
    r"what (?:i|matters|counts|brought|keeps|worries|bothers|hurts|it)\b|(?:more than )?enough\b|plenty\b|(?:fills|takes|eats|is eating|keeps|covers|matters|sums|does)\b|everything\b|all (?:i|that)\b|about it\b))"
    r"(?!.*\b(?:and|but|also|plus|as well)\b)",
    re.IGNORECASE,
)
"""What is said of the thing on the list already, and is no second one."""


def with_items(state: State, items: list[str]) -> State:
    """The state with agenda items added, three at most; the rest is parked."""
    named = [i for i in items if not _CLAUSE.match(i)] or items[:1]
    alone = len(named) == 1 and len(named[0].split()) > FRAGMENT
    new = [i for i in named if i not in state.agenda and (alone or not _LOOSE.match(i))]
    agenda_now = (*state.agenda, *new)
    return replace(state, agenda=agenda_now[:MOST_ITEMS], parking=(*state.parking, *agenda_now[MOST_ITEMS:]))


_NO_ROOM = re.compile(
    r"\b(?:no (?:time|room|head|chance|energy|space)|too (?:busy|much|tired|ill)|"
    r"nothing (?:stuck|stayed|really|at all)|(?:forgot|gone|lost) (?:it|all|everything)|"
    r"can'?t remember|not (?:a thing|really))\b",
    re.IGNORECASE,
)
"""Why nothing stayed."""
_NOTHING = re.compile(
    r"\W*(no|nope|nothing|none|not (much|really|a lot|a thing)|can'?t (say|remember|think)|dunno|idk)\b", re.I
)
_NO_MORE = re.compile(
    r"\W*(?:no|nope|nah|nothing(?: else)?|that'?s (?:all|it)|(?:no,? )?(?:just|only) (?:that|this)(?: one)?(?:,? (?:thanks?|thank you|please))?)\s*[.,;!]",
    re.I,
)
"""Nothing more for the list, whatever is asked after it."""
_NO = re.compile(r"\W*(no|nope|nah|none|never|not (at all|really|now|lately|that)|nothing)\b", re.IGNORECASE)
_CLAUSE = re.compile(r"(i|i'm|i've|i'd|it's|there|you|we|my \w+ (is|was|has|keeps?))\b", re.IGNORECASE)
"""A sentence about oneself is an item only when nothing shorter was named."""
_AND = re.compile(r"\b(?:and|also|plus|n|or(?! rather))\b|[.;&+\n]", re.IGNORECASE)
"""Two things, and not one told more closely ("my thesis, the introduction")."""
_LOOSE = re.compile(r"(it|they|that|this|he|she|which|so|because)\b", re.IGNORECASE)
"""A clause that hangs on the one before it is no item of its own."""
_LONG_WORD = re.compile(r"[a-z']{4,}")
FRAGMENT = 3
"""Words of a clause that says too little by itself."""
