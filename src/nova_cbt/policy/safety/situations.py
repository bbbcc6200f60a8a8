# ruff: noqa: E501 - a pattern is easier to check on one line
"""Special situations: another person, abuse, unusual beliefs, substances, eating, harm to others, pictures, loss, age.

Each is a page of its own under content/moves and a short series of questions here; whatever is dangerous in an answer
leads to acting now, and the client's own danger always goes before (risk_protocol 9 to 14).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from nova_cbt import crisis
from nova_cbt.model import Ask, Move
from nova_cbt.policy.closing import early
from nova_cbt.policy.desk import Desk, count, go
from nova_cbt.policy.flow import carry_on
from nova_cbt.policy.safety import series
from nova_cbt.policy.safety.acute import act
from nova_cbt.policy.safety.back import believed, meant_otherwise, resume
from nova_cbt.policy.safety.paths import next_question
from nova_cbt.policy.safety.record import ACUTE, asking, entered, left, lowered, noted, risen, told
from nova_cbt.policy.safety.speak import say


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
SITUATIONS: Mapping[str, Situation] = {
    "abuse": Situation(
        "abuse", ("reader", "now", "offer"),
        {"now": _words(_YES + r"|\b(?:he'?s|she'?s|they'?re) (?:here|home|outside|coming|at the door)|right now|tonight|any minute|going to (?:kill|hurt|hit)\b")},
        audience="abuse", alone=False, screens=True,
    ),
    "others": Situation(
        "harm_to_others", ("how", "stops", "distance"),
        {"how": _words(_YES + r"|\b(?:gun|knife|weapon|tonight|tomorrow|waiting|plan|know where|i have|i've got)\b"),
         "stops": _words(r"^\W*(?:nothing|not much|no ?one|nobody|i don'?t know)\b")},
        alone=False, acute=True,
    ),
    "psychosis": Situation(
        "unusual", ("commands", "sleep", "today"),
        {"commands": _words(r"^\W*(?:yes|yeah|sometimes|they do|he does|she does)\b|\b(?:tell|telling|say|says|want|wants|order\w*|shout\w*) (?:me|i) (?:to|should|must)|\b(?:hurt|kill|cut|jump|stab)\b")},
        alone=False, acute=True,
    ),
    "third_party": Situation(
        "third_party", ("now", "help"),
        {"now": _words(_YES + r"|\b(?:right now|tonight|has (?:the |a )?(?:pills|gun|knife|rope)|took|taken|on the (?:roof|bridge)|not answering|saying goodbye|won'?t answer)\b")},
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
LABELS = {"abuse_disclosure": "abuse", "harm_to_others": "others", "psychosis": "psychosis"}
_NEVER_WOULD = re.compile(
    r"\b(?:never|wouldn'?t|would not|not really|don'?t (?:really )?mean|just angry|i'?d never)\b", re.IGNORECASE
)
_OWN = re.compile(
    r"\b(?:asking for a friend|hypothetical\w*|what if (?:someone|somebody|a person)|someone (?:like|i know)|say (?:someone|somebody))\b",
    re.IGNORECASE,
)
_ABOUT_ME = re.compile(
    r"^\W*(?:yes|yeah|maybe|a bit|partly|okay|ok|it'?s me|me\b|both|i guess|kind of|sort of)\b|\bit'?s (?:about )?me\b|\babout me\b(?!\W*no)",
    re.IGNORECASE,
)
_NO_WORD = re.compile(r"^\W*(?:no|nope|nah|not me|really not)\b", re.IGNORECASE)
_BELIEF_ABOUT_NOVA = re.compile(
    r"\byou (?:(?:are|'re|keep|have been) )?(?:send\w*|sent|giv\w+|hid\w*|tell\w*|watch\w*|control\w*|put\w*) (?:me |my )?(?:\w+ )?(?:signs?|messages?|thoughts?|codes?|signals?)|\byou(?:'re| are) (?:watching|controlling|god|chosen|following)\b",
    re.IGNORECASE,
)


def opened(desk: Desk) -> Move | None:
    """The first reply to a special situation; none when the message is the client's own danger, or nothing of the kind."""
    cue = _cue(desk)
    if not cue:
        return None
    found = SITUATIONS[cue]
    if desk.state.tally.get(f"situation:{cue}"):
        return None if desk.risk.tier >= 2 and cue in ("third_party", "bereaved") else _known(desk, cue, found)
    desk = entered(desk.at(count(desk.state, f"situation:{cue}")), f"situation:{cue}")
    words = desk.turn.text if desk.turn else ""
    if cue == "third_party" and _OWN.search(words):
        at = desk.at(asking(desk.state, "OWN"))
        return _say(at, found, "third_party.own", slot="OWN")
    if cue == "others" and desk.risk.tier < ACUTE and _NEVER_WOULD.search(words):
        return resume(left(lowered(desk, 1)), "harm_to_others.anger")
    if _in_danger(desk, found, words, first=True):
        return _danger(desk, found)
    if cue == "psychosis" and _BELIEF_ABOUT_NOVA.search(words):
        return _ask(desk, found, f"{found.page}.about_nova")
    if cue == "abuse" and re.search(
        r"\bused to\b|\byears ago\b|\bas a (?:child|kid)\b|\bwhen i was\b", words, re.IGNORECASE
    ):
        return _say(desk.at(asking(desk.state, f"{found.page}:past")), found, "abuse.past", slot=f"{found.page}:past")
    return _ask(desk, found, f"{found.page}.thanks")


