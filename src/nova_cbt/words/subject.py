# ruff: noqa: E501 - a pattern is easier to check on one line
"""What a thing told in a whole sentence is about, for a name that fits into a sentence of Nova's: the person, the thing, the feeling."""

from __future__ import annotations

from nova_cbt.words import patterns as re
from nova_cbt.words.feelings import felt
from nova_cbt.words.people import PERSON
from nova_cbt.words.text import count, plain

_SENTENCE = re.compile(
    r"^\W*(?:(?:and|but|so|then|now|yesterday|today|last \w+|this \w+|when|since|because|every \w+|sometimes|always|most \w+),? )*(?:i|i'?m|i'?ve|i'?d|he|she|it|it'?s|they|we|nobody|no one|everyone|everybody|somebody|someone|people|there|that'?s)\b|"
    r"^\W*(?:my|our|the|his|her|their|a|an|this|these|those|all|two|three) (?:[\w'’-]+ ){1,4}?(?:is|isn'?t|are|aren'?t|was|wasn'?t|were|has|hasn'?t|have|haven'?t|had|will|won'?t|would|can|can'?t|could|couldn'?t|does\w*|don'?t|did\w*|keeps?|kept|gets?|got|goes|went|comes?|came|makes?|made|gives?|gave|says?|said|tells?|told|wants?|"
    r"needs?|thinks?|thought|feels?|felt|left|lost|died|moved|lives?|looks?|found|took|put|hurts?|stopped|started|never|always|just|still|\w{3,}ed|\w{3,}s (?:to |at |on |with )?(?:me|us|my|him|her|them|everything|everyone|nothing))\b",
    re.I,
)
_HEADLESS = re.compile(
    r"^\W*(?:(?:just|also|and|then|only|still|yesterday|again)\W+)*(?:failed|lost|had|got|been|missed|forgot|fell|broke|left|went|found|spent|said|told|kept|made|did|took|saw|met|[a-z]{3,}ed)\s+(?:my|our|a|an|the|it|with|in|to|out|up|by|off|out|some|from|at|for|on|through|over)\b",
    re.I,
)
"""A sentence that left its "I" out: "failed my driving test again"."""
_KIN = re.compile(
    rf"\b(?:my|our) (?P<who>(?:(?:little|older|younger|big|eldest|oldest|youngest|late|new|old|best|elderly|own) )?(?:{PERSON}|kids?|children|twins|girl|boy|baby|family|team|class|landlady|customers?|clients?|pupils?|students?|grand\w+|sister-in-law|brother-in-law|daughter-in-law|son-in-law)(?:'s (?:\w+))?)\b(?!-)",
    re.I,
)
_MINE = re.compile(
    r"\b(?:my|our) (?P<what>(?!own\b|best\b|whole\b|way\b|head\b|mind\b|side\b|part\b|place\b|life\b|bed\b|room\b|phone\b|eyes?\b|hands?\b|first\b|last\b|old\b|new\b|little\b|late\b|turn\b|self\b|time\b|back\b|table\b)[a-z]{3,}(?: (?:exam|test|party|work|job|letters?))?)\b"
)
FEWEST = 5
"""Words from which a sentence on the list is called by what it is about."""


def about(item: str) -> str:
    """A name for what a whole sentence tells of, said to the client: "what you told me about your son"; nothing for a mere name."""
    same = plain(item)
    if count(same) < FEWEST or not (_SENTENCE.match(same) or _HEADLESS.match(same)):
        return ""
    if found := _KIN.search(same):
        return f"what you told me about your {found['who']}"
    if thing := _MINE.search(same.lower()):
        return f"what you told me about your {thing['what']}"
    feelings = felt(item)
    return f"what you told me about the {feelings[0].name}" if feelings else "what you've told me"
