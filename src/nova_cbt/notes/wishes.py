# ruff: noqa: E501, SIM905 - a pattern or a list of words is easier to check on one line
"""What a client wants done with what is kept about them: put right, not brought up again, erased."""

from __future__ import annotations

from difflib import SequenceMatcher

from nova_cbt.model import Wish
from nova_cbt.words import felt, plain, sentences
from nova_cbt.words import patterns as re
from nova_cbt.words.people import KINDS

_QUOTED = re.compile(r'"[^"]*"')
_NAME = r"(?:(?:Mrs|Mr|Ms|Miss|Dr)\.? )?[^\W\d_][\w'-]+(?: [A-Z][\w'-]+)?"


def hear(text: str, *, name: str = "", before: str = "") -> Wish | None:
    """The wish in a message; `name` is what the client is called now, `before` what was said just before by both."""
    same = plain(text)
    outside = _QUOTED.sub(" ", same)
    for said in sentences(outside):
        for find in (_never, _may, _forget):
            if wish := find(said, outside):
                return wish
    if pronouns := _pronouns(outside):
        return Wish("pronouns", pronouns)
    if called := _called(outside, name):
        return Wish("name", called, name)
    return _fact(same, before)


# --- pronouns ---------------------------------------------------------------------------------------------------------

_PAIRS = {
    "they": "they/them", "them": "they/them", "she": "she/her", "her": "she/her", "he": "he/him", "him": "he/him",
    "xe": "xe/xem", "ze": "ze/hir", "fae": "fae/faer", "ey": "ey/em",
}  # fmt: skip
_ONE = r"(they|them|she|her|he|him|xe|ze|fae|ey)"
_SET = rf"{_ONE}(?:\s?(?:/|and|or|,)\s?(?:them|theirs?|they|hers?|she|him|his|he|xem|hir|zir|faer|em))*"
_PRONOUN_SAID = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\bpronouns?(?: \w+)?(?: is| are|'s|:|,)? (?:now |actually |really |just )?{_SET}\b",
        rf"\b(?:i (?:use|go by|prefer|would prefer|'d prefer)|(?:please|you can|can you|could you|would you|you could|pls|you|mind)(?: please| just| actually| now| rather| only)* (?:use|using|say|saying|write)|i'd like you to use)(?: the pronouns?| pronouns?)? [\"']?{_SET}[\"']?(?:\s*(?:pronouns?|for me|please|now|instead|too|about me|\(|,|\.|!|;|-|$|not\b|and not\b|rather\b))",
        rf"(?<!don't )(?<!not )(?<!stop )\b(?:refer to me (?:as|with)|call me|speak of me as|talk about me as|i'm an|i'm a|i am an?|it's|it is) [\"']?{_SET}[\"']?(?:\s*(?:please|btw|by the way|now|and|,? not \w+|,? please|actually|for me|[.!;]|$))",
        r"^\W*(they) (?:is|will do|works?) (?:fine|good|ok|okay|right|better|mine|correct|what i use)\b",
        rf"^\W*{_SET},? (?:please\b|not (?:she|he|they|her|him|them)(?:\W*$|,? (?:please|for me|if))|if you (?:don't mind|can)|for me)",
        rf"\b(?:don't|do not|stop|not) (?:call|calling|use|using|say|saying)(?: me)? (?:she|he|they|her|him|them)\b.{{0,30}}?\b(?:it's|i'm|use|but|rather|say|i use|i go by) {_SET}\b",
        rf"\bnot (?:an? )?(?:she|he|they|her|him|them)\b[,;.]? (?:but |it's |i'm |use |i use |it is )?(?:an? )?{_SET}\W*$",
    )
)
_OF_ME = re.compile(
    r"\b(?:i|i'm|me|my|pronouns?|please|for me|(?:can|could|would) you)\b|^\W*(?:(?:it's|it is|no|actually)\W+)*\w+,? not \w+\W*$",
    re.IGNORECASE,
)


