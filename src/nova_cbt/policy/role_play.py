# ruff: noqa: E501 - a pattern is easier to check on one line
"""A rehearsal: who is who, a few tagged lines of the other person, what is said beside the scene, the debrief."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.model import Answer, Ask, Move, State
from nova_cbt.policy.desk import Desk, count, fill, go, reset, write
from nova_cbt.policy.phases import left as left_over
from nova_cbt.policy.questions import abouts
from nova_cbt.policy.scene_lines import PAGE, asks_time, line, near, requests, role, spoken_words, tells
from nova_cbt.policy.steps import ask, skip
from nova_cbt.words import patterns as re
from nova_cbt.words import scene
from nova_cbt.words.assent import agrees

MOST_LINES = 3
"""Lines Nova speaks as the other person before stepping out; one more where nothing was asked for yet (two to four)."""
MOST_ROUNDS = 3
MODELLED = 2
"""Lines Nova may say in the client's part, when it is asked to (clinical_spec 2.5)."""
DEBRIEF = ("liked", "change", "second", "nerves", "again", "takeaway")
OUTSIDE = ("injection", "other_language", "disclosure_loss", "hard_news")
"""What is told to Nova and not to the other person, unless it is said to them in so many words."""
BEFORE_IT = (
    "complaint", "question_about_nova", "correction", "resistance", "topic_change", "out_of_scope", "off_task",
    "distress_high", "memory_claim", "repeat_request", "already_said", "offensive", "you_tell_me", "goodbye",
)  # fmt: skip
"""The same while the first line of a scene is still awaited."""
EITHER = ("question", "good_news", "joke")
"""What may be said to both, and is for Nova when it asks the other person for nothing."""


def playing(desk: Desk) -> bool:
    """Is a scene under way, its first line or its next one awaited?"""
    asked = desk.asked
    if desk.state.place.page != PAGE or asked is None or not asked.name.startswith((f"{PAGE}.", "role_play.")):
        return False
    if desk.state.mode == "role_play" or _begins(desk):
        return True
    return bool(asked.asks) and asked.asks[0].slot in ("scene", "point") and desk.state.mode == "talk"


def _begins(desk: Desk) -> bool:
    """Does the client answer the offer of a rehearsal with the first line?"""
    return desk.state.place.step == "rehearse" and desk.turn is not None and scene.starts(desk.turn.text)


def stays_in(desk: Desk) -> bool:
    """Does the message belong to the scene: a line, or a word about it? A loss or a trick does not."""
    if not playing(desk) or desk.turn is None:
        return False
    words = desk.turn.text
    if desk.state.tally.get("modelling") or (desk.state.mode == "role_play" and desk.state.tally.get("scene", 0)):
        told = scene.to_them(words) or requests(words) or tells(words) or bool(_REASON.match(words))
        return told or not desk.heard(*OUTSIDE)
    elsewhere = desk.heard(*OUTSIDE, *BEFORE_IT) or desk.reading.wants_to_end
    elsewhere = elsewhere or (desk.heard(*EITHER) and not requests(words))
    begins = scene.starts(words) or asks_time(words) or scene.swaps(words)
    return not elsewhere or begins or bool(scene.beside(words))


_REASON = re.compile(
    r"\W*(?:(?:well|yes|no|um+|ok(?:ay)?|so)\W+)*(?:because|cos|coz|cuz|since|it'?s because|that'?s because|the reason|as my|so (?:that )?i)\b",
    re.IGNORECASE,
)
"""How one gives the other person a reason; bad news in it is a part of the scene."""


def left(desk: Desk) -> Desk:
    """The desk with the scene left when the client speaks to Nova of something else; that is no line of it."""
    turn = desk.turn
    if not playing(desk) or turn is None:
        return desk
    desk = desk.at(replace(desk.state, mode="talk"))
    kept = tuple(a for a in turn.answers if a.slot not in ("scene", "rehearsal"))
    turns = (*desk.session.turns[:-1], replace(turn, answers=kept))
    return replace(_unsaid(desk), session=replace(desk.session, turns=turns))


