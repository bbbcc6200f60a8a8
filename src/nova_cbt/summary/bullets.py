"""What goes into each section: the client's own words, chosen from the worksheets and turns of one session."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from nova_cbt.model import Answer, Bullet, Homework, Turn, Worksheet
from nova_cbt.summary import text as t
from nova_cbt.summary.draft import Draft, fill, private, say, says_nothing, varied
from nova_cbt.summary.form import MOST_BULLETS, MOST_WORDS
from nova_cbt.summary.ground import grounded, left_early, risk_words, shows_danger
from nova_cbt.summary.words import page_name, recognise
from nova_cbt.words import felt
from nova_cbt.words import patterns as re

_SUBJECTS = ("thought", "hot", "goal", "need", "ask", "function", "first", "situation", "moment", "item")
_BELIEF = (("thought_record", "thought"), ("reframing", "thought"), ("help_script", "prediction"))
_BEFORE = ("belief", "hot", "belief_before", "prediction_belief")
_AFTER = ("rerate_thought", "rerate", "belief_old_after")
MOST_ITEMS = 3
"""Agenda items a session holds at most (clinical_spec 1.3)."""
_POINTING = {
    "look", "talk", "work", "se", "see", "start", "first", "say", "thank", "honest", "sorr", "keen", "right",
    "rather", "sur",
    "fin", "good", "idea", "polit", "new", "someth",
}  # fmt: skip
"""Stems that name no subject: manners, fillers, pointing."""
_PLAIN_PRAISE = {"good", "think", "useful", "help", "okay", "lik", "like", "fin", "well"}
_IF_THEN = re.compile(r"(?:\bif|(?:^|[.!?]\s+)\W*when)\s+([^,.]+?)(?:,\s*(?:then\s+)?|\s+then\s+)(.+)", re.I)
_LIKED = re.compile(
    r"\b(?:(?<!'d )(?<!would )like[ds]?|useful|help\w*|good|clear\w*|glad|made sense|better|eas(?:y|ier))\b",
    re.I,
)
_COULD_BE = re.compile(
    r"\b(?:fewer|slower|longer|next time|less|too|could|maybe|but|wish|more of|rather|didn't|wasn't|not)\b", re.I
)
_WORKED = re.compile(
    r"\b(?:i|it|it's|that|this|\w+ing)\b.*\b(?:help(?:s|ed)|calmer|easier|lighter|managed|was able|worked|less \w+|"
    r"made (?:it|me|a) \w+)\b",
    re.I,
)
_UNHELPFUL = re.compile(r"\b(?:not|n't|wasn'?t|nothing|no)\b.{0,25}\b(?:useful|help\w*|good|much)\b|\buseless\b", re.I)


def sections(draft: Draft) -> tuple[Bullet, ...]:
    """All bullets of a session that pass the grounding test, at most six a section, none twice."""
    found: list[Bullet] = []
    for part in (_topics, _techniques, _helpful, _homework, _insights):
        kept: list[Bullet] = []
        for bullet in part(draft):
            fits = bullet.text and len(bullet.text.split()) <= MOST_WORDS
            if fits and grounded(bullet, draft.session) and not _told(bullet, [*found, *kept]):
                kept.append(bullet)
        found += varied(_at_most(kept), draft.name)
    return tuple(found)


_ALWAYS = ("topics.risk", "topics.early")
"""What is said whatever else must be left out: danger spoken of, and that the session broke off."""


def _at_most(kept: list[Bullet]) -> list[Bullet]:
    """Six bullets; safety and an early end stand last and are never the ones left out."""
    last = [b for b in kept if recognise(b.text, b.section).key in _ALWAYS]
    others = [b for b in kept if b not in last]
    return [*others[: MOST_BULLETS - len(last)], *last]


def _told(bullet: Bullet, before: Iterable[Bullet]) -> bool:
    """Whether its quotations stand in the summary already."""
    mine = [set(t.content(q)) for q in t.quotes(bullet.text)]
    page = recognise(bullet.text, bullet.section).slots.get("page")
    theirs = [
        set(t.content(q))
        for b in before
        if (b.section == bullet.section or bullet.section == "insights")
        and (page is None or recognise(b.text, b.section).slots.get("page") == page)  # two techniques on one thought
        for q in t.quotes(b.text)
    ]
    return bool(mine) and all(any(len(m & o) > 0.75 * max(len(m), len(o)) for o in theirs) for m in mine)


def _topics(draft: Draft) -> Iterator[Bullet]:
    yield from _agenda(draft)
    for slot, key in (("situation", "topics.problem"), ("thought", "topics.thought"), ("effect", "topics.effect")):
        for page in ("problems", "cognitive_model", "thought_record", "reframing"):
            answer = draft.last(page, slot)
            if answer and (words := draft.words(answer)) and not says_nothing(words):
                yield fill(draft, key, [answer.turn], {slot: words})
                break
    for item in draft.session.state.parking:
        words = t.clip(item)
        if len(set(t.content(words)) - _POINTING) >= 2 and not private(words):
            yield say(draft, "topics.parked", _mentions(draft, words), item=words)
    yield from _safety(draft)
    if left_early(draft.session) and draft.session.turns:
        last = draft.session.last
        yield say(draft, "topics.early", [last.number], by=last.speaker)


def _agenda(draft: Draft) -> Iterator[Bullet]:
    """What the client put on the agenda: worked on in at least two messages, or, if time ran out, only brought up."""
    state, shown = draft.session.state, 0
    for answer in [a for s in draft.sheets("agenda") for a in s.answers if a.slot in ("item", "items")]:
        words, about = draft.words(answer), _mentions(draft, answer.value)
        chosen = not state.agenda or answer.value in state.agenda[:MOST_ITEMS]
        if shown < MOST_ITEMS and chosen and set(t.content(words)) - _POINTING and not says_nothing(words):
            worked = len(about) >= 2
            if worked or (left_early(draft.session) and not shown):
                shown += 1
                at = [answer.turn, *about[:3], *(x.number for x in [draft.said_at(answer)] if x)]
                yield say(draft, "topics.agenda" if worked else "topics.brought", at, item=words)


def _mentions(draft: Draft, words: str) -> list[int]:
    """The client's turns about something: they share a telling word, or were given while it was worked on."""
    wanted = set(t.content(words))
    about, item = [], ""
    for turn in draft.session.turns:
        if turn.move:
            item = turn.move.state.place.item
        elif wanted & set(t.content(turn.text)) or (item and wanted & set(t.content(item))):
            about.append(turn.number)
    return about


