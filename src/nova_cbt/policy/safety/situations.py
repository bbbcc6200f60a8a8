# ruff: noqa: E501 - a pattern is easier to check on one line
"""Special situations: another person, abuse, unusual beliefs, substances, eating, harm to others, pictures, loss, age.

Each is a page of its own under content/moves and a short series of questions here; whatever is dangerous in an answer
leads to acting now, and the client's own danger always goes before (risk_protocol 9 to 14).
"""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.model import Move
from nova_cbt.policy.desk import Desk, count, go
from nova_cbt.policy.flow import carry_on
from nova_cbt.policy.safety import company, series, sobering
from nova_cbt.policy.safety.acute import act
from nova_cbt.policy.safety.another import WHOM, WITH_THEM, not_of_me, of_their_danger, planned
from nova_cbt.policy.safety.back import believed, meant_otherwise, resume, told_signs
from nova_cbt.policy.safety.company import again, aged, stay, stayed, weak
from nova_cbt.policy.safety.paths import next_question
from nova_cbt.policy.safety.record import ACUTE, asking, entered, left, lowered, noted, risen, told, unflagged
from nova_cbt.policy.safety.speak import say
from nova_cbt.policy.safety.table import DYING_NOW, ORDER, ORDERS, SITUATIONS, Situation, spoken
from nova_cbt.policy.safety.touching import HELP_HERE, HELP_NEAR, NO_WORD, injured, negated, taken_back, touched, wishes
from nova_cbt.words import patterns as re

LABELS = {"abuse_disclosure": "abuse", "harm_to_others": "others", "psychosis": "psychosis"}
_NEVER_WOULD = re.compile(
    r"\b(?:never|wouldn'?t|would not|not really|don'?t (?:really )?mean|just angry|i'?d never)\b", re.IGNORECASE
)
_OWN = re.compile(
    r"\b(?:asking for a friend|hypothetical\w*|what if (?:someone|somebody|a person)|someone (?:like|i know)|say (?:someone|somebody))\b",
    re.IGNORECASE,
)
_ABOUT_ME = re.compile(
    r"^\W*(?:yes|yeah|maybe|a bit|partly|okay|ok|it'?s me|sometimes|me\b|both|i guess|kind of|sort of)\b|\bit'?s (?:about )?me\b|\babout me\b(?!\W*no)|\b(?:mostly|not (?:only|just|entirely|completely|all)|partly|half) (?:not\b|about|her|him|them|me)|\bwell\W+(?:mostly|maybe|sometimes|partly|a bit|not (?:only|just))\b",
    re.IGNORECASE,
)
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
    answered = "no" in (dict(desk.risk.answers).get("S2"), dict(desk.risk.answers).get("R1"))
    desk = desk.at(count(desk.state, "screened")) if answered else desk
    desk = entered(desk.at(count(desk.state, f"situation:{cue}")), f"situation:{cue}")
    words = desk.turn.text if desk.turn else ""
    if cue == "third_party" and _OWN.search(words):
        at = desk.at(asking(desk.state, "OWN"))
        return spoken(at, found, "third_party.own", slot="OWN")
    if cue == "others" and desk.risk.reason == "ill_wish":
        return spoken(desk.at(asking(desk.state, WISH)), found, "harm_to_others.ill_wish", slot=WISH)
    if cue == "intoxicated" and touched(found.page, words) == "drive":
        return sobering.drives(desk)
    if cue == "others" and desk.risk.tier < ACUTE and _NEVER_WOULD.search(words):
        return resume(left(lowered(desk, 1)), "harm_to_others.anger")
    if _in_danger(desk, found, words, first=True):
        return _danger(desk, found)
    if cue == "eating" and desk.risk.reason == "eating_body":
        return _danger(desk, found)
    if cue == "third_party" and DYING_NOW.search(words):
        return _danger(desk, found)
    if cue == "psychosis" and _BELIEF_ABOUT_NOVA.search(words):
        return _ask(desk, found, f"{found.page}.about_nova")
    if cue == "abuse" and re.search(
        r"\bused to\b|\byears ago\b|\bas a (?:child|kid)\b|\bwhen i was\b", words, re.IGNORECASE
    ):
        return spoken(desk.at(asking(desk.state, f"{found.page}:past")), found, "abuse.past", slot=f"{found.page}:past")
    if cue == "abuse" and injured(words):
        return _ask(told(desk, "injury"), found, "abuse.injury")
    if cue == "eating" and touched(found.page, words) == "hunger":
        return _ask(desk, found, "eating.hunger")
    high = cue == "psychosis" and desk.risk.reason == "mania"
    return _ask(desk, found, f"{found.page}.thanks_high" if high else f"{found.page}.thanks")


