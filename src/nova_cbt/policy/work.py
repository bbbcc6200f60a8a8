# ruff: noqa: E501 - a pattern is easier to check on one line
"""The working part: which technique, offered as a choice of two; the technique itself; what it came to."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.library import Library
from nova_cbt.model import Ask, Move, State
from nova_cbt.policy import role_play
from nova_cbt.policy.again import of_last_time
from nova_cbt.policy.desk import Desk, close_sheet, count, go, mark, put_down, write
from nova_cbt.policy.fills import of_sheet, topic
from nova_cbt.policy.fitting import FALLBACK, finished, fitting, served, techniques, thought_left, two, with_thought
from nova_cbt.policy.forms import Step_or_done, steps
from nova_cbt.policy.outcome import HELPED, ending, last_words, result
from nova_cbt.policy.phases import BUDGET, FORCED_AT, barred, left
from nova_cbt.policy.steps import opened, wants
from nova_cbt.policy.told_before import told_before
from nova_cbt.words import patterns as re
from nova_cbt.words.assent import agrees, doubts
from nova_cbt.words.topic import proposes

MOST_TECHNIQUES = 2
NEARLY = 7
"""With no more steps to go than this, nobody is asked whether to stay."""
ENOUGH_TIME = FORCED_AT + 3
FIRST_ROOM = 10
"""In a first session much of a page is known from the model; with so many exchanges left it is done whole."""
_WORD = re.compile(r"[a-z']{3,}")


def model(desk: Desk, leads: tuple[str, ...]) -> Step_or_done:
    """The cognitive model on the client's own example, in the first session."""
    fresh = desk.state.place.page != "cognitive_model"
    done = steps(desk, "cognitive_model", (*leads, "cognitive_model.begin") if fresh else leads)
    if isinstance(done, Move):
        return done
    desk = done[0]
    return desk.at(mark(desk.state, "model", "done")), ("cognitive_model.link.got|cognitive_model.complete",)


def work(desk: Desk, leads: tuple[str, ...]) -> Step_or_done:
    """Choose, work, come to an end, and go on with a second thing when there is time and will."""
    if desk.technique:
        return _technique(desk, leads)
    if desk.state.place.step in ("choose", "next"):
        return _chosen(desk, leads)
    return _offer(desk, leads)


def begin(desk: Desk, name: str, leads: tuple[str, ...]) -> Move:
    """The first question of a technique."""
    place = desk.state.place
    early = place.phase not in ("work", "homework", "summary", "feedback", "close") and not desk.state.stack
    kept = replace(desk.state, stack=(place,)) if early else desk.state
    state = count(go(put_down(kept), phase="work"), "techniques")
    if desk.library.pages[name].meta.get("short") and left(desk) < (FIRST_ROOM if desk.first else ENOUGH_TIME):
        state = count(state, f"short:{name}")
    desk = desk.at(mark(state, "work", "open"))
    known = told_before(desk, desk.library.pages[name])  # nothing is announced that has been said already
    desk, opens = opened(desk, name)
    done = steps(desk, name, leads[:1] if known and opens.endswith(".begin") else (*leads[:1], opens))
    return done if isinstance(done, Move) else _technique_done(done[0], name)


def _offer(desk: Desk, leads: tuple[str, ...]) -> Step_or_done:
    """Two ways to work on the first open item, or the end of the working part."""
    state = desk.state
    item = next((i for i in state.agenda if not state.tally.get(f"worked:{i}") and not served(desk, i)), "")
    item = item or thought_left(desk)
    if not item or state.tally.get("techniques", 0) >= MOST_TECHNIQUES or left(desk) < ENOUGH_TIME:
        return desk.at(mark(state, "work", state_of_work(state))), leads
    desk = desk.at(go(count(state, f"worked:{item}"), page="", item=item, attempts=1))
    begun = next((k.partition(":")[2] for k in state.tally if k.startswith("resume:")), "")
    if begun and desk.state.sheet(begun) is None and begun not in barred(desk.state):
        return begin(desk, begun, leads)
    spoken = " ".join([item, item, *(t.text for t in desk.session.said("client")[-6:])])
    fit = fitting(desk, spoken)
    if item not in state.agenda:
        fit = [n for n in fit if n in FALLBACK]
    names = two(desk, with_thought(desk, fit))
    return _offered(desk, names, leads)


