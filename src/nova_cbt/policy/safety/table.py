# ruff: noqa: E501 - a pattern is easier to check on one line
"""The special situations as a table: what each asks, which answers call for acting now, whose line is the nearest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from nova_cbt import crisis
from nova_cbt.model import Ask, Move
from nova_cbt.policy.desk import Desk
from nova_cbt.policy.safety.record import told
from nova_cbt.policy.safety.speak import say
from nova_cbt.words import patterns as re


@dataclass(frozen=True)
class Situation:
    """What is asked, in order; which answers call for acting now, and which lead elsewhere."""

    page: str
    steps: tuple[str, ...]
    danger: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    """Step -> the words of an answer that call for acting now."""
    audience: str = ""
    """Whose line is the nearest, where the country has one."""
    alone: bool = True
    """Does the cue alone open it, without a label?"""
    screens: bool = False
    """Is one plain question about the client themself due at the end?"""
    acute: bool = False
    """Is acting now the client's own R4, and not a reply of the page's own?"""


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_YES = r"^\W*(?:yes|yeah|yep|yup|ya\b|i think so|probably|maybe|might be|not sure|i don'?t know|he does|she does|they do|it is)\b"
_DO = r"(?:go|do|jump|step|walk|run|stand|climb|lie|get|take|put|cut|burn|throw|push|hit|hurt|kill|stab|end|open|close|stop|leave|drive|let|set|swallow|drink|eat|break|smash|follow|obey|come|drop|swerve)"
_SAYS = r"(?:says?|said|saying|tells?|told|telling|whispers?|whispered|shouts?|shouting|screams?|orders?|ordering|commands?|goes|going|repeats?|repeating|insists?)"
_ORDERS = (
    rf"(?<!not )(?<!n't )\b{_SAYS}(?: (?:me|to me|i|it|he|she|they|over|and|again|that|just|like|stuff|things))*(?:[:,]| [\"']|\b)\s*[\"']?(?:just |now |to )?{_DO}\b(?! (?:on about|through|wrong|not))|"
    rf"\b{_SAYS} (?:that |to )?(?:i|me) (?:should|must|have to|ought to|need to|had to|has to|am to|got to|deserve to)\b|"
    rf"(?:^|[.!?,]\s*)[\"']?{_DO} (?:\w+ ?){{0,3}}[\"']?[,.!]?.{{0,40}}\b(?:it|he|she|they|that'?s what (?:it|he|she|they)) {_SAYS}"
)
"""A voice that orders: what it says is a thing to do."""
ORDERS = _words(_ORDERS)
_GOING_NOW = (
    r"\b(?:said|saying|says|wrote|texted|sent|posted|left) (?:\w+ )?(?:\w+ )?good-?byes?\b|\bgood-?byes? (?:to|on|by|note|letter|text|message|video)\b|\b(?:on|up on|at|by|drove to|driving to|gone to|went to|off to) the (?:\w+ )?(?:roof|bridge|ledge|edge|tracks|cliffs?|viaduct|quarry|railway)\b|(?:written|wrote) to (?:the|his|her|my|our) (?:kids|children|mum|mother|wife|husband|family)\b|"
    r"\b(?:has|got|holding|with) (?:the|a|all the|his|her) (?:pills|gun|knife|rope|blade|tablets)\b|\b(?:has |have |just )?(?:took|taken|swallowed) (?:\w+ ){0,3}?(?:pills|tablets|something|overdose|them all)\b|\block(?:ed|s)? (?:him|her|them)sel\w+ in\b|"
    r"\bleft (?:a|the) (?:note|letter)\b|\b(?:door|room)(?:'s| is| was)? (?:\w+ )?locked\b|\blocked (?:his|her|their|the) (?:\w+ )?(?:door|room)\b|\b(?:right now|this minute|as we speak|going to do it (?:now|tonight|today))\b"
)
DYING_NOW = _words(_GOING_NOW)
"""Said of another, it is dangerous this minute."""
SITUATIONS: Mapping[str, Situation] = {
    "abuse": Situation(
        "abuse", ("reader", "now", "offer"),
        {"now": _words(_YES + r"|\b(?:he'?s|she'?s|they'?re) (?:here|home|outside|coming|at the door)|right now|tonight|any minute|going to (?:kill|hurt|hit)\b")},
        audience="abuse", alone=False, screens=True,
    ),
    "others": Situation(
        "harm_to_others", ("how", "stops", "distance"),
        {"how": _words(_YES + r"|\b(?:gun|knife|weapon|tonight|tomorrow|wait(?:ing)? (?:for|outside|till|until)|waiting|after (?:work|dark|school)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|this (?:week|weekend)|(?:a|the|my) (?:\w+ )?(?:bat|hammer|blade|machete|axe|bar|petrol|crowbar)\b|i got (?:a|the|my|it)|know (?:which|when)|when (?:he|she|they) (?:comes?|leaves?|gets?|finish\w*)|plan|know where|i have|i've got)\b"),
         "stops": _words(r"^\W*(?:nothing|not much|no ?one|nobody|i don'?t know)\b")},
        alone=False, acute=True,
    ),
    "psychosis": Situation(
        "unusual", ("commands", "sleep", "today"),
        {"commands": _words(r"^\W*(?:yes|yeah|sometimes|they do|he does|she does)\b|\b(?:tell|telling|say|says|want|wants|order\w*|shout\w*) (?:me|i) (?:to|should|must)|\b(?:hurt|kill|cut|jump|stab)\b|" + _ORDERS)},
        alone=False, acute=True,
    ),
    "third_party": Situation(
        "third_party", ("now", "help"),
        {"now": _words(_YES + rf"|{_GOING_NOW}" + r"|\b(?:right now|tonight|has (?:the |a )?(?:pills|gun|knife|rope)|took|taken|on the (?:roof|bridge)|not answering|saying goodbye|won'?t answer)\b")},
        alone=False, screens=True,
    ),
    "intrusive": Situation(
        "intrusive", ("want", "refer"),
        {"want": _words(r"\b(?:i (?:do|really)? ?want to|part of me wants|i would like to|i'?d enjoy|drawn to it|i'?m going to|i might really)\b(?!.{0,20}\b(?:stop|not)\b)")},
        acute=True,
    ),
    "eating": Situation(
        "eating", ("body", "care"),
        {"body": _words(r"\b(?:faint\w*|pass(?:ed|ing)? out|chest|palpitat\w*|blood|can'?t stand|collapse\w*|two days|three days|48|nothing for|no (?:food|water|fluids)|insulin|pregnan\w*|(?:times|purge\w*).{0,15}day|weak)\b")},
        audience="eating disorders", screens=True,
    ),
    "intoxicated": Situation(
        "substances", ("mixed", "tonight"),
        {"mixed": _words(r"^\W*(?:yes|yeah|yep)\b|\b(?:pills?|tablets?|benzo\w*|valium|xanax|opioid\w*|heroin|fentanyl|coke|meth|ketamine|too much|blue|can'?t wake|seiz\w*|shak\w*|seeing things)\b")},
        audience="alcohol and drugs", screens=True,
    ),
    "bereaved": Situation("bereaved", ("thoughts",), alone=False),
}  # fmt: skip
ORDER = ("others", "abuse", "psychosis", "intoxicated", "eating", "intrusive", "bereaved", "third_party")
LINE_STEPS = ("offer", "help", "danger", "care", "distance")
"""Steps whose wording brings a line with it."""


def spoken(desk: Desk, found: Situation, *parts: str, slot: str) -> Move:
    """A move of the situation, with the line that is nearest to it."""
    name = slot.replace(":", "_")
    nearest = next(
        (x for x in crisis.lines(desk.state.fact("country")) if found.audience and x.audience == found.audience), None
    )
    if found.page == "third_party" and "line" in desk.session.state.risk.told:
        parts = tuple(f"{p}_known|{p}" for p in parts)  # the line was said for them already
    young = found.page == "abuse" and "minor" in desk.state.risk.flags
    step = parts[-1].split("|")[0].split(".")[-1]
    if young:
        parts = tuple("|".join(f"{p}_young|{p}" for p in part.split("|")) for part in parts)
    elif found.audience and nearest is None:
        parts = tuple(f"{p}_general|{p}" for p in parts)
    if step in LINE_STEPS and (nearest or young or not found.audience):
        desk = told(desk, "line")
    move = say(desk, f"safety.{name}", *parts, asks=(Ask(slot, "safety"),))
    return replace(move, slots={**move.slots, "line": crisis.sentence(nearest)}) if nearest else move
