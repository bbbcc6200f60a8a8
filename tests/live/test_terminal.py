"""A person at a terminal: prompts, Ctrl-C, a closed window, a long quiet."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from nova_cbt.store import SqlStore
from tests.live.talker import environment

pytestmark = pytest.mark.live
START = "import sys\nfrom nova_cbt import cli\nfrom nova_cbt.cli import room\nroom.WAITS = ({waits})\ncli.main()"


def _own_terminal() -> None:
    """The child has the terminal, and hears Ctrl-C even where the tests run in the background."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Terminal:
    """`nova` in a terminal of its own."""

    def __init__(self, home: Path, waits: str = "180, 420, 1200") -> None:
        self.screen, inside = pty.openpty()
        command = [sys.executable, "-c", START.format(waits=waits), "chat", "--client", "Naomi"]
        self.process = subprocess.Popen(
            command,
            stdin=inside,
            stdout=inside,
            stderr=inside,
            env=environment(home),
            start_new_session=True,
            preexec_fn=_own_terminal,
        )
        os.close(inside)
        self.seen = ""

    def until(self, words: str, seconds: float = 20) -> str:
        """Everything shown since the last look, up to some words."""
        end = time.monotonic() + seconds
        while not re.search(words, self.seen) and time.monotonic() < end:
            if select.select([self.screen], [], [], 0.2)[0]:
                try:
                    self.seen += os.read(self.screen, 65536).decode(errors="replace")
                except OSError:  # the other side has closed
                    break
        found = re.search(words, self.seen)
        assert found, f"{words!r} never came; on the screen: {self.seen!r}"
        shown, self.seen = self.seen[: found.end()], self.seen[found.end() :]
        return shown

    def type(self, text: str) -> None:
        os.write(self.screen, text.encode())


def said(home: Path) -> list[str]:
    store = SqlStore(f"sqlite:///{home / 'data' / 'nova.db'}")
    return [turn.text for turn in store.session("Naomi").said("client")]


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    made = Terminal(tmp_path)
    yield made
    made.process.kill()
    made.process.wait()


def test_ctrl_c_keeps_all_and_says_how_to_resume(terminal: Terminal, tmp_path: Path) -> None:
    terminal.until("You: ")
    terminal.type("yes, that is fine\n")
    terminal.until("Nova: .*")
    terminal.until("You: ")
    terminal.type("half a thou")
    terminal.until("half a thou")  # the prompt reads by now: a Ctrl-C before that waits for the next key
    time.sleep(0.5)
    terminal.type("\x03")
    terminal.until("goes on from here")
    assert terminal.process.wait(10) == 130
    assert said(tmp_path) == ["yes, that is fine"]


def test_a_closed_window_loses_nothing_said(terminal: Terminal, tmp_path: Path) -> None:
    terminal.until("You: ")
    terminal.type("yes, that is fine\n")
    terminal.until("Nova: .*")
    terminal.until("You: ")
    os.close(terminal.screen)
    terminal.process.wait(10)
    assert said(tmp_path) == ["yes, that is fine"]
    again = Terminal(tmp_path)
    again.until("Resuming session 1")
    again.until("You: ")
    again.type("\x04")
    again.until("goes on from here")
    assert again.process.wait(10) == 0


def test_a_second_window_is_turned_away_in_one_line(terminal: Terminal, tmp_path: Path) -> None:
    terminal.until("You: ")
    other = Terminal(tmp_path)
    shown = other.until("Close it there first.")
    assert other.process.wait(10) == 3
    assert "Traceback" not in shown


def test_a_long_quiet_is_met_three_times_and_then_left(tmp_path: Path) -> None:
    quiet = Terminal(tmp_path, waits="1, 1, 1")
    quiet.until("goes on from here", 30)
    assert quiet.process.wait(10) == 0
    assert said(tmp_path) == ["", "", ""]


def test_a_half_written_line_is_no_silence(tmp_path: Path) -> None:
    slow = Terminal(tmp_path, waits="1, 1, 1")
    slow.until("You: ")
    slow.type("I am still")
    time.sleep(2.5)
    slow.type(" here\n/quit\n")
    slow.until("goes on from here")
    slow.process.wait(10)
    assert said(tmp_path) == ["I am still here"]