def _offered(desk: Desk, names: list[str], leads: tuple[str, ...]) -> Move:
    again = desk.state.tally.get("techniques", 0) > 0
    step = "next" if again else "choose"
    desk = desk.at(go(desk.state, step=step, page=""))
    options = {f"option_{'ab'[i]}": one_of(desk, f"{n}.name_it") for i, n in enumerate(names)}
    if not topic(desk.state):
        options["topic"] = "that"
    unasked = again and bool(desk.state.place.item) and desk.state.place.item not in desk.state.agenda
    key = (
        "work.offer_thought"
        if unasked
        else "work.offer_next"
        if again
        else "work.offer_two"
        if len(names) == 2
        else "work.offer_one"
    )
    if not names:
        return desk.move("work.explore", *leads, "work.explore", asks=(Ask("choice", "text"),))
    name = "work." + step + ":" + ",".join(names)
    return desk.move(name, *leads, key, asks=(Ask("choice", "choice"),), more=options)


def _chosen(desk: Desk, leads: tuple[str, ...]) -> Step_or_done:
    """What the client picked among the ways offered."""
    if same := of_last_time(desk):
        return begin(desk, same, ("work.hopeful_help",))
    offered = desk.asked_as.partition(":")[2].split(",") if ":" in desk.asked_as else []
    offered = offered or fitting(desk, desk.words)[:1]
    words = desk.words.lower()
    if asked_of := _asks_what(desk, offered, leads):
        return _offered_again(desk, offered, tuple(f"ways.{n}" for n in asked_of))
    if offered and _aside(leads) and not _by_number(offered, words) and not _proposed(desk, offered, words):
        return _offered_again(desk, offered, leads)
    half = half_hearted(desk)
    refused = desk.reading.consent == "no" or (desk.heard("resistance") and not desk.answered and not half)
    refused = refused and not picked(desk, offered, by_words=True)
    if refused and desk.state.place.step == "next":
        return desk.at(mark(desk.state, "work", state_of_work(desk.state))), ("work.declined",)
    pick = picked(desk, offered) or _another(desk)
    if pick not in offered and pick in finished(desk):
        return _offer(desk, (*leads, "work.stands"))
    if pick and not refused:
        unsaid = desk.heard("dont_know", "you_tell_me")
        lead = "work.my_pick" if unsaid else "work.with_doubt" if half and doubts(words) else "work.hopeful_help"
        return begin(desk, pick, (lead,))
    if not pick and not refused and offered and desk.state.place.attempts < 2:
        return _offered_again(desk.at(go(desk.state, attempts=2)), offered, leads)
    if refused or desk.state.place.attempts >= 2:
        rest = [n for n in two(desk, fitting(desk, desk.words)) if n not in offered]
        if not rest:
            return desk.at(mark(desk.state, "work", "skipped: nothing offered was wanted")), ("work.declined",)
        return begin(desk, rest[0], leads)
    return begin(desk, offered[0], leads) if offered else _offer(desk, leads)


_WHAT_IS_IT = re.compile(
    r"\bwhat(?:['’]?s| is| does| do| are| would| happens| will)\b(?! (?:more |the )?(?:use|important|first)\b)|\bhow (?:does|do|would|is|will)\b|\bmean(?:s|ing)?\b|\bexplain\w*|"
    r"\b(?:difference|tell me more|more about|involves?|which (?:one )?(?:is|would be|helps|works))\b|\bdon['’]?t (?:get|understand|know what)\b",
    re.IGNORECASE,
)


