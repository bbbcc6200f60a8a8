# ruff: noqa: E501
"""People who write several sentences at once: what is said back, what is kept of it, which question is answered."""

from __future__ import annotations

import pytest

from nova_cbt import cues
from nova_cbt.cues import thought as thoughts
from nova_cbt.model import Reading
from nova_cbt.slots import reflectable
from nova_cbt.slots.weight import weight
from nova_cbt.words.stated import before_question, loose
from nova_cbt.words.subject import about

LONG = [
    (
        "Yes, carry on. My son put this on my phone before he went back to Leeds. Since my wife passed in the spring the evenings are very long and I catch myself laying two places at the table.",
        ["passed in the spring", "two places", "evenings are very long"],
    ),
    (
        "ok sure. i saw this on tiktok so i thought why not. my parents are getting divorced and they keep asking me to pick a side and i cant concentrate on anything.",
        ["getting divorced", "pick a side", "concentrate on anything"],
    ),
    (
        "Yes please. I have tried two other apps and they were rubbish. I've been off work for six weeks with my back and I'm starting to feel like a spare part in my own home.",
        ["spare part", "off work"],
    ),
    (
        "Good morning, yes. I write slowly, sorry for my English. In my country I was a nurse, here I clean the offices in the night, and I feel that I become invisible.",
        ["invisible", "clean the offices"],
    ),
    (
        "Sure. My GP said there's a waiting list of nine months so here I am. I have panic attacks on the bus and I've stopped going into town altogether.",
        ["panic attacks", "stopped going into town"],
    ),
    (
        "I'm Priyanka, 34. My husband doesn't know I'm writing this. We've had two miscarriages and everybody at work is pregnant and I smile and then cry in the toilets.",
        ["miscarriages", "cry in the toilets"],
    ),
    (
        "You can say Tomasz. I live in Glasgow, I drive a bus. My brother doesn't speak to me since our mother's funeral and every night I write him a message and delete it.",
        ["speak to me since", "funeral", "delete it"],
    ),
    (
        "Hi, it's Gwen, I'm 71 and this is all new to me so bear with me. My sister has dementia and last week she didn't know my name. I held it together until the car park.",
        ["know my name", "dementia", "held it together"],
    ),
    (
        "they/them, and call me Ash. im in scotland. i came out at school and now my best mate wont sit with me and everyone acts like nothing happened.",
        ["sit with you"],
    ),
    (
        "I'm in Canada, near Toronto. It's snowing here again. I lost my job in September after nineteen years and I haven't told my father yet, he thinks I still go in every morning.",
        ["lost your job"],
    ),
    (
        "Ireland. I don't see why you need that but fine. My daughter hasn't let me see the grandchildren since Easter and I don't even know what I did.",
        ["see the grandchildren", "know what i did", "know what you did"],
    ),
    (
        "I'd say a 4. Work is fine, it's more that I get home and there's nobody to tell about my day. I eat standing up at the counter most nights.",
        ["nobody to tell", "standing up"],
    ),
    (
        "Two. Maybe three on a good day. The twins don't sleep, my husband is on nights, and yesterday I shouted at them so loudly that I scared myself.",
        ["scared yourself", "scared yourself", "shouted at them"],
    ),
    (
        "5 i guess. school is whatever. my dad moved out on sunday and took the dog and nobody has even mentioned it.",
        ["moved out", "took the dog"],
    ),
    (
        "It was 6 and now it is 3. The landlord wants us out by January and I have the three children. I cannot sleep because I count the money in my head.",
        ["wants us out", "count the money", "cannot sleep"],
    ),
    (
        "About a 3. I keep telling everyone I'm fine because they've all been so good about the operation. But I look in the mirror and I don't recognise myself.",
        ["telling everyone", "recogn"],
    ),
    (
        "I'd put it at 5. My marking is piling up, I've got forty essays and the parents' evening on Thursday, and I lie awake convinced that someone is going to find out I can't do this job.",
        ["piling up", "lie awake"],
    ),
    (
        "No, nothing like that, thank God. I'm just so tired of being the strong one. Everybody rings me with their problems and nobody asks how I am.",
        ["strong one", "nobody asks"],
    ),
    (
        "No never. I wouldn't do that to my mum. It's more that I feel like I'm watching everyone else's life through a window, if that makes sense.",
        ["through a window"],
    ),
    (
        "No, I have my faith and my children. But sometimes at night I am so angry with God that I cannot pray, and then I am ashamed.",
        ["cannot pray", "angry with god", "ashamed"],
    ),
    (
        "Not at all, I'm not that sort of person. What I can't stand is going into the staff room. They stop talking when I come in, I'm sure of it.",
        ["stop talking", "staff room"],
    ),
    (
        "I suppose it's my temper. Last night my little girl spilled her juice and I roared at her like my father used to roar at me, and her face just crumpled. I went and sat in the car.",
        ["roared at her", "face just crumpled", "crumpled"],
    ),
    (
        "The thing I'd like to sort out is how I am with my manager. She sends me messages at ten at night and I answer every single one because I'm scared she'll think I'm slacking.",
        ["slacking", "answer every single one"],
    ),
    (
        "I don't know where to begin really. My mum's in hospital, the boiler's broken, and on top of it I've got my driving test on Friday, which I've failed twice already.",
        ["in hospital", "failed twice"],
    ),
    (
        "idk its kind of everything. uni, money, my ex. mostly my ex i guess. she blocked me on everything on saturday and i keep making new accounts to look at her page which is so pathetic.",
        ["blocked", "pathetic", "look at her page"],
    ),
    (
        "Since I came to this country two years ago I have no friends. In the college they speak very fast and I laugh when they laugh but I don't understand. After, I go home and I cry.",
        ["no friends", "cry", "laugh when they laugh"],
    ),
    (
        "I would like to stop checking. I check the door, the stove, the taps, then the door again, it can be forty minutes before I get out, and I was late three times this week.",
        ["forty minutes", "late three times", "check the door"],
    ),
    (
        "My retirement party is on the 14th and I dread it. I will have to stand up in front of everybody and pretend I'm looking forward to it, when really I feel I'm being put out with the bins.",
        ["put out with the bins", "dread it", "pretend"],
    ),
    (
        "It was on Wednesday at the school gate. The other mums were planning a picnic right in front of me and not one of them looked up. I thought, I'm invisible here. I just fiddled with my phone until the bell went.",
        ["not one of them looked", "invisible", "in front of"],
    ),
    (
        "On Sunday, at my mother's table. My brother announced his promotion and she said, well, one of you made it then. I felt about two inches tall and I went and did the washing-up.",
        ["one of you made it", "two inches tall"],
    ),
    (
        "In the car after work yesterday. Radio on, traffic, nothing special. I suddenly thought I can't do this for another twenty years, and my hands went tingly and I had to pull over.",
        ["another twenty years", "pull over", "hands went tingly"],
    ),
    (
        "tuesday in maths. sir handed the tests back and said mine out loud, 31 percent, and jordan laughed. i wanted to disappear. i asked to go toilet and stayed there til the end.",
        ["laughed", "disappear", "out loud"],
    ),
    (
        "It was last night, my wife found the credit card letter. She did not shout, she only sat down and was silent, and that is worse. I thought now she sees what kind of man I am.",
        ["what kind of man", "she only sat down", "found the credit card letter"],
    ),
    (
        "This morning at the bus stop. A neighbour asked where my husband was and I said he was away on business. He's been gone since August. I heard myself lie and I felt so small.",
        ["gone since august", "so small", "lie"],
    ),
    (
        "I've stopped seeing my friends, I make excuses. I haven't been to choir in two months. My husband says I'm a different person and I snapped at him for saying it.",
        ["stopped seeing", "different person", "snapped"],
    ),
    (
        "It costs me everything, honestly. I don't sleep, I don't eat properly, and I missed my son's concert because I couldn't face the other parents.",
        ["missed your son", "missed my son", "couldn't face"],
    ),
    (
        "I work until midnight so that nobody can say I'm lazy. Then I am too tired to play with the kids. They don't even ask me any more.",
        ["don't even ask", "too tired to play", "lazy"],
    ),
    (
        "Well, I gave up the allotment. I used to be there every weekend, my late husband and I built the shed together. Now I can't walk past the gate without a lump in my throat.",
        ["lump in", "gave up the allotment"],
    ),
    (
        "i dont go to training anymore. coach texted twice and i left him on read. feels like ive let the whole team down but if i go they'll all ask where ive been.",
        ["let the whole team down", "all ask where", "training"],
    ),
]


