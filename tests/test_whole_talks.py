# ruff: noqa: E501 - what somebody typed is easier to read on one line
"""Whole first sessions with people who write at length and politely: what is said back, kept and answered."""

from __future__ import annotations

import pytest

from nova_cbt import risk
from nova_cbt.model import Reading, Session
from nova_cbt.slots.reflect import reflectable
from tests.talking import at_list, begun, first, move, name, named, parts, say, slot


def text(session: Session) -> str:
    """What Nova said last."""
    return session.last.text


# --- what is said back ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("told", "never"),
    [
        ("I've never done anything like this, so please bear with me. My father moved in with us.", "bear with"),
        ("I have not had such thoughts, please don't worry. I am only homesick.", "worry"),
        ("I am a woman, so she, please. I haven't spoken to anybody since Friday.", "please"),
        ("Yes, I think that is the right one. I cannot make myself open the letters.", "right one"),
        ("I'd rather talk about it straight away. I left my mother alone in the ward.", "straight away"),
        ("I only wanted to know what you think. My brother has stopped writing to me.", "you think"),
        ("I would leave it at that, thank you. My flat is full of boxes.", "leave it"),
        ("I'm Hanne, I'm 38 and I live in Leeds. My husband's mother has taken over my kitchen.", "38"),
        ("I'm in Nottingham and I'm doing my exams. I can't sleep when I think of June.", "Nottingham"),
        ("Thank you for asking so kindly. I missed my daughter's birthday again.", "asking"),
    ],
)
def test_courtesies_to_nova_are_not_said_back(told: str, never: str) -> None:
    assert reflectable(told, Reading())
    assert not [e for e in reflectable(told, Reading()) if never in e]


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("I can't bear living with him any longer", "bear"),
        ("I asked her to please leave me alone", "alone"),
        ("I worry about my son every single night", "worry"),
        ("I'd rather sleep in the car than go home to him", "car"),
        ("I wanted to know what they say behind my back", "behind"),
    ],
)
def test_what_only_looks_like_a_courtesy_is(told: str, kept: str) -> None:
    assert any(kept in e for e in reflectable(told, Reading()))


@pytest.mark.parametrize(
    "told",
    [
        "My aunt sits there and says 'in my day nobody complained', and I go red",
        'My boss wrote "I expect more from you" and I shut the door',
        "He always says 'you are just like my mother' and I leave the room",
    ],
)
def test_words_of_others_are_not_turned_round(told: str) -> None:
    assert not [e for e in reflectable(told, Reading()) if "your day" in e or "expect more" in e or "like your" in e]


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ("The door stuck, he coughed behind me, and I screamed at my girl that she ruins every morning", "screamed"),
        ("I start late, I skip the hard parts, and then at night I feel like a failure", "failure"),
        ("He put the kettle on, I sat down, and then I shouted at him like a bad mother", "shouted"),
    ],
)
def test_the_weighty_clause_comes_first_even_where_it_can_only_be_quoted(told: str, wanted: str) -> None:
    assert wanted in reflectable(told, Reading())[0]


@pytest.mark.parametrize(
    "told", ["I'm the only one who doesn't", "They are the ones who can", "I know it's me that isn't"]
)
def test_a_clause_that_needs_the_one_before_it_is_left_alone(told: str) -> None:
    assert not [e for e in reflectable(told, Reading()) if not e.startswith('"')]


# --- the beginning -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("told", "where"),
    [
        ("Yes. My name is Bao, I am from Vietnam and I study in Manchester since autumn.", "GB"),
        ("Sure, I'm Ines, I come from Portugal and I live in Ireland now.", "IE"),
        ("Okay. I am Kofi from Ghana, but I work in Germany.", "DE"),
        ("Yes please. I'm Ana and I'm from Brazil.", "BR"),
    ],
)
def test_where_somebody_lives_counts_more_than_where_they_come_from(told: str, where: str) -> None:
    assert say(first(), told).state.fact("country") == where


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("She/her is fine, thank you. I'm in Ireland, if that matters.", "she/her"),
        ("They/them, thanks for asking. I live in Canada.", "they/them"),
        ("Thank you, he/him please. I'm a bit nervous about this.", "he/him"),
        ("It's she/her, thank you very much. I hope this helps.", "she/her"),
    ],
)
def test_pronouns_with_a_thank_you_beside_them_are_kept(told: str, kept: str) -> None:
    after = say(first(), "yes", "Robin", told)
    assert after.state.fact("pronouns") == kept
    assert slot(after) != "pronouns"


# --- a hard thing told ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "told",
    [
        "Yes, that's fine. I'm Grace, a nurse. I gave somebody the wrong dose and I feel sick with guilt.",
        "Yes. I'm Paul. I'm sick of my job and I don't know what to do any more.",
        "Okay, I'm Mina. I am sick with worry about my exams in June.",
        "Yes please, I'm Joan. I was on sick leave for months and I go back on Monday.",
    ],
)
def test_sick_with_a_feeling_is_no_flood(told: str) -> None:
    assert not named(say(first(), told)).startswith("distress")


