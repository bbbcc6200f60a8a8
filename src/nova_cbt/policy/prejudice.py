# ruff: noqa: E501 - a pattern is easier to check on one line
"""Prejudice the client met: what was done is not weighed, what it says to them about themself can be (clinical_spec 2.0)."""

from __future__ import annotations

from nova_cbt.model import Ask, Move
from nova_cbt.policy.desk import Desk, count
from nova_cbt.words import patterns as re
from nova_cbt.words import sentences

_TOLD = r"(?:said|says|told|tells|tell|shouted|yelled|called|calls|wrote|asked|asks|joked|jokes|commented|muttered|whispered|laughed|laughs|texted|posted|spat|hissed|snapped|announced|goes|went|was like|made (?:a|some) (?:joke|remark|comment|crack)s?|keep(?:s)? (?:saying|asking|telling))"
_GROUP = r"(?:black|white|brown|asian|african|arab|indian|pakistani|chinese|mexican|latin[ao]|roma|gyps(?:y|ies)|traveller|jew(?:s|ish)?|muslim|hindu|sikh|christian|catholic|immigrant|refugee|foreign(?:er)?|migrant|asylum seeker|gay|lesbian|bi(?:sexual)?|queer|trans(?:gender)?|non-?binary|disabled|deaf|blind|autistic|wheelchair|fat|old|woman|women|girls?|female|mothers?|single mum|working class|poor|on benefits|council estate|estate kid)"
_MARK = r"(?:accent|hijab|headscarf|veil|turban|kippah|skin|colou?r|afro|hair|surname|name|pronouns?|wheelchair|chair|hearing aids?|religion|faith|passport|clothes|weight|age)"
_CONTEMPT = re.compile(
    r"\bgo(?:es|ing)? back (?:to )?(?:home|where|(?:your|my|our|their) (?:own )?(?:country|land|place|kind))\b|\b(?:don'?t|doesn'?t|do not|didn'?t) (?:really )?belong (?:here|in (?:this|our))\b|\bwhere (?:are you|am i|you'?re|i'?m|do you|i)(?: \w+)? (?:really|actually) (?:from|come from)\b|\b(?:really|actually) (?:come |came )?from\b\W*\?|"
    r"\bquotas?\b|\bdiversity (?:hire|case|pick|box)\b|\btoken (?:\w+ )?(?:hire|woman|one|minority)\b|\btick(?:ing|ed)?(?: a| the| their)? box\b|"
    r"\bnot (?:a )?real (?:man|woman|girl|boy|men|women|family|parents?)\b|\bunnatural\b|\ban? (?:abomination|sin|disgrace to)\b|\bwhat(?:'s| is) your real (?:name|gender|sex)\b|\bwhat are you,? (?:a boy or|really)\b|\b(?:speak|learn) (?:proper )?english\b(?! (?:at|in|with|class|lesson|course))|"
    rf"\bbecause (?:i'?m|i am|you'?re|you are|of being|he'?s|she'?s|they'?re) (?:a |an )?{_GROUP}\b|\b(?:dirty|bloody|stupid|lazy|typical|another(?! (?:mother|woman|women|girl|female|old))) {_GROUP}s?\b|\b{_GROUP}s? (?:can'?t|cannot|shouldn'?t|don'?t belong|aren'?t (?:welcome|allowed|any|real)|are all|should (?:go|stay|be (?:at|in)))\b|"
    rf"\b(?:good|well|great|articulate|clever|smart|clean|pretty|hard-?working|educated)\b[^.?!]{{0,30}}\bfor (?:an? )?(?:{_GROUP}|(?-i:[A-Z]\w+(?:i|an|ese|ish)))\b|"
    r"\b(?:someone|somebody|anybody|a person|people) (?:in a wheelchair|like (?:me|you|us)|with (?:a|my|your) \w+)\b[^.?!]{0,25}\b(?:really|actually|even) (?:do|manage|cope|belong|work|fit)\b|"
    r"\breally from (?:here|round here)\b|\bthe [a-z][- ]word\b|\b(?:slurs?|racis\w+|racial\w*|homophob\w+|transphob\w+|xenophob\w+|islamophob\w+|antisemit\w+|sexis[tm]\w*|misogyn\w+|ableis[tm]|discriminat\w+|misgender\w+|dead-?nam\w+)\b",
    re.IGNORECASE,
)
_LOOSE = re.compile(
    rf"\b(?:people|girls|boys|women|men|kids|folk|types?|lot|one|those|someone|somebody) like (?:you|me|us|him|her|them)\b|\byour (?:kind|sort|lot|people|type)\b|\byou (?:people|lot)\b|\bone of (?:those|them|you)\b(?! (?:days|things|moments))|\bit'?s (?:just )?a phase\b|\b(?:no|any|all|those|these) {_GROUP}s?\b|"
    rf"\b(?:as|for) an? {_GROUP}\b|\bgo home\b",
    re.IGNORECASE,
)
"""Words that are contempt in one mouth and none in another: they need a hard word beside them."""
_HARD = re.compile(
    r"\b(?:only (?:get|got|here|there|in)|never (?:make|get|be|amount|belong|understand)|can'?t|couldn'?t|shouldn'?t|aren'?t welcome|isn'?t welcome|not welcome|not wanted|won'?t have (?:me|her|him)|belong|ought to|steal\w*|taking (?:our|the|over)|lazy|dirty|thick|scum|benefits|get in the way|in the way|spat|laughed at|stared|sneer\w*|mock\w*|refus\w+|disgust\w*|"
    r"ashamed of (?:me|us)|go back|don'?t (?:get|do|go|deserve)|not (?:really|good) (?:enough|for)|too emotional|wrong (?:place|school|shop|area))\b",
    re.IGNORECASE,
)
_KIND = re.compile(
    r"\b(?:kind(?:ly| of (?:him|her|them)|\W*$)|welcome any|lovely|sweet of|joke between|we laughed|meant well|nice of)\b",
    re.IGNORECASE,
)
_AGAINST = re.compile(
    rf"\b(?:hung up|put the phone down|refused|wouldn'?t (?:serve|let|sit)|turned (?:me )?away|stared at|laughed at|moved (?:seats?|away)|followed|searched|stopped|spat|pulled (?:at|off)|mock\w*|made fun|imitat\w+|mimick\w+|shouted)\b[^.?!]{{0,50}}\b(?:my|our|me for my|because of my) {_MARK}\b|\b(?:my|our) {_MARK}\b[^.?!]{{0,40}}\b(?:hung up|refused|turned away|laughed|stared|mock\w*|imitat\w+)\b",
    re.IGNORECASE,
)
_REPORTED = re.compile(rf"\b{_TOLD}\b|[\"“]", re.IGNORECASE)
_DONE = re.compile(
    r"\b(?:refused|wouldn't|didn't (?:hire|serve|let)|turned me (?:away|down)|passed (?:me )?over|spat|stared|searched|stopped me|followed me|moved (?:seats?|away)|misgender\w+|dead-?nam\w+|discriminat\w+|"
    r"slur|racis\w+|homophob\w+|transphob\w+|sexis[tm]\w*|islamophob\w+|antisemit\w+|xenophob\w+|ableis[tm])\b",
    re.IGNORECASE,
)


def met(text: str) -> bool:
    """Does a message tell of a remark or an act against who somebody is?"""
    plain = text.replace("’", "'")
    told = bool(_REPORTED.search(plain) or _DONE.search(plain))
    if _AGAINST.search(plain):
        return True
    loose = any(_LOOSE.search(s) and _HARD.search(s) and not _KIND.search(s) for s in sentences(plain))
    return told and (bool(_CONTEMPT.search(plain)) or loose)


def receive(desk: Desk) -> Move | None:
    """What they did is called wrong and left with them; the half about the client is asked for. Once a session."""
    words = desk.words
    if desk.state.tally.get("prejudice") or desk.state.mode == "role_play" or not met(words):
        return None
    at = desk.at(count(desk.state, "prejudice"))
    if desk.step is not None and desk.technique and not _asks_self(desk):
        return None
    asks = desk.asked.asks if desk.asked and _asks_self(desk) else (Ask("about_self", "thought"),)
    return at.move("prejudice.receive", "prejudice.receive", "prejudice.split", asks=asks)


def _asks_self(desk: Desk) -> bool:
    return bool(desk.step and desk.step.valid == "thought")
