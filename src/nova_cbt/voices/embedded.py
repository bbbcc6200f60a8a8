"""The voice that needs no model: eligible wordings from the library, the newest one chosen, ties by the seed.

A part of a move is a key of the library, or several joined by `|`: the first with an eligible wording is spoken. A
wording is eligible when every slot in it is known. Among those, the least like anything said before wins.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Set
from dataclasses import dataclass, replace
from functools import lru_cache

from nova_cbt.errors import VoiceError
from nova_cbt.library import Library, choices, placeholders
from nova_cbt.model import Move, Session
from nova_cbt.words import patterns as re

TALKS = 8
"""Talks of which it is remembered what was said up to now."""
OPENERS = 10
"""Messages within which the first four words are not used again."""
TAKES = 3
"""Readings tried of a wording that has `{this|that}` in it."""
_QUOTED = re.compile(r'"[^"]{6,}"')
_SENTENCE = re.compile(r"(?<=[.!?:])[\"”)]?\s+")


@dataclass(frozen=True)
class Heard:
    """Everything said to this client before, ready to be compared with."""

    sentences: Mapping[str, int]
    grams: Set[str]
    openers: frozenset[str]


def embedded(library: Library, *, salt: str = "", bare: bool = False) -> Callable[[Move, Session], str]:
    """The voice of a library; another salt chooses other wordings, `bare` says the last part alone."""

    def voice(move: Move, session: Session) -> str:
        return compose(replace(move, parts=move.parts[-1:]) if bare else move, session, library, salt=salt)

    return voice


def compose(move: Move, session: Session, library: Library, *, salt: str = "") -> str:
    """The words of a move. VoiceError when not one of its parts can be said."""
    heard = _heard(session)
    seed = f"{session.chart.client}:{session.number}:{len(session.turns)}:{salt}"
    said: list[str] = []
    for number, part in enumerate(move.parts, 1):
        ends = number == len(move.parts)
        chosen = _choose(part, move, library, _Scorer(heard, seed, tuple(said), ends))
        if chosen:
            said.append(chosen)
    if not said and not move.exact:
        raise VoiceError(f"no wording is eligible for {move.name}: {', '.join(move.parts) or 'no parts'}")
    text = joined([*said, *([move.exact] if move.exact and move.exact not in " ".join(said) else [])])
    return f"[as {move.speaks_as}] {text}" if move.speaks_as else tidy(text)


_OPEN = " ..."
"""How a lead ends that goes on in the sentence after it, as in "Okay, where would that be?", and is said as one."""
_KEEPS_CAPITAL = re.compile(r"I\b|Nova\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day")


def joined(said: Iterable[str]) -> str:
    """The parts of a message after one another; an open lead or a colon and what comes after become one sentence."""
    text = ""
    for part in said:
        lead = _flat(text).split()
        if text.endswith(_OPEN) and lead and _flat(part).split()[:1] and _flat(part).split()[0] in (lead[0], lead[-1]):
            text = ""  # "Good, good", "and and"
        goes_on = text.endswith((_OPEN, ":")) and not _KEEPS_CAPITAL.match(part)
        text = f"{text.removesuffix(_OPEN)} {part[:1].lower() + part[1:] if goes_on else part}".strip()
    return re.sub(r"(?:,| and|;)* \.\.\.$", ".", text)


def tidy(text: str) -> str:
    """Sentences begin with a capital and quotes end cleanly."""
    text = re.sub(r"\s+", " ", text).strip()
    text = re.sub(r'([.!?])"[.?]', r'\1"', text)
    text = re.sub(r"([.!?])\.(?=\s|$)", r"\1", text)
    text = re.sub(r"\b([Aa]) (?=(?:8|11|18|8\d)\b)", r"\1n ", text)
    return re.sub(r"(^|[.!?]\s+|\.\"\s+)([a-z])", _capital, text)


def _capital(found: re.Match[str]) -> str:
    """The beginning of a sentence with its capital; what stands between quotes stays as it was written."""
    quoted = found.string.count('"', 0, found.start(2)) % 2
    return found.group() if quoted else found.group(1) + found.group(2).upper()


@dataclass(frozen=True)
class _Scorer:
    heard: Heard
    seed: str
    before: tuple[str, ...]
    ends: bool
    """Is this the last part, after which nothing is said?"""

    def score(self, text: str, frame: str) -> tuple[int, int, float, int]:
        """Lower is better: sentences said before, a used opening or a quotation again, shared four-grams, chance."""
        whole, opening, sentences = _shape(text)
        repeated = sum(self.heard.sentences.get(s, 0) for s in sentences)
        short = self.heard.sentences.get(whole, 0)
        opener = opening in self.heard.openers if not self.before else False
        grams = four_grams(frame)
        shared = len(grams & self.heard.grams) / len(grams) if grams else 0.0
        quoted = sum(any(words in part for part in self.before) for words in _QUOTED.findall(text))
        return (repeated + short, int(opener) + quoted, round(shared, 2), _chance(self.seed, text))


def _choose(part: str, move: Move, library: Library, scorer: _Scorer) -> str:
    """The best eligible wording of the first key that has one; a later key when the first is worn out."""
    worn: list[tuple[tuple[int, int, float, int], str]] = []
    for key in part.split("|"):
        texts = [r for line in library.lines.get(key, ()) if _eligible(line, move.slots) for r in _readings(line, move)]
        texts = [t for t in texts if not (scorer.ends and t[0].endswith(_OPEN))]
        if not texts:
            continue
        best = min((scorer.score(text, frame), text) for text, frame in texts)
        if best[0][:2] == (0, 0):
            return best[1]
        worn.append(best)
    if any(key in library.spare for key in part.split("|")):
        return ""
    return min(worn)[1] if worn else ""


def _eligible(line: str, slots: Mapping[str, str]) -> bool:
    return all(slots.get(name.removeprefix("?")) for name in _needs(line))


@lru_cache(maxsize=8192)
def _needs(line: str) -> frozenset[str]:
    return frozenset(placeholders(line))


def _readings(line: str, move: Move) -> Iterable[tuple[str, str]]:
    """The wording as it would be said, and its frame: the same without what fills it, which is not ours to count."""
    takes = range(TAKES) if "|" in line else range(1)
    for take in takes:
        frame = text = choices(line, _chance(move.name, line) + take * 7)
        for name in placeholders(text):
            text = text.replace("{" + name + "}", "" if name.startswith("?") else move.slots[name])
            frame = frame.replace("{" + name + "}", " ")
        yield text.strip(), frame


def _heard(session: Session) -> Heard:
    own = [t.text for t in session.said("therapist")]
    sentences, grams = _counted((*session.heard, *own))
    return Heard(sentences, grams, frozenset(_opener(t) for t in own[-OPENERS:]))


_COUNTS: dict[tuple[str, ...], tuple[dict[str, int], set[str]]] = {}


def _counted(texts: tuple[str, ...]) -> tuple[dict[str, int], set[str]]:
    """How often each sentence was said, and all four-grams; counted on from the message before."""
    if texts in _COUNTS:
        return _COUNTS[texts]
    before = _COUNTS.pop(texts[:-1], None)
    sentences, grams = before or ({}, set[str]())
    for text in texts[-1:] if before else texts:
        for sentence in _sentences(text):
            sentences[sentence] = sentences.get(sentence, 0) + 1
        grams |= four_grams(text)
    while len(_COUNTS) >= TALKS:
        _COUNTS.pop(next(iter(_COUNTS)), None)
    _COUNTS[texts] = sentences, grams
    return sentences, grams


@lru_cache(maxsize=8192)
def _shape(text: str) -> tuple[str, str, tuple[str, ...]]:
    """A wording ready to be compared: flat, its opening, and its sentences of two words or more."""
    sentences = tuple(_flat(s) for s in _SENTENCE.split(text) if len(s.split()) >= 2)
    return _flat(text), _opener(text), sentences


@lru_cache(maxsize=4096)
def _sentences(text: str) -> tuple[str, ...]:
    return tuple(_flat(s) for s in (text, *_SENTENCE.split(text)))


@lru_cache(maxsize=4096)
def four_grams(text: str) -> frozenset[str]:
    """Runs of four words."""
    words = _flat(text).split()
    return frozenset(" ".join(words[i : i + 4]) for i in range(len(words) - 3))


_WORD = re.compile(r"[\w']+")


def _flat(text: str) -> str:
    return " ".join(_WORD.findall(text.lower()))


@lru_cache(maxsize=8192)
def _opener(text: str) -> str:
    return " ".join(_flat(text).split()[:4])


def _chance(seed: str, text: str) -> int:
    return int.from_bytes(hashlib.blake2b(f"{seed}|{text}".encode(), digest_size=4).digest(), "big")
