"""A simulated client whose words come from a language model: the page decides what is said, the model how."""

from __future__ import annotations

import logging
from typing import Protocol

from nova_cbt import guard
from nova_cbt.errors import VoiceError
from nova_cbt.guard.danger import mentions_risk
from nova_cbt.guard.meta import stage_direction
from nova_cbt.guard.truth import name_or_pronoun_error
from nova_cbt.model import Turn
from nova_cbt.simulate import rules
from nova_cbt.simulate.client import SimulatedClient, Turns
from nova_cbt.simulate.ear import Heard
from nova_cbt.simulate.page import Persona
from nova_cbt.voices import Words
from nova_cbt.voices.chat_api.history import Message, clip, first_shown, joined, messages
from nova_cbt.voices.chat_api.prompts import Prompts
from nova_cbt.voices.drafts import jumbled, said_before
from nova_cbt.words import patterns as re

log = logging.getLogger(__name__)
TRIES = 2
LIMIT = 110
SLIP = "tells_what_is_gated"
_SOURCE = re.compile(r" ?\([as](?:, name a)?\)")
"""Marks on a page that say whether a fact is stated or assumed."""
_OWN_LABEL = re.compile(r"^\s*(?:\*\*)?(?:Client|Patient)(?:\*\*)?:(?:\*\*)?\s+")


class Asks(Protocol):
    """A model that can be asked."""

    def ask(self, messages: list[Message], *, began: float | None = None) -> Words: ...


class SpokenClient(SimulatedClient):
    """The same person with a model's words; a message that breaks a rule is asked for once more, then said plainly."""

    def __init__(self, persona: Persona, seed: int, *, server: Asks, prompts: Prompts) -> None:
        super().__init__(persona, seed)
        self.server = server
        self.prompts = prompts

    def _checked(self, heard: Heard, turns: Turns) -> str:
        plainly = super()._checked(heard, turns)
        why, began = "", None
        for _ in range(TRIES if plainly else 0):
            try:
                words = self.server.ask(self._prompt(turns, plainly, why), began=began)
            except VoiceError as problem:
                log.warning("the model has no words for the client: %s", problem)
                return plainly
            text = _OWN_LABEL.sub("", words).strip()
            why, began = self._why_not(text, words.finish_reason, heard, turns), words.began
            if not why:
                return text
            self.mended += 1
        return plainly

    def _prompt(self, turns: Turns, plainly: str, why: str) -> list[Message]:
        who = self.persona.who
        start = first_shown([len(text) for _, text in turns])
        about = f"{who.get('age', '')}, {who.get('occupation', '')}; {who.get('presenting', '')}".strip(" ,;")
        about = _SOURCE.sub("", about)
        system = self.prompts.say("client.role", name=self.persona.name, who=clip(about, 240).rstrip(".") + ".")
        shown = messages([Turn(n, speaker, text) for n, (speaker, text) in enumerate(turns[start:], 1)], "client")
        last = self.prompts.say("client.next", plain=plainly, limit=str(LIMIT))
        if why:
            last += "\n" + self.prompts.say("client.again", why=why)
        opening = {"role": "user", "content": self.prompts.say("client.opening")}
        return [
            {"role": "system", "content": system},
            *joined([opening, *shown, {"role": "user", "content": last}]),
        ]

    def _why_not(self, text: str, finish_reason: str, heard: Heard, turns: Turns) -> str:
        """The first rule or check the draft breaks."""
        own = tuple(t for who, t in turns if who == "client")
        context = guard.Context(
            client_name=self.persona.name,
            own=own,
            others=tuple(t for who, t in turns if who == "therapist"),
            roleplay=bool(heard.scene),
            finish_reason=finish_reason,
        )
        if found := guard.examine(Turn(len(turns) + 1, "client", text), context):
            return found[0].label
        head, colon, _ = text.partition(":")
        if colon and stage_direction(Turn(0, "client", f"{head}:"), context):
            return "stage_direction"  # an announcement, whatever is said after it
        if jumbled(text):
            return "gibberish"
        if said_before(text, own):
            return "verbatim_repeat"
        if not heard.scene and self._misnames(text, turns):
            return "name_or_pronoun_error"
        broken = rules.breaches(text, self._before(heard, turns))
        return next((rule for rule in broken if rule != SLIP or not self._slips(text)), "")

    def _misnames(self, text: str, turns: Turns) -> bool:
        """Does the draft address Nova by another name, one nobody has mentioned?"""
        told = tuple(t for _, t in turns)
        context = guard.Context(client_name="Nova", therapist_name=self.persona.name, others=told)
        return bool(name_or_pronoun_error(Turn(0, "therapist", text), context))

    def _slips(self, text: str) -> bool:
        """A word about home comes out early: from now on it counts as told. What is dangerous keeps its gate."""
        if mentions_risk(text):
            return False
        gated = self.persona.disclosures.items()
        self.state.told.update({name: self.state.session for name, kept in gated if kept.signs().search(text)})
        return True
