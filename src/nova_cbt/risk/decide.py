# ruff: noqa: E501 - a pattern is kept on one line, to be read against its neighbours

"""From what was found to one label, a tier and the answers it brings."""

from __future__ import annotations

from nova_cbt.model import Risk
from nova_cbt.risk import answers, grammar, heard, replies
from nova_cbt.risk.explaining import FOR_ANOTHER, OWN_END
from nova_cbt.risk.grammar import Reading, Sign
from nova_cbt.risk.plain import plain
from nova_cbt.risk.weighing import ENTRY, settled_by_cue, weigh
from nova_cbt.words import patterns as re

_RANK = {
    "medical_emergency": 9,
    "plan_or_intent": 8,
    "harm_to_others": 7,
    "active_ideation": 6,
    "psychosis": 5,
    "abuse_disclosure": 4,
    "passive_ideation": 3,
    "self_harm_current": 2,
    "past_self_harm": 1,
    "none": 0,
}
_LONG_AGO = re.compile(
    r"\b(?:behind me|used to|(?<!million )(?<!thousand )(?<!hundred )years|in (?:19|20)\d\d|got through|last year|used to|back then|when i was|not any ?more|no longer|in the past|once upon|months ago|since then|(?:not|none|nothing|never|ever|clean|free|stopped|haven't|has not|have not)(?: \w+){0,3} since)\b"
)
_MEANS_IT = re.compile(
    r"\b(?:third(?: one)?|the last (?:one|of)|mean to|i mean it|i will|i am going to|going to|completely|fully|a lot|very|definitely|totally|100|seriously|tonight|i intend|strongly|most of me|all of me|really want|i do\b(?! not))"
)
_NOT_AT_ALL = re.compile(
    r"\b(?:not at all|none|no intent\w*|zero|do not (?:intend|mean|plan|want)|never|would not|not going to|no\b|nope|nah|wouldn|will not|(?:just|only) (?:a )?thoughts?|would never)"
)
_LITTLE = re.compile(r"\b(?:a little|a bit|little|slightly|somewhat|part of me|maybe|sometimes|kind of|some)\b")
_SAFE_YES = re.compile(r"\b(?:yes|yeah|yep|i am (?:safe|okay|ok|fine)|safe|i can|i will|i do|sure|of course|fine)\b")
_SAFE_NO = re.compile(
    r"^\W*(?:no\b|not (?:really|sure)|nope|i do not (?:know|think)|i am not|i can not|can not|maybe not|unsure|probably not|barely)"
)
Found = tuple[tuple[str, str], ...]
"""Safety questions and what the message answers to them."""
_DENIAL = re.compile(
    r"\b(?:i am|i feel|feeling|i will be|i am being|being|keep(?:ing)? myself|completely|totally|perfectly|i stay) (?:\w+ )?safe\b(?! (?:at home|here|to talk|place|from|around|if|when|unless))|"
    r"\b(?:no|not (?:any|having (?:any )?)|without|do not have (?:any )?|have no|not (?:at risk|in danger)|never had (?:any )?)(?:\W+\w+){0,5}?\W*(?:thoughts?|urges?|plans?|intent\w*|ideation|HARMSELF|KILLSELF|suicid\w*|self[- ]harm|at risk|in danger)\b|"
    r"\bnot (?:\w+ )?(?:suicidal|going to (?:hurt|kill|do anything|harm|act)|in (?:any )?danger|at risk|that bad|planning|thinking (?:about|of) (?:hurting|killing|dying|suicide|ending|harming|it))|\bnothing like that\b|\bdo not want to (?:die|hurt myself|kill myself|HARMSELF|KILLSELF)|"
    r"\b(?:would|could) never (?:\w+ )?(?:do (?:it|that|anything)|act|hurt myself|HARMSELF|KILLSELF|kill myself)|\bno (?:danger|risk)\b|\bnot currently\b|\bnot now\b|\bnot any ?more\b"
)
_TOPIC = re.compile(
    r"HARMSELF|KILLSELF|suicid|self[- ]harm|thoughts?|urge|die|dying|hurt|safe|danger|risk|not currently|not now|any ?more|like that|plan"
)


