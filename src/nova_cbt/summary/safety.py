"""The private safety section: the step to take next, the plan, what was agreed. Left out of anything shared."""

from __future__ import annotations

from nova_cbt.model import Session
from nova_cbt.summary.ground import shows_danger
from nova_cbt.summary.words import label, line

_PAGES = ("safety_plan", "coping_menu")


def safety_note(session: Session, tier: int) -> str:
    """Tier, plan and agreed steps in the client's words."""
    state = session.state
    if not tier and not any(shows_danger(x) for x in session.turns):
        return line("safety.asked" if asked(session) else "safety.not_asked")
    notes = [line("safety.tier", tier=str(tier))]
    if state.risk.plan:
        notes.append(line("safety.plan", plan=state.risk.plan))
    for sheet in state.sheets:
        if sheet.page in _PAGES:
            notes += [line("safety.step", label=label(a.slot), words=a.value) for a in sheet.answers if a.value]
    return "\n".join(dict.fromkeys(notes))


def asked(session: Session) -> bool:
    """Whether the client answered a question about suicide or self-harm in this session."""
    if any(
        s.page in ("safety", "safety_question") and any(a.turn and a.value for a in s.answers)
        for s in session.state.sheets
    ):
        return True
    return any(x.risk and any(slot[0] in "SNR" for slot, _ in x.risk.answers) for x in session.turns if x.risk)