def _safety(draft: Draft) -> Iterator[Bullet]:
    """One neutral line for each kind of danger spoken of, the most pressing first, two at most."""
    turns = [x for x in draft.session.turns if shows_danger(x)]
    cleared = max((x.number for x in draft.session.turns if x.risk and "denial" in x.risk.cues), default=0)
    by_words: dict[str, list[Turn]] = {}
    for turn in sorted(turns, key=lambda x: -x.risk.tier if x.risk else 0):
        if turn.risk and not (turn.risk.label == "ambiguous" and turn.number < cleared):
            words = risk_words(turn.risk.label)
            told = next((w for w in by_words if set(t.content(words)) <= set(t.content(w))), words)
            by_words.setdefault(told, []).append(turn)
    for words, said in list(by_words.items())[:2]:
        first = [x.number for x in said if x.risk and risk_words(x.risk.label) == words]
        yield say(draft, "topics.risk", [*first[:1], *(x.number for x in said[:4])], risk=words)


def _techniques(draft: Draft) -> Iterator[Bullet]:
    for sheet in draft.sheets():
        if sheet.page == "goals":
            continue
        mine = [
            x.number
            for x in draft.session.turns
            if x.move and sheet.page in (x.move.name.split(".")[0], x.move.state.place.page)
        ]
        filled = {a.slot for a in sheet.answers if draft.turn(a.turn)}
        subject, at = _subject(draft, sheet)
        kind = "explained" if len(filled) < 2 else {"complete": "done", "dropped": "dropped"}.get(sheet.status, "part")
        if mine and (filled or sheet.status != "dropped"):
            key = f"techniques.{kind}" if subject or kind == "explained" else f"techniques.{kind}_bare"
            evidence = [*mine[:2], *at, *(a.turn for a in sheet.answers[:3])]
            yield say(draft, key, evidence, by="therapist", page=page_name(sheet.page), subject=subject)
    scenes = [x for x in draft.session.turns if x.move and x.move.speaks_as]
    for person in dict.fromkeys(x.move.speaks_as for x in scenes if x.move):
        turns = [x.number for x in scenes if x.move and x.move.speaks_as == person]
        yield say(draft, "techniques.roleplay", turns[:3], by="therapist", person=person)


