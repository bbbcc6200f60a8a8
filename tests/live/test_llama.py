"""A real llama.cpp server: a model that parrots, one that has learnt nothing, one killed and one that is gone."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("xllamacpp", reason="no llama.cpp server for this platform")
pytest.importorskip("openai")
from nova_cbt.voices.chat_api import Endpoint, Server
from tests.tools import rooms
from tests.tools.llama import llama, untaught

pytestmark = pytest.mark.live
PARROT = Path(__file__).parent.parent / "tools" / "parrot.gguf"


def session(url: str, seed: int, *, sides: str = "therapist", turns: int = 20) -> dict[str, Any]:
    def model() -> Server:
        return Server(Endpoint("any", url, seconds=10))

    nova = rooms.therapist(model() if sides != "client" else None)
    return rooms.hold(nova, rooms.client(seed, model() if sides != "therapist" else None), turns, f"naomi-{seed}")


def check(record: dict[str, Any]) -> None:
    assert record["status"] == "ok", record.get("error")
    texts = [turn["text"] for turn in record["turns"]]
    assert all(text.strip() for text in texts)
    long = [text for text in texts if len(text.split()) > 8]
    assert len(set(long)) == len(long)
    for broken in ("\ufffd", "[insert", "Therapist:", "Patient:", "cannot continue", "assistant\n"):
        assert not [text for text in texts if broken in text], broken


@pytest.mark.parametrize("sides", ["therapist", "client", "both"])
def test_a_model_of_random_weights_is_never_heard(sides: str, tmp_path: Path) -> None:
    with llama(untaught(tmp_path / "untaught.gguf")) as (url, _):
        record = session(url, 1, sides=sides, turns=12)
    check(record)
    assert "model" not in record["voices"]


@pytest.mark.parametrize("sides", ["therapist", *(pytest.param(s, marks=pytest.mark.soak) for s in ("client", "both"))])
def test_a_parrot_leaves_a_session_whole(sides: str) -> None:
    with llama(PARROT) as (url, _):
        for seed in (1, 2):
            check(session(url, seed, sides=sides))


def test_a_server_killed_while_it_speaks(tmp_path: Path) -> None:
    with llama(PARROT) as (url, process):
        nova = rooms.therapist(Server(Endpoint("any", url, seconds=10)))
        talk = rooms.first_or_later("naomi-1")
        talk = nova.answer(talk)
        process.kill()
        process.wait()
        began = time.perf_counter()
        for text in ("It was a four, I think.", "The essay, mostly.", "On Tuesday at night."):
            talk = nova.answer(nova.listen(talk, text))
    assert time.perf_counter() - began < 10  # the limit of one turn, for three
    assert {turn.voice for turn in talk.said("therapist")[1:]} == {"embedded"}


def test_the_model_sees_a_beginning_it_has_seen_before(tmp_path: Path) -> None:
    """The server itself says how much of a prompt it took from its cache."""
    with llama(untaught(tmp_path / "untaught.gguf")) as (url, _):
        server = Server(Endpoint("any", url, seconds=10))
        nova = rooms.therapist(server)
        session = rooms.first_or_later("naomi-1")
        shares = []
        for text in ("A four.", "I sat at my desk until two.", "My flatmate asked and I said I was fine."):
            session = nova.listen(nova.answer(session), text)
            raw = server.client.chat.completions.create(
                model="any", messages=nova.voice.messages(nova.answer(session).last.move, session), max_tokens=4
            )
            used = raw.usage
            shares.append((used.prompt_tokens_details.cached_tokens or 0) / used.prompt_tokens)
    assert shares[-1] > 0.5
