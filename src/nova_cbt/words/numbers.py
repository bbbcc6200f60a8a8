# ruff: noqa: E501, SIM905 - a pattern or a row of a table is easier to check on one line
"""Numbers a client gives on a scale, in figures or words, brought to 0 to 100."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise, zip_longest

from nova_cbt.words import patterns as re
from nova_cbt.words.feelings import felt
from nova_cbt.words.text import lower

_ONES = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
         "seventeen eighteen nineteen").split()  # fmt: skip
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_WORDS = {w: i for i, w in enumerate(_ONES)} | {w: 20 + 10 * i for i, w in enumerate(_TENS)}
_WORDS |= {"nil": 0, "hundred": 100, "fourty": 40, "fourth": -1}
_NUMBER = re.compile(
    r"(?<![\w.,£$€#])(?P<digits>\d{1,3}(?:[.,]5)?)(?![\d:])(?:\s*ish\b)?(?P<more> and a half\b)?"
    rf"|\b(?:a |one )?(?P<word>{'|'.join([*_TENS, 'fourty'])})(?:[- ](?P<unit>{'|'.join(_ONES[1:10])}))?\b"
    rf"|\b(?:a |one )?(?P<small>hundred|{'|'.join(_ONES)}|nil)(?P<half> and a half| point five)?\b"
)
_UNIT = re.compile(
    r"^(?:\s|-)*(?:more |other |whole |solid |full |good )?(?:of (?:us|them|those|the|my|you|these)|in the (?:morning|afternoon|evening)\b|past\b|am\b|pm\b|a\.m|p\.m|o'? ?clock|(?:,|,? or) \w+ o'? ?clock|st\b|nd\b|rd\b|th\b|k\b|kg\b|"
    r"mg\b|hours?|hrs?|minutes?|mins?|seconds?|days?|weeks?|months?|years?|yrs?|times?|nights?|mornings?|evenings?|people|friends?|kids|"
    r"children|pages?|words?|lines?|exams?|essays?|papers?|things?|steps?|pounds?|dollars?|euros?|quid|drinks?|beers?|"
    r"pints?|miles?|k\b|records?|thought records?|entries|sessions?|classes|lectures|modules|tasks?|emails?|calls?|"
    r"messages?|texts?|assignments?|deadlines?|siblings?|sisters?|brothers?|meals?|pills?|tablets?|thousand|hundred|"
    r"jobs?|rooms?|cups?|coffees?|cigarettes?|reasons?|examples?|options?|sides?|parts?|half|too many|person|man|woman|thoughts?|"
    r"comments?|reviews?|colleagues?|students?|questions?|mistakes?|bad|good|small|little|big|long|late)\b"
)  # fmt: skip
_BEFORE = re.compile(
    r"(?:\byear|\bgrade|\bage[d]?|\bturn(?:ed|ing)?|\bat|\bby|\buntil|\btill|\bsince|\bin|\bjuly|\bjune|\bmay|\bmarch|\bapril|\broom|"
    r"\bnumber|\bno\.|\bmodule|\bweek|\bchapter|\bpage|\bstep|\bquestion|\bitem|\bsession|\bcolumn|\bi'm|\bi am|\bbus|\bthe|\bno|\bany|"
    r"\bthis|\bthat|\banother|\bevery|\beach|\bwhich|\bsome)\s*$"
)
_CENT = re.compile(r"^\s*(?:%|per ?cent\b|(?:/|out of)\s*(?:100|a hundred|one hundred)\b)")
_OUT = re.compile(r"^\s*(?:/|out of|of|from)\s*(?:a possible )?(?:10|ten)\b")
_ASKS_TEN = re.compile(
    r"\b(?:0|zero|1|one)\s*(?:-|to|and|through)\s*(?:10|ten)\b(?!0)|out of (?:10|ten)\b(?!0)|\bto ten\b"
)
_ASKS_CENT = re.compile(
    r"\b(?:0|zero|1|one)\s*(?:-|to|and|through)\s*(?:100|a hundred|one hundred)\b|out of (?:100|a hundred)|per ?cent|%"
)
_ASKS_SOME = re.compile(
    r"how (?:strong|sure|much do you believe|far do you believe|intense|confident|bad|likely|high|distressed|upset)|\brate\b|\brating\b|what number|a number|which number"
)
_SAYS = re.compile(
    r"\b(?:today|now|worth|at a good|no more than|rate|rating|score|scale|say|about|around|roughly|like|maybe|probably|nearly|almost|easily|solid|went from|"
    r"down to|up to|dropped to|gone to|it's|its|it is|was|feels?|a|an|at|a full|a good|a solid)\s+(?:it |that |them |my \w+ )?(?:an? |at |as |like |about |around |maybe |on )*(?:an? )?$"
)


@lru_cache(maxsize=16)
def scale(context: str) -> int:
    """What the question counts to: 10, 100, 1 when it asks for a number without a scale, or 0 when for none."""
    asked = lower(context)
    if _ASKS_CENT.search(asked) or (_ASKS_SOME.search(asked) and re.search(r"\b(?:believe|certain)\b", asked)):
        return 100
    if _ASKS_TEN.search(asked):
        return 10
    return 1 if _ASKS_SOME.search(asked) else 0


def _value(match: re.Match[str]) -> float:
    if match["digits"]:
        return float(match["digits"].replace(",", ".")) + (0.5 if match["more"] else 0)
    if match["word"]:
        return _WORDS[match["word"]] + _WORDS.get(match["unit"] or "", 0)
    return _WORDS[match["small"]] + (0.5 if match["half"] else 0)


def _on_scale(value: float, after: str, before: str, asked: int) -> int | None:
    """One number as 0 to 100, or nothing if it counts something else."""
    top = 10 if value <= 10 else 100
    if _BELOW.search(before):
        return None
    if _CENT.match(after):
        top = 100
    elif _OUT.match(after):
        top = 10
    elif (
        _UNIT.match(after) or _HOUR.search(before) or (asked == 0 and _BEFORE.search(before) and not _AT.search(before))
    ):
        return None
    elif asked == 10:
        top = 100 if 10 < value <= 100 and value % 5 == 0 else 10
    elif asked == 100:  # "a 7" on a scale to a hundred is seven of ten in people's mouths
        top = 10 if 3 <= value < 10 else 100
    share = value * 100 / top
    return int(share + 0.5) if 0 <= share <= 100 else None


_BELOW = re.compile(r"(?:\b(?:negative|minus|below)\s+(?:an? )?|(?:^|\s)[-−–])$")
"""What makes a number one under the scale, which is a way of speaking and no rating."""
_HOUR = re.compile(
    r"\b(?:woke|awake|up|left|home|started?|met|rang|called|bed|asleep|arrived|finished)(?: up| again)? at\s*$"
)
_GUT = re.compile(r"\b(?:gut|belly|inside|heart|bones|stomach|feeling|deep down)\b[^.!?\d]{0,25}$")
_HEAD = re.compile(r"\b(?:head|brain|paper|reason|understanding|logic\w*|intellectual\w*)\b")
_AT = re.compile(r"\bat\s*(?:a good )?$")
_JOIN = re.compile(r"\s*(?:-|to|or|and)\s*(?:an? |maybe |even )*$")
_FROM = re.compile(r"\b(?:went|gone|go|down|dropped|fell|came|moved) from\s+(?:an? )?$")
_NAMED = re.compile(
    r"(?:\(|\b(?:mood|anxiety|sadness|shame|anger|guilt|fear|stress|panic|worry|sad|anxious|ashamed|angry|scared|guilty|"
    r"lonely|worried|stressed|at a good|rated it))\s*(?:an? |about |maybe |like |at )*$"
)
_SMALL = re.compile(
    r"\b(?:about|around|maybe|probably|like|a|an|ish|um|er|hmm|i|i'd|say|guess|still|now|it's|so|roughly|or|and|think)\b"
)


def _pair(same: str, first: re.Match[str], second: re.Match[str]) -> bool:
    """Whether two numbers are one answer: "60 to 70", "between 5 and 6"."""
    low, high, before = _value(first), _value(second), same[: first.start()]
    joined = same[first.end() : second.start()]
    if not _JOIN.match(joined) or _FROM.search(before) or not 0 < high - low <= (2 if high <= 10 else 20):
        return False
    return "and" not in joined or "between" in before[-14:]


def _rates(same: str, start: int, end: int) -> bool:
    """Whether a number rates something, though no rating was asked for."""
    before, after = same[:start], same[end:]
    if _O_CLOCK.match(after):
        return False
    if _AGE.search(before) or _TIED.match(after):
        return False
    if _CLOCK.search(before):
        return bool(felt(same)) and "%" not in after[:1]
    alone = not re.search(r"[a-z]", _SMALL.sub("", f"{before} {after[:20]}"))
    felt_so = before.rstrip().endswith(",") or re.search(r",\s*an?\s*$", before)
    loose = felt_so and re.match(r"\s*(?:at least|or so|maybe|i think)\b", after)
    return bool(alone or loose or _SAYS.search(before) or _NAMED.search(before))


_CLOCK = re.compile(
    r"\b(?:till|until|by|from|past|since|before|after|(?:began|begins?|back|again|starts?|started|ends?|ended|email\w*|up|home|there|sat down\b.*|exam|class|lesson|appointment|call|train|bus|viva|school|interview|shift|meeting|lunch|dinner|come|came|gets?) (?:\w+ )?at|lasted (?:till|until))(?: about| around| nearly| almost)? (?:an? )?$"
)
"""What stands before an hour of the day."""
_AGE = re.compile(
    r"\b(?:when|since|until|till) (?:i|he|she|they|we|it)(?:'s|'m| was| were| is| am)(?: only| just| about)? $|\b(?:thoughts|ideas|started|stopped|happened|began) at $"
)
_ABOUT = re.compile(r"\b(?:an?|about|around|up to|down to|roughly|say|maybe|like)\s+(?:an? )?$")
_O_CLOCK = re.compile(
    r"\s*(?:to|past) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b(?! out)(?=\W*(?:$|and|in|on|when|i|the|he|she))"
)
_TIED = re.compile(r"-[a-z]|\s*(?:percent|per cent|%)?\s*(?:so|,)? ?(?:battery|charge)\b")
_OWN_SCALE = re.compile(
    r"\b(?:on a|a|the) scale (?:of|from) (?:0|1|zero|one|nought) (?:-|to) (?:10|100|ten|a hundred|one hundred)\b"
)
"""A scale the client brings along."""
_ONE = re.compile(r"(?:^|[.,!?;:]|\b(?:about|around|maybe|say|just|at|to|from|only|it's|is|an?|like|now))\s*(?:an? )?$")
"""What stands before "one" when it is a number rather than a thing."""


def ratings(text: str, context: str = "") -> list[tuple[int, int, int]]:
    """Every rating in a message as (start, end, 0 to 100), in order. Numbers that count other things are left out."""
    asked, same, found = scale(context), lower(text), []
    if own := _OWN_SCALE.search(same):
        asked = asked or (100 if "hundred" in own[0] or "100" in own[0] else 10)
        same = same[: own.start()] + " " * len(own[0]) + same[own.end() :]
    matches, skip = list(_NUMBER.finditer(same)), -1
    for match, following in zip_longest(matches, matches[1:]):
        if match.start() < skip:
            continue
        value, end = _value(match), match.end()
        if following and _pair(same, match, following):
            value, end = (value + _value(following)) / 2, following.end()
        tail = _CENT.match(same[end:]) or _OUT.match(same[end:])
        number = _on_scale(value, same[end:], same[: match.start()], asked)
        if match["small"] == "one" and not _ONE.search(same[: match.start()]):
            continue
        odd = value > 10 and value % 5 != 0 and not _ABOUT.search(same[: match.start()])
        if not tail and asked == 0 and (odd or match["small"] == "one" or not _rates(same, match.start(), end)):
            continue
        skip = end + (tail.end() if tail else 0)
        if number is not None:
            found.append((match.start(), skip, number))
    return found


_PRESENT = re.compile(
    r"\b(?:now|down to|up to|dropped to|today|more like|call it|at present)[,?:]?\s+"
    r"(?:i'd say |i would say |id say |it's |it is |it's a |is |i'm |at |an? |about |around |maybe |more like |more )*$"
)
_NOW_AFTER = re.compile(r"[\s,]*(?:now|today|at present|at the moment|right now)\b")
_TO = re.compile(r"\s*(?:down |up |back )?to (?:an? |about |around |maybe |nearly )*")
_GONE = re.compile(r"\b(?:went|gone|go|goes|down|dropped|fell|came|come|moved|from)\b")
_PUT_RIGHT = re.compile(
    r"\b(?:no|sorry|actually|i mean|make that|wait|jk|kidding|joking|seriously|really|honestly)[,.]*\s+(?:an? |more like |[a-z]+[,.]\s+)?$"
)


def rating(text: str, context: str = "") -> int | None:
    """The one rating a message gives: the newest where a change or a slip is told, else the first."""
    found, same = ratings(text, context), lower(text)
    if not found:
        return _in_words(same) if scale(context) else None
    for (_, end, _), (start, _, number) in pairwise(found):
        if _TO.fullmatch(same[end:start]) and _GONE.search(same[:start]):
            return number
    for start, end, number in reversed(found):
        if _PRESENT.search(same[:start]) or (len(found) > 1 and _NOW_AFTER.match(same[end:])):
            return number
    if len(found) > 1 and _HEAD.search(same):  # "my head says 10 and my gut says 85"
        for start, end, number in found:
            if _GUT.search(same[:start]) or re.match(r"\s*(?:with|in) my (?:gut|belly|heart|bones)\b", same[end:]):
                return number
    return next((number for start, _, number in found[1:] if _PUT_RIGHT.search(same[:start])), found[0][2])


_PARTS = (
    (re.compile(r"\bthree ?-?quarters\b"), 75), (re.compile(r"\b(?:a|one) quarter\b"), 25), (re.compile(r"\b(?:two ?-?thirds)\b"), 67),
    (re.compile(r"\b(?:a|one) third\b"), 33), (re.compile(r"^\W*(?:about |maybe |say |around |exactly )?half(?: of (?:me|it))?\b(?!-| (?:an|the|past))|\bfifty ?-?fifty\b|\bhalf and half\b|\bhalf way\b|\bin the middle\b"), 50),
    (re.compile(r"^\W*(?:completely|totally|entirely|utterly|absolutely|a hundred ?per ?cent|with all my heart|all of it)\W*$|^\W*(?:the )?(?:max|maximum|as high as (?:it goes|possible)|the most|the highest|all the way)\W*$"), 100),
    (re.compile(r"^\W*(?:not at all|none at all|nothing at all|not a (?:bit|jot)|zilch|nought|naught)\W*$"), 0),
)  # fmt: skip
"""Shares and extremes that stand for a number where one was asked for."""


def _in_words(same: str) -> int | None:
    if re.search(r"\bof what it was\b", same):
        return None
    return next((number for pattern, number in _PARTS if pattern.search(same)), None)


_MINUTES = (
    (re.compile(r"\b(?:an?|one) hour and a half|\b(?:one|1)(?: and a half|\.5) hours?"), 90),
    (re.compile(r"\bhalf an? hour\b|\bhalf hour\b"), 30),
    (re.compile(r"\bquarter of an hour\b"), 15),
    (re.compile(r"\bthree quarters of an hour\b"), 45),
)


def minutes(text: str) -> int | None:
    """A length of time in minutes."""
    same = lower(text)
    for pattern, number in _MINUTES:
        if pattern.search(same):
            return number
    for match in _NUMBER.finditer(same):
        after = same[match.end() :]
        value = _value(match)
        if re.match(r"(?:\s|-)*(?:hours?|hrs?|h)\b", after):
            return round(value * 60)
        if (
            re.match(r"(?:\s|-)*(?:m|mins?|minutes?)\b", after)
            or re.fullmatch(r"[\s.!ish]*|\s*(?:or so|maybe|max|tops)[.!]*", after)
            or re.match(r"\s*(?:-|to|or) (?:\d+|[a-z]+)\s*(?:m|mins?|minutes?)\b", after)
        ):
            return round(value)
    return 60 if re.search(r"\ban hour\b", same) else None


_THEN_ASKS = re.compile(
    r"^(\W*(?:(?:about|around|maybe|like|i'?d say|say|probably)\s+)?\d{1,3}\s?%?)\s*[.,;:!-]+\s*(?:(?:but|and|so)\s+)?(?:why|what|how|is|are|do|does|can|will|who|where)\b.*$",
    re.I | re.S,
)
"""A number given, and then a question asked back, which is not part of it."""


def before_question(text: str) -> str:
    """The number a message begins with, where a question to Nova follows it; nothing elsewhere."""
    found = _THEN_ASKS.match(text)
    return found[1].strip() if found else ""


def number_first(text: str, kind: str) -> str:
    """The same, where a number was asked for."""
    return before_question(text) if kind in ("rating", "rating10", "number_minutes") else ""