def _subject(draft: Draft, sheet: Worksheet) -> tuple[str, list[int]]:
    """What a technique was used on, in the client's words."""
    for slot in _SUBJECTS:
        for answer in sheet.answers:
            if answer.slot == slot and (words := draft.words(answer)) and not says_nothing(words):
                return words, [answer.turn]
    return "", []


def _helpful(draft: Draft) -> Iterator[Bullet]:
    for sheet in draft.sheets():
        yield from _ratings(draft, sheet)
    for item in _reviewed(draft):
        learnt = next(
            (
                a
                for a in _answers(draft, "hw_review", "learnt")
                if t.plain(item.learnt)[:40] in t.plain(a.said + a.value)
            ),
            None,
        )
        words = draft.words(learnt) if learnt else ""
        if words and not says_nothing(words) and item.status in ("done", "partly"):
            yield say(
                draft,
                "helpful.homework",
                [learnt.turn if learnt else 0, *_told_at(draft, item)],
                item=t.cut(item.what, 8),
                words=words,
            )
    for answer in _answers(draft, "feedback", "useful"):
        words = draft.words(_liked(answer))
        if (
            len(set(t.content(words)) - _PLAIN_PRAISE) >= 2
            and not says_nothing(words)
            and not _UNHELPFUL.search(answer.said or words)
        ):
            yield say(draft, "helpful.said", [answer.turn], words=words)
    for turn in draft.session.said("client"):
        if turn.reading and _WORKED.search(turn.reading.progress):
            words = draft.words(Answer("", turn.reading.progress, turn=turn.number), about=_WORKED)
            if len(t.content(words)) >= 2 and _WORKED.search(words):
                yield say(draft, "helpful.progress", [turn.number], words=words)


def _liked(answer: Answer) -> Answer:
    """The part of the feedback that says what was good, without what should be otherwise."""
    said = t.sentences(answer.said or answer.value)
    good = [s for s in said if _LIKED.search(s) and not _COULD_BE.search(s) and len(t.content(s)) >= 2]
    words = good[0] if good else said[0] if len(said) == 1 and not _COULD_BE.search(said[0]) else ""
    return replace(answer, value=words, said=words)


def _answers(draft: Draft, page: str, slot: str) -> list[Answer]:
    return [a for s in draft.sheets(page) for a in s.answers if a.slot == slot]


def _reviewed(draft: Draft) -> list[Homework]:
    return [h for h in draft.session.state.homework if h.reviewed == draft.session.number]


def _told_at(draft: Draft, item: Homework) -> list[int]:
    """Where an item of homework was named: the therapist's question about it, and what the client said of it."""
    wanted = t.plain(item.what)
    return [x.number for x in draft.session.turns if wanted in t.plain(x.text)][:2]