_OF_THE_WAYS = ("answer.unknown", "answer.explain_step", "answer.opinion", "answer.how_help", "answer.what_you_do")


def _asks_what(desk: Desk, offered: list[str], leads: tuple[str, ...]) -> list[str]:
    """The ways a message asks the meaning of, before it chooses one; none where it asks for none."""
    words = desk.words
    if _aside(leads) and leads[0] not in _OF_THE_WAYS:
        return []  # a question about something else, with its own answer
    asks = "?" in words or desk.reading.asks_question or desk.heard("confused", "question")
    known = [n for n in offered if desk.library.has(f"ways.{n}")]
    if not asks or not _WHAT_IS_IT.search(words) or desk.reading.request in ("role_play", "help_script", "topic"):
        return []
    one = _by_number(known, words.lower()) if len(known) > 1 else ""
    best = max(_scored(desk, known, words.lower()), default=(0, 0, ""))
    return [one] if one else [best[2]] if best[0] >= NAMED else known


def _proposed(desk: Desk, offered: list[str], words: str) -> bool:
    """Is one of the ways chosen by proposing it ("could we do the pieces?")?"""
    return proposes(words) and bool(max(_scored(desk, offered, words))[0])


def _aside(leads: tuple[str, ...]) -> bool:
    """Was the message a question or a matter of its own, which chooses nothing by a word it shares with a way?"""
    return leads[:1] != () and leads[0].partition(".")[0] in ("answer", "scope", "words")


def _offered_again(desk: Desk, offered: list[str], leads: tuple[str, ...]) -> Move:
    options = {f"option_{'ab'[i]}": one_of(desk, f"{n}.name_it") for i, n in enumerate(offered)}
    name, again = desk.asked_as, "work.offer_again|work.offer_one"
    return desk.move(name, *leads, again, asks=(Ask("choice", "choice"),), more=options)


def _another(desk: Desk) -> str:
    """A way of working the client names though it was not offered."""
    words = set(_WORD.findall(desk.turn.text.lower())) if desk.turn else set()
    pages = [p.name for p in techniques(desk.library) if p.name not in barred(desk.state)]
    scored = [(len(_about(desk.library, n) & words), n) for n in pages]
    best = max(scored, default=(0, ""))
    return best[1] if best[0] >= NAMED else ""


NAMED = 2
"""Words of a way of working that a message must share with it to name it."""


_NEITHER = re.compile(
    r"\b(?:neither\b|none of\b|not (?:\w+ )?(?:that|this|either|those|the)\b|no,? (?:thanks|thank)\b|rather not\b|"
    r"(?:\w+n['’]t|dont|wont) (?:want\b|(?:\w+ ){1,2}(?:either|both|any)\b))"
)


def picked(desk: Desk, offered: list[str], *, by_words: bool = False) -> str:
    """Which of the ways offered the message takes, by number, by words, or by leaving it to Nova."""
    words = desk.words.lower()
    if not offered:
        return ""
    if by_number := _by_number(offered, words):
        return by_number
    left_open = re.search(r"\b(either|whichever|whatever|both|you (choose|decide|pick))\b", words)
    if left_open and not _NEITHER.search(words):
        return offered[0]
    if desk.state.place.step == "next" and agrees(words) and max(_scored(desk, offered, words))[0] < NAMED:
        return "" if by_words else offered[0]  # one way is named aloud, and a yes takes that one
    *before, last = re.split(r"[.!?;]+\s*", words.strip(" .!?;"))
    if before and len(last.split()) <= LAST_WORD and (named := _settled(desk, offered, last)):
        return named  # what is named last is the choice
    best = max(_scored(desk, offered, words))
    if best[0] and not (by_words and (_NEITHER.search(words) or best[0] < NAMED)):
        return best[2]
    if by_words:
        return ""
    taken = desk.reading.consent in ("yes", "hesitant") or desk.heard("agreement_empty") or half_hearted(desk)
    return offered[0] if taken else ""


