# ruff: noqa: E501 - a pattern or a row of a table is easier to check on one line
"""The client's most telling short clauses, turned to "you" or put in quotation marks, to be said back."""

from __future__ import annotations

import re

from nova_cbt.model import Reading
from nova_cbt.slots.kinds import PERSON, content
from nova_cbt.words import bare, clauses, count, felt, lower, plain, second_person, sentences

_DANGER = re.compile(
    r"\b(?:suicid\w*|kill\w*|die|dead|dying|end (?:it|my life)|hurt(?:ing)? myself|harm(?:ing)?|self-harm\w*|cut(?:ting)? (?:myself|my)|overdos\w*|better off without|not wake up|pills?|burn(?:ing|t|ed)? myself|rape\w*|abus\w*|hit(?:s|ting)? me|molest\w*|"
    r"fuck\w*|cunt\w*|bitch\w*|shit\w*)\b"
)
_ACT = re.compile(
    r"\b(?:stayed|went|tried|forgot|slept|cried|missed|cancelled|avoided|snapped|shouted|walked|called|rang|texted|wrote|rewrote|finished|started|skipped|spent|woke|told|asked|hid|ran|quit|lay|sat|worked|watched|sent|ignored|froze|panicked|argued|apologised|pretended|spoke|left|stopped|checked|deleted|kept|gave|\w{4,}ed)\b"
)
_HANDLE = re.compile(
    r"\b(?:if|never|always|everyone|nobody|should|must|failure|enough|think|thought|because|can't|won't|ruined|fault)\b"
)
_IDLE = re.compile(
    r"^(?:i (?:don't|dont) know|i'm not sure|i (?:guess|suppose)|i mean|it(?:'s| is| was) (?:fine|ok|okay|hard|good|bad|weird|just)|that's (?:it|all|right|true|fine)|yes|no|thank|thanks|hi|hello|i think so|it was|i want|i'd like|i need|not really|i understand|i agree|let me|i see)\b"
)


def _worth(clause: str, reading: Reading) -> float:
    """How much a clause says about this person and this week."""
    same = lower(clause)
    worth = min(len(content(clause)), 6) / 2
    worth += (
        2.0 * bool(felt(clause))
        + 1.5 * bool(_ACT.search(same))
        + 1.2 * bool(PERSON.search(same))
        + 1.0 * bool(_HANDLE.search(same))
    )
    worth += 1.5 * bool(re.search(r"\b(?:i|i'm|i've|i'd|my|me)\b", same)) + 0.8 * bool(
        re.search(
            r"\d|yesterday|last night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|week", same
        )
    )
    worth += 2.0 * bool(reading.loss and clause in reading.loss) + 1.0 * bool(
        reading.thought and clause in reading.thought
    )
    worth += 0.7 * bool(re.search(r"[a-z] [A-Z][a-z]", clause))
    worth -= 3.0 * bool(_IDLE.match(same)) + 0.15 * max(0, count(clause) - 12) + 1.5 * (count(clause) < 3)
    return worth


def _quoted(clause: str) -> str:
    """The clause in quotation marks, where that is safe and short."""
    text = bare(clause).strip(' "')
    safe = (
        2 <= count(text) <= 12
        and not re.search(r'["?“”\[\]{}<>*_|]|https?:', plain(text))
        and not re.search(r"\b(?:you|your|nova|u|ur)\b", lower(text))
    )
    return f'"{text}"' if safe and len(content(text)) >= 1 else ""


def _pieces(text: str) -> list[str]:
    """Clauses, and whole short sentences, each once."""
    whole = [s for s in sentences(text) if count(s) <= 16 and not s.rstrip().endswith("?")]
    parts = [c for s in sentences(text) if not s.rstrip().endswith("?") for c in clauses(s)]
    return list(dict.fromkeys(p.strip(" .!,;") for p in [*parts, *whole]))


def reflectable(text: str, reading: Reading) -> list[str]:
    """One to four things to say back, best first; empty where nothing may be said back."""
    if set(reading.acts) & {"injection", "other_language", "silence", "role_flip", "offensive"}:
        return []
    ranked = sorted(_pieces(text), key=lambda c: -_worth(c, reading))
    kept: list[str] = []
    used: list[set[str]] = []
    for clause in ranked:
        words = content(clause)
        if _DANGER.search(lower(clause)) or not words or _worth(clause, reading) < 1.5:
            continue
        if any(len(words & u) / len(words | u) > 0.5 or words <= u for u in used):
            continue
        if said := second_person(clause, whole=True) or _quoted(clause):
            kept.append(said)
            used.append(words)
        if len(kept) == 4:
            break
    return kept
