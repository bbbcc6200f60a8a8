"""What only the whole session shows: what was never asked, never closed, never recovered, or lost from the summary."""

from __future__ import annotations

import itertools

from nova_cbt.audit import acts
from nova_cbt.audit.report import Note
from nova_cbt.audit.words import instead
from nova_cbt.guard.danger import CUE, mentions_risk
from nova_cbt.guard.words import content, read, wordset
from nova_cbt.model import Turn
from nova_cbt.transcripts import Transcript
from nova_cbt.words import patterns as re

BROKEN = wordset(
    "role_flip speaks_for_other stage_direction prompt_leak placeholder_leak truncation "
    "verbatim_repeat empty_turn persona_break gibberish "
    "wrong_language fabricated_memory false_claim over_refusal risk_mishandled harmful_advice role_play_violation"
)
"""Faults after which a therapist message has done no work."""


def notes(transcript: Transcript, found: list[Note]) -> list[Note]:
    """The faults of the session as a whole."""
    checks = {
        "no_mood_check": any(not mood_at(part) for part in parts(transcript)),
        "no_agenda": any(not agenda_at(part) for part in parts(transcript)),
        "homework_not_reviewed": bool(unreviewed(transcript)),
        "homework_vague": _no_task(transcript),
        "no_summary": not sums_up(transcript, found),
        "no_feedback": not feedback_at(transcript),
        "session_boundary_missing": len(parts(transcript)) > 1,
        "failure_to_recover": longest_fault(transcript, found) >= 3,
        "ungrounded_summary": bool(ungrounded(transcript)),
        "risk_omitted_from_memory": risk_lost(transcript),
    }
    quotes = {
        "homework_not_reviewed": unreviewed(transcript),
        "ungrounded_summary": ungrounded(transcript),
        "session_boundary_missing": _boundary_words(transcript),
    }
    skip = _not_due(transcript, found)
    return [
        Note(k, quotes.get(k, ""), 0, instead(k, "therapist", "", 0))
        for k, present in checks.items()
        if present and k not in skip
    ]


def _not_due(transcript: Transcript, found: list[Note]) -> set[str]:
    """What cannot be asked of a session this short, of one given over to safety, or of one the client ended."""
    said = _said(transcript.turns)
    if len(said) < 4:
        return {"no_mood_check", "no_agenda", "no_summary", "no_feedback", "homework_vague"}
    skip: set[str] = set()
    about_safety = sum(bool(_SAFETY_WORK.search(read(t.text).low)) for t in said)
    if about_safety >= min(SAFETY_LED, max(2, round(len(said) / SAFETY_LED))):
        skip |= {"no_agenda", "no_feedback", "homework_vague"}
    last = transcript.turns[-5:]
    broken = any(n.severity != "minor" and n.turn >= last[0].number - 2 for n in found)
    if not broken and any(acts.ENDS.search(s) for t in last if t.speaker == "client" for s in read(t.text).sentences):
        skip |= {"no_feedback", "no_summary", "homework_vague"}
    return skip


SAFETY_LED = 4
"""Therapist messages about staying alive after which the agenda may wait; in a short session one in so many."""
_SAFETY_WORK = re.compile(
    r"\b(?:kill(?:ing)? yourself|suicid\w*|end(?:ing)? your life|hurt(?:ing)? yourself|harm(?:ing)? yourself"
    r"|wish(?:es)? to die|want(?:ed)? to die|the urge|urges|safety plan|crisis lines?|helplines?|emergency|samaritans"
    r"|at any hour|stay(?:ing)? safe|are you safe|keep yourself safe|act on (?:them|it|those))\b"
)


def parts(transcript: Transcript) -> list[tuple[Turn, ...]]:
    """The sessions that lie in the turns: usually one; more where a new one is implied without a mark."""
    cuts = [0, *_boundaries(transcript), len(transcript.turns)]
    return [transcript.turns[a:b] for a, b in itertools.pairwise(cuts) if b > a]