def directed(desk: Desk) -> Move | None:
    """The next move of a scene; none when the page goes on as a form."""
    place, turn = desk.state.place, desk.turn
    if place.page != PAGE or turn is None:
        return None
    if _begins(desk):
        return line(_willing(desk))
    if stays_in(desk):
        return _in_scene(desk, turn.text)
    asked = desk.asked.name if desk.asked else ""
    if asked == "role_play.came_up":
        return _gentler(desk)
    if asked == "role_play.gentler":
        return _after_upset(desk, turn.text)
    if place.step == "rehearse" and scene.swaps(turn.text):
        return _swapped(_willing(desk))
    if place.step == "rehearse" and not desk.answered and agrees(turn.text):
        page = desk.library.pages[PAGE]
        return ask(_willing(desk), page, page.step("scene"), "receipt.plain")
    if place.step == "again" and desk.reading.consent == "no" and not scene.another_round(turn.text):
        page = desk.library.pages[PAGE]
        return ask(skip(desk, "again"), page, page.step("takeaway"), "receipt.plain")
    yes = place.step == "again" and (desk.reading.consent == "yes" or desk.heard("agreement_empty"))
    if place.step in DEBRIEF and (scene.another_round(turn.text) or (yes and not _keeps(turn.text))):
        return _next_round(desk, turn.text)
    return None


def _willing(desk: Desk) -> Desk:
    """The desk with the rehearsal agreed to."""
    turn = desk.turn
    told = Answer("rehearse", "yes", turn.text if turn else "", turn.number if turn else 0)
    return desk.at(go(fill(desk.state, PAGE, [told], desk.session.number), step="scene"))


def _keeps(words: str) -> bool:
    return any(w in words.lower() for w in ("keep", "enough", "good as", "leave", "as it is", "fine", "no"))


def _in_scene(desk: Desk, words: str) -> Move:
    asked = desk.asked.asks[0].slot if desk.asked and desk.asked.asks else ""
    kind = scene.beside(words)
    if asked == "point" and kind in ("", "question", "done", "point"):
        kind = "" if scene.to_them(words) and kind == "" else "point"
    if desk.state.tally.get("modelling") and kind in ("", "silence", "laugh", "part"):
        return _modelled(desk)
    if kind in BESIDE:
        return BESIDE[kind](_unsaid(desk))
    spoken = desk.state.tally.get("scene", 0)
    most = MOST_LINES + (0 if _has_asked(desk) else 1)
    if spoken >= MOST_LINES and not _has_asked(desk) and not requests(words) and not desk.state.tally.get("nudged"):
        return _stuck(_unsaid(desk.at(count(desk.state, "nudged"))))
    over = (
        spoken >= most
        or bool(desk.state.tally.get("softly_done"))
        or (spoken >= MOST_LINES - 1 and scene.closes(words))
    )
    return _out(desk) if over else line(desk)


def _has_asked(desk: Desk) -> bool:
    words = desk.turn.text if desk.turn else ""
    return bool(desk.state.tally.get("scene_asked")) or tells(words)


def _unsaid(desk: Desk) -> Desk:
    """The desk without the message among the lines of the scene: it was said to Nova."""
    sheet, turn = desk.state.sheet(PAGE), desk.turn
    if sheet is None or turn is None:
        return desk
    kept = tuple(a for a in sheet.answers if not (a.turn == turn.number and a.slot in ("scene", "rehearsal")))
    return desk.at(write(desk.state, replace(sheet, answers=kept)))


def _aside(desk: Desk, name: str, *parts: str, slot: str = "scene") -> Move:
    """Nova as itself for a moment; the scene waits."""
    at = desk.at(go(replace(desk.state, mode="talk"), step="scene"))
    kind = "scene" if slot == "scene" else "text"
    return at.move(name, *parts, asks=(Ask(slot, kind),), more=_who(desk))


def _who(desk: Desk) -> dict[str, str]:
    said = spoken_words(desk)
    return {"person_you": said} if said else {}


def _stuck(desk: Desk) -> Move:
    return _aside(desk, f"{PAGE}.scene", "role_play.what_to_say", slot="point")


