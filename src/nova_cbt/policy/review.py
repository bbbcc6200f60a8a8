# ruff: noqa: E501 - a pattern is easier to check on one line
"""Homework review: item by item, what happened, what was learnt or what got in the way, what becomes of it."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.model import Homework, Move, Report, State
from nova_cbt.policy.desk import Desk, close_sheet, go, mark
from nova_cbt.policy.discretion import to_review
from nova_cbt.policy.fills import quotable
from nova_cbt.policy.forms import Step_or_done
from nova_cbt.policy.phases import BUDGET
from nova_cbt.policy.steps import aside, ask, prefill
from nova_cbt.words import patterns as re
from nova_cbt.words.bereaved import grave
from nova_cbt.words.tasks import did_instead

BRIEF = 5
"""Words of a yes or no to a task that says no more."""
FATES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern, re.I))
    for name, pattern in (
        (
            "kept",
            r"\b(?:don['’]?t|do not|never|no need to|wouldn['’]?t) (?:want to )?(?:drop|let|remove|scrap|delete|give|bin|change|cut)\b",
        ),
        (
            "dropped",
            r"\b(?:drop|scrap|remove|strike|bin|delete|chuck|ditch)(?:ped|d|s|ping)?\b|\b(?:let|letting)(?:['’]s| us)? (?:(?:it|that|this|the \w+) )?go\b|\bleave (?:it|that|this)\b(?! (?:on|in|as|like|the way|there))|"
            r"\bforget (?:it|about it|that|this)\b|\boff the list\b|\btake (?:it|that) off\b|\b(?:gone|get rid|not at all|nothing of the kind|give (?:it |that )?up|done with (?:it|that)|skip (?:it|that)|no point)\b|"
            r"\b(?:don['’]?t|do not|didn['’]?t) (?:really )?(?:want|need|like|wanna|see the point|feel like)\b(?! to (?:drop|lose|let))|\b(?:can['’]?t|won['’]?t|not|don['’]?t want to|never going to) (?:keep|do|try|want)\b",
        ),
        (
            "changed",
            r"\b(?:chang\w*|different\w*|something else|instead|rework\w*|swap\w*|alter\w*|adapt\w*|(?:another|other) (?:form|way|one|kind|thing|shape)|turn it into|rather)\b",
        ),
        (
            "shrunk",
            r"\b(?:small\w*|shrink\w*|short\w*|less|cut|halve|half|easier|reduc\w*|trim\w*|lighter|fewer|simpler|tin(?:y|ier)|a (?:bit|part|piece) of it|little (?:one|version|bit))\b",
        ),
        (
            "kept",
            r"\b(?:keep\w*|same|as it (?:is|was)|again|try|stays?|continue|carry on|still want|leave it|another go|once more|on the list|next week|this time|i['’]?ll do)\b",
        ),
    )
)
"""What becomes of a task, in the order in which it is heard."""


def taken_reports(state: State, reports: tuple[Report, ...], session: int) -> State:
    """The state with what the client reported about homework written down at once, wherever it was said."""
    items = {h.id: h for h in state.homework}
    for report in reports:
        if (found := items.get(report.homework)) and found.open:
            words = report.words
            if did_instead(words) and report.status == "not_done":
                items[found.id] = _other_done(replace(found, reviewed=session), words)
                state = replace(state, tally={**state.tally, f"fate:{found.id}:instead": 1})
                continue
            items[found.id] = replace(
                found,
                status=report.status,
                barrier=_reason(words) if report.status in ("not_done", "partly") else "",
                learnt=words
                if report.status != "not_done" and found.technique != "help_script" and learns(words)
                else "",
                reviewed=session,
            )
    return replace(state, homework=tuple(items[h.id] for h in state.homework))


_LEARNS = re.compile(
    r"\b(?:felt|feel|notic\w+|reali[sz]\w+|found out|found (?:it|that|my\w*)|learn\w+|surpris\w+|help(?:ed|s)|calmer|easier|harder|better|worse|lighter|slept|less|than i|thought|expected|as bad|so bad|turned out|it was(?! (?:done|on)\b)|it(?:'s| is) (?:not|good|hard|easy)|proud|glad|relie\w+|enjoy\w*|liked|hated|loved|fun|nice|good|great|hard|easy|strange|odd|weird|embarrass\w+|cried|laughed|"
    r"(?:she|he|they|everyone|nobody|people) (?:\w+ )?(?:said|smiled|laughed|did|was|were|just|didn|agreed|thanked|looked|asked|answered|rang|wrote))",
    re.I,
)
"""Words of what was noticed, felt or came of it."""
ENOUGH_LEARNT = 10
"""Words of a report in which what came of it can stand as well."""


def learns(words: str) -> bool:
    """Does a report tell what it was like, or what came of it, so that it need not be asked for?"""
    return len(words.split()) >= ENOUGH_LEARNT and bool(_LEARNS.search(words.replace("’", "'")))


def received(desk: Desk) -> str:
    """What is said to a report told of one's own accord: said back where what is said back is of the task."""
    reports = desk.turn.reports if desk.turn else ()
    if not reports:
        return ""
    if did_instead(reports[0].words) and reports[0].status == "not_done":
        return INSTEAD
    echo = set(_WORD.findall(desk.turn.echoes[0].lower())) if desk.turn and desk.turn.echoes else set()
    said = set(_WORD.findall(reports[0].words.lower()))
    plain = f"hw_review.{reports[0].status}_plain|receipt.plain"
    return f"hw_review.{reports[0].status}|{plain}" if echo & said else plain


