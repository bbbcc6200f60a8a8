"""The grounding test: whatever a bullet says must stand in the turns it names (clinical_spec 3.1)."""

from __future__ import annotations

from collections.abc import Iterator

from nova_cbt.model import Answer, Bullet, Session, Speaker, Turn
from nova_cbt.summary import text as t
from nova_cbt.summary.words import Match, line, page_name, recognise
from nova_cbt.words import patterns as re

STRAY = 0.34
"""Share of a bullet's content words that may be missing from its evidence; the specification allows up to .5."""
SHORT = 4
"""In a text of so few content words none may be missing: one other verb would make it another event."""

_SAYING = (
    r"(?:said|says|told|noticed|noted|added|explained|realised|realized|felt|thought|wanted|mentioned|described|agreed)"
)
_SUBJECT = re.compile(rf"^((?:[A-Z][\w'’-]+\s?){{1,2}}?|We|The client)\s+(?:also\s+|then\s+)?({_SAYING})\b")
_ATTRIBUTION = frozenset(
    t.stem(w) for w in ("said", "say", "told", "spoke", "talked", "noticed", "noted", "added", "explained")
)
_DATES = re.compile(
    r"\b((?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|"
    r"december|yesterday|today|tomorrow|tonight|morning|afternoon|evening|weekend)\b",
    re.I,
)
_UNQUOTED = re.compile(r"[\"“][^\"“”]*[\"”]")
_OUTER = re.compile(rf"\b(Nova|[Tt]he therapist|[Ww]e)\s+(?:also\s+|then\s+)?{_SAYING}\b")
_CAPITAL = re.compile(r"(?<![.!?:;]\s)(?<!^)\b([A-Z][a-z]+(?:[A-Z][a-z]+)*)\b")


def grounded(bullet: Bullet, session: Session) -> bool:
    """Whether each word, number, name and quotation of a bullet has its place in the session, said by that speaker."""
    turns = evidence(bullet, session)
    if not turns or len(turns) != len(set(bullet.evidence)):
        return False
    match = recognise(bullet.text, bullet.section)
    speaking = [x for x in turns if match.key or x.speaker == bullet.said_by]
    source = " . ".join(known(turn) for turn in speaking)
    return (
        _attributed(bullet, match, turns, session)
        and all(_quoted(q, bullet, turns) for q in t.quotes(bullet.text))
        and _covered(bullet, match, source)
        and _named(bullet, match, source, session)
        and _counted(bullet, turns, session)
        and _happened(match, turns, session)
    )


def evidence(bullet: Bullet, session: Session) -> list[Turn]:
    """The turns a bullet rests on. What was said in a part that was played is no statement of anybody."""
    wanted = set(bullet.evidence)
    return [turn for turn in session.turns if turn.number in wanted]


def known(turn: Turn) -> str:
    """What a turn says, and what it is known to be: its page, its safety topic, an early end."""
    said = [turn.text]
    if turn.move:
        said = [line("techniques.roleplay", person=turn.move.speaks_as)] if turn.move.speaks_as else said
        said += [page_name(turn.move.name.split(".")[0]), page_name(turn.move.state.place.page)]
    if turn.risk and turn.risk.label != "none":
        said.append(risk_words(turn.risk.label))
    return " . ".join(s for s in said if s)


def risk_words(label: str) -> str:
    """The neutral name of what a message said about danger; never its details."""
    return line(f"risk.{label}") or line("risk.other")


def shows_danger(turn: Turn) -> bool:
    """Whether a client's message carried a sign of danger of its own."""
    risk = turn.risk if turn.speaker == "client" else None
    return risk is not None and ((risk.label not in ("none", "") and risk.tier >= 1) or risk.tier >= 2)


def answers_at(turn: int, session: Session) -> Iterator[Answer]:
    """The worksheet answers taken from one turn."""
    for sheet in session.state.sheets:
        yield from (a for a in sheet.answers if a.turn == turn)
    for spoken in session.turns:
        if spoken.number == turn:
            yield from spoken.answers


def client_name(session: Session) -> str:
    """What the client wants to be called here, or nothing."""
    return session.state.fact("name") or session.chart.fact("name")


def left_early(session: Session) -> bool:
    """Whether the session stopped before its feedback was reached."""
    phases = session.state.phases
    return not any(phases.get(p, "open") != "open" for p in ("feedback", "close"))


def _attributed(bullet: Bullet, match: Match, turns: list[Turn], session: Session) -> bool:
    """Speaker agrees: the one named in the text, the one noted, and the one who spoke the evidence."""
    ours = (client_name(session) or line("nobody"), line("nobody"), line("nobody").lower())
    if match.slots.get("name", ours[0]) not in ours or bullet.said_by not in {turn.speaker for turn in turns}:
        return False
    subject = _SUBJECT.match(bullet.text)
    if subject and not match.key:
        if subject[1].strip() == "Nova":
            return bullet.said_by == "therapist"
        return subject[1].strip() not in ours or bullet.said_by == "client"
    return True


