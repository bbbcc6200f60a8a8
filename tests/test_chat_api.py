"""A model behind Nova: whatever the server does, the client gets a sound message in time."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from nova_cbt.errors import ContentError, SettingsError, VoiceError
from nova_cbt.library import load
from nova_cbt.model import Ask, Bullet, Chart, Homework, Move, Place, Session, SessionRecord, State, Summary, Turn
from nova_cbt.selftest import selftest
from nova_cbt.summary import reworded
from nova_cbt.therapist import Therapist
from nova_cbt.voices import Words
from nova_cbt.voices.asked import Hearing, own_words
from nova_cbt.voices.chat_api import Endpoint, ModelVoice, Server, endpoint, load_prompts
from nova_cbt.voices.chat_api.breaker import Breaker
from nova_cbt.voices.chat_api.history import LONGEST, first_shown, joined
from nova_cbt.voices.chat_api.rewording import reword
from nova_cbt.voices.chat_api.server import retry_after
from nova_cbt.voices.chat_api.voice import dressed
from tests.talking import KIM, kim

pytest.importorskip("openai")
pytestmark = pytest.mark.slow  # real sockets and real waits
PAGES = load()
PROMPTS = load_prompts()
SOUND = "You stayed up with it. What went through your mind just before that?"
Answer = Callable[[BaseHTTPRequestHandler, int], None]


def said(text: str, finish: str = "stop") -> Answer:
    """A usual answer."""

    def answer(handler: BaseHTTPRequestHandler, number: int) -> None:
        choice = {"index": 0, "message": {"role": "assistant", "content": text}, "finish_reason": finish}
        send(handler, 200, json.dumps({"id": "x", "object": "chat.completion", "choices": [choice]}).encode())

    return answer


def send(handler: BaseHTTPRequestHandler, status: int, body: bytes, promised: int = 0, **headers: str) -> None:
    handler.send_response(status)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Content-Length", str(promised or len(body)))
    for name, value in headers.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.end_headers()
    handler.wfile.write(body)


def status(code: int, **headers: str) -> Answer:
    return lambda handler, number: send(handler, code, b'{"error": {"message": "no"}}', **headers)


def cut_off(handler: BaseHTTPRequestHandler, number: int) -> None:
    send(handler, 200, b'{"id": "x", "choices": [{"mess', promised=900)
    handler.close_connection = True


def hangs(handler: BaseHTTPRequestHandler, number: int) -> None:
    time.sleep(6)


def trickles(handler: BaseHTTPRequestHandler, number: int) -> None:
    """A byte now and then: each comes in time, the answer never does."""
    handler.send_response(200)
    handler.send_header("Content-Length", "900")
    handler.end_headers()
    for _ in range(120):
        handler.wfile.write(b" ")
        handler.wfile.flush()
        time.sleep(0.05)


@contextmanager
def server(*answers: Answer, seconds: float = 5.0, **more: Any) -> Iterator[tuple[Server, list[dict[str, Any]]]]:
    """A model server that gives these answers in turn, the last one for ever, and the requests it got."""
    asked: list[dict[str, Any]] = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            asked.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            answers[min(len(asked), len(answers)) - 1](self, len(asked))

        def log_message(self, *_: object) -> None:
            pass

    class Quiet(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_: object) -> None:
            pass

    http = Quiet(("127.0.0.1", 0), Handler)
    threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    place = Endpoint("any", f"http://127.0.0.1:{http.server_address[1]}/v1", seconds=seconds)
    try:
        yield Server(place, **more), asked
    finally:
        http.shutdown()
        http.server_close()


def therapist(model: Server) -> Therapist:
    return Therapist(PAGES, ModelVoice(model, PAGES, PROMPTS))


def talk(nova: Therapist, *words: str) -> Session:
    session = nova.open(kim())
    for text in words:
        session = nova.answer(nova.listen(session, text))
    return session


HI = [{"role": "user", "content": "Hello"}]


class TestServer:
    """Within the limit, or not at all."""

    def test_an_answer_comes_with_the_way_it_ended(self) -> None:
        with server(said("Half a", "length")) as (model, _):
            words = model.ask(HI)
        assert (words, words.finish_reason) == ("Half a", "length")

    @pytest.mark.parametrize("fault", [status(500), status(429), status(503), status(408), cut_off])
    def test_a_passing_fault_is_tried_again(self, fault: Answer) -> None:
        with server(fault, said(SOUND)) as (model, asked):
            assert model.ask(HI) == SOUND
        assert len(asked) == 2

    def test_a_server_may_say_how_long_to_wait(self) -> None:
        waits: list[float] = []
        with server(status(429, Retry_After="2"), said(SOUND), sleep=waits.append) as (model, _):
            assert model.ask(HI) == SOUND
        assert waits == [2.0]

    def test_nobody_waits_longer_than_the_limit_for_a_busy_server(self) -> None:
        with server(status(429, Retry_After="60"), seconds=1.0) as (model, asked), pytest.raises(VoiceError):
            model.ask(HI)
        assert len(asked) == 1

    @pytest.mark.parametrize("answer", [hangs, trickles])
    def test_the_limit_holds_by_the_clock_on_the_wall(self, answer: Answer) -> None:
        with server(answer, seconds=0.4) as (model, _):
            began = time.perf_counter()
            with pytest.raises(VoiceError):
                model.ask(HI)
            assert time.perf_counter() - began < 4  # the server takes six

    def test_the_second_draft_shares_the_limit_of_the_first(self) -> None:
        with server(said(SOUND), seconds=5.0) as (model, asked), pytest.raises(VoiceError):
            model.ask(HI, began=model.clock() - 6)
        assert asked == []

    @pytest.mark.parametrize(
        "body", [b"", b"[]", b'{"choices": []}', b'{"choices": [{"message": null}]}', b"\xff\xfe{"]
    )
    def test_an_answer_that_cannot_be_read_is_no_answer(self, body: bytes) -> None:
        with server(lambda h, n: send(h, 200, body), sleep=lambda s: None) as (model, _), pytest.raises(VoiceError):
            model.ask(HI)

    def test_no_content_is_empty_words_for_the_guard_to_judge(self) -> None:
        with server(lambda h, n: send(h, 200, b'{"choices": [{"message": {"content": null}}]}')) as (model, _):
            assert model.ask(HI) == ""

    def test_newer_servers_call_the_limit_by_another_name(self) -> None:
        def picky(handler: BaseHTTPRequestHandler, number: int) -> None:
            body = b'{"error": {"message": "use max_completion_tokens instead"}}'
            send(handler, 400, body) if number == 1 else said(SOUND)(handler, number)

        with server(picky) as (model, asked):
            assert model.ask(HI) == SOUND
        assert ["max_completion_tokens" in request for request in asked] == [False, True]

    def test_a_wrong_key_is_not_tried_again_and_again(self) -> None:
        with server(status(401)) as (model, asked):
            for _ in range(5):
                with pytest.raises(VoiceError):
                    model.ask(HI)
        assert len(asked) == 1

    def test_nobody_listening_at_the_address_is_soon_known(self) -> None:
        model = Server(Endpoint("any", "http://127.0.0.1:9/v1"))
        began = time.perf_counter()
        with pytest.raises(VoiceError):
            model.ask(HI)
        assert time.perf_counter() - began < 10  # the limit of a turn


class TestBreaker:
    """A server that is down is left alone, and found again."""

    def test_it_opens_waits_tries_one_message_and_closes(self) -> None:
        now = [0.0]
        breaker = Breaker(lambda: now[0], failures=2, pause=10)
        breaker.broke()
        assert breaker.allows()
        breaker.broke()
        assert not breaker.allows()
        now[0] = 10.1
        assert (breaker.allows(), breaker.allows()) == (True, False)
        breaker.worked()
        assert breaker.allows()

    def test_a_failed_trial_doubles_the_pause(self) -> None:
        now = [0.0]
        breaker = Breaker(lambda: now[0], failures=1, pause=10)
        breaker.broke()
        now[0] = 11
        assert breaker.allows()
        breaker.broke()
        now[0] = 30
        assert not breaker.allows()
        now[0] = 31.1
        assert breaker.allows()

    def test_a_session_survives_the_server_and_its_return(self) -> None:
        now = [0.0]
        with server(*[status(500)] * 20, said(SOUND), clock=lambda: now[0], sleep=lambda s: None) as (model, asked):
            nova = therapist(model)
            session = talk(nova, "I was up all night with the essay.", "It had to be perfect.", "I don't know.")
            assert {t.voice for t in session.said("therapist")} == {"embedded"}
            assert model.breaker.open
            del asked[:20]
            asked += [{}] * 20
            now[0] = 1000.0
            session = nova.answer(nova.listen(session, "My essay, I think."))
        assert session.last.voice == "model"


class TestRetryAfter:
    @pytest.mark.parametrize(
        ("headers", "seconds"),
        [({"retry-after": "3"}, 3.0), ({"retry-after-ms": "250"}, 0.25), ({}, 0.0), ({"retry-after": "soon"}, 0.0)],
    )
    def test_it_is_read_in_every_form(self, headers: dict[str, str], seconds: float) -> None:
        assert retry_after(headers) == seconds

    def test_a_date_gone_by_is_no_wait(self) -> None:
        assert retry_after({"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT"}) == 0.0


class TestDrafts:
    """A failing draft is asked for once more, with what was found; then Nova says it."""

    def test_a_sound_draft_is_spoken_as_it_is(self) -> None:
        with server(said("Hello Kim. How has your mood been since then, from 0 to 10?")) as (model, asked):
            session = therapist(model).open(kim())
        assert (session.last.text, session.last.voice) == (
            "Hello Kim. How has your mood been since then, from 0 to 10?",
            "model",
        )
        assert (session.last.findings, len(asked)) == ((), 1)

    def test_the_second_draft_is_told_why_and_not_shown_the_first(self) -> None:
        bad = "Here is the continuation of the conversation:"
        with server(said(bad), said("How has your mood been since then, from 0 to 10?")) as (model, asked):
            session = therapist(model).open(kim())
        assert session.last.voice == "model"
        assert ("stage_direction", True) in [(f.label, f.mended) for f in session.last.findings]
        assert bad not in json.dumps(asked[1])
        assert PROMPTS.why("stage_direction") in asked[1]["messages"][-1]["content"]

    @pytest.mark.parametrize(
        "bad", ["", "I cannot continue this conversation.", "Let me know if you're", "[Name], how are you?", "{}" * 20]
    )
    def test_after_two_nova_says_it_and_the_bad_ones_stay_out_of_the_history(self, bad: str) -> None:
        with server(said(bad)) as (model, asked):
            session = talk(therapist(model), "I was up all night with the essay.", "Because it had to be perfect.")
        for turn in session.said("therapist"):
            assert turn.voice == "embedded"
            assert turn.text != bad
            assert all(f.mended for f in turn.findings)
        assert [bool(turn.findings) for turn in session.said("therapist")] == [
            True,
            True,
            False,
        ]  # then it is left alone
        if bad:
            assert bad not in json.dumps(asked[-1]["messages"])

    def test_a_message_the_server_cut_short_is_not_spoken_however_whole_it_looks(self) -> None:
        with server(said("How was your week? I wonder.", "length")) as (model, _):
            session = therapist(model).open(kim())
        assert session.last.voice == "embedded"
        assert session.last.findings[0].label == "truncation"

    def test_the_text_that_is_kept_is_plain(self) -> None:
        with server(said("How has your mood been since then, from 0 to 10?")) as (model, _):
            assert type(therapist(model).open(kim()).last.text) is str

    def test_danger_is_met_in_novas_own_words_without_a_server(self) -> None:
        with server(said(SOUND)) as (model, asked):
            nova = therapist(model)
            session = nova.open(kim())
            before = len(asked)
            session = nova.answer(nova.listen(session, "I keep thinking about killing myself."))
        assert session.last.voice == "embedded"
        assert session.last.move
        assert session.last.move.name.startswith("safety.")
        assert len(asked) == before

    def test_a_scene_is_tagged_by_code_once(self) -> None:
        move = Move("help_script.in_scene", speaks_as="Professor Vance")
        assert dressed("[as Professor Vance] Yes, come in.", move) == "[as Professor Vance] Yes, come in."
        assert dressed('"Yes, come in."', move) == "[as Professor Vance] Yes, come in."
        assert dressed("", move) == ""

    def test_what_must_be_exact_is_added_by_code(self) -> None:
        move = Move("x", exact="Samaritans: 116 123.")
        assert dressed("Nova: I'm here.", move) == "I'm here. Samaritans: 116 123."
        assert dressed("<think>hm, the client</think> I'm here.", Move("x")) == "I'm here."


class TestPrompt:
    """A stable beginning, growth at the end, and a bound."""

    def test_it_begins_like_the_last_one(self) -> None:
        prompts: list[str] = []
        nova = Therapist(PAGES, spy(prompts))
        talk(nova, *(f"It was on day {n}, I had the essay open for hours." for n in range(5)))
        for one, two in pairwise(prompts):
            stable = one[: one.rindex("\n[Your next message")].rstrip()
            assert two.startswith(stable)

    def test_a_long_conversation_stays_bounded_and_moves_in_leaps(self) -> None:
        starts = [first_shown([120] * n) for n in range(1, 200)]
        assert starts == sorted(starts)
        assert all((n + 1 - start) * 120 <= LONGEST for n, start in enumerate(starts))
        assert len(set(starts)) < 20

    def test_twenty_sessions_weigh_no_more_than_three(self) -> None:
        sizes = []
        for number in (3, 20):
            prompts: list[str] = []
            records = tuple(SessionRecord(n, mood=4) for n in range(1, number))
            tasks = tuple(Homework(f"h{n}", "read two pages " * 9, n) for n in range(1, number))
            session = Session(Chart("kim", KIM * number, homework=tasks, sessions=records), number)
            Therapist(PAGES, spy(prompts)).open(session)
            sizes.append(len(prompts[0]))
        assert sizes[1] <= sizes[0] * 1.1

    def test_the_speakers_take_turns_and_the_first_message_is_never_dropped(self) -> None:
        voice = ModelVoice(Server(Endpoint("any", "http://127.0.0.1:9/v1")), PAGES, PROMPTS)
        nova = Therapist(PAGES)
        session = talk(nova, "Four, maybe.", "The essay.")
        assert session.last.move
        found = voice.messages(session.last.move, session)
        assert [m["role"] for m in found] == ["system", *["user", "assistant"] * 3, "user"]
        assert found[2]["content"] == session.turns[0].text

    def test_neighbours_become_one_message(self) -> None:
        same = [{"role": "user", "content": "a"}, {"role": "user", "content": "b"}]
        assert joined(same) == [{"role": "user", "content": "a\n\nb"}]

    def test_a_page_that_is_off_is_named_with_its_line(self, tmp_path: Path) -> None:
        folder = tmp_path / "prompts"
        folder.mkdir()
        (folder / "therapist.md").write_text("# x\n\n## role\n> You are {nobody}.\n")
        with pytest.raises(ContentError, match=r"therapist\.md:4: unknown slot \{nobody\}"):
            load_prompts(tmp_path)


def spy(prompts: list[str]) -> Callable[[Move, Session], Words]:
    """A voice that keeps its prompts and says something sound and new each time."""
    voice = ModelVoice(Server(Endpoint("any", "http://127.0.0.1:9/v1")), PAGES, PROMPTS)
    lines = [
        "What stood out about Tuesday?",
        "Who was there with you in the library?",
        "And your sister, how did she take it?",
        "Which page was it that you kept going back to?",
        "I see. Where did the evening go from there?",
        "How long did it last?",
    ]

    def say(move: Move, session: Session) -> Words:
        prompts.append("\n".join(m["content"] for m in voice.messages(move, session)))
        return Words(lines[(len(prompts) - 1) % len(lines)], finish_reason="stop")

    return say


class TestAsked:
    """The client's next words are taken for what was really asked."""

    hearing = Hearing(PAGES)

    def move(self, step: str, kind: str) -> Move:
        place = Place("work", "thought_record", step, 1)
        return Move(f"thought_record.{step}", asks=(Ask(step, kind),), state=State(place=place))

    @pytest.mark.parametrize(
        ("step", "kind", "text"),
        [
            ("thought", "thought", "That sounds like a long night. What was going through your mind just then?"),
            ("belief", "rating", "And how much did you believe that thought at the time, from 0 to 100?"),
            ("emotions", "emotion", "What did you feel in that moment, and how strongly, 0 to 100?"),
        ],
    )
    def test_the_step_in_hand_asked_in_other_words_stands(self, step: str, kind: str, text: str) -> None:
        move = self.move(step, kind)
        assert self.hearing.as_spoken(move, text).asks == move.asks

    def test_another_step_of_the_page_is_taken_for_that_step(self) -> None:
        spoken = self.hearing.as_spoken(
            self.move("situation", "situation"), "And what is the evidence that doesn't fit with it?"
        )
        assert (spoken.asks[0].slot, spoken.state.place.step) == ("evidence_against", "evidence_against")

    @pytest.mark.parametrize(
        "text", ["Which version would you believe at two in the morning?", "I see. Take your time."]
    )
    def test_anything_else_is_no_answer_to_anything_and_the_step_waits(self, text: str) -> None:
        spoken = self.hearing.as_spoken(self.move("belief", "rating"), text)
        assert (spoken.asks, spoken.state.place.attempts, spoken.state.tally["asides"]) == ((), 0, 1)

    def test_after_two_asides_nova_says_the_step_itself(self) -> None:
        move = self.move("belief", "rating")
        aside = Turn(1, "therapist", "x", move=Move("a", state=State(tally={"asides": 2})))
        assert own_words(move, kim().add(aside))
        assert not own_words(move, kim())

    def test_a_session_with_a_model_that_never_does_its_step_still_does_the_work(self) -> None:
        lines = iter(f"What would the {n}th colour of that be like, do you think?" for n in range(99))
        nova = Therapist(PAGES, lambda move, session: next(lines))
        session = talk(nova, *["It was about a four, on Tuesday, with the essay."] * 12)
        voices = [t.voice for t in session.said("therapist")]
        assert voices.count("embedded") >= 3
        assert "mood" in {a.slot for s in session.state.sheets for a in s.answers}


