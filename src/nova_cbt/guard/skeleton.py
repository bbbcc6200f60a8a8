"""The build of a sentence without its matter: small words stay, the rest goes by its class or its ending."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from nova_cbt.guard.classes import CLASSES
from nova_cbt.guard.words import Text, wordset
from nova_cbt.words import patterns as re

_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+|[?!:,*\[(]")
_STAYS = wordset(
    "a about after again all also always am an and another any anybody anymore anyone anything are aren't "
    "as at back be  because been before being both but by can can't cannot come could couldn't did didn't "
    "do does doesn't doing don't  done down during each either else even ever every everyone everything "
    "feel felt first for from get give go going  good got had hadn't has hasn't have haven't having he "
    "he's her here here's hers herself him himself his how i i'd  i'll i'm i've if in instead into is "
    "isn't it it's its itself just keep know last later let let's like little look  made make many may "
    "maybe me might mine more most much must my myself need neither never next no nobody none nor not "
    "nothing now of off often okay on once one only or other our ours out over own perhaps please put "
    "quite rather  really right said same say see seem shall she she's should shouldn't since so some "
    "somebody someone something  sometimes soon sorry still such take tell than thank thanks that that's "
    "the their them then there there's these  they they're thing things think this those though through "
    "time to today together too try twice under unless until  up us use very want was wasn't way we we'd "
    "we'll we're we've week well were weren't what what's when where which  while who whom whose why will "
    "with within without won't would wouldn't yes yet you you'd you'll you're you've your  yours yourself "
)
_GROUPS = (
    "pro",
    "talk",
    "limit",
    "stop",
    "harm",
    "product",
    "cast",
    "produce",
    "mind",
    "task",
    "praise",
    "kin",
    "pain",
)
_GROUP = {word: name.upper() for name in reversed((*_GROUPS, "past")) for word in CLASSES[name]}
_ENDINGS = ("ing", "ed", "ly", "s")
_LONGEST = 4


def runs(text: Text) -> Iterator[str]:
    """Every two, three and four neighbours in a sentence's build."""
    for sentence in text.sentences:
        built = ["^", *(_class(t) for t in _TOKEN.findall(sentence)), "$"]
        for length in range(2, _LONGEST + 1):
            for i in range(len(built) - length + 1):
                yield " ".join(built[i : i + length])


@lru_cache(maxsize=4096)
def _class(token: str) -> str:
    if token in _STAYS or not token[0].isalnum():
        return token
    if token[0].isdigit():
        return "#"
    return _GROUP.get(token) or next((f"-{end}" for end in _ENDINGS if token.endswith(end)), "-")
