"""What is kept about a client, on paper: shown, taken in, handed over, erased."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nova_cbt.cli.desk import NOT_ENCRYPTED, remark, say, settings, store
from nova_cbt.errors import UsageError

if TYPE_CHECKING:
    from nova_cbt.model import Homework, Session, Summary, Turn, Worksheet
    from nova_cbt.store import SqlStore

BIGGEST_IMPORT = 5_000_000


def show(client: str | None, *, json: bool) -> None:
    """One client's chart, or who there is."""
    using = settings(client)
    kept = store(using)
    known = {_key(name): name for name in kept.clients()}
    if client is None and _key(using.client) not in known:
        return _names(sorted(known.values()), json=json)
    session = _known(kept, using.client)
    if json:
        return _as_json({"client": session.chart.client, "chart": session.chart, "open": len(session.turns)})
    latest = next((s.summary for s in reversed(session.chart.sessions) if s.summary), None)
    state = f"session {session.number} is open" if session.turns else f"next is session {session.number}"
    held = len(session.chart.sessions)
    return say(
        "\n\n".join(
            (
                f"{session.chart.client}: {held} session{'' if held == 1 else 's'} closed, {state}.",
                summary(latest).rstrip(),
                homework(session),
                worksheets(session),
            )
        )
    )


def export(client: str, *, account: bool, json: bool) -> None:
    """The account a client may hand to somebody; without `account` every word and every page besides."""
    from nova_cbt.summary import export_text

    kept = store(settings(client))
    chart = _known(kept, client).chart
    if account:
        return _as_json(chart.sessions) if json else say(export_text(chart))
    history = kept.history(client)
    if json:
        held = [{"number": s.number, "turns": s.turns} for s in history]
        return _as_json({"client": chart.client, "chart": chart, "sessions": held})
    say(export_text(chart, include_safety=True))
    for session in history:
        say(f"Session {session.number}, word for word\n")
        for turn in session.turns:
            say(f"{_line(turn)}\n")
    return None


def forget(client: str) -> None:
    """Erase a client, unless somebody is talking with them."""
    kept = store(settings(client))
    name = _known_name(kept, client)
    if not name:
        kept.forget(client)  # finishes an erasure that was cut short, then says there is nobody of that name
    with kept.hold(client):
        kept.forget(client)
    remark(f"Everything kept about {name} is erased.")


def take_in(file: str, client: str) -> None:
    """Carry a summary or a transcript into a chart."""
    from nova_cbt import intake
    from nova_cbt.cli.desk import clinic

    text = _read(file)
    using = settings(client)
    kept = store(using)
    with kept.hold(client):
        chart = clinic(using, kept).take_in(client, lambda before: intake.carry(text, before))
    last = chart.sessions[-1]
    bullets = len(last.summary.bullets) if last.summary else 0
    remark(f"Carried into {chart.client}'s chart as session {last.number}: {bullets} points. {NOT_ENCRYPTED}")


def summary(made: Summary | None) -> str:
    """A session's summary as the client reads it."""
    if made is None:
        return "There is no summary yet."
    from nova_cbt.summary import render

    return render(made)


def homework(session: Session) -> str:
    """What is planned, then what became of earlier plans."""
    items = [*session.chart.homework]
    for item in session.state.homework:
        items = [item if old.id == item.id else old for old in items] if _has(items, item) else [*items, item]
    return "\n".join(["Homework:", *(_task(item) for item in items)]) if items else "No homework is planned yet."


def worksheets(session: Session) -> str:
    """Every worksheet in the client's words, oldest first."""
    sheets = {sheet.id: sheet for sheet in (*session.chart.worksheets, *session.state.sheets)}
    written = [_sheet(sheet) for sheet in sheets.values() if any(a.value for a in sheet.answers)]
    return "\n\n".join(written) if written else "No worksheet is filled in yet."


def country(session: Session) -> str:
    """Where the client said they live, or what is set."""
    return session.state.fact("country") or settings().country


def helpline(where: str) -> str:
    """Who can be talked to now, in a country or anywhere."""
    from nova_cbt.risk import lines

    return lines(where)


def _has(items: list[Homework], item: Homework) -> bool:
    return any(old.id == item.id for old in items)


def _task(item: Homework) -> str:
    place = ", ".join(part for part in (item.when, item.where) if part)
    plan = f" If something gets in the way: {item.if_then}" if item.if_then else ""
    return f"- {item.what}{f' ({place})' if place else ''}: {item.status.replace('_', ' ')}.{plan}"


def _sheet(sheet: Worksheet) -> str:
    head = f"{sheet.page.replace('_', ' ').capitalize()}, session {sheet.session}, {sheet.status}"
    return "\n".join([head, *(f"- {a.slot.replace('_', ' ')}: {a.value}" for a in sheet.answers if a.value)])


def _line(turn: Turn) -> str:
    return f"{'Therapist' if turn.speaker == 'therapist' else 'Patient'}: {turn.text}"


def _names(names: list[str], *, json: bool) -> None:
    if json:
        _as_json({"clients": names})
    elif names:
        say("\n".join(names))
        remark("`nova show NAME` shows one of them.")
    else:
        remark("Nothing is kept here yet. `nova` starts a conversation.")


def _key(name: str) -> str:
    from nova_cbt.store import key

    return key(name)


def _known_name(kept: SqlStore, client: str) -> str:
    return next((name for name in kept.clients() if _key(name) == _key(client)), "")


def _known(kept: SqlStore, client: str) -> Session:
    if not _known_name(kept, client):
        raise UsageError(f"There is no client called {client!r}; `nova show` lists those there are.")
    return kept.session(client)


def _read(file: str) -> str:
    try:
        data = sys.stdin.buffer.read(BIGGEST_IMPORT + 1) if file == "-" else Path(file).read_bytes()
        text = data.decode("utf-8-sig")
    except OSError as error:
        raise UsageError(f"{file}: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{file}: not UTF-8 text (byte {error.start}); save it as UTF-8.") from error
    if len(data) > BIGGEST_IMPORT:
        raise UsageError(f"{file}: larger than 5 MB; give one session at a time.")
    if not text.strip():
        raise UsageError(f"{file}: empty; give a session summary or a transcript.")
    return text


def _as_json(data: Any) -> None:
    import msgspec

    say(msgspec.json.format(msgspec.json.encode(data), indent=2).decode())
