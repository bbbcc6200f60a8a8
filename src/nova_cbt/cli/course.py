"""Whole courses with simulated clients: written to a folder, or unfolding in the terminal."""

from __future__ import annotations

import shutil
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from nova_cbt.cli import papers
from nova_cbt.cli.desk import remark, say, server, settings, therapist
from nova_cbt.errors import SettingsError, UsageError

if TYPE_CHECKING:
    from nova_cbt.model import Turn
    from nova_cbt.simulate import SimulatedClient

DEMO_SESSIONS = 3
PAUSE = 0.2
"""Seconds between two messages in a terminal, so that the demo unfolds; piped, there is none."""
TITLE = "--- {} ---\n"


@dataclass(frozen=True)
class Cast:
    """Who talks with whom, and which models word it."""

    client: str
    sessions: int
    seed: int
    model: str | None = None
    client_model: str | None = None


def run(cast: Cast, *, out: str, json: bool) -> None:
    """Hold the sessions and write each down as soon as it is over."""
    import msgspec

    from nova_cbt import simulate

    names = sorted(page.stem for page in simulate.PAGES.glob("*.md") if page.stem != "README")
    if cast.client.lower() not in names:
        raise UsageError(f"There is no simulated client {cast.client!r}; there are: {', '.join(names)}.")
    folder = Path(out)
    written = []
    worded_by = server(cast.model)
    nova = therapist(settings(), worded_by) if worded_by else therapist(settings())
    for held in simulate.course(_person(cast), cast.sessions, cast.seed, therapist=nova):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            written.append(simulate.write(held, folder))
        except OSError as error:
            raise SettingsError(f"{out}: {error.strerror or error}; choose another folder with --out.") from error
        if sys.stderr.isatty():
            remark(f"session {len(written)} of {cast.sessions}")
    if json:
        say(msgspec.json.encode(written).decode())
    else:
        remark(f"{len(written)} sessions written to {folder}/")


def _person(cast: Cast) -> SimulatedClient:
    """The simulated client, in a model's words if one is named."""
    from nova_cbt import simulate

    page = simulate.load_client(cast.client.lower())
    worded_by = server(cast.client_model, use_set=False)
    if worded_by is None:
        return simulate.SimulatedClient(page, cast.seed)
    from nova_cbt.simulate.spoken import SpokenClient
    from nova_cbt.voices.chat_api import load_prompts

    return SpokenClient(page, cast.seed, server=worded_by, prompts=load_prompts(settings().pages))


def demo() -> None:
    """Naomi, three sessions, with the summary each one leaves for the next."""
    from nova_cbt import simulate

    say(TITLE.format("Session 1 with Naomi, a simulated client"))
    for held in simulate.course("naomi", DEMO_SESSIONS, 1, on_turn=_speak):
        number = held.session.number
        say(TITLE.format(f"What session {number} leaves for the next"))
        say(papers.summary(held.summary))
        if number < DEMO_SESSIONS:
            say(TITLE.format(f"A week later: session {number + 1}"))
    say(TITLE.format("Now you"))
    say(f"{_nova():48}talk with Nova yourself")
    say(f"{_nova() + ' simulate naomi --sessions 5':48}the same client for longer, written to out/")
    say(f"{_nova() + ' --help':48}everything else")


def _nova() -> str:
    """The command as it can be typed here."""
    return "nova" if shutil.which("nova") else ".venv/bin/nova"


def _speak(turn: Turn) -> None:
    say(f"{'Nova' if turn.speaker == 'therapist' else 'Naomi'}: {turn.text}\n")
    time.sleep(PAUSE if sys.stdout.isatty() else 0)
