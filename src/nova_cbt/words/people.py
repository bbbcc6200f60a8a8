# ruff: noqa: E501, SIM905 - a pattern is easier to check on one line
"""Kinds of things of which one is easily said for another: people in somebody's life, days, months, numbers."""

from __future__ import annotations

from collections.abc import Iterable

from nova_cbt.words import patterns as re

PERSON = (
    r"(?:lab partner|study buddy|professor|supervisor|advis[eo]r|tutor|teacher|lecturer|boss|manager|colleague|co-?worker|best friend|friend|flatmate|roommate|housemate|"
    r"mum|mom|mother|mother-in-law|dad|father|father-in-law|in-laws?|parents?|brother|sister|step\w+|partner|husband|wife|girlfriend|boyfriend|ex|aunt|uncle|cousin|niece|nephew|"
    r"grandmother|grandfather|gran|grandma|grandad|son|daughter|neighbou?r|doctor|gp|nurse|therapist|counsell?or|coach|landlord|classmate)"
)
"""Somebody by what they are to the client, as a piece of a pattern."""
_NAME = r"(?P<name>[A-Z][a-zà-ÿ'-]{2,}(?<!'s))"
_NO_NAME = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter "
    "nova mum mom dad yesterday today tomorrow nobody everybody everyone somebody someone then that this they there what when where why how who and but because maybe please just also never always after before "
    "since last still even only don don't can't won't i'm i've i'd god english german french".split()
)
"""Words with a capital that are nobody's name."""


def also_called(person: str, told: Iterable[str], *, now: str = "") -> tuple[str, ...]:
    """The names by which the client speaks of somebody ("my brother"); `now` is the message they are pointed out in."""
    who = re.search(rf"\b{PERSON}\b", person, re.IGNORECASE)
    if who is None:
        return ()
    them = rf"\b(?i:my|our) (?:\w+ )?(?i:{re.escape(who[0])})\b"
    ways = (
        rf"{them}(?:,|'s name is|,? (?:who )?(?:is |was )?(?:called|named))? {_NAME}",
        rf"\b{_NAME}(?:,| is| was|'s) {them}",
        rf"{them}[^.!?]{{0,80}}[.!?]\s+{_NAME} and (?:me|I|him|her)\b",
    )
    found = [hit["name"] for text in told for way in ways for hit in re.finditer(way, text)]
    here = {hit["name"] for hit in re.finditer(rf"\b(?:with|about|of|to|from|for|and|on) {_NAME}", now)}
    found += [name for name in here if len(here) == 1]
    return tuple(dict.fromkeys(n for n in found if n.lower() not in _NO_NAME))


KINDS = (
    PERSON,
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day",
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)",
    r"\d+(?:\.\d+)?",
)
