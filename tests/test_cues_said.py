"""What people say in a plain sentence or two: consent, homework, questions, leaving, numbers, and turns of mind."""

from __future__ import annotations

import pytest

from nova_cbt.cues import acts, consent, homework, pushback
from nova_cbt.cues.endings import ends
from nova_cbt.cues.thought import asked_for
from nova_cbt.cues.verdicts import turns
from nova_cbt.words.numbers import rating


@pytest.mark.parametrize(
    "text",
    [
        'My aunt asks every Sunday, "When do you marry?" and I pour the tea.',
        "He goes, where have you been all week? And I shrugged.",
        "I'd ask him, why did you never write?",
        "A choir? No thank you.",
        "You want me to hug a cushion? I'd rather not.",
        "dunno. both?",
        "Not sure. Maybe sad?",
        "Who forgets their own child by a motorway?",
        "How do you think I felt. Sick.",
    ],
)
def test_a_question_mark_alone_asks_nova_nothing(text: str) -> None:
    assert not acts.questions(text)


@pytest.mark.parametrize(
    "text",
    [
        "Could you say that once more?",
        "Ten minutes? I'd need more than that, how long is it meant to be?",
        "I wonder, could I write it tomorrow instead?",
        "If I stop now, will you keep my notes?",
        "What do you mean by that?",
    ],
)
def test_a_question_to_nova_stays_one(text: str) -> None:
    assert acts.questions(text)


@pytest.mark.parametrize(
    "text",
    [
        "Kept to it Monday and Tuesday, then my nephew came and I dropped it.",
        "I drove as far as the roundabout. Then I turned back.",
        "Three evenings out of five.",
        "Managed it most mornings.",
        "Asked my sister. Bottled it with my father.",
        "In fits and starts.",
        "I read one page and got stuck on the second.",
    ],
)
def test_what_was_held_to_and_then_fell_out_is_partly_done(text: str) -> None:
    assert homework.status(text) == "partly"


@pytest.mark.parametrize(
    "text",
    [
        "Four evenings out of four.",
        "I walked round the lake and rang her after.",
        "I wrote it down every night.",
    ],
)
def test_a_task_held_to_is_done(text: str) -> None:
    assert homework.status(text) == "done"


@pytest.mark.parametrize(
    "text",
    [
        "There wasn't a minute for it.",
        "I've decided against it.",
        "It's still in its envelope.",
        "Mum kept me in, so no.",
        "I had forgotten all about it.",
    ],
)
def test_a_task_that_never_began_is_not_done(text: str) -> None:
    assert homework.status(text) == "not_done"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("That'd be perfect, thanks.", "yes"),
        ("You choose.", "yes"),
        ("Feel free.", "yes"),
        ("Suppose it might do something.", "hesitant"),
        ("I'm not wild about the idea, but all right.", "hesitant"),
        ("We fly on Friday, so no.", "no"),
    ],
)
def test_an_offer_is_answered_in_passing_words(text: str, wanted: str) -> None:
    assert consent.consent(text, "consent") == wanted


@pytest.mark.parametrize(
    "text",
    [
        "I don't want to go on with this today.",
        "That'll be plenty for one night.",
        "I've told you all I came for.",
        "I'll say goodnight then.",
        "I'm closing the laptop now.",
        "gotta run, dads here",
    ],
)
def test_leaving_said_by_what_one_will_not_do_any_more(text: str) -> None:
    assert ends(text)


@pytest.mark.parametrize(
    "text",
    [
        "I need five minutes, then I'll be back.",
        "I don't want to carry on like this at work for years.",
        "I never say goodnight to him any more.",
        "You start, I have to go first in everything at school.",
        "He's closing the shop in March.",
    ],
)
def test_what_only_sounds_like_leaving(text: str) -> None:
    assert not ends(text)


@pytest.mark.parametrize(
    "text",
    [
        "He left when I was seven.",
        "I was up until four and the exam began at nine.",
        "My shift starts at six.",
        "I've played five-a-side since school.",
        "I held out till about eight.",
    ],
)
def test_ages_and_hours_are_no_ratings(text: str) -> None:
    assert rating(text) is None


@pytest.mark.parametrize(
    ("text", "number"),
    [("I'd say 7 out of 10.", 70), ("Anxiety at 8.", 80), ("About 60%.", 60), ("It was an eighty.", 80)],
)
def test_ratings_told_unasked_stay_ratings(text: str, number: int) -> None:
    assert rating(text) == number


@pytest.mark.parametrize(
    ("text", "turn"),
    [
        ("A decent son would have driven up that night.", "measure"),
        ("Either I do it perfectly or I'm out.", "either"),
        ("It's my brother's fault we lost the flat.", "blame"),
        ("They all just put up with me at lunch.", "minds"),
        ("I'll be fifty and still living with my mother.", "ahead"),
        ("He didn't wave, that means he's done with me.", "proof"),
        ("I got the prize, but anyone could have won it.", "discount"),
        ("All managers are liars.", "sort"),
        ("I'm miles behind everyone in my year.", "compare"),
    ],
)
def test_the_turns_of_mind_are_told_apart(text: str, turn: str) -> None:
    assert turn in turns(text)


@pytest.mark.parametrize(
    "text",
    [
        "I took the tram to the museum with my niece.",
        "She rang at noon and we talked about the garden.",
        "Could we start with the letter?",
        "I slept well and ate breakfast.",
    ],
)
def test_plain_telling_has_no_turn_of_mind(text: str) -> None:
    assert turns(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Could you please talk like a normal person?",
        "That reads like something off a tea towel.",
        "You did most of the talking and I felt rushed by you.",
        "Enough of the pep talks.",
    ],
)
def test_a_complaint_about_the_manner_is_one(text: str) -> None:
    assert "complaint" in pushback.plain(text)


@pytest.mark.parametrize(
    "text",
    [
        "She only kept me on because she felt sorry for me.",
        "They were sorry for my mother and that's why I was asked.",
    ],
)
def test_pity_is_a_thought_and_no_excuse(text: str) -> None:
    assert asked_for(text)


@pytest.mark.parametrize("text", ["Sorry for the long message.", "I'm sorry about my spelling."])
def test_an_excuse_is_no_thought(text: str) -> None:
    assert not asked_for(text)


@pytest.mark.parametrize(
    "text",
    [
        "The list we made? I've done all of it.",
        "I wrote it on a napkin, if that counts?",
        "Fine? It went fine.",
        "Don't all sisters argue a bit.",
    ],
)
def test_what_is_named_first_or_said_modestly_is_no_question(text: str) -> None:
    assert not acts.questions(text)