def _pronouns(text: str) -> str:
    for said in sentences(text):
        if _OF_ME.search(said):
            hit = next((h for p in _PRONOUN_SAID if (h := p.search(said))), None)
            if hit:
                return _PAIRS[hit[1].lower()]
    return ""


# --- names ------------------------------------------------------------------------------------------------------------

_NO_NAME = frozenset(
    "old-fashioned wrong differently your his her their our called him them after before a an the i me my it that this he she they we you not back later when if up out on crazy stupid old lazy names mad weird silly cynical naive sure so too very just only really fine ok okay tired sad good bad here "
    "there home done ready late sorry glad happy afraid anxious worried stuck lost alone angry calm better worse one at in by what whatever anything something nothing yes no monday tuesday wednesday thursday friday saturday sunday nova".split()
)
_ASKED_FOR = re.compile(
    r"(?:(?i:(?<!they )(?<!people )(?<!always )(?<!kids )(?<!he )(?<!she )(?<!who )\b(?:please |just |can you |could you |you can |would you |and |but )*call me|"
    r"\b(?:i'd|i would|i) (?:rather|prefer|like)(?: it)?(?: if you)?(?: to be| be| you)? (?:called|call me)|\bi go by|\b(?:i'm|i am) (?:only )?(?:known as|called)|\bi use the name|"
    r"(?<!what )(?<!thinks )(?<!think )(?<!says )(?<!know )\bmy name(?:'s| is)(?: actually| now| really)?(?: spelt| spelled)?|\bchanged my name to|\baddress me as)) (?i:as )?[\"']?("
    + _NAME
    + ")"
)
_BY_THE_WAY = r"(?:,? (?i:by the way|btw|actually|please|though|now|really))*"
_SAID = (
    r"(?:i'm|i am|it's|it is|im|its|this is|call me|my name is|my name's|that's|i'm called|you mean|rather|but|just)"
)

_WRONG_NAME = r"(?i:(?:^|[.!?,;]\W*|\byou(?:'ve| have)? (?:got|used|wrote|said|put|have) )(?:(?:it's|its|that's|thats|this is|but|hey|sorry|no|um|oh|also|you've got),? )*(?:the |a )?wrong name|\b(?:not|isn't) my name|\bthat's not me)\b"
"""Said of one's own name; whoever else got it wrong, somewhere else, asks nothing of Nova."""


def _called(text: str, name: str) -> str:
    """The name the client wants, when the message says it is not the one in use."""
    for found in (_ASKED_FOR.search(text), *_in_place_of(text, name)):
        word = found[1].strip(" '\"") if found else ""
        if _a_name(word) and word.lower() != name.lower():
            return word if word[0].isupper() else word.split()[0].capitalize()
    return _respelt(text, name)


def _in_place_of(text: str, name: str) -> list[re.Match[str] | None]:
    wrong = re.search(rf"{_WRONG_NAME}{_BY_THE_WAY}\s*[^\w\s]\s*(?:(?i:{_SAID}) )?({_NAME})", text)
    if not name:
        return [wrong]
    fold = "(?i:" + re.escape(name) + ")"
    return [
        re.search(rf"\b(?i:{_SAID}) ({_NAME}){_BY_THE_WAY},? (?:and )?(?:not|never) {fold}\b", text),
        re.search(rf"^\W*({_NAME}){_BY_THE_WAY},? not {fold}\b", text),
        re.search(rf"\b(?i:not|isn't|don't call me|stop calling me|nobody calls me|calling me|called me|wrote|said|no longer|used to be|never) {fold}\b[^\w]{{1,3}}(?:(?i:and|but|any ?more|please|now)[, ]*)*(?i:{_SAID}) ({_NAME})", text),
        wrong,
    ]  # fmt: skip


def _a_name(word: str) -> bool:
    low = word.lower()
    if re.search(r"'(?:m|s|re|ve|d|ll|t)$", low.split()[0] if low else ""):
        return False
    return bool(word) and low.split()[0] not in _NO_NAME and low not in _PAIRS and not felt(word) and len(word) <= 40


