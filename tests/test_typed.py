"""What people typed to Nova, and what it made of them: each fault once seen, in other words than it was seen in."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

import pytest

from nova_cbt.library import load
from nova_cbt.model import (
    Answer,
    Ask,
    Chart,
    Fact,
    Homework,
    Move,
    Place,
    RiskRecord,
    Session,
    SessionRecord,
    Turn,
    Worksheet,
)
from nova_cbt.therapist import Therapist


@cache
def therapist() -> Therapist:
    return Therapist(load())


@cache
def first() -> Session:
    """A client nobody knows, who has just read the welcome."""
    return therapist().open(Session(Chart("t"), 1))


HELD: dict[tuple[int, str], tuple[Session, Session]] = {}
"""What came of a line said in a session: many conversations here begin alike."""


def say(session: Session, *lines: str) -> Session:
    for line in lines:
        before = session
        if (id(before), line) not in HELD:
            HELD[id(before), line] = before, therapist().answer(therapist().listen(before, line))
        session = HELD[id(before), line][1]
    return session


def move(session: Session) -> Move:
    found = session.last.move
    assert found
    return found


def named(session: Session) -> str:
    """The move with the first part of it, which says how the message was taken."""
    return f"{move(session).name} {' '.join(move(session).parts)}"


def slot(session: Session) -> str:
    return move(session).asks[0].slot if move(session).asks else ""


# --- the opening ---------------------------------------------------------------------------------------------------

REMARKS = (
    "wow a robot therapist. my life is complete",
    "Well, never thought I'd be telling my troubles to a calculator.",
    "lol my mates would die if they saw this",
    "not exactly a couch is it haha",
    "So this is how far I've come, talking to a machine, no offence.",
    "There's no one else awake at this hour anyway.",
    "My wife would never believe this.",
    "nothing else has worked so here i am",
    "The future is here, I see.",
    "I don't know how these things go, I've never done one.",
)


@pytest.mark.parametrize("remark", REMARKS)
def test_a_remark_at_the_welcome_ends_nothing(remark: str) -> None:
    after = say(first(), remark)
    assert after.state.mode != "ended"


REFUSALS = (
    "No.",
    "no thanks, not for me",
    "I'd rather not, thank you.",
    "nah im good",
    "I don't agree to that.",
    "No, I don't want to start.",
    "not today",
    "I do not want to do this with a program.",
    "nope, changed my mind",
)


@pytest.mark.parametrize("refusal", REFUSALS)
def test_a_refusal_at_the_welcome_is_taken(refusal: str) -> None:
    after = say(first(), refusal)
    assert after.state.mode == "ended"
    assert "no_consent" in named(after)


@pytest.mark.parametrize(
    ("question", "about"),
    [
        ("What exactly do you do?", "what_you_do"),
        ("so what is this", "what_you_do"),
        ("What's this for?", "what_you_do"),
        ("And what would we be doing here, if I say yes?", "what_you_do"),
        ("how does this work then", "what_you_do"),
        ("What can I expect?", "what_you_do"),
        ("who are you?", "what_are_you"),
        ("Are you a doctor?", "what_are_you"),
        ("is there a real person reading", "what_are_you"),
        ("does my employer see this?", "privacy"),
        ("Where does what I write go?", "privacy"),
        ("My husband uses this laptop too. Can he read it?", "privacy"),
        ("will anyone at my school find out", "privacy"),
        ("Do you tell the police or anybody?", "privacy"),
        ("Is it confidential?", "privacy"),
        ("does it cost anything", "cost"),
        ("How much is it?", "cost"),
        ("do i have to pay", "cost"),
        ("And how long would that take?", "how_long"),
        ("Does it actually help people?", "does_it_work"),
        ("What happens if I get worse, would you call somebody?", "emergency"),
        ("if something bad happens do u call the cops", "emergency"),
    ],
)
def test_a_question_at_the_welcome_is_answered_from_what_nova_is(question: str, about: str) -> None:
    after = say(first(), question)
    assert f"answer.{about}" in named(after), (named(after), after.last.text)
    assert slot(after) == "consent"


@pytest.mark.parametrize(
    "question",
    [
        "um, am I meant to be typing my life story here or",
        "Right, so I simply write stuff in this box?",
        "how would I begin?",
        "Which bit am I expected to tell you first?",
        "where does one start with something like this",
        "do you do the asking or do I just go",
        "what do you want from me, a sentence, an essay?",
        "And I tell you what's up, and then what?",
        "so what do i put in here",
        "Do I have to write an essay or will a few words do?",
    ],
)
def test_a_newcomer_who_asks_how_one_goes_about_this_is_told(question: str) -> None:
    after = say(first(), question)
    assert re.search(r"answer\.(?:how_to_begin|what_you_do)", named(after)), (named(after), after.last.text)
    assert slot(after) == "consent"


@pytest.mark.parametrize(
    "question",
    ["Do I just tell him the truth?", "how do I tell my sister I'm moving out", "where would I even find the money"],
)
def test_a_question_about_ones_life_is_none_about_how_this_goes(question: str) -> None:
    assert "how_to_begin" not in named(say(first(), question))


def test_where_to_begin_with_a_task_of_ones_own_is_no_question_about_nova() -> None:
    after = say(first(), "yes", "Ines", "she", "Chile", "5", "no", "no", "my tax papers, they're everywhere")
    assert "how_to_begin" not in named(say(after, "where do I even start?"))


def test_the_answer_before_a_yes_does_not_wear_out() -> None:
    after = say(first(), "What exactly do you do?", "does my employer see this?", "how long does it take", "fine, yes")
    assert slot(after) == "name"


# --- names, pronouns, countries ------------------------------------------------------------------------------------

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


def begun(*lines: str) -> Session:
    """A first session that has come as far as the mood."""
    return say(first(), "yes", "Robin, she/her", "GB", *lines)


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


STRANGE = (
    "The neighbours put thoughts into my head through the wall.",
    "I hear two voices that talk about what I'm doing.",
    "They've put something in my phone that reads my mind",
    "the newsreader is sending me signs that only i get",
)


@pytest.mark.parametrize("told", STRANGE)
def test_after_voices_or_strange_beliefs_no_thought_is_challenged(told: str) -> None:
    after = say(begun("4, tired", "no", "no", "my exam, I feel such a failure", "just that"), told)
    assert "psychosis" in after.state.risk.flags, (named(after), after.last.text)
    lines = ("no", "eight hours, no drugs", "my mother goes with me", "the doctor has seen me, it's quiet now")
    after = say(after, *lines, "no, nothing of it now", "ok", "no, it's gone. I want to go on with my exam please")
    for line in ("I keep thinking I'm stupid and a failure", "let's do a thought record", "yes", "the first one"):
        after = say(after, line)
        words = f"{named(after)} {after.last.text}"
        assert not any(
            p in words for p in ("thought_record.", "reframing.", "thinking_habits.", "thought record to")
        ), words
    assert after.state.sheet("thought_record") is None


@pytest.mark.parametrize("item", ["I always feel I'm a failure", "my fear of being stupid", "what they'll think of me"])
def test_voices_told_of_last_time_still_hold(item: str) -> None:
    facts = (Fact("name", "Kim"), Fact("pronouns", "she/her"), Fact("country", "GB"))
    record = RiskRecord(flags=("psychosis",), events=("1:5:psychosis:2",))
    chart = Chart("t", facts, risk=record, sessions=(SessionRecord(1, mood=4),))
    after = say(therapist().open(Session(chart, 2)), "4", "no", "no", "nothing", item, "just that", "no, only that")
    seen = {move(after).name}
    for line in ("I keep thinking I'm not good enough", "the first one", "yes", "ok"):
        after = say(after, line)
        seen.add(move(after).name)
    challenged = ("thought_record", "reframing", "thinking_habits", "cognitive_model", "help_script")
    assert not any(page in name for name in seen for page in challenged), seen


def asked(page: str, step: str, **sheet: str) -> Session:
    """A later session in which this step of an exercise has just been asked."""
    facts = (Fact("name", "Kim"), Fact("pronouns", "she/her"), Fact("country", "GB"))
    session = Session(Chart("t", facts, sessions=(SessionRecord(1, mood=4),)), 2)
    found = therapist().library.pages[page].step(step)
    answers = tuple(Answer(k, v, v, 1) for k, v in sheet.items())
    draft = (Worksheet(f"s2.{page}.1", page, 2, answers=answers),)
    state = replace(session.opening, place=Place("work", page, step, 1), phases={"work": "open"}, sheets=draft)
    state = replace(state, agenda=("my work",))
    text = therapist().library.lines[f"{page}.{step}.ask"][0]
    told = Move(f"{page}.{step}", asks=(Ask(step, found.valid),), state=state)
    return session.add(Turn(1, "therapist", text, move=told))


@pytest.mark.parametrize(
    "said",
    [
        "Store it as a rule.",
        "put it down as important",
        "Note that under work, please",
        "you can file it as history",
        "Write this in the notes.",
        "ok, mark it as a fact",
    ],
)
def test_what_is_to_become_of_a_sentence_is_no_evidence(said: str) -> None:
    after = say(asked("thought_record", "evidence_for", thought="I'll never manage", belief="80"), said)
    sheet = after.state.sheet("thought_record")
    assert sheet
    assert not sheet.get("evidence_for"), sheet.every("evidence_for")
    both = say(
        asked("thought_record", "evidence_for", thought="I'll never manage", belief="80"),
        f"I missed the bus twice. {said}",
    )
    told = both.state.sheet("thought_record")
    assert told
    assert told.every("evidence_for") == ["I missed the bus twice"]


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


def offered() -> Session:
    """A client who has just been offered the thought record and a kinder way with themself."""
    at = asked("thought_record", "evidence_for")
    state = replace(at.state, place=Place("work", "", "choose", 1), sheets=())
    told = Move("work.choose:self_compassion,thought_record", asks=(Ask("choice", "choice"),), state=state)
    return replace(at, turns=(replace(at.last, move=told, text="The tone, or the thought?"),))


@pytest.mark.parametrize(
    ("said", "page"),
    [
        ("fairer tone. sounds soft. the thought then", "thought_record"),
        ("The thought? Hm. No, the kinder tone.", "self_compassion"),
        ("the kinder one for myself. nah. the thought", "thought_record"),
        ("put the thought on paper... or, no. Be kinder to myself.", "self_compassion"),
        ("the thought on paper", "thought_record"),
    ],
)
def test_of_two_ways_the_one_named_last_is_begun(said: str, page: str) -> None:
    after = say(offered(), said)
    assert move(after).name.startswith(page), (named(after), after.last.text)


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


@pytest.mark.parametrize("answer", ["Four.", "it's a four, as I said", "4 then"])
def test_what_was_asked_may_be_answered_in_a_repair(answer: str) -> None:
    after = say(begun(), "you don't listen to me at all", answer)
    sheet = after.state.sheet("checkin")
    assert sheet
    assert sheet.number("mood") == 40
    assert slot(after) != "mood", after.last.text


@pytest.mark.parametrize(
    "said",
    [
        "In bed. Night. Three, four o'clock. No message from my wife.",
        "4. I have an audition on Saturday and my shift in the Sibelius is dirty. Everyone will hear.",
        "At the till. Later. The queue got longer and nobody said a thing.",
        "My class in the morning went quiet when I came in, all of them",
    ],
)
def test_telling_is_no_good_bye(said: str) -> None:
    for at in (begun(), begun("4, tired", "no", "no", "My sister and the money", "just that")):
        assert say(at, said).state.mode != "ended"


@pytest.mark.parametrize(
    "said", ["Night then", "gotta go, class in 5 minutes", "that's me for today. Bye!", "my bus in ten, bye"]
)
def test_a_good_bye_is_one(said: str) -> None:
    assert say(begun("4, tired", "no", "no", "My sister and the money", "just that"), said).state.mode == "ended"


@pytest.mark.parametrize(
    "said",
    [
        "She was up at four looking for her dad, he died in 1981",
        "Since what? Nobody died this week. I'm just tired.",
        "It's not my dad that's just died, it was mum asking for him.",
        "She keeps asking for her mother, who died in the sixties",
    ],
)
def test_a_death_long_past_or_denied_is_no_loss_now(said: str) -> None:
    for at in (begun(), begun("4, tired", "no", "no", "My sister and the money", "just that")):
        assert not move(say(at, said)).name.startswith("loss."), said


@pytest.mark.parametrize("said", ["My husband died in 2019 and I still set his place", "my nan passed away last night"])
def test_a_loss_is_one(said: str) -> None:
    assert move(say(begun(), said)).name.startswith("loss.")


@pytest.mark.parametrize(
    "said",
    ["4. You are like my priest, you also do not answer.", "5, because you keep repeating your questions, machine"],
)
def test_a_reproach_is_no_reason_for_a_mood(said: str) -> None:
    listed = say(begun(said), "no", "no")
    assert "priest" not in listed.last.text
    assert "repeating" not in listed.last.text


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("what do I do if it happens while I'm typing", "if_it_comes"),
        ("And what if the panic comes now?", "if_it_comes"),
        ("what should I do when an attack starts here", "if_it_comes"),
        ("What if I freeze while we do this?", "if_it_comes"),
        ("Is that a test?", "no_test"),
        ("am I doing this wrong?", "no_test"),
        ("Did I say something wrong just now?", "no_test"),
        ("was that the right answer?", "no_test"),
        ("is this where you tell me its my fault for laughing?", "no_blame"),
        ("What sort of daughter shouts at her mother?", "no_blame"),
        ("Is it wicked, wanting it to be over for her?", "no_blame"),
        ("So is it all my own fault?", "no_blame"),
    ],
)
def test_a_question_that_weighs_is_answered(said: str, kind: str) -> None:
    for at in (begun(), begun("4, tired", "no", "no", "My sister and the money", "just that")):
        after = say(at, said)
        assert f"answer.{kind}" in named(after), (named(after), after.last.text)


@pytest.mark.parametrize(
    "said", ["Where do I go from here?", "You settle nothing. Where do I go?", "where should i go with all this anger"]
)
def test_not_knowing_where_to_go_is_no_question_about_the_notes(said: str) -> None:
    assert "answer.privacy" not in named(say(begun("4, tired", "no", "no", "My sister", "just that"), said))


@pytest.mark.parametrize("said", ["Where does what I write go?", "where does all this go", "where is it stored?"])
def test_where_the_words_go_is_one(said: str) -> None:
    assert "answer.privacy" in named(say(begun(), said))


# --- words of Nova's -----------------------------------------------------------------------------------------------


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
    ("said", "words"),
    [
        ("what's a worksheet", ("form", "page", "questions")),
        ("What is CBT, please?", ("think", "thought")),
        ("what does cognitive mean", ("think", "thought")),
        ("whats an automatic thought", ("mind", "head")),
        ("What do you mean by evidence?", ("happened", "seen", "heard", "said or done")),
        ("i dont know what agenda means", ("list", "talk about")),
        ("explain grounding to me", ("senses", "around you", "room")),
        ("homework?? like school?", ("between", "week")),
    ],
)
def test_a_word_of_novas_is_explained(said: str, words: tuple[str, ...]) -> None:
    reply = say(begun("4, tired", "no", "no"), said)
    assert any(w in reply.last.text.lower() for w in words), reply.last.text


@pytest.mark.parametrize(
    "said",
    [
        "what do you mean",
        "What do you mean by that?",
        "huh, meaning?",
        "sorry, in what sense?",
        "How do you mean, exactly?",
        "I don't understand the question.",
    ],
)
def test_what_nova_meant_is_said_again_plainly(said: str) -> None:
    for at in (first(), say(first(), "yes"), begun(), begun("4, tired", "no", "no")):
        reply = say(at, said)
        assert reply.state.mode != "ended"
        assert "answer.unknown" not in named(reply), reply.last.text
        assert slot(reply) == slot(at)


# --- things taken back, things said in passing ---------------------------------------------------------------------


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
    for at in (begun("4, tired", "no", "no"), begun("4, tired", "no", "no", "My sister and the money")):
        after = say(at, said)
        low = said.strip(".").lower()
        assert not any(i.lower().strip(".") in low for i in after.state.agenda), after.state.agenda
        assert not any(low in p.lower() for p in after.state.parking)
        assert after.state.mode != "ended"


@pytest.mark.parametrize(
    "said",
    [
        "Yes, you've got it.",
        "Exactly, you have understood me.",
        "yep thats it u got me",
        "You put that better than I did.",
        "That's what I said, yes.",
        "Right, you've summed it up.",
        "yes you heard me right",
        "That's me, you've got that right.",
    ],
)
def test_being_told_that_it_is_right_is_no_complaint(said: str) -> None:
    after = say(begun("4, tired", "no", "no", "My sister and the money", "just that"), said)
    assert not move(after).name.startswith("repair."), after.last.text
    assert "corrected" not in named(after)


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


def planning() -> Session:
    """A client in a later session who is asked what to take into the week."""
    facts = (Fact("name", "Kim"), Fact("pronouns", "she/her"), Fact("country", "GB"))
    session = Session(Chart("t", facts, sessions=(SessionRecord(1, mood=4),)), 2)
    page = therapist().library.pages["homework"]
    state = replace(session.opening, place=Place("homework", "homework", "what", 1), phases={"homework": "open"})
    asks = (Ask("what", page.step("what").valid), Ask("when", "when"), Ask("where", "where"))
    text = therapist().library.lines["homework.what.ask"][0]
    return session.add(Turn(1, "therapist", text, move=Move("homework.what", asks=asks, state=state)))


WEAK = (
    "try harder",
    "I'll try and be more positive",
    "just do better",
    "be less anxious",
    "I will stop worrying so much",
    "work on myself",
    "make more of an effort",
    "not be so hard on myself",
    "have more confidence",
    "relax more",
)


@pytest.mark.parametrize("said", WEAK)
def test_a_vague_task_is_made_concrete(said: str) -> None:
    after = say(planning(), said)
    assert slot(after) == "what", after.last.text
    plans: list[Homework] = [h for h in after.state.homework if h.session == 2]
    assert not any(said.lower() in h.what.lower() for h in plans)


@pytest.mark.parametrize(
    "said",
    [
        "read two pages on Tuesday",
        "walk round the pond after lunch",
        "ring my sister",
        "write down one thought a day",
        "open the letter from the bank",
        "sit in the garden for ten minutes without the phone",
    ],
)
def test_a_task_one_can_see_is_taken(said: str) -> None:
    after = say(planning(), said)
    assert slot(after) != "what", after.last.text


# --- prejudice, receipts, choices ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "said",
    [
        "She told me to go home and get some sleep.",
        "My son says people like me should be on the stage, the way I cook!",
        'He said "you lot are welcome any time", which was kind.',
        "The doctor asked where I come from, and it turns out she grew up two streets away.",
        "My boss said no women had applied, so he'd written the advert again.",
        "I asked him to go to my place and feed the cat.",
        "They told us the old people's home is closing.",
        "She laughed and said it's just a phase, babies stop waking up in the end.",
        "he said go home, its friday",
        "One of those days, I told my wife.",
        "They said I'm too old for the trial drug and offered me another one.",
        "As a mother I was told to rest more.",
    ],
)
def test_no_unfair_remark_is_made_up(said: str) -> None:
    for at in (begun("4, tired", "no", "no"), begun("4, tired", "no", "no", "My sister and the money", "just that")):
        after = say(at, said)
        assert "prejudice" not in named(after), after.last.text


@pytest.mark.parametrize(
    "said",
    [
        "A man on the bus told me to go back to my own country.",
        "They said people like me only get in because of quotas.",
        'My aunt says being gay is "unnatural" and she won\'t have me in the house.',
        "The landlord hung up when he heard my accent.",
        "My teacher keeps saying I speak good English for a Somali.",
        "He called me a slur in front of the whole queue.",
        "The interviewer asked if someone in a wheelchair can really do this job.",
    ],
)
def test_a_remark_against_who_one_is_is_called_wrong(said: str) -> None:
    after = say(begun("4, tired", "no", "no"), said)
    assert "prejudice" in named(after) or "loss.news" in named(after), (named(after), after.last.text)


HEAVY = (
    ("I don't know. My dog died last week. I went to work as usual, it was busy.", ("dog",), ("work as usual", "busy")),
    (
        "We had pasta. I felt so ashamed when he said it and then I made some tea, if that makes sense.",
        ("asham", "shame"),
        ("tea", "pasta"),
    ),
    (
        "Well, you know how it is. I thought I'd never be good enough for them. Anyway the bus was late.",
        ("good enough",),
        ("bus",),
    ),
    (
        "We sold the house, the boxes went. I miss her garden terribly. I packed the plates last.",
        ("garden",),
        ("plates",),
    ),
    ("I went to Lidl, I bought bread, I came home and I sat in the car for an hour.", ("car",), ("lidl", "bread")),
    ("I did all the washing and the ironing. What gets me is that he didn't even look up.", ("look up",), ("ironing",)),
    ("I took the children to school. My son was ashamed of me in front of them.", ("ashamed",), ("to school",)),
    ("The meeting was at three. My hands shook so badly I dropped the pen. I had soup after.", ("hands",), ("soup",)),
    (
        "I tried so hard to call him, dialled three times. Not sure why I'm telling you. It rained.",
        ("call him",),
        ("rain", "not sure"),
    ),
    ("My daughter doesn't speak to me any more. I cook for one. The cat is fat.", ("daughter",), ("cat",)),
)


@pytest.mark.parametrize(("said", "heavy", "light"), HEAVY)
def test_the_weightiest_clause_is_the_one_said_back(said: str, heavy: tuple[str, ...], light: tuple[str, ...]) -> None:
    for at in (begun("4, tired", "no", "no"), begun("4, tired", "no", "no", "My sister and the money", "just that")):
        reply = say(at, said).last.text.lower()
        told = [w for w in light if w in reply]
        assert not told, reply
        assert any(w in reply for w in heavy), reply


@pytest.mark.parametrize(
    "said",
    [
        "I'll be the one that lost it.",
        "It's all my own fault.",
        "I'll always end up alone.",
        "I'm the one who ruined it",
    ],
)
def test_what_is_said_against_oneself_is_not_agreed_with(said: str) -> None:
    reply = say(
        begun("4, tired", "no", "no", "My sister and the money", "just that"), f"We had a row on Sunday. {said}"
    )
    plain = re.sub(r'"[^"]*"', "", reply.last.text).lower()
    assert not any(w in plain for w in ("you'll be the one", "your own fault", "you'll always", "you're the one")), (
        plain
    )


@pytest.mark.parametrize(
    "said",
    [
        "a customer called me sir today in front of the whole queue and i laughed along like an idiot",
        "The man at the desk addressed me as mister, with everyone listening.",
        "they took me for a bloke at the door and called me mate all evening",
        "my aunt keeps calling me her nephew at every party",
    ],
)
def test_being_misnamed_is_said_back_and_not_passed_over(said: str) -> None:
    opening = say(begun(), said).last.text.split("?")[0].lower()
    assert any(w in opening for w in ("called you", "addressed you", "took you", "calling you", "called me")), opening


@pytest.mark.parametrize(
    ("said", "never"),
    [
        ("Never mind the helpline. My mother knocked on the wall all night.", "never mind"),
        ("Forget the form, I sat in the dark until four.", "forget"),
        ("I should say I almost did not come, my priest would not like it.", "should say"),
        ("I must admit I lied to my wife about the job.", "must admit"),
        ("Put it in capitals. I sleep in the car on Sundays.", "capitals"),
    ],
)
def test_an_order_or_a_lead_in_is_not_what_is_said_back(said: str, never: str) -> None:
    reply = say(begun("4, tired", "no", "no", "My sister and the money", "just that"), said).last.text
    plain = re.sub(r'"[^"]*"', "", reply).lower()
    assert never not in plain, reply


EMPTY = ("I see.", "All right, I have that.", "That will do nicely.", "I'll remember that.", "Mm, I see.", "So be it.")


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


@pytest.mark.parametrize(
    ("upset", "choice", "done"),
    [
        ("I'm shaking so much I can't type", "the breathing please", "breath"),
        ("i cant breathe properly, everything is spinning", "one minute of breathing", "breath"),
        ("I can't stop crying.", "Let's do the slow breaths.", "breath"),
        ("my heart is racing and I feel sick", "breathe", "breath"),
        ("It's all too much, I'm sobbing at my desk", "I'd rather say what happened", "tell"),
        ("everything is closing in, my hands wont stop shaking", "can i just tell you", "tell"),
        ("I can't stop crying.", "Just stay here a bit.", "stay"),
        ("I'm in bits, I can't do this", "let's not do anything for a moment", "stay"),
    ],
)
def test_what_was_chosen_in_distress_is_done(upset: str, choice: str, done: str) -> None:
    at = say(begun("4, tired", "no", "no", "My sister and the money", "just that"), upset)
    assert move(at).name.startswith(("distress.", "safety.", "grounding.")), named(at)
    after = say(at, choice)
    name, low = named(after), after.last.text.lower()
    if done == "breath":
        assert "grounding" in name, (name, low)
        assert "breath" in low, (name, low)
    else:
        assert not name.startswith(("problems.", "grounding.", "thought_record.")), (name, low)
        assert slot(after) in ("loss", "distress", "stay"), (name, low)


@pytest.mark.parametrize(
    "choice",
    [
        "stay with it, please",
        "I'd like to talk about him a little",
        "can we stay here",
        "Not yet. I want to tell you what she was like.",
        "the first one, staying",
        "i dont want to go on with the other thing now",
    ],
)
def test_staying_with_a_loss_is_really_staying(choice: str) -> None:
    at = say(
        begun("4, tired", "no", "no", "My sister and the money", "just that"),
        "My dad died on Sunday.",
        "He was a quiet man.",
    )
    assert "loss.choose" in named(at), named(at)
    after = say(at, choice)
    assert move(after).name.startswith("loss."), (named(after), after.last.text)
    assert slot(after) in ("loss", "stay")
    assert say(after, "He grew tomatoes on the balcony.").state.mode != "ended"


@pytest.mark.parametrize(
    "choice", ["go on", "Let's continue, it takes my mind off it.", "carry on with the list", "work please"]
)
def test_going_on_after_a_loss_is_going_on(choice: str) -> None:
    at = say(
        begun("4, tired", "no", "no", "My sister and the money", "just that"),
        "My dad died on Sunday.",
        "He was a quiet man.",
    )
    after = say(at, choice)
    assert not move(after).name.startswith("loss."), named(after)
