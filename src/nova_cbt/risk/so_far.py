# ruff: noqa: E501 - a pattern is kept on one line, to be read against its neighbours

"""What a message means after what was told before in the same session: pieces put together, words taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from nova_cbt.model import Risk
from nova_cbt.risk import nearer
from nova_cbt.risk.composites import COMPOSITES, Composite
from nova_cbt.risk.plain import plain
from nova_cbt.risk.this_hour import ordered
from nova_cbt.words import patterns as re

Told = Sequence[tuple[str, Risk]]
"""The client's earlier messages of the session, each with what it said about danger."""
LATELY = 8
"""Earlier messages whose pieces still belong to what is said now."""
_OF_SELF = {"passive_ideation", "active_ideation", "plan_or_intent"}
_HISTORY = {"past_self_harm", "self_harm_current"}
_OWNS_UP = re.compile(
    r"\b(?:not|never) (?:been |being |quite |entirely |completely )*(?:straight|honest|truthful|open|frank)\b|\bi (?:lied|fibbed)\b|\bnot (?:all|really|entirely|only|quite) (?:in the past|behind me|over|history)\b|"
    r"\b(?:the )?truth is\b|\b(?:never|not) (?:really |actually )?stop\w*\b|\bslipped\b|\brelaps\w+|\bstill (?:do|doing|happens)\b"
)
_IT = re.compile(
    r"\b(?:it|that) (?:has )?(?:happen\w*|came back|is back|started)\b|(?<!to )(?<!could )(?<!can )(?<!really )\b(?:did|done|do|doing|been doing) (?:it|that)\b"
)
_LATE = re.compile(
    r"\bagain\b|\blast (?:week|night|month|weekend)\b|\byesterday\b|\btoday\b|\bthis (?:morning|week|month)\b|\brecently\b|\bstill\b|\bdays? ago\b|\bin the past\b"
)
_NOT_IT = re.compile(
    r"\b(?:has not|have not|did not|never|not) (?:\w+ )?(?:happen\w*|done|do|did) (?:it |that )?(?:again|since|any ?more)\b"
)
_NEARLY = re.compile(
    r"\b(?:nearly|almost|so close to|this close to|came close to|about to|tempted to|urge to) (?:\w+ )?(?:did|do|done|doing) it\b(?! (?:right|properly|well|the exercise|for (?:the|work)))|\bit is (?:getting |so )?(?:strong|loud|bad) again\b|\bthe urge is (?:back|there|strong\w*)\b"
)
_WANTED = re.compile(
    r"\b(?:want(?:ed)? to|could(?: have)?) (?:\w+ )?(?:do|done) it\b(?! (?:right|properly|well|for (?:the|work)))"
)
_PRESSING = re.compile(
    r"\bagain\b|\btonight\b|\bright now\b|\b(?:last|this|every) (?:night|evening|morning)\b|\byesterday\b|(?<!from )(?<!of )(?<!away )\btoday\b|\bso (?:much|bad\w*)\b|\bstill want\w*\b|\burges?\b|\b(?:blade|razor|scars?|arms?|skin|hurt\w*|cut\w*)\b"
)
_SOMETHING_ELSE = re.compile(
    r"\b(?:do|did|done|doing) it\W+(?:the|my|that|this|a|an|i mean the) (?!same|once|one|day|night)\w+|\b(?:the|that|this|my) (?:[\w-]+ ){1,3}?i mean\b|\bi mean (?:the|my|that|this) \w+|"
    r"\b(?:do|did|done) it\W+(?:and )?i (?:almost|nearly) (?:rang|called|went|asked|wrote|sent|spoke|told)\b"
)
_DOABLE = re.compile(
    r"\b(?:and|but) (?:then )?i (?:can|will|did|managed|rang|called|went|asked|wrote|sent|signed|spoke)\b|\bstep at a time\b|\b(?:sign(?:ed)?|apply|applied) (?:up|for)\b"
)
"""What the "it" is, where the message names it."""
_STANDS = re.compile(
    r"\b(?:do|did|can) not (?:really )?take it back\b|\bi (?:did|do) mean (?:it|that)\b|\bi meant (?:it|that|what i said)\b|\bwas not (?:a joke|joking|kidding)\b|"
    r"\bi (?:only )?(?:said|say) (?:no|that) (?:so|because|to)\b[^.]{0,30}\b(?:you|stop|leave|worr\w*)\b|\b(?:the thoughts?|they|it) (?:are|is|came|come|comes|has come|have come) (?:still )?(?:back|there)\b(?= (?:at night|now|again|tonight)|\W*$)|"
    r"\b(?:actually|in fact|truth is|honestly),? yes\b|\bi lied (?:about|when|earlier|before)\b|\bit is (?:still )?true\b"
)
_NOT_ME = re.compile(
    r"\bhypothetical\w*\b|\b(?:for|of) (?:a|my|this) (?:friend|mate)\b|\bfriend of mine (?:is not|has not|is not doing)\b|\bwhat (?:a person|somebody|someone|people) (?:should|can|could) do\b|\bwhat can (?:a person|somebody|someone) do\b|\b(?:what|how) (?:should|can|does|would) (?:a person|somebody|someone|people|you do if (?:someone|a friend))\b|\bsomeone in my\b|\ba friend (?:of mine )?(?:who|is|has|wants|does)\b",
    re.I,
)
_MEANT_IT = re.compile(
    r"^\W*(?:no,? )?not (?:really |actually )?(?:jok\w*|kidding|exaggerat\w*)\b|\b(?:was|am) not (?:\w+ )?(?:jok\w*|kidding|exaggerat\w*)\b|\bi (?:did|do) mean it\b|\bi (?:was|am) (?:being )?serious\b"
)
_LOOKED = re.compile(
    r"\b(?:looked (?:at|up|into|for)|read (?:about|up on)|googled|searched(?: for)?|been (?:looking|reading|googling))\b[^.?!]{0,30}\b(?:online|stuff|ways|how|methods?|sites?|forums?|it)\b"
)
_THE_FRIEND = re.compile(
    r"\bi am (?:the|that|my) friend\b|\bit is about me\b|\bthe friend is me\b|\bthere is no (?:friend|brother|sister|cousin|mate)\b|\b(?:its|it is|it was|that is|that was|this is|am) (?:actually |really |all |about |talking about )*me\b(?! (?:who|that|too much|again|or|doing))|"
    r"\b(?:asking|asked) for (?:me|myself)\b|\bnot (?:about|for) (?:a|my) friend\b"
)
_DAY_SET = re.compile(
    r"\b(?:a|the|my) (?:day|date|time|place|spot|way)s? (?:in mind|picked|chosen|set|fixed|planned|marked)\b|\b(?:picked|chosen|chose|set|fixed|decided on|settled on|marked) (?:a|the|my) (?:day|date|time|place|spot)\b|\bi (?:already )?know (?:when|the day|which day|where and when)\b"
)
NEAR = 3
"""Messages after words of dying in which "I mean to do it" can only be about that."""
_MEANS_TO = re.compile(
    r"(?<!not )(?<!never )\b(?:mean|intend|going|plan|about|decided) to (?:do it|act on (?:it|them)|go through with it|do that)\b|\bi have a (?:day|date|place|plan)\b(?! (?:off|out|job|with|trip|at|for (?:the|my|work|the exam|that essay)))|\bi will do it\b"
)
_BODY = re.compile(
    r"\b(?:faint\w*|pass(?:ed|ing)? out|black(?:ed|ing) out|collaps\w*|palpitat\w*|(?:heart|chest)\b[^.]{0,25}\b(?:funny|rac\w+|skip\w*|hurt\w*|pain\w*|flutter\w*|odd|weird|pound\w*)|(?:vomit\w*|throw\w*|bring\w*|cough\w*|sick)\b[^.]{0,15}\bblood|"
    r"(?:nearly |almost )?(?:fell|went|keeled) (?:over|down|flat)|fell (?:in|on|off|at) (?:the )?(?:shower|bath\w*|stairs|street|bus|shop|kitchen|school|work|train)|keeled over|legs (?:gave|went|buckled)|can not (?:stand|get up|climb)|nothing (?:stays|to drink|since)|too weak|so weak|feel weak|dizz(?:y|iness)|light ?-?headed|sick (?:a few|several|many|\w+) times a day|no (?:food|water|fluids) (?:since|for))\b"
)


