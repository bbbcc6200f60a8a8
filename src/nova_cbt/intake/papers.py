"""Opening what was handed in: is it text at all, and which parts of it are a summary, which are turns?"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from nova_cbt.errors import UsageError
from nova_cbt.model import Speaker, Summary
from nova_cbt.summary.form import parse, section_of
from nova_cbt.words import patterns as re

MOST_BYTES = 2_000_000
MOST_TURNS = 4_000
_LABEL = re.compile(r"^\s{0,3}[*_#]{0,3}\s?([A-Z][\w'’-]{0,24})[*_]{0,3}\s*:[*_]{0,3}\s*(.*)$")
_THERAPIST = {"therapist", "counsellor", "counselor", "nova", "clinician", "coach"}
_CLIENT = {"patient", "client"}
_WRAPPED = re.compile(r"(?<!\n)\n(?!\n|\s*(?:[-*•]|\d+[.)])\s)")
_T: Speaker = "therapist"
_C: Speaker = "client"


@dataclass(frozen=True)
class Said:
    """One message of an imported conversation."""

    number: int
    speaker: Speaker
    text: str


@dataclass(frozen=True)
class Part:
    """One session's share of a file: the summary carried into it, and what was said."""

    summary: Summary | None = None
    said: tuple[Said, ...] = ()


def as_text(source: str | bytes) -> str:
    """The text of a file; a UsageError says what is wrong with one that holds none."""
    size = len(source)
    if size > MOST_BYTES:
        limit = MOST_BYTES // 1_000_000
        raise UsageError(
            f"this file is too large ({size / 1e6:.1f} MB, at most {limit} MB): import one session at a time"
        )
    text = _decoded(source) if isinstance(source, bytes) else source
    text = text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    strange = sum(1 for c in text if (ord(c) < 32 and c not in "\n\t\f") or c == "\ufffd" or 0xD800 <= ord(c) <= 0xDFFF)
    if strange > max(2, len(text) / 200) or "\x00" in text:
        raise UsageError("this file is not plain text: save the summary or transcript as text (UTF-8) and import that")
    if not text.strip():
        raise UsageError(
            "this file is empty: give a five-section summary or a transcript with 'Therapist:' and 'Patient:'"
        )
    return "".join(c for c in text if ord(c) >= 32 or c in "\n\t")


def _decoded(source: bytes) -> str:
    if source[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return source.decode("utf-16", errors="replace")
    if b"\x00" in source:
        raise UsageError("this file is not plain text: save the summary or transcript as text (UTF-8) and import that")
    try:
        return source.decode("utf-8-sig")
    except UnicodeDecodeError:
        return source.decode("cp1252", errors="replace")


def parts(text: str) -> list[Part]:
    """The sessions of a file in order; each summary opens a new one."""
    lines = text.split("\n")
    speakers = _speakers(lines)
    blocks: list[tuple[str, list[str]]] = []
    for raw in lines:
        label = _LABEL.match(raw)
        who = speakers.get(label[1].lower(), "") if label else ""
        if section_of(raw.strip()):
            if not blocks or blocks[-1][0] != "summary":
                blocks.append(("summary", []))
            blocks[-1][1].append(raw)
        elif who and label:
            blocks.append((who, [label[2]]))
        elif blocks:
            blocks[-1][1].append(raw)
    if not blocks:
        raise UsageError(
            "found neither a five-section summary ('Main topics discussed:' ...) nor turns ('Therapist:', 'Patient:')"
        )
    if len(blocks) > MOST_TURNS:
        raise UsageError(
            f"this file holds {len(blocks)} turns, at most {MOST_TURNS} are read: import one session at a time"
        )
    return _joined(blocks)


def _speakers(lines: list[str]) -> dict[str, Speaker]:
    """Which labels name the therapist and which the client; one other name beside a therapist is the client's."""
    seen = Counter(m[1].lower() for raw in lines if (m := _LABEL.match(raw)) and not section_of(raw.strip()))
    known: dict[str, Speaker] = {**dict.fromkeys(_THERAPIST, _T), **dict.fromkeys(_CLIENT, _C)}
    if any(w in seen for w in _THERAPIST) and not any(w in seen for w in _CLIENT):
        others = [w for w, n in seen.most_common() if w not in _THERAPIST and n >= 2]
        known |= dict.fromkeys(others[:1], _C)
    return known


def _joined(blocks: list[tuple[str, list[str]]]) -> list[Part]:
    found: list[Part] = []
    summary: Summary | None = None
    said: list[Said] = []
    for kind, lines in blocks:
        words = "\n".join(lines).strip()
        if kind == "summary":
            if summary or said:
                found.append(Part(summary, tuple(said)))
            summary, said = parse(words), []
        else:
            said.append(Said(len(said) + 1, _C if kind == _C else _T, _WRAPPED.sub(" ", words)))
    return [*found, Part(summary, tuple(said))]
