# ruff: noqa: E501, SIM905 - a pattern or a row of a table is easier to check on one line
"""What the client wants to be called, and their pronouns."""

from __future__ import annotations

from nova_cbt.slots.kinds import Heard, Part
from nova_cbt.slots.who import land
from nova_cbt.words import felt, lower, plain, sentences
from nova_cbt.words import patterns as re

_NAME = r"[^\W\d_][\w'’-]*"
_SURE = re.compile(
    rf"\b(?:my (?:first )?name(?:'s| is| be|:)?|mine(?:'s| is)|you (?:can|may) (?:say|use|write)|the name(?:'s| is)|(?<!his )(?<!her )(?<!their )(?<!'s )(?<!our )name(?:'s| is|:)?|(?<!n't )(?<!not )(?<!never )(?<!to )call me|i go by|known as|calls me(?!.*\bi(?:'m| am|m) \w)|i(?:'m| am|m)? call(?:ed)?|address me as|me is)(?: just| actually| maybe)? ({_NAME}(?: [A-Z][\w'-]*)?)",
    re.I,
)
_LIKELY = re.compile(
    r"\b(?i:i'm|i am|im|it's|its|this is|just|make it|use|i'd like|i prefer|prefer|say|says|try|as|not \w+,)(?: just| actually)? ((?:Mrs|Mr|Ms|Dr)\.? [A-Z][\w'-]+|[A-Z][\w'-]*(?: [A-Z][\w'-]+)?)(?=$|[\s,.!?;:-])"
)
_LEADS = re.compile(
    r"^\W*((?:Mrs|Mr|Ms|Dr)\.? [A-Z][\w'-]+|[A-Z][\w'-]*(?: [A-Z][\w'-]+)?)(?=\W*$|[,.!;:(-]|\s+(?:is|please|will|would|works|here|speaking|for|or|and)\b)"
)
_WEAK_LOW = re.compile(rf"\W*(?:i'm|im|i am|it's|its|this is)\s+({_NAME})\W*", re.I)
_NOT = frozenset(
    "i yes no ok okay nobody everyone someone people anyone maybe nothing the my sure idk dunno none what hi hello hey why not um erm uh hm well it just thanks thank pass skip that this these those they them he him she her his hers their "
    "theirs xe ze its we you your me mine myself now then here there still please sorry wait whatever anything something everything whichever any all both either neither good fine great alright right okay cool nice bad better worse "
    "non-binary nonbinary enby trans transgender gay lesbian bi bisexual queer straight asexual ace aro agender genderfluid genderqueer cis man woman male female boy girl autistic adhd deaf disabled muslim christian jewish hindu sikh buddhist "
    "catholic atheist vegan british english scottish welsh irish german french spanish italian polish american canadian mexican brazilian indian pakistani chinese japanese korean turkish greek russian ukrainian dutch swedish danish norwegian "
    "finnish portuguese african asian european black white brown new old young single married divorced retired unemployed student nurse teacher honestly really very so too also probably perhaps definitely absolutely exactly true false "
    "is are was were be been am do does did can could will would shall should may might must have has had if when where who how which because but and or as at by for from in into of off on out over to up with a an "
    "alone home late early back done ready busy happy sad new-ish human real normal name names none fine-ish rather prefer use using go call nova miss sir madam dear love mate morning evening afternoon monday tuesday wednesday thursday friday saturday sunday anonymous "
    "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred zero half depends certain sleep work let's lets don't can't won't it's i'm i've i'd that's pronouns pronoun client patient first last second doesn't matter does same like pleased glad special from love dear particular country pls x bet aight ight safe gotcha righto fair enough yh kk yea yup yep ye aye less lol bruh legit facts fr tbh ig nvm whenever understood noted agreed proceed begin start salam salaam selam assalam assalamu namaste namaskar vanakkam shalom hola hallo halo hej hei moin servus ciao salut bonjour bonsoir bom buenas buenos merhaba privet ahoj czesc ola olá aloha konnichiwa annyeong sawubona jambo marhaba ahlan habari xin nihao guten grüezi gruezi tere labas sveiki yassas kalimera dobry dzien inshallah alhamdulillah mashallah bismillah amen amin".split()
)
_ENDS_LIKE_ONE = re.compile(
    r"^(?:\w*m+[aeu]d|\w*hmed|fred|alfred|wilfred|manfred|jared|ted|ned|syed|sayed|said|wale+d|khaled|walid|rashed|majed|emily|emely|sally|kelly|holly|molly|polly|dolly|milly|billy|willy|lily|lilly|beverl[ey]y?|beverly|kimberly|carly|shelly|nelly|elly|ally|tilly|cecily|waverly|sterling|fleming|harding|ming|xing|ying|jing|ling|ping|bing|inge?|\w+wing)$"
)
"""Names that end like a word of another kind."""
_NATION = re.compile(r"[a-z]+(?:ish|ese|ian|ican)$")