_JUST_NOW = re.compile(
    r"\bcold turkey\b|\b(?:today|yesterday|this (?:week|morning)|last (?:night|week)|hours|days? ago|for (?:\w+ )?days|(?:since|on|last) (?:mon|tues|wednes|thurs|fri|satur|sun)day|just)\b"
)
_ROW: dict[str, Composite] = {row.reason: row for row in COMPOSITES}


def _stopped(said: str) -> bool:
    stopped, drink, _ = _ROW["withdrawal"].parts
    return bool(stopped.search(said) and drink.search(said) and _JUST_NOW.search(said))


def _shakes(said: str) -> bool:
    return bool(_ROW["withdrawal"].parts[2].search(said)) and not _ROW["withdrawal"].unless.search(said)


def _hit(said: str) -> bool:
    return bool(_ROW["head_injury"].parts[0].search(said)) and not _ROW["head_injury"].unless.search(said)


def _dazed(said: str) -> bool:
    return bool(_ROW["head_injury"].parts[1].search(said))


_PIECES = ((_stopped, _shakes, "withdrawal"), (_hit, _dazed, "head_injury"))
"""Two parts of an emergency that are often told in two messages."""


def so_far(found: Risk, text: str, told: Told) -> Risk:
    """One message's risk, heard after the session's earlier messages; it is never less than the message alone."""
    said = plain(text)
    for rule in RULES:
        heard = rule(found, said, told)
        if heard and (_weight(heard), len(heard.cues)) > (_weight(found), len(found.cues)):
            found = heard
    return found