@pytest.mark.parametrize(("told", "heavy"), LONG)
def test_of_a_long_message_what_weighs_is_said_back(told: str, heavy: list[str]) -> None:
    said = reflectable(told, cues.find(told, "", careful=True))
    assert any(words in next(iter(said), "").lower() for words in heavy), said


@pytest.mark.parametrize(
    "told",
    [
        "My daughter set this up on the tablet for me",
        "my flatmate said this helped her",
        "I never talked to a computer about things like this",
        "I'm not used to being called by a first name by a machine",
        "my gp said there's a waiting list",
        "I saw this on a leaflet at the chemist",
        "a friend sent me the link",
        "My English is not perfect",
    ],
)
def test_how_somebody_came_here_weighs_little(told: str) -> None:
    assert weight(told, Reading()) < 0


@pytest.mark.parametrize(
    "told", ["My husband left me in March", "my phone was with her when she died", "I lost my job and my laptop"]
)
def test_a_loss_weighs_whatever_stands_beside_it(told: str) -> None:
    assert weight(told, Reading()) > 5


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("Yesterday I threw a plate in the sink and I frightened myself, is that normal?", "frightened myself"),
        ("ive not been sleeping and im failing my course, is this even going to do anything?", "failing my course"),
        ("My wife has stopped talking to me, what should I do?", "stopped talking to me"),
        ("I cried at the bus stop in front of everyone - do other people do that?", "in front of everyone"),
        ("We buried my uncle on Friday and I felt nothing at all, am I a bad person?", "felt nothing at all"),
        ("I can't go in there any more, how do people manage it?", "go in there any more"),
    ],
)
def test_what_stands_before_a_question_is_told(asked: str, told: str) -> None:
    assert told in before_question(asked)


