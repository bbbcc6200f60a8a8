"""What stands on the list is called by a name that fits into a sentence."""

from __future__ import annotations

import pytest

from nova_cbt.words.subject import about


@pytest.mark.parametrize(
    ("told", "subject"),
    [
        ("failed my driving test again on monday, third time", "driving test"),
        ("lost my job on friday and rent is due", "job"),
        ("had a row with my sister about the money", "sister"),
        ("missed my granddaughter's christening because of the train", "granddaughter"),
        ("just found out my visa was refused again", "visa"),
    ],
)
def test_a_sentence_without_its_i_is_called_by_what_it_is_about(told: str, subject: str) -> None:
    assert subject in about(told)


@pytest.mark.parametrize(
    "told", ["the driving test", "sleep, mostly", "my exams", "lost", "money and the flat", "work stress"]
)
def test_a_name_stays_a_name(told: str) -> None:
    assert about(told) == ""
