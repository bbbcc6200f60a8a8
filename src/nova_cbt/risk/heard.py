# ruff: noqa: E501 - a pattern is kept on one line, to be read against its neighbours

"""Questions about danger outside the numbered ones, and which answers to them are signs."""

from __future__ import annotations

from typing import NamedTuple

from nova_cbt.risk import answers
from nova_cbt.risk.plain import plain
from nova_cbt.words import patterns as re


class Family(NamedTuple):
    """A kind of question: what a risky answer to it means, and which answer is the risky one."""

    label: str
    tier: int
    question: re.Pattern[str]
    risky: str
    """`yes`, `no`, or `telling`: any answer with content that is not a no."""
    words: re.Pattern[str]
    """Content that is a sign whatever its polarity."""


def _family(label: str, tier: int, question: str, risky: str, words: str = r"(?!x)x") -> Family:
    return Family(label, tier, re.compile(question), risky, re.compile(words))


_SOMEBODY = r"(?:him|her|them|someone|somebody|anyone|the baby|your (?:\w+ )?(?:son|daughter|child|kids|wife|husband|partner|mother|father|boss|brother|sister|ex)|people|others|another)"
_FAMILIES: tuple[Family, ...] = (
    _family(
        "medical_emergency",
        5,
        r"\b(?:taken|take|swallow\w*|overdose|drunk|had) (?:anything|something|any|too many|more|tonight|pills|tablets|it|them)\b|\bhow (?:many|much)\b[^?]*\b(?:take|taken|swallow\w*|had|drink|drunk)\b|\bwhat (?:did|have) you (?:take|taken|swallow\w*)",
        "never",
        r"\b(?:too much|too many|way too|all of (?:it|them)|a lot|loads|the lot|whole|packet|bottle of (?!water|beer)|handful|everything|enough|dozens?|more than|pills|tablets|stopped counting|can not count|lost count|an hour ago|half an hour)\b",
    ),
    _family(
        "medical_emergency",
        5,
        r"\b(?:breathing|awake|responding|conscious|pulse|respond)\b[^?]*\?",
        "no",
        r"\b(?:blue|grey|gray|gaps|gurgl\w*|snor\w*|gasp\w*|not (?:really|much)|hardly|barely|will not|can not)\b",
    ),
    _family(
        "medical_emergency",
        5,
        r"\b(?:bleed\w*|blood|body|physical\w*|chest|feeling (?:in|right)|symptoms|eat or drink|eaten|last eat|last drink|wound|heart|pain|drink alcohol)\b[^?]*\?",
        "never",
        r"\b(?:black(?:ing|ed)? out|pass(?:ing|ed) out|faint\w*|crush\w*|will not stop|not stopping|soak\w*|pouring|everywhere|can not (?:feel|move|stand|stay awake)|numb|arm(?:'s| is| has)? (?:gone )?heavy|seizure|fit|shak\w+ (?:so|and)|three days|four days|days ago|blood|deep|towel|spurting)\b",
    ),
    _family(
        "harm_to_others",
        4,
        r"\b(?:stop(?:s|ped|ping)?|keep(?:s|ing)?|hold(?:s|ing)?)\b[^?]*\b(?:hurt|kill|harm|hit|act)\w*\b[^?]*"
        + _SOMEBODY,
        "never",
        r"^\W*(?:nothing|not much|no one|nobody|i do not know|very little|only|the (?:camera|police|lock)|him being|he is)\b",
    ),
    _family(
        "harm_to_others",
        3,
        r"\b(?:hurt|hurting|kill|killing|harm|harming|attack|hit|violent|violence|weapon)\b[^?]*\b"
        + _SOMEBODY
        + r"\b|\b(?:when|how|where)\b[^?]*\b(?:do it to|hurt|kill) "
        + _SOMEBODY
        + r"|\bweapon\b[^?]*\?",
        "yes",
        r"\b(?:mean it|i do mean|want to|going to|tonight|saturday|alone|in the (?:car|drawer|shed|bag)|both|knife|gun)\b",
    ),
    _family(
        "abuse_disclosure",
        2,
        r"\b(?:safe (?:at home|to (?:type|write|talk|go home)|with (?:him|her|them|your)|there|around)|could (?:someone|anyone) read|feel safe)\b[^?]*\?",
        "no",
        r"\b(?:he|she|they|dad|mum|husband|partner|boyfriend)\b[^.]{0,30}\b(?:checks?|reads?|sees?|goes through|drink|drunk|home|angry|here|watch\w*|around)\b",
    ),
    _family(
        "abuse_disclosure",
        2,
        r"\b(?:(?:hurt|hurting|hit|hits|hitting|touch\w*|harm\w*|threaten\w*|force[sd]?|push\w*|chok\w*|scare[sd]?|control\w*|shout\w* at|grab\w*) you|hands (?:around|on) (?:you|your)|(?:make|made|making) you (?:do|feel unsafe)|against your will|did(?: not|n't) want|afraid of (?:him|her|them|your|anyone|someone|going)|scared of (?:him|her|them|your|anyone|someone)|laid a hand|unsafe at home)\b",
        "yes",
        r"\bmy (?:dad|mum|mom|wife|ex)\b|\b(?:my (?:\w+ )?(?:cousin|uncle|dad|father|stepdad|stepbrother|brother|husband|boyfriend|wife|girlfriend|partner|coach|teacher|mum|mother|carer|boss|ex)|he does|she does|they do|him|at night|not hard|only when|sorry after|he did|she did)\b",
    ),
    _family(
        "abuse_disclosure",
        2,
        r"\b(?:bruises?|marks?|injur\w+|black eye|cut lip)\b[^?]*\b(?:come from|get|happen|from)\b|\bhow did (?:you get|that happen)\b|\bwhat happens (?:when|if)\b[^?]*\b(?:disagree|say no|argue|angry|late|upset|wife|husband|partner|home)\b|\bwhat (?:does|did) (?:he|she|they) do\b",
        "never",
        r"\b(?:from (?:him|her|my)|he (?:did|got|grab\w*|throw\w*|hit\w*|push\w*|lock\w*|goes|breaks|punch\w*)|she (?:did|throw\w*|hit\w*|push\w*|lock\w*|scratch\w*|breaks)|throws?|hits?|slaps?|lock\w*|punch\w*|the (?:iron|belt|wall)|i pay for it|punish\w*|my (?:husband|wife|partner|dad|boyfriend)|hurts?)\b",
    ),
    _family(
        "psychosis",
        2,
        r"\b(?:voices?|hear(?:ing)? (?:or seeing )?things|see(?:ing)? (?:or hearing )?things|others (?:do not|can not|don't|can't)|other people (?:do not|don't|can't)|following you|watching you|after you|they are (?:following|watching)|messages for you|special (?:message|mission)|controlled|out to get|chosen|reading your (?:mind|thoughts)|thoughts (?:put|being))\b",
        "telling",
        r"\b(?:they (?:say|tell|want|put|said|know|hide)|he (?:says|tells|said)|must|obey|tracker|signal|number|rotten|all day|every (?:night|day)|whisper\w*|orders?|poison\w*|chip|code|signs?)\b",
    ),
    _family(
        "psychosis",
        2,
        r"\b(?:medication|tablets|medicine|sleep(?:ing|t)?|sure|certain)\b[^?]*\?",
        "never",
        r"\b(?:tracker|chip|poison\w*|they put|control me|signal|chosen|do not need (?:to )?sleep|do not need any|mission|implant\w*|block\w* the)\b",
    ),
    _family(
        "self_harm_current",
        2,
        r"\b(?:hurt|harm|cut|injure|burn)\w* yourself\b[^?]*\b(?:since|this week|lately|again|today|last night|these days)\b|\b(?:cop(?:e|ed|ing)|get through|got through|calm\w*|handle\w*|manage\w*|you'd stopped|you had stopped|how has it been|what did you do)\b[^?]*\?",
        "never",
        r"\b(?:twice|once|three times|few times|again|i did it|did it|relaps\w*|slipped|cut|hurt myself|razor|blade|the usual way|my arms?|old way|yes|yeah|a bit|little)\b",
    ),
    _family(
        "plan_or_intent",
        4,
        r"\b(?:stopped you|stops you|holding you back|held you back|kept you from|keeps you (?:here|going|alive))\b[^?]*\?",
        "never",
        r"^\W*(?:nothing|not (?:much|a lot|any)|nothing (?:any ?more|now|left)|no one|nobody|it is not any ?more|does not any ?more)\b",
    ),
    _family(
        "plan_or_intent",
        4,
        r"\b(?:(?:keep|stay|be) (?:yourself )?safe|keep yourself alive|safe (?:tonight|if|until|on your own|by yourself|alone))\b[^?]*\?",
        "no",
        r"\b(?:lying if|can not promise|do not think so|not sure|i doubt|honestly no|do not know|maybe not|probably not|would not bet)\b",
    ),
    _family(
        "plan_or_intent",
        4,
        r"\b(?:when (?:would|will|were|are) (?:that|you|it)|have you (?:got|set|picked|chosen)|settled on|getting (?:anything|things) ready|a (?:time|date|day|place))\b[^?]*\??",
        "never",
        r"\b(?:tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|after (?:my|work|the)|when (?:the|they|he|she|everyone)|asleep|next week|soon|already|bag|drawer|all (?:set|ready|packed)|i have)\b",
    ),
)
_ENDING = re.compile(
    r"\b(?:end(?:ing)? (?:it|your|things)|kill\w*|suicid\w*|die|dying|life|do it|act on|ready|safe|stopped you|so far|stops you|kept you|keeps you|settled)\b"
)
_EITHER = re.compile(r"\bor\b")
_DEATHLY = re.compile(
    r"\b(?:kill\w*|suicid\w*|die|dying|dead|end(?:ing)? (?:your|it|things)|not (?:want|wanting) to (?:live|be)|do not want to live|your life|living|alive|for good)\b"
)
_SECOND = re.compile(
    r"\b(?:second|the s (?:one|word)|latter|the other|last one|both|^\W*(?:option )?b\W*$|my life|living|life|for good|that i do not want|not wanting|do not want to live|the thoughts?|ending it|more than tired|not sure there is a difference|no difference|worse|that one)\b"
)
_FIRST = re.compile(
    r"\b(?:first|former|^\W*(?:option )?a\W*$|too much|worn out|just tired|only tired|the (?:job|essay|exam|work|thesis|day|week|project|shift\w*)|for today|tired|exhausted|god no|oh no)\b"
)


