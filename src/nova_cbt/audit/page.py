"""The report as one self-contained page: the conversation, notes in the margin, a strip of where it went wrong."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from nova_cbt.audit.report import Note, Report
from nova_cbt.audit.words import faults, page, style
from nova_cbt.guard.words import even
from nova_cbt.model import Turn


def html(reports: list[Report]) -> str:
    """One page for one file; it needs nothing from elsewhere."""
    words = page()
    body = "".join("".join(_report(r, i)) for i, r in enumerate(reports, 1))
    title = escape(f"{words['title']}: {reports[0].transcript.name}" if reports else words["title"])
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{title}</title><style>{style()}</style></head><body><main>{body}"
        f'<p class="small">{escape(words["limits"])}</p></main></body></html>\n'
    )


def _report(report: Report, number: int) -> Iterator[str]:
    words, script = page(), report.transcript
    yield f"<h1>{escape(script.name)}</h1>"
    points = f" {report.points}% {escape(words['points'])}." if report.points is not None else ""
    verdict = f"<strong>{escape(report.verdict)}</strong>. {escape(words[report.verdict])}{points}"
    yield f'<p class="verdict {report.verdict}">{verdict}</p>'
    yield "".join(f'<p class="small">{escape(words["assumed"])}: {escape(a)}</p>' for a in script.assumed)
    yield f'<p class="small">{escape(words["strip"])}</p><div class="strip">'
    yield "".join(_field(t, report, number) for t in script.turns)
    kinds = (
        ("critical", words["critical"]),
        ("major", words["major"]),
        ("minor", words["minor"]),
        ("", words["sound"]),
    )
    yield (
        '</div><p class="small key">'
        + "".join(f'<span class="{k}"></span>{escape(name)}' for k, name in kinds)
        + "</p>"
    )
    yield f"<h2>{escape(words['session'])}</h2>" + (
        "".join(_note(n) for n in report.at(0)) or f"<p>{escape(words['none'])}</p>"
    )
    if script.carried:
        yield f"<h2>{escape(words['carried'])}</h2><pre>{escape(script.carried)}</pre>"
    yield f"<h2>{escape(words['turns'])}</h2>" + "".join(_turn(t, report, number) for t in script.turns)
    if script.summary:
        yield f"<h2>{escape(words['summary'])}</h2><pre>{escape(script.summary)}</pre>"
    yield from _rubric(report)


def _field(turn: Turn, report: Report, number: int) -> str:
    notes = report.at(turn.number)
    worst = notes[0].severity if notes else ""
    told = ", ".join(faults()[n.label].name if n.label in faults() else n.label for n in notes) or page()["sound"]
    label = escape(f"{turn.number} {page()[turn.speaker]}: {told}", quote=True)
    place = f'style="grid-column:{turn.number}" href="#s{number}t{turn.number}"'
    return f'<a class="{turn.speaker} {worst}" {place} title="{label}" aria-label="{label}"></a>'


def _turn(turn: Turn, report: Report, number: int) -> str:
    notes = report.at(turn.number)
    name = {"client": report.transcript.client_name, "therapist": report.transcript.therapist_name}[turn.speaker]
    who = escape(f"{turn.number} {page()[turn.speaker]}" + (f", {name}" if name else ""))
    return (
        f'<section class="turn {turn.speaker}" id="s{number}t{turn.number}">'
        f'<div class="said"><div class="who">{who}</div>'
        f"<p>{_marked(turn.text, notes)}</p></div><div>{''.join(_note(n) for n in notes)}</div></section>"
    )


def _marked(text: str, notes: list[Note]) -> str:
    """The message with the words that prove the first fault marked."""
    low = even(text).lower()
    for note in notes:
        start = low.find(even(note.quote).lower()) if note.quote else -1
        if start >= 0:
            end = start + len(note.quote)
            return f"{escape(text[:start])}<mark>{escape(text[start:end])}</mark>{escape(text[end:])}"
    return escape(text)


def _note(note: Note) -> str:
    fault = faults().get(note.label)
    name, means = (fault.name, fault.means) if fault else (note.label, "")
    proof = f'<div class="small">&ldquo;{escape(note.quote)}&rdquo;</div>' if note.quote and not note.turn else ""
    instead = (
        f'<div class="small">{escape(page()["instead"])}</div><div class="instead">{escape(note.instead)}</div>'
        if note.instead
        else ""
    )
    return (
        f'<div class="note {note.severity}"><span class="tag">{escape(name)} &middot; {escape(page()[note.severity])} '
        f"&middot; <code>{escape(note.label)}</code></span><div>{escape(means)}</div>{proof}{instead}</div>"
    )


def _rubric(report: Report) -> Iterator[str]:
    words = page()
    if not report.rubric:
        return
    yield f'<h2>{escape(words["rubric"])}</h2><p class="small">{escape(words["rubric_note"])}</p><table><tbody>'
    for key, name in words["rubric_items"].items():
        value = report.rubric.get(key)
        shown = escape(words["unmarked"]) if value is None else str(value)
        yield f"<tr><td>{escape(key)}</td><td>{escape(name)}</td><td>{shown}</td></tr>"
    yield "</tbody></table>"
