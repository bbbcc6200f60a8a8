# ruff: noqa: E501, SIM905 - a pattern or a row of a table is easier to check on one line
"""Answers that name somebody or somewhere: a person, a country."""

from __future__ import annotations

from nova_cbt.slots.kinds import PERSON, PROPER, Heard, Part
from nova_cbt.words import count, felt, lower, plain
from nova_cbt.words import patterns as re
from nova_cbt.words.aside import telling
from nova_cbt.words.assent import agrees

_ALONE_NAME = re.compile(
    r"^\W*(?:(?:probably|maybe|just|well|um|er|i guess|i suppose|my friend|it's|it was|that'd be|definitely)[,\s]+)*((?:Dr\.? |Mr\.? |Mrs\.? |Ms\.? |Prof\.? )?[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)(?:,? (?:I think|probably|maybe|my \w+(?: \w+)?)|, (?:in|from|at|on|who|the|my|because|she|he|they)\b.*)?\W*$"
)
_NOT_NAMES = {"I", "Yes", "No", "Ok", "Okay", "Nobody", "Everyone", "Someone", "People", "Anyone", "Maybe", "Nothing", "The", "My", "Sure", "Idk", "Dunno", "None", "What", "Hi", "Hello", "Hey", "Why", "Not", "Um", "Erm", "Well", "It", "Just", "Thanks", "Pass", "Skip"}  # fmt: skip


_BEFORE_ROLE = frozenset({"my", "the", "our", "a", "one"})
_KIND_OF = frozenset(
    """best old older elder oldest younger youngest big little baby twin close good new former late half step team line head
    deputy shift store floor project department course class form year maths math english science history art music sports study academic phd
    thesis research personal family house flat school uni night day other social support key case practice eye heart foster god mental health
    first second third work church football women's your his her their""".split()
)
"""What may stand before a role and belongs to it; a verb does not ("bring daughter to school")."""
_TURNS_TO = re.compile(
    r"\b(?:ask\w*|tell\w*|told|approach\w*|speak\w*|spoke|talk\w*|write|writing|wrote|email\w*|text\w*|ring|rang|call\w*|phon\w*|go to|going to|from|turn to|help|helps|by|see)\b",
    re.I,
)
_MAY_HELP = re.compile(
    r"^.{0,12}\b(?:could|can|would|will|might|may|knows?|helps?|has to|should|needs? to|decides?)\b", re.I
)


def person(heard: Heard, _: str) -> list[Part]:
    """A name or a role; told along with something else, only somebody who is turned to."""
    found = _named(heard)
    if heard.first or not found:
        return found
    same = plain(heard.text)
    at = same.rfind(found[0].value)
    near = _TURNS_TO.search(same[max(0, at - 30) : at]) or _MAY_HELP.match(same[at + len(found[0].value) :])
    return found if near or len(same.split()) <= FEW else []


FEW = 5
"""Words of a message in which a person named is the one who is meant."""


def _named(heard: Heard) -> list[Part]:
    said = [*telling(heard.text)[:3], heard.text]
    found = next((found for s in said if (found := _somebody(heard.text, plain(s)))), [])
    if found or not heard.first or not (small := _SMALL_NAME.match(plain(heard.text))):
        return found
    word = small[1].lower()
    fits = word not in _NO_NAME and word.capitalize() not in _NOT_NAMES and not felt(word) and not agrees(heard.text)
    return [Part(heard.text.strip(), word.capitalize())] if fits else []


_SMALL_NAME = re.compile(
    r"^\W*(?:(?:probably|maybe|just|well|um+|er+|prob|i guess|i suppose|it'?s|that'?d be|only|ask|dunno|idk)[,.\s]+)*([A-Za-z]{3,12})"
    r"(?:\W*$|,\s+(?:(?:the|my|our|an?|his|her|this|one of (?:the|my)) )?(?:(?:other|old|new|best|oldest|next[- ]door|good) )?[a-z-]+(?: (?:at|from|in|on|of) (?:the |my )?\w+)?(?=\W*$|[.,;!])|,\s+(?:he|she|they|who)\b.*|\s+(?:from|next door|upstairs|downstairs|at|in|on) (?:the |my |our )?\w+(?=\W*$|[.,;!]))",
    re.I,
)
"""A name written small, with who it is behind it: "steve, other driver"."""
_NO_NAME = frozenset(
    """nope nah yep yeah nobody anyone anybody everyone somebody someone none nothing anything something idk dunno hmm myself him her them they she who what
    help people friends family colleagues work school home online google god time money maybe perhaps whoever whatever all any both either neither
    good bad fine okay sure sorry thanks please skip pass stop wait later never always the that this there here not can't cant don't dont won't wont alone single done next sleep rest""".split()
)


