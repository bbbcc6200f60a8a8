# ruff: noqa: E501 - what somebody typed is easier to read on one line
"""Stories of several sentences in the middle of a session: all that is given is taken, and what weighs is received."""

from __future__ import annotations

import pytest

from tests.midway import asked, written
from tests.talking import begun, named, parts, say, slot

STORIES = [
    (
        "Last Tuesday at the school gate another mother asked me why my son never comes to parties. I felt ashamed, maybe 80. "
        "I thought they all know we have no money. I went home and cried in the kitchen.",
        ("school gate", "they all know we have no money", "shame", 80),
    ),
    (
        "It was at the wedding of my cousin. My aunt said in front of everyone that I am too old to find a husband now. I smiled "
        "but inside I was so humiliated, like 95. I thought she is right, nobody will want me. Since then I don't go to family things.",
        ("aunt", "nobody will want me", "shame", 95),
    ),
    (
        "so yesterday in maths mr hall read out the marks and mine was lowest. everyone turned round. i felt sick and embarrassed "
        "like 90. i just thought im the dumb one and always will be. do you think i should drop maths",
        ("mr hall", "im the dumb one", "embarrassment", 90),
    ),
    (
        "I am retired since March and on Thursday I went back to the office to return my key. Nobody looked up. The young woman at "
        "my desk asked who I was. I felt invisible and sad, about 70. I thought: thirty years and I left no trace.",
        ("asked who I was", "I left no trace", "sadness", 70),
    ),
    (
        "Two days ago at prayer the imam spoke about patience and I started crying. My brother saw it and told our mother. I was "
        "angry and ashamed, both 80. I kept thinking that I am a weak man. How can I look at him now?",
        ("imam", "I am a weak man", "shame", 80),
    ),
    (
        "On Friday my team lead moved my desk to the corner without asking. He said it in the chat so all of them read it. I was "
        "furious, 85 at least. I thought he wants me gone. My hands were shaking when I typed ok.",
        ("moved my desk", "he wants me gone", "anger", 85),
    ),
]


@pytest.mark.parametrize(("page", "feeling"), [("problems", "feeling"), ("thought_record", "emotions")])
@pytest.mark.parametrize(("said", "holds"), STORIES)
def test_a_story_fills_all_that_it_gives(said: str, holds: tuple[str, str, str, int], page: str, feeling: str) -> None:
    after = say(asked(page, "situation", number=1), said)
    happened, thought, felt, strength = holds
    assert happened in written(after, page, "situation")[0]
    assert thought in written(after, page, "thought")[0]
    sheet = after.state.sheet(page)
    assert sheet
    assert (felt, strength) in [(a.value, a.number) for a in sheet.answers if a.slot == feeling]
    assert slot(after) in ("effect", "belief")


@pytest.mark.parametrize(("said", "holds"), STORIES)
def test_a_story_told_for_the_list_is_not_asked_for_again(said: str, holds: tuple[str, str, str, int]) -> None:
    listed = say(begun("4, it was a bad week", "no, never"), said)
    after = say(listed, "no, just that") if slot(listed) == "more" else listed
    assert slot(after) == "effect", named(after)
    assert holds[0] in written(after, "problems", "situation")[0]


@pytest.mark.parametrize(
    ("said", "heart"),
    [
        ("he lied to me about money and i found out from his mum", "he lied to you"),
        ("I said something about how the children eat, and she stood up and said maybe I should go home.", "go home"),
        (
            "saturday night. i was in our room and saw it on snapchat. they were all at the diner and nobody asked me",
            "nobody asked you",
        ),
        ("I came in at nine as usual, and my manager shouted at me before the whole team", "shouted at you"),
        ("We had lunch. Then my sister told me off and I did the dishes", "told you off"),
        ("It was Eid and I brought the sweets, but nobody thanked me", "nobody thanked you"),
    ],
)
def test_what_was_done_to_somebody_is_received_before_what_went_on_around_it(said: str, heart: str) -> None:
    after = say(asked("problems", "situation", number=1), said)
    assert heart in after.last.text, after.last.text
    assert "receipt.clause" in parts(after) or "receipt.quote" in parts(after)


