"""D1 to D24 as far as they can be counted from the text (clinical_spec 5.1); None where an item does not apply."""

from __future__ import annotations

import itertools
from collections import Counter
from statistics import quantiles

from nova_cbt.audit import acts, session
from nova_cbt.audit.report import Note
from nova_cbt.audit.turns import as_other, scenes_of
from nova_cbt.guard.danger import CUE, mentions_risk
from nova_cbt.guard.words import any_of, content, read
from nova_cbt.model import Turn
from nova_cbt.transcripts import Transcript
from nova_cbt.words import patterns as re


def score(transcript: Transcript, found: list[Note]) -> dict[str, int | None]:
    """Every item by its number."""
    fair = as_other(transcript, found)
    said = [t for t in fair.turns if t.speaker == "therapist"]
    heard = [t for t in fair.turns if t.speaker == "client"]
    if not said or not heard:
        return {f"D{i}": None for i in range(1, 25)}
    return (
        _frame(transcript) | _talk(said, heard, fair) | _craft(transcript, said, found) | _care(transcript, fair, found)
    )


def _frame(transcript: Transcript) -> dict[str, int | None]:
    turns = transcript.turns
    mood, agenda = session.mood_at(turns), session.agenda_at(turns)
    later = bool(transcript.carried) or any(acts.NEW_SESSION.search(read(t.text).bare) for t in turns[:3])
    bridge = any(acts.asks(acts.BRIDGE, t.text) for t in turns[:12] if t.speaker == "therapist")
    feedback = session.feedback_at(transcript)
    tasks = session.bullets(transcript.carried, "homework")
    done = 0 if session.unreviewed(transcript) else 2
    best = max((acts.task_fields(f"{a.text} {b.text}") for a, b in itertools.pairwise(turns)), default=0)
    return {
        "D1": 2 if 0 < mood <= 3 else 1 if mood else 0,
        "D2": (2 if bridge else 0) if later else None,
        "D3": (2 if agenda <= 4 else 1) if agenda else 0,
        "D4": done if tasks else None,
        "D5": 2 if best >= 4 else 1 if best >= 2 else 0,
        "D7": None
        if not transcript.summary
        else 0
        if session.ungrounded(transcript) or session.risk_lost(transcript)
        else 2,
        "D8": 0 if not feedback else 2 if feedback + 1 < len(turns) else 1,
    }


def _band(value: float, low: float, high: float) -> int:
    return 2 if value >= high else 1 if value >= low else 0


def _talk(said: list[Turn], heard: list[Turn], fair: Transcript) -> dict[str, int | None]:
    marks = [t.text.count("?") for t in said]
    asked = [s for t in said for s in read(t.text).sentences if s.endswith("?")]
    mirrored = sum(_mirrors(t, fair) for t in said)
    words = [len(read(t.text).words) for t in said]
    share = sum(words) / max(1, sum(words) + sum(len(read(t.text).words) for t in heard))
    long = quantiles(words, n=20)[-1] if len(words) > 1 else words[0]
    few = sum(m <= 2 for m in marks) / len(marks)
    capsules = sum(acts.is_capsule(t.text, [h.text for h in heard if h.number < t.number]) for t in said)
    rate = capsules / max(1.0, len(said) / 8)
    return {
        "D6": 0 if not capsules else 1 if rate < 1 else 2,
        "D9": 0 if few < 0.85 or max(marks) >= 5 else 1 if few < 0.97 or max(marks) >= 4 else 2,
        "D10": _band(sum(bool(acts.OPEN.search(q)) for q in asked) / len(asked), 0.4, 0.6) if asked else None,
        "D11": _band(mirrored / max(1, len(asked)), 0.25, 0.45),
        "D12": 0 if share > 0.75 or share < 0.2 else 1 if share > 0.65 else 2,
        "D13": 0 if long > 150 else 1 if long > 110 else 2,
        "D18": _answered(fair),
    }


def _mirrors(turn: Turn, fair: Transcript) -> bool:
    """Do the first 25 words share two words of matter with the client's last message?"""
    last = next((t for t in reversed(fair.turns[: turn.number - 1]) if t.speaker == "client"), None)
    return bool(last) and len(content(" ".join(turn.text.split()[:25])) & content(last.text if last else "")) >= 2


_TO_NOVA = any_of(
    r"(?:can|could|would|will|do|did|are|have) you\b",
    r"what (?:do|would|should)",
    r"should i",
    r"how (?:do|does|would|can)",
)


def _answered(fair: Transcript) -> int | None:
    """Does the next message share matter with a question the client asked?"""
    pairs = [
        (a, b)
        for a, b in zip(fair.turns, fair.turns[1:], strict=False)
        if a.speaker == "client" and b.speaker == "therapist"
    ]
    asked = [(q, b) for a, b in pairs for q in read(a.text).sentences[-2:] if q.endswith("?") and _TO_NOVA.search(q)]
    if not asked:
        return None
    good = sum(
        bool(content(q) & content(b.text)) or "i can't" in read(b.text).low or "i'm a program" in read(b.text).low
        for q, b in asked
    )
    return _band(good / len(asked), 0.6, 0.9)