def _somebody(whole: str, text: str) -> list[Part]:
    """The name or role in some words of a message."""
    if (alone := _ALONE_NAME.match(text)) and alone[1].split()[0] not in _NOT_NAMES and not felt(alone[1]):
        return [Part(whole.strip(), alone[1])]
    if role := PERSON.search(lower(text)):
        span = text[role.start() : role.end()].strip()
        words = span.split()
        keep = [w for i, w in enumerate(words) if i >= len(words) - 2 or w.lower() in ("my", "the", "our", "a")]
        if len(keep) > 1 and not any(w.lower() in _BEFORE_ROLE for w in keep[:-1]) and keep[-2].lower() not in _KIND_OF:
            keep = keep[-1:]
        named = re.match(r"[,\s]+((?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\b\.? )?[A-Z][a-z]+)\b", text[role.end() :])
        return [Part(whole.strip(), " ".join(keep) + (f" {named[1]}" if named and named[1] not in _NOT_NAMES else ""))]
    if named := PROPER.search(text):
        return [Part(whole.strip(), named[1])]
    return []


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
_CITIES = {"london": "GB", "manchester": "GB", "glasgow": "GB", "edinburgh": "GB", "leeds": "GB", "cardiff": "GB", "birmingham": "GB", "liverpool": "GB", "bristol": "GB", "sheffield": "GB", "newcastle": "GB", "nottingham": "GB", "leicester": "GB", "aberdeen": "GB", "galway": "IE", "limerick": "IE", "belfast": "GB", "dublin": "IE", "cork": "IE", "new york": "US", "chicago": "US", "california": "US",
           "texas": "US", "florida": "US", "boston": "US", "seattle": "US", "toronto": "CA", "vancouver": "CA", "montreal": "CA", "sydney": "AU", "melbourne": "AU", "auckland": "NZ", "berlin": "DE", "munich": "DE",
           "vienna": "AT", "zurich": "CH", "paris": "FR", "amsterdam": "NL", "madrid": "ES", "lisbon": "PT", "rome": "IT", "milan": "IT", "stockholm": "SE", "oslo": "NO", "copenhagen": "DK", "mumbai": "IN", "delhi": "IN"}  # fmt: skip
_LAND = re.compile(
    r"\b(" + "|".join(sorted(map(re.escape, [*_COUNTRIES, *_CITIES]), key=len, reverse=True)) + r")(?![\w])"
)


def land(text: str) -> bool:
    """Is this the name of a country and nothing else?"""
    return lower(text).strip(" .!") in _COUNTRIES and text not in _PEOPLE


_PEOPLE = {"Chad", "Jordan", "Georgia"}
"""Countries that people are called after."""
_THERE = re.compile(
    r"\b(?P<how>in|near|from|live in|living in|based in|moved to|over in|here in|out of)\s+(?:the )?(?=(?P<where>[\w .]{2,30}))",
    re.I,
)


_ANOTHERS = re.compile(
    r"\b(?:my|his|her|our|their|the) (?:[\w'-]+ ){1,6}?(?:is|are|was|were|lives?|stays?|moved|went|works?)(?: still| back| now| all)*(?: living| staying)? (?:in|to|over in)(?: the)? $|\b(?:he|she|they)(?:'s|'re| is| are| lives?)(?: \w+)? in(?: the)? $"
)
"""Where somebody else is."""


def country(heard: Heard, _: str) -> list[Part]:
    """A country as its two-letter code."""
    same = lower(heard.text)
    if not heard.first:  # told along with something else: only where it is said to be where they are
        same = " . ".join(f"{hit['how']} {hit['where']}" for hit in _THERE.finditer(same))
    exact = re.fullmatch(r"\W*([A-Z]{2})\W*", plain(heard.text))
    if exact and exact[1] in {*_COUNTRIES.values()}:
        return [Part(heard.text.strip(), exact[1])]
    named = list(
        _LAND.finditer(
            re.sub(r"\b(?:tell|told|help|with|of|give|for|to|between|both|let|about) us\b", " ", same)
            if re.search(r"\bus\b", same) and "US" not in heard.text and count(same) > 3
            else same
        )
    )
    named = [hit for hit in named if not _ANOTHERS.search(same[: hit.start()])] or named[:1]
    if not named:
        return []
    lives = [
        hit
        for hit in named
        if re.search(r"\b(?:live|living|lives|based|now|moved|in)\b[^.]{0,12}$", same[: hit.start()])
    ]
    found = (lives or named)[-1]
    code = _COUNTRIES.get(found[1]) or _CITIES[found[1]]
    return [Part(heard.text.strip(), code)]
