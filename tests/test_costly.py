"""What is dear to hear wrongly: a complaint, a good-bye, a wish to be told, a subject closed for good."""

from __future__ import annotations

import pytest

from nova_cbt.cues.off_script import heard
from nova_cbt.model import Session
from nova_cbt.notes import wishes
from tests.midway import asked
from tests.talking import at_list, at_story, begun, kim, move, say, slot, therapist


@pytest.mark.parametrize(
    "text",
    [
        "That I'm stupid for trusting him. How would you know if someone is lying?",
        "How would you know when it's time to leave a job?",
        "How would you know which of the two is right for a child?",
    ],
)
def test_a_question_about_how_one_tells_is_no_reproach(text: str) -> None:
    assert "complaint" not in heard(text)


@pytest.mark.parametrize(
    "text",
    [
        "How would you know, you've never had a brother.",
        "And how would you know?",
        "How would you even know what that's like",
    ],
)
def test_doubting_that_nova_can_know_is_one(text: str) -> None:
    assert "complaint" in heard(text)


@pytest.mark.parametrize(
    "text",
    [
        "You didn't tell me what to do. That was good.",
        "I liked that nobody told me how I should feel.",
        "You haven't once told me what to think, which my sister does all day.",
        "It went well without you telling me what to do every minute.",
    ],
)
def test_not_having_been_told_what_to_do_is_an_opinion(text: str) -> None:
    after = say(asked("feedback", "useful"), text)
    assert "you_tell_me" not in after.turns[-2].reading.acts  # type: ignore[union-attr]
    assert not move(after).name.startswith(("answer", "signals"))


@pytest.mark.parametrize(
    "text",
    ["Just tell me what to do.", "You tell me what to write, I've no idea.", "I don't know, tell me how to say it."],
)
def test_a_wish_to_be_told_stays_one(text: str) -> None:
    after = say(asked("thought_record", "balanced", thought="I'm useless", belief="70"), text)
    assert {"you_tell_me", "dont_know"} & set(after.turns[-2].reading.acts) or after.turns[
        -2
    ].reading.request == "advice"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "text",
    [
        "I'd rather not go into that one.",
        "Don't ask me about this question, please.",
        "I'd prefer not to talk about that one.",
    ],
)
def test_one_question_passed_over_closes_no_subject(text: str) -> None:
    assert wishes.hear(text) is None


@pytest.mark.parametrize(
    "text", ["Please never bring that one up again.", "I don't want to talk about that one ever again."]
)
def test_a_subject_closed_for_good_is_closed(text: str) -> None:
    found = wishes.hear(text)
    assert found is not None
    assert found.kind == "never_raise"


@pytest.mark.parametrize(
    "text", ["What's with all the numbers? I'm not a thermometer.", "What is it with these scales? I'm no machine."]
)
@pytest.mark.parametrize(
    ("page", "step"), [("thought_record", "thought"), ("task_ladder", "rung"), ("coping_menu", "signs")]
)
def test_what_follows_a_question_about_the_work_is_no_answer(text: str, page: str, step: str) -> None:
    after = say(asked(page, step, situation="the shop on Monday"), text)
    assert not after.turns[-2].answers
    assert move(after).parts[0].startswith(("answer", "repair"))


def in_review() -> Session:
    """A second session that has come to the look back at the one task there was."""
    session = say(therapist().open(kim()), "6, not bad", "no reason", "the list", "my sister", "just that")
    assert move(session).name == "hw_review.happened"
    return session


@pytest.mark.parametrize(
    "text",
    ["I'd rather not say how that went.", "Could we leave that one out?", "I'd prefer not to talk about that task."],
)
def test_a_task_one_would_rather_not_speak_of_is_left_for_another_time(text: str) -> None:
    after = say(in_review(), text)
    assert not move(after).name.startswith("hw_review.happened")
    assert after.state.homework[0].status == "not_reviewed"


@pytest.mark.parametrize(
    "text",
    [
        "Maybe I should hire a goldfish to worry for me, haha",
        "Guess what, my cousin got engaged!",
        "Sorry, I got lost. What would you like me to say?",
    ],
)
def test_what_is_no_word_about_the_session_is_no_opinion_of_it(text: str) -> None:
    after = say(asked("feedback", "useful"), text)
    assert after.state.mode != "ended"
    assert slot(after) == "useful"


@pytest.mark.parametrize(
    "text",
    ["Good, I liked the list.", "Too many numbers for me.", "It was all right.", "The part about my sister helped."],
)
def test_an_opinion_is_taken_and_the_session_closed(text: str) -> None:
    assert say(asked("feedback", "useful"), text).state.mode == "ended"