def _top(signs: list[Sign]) -> Sign:
    return max(signs, key=lambda s: (s.tier, _RANK[s.label]), default=Sign("", "none", 0))


def _slot_answers(text: str, slot: str, reading: Reading) -> tuple[tuple[str, str], ...]:
    said = plain(text)
    how = answers.polarity(text)
    if how == "declined":
        return ((slot if slot != "safe" else "R1", "declined"),)
    if slot == "N5":
        value = answers.number(said)
        return (("N5", value),) if value else ()
    if slot == "N1":
        if how == "no" and re.match(r"\W*(?:no\W+)?(?:not|nothing|none|never)\b[^.,]{0,20}\bsince\b", said):
            return (("N1", "no"),)
        if answers.has_time(text):
            return (("N1", text.strip()),)
        return (("N1", how),) if how in ("no", "unsure") else ()
    if slot in ("N4", "S9"):
        return ((slot, how if how == "unsure" else text.strip()),) if len(said.split()) >= 1 else ()
    if slot == "S4":
        return _intent(said, how)
    if slot == "N2" and re.search(
        r"\b(?:scratch\w*|wash\w*|dress\w*|clean\w*|small one|plaster|bandag\w*|deep|bleed\w*|stitches|sore|infected|healing|cuts?|little)\b",
        said,
    ):
        needs = re.search(r"\b(?:deep|bleed\w*|stitches|infected|open|throb\w*|swollen|yes|yeah)\b", said)
        return (("N2", "yes" if needs or not _TENDED.search(said) else "no"),)
    if slot == "N2" and how == "yes" and re.match(r"\W*(?:last (?:night|week)|yesterday|today|this morning)\b", said):
        return ()  # when it was is no word about a wound
    if slot == "N3" and how == "no" and len(said.split()) > 3:
        return (("N3", "no"),)
    if slot == "S5" and not how and _AHEAD.search(said):
        return (("S5", "yes"),)
    if slot == "safe":
        if _SAFE_NO.search(said):
            return (("R1", "yes"),)
        return (("R1", "no"),) if _SAFE_YES.search(said) or how == "no" else ()
    return _yes_no(slot, how, reading, said)


_AHEAD = re.compile(
    r"\b(?:tonight|tomorrow|next (?:week|month|weekend)|this (?:weekend|evening|week|friday|saturday|sunday)|(?<!last )(?<!on last )(?:mon|tues|wednes|thurs|fri|satur|sun)day|after (?:the|my|work|christmas|dark)|when (?:they|he|she|everyone) (?:is|are|leaves?|goes)|on (?:the|my) \w+|soon|in (?:a|two|three|\d+) (?:days?|weeks?|hours?))\b"
)
"""A time that is still to come."""
_TENDED = re.compile(
    r"\b(?:clean\w*|heal\w*|wash\w*|dress\w*|plaster|bandag\w*|closed|only scratch\w*|just scratch\w*)\b"
)


_BRIEF_INTENT = 5
"""Words of a reply in which "a bit" is said of the intent and of nothing else."""


def _intent(said: str, how: str) -> tuple[tuple[str, str], ...]:
    if re.search(r"\bnot (?:at all|really)\b", said) or (_NOT_AT_ALL.search(said) and not _LITTLE.search(said)):
        return (("S4", "no"),)
    if _LITTLE.search(said) and (len(said.split()) <= _BRIEF_INTENT or how == "yes"):
        return (("S4", "a little"),)
    if _MEANS_IT.search(said) or how == "yes":
        return (("S4", "yes"),)
    return (("S4", how),) if how else ()


