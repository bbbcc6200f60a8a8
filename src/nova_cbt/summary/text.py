"""Plain work on words: comparing them, counting them, cutting a quotation where a clause ends."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from nova_cbt.words import patterns as re

QUOTE_LIMIT = 12
"""Most words in one quotation (clinical_spec 3.1)."""
WHOLE_LIMIT = 17
"""Most words of a fairer thought, which is quoted whole or from its turn on, never only its darker half."""

_STOP = frozenset(
    """a about after again all also am an and any anything are as at be because been before being but by can could did
    do does doing don down for from get getting got had has have having he her here hers him his how i if in into is
    it its itself just kind let like ll lot m made make maybe me more most much my myself no nor not now of off on once
    only or other our out over own quite re really s same she should so some something sort still such t than that the
    their them then there these they thing things this those through to too up us ve very was we were what when
    where which while who will with would you your yourself bit um uh well yeah yes okay ok oh guess im ive
    id ill youre youve theyre theyd theyll weve thats hes shes lets whats theres""".split()  # noqa: SIM905
)
_NEGATORS = frozenset(
    """no not never nothing nobody none neither without cannot cant dont didnt doesnt wont isnt wasnt arent werent hasnt
    havent hadnt couldnt wouldnt shouldnt aint hardly barely unable refused failed stopped avoided""".split()  # noqa: SIM905
)
_NUMBERS = {
    w: n
    for n, w in enumerate(
        """zero _ two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
        eighteen nineteen twenty""".split()  # noqa: SIM905
    )
} | {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100}
_OPPOSITE = (
    ("better", "worse"), ("easier", "harder"), ("more", "less"), ("calmer", "tenser"), ("helpful", "useless"),
    ("helped", "hurt"), ("help", "hinder"), ("increased", "decreased"), ("rose", "fell"), ("higher", "lower"),
    ("accepted", "refused"), ("accepted", "declined"), ("agreed", "refused"), ("agreed", "declined"),
    ("able", "unable"),
    ("finished", "unfinished"), ("remembered", "forgot"), ("love", "hate"), ("like", "hate"), ("liked", "hated"),
    ("safe", "unsafe"), ("passed", "failed"), ("succeeded", "failed"), ("won", "lost"), ("always", "never"),
    ("happy", "sad"), ("started", "stopped"), ("supportive", "dismissive"), ("kind", "cruel"), ("capable", "incapable"),
)  # fmt: skip
_FIRST_WORDS = re.compile(
    r"^(?:(?:(?:and|but|so|because|well|um+|uh+|yeah|okay|ok|oh|hmm+|i guess|i mean|you know|honestly)\b|"
    r"(?:yes|no)(?=,))[,\s]*)+",
    re.I,
)
_LEAD_IN = re.compile(
    r"^i(?:'ve| have)? (?:also )?"
    r"(?:notice[ds]?|reali[sz]ed?|think|thought|learn(?:t|ed)|found out|saw|see|guess|feel like|suppose)"
    r"(?: that|,)? (?=i\b|it\b|my\b|the\b|this\b|we\b|when\b)",
    re.I,
)
_BOUNDARY = re.compile(
    r"""[.!?;:]+\s+ | \s+[-–—]+\s+ | ,\s+
    | (?<!especially)(?<!even)(?<!only)(?<!just)\s+
      (?=(?:but|because|although|though|while|which|so\ that|so|and\ then|when|until|unless)\b
       | (?:and|or)\ (?:i|we|they|he|she|it|that|then|my|the|not)\b)""",
    re.I | re.X,
)
_STOPS = re.compile(r"(?<=[.!?])['\"]?\s+")
_SOFT = re.compile(
    r"\s+(?=(?:and|or|in|on|at|with|for|from|by|about|if|where|who|after|before|without|into|as)\b)", re.I
)
_BOUND = re.compile(r"^(?:especially|even|if|when|because|although|though|while|until|unless|which|or|than)\b", re.I)


@lru_cache(maxsize=4096)  # a summary compares every line with every message: half of its time
def plain(text: str) -> str:
    """Lower case, one kind of quote mark, single spaces: for finding one text in another."""
    text = text.replace("’", "'").replace("‘", "'")
    text = re.sub(r"[“”\"«»]|(?<!\w)'|'(?!\w)", " ", text)
    return re.sub(r"\s+", " ", text).strip().lower()


def tokens(text: str) -> list[str]:
    """The words of a text in lower case, apostrophes dropped, marks left out."""
    return re.findall(r"[^\W_]+(?:\+)?", plain(text).replace("'", ""))


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """A word without its common endings, so that asking, asked and asks meet."""
    for ending in ("ingly", "edly", "ings", "ness", "ing", "ies", "ied", "ed", "es", "ly", "s", "e", "y"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            break
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "sl" else word


def content(text: str) -> list[str]:
    """The stems of the words that carry meaning, in order."""
    return [stem(w) for w in tokens(text) if w not in _STOP and w not in _NEGATORS and (len(w) > 1 or w.isdigit())]


def numbers(text: str) -> list[float]:
    """Numbers in figures or words, in order of appearance."""
    found: list[float] = []
    tens = 0
    for word in re.findall(r"\d+(?:[.,]\d+)?|[a-z]+", plain(text).replace("-", " ")):
        if word[0].isdigit():
            found.append(float(word.replace(",", ".")))
        elif word in _NUMBERS:
            value = _NUMBERS[word]
            if tens and 0 < value < 10:
                found[-1] = tens + value
            else:
                found.append(value)
        tens = _NUMBERS.get(word, 0) if 20 <= _NUMBERS.get(word, 0) <= 90 else 0
    return found


def polarity(text: str) -> dict[str, set[bool]]:
    """For every content stem whether it stands denied (True) or not; a denial lasts to the end of its clause."""
    found: dict[str, set[bool]] = {}
    for clause in re.split(r"[.!?;:,]|\b(?:but|because|although|instead|then|and)\b", plain(text.replace("\n", " . "))):
        denied = False
        for word in tokens(clause):
            if word in _NEGATORS:
                denied = True
            elif word not in _STOP:
                found.setdefault(stem(word), set()).add(denied)
    return found


def negators(text: str) -> list[str]:
    """The words of a text that deny something."""
    return [w for w in tokens(text) if w in _NEGATORS]


def opposites(word: str) -> list[str]:
    """Words that say the contrary of a stem, as stems."""
    pairs = [(stem(a), stem(b)) for a, b in _OPPOSITE]
    return [b for a, b in pairs if a == word] + [a for a, b in pairs if b == word]


def overlap(words: Iterable[str], among: set[str]) -> float:
    """The share of words found among others; 1 for no words at all."""
    listed = list(words)
    return sum(w in among for w in listed) / len(listed) if listed else 1.0


def quotes(text: str) -> list[str]:
    """What stands in quotation marks."""
    return [q.strip() for q in re.findall(r"[\"“]([^\"“”]+)[\"”]", text)]


def one_line(text: str) -> str:
    """Text on one line, its own double quotes turned into single ones."""
    return re.sub(r"\s+", " ", re.sub(r"[\"“”]", "'", text)).strip()


def clip(said: str, limit: int = QUOTE_LIMIT, *, about: re.Pattern[str] | None = None) -> str:
    """The telling part of what was said, whole clauses only, at most `limit` words; nothing if there is none.

    With `about`, a part in which it is found comes before all others.
    """
    best = [cut for sentence in _split(one_line(said), _STOPS) if (cut := _clipped(_tidy(sentence), limit, about))]
    if about and any(about.search(c) for c in best):
        best = [c for c in best if about.search(c)]
    return max(best, key=_weight) if best else ""


def _clipped(text: str, limit: int, about: re.Pattern[str] | None) -> str:
    """The telling part of one sentence."""
    if len(text.split()) <= limit:
        return text
    text = _LEAD_IN.sub("", text)
    if len(text.split()) <= limit:
        return text
    clauses = _split(text, _BOUNDARY)
    runs = _runs(clauses, limit) or [run for c in clauses for run in _runs(_split(c, _SOFT), limit, first_only=True)]
    if about and any(about.search(r) for r in runs):
        runs = [r for r in runs if about.search(r)]
    return _tidy(max(runs, key=_weight)) if runs else ""


def _weight(run: str) -> tuple[float, int]:
    """How telling a run of clauses is; one that hangs on a clause left out counts less."""
    run = _FIRST_WORDS.sub("", run.strip())
    hanging = bool(_BOUND.match(run)) and "," not in run.rstrip(", ")
    quoting = bool(re.search(r"(?<!\w)'\w", run))
    return len(set(content(run))) - 2.5 * hanging - 2.5 * quoting, -len(run)


def _split(text: str, boundary: re.Pattern[str]) -> list[str]:
    pieces, start = [], 0
    for found in boundary.finditer(text):
        pieces.append(text[start : found.end()])
        start = found.end()
    return [p for p in [*pieces, text[start:]] if p.strip()]


def _runs(pieces: list[str], limit: int, *, first_only: bool = False) -> list[str]:
    """Neighbouring clauses that fit; none that follows a denial it may depend on."""
    runs = []
    for first in range(1 if first_only else len(pieces)):
        if first and negators(pieces[first - 1]) and not re.search(r"[.!?;]\s*$", pieces[first - 1]):
            continue
        run = ""
        for piece in pieces[first:]:
            run += piece
            if len(run.split()) > limit:
                break
            if len(run.split()) >= 3:
                runs.append(run)
    return runs


def _tidy(text: str) -> str:
    """Without fillers at the front or loose ends."""
    text = _FIRST_WORDS.sub("", text.strip()) or text.strip()
    return text.strip().rstrip(",;:-–— ").rstrip(".") if not text.endswith("...") else text.strip()


def cut(text: str, limit: int) -> str:
    """A text of at most `limit` words, ended at a clause where possible; for words outside quotation marks."""
    words = one_line(text).split()
    if len(words) <= limit:
        return " ".join(words).rstrip(".,; ")
    head = " ".join(words[:limit])
    ends = [
        m.start()
        for pattern in (_BOUNDARY, _SOFT)
        for m in pattern.finditer(head)
        if len(head[: m.start()].split()) >= 3
    ]
    return head[: max(ends)].rstrip(".,; ") if ends else head


def plain_case(text: str) -> str:
    """One kind of apostrophe, single spaces; case kept."""
    return re.sub(r"\s+", " ", text.replace("’", "'").replace("‘", "'")).strip()


def sentences(text: str) -> list[str]:
    """The sentences of a text."""
    return [s.strip() for s in re.split(r"(?<=[.!?])[\"”]?\s+|\n+", text) if s.strip()]
