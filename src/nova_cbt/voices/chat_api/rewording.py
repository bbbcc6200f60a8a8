"""The lines of a session's summary, put more naturally by a model; what a line may say is checked by others."""

from __future__ import annotations

from collections.abc import Sequence

from nova_cbt.errors import VoiceError
from nova_cbt.voices.chat_api.prompts import Prompts
from nova_cbt.voices.chat_api.server import Server
from nova_cbt.words import patterns as re

_NUMBERED = re.compile(r"^\s*(\d+)[.):]\s+(\S.*?)\s*$")


def reword(lines: Sequence[str], *, server: Server, prompts: Prompts) -> dict[int, str]:
    """Line number, from 0 -> its new wording; nothing for lines the model left out, or when it has no answer."""
    listed = "\n".join(f"{n}. {line}" for n, line in enumerate(lines, 1))
    asked = [{"role": "system", "content": prompts.say("summary.role")}, {"role": "user", "content": listed}]
    try:
        words = server.ask(asked)
    except VoiceError:
        return {}
    if words.finish_reason == "length":
        return {}
    found = (_NUMBERED.match(line) for line in words.splitlines())
    return {int(f.group(1)) - 1: f.group(2) for f in found if f and 0 < int(f.group(1)) <= len(lines)}
