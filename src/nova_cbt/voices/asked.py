"""What a message that a model worded really asks, so that the client's next words are taken for what was asked.

The policy decides the move and a model is told it. A good one does it; a weak one says something sound, and something
else. Such a message is still spoken, because a therapist may well ask another good question, and a guard that silences
sound answers wins nothing. But the session must not then believe that its own question was asked:

- it asks the step in hand: the move stands as decided;
- it asks another step of the same page: the answer is taken for that step;
- it asks neither: nothing is taken for an answer, and the step still waits. After two of these in a row Nova says
  the step itself, so that a session with the weakest model still does what a session is for.

A model most of whose drafts had to be held back is left alone for some turns and then tried again.

What carries facts is never given to a model: who Nova is, what is read back, good-byes, and everything about danger. A
question about safety has to be the one decided, in words that were tested, and at once; nobody waits for a server then.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise

from nova_cbt.library import Library, Page, Step
from nova_cbt.model import Ask, Move, Session
from nova_cbt.words import patterns as re
from nova_cbt.words import plain, sentences

OWN_WORDS = ("welcome.", "safety.", "summary.correction", "close.", "end.")
"""Moves whose words are facts: these Nova says itself."""
RECENT, TRIED, FAILED = 8, 3, 2
"""Of a model's last three turns among Nova's last eight, the faulty ones after which it is left alone for a while."""
ASIDES = 2
"""Times in a row a model may leave the step aside."""
FAIR = 0.15
"""Likeness to our own wordings from which a message is taken to ask the step a model was told to ask."""
ENOUGH = 0.3
"""The same for another step of the page, which nobody told it to ask."""
_SCALE = re.compile(
    r"\b(0|zero|1|one)\b.{0,12}\b(10|ten|100|hundred)\b|out of (10|ten|100)|per ?cent|%|\bscale\b", re.I
)
_INVITES = re.compile(r"\b(tell me|let's|give me|describe|write|put|name|say|pick|choose|take me)\b", re.I)
_RATINGS = ("rating", "rating10")
_SMALL = {
    "the", "a", "an", "and", "or", "of", "to", "in", "is", "it", "that", "this", "you", "your", "for", "on", "at", "be",
    "was", "were", "do", "did", "so", "as", "with",
}  # fmt: skip


def own_words(move: Move, session: Session) -> bool:
    """Must Nova say this itself, without a model?"""
    state = move.state
    return (
        move.name.startswith(OWN_WORDS)
        or state.mode == "ended"
        or state.mode == "risk"
        or any(part.startswith("safety.") for part in move.parts)
        or session.state.tally.get("asides", 0) >= ASIDES
        or _failing(session)
    )


def _failing(session: Session) -> bool:
    """Does the model mostly give drafts that cannot be said? Then the client is better off without its good luck."""
    spoken = session.said("therapist")[-RECENT:]
    tried = [bool(t.findings) for t in spoken if t.voice == "model" or t.findings][-TRIED:]
    return sum(tried) >= FAILED


@dataclass(frozen=True)
class Hearing:
    """Knows our own wordings of every question, and which of them a message comes near."""

    library: Library

    def as_spoken(self, move: Move, text: str) -> Move:
        """The move as it was really made."""
        page = self.library.pages.get(move.state.place.page)
        step = next((s for s in page.steps if move.asks and s.name == move.asks[0].slot), None) if page else None
        if page is None or step is None or move.speaks_as:
            return done_as_decided(move)
        near = {s.name: self._step(text, page, s) for s in page.steps}
        best = max(near, key=lambda name: near[name])
        if near[best] >= max(ENOUGH, 2 * near[step.name]):
            return done_as_decided(_turned(move, page, page.step(best)))
        return done_as_decided(move) if near[step.name] >= FAIR else _aside(move)

    def _step(self, text: str, page: Page, step: Step) -> float:
        asked = question(text)
        rated = bool(_SCALE.search(text))
        if not asked or (step.valid != "emotion" and (step.valid in _RATINGS) != rated):
            return 0.0
        groups = ("ask", "first", "later", "more", "smaller", "options", "propose")
        keys = [f"{page.name}.{step.name}.{group}" for group in groups]
        return self._near(asked, tuple(line for key in keys for line in self.library.lines.get(key, ())))

    def _near(self, text: str, lines: Iterable[str]) -> float:
        own = self._vector(text)
        return max((_cosine(own, self._vector(line)) for line in lines), default=0.0)

    @cached_property
    def _weights(self) -> dict[str, float]:
        lines = [line for group in self.library.lines.values() for line in group]
        seen = Counter(f for line in lines for f in _features(line))
        return {f: math.log(1 + len(lines) / n) for f, n in seen.items()}

    def _vector(self, text: str) -> dict[str, float]:
        known = self.__dict__.setdefault("_vectors", {})
        if text not in known:
            if len(known) > 4096:
                known.clear()
            raw = {f: self._weights.get(f, 4.0) for f in _features(text)}
            size = math.sqrt(sum(w * w for w in raw.values())) or 1.0
            known[text] = {f: w / size for f, w in raw.items()}
        found: dict[str, float] = known[text]
        return found


def question(text: str) -> str:
    """The sentences that ask for something, or nothing."""
    said = sentences(text)
    asked = [s for s in said if s.rstrip("\"')").endswith("?")] or [s for s in said if _INVITES.search(s)]
    return " ".join(asked[-2:])


def done_as_decided(move: Move) -> Move:
    """The move, made as it was decided: nothing is left aside any more."""
    tally = move.state.tally
    return replace(move, state=replace(move.state, tally={**tally, "asides": 0})) if tally.get("asides") else move


def _turned(move: Move, page: Page, step: Step) -> Move:
    """The same page, another of its steps."""
    place = replace(move.state.place, step=step.name, attempts=1)
    asks = (Ask(step.name, step.valid), *(Ask(w, page.step(w).valid) for w in step.welcome))
    return replace(move, name=f"{page.name}.{step.name}", asks=asks, state=replace(move.state, place=place))


def _aside(move: Move) -> Move:
    """Nothing was asked that a step waits for: no answer is taken, and the step does not count as asked."""
    place = replace(move.state.place, attempts=max(0, move.state.place.attempts - 1))
    tally = {**move.state.tally, "asides": move.state.tally.get("asides", 0) + 1}
    return replace(move, name=f"{move.name}.aside", asks=(), state=replace(move.state, place=place, tally=tally))


def _features(text: str) -> set[str]:
    words = [
        re.sub(r"(ing|ed|es|s)$", "", w) if len(w) > 4 else w for w in re.findall(r"[a-z0-9']+", plain(text).lower())
    ]
    return {w for w in words if w not in _SMALL} | {f"{a} {b}" for a, b in pairwise(words)}


def _cosine(one: dict[str, float], other: dict[str, float]) -> float:
    small, large = (one, other) if len(one) < len(other) else (other, one)
    return sum(w * large[f] for f, w in small.items() if f in large)