@pytest.mark.parametrize(
    ("said", "thought"),
    [
        ("that theyve always just tolerated me lol. why do people do that", "theyve always just tolerated me"),
        ("that im the joke of the group haha", "im the joke of the group"),
        ("lol that nobody would even notice if i stayed at home", "nobody would even notice if i stayed at home"),
        (
            "that they dont actually like me and just put up with me",
            "they dont actually like me and just put up with me",
        ),
        ("that hes bored and only stays for the kids", "hes bored and only stays for the kids"),
    ],
)
def test_a_thought_keeps_its_second_half_and_loses_its_laugh(said: str, thought: str) -> None:
    after = say(asked("problems", "thought", number=1, situation="at lunch on Monday"), said)
    assert written(after, "problems", "thought") == [thought]


@pytest.mark.parametrize("said", ["Leave it.", "leave it at that", "no, leave it there"])
def test_leaving_the_list_as_it_is_takes_nothing_off_it(said: str) -> None:
    listed = say(begun("4, it was a bad week", "no, never"), "The business with my neighbour", said)
    assert listed.state.agenda
    assert slot(listed) in ("situation", "thought")


def test_another_mother_is_no_slur() -> None:
    said = "Another mother asked me on Monday why my boy is so quiet, and I went red"
    assert not named(say(asked("problems", "situation", number=1), said)).startswith("prejudice")


@pytest.mark.parametrize(
    ("said", "effect"),
    [
        ("idk i check the chat like 50 times a day", "i check the chat like 50 times a day"),
        ("dunno i snap at the kids more", "i snap at the kids more"),
        ("I don't know, I just stay in my room", "I just stay in my room"),
    ],
)
def test_what_follows_a_shrug_is_the_answer(said: str, effect: str) -> None:
    known = {"situation": "at lunch on Monday", "thought": "they hate me", "feeling": "sadness"}
    after = say(asked("problems", "effect", number=1, **known), said)
    assert written(after, "problems", "effect") == [effect]


@pytest.mark.parametrize(
    "said", ["idk i guess", "i don't know what i do", "idk i dont know", "no idea what it does to me"]
)
def test_not_knowing_is_no_complaint_and_no_answer(said: str) -> None:
    known = {"situation": "at lunch on Monday", "thought": "they hate me", "feeling": "sadness"}
    after = say(asked("problems", "effect", number=1, **known), said)
    assert slot(after) == "effect"
    assert not written(after, "problems", "effect")


def test_a_goal_is_not_said_back_as_if_it_were_so_already() -> None:
    after = say(
        asked("goals", "goal", number=1), "That I can say no to a meeting without crying, and they still talk with me."
    )
    assert "you can say no" not in after.last.text.lower()


@pytest.mark.parametrize(
    "said", ["I'd be standing at the church door again, greeting people", "I'd be singing with the others on Fridays"]
)
def test_being_seen_doing_something_is_a_goal_one_can_see(said: str) -> None:
    assert slot(say(asked("goals", "goal", number=1), said)) == "sign"


# --- weighing a thought --------------------------------------------------------------------------------------------

WEIGHED = {"situation": "at the table on Sunday", "emotions": "sadness", "thought": "I am in their way", "belief": "80"}


@pytest.mark.parametrize(
    ("said", "belief"),
    [
        ("at the time? 95. now maybe 60", "95"),
        ("then 90, today 40", "90"),
        ("70 now, 100 back then", "100"),
        ("85 i think", "85"),
        ("now that I think of it, 75", "75"),
    ],
)
def test_how_far_it_was_believed_then_is_what_counts(said: str, belief: str) -> None:
    known = {k: v for k, v in WEIGHED.items() if k != "belief"}
    assert written(say(asked("thought_record", "belief", **known), said), "thought_record", "belief") == [belief]


@pytest.mark.parametrize(
    ("said", "facts"),
    [
        ("my granddaughter drew me a picture. and the neighbour asked for my recipe", 2),
        ("i suppose they still call on Sundays", 1),
        ("I must admit he wore the scarf I made", 1),
        ("They said they are glad I live near. My daughter cried when I was in hospital.", 2),
    ],
)
def test_facts_against_are_taken_as_they_are_told(said: str, facts: int) -> None:
    after = say(asked("thought_record", "evidence_against", **WEIGHED, evidence_for="my son sighed"), said)
    assert len(written(after, "thought_record", "evidence_against")) == facts
    assert slot(after) != "loss"


@pytest.mark.parametrize(
    "said", ["But he only did it out of duty", "she just came because she has to", "they said it to be polite"]
)
def test_a_fact_talked_down_is_no_fact_against(said: str) -> None:
    after = say(asked("thought_record", "evidence_against", **WEIGHED, evidence_for="my son sighed"), said)
    assert not written(after, "thought_record", "evidence_against")
    assert slot(after) == "evidence_against"
