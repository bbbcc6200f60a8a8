"""Which techniques fit what is on the table, and what the course has not had yet."""

from __future__ import annotations

import re
from functools import cache

from nova_cbt.library import Library, Page
from nova_cbt.model import State
from nova_cbt.policy.desk import Desk
from nova_cbt.policy.discretion import unraised
from nova_cbt.policy.phases import barred, left

FALLBACK = ("thought_record", "reframing", "self_compassion")
CALM = ("coping_menu", "self_compassion", "grounding")
"""What is offered where no thought is looked at."""


def fitting(desk: Desk, words: str) -> list[str]:
    """Techniques whose signs are in the words, best first, last time's last; none that is done or disliked."""
    low = words.lower()
    done = {s.page for s in desk.state.sheets if s.status in ("complete", "parked", "dropped")} | barred(desk.state)
    known = [s.page for s in desk.session.chart.worksheets if s.status == "complete"]
    scores = {
        p.name: _signs(p, low) / (1 + known.count(p.name)) for p in techniques(desk.library) if p.name not in done
    }
    if "thought_record" in known and "reframing" in scores:
        written = _signs(desk.library.pages["thought_record"], low)
        scores["reframing"] = max(scores["reframing"], written / (1 + known.count("reframing")))
    if not _freely(desk):
        scores.pop("reframing", None)
    for fact in desk.state.facts:
        if fact.key == "disliked":
            scores.pop(fact.text, None)
    if nothing_else(desk.state):
        scores = {}
    sheets = desk.session.chart.worksheets
    just_done = {s.page for s in sheets if s.status == "complete" and s.session == desk.session.number - 1}
    ranked = sorted(scores.items(), key=lambda kv: (kv[0] in just_done, -kv[1], kv[0]))
    return [name for name, score in ranked if score > 0]


def nothing_else(state: State) -> bool:
    """Is safety the only work for now (clinical_spec A20; risk_protocol 7, 10 to 14)?"""
    told = (s for s in ("psychosis", "intoxicated", "abuse", "others") if not state.tally.get(f"taken_back:{s}"))
    here = any(state.tally.get(f"situation:{s}") for s in told)
    return state.risk.tier >= 3 or here or "minor" in state.risk.flags


def techniques(library: Library) -> list[Page]:
    """The techniques a session may offer by itself."""
    return [p for p in library.pages.values() if p.folder == "techniques" and p.meta.get("signs")]


def _signs(page: Page, words: str) -> int:
    return sum(len(_sign(sign.strip()).findall(words)) for sign in page.meta["signs"].split(",") if sign.strip())


@cache
def _sign(sign: str) -> re.Pattern[str]:
    """How a sign is found: from the beginning of a word on, and a short one as that word ("flat" is no flatmate)."""
    begins = r"\b" if sign[0].isalnum() else ""
    return re.compile(begins + re.escape(sign) + (r"(?:s|es|ed|ing)?\b" if len(sign) <= WHOLE else ""))


WHOLE = 5
"""Letters of a sign that is too short to be the beginning of any word."""


def served(desk: Desk, item: str) -> bool:
    """Was the way of working that fits this item best, and fits it at all, done today already?"""
    signs = {p.name: _signs(p, item.lower()) for p in techniques(desk.library)}
    best = max(signs.values(), default=0)
    return best > 0 and any(n in finished(desk) for n, score in signs.items() if score == best)


def finished(desk: Desk) -> set[str]:
    """What was completed today."""
    return {s.page for s in desk.state.sheets if s.status == "complete"}


def _wrote_one(desk: Desk) -> bool:
    """Has the client put a thought on paper before? Then the freer way of looking at one can be offered too."""
    sheets = (*desk.session.chart.worksheets, *desk.state.sheets)
    known = any(f.key in ("technique", "known") and f.text == "thought_record" for f in desk.state.facts)
    return known or any(s.page == "thought_record" and s.status in ("complete", "parked") for s in sheets)


PRACTISED = 3
"""From this session on the link of thought and feeling is known well enough to look at a thought with no form."""


def _freely(desk: Desk) -> bool:
    return desk.session.number >= PRACTISED or _wrote_one(desk)


ROOM = 10
"""Exchanges that must be left before a thought nobody put on the list is offered as well."""


def with_thought(desk: Desk, names: list[str]) -> list[str]:
    """The ways that fit, with one for a thought among the first two when the client spoke of a thought today."""
    said = any(f.key == "thought" and f.session == desk.session.number and f.turn for f in desk.state.facts)
    way = "reframing" if _wrote_one(desk) else "thought_record"
    tried = {s.page for s in desk.state.sheets}
    had = {"thought_record", "reframing", "self_compassion"} & set(names[:2])
    if not said or had or way in tried | barred(desk.state):
        return names
    return [*names[:1], way, *names[1:]]


def thought_left(desk: Desk) -> str:
    """A thought the client spoke of, today or before, that no exercise has touched, when there is time for it."""
    if left(desk) < ROOM or barred(desk.state) or {s.page for s in desk.state.sheets} & {"thought_record", "reframing"}:
        return ""
    sheets = (*desk.session.chart.worksheets, *desk.state.sheets)
    worked = {s.get("thought") for s in sheets if s.page in ("thought_record", "reframing")}
    spoken = [f.text for f in desk.state.facts if f.key == "thought" and f.turn and f.holds]
    free = [t for t in spoken if t not in worked and not unraised(desk.state, t)]
    return next((t for t in reversed(free) if not desk.state.tally.get(f"worked:{t}")), "")


def two(desk: Desk, names: list[str]) -> list[str]:
    """Two ways at most: what fits the words, else ways with a thought; what the course has not had yet comes first."""
    done = {s.page for s in desk.state.sheets}
    known = {s.page for s in desk.session.chart.worksheets if s.status == "complete"}
    ways = FALLBACK if _freely(desk) else tuple(n for n in FALLBACK if n != "reframing")
    ways = CALM if barred(desk.state) else ways
    spare = sorted((n for n in ways if n not in names and n not in done), key=lambda n: n in known)
    return [*names, *spare][:2]