_GREETS = re.compile(
    r"\b(?:welcome back|(?:good|nice|glad) to (?:see|have) you (?:again|back)|since our "
    r"last session|these (?:two|three|four) weeks)\b"
)
_LAST = re.compile(
    r"\b(?:last session|(?:our|the) (?:last|previous) session|last time\b[^.!?]{0,40}\b(?:we|you|here|talk\w*|told|"
    r"spoke|said)"
    r"|(?:we|you|talk\w*|told|spoke)\b[^.!?]{0,60}\blast time)\b"
)


def _boundaries(transcript: Transcript) -> list[int]:
    """Where a new session begins unmarked: a greeting after a pause, or the talk above called the last session."""
    found: list[int] = []
    for i, turn in enumerate(transcript.turns):
        if i < 6 or (found and i - found[-1] < 6):
            continue
        text = read(turn.text)
        if turn.speaker == "therapist" and _GREETS.search(text.bare):
            found.append(i)
        elif (
            turn.speaker == "client"
            and (told := next((s for s in text.sentences if _LAST.search(s)), ""))
            and not re.search(r"\b(?:you said|promised|agreed)\b", told)
        ):
            above: frozenset[str] = frozenset().union(
                *(content(t.text) for t in transcript.turns[:i] if t.speaker == "client")
            )
            claim = content(told) - content("last time session previous talked talk asked told")
            if claim and len(claim & above) >= max(1, 0.5 * len(claim)) and text.low.find(told) < 60:
                found.append(i)
    return found


def _boundary_words(transcript: Transcript) -> str:
    cuts = _boundaries(transcript)
    return transcript.turns[cuts[0]].text[:120] if cuts else ""


def _said(turns: tuple[Turn, ...]) -> list[Turn]:
    return [t for t in turns if t.speaker == "therapist"]


def mood_at(turns: tuple[Turn, ...]) -> int:
    """The therapist message, counted from 1, that asks about mood; 0 if none of the first ten does."""
    return next((i for i, t in enumerate(_said(turns)[:10], 1) if acts.asks_mood(t.text)), 0)


