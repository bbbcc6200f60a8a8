"""In the exercises: what is evidence, which way was chosen, what can be done, and when no thought is challenged."""

from __future__ import annotations

from functools import cache

import pytest

from nova_cbt.library import load
from nova_cbt.model import Answer, Ask, Homework, Move, Place, RiskRecord, Session, State, Worksheet
from nova_cbt.policy.steps import wants
from tests.talking import ask, begun, later, move, named, opened, put, put_instead, say, slot, wording

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
    record = RiskRecord(flags=("psychosis",), events=("1:5:psychosis:2",))
    after = say(opened(risk=record), "4", "no", "no", "nothing", item, "just that", "no, only that")
    seen = {move(after).name}
    for line in ("I keep thinking I'm not good enough", "the first one", "yes", "ok"):
        after = say(after, line)
        seen.add(move(after).name)
    challenged = ("thought_record", "reframing", "thinking_habits", "cognitive_model", "help_script")
    assert not any(page in name for name in seen for page in challenged), seen


@cache
def asked(page: str, step: str, **sheet: str) -> Session:
    """A later session in which this step of an exercise has just been asked."""
    answers = tuple(Answer(k, v, v, 1) for k, v in sheet.items())
    return put(
        later(),
        Move(f"{page}.{step}", asks=(ask(page, step),)),
        wording(f"{page}.{step}.ask"),
        place=Place("work", page, step, 1),
        phases={"work": "open"},
        sheets=(Worksheet(f"s2.{page}.1", page, 2, answers=answers),),
        agenda=("my work",),
    )


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


@cache
def offered() -> Session:
    """A client who has just been offered the thought record and a kinder way with themself."""
    return put_instead(
        asked("thought_record", "evidence_for"),
        Move("work.choose:self_compassion,thought_record", asks=(Ask("choice", "choice"),)),
        "The tone, or the thought?",
        place=Place("work", "", "choose", 1),
        sheets=(),
    )


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


@cache
def planning() -> Session:
    """A client in a later session who is asked what to take into the week."""
    return put(
        later(),
        Move("homework.what", asks=(ask("homework", "what"), Ask("when", "when"), Ask("where", "where"))),
        wording("homework.what.ask"),
        place=Place("homework", "homework", "what", 1),
        phases={"homework": "open"},
    )


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


@pytest.mark.parametrize(("difficulty", "steep"), [(30, False), (40, False), (50, True)])
def test_a_first_rung_of_four_is_low_enough(difficulty: int, steep: bool) -> None:
    page = load().pages["task_ladder"]
    sheet = Worksheet("s1", page.name, 1, answers=(Answer("difficulty", "", number=difficulty),))
    assert wants(page, page.step("easier"), sheet, State()) == steep
