"""What people typed in the techniques and in later sessions, and what Nova made of it: each fault in other words."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from nova_cbt.model import Ask, Fact, Homework, Move, Place, Session, Turn, Worksheet
from tests.midway import answers, written
from tests.talking import ask, later, move, name, opened, parts, put, put_instead, say, therapist, wording

THOUGHT = "they all think I'm useless"


@cache
def offered(page: str, thought: str = THOUGHT, item: str = "the depot") -> Session:
    """The client has just been offered one way to work."""
    session = later(3, mood=5)
    told = (Fact("thought", thought, session=3, turn=1),) if thought else ()
    return put(
        session.add(Turn(1, "client", f"I keep thinking about {item}. {thought}")),
        Move(f"work.choose:{page}", asks=(Ask("choice", "choice"),)),
        f"We could {wording(f'{page}.name_it')}. Does that suit you?",
        place=Place("work", step="choose", item=item, attempts=1),
        phases={"bridge": "done", "checkin": "done", "hw_review": "done", "agenda": "done", "work": "open"},
        spent={"checkin": 3, "agenda": 2, "work": 2},
        agenda=(item,),
        facts=(*session.opening.facts, *told),
        tally={f"worked:{item}": 1},
    )


@cache
def asked(page: str, step: str, *, question: str = "", **known: str) -> Session:
    """The client was just asked a step of a page, with the steps before it answered."""
    found = therapist().library.pages[page]
    session = offered(page if found.folder == "techniques" else "thought_record")
    before = session.state
    phase = "work" if found.folder == "techniques" else page
    return put(
        session.add(Turn(3, "client", "Go on.")),
        Move(f"{page}.{step}", asks=tuple(ask(page, s) for s in (step, *found.step(step).welcome))),
        question or wording(f"{page}.{step}.ask"),
        place=Place(phase, page, step, attempts=1),
        phases={**before.phases, phase: "open"},
        sheets=(*before.sheets, Worksheet(f"s3.{page}.1", page, 3, answers=answers(known))),
    )


# --- the choice of a way to work -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "plain",
    ["yes please", "yeah ok. go on", "ye go on then", "Yes, let us begin.", "sure", "That is a good idea, yes."],
)
def test_a_plain_yes_is_not_answered_as_a_doubt(plain: str) -> None:
    assert "work.with_doubt" not in parts(say(offered("thought_record"), plain))


@pytest.mark.parametrize(
    "half",
    [
        "ok but I don't think it'll do much",
        "Yes, though it seems a bit silly.",
        "fine, not convinced",
        "alright, I doubt it helps",
        "sure, nothing to lose I suppose",
    ],
)
def test_a_yes_with_a_doubt_is_answered_as_one(half: str) -> None:
    assert "work.with_doubt" in parts(say(offered("thought_record"), half))


# --- the plan for the week -----------------------------------------------------------------------------------------

TASK = "try the one minute once this week when you feel it rising"


@cache
def proposed(task: str = TASK) -> Session:
    """The client was just offered something to take into the week."""
    session = asked("homework", "what", question=f"If you like, you could {task}. Is that worth trying, or not?")
    asks = (Ask("what", "text"), Ask("when", "when"), Ask("where", "where"))
    offer = replace(move(session), slots={"task": task}, parts=("homework.what.propose",), asks=asks)
    return put_instead(
        session, offer, sheets=(Worksheet("s3.grounding.1", "grounding", 3, "complete"), *session.state.sheets)
    )


@pytest.mark.parametrize(
    "yes",
    [
        "Yes, that sounds doable. On the bus home, before I get in",
        "Good idea, I think. In the staff room, after the night shift maybe",
        "ok ill do that. tomorrow after school in my room",
        "I should manage that. Every evening before bed, I'd say.",
        "Fine by me, I'll try it. At the kitchen table, Sunday morning.",
        "sure why not. on the train, thursday",
        "Yes I can do this, on Monday when I come home from the ward",
    ],
)
def test_a_yes_with_a_time_or_place_takes_the_task_that_was_offered(yes: str) -> None:
    after = say(proposed(), yes)
    assert written(after, "homework", "what") == [TASK]
    assert yes.split(".")[0].split(",")[0] not in after.last.text
    assert written(after, "homework", "when") or written(after, "homework", "where")


@pytest.mark.parametrize(
    "yes",
    [
        "I'd like to try that",
        "I want to do this",
        "I'll have a go at it",
        "I could do that one",
        "just that",
        "I'd be up for it",
    ],
)
def test_words_that_point_at_the_offer_take_it(yes: str) -> None:
    after = say(proposed(), yes)
    assert written(after, "homework", "what") == [TASK], after.last.text
    assert move(after).name == "homework.when"


@pytest.mark.parametrize(
    "line",
    [
        "I feel lighter already",
        "It's gone down to 30.",
        "I'm a bit calmer now",
        "It was good to see it written out",
        "that's heavy",
    ],
)
def test_how_one_is_now_is_no_task(line: str) -> None:
    after = say(proposed(), line)
    assert not [w for w in written(after, "homework", "what") if w != TASK], after.last.text


@pytest.mark.parametrize(
    ("own", "word"),
    [
        ("Yes, but I'd rather ring my sister on Sunday", "ring"),
        ("ok, on sunday I'll call Martin about the forms", "Martin"),
        ("Yes. I could write one page of the report on Friday instead", "page"),
        ("I'll go for a walk after work", "walk"),
        ("no, I'd sooner read the note each morning", "read the note each morning"),
        ("can I do the reading thing instead?", "do the reading thing"),
    ],
)
def test_a_task_of_ones_own_is_the_task(own: str, word: str) -> None:
    assert word in " ".join(written(say(proposed(), own), "homework", "what"))


# --- what answers a step -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("dunno. barry saved me a seat", "seat"),
        ("I don't know... my supervisor asked for me by name last week.", "supervisor"),
        ("not sure, but two of them came over and laughed with me", "laughed"),
        ("idk, control rang me first for the school run", "control"),
        ("No idea really. On Monday somebody brought me a tea.", "tea"),
    ],
)
def test_a_shrug_before_an_answer_takes_nothing_from_it(line: str, word: str) -> None:
    after = say(asked("thought_record", "evidence_against", evidence_for="they went quiet"), line)
    assert word in " ".join(written(after, "thought_record", "evidence_against")), after.last.text


@pytest.mark.parametrize(
    "line",
    ["dunno", "I don't know, nothing really", "no idea. I can't think of anything", "not sure, it's hard to say"],
)
def test_a_shrug_alone_is_no_answer(line: str) -> None:
    after = say(asked("thought_record", "evidence_against", evidence_for="they went quiet"), line)
    assert written(after, "thought_record", "evidence_against") == []


@pytest.mark.parametrize(
    ("page", "step", "line", "value"),
    [
        ("coping_menu", "delay", "fifteen, as I said", "15"),
        ("coping_menu", "delay", "like i said 20 mins", "20"),
        ("coping_menu", "person", "As I told you, my sister Jo.", "Jo"),
        ("coping_menu", "kept_at", "the fridge, as I mentioned", "fridge"),
        ("task_ladder", "deadline", "friday like i said", "friday"),
    ],
)
def test_what_is_said_again_with_as_i_said_is_taken(page: str, step: str, line: str, value: str) -> None:
    after = say(asked(page, step), line)
    assert value in " ".join(written(after, page, step)), after.last.text
    assert not move(after).name.startswith("repair."), after.last.text


@pytest.mark.parametrize("day", ["tmrw after school", "tomoz at 4", "2moro morning", "tommorow after my shift", "tmr"])
def test_tomorrow_is_heard_as_people_type_it(day: str) -> None:
    assert written(say(asked("task_ladder", "when"), day), "task_ladder", "when") == [day]


@pytest.mark.parametrize(
    ("step", "page", "line", "word"),
    [
        ("where", "task_ladder", "kitchen table cos my room is a tip", "kitchen table"),
        ("where", "task_ladder", "the dining room, because it is quiet there", "dining room"),
        ("where", "task_ladder", "mums kitchen i guess", "kitchen"),
        ("channel", "help_script", "By telephone, I think.", "telephone"),
        ("channel", "help_script", "telephone, since he never reads letters", "telephone"),
        ("where", "task_ladder", "depot canteen", "canteen"),
    ],
)
def test_a_place_is_a_place_without_its_preposition(step: str, page: str, line: str, word: str) -> None:
    after = say(asked(page, step, question="Where would you do it, or how would you get in touch?"), line)
    assert word in " ".join(written(after, page, step)), after.last.text


@pytest.mark.parametrize(
    "line",
    [
        "I put my earphones in and do it with the sounds in the music",
        "i move to another seat and start again",
        "Then I should do it at home before the tea.",
        "I ask my daughter to take the phone",
        "phone in mums drawer and i carry on",
    ],
)
def test_what_one_does_then_is_a_plan_in_any_tense(line: str) -> None:
    session = asked("homework", "if_then", what="try the one minute", obstacle="somebody sits next to me and talks")
    assert written(say(session, line), "homework", "if_then"), line


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("catastrophizing, the worst case one", "catastroph"),
        ("mind reading I think", "mind"),
        ("its the all or nothing thing tbh", "nothing"),
        ("I believe it is fortune telling", "fortune"),
        ("Should statements, I suppose, I was brought up on them.", "hould"),
        ("labelling", "label"),
        ("probably expecting the worst", "worst"),
    ],
)
def test_a_habit_named_by_its_name_is_chosen(line: str, word: str) -> None:
    session = asked("thinking_habits", "habit", thought="my career is over", consent="yes",
                    question="Does it leave something good out, or add something bad, or neither?")  # fmt: skip
    assert word in " ".join(written(say(session, line), "thinking_habits", "habit"))


@pytest.mark.parametrize("line", ["the first one", "neither", "none of them really", "the second"])
def test_a_question_after_the_list_is_not_what_is_chosen(line: str) -> None:
    question = "Two come to my mind: a leap to the worst, or a rule for ever. Does one of them fit, or neither?"
    session = asked("thinking_habits", "habit", thought="my career is over", consent="yes", question=question)
    chosen = " ".join(written(say(session, line), "thinking_habits", "habit"))
    assert chosen
    assert "fit" not in chosen


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("Nobody complain about me, and my manager write in my review that I am careful", "manager"),
        ("nothing went wrong on the last run, and control thanked me on the radio", "control"),
        ("Everyone was tired. Barry saved me a seat.", "Barry"),
        ("They never said a word about it, but two of them helped me with the doors", "helped"),
    ],
)
def test_a_fact_beside_an_always_is_a_fact(line: str, word: str) -> None:
    after = say(asked("reframing", "fact_two", belief="80", meaning="I am bad", fact_one="I made a mistake"), line)
    assert word in " ".join(written(after, "reframing", "fact_two")), after.last.text


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("uhh open the doc i guess", "open the doc"),
        ("read the first letter, I suppose", "read the first letter"),
        ("write the title lol", "write the title"),
        ("ring the bank tbh", "ring the bank"),
        ("put the bins out I think", "put the bins out"),
    ],
)
def test_a_first_step_is_kept_without_its_hedge(line: str, value: str) -> None:
    assert written(say(asked("task_ladder", "first_rung"), line), "task_ladder", "first_rung") == [value]


@pytest.mark.parametrize(
    "line",
    [
        'That he would sigh and think "what does the old woman want now".',
        'She\'d roll her eyes and say "not again".',
        'they will think "he cannot do his job"',
        'He\'ll only answer "ask somebody else".',
    ],
)
def test_a_quotation_is_closed(line: str) -> None:
    after = say(asked("help_script", "prediction", need="an hour", person="Martin"), line)
    assert all(v.count('"') % 2 == 0 for v in written(after, "help_script", "prediction"))


# --- coming back ---------------------------------------------------------------------------------------------------

MINUTE = Homework("h1", "try the one minute on the bus home", 2, when="thursday", technique="grounding", turn=20)


@cache
def returned(*planned: Homework) -> Session:
    """A client in a later session, just greeted."""
    return opened(3, mood=5, homework=planned)


def back(*lines: str, item: Homework = MINUTE) -> Session:
    """A client in a later session, the mood told, who is asked what stayed from last time."""
    return say(returned(item), "a 5", "the same as ever, the rota and the weather", *lines)


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("yeah did it thursday. on the bus. felt daft but it went from 8 to 5", "done"),
        ("I tried it twice, on the train, and it was calmer after", "done"),
        ("I did the exercise you gave me, every evening", "done"),
        ("No I did not do it, I am sorry. I was too tired, I forget", "not_done"),
        ("didnt do the homework lol", "not_done"),
        ("I'm afraid I never got round to the task, my sister was ill.", "not_done"),
        ("I did half of it and then somebody sat next to me", "partly"),
    ],
)
def test_homework_told_of_before_it_is_asked_for_is_reviewed_then_and_not_asked_again(told: str, status: str) -> None:
    after = back(told)
    assert after.state.homework[0].status == status, after.last.text
    learnt = bool(after.state.homework[0].learnt)
    asked = ("hw_review.learnt", "hw_review.barrier", "hw_review.keep", *(("agenda.item",) if learnt else ()))
    assert move(after).name in asked, after.last.text


@pytest.mark.parametrize(
    "told", ["the bit about the two columns", "I did it all wrong with my daughter", "not much, it's been a long week"]
)
def test_what_stayed_is_no_report(told: str) -> None:
    assert back(told).state.homework[0].status == "planned"


@pytest.mark.parametrize(
    "angry",
    [
        "I didn't do it. It felt like filing a bug report against myself and I was angry you suggested it",
        "you gave me that task and it made me furious, so no",
        "I was annoyed you asked me to do it, and I left it",
        "The exercise you set me was childish. I did not do it.",
        "didnt do it, pissed me off that you told me to do that",
    ],
)
def test_anger_about_the_homework_is_no_gap_in_the_notes(angry: str) -> None:
    after = back(angry)
    assert "not_in_notes" not in parts(after), after.last.text
    assert not move(after).name.startswith("agenda."), after.last.text


@pytest.mark.parametrize(
    "well", ["fine thank you, a bit tired", "I am tolerably well, thank you, though my knee is a nuisance today",
             "very well thanks, and the garden is out", "good thanks. long day at the depot tho"],
)  # fmt: skip
def test_well_thank_you_is_no_thanks_to_nova(well: str) -> None:
    after = say(returned(MINUTE), well)
    assert "receipt.thanks" not in parts(after), after.last.text


@pytest.mark.parametrize(
    "told",
    [
        "Your question about what I would say to a friend. I thought of it more than once.",
        "what you said about the camera, that came up twice",
        "That you asked who else might feel it. It went round in my head on the night shift.",
        "the thing u said bout facts only",
    ],
)
def test_what_nova_said_may_have_stayed(told: str) -> None:
    after = back(told)
    assert not move(after).name.startswith("repair."), after.last.text


@pytest.mark.parametrize(
    "angry",
    [
        "I didn't do it. It felt like filing a bug report against myself and I was angry you suggested it",
        "didnt do it, it pissed me off tbh",
        "No. I was cross about the homework the whole week, it felt like school.",
        "I did not do the exercise. I found it insulting that you proposed it.",
        "Never did it. I resented it, if I'm honest.",
    ],
)
def test_anger_about_a_task_is_heard_and_the_task_given_up_or_changed(angry: str) -> None:
    after = back(angry)
    assert "hw_review.angry" in parts(after), after.last.text
    assert move(after).name == "hw_review.keep"


@pytest.mark.parametrize(
    "told",
    [
        "No I did not do it, I am sorry. I was too tired, I forget",
        "I didn't do it because my daughter was ill",
        "didnt do the homework, had no time with the extra shifts",
        "I never did it, there was always somebody in the house",
        "Not done. I forgot about it completely until this morning.",
    ],
)
@pytest.mark.parametrize("asked_first", [False, True])
def test_a_reason_told_with_the_report_is_not_asked_for(told: str, asked_first: bool) -> None:
    after = back("nothing really", "the rota", "that's all", told) if asked_first else back(told)
    assert move(after).name == "hw_review.keep", after.last.text
    assert after.state.homework[0].barrier


@pytest.mark.parametrize(
    ("told", "statuses"),
    [
        ("did the doc thing!! didnt ask mr hall tho", ["done", "not_done"]),
        ("I opened the doc. I have not asked Mr Hall.", ["done", "not_done"]),
        ("asked Mr Hall, he said yes. didnt do the doc", ["not_done", "done"]),
        ("I managed the doc bit. Mr Hall I forgot.", ["done", "not_done"]),
    ],
)
def test_two_tasks_are_told_apart_by_one_word_of_each(told: str, statuses: list[str]) -> None:
    items = (
        Homework("h1", "open the doc for ten minutes", 2, technique="task_ladder", turn=20),
        Homework("h2", "ask Mr Hall about the extension", 2, technique="help_script", turn=21),
    )
    session = say(returned(*items), "a 5", "the rota and the weather, as ever", told)
    assert [h.status for h in session.state.homework] == statuses, session.last.text


@pytest.mark.parametrize(
    "told",
    [
        "no i forgot tbh. well i did it once, half",
        "I didn't manage it, or rather I did it on one day of the five",
        "Not really, but I did try it once on the bus",
        "I forgot most days. I did it on Tuesday though.",
    ],
)
def test_a_no_that_is_put_right_is_partly(told: str) -> None:
    after = back("nothing really", "the rota", "that's all", told)
    assert after.state.homework[0].status == "partly", after.last.text


@pytest.mark.parametrize(
    "told",
    [
        "I did not ask him, for he had just come home; but I did go to the Citizens Advice instead, and two are done.",
        "didn't do the minute, I went for a walk round the block instead",
        "No, instead I talked to Barry about it on the break.",
        "I didn't do it. I rang my sister instead and that was good.",
    ],
)
def test_what_was_done_instead_is_seen(told: str) -> None:
    after = back("nothing really", "the rota", "that's all", told)
    assert "hw_review.instead" in parts(after), after.last.text
    assert move(after).name != "hw_review.barrier"


@pytest.mark.parametrize(
    "more",
    [
        "no time to think on the route. by the time im off im too wound up",
        "It was the nights, I sleep until three.",
        "my brother was staying and I had no room to myself",
        "I find it hard to remember such things.",
    ],
)
def test_a_task_is_not_kept_by_a_message_that_says_nothing_of_it(more: str) -> None:
    after = back("nothing really", "the rota", "that's all", "no i forgot", more)
    assert move(after).name == "hw_review.keep", after.last.text
    assert "fate:h1:shrunk" in say(after, "smaller").state.tally


@pytest.mark.parametrize("item", ["my mistake with the medicine chart", "the canteen", "the flat", "whether to sell"])
def test_no_thought_is_spoken_of_before_one_is_told(item: str) -> None:
    session = say(returned(), "a 5", "the rota and the weather, as ever", "nothing", item, "No, only this")
    assert name(session).startswith("work."), session.last.text
    assert "that thought" not in session.last.text


# --- the end of the session ----------------------------------------------------------------------------------------

RECORD = {
    "situation": "canteen at the depot", "thought": THOUGHT, "belief": "90", "evidence_for": "they went quiet",
    "evidence_against": "barry saved me a seat", "takeaway": "that its not all of them",
}  # fmt: skip


@cache
def ending(**more: str) -> Session:
    """The working part is over, a thought record complete, and Nova asks for the main point."""
    session = asked("summary", "main_point", question="What's the main thing for you, looking back on today?")
    sheet = Worksheet("s3.thought_record.1", "thought_record", 3, "complete", answers({**RECORD, **more}))
    return put_instead(session, move(session), sheets=(sheet, *session.state.sheets))


@pytest.mark.parametrize(
    ("balanced", "kept"),
    [
        ("some of them might not rate me but barry does and control asked for me by name", "barry does"),
        ("I made a mistake with the chart, but I told the doctor at once and nothing happened", "told the doctor"),
        ("it may be late, although a pass is all I need this time", "a pass is all I need"),
        ("I am slow with the forms because Arthur always did them, and I am learning", "I am learning"),
    ],
)
def test_a_fairer_sentence_is_never_cut_to_its_darker_half(balanced: str, kept: str) -> None:
    after = say(ending(balanced=balanced, balanced_belief="70"), "that it's not all of them")
    dark = " ".join(balanced.split()[:4])
    assert dark not in after.last.text or kept in after.last.text, after.last.text


@pytest.mark.parametrize(
    ("words", "said", "unsaid"),
    [
        ("nah that's wrong, it was two of them at the table not one", "two of them at the table", "nah that's wrong"),
        ("yeah fits. tho its due thursday not friday", "due thursday", "yeah fits"),
        ("You have it very nearly right, except that I should ring him first.", "ring him first", "very nearly right"),
        ("Yes is good. But my sister is Jo, she is not on the list for every day", "sister is Jo", "Yes is good"),
        ("Mostly. Only it was the ward and not the clinic.", "the ward", "Mostly"),
    ],
)
def test_a_correction_is_said_back_without_its_yes_or_no(words: str, said: str, unsaid: str) -> None:
    after = say(ending(), "that it's not all of them", words)
    assert "summary.corrected" in parts(after)
    assert said.lower() in after.last.text.lower() or '"' not in after.last.text, after.last.text
    assert unsaid.lower() not in after.last.text.lower()


@pytest.mark.parametrize(
    "main",
    [
        "that I'd fail my own code review on evidence. 6/10 would debug again",
        "my brain ships to production without tests",
        "like a film where the first reel is missing, the thought is",
        "That the weather forecast in my head is always rain.",
    ],
)
def test_a_main_point_in_a_figure_of_speech_is_a_main_point(main: str) -> None:
    after = say(ending(), main)
    assert move(after).name == "summary.correction", after.last.text


@pytest.mark.parametrize("page", ["thought_record", "reframing"])
@pytest.mark.parametrize("shrug", ["dunno", "no idea", "I can't think of one", "not sure really"])
def test_no_belief_is_asked_for_in_a_sentence_that_was_not_found(page: str, shrug: str) -> None:
    known = {s.name: "80" for s in therapist().library.pages[page].steps[:4] if s.name == "belief"}
    steps = [s.name for s in therapist().library.pages[page].steps]
    filled = dict.fromkeys(steps[: steps.index("balanced")], "barry saved me a seat")
    session = asked(page, "balanced", **{**filled, **known})
    after = say(session, shrug, shrug, shrug)
    assert not move(after).name.endswith((".balanced_belief", ".unconvinced")), after.last.text


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("The catastrophe one. Actually can I tell you something, my landlord texted, he is selling the flat",
         "landlord"),
        pytest.param(
            "The second. Sorry, I can't think, the hospital just rang that my brother had an accident.", "hospital",
            marks=pytest.mark.xfail(reason="an accident of somebody close is not known for hard news"),
        ),
        ("probably the first. can i just say something - my mum got her scan result today and its cancer", "mum"),
        ("Yes. Before we go on, I heard this morning that they are making my whole team redundant.", "team"),
    ],
)  # fmt: skip
def test_of_a_message_with_hard_news_the_news_is_quoted(line: str, word: str) -> None:
    after = say(asked("thinking_habits", "habit", thought="my career is over", consent="yes"), line)
    quoted = after.last.text
    assert name(after).startswith(("loss.", "distress.", "signals.topic")), quoted
    assert word in quoted or '"' not in quoted, quoted
    assert "can i" not in quoted.lower()
