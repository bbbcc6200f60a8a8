# ruff: noqa: E501 - a pattern is kept on one line, to be read against its neighbours

"""Ordinary life that accounts for words which only sound like danger."""

from __future__ import annotations

from nova_cbt.risk import signs
from nova_cbt.risk.signs import Form
from nova_cbt.words import patterns as re

_BENIGN = re.compile(
    r"\b(?:holiday|trip|cousin's|colleagues?|my team|wedding|audit|exam|santa|chair exercise|exercise you|charity|oxfam|moving|movers|kitchen|"
    r"cake|budget|applications?|project|season|club|solar|airport|flight|conference|cork|greece|new job|retire\w*|leaving do|appointment with|"
    r"proposal|santa|hike|picnic|barbecue|rain\w*|cataract|reschedule|could we do|loft|clearing out|bought (?:a|the) (?:house|flat)|ps[45]|tenerife|solicitor|union|bank holiday|quiz|visit|grand\w*|dentist|concert|course|office|laundrette|roof tiles|gutter|choir|embassy|visa|moving in|the move|client|handover)\b"
)
_PLAYFUL = re.compile(
    r"\b(?:balloon|snowball|pillow fight|swing|tickl\w*|wrestl\w*|chess|tennis|fifa|cricket|pizza|by accident|accidentally|laughed|lol|haha|"
    r"(?:so|as) i (?:did not|nearly|almost) (?:step|fall)\w*|stepped in front|saved my life|apply for|promotion|at dinner|birthday|cake|ate my|remote|charger|"
    r"once in (?:19|20)\d\d|karaoke|roller derby|rugby|judo|boxing|karate|vegetables|flu jab|take my (?:tablets|medicine|coat)|never hurt|"
    r"with (?:the|a) (?:ball|door|trolley|sword)|written warning|the wheel|pizza|with words|snoring|cover|dance|dancing|wordle|scrabble|cards)\b"
)
_GUARDED = {
    "knows_how",
    "found",
    "goodbye",
    "preparing",
    "plan",
    "plan_made",
    "at_place",
    "giving_away",
    "ready",
    "means_ready",
    "better_off",
    "no_future",
}
_BODY_FINE = re.compile(
    r"\b(?:blood (?:test|taken|pressure|sugar|donat\w*)|giving blood|gave blood|beetroot|biscuits|asleep with|bless (?:her|him)|twelves|heels|dancing|epilepsy and|stitches, my)\b|\b(?:wish|hope|pray|want)\w* (?:\w+ )?(?:\w+ )?(?:not wake|would not wake)"
)
_ASKING = re.compile(r"\b(?:ask\w*|text\w*|call\w*|ring\w*|request\w*|favou?rs?|help|list|their own)\b")
_PAPERS = re.compile(r"\b(?:renewal|embassy|visa|legal for|airport|border|lost it|applied)\b")
_HEARD = re.compile(
    r"\b(?:remember what|my (?:mother|mum|dad|father|gran|nan)'?s? voice|in the shop|narky|inner critic|look at the (?:damp|boiler|roof)|omg)\b"
)
TICKED = re.compile(
    r"\b(?:the answer is no|answer's no|i ticked (?:no|never)|before you ask|(?:suicidal|self[- ]harm)\? (?:me\? )?no)\b|\bme\? no\b"
)
_DEATHLY = re.compile(r"KILLSELF|\b(?:die|dead|dying|kill|suicide|suicidal|alive|live any)\b")


_PUT_AWAY = re.compile(
    r"\b(?:they|he|she|you|it) (?:will|would|might|are going to) (?:\w+ )?(?:lock|put|shut|keep|section) me (?:up|away|in)\b"
)
"""Fear of being kept in a hospital or a cell."""


_KEPT = re.compile(
    r"\b(?:not (?:\w+ ){0,2}?(?:able|ready|willing|got round) to|unable to|can not|could not|would never|would not|have not|did not|never|too (?:hard|soon|painful|early)(?: for me)? to|(?:bear|bring myself|heart|stand) to)\b[^.!?]{0,25}\bgiv(?:e|en|ing)\b[^.!?]{0,40}\baway\b|"
    r"\bgiv(?:e|es|en|ing) (?:away )?(?:(?:some|all|most|any|the rest|the last) of )?(?:her|his|their|(?:mum|dad|mother|father|nan|gran|grandad|grandma)'?s|my (?:late )?\w+'s) (?:old )?(?:\w+ ){0,2}?(?:away|things|clothes|coats?|shoes|dresses|tools|books|records|stuff)\b"
)
_OWN_THINGS = re.compile(
    r"\b(?:gave|giv(?:en|ing)) (?:away )?(?:\w+ )?my (?!(?:late )?\w+'s|(?:mum|dad|mother|father|wife|husband)s)|\bmy (?:own )?(?:things|stuff|belongings|possessions) away\b"
)
"""A thing that is kept, or that was somebody else's: no parting with what is one's own."""


