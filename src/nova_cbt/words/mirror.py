# ruff: noqa: E501, SIM905 - a pattern or a row of a table is easier to check on one line
"""A short clause of the client's turned round to say it back: "I stayed up" becomes "you stayed up"."""

from __future__ import annotations

from nova_cbt.words import patterns as re
from nova_cbt.words.learner import learner
from nova_cbt.words.text import bare, count, plain

_LIMIT = 16
_UNSAFE = re.compile(
    r"\b(?:we|us|our|ours|ourselves|let's|lets|you|your|yours|yourself|u|ur|ya|thou|we're|we've|we'd|we'll|you're|youre|you've|you'd|you'll|"
    r"lol|lmao|lmfao|idk|tbh|omg|ngl|rn|btw|wtf|smh|ffs|imo|af|pls|plz|oh my god|my god|my goodness|oh my|nova)\b"
    r"|\b(?:w|n|ppl|gc|cba|rly|thru|bf|gf|ik|ikr|wen|dat|ofc|jus|fr|lil|abt)\b|[\"?“”<>\[\]{}()*_#@/\\|]|\.\.|…|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) ?am\b|https?:",
    re.I,
)
_RUDE = re.compile(
    r"\b(?:fuck\w*|shit\w*|cunt\w*|bitch\w*|wank\w*|bollocks|arse\w*|piss\w*|dick|bastard\w*|crap|damn|goddamn)\b", re.I
)
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
_BROKEN = re.compile(
    r"\b(?:hands|legs|knees|eyes|feet|arms|shoulders|nerves|children|kids|people|parents|colleagues|patients|friends|we|they|you) (?:was|wasn't|is|isn't|has|hasn't|does|doesn't)\b|"
    r"(?:^|\b(?:and|but|because|when|that|so|if|then|where|day|week|night|morning|\w+day) )(?:he|she|it) (?:always |never |also |just |still |only )?(?:stand|go|come|say|tell|want|need|think|make|take|give|work|look|know|feel|do|have|get|ask|call|shout|check|leave|live|like|hate|keep|speak|talk|sit|see|write|try|don't|haven't)\b",
    re.I,
)
"""A verb that does not go with who does it: said back, it would mock."""
_STARTS = (
    "i i'm i've i'd i'll my mine me it it's he she they he's she's they're they've that that's this there there's the a an everyone everybody "
    "nobody people someone somebody nothing everything something no some all his her their when whenever if after before since while once every each "
    "now last yesterday today tonight sometimes usually most half part one two three lately recently at in on during even as for mum mom dad"
).split()
_FINITE = re.compile(
    r"\b(?:am|is|are|was|were|has|have|had|do|does|did|can|could|will|would|should|might|may|must|i'm|i've|i'd|i'll|it's|he's|she's|they're|"
    r"that's|there's|they've|\w{2,}'s (?:in|at|on|not|gone|going|been|got|always|never|so|very|too|broken|ill|sick|dead|dying|\w+ing)|\w+n't|\w{2,}ed|went|got|came|said|told|made|felt|thought|knew|saw|took|gave|left|lost|kept|let|put|sent|spoke|"
    r"stood|sat|slept|woke|wrote|ran|read|met|meant|hurt|hit|held|heard|found|fell|forgot|began|broke|brought|bought|caught|chose|cut|drove|"
    r"ate|drank|flew|grew|hid|paid|quit|rang|rose|sang|shook|shut|spent|stuck|taught|threw|understood|won|wore|sold|built|chose|dealt|dug|fought|hung|laid|led|learnt|lent|lit|rode|sank|stole|struck|swore|tore|wept|bore|bit|drew|spread|knelt|lay|feels?|thinks?|wants?|needs?|"
    r"knows?|says?|makes?|gets?|keeps?|looks?|seems?|hates?|loves?|likes?|goes|comes?|takes?|gives?|tells?|means?|hurts?|works?|happens?|"
    r"scares?|worries|helps?|asks?|calls?|ignores?|leaves?|lives?|matters?|stays?|turns?|tries|try|start|stop|miss|find|end|freeze|panic|cry|"
    r"avoid|compare|check|hide|forget|worry|sit|stand|sleep|wake|eat|drink|lie|run|see|hear|go|have|i)\b",
    re.I,
)  # fmt: skip
_DROPPED = re.compile(
    r"^(?:stayed|went|tried|forgot|slept|cried|missed|cancelled|canceled|avoided|snapped|shouted|walked|called|rang|texted|wrote|finished|started|"
    r"skipped|ended|spent|woke|gave|told|asked|felt|got|had|made|did|didn't|couldn't|wasn't able|can't|don't|managed|ate|drank|hid|ran|quit|kept|lay|sat|"
    r"thought|worked|watched|bought|sent|ignored|froze|panicked|argued|apologised|apologized|pretended|was|am|never)\b",
    re.I,
)


