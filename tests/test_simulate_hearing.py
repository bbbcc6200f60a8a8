"""The simulated client hears what Nova and other therapists ask, and answers that question and no other."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import pytest

from nova_cbt.library import choices, load
from nova_cbt.model import Speaker, Turn
from nova_cbt.simulate import SimulatedClient, course, learnt, load_client, rules
from nova_cbt.simulate.asks import labels, steps
from nova_cbt.simulate.ear import hear, options, ways

LIBRARY = load()
NAOMI = load_client("naomi")
SAID = ("you stayed up all night", "it made your stomach drop", "you wrote two lines", "you'd rather not ask")


# --- Nova's own questions -------------------------------------------------------------------------------------------


def test_every_step_of_every_page_says_what_it_asks_for() -> None:
    missing = [
        f"add {step.name} = '...' under [{page.name}] in content/clients/nova_steps.toml"
        for page in LIBRARY.pages.values()
        for step in page.steps
        if step.name not in steps().get(page.name, {})
    ]
    assert missing == []


def test_what_is_asked_for_can_be_answered() -> None:
    from nova_cbt.simulate.answers import SPECIAL

    words = set(NAOMI.words) | set(SPECIAL) | {"safety", "same", "", "scene open", "review"}
    unanswered = {label for page in steps().values() for label in page.values()} - words
    assert unanswered == set()
    assert {label for label, _ in learnt.rows()} <= labels()


def led_in(wording: str, pick: int) -> str:
    """The wording as it comes in a message: filled, after a receipt."""
    text = re.sub(r"\{\??\w+_number\}|\{mood\w*\}", "40", choices(wording, pick))
    text = re.sub(r"\{option_[ab]\}", "look at that thought from a few other sides", text)
    return f"I see, {SAID[pick % len(SAID)]}. " + re.sub(r"\{\??\w+\}", SAID[(pick + 1) % len(SAID)], text)


def wordings() -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Every question of every step, with what it asks for and what was asked just before."""
    for page in LIBRARY.pages.values():
        before: tuple[str, ...] = ()
        for step in page.steps:
            table = steps()[page.name]
            for group in ("ask", "smaller", "options", "more", "propose", "first", "later"):
                label = table.get(f"{step.name}.{group}", table[step.name])
                again = (label,) if group in ("smaller", "options", "more") else ()
                for n, wording in enumerate(LIBRARY.lines.get(f"{page.name}.{step.name}.{group}", ())):
                    yield label, led_in(wording, n), (*before, *again)
            before = (*before, table[step.name])


KIN = ({"choose", "stay", "offer"}, {"who", "person"}, {"belief", "belief new"}, {"rerate", "belief"},
       {"distress", "sting", "nerves"}, {"agenda", "agenda more"}, {"offer", "hw offer"})  # fmt: skip
"""Asked for either, a person says the same kind of thing."""


def kin(one: str, two: str) -> bool:
    return one == two or any({one, two} <= family for family in KIN)


def test_the_questions_of_nova_are_heard() -> None:
    heard = [(label, hear(text, before).asks, text) for label, text, before in wordings()]
    wrong = [(label, asks, text) for label, asks, text in heard if not kin(label, asks) and label != "same"]
    assert len(heard) > 1200
    assert len(wrong) / len(heard) <= 0.03, wrong[:20]


@pytest.mark.slow
def test_the_weights_can_be_fitted_anew() -> None:
    from training import fit_ear

    data = fit_ear.all_rows(LIBRARY)
    names, table = fit_ear.fit(data)
    rng = random.Random(1)
    some = rng.sample(data, 400)
    assert sum(fit_ear.heard(row, names, table) == row.label for row in some) / len(some) >= 0.95


# --- the last question decides --------------------------------------------------------------------------------------


def said(*messages: str, seed: int = 1, session: int = 1) -> str:
    person = SimulatedClient(NAOMI, seed)
    person.begin(session)
    turns: list[tuple[Speaker, str]] = []
    for message in messages:
        turns.append(("therapist", message))
        turns.append(("client", person.reply(turns)))
    return turns[-1][1]


