"""Charts and turns, kept. Nothing is ever rewritten: rows are added, until the client is forgotten as a whole."""

from __future__ import annotations

import os
import sqlite3
import time
import unicodedata
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal, Protocol

import msgspec
import sqlalchemy as sa

from nova_cbt.errors import SettingsError, StoreError, UsageError
from nova_cbt.ledger import Anchor, Entry, Event, Head, after, head_of
from nova_cbt.model import Chart, Session, Turn
from nova_cbt.vault import PlainVault, Vault

SCHEMA = 1
SAID, KEPT = 0, 1
"""Two layers of one turn: the client's bare words, saved before anything can fail, and the turn with all perceived."""

tables = sa.MetaData()
about = sa.Table("about", tables, sa.Column("schema", sa.Integer, primary_key=True))
people = sa.Table(
    "clients",
    tables,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("key", sa.Text, nullable=False, unique=True),
    sa.Column("name", sa.Text, nullable=False),
    sqlite_autoincrement=True,  # an erased client's number is never given to another
)
turns = sa.Table(
    "turns",
    tables,
    sa.Column("client", sa.ForeignKey("clients.id"), primary_key=True),
    sa.Column("session", sa.Integer, primary_key=True),
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("layer", sa.Integer, primary_key=True),
    sa.Column("payload", sa.LargeBinary, nullable=False),
)
charts = sa.Table(
    "charts",
    tables,
    sa.Column("client", sa.ForeignKey("clients.id"), primary_key=True),
    sa.Column("version", sa.Integer, primary_key=True),
    sa.Column("payload", sa.LargeBinary, nullable=False),
)
risk_log = sa.Table(
    "risk_log",
    tables,
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("payload", sa.LargeBinary, nullable=False),
)
risk_heads = sa.Table(
    "risk_heads",
    tables,
    sa.Column("count", sa.Integer, primary_key=True),
    sa.Column("seal", sa.Text, nullable=False),
)

_ADD_TURNS = turns.insert()
_WHO = sa.select(people.c.id).where(people.c.key == sa.bindparam("wanted"))
"""Made once: putting a statement together takes longer than running it."""


class Store(Protocol):
    """What a conversation needs kept."""

    def chart(self, client: str) -> Chart: ...
    def session(self, client: str) -> Session: ...
    def append(self, client: str, session: int, *new: Turn, event: Event | None = None) -> None: ...
    def close(self, client: str, chart: Chart) -> None: ...


class Erases(Protocol):
    """What forgetting one thing needs: everything kept, looked through once and changed where it held it."""

    def rewrite(self, client: str, turn: Callable[[int, Turn], Turn], chart: Callable[[Chart], Chart]) -> None: ...


class Records(Protocol):
    """What a client may ask of what is kept: who is there, everything said, and to be forgotten."""

    def clients(self) -> list[str]: ...
    def history(self, client: str) -> list[Session]: ...
    def forget(self, client: str) -> None: ...


@dataclass(frozen=True)
class _Line:
    """The little of a turn that newness needs."""

    speaker: Literal["client", "therapist"]
    text: str


_encode = msgspec.json.Encoder().encode
_turn = msgspec.json.Decoder(Turn).decode
_chart = msgspec.json.Decoder(Chart).decode
_line = msgspec.json.Decoder(_Line).decode
_entry = msgspec.json.Decoder(Entry).decode


def tidy(client: str) -> str:
    """A client's name as it is shown: any text, on one line."""
    name = " ".join(unicodedata.normalize("NFC", client).split())
    if not name:
        raise UsageError("The client's name is empty; give one, such as --client Naomi.")
    if len(name) > 200 or any(unicodedata.category(c) in ("Cc", "Cs") for c in name):
        raise UsageError("The client's name must be at most 200 readable characters.")
    return name


