"""Which model, where, and how long it may take."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from nova_cbt.errors import SettingsError

SECONDS = 20.0
TOKENS = 600
"""Enough for the longest message and a short thought before it."""
OFF = ("none", "embedded")
"""Names under which no model is meant."""


@dataclass(frozen=True)
class Endpoint:
    """A model behind an OpenAI-compatible address."""

    model: str
    base_url: str = ""
    """Empty: the address the SDK knows."""
    key: str = field(default="none", repr=False)
    seconds: float = SECONDS
    """The longest a client waits for one message, all tries together."""
    tokens: int = TOKENS


def endpoint(environ: Mapping[str, str], model: str = "") -> Endpoint | None:
    """The model asked for by name or by NOVA_LLM_MODEL; none when neither names one."""
    name = model or _value(environ, "NOVA_LLM_MODEL")
    if not name or name.lower() in OFF:
        return None
    base = _value(environ, "NOVA_LLM_BASE_URL")
    key = _value(environ, "NOVA_LLM_API_KEY") or _value(environ, "OPENAI_API_KEY")
    if not base and not key:
        raise SettingsError(
            f"no server for model {name!r}: set NOVA_LLM_BASE_URL (http://127.0.0.1:8080/v1) or NOVA_LLM_API_KEY."
        )
    if base and not base.startswith(("http://", "https://")):
        raise SettingsError(f"NOVA_LLM_BASE_URL is {base!r}: it starts with http:// or https://.")
    return Endpoint(name, base.rstrip("/"), key or "none", _seconds(environ))


def _seconds(environ: Mapping[str, str]) -> float:
    said = environ.get("NOVA_LLM_SECONDS", "").strip()
    try:
        seconds = float(said or SECONDS)
    except ValueError:
        seconds = 0.0
    if seconds <= 0:
        raise SettingsError(f"NOVA_LLM_SECONDS is {said!r}: give the seconds a client may wait, such as 20.")
    return seconds


def _value(environ: Mapping[str, str], name: str) -> str:
    """A setting, or the contents of the file its _FILE twin names."""
    if said := environ.get(name, "").strip():
        return said
    if not (path := environ.get(f"{name}_FILE", "").strip()):
        return ""
    try:
        return Path(path).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{name}_FILE: {path} cannot be read: {error}") from error
