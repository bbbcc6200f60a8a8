"""Sessions that stand at one step of a page, with the steps before it answered."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.model import Answer, Ask, Chart, Move, Place, Session, SessionRecord, Turn, Worksheet
from nova_cbt.policy.phases import FIRST, LATER
from tests.talking import KIM, therapist

ITEM = "the depot"
"""What the client of these sessions came with."""


def asked(page: str, step: str, *, number: int = 3, **known: str) -> Session:
    """The client was just asked a step of a page, in the work of a first or a later session."""
    found = therapist().library.pages[page]
    phase = "work" if found.folder == "techniques" else page
    phases = FIRST if number == 1 else LATER
    before = dict.fromkeys(phases[: phases.index(phase)], "done") | {phase: "open"}
    records = tuple(SessionRecord(n, mood=5) for n in range(1, number))
    session = Session(Chart("t", KIM, sessions=records), number)
    answers = [
        Answer(slot, value, value, 1, number=int(value) if value.isdigit() else None) for slot, value in known.items()
    ]
    agenda = Worksheet(f"s{number}.agenda.1", "agenda", number, "complete", (Answer("item", ITEM, ITEM, 1),))
    sheet = Worksheet(f"s{number}.{page}.1", page, number, answers=tuple(answers))
    state = replace(
        session.opening,
        place=Place(phase, page, step, attempts=1, item=ITEM if phase == "work" else ""),
        phases=before,
        spent={"checkin": 2, "agenda": 2, "work": 3},
        agenda=(ITEM,),
        sheets=(agenda, sheet),
        tally={f"worked:{ITEM}": 1},
    )
    wanted = found.step(step)
    asks = (Ask(step, wanted.valid), *(Ask(w, found.step(w).valid) for w in wanted.welcome))
    text = next(line for line in therapist().library.lines[f"{page}.{step}.ask"] if "{" not in line)
    said = Turn(2, "therapist", text, move=Move(f"{page}.{step}", asks=asks, state=state))
    return session.add(Turn(1, "client", f"I keep thinking about {ITEM}.")).add(said)


def written(session: Session, page: str, slot: str) -> list[str]:
    """What stands on the latest worksheet of a page for a slot."""
    sheet = session.state.sheet(page)
    return [a.value for a in sheet.answers if a.slot == slot and a.value] if sheet else []
