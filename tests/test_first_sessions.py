# ruff: noqa: E501 - what somebody typed is easier to read on one line
"""First sessions as six people typed them: each fault once seen, in other words than it was seen in."""

from __future__ import annotations

import pytest

from nova_cbt.model import Reading, Session
from nova_cbt.slots import kinds
from tests.talking import first, move, named, say, slot

BEGUN = ("yes", "Dave, he/him", "uk")
"""The formalities of a first session."""


def screened(mood: str = "5", reply: str = "no") -> Session:
    """A client at the agenda of a first session."""
    session = say(first(), *BEGUN, mood)
    if slot(session) == "reason":
        session = say(session, "hard to tell")
    assert slot(session) == "routine", named(session)
    return say(session, reply)


# --- the list ------------------------------------------------------------------------------------------------------

WHY = "4, the nights are killing me"


@pytest.mark.parametrize(
    ("reply", "first_item"),
    [
        ("drivers. drunks. getting spat on", "drivers"),
        ("school n my mates tbh", "school"),
        ("the drinking", "drinking"),
        ("debts mostly", "debts"),
        ("nah, money", "money"),
        ("no. my son", "my son"),
        ("rather my marriage", "marriage"),
    ],
)
def test_a_thing_named_beside_what_was_proposed_is_the_item(reply: str, first_item: str) -> None:
    asked = screened(WHY)
    assert "nights are killing" in asked.last.text
    after = say(asked, reply)
    assert after.state.agenda
    assert first_item in after.state.agenda[0], after.state.agenda
    assert "nights" not in after.last.text


@pytest.mark.parametrize(
    "reply",
    ["yes", "yes please", "yeah that", "ok let's do that", "that would be good", "sure why not", "i suppose so", "mhm"],
)
def test_a_yes_to_what_was_proposed_takes_it(reply: str) -> None:
    after = say(screened(WHY), reply)
    assert "nights are killing" in "".join(after.state.agenda[:1]), after.state.agenda


@pytest.mark.parametrize("second", ["the drinking", "debts", "my sister", "school"])
def test_a_second_thing_in_a_word_is_put_on_the_list(second: str) -> None:
    after = say(screened(), "my boss", second)
    assert any(second in item for item in after.state.agenda), after.state.agenda


@pytest.mark.parametrize(
    "denial",
    [
        "no dear, nothing like that, I would not do that to my daughter",
        "No, no such thoughts, my children need me every single day",
        "no never, i'd never do that to my mum she needs me",
        "No. Never. I could not do such a thing to my sister and her boys",
        "nothing of the sort, I have too much to live for with the grandchildren",
    ],
)
def test_why_somebody_would_not_is_no_subject_for_the_list(denial: str) -> None:
    after = screened("5", denial)
    assert slot(after) == "item", named(after)
    assert not any(part.startswith("agenda.item.brought") for part in move(after).parts)
    assert "nothing like that" not in after.last.text
    assert "such thoughts" not in after.last.text


# --- the problem ---------------------------------------------------------------------------------------------------


def at_problem(item: str = "my boss") -> Session:
    """A client who is asked for a recent example of what is first on the list."""
    return say(screened(), item, "no, just that")


@pytest.mark.parametrize(
    "told",
    [
        "On Tuesday she stand behind me when I prepare the infusion and my hands was shaking",
        "Last week my hands were shaking when I had to speak in the meeting",
        "yesterday in the canteen, I was in tears in front of everyone",
        "Friday night, I had a panic attack in the depot and couldn't breathe",
        "every time the bell rings my heart is racing and I can't breathe",
        "when he rang on Sunday I started crying and shaking",
    ],
)
def test_a_panic_told_of_another_day_is_told_not_happening(told: str) -> None:
    after = say(at_problem(), told)
    assert not named(after).startswith("distress"), named(after)
    assert slot(after) != "distress"


@pytest.mark.parametrize(
    "told",
    [
        "my hands are shaking right now",
        "She left last week and I can't stop crying",
        "I'm shaking, he just rang",
        "I was fine yesterday but now I can't breathe",
        "it was bad on Monday too, I'm having a panic attack again",
    ],
)
def test_a_panic_that_is_there_is_met(told: str) -> None:
    after = say(at_problem(), told)
    assert named(after).startswith(("distress", "loss")), named(after)


