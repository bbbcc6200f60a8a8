# ruff: noqa: E501 - a pattern is easier to check on one line
"""Why the mood is what it is, told with the number, before it or in its place."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt import crisis
from nova_cbt.model import Answer
from nova_cbt.policy.desk import Desk, fill
from nova_cbt.policy.fills import LONGEST_QUOTE, quotable
from nova_cbt.words import count as words_in
from nova_cbt.words import patterns as re
from nova_cbt.words import second_person, sentences
from nova_cbt.words.order import asks_why
from nova_cbt.words.weight import heaviest

_NUMBER = re.compile(
    r"\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b(?:\s*(?:ish|out of (?:10|ten)|/ ?10|and a half|or so|maybe|i (?:guess|think|suppose)|i'd say))*",
    re.I,
)
_JOINT = re.compile(
    r"^[\s,.;:!-]*(?:(?:and|but|although|though|(?:because|bc|cos|cuz) of|due to|thanks to|because|bc|cos|cuz|as|since|so|mostly|mainly|(?:that's|it's)(?= (?:because|due|the|my|our|his|her|their|mostly|mainly|just|about|for|work|all (?:the|my|because)|down to|partly)\b)|for|well|yeah|honestly|it changes|it varies|(?:the |my )?reasons? (?:is|are|being)|that's because)\b[\s,:]*)*",
    re.I,
)
_OR_SO = re.compile(
    rf"^[\s,.;:-]*(?:(?:or|to|and|maybe|perhaps|possibly|even|at most|at best|no|well|say|more like|nearer|closer to|between|actually|(?:make|call) (?:that|it)|let'?s (?:say|call it))\b[\s,.]*)*(?:a )?(?:{_NUMBER.pattern})",
    re.I,
)
"""A second number beside the first: "five, perhaps five and a half"."""
_SAYS_NOTHING = re.compile(
    r"\W*(?:(?:(?:i )?(?:really |just )?(?:idk|dunno|do(?:n'?t| not) (?:really )?know(?: why)?|not sure(?: why)?|can'?t (?:say|tell)|could(?:n'?t| not) (?:say|tell))|(?:it )?(?:all |really |sort of |kind of )?(?:depends|varies|changes|goes)(?: (?:on|by|from|with|up|and|down|to|the|my|what|when|how|day|days|hour|week|mood|moment|time|weather|you|ask|i|am))*|"
    r"up and down|(?:the )?same as (?:always|usual|ever|before)|(?:as|like) (?:usual|always|ever)|hard to (?:say|tell)|more or less|at (?:best|most|least|the (?:moment|most|best))|on (?:a good day|average|the whole)|all in all|"
    r"if (?:i'?m|i am|we'?re) (?:being )?(?:honest|generous|lucky)|to be (?:honest|fair)|i'?d (?:say|think|guess|reckon)|i (?:guess|suppose|think|reckon|dare ?say|(?:would|should) (?:say|think|guess))|tbh|ig|rn|(?:that'?s|i'?m|it'?s|and that'?s) being (?:\w+ )?(?:generous|kind|optimistic|honest|polite)|i should say|(?:for|right) now|today|this week|nothing (?:special|much|really|in particular)|no (?:idea|reason)|not (?:great|terrible|good|bad|brilliant|too bad|so good)|whatever|probably|maybe|mostly|really|there|thereabouts|and|or|but|so|out of (?:10|ten))\b\W*)+",
    re.I,
)
"""Words around a number that give no reason for it."""
_CAUSE = re.compile(r"^[\s,.;:!-]*(?:mostly |mainly )?(?:because|bc|cos|cuz|as|since|due to|thanks to)\b", re.I)
_COURTESY = re.compile(
    r"\b(?:robots?|chat ?bots?|machines?|computers?|ai|nova)\b.*\b(?:lol|haha\w*|lmao|hehe|\d+)\b|^\W*(?:oh |and |well |it'?s |that'?s |i'?m )*(?:(?:very |so |really )?(?:kind|nice|good|lovely|great|glad|sweet) (?:of you|to (?:be|see|hear|talk|speak|chat|meet)(?: (?:back|here|you|with you|to you))*)|thanks?\b|thank you|"
    r"cheers|(?:i )?hope you|and you\b|how (?:are|about) you|kind,? thank)",
    re.I,
)
"""What is said to Nova beside the number, out of politeness or in fun."""
_ANNOUNCES = re.compile(
    r"\W*(?:(?:but|and|so|also|well|oh|because|today|actually)\W+)*(?:(?:i(?:'ve| have)?(?: got)?|there(?:'s| is| are)|here(?:'s| is)|we have) (?:some |a bit of |a piece of |a little |only |also |really |very )*(?:good|great|bad|big|sad|lovely|nice|wonderful|small|mixed|happy|terrible)?(?:,? (?:and|or) \w+)? ?news(?: (?:for you|today|this week|to tell(?: you)?))?|"
    r"(?:i have|i've got|there(?:'s| is)) something to (?:tell|say|report)(?: you)?|guess what|you (?:won't|will not|wouldn't) believe(?: it| this| what happened)?|something(?: \w+)? happened|let me (?:tell you|explain)|it'?s a long story|good news|bad news)\W*",
    re.I,
)
"""Words that only announce what is told next."""
FEW = 3
"""Words from which something said beside a number is more than a way of saying the number."""


def why(text: str) -> str:
    """What a message says beside its number, as the reason for it; nothing where it says no more than the number."""
    plain = _ENDS_OF_SCALE.sub("", text.replace("’", "'"))
    number = _NUMBER.search(plain)
    if number is None:
        return ""
    after = plain[number.end() :]
    while more := _OR_SO.match(after):
        after = after[more.end() :]
    told = [
        CALLED.sub("", _JOINT.sub("", _I_SAY.sub("", s))).strip(" .,!")
        for s in sentences(after)
        if not _COURTESY.search(s) and not asks_why(s) and not _ANNOUNCES.fullmatch(s)
    ]
    kept = [t for t in told[:MOST_TOLD] if _reason(t, because=bool(_CAUSE.match(after)) and t == told[0])]
    before = [] if kept else [_SO.sub("", s).strip(" .,!") for s in sentences(plain[: number.start()])]
    kept += [t for t in before if words_in(t) > FEW and not _OF_THE_SCALE.search(t) and _reason(t)]
    first = next((t for t in kept if words_in(t) <= LONGEST_QUOTE), kept[0] if kept else "")
    return heaviest(". ".join(kept), LONGEST_QUOTE) or first


_ENDS_OF_SCALE = re.compile(
    r",?\s*\b(?:if|where|with|when|assuming|on a scale where) (?:a |the )?(?:ten|10|zero|0|nought|one|1)\b(?! (?:of|more|day|time|thing|person))[^.,;!?]*(?=[.,;!?]|$)|"
    r"\bon (?:your|the|that|a) scale\b(?: (?:of|from) [^.,;!?]{3,30})?|\bout of (?:ten|10)\b",
    re.I,
)
"""What the ends of the scale mean, said again."""
_I_SAY = re.compile(
    r"^\W*(?:(?:i(?:'d| would| should)? (?:say|think|guess|suppose|reckon)|guess what|(?:good|bad) news|you (?:won't|wouldn't) believe (?:it|this))\b[\s,.:;!-]*)+",
    re.I,
)
CALLED = re.compile(
    rf"[\s,;–-]*(?<!will )(?<!would )(?<!'ll )(?<!could )(?<!might )(?<!should )(?<!to )\b(?:(?:so|and|then|let'?s|i'?d|i'?ll|we'?ll|can) )*(?:call|make|say|put|that makes) (?:it|that|me)?\s*(?:a |an |at |at about |about )?(?:{_NUMBER.pattern})\W*$",
    re.I,
)
"""The number put in the place of the first: "it was a 3 but the sun came out so call it 5"."""
MOST_TOLD = 4
"""Sentences after the number in which its reason is looked for."""


def _reason(told: str, *, because: bool = False) -> bool:
    """Do these words say more than the number does?"""
    named = because or bool(_NAMES.fullmatch(told) and not _HOW.fullmatch(told))
    if _OTHER_NUMBER.fullmatch(told):
        return False
    return words_in(told) >= (1 if named else FEW) and "?" not in told and not _SAYS_NOTHING.fullmatch(told)


_NAMES = re.compile(
    r"(?:(?:still|again|just|only|more|no|new|bad|the|my|our|same|too much|all|long|always|another|lots of|night|early|late) )*(?:(?:nights?|days?|shifts?|overtime|work\w*|job|boss|rota|school|exams?|coursework|homework|uni|college|money|bills?|rent|debts?|sleep\w*|insomnia|pain|migraines?|headaches?|heat|"
    r"kids?|baby|children|family|mum|mother|dad|father|parents?|in-?laws?|wife|husband|partner|boyfriend|girlfriend|ex|brother|sister|son|daughter|neighbou?rs?|noise|rows?|fights?|arguments?|rain|winter|weather|divorce|court|lawyers?|hospital|operation|tests?|results?|visitors?|deadlines?|thesis|loneliness|silence|back|knee|hip|flu|cold|period|meds?|hangover)"
    r"(?: (?:stress|trouble|again|still|problems?|issues?|worries|shifts?|stuff|row|pain))*)",
    re.I,
)
"""Things and people that make a week what it is, named and no more ("4. still nights")."""


_OTHER_NUMBER = re.compile(
    rf"\W*(?:(?:but|and|before|in|at|the|my|last|this|on|since|until|a|good|bad|by) )*(?:\w+ ){{0,3}}(?:it(?:'s| is| was)|is|was|are|were|it'?s)(?: a| about| like| maybe| more like| only)* (?:{_NUMBER.pattern})\W*",
    re.I,
)
"""The number of another time: "before summer it was 7", "the evenings are a 3"."""
_SO = re.compile(
    r"[\s,;:–-]*(?:\b(?:so|that'?s why|which makes it|that makes it|hence|and|then|i'?d say|say|maybe|probably|about|around|like|i (?:think|guess|suppose)|it'?s|a|an|my|mood|is|would be|be|it|i'?m at)\b[\s,]*)*$",
    re.I,
)
_OF_THE_SCALE = re.compile(
    r"\b(?:mood|number|scale|rate|rating|score|on average|out of|question|answer|you)\b|^\W*(?:hm+|um+|well|let me (?:see|think)|good question|hard to say)\b[^,.]{0,20}$",
    re.I,
)


def _part(reason: str) -> str:
    """The reason, or the first part of it that stands by itself, short enough to be said back in quotes."""
    if words_in(reason) <= LONGEST_QUOTE and (words := quotable(reason)):
        return words
    reason = next((p for p in re.split(r",?\s+but\s+", reason)[1:] if words_in(p) >= FEW), reason)
    if words := quotable(reason):
        return words
    parts = re.split(
        r",\s+|\s+(?:and|because|but|that is why|which|(?:so|as|since|when|while)(?= (?:i|he|she|it|we|they|my|the|now|nobody|everyone)\b))\s+",
        reason,
        flags=re.I,
    )
    return next((q for p in parts if words_in(p) >= FEW and (q := quotable(p))), "")


def with_reason(desk: Desk) -> Desk:
    """The desk with the reason for the mood written down, where it came with the number."""
    turn = desk.turn
    reason = (_part(why(turn.text)) or _told_before(desk)) if turn else ""
    if turn is None or not reason:
        return desk
    told = Answer("reason", reason, turn.text, turn.number, turned=second_person(reason))
    kept = desk.at(fill(desk.state, "checkin", [told], desk.session.number))
    return replace(kept, carry={**desk.carry, "reason": reason})


def _told_before(desk: Desk) -> str:
    """What was told in place of the number, when that was first asked for ("not great. work, money")."""
    said = desk.session.said("client")
    asked = next((t.move for t in reversed(desk.session.turns[:-2]) if t.move), None)
    before = desk.session.turns[-4].move if len(desk.session.turns) > MOST_TOLD else None
    if len(said) < 2 or asked is None or not (before and before.name == "checkin.mood") or said[-2].answers:
        return ""
    if said[-2].reading and said[-2].reading.asks_question:
        return ""
    told = [s.strip(" .,!") for s in re.split(r"(?<=[.!?;])\s+", said[-2].text)]
    told = [t for t in told if not crisis.country(re.sub(r"\W+(?:then|ok|okay|please)$", "", t))]
    return next(
        (q for t in told if not _HOW.fullmatch(t) and not _SAYS_NOTHING.fullmatch(t) and (q := quotable(t))), ""
    )


_HOW = re.compile(
    r"\W*(?:(?:not|so|pretty|really|very|a bit|kind of|sort of|i'?m|i am|it'?s|it has|been|feeling|feel|just|too|that|well|oh|hm+|bit|honestly|yeah|no)\W+)*(?:great|good|bad|fine|ok(?:ay)?|meh|rubbish|shit(?:ty)?|crap(?:py)?|awful|terrible|low|down|up and down|all ?right|so-so|brilliant|well|horrible|numbers?|know|sure|sad|tired)\W*",
    re.I,
)
"""How one is, in words for a number."""