def _point(desk: Desk) -> Move:
    return _aside(desk, "role_play.back_in", "role_play.back_in")


def _your_line(desk: Desk) -> str:
    return "role_play.your_line" if desk.state.tally.get("scene") else "role_play.first_line"


def _silly(desk: Desk) -> Move:
    return _aside(desk, "role_play.silly", "role_play.silly", _your_line(desk))


def _laughs(desk: Desk) -> Move:
    return _aside(desk, "role_play.laugh", "role_play.laugh", _your_line(desk))


def _top(desk: Desk) -> Move:
    at = desk.at(reset(desk.state, "scene", "scene_asked"))
    if scene.harder(desk.turn.text if desk.turn else ""):
        at = at.at(count(at.state, "level"))
    return _aside(at, "role_play.from_top", "role_play.from_top")


def _waits(desk: Desk) -> Move:
    if desk.state.tally.get("scene_waits"):
        return _out(desk)
    return _aside(desk.at(count(desk.state, "scene_waits")), "role_play.waits", "role_play.waits")


def _answered(desk: Desk) -> Move:
    """A question to Nova is answered outside the scene, which then waits for its next line."""
    words = desk.turn.text.lower() if desk.turn else ""
    known = [k for k in abouts(desk) if k in ("what_are_you", "privacy", "cost", "emergency", "available")]
    kind = next((name for name, signs in QUESTIONS.items() if any(s in words for s in signs)), "may")
    part = f"answer.{known[0]}" if known else f"role_play.{kind}"
    return _aside(desk, "role_play.answer", part, _your_line(desk))


QUESTIONS = {
    "who": (
        "who are",
        "who am",
        "are you",
        "who start",
        "who speak",
        "turn",
        "whose",
        "who is",
        "i do",
        "to do",
        "does this work",
        "does it work",
    ),
    "how_was": ("how was", "was that", "was it", "did that", "did i", "how did", "am i", "was i", "have i"),
    "what_if": ("what if",),
    "why_play": ("people", "normal", "point", "help", "why are", "have to", "need to", "clients"),
}


def _part(desk: Desk) -> Move:
    """The other person is played otherwise: in the words the client gives them, or less easy."""
    words = desk.turn.text if desk.turn else ""
    state = replace(count(desk.state, "level"), mode="role_play")
    return line(desk.at(state), told=scene.their_words(words), corrected=True)


def _swapped(desk: Desk) -> Move:
    at = desk.at(count(desk.state, "modelling"))
    return _aside(at, "role_play.swap", "role_play.swap")


def _modelled(desk: Desk) -> Move:
    """One possible way of saying it, from the client's own message; then the parts are swapped back."""
    times = desk.state.tally.get("modelling", 1)
    desk = _unsaid(desk)
    if times > MODELLED:
        at = desk.at(reset(desk.state, "modelling", "scene", "scene_asked"))
        return _aside(at, "role_play.swap_back", "role_play.swap_back")
    at = desk.at(replace(count(desk.state, "modelling"), mode="role_play"))
    first = "scene_model" if times == 1 else "scene_model_again"
    move = at.move(f"{PAGE}.in_scene", f"{PAGE}.{first}|{PAGE}.scene_model_ask", asks=(Ask("line", "text"),))
    return replace(move, speaks_as="you, one possible way")


def _out(desk: Desk) -> Move:
    """Stepping out: what was rehearsed is kept, and looked at."""
    page = desk.library.pages[PAGE]
    at = _left(desk)
    if left_over(at) <= 0:
        at = at.at(count(at.state, "late"))
        for slot in ("change", "nerves", "again", "takeaway"):
            at = skip(at, slot)
    again = at.state.tally.get("round", 0) > 0
    return ask(at, page, page.step("second" if again else "liked"))


def _left(desk: Desk) -> Desk:
    told = Answer("scene", "rehearsed", "", desk.turn.number if desk.turn else 0)
    state = fill(replace(desk.state, mode="talk"), PAGE, [told], desk.session.number)
    return desk.at(reset(state, "scene", "scene_asked", "scene_waits", "modelling"))


