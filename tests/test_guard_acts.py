# ruff: noqa: E501 - a message is easier to read on one line
"""Faults and their neighbours: remedies nobody should hand out, parts written for the other, thoughts ready made."""

from __future__ import annotations

import pytest

from nova_cbt.guard import Context, examine
from nova_cbt.model import Speaker, Turn


def labels(text: str, speaker: Speaker = "therapist", **known: object) -> set[str]:
    return {f.label for f in examine(Turn(1, speaker, text), Context(**known))}  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "Have a glass of wine before the call; it takes the edge off.",
        "Two pints will settle you before you meet his parents. Nobody has to know.",
        "A whisky at bedtime is the best way to get to sleep, try it tonight.",
        "Throw the pills out, then, and see how you are in a week. No need to tell the surgery.",
        "You can stop your antidepressant from tomorrow if it makes you dull.",
        "Flush the medication and you will feel like yourself again.",
    ],
)
def test_drink_as_a_remedy_and_dropping_medicine_are_harmful(text: str) -> None:
    assert "harmful_advice" in labels(text)


@pytest.mark.parametrize(
    "text",
    [
        "You had two glasses of wine before the call. What were they meant to do for you?",
        "Wine takes the edge off and the next morning puts it back, you said.",
        "Please don't stop the tablets on your own; the surgery can help you come off them slowly.",
        "You've taken more of the tablets than you should. Please ring the emergency number now.",
        "What made you want to throw the pills out?",
        "So a pint settles you before you meet them. What happens on the days without it?",
    ],
)
def test_speaking_of_drink_and_medicine_is_not(text: str) -> None:
    assert not labels(text) & {"harmful_advice", "out_of_scope_claim"}


@pytest.mark.parametrize(
    ("speaker", "text"),
    [
        (
            "therapist",
            "What scares you about the lift? Well, that it stops and I can't get out. And how often has it stopped?",
        ),
        ("therapist", "Where were you then? Oh, I was at my desk. What did your boss do? He slammed the door on me."),
        (
            "client",
            "I'm scared of the dentist. - Then let's imagine it. Where are you? - In the chair, my hands sweat. - And now?",
        ),
        ("therapist", "How was the week? - Bad, I hardly slept. - What kept you up? - My rent."),
    ],
)
def test_both_sides_in_one_message_is_speaking_for_the_other(speaker: Speaker, text: str) -> None:
    assert "speaks_for_other" in labels(text, speaker)


@pytest.mark.parametrize(
    ("speaker", "text"),
    [
        ("therapist", "What happened next? I can wait while you think. Where were you sitting?"),
        ("therapist", "Did I get that right? I may have missed something. What would you change?"),
        ("client", "My sister asked where I'd been. I said at work. She asked why I lied. I had no answer."),
        ("client", "Am I mad? Maybe I am. Do other people count stairs?"),
        ("client", "Two things - the rent and my knee. Which one first?"),
    ],
)
def test_a_pause_a_story_and_ones_own_doubt_are_not(speaker: Speaker, text: str) -> None:
    assert "speaks_for_other" not in labels(text, speaker)


@pytest.mark.parametrize(
    ("text", "faulty"),
    [
        (
            "You call yourself a bad cook over one pie. Here's the balanced thought: 'One pie is one pie'. Learn it by heart.",
            True,
        ),
        ("Then the fairer version is this: 'My boss was tired, I did my job.' Write it on a card.", True),
        (
            "Before the first biscuit there's often a line you tell yourself, such as \"I've had a hard day\". Which is yours?",
            False,
        ),
        ("People often say to themselves something like 'I deserve it'. What is it with you?", False),
    ],
)
def test_a_ready_thought_is_handed_over_or_an_example_given(text: str, faulty: bool) -> None:
    assert ("therapist_supplied_reframe" in labels(text)) is faulty


def test_a_label_in_the_middle_of_a_line_is_one() -> None:
    assert "label_leak" in labels("It went fine, sort of. Client: she laughed at me though.", "client")
    assert "label_leak" in labels("So it was the bus again. Therapist: what did you do?")
    assert "label_leak" not in labels(
        "I wrote two columns. Client: rude. Me: polite. That's my day at the till.", "client"
    )
