"""The client's word about the summary wins: approved, put right, added to, or taken out (clinical_spec 3.1)."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.model import Bullet, Summary
from nova_cbt.summary import text as t
from nova_cbt.summary.draft import private
from nova_cbt.summary.words import line, recognise
from nova_cbt.words import patterns as re
from nova_cbt.words.people import KINDS

_YES_WORDS = (
    r"yes|yeah|yep|yup|no|nope|nah|ok(?:ay)?|right|mm+|sure|all|and|that'?s|that|it'?s|it|this|is|looks?|sounds?|seems?|feels?|"
    r"you(?:'ve)?|got|have|exactly|pretty|really|very|just|everything|there|about|correct|good|fine|great|fair|true|accurate|"
    r"perfect(?:ly)?|spot|on|nothing|add|change|missing|i|think|thanks?|thank|nova|well|summary|an?|the|fits?|covers?|so|for|me|to"
)
_APPROVE = re.compile(rf"(?:(?:{_YES_WORDS})\b[\s,.!]*)+", re.I)
_DENIED = re.compile(r"\b(?:not|isn't|isnt|wasn't|wrong|incorrect)\b", re.I)
_END = r"(?=[.!?;]|,\s*(?:it|i|but|and)\b|\s+-|$)"
_FORGOT = re.compile(
    r"""\b(?:you(?:'ve|\ have)?|it|that|this|the\ summary)\s+(?:also\s+)?
        (?:forgot|missed|left\ out|skipped|didn'?t\ (?:mention|include|say)|doesn'?t\ (?:mention|include|say))\s+
        (?:to\ (?:mention|say|include|add)\s+)?(?:about\s+|out\s+|that\s+)*(?P<what>[^.!?\n]+)
    | \b(?:there'?s|there\ is|you\ left)\s+(?P<left>[^.!?\n]+?)\s+(?:missing|out)\b
    | \b(?:add|include)\s+(?!nothing|to\b)(?:that\s+)?(?P<add>[^.!?\n]+)
    | \b(?:what\ about|we\ also\ (?:talked|spoke)\ about|i\ also\ (?:said|mentioned|talked\ about|told\ you))\s+
        (?:that\s+)?(?P<also>[^.!?\n]+)""",
    re.I | re.X,
)
_NEVER = re.compile(
    rf"""\b(?:i|we)\s+(?:didn'?t|did\ not|never|don'?t\ think\ i)\s+(?:actually\s+|really\s+)?
        (?:sa(?:y|id)|mention(?:ed)?|talk(?:ed)?|spoke|speak|mean|meant|agree(?:d)?|want(?:ed)?|told|tell|do|did)\s+
        (?:you\s+|to\s+|about\s+|that\s+|anything\ about\s+|the\ (?:part|bit)\ about\s+)*(?P<said>[^.!?;\n]*?){_END}
    | \b(?:take\ out|remove|delete|drop|leave\ out|cut|scrap|strike)\s+(?:the\s+)?
        (?:(?:part|bit|line|thing|point|one)\s+(?:about|on|with)\s+)?(?P<out>[^.!?;\n]+?)(?:\s+out)?{_END}
    | (?P<false>[^.!?;,\n]{{3,60}}?)\s+(?:isn'?t|is\ not|wasn'?t|was\ not|is|was)\s+
        (?:true|right|correct|accurate|wrong|what\ i\ said){_END}""",
    re.I | re.X,
)
_IT_IS = r"(?:it|that)(?:\ was|\ is|'s)|i\ (?:said|meant|mean)"
_BEGIN = r"^(?:no|nope|actually|well|sorry|hmm)?[,\s]*"
_X_NOT_Y = tuple(
    re.compile(pattern, re.I | re.X)
    for pattern in (
        rf"\b(?:{_IT_IS}|was)\s+(?P<x>[^,.;!?]{{2,60}}?),?\s+(?:and\s+)?not\s+(?P<y>[^,.;!?]{{1,60}})",
        rf"\b(?:it|that)\ (?:wasn'?t|was\ not|isn'?t|is\ not)\s+(?P<y>[^,.;!?]{{1,60}}?)[,;.]?\s+(?:but|{_IT_IS})\s+"
        r"(?P<x>[^,.;!?]{1,60})",
        rf"\bnot\s+(?P<y>[^,.;!?]{{1,40}}?),?\s+(?:but|rather|{_IT_IS})\s+(?P<x>[^,.;!?]{{1,60}})",
        rf"(?:^|\b(?:{_IT_IS})\s+)(?P<x>[^,.;!?]{{2,60}}?)\s+(?:instead\ of|rather\ than)\s+(?P<y>[^,.;!?]{{1,60}})",
        r"(?:^|\b(?:no|actually|the)[,\s]+)(?P<y>[^,.;!?]{1,40}?)\s+should\ (?:be|say|read)\s+(?P<x>[^,.;!?]{1,60})",
        _BEGIN + r"not\s+(?P<y>[\w'\ ]{1,30}?),\s*(?P<x>[\w'\ ]{1,30})[.!]?$",
        _BEGIN + r"(?P<x>[\w'\ ]{1,30}?),?\s+not\s+(?P<y>[\w'\ ]{1,30})[.!]?$",
    )
)
_SHRUG = re.compile(r"(?:just|only|sure|certain|quite|right|exactly|really|happy|true|correct)\b", re.I)
_IS_X = re.compile(rf"\b(?:{_IT_IS}|actually|should\ be)\s+(?P<x>[^,.;!?]{{1,50}})", re.I | re.X)
_LEAD = re.compile(r"^(?:my|the|a|an|our|with|to|on|at|about|really|actually|just|that|all)\s+", re.I)
_SORTS = (
    (
        "homework",
        re.compile(r"\b(?:homework|i(?:'ll| will)|i(?:'m| am) going to|agreed to|plan(?:ned)? to|task)\b", re.I),
    ),
    ("helpful", re.compile(r"\b(?:help(?:ed|ful|s)?|useful|made a difference|worked)\b", re.I)),
    ("insights", re.compile(r"\b(?:reali[sz]ed?|notic(?:ed?|ing)|learn(?:t|ed)|understood|saw that)\b", re.I)),
)


def correct(summary: Summary, words: str, *, name: str = "") -> Summary:
    """The summary after the client's word on it; what they call wrong is superseded, and it counts as confirmed."""
    said = t.plain_case(words)
    if not said:
        return summary
    who = name or _called(summary)
    if _APPROVE.fullmatch(said) and not _DENIED.search(said):
        return replace(summary, confirmed=True)
    for attempt in (_exchanged, _added, _taken_out, _guessed):
        if (changed := attempt(summary, said, who)) is not None:
            return replace(changed, confirmed=True)
    return replace(summary, confirmed=False)


def _called(summary: Summary) -> str:
    """The name the summary uses for the client."""
    for bullet in summary.bullets:
        if name := recognise(bullet.text, bullet.section).slots.get("name"):
            return name
    return line("nobody")


def _exchanged(summary: Summary, said: str, who: str) -> Summary | None:
    """One thing named in place of another: "it was my lab partner, not my professor"."""
    for pattern in _X_NOT_Y:
        found = pattern.search(said)
        if found and t.content(found["x"]) and t.content(found["y"]) and not _SHRUG.match(found["y"].strip()):
            return _swap(summary, _trim(found["x"]), _trim(found["y"]), said, who)
    return None


def _guessed(summary: Summary, said: str, who: str) -> Summary | None:
    """A thing named without saying in whose place: clear if the summary holds just one of its kind."""
    found = _IS_X.search(said)
    if not found or not (re.match(r"\s*(?:no|not|nope|actually|well|hmm|sorry|almost|nearly)\b", said, re.I)):
        return None
    new = _trim(found["x"])
    for kind in KINDS:
        if re.search(rf"\b(?:{kind})\b", new, re.I):
            texts = " ".join(b.text for b in summary.bullets)
            olds = {m.lower() for m in re.findall(rf"\b(?:{kind})\b", texts, re.I)} - {new.lower()}
            if len(olds) == 1:
                return _swap(summary, new, olds.pop(), said, who)
    return _put_right(summary, said, who)


def _swap(summary: Summary, new: str, old: str, said: str, who: str) -> Summary | None:
    pattern = re.compile(rf"(?<!\w){re.escape(old)}(?!\w)", re.I)
    if not old or not new or not any(pattern.search(b.text) for b in summary.bullets):
        return _put_right(summary, said, who)
    bullets = tuple(replace(b, text=_swapped(b.text, pattern, new)) for b in summary.bullets)
    return replace(summary, bullets=bullets)


def _swapped(text: str, pattern: re.Pattern[str], new: str) -> str:
    """The new words in place of the old; what was a quotation and is changed loses its marks."""
    text = re.sub(r'"([^"]*)"', lambda m: pattern.sub(new, m[1]) if pattern.search(m[1]) else m[0], text)
    text = pattern.sub(new, text)
    return text[:1].upper() + text[1:]


def _added(summary: Summary, said: str, who: str) -> Summary | None:
    """Something left out: "you forgot that I called my sister"."""
    found = _FORGOT.search(said)
    if not found:
        return None
    what = next(g for g in (found["what"], found["left"], found["add"], found["also"]) if g)
    section = next((s for s, sign in _SORTS if sign.search(said)), "topics")
    return _append(summary, section, "correct.added", what, who)


def _put_right(summary: Summary, said: str, who: str) -> Summary | None:
    rest = re.sub(r"^(?:no|nope|not quite|actually|well|hmm|sorry)[,.\s]+", "", said, flags=re.I)
    return _append(summary, "topics", "correct.right", rest, who)


def _append(summary: Summary, section: str, key: str, words: str, who: str) -> Summary | None:
    quote = t.clip(words)
    if not t.content(quote):
        return None
    if private(quote):
        return replace(summary, safety="\n".join(filter(None, [summary.safety, line(key, name=who, words=quote)])))
    bullet = Bullet(section, line(key, name=who, words=quote))
    mine = [b for b in summary.bullets if b.section == section]
    crowded = mine[0] if len(mine) >= 6 else None
    return replace(summary, bullets=(*(b for b in summary.bullets if b is not crowded), bullet))


def _taken_out(summary: Summary, said: str, who: str) -> Summary | None:
    """Something that does not belong there: "I never said I'd call", "take out the bit about my mother"."""
    found = _NEVER.search(said)
    if not found:
        return None
    what = next((g for g in (found["said"], found["out"], found["false"]) if g), "")
    wanted = [w for w in t.content(what) if w not in ("line", "part", "bit", "summari")]
    if not wanted:
        return None
    share = {b: t.overlap(wanted, set(t.content(b.text))) for b in summary.bullets}
    best = max(share.values(), default=0.0)
    if best < 0.5:
        return None
    gone = [b for b in summary.bullets if share[b] == best]
    kept = tuple(b for b in summary.bullets if b not in gone)
    note = "".join(
        line("safety.removed", words=b.text) for b in gone if recognise(b.text, b.section).key == "topics.risk"
    )
    return replace(summary, bullets=kept, safety="\n".join(filter(None, [summary.safety, note])))


def _trim(words: str) -> str:
    """Without articles, possessives and small words at the front."""
    words = words.strip(" \"'")
    while (shorter := _LEAD.sub("", words)) != words:
        words = shorter
    return words