def key(client: str) -> str:
    """What two spellings of one name have in common: NAOMI and Naomi are one client."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", tidy(client)).casefold())


class SqlStore:
    """Charts in one SQLite file. The tables are plain SQL, so that PostgreSQL can hold them too."""

    def __init__(self, url: str, *, vault: Vault | None = None) -> None:
        self.vault: Vault = vault or PlainVault()
        self.path = _file_of(url)
        self.anchor = Anchor(self.path.with_name(self.path.name + ".end"))
        with _explained(self.path):
            _make_private(self.path)
            self.engine = sa.create_engine(url)
            sa.event.listen(self.engine, "connect", _set_pragmas)
            self._check_schema()
            self.anchor.catch_up(self._log_after)

    def chart(self, client: str) -> Chart:
        """The newest version; an empty chart for somebody not met before."""
        with self._begin() as db:
            who = self._id(db, client)
            return self._chart(db, who, client)

    def session(self, client: str) -> Session:
        """The session in hand: the open one with its turns, or the next one with none yet."""
        with self._begin() as db:
            who = self._id(db, client)
            chart = self._chart(db, who, client)
            number = max((s.number for s in chart.sessions), default=0) + 1
            rows = self._rows(db, who) if who else []
            said = (_line(payload) for session, _, payload in rows if session < number)
            return Session(
                chart=chart,
                number=number,
                turns=tuple(_turn(payload) for session, _, payload in rows if session == number),
                heard=tuple(line.text for line in said if line.speaker == "therapist"),
            )

    def append(self, client: str, session: int, *new: Turn, event: Event | None = None) -> None:
        """Keep new turns and the change of tier they bring, all or none.

        A client's bare turn comes first and again once it has been understood.
        """
        end = Head()
        with self._begin() as db:
            who = self._id(db, client) or self._enrol(db, client)
            if new:
                db.execute(_ADD_TURNS, [self._row(who, session, turn) for turn in new])
            if event:
                end = self._log(db, replace(event, client=str(who)))  # a number that names nobody once forgotten
        if event:
            self.anchor.move(end)

    def _row(self, who: int, session: int, turn: Turn) -> dict[str, Any]:
        layer = SAID if turn.speaker == "client" and turn.reading is None else KEPT
        data = self.vault.seal(who, f"turn/{session}/{turn.number}/{layer}", _encode(turn))
        return {"client": who, "session": session, "number": turn.number, "layer": layer, "payload": data}

    def close(self, client: str, chart: Chart) -> None:
        """Keep a new version of the chart; the session in its last record is over with it."""
        with self._begin() as db:
            who = self._id(db, client) or self._enrol(db, client)
            newest = db.scalar(sa.select(sa.func.max(charts.c.version)).where(charts.c.client == who)) or 0
            data = self.vault.seal(who, f"chart/{newest + 1}", _encode(chart))
            db.execute(charts.insert(), {"client": who, "version": newest + 1, "payload": data})

    def clients(self) -> list[str]:
        """Everybody there is a chart for, by name."""
        with self._begin() as db:
            return list(db.scalars(sa.select(people.c.name).order_by(people.c.key)))

    def risk_log(self) -> tuple[list[Entry], Head]:
        """Every change of tier ever logged, oldest first, and where the log ends; see `ledger.faults`."""
        with self._begin() as db:
            return _logged(db, 0), _head(db)

    def history(self, client: str) -> list[Session]:
        """Every session that was held here, oldest first, each with the present chart."""
        with self._begin() as db:
            who = self._id(db, client)
            chart = self._chart(db, who, client)
            held: dict[int, list[Turn]] = {}
            for session, _, payload in self._rows(db, who) if who else []:
                held.setdefault(session, []).append(_turn(payload))
        return [Session(chart=chart, number=number, turns=tuple(said)) for number, said in sorted(held.items())]

    def forget(self, client: str) -> None:
        """Erase everything kept about a client, also from the file's free pages and its log."""
        with self._begin() as db:
            who = self._id(db, client)
            if who:
                for table, column in ((turns, turns.c.client), (charts, charts.c.client), (people, people.c.id)):
                    db.execute(table.delete().where(column == who))
        if who:
            self.vault.forget(who)
        self._scrub()  # also when nobody was found: an earlier attempt may have been cut short
        if not who:
            raise UsageError(f"There is no client called {tidy(client)!r}.")

    def rewrite(self, client: str, turn: Callable[[int, Turn], Turn], chart: Callable[[Chart], Chart]) -> None:
        """Take something out of everything kept about a client, every layer and version, and off the file's free pages.

        The one exception to adding rows only: what a client wants forgotten is not to be found in an older row.
        """
        with self._begin() as db:
            who = self._id(db, client)
            for row in db.execute(sa.select(turns).where(turns.c.client == who)).all():
                record = f"turn/{row.session}/{row.number}/{row.layer}"
                said = _turn(self.vault.open(who, record, row.payload))
                if (left := turn(row.session, said)) != said:
                    here = (turns.c.client == who, turns.c.session == row.session)
                    one = (*here, turns.c.number == row.number, turns.c.layer == row.layer)
                    db.execute(turns.update().where(*one).values(payload=self.vault.seal(who, record, _encode(left))))
            for row in db.execute(sa.select(charts).where(charts.c.client == who)).all():
                record = f"chart/{row.version}"
                kept = _chart(self.vault.open(who, record, row.payload))
                if (less := chart(kept)) != kept:
                    version = (charts.c.client == who, charts.c.version == row.version)
                    db.execute(
                        charts.update().where(*version).values(payload=self.vault.seal(who, record, _encode(less)))
                    )
        self._scrub()

    @contextmanager
    def hold(self, client: str) -> Iterator[None]:
        """Keep one client's conversation to this process for as long as it lasts."""
        with _lock(self.path.with_name(self.path.name + ".lock"), zlib.crc32(key(client).encode()), tidy(client)):
            yield

    def dispose(self) -> None:
        """Let go of the file."""
        self.engine.dispose()

    @contextmanager
    def _begin(self) -> Iterator[sa.Connection]:
        with _explained(self.path), self.engine.begin() as db:
            yield db

    def _log_after(self, number: int) -> list[Entry]:
        with self.engine.begin() as db:
            return _logged(db, number)

    def _log(self, db: sa.Connection, event: Event) -> Head:
        entry = after(_head(db), event)
        db.execute(risk_log.insert(), {"number": entry.number, "payload": _encode(entry)})
        db.execute(risk_heads.insert(), {"count": entry.number, "seal": entry.seal})
        return head_of(entry)

    def _id(self, db: sa.Connection, client: str) -> int:
        return db.scalar(_WHO, {"wanted": key(client)}) or 0

    def _enrol(self, db: sa.Connection, client: str) -> int:
        row = {"key": key(client), "name": tidy(client)}
        return int(db.execute(people.insert().returning(people.c.id), row).scalar_one())

    def _chart(self, db: sa.Connection, who: int, client: str) -> Chart:
        newest = sa.select(charts.c.version, charts.c.payload).where(charts.c.client == who)
        row = db.execute(newest.order_by(charts.c.version.desc()).limit(1)).first()
        if row is None:
            name = db.scalar(sa.select(people.c.name).where(people.c.id == who))
            return Chart(client=name or tidy(client))
        return _chart(self.vault.open(who, f"chart/{row.version}", row.payload))

    def _rows(self, db: sa.Connection, who: int) -> list[tuple[int, int, bytes]]:
        """Session, number and payload of every turn, in order, each from its fullest layer."""
        wanted = sa.select(turns).where(turns.c.client == who)
        found = db.execute(wanted.order_by(turns.c.session, turns.c.number, turns.c.layer))
        fullest = {(row.session, row.number): row for row in found}
        return [
            (session, number, self.vault.open(who, f"turn/{session}/{number}/{row.layer}", row.payload))
            for (session, number), row in fullest.items()
        ]

    def _check_schema(self) -> None:
        with self.engine.begin() as db:
            db.execute(sa.text("BEGIN IMMEDIATE"))  # two first starts at once make the tables once
            tables.create_all(db)
            found = db.scalar(sa.select(about.c.schema))
            if found is None:
                db.execute(about.insert(), {"schema": SCHEMA})
            elif found > SCHEMA:
                raise StoreError(
                    f"{self.path} was written by a newer Nova (schema {found}, this one knows {SCHEMA}). "
                    "Install the newer Nova, or set NOVA_DATABASE_URL to another file."
                )

    def _scrub(self) -> None:
        with _explained(self.path), self.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as db:
            db.execute(sa.text("VACUUM"))
            busy = db.execute(sa.text("PRAGMA wal_checkpoint(TRUNCATE)")).one()[0]
        if busy:
            raise StoreError("Erased from the charts, but another Nova is still reading. Close it and forget again.")


