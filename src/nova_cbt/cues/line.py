"""One message in, everything Nova reads in it out: the form of `nova read`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from nova_cbt.cues.reading import find
from nova_cbt.errors import UsageError
from nova_cbt.model import Risk


def read_line(line: Mapping[str, Any], assess: Callable[[str, str], Risk]) -> dict[str, Any]:
    """What `{"id", "text", "context"?}` holds; `assess` says what it tells about danger."""
    text, context = line.get("text"), line.get("context") or ""
    if not isinstance(text, str) or not isinstance(context, str):
        raise UsageError('each line needs "text" in words (and "context" in words, if any): {"id": "1", "text": "..."}')
    risk, read = assess(text, context), find(text, context)
    return {
        "id": line.get("id"),
        "risk": {"label": risk.label, "tier": f"R{risk.tier}", "ask": risk.ask},
        "distortions": dict(read.distortions) or {"none": 1.0},
        "named": read.named or None,
        "acts": list(read.acts),
        "asks_question": read.asks_question,
        "wants_to_end": read.wants_to_end,
        "complaint": read.complaint,
        "resistance": read.resistance,
        "consent": read.consent,
        "homework_status": read.homework_status,
        "request": read.request or None,
        "emotions": [e.name for e in read.emotions],
        "intensity": _intensity(read.rating, [e.intensity for e in read.emotions]),
        "automatic_thought": read.thought or None,
    }


def _intensity(rating: int | None, strengths: list[int | None]) -> int | None:
    """The number given, or the first that goes with a feeling."""
    return rating if rating is not None else next((s for s in strengths if s is not None), None)