def _cue(desk: Desk) -> str:
    """Which situation a message opens; the client's own danger goes before all but those that carry it."""
    cues, label = set(desk.risk.cues), desk.risk.label
    if label in LABELS:
        cues.add(LABELS[label])
    own = not desk.risk.ask and label not in ("none", "past_self_harm", *LABELS)
    if own and not (label == "medical_emergency" and "third_party" in cues):
        return ""
    for cue in ORDER:
        if cue in cues and (SITUATIONS[cue].alone or desk.risk.tier >= 1):
            return cue
    return "third_party" if desk.turn and _OWN.search(desk.turn.text) and desk.risk.tier == 1 else ""


def _known(desk: Desk, cue: str, found: Situation) -> Move | None:
    """The same situation spoken of again: acted on when it is dangerous now, else received and gone on with."""
    words = desk.turn.text if desk.turn else ""
    if desk.risk.tier >= ACUTE or (cue in ("psychosis", "intoxicated") and _in_danger(desk, found, words, first=True)):
        return _danger(entered(desk, f"situation:{cue}"), found)
    if cue == "psychosis":
        about = f"{found.page}.about_nova" if _BELIEF_ABOUT_NOVA.search(words) else ""
        at = entered(desk, f"situation:{cue}")
        return _say(
            at.at(asking(at.state, f"{found.page}:again")),
            found,
            about,
            f"{found.page}.again",
            slot=f"{found.page}:again",
        )
    return resume(desk, f"{found.page}.again|receipt.clause|safety.heard") if desk.risk.tier >= 1 else None


def onward(desk: Desk) -> Move | None:
    """An answer within a situation: danger first, then the next of its questions, then back."""
    cue = desk.state.place.item.partition(":")[2]
    found, slot = SITUATIONS[cue], desk.state.place.step
    words = desk.turn.text if desk.turn else ""
    step = slot.partition(":")[2]
    if slot == "OWN":
        return _own(desk, found, words)
    desk = desk.at(noted(desk.state, slot, words))
    if step in found.danger and found.danger[step].search(words) and not _negated(words):
        return _danger(desk, found)
    if step == "rest":
        return _rested(desk, found)
    if cue == "psychosis" and _BELIEF_ABOUT_NOVA.search(words):
        return _ask(desk, found, f"{found.page}.about_nova")
    return _ask(desk, found, _received(found, step, words))


def _received(found: Situation, step: str, words: str) -> str:
    kind = "no" if _NO_WORD.search(words) or (step == "reader" and _negated(words)) else "yes"
    return f"{found.page}.{step}_{kind}|{found.page}.heard|safety.heard"


def _ask(desk: Desk, found: Situation, lead: str) -> Move:
    """The next question of the situation, or its end: back to what the client came for."""
    step = next((s for s in found.steps if f"{found.page}:{s}" not in desk.state.risk.asked), "")
    if step:
        slot = f"{found.page}:{step}"
        return _say(desk.at(asking(desk.state, slot)), found, lead, f"{found.page}.{step}", slot=slot)
    if found.screens and not {"R1", "S2"} & set(desk.state.risk.asked) and not desk.state.tally.get("screened"):
        at = desk.at(asking(go(desk.state, item="light"), "R1"))
        return say(at, "safety.r1_history", lead, f"{found.page}.you|safety.r1_history", asks=series.ask("R1"))
    return _ended(desk, lead)


def _negated(words: str) -> bool:
    """Is it a no, or a word that it is safe just now?"""
    return bool(_NO_WORD.search(words) or (_SAFE.search(words) and not _UNSAFE.search(words)))


_SAFE = re.compile(
    r"\b(?:(?:not|n't|never|no) [^.?!]{0,25}\b(?:danger\w*|right now|tonight|at the moment|anyone|anybody|read)|(?:it'?s|i'?m|am|is) (?:\w+ )?(?:safe|fine|okay|ok|alone|private)|"
    r"(?:he|she|they)(?:'s|'re| is| are) (?:out|away|asleep|at work|not here|not home)|(?:nobody|no ?one) (?:can|could|will)|just me)\b",
    re.IGNORECASE,
)
_UNSAFE = re.compile(r"\b(?:not|n't) (?:\w+ )?safe|outside|at the door|going to (?:kill|hit|hurt)\b", re.IGNORECASE)


_STAYS = _words(
    r"^\W*(?:no|nah|naw|nope)\b|\b(?:not yet|not tired|stay (?:a|here|with)|keep (?:talking|going)|don'?t go)\b"
)
RESTS = 2
"""Times it is offered to leave the work for a clear head; the client may still prefer to stay and talk."""


