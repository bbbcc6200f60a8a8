# ruff: noqa: E501, SIM905 - a pattern or a row of a table is easier to check on one line
"""What became of the task from last time, and what got in the way."""

from __future__ import annotations

from typing import Literal

from nova_cbt.words import lower
from nova_cbt.words import patterns as re

Status = Literal["done", "partly", "not_done"]

_NOT = re.compile(
    r"\b(?:(?:didn't|did not|haven't|have not|hadn't|couldn't|didnt|havent|couldnt|wasn't able to|never) (?:really |actually |even |quite |manage to |get (?:a chance|round|around|to)|"
    r"do|done|try|tried|look|open|touch|start|write|written|have (?:time|a chance)|bring myself|face|get|manage|remember|go|call|practi[sc]e|end up|happen|make|find)|"
    r"(?:never|hardly ever) (?:did|had|went|looked|opened|rang|called|wrote|tried|used|touched|got|made|came|took|met|\w+ed)\b|can't report|nothing came of|not (?:really|at all|yet|once|a single|even|one|this week|exactly|a chance)|forgot|no chance|skipped|zero|none of|nothing (?:done|to report|happened)|"
    r"put it off|kept putting|gave up on|it slipped|slipped my mind|clean forgot|nope|nah|chickened out|bottled it|avoided (?:it|doing)|ran out of time|"
    r"too (?:busy|tired|much|scared|anxious|low) to|didn't|failed (?:to|at)|left it|no time|completely blanked|still haven't|no,|no\.|not this|(?:had |have |'d )?forgotten|decided against|(?:got )?cancelled|(?:have|has) not \w+(?:ed|en|t)|nothing (?:to show|got|much)|never (?:started|happened)|kept meaning|(?:was|were)n't (?:a|one|enough|any) (?:minute|moment|second|hours?|time)|(?:still )?(?:sat|sitting|lying|stayed|stuck) (?:on|in) (?:the|its|my|a|drafts)|(?:still|is|it's) in (?:its|the) (?:drawer|box|bag|cellophane|wrapper|envelope|car)|so (?:i )?(?:left it|stopped))\b|\b(?:couldn't|so no|so not|nerve,? no)\W*$|^no\b|^none\b|^i didn't\b|^nothing\b"
)
_PART = re.compile(
    r"\b(?:half|partly|partially|sort of|kind of|kinda|sorta|more or less|some of|a (?:bit|little|few|couple)|only (?:did|managed|got|wrote|the|one|two|half|once|twice|some|on|part)|just (?:the one|one|once|the first|two)|"
    r"one of (?:them|the)|two of (?:them|the)|most of|(?:started|began|tried) (?:\w+ ){0,5}(?:but|then|and (?:gave|stopped|got))|all (?:\w+ ){0,4}(?:except|apart|but|bar)\b|every \w+ (?:but|bar|except)\b|except|apart from|but not (?:the|all|every)|not (?:all|every|the whole|as (?:much|often|many))|"
    r"once|the first (?:one|bit|part|step|two|half|few)|(?:yes|yeah) and no|(?:did|wrote|managed|got|tried) .{0,60}\b(?:but|then) .{0,50}(?:didn't|couldn't|not|never|forgot|stopped|gave up|skipped|stuck|fake|lost|struggled|n't)|instead of (?:the|all|\d|three|four|five|seven)|"
    r"(?:two|three|one|2|3|1|four|4) (?:out )?of (?:the |them|five|seven|four|three|\d)|some (?:days|of it|bits)|a start|in part|bits of|here and there|on and off|well,? i (?:tried|started)|not perfectly|skipped (?:one|two|a few|some|the last)|didn't finish|unfinished|got as far as|(?:yes|fine|good|ok|okay|dry|clean|worked|easy|great|done)\b[^.!?]{0,25}[,;] ?(?:but |and )?(?:the )?(?:others?|rest|remaining|evenings?|mornings?|nights?|weekends?|\w+)\b[^.!?]{0,25}\b(?:no|not|none|shambles|disaster|bad|damp|didn't|hopeless|less so))\b"
)
_DONE = re.compile(
    r"\b(?:(?:i |we )?(?:did|done|managed|finished|completed|kept|wrote|filled|practi[sc]ed|tried|called|rang|emailed|asked|went|used|made|sent|walked|got through|ticked|stuck to|read|spoke|talked|told|found|noticed|booked|met|took|had|followed|sat|opened|phoned|posted|texted|paid|booked|signed|wore|cooked|cleaned|said|ate|swam|ran|danced|joined|invited|picked|put|gave|kept|drank|played|cycled|handed|turned up)|loads|plenty|"
    r"went (?:really |very |quite |surprisingly )?(?:well|ok|okay|fine|alright|good|great|better)|every (?:day|night|morning|evening|time|single)|all of (?:it|them)|both|yes|yep|yeah|yup|sure did|worked|all done|each|daily|"
    r"harder than|easier than|helped|helpful|useful)\b"
)
_BARRIERS: tuple[tuple[str, str], ...] = (
    ("life event", r"\b(?:was (?:ill|sick|in hospital|poorly)|got (?:ill|sick|covid|the flu|a cold)|had (?:the flu|covid|a cold|a migraine|visitors|family|an emergency)|funeral|died|hospital|kids? (?:was|were|got)|moved house|emergency|broke (?:my|down)|family (?:stuff|came|was|visit\w*|things)|flu|baby|my (?:mum|mom|dad|son|daughter|partner|car|laptop|phone) (?:\w+ )?(?:ill|sick|hospital|broke|died|needed|fell|got|came|was))\b"),
    ("forgot", r"\b(?:forgot|forgotten|slipped (?:my|out)|didn't remember|clean out of my (?:mind|head)|went out of my (?:head|mind)|lost (?:the|my|it)|completely blanked|remembered (?:too late|only|just|on)|escaped me)\b"),
    ("no time", r"\b(?:no time|didn't have (?:the |any |much |enough )?time|too busy|so busy|hectic|ran out of time|swamped|shifts?|overtime|deadlines?|mad week|crazy week|work (?:was|has been|got)|busy (?:week|with)|not enough (?:time|hours)|exams?|never a minute|week (?:got away|flew|was full)|flat out|non-?stop)\b"),
    ("unclear", r"\b(?:wasn't sure (?:what|how|which|if)|didn't (?:know|understand|get) (?:what|how|which|the|where|it)|unclear|confus\w+|not sure (?:what|how|which)|didn't make sense|couldn't (?:work|figure) out|wasn't clear|what to write)\b"),
    ("feared outcome", r"\b(?:scared|afraid|frightened|worried (?:that|about|what|it|they|he|she|i)|anxious|terrified|too nervous|nervous|dread\w*|what (?:if|they|he|she)|embarrass\w+|ashamed|chickened|bottled|make it worse|feel worse|bring (?:it|everything) up|judge|reject\w*|say no|lost my nerve)\b"),
    ("too hard", r"\b(?:too (?:hard|difficult|big|much|tired|exhausted|low|overwhelm\w+|drained)|couldn't (?:face|bring|get myself|concentrate|focus|manage|start|do it|get (?:out|up|going|started))|overwhelm\w+|exhausted|no energy|harder than|struggled|shattered|knackered|got stuck|gave up|wiped out|heavy)\b"),
    ("did not see the point", r"\b(?:(?:didn't|don't|couldn't|can't) see (?:the|any|much) point|no point|pointless|what's the point|won't (?:help|change|work)|wouldn't (?:help|change|work)|doesn't (?:help|work)|didn't (?:think|see how) (?:it|that)|silly|stupid|felt fake|waste|not helpful|didn't help)\b"),
    ("chose not to", r"\b(?:didn't (?:want|feel like|fancy)|decided (?:not|against)|chose not|wasn't in the mood|couldn't be (?:bothered|arsed)|can't be (?:bothered|arsed)|don't (?:want|like|do homework)|not (?:my thing|in the mood|going to)|i hate|rather|lazy|no motivation|wasn't motivated|not motivated|put it off|kept putting|meh)\b"),
)  # fmt: skip
_WHY = tuple((name, re.compile(pattern)) for name, pattern in _BARRIERS)


