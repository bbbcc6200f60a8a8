# ruff: noqa: E501 - what somebody typed is easier to read on one line
"""Whole first sessions, from the list to the good-bye, with people who write at length and politely."""

from __future__ import annotations

import pytest

from nova_cbt.model import Ask, Reading, Session
from nova_cbt.policy.fills import quotable
from nova_cbt.slots import take
from nova_cbt.slots.reflect import reflectable
from nova_cbt.words.tasks import bare_task
from tests.talking import at_list, begun, name, named, parts, say, slot

GOAL = ("Last Friday after the seminar, in the corridor", "that nobody wants me there", "sad, 70", "I go out less")
"""From the story of a moment to the goal."""
NOW = (*GOAL, "I'd go out with the others once", "that I stay five minutes after the seminar")


def text(session: Session) -> str:
    """What Nova said last."""
    return session.last.text


# --- the list ------------------------------------------------------------------------------------------------------

PROPOSED = ("3. I'm worn out because I shouted at my youngest about his shoes again", "no")


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ("Not quite. What I'd really like is some idea of how to get through the days.", "how to get through the days"),
        ("Not really, no. I'd like to talk about my marriage.", "my marriage"),
        ("Partly. What I need most is a way to sleep again.", "a way to sleep again"),
        ("Well, not exactly. The guilt is what keeps me awake.", "guilt"),
        ("Almost. It is more about my mother, to be honest.", "my mother"),
    ],
)
def test_hardly_is_no_thing_on_the_list(told: str, wanted: str) -> None:
    agenda = say(begun(*PROPOSED), told).state.agenda
    assert len(agenda) == 1
    assert wanted in agenda[0]


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ("Yes, please. It is the shouting that upsets me most, and I explode at whoever is nearest.", "the shouting"),
        ("Yes, that one. My temper is what I would like to understand, I think.", "My temper"),
    ],
)
def test_a_shorter_name_for_what_was_proposed_is_taken(told: str, wanted: str) -> None:
    assert wanted in say(begun(*PROPOSED), told).state.agenda[0]


@pytest.mark.parametrize("told", ["Yes please", "Yes, that's it", "Yes, let's start with that, I think that is best."])
def test_a_yes_takes_what_was_proposed(told: str) -> None:
    assert "shoes" in say(begun(*PROPOSED), told).state.agenda[0]


# --- a reproach that is let go -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("told", "number"),
    [
        ("You did not really answer me, but it's all right. I would say one.", 10),
        ("You went past what I asked, but never mind. Two, perhaps.", 20),
        ("You didn't listen just now, though that's fine. A three.", 30),
    ],
)
def test_a_reproach_let_go_does_not_stop_the_answer(told: str, number: int) -> None:
    after = begun()
    assert slot(after) == "mood"
    after = say(after, told)
    assert not name(after).startswith("repair"), named(after)
    sheet = after.state.sheet("checkin")
    assert sheet
    assert sheet.number("mood") == number


LONG = ("3. I cried in the car yesterday after I had screamed at my youngest about his shoes again", "no")


@pytest.mark.parametrize("told", ["Yes, that one, please.", "Yes, I think that belongs on the list."])
def test_a_long_topic_is_not_read_out_again_each_time(told: str) -> None:
    after = say(begun(*LONG), told)
    assert "screamed" not in text(after).split("?")[0].split(".")[-1], text(after)
    after = say(after, "No, just that, thank you.")
    assert "screamed" not in text(after)


@pytest.mark.parametrize(
    "told",
    [
        "4. My little one flinched yesterday when I raised my voice",
        "3. My eldest slammed the door on me this morning",
        "2. The whole office laughed when I walked in",
    ],
)
def test_a_sentence_is_no_name_for_a_thing(told: str) -> None:
    after = say(begun(told, "no"), "Yes please")
    assert not [
        w for w in ("put your little", "take your eldest", "put the whole", "begin with your") if w in text(after)
    ]


@pytest.mark.parametrize(
    "told",
    [
        "No, that's all. It really is the one thing.",
        "No thank you, just that. It's really the main thing.",
        "That's it, thanks. It is the only thing, really.",
    ],
)
def test_a_no_in_more_words_is_not_said_back(told: str) -> None:
    after = say(at_list(), "how lonely the evenings are", told)
    assert "that's all" not in text(after).lower()
    assert "thing" not in text(after).split(".")[0]
    assert len(after.state.agenda) == 1


# --- questions that ask nothing ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "told",
    [
        "No, just that one. It's quite enough for one evening, isn't it?",
        "Only that, please. Is that all right?",
        "That's all, thank you. One thing is plenty, right?",
        "Nothing else. It would be too much, wouldn't it?",
        "Just the one, if that is okay?",
    ],
)
def test_a_question_that_asks_nothing_closes_the_list_all_the_same(told: str) -> None:
    after = say(at_list(), "The rows with my sister", told)
    assert name(after) == "problems.situation", named(after)
    assert "answer." not in named(after)


