# ruff: noqa: E501 - a pattern is kept on one line, to be read against its neighbours

"""What the fitted model adds where no form was met, and what holds it back."""

from __future__ import annotations

import math

from nova_cbt.risk.explaining import FOR_ANOTHER, OWN_END
from nova_cbt.risk.fields import DANGER, PEOPLE
from nova_cbt.risk.grammar import Reading, Sign
from nova_cbt.risk.linear import model
from nova_cbt.risk.plain import plain
from nova_cbt.words import patterns as re

ESCALATE = 0.4
"""From here the model alone takes a step beyond asking; chosen with one author left out."""
ESCALATE_AT_WORK = 0.5
"""The same for an answer to a question about something else: most of what a session hears."""
SURE = 0.8
"""From here it may name the highest tiers; below, it asks as well."""
ASK = 0.3
ASK_AT_WORK = 0.45
PAST = 0.35
"""From here what the model hears is history."""
AT_WORK = 1.0
"""By how much (in log-odds) the model must be surer in an answer to a question about something else."""
ENTRY = {
    "medical_emergency": 5, "plan_or_intent": 4, "harm_to_others": 3, "active_ideation": 3, "psychosis": 2, "abuse_disclosure": 2,
    "passive_ideation": 2, "self_harm_current": 2,
}  # fmt: skip
UNNAMED, UNNAMED_AT_WORK = 0.05, 0.1
"""Where no kind of danger is at least so likely, there is none to ask about, unless it is as good as certain."""
CERTAIN = 0.97
AT_WORK_UNTOLD = 2.0
"""The same where the answer has no word a danger is told in."""
_OF_SELF = {"passive_ideation", "active_ideation", "plan_or_intent", "self_harm_current"}
_SOFTENING = {"about_other", "third_party", "intrusive", "bereaved"}


_BRIEF = 8


def _told(text: str) -> bool:
    """Is there a word in it that a danger is told in?"""
    return any(word in DANGER for word in re.findall(r"[a-z']+", plain(text)))


def _slight(text: str) -> bool:
    """Too little to be weighed: a few words, or a list, with nobody in them and no word a danger is told in."""
    words = re.findall(r"[a-z']+", plain(text))
    return not _told(text) and (len(words) <= _BRIEF or not any(word in PEOPLE for word in words))


def _surer(chance: float, by: float) -> float:
    odds = chance / max(1e-9, 1 - chance) / math.exp(by)
    return odds / (1 + odds)


GLAD = 1.5
"""The same where the client says what they look forward to or are glad of."""
_GLAD = re.compile(
    r"\blooking forward to (?!(?:the end|it (?:all )?(?:being|to be) over|not|dying|being gone))|\b(?:surprised me|pleasantly|made me (?:smile|laugh)|went (?:well|better))\b"
)
_GIVING = re.compile(
    r"\b(?:gave|given|giving|sold|rehomed|passed on)\b[^.!?]{0,60}\b(?:away|to (?:my|a|the) \w+)\b|\b(?:gets|will get|can have|is to have) (?:the|my) \w+|\bsettled (?:everything|it all)\b"
)
_DEATHLY = re.compile(
    r"\b(?:kill\w*|suicid\w*|die|dying|dead|death|goodbye|funeral|after i am gone|when i am gone|tonight|tomorrow|not (?:be )?(?:need|here|around)\w*|last time|letters?|will not)\b"
)


_PANIC = re.compile(
    r"\b(?:panic\w*|closing in|(?:hands?|legs?|knees|body|voice|i am)[^.!?]{0,20} (?:shak\w+|trembl\w+)|shaking|trembling|heart (?:is )?(?:racing|pounding|hammering))\b"
)


def _asked_anyway(label: str, reading: Reading, text: str) -> bool:
    """A guess that stays a question: feeling a burden is asked about, and panic is met as distress."""
    if label == "medical_emergency":
        return bool(_PANIC.search(plain(text)))
    return label == "passive_ideation" and any(s.reason == "burden" for s in reading.signs)


