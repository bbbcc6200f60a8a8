# ruff: noqa: E501 - a pattern is easier to check on one line
"""Back to what the client came for: a "not now" is believed, and their topic is worked on (risk_protocol 7)."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.model import Ask, Move
from nova_cbt.policy.closing import out_of_time
from nova_cbt.policy.desk import Desk, count, go, mark
from nova_cbt.policy.fitting import fitting
from nova_cbt.policy.flow import carry_on
from nova_cbt.policy.opening import with_items
from nova_cbt.policy.phases import length, total
from nova_cbt.policy.requests import named_topic, plans_first, request
from nova_cbt.policy.safety.record import ACUTE, left, line_due, lowered, told
from nova_cbt.policy.safety.speak import country_ask
from nova_cbt.policy.work import begin
from nova_cbt.words import patterns as re
from nova_cbt.words.mirror import second_person
from nova_cbt.words.topic import topic_wished

_INSISTS = re.compile(
    r"\b(?:i (?:do |really )?mean it|everything(?:'s| is)? ready|going to do it|i'?m serious|not joking)\b", re.I
)
OWN_TOPIC = 12
"""Words from which a denial may carry a topic of its own."""
MEANT = re.compile(
    r"\b(?:i meant|i mean(?:t)? (?:the|my|that)|didn'?t mean|not what i mean(?:t)?|figure of speech|just (?:an?|a manner of) (?:expression|saying|"
    r"phrase|joke)|(?:was|am|were|'m|is) (?:just |only )?(?:joking|kidding|exaggerat\w+|being dramatic)|as a joke|(?:was|is|it'?s) (?:just |only )?(?:a )?(?:\w+ )?joke\b|it'?s a (?:game|song|film|book|"
    r"saying|quote|figure)|in the (?:game|song|film|book|play)|lyrics?|(?:talking|asking) about (?:the|my|a) (?!self)|misunderst\w+|"
    r"took (?:that|it|me) wrong|got (?:that|it|me) wrong|wrong end|(?:only|just) (?:tired|stressed|worn out|fed up))\b",
    re.IGNORECASE,
)
"""The client says what was meant instead: a false alarm, taken back at once."""
_TO = re.compile(
    r"\b(?:work on|talk(?:ing)? about|go(?:ing)? back to|get back to|focus on|look at|help (?:me )?with|deal with|discuss|continue with|"
    r"carry on with|go on with|return to|stay (?:on|with)|stick (?:to|with)|keep to|sort out|plan|tackle|start (?:on|with)|do something about|do (?:the|that|a) (?:[\w']+ ){1,2}(?:about|on|with|for)|(?:do|spend|take) (?:\w+ ){1,3}(?:minutes?|time) on)\s+"
    r"((?:my|the|this|that|our|a|an|how|what|why)\s+[\w' -]{2,60}?)"
    r"(?=[,.;:!?]|\s+(?:now|today|please|instead|if|because|and|but|then|so)\b|$)",
    re.IGNORECASE,
)


_PLEASE = re.compile(
    r"(?:^|[.!?]\s+)((?!(?:yes|no|okay|ok|help|stop|wait|go|tell|please|continue|next|come|let|can|could|not|don't|just|one|again)\b)"
    r"(?:(?:the|my|our|that) )?[\w'-]+(?: [\w'-]+)?),? please[.!]*\s*$",
    re.IGNORECASE,
)
"""A topic named with nothing but a please: "The report please."."""


def believed(desk: Desk) -> Move:
    """A clear "not now" is believed, thanked and noted; what they told is kept in view, and their topic comes next."""
    tier = desk.state.risk.tier
    if tier >= ACUTE:  # what was taken gravely was not meant so: the next session need not begin with it
        record = desk.state.risk
        number = str(desk.session.number)
        desk = desk.at(replace(desk.state, risk=replace(record, slots={**record.slots, "MEANT": number})))
    if meant_otherwise(desk):
        desk = lowered(desk, 0 if not desk.session.chart.risk.tier else desk.session.chart.risk.tier)
        desk = left(desk.at(count(desk.state, "screened")))
        return resume(desk, "safety.misread")
    give = tier >= 2 and line_due(desk)
    if tier >= 2:
        desk = desk.at(count(desk.state, "recheck_due"))
    desk = told(desk, "line", "support") if give else desk
    desk = lowered(desk, desk.session.chart.risk.tier if only_soft(desk) else 1)
    record = replace(desk.state.risk, ask_next=desk.state.risk.ask_next or not only_soft(desk))
    said = desk.state.tally.get("believed", 0)
    state = count(count(replace(desk.state, risk=record), "screened"), "believed")
    desk = left(desk.at(state))
    move = resume(desk, "safety.believed_again|safety.believed" if said else "safety.believed")
    kept = "safety.keep_line" if give else "safety.still_there" if tier >= ACUTE else ""
    if not kept or move.state.mode == "ended":
        return move
    asks = (*move.asks, *(country_ask(desk) if give else ()))
    rest = [p for p in move.parts[1:] if not p.endswith(".begin")]
    return replace(move, parts=(move.parts[0], kept, *rest), asks=asks)


def meant_otherwise(desk: Desk) -> bool:
    """Does the client say that it was meant in another way, when nothing they told stands against it?"""
    words = desk.turn.text if desk.turn else ""
    if not (MEANT.search(words) or _LONG_PAST.search(words)) or desk.risk.tier >= 2:
        return False
    return told_signs(desk) <= 1


_LONG_PAST = re.compile(
    r"\b(?:(?:that|it|this|which)(?:'s| is| was| were| all was)|i mean(?:t)?|i'?m (?:talking|speaking) (?:about|of)|i was (?:talking|speaking) (?:about|of)|happened|back)\b[^.?!]{0,25}"
    r"\b(?:(?:years|decades|ages) (?:ago|back)|back then|back when|back in|long (?:past|ago|over|gone)|ancient history|when i was|in my (?:teens|twenties|youth)|as a (?:kid|child|teen\w*|student)|in (?:19|20)\d\d|in the past)\b"
    r"|\bnot (?:for|in) (?:\w+ )?(?:years|decades|ages)\b",
    re.IGNORECASE,
)
"""The client says that it was long ago."""


def only_soft(desk: Desk) -> bool:
    """Was there nothing in this session but words that could have meant something else?"""
    heard = [t.risk for t in desk.session.said("client") if t.risk]
    plain = [r.label == "past_self_harm" or (r.label != "none" and not r.ask) for r in heard]
    return not any(plain) and not any(set(r.cues) - {"denial"} for r in heard)


def told_signs(desk: Desk) -> int:
    """In how many messages of this session the client spoke of present danger."""
    before = desk.session.said("client")[:-1]
    return sum(1 for t in before if t.risk and ((t.risk.tier >= 2 and not t.risk.ask) or _INSISTS.search(t.text)))


LATE = 1.3
"""Share of the planned length after which a topic is kept for next time rather than begun."""


NAMES_IT = 4
"""Words from which an answer about danger can name a subject to work on; "nothing. papers" names none."""


def resume(desk: Desk, lead: str) -> Move:
    """Back to what the client came for, named; what they ask for is done first."""
    topic = topic_of(desk)
    if topic and (total(desk.state) >= length(desk) * LATE or plans_first(desk)):
        state = with_items(desk.state, [topic])
        return carry_on(desk.at(replace(state, agenda=(topic, *(i for i in state.agenda if i != topic))[:3])), (lead,))
    if topic and (fitting(desk, topic) or desk.reading.request not in BY_NAME):
        return _on_topic(desk, topic, lead)
    if wanted := request(desk) or (named_topic(desk) if len(desk.words.split()) >= NAMES_IT else None):
        return replace(wanted, parts=(lead, *wanted.parts[1:]))
    if topic:
        return _on_topic(desk, topic, lead)
    if desk.state.risk.tier and not desk.state.sheet("coping_menu") and wants_to_cope(desk):
        return begin(desk, "coping_menu", (lead,))
    return carry_on(desk, (lead,))


BY_NAME = ("role_play", "coping", "technique", "example")
"""Requests that name a way of working, and not only a subject."""
_ASKS_FOR = re.compile(
    r"\b(?:can|could|may|shall|would) (?:we|you|i)\b|\blet'?s\b|\bi(?:'d| would) (?:like|rather|prefer)\b|\bi want(?:ed)? to\b|\bplease\b|\bhelp\b",
    re.I,
)


def asks_for(desk: Desk) -> bool:
    """Is a topic of their own asked for in this message, as a request?"""
    words = desk.turn.text if desk.turn else ""
    return bool(topic_of(desk)) and bool(_ASKS_FOR.search(words)) and not out_of_time(desk)


def topic_of(desk: Desk) -> str:
    """What the client says they want to work on, in their words: "my thesis"; nothing if they do not say."""
    words = desk.turn.text if desk.turn else ""
    found = [*_TO.finditer(words), *_PLEASE.finditer(words)]
    wanted = (m.group(1).strip() for m in found if not _NOT_WANTED.search(words[: m.start()]))
    return topic_wished(words) or next((t for t in wanted if not _POINTING.fullmatch(t)), "")


_NOT_WANTED = re.compile(r"(?:\bnot\b|n['’]t\b|\bnever\b|\bstop\b|\bcannot\b)[^.?!,;]{0,25}$", re.IGNORECASE)
_POINTING = re.compile(
    r"(?:this|that|the) (?:instead|one|now|first|then|too|part|again|more)|how (?:that|it|this|things) (?:went|go(?:es)?|was|is|are|were)",
    re.IGNORECASE,
)


def _on_topic(desk: Desk, topic: str, lead: str) -> Move:
    """The topic they named is first on the list, and is begun in this reply."""
    state = with_items(desk.state, [topic])
    first = (topic, *(i for i in state.agenda if i != topic))
    desk = desk.at(replace(state, agenda=first[:3]))
    named = {"topic": second_person(topic) or f'"{topic}"'}
    if names := fitting(desk, f"{topic} {topic}"):
        return _named(begin(desk, names[0], (lead, "safety.to_topic")), lead, named)
    early = desk.state.place.phase not in ("work", "homework", "summary", "feedback", "close")
    stack = (*desk.state.stack, desk.state.place) if early and not desk.state.stack else desk.state.stack
    state = mark(go(desk.state, phase="work", page="", step="explore", attempts=0, item=topic), "work", "open")
    at = desk.at(replace(state, stack=stack))
    move = at.move("work.explore", lead, "safety.topic", asks=(Ask("choice", "text"),))
    return replace(move, slots={**move.slots, **named})


def _named(move: Move, lead: str, named: dict[str, str]) -> Move:
    return replace(move, parts=(lead, "safety.to_topic", move.parts[-1]), slots={**move.slots, **named})


def wants_to_cope(desk: Desk) -> bool:
    """Did the client ask for other ways through it, in their last few messages?"""
    words = " ".join(t.text.lower() for t in desk.session.said("client")[-3:])
    return desk.reading.request == "coping" or bool(
        re.search(
            r"\bcop(e|ing)\b|\bhealth(y|ier)\b|\b(better|other|different|new) (ways?|things?)\b|\brather have something\b|\binstead\b",
            words,
        )
    )
