"""What the client says to a choice: one of those offered, in words, and rather what they hoped for."""

from __future__ import annotations

from nova_cbt.simulate.moment import Moment
from nova_cbt.words import patterns as re

LONGEST_OPTION = 14
TURN = {
    "you were": "I was", "you are": "I am", "you're": "I'm", "you've": "I've", "you'd": "I'd",
    "yourself": "myself", "yours": "mine", "your": "my", "you": "I",
}  # fmt: skip
OBJECT = re.compile(
    r"(?<=\bgets )you\b|(?<=\bhelps )you\b|(?<=\bcalms )you\b|(?<=\b(?:to|of) )you\b|(?<=\bnear )you\b|\byou$"
)
YOURS = re.compile(r"\b(" + "|".join(TURN) + r")\b", re.I)


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


def stay(now: Moment) -> str:
    """Mostly they want to finish what was begun."""
    return now.word("stay" if now.rng.random() < 0.85 else "stay no")
