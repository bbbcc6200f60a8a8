"""A rehearsal past its opening: what is a line and what is said beside it, the other person's answers, the debrief."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nova_cbt.model import Session
from tests.midway import asked
from tests.talking import move, name, named, parts, say, slot, therapist

BOSS = "my boss"


def ready(person: str = BOSS, **known: str) -> Session:
    """The client has just been asked whether to rehearse."""
    told = {
        "need": "fewer night shifts", "person": person, "prediction": "they'll think I'm lazy",
        "prediction_belief": "70", "when": "on Tuesday", "channel": "in person",
        "fact": "I've worked nights since spring", "tried": "talked to a colleague",
        "ask": "Could I have two day shifts a week?", "if_no": "I'd ask again in autumn",
        "final_text": "I've worked nights since spring. Could I have two day shifts a week?",
    }  # fmt: skip
    return asked("help_script", "rehearse", **{**told, **known})


def begun(person: str = BOSS) -> Session:
    """The parts are given out; the first line is the client's."""
    return say(ready(person), "yes please")


def in_scene(person: str = BOSS) -> Session:
    """One line has been said on either side."""
    return say(begun(person), "Hello, is this a good moment?")


def tagged(session: Session) -> bool:
    return session.last.text.startswith("[as ")


def after(session: Session) -> Session:
    """The scene played to its end, the debrief begun."""
    return say(
        session, "I've worked nights since spring", "Could I have two day shifts a week?", "thank you, see you then"
    )


# --- lines ---------------------------------------------------------------------------------------------------------

FIRST = [
    "Hi Karen, have you got a second?",
    "Is this a good moment?",
    "hey is it ok if we talk",
    "good morning, could I have a word?",
    "are you busy right now?",
    "Do you have five minutes for me",
    "Excuse me, I wanted to ask you something.",
    "hello there, can we talk",
    "Sorry to bother you, it's about the rota",
]


@pytest.mark.parametrize("words", FIRST)
def test_the_first_words_to_the_other_person_are_no_question_to_nova(words: str) -> None:
    session = say(begun(), words)
    assert tagged(session), session.last.text
    assert "opening" in parts(session) or "sorry" in parts(session) or "consider" in parts(session), parts(session)


LINES = [
    "Would you refer me to a specialist?",
    "My mother died in March and I need fewer hours",
    "You never listen when I say it's too much for me",
    "Why do I always get the late ones?",
    "I can't do this alone any more, could you help me?",
    "please stop ringing me at night",
    "I feel silly asking you, but could you explain it again?",
    "It makes me angry that you decide without me",
    "I don't want to argue, I want two evenings a week",
    "what do you think about Thursday?",
    "is that a yes?",
    "you promised it last year as well",
]


@pytest.mark.parametrize("words", LINES)
def test_what_is_said_to_the_other_person_is_answered_by_the_other_person(words: str) -> None:
    session = say(in_scene(), words)
    assert tagged(session), (named(session), session.last.text)
    assert len(session.last.text.split()) <= 45


@pytest.mark.parametrize(
    ("lines", "kinds"),
    [
        (
            ["Hi, got a minute?", "I've done nights since spring", "Could I have two days a week?"],
            "opening probe grant",
        ),
        (["Could I have two day shifts a week?", "because I don't sleep", "So could I?"], "consider probe grant"),
        (
            ["Hello", "It's about the shifts.", "They make me ill.", "I'd like two day shifts"],
            "opening probe invite grant",
        ),
        (
            ["Hi there", "Could we look at my plan for ten minutes?", "Friday would do, could we?"],
            "opening consider agree",
        ),
        (["Good morning", "Could I have two day shifts?", "why not?"], "opening consider grant"),
    ],
)
def test_the_other_person_answers_what_was_said(lines: list[str], kinds: str) -> None:
    session = begun()
    for words, kind in zip(lines, kinds.split(), strict=True):
        session = say(session, words)
        assert f"scene_{kind}" in parts(session), (words, kind, parts(session))


def test_a_doctor_is_played_as_one() -> None:
    session = say(begun("my GP"), "Hello, thanks for seeing me")
    assert "_doctor" in parts(session)


