"""The conversation in a terminal or through a pipe: plain lines that a screen reader can follow."""

from __future__ import annotations

import logging
import shlex
import signal
import sys
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from threading import Event, Thread
from typing import TYPE_CHECKING

from nova_cbt.cli import papers
from nova_cbt.cli.desk import NOT_ENCRYPTED, ReaderGoneError, clinic, remark, say, server, settings, store

if TYPE_CHECKING:
    from nova_cbt.clinic import Clinic
    from nova_cbt.model import Turn
    from nova_cbt.store import SqlStore

WAITS = (180, 420, 1200)
"""Seconds of quiet at the keyboard that count as a silence, one after the other: 3, 10 and 30 minutes in all."""
HELP = """\
/help        this list
/summary     what the talk has come to so far, or the last session's summary
/homework    what you planned to do between sessions
/worksheets  what you have worked out together
/plan        your safety plan
/helpline    people to talk to now; /helpline NZ for a country
/forget X    erase one thing: a topic, a homework, a worksheet ("/forget my boss", "/forget the thought record")
/forget      erase everything kept about you
/quit        leave; the next `nova` goes on from here
Anything else is said to Nova. An empty line is a silence."""


class SilenceError(Exception):
    """Nothing was typed for a while."""


@dataclass
class Room:
    """One conversation with one client."""

    client: str
    clinic: Clinic
    store: SqlStore
    piped: bool
    json: bool = False
    over: bool = False
    forgetting: bool = False
    topic: str = ""
    """What was asked to be erased just now, until it is asked for once more."""
    ready: Callable[[Callable[[], bool]], None] = lambda stop: None
    """Makes ready what answers need while the greeting is read, until it is stopped."""
    readying: Thread | None = None
    spoken_to: Event = field(default_factory=Event)
    quiet: int = 0
    """Silences since the client last typed something."""

    def run(self) -> None:
        """Talk until one side ends it."""
        self.begin()
        while not self.over:
            line = self.read()
            if line is None:
                return
            self.hear(line)

    def begin(self) -> None:
        """Open or resume, and say which."""
        begun = self.clinic.begin(self.client)
        if begun.left:
            remark("Your last session was left open for more than a day, so it has been summed up and closed.")
        if begun.resumed:
            remark(f"Resuming session {begun.session.number} where you left it.")
        else:
            remark(f"{NOT_ENCRYPTED} /help lists what else you can type.")
        if begun.unanswered:
            remark("Your last message is kept, but could not be answered. Please put it in other words, or go on.")
            remark("/helpline lists people to talk to now.")
        self.nova(begun.session.said("therapist")[-1])
        self.readying = Thread(target=self.ready, args=(self.spoken_to.is_set,), daemon=True)
        self.readying.start()

    def read(self) -> str | None:
        """The client's next line; None when there are no more."""
        if self.piped:
            line = sys.stdin.readline()
            return line.rstrip("\r\n") if line else None
        if self.quiet == len(WAITS):
            return None  # nobody is there; all is kept
        try:
            with _silence_after(WAITS[self.quiet]):
                line = input("You: ")
            self.quiet = 0
        except EOFError:
            say()
            return None
        except SilenceError:
            self.quiet += 1
            line = ""
            say()
        say()
        return line

    def hear(self, line: str) -> None:
        """Do what a /command asks, or pass the words on to Nova."""
        word, _, rest = line.strip().partition(" ")
        command = COMMANDS.get(word.lower())
        self.forgetting = self.forgetting and word.lower() == "/forget" and not rest
        self.topic = self.topic if word.lower() == "/forget" else ""
        if command:
            command(self, rest.strip())
        elif word.startswith("/") and word[1:].isalpha():
            remark(f"There is no {word}; /help lists what there is.")
        else:
            self.spoken_to.set()
            if self.readying:
                self.readying.join()  # two at the same work take longer than one
            turn = self.clinic.receive(self.client, clean(line))
            self.nova(turn)
            if turn.move and turn.move.state.mode == "ended":
                self.over = True
                remark("This session is closed. `nova` opens the next one; `nova show` shows what is kept.")

    def nova(self, turn: Turn) -> None:
        """Nova's message and a blank line; for a program one line, whole or not at all."""
        say(_as_json(turn) if self.json else f"Nova: {turn.text}\n")

    def tell(self, text: str) -> None:
        """What a /command shows, and a blank line."""
        say(f"{text.rstrip()}\n")

    def help(self, _: str) -> None:
        self.tell(HELP)

    def summary(self, _: str) -> None:
        self.tell(papers.summary(self.clinic.so_far(self.client)))

    def homework(self, _: str) -> None:
        self.tell(papers.homework(self.store.session(self.client)))

    def worksheets(self, _: str) -> None:
        self.tell(papers.worksheets(self.store.session(self.client)))

    def plan(self, _: str) -> None:
        from nova_cbt import handoff

        self.tell(handoff.plan(self.store.session(self.client)))

    def helpline(self, country: str) -> None:
        papers.helpline(country, self.store.session(self.client))
        say()

    def forget(self, topic: str) -> None:
        if topic:
            return self.forget_one(topic)
        if not self.forgetting:
            self.forgetting = True
            self.tell("This erases everything kept about you, for good. Type /forget once more to do it.")
            return None
        self.store.forget(self.client)
        self.over = True
        return self.tell("Everything kept about you is erased.")

    def forget_one(self, topic: str) -> None:
        """Show what is kept about it; the same words once more erase it."""
        again, self.topic = self.topic == topic.lower(), topic.lower()
        if again:
            self.topic = ""
            gone = self.clinic.erase(self.client, topic)
            return self.tell(f"Erased: {papers.counted(len(gone), 'item')}. Nova won't find it again.")
        items = self.clinic.would_erase(self.client, topic)
        if not items:
            return self.tell(f"Nothing about {topic!r} is kept.")
        lines = [f"- {item.kind}: {item.text}" for item in items]
        ask = f"Type /forget {topic} once more to erase this for good, wherever it stands."
        return self.tell("\n".join([*lines, ask]))

    def quit(self, _: str) -> None:
        self.over = True
        remark(how_to_resume(self.client))


