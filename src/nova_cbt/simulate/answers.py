"""What the client answers to each kind of question, before it is checked."""

from __future__ import annotations

from collections.abc import Callable

from nova_cbt.simulate.choosing import choose, stay
from nova_cbt.simulate.mind import Task, accepts, did, gate_open, kind_of, rerated
from nova_cbt.simulate.moment import Moment, feelings, number
from nova_cbt.simulate.planning import (
    adjust,
    confidence,
    homework_offer,
    idea,
    if_then,
    minutes,
    smaller,
    when,
)
from nova_cbt.simulate.tables import group
from nova_cbt.simulate.wording import join
from nova_cbt.words import patterns as re

NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
ITEMS = (
    ("phq", 2, "interest|pleasure"),
    ("phq", 2, "down|depress|hopeless"),
    ("phq", 3, "sleep"),
    ("phq", 2, "tired|energy"),
    ("phq", 1, "appetite|eating"),
    ("phq", 3, "failure|bad about yourself|let yourself"),
    ("phq", 3, "concentrat"),
    ("phq", 0, "slowly|fidgety"),
    ("gad", 2, "nervous|on edge"),
    ("gad", 3, "stop or control|not being able"),
    ("gad", 3, "worrying too much"),
    ("gad", 3, "relax"),
    ("gad", 1, "restless"),
    ("gad", 1, "annoyed|irritable"),
    ("gad", 2, "afraid"),
)
PHQ_START, GAD_START = 14, 13
ELSE = re.compile(r"\b(else|another|anything|besides?|as well|more|second|other|too|next to)\b", re.I)


def mood(now: Moment) -> str:
    """The mood as a number, against last time if it moved."""
    state = now.state
    before = state.mood_before
    key = "mood" if before is None or before == state.mood else "mood up" if state.mood > before else "mood down"
    return now.word(key, number=str(state.mood if now.heard.scale != 100 else state.mood * 10))


def measure(now: Moment) -> str:
    """One item of a form, in the words of the form."""
    form, usual = next(((f, n) for f, n, p in ITEMS if re.search(p, now.heard.text, re.I)), ("phq", 1))
    share = now.state.phq / PHQ_START if form == "phq" else now.state.gad / GAD_START
    return now.word(f"measure {max(0, min(3, round(usual * share)))}")


def safety(now: Moment) -> str:
    """The truth, as far as it is asked for."""
    state = now.state
    if now.stage:
        return now.word("safety")
    hurting = now.persona.disclosures.get("self-harm")
    if state.refused_twice and hurting:
        state.refused_twice = False
        state.told.setdefault("self-harm", state.session)
        return now.word("safety worse")
    if hurting is None:
        return now.word("dying no")
    if "self-harm" in state.told:
        return now.word("safety enough" if "safety" in state.heard[:-1] else "safety again")
    direct = re.search(
        r"\b(hurt|harm|cut|injur)\w* (yourself|themsel)|self-?harm|something to yourself", now.heard.text, re.I
    )
    if direct or gate_open(state, hurting, asked=False):
        return tell(now, "self-harm")
    return now.word("dying no")


def tell(now: Moment, name: str, key: str = "tell") -> str:
    """A gate opens."""
    disclosure = now.persona.disclosures[name]
    now.state.told.setdefault(name, now.state.session)
    now.mouth.blocked = [d.signs() for n, d in now.persona.disclosures.items() if n not in now.state.told]
    if asks := disclosure.settings.get("asks for"):
        now.state.asked_for.append(asks)
    return now.word(key if disclosure.words.get(key) else "tell", disclosure)


def after_safety(now: Moment) -> str:
    """Questions that follow a disclosure; asked before it, they open it."""
    label = now.heard.asks
    if now.stage:
        return now.word(label, number=number(now, 10 * now.persona.number("risk", "urge", 3), 10))
    if (
        "self-harm" not in now.state.told
        and "self-harm" in now.persona.disclosures
        and label not in ("knows", "keep safe", "stops")
    ):
        return safety(now) if re.search(r"hurt|harm|cut", now.heard.text, re.I) else now.word("dying no")
    weeks = max(
        1,
        int(
            now.persona.number("risk", "last", 3) + now.state.session - now.persona.number("risk", "last in session", 2)
        ),
    )
    calm = now.state.session >= now.persona.number("risk", "no urge from session", 99)
    urge = 0.0 if calm else 10 * now.persona.number("risk", "urge", 1)
    return now.word(label, weeks=NUMBERS[min(weeks, len(NUMBERS)) - 1], number=number(now, urge, 10))


