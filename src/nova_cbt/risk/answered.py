# ruff: noqa: E501 - a pattern is kept on one line, to be read against its neighbours

"""What an answer to a safety question says, and which step it means."""

from __future__ import annotations

from nova_cbt.risk import answers, grammar
from nova_cbt.risk.bygone import TRIED_THEN, bygone, made_small, meant_then
from nova_cbt.risk.explaining import FOR_ANOTHER, OWN_END
from nova_cbt.risk.grammar import Reading, Sign
from nova_cbt.risk.plain import plain
from nova_cbt.words import patterns as re

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


_NEVER_DID = re.compile(
    r"\b(?:i )?(?:have |had |did )?never (?:ever |once |actually |even )?(?:hurt|harmed|cut|done|did|do|happened|tried)\b|\b(?:have|did) not (?:ever |actually )?(?:hurt|harmed|harm|cut|done|do) (?:it|that|this|myself|anything|so|me)\b|\bit (?:has )?never happened\b"
)
_NOBODY_ALONE = re.compile(r"^\W*(?:no one|nobody|no body)\b(?! (?:has|is|was|needs))")
_YES_FIRST = re.compile(
    r"^\W*(?:yes|yeah|yep|yea|aye|i do|i am)\b(?!\W+(?:but )?(?:no|not)\b)(?=[^?]*$)(?!\W+(?:i |we |you |but |can |please |ask |tell |let |so ){0,4}(?:rather|prefer|skip|pass|move on|talk about))"
)


def given(text: str, slot: str, reading: Reading) -> tuple[tuple[str, str], ...]:
    said = plain(text)
    how = answers.polarity(text)
    if how == "declined" and slot in ("S1", "S2", "R1", "S3", "S4") and _YES_FIRST.match(said):
        how = "yes"  # the thoughts are told, and what is declined is to speak of them
    if slot in ("S1", "S2", "S3", "S4", "S5", "R1") and _NOBODY_ALONE.match(said):
        how = ""  # who is there was not asked, and it is no no
    if slot == "N5" and (how != "declined" or answers.number(said)):
        value = answers.number(said)
        return (("N5", value),) if value else ()
    if how == "declined":
        return ((slot if slot != "safe" else "R1", "declined"),)
    if slot == "N1":
        if _NEVER_DID.search(said) and not re.search(r"\b(?:but|except|until|apart from|since)\b", said):
            return (("N1", "no"),)
        if how == "no" and re.match(r"\W*(?:no\W+)?(?:not|nothing|none|never)\b[^.,]{0,20}\bsince\b", said):
            return (("N1", "no"),)
        if answers.has_time(text):
            return (("N1", text.strip()),)
        return (("N1", how),) if how in ("no", "unsure") else ()
    if slot in ("N4", "S9"):
        return ((slot, how if how == "unsure" else text.strip()),) if len(said.split()) >= 1 else ()
    if slot == "S4":
        return _intent(said, how)
    if slot == "N2" and _OF_A_WOUND.search(said):
        return _wound(said, how)
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


_OF_A_WOUND = re.compile(
    r"\b(?:scratch\w*|wash\w*|dress\w*|clean\w*|small one|plaster|bandag\w*|deep|bleed\w*|stitches|sore|infected|healing|open|swollen|throb\w*|cuts?|little)\b"
)
_NEEDS_CARE = re.compile(r"\b(?:deep|bleed\w*|stitches|infected|open|throb\w*|swollen|yes|yeah)\b")


def _wound(said: str, how: str) -> tuple[tuple[str, str], ...]:
    """Whether a wound that is told of needs care."""
    needs = _NEEDS_CARE.search(_NO_NEED.sub(" ", said))
    fine = _TENDED.search(said) or _NO_NEED.search(said) or how == "no"
    return (("N2", "yes" if needs or not fine else "no"),)


_AHEAD = re.compile(
    r"\b(?:tonight|tomorrow|next (?:week|month|weekend)|this (?:weekend|evening|week|friday|saturday|sunday)|(?<!last )(?<!on last )(?:mon|tues|wednes|thurs|fri|satur|sun)day|after (?:the|my|work|christmas|dark)|when (?:they|he|she|everyone) (?:is|are|leaves?|goes)|on (?:the|my) \w+|soon|in (?:a|two|three|\d+) (?:days?|weeks?|hours?))\b"
)
"""A time that is still to come."""
_NO_NEED = re.compile(
    r"\b(?:not|never|no longer|isn't|wasn't|nothing|stopped|without) (?!stop)(?:\w+ )?(?:deep|bleed\w*|stitches|infected|open|swollen|throb\w*)\b"
)
_TENDED = re.compile(
    r"\b(?:clean\w*|heal\w*|wash\w*|dress\w*|plaster|bandag\w*|closed|only scratch\w*|just scratch\w*)\b"
)


