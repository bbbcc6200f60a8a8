# ruff: noqa: E501, SIM905 - a pattern or a list of words is easier to check on one line
"""What is kept, changed as the client wishes: a name, pronouns or a fact put right everywhere, or a thing gone."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeVar, cast

from nova_cbt.model import Bullet, Chart, Fact, SessionRecord, State, Wish, Worksheet
from nova_cbt.words import patterns as re
from nova_cbt.words import plain
from nova_cbt.words.assent import takes_back
from nova_cbt.words.people import PERSON

Kept = TypeVar("Kept", Chart, State)
RECENT = 6
"""Messages back in which a thing put right was said."""
_SMALL = frozenset(
    "a about all an and are as at be been but by did do for from had has have he her him his how i if in is it its me my of on or our she so that the their them there they this to was we were what when which who will with you "
    "your thing things stuff said told story note notes worksheet worksheets homework task fact topic item entry thought record last session time s t m re ve".split()
)


def stems(words: str) -> frozenset[str]:
    """The words a topic is known by, without endings and small words."""
    return frozenset(_stem(w) for w in re.findall(r"[^\W_]+", plain(words).lower()) if w not in _SMALL)


def _stem(word: str) -> str:
    for ending in ("ing", "ies", "ed", "es", "s", "y"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


_SAME = (
    {"father", "dad", "daddy", "papa"}, {"mother", "mum", "mom", "mam", "mummy", "mama"}, {"job", "work"},
    {"boyfriend", "partner", "husband"}, {"girlfriend", "partner", "wife"}, {"boss", "manager"},
    {"grandmother", "gran", "grandma", "nan"}, {"grandfather", "grandad", "grandpa"}, {"sibling", "brother", "sister"},
)  # fmt: skip
"""Words for one person; a client who does not want their father raised does not want their dad raised."""


def about(topic: str, text: str) -> bool:
    """Does a text speak of this?"""
    wanted, told = stems(topic), stems(text)
    return bool(wanted) and all(w in told or bool(_others(w) & told) for w in wanted)


def _others(word: str) -> set[str]:
    return {_stem(o) for group in _SAME for o in group if word in {_stem(g) for g in group}}


# --- put right --------------------------------------------------------------------------------------------------------


def put_right(kept: Kept, wish: Wish, recent: Iterable[str] = ()) -> Kept:
    """The chart or the state with a wrong name, pronouns or fact exchanged; facts keep the old beside the new."""
    if wish.kind == "fact":
        swap = exchange(wish.instead_of, wish.words)
        here = _scope(kept, wish.instead_of, list(recent))
        return cast("Kept", _swapped(kept, swap, here))
    if isinstance(kept, State):
        return kept
    if wish.kind == "name" and wish.instead_of:
        swap = exchange(wish.instead_of, wish.words)
        return replace(kept, sessions=tuple(_record(r, swap, lambda _: True) for r in kept.sessions))
    if wish.kind == "pronouns":
        return replace(kept, sessions=tuple(_spoken_of(r, wish.words) for r in kept.sessions))
    return kept


def exchange(old: str, new: str) -> Callable[[str], str]:
    """Puts the new word where the old one stands, with its capital."""
    pattern = re.compile(rf"\b{re.escape(old)}\b", re.IGNORECASE)

    def one(found: re.Match[str]) -> str:
        return new[:1].upper() + new[1:] if found[0][:1].isupper() and new[:1].islower() else new

    return lambda text: pattern.sub(one, text)


def _scope(kept: Chart | State, old: str, recent: list[str]) -> Callable[[str], bool]:
    """Which of the things kept the correction is about: what was spoken of just now, else all that hold the old word."""
    now = [t for t in recent[-RECENT:] if re.search(rf"\b{re.escape(old)}\b", t, re.IGNORECASE)]
    own = stems(old)
    around = frozenset().union(*(stems(t) for t in now)) - own
    texts = [*(f.text for f in kept.facts if f.holds), *(h.what for h in kept.homework)]
    texts += [a.value for s in _sheets(kept) for a in s.answers]
    texts += [b.text for r in getattr(kept, "sessions", ()) if r.summary for b in r.summary.bullets]
    near = [t for t in texts if stems(t) >= own and (stems(t) - own) & around]
    if not now or not around or not near:
        bare = [t for t in texts if stems(t) == own]
        return (lambda text: text in bare) if now and bare else (lambda _: not now)
    return lambda text: not (stems(text) - own) or bool((stems(text) - own) & around)


def _swapped(kept: Chart | State, swap: Callable[[str], str], here: Callable[[str], bool]) -> Chart | State:
    def right(text: str) -> str:
        return swap(text) if here(text) else text

    facts = tuple(_facts(kept.facts, right))
    homework = tuple(replace(h, what=right(h.what), where=right(h.where), when=right(h.when)) for h in kept.homework)
    sheets = tuple(
        replace(s, answers=tuple(replace(a, value=right(a.value), turned=right(a.turned)) for a in s.answers))
        for s in _sheets(kept)
    )
    if isinstance(kept, State):
        agenda, parking = tuple(map(right, kept.agenda)), tuple(map(right, kept.parking))
        return replace(kept, facts=facts, homework=homework, sheets=sheets, agenda=agenda, parking=parking)
    records = tuple(_record(r, swap, here) for r in kept.sessions)
    return replace(kept, facts=facts, homework=homework, worksheets=sheets, sessions=records)


def _facts(facts: Iterable[Fact], right: Callable[[str], str]) -> Iterable[Fact]:
    for fact in facts:
        new = right(fact.text)
        if new == fact.text or not fact.holds:
            yield fact
        else:
            yield replace(fact, state="superseded")
            yield replace(fact, text=new, said="")


def _record(record: SessionRecord, swap: Callable[[str], str], here: Callable[[str], bool]) -> SessionRecord:
    if record.summary is None:
        return record
    bullets = tuple(replace(b, text=swap(b.text)) if here(b.text) else b for b in record.summary.bullets)
    return replace(record, summary=replace(record.summary, bullets=bullets))


_FORMS_OF = {
    "he/him": ("he", "him", "his", "himself"), "she/her": ("she", "her", "her", "herself"),
    "they/them": ("they", "them", "their", "themself"),
}  # fmt: skip
_ANYONE = re.compile(rf"\b{PERSON}\b", re.IGNORECASE)


def _spoken_of(record: SessionRecord, pronouns: str) -> SessionRecord:
    """A summary that speaks of the client as he, she or they, with the pronouns that are theirs."""
    new = _FORMS_OF.get(pronouns)
    if record.summary is None or new is None:
        return record
    bullets = tuple(replace(b, text=_turned(b, new)) for b in record.summary.bullets)
    return replace(record, summary=replace(record.summary, bullets=bullets))


def _turned(bullet: Bullet, new: tuple[str, ...]) -> str:
    """One line; it is left alone where the pronoun may be somebody else's, and inside quotations."""
    pieces = re.split(r'("[^"]*")', bullet.text)
    for index, piece in enumerate(pieces):
        if piece.startswith('"'):
            continue
        for old in _FORMS_OF.values():
            subject = re.search(rf"\b{old[0]}\b", piece, re.IGNORECASE)
            if old[0] == new[0] or (not subject and _ANYONE.search(piece)):
                continue
            piece = _with(piece, old, new)
        pieces[index] = piece
    return "".join(pieces)