_GIVES = frozenset(
    {
        "told",
        "asked",
        "gave",
        "made",
        "left",
        "called",
        "rang",
        "texted",
        "sent",
        "got",
        "had",
        "kept",
        "let",
        "ignored",
        "watched",
        "missed",
    }
)
_HOME = re.compile(
    r"(^|\b(?:told|asked|rang|called|texted|saw|with|to|that|and|when|if|because|since|after|before|from|for|about|miss|missed|love|tell|see|visit|like|says|think|thought|until) )"
    r"(mum|mom|dad|mam|gran|nan|grandma|grandad|granny)(?=(?: \w|'s\b|$|[,.]))",
    re.I,
)
_AND_I = re.compile(
    r"^(my (?:(?:best|older|younger|big|little|lab|old|new|whole|close|twin|oldest|eldest) )?\w+) and i\b(?!')", re.I
)
_TO_ME = re.compile(
    r"\b(?<!for )(?<!to )(?<!with )(?<!about )(?<!of )(?<!from )(?<!like )(?<!around )(?<!than )(?<!at )(?<!on )me\b",
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
        earlier = [
            w.lower() for w in words[:back] if w.lower() in _OTHERS | {"i", "i'm", "i've", "i'd"} or w[:1].isupper()
        ]
        return (
            "i"
            if earlier and all(w in ("i", "i'm", "i've", "i'd") for w in earlier) and not _noun_subject(words[:back])
            else ""
        )
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
    plain_subject = (
        first in ("he", "she", "they", "it", "nobody", "everyone", "everybody", "someone") and len(words) > 2
    )
    said = " ".join(words)
    return plain_subject or ((first in _STARTS or named) and bool(_FINITE.search(said) or _OWN_DOES.search(said)))


_OWN_DOES = re.compile(
    r"\b(?:my|his|her|our|their|the) [a-z]+ (?!this\b|his\b|always\b|as\b|lots\b|less\b)[a-z]{3,}s (?:when|whenever|if|at|in|every|so|like|all|again|to|and|with|from|on|for|because|after|before|until)\b",
    re.I,
)
"""Something of one's own does something: "my voice shakes when ..."."""


_AT_ME = re.compile(
    r"\b(i(?:'m|'d|'ll)?\b(?:,? (?!(?:me|he|she|they|it|you|who|and|but|because|when|that|my|our|the|so|if|while|as|\w+ing)\b)\w+){0,6}?(?:,? (?:and|but))? (?:angry|cross|hard|soft|kinder|kind|gentle|strict|patient|proud|"
    r"ashamed|harsh|mad|disappointed|fair|good|nice|furious|disgusted|annoyed|pleased|fed up|sorry) (?:with|to|at|of|on|for|in)) me\b",
    re.I,
)
"""What one feels towards oneself: "I was angry with me"."""


_ITS = re.compile(
    r"\bits (?=(?:an?|the|not|just|only|so|too|my|your|been|going|never|always|like|because|really|about|what|how|fine|ok|okay|over|hard|all)\b)",
    re.I,
)
"""An apostrophe left out."""


def second_person(clause: str, *, whole: bool = False) -> str:
    """The words as the therapist may say them to the client, or nothing where that is unsafe; `whole`: sentences only."""
    text = _ITS.sub("it's ", _AT_ME.sub(r"\1 myself", bare(plain(clause))))
    if asked := re.match(r"(why|how) (?=(?:i|i'm|i've|my)\b)", text, flags=re.I):
        inner = second_person(text[asked.end() :], whole=True)
        return f"{asked[1].lower()} {inner}" if inner else ""
    if led := re.match(r"(?:that|which means|meaning) (?=i\b)", text, flags=re.I):
        text = re.sub(r"\b(and|but|or) that (?=i\b)", r"\1 ", text[led.end() :], flags=re.I)
    text = re.sub(r",? (?:you know|i guess|i suppose|i think|haha+|though)$", "", text, flags=re.I).strip()
    if (
        _BROKEN.search(text)
        or learner(text)
        or not 2 <= count(text) <= _LIMIT
        or _UNSAFE.search(text)
        or _RUDE.search(text)
        or not text.isascii()
    ):
        return ""
    text = _AND_I.sub(
        lambda hit: f"me and {hit[1][0].lower()}{hit[1][1:]}", re.sub(r"\bi, (?=i\b)", "", text, flags=re.I)
    )
    words = _subject_first(_words(_HOME.sub(lambda hit: f"{hit[1]}my {hit[2].lower()}", text)))
    if not words or _BAD_AFTER_I.search(" ".join(words)) or words[-1].lower() in ("my", "i"):
        return ""
    if not _whole(words) and (whole or not _phrase(" ".join(words))):
        return ""
    return _spoken(words)


def _subject_first(words: list[str]) -> list[str]:
    """With the "I" that a clipped message leaves out; empty where it is not plain who is meant."""
    if not _DROPPED.match(" ".join(words)):
        return words
    if words[0].lower() in _GIVES and words[1].lower() in ("me", "my", "i", "and"):
        return []  # who told, asked or left is not said
    return ["I", *words]


def _phrase(text: str) -> bool:
    """Whether it is a short phrase without a subject that may be turned as it stands: "the part on my methods"."""
    return (
        count(text) <= 10
        and not _TO_ME.search(text)
        and not re.search(r"\b(?:i|i'm|i've|i'd|i'll|he|she|they|it|was|were|am|is|are|let)\b", text, re.I)
    )


def _spoken(words: list[str]) -> str:
    """The turned words as one line, without a trace of the first person."""
    turned = _turned(words)
    said = re.sub(r"\s+([,.;:!'])", r"\1", " ".join(turned)).strip(" ,;:.!-")
    if said and words[0].lower() in (*_STARTS, "i"):
        said = said[0].lower() + said[1:]
    return "" if re.search(r"\b(?:i|i'm|i've|i'd|i'll|me|my|mine|myself|am)\b", said, re.I) else said
