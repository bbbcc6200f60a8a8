"""Whole courses played by hand: what was said at the end, in between and the next time, and what Nova made of it."""

from __future__ import annotations

import pytest

from nova_cbt.cues import find

# --- who takes their leave, and who tells of going ------------------------------------------------------------------


@pytest.mark.parametrize(
    "told",
    [
        "I don't go to the church tea now, because people ask about her.",
        "i never leave the house any more since he went",
        "I just leave the room when my father starts on politics again",
        "We stopped going to the allotment after the second operation.",
        "He told me to stop calling, so now I don't.",
        "I'd finish my plate and go up to my room so nobody could ask",
        "My son has left for the day and I sit here with the telephone.",
        "I quit the choir and I don't see anyone in the evenings now",
    ],
)
def test_who_tells_of_going_and_stopping_does_not_take_leave(told: str) -> None:
    asked = "What do you avoid, or overdo, on account of it?"
    assert not find(told, asked, careful=True).wants_to_end


@pytest.mark.parametrize(
    "leave",
    [
        "thanks for today, i'm gonna go now",
        "Could we round off? My concentration is gone.",
        "the kids are back, I'll sign off",
        "Sorry, I have visitors now so let's stop",
        "My eyes won't stay open, I'll sign off here.",
        "I have to go, my sister is at the door",
    ],
)
def test_who_takes_leave_is_heard(leave: str) -> None:
    assert find(leave, "What do you avoid, or overdo, on account of it?", careful=True).wants_to_end
