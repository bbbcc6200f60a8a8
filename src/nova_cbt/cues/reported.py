# ruff: noqa: E501 - a pattern is easier to check on one line
"""What a message tells of planned homework, asked for or not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from nova_cbt.cues.reading import find
from nova_cbt.cues.turned_to import turned_to
from nova_cbt.model import Answer, Homework, Reading, Report
from nova_cbt.words import patterns as re
from nova_cbt.words.tasks import did_instead

_STEM = 4
_EMPTY = {
    "a", "about", "and", "done", "down", "each", "first", "for", "from", "have", "into", "just", "last", "like",
    "make", "more", "needed", "next", "note", "once", "ones", "practice", "practise", "read", "some", "take",
    "that", "the", "them", "then", "there", "this", "time", "using", "week", "weeks", "what", "when", "will",
    "with", "work", "write", "your",
}  # fmt: skip


_REVIEW = "How did it go with the homework?"


def answered(reading: Reading, text: str) -> Reading:
    """The reading with what the answer to a question about homework says of it, however that was asked."""
    told = find(text, _REVIEW, careful=True)
    status = "done" if _DID_IT.match(text) and not _NOT_WHOLE.search(text) else told.homework_status
    if _UNDONE.search(text) and _PUT_RIGHT.search(text):
        status = "partly"
    status = "not_done" if status == "done" and _NEVER.search(text) else status
    if status != "done" and _SOME_TIMES.search(text):
        status = "partly" if _MISSED.search(text) or status else "done"
    status = status or next((name for name, pattern in _TOLD if pattern.search(text)), None)
    return replace(reading, homework_status=status, barrier="" if status == "done" else reading.barrier or told.barrier)


_TOLD: tuple[tuple[Literal["done", "partly", "not_done"], re.Pattern[str]], ...] = (
    ("partly", re.compile(r"\b(?:partly|half|halfway|some of|a bit of|started|most of (?:it|them)|kind of|sort of|almost|only)\b", re.I)),
    ("not_done", re.compile(r"^\W*(?:no|nope|nah|not|never)\b|\b(?:did ?n[o']?t|have ?n[o']?t|forgot|could ?n[o']?t|never)\b", re.I)),
    ("done", re.compile(r"^\W*(?:yes|yeah|yep|yup|done)\b|\b(?:i|we) (?:did|read|wrote|sent|asked|went|rang|told|made|got|\w+ed)\b", re.I)),
)  # fmt: skip
"""A plain report, where nothing else told how it stands."""
_DID_IT = re.compile(
    r"\W*(?:(?:oh|well|um+|h+m+|so|actually|ok(?:ay)?|let me think)\W+)*(?:yes|yeah|yep|yup|done|all done|i did(?! ?n[o']t))\b(?!,? but)",
    re.I,
)
_NEVER = re.compile(
    r"\bnever (?:did|tried|got|went|sent|asked|rang|opened|managed|wrote|started|happened)\b|^\W*not done\b", re.I
)
_PUT_RIGHT = re.compile(
    r"\b(?:well|but|though|actually|or rather|except)\W+(?:i )?(?:did|tried|managed|have done)\b(?: try)?[^.!?]{0,20}\b(?:it|that|this|once|one|half|some|a bit)\b(?! all)|\bi did (?:it|that) (?:on|once|one|twice)\b[^.!?]{0,20}",
    re.I,
)
"""A no that is put right in the same breath."""
_SOME_TIMES = re.compile(
    r"^\W*(?:(?:i |we )?(?:did|done|managed|tried|went|it was|maybe|about|only|just|well|yes|yeah|ok|at least|like|it|that)\W+)*"
    r"(?:once|twice|(?:two|three|four|five|six|a few|a couple(?: of)?|one|[1-9])(?: or \w+)? (?:times?|days?|evenings?|mornings?|nights?|out of|of)\b|"
    r"(?:the )?(?:first|second) (?:time|day|evening|morning|night)s?(?: (?:yes|ok|fine|i did|it worked|went))|(?:mon|tues|wednes|thurs|fri|satur|sun)days? (?:yes|ok|i did))\b(?! (?:again|more)\b)",
    re.I,
)
"""So many times it was done."""
_MISSED = re.compile(
    r"\b(?:no|not|n[o']?t|never|then|but|rest|other|others|rained|forgot|stopped|missed|skipped|only|just|once|out of|of)\b",
    re.I,
)
_NO = re.compile(r"\W*(?:no|nope|nah)\b", re.I)
_NOT_WHOLE = re.compile(
    r"\b(?:half|halfway|partly|in part|some of (?:it|them)|part of it|not (?:all|every\w*|quite|the whole|finished)|except|only (?:the|one|once|two|half|part)|"
    r"but (?:not|only|i (?:did|could|have)n't|then|never)|(?:did|could|have|has|was|were)n[o']?t|never|nope|too hard|gave up|stopped)\b",
    re.I,
)


def reports(text: str, items: Sequence[Homework], slot: str = "") -> tuple[Report, ...]:
    """What a message says about planned homework, item by item; of a single one also without its name."""
    found = _named(text, items)
    found = (*found, *_by_one_word(text, items, {r.homework for r in found}))
    if len(items) != 1:
        return found
    return found or _of_person(text, items[0]) or _instead(text, items[0], slot) or _unnamed(text, items[0], slot)


def _instead(text: str, item: Homework, slot: str) -> tuple[Report, ...]:
    """A report that something else was done than the only thing that was planned, told at the opening."""
    if slot not in ("mood", "reason", "stayed", "item"):
        return ()
    told = [s for s in re.split(r"(?<=[.!?])\s+|\n+|^\W*\d{1,2}\b[\s,.;:-]*", text) if s and did_instead(s)]
    return (Report(item.id, "not_done", told[0].strip()),) if told else ()


def _of_person(text: str, item: Homework) -> tuple[Report, ...]:
    """A report of the only thing that was planned, where that was to turn to somebody."""
    told = turned_to(text, item.what)
    sentences = [s for s in re.split(r"(?<=[.!?])\s+|\n+", text) if s.strip()]
    return (Report(item.id, told[0], " ".join(sentences[told[1] : told[1] + 3])),) if told else ()


def _by_one_word(text: str, items: Sequence[Homework], known: set[str]) -> tuple[Report, ...]:
    """Short reports that name one of several tasks by a word none of the others has ("did the doc thing")."""
    found: list[Report] = []
    for item in items:
        others = {s for h in items if h.id != item.id for s in _stems(h.what)}
        own = _stems(item.what) - others
        said = [s for s in re.split(r"(?<=[.!?,;])\s+|\n+|\s+but\s+", text) if own & _stems(s) and "?" not in s]
        if item.id in known or len(items) < 2 or not said or len(said[0].split()) > BRIEF_REPORT:
            continue
        status = _status_of(said[0])
        if status:
            found.append(Report(item.id, status, said[0]))
    return tuple(found)


BRIEF_REPORT = 9
"""Words of a report that needs no more than one word of the task."""


def _status_of(words: str) -> Literal["done", "partly", "not_done"] | None:
    if _UNDONE.search(words):
        return "not_done"
    if _PART.search(words):
        return "partly"
    return "done" if _DONE.search(words) else None


def _unnamed(text: str, item: Homework, slot: str) -> tuple[Report, ...]:
    """A report of the only thing that was planned, called "the homework" or, asked what stayed, only "it"."""
    sentences = [s for s in re.split(r"(?<=[.!?])\s+|\n+", text) if s.strip()]
    wanted = (_TASK, _IT, _BARE) if slot == "stayed" else (_TASK, _AT_LAST) if slot in ("mood", "reason") else (_TASK,)
    if slot in ("item", "more") and (found := _STATUS_FIRST.match(text)):
        told = "partly" if _PART.search(found[0]) or _THE_REST.search(text) else _status_of(text)
        return (Report(item.id, told, text),) if told else ()
    here = [i for i, s in enumerate(sentences) if any(p.search(s) for p in wanted) and not s.rstrip().endswith("?")]
    for i in here:
        flatly = bool(_TASK.search(sentences[i]) and _NO.match(text))
        if status := _status_of(sentences[i]) or ("not_done" if flatly else None):
            return (Report(item.id, status, " ".join(sentences[i : i + 3])),)
    return ()


_STATUS_FIRST = re.compile(
    r"^\W*(?:(?:well|so|oh|um+|ok(?:ay)?|yes|yeah|no|first)\W+)*(?:partly|half(?:way)?|part of it|almost|sort of|kind of|not done|done|all done|"
    r"i (?:did|didn['’]?t|did not|haven['’]?t|tried|managed|forgot)(?: (?:do|done|to do|half of|part of|some of|a bit of))? (?:it|that)\b)(?=\W*$|[,.;:!-]|\s+(?:of (?:it|them)|done|and|but|because|on|in|at|yes|twice|once|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)",
    re.I,
)
"""A message at the list that begins with what became of the task."""
_FOR_LIST = re.compile(
    r"\b(?:talk|speak|discuss|today|instead|help|list|agenda|work on|look at|sort out|want|like|need)\b", re.IGNORECASE
)
"""Words that put something on the list."""


_STOP = re.compile(r"(?<=[.!?])\s+")


def but_for_reports(answers: tuple[Answer, ...], told: Sequence[Report]) -> tuple[Answer, ...]:
    """The answers without what only says what became of a task: that is no topic for the list."""
    first = [(r.words if not _FOR_LIST.search(r.words) else _STOP.split(r.words, maxsplit=1)[0]).lower() for r in told]
    return tuple(
        a for a in answers if a.slot not in ("item", "more") or not any(a.value.lower() in words for words in first)
    )


def content_with(reading: Reading, text: str, told: tuple[Report, ...]) -> Reading:
    """The reading of a report, in which another day puts nothing right, and of something done "twice" is no reproach."""
    if told and reading.correction and reading.correction[0] == "fact" and not _NOTED.search(text):
        acts = tuple(a for a in reading.acts if a != "correction")
        reading = replace(reading, acts=acts, correction=None)
    if not any(r.status == "done" for r in told) or _CROSS.search(text):
        return reading
    acts = tuple(a for a in reading.acts if a not in ("complaint", "resistance", "already_said"))
    return replace(reading, acts=acts, complaint=False, resistance=False)


_NOTED = re.compile(r"\b(?:you|your|notes?|wrote|written|wrong|mistake|correct\w*|meant|said|sorry)\b", re.IGNORECASE)
_CROSS = re.compile(
    r"\b(?:angry|annoy\w+|useless|point(?:less)?|waste|stupid|childish|hate\w*|furious|rubbish|nothing|no (?:use|good|help)|did ?n['’]?o?t (?:help|work|do anything|like|change)|never|wrong|again|worse|don['’]?t)\b|\?",
    re.I,
)
_TASK = re.compile(
    r"\b(?:homework|(?:the|that|this|your|my) (?:task|exercise|assignment)|(?:what|the \w+) (?:you|we|u) (?:gave|set|agreed|planned)(?: me| for me)?)\b",
    re.I,
)
_IT = re.compile(
    r"\b(?:did|done|tried|managed|used|practi[sc]ed|forgot|skipped|left|resented|hated|do|got round to|get round to)\b(?: about| to do)? (?:half of |some of |part of |a bit of )?(?:it|that|this)\b(?! (?:all|wrong|for (?:her|him|them|my)|with (?:her|him|them|my|the)|at (?:work|school)))",
    re.I,
)
_AT_LAST = re.compile(
    r"^\W*(?:(?:and|guess what|yes|so|oh|well|finally|actually|i|we|really|just) ?\W*)*(?:did|managed|done) it(?: (?:at last|finally|in the end|after all|by the way|on \w+day))?\W*$",
    re.I,
)
"""Said with the number: the thing was done."""
_BARE = re.compile(r"^\W*(?:(?:no|yeah|yes|well|sorry)\W+)*not done\b", re.I)
_UNDONE = re.compile(
    r"^\W*not done\b|\b(?:did ?n['’]?o?t|did not|have ?n['’]?t|havent|have not|could ?n['’]?t|never|forgot|forget|skipped|left it|no time for|not done|not do|was ?n['’]?t able|so no)\b",
    re.I,
)
_PART = re.compile(
    r"\b(?:half|partly|some of|part of|a bit of|started|only once|almost|halfway|sort of|kind of)\b", re.I
)
_DONE = re.compile(
    r"\b(?:did|done|tried|managed|used|practi[sc]ed|finished|kept (?:it|to it)|asked|opened|wrote|sent|rang|called|went|read|made)\b",
    re.I,
)


def _named(text: str, items: Sequence[Homework]) -> tuple[Report, ...]:
    """What a message says about planned homework, item by item, each from the sentences that are about it."""
    sentences = [s for s in re.split(r"(?<=[.!?])\s+|\n+", text) if s.strip()]
    found: list[Report] = []
    status: Literal["done", "partly", "not_done"] | None
    for item in items:
        about, called = _stems(_core(item.what)), _stems(item.technique.replace("_", " "))
        here = [
            i
            for i, s in enumerate(sentences)
            if (about and len(about & _stems(s)) * 2 > len(about)) or (len(called) > 1 and called <= _stems(s))
        ]
        if not here:
            continue
        asked = f"How did it go with {item.what}?"
        words = " ".join(sentences[here[0] : here[0] + 3])
        told = (find(s, asked).homework_status for s in (sentences[here[0]], words))
        status = next(filter(None, told), None)
        first = sentences[here[0]]
        if _BEYOND.search(words):
            status = "done"
        elif _HELPED.search(first) and not _STRUGGLED.search(first):
            status = "partly" if _THE_REST.search(words) else "done"
        elif _STRUGGLED.search(first):
            status = "not_done" if status == "not_done" else "partly"
        elif _HELPED.search(words) and status in ("partly", None):
            status = "done"
        if status:
            found.append(Report(item.id, status, words))
    return tuple(found)


_CORE = re.compile(
    r"\s*(?:,|\b(?:when(?:ever)?|if|on|before|after|every|each|during|once|twice|until|as soon as)\b)", re.I
)


def _core(what: str) -> str:
    """What is to be done, without when and how often, where that leaves enough to know it by."""
    first = _CORE.split(what, maxsplit=1)[0]
    return first if len(_stems(first)) > 1 else what


_BEYOND = re.compile(
    r"\b(?:did ?n['’]?o?t|not) (?:just |only )?(?!do\b)[^.!?,;]{2,40}[,;.]? (?:but )?(?:even )?(?:i|we) (?:even )?(?!did ?n|could|would|should|can|was|wanted|had to|felt|thought)\w+ [^.!?]{0,30}\b(?:whole|all|entire|twice|double|longer|even|hours?|both|more than)\b|"
    r"\b(?:more than (?:that|planned|we (?:said|agreed|planned)|i (?:had )?(?:planned|said|promised)))\b",
    re.I,
)
"""More was done than was planned: "I didn't stay ten minutes, I stayed the whole evening"."""
_THE_REST = re.compile(
    r"\bbut\b[^.!?]*\b(?:did ?n['’]?o?t|never|skipped|missed|forgot|left out|not)\b[^.!?]{0,25}\b(?:do|did|one|it|any|the (?:other|others|rest|second)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\b(?:only|just) (?:the )?(?:once|one|first)\b",
    re.I,
)
_STRUGGLED = re.compile(
    r"\b(struggl\w+|hesitat\w+|did ?n[o']t|could ?n[o']t|have ?n[o']t|avoid\w*|put (it|that) off|too scared|failed)\b",
    re.IGNORECASE,
)
_HELPED = re.compile(
    r"\b(helpful|helped|made a (big |real |huge )?difference|worked|was useful|got easier)\b", re.IGNORECASE
)


def _stems(text: str) -> set[str]:
    return {w[:_STEM] for w in re.findall(r"[a-z]{3,}", text.lower()) if w not in _EMPTY}
