"""What the client answers to each kind of question, before it is checked."""

from __future__ import annotations

import re
from collections.abc import Callable

from nova_cbt.simulate.mind import Task, accepts, did, gate_open, kind_of, rerated
from nova_cbt.simulate.moment import Moment, feelings, number
from nova_cbt.simulate.tables import group
from nova_cbt.simulate.wording import join

NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Saturday", "Sunday")
TIMES = (
    "at ten in the morning",
    "at four",
    "at nine, before the lab",
    "after lunch, at two",
    "at half past five",
    "at eleven",
)
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
FORMS = {"thought": "record", "script": "ask", "ladder": "ladder", "menu": "menu"}
ELSE = re.compile(r"\b(else|another|anything|besides?|as well|more|second|other|too|next to)\b", re.I)
LONGEST_OPTION = 14
TURN = {
    "you were": "I was", "you are": "I am", "you're": "I'm", "you've": "I've", "you'd": "I'd",
    "yourself": "myself", "yours": "mine", "your": "my", "you": "I",
}  # fmt: skip
OBJECT = re.compile(r"(?<=\bgets )you\b|(?<=\bhelps )you\b|(?<=\bcalms )you\b|(?<=\b(?:to|of) )you\b|(?<=\bnear )you\b|\byou$")
YOURS = re.compile(r"\b(" + "|".join(TURN) + r")\b", re.I)


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
    if "agenda" in state.heard[:-1] and ELSE.search(now.heard.question):
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


def choose(now: Moment) -> str:
    """One of those offered, named in words: rather what was hoped for."""
    offered = now.heard.options
    if not offered:
        return now.word("choose first")
    chosen = wished(now, offered)
    _turn_to(now, chosen)
    option = turned(chosen)
    if option and len(option.split()) <= LONGEST_OPTION:
        return now.word("choose", option=option)
    place = offered.index(chosen)
    return now.word("choose first" if not place else "choose second" if place == 1 else "choose last")


def wished(now: Moment, offered: tuple[str, ...]) -> str:
    """The offer that speaks most of what the client hopes for, or of the matter in hand."""
    wants, about = now.persona.wants(now.state.session), now.situation.about()
    marks = {o: 2 * len(wants.findall(o)) + len(about.findall(o)) + now.rng.random() / 2 for o in offered}
    return max(offered, key=lambda o: marks[o])


def _turn_to(now: Moment, chosen: str) -> None:
    """The talk is about what was chosen from now on."""
    counts = {name: len(now.persona.situations[name].about().findall(chosen)) for name in now.state.topics}
    best = max(counts, key=lambda name: counts[name], default="")
    if best and counts[best] > counts.get(now.state.topic, 0):
        now.state.topic = best


def turned(option: str) -> str:
    """The therapist's words for it, said by the client; nothing where that cannot be done."""
    if re.search(r"\b(that'?s|me|i|i'd|i'm|we|us)\b|  that  ", option, re.I) or " that that" in option:
        return ""
    mine = OBJECT.sub("me", option)
    return YOURS.sub(lambda found: TURN[found[1].lower()], mine)


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
        r"\b(the feel\w*|you feel|emotion\w*|intense|distress|strong|" + "|".join(now.state.felt[now.state.topic]) + r")\b", text
    )
    if not moved and not of_feeling:
        return now.word("rerate same", number=number(now, hot))
    parts = [now.word("rerate feeling", feelings=feelings(now))] if of_feeling or not of_thought else []
    if of_thought:
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


def stay(now: Moment) -> str:
    """Mostly they want to finish what was begun."""
    return now.word("stay" if now.rng.random() < 0.85 else "stay no")


def homework_offer(now: Moment) -> str:
    """Taken in their own words, or something of their own instead."""
    yes = accepts(now.state, now.persona, now.heard, now.rng)
    return join([now.word("hw yes") if yes else "", idea(now)])


def role_play(now: Moment) -> str:
    """An offer of its own kind; asked for by themselves, it is taken."""
    if any("practise" in text for text in now.mouth.used):
        return now.word("role play")
    return now.word("role play") if accepts(now.state, now.persona, now.heard, now.rng) else _not_yet(now)


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
    day = f"{now.rng.choice(DAYS)} {now.rng.choice(TIMES)}"
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
