"""What a client's own turns in a transcript hold: thoughts, other ways to see it, what helps, who is there, wishes."""

from __future__ import annotations

from collections.abc import Iterator

from nova_cbt.intake.papers import Said
from nova_cbt.summary import text as t
from nova_cbt.summary.draft import private
from nova_cbt.words import patterns as re

_QUOTE = re.compile(r"[\"“]([^\"“”]{8,200})[\"”]")
_YOU = re.compile(r"\b(?:you|your|you're|you've|you'll|yourself)\b", re.I)
_I = re.compile(r"\b(?:i|i'm|i've|i'll|i'd|my|me|myself|mine)\b", re.I)
_TEACHES = re.compile(
    r"""\b(?: let'?s\ (?:walk|go|work)\ through | imagine\ (?:you|that\ you) | here'?s\ how\ you
    | let\ me\ know\ (?:if|when)\ you | as\ your\ therapist
    | would\ you\ like\ to\ (?:try|practi[cs]e|explore) | (?:can|could)\ you\ tell\ me\ (?:more|about)
    | how\ (?:did|does)\ that\ make\ you\ feel | i'?d\ like\ you\ to | i(?:'d|\ would)\ (?:encourage|invite|suggest)\b
    | what\ (?:evidence|went\ through\ your\ mind) | you\ might\ (?:use|try|want) | on\ a\ scale\ (?:from|of)
    | take\ a\ (?:deep|slow)\ breath | this\ (?:approach|exercise|technique)\ (?:will\ )?helps?\ you
    | it\ sounds\ like\ you )\b""",
    re.I | re.X,
)
_THOUGHT_LEAD = re.compile(
    r"(?:\bthought|\bthinking|\bthink|\bworr\w+|\bafraid|\bfear\w*|\bpopping up|\bmy (?:mind|head)|\bvoice\b|"
    r"\bconvinced|\bbelie\w+|\bt(?:old|ell|elling) myself|\bsa(?:y|ying|id) to myself)[^.?!\"“”]{0,40}$",
    re.I,
)
_FRESH_LEAD = re.compile(
    r"(?:\brefram\w+|\binstead\b|\bcompassion\w*|\bkinder|\bgentler|\bfairer|\bbalanced|\brealistic|\bremind\w* myself)"
    r"[^.?!\"“”]{0,60}$",
    re.I,
)
_KIND = re.compile(
    r"\b(?:it'?s (?:ok(?:ay)?|all ?right|fine)|i'?m (?:still )?(?:learning|trying|allowed|enough)|"
    r"doing (?:my|your) best|good enough|not (?:a )?(?:failure|weak)|courage)",
    re.I,
)
_THOUGHT_PLAIN = re.compile(
    r"""\b(?: (?:i\ (?:kept|keep|was|am)|i'm)\ thinking\ (?:that\ )? | the\ thought\ (?:was|is)\ (?:that\ )?
    | i(?:'m|\ was|\ am)\ (?:afraid|scared|worried|terrified|convinced)\ (?:that\ )? )
    (?=(?:i|i'm|i'll|they|they'll|he|she|it|it's|everyone|nobody|if)\b)(?P<it>[^.!?\n"“”]{12,140})""",
    re.I | re.X,
)
_FRESH_PLAIN = re.compile(r"\bremind(?:ed|ing)? myself (?:that )?(?P<it>[^.!?\n\"“”]{12,120})", re.I)
_HELPS = re.compile(
    r"""\b(?: ways?\ (?:to|of)\ cop(?:e|ing) | cop(?:e|ing)\ (?:mechanisms?|strateg\w+|skills?) | gets\ me\ through
    | what\ (?:really\ |usually\ )?helps(?:\ me)? | help(?:s|ed)(?:\ me)? | calms?\ me )\b
    [^.!?\n]{0,30}?\b(?:like|such\ as|is|are|was|were|:|by)\s+(?P<it>[^.!?\n]{4,120})""",
    re.I | re.X,
)
_DOING_HELPS = re.compile(
    r"\b(?P<it>(?:[a-z]+ing|my [a-z+]+(?: [a-z]+)?)(?: [a-z+]+){0,4}?) (?:really |usually |always )?(?:helps|helped)\b",
    re.I,
)
_ROLES = (
    r"professor|lab partner|supervisor|advis[eo]r|tutor|teacher|boss|manager|colleague|co-?worker|friends?|flatmate|"
    r"roommate|mum|mom|mother|dad|father|parents|sister|brother|husband|wife|girlfriend|boyfriend|aunt|uncle|cousin|grandmother|"
    r"grandfather|(?:[A-Z][\w+]* )?(?:support )?group|classmates?|doctor|gp|counsell?or|therapist|neighbou?r|partner"
)
_SUPPORT = re.compile(
    rf"\b(?:my|an?|the) (?P<it>(?:(?:lab|study|support|best|older|younger|close|LGBTQ\+?) )*(?:{_ROLES}))\b", re.I
)
_LEANS = re.compile(
    r"\b(?:ask|asked|talk\w*|reach\w*|support\w*|lean\w*|tell|told|call\w*|text\w*|there for me|guidance)\b", re.I
)
_EVENT = re.compile(
    r"\b(?:my|the|an?|our) (?P<it>(?:[\w-]+ ){0,3}?(?:deadline|exams?|presentation|interview|defen[cs]e|hearing|"
    r"appointment|proposal|finals|wedding|surgery|operation|visit|trip|meeting|report|assignment)"
    r"(?: (?:deadline|defen[cs]e))?)\b",
    re.I,
)
_AHEAD = re.compile(
    r"\b(?:approach\w*|com(?:es|ing) (?:up|soon|closer)|ahead|next (?:week|month|term|\w+day)|"
    r"due (?:on|in|next|this|by)|in (?:two|three|four|a few|\d+) (?:days|weeks)|tomorrow|upcoming|soon)\b",
    re.I,
)
_PAST = re.compile(r"\b(?:was|were|had|missed|last (?:week|month|time|year)|yesterday|ago)\b", re.I)
_WISH = re.compile(
    r"""\b(?: i(?:'d|\ would)?\ (?:just\ |really\ |also\ )?(?:want(?:ed)?|like|love|need|hope)\ to\b
        (?!\ (?:promote|clarify|say|thank|be\ (?:clear|honest))) | (?:could|can)\ (?:we|you)\b(?:\ please)? | let'?s\b
    | i(?:'m|\ am)\ (?:\w+\ )?interested\ in\b )
    \s*(?:(?:maybe|please|also)\s+)?
    (?:(?:focus|work|go)(?:ing)?\ (?:more\ )?on | talk(?:ing)?\ (?:more\ )?about | explain\ (?:more\ )?(?:about\ )?
    | delve\ into | look(?:ing)?\ at | try(?:ing)?(?:\ out)? | tell\ me\ (?:more\ )?about )?\s*(?P<it>.*)""",
    re.I | re.X,
)
_NEXT = re.compile(r",\s+(?:and|but|because|so)\s+(?=(?:my|i|i'm|we|the|it|there)\b)", re.I)
_POINTING = {"give", "situat", "exampl", "real", "strateg", "focus", "help", "instead"}
_INSIGHT = re.compile(
    r"\bI(?:'ve)? (?:(?:have )?(?:reali[sz]|notic|learn)\w*|can see|see now|think it'?s|have always been)\b|"
    r"\bI've always been\b",
    re.I,
)


