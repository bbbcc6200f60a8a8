# ruff: noqa: E501 - a pattern or a row of a table is easier to check on one line
"""Which of the things offered is meant: by its name, by its place in the order, or as "that one"."""

from __future__ import annotations

from nova_cbt.slots.kinds import Heard, Part, content
from nova_cbt.words import bare, count, lower, plain, sentences
from nova_cbt.words import patterns as re
from nova_cbt.words.aside import telling
from nova_cbt.words.assent import nothing_more

_ORDER = (
    r"\b(?:first|former|1st|1|option (?:a|one|1))\b|^(?:a|one|the one)$",
    r"\b(?:second|latter|last|2nd|2|option (?:b|two|2)|other one)\b|^(?:b|two)$",
    r"\b(?:third|3rd|3|option (?:c|three|3))\b|^(?:c|three)$",
)
_LEAD = re.compile(
    r"^.*?(?::|\bprefer to|\brather|\bwould you like to|\bdo you want to|\bor shall we(?! )|\bis it(?: more| still)?|\bfirst,|\bmore like|\bwhich is it,|\bwe use it to|\bone (?:is|would be|way is) to|\bwe could|\byou could|\bis it worth)\s*",
    re.I | re.S,
)
_BREAK = re.compile(
    r",?\s+\bor\b\s+(?:(?:shall|should|could|can|would) (?:we|you|i)\s+|do you want to\s+)?|,\s+|;\s*(?:the other(?: one)?|another|second one|otherwise)?,?\s*(?:is |would be )?(?:to |we )?",
    re.I,
)
_PAIR = re.compile(
    r"\bone (?:is|would be|way is)(?: to)? (?P<a>.+?)[;.]\s*(?:the other|another)(?: one)?(?:,| is| would be)*(?: to)? (?P<b>.+?)(?=[.;?]|$)|"
    r"\bfirst(?: one)?, (?P<c>.+?)[;.]\s*second(?: one)?, (?P<d>.+?)(?=[.;?]|$)",
    re.I | re.S,
)
_WHICH = re.compile(r"\W*(?:which|what|how|does|do you|tell me|where|and you)\b[^?]*\?\W*$", re.I)
_FITS = re.compile(
    r"\W*(?:does|do|would|is|might|could) (?:one|any|either|some) of (?:them|these|those|the two)\b[^?]*\?\W*|\W*(?:is there (?:something|anything) in (?:that|it|one of them))[^?]*\?\W*|"
    r"\W*(?:which (?:is it|sits better|one sounds|comes nearer?|,? if any)|what do you think, one|would you take one)\b[^?]*\?\W*",
    re.I,
)
"""What is asked after the things to choose from were named."""
_SAME = (("go on", "carry on", "continue", "keep going", "stay"), ("move on", "go on", "next", "go to the next thing"), ("drop", "let it go", "leave it"), ("shrink", "smaller"))  # fmt: skip


_INVITES = re.compile(
    r"^\W*(?:(?:would|could|shall|should|do|does|is|are|will|can|might) (?:it|we|you|i|that|this)\s+(?:\w+\s+){0,3}?(?:to|rather|prefer|want|like)\s+|(?:shall|could|can|should) we\s+)(?:to )?",
    re.I,
)


def options(context: str) -> list[str]:
    """What the last question offered to choose from."""
    quoted = re.findall(r'"([^"]{2,120})"', plain(context))
    said = sentences(context)
    if listed := re.search(r"([\w' ,]+\bor [\w' ]+): ?which", plain(said[-1] if said else ""), re.I):
        return [p.strip(" ,") for p in re.split(r",?\s*\bor\b\s+|,\s*", listed[1]) if p.strip(" ,")]
    while len(said) > 1 and _FITS.fullmatch(said[-1]):
        said = said[:-1]
    while len(said) > 1 and _WHICH.fullmatch(said[-1]) and not re.search(r"\bor\b", lower(said[-1])):
        said = said[:-1]
    if pair := _PAIR.search(plain(" ".join(said[-3:]))):
        return [p.strip(" ?.,") for p in (pair["a"] or pair["c"], pair["b"] or pair["d"])]
    asked = next((s for s in reversed(said[-2:]) if re.search(r"\bor\b|;", lower(s))), "")
    if not asked:
        return quoted if len(quoted) >= 2 else []
    same = _LEAD.sub("", plain(asked), count=1)
    same = _INVITES.sub("", same, count=1)
    tail = re.sub(r":\s*which .*$", "", same, flags=re.I)
    parts = [
        re.sub(r"^(?:then |shall we |should we |to |is there |do you )", "", p.strip(" ?.,"), flags=re.I)
        for p in _BREAK.split(tail)
    ]
    parts = [p for p in parts if re.search(r"\w", p)]
    return parts if len(parts) >= 2 else quoted if len(quoted) >= 2 else []