@pytest.mark.parametrize("told", ["No. Will you remember that next time?", "Only that. Are you a real person?"])
def test_a_question_to_nova_at_the_list_is_answered(told: str) -> None:
    assert "answer." in named(say(at_list(), "The rows with my sister", told))


@pytest.mark.parametrize(
    ("told", "thought"),
    [
        ("Last Tuesday at ten. My wife had left for work, I sat in the kitchen, and I thought, this is what I've come to.", "this is what I've come to"),
        ("On Sunday at my parents' house. She called me mean and I thought I'm the bad one again.", "I'm the bad one again"),
        ("Yesterday in the hall. The door slammed, he looked at me, and I thought: he hates me now.", "he hates me now"),
    ],
)  # fmt: skip
def test_a_thought_told_with_the_moment_is_what_is_said_back(told: str, thought: str) -> None:
    after = say(at_list(), "The rows with my sister", "just that", told)
    assert f'"{thought}"' in text(after)
    assert slot(after) != "thought"


# --- the record ----------------------------------------------------------------------------------------------------


def record(*more: str) -> Session:
    """A record whose facts against the thought are being asked for, and what follows."""
    lines = (
        "Yesterday in the hall. The door slammed and I thought: I'm a terrible mother.",
        "ashamed, 80",
        "I avoid the kitchen",
    )
    after = say(at_list(), "my temper", "just that", *lines, "no shouting three mornings a week", "a calmer voice")
    for _ in range(6):
        if name(after).startswith("work.choose"):
            break
        after = say(after, "two")
    after = say(after, "weighing the thought", "90", "I screamed yesterday and Finn cried in the car")
    return say(after, *more)


def test_what_one_had_forgotten_is_no_fact_of_its_own() -> None:
    after = record("I read to them every night. I had forgotten about that.")
    sheet = after.state.sheet("thought_record")
    assert sheet
    assert sheet.every("evidence_against") == ["I read to them every night"]


@pytest.mark.parametrize(
    "told",
    [
        "That I'm a mother who's under strain and who shouts sometimes, but who reads to them and says sorry. I suppose that's fairer.",
        "I shout when I'm worn out, and I also go back and say sorry, which my own mother never did.",
    ],
)
def test_the_new_sentence_is_said_back_whole(told: str) -> None:
    after = record("I read to them every night. Finn drew me a heart this morning.", told)
    assert "sorry" in text(after), text(after)
    assert '"That I' not in text(after)


@pytest.mark.parametrize("asked", ["Will that ever stop?", "Will it go away one day?", "Will this ever get easier?"])
def test_whether_it_will_pass_is_answered(asked: str) -> None:
    story = ("Yesterday in the hall. The door slammed and I thought: I'm a terrible mother.", "ashamed, 80")
    after = say(at_list(), "my temper", "just that", *story, f"I avoid the kitchen and go to bed at nine. {asked}")
    assert "answer.easier" in parts(after), named(after)


@pytest.mark.parametrize(
    ("told", "never"),
    [
        ("Perhaps fifty now. It's still there, but it isn't the whole truth any more.", "fifty"),
        ("I believe it maybe seventy percent. In my room at night I doubt it again.", "seventy"),
        ("It was easily ninety then. My hands shook when I rang the ward.", "ninety"),
        ("Down to forty, I'd say. I slept for the first time on Sunday.", "forty"),
    ],
)
def test_the_number_in_words_is_not_said_back(told: str, never: str) -> None:
    assert not [e for e in reflectable(told, Reading()) if never in e]


@pytest.mark.parametrize(
    "told", ["I screamed at him for twenty minutes", "I have worked there for thirty years", "I was two weeks late"]
)
def test_a_number_that_tells_something_is_said_back(told: str) -> None:
    assert reflectable(told, Reading())


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ("Rage first, that was a ninety, and then such shame that I could have cried. Maybe eighty-five.", [("rage", 90), ("shame", 85)]),
        ("Fury, seventy, and then guilt, easily 90", [("fury", 70), ("guilt", 90)]),
        ("I was so ashamed I nearly cried, 90", [("shame", 90)]),
        ("Upset, about sixty", [("sadness", 60)]),
        ("I cried, 80", [("sadness", 80)]),
    ],
)  # fmt: skip
def test_each_feeling_has_its_own_number(told: str, wanted: list[tuple[str, int]]) -> None:
    taken = take(told, Reading(), (Ask("feeling", "emotion"),), 1)
    assert [(a.value, a.number) for a in taken] == wanted


