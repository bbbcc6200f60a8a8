# ruff: noqa: E501 - a pattern is easier to check on one line
"""An evening with drink in it: the work waits for a clear head, and whoever would rather stay is kept company.

Nobody drives, nobody is asked for numbers, and nothing is ended that the client didn't end (risk_protocol 13).
"""

from __future__ import annotations

from nova_cbt.model import Move
from nova_cbt.policy.closing import early
from nova_cbt.policy.desk import Desk, count
from nova_cbt.policy.safety.back import resume
from nova_cbt.policy.safety.record import asking, entered, left
from nova_cbt.policy.safety.table import SITUATIONS, spoken
from nova_cbt.policy.safety.touching import touched
from nova_cbt.words import patterns as re

_I = re.IGNORECASE
_STAYS = re.compile(
    r"^\W*(?:no|nah|naw|nope)\b|\b(?:not yet|not tired|stay (?:a|here|with)|keep (?:talking|going)|don'?t go)\b", _I
)
_YES = re.compile(
    r"^\W*(?:(?:yes|yeah|yep|yup|ye|ok|okay|k|sure|fine|alright|all right|right|good idea|please|thanks?|thank you|cheers)\b\W*)+(?:(?:i(?:'?ll| will)? )?(?:sleep|go to bed|lie down|rest|stop|let'?s|we can|good ?night|night)\b.*)?$|\b(?:good ?night|nighty? night|off to (?:bed|sleep)|going to (?:bed|sleep)|gonna (?:sleep|go to bed)|see you tomorrow)\b",
    _I,
)
"""A yes to leaving it for tonight, or a good-night."""
_SOBER = re.compile(
    r"\b(?:(?:am|'m|im|feel) (?:\w+ )?sober|(?:was|were) (?:n't |not )?(?:drunk|drinking|the one)|didn'?t drink|not (?:been )?drinking|slept (?:on )?it|sobered up|meant (?:yesterday|last))\b",
    _I,
)
RESTS = 24
"""Messages Nova stays for without any work, when the client would rather talk than leave it for a clear head."""


def rest(desk: Desk, *leads: str) -> Move | None:
    """With a head that isn't clear the work waits: an offer to stop for tonight; none when that is not the case."""
    if not desk.state.tally.get("situation:intoxicated"):
        return None
    at = entered(desk, "situation:intoxicated")
    at = at.at(asking(at.state, "substances:rest"))
    group = touched("substances", desk.words)
    if group == "drive":
        return drives(at)
    answered = "no" in dict(desk.risk.answers).values() or desk.reading.consent == "no"
    heard = "safety.heard_no|safety.heard" if answered else "safety.heard"
    before = (f"substances.{group}",) if group == "lost" else leads or (heard,)
    return spoken(at, SITUATIONS["intoxicated"], *before, "substances.rest", slot="substances:rest")


def drives(desk: Desk) -> Move:
    """With drink in them and a car before them: nothing else is talked of until it is left standing."""
    kind = "drive_more|substances.drive" if desk.state.tally.get("drives") else "drive"
    at = desk.at(count(desk.state, "drives"))
    at = at.at(asking(at.state, "substances:drive"))
    return spoken(at, SITUATIONS["intoxicated"], f"substances.{kind}", slot="substances:drive")


def rested(desk: Desk) -> Move:
    """The work waits for a clear head; a yes closes for tonight, anything else is company."""
    group = touched("substances", desk.words)
    agreed = bool(_YES.search(desk.words)) or desk.reading.wants_to_end or desk.heard("agreement_empty")
    if group == "drive":
        return drives(desk)
    if agreed and not _STAYS.search(desk.words):
        return early(left(desk))
    desk = desk.at(count(desk.state, "rest"))
    if desk.state.tally["rest"] > RESTS:
        return resume(left(desk), "substances.heard|safety.heard")
    kinds = (group, "again", "stay") if group else ("again", "stay") if desk.reading.request else ("stay", "again")
    at = desk.at(asking(desk.state, "substances:rest"))
    return spoken(at, SITUATIONS["intoxicated"], "|".join(f"substances.{k}" for k in kinds), slot="substances:rest")


def still_there(desk: Desk) -> Move | None:
    """The evening goes on after a good-bye or another thing between: company, and still no work."""
    tally = desk.state.tally
    if not tally.get("situation:intoxicated") or tally.get("rest", 0) > RESTS or _SOBER.search(desk.words):
        return None
    return rested(entered(desk, "situation:intoxicated"))