_SPELLING = re.compile(
    r"\bspel(?:t|led) ([A-Z][\w'-]+)|\b(?:it's|it is|that's|i'm|actually)\W+([A-Z][\w'-]+)\b(?=.*\b(?:actually|really|with an? |with two |spel|short for|double)\b)|\b([A-Z][\w'-]+),? (?:actually|with an? |with two |spelt|spelled)"
)


def _respelt(text: str, name: str) -> str:
    hit = _SPELLING.search(text)
    word = next((w for w in hit.groups() if w), "") if hit else ""
    near = bool(name and word) and SequenceMatcher(None, word.lower(), name.lower()).ratio() >= 0.55
    return word if near and word.lower() != name.lower() and _a_name(word) else ""


# --- facts ------------------------------------------------------------------------------------------------------------

_IT = r"(?:it|that|this|he|she|they|there)(?: was| is|'s| were|'re| had been)?|i (?:meant|said|mean)(?: to say)?"
_NOT_Y = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:{_IT})\s+(?:actually |really |just |all )?(?P<x>[^,.;!?]{{2,60}}?)(?:,\s*(?:and )?|\s+and\s+)not\s+(?:at |on |with |in |by )?(?P<y>[^,.;!?]{{2,40}})",
        rf"\b(?:it|that|this)\s?(?:wasn't|was not|isn't|is not)\s+(?P<y>[^,.;!?]{{2,40}}?)(?:[,;.]| -|\s+but)\s*(?:but |actually |no )?(?:{_IT}|rather)?\s+(?P<x>[^,.;!?]{{2,60}})",
        rf"\bnot\s+(?P<y>(?:my|the|our|a|an|on|at|in)\s[^,.;!?]{{2,40}}?)[,;.]?\s+(?:but|rather|{_IT})\s+(?:actually )?(?P<x>[^,.;!?]{{2,60}})",
        r"\byou (?:wrote|said|have|put|noted|keep saying|called (?:it|him|her|them)|mixed up)\s+(?:that )?(?:it was )?(?P<y>[^,.;!?]{2,40}?)[,;.]?\s+(?:but |and )?(?:it's|it was|it is|i said|i meant|that's|he's|she's|it should be)\s+(?:actually )?(?P<x>[^,.;!?]{2,60})",
        r"^\W*(?:no|actually|sorry|well|wait|hang on|oh|correction)?\W+(?P<x>(?:my|the|our) [\w' ]{2,30}?),?\s+not\s+(?P<y>(?:my|the|our) [\w' ]{2,30})\W*$",
        r"\bi (?:said|wrote|told you|called (?:it|him|her|them))\s+(?P<y>[^,.;!?]{2,40}?),?\s+but\s+(?:i meant|i mean|it was|it's|it should be)\s+(?P<x>[^,.;!?]{2,60})",
        r"(?P<y>(?:my|the|our) [\w' ]{2,30}?)\s+should (?:say|read)\s+(?P<x>[^,.;!?]{2,60})",
    )
)
_MEANT = re.compile(
    r"\b(?:sorry|actually|no|wait|correction|oops|i mean|my mistake|i got that wrong|you've got (?:that|it) wrong|that's wrong|wrong)\b.{0,20}?\b(?:i meant|i mean|it was|it's|that was|it is|make that|it should be)\s+(?:actually )?(?P<x>[^,.;!?]{2,60})",
    re.IGNORECASE,
)
_CUT = re.compile(
    r"\s+(?:who|whom|that|which|when|where|because|and|but|so|as|if|has|have|had|is|was|were|who's|with whom|actually|really|though|anyway|instead|at all|after all|to be fair)\b.*$",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"^(?:(?:my|the|a|an|our|with|to|on|at|about|in|by|because of|really|actually|just|only|all|of)\s+)+", re.IGNORECASE
)
_SMALL = {
    "me",
    "it",
    "them",
    "him",
    "her",
    "that",
    "this",
    "yes",
    "no",
    "so",
    "much",
    "sure",
    "really",
    "because",
    "too",
}