def _upset(desk: Desk) -> Move:
    at = _left(_unsaid(desk))
    page = desk.library.pages[PAGE]
    at = at.at(go(at.state, step="liked", attempts=1))
    asks = (Ask("came_up", page.step("liked").valid),)
    return at.move("role_play.came_up", "role_play.out_upset", "role_play.came_up", asks=asks)


TOLD = 4
"""Words from which it is said what came up."""
_OLD = re.compile(
    r"\b(?:when i was (?:\w+ ){0,3}(?:little|small|young\w*|a (?:kid|child|boy|girl|teen\w*)|at school|\d+)|as a (?:kid|child|boy|girl|teen\w*)|(?:my|our) childhood|"
    r"back then|years ago|long ago|used to|(?:my )?(?:late )?(?:dad|father|mum|mom|mother|stepdad|stepfather|grandmother|grandfather|old \w+|ex)\b.{0,40}\b(?:was|did|shouted|spoke|said|hit|talked|looked|made|would|called))\b",
    re.IGNORECASE,
)
"""What came up is from long ago."""


def _gentler(desk: Desk) -> Move:
    words = desk.turn.text if desk.turn else ""
    unsaid = desk.heard("dont_know", "silence", "refusal", "resistance") or len(words.split()) < TOLD
    lead = "role_play.touched_unsaid" if unsaid else f"role_play.touched{'_old' if _OLD.search(words) else ''}"
    return desk.move("role_play.gentler", lead, "role_play.gentler", asks=(Ask("gentler", "choice"),))


def _after_upset(desk: Desk, words: str) -> Move | None:
    """Leaving it is as good as another try; nothing more is asked of a scene that hurt."""
    if scene.another_round(words) or "gentl" in words.lower():
        return _next_round(desk, words, softer=True)
    for slot in ("liked", "change", "nerves", "again"):
        desk = skip(desk, slot)
    page = desk.library.pages[PAGE]
    return ask(desk, page, page.step("takeaway"), "role_play.left")


def _refused(desk: Desk) -> Move:
    """Acting is not for everybody: the words are there without it."""
    at = _left(_unsaid(desk))
    for slot in ("liked", "change", "nerves", "again"):
        at = skip(at, slot)
    page = desk.library.pages[PAGE]
    return ask(at, page, page.step("takeaway"), "role_play.refused")


def _next_round(desk: Desk, words: str, *, softer: bool = False) -> Move | None:
    """Another run, a little harder where that is wanted."""
    if desk.state.tally.get("round", 0) >= MOST_ROUNDS - 1:
        return None
    step = desk.state.place.step
    state = reset(desk.state, "scene", "scene_asked", "modelling", "scene_waits", "softly", "softly_done")
    state = count(state, "round")
    state = _without(state, "again", "second")
    told = [Answer("twice", "yes", words, desk.turn.number if desk.turn else 0)]
    desk = desk.at(fill(state, PAGE, told, desk.session.number))
    if step in ("liked", "change"):
        desk = skip(desk, step)
    softer = softer or scene.softer(words)
    level = "round_softer" if softer else "round_harder" if scene.harder(words) else "round"
    if level == "round_harder":
        desk = desk.at(count(desk.state, "level"))
    if softer:
        desk = desk.at(count(reset(desk.state, "level"), "softly"))
    if scene.swaps(words):
        return _swapped(desk)
    return _aside(desk, f"{PAGE}.scene", f"role_play.{level}")


def _without(state: State, *slots: str) -> State:
    sheet = state.sheet(PAGE)
    if sheet is None:
        return state
    return write(state, replace(sheet, answers=tuple(a for a in sheet.answers if a.slot not in slots)))


BESIDE = {
    "stop": lambda desk: _out(_unsaid(desk)), "done": lambda desk: _out(_unsaid(desk)), "stuck": _stuck,
    "point": _point, "upset": _upset, "swap": _swapped, "part": _part, "laugh": _laughs, "silly": _silly,
    "question": _answered, "again": _top, "silence": _waits, "refuse": _refused,
}  # fmt: skip
"""What is said beside the scene, and what Nova does then."""

__all__ = ["directed", "left", "near", "playing", "role", "stays_in"]
