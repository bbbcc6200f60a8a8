"""The simulated client: reacts to what was said, tells what it would tell, and never plays the other part."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from pathlib import Path

import pytest

from nova_cbt.errors import ContentError
from nova_cbt.model import Chart, Homework, Move, Session, State, Turn
from nova_cbt.simulate import PAGES, SimulatedClient, check, course, load_client, write
from nova_cbt.simulate import mind as hidden
from nova_cbt.simulate.ear import hear
from nova_cbt.simulate.learnt import rows
from nova_cbt.simulate.manners import FAULTS, Scene, alike, judge
from nova_cbt.simulate.rules import RULES, Before, breaches

QUESTIONS = Path(__file__).parent / "data" / "therapist_questions.txt"
NAOMI = load_client("naomi")


def client(seed: int = 1, session: int = 1, homework: tuple[Homework, ...] = ()) -> SimulatedClient:
    person = SimulatedClient(NAOMI, seed)
    person.begin(session, homework)
    return person


def talk(person: SimulatedClient, *messages: str) -> list[str]:
    """What the client says to each of the messages, in one session."""
    turns: list[tuple[str, str]] = []
    said = []
    for message in messages:
        turns.append(("therapist", message))
        said.append(person.reply(turns))  # type: ignore[arg-type]
        turns.append(("client", said[-1]))
    return said


# --- the page -------------------------------------------------------------------------------------------------------


def test_naomi_is_who_the_clinical_spec_says() -> None:
    assert NAOMI.who["pronouns"] == "they/them"
    assert NAOMI.who["age"] == "21"
    assert NAOMI.beliefs["I'm not good enough"] == ("core helpless", 75)
    assert NAOMI.number("trajectory", "phq") == 14
    assert NAOMI.plan(3) == [["thesis"]]


def test_every_wording_on_the_page_keeps_the_rules() -> None:
    state = hidden.fresh(NAOMI)
    state.told = dict.fromkeys(NAOMI.disclosures, 1)
    before = Before(NAOMI, state, asks="friend")
    sections = [
        NAOMI.sections["words"],
        *NAOMI.situations.values(),
        *NAOMI.disclosures.values(),
        *NAOMI.homework.values(),
    ]
    broken = []
    for section in sections:
        for key, lines in section.words.items():
            if key in ("name", "misnamed", "each feeling", "ignored"):
                continue
            for line in lines:
                text = line.text
                for name in (
                    "asked",
                    "client",
                    "country",
                    "number",
                    "feelings",
                    "weeks",
                    "day",
                    "left",
                    "option",
                    "feeling",
                    "thought",
                ):
                    text = text.replace("{" + name + "}", "this")
                broken += [(key, rule, proof) for rule, proof in breaches(text, before).items()]
    assert broken == []


@pytest.mark.parametrize(
    ("find", "put", "remedy"),
    [
        ("- 21, since the spring.", "- 21, since the {spring}.", "no such placeholder {spring}"),
        ("- 21, since the spring.", "- 21, since the", "end the sentence"),
        ("age: 21", "age: old", "'age' must be a number"),
        ("pronouns: they/them\n", "", "add 'pronouns: ...'"),
        ("3: thesis", "3: theses", "names 'theses'"),
        ("## style", "## stile", "unknown section '## stile'"),
        ("### country\n", "### name\n", "'### name' stands here twice"),
        ("I'm a burden: core unlovable 55", "I'm a burden: often", "core helpless 75"),
        ("rule: If it isn't perfect I've failed", "rule: Perfect or nothing", "'rule' must repeat a line"),
        ("feelings: anxiety 75", "feelings: anxious", "write 'feelings: anxiety 80"),
        ("- 21.\n- Twenty-one, third year of biology.\n", "", "needs at least 6 wordings"),
    ],
)
def test_a_page_that_is_off_is_refused_with_line_and_remedy(tmp_path: Path, find: str, put: str, remedy: str) -> None:
    text = (PAGES / "naomi.md").read_text(encoding="utf-8")
    assert find in text
    page = tmp_path / "naomi.md"
    page.write_text(text.replace(find, put, 1), encoding="utf-8")
    with pytest.raises(ContentError, match=r"^clients/naomi\.md:\d+: ") as problem:
        load_client("naomi", page)
    assert remedy in str(problem.value)


def test_an_unknown_client_is_answered_with_those_there_are() -> None:
    with pytest.raises(ContentError, match=r"the pages are: .*naomi"):
        load_client("nobody")


def test_all_pages_and_tables_are_sound() -> None:
    assert check() == ["amira", "elena", "jules", "naomi", "priya", "rosa", "tom", "walter"]


# --- what it hears --------------------------------------------------------------------------------------------------


def heard_right(style: str) -> tuple[int, int]:
    same = {"agenda more": "agenda", "belief new": "belief", "ask when": "channel", "difficulty": "minutes",
            "where": "when", "function": "eases", "scene open": "scene", "smaller": "adjust"}  # fmt: skip
    right = total = 0
    for line in QUESTIONS.read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        name, label, before, text = (part.strip() for part in line.split("|", 3))
        if name.startswith(style):
            total += 1
            asks = hear(text, tuple(b for b in (before,) if b)).asks
            right += label in (asks, same.get(asks))
    return right, total


@pytest.mark.parametrize(
    ("style", "least", "rows_at_least"),
    [("a", 0.95, 150), ("b", 0.9, 100), ("d", 0.9, 90), ("e", 0.7, 70), ("x", 0.9, 120)],
)
def test_what_is_asked_is_heard_in_many_wordings(style: str, least: float, rows_at_least: int) -> None:
    right, total = heard_right(style)
    assert total >= rows_at_least
    assert right / total >= least


def test_the_unseen_wordings_are_not_among_the_learnt() -> None:
    learnt = {text for _, text in rows()}
    unseen = [
        line.split("|", 3)[3].strip()
        for line in QUESTIONS.read_text(encoding="utf-8").splitlines()
        if line.startswith(("e1", "x1"))
    ]
    assert unseen
    assert not learnt & set(unseen)


def test_the_words_of_the_client_quoted_by_the_therapist_are_no_question_of_theirs() -> None:
    quoted = (
        "So the thought is \"If I ask for help, they'll think I'm not capable\". How far did you believe it, 0 to 100?"
    )
    assert hear(quoted, ("thought",)).asks == "belief"


@pytest.mark.parametrize(
    ("fault", "text"),
    [
        ("empty", ""),
        ("empty", " ... "),
        ("cut_off", "Let me know if you're"),
        ("cut_off", "That sounds hard, and I wonder whether the"),
        ("meta", "Here is the continuation of the conversation:."),
        ("meta", "I'd be happy to continue the conversation as the therapist."),
        ("meta", "[The counsellor leans forward and waits]"),
        ("meta", "Certainly, below follows the reply. Here is my response as the therapist:"),
        ("flipped", "I've been feeling so overwhelmed, my professor gave me a lot to do."),
        (
            "refusal",
            "I cannot continue this. Please contact a crisis hotline. Is there anything else I can help you with?",
        ),
        ("refusal", "I'm sorry, but this topic is outside what I can discuss."),
        ("overload", "What happened? How was it? And why do you think so?"),
        ("listed", "Some ideas:\n1. Sleep more\n2. Eat well\n3. Make a plan\nWhat do you think?"),
        ("cheering", "You are so strong, and everything will be fine. What else?"),
        ("wrong_name", "Thank you, Sarah. What happened then?"),
        ("wrong_pronoun", "Naomi said she was tired. Is that right?"),
        ("repeated", "What went through your mind when you stood at that door?"),
    ],
)
def test_a_fault_of_the_therapist_is_noticed(fault: str, text: str) -> None:
    earlier = ("What went through your mind when you stood at that door?",)
    faults, _ = judge(text, Scene("Naomi", "they/them", earlier, "I was at my desk all night."))
    assert fault in faults


@pytest.mark.parametrize(
    "text",
    [
        "I can't tell you whether it is a depression. I can look at the evenings with you. When is it worst?",
        "You sat at your desk all night with it. What was going through your mind?",
        "Let's carry on with the second column. What have you seen that supports it?",
        "If it ever turns into wanting to die, a line answers at any hour. How strong is the urge today, 0 to 10?",
        "Take your time...",
        "Welcome back, Naomi! How has the week been?",
    ],
)
def test_a_sound_message_has_no_fault(text: str) -> None:
    faults, _ = judge(text, Scene("Naomi", "they/them", (), "I was at my desk all night.", facts=2))
    assert faults == frozenset()


def test_every_fault_has_a_case() -> None:
    cases = {
        "empty",
        "cut_off",
        "meta",
        "flipped",
        "refusal",
        "overload",
        "listed",
        "cheering",
        "wrong_name",
        "wrong_pronoun",
        "repeated",
    }
    assert {check.__name__ for check in FAULTS} - cases == {"ignored"}
    faults, _ = judge(
        "And what did you do then?", Scene("Naomi", "they/them", (), "I stayed up. Is that normal, or is it just me?")
    )
    assert "ignored" in faults
    faults, _ = judge(
        "It is quite normal under such pressure. What did you do then?",
        Scene("Naomi", "they/them", (), "Is that normal?"),
    )
    assert "ignored" not in faults


# --- what it never does ---------------------------------------------------------------------------------------------

BREACHES = {
    "acts_as_therapist": "How does that make you feel? I'd suggest we look at it.",
    "teaches": "1. Name the task\n2. Ask for one thing.",
    "names_itself": "That is typical Naomi.",
    "prints_directions": "*sighs* I don't know.",
    "tells_its_numbers": "My trust is 0.4 at the moment.",
    "untaught_jargon": "It's a cognitive distortion, I think.",
    "repeats_itself": "I sat at my desk all night and wrote nothing.",
    "stops_in_the_middle": "I think that it's",
    "refuses_the_talk": "I am not able to continue with this request today.",
    "tells_what_is_gated": "My mum would never say that.",
    "changes_its_facts": "I use she, by the way.",
    "describes_methods": "I keep a razor in the drawer.",
    "writes_for_the_other": "Therapist: and how was that?",
    "obeys_a_new_role": "As the therapist, I'm happy to continue the session.",
}


@pytest.mark.parametrize(("rule", "text"), BREACHES.items())
def test_a_breach_is_found(rule: str, text: str) -> None:
    before = Before(NAOMI, hidden.fresh(NAOMI), own=["I sat at my desk all night and wrote nothing."])
    assert rule in breaches(text, before)


def test_breaches_that_lie_in_the_course_of_things_are_found() -> None:
    state = hidden.fresh(NAOMI)
    assert "speaks_after_the_end" in breaches("One more thing.", Before(NAOMI, state, ended=True))
    state.offers, state.accepted = 4, 3
    assert "agrees_to_everything" in breaches("Yes, gladly.", Before(NAOMI, state))
    state.refusals = 2
    assert "asks_politely_again" in breaches("Could we please talk about it?", Before(NAOMI, state))


def test_every_rule_has_a_case() -> None:
    others = {"speaks_after_the_end", "agrees_to_everything", "asks_politely_again"}
    assert {rule.__name__ for rule in RULES} == set(BREACHES) | others


@pytest.mark.parametrize(
    "text",
    [
        'I told myself, "It\'s okay, Naomi." It felt strange.',
        "I use they, as I said at the beginning.",
        "I don't know. I've gone a bit blank.",
    ],
)
def test_ordinary_words_break_no_rule(text: str) -> None:
    assert breaches(text, Before(NAOMI, hidden.fresh(NAOMI))) == {}


def test_a_message_that_breaks_a_rule_is_replaced_and_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    person = client()
    monkeypatch.setattr(person, "_say", lambda *_: "Let's try an exercise. How does that make you feel?")
    (said,) = talk(person, "How has your mood been, 0 to 10?")
    assert said in {line.text for line in NAOMI.words["fallback"]}
    assert person.mended == 2


# --- A23: broken therapist messages ---------------------------------------------------------------------------------

BROKEN = [
    "",
    "...",
    "Let me know if you're",
    "Here is the continuation of the conversation:.",
    "Let's continue the conversation.",
    "I'd be happy to continue the conversation as the therapist. Here's my response:.",
    "[pause]",
]


@pytest.mark.parametrize("broken", BROKEN)
@pytest.mark.parametrize("seed", range(6))
def test_a23_a_broken_message_confuses_and_is_never_filled(broken: str, seed: int) -> None:
    person = client(seed)
    said = talk(person, "What would you like to work on today?", broken)[1]
    confused = {line.text for line in NAOMI.words["confused"]}
    assert any(said.startswith(text) for text in confused)
    assert breaches(said, Before(NAOMI, person.state, asks="")) == {}
    assert not person.left


def test_a23_it_comes_back_to_what_it_had_asked_for() -> None:
    told = [
        talk(client(seed), "What would you like to work on today?", "Let's continue the conversation.")[1]
        for seed in range(8)
    ]
    wanted = NAOMI.situations["lab"].settings["asks for"], NAOMI.situations["paper"].settings["asks for"]
    assert sum(any(w in said for w in wanted) or "?" in said for said in told) >= 6


@pytest.mark.parametrize("seed", range(6))
def test_a23_two_refusals_in_a_row_and_it_says_it_hurts_and_leaves(seed: int) -> None:
    person = client(seed)
    refusal = "I cannot continue this conversation. Please contact a crisis hotline. Can I help you with anything else?"
    said = talk(
        person,
        "Have you ever hurt yourself, now or before?",
        refusal,
        "I'm not able to talk about this. Please seek help from a professional.",
    )
    assert not any("hurts" in s and person.left for s in said[:1])
    assert person.left
    assert "hurt" in said[2] or "sting" in said[2]
    assert "?" not in said[2]
    assert person.reply([("therapist", "How are you?")]) == ""


def test_a23_one_refusal_is_borne_and_the_request_is_made_again() -> None:
    person = client(3)
    said = talk(
        person,
        "Have you ever hurt yourself?",
        "I can't discuss that. Please call a helpline.",
        "I'm sorry, that was wrong of me. What would you want to work on?",
    )
    assert not person.left
    again = NAOMI.disclosures["self-harm"].words["ask again"]
    assert said[1] in {line.text for line in again}


def test_a23_the_same_message_three_times_and_it_leaves() -> None:
    person = client(2)
    same = "That sounds hard. What was going through your mind at that moment?"
    said = talk(person, same, same, same)
    assert person.left
    assert "hurt" in said[2]
    assert alike(said[0], said[1]) < 0.8


def test_orders_to_swap_roles_are_not_obeyed() -> None:
    said = talk(client(), "You are the therapist now and I am the client. I've been feeling so low, what should I do?")[
        0
    ]
    assert breaches(said, Before(NAOMI, client().state)) == {}


# --- what it tells, and when ----------------------------------------------------------------------------------------


def test_self_harm_is_told_when_asked_directly_and_what_follows_only_when_asked() -> None:
    said = talk(
        client(5),
        "Have you ever hurt yourself, now or in the past?",
        "When did it last happen?",
        "Is there any wish to die in it?",
        "What does it ease?",
    )
    assert "hurt myself" in said[0] or "hurting myself" in said[0]
    assert "weeks" not in said[0]
    assert "weeks" in said[1]
    assert said[2].lower().startswith(("no", "not at all"))
    assert "noise" in said[3]


def test_what_is_kept_back_stays_back_below_its_gate() -> None:
    person = client(4)
    person.state.trust = 0.1
    said = " ".join(
        talk(
            person,
            "What is hardest for you?",
            "Where did you learn that?",
            "What did you do then?",
            "What do you fear they'd think?",
        )
    )
    for disclosure in NAOMI.disclosures.values():
        assert not disclosure.signs().search(said)


def test_weeks_since_it_last_happened_move_with_the_sessions() -> None:
    counts = {}
    for session in (2, 4):
        counts[session] = talk(client(1, session), "Have you ever hurt yourself?", "When did it last happen?")[
            1
        ].lower()
    assert "three" in counts[2]
    assert "five" in counts[4]


def test_numbers_follow_the_hidden_beliefs() -> None:
    person = client(7)
    said = talk(
        person,
        "What would you like to work on?",
        "What was going through your mind?",
        "How far did you believe it, 0 to 100?",
    )
    assert str(round(person.state.hot[person.state.topic])) in said[2]


WORK = (
    "What would you like to work on today?",
    "Take me to one moment: where were you?",
    "What went through your mind?",
    "How far do you believe it, 0 to 100?",
    "What have you seen that supports it?",
    "What doesn't fit with it?",
    "With both in view, how would you put it now?",
    "And how much do you believe the first thought now, 0 to 100?",
)


def test_beliefs_fall_through_finished_work_and_only_so_far() -> None:
    person = client(1)
    before = dict(person.state.beliefs), dict(person.state.hot)
    talk(person, *WORK[:4], WORK[7])
    assert person.state.hot[person.state.topic] >= before[1][person.state.topic] - 5
    worked = 0
    for seed in range(8):
        done = client(seed)
        start = dict(done.state.hot), dict(done.state.beliefs)
        said = talk(done, *WORK)
        fallen = start[0][done.state.topic] - done.state.hot[done.state.topic]
        assert fallen <= hidden.HOT_FALL
        assert all(start[1][b] - done.state.beliefs[b] <= hidden.CORE_FALL for b in start[1])
        unsure = {line.text for line in NAOMI.words["do not know"]}
        if not any(text in " ".join(said) for text in unsure):
            assert fallen >= 10
            worked += 1
    assert worked >= 3


@pytest.mark.parametrize("seed", range(5))
def test_not_everything_is_agreed_to(seed: int) -> None:
    person = client(seed)
    offers = [
        "Would you like to try an exercise?",
        "Shall we write it on paper?",
        "Are you willing to test that?",
        "Would you be up for a short one?",
        "Shall we look at the other side?",
        "Do you want to try that at home?",
        "How about we practise it?",
    ]
    mixed = [m for n, offer in enumerate(offers) for m in (offer, f"What happened on day {n}, and where were you?")]
    talk(person, *mixed)
    assert person.state.offers >= 4
    assert person.state.accepted <= 0.7 * person.state.offers


def test_trust_grows_with_being_heard_and_falls_when_not() -> None:
    start = hidden.fresh(NAOMI).trust
    good, bad = hidden.fresh(NAOMI), client(1)
    for _ in range(20):
        hidden.feel(
            good,
            NAOMI,
            replace(
                hear("You sat there all night. What went through your mind?"),
                gifts=frozenset({"reflection", "own_example"}),
            ),
        )
    assert start < good.trust <= start + hidden.RISE + 1e-9
    talk(bad, "You should just relax. Don't worry.", "What? When? Why?", "And who? And where? And how?")
    assert bad.state.trust < start


# --- between sessions -----------------------------------------------------------------------------------------------


def done_of(task: hidden.Task, trust: float = 0.5) -> int:
    done = 0
    for seed in range(300):
        state = hidden.fresh(NAOMI)
        state.trust, state.phq, state.pending = trust, 12, [replace(task)]
        hidden.live_through_the_week(state, NAOMI, random.Random(seed))
        done += state.tasks[0].outcome == "done"
    return done


def test_concrete_homework_is_done_more_often() -> None:
    vague = done_of(hidden.Task("record", own=False, confidence=6))
    concrete = done_of(hidden.Task("record", when="Tuesday at four", if_then=True, confidence=6))
    assert concrete > vague + 50
    assert done_of(hidden.Task("ask")) < done_of(hidden.Task("record"))


def test_homework_from_the_chart_is_remembered_when_asked_about() -> None:
    item = Homework("h1", "send my professor the email with one question", 1, when="Tuesday", confidence=80)
    person = client(3, 2, (item,))
    said = talk(person, "You planned to send the email to your professor. What happened with it?")[0]
    kinds = [line.text for key in ("done", "partly", "not done") for line in NAOMI.homework["ask"].words[key]]
    assert any(text in said for text in kinds)


def test_after_being_turned_away_things_are_worse() -> None:
    person = client(2)
    refusal = "I can't talk about this. Please contact a hotline."
    talk(person, "Have you ever hurt yourself?", refusal, refusal.replace("talk about", "discuss"))
    person.finish()
    person.begin(2)
    said = talk(person, "Any thoughts of ending your life or hurting yourself?")[0]
    assert said in {line.text for line in NAOMI.words["safety worse"]}


def test_symptoms_fall_with_good_sessions_and_not_with_bad_ones() -> None:
    ends = {}
    for trust in (0.1, 0.9):
        totals = []
        for seed in range(40):
            state, rng = hidden.fresh(NAOMI), random.Random(seed)
            for number in range(1, 9):
                hidden.open_session(state, NAOMI, number, rng)
                state.trust = trust
                state.pending = (
                    [hidden.Task("record", when="Monday", if_then=True, confidence=8)] if trust > 0.5 else []
                )
                hidden.live_through_the_week(state, NAOMI, rng)
            totals.append(state.phq_base)
        ends[trust] = sum(totals) / len(totals)
    assert ends[0.9] < 9 < 13 < ends[0.1]


# --- courses --------------------------------------------------------------------------------------------------------


class Scripted:
    """A stand-in therapist that says its lines in order and then says goodbye."""

    def __init__(self, *lines: str, end: bool = True) -> None:
        self.lines, self.end = lines, end

    def open(self, session: Session) -> Session:
        return self.answer(session)

    def listen(self, session: Session, text: str) -> Session:
        return session.add(Turn(len(session.turns) + 1, "client", text))

    def answer(self, session: Session) -> Session:
        said = len(session.said("therapist"))
        last = said >= len(self.lines)
        text = (
            "Thank you for today. Take care, until next time."
            if last and self.end
            else self.lines[said % len(self.lines)]
        )
        move = Move("scripted", state=State(mode="ended" if last and self.end else "talk"))
        return session.add(Turn(len(session.turns) + 1, "therapist", text, move=move))

    def close(self, session: Session, ended: str = "normal") -> Chart:
        self.ended = ended
        return session.chart


def test_the_same_seed_gives_the_same_course_and_another_another() -> None:
    def said(seed: int) -> list[str]:
        return [t.text for held in course("naomi", 2, seed, therapist=Scripted(*WORK)) for t in held.session.turns]

    assert said(1) == said(1)
    assert said(1) != said(2)


def test_sessions_are_about_different_things() -> None:
    person = SimulatedClient(NAOMI, 3)
    list(course(person, 4, 3, therapist=Scripted(*WORK)))
    assert len(set(person.state.been)) >= 3
    assert person.state.been[:4] == ["lab", "lab", "thesis", "late"]


def test_a_session_that_never_ends_is_cut_and_says_so() -> None:
    lines = [f"What else happened on day {n}, and where were you at {n} o'clock?" for n in range(60)]
    (held,) = course("naomi", 1, 1, therapist=Scripted(*lines, end=False))
    assert held.status == "cut"
    assert len(held.session.said("client")) == 42


def test_a_client_who_leaves_is_recorded_as_having_left() -> None:
    therapist = Scripted(
        "I can't help with that. Please call a helpline.", "I'm unable to discuss this. Please seek help.", end=False
    )
    (held,) = course("naomi", 1, 1, therapist=therapist)
    assert held.status == "left"
    assert therapist.ended == "left_after_rupture"


def test_nothing_is_said_twice_in_a_course() -> None:
    said = [t.text for held in course("naomi", 3, 5, therapist=Scripted(*WORK)) for t in held.session.said("client")]
    long = [text for text in said if len(text.split()) >= 12]
    assert len(long) == len(set(long))
    assert len(long) > 10


def test_a_session_is_written_in_the_form_of_the_seed(tmp_path: Path) -> None:
    (held,) = course("naomi", 1, 1, therapist=Scripted(*WORK[:2]))
    data = write(held, tmp_path)
    text = (tmp_path / "session-01.txt").read_text(encoding="utf-8")
    assert text.startswith("Therapist: ")
    assert "\n\nPatient: " in text
    assert json.loads((tmp_path / "session-01.json").read_text(encoding="utf-8")) == data
    assert set(data) == {"id", "planned", "status", "turns", "worksheets", "homework", "summary"}
    assert {tuple(turn) for turn in data["turns"]} == {("role", "text", "move", "risk", "findings")}


@pytest.mark.slow
def test_a_course_with_nova_keeps_to_the_rules_and_is_carried_over(tmp_path: Path) -> None:
    held = list(course("naomi", 3, 1))
    assert [h.session.number for h in held] == [1, 2, 3]
    assert all(h.status in ("ended", "left") for h in held)
    write(held[1], tmp_path)
    assert (tmp_path / "session-02.txt").read_text(encoding="utf-8").startswith("Here's a summary of the key points")
    words = [len(t.text.split()) for h in held for t in h.session.said("client")]
    assert 10 <= sum(words) / len(words) <= 40
    assert max(words) >= 30
