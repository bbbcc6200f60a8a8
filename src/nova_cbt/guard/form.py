"""Faults of form: what is seen without understanding the message."""

from __future__ import annotations

from functools import lru_cache

from nova_cbt.guard import claims
from nova_cbt.guard.context import Context
from nova_cbt.guard.words import any_of, first, read
from nova_cbt.model import Turn
from nova_cbt.words import patterns as re

_BLANK = re.compile(
    r"\{\{?\s*[a-z_][\w .|-]{0,40}\}?\}"  # {name}
    r"|<[A-Z][A-Z_ ]{1,30}>"
    r"|<(?!think|/|br|3)(?:insert|your|the|client|name|situation|emotion|thought|date|topic|"
    r"number|feeling|place)[\w ,'/-]{0,40}>"
    r"|(?<!\w)_{3,}(?!\w)"
    r"|(?<!\w)(?:XX+|TODO|TBD|N/?A|lorem ipsum)(?!\w)"
    r"|\$\{?\w+\}?(?!\d)|%\([a-z_]+\)s",
)
_BRACKET = re.compile(r"\[([^\]\n]{1,60})\]")
_BLANK_WORDS = any_of(
    "insert",
    "name",
    "names",
    "number",
    "date",
    "time",
    "day",
    "place",
    "task",
    "topic",
    "situation",
    "feeling",
    "emotion",
    "thought",
    "person",
    "aspect",
    "specific",
    "your",
    "client",
    "patient",
    "therapist",
    "friend",
    "professor",
    "teacher",
    "phone",
    "line",
    "country",
    "activity",
    "goal",
    "month",
    "year",
    "blank",
    "placeholder",
    "subject",
    "event",
    "example",
    "something",
    "someone",
    "x",
    "y",
    "colleague",
    "partner",
    "member",
    "boss",
    "hotline",
    "local",
    "relationship",
    "issue",
)
_SCENE_TAG = re.compile(r"\[as [^\]\n]{1,40}\]", re.IGNORECASE)
_NONE_FILLED = re.compile(r"(?:that|about|when|with|felt|on|the) (None|null|undefined|nan)\b(?! of)")


def placeholder_leak(turn: Turn, before: Context) -> str:
    """A blank nobody filled in, such as [Name] or {thought}."""
    text = _SCENE_TAG.sub("", read(turn.text).even)
    found = _BLANK.search(text) or _NONE_FILLED.search(text)
    if found and not (turn.speaker == "client" and set(found.group()) == {"_"}):
        return found.group()
    plain = read(text).bare
    for bracket in _BRACKET.finditer(text):
        inner = bracket.group(1)
        capitals = inner.isupper() and len(inner) > 2
        slot = turn.speaker == "therapist" and plain[bracket.start()] == "[" and _SLOT_LIKE.match(inner)
        if capitals or slot or (_BLANK_WORDS.search(inner) and not _is_aside(inner)):
            return bracket.group()
    left_open = _LEFT_OPEN.search(text)
    return left_open.group() if left_open else ""


_SLOT_LIKE = re.compile(
    r"(?:a |an |some )?(?:the )?[a-z]+(?: [a-z]+)?$(?<!ing)(?<!ly)(?<!pause)(?<!silence)(?<!nods)(?<!smiles)(?<!sighs)"
)
"""A thing named in brackets where the thing itself should stand; no gesture and no tone."""
_LEFT_OPEN = re.compile(
    r"\[\s*(?:insert|your|client|patient|name|specific|the|a|their|his|her)\b[^\]]*$", re.IGNORECASE
)
"""A blank whose second bracket never came."""
_ASIDE = re.compile(
    r"^(?:the|i|it|he|she|they|we|this|that|my|not|no|so|and|but|or|illegible|sic|laughs?)\b", re.IGNORECASE
)
_BLANK_HEAD = re.compile(
    r"^(?:the|my) (?:\w+ ){0,2}(?:name|situation|feeling|task|topic|date|place|person|" r"thought|problem)$", re.I
)


