"""How a therapist's message treats the client: faults that hurt trust, gifts that build it. One function per kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from nova_cbt.simulate.ear import plain, sentences
from nova_cbt.simulate.tables import pattern, wordlist
from nova_cbt.words import patterns as re


@dataclass(frozen=True)
class Scene:
    """What a message is judged against."""

    name: str
    pronouns: str
    earlier: Sequence[str]
    """The therapist's earlier messages in this session, oldest first."""
    said: str = ""
    """What the client said last."""
    facts: int = 0
    """Facts the client has given on the point in hand."""
    hurt: bool = False
    """Whether something went wrong just before."""
    in_scene: bool = False


def content(text: str) -> set[str]:
    """The words that carry meaning, cut to their stems."""
    words = re.findall(r"[a-z']{3,}", text.lower().replace("’", "'"))
    return {re.sub(r"(ing|ed|es|s|ly)$", "", w)[:7] for w in words if w not in wordlist("common")}


def alike(one: str, other: str) -> float:
    """How like two messages are, word by word, 0 to 1; of those less than half alike, not more than this."""
    a, b = _words(one), _words(other)
    if not a or not b:
        return 0.0
    shared = 2 * sum((Counter(a) & Counter(b)).values()) / (len(a) + len(b))  # no order of words makes it more
    return SequenceMatcher(None, a, b, autojunk=False).ratio() if shared >= 0.5 else shared


@lru_cache(maxsize=1024)
def _words(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\w+", text.lower()))


def empty(text: str, scene: Scene) -> str:
    """Nothing was said."""
    return "(empty)" if not re.search(r"[A-Za-z0-9]", text) else ""


def cut_off(text: str, scene: Scene) -> str:
    """The message stops in the middle."""
    end = text.rstrip().rstrip("\"”’')]*_")
    if not end or end[-1] in ".?!…" or re.search(r"[\U0001F300-\U0001FAFF☀-➿]$", end):
        return (
            ""
            if not end.endswith(("...", "…")) or len(end.split()) > 12
            else end[-30:]
            if pattern("weak_end").search(end.rstrip(".…"))
            else ""
        )
    weak = pattern("weak_end").search(end) or end[-1] in ",:;-–—("
    return end[-30:] if weak or len(end.split()) > 14 else ""


def meta(text: str, scene: Scene) -> str:
    """Talk about producing the talk, and nothing to the client."""
    if pattern("wrapped").match(text):
        return text.strip()[:60]
    found = pattern("meta").search(text)
    left = [s for s in sentences(text) if not pattern("meta").search(s)]
    own = sum(len(s.split()) for s in left)
    return found.group() if found and own < 6 else ""


def flipped(text: str, scene: Scene) -> str:
    """The therapist talks as though they were the client."""
    found = pattern("flip").search(plain(text))
    return found.group() if found and not scene.in_scene else ""


def refusal(text: str, scene: Scene) -> str:
    """The whole message is a door closed."""
    said = plain(text)
    found = pattern("refuse").search(said)
    if not found:
        return ""
    rest = [
        s
        for s in sentences(said)
        if not (
            pattern("refuse").search(s)
            or pattern("referral").search(s)
            or pattern("anything_else").search(s)
            or pattern("sorry").search(s)
        )
    ]
    own = sum(len(s.split()) for s in rest)
    return found.group() if own < 7 or (not any("?" in s for s in rest) and own < 14) else ""


def repeated(text: str, scene: Scene) -> str:
    """The same words again."""
    if scene.in_scene or len(text.split()) < 4:
        return ""
    return text[:40] if any(alike(text, e) >= 0.85 for e in scene.earlier) else ""


def overload(text: str, scene: Scene) -> str:
    """Three questions or more at once."""
    return text[-40:] if text.count("?") >= 3 else ""


def listed(text: str, scene: Scene) -> str:
    """A list to be taken in."""
    return "list" if len(pattern("list").findall(text)) >= 3 else ""


def cheering(text: str, scene: Scene) -> str:
    """Cheering or advice before the facts are heard."""
    if scene.facts >= 2 or scene.in_scene:
        return ""
    for sentence in (s for s in sentences(plain(text)) if not s.endswith("?") or not pattern("asks_openly").match(s)):
        found = pattern("cheer").search(sentence) or pattern("advice").search(sentence)
        if found and len(content(sentence) & content(scene.said)) < 2:
            return found.group()
    return ""


def ignored(text: str, scene: Scene) -> str:
    """The client's question got no answer."""
    asked = [s for s in sentences(scene.said) if s.endswith("?")]
    if not asked or scene.in_scene:
        return ""
    answer = " ".join(s for s in sentences(text) if not s.endswith("?")) or text
    opened = pattern("opens_with_answer").match(text)
    return "" if opened or content(asked[-1]) & content(answer) else asked[-1]


def wrong_name(text: str, scene: Scene) -> str:
    """Somebody else's name."""
    for found in pattern("greeted").finditer(text):
        if found[1] not in wordlist("not_names") and found[1] != scene.name:
            return found[1]
    return ""


def wrong_pronoun(text: str, scene: Scene) -> str:
    """Spoken of in words that are not the client's."""
    if not scene.pronouns.startswith("they"):
        return ""
    for sentence in sentences(plain(text)):
        found = re.search(
            r"\b(she|her|hers|herself|he|him|his|himself|girl|lady|young (woman|man)|miss|sir|madam)\b", sentence, re.I
        )
        if found and re.search(rf"\b{scene.name}\b", sentence):
            return found.group()
    return ""


FAULTS: tuple[Callable[[str, Scene], str], ...] = (
    empty, cut_off, meta, flipped, refusal, repeated, overload, listed, cheering, ignored, wrong_name, wrong_pronoun,
)  # fmt: skip


def reflection(text: str, scene: Scene) -> str:
    """Takes up the client's own words first."""
    opening = " ".join(re.sub(r"[\"“”]", " ", text).split()[:30])
    shared = content(opening) & content(scene.said)
    return " ".join(sorted(shared)) if len(shared) >= 2 and len(scene.said.split()) >= 6 else ""


def answered(text: str, scene: Scene) -> str:
    """The client's question was answered."""
    return "answered" if "?" in scene.said and not ignored(text, scene) else ""


def own_example(text: str, scene: Scene) -> str:
    """One good question about the client's own week."""
    asking = next((s for s in reversed(sentences(text)) if s.endswith("?")), "")
    open_one = re.search(r"\b(what|how|when|where|who|which)\b", asking, re.I)
    return (
        asking
        if open_one and text.count("?") <= 2 and len(text.split()) <= 110 and not pattern("list").search(text)
        else ""
    )


def owned(text: str, scene: Scene) -> str:
    """A mistake taken back."""
    found = pattern("owned").search(plain(text))
    return found.group() if found and scene.hurt else ""


GIFTS: tuple[Callable[[str, Scene], str], ...] = (reflection, answered, own_example, owned)


def judge(text: str, scene: Scene) -> tuple[frozenset[str], frozenset[str]]:
    """The names of the faults and of the gifts in a message."""
    faults = frozenset(check.__name__ for check in FAULTS if check(text, scene))
    gifts = frozenset(check.__name__ for check in GIFTS if check(text, scene))
    if faults & {"empty", "cut_off", "meta", "flipped", "refusal", "repeated"}:
        gifts -= {"own_example", "reflection"}
    return faults, gifts