_FEARED = re.compile(
    r"\b(?:thought|think\w*|sure|certain|convinced|believed|felt (?:like|as if|that)|feels? like|afraid|scared|terrified|fear\w*) (?:that )?(?:for a (?:moment|second) )?(?:i (?:am|was|were|might be|would be|had to be) (?:\w+ )?(?:going to die|dying|about to die|having a heart attack)|i (?:will|would|might|could) die|of dying)\b"
)
_WISHED = re.compile(
    r"KILLSELF|HARMSELF|\b(?:want(?:ed)? to|wish\w*|hop(?:e|ed|ing)|decided|plan\w*|glad|relie\w+|on purpose)\b(?! (?:get (?:out|off)|it to stop|to live))"
)
_BODY_ALARM = re.compile(
    r"\b(?:chest|heart\w*|breath\w*|air|dizz\w+|sweat\w*|tingl\w*|fizz\w*|throat|legs|hands|panic\w*|attack|lift|elevator|tube|tunnel|bus|train|plane|turbulence|motorway|lights|queue|crowd\w*|crash\w*|choking|ambulance|a ?and ?e|hospital)\b"
)
"""Fear of dying in a panic, which is no wish for it."""
FOR_ANOTHER = re.compile(
    r"\b(?:over|finished|ended|an end|end|peace|rest)\b.{0,40}\bfor (?:her|him|them|my (?:mum|mother|mam|dad|father|gran|nan|wife|husband|sister|brother|son|daughter|dog|cat))\b|"
    r"\bfor (?:her|him|them|my (?:mum|mother|mam|dad|father|gran|nan|wife|husband|sister|brother|son|daughter|dog|cat))\b.{0,110}\b(?:over|finished|ended|peace)\b"
)
"""An end that is wished for somebody who suffers."""
OWN_END = re.compile(
    r"KILLSELF|HARMSELF|\b(?:(?:kill|hurt|harm|end|cut|for)\w* myself|my (?:own )?life|(?:me|i) (?:too|as well)|both of us|with (?:her|him)|i (?:want|wish|would like) to (?:die|be dead)|be dead|not wake)\b"
)


_OUTGROWN = re.compile(
    r"\b(?:grew|outgr\w+|too (?:small|big|tight|large|short)|(?:do|does|did) not fit|new (?:ones?|pair|phone|bike|sofa|laptop)|upgrad\w*|duplicate|spare|declutter\w*|clear-?out|spring clean\w*|never (?:used|wore|wear) (?:it|them)|second-?hand)\b"
)
"""An ordinary reason to give a thing away."""
_OUTWARD = re.compile(
    r"\b(?:because of (?:the|my|our|his|her|their|a) (?!way\b)\w+|due to|landlord|tenancy|lease|allerg\w*|asthma|no (?:more )?(?:room|space|garden|lift)|not (?:enough )?(?:room|space|allowed)|(?:new|smaller|tiny) (?:flat|apartment|place|house|home)|wardrobe|attic|loft|garage|bursting|cramped|could not (?:afford|keep up)|vet bills?|too (?:expensive|loud|much work)|council|downsiz\w*|care home|moving (?:to|house|in|abroad|out)|for the (?:baby|move|jumble|sale|school|church))\b"
)
"""A reason outside oneself to part with a thing or an animal."""
_ERRAND = re.compile(
    r"\b(?:checks?|reads?|looks? (?:at|through)|goes through|takes?) (?:all )?(?:of )?my (?:phone|messages|texts|location|card)\b[^.!?]{0,20}\bfor (?:the|a|our) (?:\w+ )?(?:shopping|list|weather|recipes?|time|trains?|map|directions|route|news|scores?|charger|updates?|address)\b"
)
_FEAR = re.compile(
    r"\b(?:afraid|scared|fear|angry|shout\w*|temper|hit\w*|hurt\w*|trouble|punish\w*|if i|not allowed|jealous|accus\w*|rage|mad at)\b"
)
_EXERTION = re.compile(
    r"\b(?:laps?|race|marathon|match|half-?time|stairs|climb\w*|hik\w*|ride|kilomet\w*|km|miles?|sets?|squats|pitch|trainer|treadmill|rowing|swim\w*|pool|legs were gone)\b"
)
_SCENE = re.compile(
    r"\b(?:saw it|saw me|everyone (?:saw|looked|stared|laughed|heard|turned)|everybody (?:saw|looked|stared|laughed|heard|turned)|stared|laughed|(?:so|felt|feel|was|very|of) (?:\w+ )?(?:embarrass\w*|asham\w*|humiliat\w*|mortif\w*|shame)|mother-in-law|guests?|on stage|wrong (?:name|person|chat|room)|in front of|microphone|blush\w*|went red|tripped|spilt|spilled|zip|burp\w*|fart\w*)\b"
)
_SINK = re.compile(r"\bwanted (?:\w+ )?to (?:just )?(?:vanish|disappear|sink|evaporate|melt)\b")


