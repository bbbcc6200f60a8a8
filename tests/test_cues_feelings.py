# ruff: noqa: E501 - a pattern or a row of a table is easier to check on one line
"""Feelings in other words than any example's: by their name, by the body, by a number that was asked for; and none beside them."""

from __future__ import annotations

import pytest

from nova_cbt.cues import find

TOLD = [
    ("The smell of that fridge made me heave.", {"disgust"}), ("I saw his old coat and my eyes welled.", {"sadness"}),
    ("It's been on my conscience since Easter.", {"guilt"}), ("I can barely wait for the ferry.", {"excitement"}),
    ("Two jobs and a newborn, it's such a strain.", {"stress"}), ("It's like cotton wool, nothing gets in.", {"numbness"}),
    ("I sat in the dentist's chair, calm as a cow.", {"calm"}), ("Fairly content, thank you.", {"content"}),
    ("dreading the parents evening", {"anxiety"}), ("My neighbour's drill is driving me up the wall.", {"frustration"}),
    ("I went red to the roots when he read it out.", {"embarrassment"}), ("I'm so jealous I can't look at her photos.", {"jealousy"}),
    ("The results were clear and I cried with relief.", {"relief"}), ("passed my driving test, so happy", {"joy"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), TOLD)
def test_a_feeling_shown_is_heard(text: str, names: set[str]) -> None:
    assert names <= {e.name for e in find(text, "").emotions}


def test_what_is_named_is_not_joined_by_guesses() -> None:
    extra = [{e.name for e in find(text, "").emotions} - names for text, names in TOLD]
    assert sum(len(e) for e in extra) <= len(TOLD) // 5


@pytest.mark.parametrize(
    ("context", "text", "name", "number"),
    [
        ("How strong is the sadness now, 0 to 100?", "sixty. no, seventy.", "sadness", 70),
        ("How bad did the shame get?", "Ninety when they laughed.", "shame", 90),
        ("How much anger is left, out of ten?", "4", "anger", 40),
    ],
)
def test_a_number_asked_for_is_that_feelings(context: str, text: str, name: str, number: int) -> None:
    assert [(e.name, e.intensity) for e in find(text, context).emotions] == [(name, number)]


@pytest.mark.parametrize(
    "text",
    [
        "I'm afraid not, the shop was shut.", "Nobody on my corridor knows what I study.", "Have you a minute for the next question?",
        "I take the 14 to work and the 9 home.", "My brother keeps bees.", "between five and six", "Convert three pints to litres for me.",
        "You can't eat a good intention.", "We moved the meeting to Thursday.", "There were two letters on the mat.",
    ],
)  # fmt: skip
def test_where_no_feeling_is_told_none_is_heard(text: str) -> None:
    assert not find(text, "").emotions
