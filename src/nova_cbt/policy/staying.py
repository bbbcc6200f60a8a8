# ruff: noqa: E501 - a pattern is easier to check on one line
"""Loss, hard news and too much at once: received, stayed with, and what the client chooses then is what is done."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.model import Answer, Ask, Move
from nova_cbt.policy.desk import Desk, count, fill, mark
from nova_cbt.policy.fills import quotable
from nova_cbt.policy.phases import MOST_ITEMS
from nova_cbt.policy.questions import about
from nova_cbt.policy.signals_said import back_to, ready, with_news
from nova_cbt.policy.steps import SKIPPED
from nova_cbt.policy.work import begin
from nova_cbt.words import count as words_in
from nova_cbt.words import patterns as re
from nova_cbt.words import sentences
from nova_cbt.words.bereaved import grave, of_another
from nova_cbt.words.flooded import FLOODED, happening
from nova_cbt.words.topic import topic_wished

KINDS = ("loss.", "distress.")
LONG_STAY = 3
"""Exchanges after which the way back is offered again."""


def receive(desk: Desk) -> Move | None:
    """Loss, hard news and high distress are received, with no task; the client chooses when to go on."""
    asked = desk.asked_as
    if desk.state.tally.get("received", 0) and asked.startswith(KINDS):
        return _received(desk, asked)
    if (desk.reading.loss or desk.heard("disclosure_loss")) and of_another(desk.words):
        if desk.answered and desk.state.place.phase not in ("welcome", "checkin"):
            return None  # it was told in answer to the question, and is received as an answer is
        desk = desk.at(count(desk.state, ANOTHERS))
        return _given(desk, "loss.receive", "loss.another_said|loss.another_quoted|loss.another", "loss.another_ask")
    if desk.reading.loss or desk.heard("disclosure_loss"):
        return _given(
            _asked_and_denied(desk), "loss.receive", "loss.receive_said|loss.receive_quoted|loss.receive", "loss.ask"
        )
    steadying = desk.technique is not None and desk.technique.name == "grounding" and desk.answered
    if desk.heard("distress_high") and happening(desk.words) and not steadying:
        at = desk.at(replace(desk.state, mode="talk"))
        lead = "loss.news_said|loss.news_quoted|distress.receive" if desk.heard("hard_news") else "distress.receive"
        return _given(at, "distress.receive", lead, "distress.ask")
    befallen = desk.state.place.phase == "checkin" and not desk.first and grave(desk.words)
    if befallen:
        return _given(desk, "loss.news", "loss.befallen_said|loss.befallen_quoted", "loss.befallen_ask")
    if desk.heard("hard_news") and not desk.answered:
        return _given(desk, "loss.news", "loss.news_said|loss.news_quoted|loss.news", "loss.news_ask")
    return None


def _asked_and_denied(desk: Desk) -> Desk:
    """The desk with the no to the question everybody is asked kept, where a loss is told in the same breath."""
    if not desk.asked_as.startswith("safety_question.") or desk.risk.tier or not _NO_TO_IT.match(desk.words):
        return desk
    number = desk.turn.number if desk.turn else 0
    state = fill(
        count(desk.state, "screened"),
        "safety_question",
        [Answer("routine", "no", desk.words, number)],
        desk.session.number,
    )
    return desk.at(mark(state, "safety", "done"))


_NO_TO_IT = re.compile(
    r"\W*(?:(?:oh|god|lord|heavens?|well|goodness|dear)\W+)*(?:no+|nope|nah|never|not (?:at all|ever|me)|none|nothing (?:like|of))\b",
    re.I,
)


def _listed(desk: Desk, wished: str) -> Desk:
    """The desk with what the client wants to speak of on the list, or put by where the list stands already."""
    state = desk.state
    if state.phases.get("agenda") == "done" or len(state.agenda) >= MOST_ITEMS:
        return desk.at(replace(state, parking=(*state.parking, wished)))
    item = Answer("item", wished, desk.words, desk.turn.number if desk.turn else 0)
    return desk.at(fill(replace(state, agenda=(*state.agenda, wished)), "agenda", [item], desk.session.number))


def _with_reason(desk: Desk) -> Desk:
    """The desk with what was told beside a mood kept as the reason for it."""
    told = quotable(desk.reading.loss) or quotable(desk.words)
    if desk.state.place.phase != "checkin" or not told or not desk.answered:
        return desk
    reason = Answer("reason", told, desk.words, desk.turn.number if desk.turn else 0)
    return desk.at(fill(desk.state, "checkin", [reason], desk.session.number))


def _given(desk: Desk, name: str, lead: str, ask: str) -> Move:
    desk = _with_reason(desk)
    at = desk.at(replace(count(desk.state, "received"), mode="talk"))
    return with_news(desk, at.move(name, lead, ask, asks=(Ask(name.partition(".")[0], "text"),)))


_BREATH = re.compile(r"\b(?:breath\w*|exhal\w+|inhal\w+)\b", re.I)
_SENSES = re.compile(
    r"\b(?:look(?:ing)? (?:round|around)|five things|senses|the room|things (?:around|i can see)|feet|colou?rs?|steady (?:myself|me)|ground\w*|something for (?:the|my) body)\b",
    re.I,
)
_TELL = re.compile(
    r"\b(?:(?:a )?few words|what(?:'s| is) going on|tell (?:you|u)|say what|talk (?:about|to you)|say it|get it (?:out|off)|talk(?:ing)?|explain|want you to know|(?:can|could|may) i (?:just )?(?:tell|say|talk)|rather (?:say|talk|tell))\b",
    re.I,
)
_STAY = re.compile(
    r"\b(?:stay(?:ing)?\b(?! (?:up|awake|in bed|home))|here (?:a bit|for now|for a|a moment|a while)|not (?:yet|go on|going on)|don'?t want to (?:go on|move on|carry on|do|continue)|(?:no|not) (?:exercise|task|work|form)s?|nothing (?:for|right) (?:a|now)|(?:let'?s )?not do any\w*|"
    r"(?:just |give me )?a (?:moment|minute)(?: please)?\W*$|sit (?:with|here)|keep quiet|more about|the first(?: one)?)\b",
    re.I,
)
_UNWANTED = re.compile(
    r"\b(?:no|not|don'?t|can'?t|hate|without|instead of|rather than|worse|never)\b[^.,;!?]{0,25}$", re.I
)
_WORSE = re.compile(
    r"\b(?:worse|(?:about |the |just )*same|no(?:t|pe)?(?: really| yet| any)?(?: better| quieter| less)?|still (?:bad|there|strong|high|shak\w+|cry\w+)|higher|stronger|hasn'?t|isn'?t|a lot)\b",
    re.I,
)
_BETTER = re.compile(
    r"\b(?:bit|little|some(?:what)?|much|lot|slightly)? ?(?:better|quieter|calmer|lower|less|eased|easier|ok(?:ay)?|down|settl\w+|yes|yeah|gone)\b",
    re.I,
)
_SAYS_HOW = re.compile(
    r"\b(?:better|worse|same|quieter|calmer|still|lower|higher|less|eased|settl\w+|ok(?:ay)?|\d+)\b", re.I
)
HIGH = 60


def _wants(pattern: re.Pattern[str], words: str) -> bool:
    found = pattern.search(words)
    return bool(found) and not _UNWANTED.search(words[: found.start()] if found else "")


def _received(desk: Desk, asked: str) -> Move | None:
    """What the client chose is done: going on, the breath, the senses, telling, or only staying."""
    words = desk.words.replace("’", "'")
    topic = asked.partition(".")[0]
    chosen, told = _choice(words)
    if desk.heard("disclosure_loss") and desk.heard("distress_high"):
        return _given(desk, "distress.receive", "distress.receive", "distress.ask")
    if topic == "loss" and desk.heard("distress_high") and FLOODED.search(words):
        return _given(desk, "distress.receive", "distress.receive", "distress.ask")
    if desk.reading.complaint and not desk.reading.loss:
        return None
    way = "breath" if _wants(_BREATH, words) else "senses" if _wants(_SENSES, words) else ""
    if topic == "distress" and way and words_in(words) <= SHORT:
        return steadied(desk, way)
    if topic == "loss" and (wished := topic_wished(words)) and not _STAY.search(words):
        return back_to(_listed(desk, wished), "receipt.clauses|receipt.clause|receipt.plain")
    if _goes_on(desk, asked) or _back(chosen) or (topic == "distress" and _CALM.search(words)):
        met = desk.reading.asks_question and about(desk) not in ("unknown", "opinion", "presence")
        lead = "receipt.clause|receipt.plain" if words_in(words) > FEW_WORDS else "receipt.plain"
        return back_to(desk, lead, *((f"answer.{about(desk)}",) if met else ()))
    if desk.reading.asks_question and about(desk) not in ("unknown", "opinion", "presence") and not _TELL.search(words):
        if topic == "loss" and words_in(words) >= TELLS:
            return _at(
                desk, topic, "receipt.clauses|receipt.clause|receipt.quote", f"answer.{about(desk)}", "loss.tell"
            )
        return _at(desk, topic, f"answer.{about(desk)}", f"{topic}.go_on")
    if words_in(words) <= SHORT and _wants(_TELL, words):
        return _at(desk, topic, f"{topic}.stay" if topic == "loss" else "", f"{topic}.tell")
    if words_in(words) <= SHORT and _STAY.search(words):
        return _at(desk, topic, f"{topic}.stay", f"{topic}.tell" if topic == "loss" else "")
    if _wants(_TELL, chosen) and words_in(told) < TELLS:
        return _at(desk, topic, f"{topic}.heard_said|{topic}.heard", f"{topic}.tell")
    if topic == "distress":
        return _eased(desk, asked, words)
    return _told(desk, asked)


TELLS = 16
"""Words beside a wish to tell from which it has been told."""


def _choice(words: str) -> tuple[str, str]:
    """The sentence of a longer message that only says what is wanted now, and the rest; nothing where there is none."""
    said = sentences(words)
    first = said[0] if said else ""
    if words_in(words) <= SHORT or words_in(first) > SHORT or not (_back(first) or _wants(_TELL, first)):
        return "", words
    return first, " ".join(said[1:])


def _back(words: str) -> bool:
    """Is going on wanted, in so many words?"""
    return bool(_ELSEWHERE.search(words)) and not _STAY.search(words) and bool(_RETURN.search(words))


_RETURN = re.compile(
    r"\bback to\b|\bgo on\b(?! about)|\bon with\b|\bsomething (?:ordinary|else|normal|practical)\b|\bwhat we (?:were|began|started)\b|\bcarry on\b|\bcontinue\b",
    re.I,
)
_CALM = re.compile(
    r"\bi(?:'m| am) (?:not (?:in a panic|panicking|having a panic|in distress|upset right now|crying)|(?:quite |perfectly |actually |really )?(?:calm|fine to (?:talk|go on))\b)",
    re.I,
)
"""Saying that nothing floods one just now."""


FEW_WORDS = 8
SHORT = 14
"""Words of a message that only says what it wants."""


def _goes_on(desk: Desk, asked: str) -> bool:
    """Is going on what was chosen?"""
    words = desk.words
    if _STAY.search(next(iter(sentences(words)), "")):
        return False
    if ready(desk):
        return True
    choosing = asked.endswith((".choose", ".resume")) or "choose" in asked
    named = bool(_ELSEWHERE.search(words)) and not _STAY.search(words)
    yes = asked == "distress.resume" and (desk.reading.consent == "yes" or desk.heard("agreement_empty"))
    return (choosing and named and words_in(words) <= SHORT) or yes


_ELSEWHERE = re.compile(
    r"\b(?:work|the (?:list|task|exercise|form|rest|other(?: thing| one)?|second(?: one)?)|back|something (?:ordinary|else|normal)|distract\w*|my mind off|what we (?:were|began|started)|go on|on with)\b",
    re.I,
)


def _at(desk: Desk, topic: str, *parts: str) -> Move:
    """A message that stays where the client is."""
    at = desk.at(count(desk.state, "stayed"))
    said = tuple(p for p in parts if p)
    return with_news(desk, at.move(f"{topic}.stay", *said, asks=(Ask(topic, "text"),)))


def _told(desk: Desk, asked: str) -> Move:
    """More was told: said back, and now and then the choice is offered."""
    stayed = desk.state.tally.get("stayed", 0)
    lead = "receipt.clauses|loss.heard_said|loss.heard_quoted|loss.heard"
    if asked in ("loss.receive", "loss.news") or stayed % LONG_STAY == LONG_STAY - 1:
        at = desk.at(count(desk.state, "stayed") if stayed else desk.state)
        return with_news(desk, at.move("loss.choose", lead, "loss.choose", asks=(Ask("loss", "text"),)))
    return _at(desk, "loss", lead, _tell(desk))


def _tell(desk: Desk) -> str:
    return "loss.tell_another" if desk.state.tally.get(ANOTHERS) else "loss.tell"


ANOTHERS = "loss of another"
"""The death told of is one in the life of somebody near to the client."""


def _eased(desk: Desk, asked: str, words: str) -> Move:
    """After something was told or tried: quieter, and the way on is offered; or not, and something else is."""
    number = desk.reading.rating
    brief = words_in(words) <= FEW_WORDS
    if asked in ("distress.choose", "distress.resume") or (
        asked == "distress.stay" and brief and _SAYS_HOW.search(words)
    ):
        worse = number >= HIGH if number is not None else bool(_WORSE.search(words)) and not _BETTER.search(words)
        if worse:
            return _given(desk, "distress.receive", "distress.still", "distress.ask")
        if number is not None or _BETTER.search(words):
            return desk.move("distress.resume", "distress.quieter", "distress.go_on", asks=(Ask("distress", "text"),))
    lead = "distress.heard_said|distress.heard_quoted|distress.heard"
    at = desk.at(count(desk.state, "stayed"))
    return with_news(desk, at.move("distress.choose", lead, "distress.after", asks=(Ask("distress", "text"),)))


def still(desk: Desk, move: Move) -> Move:
    """A question about danger interrupts a loss and does not end it: afterwards the loss is where we are."""
    asked = desk.asked_as
    if (
        not asked.startswith("safety.")
        or move.name.startswith(("safety.", "end.", *KINDS))
        or move.state.mode == "ended"
    ):
        return move
    names = [t.move.name for t in desk.session.turns if t.move and not t.move.name.startswith("safety.")]
    planning = move.name.startswith("safety_plan.")  # the plan comes before all else
    went_back = any(_back(_choice(t.text)[0]) for t in desk.session.said("client")[-2:])
    if not names or not names[-1].startswith("loss.") or ready(desk) or went_back or not move.parts or planning:
        return move
    stayed = desk.at(move.state).move("loss.stay", move.parts[0], _tell(desk), asks=(Ask("loss", "text"),))
    return replace(stayed, slots={**move.slots, **stayed.slots})


def steadied(desk: Desk, way: str) -> Move:
    """The minute that was asked for, at once and in the way that was asked for; afterwards back to where we were."""
    state, turn = desk.state, desk.turn
    number = turn.number if turn else 0
    if not state.stack:
        state = replace(state, stack=(state.place,))
    known = [Answer("before", "", SKIPPED, number), Answer("choose", way, turn.text if turn else "", number)]
    return begin(desk.at(fill(state, "grounding", known, desk.session.number)), "grounding", ("distress.then",))
