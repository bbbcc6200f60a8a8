"""More talks in the middle of the other techniques: numbers with questions, deeds, verdicts, choices."""

from __future__ import annotations

import pytest

from nova_cbt.model import Answer, Ask, Move, Place, Session, Worksheet
from tests.midway import asked, written
from tests.talking import at_list, at_story, move, name, named, opened, parts, put, put_instead, say, slot
from tests.test_role_play import in_scene

# --- a number with a question, a wish told as a deed, a medicine in a story -----------------------------------------


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("80. why do you need numbers for this", "80"),
        ("70, what's that good for?", "70"),
        ("about 60. is that normal?", "60"),
        ("40 - and what do you do with it?", "40"),
    ],
)
def test_a_number_given_before_a_question_counts(words: str, number: str) -> None:
    known = {"need": "a day off", "person": "my boss", "prediction": "he laughs"}
    session = say(asked("help_script", "prediction_belief", **known), words)
    assert written(session, "help_script", "prediction_belief") == [number]
    assert "answer." in parts(session), parts(session)


@pytest.mark.parametrize("words", ["why 80?", "what is 80 supposed to mean?", "is 80 a lot?"])
def test_a_number_inside_a_question_is_no_answer(words: str) -> None:
    known = {"need": "a day off", "person": "my boss", "prediction": "he laughs"}
    session = say(asked("help_script", "prediction_belief", **known), words)
    assert not written(session, "help_script", "prediction_belief")


@pytest.mark.parametrize(
    "words", ["finish the essay", "write the first page", "clean the whole kitchen", "fix the bike"]
)
def test_what_one_would_do_is_no_order_to_nova(words: str) -> None:
    session = say(asked("task_ladder", "goal"), words)
    assert written(session, "task_ladder", "goal") == [words]


@pytest.mark.parametrize("words", ["write my essay for me", "can you write me an essay about bees?"])
def test_an_order_to_nova_still_is(words: str) -> None:
    assert "scope" in parts(say(asked("task_ladder", "goal"), words))


@pytest.mark.parametrize(
    "words",
    [
        "I shouted at my mother last night because she would not take her tablets. I'm so ashamed.",
        "i'm so behind on my tax return and its due end of the month. i keep not starting",
        "My solicitor wrote again and I left the letter on the stairs.",
        "the visa application lies on my table since a week and i cannot touch it",
        "Custody is settled, but I miss the boys and I shout at everybody.",
    ],
)
def test_a_medicine_or_a_law_in_a_story_is_no_question_about_it(words: str) -> None:
    assert "scope" not in parts(say(at_list(), words)), parts(say(at_list(), words))


@pytest.mark.parametrize(
    "words",
    ["Should I stop taking my tablets?", "can my landlord evict me", "what dose of sertraline is right for me?"],
)
def test_a_question_about_one_still_is(words: str) -> None:
    assert "scope" in parts(say(at_list(), words))


# --- something told, not asked -------------------------------------------------------------------------------------

TELLING = [
    "how do I tell my mum I failed the year?",
    "need to tell my brother he cant stay at mine no more. dont know how to say it",
    "my mum walks into my room all day and i want to tell her to stop without it turning into a fight",
    "I'd like to practise telling my boyfriend that I am moving out",
    "help me say no to my colleague, he always wants me to take his weekends",
]


@pytest.mark.parametrize("words", TELLING)
def test_who_has_something_to_tell_is_not_asked_for_a_request(words: str) -> None:
    session = say(at_list(), words)
    session = say(session, *(("my nerves are the trouble",) if slot(session) == "need" else ()))
    session = say(session, "they'll be furious with me", "80", "on Sunday at dinner", "I need you to hear this")
    assert slot(session) == "tried", (slot(session), session.last.text)
    assert slot(say(session, "never")) == "if_no"


def test_another_person_begins_another_script() -> None:
    parked = Worksheet("s1.help_script.1", "help_script", 1, "parked", (Answer("person", "my gp", "my gp", 3),))
    session = opened(worksheets=(parked,))
    session = say(session, "5", "nothing", "can we practise how to ask my boss for a day off?")
    assert written(session, "help_script", "person") == ["my boss"], session.last.text


# --- how an exercise was, and what a way of working is --------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("didn't help much. bit dizzy", "grounding.worse"),
        ("worse", "grounding.worse"),
        ("it made me feel sick", "grounding.worse"),
        ("my heart went even faster", "grounding.worse"),
        ("no difference", "grounding.no_help"),
        ("not much use", "grounding.no_help"),
        ("felt silly", "grounding.no_help"),
    ],
)
def test_a_minute_that_did_nothing_is_an_answer_and_no_quarrel(words: str, kind: str) -> None:
    session = say(asked("grounding", "do", before="7", choose="breath"), words)
    assert kind in parts(session), (named(session), session.last.text)
    assert slot(session) == "after"


@pytest.mark.parametrize("words", ["a bit calmer", "I heard the fridge and a car", "it went down"])
def test_a_minute_that_did_something_is_not_pitied(words: str) -> None:
    assert "grounding.worse" not in parts(say(asked("grounding", "do", before="7", choose="breath"), words))


