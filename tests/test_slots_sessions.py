# ruff: noqa: E501 - a row of a table is easier to check on one line
"""What clients really write under a question: an answer with fillers before it and asides behind it."""

from __future__ import annotations

import pytest

from nova_cbt.cues import find
from nova_cbt.model import Answer, Ask
from nova_cbt.slots import reflectable, take

NAME = "What would you like me to call you? And if you care to say, which pronouns do you use?"
TEN, HUNDRED = "How is your mood, 0 to 10?", "How far do you believe it, 0 to 100?"
FEEL = "What did you feel, and how strong from 0 to 100?"
MIND = "What went through your mind?"
STEPS = "What are the pieces, one after the other, smallest first?"
TODAY = "Which thing do you want to spend this session on?"
HELPS = "What already helps when it gets bad, even a little?"
WEEK = "Which day could it be, and around what time?"


def took(text: str, kind: str, context: str = "", slot: str = "it") -> list[Answer]:
    return list(take(text, find(text, context, careful=True), (Ask(slot, kind),), 3, context=context))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Naomi, please. It's they/them.", "Naomi"), ("Naomi. Just that. I use they/them.", "Naomi"), ("Naomi is good. They/them.", "Naomi"),
        ("They/them, thanks for asking. I'm non-binary.", ""), ("Okay. I'm letting that sink in.", ""), ("I'm thinking about it", ""), ("now", ""),
        ("I'm German", ""), ("I'm trans, if that matters", ""), ("tired", ""), ("I'm exhausted", ""), ("It's fine", ""), ("Mary Jane", "Mary Jane"),
        ("call me Sam", "Sam"), ("call me sam", "Sam"), ("My name is Irving", "Irving"), ("Jo is fine", "Jo"), ("she/her. Amara", "Amara"),
        ("it's Ravi, he/him", "Ravi"), ("Just Kit is fine", "Kit"), ("you can call me Dee", "Dee"), ("I'd rather not say", ""), ("Does it matter?", ""),
        ("People call me Buzz", "Buzz"), ("Hello. I'm Tomasz and I drive a lorry.", "Tomasz"), ("Sorry, what?", ""), ("Yes please", ""), ("Anything really", ""),
        ("I'm Brazilian and I'm 34", ""), ("whatever you like", ""), ("elif", "Elif"), ("Mrs Patel", "Mrs Patel"), ("Hm. Robin, I think.", "Robin"),
        ("Thanks", ""), ("The name's Bond", "Bond"), ("I go by Max, they/them", "Max"), ("Still here", ""), ("He", ""),
    ],
)  # fmt: skip
def test_a_name_is_a_name(text: str, name: str) -> None:
    assert [a.value for a in took(text, "name", NAME)] == ([name] if name else [])


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("It's they/them", "they/them"), ("Naomi. They and them, please. If you get it wrong carry on.", "they/them"), ("it/its", "it/its"), ("it's fine", ""),
        ("It doesn't matter to me, she/her", "she/her"), ("he, him", "he/him"), ("I'm Sam. That's all.", ""), ("any pronouns", "any"), ("she/they", "she/they"),
        ("My mum says they never listen", ""), ("I use she", "she/her"),
    ],
)  # fmt: skip
def test_pronouns_are_a_pair(text: str, pair: str) -> None:
    assert [a.value for a in took(text, "pronouns", NAME)] == ([pair] if pair else [])