_WORD = re.compile(r"[a-z']{4,}")
_REASON = re.compile(
    r"\b(?:because|cos|coz|cuz|(?:it|was|the) (?:rain\w*|snow\w*|pour\w*|storm\w*|weather)|visitors?|night shifts?|slipped my mind|did ?n['’]?t (?:think of|remember) (?:it|that)|(?:too|so|very|just) (?:tired|busy|scared|anxious|embarrassed|hard|big|late|low|ill|ashamed|nervous|upset|much)|no (?:time|chance|energy|strength)|forgot|forget|(?:was|were|got|been|fell) (?:ill|sick|away|in (?:the )?(?:bed|hospital)|called|asleep|working)|"
    r"(?:always|still) (?:some\w+|people|no\w*)|extra shifts?|put (?:it|that) off|could ?n[o'’]?t (?:face|bring)|(?:was|were|got) (?:so )?(?:angry|cross|annoyed|furious)|(?:pissed|put) me off|resent\w*|insult\w*|childish|didn'?t (?:want|see|feel))\b",
    re.I,
)
"""What keeps people from what they planned."""


def _reason(words: str) -> str:
    """The sentence that tells why it was not done; empty where none does."""
    return next((s.strip() for s in re.split(r"(?<=[.!?])\s+", words) if _REASON.search(s) or grave(s)), "")


_ANGRY = re.compile(
    r"\b(?:ang(?:ry|er\w*)|cross (?:about|with|that|at)|annoy\w*|furious|resent\w*|insult\w*|pissed (?:me )?off|hated|irritat\w*|offend\w*|patroni[sz]\w*|fed up with|childish|mad (?:about|at|that))\b",
    re.I,
)


def angry(desk: Desk) -> bool:
    """Does the message report on a task with anger about it?"""
    return bool(desk.turn and _ANGRY.search(desk.spoken)) and bool((desk.turn and desk.turn.reports) or _asked(desk))


def _asked(desk: Desk) -> bool:
    return desk.asked is not None and desk.asked.name == "hw_review.happened"


def hw_review(desk: Desk, leads: tuple[str, ...]) -> Step_or_done:
    """One item at a time; what is left at the limit is first next time."""
    desk = _conclude(desk)
    item = _current(desk)
    if item is None:
        return desk.at(mark(desk.state, "hw_review", "done")), _fate_words(desk) or leads
    if desk.state.spent.get("hw_review", 0) >= BUDGET["hw_review"] + 2:
        return _rest_later(desk), (*leads, "hw_review.rest_later")
    return _question(desk, item, leads)


