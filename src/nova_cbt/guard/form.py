"""Faults of form: what is seen without understanding the message."""

from __future__ import annotations

import re
from collections import Counter

from nova_cbt.guard.context import Context
from nova_cbt.guard.words import any_of, first, read
from nova_cbt.model import Turn

_BLANK = re.compile(
    r"\{\{?\s*[a-z_][\w .|-]{0,40}\}?\}"  # {name}
    r"|<(?!think|/|br|3)(?:insert|your|the|client|name|situation|emotion|thought|date|topic|number|feeling|place)[\w ,'/-]{0,40}>"
    r"|(?<!\w)_{3,}(?!\w)"
    r"|(?<!\w)(?:XX+|TODO|TBD|N/?A|lorem ipsum)(?!\w)"
    r"|\$\{?\w+\}?(?!\d)|%\([a-z_]+\)s",
)
_BRACKET = re.compile(r"\[([^\]\n]{1,60})\]")
_BLANK_WORDS = any_of(
    "insert", "name", "names", "number", "date", "time", "day", "place", "task", "topic", "situation", "feeling", "emotion",
    "thought", "person", "aspect", "specific", "your", "client", "patient", "therapist", "friend", "professor", "teacher",
    "phone", "line", "country", "activity", "goal", "month", "year", "blank", "placeholder", "subject", "event", "example",
    "something", "someone", "x", "y", "colleague", "partner", "member", "boss", "hotline", "local", "relationship", "issue",
)  # fmt: skip
_SCENE_TAG = re.compile(r"\[as [^\]\n]{1,40}\]", re.IGNORECASE)
_NONE_FILLED = re.compile(r"(?:that|about|when|with|felt|on|the) (None|null|undefined|nan)\b(?! of)")


def placeholder_leak(turn: Turn, before: Context) -> str:
    """A blank nobody filled in, such as [Name] or {thought}."""
    text = _SCENE_TAG.sub("", read(turn.text).even)
    found = _BLANK.search(text) or _NONE_FILLED.search(text)
    if found and not (turn.speaker == "client" and set(found.group()) == {"_"}):
        return found.group()
    for bracket in _BRACKET.finditer(text):
        inner = bracket.group(1)
        capitals = inner.isupper() and len(inner) > 2
        if capitals or (_BLANK_WORDS.search(inner) and not _is_aside(inner)):
            return bracket.group()
    return ""


_ASIDE = re.compile(r"^(?:the|i|it|he|she|they|we|this|that|my|not|no|so|and|but|or|illegible|sic|laughs?)\b", re.IGNORECASE)
_BLANK_HEAD = re.compile(r"^(?:the|my) (?:\w+ ){0,2}(?:name|situation|feeling|task|topic|date|place|person|thought|problem)$", re.I)


def _is_aside(inner: str) -> bool:
    """A remark in brackets, and not a blank."""
    return bool(_ASIDE.match(inner)) and not _BLANK_HEAD.match(inner)


_LEAK = re.compile(
    r"</?think(?:ing)?>|<\|[a-z_]+\|>|\[/?INST\]|<<SYS>>|</?(?:system|assistant|user|s)>"
    r"|^\s*#{1,4}\s*(?:instruction|task|system|rules?|context|response|output|input|persona)\b"
    r"|^\s*(?:system|developer)\s*:"
    r"|\"?(?:role|content|reply|response|message|speaker)\"\s*:\s*[\"\[{]"
    r"|```"
    r"|\b(?:thinking|reasoning|plan|analysis|move|chain of thought)\s*:\s*\S.{0,400}?\b(?:output|reply|answer|limit|slot|response)\b",
    re.IGNORECASE | re.MULTILINE,
)
_ORDERS = any_of(
    r"my (?:system )?prompt", r"(?:system|hidden|initial) prompt", r"(?:my|the) instructions? (?:are|is|say|says|tell|were)",
    r"(?:according to|as per|following|under|based on) my (?:instructions|prompt|rules|guidelines|directives)",
    r"(?:the )?rules (?:i was|i've been|i have been) given", r"i (?:was|am|have been|'ve been) (?:instructed|told|programmed) to (?:ask|keep|respond|reply|act|stay|use|never|always|validate)",
    r"the user (?:wants|asks|asked|is|says|said|needs|seems|has)",
    r"i (?:need|have|should|must) to? ?(?:keep (?:it|this|my reply) (?:brief|short|under)|use an open question|avoid reassurance|validate (?:first|the client))",
    r"never mention (?:these|the|your) (?:rules|instructions)", r"stay(?:ing)? in character[, ]",
    r"(?:as|being) the client,? i should", r"(?:keep|limit) (?:replies|responses|answers|each reply) (?:under|to|below|within)",
    r"respond (?:as|only as|like) (?:the|a) (?:therapist|client|patient|counsellor|counselor)",
)  # fmt: skip
_CAST = re.compile(r"^\W*you are (?:now )?(?:[A-Z]\w+, (?:a|an|\d)|a (?:cbt |helpful |kind )?(?:therapist|counsell?or|assistant|client|patient))")


