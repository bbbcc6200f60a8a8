"""Ordinary and clipped people in the middle of a technique: unsure answers, laughs, doubts, and what is said back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nova_cbt.policy.fills import quotable, topic
from nova_cbt.words.order import as_told
from tests.midway import asked, written
from tests.talking import at_list, move, name, named, parts, say, therapist

# --- an answer that sounds like a question -------------------------------------------------------------------------

UNSURE = [
    ("self_compassion", "mindful", "dunno. that i cant even do that right?", "cant even do that right"),
    ("self_compassion", "mindful", "that nobody came?", "nobody came"),
    ("self_compassion", "kind", "that she did her best?", "did her best"),
    ("self_compassion", "shared", "most new mums?", "most new mums"),
    ("coping_menu", "person", "my sister maybe?", "my sister"),
    ("coping_menu", "function", "calm? or get it out. bit of both", "get it out"),
    ("task_ladder", "goal", "the form posted? and a copy kept", "form posted"),
    ("thought_record", "thought", "that im useless??? like everyone else manages", "useless"),
    ("reframing", "meaning", "that i'm no good at this job?", "no good at this job"),
]


@pytest.mark.parametrize(("page", "step", "words", "taken"), UNSURE)
def test_an_unsure_answer_is_an_answer(page: str, step: str, words: str, taken: str) -> None:
    session = say(asked(page, step), words)
    assert taken in " ".join(written(session, page, step)), (named(session), session.last.text)


@pytest.mark.parametrize(
    "words",
    ["a feeling?", "what do you mean?", "is that normal?", "like at work?", "why is that?", "can you say it simpler?"],
)
def test_a_question_is_still_no_answer(words: str) -> None:
    assert not written(say(asked("self_compassion", "mindful"), words), "self_compassion", "mindful")


@pytest.mark.parametrize(
    ("words", "asked_for"),
    [
        ("smallest first? Throw out the paint", "Begin with the smallest first."),
        ("what if i fail?", "What went through your mind?"),
        ("that he hates me, is that stupid?", "What went through your mind?"),
        ("isn't that just excuses?", "What would you say to a friend?"),
    ],
)
def test_what_is_asked_keeps_its_mark(words: str, asked_for: str) -> None:
    assert as_told(words, "text", asked_for) == words


# --- a laugh around something told ---------------------------------------------------------------------------------

LAUGHED = [
    ("thought_record", "situation", "sunday. sat down with it then cleaned the kitchen instead lol", "cleaned"),
    ("self_compassion", "shared", "everyone burns stuff. my mum did all the time haha", "everyone burns stuff"),
    ("task_ladder", "goal", "lol a clean kitchen", "a clean kitchen"),
    ("coping_menu", "signs", "i go quiet and eat toast 😂", "eat toast"),
    ("coping_menu", "first", "haha the dog, he comes anyway", "the dog"),
    ("reframing", "consequence", "i hide in the loo at parties hehe", "hide in the loo"),
]


@pytest.mark.parametrize(("page", "step", "words", "taken"), LAUGHED)
def test_what_is_told_with_a_laugh_is_told(page: str, step: str, words: str, taken: str) -> None:
    session = say(asked(page, step), words)
    assert taken in " ".join(written(session, page, step)), named(session)


@pytest.mark.parametrize(
    "words", ["haha maybe i should join the circus", "lol do robots get tired?", "haha", "if only you were real lol"]
)
def test_a_jest_is_still_one(words: str) -> None:
    assert not written(say(asked("reframing", "meaning", thought="I fail"), words), "reframing", "meaning")


# --- a doubt beside an answer --------------------------------------------------------------------------------------

DOUBTS = [
    ("coping_menu", "item", "I ring my daughter, and I knit. Neither does much if I'm honest.", "little"),
    ("coping_menu", "item", "music, walking. only helps for a bit", "little"),
    ("coping_menu", "delay", "10? is that long enough", "will_do"),
    ("task_ladder", "rung", "open the envelope, is that too small", "will_do"),
    ("reframing", "thought", "nobody likes me there i guess. but is that even a thought", "will_do"),
    ("self_compassion", "kind", "that i did my best. isn't that just letting myself off though", "excuses"),
    ("self_compassion", "kind", "that it was a hard week. feels like making excuses", "excuses"),
    ("thinking_habits", "consent", "ok but isnt this just saying im being irrational", "denying"),
    ("thinking_habits", "consent", "yes. so it's saying i'm imagining it?", "denying"),
    (
        "thought_record",
        "evidence_against",
        "my boss thanked me on monday. but thats just positive thinking",
        "positive",
    ),
    ("grounding", "before", "idk 5? feels stupid doing this at work", "silly"),
    ("self_compassion", "shared", "other mums i suppose. feels a bit silly this", "silly"),
    (
        "thought_record",
        "balanced",
        "i made one mistake and ive done years of good work, but knowing that doesnt change anything",
        "no_change",
    ),
]


@pytest.mark.parametrize(("page", "step", "words", "kind"), DOUBTS)
def test_a_doubt_beside_an_answer_is_met_and_the_answer_kept(page: str, step: str, words: str, kind: str) -> None:
    session = say(asked(page, step), words)
    assert f"doubts.{kind}" in parts(session), (named(session), session.last.text)
    assert written(session, page, step)


@pytest.mark.parametrize(
    ("page", "step", "words"),
    [
        ("reframing", "fact_one", "on Monday he made excuses when i asked him for the money"),
        ("reframing", "meaning", "that i'm stupid"),
        ("thought_record", "evidence_for", "My sister said I was silly to cry at the party"),
        ("coping_menu", "signs", "i feel weird in my stomach and my hands go cold"),
        ("task_ladder", "goal", "the shed is empty and it doesn't leak"),
        ("self_compassion", "moment", "on tuesday i felt stupid in front of my class"),
    ],
)
def test_what_is_told_of_life_is_no_doubt_of_the_work(page: str, step: str, words: str) -> None:
    assert "doubts." not in parts(say(asked(page, step), words))


# --- what is said back ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "quoted"),
    [
        ("oh. uh, sleeping i guess, and not checking charts", "sleeping i guess, and not checking charts"),
        ("hmm, nobody likes me there i guess", "nobody likes me there"),
        ("idk, they laughed at me tbh", "they laughed at me"),
        ("well... i ruin things honestly", "i ruin things"),
        ("i'm a fraud or something", "i'm a fraud"),
        ("maybe he hates me", "maybe he hates me"),
        ("well done to me", "well done to me"),
    ],
)
def test_a_quotation_goes_without_what_one_says_while_looking_for_words(said: str, quoted: str) -> None:
    assert quotable(said) == quoted


@pytest.mark.parametrize(
    ("page", "step", "words", "named_back"),
    [
        ("coping_menu", "item", "dunno, i go for a smoke. music sometimes", ['"go for a smoke"', '"music sometimes"']),
        ("coping_menu", "item", "a bath, my cat", ['"a bath"', '"my cat"']),
        ("task_ladder", "rung", "find the letter, open it, read page one", ['"find the letter"']),
    ],
)
def test_what_was_named_is_said_back(page: str, step: str, words: str, named_back: list[str]) -> None:
    session = say(asked(page, step), words)
    assert all(n in session.last.text for n in named_back), session.last.text


@pytest.mark.parametrize(
    "words",
    [
        "that i cant even cook a dinner right",
        "i let everyone down again",
        "I can't do anything properly",
        "i always mess it up in the end",
        "i'm not good enough for them",
        "nobody wants me there",
    ],
)
def test_what_somebody_says_against_themself_is_quoted_and_not_agreed_with(words: str) -> None:
    text = say(asked("self_compassion", "mindful"), words).last.text
    assert "you can't even" not in text.lower()
    assert not any(
        t in text.lower() for t in ("you let everyone", "you can't do", "you always mess", "you're not good")
    )
    assert "nobody wants you" not in text.lower()


# --- exercises to the end ------------------------------------------------------------------------------------------

MINUTE = {"before": "70", "choose": "senses", "do": "lamp, mug, cat"}


@pytest.mark.parametrize(
    ("words", "kind"),
    [("7 still", "held"), ("same. 7", "held"), ("5, a bit less", "fell"), ("3", "fell"), ("9", "rose")],
)
def test_a_minute_is_measured_by_its_two_numbers(words: str, kind: str) -> None:
    session = say(asked("grounding", "after", **MINUTE), words)
    assert parts(session).startswith(f"grounding.{kind}"), named(session)


@pytest.mark.parametrize("words", ["did it", "ok done", "yeah i did that", "looked, done", "right i've done it now"])
def test_that_it_was_done_is_an_answer(words: str) -> None:
    assert written(say(asked("grounding", "do", before="70", choose="senses"), words), "grounding", "do") == [
        words.removeprefix("ok ").removeprefix("yeah ").removeprefix("right ")
    ]


@pytest.mark.parametrize(
    ("words", "way"),
    [
        ("breathing maybe? but it makes me dizzy sometimes", "senses"),
        ("breath. though that scares me a bit", "senses"),
        ("can we do it without breathing, it makes me dizzy", "senses"),
        ("breathing, i think", "breath"),
        ("not the looking, it makes me feel watched. the breath", "breath"),
    ],
)
def test_a_way_that_does_one_harm_is_not_the_way(words: str, way: str) -> None:
    session = say(asked("grounding", "choose", before="70"), words)
    assert written(session, "grounding", "choose") == [way]
    assert "answer.unknown" not in parts(session)


@pytest.mark.parametrize("words", ["8 and my hands are shaking", "9, i can't stop shaking", "8. heart going like mad"])
def test_who_is_being_steadied_is_not_asked_how_to_be_steadied(words: str) -> None:
    assert named(say(asked("grounding", "before"), words)).startswith("grounding.choose")


NO_GAIN = [
    ("grounding", "that it doesnt work for me"),
    ("grounding", "not much tbh, didn't do anything"),
    ("reframing", "nothing really, it hasn't changed a thing"),
    ("thought_record", "that writing it down is no use to me"),
]


@pytest.mark.parametrize(("page", "words"), NO_GAIN)
def test_what_brought_nothing_is_not_praised_nor_set_as_a_task(page: str, words: str) -> None:
    steps = therapist().library.pages[page].steps
    known = {s.name: "70" if "belief" in s.name or "rate" in s.name else "x y z" for s in steps if s.name != "takeaway"}
    known |= {"before": "70", "after": "70"} if page == "grounding" else {}
    session = say(asked(page, "takeaway", **known), words)
    assert f"{page}.complete" not in parts(session)
    assert "task" not in move(session).slots or name(session) != "homework.what", session.last.text


@pytest.mark.parametrize(
    "words",
    [
        "can't say that to myself though, i don't deserve it",
        "easy for her. it doesn't apply to me",
        "I could never say that to myself",
        "5 but i don't really deserve kind words",
    ],
)
def test_a_kind_word_one_cannot_take_is_not_argued_with(words: str) -> None:
    known = {
        "consent": "yes",
        "moment": "burnt dinner",
        "mindful": "x",
        "shared": "my sister",
        "kind": "it was only dinner",
    }
    session = say(asked("self_compassion", "landed", **known), words)
    assert "doubts.deserve" in parts(session), named(session)
    assert "self_compassion.complete" not in parts(session)


@pytest.mark.parametrize("words", ["still 70 tbh", "50? ish", "bit less, about 60", "down to 40 i think"])
def test_a_rating_is_no_fact(words: str) -> None:
    known = {
        "situation": "friday",
        "emotions": "fear",
        "thought": "he will sack me",
        "belief": "85",
        "evidence_for": "x",
    }
    assert not written(
        say(asked("thought_record", "evidence_against", **known), words), "thought_record", "evidence_against"
    )


@pytest.mark.parametrize(
    "words",
    [
        "if she asks i say in 20 mins",
        "when the phone rings i leave it in the hall",
        "if he shouts, i go to the other room",
        "once i get stuck i set the timer for five more",
    ],
)
def test_what_sets_it_off_and_what_one_does_is_a_plan(words: str) -> None:
    assert written(say(asked("task_ladder", "if_then", pull_away="the phone"), words), "task_ladder", "if_then") == [
        words
    ]


@pytest.mark.parametrize(
    "words", ["if she asks i feel guilty", "when it gets bad i can't stop", "when he comes i get scared"]
)
def test_what_one_feels_then_is_none(words: str) -> None:
    assert not written(say(asked("task_ladder", "if_then", pull_away="him"), words), "task_ladder", "if_then")


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("end of jan, and i hate the receipts bit", "end of jan"),
        ("before christmas i hope", "before christmas"),
        ("by march", "by march"),
    ],
)
def test_a_time_of_the_year_is_a_date(words: str, day: str) -> None:
    assert written(say(asked("task_ladder", "deadline", goal="the tax return"), words), "task_ladder", "deadline") == [
        day
    ]


def test_an_end_says_what_the_last_answer_was() -> None:
    known = {s.name: "x y z" for s in therapist().library.pages["coping_menu"].steps} | {"delay": "10"}
    del known["takeaway"]
    session = say(asked("coping_menu", "takeaway", **known), "that i had more on there than i thought")
    assert "more on there than" in session.last.text, session.last.text


# --- a way of working asked for by its name ------------------------------------------------------------------------

BY_NAME = [
    ("id like to set some goals i think", "goals.goal"),
    ("everything's a mess, no job no routine. i want goals", "goals.goal"),
    ("goals", "goals.goal"),
    ("I asked about goals", "goals.goal"),
    ("everyone laughs at me at the gym. can we look at thinking traps", "thinking_habits.consent"),
    ("can we do a thought record", "thought_record.situation"),
    ("could you show me a breathing exercise", "grounding.before"),
    ("a coping list please", "coping_menu.item"),
]


@pytest.mark.parametrize(("words", "begun"), BY_NAME)
def test_what_is_asked_for_by_name_is_begun(words: str, begun: str) -> None:
    assert name(say(at_list(), words)) == begun


@pytest.mark.parametrize(
    "words",
    [
        "i did a thought record once and hated it",
        "i want to talk about my boss, he sets silly goals",
        "my coping skills are rubbish and my son knows it",
        "my son scored three goals and i missed it",
        "please no breathing exercises",
    ],
)
def test_what_is_only_told_of_is_not(words: str) -> None:
    assert name(say(at_list(), words)).startswith(("agenda.", "problems."))


@pytest.mark.parametrize(
    ("step", "words", "taken"),
    [("first", "shower?", "shower"), ("first", "the kettle?", "the kettle"), ("signs", "headache?", "headache")],
)
def test_a_thing_named_with_a_question_mark_is_named(step: str, words: str, taken: str) -> None:
    assert written(say(asked("coping_menu", step, item="shower"), words), "coping_menu", step) == [taken]


@pytest.mark.parametrize("words", ["now?", "which one?", "a number?", "sorry?", "first?"])
def test_a_word_of_asking_is_not(words: str) -> None:
    assert not written(say(asked("coping_menu", "first", item="shower"), words), "coping_menu", "first")


def test_the_new_sentence_is_said_back_whole() -> None:
    own = "i made a mistake with a chart but 12 years says im not the worst"
    known = {"thought": "i'm the worst nurse", "belief": "80", "meaning": "x", "fact_one": "y", "fact_two": "z"}
    known |= {"other_eyes": "x y z", "consequence": "x y z"}
    assert f'"{own}"' in say(asked("reframing", "balanced", **known), own).last.text


@pytest.mark.parametrize(
    "words", ["that theres something wrong with me", "that nobody wants me there", "that i'm too slow for them"]
)
def test_a_thought_is_no_name_for_a_subject(words: str) -> None:
    state = replace(at_list().state, agenda=(words,))
    named_as = topic(replace(state, place=replace(state.place, phase="work", item=words)))
    assert not named_as.startswith("that ")
