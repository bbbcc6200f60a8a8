"""The turn with its effects: load the chart, save what was said, let the therapist answer, save the reply."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Protocol

from nova_cbt import failsafe, notes
from nova_cbt.errors import StoreError
from nova_cbt.ledger import Event, OnRiskEvent
from nova_cbt.model import Chart, Ending, Fact, RiskRecord, Session, Summary, Turn
from nova_cbt.store import Erases, Records, Store, key
from nova_cbt.summary.chart import merged_facts
from nova_cbt.therapist import to_erase

log = logging.getLogger(__name__)
RESUMED_WITHIN = timedelta(hours=24)


class Talks(Protocol):
    """What the clinic asks of a therapist: a session in, a session out, no effects."""

    def open(self, session: Session) -> Session: ...
    def listen(self, session: Session, text: str) -> Session: ...
    def answer(self, session: Session) -> Session: ...
    def close(self, session: Session, ended: Ending = "normal") -> Chart: ...


class Keeps(Store, Records, Erases, Protocol):
    """A store that can also look back, and take one thing out again."""


@dataclass(frozen=True)
class Beginning:
    """How a conversation begins."""

    session: Session
    resumed: bool = False
    """The open session goes on at the step where it stopped."""
    left: Summary | None = None
    """What a session left open too long came to, when it was closed only now."""
    unanswered: bool = False
    """The last message could not be answered, twice; it is kept, and the client can go on without the answer."""


def utc_now() -> datetime:
    """The time, for those who are given no other clock."""
    return datetime.now(UTC)


class Clinic:
    """Conversations with clients whose charts are kept."""

    def __init__(
        self,
        *,
        store: Keeps,
        therapist: Talks,
        now: Callable[[], datetime] = utc_now,
        known: tuple[Fact, ...] = (),
        on_risk_event: OnRiskEvent | None = None,
    ) -> None:
        self.store = store
        self.therapist = therapist
        self.now = now
        self.known = known
        """What is set and need not be asked, such as the country; what the client says goes before it."""
        self.on_risk_event = on_risk_event
        """Told of every change of tier, without a word of what was said; a service's queue of people listens here."""
        self._open: dict[str, Session] = {}
        """Sessions as this process last saw them: should another have moved one on, its turn number is taken."""

    def begin(self, client: str) -> Beginning:
        """Resume the open session where it stopped, or close one left too long and open the next."""
        session = self._load(client)
        if not session.turns:
            return Beginning(self._begin_next(client, session))
        left = self._age(session) > RESUMED_WITHIN
        unanswered = False
        if session.last.speaker == "client":
            try:
                session = self._reply(client, session)
            except StoreError:
                raise
            except Exception:  # it failed when it was said, too: one message must not lock a client out for good
                log.exception("the last message of session %s cannot be answered", session.number)
                unanswered = True
        if left or session.state.mode == "ended":
            summary = self._close(client, session, "normal" if session.state.mode == "ended" else "early")
            return Beginning(self._begin_next(client, self._load(client)), left=summary)
        self._open[key(client)] = session
        return Beginning(session, resumed=True, unanswered=unanswered)

    def receive(self, client: str, text: str) -> Turn:
        """The therapist's reply to what the client said; the session is closed when the reply ends it.

        Should anything break while danger is spoken of, the client gets a ready reply in place of an error.
        """
        known = self._open.get(key(client)) or Session(Chart(client, facts=self.known), 1)
        try:
            return self._receive(client, text)
        except Exception:
            ready = failsafe.reply(known, text)
            if ready is None:
                raise
            log.exception("a reply failed while danger was spoken of; a ready one is given")
            return replace(ready, at=self._stamp())

    def _receive(self, client: str, text: str) -> Turn:
        session = self._open.pop(key(client), None) or self.begin(client).session
        said = Turn(number=len(session.turns) + 1, speaker="client", text=text, at=self._stamp())
        self.store.append(client, session.number, said)  # before anything that can fail
        session = self._reply(client, session.add(said))
        if session.state.mode == "ended":
            self._close(client, session, "normal")
        else:
            self._open[key(client)] = session
        return session.last

    def finish(self, client: str) -> Summary | None:
        """Close the open session now, whatever its step; nothing when none is open."""
        session = self._load(client)
        self._open.pop(key(client), None)
        if not session.turns:
            return None
        if session.last.speaker == "client":
            session = self._reply(client, session)
        return self._close(client, session, "normal" if session.state.mode == "ended" else "early")

    def so_far(self, client: str) -> Summary | None:
        """What the open session comes to up to now; nothing is closed by asking."""
        session = self._open.get(key(client)) or self._load(client)
        return _summary(self.therapist.close(session, "early"), session.number) if session.turns else None

    def would_erase(self, client: str, topic: str) -> list[notes.Item]:
        """What is kept about a topic, or on a worksheet, in the notes and in what was ever said."""
        session = self._open.get(key(client)) or self._load(client)
        gone = notes.erasure(session, topic)
        items = notes.found(session.add(Turn(len(session.turns) + 1, "client", "")), gone)
        older = [s for s in self.store.history(client) if s.number != session.number]
        return list(dict.fromkeys([*items, *(item for s in older for item in notes.said(s, notes.elsewhere(gone)))]))

    def erase(self, client: str, topic: str) -> list[notes.Item]:
        """Erase what is kept about a topic from charts, summaries and what was said; the session goes on."""
        items = self.would_erase(client, topic)
        session = self._open.pop(key(client), None) or self._load(client)
        if items:
            self._erase(client, session.number, notes.erasure(session, topic))
        return items

    def take_in(self, client: str, brought: Chart) -> Chart:
        """Carry sessions held elsewhere into the chart, after those held here; one still open is closed first."""
        self.finish(client)
        chart = _joined(self.store.chart(client), brought)
        self.store.close(client, chart)
        return chart

    def _reply(self, client: str, session: Session) -> Session:
        """Answer the client's last turn, which is saved already as bare words.

        What was perceived is saved with the reply, all or none. A process that dies in between leaves the bare words;
        they are then perceived again on resuming, by the same pages or by newer ones.
        """
        said = session.last
        heard = self.therapist.listen(replace(session, turns=session.turns[:-1]), said.text)
        heard = _dated(heard, said.at)
        answered = _dated(self.therapist.answer(heard), self._stamp())
        event = _change(heard, answered)
        self.store.append(client, session.number, heard.last, answered.last, event=event)
        self._tell(client, event)
        if gone := to_erase(heard, answered.last):
            self._erase(client, session.number, gone)
        elif answered.chart != heard.chart:
            self.store.close(client, answered.chart)  # put right at once; the session in hand stays open
        return answered

    def _erase(self, client: str, number: int, gone: notes.Erasure) -> None:
        """Take one thing out of everything kept, the older sessions and versions too."""
        there = notes.elsewhere(gone)
        self.store.rewrite(
            client,
            lambda session, turn: notes.without(turn, gone if session == number else there),
            lambda chart: notes.without(chart, gone),
        )

    def _tell(self, client: str, event: Event | None) -> None:
        """Tell the operator's hook; whatever happens there, the client has their reply."""
        if event is None or self.on_risk_event is None:
            return
        try:
            self.on_risk_event(client, event.tier, event.reasons, event.at)
        except Exception:
            log.exception("the hook for risk events failed")

    def _begin_next(self, client: str, session: Session) -> Session:
        session = _dated(self.therapist.open(session), self._stamp())
        self.store.append(client, session.number, session.last)
        self._open[key(client)] = session
        return session

    def _close(self, client: str, session: Session, ended: Ending) -> Summary | None:
        chart = self.therapist.close(session, ended)
        self.store.close(client, chart)
        return _summary(chart, session.number)

    def _load(self, client: str) -> Session:
        session = self.store.session(client)
        set_here = tuple(fact for fact in self.known if not session.chart.fact(fact.key))
        chart = replace(session.chart, facts=(*session.chart.facts, *set_here))
        return replace(session, chart=chart, today=self.now().astimezone().date().isoformat())

    def _age(self, session: Session) -> timedelta:
        return self.now() - datetime.fromisoformat(session.last.at)

    def _stamp(self) -> str:
        return self.now().astimezone(UTC).isoformat(timespec="seconds")


