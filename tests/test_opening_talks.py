# ruff: noqa: E501 - what somebody typed is easier to read on one line
"""The beginning of a first session as people type it: each fault once seen, in other people's other words."""

from __future__ import annotations

from functools import cache

import pytest

from nova_cbt.model import Session
from tests.talking import at_list, begun, first, move, name, named, parts, say, slot


@cache
def asked_name() -> Session:
    """The name is being asked for."""
    return say(first(), "yes")


@cache
def asked_pronouns() -> Session:
    """A name was given and said back, and pronouns are asked for."""
    return say(asked_name(), "Margaret")


@cache
def asked_country() -> Session:
    """The country is being asked for."""
    return say(asked_name(), "Margaret, she/her")


def fact(session: Session, key: str) -> str:
    """What is kept under a key."""
    return session.state.fact(key)


# --- the name ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "hello", ["Salam. Yes okay", "Namaste, ok", "Ciao! Sure", "Shalom. Yes please", "Merhaba. ok", "Hola, yes"]
)
def test_a_greeting_in_another_language_is_no_name(hello: str) -> None:
    after = say(first(), hello)
    assert slot(after) == "name", named(after)
    assert not fact(after, "name")


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ("Well, my name is Margaret but everybody calls me Peg", "Peg"),
        ("Robert, but call me Bob, he/him", "Bob"),
        ("I'm Alexandra, most people call me Lexi", "Lexi"),
        ("My name is Guadalupe and my friends call me Lupe", "Lupe"),
        ("it's Christopher on paper, I go by Kit", "Kit"),
        ("don't call me Thomas, I'm Tom", "Tom"),
        ("my dad calls me Stinky, I'm Ravi", "Ravi"),
        ("Maria", "Maria"),
        ("my name is Nkechi", "Nkechi"),
        ("call me Sam", "Sam"),
        ("I'm Ahmed", "Ahmed"),
        ("Emily", "Emily"),
        ("Muhammad", "Muhammad"),
    ],
)
def test_the_name_somebody_goes_by_is_the_one_kept(told: str, wanted: str) -> None:
    assert fact(say(asked_name(), told), "name") == wanted


@pytest.mark.parametrize(
    ("told", "wanted", "pronouns"),
    [
        ("No, Margaret is my surname. My name is Imran. he", "Imran", "he/him"),
        ("It is Peg. And she, as I said", "Peg", "she/her"),
        ("It's Peg actually, she/her", "Peg", "she/her"),
        ("sorry, just Mags. they", "Mags", "they/them"),
        ("Peg, not Margaret. they/them", "Peg", "they/them"),
        ("she/her", "Margaret", "she/her"),
        ("It's she, please", "Margaret", "she/her"),
        ("I'm Welsh, she", "Margaret", "she/her"),
        ("no, I'm a woman", "Margaret", "she/her"),
    ],
)
def test_a_name_put_right_when_pronouns_are_asked_for_is_kept(told: str, wanted: str, pronouns: str) -> None:
    after = say(asked_pronouns(), told)
    assert (fact(after, "name"), fact(after, "pronouns")) == (wanted, pronouns)


@pytest.mark.parametrize(
    "told",
    [
        "Odd. call me Odd, he",
        "Nia, she/her",
        "I'm Ahmed, he/him",
        "call me Jo. they",
        "Ana Lucía, she, I live in Portugal",
    ],
)
def test_a_name_told_with_everything_is_said_back(told: str) -> None:
    after = say(asked_name(), told)
    assert fact(after, "name") in after.last.text, after.last.text
    assert slot(after) in ("country", "mood")


def test_a_name_is_said_back_once() -> None:
    after = say(asked_name(), "Nia")
    assert after.last.text.count("Nia") <= 1


def test_who_does_not_know_the_word_pronouns_and_says_what_they_are_is_understood() -> None:
    for told in ("Peg. I don't know what you mean by pronouns, I am a woman", "what are pronouns? I'm a man. Walter"):
        assert fact(say(asked_name(), told), "pronouns"), told


# --- what may be left out ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "told", ["Rather not", "I'd prefer not to say", "no thanks", "leave it", "skip", "no", "pass please"]
)
@pytest.mark.parametrize("asked", [asked_pronouns, asked_country])
def test_a_question_of_the_beginning_that_is_declined_is_left(asked, told: str) -> None:  # type: ignore[no-untyped-def]
    before = asked()
    after = say(before, told)
    assert slot(after) not in ("wish", slot(before)), named(after)
    assert "Any time" not in after.last.text