_BRIEF_INTENT = 5
"""Words of a reply in which "a bit" is said of the intent and of nothing else."""


_NOT_DOING = re.compile(
    r"\bi (?:do|would|will|could) (?:not|never) (?:ever |really )?(?:do (?:it|anything|that)|act)\b(?! (?:tonight|today|yet|right now|while|until))"
)
"""The thoughts are there, and it is said that nothing is done about them."""


_HOUR = re.compile(r"(?<!not )\b(?:tonight|tomorrow|this (?:evening|weekend|afternoon)|later today|soon)\b")
_OF_ACTING = re.compile(
    r"^\W*(?:yes|yeah|yea|yep|yup|aye|i do|definitely|absolutely|of course)\b|\b(?:act(?:ing|ed)?|intend\w*|intent\w*|mean to|meant to|do(?:ing)? it|did it|i am going to|(?:i|it) will|about to|if i|plan\w*|"
    r"tonight|tomorrow|soon|ready|kill\w*|end (?:it|my)|ending|die|dying|dead|death|suicid\w*|pills?|tablets?|rope|bridge|tracks|knife|note|goodbye|strong\w*|close|closer|near|edge|how far|hundred|percent|"
    r"out of (?:10|ten)|(?:not|nothing) (?:left|worth)|hold on|hold out|promise|urges?|want to|wanted to|the (?:point|end)|stop me|stopping me|decided|settled)\b"
)
"""Words that speak of doing it, or a plain yes."""


_OUTRIGHT = re.compile(
    r"^\W*(?:yes|yeah|yep|aye)\b[^.!?]{0,20}\b(?:want to|mean to|going to|will|intend to|do)\b(?! (?:not|talk|know|say|work|stop))"
)
"""Said outright, whatever is added about not wanting to talk."""


def _intent(said: str, how: str) -> tuple[tuple[str, str], ...]:
    if _OUTRIGHT.match(said):
        return (("S4", "yes"),)
    if re.search(r"\bnot (?:at all|really)\b", said) or (_NOT_AT_ALL.search(said) and not _LITTLE.search(said)):
        return (("S4", "no"),)
    if _NOT_DOING.search(said) and not _RESOLVED.search(said):
        return (("S4", "no"),)
    if len(said.split()) <= _BRIEF_INTENT and _HOUR.search(said):
        return (("S4", "yes"),)
    if _LITTLE.search(said) and (len(said.split()) <= _BRIEF_INTENT or how == "yes"):
        return (("S4", "a little"),)
    if how == "yes" and len(said.split()) > _BRIEF_INTENT and not _OF_ACTING.search(said):
        return (("S4", "unsure"),)  # it begins as a yes may, and speaks of nothing that was asked
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
    own = not re.match(r"\W*(?:he|she|they|we|you|my|our|the|it (?:was|is) (?:him|her|them))\b", said)
    return "yes" if slot == "S6" and answers.has_time(said) and own and len(said.split()) <= _UNCLEAR else ""


def _unclear(slot: str, said: str) -> bool:
    """Whether a short reply leaves a direct question open, and is about nothing else."""
    short = slot in ("S1", "S2", "R1", "N3") and len(said.split()) <= _UNCLEAR
    return short and not _ELSEWHERE.search(said) and not answers.elsewhere(said)


def _yes_no(slot: str, how: str, reading: Reading, said: str) -> tuple[tuple[str, str], ...]:
    how = "" if how == "yes" and slot in ("R1", "S1", "S2") and answers.opens_only(said, often=slot == "R1") else how
    how = how or _implied(slot, reading, said)
    if slot in ("R1", "S1", "S2") and made_small(said):
        return ((slot, "unsure"),)
    if slot in ("R1", "S1", "S2") and bygone(said):
        return ((slot, "yes"), *((("S6", "yes"),) if TRIED_THEN.search(said) else ()))
    if slot == "R1" and how != "declined" and half_told(said):
        how = "yes"
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


def meant(found: Found, text: str, reading: Reading, asked: str) -> list[Sign]:
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
        elif (
            value == "no" and slot in ("R1", "S1", "S2", "S3", "N3") and _LONG_AGO.search(_A_LOSS.sub(" ", plain(text)))
        ):
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


