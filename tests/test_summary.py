"""What a client can count on in a summary: it is theirs, it is true, and their correction wins."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nova_cbt.errors import ContentError, UsageError
from nova_cbt.model import (
    Answer,
    Bullet,
    Chart,
    Fact,
    Homework,
    Move,
    Place,
    Reading,
    Risk,
    RiskRecord,
    Session,
    SessionRecord,
    State,
    Summary,
    Turn,
    Worksheet,
)
from nova_cbt.summary import chart_after, correct, export_text, grounded, parse, render, shown, summarise
from nova_cbt.summary.text import clip, numbers, plain
from nova_cbt.summary.words import read_lines

HEADINGS = [
    "Main topics discussed:",
    "Techniques/exercises introduced:",
    "Things that appeared helpful:",
    "Homework/tasks assigned:",
    "Insights/realizations:",
]

# One later session: (move, page, what Nova says) then (what the client says, {slot: (value, number)}, risk).
TALK: list[tuple[str, str, str, str, dict[str, tuple[str, int | None]], Risk]] = [
    ("checkin.mood", "checkin", "Hello Naomi. Where is your mood, 0 to 10?", "A 4, I'm tired.", {"mood": ("4", 40)}, Risk()),
    ("hw_review.happened", "hw_review", 'You\'d planned "one thought record". What happened with it?',
     "I did one on Tuesday evening.", {"happened": ("done", None)}, Risk()),
    ("hw_review.learnt", "hw_review", "What did you notice?",
     "I noticed that I talk to myself harder than I talk to anyone else.",
     {"learnt": ("I noticed that I talk to myself harder than I talk to anyone else.", None)}, Risk()),
    ("agenda.item", "agenda", "What should we work on today?",
     "The lab report, I keep putting it off, and maybe my brother.", {"item": ("The lab report", None)}, Risk()),
    ("thought_record.situation", "thought_record", "We could use a thought record. When did it hit hardest?",
     "Sunday night at my desk, the lab report open and nothing written.",
     {"situation": ("Sunday night at my desk, the lab report open and nothing written", None)}, Risk()),
    ("thought_record.emotions", "thought_record", "Which feelings, 0 to 100?", "Dread, about 80.",
     {"emotions": ("dread", 80)}, Risk()),
    ("thought_record.thought", "thought_record", "What went through your mind?",
     "If I ask my lab partner, they'll think I'm not capable.",
     {"thought": ("If I ask my lab partner, they'll think I'm not capable", None)}, Risk()),
    ("thought_record.belief", "thought_record", "How far do you believe it, 0 to 100?", "90 I'd say.",
     {"belief": ("90", 90)}, Risk()),
    ("thought_record.evidence_for", "thought_record", "What have you seen that supports it?",
     "The professor sighed when I asked in October.",
     {"evidence_for": ("The professor sighed when I asked in October", None)}, Risk()),
    ("thought_record.evidence_against", "thought_record", "What doesn't fit it?",
     "My lab partner asked me twice last month. I didn't think less of them.",
     {"evidence_against": ("My lab partner asked me twice last month", None)}, Risk()),
    ("thought_record.balanced", "thought_record", "How would you put it now?",
     "Well, asking about one step says nothing about whether I'm capable.",
     {"balanced": ("asking about one step says nothing about whether I'm capable", None)}, Risk()),
    ("thought_record.rerate_thought", "thought_record", "And the first thought now?", "Maybe 45.",
     {"rerate_thought": ("45", 45)}, Risk()),
    ("thought_record.rerate_emotion", "thought_record", "And the dread?", "50 now.",
     {"rerate_emotion": ("50", 50)}, Risk()),
    ("thought_record.takeaway", "thought_record", "What do you take from it?",
     "I guess I hold myself to a rule I would never use on a friend.",
     {"takeaway": ("I hold myself to a rule I would never use on a friend", None)}, Risk()),
    ("risk.check", "risk", "Is there anything we should not leave unsaid?",
     "Years ago I used to hurt myself when it got like this, not any more.", {}, Risk("past_self_harm", 1)),
    ("homework.what", "homework", "What is one small step?",
     "I could text my lab partner the question about the graph.",
     {"what": ("text my lab partner the question about the graph", None)}, Risk()),
    ("homework.when", "homework", "Which day, and where?", "Wednesday after the seminar, from the library.",
     {"when": ("Wednesday after the seminar", None), "where": ("the library", None)}, Risk()),
    ("homework.obstacle", "homework", "What may get in the way?",
     "I'll write a long apology first. Then I send only the first line.",
     {"obstacle": ("I'll write a long apology first", None), "if_then": ("I send only the first line", None)}, Risk()),
    ("homework.confidence", "homework", "How sure are you, 0 to 10?", "An 8.", {"confidence": ("8", 80)}, Risk()),
    ("summary.main_point", "summary", "What's the main thing today?",
     "That needing one answer is not the same as failing.",
     {"main_point": ("That needing one answer is not the same as failing", None)}, Risk()),
    ("feedback.useful", "feedback", "Was today useful?",
     "Seeing both lists next to each other was useful.",
     {"useful": ("Seeing both lists next to each other was useful", None)}, Risk()),
]  # fmt: skip


def session_of(talk: list[tuple[str, str, str, str, dict[str, tuple[str, int | None]], Risk]]) -> Session:
    """A finished session made from such a list."""
    old = Homework("h1", "one thought record", 1)
    chart = Chart("naomi", facts=(Fact("name", "Naomi", "Naomi", 1, 2),), homework=(old,), sessions=(SessionRecord(1),))
    turns: list[Turn] = []
    sheets: dict[str, Worksheet] = {}
    phases: dict[str, str] = {}
    for move, page, nova, client, slots, risk in talk:
        state = State(Place(page, page, move.split(".")[1]), dict(phases), sheets=tuple(sheets.values()), facts=chart.facts)
        turns.append(Turn(len(turns) + 1, "therapist", nova, move=Move(move, state=state)))
        number = len(turns) + 1
        given_now = tuple(Answer(s, v, v, number, number=n) for s, (v, n) in slots.items())
        turns.append(Turn(number, "client", client, reading=Reading(), risk=risk, answers=given_now))
        before = sheets.get(page, Worksheet(f"2-{page}", page, 2))
        sheets[page] = replace(before, answers=(*before.answers, *given_now))
        phases[page] = "done"
    sheets = {k: replace(s, status="complete") for k, s in sheets.items()}
    homework = (replace(old, status="done", reviewed=2, learnt="I talk to myself harder"),)
    if "homework" in sheets:
        sheet = sheets["homework"]
        homework += (
            Homework("h2", sheet.get("what"), 2, sheet.get("when"), sheet.get("where"), sheet.get("obstacle"),
                     sheet.get("if_then"), sheet.number("confidence"), turn=len(turns)),
        )  # fmt: skip
    phases |= {"feedback": "done", "close": "done"}
    tier = max((r.tier for *_, r in talk), default=0)
    state = State(Place("close"), phases, sheets=tuple(sheets.values()), homework=homework, facts=chart.facts,
                  risk=RiskRecord(tier=tier))  # fmt: skip
    turns.append(Turn(len(turns) + 1, "therapist", "Until next time, Naomi.", move=Move("close.next", state=state)))
    return Session(chart, 2, tuple(turns))
