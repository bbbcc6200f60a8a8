"""Whole courses with simulated clients: written to a folder, or unfolding in the terminal."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from nova_cbt.cli import papers
from nova_cbt.cli.desk import remark, say, settings
from nova_cbt.errors import SettingsError

if TYPE_CHECKING:
    from nova_cbt.model import Turn

DEMO_SECONDS = 40
"""How long the demo takes in a terminal; piped, it takes no time."""


def run(client: str, sessions: int, seed: int, *, out: str, json: bool) -> None:
    """Hold the sessions and write each down as soon as it is over."""
    import msgspec

    from nova_cbt import library, simulate

    folder = Path(out)
    written = []
    for held in simulate.course(client, sessions, seed, library=library.load(settings().pages)):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            written.append(simulate.write(held, folder))
        except OSError as error:
            raise SettingsError(f"{out}: {error.strerror or error}; choose another folder with --out.") from error
        if sys.stderr.isatty():
            remark(f"session {len(written)} of {sessions}")
    if json:
        say(msgspec.json.encode(written).decode())
    else:
        remark(f"{len(written)} sessions written to {folder}/")


def demo() -> None:
    """Naomi, three sessions, with the summary each one leaves for the next."""
    from nova_cbt import library, simulate

    courses = list(simulate.course("naomi", 3, 1, library=library.load()))
    turns = sum(len(session.turns) for session, _ in courses)
    pause = DEMO_SECONDS / turns if sys.stdout.isatty() else 0.0
    for session, summary in courses:
        say(f"--- Session {session.number} with Naomi, a simulated client ---\n")
        for turn in session.turns:
            _speak(turn)
            time.sleep(pause)
        say(f"--- What session {session.number} leaves for the next ---\n")
        say(papers.summary(summary))
    say("--- Now you ---\n")
    say("nova                              talk with Nova yourself (in this folder: .venv/bin/nova)")
    say("nova simulate naomi --sessions 5  the same client for longer, written to out/")
    say("nova --help                       everything else")


def _speak(turn: Turn) -> None:
    say(f"{'Nova' if turn.speaker == 'therapist' else 'Naomi'}: {turn.text}\n")
