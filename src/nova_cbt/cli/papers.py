"""What is kept about a client, on paper: shown, taken in, handed over, erased."""

from __future__ import annotations

import shlex
import sys
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


def plan(client: str | None) -> None:
    """The safety plan, for a bad night or a good day."""
    from nova_cbt import handoff

    using = settings(client)
    kept = store(using)
    say(handoff.plan(kept.session(using.client) if client is None else _known(kept, client)))


def hand_off(client: str, *, consent: bool) -> None:
    """A page for somebody who helps, if the client agrees or is in danger."""
    from nova_cbt import handoff

    kept = store(settings(client))
    session = _known(kept, client)
    say(handoff.hand_off([*kept.history(client), *([session] if session.turns else [])] or [session], consent=consent))


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
    from nova_cbt.cli.desk import clinic
    from nova_cbt.intake import read_import
    from nova_cbt.risk import assess

    brought = read_import(_read(file), client, assess)
    using = settings(client)
    kept = store(using)
    with kept.hold(client):
        chart = clinic(using, kept).take_in(client, brought)
    count = len(brought.sessions)
    remark(
        f"{count} session{'' if count == 1 else 's'} carried into {chart.client}'s chart: {len(brought.facts)} facts, "
        f"{len(brought.homework)} tasks. {NOT_ENCRYPTED}"
    )
    remark(f"`nova chat --client {shlex.quote(chart.client)}` opens the next session from it.")


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


def helpline(where: str, session: Session | None = None) -> None:
    """Who can be talked to now: in the country named, else the one set or said before, else anywhere."""
    from nova_cbt import crisis

    named = where or (session.state.fact("country") if session else "") or settings().country
    code = crisis.country(named)
    if where and not code:
        remark(f"{where!r} is no country Nova knows lines for.")
    say(crisis.helpline(code))


def counted(number: int, thing: str) -> str:
    """ "1 item", "2 items"."""
    return f"{number} {thing}{'' if number == 1 else 's'}"


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


def _read(file: str) -> bytes:
    try:
        with sys.stdin.buffer if file == "-" else open(file, "rb") as source:
            data = source.read(BIGGEST_IMPORT + 1)
    except OSError as error:
        raise UsageError(f"{file}: {error.strerror or error}") from error
    if len(data) > BIGGEST_IMPORT:
        raise UsageError(f"{file}: larger than 5 MB; give one session at a time.")
    return data


def _as_json(data: Any) -> None:
    import msgspec

    say(msgspec.json.format(msgspec.json.encode(data), indent=2).decode())