@pytest.mark.parametrize(
    ("person", "tag"),
    [
        ("my boss, Mr Alder", "boss"), ("my sister because she knows me best", "sister"), ("Mrs Okafor", "Mrs Okafor"),
        ("my old maths teacher Mr Brown at school", "Mr Brown"), ("Dad", "Dad"), ("the landlord", "landlord"),
    ],
)  # fmt: skip
def test_the_tag_names_the_other_person(person: str, tag: str) -> None:
    assert say(begun(person), "Hello, can we talk?").last.text.startswith(f"[as {tag}] ")


@pytest.mark.parametrize(
    "words", ["thanks, that's great", "Thank you so much!", "ok cool, bye", "perfect, see you on Monday then"]
)
def test_thanks_after_a_yes_end_the_scene(words: str) -> None:
    session = say(begun(), "Hi, a minute?", "I've done nights since spring", "Could I have two day shifts?", words)
    assert slot(session) == "liked", session.last.text
    assert not tagged(session)


# --- beside the scene ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    ["pause", "Pause please", "stop", "ok stop here", "let's step out", "can we stop this?", "PAUSE!", "time out"],
)
def test_the_stop_word_ends_it_at_once(words: str) -> None:
    session = say(in_scene(), words)
    assert slot(session) == "liked", (named(session), session.last.text)


STUCK = [
    "what should I say now",
    "um, I don't know how to answer",
    "my mind went blank",
    "how do I put this?",
    "help",
    "no idea what to say to that",
    "I've lost my words",
    "How I say it that I am not lazy?",
]


@pytest.mark.parametrize("words", STUCK)
def test_stuck_the_client_says_it_to_nova_first_and_then_to_the_other(words: str) -> None:
    session = say(in_scene(), words)
    assert "role_play.what_to_say" in parts(session), (named(session), session.last.text)
    session = say(session, "that I'm worn out and want two day shifts")
    assert not tagged(session), session.last.text
    assert name(session) == "role_play.back_in"
    assert tagged(say(session, "I'm worn out. Could I have two day shifts?"))


def test_after_being_stuck_a_line_is_a_line() -> None:
    session = say(in_scene(), "what do I say", "Could you give me two day shifts, please?")
    assert tagged(session), session.last.text


ASIDES = [
    "Nova, is this how people do it?",
    "was that all right?",
    "should I mention the doctor as well?",
    "am I being too direct?",
    "who are you now?",
    "can I read it from my notes?",
    "do other people find this useful?",
    "what if he laughs at me?",
    "(is it my turn?)",
]


@pytest.mark.parametrize("words", ASIDES)
def test_a_question_to_nova_is_answered_by_nova_and_the_scene_waits(words: str) -> None:
    session = say(in_scene(), words)
    assert not tagged(session), session.last.text
    assert slot(session) == "scene"
    assert tagged(say(session, "I've worked nights since spring and I'm worn out"))


UPSETS = [
    "I can't do this, sorry",
    "I'm shaking",
    "this is getting too real",
    "it reminds me of how my father was",
    "I feel like a little kid again",
    "my heart is racing",
    "I'm about to cry",
]


@pytest.mark.parametrize("words", UPSETS)
def test_who_gets_upset_is_asked_what_came_up_and_not_what_went_well(words: str) -> None:
    session = say(in_scene("my father"), words)
    assert not tagged(session)
    assert "role_play.out_upset" in parts(session), (named(session), session.last.text)
    session = say(session, "he used to shout at me for asking")
    assert name(session) == "role_play.gentler", (named(session), session.last.text)
    session = say(session, "let's leave it")
    assert slot(session) == "takeaway", (named(session), session.last.text)


def test_after_being_upset_a_gentler_try_is_possible() -> None:
    session = say(in_scene("my father"), "this is too much", "I saw his face", "one more, gently")
    assert "role_play.round_softer" in parts(session), (named(session), session.last.text)
    assert tagged(say(session, "Dad, can we talk?"))