def _cue(desk: Desk) -> str:
    """Which situation a message opens; the client's own danger goes before all but those that carry it."""
    cues, label = set(desk.risk.cues), desk.risk.label
    if label in LABELS:
        cues.add(LABELS[label])
    own = not desk.risk.ask and label not in ("none", "past_self_harm", *LABELS)
    if own and not (label == "medical_emergency" and "third_party" in cues):
        return ""
    if "intoxicated" in cues and desk.turn and touched("substances", desk.turn.text) == "drive":
        return "intoxicated"
    for cue in ORDER:
        if cue in cues and (SITUATIONS[cue].alone or desk.risk.tier >= 1):
            return cue
    return "third_party" if desk.turn and _OWN.search(desk.turn.text) and (desk.risk.tier == 1 or desk.risk.ask) else ""


def _known(desk: Desk, cue: str, found: Situation) -> Move | None:
    """The same situation spoken of again: acted on when it is dangerous now, else received and gone on with."""
    words = desk.turn.text if desk.turn else ""
    if cue == "third_party" and desk.risk.reason == "their_plan":
        return planned(entered(desk, f"situation:{cue}"), found)
    if cue == "abuse" and desk.risk.tier < ACUTE and (met := again(desk)):
        return met
    if desk.risk.tier >= ACUTE or (cue in ("psychosis", "intoxicated") and _in_danger(desk, found, words, first=True)):
        return _danger(entered(desk, f"situation:{cue}"), found)
    if cue == "psychosis":
        about = f"{found.page}.about_nova" if _BELIEF_ABOUT_NOVA.search(words) else ""
        at = entered(desk, f"situation:{cue}")
        return spoken(
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
    if met := _own(desk, found, words) if slot == "OWN" else _nearer(desk, cue, found, words):
        return met
    if any(c in desk.risk.cues and c != cue and not desk.state.tally.get(f"situation:{c}") for c in BESIDES):
        return opened(desk)
    if cue == "bereaved" and step == "thoughts" and not _answers(desk, words):
        return _asked_again(desk, found, words)
    if step in ("stay", "again", "check"):
        return stayed(desk, cue, found, words)
    if cue == "third_party" and step == "now" and desk.risk.tier < 2 and (said := not_of_me(desk, found, words)):
        return said
    desk = desk.at(noted(desk.state, slot, words))
    if cue == "third_party" and (met := of_their_danger(desk, found, words)):
        return met
    if cue == "bereaved" and step == "thoughts":
        desk = desk.at(count(desk.state, "screened"))
    if cue == "third_party" and step != "now" and touched(found.page, words) == "no_reply":
        return _danger(desk, found)
    if desk.risk.reason == "eating_body" or _dangerous(desk, cue, step, words):
        return _danger(desk, found)
    if step == "rest":
        return sobering.rested(desk)
    if cue == "psychosis" and (own := _of_voices(desk, found, words)):
        return own
    if cue == "abuse" and injured(words) and "injury" not in desk.state.risk.told:
        return _ask(told(desk, "injury"), found, "abuse.injury")
    if (HELP_NEAR.search(words) or HELP_HERE.search(words)) and cue == "psychosis":
        return stayed(desk, cue, found, words)
    group = touched(found.page, words)
    if cue == "abuse" and step in ("reader", "now") and company.tells_first(desk) and group != "interrupted":
        return _ask(desk, found, "abuse.thanks")
    if group == "interrupted":  # somebody is near: nothing is asked
        return stay(desk, found, f"{found.page}.{group}")
    return _ask(desk, found, aged(desk, f"{found.page}.{group}") if group else _received(found, step, words))


WISH = "harm_to_others:wish"
"""Asked after words that wish somebody ill: is it anger, or has something been thought of?"""


_HAS_THOUGHT = re.compile(
    r"^\W*(?:yes|yeah|yep|sometimes|maybe|a bit|kind of|sort of|i might|i could)\b|\bi(?:'ve| have| did| do| keep)? (?:\w+ )?(?:thought|think|thinking|pictured|planned|imagin\w+) (?:of|about|it|doing)\b",
    re.IGNORECASE,
)


def _nearer(desk: Desk, cue: str, found: Situation, words: str) -> Move | None:
    """What goes before the next question: the car keys, a friend's plan, whether ill was only wished."""
    if cue == "third_party" and desk.risk.reason == "their_plan":
        return planned(desk, found)
    if cue == "third_party" and touched(found.page, words) == "who" and desk.risk.tier < 2:
        return planned(desk, found, "who")
    if cue == "intoxicated" and touched(found.page, words) == "drive":
        return sobering.drives(desk)
    if cue == "abuse" and desk.state.place.step == "abuse:now" and desk.risk.tier < 2 and company.only_read(desk):
        return None if _dangerous(desk, cue, "now", words) or touched(found.page, words) else company.not_yet(desk)
    if desk.state.place.step != WISH or desk.risk.tier >= 2:
        return None
    if _HAS_THOUGHT.search(words) and not NO_WORD.search(words):
        return _ask(desk, found, "harm_to_others.thanks")
    return resume(left(lowered(desk, 1)), "harm_to_others.ill_wish_no")


_KNOWS = re.compile(
    r"\b(?:know|knew|realis\w+|realiz\w+|aware)\b[^.?!]{0,20}\b(?:not|isn'?t|wasn'?t|can'?t be)\b|\b(?:isn'?t|not|wasn'?t) (?:really |actually )?(?:real|her|him|there)\b|"
    r"\b(?:only|just) (?:in my (?:head|mind)|(?:my )?imagination|grief|missing|memory|memories)\b",
    re.IGNORECASE,
)


def _of_voices(desk: Desk, found: Situation, words: str) -> Move | None:
    """A voice that was a dead person's is a matter of loss; a belief about Nova is answered plainly."""
    if _voice_of_the_dead(desk, words):
        return resume(left(lowered(desk, 1)), "unusual.lost_back")
    return _ask(desk, found, f"{found.page}.about_nova") if _BELIEF_ABOUT_NOVA.search(words) else None


def _voice_of_the_dead(desk: Desk, words: str) -> bool:
    """Is it the voice of somebody they lost, known to be none, with no orders in it?"""
    told = [t.text for t in desk.session.said("client")]
    lost = any(touched("unusual", t) == "lost" for t in told)
    high = any(t.risk and t.risk.tier >= ACUTE for t in desk.session.said("client"))
    return lost and not high and bool(_KNOWS.search(words)) and "unusual:commands" in desk.state.risk.slots


BESIDES = ("eating", "intoxicated")
"""What may be told in the midst of another situation, and is taken up then."""
NAMES = ("today", "distance", "care", "refer", "stops", "tonight")
"""Steps that ask for something to be named; naming it is the yes."""


def _answers(desk: Desk, words: str) -> bool:
    """Is there a yes, a no or a refusal in it, or was it asked twice already?"""
    said = desk.reading.consent in ("yes", "no") or bool(NO_WORD.search(words)) or bool(desk.risk.answers)
    return said or bool(desk.state.tally.get("asked_again")) or desk.heard("refusal", "dont_know")


def _asked_again(desk: Desk, found: Situation, words: str) -> Move:
    """What they tell of goes first; the question is put once more, in other words."""
    desk = desk.at(count(desk.state, "asked_again"))
    group = touched(found.page, words) or "memory"
    slot = f"{found.page}:thoughts"
    return spoken(desk.at(asking(desk.state, slot)), found, f"bereaved.{group}", "bereaved.thoughts_again", slot=slot)


_CAME_BACK = re.compile(
    r"\b(?:back|went|been|better|calmer|calm|cooled|home|helped|talked|daft|okay|ok|tea|walk\w*)\b(?! (?:to|at) (?:his|her|their)\b)",
    re.IGNORECASE,
)


_IS_AWAY = re.compile(
    r"\b(?:i'?m|i am|we'?re|back|got) (?:now )?(?:back |at )?(?:home|at my|indoors|inside|in bed)\b|\bgave (?:him|her|them|my \w+) (?:the|my|it)\b|\b(?:put|locked|threw|left|gave) (?:it|them) (?:in the|away|to|back|up|down)\b|\bdrove (?:home|off|away)\b|\bi(?:'ve)? (?:left|walked away|came away)\b",
    re.IGNORECASE,
)
"""Told that distance is there already."""


def _received(found: Situation, step: str, words: str) -> str:
    """A no is taken as a no; a yes only where it is one, or where something is named that was asked for."""
    if (step == "after" and _CAME_BACK.search(words)) or (step == "distance" and _IS_AWAY.search(words)):
        return f"{found.page}.after"
    no = NO_WORD.search(words) or (step == "reader" and negated(words))
    named = (
        step in NAMES and "?" not in words and not re.search(r"\bn[o']t\b|n't\b|\bnobody\b|\bno ?one\b", words, re.I)
    )
    named = named and not re.match(r"\W*it (?:\w+ )?(?:terrif|scar|fright|horrif|disgust)\w+", words, re.I)
    plans = re.search(r"\bi(?:'ll| will| could| can|'d| would)\b", words, re.I) and "?" not in words
    yes = re.match(r"\W*(?:yes|yeah|yep|yup|ok|okay|sure|all right)\b", words, re.I) or named or plans
    if not no and not yes and step not in ("reader", "want"):
        return f"{found.page}.heard|safety.heard"
    kind = "no" if no else "yes"
    return f"{found.page}.{step}_{kind}|{found.page}.heard|safety.heard"


def _ask(desk: Desk, found: Situation, lead: str) -> Move:
    """The next question of the situation, or its end: back to what the client came for."""
    put = {*desk.state.risk.asked, *(k.removeprefix("put:") for k in desk.state.tally)}
    step = next((s for s in found.steps if f"{found.page}:{s}" not in put), "")
    if step:
        desk = desk.at(count(desk.state, f"put:{found.page}:{step}"))
        slot = f"{found.page}:{step}"
        if slot == "third_party:help" and "minor" in desk.state.risk.flags:
            lead = "third_party.tell_adult"
        return spoken(desk.at(asking(desk.state, slot)), found, lead, f"{found.page}.{step}", slot=slot)
    if found.screens and not {"R1", "S2"} & set(desk.state.risk.asked) and not desk.state.tally.get("screened"):
        at = desk.at(asking(go(desk.state, item="light"), "R1"))
        return say(at, "safety.r1_history", lead, f"{found.page}.you|safety.r1_history", asks=series.ask("R1"))
    return _ended(desk, lead)


def _ended(desk: Desk, lead: str) -> Move:
    if waits := sobering.rest(desk, lead):
        return waits
    if lead.startswith("harm_to_others.distance_yes"):  # they are to go now, not to answer
        found = SITUATIONS["others"]
        return spoken(desk.at(asking(desk.state, "harm_to_others:after")), found, lead, slot="harm_to_others:after")
    if desk.state.place.item == "situation:psychosis" and not weak(desk, "psychosis"):
        return stay(desk, SITUATIONS["psychosis"], lead, "unusual.stay")
    return resume(left(lowered(desk, 1)), lead)


_LEADING_NO = re.compile(r"^\W*(?:no|nope|nah|not really)\b\W*", re.IGNORECASE)


def _dangerous(desk: Desk, cue: str, step: str, words: str) -> bool:
    """Does an answer call for acting now, or leave open whether help is with somebody in danger?"""
    page = SITUATIONS[cue].page
    if cue == "intrusive":
        own = desk.risk.label == "harm_to_others" and not desk.risk.ask
        return step == "want" and (own or wishes(SITUATIONS[cue].danger[step], words))
    if cue == "third_party" and desk.state.tally.get("danger:third_party") and not touched(page, words):
        return step == "now" and not negated(words) and not WITH_THEM.search(words)
    if cue == "psychosis" and step == "commands" and ORDERS.search(_LEADING_NO.sub("", words)):
        return not re.search(
            r"\b(?:not|never|no longer|n't)\b[^.?!]{0,20}\b(?:tell|say|order|voices?)", words, re.IGNORECASE
        )
    pattern = SITUATIONS[cue].danger.get(step)
    return bool(pattern and pattern.search(words)) and not negated(words)


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
    if first and found.page == "unusual" and desk.risk.reason == "voices" and ORDERS.search(words):
        return True
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
            else spoken(risen(at, ACUTE), found, "substances.danger", slot="S8")
        )
    times = desk.state.tally.get(f"danger:{found.page}", 0)
    desk = told(desk.at(count(desk.state, f"danger:{found.page}")), "call")
    if times >= 2 and found.page != "eating":
        return _ended(desk, f"{found.page}.heard")
    kind = "danger" if not times else f"danger_more|{found.page}.minimise|{found.page}.danger"
    return spoken(
        desk.at(asking(desk.state, f"{found.page}:now")), found, f"{found.page}.{kind}", slot=f"{found.page}:now"
    )


