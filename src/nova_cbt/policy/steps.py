"""A page worked through step by step: which step is next, how it is asked, what comes before the question."""

from __future__ import annotations

import operator
from dataclasses import replace

from nova_cbt.library import Page, Step
from nova_cbt.model import Answer, Ask, Move, State, Turn, Worksheet
from nova_cbt.policy.desk import Desk, at_place, count, fill, open_sheet, reset
from nova_cbt.policy.discretion import may_go_on, unraised
from nova_cbt.policy.fills import quotable
from nova_cbt.policy.told_before import something_told, told_before
from nova_cbt.words import patterns as re
from nova_cbt.words.assent import nothing_more as no_more

MOST_ATTEMPTS = 3
"""Asked, asked smaller, offered two options; then the step is skipped (clinical_spec 2.0)."""
SKIPPED = "skipped"
TELLING = "telling"
"""Counted where the words being found tell somebody something; then the steps are asked in their own lines."""


def given(sheet: Worksheet, slot: str) -> list[Answer]:
    """Answers to a slot, skips included."""
    return [a for a in sheet.answers if a.slot == slot]


def skipped(sheet: Worksheet, slot: str) -> bool:
    """Was the slot left open on purpose?"""
    return any(a.said == SKIPPED and not a.value for a in given(sheet, slot))


COMPARED = {"<": operator.lt, ">": operator.gt, ">=": operator.ge}


def holds(condition: str, sheet: Worksheet, state: State) -> bool:
    """Is a step's `when:` line true? `has x`, `no x`, `yes x`, `bare x`, `unknown fact`, `x < n`, `x > n`, `x >= n`."""
    if not condition:
        return True
    words = condition.split()
    if len(words) == 3:
        number = sheet.number(words[0])
        return number is not None and COMPARED[words[1]](number, int(words[2]))
    kind, slot = words
    found = next((a for a in reversed(given(sheet, slot))), None)
    return {
        "has": bool(sheet.get(slot)),
        "no": not sheet.get(slot),
        "yes": sheet.get(slot) == "yes",
        "bare": bool(found and found.value and len(found.said.split()) <= 5),
        "unknown": not state.fact(slot) and not any(skipped(s, slot) for s in state.sheets if s.page != sheet.page),
    }[kind]


def wants(page: Page, step: Step, sheet: Worksheet, state: State) -> bool:
    """Does the page still need this step? In its short form a page keeps to its first few."""
    if state.tally.get(f"short:{page.name}") and step.name not in [s.strip() for s in page.meta["short"].split(",")]:
        return False
    if skipped(sheet, step.name) or not holds(step.when, sheet, state):
        return False
    return len([a for a in given(sheet, step.name) if a.value]) < step.at_least


def next_step(page: Page, sheet: Worksheet, state: State) -> Step | None:
    """The first step the page still needs, or none when it is complete."""
    return next((s for s in page.steps if wants(page, s, sheet, state)), None)


def prefill(desk: Desk, page: Page) -> Desk:
    """The desk with a fresh worksheet for the page, filled from what the client already said elsewhere."""
    session = desk.session.number
    state, sheet = open_sheet(desk.state, page.name, session)
    known = [a for s in page.steps if not given(sheet, s.name) for a in _known(s, state, session)]
    known = [a for a in known if not unraised(state, a.value)]
    told = [a for a in told_before(desk, page) if not given(sheet, a.slot) and not unraised(state, a.value)]
    begun = _unfinished(desk, page)
    who = next((a.value.lower() for a in told if a.slot == "person"), "")
    if who and not any(a.slot == "person" and a.value.lower() == who for a in begun):
        begun = []  # another person than last time's
    known = begun or [*known, *told]
    if page.name == "help_script" and something_told(desk):
        state = count(reset(state, TELLING), TELLING)
        known = [*known, Answer("ask", "", SKIPPED)]  # there is no request in it
    return desk.at(fill(state, page.name, known, session) if known else state)


BEGUN = 3
"""Answers from which a worksheet that was broken off is gone on with."""


def begun(sheet: Worksheet) -> bool:
    """Was a worksheet put by, or broken off in the middle, so that it can be gone on with?"""
    given_now = [a for a in sheet.answers if a.value]
    return sheet.status == "parked" or (sheet.status == "draft" and len(given_now) >= BEGUN)


def _unfinished(desk: Desk, page: Page) -> list[Answer]:
    """What an earlier session left on this page, where a page is the kind one goes on with."""
    last = next((s for s in reversed(desk.session.chart.worksheets) if s.page == page.name), None)
    fresh = not (sheet := desk.state.sheet(page.name)) or not sheet.answers
    goes_on = page.meta.get("continues") or desk.state.tally.get(f"resume:{page.name}")
    if last and not may_go_on(desk.state, last):
        return []
    if not goes_on or last is None or not begun(last) or not fresh:
        return []
    return [replace(a, turn=0, origin="import") for a in last.answers if a.value]


