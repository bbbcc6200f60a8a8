"""Danger typed in by people who were not in mind when the forms were made, and the way back to what they came for."""

from __future__ import annotations

from functools import cache

import pytest

from nova_cbt.model import Session
from nova_cbt.risk import assess
from tests.talking import first, move, name, say

BEGUN = ("hello, yes that's fine", "Call me Dana, she/her, UK", "a five", "work")
"""A first session up to the question everybody is asked."""
ROUTINE = "Have you had thoughts of ending your life, or hurt yourself, now or in the past?"


@cache
def begun(*lines: str) -> Session:
    return say(first(), *BEGUN, *lines)


def begins(session: Session) -> tuple[str, ...]:
    return move(session).parts


# What is long past


@pytest.mark.parametrize(
    "told",
    [
        "Once, years ago. I took an overdose at nineteen, hospital kept me two nights.",
        "When I was twenty-two I swallowed a whole bottle of tablets. I'm fifty now.",
        "I took too many pills at seventeen, my sister found me.",
        "Yes. A long time ago. I overdosed and spent a week on a ward.",
        "It was back in school. I took a load of painkillers and was sick for days.",
        "At sixteen, yes. I had taken all of my gran's tablets, it was discovered in time.",
        "That was in another life. I had taken a handful of pills, they pumped me out.",
        "Decades back, yes. Took an overdose, woke up in a side room.",
    ],
)
def test_an_overdose_of_long_ago_is_history(told: str) -> None:
    risk = assess(told, ROUTINE, slot="R1")
    assert (risk.label, risk.tier) == ("past_self_harm", 1), risk


@pytest.mark.parametrize(
    "told",
    [
        "I took an overdose an hour ago, I did the same at nineteen.",
        "Years ago I was fine. Tonight I took all my tablets.",
        "I just swallowed a whole packet of pills. Last time was at sixteen.",
        "My mum died years ago. I've taken all of her pills.",
    ],
)
def test_an_overdose_of_today_is_no_history_for_an_older_one_beside_it(told: str) -> None:
    assert assess(told, ROUTINE, slot="R1").tier == 5


@pytest.mark.parametrize(
    "put_right",
    [
        "No, that was when I was a student, I'm fine today.",
        "Sorry, I mean decades ago. I'm sitting at work.",
        "That's twenty years ago now.",
        "Not for years, no. These days it's my thesis I can't finish.",
        "I was talking about back then, nothing today.",
        "oh it's long past, i was a kid",
    ],
)
def test_a_word_that_it_was_long_ago_ends_acute_care(put_right: str) -> None:
    acting = say(begun(), "I took an overdose, whole packet of pills.")
    assert name(acting).startswith("safety.r5"), name(acting)
    after = say(acting, put_right)
    assert not name(after).startswith(("safety.r5", "safety.r4")), after.last.text
    assert after.state.mode != "risk" or name(after) == "safety.r1_history", name(after)
    assert after.state.risk.tier <= 1


# The question everybody is asked


@pytest.mark.parametrize(
    "beside",
    [
        "I've had a rough patch with my landlord",
        "There's a lot going on at the office",
        "Wales. Britain.",
        "If I fail, my dad goes quiet",
        "I have two meetings before lunch tomorrow",
        "Quite a few things broke in the flat this week",
        "There are four of us sharing one bathroom",
        "I am a nurse on nights",
        "Every day the same train and the same faces",
        "Work stress mostly",
        "It was the reorganisation that started it",
        "A bit cold in here today",
        "I've got a cold and a deadline",
    ],
)
def test_an_answer_to_something_else_is_no_yes_and_the_question_is_asked_again(beside: str) -> None:
    after = say(begun(), beside)
    assert name(after).startswith(("safety_question.routine", "loss.", "distress.")), (name(after), after.last.text)
    assert after.state.risk.tier == 0
    assert "passed" not in after.last.text
    done = say(after, "no, neither")
    if name(after).startswith("safety_question"):
        assert name(done).startswith("agenda."), name(done)
        assert done.state.tally.get("screened")


