"""What the client hears in a therapist's message: what it asks for, on which scale, among which options."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from nova_cbt.simulate import learnt
from nova_cbt.simulate.asks import patterns
from nova_cbt.simulate.tables import group, pattern, shifts
from nova_cbt.words import patterns as re

SURE = 0.7
"""So much clearer than the next best, what was learnt decides alone; below it, the patterns have a say."""
PATTERNS = 0.18
"""How much a pattern counts beside what was learnt."""
HEARD = -0.6
"""Less than this is no question known."""


@dataclass(frozen=True)
class Heard:
    """One therapist message as the client takes it."""

    text: str
    asks: str = ""
    """What the last question is for; empty when nothing is asked."""
    also: tuple[str, ...] = ()
    """What else is asked along with it."""
    question: str = ""
    """The sentence that decides."""
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


def parted(text: str) -> tuple[str, str]:
    """The sentence that decides what is asked, and the rest: the last question, or what is told to do, or the end."""
    parts = sentences(plain(text))
    asking = [i for i, p in enumerate(parts) if _is_question(p)]
    asking = asking or [i for i, p in enumerate(parts) if pattern("imperative").match(p)]
    last = asking[-1] if asking else len(parts) - 1
    return (parts[last], " ".join(parts[:last] + parts[last + 1 :])) if parts else ("", "")


def hear(text: str, recent: tuple[str, ...] = ()) -> Heard:
    """What a message asks, given what was asked before it, the latest last."""
    if found := pattern("scene").match(text):
        return Heard(text, asks="scene", scene=found[1].strip(), questions=text.count("?"))
    bare = plain(text)
    if pattern("emergency").search(bare):
        return Heard(text, asks="alarm", questions=text.count("?"))
    question, rest = parted(text)
    asked = _is_question(question) or bool(pattern("imperative").match(question)) or "check ten" in recent[-1:]
    heard = Heard(text, question=question, questions=text.count("?"), scale=_scale(bare))
    if not asked:
        return replace(heard, asks=_told(bare, question, recent))
    asks, sure = _asked(question, rest, recent)
    short_answer = pattern("yes_no").search(question)
    if short_answer and not sure and recent and recent[-1] in group("risk") | {"consent", "offer", "role play"}:
        return Heard(text, asks=recent[-1], questions=text.count("?"))
    asks = _again(bare, recent) if asks in ("", "same") else asks
    asks = "choose" if _WE.match(question) and len(options(question)) == 2 else asks
    heard = replace(heard, asks=asks, options=options(question))
    if heard.asks in ("choose", "offer"):
        heard = _offered(heard, bare)
    heard = replace(heard, also=_also(bare, question, heard.asks, recent))
    return _guarded(heard, recent) if sure else settle(heard, recent)


_WE = re.compile(
    r"\W*(?:(?:so|then|now|and|or|okay)\W+)*(?:shall|should|could|can|might) we\b.{6,}\bor\b.{6,}", re.IGNORECASE
)
"""Two things we could do, said as a question, are a choice."""


def _offered(heard: Heard, text: str) -> Heard:
    """Two ways named are a choice, however it is put; one is an offer."""
    found = ways(text) or heard.options
    if not found and heard.asks == "choose":
        found = next((offered for part in reversed(sentences(text)) if (offered := options(part))), ())
    two = len([o for o in found if len(o.split()) > 2 and not pattern("no_way").match(o)]) >= 2
    return replace(heard, asks="choose" if two else heard.asks, options=found)


def _told(text: str, last: str, recent: tuple[str, ...]) -> str:
    """A message without a question: goodbye, a scene that begins, or something to take in."""
    if pattern("bye").search(text):
        return "goodbye"
    if "role play" in recent[-2:] and pattern("start_scene").search(text):
        return "scene open"
    asks, _ = _asked(last, text, recent)
    return asks if asks == "scene open" else ""


def _asked(question: str, rest: str, recent: tuple[str, ...]) -> tuple[str, bool]:
    """What the deciding sentence asks for, and whether that is beyond doubt."""
    found = learnt.scores(question, rest, recent)
    first, second = sorted(found, key=lambda label: -found[label])[:2]
    if found[first] - found[second] >= SURE:
        return first, True
    for label, weight, words in patterns():
        if words.search(question):
            found[label] = max(found.get(label, -1.0), found.get(label, -1.0) + PATTERNS * weight)
    best = max(found, key=lambda label: found[label])
    return (best, False) if found[best] >= HEARD else ("", False)


def _also(text: str, question: str, asks: str, recent: tuple[str, ...]) -> tuple[str, ...]:
    """What an earlier question of the same message asks for."""
    if asks in ("name", "pronouns") and re.search(r"\bpronoun", text, re.I) and re.search(r"\b(name|call)", text, re.I):
        return ("pronouns", "name")
    others = [s for s in sentences(text) if _is_question(s) and s != question]
    return tuple(_asked(s, "", recent)[0] for s in others[-1:])


def _guarded(heard: Heard, recent: tuple[str, ...]) -> Heard:
    """What is never heard where it cannot be meant."""
    if (
        heard.asks in ("situation", "for", "recency")
        and recent[-1:] == ("against",)
        and pattern("one_of_them").search(heard.text)
    ):
        return replace(heard, asks="against")
    if heard.asks in ("safety", "intent", "urge", "plan", "keep safe") and not _of_harm(heard.text, recent):
        return replace(heard, asks="more")
    return heard


def _again(text: str, recent: tuple[str, ...]) -> str:
    """The question before once more; for a number only one that wants a number."""
    before = recent[-1] if recent else "consent"
    if pattern("yes_no").search(text) and recent:
        return before
    wants_number = re.search(r"\b(number|scale|\d+)\b", text)
    same = before in group("rated") if wants_number else before in group("told") | {"consent"}
    return before if same else "more"


def _is_question(sentence: str) -> bool:
    return sentence.rstrip("\"')").endswith("?")


def _scale(text: str) -> int:
    return 100 if pattern("scale_100").search(text) else 10 if pattern("scale_10").search(text) else 0


def options(question: str) -> tuple[str, ...]:
    """The things offered in "A or B?", as the therapist put them."""
    last = re.split(r"[:;–—]", question.rstrip("?\"' "))[-1]
    if not re.search(r"\bor\b", last, re.I):
        last = question.rstrip("?\"' ")
    parts = re.split(r",?\s+or,?\s+(?:rather\s+|else\s+)?|,\s+(?=(?:more|nearer|the|a|an|your|by|in|on|at|to)\b)", last)
    cleaned = [pattern("before_option").sub("", p).strip(" ,") for p in parts]
    cleaned = [c.rstrip(".!") for c in cleaned]
    real = [c for c in cleaned if c and not pattern("no_option").match(c)]
    return tuple(real) if len(real) >= 2 and " or " in f" {last} " else ()


def ways(text: str) -> tuple[str, ...]:
    """Two ways offered in sentences of their own, before "which one?"."""
    clauses = re.split(r"(?<=[.;:!])\s+", text)
    found = [pattern("way").sub("", c).strip(" .;,!") for c in clauses if pattern("way").match(c)]
    return tuple(found) if len(found) >= 2 else ()


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
        or set(recent[-2:]) & (group("risk") | group("coping") | {"alarm"})
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
