"""Courses of three sessions played by hand: what the summary keeps, what a task is, what comes back the next time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from nova_cbt.model import Answer, Fact, Homework, Risk, Session, Wish, Worksheet
from nova_cbt.notes import meant
from nova_cbt.risk import assess
from nova_cbt.summary import summarise
from nova_cbt.words.people import also_called
from tests.talking import later, move, name, named, opened, parts, put_instead, say, therapist
from tests.test_later_sessions import asked
from tests.test_summary import session_of, texts

Row = tuple[str, str, str, Mapping[str, tuple[str, int | None]]]

# --- the summary ----------------------------------------------------------------------------------------------------


def told(*rows: Row) -> Session:
    """A session in which these things were asked (as move, question) and answered (as words, slots)."""
    return session_of([(name, name.split(".")[0], asked, said, slots, Risk()) for name, asked, said, slots in rows])


def rated(before: str, after: str, feeling: str, later: str, named: tuple[str, int]) -> Session:
    """A thought record whose numbers were given in these words."""
    thought = "If I stop for one minute, it falls on my sister"
    return told(
        ("cognitive_model.thought", "What went through your mind?", thought, {"thought": (thought, None)}),
        ("cognitive_model.action", "What did you do?", "I went on till two.", {"action": ("I went on till two", None)}),
        ("thought_record.thought", "The thought?", thought, {"thought": (thought, None)}),
        ("thought_record.emotions", "Which feeling?", feeling, {"emotions": named}),
        ("thought_record.belief", "How sure?", before, {"belief": ("90", 90)}),
        ("thought_record.rerate_thought", "And now?", after, {"rerate_thought": ("40", 40)}),
        ("thought_record.rerate_emotion", "The feeling now?", later, {"rerate_emotion": ("30", 30)}),
    )


@pytest.mark.parametrize(
    ("before", "after", "feeling", "later", "named", "word"),
    [
        ("Ninety odd.", "Forty, forty-five.", "Shame I suppose. Sixty.", "Thirty, the shame.", ("shame", 60), "shame"),
        ("90", "40", "Angry, eighty percent maybe", "30", ("anger", 80), "angry"),
        ("ninety", "forty", "I was so worried, a seventy", "thirty", ("anxiety", 70), "worried"),
        ("90%", "now 40", "Guilty. Eighty.", "Thirty now", ("guilt", 80), "guilt"),
    ],
)
def test_what_fell_is_told_in_the_clients_word_with_the_whole_thought(
    before: str, after: str, feeling: str, later: str, named: tuple[str, int], word: str
) -> None:
    helped = " ".join(texts(summarise(rated(before, after, feeling, later, named)), "helpful"))
    assert '"If I stop for one minute, it falls on my sister"' in helped
    assert "90" in helped
    assert "40" in helped
    assert f"({word})" in helped
    assert f"from {named[1]} to 30" in helped


def test_two_techniques_on_one_thought_are_both_told() -> None:
    used = " ".join(texts(summarise(rated("90", "40", "Sad, 80", "30", ("sadness", 80))), "techniques"))
    assert "ognitive model" in used
    assert "hought record" in used


def test_a_topic_told_before_and_agreed_to_later_is_quoted_from_where_it_was_told() -> None:
    topic = "my landlord wants us out by May"
    session = told(
        ("checkin.reason", "What is it?", "Well, my landlord wants us out by May.", {"reason": (topic, None)}),
        ("agenda.item", "That, or something else?", "Yes that, and my mother rings at night which I gave up telling.",
         {"item": (topic, None)}),
        ("problems.situation", "When last?", "Monday, the letter from the landlord came.",
         {"situation": ("Monday, the letter from the landlord came", None)}),
    )  # fmt: skip
    topics = " ".join(texts(summarise(session), "topics"))
    assert topic in topics
    assert "gave up telling" not in topics


@pytest.mark.parametrize(
    ("said", "kept", "left"),
    [
        ("That I treat every remark as proof. And by the way, the lamp in the hall is broken again since Monday night.",
         "That I treat every remark as proof", "lamp"),
        ("I can be late once. My neighbour says the buses run every ten minutes on weekdays anyway.",
         "I can be late once", "buses"),
        ("That I jump to it.", "That I jump to it", "nothing"),
    ],
)  # fmt: skip
def test_the_point_is_what_was_said_first(said: str, kept: str, left: str) -> None:
    session = told(("summary.main_point", "What do you take from today?", said, {"main_point": (said, None)}))
    insights = " ".join(texts(summarise(session), "insights"))
    assert kept in insights
    assert left not in insights


def test_half_a_link_is_no_insight() -> None:
    whole = "If I'd thought it only had to be good enough I'd have sent it off at ten and slept, I suppose"
    session = told(("cognitive_model.link", "How does it hang together?", whole, {"link": (whole, None)}))
    assert all("slept" not in line for line in texts(summarise(session), "insights"))
    short = "The thought came first and the panic after it"
    session = told(("cognitive_model.link", "How does it hang together?", short, {"link": (short, None)}))
    assert any(short in line for line in texts(summarise(session), "insights"))


# --- what is no danger ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "danger"),
    [
        ("She's blind as a bat without her glasses. And she sent a card at Christmas.", False),
        ("He's as blind as a bat and won't wear his hearing aid either", False),
        ("I keep a bat by the door for when I see him", True),
        ("The bat is in the car, I'm waiting for him", True),
    ],
)
def test_a_bat_is_a_weapon_only_in_a_hand(said: str, danger: bool) -> None:
    assert (assess(said).tier >= 3) is danger, assess(said)


# --- the task for the week --------------------------------------------------------------------------------------


def at_task() -> Session:
    """A task was proposed that follows from the thought record."""
    session = asked("homework", "what")
    offer = replace(move(session), slots={"task": OFFERED}, parts=("homework.what.propose",))
    return replace(session, turns=(*session.turns[:-1], replace(session.last, move=offer)))


OFFERED = "write down one thought this week"


@pytest.mark.parametrize(
    ("words", "what", "when"),
    [
        ("Could I do more of these in the week? When I get stuck on a page.", OFFERED, "When I get stuck on a page"),
        ("Maybe two more of these. Whenever my boss rings", OFFERED, "whenever my boss rings"),
        ("When she shouts at the children", OFFERED, "When she shouts at the children"),
        ("Every time I walk past his door.", OFFERED, "Every time I walk past his door"),
        ("Ok but I want to say instead: sit with them on Saturday.", "sit with them on Saturday", "Saturday"),
        ("Better: ring my aunt on Sunday", "ring my aunt on Sunday", "Sunday"),
        ("I'll forget, that's the trouble. I'd rather just send my cousin a card.", "send my cousin a card", ""),
        ("I'll read two pages when I wake up", "read two pages", "when I wake up"),
        ("Write three lines on Tuesday and Thursday evening", "Write three lines", "Tuesday and Thursday evening"),
    ],
)  # fmt: skip
def test_the_task_is_a_thing_to_do_and_its_occasion_the_time(words: str, what: str, when: str) -> None:
    sheet = say(at_task(), words).state.sheet("homework")
    assert sheet
    assert sheet.get("what").lower().startswith(what.lower()), sheet.answers
    assert when.lower() in sheet.get("when").lower(), sheet.answers
    assert not sheet.get("where").startswith("on a page")


def at_summing_up(step: str = "correction") -> Session:
    """A task was agreed, and the session is being summed up."""
    task = Homework("h9", "When I get stuck", 3, when="Tuesday")
    session = asked("summary", step)
    return put_instead(session, move(session), homework=(task,))


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("It's right except the homework: it's to do a thought record when I get stuck, Tuesday and Thursday.",
         "do a thought record when I get stuck, Tuesday and Thursday"),
        ("Only the task is wrong, it should be walk round the block, not run", "walk round the block"),
        ("You put the homework down wrong, the homework is to ring Bert on Friday", "ring Bert on Friday"),
        ("All good but the plan: should be write one line a day, that's not what you wrote", "write one line a day"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("step", ["correction", "main_point"])
def test_a_task_put_right_at_the_end_stands_right_in_the_notes(words: str, what: str, step: str) -> None:
    said = say(at_summing_up(step), words)
    assert [h.what for h in said.state.homework if h.id == "h9"] == [what]
    assert "homework.agreed_what" in parts(said)


@pytest.mark.parametrize(
    "words", ["The plan is to be kinder to myself", "The homework scares me a bit", "It was the thought, not the task"]
)
def test_a_word_about_the_task_changes_nothing_in_it(words: str) -> None:
    said = say(at_summing_up("main_point"), words)
    assert [(h.what, h.when) for h in said.state.homework if h.id == "h9"] == [("When I get stuck", "Tuesday")]


@pytest.mark.parametrize(
    "words", ["Aye, that'll do.", "That will do nicely", "close enough", "it's about right", "Yes it is right."]
)  # fmt: skip
def test_a_summing_up_found_right_ends_nothing_and_puts_nothing_right(words: str) -> None:
    said = say(at_summing_up(), words)
    assert name(said).startswith("feedback."), said.last.text
    assert "corrected" not in parts(said)


def test_who_leaves_at_the_summing_up_may_go() -> None:
    assert say(at_summing_up(), "I have to go now, bye").state.mode == "ended"


# --- what is kept, and what is not to be brought up ---------------------------------------------------------------


def at_mood(**chart: Any) -> Session:
    """A second session that has come to the bridge, after a thought record and a card that was to be sent."""
    sheet = Worksheet("s1.tr.1", "thought_record", 1, "complete", (Answer("thought", "she's laughing at me", turn=4),))
    task = Homework("h1", "send Raymond a card for his birthday", 1, when="on the 3rd")
    return say(opened(2, homework=(task,), worksheets=(sheet,), **chart), "5, much the same really")


@pytest.mark.parametrize(
    "question",
    [
        "What did we do last time? My memory's going.",
        "sorry, where were we?",
        "can you remind me what we did",
        "What was it last time about?",
        "i forgot what we talked about tbh",
        "Please tell me, what have we worked on?",
    ],
)
def test_who_asks_what_was_done_last_time_is_told(question: str) -> None:
    said = say(at_mood(), question)
    assert "memory.recall_last" in parts(said)
    assert "thought record" in said.last.text
    assert "she's laughing at me" in said.last.text


@pytest.mark.parametrize(
    "told",
    ["What did we do wrong, my wife and I?", "What we did last time stayed with me all week", "I forgot my keys"],
)
def test_who_tells_of_last_time_is_not_told_of_it(told: str) -> None:
    assert "memory.recall_last" not in parts(say(at_mood(), told))


@pytest.mark.parametrize(
    "wish",
    [
        "The card came back. That's that with Raymond. Don't bring up my brother again, not ever.",
        "My brother Raymond is nothing to me now. Please never mention my brother again.",
        "Raymond, my brother, sent it back. I don't want to talk about my brother any more.",
    ],
)
def test_who_is_not_to_be_brought_up_is_not_brought_up_by_name(wish: str) -> None:
    session = say(at_mood(), "the two lists", "Raymond again I suppose", wish)
    assert "Raymond" not in session.last.text, session.last.text
    for words in ("the allotment then", "just that", "hm"):
        session = say(session, words)
        assert "Raymond" not in session.last.text, session.last.text
    closed = {f.text for f in session.state.facts if f.key == "never_raise" and f.holds}
    assert closed == {"my brother", "Raymond"}


def test_who_may_be_spoken_of_again_may_be_by_name() -> None:
    session = say(
        at_mood(), "That's that with Raymond. Don't bring up my brother again.", "You can talk about my brother again."
    )
    assert not [f for f in session.state.facts if f.key == "never_raise" and f.holds]


@pytest.mark.parametrize(
    ("person", "told", "names"),
    [
        ("my sister", "My sister Ana says on Monday she'll come", ("Ana",)),
        ("my ex", "Tomas is my ex, and Lena is my friend", ("Tomas",)),
        ("my boss", "My boss shouted. Then Monday came. Everyone left.", ()),
        ("the funeral", "Raymond was there", ()),
    ],
)
def test_somebody_is_known_by_the_name_told_with_them(person: str, told: str, names: tuple[str, ...]) -> None:
    assert also_called(person, [told]) == names


# --- what became of the task ------------------------------------------------------------------------------------


def to_list(what: str = "stay ten minutes at the table", technique: str = "") -> Session:
    """A second session that has come to the list, with one task taken home."""
    return say(
        opened(2, homework=(Homework("h1", what, 1, when="on Saturday", technique=technique),)),
        "5, work was busy all week",
        "nothing",
    )


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("I didn't stay ten minutes, I stayed the whole dinner! But it was on Sunday, not Saturday.", "done"),
        ("Partly. I did it Tuesday, not Thursday. And I never asked anyone.", "partly"),
        ("Half of it. The second evening I was too tired.", "partly"),
        ("I did it! On Sunday, not Saturday, because of a wedding.", "done"),
        ("I didn't do it, we had visitors all weekend.", "not_done"),
    ],
)
def test_a_report_at_the_list_is_no_topic_and_puts_nothing_right(said: str, status: str) -> None:
    session = to_list()
    assert name(session) == "agenda.item"
    session = say(session, said)
    assert [h.status for h in session.state.homework] == [status]
    assert not session.state.agenda
    assert "corrected" not in parts(session)
    assert session.turns[-2].wish is None


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("A 5. The thought records really helped when I panicked. But on Thursday I didn't do one, I stayed up.",
         "partly"),
        ("About 6, the thought record made a big difference on Monday.", "done"),
        ("4. I never got round to a thought record, I forgot it was there", "not_done"),
    ],
)  # fmt: skip
def test_a_task_is_known_by_its_head_and_by_the_name_of_the_page(said: str, status: str) -> None:
    task = Homework("h1", "do one when I get stuck on the paper, Tuesday and Thursday", 1, technique="thought_record")
    session = say(opened(2, homework=(task,)), said)
    assert [h.status for h in session.state.homework] == [status], session.turns[-2].reports


@pytest.mark.parametrize(
    ("said", "topic"),
    [
        ("I did the shopping with my mother and it was awful, that", "mother"),
        ("Partly my mother, partly the money", "mother"),
        ("Half my family isn't speaking to me", "family"),
    ],
)
def test_a_topic_is_no_report(said: str, topic: str) -> None:
    session = say(to_list(), said)
    assert [h.status for h in session.state.homework] == ["planned"]
    assert topic in session.last.text


def test_another_day_puts_the_notes_right_only_where_the_notes_are_meant() -> None:
    wish = Wish("fact", "Sunday", "Saturday")
    assert meant(wish, "It was on Sunday, not Saturday, there was a wedding.", newcomer=False, reporting=True) is None
    assert meant(wish, "You wrote Saturday, it was Sunday, not Saturday.", newcomer=False, reporting=True) == wish
    assert meant(wish, "It was on Sunday, not Saturday.", newcomer=False) == wish


@pytest.mark.parametrize(
    ("said", "kept", "left"),
    [
        ("5 today. I have good news! We ate together and she thanked me for the soup.", "ate together", "good news"),
        ("Four. Something happened. My sister's boy moved out on Friday.", "moved out", "Something happened"),
        ("Five. It's been a dull week, mostly the allotment.", "a dull week", '"been'),
        ("6, guess what, we won the cup on Saturday", "won the cup", "guess what"),
    ],
)  # fmt: skip
def test_the_news_is_said_back_and_not_its_announcement(said: str, kept: str, left: str) -> None:
    spoken = say(opened(2), said).last.text
    assert kept in spoken, spoken
    assert left not in spoken, spoken


def with_record() -> Session:
    """A later session of somebody who answered a thought last time, with a task to report on."""
    facts = (Fact("thought", "I don't belong", session=1), Fact("reframe", "I'm still learning", session=1))
    task = Homework("h1", "write down one thought when I get stuck", 1, technique="thought_record")
    session = later(2, homework=(task,))
    return therapist().open(replace(session, chart=replace(session.chart, facts=(*session.chart.facts, *facts))))


def test_what_was_found_last_time_is_not_told_as_what_happened_in_the_week() -> None:
    said = say(with_record(), "5. The thought record helped on Monday, but on Thursday I didn't do one, I stayed up.")
    assert "I'm still learning" not in said.last.text, said.last.text


@pytest.mark.parametrize(
    ("said", "topic"),
    [
        ("Asking for help. I'd love to try some kind of script for it, like what do I even say.", "asking for help"),
        ("My boss. I need words for it, what do I say to him when he shouts", "boss"),
        ("The phone call to my mother. I want to practise what I would tell her", "mother"),
    ],
)
def test_not_knowing_what_to_say_to_somebody_is_no_confusion(said: str, topic: str) -> None:
    session = say(to_list(), said)
    assert "confused" not in named(session)
    assert topic in session.last.text.lower(), session.last.text


@pytest.mark.parametrize(
    "said", ["what do I say here?", "sorry, what am I supposed to write", "I don't get the question"]
)
def test_not_knowing_what_to_say_to_nova_is_met(said: str) -> None:
    assert "confused" in named(say(to_list(), said))
