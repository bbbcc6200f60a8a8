"""What is said back of a story, what is left out of it, and what is called unfair."""

from __future__ import annotations

import re

import pytest

from tests.talking import at_list, at_story, begun, move, named, say


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
    after = say(at_story(), said)
    assert not move(after).name.startswith("repair."), after.last.text
    assert "corrected" not in named(after)


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
    for at in (at_list(), at_story()):
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
    after = say(at_list(), said)
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
    for at in (at_list(), at_story()):
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
    reply = say(at_story(), f"We had a row on Sunday. {said}")
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
    reply = say(at_story(), said).last.text
    plain = re.sub(r'"[^"]*"', "", reply).lower()
    assert never not in plain, reply
