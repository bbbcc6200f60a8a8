# ruff: noqa: E501 - a pattern is kept on one line, to be read against its neighbours

"""What comes nearer over a session: a friend with a day, somebody waited for, a tool beside a wish, the dead."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from nova_cbt.model import Risk
from nova_cbt.risk.plain import plain
from nova_cbt.words import patterns as re

Told = Sequence[tuple[str, Risk]]

_THEY = r"(?:he|she|they|my (?:\w+ ){0,2}?\w+)"
_THEIR_DAY = re.compile(
    rf"\b{_THEY} (?:\w+ ){{0,4}}?(?:has|have|had|got|made) (?:got )?(?:a|it all|everything|the) (?:\w+ )?(?:plan(?! for)|date|day(?! off)|way|worked out|planned|ready|figured out|arranged)\b|"
    rf"\b{_THEY} (?:\w+ ){{0,4}}?(?:is |are |was )?(?:going to|will|about to|planning to|wants? to|mean(?:s|t)? to) (?:really |actually )?(?:do it\b(?! up| again (?:next|with))|end it|go through with it)\b|"
    rf"\b{_THEY} (?:\w+ )?(?:said|says|told me|wrote|texted) (?:that )?(?:it (?:is|will be) )?(?:it is )?(?:tonight|tomorrow|(?:this |the )?weekend|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|soon|after (?:the )?\w+ (?:it is|it will be|she|he|they))\W*(?:$|[.,!;]| and\b| but\b|it is over|over\b)|"
    rf"\b(?:it is|it will be) over\b[^.!?]{{0,20}}\b{_THEY} (?:has|have) it all\b"
)
_NOT_GOING = re.compile(
    r"\b(?:not|never|no longer|n't) (?:\w+ )?(?:going to|about to|planning|mean|want)\b|\bdo it up\b|\bcome (?:round|over)\b|\bvisit\b"
)


def their_plan(found: Risk, said: str, told: Told) -> Risk | None:
    """Somebody worried about has a plan, or a day."""
    known = any("third_party" in r.cues or r.reason == "third_party" for _, r in told)
    if not known or found.tier > 1 or _NOT_GOING.search(said) or not _THEIR_DAY.search(said):
        return None
    return replace(
        found, label="none", tier=1, ask=True, reason="their_plan", cues=tuple(sorted({*found.cues, "third_party"}))
    )


_RAGE = re.compile(
    r"\b(?:hate|rag(?:e|ing)|furious|livid|angry|humiliat\w*|wrote me up|sacked|fired|sued|revenge|get even|pay for|pay back|(?:dropp?(?:ed)? )?dead|suffer|afraid|regret|took (?:the|my) kids|(?:will|does|would) not let me see my (?:\w+ )?\w+|cheat\w*|bastard|destroy\w*|ruined)\b"
)
_NEAR_THEM = re.compile(
    r"\b(?:i )?(?:(?:have|had|has) )?(?:been )?(?:sat|sit|sitting|stood|standing|parked|parking|wait(?:ed|ing)?|watch(?:ed|ing)?|follow(?:ed|ing)?|drove|driven|driving)\b[^.!?]{0,25}?\b(?:outside|opposite|across from|round|near|past|by|front of|him|her|them|home from work)\b[^.!?]{0,12}?\b(?:his|her|their|he|she|(?:the |my )?\w+'s|home from work)\b(?: (?:\w+ )?(?:place|house|flat|home|door|gate|drive|street|road|work|car|lives?))?"
)
_MOVEMENTS = re.compile(
    r"\bi (?:also |even )?know (?:what time|when|where|which (?:bus|train|pub|gym|way|car)|the (?:time|road|way|place)) (?:that )?(?:he|she|they) (?:\w+ )?(?:leaves?|goes|works?|parks?|drinks?|lives?|takes?|finish\w*|walks?|sleeps?|gets? (?:home|off)|comes?|trains?|drops?|picks?)\b"
)
_REPEATED = re.compile(
    r"\bi (?:just |only |still )?(?:sit|park|stand|wait|watch|follow)\b|\bone of these (?:days|nights)\b|\b(?:again|nights?|twice|times|hours?|every|till|until|lights|just watching|watching the|where (?:he|she|they) lives?|want (?:him|her|them))\b"
)
_ERRAND = re.compile(
    r"\b(?:my own|pick(?:ing|ed)? (?:up|him|her|them)|collect\w*|school|nephew|niece|on the way|dentist|lift|deliver\w*|depot|surgery|appointment|drop(?:ped|ping)? (?:him|her|them|off))\b"
)
_OWN_SON = re.compile(r"\b(?:son|daughter|mum|mother|father|dad|gran|nan)'s (?:house|flat|place)\b")


def lies_in_wait(found: Risk, said: str, told: Told) -> Risk | None:
    """Somebody one rages at is waited for or watched."""
    raging = _RAGE.search(said) or any(_RAGE.search(plain(text)) for text, _ in told)
    if not raging or (found.tier > 2 and not found.ask) or _ERRAND.search(said) or _OWN_SON.search(said):
        return None
    if _MOVEMENTS.search(said):
        return replace(found, label="harm_to_others", tier=3, ask=False, reason="waits_for", cues=("others",))
    if not _NEAR_THEM.search(said) or not _REPEATED.search(said):
        return None
    return replace(found, label="harm_to_others", tier=3, ask=False, reason="waits_for", cues=_with(found, "others"))


_MAKE_FEEL = re.compile(
    r"\b(?:want|make|making|let|wish|hope|going to make) (?:him|her|them|that \w+) (?:to )?(?:feel (?:it|what|this|pain|the)|hurt|suffer|pay|bleed|know what it|scared|afraid)\b|\b(?:has|have|had) it coming\b|\bteach (?:him|her|them) a lesson\b"
)
_TOOL = re.compile(
    r"\b(?:t[iy]re iron|crow ?bar|iron bar|bat|hammer|wrench|spanner|machete|knife|knives|blade|gun|shotgun|rifle|axe|petrol|metal bar|pipe)\b"
)
_KITCHEN = re.compile(
    r"\b(?:cook\w*|chop\w*|fence|fix\w*|repair\w*|hr\b|court|solicitor|police|film|game|cake|fishing)\b"
)


def armed_wish(found: Risk, said: str, told: Told) -> Risk | None:
    """The wish that somebody suffers, and beside it a thing to do it with."""
    wish = _MAKE_FEEL.search(said) or any(_MAKE_FEEL.search(plain(text)) for text, _ in told[-2:])
    if found.tier > 3 or not wish or not _TOOL.search(said) or _KITCHEN.search(said):
        return None
    return replace(found, label="harm_to_others", tier=3, ask=False, reason="armed_wish", cues=_with(found, "others"))


_DEAD = re.compile(
    r"\bsince (?!i\b|we\b|it\b|he\b|she\b|they\b|you\b|the\b|my\b|a\b|things\b)\w+ (?:went|left us)\b|\b(?:having|have|get|want) (?!my\b|the\b|it\b|money\b|that\b|this\b)\w+ back\b|\b(?:died|dead|death|passed(?: away| on| in| last| this| at| \w+ (?:weeks|months|years) ago)|funeral|buried|grave|widow\w*|took (?:his|her) (?:own )?life|lost (?:my|our) (?:mum|mom|mam|dad|mother|father|wife|husband|son|daughter|sister|brother|gran|nan))\b"
)
_BESIDE_THEM = re.compile(
    r"\b(?:wish|want|would (?:sooner|rather|like to|love to|give anything(?: at all)? (?:just )?)|long|ready|like|give (?:anything|everything|my right arm)) (?:just )?(?:to be |i (?:was|were|could be) |to (?:lie|sleep) |be )?(?:lying |asleep )?(?:with (?:him|her|them|the dead)|where (?:he|she|they) (?:is|are)|next to (?:him|her|them)|beside (?:him|her|them))\b|"
    r"\b(?:wish|want|hope|pray|if only|ask)\b[^.!?]{0,15}\b(?:he|she|they|him|her|god|allah) (?:would |will |to )?(?:come and |just |to )?(?:fetch|take|collect|call) me\b(?! (?:home from|to the|out|up\b))"
)
_THEN = re.compile(
    r"\bwhen (?:it|he|she|they|that)\b|\bat the end\b|\bthat (?:day|night|morning)\b|\bwould have\b|\bhad been\b|\bhave been\b|\bthere with\b|\bin time\b"
)


def beside_the_dead(found: Risk, said: str, told: Told) -> Risk | None:
    """A wish to be where somebody who died is now."""
    dead = _DEAD.search(said) or any(_DEAD.search(plain(text)) for text, _ in told)
    wish = next((m for m in [_BESIDE_THEM.search(said)] if m), None)
    if not dead or wish is None or _THEN.search(said[wish.start() :].split(".")[0]):
        return None
    answers = tuple((slot, value) for slot, value in found.answers if value != "no")
    cues = tuple(c for c in found.cues if c != "denial")
    return replace(found, label="passive_ideation", tier=2, ask=False, reason="joining", answers=answers, cues=cues)


_UNSAID = re.compile(
    r"\bi (?:did not|have not|was not|had not) (?:\w+ )?(?:tell|told|say|said|being|be|been|answer|answered)\b(?! (?:my|him|her|them|the|his|our|any ?one)\b)[^.!?]{0,25}\b(?:right|truth|all|honest|straight|everything|properly|before|earlier|when you asked)\b|"
    r"\bi (?:said|told you|answered|wrote|put) no\b(?=[^?]{0,40}\b(?:but|before|when|earlier|and it|was not|because)\b|\W*$)|\bwhen you asked\b[^.!?]{0,20}\bi (?:said|lied|told)\b|\b(?:that|the) (?:question|thing) (?:you asked|from before|at the (?:start|beginning))\b"
)
_STILL_NO = re.compile(r"\b(?:already|i said no\W+(?:so|stop|leave|and i mean)|mean no|still no)\b")


def unsaid(found: Risk, said: str, told: Told) -> Risk | None:
    """A no to the question about danger is taken back: it is asked once more, kindly."""
    denied = any("no" in (dict(r.answers).get("R1"), dict(r.answers).get("S2")) for _, r in told)
    if not denied or found.tier or not _UNSAID.search(said) or _STILL_NO.search(said):
        return None
    return replace(found, label="none", tier=1, ask=True, reason="unsaid", answers=())


_KEPT = re.compile(
    r"\bi (?:still |also |do )*(?:have|got|keep|kept|hid|hide|saved) (?:still |got )?(?:the |some |all |my |a few )?(?:of )?(?:the |that |those |same )?(?:stuff|pills?|tablets?|medic\w*|meds|rest|others?|blades?|rope|packet|box|it all)\b[^.!?]{0,25}\b(?:from (?:that|then|last|the)|left|drawer|hidden|under|box|bag|cupboard|wardrobe|somewhere|in case)\b|"
    r"\b(?:there (?:is|are)|they are) still (?:some|a few|plenty|enough|loads) (?:of (?:it|them) )?(?:left|here|in the)\b"
)
_HOUSEHOLD = re.compile(
    r"\b(?:to sort|pizza|fridge|cake|socks|papers?|bills|receipts|move|tidy|clean|throw (?:it|them) (?:out|away))\b"
)
_OWN_DANGER = {"passive_ideation", "active_ideation", "plan_or_intent", "self_harm_current"}


def keeps_means(found: Risk, said: str, told: Told) -> Risk | None:
    """Somebody who spoke of dying still has what they would use."""
    known = any(r.label in _OWN_DANGER and r.tier >= 2 for _, r in told)
    if not known or found.tier >= 3 or not _KEPT.search(said) or _HOUSEHOLD.search(said):
        return None
    return replace(found, label="active_ideation", tier=3, ask=False, reason="means_kept", answers=())


def _with(found: Risk, cue: str) -> tuple[str, ...]:
    return tuple(sorted({*found.cues, cue}))


RULES: tuple[Callable[[Risk, str, Told], Risk | None], ...] = (
    their_plan,
    lies_in_wait,
    armed_wish,
    beside_the_dead,
    unsaid,
    keeps_means,
)
"""Each looks for one way in which something came nearer."""
