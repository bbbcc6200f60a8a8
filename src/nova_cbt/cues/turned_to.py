# ruff: noqa: E501 - a pattern is easier to check on one line
"""What became of a task that was to ask, tell or see somebody, told with the person and no word of a task."""

from __future__ import annotations

from typing import Literal

from nova_cbt.words import patterns as re

_TO_DO = re.compile(
    r"^\W*(?:(?:i(?:'ll| will|'d| would| want to| can)?|just|maybe|finally|to|try to|go and|id rather|dare) )*"
    r"(?:ask|tell|(?:talk|speak|write|send|go|reach out|apologi[sz]e|say|reply|explain|give|bring)(?: (?!to\b)\w+){0,3} (?:to|with)|talk|ring|call|phone|text|message|e-?mail|write|see|meet|visit|contact|invite)(?: up)? "
    r"(?P<whom>(?:my|the|our|his|her) \w+(?: \w+)?|[A-Z]\w+|(?:mum|mom|dad|gran|grandma|sis|boss))",
)
_HOW = r"(?:asked|told|(?:talked|spoke|spoken|wrote|written|sent|went|apologi[sz]ed|said|replied|gave|brought)(?: (?!to\b)\w+){0,3} (?:to|with)|rang|rung|called|phoned|texted|messaged|e-?mailed|wrote|saw|seen|met|visited|contacted|invited)(?: up)?"
_BARE = r"(?:ask|tell|(?:talk|speak|write|send|go|apologi[sz]e|reply|give|bring)(?: (?!to\b)\w+){0,3} (?:to|with)|ring|call|phone|text|message|e-?mail|write|see|meet|visit|contact|invite)"
_NOT = r"(?:did ?n[o'’]?t|did not|have ?n[o'’]?t|havent|could ?n[o'’]?t|never|(?:too \w+|forgot|not dared|(?:did|have|had)n['’]?t dared?|no (?:chance|time)|was ?n['’]?t able|failed|unable) to)(?: \w+){0,2}?"


def turned_to(text: str, what: str) -> tuple[Literal["done", "not_done"], int] | None:
    """Whether the person a task is about was turned to, and the sentence that tells it; nothing where none does."""
    found = _TO_DO.match(what)
    if found is None:
        return None
    whom = [w for w in re.findall(r"\w+", found["whom"].lower()) if w not in _SMALL]
    person = "|".join([*(re.escape(w) for w in whom), "her|him|them"])
    near = rf"(?: (?:to|the|my|our|ward|line|it|that)){{0,2}} (?:{person})\b"
    named = r"(?! an? \w+| names?\b)"
    done = re.compile(
        rf"(?:^|\b(?:i|we|and|then|finally|just|actually|did)\b)\W+(?:\w+ ){{0,2}}?(?:{_HOW}){near}{named}", re.I
    )
    undone = re.compile(rf"\b{_NOT} (?:{_BARE}|{_HOW}){near}", re.I)
    for at, sentence in enumerate(s for s in re.split(r"(?<=[.!?])\s+|\n+", text) if s.strip()):
        if sentence.rstrip().endswith("?"):
            continue
        if undone.search(f" {sentence}"):
            return "not_done", at
        if done.search(f". {sentence}"):
            return "done", at
    return None


_SMALL = {"my", "the", "our", "his", "her", "about", "for", "to", "if", "whether", "on", "at", "and", "again", "that"}