_SETTLED = re.compile(r"\b(?:good sense|settling|in order|tidying|quite ordinary)\b")
_ORDERLY = re.compile(
    r"\b(?:(?:good|common|plain) sense|sensible|tid(?:y\w*|ied)|neat\w*|order\w*|organi[sz]\w*|practical|careful|housekeeping|admin|paperwork|(?:for|about) the move|moving (?:house|flat|out)|clear(?:ing|ed)? out|declutter\w*|"
    r"nothing (?:else|more|behind (?:it|that)|in it)|that is all)\b"
)
_MORE = re.compile(
    r"\b(?:not (?:only|just|really)|more than|and then|finished with|over with|at peace|no longer|so (?:that )?i can (?:go|leave)|sort of|partly)\b"
)


def either(context: str, text: str) -> str:
    """After "do you mean this, or dying?": `yes` for the second, `no` for the first, `unsure` for more than the first."""
    question, said = plain(context), plain(text)
    if _SETTLED.search(question) and _ORDERLY.search(said) and not _DEATHLY.search(said):
        return "unsure" if _MORE.search(said) else "no"
    if not _EITHER.search(question) or not re.search(r"\b(?:do you mean|did you mean|is it|is that|mean)\b", question):
        return ""
    tail = question.rsplit(" or ", 1)[-1]
    if not _DEATHLY.search(tail):
        return ""
    if (
        re.search(r"\b(?:not|no|nor|never|nothing to do with)\b[^.]{0,40}\b(?:life|living|dying|second|that)\b", said)
        and "difference" not in said
    ):
        return "no"
    if _SECOND.search(said):
        return "yes"
    return "no" if _FIRST.search(said) and not _MORE.search(said) else ""


def sign(context: str, text: str) -> tuple[str, int] | None:
    """Label and tier when the message answers a question about danger in the risky way."""
    question = plain(context)
    if "?" not in question or not answers.grave(context):
        return None
    said = plain(text)
    how = answers.polarity(text)
    for family in _FAMILIES:
        if not family.question.search(question):
            continue
        if family.label == "plan_or_intent" and not _ENDING.search(question):
            continue
        met = bool(family.words.search(said)) and not (how == "no" and family.risky != "no" and len(said.split()) < 6)
        if (
            met
            or (family.risky == "yes" and how in ("yes", "unsure"))
            or (family.risky == "no" and how in ("no", "unsure"))
        ):
            return family.label, family.tier
        if family.risky == "telling" and how == "yes":
            return family.label, family.tier
    return None
