"""Any transcript as turns: plain text with two speakers' names, JSON, JSONL, chat messages, simulated sessions.

Who is the therapist is decided by the names, failing that by what the two do; what was assumed is said.
"""

from __future__ import annotations

import itertools
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nova_cbt.errors import UsageError
from nova_cbt.model import Speaker, Turn
from nova_cbt.words import patterns as re


def _words(*lines: str) -> frozenset[str]:
    return frozenset(" ".join(lines).split())


THERAPIST_NAMES = _words(
    "therapist assistant counselor counsellor clinician provider psychologist "
    "psychotherapist coach nova model bot ai chatbot gpt "
    "interviewer doctor supporter helper listener"
)
CLIENT_NAMES = _words(
    "patient client user human seeker member persona participant customer interviewee you me helpseeker person"
)
SYSTEM = _words("system developer tool function meta narrator")


@dataclass(frozen=True)
class Transcript:
    """One session: its turns, numbered from 1, and what was written around them."""

    name: str
    turns: tuple[Turn, ...]
    client_name: str = ""
    therapist_name: str = ""
    carried: str = ""
    """The summary of an earlier session that stood before the first turn."""
    summary: str = ""
    """The summary written after the last turn."""
    scenes: frozenset[int] = frozenset()
    """Turns marked in the file as part of a role-play."""
    assumed: tuple[str, ...] = ()
    """What had to be guessed, in plain words."""


@dataclass(frozen=True)
class _Said:
    name: str
    text: str
    scene: bool = False


@dataclass
class _Raw:
    """A session as found, before anybody knows who is who."""

    said: list[_Said]
    name: str = ""
    carried: str = ""
    summary: str = ""
    client: str = ""
    therapist: str = ""


def read(path: str | Path) -> list[Transcript]:
    """The sessions in a file."""
    file = Path(path)
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as problem:
        reason = problem.strerror if isinstance(problem, OSError) else "not a text file"
        raise UsageError(f"{file}: {reason or problem}") from None
    return parse(text, str(file))


def parse(text: str, name: str = "transcript") -> list[Transcript]:
    """The sessions in a text; `name` is for messages."""
    if not text.strip():
        raise UsageError(f"{name}: empty; a transcript has lines such as `Therapist: ...` or a JSON list of turns")
    raw = _from_json(text, name)
    raw = list(_from_text(text)) if raw is None else raw
    for one, after in itertools.pairwise(raw):
        after.carried = after.carried or one.summary
    found = [_settle(r, name, i, len(raw)) for i, r in enumerate(raw, 1) if r.said]
    if not found:
        raise UsageError(
            f"{name}: no turns found; expected `Name: text` lines, or JSON with role and content (or speaker and text)"
        )
    return found


def _from_json(text: str, name: str) -> list[_Raw] | None:
    """Sessions from JSON or JSON lines; None if the text is neither."""
    head = text.lstrip()[:1]
    if head not in "[{":
        return None
    try:
        return list(_sessions(json.loads(text)))
    except json.JSONDecodeError as problem:
        whole = problem
    if re.match(r"\s*\[(?:[A-Za-z]|\d{1,2}:\d{2})", text):
        return None  # plain text that begins with a bracket
    rows = []
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip():
            try:
                rows.append(json.loads(line))
            except json.JSONDecodeError as problem:
                if number == 1 or not rows:
                    raise UsageError(f"{name}:{whole.lineno}: not readable as JSON: {whole.msg}") from None
                raise UsageError(f"{name}:{number}: not readable as JSON: {problem.msg}") from None
    return list(_sessions(rows))


_TURNS = ("turns", "messages", "conversation", "dialogue", "dialog", "transcript", "history", "utterances")
_TEXT = ("text", "content", "utterance", "message", "value", "body")
_WHO = ("speaker", "role", "from", "name", "author", "who")


def _sessions(data: Any) -> Iterator[_Raw]:
    if isinstance(data, dict):
        inner = next(
            (data[k] for k in ("sessions", "conversations", "transcripts") if isinstance(data.get(k), list)), None
        )
        if inner is not None and not any(isinstance(data.get(k), list) for k in _TURNS):
            if inner and _is_turn(inner[0]):
                yield _session({**data, "turns": inner})
            else:
                for item in inner:
                    yield from _sessions(item)
        elif any(isinstance(data.get(k), list) for k in _TURNS):
            yield _session(data)
        return
    if isinstance(data, list):
        if data and all(_is_turn(item) for item in data):
            yield _session({"turns": data})
        else:
            for item in data:
                yield from _sessions(item)


def _is_turn(item: Any) -> bool:
    if isinstance(item, list | tuple):
        return len(item) == 2 and all(isinstance(part, str) for part in item)
    return (
        isinstance(item, dict)
        and any(k in item for k in _WHO)
        and any(k in item for k in _TEXT)
        and not any(isinstance(item.get(k), list) for k in _TURNS)
    )


