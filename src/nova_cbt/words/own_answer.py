"""What a client says they told themself in place of a thought."""

from __future__ import annotations

from nova_cbt.words import patterns as re

_OWN_ANSWER = re.compile(
    r"\b(refram\w+|instead|told myself|tell myself|remind(ed)? myself|compassionate|kinder|fairer|balanced)\b"
    r"[^\"“”]{0,80}[\"“]([^\"”]{8,160})[\"”]",
    re.IGNORECASE,
)


def own_answer(text: str) -> str:
    """What the client says they told themself in place of a thought, in their words; nothing if they do not say."""
    found = _OWN_ANSWER.search(text)
    return found.group(3).strip(" ,.") if found else ""
