"""listen() and answer(): perceive, choose, word, guard. A session in, a session out; no disk, no clock."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace

from nova_cbt import failsafe, guard, notes, policy, summary
from nova_cbt.errors import VoiceError
from nova_cbt.library import Library
from nova_cbt.model import Chart, Ending, Finding, Move, Session, Turn
from nova_cbt.voices import Voice
from nova_cbt.voices.asked import Hearing, done_as_decided, own_words
from nova_cbt.voices.drafts import jumbled, said_before
from nova_cbt.voices.embedded import embedded
from nova_cbt.words import patterns

log = logging.getLogger(__name__)
MODEL_TRIES = 2
"""Drafts asked of a model, the second with the finding named."""
OWN_TRIES = 4
"""Wordings the embedded voice tries when the guard finds something; the last of them is the bare question."""

SAMPLES = (
    "Yes, that's fine.",
    "On Tuesday I felt scared, 70 or so, and I keep thinking that I'll fail and everyone will see it. Any ideas?",
)
"""Something of all that is listened for; said by nobody, kept nowhere."""


class Therapist:
    """Nova: the library it speaks from, and the voice it speaks with."""

    def __init__(self, library: Library, voice: Voice | None = None) -> None:
        self.library = library
        self.voice = voice
        self.hearing = Hearing(library)

    def open(self, session: Session) -> Session:
        """The session with the therapist's first message."""
        return self.answer(session)

    def listen(self, session: Session, text: str) -> Session:
        """The session with the client's message, and what was perceived in it."""
        from nova_cbt.perception import perceive  # half of Nova's start-up, and the greeting need not wait for it

        try:
            return session.add(perceive(session, text))
        except Exception:
            unread = failsafe.unread(session, text)
            if unread is None:
                raise
            log.exception("a message that speaks of danger could not be read")
            return session.add(unread)

    def warm(self, stop: Callable[[], bool] = lambda: False) -> None:
        """Make ready what messages need while the client reads the greeting; what the first ones need, in any case."""
        for text in SAMPLES:
            self.listen(Session(Chart(""), 0), text)
        patterns.ripen(stop)

    def answer(self, session: Session) -> Session:
        """The session with the therapist's next message, chosen, worded and guarded.

        Where danger is spoken of and anything breaks, a ready reply stands in for it (risk_protocol P10).
        """
        if failsafe.was_unread(session) and (ready := failsafe.reply(session, library=self.library)):
            return session.add(ready)
        try:
            move = policy.next_move(session, self.library)
            turn = Turn(len(session.turns) + 1, "therapist", "", move=move, content=self.library.version)
            return noted(session, self._spoken(turn, session))
        except Exception:
            ready = failsafe.reply(session, library=self.library)
            if ready is None:
                raise
            log.exception("a reply failed while danger was spoken of; a ready one is given")
            return session.add(ready)

    def close(self, session: Session, ended: Ending = "normal") -> Chart:
        """The chart with this session's summary, worksheets, homework and facts carried into it."""
        opened, closed = (session.turns[0].at, session.last.at) if session.turns else ("", "")
        found = summary.summarise(session)
        if reword := getattr(self.voice, "reword", None):
            found = summary.reworded(found, session, reword([b.text for b in found.bullets]))
        return _right(summary.chart_after(session, found, ended=ended, opened=opened, closed=closed), session)

    def _spoken(self, turn: Turn, session: Session) -> Turn:
        """The turn in words that pass the guard: the model's, or the embedded voice's if those do not."""
        found: tuple[Finding, ...] = ()
        if self.voice and turn.move and not own_words(turn.move, session):
            spoken, found = self._by_model(self.voice, turn, session)
            if spoken:
                return spoken
        best: tuple[int, Turn] | None = None
        for voice in self._own_voices():
            draft = _draft(voice, turn, session)
            if draft is None:
                continue
            findings = guard.inspect(draft, session)
            if not findings:
                return replace(_own(draft), findings=_mended(found))
            found = (*found, *findings)
            log.debug("a draft of %s was stopped: %s", turn.move and turn.move.name, findings)
            if best is None or len(findings) < best[0]:
                best = (len(findings), replace(_own(draft), findings=findings))
        if best is None:
            raise VoiceError(f"no voice could word {turn.move and turn.move.name}")
        return best[1]

    def _by_model(self, voice: Voice, turn: Turn, session: Session) -> tuple[Turn | None, tuple[Finding, ...]]:
        """The turn as a model words it, if one of its drafts may be said, and what was found in the others."""
        move: Move = turn.move  # type: ignore[assignment]
        found: tuple[Finding, ...] = ()
        heard = session
        for _ in range(MODEL_TRIES):
            draft = _draft(voice, turn, heard)
            if draft is None:
                break
            findings = guard.inspect(draft, session, finish_reason=getattr(draft.text, "finish_reason", ""))
            findings = findings or _strayed(draft.text, session)
            if not findings:
                asked = self.hearing.as_spoken(move, draft.text)
                return replace(draft, text=str(draft.text), voice="model", move=asked, findings=_mended(found)), found
            found = (*found, *findings)
            log.debug("a draft of %s was stopped: %s", move.name, findings)
            heard = session.add(replace(draft, findings=findings))  # so that the voice is told what was found in it
        return None, found

    def _own_voices(self) -> list[Voice]:
        salts = [str(n) if n else "" for n in range(OWN_TRIES)]
        return [embedded(self.library, salt=salt, bare=salt == salts[-1]) for salt in salts]