_PUTS_RIGHT = re.compile(
    r"^\W*(?:no|nope|wait|hang on|oops|correction)\b|\b(?:actually|sorry|wrong|correction|mistake|i mean|i meant|mixed up|i said|i told you|i wrote|you (?:said|wrote|put|have|keep|called)|should (?:be|say|read))\b",
    re.IGNORECASE,
)
"""Words that say something is being put right; without them "not" sets two ideas against each other."""


def _fact(text: str, before: str) -> Wish | None:
    for said in sentences(text):
        for pattern in _NOT_Y:
            hit = pattern.search(said)
            pair = _pair(hit["x"], hit["y"], before) if hit else None
            if pair and (_PUTS_RIGHT.search(said) or _alike(*pair)):
                return Wish("fact", *pair)
        hit = _MEANT.search(said)
        if hit and (pair := _of_a_kind(hit["x"], before)):
            return Wish("fact", *pair)
    return None


def _alike(new: str, old: str) -> bool:
    """Two of a kind: one is easily said for the other, and "my sister, not my mother" needs no more."""
    if new[:1].isupper() and old[:1].isupper() and max(len(new.split()), len(old.split())) <= 2:
        return True
    return any(re.fullmatch(kind, new, re.IGNORECASE) and re.fullmatch(kind, old, re.IGNORECASE) for kind in KINDS)


_CLAUSE = re.compile(
    r"\b(?:i|you|he|she|it|we|they|there|who|if|but|because|would|will|could|should|can|mean|means|think|thinks|feel|feels|is|are|was|were|does|do|did|has|have|had)\b|'(?:m|s|re|ll|ve|d)\b|n't\b",
    re.IGNORECASE,
)


def _pair(new: str, old: str, before: str) -> tuple[str, str] | None:
    """Both things without what hangs on them, when the old one was really spoken of before."""
    raw_x, raw_y = (_CUT.sub("", w.strip(" '\"")).strip() for w in (new, old))
    x, y = (_LEAD.sub("", w).strip(" '\"") for w in (raw_x, raw_y))
    if not x or not y or x.lower() == y.lower() or y.lower() in _SMALL or len(y.split()) > 4 or len(x.split()) > 5:
        return None
    if _CLAUSE.search(x) or _CLAUSE.search(y):
        return None
    return (x, y) if re.search(rf"\b{re.escape(y)}\b", before, re.IGNORECASE) else None


def _of_a_kind(new: str, before: str) -> tuple[str, str] | None:
    """A thing named without saying in whose place: clear where one of its kind was spoken of, and only one."""
    x = _LEAD.sub("", _CUT.sub("", new.strip())).strip()
    for kind in KINDS:
        if re.fullmatch(kind, x, re.IGNORECASE):
            found = {m.lower() for m in re.findall(rf"\b{kind}\b", before, re.IGNORECASE)} - {x.lower()}
            return (x, found.pop()) if len(found) == 1 else None
    return None


# --- what is not to be raised -----------------------------------------------------------------------------------------