def prompt_leak(turn: Turn, before: Context) -> str:
    """The instructions behind the message, a thinking block, or wire format."""
    text = read(turn.text)
    return first(_LEAK, text.even) or first(_CAST, text.even) or first(_ORDERS, text.bare)


_LABEL_NAMES = "therapist|counsell?or|psychologist|clinician|nova|assistant|client|patient|user|system|ai|bot|human"


def labels(text: str, before: Context) -> list[re.Match[str]]:
    """Where a line begins with a speaker's name and a colon."""
    names = [re.escape(n) for n in (before.client_name, before.therapist_name) if n]
    known = "|".join([_LABEL_NAMES, *names])
    return list(re.finditer(rf"^[\s>*_#\[]{{0,4}}(?:{known})(?: ?\([^)\n]{{1,20}}\))?[\]*_]{{0,3}} ?:[*_]{{0,2}}(?!\d)", text, re.I | re.M))


def label_leak(turn: Turn, before: Context) -> str:
    """A speaker's label in front of what is said."""
    found = labels(read(turn.text).even, before)
    return found[0].group().strip() if found else ""


_ENDS = re.compile(r"[.!?\u2026\"')\]*~]\s*$|[\U0001F300-\U0001FAFF\u2600-\u27BF<3:;][\w()/<3]?\s*$")
_HANGING = frozenset(
    "the a an and or but because that which who whose of for with from to at by into about if when while your my our their "
    "his its than as is are was were you're i'm we're they're it's he's she's what's would could should can will may might "
    "i we you'll you'd i'd i'll we'll been being very not don't doesn't didn't isn't so then this these those where how what "
    "whether until since before after between during without toward towards every each some any more just even also have has had "
    "it he she they you does do did".split()
)
_HARD = frozenset(
    "the a an and or your my our their its whose than you're i'm we're they're you'll you'd i'd i'll we'll every whether "
    "because of into toward towards between during which".split()
)
_CLOSE_BY_WHOLE = re.compile(r"\b(?:(?:what|who|where) (?:for|from|with|about|to|of|at|in)|what to do|you know what|guess so)$", re.I)


def truncation(turn: Turn, before: Context) -> str:
    """The message stops in the middle of a word or a clause; a missing full stop alone is no fault."""
    text = read(turn.text)
    tail = text.even.strip()[-60:]
    if before.finish_reason == "length":
        return tail or "(cut off)"
    if not text.words or _foreign_letters(text.even) > 0.3:
        return ""
    body = text.even.strip()
    if body.count('"') % 2 and len(text.words) > 4 and turn.speaker == "therapist" and not re.search(r'["?.!]$', body[-1:]):
        return tail
    if body.endswith((",", ";", " -", "(", "'")) or (body.endswith(":") and turn.speaker == "therapist" and len(text.words) > 3):
        return tail
    if _ENDS.search(body):
        return ""
    if before.limit and turn.speaker == "therapist":
        return tail
    return tail if _hangs(turn, text.words, body) else ""


_OPEN_QUESTION = re.compile(r"(?:^|[.!?,]\s+|\band )(?:what|how|when|where|who|which|do|did|does|is|are|can|could|would|shall|have|let's)\b[^.!?]*$")
_LAST = re.compile(r"[^\W\d_]+(?:'[^\W\d_]*)*$")
_SHORT_ENDS = frozenset("ok idk lol no yes yeah hm mm so do me it us in on up out off now too way day job bus him her man mum dad".split())


def _hangs(turn: Turn, words: tuple[str, ...], body: str) -> bool:
    last = words[-1]
    if len(words) < 3 or _CLOSE_BY_WHOLE.search(body):
        return False
    if turn.speaker == "client":
        return _client_hangs(words, body)
    if last in _HANGING:
        return True
    clause = re.split(r"[.!?]\s+", body.lower())[-1]
    if _OPEN_QUESTION.search(clause) and len(clause.split()) > 3:
        return True  # a therapist's question without its question mark
    opened = re.search(r"(?:^|, |\band )(?:when|if|although|while|after|before|since|because|as)\b(?![^.!?]*,)[^.!?]*$", clause)
    return bool(opened and clause.startswith(opened.group().strip()[:12])) or (len(clause.split()) > 2 and not _plausible(last))


