# ruff: noqa: E501 - a pattern or a row of a table is easier to check on one line
"""Where a thought begins and ends in what is told: after the words that introduce it, without the event beside it."""

from __future__ import annotations

from typing import NamedTuple

from nova_cbt.words import count, felt, lower, plain
from nova_cbt.words import patterns as re

_LITTLE = r"(?:just |then |only |also |still |always |even |immediately |instantly |suddenly |straight away |at once |honestly |literally |already )*"
_INTRODUCED = re.compile(
    rf"\bi(?:'m| am| was|'ve been|'d)? {_LITTLE}(?:thought|think|thinking|(?:kept|keep|kep|started|start|remember|couldn't stop|can't stop|couldn't help|can't help|caught myself|catch myself|lay there|ended up) (?:on )?(?:thinking|telling myself|saying to myself|asking myself)|"
    rf"(?:told|tell|telling) myself|(?:said|say|saying|goes?|go) to myself|(?:asked|ask|asking) myself|(?:was|am|'m|felt|feel|became|got)? ?(?:convinced|certain|sure)|assumed?|assuming|decided|figured|concluded|came to the conclusion|could hear myself (?:say|think)|knew (?:it|then|right away)|"
    r"(?:went|jumped|jump|go|leapt) straight to|made of it|took it to mean|read it as)(?: to myself| to me| out loud| right away| straight away)?(?: (?:is|was)(?= (?:that|like|you'?(?:ve|re|ll)?|i'?(?:m|ve|ll)?|they|he|she|it'?s?|oh|no|not|why|what|there)\b))?(?: (?:that|how|like|as))?[,:]*\s+|"
    r"\b(?:my|his|the|that|this|a|one) (?:\w+ )?(?:head|brain|mind|inner critic|critic|voice|thought|fear|worry|sentence|line|word|words)(?:'s| in my head| in my mind| at the back of my (?:head|mind))? ?(?:just |then |always |immediately )?(?:goes|went|says?|said|saying|tells me|told me|is like|was like|shouts?|whispers?|starts? (?:on )?with|keeps? (?:saying|going|telling me)|kept (?:saying|going|telling me)|was|is|came|comes)(?: like| just| straight to| that)?[,:]*\s+|"
    r"(?:\band |\bbut |, |^\W*)(?:thought|told myself|went straight to|convinced|certain)(?: that)?[,:]*\s+|\ball (?:i|that i) (?:could|can|do is|did was)? ?(?:think|hear|thought|see)(?: about| of)? (?:was|is)(?: that)?[,:]?\s+|\b(?:in|through|into|across|to) my (?:head|mind) (?:it's|it was|is|was|that|i'm|went|came|goes)?(?: like)?[,:]*\s+|"
    r"\b(?:straight away|right away|immediately|instantly|at once|every time|each time|again|bang|boom|and|then)?,? ?(?:it's|it is|it was|it goes|it went|it says?|it said|it shot through me|it hit me|up (?:comes|pops|came))\s?(?:,[^,:]{1,40},|straight away|again|always|like)?:\s+|"
    r"\bit(?:'d| would)? (?:tells?|told|means?|meant|mean|says?|said|proves?|proved|shows?)(?: me| to me| about me)? (?:that |like )?(?=(?:i|i'm|i've|my|nobody|no one|they|he|she|people|everyone|we)\b)|"
    r"\b(?:that(?:'s| is) )?(?:literally |more )?proof (?:that )?(?=(?:i|i'm|nobody|no one|they|he|she|people|everyone)\b)|^[^:\"]{3,90}:\s+(?=(?:you|i|i'm|i'll|i've|they|they're|he|he's|she|she's|nobody|everyone|it's|what if|my|nothing|no one|not)\b)|\bi (?:reckon(?:ed)?|hear|heard) (?:that )?(?=(?:you|i|i'm|they|he|she|nobody|everyone|it's|if)\b)|\bit (?:hit|struck) me:? that\s+|"
    r"\b(?:there|here|sat|stood|lay|lying|sitting|standing|and) thinking(?: that)?[,:]?\s+(?!about|of)|^\W*(?:just (?:this|that)|to be exact|word for word(?: it was)?|basically|exactly this|one thing)[,:]\s+|^\W*(?:the (?:one|thing|thought|bit) (?:about|that))\s+",
    re.I,
)
"""Words after which a thought of the client's is told."""
OUTRIGHT = re.compile(
    r"(?:\bi (?:\w+ )?|\band (?:\w+ )?|^\W*)thought\b(?! (?:about|of|so)\b)|\b(?:kept|keep|was|just) thinking\b(?! (?:about|of)\b)|\b(?:told|tell|said to|say to|asked) myself\b(?! (?:i'd|i would|to)\b)|\bthing (?:that )?i (?:think|thought)\b|\b(?:in|through) my (?:head|mind)\b",
    re.I,
)
"""What is told as a thought in so many words."""
SUPPOSED = re.compile(
    r"\bi(?:'d| had)? (?:\w+ )?(?:thought|figured|think|reckoned?) (?:that )?(?:why not|i(?:'?d|'?ll| would| will) (?:just )?(?:give|try|have a (?:go|look)|see (?:if|what|how)|ask|write|check|join|start)|(?:it|this|that|retir\w+|things|life|we) (?:would|might|could|was going to|'d) (?:all )?(?:be|get|feel|go) (?:so )?(?:lovely|nice|good|great|fun|better|wonderful|easier|fine|different|perfect|happy|heaven)|it(?:'d| would) help)\b|\bi (?:had )?(?:promised|swore|vowed)(?: to)? (?:myself|god|him|her|them|my \w+)\b|\b(?:if|had) (?:i|only i)(?:'d| had| would have)? (?:just |only )?(?:thought|believed|known|told myself|seen it)\b|\bif i'd (?:thought|believed|known)\b",
    re.I,
)
"""A thought one might have had instead, a plan, a hope or a vow."""
_LED = re.compile(
    r"^\W*(?:(?:that|like|inside|deep down|knowing|just|typical|though|straight away|oh|god(?! (?:is|was|will|has|does\w*|would|must|wants|knows|hates|loves|sees|isn't|won't|had|gave|sent|took|made)\b)|here we go(?: again)?|well|oh|um+|ok|so|and|god forgive me|i suppose)\b[,:]?\s+)(?=\S+\s+\S+)",
    re.I,
)
_SPLIT = re.compile(
    r",? (?:and|so|but|because|cos|since|now|then|which|until|before) (?=\S)|[,;:] (?:and |so |but |now |then |because |cos |as |which )*|\s[-–—]+\s|\.\.\.+\s?|…\s?"
)
_REASON = re.compile(
    r"(?:and )?(?:(?:that's|that is|this is|it's|it is)(?: (?:because|down to|since)\b|\W*$)|but|because|cos|since|if|unless|until|then better|so (?:i|he|she|they|we|it)(?:'ve|'s| have| has)\b)",
    re.I,
)
"""What is tied to the clause before it."""
_PAST = (
    r"(?:\w{2,}ed|said|told|went|got|came|saw|had|gave|took|made|left|lost|did|broke|met|found|heard|sent|fell|began|forgot|read|wrote|rang|spoke|sat|stood|cut|put|ran|kept|woke|ate|drank|paid|bought|brought|felt|threw|hid|shut|hit|knew|drove|held|"
    r"stopped|scrubbed|been|laid|lay|slept|won|grew|chose|shook|hung|set|sold|stole|taught|swore|flew|wore|bit|burnt|spilt)"
)
_EVENT = re.compile(
    rf"^\W*(?:(?:and|so|then|but|ok|well|today|yesterday|this morning|last \w+|on \w+day|at \w+|just|as|when|whenever|after|while)\b,? )*(?:i|he|she|they|we|you|someone|somebody|everyone|everybody|one (?:of \w+ \w+|\w+)|people|(?:the|my|our|his|her|their|a|an|this|that) (?:[\w'-]+ ){{1,4}}?|[A-Z]\w+ |\w+ people )\s?"
    rf"(?:'ve|'s|'d)?\s?(?:has |have |had |just |only |also |then |even |all |\w+ly )*{_PAST}\b|^\W*(?:got|went|made|did|had|saw|took|left|put|sent|broke|forgot|missed|dropped|failed|came)\b|\b(?:is|was|were|are) (?:there|in|at|on) \w+\b",
    re.I,
)
_MEANS = re.compile(
    r"\b(?:will|'ll|ll|won't|wont|would|must|mustn't|going to|gonna|can't|cant|dont|don't|doesnt|doesn't|cannot|should\w*|shouldn't|never|always|ever|every(?:one|body|thing)|nobody|no one|nothing|nowhere|all|whole|entire|too|only|means?|proves?|proof|because of me|about me|my fault|fault|"
    r"thinks?|hates?|knows? (?:i|that|it)|supposed|deserve\w*|useless|stupid|failure|idiot|ruin\w*|worthless|pathetic|on purpose|better than|worse than|best|worst|enough|bad (?:mother|father|parent|son|daughter|friend|person|wife|husband|kind|sign)|bound to|what if|done for|over|finished|obviously|clearly|must've|isn't|aren't|not|am|i'm|im|they're|he's|she's|it's|that's|there's|you're|is|are|means)\b",
    re.I,
)
_SO = re.compile(
    r"so (?:all|nobody|everyone|everything|my|the|i|i'm|im|he|he's|she|she's|they|they're|it|it's|that|that's|there|there's)\b",
    re.I,
)
"""What somebody concludes."""
_FEELING_TAIL = re.compile(
    r"\b(?:i'm|im|i am|i was|i feel|i felt|i've been|it's|makes? me|made me|in a|feel(?:ing)?|got|i|dread(?:ing)?)\b",
    re.I,
)
_COMMENT = re.compile(
    r"^\W*(?:(?:and|but|so|though|then|or)\b,? )*(?:(?:yeah|yh),? )?(?:that(?:'s| is| was)(?: just)? (?:what|how|it|the (?:one|long|truth|short|top|bottom|size)|literally|all|where|me|when|a fact)\b|this is how\b|daft as|silly as|stupid as|sad to say|simple as|calling it|you know|you can guess|is what|over and over|again and again|on (?:a )?(?:loop|repeat)|just (?:that|like that)|i (?:know|suppose|guess|mean|reckon|tell you|ask you)\b|"
    r"i'd (?:say|put|give)|i still (?:think|believe)|about \w+ ?(?:percent|%)|(?:it's|its) driving|(?:i |and )?(?:then )?(?:actually )?(?:went|laughed|felt|caught myself)\b|same as|before i|and it is|the entire time|the whole time|plain and simple|it(?:'s| is) (?:just|only) a (?:question|matter)|basically|truth be told|i can tell|i (?:just )?know it|obviously\W*$|no (?:question|doubt)|end of|full stop|lol|haha)",
    re.I,
)
_QUOTES = ' "“”,;:.'


