# ruff: noqa: E501 - a pattern is easier to check on one line
"""On which side of a thought a fact stands: one told as a concession speaks against it, whichever side was asked for."""

from __future__ import annotations

from nova_cbt.words import lower
from nova_cbt.words import patterns as re

AGAINST = {"evidence_for": "evidence_against", "fact_one": "fact_two"}
"""Where facts for a thought are asked for -> where those go that speak against it."""
_CONCEDES = re.compile(
    r"^\W*(?:(?:well|hm+|um+|ok|okay|no|nothing(?: really)?|none|if i'm (?:being )?(?:honest|fair))\W+)*(?:to be fair|in fairness|actually|admittedly|mind you|on the other hand|but|although|though|then again|at least|only that)\b|"
    r"\b(?:she|he|they|we|it|my \w+(?: \w+)?|the \w+|one of them|somebody|someone|some of them) (?:did|does|do) (?!not\b|n't)(?:\w+ly |once |also |even |sometimes )*[a-z]{3,}|\bthough\W*$|\b(?:he|she|they|it|my \w+|we) (?:actually|still|in fact|once)\b|\b(?:he|she|they|somebody|someone|my \w+)(?: has| had)? even \w+"
)
_KIND = re.compile(
    r"\b(?:thank\w*|help(?:s|ed)?|prais\w+|compliment\w*|invit\w+|hug\w*|kiss\w*|smil\w+|laugh(?:s|ed)? at my jokes?|defend\w*|stood up for|stuck up for|apologi[sz]\w+|visit(?:s|ed)?|congratulat\w*|promot\w+|"
    r"ask(?:s|ed) (?:me|us) (?:to (?:come|join|stay|help|play|sing|lead)|back|out|along|for (?:my )?(?:advice|help)|how i)|(?:ring|rings|rang|call|calls|called|text|texts|texted|wrote|write)(?: (?:me|us))?\b|sen[dt]s? (?:me |us )?(?:a |some |the )?(?:card|flowers|present|gift|message|money|photo|letter)\w*|"
    r"(?:came|comes|come) (?:to (?:see|visit|my)|round|over|back|along)|waited for me|saved me|chose me|pick(?:ed|s) me|trust(?:s|ed)? me|liked? (?:it|my|me)|loves? (?:it|my|me)|(?:said|says|told me|say|tell me)(?: that)? (?:it (?:was|is)|i(?:'m| am| was|'d| had| did)|that was)? ?(?:very |really |quite |so )?(?:good|great|well done|nice|fine|lovely|sorry|proud|happy|a good \w+|done well|okay|ok)|"
    r"pass(?:ed)?|won|got (?:a |an |the )?(?:good|better|best|prize|pass|distinction|first|[ab]\b|job|place)|went (?:well|fine|ok|okay)|turned out (?:well|fine|ok|okay)|manag(?:e|ed) (?:it|to)|finish(?:ed)?|brought me|cook(?:s|ed)? (?:for )?me|gave me|gives me|make(?:s)? me tea|made me (?:tea|soup|dinner|laugh|welcome))\b"
)
_NOT_SO = re.compile(
    r"\b(?:nobody|no one|none of them|never|not once|(?:he|she|they|it|my \w+) (?:did|has|had|have)(?:n't| not|nt)|(?:he|she|they) (?:didn't|hasn't|never))(?: \w+){0,2} (?:sa(?:id|y)|complain\w*|laugh\w*|mind\w*|told|tell|notic\w+|shout\w*|blam\w+|refus\w+|leave|left|reject\w*|hit|ask(?:ed)? me to (?:leave|go)|fir(?:ed|e)|sack\w*)\b"
)
"""A harm that did not come."""
_SPOILT = re.compile(
    r"\b(?:and then|but then|but only|only because|just because|but (?:he|she|they|i|it)|not|n't|never|only to|so that (?:he|she|they)|out of pity|being polite|to be polite|sarcastic\w*)\b"
)
"""What takes the kindness back in the same breath."""


def speaks_against(fact: str, *, after: str = "") -> bool:
    """Does a fact, told where support for a thought was asked for, tell of something that goes against it?"""
    same = lower(fact)
    if _NOT_SO.search(same):
        return bool(_CONCEDES.search(same)) or bool(re.search(r"\b(?:even|once|actually|though)\b", lower(after)))
    kind = _KIND.search(same)
    return bool(kind and _CONCEDES.search(same)) and not _SPOILT.search(same[kind.end() if kind else 0 :])


_BUT = re.compile(r",? but (?=\S+ \S+ )", re.I)


def halves(fact: str) -> tuple[str, str]:
    """A fact and what is set against it after a "but", where that speaks the other way; else the fact and nothing."""
    cut = _BUT.search(fact)
    if cut is None:
        return fact, ""
    one, other = fact[: cut.start()], fact[cut.end() :]
    good = bool(_KIND.search(lower(other))) and not _SPOILT.search(lower(other))
    return (one, other) if good and not _KIND.search(lower(one)) and len(one.split()) >= 3 else (fact, "")


_DOWN = re.compile(
    r"\b(?:only|just|merely) (?:did|does|do|said|says|say|came|comes|come|because|being|to be|doing|saying)\b|\bout of (?:duty|pity|politeness|guilt|habit)\b|\b(?:to be|being) (?:polite|nice|kind)\b|\b(?:he|she|they) (?:has|have|had) to\b"
)


def talked_down(fact: str) -> bool:
    """Is a fact against the thought taken back by a reason why it does not count ("only out of duty")?"""
    return _DOWN.search(lower(fact)) is not None


_OPINES = re.compile(
    r"\b(?:i (?:\w+ )?(?:think|feel|felt|believe|suppose|guess|hope|wish)|should|must|might|could|ought)\b",
    re.IGNORECASE,
)
_JOINS = re.compile(r"\W*(?:and|also|plus|that|the fact)\b", re.IGNORECASE)


def in_a_row(said: list[str], facts: list[str], *, first: bool) -> list[str]:
    """The facts with what is named after them in the same form ("That I read to him. And he still climbs into my bed")."""
    if not first or not facts or not any(f in s for s in said[:1] for f in facts):
        return facts
    named = [s for s in said[1:] if _JOINS.match(s) and not _OPINES.search(s)]
    more = [s for s in named if not any(f in s or s in f for f in facts) and "?" not in s]
    return sorted([*facts, *more], key=lambda f: next((i for i, s in enumerate(said) if f in s), 0)) if more else facts
