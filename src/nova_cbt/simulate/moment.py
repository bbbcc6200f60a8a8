"""One therapist message, and all the client has to answer it with."""

from __future__ import annotations

import random
from dataclasses import dataclass

from nova_cbt.simulate.ear import Heard
from nova_cbt.simulate.mind import State
from nova_cbt.simulate.page import Persona, Section
from nova_cbt.simulate.wording import Mouth, fill


@dataclass
class Moment:
    """One therapist message, and all the client has to answer it with."""

    persona: Persona
    state: State
    mouth: Mouth
    heard: Heard
    rng: random.Random
    said: str = ""

    @property
    def situation(self) -> Section:
        """What the talk is about now."""
        return self.persona.situations[self.state.topic]

    @property
    def stage(self) -> Section | None:
        """How it stands with their safety, where the page knows stages."""
        return self.persona.stages.get(self.state.stage)

    def word(self, key: str, *places: Section | None, **values: str) -> str:
        """A wording for a key, filled; what their present stage says goes before all."""
        text = self.mouth.pick(key, self.rng, *((self.stage,) if self._staged(key) else ()), *places)
        return fill(text, {**facts(self), **values}) if text else ""

    def _staged(self, key: str) -> bool:
        return bool(self.stage and self.stage.words.get(key))

    def about(self, key: str, **values: str) -> str:
        """A wording for the situation in hand, or one that fits any; with all said, that there is no more."""
        if not self.mouth.left(key, self.situation) and (key, self.state.topic) in self.state.answered:
            return self.word("nothing new")
        return self.word(key, self.situation, **values) or self.word("fallback")


def facts(now: Moment) -> dict[str, str]:
    """What can be filled in anywhere."""
    who = now.persona.who
    return {
        "client": who["name"],
        "name": who["name"],
        "pronouns": who["pronouns"],
        "country": who["country"],
        "thought": now.situation.settings["thought"],
        "asked": asked_for(now),
    }


def asked_for(now: Moment) -> str:
    """What the client last asked to work on."""
    return (
        now.state.asked_for[-1] if now.state.asked_for else now.situation.settings.get("asks for", "what I came with")
    )


def five(value: float) -> int:
    """To the nearest five, as people rate."""
    return int(5 * round(value / 5))


def number(now: Moment, value: float, top: int = 100) -> str:
    """A rating on the scale asked for; 0 to 100 unless the question says 0 to 10."""
    scale = now.heard.scale or top
    return str(max(0, min(10, round(value / 10)))) if scale == 10 else str(max(0, min(100, five(value))))


def feelings(now: Moment) -> str:
    """The feelings of the situation with their strength now."""
    felt = now.state.felt[now.state.topic]
    each = [
        fill(now.mouth.pick("each feeling", now.rng), {"feeling": name, "number": number(now, n)})
        for name, n in felt.items()
    ]
    return " and ".join(each)