_DAY_TO_COME = r"(?:tonight|tomorrow(?: \w+)?|this (?:evening|weekend|afternoon)|later today|next (?:week|weekend|month)|(?:on |this |next )(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
_HOUR_TO_COME = re.compile(
    rf"^\W*(?:yes|yeah|yep|yup|aye|i do|i am|i have)\W+(?:\w+\W+){{0,2}}?{_DAY_TO_COME}[,.;]? (?:when|once|after|while|as soon as) (?:everyone|everybody|they|he|she|it|i|we|the|my|work|dark)\b|"
    rf"\b(?:it will be|going to be|will do it|doing it|going to do it|planned for|set for) {_DAY_TO_COME}"
)
_GONE_BY = re.compile(
    r"\b(?:was|were|had|did|came|cried|happened|started|after the (?:row|fight|argument|call|meeting|funeral)|last)\b"
)


def ahead(said: str) -> bool:
    """Is a yes given with an hour that is still to come?"""
    return bool(_HOUR_TO_COME.search(said)) and not _GONE_BY.search(said)


_NOT_HURTING = re.compile(
    r"^\W*(?:\w+\W+){0,3}?(?:no|not|never|nothing|none)\b[^.!?;]{0,30}?\b(?:urges?|self[- ]harm\w*|hurt\w*|harm\w*|cutting|cut)\b"
)
_THOUGHTS_THERE = re.compile(
    r"\b(?<!no )(?<!not )(?<!any )(?<!without )(?:thoughts?|thinking about it|thinking it|ideas?)\b(?! (?:of|about) (?!(?:it|not|dying|death|ending|suicide|being dead)\b))[^.!?]{0,25}?\b(?:comes?|(?:is|are|still) (?:there|here|around)|there|yes|now and then|sometimes|at night|i (?:do )?(?:get|have)|on and off|some (?:days|nights)|stays?)\b"
)
_THOUGHTS_GONE = re.compile(
    r"\b(?:no|not|any|without|never) (?:\w+ ){0,2}?(?:thoughts?|ideas?)\b|\bthoughts? (?:\w+ )?(?:went|stopped|gone|passed|left)\b|\b(?:years|decades) ago\b"
)


_STILL_THOUGHT = re.compile(
    r"\b(?:now|these days|nowadays|lately|still)\b[^.!?]{0,25}\b(?:only|just|the|some|a few|dark|black)\b[^.!?]{0,12}\bthoughts?\b(?! (?:of|about) (?:work|him|her|them|my|the)\b)|\bthoughts? (?:are |is )?still\b"
)
"""An attempt or an urge of old, and the thoughts of today beside it."""


def half_told(said: str) -> bool:
    """Is hurting oneself denied, and the thoughts told beside it?"""
    return bool(_NOT_HURTING.search(said) and _THOUGHTS_THERE.search(said)) and not _THOUGHTS_GONE.search(said)


_A_LOSS = re.compile(r"[^.!?]*\b(?:died|dead|death|funeral|passed away|buried|we lost|i lost)\b[^.!?]*")
"""A sentence about somebody's death; the year in it dates no urge."""
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
            r"\b(?:between \d+ and \d+|not (?:after|since)|(?:years|decades|ages) (?:ago|back|before)|used to|in the past|long time (?:ago|back)|when i was|not any ?more|back in|back when|as a (?:teen|kid))\b",
            said,
        )
    ) or (grammar.framed(said) and not recent)
    if slot in ("R1", "S1", "S2") and meant_then(said):
        return [Sign("attempt_months", "plan_or_intent", 4)]
    if slot in ("R1", "S1", "S2") and bygone(said):
        return [Sign("answer_past", "past_self_harm", 1)]
    if slot == "S6":
        close = recent or bool(
            re.search(
                r"\b(?:last month|(?:one|two|a couple of|1|2|a) months? ago|(?:two|three|four|five|six|seven|eight|nine|ten) weeks)\b",
                said,
            )
        )
        return [Sign("answer_S6", "plan_or_intent", 4) if close else Sign("answer_S6", "past_self_harm", 1)]
    if past and slot in ("S1", "S2", "R1") and _STILL_THOUGHT.search(said):
        return [Sign("answer_thoughts", "passive_ideation", 2)]
    if past and slot in ("S1", "S2", "S3", "N3", "R1"):
        return [Sign("answer_past", "past_self_harm", 1)]
    if slot == "R1" and half_told(said):
        return [Sign("answer_thoughts", "passive_ideation", 2)]
    if (slot in ("S2", "S3") and _SOON.search(said)) or (slot in ("S1", "S2", "S3", "R1") and ahead(said)):
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
