"""What was said before a page was begun and answers one of its steps: whom the client wants to ask, and what for."""

from __future__ import annotations

from nova_cbt.library import Page
from nova_cbt.model import Answer
from nova_cbt.policy.desk import Desk
from nova_cbt.words.approach import approach

LOOKED_BACK = 14
"""Messages of the client's in which it is looked for."""


def something_told(desk: Desk) -> bool:
    """Is it a no, a limit or news that is to be told, and nothing to be asked for?"""
    said = (approach(t.text) for t in reversed(desk.session.said("client")[-LOOKED_BACK:]))
    latest = next((wish for wish in said if wish), None)
    return latest is not None and latest.tells


def told_before(desk: Desk, page: Page) -> list[Answer]:
    """Answers to the first steps of a page from what was said today."""
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
