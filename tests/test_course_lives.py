"""Courses of three sessions played as whole lives: what is carried over, recalled and reviewed the next time."""

from __future__ import annotations

import pytest

from nova_cbt.model import Answer, Bullet, Chart, Homework, Session, SessionRecord, Summary, Worksheet
from tests.midway import asked
from tests.talking import KIM, name, opened, parts, say, slot, therapist

# --- the number and what is behind it --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "number", ["4. still nights", "5, money", "3 my back", "5. no sleep", "2. exams", "4... the in-laws", "3, overtime"]
)
def test_a_reason_named_with_the_number_is_not_asked_for_again(number: str) -> None:
    said = say(opened(), number)
    assert name(said) == "bridge.stayed"
    assert "checkin.got_why" in parts(said)


@pytest.mark.parametrize("number", ["4 thanks", "5 meh", "6 better", "5 today", "4 i think"])
def test_a_word_beside_the_number_that_names_nothing_is_no_reason(number: str) -> None:
    assert name(say(opened(), number)) == "checkin.reason"


@pytest.mark.parametrize(
    "again",
    [
        "said already. nights. no sleep",
        "I already told you: too tired",
        "told you before, the exams",
        "answered that already: my back",
        "as I said, the move",
        "Mentioned it already - my father's birthday",
    ],
)
def test_what_is_said_once_more_is_the_answer(again: str) -> None:
    said = say(opened(), "4", again)
    assert name(said) == "bridge.stayed"
    assert "signals.told_again" in parts(said)


def test_a_question_that_need_not_be_answered_is_not_put_a_third_time() -> None:
    said = say(opened(), "4", "do you even read what i write", "get on with it")
    assert slot(said) == "stayed"


# --- the plan ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "wish",
    [
        "what would you suggest?",
        "I would rather do something real. What would you suggest?",
        "no idea, you tell me",
        "any ideas?",
        "What do other people usually do?",
        "I'd prefer to do something practical",
        "you choose",
        "have you got any suggestions",
    ],
)
def test_who_asks_for_a_suggestion_for_the_week_gets_one(wish: str) -> None:
    said = say(asked("homework", "what"), wish)
    assert name(said) == "homework.what"
    assert "homework.what.suggest" in parts(said)
    taken = say(said, "ok, that one")
    assert slot(taken) == "when"


def test_each_suggestion_is_another_one() -> None:
    first = say(asked("homework", "what"), "what would you suggest?")
    second = say(first, "something else?")
    one, two = (s.last.move.slots["task"] if s.last.move else "" for s in (first, second))
    assert one != two


@pytest.mark.parametrize(
    ("said", "task"),
    [
        ("dont like writing. id rather talk to the foreman", "talk to the foreman"),
        ("I'd rather go for a walk with my sister", "go for a walk with my sister"),
        ("no forms please, i'd sooner ring my aunt", "ring my aunt"),
        ("Writing isn't me. I would rather tell my brother", "tell my brother"),
        ("Honestly I'd prefer to speak with the teacher", "speak with the teacher"),
    ],
)
def test_what_somebody_would_rather_do_is_the_task_without_the_no_before_it(said: str, task: str) -> None:
    sheet = say(asked("homework", "what"), said).state.sheet("homework")
    assert sheet
    assert sheet.get("what") == task


@pytest.mark.parametrize("said", ["I'd rather talk about my mum", "id rather talk to you"])
def test_what_is_no_task_is_not_made_one(said: str) -> None:
    sheet = say(asked("homework", "what"), said).state.sheet("homework")
    assert not sheet or sheet.get("what") not in ("talk about my mum", "talk to you")


def scripted(**more: str) -> Session:
    """The words for asking somebody stand, and what was learnt from finding them is being asked."""
    known = {
        "need": "to swap two nights", "person": "Denise", "when": "Thursday", "channel": "in her office",
        "prediction": "she'll sigh and say everyone else manages", "prediction_belief": "70", "ask": "Could I swap?",
        "fact": "four weekends in a row", "tried": "I asked two", "if_no": "say thanks", "rehearse": "no",
        "final_text": "Hi Denise, could I swap the 13th?",
    }  # fmt: skip
    return asked("help_script", "takeaway", number=1, **(known | more))


def test_a_question_worked_out_with_its_day_is_looked_at_next_time_when_the_client_leaves_early() -> None:
    said = say(scripted(), "That it's less scary once it's three sentences", "can we leave it there for today?")
    (task,) = therapist().close(said).homework
    assert task.what == "ask Denise to swap two nights"
    assert task.when == "Thursday"
    assert "ask Denise" in said.last.text


