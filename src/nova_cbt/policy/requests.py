# ruff: noqa: E501 - a pattern is easier to check on one line
"""Questions and wishes: a question is answered first, what is asked for is done (clinical_spec 1.4, nos. 5 and 14)."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.model import Ask, Move, State
from nova_cbt.policy import early
from nova_cbt.policy.closing import out_of_time
from nova_cbt.policy.desk import Desk, count, go, write
from nova_cbt.policy.fitting import fitting
from nova_cbt.policy.flow import carry_on
from nova_cbt.policy.opening import with_items
from nova_cbt.policy.questions import about, abouts, outside, word
from nova_cbt.policy.steps import chosen_way, skip
from nova_cbt.policy.work import begin, drop, park
from nova_cbt.words import patterns as re
from nova_cbt.words import sentences
from nova_cbt.words.approach import approach
from nova_cbt.words.assent import nothing_more as no_more
from nova_cbt.words.order import ends_in_why
from nova_cbt.words.topic import proposes, topic_wished, turns_to

SHORT = 10
"""Words of a question that needs no question mark."""


def answer(desk: Desk) -> Move | None:
    """A request is done, a question answered, before anything else."""
    words = desk.words
    if desk.state.mode == "role_play":
        return None
    if desk.heard("out_of_scope") and not desk.answered and not _of_nova(desk):
        return carry_back(desk, f"scope.{outside(desk)}")
    if term := word(desk):
        return carry_back(desk, f"words.{term}")
    if wanted := request(desk):
        return wanted
    if _met_elsewhere(desk) or (desk.step and desk.step.ways and chosen_way(desk, desk.step)):
        return None  # another subject; or one way asked for in place of the other
    if desk.heard("back") and not desk.answered:
        return carry_back(desk, "answer.presence")
    of_it = desk.heard("question_about_nova") and not desk.reading.asks_question and not desk.answered
    if of_it and _OF_NOVA.search(words):
        return carry_back(desk, "answer.just_a_program")
    if desk.heard("out_of_scope") and not _of_nova(desk):
        return carry_back(desk, f"scope.{outside(desk)}")
    if desk.heard("off_task") and about(desk) != "how_to_begin":
        return carry_back(desk, "scope.off_task")
    asks = (desk.reading.asks_question or desk.heard("question_about_nova")) and not _stated(desk, words)
    asks = asks and ("?" in words or desk.reading.asks_question or bool(_OF_NOVA.search(words)))
    if about(desk) == "unknown" and not desk.answered and _ELSE.search(words.replace("’", "'")):
        return _other_than_this(desk)
    if desk.answered and _at_list(desk) and proposes(words):
        return None  # a wish for the list, put as a question
    if desk.answered and (desk.heard("already_said") or _of_own_life(desk)):
        return None  # said again, and taken; "or no?" wants no answer, nor does what one asks one's own life
    if desk.answered and about(desk) == "unknown" and not re.search(r"\b(?:you|your|u|nova)\b", _asked_part(words)):
        return None  # a question in passing, inside an answer
    kind = desk.step.valid if desk.answered and desk.step else ""
    drafting = kind in ("ask", "script", "balanced")
    if asks and kind == "thought":
        return carry_back(desk, "receipt.thought", *_answers_beside(desk)) if _asked_beside(desk) else None
    if asks and not drafting and ("?" in desk.spoken or len(words.split()) <= SHORT or about(desk) != "unknown"):
        met = (*_after_a_story(desk), *(f"answer.{kind}" for kind in abouts(desk)))
        return carry_on(desk, met) if no_more_beside(desk) else carry_back(desk, *met)
    return None


def no_more_beside(desk: Desk) -> bool:
    """Is it said at the list, before the question, that there is nothing else to put on it?"""
    said = [s for s in sentences(desk.words) if not s.rstrip().endswith("?")]
    return desk.state.place.page == "agenda" and desk.state.place.step == "more" and bool(said) and no_more(said[0])


def _of_own_life(desk: Desk) -> bool:
    """Is the question one that somebody puts to their own life, with an answer of their own before it?"""
    asked = _asked_part(desk.words)
    vague = about(desk) in ("unknown", "why_this", "opinion", "explain_step")
    return vague and bool(_LIFE.search(asked)) and not _TO_US.search(asked)


_LIFE = re.compile(r"\b(?:i|i'm|i've|my|me|he|she|they|his|her|their|was it|is it all)\b", re.I)
_TO_US = re.compile(
    r"\b(?:you\w*|u|ur|nova|we|us|our|this|these|questions?|numbers?|exercises?|tasks?|sessions?|program\w*|should i|shall i|ought i|do i (?:tell|go|leave|stay|call|ring|have to|need to|put|write|say|mean))\b",
    re.I,
)


def _after_a_story(desk: Desk) -> tuple[str, ...]:
    """What is received before the question at the end of a longer answer is met."""
    kind = desk.step.valid if desk.step and desk.answered else ""
    if kind in SHORT_ANSWERS:
        return (SHORT_ANSWERS[kind],)
    told = desk.answered and len(desk.words.split()) >= TOLD
    thought = "receipt.thought|" if desk.reading.thought and not (desk.step and desk.step.valid == "thought") else ""
    return (f"{thought}receipt.clauses|receipt.clause",) if told else ()


TOLD = 20
"""Words of an answer that is a story."""
SHORT_ANSWERS = {
    "emotion": "receipt.emotion_rated|receipt.emotion",
    "rating": "receipt.number|receipt.plain",
    "rating10": "receipt.number|receipt.plain",
}
"""How an answer is received that is a word or a number, with a question beside it."""


def _met_elsewhere(desk: Desk) -> bool:
    """Is it another subject, which the client chooses or which is kept; or not having understood the step?"""
    if parks(desk) and not desk.answered and turns_to(desk.words):
        return True
    lost = desk.heard("confused") and not desk.answered and about(desk) in ("unknown", "explain_step", "opinion")
    return lost or (desk.heard("you_tell_me") and about(desk) in ("unknown", "explain_step"))


def _asked_beside(desk: Desk) -> bool:
    """Is the question another sentence than the thought that was asked for?"""
    thought = desk.reading.thought.strip()
    return bool(thought) and desk.reading.asks_question and "?" not in thought


def _answers_beside(desk: Desk) -> list[str]:
    """The answers to it; why others do as they do, Nova does not know."""
    ours = _OF_NOVA.search(_asked_part(desk.words))
    return [f"answer.{'unknown' if kind.startswith('why_') and not ours else kind}" for kind in abouts(desk)]


_OF_NOVA = re.compile(
    r"\b(?:you\w*|u|ur|nova|(?:chat|ro)?bots?|machines?|program\w*|software|ai|computers?|tech\w*|apps?|human|real|person|this)\b",
    re.IGNORECASE,
)
_INVERTED = re.compile(
    r"(?:^|[.!;:]\s*|, |\b(?:but|so|also|or) )\W*(?:(?:well|um+|ok|okay|hey|wait|sorry|nova|just|actually|please)\W+)*"
    r"(?:(?:can|could|will|would|may|are|r|is|does|did|have|has|should|shall) (?:i|we|you|u|this|it|that|there|the|my)|"
    r"do (?:i|we|you|u|they)|how|what|when|why|who|where|which|whose|tell me|explain)\b|\b(?:i wonder|wondering|want to know)\b",
    re.IGNORECASE,
)


def _stated(desk: Desk, words: str) -> bool:
    """Is the message an answer with no question in it, whatever words of questions it holds ("do it again")?"""
    asked = bool(_INVERTED.search(words)) or ends_in_why(words)
    return desk.answered and "?" not in words and not asked


_ELSE = re.compile(
    r"\b(?:can|can'?t|could|couldn'?t|may|shall|why don'?t|let'?s)(?: we| i)?\b[^.?!]{0,30}\b(?:(?:something|anything) (?:less|more|else|different|other|fun|lighter)|just (?:tell|talk|chat|vent|say))\b",
    re.IGNORECASE,
)


def _other_than_this(desk: Desk) -> Move:
    """A wish for something else than this, or just to talk, that names no subject: the choice is the client's."""
    if desk.technique:
        return desk.move("repair.change", "signals.empty_choose", asks=(Ask("choice", "choice"),))
    return replace(carry_back(desk, "signals.free"), name="repair.change")