@pytest.mark.parametrize(
    "told",
    [
        "I have. More than once.",
        "There have been such thoughts, in the winter mostly.",
        "There is that, yes.",
        "Most nights when I can't sleep.",
        "Every day since the divorce.",
        "A lot, lately.",
        "It's there when the house is quiet.",
        "I've been close to it.",
        "Some of that, in the evenings.",
        "Quite often to be honest.",
    ],
)
def test_a_yes_in_other_words_is_a_yes(told: str) -> None:
    after = say(begun(), told)
    assert name(after).startswith("safety."), (name(after), after.last.text)
    assert after.state.risk.tier >= 1


@pytest.mark.parametrize(
    "yes", ["yes", "Sometimes.", "yeah, lately", "I have, yes", "More often than I'd like.", "Both, I guess"]
)
def test_a_yes_that_leaves_open_to_what_is_first_asked_about_dying(yes: str) -> None:
    after = say(begun(), yes)
    assert name(after) == "safety.S2", after.last.text
    no = say(after, "no, it's not that")
    assert name(no) == "safety.N1", (name(no), no.last.text)


@pytest.mark.parametrize(
    "harm",
    ["I hurt myself now and then.", "yes, cutting", "I scratch my arms when it gets loud", "Yes - I burn myself."],
)
def test_a_yes_to_hurting_oneself_is_asked_about_as_such(harm: str) -> None:
    assert name(say(begun(), harm)) == "safety.N1"


@pytest.mark.parametrize(
    "no",
    [
        "Not really, but what's the point of any of it since the redundancy",
        "No, though it's been grey since the move",
        "no, just tired since the baby",
        "Never, it's the job that's been bad since May",
    ],
)
def test_since_when_something_else_is_bad_is_no_history(no: str) -> None:
    assert assess(no, ROUTINE, slot="R1").label == "none"


# A friend


@pytest.mark.parametrize(
    "put_right",
    [
        "no it's him, not me",
        "It isn't me, it's my mate.",
        "This is about him though, I'm fine.",
        "not me! him",
        "I mean my friend, nothing wrong with me",
    ],
)
def test_a_word_whom_it_is_about_does_not_answer_whether_they_are_in_danger(put_right: str) -> None:
    asked = say(begun("no"), "Well. A mate of mine has been saying he'd be better off gone. What does one do?")
    assert name(asked) == "safety.third_party_now", name(asked)
    after = say(asked, put_right)
    assert name(after) == "safety.third_party_now", (name(after), after.last.text)
    helped = say(after, "No, he's at home with his girlfriend.")
    assert name(helped) == "safety.third_party_help", name(helped)
    back = say(helped, "I could ask him straight out.")
    assert name(back) != "safety.r1_history", back.last.text


# Voices, pictures, drink, a body in danger


@pytest.mark.parametrize(
    "order",
    [
        "he says go and hurt yourself",
        "it goes: hurt yourself now",
        "He keeps saying do it, do it now",
        "she says I ought to hurt my hands",
        "they whisper that I have to do it",
        "End it, end it, that's what it says.",
    ],
)
def test_an_order_from_a_voice_is_acted_on(order: str) -> None:
    asked = say(begun("no"), "There's a man's voice behind the fridge that says I'm filth.")
    assert name(asked) == "safety.unusual_commands", name(asked)
    after = say(asked, order)
    assert after.state.risk.tier >= 4, (name(after), after.last.text)


@pytest.mark.parametrize(
    "comment",
    [
        "no, he only insults me",
        "It just says my name.",
        "he says I'm filth, nothing else",
        "no orders, no",
        "they laugh at me, that's all",
    ],
)
def test_a_voice_that_only_comments_is_asked_about_further(comment: str) -> None:
    asked = say(begun("no"), "There's a man's voice behind the fridge that says I'm filth.")
    after = say(asked, comment)
    assert name(after) == "safety.unusual_sleep", (name(after), after.last.text)


@pytest.mark.parametrize(
    "picture",
    [
        "When I bath the baby I see myself hurting her. I hate it, I feel sick, I'd never.",
        "I carry my son downstairs and get this flash of hurting him, and I go cold with horror.",
        "A picture comes of my hands letting go of the pram. I'm horrified, I adore her.",
        "On the balcony I suddenly imagine tipping my daughter over the rail, it makes me shake, I love her so much.",
        "What if I snap and hurt the baby? I'd never, the thought disgusts me.",
        "Images of doing something terrible to my little boy pop up when I change him. I'm terrified of myself.",
    ],
)
def test_a_picture_that_horrifies_is_met_as_one(picture: str) -> None:
    after = say(begun("no"), picture)
    assert name(after) == "safety.intrusive_want", (name(after), after.last.text)
    assert after.state.risk.tier <= 1


