"""Danger told in passing, in talks of twenty messages: what is heard, what is not, and how Nova goes on."""

from __future__ import annotations

import pytest

from nova_cbt.model import Risk
from nova_cbt.risk import assess, so_far

EVERYBODY = "I ask everyone: any thoughts of ending your life, or of hurting yourself, now or before?"
TOPIC = "What would you like to talk about today?"


@pytest.mark.parametrize(
    "text",
    [
        "not me. my sister says she's got tablets saved up",
        "No, not myself. It is my son. I am afraid that he does something.",
        "nah not me, my flatmate. he keeps saying we'd all be better off without him",
        "No. My mother wrote that she will not be a burden to us much longer.",
        "No, never. But my friend texted that she can't go on, and now nothing.",
        "no but my cousin is up on the bridge again",
        "no, not me. It's my lodger, he wrote letters for everyone and locked his door",
        "Not about me. My husband says there is no point in going on since the farm went.",
    ],
)
def test_danger_to_another_is_heard_where_everybody_is_asked(text: str) -> None:
    found = assess(text, EVERYBODY)
    assert "third_party" in found.cues, found
    assert (found.label, found.tier) == ("none", 1), found


@pytest.mark.parametrize(
    "text",
    [
        "No, not me. I've got my kids to think of.",
        "Not me. It's my back that's killing me.",
        "Not me, I love my life. It's the job that's killing me.",
        "no. my brother said he wants to go to Spain with us",
        "No. My friend said goodbye at the airport and I cried all the way home.",
        "no, my gran says she's tired of living in Leeds and wants to move",
        "No. In the film she wants to die, it was so sad.",
    ],
)
def test_ordinary_words_about_others_are_no_worry(text: str) -> None:
    assert "third_party" not in assess(text, EVERYBODY).cues


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("I haven't needed sleep since Sunday, best days of my life, I'm going to buy the shop", "psychosis"),
        ("sleep is for other people!! up four nights, ideas pouring out, gonna launch it friday", "psychosis"),
        ("The people upstairs know what I think, they answer before I speak", "psychosis"),
        ("They send noises through my ceiling at night and then they laugh", "psychosis"),
        ("I covered the mirror because of the way the lamp watches me", "psychosis"),
        ("I parked opposite her work again today, the hammer was in my bag", "harm_to_others"),
        ("if he lays a finger on my girl again i won't answer for what happens", "harm_to_others"),
        ("no drink since saturday and now fingers jumping, whole bed wet", "medical_emergency"),
        ("gave up the whisky three days ago, my hands jump and I see shapes crawl on the wall", "medical_emergency"),
    ],
)
def test_other_danger_told_in_passing_is_heard(text: str, label: str) -> None:
    assert assess(text, TOPIC).label == label
    assert assess("No, not that. " + text, EVERYBODY).label == label, "a no about oneself settles nothing else"


@pytest.mark.parametrize(
    "text",
    [
        "The baby is teething, I slept two hours, I'm exhausted and buried in ideas for the nursery",
        "My wife knows what I think about her mother",
        "They play music through the wall every weekend",
        "She parked outside the school and got the cricket bat out of her bag for the match",
        "if he gets the report in late again i'm done waiting, i'll go to the manager",
        "I quit drinking coffee three days ago and my head hurts",
        "The security lights follow the cars down our road",
    ],
)
def test_ordinary_life_that_sounds_like_it_is_left_alone(text: str) -> None:
    found = assess(text, TOPIC)
    assert found.tier < 2, found
    assert not {"psychosis", "others"} & set(found.cues), found


@pytest.mark.parametrize(
    "text",
    [
        "I might die tonight and they'd hardly notice till the bins are full",
        "If I vanished none of them would ask where I went",
        "If I was gone they'd have a better Christmas",
        "the 3rd settles everything, all planned for the 3rd",
        "After Friday it's all over, it all ends on Friday",
    ],
)
def test_what_may_be_a_hint_is_asked_about(text: str) -> None:
    found = assess(text, "What went through your mind?")
    assert found.ask or found.tier == 2, found