def _change(heard: Session, answered: Session) -> Event | None:
    """The change of tier a message brought, in numbers and codes; none when it brought none."""
    was, tier, said = heard.state.risk.tier, answered.state.risk.tier, heard.last
    if was == tier:
        return None
    risk = said.risk
    reasons = tuple(filter(None, (risk.label, risk.reason, *risk.cues))) if risk else ()
    return Event("", heard.number, said.number, tier, was, reasons, answered.last.at)


def _dated(session: Session, at: str) -> Session:
    """The therapist has no clock; the clinic says when the last turn was."""
    return replace(session, turns=(*session.turns[:-1], replace(session.last, at=at)))


def _summary(chart: Chart, number: int) -> Summary | None:
    return next((s.summary for s in reversed(chart.sessions) if s.number == number), None)


def _joined(here: Chart, brought: Chart) -> Chart:
    """Both charts as one: what is brought keeps its order and is numbered after what is here."""
    by = max((s.number for s in here.sessions), default=0)
    sheets = [replace(w, id=f"{w.id}+{by}" if by else w.id, session=w.session + by) for w in brought.worksheets]
    tasks = [replace(h, id=f"{h.id}+{by}" if by else h.id, session=h.session + by) for h in brought.homework]
    return Chart(
        client=here.client,
        facts=merged_facts(here.facts, [replace(f, session=f.session + by) for f in brought.facts]),
        worksheets=(*here.worksheets, *sheets),
        homework=(*here.homework, *(replace(h, reviewed=h.reviewed and h.reviewed + by) for h in tasks)),
        risk=_graver(here.risk, brought.risk, by),
        sessions=(
            *here.sessions,
            *(
                replace(s, number=s.number + by, summary=s.summary and replace(s.summary, session=s.number + by))
                for s in brought.sessions
            ),
        ),
    )


def _graver(here: RiskRecord, brought: RiskRecord, by: int) -> RiskRecord:
    """What is brought may raise a tier, and never lowers one: nobody was asked here."""
    events = [f"{int(n) + by}:{rest}" for n, _, rest in (event.partition(":") for event in brought.events)]
    rises = brought.tier > here.tier
    return replace(
        here,
        tier=max(here.tier, brought.tier),
        since=brought.since + by if rises else here.since,
        events=(*here.events, *events),
        ask_next=here.ask_next or brought.ask_next,
        past_attempt=here.past_attempt or brought.past_attempt,
        flags=tuple(dict.fromkeys((*here.flags, *brought.flags))),
    )
