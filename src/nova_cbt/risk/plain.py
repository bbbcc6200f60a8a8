"""Brings a message to a form the grammar can read: one spelling, whole words, clauses, and whose voice it is."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from nova_cbt.words import patterns as re

_SHORT = """
im=i am|i'm=i am|ive=i have|i've=i have|i'd=i would|i'll=i will|iam=i am|dont=do not|don't=do not|dnt=do not
doesnt=does not|doesn't=does not|didnt=did not|didn't=did not|cant=can not|can't=can not|cannot=can not|wont=will not
couldnt=could not|couldn't=could not|won't=will not|wouldnt=would not|wouldn't=would not|shouldn't=should not
shouldnt=should not|isnt=is not|isn't=is not|arent=are not|aren't=are not|wasnt=was not|wasn't=was not
werent=were not|weren't=were not|havent=have not|haven't=have not|hasnt=has not|hasn't=has not|hadnt=had not
hadn't=had not|aint=is not|ain't=is not|it's=it is|that's=that is|thats=that is|there's=there is|theres=there is
he's=he is|she's=she is|hes=he is|shes=she is|they're=they are|theyre=they are|they'd=they would|he'd=he would
she'd=she would|they've=they have|we're=we are|you're=you are|youre=you are|what's=what is|whats=what is
everyone'd=everyone would|everybody'd=everybody would|they'll=they will|he'll=he will|she'll=she will|ppl=people
everyone's=everyone is|let's=let us|who's=who is|where's=where is|it'd=it would|itd=it would|it'll=it will
wanna=want to|wana=want to|gonna=going to|gunna=going to|gona=going to|gotta=got to|tryna=trying to|imma=i will
u=you|ur=your|r=are|rn=right now|bc=because|cuz=because|coz=because|cos=because|idk=i do not know
idc=i do not care|ngl=not going to lie|kms=kill myself|kys=kill yourself|sh=self harm|tmrw=tomorrow|tmr=tomorrow
tonite=tonight|2nite=tonight|2night=tonight|2morrow=tomorrow|w/o=without|pls=please|plz=please|meself=myself
dieing=dying|dyin=dying|killin=killing|cuttin=cutting|hurtin=hurting|livin=living|thinkin=thinking|nothin=nothing
everythin=everything|evrything=everything|somethin=something|bein=being|feelin=feeling|goin=going|doin=doing
thots=thoughts|thougts=thoughts|thoughs=thoughts|thougths=thoughts|thoghts=thoughts|thougt=thought|alot=a lot
nomore=no more|anymor=anymore|selfharm=self harm|selfharming=self harming|selfharmed=self harmed|wnat=want
evryone=everyone|everone=everyone|everyones=everyone is|beter=better|wihtout=without|witout=without|alwys=always
unaliving=killing|unalived=killed|unalive=kill|sewerslide=suicide|sewerslidal=suicidal|yrs=years|yr=year
mths=months|wks=weeks|mum's=my mum is|thru=through|hafta=have to|tho=though|nvm=never mind|abt=about|b4=before
noone=no one|mam=mum|wasnt=was not|cld=could|wld=would|shld=should|havnt=have not|cudnt=could not|wudnt=would not
"""
WORDS: dict[str, str] = dict(pair.split("=", 1) for pair in re.split(r"[|\n]", _SHORT.strip()))

_KEYWORDS = ("suicide", "suicidal", "myself", "killing", "overdosed", "overdose", "worthless", "anymore")
_SHAPES = ("kill", "killing", "suicide", "suicidal", "die", "dead", "death", "rape", "raped", "cut", "cutting", "harm")


def _misspelt(word: str) -> set[str]:
    """One letter dropped, doubled or swapped with its neighbour."""
    drops = {word[:i] + word[i + 1 :] for i in range(1, len(word))}
    doubles = {word[:i] + word[i] + word[i:] for i in range(len(word))}
    swaps = {word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(len(word) - 1)}
    return drops | doubles | swaps


for _word in _KEYWORDS:
    for _form in sorted(_misspelt(_word) - set(_KEYWORDS)):
        WORDS.setdefault(_form, _word)

_TOKEN = re.compile(r"[a-z0-9][a-z0-9'*@$!/]*[a-z0-9'*@$]|[a-z0-9]")
_MASKED = re.compile(r"[*@$!0-9]")
_LEET = str.maketrans({"1": "i", "0": "o", "3": "e", "@": "a", "$": "s", "!": "i", "4": "a"})
_LONG = re.compile(r"([a-z])\1{2,}")
_JOINED = re.compile(r"\bmy self\b|\bself[- ]+(?=harm|injur|destruct|delet)|\bany more\b|\bid (?=rather|be|never|not)")
_JOINS = {"my self": "myself", "any more": "anymore"}


def _spell(match: re.Match[str]) -> str:
    token = match.group()
    known = WORDS.get(token)
    if known is not None:
        return known
    if _MASKED.search(token) and not token.isdigit():
        bare = token.translate(_LEET)
        for word in _SHAPES:
            if len(word) == len(bare) and all(a in (b, "*") for a, b in zip(bare, word, strict=True)):
                return word
    return token


def _join(match: re.Match[str]) -> str:
    found = match.group()
    if found.startswith("id "):
        return "i would "
    return _JOINS.get(found, "self ")


@lru_cache(maxsize=2048)
def plain(text: str) -> str:
    """Lower case, straight quotes, contractions and misspellings undone; punctuation is kept."""
    text = unicodedata.normalize("NFKC", text).lower()
    text = text.replace("\u2019", "'").replace("\u2018", "'").replace("\u201c", '"').replace("\u201d", '"')
    text = text.replace("\u2026", "...").replace("\u2014", " - ").replace("\u2013", " - ")
    text = _LONG.sub(r"\1\1", text)
    text = _TOKEN.sub(_spell, text)
    return _JOINED.sub(_join, text)


@dataclass(frozen=True)
class Clause:
    """One statement: its words, the sentence it stands in, and whether somebody else is speaking."""

    text: str
    sentence: str
    quoted: bool = False
    place: int = 0


_QUOTE = re.compile(r'"([^"]+)"')
_SENTENCE = re.compile(r"(?<=[.!?;\n])\s+|\s+-{1,2}\s+|\.\.+|\n+|;")
_STARTS = (
    r"i|he|she|they|it|we|you|my|this|that|there|now|then|just|sometimes|lately|today|tonight|right now|maybe|"
    r"honestly|even|everyone|everybody|nobody|no one|people|the|her|his|if|when|since|not|no|never|can not|do not|"
    r"want|wanted|wish|feel|felt|feeling|thinking|thought|end up|ended up|started|start|cut|have not|some days|please|"
    r"got|had|am|almost|nearly|tried"
)
_CLAUSE = re.compile(
    rf",\s*(?=(?:and |but |so |because |then |though |although |yet )?(?:{_STARTS})\b)"
    rf"|\s+and\s+(?!(?:not|never|no)\b)(?=(?:{_STARTS})\b)"
    r"|,?\s+(?:but|because|however|although|though|yet|except|whereas|so(?= i\b)|while(?= i\b))\s+"
    r"|\s*[()]\s*|(?<=\w): "
)


def clauses(text: str) -> list[Clause]:
    """The statements of a plain text, in order."""
    out: list[Clause] = []
    for sentence in _SENTENCE.split(text):
        if not sentence or not sentence.strip():
            continue
        spoken = _QUOTE.findall(sentence)
        bare = _QUOTE.sub(" QUOTE ", sentence) if spoken else sentence
        for part in _CLAUSE.split(bare):
            words = part.strip(" ,.") if part else ""
            if words:
                out.append(Clause(words, sentence, place=len(out)))
        out += [Clause(q.strip(), bare, quoted=True, place=len(out)) for q in spoken]
    return out