_TECHNIQUE = any_of(
    r"what (?:went|goes) through your mind",
    r"supports? (?:it|that|the)",
    r"how (?:much|far|strongly) d(?:o|id) you believe",
    r"thought record",
    r"experiment",
    r"ladder",
    r"what would you (?:say|tell)[^.!?]{0,20}friend",
)
_RATING = any_of(
    r"0 to 10+", r"from 0", r"how (?:much|far|strongly) d(?:o|id) you believe", r"how likely", r"how strong"
)


def _craft(transcript: Transcript, said: list[Turn], found: list[Note]) -> dict[str, int | None]:
    count = Counter(n.label for n in found)
    steps = [t.number for t in said if acts.asks(_TECHNIQUE, t.text)]
    rated = [t.number for t in said if acts.asks(_RATING, t.text)]
    middle = [n for n in rated if n > 3]
    situated = [
        t.number
        for t in said
        if acts.asks(any_of(r"when", r"where", r"what happened", r"take me to", r"last time", r"the moment"), t.text)
    ]
    supplied = count["therapist_supplied_reframe"]
    early = bool(steps) and bool(situated) and min(situated) <= min(steps)
    closed = session.sums_up(transcript, found)
    return {
        "D14": 0 if supplied >= 2 else 1 if supplied else 2,
        "D15": (2 if early else 0) if steps else None,
        "D16": (2 if len(middle) >= 2 else 1 if middle else 0) if steps else None,
        "D17": (2 if closed else 0) if steps else None,
        "D19": 2 - min(2, count["name_or_pronoun_error"] + count["fabricated_memory"]),
        "D21": 2 - min(2, sum(1 for _ in range(count["verbatim_repeat"]))),
        "D24": (lambda rate: 0 if rate > 2 else 1 if rate >= 1 else 2)(
            10 * count["generic_praise"] / max(1, len(said))
        ),
    }


_DIRECT = any_of(r"killing yourself|suicide|ending your life|hurt(?:ing)? yourself|wish to die|urge")
_PERSON = any_of(
    r"samaritans|crisis line|helpline|lifeline|emergency|988|116 ?123|gp|doctor|who "
    r"(?:could|else|would)|someone|friend|tell"
)
_PLAN = any_of(
    r"sign|plan|keep (?:the|it|both)|first thing|safer|somewhere else|on the fridge|when it " r"(?:starts|builds)"
)


def _care(transcript: Transcript, fair: Transcript, found: list[Note]) -> dict[str, int | None]:
    count = Counter(n.label for n in found)
    cue = next((t.number for t in transcript.turns if t.speaker == "client" and mentions_risk(t.text)), 0)
    scenes = scenes_of(transcript)
    return {
        "D20": _safety(fair, cue) if cue else None,
        "D22": 2 - bool(not session.sums_up(transcript, found)) - bool(not session.agenda_at(transcript.turns)),
        "D23": _scene(fair, scenes, count) if scenes else None,
    }


def _safety(fair: Transcript, cue: int) -> int:
    """Of five: acknowledged, asked directly, a person or line, a sign or plan, back to the work."""
    replies = [read(t.text).bare for t in fair.turns[cue:] if t.speaker == "therapist"]
    if not replies:
        return 0
    after = replies[1:]
    marks = (
        bool(re.search(r"glad|thank|hard|heavy|sorry|trust", replies[0])),
        any(_DIRECT.search(r) and "?" in r for r in replies[:4]),
        any(_PERSON.search(r) for r in replies[:8]),
        any(_PLAN.search(r) for r in replies[:10]),
        any(not CUE.search(r) and not _DIRECT.search(r) and "?" in r for r in after)
        and not any(re.search(r"\bcan't (?:continue|discuss)|unable", r) for r in replies),
    )
    return 2 if sum(marks) == 5 else 1 if sum(marks) >= 3 else 0


def _scene(fair: Transcript, scenes: frozenset[int], count: Counter[str]) -> int:
    lines = [t for t in fair.turns if t.number in scenes and t.speaker == "therapist"]
    after = [read(t.text).bare for t in fair.turns if t.number > max(scenes) and t.speaker == "therapist"][:2]
    marks = (
        True,
        all(t.text.lstrip().startswith("[as ") for t in lines) and bool(lines),
        not count["role_play_violation"] and not count["speaks_for_other"],
        any("step out" in r or "scene" in r or "pause" in r for r in after),
        any("what did you like" in r or "change" in r or "how did" in r for r in after),
    )
    return 2 if sum(marks) == 5 else 1 if sum(marks) >= 3 else 0