def stayed(now: Moment) -> str:
    """What is left of last time."""
    return now.word("stayed first" if now.state.session == 1 else "stayed")


def agenda(now: Moment) -> str:
    """What the client came with; asked what else, what else."""
    state = now.state
    worked = any(number == state.session for number, _, _ in state.completed)
    if "agenda" in state.heard[:-1] and (worked or ELSE.search(now.heard.question)):
        return now.about("agenda more")
    open_gate(now, state.topic)
    state.asked_for.append(now.situation.settings.get("asks for", now.situation.settings["thought"]))
    return now.about("agenda")


def open_gate(now: Moment, topic: str) -> None:
    """A situation behind a gate, once spoken of, has opened it."""
    gate = now.persona.situations[topic].settings.get("gate", "")
    if gate and gate not in now.state.told:
        now.state.told[gate] = now.state.session
        now.mouth.blocked = [d.signs() for n, d in now.persona.disclosures.items() if n not in now.state.told]


def review(now: Moment) -> str:
    """What happened with the task that is asked about."""
    task = _task(now)
    if task is None:
        return now.word("review nothing")
    task.reviewed = True
    section = now.persona.homework.get(task.kind)
    key = task.outcome or "partly"
    if section is None:
        return now.word(f"review {key}")
    return now.word(key, section)


def _task(now: Moment) -> Task | None:
    kind = kind_of(now.persona, re.sub(r"\bhomework\b", "", now.heard.text))
    open_tasks = [t for t in now.state.tasks if not t.reviewed]
    about = {
        t.kind: len(now.persona.homework[t.kind].about().findall(now.heard.text))
        for t in open_tasks
        if t.kind in now.persona.homework
    }
    kind = max(about, key=lambda k: about[k]) if any(about.values()) else kind
    same = [t for t in now.state.tasks if t.kind == kind]
    return same[0] if same else open_tasks[0] if open_tasks else None


def reviewed(now: Moment) -> str:
    """What was learnt, or what got in the way, of the task last spoken of."""
    task = next((t for t in reversed(now.state.tasks) if t.reviewed), None)
    near = "review" in now.state.heard[-4:-1] and task is not None
    section = now.persona.homework.get(task.kind) if task is not None and near else None
    return now.word(now.heard.asks, section)


def belief_new(now: Moment) -> str:
    """How far their own fairer sentence is believed, by how much of the old one is left."""
    return now.word("belief", number=number(now, min(75, 110 - now.state.hot[now.state.topic])))


def rated(key: str, *values: int) -> Callable[[Moment], str]:
    """A number out of ten, one of a few."""
    return lambda now: now.word(key, number=number(now, 10 * now.rng.choice(values), 10))


def facts_of(label: str) -> Callable[[Moment], str]:
    """A fact; asked for more, another one, or that this was all."""

    def make(now: Moment) -> str:
        again = label in now.state.heard[-2:-1] and ELSE.search(now.heard.question)
        if again and now.state.heard.count(label) > 2 and now.rng.random() < 0.6:
            return now.word("nothing new")
        return now.about(label)

    return make


def pieces(now: Moment) -> str:
    """The parts of a task, as a list; asked again, one more."""
    return now.about("more pieces" if "pieces" in now.state.heard[:-1] else "pieces")


def belief(now: Moment) -> str:
    """How far the thought in hand is believed; a new sentence, by how much of the old is left."""
    hot = now.state.hot[now.state.topic]
    fairer = "balanced" in now.state.heard[-3:-1] and re.search(
        r"\b(new|fair|balanced|this|that) |sentence|now", now.heard.text, re.I
    )
    return now.word("belief", number=number(now, min(75, 110 - hot) if fairer else hot))


def rerate(now: Moment) -> str:
    """The numbers again."""
    text = (now.heard.question or now.heard.text).lower()
    if "nerv" in text:
        return nerves(now)
    moved = rerated(now.state, now.rng)
    hot = now.state.hot[now.state.topic]
    of_thought = re.search(r"\b(believe|belief|thought|sentence|true|convinced)\b", text)
    of_feeling = re.search(
        r"\b(the feel\w*|you feel|emotion\w*|intense|distress|strong|"
        + "|".join(now.state.felt[now.state.topic])
        + r")\b",
        text,
    )
    thought_too = bool(of_thought) or not of_feeling
    if not moved and not of_feeling:
        return now.word("rerate same", number=number(now, hot))
    parts = [now.word("rerate feeling", feelings=feelings(now))] if of_feeling else []
    if thought_too:
        parts.append(now.word("rerate thought" if moved else "rerate same", number=number(now, hot)))
    return join(parts)