def _ratings(draft: Draft, sheet: Worksheet) -> Iterator[Bullet]:
    """Ratings that fell by ten points or more between two of the client's own numbers."""
    before, after = _number(sheet, _BEFORE), _number(sheet, _AFTER, last=True)
    thought = next((a for page, slot in _BELIEF if page == sheet.page for a in sheet.answers if a.slot == slot), None)
    if before and after and thought and _fell(before, after):
        turns = [thought.turn, before.turn, after.turn]
        yield say(
            draft,
            "helpful.belief",
            turns,
            thought=draft.words(thought),
            before=str(before.number),
            after=str(after.number),
        )
    feeling = next((a for a in sheet.answers if a.slot in ("emotions", "emotion") and a.number is not None), None)
    later = _number(sheet, ("rerate_emotion", "rerate_feeling"), last=True)
    if feeling and later and _fell(feeling, later):
        called = _feeling(draft, feeling)
        key = "helpful.feeling" if called else "helpful.feeling_bare"
        turns = [feeling.turn, later.turn]
        yield say(draft, key, turns, feeling=called, before=str(feeling.number), after=str(later.number))


def _number(sheet: Worksheet, slots: tuple[str, ...], *, last: bool = False) -> Answer | None:
    found = [a for a in sheet.answers if a.slot in slots and a.number is not None]
    return found[-1 if last else 0] if found else None


def _fell(before: Answer, after: Answer) -> bool:
    return before.number is not None and after.number is not None and before.number - after.number >= 10


def _feeling(draft: Draft, answer: Answer) -> str:
    """The client's own word for a feeling: "anxious" where the worksheet says anxiety."""
    turn = draft.turn(answer.turn)
    name = re.sub(r"[\d/%]+|\bout of\b|\babout\b", " ", answer.value).strip(" ,.;:()-").lower()
    if turn is None or not name or len(name.split()) > 2:
        return ""
    if name in t.plain(turn.text):
        return name
    own = next((turn.text[f.start : f.end].lower() for f in felt(turn.text) if f.name == name), "")
    return own or next((w for w in t.tokens(turn.text) if len(name) > 3 and w[:4] == name[:4]), "")


def _homework(draft: Draft) -> Iterator[Bullet]:
    agreed = [
        h
        for h in draft.session.state.homework
        if h.session == draft.session.number and h.status in ("planned", "changed")
    ]
    about = [a.turn for s in draft.sheets("homework") for a in s.answers]
    about += [x.number for x in draft.session.turns if x.move and x.move.name.split(".")[0] == "homework"]
    for item in agreed:
        turns = _rests_on(draft, item, [item.turn, *about])
        plan = _plan(draft, item, turns)
        yield plan
        if grounded(plan, draft.session) and item.if_then and not private(item.if_then):
            own, other = _IF_THEN.search(item.if_then), _IF_THEN.search(item.obstacle)
            obstacle = t.clip(own[1] if own else other[1] if other else item.obstacle)
            then = t.clip(_TOLD_YOU.sub("", own[2] if own else item.if_then))
            both = bool(obstacle) and t.plain(obstacle) not in t.plain(then)
            whole = say(draft, "homework.if_then", turns, obstacle=obstacle, if_then=then)
            fits = both and len(whole.text.split()) <= MOST_WORDS
            yield whole if fits else say(draft, "homework.then", turns, if_then=then)
    for item in draft.session.state.homework:
        if item.session != draft.session.number and item.status in ("planned", "not_reviewed", "changed"):
            yield say(draft, "homework.open", _told_at(draft, item), by="therapist", what=_task(draft, item, 16))
    if not agreed and (answer := draft.last("homework", "reason")) and (words := draft.words(answer)):
        yield say(draft, "homework.none", [answer.turn], reason=words)


_TOLD_YOU = re.compile(
    r"^\W*(?:as |like )?i(?:'ve| have)? (?:already |just )?(?:told you|said)\b[,:]?\s*(?:that )?", re.I
)
_PLACED = re.compile(r"^(?:In|On|At|By|With|From|Near|Outside|Over)\b")


def _rests_on(draft: Draft, item: Homework, turns: list[int]) -> list[int]:
    """The turns among those given, and the client's elsewhere, that hold the words of an item."""
    parts = [p for p in (item.what, item.when, item.where, item.obstacle, item.if_then) if p]
    listed = [n for n in turns if draft.turn(n)]
    elsewhere = [x.number for x in draft.session.turns if any(t.plain(p) in t.plain(x.text) for p in parts)]
    return [*listed, *elsewhere]