def _fits(name: str, *, sure: bool) -> bool:
    """Whether these words can be somebody's name."""
    words = lower(name).split()
    if land(name) or (land(name.split()[0]) and name.islower()):
        return False
    if not 1 <= len(words) <= 3 or any(w.strip("'.-") in _NOT for w in words) or felt(name) or len(name) > 40:
        return False
    cased = name[0].isupper() and bool(_ENDS_LIKE_ONE.search(words[0]))
    return sure or not (
        (re.fullmatch(r"\w{3,}(?:ing|ed|ly)", words[0]) and not cased)
        or _NATION.fullmatch(words[0])
        or words[0].endswith("n't")
    )


def _cased(name: str) -> str:
    if name.isupper() and len(name) > LETTERS:
        return " ".join(w.capitalize() for w in name.split())  # said loudly, or with the key stuck
    return name if name[0].isupper() else " ".join(w.capitalize() for w in name.split())


LETTERS = 3
"""Capitals that may be initials: "AJ", "MJR"."""
_TITLE = re.compile(r"\b(Mrs|Mr|Ms|Dr|Prof)\. (?=[A-Z])")
_SEGMENT = re.compile(r"\s*[,.:;!\n/()]+\s*|\s+[-–—]+\s+|\s+(?=(?:from|in|and|she|he|they)\b)")
_POLITE = re.compile(
    r"^(?:(?:hi|hello|hey|hiya|um+|er+|well|ok|okay|just|yes|yeah|sure|so|oh|please|maybe|perhaps|say|it's|its|im|i'm|i am|this is|make it)\b[,\s]*)+"
    r"|\s+(?:please|pls|plz|thanks|thx|then|here|will do|is fine|i guess|i suppose|love|dear|btw|x)$",
    re.I,
)
_SHORT = 9
"""Words of an answer in which a name may stand in small letters."""


def name(heard: Heard, _: str) -> list[Part]:
    """What the client wants to be called."""
    whole = _TITLE.sub(r"\1 ", plain(heard.text))
    if (brief := _FOR_SHORT.search(whole)) and (word := _word_of(brief[1] or brief[2])):
        return [_part(heard, word)]
    if heard.first and (said := _SAYS.search(whole)) and _fits(said[1], sure=False):
        return [_part(heard, said[1])]
    if rather := [w for hit in _RATHER.finditer(whole) if (w := _word_of(hit[1]))]:
        return [_part(heard, rather[-1])]
    if heard.first and (found := _SMALL_LEADS.match(whole)) and _fits(found[1], sure=False):
        return [_part(heard, found[1])]
    for sentence in sentences(whole)[:4]:
        text = sentence.strip()
        for said in _SURE.finditer(text):
            if word := _word_of(said[1]):
                return [_part(heard, word)]
        hits = [h for h in (_LIKELY.search(text), _LEADS.search(text)) if h]
        if text.endswith("?") or not (heard.first or _PRESENTS.search(text)):
            continue
        for hit in hits:
            if _fits(hit[1], sure=False):
                return [_part(heard, hit[1])]
        if (low := _WEAK_LOW.fullmatch(text)) and _fits(low[1], sure=False):
            return [_part(heard, low[1])]
    if heard.first:
        return _bare(heard, whole)
    if small := _SMALL_WITH_PRONOUN.search(whole):
        return [_part(heard, small[1])] if _fits(small[1], sure=False) else []
    alone = [s.strip(" .!") for s in sentences(whole)]
    words = [full[1] for s in alone if (full := _ALONE.fullmatch(s))]
    return [_part(heard, word) for word in words if _fits(word, sure=False)][:1]


_RATHER = re.compile(
    rf"\b(?:(?:everybody|everyone|people|friends|they|most|all)(?: \w+){{0,3}}? calls? me|(?<!n't )(?<!not )(?<!never )(?<!to )call me|i (?:usually |mostly |always )?go by|"
    rf"(?:usually|mostly|better|always|just) called|known as|goes by|(?:i|i'd|i would) (?:rather|prefer)(?: to be called| being called| just| if you say)?|nickname(?:'s| is)) (?:just |simply |plain )?({_NAME}(?: [A-Z][\w'-]*)?)",
    re.I,
)
"""The name somebody goes by, whatever stands in their papers."""


def renamed(text: str, name: str) -> str:
    """The name a client puts in place of the one just said back to them: "It's Peg", "no, Imran"; empty where none."""
    for sentence in sentences(_TITLE.sub(r"\1 ", plain(text)))[:3]:
        hit = _INSTEAD.fullmatch(sentence.strip())
        if hit and _fits(hit[1], sure=False) and hit[1].lower() != name.lower():
            return hit[1]
    return ""


