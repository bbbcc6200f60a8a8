# ruff: noqa: E501 - a pattern is easier to check on one line
"""Asked for a suggestion when the week is planned, Nova makes one; it stays an offer."""

from __future__ import annotations

from nova_cbt.model import Ask, Move
from nova_cbt.policy.desk import Desk
from nova_cbt.policy.work import one_of
from nova_cbt.words import patterns as re
from nova_cbt.words.assent import unnamed

_ASKS = re.compile(
    r"\bwhat (?:would|do|can|could|should|might) (?:you|u|i|one|(?:other )?people|(?:the )?others|your clients) (?:\w+ )?(?:suggest|recommend|advise|propose|do|try|take|think of)\b|"
    r"\b(?:any|some|an?y?other|more) (?:ideas?|suggestions?|tips?|proposals?)\b|\b(?:you|u) (?:choose|pick|decide|suggest|tell me|say something)\b|"
    r"\b(?:give|suggest|tell|offer) (?:me|us) (?:one|something|some|an?|another|anything)\b|\bwhat (?:is|are|'s) (?:usual|normal|good|there)\b|\bwhat(?: else)? (?:is|'s) there\b",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\W*(?:(?:no|nah|hm+|well|not that|not really|maybe|or|and|have you(?: got)?|(?:can|could) (?:i|we|you)(?: have| do| think of)?|i(?:'d| would)(?: like| want| prefer)?)\W+)*"
    r"(?:something|anything|another|other|what|a different)(?: (?:else|one|thing|idea|other|easier|smaller|different|more \w+))?(?: (?:please|then|maybe|instead))?\W*",
    re.IGNORECASE,
)
"""After an offer: another one."""


def suggested(desk: Desk) -> Move | None:
    """One small thing for the week, another one each time; not what was offered before."""
    place = desk.state.place
    at_plan = place.page == "homework" and place.step == "what" and desk.asked_as == "homework.what"
    if desk.turn is None or not at_plan or desk.answered or desk.state.mode != "talk":
        return None
    words = desk.words.replace("’", "'")
    other = _OTHER.fullmatch(words) if desk.asked and desk.asked.slots.get("task") else unnamed(words)
    if not desk.heard("you_tell_me") and not other and not _ASKS.search(words):
        return None
    offered = {t.move.slots.get("task", "") for t in desk.session.said("therapist") if t.move}
    first = one_of(desk, "homework.idea.task")
    task = next((idea for idea in (first, *desk.library.lines["homework.idea.task"]) if idea not in offered), first)
    asks = desk.asked.asks if desk.asked else (Ask("what", "text"),)
    return desk.move("homework.what", "homework.what.suggest", asks=asks, more={"task": task})