_SUBORDINATE = re.compile(
    r"(?:\bthat i could|\b(?:thing|thought|problem|thing is|worst) (?:\w+ ){0,3}is that|\bmakes me (?:feel|think) like|\bi then just|\band then i just"
    r"|\bsaid that the|\bevery time i|\bso that i|\bas soon as i|\bi started to|\bwas going to|\bwanted to(?= *$))$"
)
_CLIENT_HARD = _HARD - {"which", "because"} | {"but", "if", "although"}


def _client_hangs(words: tuple[str, ...], body: str) -> bool:
    low = body.lower()
    if len(words) < 5:
        return False
    if re.search(r"\b(?:how|what|where|when|why|which) (?:could|would|can|do|did|is|are|will|should|might) (?:you|i|he|she|they|we|it)$", low) and len(words) > 12:
        return True
    if re.search(r"\b(?:where|what|who|how) (?:were|was|are|is) (?:we|i|you|it|that)$|\b(?:think|speak|dream|hear|sort|kind|out|none|all|most|part|because|afraid|scared|tired|sick|ashamed|proud) of$|\b(?:forward|talk|listen|go|used|speak) to$", low):
        return False
    return words[-1] in _CLIENT_HARD or bool(_SUBORDINATE.search(low))


def _plausible(word: str) -> bool:
    """Could this be a whole word? Judged by its ending; a cut word often stops on a rare cluster."""
    return word in _SHORT_ENDS or not re.search(r"[bcdfghjklmnpqrstvwxz]{2}$", word) or bool(
        re.search(r"(?:ck|ct|ch|ff|ft|gh|ht|ld|lf|ll|lk|lm|lp|lt|mb|mp|nd|ng|nk|nt|pt|rb|rd|rf|rk|rl|rm|rn|rp|rs|rt|sh|sk|sm|sp|ss|st|th|ts|ds|ks|ls|ms|ns|ps|gs|bs|fs|ws|wn|wl|wk|xt|zz|tch|rch|nch|dd|gg|mn|lc|nc)$", word)
    )


def _foreign_letters(text: str) -> float:
    if text.isascii():
        return 0.0
    letters = [c for c in text if c.isalpha()]
    return sum(1 for c in letters if ord(c) > 0x2FF) / len(letters) if letters else 0.0


_COMMON = frozenset(
    "the a an and or but of to in on at for with from by as is are was were be been am it its it's this that these those i you he "
    "she we they me him her us them my your his our their what when where who how why which if not no yes so then there here do does "
    "did have has had can could would should will may might just like about up out all one some any more very too now than into "
    "after before again because only over even back still don't didn't can't i'm i'd i've you're that's let's what's".split()
)
_JUNK = re.compile(r"\ufffd|\u2581|</s>|<\|\w+\|>|\[object Object\]|\bNaN\b|\b0x[0-9a-f]{2,}\b|\bundefined\b|\bnull\b|[{}]{2,}|##\s*\S*\s*##|::\s*::")
_SAME = re.compile(r"(.)\1{7,}")


def gibberish(turn: Turn, before: Context) -> str:
    """Text that is no language: debris, letters at random, one word over and over."""
    text = read(turn.text)
    raw, words = text.even, text.words
    debris = _JUNK.findall(raw)
    if len(debris) >= 2 or (debris and len(words) < 6):
        return raw.strip()[:60]
    if turn.speaker == "therapist" and _SAME.search(raw):
        return first(_SAME, raw)
    marks = sum(1 for c in raw if not c.isalnum() and not c.isspace())
    if turn.speaker == "therapist" and len(raw) >= 12 and marks > 0.6 * len(raw.replace(" ", "")) and len(words) < 3 and set(raw) - set(". "):
        return raw.strip()[:60]
    return raw.strip()[:60] if _stuck(words) or _scrambled(words, raw) or _salad(words) else ""


def _stuck(words: tuple[str, ...]) -> bool:
    """One word or a pair again and again."""
    if len(words) < 6:
        return False
    most = Counter(words).most_common(1)[0][1]
    doubles = sum(1 for a, b in zip(words, words[1:], strict=False) if a == b)
    return (most >= 5 and most > 0.6 * len(words)) or doubles >= max(3, 0.35 * len(words))


