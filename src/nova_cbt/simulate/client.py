"""The simulated client: hears what the therapist said, is moved by it, answers as this person would."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import replace

from nova_cbt.model import Homework, Speaker
from nova_cbt.simulate import happenings, manners, rules
from nova_cbt.simulate.answers import answer, open_gate, tell
from nova_cbt.simulate.choosing import turned, wished
from nova_cbt.simulate.ear import Heard, hear
from nova_cbt.simulate.manners import Scene, alike
from nova_cbt.simulate.mind import (
    State,
    did,
    feel,
    fresh,
    from_chart,
    gate_open,
    how_it_went,
    live_through_the_week,
    open_session,
)
from nova_cbt.simulate.moment import Moment, facts
from nova_cbt.simulate.page import Persona
from nova_cbt.simulate.tables import answering, group, listed, pattern, scene_patterns
from nova_cbt.simulate.wording import Mouth, fill, join, words
from nova_cbt.words import patterns as re

Turns = Sequence[tuple[Speaker, str]]
BROKEN = {"empty", "cut_off", "meta", "flipped"}
HURT = BROKEN | {"refusal", "repeated", "ignored", "wrong_name", "wrong_pronoun"}


class SimulatedClient:
    """One person over a course of sessions; the same seed and the same therapist give the same words."""

    def __init__(self, persona: Persona, seed: int) -> None:
        self.persona = persona
        self.seed = seed
        self.state: State = fresh(persona)
        self.mouth = Mouth(persona)
        self.left = False
        self.over = False
        """Goodbye was said."""
        self.mended = 0
        """Messages that broke a rule and were replaced."""
        self.last_extra = -3
        """After how many messages thanks, a question or an aside was last added."""
        self.question = ""
        """What the client asked and may still be waiting to hear."""
        self.own: list[str] = []
        self.came = 0
        """How many messages they had written when this session began."""
        self.once: set[str] = set()

    def begin(self, session_number: int, homework: Iterable[Homework] = ()) -> None:
        """The client arrives for a session."""
        self.left = self.over = False
        self.once = set()
        self.came = len(self.own)
        self.mouth.session = session_number
        open_session(self.state, self.persona, session_number, random.Random(f"{self.seed}:{session_number}:open"))
        self.state.tasks = from_chart(self.persona, homework, self.state.tasks)
        rng = random.Random(f"{self.seed}:{session_number}:tasks")
        for task in self.state.tasks:
            if not task.outcome:
                task.outcome, task.why = how_it_went(self.state, self.persona, task, len(self.state.tasks), rng)
        self._block()

    def finish(self) -> None:
        """The session is over and a week goes by."""
        live_through_the_week(self.state, self.persona, random.Random(f"{self.seed}:{self.state.session}:week"))
        if self.left and self.state.refusals >= self.persona.number("leave if", "refusals in a row", 2):
            self.state.refused_twice = True

    def reply(self, turns: Turns) -> str:
        """The client's next message; nothing once they have left or said goodbye."""
        if self.left or self.over:
            return ""
        text = turns[-1][1] if turns and turns[-1][0] == "therapist" else ""
        heard = self._hear(text, turns)
        feel(self.state, self.persona, heard)
        key = self._leaving(turns)
        if key:
            self.left = True
            said = self._leave_words(key)
        else:
            said = self._checked(heard, turns)
        self.own.append(said)
        return said

    def _hear(self, text: str, turns: Turns) -> Heard:
        """The message, what it asks for, its faults and gifts."""
        earlier = [t for who, t in turns[:-1] if who == "therapist"]
        said = next((t for who, t in reversed(turns) if who == "client"), "")
        heard = hear(text, tuple(self.state.heard))
        given = {label for label, topic in self.state.answered if topic == self.state.topic}
        scene = Scene(
            self.persona.name, self.persona.who["pronouns"], earlier, said,
            facts=len(given & answering("facts")),
            hurt=any(self.once & {fault} for fault in HURT), in_scene=bool(heard.scene),
        )  # fmt: skip
        faults, gifts = manners.judge(text, scene)
        if faults & BROKEN or "refusal" in faults:
            heard = replace(heard, asks="", also=())
        self.once = (self.once - HURT) | (faults & HURT)
        if heard.asks:
            self.state.heard.append(heard.asks)
        return replace(heard, faults=faults, gifts=gifts)

    def _leaving(self, turns: Turns) -> str:
        """Which words to leave with, if this is too much."""
        if self.state.refusals >= self.persona.number("leave if", "refusals in a row", 2):
            return "leave refused"
        said = [t for who, t in turns if who == "therapist"]
        if said and len(said[-1].split()) >= 3 and not said[-1].startswith("["):
            same = sum(alike(said[-1], old) >= 0.95 for old in said)
            if same >= self.persona.number("leave if", "identical messages", 3):
                return "leave"
        return ""

    def _leave_words(self, key: str) -> str:
        return fill(self.mouth.pick(key, self._rng("leave")), {})

    def _rng(self, salt: str) -> random.Random:
        return random.Random(f"{self.seed}:{self.state.session}:{len(self.own)}:{salt}")

    def _block(self) -> None:
        self.mouth.blocked = [d.signs() for name, d in self.persona.disclosures.items() if name not in self.state.told]

    def _checked(self, heard: Heard, turns: Turns) -> str:
        """The message, tried a second time if it breaks a rule, and then a plain one from the page."""
        for attempt in ("first", "second"):
            text = self._say(heard, turns, self._rng(attempt))
            if not rules.breaches(text, self._before(heard, turns)):
                return text
            self.mended += 1
        return self.mouth.pick("fallback", self._rng("fallback"))

    def _before(self, heard: Heard, turns: Turns) -> rules.Before:
        therapist = [t for who, t in turns if who == "therapist"]
        return rules.Before(self.persona, self.state, self.own, therapist, heard.asks, heard.faults)

    def _say(self, heard: Heard, turns: Turns, rng: random.Random) -> str:
        said = next((t for who, t in reversed(turns) if who == "client"), "")
        now = Moment(self.persona, self.state, self.mouth, heard, rng, said)
        if heard.faults & BROKEN or "refusal" in heard.faults:
            return self._thrown(now)
        if heard.scene or heard.asks == "scene open":
            return self._in_scene(now)
        if heard.asks == "goodbye":
            self.over = True
            return now.word("goodbye")
        self._follow_topic(now)
        return self._of_itself(now, turns) or self._compose(now)

    def _of_itself(self, now: Moment, turns: Turns) -> str:
        """Something that isn't an answer, in its place or beside it; nothing when its time has not come."""
        own = len(self.own)
        clock = happenings.Clock(self.seed, own, own - self.came + 1, [t for who, t in turns if who == "therapist"])
        event = None if "repeated" in now.heard.faults else happenings.due(now, clock)
        if event is None:
            return ""
        how = event.settings.get("how", "instead")
        answered = self._core(now) if how in ("first", "added") else ""
        said = happenings.happen(event, now, clock)
        self.over = self.over or "ends" in event.settings
        return join([said, answered] if how == "first" else [answered, said])

    def _thrown(self, now: Moment) -> str:
        """Nothing to answer, or a closed door: says so, and what it had asked for; never fills the gap."""
        if "refusal" in now.heard.faults:
            hurting = self.persona.disclosures.get("self-harm")
            if hurting and hurting.words.get("ask again") and "self-harm" in self.state.told:
                return now.word("ask again", hurting)
            return now.word("refused")
        if "flipped" in now.heard.faults:
            return now.word("confused turned")
        parts = [now.word("confused")]
        question = re.findall(r"[^.!?]+\?", now.said)
        if question and "?" not in parts[0]:
            parts.append(now.word("ignored", asked=question[-1].strip()))
        elif self.state.asked_for:
            parts.append(now.word("confused ask"))
        return join(parts)

    def _in_scene(self, now: Moment) -> str:
        """Speaks as themself to the other person; now and then stuck."""
        if now.heard.asks == "scene open":
            did(self.state, self.persona, "scene open")
            return now.word("scene open", now.situation)
        did(self.state, self.persona, "scene")
        if "stuck" not in self.once and now.rng.random() < 0.12 and "scene" in self.state.heard[:-1]:
            self.once.add("stuck")
            return now.word("scene stuck")
        if not {"scene", "scene open"} & set(self.state.heard[-4:-1]):
            return now.word("scene open", now.situation)
        asked = now.heard.text.rstrip(' "”)').endswith("?")
        fits = (k for k, words in scene_patterns() if words.search(now.heard.text) and not (asked and k == "thanks"))
        return now.word(f"scene {next(fits, 'any')}", now.situation)

    def _follow_topic(self, now: Moment) -> None:
        """The therapist brings up another of the client's situations: the talk is about that now."""
        if (
            now.heard.asks in ("review", "stayed", "safety", "mood", "agenda", "choose")
            or "scene" in self.state.heard[-2:]
        ):
            return
        counts = {name: len(s.about().findall(now.heard.text)) for name, s in self.persona.situations.items()}
        best = max(
            counts, key=lambda name: counts[name] + 0.5 * (name == self.state.topic) + 0.2 * (name in self.state.topics)
        )
        gate = self.persona.situations[best].settings.get("gate", "")
        if counts[best] > counts[self.state.topic] and counts[best] >= 2 and (not gate or gate in self.state.told):
            self.state.topic = best
            open_gate(now, best)

    def _compose(self, now: Moment) -> str:
        """Reaction, answer, detail: as long as this person is today on this kind of question."""
        label = now.heard.asks
        if sulk := self._withdrawn(now):
            return sulk
        parts = self._reactions(now)
        core = self._core(now)
        parts.append(core)
        parts.extend(self._disclosures(now))
        if label in answering("bare") | group("risk"):
            return join(parts)
        return join(self._grown(now, parts))

    def _withdrawn(self, now: Moment) -> str:
        """What this person can't bear makes some of them short of words; others say so (see _reactions)."""
        resistance = self.persona.sections["resistance"].settings
        worse = {part.strip() for part in resistance.get("up", "").split(",")} & now.heard.faults
        quiet = resistance["form"] == "withdraw" and worse and "withdrawn" not in self.once and now.rng.random() < 0.6
        self.once.discard("withdrawn")
        if quiet and self.mouth.left("withdrawn"):
            self.once.add("withdrawn")
            return now.word("withdrawn")
        return ""

    def _core(self, now: Moment) -> str:
        label = now.heard.asks
        if not label:
            return now.word("reply to statement")
        if "repeated" in now.heard.faults and label not in answering("short"):
            return ""
        unsure = self.persona.number("style", "unsure", 0.1)
        if label in answering("hard") and "unsure" not in self.once and now.rng.random() < unsure:
            self.once.add("unsure")
            return now.word("do not know")
        self.once.discard("unsure")
        core = answer(now, label)
        if label in answering("either"):
            core = join([self._either(now), core])
        for other in [a for a in now.heard.also if a in listed("together", label)][:1]:
            if label in answering("bare") or now.rng.random() < 0.75:
                second = answer(replace(now, heard=replace(now.heard, asks=other)), other)
                core = join([second, core] if other in ("name", "situation", "obstacle", "need") else [core, second])
        return core

    def _either(self, now: Moment) -> str:
        """Which of the two it was, in their words, before the answer itself."""
        question, offered = now.heard.question, now.heard.options
        if not offered or ", or " not in question or not pattern("either").match(question):
            return ""
        option = turned(wished(now, offered))
        return f"{option[0].upper()}{option[1:]}." if option and len(option.split()) <= 8 else ""

    def _reactions(self, now: Moment) -> list[str]:
        """What the manner of the message calls for, before any answer; one of them."""
        faults, gifts = now.heard.faults, now.heard.gifts
        for fault, key in (
            ("wrong_name", "misnamed"),
            ("wrong_pronoun", "mispronouned"),
            ("repeated", "repeated"),
            ("overload", "overload"),
        ):
            if fault in faults:
                return [now.word(key)]
        if "owned" in gifts:
            return [now.word("mended")]
        resistance = self.persona.sections["resistance"].settings
        if resistance["form"] == "confront" and faults & {part.strip() for part in resistance["up"].split(",")}:
            return [now.word("confront")]
        if "listed" in faults:
            return [now.word("list")]
        if "cheering" in faults and now.rng.random() < 0.7:
            self.once.add("nodded")
            return [now.word("cheered")]
        if "ignored" in faults and self.question and self.question in now.said and now.rng.random() < 0.4:
            asked, self.question = self.question, ""
            return [now.word("ignored", asked=asked)]
        quiet = now.heard.asks in answering("short") | answering("bare") | group("risk")
        if "nodded" in self.once and not quiet and now.rng.random() < 0.3:
            self.once.discard("nodded")
            return [now.word("agree then doubt")]
        return []

    def _disclosures(self, now: Moment) -> list[str]:
        """Something the client had kept back, when its gate opens and the question is near it; one at a time."""
        if "told now" in self.once or now.heard.faults & {"repeated", "overload", "ignored"}:
            return []
        for name, disclosure in self.persona.disclosures.items():
            near = [label.strip() for label in disclosure.settings.get("when", "").split(",")]
            if (
                name in self.state.told
                or now.heard.asks not in near
                or not gate_open(self.state, disclosure, asked=False)
            ):
                continue
            if now.rng.random() < 0.6:
                self.once.add("told now")
                return [tell(now, name, "volunteer")]
        return []

    def _grown(self, now: Moment, parts: list[str]) -> list[str]:
        """More of the same matter until the message has the length this person gives it today."""
        label, rng, style = now.heard.asks, now.rng, self.persona.sections["style"]
        mean, sd = style.number("mean"), style.number("sd")
        short = label in answering("short")
        mean *= min(1.2, 0.3 + 1.5 * self.state.trust) if "opens" in style.settings else 1.0
        target = rng.gauss(0.5 * mean, 0.5 * sd) if short else rng.gauss(1.1 * mean, sd)
        if "unsure" in self.once:
            return parts
        tail = [] if now.heard.faults & {"repeated", "overload"} else self._tail(now)
        again = label == "agenda" and "agenda" in self.state.heard[:-1]
        for key in () if again or (short and rng.random() < 0.4) else listed("more", label):
            if words(join([*parts, *tail])) > target - 8:
                break
            parts.append(self._further(now, key))
        if rng.random() < 0.05 and parts[0] and not short and label not in ("agenda", "choose"):
            parts.insert(0, self.mouth.pick("hedge", rng))
        return [*parts, *tail]

    def _further(self, now: Moment, key: str) -> str:
        """One more thing that belongs to the answer, unsaid so far."""
        situation = now.situation if self._opened() else None
        values = {"number": "", "feelings": ""}
        text = self.mouth.pick(key, now.rng, situation, again=False)
        if not text or any("{" + name + "}" in text for name in values) or (key == "detail" and situation is None):
            return ""
        did(self.state, self.persona, key)
        return fill(text, facts(now))

    def _opened(self) -> bool:
        """Whether the matter of the day has been spoken of."""
        return bool(answering("openers") & {label for label, topic in self.state.answered if topic == self.state.topic})

    def _tail(self, now: Moment) -> list[str]:
        """Thanks, a question back, an aside: seldom, and not over something serious."""
        label, rng, style = now.heard.asks, now.rng, self.persona.sections["style"]
        since = len(self.own) - self.last_extra
        if label in answering("bare") | group("risk") or since < 3:
            return []
        tail = []
        if now.heard.gifts & {"reflection", "answered"} and rng.random() < style.number("thanks"):
            tail.append("thanks")
        elif label in answering("curious") and rng.random() < 2 * style.number("questions"):
            tail.append("question")
        elif label in answering("talked") and rng.random() < style.number("asides"):
            tail.append("aside")
        if tail:
            self.last_extra = len(self.own)
        said = [self._some(key, rng) for key in tail]
        if "question" in tail:
            self.question = said[-1]
        return said

    def _some(self, key: str, rng: random.Random) -> str:
        return fill(self.mouth.pick(key, rng, again=False), {})
