"""Every wording Nova can speak passes the guard, in the places where it is spoken."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import cycle, product

import pytest

from nova_cbt.guard import Context, examine
from nova_cbt.library import PHRASES, Library, load, placeholders
from nova_cbt.model import Turn
from nova_cbt.voices.embedded import joined, tidy

PAGES = load()
SLOTS = {
    "name": "Naomi", "mood": "4", "mood_last": "3", "echo": "you sat at your desk until two",
    "Echo": "You sat at your desk until two", "echo2": "your flatmate asked how it was going",
    "quote": "I just stared at the page", "thought": "I'm going to fail and everyone will see it",
    "emotion": "shame", "intensity": "70", "topic": "your thesis proposal",
    "homework": "write for ten minutes on Tuesday", "option_a": "look at the thought", "option_b": "plan the next step",
    "technique": "the thought record", "after": "50", "helps": "writing in my journal", "helps2": "a walk by the river",
    "fact_for": "I missed the first deadline", "fact_against": "my supervisor liked the second chapter",
    "reframe": "a rough page is still a page", "sign": "I stop answering messages",
    "line": "In the UK, Samaritans answer at any hour on 116 123.", "emergency": "999", "rerate_number": "40",
    "emotion_first": "fear", "when_plain": "on Tuesday evening", "earlier": "you went quiet in the seminar",
    "balanced": "one late draft is one late draft", "first_rung": "open the file and read one page",
    "final_text": "I'm stuck on the second part. Could you look at one page by Friday?",
    "prediction": "she'll think I can't do it", "unfinished": "the thought record on the seminar",
    "task": "write down one such thought a day", "habit_a": "being sure how it will end",
    "habit_b": "taking one thing for the whole", "item": "my sister's debts", "news": "my grandmother died on Sunday",
    "pronouns": "they/them", "belief_number": "80", "before_number": "7", "after_number": "4",
    "fact_one": "my supervisor liked the second chapter",
    "fact_two": "I finished the first one in time", "obstacle": "my phone", "person_you": "your professor",
    "topic3": "the call to your landlord",
    "pull_away": "my phone", "their_line": "That doesn't suit me this week.",
    "stayed_you": "the sentence about the page", "what": "ten minutes of writing",
}  # fmt: skip
OTHER = "the page on your desk"
"""For a slot a page may come to have."""
MOST = 64
OPEN = " ..."
PRONOUNS = ("they/them", "he/him", "she/her")
SHORT = 3
"""Words of a nod: it is never the whole message."""
NEXT = "What came next?"
MEETS = re.compile(
    r"safety\.(?:thanks|r1_|S[1-9]\b|N[1-4]\b|W0|TODAY|SIGN|r4_(?:call|person|distance|barrier|others)|r5_(?:call|taken|body)"
    r"|failsafe)"
)
"""What answers a sign of danger itself, and not what is said about it."""
RISKY = ("safety", "abuse", "harm_to_others", "intrusive", "third_party", "minor", "substances", "unusual", "bereaved")
LONGER = ("summary", "safety_plan", "help_script", "close", "welcome", "thought_record", "coping_menu")
CUE = "Some nights I wish I wouldn't wake up."
PLAIN = "It was on Tuesday, at my desk, and I stared at the page until two."
_CHOICE = re.compile(r"\{([^{}]*\|[^{}]*)\}")


def readings(line: str) -> Iterator[str]:
    """The wording in every way its alternatives allow, with its slots filled."""
    parts = _CHOICE.split(line)
    ways = [part.split("|") if n % 2 else [part] for n, part in enumerate(parts)]
    for number, picked in enumerate(product(*ways)):
        if number >= MOST:
            return
        text = "".join(picked)
        for slot in placeholders(text):
            text = text.replace("{" + slot + "}", "" if slot.startswith("?") else SLOTS.get(slot, OTHER))
        yield text


def wordings(pages: Library) -> Iterator[tuple[str, str]]:
    """Each key and each of its wordings; a lead, a nod and the thanks for an answer go with what is said after them."""
    for key, lines in pages.lines.items():
        page, _, group = key.partition(".")
        for text in (r for line in lines for r in readings(line)):
            if key.endswith(PHRASES):
                continue
            if page == "safety" and group.startswith("thanks"):
                yield key, tidy(f"{text} {pages.lines['safety.S2'][0]}")
            elif ".scene_" in key:
                yield key, f"[as your professor] {text}"
            else:
                yield key, tidy(joined([text, NEXT] if text[-1] in ".:" and _leads(text) else [text]))


def _leads(text: str) -> bool:
    return text.endswith((OPEN, ":")) or len(text.split()) <= SHORT


def heard(key: str) -> list[Context]:
    """The places a wording is spoken in: alone, in a session, and after a sign of danger where it answers one."""
    known = " ".join(SLOTS.values())
    page = key.split(".")[0]
    after = [(PLAIN,), ("Yes.",)]
    after += [(CUE, "No."), (CUE, "Yes.")] if page in RISKY else []
    after += [(PLAIN, CUE)] if MEETS.match(key) else []
    alone = Context(client_name="Naomi", roleplay=".scene_" in key)
    told = replace(alone, known=known, complete=True, limit=170 if page in LONGER else 110, facts=0)
    return [alone, *(replace(told, others=o, pronouns=p) for o, p in zip(after, cycle(PRONOUNS), strict=False))]


def found(key: str, text: str) -> list[str]:
    turn = Turn(3, "therapist", text)
    return [f"{f.label} {f.quote!r} [{before.others}]" for before in heard(key) for f in examine(turn, before)]


@pytest.mark.slow
def test_every_wording_passes() -> None:
    wrong = [(key, text, faults) for key, text in wordings(PAGES) if (faults := found(key, text))]
    assert not wrong, "\n".join(map(str, wrong))
