"""Numbers a client gives on a scale, in figures or words, brought to 0 to 100."""

from __future__ import annotations

import re

from nova_cbt.words.text import lower

_ONES = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
         "seventeen eighteen nineteen").split()  # fmt: skip
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_WORDS = {w: i for i, w in enumerate(_ONES)} | {w: 20 + 10 * i for i, w in enumerate(_TENS)}
_WORDS |= {"nil": 0, "hundred": 100, "fourty": 40, "fourth": -1}
_NUMBER = re.compile(
    r"(?<![\w.,£$€#])(?P<digits>\d{1,3}(?:[.,]5)?)(?![\d:])(?:\s*ish\b)?"
    rf"|\b(?:a |one )?(?P<word>{'|'.join([*_TENS, 'fourty'])})(?:[- ](?P<unit>{'|'.join(_ONES[1:10])}))?\b"
    rf"|\b(?:a |one )?(?P<small>hundred|{'|'.join(_ONES)}|nil)(?P<half> and a half)?\b"
)
_UNIT = re.compile(
    r"^(?:\s|-)*(?:more |other |whole |solid |full |good )?(?:of (?:us|them|those|the|my|you|these)|am\b|pm\b|a\.m|p\.m|o'?clock|st\b|nd\b|rd\b|th\b|k\b|kg\b|"
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
_TEN = re.compile(r"(?:/|\bout of|\bof|\bon)\s*(?:a )?(?:scale of )?(?:0 to |1 to |0-|1-)?\s*(?:10|ten)\b")
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
    r"\b(?:rate|rating|score|scale|say|about|around|roughly|like|maybe|probably|nearly|almost|easily|solid|went from|"
    r"down to|up to|dropped to|gone to|it's|its|it is|was|feels?|a|an|at)\s+(?:it |that |them |my \w+ )?(?:an? |at |as |like |about |around |maybe |on )*(?:an? )?$"
)


def scale(context: str) -> int:
    """What the question counts to: 10, 100, 1 when it asks for a number without a scale, or 0 when for none."""
    asked = lower(context)
    if _ASKS_CENT.search(asked):
        return 100
    if _ASKS_TEN.search(asked):
        return 10
    return 1 if _ASKS_SOME.search(asked) else 0


def _value(match: re.Match[str]) -> float:
    if match["digits"]:
        return float(match["digits"].replace(",", "."))
    if match["word"]:
        return _WORDS[match["word"]] + _WORDS.get(match["unit"] or "", 0)
    return _WORDS[match["small"]] + (0.5 if match["half"] else 0)


def _on_scale(value: float, after: str, before: str, asked: int) -> int | None:
    """One number as 0 to 100, or nothing if it counts something else."""
    if _CENT.match(after):
        top = 100
    elif _OUT.match(after):
        top = 10
    elif _UNIT.match(after) or (_BEFORE.search(before) and not re.search(r"\bat\s*$", before) and asked == 0):
        return None
    elif asked in (10, 100):
        top = 100 if asked == 10 and 10 < value <= 100 and value % 5 == 0 else asked
    else:
        top = 10 if value <= 10 else 100
    share = value * 100 / top
    return round(share) if 0 <= share <= 100 else None


def ratings(text: str, context: str = "") -> list[tuple[int, int, int]]:
    """Every rating in a message as (start, end, 0 to 100), in order. Numbers that count other things are left out."""
    asked, same, found = scale(context), lower(text), []
    matches = list(_NUMBER.finditer(same))
    skip = -1
    for i, match in enumerate(matches):
        if match.start() < skip:
            continue
        before, after = same[: match.start()], same[match.end() :]
        explicit = bool(_CENT.match(after) or _OUT.match(after))
        if explicit:
            tail = _CENT.match(after) or _OUT.match(after)
            skip = match.end() + (tail.end() if tail else 0)
        value = _value(match)
        if match["small"] in ("one", "a") and not explicit and asked == 0:
            continue
        pair = (
            re.match(r"\s*(?:-|to|or|and)\s*(?:an? |maybe |even )*$", same[match.end() : matches[i + 1].start()])
            if i + 1 < len(matches)
            else None
        )
        if pair and skip < match.end() and not re.search(r"\bfrom\s+(?:an? )?$", before):
            other = _value(matches[i + 1])
            rest = same[matches[i + 1].end() :]
            if (
                abs(other - value) <= (2 if max(other, value) <= 10 else 20)
                and "between" in before[-12:] + same[match.end() : matches[i + 1].start()] + " or - to"
            ):
                value, after, skip = (value + other) / 2, rest, matches[i + 1].end()
                explicit = bool(_CENT.match(after) or _OUT.match(after))
                if tail := _CENT.match(after) or _OUT.match(after):
                    skip += tail.end()
        alone = not re.search(
            r"[a-z]",
            re.sub(
                r"\b(?:about|around|maybe|probably|like|a|an|ish|um|er|hmm|i|i'd|say|guess|still|now|it's|so|roughly|or|and|think)\b",
                "",
                before + " " + after[:20],
            ),
        )  # nothing else said
        if not (explicit or asked or alone or _SAYS.search(before) or re.search(r"\(\s*$", before)):
            continue
        if (number := _on_scale(value, after, before, asked)) is not None:
            found.append((match.start(), max(skip, match.end()), number))
    return found


def rating(text: str, context: str = "") -> int | None:
    """The one rating a message gives: the newest where a change is told, else the first."""
    found = ratings(text, context)
    if not found:
        return None
    same = lower(text)
    for start, _, number in found:
        if re.search(
            r"\b(?:now|down to|up to|dropped to|to|today|more like|call it)\s+(?:it's |it is |at |a |an |about |around |maybe |more like )*$",
            same[:start],
        ):
            return number
    return found[0][2]


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
        if re.match(r"(?:\s|-)*(?:m|mins?|minutes?)\b", after) or re.fullmatch(
            r"[\s.!ish]*|\s*(?:or so|maybe|max|tops)[.!]*", after
        ):
            return round(value)
    return 60 if re.search(r"\ban hour\b", same) else None
