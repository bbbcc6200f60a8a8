# ruff: noqa: E501 - what somebody typed is easier to read on one line
"""More of the beginning as people type it: what is told beside a formality, why a mood is low, what is named first."""

from __future__ import annotations

import pytest

from tests.talking import at_list, begun, first, named, parts, say, slot


@pytest.mark.parametrize("yes", ["ok", "Fine.", "yh", "Selamun aleykum. ok we can start"])
def test_a_yes_to_beginning_is_answered_by_beginning(yes: str) -> None:
    after = say(first(), yes)
    assert slot(after) == "name"
    assert "welcome.begun" in parts(after)


@pytest.mark.parametrize(
    "told",
    [
        "Okay so I'm sat in my car because it's the only place I get any peace, but yes, let's do it",
        "yes. my friend swears by either this or running, any help is welcome",
    ],
)
def test_any_and_either_in_passing_are_no_pronouns(told: str) -> None:
    assert not say(first(), told).state.fact("pronouns")


def test_any_pronouns_are_kept_where_pronouns_are_asked_for() -> None:
    assert say(first(), "yes", "Alex", "any").state.fact("pronouns") == "any"
    assert say(first(), "yes", "Alex", "don't mind, either is fine").state.fact("pronouns") == "any"


@pytest.mark.parametrize(
    ("told", "country"),
    [
        ("France but my husband is in Morocco until the papers come through", "FR"),
        ("my family is in India, I am in Sweden", "SE"),
        ("Canada. My parents still live in Poland", "CA"),
        ("I live in Spain", "ES"),
        ("Scotland, since forty years", "GB"),
        ("I'm from Turkey but I live now in Germany", "DE"),
    ],
)
def test_the_country_is_where_the_client_is(told: str, country: str) -> None:
    assert say(first(), "yes", "Sam, they/them", told).state.fact("country") == country


def test_much_told_beside_the_country_is_said_back() -> None:
    told = "England. Not brilliant, you'll ask. I cried at the self checkout because it said unexpected item."
    assert "self checkout" in say(first(), "yes", "Pam, she", told).last.text


@pytest.mark.parametrize(
    ("told", "mood", "reason"),
    [
        ("3. No, call it a 4, the sun's out", "4", "the sun's out"),
        ("2, make that 3, my sister rang at last", "3", "my sister rang at last"),
    ],
)
def test_a_number_put_right_is_no_part_of_the_reason(told: str, mood: str, reason: str) -> None:
    sheet = say(begun(), told).state.sheet("checkin")
    assert sheet
    assert (sheet.get("mood"), sheet.get("reason")) == (mood, reason)


@pytest.mark.parametrize(
    "told",
    [
        "the job. and the missus reckons i drink too much",
        "coursework and my mum shouting. and idk everyone in my group chat stopped replying",
        "my dad is calling me names again",
        "I have to pick up the kids and I can't even get out of the car",
        "ffs. the landlord. he spends too much and then puts the rent up",
    ],
)
def test_what_weighs_on_somebody_ends_nothing_and_floods_nobody(told: str) -> None:
    after = say(begun("4"), told)
    sheet = after.state.sheet("checkin")
    assert after.state.mode != "ended"
    assert sheet
    assert sheet.get("reason"), named(after)
    assert slot(after) == "routine", named(after)


@pytest.mark.parametrize(
    "told",
    [
        "sorry mum's shouting me for tea, gtg",
        "my wife is calling me, I have to go",
        "sorry got to pick up my son now, bye",
    ],
)
def test_who_has_to_go_may_go(told: str) -> None:
    assert say(begun("4"), told).state.mode == "ended"


@pytest.mark.parametrize(
    "told",
    [
        "No no, God forbid. I was very sad when my husband passed but never this",
        "never. I lost my brother in spring and I would not do that to my parents",
    ],
)
def test_a_no_beside_a_loss_is_an_answer_and_is_not_asked_for_again(told: str) -> None:
    after = say(begun("4", "no"), told)
    assert after.state.tally.get("screened"), named(after)
    later = say(after, "it's all right", "let's go on")
    assert slot(later) != "routine", later.last.text