@pytest.mark.parametrize(
    ("text", "kind", "context", "number"),
    [
        ("4, I'd say. It's not terrible, it's just grey.", "rating10", TEN, 40), ("4, if I'm honest.", "rating10", TEN, 40), ("Hm. A 3?", "rating10", TEN, 30),
        ("It's 5 today.", "rating10", TEN, 50), ("Better than last week, maybe 5", "rating10", TEN, 50), ("About 8, if nothing explodes", "rating10", TEN, 80),
        ("7ish", "rating10", TEN, 70), ("between 5 and 6", "rating10", TEN, 55), ("six or seven", "rating10", TEN, 65), ("8 at a push", "rating10", TEN, 80),
        ("5, which is more than I expected to say.", "rating10", "Where is your mood, if 0 is the floor and 10 the ceiling?", 50),
        ("I think 5. There was a whole afternoon where I didn't think about it.", "rating10", "Nearer a 3, or nearer a 6?", 50),
        ("Six. I slept three hours and had two coffees.", "rating10", TEN, 60), ("70, honestly. I know that's high.", "rating", HUNDRED, 70),
        ("I'd put it at a 6 and a half", "rating10", TEN, 65), ("somewhere in the sixties, say 65", "rating", HUNDRED, 65), ("Down to 35, I'd say.", "rating", HUNDRED, 35),
        ("Guilt around 35 and shame about 30 now.", "rating", "And the feeling itself: where's the guilt at this moment, 0 to 100?", 35),
        ("Ask me again at two in the morning.", "rating", HUNDRED, None), ("It's what I said before, really.", "rating", HUNDRED, None),
        ("I went with one of my friends", "rating10", TEN, None), ("eighty percent sure", "rating", HUNDRED, 80), ("Still a 7. Same as Tuesday.", "rating10", TEN, 70),
        ("Twenty minutes, I'd guess, and hard is about a 3", "number_minutes", "How long would it take, and how hard is it, 0 to 10?", 20),
        ("Ten minutes, yes, I think I could.", "number_minutes", "How many minutes?", 10), ("an hour at most", "number_minutes", "", 60),
        ("a quarter of an hour", "number_minutes", "", 15), ("5 to 10 mins", "number_minutes", "", 5),
    ],
)  # fmt: skip
def test_a_number_is_heard_among_words(text: str, kind: str, context: str, number: int | None) -> None:
    assert [a.number for a in took(text, kind, context)] == ([] if number is None else [number])


@pytest.mark.parametrize(
    ("text", "felt"),
    [
        ("Mostly anxiety, 80 and shame maybe 60", [("anxiety", 80), ("shame", 60)]), ("Dread, I'd say 70 and anxiety maybe 65", [("dread", 70), ("anxiety", 65)]),
        ("Anxiety, I'd say 80 and shame maybe 60. I can feel it in my stomach. I'm a bit calmer now that it's written down.", [("anxiety", 80), ("shame", 60)]),
        ("Guilt maybe 70 and shame 55. It's a sad sort of feeling, more than a scared one.", [("guilt", 70), ("shame", 55)]),
        ("80 anxious, 40 angry", [("anxiety", 80), ("anger", 40)]), ("sad, about 50", [("sadness", 50)]), ("My mum was furious and I was scared, 60", [("fear", 60)]),
        ("Panic. 90.", [("panic", 90)]), ("It's a bit less heavy than yesterday", []), ("she was so angry", []), ("humiliation 70", [("humiliation", 70)]),
        ("sadness (60), anger (30)", [("sadness", 60), ("anger", 30)]), ("lonely and ashamed, both about 70", [("loneliness", 70), ("shame", 70)]),
    ],
)  # fmt: skip
def test_each_feeling_keeps_its_word_and_its_number(text: str, felt: list[tuple[str, int]]) -> None:
    assert [(a.value, a.number) for a in took(text, "emotion", FEEL)] == felt