_NO_BURDEN = re.compile(
    r"\b(?:so (?:that )?i (?:am|will|would|do) not (?:be )?a burden|(?:not|without|avoid|never) (?:to |being |be |become )?(?:be(?:ing|come|coming)? )?(?:a |too much of a |such a )?burden|do not (?:want|like) to be a burden|(?:nobody|no one) (?:can |could |will |would )?(?:say|call|think)\w* (?:that )?(?:i am|me) a burden)\b"
)
"""Care not to be a burden is asked about, no more."""
_HOSTILE = re.compile(
    r"\b(?:hurt\w*|kill\w*|hit|hits|hitting|punch\w*|smash\w*|slap\w*|smack\w*|shak(?:e|en|ing)|throttl\w*|strangl\w*|chok\w*|stab\w*|shoot\w*|beat\w*|harm\w*|"
    r"attack\w*|violen\w*|rage|furious|fury|angry|anger|temper|lose it|los(?:e|ing) control|snap\w*|go for|get (?:him|her|them|back|even)|reveng\w*|pay(?:s|ing)? for|"
    r"(?:make|made|making|teach|let) (?:him|her|them)|regret|sorry|deserv\w*|what is coming|fists?|swing|weapon\w*|knife|gun|hammer|blood|hate|his face|her face|their faces?|"
    r"bury|burn\w*|poison\w*|wring|break (?:his|her|their|every)|put (?:him|her|them)|do (?:something|it) to|after (?:him|her|them)|wait(?:ing)? (?:for|outside)|follow(?:ing|ed)? (?:him|her|them))\b"
)
_STRANGE = re.compile(
    r"\b(?:voices?|hear\w*|whisper\w*|watch\w*|spy\w*|follow\w*|cameras?|chips?|implant\w*|radio|tv|television|screens?|signs?|signals?|messages?|codes?|chosen|mission|prophet|god|devil|demons?|angels?|spirits?|"
    r"control\w*|thoughts? (?:are|is|put|out|in)|read(?:ing)? my (?:mind|thoughts)|mind|poison\w*|plot\w*|conspir\w*|agents?|police|satellite|powers?|special|not real|unreal|sleep\w*|slept|shadows?|faces?|figures?|"
    r"see things|seeing|numbers?|everything (?:means|connects)|through me|me inside|commands?|tell(?:s|ing)? me to|replaced|impostor|listening)\b"
)
_AFRAID_OF = re.compile(
    r"\b(?:hit\w*|hurt\w*|push\w*|shov\w*|slap\w*|kick\w*|punch\w*|grab\w*|chok\w*|thr[eo]w\w*|touch\w*|forc\w*|threat\w*|afraid|scared|frightened|fear|terrified|lock\w*|control\w*|allow\w*|lets?|permission|"
    r"bruis\w*|shout\w*|scream\w*|yell\w*|temper|angry|rage|moods?|drunk|drinks|phone|money|card|account|passport|secret|alone with|unsafe|safe|belt|hands? on|check(?:s|ing)? (?:my|where)|follow\w*|track\w*|"
    r"stalk\w*|insult\w*|names|worthless|punish\w*|pay for|eggshells|find out|finds out|home|house|door|bed|says no|said no|make me|makes me|made me|uncle|step\w*)\b"
)
_OWN_PAST = re.compile(
    r"\b(?:myself|my (?:own |left |right )?(?:arms?|legs?|wrists?|thighs?|skin|life|body|scars?)|scars?|suicid\w*|self ?-?harm\w*|overdos\w*|attempt\w*|kill\w*|die|dying|dead|cut|cutting|burn\w*|"
    r"i (?:tried|took|used to|did it|nearly|almost|wanted|was (?:close|there|in hospital))|hospital|ward|psychiatr\w*|sectioned|bad place|dark (?:place|time)|end it|ended it|urges?)\b"
)
_BODILY = re.compile(
    r"\b(?:chest|heart|breath\w*|faint\w*|pass(?:ed|ing)? out|black(?:ed|ing)? out|blood|bleed\w*|taken|took|swallow\w*|pills?|tablets?|meds|medic\w*|overdos\w*|poison\w*|dizzy|numb\w*|tingl\w*|collaps\w*|"
    r"seizure|fits?|vomit\w*|throw(?:ing)? up|hospital|ambulance|paramedic\w*|unconscious|pain\w*|can ?not (?:move|feel|lift|speak|see)|face|arm|leg|vision|speech|drooping|swollen|swelling|lips|throat|"
    r"deep|stitches|gash|wound\w*|burn\w*|fever|shaking|sweat\w*|insulin|sugar|days without|water|drunk|bottle|drank|awake|slept|concussion|head)\b"
)
_TOLD_IN = {
    "medical_emergency": _BODILY,
    "harm_to_others": _HOSTILE,
    "psychosis": _STRANGE,
    "abuse_disclosure": _AFRAID_OF,
}
"""Words that these are told in. With none of them, what the model makes of an answer to another question is asked about
at most."""