def _weight(risk: Risk) -> float:
    alarm = 0.1 * (risk.reason == "eating_body")
    return alarm + (1.5 if risk.ask and risk.tier > 1 else float(risk.tier))


def _told(told: Told, labels: set[str]) -> Risk | None:
    """The gravest earlier sign of these kinds."""
    known = [r for _, r in told if r.label in labels]
    return max(known, key=lambda r: r.tier, default=None)


def _with(found: Risk, label: str, tier: int, reason: str, *cues: str) -> Risk:
    """The risk raised; a denial does not stand beside it."""
    kept = set(found.cues) - {"denial"} | set(cues)
    answers = tuple((slot, said) for slot, said in found.answers if said != "no")
    return replace(found, label=label, tier=tier, ask=False, reason=reason, answers=answers, cues=tuple(sorted(kept)))


def _pieced(found: Risk, said: str, told: Told) -> Risk | None:
    """A body failing, told piece by piece: the drink was stopped days ago, and now the hands shake."""
    for text, _ in told[-LATELY:]:
        before = plain(text)
        for first, second, reason in _PIECES:
            if (first(before) and second(said)) or (first(said) and second(before)):
                return _with(found, "medical_emergency", 5, reason)
    return None


def _relapse(found: Risk, said: str, told: Told) -> Risk | None:
    """What was told as history happened again."""
    if not _told(told, _HISTORY) or _NOT_IT.search(said):
        return None
    owned = bool(_OWNS_UP.search(said) and _LATE.search(said)) or _tempted(said, told)
    again = _IT.search(said) and re.search(r"\bagain\b|\blast (?:night|week)\b|\byesterday\b|\btoday\b", said)
    return _with(found, "self_harm_current", 2, "relapse") if owned or (again and _owned_before(told)) else None


def _tempted(said: str, told: Told) -> bool:
    """Nearly doing it again; a mere wish to "do it" is one of that kind only close to the telling, or pressing."""
    if _SOMETHING_ELSE.search(said):
        return False
    near = _told(told[-NEAR:], _HISTORY) is not None
    wanted = bool(_WANTED.search(said)) and not _DOABLE.search(said)
    return bool(_NEARLY.search(said)) or (wanted and (near or bool(_PRESSING.search(said))))


def _owned_before(told: Told) -> bool:
    return bool(told) and _told(told[-LATELY:], _HISTORY) is not None


def _stands(found: Risk, said: str, told: Told) -> Risk | None:
    """What was made small, or denied, holds after all."""
    known = _told(told, _OF_SELF)
    if known is not None and not known.ask and _MEANT_IT.search(said):
        return _with(found, known.label, min(known.tier, 3), "stands")
    hinted = any(r.ask and r.tier for _, r in told[-LATELY:])
    if known is None and hinted and _MEANT_IT.search(said):
        return _with(found, "passive_ideation", 2, "stands")
    if known is not None and _LOOKED.search(said):
        return _with(found, "active_ideation", 3, "looked_up")
    if known is None or known.ask or not _STANDS.search(said):
        return None
    return _with(found, known.label, min(known.tier, 3), "stands")


def _the_friend(found: Risk, said: str, told: Told) -> Risk | None:
    """The friend they asked for is themself."""
    other = [text for text, r in told if "third_party" in r.cues or r.reason == "third_party" or _NOT_ME.search(text)]
    if not other or not _THE_FRIEND.search(said) or re.search(r"\bnot me\b|\bnot about me\b", said):
        return None
    return _with(found, "passive_ideation", 2, "the_friend")