_OVERSEES = re.compile(
    r"\bmy (?:\w+ )?(?:boss|manager|supervisor|line manager|team ?lead|teacher|tutor|editor|examiner|colleague)\b (?:\w+ ){0,2}?(?:reads?|checks?|looks? (?:at|through)|goes through|monitors?) (?:all )?(?:of )?my (?:\w+ )?(?:e-?mails?|messages|work|drafts?|hours|screen|calendar|reports?)\b"
)


def errand(message: str) -> bool:
    """Is a phone taken up for the shopping, or an email read by a superior, with no fear in it?"""
    return bool(_ERRAND.search(message) or _OVERSEES.search(message)) and not _FEAR.search(message)


_VERDICT = re.compile(
    r"\b(?:thinks?|thought|finds?|found|calls?|called|considers?|sees?) (?:that )?(?:i am|me) (?:\w+ )?hopeless\b|\bhopeless (?:next to|beside|compared|in the|when it comes)\b"
)
_NO_HOPE = re.compile(r"\b(?:future|no hope|any hope|point|go on|way out|without hope)\b")
"""Being bad at something in somebody's eyes, which is no hopelessness."""


_LAID_OFF = re.compile(
    r"\bsurplus\b(?=.{0,80}\b(?:first (?:to go|out)|last in|laid off|redundan\w*|hours|lists?|shifts?|job|stock|requirements|company|firm)\b)|\b(?:laid off|redundan\w*|hours|shifts?|job|stock|company|firm)\b.{0,80}\bsurplus\b"
)
"""Surplus at a workplace, and not in the world."""


def _ordinary(sign: Form, message: str) -> bool:
    """A thing outgrown, an errand on a phone, legs that gave out, a moment of embarrassment."""
    if sign.reason == "borrowed_time":
        return bool(_LAID_OFF.search(message))
    if sign.reason == "no_future":
        return bool(_VERDICT.search(message)) and not _NO_HOPE.search(message)
    if sign.reason == "giving_away":
        return bool(_OUTGROWN.search(message) or _OUTWARD.search(message))
    if sign.reason == "coercion":
        return errand(message)
    if sign.reason == "done":
        return bool(_EXERTION.search(message))
    return sign.reason in ("wish_dead", "disappear") and bool(_SINK.search(message) and _SCENE.search(message))


def explained(sign: Form, message: str) -> bool:
    """Ordinary life accounts for the words."""
    if _ordinary(sign, message) and not _DEATHLY.search(message):
        return True
    if sign.reason == "coercion" and signs.OTHER_SELF.search(message):
        return True
    if sign.reason == "intent" and _FEARED.search(message) and _BODY_ALARM.search(message):
        return not _WISHED.search(message)
    if sign.reason == "burden":
        return bool(_ASKING.search(message)) and not _DEATHLY.search(message)
    if sign.label == "medical_emergency":
        return bool(_BODY_FINE.search(message))
    if sign.label == "psychosis":
        return bool(_HEARD.search(message))
    if sign.reason == "coercion" and _PAPERS.search(message):
        return True
    if sign.reason == "giving_away" and _KEPT.search(message) and not _OWN_THINGS.search(message):
        return not _DEATHLY.search(message)
    if sign.reason in _GUARDED:
        return bool(_BENIGN.search(message)) and not _DEATHLY.search(message)
    if sign.reason == "violence" and _PUT_AWAY.search(message):
        return True
    if sign.label in ("abuse_disclosure", "harm_to_others"):
        return bool(_PLAYFUL.search(message))
    return False
