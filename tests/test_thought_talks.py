"""The middle of a session as people type it: a moment, a thought, feelings, facts, and what they say beside them."""

from __future__ import annotations

import pytest

from nova_cbt.model import Session, Turn
from tests.midway import asked, written
from tests.talking import name, named, say, slot

MOMENT = "at my mother's table on Sunday"
RECORD = {"situation": MOMENT, "emotions": "sadness", "thought": "she does not value me", "belief": "80"}
"""What stands on a thought record whose facts are being looked for."""


def at_thought(page: str = "problems") -> Session:
    """A client of a first session who was just asked for the thought."""
    return asked(page, "thought", number=1, situation=MOMENT)


def heard(after: Session) -> Turn:
    """The client's last message as it was heard."""
    return after.turns[-2]


def given(after: Session, name: str) -> str:
    """What was taken for a slot from the last message."""
    return " | ".join(a.value for a in heard(after).answers if a.slot == name)


# --- a thought, and a question beside it ---------------------------------------------------------------------------

BESIDE = [
    ("that i'm stupid for trusting him. how would you know if someone is lying?", "stupid for trusting him"),
    ("I thought I'll never get out of debt. Do you think people ever change?", "never get out of debt"),
    ("That she is bored of me. Is that normal after twenty years?", "she is bored of me"),
    ("i'm not good enough for them. what do other people do when this happens", "not good enough"),
    ("that i ruin everything, can you tell if i'm depressed?", "i ruin everything"),
    ("Nobody at the mosque would want me there. Am I wrong to think that?", "Nobody at the mosque would want me"),
    ("He must be ashamed of me. Would you be, in his place?", "He must be ashamed of me"),
    ("they'll sack me by christmas. can they just do that?", "they'll sack me"),
]


@pytest.mark.parametrize("page", ["problems", "thought_record"])
@pytest.mark.parametrize(("said", "thought"), BESIDE)
def test_a_thought_told_with_a_question_is_kept_and_the_question_is_no_complaint(
    page: str, said: str, thought: str
) -> None:
    after = say(at_thought(page), said)
    assert thought in given(after, "thought")
    assert "?" not in given(after, "thought")
    assert "complaint" not in heard(after).reading.acts
    assert slot(after) not in ("repair", "thought")


@pytest.mark.parametrize(("said", "thought"), BESIDE[:3])
def test_the_question_beside_a_thought_is_answered_or_set_aside_and_the_thought_received(
    said: str, thought: str
) -> None:
    after = say(at_thought(), said)
    assert "answer." in named(after)
    assert thought in after.last.text


@pytest.mark.parametrize(
    "said",
    [
        "why does this always happen to me?",
        "what if they all laugh?",
        "how could I be so stupid?",
        "am I going mad?",
        "what do you mean by thought?",
    ],
)
def test_a_message_that_is_only_a_question_is_no_statement(said: str) -> None:
    after = say(at_thought(), said)
    assert not given(after, "thought")


@pytest.mark.parametrize("said", ["that he'll ask what I did all day", "that everyone asks what is wrong with me"])
def test_a_question_inside_a_thought_is_not_answered_by_nova(said: str) -> None:
    after = say(at_thought(), said)
    assert given(after, "thought")
    assert "answer." not in named(after)


# --- said once more ------------------------------------------------------------------------------------------------

AGAIN = [
    ("I told you: that I am a danger for the patients.", "I am a danger for the patients"),
    ("as i said, that i'm useless", "i'm useless"),
    ("already told you. im going to fail", "im going to fail"),
    ("Like I told you before, nobody needs me", "nobody needs me"),
    ("I've said it already, he will leave me.", "he will leave me"),
    ("same as before: I'm too slow for this job", "I'm too slow for this job"),
]


@pytest.mark.parametrize(("said", "thought"), AGAIN)
def test_what_is_said_once_more_is_taken_without_the_words_around_it(said: str, thought: str) -> None:
    after = say(at_thought(), said)
    assert given(after, "thought").strip(".") == thought
    assert slot(after) == "feeling"
    assert "not_in_notes" not in named(after)