_SAME_BREATH = re.compile(
    r"(?:and|or|but) (?:just|only|really|secretly|actually|all|merely|simply) (?!then\b|as\b|when\b|after\b|before\b|i\b|he\b|she\b|they\b|it\b|we\b|my\b)\w+",
    re.I,
)
"""A second verb of the same thought: "and just put up with me"."""


class _Clause(NamedTuple):
    start: int
    end: int


def begun(sentence: str) -> int:
    """Where the words of a thought begin after what introduces it; -1 when nothing does."""
    same = plain(sentence)
    for hit in _INTRODUCED.finditer(same):
        if count(same[hit.end() :]) >= 1 and not re.match(
            r"(?:of|about (?:it|that|this|how|what|the)|so\b|it over|back|twice|hard|was|too|the (?:same|world)|not\W*$|about\b|(?:it|that|this|so)(?:'s| is| was)?\W*(?:it|\d+|so|true|why|right|fair)?\W*$)",
            same[hit.end() :],
            re.I,
        ):
            return hit.end()
    return -1


def framed(sentence: str, *, asked: bool = False) -> str:
    """The words of a thought in a sentence: after its introducer, without the event before it (but in an answer) or after."""
    at = begun(sentence)
    rest = sentence[at:] if at >= 0 else sentence
    if at >= 0 and (led := _LED.match(plain(rest))):
        rest = rest[led.end() :]
    quoted = re.match(r'\W*"([^"]{4,})"', plain(rest))
    if quoted and at >= 0:
        return rest[quoted.start(1) : quoted.end(1)].strip(_QUOTES)
    rest = rest[: deed.start()] if at >= 0 and (deed := _DEED.search(plain(rest))) else rest
    return _cut(rest, leading=at < 0 and not asked).strip(_QUOTES)