def _conclude(desk: Desk) -> Desk:
    """The desk with the answer to the last review question written on its item."""
    place = desk.state.place
    item = next((h for h in desk.state.homework if h.id == place.item), None)
    asked = desk.asked is not None and desk.asked.name.startswith("hw_review.")
    if place.page != "hw_review" or not asked or item is None or desk.turn is None:
        return desk
    if place.step == "happened" and _passed_over(desk):
        return desk.at(_put(desk.state, replace(item, status="not_reviewed", reviewed=desk.session.number)))
    if aside(desk):
        return desk
    words = desk.turn.text
    if place.step == "happened" and not desk.answered and place.attempts < 2:
        return desk
    if place.step == "happened" and item.open:
        status = desk.reading.homework_status
        if status:
            learnt = words if status == "done" and learns(words) and not _prediction(desk, item) else ""
            heard = replace(item, status=status, learnt=learnt, reviewed=desk.session.number)
            heard = (
                replace(heard, barrier=item.barrier or _reason(words)) if status in ("not_done", "partly") else heard
            )
            if did_instead(words) and (status != "done" or _NOT.search(words)):
                return _did_else(desk, heard)
            return desk.at(_put(desk.state, heard))
        if place.attempts >= 2:
            return desk.at(_put(desk.state, replace(item, status="not_reviewed", reviewed=desk.session.number)))
    elif place.step == "learnt":
        return desk.at(_put(desk.state, replace(item, learnt=words or "-")))
    elif place.step == "barrier":
        return _hindered(desk, item)
    elif place.step == "keep":
        return _fate(desk, item)
    return desk


def _passed_over(desk: Desk) -> bool:
    """Would the client rather not speak of this task today?"""
    told = desk.answered or (desk.turn and desk.turn.reports)
    return desk.heard("refusal") and not told and len(desk.words.split()) <= BRIEF * 2


_NOT = re.compile(r"\b(?:not|did ?n['’]?t|never|no)\b", re.I)


def _did_else(desk: Desk, item: Homework) -> Desk:
    """The desk with what was done in the task's place kept; there is no more to be asked about it."""
    words = desk.words
    state = _put(desk.state, _other_done(item, words))
    return desk.at(replace(state, tally={**state.tally, f"fate:{item.id}:instead": 1}))


def _other_done(item: Homework, words: str) -> Homework:
    """The item with what was done in its place; what that was like is asked for unless it was told."""
    return replace(item, status="changed", barrier=quotable(words) or words, learnt=words if learns(words) else "")


def _hindered(desk: Desk, item: Homework) -> Desk:
    """The desk with what got in the way kept; a thought that got in the way becomes something to work on."""
    words = desk.words
    state = _put(desk.state, replace(item, barrier=desk.reading.barrier or quotable(words) or words))
    if desk.reading.thought:
        state = replace(state, tally={**state.tally, f"fate:{item.id}:took_thought": 1})
    return desk.at(state)


def _fate(desk: Desk, item: Homework) -> Desk:
    """The desk with what becomes of the item: by the client's words, else by the choice they took; a bare no drops it."""
    picked = next((a.value for a in desk.turn.answers if a.slot == "keep"), "") if desk.turn else ""
    named = next((name for text in (desk.words, picked) for name, found in FATES if found.search(text)), "")
    if not named and len(desk.words.split()) <= BRIEF and (desk.reading.consent or desk.heard("agreement_empty")):
        named = "dropped" if desk.reading.consent == "no" else "kept"
    if not named and desk.state.place.attempts < 2:
        return desk  # nothing was said of what becomes of it
    state = _put(desk.state, replace(item, barrier=item.barrier or "-", reviewed=desk.session.number))
    if named == "kept":
        state = _renewed(state, item, desk)
    elif named:
        kept = {"dropped": "dropped", "changed": "changed", "shrunk": "changed"}[named]
        state = _put(state, replace(next(h for h in state.homework if h.id == item.id), status=kept))  # type: ignore[arg-type]
    return desk.at(replace(state, tally={**state.tally, f"fate:{item.id}:{named or UNSAID}": 1}))


UNSAID = "unsaid"
"""What becomes of a task of which nothing was said."""


def _renewed(state: State, item: Homework, desk: Desk) -> State:
    """The state with a kept task among this session's, to be looked at next time; what became of the old one stands."""
    now, turn = desk.session.number, desk.turn.number if desk.turn else 0
    again = replace(item, id=f"{item.id}+{now}", session=now, turn=turn, status="planned", barrier="", reviewed=0)
    return replace(state, homework=(*(h for h in state.homework if h.id != again.id), replace(again, learnt="")))