def _rested(desk: Desk, found: Situation) -> Move:
    """The work waits for a clear head; a yes closes for tonight, anything else is company."""
    words = desk.turn.text if desk.turn else ""
    stays = _STAYS.search(words)
    if not stays and (desk.reading.consent == "yes" or desk.reading.wants_to_end or desk.heard("agreement_empty")):
        return early(left(desk))
    desk = desk.at(count(desk.state, "rest"))
    if desk.state.tally["rest"] > RESTS:
        return resume(left(desk), f"{found.page}.again")
    return _say(
        desk.at(asking(desk.state, f"{found.page}:rest")), found, f"{found.page}.again", slot=f"{found.page}:rest"
    )


def rest(desk: Desk, lead: str = "safety.heard_no|safety.heard") -> Move | None:
    """With a head that isn't clear the work waits: an offer to stop for tonight; none when that is not the case."""
    if not desk.state.tally.get("situation:intoxicated"):
        return None
    at = entered(desk, "situation:intoxicated")
    at = at.at(asking(at.state, "substances:rest"))
    return _say(at, SITUATIONS["intoxicated"], lead, "substances.rest", slot="substances:rest")


def _ended(desk: Desk, lead: str) -> Move:
    if waits := rest(desk, lead):
        return waits
    return resume(left(lowered(desk, 1)), lead)


def _own(desk: Desk, found: Situation, words: str) -> Move:
    """ "Is any of this about you?" A yes is met as the client's own; a no is believed."""
    if _ABOUT_ME.search(words) or desk.risk.tier >= 2:
        at = risen(desk, 2)
        return next_question(at.at(go(at.state, item="passive")), "safety.thanks_r2")
    return _ask(desk, found, "third_party.own_no")


def _in_danger(desk: Desk, found: Situation, words: str, *, first: bool) -> bool:
    """Is the first message already one to act on?"""
    if desk.risk.tier >= ACUTE:
        return True
    step = found.steps[0] if found.steps else ""
    return first and found.page in ("unusual", "substances") and bool(_COMMAND.search(words)) and step in found.danger


_COMMAND = re.compile(
    r"\b(?:voices?|they|he|she)\b[^.?!]{0,30}\b(?:tell\w*|order\w*|want\w*|shout\w*|say\w*)\b[^.?!]{0,20}\b(?:hurt|kill|stab|jump|cut)\b|\bcan'?t wake\b|\bblue lips\b|\bseizure\b",
    re.IGNORECASE,
)


def _danger(desk: Desk, found: Situation) -> Move:
    """Acting now: the client's own R4 where it is theirs, else the page's own words for the person in danger."""
    if found.acute or (found.page == "substances" and desk.risk.tier < ACUTE):
        flags = tuple(
            dict.fromkeys((*desk.state.risk.flags, *(("harm_to_others",) if found.page == "harm_to_others" else ())))
        )
        at = desk.at(replace(desk.state, risk=replace(desk.state.risk, flags=flags)))
        return (
            act(risen(at, ACUTE))
            if found.page != "substances"
            else _say(risen(at, ACUTE), found, "substances.danger", slot="S8")
        )
    times = desk.state.tally.get(f"danger:{found.page}", 0)
    desk = told(desk.at(count(desk.state, f"danger:{found.page}")), "call")
    if times >= 2:
        return _ended(desk, f"{found.page}.heard")
    kind = "danger" if not times else "danger_more|" + f"{found.page}.danger"
    return _say(
        desk.at(asking(desk.state, f"{found.page}:now")), found, f"{found.page}.{kind}", slot=f"{found.page}:now"
    )


def _say(desk: Desk, found: Situation, *parts: str, slot: str) -> Move:
    """A move of the situation, with the line that is nearest to it."""
    name = slot.replace(":", "_")
    nearest = next(
        (x for x in crisis.lines(desk.state.fact("country")) if found.audience and x.audience == found.audience), None
    )
    if found.audience and nearest is None:
        parts = tuple(f"{p}_general|{p}" for p in parts)
    if parts[-1].split("|")[0].split(".")[-1].removesuffix("_general") in LINE_STEPS and (
        nearest or not found.audience
    ):
        desk = told(desk, "line")
    move = say(desk, f"safety.{name}", *parts, asks=(Ask(slot, "safety"),))
    return replace(move, slots={**move.slots, "line": crisis.sentence(nearest)}) if nearest else move


def young(desk: Desk) -> Move | None:
    """Somebody under age says so with nothing else to meet: what Nova is, whom else to tell; once, then on."""
    if "minor" not in desk.risk.cues or desk.risk.tier >= 1 or desk.state.tally.get("young"):
        return None
    move = carry_on(desk.at(count(desk.state, "young")), ("minor.notice",))
    return replace(move, parts=("minor.notice", move.parts[-1]))


def ended_by_denial(desk: Desk) -> Move | None:
    """Within a situation, a plain word that it was meant otherwise is believed."""
    return believed(desk) if meant_otherwise(desk) else None
