"""The model's voice: what it is shown for a move, and its words made ready for the guard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from itertools import chain

from nova_cbt.library import Library
from nova_cbt.model import Move, Session, Turn
from nova_cbt.voices import Words
from nova_cbt.voices.chat_api.history import LONGEST_LAST, Message, clip, first_shown, joined, messages
from nova_cbt.voices.chat_api.notes import notes
from nova_cbt.voices.chat_api.prompts import Prompts
from nova_cbt.voices.chat_api.rewording import reword
from nova_cbt.voices.chat_api.server import Server
from nova_cbt.voices.drafts import runs, shows
from nova_cbt.voices.embedded import compose
from nova_cbt.words import patterns as re

RECEIVING = ("receipt.", "capsule.", "signals.unsure")
"""Parts that reflect the client's message: the model has the message and does that itself."""
_THOUGHT = re.compile(r"^\s*<think(?:ing)?>.*?</think(?:ing)?>\s*", re.DOTALL | re.IGNORECASE)
_OWN_LABEL = re.compile(r"^\s*(?:\*\*)?(?:Nova|Therapist)(?:\*\*)?:(?:\*\*)?\s+")
_TAG = re.compile(r"^\s*\[as [^\]]{1,60}\]\s*:?\s*", re.IGNORECASE)


class ModelVoice:
    """Words a move with a language model. A function of the move and the session, as every voice."""

    def __init__(self, server: Server, library: Library, prompts: Prompts) -> None:
        self.server = server
        self.library = library
        self.prompts = prompts

    def __call__(self, move: Move, session: Session) -> Words:
        held_back = session.last if session.turns and session.last.findings else None
        before = replace(session, turns=session.turns[:-1]) if held_back else session
        began = getattr(held_back.text, "began", None) if held_back else None
        words = self.server.ask(self.messages(move, before, held_back), began=began)
        said = Words(dressed(words, move), finish_reason=words.finish_reason, began=words.began)
        said.shown = shows(said, self.secret)
        return said

    @cached_property
    def secret(self) -> frozenset[tuple[str, ...]]:
        """Runs of words that stand in the prompts and in nothing Nova says."""
        told = (line for key, lines in self.prompts.lines.items() if not key.startswith("selftest.") for line in lines)
        own = (line for lines in self.library.lines.values() for line in lines)
        return frozenset(chain.from_iterable(map(runs, told))) - frozenset(chain.from_iterable(map(runs, own)))

    def reword(self, lines: Sequence[str]) -> dict[int, str]:
        """Line number -> a more natural wording of a summary's line; whether it may stand is checked by the summary."""
        return reword(lines, server=self.server, prompts=self.prompts) if lines else {}

    def messages(self, move: Move, session: Session, held_back: Turn | None = None) -> list[Message]:
        """The whole prompt: what stays, the conversation, and last what to do now."""
        start = first_shown([len(t.text) for t in session.turns])
        system = self.prompts.say("therapist.role")
        about = "\n".join(filter(None, (notes(session, start, self.prompts), self.prompts.say("therapist.opening"))))
        shown = messages(session.turns[start:], "therapist")
        if shown and session.last.speaker == "client":
            shown[-1]["content"] = clip(session.last.text, LONGEST_LAST)
        last = {"role": "user", "content": self._instruction(move, session, held_back)}
        return [{"role": "system", "content": system}, *joined([{"role": "user", "content": about}, *shown, last])]

    def _instruction(self, move: Move, session: Session, held_back: Turn | None) -> str:
        kind = "scene" if move.speaks_as else "next"
        said = self.prompts.say(
            f"therapist.{kind}",
            limit=str(min(move.limit, 60 if kind != "scene" else 40)),
            role=move.speaks_as,
            example=self._example(move, session),
        )
        if held_back is None:
            return said
        why = self.prompts.why(held_back.findings[0].label)
        return f"{said}\n{self.prompts.say('therapist.again', why=why)}"

    def _example(self, move: Move, session: Session) -> str:
        """Our own wording of the part that has to be said, as the content, not as the words."""
        needed = tuple(p for p in move.parts if not p.startswith(RECEIVING) and ".got" not in p.split("|")[0])
        text = compose(replace(move, parts=needed or move.parts, exact=""), session, self.library, salt="example")
        return f'"{_TAG.sub("", text)}"'


def dressed(text: str, move: Move) -> str:
    """The model's words without wrapping, with what code alone may say: the tag of a scene, the exact words."""
    said = _OWN_LABEL.sub("", _TAG.sub("", _THOUGHT.sub("", text))).strip()
    if len(said) > 2 and said[0] == said[-1] == '"' and said.count('"') == 2:
        said = said[1:-1].strip()
    if move.exact and said and move.exact not in said:
        said = f"{said} {move.exact}"
    return f"[as {move.speaks_as}] {said}" if move.speaks_as and said else said