def _asked_part(words: str) -> str:
    """The sentences of a message that end in a question mark."""
    return " ".join(re.findall(r"[^.?!]+\?", words.lower()))


def _of_nova(desk: Desk) -> bool:
    """Is it Nova's own keeping of what was said that is asked about, rather than the law?"""
    return about(desk) in ("privacy", "emergency", "cost", "what_you_do") and outside(desk) == "medical"


def early_topic(desk: Desk) -> Move | None:
    """A subject asked for before there is a list: written down aloud, in the words it was asked for, and no answer."""
    turn, place = desk.turn, desk.state.place
    if (
        turn is None
        or place.phase not in ("checkin", "safety")
        or not early.just_said(desk)
        or not topic_wished(turn.text)
    ):
        return None
    if desk.answered and not (place.phase == "checkin" and place.step == "reason"):
        return None
    if place.step == "reason":
        desk = skip(desk.at(_without(desk.state, place.page, "reason")), "reason")
    at = replace(desk, carry={**desk.carry, "news": topic_wished(turn.text)})
    return carry_on(at, ("signals.topic_park_said",))


def _without(state: State, page: str, slot: str) -> State:
    """The state with what was written for a slot of a page taken off it."""
    sheet = state.sheet(page)
    return write(state, replace(sheet, answers=tuple(a for a in sheet.answers if a.slot != slot))) if sheet else state


