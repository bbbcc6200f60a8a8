"""Short messages at the beginning and at the list: a grudging yes, a bare why, a thing named in passing."""

from __future__ import annotations

import pytest

from tests.talking import at_list, at_story, begun, first, name, named, parts, say, slot


@pytest.mark.parametrize(
    "yes",
    [
        "if i must",
        "yh watever, my tutor signed me up",
        "i said yh",
        "I already said ok",
        "s'pose so",
        "yea if i have to",
        "kk",
    ],
)
def test_a_grudging_yes_is_a_yes(yes: str) -> None:
    assert slot(say(first(), yes)) == "name"


@pytest.mark.parametrize("held", ["who told you i said so", "must i", "my tutor said i have to see someone", "no"])
def test_what_is_no_yes_begins_nothing(held: str) -> None:
    assert slot(say(first(), held)) != "name"


@pytest.mark.parametrize(
    ("told", "pronouns"), [("Ravi, him", "he/him"), ("Jo. them please", "they/them"), ("Lin - her", "she/her")]
)
def test_half_a_pair_of_pronouns_stands_for_the_whole(told: str, pronouns: str) -> None:
    assert say(first(), "yes", told).state.fact("pronouns") == pronouns


def test_somebody_else_in_the_answer_is_no_pronoun() -> None:
    assert not say(first(), "yes", "Jo, my wife is with me, I told her").state.fact("pronouns")


@pytest.mark.parametrize("told", ["england. why", "uk, why do u ask", "Kenya. what for", "ireland. whats it for"])
def test_a_bare_why_beside_the_country_is_answered(told: str) -> None:
    after = say(first(), "yes", "Sam, they/them", told)
    assert after.state.fact("country")
    assert "answer.why_country" in parts(after)


@pytest.mark.parametrize("told", ["dunno. 4? whats it for", "5. why tho", "6, how come"])
def test_a_bare_why_beside_the_number_is_answered_and_is_no_reason(told: str) -> None:
    after = say(begun(), told)
    sheet = after.state.sheet("checkin")
    assert sheet
    assert sheet.get("mood")
    assert not sheet.get("reason")
    assert "answer.why_checkin" in parts(after)


@pytest.mark.parametrize("told", ["4, dunno why", "5. why me eh, my car broke down", "3 because of how my boss is"])
def test_a_why_that_asks_nothing_is_not_answered(told: str) -> None:
    assert "answer.why" not in parts(say(begun(), told))


@pytest.mark.parametrize(
    ("told", "mood", "reason"),
    [
        ("Well it was a 3 but I've had cake so call it 5", "5", "I've had cake"),
        ("started at 2 but my sister rang me up so let's say 4", "4", "my sister rang me up"),
    ],
)
def test_a_number_raised_is_no_part_of_its_reason_and_no_topic(told: str, mood: str, reason: str) -> None:
    after = say(begun(), told)
    sheet = after.state.sheet("checkin")
    assert sheet
    assert (sheet.get("mood"), sheet.get("reason")) == (mood, reason)
    assert "because" not in " ".join(say(after, "no").last.text.split()[:0])
    assert "agenda.item.because" not in parts(say(after, "no"))


@pytest.mark.parametrize(
    ("told", "items"),
    [
        ("the exam. and also i have presentation next week", ("the exam", "presentation next week")),
        ("my knee. also there's the rent", ("my knee", "the rent")),
        ("the presentation. next wednesday", ("the presentation",)),
        ("aye, the rent", ("the rent",)),
        ("It's Harold's shed, my late husband's.", ("Harold's shed",)),
        ("My marriage. I don't know where to start.", ("My marriage",)),
        ("money i suppose, not sure how to begin", ("money",)),
    ],
)
def test_what_is_named_stands_on_the_list_and_nothing_else(told: str, items: tuple[str, ...]) -> None:
    assert say(at_list(), told).state.agenda == items


@pytest.mark.parametrize("told", ["aye", "so much, i dont know where to start", "dunno where to start really", "sorry"])
def test_a_filler_is_no_topic(told: str) -> None:
    assert not say(at_list(), told).state.agenda


