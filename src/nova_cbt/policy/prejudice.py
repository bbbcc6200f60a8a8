# ruff: noqa: E501 - a pattern is easier to check on one line
"""Prejudice the client met: what was done is not weighed, what it says to them about themself can be (clinical_spec 2.0)."""

from __future__ import annotations

import re

from nova_cbt.model import Ask, Move
from nova_cbt.policy.desk import Desk, count

_TOLD = r"(?:said|says|told|tells|tell|shouted|yelled|called|calls|wrote|asked|asks|joked|jokes|commented|muttered|whispered|laughed|laughs|texted|posted|spat|hissed|snapped|announced|goes|went|was like|made (?:a|some) (?:joke|remark|comment|crack)s?|keep(?:s)? (?:saying|asking|telling))"
_GROUP = r"(?:black|white|brown|asian|african|arab|indian|pakistani|chinese|mexican|latin[ao]|roma|gyps(?:y|ies)|traveller|jew(?:s|ish)?|muslim|hindu|sikh|christian|catholic|immigrant|refugee|foreign(?:er)?|migrant|asylum seeker|gay|lesbian|bi(?:sexual)?|queer|trans(?:gender)?|non-?binary|disabled|deaf|blind|autistic|wheelchair|fat|old|woman|women|girls?|female|mothers?|single mum|working class|poor|on benefits|council estate|estate kid)"
_CONTEMPT = re.compile(
    r"\b(?:people|someone|somebody|girls|boys|women|men|kids|folk|types?|lot) like (?:you|me|us|him|her|them)\b|\byour (?:kind|sort|lot|people|type)\b|\byou (?:people|lot)\b|\bone of (?:those|them|you)\b(?! (?:days|things|moments))|"
    r"\bgo(?:es|ing)? (?:back )?(?:home|to (?:your|where|my)\b)(?: own)?(?: country)?|\bwhere (?:you|i) (?:really |actually )?(?:c[ao]me|are|'re|am|belong) from\b|\b(?:don't|doesn't|do not|didn't) belong here\b|"
    r"\bquota\b|\bdiversity (?:hire|case|pick|box)\b|\btoken (?:\w+ )?(?:hire|woman|one|minority)\b|\btick(?:ing|ed)?(?: a| the| their)? box\b|"
    r"\bnot (?:a )?real (?:man|woman|girl|boy|men|women|job|name|family|parents?)\b|\bit'?s (?:just )?a phase\b|\bunnatural\b|\ban? (?:abomination|sin|disgrace to)\b|\bwhat(?:'s| is) your real (?:name|gender|sex)\b|\bwhat are you,? (?:a boy or|really)\b|\bspeak (?:proper )?english\b|\b(?:my|your) (?:accent|hijab|headscarf|turban|skin|afro)\b|"
    rf"\bbecause (?:i'm|i am|you're|you are|of being|he's|she's|they're) (?:a |an )?{_GROUP}\b|\b(?:for|as) an? {_GROUP}\b|\b(?:no|any|all|those|these|dirty|bloody|stupid|lazy|typical) {_GROUP}s?\b|\b{_GROUP}s? (?:can't|cannot|shouldn't|don't|aren't|are all|should (?:go|stay)|never)\b|"
    r"\b(?:slur|n-word|f-word for|racis\w+|racial\w*|homophob\w+|transphob\w+|xenophob\w+|islamophob\w+|antisemit\w+|sexis[tm]\w*|misogyn\w+|ableis[tm]|discriminat\w+|misgender\w+|dead-?nam\w+)\b",
    re.IGNORECASE,
)
_REPORTED = re.compile(rf"\b{_TOLD}\b|[\"“]", re.IGNORECASE)
_DONE = re.compile(
    r"\b(?:refused|wouldn't|didn't (?:hire|serve|let)|turned me (?:away|down)|passed (?:me )?over|spat|stared|searched|stopped me|followed me|moved (?:seats?|away)|misgender\w+|dead-?nam\w+|discriminat\w+|"
    r"slur|racis\w+|homophob\w+|transphob\w+|sexis[tm]\w*|islamophob\w+|antisemit\w+|xenophob\w+|ableis[tm])\b",
    re.IGNORECASE,
)
_OWN = re.compile(r"^\W*(?:i|people like me|my kind)\b[^\"“]*$", re.IGNORECASE)


def met(text: str) -> bool:
    """Does a message tell of a remark or an act against who somebody is?"""
    plain = text.replace("’", "'")
    return bool(_CONTEMPT.search(plain)) and bool(_REPORTED.search(plain) or _DONE.search(plain))


def receive(desk: Desk) -> Move | None:
    """What they did is called wrong and left with them; the half about the client is asked for. Once a session."""
    words = desk.turn.text if desk.turn else ""
    if desk.state.tally.get("prejudice") or desk.state.mode == "role_play" or not met(words):
        return None
    at = desk.at(count(desk.state, "prejudice"))
    if desk.step is not None and desk.page is not None and desk.page.folder == "techniques" and not _asks_self(desk):
        return None
    asks = desk.asked.asks if desk.asked and _asks_self(desk) else (Ask("about_self", "thought"),)
    return at.move("prejudice.receive", "prejudice.receive", "prejudice.split", asks=asks)


def _asks_self(desk: Desk) -> bool:
    return bool(desk.step and desk.step.valid == "thought")