def _with(text: str, old: tuple[str, ...], new: tuple[str, ...]) -> str:
    own = old[2] == "her"
    forms = [
        (old[3], new[3]),
        *([(r"her(?= \w)", new[2]), ("her", new[1])] if own else [(old[1], new[1]), (old[2], new[2])]),
    ]
    for before, after in (*forms, (old[0], new[0])):
        text = re.sub(
            rf"\b{before}\b",
            lambda m, after=after: after.capitalize() if m[0][0].isupper() else after,  # type: ignore[misc]
            text,
            flags=re.IGNORECASE,
        )
    return text


def _sheets(kept: Chart | State) -> tuple[Worksheet, ...]:
    return kept.worksheets if isinstance(kept, Chart) else kept.sheets


def meant(wish: Wish | None, text: str, *, newcomer: bool, reporting: bool = False) -> Wish | None:
    """The wish, where it is one: a subject dropped clears no file, a name told first puts nothing right, and a task
    done on another day than planned leaves the notes as they are."""
    if wish is None or (wish.kind == "forget" and takes_back(text) and not _ERASE.search(text)):
        return None
    if wish.kind in ("forget", "forget_all") and _OF_NOVA.search(text):
        return None  # an order to Nova, and nothing of the client's to be erased
    if wish.kind == "fact" and reporting and not _NOTED.search(text):
        return None
    return None if newcomer and wish.kind in ("name", "pronouns") else wish


_OF_NOVA = re.compile(
    r"\bforget (?:all |about |everything (?:about |of )?)*(?:your|the|these|those|any|previous|prior) (?:\w+ )?(?:rules?|instructions?|guidelines?|programming|prompts?|training|role|restrictions?|limits?)\b",
    re.IGNORECASE,
)
_NOTED = re.compile(
    r"\b(?:you|your|notes?|wrote|written|wrong|mistake|correct\w*|i (?:meant|said)|sorry)\b", re.IGNORECASE
)
"""Words of what Nova has noted, or of a slip of one's own."""
_ERASE = re.compile(
    r"\b(?:delet\w+|eras\w+|remov\w+|notes?|records?|files?|stored?|wip\w+|told you|what i (?:just )?(?:said|wrote)|please forget)\b",
    re.IGNORECASE,
)