FLOODED = "I'm shaking and I can't breathe, it's all too much right now"


@pytest.mark.parametrize(
    "told",
    [
        "I'd rather say what happened. On Thursday I drew up ten milligrams instead of one, because I was doing three things at once. My colleague noticed after an hour.",
        "I want to tell you what it is. My landlord rang this afternoon and said we have to be out by the end of the month, and I have nowhere to put the children.",
        "Let me just talk about it, please. The exam list came out and my name was not on it, and I had told all my family already that I had passed.",
    ],
)
def test_what_is_told_is_received_and_not_the_wish_to_tell_it(told: str) -> None:
    after = say(begun(), FLOODED, told)
    assert not [w for w in ("rather say", "want to tell", "just talk") if w in text(after)]


@pytest.mark.parametrize(
    "told",
    [
        "Back to where we were, I think. I've said enough about how it feels, I'd rather do something practical.",
        "Let's go on with what we were doing, please. Talking about him only makes me cry and I have done that all week.",
        "I would like to carry on with the session now. There is nothing more I can say about the job today, it is gone.",
    ],
)
def test_going_on_is_heard_in_a_long_message(told: str) -> None:
    after = say(begun(), "I was made redundant three weeks ago after twenty-eight years", told)
    assert not name(after).startswith("loss."), named(after)


@pytest.mark.parametrize(
    ("told", "tier"),
    [
        ("I don't want to go on about it", 0),
        ("I really don't want to go on about my divorce all day", 0),
        ("I don't want to go on and on about this", 0),
        ("I don't want to go on", 2),
        ("I don't want to go on living like this", 2),
        ("I do not want to be here any more", 2),
    ],
)
def test_going_on_about_something_is_no_wish_to_die(told: str, tier: int) -> None:
    assert risk.assess(told).tier == tier


# --- the list ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "told",
    [
        "No, just that, thank you. There's quite enough in it.",
        "That's enough, I think. It is a big thing already for me.",
        "Only that, please. The rest of my life is all right.",
        "No, thank you, that is all. My head is full with it.",
        "Nothing else. I have more than enough with this one.",
        "Just the one, please. My husband would say that's plenty.",
    ],
)
def test_enough_said_with_a_reason_puts_nothing_on_the_list(told: str) -> None:
    after = say(at_list(), "The rows with my sister", told)
    assert len(after.state.agenda) == 1, after.state.agenda


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ("No, wait, there's also my sleep.", "sleep"),
        ("That's it really. Oh, and the money worries as well.", "money"),
        ("Not much. Although my back pain keeps me awake too.", "back"),
    ],
)
def test_a_second_thing_after_all_is_put_on_the_list(told: str, wanted: str) -> None:
    after = say(at_list(), "The rows with my sister", told)
    assert len(after.state.agenda) == 2
    assert wanted in after.state.agenda[1]


@pytest.mark.parametrize(
    "told",
    [
        "I would like to understand why I cannot go and talk to people.",
        "I'd like to find out why I freeze and say nothing in meetings.",
        "I want to learn how to sit down and begin without panic.",
        "I'd like to know why I shout and slam doors at home.",
    ],
)
def test_what_is_to_be_understood_is_one_thing(told: str) -> None:
    assert len(say(at_list(), told).state.agenda) == 1


# --- questions -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "asked",
    [
        "Is it because my English is bad?",
        "Do you think it is because of my age?",
        "Why do I always do this?",
        "What is wrong with me?",
        "Why can't I just begin?",
        "Is this due to the way I was brought up?",
    ],
)
def test_a_question_for_the_cause_is_met(asked: str) -> None:
    after = say(at_list(), f"I would like to talk about how lonely the evenings are. {asked}")
    assert "answer.cause" in parts(after), named(after)


@pytest.mark.parametrize("asked", ["Should I tell my sister?", "Why do you ask me that?", "Is that normal?"])
def test_other_questions_keep_their_own_answers(asked: str) -> None:
    after = say(at_list(), f"I would like to talk about how lonely the evenings are. {asked}")
    assert move(after)
    assert "answer.cause" not in parts(after)


# --- costly readings -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "told",
    [
        "Yes, that belongs on it. I want to stop taking it out on the children.",
        "I'd like to stop checking my phone for her messages.",
        "I need to stop being so hard on the people at work.",
        "I want to quit drinking wine every evening for a while.",
        "I have to stop lying to my husband about the money.",
        "I'd like to finish feeling guilty about this, for my own sake.",
    ],
)
def test_what_somebody_wants_to_be_rid_of_is_no_good_bye(told: str) -> None:
    after = say(at_list(), told)
    assert after.state.mode != "ended"
    assert after.state.agenda


@pytest.mark.parametrize(
    "told",
    [
        "I want to stop talking now, please.",
        "I have to go now, sorry.",
        "Let's stop here for today.",
        "I need to stop now",
    ],
)
def test_going_is_still_going(told: str) -> None:
    assert say(at_list(), told).state.mode == "ended"