def opened(desk: Desk, name: str) -> tuple[Desk, str]:
    """How a page is opened: as a new one, or with the thought it was begun on in an earlier session."""
    begun = _unfinished(desk, desk.library.pages[name])
    words = next((quotable(a.value) for a in begun if a.slot == "thought"), "")
    return (replace(desk, carry={**desk.carry, "resumed": words}), "work.resumed") if words else (desk, f"{name}.begin")


def _known(step: Step, state: State, session: int) -> list[Answer]:
    """What was said elsewhere that answers a step; a thought only where it was told in this session."""
    for source in step.taken_from:
        page, _, slot = source.partition(".")
        if page == "fact":
            facts = [f for f in state.facts if f.key == slot and f.holds]
            since = state.tally.get("turned", 0)  # what was told of a subject put aside fills nothing
            if slot == "thought":
                facts = [f for f in facts if f.session == session]
            facts = [f for f in facts if f.turn >= since or slot not in ("thought", "moment")]
            if step.at_least == 1:
                facts = [f for f in facts[-1:] if f.turn]
            return [Answer(step.name, f.text, f.said, f.turn) for f in facts]
        put_aside = {s.id for s in state.sheets if s.page == "problems" and s.status == "parked"}
        found = (s for s in reversed(state.sheets) if s.page == page and s.get(slot) and s.id not in put_aside)
        if sheet := next(found, None):
            told = [a for a in sheet.answers if a.slot == slot and a.value and a.turn]
            told = told if step.valid == "emotion" else told[-1:]  # of several feelings each counts
            return [replace(a, slot=step.name) for a in told]
    return []


def number_alone(turn: Turn) -> bool:
    """Is the message a number with no word for what it measures?"""
    reading = turn.reading
    return bool(reading and reading.rating is not None and not reading.emotions and len(turn.text.split()) <= FEW)


FEW = 4
"""Words of a message that is nothing but a number: "I'd say about 80"."""


def with_number(desk: Desk, page: Page, answer: Answer) -> Answer:
    """A feeling named after its strength was told keeps that strength."""
    said = desk.session.said("client")
    if page.step(answer.slot).valid != "emotion" or answer.number is not None or len(said) < 2:
        return answer
    before = said[-2]
    asked = next((t.move for t in desk.session.said("therapist") if t.number == before.number - 1), None)
    same = bool(asked and asked.asks and asked.asks[0].slot == answer.slot)
    if same and number_alone(before) and before.reading:
        return replace(answer, number=before.reading.rating)
    return answer


def way(desk: Desk, step: Step, answer: Answer) -> Answer:
    """The answer with the name of the way it chooses, where the step has ways."""
    return replace(answer, value=taken) if (taken := chosen_way(desk, step)) else answer


def chosen_way(desk: Desk, step: Step) -> str:
    """Which way the message takes: the one it speaks of without a no to it; the first where any will do."""
    words = desk.words.lower()
    liked, wanted = False, list[str]()
    for clause in re.split(
        r"[.,;!?]|\bbut\b|\bbecause\b|\b(?=not\b|rather than\b|instead of\b|don't\b|without\b)", words
    ):
        named = [n for n, signs in step.ways.items() if any(re.search(rf"\b{s}", clause) for s in signs)]
        if not named and liked and wanted and _HARMS.search(clause):
            wanted = [n for n in step.ways if n not in wanted]
        elif _AGAINST.search(clause):
            wanted += [n for n in step.ways if n not in named] if named and not wanted else []
        else:
            wanted += named
            liked = bool(named) or liked
    either = bool(re.search(r"\b(?:either|both|whatever|whichever|any|you (?:choose|pick|decide))\b", words))
    return wanted[0] if wanted else next(iter(step.ways), "") if either else ""


_HARMS = re.compile(
    r"\b(?:it|that|which)\b[^.?!]{0,25}\b(?:dizz\w*|sick|faint\w*|light-?headed|worse|panic\w*|scare\w*|anxious|nauseous|weird|freak\w*|tight|choke|hurts?)\b",
    re.IGNORECASE,
)
"""What a way does to somebody, said after it is named: it is not that way."""
_AGAINST = re.compile(
    r"\b(?:not|no|never|don't|dont|hate|rather than|instead of|without|worse|can't|doesn't|panic|avoid|scares?)\b"
)


def take(desk: Desk) -> Desk:
    """The desk with the last message's answers written on the worksheet they belong to."""
    page, turn, asked = desk.page, desk.turn, desk.asked
    if page is None or turn is None or asked is None or _asks_for_more(desk):
        return desk
    if _chosen(desk) and desk.step:
        told = Answer(desk.step.name, chosen_way(desk, desk.step), turn.text, turn.number)
        return desk.at(fill(desk.state, page.name, [told], desk.session.number))
    if not turn.answers:
        return desk
    names = {s.name for s in page.steps}
    answers = [with_number(desk, page, way(desk, page.step(a.slot), a)) for a in turn.answers if a.slot in names]
    return desk.at(fill(desk.state, page.name, answers, desk.session.number)) if answers else desk


def _chosen(desk: Desk) -> bool:
    """Does the message choose one of the ways of the step in hand, though it was heard as no answer?"""
    step, asked = desk.step, desk.asked
    here = bool(step and step.ways and asked and asked.asks and asked.asks[0].slot == step.name)
    return here and not desk.answered and bool(step and chosen_way(desk, step))