_SPEAK = (
    r"(?:bring(?:ing)? up|mention(?:ing)?|rais(?:e|ing)|ask(?:ing)?(?: me)?(?: any)?(?: more)?(?: questions?| things?)? about|ask(?:ing)? after|(?:talk|speak|chat)(?:ing)? (?:to me )?(?:about|of)|go(?:ing)? (?:back |over )?(?:into|on about|near|there about|over)|"
    r"discuss(?:ing)?|refer(?:ring)? to|com(?:e|ing) back to|go(?:ing)? back to|return(?:ing)? to|touch(?:ing)?(?: on| upon)?|dig(?:ging)? (?:into|around in|up)|remind(?:ing)? me (?:of|about)|hear(?:ing)?(?: any more| anything)? about|be asked about|be reminded of|pok(?:e|ing) (?:at|around in)|(?:get|got) into|start(?:ing)? (?:on|with) (?:about )?)"
)
_X = r"(?P<x>[^.!?;,\n]{2,70}?)"
_END = r"(?=\s*(?:[.!?;,\n]|$|\b(?:again|any ?more|ever|please|from now on|with me|in (?:the )?future|next time|at all|thanks?|thank you|in here|here|ok|okay|because|it (?:only|just|hurts|upsets|makes)|that (?:only|just)|when we|unless|until)\b))"
_NEVER = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:don't|do not|dont|never|stop|quit|no more|avoid|without|not|rather not|prefer not)(?: want(?: you)?| like| ever| even| to| you| need| wish| keep| be| have)*(?: to| ever)* {_SPEAK} {_X}{_END}",
        rf"\b(?:you didn't|we didn't|you never|we never|you don't|we don't|you wouldn't|you'd not|nobody|you not)(?: ever)? (?:{_SPEAK}|brought up|mentioned|raised|asked about|talked about|spoke about|went into|discuss|discussed) {_X}{_END}",
        rf"\b(?:don't|do not|dont|never|stop)(?: ever| keep| you)* (?:bring(?:ing)?|drag(?:ging)?|pull(?:ing)?) {_X} (?:up|in|into (?:this|it))\b",
        rf"\b(?:leave|keep) {_X} out of (?:this|it|here|our|these|the|my|what we)\b",
        rf"\b(?:leave|let) {_X} (?:alone|be|rest)\b(?= from now on|,? please| for good|[.!]|$)",
        r"(?:^|\b(?:and|but|because|as|so|please),? )(?P<x>(?:my|the|our|anything (?:about|to do with)|everything (?:about|to do with)|what happened|that|this|[A-Z])[^.!?;,\n]{0,60}?) (?:is|are|'s|stays?|should be|has to be|must be|was)(?: now| strictly| completely| really| always)? (?:off[ -]limits|off the table|out of bounds|an? no-?go(?: area| topic)?|taboo|an? closed (?:topic|subject|book|chapter)|not (?:up for discussion|something i (?:want to )?(?:talk|speak) about|for here|a topic)|private|nobody's business|none of your business)",
        rf"(?:^|[,;] ?)\W*(?:please,? |okay,? |and )*(?:no more (?:talk|questions|words?|mention)|enough|nothing more|not another word|not one more word) (?:about|on) {_X}{_END}",
        rf"\b(?:drop|close|leave|skip) the (?:subject|topic|matter|issue) of {_X}{_END}",
    )
)
_FOR_NOW = re.compile(r"\b(?:today|tonight|(?:right|just)? ?now|yet|at the moment|this time|for the moment|first|this session|this evening|this morning|before we)\b", re.I)  # fmt: skip
_FOR_GOOD = re.compile(r"\b(?:again|any ?more|ever|never|from now on|for good|in future|stop|no more|off[ -]limits|out of bounds|always|next time)\b", re.I)  # fmt: skip
_OURS = re.compile(
    r"\b(?:exercises?|questions?|forms?|numbers?|scales?|steps?|homework|worksheets?|breath(?:ing|s)?|record|ratings?|cbt|therapy|techniques?|safety|suicid\w*|dying|killing|my feelings|how i feel|details?|it all)\b",
    re.IGNORECASE,
)
_POINTS = re.compile(r"\W*(?:it|that|this|those|these|him|her|them|(?:that|this) (?:stuff|thing|topic|subject|one|question|task)|the (?:subject|topic)|there|all that|all this)(?: all)?(?: again)?\W*", re.I)  # fmt: skip
_HEARSAY = re.compile(r"\b(?:he|she|they|my \w+|everyone|people|\w+) (?:always |just |once )?(?:told|tells|asked|asks|warned|begged|ordered|taught|wanted|wants|said|says|always says|always said)\b", re.I)  # fmt: skip
_DO_SO = re.compile(r"\b(?:i|we|my \w+|he|she|they|people|everyone|nobody)\W*(?:just |always |can|could|would|really )*(?:never|don't|do not|avoid|stopped|not)\b", re.I)  # fmt: skip
_ASKS_YOU = re.compile(r"\b(?:please|you|we|let's|can we|could we|i don't (?:ever )?want|i(?:'d| would) (?:rather|prefer)|i do not want|stop|off[ -]limits|out of bounds|taboo|no-?go|closed|off the table|private|never|no more|enough|leave|keep|drop|skip|not another|don't)\b", re.I)  # fmt: skip


