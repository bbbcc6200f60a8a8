# ruff: noqa: E501 - a pattern is easier to check on one line
"""Does the message end where a message ends?"""

from __future__ import annotations

from nova_cbt.guard.context import Context
from nova_cbt.guard.tongue import foreign_letters
from nova_cbt.guard.vocabulary import is_cut
from nova_cbt.guard.words import read, wordset
from nova_cbt.model import Turn
from nova_cbt.words import patterns as re

_ENDS = re.compile(
    r"[.!?\u2026\"')\]*~]\s*$|[\U0001F300-\U0001FAFF\u2600-\u27BF]\ufe0f?\s*$|(?:[:;=]['-]?[()DPpdoO/|*3]|<3)\s*$"
)
_HANGING = wordset(
    "the a an and or but because that which who whose of for with from to at by into about "
    "if when while your my our their "
    "his its than as is are was were you're i'm we're they're it's he's she's what's would "
    "could should can will may might "
    "i we you'll you'd i'd i'll we'll been being very not don't doesn't didn't isn't so "
    "then this these those where how what "
    "whether until since before after between during without toward towards every each "
    "some any more just even also have has had "
    "it he she they you does do did"
)
_HARD = wordset(
    "the a an and or your my our their its whose than you're i'm we're they're you'll "
    "you'd i'd i'll we'll every whether "
    "because of into toward towards between during which"
)
_CLOSE_BY_WHOLE = re.compile(
    r"\b(?:(?:what|who|where) (?:for|from|with|about|to|of|at|in)|what to do|you know what|" r"guess so)$", re.I
)


def truncation(turn: Turn, before: Context) -> str:
    """The message stops in the middle of a word or a clause; a missing full stop alone is no fault."""
    text = read(turn.text)
    tail = text.even.strip()[-60:]
    if before.finish_reason == "length":
        return tail or "(cut off)"
    if not text.words or foreign_letters(text.even) > 0.3:
        return ""
    body = text.even.strip()
    if (
        body.count('"') % 2
        and len(text.words) > 4
        and turn.speaker == "therapist"
        and not re.search(r'["?.!]$', body[-1:])
    ):
        return tail
    if _ENDS.search(body) and not (body.endswith("'") and _open_quote(body)):
        return ""
    if body.endswith((",", ";", " -", "(", "'")) or (
        body.endswith(":") and turn.speaker == "therapist" and len(text.words) > 3
    ):
        return tail
    if before.limit and turn.speaker == "therapist":
        return tail
    return tail if _hangs(turn, text.words, body) else ""


def _open_quote(body: str) -> bool:
    """Does a single quotation mark stand at the end that opened nothing?"""
    return len(re.findall(r"(?<!\w)'|'(?!\w)", body)) % 2 == 1


_OPEN_QUESTION = re.compile(
    r"(?:^|[.!?,]\s+|\band )(?:what|how|when|where|who|which|do|did|does|is|are|can|could|"
    r"would|shall|have|let's)\b[^.!?]*$"
)
_HASTY = wordset(
    "ya ta tbh imo np ty thx ttyl yh nah meh fr ngl smh lmao omg bruh btw cya yup aight innit dunno gonna wanna kinda sorta tho "
    "bro xx xo gn brb irl atm asap hun fam defo obvs soz probs"
)
"""Whole in hasty writing, however it looks."""
_LAST = re.compile(r"[^\W\d_]+(?:'[^\W\d_]*)*$")
_SHORT_ENDS = wordset(
    "ok idk lol no yes yeah hm mm so do me it us in on up out off now too way day job bus him her man mum dad"
)


def _hangs(turn: Turn, words: tuple[str, ...], body: str) -> bool:
    last = words[-1]
    whole_before = len(words) >= 5 and body[-1:].isalpha() and not re.search(r"[A-Z]\w*$", body)
    if whole_before and last not in _HASTY and is_cut(last):
        return True
    if len(words) < 3 or _CLOSE_BY_WHOLE.search(body):
        return False
    if turn.speaker == "client":
        return _client_hangs(words, body)
    if last in _HANGING:
        return True
    clause = re.split(r"[.!?]\s+", body.lower())[-1]
    if _OPEN_QUESTION.search(clause) and len(clause.split()) > 3:
        return True  # a therapist's question without its question mark
    opened = re.search(
        r"(?:^|, |\band )(?:when|if|although|while|after|before|since|because|" r"as)\b(?![^.!?]*,)[^.!?]*$", clause
    )
    return bool(opened and clause.startswith(opened.group().strip()[:12])) or (
        len(clause.split()) > 2 and not _plausible(last)
    )


_SUBORDINATE = re.compile(
    r"(?:\bthat i could|\b(?:thing|thought|problem|thing is|worst) (?:\w+ ){0,3}is that|"
    r"\bmakes me (?:feel|think) like|\bi then just|\band then i just"
    r"|\bsaid that the|\bevery time i|\bso that i|\bas soon as i|\bi started to|\band (?:she|he|they|i|it) just|"
    r"\b(?:his|her|my|their|your) (?:whole|new|little)|\bsaid that i should|\bwas going to|\bwanted to(?= *$))$"
)
_CLIENT_HARD = _HARD - {"which", "because"} | {"but", "if", "although"}


def _client_hangs(words: tuple[str, ...], body: str) -> bool:
    low = body.lower()
    if len(words) < 5:
        return False
    if (
        re.search(
            r"\b(?:how|what|where|when|why|which) (?:could|would|can|do|did|is|are|will|should|"
            r"might) (?:you|i|he|she|they|we|it)$",
            low,
        )
        and len(words) > 12
    ):
        return True
    if re.search(
        r"\b(?:where|what|who|how) (?:were|was|are|is) (?:we|i|you|it|that)$|\b(?:think|speak|"
        r"dream|hear|sort|kind|out|none|all|most|part|because|afraid|scared|tired|sick|ashamed|"
        r"proud) of$|\b(?:forward|talk|listen|go|used|speak) to$",
        low,
    ):
        return False
    stands_alone = re.search(
        r"\b(?:than|as|like|so|nor|neither|do|did|was|am|could|should|would) (?:i|he|she|we|they)$", low
    )
    if len(words) >= 8 and re.search(r"\b(?:i|he|she|we|they)$", low) and not stands_alone:
        return True
    return words[-1] in _CLIENT_HARD or bool(_SUBORDINATE.search(low))


def _plausible(word: str) -> bool:
    """Could this be a whole word? Judged by its ending; a cut word often stops on a rare cluster."""
    return (
        word in _SHORT_ENDS
        or not re.search(r"[bcdfghjklmnpqrstvwxz]{2}$", word)
        or bool(
            re.search(
                r"(?:ck|ct|ch|ff|ft|gh|ht|ld|lf|ll|lk|lm|lp|lt|mb|mp|nd|ng|nk|nt|pt|rb|rd|rf|rk|rl|rm|"
                r"rn|rp|rs|rt|sh|sk|sm|sp|ss|st|th|ts|ds|ks|ls|ms|ns|ps|gs|bs|fs|ws|wn|wl|wk|xt|zz|tch|"
                r"rch|nch|dd|gg|mn|lc|nc)$",
                word,
            )
        )
    )
