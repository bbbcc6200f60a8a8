"""Talks in the middle of a technique other than the thought record: what is said there, and what Nova makes of it."""

from __future__ import annotations

import pytest

from nova_cbt.words import second_person
from nova_cbt.words.approach import approach
from nova_cbt.words.learner import learner
from tests.midway import asked, written
from tests.talking import at_list, at_story, name, named, parts, say, slot, therapist
from tests.test_role_play import begun as rehearsal

# --- a rehearsal that hurts ----------------------------------------------------------------------------------------

TOUCHED = [
    "My father spoke to me like that, every single day",
    "when i was little my teacher did this in front of the class",
    "she always cries when I say no and then I'm the bad daughter",
    "I thought of my ex. He had that same voice.",
    "it's just that nobody ever listens to me",
    "i suddenly saw myself sitting there like a child, it was horrible",
]


@pytest.mark.parametrize("words", TOUCHED)
def test_what_came_up_in_a_scene_is_received_with_warmth_and_not_quoted(words: str) -> None:
    session = say(rehearsal("my mother"), "Mum, can we talk?", "I'm shaking, this is too much", words)
    assert "role_play.touched" in parts(session), session.last.text
    assert '"' not in session.last.text
    assert slot(session) == "gentler"


@pytest.mark.parametrize("words", ["dunno", "I don't know really", "no idea", "..."])
def test_nobody_has_to_say_what_came_up(words: str) -> None:
    session = say(rehearsal(), "Hello, a minute?", "I can't do this", words)
    assert "touched " not in f"{parts(session)} ", session.last.text


def soft(person: str = "my professor") -> list[str]:
    """What leads to the gentle run."""
    return ["Hello, do you have a minute?", "I'm shaking, this is too much", "he shouts when I ask", "a gentler one"]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Could I have one more week for it?", "scene_soft_grant"),
        ("Hello, I wanted to ask you for a day off", "scene_soft_grant"),
        ("I can't do the late shift any more", "scene_soft_grant"),
        ("Good morning professor", "scene_soft_opening"),
        ("Hi, have you got a moment?", "scene_soft_opening"),
    ],
)
def test_the_gentle_run_is_answered_kindly_and_to_the_point(words: str, kind: str) -> None:
    session = say(rehearsal("my professor"), *soft(), words)
    assert kind in parts(session), (parts(session), session.last.text)
    if kind == "scene_soft_grant":
        assert slot(say(session, "thank you very much")) == "second"


# --- the other person answers what was said ------------------------------------------------------------------------

LIMITS = [
    "You can't stay at mine any more",
    "I can't lend you money again",
    "I won't be coming home for the holidays this year",
    "I've decided to leave at the end of the month",
    "It has to stop, all of it",
    "You need to find somewhere else to live",
    "I don't want to do the late shift on Sundays",
]


@pytest.mark.parametrize("words", LIMITS)
def test_a_limit_is_met_as_one_and_not_as_a_wish(words: str) -> None:
    session = say(rehearsal("my brother"), "Hi, can we talk?", words)
    assert "scene_taken" in parts(session), (parts(session), session.last.text)
    session = say(session, "I mean it, and I've thought about it for long")
    assert "scene_accept" in parts(session), (parts(session), session.last.text)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("I can't sleep with those shifts", "scene_probe"),
        ("you can't know that, but my mother is ill", "scene_probe"),
        ("Could you give me two evenings off?", "scene_consider"),
        ("can't you help me with it?", "scene_probe"),
    ],
)
def test_a_trouble_told_or_a_question_is_no_limit(words: str, kind: str) -> None:
    assert kind in parts(say(rehearsal(), "Hello, a minute?", words))


@pytest.mark.parametrize(
    "words",
    [
        "because my mum was in hospital for three weeks",
        "it's because my father died in spring",
        "well, because I was in an accident last month",
        "the reason is that my wife lost her job",
        "cos my gran passed away",
    ],
)
def test_a_reason_given_to_the_other_person_is_a_line_whatever_it_tells(words: str) -> None:
    session = say(rehearsal(), "Hello, is this a good moment?", "Could I have one more week?", words)
    assert session.last.text.startswith("[as "), (named(session), session.last.text)


@pytest.mark.parametrize(
    "words",
    [
        "sorry could you repeat that a bit slower please?",
        "Could you say that again?",
        "would you mind speaking up, I don't hear well",
        "pardon, can you put it in other words?",
        "please could you slow down",
    ],
)
def test_what_can_be_done_on_the_spot_is_done(words: str) -> None:
    assert "scene_repeats" in parts(say(rehearsal("the examiner"), "Good morning", words))


@pytest.mark.parametrize("words", ["I'd like to repeat the test", "Could we do the course again next year?"])
def test_repeating_something_of_ones_own_is_another_wish(words: str) -> None:
    assert "scene_repeats" not in parts(say(rehearsal("my teacher"), "Good morning", words))


def test_a_day_that_was_named_is_taken_up() -> None:
    session = say(rehearsal("my tutor"), "Hi", "Could you look at my draft?", "Would Friday be possible?")
    assert "scene_agree_then" in parts(session), parts(session)


def test_nobody_at_work_begins_with_okay() -> None:
    lines = therapist().library.lines
    told = [x for k, ls in lines.items() if k.startswith("help_script.scene_") and "close" not in k for x in ls]
    assert not [x for x in told if x.startswith("Okay")]


