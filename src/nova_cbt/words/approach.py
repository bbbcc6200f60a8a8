# ruff: noqa: E501 - a pattern is easier to check on one line
"""Whom the client wants to speak to, and what about: "how do I ask my boss for another shift"."""

from __future__ import annotations

from typing import NamedTuple

from nova_cbt.words import patterns as re
from nova_cbt.words.text import plain


class Approach(NamedTuple):
    """Somebody to be asked or told something; either part may be empty."""

    person: str = ""
    matter: str = ""
    tells: bool = False
    """Is something to be told, a no or a limit or news, rather than asked for?"""
    asked: bool = False
    """Is help with it asked for, and not only the need told?"""


_ROLE = (
    r"boss|gaffer|guv'?nor|headmaster|headmistress|headteacher|super(?:intendent|ior)|bursar|matron|warden|missus|line manager|manager|supervisor|professor|prof|teacher|tutor|lecturer|advisor|adviser|landlord|landlady|doctor|gp|dentist|nurse|"
    r"consultant|midwife|pharmacist|social worker|caseworker|colleague|co-?worker|foreman|head|principal|coach|trainer|imam|priest|pastor|rabbi|vicar|"
    r"neighbou?rs?|mum|mom|mam|mummy|mother|dad|daddy|father|parents|sister|brother|son|daughter|kids|children|gran|nan|nana|grandma|grandad|"
    r"grandmother|grandfather|aunt|auntie|uncle|cousin|niece|nephew|wife|husband|partner|boyfriend|girlfriend|fianc[eé]e?|ex|friends?|mate|"
    r"flatmates?|housemates?|roommates?|mother-in-law|father-in-law|sister-in-law|brother-in-law|son-in-law|daughter-in-law|team(?: ?leader)?|lead|HR|school|council|bank|"
    r"director|owner|examiner|interviewer|recruiter|assessor|instructor|clerk|cashier|waiter|waitress|judge|chef|captain|sergeant|officer|client|customer|union rep|receptionist|carer"
)
_WHO = (
    rf"(?P<who>(?:(?:my|the|our|his|her|their|a) (?:[\w'’-]+ ){{0,2}}?(?:{_ROLE})\b(?: (?:Mr|Mrs|Ms|Dr|Prof)\.? [A-Z]\w+)?|"
    rf"(?:mum|mom|mam|dad|gran|nan|grandma|grandad|granny)\b|(?:Mr|Mrs|Ms|Miss|Dr|Prof(?:essor)?)\.? [A-Z]\w+|[A-Z][a-z]+(?= (?:to|for|if|about|that|whether)\b)|(?:{_ROLE})\b|him|her|them|people|someone|somebody))"
)
_SAY = (
    r"(?:ask(?:ing)?|tell(?:ing)?|approach(?:ing)?|(?:speak|talk)(?:ing)? (?:to|with)|writ(?:e|ing) to|email(?:ing)?|text(?:ing)?|ring(?:ing)?|call(?:ing)?|phon(?:e|ing)|fac(?:e|ing)|confront(?:ing)?|stand(?:ing)? up to|say(?:ing)? no to|"
    r"(?:say|explain|put|mention|break|bring)(?:ing)? (?:it |this |that |no |something |sorry )?(?:up )?(?:to|with)|convinc(?:e|ing)|invit(?:e|ing)|turn(?:ing)? down|remind(?:ing)?)"
)
_HOW = (
    r"(?:what to|how (?:to|i|do i|can i|could i|should i|would i|i can|i could|i should|i'?d|i would|best to)(?: best| ever| just)?|practi[sc]e|practi[sc]ing|rehears\w+|prepar\w+|"
    r"(?:the |right |good )*words (?:to|for)|a way to|(?:dare|courage|guts|nerve) to|help(?: me)?(?: to)?|learn(?:ing)? to|try(?:ing)? out|run through)"
)
_NEED = r"(?:i(?:'ve| have)? (?:really |just |finally |also )?(?:need|have|got|gotta|want|ought|must|should|'d like|would like|wanna)(?: to)?|can'?t|cannot|could never|never dare(?: to)?|(?:don'?t|do not|didn'?t) dare(?: to)?|(?:too )?(?:afraid|scared|shy|nervous|embarrassed) to|need to|have to|got to|gotta|want to|must)"
_FRAMES = (
    re.compile(rf"\b{_HOW}\s+(?:how (?:to|i) )?{_SAY} {_WHO}", re.IGNORECASE),
    re.compile(rf"\b{_NEED} {_SAY} {_WHO}", re.IGNORECASE),
    re.compile(rf"\b(?:{_SAY}|(?:conversation|talk|chat|call|meeting|interview) with) {_WHO}", re.IGNORECASE),
    re.compile(rf"\bi(?:'d| would)? (?:want|need|like|wish) {_WHO}(?= to\b)", re.IGNORECASE),
)
_UNSURE = re.compile(
    r"\b(?:how|(?:don'?t|dont|do not|dunno|no idea|not sure|can'?t|cannot|never) (?:\w+ ){0,3}(?:how|what|say|words|begin|start|dare|find)|dunno|afraid|scared|dread\w*|nervous|what (?:do|should|can|could|would|shall) i (?:say|write)|trembl\w*|shak(?:e|ing)|fr(?:eeze|oze|eezing)|try it out|(?:too )?shy|never dare|(?:can'?t|cannot|couldn'?t|won'?t|never) (?:seem to |bring myself to |quite |just |make myself )*(?:do it|face (?:it|him|her|them)|manage it|ask|get (?:it|the words|round to it|up the nerve))|bottl(?:e|ed|ing) (?:it|out)|chicken\w* out|los(?:e|t|ing) my nerve|hat(?:e|ing) asking|put(?:ting)? it off|no good at (?:asking|it|that|this|talking)|without\b.{0,25}\b(?:fight\w*|row|argu\w*|upset\w*|hurt\w*|cry\w*|shout\w*|offend\w*|rude|war|drama)|practi[sc]\w*|rehears\w*|help|role[- ]?play)\b",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"[\s,]*(?P<matter>(?:for|about|if|whether|that|to|not to|with|why|when|he|she|they|i|we|no|what)\b[^.?!;\n]{2,90})",
    re.IGNORECASE,
)
_WANTS = re.compile(
    r"(?:^|[.?!;,]\s*|\b(?:and|but|so) )(?P<matter>i (?:really |just |only )?(?:need|want|would like|'d like)\b(?! (?:to (?:ask|tell|talk|speak|say|practi[sc]e|learn|know|rehearse)|help|you|your)\b)[^.?!;\n]{3,80})",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r",\s*(?:i|it|so|because|could|can) .*$|[\s,]+(?:(?:and|but) (?:i )?(?:don'?t|dont|can'?t|dunno|have no|never|not)\b.*|please|pls|thanks|thank you|(?:can|could|would) (?:you|we)\b.*|(?:is that|would that|if you|if that)\b.*)$",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\?|\b(?:can|could|would|will|may) (?:we|you|u|i)\b|\bhelp me\b|\blet'?s\b|\bi(?:'d| would)? (?:really |just )?(?:want|like|love|need|wish|wanna) (?:to )?(?:know|learn|practi[sc]e|rehearse|find|work out|figure|try|prepare|help)\b|\bplease\b|"
    r"^\W*(?:how|practi[sc]\w+|rehears\w+|role[- ]?play\w*|help)\b",
    re.IGNORECASE,
)
_TELLING = re.compile(
    r"\b(?:tell\w*|say\w*|explain\w*|break\w*|confront\w*|fac(?:e|ing)|stand\w*|turn\w* down)\b", re.IGNORECASE
)
_FOR_HELP = re.compile(r"(?:for )?help\b|i need (?:help|some|a|an|more|time)\b|to help\b", re.IGNORECASE)
_NOBODY = frozenset({"him", "her", "them", "people", "someone", "somebody"})
_OFF = re.compile(
    r"\b(?:you|nova|he|she|they|people|everyone|nobody|always|never|\w+n'?t|not) (?:\w+ )?$|\bto (?:be )?$|\bwhy (?:i|do|did)\b[^.?!]*$",
    re.IGNORECASE,
)