def _task(draft: Draft, item: Homework, limit: int) -> str:
    """The task in few words; in quotation marks where it is the client's sentence about themself."""
    what = re.sub(r"([?!.])[?!.]+$", r"\1", item.what)
    own = bool(re.search(r"\b(?:I|I'm|I'll|my|me)\b", what))
    first = next((s for s in t.sentences(what) if len(t.content(s)) >= 2), what)
    words = t.clip(first) if own else ""
    own = bool(words) and any(t.plain(words) in t.plain(x.text) for x in draft.session.said("client"))
    words = words if own else t.cut(first, limit)
    return f'"{words}"' if own and words else words[:1].upper() + words[1:]


def _plan(draft: Draft, item: Homework, turns: list[int]) -> Bullet:
    """What, when, where and how sure, as much of it as one line holds."""
    sure = "" if item.confidence is None else f"{item.confidence / 10:g}"
    bullet = Bullet("homework", "")
    for what, rest in ((14, 6), (12, 4), (12, 0)):
        slots = {"when": t.cut(item.when, rest) if rest else "", "where": t.cut(item.where, rest) if rest else ""}
        slots["where"] = _PLACED.sub(lambda found: found[0].lower(), slots["where"])
        if t.plain(slots["where"]) in t.plain(item.what) or t.plain(slots["where"]) == t.plain(slots["when"]):
            slots["where"] = ""
        if t.plain(slots["when"]) in t.plain(item.what):
            slots["when"] = ""
        bullet = fill(draft, "homework.item", turns, {**slots, "what": _task(draft, item, what), "confidence": sure})
        if len(bullet.text.split()) <= MOST_WORDS and grounded(bullet, draft.session):
            break
    return bullet


def _insights(draft: Draft) -> Iterator[Bullet]:
    sources = (
        ("summary", "main_point", "main_point"),
        ("", "balanced", "balanced"),
        ("", "takeaway", "takeaway"),
        ("", "link", "link"),
        ("hw_review", "learnt", "learnt"),
    )
    for page, slot, key in sources:
        pages = [page] if page else [s.page for s in draft.sheets()]
        for answer in [a for p in dict.fromkeys(pages) for a in _answers(draft, p, slot)]:
            words = _fairer(draft, answer) if slot == "balanced" else draft.words(_to_the_point(answer))
            whole = t.plain(words).strip(" .") == t.plain(answer.value).strip(" .")
            enough = len(t.content(words)) >= 2 or (
                slot == "main_point" and t.content(words) and len(words.split()) > 3
            )
            if enough and not says_nothing(words) and (whole or slot != "link"):
                yield say(draft, f"insights.{key}", [answer.turn], words=words)


def _fairer(draft: Draft, answer: Answer) -> str:
    """A fairer thought whole; one too long for that from its turn on ("but ...", "; ..."), else its telling part."""
    if len(answer.value.split()) <= t.WHOLE_LIMIT:
        return draft.words(answer, t.WHOLE_LIMIT)
    turned = [p for p in _TURN.split(answer.value)[1:] if len(t.content(p)) >= ENOUGH]
    parts = (draft.words(replace(answer, value=p, said=p), t.WHOLE_LIMIT) for p in reversed(turned))
    return next((words for words in parts if words), "") or draft.words(answer, t.WHOLE_LIMIT)


_TURN = re.compile(r"\s*[;:]\s+|[.!?]\s+|,?\s+\b(?:but|yet|still|even so|all the same|although|though|and)\b\s+", re.I)
ENOUGH = 3
"""Stems of a part that says the fairer thought by itself."""


def _to_the_point(answer: Answer) -> Answer:
    """What was answered first: what comes after it, by the way, may be longer and is not the point."""
    said = t.sentences(answer.value)
    first = next((s for s in said if len(t.content(s)) >= 2 or len(s.split()) > 3), answer.value)
    return replace(answer, value=first) if len(said) > 1 else answer
