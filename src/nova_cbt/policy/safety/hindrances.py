# ruff: noqa: E501 - a pattern is easier to check on one line
"""What stands between somebody in danger and a call: the hindrance they name, the person in reach, a word about the call."""

from __future__ import annotations

from nova_cbt.words import patterns as re

_KIN = r"(?:wife|husband|partner|(?:boy|girl)friend|mum|mom|mam|dad|mother|father|parents|son|daughter|brother|sister|gran\w*|nan|aunt\w*|uncle|cousin|neighbou?rs?|(?:flat|room|house)mates?|friends?|mate|landlady|landlord|kids)"
NEAR = rf"\b(?:(?:my|our|the|a) (?:\w+ )?{_KIN}(?: (?!and|or|but|who|is|are|has|in|at)\w+){{0,2}}?|she|he)(?:'s|'re| is| are)? (?:only |just |still |maybe |probably |perhaps )?(?:home\b|in (?:the (?:\w+ )?(?:kitchen|room|house|garden|bath\w*|lounge|hall|flat|shower|shed|garage|next)|bed|her room|his room|the other room)|upstairs|downstairs|asleep|next door|at home|lives? (?:near|next|close|opposite|round|down|up|upstairs|two|across))\b"
"""A person who is within reach and has not been told yet."""
BARRIERS = (
    (
        "program",
        r"\b(?:you(?:'re| are)|just|only) (?:just |only |a |an )*(?:script|bot|robot|program(?:me)?|machine|computer|app|algorithm|chat ?bot)\b|\byou (?:don'?t|do not|can'?t) (?:even )?(?:care|feel|understand)\b|\b(?:what|why) (?:do|would|should) you (?:even )?care\b|\b(?:as if|like) you care\b|\b(?:not|aren'?t) (?:even )?real\b",
    ),
    (
        "distance_done",
        r"\b(?:taken|took|has|got|have) (?:it|them|the \w+) (?:away|to (?:hers|his|theirs|her place)|with (?:her|him|them)|out of the house|off me)\b|\b(?:flushed|threw|thrown) (?:it|them)\b|\b(?:handed|gave|given) (?:it|them|the \w+) (?:over|to|away)\b|\blocked (?:it|them) (?:away|up)\b|\bout of the house\b|\bgot rid of (?:it|them)\b|\b(?:put|left|locked) (?:it|them|the \w+) (?:in the (?:shed|loft|garage|boot|attic|cellar|safe|car|bin)|away|up high|back|down)\b|\b(?:it|they)(?:'s|'re| is| are) (?:out of|gone from) (?:the|my) \w+",
    ),
    (
        "no_answer",
        r"\b(?:(?:do|does|did|is|are|was|has|have)(?: not|n'?t)|won'?t|not|never) (?:\w+ )?(?:pick(?:ing|ed)? up|answer(?:ing|ed)?(?! (?:you|that|your))|repl(?:y|ying|ied)|respond\w*|open(?:ing|ed)? the door)\b|\bno (?:answer|reply)\b|\bvoice ?mail\b|\b(?:line'?s?|it'?s) (?:is )?(?:busy|engaged)\b",
    ),
    (
        "could",
        rf"\b(?:she|he|they|my (?:\w+ )?\w+)(?:'d| would| could| might) (?:come|be (?:here|up|awake|home|back|round)|sit|let me)\b|\bi (?:could|can|might|'ll|will) (?:knock|(?:ask|ring|tell|text|call|phone|wake|message|write to) (?:her|him|them|my \w+)|go (?:to|over|round|next door))\b|{NEAR}",
    ),
    (
        "told",
        r"\brat (?:me |us )?out\b|\bgrass(?:ing)? (?:me|on)\b|\bsnitch|\bturn me in\b|\breport(?:ing)? me\b|\b(?:don'?t|not going to|won'?t|will you|are you (?:going to|gonna)|you) (?:you )?(?:dare )?(?:tell|call|inform|ring)(?:ing)? (?:the )?(?:anyone|anybody|cops|them|him|her|my|someone)\b",
    ),
    (
        "police",
        r"\bno (?:police|ambulance|hospital|999|911|112|emergency)\b|\b(?:not|n't) (?:going|calling|go|ring|want)\b[^.?!]{0,20}\b(?:hospital|ambulance|a ?& ?e)\b|\bpolice\b|\bcops?\b|\barrest|\bsection(?:ed)?\b|\block(?:ed)? (?:me )?up|\bambulance\b.{0,20}\b(?:no|don'?t|cost)|\bforced?\b",
    ),
    (
        "talk",
        r"\b(?:can'?t|don'?t want to|not able to|hate|couldn'?t|won'?t) (?:\w+ )?(?:talk|speak|phone|call|ring|say it)|\bphone (?:anxiety|scares)|\bvoice\b|\bsomeone (?:would|will|might) hear|\bthey'?d hear|\bwake (?:them|him|her|everyone)",
    ),
    ("cost", r"\bafford|\bcosts?\b|\bmoney\b|\binsurance\b|\bno credit|\bpay\b|\bbill\b"),
    ("nobody", r"\b(?:no ?one|nobody|have no|alone|no friends|all gone|on my own)\b"),
    (
        "burden",
        r"\b(?:burden|bother|fuss|wake|worry them|ashamed|embarrass\w*|trouble|their (?:sleep|evening)|too late|late at night|disturb)\b",
    ),
    (
        "strangers",
        r"\bstrangers?\b|\bsome(?:one|body) i (?:don'?t|do not) know\b|\bwhat (?:would|could|can|will|do) they (?:even |actually |ever )?(?:do|say|know)\b|\bthey don'?t (?:even )?know me\b",
    ),
    (
        "useless",
        r"\b(?:won'?t help|no use|pointless|didn'?t help|never help\w*|useless|waste|tried (?:that|it|them)|hung up|bad experience|last time they)\b",
    ),
)
HINDRANCES = tuple((name, re.compile(pattern, re.IGNORECASE)) for name, pattern in BARRIERS)
_OF_THE_CALL = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in (
        ("r5_tell", r"\b(?:do|should|shall|must|can) i (?:\w+ )?(?:tell|say|mention|admit)\b|\bwhat (?:do|should|shall|will) i (?:tell|say)\b[^?]{0,20}\b(?:them|em|him|her|to)\b"),
        ("r5_waste", r"\b(?:waste|wasting|bother\w*|fuss|trouble|silly|stupid|overreact\w*|dramatic|embarrass\w*|real emergenc\w+|other people need)\b"),
        ("r5_got_through", r"\b(?:last time|before|mate|friend|brother|dad|others?|people|everyone|everybody)\b[^.?!]{0,40}\b(?:fine|ok|okay|through it|all right|alright|nothing happened|slept it off|passed)\b"),
        ("r5_what", r"\b(?:can|should|could|shall|may|do) i (?:just |not )?(?:take|have|drink|eat|stop|lie|sleep|throw)\b|\bwhat (?:can|should|do) i (?:take|drink|eat)\b|\b(?:one|a) (?:small )?(?:drink|beer|can|pill|tablet)\b[^.?!]{0,20}\b(?:help|settle|steady|stop)\w*"),
        ("r5_near", NEAR),
    )
)  # fmt: skip
"""What is said about the call itself while the body is in danger, and the lines that answer it."""


def of_the_call(words: str) -> str:
    """The group of lines that answers what is said about the call; nothing where nothing is."""
    return next((kind for kind, pattern in _OF_THE_CALL if pattern.search(words)), "")