@pytest.mark.parametrize(
    ("told", "items"),
    [
        ("Ha, no, that was a joke. And my mum, she's got dementia and thinks I'm her sister.", ("my mum",)),
        ("No, the knee is the knee. The daughter. She wants to put me in a home", ("The daughter",)),
        ("no not that. the job then. theyre getting rid of half of us", ("the job",)),
        ("my husband. he's retired and never goes out", ("my husband",)),
        ("my sister. my exams", ("my sister", "my exams")),
        ("The thesis. I have not written for 3 weeks. And also my visa", ("The thesis", "my visa")),
    ],
)
def test_a_thing_named_by_itself_is_the_item(told: str, items: tuple[str, ...]) -> None:
    assert say(at_list(), told).state.agenda == items


def test_going_back_to_the_list_is_said_in_good_english() -> None:
    later = say(begun("4", "no"), "no. my dog died on sunday", "he was fourteen", "let's go on")
    assert "today for" not in later.last.text


@pytest.mark.parametrize(
    ("told", "mood"),
    [
        ("Wales. Swansea way. 6, can't grumble", "6"),
        ("canada! and like a 7 honestly this week was good", "7"),
        ("Kenya, 5 but it goes up and down", "5"),
    ],
)
def test_a_mood_with_a_word_after_it_is_heard_beside_the_country(told: str, mood: str) -> None:
    sheet = say(first(), "yes", "Sam, they/them", told).state.sheet("checkin")
    assert sheet
    assert sheet.get("mood") == mood


@pytest.mark.parametrize(
    ("told", "wanted"), [("zoe (she/they)", "Zoe"), ("mo (he/him), uk", "Mo"), ("Ines (ella, she/her)", "Ines")]
)
def test_a_name_before_brackets_is_a_name(told: str, wanted: str) -> None:
    assert say(first(), "yes", told).state.fact("name") == wanted


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ("not great. work, money", "work, money"),
        ("rubbish. my dad's in hospital again", "my dad's in hospital again"),
        ("Not so good! The neighbours are building day and night", "The neighbours are building day and night"),
    ],
)
def test_what_was_told_in_place_of_the_number_goes_with_the_number(told: str, reason: str) -> None:
    after = say(begun(), told, "3")
    sheet = after.state.sheet("checkin")
    assert sheet
    assert sheet.get("reason") == reason
    assert slot(after) == "routine"


@pytest.mark.parametrize("told", ["don't know", "why a number?", "bad", "hm, a bit low"])
def test_where_nothing_was_told_the_reason_is_asked_for(told: str) -> None:
    assert slot(say(begun(), told, "4")) == "reason"


def test_the_weightier_half_of_a_long_reason_is_kept() -> None:
    told = "Four I would say, Ramadan was lovely but since Eid the house has been so quiet and I keep going over what she said"
    sheet = say(begun(), told).state.sheet("checkin")
    assert sheet
    assert sheet.get("reason").startswith("since Eid the house has been so quiet")


def test_who_asks_why_the_country_is_wanted_is_asked_for_it_again() -> None:
    for why in ("why do u need country", "what do you need that for"):
        after = say(first(), "ok fine lets try", "Raj", "he/him", why)
        assert slot(after) == "country", named(after)
        assert say(after, "UK then").state.fact("country") == "GB"


def test_a_country_told_late_is_no_reason_for_the_mood() -> None:
    assert slot(say(begun(), "UK then", "4")) == "reason"


def test_pronouns_in_two_languages_are_pronouns() -> None:
    assert say(first(), "yes", "Tove, hun or she in english").state.fact("pronouns") == "she/her"


@pytest.mark.parametrize(
    "told",
    ["last night he saw the paper and just walked out of the kitchen", "he didn't even shout, he just walked out"],
)
def test_who_leaves_a_room_is_not_mourned(told: str) -> None:
    after = say(at_list(), "my dad", "no that's it", told)
    assert not named(after).startswith("loss."), after.last.text