@pytest.mark.parametrize(
    "drunk",
    [
        "I've had a bottle of wine tonight and honestly there's not much left to hope for.",
        "six beers in and i just dont wanna wake up tomorrow tbh",
        "I'm quite drunk. Everybody would be better off without me.",
        "had a whole bottle of gin, wish i was never born",
    ],
)
def test_with_drink_in_the_head_the_work_waits(drunk: str) -> None:
    asked = say(begun("no"), drunk)
    assert name(asked) == "safety.S2", (name(asked), asked.last.text)
    through = say(asked, "no, not killing myself", "my daughter, she keeps me going")
    assert name(through) == "safety.substances_rest", (name(through), through.last.text)


@pytest.mark.parametrize(
    "near",
    [
        "ok my wife's calling them",
        "She is ringing now",
        "my son's dialling 999",
        "they're on their way",
        "my neighbour is phoning them for me",
    ],
)
def test_whoever_makes_the_call_for_the_body_is_help(near: str) -> None:
    acting = say(
        begun("no"), "Sorry, there's a tight band round my chest and my left arm's gone heavy.", "should I really?"
    )
    after = say(acting, near)
    assert any("r5_coming" in p for p in begins(after)), (begins(after), after.last.text)
    there = say(after, "they're here")
    assert not any("r5_wait" in p or "r5_check" in p for p in begins(there)), there.last.text


# Heavy things told where the question stood


@pytest.mark.parametrize(
    "heavy",
    [
        "My dad died in May and I still ring his phone.",
        "I lost my job and my flat within a month.",
        "My wife left on Sunday and took the girls.",
        "We buried my brother last week.",
        "I miscarried in spring and nobody speaks of it.",
    ],
)
def test_a_no_after_something_heavy_settles_the_question_that_stood_before(heavy: str) -> None:
    met = say(begun(), heavy)
    assert name(met).split(".")[0] in ("loss", "distress", "safety_question"), name(met)
    after = say(met, "no, nothing like that")
    assert any("safety_question.got_no" in part for part in begins(after)), after.last.text
    assert "something to keep" not in after.last.text
    assert after.state.tally.get("screened")


@pytest.mark.parametrize(
    "where", ["where could I go anyway", "I've nowhere to go", "where would I even go", "Where should I live then?"]
)
def test_where_to_go_is_answered_after_abuse_was_told(where: str) -> None:
    told = say(
        begun("no"),
        "My husband reads my messages in the evening and counts the money. When I'm late he doesn't let me in.",
        "he's at work till six",
        "no, not right now",
        "the phone maybe",
    )
    after = say(told, where)
    assert name(after).startswith("safety.abuse"), (name(after), after.last.text)


# What the words alone tell


@pytest.mark.parametrize(
    ("told", "label"),
    [
        ("Had that lorry run me over at the crossing I'd hardly have complained.", "passive_ideation"),
        ("If the lightning had struck a metre to the left it would have been a relief, honestly.", "passive_ideation"),
        ("Shame the ice didn't do it. If the car had gone over the edge, no great loss.", "passive_ideation"),
        ("when the branch came down I thought, if it had caught me it would have been fine", "passive_ideation"),
        ("My husband could find someone cheerful if I was out of the way.", "passive_ideation"),
        ("With me gone the two of them could have a quieter life, she and her mum.", "passive_ideation"),
        ("Once I am off their hands my parents could finally move to the coast.", "passive_ideation"),
        ("if i was no longer around my brother would get the big room and some peace", "passive_ideation"),
        ("They found a shadow on my lung and part of me was pleased.", "passive_ideation"),
        ("read about the side effects, risk of stroke, and thought, finally", "passive_ideation"),
        ("The lump. I hope it is. I've not said that to anybody.", "passive_ideation"),
        ("He said aneurysm and I was almost hopeful.", "passive_ideation"),
        ("I've had enough birthdays, thank you.", "passive_ideation"),
        ("Seventy was a year more than I needed.", "passive_ideation"),
        ("too many winters already, I can do without the next", "passive_ideation"),
        ("I've been lent this life and I'd gladly hand it back.", "passive_ideation"),
        ("if I could return my years, being here was never my idea, I'd hand the rest back in", "passive_ideation"),
        ("The idea of switching myself off for good is restful.", "active_ideation"),
        ("I keep thinking about making it all go quiet forever.", "active_ideation"),
        ("there's this urge to make everything stop for good", "active_ideation"),
        ("I long to have it over with once and for all, most evenings.", "active_ideation"),
        ("There's a card for each of my nieces, to be opened afterwards.", "plan_or_intent"),
        ("i recorded a video for mum for when im not here", "plan_or_intent"),
        ("Wrote the notes last night. One each, for afterwards.", "plan_or_intent"),
        ("I have written to my sons, to read once I am gone.", "plan_or_intent"),
        ("relapsed on friday after nine months, my thighs are covered", "self_harm_current"),
        ("Back to the old habit. Long sleeves in June.", "self_harm_current"),
        ("I gave in again and my arm is a state.", "self_harm_current"),
        ("slipped last night, wrists are sore and wrapped", "self_harm_current"),
    ],
)  # fmt: skip
def test_danger_in_understatement_is_noticed(told: str, label: str) -> None:
    risk = assess(told)
    assert risk.tier >= 2, risk
    assert risk.label in (label, "plan_or_intent", "active_ideation"), risk


