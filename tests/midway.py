"""Sessions that stand at one step of a page, with the steps before it answered."""

from __future__ import annotations

from functools import cache

from nova_cbt.model import Answer, Move, Place, Session, Turn, Worksheet
from nova_cbt.policy.phases import FIRST, LATER
from tests.talking import ask, later, put, therapist

ITEM = "the depot"
"""What the client of these sessions came with."""


@cache
def asked(page: str, step: str, *, number: int = 3, **known: str) -> Session:
    """The client was just asked a step of a page, in the work of a first or a later session."""
    found = therapist().library.pages[page]
    phase = "work" if found.folder == "techniques" else page
    phases = FIRST if number == 1 else LATER
    agenda = Worksheet(f"s{number}.agenda.1", "agenda", number, "complete", (Answer("item", ITEM, ITEM, 1),))
    return put(
        later(number, mood=5).add(Turn(1, "client", f"I keep thinking about {ITEM}.")),
        Move(f"{page}.{step}", asks=tuple(ask(page, s) for s in (step, *found.step(step).welcome))),
        next(line for line in therapist().library.lines[f"{page}.{step}.ask"] if "{" not in line),
        place=Place(phase, page, step, attempts=1, item=ITEM if phase == "work" else ""),
        phases=dict.fromkeys(phases[: phases.index(phase)], "done") | {phase: "open"},
        spent={"checkin": 2, "agenda": 2, "work": 3},
        agenda=(ITEM,),
        sheets=(agenda, Worksheet(f"s{number}.{page}.1", page, number, answers=answers(known))),
        tally={f"worked:{ITEM}": 1},
    )


def answers(known: dict[str, str]) -> tuple[Answer, ...]:
    """What stands on a worksheet, with the number where it is one."""
    return tuple(Answer(s, v, v, 1, number=int(v) if v.isdigit() else None) for s, v in known.items())


def written(session: Session, page: str, slot: str) -> list[str]:
    """What stands on the latest worksheet of a page for a slot."""
    sheet = session.state.sheet(page)
    return [a.value for a in sheet.answers if a.slot == slot and a.value] if sheet else []
