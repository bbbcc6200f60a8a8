"""Who somebody is and how they are: names, pronouns, countries, the mood and its reason."""

from __future__ import annotations

import pytest

from tests.talking import begun, first, move, opened, say, slot

NAMES = (
    ("jay, he/him.", "Jay", "he/him"),
    ("Meg, she", "Meg", "she/her"),
    ("My name Suresh", "Suresh", ""),
    ("my name Fatuma please, she", "Fatuma", "she/her"),
    ("me is Tomasz", "Tomasz", ""),
    ("I am call Blessing", "Blessing", ""),
    ("they call me Oğuz, in Turkey", "Oğuz", ""),
    ("Ines. Portugal.", "Ines", ""),
    ("name Ali, from Jordan, he", "Ali", "he/him"),
    ("sam they/them", "Sam", "they/them"),
    ("ok so im robin, she or they, whatever", "Robin", "she/they"),
    ("Just Dot, love. She, I suppose.", "Dot", "she/her"),
    ("priya - she/her - india", "Priya", "she/her"),
    ("Mr. Okonkwo, and he will do.", "Mr. Okonkwo", "he/him"),
    ("call me whatever, maybe Zed", "Zed", ""),
    ("kev.", "Kev", ""),
)


@pytest.mark.parametrize(
    ("said", "name", "pronouns"),
    [
        ("Ines. she's good", "Ines", "she/her"),
        ("Jo, they works", "Jo", "they/them"),
        ("Bram he", "Bram", "he/him"),
        ("I'm Lou, they will do", "Lou", "they/them"),
        ("Ada. he's my brother, he made me try this", "Ada", ""),
    ],
)
def test_one_pronoun_behind_the_name_is_enough(said: str, name: str, pronouns: str) -> None:
    after = say(first(), "yes", said)
    assert (after.state.fact("name"), after.state.fact("pronouns")) == (name, pronouns)


@pytest.mark.parametrize(
    ("said", "name", "pronouns"),
    [
        ("ok. Ada, she's fine", "Ada", "she/her"),
        ("Sure! Per, he works", "Per", "he/him"),
        ("yes. Lin, they", "Lin", "they/them"),
        ("Fine. Uli. they is good", "Uli", "they/them"),
        ("yes. Rachel, she left me", "", ""),
    ],
)
def test_a_name_and_a_pronoun_come_with_the_yes(said: str, name: str, pronouns: str) -> None:
    after = say(first(), said)
    assert (after.state.fact("name"), after.state.fact("pronouns")) == (name, pronouns)


@pytest.mark.parametrize(("said", "name", "pronouns"), NAMES)
def test_a_name_and_pronouns_are_heard(said: str, name: str, pronouns: str) -> None:
    after = say(first(), "yes", said)
    assert (after.state.fact("name"), after.state.fact("pronouns")) == (name, pronouns)


@pytest.mark.parametrize(
    "said",
    [
        "Germany",
        "from Kenya",
        "I'm in Chile at the moment",
        "New Zealand, since you ask",
        "i live in Poland",
        "Why do you need it?",
        "I'd rather not have a name here",
        "nothing special",
    ],
)
def test_a_country_or_a_phrase_is_no_name(said: str) -> None:
    assert say(first(), "yes", said).state.fact("name") == ""


@pytest.mark.parametrize(
    ("lines", "country"),
    [
        (("yes", "Suresh, I live in Germany"), "DE"),
        (("yes", "jo from ireland, she/her"), "IE"),
        (("Yes. I'm writing from New Zealand by the way.", "Aroha"), "NZ"),
        (("ok, im in canada", "jay, he/him"), "CA"),
        (("yes", "Ana, and I'm from Spain originally but live in France now, she/her"), "FR"),
        (("yes please", "Wanjiru. she. Kenya."), "KE"),
        (("fine", "Lou", "she/her, from Australia"), "AU"),
    ],
)
def test_a_country_said_early_is_not_asked_again(lines: tuple[str, ...], country: str) -> None:
    after = say(first(), *lines)
    assert after.state.fact("country") == country
    for answer in ("they/them", "6", "no"):
        assert slot(after) != "country"
        after = say(after, answer)


@pytest.mark.parametrize(
    "said",
    [
        "Yes. I'm Ana, she/her.",
        "ok, my name is Dev btw",
        "Sure. Call me Bea.",
        "yes, this is Tunde",
        "Fine by me. My name Suresh.",
        "go ahead, I'm Lena and I use she",
    ],
)
def test_a_name_said_with_the_yes_is_not_asked_again(said: str) -> None:
    after = say(first(), said)
    assert after.state.fact("name") in ("Ana", "Dev", "Bea", "Tunde", "Suresh", "Lena")
    assert slot(after) != "name"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Brenda here, yes fine store what you want", "Brenda"),
        (
            "Edwin Hartley, emeritus, comparative literature. I consent, though consent is a contested notion.",
            "Edwin Hartley",
        ),
        ("Good afternoon. Walter, retired postmaster. I agree.", "Walter"),
        ("Dolores speaking. Yes, go ahead.", "Dolores"),
        ("Ok. Anna Weber, teacher.", "Anna Weber"),
    ],
)
def test_a_name_people_present_themselves_with_is_heard(line: str, name: str) -> None:
    assert say(first(), line).state.fact("name") == name


