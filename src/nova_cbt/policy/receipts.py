"""What is said before the next question: a receipt of the last message, by what was in it."""

from __future__ import annotations

from nova_cbt.model import Turn
from nova_cbt.policy.desk import Desk
from nova_cbt.policy.fared import fared
from nova_cbt.policy.outcome import moved
from nova_cbt.policy.steps import just_that, page_of
from nova_cbt.words import felt
from nova_cbt.words import patterns as re
from nova_cbt.words.assent import well_thanks

CAPSULE_EVERY = 6
"""Exchanges after which two of the client's messages are joined (clinical_spec 1.3 asks for one in eight)."""


def lead(desk: Desk) -> tuple[str, ...]:
    """What is said before the next question: a receipt of the last message, by what was in it."""
    turn, step, page = desk.turn, desk.step, desk.page
    if turn is None:
        return ()
    own = f"{page.name}.{step.name}.got" if page and step and desk.answered else ""
    own = fared(desk) or moved(desk) or own
    if page and step and desk.answered and step.valid == "script":
        own = f"{page.name}.read_back"
    joined = ("capsule.earlier",) if _capsule_due(desk) else ()
    return ("|".join(filter(None, (own, *joined, *_receipts(desk)))),)


def _capsule_due(desk: Desk) -> bool:
    """Is it time to join what was said before to what is said now?"""
    told = len(desk.words.split()) > 6 and not _crosses(desk)
    return told and sum(desk.state.spent.values()) % CAPSULE_EVERY == 0


def _feelings_named(desk: Desk, kind: str) -> tuple[str, ...]:
    """The receipts of a message that names feelings; nothing where they are not the point of it."""
    turn, reading = desk.turn, desk.reading
    words = len(turn.text.split()) if turn else 0
    if kind == "emotion" and len(reading.emotions) > 1 and all(e.intensity is None for e in reading.emotions):
        return ("receipt.emotions", "receipt.emotion", "receipt.clause", "receipt.plain")
    if turn and not desk.answered and any(a.slot in FELT for a in turn.answers):
        return ("receipt.emotion_rated", "receipt.emotions", "receipt.emotion")
    moved = reading.emotions and (page_of(desk) != "welcome" or felt(turn.text if turn else ""))
    if kind == "emotion" or (moved and not kind and words < 30):
        return ("receipt.emotion_rated", "receipt.emotion", "receipt.clause", "receipt.plain")
    return ()


def _crosses(desk: Desk) -> bool:
    """Was a fact told that speaks against the thought, where one for it was asked for?"""
    asked = desk.asked.asks[0].slot if desk.asked and desk.asked.asks else ""
    return asked not in OTHER_SIDE and any(a.slot in OTHER_SIDE for a in (desk.turn.answers if desk.turn else ()))


OTHER_SIDE = ("evidence_against", "fact_two")
"""Steps whose facts may be told where facts for the thought were asked for."""
FELT = ("feeling", "emotions", "emotion")
"""Steps that ask for a feeling."""