LAID_OFF = (
    "I'd say a 3. Mostly because I got laid off two weeks ago.",
    "Not great. I sleep badly and feel as if I had failed everybody.",
)


@pytest.mark.parametrize(
    "wish",
    [
        "I think I'd like to talk about how to tell my parents.",
        "Could we look at how to tell my parents? I keep avoiding their calls.",
        "I'd rather work on how to tell my parents, if that's all right.",
    ],
)
def test_a_subject_wished_for_in_a_loss_comes_first_on_the_list(wish: str) -> None:
    after = say(begun(*LAID_OFF), wish)
    assert move(after).name == "safety_question.routine"  # why the mood is low was told with it
    assert "how to tell my parents" in say(after, "No, nothing like that.").state.agenda


def test_in_a_loss_what_tells_most_is_said_back() -> None:
    assert "Not great" not in begun(*LAID_OFF).last.text


def test_a_wish_to_stay_with_a_loss_puts_nothing_on_the_list() -> None:
    assert not say(begun(*LAID_OFF), "I'd like to stay with it for a moment.").state.agenda


@pytest.mark.parametrize(
    "text",
    [
        "Yes, that's what I want to work on.",
        "That's the main thing.",
        "that's the one",
        "That's what matters most to me right now.",
        "Yes, exactly that.",
        "That one fills my head.",
        "It takes up everything at the moment.",
    ],
)
def test_what_is_said_of_the_first_thing_is_no_second_one(text: str) -> None:
    assert say(at_list(), "my sister", text).state.agenda == ("my sister",)


@pytest.mark.parametrize(
    "text", ["That's the main thing, but my sleep is bad as well.", "My sleep.", "And the rent, that worries me."]
)
def test_a_second_thing_is_put_on_the_list(text: str) -> None:
    assert len(say(at_list(), "my sister", text).state.agenda) == 2


AT_THOUGHT = (
    "My mother-in-law moved in and we fight",
    "just that",
    "Yesterday at dinner I shouted at my son in front of everyone.",
)


def at_thought() -> Session:
    """A moment is told, and what went through the client's mind is asked."""
    session = say(at_list(), *AT_THOUGHT)
    assert move(session).name == "problems.thought"
    return session


def test_wanting_to_sink_into_the_ground_for_shame_is_no_wish_to_die_and_the_thought_is_kept() -> None:
    after = say(
        at_thought(), "I felt so ashamed. I wanted to vanish, and I kept thinking what sort of father does that?"
    )
    assert not move(after).name.startswith("safety")
    assert [a.value for a in after.turns[-2].answers if a.slot == "thought"] == ["what sort of father does that"]


@pytest.mark.parametrize("text", ["I don't remember thinking anything, I just snapped.", "There was no time to think."])
def test_not_having_thought_is_no_thought(text: str) -> None:
    assert not [a for a in say(at_thought(), text).turns[-2].answers if a.slot == "thought"]


def test_a_number_in_a_sentence_of_its_own_belongs_to_the_first_feeling() -> None:
    after = say(at_thought(), "That I'm a bad father.", "Mostly guilt, and some anger at her. Maybe 80.")
    assert {e.name: e.intensity for e in after.turns[-2].reading.emotions} == {"guilt": 80, "anger": None}  # type: ignore[union-attr]


@pytest.mark.parametrize("text", ["Honestly I'd be glad if he moved out.", "I wish she would leave for a while."])
def test_a_parting_wished_for_is_no_loss(text: str) -> None:
    assert "loss" not in say(at_story(), text).last.move.name  # type: ignore[union-attr]


def test_being_judged_by_somebody_else_is_no_complaint() -> None:
    assert "complaint" not in heard("I'd like to sit through dinner and not feel judged by my aunt.")
    assert "complaint" in heard("I feel judged by you.")


@pytest.mark.parametrize("text", ["Could you give me an example?", "Can you show me how others put it?"])
def test_an_example_asked_for_in_a_thought_record_is_of_somebody_else(text: str) -> None:
    after = say(asked("thought_record", "balanced", thought="I'm useless", belief="70"), text)
    assert "thought_record.example" in move(after).parts


def test_a_plan_put_with_a_question_mark_asks_nothing() -> None:
    after = say(asked("homework", "what"), "Maybe I write the thought down on the tram when I feel guilty?")
    assert "question" not in after.turns[-2].reading.acts  # type: ignore[union-attr]
