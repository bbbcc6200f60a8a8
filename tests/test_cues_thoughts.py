# ruff: noqa: E501 - a pattern or a row of a table is easier to check on one line
"""The words of a thought in other words than any example's: after what introduces it, without the event, as short as it comes."""

from __future__ import annotations

import pytest

from nova_cbt.cues import find
from nova_cbt.cues.thought import words

FRAMED = [
    ("I walked past the group and thought, they were talking about me, I crossed the road.", "they were talking about me"),
    ("When the boss closed the blinds I thought, I'm getting the sack.", "I'm getting the sack"),
    ("I drop one spoon and straight away it's: you can't do anything right", "you can't do anything right"),
    ("my head goes, nobody wants you here", "nobody wants you here"),
    ("I kept telling myself I'll never learn this language", "I'll never learn this language"),
    ("The bus driver sighed, he thinks I'm a nuisance.", "he thinks I'm a nuisance"),
    ("They stopped talking when I sat down, so it was about me.", "it was about me"),
    ("I sent the file to the wrong client, now I'll lose my job, and I'm in a panic.", "I'll lose my job"),
    ("My cousin started in March and she's already better than I'll ever be.", "she's already better than I'll ever be"),
    ("he'll leave me for somebody normal, and then I cried", "he'll leave me for somebody normal"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "thought"), FRAMED)
def test_the_words_of_a_thought_stand_alone(sentence: str, thought: str) -> None:
    assert words(sentence).lower() == thought.lower()


@pytest.mark.parametrize(
    "sentence",
    [
        "Nobody wants me here",
        "My daughter failed her exam and that's because I was never there",
        "Unless it's spotless, the evening's a flop",
        "I got the job because nobody else applied",
    ],
)
def test_a_thought_that_is_all_there_is_stays_whole(sentence: str) -> None:
    assert words(sentence) == sentence


ASKED = [
    ("What was going through you as the doors shut?", "Don't faint in here.", "Don't faint in here"),
    ("What ran through your head at the till?", "you're going to run out of money in front of everyone", "you're going to run out of money in front of everyone"),
    ("Which rule were you following?", "A man mustn't ask for help.", "A man mustn't ask for help"),
    ("What is the belief underneath?", "People like me don't get to be loved.", "People like me don't get to be loved"),
    ("What did you tell yourself then?", '"Typical you", over and over', "Typical you"),
]  # fmt: skip


@pytest.mark.parametrize(("context", "text", "thought"), ASKED)
def test_an_answer_to_a_question_for_a_thought_is_one(context: str, text: str, thought: str) -> None:
    assert find(text, context).thought == thought


@pytest.mark.parametrize(
    "text", ["what do you mean by that?", "no idea", "could you ask that again?", "I'd rather not say"]
)
def test_an_answer_that_holds_none_is_none(text: str) -> None:
    assert find(text, "What went through your mind?").thought == ""


@pytest.mark.parametrize(
    "text",
    [
        "literally nobody in this office likes me",
        "Everyone on my course is better than me",
        "One crumb on the floor ruins the whole kitchen.",
        "A good daughter shouldn't need a break from her mother.",
        "It's all because of me that they split up.",
        "What kind of mother forgets a birthday.",
    ],
)
def test_a_sweeping_verdict_needs_no_introduction(text: str) -> None:
    assert find(text, "").thought


@pytest.mark.parametrize(
    "text",
    [
        "It dawned on me that the voice is my uncle's and not mine.",
        "Not every short reply means he's angry with me.",
        "Last year I would have quit over that email, this time I answered it.",
        "If the exam goes badly I'll be sad for a week, and then I'll sit it again.",
        "I've let myself look forward to the summer again.",
    ],
)
def test_learning_and_fair_views_are_no_automatic_thoughts(text: str) -> None:
    assert find(text, "").thought == ""
