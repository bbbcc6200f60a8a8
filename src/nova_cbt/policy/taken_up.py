"""What was left over from last time: criticism is not forgotten, and Nova says so before it asks on."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.model import Move
from nova_cbt.policy import opening
from nova_cbt.policy.desk import Desk
from nova_cbt.policy.fills import quotable
from nova_cbt.policy.forms import Step_or_done
from nova_cbt.words import sentences
from nova_cbt.words.verdict import blames


def bridge(desk: Desk, leads: tuple[str, ...]) -> Step_or_done:
    """What stayed from last time, after a word on what bothered the client then."""
    done = opening.bridge(desk, leads)
    words = desk.session.chart.sessions[-1].feedback if desk.session.chart.sessions else ""
    if not isinstance(done, Move) or done.name != "bridge.stayed" or done.state.place.attempts > 1 or not blames(words):
        return done
    parts = (*done.parts[:-1], "bridge.feedback|bridge.feedback_plain", *done.parts[-1:])
    turned = [s for s in sentences(words) if blames(s) or s.lower().startswith(("but ", "only ", "though "))]
    asked = next((s for s in turned if quotable(s)), words)
    return replace(done, parts=parts, slots={**done.slots, "feedback": quotable(asked)})