# --- the mood ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "number",
    [
        "like a 4? idk depends on the day",
        "4 i guess, it varies",
        "a 4, hard to say really, up and down",
        "four or five, not great not terrible",
        "maybe 4 on a good day",
        "4. same as always",
    ],
)
def test_a_number_that_wavers_is_no_reason_for_it(number: str) -> None:
    after = say(first(), *BEGUN, number)
    sheet = after.state.sheet("checkin")
    assert sheet
    assert sheet.number("mood") in (40, 45, 50)
    assert not sheet.get("reason")


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        ("I should put it at five, perhaps five and a half, although the mornings are worse than the evenings.", "the mornings"),
        ("4, maybe 5, because of the rota", "the rota"),
        ("between 3 and 4, my knee keeps me awake all night", "my knee"),
        ("Six or even seven, since my sister came to stay with us", "my sister"),
        ("3, well, more like 2, the house is so quiet now", "the house"),
    ],
)  # fmt: skip
def test_what_is_said_back_with_the_mood_is_its_reason(number: str, reason: str) -> None:
    after = say(first(), *BEGUN, number)
    sheet = after.state.sheet("checkin")
    assert sheet
    assert sheet.get("reason").startswith(reason), sheet.get("reason")
    assert "five" not in after.last.text
    assert "put it at" not in after.last.text


@pytest.mark.parametrize(
    "told",
    [
        "last friday. 2am. top deck",
        "yesterday, kitchen, on my own",
        "this morning. school gate",
        "sunday night. sofa. nobody home",
        "2am. the depot. two lads",
    ],
)
def test_a_moment_in_fragments_is_a_moment(told: str) -> None:
    after = say(at_problem("the nights"), told)
    sheet = after.state.sheet("problems")
    assert sheet
    assert sheet.get("situation"), named(after)


@pytest.mark.parametrize("told", ["last friday", "2am", "yesterday evening", "on my own", "the kitchen"])
def test_only_a_time_or_only_a_place_is_no_moment_yet(told: str) -> None:
    after = say(at_problem("the nights"), told)
    assert slot(after) == "situation", named(after)


@pytest.mark.parametrize(
    "item",
    [
        "I have problem with my manager on the ward, she is always checking me and I make mistakes then",
        "The structure has gone out of my days. Since July there has been no bell, and I am short with my sister at home.",
        "my husband keeps shouting at the children at dinner and I do nothing",
        "Every morning at school I sit in the toilet until the bell because of them",
        "It is my work at the depot, they never give me the rota until the night before",
    ],
)
def test_what_goes_on_all_the_time_is_no_moment_yet(item: str) -> None:
    after = say(screened(), item, "only this")
    assert slot(after) == "situation", (named(after), after.last.text)


@pytest.mark.parametrize(
    "item",
    [
        "Yesterday my manager shouted at me on the ward in front of a patient",
        "On Friday night a lad spat at me on the top deck and I just sat there",
    ],
)
def test_a_moment_told_with_the_item_is_not_asked_for_again(item: str) -> None:
    after = say(screened(), item, "only this")
    assert slot(after) != "situation", named(after)


@pytest.mark.parametrize(
    "told",
    [
        "Yesterday at breakfast. My sister asked what my plans were and I snapped at her, and then went upstairs and wept.",
        "On Tuesday on the ward. She took the chart out of my hand and I dropped the pen.",
        "It was last night, in the kitchen. He rang at nine and then put the phone down.",
        "Monday, in the canteen. They got up when I sat down.",
    ],
)
def test_where_and_when_it_was_is_no_thought(told: str) -> None:
    asked = say(at_problem(), "Last week my manager shouted at me on the ward")
    assert slot(asked) == "thought", named(asked)
    sheet = say(asked, told).state.sheet("problems")
    assert sheet
    assert not sheet.get("thought"), sheet.get("thought")


@pytest.mark.parametrize(
    "thought",
    [
        "that im just annoying n they only kept me around cuz they had to",
        "I'm boring and they know it",
        "that i was too irritating to be asked along",
        "I am exhausting for everybody around me",
        "im so embarrassing nobody wants me there",
    ],
)
def test_a_verdict_on_oneself_is_no_feeling(thought: str) -> None:
    asked = say(at_problem(), "Last week they made a group chat without me")
    assert slot(asked) == "thought", named(asked)
    after = say(asked, thought)
    sheet = after.state.sheet("problems")
    assert sheet
    assert not sheet.get("feeling"), sheet.get("feeling")


