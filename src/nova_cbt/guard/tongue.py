# ruff: noqa: E501 - a pattern is easier to check on one line
"""Is it language at all, and is it English?"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from itertools import pairwise

from nova_cbt.guard.context import Context
from nova_cbt.guard.vocabulary import share_known
from nova_cbt.guard.words import Text, first, read, wordset
from nova_cbt.model import Turn
from nova_cbt.words import patterns as re


def foreign_letters(text: str) -> float:
    if text.isascii():
        return 0.0
    letters = [c for c in text if c.isalpha()]
    return sum(1 for c in letters if ord(c) > 0x2FF) / len(letters) if letters else 0.0


_COMMON = wordset(
    "the a an and or but of to in on at for with from by as is are was were be been am it "
    "its it's this that these those i you he "
    "she we they me him her us them my your his our their what when where who how why "
    "which if not no yes so then there here do does "
    "did have has had can could would should will may might just like about up out all one "
    "some any more very too now than into "
    "after before again because only over even back still don't didn't can't i'm i'd i've you're that's let's what's"
)
_JUNK = re.compile(
    r"\ufffd|\u2581|</s>|<\|\w+\|>|\[object Object\]|\bNaN\b|\b0x[0-9a-f]{2,}\b|"
    r"\bundefined\b|\bnull\b|[{}]{2,}|##\s*\S*\s*##|::\s*::"
)
_UNFILLED = re.compile(r"\{\{ ?[\w .|-]{1,40} ?\}\}")
"""A blank nobody filled in is a fault of its own."""
_SAME = re.compile(r"(.)\1{7,}")


def gibberish(turn: Turn, before: Context) -> str:
    """Text that is no language: debris, letters at random, one word over and over."""
    text = read(turn.text)
    raw, words = text.even, text.words
    debris = _JUNK.findall(_UNFILLED.sub(" ", raw))
    if len(debris) >= 2 or (debris and len(words) < 6):
        return raw.strip()[:60]
    if turn.speaker == "therapist" and _SAME.search(raw):
        return first(_SAME, raw)
    marks = sum(1 for c in raw if not c.isalnum() and not c.isspace())
    if (
        turn.speaker == "therapist"
        and len(raw) >= 12
        and marks > 0.6 * len(raw.replace(" ", ""))
        and len(words) < 3
        and set(raw) - set(". ")
    ):
        return raw.strip()[:60]
    if turn.speaker == "therapist" and (joint := _JOINT.search(text.bare) or _BROKEN.search(text.bare)):
        return joint.group()
    if turn.speaker == "therapist" and (
        again := _goes_round(text) or (not before.roleplay and _asks_nothing(text)) or _in_pieces(text)
    ):
        return again
    return (
        raw.strip()[:60]
        if _stuck(words) or _scrambled(words, raw) or (_salad(words) and not _GRADE.search(raw))
        else ""
    )


_JOINT = re.compile(
    r"\b(?!i'm\b)[a-z]+'m\b|\b[a-z]+'[a-z]+'[a-z]+\b|\b(?:the|an?|your|my|our|of|with) (?:i'm|i've|i'll|i'd|we're|"
    r"they're|"
    r"let's|you're|he's|she's)\b|\b(?:i|you|we|they|i'm|you're) (?:the|an?) (?:i|you|we|they|is|are|to|of)\b"
)
"""Words grown together, or a subject where a thing must follow."""
_BROKEN = re.compile(
    r"\blet's (?:okay|it|it's|i'm|i've|a|an|the|completely|totally|very|is|are|normal|that)\b"
    r"|\b(?:can|could|might|will|would|should|must) (?:it's|i'm|i've|that's|here's)\b|(?<!\bthey )(?<!\byou )(?<!\bhe )(?<!\bshe )"
    r"(?<!\bwe )(?<!\bi )(?<!\bit )\b(?:can|could|might|will|would|should|must) (?:is|was|are)\b|\bto (?:it's|i'm|"
    r"i've)\b"
    r"|\bit's (?:it's|i'm|take|turn|bring|make|give|keep|you've|do|use|see)\b|\bi'm (?:it's|take|make|bring|give|"
    r"that)\b"
    r"|\bit also (?:worth|okay|good|normal|important|hard)\b|\bhere's (?:okay|normal|good|i'm|it's)\b"
    r"|\b(?:what|and|or|but) that (?:it's|i'm|i've)\b"
)
"""Two words side by side that no sentence has: its parts come from different ones."""
_ASKING = re.compile(
    r"(?:^|[,;:.\-] |\b(?:and|or|so|but|then|also|now|if so|with|of|in|on|at|to|from|for|by|about|first|here|"
    r"today|tell me|know|wonder\w*|curious|ask|hear|see|notice|remember|say|think|mean|me|you|tried|guess|sure) )\W*"
    r"(?:what\w*|how|when|where|which|who\w*|why|if|whether|is|are|am|was|were|do|does|did|don't|didn't|doesn't|"
    r"have|has|"
    r"haven't|hasn't|had|can|could|can't|would|will|shall|should|may|might|isn't|aren't|wasn't|any\w*|right|yes|no|"
    r"okay|"
    r"ready|true|close|correct|fair|something|maybe|perhaps)\b"
)
_ROUND = 4
_NUMBERS = wordset("one two three four five six seven eight nine ten fifteen twenty thirty")


def _goes_round(text: Text) -> str:
    """The same stretch of words twice in one message, in the speaker's own voice; naming a thing twice is none."""
    words = read(text.bare).words
    seen: set[tuple[str, ...]] = set()
    for i in range(len(words) - _ROUND + 1):
        run = words[i : i + _ROUND]
        if "emergency" in run or (i + _ROUND < len(words) and words[i + _ROUND] in _NUMBERS):
            continue  # "in while you count to three, out while you count to five"
        if run in seen and len(set(run)) > 2 and sum(w not in _COMMON for w in run) >= 2 and run[0] not in _DET:
            return " ".join(run)
        seen.add(run)
    return ""


