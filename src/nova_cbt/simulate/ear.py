"""What the client hears in a therapist's message: what it asks for, on which scale, among which options."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from nova_cbt.simulate.asks import patterns
from nova_cbt.simulate.likeness import likeness
from nova_cbt.simulate.tables import group, listed, pattern, shifts

KINDS = ("risk", "coping", "script", "thought", "planning", "closing", "opening", "beginning")
NEXT = 0.8
"""How much it counts that it is what usually comes next."""
NEIGHBOUR = 0.5
"""How much it counts that the question before was of the same kind."""
LEARNT = 6.0
"""How much likeness to learnt wordings counts beside a pattern."""


@dataclass(frozen=True)
class Heard:
    """One therapist message as the client takes it."""

    text: str
    asks: str = ""
    """What the last question is for; empty when nothing is asked."""
    also: tuple[str, ...] = ()
    """What else is asked along with it."""
    scale: int = 0
    options: tuple[str, ...] = ()
    scene: str = ""
    """Whom the therapist speaks as, in a role-play."""
    questions: int = 0
    faults: frozenset[str] = field(default_factory=frozenset)
    gifts: frozenset[str] = field(default_factory=frozenset)


def plain(text: str) -> str:
    """The message with curly quotes made straight and quoted words put aside."""
    text = text.replace("’", "'").replace("‘", "'")
    return pattern("quoted").sub(" that ", text)


def sentences(text: str) -> list[str]:
    """The message's sentences, with their end marks."""
    return [s.strip() for s in pattern("sentence").findall(text) if re.search(r"\w", s)]


def hear(text: str, recent: tuple[str, ...] = ()) -> Heard:
    """What a message asks, given what was asked before it, the latest last."""
    if found := pattern("scene").match(text):
        return Heard(text, asks="scene", scene=found[1].strip(), questions=text.count("?"))
    bare = plain(text)
    if pattern("emergency").search(bare):
        return Heard(text, asks="alarm", questions=text.count("?"))
    parts = sentences(bare)
    scores = _scores(parts)
    before = recent[-1] if recent else ""
    for label in scores:
        scores[label] += NEIGHBOUR * _of_a_kind(label, before) + NEXT * (label in listed("follows", before))
    ranked = sorted(scores, key=lambda label: -scores[label])
    asks = ranked[0] if ranked and scores[ranked[0]] >= 1.5 else ""
    asked = asks == "check ten" or any(p.rstrip("\"')").endswith("?") or pattern("imperative").match(p) for p in parts)
    heard = Heard(text, asks=asks if asked else "", questions=text.count("?"), scale=_scale(bare))
    if not asked and pattern("bye").search(bare):
        return replace(heard, asks="goodbye")
    if (
        "role play" in recent[-2:]
        and pattern("start_scene").search(bare)
        and not _is_question(parts[-1] if parts else "")
    ):
        return replace(heard, asks="scene open")
    if pattern("yes_no").search(bare) and recent and recent[-1] in group("risk") | {"consent", "offer", "role play"}:
        return Heard(text, asks=recent[-1], questions=text.count("?"))
    if asked and not asks:
        heard = replace(heard, asks=_again(bare, recent))
    also = tuple(label for label in ranked[1:4] if asks and scores[label] >= 3.0)
    heard = replace(heard, also=also, options=_options(parts) if asked else ())
    return settle(heard, recent)


def _again(text: str, recent: tuple[str, ...]) -> str:
    """A question nothing is known of: for a number, the one asked before; else to say more."""
    before = recent[-1] if recent else "consent"
    if pattern("yes_no").search(text) and recent:
        return before
    wants_number = re.search(r"\b(number|scale|\d+)\b", text)
    return before if before == "consent" or (wants_number and before in group("rated")) else "more"


def _is_question(sentence: str) -> bool:
    return sentence.rstrip("\"')").endswith("?")


def _scores(parts: list[str]) -> dict[str, float]:
    """How strongly each thing is asked; the last asking sentence counts most."""
    asking = [i for i, p in enumerate(parts) if _is_question(p) or pattern("imperative").match(p)]
    last = asking[-1] if asking else -1
    scores: dict[str, float] = {}
    for i, part in enumerate(parts):
        proposed = not _is_question(part) and re.match(r"\W*(so |now |then )?let'?s\b", part, re.I)
        if i == last - 1 and pattern("generic").search(parts[last]):
            proposed, share_before = False, 0.95
        else:
            share_before = 0.4 if last - i == 1 else 0.2
        share = (
            0.5
            if proposed and i != last
            else 1.0
            if i == last or (pattern("scale_10").search(part) and i == len(parts) - 1)
            else max(0.8, share_before)
            if i in asking
            else share_before
        )
        for label, weight, words in patterns():
            if words.search(part):
                heavy = max(share, 0.9) if label == "safety" and asking else share
                scores[label] = max(scores.get(label, 0.0), weight * heavy)
    if asking:
        for label, share in likeness(parts[last]).items():
            scores[label] = scores.get(label, 0.0) + LEARNT * share
    return scores