@pytest.mark.parametrize(
    ("said", "feeling"),
    [
        ("I said already ashamed, 90.", ("shame", 90)),
        ("ashamed, i told you. 80", ("shame", 80)),
        ("like i said, angry. 70 or so", ("anger", 70)),
        ("Already told you, I was scared, about 60", ("fear", 60)),
        ("i told you sad 50", ("sadness", 50)),
    ],
)
def test_a_feeling_said_once_more_is_taken(said: str, feeling: tuple[str, int]) -> None:
    after = say(asked("problems", "feeling", number=1, situation=MOMENT, thought="she does not value me"), said)
    assert feeling in [(a.value, a.number) for a in heard(after).answers]
    assert slot(after) == "effect"
    assert "not_in_notes" not in named(after)


# --- a feeling said with doubt -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("sad. and like embarrassed? idk 70", ["sadness", "embarrassment"]),
        ("not sure, maybe angry? 50", ["anger"]),
        ("i dont know... numb?", ["numbness"]),
        ("hurt i think, dunno, 60ish", ["hurt"]),
        ("Don't know really. Lonely?", ["loneliness"]),
        ("hm scared? guilty? can't say", ["fear", "guilt"]),
    ],
)
def test_a_feeling_offered_with_doubt_is_a_feeling(said: str, names: list[str]) -> None:
    after = say(asked("problems", "feeling", number=1, situation=MOMENT, thought="she does not value me"), said)
    found = given(after, "feeling")
    assert all(name in found or name[:5] in found for name in names), found
    assert slot(after) == "effect"


@pytest.mark.parametrize("said", ["idk", "no idea", "dunno really", "i don't know what i felt"])
def test_not_knowing_the_feeling_is_still_not_knowing(said: str) -> None:
    after = say(asked("problems", "feeling", number=1, situation=MOMENT, thought="she does not value me"), said)
    assert slot(after) == "feeling"


# --- facts on both sides -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "said",
    [
        "well, she did thank me once",
        "to be fair he did ring on my birthday",
        "nothing really. he actually helped me move last year",
        "Actually my manager praised the report on Friday",
        "she laughed at my joke though",
        "But my daughter did send a card at Eid",
        "hm, they did invite me to the wedding",
        "he never complained. he even asked me to come along",
    ],
)
@pytest.mark.parametrize(
    ("page", "own", "other"),
    [("thought_record", "evidence_for", "evidence_against"), ("reframing", "fact_one", "fact_two")],
)
def test_a_fact_conceded_where_support_is_asked_for_stands_on_the_other_side(
    page: str, own: str, other: str, said: str
) -> None:
    known = (
        RECORD
        if page == "thought_record"
        else {"thought": RECORD["thought"], "belief": "80", "meaning": "that I am nobody"}
    )
    after = say(asked(page, own, **known), said)
    assert not written(after, page, own)
    assert written(after, page, other)
    assert slot(after) == own
    assert "other_side" in named(after)


@pytest.mark.parametrize(
    "said",
    [
        "she thanked me and then did it all again herself",
        "he said my work was sloppy",
        "she did not ring for three weeks",
        "he invited all the others and left me out",
        "they did laugh when I dropped it",
        "my boss gave the project to Kev on Friday",
        "she left the room when I came in",
    ],
)
def test_a_fact_that_supports_the_thought_stays_on_its_side(said: str) -> None:
    after = say(asked("thought_record", "evidence_for", **RECORD), said)
    assert written(after, "thought_record", "evidence_for")
    assert slot(after) == "evidence_against"


def test_a_message_with_something_for_and_something_against_is_put_apart() -> None:
    after = say(asked("thought_record", "evidence_for", **RECORD), "one customer complained, but ten others thanked me")
    assert written(after, "thought_record", "evidence_for") == ["one customer complained"]
    assert written(after, "thought_record", "evidence_against") == ["ten others thanked me"]