_HALF = re.compile(
    r"\A\W{0,2}-[a-z]+|(?:\A|[.!?] )(?:however|therefore|being|also|instead|thus),? and\b|\b(?:and|or),? (?:and|or)\b"
    r"|\bthank you for (?!what|who)[a-z]{4,} (?:are|is|was|were|be)\b"
    r"|\b(?:if|because|although|while) (?:you|we|they), and\b"
    r"|\b([a-z]{4,})(?<!er)(?<!again)(?<!more)(?:,? and \1){2}\b"
)
"""The second half of a word or a sentence at the beginning, two joints in a row, one thing listed three times."""
_LONG_ROUND = 5


def _in_pieces(text: Text) -> str:
    """Parts of sentences without their other halves: joints that join nothing, and a run of words said twice."""
    if half := _HALF.search(text.bare):
        return half.group().strip()
    if text.even.count('"') % 2 and re.search(r'"\w', text.even) and len(text.words) > 4:
        return text.even[text.even.rfind('"') :][:60]
    words = read(text.bare).words
    seen: set[tuple[str, ...]] = set()
    for i in range(len(words) - _LONG_ROUND + 1):
        run = words[i : i + _LONG_ROUND]
        if run in seen and len(set(run)) == _LONG_ROUND and not _NUMBERS & set(run) and run[0] in _INSIDE:
            return " ".join(run)
        seen.add(run)
    return ""


_INSIDE = wordset("into about something more of to with for from that")
"""Words that carry a sentence on; two sentences of the same make begin otherwise."""
_QUESTION_LONG = 9


def _asks_nothing(text: Text) -> str:
    """A long statement of the speaker's own with a question mark behind it."""
    for sentence in text.sentences:
        if (
            sentence.endswith("?")
            and len(sentence.split()) >= _QUESTION_LONG
            and re.match(r"\W*(?:i|i'm|i've|it's|it|here's|let's|thank|this|that's)\b", sentence)
            and not _ASKING.search(sentence)
            and not re.search(r":|\bor\b", sentence)
        ):
            return sentence
    return ""


def _stuck(words: tuple[str, ...]) -> bool:
    """One word or a pair again and again."""
    if len(words) < 6:
        return False
    most = Counter(words).most_common(1)[0][1]
    doubles = sum(1 for a, b in pairwise(words) if a == b)
    return (most >= 5 and most > 0.6 * len(words)) or doubles >= max(3, 0.35 * len(words))


def _scrambled(words: tuple[str, ...], raw: str) -> bool:
    """Strings without vowels, keyboard runs."""
    if len(words) < 3 or foreign_letters(raw) > 0.3:
        return False
    odd = sum(1 for w in words if len(w) > 2 and w.isalpha() and _unsayable(w))
    known = sum(1 for w in words if w in _COMMON)
    if odd >= 3 and odd > 0.5 * len(words):
        return True
    return odd >= 2 and odd + 0.5 > 0.3 * len(words) and known <= 0.1 * len(words)


