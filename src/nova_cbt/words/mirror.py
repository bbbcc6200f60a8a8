"""A short clause of the client's turned round to say it back: "I stayed up" becomes "you stayed up"."""

from __future__ import annotations

import re

from nova_cbt.words.text import bare, count, plain

_LIMIT = 16
_UNSAFE = re.compile(
    r"\b(?:we|us|our|ours|ourselves|let's|lets|you|your|yours|yourself|u|ur|ya|thou|we're|we've|we'd|we'll|you're|youre|you've|you'd|you'll|"
    r"lol|lmao|lmfao|idk|tbh|omg|ngl|rn|btw|wtf|smh|ffs|imo|af|pls|plz|oh my god|my god|my goodness|oh my|nova)\b"
    r"|[\"?“”<>\[\]{}()*_#@/\\|]|\.\.|…|\b\d+ ?(?:am|pm)\b.*\bam\b|https?:",
    re.I,
)
_RUDE = re.compile(r"\b(?:fuck\w*|shit\w*|cunt\w*|bitch\w*|wank\w*|bollocks|arse\w*|piss\w*|dick|bastard\w*|crap|damn|goddamn)\b", re.I)
_FIX = {
    "im": "I'm", "ive": "I've", "dont": "don't", "didnt": "didn't", "doesnt": "doesn't", "cant": "can't", "couldnt": "couldn't",
    "wouldnt": "wouldn't", "shouldnt": "shouldn't", "wasnt": "wasn't", "werent": "weren't", "isnt": "isn't", "arent": "aren't",
    "havent": "haven't", "hasnt": "hasn't", "hadnt": "hadn't", "wont": "won't", "thats": "that's", "theres": "there's",
    "shes": "she's", "hes": "he's", "theyre": "they're", "theyll": "they'll", "whats": "what's", "alot": "a lot", "becuase": "because",
    "gonna": "going to", "wanna": "want to", "gotta": "got to", "cos": "because", "coz": "because", "cuz": "because", "bc": "because",
    "kinda": "kind of", "sorta": "sort of",
}  # fmt: skip
_TURN = {
    "i": "you", "i'm": "you're", "i've": "you've", "i'd": "you'd", "i'll": "you'll", "me": "you", "my": "your", "mine": "yours",
    "myself": "yourself", "i'd've": "you'd have",
}  # fmt: skip
_BETWEEN = {
    "just", "really", "always", "never", "only", "still", "also", "even", "probably", "already", "actually", "often", "sometimes", "once",
    "usually", "definitely", "certainly", "honestly", "simply", "kind", "sort", "of", "then", "now", "currently", "truly", "clearly",
    "obviously", "mostly", "literally", "apparently", "basically", "constantly", "genuinely", "suddenly", "quite", "both", "all", "myself",
}  # fmt: skip
_OTHERS = {
    "he", "she", "it", "they", "that", "this", "there", "which", "who", "everyone", "everybody", "nobody", "someone", "somebody", "people",
    "everything", "nothing", "something", "what", "one", "these", "those", "anyone", "anything",
}  # fmt: skip
_BAD_AFTER_I = re.compile(
    r"\bi (?:\w+ly |just |never |always )?(?:is|isn't|are|aren't|has|hasn't|does|doesn't|goes|wants|feels|thinks|knows|says|gets|makes|"
    r"needs|were(?! (?:to|it))|be|been|being|done|seen|gone|ain't)\b",
    re.I,
)
_STARTS = (
    "i i'm i've i'd i'll my mine me it it's he she they he's she's they're they've that that's this there there's the a an everyone everybody "
    "nobody people someone somebody nothing everything something no some all his her their when whenever if after before since while once every each "
    "last yesterday today tonight sometimes usually most half part one two three lately recently at in on during even as for mum mom dad"
).split()
_FINITE = re.compile(
    r"\b(?:am|is|are|was|were|has|have|had|do|does|did|can|could|will|would|should|might|may|must|i'm|i've|i'd|i'll|it's|he's|she's|they're|"
    r"that's|there's|they've|\w+n't|\w{2,}ed|went|got|came|said|told|made|felt|thought|knew|saw|took|gave|left|lost|kept|let|put|sent|spoke|"
    r"stood|sat|slept|woke|wrote|ran|read|met|meant|hurt|hit|held|heard|found|fell|forgot|began|broke|brought|bought|caught|chose|cut|drove|"
    r"ate|drank|flew|grew|hid|paid|quit|rang|rose|sang|shook|shut|spent|stuck|taught|threw|understood|won|wore|feels?|thinks?|wants?|needs?|"
    r"knows?|says?|makes?|gets?|keeps?|looks?|seems?|hates?|loves?|likes?|goes|comes?|takes?|gives?|tells?|means?|hurts?|works?|happens?|"
    r"scares?|worries|helps?|asks?|calls?|ignores?|leaves?|lives?|matters?|stays?|turns?|tries|try|start|stop|miss|find|end|freeze|panic|cry|"
    r"avoid|compare|check|hide|forget|worry|sit|stand|sleep|wake|eat|drink|lie|run|see|hear|go|have|i)\b",
    re.I,
)  # fmt: skip
_DROPPED = re.compile(
    r"^(?:stayed|went|tried|forgot|slept|cried|missed|cancelled|canceled|avoided|snapped|shouted|walked|called|rang|texted|wrote|finished|started|"
    r"skipped|ended|spent|woke|gave|told|asked|felt|got|had|made|did|didn't|couldn't|wasn't able|can't|don't|managed|ate|drank|hid|ran|quit|kept|lay|sat|"
    r"thought|worked|watched|bought|sent|ignored|froze|panicked|argued|apologised|apologized|pretended|was|am|been|never)\b",
    re.I,
)


