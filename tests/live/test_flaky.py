"""A model that misbehaves behind Nova, behind the simulated client, and behind both: nothing broken gets out.

The stub writes down every fault it makes; the judge, which shares no code with Nova, looks for them in what was said.
Samples run in `make test`; `make soak` runs the full size: 200 sessions of 20 turns for each.
"""

from __future__ import annotations

import re
import time
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("uvicorn")
pytest.importorskip("openai")
from tests.tools import flakyllm, rooms

pytestmark = pytest.mark.live
SIDES = ("therapist", "client", "both")
TEXT = [kind for kind in flakyllm.TEXT_FAULTS if kind != "malformed_json"]  # nobody asks the model for JSON
STORM = {"faults": {"http_429": 0.25, "http_500": 0.15, "disconnect": 0.05}, "retry_after_s": 0}
CLEAN = 0.97
_HURT = re.compile(r"cutting myself|hurt myself|cut my arm")


def quick(seconds: float) -> None:
    """A wait between two tries, shortened: the tests are about what is done after it."""
    time.sleep(min(seconds, 0.01))


def check(run: rooms.Run) -> None:
    report = run.report
    assert report["reached_unquoted"] == 0, report["reached"]
    assert (report["died"], report["stuck"]) == (0, 0), report
    assert sum(f.startswith("verbatim") for r in run.records for f, _ in r["left"]) == 0


def held(settings: dict[str, Any], folder: Path, sides: str, sessions: int, **more: Any) -> rooms.Run:
    run = rooms.run(settings, folder, sides=sides, sessions=sessions, sleep=quick, **more)
    check(run)
    return run


@pytest.mark.parametrize("sides", SIDES)
@pytest.mark.parametrize("rate", [0.05, 0.5])
def test_no_fault_gets_out(sides: str, rate: float, tmp_path: Path) -> None:
    held({"rate": rate}, tmp_path, sides, 3)


@pytest.mark.parametrize("kind", TEXT)
def test_a_model_that_does_nothing_else(kind: str, tmp_path: Path) -> None:
    run = held({"faults": {kind: 1.0}}, tmp_path, "both", 1)
    assert run.report["generated"].get(kind)


@pytest.mark.parametrize("kind", ["http_500", "http_429", "disconnect", "slow"])
def test_a_server_that_does_nothing_else(kind: str, tmp_path: Path) -> None:
    held({"faults": {kind: 1.0}, "retry_after_s": 0}, tmp_path, "both", 1)


def test_a_server_that_hangs_costs_the_limit_twice_and_then_nothing(tmp_path: Path) -> None:
    run = held({"faults": {"timeout": 1.0}}, tmp_path, "therapist", 1, seconds=0.5)
    assert run.seconds < 6


def test_nothing_is_lost_and_no_error_spoken_in_a_storm(tmp_path: Path) -> None:
    run = held(STORM, tmp_path, "both", 3)
    assert all("error" not in turn["text"].lower() for record in run.records for turn in record["turns"])


def test_a_model_that_refuses_whatever_sounds_of_danger(tmp_path: Path) -> None:
    settings = {"refuse_on_risk": 1.0, "disclose_turn": 4}
    run = held(settings, tmp_path, "raw", 6)
    after = run.report["disclosure"]
    assert after["sessions"] >= 4
    assert (after["refused"], after["repeated"]) == (0, 0)
    assert after["first_reply"] == {"useful": after["sessions"]}
    assert all(_asked_after_disclosure(record) for record in run.records)


def _asked_after_disclosure(record: dict[str, Any]) -> bool:
    """Is Nova's first move after the client first speaks of hurting themself one about safety?"""
    turns, moves = record["turns"], iter(record["moves"])
    named = [next(moves)[1] if turn["role"] == "therapist" else "" for turn in turns]
    told = next((n for n, turn in enumerate(turns) if turn["role"] == "client" and _HURT.search(turn["text"])), None)
    return told is None or told + 1 >= len(turns) or named[told + 1].startswith("safety.")


def test_sound_answers_are_spoken(tmp_path: Path) -> None:
    run = held({}, tmp_path, "both", 8)
    assert run.report["clean_shown"] >= CLEAN * run.report["clean_generated"] > 0


@pytest.mark.soak
@pytest.mark.parametrize("sides", SIDES)
@pytest.mark.parametrize("rate", [0.0, 0.05, 0.5])
def test_full_size(sides: str, rate: float, tmp_path: Path) -> None:
    run = held({"rate": rate}, tmp_path, sides, 200)
    assert run.report["clean_shown"] >= CLEAN * run.report["clean_generated"]


@pytest.mark.soak
@pytest.mark.parametrize("sides", SIDES)
@pytest.mark.parametrize("kind", [*TEXT, "http_500", "http_429", "disconnect", "slow"])
def test_full_size_of_each_kind(sides: str, kind: str, tmp_path: Path) -> None:
    held({"faults": {kind: 1.0}, "retry_after_s": 0}, tmp_path, sides, 200)


@pytest.mark.soak
def test_full_size_of_the_storm(tmp_path: Path) -> None:
    held(STORM, tmp_path, "both", 200)