def _stems(text: str) -> set[str]:
    return {w[:5].rstrip("s") if len(w) > 4 else w.rstrip("s") for w in content(text)}


def _meant(said: str, offered: list[str]) -> str:
    """The option whose words are in what was said, if it is one and only one."""
    words, shares = _stems(said), []
    others = [_stems(o) for o in offered]
    for i, own in enumerate(others):
        only = own - set().union(*(o for j, o in enumerate(others) if j != i))
        shares.append((len(only & words), len(own & words) / (len(own) or 1)))
    best = max(range(len(offered)), key=lambda i: shares[i])
    clear = shares[best][0] and all(shares[best] > shares[j] for j in range(len(offered)) if j != best)
    if clear and (count(said) <= 16 or shares[best][1] > 0.5):
        return offered[best]
    for group in _SAME:
        if any(re.search(rf"\b{g}\b", said) for g in group):
            fits = [o for o in offered if any(re.search(rf"\b{g}\b", lower(o)) for g in group)]
            if len(fits) == 1:
                return fits[0]
    return ""


def ordinal(heard: Heard) -> str:
    """The option meant by "the first one", "the latter", "that one"; empty where none is."""
    offered = options(heard.context)
    same = lower(bare((telling(heard.text) or [""])[0]))
    for index, pattern in enumerate(_ORDER):
        if (
            index < len(offered)
            and re.search(pattern, re.sub(r"\b(?:although|though|but|because|,).*$", "", same))
            and count(same) <= 16
        ):
            return offered[-1] if re.search(r"\blast\b", same) else offered[index]
    if offered and re.match(r"(?:more |probably |yes,? )*(?:that|this) one\b", same):
        return offered[-1]
    return ""


_NAMES_IT = re.compile(
    r"\W*(?:(?:ok|okay|well|um+|maybe|i think|i take|so)\W+)*the (?!(?:what|hell|\w+ (?:what|means?|is)\b))[\w'-]+(?: [\w'-]+){0,3}[\s.!,]*",
    re.I,
)
"""One of the things offered, named by itself, before a word of it is asked about."""


def choice(heard: Heard, _: str) -> list[Part]:
    """Which of the things offered: by name, by place in the order, both, or neither."""
    offered, said = options(heard.context), heard.text.strip()
    lost = "confused" in heard.acts and not _NAMES_IT.fullmatch(said)
    if lost or heard.acts & {"dont_know", "you_tell_me", "silence"} or not (told := telling(heard.text)):
        return []
    same = lower(bare(told[0]))
    if re.search(r"\b(?:neither|none of|nor)\b", same):
        return [Part(said, "neither")]
    if re.match(r"(?:\w+ ){0,3}(?:both|either)\b", same):
        return [Part(said, "both")]
    if not offered:
        return (
            [Part(told[0], bare(told[0]))]
            if content(same) and count(same) <= 12 and not heard.context.strip().endswith("?")
            else []
        )
    refused = re.search(
        r"\b(?:not (?:so |that |very |really )?(?:keen|sure|convinced)|don't (?:want|know|think)|rather not|another way)\b",
        same,
    )
    meant = ordinal(heard) or ("" if refused else _meant(same, offered))
    return [Part(said, meant)] if meant else []


_ENOUGH = re.compile(
    r"^\W*(?:(?:yes|no|ok(?:ay)?|let'?s|please|just|i'd|we can|give|use|take|it|that|this) )*(?:all|the whole|our whole|the full) (?:of )?(?:our |the |my |this )?(?:time|session|hour|space)\b|\b(?:that(?:'s| is|'ll do)? (?:it|all|the main one|the only one|enough|plenty|fine)|(?:just|only) (?:the|that) one|just th(?:at|is)|only th(?:at|is)|can wait|too much on the table|nothing (?:else|more)|no(?:t| more)?(?: really)?(?: for (?:now|today))?,? (?:that's|thanks|thank)|one is enough|fills? (?:it|the session)|leave it at that)\b|^\W*(?:no|nope|nah|none|nothing)\b",
    re.I,
)


def enough(text: str) -> bool:
    """Whether there is nothing to add."""
    return nothing_more(text) or _ENOUGH.search(lower(text)) is not None