_OTHERS = re.compile(
    r"\b(?:(?:maths?|french|german|english|history|science|physics|chemistry|biology|geography|spanish|school|spelling|reading|his|her|their|kids'?|son's|daughter's|children's|help\w* (?:with|him|her|them)) (?:\w+ )?homework|my homework for (?:school|class|uni)|\bdo my homework)\b"
)
_SET = r"(?:homework|work ?sheets?|sheets?|exercises?|thing|bit|tasks?|assignment|log|diary|records?|cards?|flash ?cards?|experiment|breathing|plan|chart|form|recording|reading|columns?|steps?|list|stuff|practice|challenge|walks?)"
_UNASKED = re.compile(
    rf"^\W*(?:before you (?:ask|say)|(?:i'd|i'll|i|i've got to|i have to|i must|let me|time to|better) (?:\w+ )?(?:\w+ )?(?:own up|confess|admit|report|come clean))\b|\b(?:own up|confess|come clean)\b.{{0,40}}\b(?:didn't|never|haven't|not|forgot|only)\b|"
    rf"\b(?:the|that|those|your|this|my) (?:\w+ )?{_SET} (?:that |which )?(?:you|u|we|nova)(?:'d| had)? ?(?:gave|give|set|agreed|asked|wanted|talked|planned|suggested|sent|told|made|discussed|put|picked|chose|said)\b|\bwhat (?:you|we|u)(?:'d| had)? ?(?:gave me|set|agreed|planned|asked me to|told me to|decided)\b|\bas (?:we )?(?:agreed|promised|planned|instructed)\b|"
    rf"\b(?:did|done|do|tried|try|used|using|managed|opened?|finished|filled(?: in)?|started|completed|forgot|skipped|touched|practi[sc]ed|kept|wrote|looked at|missed|lost|half.?did|ignored|never got round to|got through)\b (?:about |to do |half (?:of )?|some of |most of |all (?:of )?|part of |a bit of |any of |one of |both of |two of |three of )?(?:the|that|those|my|your|this|me) (?:\w+ ){{0,2}}?{_SET}\b|"
    rf"\b(?:did|do|done|does|forgot|forgotten|lost|finished|managed|skipped|half) (?:\w+ ){{0,3}}homework\b|^\W*(?:so|right|ok|now|about|as for|well),? (?:about )?(?:the|that|my|your) {_SET}\b|\b(?:like|as|what|things?) we (?:practi[sc]ed|talked about|rehearsed|said)\b|^\W*i owe you\b|\b(?:everything|all|half|most|some|nothing|one|two|three) on (?:the|my|your) (?:list|sheet|plan)\b|\b(?:thought|mood|sleep|worry|activity|food|panic) (?:record|diary|log|chart|sheet|journal)s?\b|\b(?:the|my) (?:work ?sheet|flash ?card|coping card|hierarchy|rung|exposure|behaviou?ral experiment)\b|\bworry (?:time|slot|window)\b|\bthe (?:box|belly|slow|square|four-?count) breathing\b"
)
_IN_PASSING = re.compile(
    r"\bthe (?:\w+ )?(?:\w+ )?(?:you|we) (?:asked|set|gave|agreed|planned|talked)\b|\bon the homework front\b|\bso no (?:diary|log|record|homework|list|walks?)\b|\b(?:two|three|four|five|six|\d) (?:out )?of the (?:two|three|four|five|six|seven|\d)\b(?: \w+)? (?:done|finished|ticked)|"
    r"\b(?:everything|all of it|most of it|half of it) on the (?:plan|list)\b|\bthe (?:\w+ )(?:thing|exercise|practice|task),? i (?:did|tried|managed|got)\b|\bi (?:practi[sc]ed|tried (?:it|that) once|did (?:it|steps?))\b.{0,40}\b(?:week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|never again|on my|in the)\b"
)
_FUTURE = re.compile(
    r"\b(?:let's|lets|shall we|forget the|before the|where (?:would|can|do)|don't (?:want|do)|remember)\b|\b(?:hadn't|hadnt) done the\b|^\W*do the\b|\b(?:what (?:is|was|are|should) |shall|should (?:i|we)|can (?:i|we|you)|could (?:you|we|i)|do i|will i|i'll (?:do|try|give)|going to (?:do|try)|for next (?:week|time)|how (?:do|should|would) i)\b"
)
"""Asking about a task, or promising one, is no report."""


