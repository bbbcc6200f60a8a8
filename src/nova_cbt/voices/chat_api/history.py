"""What a model sees of the conversation: a beginning that stays, and growth only at the end.

Servers reuse what they computed for a prompt that begins like the last one. So nothing before the last message ever
changes, with one exception: when the conversation has grown beyond a bound, its older part is dropped at once, and
notes on it take its place. Dropping a turn at a time would keep the prompt as short and make every one of them new.

A bound and a stable beginning pull apart. What a prompt has new is the last exchanges and what to do now, some hundred
tokens; so a share of .85 seen before needs prompts of seven hundred, and the shorter the prompt the smaller the share.
The bound was set first, where a session of eighty turns costs the therapist's side less than twenty thousand tokens;
within it the leaps are made long and seldom, because each costs one prompt that is nearly all new. Nothing is put into
the beginning only to make it longer.
"""

from __future__ import annotations

from collections.abc import Sequence

from nova_cbt.model import Speaker, Turn

LONGEST = 4400
"""Characters of conversation, from which on the older part is dropped."""
KEPT = 600
"""Characters that stay when it is."""
LONGEST_TURN = 700
"""Characters of one earlier message; of a longer one both ends are shown."""
LONGEST_LAST = 2000
Message = dict[str, str]


def messages(turns: Sequence[Turn], me: Speaker) -> list[Message]:
    """The turns as chat messages, from one speaker's point of view."""
    return [{"role": "assistant" if t.speaker == me else "user", "content": clip(t.text)} for t in turns]


def first_shown(sizes: Sequence[int], longest: int = LONGEST, kept: int = KEPT) -> int:
    """The first turn that is shown: it moves in leaps, never by one."""
    start = total = 0
    for at, size in enumerate(sizes):
        total += min(size, LONGEST_TURN)
        if total > longest:
            while start < at and total > kept:
                total -= min(sizes[start], LONGEST_TURN)
                start += 1
    return start


def clip(text: str, longest: int = LONGEST_TURN) -> str:
    """A message with its middle left out when it is very long; newlines would look like a new speaker."""
    flat = " ".join(text.split())
    half = longest // 2
    return flat if len(flat) <= longest else f"{flat[:half]} ... {flat[-half:]}"


def joined(found: Sequence[Message]) -> list[Message]:
    """Speakers strictly in turn, as some servers demand: neighbours of the same role become one message."""
    made: list[Message] = []
    for message in found:
        if made and made[-1]["role"] == message["role"]:
            made[-1] = {"role": message["role"], "content": f"{made[-1]['content']}\n\n{message['content']}"}
        else:
            made.append(message)
    return made