def _by_number(offered: list[str], words: str) -> str:
    if re.search(r"\b(second|latter|other one|2nd|the last)\b", words) and len(offered) > 1:
        return offered[1]
    return offered[0] if re.search(r"\b(first|former|1st)\b", words) else ""


def half_hearted(desk: Desk) -> bool:
    """Is the message a yes to ways of working with a doubt beside it?"""
    words = desk.words
    here = desk.state.place.step in ("choose", "next", "rehearse")
    return here and agrees(words) and not _NEITHER.search(words.lower())


LAST_WORD = 6
"""Words of a last sentence that changes one's mind."""


def _scored(desk: Desk, offered: list[str], words: str) -> list[tuple[int, int, str]]:
    said = set(_WORD.findall(words))
    return [(len(_about(desk.library, n) & said), -i, n) for i, n in enumerate(offered)]


def _settled(desk: Desk, offered: list[str], words: str) -> str:
    """What a last short sentence names, where it names one of them and not the other."""
    named = [s for s in _scored(desk, offered, words) if s[0]]
    return named[0][2] if len(named) == 1 and not _NEITHER.search(words) else ""


def _about(library: Library, name: str) -> set[str]:
    page = library.pages[name]
    text = " ".join([*library.lines[f"{name}.name_it"], page.title, page.meta.get("called", ""), page.meta["signs"]])
    return set(_WORD.findall(text.lower())) - STOP


STOP = {
    "the", "and", "that", "into", "for", "with", "out", "what", "one", "put", "who", "you", "your", "how", "them",
    "from", "not", "ask", "too", "much", "this", "way",
}  # fmt: skip


def _technique(desk: Desk, leads: tuple[str, ...]) -> Step_or_done:
    name = desk.state.place.page
    if scene := role_play.directed(desk):
        return scene
    if stop := _unwanted(desk) or _over(desk, name) or _still_here(desk, leads):
        return stop
    done = steps(desk, name, leads)
    if isinstance(done, Move):
        return _with_habits(desk, done)
    return _after(done[0], name, last_words(desk, leads))


def _unwanted(desk: Desk) -> Step_or_done | None:
    """A no to the technique's own question of consent puts it away, with thanks for saying so."""
    if desk.state.place.step != "consent" or not desk.turn:
        return None
    said = next((a.value for a in desk.turn.answers if a.slot == "consent"), desk.reading.consent or "")
    return _offer(drop(desk), ("work.declined",)) if said == "no" else None


LIKELY = 0.3
"""From this chance on a thinking habit may be one of two offered (embedded_engine.md)."""


def _with_habits(desk: Desk, move: Move) -> Move:
    """The question which habit fits, with the two likeliest named in plain words; never as a verdict."""
    if move.name != "thinking_habits.habit":
        return move
    readings = [t.reading for t in desk.session.said("client") if t.reading and t.reading.thought]
    shares = dict(readings[-1].distortions) if readings else {}
    likely = [h for h, p in sorted(shares.items(), key=lambda kv: -kv[1]) if h != "none" and p >= LIKELY]
    known = [
        one_of(desk, f"thinking_habits.{h}.name_it") for h in likely if desk.library.has(f"thinking_habits.{h}.name_it")
    ]
    slots = {f"habit_{letter}": text for letter, text in zip("ab", known[:2], strict=False)}
    return replace(move, slots={**move.slots, **slots}) if len(slots) == 2 else move


_MOVE_ON = re.compile(r"\b(move on|next|other|enough|stop|leave|something else|go on to|different)\b", re.IGNORECASE)


