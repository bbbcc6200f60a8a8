"""Courses of sessions with simulated Naomi: a sample here, twenty seeds in `make soak`."""

from __future__ import annotations

import pytest

from bench.courses import WANTED, Count, measure

SEEDS, SESSIONS = range(1, 9), 5
MOST = 6
"""Courses of the sample in which a belief must have been rated again."""
SOME = 4
"""The same for the longest one, asking for help with its role-play; over twenty seeds it is fourteen."""


@pytest.fixture(scope="module")
def total() -> Count:
    return measure("naomi", SEEDS, SESSIONS)


pytestmark = pytest.mark.slow


def test_every_phase_is_reached_or_skipped_with_its_reason(total: Count) -> None:
    assert total.faults["phase without status"] == 0


def test_no_session_passes_one_and_a_half_times_its_length(total: Count) -> None:
    assert total.faults["past 1.5 x profile"] == 0
    assert total.faults["status cut"] == 0


def test_nothing_broken_is_said_by_either_side(total: Count) -> None:
    assert total.faults["alike"] == 0
    assert total.faults["blank"] == 0
    assert [label for label in total.faults if label.startswith("finding") and total.faults[label]] == []
    assert total.faults["simulated client"] <= 2


@pytest.mark.parametrize("technique", WANTED)
def test_each_technique_is_completed_in_some_course_of_the_sample(total: Count, technique: str) -> None:
    assert total.completed[technique] >= 1, total.completed


def test_most_courses_complete_most_techniques(total: Count) -> None:
    assert sum(total.completed[name] for name in WANTED) >= 0.6 * len(WANTED) * total.courses, total.completed


def test_a_belief_is_rated_again_and_asking_is_rehearsed(total: Count) -> None:
    assert total.rerated >= MOST
    assert total.rehearsed >= SOME


def test_homework_is_reviewed_at_the_openings(total: Count) -> None:
    assert total.reviewed >= 0.85 * total.to_review