def _as_json(turn: Turn) -> str:
    import msgspec

    move = {"move": turn.move.name, "mode": turn.move.state.mode} if turn.move else {}
    return msgspec.json.encode({"turn": turn.number, "role": turn.speaker, "text": turn.text, **move}).decode()


COMMANDS: dict[str, Callable[[Room, str], None]] = {
    "/help": Room.help,
    "/summary": Room.summary,
    "/homework": Room.homework,
    "/worksheets": Room.worksheets,
    "/plan": Room.plan,
    "/helpline": Room.helpline,
    "/forget": Room.forget,
    "/quit": Room.quit,
}


@contextmanager
def _silence_after(seconds: int) -> Iterator[None]:
    """Interrupt the wait for a line when nothing has been typed; a half-written line is left in peace."""
    if not hasattr(signal, "setitimer"):
        yield
        return

    def look(*_: object) -> None:
        if readline.get_line_buffer():
            signal.setitimer(signal.ITIMER_REAL, seconds)
        else:
            raise SilenceError

    import readline

    before = signal.signal(signal.SIGALRM, look)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def clean(line: str) -> str:
    """The client's words without control characters that a terminal may have added."""
    return "".join(c for c in line if unicodedata.category(c) not in ("Cc", "Cs") or c == "\t").strip()


def how_to_resume(client: str) -> str:
    """The command that goes on from here."""
    name = "" if client == settings().client else f" chat --client {shlex.quote(client)}"
    return f"Everything is kept. `nova{name}` goes on from here."


def run(client: str | None, *, model: str | None = None, json: bool = False) -> None:
    """Talk with one client until either side leaves."""
    using = settings(client)
    kept, worded_by = store(using), server(model)
    if worded_by:
        where = worded_by.place.base_url or "its maker"
        remark(f"Nova's words come from {worded_by.place.model}: what you say is sent to {where}.")
    logging.getLogger("nova_cbt").addHandler(logging.NullHandler())  # a client is spared what is mended without them
    with kept.hold(using.client):
        room = Room(using.client, clinic(using, kept, worded_by), kept, not sys.stdin.isatty(), json)
        room.ready = getattr(room.clinic.therapist, "warm", room.ready)
        if not room.piped:
            with suppress(ImportError):  # some systems come without: then no line editing
                import readline  # noqa: F401
        try:
            room.run()
            if not room.over:
                remark(how_to_resume(using.client))
        except (KeyboardInterrupt, ReaderGoneError):
            remark("\n" + how_to_resume(using.client))
            raise
