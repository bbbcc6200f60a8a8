"""The report as one self-contained page: the conversation with notes in the margin, and a strip of where it went wrong."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from nova_cbt.audit.report import Note, Report
from nova_cbt.audit.words import faults, page
from nova_cbt.guard.words import even
from nova_cbt.model import Turn

_STYLE = """
:root{color-scheme:light dark;--ink:#1d2733;--soft:#5b6875;--paper:#fbfaf7;--card:#fff;--line:#d9d6cf;--critical:#a3192b;--major:#a15a00;--minor:#56606b;--sound:#cfd8d3;--mark:#fdeccb}
@media(prefers-color-scheme:dark){:root{--ink:#e8e6e1;--soft:#a7b0ba;--paper:#171b20;--card:#20262d;--line:#39424c;--critical:#ff8b96;--major:#f2b35d;--minor:#a9b4bf;--sound:#35443d;--mark:#4a3b1c}}
*{box-sizing:border-box}body{margin:0 auto;padding:2rem 1.2rem 4rem;max-width:72rem;background:var(--paper);color:var(--ink);font:1rem/1.55 Georgia,'Times New Roman',serif}
h1{font-size:1.7rem;margin:0 0 .2rem}h2{font-size:1.2rem;margin:2.4rem 0 .8rem;border-bottom:1px solid var(--line);padding-bottom:.3rem}
.small,.who,.tag,.strip,th,td{font-family:system-ui,sans-serif}.small{color:var(--soft);font-size:.86rem}
.verdict{padding:.7rem 1rem;border-left:.35rem solid var(--sound);background:var(--card);margin:1rem 0}.verdict.unsafe{border-color:var(--critical)}
.strip{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(.3rem,1fr);grid-template-rows:1.5rem 1.5rem;gap:2px;margin:.5rem 0}
.strip a{display:block;background:var(--sound);border-radius:2px;grid-row:1}.strip a.client{grid-row:2}.strip a:focus-visible{outline:2px solid var(--ink)}
.strip .critical,.key .critical{background:var(--critical)}.strip .major,.key .major{background:var(--major)}.strip .minor,.key .minor{background:var(--minor)}
.key span{display:inline-block;width:.8rem;height:.8rem;border-radius:2px;margin:0 .3rem 0 1rem;vertical-align:-1px;background:var(--sound)}.key span:first-child{margin-left:0}
.turn{display:grid;grid-template-columns:minmax(0,1.25fr) minmax(0,1fr);gap:1.2rem;padding:.7rem 0;border-bottom:1px solid var(--line)}
.turn p{margin:0 0 .5rem;white-space:pre-wrap;overflow-wrap:anywhere}.who{font-size:.8rem;color:var(--soft);margin-bottom:.15rem}.client .said{padding-left:1.4rem}
mark{background:var(--mark);color:inherit;padding:0 .1em}
.note{border-left:.25rem solid var(--minor);padding:.1rem 0 .2rem .7rem;margin-bottom:.7rem;font-size:.92rem}.note.critical{border-color:var(--critical)}.note.major{border-color:var(--major)}
.tag{font-size:.8rem;font-weight:600}.critical>.tag{color:var(--critical)}.major>.tag{color:var(--major)}.minor>.tag{color:var(--minor)}.instead{font-style:italic}
table{border-collapse:collapse;width:100%;font-size:.9rem}td,th{text-align:left;padding:.25rem .5rem;border-bottom:1px solid var(--line)}td:last-child{text-align:right}
pre{white-space:pre-wrap;font:inherit;background:var(--card);padding:.8rem 1rem;border:1px solid var(--line)}
@media(max-width:46rem){.turn{grid-template-columns:1fr}.client .said{padding-left:.7rem}}
@media print{body{max-width:none}.turn{break-inside:avoid}}
"""


def html(reports: list[Report]) -> str:
    """One page for one file; it needs nothing from elsewhere."""
    words = page()
    body = "".join("".join(_report(r, i)) for i, r in enumerate(reports, 1))
    title = escape(f"{words['title']}: {reports[0].transcript.name}" if reports else words["title"])
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{title}</title><style>{_STYLE}</style></head><body><main>{body}"
        f'<p class="small">{escape(words["limits"])}</p></main></body></html>\n'
    )


def _report(report: Report, number: int) -> Iterator[str]:
    words, script = page(), report.transcript
    yield f"<h1>{escape(script.name)}</h1>"
    points = f" {report.points}% {escape(words['points'])}." if report.points is not None else ""
    yield f'<p class="verdict {report.verdict}"><strong>{escape(report.verdict)}</strong>. {escape(words[report.verdict])}{points}</p>'
    yield "".join(f'<p class="small">{escape(words["assumed"])}: {escape(a)}</p>' for a in script.assumed)
    yield f'<p class="small">{escape(words["strip"])}</p><div class="strip">'
    yield "".join(_field(t, report, number) for t in script.turns)
    kinds = (("critical", words["critical"]), ("major", words["major"]), ("minor", words["minor"]), ("", words["sound"]))
    yield '</div><p class="small key">' + "".join(f'<span class="{k}"></span>{escape(name)}' for k, name in kinds) + "</p>"
    yield f"<h2>{escape(words['session'])}</h2>" + ("".join(_note(n) for n in report.at(0)) or f"<p>{escape(words['none'])}</p>")
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
    return f'<a class="{turn.speaker} {worst}" style="grid-column:{turn.number}" href="#s{number}t{turn.number}" title="{label}" aria-label="{label}"></a>'


def _turn(turn: Turn, report: Report, number: int) -> str:
    notes = report.at(turn.number)
    name = {"client": report.transcript.client_name, "therapist": report.transcript.therapist_name}[turn.speaker]
    who = escape(f"{turn.number} {page()[turn.speaker]}" + (f", {name}" if name else ""))
    return (
        f'<section class="turn {turn.speaker}" id="s{number}t{turn.number}"><div class="said"><div class="who">{who}</div>'
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
    instead = f'<div class="small">{escape(page()["instead"])}</div><div class="instead">{escape(note.instead)}</div>' if note.instead else ""
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