_SLOT_FAMILY = {"S1": ("S1", "S2"), "S2": ("S2",), "N3": ("S1", "S2"), "R1": ("S1", "S2", "N")}
_SLOT_LABELS = {
    "S1": ("passive_ideation", "active_ideation", "plan_or_intent"),
    "S2": ("active_ideation", "plan_or_intent"),
    "R1": ("passive_ideation", "active_ideation", "plan_or_intent", "self_harm_current"),
    "N3": ("passive_ideation", "active_ideation", "plan_or_intent"),
    "S5": ("plan_or_intent",),
    "S3": (),
    "S6": ("plan_or_intent", "past_self_harm"),
    "S7": (),
    "N2": ("medical_emergency",),
    "S8": (),
}


# An answer to a direct question that is neither a no nor about something else is taken as unclear, and asked again.
_ELSEWHERE = re.compile(
    r"\b(?:jok\w*|kidding|job|essay|work|meant|mean the|figure|dramatic|exaggerat\w*|sleepy|fine|ok|okay|happy|alright|good|better|love my|want to live|"
    r"looking forward|homework|exam|thesis|boss|holiday|sorry to (?:have )?(?:scare|worr)\w*|free of|clear of|gone|passed|why|what do you|did not say)\b|\?"
)


_URGE_THERE = re.compile(
    r"(?<!no )(?<!any )(?<!without )(?<!not )\b(?:urges?|hurting myself|the pull)\b[^.]{0,25}\b(?:sometimes|now and then|a (?:bit|little)|yes|still|on and off|yesterday|"
    r"today|at night|come|came|most|once|twice|lately|but)\b|\b(?:some|a few|the odd|mild|small|slight) urges?\b"
)


_ALONE = re.compile(r"\b(?:alone|by myself|on my own|just me)\b")
_NOBODY = re.compile(r"\b(?:no one|nobody|empty|only me)\b")
_NEARBY = re.compile(
    r"\b(?:(?:in|on) (?:the|my)|upstairs|downstairs|under the|next to|right here|within reach|beside|here)\b"
)
_PUT_AWAY = re.compile(r"\b(?:locked|gave|got rid|away|threw|not (?:here|in)|handed|has (?:it|them))\b")
_UNCLEAR = 12
"""Words of a reply to a direct question that, being neither yes nor no, is taken as unclear."""


def _implied(slot: str, reading: Reading, said: str) -> str:
    """The answer a message gives to a safety question without a yes or a no."""
    signs = {s.label for s in reading.signs if s.tier >= 2}
    if signs & set(_SLOT_LABELS.get(slot, ())):
        return "yes"
    if reading.denied & set(_SLOT_FAMILY.get(slot, ())):
        return "no"
    if slot == "S8":
        return "no" if _ALONE.search(said) or _NOBODY.search(said) else said.strip()
    if slot == "S7":
        return "yes" if _NEARBY.search(said) else "no" if _PUT_AWAY.search(said) else ""
    return "yes" if slot == "S6" and answers.has_time(said) else ""


def _unclear(slot: str, said: str) -> bool:
    """Whether a short reply leaves a direct question open, and is about nothing else."""
    short = slot in ("S1", "S2", "R1", "N3") and len(said.split()) <= _UNCLEAR
    return short and not _ELSEWHERE.search(said) and not answers.elsewhere(said)


def _yes_no(slot: str, how: str, reading: Reading, said: str) -> tuple[tuple[str, str], ...]:
    how = "" if how == "yes" and slot in ("R1", "S1", "S2") and answers.opens_only(said, often=slot == "R1") else how
    how = how or _implied(slot, reading, said)
    if slot == "R1" and how != "declined" and _URGE_THERE.search(said):
        how = "yes"
    if how == "yes" and slot in ("R1", "S1", "S2") and FOR_ANOTHER.search(said) and not OWN_END.search(said):
        how = "unsure"  # an end wished for another is asked about once more
    if not how and _unclear(slot, said):
        how = "unsure"
    if slot == "S8" and how in ("yes", "no"):
        alone = _ALONE.search(said) and not re.search(r"\bnot (?:alone|by myself|on my own)\b", said)
        how = "no" if alone else how
    danger = {s.label for s in reading.signs if s.tier >= 2}
    if slot in ("R1", "S1", "S2") and how == "no" and danger & set(_SLOT_LABELS[slot]):
        how = "yes"
    return ((slot, how),) if how else ()


