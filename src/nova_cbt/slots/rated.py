# ruff: noqa: E501, SIM905 - a pattern or a row of a table is easier to check on one line
"""Answers with a number: a rating, a feeling and its strength, a length of time."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.slots.kinds import Heard, Part
from nova_cbt.words import Felt, bare, clauses, count, felt, lower, minutes, ratings, sentences
from nova_cbt.words import patterns as re
from nova_cbt.words.aside import aside
from nova_cbt.words.assent import said_again
from nova_cbt.words.numbers import before_question, rating

_NOUNS = frozenset(
    "dread panic terror fear worry anxiety shame guilt sadness sorrow grief anger rage fury despair hopelessness loneliness embarrassment humiliation "
    "disgust frustration irritation jealousy envy regret remorse numbness emptiness stress tension overwhelm exhaustion hurt disappointment horror heartache resentment bitterness misery helplessness nervousness".split()
)
_BOTH = re.compile(r"\b(?:both|each|all) (?:of them )?(?:at |about |around |maybe )*\d", re.I)
_UNCOUNTED = re.compile(
    r"\b(?:i|i'm|im|was|am|felt|feel|feeling|just|really|very|so|pretty|quite|a bit|kind of|sort of|of|it|made me|then|like|"
    r"i'?d say|id say|say|says|about|around|roughly|nearly|almost|think|guess|suppose|reckon|probably|perhaps|percent|out of|points?)\b|[\d%/]+"
)
_NO_FEELING = re.compile(
    r"\b(?:that|like|bad|fine|ok|okay|good|not|nothing|no|yes|yeah|maybe|sure|awful|terrible|weird|same|idk|dunno|better|worse|don't|know|great|alright|what|why|meh|normal|less|more|lighter|heavy|it's|is|he|she|they)\b|\?"
)
_SHUT = frozenset(
    {
        "dont_know",
        "agreement_empty",
        "question",
        "confused",
        "resistance",
        "thanks",
        "goodbye",
        "other_language",
        "joke",
    }
)
_GLAD = frozenset({"calm", "relief", "hope", "joy", "pride", "gratitude", "love", "excitement", "content"})


def _asked(heard: Heard, top: str) -> str:
    """The question with the scale it counts to, where it does not say."""
    return f"{heard.context} from 0 to {top}"


def number(heard: Heard, slot: str) -> list[Part]:
    """A number from 0 to 100, however it was given; beside several feelings, the one that was asked about."""
    asked = _asked(heard, "100") if heard.first else heard.context
    if about := {f.name for f in felt(f"I feel {heard.context}")} if heard.first else set():
        paired = [n for f, n in _pairs(heard.text, asked) if n is not None and f.name in about]
        if paired:
            return [Part(heard.text.strip(), str(paired[0]), paired[0])]
    given = _first(_back_then(heard.text, asked) if slot == "belief" else heard.text, asked)
    return [] if given is None else [Part(heard.text.strip(), str(given), given)]


_NOW = re.compile(r"[^.,;!?]*\b(?:now|today|at the moment|these days)\b[^.,;!?]*", re.I)


def _back_then(text: str, asked: str) -> str:
    """What is said of the moment asked about, where a number of today stands beside the one of then."""
    rest = _NOW.sub(" ", text)
    return rest if len(ratings(rest, asked)) == 1 and len(ratings(text, asked)) == 2 else text


def number10(heard: Heard, _: str) -> list[Part]:
    """A number from 0 to 10, kept as 0 to 100."""
    given = _first(heard.text, "from 0 to 10")
    return [] if given is None else [Part(heard.text.strip(), f"{given / 10:g}", given)]


def _first(text: str, asked: str) -> int | None:
    """The rating of the first sentence that has one, or of the one after it that puts it right."""
    text = before_question(text) or text
    said = sentences(text)
    for i, sentence in enumerate(said):
        if ratings(sentence, asked):
            more = 2
            while more < PUT_RIGHT and count(" ".join(said[i + more - 1 : i + more])) <= BRIEF:
                more += 1
            return rating(" ".join(said[i : i + more]), asked)
    return rating(text, asked)


PUT_RIGHT = 4
"""Sentences in which a number is put right at most."""
BRIEF = 3
"""Words of a sentence that only takes back what stood before it: "just kidding", "no, wait"."""


def length(heard: Heard, _: str) -> list[Part]:
    """A length of time, in minutes."""
    given = minutes(heard.text)
    told = said_again(heard.text) or heard.text
    if given is None and heard.first and count(told) <= _ALONE:
        given = minutes(f"{told.strip(' .!')} minutes")
    return [] if given is None else [Part(heard.text.strip(), f"{given} minutes", given)]


_ALONE = 3
"""Words of a number that needs no unit, where minutes were asked for."""


def _pairs(text: str, asked: str) -> list[tuple[Felt, int | None]]:
    """Each feeling with the number nearest to it: the one after it in its stretch, else the one before."""
    found, numbers = list(felt(text)), ratings(text, asked)
    if _BOTH.search(text) and len(numbers) == 1:
        return [(f, numbers[0][2]) for f in found]
    if len(found) == len(numbers) > 1 and found[-1].end <= numbers[0][0]:
        return [(f, n[2]) for f, n in zip(found, numbers, strict=True)]
    leads = bool(numbers and found and numbers[0][1] <= found[0].start)
    strength: dict[int, int] = {}
    for start, end, value in numbers:
        after = [i for i, f in enumerate(found) if 0 <= f.start - end < 20 and i not in strength]
        before = [i for i, f in enumerate(found) if 0 <= start - f.end < 40 and i not in strength]
        chosen = after[:1] or before[-1:] if leads else before[-1:] or after[:1]
        if chosen:
            strength[chosen[0]] = value
    return [(f, strength.get(i)) for i, f in enumerate(found)]


def emotion(heard: Heard, _: str) -> list[Part]:
    """Each feeling in the client's word where that is a noun, with the number that goes with it."""
    asked = _asked(heard, "100") if heard.first else heard.context
    original, heard = heard, replace(heard, text=_offered(heard.text)) if heard.first else heard
    pairs = _pairs(heard.text, asked) if heard.first else _told_along(heard.text, asked)
    spare = [s for s in sentences(heard.text) if aside(s)]
    if any(n is not None for _, n in pairs) and heard.first:
        pairs = [(f, n) for f, n in pairs if n is not None or not _later(heard.text, f, spare)]
    parts = [Part(_clause(original.text, f), f.word if f.word in _NOUNS else f.name, n) for f, n in pairs]
    parts = list({p.value: p for p in reversed(parts)}.values())[::-1]
    if len(parts) == 1 and parts[0].number is None:
        parts = [Part(parts[0].said, parts[0].value, _first(heard.text, asked))]
    return parts or (_own_word(original) if heard.first else [])