def _never(said: str, _: str) -> Wish | None:
    hit = next((h for p in _NEVER if (h := p.search(said))), None)
    if (
        hit is None
        or not _asked_of_us(said, hit)
        or not _ASKS_YOU.search(said)
        or (_FOR_NOW.search(said) and not _FOR_GOOD.search(said))
    ):
        return None
    told = _DO_SO.match(said)
    if told and not re.match(
        r"\W*(?:i|we) (?:really |just )?(?:don't|do not|never)(?: ever)? (?:want|wish|need|like)\b", said, re.I
    ):
        return None  # what they themselves do ("we never talk about money") asks nothing of Nova
    if _HEARSAY.search(said[: hit.start() + 1]):
        return None  # what somebody else asked for
    topic = _topic(hit["x"])
    if re.match(r"\w+ing\b", topic):
        return None
    if _OURS.search(topic) or re.match(r"(?:to|if|when|what to|how to|whether)\b", topic, re.I):
        return None
    pointed = bool(_POINTS.fullmatch(topic))
    if pointed and _ONE_OF.search(topic) and not _FOR_GOOD.search(said):
        return None  # one question passed over
    return Wish("never_raise", "" if pointed else topic)


_ONE_OF = re.compile(r"\b(?:one|question|task)\b", re.I)


_BEFORE_IT = re.compile(
    r"(?:^|[,;:-]|\b(?:and|but|so|then|because|please|pls|kindly|just|ok|okay|yes|no|really|again|maybe))\W*$|"
    r"\b(?:can|could|will|would|may) (?:you|we|u)\W*(?:please|just|maybe|both|kindly|at least)?\W*$|"
    r"\b(?:let's|let us|lets|we should|you should|you must|i beg you|want you to|like you to|need you to|rather|prefer|prefer (?:if|that)|better|best|if|that) ?(?:we|you|to|if we|if you|that we|that you)?\W*$",
    re.IGNORECASE,
)
_WANTS = re.compile(r"\bi (?:really |just |simply |honestly |also )*(?:do ?n[o']t|never|do not|don't ever) (?:ever |really |even )*(?:want|wish|like|care)\b|\bi(?:'d| would) (?:really |much )?(?:rather|prefer)\b|\bi'm (?:done|finished) \w+ing\b|\bi'm asking you\b", re.I)  # fmt: skip


def _asked_of_us(said: str, hit: re.Match[str]) -> bool:
    """Is it asked for, or wished? "I never go back to that place" and "we don't speak of it" only tell."""
    return bool(_BEFORE_IT.search(said[: hit.start()]) or _WANTS.search(said) or hit.re in _SAYS_SO)


_SAYS_SO = _NEVER[1:2] + _NEVER[5:6]
"""Wordings that speak of the rule itself."""
_MAY = re.compile(
    rf"\b(?:we|you) (?:can|may|could) (?:now |actually |again )?{_SPEAK} {_X} (?:again|now|after all)\b|"
    rf"\b(?:it's|it is) (?:fine|ok|okay|all right) (?:to|if you|if we) (?:now |again )?{_SPEAK} (?P<y>[^.!?;,\n]{{2,70}}?)(?: again| now)?{_END}",
    re.IGNORECASE,
)  # fmt: skip


def _may(said: str, _: str) -> Wish | None:
    hit = _MAY.search(said)
    return Wish("may_raise", _topic(hit["x"] or hit["y"])) if hit else None


# --- what is to be erased ---------------------------------------------------------------------------------------------

