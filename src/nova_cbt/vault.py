"""Where a client's words are sealed before they are written, and opened after they are read.

For now nothing is encrypted: `PlainVault` keeps the place where one key per client will be used.
"""

from __future__ import annotations

from typing import Protocol


class Vault(Protocol):
    """One key per client; a record's name is part of its seal, so that it cannot be passed off as another."""

    encrypts: bool

    def seal(self, client: int, record: str, data: bytes) -> bytes: ...
    def open(self, client: int, record: str, data: bytes) -> bytes: ...
    def forget(self, client: int) -> None: ...


class PlainVault:
    """Keeps words as they are. Whoever can read the file can read them."""

    encrypts = False

    def seal(self, client: int, record: str, data: bytes) -> bytes:
        """The same bytes."""
        return data

    def open(self, client: int, record: str, data: bytes) -> bytes:
        """The same bytes."""
        return data

    def forget(self, client: int) -> None:
        """There is no key to destroy."""