_DOUBT = re.compile(
    r"\b(?:i )?(?:really |honestly |just )?(?:idk|dunno|do(?:n'?t| not) (?:really |even )?know|not (?:really |so |too |quite |totally )?sure|can(?:'?t|not) (?:really )?(?:say|tell)|no idea|hard to (?:say|tell)|who knows)(?: (?:really|tbh|exactly|though|honestly))*(?=\W|$)\W*",
    re.I,
)
_ASKS_BACK = re.compile(r"\b(?:you|your|u|nova|what|why|how|which|who|is|are|am|do|does|did|can|could|should|would)\b")
UNSURE = 6
"""Words of a feeling with a question mark behind it that is only unsure of itself."""


def _offered(text: str) -> str:
    """The message without the doubt in it: "not sure, maybe angry?" offers a feeling and asks nothing."""
    for sentence in sentences(text):
        if sentence.rstrip().endswith("?") and count(sentence) <= UNSURE and not _ASKS_BACK.search(lower(sentence)):
            text = text.replace(sentence, sentence.replace("?", "."))
    return _DOUBT.sub(" ", text)


def _told_along(text: str, asked: str) -> list[tuple[Felt, int | None]]:
    """The feelings in a message that was asked for something else, each with the number in its own sentence."""
    found = []
    for sentence in sentences(text):
        scaled = f"{asked} from 0 to 100" if _SCALED.search(sentence) else asked
        found += [(f, n) for f, n in _pairs(sentence, scaled) if n is not None or _is_felt(sentence, f)]
    return found


_SCALED = re.compile(
    r"\b(?:both|each|about|around|like|maybe|say|at|was|a|of|was a|probably|easily|nearly|almost|,) (?:a )?\d{2,3}\b(?! (?:years?|days?|hours?|minutes?|weeks?|months?|people|pounds|euros?|dollars|times|o'clock))|, ?\d{2,3}\b(?! (?!at\b|or\b|out\b|i\b|maybe\b|percent\b|easily\b|probably\b)\w)",
    re.I,
)
_TIRED = frozenset({"tiredness", "stress", "boredom", "confusion"})


def _is_felt(text: str, feeling: Felt) -> bool:
    """Whether a feeling nobody asked for is told as what was felt: not "too tired to", not "I said sorry"."""
    lead = lower(text)[max(0, feeling.start - 14) : feeling.start]
    return feeling.name not in _TIRED and not re.search(
        r"\b(?:too|said|say|saying|was there|afraid of|d(?:ie|ying|ied) of) $", lead
    )


def _later(text: str, feeling: Felt, spare: list[str]) -> bool:
    """Whether a feeling without a number belongs to now or to an aside rather than to the moment asked about."""
    sentence = next((s for s in sentences(text) if text.find(s) <= feeling.start < text.find(s) + len(s)), "")
    beside = re.search(r"\bsort of feeling\b|\bnow\b|\bwhen i say\b|^\W*(?:it's|it is)\b", lower(sentence))
    return feeling.name in _GLAD or sentence in spare or bool(beside)


def _clause(text: str, feeling: Felt) -> str:
    return next((c for c in clauses(text) if feeling.word in lower(c)), feeling.word)


def _own_word(heard: Heard) -> list[Part]:
    """A word that is in no list, where nothing else was said."""
    told = bare(heard.text)
    for start, end, _ in reversed(ratings(told, "100")):
        told = told[:start] + told[end:]
    word = _UNCOUNTED.sub(" ", lower(told)).replace(".", " ").split()
    if len(word) not in (1, 2) or count(heard.text) > 7 or _NO_FEELING.search(lower(heard.text)) or heard.acts & _SHUT:
        return []
    return [Part(heard.text.strip(), " ".join(word).strip(" .!,"), heard.reading.rating)]