def at_choice() -> Session:
    """Two ways of working have just been offered."""
    return put(
        asked("task_ladder", "goal"),
        Move("work.choose:task_ladder,thought_record", asks=(Ask("choice", "choice"),)),
        "We could cut it into pieces and find the first one, or put that thought on paper and weigh it.",
        place=Place("work", "", "choose", attempts=1, item="the depot"),
    )


@pytest.mark.parametrize(
    ("words", "ways"),
    [
        ("what does the first one mean", ["ways.task_ladder"]),
        ("what's the second one?", ["ways.thought_record"]),
        ("what do you mean by weighing the thought on paper?", ["ways.thought_record"]),
        ("how does that work?", ["ways.task_ladder", "ways.thought_record"]),
        ("I don't understand, what's the difference?", ["ways.task_ladder", "ways.thought_record"]),
    ],
)
def test_what_a_way_of_working_is_can_be_asked_before_it_is_chosen(words: str, ways: list[str]) -> None:
    session = say(at_choice(), words)
    assert [p for p in parts(session).split() if p.startswith("ways.")] == ways, (parts(session), session.last.text)
    assert slot(session) == "choice"


@pytest.mark.parametrize("words", ["the first one", "could we do the pieces?", "can we do the pieces please"])
def test_a_choice_put_as_a_question_is_a_choice(words: str) -> None:
    assert name(say(at_choice(), words)).startswith("task_ladder."), named(say(at_choice(), words))


@pytest.mark.parametrize(
    "words",
    [
        "i'm so mean to myself. can you teach me to be nicer to myself",
        "I want to learn to be kinder to myself",
        "help me forgive myself",
    ],
)
def test_who_wants_to_learn_kindness_is_offered_it(words: str) -> None:
    assert name(say(at_list(), words)) == "self_compassion.consent", named(say(at_list(), words))


def test_kindness_asked_for_begins_with_the_moment_just_told() -> None:
    told = "Last night I shouted at my mother and the shame does not go. How can I be gentler with myself?"
    session = say(at_list(), told)
    assert slot(session) == "consent", session.last.text
    session = say(session, "yes")
    assert slot(session) == "mindful"
    assert "last night I shouted at my mother" in session.last.text or "Last night I shouted" in session.last.text


SIGNS = [
    "my throat close and I sweat",
    "my chest gets tight and my arms tingle",
    "heart hammers, I go pale and my legs give way",
    "I feel faint and everything goes far away",
]


@pytest.mark.parametrize("words", SIGNS)
def test_how_it_usually_begins_is_no_emergency_where_it_was_asked(words: str) -> None:
    session = say(asked("coping_menu", "signs", item="walking", function="calming"), words)
    assert not name(session).startswith("safety"), session.last.text
    assert written(session, "coping_menu", "signs")


@pytest.mark.parametrize("words", ["my chest hurts right now and I can't breathe", "I took all the tablets"])
def test_an_emergency_told_there_is_one(words: str) -> None:
    assert name(say(asked("coping_menu", "signs", item="walking", function="calming"), words)).startswith("safety")


@pytest.mark.parametrize(
    "words",
    [
        "can we break down my moving out? I only stand in the middle of the boxes",
        "I'd like to cut the thesis into small pieces",
        "the garage is full to the roof, where do I even begin?",
        "help me to split the tax papers into steps",
    ],
)
def test_who_wants_it_in_pieces_gets_the_ladder(words: str) -> None:
    assert name(say(at_list(), words)) == "task_ladder.goal", named(say(at_list(), words))


@pytest.mark.parametrize(
    "words", ["I break down when she shouts", "where do I begin? well, my sister and the money", "I split up with Tom"]
)
def test_breaking_down_is_no_wish_for_pieces(words: str) -> None:
    assert name(say(at_story(), words)) != "task_ladder.goal"


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("I have three weeks left to move out, can we break it down?", "three weeks"),
        ("my essay is due on Friday, help me cut it into pieces", "Friday"),
        ("can we break my tax return down? it has to be handed in by the end of the month", "end of the month"),
    ],
)
def test_a_date_told_with_the_task_is_not_asked_again(words: str, day: str) -> None:
    session = say(at_list(), words, "a van with all the boxes in it")
    assert any(day in d for d in written(session, "task_ladder", "deadline"))
    assert slot(session) == "good_enough", session.last.text


@pytest.mark.parametrize("spent", [26, 28, 30])
def test_a_rehearsal_that_ends_late_is_summed_up_all_the_same(spent: int) -> None:
    session = in_scene()
    session = put_instead(session, move(session), spent={**move(session).state.spent, "work": spent})
    session = say(session, "I've worked nights since spring", "Could I have two day shifts?", "thanks, see you then")
    assert slot(session) == "liked"
    heard = [named(session := say(session, words)) for words in ("that I said it clearly", "yes, on Tuesday")]
    assert any("summary." in told for told in heard), heard