def spoken_of_again(desk: Desk) -> Move | None:
    """A situation of this session comes up again: the body's alarm is acted on, the rest is met by its page."""
    if desk.risk.reason == "eating_body" and desk.state.tally.get("situation:eating"):
        return _danger(entered(desk, "situation:eating"), SITUATIONS["eating"])
    return sobering.still_there(desk) or again(desk)


def young(desk: Desk) -> Move | None:
    """Somebody under age says so with nothing else to meet: what Nova is, whom else to tell; once, then on."""
    if "minor" not in desk.risk.cues or desk.risk.tier >= 1 or desk.state.tally.get("young"):
        return None
    move = carry_on(desk.at(count(desk.state, "young")), ("minor.notice",))
    return replace(move, parts=("minor.notice", move.parts[-1]))


def _high(desk: Desk) -> bool:
    """Is it the sleepless energy that was told? Then "no voices" takes nothing of it back."""
    return any(t.risk and t.risk.reason == "mania" for t in desk.session.said("client"))


def ended_by_denial(desk: Desk) -> Move | None:
    """Within a situation, a plain word that it was meant otherwise, or that there is nothing of it, is believed."""
    cue = desk.state.place.item.partition(":")[2]
    words = desk.turn.text if desk.turn else ""
    step = desk.state.place.step.partition(":")[2]
    first = step in (*SITUATIONS[cue].steps[:1], "again", "past") and cue in ("psychosis", "abuse")
    if (
        first
        and desk.risk.tier < (1 if cue == "psychosis" else 2)
        and not _high(desk)
        and told_signs(desk) <= 1
        and taken_back(cue, words, weak=weak(desk, cue))
    ):
        at = desk.at(unflagged(count(desk.state, f"taken_back:{cue}"), cue, desk.session.chart.risk))
        return resume(left(lowered(at, 1)), f"{SITUATIONS[cue].page}.not_so")
    if cue == "third_party" and WHOM.search(words):
        return None
    return believed(desk) if meant_otherwise(desk) else None