_TEMPER = re.compile(
    r"\b(?:tak(?:e|es|ing|en)|took) it out on\b|\b(?:notic\w*|catch\w*|caught|spot\w*) (?:the|my|that|this) (?:anger|temper|rage)\b|"
    r"\b(?:slap\w*|hit|hitting|punch\w*|smash\w*|bang\w*|thump\w*|kick\w*) (?:the|my|a|our) (?:\w+ )?(?:table|wall|door|desk|pillow|cushion|counter|steering wheel|sofa|bin|cupboard|worktop)\b|\b(?:am|was|feel|felt) (?:so )?sorry\b"
)
"""Being short with people, or rough with things, as told by somebody who minds it: no word of harm."""


def _bare_of_temper(text: str) -> str:
    return _TEMPER.sub(" ", plain(text))


_TREATS = re.compile(
    r"\b(?:doctors?|surgeons?|dentist|nurse|vet|gp|consultant)\b[^.!?]{0,30}\b(?:cut\w*|remov\w*|stitch\w*|operat\w*|sew\w*|sewed|open\w*|lanced?|drain\w*|extract\w*)\b"
)
_STAGED = re.compile(r"\b(?:our|school|theatre|drama) (?:\w+ )?(?:play|musical|panto\w*|production)\b|\bon stage\b")
_BORROWED = 30
"""Words of a message in which a doctor's, a vet's or a stage's words of danger are all there is."""
_DREADED = re.compile(
    r"\b(?:every|each|any|whenever|always|another)\b[^.!?]{0,40}\b(?:sure|convinced|certain|think|thinking|afraid|scared|believe|panic|google)\b[^.!?]{0,30}\b(?:tumou?r|cancer|heart attack|stroke|aneurysm|ms\b|die|dying|clot|sepsis|dementia)\b"
)
"""Worry about one's health, which is no alarm of the body."""
_WISHING = re.compile(
    r"\b(?:wish|hope|want to (?:die|be dead|go)|without (?:him|her|me)|better off|myself|too\b|end it|like to do|hate|revenge|pay for)\b"
)


def _borrowed(text: str) -> bool:
    """Are the words of danger a doctor's, a vet's or a stage's, with no wish of the client's own beside them?"""
    said = plain(text)
    brief = len(said.split()) <= _BORROWED
    return brief and bool(_TREATS.search(said) or _STAGED.search(said)) and not _WISHING.search(said)


_NAMED = 0.2
"""Haste because somebody may read along is no alarm of the body, unless that is likely by itself."""
_AS_GUESSED = 0.4
"""From here the words of the kind of danger that is guessed at count as telling it."""


def _told_as(text: str, rest: list[float]) -> bool:
    """Is the message told in the words of the danger that the model hears in it, and not only weighed as a whole?"""
    chance, label = max((p, name) for p, name in zip(rest, model().labels, strict=True))
    return chance > _AS_GUESSED and label in _TOLD_IN and bool(_TOLD_IN[label].search(_bare_of_temper(text)))


