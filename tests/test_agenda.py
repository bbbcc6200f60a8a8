"""What people say when they are asked what to work on: a thing, a wish, or what is wrong; all three are items."""

from __future__ import annotations

from functools import cache

import pytest

from nova_cbt.model import Session
from tests.talking import first, move, name, named, opened, say

BEGUN = ("yes", "Ana, she/her", "Spain", "5", "work was quiet")
"""A first session up to the question everybody is asked."""


@cache
def asked() -> Session:
    """A first session that has come to what to work on."""
    session = say(first(), *BEGUN, "no, never")
    assert name(session) == "agenda.item"
    return session


def reply(text: str) -> Session:
    return say(asked(), text)


STATEMENTS = {
    "Also my mother is sick in Valencia": "mother is sick",
    "We have money problems again": "money problems",
    "the kids don't listen to me anymore": "kids don't listen",
    "On monday she put again a new project in my table, at 6 in the afternoon": "new project",
    "My boss she give me too much works and I can not say no": "boss she give me too much",
    "Well, my brother-in-law moved in and he won't look for a job": "brother-in-law moved in",
    "The letters from the bank keep coming and I don't open them": "letters from the bank",
    "I haven't left the flat since Thursday.": "haven't left the flat",
    "nobody at the new school talks to me": "nobody at the new school",
    "my knees hurt and I sit at home all day": "knees hurt",
    "He left in March and I still can't sleep on his side of the bed": "He left in March",
    "They gave my shifts to the new lad": "gave my shifts",
}


@pytest.mark.parametrize("text", STATEMENTS)
def test_what_is_wrong_is_an_item_in_the_words_it_was_told_in(text: str) -> None:
    after = reply(text)
    agenda = " | ".join(after.state.agenda)
    assert STATEMENTS[text].lower() in agenda.lower(), (after.state.agenda, after.last.text)


THINGS = {
    "sleep": "sleep",
    "my exam on Friday": "my exam on Friday",
    "I'd like to get better at saying no": "saying no",
    "how to talk to my landlord": "how to talk to my landlord",
    "stress at work, and my dad": "stress at work",
    "Could we look at why I put everything off?": "why I put everything off",
}


@pytest.mark.parametrize("text", THINGS)
def test_a_thing_or_a_wish_is_an_item_as_before(text: str) -> None:
    after = reply(text)
    assert any(THINGS[text].lower() in item.lower() for item in after.state.agenda), (
        after.state.agenda,
        after.last.text,
    )


@pytest.mark.parametrize(
    "text", ["I don't know", "what do you mean?", "no idea, everything I guess", "You tell me.", "hm"]
)
def test_what_names_nothing_is_no_item(text: str) -> None:
    assert reply(text).state.agenda == ()


@pytest.mark.parametrize("text", [*STATEMENTS])
def test_a_sentence_is_said_back_as_the_clients_own(text: str) -> None:
    """In quotes, never run into Nova's sentence ("so we start with your neighbours make noise")."""
    after = reply(text)
    told = STATEMENTS[text].split()[0].lower()
    said = after.last.text
    assert told in said.lower(), said
    place = said.lower().index(told)
    assert said[:place].count('"') % 2 == 1 or "you" in said[max(0, place - 12) : place].lower(), said


@pytest.mark.parametrize(
    "text", ["what you mean?", "I no understand the question", "how you mean that", "sorry what does it mean"]
)
def test_a_question_in_few_words_of_english_is_one_about_the_question(text: str) -> None:
    after = reply(text)
    assert "signals.confused" in move(after).parts[0] or "explain" in move(after).parts[0], after.last.text


@pytest.mark.parametrize(
    "text",
    [
        "My boss she give me too much works and I can not say no",
        "I never say no to anybody, that's my problem",
        "the doctor said no to the tablets",
        "work is the thing. there's no end to it",
        "My mum just keeps telling me no",
        "I think if I say no she think I am lazy, she will not renew me the contract",
    ],
)
def test_a_no_inside_another_story_is_no_answer_about_danger(text: str) -> None:
    session = say(first(), *BEGUN, text)
    assert name(session).startswith(("safety", "signals", "staying")), session.last.text
    assert "S2" not in session.state.tally or "safety" in name(session)