def _from_answers(found: Found, text: str, reading: Reading, asked: str) -> list[Sign]:
    """What an answer means for the step to take; a question asked before gives short words their meaning."""
    found = tuple(("S2", v) if s == "R1" and v == "yes" and answers.of_dying_alone(asked) else (s, v) for s, v in found)
    out: list[Sign] = []
    recent = answers.recent(text)
    for slot, value in found:
        if slot in ("S1", "S2", "S3", "S4") and value in ("yes", "unsure", "a little") and _resolved(plain(text)):
            out.append(Sign("answer_resolved", "plan_or_intent", 4))
        elif value == "declined" and slot in ("S1", "S2", "S3", "S4", "S5", "S6"):
            out.append(Sign("answer_declined", "passive_ideation", 2))
        elif value == "unsure" and slot in ("S1", "S2", "S4", "R1", "N3"):
            out.append(_unsure(slot, text))
        elif slot == "N5" and value.isdigit():
            out += [Sign("answer_N5", "self_harm_current", 2)] if int(value) >= 1 else []
        elif slot == "N1":
            if value not in ("no", "unsure", "declined") and not any(
                s.label == "plan_or_intent" for s in reading.signs
            ):
                out.append(
                    Sign("answer_N1", "self_harm_current", 2) if recent else Sign("answer_N1", "past_self_harm", 1)
                )
        elif slot == "S4" and value == "a little":
            out.append(Sign("answer_S4", "active_ideation", 3))
        elif slot == "N2" and value == "no" and _TENDED.search(plain(text)):
            out.append(Sign("answer_N2", "self_harm_current", 2))
        elif slot == "N3" and value == "no" and len(text.split()) > 2:
            out.append(Sign("answer_N3", "self_harm_current", 2))
        elif value == "no" and slot in ("R1", "S1", "S2", "S3", "N3") and _LONG_AGO.search(plain(text)):
            out.append(Sign("answer_past", "past_self_harm", 1))
        elif value == "yes":
            out += _yes(slot, recent, text)
    return out


def _unsure(slot: str, text: str) -> Sign:
    """An answer that leaves it open; or no answer, which is asked again."""
    if slot == "R1" and answers.polarity(text) != "unsure" and not FOR_ANOTHER.search(plain(text)):
        return Sign("answer_unclear", "none", 1)
    of_dying = {"S1": ("passive_ideation", 2), "S2": ("passive_ideation", 2), "S4": ("active_ideation", 3)}
    return Sign("answer_unsure", *of_dying.get(slot, ("none", 1)))


_SOON = re.compile(
    r"^\W*(?:\w+\W+){0,3}?(?:tonight|tomorrow|this (?:evening|weekend)|later today|in an hour|soon)\W*$|\b(?:it is|going to|will|do it|doing it) (?:\w+ ){0,2}(?:tonight|tomorrow|this (?:evening|weekend)|later today)\b"
)
"""A yes with a day in it is more than a thought."""


_RESOLVED = re.compile(
    r"\b(?:(?:i have|i am|it is|it has been|that is|already|all) )(?:\w+ )?(?:decided|settled|made up my mind|set on it|fixed|arranged)\b|\bmade up my mind\b|"
    r"\bi (?:already |do |just )?know (?:how|where|when|the (?:day|place|way|hour))\b|\bi have (?:got |chosen |picked |set )?(?:a|the|my) (?:plan|day|date|way|place)\b|"
    r"(?:^|[.!,;] *)(?:tonight|tomorrow|this (?:evening|weekend)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)(?= (?:when|after|once|while|as soon)\b)"
)
_OPEN = re.compile(
    r"\b(?:will not|would not|would never|could not|not going to|not (?:really |yet )?decided|undecided|not settled|no plan|(?:thoughts?|they|it) (?:come|comes|came|get|gets|start))\b"
)