def _right(chart: Chart, session: Session) -> Chart:
    """The chart with what the client put right in this session, the new summary included."""
    for at, turn in enumerate(session.turns):
        if turn.wish and turn.wish.kind == "fact":
            chart = notes.put_right(chart, turn.wish, [t.text for t in session.turns[:at]])
    return chart


def noted(session: Session, spoken: Turn) -> Session:
    """The session with the reply, and the chart as the client wants it: put right, or with a thing gone."""
    wish = session.last.wish if session.turns and session.last.speaker == "client" else None
    if wish and wish.kind in ("name", "pronouns", "fact"):
        recent = [t.text for t in session.turns[:-1]]
        session = replace(session, chart=notes.put_right(session.chart, wish, recent))
    answered = session.add(spoken)
    gone = to_erase(session, spoken)
    return notes.without(answered, gone) if gone else answered


def to_erase(heard: Session, spoken: Turn) -> notes.Erasure | None:
    """What this reply erases: shown in the message before, and agreed to."""
    parts = spoken.move.parts if spoken.move else ()
    wish = heard.last.wish if heard.turns else None
    if "memory.nothing_there" in parts and wish and wish.words:
        return notes.erasure(heard, wish.words)  # not in the notes; it may still stand in what was said
    if "memory.forgotten" not in parts:
        return None
    asked = next((t.move for t in reversed(heard.turns) if t.move is not None), None)
    slots = asked.slots if asked else {}
    return notes.erasure(heard, slots.get("forget", ""), int(slots.get("forget_turn", 0) or 0))


def _strayed(text: str, session: Session) -> tuple[Finding, ...]:
    own = [t.text for t in session.said("therapist")]
    found = (
        ("prompt_leak", getattr(text, "shown", "")),
        ("gibberish", jumbled(text)),
        ("verbatim_repeat", said_before(text, own)),
    )
    return tuple(Finding(label, quote) for label, quote in found if quote)


def _own(draft: Turn) -> Turn:
    return replace(draft, voice="embedded", move=draft.move and done_as_decided(draft.move))


def _mended(found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    return tuple(replace(f, mended=True) for f in found)


def _draft(voice: Voice, turn: Turn, session: Session) -> Turn | None:
    move: Move = turn.move  # type: ignore[assignment]
    try:
        return replace(turn, text=voice(move, session))
    except VoiceError as problem:
        log.warning("a voice failed, the next one speaks: %s", problem)
        return None
