# ruff: noqa: E501 - tables are easier to check with a row on a line
"""What a client's words say about danger: who, whether, when, and what the question before them makes of them."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nova_cbt.model import Risk
from nova_cbt.risk import assess, so_far
from nova_cbt.risk.linear import model

ROOT = Path(__file__).parents[1]

NOW = {
    "self_harm_current": [
        "sometimes when I'm really stressed, I end up cutting myself",
        "When it all gets on top of me I sometimes hurt myself",
        "I've started self-harming again",
        "i relapsed last night and cut",
        "the urge to hurt myself is back",
    ],
    "passive_ideation": [
        "I wish I could go to sleep and not wake up",
        "everyone would be better off without me",
        "I don't want to be alive any more",
        "honestly I'd rather be dead",
        "I'm not suicidal, I just don't want to wake up",
    ],
    "active_ideation": [
        "I keep thinking about killing myself",
        "ive been having suicdal thoughts",
        "I can't stop thinking about ending my life",
        "not going to lie, I want to k*ll myself",
        "thinking about unaliving myself",
    ],
    "plan_or_intent": [
        "I'm going to kill myself tonight",
        "I've written the goodbye letters",
        "I tried to end my life last week",
        "I don't think I can keep myself safe tonight",
        "I've decided to end my life on Sunday",
    ],
    "medical_emergency": [
        "I took all my tablets an hour ago",
        "my chest is crushing and my left arm is numb",
        "the bleeding won't stop",
        "she's not breathing",
    ],
    "harm_to_others": ["I'm going to kill my boss, I know where he parks", "I want to hurt him so badly and I mean it"],
    "abuse_disclosure": ["my husband hits me", "he says he'll kill me if I leave", "I was raped last year"],
    "psychosis": ["the voices are telling me to hurt myself", "the government put a chip in my head"],
}
PAST = [
    "I have had moments of self-harm in the past, not currently",
    "I used to cut myself in school, I haven't in years",
    "I tried to kill myself when I was 17. I'm okay now.",
    "I've been clean from self-harm for six years",
]
NONE = [
    "this deadline is killing me", "I could kill for a coffee", "my phone died", "I'm dying to see that film",
    "I cut myself shaving", "I beat myself up about it all day", "he hit me with a good question",
    "we killed the final boss in the game", "I nearly died laughing", "career suicide, that email", "I burned myself on the oven",
    "my boss beat me at chess", "I finished my essay on suicide in Hamlet", "I didn't do the homework, sorry",
]  # fmt: skip
DENIED = [
    "I don't have any immediate thoughts of self-harm right now",
    "I don't have any thoughts of suicide",
    "I'm safe, can we work on my thesis?",
    "I'm not suicidal, just tired of this thesis",
    "no thoughts of hurting myself at the moment",
]


@pytest.mark.parametrize(("label", "text"), [(label, text) for label, texts in NOW.items() for text in texts])
def test_danger_said_plainly_is_noticed(label: str, text: str) -> None:
    found = assess(text)
    assert found.label == label
    assert found.tier >= 2
    assert found.reason


@pytest.mark.parametrize("text", PAST)
def test_what_is_past_is_noticed_and_not_escalated(text: str) -> None:
    found = assess(text)
    assert (found.label, found.tier) == ("past_self_harm", 1)


@pytest.mark.parametrize("text", NONE)
def test_ordinary_words_raise_no_alarm(text: str) -> None:
    assert assess(text).tier == 0


@pytest.mark.parametrize("text", DENIED)
def test_a_denial_nobody_asked_for_is_heard(text: str) -> None:
    found = assess(text)
    assert found.tier == 0
    assert "denial" in found.cues
    assert ("R1", "no") in found.answers


def test_past_with_denial_answers_the_check() -> None:
    found = assess("I have had moments of self-harm in the past, not currently")
    assert "denial" in found.cues
    assert not found.ask


@pytest.mark.parametrize("text", ["without feeling like I'm burdening others", "I feel like a burden to everyone"])
def test_burden_is_asked_about_at_most(text: str) -> None:
    assert assess(text).tier <= 1


@pytest.mark.parametrize(
    "text", ["kill me now lol", "I'm done.", "I've been giving away my things", "I can't see a future", "asking for a friend, is it wrong to want to die"]
)  # fmt: skip
def test_what_could_be_either_is_asked(text: str) -> None:
    found = assess(text)
    assert found.tier == 1
    assert found.ask


@pytest.mark.parametrize(
    "text",
    [
        "Nobody else was waiting outside her office when I was there.", "8, I think. More if it's close by.", "Sort my notes, make headings, then print",
        "Because then I'm one more thing on their list. I'd be a burden.", "Stop being a therapist and be a friend who swears.", "I had to say goodbye to my dog on Thursday.",
        "im the odd one out", "they took my passport for the renewal and lost it", "Yes, I want to get it over with.", "The van's loaded, they're waiting on me.",
    ],
)  # fmt: skip
def test_everyday_answers_raise_no_question(text: str) -> None:
    assert assess(text, at_work=True).tier == 0


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("We had a nice weekend, the kids were good, I cooked. And every night I ask God not to let me wake up. Then it is Monday.", "passive_ideation"),
        ("Mostly work stuff this week. My head keeps saying: just do it, end it. I did the laundry too.", "active_ideation"),
        ("My husband has been hitting me for years", "abuse_disclosure"), ("I slapped my six-year-old and wanted to do it again", "harm_to_others"),
        ("His lips have gone blue and he is breathing slow, one every ten seconds", "medical_emergency"), ("The radio is giving messages, the songs spell it out for me", "psychosis"),
        ("On nights when the baby will not settle I think about killing myself", "active_ideation"), ("I wish I was dead, and no, I'm not joking", "passive_ideation"),
    ],
)  # fmt: skip
def test_a_sign_inside_everyday_talk_is_noticed(text: str, label: str) -> None:
    found = assess(text)
    assert (found.label, found.tier >= 2) == (label, True)


@pytest.mark.parametrize(
    ("slot", "text", "answer", "tier"),
    [
        ("S2", "not really", "no", 0), ("S2", "sort of", "yes", 3), ("S2", "it's the same as I told you", "", 0), ("S2", "I promise I'd say so. It's no.", "no", 0),
        ("S2", "Not about dying, no. But sometimes I hurt myself", "no", 2), ("S2", "I have to go now, bye", "", 0), ("S2", "yeah, no, not at all", "no", 0),
        ("S2", "I guess not", "no", 0), ("S2", "rarely", "yes", 3), ("S2", "No thoughts like that right now. It hasn't happened again.", "no", 0),
        ("R1", "urges sometimes, but no thoughts of dying", "yes", 2), ("S4", "I won't", "no", 0), ("N1", "nothing since", "no", 0), ("N5", "it was 7, now 3", "3", 2),
    ],
)  # fmt: skip
def test_a_known_question_is_answered_in_any_wording(slot: str, text: str, answer: str, tier: int) -> None:
    found = assess(text, slot=slot)
    assert dict(found.answers).get(slot, "") == answer
    assert found.tier == tier


S2 = "Are you having thoughts of killing yourself?"


@pytest.mark.parametrize(
    ("context", "text", "slot", "answer", "tier"),
    [
        (S2, "no, never", "S2", "no", 0), (S2, "sometimes, yeah", "S2", "yes", 3), (S2, "I'd rather not say", "S2", "declined", 2),
        ("Have you been thinking about ending your life?", "now and then", "S2", "yes", 3),
        ("Have there been moments lately when you wished you wouldn't wake up?", "most mornings", "S1", "yes", 2),
        ("How strong is the urge now, from 0 to 10?", "a 3", "N5", "3", 2),
        ("How strong is the urge now, from 0 to 10?", "zero today", "N5", "0", 0),
        ("When did you last hurt yourself?", "three weeks ago, not since", "N1", "three weeks ago, not since", 2),
        ("When did you last hurt yourself?", "oh, ten years ago", "N1", "oh, ten years ago", 1),
        ("Right now, how much do you intend to act on those thoughts: not at all, a little, or you mean to?", "not at all", "S4", "no", 0),
        ("Right now, how much do you intend to act on those thoughts: not at all, a little, or you mean to?", "I mean to", "S4", "yes", 4),
        ("Have you settled on a time or place, or started getting anything ready?", "yes, Friday", "S5", "yes", 4),
        ("Have you ever tried to end your life?", "once, years ago", "S6", "yes", 1),
        ("Is someone with you at the moment?", "no, I'm alone", "S8", "no", 0),
        ("Is there a wound or anything that needs care now?", "no", "N2", "no", 0),
    ],
)  # fmt: skip
def test_a_short_answer_means_what_the_question_makes_of_it(
    context: str, text: str, slot: str, answer: str, tier: int
) -> None:
    found = assess(text, context)
    assert (slot, answer) in found.answers
    assert found.tier == tier


@pytest.mark.parametrize(
    ("context", "text", "label"),
    [
        ("Do you feel safe at home?", "not really", "abuse_disclosure"), ("Have you taken anything tonight?", "yes, way too many", "medical_emergency"),
        ("Do the voices tell you to do things?", "they say I must obey", "psychosis"),
        ("Do you want to hurt him?", "yes I do mean it", "harm_to_others"),
    ],
)  # fmt: skip
def test_other_questions_about_danger_are_answered_too(context: str, text: str, label: str) -> None:
    assert assess(text, context).label == label


@pytest.mark.parametrize(
    ("context", "text"),
    [
        ("How strong is the urge to check your phone?", "8"),
        ("Did you finish the worksheet?", "no, sorry"),
        ("How often do you walk?", "every day"),
    ],
)
def test_answers_to_ordinary_questions_stay_ordinary(context: str, text: str) -> None:
    assert assess(text, context).tier == 0


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("my friend wants to kill herself", "third_party"), ("I lost my brother to suicide", "bereaved"), ("I'm 15 and at school", "minor"),
        ("he reads my messages", "reader"), ("I'm pretty drunk right now", "intoxicated"), ("I make myself sick after meals", "eating"),
        ("I get images of dropping my baby and they horrify me, I'd never do it", "intrusive"),
        ("the voices won't stop talking to me", "psychosis"), ("my husband hits me", "abuse"), ("I want to kill him", "others"),
    ],
)  # fmt: skip
def test_cues_are_found(text: str, cue: str) -> None:
    assert cue in assess(text).cues


@pytest.mark.parametrize(
    "text", ["my friend wants to kill herself", "I get images of dropping my baby and they horrify me, I'd never do it"]
)
def test_anothers_danger_and_unwanted_images_are_asked_about(text: str) -> None:
    found = assess(text)
    assert (found.label, found.tier, found.ask) == ("none", 1, True)


@settings(max_examples=60, deadline=None)
@given(
    st.text(max_size=300),
    st.sampled_from(["", S2, "How strong is the urge now, from 0 to 10?", "When did you last hurt yourself?"]),
)
def test_any_text_is_read_the_same_twice(text: str, context: str) -> None:
    first = assess(text, context)
    assert first == assess(text, context)
    assert 0 <= first.tier <= 5
    assert text.strip() == "" or text.strip() not in first.reason or len(text.strip()) < 3


@pytest.mark.slow
def test_the_weights_are_those_the_data_give() -> None:
    sys.path.insert(0, str(ROOT / "training"))
    import fit_risk

    file = ROOT / "src" / "nova_cbt" / "weights" / "risk.json"
    assert file.stat().st_size < 3_000_000
    page = json.loads(file.read_text(encoding="utf-8"))
    assert page["meta"]["data_sha256"] == fit_risk.data_hash(), "the data changed: run python training/fit_risk.py"
    again = fit_risk.fit(fit_risk.rows())
    assert again["labels"] == page["labels"]
    assert again["weights"].keys() == page["weights"].keys()
    assert again["bias"] == pytest.approx(page["bias"], abs=0.002)
    assert model().labels == tuple(page["labels"])


AT_WORK_NO_DANGER = (
    "I don't go out any more. I used to do the allotment.",
    "What it is, I've let the choir go. I used to sing every week.",
    "I've stopped seeing people. I used to play bowls on a Wednesday.",
    "I stopped wearing the blue dress, it fits badly now.",
    "I don't let anyone else hold him because then they'd see I'm not doing it right",
    "I hide the bills so she won't find out I'm no good with money",
    "I cry in the shower with the water on so he wouldn't hear",
    "I went out to the shed so that my wife couldn't hear me",
    "Her coat on the hook. I have not been able to give it away.",
    "His shoes are by the door. I can't bring myself to give them away.",
    "It's too hard to give his books away.",
    "My daughter says I should give her mother's things away, but I couldn't.",
)


@pytest.mark.parametrize("said", AT_WORK_NO_DANGER)
def test_withdrawing_hiding_and_keeping_are_no_danger(said: str) -> None:
    found = assess(said, at_work=True)
    assert (found.tier, found.ask) == (0, False), found


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ("I stopped drinking on Monday and now I'm shaking and seeing people in the room", "medical_emergency"),
        ("came off the wine cold turkey and I'm sweating and confused", "medical_emergency"),
    ],
)
def test_stopping_to_drink_with_shakes_stays_an_emergency(said: str, label: str) -> None:
    assert assess(said, at_work=True).label == label


@pytest.mark.parametrize(
    "said",
    ["I've been giving my things away, I won't need them", "I could never part with it, now I'm giving my ring away"],
)
def test_parting_with_what_is_ones_own_is_asked_about(said: str) -> None:
    assert assess(said, at_work=True).ask


@pytest.mark.parametrize(
    "said",
    ["I'd rather talk about the row with my landlord", "I'd like to talk about my exam", "can we get to my mother now"],
)
def test_a_wish_for_another_subject_answers_no_safety_question(said: str) -> None:
    assert (assess(said, slot="R1").tier, assess(said, slot="R1").answers) == (0, ())


HISTORY = (("I cut myself on Sunday", Risk("self_harm_current", 2)), *((("ok", Risk()),) * 5))


@pytest.mark.parametrize(
    "said",
    [
        "I did want to do it",
        "that I could do it if I start small",
        "I really did want to do it, that's what I take from today",
        "I wanted to do it, the course I mean, and then I did",
        "I nearly did it, I almost rang her",
    ],
)
def test_wanting_to_do_a_thing_is_no_slip_long_after_self_harm_was_told(said: str) -> None:
    assert so_far(Risk(), said, HISTORY).tier == 0


@pytest.mark.parametrize(
    "said", ["I want to do it again", "I nearly did it again", "I wanted to do it last night", "the urge is back"]
)
def test_a_pull_back_to_self_harm_is_heard_as_one(said: str) -> None:
    assert so_far(Risk(), said, HISTORY).label == "self_harm_current"


@pytest.mark.parametrize(
    ("said", "strange"),
    [
        ("They've put something in my phone that reads my mind", True),
        ("the chip in my tooth is recording my thoughts", True),
        ("my telly sends my thoughts to the others in the street", True),
        ("the radio knows what I am about to think", True),
        ("I record my thoughts on my phone, it helps", False),
        ("my wife says the phone must be reading my mind", False),
        ("I was reading my thoughts from last week on the laptop", False),
    ],
)
def test_a_thing_that_takes_thoughts_is_heard_as_strange(said: str, strange: bool) -> None:
    assert (assess(said, at_work=True).label == "psychosis") is strange


@pytest.mark.parametrize(
    "said",
    [
        "I have just told you what moved it. The flat. The club.",
        "I've answered that already, twice",
        "I have said all there is to say about my day",
        "I already told you. The bank.",
    ],
)
def test_having_told_is_no_yes(said: str) -> None:
    assert "yes" not in dict(assess(said, slot="R1").answers).values()


@pytest.mark.parametrize("said", ["I have, yes", "I have said yes already", "I have", "I've had them since May"])
def test_having_had_such_thoughts_is_a_yes(said: str) -> None:
    assert dict(assess(said, slot="R1").answers)["R1"] == "yes"


@pytest.mark.parametrize(
    "said",
    [
        "At the lights my chest went and I thought I'm going to die with forty people behind me",
        "my heart pounded in the lift and I was sure I was going to die",
        "I couldn't get air on the tube, I was convinced I was dying",
        "When the plane shook I felt like I was about to die",
    ],
)
def test_fear_of_dying_in_a_panic_is_no_wish_for_it(said: str) -> None:
    assert assess(said, at_work=True).label in ("none", "medical_emergency")
    assert assess(said, at_work=True).tier == 0


@pytest.mark.parametrize(
    "said",
    ["I decided I'm going to die tonight, my heart is calm", "my chest is tight and I think I'm going to kill myself"],
)
def test_meaning_to_die_is_heard_beside_a_body(said: str) -> None:
    assert assess(said, at_work=True).tier >= 3


@pytest.mark.parametrize(
    "said",
    [
        "Sometimes I wish it was over, you know? For her I mean. God forgive me.",
        "I wish it were finished, for my dad, he suffers so",
        "I pray for him every night that it will soon be over and he's at peace",
        "For my mum I hope it ends, for her sake I want it over",
    ],
)
def test_an_end_wished_for_another_is_none_for_oneself(said: str) -> None:
    assert assess(said, at_work=True).tier < 2


@pytest.mark.parametrize(
    "said",
    ["I want it over for her and for me too, I want to die", "when it's over for him I don't want to live either"],
)
def test_an_end_wished_for_both_is(said: str) -> None:
    assert assess(said, at_work=True).tier >= 2


AT_WORK_AND_NO_THREAT = [
    "I need her to explain one step. I keep count of what I've asked people for, so that I'm not a burden to anybody.",
    "I'd need ten minutes of his time. I never ask twice, I try not to be a burden.",
    "Someone who reads it before I hand it in. I always do everything alone so I'm not a burden to the others.",
    "He should take the kids on Saturdays. I'm counting every favour so nobody can say I'm a burden",
]


@pytest.mark.parametrize("text", AT_WORK_AND_NO_THREAT)
def test_care_not_to_be_a_burden_is_no_threat_and_asked_about_at_most(text: str) -> None:
    found = assess(text, at_work=True)
    assert found.tier <= 1, found
    assert found.label != "harm_to_others"


@pytest.mark.parametrize(
    "text",
    [
        "I would like to sleep and to stop being so angry with everybody",
        "I'd love to sleep and not worry about the rent",
        "I want to fall asleep and not lie there for hours",
        "I want to go to sleep and wake up at seven like a normal person",
        "to sleep and stop waking at four",
    ],
)
def test_a_wish_for_a_night_is_a_wish_for_a_night(text: str) -> None:
    assert assess(text).tier == 0, assess(text)


@pytest.mark.parametrize(
    "text",
    [
        "I want to sleep and not wake up",
        "I'd like to go to sleep and never come back",
        "just want to fall asleep and stop existing",
        "sleep and stay asleep, that would do",
        "I want to go to sleep forever",
    ],
)
def test_a_night_without_a_morning_is_more(text: str) -> None:
    assert assess(text).tier >= 2, assess(text)


@pytest.mark.parametrize(
    "story",
    [
        "yesterday. I come home at 8, my husband left all dishes and is asleep. I broke a plate",
        "Last night. He came home late again and we argued about the money for two hours",
        "every day, my boss sends emails at six and I answer them all",
        "On Monday my daughter said she will not visit us at Christmas any more",
    ],
)
def test_a_day_and_its_story_answer_no_question_about_dying(story: str) -> None:
    found = assess(story, slot="S2")
    assert ("S2", "yes") not in found.answers
    assert found.tier < 2 or found.ask, found


@pytest.mark.parametrize(
    "answer", ["yesterday", "yesterday, on the bridge", "last night I had them again, for hours", "every day"]
)
def test_a_day_by_itself_answers_it(answer: str) -> None:
    assert assess(answer, slot="S2").tier >= 2


@pytest.mark.parametrize(
    "text",
    [
        "yesterday. I come home at 8, my husband left all dishes and is asleep. I broke a plate",
        "In the kitchen. She had left everything out and gone to bed, so I slammed the door",
        "On the bus. My ears went red and I got off two stops early",
        "at my desk, he'd gone home and I cracked a mug by accident",
    ],
)
def test_a_moment_with_no_body_in_it_is_no_emergency(text: str) -> None:
    assert assess(text, at_work=True).tier < 2, assess(text, at_work=True)


@pytest.mark.parametrize("slot", ["S2", "S3"])
@pytest.mark.parametrize(
    "text",
    [
        "I've decided it. Tonight, when it's dark. I know how.",
        "Yes. I know where.",
        "yes and ive made up my mind",
        "Yes, this weekend when they're away",
        "I do. It's all arranged.",
        "yes i have a day",
    ],
)
def test_an_answer_with_a_decision_in_it_is_a_plan(text: str, slot: str) -> None:
    found = assess(text, slot=slot)
    assert (found.label, found.tier) == ("plan_or_intent", 4), found


@pytest.mark.parametrize(
    "text",
    [
        "Sometimes, but I haven't decided anything and I wouldn't.",
        "yes, at night when the kids are asleep they come",
        "Yes. I don't know why.",
        "now and then, no plan or anything",
    ],
)
def test_an_answer_without_one_is_none(text: str) -> None:
    assert assess(text, slot="S2").tier <= 3, assess(text, slot="S2")