def announced(text: str) -> bool:
    """Whether the client reports on an agreed task of their own accord."""
    same = lower(text)
    return (
        bool(_UNASKED.search(same) or _IN_PASSING.search(same))
        and not _OTHERS.search(same)
        and not _FUTURE.search(same)
    )


def status(text: str) -> Status | None:
    """Done, partly or not done, by what the client reports."""
    same = lower(text).strip()
    if _FLATLY.match(same):
        return "done"
    if _AFTER_ALL.search(same):
        return "not_done"
    if share := _share(same):
        return "done" if share == 1 else "partly"
    if _mixed(same):
        return "partly"
    part, missed, did = _PART.search(same), _NOT.search(same), _DONE.search(same)
    if part and not (missed and missed.start() < part.start() and not re.search(r"\bbut\b", same[missed.end() :])):
        return "partly"
    if missed and did:
        first, rest = (missed, same[missed.end() :]) if missed.start() < did.end() else (did, same[did.end() :])
        if re.search(r"\b(?:but|though|although|except|however|just|then)\b", rest) and first is did:
            return "partly"
        if first is missed and re.search(r"\bbut (?:i )?(?:did|managed|got|wrote|tried|called|asked|went)\b", rest):
            return "partly"
        return "not_done" if first is missed else "done"
    return "not_done" if missed else "done" if did else None


