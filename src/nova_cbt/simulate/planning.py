"""What the client says of a plan for the week: what, when, what could stop it, what then, and how likely."""

from __future__ import annotations

from nova_cbt.simulate.mind import Task, accepts
from nova_cbt.simulate.moment import Moment, number
from nova_cbt.simulate.wording import join

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Saturday", "Sunday")
TIMES = (
    "at ten in the morning",
    "at four",
    "at nine",
    "after lunch, at two",
    "at half past five",
    "at eleven",
)
FORMS = {"thought": "record", "script": "ask", "ladder": "ladder", "menu": "menu"}


def idea(now: Moment) -> str:
    """The client's own proposal for the week, from what was worked on."""
    done = [FORMS[t] for s, t, _ in sorted(now.state.completed) if s == now.state.session and t in FORMS]
    kind = done[-1] if done else now.situation.settings.get("homework", "record")
    if not any(t.kind == kind for t in now.state.pending) and len(now.state.pending) < 2:
        now.state.pending.append(Task(kind))
    home = kind == "ask" and now.situation.settings.get("gate") == "family"
    return now.word("hw idea family" if home else f"hw idea {kind}")


def _pending(now: Moment) -> Task:
    if not now.state.pending:
        kind = "ladder" if "pieces" in now.state.heard else now.situation.settings.get("homework", "record")
        now.state.pending.append(Task(kind))
    return now.state.pending[-1]


def when(now: Moment) -> str:
    """A day, a time and a place; the task in hand gets them."""
    own = [time.strip() for time in now.persona.sections["style"].settings.get("times", "").split("|") if time.strip()]
    day = f"{now.rng.choice(DAYS)} {now.rng.choice(own or TIMES)}"
    _pending(now).when = day
    return now.word("when", now.situation, day=day)


def if_then(now: Moment) -> str:
    """What they will do when it gets in the way."""
    _pending(now).if_then = True
    lists = now.persona.words["obstacle"], now.persona.words["if then"]
    named = [i for i, line in enumerate(lists[0]) if line.text in now.mouth.used]
    last = max(named, key=lambda i: now.mouth.used[lists[0][i].text], default=-1)
    if 0 <= last < len(lists[1]) and lists[1][last].text not in now.mouth.used and "obstacle" in now.state.heard[-4:]:
        return now.mouth.take(lists[1][last].text)
    return now.about("if then")


def confidence(now: Moment) -> str:
    """As likely as the plan is concrete."""
    task = _pending(now)
    section = now.persona.homework.get(task.kind)
    usual = section.number("confidence") if section else 6.0
    practised = task.kind == "ask" and bool({"scene", "scene open"} & set(now.state.heard))
    asked = task.confidence
    value = (
        asked + 1
        if asked is not None
        else usual + bool(task.when) * 0.5 + task.if_then * 0.5 + 2 * practised + 2 * (now.state.trust - 0.5)
    )
    task.confidence = max(2.0, min(9.0, round(value)))
    return now.word("confidence", number=number(now, 10 * task.confidence, 10))


def adjust(now: Moment) -> str:
    """A smaller version, and more confidence in it."""
    if now.state.pending and {"confidence", "hw idea", "when", "first"} & set(now.state.heard[-4:-1]):
        return smaller(now)
    return now.word("adjust")


def smaller(now: Moment) -> str:
    """What would make it easier."""
    asking = now.state.pending and now.state.pending[-1].kind == "ask"
    return now.word("smaller ask" if asking else "smaller")


def minutes(now: Moment) -> str:
    """How long the first piece takes."""
    return now.about("minutes", number=now.rng.choice(("10", "15", "20", "25")))


def homework_offer(now: Moment) -> str:
    """Taken in their own words, or something of their own instead."""
    yes = accepts(now.state, now.persona, now.heard, now.rng)
    return join([now.word("hw yes") if yes else "", idea(now)])