def _is_aside(inner: str) -> bool:
    """A remark in brackets, and not a blank."""
    return bool(_ASIDE.match(inner)) and not _BLANK_HEAD.match(inner)


_LEAK = re.compile(
    r"</?(?:think(?:ing)?|reason(?:ing)?|scratchpad|analysis|thoughts?|plan)>"
    r"|<\|[a-z_]+\|>|\[/?INST\]|<<SYS>>|</?(?:system|assistant|user|s)>"
    r"|^\s*#{1,4}\s*(?:instruction|task|system|rules?|context|response|output|input|persona)\b"
    r"|^\s*(?:system|developer)\s*:"
    r"|^\s*rule \d+\s*[:.]|\b(?:goal|technique|task|style|constraints?)\s*:[^\n]{0,200}\b(?:output|technique|"
    r"reply|answer)\s*:"
    r"|\"?(?:role|content|reply|response|message|speaker)\"\s*:\s*[\"\[{]"
    r"|```"
    r"|\b(?:thinking|reasoning|plan|analysis|move|chain of "
    r"thought)\s*:\s*\S.{0,400}?\b(?:output|reply|answer|limit|slot|response)\b",
    re.IGNORECASE | re.MULTILINE,
)
_ORDERS = any_of(
    r"my (?:system )?prompt",
    r"(?:developers?|operators?|prompt|instructions?|system) (?:has |have )?(?:told|tells?|asked?|instruct\w*|"
    r"wants?|says?) "
    r"(?:me|i|that i)",
    r"(?:system|hidden|initial) prompt",
    r"(?:my|the) instructions? (?:are|is|say|says|tell|were)",
    r"(?:according to|as per|following|under|based on) my (?:instructions|prompt|rules|guidelines|directives)",
    r"(?:the )?rules (?:i was|i've been|i have been) given",
    r"the user (?:wants|asks|asked|is|says|said|needs|seems|has)",
    r"i (?:need|have|should|must) to? ?(?:keep (?:it|this|my reply) (?:brief|short|under)|"
    r"use an open question|avoid reassurance|validate (?:first|the client))",
    r"never mention (?:these|the|your) (?:rules|instructions)",
    r"stay(?:ing)? in character[, ]",
    r"(?:as|being) the client,? i should",
    r"(?:keep|limit) (?:replies|responses|answers|each reply) (?:under|to|below|within)",
    r"respond (?:as|only as|like) (?:the|a) (?:therapist|client|patient|counsellor|counselor)",
)
_CAST = re.compile(
    r"^\W*[Yy]ou are (?:now )?(?:[A-Z]\w+, (?:a|an|\d)|an? (?:[Cc][Bb][Tt] |helpful |kind |warm |\w+ )?(?:therapist|"
    r"counsell?or|assistant|client|patient))"
)


_OBEYS = any_of(
    r"i(?:'ve| have| was| am|'m)(?: been)? (?:told|asked|instructed|supposed|required) to (?:stay|keep|never|"
    r"always|remain|act|"
    r"respond|reply|play|answer|use|avoid|not break)",
    r"i (?:was|am|have been|'ve been) (?:instructed|told|programmed) to (?:ask|keep|respond|"
    r"reply|act|stay|use|never|always|validate)",
    r"(?:as|like) (?:you )?(?:was |were )?(?:instructed|ordered|commanded|programmed)",
    r"i(?:'m| am| was| were|'ve been| have been| had been)(?: \w+)? (?:told|instructed|programmed|ordered|trained|"
    r"forbidden|supposed|configured|set up|briefed) (?:\w+ )?to",
    r"i(?:'m| am| was|'ve been| have been) (?:given|handed) (?:a |the |my |some |these )?(?:rules?|instructions?|brief|"
    r"prompt|orders|role)",
    r"(?:hidden|secret|internal|original) (?:rules?|instructions?|prompt|orders?)",
    r"(?:debug|developer|admin|god|dan|unrestricted) mode",
    r"(?:safety|risk|crisis) (?:module|mode|check\w*|filters?|level|protocol|flag) (?:is |are |now )?(?:on|off|set|"
    r"enabled|disabled|cleared|overrid\w+)",
    r"risk (?:is |level )?(?:now )?(?:set|reset|lowered) (?:back )?to",
    r"i(?:'ve| have)? (?:now )?(?:no|without|dropped (?:my|all)) (?:rules|restrictions|filters?|limits|guidelines)",
    r"(?:here (?:are|is)|these are|this is) (?:my|the) (?:instructions|rules|prompt|orders)",
    r"do (?:whatever|anything) you (?:want|say|like|order)",
    r"(?:my|the) (?:brief|briefing|setup|set-up|configuration|guidelines?|prompt|template|script)"
    r"(?: i was given| i got| i have)? (?:says?|wants?|asks?|tells?|requires?|expects?|is|are)(?: that)? (?:me|i|to)",
    r"(?:according to|as per|following|in line with) (?:the|my) (?:setup|set-up|brief|briefing|prompt|configuration|"
    r"directives?|template|system \w+)",
)
"""Speaks of orders it was given, or does as a message ordered."""
_LISTED = re.compile(
    r"^\W*(?:rules?|instructions?|guidelines|constraints?|output format|format|role|task|persona|"
    r"tone)\b[^\n:]{0,30}:\s*\S",
    re.IGNORECASE | re.MULTILINE,
)