def _receipts(desk: Desk) -> tuple[str, ...]:
    turn, reading, step = desk.turn, desk.reading, desk.step
    words = len(turn.text.split()) if turn else 0
    kind = step.valid if step and desk.answered else ""
    if turn and _crosses(desk):
        return ("receipt.both_sides",) if desk.answered else ("receipt.other_side",)
    if desk.heard("thanks") and not desk.answered and words <= 8:
        return ("receipt.plain" if turn and well_thanks(turn.text) else "receipt.thanks",)
    if desk.heard("good_news") and turn and turn.echoes:
        return ("receipt.good_news", "receipt.clause", "receipt.plain")
    unsure = desk.heard("dont_know") and words <= SAID_BACK
    if not desk.answered and (unsure or (words <= 4 and not _feelings_named(desk, kind))):
        return ("signals.unsure" if unsure else "receipt.plain",)
    if kind in ("rating", "rating10", "minutes"):
        return (
            ("receipt.clause", "receipt.quote", "receipt.number", "receipt.plain")
            if words >= SAID_WITH
            else ("receipt.number", "receipt.plain")
        )
    if felt_first := _feelings_named(desk, kind):
        return felt_first
    if reading.thought and (kind in ("thought", "", "text") or _thought_in(turn, kind)):
        return ("receipt.thought", "receipt.clauses", "receipt.clause", "receipt.plain")
    if words > 6 and kind in ("", "text") and _echoes(turn, reading.progress):
        return ("receipt.progress", "receipt.clause", "receipt.plain")
    if kind == "consent" and page_of(desk) == "welcome" and words >= TOLD:
        return ("receipt.clause", "receipt.plain")
    practical = page_of(desk) in ("homework", "welcome") and words < SAID_BACK
    told = kind == "list" and page_of(desk) == "agenda" and words > SAID_BACK
    if (kind in PLAIN and not told) or practical or just_that(desk):
        return _noted(desk, kind)
    if words >= 30:
        return ("receipt.clauses", "receipt.clause", "receipt.quote", "receipt.plain")
    if kind == "fact" and words <= 8:
        return ("receipt.fact", "receipt.clause", "receipt.quote")
    return _said_back(desk, kind, words)


def _noted(desk: Desk, kind: str) -> tuple[str, ...]:
    """An answer that is noted rather than said back; in an exercise what it names is, and what it tells."""
    turn = desk.turn
    if desk.technique is None or turn is None or just_that(desk):
        return ("receipt.plain",)
    beyond = len(turn.text.split()) - sum(len(a.value.split()) for a in turn.answers)
    if beyond >= BEYOND and turn.echoes and kind in ("when", "where", "if_then"):
        return ("receipt.clause", "receipt.plain")
    return ("receipt.listed", "receipt.plain") if kind in NAMED else ("receipt.plain",)


BEYOND = 5
"""Words beside a day, a place or a yes from which something else is told with it."""


def _said_back(desk: Desk, kind: str, words: int) -> tuple[str, ...]:
    """An answer in the client's own words: a clause of it turned to them, or what they said between quotes."""
    every_other = len(desk.session.turns) // 2 % 2
    at_work = desk.technique is not None and kind == "text"
    own = kind == "situation" or page_of(desk) == "bridge" or at_work
    said = own or ((every_other or words >= SAID_WITH) and kind in ("text", "fact", "balanced"))
    quote = "receipt.quote" if said else "receipt.plain"
    last = "receipt.fact" if kind == "fact" else "receipt.plain"
    echoes = desk.turn.echoes if desk.turn else ()
    half = at_work and words <= SAID_BACK and bool(echoes) and len(echoes[0].split()) * 3 < words * 2
    return ("receipt.quote", "receipt.clause", last) if half else ("receipt.clause", quote, last)


PLAIN = {"name", "pronouns", "country", "consent", "choice", "when", "where", "if_then", "list", "person", "ask"}
"""Kinds of answer that are noted, not said back: a day or a place echoed every time grates."""
NAMED = {"list"}
"""Kinds of answer that name things; in an exercise they are the client's material, and said back."""
STORY = 20
"""Words of an answer at the list in which a moment is told with the thought in it."""
SAID_WITH = 8
"""Words from which an answer in a number tells something with it."""
TOLD = 8
"""Words from which a yes to beginning says more than yes."""
SAID_BACK = 10
"""Words from which an answer about the plan for the week is said back."""


def _thought_in(turn: Turn | None, kind: str) -> bool:
    """Was a thought told with the moment that was asked for, or in a story at the list?"""
    if kind in ("list", "choice") and turn is not None and len(turn.text.split()) >= STORY:
        return True
    return kind == "situation" and turn is not None and any(a.slot == "thought" and a.value for a in turn.answers)


def _echoes(turn: Turn | None, told: str) -> bool:
    """Is the clause that would be reflected the one in which this was told?"""
    first = next((set(re.findall(r"[a-z]{4,}", e.lower())) for e in (turn.echoes if turn else ())), set())
    return bool(told and first) and len(first & set(re.findall(r"[a-z]{4,}", told.lower()))) * 2 > len(first)