# --- the welcome ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "yes",
    [
        "I have read the above with care and I am content to proceed, provided that nothing I write is passed to third parties.",
        "I am prepared to give it a go",
        "You may begin.",
        "I have no objection, on those terms",
        "quite willing to try, yes",
        "I shall give this a chance",
        "sudo start then, yes",
        "You may call me Mrs Whitcombe, or Margaret if you prefer. She and her, naturally.",
        "my name is Tomas, he/him",
        "call me Kit",
    ],
)
def test_a_yes_in_other_words_begins(yes: str) -> None:
    after = say(first(), yes)
    assert slot(after) != "consent", (named(after), after.last.text)
    assert not named(after).startswith("identity")


@pytest.mark.parametrize(
    "no_yes",
    [
        "I am not prepared to do this",
        "my name is none of your business",
        "I'm Dave and I don't trust computers",
        "I would not be content with that",
        "you may not call me anything",
    ],
)
def test_what_holds_back_is_no_yes(no_yes: str) -> None:
    after = say(first(), no_yes)
    assert slot(after) in ("consent", "") or after.state.mode == "ended", named(after)


@pytest.mark.parametrize(
    "assent", ["ok bet", "aight", "say less", "yh safe", "ok gotcha", "kk cool", "righto", "fair enough", "ok nice one"]
)
def test_an_assent_in_slang_is_no_name(assent: str) -> None:
    after = say(first(), "yea", "do my parents see this", assent)
    assert not after.state.fact("name")
    assert slot(after) == "name"


@pytest.mark.parametrize("name", ["kai", "bex", "dave x", "Ned", "its jaz"])
def test_a_short_name_is_a_name(name: str) -> None:
    assert say(first(), "yea", name).state.fact("name")


@pytest.mark.parametrize(
    ("reply", "pronouns"),
    [
        ("oh, she of course. What a question. In my day nobody asked", "she/her"),
        ("Well, he, obviously", "he/him"),
        ("just he, what else", "he/him"),
        ("she, naturally!", "she/her"),
        ("they if that's ok", "they/them"),
    ],
)
def test_one_pronoun_with_a_word_around_it_is_heard(reply: str, pronouns: str) -> None:
    after = say(first(), "yes", "Ruth", reply)
    assert after.state.fact("pronouns") == pronouns
    assert "hurt" not in after.last.text


@pytest.mark.parametrize("asked", ["I beg your pardon?", "Pardon?", "Sorry?", "you what?", "come again?", "eh?", "huh"])
def test_a_short_sound_of_not_following_gets_the_question_again(asked: str) -> None:
    for before in (("yes", "Ruth"), ("yes", "Ruth, she", "Canada")):
        after = say(first(), *before, asked)
        assert "answer.unknown" not in named(after), named(after)
        assert slot(after) == slot(say(first(), *before))


@pytest.mark.parametrize(
    ("told", "idle"),
    [
        (
            "Well I could not say. Some days I am fine, the grandchildren were here on Sunday and then they go",
            "could not say",
        ),
        ("I couldn't tell you. My knee kept me up and the cat was sick on the carpet on Tuesday", "couldn't tell"),
        ("We lived in Halifax when he was alive, and I still do, in the same house by the water", "still do"),
        ("He never liked the sea but I did, and so we went to the hills every summer", "you did"),
        ("I really would not know. The doctor came on Monday and my daughter was here as well", "not know"),
    ],
)
def test_half_a_clause_is_not_said_back(told: str, idle: str) -> None:
    after = say(first(), "yes", "Ruth, she", "Canada", told)
    assert idle not in after.last.text, after.last.text