@pytest.mark.parametrize(
    "words",
    [
        "lol",
        "hahaha sorry",
        "😂",
        "sorry I'm giggling",
        "this is so awkward",
        "I feel ridiculous doing this",
        "it's weird talking to a computer",
        "feels odd calling you boss lol",
    ],
)
def test_laughing_and_feeling_silly_is_allowed(words: str) -> None:
    session = say(in_scene(), words)
    assert not tagged(session), session.last.text
    assert slot(session) == "scene"
    assert name(session) in ("role_play.laugh", "role_play.silly")


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("he would say: no way, we're short as it is", "No way, we're short as it is."),
        ('She\'d just go "and who covers for you?"', "And who covers for you?"),
        ("they'd answer something like 'put it in writing'", "Put it in writing."),
        ("My boss would probably say you knew that when you started", "You knew that when you started."),
    ],
)
def test_the_other_person_says_what_the_client_says_they_would(words: str, line: str) -> None:
    session = say(in_scene(), words)
    assert session.last.text == f"[as boss] {line}", session.last.text


@pytest.mark.parametrize(
    "words",
    [
        "he'd never be so friendly", "that's not how she talks", "way too nice, he'd be much colder",
        "you're nothing like him", "can you be a bit stricter", "she would call me an idiot",
    ],
)  # fmt: skip
def test_played_too_kindly_the_other_person_becomes_less_easy(words: str) -> None:
    session = say(in_scene(), words)
    assert tagged(session), session.last.text
    assert "scene_hard" in parts(session), parts(session)
    assert "idiot" not in session.last.text


@pytest.mark.parametrize("words", ["can I try that again", "let me start over", "scratch that", "from the top please"])
def test_a_line_may_be_taken_back_and_said_again(words: str) -> None:
    session = say(in_scene(), words)
    assert name(session) == "role_play.from_top", (named(session), session.last.text)
    assert tagged(say(session, "Good morning, it's about the rota"))


@pytest.mark.parametrize(
    "words", ["I don't want to do this", "role-play isn't for me", "can we do something else?", "I hate role plays"]
)
def test_who_will_not_act_need_not(words: str) -> None:
    session = say(in_scene(), words)
    assert "role_play.refused" in parts(session), (named(session), session.last.text)
    assert slot(session) == "takeaway"


SWAPS = [
    "can we swap roles",
    "you be me and I'll be the boss",
    "show me how you would say it",
    "could I play him?",
    "other way round please",
]


@pytest.mark.parametrize("words", SWAPS)
def test_swapped_nova_says_only_what_the_client_wrote_and_swaps_back(words: str) -> None:
    session = say(in_scene(), words)
    assert name(session) == "role_play.swap", (named(session), session.last.text)
    session = say(session, "Yes? What is it?")
    assert session.last.text.startswith("[as you, one possible way] ")
    assert "Could I have two day shifts a week?" in session.last.text
    session = say(session, "That doesn't suit me")
    assert session.last.text.startswith("[as you, one possible way] ")
    session = say(session, "All right then")
    assert name(session) == "role_play.swap_back", session.last.text
    assert say(session, "Hello, can I talk to you?").last.text.startswith("[as boss] ")


@pytest.mark.parametrize("words", ["yes, but you play me", "can I be her and you be me?"])
def test_swapped_from_the_start(words: str) -> None:
    assert name(say(ready("my sister"), words)) == "role_play.swap"


def test_quiet_in_the_scene_is_waited_for_once() -> None:
    session = say(in_scene(), "hmm")
    assert name(session) == "role_play.waits"
    assert slot(say(session, "...")) == "liked"


# --- the debrief and what comes of it ------------------------------------------------------------------------------


def test_the_debrief_asks_one_thing_at_a_time() -> None:
    session = after(in_scene())
    slots = []
    for words in ("that I kept it short", "I'd say hello first", "4", "keep it", "that it takes one minute"):
        slots.append(slot(session))
        session = say(session, words)
    assert slots == ["liked", "change", "nerves", "again", "takeaway"]
    assert not slot(session).startswith("scene")


ANOTHER = [
    "once more please",
    "again",
    "yes one more go",
    "let's run it again",
    "another round",
    "can we do it a second time?",
]


@pytest.mark.parametrize("words", ANOTHER)
@pytest.mark.parametrize("before", [("the start", "nothing", "4"), ("the start",)])
def test_another_round_is_played_when_it_is_wanted(words: str, before: tuple[str, ...]) -> None:
    session = say(after(in_scene()), *before, words)
    assert "role_play.round" in parts(session), (named(session), session.last.text)
    session = after(say(session, "Hello, a minute?"))
    assert slot(session) == "second", (named(session), session.last.text)


