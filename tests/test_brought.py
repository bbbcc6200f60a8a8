"""What people bring to talk about: named early, named as the reason for a mood, taken back, or all there is."""

from __future__ import annotations

import pytest

from tests.talking import at_list, begun, first, move, named, say, slot


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("yes. i want help with my exams", "exams"),
        ("Yes, I came because I can't sleep any more since the move.", "sleep"),
        ("ok. I want to talk about my anger at work", "anger"),
        ("Sure. It's about my mother, she calls ten times a day.", "mother"),
        ("yes, I come because the work is too much for me", "work"),
        ("Go on then. What brings me here is the drinking.", "drinking"),
    ],
)
def test_what_was_said_to_bring_one_here_is_offered_at_the_list(line: str, word: str) -> None:
    after = say(first(), line)
    for answer in ("Robin", "she/her", "GB", "4", "no reason", "no", "no"):
        if slot(after) in ("item", "more") or move(after).name.startswith("problems."):
            break
        after = say(after, answer)
    assert word in after.last.text.lower(), after.last.text


WISHES = (
    ("can we talk about my job interview instead", "my job interview"),
    ("I'd rather talk about the row with my landlord", "the row with my landlord"),
    ("Look, what I really need is to talk about my exam on Friday.", "my exam on Friday"),
    ("could we just get to my mother now please", "my mother"),
    ("hm. let's do the money thing first", "the money thing"),
    ("I only came about my sleep.", "my sleep"),
    ("give me ten minutes about the move, would you", "the move"),
)


@pytest.mark.parametrize(("said", "topic"), WISHES)
@pytest.mark.parametrize("before", [("4, tired",), ("4, tired", "no")])
def test_a_topic_wished_for_before_the_list_is_kept_aloud_and_proposed(
    said: str, topic: str, before: tuple[str, ...]
) -> None:
    after = say(begun(*before), said)
    assert slot(after) == "routine", (named(after), after.last.text)
    assert topic in after.last.text, after.last.text
    assert not after.state.agenda
    listed = say(after, "no")
    assert move(listed).name == "agenda.item"
    assert topic in listed.last.text, listed.last.text
    assert say(listed, "yes please").state.agenda[0] == topic


@pytest.mark.parametrize(
    "said",
    [
        "can we talk about something else",
        "I'd rather not say.",
        "can we go on to the next question",
        "I don't want to talk about my dad",
        "I want to go to bed",
    ],
)
def test_a_wish_that_names_no_topic_puts_nothing_on_the_list(said: str) -> None:
    after = say(begun("4, tired", "no"), said)
    assert not any(f.key == "brought" for f in after.state.facts)


@pytest.mark.parametrize(
    ("mood", "reason"),
    [
        ("3, because my sister phoned", "your sister phoned"),
        ("4 because I slept badly", "you slept badly"),
        ("5, the rain all week", '"the rain all week"'),
        ("2. My boss shouted at me on Monday.", "your boss shouted at you on Monday"),
        ("about a 4, since the neighbours are building again", "the neighbours are building again"),
    ],
)
def test_the_reason_for_a_mood_is_asked_about_and_no_item_yet(mood: str, reason: str) -> None:
    listed = say(begun(mood), "no")
    assert move(listed).name == "agenda.item"
    assert reason in listed.last.text, listed.last.text
    assert any("agenda.item.because" in p for p in move(listed).parts)
    assert not listed.state.agenda
    assert say(listed, "yes, that").state.agenda
    other = say(listed, "No, my driving test")
    assert [i.lower() for i in other.state.agenda] == ["my driving test"]


@pytest.mark.parametrize(
    "said",
    ["4. You are like my priest, you also do not answer.", "5, because you keep repeating your questions, machine"],
)
def test_a_reproach_is_no_reason_for_a_mood(said: str) -> None:
    listed = say(begun(said), "no", "no")
    assert "priest" not in listed.last.text
    assert "repeating" not in listed.last.text


TOPICS = (
    ("no, nothing like that now. can I have ten minutes on my own stress", "your own stress"),
    ("No. I'd like to spend a bit of the time on my stress at work please", "your stress at work"),
    ("no i don't. could we use the rest for my own worries instead", "your own worries"),
    ("No, not now. I want some help with my own stress for once.", "your own stress"),
    ("no. let's get to my week, please", "your week"),
)


@pytest.mark.parametrize(("said", "topic"), TOPICS)
def test_a_topic_asked_for_after_safety_is_the_one_begun(said: str, topic: str) -> None:
    after = say(begun("4, tired", "no"), "Sometimes I wish I wouldn't wake up.", said)
    assert not move(after).name.startswith("help_script"), named(after)
    assert topic in after.last.text, after.last.text


@pytest.mark.parametrize(
    "said",
    [
        "Forget I brought it up.",
        "never mind, it's silly",
        "Oh, pretend I said nothing.",
        "scrap that",
        "Forget it, doesn't matter.",
        "ignore me, im being daft",
        "Actually no, leave it.",
        "let's drop that subject",
    ],
)
def test_what_is_taken_back_is_no_item(said: str) -> None:
    for at in (at_list(), begun("4, tired", "no", "no", "My sister and the money")):
        after = say(at, said)
        low = said.strip(".").lower()
        assert not any(i.lower().strip(".") in low for i in after.state.agenda), after.state.agenda
        assert not any(low in p.lower() for p in after.state.parking)
        assert after.state.mode != "ended"


@pytest.mark.parametrize(
    "said",
    [
        "not really anything else",
        "nothing I can think of",
        "no, that's about the size of it",
        "that's all really",
        "I think that covers it",
        "nah nothing more",
        "There isn't anything in particular.",
    ],
)
def test_nothing_more_is_no_situation(said: str) -> None:
    after = say(begun("4, tired", "no", "no", "My sister"), said)
    assert len(after.state.agenda) == 1
    sheet = after.state.sheet("problems")
    assert sheet is None or not sheet.get("situation")
    again = say(after, said)
    sheet = again.state.sheet("problems")
    assert sheet is None or not sheet.get("situation"), again.last.text