# --- feelings where the moment is asked for ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("annoyed. and a bit sad", ["frustration", "sadness"]),
        ("angry mostly", ["anger"]),
        ("scared. really scared", ["fear"]),
        ("just gutted tbh", ["disappointment"]),
        ("I am very disappointed and also lonely", ["disappointment", "loneliness"]),
        ("sad 70, anger 40", ["sadness"]),
    ],
)
@pytest.mark.parametrize(("page", "feeling"), [("problems", "feeling"), ("thought_record", "emotions")])
def test_feelings_told_for_the_moment_are_kept_and_named_and_the_moment_asked_for(
    page: str, feeling: str, said: str, names: list[str]
) -> None:
    after = say(asked(page, "situation", number=1), said)
    kept = written(after, page, feeling)
    assert all(name in kept for name in names), kept
    assert all(name in after.last.text.lower() for name in names), after.last.text
    assert slot(after) == "situation"
    later = say(after, "On Sunday at my mother's table, she said I was late again")
    assert slot(later) not in (feeling, "situation")


# --- a loss that was thought of ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "said",
    [
        "That I've lost her for good, I expect.",
        "I thought he'd left me for someone else",
        "that she'll leave me",
        "just that I've lost my place in the family",
        "that he has gone for good and won't come back",
    ],
)
def test_a_loss_that_was_the_thought_is_taken_as_the_thought(said: str) -> None:
    after = say(at_thought(), said)
    assert given(after, "thought")
    assert slot(after) == "feeling"


@pytest.mark.parametrize("said", ["my dog died yesterday", "I've lost my job", "that my mum died and i wasn't there"])
def test_a_loss_that_happened_is_received_at_the_thought_as_anywhere(said: str) -> None:
    assert slot(say(at_thought(), said)) == "loss"


# --- another subject -----------------------------------------------------------------------------------------------

TURNS = [
    ("actually can we talk about the job instead", "the job"),
    ("I'd rather talk about my sister now", "your sister"),
    ("hm can we do the money thing first", "the money thing"),
    ("Could we look at my sleep instead of this?", "your sleep"),
    ("can we switch to the thing with my landlord", "the thing with your landlord"),
    ("different topic: my son hit another kid at school today", "my son hit another kid at school today"),
    ("No, I want to speak about my husband first please", "your husband"),
]


@pytest.mark.parametrize("step", ["situation", "thought", "effect"])
@pytest.mark.parametrize(("said", "subject"), TURNS)
def test_another_subject_is_taken_up_while_the_first_is_being_told(said: str, subject: str, step: str) -> None:
    known = {
        "situation": {},
        "thought": {"situation": MOMENT},
        "effect": {"situation": MOMENT, "thought": "I am nobody", "feeling": "sadness"},
    }
    after = say(asked("problems", step, number=1, **known[step]), said)
    assert subject in after.last.text[0].lower() + after.last.text[1:] or subject.capitalize() in after.last.text
    assert "the depot" in after.last.text
    assert after.state.place.page == "problems"
    assert after.state.agenda[1:] == ("the depot",)
    assert slot(after) in ("situation", "thought")
    later = say(after, "On Monday in the kitchen, he threw the letter on the table")
    assert written(later, "problems", "thought") == []
    assert slot(later) == "thought"


@pytest.mark.parametrize(("said", "subject"), TURNS)
def test_in_the_midst_of_an_exercise_another_subject_is_the_clients_choice(said: str, subject: str) -> None:
    after = say(asked("thought_record", "evidence_for", **RECORD), said)
    assert named(after).startswith(("signals.topic", "repair.change"))
    if name(after) == "signals.topic":
        assert subject.replace("your", "my") in after.last.text
        assert "?" not in after.last.text.split('"')[1]
        then = say(after, "this one now please")
        assert "repair" not in named(then)


@pytest.mark.parametrize(
    "said",
    [
        "I wanted to talk to him but he left the room first",
        "we were at the table and she changed the subject",
        "I had to talk about my job in front of everyone on Monday",
    ],
)
def test_talking_and_subjects_in_what_is_told_change_nothing(said: str) -> None:
    after = say(asked("problems", "situation", number=1), said)
    assert after.state.agenda == ("the depot",)
    assert slot(after) == "thought"