TALK = ("What would you like to work on today?", "Take me to one moment: where were you?")


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(
    ("message", "shape"),
    [
        ("What would you like me to call you?", r"\bNaomi\b"),
        ("Which pronouns do you use?", r"(?i)\bthey\b"),
        ("How has your mood been this week, 0 to 10?", r"^\D{0,20}\d"),
        ("How far did you believe it, 0 to 100?", r"^\D{0,20}\d\d"),
        ("What went through your mind just then?", r"capable|good enough|manage|Everyone"),
        ("What did you feel, and how strong was each, from 0 to 100?", r"(?i)anxiety.{0,20}\d\d"),
        ("Which pieces is it made of, smallest first?", r"(,.*){3,}|,.*,"),
        ("When will you do it: which day, and what time?", r"(Mon|Tues|Wednes|Thurs|Satur|Sun)day"),
        ("Write the whole message out, the way you would send it.", r"^\"(Dear|Hello|Hi).*[.?] .*[.?]"),
        ("How long would that take, in minutes?", r"\d+ minutes"),
    ],
)
def test_an_answer_is_of_the_kind_asked_for(message: str, shape: str, seed: int) -> None:
    text = said(*TALK, message, seed=seed)
    assert re.search(shape, text) or text in {line.text for line in NAOMI.words["do not know"]}


@pytest.mark.parametrize("seed", range(4))
def test_of_two_ways_one_is_named_in_words(seed: int) -> None:
    message = "Shall we cut the report into pieces, or find words for asking your professor for help?"
    text = said(TALK[0], message, seed=seed, session=2)
    assert "words for asking my professor" in text


def test_what_is_offered_is_found() -> None:
    assert options("Would it be the library, or your own desk?") == ("the library", "your own desk")
    assert options("Is there anything else for today?") == ()
    assert ways("One is to plan it; the other, to rehearse it. Which one?") == ("plan it", "rehearse it")


def test_the_second_last_question_is_not_answered_for_the_last() -> None:
    text = said(*TALK, "You wrote that you were at your desk all night. What were you feeling, 0 to 100?")
    assert re.search(r"\d\d", text)


def test_homework_is_told_of_by_what_it_was() -> None:
    from nova_cbt.model import Homework

    person = SimulatedClient(NAOMI, 5)
    person.begin(
        4, (Homework("h1", "write the question in one line", 3), Homework("h2", "send my professor the email", 3))
    )
    turns: list[tuple[Speaker, str]] = [
        ("therapist", 'You\'d planned "send my professor the email". What became of it?')
    ]
    text = person.reply(turns)
    assert any(line.text in text for key in ("done", "partly", "not done") for line in NAOMI.homework["ask"].words[key])


# --- style ----------------------------------------------------------------------------------------------------------


def test_open_questions_get_a_few_sentences_and_ratings_a_few_words() -> None:
    opened, rated = [], []
    for seed in range(12):
        for session in (1, 3):
            opened.append(said(*TALK, seed=seed, session=session))
            rated.append(said("How has your mood been, 0 to 10?", seed=seed, session=session))
    lengths = [len(text.split()) for text in opened]
    assert 25 <= sum(lengths) / len(lengths) <= 50
    assert max(lengths) - min(lengths) >= 10
    assert sum(len(text.split()) for text in rated) / len(rated) <= 10


# --- whole courses --------------------------------------------------------------------------------------------------