def _logged(db: sa.Connection, beyond: int) -> list[Entry]:
    rows = sa.select(risk_log.c.payload).where(risk_log.c.number > beyond).order_by(risk_log.c.number)
    return [_entry(data) for data in db.scalars(rows)]


def _head(db: sa.Connection) -> Head:
    row = db.execute(sa.select(risk_heads).order_by(risk_heads.c.count.desc()).limit(1)).first()
    return Head(row[0], row[1]) if row else Head()


def _file_of(url: str) -> Path:
    try:
        parsed = sa.make_url(url)
    except sa.exc.ArgumentError as error:
        raise SettingsError(f"NOVA_DATABASE_URL is no address: {url!r}; try sqlite:////path/to/nova.db") from error
    if parsed.get_backend_name() != "sqlite" or not parsed.database or parsed.database == ":memory:":
        raise SettingsError("NOVA_DATABASE_URL must name a SQLite file for now: sqlite:////path/to/nova.db")
    return Path(parsed.database)


def _make_private(path: Path) -> None:
    """The file is the client's alone; SQLite gives its log and index the same mode."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    if path.stat().st_mode & 0o077:
        path.chmod(0o600)


def _set_pragmas(connection: Any, _: object) -> None:
    cursor = connection.cursor()
    _set_log(cursor)
    for pragma in (
        "busy_timeout = 5000",
        "synchronous = FULL",
        "secure_delete = ON",
        "foreign_keys = ON",
        "temp_store = MEMORY",  # tidying up must not leave words in a temporary file
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _set_log(cursor: Any) -> None:
    """A write-ahead log. The switch, made once in a file's life, does not wait for others by itself."""
    for _ in range(50):
        try:
            cursor.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error):
                raise
            time.sleep(0.1)
    raise StoreError("The database is busy; close other programs that use it and try again.")


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    try:
        yield
    except sa.exc.IntegrityError as error:
        raise StoreError(
            "This conversation has moved on in another window. Nothing was overwritten; run `nova` again to resume it."
        ) from error
    except sa.exc.DatabaseError as error:
        raise StoreError(f"{path}: {error.orig}. Look at the disk and the file's rights, or restore a copy.") from error
    except msgspec.MsgspecError as error:
        raise StoreError(f"{path}: a record cannot be read ({error}). Was it written by another Nova?") from error
    except OSError as error:
        raise StoreError(f"{path}: {error.strerror or error}. Choose another place with NOVA_DATABASE_URL.") from error


@contextmanager
def _lock(path: Path, byte: int, name: str) -> Iterator[None]:
    """One byte of a lock file per client; the system lets go of it however this process ends."""
    try:
        import fcntl
    except ImportError:  # no such locks here: a turn's unique number still stops a second window
        yield
        return
    with open(os.open(path, os.O_RDWR | os.O_CREAT, 0o600), "r+b") as file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, byte)
        except OSError as error:
            raise StoreError(f"{name}'s conversation is open in another window. Close it there first.") from error
        yield