def speaks_as_therapist(said: str, name: str = "") -> bool:
    """Whether a client's turn does the therapist's work: teaches, leads, asks after the other's inner life."""
    own = _QUOTE.sub(" ", t.plain_case(said))
    you, me = len(_YOU.findall(own)), len(_I.findall(own))
    led = len({m.lower() for m in _TEACHES.findall(own)})
    called = bool(name) and bool(re.search(rf"(?:^|[,.!?]\s*)(?:\w+,\s*)?{re.escape(name)}[,.!?]", own))
    return (called and you >= me) or (led >= 1 and you > me) or (led >= 2 and you >= 2) or (you >= 5 and you > 2 * me)


def client_turns(said: tuple[Said, ...], name: str = "") -> list[Said]:
    """The turns that are the client's own: no teaching in the client's place, no text given twice."""
    kept: list[Said] = []
    seen: list[list[str]] = []
    for turn in said:
        words = t.content(turn.text)
        again = any(len(set(words) & set(w)) >= 0.85 * max(len(set(words)), len(set(w))) for w in seen if w)
        if turn.speaker == "client" and words and not again and not speaks_as_therapist(turn.text, name):
            kept.append(turn)
            seen.append(words)
    return kept


def name_in(said: tuple[Said, ...]) -> str:
    """The client's name as the therapist used it, or as the client gave it; nothing if neither did."""
    votes: dict[str, int] = {}
    calls = re.compile(
        r"(?:\b(?:hi|hello|hey|dear|welcome(?: back)?)|,|\bthanks?(?: you)?)[, ]+([A-Z][a-z'’-]{1,20})(?=[.,!?])"
    )
    gives = re.compile(r"\b(?:my name is|my name's|call me|this is) ([A-Z][\w'’-]{1,20})")
    for turn in said:
        pattern, weight = (calls, 1) if turn.speaker == "therapist" else (gives, 3)
        for found in pattern.findall(turn.text):
            if found.lower() not in _NOT_NAMES:
                votes[found] = votes.get(found, 0) + weight
    return max(votes, key=lambda n: votes[n]) if votes else ""