_ASKING = r"(?:^|[,;:-]\s*|\b(?:and|so|but|then),? (?=please|can you|could you))\W*(?:(?:please|pls|now|just|actually|ok|okay|yes|no|nova|hey|then|so|well|and|also|oh|sorry|could you|can you|would you|will you|can i|could i|may i|can we|could we|i'd like you to|i would like you to|i want you to|i'd like to|i want to|i need you to|i'd prefer you to|you can|you should|you need to|you could|let's|kindly|maybe|possibly|ever|simply)[, ]+)*"
_ABOUT_NOTES = r"(?:(?:your|the|my|our) (?:notes?|files?|memory|chart|records?|summary|summaries|system|data)|here|what you (?:have|keep|know)|there)"
_FORGET = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_ASKING}(?:forget|un-?remember|unhear)(?: about)? (?P<x>(?!to\b|how\b|the fact\b)[^.!?;\n]{{2,90}})",
        rf"{_ASKING}(?:delete|erase|expunge|(?:wipe|scrub)(?: out)?(?= (?:that|this|it|what|everything|all|the|my|his|her)\b))(?: out)? (?P<x>(?!account|app\b)[^.!?;\n]{{2,90}})",
        rf"{_ASKING}(?:remove|take|cross|strike|scrap|drop|cut|get rid of|throw|clear|blank)(?: out| off)? (?P<x>[^.!?;\n]{{2,80}}?) (?:out of|out|from|off|in|on) {_ABOUT_NOTES}",
        rf"{_ASKING}(?:remove|scrap|strike|cross out|get rid of|take out|clear) (?P<x>(?:what i(?:'ve|'d)?(?=\s)|the (?:thing|bit|part|note|entry|worksheet|homework|line|story|thought|record)|that (?:worksheet|homework|note|entry|thing))[^.!?;\n]{{2,80}})",
        r"\b(?:don't|do not|dont|never|stop|rather you didn't|rather you not|not want you to|don't want you to)(?: to| ever| please)? (?:keep(?:ing)?|stor(?:e|ing)|sav(?:e|ing)|remember(?:ing)?|write down|writing down|not(?:e|ing) down|hold(?:ing)? on to|record(?:ing)?|put(?:ting)? on file) (?:any )?(?:(?:record|note|notes|memory)s? of )?(?P<x>(?!going|on\b|asking|telling|saying|doing|me\b|calling)[^.!?;\n]{2,80}?)(?= in| on file|[.!?;\n]|$)",
        r"\b(?:can|could|should|may|must|i want|i'd like|i would like)\W+(?P<x>[^.!?;\n]{2,60}?) (?:to be |be )(?:deleted|erased|forgotten|removed|wiped|taken out)\b",
        r"\b(?:pretend|act as if|imagine) (?:i|we) (?:never|hadn't|didn't) (?:say|said|tell|told you|mention(?:ed)?|wrote|write|brought up)(?: anything)?(?: about)? (?P<x>[^.!?;\n]{2,80})",
    )
)
_IDIOM = re.compile(
    r"^\W*(?:(?:oh|ok|okay|ah|just|well|no|please)\W+)*forget (?:about )?(?:it|that|this|about it)\W*(?:then|now|for now|it doesn't matter|never ?mind|it's fine|i'm fine|let's (?:move|go) on)?\W*$",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"^(?:(?:all|everything|the lot|the whole (?:lot|thing)|every(?: single)? thing|all of it|it all|all my (?:data|notes|stuff)|my (?:data|chart|account|file|history|records?)|the whole (?:chart|file|record)|me)\b)(?!.*\b(?:about|on|of|with) (?!me\b|us\b|it\b))",
    re.IGNORECASE,
)
_TOLD = r"(?:said|told you|told|wrote|mentioned|shared|brought up|typed|put|gave you|have told you)"
_FRAME = re.compile(
    rf"^(?:(?:that )?(?:all|everything|anything|what(?:ever)?|the (?:things?|bits?|parts?|stuff|story|note|notes|entry|fact|line|idea|details?|sentence|message)|things)?,?\s*(?:that )?i(?:'ve| have| had| just| ever)* (?:just )?{_TOLD}(?: anything)?(?: to you)?(?: just now| earlier| before| last time| today| a moment ago)?(?: about| that| on| of| regarding)?\s*|"
    r"(?:all|everything|anything|whatever|the (?:things?|bits?|parts?|stuff|story|note|notes|entry|entries|facts?|line|details?|sentences?|message|whole thing))(?: (?:you (?:have|know|keep|wrote)|there is|i told you|on file))?(?: about| on| with| of| that says?| where| to do with| regarding| which says?| saying)\s*|"
    r"(?:that |the fact that |about )\s*)+",
    re.IGNORECASE,
)
_NOW_SAID = re.compile(
    rf"^(?:what|that|the (?:last|thing)|my last|all|everything)?\s*(?:that )?(?:i(?:'ve| have)?)?\s*(?:just )?(?:{_TOLD})?\s*(?:to you)?(?:just now|just|earlier|a moment ago|last|message|thing|sentence|part|bit)*\W*$",
    re.IGNORECASE,
)