def _asks_for_more(desk: Desk) -> bool:
    """Is the message a wish about the work rather than an answer to a free question?"""
    kind = desk.step.valid if desk.step else ""
    wish = (
        desk.reading.request in ("coping", "topic", "technique", "task", "role_play", "example")
        and desk.reading.asks_question
    )
    return wish and kind in ("text", "list") and page_of(desk) != "agenda"


def skip(desk: Desk, slot: str) -> Desk:
    """The desk with a step left open on purpose."""
    page = desk.page
    mark = Answer(slot, "", SKIPPED, desk.turn.number if desk.turn else 0)
    return desk.at(fill(desk.state, page.name, [mark], desk.session.number)) if page else desk


def ask(desk: Desk, page: Page, step: Step, *lead: str) -> Move:
    """The move that asks a step, after a lead of receipts; asked again, it gets smaller, then offers two options."""
    place = at_place(page.name, step.name, desk.state.place)
    if aside(desk) and desk.state.place.step == step.name:
        place = replace(place, attempts=desk.state.place.attempts)
    sheet = desk.state.sheet(page.name)
    more = bool(sheet and sheet.get(step.name)) and step.at_least > 1
    if more and desk.answered:
        place = replace(place, attempts=1)
    state = replace(desk.state, place=place)
    groups = _groups(desk, place.attempts, more=more)
    groups = (*(_way_group(desk, page, step) if place.attempts == 1 else ()), *groups)
    question = "|".join(f"{page.name}.{step.name}.{group}" for group in groups)
    asks = (Ask(step.name, step.valid), *(Ask(w, page.step(w).valid) for w in step.welcome))
    return _with_parts(desk.at(state).move(f"{page.name}.{step.name}", asks=asks), (*lead, question))


ASIDE = (
    "injection", "role_flip", "disclosure_loss", "hard_news", "distress_high", "complaint", "already_said", "joke",
    "good_news", "thanks", "back", "off_task", "out_of_scope", "topic_change", "question_about_nova", "correction",
    "memory_claim", "you_tell_me", "refusal", "background", "other_language",
    "taken_back",
)  # fmt: skip
"""Acts that speak of something else than the step."""


FORMAL = 4
"""Exchanges the practical questions of the beginning may take before each aside counts."""
LATE = 32
"""Exchanges after which nothing is asked once more for being interrupted."""


def _way_group(desk: Desk, page: Page, step: Step) -> tuple[str, ...]:
    """The group of a step that goes with the way chosen before."""
    names = [s.name for s in page.steps]
    before = names[names.index(step.name) - 1] if step.name in names[1:] else ""
    if desk.library.has(f"{page.name}.{step.name}.told") and desk.asked_as != f"{page.name}.{before}":
        return ("told",)  # the step before it was answered earlier on
    if page.name == "help_script" and desk.state.tally.get(TELLING):
        return ("tell",) if desk.library.has(f"{page.name}.{step.name}.tell") else ()
    sheet = desk.state.sheet(page.name)
    taken = [sheet.get(s.name) for s in page.steps if s.ways] if sheet else []
    return tuple(t for t in taken if t and desk.library.has(f"{page.name}.{step.name}.{t}"))


def aside(desk: Desk) -> bool:
    """Does the message speak of something else than the step, so that it is no try at answering it?"""
    apart = desk.heard(*ASIDE) or desk.reading.asks_question or bool(desk.turn and desk.turn.wish)
    apart = apart and not desk.heard("dont_know")
    if desk.state.spent.get("welcome", 0) >= FORMAL and desk.state.place.phase == "welcome":
        return False
    return apart and not desk.answered and sum(desk.state.spent.values()) < LATE


def _groups(desk: Desk, attempts: int, *, more: bool) -> tuple[str, ...]:
    if attempts >= MOST_ATTEMPTS:
        return ("options", "smaller", "ask")
    if attempts == 2:
        return ("smaller", "ask", "options")
    if more:
        return ("more", "ask") if desk.answered else ("known", "more", "ask")
    proposal = (
        ("propose",) if any(f.key == "thought" and f.session == desk.session.number for f in desk.state.facts) else ()
    )
    return (*proposal, "first", "ask", "later") if desk.first else (*proposal, "later", "ask", "first")


def _with_parts(move: Move, parts: tuple[str, ...]) -> Move:
    return replace(move, parts=tuple(p for p in parts if p))


def page_of(desk: Desk) -> str:
    """The name of the page in hand."""
    return desk.state.place.page


_BARE = re.compile(r"^\W*(no|nope|nothing|that'?s (it|all)|just that|none|nah|nothing else)\b", re.IGNORECASE)


def just_that(desk: Desk) -> bool:
    """Is the whole message that there is no more ("no, just that")?"""
    return bool(desk.turn and len(desk.turn.text.split()) <= 5 and _BARE.match(desk.turn.text))


def nothing_more(desk: Desk) -> bool:
    """Does the message say there is no more to list?"""
    words = desk.words
    return bool(_BARE.match(words)) or no_more(words) or desk.heard("dont_know", "agreement_empty")
