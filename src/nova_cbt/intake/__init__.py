"""A summary or a whole transcript from elsewhere becomes a chart, so that the next session opens from it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from nova_cbt import risk
from nova_cbt.intake import hearing
from nova_cbt.intake.homework import given, reported
from nova_cbt.intake.papers import Part, Said, as_text, parts
from nova_cbt.model import Bullet, Chart, Fact, Risk, RiskRecord, Session, SessionRecord, Summary, Turn
from nova_cbt.summary import text as t
from nova_cbt.summary.chart import merged_facts
from nova_cbt.summary.draft import private, varied
from nova_cbt.summary.ground import grounded, risk_words, shows_danger
from nova_cbt.summary.words import line
from nova_cbt.words import patterns as re

__all__ = ["read_import"]

Assess = Callable[[str, str], Risk]
"""What a message says about danger, given the question just asked."""

_KEYS = {"topics": "problem", "techniques": "technique", "helpful": "helpful", "insights": "insight"}
_RESOURCE = re.compile(
    r"\b(?:recogni\w+|identif\w+|use|value|importance|having) (?:of )?(?:the |an? |my |their )?"
    r"(?P<it>[^,;.]{3,60}?) as an? \w+|"
    r"\b(?P<that>(?:\S+ )?support group|journal(?:l?ing)?|walk(?:s|ing)|music|exercise|meditation|drawing|gardening)\b",
    re.I,
)
_ORDERS = re.compile(
    r"\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:rules?|instructions?|prompt|guidelines|above|previous)\b|"
    r"\bsystem prompt\b|\byou are now\b|\bact as\b",
    re.I,
)
_PAGES = (
    ("thought_record", r"thought records?|thought log"), ("reframing", r"refram"),
    ("thinking_habits", r"distortion|thinking (?:habit|trap|error)"),
    ("self_compassion", r"self-?compassion"), ("help_script", r"ask\w*[- ]for[- ]help"),
    ("task_ladder", r"task ladder|small(?:er)?,? \w* ?(?:steps|goals|tasks)|break\w* (?:down|large)"),
    ("coping_menu", r"coping (?:menu|plan|list)|urge plan"), ("grounding", r"ground|breath"),
    ("cognitive_model", r"cognitive model|thought.feeling"),
)  # fmt: skip


def read_import(source: str | bytes, client: str, assess: Assess = risk.assess) -> Chart:
    """The chart a file amounts to: only what stands in it, marked as imported; a UsageError if it holds nothing."""
    sessions = parts(as_text(source))
    name = next((n for p in sessions if (n := hearing.name_in(p.said))), "") or _name_from(client)
    chart = Chart(client)
    for before, part in zip([Part(), *sessions], sessions, strict=False):
        chart = _with_summary(chart, part, assess, of_last=bool(before.said))
        chart = _with_talk(chart, part, name, assess)
    if name:
        first = Fact("name", name, session=1, origin="import")
        chart = replace(chart, facts=(first, *chart.facts))
    return chart


def page_of(words: str) -> str:
    """The technique some words are about, or nothing."""
    return next((page for page, pattern in _PAGES if re.search(pattern, words, re.I)), "")


def _name_from(client: str) -> str:
    """The name given for the file, if it reads like one."""
    return client.strip().title() if re.fullmatch(r"[^\W\d_]{2,20}(?: [^\W\d_]{2,20})?", client.strip()) else ""


def _with_summary(chart: Chart, part: Part, assess: Assess, *, of_last: bool) -> Chart:
    """The chart with a summary filed in it: that of the conversation read last, or of an earlier session."""
    if part.summary is None:
        return chart
    number = len(chart.sessions) + (0 if of_last else 1)
    record = chart.sessions[-1] if of_last else SessionRecord(number, ended="imported")
    bullets = tuple(b for b in part.summary.bullets if not _ORDERS.search(b.text))
    heard = [(0, assess(b.text, "")) for b in bullets]
    safety = "" if not any(r.tier for _, r in heard) else line("safety.tier", tier=str(max(r.tier for _, r in heard)))
    summary = Summary(number, bullets, confirmed=False, safety=safety)
    tasks = given([b.text for b in bullets if b.section == "homework"], number, page_of)
    return replace(
        chart,
        facts=merged_facts(chart.facts, _from_bullets(bullets, number)),
        homework=(*chart.homework, *tasks),
        risk=_record(chart.risk, heard, number),
        sessions=(*chart.sessions[: number - 1], replace(record, summary=summary)),
    )


def _from_bullets(bullets: Iterable[Bullet], number: int) -> Iterator[Fact]:
    """A therapist's notes: no word of them counts as the client's own saying."""
    for bullet in bullets:
        if key := _KEYS.get(bullet.section):
            text = page_of(bullet.text) or bullet.text if key == "technique" else bullet.text
            yield Fact(key, text, session=number, origin="import")
        if bullet.section == "helpful" and (found := _RESOURCE.search(bullet.text)):
            text = (found["it"] or found["that"]).strip()
            for kind in ("helps", "support") if re.search(r"group|friend|partner|family", text, re.I) else ("helps",):
                yield Fact(kind, text, session=number, origin="import")


def _with_talk(chart: Chart, part: Part, name: str, assess: Assess) -> Chart:
    """The chart with what the client said in a transcript."""
    if not part.said:
        return chart
    number = len(chart.sessions) + 1
    own = hearing.client_turns(part.said, name)
    asked = {x.number: part.said[x.number - 2].text if x.number > 1 else "" for x in own}
    heard = [(x.number, assess(x.text, asked[x.number])) for x in own]
    risks = dict(heard)
    facts = [*_from_talk(own, part.said, number)]
    wishes = _newest([f.text for f in facts if f.key == "wish"], 3)
    turns = tuple(
        Turn(x.number, x.speaker, x.text, risk=risks.get(x.number))
        for x in part.said
        if x.speaker != "client" or x in own
    )
    session = Session(Chart(chart.client, facts=(Fact("name", name),) if name else ()), number, turns)
    record = SessionRecord(
        number,
        ended="imported",
        summary=_summary(session, [f for f in facts if f.key != "wish" or f.text in wishes], name or line("nobody")),
        unfinished=next((p for f in reversed(facts) if f.key == "wish" and (p := page_of(f.text))), ""),
        parking=tuple(w for w in (t.clip(x) for x in wishes) if w),
    )
    return replace(
        chart,
        facts=_one_of_each(merged_facts(chart.facts, facts)),
        homework=reported(chart.homework, own, number),
        risk=_record(chart.risk, heard, number),
        sessions=(*chart.sessions, record),
    )


def _from_talk(own: list[Said], said: tuple[Said, ...], number: int) -> Iterator[Fact]:
    for turn in own:
        for words in hearing.thoughts(turn):
            yield _fact("thought", words, words, number, turn)
        for words in hearing.fresh_views(turn):
            key = "reframe_offered" if hearing.offered_before(words, turn, said) else "reframe"
            yield _fact(key, words, words, number, turn)
        heard = {"helps": hearing.helps(turn), "support": hearing.supports(turn), "insight": hearing.insights(turn)}
        for key, found in heard.items():
            for words in found:
                yield _fact(key, words, words, number, turn)
        for event, sentence in hearing.upcoming(turn):
            yield _fact("upcoming", event, sentence, number, turn)
        for words in hearing.wishes(turn):
            yield _fact("wish", words, turn.text, number, turn)


def _fact(key: str, text: str, said: str, number: int, turn: Said) -> Fact:
    return Fact(key, t.plain_case(text), said, number, turn.number, origin="import")


def _one_of_each(facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """What helps and who is there, each once; the client's own words take the place of somebody's notes."""
    kept: list[Fact] = []
    for fact in facts:
        same = [f for f in kept if fact.key in ("helps", "support") and f.key == fact.key and _alike(f.text, fact.text)]
        if not same:
            kept.append(fact)
        elif fact.said and not same[0].said:
            kept[kept.index(same[0])] = replace(same[0], state="superseded")
            kept.append(fact)
    return tuple(kept)


def _alike(a: str, b: str) -> bool:
    one, two = set(t.content(a)), set(t.content(b))
    return len(one & two) >= 0.6 * min(len(one), len(two))


def _newest(texts: list[str], most: int) -> list[str]:
    """The latest different ones, oldest first."""
    kept: list[str] = []
    for text in reversed(texts):
        words = set(t.content(text))
        if not any(t.overlap(words, set(t.content(k))) > 0.6 for k in kept):
            kept.append(text)
    return kept[:most][::-1]


def _summary(session: Session, facts: list[Fact], name: str) -> Summary:
    """What can be said of an imported conversation with certainty, in the client's words."""
    bullets: list[Bullet] = []
    keys = {
        "wish": "topics.wish",
        "thought": "topics.thought",
        "reframe": "insights.balanced",
        "helps": "helpful.progress",
    }
    for fact in facts:
        if fact.key in keys and (words := t.clip(fact.text)) and not private(words):
            key = keys[fact.key]
            text = line(key, fact.turn, name=name, item=words, thought=words, words=words)
            bullets.append(Bullet(key.split(".")[0], text, (fact.turn,)))
    signs = [x for x in session.turns if shows_danger(x)]
    for turn in sorted(signs, key=lambda x: -(x.risk.tier if x.risk else 0))[:1]:
        text = line("topics.risk", name=name, risk=risk_words(turn.risk.label if turn.risk else ""))
        bullets.insert(0, Bullet("topics", text, tuple(x.number for x in signs)[:4]))
    sound = [b for b in bullets if grounded(b, session)]
    kept = [b for s in _KEYS for b in varied([x for x in sound if x.section == s][:6], name)]
    tier = max((x.risk.tier for x in signs if x.risk), default=0)
    return Summary(session.number, tuple(kept), safety=line("safety.tier", tier=str(tier)) if tier else "")


def _record(before: RiskRecord, heard: list[tuple[int, Risk]], number: int) -> RiskRecord:
    """Signs are filed and asked about at the next opening; nothing imported lowers a tier, for nobody was asked."""
    signs = [(turn, r) for turn, r in heard if shows_danger(Turn(turn, "client", "", risk=r))]
    if not signs:
        return before
    tier = max(before.tier, *(r.tier for _, r in signs))
    events = tuple(f"{number}:{turn}:{r.label}:{r.tier}" for turn, r in signs)
    return replace(
        before,
        tier=tier,
        since=number if tier > before.tier else before.since,
        events=tuple(dict.fromkeys((*before.events, *events))),
        ask_next=True,
    )
