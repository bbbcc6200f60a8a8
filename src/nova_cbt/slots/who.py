# ruff: noqa: E501 - a pattern or a row of a table is easier to check on one line
"""Answers that name somebody or somewhere: a person, the client's name and pronouns, a country."""

from __future__ import annotations

import re

from nova_cbt.slots.kinds import PERSON, PROPER, Heard, Part
from nova_cbt.words import count, felt, lower, plain

_ALONE_NAME = re.compile(
    r"^\W*(?:(?:probably|maybe|just|well|um|er|i guess|i suppose|my friend|it's|it was|that'd be|definitely)[,\s]+)*((?:Dr\.? |Mr\.? |Mrs\.? |Ms\.? |Prof\.? )?[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)(?:,? (?:I think|probably|maybe|my \w+(?: \w+)?))?\W*$"
)
_NOT_NAMES = {"I", "Yes", "No", "Ok", "Okay", "Nobody", "Everyone", "Someone", "People", "Anyone", "Maybe", "Nothing", "The", "My", "Sure", "Idk", "Dunno", "None", "What", "Hi", "Hello", "Hey", "Why", "Not", "Um", "Erm", "Well", "It", "Just", "Thanks", "Pass", "Skip"}  # fmt: skip


def person(heard: Heard, _: str) -> list[Part]:
    """A name or a role."""
    text = plain(heard.text)
    if (alone := _ALONE_NAME.match(text)) and alone[1].split()[0] not in _NOT_NAMES and not felt(alone[1]):
        return [Part(heard.text.strip(), alone[1])]
    if role := PERSON.search(lower(text)):
        span = heard.text[role.start() : role.end()].strip()
        words = span.split()
        keep = [w for i, w in enumerate(words) if i >= len(words) - 2 or w.lower() in ("my", "the", "our", "a")]
        if len(keep) > 1 and keep[-2].lower() in (
            "to",
            "with",
            "and",
            "tell",
            "ask",
            "maybe",
            "probably",
            "only",
            "just",
            "is",
            "be",
            "call",
            "text",
            "or",
            "from",
            "about",
            "of",
            "was",
            "me",
            "for",
            "told",
            "that",
            "really",
        ):
            keep = keep[-1:]
        named = re.match(r"[,\s]+([A-Z][a-z]+)\b", text[role.end() :])
        return [
            Part(heard.text.strip(), " ".join(keep) + (f" {named[1]}" if named and named[1] not in _NOT_NAMES else ""))
        ]
    if named := PROPER.search(text):
        return [Part(heard.text.strip(), named[1])]
    return []


def name(heard: Heard, _: str) -> list[Part]:
    """What the client wants to be called."""
    text = plain(heard.text).strip()
    said = re.search(
        r"\b(?:my name(?:'s| is)|call me|i'm|i am|it's|name's|i go by|they call me|this is|just)\s+(?:just |actually )?([A-Za-z][\w'-]*(?: [A-Z][\w'-]*)?)",
        text,
        re.I,
    )
    word = said[1] if said else (text.strip(" .!,") if count(text) <= 2 else "")
    word = re.sub(r"^(?:hi|hello|hey|um|er|well|ok)[,\s]+", "", word, flags=re.I)
    if (
        not word
        or not re.match(r"[^\W\d_][\w' -]{0,30}$", word)
        or word.split()[0].capitalize() in _NOT_NAMES
        or felt(word)
        or re.match(
            r"(?:not|a|an|the|so|just|fine|good|here|tired|rather|no|i|you|whatever|anything|up|ok|from|in|at)\b",
            word,
            re.I,
        )
    ):
        return []
    return [Part(heard.text.strip(), word if word[0].isupper() else " ".join(w.capitalize() for w in word.split()))]


_PRONOUNS = re.compile(
    r"\b(they|she|he|xe|ze|it|fae|ey)\s?(?:/|\band\b|\bor\b|-)?\s?(?:(them|her|him|they|she|he|xem|hir|zir|its|faer|em)\b)?(?:\s?/\s?\w+)?",
    re.I,
)
_OBJECT = {"they": "them", "she": "her", "he": "him", "xe": "xem", "ze": "hir", "it": "its", "fae": "faer", "ey": "em"}