def _scrambled(words: tuple[str, ...], raw: str) -> bool:
    """Strings without vowels, keyboard runs."""
    if len(words) < 3 or _foreign_letters(raw) > 0.3:
        return False
    odd = sum(1 for w in words if len(w) > 2 and _unsayable(w))
    known = sum(1 for w in words if w in _COMMON)
    return odd >= 2 and odd + 0.5 > 0.3 * len(words) and known <= 0.1 * len(words)


def _unsayable(word: str) -> bool:
    return word.isascii() and (
        not re.search(r"[aeiouy]", word) or bool(re.search(r"[bcdfghjklmnpqrstvwxz]{4}", word)) or bool(re.search(r"q(?!u)|[jvx][bcdfghjkmnpqstvwxz]", word))
    )


_FUNCTION = frozenset("the a an of to in on at for with from by as and or but is are was it when how what before then did".split())


def _salad(words: tuple[str, ...]) -> bool:
    """Function words in an order no sentence has."""
    if len(words) < 8:
        return False
    clashes = sum(1 for a, b in zip(words, words[1:], strict=False) if (a, b) in _CLASH or (a in _DET and b in _CLASHING))
    return clashes >= 2 or bool({"lorem", "ipsum"} <= set(words))


_DET = frozenset(("the", "a", "an", "your", "my"))
_CLASHING = frozenset("the a an of to in at for with from by and or but is are was it did does when how".split())
_CLASH = frozenset((("when", "then"), ("it", "when"), ("to", "did"), ("was", "then"), ("for", "of"), ("how", "the"), ("then", "evidence")))

_TONGUES = {
    "es": "que de la el en los las una por con para está esto esta pero como más qué cómo tu tus te lo fue muy semana todo ha ese cuando",
    "fr": "le la les des une est et que qui dans pour pas vous je tu ce cette avec sur mais au aux du en été avez dirait ça plus toi ton",
    "de": "der die das und ist nicht ich du ein eine zu mit auf für war dich dir mir wie was es den dem sich hast danach sehr auch bist tut leid mein jetzt",
    "it": "il lo la che di un una per con non sono ti mi cosa molto questo come hai è sei nel della stanca sembra quella",
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
}  # fmt: skip
_TONGUE_SETS = {k: frozenset(v.split()) for k, v in _TONGUES.items()}


def wrong_language(turn: Turn, before: Context) -> str:
    """The message is not in English; a quoted or single foreign word is no fault."""
    text = read(turn.text)
    letters = [] if text.bare.isascii() else [c for c in text.bare if c.isalpha()]
    if len(letters) >= 6 and sum(1 for c in letters if ord(c) > 0x2FF) > 0.5 * len(letters):
        return text.even.strip()[:80]
    foreign = next((s for s in text.sentences if _foreign_letters(s) > 0.6 and sum(c.isalpha() for c in s) >= 6), "")
    if foreign:
        return foreign
    for sentence in text.sentences:
        words = re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", sentence)
        if len(words) < 5:
            continue
        english = sum(1 for w in words if w in _COMMON)
        parts = [p for w in words for p in w.split("'")]
        best = max(sum(1 for p in parts if p in s) for s in _TONGUE_SETS.values())
        if best >= max(2, 0.2 * len(words)) and best > 2 * english and english <= 0.15 * len(words):
            return sentence
    return ""


def question_overload(turn: Turn, before: Context) -> str:
    """Four questions or more in one message; in our own, more than two."""
    if turn.speaker != "therapist":
        return ""
    text = read(turn.text)
    count = text.even.count("?")
    most = 2 if before.limit else 3
    return text.even[: text.even.rfind("?") + 1].strip()[-120:] if count > most else ""


def length(turn: Turn, before: Context) -> str:
    """Longer than this message may be."""
    over = before.limit and len(read(turn.text).words) > before.limit
    return " ".join(turn.text.split()[-12:]) if over else ""


_MARKUP = re.compile(r"^\s{0,3}(?:#{1,6} |[*+] |- |\d+[.)] |>|\|)|\*\*[^*\n]+\*\*|__[^_\n]+__|^\s*[A-Z][\w /]{2,30}:\s*$|\[[^\]]+\]\(http", re.MULTILINE)


def markup(turn: Turn, before: Context) -> str:
    """Headings, lists or other mark-up in one of our own messages."""
    if turn.speaker != "therapist" or not before.limit:
        return ""
    return first(_MARKUP, read(turn.text).even)