def _words(clause: str) -> list[str]:
    """Words and the marks between them, mended where a mark was left out."""
    return [_FIX.get(part.lower(), part) for part in re.findall(r"[\w'-]+|[^\w\s]", clause)]


def _subject_of(words: list[str], at: int) -> str:
    """Who the verb at this place belongs to: "i", "other", or "" when that is not plain."""
    back = at - 1
    while back >= 0 and words[back].lower() in _BETWEEN:
        back -= 1
    if back < 0:
        return ""
    before = words[back].lower()
    if before == "i":
        return "i"
    if before in ("and", "but", "or", "then", ","):
        earlier = [w.lower() for w in words[:back] if w.lower() in _OTHERS | {"i", "i'm", "i've", "i'd"} or w[:1].isupper()]
        return "i" if earlier and all(w in ("i", "i'm", "i've", "i'd") for w in earlier) and not _noun_subject(words[:back]) else ""
    after = words[at + 1].lower() if at + 1 < len(words) else ""
    if after == "i":
        return "i" if before in ("nor", "neither", "so") else "other"
    return "other"


def _noun_subject(words: list[str]) -> bool:
    """Whether a second noun phrase after the first verb might own a later verb ("I spoke and the room ...")."""
    joined = " ".join(words).lower()
    return bool(re.search(r"\b(?:and|but|because|so|when|that|if) (?:the|my|his|her|their|a|an|this|that)\b", joined))


def _turned(words: list[str]) -> list[str]:
    """Each word in the second person; empty when one of them cannot be turned with certainty."""
    out: list[str] = []
    for at, word in enumerate(words):
        low = word.lower()
        if low in ("am", "was", "wasn't"):
            who = "i" if low == "am" else _subject_of(words, at)
            if not who:
                return []
            out.append({"am": "are", "was": "were", "wasn't": "weren't"}[low] if who == "i" else word)
        elif low == "i" and out and out[-1].lower() == "you" and words[at - 1].lower() == "i":
            continue  # a stammer
        else:
            out.append(_TURN.get(low, word))
    return out


def _whole(words: list[str]) -> bool:
    """Whether it stands as a sentence: somebody and a verb."""
    first = words[0].lower()
    named = words[0][:1].isupper() and first not in ("i",)
    return (first in _STARTS or named or len(words) > 1 and words[1].lower() in ("is", "was")) and bool(_FINITE.search(" ".join(words)))


def second_person(clause: str) -> str:
    """The clause as the therapist may say it to the client, or nothing where that is unsafe."""
    text = re.sub(r"^(?:that|which means|meaning) (?=i\b)", "", bare(plain(clause)), flags=re.I)
    text = re.sub(r",? (?:you know|i guess|i suppose|i think|haha+|though|too much lol)$", "", text, flags=re.I).strip()
    if not 2 <= count(text) <= _LIMIT or _UNSAFE.search(text) or _RUDE.search(text) or not text.isascii():
        return ""
    words = _words(text)
    if any(a.lower() == "i" and b.lower() in ("i", "me") for a, b in zip(words, words[2:], strict=False) if False):
        return ""
    if _BAD_AFTER_I.search(" ".join(words)) or re.search(r"\b(?:me|my|i)$", " ".join(words[-1:]), re.I) and words[-1].lower() in ("my", "i"):
        return ""
    dropped = bool(_DROPPED.match(text)) and "i" not in {w.lower() for w in words[:1]}
    if dropped:
        words = ["I", *words]
        if words[1].lower() in ("been",):
            return ""
    if not _whole(words):
        return ""
    turned = _turned(words)
    if not turned:
        return ""
    said = re.sub(r"\s+([,.;:!'])", r"\1", " ".join(turned)).strip(" ,;:.!-")
    first = said.split(" ", 1)[0]
    if words[0].lower() in (*_STARTS, "i") and first != "I":
        said = said[0].lower() + said[1:]
    return "" if re.search(r"\b(?:i|i'm|i've|i'd|i'll|me|my|mine|myself|am)\b", said, re.I) else said
