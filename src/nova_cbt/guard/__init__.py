"""What must never reach a client, and never leave a simulated one: one check, one failure, one name."""

from __future__ import annotations

from collections.abc import Mapping

from nova_cbt.guard.acts import DISTRESS, KIN, RECEIVES
from nova_cbt.guard.care import (
    generic_praise,
    harmful_advice,
    out_of_scope_claim,
    therapist_supplied_reframe,
)
from nova_cbt.guard.context import Check, Context, context_of
from nova_cbt.guard.danger import risk_mishandled
from nova_cbt.guard.declining import DECLINE
from nova_cbt.guard.ending import truncation
from nova_cbt.guard.form import label_leak, length, markup, placeholder_leak, prompt_leak, question_overload
from nova_cbt.guard.learned import score_text
from nova_cbt.guard.meta import empty_turn, stage_direction
from nova_cbt.guard.office import BODY
from nova_cbt.guard.persona import persona_break
from nova_cbt.guard.refusal import CERTAIN, SURE, over_refusal
from nova_cbt.guard.repeat import verbatim_repeat
from nova_cbt.guard.roles import role_flip, role_play_violation, speaks_for_other
from nova_cbt.guard.tongue import gibberish, wrong_language
from nova_cbt.guard.truth import fabricated_memory, false_claim, name_or_pronoun_error
from nova_cbt.guard.turning import turned_away
from nova_cbt.guard.words import as_said, read
from nova_cbt.model import Finding, Session, Turn
from nova_cbt.words import patterns as re

__all__ = ["CHECKS", "Check", "Context", "context_of", "examine", "inspect"]

CHECKS: tuple[Check, ...] = (
    empty_turn,
    gibberish,
    wrong_language,
    prompt_leak,
    placeholder_leak,
    label_leak,
    speaks_for_other,
    stage_direction,
    persona_break,
    role_flip,
    role_play_violation,
    over_refusal,
    risk_mishandled,
    harmful_advice,
    out_of_scope_claim,
    false_claim,
    fabricated_memory,
    name_or_pronoun_error,
    verbatim_repeat,
    truncation,
    therapist_supplied_reframe,
    generic_praise,
    question_overload,
    length,
    markup,
)


def inspect(turn: Turn, before: Session, *, finish_reason: str = "") -> tuple[Finding, ...]:
    """Every fault in a draft of ours, with the words that prove it; nothing means it may be said."""
    return examine(turn, context_of(turn, before, finish_reason))


def examine(turn: Turn, before: Context) -> tuple[Finding, ...]:
    """The same for any message, with as much context as there is."""
    found = {check.__name__: check(turn, before) for check in CHECKS}
    told = {label: quote for label, quote in found.items() if quote}
    return tuple(Finding(label, as_said(turn.text, told[label])) for label in told if not _explained(label, told, turn))


_BROKEN = {"gibberish", "wrong_language"}
_BESIDE = {"truncation", "role_flip", "over_refusal", "stage_direction", "speaks_for_other", "persona_break"}
_GRAVER = {"prompt_leak", "false_claim", "harmful_advice", "persona_break", "stage_direction", "out_of_scope_claim"}
_TOLD_NOT_TO = re.compile(r"\b(?:told|asked|instructed|set up|supposed|forbidden|configured|briefed|trained)\b", re.I)
"""Orders given as the reason for declining."""
_OF_ONES_OWN = re.compile(r"\b(?:i|i'm|i've|my|me)\b", re.I)
_NOT_ONES_OWN = {
    "prompt_leak",
    "speaks_for_other",
    "over_refusal",
    "therapist_supplied_reframe",
    "false_claim",
    "persona_break",
}


def _explained(label: str, told: Mapping[str, str], turn: Turn) -> bool:
    """Does another finding say already what this one would?"""
    if label in _BESIDE and told.keys() & _BROKEN:
        return True
    if label == "label_leak" and told.get("speaks_for_other"):
        return told[label].lower() in told["speaks_for_other"].lower()
    if label == "role_flip" and _turns_away(told, turn):
        return not BODY.search(told[label])
    if label == "stage_direction" and "over_refusal" in told and _surely_refuses(turn):
        return True
    if label == "role_flip" and told.keys() & _NOT_ONES_OWN:
        tells = DISTRESS.search(told[label]) or RECEIVES.search(told[label]) or KIN.search(told[label])
        return not tells and not _rather_a_client(told, turn)
    if label == "stage_direction" and DECLINE.search(told.get("over_refusal", "")):
        return told[label] == told["over_refusal"]
    if label == "stage_direction" and told.get("label_leak"):
        return told[label].lower().startswith(told["label_leak"].lower())
    if label == "stage_direction" and told.get("prompt_leak"):
        return not told["prompt_leak"][0].isalpha() and told["prompt_leak"].lower() in told[label].lower()
    if label == "prompt_leak" and "over_refusal" in told:
        return bool(_TOLD_NOT_TO.search(told[label]))
    if label == "truncation" and turn.text.rstrip().endswith(":"):
        return "stage_direction" in told
    if label == "over_refusal" and told.get("prompt_leak") and not _OF_ONES_OWN.search(told["prompt_leak"]):
        return True
    if label == "over_refusal" and BODY.search(told.get("role_flip", "")):
        return True
    if label == "generic_praise":
        return "role_flip" in told
    if label == "over_refusal" and not DECLINE.search(told[label]):
        if _turns_away(told, turn) or _surely_refuses(turn):
            return False
        same = told.get("risk_mishandled") == told[label] and score_text("refusal", turn.text) < SURE
        return same or bool(told.keys() & _GRAVER) or ("role_flip" in told and _rather_a_client(told, turn))
    return False


def _turns_away(told: Mapping[str, str], turn: Turn) -> bool:
    """Is the refusal found a plain turning away?"""
    return bool(told.get("over_refusal")) and told["over_refusal"] == turned_away(read(turn.text))


def _surely_refuses(turn: Turn) -> bool:
    """More of a refusal than of talk about the message, and clearly one."""
    sure = score_text("refusal", turn.text)
    return sure > CERTAIN and sure > score_text("meta", turn.text) + CERTAIN


def _rather_a_client(told: Mapping[str, str], turn: Turn) -> bool:
    """Of a refusal and a swapped role in one message: is it more of the second?"""
    return score_text("flip_therapist", turn.text) > score_text("refusal", turn.text) and "over_refusal" in told