@pytest.mark.parametrize(
    ("asked", "own"), [(asked_name, "why_name"), (asked_pronouns, "why_pronouns"), (asked_country, "why_country")]
)
@pytest.mark.parametrize(
    "why",
    [
        "why do you need that?",
        "is that really necessary",
        "what do you need that for?",
        "why do you want to know?",
        "do I have to?",
    ],
)
def test_why_a_thing_is_asked_at_the_door_has_an_answer_of_its_own(asked, own: str, why: str) -> None:  # type: ignore[no-untyped-def]
    after = say(asked(), why)
    assert f"answer.{own}" in parts(after), parts(after)
    assert slot(after) == slot(asked())


# --- the mood told early, and why --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("told", "mood"),
    [
        ("Ireland. 1", "1"),
        ("norway. 3 maybe", "3"),
        ("uk, about a 4 i'd say", "4"),
        ("uk 4", "4"),
        ("Germany, 6 today", "6"),
        ("India. Two, if that", "2"),
        ("Portugal. And my mood is 6", "6"),
    ],
)
def test_a_number_beside_the_country_is_the_mood(told: str, mood: str) -> None:
    after = say(asked_country(), told)
    sheet = after.state.sheet("checkin")
    assert sheet
    assert sheet.get("mood") == mood
    assert mood in after.last.text
    assert slot(after) != "mood"


@pytest.mark.parametrize(
    "told", ["US. I'm 19", "Germany. 2 kids here", "UK, born in 1961", "Italy", "Spain for 3 years now"]
)
def test_other_numbers_beside_the_country_are_not(told: str) -> None:
    after = say(asked_country(), told)
    assert slot(after) == "mood", named(after)


REASONS = {
    "4, because I don't sleep good and my boss he shout at me on monday in front of everyone": "I don't sleep good",
    "Maybe a 2. My manager has been on my back since the merger and I can't do anything right for her. I go home and I'm too empty to talk to my kids, and then I lie awake.": "manager has been on my back",
    "5 alhamdulillah. my father is in hospital since two weeks so I am going there every evening after work": "father is in hospital",
    "the week was awful because my landlord wants me out, so a 2": "landlord wants me out",
    "exams are coming and nobody at home talks to me anymore. 3": "exams are coming",
    "Three. I keep dropping things at the bakery since the new oven came and Frau Keller watches me the whole shift like a hawk": "dropping things",
}


@pytest.mark.parametrize("told", REASONS)
def test_a_reason_told_at_length_is_taken_and_not_asked_for_again(told: str) -> None:
    after = say(begun(), told)
    sheet = after.state.sheet("checkin")
    assert sheet
    assert REASONS[told] in sheet.get("reason"), sheet
    assert slot(after) != "reason"


@pytest.mark.parametrize(
    "told",
    [
        "my mood? I'd say 4",
        "well, on a scale like that I think 6",
        "a five i suppose, same as ever",
        "7",
        "hm, 4 maybe?",
    ],
)
def test_words_around_a_number_that_give_no_reason_are_none(told: str) -> None:
    assert slot(say(begun(), told)) == "reason"


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("dunno. bad sleep", "bad sleep"),
        ("idk, my mum probably", "my mum"),
        ("not sure... the heat i guess", "the heat"),
        ("I literally just told you. My manager and being empty at home.", "My manager and being empty at home"),
        ("like i said, my knees", "my knees"),
    ],
)
def test_a_reason_between_hedges_is_said_back_without_them(told: str, kept: str) -> None:
    after = say(begun("4"), told)
    sheet = after.state.sheet("checkin")
    assert sheet
    assert sheet.get("reason") == kept
    assert kept in after.last.text
    assert "dunno" not in after.last.text
    assert "told you" not in after.last.text


@pytest.mark.parametrize("told", ["don't know", "not sure why", "no idea really", "idk"])
def test_no_reason_is_passed_over_before_the_safety_question(told: str) -> None:
    after = say(begun("4"), told)
    assert slot(after) == "routine"
    assert "easier" not in after.last.text
    assert "smaller" not in after.last.text


def test_what_was_told_today_is_never_said_to_be_missing_from_the_notes() -> None:
    before = begun("4, because I don't sleep good and my boss he shout at me")
    for told in ("I told you, no. never", "I already told you about my boss. no"):
        assert "not_in_notes" not in parts(say(before, told))


# --- the safety question -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "told",
    [
        "No. I'd never, because of the kids. It's just that everything is so grey and nothing tastes of anything",
        "No, I would never. for my boys. I just feel so tired all the time and can't get up",
        "no never! I could never. But since the move I can't seem to feel at home anywhere",
    ],
)
def test_why_somebody_would_not_is_not_proposed_for_the_list(told: str) -> None:
    after = say(begun("4, tired", "no"), told)
    assert slot(after) == "item", named(after)
    assert "never" not in after.last.text
    assert "the kids" not in after.last.text


