"""A message made ready for looking at: quotes evened out, split into words and sentences, quotations set aside."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from nova_cbt.guard.signs import Signs
from nova_cbt.words import patterns as re


def wordset(*lines: str) -> frozenset[str]:
    """The words of a list written as running text."""
    return frozenset(" ".join(lines).split())


_EVEN = str.maketrans(
    {
        "\u2019": "'",
        "\u2018": "'",
        "\u02bc": "'",
        "\u00b4": "'",
        "`": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u201e": '"',
        "\u00ab": '"',
        "\u00bb": '"',
        "\u2013": "-",
        "\u2014": "-",
        "\u00a0": " ",
        "\u202f": " ",
        "\u2011": "-",
    }
)
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_SENTENCE = re.compile(
    r"(?:[^.!?\n\u2026\u3002\uff1f\uff01\u061f]|"
    r"[.!?](?=[^\s\"')\]*.!?]))*(?:[.!?\u2026\u3002\uff1f\uff01\u061f]+[\"')\]*]*|\n|$)"
)
_QUOTED = re.compile(r"\"[^\"\n]{1,600}\"|(?<![\w'])'(?:[^'\n]|'(?=\w)){2,400}'(?!\w)")
_SMALL = wordset(
    "a about all also am an and any are as at back be been being but by can come could did "
    "do does doing done else even "
    "feel felt for from get go going good got had has have having he her here him his how "
    "i if in into is it its just know "
    "last let like little made make many may me might mind more most much my need no not "
    "now of off on one only or other our "
    "out over really right said say see seem she should so some something still such take "
    "tell than thank that the their them "
    "then there these they thing things think this those thought time to today too up us "
    "use very want was way we week well "
    "were what when where which while who why will with would yes yet you your yours "
    "myself yourself again down first i'm i'd "
    "i've i'll it's that's don't didn't you're you've can't what's let's isn't there's we're you'd was wasn't won't"
)


@dataclass(frozen=True)
class Text:
    """One message in the forms the checks need; `even`, `low` and `bare` keep the positions of the original."""

    even: str
    low: str
    bare: str
    """Lower case, with everything inside quotation marks blanked: what the speaker says in their own voice."""
    words: tuple[str, ...]
    sentences: tuple[str, ...]
    """Sentences of `bare`, lower case, without surrounding space."""

    @property
    def kinds(self) -> frozenset[str]:
        """The set of different words."""
        return frozenset(self.words)


def even(text: str) -> str:
    """The same text with one kind of quotation mark, apostrophe, dash and space; no position moves."""
    return text.translate(_EVEN)


@lru_cache(maxsize=4096)
def read(text: str) -> Text:
    """Everything the checks need to know about a message's surface."""
    level = even(text)
    low = level.lower()
    if len(low) != len(level):  # a few capitals grow when lowered; positions matter more than they do
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in level)
    bare = _QUOTED.sub(lambda m: " " * len(m.group()), low)
    sentences = tuple(s for s in (m.group().strip() for m in _SENTENCE.finditer(bare)) if _WORD.search(s))
    return Text(level, low, bare, tuple(_WORD.findall(low)), sentences)


@lru_cache(maxsize=4096)
def content(text: str) -> frozenset[str]:
    """The words that carry matter, cut to a rough stem."""
    return frozenset(stem(w) for w in read(text).words if w not in _SMALL and len(w) > 2)


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """A rough stem, so that "hesitated" meets "hesitate"."""
    word = word.split("'")[0]
    for end in ("ingly", "ings", "ing", "edly", "ies", "ied", "ed", "es", "ly", "s", "e", "y"):
        if word.endswith(end) and len(word) - len(end) >= 3:
            return word[: len(word) - len(end)]
    return word


def first(pattern: re.Pattern[str] | Signs, text: str) -> str:
    """What the pattern finds first, or nothing."""
    found = pattern.search(text)
    return found.group().strip() if found else ""


def sentence_with(pattern: re.Pattern[str] | Signs, text: Text) -> str:
    """The first sentence, in the speaker's own voice, that the pattern finds something in."""
    return next((s for s in text.sentences if pattern.search(s)), "")


def any_of(*parts: str) -> Signs:
    """One sign from several wordings, at word edges."""
    return Signs(parts)


def as_said(text: str, quote: str) -> str:
    """A quote in the writer's own letters, where it stands in the text; otherwise as it is."""
    seen = read(text)
    for form in (seen.even, seen.low, seen.bare):
        start = form.find(quote)
        if start >= 0:
            return text[start : start + len(quote)]
    return quote
