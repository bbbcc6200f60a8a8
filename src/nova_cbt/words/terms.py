# ruff: noqa: E501 - a pattern is easier to check on one line
"""Words of Nova's that people ask the meaning of."""

from __future__ import annotations

from nova_cbt.words import patterns as re
from nova_cbt.words.text import lower, sentences

_TERMS = {
    term: re.compile(rf"\b(?:{signs})\b")
    for term, signs in {
        "pronouns": r"pro-?nouns?",
        "thinking_habit": r"(?:cognitive )?distortions?|thinking (?:habits?|traps?|errors?)",
        "balanced": r"(?:balanced|fairer|fair) (?:thoughts?|sentences?|view)",
        "thought_record": r"thought (?:records?|diar\w+|logs?)",
        "thought": r"automatic thoughts?|automatic|went through (?:my|your) (?:mind|head)",
        "cbt": r"c\.?b\.?t\.?|cognitive(?: behaviou?ral)?(?: therapy| skills?)?|behaviou?ral",
        "worksheet": r"worksheets?",
        "agenda": r"agenda",
        "evidence": r"evidence",
        "grounding": r"grounding|steadying (?:your|my)self",
        "homework": r"home ?work|(?:the )?plan for the week",
        "self_compassion": r"self[- ]?compassion|compassion|tones?(?: (?:for|with|to|towards) (?:my|your|one)self)?|kind(?:er)? (?:to|with) (?:my|your)self",
        "reframing": r"refram\w+",
        "ladder": r"(?:task )?ladder|small(?:er)? pieces|rungs?",
        "role_play": r"role[- ]?play|rehears\w+",
        "rating": r"(?:0|zero|nought) to (?:10|ten|100|a hundred)|ratings?|scale",
        "helpline": r"help ?lines?|crisis lines?|findahelpline\S*",
        "forget": r"/?forget",
        "encrypted": r"encrypt\w*",
        "diagnose": r"diagnos\w+",
        "feedback": r"feedback",
    }.items()
}
_MEANING = re.compile(
    r"\bwhat(?:'?s| is| are| does| do| was)\b|\bwhats\b|\bmean(?:s|ing)?\b|\bexplain\b|\bdefin\w+|\bnever heard\b|\b(?:this|that|the) word\b|\?\?|"
    r"\b(?:don'?t|dont|do not|not|never) (?:\w+ )?(?:know|understand|get|sure|met|come across)\b"
)
_OWN_THING = re.compile(r"\bwhat(?:'?s| is| are) (?:my|our|your|the) (?:home ?work|agenda|worksheet|pronouns)\b")
LONGEST = 16
"""Words of a message that asks after one word."""
_JUDGES = re.compile(
    r"\b(?:what(?:'s| is) the (?:point|use|good)|do i (?:have|put|say|write)|should i|why|how (?:does|do|will|can))\b"
)


def asks_meaning(sentence: str) -> str:
    """The word a sentence asks the meaning of; nothing when it asks after none."""
    same = lower(sentence)
    term = next((t for t, signs in _TERMS.items() if signs.search(same)), "")
    alone = term and len(same.split()) <= 2 and "?" in same
    return term if term and (alone or _MEANING.search(same)) and not _JUDGES.search(same) else ""


def meaning_of(text: str) -> str:
    """The word a short message asks the meaning of."""
    if len(text.split()) > LONGEST or _OWN_THING.search(lower(text)):
        return ""
    whole = next((term for s in sentences(text) if (term := asks_meaning(s))), "")
    return whole or asks_meaning(text)