# --- how to say it -------------------------------------------------------------------------------------------------

WISHES = [
    ("let's rehearse. i want my ex to bring the kids on time", "my ex", "bring the kids"),
    (
        "i cant ask the examiner to repeat, i just freeze. could we try it out, you as the examiner?",
        "the examiner",
        "to repeat",
    ),
    ("I never dare to ask my foreman for a break", "my foreman", "a break"),
    ("can we practise how to ask my boss? i need change of shift because my daughter", "my boss", "change of shift"),
    ("My professor never answers, can you help me how to ask her for a meeting?", "My professor", "a meeting"),
    ("need to tell my brother he cant stay at mine no more. dont know how to say it", "my brother", "stay at mine"),
    ("How do I tell my mum I failed the year?", "my mum", "I failed the year"),
    ("could we rehearse asking Mr Brown for an extension?", "Mr Brown", "an extension"),
    ("I'd like to practise how to ask the landlord to fix the boiler", "the landlord", "fix the boiler"),
    ("Please help me find the words to ask my sister for help with mum", "my sister", "help with mum"),
]


@pytest.mark.parametrize(("words", "person", "need"), WISHES)
def test_who_is_to_be_asked_for_what_is_not_asked_again(words: str, person: str, need: str) -> None:
    session = say(at_list(), words)
    assert slot(session) == "prediction", session.last.text
    sheet = session.state.sheet("help_script")
    assert sheet
    assert sheet.get("person") == person
    assert need in sheet.get("need")


@pytest.mark.parametrize(
    "words",
    [
        "I want to practise the conversation with my dad",
        "how do I ask my gp? I never dare",
        "My neighbour's dog barks. I want to speak to her but I tremble at her door. What do I say?",
        "can we rehearse saying no to my colleague",
    ],
)
def test_where_only_the_person_is_told_the_need_is_asked(words: str) -> None:
    session = say(at_list(), words)
    assert slot(session) == "need", session.last.text
    assert written(session, "help_script", "person")


@pytest.mark.parametrize(
    "words",
    [
        "I told my boss and he was angry",
        "My friend asked me to move in with her",
        "my mum tells me how to live",
        "I can't tell my mother anything",
        "he was scared to ask the waiter",
        "He never asks my opinion",
        "I need help with my boss",
        "how do i talk to people",
    ],
)
def test_a_story_with_asking_in_it_is_no_wish_to_find_words(words: str) -> None:
    assert approach(words) is None
    assert not name(say(at_list(), words)).startswith("help_script")


def test_a_need_told_in_passing_does_not_push_the_question_aside() -> None:
    session = say(at_story(), "On Monday in the kitchen, I have to tell my sister and I don't know how")
    assert not name(session).startswith("help_script"), session.last.text


@pytest.mark.parametrize("words", ["how do I ask him?", "what are the right words to ask my boss?"])
def test_how_to_say_it_asked_in_the_middle_of_it_gets_an_example(words: str) -> None:
    session = say(asked("help_script", "ask", need="a day off", person="my boss", prediction="he laughs"), words)
    assert "help_script.example" in parts(session), parts(session)


@pytest.mark.parametrize(
    ("words", "person"),
    [
        ("I want start at 9 because i bring daughter to school", []),
        ("I'm late because my son was ill all week", []),
        ("two mornings off, from my line manager", ["my line manager"]),
        ("somebody to read it, my mum could", ["my mum"]),
    ],
)
def test_only_somebody_who_is_turned_to_is_the_one_to_ask(words: str, person: list[str]) -> None:
    assert written(say(asked("help_script", "need"), words), "help_script", "person") == person


@pytest.mark.parametrize(
    ("words", "channel"),
    [
        ("maybe friday after shift, face to face", "face to face"),
        ("monday, an email", "an email"),
        ("over the phone on friday", "over the phone"),
        ("after class, in person", "in person"),
    ],
)
def test_the_means_told_with_the_day_is_kept(words: str, channel: str) -> None:
    known = {"need": "a day off", "person": "my boss", "prediction": "he laughs", "prediction_belief": "70"}
    session = say(asked("help_script", "when", **known), words)
    assert written(session, "help_script", "channel") == [channel]
    assert slot(session) == "fact"


# --- a second language ---------------------------------------------------------------------------------------------

LEARNERS = [
    "i want appointment for my stomach",
    "I want start at 9 because i bring daughter to school",
    "he say no and then he is angry with me",
    "my wife start new job so i must bring daughter",
    "I live here since 2 years and nobody speak with me",
    "my boss don't listen me when i explain",
    "yesterday i go to office and she say nothing",
    "I am agree but it make me very sad",
    "They didn't came to my exam",
]


@pytest.mark.parametrize("words", LEARNERS)
def test_a_learners_english_is_not_said_back(words: str) -> None:
    assert learner(words)
    assert not second_person(words)
    reply = say(asked("help_script", "fact", need="x", person="my boss"), words).last.text
    assert words[:20].lower() not in reply.lower(), reply


@pytest.mark.parametrize(
    "words",
    [
        "I asked my boss for a meeting", "my mum makes me cry", "I need help with the form",
        "I heard my boss shout at them",
        "she never says anything", "would he have to know?", "I've lived here for three years", "I hate job interviews",
    ],
)  # fmt: skip
def test_everyday_english_is(words: str) -> None:
    assert not learner(words)
