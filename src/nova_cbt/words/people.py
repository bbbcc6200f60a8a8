# ruff: noqa: E501 - a pattern is easier to check on one line
"""Kinds of things of which one is easily said for another: people in somebody's life, days, months, numbers."""

from __future__ import annotations

PERSON = (
    r"(?:lab partner|study buddy|professor|supervisor|advis[eo]r|tutor|teacher|lecturer|boss|manager|colleague|co-?worker|best friend|friend|flatmate|roommate|housemate|"
    r"mum|mom|mother|mother-in-law|dad|father|father-in-law|in-laws?|parents?|brother|sister|step\w+|partner|husband|wife|girlfriend|boyfriend|ex|aunt|uncle|cousin|niece|nephew|"
    r"grandmother|grandfather|gran|grandma|grandad|son|daughter|neighbou?r|doctor|gp|nurse|therapist|counsell?or|coach|landlord|classmate)"
)
"""Somebody by what they are to the client, as a piece of a pattern."""
KINDS = (
    PERSON,
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day",
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)",
    r"\d+(?:\.\d+)?",
)
