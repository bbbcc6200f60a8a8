"""The choice of a way to work: what is offered, what a half-hearted yes is; what was done today is not done twice."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from nova_cbt.model import Answer, Ask, Fact, Homework, Move, Place, Session, Worksheet
from tests.talking import ask, later, move, put, put_instead, say, therapist, wording

THOUGHT = "I'll never catch up with the others"


@cache
def offered(*names: str, done: tuple[str, ...] = ("coping_menu",), number: int = 4, step: str = "next") -> Session:
    """A client in a later session who was just offered ways to work, after having worked in others today."""
    thought = Fact("thought", THOUGHT, session=number, turn=3)
    session = later(number, mood=5)
    ways = ", or we could ".join(wording(f"{name}.name_it") for name in names)
    return put(
        session,
        Move(f"work.{step}:{','.join(names)}", asks=(Ask("choice", "choice"),)),
        f"There's time for one more thing. We could {ways}. What suits you better?",
        place=Place("work", step=step, item="the course work", attempts=1),
        phases={"checkin": "done", "agenda": "done", "work": "open"},
        spent={"checkin": 3, "agenda": 2, "work": 8},
        sheets=tuple(Worksheet(f"w{n}", name, number, "complete") for n, name in enumerate(done)),
        agenda=("the course work",),
        facts=(*session.opening.facts, thought),
        tally={"techniques": len(done), "worked:the course work": 1},
    )


def free(session: Session, **state: Any) -> Session:
    """The client is asked what now, with no way to work named."""
    asked = Move("work.explore", asks=(Ask("choice", "text"),))
    return put_instead(session, asked, "Good. What now?", place=Place("work", step="explore"), **state)


@pytest.mark.parametrize(
    "half",
    [
        "Yes, although I'm not sure it's for me.",
        "ok we can try, not convinced tho",
        "Alright then, even if I doubt it'll do much.",
        "I suppose so, yes. I don't really believe in lists.",
        "Sure, let's see. It seems a bit silly to be honest.",
        "yeah go on, but i dont think it works for people like me",
    ],
)
def test_a_yes_with_a_doubt_in_it_is_a_yes(half: str) -> None:
    after = say(offered("thought_record", "reframing"), half)
    assert move(after).name.startswith("thought_record."), after.last.text


@pytest.mark.parametrize(
    "no",
    [
        "No, I don't see the point.",
        "nah, not today",
        "Neither, thanks.",
        "I'd rather not do either of those.",
        "i dont want either",
        "I don't fancy either of them",
    ],
)
def test_a_no_is_a_no(no: str) -> None:
    after = say(offered("thought_record", "reframing"), no)
    assert not move(after).name.startswith(("thought_record.", "reframing.")), after.last.text


@pytest.mark.parametrize(
    "question",
    [
        "do you have kids?",
        "are you a person who has put things on paper?",
        "who reads what I put in here?",
        "Have you ever looked at a thought of your own?",
        "What does that cost?",
        "is this what the NHS does for people with thoughts?",
    ],
)
def test_a_question_chooses_nothing(question: str) -> None:
    before = offered("thought_record", "reframing")
    after = say(before, question)
    assert move(after).name == move(before).name, after.last.text
    assert move(after).parts[0].startswith("answer."), move(after).parts
    assert move(say(after, "the second one")).name.startswith("reframing.")


@pytest.mark.parametrize(
    "wish",
    [
        "I'd rather stay with ways of coping when it gets too much.",
        "Can we do the list for bad moments instead?",
        "neither. something for coping with the stress pls",
        "Could we look at healthier ways to cope when the stress peaks?",
    ],
)
def test_what_was_finished_today_is_not_begun_again(wish: str) -> None:
    after = say(offered("thought_record", "reframing"), wish)
    begun = [s for s in after.state.sheets if s.page == "coping_menu" and s.status != "complete"]
    assert begun == [], after.last.text
    assert not move(after).name.startswith("coping_menu."), after.last.text


def test_an_item_that_was_served_today_is_not_offered_again() -> None:
    """The list for bad moments was made at the client's wish before the list of topics was come to."""
    item = "healthier ways of coping when the stress gets too much"
    session = offered("thought_record", step="choose")
    after = say(free(session, agenda=(item,), tally={"techniques": 1}), "Let's go on.")
    assert "thought_record" in move(after).name, move(after).name
    assert after.state.place.item == THOUGHT


@pytest.mark.parametrize(("number", "open_to_it"), [(2, False), (3, True), (6, True)])
def test_a_thought_may_be_looked_at_with_no_form_once_the_link_is_practised(number: int, open_to_it: bool) -> None:
    session = offered("coping_menu", done=("task_ladder",), number=number)
    after = say(free(session, tally={"techniques": 1, "worked:the course work": 1}), "Let's go on.")
    assert ("reframing" in move(after).name) is open_to_it, move(after).name
    assert "thought_record" in move(after).name


