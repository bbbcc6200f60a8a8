"""Homework in imported papers: as it was assigned, and as the client reported it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from nova_cbt.intake.papers import Said
from nova_cbt.model import Homework, HomeworkStatus
from nova_cbt.summary import text as t
from nova_cbt.words import patterns as re

_FRAME = {"practic", "practis", "us", "use", "work", "try", "set", "need", "continu", "keep"}
_STATUS: dict[HomeworkStatus, re.Pattern[str]] = {
    "not_done": re.compile(
        r"\b(?:(?:did|have|could|was)(?:n't| not)|never|forgot|avoided|skipped|put (?:it|that) off)\b", re.I
    ),
    "partly": re.compile(r"\b(?:struggl\w+|hesitat\w+|hard|difficult|trying|half|part(?:ly)?|once or twice)\b", re.I),
    "done": re.compile(
        r"\b(?:helpful|helped|able to|managed|did|used|tried|practi[cs]ed|wrote|asked|made a (?:big )?difference)\b",
        re.I,
    ),
}
_EFFECT = re.compile(
    r"\b(?:able to|noticed?|reali[sz]ed|difference|made me feel|felt (?:less|more|better|calmer|lighter))\b", re.I
)
_BARRIER = re.compile(
    r"\b(?:hesitat\w+|afraid|scared|fear|no time|forgot|couldn't|didn't|too \w+ to|got in the way)\b", re.I
)
_NEARBY = 3
"""So many sentences after the one that names a task may still be about it."""


def given(tasks: Iterable[str], number: int, page_of: Callable[[str], str]) -> Iterator[Homework]:
    """Each assigned line as one planned item, as vague as it stands there."""
    for n, what in enumerate(tasks, start=1):
        yield Homework(f"import-{number}-{n}", what, number, technique=page_of(what))


def reported(items: tuple[Homework, ...], own: list[Said], number: int) -> tuple[Homework, ...]:
    """The items with what the client told of them; an item nobody spoke of stays planned."""
    return tuple(_reviewed(item, own, number) if item.status == "planned" else item for item in items)


def _reviewed(item: Homework, own: list[Said], number: int) -> Homework:
    wanted = [w for w in t.content(item.what) if w not in _FRAME]
    for turn in own:
        listed = t.sentences(turn.text)
        for at, sentence in enumerate(listed):
            if not wanted or not _about(wanted, sentence):
                continue
            after = listed[at + 1 : at + 1 + _NEARBY]
            if status := _status(sentence) or (_status(after[0]) if after else None):
                return _told(item, status, [sentence, *after], number)
    return item


def _about(wanted: list[str], sentence: str) -> bool:
    """Whether the client tells, in this sentence, what they did about a task; wishes and questions are no report."""
    mine = bool(re.search(r"\bI\b", sentence)) and not re.search(
        r"\?|\b(?:want|would like|could|can|will|I'll) ", sentence
    )
    return mine and t.overlap(wanted, set(t.content(sentence))) >= 0.6


def _status(sentence: str) -> HomeworkStatus | None:
    return next((status for status, sign in _STATUS.items() if sign.search(sentence)), None)


def _told(item: Homework, status: HomeworkStatus, near: list[str], number: int) -> Homework:
    """The report, with what was learnt or what stood in the way in the client's words."""
    learnt = (
        next((t.clip(s, about=_EFFECT) for s in near if _EFFECT.search(s)), t.clip(near[0])) if status == "done" else ""
    )
    barrier = next((t.clip(s, about=_BARRIER) for s in near if _BARRIER.search(s)), "") if status != "done" else ""
    return replace(item, status=status, learnt=learnt, barrier=barrier, reviewed=number)