@pytest.mark.parametrize(
    "told",
    [
        "I went to the bridge again last night, stood there a while, walked home.",
        "Drove to the cliffs on Sunday, sat till it was dark and turned back.",
        "i got the bus to the quarry, stood about an hour and came home",
        "Been up there. I stood looking down for some minutes, then I went back.",
    ],
)
def test_a_place_gone_to_and_left_again_is_asked_about(told: str) -> None:
    assert assess(told).tier >= 1


@pytest.mark.parametrize(
    "told",
    [
        "Gave my nephew my old bike, it's too small for me now.",
        "I gave away the sofa because we bought a new one.",
        "Gave the boots away, never wore them.",
        "My old coat went to the neighbour, it doesn't fit any more.",
        "My wife goes through my phone for the recipe every Sunday, I never tidy my photos.",
        "He looks at my phone for the weather every morning, it's faster than his.",
        "Every twinge and I'm convinced it's a heart attack. Google says so too.",
        "Any cough and I'm sure it's cancer. My GP sighs when she sees me.",
        "I'm always certain it's a stroke when my hand tingles, then it's the keyboard.",
        "I couldn't go on after the third mile, my trainer was kind about it.",
        "On the treadmill I was finished. Done with trying to look fit.",
        "I called him by the wrong name and everyone laughed. I wanted to sink.",
        "My zip was open in front of the class, I wanted to disappear.",
        "The dentist cut the gum open and I stare at it in the mirror.",
        "The vet had to operate and cut her leg open, poor rabbit, I hate waiting.",
        "In our school musical the king is stabbed and I have to scream, I dread the scream.",
        "In that passport photo I'd love to cut myself out.",
        "My son said 'I'll die' when he saw his new haircut.",
    ],
)
def test_ordinary_life_in_alarming_words_is_not_taken_for_danger(told: str) -> None:
    risk = assess(told)
    assert risk.tier <= 1, risk


@pytest.mark.parametrize(
    "told",
    [
        "If the train had been on time the team would have got a better seat.",
        "If I was out of the meeting they could get on with the project.",
        "My gran's tumour is benign and I was so glad.",
        "I've written the handover notes for after the move.",
        "We walked to the bridge, stood there till the fireworks were over and went home.",
        "I slipped on the stairs and my leg is a mess, the football season's over for me.",
        "We have to hand the keys back, our time in that flat is over.",
        "I'd like to stop smoking once and for all.",
        "Relapsed on chocolate, my jeans know it.",
    ],
)
def test_the_same_words_about_ordinary_things_are_no_danger(told: str) -> None:
    assert assess(told).tier <= 1


@pytest.mark.parametrize(
    "hint",
    [
        "honestly it would be simpler not to be around for the deadline",
        "It'd be easier not being here when the marks come.",
        "Sometimes I think the tidier thing is not to be alive for it.",
        "I'd rather not be around when they open the letter",
        "not being asked would be nice, and quieter still not to be here at all",
    ],
)
def test_a_hint_in_the_middle_of_work_is_asked_about(hint: str) -> None:
    assert assess(hint, "And what would be good enough, if it needn't be brilliant?", at_work=True).tier >= 1
