# ruff: noqa: E501 - a pattern or a row of a table is easier to check on one line
"""Answers in other words than any example's: yes and no with all their trimmings, tasks reported, leaving, questions that are none."""

from __future__ import annotations

import pytest

from nova_cbt.cues import find

OFFER = "Shall we practise the phone call together?"

NO = [
    "certainly not", "God, no.", "definitely not today", "over my dead body lol", "not a chance mate", "hell no", "no way, sorry",
    "Not on your life.", "probably not", "count me out", "Obviously not.", "I'd sooner you didn't, no", "lord no, not that",
    "absolutely no way", "Next spring, once the baby has come.", "I turned that down last week and I turn it down now.",
]  # fmt: skip
YES = [
    "absolutely", "not a problem", "no problem at all", "no worries", "No objection from me.", "I wouldn't say no", "why ever not",
    "hell yes", "definitely!", "not a bad idea", "you bet", "nothing to lose, is there",
]  # fmt: skip
HESITANT = [
    "my head votes yes and my legs vote no", "If we really must.", "half of me says no and half of me says yes",
    "maybe, depends how long it takes",
]  # fmt: skip


@pytest.mark.parametrize("text", NO)
def test_a_stressed_no_is_a_no(text: str) -> None:
    assert find(text, OFFER).consent == "no"


@pytest.mark.parametrize("text", YES)
def test_a_yes_with_a_no_in_it_is_a_yes(text: str) -> None:
    assert find(text, OFFER).consent == "yes"


@pytest.mark.parametrize("text", HESITANT)
def test_a_split_or_forced_yes_is_hesitant(text: str) -> None:
    assert find(text, OFFER).consent == "hesitant"


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("not in the least", "yes"),
        ("I do mind, actually", "no"),
        ("no, go ahead", "yes"),
        ("I'd rather mind that", "no"),
    ],
)
def test_whether_one_minds_is_answered_the_other_way_round(text: str, answer: str) -> None:
    assert find(text, "Would you mind if I asked about your sister?").consent == answer


REPORTS = [
    ("How about the evening without the phone?", "Managed it every night, to my own surprise.", "done"),
    ("And the ten press-ups each morning?", "Never did a single one.", "not_done"),
    ("What came of the plan to email your landlord?", "I wrote it and sent it on Monday.", "done"),
    ("Did the visit to your aunt come about?", "no, I bottled it at the bus stop", "not_done"),
    ("How did asking for a day off go?", "I asked, and she said yes straight away.", "done"),
    ("Tell me how the cold showers worked out.", "Three mornings yes, the other four no.", "partly"),
    ("Any luck with the kindness diary?", "I filled in half of it and then lost the pen.", "partly"),
    ("Where have you got to with the packing?", "Haven't touched it.", "not_done"),
    ("", "I did the exercise with the mirror, twice even.", "done"),
    ("", "I have to own up, I never looked at the sheet you gave me.", "not_done"),
    ("", "Before you ask, yes, I rang the bank.", "done"),
    ("", "The worksheet you set me, I got half of it filled in and then my shift began.", "partly"),
]  # fmt: skip


def test_a_task_is_reported_after_any_question_or_none() -> None:
    heard = [find(text, context).homework_status for context, text, _ in REPORTS]
    assert all(heard), [row for row, status in zip(REPORTS, heard, strict=True) if not status]
    assert sum(a == b for a, (*_, b) in zip(heard, REPORTS, strict=True)) >= 0.8 * len(REPORTS), heard


@pytest.mark.parametrize(
    ("context", "text"),
    [
        ("Who made the bigger mistake, do you think?", "Some of it was her and some of it was bad luck."),
        ("How strong did the shame get?", "Seventy in the lift, thirty by the time I got home."),
        ("", "My daughter never does her French homework."),
        ("What did the vicar say?", "He said to come back on Sunday."),
    ],
)
def test_what_is_no_report_is_not_taken_for_one(context: str, text: str) -> None:
    assert find(text, context).homework_status is None


@pytest.mark.parametrize(
    "text",
    [
        "Might we close at this point? My head aches.",
        "I'd be glad if we could leave it there for this evening.",
        "Would it be rude to stop here? The soup is boiling over.",
        "that'll do me for tonight",
        "I'm shutting the laptop now.",
        "must dash, the boiler man's here",
        "cheerio, till Wednesday",
    ],
)
def test_leaving_politely_is_leaving(text: str) -> None:
    assert find(text, "And what did she answer?").wants_to_end


@pytest.mark.parametrize(
    ("context", "text"),
    [
        ("When did you notice it first?", "somewhere in my second year of college"),
        ("", "My contract ends in July and I'm done with offices for life."),
        ("", "we'll lose again on saturday, calling it now"),
        ("What happened next?", "My uncle walked in and turned the telly up."),
        ("", 'He said "goodbye then" and hung up on me.'),
    ],
)
def test_an_end_of_something_else_is_no_leaving(context: str, text: str) -> None:
    assert not find(text, context).wants_to_end


@pytest.mark.parametrize(
    "text",
    [
        "How am I supposed to sleep with a drummer upstairs.",
        "Who on earth wears white to a barbecue, I ask you.",
        "Isn't it funny how small the school looks now.",
        "And what was my sister's answer to that? 'Cheer up.'",
    ],
)
def test_a_question_that_wants_no_answer_is_none(text: str) -> None:
    assert not find(text, "").asks_question


@pytest.mark.parametrize(
    "text",
    [
        "What I'm hearing is that you are afraid of being left. Let's put that on your sheet.",
        "From now on I'll be leading you through the steps, so close your eyes.",
        "How long has that been bothering you, Nova? Take your time.",
        "Let us examine your thought there. On what evidence do you base it?",
    ],
)
def test_who_speaks_as_the_therapist_does_not_complain(text: str) -> None:
    read = find(text, "")
    assert "role_flip" in read.acts
    assert not read.complaint
    assert not read.wants_to_end


@pytest.mark.parametrize(
    "text",
    [
        "The wording has gone all leaflet again.",
        "So many questions, one after another, it's like a police interview.",
        "None of these exercises has done me any good.",
        "No need to applaud me for brushing my teeth.",
        "Not the friend question again, every chatbot asks the friend question.",
    ],
)
def test_a_complaint_needs_no_you(text: str) -> None:
    assert find(text, "What else is there?").complaint