def balanced(now: Moment) -> str:
    """A fairer sentence in their own words; half believed, and said so now and then."""
    text = now.about("balanced")
    if now.heard.scale:
        text = join([text, now.word("belief", number=number(now, min(75, 110 - now.state.hot[now.state.topic])))])
    elif now.rng.random() < 0.35:
        text = join([text, now.word("balanced doubt")])
    return text


def feeling(now: Moment) -> str:
    """Feelings, with numbers if they are wanted or come of themselves."""
    return now.word("feeling", now.situation, feelings=feelings(now))


def offer(now: Moment) -> str:
    """Yes, not always, and not to everything; what they hoped for they take."""
    if now.persona.wants(now.state.session).search(now.heard.text):
        return now.word("accept")
    return now.word("accept") if accepts(now.state, now.persona, now.heard, now.rng) else _not_yet(now)


def _not_yet(now: Moment) -> str:
    return now.word("accept but" if now.rng.random() < 0.5 else "hesitate")


def role_play(now: Moment) -> str:
    """An offer of its own kind; asked for by themselves, it is taken."""
    if any("practise" in text for text in now.mouth.used):
        return now.word("role play")
    return now.word("role play") if accepts(now.state, now.persona, now.heard, now.rng) else _not_yet(now)


def nerves(now: Moment) -> str:
    """Before a rehearsal a number, after it both."""
    played = {"scene", "scene open"} & set(now.state.heard)
    before = now.state.nerves
    if not played:
        return now.word("check ten", number=number(now, 10 * before, 10))
    return now.word("nerves", number=number(now, 10 * max(2, before - 3), 10), left=number(now, 10 * before, 10))


def takeaway(now: Moment) -> str:
    """What they take with them, from what was done."""
    done = [t for s, t, _ in now.state.completed if s == now.state.session]
    key = f"takeaway {done[-1]}" if done and f"takeaway {done[-1]}" in now.persona.words else "takeaway"
    return now.word(key)


def correct(now: Moment) -> str:
    """Mostly yes, now and then something to put right."""
    return now.word("correct bit" if now.rng.random() < 0.25 else "correct yes")


def feedback(now: Moment) -> str:
    """As the session went."""
    return now.word("feedback" if now.state.trust >= 0.35 and now.state.risen >= 0.05 else "feedback low")


def check_ten(now: Moment) -> str:
    """The session in numbers."""
    return now.word("check ten", number=number(now, 10 * min(10, round(5 + 5 * now.state.trust)), 10))


def distress(now: Moment) -> str:
    """How bad it is now."""
    return now.word("distress", number=number(now, now.state.distress, 10))


def script(now: Moment) -> str:
    """The whole message."""
    return now.word("script", now.situation)


def name_it(key: str) -> Callable[[Moment], str]:
    """An answer that needs nothing but the page's words."""
    return lambda now: now.about(key)


SPECIAL: dict[str, Callable[[Moment], str]] = {
    "mood": mood,
    "measure": measure,
    "safety": safety,
    "stayed": stayed,
    "agenda": agenda,
    "choose": choose,
    "review": review,
    "learnt": reviewed,
    "barrier": reviewed,
    "belief": belief,
    "rerate": rerate,
    "balanced": balanced,
    "feeling": feeling,
    "offer": offer,
    "role play": role_play,
    "hw idea": idea,
    "when": when,
    "if then": if_then,
    "confidence": confidence,
    "minutes": minutes,
    "nerves": nerves,
    "takeaway": takeaway,
    "correct": correct,
    "feedback": feedback,
    "check ten": check_ten,
    "adjust": adjust,
    "distress": distress,
    "script": script,
    "hw offer": homework_offer,
    "stay": stay,
    "belief new": belief_new,
    "smaller": smaller,
    "goal now": rated("goal now", 3, 4, 5),
    "difficulty": rated("difficulty", 2, 3, 3, 4),
    "likely": rated("likely", 6, 7, 8),
    "sting": rated("sting", 3, 4, 5),
    "pieces": pieces,
    "for": facts_of("for"),
    "against": facts_of("against"),
}
INSTEAD = {"family": "meaning"}


def answer(now: Moment, label: str) -> str:
    """What the client says to one question; a step that has content counts as done."""
    label = INSTEAD.get(label, label)
    make = SPECIAL.get(label) or (after_safety if label in group("risk") else name_it(label))
    text = make(now)
    if label not in ("offer", "hw offer", "role play", "correct") and text:
        did(now.state, now.persona, label)
    return text