@pytest.mark.parametrize(
    "text",
    [
        "Good enough would be that my supervisor can read it and tell me what to change.",
        "That anyone who reads it can follow it.",
        "someone who can see what I'm doing wrong",
        "a plan my mother can keep to, so nobody gets shouted at at night",
        "That they keep what I say to themselves at work",
    ],
)
def test_an_answer_with_words_of_a_question_in_it_is_no_question(text: str) -> None:
    after = reply(text)
    assert not any(part.startswith("answer.") for part in move(after).parts), after.last.text


@pytest.mark.parametrize(
    "text",
    [
        "hi. is this anonymous?",
        "who can see what i type",
        "can I stay anonymous here",
        "Will this stay a secret?",
        "who reads it?",
    ],
)
def test_who_reads_it_is_answered_before_the_yes(text: str) -> None:
    after = say(first(), text)
    assert move(after).parts[0] == "answer.privacy", (move(after).parts, after.last.text)


@pytest.mark.parametrize(
    ("text", "item"),
    [
        (
            "The evenings, I guess. Some evenings I set out one plate and think, they could do without that one too.",
            "evenings",
        ),
        ("My work. On Fridays we stay late and nobody says thanks.", "My work"),
        ("the canteen. same lot", "canteen"),
        ("The letters. Last week I put them in a drawer and closed it", "letters"),
        ("Sleep. He snores and I count the hours.", "Sleep"),
    ],
)
def test_the_story_of_a_thing_is_no_second_thing(text: str, item: str) -> None:
    after = reply(text)
    assert len(after.state.agenda) == 1, after.state.agenda
    assert item.lower() in after.state.agenda[0].lower()


@pytest.mark.parametrize(
    "text", ["hey", "Hello there!", "Good evening.", "hi nova", "yo", "Hello, I'm new here", "hiya :)"]
)
def test_a_greeting_is_no_yes(text: str) -> None:
    after = say(first(), text)
    assert name(after) == "welcome.consent", after.last.text
    assert move(after).parts[0] == "welcome.greeted"


@pytest.mark.parametrize("text", ["hi, yes let's start", "hey sure", "Hello. Please begin.", "hi im ready"])
def test_a_greeting_with_a_yes_is_one(text: str) -> None:
    after = say(first(), text)
    assert name(after) == "welcome.name", after.last.text


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("the dentist thing i guess, its silly", "the dentist thing"),
        ("my exam i think, im not ready", "my exam"),
        ("the move I suppose, there's so much of it", "the move"),
    ],
)
def test_what_is_said_about_an_item_is_no_part_of_its_name(text: str, item: str) -> None:
    assert reply(text).state.agenda == (item,)


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("Not sure. The kitchen.", "the kitchen"),
        ("hm dunno. dad", "dad"),
        ("No idea, my teeth maybe", "my teeth"),
        ("I really don't know. Maybe school.", "school"),
        ("Not really sure. Christmas, I suppose.", "Christmas"),
    ],
)
def test_what_is_named_after_a_shrug_is_an_item(text: str, item: str) -> None:
    after = reply(text)
    assert [i.lower() for i in after.state.agenda] == [item.lower()], after.last.text


@pytest.mark.parametrize(
    "text",
    [
        "One thing will do.",
        "no, just the one",
        "A single topic is plenty for me today",
        "only one thing please",
        "I think one is enough.",
        "Not sure. Sorry.",
        "dunno. you pick",
        "no idea. maybe",
    ],
)
def test_how_much_is_wanted_names_nothing(text: str) -> None:
    after = reply(text)
    assert not after.state.agenda, after.last.text
    assert name(after) == "agenda.item"


@pytest.mark.parametrize(
    "lines", [("no idea", "dunno", "I really don't know"), ("nothing", "nothing comes", "can't think of anything")]
)
def test_with_nothing_named_no_more_is_asked_and_the_work_begins(lines: tuple[str, ...]) -> None:
    for start in (asked(), say(opened(), "4", "nothing really", "no", "can't remember")):
        assert name(start) == "agenda.item"
        after = say(start, *lines)
        assert not any(t.move and t.move.name == "agenda.more" for t in after.turns), after.last.text
        assert after.state.place.phase in ("problems", "work"), (name(after), after.last.text)
        assert "work.hopeful_help" not in named(after), after.last.text