def request(desk: Desk) -> Move | None:
    """What the client asks for is done: an example, a technique, a topic, a role-play, something simpler."""
    wanted, page = desk.reading.request, desk.page
    if wanted == "pieces" and (not _at_list(desk) or _HABIT.search(desk.words)):
        return None  # how to begin, asked in the midst of something, is a question about that
    if not wanted and (heap := _heap(desk)):
        return _topic(desk, heap)
    if not wanted and not (_at_list(desk) and _TEACH.search(desk.words)):
        return None
    if wanted in TOPICAL and (_too_early(desk) or _told_as_answer(desk)):
        return None
    if wanted == "help_script" and (how := _how_to_say(desk)) is not TAKEN:
        return how
    taught = wanted in ("advice", "explain", "") and _at_list(desk) and bool(_TEACH.search(desk.words))
    named = fitting(desk, " ".join(s for s in re.split(r"[.!?\n]+", desk.words) if _TEACH.search(s))) if taught else []
    if named and not plans_first(desk) and not out_of_time(desk):
        return _topic(desk, named)
    if wanted in TOPICAL and out_of_time(desk):
        later = desk.at(replace(desk.state, parking=(*desk.state.parking, desk.turn.text[:160] if desk.turn else "")))
        return carry_back(later, "signals.topic_park_said|signals.topic_park")
    if wanted == "example":
        return _example(desk)
    if wanted in ("explanation", "repeat", "slower") and page:
        return carry_back(desk, "signals.confused")
    if wanted in ("skip", "stop_technique") and page and not desk.answered:
        left = drop(desk) if desk.technique else skip(desk, desk.state.place.step)
        return carry_on(left, ("signals.skip",))
    if wanted == "summary":
        return carry_back(desk, "capsule.topic|capsule.quote|receipt.clauses|receipt.plain")
    if wanted == "topic" and parks(desk) and (desk.heard("topic_change") or turns_to(desk.words)):
        return None  # parked aloud or chosen, not begun over the head of what is open
    if wanted in TOPICAL:
        return _topic(desk) or _something_else(desk)
    if wanted == "just_talk" and desk.technique and not desk.answered:
        at = park(desk)
        return at.at(go(at.state, step="explore")).move(
            "repair.change", "repair.change", "signals.just_talk", asks=(Ask("choice", "text"),)
        )
    return None


def _heap(desk: Desk) -> list[str]:
    """The task ladder, where something named for the list is a heap of work nobody knows where to begin with."""
    named = any(a.slot in ("item", "more") and a.value for a in (desk.turn.answers if desk.turn else ()))
    lost = named and _at_list(desk) and bool(_WHERE_TO.search(desk.words)) and not out_of_time(desk)
    return [n for n in fitting(desk, _WHERE_TO.sub(" ", desk.words)) if n == "task_ladder"] if lost else []


_WHERE_TO = re.compile(
    r"\b(?:(?:don'?t|dont|do not|didn'?t) (?:even |really |honestly )?know|dunno|no (?:idea|clue)|not a clue|haven'?t (?:a|the foggiest|got a) (?:clue|idea)?|can'?t (?:see|think|tell|work out)|not sure|idk)"
    r" (?:even |really )?(?:where|how|what) to (?:even |best |first )?(?:start|begin|do first|get (?:going|started))\b|\bcan'?t (?:even |seem to |get )+(?:start\w*|begin|going)\b|\bwhere (?:to|does one|would one|would i) (?:even )?(?:start|begin)\b",
    re.IGNORECASE,
)
_TEACH = re.compile(
    r"\b(?:teach|show|help) me\b|\blearn(?:ing)? (?:how )?to\b|\bhow (?:can|do|could|should|would) i\b", re.IGNORECASE
)
"""How something is done is to be learnt."""
_HABIT = re.compile(
    r"\b(?:stop|quit|give up|giving up|cut(?:ting)? (?:down|back)|come off|get off|kick|less)\b(?! (?:avoid|put|procras))",
    re.IGNORECASE,
)
"""What is to be left off is no heap to be taken apart."""
TAKEN = Move("")
"""A wish to find words that is met like any other wish."""