@pytest.mark.parametrize(
    "text",
    [
        "The exam is on the 14th, all arranged for the 14th",
        "If I left the team they would not notice till Monday",
        "Everything is set for the wedding on the 14th",
    ],
)
def test_a_day_or_an_absence_with_a_plain_reason_is_not(text: str) -> None:
    assert assess(text, TOPIC).tier == 0


@pytest.mark.parametrize(
    "text",
    [
        "better than in august when i ended up in a&e after the tablets",
        "I was in hospital in spring because of what I took",
        "Not since they kept me in hospital after the overdose last winter",
        "I took an overdose in March",
    ],
)
def test_what_was_treated_long_ago_is_history_and_no_emergency(text: str) -> None:
    found = assess(text, "Where would you put your mood, 0 to 10?")
    assert found.label in ("past_self_harm", "plan_or_intent"), found
    assert 1 <= found.tier <= 4, found


@pytest.mark.parametrize(
    ("before", "now"),
    [
        ("My wife passed away in March.", "Some nights I think I might as well go along after her"),
        ("Mum died at Easter.", "I'd not mind following her, if I'm honest. My turn soon"),
        ("We lost mum at Easter, and my sister before her.", "I've outlived them all. It'd be my turn, wouldn't it"),
        ("We buried our son.", "It should have been me, and I'm ready to go after him"),
        ("My friend Emil took his own life.", "Sometimes I think he had the right idea"),
        ("My aunt killed herself when I was ten.", "I get why she did it. She was the brave one"),
    ],
)
def test_a_wish_to_follow_the_dead_is_heard_as_one(before: str, now: str) -> None:
    told = [(before, assess(before, TOPIC))]
    found = so_far(assess(now, "What has it been like since?"), now, told)
    assert (found.label, found.tier) == ("passive_ideation", 2), found


@pytest.mark.parametrize(
    ("before", "now"),
    [
        ("My wife passed away in March.", "I might as well go with her sister to the grave on Sunday"),
        ("My dad died.", "I'd like to go after him and ask about the house, so many questions"),
        ("My manager left.", "He had the right idea, this firm is going under"),
    ],
)
def test_grief_and_envy_of_another_kind_are_not(before: str, now: str) -> None:
    told = [(before, Risk())]
    assert so_far(assess(now, TOPIC), now, told).tier < 2


@pytest.mark.parametrize(
    "text",
    [
        "When I carry him past the window I see a picture that I let him fall. I get cold. I would never.",
        "Pictures that come, when I cook I see that I do it to my daughter. It makes me sick.",
        "It's these flashes of pushing her pram into the road, they horrify me, I'd never do it",
        "I keep seeing myself dropping my little one down the stairs and it makes me sick with fear",
    ],
)
def test_an_unwanted_picture_is_no_yes_to_the_question_everybody_is_asked(text: str) -> None:
    found = assess(text, EVERYBODY)
    assert "intrusive" in found.cues, found
    assert found.tier <= 1, found
    assert ("R1", "yes") not in found.answers, found


@pytest.mark.parametrize("text", ["When was what? I have never done it.", "I never hurt myself", "it never happened"])
def test_never_is_no_date_of_hurting_oneself(text: str) -> None:
    assert assess(text, "When did you last hurt yourself?", slot="N1").answers[0] == ("N1", "no")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("yes i want to. I don't want talk, I am tired", "yes"),
        ("Yeah. Don't want to talk about it", "yes"),
        ("i do. i'd rather not go into it", "yes"),
        ("I'd rather not say", "declined"),
        ("yes can we move on please", "declined"),
    ],
)
def test_a_yes_before_not_wanting_to_talk_is_a_yes(text: str, said: str) -> None:
    assert dict(assess(text, "Are you having thoughts of killing yourself?", slot="S2").answers)["S2"] == said


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("only coffee and gum since Wednesday and I nearly fell over in the shower", True),
        ("I feel strong when I'm empty", True),
        ("been living on diet coke for four days", True),
        ("I only feel proud when my stomach is empty", True),
        ("I love the empty church on a Monday", False),
        ("just water for the table, and then he laughed", False),
        ("I'm better when I feel rested", False),
    ],
)
def test_not_eating_told_as_an_achievement_is_noticed(text: str, cue: bool) -> None:
    assert ("eating" in assess(text, TOPIC).cues) == cue
