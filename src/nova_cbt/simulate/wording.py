"""Which of a page's wordings is said: true in this session, and not said before in the course."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence

from nova_cbt.simulate.page import Line, Persona, Section, Words
from nova_cbt.words import patterns as re


class Mouth:
    """Picks wordings and remembers which were used, over a whole course."""

    def __init__(self, persona: Persona) -> None:
        self.persona = persona
        self.used: dict[str, int] = {}
        self.session = 1
        self.blocked: list[re.Pattern[str]] = []
        """What would give away something not to be told yet."""

    def fresh(self, lines: Iterable[Line]) -> list[str]:
        """Wordings that are true now and were not said yet."""
        return [line.text for line in self._true(lines) if line.text not in self.used]

    def _true(self, lines: Iterable[Line]) -> list[Line]:
        return [
            line for line in lines
            if line.first <= self.session <= line.last and not any(b.search(line.text) for b in self.blocked)
        ]  # fmt: skip

    def pick(self, key: str, rng: random.Random, *places: Section | None, again: bool = True) -> str:
        """A wording for a key: from the first place that has an unused one, else the one said longest ago."""
        homes = self._homes(*places)
        for words in homes:
            if unused := self.fresh(words.get(key, ())):
                return self._say(rng.choice(unused))
        said = [line.text for words in homes for line in self._true(words.get(key, ()))]
        if not said or not again:
            return ""
        return self._say(min(said, key=lambda text: self.used.get(text, 0)))

    def take(self, text: str) -> str:
        """This very wording."""
        return self._say(text)

    def _say(self, text: str) -> str:
        self.used[text] = len(self.used) + 1
        return text

    def _homes(self, *places: Section | None) -> list[Words]:
        """Where a wording may come from, the nearest first."""
        return [place.words for place in places if place is not None] + [self.persona.words, self.persona.common]

    def left(self, key: str, *places: Section | None) -> int:
        """How many unused wordings a key has."""
        homes = self._homes(*places)
        return sum(len(self.fresh(words.get(key, ()))) for words in homes)


def fill(text: str, values: dict[str, str]) -> str:
    """The wording with its braces filled; a sentence that would begin small begins with a capital."""
    for name, value in values.items():
        text = text.replace("{" + name + "}", value)
    return (
        re.sub(r"(^|[.!?] )([a-z])", lambda m: m[1] + m[2].upper(), text)
        if text.endswith((".", "?", "!", '"'))
        else text
    )


def words(text: str) -> int:
    """How many words."""
    return len(text.split())


def join(parts: Sequence[str]) -> str:
    """The parts as one message."""
    return " ".join(part.strip() for part in parts if part.strip())
