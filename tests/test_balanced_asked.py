"""A question is no balanced thought, and what is said of everybody is not said back as if it were so."""

from __future__ import annotations

import pytest

from nova_cbt.model import Session
from tests.talking import at_story, outside_quotes, say

STORY = ("yesterday at seven in the kitchen, I had put out three plates", "that nobody needs me any more", "sad 70")


@pytest.fixture(scope="module")
def weighing() -> Session:
    """A thought record that has come to the fairer thought."""
    held = say(
        at_story(), *STORY, "I don't ring my friends", "that I have somebody over", "if I rang Ana", "I cried a bit",
        "the thought makes me do less", "write the thought down", "85", "she hasn't rung since Sunday", "that's all",
    )  # fmt: skip
    for fact in (
        "she asked me for the bean recipe on Sunday",
        "at school they ask me to train the new one",
        "no, that's it",
    ):
        if held.last.move and held.last.move.asks and held.last.move.asks[0].slot == "balanced":
            break
        held = say(held, fact)
    assert held.last.move is not None
    assert held.last.move.asks[0].slot == "balanced", held.last.text
    return held


@pytest.mark.parametrize(
    "said",
    [
        "hm. i'd say what's the difference between needed and useful. is there one?",
        "How am I supposed to know what a fair thought would be like?",
        "do you mean I should write the opposite of the thought?",
        "what would other people write in a place like this?",
        "Is it allowed to just write that I don't know it yet?",
    ],
)
def test_a_question_is_not_kept_as_the_fairer_thought(weighing: Session, said: str) -> None:
    held = say(weighing, said)
    assert "balanced" not in [a.slot for a in held.turns[-2].answers], held.last.text


@pytest.mark.parametrize(
    "said",
    [
        "She needs me in other ways now, for recipes and on Sundays.",
        "what if she needs me differently now, and less is not the same as nothing",
        "I am needed less than before, and I still am needed. is that one ok?",
        "How much somebody needs me is one thing and what I'm worth is another.",
        "Who rings whom on a given Sunday says little about who is needed.",
    ],
)
def test_a_fairer_thought_is_kept(weighing: Session, said: str) -> None:
    held = say(weighing, said)
    assert "balanced" in [a.slot for a in held.turns[-2].answers], held.last.text


@pytest.mark.parametrize(
    ("said", "never"),
    [
        ("nobody asks me for anything any more, not even the neighbour with the keys", "nobody asks you"),
        ("everyone leaves me in the end, first dad and now Ana too", "everyone leaves you"),
        ("nothing ever works out for me, the boiler broke twice this week", "nothing ever works"),
        ("no one at that school takes me seriously, they smile and go on talking", "no one at that school takes you"),
        ("people always use me and then they forget my birthday", "people always use you"),
    ],
)
def test_what_is_said_of_everybody_is_quoted_or_left(said: str, never: str) -> None:
    for place in (at_story(), say(at_story(), STORY[0])):
        assert never not in outside_quotes(say(place, said).last.text)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("nobody rang me on Sunday and I sat by the phone until ten", "nobody rang you"),
        ("everyone had left when I came in at six that evening", "everyone had left"),
    ],
)
def test_what_happened_once_may_be_said_back(said: str, told: str) -> None:
    texts = [say(place, said).last.text.lower() for place in (at_story(), say(at_story(), STORY[0]))]
    assert any(told in text for text in texts), texts