_INSTEAD = re.compile(
    r"\W*(?:(?i:(?:no|actually|sorry|well|oh|but|wait|um+|er+|it's|it is|i'm|i am|im|just|only|make (?:it|that)|say|that's|me|i go by|call me)\b[\s,:;.!-]+)+)"
    r"([A-Z][\w'-]*)(?i:\W+(?:please|actually|really|is fine|is better|will do|though|for short|not [\w'-]+|if you (?:like|don't mind)))*\W*(?:(?i:and\W+)?(?i:they|she|he|xe|ze|fae|ey)\b.{0,14})?"
)
_SMALL_LEADS = re.compile(
    r"\W*(?:(?:(?:like |as )?i (?:just |already )?(?:said|told you|wrote)|it'?s|its|im|i'?m|ok|okay|yeah|again)[,:]? )*([a-z][\w'-]{1,20})(?:[,.]?\s+\(?(?:they|she|he|xe|ze)\s?/\s?(?:them|her|him|they|she|he|xem|hir|zir)\b|[,.]\s+(?:they|she|he)(?=[.!,;]|\W*$))"
)
"""A name written small with its pronouns, before whatever else is told."""
_SAYS = re.compile(
    r"\b(?i:(?:everybody|everyone|people|friends|most)(?: \w+)? says?|(?:but|so|just|only),? you (?:can |may |just |should )*(?:say|use)) ([A-Z][\w'-]+)"
)
_FOR_SHORT = re.compile(rf"\b({_NAME})[,]? for short\b|\b(?:in )?short(?: it's| is|:) ({_NAME})\b", re.I)
_SMALL_WITH_PRONOUN = re.compile(
    r"(?:^|[.,!;]\s*)([a-z][\w'-]{1,20})[,.]?\s+(?:\(?(?:they|she|he|xe|ze)\s?/\s?(?:them|her|him|they|she|he|xem|hir|zir)\)?(?:/\w+)?)\W*$"
)
"""A name written small with pronouns behind it, at the end of a yes."""
_ALONE = re.compile(
    r"([A-Z][a-z'-]{1,20})(?:,? (?i:they|she|he|xe|ze|fae|ey)(?:'s|'re|s| is| are| will| would)?"
    r"(?: (?:do|be|fine|good|ok|okay|great|right|works?|please|thanks))*)?"
)
"""A name that stands as a sentence of its own, with a pronoun behind it or none."""


_PRESENTS = re.compile(
    r"\b(?:I'm|I am|Im|i'm|i am|im|this is|This is) [A-Z][\w'-]+(?=$|[\s,.!;-])|"
    r"^\W*(?:Mrs |Mr |Ms |Dr |Professor )?[A-Z][\w'-]+(?: [A-Z][\w'-]+)? (?:here|speaking)\b|^\W*[A-Z][\w'-]+ [A-Z][\w'-]+, (?!and\b|but\b|so\b)|"
    r"^\W*[A-Z][\w'-]+, (?!.*\b(?:i|i'm|you|it|is|was|let's|go|start|begin|please|thanks|thank|yes|no|ok|but|and)\b)(?:an? |the )?[a-z0-9-]+(?: [a-z-]+){0,3}[.!]?$"
)
"""A name told unasked, as people present themselves."""


def _bare(heard: Heard, text: str) -> list[Part]:
    """A name by itself, with pronouns, a country or a courtesy around it."""
    if len(text.split()) > _SHORT or text.rstrip().endswith("?"):
        return []
    for segment in _SEGMENT.split(_PAIR_ANY.sub(" , ", text))[:3]:
        alone = segment.strip(" .!,-\"'")
        while (clean := _POLITE.sub("", alone).strip(" .!,")) != alone:
            alone = clean
        if (
            re.fullmatch(rf"{_NAME}(?: {_NAME})?|(?:[A-Z][\w'’-]*(?: |$)){{3}}", alone)
            and len(alone) > 1
            and _fits(alone, sure=False)
        ):
            return [_part(heard, alone)]
    return []


def _word_of(said: str) -> str:
    """The name in what follows "my name is": two words only where both are written large."""
    words = said.split()
    short = said if len(words) == 1 or words[-1][0].isupper() else words[0]
    return short if _fits(short, sure=True) else ""


def _part(heard: Heard, found: str) -> Part:
    """The name as it was written, with the full stop of a title."""
    cased = _cased(found)
    dotted = re.sub(r"^(Mrs|Mr|Ms|Dr|Prof) ", r"\1. ", cased)
    return Part(heard.text.strip(), dotted if dotted in heard.text else cased)