@pytest.mark.parametrize(
    "words",
    [
        "again but harder",
        "one more, less friendly this time",
        "again, and this time he says no",
        "can we do level two again",
    ],
)
def test_the_next_round_may_be_harder(words: str) -> None:
    session = say(after(in_scene()), "the start", "nothing", "4", words)
    assert "role_play.round" in parts(session), (named(session), session.last.text)
    session = say(session, "Could I have two day shifts?")
    assert tagged(session)
    if "says no" not in words:
        assert "scene_hard" in parts(session) or "scene_hard_opening" in parts(session), parts(session)


@pytest.mark.parametrize("words", ["no, keep it", "that's enough", "no thanks", "it's fine as it is", "leave it"])
def test_no_other_round_is_played_when_none_is_wanted(words: str) -> None:
    session = say(after(in_scene()), "the start", "nothing", "4", words)
    assert slot(session) == "takeaway", (named(session), session.last.text)


def test_what_was_rehearsed_becomes_the_plan_for_the_week() -> None:
    session = say(after(in_scene()), "the start", "nothing", "3", "keep it", "that I may ask")
    for _ in range(3):
        if move(session).state.place.phase == "homework":
            break
        session = say(session, "no, nothing else")
    assert move(session).state.place.phase == "homework", (named(session), session.last.text)
    session = say(session, "yes, I'll do that")
    assert slot(session) == "obstacle", (named(session), session.last.text)


def test_danger_in_the_scene_steps_out_of_it() -> None:
    session = say(in_scene(), "I told my sister I don't want to be alive any more")
    assert not tagged(session)
    assert name(session).startswith("safety."), session.last.text


def test_every_line_of_the_other_person_is_short() -> None:
    for key, lines in therapist().library.lines.items():
        if key.startswith("help_script.scene_") and "{" not in "".join(lines):
            assert all(len(text.split()) <= 30 for text in lines), key


def test_who_never_comes_to_the_question_is_helped_to_it() -> None:
    session = say(in_scene(), "I've worked nights since spring", "My children are small", "They miss me")
    assert "role_play.what_to_say" in parts(session), (named(session), session.last.text)
    session = say(session, "Could I have two day shifts a week?")
    assert "scene_grant" in parts(session), parts(session)


def test_a_scene_is_not_cut_off_by_the_clock() -> None:
    session = in_scene()
    last = move(session)
    late = replace(last, state=replace(last.state, spent={"checkin": 2, "agenda": 3, "work": 24}))
    session = replace(session, turns=(*session.turns[:-1], replace(session.last, move=late)))
    session = say(session, "I've worked nights since spring")
    assert tagged(session), session.last.text
    session = say(session, "Could I have two day shifts a week?", "thank you, bye")
    assert slot(session) == "liked", session.last.text
    session = say(session, "that I asked")
    assert move(session).state.place.phase == "homework", session.last.text
    session = say(session, "yes, I'll do that")
    assert slot(session) == "correction", (named(session), session.last.text)


@pytest.mark.parametrize(
    "words", ["oh dear. ok, but he's a hard man", "fine, though I doubt it helps", "alright then, if you insist"]
)
def test_a_doubtful_yes_to_the_rehearsal_is_a_yes(words: str) -> None:
    session = say(ready(), words)
    assert slot(session) == "scene", (named(session), session.last.text)


@pytest.mark.parametrize(
    "words",
    [
        "Hello Mr Alder, could I have a word?",
        "Mum, have you got a minute?",
        "Hi, can I ask you something about the rota?",
    ],
)
def test_who_simply_begins_is_in_the_scene(words: str) -> None:
    assert tagged(say(ready(), words)), named(say(ready(), words))


def test_upset_weighs_more_than_the_stop_word() -> None:
    session = say(in_scene(), "I need to stop, my hands are shaking")
    assert "role_play.out_upset" in parts(session), named(session)


@pytest.mark.parametrize("words", ["one more but gentle", "again, a bit softer", "once more, easier please"])
def test_the_next_round_may_be_gentler(words: str) -> None:
    session = say(after(say(in_scene(), "he'd be much colder")), "the start", "nothing", "4", words)
    assert "role_play.round_softer" in parts(session), (named(session), session.last.text)
    assert "hard" not in parts(say(session, "Hello, a word about the rota?"))
