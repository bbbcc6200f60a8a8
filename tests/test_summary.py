"""What a client can count on in a summary: it is theirs, it is true, and their correction wins."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nova_cbt.errors import ContentError, UsageError
from nova_cbt.model import (
    Answer,
    Ask,
    Bullet,
    Chart,
    Fact,
    Homework,
    Move,
    Place,
    Reading,
    Risk,
    RiskRecord,
    Session,
    SessionRecord,
    State,
    Summary,
    Turn,
    Worksheet,
)
from nova_cbt.summary import chart_after, correct, export_text, grounded, parse, render, shown, summarise
from nova_cbt.summary.ground import risk_words
from nova_cbt.summary.text import clip, numbers, plain
from nova_cbt.summary.words import read_lines

HEADINGS = [
    "Main topics discussed:",
    "Techniques/exercises introduced:",
    "Things that appeared helpful:",
    "Homework/tasks assigned:",
    "Insights/realizations:",
]

Exchange = tuple[str, str, str, str, Mapping[str, tuple[str, int | None]], Risk]
Talk = list[Exchange]

# One later session: (move, page, what Nova says) then (what the client says, {slot: (value, number)}, risk).
TALK: Talk = [
    ("checkin.mood", "checkin", "Hello Naomi. Where is your mood, 0 to 10?", "A 4, I'm tired.", {"mood": ("4", 40)},
     Risk()),
    ("hw_review.happened", "hw_review", 'You\'d planned "one thought record". What happened with it?',
     "I did one on Tuesday evening.", {"happened": ("done", None)}, Risk()),
    ("hw_review.learnt", "hw_review", "What did you notice?",
     "I noticed that I talk to myself harder than I talk to anyone else.",
     {"learnt": ("I noticed that I talk to myself harder than I talk to anyone else.", None)}, Risk()),
    ("agenda.item", "agenda", "What should we work on today?",
     "The lab report, I keep putting it off, and maybe my brother.", {"item": ("The lab report", None)}, Risk()),
    ("thought_record.situation", "thought_record", "We could use a thought record. When did it hit hardest?",
     "Sunday night at my desk, the lab report open and nothing written.",
     {"situation": ("Sunday night at my desk, the lab report open and nothing written", None)}, Risk()),
    ("thought_record.emotions", "thought_record", "Which feelings, 0 to 100?", "Dread, about 80.",
     {"emotions": ("dread", 80)}, Risk()),
    ("thought_record.thought", "thought_record", "What went through your mind?",
     "If I ask my lab partner, they'll think I'm not capable.",
     {"thought": ("If I ask my lab partner, they'll think I'm not capable", None)}, Risk()),
    ("thought_record.belief", "thought_record", "How far do you believe it, 0 to 100?", "90 I'd say.",
     {"belief": ("90", 90)}, Risk()),
    ("thought_record.evidence_for", "thought_record", "What have you seen that supports it?",
     "The professor sighed when I asked in October.",
     {"evidence_for": ("The professor sighed when I asked in October", None)}, Risk()),
    ("thought_record.evidence_against", "thought_record", "What doesn't fit it?",
     "My lab partner asked me twice last month. I didn't think less of them.",
     {"evidence_against": ("My lab partner asked me twice last month", None)}, Risk()),
    ("thought_record.balanced", "thought_record", "How would you put it now?",
     "Well, asking about one step says nothing about whether I'm capable.",
     {"balanced": ("asking about one step says nothing about whether I'm capable", None)}, Risk()),
    ("thought_record.rerate_thought", "thought_record", "And the first thought now?", "Maybe 45.",
     {"rerate_thought": ("45", 45)}, Risk()),
    ("thought_record.rerate_emotion", "thought_record", "And the dread?", "50 now.",
     {"rerate_emotion": ("50", 50)}, Risk()),
    ("thought_record.takeaway", "thought_record", "What do you take from it?",
     "I guess I hold myself to a rule I would never use on a friend.",
     {"takeaway": ("I hold myself to a rule I would never use on a friend", None)}, Risk()),
    ("risk.check", "risk", "Is there anything we should not leave unsaid?",
     "Years ago I used to hurt myself when it got like this, not any more.", {}, Risk("past_self_harm", 1)),
    ("homework.what", "homework", "What is one small step?",
     "I could text my lab partner the question about the graph.",
     {"what": ("text my lab partner the question about the graph", None)}, Risk()),
    ("homework.when", "homework", "Which day, and where?", "Wednesday after the seminar, from the library.",
     {"when": ("Wednesday after the seminar", None), "where": ("the library", None)}, Risk()),
    ("homework.obstacle", "homework", "What may get in the way?",
     "I'll write a long apology first. Then I send only the first line.",
     {"obstacle": ("I'll write a long apology first", None), "if_then": ("I send only the first line", None)}, Risk()),
    ("homework.confidence", "homework", "How sure are you, 0 to 10?", "An 8.", {"confidence": ("8", 80)}, Risk()),
    ("summary.main_point", "summary", "What's the main thing today?",
     "That needing one answer is not the same as failing.",
     {"main_point": ("That needing one answer is not the same as failing", None)}, Risk()),
    ("feedback.useful", "feedback", "Was today useful?",
     "Seeing both lists next to each other was useful.",
     {"useful": ("Seeing both lists next to each other was useful", None)}, Risk()),
]  # fmt: skip


def session_of(talk: Sequence[Exchange]) -> Session:
    """A finished session made from such a list."""
    old = Homework("h1", "one thought record", 1)
    chart = Chart("naomi", facts=(Fact("name", "Naomi", "Naomi", 1, 2),), homework=(old,), sessions=(SessionRecord(1),))
    turns: list[Turn] = []
    sheets: dict[str, Worksheet] = {}
    phases: dict[str, str] = {}
    for move, page, nova, client, slots, risk in talk:
        state = State(
            Place(page, page, move.split(".")[1]), dict(phases), sheets=tuple(sheets.values()), facts=chart.facts
        )
        turns.append(Turn(len(turns) + 1, "therapist", nova, move=Move(move, state=state)))
        number = len(turns) + 1
        given_now = tuple(Answer(s, v, v, number, number=n) for s, (v, n) in slots.items())
        turns.append(Turn(number, "client", client, reading=Reading(), risk=risk, answers=given_now))
        before = sheets.get(page, Worksheet(f"2-{page}", page, 2))
        sheets[page] = replace(before, answers=(*before.answers, *given_now))
        phases[page] = "done"
    sheets = {k: replace(s, status="complete") for k, s in sheets.items()}
    homework: tuple[Homework, ...] = (replace(old, status="done", reviewed=2, learnt="I talk to myself harder"),)
    if "homework" in sheets:
        sheet = sheets["homework"]
        homework += (
            Homework("h2", sheet.get("what"), 2, sheet.get("when"), sheet.get("where"), sheet.get("obstacle"),
                     sheet.get("if_then"), sheet.number("confidence"), turn=len(turns)),
        )  # fmt: skip
    phases |= {"feedback": "done", "close": "done"}
    tier = max((r.tier for *_, r in talk), default=0)
    state = State(Place("close"), phases, sheets=tuple(sheets.values()), homework=homework, facts=chart.facts,
                  risk=RiskRecord(tier=tier))  # fmt: skip
    turns.append(Turn(len(turns) + 1, "therapist", "Until next time, Naomi.", move=Move("close.next", state=state)))
    return Session(chart, 2, tuple(turns))


@pytest.fixture
def session() -> Session:
    return session_of(TALK)


@pytest.fixture
def summary(session: Session) -> Summary:
    return summarise(session)


def texts(summary: Summary, section: str) -> list[str]:
    return [b.text for b in summary.bullets if b.section == section]


# What it looks like


def test_five_headings_in_this_order_each_with_one_to_six_short_lines(summary: Summary) -> None:
    text = render(summary)
    assert text.startswith(
        "Here's a summary of the key points from this therapy session:\n\nMain topics discussed:\n- "
    )
    assert [row for row in text.splitlines() if row.endswith(":") and not row.startswith(("Here", "-"))] == HEADINGS
    for block in text.split("\n\n")[1:]:
        rows = block.strip().splitlines()[1:]
        assert 1 <= len(rows) <= 6
        assert all(row.startswith("- ") and len(row.split()) <= 26 for row in rows)


def test_an_empty_session_says_so_under_each_heading() -> None:
    empty = render(Summary(1))
    assert "Homework/tasks assigned:\n- None agreed." in empty
    assert "Things that appeared helpful:\n- Nothing was named as helpful." in empty
    assert parse(empty).bullets == ()


def test_a_client_finds_their_own_words_numbers_and_plans(summary: Summary) -> None:
    text = render(summary)
    assert "The lab report" in text
    assert "If I ask my lab partner, they'll think I'm not capable" in text
    assert any(re.search(r"90\b.*\b45\b", row) for row in texts(summary, "helpful"))
    assert any("dread" in row and "80" in row and "50" in row for row in texts(summary, "helpful"))
    assert any("Wednesday after the seminar" in row and "8/10" in row for row in texts(summary, "homework"))
    assert any("I send only the first line" in row for row in texts(summary, "homework"))
    assert any("needing one answer is not the same as failing" in row for row in texts(summary, "insights"))
    assert not re.search(r"\b(?:he|she|his|her|him|they|their)\b", re.sub(r'"[^"]*"', "", text), re.I)


def test_the_form_reads_back_as_it_was_written(summary: Summary) -> None:
    back = parse(render(summary))
    assert [(b.section, b.text) for b in back.bullets] == [(b.section, b.text) for b in summary.bullets]
    assert render(back) == render(summary)


LINES = st.text(
    st.characters(min_codepoint=32, max_codepoint=0x17F, exclude_categories=["Cc", "Zs"]), min_size=1, max_size=40
)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(["topics", "techniques", "helpful", "homework", "insights"]), LINES), max_size=12
    )
)
def test_any_bullets_survive_writing_and_reading(rows: list[tuple[str, str]]) -> None:
    bullets = tuple(Bullet(section, f"Said {text.strip()} so") for section, text in rows)
    once = render(Summary(1, bullets))
    assert render(parse(once)) == once


def test_a_text_without_headings_is_refused_with_a_remedy() -> None:
    with pytest.raises(UsageError, match="Main topics discussed"):
        parse("Dear diary,\n- bought milk\n")


# That it is true


def at(session: Session, words: str) -> int:
    return next(x.number for x in session.turns if words in x.text)


def test_every_line_is_borne_out_and_names_its_turns(summary: Summary, session: Session) -> None:
    assert summary.bullets
    for bullet in summary.bullets:
        assert bullet.evidence
        assert grounded(bullet, session), bullet


# (section, what the bullet says, a phrase of the turn it claims to rest on, whose account)
FALSE = [
    (
        "insights",
        "Naomi realised that her mother's criticism is where it all began.",
        "I hold myself to a rule",
        "client",
    ),
    ("insights", 'Naomi said: "I deserve the same kindness as everyone".', "I hold myself to a rule", "client"),
    (
        "insights",
        'Naomi said: "Asking about one step says everything about whether I\'m capable".',
        "asking about one",
        "client",
    ),
    ("insights", 'Naomi said: "What do you take from it".', "What do you take from it", "client"),
    (
        "insights",
        "Nova said asking about one step says nothing about being capable.",
        "asking about one step",
        "therapist",
    ),
    ("helpful", "The feeling (dread) went from 80 to 20 out of 100.", "Dread, about 80", "client"),
    ("helpful", "The feeling (dread) went from 50 to 80 out of 100.", "Dread, about 80", "client"),
    ("topics", "The lab partner did not ask Naomi last month.", "My lab partner asked me twice", "client"),
    ("topics", "Naomi's lab partner asked five times last month.", "My lab partner asked me twice", "client"),
    ("topics", "The professor smiled when Naomi asked in October.", "The professor sighed", "client"),
    ("topics", "The professor sighed when Naomi asked in March.", "The professor sighed", "client"),
    ("topics", "Naomi's sister Priya asked twice last month.", "My lab partner asked me twice", "client"),
    ("topics", "Naomi also spoke about thoughts of suicide and staying safe.", "Years ago I used to", "client"),
    ("topics", "The session ended early; Naomi can pick it up from here.", "Until next time", "therapist"),
    ("techniques", "Self-compassion practice, all the way through.", "What do you take from it", "therapist"),
    (
        "techniques",
        "Naomi practised the words in a role-play, with Nova as the professor.",
        "Which day, and",
        "therapist",
    ),
    (
        "homework",
        "Text my lab partner the question about the graph; Friday after the seminar.",
        "text my lab partner",
        "client",
    ),
    ("homework", "Ring the professor about the graph; Wednesday after the seminar.", "Wednesday after the", "client"),
]


@pytest.mark.parametrize(("section", "text", "phrase", "by"), FALSE)
def test_an_invented_line_is_taken_out(section: str, text: str, phrase: str, by: str, session: Session) -> None:
    first = at(session, phrase)
    evidence = {first, first + 1} | ({at(session, "50 now")} if "dread" in text else set())
    numbers_in = tuple(sorted(n for n in evidence if n <= len(session.turns)))
    planted = Bullet(section, text, numbers_in, "therapist" if by == "therapist" else "client")
    assert not grounded(planted, session)


TRUE = [
    ("topics", "Naomi's lab partner asked twice last month.", "My lab partner asked me twice"),
    ("topics", "The professor sighed when Naomi asked in October.", "The professor sighed"),
    ("helpful", "The feeling (dread) went from 80 to 50 out of 100.", "Dread, about 80"),
    ("insights", "Asking about one step says nothing about being capable.", "asking about one step"),
]


@pytest.mark.parametrize(("section", "text", "phrase"), TRUE)
def test_a_close_retelling_may_stay(section: str, text: str, phrase: str, session: Session) -> None:
    evidence = (at(session, phrase), at(session, "50 now")) if "dread" in text else (at(session, phrase),)
    assert grounded(Bullet(section, text, evidence), session)


def test_a_line_without_evidence_or_with_turns_that_do_not_exist_is_taken_out(session: Session) -> None:
    true = Bullet("topics", "The professor sighed when Naomi asked in October.")
    assert not grounded(true, session)
    assert not grounded(replace(true, evidence=(999,)), session)
    assert not grounded(replace(true, evidence=(at(session, "Dread"),)), session)


def test_a_quotation_may_not_begin_behind_its_own_denial() -> None:
    said = Turn(1, "client", "I don't think that I'm a failure.")
    session = Session(Chart("x"), 1, (said,))
    assert not grounded(Bullet("insights", 'The client said: "I\'m a failure".', (1,)), session)
    assert grounded(Bullet("insights", "The client said: \"I don't think that I'm a failure\".", (1,)), session)


def test_what_was_played_is_nobodys_statement() -> None:
    scene = Turn(
        1,
        "therapist",
        "[as professor] You always leave it late.",
        move=Move("help_script.scene", speaks_as="professor"),
    )
    session = Session(Chart("x"), 1, (scene,))
    assert not grounded(Bullet("topics", 'Nova said: "You always leave it late".', (1,), "therapist"), session)


SOME = (
    "I", "my", "friend", "work", "never", "not", "asked", "told", "report", "mother", "40", "80", "Tuesday",
    "tired", "maybe", "failed", "helped", "and", "because", "if", "but", "then", "think", "am", "was", '"quiet"', "so,",
    ".", "?", "better", "worse",
)  # fmt: skip
WORDS = st.lists(st.sampled_from(SOME), min_size=1, max_size=30).map(" ".join)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from([(m, p, list(s)) for m, p, _, _, s, _ in TALK]), WORDS), min_size=1, max_size=10)
)
def test_no_session_makes_a_line_that_is_not_borne_out(rows: list[tuple[tuple[str, str, list[str]], str]]) -> None:
    talk = [
        (m, p, "Tell me more.", said, {s: (said, numbers_of(said)) for s in slots}, Risk())
        for (m, p, slots), said in rows
    ]
    session = session_of(talk)
    summary = summarise(session)
    clients = " \n ".join(plain(x.text) for x in session.turns if x.speaker == "client")
    for bullet in summary.bullets:
        assert bullet.evidence
        for quote in re.findall(r'"([^"]+)"', bullet.text):
            assert plain(quote).strip(" .,?!") in clients
    assert render(parse(render(summary))) == render(summary)


def numbers_of(said: str) -> int | None:
    found = numbers(said)
    return int(found[0]) if found and found[0] <= 100 else None


@settings(max_examples=200, deadline=None)
@given(WORDS, st.integers(4, 12))
def test_a_quotation_is_a_piece_of_what_was_said(said: str, limit: int) -> None:
    cut = clip(said, limit)
    assert len(cut.split()) <= limit
    assert plain(cut).strip(" .,?!") in plain(said)


# Safety


def test_danger_spoken_of_is_in_the_topics_in_neutral_words_and_never_quoted(summary: Summary) -> None:
    assert any(row.endswith("past self-harm and staying safe.") for row in texts(summary, "topics"))
    assert "hurt myself" not in render(summary)
    assert "R1" in summary.safety
    assert "R1" not in render(summary)


@pytest.mark.parametrize("label", ["past_self_harm", "medical_emergency", "psychosis"])
def test_of_many_topics_the_one_of_danger_is_never_left_out(label: str) -> None:
    parked = ("the broken boiler", "my aunt's wedding", "the tax letter", "our neighbour's dog", "the old bicycle")
    said = [("work.explore", "work", "What else?", f"There is {item} too.", {}, Risk()) for item in parked]
    risky: Exchange = ("risk.check", "risk", "And you?", "It gets that dark sometimes.", {}, Risk(label, 2))
    held = session_of([*TALK[:7], *said, risky])
    end = held.turns[-1]
    assert end.move
    state = replace(end.move.state, parking=parked)
    whole = replace(held, turns=(*held.turns[:-1], replace(end, move=replace(end.move, state=state))))
    topics = texts(summarise(whole), "topics")
    assert len(topics) == 6
    assert risk_words(label) in topics[-1]


def test_a_cue_that_was_cleared_up_is_no_topic() -> None:
    talk = [
        (
            "agenda.item",
            "agenda",
            "What today?",
            "This essay is killing me.",
            {"item": ("essay", None)},
            Risk("ambiguous", 1),
        ),
        (
            "risk.check",
            "risk",
            "Do you mean worn out?",
            "Worn out, only the essay.",
            {},
            Risk("none", 0, cues=("denial",)),
        ),
    ]
    assert not any("staying safe" in row for row in texts(summarise(session_of(talk)), "topics"))


# Ending early


def test_a_session_that_broke_off_says_so_under_its_topics(session: Session) -> None:
    half = replace(session, turns=session.turns[:12])
    summary = summarise(half)
    assert texts(summary, "topics")[-1].startswith("The session ended early")
    assert "None agreed." in render(summary)


# The client's word


@pytest.mark.parametrize(
    "words",
    [
        "That's right",
        "yes, that's it",
        "Looks good to me, thanks.",
        "spot on",
        "nothing to add",
        "No, that's all correct",
        "yep",
    ],
)
def test_approval_confirms_and_changes_nothing(words: str, summary: Summary) -> None:
    after = correct(summary, words)
    assert after.confirmed
    assert after.bullets == summary.bullets


@pytest.mark.parametrize(
    "words",
    [
        "no, it was my lab partner not my professor",
        "It wasn't the professor, it was my lab partner.",
        "Not my professor, my lab partner",
        "actually I meant my lab partner, not the professor",
        "the professor should be lab partner",
        "no, it was my lab partner",
    ],
)
def test_one_person_named_in_place_of_another(words: str) -> None:
    before = Summary(1, (Bullet("topics", 'Naomi spoke about: "asking my professor".', (3,)),))
    after = correct(before, words)
    assert after.confirmed
    assert "professor" not in after.bullets[0].text
    assert "lab partner" in after.bullets[0].text
    assert '"' not in after.bullets[0].text, "changed words are no quotation any more"


def test_what_was_forgotten_is_added_where_it_belongs(summary: Summary) -> None:
    after = correct(summary, "Yes, but you forgot that my brother called on Sunday.")
    assert texts(after, "topics")[-1] == 'Naomi added: "my brother called on Sunday".'
    after = correct(summary, "You left out that the walk helped")
    assert any("the walk helped" in row for row in texts(after, "helpful"))


@pytest.mark.parametrize(
    "words",
    ["I never said I'd text my lab partner.", "Please take out the bit about texting my lab partner the question"],
)
def test_what_was_not_said_is_taken_out(words: str, summary: Summary) -> None:
    after = correct(summary, words)
    assert after.confirmed
    assert not any("text my lab partner" in plain(row) for row in texts(after, "homework"))
    assert len(after.bullets) < len(summary.bullets)


@pytest.mark.parametrize("words", ["hmm, not quite", "I'm not sure", ""])
def test_an_unclear_word_leaves_it_unconfirmed(words: str, summary: Summary) -> None:
    after = correct(summary, words)
    assert not after.confirmed
    assert after.bullets == summary.bullets


def test_taking_out_the_safety_line_keeps_it_in_the_private_note(summary: Summary) -> None:
    after = correct(summary, "take out the part about self-harm")
    assert "self-harm" not in render(after)
    assert "self-harm" in after.safety


def test_a_correction_given_in_the_session_is_in_its_summary() -> None:
    words = "Almost. You forgot that my sister offered to read it."
    talk = [
        *TALK[:-1],
        ("summary.correction", "summary", "Right so far?", words, {"correction": (words, None)}, Risk()),
        TALK[-1],
    ]
    session = session_of(talk)
    summary = summarise(session)
    assert summary.confirmed
    added = next(b for b in summary.bullets if "my sister offered" in b.text)
    assert added.evidence == (at(session, "my sister offered"),)
    assert grounded(added, session)


# The chart


def closed(session: Session) -> Chart:
    return chart_after(
        session,
        summarise(session),
        ended="normal",
        opened="2026-01-12T09:00:00+00:00",
        closed="2026-01-12T10:00:00+00:00",
    )


def test_the_chart_keeps_what_the_session_brought(session: Session) -> None:
    chart = closed(session)
    record = chart.sessions[-1]
    assert (record.number, record.mood, record.ended) == (2, 4, "normal")
    assert "both lists" in record.feedback
    assert record.summary == summarise(session)
    assert [h.status for h in chart.homework] == ["done", "planned"]
    assert chart.fact("thought") == "If I ask my lab partner, they'll think I'm not capable"
    assert {w.page for w in chart.worksheets} == {"thought_record"}


def test_nothing_is_overwritten_when_a_fact_changes(session: Session) -> None:
    last = session.turns[-1]
    assert last.move
    facts = (*last.move.state.facts, Fact("name", "Nao", "call me Nao", 2, 4))
    state = replace(last.move.state, facts=facts)
    chart = closed(replace(session, turns=(*session.turns[:-1], replace(last, move=replace(last.move, state=state)))))
    names = [(f.text, f.state) for f in chart.facts if f.key == "name"]
    assert names == [("Naomi", "superseded"), ("Nao", "stated")]
    assert chart.fact("name") == "Nao"
    assert "Naomi" not in render(shown(chart.sessions[-1].summary or Summary(0), chart))


def test_homework_changes_only_by_the_clients_report() -> None:
    talk = [TALK[0], TALK[3]]
    chart = closed(session_of(talk))
    assert chart.homework[0].status == "planned"


def risky(talk_risk: list[Risk], before: RiskRecord, *, asked: bool) -> RiskRecord:
    """The record after a session with these messages."""
    talk: Talk = [("agenda.item", "agenda", "What today?", f"message {n}", {}, r) for n, r in enumerate(talk_risk)]
    if asked:
        talk.append(
            (
                "safety.routine",
                "safety",
                "Any thoughts of ending your life?",
                "No.",
                {"routine": ("no", None)},
                Risk(answers=(("S2", "no"),)),
            )
        )
    session = session_of(talk)
    last = session.turns[-1]
    assert last.move
    tier = max([before.tier, *(r.tier for r in talk_risk)])
    state = replace(last.move.state, risk=replace(before, tier=tier))
    turns = (*session.turns[:-1], replace(last, move=replace(last.move, state=state)))
    return chart_after(
        replace(session, chart=replace(session.chart, risk=before), turns=turns),
        Summary(2),
        ended="normal",
        opened="",
        closed="",
    ).risk


def test_a_tier_falls_one_step_a_session_and_only_by_asking() -> None:
    two = RiskRecord(tier=2, since=1, events=("1:4:passive_ideation:2",))
    assert risky([], two, asked=True).tier == 1
    assert risky([], two, asked=False).tier == 2
    assert risky([Risk("active_ideation", 3)], two, asked=True).tier == 3


def test_events_never_lapse_and_a_high_tier_leaves_a_floor() -> None:
    record = RiskRecord(tier=1, since=1, events=("1:4:active_ideation:3",))
    after = risky([], record, asked=True)
    assert after.tier == 1
    assert after.events == record.events
    old = RiskRecord(tier=1, since=1, events=("-5:4:active_ideation:3",))
    assert risky([], old, asked=True).tier == 0
    assert risky([], replace(old, past_attempt=True), asked=True).tier == 1


# What is exported


def test_an_export_is_readable_and_leaves_safety_out_unless_asked(session: Session) -> None:
    chart = closed(session)
    text = export_text(chart)
    assert "Thought record" in text
    assert "a fairer way to see it: asking about one step" in text
    assert "self-harm" not in text
    assert "R1" not in text
    whole = export_text(chart, include_safety=True)
    assert "past self-harm and staying safe" in whole
    assert "R1" in whole


# The words


@pytest.mark.parametrize(
    ("page", "remedy"),
    [
        ("> a line\n", "content/summary.md:1: a line must stand under"),
        ("## opening\n> Hi {\n", "content/summary.md:2: a brace"),
        ("## opening\n> Hi\n## opening\n> Ho\n", "content/summary.md:3: '## opening' stands twice"),
        ("## opening\n> Hi\n", "is missing"),
    ],
)
def test_a_fault_in_the_words_is_told_with_file_line_and_remedy(page: str, remedy: str) -> None:
    with pytest.raises(ContentError, match=re.escape(remedy)):
        read_lines(page, "content/summary.md")


# Seen once, kept for good


def test_ratings_in_one_word_messages_are_not_denied_by_the_message_before() -> None:
    talk = [
        x for x in TALK if x[0] in ("thought_record.thought", "thought_record.belief", "thought_record.rerate_thought")
    ]
    rows = texts(summarise(session_of(talk)), "helpful")
    assert any(re.search(r"90\b.*\b45\b", row) for row in rows)


def test_a_plan_told_as_if_and_then_is_not_told_twice() -> None:
    talk = [x for x in TALK if x[1] == "homework"]
    said = "If I pick up the phone then I put it in my bag."
    talk[2] = (*talk[2][:3], said, {"obstacle": ("I might apologise", None), "if_then": (said, None)}, Risk())
    rows = texts(summarise(session_of(talk)), "homework")
    assert any('"I pick up the phone", then: "I put it in my bag"' in row for row in rows)


def broken_off(session: Session) -> Session:
    """The same session, left before its end."""
    state = replace(session.state, phases={"agenda": "open"})
    return replace(session, turns=(*session.turns[:-1], replace(session.last, move=Move("agenda.more", state=state))))


def test_an_item_that_was_not_reached_is_named_as_such() -> None:
    talk = [
        (
            "agenda.item",
            "agenda",
            "What today?",
            "My flat viewing on Monday.",
            {"item": ("My flat viewing", None)},
            Risk(),
        )
    ]
    rows = texts(summarise(broken_off(session_of(talk))), "topics")
    assert any("My flat viewing" in row and ("no time" in row or "Not reached" in row) for row in rows)


def test_a_yes_to_the_spoken_summary_confirms_it_even_if_no_worksheet_holds_it(session: Session) -> None:
    asked = Move("summary.correction", asks=(Ask("correction", "text"),), state=session.state)
    longer = replace(session, turns=session.turns[:-1])
    longer = longer.add(Turn(43, "therapist", "Have I got that right?", move=asked)).add(
        Turn(44, "client", "Yes, that's right.")
    )
    assert summarise(longer).confirmed


def test_an_imported_chart_goes_through_a_session_unharmed(session: Session) -> None:
    fact = Fact("thought", "They all saw it", "They all saw it", 1, 4, origin="import")
    chart = replace(session.chart, facts=(*session.chart.facts, fact))
    after = closed(replace(session, chart=chart))
    assert fact in after.facts


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        (
            "I liked that you asked what I'd seen. It could go a bit slower at the start.",
            "I liked that you asked what I'd seen",
        ),
        ("I'd like to have longer on the thing itself next time.", ""),
        ("Not really useful, no.", ""),
    ],
)
def test_a_complaint_is_never_told_as_something_that_helped(said: str, kept: str) -> None:
    talk: Talk = [("feedback.useful", "feedback", "How was today?", said, {"useful": (said, None)}, Risk())]
    rows = texts(summarise(session_of(talk)), "helpful")
    assert [kept in row for row in rows] == ([True] if kept else [])