def _resolved(said: str) -> bool:
    """Does an answer that is no no speak of a decision, of knowing how, or of the hour?"""
    return bool(_RESOLVED.search(said)) and not _OPEN.search(said)


def _yes(slot: str, recent: bool, text: str) -> list[Sign]:
    said = plain(text)
    past = bool(
        re.search(
            r"\b(?:between \d+ and \d+|not (?:after|since)|years ago|used to|in the past|long time ago|when i was|not any ?more|back in|back when|as a (?:teen|kid))\b",
            said,
        )
    ) or (grammar.framed(said) and not recent)
    if slot == "S6":
        close = recent or bool(
            re.search(
                r"\b(?:last month|(?:one|two|a couple of|1|2|a) months? ago|(?:two|three|four|five|six|seven|eight|nine|ten) weeks)\b",
                said,
            )
        )
        return [Sign("answer_S6", "plan_or_intent", 4) if close else Sign("answer_S6", "past_self_harm", 1)]
    if past and slot in ("S1", "S2", "S3", "N3", "R1"):
        return [Sign("answer_past", "past_self_harm", 1)]
    if slot in ("S2", "S3") and _SOON.search(said):
        return [Sign("answer_soon", "plan_or_intent", 4)]
    table = {
        "S1": Sign("answer_S1", "passive_ideation", 2),
        "S2": Sign("answer_S2", "active_ideation", 3),
        "S3": Sign("answer_S3", "active_ideation", 3),
        "S4": Sign("answer_S4", "plan_or_intent", 4),
        "S5": Sign("answer_S5", "plan_or_intent", 4),
        "S7": Sign("answer_S7", "active_ideation", 3),
        "N2": Sign("answer_N2", "self_harm_current", 2),
        "N3": Sign("answer_N3", "active_ideation", 3),
        "R1": Sign("answer_R1", "self_harm_current", 2),
    }
    return [table[slot]] if slot in table else []


def _volunteered(text: str, reading: Reading) -> tuple[tuple[str, str], ...]:
    said = grammar._concepts(plain(text))
    if not reading.denied and not _DENIAL.search(said):
        return ()
    if not _TOPIC.search(said):
        return ()
    if any(s.tier >= 2 for s in reading.signs):
        return ()
    slots: list[tuple[str, str]] = [("R1", "no")]
    if reading.denied & {"S1", "S2"} or re.search(r"suicid|KILLSELF|\bdie\b|dying|\bsafe\b|thoughts", said):
        slots.append(("S2", "no"))
    return tuple(slots)


REPLY = 0.6
"""From here a reply to a question about danger counts as telling, where the table of answers has nothing."""


_PLAIN_NO = 6


def _replied(text: str, question: str, top: Sign) -> list[Sign]:
    """What the fitted model makes of a reply to a question about danger; a plain no is believed."""
    if not question or not answers.grave(question) or answers.elsewhere(text):
        return []
    if answers.polarity(text) == "no" and len(text.split()) <= _PLAIN_NO:
        return []
    shares = replies.shares(text, question)
    need = 1 - shares["none"] - shares["past_self_harm"]
    label = max((s for s in shares if s not in ("none", "past_self_harm")), key=lambda s: shares[s])
    return [Sign("unsure_reply", label, min(3, ENTRY[label]))] if need > REPLY and top.tier < 2 else []


def _heard(text: str, context: str, slots: tuple[str, ...], found: Found) -> list[Sign]:
    """Danger told by choosing between what was offered, or by answering a question of no slot."""
    choice = heard.either(context, text) if context else ""
    if choice:
        ideas = "thought" in context.lower() or "life" in context.lower()
        return [Sign("answer_either", "active_ideation" if ideas else "passive_ideation", 3)] if choice == "yes" else []
    other = heard.sign(context, text) if context else None
    noted = slots and slots[0] in ("N5", "N1", "S8", "S9") and other and other[0] == "self_harm_current"
    return [Sign("answer_other", *other)] if other and not noted else []


