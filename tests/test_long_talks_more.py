# ruff: noqa: E501
"""Whole messages of several sentences within a session: the question beside the answer, and what goes on the list."""

from __future__ import annotations

import pytest

from nova_cbt import risk
from nova_cbt.model import Session
from nova_cbt.words.asked_how import asked_how
from tests.midway import asked
from tests.talking import begun, first, say


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ("I should like to know why I burst into tears in the supermarket last Tuesday when a former pupil spoke to me.", "why I burst into tears in the supermarket last Tuesday"),
        ("What I need is somebody to tell me how I can stay calm with her, because I am afraid I will shout.", "how I can stay calm with her"),
        ("It's only a thought like maths. Can you help me to sleep when they shout?", "sleep when they shout"),
        ("I want to learn how to say no to my boss without shaking. He always comes on Fridays.", "how to say no to my boss without shaking"),
        ("my head is full. i'm trying to work out why i can't cry about it", "why i can't cry about it"),
        ("Everyone has an opinion. I just need to figure out how to tell my mum.", "how to tell my mum"),
        ("I'd like to stop hearing that sentence in my head. It comes when I'm washing the cups.", "stop hearing that sentence in my head"),
        ("Four hours if I'm lucky. I'd love to be able to sleep again without the pills.", "sleep again without the pills"),
        ("I want to stop this session now please", ""),
        ("I know how to cook and I understand how she feels.", ""),
        ("I don't want to know why he left.", ""),
        ("I just want to know what you think.", ""),
        ("I'd like to understand how it works.", ""),
    ],
)  # fmt: skip
def test_what_somebody_wants_to_understand_is_found_in_a_story(told: str, wanted: str) -> None:
    assert asked_how(told) == wanted


def test_it_is_proposed_for_the_list_and_taken_by_a_yes() -> None:
    told = "Good heavens, no. I've not been brought up that way. I should like to know why I burst into tears in the bakery on Tuesday. Everyone was staring."
    proposed = say(begun("3, because I do nothing all day"), told)
    assert "why I burst into tears in the bakery on Tuesday" in proposed.last.text
    taken = say(
        proposed,
        "Yes, that. She was one of my clever ones and she looked so pleased to see me, with two little boys at her side.",
    )
    assert taken.state.agenda[:1] == ("why I burst into tears in the bakery on Tuesday",)
    assert "why you burst into tears" in taken.last.text.lower()


@pytest.mark.parametrize(
    "told",
    [
        "I think shame, maybe 85. And anger at myself too. How do other students survive this, honestly?",
        "Fear, 70. Do other teachers get this before a lesson?",
        "guilt. like 90. do other people get this or is it just me",
        "Sadness, around 60, and some anger. How do other widows get through the evenings?",
        "Anger, 80. How does anyone cope with a boss like that?",
        "Shame, I'd say 75. Do most people feel that after a row?",
    ],
)
def test_a_question_about_others_beside_a_feeling_is_met(told: str) -> None:
    move = say(asked("problems", "feeling", number=1), told).last.move
    assert move is not None
    assert any(part in ("answer.others", "answer.normal") for part in move.parts), move.parts


@pytest.mark.parametrize(
    "told",
    [
        "They gave me everything, you know? My mother still has no washing machine.",
        "He just walked off, know what I mean? I stood there like a lemon in the rain.",
        "It gets to you, you see? And then the whole evening is gone for me.",
    ],
)
def test_you_know_is_no_question(told: str) -> None:
    reading = say(asked("problems", "effect", number=1), told).turns[-2].reading
    assert reading is not None
    assert not reading.asks_question


def test_what_stands_before_the_question_is_taken_as_the_answer() -> None:
    after = say(
        asked("problems", "effect", number=1), "I've stopped going to choir and I don't ring my sister, is that normal?"
    )
    sheet = after.state.sheet("problems")
    assert sheet is not None
    assert "stopped going to choir" in sheet.get("effect")
    assert "?" not in sheet.get("effect")


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("The first sign would be that I pick up the phone when she calls. Sorry, is it too small? My father would say a plan must have dates.", "answer.good_enough"),
        ("I'd walk past the school without crossing the road. Is that a good answer? My sister would laugh at it.", "answer.good_enough"),
        ("I'd be eating at the table again with the others. Does that count? My husband calls it a nothing.", "answer.good_enough"),
    ],
)  # fmt: skip
def test_whether_an_answer_will_do_is_answered_and_no_aside_said_back(told: str, kept: str) -> None:
    after = say(asked("goals", "sign", number=1), told)
    assert after.last.move is not None
    assert kept in after.last.move.parts
    assert not any(words in after.last.text for words in ("Your father", "Your sister", "Your husband"))


@pytest.mark.parametrize(
    "told",
    [
        "I feel like I am carrying a stone in my chest all day. When my mother calls I put on a happy voice and afterwards I lie on the floor.",
        "I answer the phone in my work voice and then I go and sit in the stairwell. It tells me how tired I am.",
        "He says I speak in a voice like my mother's, and she told me what to do all my life.",
    ],
)
def test_a_voice_of_ones_own_is_no_voice_heard(told: str) -> None:
    assert risk.assess(told).label != "psychosis"


@pytest.mark.parametrize(
    "told", ["I hear a voice telling me what to do", "the voices tell me to walk out into the road"]
)
def test_voices_that_are_heard_are_heard_still(told: str) -> None:
    assert risk.assess(told).label != "none"


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("devon, he/him. but you didnt answer, does it work? im not trying to be rude", "Devon"),
        ("i said devon. he/him.", "Devon"),
        ("DEVON. thats three times. he/him", "Devon"),
        ("My name is Abdul Rahman but you say Abdul. I have 41 years, three children.", "Abdul"),
        ("Babatunde, Tunde for short, he. I'm forty-four.", "Tunde"),
        ("maya she/her, im 19 and i havent slept", "Maya"),
        ("Gwendolyn, but everybody says Gwen. My late husband called me Gwennie.", "Gwen"),
        ("AJ, he/him. And please be quick.", "AJ"),
        ("Mary Ellen, she. My sister says I talk too much.", "Mary Ellen"),
    ],
)
def test_the_name_somebody_goes_by_is_taken_among_other_things(told: str, name: str) -> None:
    assert say(first(), "yes", told).state.fact("name") == name


@pytest.mark.parametrize(
    ("told", "not_it"),
    [
        (
            "Maybe 4. Before summer it was 7. I eat only rice because I am saving money for the rent.",
            "Before summer it was 7",
        ),
        ("It was a 6, but the evenings are a 3. I did not know there would be a second loss.", "evenings are a 3"),
        ("Three, I should say, and that's being generous. The whole day stretches out before me.", "being generous"),
    ],
)
def test_another_number_is_no_reason(told: str, not_it: str) -> None:
    assert not_it not in say(begun(), told).last.text


@pytest.mark.parametrize(
    "told",
    [
        "all our time pls. it was saturday, dead busy",
        "Give it the whole session, please.",
        "All of the time, it's enough.",
    ],
)
def test_all_the_time_is_no_second_thing(told: str) -> None:
    assert len(say(at_more(), told).state.agenda) == 1


def at_more() -> Session:
    return say(begun("3, because I do nothing all day"), "no", "the evenings, I want to talk about the evenings")


def test_nothing_more_before_a_question_closes_the_list() -> None:
    after = say(
        at_more(), "Just that. My wife asked what I was doing and I could not tell her. Is that normal, do you know?"
    )
    assert "answer.normal" in (after.last.move.parts if after.last.move else ())
    assert after.state.place.page != "agenda"