# --- what is said back ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("told", "broken"),
    [
        ("On Tuesday she stand behind me when I prepare the infusion and my hands was shaking", "hands was"),
        ("Last Friday he come late again and he say nothing to me", "he say"),
        ("Yesterday she don't answer me in the kitchen and the colleagues was laughing", "she don"),
        ("On Sunday they was all at my flat and my brother shouted", "they was"),
        ("Last night because she want the money I went to the bank in the rain", "she want"),
    ],
)
def test_broken_grammar_is_not_said_back_in_novas_own_voice(told: str, broken: str) -> None:
    after = say(at_problem(), told)
    sheet = after.state.sheet("problems")
    assert sheet
    assert sheet.get("situation")
    outside = "".join(after.last.text.split('"')[::2])
    assert broken not in outside.lower(), after.last.text


@pytest.mark.parametrize(
    "told",
    [
        "That I am stupid and they will send me home to Poland",
        "that nobody at the table wanted me there",
        "that she'll leave me in the end",
        "that it is my fault the children are like this at home",
    ],
)
def test_a_thought_is_no_moment(told: str) -> None:
    sheet = say(at_problem(), told).state.sheet("problems")
    assert sheet
    assert not sheet.get("situation")


@pytest.mark.parametrize(
    "told",
    ["last friday. 2am. top deck", "monday. home. alone", "sunday night. sofa. nobody home", "4am. kitchen. tea"],
)
def test_words_between_quotes_stay_as_they_were_written(told: str) -> None:
    after = say(at_problem("the nights"), told)
    quoted = after.last.text.split('"')[1::2]
    assert all(q.strip(".") in told for q in quoted), after.last.text


@pytest.mark.parametrize(
    "felt",
    [
        "I feel fear, 80. And a little bit shame",
        "i felt angry",
        "I was so ashamed",
        "I am just sad",
        "I was scared and tired",
    ],
)
def test_a_feeling_is_said_back_once(felt: str) -> None:
    asked = say(at_problem(), "Last week my manager shouted at me on the ward")
    text = say(asked, felt).last.text.lower()
    for word in ("fear", "anger", "angry", "asham", "shame", "sad", "scared"):
        assert text.count(word) <= 1, text


@pytest.mark.parametrize(
    "mood",
    [
        "Perhaps a four. Harold would have said I was always an optimist",
        "five, my mother used to say I was born cheerful",
        "a 4, my wife would call that a good day for me",
        "6. Jim would have laughed at that",
    ],
)
def test_what_another_would_have_said_is_no_subject(mood: str) -> None:
    asked = screened(mood)
    assert slot(asked) == "item"
    assert "reason" not in asked.last.text
    assert '"' not in asked.last.text


@pytest.mark.parametrize(
    ("item", "kept"),
    [
        ("the usual: i procrastinate until 3am then hate myself", "procrastinate"),
        ("same old: rows with my brother", "rows with my brother"),
        ("just the usual, my rent", "rent"),
        ("the usual, being late with everything", "late"),
    ],
)
def test_the_usual_leads_in_and_is_no_part_of_the_item(item: str, kept: str) -> None:
    agenda = say(screened(), item).state.agenda
    assert agenda
    assert kept in agenda[0]
    assert "usual" not in agenda[0]
    assert "same old" not in agenda[0]


@pytest.mark.parametrize(
    ("named_at_once", "words"),
    [
        ("my boss and the rota", ("boss", "rota")),
        ("nights. drunks. getting spat on", ("nights", "drunks", "spat")),
        ("sleep, and my mother", ("sleep", "mother")),
        ("money, my landlord, the kids", ("money", "landlord", "kids")),
    ],
)
def test_what_was_named_in_one_breath_is_the_list(named_at_once: str, words: tuple[str, ...]) -> None:
    after = say(screened(), named_at_once)
    assert slot(after) == "situation", named(after)
    assert all(word in after.last.text for word in words), after.last.text


@pytest.mark.parametrize(
    ("told", "item"),
    [
        (
            "oh, no, not that, he was only joking. It is the evenings. I sit and I do not put the light on",
            "the evenings",
        ),
        ("It's the mornings. I wake up and I don't get up", "the mornings"),
        ("It is my sister. I call her and she does not answer", "my sister"),
        ("I sit there and I do not eat. It was the phone call from the school.", "the phone call"),
    ],
)
def test_the_thing_named_outright_is_the_item(told: str, item: str) -> None:
    agenda = say(screened(), told).state.agenda
    assert agenda
    assert agenda[0].startswith(item), agenda