def approach(text: str) -> Approach | None:
    """Who is to be spoken to and what for, where the client wants to find out how; nothing where that is not wished."""
    same = plain(text)
    for number, frame in enumerate(_FRAMES):
        for found in frame.finditer(same):
            if number and not _UNSURE.search(same):
                continue
            if number >= len(_FRAMES) - 2 and not re.search(
                r"\b(?:practi[sc]\w*|rehears\w*|role[- ]?play)\b", same, re.IGNORECASE
            ):
                continue
            if _OFF.search(same[: found.start()]) and number:
                continue
            person, matter = _person(text, found), _matter(text, same, found)
            general = found["who"].lower() in ("people", "someone", "somebody")
            if person or not (general and not matter):
                verb = same[found.start() : found.start("who")]
                tells = bool(_TELLING.search(verb)) and not _FOR_HELP.match(matter)
                return Approach(person, matter, tells, bool(_ASKS.search(same)))
    return None


def _person(text: str, found: re.Match[str]) -> str:
    who = text[found.start("who") : found.end("who")].strip()
    if who.lower() not in _NOBODY:
        return who
    before = list(_NAMED.finditer(text[: found.start()]))
    return before[-1][0] if before and who.lower() in ("him", "her", "them") else ""


_NAMED = re.compile(rf"\b(?:my|the|our) (?:[\w'’-]+ ){{0,2}}?(?:{_ROLE})\b", re.IGNORECASE)


def _matter(text: str, same: str, found: re.Match[str]) -> str:
    """What it is about: what follows the person, else what is wanted in a sentence of its own."""
    after = _ABOUT.match(same, found.end())
    if after:
        verb = same[found.start() : found.start("who")].split()[-1]
        told = text[after.start("matter") : after.end("matter")]
        cut = _TAIL.sub("", told).strip(" ,")
        if len(cut.split()) >= LEAST and not _EMPTY.fullmatch(cut):
            bare = re.sub(r"^(?:for|about) ", "", cut, flags=re.IGNORECASE)
            return bare if bare != cut or verb != "say" else cut
    wanted = _WANTS.search(same)
    return _TAIL.sub("", text[wanted.start("matter") : wanted.end("matter")]).strip(" ,") if wanted else ""


LEAST = 2
_EMPTY = re.compile(r"(?:for|about|to|with) (?:it|this|that|something|help|them|him|her|a thing)", re.IGNORECASE)
