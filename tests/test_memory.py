"""Promises about the notes: put right at once and for good, not brought up, one thing forgotten (clinical_spec 3.3)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from nova_cbt import library, notes
from nova_cbt.clinic import Clinic, utc_now
from nova_cbt.model import Bullet, Chart, Homework, Session, SessionRecord, Summary, Wish
from nova_cbt.store import SqlStore
from nova_cbt.therapist import Therapist
from tests.test_cli import Nova, nova  # noqa: F401 - the fixture

pytestmark = pytest.mark.filterwarnings("ignore")
HEARD = Path(__file__).parent / "data" / "wishes.tsv"
BEFORE = "You said my mother rang. With my boss on Tuesday. Nora. the flat in Leeds. 40 minutes. The course in April."


def rows(kind: str) -> list[list[str]]:
    lines = [line.split("\t") for line in HEARD.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    return [row[1:] for row in lines if row[0] == kind]


def shown(text: str) -> str:
    wish = notes.hear(text, name="Nora", before=BEFORE)
    if wish is None:
        return "-"
    return f"{wish.kind}:{wish.words}" + (f"<{wish.instead_of}" if wish.kind == "fact" else "")


@pytest.mark.parametrize(("wanted", "text"), rows("a"), ids=lambda x: x[:40])
def test_a_wish_about_the_notes_is_heard_in_many_wordings(wanted: str, text: str) -> None:
    assert shown(text) == wanted


@pytest.mark.parametrize("name", ["", "Nora"])
@pytest.mark.parametrize(
    "text",
    [
        "My aunt said the wrong name twice at dinner and nobody noticed.",
        "They printed the wrong name again on my badge.",
        "The nurse had the wrong name down, Parker, and I sat there for an hour.",
        "Not really. It's worse in the mornings.",
        "Not exactly. I'm calmer about the test than about him.",
        "I wasn't mad. Not furious. It's numb, more than that.",
        "It's not the work. It's everything around it.",
    ],
)
def test_a_name_is_changed_only_for_who_says_that_theirs_is_wrong(text: str, name: str) -> None:
    wish = notes.hear(text, name=name, before=BEFORE)
    assert wish is None or wish.kind != "name", wish


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("wrong name btw, petra", "Petra"),
        ("That's the wrong name. It's Petra.", "Petra"),
        ("not my name! petra", "Petra"),
        ("Nora isn't my name, I'm Petra", "Petra"),
    ],
)
def test_a_wrong_name_is_put_right(text: str, wanted: str) -> None:
    wish = notes.hear(text, name="Nora", before=BEFORE)
    assert wish
    assert (wish.kind, wish.words) == ("name", wanted)


def test_it_is_heard_in_other_peoples_wordings_too() -> None:
    """Written after the patterns; two of its fifty-five were mended since, the rest was not fitted to."""
    wrong = [(text, shown(text), wanted) for wanted, text in rows("b") if shown(text) != wanted]
    assert len(wrong) <= 0.15 * len(rows("b")), wrong


@pytest.mark.slow
def test_what_people_say_of_their_lives_is_no_wish_about_the_notes() -> None:
    files = sorted((Path(__file__).parent.parent / "training" / "risk").glob("ordinary.jsonl"))
    texts = [json.loads(line)["text"] for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    heard = [(t, w) for t in texts if (w := notes.hear(t, name="Sam", before=t))]
    assert len(texts) > 900
    assert len(heard) <= 4, heard  # three of them really are wishes


@pytest.fixture
def here(store: SqlStore) -> Clinic:
    return Clinic(store=store, therapist=Therapist(library.load()), now=utc_now)


def sessions(here: Clinic, client: str, *each: list[str]) -> list[Session]:
    """Real sessions, one after the other, each closed; what was said in them."""
    held = []
    for lines in each:
        here.begin(client)
        for line in lines:
            here.receive(client, line)
        held.append(here.store.history(client)[-1])
        here.finish(client)
    return held


def told(session: Session) -> str:
    return " ".join(t.text for t in session.said("therapist"))


WELCOME = ["yes that's fine", "Nora", "she/her", "Ireland", "a 5", "work, mostly", "no, nothing like that"]
WORK = ["fights with my father about money", "just that", "Sunday at lunch my father said I waste my life"]


def test_what_is_not_to_be_raised_stays_away_through_three_sessions(here: Clinic) -> None:
    held = sessions(
        here,
        "Nora",
        [*WELCOME, *WORK, "I thought I'm a disappointment to my father", "please don't bring up my father again"],
        ["a 6", "the nights", "no", "the walks helped", "my rent", "that's it", "the landlord wrote on Monday"],
        ["5", "the nights", "no", "not much", "sleep", "just that", "I lie awake till three", "ok", "bye"],
    )  # fmt: skip
    asked = next(t.number for t in held[0].turns if t.wish)
    after = [t.text for t in held[0].said("therapist") if t.number > asked] + [told(s) for s in held[1:]]
    assert "father" in told(held[0])
    assert not [text for text in after if "father" in text.lower()]
    assert here.store.chart("Nora").fact("never_raise") == "my father"


def test_it_can_be_opened_again(here: Clinic) -> None:
    sessions(here, "Nora", [*WELCOME, "please never mention my father"], ["6", "we can talk about my father again"])
    assert here.store.chart("Nora").fact("never_raise") == ""


def test_a_name_put_right_holds_at_once_and_in_every_later_session(here: Clinic) -> None:
    held = sessions(
        here,
        "guest",
        [*WELCOME, *WORK, "it's Nadia by the way, not Nora", "I shouted back", "bye"],
        ["a 6", "the nights", "no", "bye"],
        ["a 6", "the nights", "no", "bye"],
    )
    asked = next(t.number for t in held[0].turns if t.wish)
    later = [t.text for t in held[0].said("therapist") if t.number > asked] + [told(s) for s in held[1:]]
    assert "Nadia" in later[0]
    assert not [text for text in later if "Nora" in text]
    chart = here.store.chart("guest")
    assert chart.fact("name") == "Nadia"
    assert not [b.text for s in chart.sessions if s.summary for b in s.summary.bullets if "Nora" in b.text]


@pytest.mark.parametrize("who", ["cousin", "lecturer", "neighbour", "stepsister"])
def test_somebody_elses_pronoun_in_a_summary_is_left_alone(who: str) -> None:
    line = Bullet("helpful", f"Practised asking the {who} for her notes.")
    chart = Chart("t", sessions=(SessionRecord(1, summary=Summary(1, (line,))),))
    kept = notes.put_right(chart, Wish("pronouns", "they/them"))
    assert kept.sessions[0].summary == Summary(1, (line,))


def test_pronouns_put_right_hold_in_every_later_session(here: Clinic) -> None:
    later = ["a 6", "the nights", "no", "bye"]
    sessions(here, "guest", [*WELCOME, *WORK, "please use he for me from now on", "bye"], later)
    assert here.store.chart("guest").fact("pronouns") == "he/him"


def test_a_wrong_fact_is_right_in_the_next_opening(here: Clinic) -> None:
    first = [*WELCOME, "the row with my mother", "just that", "on Saturday my mother hung up on me"]
    held = sessions(
        here,
        "Nora",
        [*first, "sorry, it was my sister, not my mother", "bye"],
        ["6", "the nights", "no", "ok", "my job"],
    )
    asked = next(t.number for t in held[0].turns if t.wish)
    later = [t.text for t in held[0].said("therapist") if t.number > asked] + [told(held[1])]
    assert not [text for text in later if "mother" in text.lower()]
    chart = here.store.chart("Nora")
    assert not [f.text for f in chart.facts if f.state in ("stated", "confirmed") and "mother" in f.text]
    assert not [b.text for s in chart.sessions if s.summary for b in s.summary.bullets if "mother" in b.text]


def test_one_thing_forgotten_in_the_talk_leaves_no_byte_and_the_rest(here: Clinic, store: SqlStore) -> None:
    told_of = ["I owe Quittenbrot four thousand", "Quittenbrot rang on Friday at work", "I felt sick, 80"]
    sessions(here, "Nora", [*WELCOME, *told_of, "bye"])
    here.begin("Nora")
    for line in ("a 5", "the nights", "no", "could you forget what I told you about Quittenbrot?"):
        here.receive("Nora", line)
    assert here.store.session("Nora").last.move.name == "memory.forget_ask"  # type: ignore[union-attr]
    here.receive("Nora", "yes please")
    store.dispose()
    assert not [p for p in store.path.parent.iterdir() if b"quittenbrot" in p.read_bytes().lower()]
    chart = SqlStore(f"sqlite:///{store.path}").chart("Nora")
    assert chart.fact("name") == "Nora"
    assert len(chart.sessions) == 1


def test_the_talk_goes_on_after_it(here: Clinic) -> None:
    sessions(here, "Nora", [*WELCOME, "my debts with Quittenbrot", "bye"])
    here.begin("Nora")
    for line in ("a 5", "the nights", "no"):
        here.receive("Nora", line)
    waiting = here.store.session("Nora").last.move
    here.receive("Nora", "please erase everything about Quittenbrot")
    reply = here.receive("Nora", "yes")
    assert waiting
    assert reply.move
    assert reply.move.name == waiting.name
    assert here.begin("Nora").resumed


def test_what_was_said_just_now_can_be_forgotten(here: Clinic, store: SqlStore) -> None:
    here.begin("Nora")
    for line in (*WELCOME, "I once took money from Quittenbrot", "please forget what I just said", "yes"):
        here.receive("Nora", line)
    store.dispose()
    assert not [p for p in store.path.parent.iterdir() if b"quittenbrot" in p.read_bytes().lower()]


def test_an_item_of_homework_and_a_worksheet_are_forgotten_by_name() -> None:
    items = (Homework("h1", "ring the dentist on Monday", 1), Homework("h2", "walk to the canal", 1))
    session = Session(Chart("x", homework=items), 2)
    gone = notes.erasure(session, "the homework about the dentist")
    assert [i.text for i in notes.found(session, gone)] == ["ring the dentist on Monday"]
    assert [h.id for h in notes.without(session, gone).chart.homework] == ["h2"]


def test_forgetting_one_thing_asks_once_and_then_leaves_nothing_of_it(nova: Nova) -> None:  # noqa: F811
    nova(lines="\n".join([*WELCOME, "my debts with Quittenbrot", "just that"]) + "\n")
    ran = nova(lines="/forget quittenbrot\n/forget quittenbrot\n/forget quittenbrot\n/help\n")
    assert "my debts with Quittenbrot" in ran.out
    assert "Erased" in ran.out
    assert "Nothing about 'quittenbrot' is kept" in ran.out
    assert "/forget X" in ran.out
    assert nova("show").out.count("Quittenbrot") == 0