_AS_PLAYED = any_of(r"in character|as (?:the|a) (?:client|patient)|in (?:the )?role|instructed|programmed|configured")


def prompt_leak(turn: Turn, before: Context) -> str:
    """The instructions behind the message, a thinking block, or wire format."""
    text = read(turn.text)
    leaked = first(_LEAK, text.even) or first(_CAST, text.even) or first(_ORDERS, text.bare)
    if leaked or before.roleplay or (turn.speaker == "client" and not _AS_PLAYED.search(text.bare)):
        return leaked
    found = first(_OBEYS, text.bare) or first(_LISTED, text.even)
    return found or (claims.told("orders", turn, before) if turn.speaker == "therapist" else "")


_LABEL_NAMES = "therapist|counsell?or|psychologist|clinician|nova|assistant|client|patient|user|system|ai|bot|human"


def labels(text: str, before: Context) -> list[re.Match[str]]:
    """Where a line begins with a speaker's name and a colon."""
    return list(_label(before.client_name, before.therapist_name).finditer(text))


@lru_cache(maxsize=64)
def _label(*names: str) -> re.Pattern[str]:
    known = "|".join([_LABEL_NAMES, *(re.escape(n) for n in names if n)])
    return re.compile(
        rf"^[\s>*_#\[]{{0,4}}(?:t|c|p|(?:(?:dr|mr|ms|mrs)\.? )?(?:{known})(?:'s (?:reply|response|answer|line|turn))?)"
        rf"(?: ?\([^)\n]{{1,20}}\))?[\]*_]{{0,3}}(?: ?:[*_]{{0,2}}(?!\d)| - (?=[\"A-Z]))",
        re.I | re.M,
    )


def label_leak(turn: Turn, before: Context) -> str:
    """A speaker's label in front of what is said."""
    text = read(turn.text).even
    found = labels(text, before) or list(_WITHIN.finditer(text))
    return found[0].group().strip() if found else ""


_WITHIN = re.compile(
    r"(?<=[.!?] )(?:Therapist|Counsell?or|Client|Patient|Nova|Assistant|User|AI) ?:(?= ?[^\W\d])(?!.*\b(?:Me|Mine) ?:)",
    re.DOTALL,
)
"""A label after a sentence, and no list of columns."""


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


_MARKUP = re.compile(
    r"^\s{0,3}(?:#{1,6} |[*+] |- |\d+[.)] |>|\|)|\*\*[^*\n]+\*\*|__[^_\n]+__|"
    r"^\s*[A-Z][\w /]{2,30}:\s*$|\[[^\]]+\]\(http",
    re.MULTILINE,
)


def markup(turn: Turn, before: Context) -> str:
    """Headings, lists or other mark-up in one of our own messages."""
    if turn.speaker != "therapist" or not before.limit:
        return ""
    return first(_MARKUP, read(turn.text).even)