@pytest.mark.parametrize(
    ("text", "context", "things"),
    [
        ("journaling, and my support group on Thursdays", HELPS, ["journaling", "my support group on Thursdays"]),
        ("Open the file, read the notes, write three lines", STEPS, ["Open the file", "read the notes", "write three lines"]),
        ("Asking for help, I think. There was this lab report and I needed my professor for one part of it.", TODAY, ["Asking for help"]),
        ("The family visit. They came on Saturday, and I've been low since Sunday. I finished one thing on my list and added three.", TODAY, ["The family visit"]),
        ("I want to talk about a deadline I missed. And how to come down from that kind of evening. I've been journaling, and the group helps.", TODAY, ["a deadline I missed", "how to come down from that kind of evening"]),
        ("I mean. Today I'd really like to do something about the thesis proposal. The deadline's getting close.", TODAY, ["the thesis proposal"]),
        ("The group, definitely. Even when I don't say anything there. And writing, it takes the edge off.", HELPS, ["The group", "writing"]),
        ("Look at what's there. Cross out what isn't needed. Write one paragraph. Read it once. Stop. I went to the group on Thursday.", STEPS, ["Look at what's there", "Cross out what isn't needed", "Write one paragraph", "Read it once", "Stop"]),
        ("I'd like to talk about the paper I had due. I got into the perfect-or-nothing thing again.", TODAY, ["the paper I had due"]),
        ("Motivation, I suppose. Although I do want to do it, that's what's strange.", TODAY, ["Motivation"]), ("Thanks. Sleep, mostly.", TODAY, ["Sleep"]),
        ("There was this lab report and I couldn't write to her about it and then I stayed up all night over it.", TODAY, ["the lab report"]),
        ("Hm. Right. My sister and money", TODAY, ["My sister", "money"]), ("walking the dog, ringing my brother or a hot shower", HELPS, ["walking the dog", "ringing my brother", "a hot shower"]),
        ("I could go for a walk, or ring Sam. I've been eating cereal for dinner.", HELPS, ["go for a walk", "ring Sam"]),
        ("Writing in my notebook helps a bit, and going outside, just round the block. And talking to my support group.", HELPS, ["Writing in my notebook", "going outside", "talking to my support group"]),
        ("1. find the form 2. fill in page one 3. post it", STEPS, ["find the form", "fill in page one", "post it"]), ("Yes, I'd like that.", STEPS, []),
        ("First get dressed, then put my shoes by the door and then walk to the corner", STEPS, ["get dressed", "put my shoes by the door", "walk to the corner"]),
        ("That everyone else has a real question and mine is a hobby with references. It makes my stomach drop a bit.", STEPS, []),
        ("My dad. He's been ill again and I don't sleep.", TODAY, ["My dad"]), ("Can we do the job thing? And my sleep.", TODAY, ["the job thing", "my sleep"]),
    ],
)  # fmt: skip
def test_a_list_holds_things_and_steps_only(text: str, context: str, things: list[str]) -> None:
    slot = "rung" if context == STEPS else "item"
    assert [a.value for a in took(text, "list", context, slot)] == things


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I don't know how to answer that.", ""), ("It's a bit less heavy than yesterday.", ""), ("I'd got a table by the window.", ""),
        ("I'd got a table by the window. Then I thought they'd all see I'm a fraud.", "they'd all see I'm a fraud"),
        ('It was raining. "I\'ll never get this right", that\'s what it said.', "I'll never get this right"),
        ("Hm. That I only count when I'm excellent. I don't think that about others, just me.", "I only count when I'm excellent"),
        ("Thank you, I needed a minute. That she'd regret taking me on.", "she'd regret taking me on"), ("That's a good question.", ""),
        ("He'd look at me and know. I had my coat on already.", "He'd look at me and know"), ("My tea's gone cold.", ""),
    ],
)  # fmt: skip
def test_a_thought_judges_predicts_or_rules(text: str, words: str) -> None:
    assert [a.value for a in took(text, "thought", MIND)] == ([words] if words else [])


