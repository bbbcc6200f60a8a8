"""The end of a session: a plan one can keep, the summing up and its corrections, feedback, somebody in a hurry."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nova_cbt.model import Homework, Session
from nova_cbt.summary import render, summarise
from tests.midway import asked, written
from tests.talking import move, name, named, parts, say, slot, therapist


def planned(session: Session) -> Homework:
    """The task agreed in this session."""
    return next(h for h in reversed(session.state.homework) if h.session == session.number)


# --- the plan for the week -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "task"),
    [
        ("i'll ring my sister", "ring my sister"),
        ("I think, I will speak with my neighbour", "speak with my neighbour"),
        ("maybe i could walk to the harbour and back", "walk to the harbour and back"),
        ("Well, I'd like to cook on one evening", "cook on one evening"),
        ("I guess I'm going to tidy the desk drawer", "tidy the desk drawer"),
        ("try to write one line a day", "try to write one line a day"),
    ],
)
def test_a_task_is_noted_without_the_words_around_it(words: str, task: str) -> None:
    assert written(say(asked("homework", "what"), words), "homework", "what") == [task]


@pytest.mark.parametrize(
    "words",
    [
        "all of it",
        "everything we did today",
        "what we said",
        "the thing we talked about",
        "just this stuff really",
        "that",
    ],
)
def test_pointing_at_it_all_is_no_task_yet(words: str) -> None:
    session = say(asked("homework", "what"), words)
    assert slot(session) == "what", (name(session), parts(session))


@pytest.mark.parametrize(
    "words",
    ["same as last week", "the same again please", "carry on with the one from last time", "Last week's, once more"],
)
def test_the_same_again_is_last_weeks_task(words: str) -> None:
    session = asked("homework", "what")
    old = Homework(
        "s2.homework.1", "write three lines at breakfast", 2, when="in the morning", status="partly", reviewed=3
    )
    last = session.last
    assert last.move
    state = replace(last.move.state, homework=(old,))
    session = replace(session, turns=(*session.turns[:-1], replace(last, move=replace(last.move, state=state))))
    session = say(session, words)
    assert written(session, "homework", "what") == ["write three lines at breakfast"]
    assert slot(session) != "what"


@pytest.mark.parametrize(
    "task",
    [
        "I'll text my cousin back",
        "ring the surgery",
        "email the landlord",
        "phone my old teacher",
        "video call with mum",
    ],
)
def test_a_call_or_a_message_has_its_place_in_it(task: str) -> None:
    session = say(asked("homework", "what"), task, "on Friday after work")
    assert slot(session) == "obstacle", session.last.text


@pytest.mark.parametrize(
    ("day", "plain"),
    [
        ("saturday", "on Saturday"),
        ("Thursday evening", "on Thursday evening"),
        ("mondays and wednesdays", "on Mondays and Wednesdays"),
    ],
)
def test_a_bare_day_is_said_as_a_day(day: str, plain: str) -> None:
    session = asked(
        "homework",
        "confidence",
        what="walk to the lake",
        when=day,
        where="lake",
        obstacle="rain",
        if_then="I take a coat",
    )
    assert f'"walk to the lake", {plain}' in say(session, "9").last.text


@pytest.mark.parametrize(
    "words", ["nothing really", "no, nothing", "I can't think of anything", "nothing that I know of"]
)
def test_nothing_in_the_way_is_asked_about_once(words: str) -> None:
    session = asked("homework", "obstacle", what="walk to the lake", when="on Sunday", where="lake")
    session = say(session, words)
    assert slot(session) == "obstacle"
    session = say(session, "no, really nothing")
    assert slot(session) == "confidence", session.last.text


@pytest.mark.parametrize(
    ("answer", "what"),
    [
        ("only for five minutes", "walk to the lake, only for five minutes"),
        ("just once", "walk to the lake, once"),
        ("Half of it", "walk to the lake, half of it"),
        ("put my shoes on and stand at the door", "put my shoes on and stand at the door"),
        ("I'd just go to the corner, that's all", "go to the corner"),
        ("sit on the balcony", "sit on the balcony"),
    ],
)
def test_a_smaller_task_replaces_or_trims_the_first_and_is_read_back(answer: str, what: str) -> None:
    session = asked(
        "homework", "shrink", what="walk to the lake", when="on Sunday", where="lake", obstacle="rain",
        if_then="a coat", confidence="40",
    )  # fmt: skip
    session = say(session, answer)
    assert planned(session).what == what
    assert what in session.last.text, session.last.text


def test_a_smaller_task_may_bring_its_own_time() -> None:
    session = asked(
        "homework", "shrink", what="talk to my manager", when="Monday morning", where="her office", obstacle="busy",
        if_then="email her", confidence="60",
    )  # fmt: skip
    session = say(session, "write the email tonight, that's all")
    assert planned(session).what == "write the email tonight"
    assert planned(session).when == "tonight"


@pytest.mark.parametrize(
    "words",
    [
        "I put my headphones on and do it in the car lol",
        "then I take the bus and read it there haha",
        "ask my flatmate to nag me lol",
    ],
)
def test_an_answer_with_a_laugh_behind_it_is_an_answer(words: str) -> None:
    session = asked("homework", "if_then", what="read two pages", when="tonight", where="sofa", obstacle="noise")
    assert slot(say(session, words)) == "confidence"


# --- summing up ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    ["that I'm allowed to say no", "It is not only me who is tired", "small steps count too", "to ask before I panic"],
)
def test_the_main_point_is_said_back_in_the_summing_up(words: str) -> None:
    session = say(asked("summary", "main_point"), words)
    assert slot(session) == "correction"
    assert (
        set(words.lower().split())
        & {"no", "tired", "steps", "panic"}
        & set(session.last.text.lower().replace(".", " ").replace('"', " ").replace(",", " ").split())
    ), session.last.text


@pytest.mark.parametrize(
    "words",
    [
        "can you sum it up?",
        "you first",
        "You tell me what it was about",
        "what would you say it was?",
        "could you do the summary please",
    ],
)
def test_asked_to_sum_up_nova_does(words: str) -> None:
    session = say(asked("summary", "main_point"), words)
    assert slot(session) == "correction", (named(session), session.last.text)


@pytest.mark.parametrize(
    "words",
    [
        "you said I was angry. I wasn't angry, I was sad",
        "You've got that wrong, it was my sister who called",
        "I never said I hate the depot, I said I'm tired of it",
        "no you mixed that up: my aunt is the ill one",
        "That's not what I meant, I meant the evenings",
        "you left out that I slept better",
        "u forgot about my exam",
    ],
)
def test_what_was_wrong_in_the_summing_up_is_put_right_and_no_quarrel(words: str) -> None:
    session = say(asked("summary", "correction", main_point="that I need rest"), words)
    assert slot(session) == "useful", (named(session), session.last.text)
    assert "summary.corrected" in parts(session)
    assert "notes, and I'm glad" not in session.last.text


@pytest.mark.parametrize("words", ["no that's not right", "nope, wrong", "not quite", "not really", "no it isn't"])
def test_a_bare_no_to_the_summing_up_is_asked_what_it_should_be(words: str) -> None:
    session = say(asked("summary", "correction", main_point="that I need rest"), words)
    assert slot(session) == "correction", (named(session), session.last.text)


def test_what_was_put_right_stands_in_the_summary() -> None:
    session = asked("summary", "correction", main_point="that I need rest")
    session = say(session, "you left out that my sister is coming on Sunday")
    assert "sister is coming on Sunday" in render(summarise(session)) or "sister" in render(summarise(session))


# --- feedback ------------------------------------------------------------------------------------------------------

WITH_REASON = [
    "it was good but you ask a lot of questions",
    "too many numbers for me",
    "I felt a bit rushed today",
    "you kept repeating yourself and that got on my nerves",
    "it felt like filling in a form",
    "honestly I'd rather have talked about my son",
    "The writing down wasn't my thing",
    "a bit cold, as if you weren't listening to me",
]


@pytest.mark.parametrize("words", WITH_REASON)
def test_criticism_with_its_reason_is_thanked_for_and_kept(words: str) -> None:
    session = say(asked("feedback", "useful"), words)
    assert session.state.mode == "ended", (named(session), session.last.text)
    assert "feedback.got_bad" in parts(session), parts(session)
    assert written(session, "feedback", "useful"), words


@pytest.mark.parametrize(
    "words", ["useless tbh", "not great", "it didn't help", "waste of time", "meh", "no good at all"]
)
def test_a_bare_verdict_is_asked_what_should_be_different_once(words: str) -> None:
    session = say(asked("feedback", "useful"), words)
    assert session.state.mode != "ended"
    assert "feedback.useful.worse" in parts(session), (named(session), session.last.text)
    session = say(session, "more time for me to talk")
    assert session.state.mode == "ended"
    assert "feedback.got_bad" in parts(session)


@pytest.mark.parametrize(
    "words",
    [
        "good thanks",
        "It helped to talk",
        "useful, especially the list",
        "I liked it",
        "no complaints",
        "better than I thought",
    ],
)
def test_praise_ends_the_session_without_more_questions(words: str) -> None:
    session = say(asked("feedback", "useful"), words)
    assert session.state.mode == "ended", (named(session), session.last.text)
    assert "feedback.got_good" in parts(session), parts(session)


@pytest.mark.parametrize("words", ["fine", "ok", "yeah all good", "alright I guess"])
def test_a_bare_fine_is_asked_for_one_thing_at_most(words: str) -> None:
    session = say(asked("feedback", "useful"), words)
    if session.state.mode != "ended":
        assert "signals.empty" not in parts(session), session.last.text
        session = say(session, "nothing else")
    assert session.state.mode == "ended", (named(session), session.last.text)


@pytest.mark.parametrize("words", WITH_REASON[:5])
def test_the_next_session_begins_with_what_bothered_the_client(words: str) -> None:
    session = say(asked("feedback", "useful", number=2), words)
    chart = therapist().close(session)
    again = therapist().open(Session(chart, session.number + 1))
    again = say(again, "5, much the same as last time")
    text = " ".join(t.text for t in again.said("therapist"))
    assert "bridge.feedback" in " ".join(" ".join(t.move.parts) for t in again.said("therapist") if t.move), text


def test_praise_is_not_brought_up_again() -> None:
    chart = therapist().close(say(asked("feedback", "useful", number=2), "I liked it, thank you"))
    again = say(therapist().open(Session(chart, 3)), "5, much the same")
    assert "bridge.feedback" not in " ".join(" ".join(t.move.parts) for t in again.said("therapist") if t.move)


# --- in a hurry ----------------------------------------------------------------------------------------------------

HURRIES = [
    "can we be quick, my bus is coming",
    "i only have five minutes left",
    "sorry, I'm in a bit of a rush",
    "could we keep it short please",
    "I've got to leave in ten minutes",
    "not much time today, kids are waiting",
    "hurry up a bit pls",
]


@pytest.mark.parametrize("words", HURRIES)
def test_in_a_hurry_the_end_is_short_and_not_cut_off(words: str) -> None:
    session = say(asked("homework", "what"), words)
    assert session.state.mode != "ended", session.last.text
    session = say(session, "walk round the block", "tomorrow after dinner")
    assert planned(session).when
    assert slot(session) == "correction", (named(session), session.last.text)
    session = say(session, "yes that's it")
    assert session.state.mode == "ended", (named(session), session.last.text)


@pytest.mark.parametrize("words", HURRIES[:4])
def test_in_a_hurry_in_the_middle_of_the_work_the_week_is_planned(words: str) -> None:
    session = say(asked("thought_record", "evidence_for", thought="I'm slow"), words)
    assert move(session).state.place.phase == "homework", (named(session), session.last.text)


@pytest.mark.parametrize("words", ["I have to go now", "gotta run, bye", "need to stop here, sorry", "bye for now"])
def test_going_now_is_still_let_go(words: str) -> None:
    assert say(asked("homework", "what"), words).state.mode == "ended"


@pytest.mark.parametrize(
    "words", ["I'm always in a rush at work", "the boss wants everything quick", "she only has five minutes for me"]
)
def test_a_hurry_told_of_is_no_hurry_here(words: str) -> None:
    session = say(asked("thought_record", "situation"), words)
    assert move(session).state.place.phase == "work", session.last.text


@pytest.mark.parametrize(
    "words",
    [
        "Then I ask again after the summer",
        "I'd try again another day",
        "just ring back later",
        "i will ask him again next month",
    ],
)
def test_asking_again_is_a_plan_for_a_no(words: str) -> None:
    session = asked(
        "help_script", "if_no", need="fewer nights", person="my boss", prediction="he'll laugh", prediction_belief="60",
        when="Monday", channel="office", fact="I work nights", tried="nothing yet", ask="Could I have two day shifts?",
    )  # fmt: skip
    session = say(session, words)
    assert slot(session) == "final_text", (named(session), session.last.text)


@pytest.mark.parametrize("words", ["ring my cousin on Friday", "write three lines tonight"])
def test_a_task_named_at_the_last_minute_is_kept(words: str) -> None:
    session = asked("homework", "what")
    last = move(session)
    late = replace(last, state=replace(last.state, spent={"checkin": 3, "agenda": 3, "work": 31}))
    session = replace(session, turns=(*session.turns[:-1], replace(session.last, move=late)))
    assert planned(say(session, words)).what.startswith(words.split(" on ")[0].split(" tonight")[0])