@pytest.mark.parametrize(
    "asked",
    [
        "Is that normal?",
        "What do you mean, and why do you ask?",
        "Do you really understand what people write or do you just pick words out?",
        "How long does this take, and who reads it?",
        "So, why did I do it?",
    ],
)
def test_a_question_alone_tells_nothing(asked: str) -> None:
    assert before_question(asked) == ""


@pytest.mark.parametrize(
    ("said", "bare"),
    [
        ("I'm worn out, to be honest", "I'm worn out"),
        ("im failing my course basically", "im failing my course"),
        ("It's like watching life through a window, if that makes sense", "It's like watching life through a window"),
        ("I shout at them, if I'm honest, and then I hide", "I shout at them and then I hide"),
        ("nobody rings me anymore tbh", "nobody rings me anymore"),
        ("I want to be honest with her", "I want to be honest with her"),
        ("I don't know", "I don't know"),
    ],
)
def test_loose_words_are_left_off(said: str, bare: str) -> None:
    assert loose(said) == bare


@pytest.mark.parametrize(
    ("told", "thought"),
    [
        (
            "It was the usual Monday meeting. I kept thinking they'd be better off with somebody younger, and I said nothing for the whole hour. My boss even asked if I was ill.",
            "they'd be better off with somebody younger",
        ),
        (
            "She had two little boys with her and she looked so pleased to see me. And I stood there with my basket and thought, this is all that is left of me. I felt ashamed.",
            "this is all that is left of me",
        ),
        (
            "My son left his shoes in the door. I thought nobody in this house respects me, and I shouted so loud that the neighbour knocked. I was so angry.",
            "nobody in this house respects me",
        ),
        (
            "In that moment I thought that God is punishing me. My mother always said a daughter who leaves brings bad luck.",
            "God is punishing me",
        ),
        (
            "i woke up late again. the first thing i think is youve already ruined it. then i go on my phone till 2pm.",
            "youve already ruined it",
        ),
        (
            "I told myself I'm a coward, that's what. He was standing right there and I had the words ready and then I just smiled.",
            "I'm a coward",
        ),
        (
            "I thought: thirty years and I left no trace. The young woman at my desk asked who I was.",
            "thirty years and I left no trace",
        ),
    ],
)
def test_the_thought_is_what_was_told_as_one(told: str, thought: str) -> None:
    assert thoughts.asked_for(told) == thought


@pytest.mark.parametrize(
    "told",
    [
        "My flatmate said this helped her so I thought I'd give it a go.",
        "I retired in March and I thought it would be lovely.",
        "My father was also like this and I promised to myself I will never be like him.",
        "i figured i'd ask and see what happens",
        "We thought it might be nice to have her near us. I had hoped for more.",
    ],
)
def test_a_plan_a_hope_or_a_vow_is_no_automatic_thought(told: str) -> None:
    assert thoughts.told(told) == ""


@pytest.mark.parametrize(
    ("item", "called"),
    [
        ("My mother-in-law moved in with us", "what you told me about your mother-in-law"),
        ("I shouted at my son because of his shoes", "what you told me about your son"),
        ("nobody at the new school talks to me", "what you've told me"),
        ("my manager sends me messages at ten at night", "what you told me about your manager"),
        ("I feel so guilty about all of it", "what you told me about the guilt"),
        ("They gave my shifts to the new lad", "what you told me about your shifts"),
        ("my anger at home", ""),
        ("how to talk to my landlord", ""),
        ("the supermarket", ""),
        ("stress at work, and my dad", ""),
    ],
)
def test_a_thing_told_in_a_sentence_is_called_by_what_it_is_about(item: str, called: str) -> None:
    assert about(item) == called