def _session(data: dict[str, Any]) -> _Raw:
    turns = next(data[k] for k in _TURNS if isinstance(data.get(k), list))
    said, before = [], ""
    for item in turns:
        if not _is_turn(item):
            continue
        who, text = (item[0], item[1]) if isinstance(item, list | tuple) else (_first(item, _WHO), _plain(item))
        if who.strip().lower() in SYSTEM:
            before = before or (text if "summary" in text.lower() else "")
        elif who.strip().lower() != "summary":
            scene = isinstance(item, dict) and bool(
                item.get("roleplay") or item.get("mode") == "role_play" or item.get("speaks_as")
            )
            said.append(_Said(who.strip(), text, scene))
    names = {k: str(data.get(k) or "") for k in ("client_name", "therapist_name", "id")}
    carried = (
        _as_text(data.get("carried") or data.get("summary_before") or data.get("carried_summary") or data.get("memory"))
        or before
    )
    return _Raw(
        said, names["id"], carried, _as_text(data.get("summary")), names["client_name"], names["therapist_name"]
    )


def _first(item: dict[str, Any], keys: Iterable[str]) -> str:
    return str(next((item[k] for k in keys if item.get(k) not in (None, "")), ""))


def _plain(item: dict[str, Any]) -> str:
    value = next((item[k] for k in _TEXT if k in item), "")
    if isinstance(value, list):
        return "\n".join(str(part.get("text", "")) if isinstance(part, dict) else str(part) for part in value)
    return "" if value is None else str(value)


def _as_text(value: Any) -> str:
    """A summary as running lines, whether it came as text, a list or a table of sections."""
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        if isinstance(value.get("bullets"), list):
            return _as_text(value["bullets"])
        return "\n".join(f"{k}:\n{_as_text(v)}" for k, v in value.items() if isinstance(v, str | list))
    if isinstance(value, list):
        return "\n".join("- " + (str(v.get("text", "")) if isinstance(v, dict) else str(v)) for v in value)
    return ""


_LABEL = re.compile(
    r"^[ \t>*_#-]{0,4}(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?[ \t]*)?([^\W\d_][\w .'-]{0,30}?)(?: "
    r"?[(\[][^)\]\n]{1,20}[)\]])?[*_]{0,2} ?:[*_]{0,2}(?:[ \t]+|$)(?=(.*))",
    re.MULTILINE,
)
_HEADINGS = (
    "main topics",
    "techniques",
    "things that appeared",
    "homework",
    "insights",
    "summary",
    "note",
    "situation",
    "thought",
    "feeling",
    "step",
    "main ",
    "here",
    "also",
    "hi",
    "so",
)
_NEW_SESSION = re.compile(
    r"^[\s=#*-]*(?:session|sitzung|meeting)\s*(?:no\.?\s*)?#?\d+\b[^\n]*$|^\s*={4,}\s*$", re.IGNORECASE | re.MULTILINE
)
_SUMMARY = re.compile(
    r"^[#*\s]*(?:(?:here(?:'|\u2019)?s |this is )?(?:a |the )?summary\b[^\n]*|main topics " r"discussed:?[^\n]*)$",
    re.IGNORECASE | re.MULTILINE,
)


def _from_text(text: str) -> Iterator[_Raw]:
    names = _speakers(text)
    if not names:
        return
    carried = ""
    for block in _NEW_SESSION.split(text):
        for raw in _blocks(block, names):
            raw.carried = raw.carried or carried
            carried = raw.summary or ("" if raw.said else raw.carried)
            if raw.said:
                yield raw


def _speakers(text: str) -> set[str]:
    """The labels that stand for the two speakers."""
    seen = Counter(m.group(1).strip() for m in _LABEL.finditer(text) if not m.group(1).lower().startswith(_HEADINGS))
    known = {n for n in seen if _role(n)}
    if {_role(n) for n in known} == {"client", "therapist"}:
        return known
    rest = [n for n, count in seen.most_common(6) if n not in known and (count > 1 or len(seen) == 2)]
    return known | set(rest[: max(0, 2 - len(known))]) if known or len(rest) >= 2 else set()