def _settled(text: str, asked: bool, found: Found) -> bool:
    """Whether the message is a short reply, or says no to everything that was asked."""
    no = all(value == "no" or slot in ("N5", "S9", "N4") for slot, value in found)
    return (asked and len(text.split()) <= 4) or (bool(found) and no)


_CUE_OF = {"abuse_disclosure": "abuse", "psychosis": "psychosis", "harm_to_others": "others"}


def _circumstances(reading: Reading, signs: list[Sign], found: Found, volunteered: Found) -> set[str]:
    """What stands beside the danger and changes how it is met."""
    denied = volunteered or any(value == "no" for slot, value in found if slot in ("S1", "S2", "R1"))
    kinds = {_CUE_OF[s.label] for s in signs if s.label in _CUE_OF}
    return (reading.cues | kinds | ({"denial"} if denied else set())) - {"about_other"}


_TREATED_THEN = re.compile(
    r"\b(?:last|a|one|two|three|few|couple of) months? ago\b|\blast month\b|\b(?:was|been|ended up|kept|stayed|landed) in (?:the )?(?:hospital|icu|ward)\b[^.]{0,20}\b(?:for|after|with) (?:it|that)\b|\bdischarged\b"
)


def _treated(top: Sign, text: str) -> Sign:
    """An overdose of the last months that was treated is an attempt, and no emergency of this hour."""
    then = top.reason == "overdose" and _TREATED_THEN.search(plain(text))
    return Sign("attempt_months", "plan_or_intent", 4) if then else top


def _ranked(signs: list[Sign], cues: set[str], found: Found) -> Sign:
    """The sign that counts, where only somebody else or a figure of speech is met."""
    top = _top(signs)
    if top.reason == "figure" and all(s.reason == "figure" for s in signs) and "R1" in dict(found):
        return Sign("", "none", 0)
    for cue in ("third_party", "bereaved"):
        if cue in cues and top.tier == 0:
            return Sign(cue, "none", 1)
    return top


def conclude(text: str, context: str, reading: Reading, slot: str = "") -> Risk:
    """One Risk for the message, its signs and the question before it taken together."""
    slots = (slot,) if slot else answers.asked(context) if context else ()
    asked, question, context = context, "" if slot else context, "" if slot else context
    found = tuple(pair for slot in slots for pair in _slot_answers(text, slot, reading))
    choice = heard.either(context, text) if context else ""
    if choice:
        slots, found = ("R1",), (("R1", choice),)
    signs = [
        *reading.signs,
        *_from_answers(found, text, reading, context or asked),
        *_heard(text, context, slots, found),
    ]
    volunteered = _volunteered(text, reading)
    found = (*found, *(pair for pair in volunteered if pair[0] not in dict(found)))
    top, told = _top(signs), _top([s for s in signs if not s.reason.startswith("answer_N")])
    if top.tier == 2 and told.tier < 2:  # an answer about hurting oneself may hold more than what was asked
        signs += [s for s in weigh(text, reading, settled=False) if s.tier > 3 and s.reason.startswith("weighed_")]
    elif top.tier < 2 and top.label != "past_self_harm" and not any(s.reason == "figure" for s in signs):
        signs += weigh(text, reading, _settled(text, bool(context or slot), found))
        signs += _replied(text, question, _top(signs))
        signs = settled_by_cue(signs, reading)
    cues = _circumstances(reading, signs, found, volunteered)
    top = _treated(_ranked(signs, cues, found), text)
    answered = "denial" in cues or any(v in ("yes", "no") for _, v in found)
    unsure = top.reason in ("answer_declined", "answer_unsure", "answer_unclear") or top.reason.startswith("unsure_")
    ask = unsure or (top.tier == 1 and not (top.label == "past_self_harm" and answered))
    return Risk(top.label, top.tier, ask, top.reason, found, tuple(sorted(cues)))
