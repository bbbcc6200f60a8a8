"""Questions and wishes: a question is answered first, what is asked for is done (clinical_spec 1.4, nos. 5 and 14)."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.model import Move
from nova_cbt.policy.desk import Desk, count
from nova_cbt.policy.flow import carry_on
from nova_cbt.policy.opening import with_items
from nova_cbt.policy.steps import skip
from nova_cbt.policy.work import begin, drop, fitting, park

SHORT = 10
"""Words of a question that needs no question mark."""


def answer(desk: Desk) -> Move | None:
    """A request is done, a question answered, before anything else."""
    words = desk.turn.text if desk.turn else ""
    if desk.state.mode == "role_play":
        return None
    if wanted := request(desk):
        return wanted
    if desk.heard("out_of_scope"):
        return carry_back(desk, f"scope.{_scope(desk)}")
    if desk.heard("off_task"):
        return carry_back(desk, "scope.off_task")
    asks = desk.reading.asks_question or desk.heard("question_about_nova")
    drafting = desk.answered and desk.step is not None and desk.step.valid in ("ask", "script", "balanced", "thought")
    if asks and not drafting and ("?" in desk.spoken or len(words.split()) <= SHORT):
        return carry_back(desk, f"answer.{_about(desk)}")
    return None


_SCOPE = {
    "medication": ("pill", "medic", "dose", "antidepress", "tablet", "mg", "drug", "prescri", "sertraline", "meds"),
    "law": ("legal", "lawyer", "sue", "court", "rights", "law"),
    "diagnosis": ("diagnos", "do i have", "adhd", "autis", "bipolar", "disorder", "depressed or", "normal or"),
}


def _scope(desk: Desk) -> str:
    words = desk.turn.text.lower() if desk.turn else ""
    return next((kind for kind, signs in _SCOPE.items() if any(s in words for s in signs)), "medical")


_QUESTIONS = {
    "why_numbers": ("number", "scale", "rate", "0 to"),
    "what_are_you": (
        "are you a", "are you real", "human", "robot", "who are you", "what are you", "are you an", "a bot",
    ),
    "feelings": ("how are you", "you feel", "are you ok", "your day", "are you tired"),
    "privacy": ("privat", "who can read", "who sees", "stored", "confidential", "who reads", "save this", "data"),
    "remember": ("remember", "do you recall", "last time"),
    "how_long": ("how long", "how many minutes", "how much longer", "how many questions"),
    "does_it_work": (
        "does it work", "does this work", "will this help", "will it help", "does this help", "really help",
    ),
    "how_help": (
        "how can cbt", "how could cbt", "how might cbt", "explain more about how", "how does cbt", "help with that",
        "coping mechanisms", "what is cbt",
    ),
    "normal": ("normal", "other people", "common", "am i the only", "just me"),
    "why_this": ("why are", "why do you", "what's the point", "why should", "what for", "why would"),
    "opinion": ("do you think", "what would you", "should i", "your opinion", "what do you think", "would you"),
    "explain_step": ("what do you mean", "meaning", "explain", "how do you mean", "like what", "such as"),
}  # fmt: skip


def _about(desk: Desk) -> str:
    words = desk.turn.text.lower() if desk.turn else ""
    return next((kind for kind, signs in _QUESTIONS.items() if any(s in words for s in signs)), "unknown")


def request(desk: Desk) -> Move | None:
    """What the client asks for is done: an example, a technique, a topic, a role-play, something simpler."""
    wanted, page = desk.reading.request, desk.page
    if not wanted:
        return None
    if wanted == "example":
        return _example(desk)
    if wanted in ("explanation", "repeat", "slower") and page:
        return carry_back(desk, "signals.confused")
    if wanted in ("skip", "stop_technique") and page:
        return carry_on(drop(desk) if page.folder == "techniques" else _skipped(desk), ("signals.skip",))
    if wanted == "summary":
        return carry_back(desk, "capsule.topic|capsule.quote|receipt.clauses|receipt.plain")
    if wanted in TOPICAL:
        return _topic(desk)
    return None


TOPICAL = ("topic", "role_play", "technique", "coping", "help_me_decide", "task")


def _skipped(desk: Desk) -> Desk:
    return skip(desk, desk.state.place.step)


def _example(desk: Desk) -> Move | None:
    page = desk.page
    words = desk.turn.text if desk.turn else ""
    name = page.name if page and desk.library.has(f"{page.name}.example") else next(iter(fitting(desk, words)), "")
    if not name or not desk.library.has(f"{name}.example"):
        return carry_back(desk, "answer.explain_step")
    if page is None or page.name != name:
        move = begin(desk, name, ("signals.request_done",))
        return replace(move, parts=("signals.request_done", f"{name}.example", move.parts[-1]))
    return carry_back(desk, "signals.request_done", f"{name}.example")


def named_topic(desk: Desk) -> Move | None:
    """A topic of the client's own in the message, taken up at once."""
    return None if desk.page and desk.page.folder == "techniques" else _topic(desk)


def _topic(desk: Desk) -> Move | None:
    """A wish to work on something: onto the list if the session is not there yet, else taken up now."""
    words = desk.turn.text if desk.turn else ""
    names = _asked_for(desk, fitting(desk, words))
    at_work = desk.page.name if desk.page and desk.page.folder == "techniques" else ""
    if at_work and (names[:1] == [at_work] or (not names and desk.reading.request == "coping")):
        return _at_it(desk)
    if not names or (at_work and desk.answered and not _asking(desk)):
        return None
    named = [a.value for a in (desk.turn.answers if desk.turn else ()) if a.slot in ("item", "more") and a.value]
    desk = desk.at(with_items(desk.state, named[:2]))
    if _homework_first(desk):
        desk = desk.at(count(desk.state, f"resume:{names[0]}")) if not named else desk
        return carry_on(desk, ("receipt.clause|receipt.plain",))
    return begin(park(desk) if at_work else desk, names[0], ("receipt.clause|work.hopeful_help",))


def _asked_for(desk: Desk, names: list[str]) -> list[str]:
    """The techniques in the words, first the one asked for by its kind."""
    kind = {"role_play": "help_script"}.get(desk.reading.request, "")
    open_now = {s.page for s in desk.state.sheets if s.status in ("complete", "dropped")}
    return [kind, *(n for n in names if n != kind)] if kind and kind not in open_now else names


def _homework_first(desk: Desk) -> bool:
    """At the agenda a wish goes on the list, and the week's plans are looked at before it."""
    asked = desk.asked.name if desk.asked else ""
    return asked.startswith("agenda.") and any(h.status in ("planned", "not_reviewed") for h in desk.state.homework)


def _asking(desk: Desk) -> bool:
    """Does the client ask for something else in so many words?"""
    return desk.reading.asks_question or desk.heard("topic_change")


def _at_it(desk: Desk) -> Move:
    """What is asked for is what we are doing: said so, and done, in the next smaller piece; not taken as an answer."""
    times = desk.state.tally.get("at_it", 0)
    desk = desk.at(count(desk.state, "at_it"))
    lead = "answer.how_help" if times % 2 == 0 else "work.hopeful_help"
    return carry_on(desk, (lead,))


def carry_back(desk: Desk, *leads: str) -> Move:
    """The lead, then back to the plan: the step in hand, or the next one if this message answered it."""
    return carry_on(desk, leads)