def pronouns(heard: Heard, _: str) -> list[Part]:
    """A pair of pronouns; one of the pair is enough."""
    text = lower(heard.text)
    if re.search(r"\b(?:any|all|no preference|don't mind|doesn't matter|either)\b", text):
        return [Part(heard.text.strip(), "any")]
    found = _PRONOUNS.search(text)
    if not found:
        return []
    first, second = found[1], found[2] or _OBJECT[found[1]]
    return [Part(heard.text.strip(), f"{first}/{second}")]


_COUNTRIES = {
    "united kingdom": "GB", "uk": "GB", "u.k.": "GB", "britain": "GB", "great britain": "GB", "england": "GB", "scotland": "GB", "wales": "GB", "northern ireland": "GB",
    "ireland": "IE", "united states": "US", "usa": "US", "us": "US", "u.s.": "US", "america": "US", "the states": "US", "canada": "CA", "australia": "AU", "new zealand": "NZ", "aotearoa": "NZ",
    "germany": "DE", "austria": "AT", "switzerland": "CH", "france": "FR", "belgium": "BE", "netherlands": "NL", "holland": "NL", "spain": "ES", "portugal": "PT", "italy": "IT", "sweden": "SE",
    "norway": "NO", "denmark": "DK", "finland": "FI", "iceland": "IS", "poland": "PL", "czechia": "CZ", "czech republic": "CZ", "greece": "GR", "hungary": "HU", "romania": "RO", "bulgaria": "BG",
    "croatia": "HR", "serbia": "RS", "slovakia": "SK", "slovenia": "SI", "estonia": "EE", "latvia": "LV", "lithuania": "LT", "ukraine": "UA", "turkey": "TR", "israel": "IL", "india": "IN", "pakistan": "PK",
    "bangladesh": "BD", "sri lanka": "LK", "nepal": "NP", "china": "CN", "japan": "JP", "south korea": "KR", "korea": "KR", "singapore": "SG", "malaysia": "MY", "philippines": "PH", "indonesia": "ID", "thailand": "TH",
    "vietnam": "VN", "hong kong": "HK", "taiwan": "TW", "south africa": "ZA", "nigeria": "NG", "kenya": "KE", "ghana": "GH", "uganda": "UG", "egypt": "EG", "morocco": "MA", "brazil": "BR", "argentina": "AR",
    "mexico": "MX", "chile": "CL", "colombia": "CO", "peru": "PE", "uae": "AE", "united arab emirates": "AE", "saudi arabia": "SA", "jamaica": "JM", "malta": "MT", "cyprus": "CY", "luxembourg": "LU", "russia": "RU",
}  # fmt: skip
_CITIES = {"london": "GB", "manchester": "GB", "glasgow": "GB", "edinburgh": "GB", "leeds": "GB", "cardiff": "GB", "belfast": "GB", "dublin": "IE", "cork": "IE", "new york": "US", "chicago": "US", "california": "US",
           "texas": "US", "florida": "US", "boston": "US", "seattle": "US", "toronto": "CA", "vancouver": "CA", "montreal": "CA", "sydney": "AU", "melbourne": "AU", "auckland": "NZ", "berlin": "DE", "munich": "DE",
           "vienna": "AT", "zurich": "CH", "paris": "FR", "amsterdam": "NL", "madrid": "ES", "lisbon": "PT", "rome": "IT", "milan": "IT", "stockholm": "SE", "oslo": "NO", "copenhagen": "DK", "mumbai": "IN", "delhi": "IN"}  # fmt: skip
_LAND = re.compile(
    r"\b(" + "|".join(sorted(map(re.escape, [*_COUNTRIES, *_CITIES]), key=len, reverse=True)) + r")(?![\w])"
)


def country(heard: Heard, _: str) -> list[Part]:
    """A country as its two-letter code."""
    same = lower(heard.text)
    exact = re.fullmatch(r"\W*([A-Z]{2})\W*", plain(heard.text))
    if exact and exact[1] in {*_COUNTRIES.values()}:
        return [Part(heard.text.strip(), exact[1])]
    found = _LAND.search(
        re.sub(r"\b(?:tell|told|help|with|of|give|for|to|between|both|let|about) us\b", " ", same)
        if re.search(r"\bus\b", same) and "US" not in heard.text and count(same) > 3
        else same
    )
    if not found:
        return []
    code = _COUNTRIES.get(found[1]) or _CITIES[found[1]]
    return [Part(heard.text.strip(), code)]