def _quoted(quote: str, bullet: Bullet, turns: list[Turn]) -> bool:
    """The quotation stands there as it is, said by the right speaker, and no denial was cut off before it."""
    before = bullet.text[: bullet.text.find(quote)]
    speaker: Speaker = "therapist" if _OUTER.search(before) and bullet.said_by == "therapist" else "client"
    wanted = t.plain(quote).strip(" .,;:!?…")
    most = t.WHOLE_LIMIT if bullet.section == "insights" else t.QUOTE_LIMIT
    if not wanted or len(wanted.split()) > most:
        return False
    for turn in turns:
        if turn.speaker != speaker or (turn.move and turn.move.speaks_as):
            continue
        said = t.plain(turn.text)
        for found in re.finditer(rf"(?<!\w){re.escape(wanted)}(?!\w)", said):
            lead = re.split(r"[.!?;,:\n]", said[: found.start()])[-1].split()[-4:]
            if not t.negators(" ".join(lead)) or _complete(found.start(), said):
                return True
    return False


def _complete(start: int, said: str) -> bool:
    """Whether a quotation begins where a clause begins, so that nothing before it changes its sense."""
    return bool(
        re.search(
            r"(?:^|[.!?;:,\n]|\b(?:but|and|because|so|then|when|while|thought|said|like)|['\"])\s*$", said[:start]
        )
    )


def _outside(bullet: Bullet, match: Match) -> str:
    """What a bullet says beside our wording and outside quotation marks."""
    if match.key:
        skip = {"name", "risk"} if not match.key.endswith("risk") else {"name"}
        filled = {k: v for k, v in match.slots.items() if k not in skip}
        quoted = {k for k in filled if f'"{filled[k]}"' in bullet.text}
        return " . ".join(_UNQUOTED.sub(" ", v) for k, v in filled.items() if k not in quoted)
    return _UNQUOTED.sub(" ", bullet.text)


def _covered(bullet: Bullet, match: Match, source: str) -> bool:
    """Enough of the words outside quotations occur, with the same yes or no, and nothing says the contrary."""
    outside = _outside(bullet, match)
    there, here = t.polarity(source), t.polarity(outside)
    words = [w for w in t.content(outside) if match.key or w not in _ATTRIBUTION]
    if not words and not t.quotes(bullet.text) and not match.key:
        return False
    if any(o in there for w in words if w not in there for o in t.opposites(w)):
        return False
    if any(here[w].isdisjoint(there[w]) for w in words if w in here and w in there):
        return False
    missing = sum(w not in there for w in words if not w.isdigit())  # numbers are counted, in figures or in words
    return missing <= (int(len(words) * STRAY) if len(words) > SHORT else 0)


def _named(bullet: Bullet, match: Match, source: str, session: Session) -> bool:
    """Every name, day and month in the text was spoken."""
    there = {t.stem(w) for w in t.tokens(source)} | {t.stem(w) for w in t.tokens(f"{client_name(session)} Nova I We")}
    subject = None if match.key else _SUBJECT.match(bullet.text)
    outside = f". {_outside(bullet, match)}" if match.key else _UNQUOTED.sub(" ", bullet.text)
    names = [*_CAPITAL.findall(outside), *_DATES.findall(outside), *([subject[1]] if subject else [])]
    nobody = {t.stem(w) for w in t.tokens(line("nobody"))}
    return all(t.stem(w) in there | nobody for name in names for w in t.tokens(name))


def _happened(match: Match, turns: list[Turn], session: Session) -> bool:
    """What our own wording claims beside words: a page finished, a part played, an early end."""
    if match.key == "topics.early":
        return left_early(session) and turns[-1] in session.turns[-2:]
    if match.key == "topics.risk":
        return any(r.risk and r.risk.label != "none" and risk_words(r.risk.label) == match.slots["risk"] for r in turns)
    if match.key == "techniques.roleplay":
        return any(r.move is not None and t.plain(r.move.speaks_as) == t.plain(match.slots["person"]) for r in turns)
    if match.key.startswith("techniques.done"):
        name = t.plain(match.slots.get("page", ""))
        return any(s.status == "complete" and t.plain(page_name(s.page)) == name for s in session.state.sheets)
    return True


def _counted(bullet: Bullet, turns: list[Turn], session: Session) -> bool:
    """Every number was given, on this scale or times ten, and a change runs the way it ran."""
    outside = re.sub(r"(?:out of|/)\s*10+\b", " ", _UNQUOTED.sub(" ", bullet.text))
    given = {turn.number: _given(turn, session) for turn in turns}
    if any(not any(n in values for values in given.values()) for n in t.numbers(outside)):
        return False
    change = re.search(r"\bfrom (\d+).{0,20}? to (\d+)|\bat (\d+).{0,30}?, (\d+) after", outside)
    if not change:
        return True
    first, last = (float(g) for g in change.groups() if g)
    return any(a < b and first in given[a] and last in given[b] for a in given for b in given) or any(
        _runs(turn, first, last) for turn in turns
    )


def _runs(turn: Turn, first: float, last: float) -> bool:
    """Both numbers in one message, in this order."""
    said = t.numbers(turn.text)
    scaled = [n * 10 if n <= 10 else n for n in said]
    return any(
        first in row and last in row and row.index(first) < len(row) - 1 - row[::-1].index(last)
        for row in (said, scaled)
    )


def _given(turn: Turn, session: Session) -> set[float]:
    """The numbers a turn gives, also on the other of our two scales."""
    found: set[float] = set(t.numbers(turn.text))
    if turn.speaker == "client":
        found |= {float(a.number) for a in answers_at(turn.number, session) if a.number is not None}
    return found | {n * 10 for n in found if n <= 10} | {n / 10 for n in found if 10 <= n <= 100 and n % 10 == 0}