GOOD = (
    ("mood", "Good to see you. Where has your mood been this week, 0 to 10?"),
    ("agenda", "What would you like to use our time for today?"),
    ("situation", "Take me to one moment when it was strong: where were you?"),
    ("thought", "And what went through your mind?"),
    ("feeling", "Which feelings came with it, each from 0 to 100?"),
    ("belief", "How far did you believe that thought, 0 to 100?"),
    ("behaviour", "What did you do then?"),
    ("for", "Which facts support the thought?"),
    ("against", "And which facts don't fit it?"),
    ("against", "What else doesn't fit?"),
    ("friend", "What would you say to a friend with that thought?"),
    ("balanced", "With both sides in view, how would you put it now?"),
    ("rerate", "How much do you believe the first thought now, 0 to 100?"),
    ("takeaway", "What do you take from this?"),
    ("hw idea", "What would you like to try before next time?"),
    ("when", "Which day, and at what time?"),
    ("obstacle", "What could get in the way?"),
    ("if then", "And if that happens, what will you do?"),
    ("confidence", "How sure are you that you'll do it, 0 to 10?"),
    ("feedback", "How was today for you?"),
)
KINDS = {
    "rating": r"\d", "rating10": r"\d", "number_minutes": r"\d|minute", "name": r"Naomi", "pronouns": r"(?i)they",
    "country": r"Kingdom", "when": r"(?i)day\b|days|week|tomorrow|month|morning|evening|as soon",
    "emotion": r"(?i)anxi|shame|sad|guilt|dread|tens|anger", "ask": r"\?", "script": r"\"[^\"]{40,}",
    "if_then": r"(?i)\bif\b|\bthen\b|I'd|I'll",
    "consent": r"(?i)\b(yes|no|not|okay|ok|sure|rather|maybe|doubtful|safe|later|hurt|die|dying|kind|nothing)\b",
}  # fmt: skip
MEASURES = {"mood": "rating", "belief": "rating", "rerate": "rating", "confidence": "rating", "when": "when",
            "feeling": "emotion", "if then": "if_then"}  # fmt: skip


@dataclass
class Tally:
    """How often an answer was of the kind asked for, and what broke a rule."""

    asked: int = 0
    in_kind: int = 0
    broken: tuple[str, ...] = ()

    def count(self, right: bool) -> None:
        self.asked += 1
        self.in_kind += right


def fits(kind: str, text: str) -> bool:
    """Whether the words are of the kind a step wants; any words will do where no shape is known."""
    vague = any(line.text in text for key in ("fallback", "do not know") for line in NAOMI.words[key])
    return not vague and bool(re.search(KINDS.get(kind, r"\w"), text))


def breaches(person: SimulatedClient, texts: list[str], therapist: list[str]) -> list[str]:
    """Flips, repeats and cut-offs among the client's messages of one session."""
    found = []
    for n, text in enumerate(texts):
        before = rules.Before(person.persona, person.state, texts[:n], therapist, asks="friend")
        found += [
            rule.__name__ + ": " + text
            for rule in (rules.repeats_itself, rules.stops_in_the_middle)
            if rule(text, before)
        ]
        if rules.obeys_a_new_role(text, before) or rules.writes_for_the_other(text, before):
            found.append("flip: " + text)
    return found


@pytest.mark.slow
def test_a_good_therapist_gets_answers_in_kind() -> None:
    tally, broken = Tally(), []
    for seed in (1, 2, 3):
        person = SimulatedClient(NAOMI, seed)
        for number in range(1, 6):
            person.begin(number)
            turns: list[tuple[Speaker, str]] = []
            for label, message in GOOD:
                turns.append(("therapist", message))
                text = person.reply(turns)
                turns.append(("client", text))
                tally.count(person.state.heard[-1] == label and fits(MEASURES.get(label, ""), text))
            broken += breaches(person, [t for who, t in turns if who == "client"], [])
            person.finish()
    assert tally.asked == 300
    assert tally.in_kind / tally.asked >= 0.9
    assert broken == []


@pytest.mark.slow
def test_nova_gets_answers_in_kind() -> None:
    tally, broken = Tally(), []
    for seed in (1, 2, 3):
        person = SimulatedClient(NAOMI, seed)
        for held in course(person, 5, seed):
            turns = held.session.turns
            for asked, answered in pairwise(turns):
                if asked.speaker == "therapist" and answered.speaker == "client" and (wanted := wants(asked)):
                    tally.count(fits(wanted, answered.text))
            broken += breaches(person, [t.text for t in held.session.said("client")], [])
            assert held.status in ("ended", "left")
    assert tally.asked > 200
    assert tally.in_kind / tally.asked >= 0.9
    assert broken == []


def wants(turn: Turn) -> str:
    """The kind of answer a message of Nova's waits for."""
    return turn.move.asks[0].kind if turn.move and turn.move.asks else ""