def agenda_at(turns: tuple[Turn, ...]) -> int:
    """The therapist message that asks what to work on; 0 if none of the first half does."""
    return next(
        (i for i, t in enumerate(_said(turns)[: max(8, len(turns) // 3)], 1) if acts.asks(acts.AGENDA, t.text)), 0
    )


def feedback_at(transcript: Transcript) -> int:
    """The turn that asks how the session was, in its second half; 0 if none does."""
    half = len(transcript.turns) // 2
    return next((t.number for t in _said(transcript.turns[half:]) if acts.asks(acts.FEEDBACK, t.text)), 0)


def sums_up(transcript: Transcript, found: list[Note]) -> bool:
    """Is anything drawn together in the second half, or written afterwards?"""
    if transcript.summary:
        return True
    half = len(transcript.turns) // 2
    faulty = {n.turn for n in found if n.label in BROKEN}
    for turn in _said(transcript.turns[half:]):
        if turn.number in faulty:
            continue
        before = [t.text for t in transcript.turns[: turn.number - 1] if t.speaker == "client"]
        if acts.is_capsule(turn.text, before) and (
            acts.SUMS_UP.search(read(turn.text).bare) or acts.is_capsule(turn.text, before[:-1])
        ):
            return True
    return False


_HEADING = re.compile(
    r"^[#*\s]*(homework|main topics|techniques|things that|insights)[^\n]*$", re.IGNORECASE | re.MULTILINE
)
_BULLET = re.compile(r"^\s*[-*\u2022]\s+(.+)$", re.MULTILINE)
_NOTHING = re.compile(r"^(?:none|nothing|no \w+ (?:was|were|has|have)|no homework|n/a)\b", re.IGNORECASE)


def bullets(summary: str, section: str = "") -> list[str]:
    """The lines of a summary, or of one of its sections."""
    if section:
        found = list(_HEADING.finditer(summary))
        start = next((m for m in found if m.group(1).lower() == section), None)
        if not start:
            return []
        end = next((m.start() for m in found if m.start() > start.end()), len(summary))
        summary = summary[start.end() : end]
    return [b.strip() for b in _BULLET.findall(summary) if not _NOTHING.match(b.strip())]


def unreviewed(transcript: Transcript) -> str:
    """The first task carried over that no therapist message takes up."""
    tasks = bullets(transcript.carried, "homework")
    talk = [content(t.text) for t in transcript.turns]
    for task in tasks:
        words = content(task) - content(transcript.client_name + " confidence agreed practice week day")
        best = max((len(words & t) for t in talk), default=0)
        if words and best < max(1, min(2, 0.5 * len(words))):
            return task
    return ""


def _no_task(transcript: Transcript) -> bool:
    """A full session at whose end no task stands that has at least two of: when, where, if-then, confidence."""
    if len(transcript.turns) < 12:
        return False
    late = [t.text for t in transcript.turns[len(transcript.turns) // 3 :]]
    return not any(acts.task_fields(" ".join(late[i : i + _PLANNING])) >= 2 for i in range(len(late)))


_PLANNING = 6
"""Turns within which a task gets its day, place and obstacle, one question at a time."""


def longest_fault(transcript: Transcript, found: list[Note]) -> int:
    """The longest run of therapist messages that did no work."""
    faulty = {n.turn for n in found if n.label in BROKEN}
    best = now = 0
    for turn in _said(transcript.turns):
        now = now + 1 if turn.number in faulty else 0
        best = max(best, now)
    return best


_RISK_TALK = re.compile(
    r"\b(?:killing yourself|suicid|end(?:ing)? (?:your|my) life|hurt(?:ing)? (?:yourself|myself)|not (?:to )?be here"
    r"|wak(?:e|ing) up)"
)
_SAFETY_TOPIC = re.compile(r"staying safe|self-?harm|not to be here|wish|safety|suicide|emergency|getting help")


_OF_SESSION = re.compile(
    r"\b(?:session|conversation|time|we)\b[^.]{0,20}\b"
    r"(?:ended|stopped|broke off|ran out|was cut|cut short|finished|came to an end)\b"
)


def ungrounded(transcript: Transcript) -> str:
    """The first line of the closing summary that the turns do not bear out."""
    if not transcript.summary:
        return ""
    said = frozenset().union(*(content(t.text) for t in transcript.turns))
    spoken = read(" ".join(t.text for t in transcript.turns)).low
    heard = " ".join(w for t in (*(t.text for t in transcript.turns), transcript.carried) for w in read(t).words)
    told_risk = any(
        _RISK_TALK.search(read(t.text).bare) or _SAFETY_WORK.search(read(t.text).low) for t in transcript.turns
    )
    named = set(bullets(transcript.summary, "techniques"))
    for line in bullets(transcript.summary):
        if line in named or (told_risk and _SAFETY_TOPIC.search(line.lower())):
            continue  # a technique goes by its name; danger is named in neutral words on purpose
        if _OF_SESSION.search(line.lower()):
            continue  # how the session itself went is not told in it
        quoted = re.findall(r'"([^"]+)"', line)
        if quoted and all(" ".join(read(q).words) in heard for q in quoted):
            continue
        words = content(line) - content(
            f"{transcript.client_name} nova therapist client said noticed explained practised agreed"
        )
        numbers = re.findall(r"\d+", line)
        names = [
            n
            for n in re.findall(r"(?<=\s)[A-Z][a-z]{2,}", line)
            if n.lower() not in spoken and n != transcript.client_name
        ]
        if (
            (words and len(words & said) < 0.5 * len(words))
            or any(n not in spoken for n in numbers)
            or (names and len(words & said) < 0.7 * len(words))
        ):
            return line
    return ""


def risk_lost(transcript: Transcript) -> bool:
    """Danger was spoken of, a summary was written, and it is silent about it."""
    if not transcript.summary or not any(mentions_risk(t.text) for t in transcript.turns if t.speaker == "client"):
        return False
    low = read(transcript.summary).low
    return not (
        CUE.search(low)
        or re.search(r"self-?harm|safe|suicid|wish(?:ed|es)? (?:not|to die)|urge|crisis|not wak|wake up", low)
    )