def _day_set(found: Risk, said: str, told: Told) -> Risk | None:
    """A day is named where dying was spoken of, or hinted at."""
    hinted = any(r.label in _OF_SELF or (r.ask and r.tier and r.label == "none") for _, r in told)
    near = _told(told[-NEAR:], _OF_SELF)
    meant = near is not None and not near.ask and near.tier >= 2 and _MEANS_TO.search(said)
    return _with(found, "plan_or_intent", 4, "day_set") if meant or (hinted and _DAY_SET.search(said)) else None


_PLACES = re.compile(
    r"\b(?:look(?:ed|ing|s)?|stand(?:ing|s)?|stood|star(?:e|ed|ing)|stop(?:ped|ping)?|stay(?:ed)?|linger\w*|walk(?:ed|ing)?|drive|drove|driving|go|went|going|sit|sat|wait(?:ed|ing)?|think(?:ing)? (?:of|about)) (?:\w+ ){0,2}?(?:at|by|on|to|past|over|down|near|along|of|about|from|into) (?:the |that |our )?(?:trains?|tracks|platform|rails|railway|bridge|river|weir|cliffs?|edge|roof|balcony|motorway|pills|tablets|medicine (?:cabinet|cupboard))\b"
)
_JOURNEY = re.compile(
    r"\b(?:late|delayed|ticket|to work|home from|commut\w*|holiday|walk(?:ed|ing)? the dog|fishing|view|sunset|photo\w*|kids|pharmacy|prescription|to catch|timetable|strike)\b"
)


def _lingers(found: Risk, said: str, told: Told) -> Risk | None:
    """A place of danger is looked at, in somebody who spoke of dying: asked about, whatever it is called."""
    if _told(told, _OF_SELF) is None or not _PLACES.search(said) or _JOURNEY.search(said):
        return None
    return replace(found, label="active_ideation", tier=3, ask=True, reason="unsure_place")


_ARRANGED = re.compile(
    r"(?:^|[.!?;,] *)(?:(?:anyway|so|and|well|but|now|right)\W+)*(?:it is|it has|that is|everything(?: is|'s| has)|things are|all) (?:(?:now|all|been|already|in|booked) )*(?:arranged|set|fixed|booked|place|sorted|settled|organi[sz]ed|ready|planned|decided)\b"
    r"[^.!?]{0,20}\b(?:(?:for|on|by) (?:the )?(?:\d+(?:st|nd|rd|th)|\w+(?:teenth|tieth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|next (?:week|month)|(?:this |the )?weekend|this week|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tonight|tomorrow)|tonight|tomorrow|next week)\b"
)
"""Everything is in place for a day, and it is not said what."""


def _arranged(found: Risk, said: str, told: Told) -> Risk | None:
    """A day for which all is arranged, after words of dying or of being in the way; asked about where those were denied."""
    at = [n for n, (_, r) in enumerate(told) if r.label in _OF_SELF or (r.ask and r.tier and r.label == "none")]
    if not at or not _ARRANGED.search(said):
        return None
    denied = any("denial" in r.cues or "no" in dict(r.answers).values() for _, r in told[at[-1] + 1 :])
    if denied and told[at[-1]][1].tier < 3:
        return replace(found, tier=1, ask=True, reason="closing_up")
    return _with(found, "plan_or_intent", 4, "day_set")


_JOIN = re.compile(
    r"\b(?:join(?:ing)?|follow(?:ing)?|be(?:ing)? with|go(?:ing)? (?:to|after)|see(?:ing)?) (?:her|him|them|my (?:late )?(?:wife|husband|mother|father|mum|mom|dad|son|daughter|brother|sister))\b(?! (?:for|at|on|in the (?:team|club|group)|after (?:work|school)|tomorrow|today|tonight|this|next|about|and (?:ask|tell|say|talk|bring)))"
)
_WISHES = re.compile(
    r"\b(?:would not mind|want|wish|hope|long|rather|ready|would (?:like|love)|soon|looking forward|time (?:to|i)|cannot wait|can not wait)\b"
)
_DIED = re.compile(
    r"\b(?:died|dead|death|outlived|lost (?:my |our )?(?:mum|mom|mam|dad|mother|father|wife|husband|son|daughter|brother|sister|gran|nan)|did it to (?:her|him)self|passed (?:away|on|over|in|last|this|at|before|\w+ (?:days|weeks|months|years) ago)|(?:wife|husband|mum|mom|dad|mother|father|son|daughter|brother|sister|he|she) passed|funeral|widow\w*|lost my|(?:been |is )gone since|gone (?:\w+ ){1,3}(?:now|ago)|buried|grave|took (?:his|her) (?:own )?life|heaven)\b"
)