def _scale(text: str) -> int:
    return 100 if pattern("scale_100").search(text) else 10 if pattern("scale_10").search(text) else 0


def _options(parts: list[str]) -> tuple[str, ...]:
    """The two things offered in the last "A or B?"."""
    last = next((p for p in reversed(parts[-3:]) if re.search(r"\bor\b", p, re.I)), "")
    last = re.split(r"[:;–—]", last.rstrip("?\"' "))[-1]
    first, _, second = last.rpartition(" or ")
    first = re.split(r",\s*(?=\w)", first.rstrip(", "))[-1].strip()
    first = pattern("before_option").sub("", first)
    return (first, second.strip(" ,")) if first and second else ()


def _of_a_kind(label: str, before: str) -> bool:
    return any(label in group(kind) and before in group(kind) for kind in KINDS)


def settle(heard: Heard, recent: tuple[str, ...]) -> Heard:
    """The same words mean different things in different places of a talk."""
    asks = _in_its_place(heard, recent)
    return replace(heard, asks=asks, also=tuple(a for a in heard.also if a != asks))


def _in_its_place(heard: Heard, recent: tuple[str, ...]) -> str:
    near, asks = frozenset(recent[-4:]), heard.asks
    if asks == "choose" and re.search(r"\bor (rather )?not\b", heard.text, re.I) and near & {"offer", "role play"}:
        asks = "role play" if "role play" in near else "offer"
    if asks in ("offer", "more", "self", "choose", "landed") and set(recent) <= {"consent"} and "?" in heard.text:
        return "consent"
    if asks in group("rated") and re.search(r"\bnerv", heard.text, re.I):
        return "nerves"
    if asks in ("safety", "intent", "urge", "plan", "keep safe") and not _of_harm(heard.text, recent):
        return "more"
    if asks in ("recency", "barrier", "stops"):
        return _of_danger(heard, recent)
    if asks in ("belief", "confidence") and re.search(r"\bhow (sure|certain|convinced|likely)", heard.text, re.I):
        return _sure(heard, near)
    if asks == "rerate" and len(recent) < 4 and not near & group("thought"):
        return "mood"
    if (
        asks == "feedback"
        and len(recent) > 3
        and not set(recent[-6:]) & (group("closing") | {"confidence", "hw idea", "reward"})
    ):
        return "self"
    if asks in ("debrief change", "debrief like") and not near & group("scenes"):
        return _no_scene(asks, near)
    for label, places, without, to in shifts():
        if label == asks and places & near and not without & near:
            return to
    return asks


def _of_harm(text: str, recent: tuple[str, ...]) -> bool:
    """Whether danger is spoken of at all; without it no question is about that."""
    return bool(
        pattern("risky").search(text)
        or set(recent[-2:]) & (group("risk") | group("coping"))
        or pattern("harm").search(text)
    )


def _of_danger(heard: Heard, recent: tuple[str, ...]) -> str:
    """When and what stopped you: of hurting oneself only if that is spoken of."""
    risky = pattern("risky").search(heard.text) or set(recent[-2:]) & (group("risk") | group("coping"))
    if heard.asks == "recency":
        return "recency" if risky else "situation"
    if heard.asks == "stops":
        return "stops" if risky else "barrier"
    working = set(recent[-4:]) & (group("planning") | {"review"})
    return "stops" if risky and not working and re.search(r"stop|ke?pt?|held", heard.text, re.I) else "barrier"


def _no_scene(asks: str, near: frozenset[str]) -> str:
    if asks == "debrief change":
        return "correct" if near & group("closing") and not near & group("planning") else "offer"
    return "feedback" if near & group("closing") else "learnt" if near & {"review", "learnt"} else "self"


def _sure(heard: Heard, near: frozenset[str]) -> str:
    others = re.search(r"\b(they|she|he|people|others)\b", heard.text)
    if others and not re.search(r"\bhow (confident|likely) are you\b", heard.text, re.I):
        return "belief"
    if re.search(r"\b(do|doing|manage|happen|try|use|follow|send|go through|get to) ", heard.text, re.I):
        return "confidence"
    return "confidence" if near & group("planning") else "belief" if near & group("thought") else heard.asks