class TestEndpoint:
    """Which model, and where."""

    def test_none_is_named_none_is_used(self) -> None:
        assert endpoint({}) is None
        assert endpoint({"NOVA_LLM_MODEL": "m", "NOVA_LLM_BASE_URL": "http://x/v1"}, "none") is None

    def test_a_flag_goes_before_the_environment_and_a_key_may_stand_in_a_file(self, tmp_path: Path) -> None:
        (tmp_path / "key").write_text("secret\n")
        found = endpoint({"NOVA_LLM_MODEL": "a", "NOVA_LLM_API_KEY_FILE": str(tmp_path / "key")}, "b")
        assert found
        assert (found.model, found.key) == ("b", "secret")
        assert "secret" not in repr(found)

    def test_the_usual_key_is_honoured(self) -> None:
        found = endpoint({"OPENAI_API_KEY": "k"}, "m")
        assert found
        assert found.key == "k"

    @pytest.mark.parametrize(
        "environ",
        [{}, {"NOVA_LLM_BASE_URL": "localhost:1"}, {"NOVA_LLM_API_KEY_FILE": "/nowhere"},
         {"NOVA_LLM_BASE_URL": "http://x/v1", "NOVA_LLM_SECONDS": "soon"}],
    )  # fmt: skip
    def test_what_is_off_is_said_in_one_line(self, environ: dict[str, str]) -> None:
        with pytest.raises(SettingsError):
            endpoint(environ, "m")