_NOT_NAMES = {
    "nova", "therapist", "patient", "client", "however", "also", "and", "but", "so", "then", "yes", "no", "well",
    "okay", "thanks", "finally", "remember", "again", "everyone", "there",
}  # fmt: skip


def thoughts(turn: Said) -> Iterator[str]:
    """Automatic thoughts, in quotation marks or plainly told as thoughts."""
    for words, before in _quoted(turn.text):
        if _THOUGHT_LEAD.search(before) and not _is_fresh(words, before):
            yield words
    yield from (m["it"].strip() for m in _THOUGHT_PLAIN.finditer(turn.text))


def fresh_views(turn: Said) -> Iterator[str]:
    """Kinder or fairer ways the client put it."""
    for words, before in _quoted(turn.text):
        if _is_fresh(words, before):
            yield words
    yield from (m["it"].strip() for m in _FRESH_PLAIN.finditer(turn.text))


def _is_fresh(words: str, before: str) -> bool:
    told = re.search(r"\bt(?:old|ell|elling) myself[^.?!]{0,10}$", before, re.I)
    return bool(_FRESH_LEAD.search(before) or (told and _KIND.search(words)))


def _quoted(text: str) -> Iterator[tuple[str, str]]:
    for found in _QUOTE.finditer(text):
        words = found[1].strip().rstrip(",").strip()
        if len(words.split()) >= 3:
            yield words.rstrip("."), text[max(0, found.start() - 120) : found.start()]


def offered_before(words: str, turn: Said, said: tuple[Said, ...]) -> bool:
    """Whether the therapist had put these words forward first."""
    mine = t.content(words)
    return any(
        x.speaker == "therapist" and x.number < turn.number and t.overlap(mine, set(t.content(x.text))) >= 0.8
        for x in said
    )


def helps(turn: Said) -> Iterator[str]:
    """What the client does that eases things, each in a few of their words."""
    for pattern in (_HELPS, _DOING_HELPS):
        for found in pattern.finditer(turn.text):
            for item in re.split(r",\s*(?:and\s+)?|\s+and\s+|\s+or\s+", found["it"]):
                words = re.split(r"\b(?:because|but|which|when|so)\b", item)[0].strip(" .;:")
                if (
                    1 <= len(words.split()) <= 6
                    and t.content(words)
                    and not private(words)
                    and not t.negators(found[0])
                ):
                    yield words


def supports(turn: Said) -> Iterator[str]:
    """People and places the client turns to or could turn to: a role, never more."""
    for sentence in t.sentences(turn.text):
        if _LEANS.search(sentence) and not t.negators(sentence):
            yield from (m["it"] for m in _SUPPORT.finditer(sentence))


def upcoming(turn: Said) -> Iterator[tuple[str, str]]:
    """Events that lie ahead, with the sentence they were told in."""
    for sentence in t.sentences(turn.text):
        if _AHEAD.search(sentence) and not _PAST.search(sentence):
            longest = max((m["it"] for m in _EVENT.finditer(sentence)), key=len, default="")
            if longest:
                yield longest, sentence


def wishes(turn: Said) -> Iterator[str]:
    """What the client asked to work on; a wish that only points back ("that instead") says nothing new."""
    for sentence in t.sentences(turn.text):
        if (found := _WISH.search(sentence)) and not private(sentence):
            words = _NEXT.split(found["it"])[0].strip(" .?!")
            if set(t.content(words)) - _POINTING and not words.lower().startswith("give me"):
                yield words


def insights(turn: Said) -> Iterator[str]:
    """What the client noticed about themself."""
    for sentence in t.sentences(turn.text):
        if (
            _INSIGHT.search(sentence)
            and 6 <= len(sentence.split()) <= 40
            and "?" not in sentence
            and not private(sentence)
        ):
            yield sentence.rstrip(".")