_DEED = re.compile(
    r"(?<=\w),? (?:and|so|then|and then|but|and so) (?:then )?i (?:just |only |even |also |quickly |quietly )?(?:shouted|said|went|left (?:the (?:room|house|table|office|party|shop|flat|kitchen)|early|without)|walked|ran|cried|threw|put|sat|stood|looked|smiled|hung|closed|turned|slammed|drove|hid|deleted|texted|told|asked|snapped|yelled|screamed|started (?:crying|shaking|to)|couldn't (?:sleep|speak|move|eat|breathe)|froze|came|stayed|pretended|apologi[sz]ed|locked|poured|drank|ate|scrolled|played)\b.*$|(?<=\w),? and (?:(?:then )?out it (?:came|went)|(?:it|that) (?:just |all )?came out)\b.*$",
    re.I | re.S,
)
"""What was done upon the thought, which is no part of it."""


def _clauses(text: str) -> list[_Clause]:
    same, parts, last = plain(text), [], 0
    for hit in _SPLIT.finditer(same):
        if count(same[last : hit.start()]) >= 1 and hit.start() > last:
            parts.append(_Clause(last, hit.start()))
            last = hit.start()
    return [*parts, _Clause(last, len(text))]


def _cut(text: str, *, leading: bool) -> str:
    """Without the clauses that only tell what happened or how it felt."""
    parts = _clauses(text)
    said = [_bare(plain(text)[p.start : p.end]) for p in parts]
    judged = [i for i, clause in enumerate(said) if _MEANS.search(clause) and not _beside(clause)]
    if not judged:
        return text
    first, last = 0, len(parts) - 1
    while (
        last > judged[0]
        and not _SAME_BREATH.match(said[last])
        and (_COMMENT.match(said[last]) or (_beside(said[last]) and not _REASON.match(said[last])))
    ):
        last -= 1
    while (
        leading
        and first < judged[0]
        and not _REASON.match(said[first])
        and not _REASON.match(said[first + 1])
        and (_beside(said[first]) or (first + 1 == judged[0] and _SO.match(said[first + 1])))
    ):
        first += 1
    begin = parts[first].start
    if first and (
        join := re.match(r"[\s,;:.–—…-]*(?:(?:and|so|now|then|but|which)\b,?\s+)*", plain(text)[begin:], re.I)
    ):
        begin += join.end()
    return text[begin : parts[last].end]


def _beside(clause: str) -> bool:
    """Whether a clause only tells what happened or how it felt."""
    return _only_event(clause) or _only_feeling(clause)


def _bare(clause: str) -> str:
    return clause.lstrip(" ,;:-–—.…")


def _only_event(clause: str) -> bool:
    same = re.sub(r"^(?:and|so|now|then|but)\b,? ", "", clause, flags=re.I)
    return bool(_EVENT.match(same)) and not _MEANS.search(same)


def _only_feeling(clause: str) -> bool:
    same = re.sub(r"^(?:and|so|now|then|but)\b,? ", "", clause, flags=re.I)
    return (
        bool(felt(same))
        and count(same) <= _SHORT
        and bool(_FEELING_TAIL.search(lower(same)))
        and not re.search(r"\b(?:because|that i|so)\b", same[4:])
    )


_SHORT = 9
