"""What somebody says against themself: met as a thought that is hard to carry, never said back as if it were so."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from nova_cbt.model import Session
from nova_cbt.words import self_verdict
from tests.talking import at_story, opened, outside_quotes, say

AGAINST = [
    "Maybe I'm just built wrong.",
    "I guess I'm damaged goods.",
    "I'm too much for people.",
    "I suppose I was never meant to be happy",
    "My brain is broken I think.",
    "Something's wrong with me.",
    "I am the weak one in the family",
    "there is something missing in me",
    "I'm the one who ruins every party",
    "I don't deserve nice things",
    "I'm nobody's first choice",
    "I'm not cut out for being a dad.",
    "People like me don't get better.",
    "honestly i suck at being a person",
    "I always let everybody down in the end.",
    "I can't do anything right.",
    "I'm a bad mother, that's what it is",
    "im such a waste of space lol",
    "I was a rotten son to him.",
    "There's nothing good about me.",
    "I mess up whatever I touch.",
    "I must be impossible to love.",
    "I never finish anything, I'm useless",
    "Everything I do turns to rubbish.",
    "I'm not a proper man any more.",
    "I'm too old and too stupid for this course.",
    "I have no backbone.",
    "I am worth nothing to them.",
    "I have failed as a teacher",
    "i hate who i am",
]
NO_JUDGEMENT = [
    "I'm in the kitchen a lot",
    "I'm a nurse on nights",
    "I am tired of the rain",
    "I'm built like my father, tall and thin",
    "I don't deserve to be spoken to like that",
    "My laptop is broken",
    "I'm too tired for this",
    "My sister is the weak one in the family, he says",
    "He says I'm useless.",
    "I'm not stupid, you know.",
    "I was never meant to be on that shift",
    "something was wrong with the boiler",
    "I'm not a bad person.",
    "I'm the one who cooks",
    "I'm the only one awake",
    "People like my neighbour don't get it.",
    "I can't do Tuesdays.",
    "I finished nothing today because the phone rang.",
    "I was told I had failed the test by two points",
    "I'm too old for the youth group, so I joined another.",
    "I used to think I was worthless",
    "Do you think I'm weak?",
    "I'm sick this week",
    "I'm bad with names, so I write them down.",
]


@pytest.mark.parametrize("said", AGAINST)
def test_a_judgement_on_oneself_is_heard(said: str) -> None:
    assert self_verdict.spoken(said)


@pytest.mark.parametrize("said", NO_JUDGEMENT)
def test_what_judges_nobody_or_others_is_not_one(said: str) -> None:
    assert not self_verdict.spoken(said)


def places() -> list[Session]:
    return [opened(), say(opened(), "4", "no"), at_story(), say(opened(), "4")]


def turned(said: str) -> list[str]:
    """The judgement as it would stand in an agreement: each two words that follow one another."""
    words = re.findall(r"[a-z']+", re.sub(r"\bi'm\b|\bim\b|\bi am\b", "you're", said.lower()))
    words = [{"i": "you", "my": "your", "me": "you", "am": "are"}.get(w, w) for w in words]
    return [" ".join(pair) for pair in pairwise(words) if any(len(w) > 4 for w in pair)]


@pytest.mark.parametrize("said", AGAINST)
def test_it_is_never_said_back_as_if_it_were_so(said: str) -> None:
    """Outside quotation marks no reply agrees with it, and none is glad of it or praises the wording."""
    for place in places():
        plain = outside_quotes(say(place, said).last.text)
        assert not [pair for pair in turned(said) if f"{pair} " in f"{plain} "], plain
        assert not any(w in plain for w in ("joy", "good that you noticed", "say it well", "glad to hear")), plain


@pytest.mark.parametrize(
    "said", ["I'm too much for people.", "I don't deserve nice things", "Everything I do goes wrong."]
)
def test_it_is_kept_as_the_thought_and_not_as_the_situation(said: str) -> None:
    turn = say(at_story(), said).turns[-2]
    assert turn.reading is not None
    assert turn.reading.thought
    assert not [a for a in turn.answers if a.slot == "situation"]


def test_in_the_number_for_the_mood_it_is_heard() -> None:
    assert "nobody's first choice" in say(opened(), "I'm nobody's first choice").last.text
