"""The README's conversation is what Nova says."""

from __future__ import annotations

from tests.readme import BEGIN, END, ROOT, conversation


def test_the_conversation_is_what_nova_says() -> None:
    shown = (ROOT / "README.md").read_text(encoding="utf-8").split(BEGIN)[1].split(END)[0]
    assert shown == conversation(), "python -m tests.readme writes it anew"