def _still_here(desk: Desk, leads: tuple[str, ...]) -> Step_or_done | None:
    """At the limit of the working part the client decides: stay with this, or move on."""
    if desk.asked_as == "work.still_here":
        if desk.turn and _MOVE_ON.search(desk.turn.text):
            parked = desk.at(put_down(close_sheet(desk.state, desk.state.place.page, "parked")))
            return _offer(parked, ("work.parked",))
        return None
    page, sheet = desk.page, desk.state.sheet(desk.state.place.page)
    nearly = (
        page and sheet and sum(1 for x in page.steps if not x.optional and wants(page, x, sheet, desk.state)) <= NEARLY
    )
    if desk.state.spent.get("work", 0) < BUDGET["work"] or desk.state.tally.get("still_here") or nearly:
        return None
    at = desk.at(count(desk.state, "still_here"))
    return at.move("work.still_here", *leads, "work.still_here", asks=(Ask("stay", "choice"),))


def _over(desk: Desk, name: str) -> Step_or_done | None:
    """A rating that rose ends the digging for today."""
    sheet = desk.state.sheet(name)
    if sheet is None or not desk.answered or desk.state.place.step not in ("rerate_thought", "rerate"):
        return None
    before, now = sheet.number("belief"), sheet.number(desk.state.place.step)
    if before is None or now is None or now <= before + HELPED:
        return None
    state = close_sheet(desk.state, name, "parked")
    return desk.at(mark(state, "work", "partial: the thought grew stronger")), (f"{name}.rose",)


def _after(desk: Desk, name: str, first: tuple[str, ...] = ()) -> Step_or_done:
    """A finished technique: an answer if one is owed, what it came to, then a second thing or the plan for the week."""
    sheet = desk.state.sheet(name)
    short = bool(desk.state.tally.get(f"short:{name}"))
    desk = replace(desk, carry=of_sheet(sheet)) if sheet else desk
    whole = ending(desk, name)
    answered = any(part.startswith("answer.") for part in first)
    shown = result(name, sheet) if sheet and not answered else ""
    told = ["work.begun"] if short else [shown, "" if shown and first else whole]
    told = [*first, *told]
    state = write(desk.state, replace(sheet, status="parked")) if short and sheet else desk.state
    leads = tuple(p for p in told if p)
    if state.stack:
        back = replace(state, place=state.stack[-1], stack=state.stack[:-1])
        return desk.at(mark(back, "work", "partial: begun early")), leads
    return _offer(desk.at(put_down(state)), leads)


def _technique_done(desk: Desk, name: str) -> Move:
    after = _after(desk, name)
    if isinstance(after, Move):
        return after
    return after[0].move(f"{name}.complete", *after[1])


def state_of_work(state: State) -> str:
    """How the working part ended."""
    worked = [s for s in state.sheets if s.page not in PHASES and s.status == "complete"]
    parked = [s for s in state.sheets if s.page not in PHASES and s.status == "parked"]
    return "done" if worked else "partial: parked" if parked else "skipped: no item or no time"


PHASES = {
    "welcome", "checkin", "safety_question", "bridge", "agenda", "hw_review", "problems", "goals", "homework",
    "summary", "feedback", "close",
}  # fmt: skip


def one_of(desk: Desk, key: str) -> str:
    """One of a group's phrases, another one in another turn."""
    lines = desk.library.lines[key]
    told = any(f.key == "thought" and f.session == desk.session.number for f in desk.state.facts)
    if key.endswith(".name_it") and not told:  # no thought is spoken of before one is told
        lines = tuple(line for line in lines if "that thought" not in line) or lines
    return lines[(len(desk.session.turns) // 2 + desk.session.number) % len(lines)]


def park(desk: Desk) -> Desk:
    """The desk with the technique in hand kept for later."""
    state = close_sheet(desk.state, desk.state.place.page, "parked")
    return desk.at(replace(put_down(state), mode="talk"))


def drop(desk: Desk) -> Desk:
    """The desk with the technique in hand put away."""
    name = desk.state.place.page
    state = close_sheet(desk.state, name, "dropped")
    return desk.at(replace(put_down(state), mode="talk"))