def _blocks(text: str, names: set[str]) -> Iterator[_Raw]:
    """Sessions within a stretch of text; a summary between two turns ends one."""
    marks = [m for m in _LABEL.finditer(text) if m.group(1).strip() in names]
    lead = text[: marks[0].start()] if marks else text
    raw = _Raw([], carried=lead.strip() if _SUMMARY.search(lead) else "")
    for i, mark in enumerate(marks):
        end = marks[i + 1].start() if i + 1 < len(marks) else len(text)
        body = text[mark.end() : end].strip()
        cut = _SUMMARY.search(body)
        if (
            cut
            and (cut.start() == 0 or "\n" in body[: cut.start()])
            and re.search(r"^\s*[-*\u2022] ", body[cut.start() :], re.M)
        ):
            raw.said.append(_Said(mark.group(1).strip(), body[: cut.start()].strip()))
            raw.summary = body[cut.start() :].strip()
            yield raw
            raw = _Raw([], carried=raw.summary)
        else:
            raw.said.append(_Said(mark.group(1).strip(), body))
    if raw.said or not marks:
        yield raw


def _role(name: str) -> Speaker | None:
    words = re.findall(r"[a-z]+", name.lower())
    if any(w in CLIENT_NAMES for w in words):
        return "client"
    if any(w in THERAPIST_NAMES for w in words) or name.lower().startswith(("dr ", "dr.")):
        return "therapist"
    return None


def _settle(raw: _Raw, source: str, number: int, of: int) -> Transcript:
    """Who is who, decided once for the whole session."""
    names = list(dict.fromkeys(s.name for s in raw.said))
    roles, assumed = _roles(raw, names)
    turns = tuple(Turn(i, roles[s.name], s.text) for i, s in enumerate(raw.said, 1))
    label = f"{source} ({number} of {of})" if of > 1 else source
    client = raw.client or _own_name(names, roles, "client") or _called(turns, "therapist")
    therapist = raw.therapist or _own_name(names, roles, "therapist") or _called(turns, "client")
    scenes = frozenset(i for i, s in enumerate(raw.said, 1) if s.scene)
    return Transcript(label, turns, client, therapist, raw.carried, raw.summary, scenes, tuple(assumed))


def _roles(raw: _Raw, names: list[str]) -> tuple[dict[str, Speaker], list[str]]:
    roles: dict[str, Speaker] = {n: r for n in names if (r := _role(n))}
    if raw.client:
        roles.update({n: "client" for n in names if n.lower() == raw.client.lower()})
    assumed = []
    open_names = [n for n in names if n not in roles]
    if open_names and roles:
        other: Speaker = "client" if "therapist" in roles.values() else "therapist"
        roles.update(dict.fromkeys(open_names, other))
        if len(open_names) > 1:
            assumed.append(f"{', '.join(open_names)} taken as the {other}")
    elif open_names:
        leads = max(open_names, key=lambda n: (_leads(raw, n), n == open_names[0]))
        roles = {n: "therapist" if n == leads else "client" for n in open_names}
        assumed.append(f"{leads} taken as the therapist, by what is said")
    return roles, assumed


_ASKS_YOU = re.compile(r"\b(?:you|your)\b[^.!?]*\?|\b(?:what|how|when|which)\b[^.!?]*\?", re.IGNORECASE)
_OWN = re.compile(r"\b(?:i|my|me|i'm|i've)\b", re.IGNORECASE)


def _leads(raw: _Raw, name: str) -> float:
    """How much a speaker asks, against how much they speak of themself, in the first half, before things go wrong."""
    mine = [s.text for s in raw.said[: max(6, len(raw.said) // 2)] if s.name == name]
    return sum(2 * bool(_ASKS_YOU.search(t)) - min(3, len(_OWN.findall(t))) / 2 for t in mine) / max(1, len(mine))


def _own_name(names: list[str], roles: dict[str, Speaker], who: Speaker) -> str:
    """A speaker's name, if the label is one and not a function."""
    generic = CLIENT_NAMES | (THERAPIST_NAMES - {"nova"})
    return next(
        (n for n in names if roles[n] == who and n.lower() not in generic and len(n) > 1 and n[0].isalpha()), ""
    )


_CALLS = re.compile(
    r"(?:^|[.!?] )(?:Hi|Hello|Hey|Welcome(?: back)?|Good (?:morning|evening|afternoon)(?: "
    r"to you)?|Thanks|Thank you[\w ]{0,25}|Evening|Good to (?:see|have) you(?: again| "
    r"back)?|Goodnight|Go well),? ([A-Z][a-z\u00e0-\u017f]{1,15})\b"
    r"|[a-z], ([A-Z][a-z\u00e0-\u017f]{1,15})[.!?](?: |$)",
    re.MULTILINE,
)
_NOT_NAMES = _words(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday God Yes No Okay Then There "
    "And But So Mum Dad Again Today Back"
)


def _called(turns: tuple[Turn, ...], by: Speaker) -> str:
    """What one speaker calls the other most often."""
    names = Counter(
        n
        for t in turns
        if t.speaker == by
        for m in _CALLS.finditer(t.text.replace("\u2019", "'"))
        for n in m.groups()
        if n
    )
    return next((n for n, _ in names.most_common() if n not in _NOT_NAMES), "")