_AFTER_THEM = re.compile(
    r"\b(?:go|come|follow|going|coming|following|be|slip|pop off) (?:along |on |off |straight |right |too )?(?:after|behind|next to|beside|with) (?:her|him|them)(?=\W*$|[,.;!?]| (?:if|when|soon|one day|now|too|then|in the end|some day|tonight|myself)\b)|"
    r"\b(?:next|my turn|should have been me|ought to have been me|wish it (?:was|were|had been) me|why not me|(?:she|he|they) (?:should have|could have) taken me)\b"
)
_AS_WELL = re.compile(
    r"\b(?:might|may) as well\b|\bwould rather\b|\bwould not mind\b|\b(?:ready|time|happy|glad|want\w*|wish\w*|like) (?:\w+ )?(?:to|it|i)\b|\b(?:soon|not long|should have been|my turn|why not)\b"
)
_RIGHT_IDEA = re.compile(
    r"\b(?:he|she|they|my \w+|\w+) (?:had|has|got|may have had|might have had|must have had|was on to|was) (?:it |the |a )?(?:right idea|right way|right\b|sense|braver|the brave one|the clever one|lucky|the lucky one|something)|"
    r"\b(?:envy|envious of|jealous of|understand why|see why|get why|know why|know how|understand how) (?:him|her|them|he|she|they)\b(?! (?:is|are) )|\b(?:at peace|out of it|free) (?:now )?and i(?:'m| am) (?:not|still)\b"
)
_OWN_HAND = re.compile(
    r"\b(?:suicide|(?:took|taken|ended) (?:his|her|their) (?:own )?life|(?:killed|hanged|shot) (?:him|her|them)sel\w+|own hand)\b"
)


_WAS_THERE = re.compile(
    r"\bwish (?:that )?i (?:was|were|had been) (?:there )?with (?:him|her|them) (?:when|at the end|that (?:day|night)|then|before)\b|\bi had been (?:there )?with (?:him|her|them)\b"
)
"""Wishing to have been beside somebody as they died is no wish to follow."""


def _joining(found: Risk, said: str, told: Told) -> Risk | None:
    """A wish to join somebody who died, or to do as they did."""
    before = [plain(text) for text, _ in told]
    dead = _DIED.search(said) or any(_DIED.search(text) for text in before)
    joins = _JOIN.search(said) and _WISHES.search(said) and not _WAS_THERE.search(said)
    follows = _AFTER_THEM.search(said) and _AS_WELL.search(said)
    own_hand = _OWN_HAND.search(said) or any(_OWN_HAND.search(text) for text in before)
    if dead and (joins or follows):
        return _with(found, "passive_ideation", 2, "joining")
    if "denial" in found.cues or "no" in (dict(found.answers).get("S2"), dict(found.answers).get("R1")):
        return None  # understood, and said in the same breath not to be wanted
    return _with(found, "passive_ideation", 2, "as_they_did") if own_hand and _RIGHT_IDEA.search(said) else None


def _body(found: Risk, said: str, told: Told) -> Risk | None:
    """The body's alarm in somebody who told of not eating or of purging."""
    if not any("eating" in r.cues for _, r in told) and "eating" not in found.cues:
        return None
    return (
        replace(found, cues=tuple(sorted({*found.cues, "eating"})), reason="eating_body")
        if _BODY.search(said)
        else None
    )


def _ordered(found: Risk, said: str, told: Told) -> Risk | None:
    """Those who are heard give orders that would kill."""
    strange = "psychosis" in found.cues or any("psychosis" in r.cues for _, r in told)
    if not strange or not ordered(said) or found.tier >= 4:
        return None
    cues = tuple(c for c in {*found.cues, "psychosis"} if c != "third_party")
    return replace(found, label="psychosis", tier=2, ask=False, reason="voices", cues=tuple(sorted(cues)))


def _commanded(found: Risk, _: str, told: Told) -> Risk | None:
    """A voice that orders harm to others is acted on (risk_protocol 14)."""
    strange = "psychosis" in found.cues or any("psychosis" in r.cues and not r.ask for _, r in told)
    if found.label != "harm_to_others" or found.ask or not strange:
        return None
    return _with(found, "harm_to_others", max(found.tier, 4), "commanded_others")


Rule = Callable[[Risk, str, Told], Risk | None]
RULES: tuple[Rule, ...] = (
    _day_set,
    _arranged,
    _lingers,
    _commanded,
    _ordered,
    _pieced,
    _relapse,
    _stands,
    _the_friend,
    _joining,
    _body,
    *nearer.RULES,
)
"""Each looks for one way in which the session so far changes what is said now."""