_A_MOMENT = re.compile(r"\bfor (?:a|one|the) (?:sec(?:ond)?|minute|moment|bit|while|now)\b|\bfor now\b", re.IGNORECASE)
_US = re.compile(r"\byou\b", re.IGNORECASE)
_MINE = re.compile(r"\b(?:i|we|he|she|they|it|you could|you can|people|who|\w+ing|my \w+)\W*$", re.IGNORECASE)
"""Before "don't keep", "never remember" and the like: somebody tells what they do."""


def _forget(said: str, whole: str) -> Wish | None:
    hit = next((h for p in _FORGET if (h := p.search(said))), None)
    if (
        hit is None
        or _IDIOM.match(said)
        or _A_MOMENT.search(said)
        or (_MINE.search(said[: hit.start()]) and not _US.search(hit[0]))
    ):
        return None
    asked = re.sub(rf"\s*(?:from|out of|off|in|on) {_ABOUT_NOTES}.*$", "", hit["x"].strip(), flags=re.IGNORECASE)
    asked = re.sub(r"[\s,]*(?:please|again|for good|forever|completely|thanks?|thank you|now|too|if you can|if possible|from now on)\W*$", "", asked, flags=re.I)  # fmt: skip
    if _WHOLE.match(asked):
        return Wish("forget_all")
    if re.match(r"\W*i (?:want|need|wish|would like|'d like|just want) to forget\b|\W*i'd like to forget\b|\W*i(?:'ll| will|'d)? (?:can't|never|always|keep|couldn't)\b", said, re.I):  # fmt: skip
        return None
    if re.match(r"\W*(?:this|that|it|these|the) ?(?:chat|conversation|talk|session|messages?)?,?\s*(?:after(?:wards)?|later|once|when|then|at the end)\b|\W*(?:this|the|our|my) (?:chat|conversation|talk|session|messages?)\b", asked, re.I):  # fmt: skip
        return Wish("forget_all")
    topic = _topic(_FRAME.sub("", asked))
    if not topic or _POINTS.fullmatch(topic) or _NOW_SAID.fullmatch(asked):
        earlier = re.search(rf"\b{_TOLD}(?: you)? (?:about|of) (?P<x>[^.!?;,\n]{{2,60}})", whole, re.IGNORECASE)
        return Wish("forget", _topic(earlier["x"]) if earlier else "")
    return Wish("forget", topic)


def _topic(words: str) -> str:
    """What it is about, without what belongs to the wish."""
    text = words.strip(" '\",")
    tail = r"\s+(?:again|any ?more|ever|please|from now on|with me|in (?:the )?future|next time|at all|thanks?|here|ok|okay|to me|and everything)$"
    while (shorter := re.sub(tail, "", text, flags=re.IGNORECASE)) != text:
        text = shorter
    text = text[:1].lower() + text[1:] if re.match(r"(?:My|The|Our|What|Anything|Everything|How)\b", text) else text
    return re.sub(r"^(?:about|anything (?:about|to do with)|the (?:subject|topic|matter|issue|whole|thing) (?:of|about|with)|up|any of)\s+", "", text, flags=re.IGNORECASE).strip()  # fmt: skip