@pytest.mark.parametrize(
    ("text", "kind", "context", "value"),
    [
        ("How do I put this. I sleep badly. That's not very scientific of me.", "text", "What does it do to your days?", "I sleep badly"),
        ("Hm. That I can say what I've tried first, and then it doesn't feel like begging. I think the list with the two sides.", "text", "What stands out?", "That I can say what I've tried first, and then it doesn't feel like begging"),
        ("I get hot in the face and I can't read any more. My tea's gone cold. Thank you for asking it that way.", "text", "How would you recognise the start?", "I get hot in the face and I can't read any more"),
        ("Let me think. My phone. And then the thought that it won't be good enough anyway. It makes me check everything nine times.", "text", "What could get in the way?", "My phone. And then the thought that it won't be good enough anyway"),
        ("Hello. Mostly sleep.", "text", "Where does that 4 come from?", "sleep"), ("Thanks for that. I'd tell her it's not her fault.", "text", "What would you say to a friend?", "I'd tell her it's not her fault"),
        ("Then I'd write it in the notebook first, just two lines, and go on. Thank you for staying with it.", "if_then", "What then?", "I'd write it in the notebook first, just two lines, and go on"),
        ("Something fair would be, I missed a date in a bad week and I put it right on Thursday. Ask me again at two in the morning, though.", "balanced", "How would you put it?", "I missed a date in a bad week and I put it right on Thursday"),
        ("Then I'd ask when would be better. And if not at all, I'd ask the demonstrator. It's raining here.", "text", "Should they say no, what then?", "I'd ask when would be better. And if not at all, I'd ask the demonstrator"),
    ],
)  # fmt: skip
def test_the_answer_is_taken_without_what_stands_around_it(text: str, kind: str, context: str, value: str) -> None:
    found = took(text, kind, context)
    assert [a.value for a in found] == [value]
    assert len(found[0].value.split()) <= 30


@pytest.mark.parametrize(
    ("text", "when", "where"),
    [
        ("Sunday at ten in the morning, in my room with the door open", "Sunday at ten in the morning", "in my room"),
        ("Saturday at ten in the morning, I think, in the library. I'm there anyway.", "Saturday at ten in the morning", "in the library"),
        ("Wednesday at half past five", "Wednesday at half past five", ""), ("at my desk", "", "at my desk"), ("in the library, third floor", "", "in the library, third floor"),
        ("Monday after lunch, at two, in the library, at the window.", "Monday after lunch, at two", "in the library"), ("In about ten days.", "In about ten days", ""),
        ("My shoulders are up by my ears just thinking of it.", "", ""), ("We can try, if I'm allowed to stop in the middle.", "", ""), ("in the kitchen, 7.30 pm", "7.30 pm", "in the kitchen"),
        ("I could do Monday at four. In the kitchen, because there's light.", "Monday at four", "In the kitchen"), ("quarter to nine on Friday", "quarter to nine on Friday", ""),
        ("I sat there for ages", "", ""), ("The proposal's in. Now it's the next chapter, in a month.", "in a month", ""), ("after my shift, on the bus", "after my shift", "on the bus"),
        ("tomorrow, first thing", "tomorrow, first thing", ""), ("By email, I think. In person I'd forget how to talk.", "", "By email"), ("By my bed, under the lamp.", "", "By my bed"),
        ("I'd send a message. Short, so I can't apologise in it.", "", "a message"), ("Thursday, 6pm at the gym", "Thursday, 6pm", "at the gym"), ("on my own", "", ""), ("from my side", "", ""),
    ],
)  # fmt: skip
def test_a_time_and_a_place_are_whole(text: str, when: str, where: str) -> None:
    assert [a.value for a in took(text, "when", WEEK)] == ([when] if when else [])
    assert [a.value for a in took(text, "where", WEEK)] == ([where] if where else [])


TWO = "I can think of two things. One is to cut it into pieces and find the first one; the other, to put that thought on paper and weigh it. Which one?"
KEEP = "I follow. Is it still a good idea? Then keep it, shrink it or change it; otherwise we drop it. Which?"