@lru_cache(maxsize=8192)
def _unsayable(word: str) -> bool:
    return word.isascii() and (
        not re.search(r"[aeiouy]", word)
        or bool(re.search(r"[bcdfghjklmnpqrstvwxz]{4}", word))
        or bool(re.search(r"q(?!u)|[jv][bcdfghjkmnpqstvwxz]|x[bdfgjkmnqrsvwz]", word))
    )


_GRADE = re.compile(r"\b(?:an|the|my|your) A\b")


def _salad(words: tuple[str, ...]) -> bool:
    """Function words in an order no sentence has."""
    if len(words) < 8:
        return False
    clashes = sum(1 for a, b in pairwise(words) if (a, b) in _CLASH or (a in _DET and b in _CLASHING))
    return clashes >= 2 or bool({"lorem", "ipsum"} <= set(words))


_DET = frozenset(("the", "a", "an", "your", "my"))
_CLASHING = wordset("the a an of to in at for with from by and or but is are was it did does when how")
_CLASH = frozenset(
    (
        ("when", "then"),
        ("it", "when"),
        ("to", "did"),
        ("was", "then"),
        ("for", "of"),
        ("how", "the"),
        ("then", "evidence"),
    )
)

_TONGUES = {
    "es": "que de la el en los las una por con para está esto esta pero como más qué cómo tu tus "
    "te lo fue muy semana todo ha ese cuando",
    "fr": "le la les des une est et que qui dans pour pas vous je tu ce cette avec sur mais au "
    "aux du en été avez dirait ça plus toi ton",
    "de": "der die das und ist nicht ich du ein eine zu mit auf für war dich dir mir wie was es "
    "den dem sich hast danach sehr auch bist tut leid mein jetzt in diesem durch ging ihnen haben geht moment"
    " gedacht wenn oder aber noch kann",
    "it": "il lo la che di un una per con non sono ti mi cosa molto questo come hai è sei nel "
    "della stanca sembra quella",
    "pt": "o os as que de um uma para com não você foi pela sua seu isso como mais por em está muito qual foram",
    "nl": "de het een en van ik je dat niet is op wat er toen hij dit met voor klinkt ging zijn heb",
    "sv": "det att och en som på är av för med du inte var vad dig låter hur om den ett hjälpte har",
    "tr": "bir ve bu için çok ne senin gibi da de o anda mi hafta geçmiş daha sen ama",
    "pl": "i w na to się że nie jest co z do jak ale ci był był trudny choć tydzień trochę rozumiem pomogło",
    "id": "yang dan di itu dengan untuk tidak ini saya kamu apa dari ada minggu",
    "ro": "și nu ce la pe cu un o este că mai te ai săptămână ți pentru foarte",
    "fi": "ja on ei että se oli mitä sinun minä tämä viikko kun niin",
    "cs": "a se na je že to v co jak byl ti jsi týden který pro tak",
    "da": "det at og en er du ikke var hvad dig som på lyder med for uge",
}
_TONGUE_SETS = {k: frozenset(v.split()) - _COMMON for k, v in _TONGUES.items()}


def _of_one_tongue(words: list[str]) -> int:
    return max(sum(1 for w in words if w in known) for known in _TONGUE_SETS.values())


def wrong_language(turn: Turn, before: Context) -> str:
    """The message is not in English; a quoted or single foreign word is no fault, nor a client who never wrote any."""
    if turn.speaker == "client" and not before.own and before.client_name == "":
        return ""
    text = read(turn.text)
    letters = [] if text.bare.isascii() else [c for c in text.bare if c.isalpha()]
    if len(letters) >= 6 and sum(1 for c in letters if ord(c) > 0x2FF) > 0.5 * len(letters):
        return text.even.strip()[:80]
    foreign = next((s for s in text.sentences if foreign_letters(s) > 0.6 and sum(c.isalpha() for c in s) >= 6), "")
    if foreign:
        return foreign
    for sentence in (*text.sentences, " ".join(text.bare.split())):
        words = re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", sentence)
        if len(words) < 5:
            continue
        english = sum(1 for w in words if w in _COMMON)
        parts = [p for w in words for p in w.split("'")]
        if len(words) >= 6 and share_known(tuple(words)) < 0.5 and _of_one_tongue(parts) >= 3:
            return sentence
        if english > 0.15 * len(words):
            continue
        if len(words) >= 6 and share_known(tuple(words)) < 0.4 and not _scrambled(tuple(words), sentence):
            return sentence
        best = _of_one_tongue(parts)
        if best >= max(2, 0.2 * len(words)) and best > 2 * english:
            return sentence
    return ""
