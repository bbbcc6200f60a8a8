# ruff: noqa: E501 - a pattern is easier to check on one line
"""What was said before a page was begun and answers one of its steps: whom the client wants to ask, and what for."""

from __future__ import annotations

from nova_cbt.library import Page
from nova_cbt.model import Answer
from nova_cbt.policy.desk import Desk
from nova_cbt.words import patterns as re
from nova_cbt.words.approach import approach

_TIME = (
    r"(?:last (?:night|week|weekend|month|\w+day)|yesterday(?: \w+)?|today|this (?:morning|afternoon|evening)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"the other (?:day|night)|(?:a|two|three|four|five|few|\d+) (?:days?|weeks?|nights?) ago)"
)
_DID = r"i (?!am\b|feel\b|know\b|think\b|have\b|had\b|can\b|want\b|need\b)\w+"
_ONCE = (
    re.compile(rf"\b{_TIME}\b[^.?!;\n]{{0,40}}?\b{_DID}[^.?!;\n]*", re.IGNORECASE),
    re.compile(rf"(?<![\w']){_DID}[^.?!,;\n]{{0,60}}\b{_TIME}\b", re.IGNORECASE),
)
"""Something the client did on one occasion."""
LOOKED_BACK = 14
"""Messages of the client's in which it is looked for."""


def something_told(desk: Desk) -> bool:
    """Is it a no, a limit or news that is to be told, and nothing to be asked for?"""
    said = (approach(t.text) for t in reversed(desk.session.said("client")[-LOOKED_BACK:]))
    latest = next((wish for wish in said if wish), None)
    return latest is not None and latest.tells


def told_before(desk: Desk, page: Page) -> list[Answer]:
    """Answers to the first steps of a page from what was said today."""
    if page.name == "self_compassion":
        return _moment(desk)
    if page.name == "task_ladder":
        return _deadline(desk)
    if page.name != "help_script":
        return []
    found: dict[str, Answer] = {}
    for turn in reversed(desk.session.said("client")[-LOOKED_BACK:]):
        wish = approach(turn.text)
        for slot, words in (("need", wish.matter), ("person", wish.person)) if wish else ():
            if words and slot not in found:
                found[slot] = Answer(slot, words, turn.text, turn.number)
        if wish and wish.matter:
            break
    return list(found.values())


MOST = 18
"""Words of a moment said back."""


def _moment(desk: Desk) -> list[Answer]:
    """The moment the client told in the message that asked for the exercise."""
    turn = desk.turn
    new = turn is not None and turn.number >= len(desk.session.turns)
    found = next((f for once in _ONCE if turn and new and (f := once.search(turn.text))), None)
    words = re.split(r",? (?:because|and then|but)\b", found[0])[0].strip(" ,") if found else ""
    fits = turn is not None and 4 <= len(words.split()) <= MOST
    return [Answer("moment", words, turn.text, turn.number)] if fits and turn else []


_SPAN = r"(?:a|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:days?|weeks?|months?)"
_DAY = rf"(?:(?:the )?end of (?:the |this |next )?\w+|next \w+|tomorrow|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: week)?|(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? ?(?:jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)?\b(?! (?:pages|words|minutes|hours))|in {_SPAN})"
_DUE = re.compile(
    rf"\b(?:due|deadline|hand(?:ed)? (?:it )?in|out by|ready|submit\w*|finished) (?:is |it |on |by |at |in |for |before |until )*(?P<day>{_DAY})|\bi(?:'ve| have)?(?: only)?(?: have| got)? (?P<span>{_SPAN})(?: left| for it| to go|\b(?! (?:ago|old|off|now)))",
    re.IGNORECASE,
)


def _deadline(desk: Desk) -> list[Answer]:
    """The date that was told with the task."""
    for turn in reversed(desk.session.said("client")[-LOOKED_BACK:]):
        if found := _DUE.search(turn.text.replace("’", "'")):
            words = (found["day"] or f"in {found['span']}").strip()
            return [Answer("deadline", words, turn.text, turn.number)]
    return []