@pytest.mark.parametrize(
    ("text", "context", "value"),
    [
        ("More the first one, although there's something in the other one too.", TWO, "cut it into pieces and find the first one"), ("the second, please", TWO, "put that thought on paper and weigh it"),
        ("Putting it on paper I think", TWO, "put that thought on paper and weigh it"), ("The pieces. Thanks, that's a good question.", TWO, "cut it into pieces and find the first one"),
        ("Not so keen, to be honest. Is there another way to do it?", TWO, ""), ("I'd like to keep it. I don't want to give up on it after one week.", KEEP, "keep it"),
        ("make it smaller, shrink it", KEEP, "shrink it"), ("Quiet, mostly.", "Quiet, release, or company: which is it mostly?", "Quiet"), ("that one", "Would you rather stay with this, or move on?", "move on"),
        ("Go on, please. It's the one I've been avoiding.", "Is it worth more, or shall we go on?", "go on"), ("I don't know if that'll work for me.", TWO, ""), ("The weather is bad", TWO, ""),
        ("the latter", "Would you rather have a plan for the evenings, or talk about your sister first?", "talk about your sister first"), ("my sister", "Would you rather have a plan for the evenings, or talk about your sister first?", "talk about your sister first"),
        ("I can talk about it at parties for an hour.", "Which do you prefer: cut it into pieces, or weigh the thought?", ""),
    ],
)  # fmt: skip
def test_a_choice_is_one_of_what_was_offered(text: str, context: str, value: str) -> None:
    assert [a.value for a in took(text, "choice", context)] == ([value] if value else [])


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("That's the main one. I don't want to put too much on the table.", []), ("Just the one, if that's okay. I always plan too much.", []), ("The other thing can wait, I think.", []),
        ("And if there's time, the self-criticism. But that's more the background music.", ["the self-criticism"]), ("Maybe also how I could keep my focus for longer than a song.", ["how I could keep my focus for longer than a song"]),
        ("no that's it", []), ("My sleep too", ["My sleep"]), ("If we've got a minute at the end, I'd like something small I can actually do this week.", ["something small I can actually do this week"]),
    ],
)  # fmt: skip
def test_one_more_thing_is_a_thing_or_nothing(text: str, values: list[str]) -> None:
    context = "Is there anything else that should get a place today, or just that?"
    assert [a.value for a in took(text, "choice", context, "more")] == values


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("my professor, I suppose. She's the one who knows", "my professor"), ("Jo, in the group", "Jo"), ("I'd text Jo, in the group.", "Jo"), ("It'd have to be the professor. It's her report.", "the professor"),
        ("That makes sense, I suppose. My sister. She's good at being normal.", "My sister"), ("people", ""), ("nobody", ""), ("Dr Okafor", "Dr Okafor"), ("my old neighbour Pat", "my old neighbour Pat"),
    ],
)  # fmt: skip
def test_a_person_is_somebody(text: str, who: str) -> None:
    assert [a.value for a in took(text, "person", "Who could you ask?")] == ([who] if who else [])


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("I'd promised myself there wouldn't be a late one. My tutor's answer was very short. I'd put the wrong week in my calendar. I'm such a mess.", ["I'd promised myself there wouldn't be a late one", "My tutor's answer was very short", "I'd put the wrong week in my calendar"]),
        ("Nobody at the group knew about it, and they were glad I came. She thinks I'm lazy. Thanks.", ["Nobody at the group knew about it, and they were glad I came"]),
        ("I just feel it.", []), ("It's raining here, it fits.", []),
    ],
)  # fmt: skip
def test_facts_are_what_was_seen_or_done(text: str, facts: list[str]) -> None:
    assert [a.value for a in took(text, "fact", "What has really happened?")] == facts


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("It's like this. I stayed up all night over one report. It's raining here.", "you stayed up all night over one report"), ("My tea's gone cold. I cried at work on Monday.", "you cried at work on Monday"),
        ("You mean the group. That helped a bit. I told Ines about the exam.", "you told Ines about the exam"), ("It isn't often, it's when my dad rings. I go quiet.", "you go quiet"),
        ("There was a heron. I walked home the long way.", "you walked home the long way"), ("Thanks for asking. I'm scared I'll fail.", "you're scared you'll fail"),
    ],
)  # fmt: skip
def test_what_is_said_back_tells_of_the_client(text: str, first: str) -> None:
    best = reflectable(text, find(text, ""))
    assert best[0] == first
    assert all(len(b.split()) <= 14 for b in best)


@pytest.mark.parametrize("text", ["It's like this.", "You mean that one?", "That helped a bit.", "It's raining here, it fits.", "My tea's gone cold.", "Thank you for asking it that way.", "There was a heron."])  # fmt: skip
def test_small_talk_is_not_said_back(text: str) -> None:
    assert [b for b in reflectable(text, find(text, "")) if '"' not in b] == []