# --- the list ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("told", "items"),
    [
        ("hm. work i suppose. or my brother, dunno", ("work", "my brother")),
        ("dunno. the rent maybe", ("the rent",)),
        ("idk, school? or my mum", ("school", "my mum")),
        ("not sure... my marriage i guess", ("my marriage",)),
        ("i don't know, sleep", ("sleep",)),
        ("i guess the drinking, or the money, i don't know", ("the drinking", "the money")),
        ("umm. probably my dad. not sure", ("my dad",)),
    ],
)
def test_things_named_between_hedges_are_on_the_list(told: str, items: tuple[str, ...]) -> None:
    after = say(at_list(), told)
    assert after.state.agenda == items, after.state.agenda
    assert "nothing" not in after.last.text.lower()


@pytest.mark.parametrize(
    "told",
    ["i don't know what to say", "dunno really", "no idea, you pick", "not sure, something", "hm. nothing i suppose"],
)
def test_a_shrug_stays_a_shrug(told: str) -> None:
    after = say(at_list(), told)
    assert not after.state.agenda
    assert slot(after) == "item"


TOLD_MORE = {
    "he borrowed money in march and now he doesn't answer my texts": "doesn't answer your texts",
    "my brother came to the house drunk again and the children saw it": "came to the house drunk",
    "no just that. she keeps calling him and then he blames me": "blames you",
    "it's that he moved back in and he won't look for a job": "won't look for a job",
    "they all say I should be the bigger person. I'm sick of being the bigger person every single time.": "bigger person",
}


@pytest.mark.parametrize("told", TOLD_MORE)
def test_more_about_the_first_thing_is_said_back_and_is_no_second_one(told: str) -> None:
    after = say(at_list(), "my brother", told)
    assert after.state.agenda == ("my brother",), after.state.agenda
    assert TOLD_MORE[told] in after.last.text, after.last.text


SECOND = {
    "also my knees": "my knees",
    "my sister isn't talking to me": "my sister isn't talking to me",
    "and maybe how I sleep too": "how I sleep",
    "my mum": "my mum",
    "I can't concentrate at work either": "I can't concentrate at work either",
}


@pytest.mark.parametrize("told", SECOND)
def test_a_second_thing_is_put_beside_the_first_and_named(told: str) -> None:
    after = say(at_list(), "my brother", told)
    assert after.state.agenda == ("my brother", SECOND[told]), after.state.agenda
    assert "your brother" in after.last.text.lower()


@pytest.mark.parametrize(
    "told",
    [
        "well I passed my driving test!",
        "guess what, my sister said yes to the wedding",
        "good news, she got the place",
        "the interview went really well",
    ],
)
def test_good_news_at_the_list_is_received_and_is_no_item(told: str) -> None:
    after = say(at_list(), told)
    assert not after.state.agenda
    assert "receipt.good_news" in parts(after)
    assert slot(after) == "item"
    later = say(at_list(), "my brother", told)
    assert later.state.agenda == ("my brother",)
    assert "receipt.good_news" in parts(later)


@pytest.mark.parametrize(
    ("told", "item"),
    [
        ("guess what, I got the job. now I'm scared of the first day", "scared of the first day"),
        ("good news, my sister is talking to me again. but I still can't sleep", "can't sleep"),
        ("how to tell my boss the good news that I'm pregnant", "how to tell my boss"),
    ],
)
def test_a_worry_beside_good_news_is_the_item(told: str, item: str) -> None:
    assert item in " ".join(say(at_list(), told).state.agenda)


@pytest.mark.parametrize(
    ("told", "item"),
    [
        ("sorry, I meant my brother in law", "my brother in law"),
        ("no wait, I mean my cousin", "my cousin"),
        ("scratch that, make it my dad", "my dad"),
        ("oops, not my brother, my boss", "my boss"),
    ],
)
def test_a_thing_on_the_list_can_be_put_right(told: str, item: str) -> None:
    after = say(at_list(), "my brother", told)
    assert after.state.agenda == (item,), after.state.agenda


def test_a_question_at_the_list_is_answered_and_the_list_asked_for_again() -> None:
    for told in ("what do you mean?", "sorry, what was the question?", "how many can i have?"):
        assert name(say(at_list(), "my brother", told)) == "agenda.more", told


def test_the_list_asks_for_no_more_where_two_things_were_named() -> None:
    for told in ("hm. work i suppose. or my brother, dunno", "my exams and my dad"):
        assert move(say(at_list(), told)).name == "problems.situation"