def _fate_words(desk: Desk) -> tuple[str, ...]:
    place = desk.state.place
    made = (
        [key.split(":")[2] for key in desk.state.tally if key.startswith(f"fate:{place.item}:")] if place.item else []
    )
    if made and made[0] == "instead":
        return () if place.step == "learnt" else (INSTEAD,)
    return (f"hw_review.{made[0]}",) if made and made[0] != UNSAID else ()


INSTEAD = "hw_review.instead_said|hw_review.instead"
"""What is said to something else that was done."""


def _put(state: State, item: Homework) -> State:
    return replace(state, homework=tuple(item if h.id == item.id else h for h in state.homework))


def _needs(state: State, item: Homework) -> str:
    """The step of the review an item still needs."""
    if item.open:
        return "" if item.reviewed and item.status == "not_reviewed" else "happened"
    if item.status == "changed" and not item.learnt and state.tally.get(f"fate:{item.id}:instead"):
        return "learnt"
    if item.reviewed == 0 or any(key.startswith(f"fate:{item.id}:") for key in state.tally):
        return ""
    if item.status == "done":
        return "" if item.learnt else "learnt"
    if item.status == "partly":
        return "" if item.barrier else "barrier"
    if item.status == "not_done":
        return "keep" if item.barrier else "barrier"
    return ""


def _current(desk: Desk) -> Homework | None:
    due = [h for h in desk.state.homework if _needs(desk.state, h) and h.session < desk.session.number]
    items = [h for h in due if to_review(desk.state, h)]
    here = [h for h in items if h.id == desk.state.place.item]
    begun = [h for h in items if h.reviewed == desk.session.number and not h.open]
    return next(iter([*here, *begun, *items]), None)


def _rest_later(desk: Desk) -> Desk:
    state = desk.state
    for item in state.homework:
        if item.open:
            state = _put(state, replace(item, status="not_reviewed"))
    return desk.at(mark(state, "hw_review", "partial: time"))


def _question(desk: Desk, item: Homework, leads: tuple[str, ...]) -> Move:
    page = desk.library.pages["hw_review"]
    step = page.step(_needs(desk.state, item))
    fate = _fate_words(desk)
    moved_on = desk.state.place.item not in ("", item.id)
    if moved_on:
        desk = desk.at(go(close_sheet(desk.state, "hw_review", "complete"), step="", attempts=0))
    desk = prefill(desk.at(go(desk.state, item=item.id)), page)
    leads = fate or leads[:1]
    if angry(desk) and step.name in ("barrier", "keep"):
        leads = ("hw_review.angry",)
    elif step.name in ("learnt", "barrier", "keep") and desk.asked_as == "hw_review.happened":
        told = INSTEAD if item.status == "changed" else f"hw_review.{item.status}|hw_review.{item.status}_plain"
        leads = (f"{told}|{leads[0] if leads else 'receipt.plain'}",)
    elif desk.turn and desk.turn.reports:
        own = (
            f"hw_review.{item.status}|" if len(desk.turn.reports) == 1 and item.status in ("partly", "not_done") else ""
        )
        answered = "hw_review.reported|" if desk.turn.reframe else ""  # told today, not what was found last time
        leads = (f"{answered}{own}{leads[0] if leads else 'receipt.plain'}",)
    move = ask(desk, page, step, *leads)
    others = [h for h in desk.state.homework if h.id != item.id and h.session < desk.session.number]
    if step.name == "barrier" and others and not desk.asked_as.startswith("hw_review"):
        move = replace(move, parts=(*move.parts[:-1], f"hw_review.barrier.named|{move.parts[-1]}"))
    if step.name == "keep" and not desk.asked_as.startswith("hw_review"):
        move = replace(move, parts=(*move.parts[:-1], f"hw_review.keep.named|{move.parts[-1]}"))
    if step.name == "learnt" and item.status != "changed" and (expected := _prediction(desk, item)):
        move = replace(move, parts=(*move.parts[:-1], f"hw_review.learnt.predicted|{move.parts[-1]}"))
        move = replace(move, slots={**move.slots, "prediction": expected})
    return replace(move, slots={**move.slots, "homework": quotable(item.what)})


def _prediction(desk: Desk, item: Homework) -> str:
    """What the client expected to happen, when the task was to ask somebody."""
    if item.technique != "help_script":
        return ""
    sheets = [s for s in desk.session.chart.worksheets if s.page == "help_script" and s.get("prediction")]
    return quotable(sheets[-1].get("prediction")) if sheets else ""
