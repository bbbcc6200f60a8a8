"""A readable account for the client, or for a clinician the client chooses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from nova_cbt.model import Bullet, Chart, Homework, SessionRecord, Summary, Worksheet
from nova_cbt.summary.form import render
from nova_cbt.summary.words import label, line, page_name, recognise
from nova_cbt.words import patterns as re

_PRIVATE_PAGES = ("safety_plan",)


def export_text(chart: Chart, *, include_safety: bool = False) -> str:
    """All summaries, goals, homework and worksheets; anything about safety only if it is asked for."""
    blocks = [line("export.title"), line("export.note")]
    if name := chart.fact("name_on_exports") or chart.fact("name"):
        blocks.append(line("export.client", name=name))
    for record in chart.sessions:
        blocks.append("\n\n".join(_session(record, chart, include_safety)))
    blocks += _listed(
        "export.goals", [f"- {f.text}" for f in chart.facts if f.key == "goal" and f.state != "superseded"]
    )
    blocks += _listed(
        "export.helps", [f"- {f.text}" for f in chart.facts if f.key == "helps" and f.state != "superseded"]
    )
    blocks += _listed("export.homework", [row for h in chart.homework for row in _task(h)])
    sheets = [s for s in chart.worksheets if s.answers and (include_safety or s.page not in _PRIVATE_PAGES)]
    blocks += _listed("export.worksheets", [row for s in sheets for row in _sheet(s)])
    return "\n\n".join(b for b in blocks if b) + "\n"


def shown(summary: Summary, chart: Chart) -> Summary:
    """A summary as it is shown today: an earlier name of the client gives way to the present one."""
    now = chart.fact("name")
    before = [f.text for f in chart.facts if f.key == "name" and f.state == "superseded" and f.text and f.text != now]
    if not now or not before:
        return summary
    pattern = re.compile(r"(?<!\w)(?:" + "|".join(re.escape(b) for b in before) + r")(?!\w)")
    return replace(summary, bullets=tuple(replace(b, text=pattern.sub(now, b.text)) for b in summary.bullets))


def _session(record: SessionRecord, chart: Chart, include_safety: bool) -> Iterator[str]:
    yield line("export.session", number=str(record.number))
    about = [line("export.when", date=record.closed[:10] or record.opened[:10])]
    about.append(line("export.mood", mood="" if record.mood is None else str(record.mood)))
    about.append(line({"early": "export.early", "imported": "export.imported"}.get(record.ended, "")))
    if any(about):
        yield "\n".join(a for a in about if a)
    if record.summary:
        summary = shown(record.summary, chart)
        if not include_safety:
            summary = replace(summary, bullets=tuple(b for b in summary.bullets if not about_safety(b)))
        yield render(summary).rstrip()
        if not summary.confirmed:
            yield line("export.unconfirmed", name=chart.fact("name") or line("nobody").lower())
        if include_safety and summary.safety:
            yield line("export.safety") + "\n" + summary.safety


def about_safety(bullet: Bullet) -> bool:
    """Whether a bullet is the neutral line about danger."""
    return recognise(bullet.text, bullet.section).key == "topics.risk"


def _listed(heading: str, rows: list[str]) -> list[str]:
    return [line(heading) + "\n\n" + "\n".join(rows)] if rows else []


def _task(item: Homework) -> Iterator[str]:
    parts = [item.what, item.when, item.where if item.where not in item.what else ""]
    yield line("export.hw", what="; ".join(p for p in parts if p), status=line(f"status.{item.status}"))
    if item.learnt:
        yield line("export.hw_learnt", words=item.learnt)
    if item.barrier:
        yield line("export.hw_barrier", words=item.barrier)


def _sheet(sheet: Worksheet) -> Iterator[str]:
    yield line(
        "export.worksheet",
        page=page_name(sheet.page) or sheet.page,
        session=str(sheet.session),
        status=line(f"status.{sheet.status}"),
    )
    for answer in sheet.answers:
        number = "" if answer.number is None or str(answer.number) in answer.value else f" ({answer.number}/100)"
        yield f"- {label(answer.slot)}: {answer.value}{number}"
    yield ""