def with_task(what: str, technique: str = "") -> Session:
    """Kim comes back with one thing planned."""
    task = Homework("h1", what, 1, technique=technique)
    chart = Chart("t", KIM, homework=(task,), sessions=(SessionRecord(1, mood=5),))
    return therapist().open(Session(chart, 2))


@pytest.mark.parametrize(
    ("what", "told", "status"),
    [
        ("ask Denise to swap two nights", "6. I asked Denise on Thursday and she just said fine", "done"),
        ("ring my sister", "5, I rang her on Sunday", "done"),
        ("tell my boss about the hours", "4 I finally told my boss", "done"),
        ("talk to the foreman", "3. talked to him on friday", "done"),
        ("write to my aunt", "5. didn't write to her, no time", "not_done"),
        ("speak to Tom", "4 couldn't speak to Tom, chickened out", "not_done"),
        ("ask Denise for Friday off", "5 haven't asked her yet", "not_done"),
    ],
)
def test_a_task_with_somebody_is_told_by_the_person(what: str, told: str, status: str) -> None:
    said = say(with_task(what), told)
    assert [r.status for r in said.turns[-2].reports] == [status]
    assert name(said) != "bridge.stayed"


@pytest.mark.parametrize(
    "told",
    ["5. I told my manager about it", "4. Denise asked me to work Sunday", "5. I'll ask her tomorrow",
     "4 I called her an idiot", "5, should I ask her?"],
)  # fmt: skip
def test_other_news_of_somebody_is_no_report(told: str) -> None:
    assert not say(with_task("ask Denise to swap two nights"), told).turns[-2].reports


def test_a_report_told_with_the_number_is_what_is_answered() -> None:
    said = say(with_task("ask Denise to swap two nights"), "6 I think. I did it! I asked Denise on Thursday")
    assert "hw_review.done" in parts(said)
    assert name(said) == "hw_review.learnt"


# --- taken up again ---------------------------------------------------------------------------------------------------

BROUGHT = Summary(1, (Bullet("topics", 'Kim brought this: "the shifts I never agreed to".'),))


def back(*sheets: Worksheet) -> Session:
    """Kim's second session, at the list."""
    chart = Chart("t", KIM, worksheets=sheets, sessions=(SessionRecord(1, mood=4, summary=BROUGHT),))
    return say(therapist().open(Session(chart, 2)), "5, so so", "dont know", "nothing really")


@pytest.mark.parametrize(
    "wish",
    [
        "the same as last time",
        "all good. just carry on where we were",
        "can we go on with what we had last week",
        "let's go back to what we had last time",
        "pick it up where we stopped",
        "the same thing",
    ],
)
def test_who_wants_the_same_as_last_time_gets_it(wish: str) -> None:
    said = say(back(), wish)
    assert said.state.agenda == ("the shifts I never agreed to",)


@pytest.mark.parametrize("wish", ["get on with it", "can we just start", "my rent. the same problem as ever"])
def test_a_wish_to_go_on_or_a_thing_of_today_is_not_last_times(wish: str) -> None:
    assert "the shifts I never agreed to" not in say(back(), wish).state.agenda
    assert wish not in say(back(), wish).state.agenda


@pytest.mark.parametrize(
    "question",
    ["What did we do last time?", "where were we?", "remind me what we talked about", "what was last time about?"],
)
def test_what_was_done_last_time_is_told_from_the_notes(question: str) -> None:
    assert "the shifts I never agreed to" in say(back(), question).last.text


def test_a_thought_record_gone_on_with_names_the_thought() -> None:
    thought = Answer("thought", "they can do what they want with me", turn=3)
    sheet = Worksheet(
        "s1.thought_record.1", "thought_record", 1, "parked", (thought, Answer("belief", "60", number=60))
    )
    at_list = back(sheet)
    assert "they can do what they want with me" in at_list.last.text
    assert "they can do what they want with me" in say(at_list, "yes go on with that", "no just that").last.text


@pytest.mark.parametrize(
    "wish",
    [
        "Now that's sorted I'd like to look at why I dread these things so much. I felt sick all Wednesday.",
        "Ok that's done then. I want to talk about why I dread these things so much. Last night I lay awake.",
    ],
)
def test_what_is_wished_for_comes_before_what_happened(wish: str) -> None:
    assert say(back(), wish).state.agenda == ("why I dread these things so much",)


@pytest.mark.parametrize(
    "enough",
    ["all the time", "give it all our time", "the whole session", "it gets all the time", "that can have all of it"],
)
def test_all_the_time_for_one_thing_is_no_second_thing(enough: str) -> None:
    said = say(back(), "my brother's wedding", enough)
    assert said.state.agenda == ("my brother's wedding",)