_OF_ONESELF = re.compile(
    r"[.!?;,] (?:and |but |so )?(?:tonight |now |today |then )?i (?:have|am|will|would|can|just|do|did|want|wish|feel)\b"
)
"""It begins with another and goes on about oneself."""


def weigh(text: str, reading: Reading, settled: bool) -> list[Sign]:
    """What the model adds where no form was met; `settled` when the client has just said no to the question."""
    if _slight(text):
        return []
    need, *rest = _scores(text, at_work=reading.at_work)
    enough = ESCALATE_AT_WORK if reading.at_work else ESCALATE
    by_label = dict(zip(model().labels, rest, strict=True))
    past = by_label.pop("past_self_harm")
    if need < CERTAIN and max(past, *by_label.values()) < (UNNAMED_AT_WORK if reading.at_work else UNNAMED):
        return []
    if _DREADED.search(plain(text)):
        by_label.pop("medical_emergency")
        need = min(need, 2 * max(by_label.values()))
    label = max(by_label, key=lambda name: by_label[name])
    if reading.at_work and label in _TOLD_IN and not _TOLD_IN[label].search(_bare_of_temper(text)):
        return [Sign("weighed", "none", 1)] if need > SURE else []
    if any(sign.tier == 1 for sign in reading.signs) and label not in _OF_SELF:
        return []
    settled = settled and (label in _OF_SELF or len(text.split()) <= _BRIEF)  # a no is said of oneself alone
    softened = reading.cues & (_SOFTENING - {"about_other"} if _OF_ONESELF.search(plain(text)) else _SOFTENING)
    if settled or softened or reading.denied:
        return [Sign("weighed", "none", 1)] if need > SURE and not settled else []
    if label == "plan_or_intent" and need > enough and _GIVING.search(plain(text)) and not _DEATHLY.search(plain(text)):
        return [Sign("giving_away", "none", 1)]
    if label in _OF_SELF and _for_another(plain(text)):
        return []
    if reading.at_work and label in _OF_SELF and _NO_BURDEN.search(plain(text)):
        return [Sign("weighed", "none", 1)]
    if need <= SURE and _asked_anyway(label, reading, text):
        return [] if label == "medical_emergency" else [Sign("weighed", "none", 1)]
    if label == "medical_emergency" and by_label[label] < _NAMED and "reader" in reading.cues:
        return []
    if need > enough:
        return [_weighed(label, sure=need > SURE)]
    if past > PAST and (not reading.at_work or _OWN_PAST.search(plain(text))):
        return [Sign("weighed_past", "past_self_harm", 1)]
    return [Sign("weighed", "none", 1)] if need > (ASK_AT_WORK if reading.at_work else ASK) else []


def _for_another(said: str) -> bool:
    """Is it somebody else's end that is spoken of, and not one's own?"""
    return bool(FOR_ANOTHER.search(said)) and not OWN_END.search(said)


def _scores(text: str, *, at_work: bool) -> tuple[float, ...]:
    """What the model says of the need to act and of each label: surer signs are wanted in the work, and of glad words."""
    need, *rest = model().scores(text)
    by = (AT_WORK if _told(text) or _told_as(text, rest) else AT_WORK_UNTOLD) * at_work
    by += GLAD * (bool(_GLAD.search(plain(text))) or _borrowed(text))
    return tuple(_surer(p, by) for p in (need, *rest))


def _weighed(label: str, *, sure: bool) -> Sign:
    """What the model is sure of, or only takes for likely."""
    return (
        Sign(f"weighed_{label}", label, ENTRY[label]) if sure else Sign(f"unsure_{label}", label, min(3, ENTRY[label]))
    )


_GUESSES = ("psychosis", "abuse_disclosure", "harm_to_others", "none")


def settled_by_cue(signs: list[Sign], reading: Reading) -> list[Sign]:
    """What the model only guesses gives way where the words themselves speak of eating or of drink."""
    if not reading.cues & {"eating", "intoxicated"}:
        return signs
    return [s for s in signs if not (s.reason.startswith(("unsure_", "weighed")) and s.label in _GUESSES)]