@pytest.mark.parametrize("told", ["the exam. and i have no idea why", "my knee. and it has been bad"])
def test_what_is_said_of_the_first_thing_is_no_second(told: str) -> None:
    assert len(say(at_list(), told).state.agenda) == 1


def test_a_second_thing_named_after_a_yes_is_on_the_list() -> None:
    assert say(at_list(), "the exam", "yes, the presentation. next wednesday").state.agenda == (
        "the exam",
        "the presentation",
    )


@pytest.mark.parametrize("told", ["no it is all", "is all", "thats the lot"])
def test_that_it_is_all_is_no_moment(told: str) -> None:
    after = say(at_story(), told)
    assert slot(after) == "situation"


@pytest.mark.parametrize(
    "told",
    [
        "aye. i need to ask the gaffer for another pair of hands. cant do it",
        "got to tell my headteacher about the marking, i keep putting it off",
        "i have to ask my landlord for the deposit and i always bottle it",
    ],
)
def test_who_cannot_bring_themself_to_ask_is_helped_to_ask(told: str) -> None:
    assert name(say(at_list(), told)).startswith("help_script.")


@pytest.mark.parametrize("told", ["i had a row with the gaffer on monday", "my landlord bottles beer in the cellar"])
def test_a_story_about_somebody_is_no_wish_to_ask_them(told: str) -> None:
    assert not name(say(at_list(), told)).startswith("help_script.")


@pytest.mark.parametrize(
    "told",
    [
        "the garage. no clue where to start",
        "Harold's shed, forty years of junk, and I don't know where to begin",
        "my tax papers, idk how to start",
    ],
)
def test_a_heap_nobody_knows_where_to_begin_with_is_taken_in_pieces(told: str) -> None:
    assert name(say(at_list(), told)).startswith("task_ladder.")


def test_a_person_is_no_heap() -> None:
    assert not name(say(at_list(), "My marriage. I don't know where to start.")).startswith("task_ladder.")


@pytest.mark.parametrize("told", ["back row, couldnt breathe and legged it", "back at mum's, she went quiet on me"])
def test_a_place_at_the_back_is_no_coming_back(told: str) -> None:
    assert "answer.presence" not in parts(say(at_story(), told))


@pytest.mark.parametrize("told", ["back, sorry", "im back", "ok back now", "back. where were we"])
def test_coming_back_is_met(told: str) -> None:
    assert "answer.presence" in parts(say(at_story(), told)) or "signals" in named(say(at_story(), told))


def test_being_made_a_fool_of_is_a_feeling_and_no_robbery() -> None:
    after = say(at_story(), "monday at the depot, he said no before i finished", "he thinks im a mug", "mugged off. 60")
    assert slot(after) == "effect"
    assert "the mugged off" not in after.last.text


@pytest.mark.parametrize(
    "asked",
    [
        "Do you always ask so many questions?",
        "why do you ask so many questions?",
        "is it always just questions with you?",
    ],
)
def test_wondering_at_the_questions_is_a_question_and_no_complaint(asked: str) -> None:
    assert "answer.why_questions" in parts(say(at_story(), asked))


@pytest.mark.parametrize("told", ["So many questions, god, stop it.", "too many questions"])
def test_a_complaint_of_the_questions_is_one(told: str) -> None:
    assert name(say(at_story(), told)).startswith("repair")


@pytest.mark.parametrize(
    "told", ["can we do smth now, im kinda shaky", "could you try sth with me, I am a bit dizzy and my heart is racing"]
)
def test_something_asked_for_against_a_shaking_body_is_done(told: str) -> None:
    assert name(say(at_story(), "last thursday in the lecture, i couldnt breathe", told)).startswith(
        ("grounding", "distress")
    )


def test_a_question_said_over_is_no_piece_of_the_task() -> None:
    ladder = say(at_list(), "the garage. no clue where to start", "door shut, mower out", "no rush", "mower out")
    after = say(ladder, "smallest first? Throw out the paint. Then the boxes. Then the tools")
    sheet = after.state.sheet("task_ladder")
    assert sheet
    assert [a.value for a in sheet.answers if a.slot == "rung"][:1] == ["Throw out the paint"]