@pytest.mark.parametrize(
    "line", ["He, one supposes; the United Kingdom.", "Three. THREE. I said three.", "Fine, no problem."]
)
def test_a_number_or_a_phrase_is_no_name(line: str) -> None:
    assert say(first(), "yes", line).state.fact("name") == ""


@pytest.mark.parametrize(
    ("line", "slot_name", "value"),
    [
        ("Walter, as I said. Walter.", "name", "Walter"),
        ("I told you already: Ines.", "name", "Ines"),
        ("I have said it, my name is Tom.", "name", "Tom"),
    ],
)
def test_what_is_said_again_is_taken_and_not_asked_a_third_time(line: str, slot_name: str, value: str) -> None:
    after = say(first(), "yes", line)
    assert after.state.fact(slot_name) == value, after.last.text
    assert not move(after).name.startswith("repair."), after.last.text


@pytest.mark.parametrize(
    "said",
    [
        "what is pronouns",
        "What do you mean by pronouns?",
        "pronouns?? whats that",
        "I do not know this word, pronouns",
        "Sorry, what are pronouns, dear?",
        "meaning of pronouns pls",
    ],
)
def test_what_pronouns_are_is_explained(said: str) -> None:
    after = say(first(), "yes", "Meg")
    assert slot(after) == "pronouns"
    reply = say(after, said)
    assert "she/her" in reply.last.text.lower(), reply.last.text
    assert "guess" not in reply.last.text
    assert slot(reply) == "pronouns"


@pytest.mark.parametrize(
    "mood",
    [
        "3, because my landlord wants us out by May",
        "Two. My brother and I had a row and he hasn't rung since.",
        "like a 4 bc exams",
        "low, about 3, the nights are bad with the baby",
        "I'd say five as work has been quieter",
        "6. Got some sun at last, so better than usual.",
    ],
)
def test_the_reason_for_a_mood_said_with_it_is_not_asked_for(mood: str) -> None:
    after = begun(mood)
    assert slot(after) != "reason", after.last.text


@pytest.mark.parametrize(
    "mood",
    [
        "A 4. It's kind of you to ask.",
        "five, thanks for asking",
        "6. Nice to be back here.",
        "around 3. good to talk to you again",
        "7, cheers. And you?",
        "2. hope you're well, Nova",
        "like a 6, you robots are always at 10 i bet haha",
        "five. my computer says four lol",
    ],
)
def test_courtesy_beside_the_number_is_no_reason_for_it(mood: str) -> None:
    after = say(opened(), mood)
    sheet = after.state.sheet("checkin")
    assert sheet
    assert not sheet.get("reason"), after.last.text


@pytest.mark.parametrize(
    ("lines", "mood"),
    [
        (("Clara", "She. I'd rate my mood 4. Or 4.5. No, 4."), 40),
        (("Walter", "HE. Austria. Mood: 6."), 60),
        (("Jo", "they. and 3 out of 10 since you'll ask"), 30),
        (("Bea", "she/her, my mood is about two"), 20),
    ],
)
def test_a_mood_told_before_it_is_asked_for_is_kept(lines: tuple[str, ...], mood: int) -> None:
    after = say(first(), "yes", *lines)
    if slot(after) == "country":
        after = say(after, "GB")
    sheet = after.state.sheet("checkin")
    assert sheet
    assert sheet.number("mood") == mood
    assert slot(after) != "mood", after.last.text


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("negative four. jk. 3", 30),
        ("minus a million lol. ok, 6", 60),
        ("-2. kidding. 5", 50),
        ("Minus one. No, seriously, four.", 40),
        ("below zero, honestly. say 2", 20),
    ],
)
def test_a_number_under_the_scale_is_a_way_of_speaking(said: str, number: int) -> None:
    sheet = begun(said).state.sheet("checkin")
    assert sheet
    assert sheet.number("mood") == number


@pytest.mark.parametrize("answer", ["Four.", "it's a four, as I said", "4 then"])
def test_what_was_asked_may_be_answered_in_a_repair(answer: str) -> None:
    after = say(begun(), "you don't listen to me at all", answer)
    sheet = after.state.sheet("checkin")
    assert sheet
    assert sheet.number("mood") == 40
    assert slot(after) != "mood", after.last.text


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("4. My gran is in hospital and I drive there every night after work.", ("gran", "hospital", "night", "drive")),
        ("3, the baby had a fever and neither of us has slept", ("baby", "fever", "slept", "sleep")),
        ("Two. I shouted at my little one this morning and she cried.", ("shouted", "cried", "morning", "little one")),
        ("5 i guess, my team lost and i missed a penalty in front of everyone", ("penalty", "team", "everyone")),
        ("about a 3, the boiler packed in and I can't pay for a new one", ("boiler", "pay")),
        ("6, my daughter rang for the first time in a year", ("daughter", "rang", "year")),
    ],
)
def test_the_person_comes_before_the_form(said: str, words: tuple[str, ...]) -> None:
    after = begun(said)
    opening = after.last.text.split("?")[0].lower()
    assert any(w in opening for w in words), after.last.text