# --- the week ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("told", "task"),
    [
        ("I'd rather write down one good moment with the boys each evening as well, if that's allowed.", "write down one good moment with the boys each evening"),
        ("I would prefer to ring Keith on Monday, if that's all right with you", "ring Keith on Monday"),
        ("I'd like to say hello to Mina too, please", "say hello to Mina"),
        ("I think I'd sooner sit with Bola at lunch, if I may", "sit with Bola at lunch"),
        ("write one page if it rains", "write one page if it rains"),
    ],
)  # fmt: skip
def test_a_task_is_kept_without_the_courtesy_around_it(told: str, task: str) -> None:
    assert bare_task(told) == task


@pytest.mark.parametrize(
    ("told", "task"),
    [
        ("I would take it, but I'd like to do something with people too. I could ask Mina to have lunch with me.", "ask Mina to have lunch with me"),
        ("That sounds good, but it's a lot. I'd rather ring my tutor on Monday.", "ring my tutor on Monday"),
        ("I'd do that, though writing is not for me. I will go for a walk with Keith.", "go for a walk with Keith"),
        ("I could write a list. I would put it on the fridge.", "write a list"),
    ],
)  # fmt: skip
def test_the_task_is_what_somebody_would_do_themself(told: str, task: str) -> None:
    taken = take(told, Reading(), (Ask("what", "text"), Ask("when", "when")), 1)
    assert next(a.value for a in taken if a.slot == "what") == task


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("At the kitchen table, once they're in bed", "At the kitchen table"),
        ("at the library desk by the window", "at the library desk"),
        ("In the staff room.", "In the staff room"),
        ("On the bench in the park", "On the bench in the park"),
    ],
)
def test_the_whole_place_is_kept(told: str, place: str) -> None:
    taken = take(told, Reading(), (Ask("where", "where"),), 1)
    assert next(a.value for a in taken).startswith(place)


@pytest.mark.parametrize(
    "told",
    [
        "I told myself there was no point getting dressed, so I didn't.",
        "I thought there's no use in applying, and I closed the laptop.",
        "I couldn't see any point in eating, so I left it.",
    ],
)
def test_no_point_as_one_told_oneself_is_no_protest(told: str) -> None:
    story = ("Last Tuesday in the kitchen, I thought I'm useless now", "ashamed, 70")
    after = say(at_list(), "the days at home", "just that", *story, told)
    assert not name(after).startswith("signals"), named(after)


@pytest.mark.parametrize(
    "told", ["I don't see any point in doing this.", "There's no point in these questions, is there."]
)
def test_no_point_in_this_is_protest(told: str) -> None:
    story = ("Last Tuesday in the kitchen, I thought I'm useless now", "ashamed, 70")
    after = say(at_list(), "the days at home", "just that", *story, told)
    assert name(after).startswith(("signals", "repair")), named(after)


@pytest.mark.parametrize(
    "told", ["That I'm simply too tired by then.", "That she'd say no.", "that I’ve lost the list again"]
)
def test_an_obstacle_is_quoted_without_its_that(told: str) -> None:
    assert not quotable(told).lower().startswith("that")


@pytest.mark.parametrize(
    "told",
    [
        "I think you've gone somewhere else now. I was telling you why it matters, not asking for a plan.",
        "You have jumped ahead, I believe. I wasn't asking you for an exercise.",
        "We have moved on, you have rushed ahead and I was not asking for a plan.",
        "I was only explaining how it feels, not looking for advice.",
    ],
)
def test_a_polite_complaint_is_heard(told: str) -> None:
    after = say(at_list(), "how lonely the evenings are", "just that", *GOAL[:1], told)
    assert name(after).startswith("repair"), named(after)


@pytest.mark.parametrize(
    "told",
    [
        "That my friends have gone off somewhere else without me",
        "I was telling my mother why it matters and she hung up",
        "I wasn't asking for much, only to be seen",
    ],
)
def test_the_same_words_of_others_are_no_complaint(told: str) -> None:
    after = say(at_list(), "how lonely the evenings are", "just that", *GOAL[:1], told)
    assert not name(after).startswith("repair"), named(after)


@pytest.mark.parametrize(
    ("told", "many"),
    [
        ("That I read to him every night. That I'm here, trying to change it. And he still climbs into my bed.", 3),
        ("That he said thank you. Also my tutor wrote back to me.", 2),
        ("I rang her on Monday. And I should do it more often.", 1),
        ("She smiled at me. And I think she meant it.", 1),
    ],
)
def test_facts_named_in_a_row_are_all_kept(told: str, many: int) -> None:
    taken = take(told, Reading(), (Ask("evidence_against", "fact"),), 1)
    assert len([a for a in taken if a.slot == "evidence_against"]) == many