def _how_to_say(desk: Desk) -> Move | None:
    """How to say it, asked while we are at that: an example; told only as a need, it is no request but at the list."""
    wish = approach(desk.words)
    if desk.technique and desk.technique.name == "help_script":
        return None if desk.answered or not wish else _example(desk)
    return TAKEN if _at_list(desk) or (wish and wish.asked) else None


def _told_as_answer(desk: Desk) -> bool:
    """Is it part of an answer about the client's own life, with nothing asked of Nova in so many words?"""
    return desk.answered and desk.state.place.page in ABOUT_LIFE and not _asking(desk) and not proposes(desk.words)


ABOUT_LIFE = ("problems", "goals", "cognitive_model")
"""Pages whose questions are about the client's life: what is wished for there is told, not asked for."""


def _too_early(desk: Desk) -> bool:
    """Before the first list is made a wish is kept for it; the session does not run ahead of consent and safety."""
    return desk.first and desk.state.place.phase in ("welcome", "checkin", "safety") and not desk.state.agenda


def parks(desk: Desk) -> bool:
    """Is something open here that a new topic would push aside?"""
    return desk.technique is not None or (desk.page is not None and desk.page.name in ("hw_review", "feedback"))


def _something_else(desk: Desk) -> Move | None:
    """A wish for something else that names nothing: what, is the client's to say."""
    if desk.reading.request != "technique" or not desk.technique or desk.answered:
        return None
    return desk.move("repair.change", "signals.empty_choose", asks=(Ask("choice", "choice"),))


TOPICAL = ("topic", "role_play", "help_script", "pieces", "technique", "coping", "help_me_decide", "task")


def _example(desk: Desk) -> Move | None:
    page = desk.page
    words = desk.words
    name = page.name if page and desk.library.has(f"{page.name}.example") else next(iter(fitting(desk, words)), "")
    if not name or not desk.library.has(f"{name}.example"):
        return carry_back(desk, "answer.explain_step")
    if page is None or page.name != name:
        move = begin(desk, name, ("signals.request_done",))
        return replace(move, parts=("signals.request_done", f"{name}.example", move.parts[-1]))
    return carry_back(desk, "signals.request_done", f"{name}.example")


def named_topic(desk: Desk) -> Move | None:
    """A topic of the client's own in the message, taken up at once."""
    return None if desk.technique else _topic(desk)


def _topic(desk: Desk, asked_for: list[str] | None = None) -> Move | None:
    """A wish to work on something: onto the list if the session is not there yet, else taken up now."""
    words = desk.words
    names = asked_for or _asked_for(desk, fitting(desk, words))
    at_work = desk.technique.name if desk.technique else ""
    if at_work and desk.answered and not _asking(desk):
        return None
    if at_work and (names[:1] == [at_work] or (not names and desk.reading.request == "coping")):
        return _at_it(desk)
    if not names:
        return None
    named = [a.value for a in (desk.turn.answers if desk.turn else ()) if a.slot in ("item", "more") and a.value]
    desk = desk.at(with_items(desk.state, named[:2]))
    if plans_first(desk):
        desk = desk.at(count(desk.state, f"resume:{names[0]}")) if not named else desk
        return carry_on(desk, ("receipt.clause|receipt.plain",))
    lead = "help_script.to_whom|" if names[0] == "help_script" else ""
    return begin(park(desk) if at_work else desk, names[0], (f"{lead}receipt.clause|work.hopeful_help",))


_BY_KIND = {"role_play": "help_script", "help_script": "help_script", "pieces": "task_ladder"}


def _asked_for(desk: Desk, names: list[str]) -> list[str]:
    """The techniques in the words, first the one asked for by its kind."""
    kind = _BY_KIND.get(desk.reading.request, "")
    open_now = {s.page for s in desk.state.sheets if s.status in ("complete", "dropped")}
    return [kind, *(n for n in names if n != kind)] if kind and kind not in open_now else names


def _at_list(desk: Desk) -> bool:
    """Was it asked what to work on?"""
    return desk.asked_as.startswith("agenda.")


def plans_first(desk: Desk) -> bool:
    """At the agenda a wish goes on the list where last time's plans are still to be looked at."""
    return _at_list(desk) and any(h.open for h in desk.state.homework)


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
