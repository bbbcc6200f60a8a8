# ruff: noqa: E501 - a pattern is easier to check on one line
"""A way of working asked for by its name, at the list: it is begun, and goals are asked about."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.model import Move, Place
from nova_cbt.policy.closing import out_of_time
from nova_cbt.policy.desk import Desk, mark
from nova_cbt.policy.flow import carry_on
from nova_cbt.policy.phases import barred
from nova_cbt.policy.work import begin
from nova_cbt.words import patterns as re

_NAMES = {
    "thinking_habits": r"(?:thinking|thought) (?:traps?|habits?|errors?|mistakes?|patterns?)|(?:cognitive )?distort(?:ions?|ed (?:thoughts?|thinking))",
    "thought_record": r"thought (?:records?|logs?|diar(?:y|ies)|sheets?)",
    "reframing": r"refram(?:e|ing)",
    "grounding": r"grounding(?! (?:wire|floor))|(?:5|five)[ -]?(?:4|four)[ -]?(?:3|three)[ -]?(?:2|two)[ -]?(?:1|one)|breathing (?:exercise|technique|thing)s?",
    "self_compassion": r"self[- ]?compassion",
    "coping_menu": r"coping (?:list|menu|plan|card|strateg\w+|skills?)",
    "task_ladder": r"task ladder",
}
"""What the ways of working are called out there."""
_WANTS = re.compile(
    r"\b(?:can|could|shall|should|may) (?:we|i|you|u)\b|\blet'?s\b|\bi(?:'d| would)? (?:really |just |also )?(?:want|need|like|love|wanna|fancy)\b|\bid like\b|\b(?:want|wanted|wanna|need|like|love|hoping|hope) to\b|\b(?:teach|show|help) me\b|\bplease\b|^\W*(?:some |my |maybe |a )?[\w -]{3,30}\W*$",
    re.I,
)
_GOALS = re.compile(
    r"\b(?:set|setting|make|making|find|work on|work out|look at|talk about|think about|do|want|need|have|like|figure out|start with|about)(?: to)?(?: set| make| have)?(?: some| my| a few| any| new| life| the| clear)* goals?\b|^\W*(?:some |my |maybe )*goals?\b|\b(?:no|don'?t have (?:any )?|haven'?t got any) goals?\b|\bmean goals?\b",
    re.I,
)
_FOOTBALL = re.compile(
    r"\b(?:scor\w+|match|football|goalie|keeper|sales|targets?|work goals|own goal|boss|manager)\b", re.I
)
_NOT = re.compile(
    r"\b(?:not|no|no more|don'?t|hate|sick of|without|did|tried|tried out|doing|was doing|used to) (?:\w+ ){0,3}$", re.I
)


_MEANING = re.compile(r"\b(?:explain\w*|mean\w*|what(?:'?s| is| are| does| do)|tell me about|how does)\b", re.I)
"""What it is, is asked; it is explained first."""


def asked_for(desk: Desk) -> Move | None:
    """A way of working named at the list is begun; goals are asked about in their own place."""
    words = desk.words.replace("’", "'")
    if not desk.asked_as.startswith("agenda.") or out_of_time(desk) or any(h.open for h in desk.state.homework):
        return None
    if desk.first and _GOALS.search(words) and not _FOOTBALL.search(words) and _wanted(words, _GOALS):
        state = mark(mark(desk.state, "agenda", "done"), "problems", "skipped: goals asked for")
        return carry_on(desk.at(replace(state, place=Place(phase="goals"))), ("receipt.clause|work.hopeful_help",))
    for name, called in _NAMES.items():
        pattern = re.compile(rf"\b(?:{called})\b", re.I)
        if pattern.search(words) and _wanted(words, pattern) and name not in barred(desk.state):
            return begin(desk, name, ("receipt.clause|work.hopeful_help",))
    return None


def _wanted(words: str, pattern: re.Pattern[str]) -> bool:
    """Is it asked for, in the sentence that names it, rather than told of?"""
    for sentence in re.split(r"[.!?\n]+", words):
        if found := pattern.search(sentence):
            told = _WANTS.search(sentence) and not _MEANING.search(sentence)
            return bool(told) and not _NOT.search(sentence[: found.start()])
    return False


__all__ = ["asked_for"]
