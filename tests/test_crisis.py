# ruff: noqa: E501, PT018 - tables are easier to check with a row on a line
"""Crisis lines: only checked numbers are shown, help is never missing, a wrong number never appears."""

from __future__ import annotations

import re
from datetime import date

import pytest

from nova_cbt import crisis
from nova_cbt.errors import ContentError

CODES = sorted(crisis.directory().countries)


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("UK", "GB"), ("uk", "GB"), ("GB", "GB"), ("I'm in Germany", "DE"), ("Scotland", "GB"), ("us", "US"), ("I live in the US", "US"),
        ("the States", "US"), ("i'm from Poland but I live in Ireland now", "IE"), ("Northern Ireland", "GB"), ("New Zealand", "NZ"),
        ("I'm Australian", "AU"), ("London", "GB"), ("Sydney", "AU"), ("South Korea", "KR"), ("in Mexico City", "MX"), ("de", "DE"),
        ("it scares us", ""), ("I told them no", ""), ("can you help me?", ""), ("", ""), ("Atlantis", ""), ("be there at noon", ""),
    ],
)  # fmt: skip
def test_a_country_is_heard_in_plain_words(said: str, code: str) -> None:
    assert crisis.country(said) == code


@pytest.mark.parametrize("code", [*CODES, "", "ZZ"])
def test_help_is_never_missing(code: str) -> None:
    block = crisis.helpline(code)
    assert "findahelpline.com" in block
    assert crisis.emergency(code) in block
    assert crisis.emergency(code)
    assert crisis.one_line(code).endswith(".")
    assert "{" not in block + crisis.one_line(code)


@pytest.mark.parametrize("code", CODES)
def test_an_unchecked_line_never_appears(code: str) -> None:
    hidden = [x for x in crisis.directory().lines if x.country == code and x.status not in crisis.SHOWN]
    shown = " ".join(x.contact for x in crisis.lines(code))
    for line in hidden:
        if line.contact not in shown:
            assert line.contact not in crisis.helpline(code)
            assert line.contact not in crisis.one_line(code)


@pytest.mark.parametrize("code", CODES)
def test_every_shown_line_carries_its_date(code: str) -> None:
    for line in crisis.lines(code):
        row = next(r for r in crisis.helpline(code).splitlines() if line.how in r)
        assert line.verified_on in row


def test_an_unknown_country_gets_no_number_of_another() -> None:
    for text in (crisis.helpline("ZZ"), crisis.one_line("ZZ"), crisis.one_line("KE"), crisis.helpline("NG")):
        assert not re.search(r"\d{3}", text)


def test_the_line_for_conversation_is_for_everyone_and_open_all_hours_where_there_is_one() -> None:
    assert "116 123" in crisis.one_line("GB") and "988" in crisis.one_line("US")
    assert "0120-279-338" in crisis.one_line("JP")
    assert crisis.emergency("GB") == "999" and crisis.emergency("") == "your local emergency number"


def test_stale_lines_are_named() -> None:
    assert crisis.stale(date(2025, 12, 1)) == []
    assert any("gb-samaritans" in row for row in crisis.stale(date(2026, 7, 1)))


GOOD = """
directory = ["findahelpline.com"]
[words]
{words}
[countries.GB]
name = "United Kingdom"
[[lines]]
id = "a"
country = "GB"
name = "N"
how = "call 1"
contact = "1"
hours = ""
audience = "everyone"
status = "V"
source = "s"
verified_on = "2025-11"
"""


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('country = "GB"', 'country = "XX"', "countries.XX"), ('status = "V"', 'status = "X"', "status"),
        ('verified_on = "2025-11"', 'verified_on = "last week"', "verified_on"), ('source = "s"', 'source = ""', "source"),
        ('how = "call 1"', 'hwo = "call 1"', "hwo"), ('["findahelpline.com"]', "[]", "directory"), ("[words]", "[[", "crisis_lines"),
        ('stale = "x"', 'stail = "x"', "stail"),
    ],
)  # fmt: skip
def test_a_mistake_on_the_page_is_named(old: str, new: str, says: str) -> None:
    page = GOOD.format(words="\n".join(f'{w} = "x"' for w in sorted(crisis.directory().words)))
    assert crisis.parse(page).lines[0].id == "a"
    with pytest.raises(ContentError, match=says):
        crisis.parse(page.replace(old, new))