@pytest.mark.parametrize(
    "told",
    [
        "I want to say that I failed but that I am allowed to repeat the year.",
        "I'd have to repeat the whole module with people I don't know.",
        "I always repeat the mistakes my father made with us.",
        "He made me repeat it in front of the class.",
    ],
)
def test_what_is_done_over_in_life_is_no_wish_to_hear_it_again(told: str) -> None:
    after = say(at_list(), told)
    assert after.turns[-2].reading
    assert "repeat_request" not in after.turns[-2].reading.acts


@pytest.mark.parametrize("told", ["Could you repeat that?", "Please repeat the question.", "Can you repeat it please"])
def test_a_wish_to_hear_it_again_is_one(told: str) -> None:
    after = say(at_list(), told)
    assert after.turns[-2].reading
    assert "repeat_request" in after.turns[-2].reading.acts


GOAL = ("Last Friday after the seminar, in the corridor", "that nobody wants me there", "sad, 70", "I go out less")
"""From the story of a moment to the goal."""


@pytest.mark.parametrize(
    "told",
    [
        "I'd talk to one person a week. It would be good if we could speak about something else than work at home.",
        "That I sit with the others at lunch. I'd like to make a plan with my sister for the summer too.",
        "I would write to my tutor without being afraid. It would help me to break the thesis into smaller parts.",
        "I'd sleep through the night and learn how to say no to my mother.",
    ],
)
def test_what_is_wished_for_in_life_is_a_goal_and_begins_no_exercise(told: str) -> None:
    after = say(at_list(), "how lonely the evenings are", "just that", *GOAL, told)
    assert name(after).startswith("goals."), named(after)


def test_an_exercise_asked_for_outright_is_begun() -> None:
    after = say(
        at_list(), "how lonely the evenings are", "just that", *GOAL[:1], "Can we break it into small steps instead?"
    )
    assert not name(after).startswith("goals.")


@pytest.mark.parametrize(
    ("told", "called"),
    [
        ("Hello. Thank you, yes. I'm Ngozi and I work on a ward. Two weeks ago I missed a result and the patient went to hospital.", "Ngozi"),
        ("Yes, gladly. My name is Arun. Yesterday my brother had an accident and I haven't slept.", "Arun"),
        ("Yes thank you. I'm Vera, a widow from Leeds. My cat is ill and it is all I have.", "Vera"),
    ],
)  # fmt: skip
def test_a_name_with_hard_news_behind_it_is_kept(told: str, called: str) -> None:
    assert say(first(), told).state.fact("name") == called


@pytest.mark.parametrize(
    "told",
    [
        "Perhaps a three, if ten is the best. I snap at my wife and then I sit in the garage for hours.",
        "Two, I'd say, where 0 is the worst. I sit in the garage for hours and nobody asks.",
        "On your scale I would say four. I sit in the garage for hours these days.",
        "About 3 out of 10, when 10 means very well. I sit in the garage for hours.",
    ],
)
def test_the_ends_of_the_scale_are_no_reason_for_the_mood(told: str) -> None:
    sheet = say(begun(), told).state.sheet("checkin")
    assert sheet
    assert "garage" in sheet.get("reason")


@pytest.mark.parametrize(
    "told",
    [
        "No, never like that. I do wish I could turn back the clock, though.",
        "No, neither of those. I keep asking myself whether I should still do this job.",
        "Never, nothing like that. I only feel that everybody has forgotten me.",
        "No, none of it. I can't stop thinking about the mistake I made on the ward.",
    ],
)
def test_the_no_to_danger_is_not_put_on_the_list(told: str) -> None:
    after = say(begun("4, tired", "no"), told)
    assert not [w for w in ('"like that"', "neither", "none of", "nothing like") if w in text(after).lower()]


WHY = (*GOAL, "I'd go out with the others once", "that I stay five minutes after the seminar")
"""As far as the reason for the goal."""


@pytest.mark.parametrize(
    "told",
    [
        "Because I came so far and my parents sold their land for it. If I am lonely here for three years, what was it for?",
        "Because I'm fifty. If not now, when will I ever learn it?",
        "For my girls. If I gave up now, what was all of it for?",
        "Because it was my dream. Why did I leave my village otherwise?",
    ],
)
def test_a_question_to_ones_own_life_is_part_of_the_answer(told: str) -> None:
    after = say(at_list(), "how lonely the evenings are", "just that", *WHY, told)
    assert not parts(after).startswith("answer."), named(after)


@pytest.mark.parametrize(
    "asked", ["Why do you want to know that?", "What is this question for?", "Do you think I can?"]
)
def test_a_question_to_nova_is_answered(asked: str) -> None:
    after = say(at_list(), "how lonely the evenings are", "just that", *WHY, f"Because I came so far for it. {asked}")
    assert "answer." in parts(after), named(after)
