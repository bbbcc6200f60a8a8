"""A piped `nova chat --json`, driven one message at a time."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

WORDS = (
    "Yes, that's fine with me.",
    "Call me Naomi. They/them, please.",
    "Skip that.",
    "My mood is about 4 out of 10 today.",
    "I have a deadline for my thesis and I keep staring at the page.",
    "I'd like to work on the thesis.",
    "The hardest moment was on Tuesday evening at my desk, with the draft open.",
    "No, I've never had thoughts like that.",
    "I'm going to fail and everybody will see it.",
    "Maybe 85.",
    "Scared, mostly. And ashamed. I'd say 70.",
    "I haven't written anything new for two weeks, that speaks for it.",
    "Well, my supervisor liked the second chapter, and I did finish the first one.",
    "Not everything has to be good at once. A rough page is still a page.",
    "Around 60.",
    "That helped a bit.",
    "I could write for ten minutes tomorrow morning at the library.",
    "My phone might get in the way. Then I'd leave it in my bag.",
    "8 out of 10.",
    "I'd say it went well, 8.",
    "What would you suggest?",
    "I don't know.",
    "",
    "Could we slow down a little?",
    "I feel heavy today, 60 or so.",
)


class Talker:
    """One process of `nova chat`, its messages read as they come."""

    def __init__(self, home: Path, client: str = "Naomi") -> None:
        command = [sys.executable, "-m", "nova_cbt.cli", "chat", "--json", "--client", client]
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(home)
        )

    def hear(self) -> dict[str, Any] | None:
        """The next whole message; None when the process is gone."""
        assert self.process.stdout
        line = self.process.stdout.readline()
        return json.loads(line) if line.endswith(b"\n") else None

    def say(self, text: str) -> None:
        """One line; a process that is gone does not hear it."""
        assert self.process.stdin
        try:
            self.process.stdin.write(text.encode() + b"\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            pass

    def kill(self) -> None:
        """As a power cut would."""
        self.process.kill()
        self.process.communicate()

    def leave(self) -> tuple[int, str]:
        """Close the pipe; the exit status and the remarks."""
        _, remarks = self.process.communicate()
        return self.process.returncode, remarks.decode()


def environment(home: Path) -> dict[str, str]:
    """This machine's, with data and settings in a folder of its own."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("NOVA_")}
    return kept | {
        "NOVA_DATABASE_URL": f"sqlite:///{home / 'data' / 'nova.db'}",
        "XDG_CONFIG_HOME": str(home / "config"),
    }