_CLAUSE = re.compile(
    r"[.;!?]+\s+|,\s+|\s+-+\s+|\b(?:but|then|though|although|only|until|till|and then|before)\b|\band (?=(?:\w+ )?(?:got stuck|gave|stopped|froze|turned|ran|quit|lost|went blank|chickened|fell|bottled|dropped)\b)"
)
_FELL_OUT = re.compile(
    r"\b(?:did ?n[o']?t|have ?n[o']?t|has ?n[o']?t|could ?n[o']?t|was ?n[o']?t|were ?n[o']?t|not (?:since|the (?:other|rest|second|last)|after|all|every)|never again|no more|chickened|bottled|wimped|backed out|hung up|turned (?:round|back|around)|"
    r"gave (?:up|in|it up)|stopped|quit|froze|bolted|fled|ran (?:off|away|out)|lost (?:it|heart|my nerve|track|count|interest)|got (?:away from|the better of)|fell (?:apart|off|through|asleep)|went blank|(?:got|was) stuck|fizzled|petered|lapsed|slipped|skipped|missed|dropped|forgot|(?:was|were) (?:a )?(?:disaster|shambles|wash-?out|write-?off|mess|right off)|another (?:matter|story|thing)|deleted|tore|binned)\b"
)
_HELD = re.compile(
    r"^(?:(?:well|yes|yeah|so|i|we|ok|oh|only|just|and|did|good|fine|not bad|sort of)\W+)*(?:\w+ly )?(?:did|done|managed|kept|wrote|filled|practi[sc]ed|called|rang|emailed|asked|went|used|made|sent|walked|told|spoke|talked|sat|said|read|drove|got (?:up|to|through|as far|there|out)|opened|booked|took|stuck|started|began|tried|texted|paid|signed|joined|cleaned|cooked|put|left|lasted|\w{2,}ed)\b"
)
_SHARE = re.compile(
    r"\b(?P<some>one|two|three|four|five|six|\d{1,2}) (?:\w+ ){0,2}?(?:out )?(?:of|from) (?:the |my |those )?(?P<all>two|three|four|five|six|seven|eight|nine|ten|fourteen|\d{1,2})\b"
)
_COUNTED = {w: n for n, w in enumerate("zero one two three four five six seven eight nine ten".split())}
_PATCHY = re.compile(
    r"^\W*(?:so-?so|patchy|patchily|bits and (?:pieces|bobs)|in fits and starts|on and off|off and on|hit and miss|up and down|more or less|up to a point|to a (?:point|degree)|after a fashion|in places|sometimes|mostly|most (?:days|nights|mornings|of (?:it|them)))\b|"
    r"\bmanaged (?:it|them|that) (?:most|some|a few|on (?:some|most))\b|\bmore often than not\b|\bdoes (?:that|it|this) count\b"
)


_FLATLY = re.compile(
    r"(?:(?:well|yes|yeah|oh)\W+)*(?:(?:all )?done|finished|completed)[.!](?!.{0,60}\b(?:except|apart from|but)\b)"
)
_AFTER_ALL = re.compile(r"\bso (?:no|not|it didn't|nothing)\W*$")


def _share(same: str) -> float:
    """So many of so many, as a part of one; 0 where nothing is counted."""
    counted = _SHARE.search(same)
    if counted is None:
        return 0.0
    some, whole = (int(n) if n.isdigit() else _COUNTED.get(n, 14) for n in (counted["some"], counted["all"]))
    return min(some / max(whole, 1), 1.0)


def _mixed(same: str) -> bool:
    """Whether one part of a task was held to and another fell out."""
    if _PATCHY.search(same):
        return True
    parts = [c.strip() for c in _CLAUSE.split(same) if c and c.strip()]
    held = [i for i, c in enumerate(parts) if _HELD.match(c) and not _FELL_OUT.search(c) and not _NOT.search(c)]
    return bool(held) and any(_FELL_OUT.search(c) for c in parts[held[0] + 1 :])


def barrier(text: str) -> str:
    """What got in the way, by one of the names of clinical_spec 1.3, or nothing."""
    same = lower(text)
    return next((name for name, pattern in _WHY if pattern.search(same)), "")