@pytest.mark.parametrize(
    "choice",
    [
        "Do it again with my change in it, I think.",
        "do another round",
        "Would rather do it again",
        "are we done? i think so. leave it",
    ],
)
def test_a_choice_in_the_words_of_the_offer_is_no_question_about_nova(choice: str) -> None:
    session = offered("thought_record", done=("task_ladder",))
    page = therapist().library.pages["help_script"]
    slots = [s.name for s in page.steps if s.name not in ("again", "takeaway")]
    known = tuple(Answer(slot, "yes" if slot == "rehearse" else f"words for {slot}", "", 1) for slot in slots)
    filled = Worksheet("w9", "help_script", 4, "draft", known)
    at = put_instead(
        session,
        Move("help_script.again", asks=(ask("help_script", "again"),)),
        "Shall we do it again with your change in it, or leave it there?",
        place=Place("work", "help_script", "again", 1),
        sheets=(*session.state.sheets, filled),
    )
    after = say(at, choice)
    assert not any(part.startswith("answer.available") for part in move(after).parts), after.last.text


# --- the rehearsal -------------------------------------------------------------------------------------------------


@cache
def scene(person: str) -> Session:
    """A client about to rehearse asking somebody."""
    session = offered("thought_record", done=("task_ladder",))
    page = therapist().library.pages["help_script"]
    slots = [s.name for s in page.steps if s.name not in ("scene", "liked", "change", "nerves", "again", "takeaway")]
    told = {"rehearse": "yes", "person": person}
    known = tuple(Answer(slot, told.get(slot, f"words for {slot}"), "", 1) for slot in slots)
    return put_instead(
        session,
        Move("help_script.scene", asks=(ask("help_script", "scene"),)),
        "I play the other person, you play yourself. You begin.",
        place=Place("work", "help_script", "scene", 1),
        sheets=(*session.state.sheets, Worksheet("w9", "help_script", 4, "draft", known)),
    )


@pytest.mark.parametrize(
    ("person", "close"),
    [
        ("my mum", True),
        ("mi hermana, she's the eldest", False),  # not known for what it is: the plain lines
        ("my husband Aleks", True),
        ("my flatmate", True),
        ("Dad", True),
        ("my best friend from school", True),
        ("my professor", False),
        ("the woman at the front desk", False),
        ("my brother's teacher", False),
        ("my line manager", False),
    ],
)
def test_somebody_close_is_not_played_like_somebody_at_a_desk(person: str, close: bool) -> None:
    lines = (
        "Do you have a minute? I'd like to tell you how it is for me.",
        "It's been on my mind for weeks.",
        "Could you?",
    )
    session = scene(person)
    for line in lines:
        session = say(session, line)
        parts = move(session).parts
        assert any(part.endswith("_close") for part in parts) is close, (person, parts)
        assert session.last.text.startswith("[as "), session.last.text


# --- a number before its word --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "word", "value"),
    [("80", "ashamed", 80), ("id say 65", "scared i think", 65), ("About ninety.", "It was anger.", 90)],
)
def test_a_feelings_strength_told_first_is_kept_for_the_word(number: str, word: str, value: int) -> None:
    session = offered("thought_record", done=("task_ladder",))
    page = therapist().library.pages["cognitive_model"]
    known = tuple(Answer(slot, f"words for {slot}", "", 1) for slot in ("situation", "thought"))
    step = next(s for s in page.steps if s.valid == "emotion")
    asked = put_instead(
        session,
        Move(f"cognitive_model.{step.name}", asks=(Ask(step.name, step.valid),)),
        "What was the feeling, and how strong from 0 to 100?",
        place=Place("work", "cognitive_model", step.name, 1),
        sheets=(Worksheet("w9", "cognitive_model", 4, "draft", known),),
    )
    asked_again = say(asked, number)
    assert move(asked_again).parts[-1] == "generic.number_alone", asked_again.last.text
    after = say(asked_again, word)
    sheet = after.state.sheet("cognitive_model")
    assert sheet
    assert sheet.number(step.name) == value, sheet


@pytest.mark.parametrize("yes", ["I suppose. Yes, that's right.", "yes, the one you said", "ok, let's do it right now"])
def test_a_plain_yes_to_a_second_thing_takes_the_one_that_was_named(yes: str) -> None:
    """Only the first way is named aloud when a second thing is offered."""
    after = say(offered("thought_record", "reframing"), yes)
    assert move(after).name.startswith("thought_record."), after.last.text


def test_a_thought_nobody_put_on_the_list_is_offered_as_a_thought() -> None:
    session = offered("coping_menu", done=("task_ladder",))
    after = say(free(session, tally={"techniques": 1, "worked:the course work": 1}), "Let's go on.")
    assert move(after).parts[-1] == "work.offer_thought", move(after).parts
    assert THOUGHT in after.last.text


@pytest.mark.parametrize(
    "wish",
    [
        "I'd like to talk about the visit. My parents were here on Saturday.",
        "Can we talk about the row with my landlord?",
        "I want to work on my sleep",
        "Let's look at the thing with my sister please.",
    ],
)
def test_plans_are_looked_at_before_a_topic_also_after_a_question_about_danger(wish: str) -> None:
    session = offered("thought_record", done=())
    at = put_instead(
        session,
        Move("agenda.item", asks=(Ask("item", "list"),)),
        "What do you need most from today?",
        place=Place("agenda", "agenda", "item", 1),
        phases={"checkin": "done", "safety": "done"},
        spent={"checkin": 2, "safety": 1},
        agenda=(),
        tally={},
        mode="risk",
        homework=(Homework("h1", "write down one thought", 3, status="planned"),),
    )
    after = say(at, wish)
    assert after.state.agenda, after.last.text
    for _ in range(2):
        if move(after).name.startswith("hw_review."):
            break
        after = say(after, "Just that, please.")
    assert move(after).name.startswith("hw_review."), after.last.text