@pytest.mark.parametrize(
    "thought",
    [
        "that there is nobody left who knows me",
        "that i am the only one who knows how to do it",
        "who knows him will blame me for it",
        "nobody here who knows my name",
    ],
)
def test_who_knows_somebody_is_no_shrug(thought: str) -> None:
    asked = say(at_problem(), "Last week my manager shouted at me on the ward")
    after = say(asked, thought)
    assert "dont_know" not in (after.turns[-2].reading.acts if after.turns[-2].reading else ())


@pytest.mark.parametrize(
    "felt", ["Lonely I suppose. Very. Ninety", "sad i guess", "maybe a bit ashamed, I think", "Scared, probably"]
)
def test_a_feeling_with_a_doubt_behind_it_is_no_thought(felt: str) -> None:
    asked = say(at_problem(), "Last week my manager shouted at me on the ward")
    sheet = say(asked, felt).state.sheet("problems")
    assert sheet
    assert not sheet.get("thought"), sheet.get("thought")


@pytest.mark.parametrize(
    "told",
    [
        "I wake up and I don't get up",
        "when I wake for the early shift I feel sick",
        "I wake at four and lie there",
        "my mornings, I wake up tired and it stays like that",
        "the kids wake of the noise next door and then I shout",
    ],
)
def test_to_wake_is_no_loss(told: str) -> None:
    assert not named(say(screened(), told)).startswith("loss")


def test_a_wake_is_a_loss() -> None:
    assert named(say(screened(), "it was my uncle's wake on Sunday and I keep crying")).startswith(("loss", "distress"))


def at_action() -> Session:
    """A client who is asked what they did in the moment they told of."""
    asked = say(
        at_problem(), "Last week my manager shouted at me on the ward", "that I am useless", "shame 70", "I hide"
    )
    for told in ("I'd eat in the canteen again", "that I walk past the door", "I miss the others", "2"):
        asked = asked if slot(asked) == "action" else say(asked, told)
    assert slot(asked) == "action", named(asked)
    return asked


@pytest.mark.parametrize(
    "told",
    [
        "nothing really just put my phone away",
        "nothing much, I only sat down",
        "nothing",
        "nothing at all",
        "Nothing really. I froze.",
        "not a lot, just stood there",
    ],
)
def test_nothing_is_what_somebody_did(told: str) -> None:
    sheet = say(at_action(), told).state.sheet("cognitive_model")
    assert sheet
    assert sheet.get("action"), told


@pytest.mark.parametrize("shrug", ["I don't know", "no idea", "can't remember"])
def test_a_shrug_is_not_what_somebody_did(shrug: str) -> None:
    sheet = say(at_action(), shrug).state.sheet("cognitive_model")
    assert not sheet or not sheet.get("action")


@pytest.mark.parametrize(
    "seen", ["he spat at me", "she tore it up", "they hung up", "he threw the ticket", "a lad swore at me"]
)
def test_what_somebody_did_in_an_odd_past_is_a_fact(seen: str) -> None:
    heard = kinds.fact(kinds.Heard(seen, Reading()), "evidence_for")
    assert heard


@pytest.mark.parametrize(
    ("asked", "kinds_asked"),
    [
        ("ur a bot right? do my parents see this", ("what_are_you", "privacy")),
        ("Is it free? And who can read it?", ("cost", "privacy")),
        ("are you a real person? how long does it take?", ("what_are_you", "how_long")),
        ("does my boss see this? would you call the police?", ("privacy", "emergency")),
    ],
)
def test_two_questions_in_one_breath_get_two_answers(asked: str, kinds_asked: tuple[str, str]) -> None:
    after = say(first(), asked)
    assert all(f"answer.{kind}" in named(after) for kind in kinds_asked), named(after)


@pytest.mark.parametrize(
    "asked", ["are you a real person?", "who can read this? my husband uses the laptop too", "is it free"]
)
def test_one_question_gets_one_answer(asked: str) -> None:
    assert named(say(first(), asked)).count("answer.") == 1


@pytest.mark.parametrize(
    "closer",
    ["my thesis, the introduction", "my mother, the phone calls", "work, the rota", "my sleep, the early mornings"],
)
def test_one_thing_told_more_closely_leaves_room_for_another(closer: str) -> None:
    assert slot(say(screened(), closer)) == "more"
