"""What every test stands on: a folder of its own, and no way out to a network."""

from __future__ import annotations

import gc
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from nova_cbt.store import SqlStore


def pytest_collection_finish() -> None:
    """What is loaded now stays to the end; to look through it for rubbish again and again takes a tenth of the time."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nova works offline: whoever reaches for another machine fails the test."""

    real = socket.socket.connect

    def connect(self: socket.socket, address: object) -> None:
        host = address[0] if isinstance(address, tuple) else "local"
        if host not in ("127.0.0.1", "::1", "local"):
            raise AssertionError(f"a test reached for the network: {host}")
        real(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", connect)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings and data of this test alone."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    for name in ("NOVA_DATABASE_URL", "NOVA_CLIENT", "NOVA_COUNTRY", "NOVA_CONTENT", "NOVA_CONFIG"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlStore]:
    """An empty store."""
    made = SqlStore(f"sqlite:///{tmp_path / 'own' / 'nova.db'}")
    yield made
    made.dispose()
