"""A real llama.cpp server that is stopped, killed in mid-answer, garbled or slowed to a drip: Nova answers in time."""

from __future__ import annotations

import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

pytest.importorskip("xllamacpp", reason="no llama.cpp server for this platform")
pytest.importorskip("openai")
from nova_cbt.model import Session
from nova_cbt.therapist import Therapist
from nova_cbt.voices.chat_api import Endpoint, Server
from nova_cbt.voices.chat_api.breaker import Breaker
from tests.tools import rooms
from tests.tools.llama import llama

pytestmark = pytest.mark.live
PARROT = Path(__file__).parent.parent / "tools" / "parrot.gguf"
LIMIT = 1.0
SLACK = 3.0
"""Seconds a busy machine may add, far below what a hanging server takes."""
"""Seconds for Nova's own work and a busy machine."""
SAID = (
    "It was a four, I think.",
    "The essay, mostly.",
    "On Tuesday night at my desk.",
    "I thought I'd never finish it.",
    "About seventy.",
    "Flat, and a bit ashamed.",
)
ERRORS = (
    "error", "timeout", "timed out", "connection refused", "connection reset", "connection closed", "http", "server",
    "traceback", "exception", "\ufffd",
)  # fmt: skip
Spoil = Callable[[bytes, socket.socket], None]


def model(url: str, pause: float = 15.0, limit: float = LIMIT) -> Server:
    """The server, left alone for so many seconds once it is down."""
    made = Server(Endpoint("any", url, seconds=limit, tokens=60))
    made.breaker = Breaker(time.monotonic, pause=pause)
    return made


def held(nova: Therapist, session: Session, said: tuple[str, ...] = SAID) -> tuple[Session, list[float]]:
    """The session goes on; how long each answer took."""
    took = []
    for text in said:
        session = nova.listen(session, text)
        began = time.perf_counter()
        session = nova.answer(session)
        took.append(time.perf_counter() - began)
    return session, took


def check(session: Session, took: list[float], waits: int, limit: float = LIMIT) -> None:
    """Every message sound, no error spoken, and the limit waited for no more often than that."""
    assert max(took) < limit + SLACK, took
    assert sum(t >= 0.9 * limit for t in took) <= waits, took
    texts = [turn.text for turn in session.said("therapist")]
    assert all(text.strip() for text in texts)
    assert not [text for text in texts for word in ERRORS if word in text.lower()]
    assert not [f for turn in session.turns for f in turn.findings if not f.mended]


@contextmanager
def between(url: str, spoil: Spoil) -> Iterator[str]:
    """An address before a server, where the answer's body is spoilt on its way."""
    host, port = url.removeprefix("http://").removesuffix("/v1").split(":")
    door = socket.create_server(("127.0.0.1", 0))

    def serve(caller: socket.socket) -> None:
        with caller, suppress(OSError), socket.create_connection((host, int(port))) as server:
            request = caller.recv(65536)
            while b"\r\n\r\n" not in request or len(request.partition(b"\r\n\r\n")[2]) < _length(request):
                request += caller.recv(65536)
            server.sendall(request)
            answer = b""
            while b"\r\n\r\n" not in answer or len(answer.partition(b"\r\n\r\n")[2]) < _length(answer):
                answer += server.recv(65536)
            spoil(answer, caller)

    def listen() -> None:
        with suppress(OSError):
            while True:
                threading.Thread(target=serve, args=(door.accept()[0],), daemon=True).start()

    threading.Thread(target=listen, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{door.getsockname()[1]}/v1"
    finally:
        door.close()


def _length(message: bytes) -> int:
    head = message.partition(b"\r\n\r\n")[0].lower()
    return int(head.partition(b"content-length:")[2].split(b"\r\n")[0] or 0)


def drips(answer: bytes, caller: socket.socket) -> None:
    """A byte now and then: each in time, the answer never."""
    for n in range(len(answer)):
        caller.sendall(answer[n : n + 1])
        time.sleep(0.02 if n < 200 else 0.2)


def garbles(answer: bytes, caller: socket.socket) -> None:
    """The right length, and every third byte something else."""
    head, gap, body = answer.partition(b"\r\n\r\n")
    caller.sendall(head + gap + bytes(b if n % 3 else (b * 7 + 129) % 256 for n, b in enumerate(body)))


def noise(answer: bytes, caller: socket.socket) -> None:
    """No HTTP at all."""
    caller.sendall(bytes(range(256)) * 40)


def cuts(answer: bytes, caller: socket.socket) -> None:
    """The connection ends in the middle of the words."""
    caller.sendall(answer[: -len(answer.partition(b"\r\n\r\n")[2]) // 2])


@pytest.mark.parametrize("spoil", [drips, garbles, noise, cuts], ids=lambda s: s.__name__)
def test_an_answer_spoilt_on_its_way(spoil: Spoil) -> None:
    with llama(PARROT) as (url, _), between(url, spoil) as address:
        nova = rooms.therapist(model(address))
        session, took = held(nova, nova.open(rooms.first_or_later("naomi-1")))
    check(session, took, waits=2)
    assert {turn.voice for turn in session.said("therapist")} == {"embedded"}


def test_a_server_that_hangs_and_comes_back() -> None:
    """A stopped process keeps its connections open and says nothing; let go, it is spoken to again by itself."""
    with llama(PARROT) as (url, process):
        server = model(url, pause=0.3, limit=2 * LIMIT)
        nova = rooms.therapist(server)
        session = nova.open(rooms.first_or_later("naomi-1"))
        process.send_signal(signal.SIGSTOP)
        session, took = held(nova, session, SAID[:3])
        check(session, took, waits=3, limit=2 * LIMIT)
        assert server.breaker.open
        process.send_signal(signal.SIGCONT)
        end = time.monotonic() + 30
        while server.breaker.open and time.monotonic() < end:
            time.sleep(0.3)
            session, took = held(nova, nova.open(rooms.first_or_later("naomi-1")), SAID[:1])
            check(session, took, waits=1, limit=2 * LIMIT)
        assert not server.breaker.open


def test_a_server_that_hangs_is_waited_for_twice() -> None:
    with llama(PARROT) as (url, process):
        nova = rooms.therapist(model(url))
        session = nova.open(rooms.first_or_later("naomi-1"))
        process.send_signal(signal.SIGSTOP)
        session, took = held(nova, session)
        process.send_signal(signal.SIGCONT)
    check(session, took, waits=2)


def test_a_server_killed_in_the_middle_of_an_answer() -> None:
    for delay in (0.0, 0.01, 0.03, 0.06, 0.1):
        with llama(PARROT) as (url, process):
            nova = rooms.therapist(model(url))
            session = nova.open(rooms.first_or_later("naomi-1"))
            threading.Timer(delay, process.kill).start()
            session, took = held(nova, session)
        check(session, took, waits=2)
        assert session.last.voice == "embedded"