_PAIR_ANY = re.compile(
    r"\b(?:they|she|he|xe|ze|it|fae|ey)\s?/\s?(?:them|her|him|they|she|he|xem|hir|zir|its|faer|em)\b(?:\s?/\s?\w+)?",
    re.I,
)
_PAIR = re.compile(
    r"\b(they|she|he|xe|ze|it|fae|ey)(?:\s?/\s?|\s+and\s+|\s+or\s+|\s*,\s*|\s?-\s?|\s+)(them|her|him|they|she|he|xem|hir|zir|its|faer|em)\b(?:\s?/\s?\w+)?"
)
_GOES = {
    ("they", "them"), ("she", "her"), ("he", "him"), ("xe", "xem"), ("ze", "hir"), ("ze", "zir"), ("it", "its"), ("fae", "faer"), ("ey", "em"),
    ("she", "they"), ("he", "they"), ("they", "she"), ("they", "he"), ("she", "he"), ("he", "she"),
}  # fmt: skip
_ONE = re.compile(
    r"\bor (they|she|he) in english\b|\b(?:use|prefer|go by|goes by|pronouns? (?:is|are)|with)\s+(they|she|he|xe|ze|fae|ey)\b|^\W*(they|she|he|xe|ze|fae|ey)(?:,? (?:please|is fine|thanks))?\W*$"
    r"|(?:^|[.!,;]\s*|\band |\bsays? |\s[-–]\s*)(they|she|he|xe|ze|fae|ey)(?=\s*(?:[.!,;]|$|(?:please|in english|i (?:suppose|guess|think))\b|\s[-–])"
    r"|(?:'s|'re|s| is| are| will| would| would be)? (?:do|fine|good|ok|okay|great|right|best|works?|by me)\b)"
    r"|^\W*(?:i'm |im |it's )?[a-z][\w'-]+ (they|she|he|xe|ze|fae|ey)\W*$"
)
_ONE_AROUND = re.compile(
    r"(?:^|[.!,;]\s*)(?:(?:oh|well|just|only|it's|plain|um+|er+|a|and|then|so|yes|the)\W+)*(they|she|he|xe|ze|fae|ey)(?=\W*$|\W+(?:of course|obviously|naturally|if|what else|then|thanks|i'm afraid|always|as (?:ever|always|you)|clearly|i should)\b|[.!,;])"
)
"""One pronoun with a word around it, where pronouns were asked for."""
_ANY = re.compile(
    r"\b(?:any(?: pronouns?| of them| is fine| will do| works?)?|all pronouns|no preference|don't mind|doesn't matter|either(?: is fine)?)\b"
)
_OBJECT_ALONE = re.compile(
    r"(?:^|[,.;:!(/-]\s*)\W*(?:and |just )?(him|her|them)(?: (?:is fine|please|pls|thanks|will do))?\W*$"
)
"""The other half of a pair, given for the whole: "Ravi, him"."""
_FEW = 5
_SUBJECT = {"him": "he", "her": "she", "them": "they"}
_OBJECT = {"they": "them", "she": "her", "he": "him", "xe": "xem", "ze": "hir", "fae": "faer", "ey": "em"}


_AS = re.compile(
    r"\bi(?:'?m| am) (?:just )?an? (?:\w+ )?(?:(woman|lady|girl|mother|mum|grandmother|granny|wife|widow|daughter)|(?:man|bloke|guy|lad|father|dad|grandfather|husband|widower|chap))\b(?! of)"
)
"""How people answer who have never been asked for pronouns."""


def pronouns(heard: Heard, _: str) -> list[Part]:
    """A pair of pronouns; one of the pair is enough where it is given as one."""
    text, said = lower(heard.text).replace('"', ""), heard.text.strip()
    for hit in _PAIR.finditer(text):
        joined = text[hit.end(1) : hit.start(2)]
        if (hit[1], hit[2]) in _GOES and (joined.strip() or len(text.split()) <= 3):
            return [Part(said, f"{hit[1]}/{hit[2]}")]
    if (alone := _OBJECT_ALONE.search(text)) and len(text.split()) <= _FEW:
        return [Part(said, f"{_SUBJECT[alone[1]]}/{alone[1]}")]
    if one := _ONE.search(text):
        word = next(w for w in one.groups() if w)
        return [Part(said, f"{word}/{_OBJECT[word]}")]
    if heard.first and (one := _ONE_AROUND.search(text)):
        return [Part(said, f"{one[1]}/{_OBJECT[one[1]]}")]
    if heard.first and (told := _AS.search(text)):
        return [Part(said, "she/her" if told[1] else "he/him")]
    brief = heard.first and len(text.split()) <= _SHORT
    if (brief or "pronoun" in text) and _ANY.search(text):
        return [Part(said, "any")]
    return []