class TestSummary:
    """The facts are the chart's; a model may only put them more naturally."""

    def test_a_line_the_session_does_not_bear_out_stands_as_it_was(self) -> None:
        session = kim().add(Turn(1, "client", "I wrote two pages on Tuesday and it was fine."))
        line = Bullet("Insights/realizations", 'Kim said "it was fine".', (1,))
        found = reworded(Summary(2, (line,)), session, {0: "Kim bought a car in Lisbon and feels cured."})
        assert found.bullets == (line,)

    def test_a_line_that_says_the_same_is_taken(self) -> None:
        session = kim().add(Turn(1, "client", "I wrote two pages on Tuesday and it was fine."))
        line = Bullet("Main topics discussed", "Kim wrote two pages on Tuesday.", (1,))
        found = reworded(Summary(2, (line,)), session, {0: "On Tuesday, Kim wrote two pages."})
        assert found.bullets[0].text == "On Tuesday, Kim wrote two pages."

    def test_only_numbered_lines_that_were_asked_for_count(self) -> None:
        with server(said("Sure!\n1. One line.\n7. Another.\n- a third")) as (model, _):
            assert reword(["a"], server=model, prompts=PROMPTS) == {0: "One line."}

    def test_without_an_answer_the_summary_is_the_charts(self) -> None:
        with server(status(401)) as (model, _):
            nova = therapist(model)
            session = talk(nova, "A four.", "My essay.", "bye")
            own = Therapist(PAGES).close(session)
            assert nova.close(session) == own


def test_a_model_is_tried_and_reported_on() -> None:
    with server(said("Here is the continuation of the conversation:")) as (model, _):
        report = selftest(ModelVoice(model, PAGES, PROMPTS), PAGES, ("Are you a real person?",), name="m")
    assert (report.spoken, dict(report.got_out)) == (0, {})
    assert report.held_back["stage_direction"] >= 2
    assert report.verdict.startswith("poor")
