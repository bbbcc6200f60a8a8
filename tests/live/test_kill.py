"""A conversation killed at thirty random moments is word for word the one that never was."""

from __future__ import annotations

import random
import threading
from itertools import pairwise
from pathlib import Path

import pytest

from nova_cbt.model import Turn
from nova_cbt.store import SqlStore
from tests.live.talker import WORDS, Talker

pytestmark = pytest.mark.live
KILLS = 30
SCRIPT = [
    f"{words} ({n})" if words and n >= len(WORDS) else words for n in range(150) for words in [WORDS[n % len(WORDS)]]
]


def kept(home: Path) -> list[Turn]:
    """Every turn of every session, oldest first."""
    store = SqlStore(f"sqlite:///{home / 'data' / 'nova.db'}")
    turns = [turn for session in store.history("Naomi") for turn in session.turns]
    store.dispose()
    return turns


def undisturbed(home: Path) -> None:
    """The script said to the end; a session that is over is followed by the next."""
    waiting = list(SCRIPT)
    while waiting:
        talker = Talker(home)
        reply = talker.hear()
        while reply and reply["mode"] != "ended" and waiting:
            talker.say(waiting.pop(0))
            reply = talker.hear()
        status, remarks = talker.leave()
        assert status == 0, remarks


def disturbed(home: Path, chance: random.Random) -> tuple[int, int]:
    """The script with a kill whenever chance has it; how many kills, and how many struck an open message."""
    kills, struck, said = 0, 0, 0
    acknowledged: list[tuple[str, str]] = []
    while said < len(SCRIPT):
        talker = Talker(home)
        anywhere = threading.Timer(chance.uniform(0, 0.9), talker.process.kill)
        in_a_turn = chance.randrange(1, 4)
        if kills < KILLS and kills % 2:
            anywhere.start()
        reply = talker.hear()
        while reply and reply["mode"] != "ended" and said < len(SCRIPT):
            talker.say(SCRIPT[said])
            in_a_turn -= 1
            if kills < KILLS and not kills % 2 and not in_a_turn:
                threading.Timer(chance.uniform(0, 0.03), talker.process.kill).start()
            reply = talker.hear()
            if reply:
                acknowledged.append((SCRIPT[said], reply["text"]))
                said += 1
        anywhere.cancel()
        talker.kill()
        kills += reply is None
        turns = kept(home)
        pairs = [(a.text, b.text) for a, b in pairwise(turns) if a.speaker == "client"]
        assert [p for p in acknowledged if p not in pairs] == []
        heard = sum(turn.speaker == "client" for turn in turns)
        struck += heard > said
        said = heard  # what was saved is not said again: it is answered on resuming
    return kills, struck


def test_thirty_kills_change_nothing(tmp_path: Path) -> None:
    undisturbed(tmp_path / "calm")
    kills, struck = disturbed(tmp_path / "storm", random.Random(7))
    Talker(tmp_path / "storm").leave()  # the last message may still wait for its answer
    calm, storm = kept(tmp_path / "calm"), kept(tmp_path / "storm")
    length = min(len(calm), len(storm))
    assert length >= 2 * len(SCRIPT)
    assert [told(turn) for turn in storm[:length]] == [told(turn) for turn in calm[:length]]
    assert kills >= KILLS
    assert struck  # some came after the words were saved and before they were answered


def told(turn: Turn) -> tuple[object, ...]:
    """All of a turn but the hour it was said."""
    return turn.number, turn.speaker, turn.text, turn.reading, turn.risk, turn.answers, turn.move
