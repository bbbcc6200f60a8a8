"""Talking with Nova: what is said to her, what she made of it, and sessions that stand in the middle of the work."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import Any

from nova_cbt.library import load
from nova_cbt.model import Ask, Chart, Fact, Homework, Move, Session, SessionRecord, Turn
from nova_cbt.therapist import Therapist

KIM = (Fact("name", "Kim"), Fact("pronouns", "she/her"), Fact("country", "GB"))
"""What is known of a client who was here before."""

HELD: dict[tuple[int, str], tuple[Session, Session]] = {}
"""What came of a line said in a session: many conversations begin alike, and each beginning is held once."""


@cache
def therapist() -> Therapist:
    """Nova with her own voice; she keeps nothing between two messages."""
    return Therapist(load())


# --- the sessions a conversation starts from -----------------------------------------------------------------------


@cache
def first() -> Session:
    """A client nobody knows, who has just read the welcome."""
    return therapist().open(Session(Chart("t"), 1))


@cache
def begun(*lines: str) -> Session:
    """A first session that has come as far as the mood."""
    return say(first(), "yes", "Robin, she/her", "GB", *lines)


@cache
def at_list() -> Session:
    """A first session that has come to the list of topics."""
    return begun("4, tired", "no", "no")


@cache
def at_story() -> Session:
    """One thing is on the list, and when it last happened is being asked."""
    return say(at_list(), "My sister and the money", "just that")


def later(number: int = 2, mood: int = 4, **chart: Any) -> Session:
    """A client who was here before comes for another session, which is not opened yet."""
    records = tuple(SessionRecord(n, mood=mood) for n in range(1, number))
    return Session(Chart("t", KIM, sessions=records, **chart), number)


def kim(*more: Fact) -> Session:
    """Kim comes for her second session, with a task she took home and with what else is known of her."""
    task = Homework("h1", "read two pages on Tuesday at six", 1)
    return Session(Chart("kim", (*KIM, *more), homework=(task,), sessions=(SessionRecord(1, mood=4),)), 2)


def opened(number: int = 2, mood: int = 4, **chart: Any) -> Session:
    """The same client, just greeted."""
    return therapist().open(later(number, mood, **chart))


# --- one after the other -------------------------------------------------------------------------------------------


def exchange(session: Session, text: str) -> Session:
    """One message and the answer to it, held anew each time."""
    return therapist().answer(therapist().listen(session, text))


def say(session: Session, *lines: str) -> Session:
    """Message after message; what was said in this very session before is not held again."""
    for line in lines:
        before = session
        if (id(before), line) not in HELD:
            HELD[id(before), line] = before, exchange(before, line)
        session = HELD[id(before), line][1]
    return session


# --- what came of it -----------------------------------------------------------------------------------------------


def move(session: Session) -> Move:
    """What Nova did last."""
    found = session.last.move
    assert found
    return found


def name(session: Session) -> str:
    """The name of what she did last."""
    return move(session).name


def parts(session: Session) -> str:
    """What her last message was made of: the first part says how the client's was taken."""
    return " ".join(move(session).parts)


def named(session: Session) -> str:
    """Both: the move, and how the message was taken."""
    return f"{name(session)} {parts(session)}"


def slot(session: Session) -> str:
    """What is asked for; empty when nothing is."""
    return move(session).asks[0].slot if move(session).asks else ""


# --- in the middle of the work -------------------------------------------------------------------------------------


def ask(page: str, step: str) -> Ask:
    """What a step of a page asks for."""
    return Ask(step, therapist().library.pages[page].step(step).valid)


def wording(key: str) -> str:
    """The first of Nova's wordings for this."""
    return therapist().library.lines[key][0]


def put(session: Session, done: Move, text: str, **state: Any) -> Session:
    """The session as if Nova had said this next, with these parts of its state as given."""
    done = replace(done, state=replace(session.state, **state))
    return session.add(Turn(len(session.turns) + 1, "therapist", text, move=done))


def put_instead(session: Session, done: Move, text: str = "", **state: Any) -> Session:
    """The same in place of what she said last; without a text, her words stay."""
    done = replace(done, state=replace(session.state, **state))
    return replace(
        session, turns=(*session.turns[:-1], replace(session.last, text=text or session.last.text, move=done))
    )


def outside_quotes(text: str) -> str:
    """What Nova says in her own name, without the words she quotes, in small letters."""
    return " ".join(part for n, part in enumerate(re.sub("[“”]", '"', text).split('"')) if n % 2 == 0).lower()
