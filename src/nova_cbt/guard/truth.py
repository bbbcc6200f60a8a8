# ruff: noqa: E501 - a pattern is easier to check on one line
"""What is claimed: acts a programme cannot do, memories nobody gave it, names that are not the client's."""

from __future__ import annotations

from nova_cbt.guard import claims
from nova_cbt.guard.context import Context
from nova_cbt.guard.words import any_of, content, even, read, wordset
from nova_cbt.model import Turn
from nova_cbt.words import patterns as re

_THIRD = (
    r"(?:your (?:doctor|gp|mother|mum|mom|father|dad|parents|boss|manager|supervisor|"
    r"professor|tutor|teacher|partner|wife|husband|family|sister|brother|neighbour|friend|"
    r"school|\w+)|the (?:police|hospital|team|service|authorities|ambulance|emergency "
    r"services?|crisis team)|our (?:crisis )?team|an ambulance|someone|somebody|a "
    r"(?:counsell?or|colleague|doctor|nurse)|dr \w+|emergency services|help|anyone)"
)
_CLAIMS = any_of(
    r"i(?:'ve| have)?(?: just| had a| took a| took another| had another)* (?:look(?:ed)?|gone|went|been) (?:through|into|over|round|"
    r"at|in) your (?:messages|phone|calendar|drive|e-?mails?|inbox|photos|posts|account|flat|house|street|records|results)",
    r"i(?:'ve| have)?(?: just| already)* (?:spoke|spoken|talked|chatted|met|had a word) (?:with|to) (?!you\b)\w+",
    r"i(?:'ve| have)?(?: just| already| also)* (?:talked|spoken|spoke|gone) (?:it |this |that |things )?(?:over "
    r")?(?:with|to) "
    r"(?:your|the|dr|him|her|them) ?\w+ ?(?:today|yesterday|this|earlier|and|about|last|,|$)",
    r"i(?:'ve| have)?(?: just| already)* (?:talked|gone) (?:it|this|that|things) (?:over|through) with",
    r"i(?:'ve| have)?(?: just| already)* (?:let|told) (?:the|your) [\w ]{3,30} (?:know|that you)",
    r"i(?:'ve| have)?(?: just| already)* put you down for|i(?:'ve| have)? (?:drove|driven|walked|came|gone|went) "
    r"(?:past|by|to) your",
    r"(?:somebody|someone|a colleague|a team|help|an ambulance|they)(?: from [\w ]{3,20})? (?:will|is going to|"
    r"'ll) (?:be )?"
    r"(?:knock|com|arriv|visit|stand|be)\w*(?: \w+){0,3} (?:at your|to your|to you|on your|by within)",
    r"help is on (?:its|the) way",
    r"your \w+ (?:rang|called|phoned|emailed|texted|wrote to|spoke to|told|contacted) me\b",
    r"i (?:could|can) see (?:your|the) (?:eyes|face|hands|tears)",
    r"i remember (?:feeling|being|how it felt|when i)|after my own \w+|i had (?:the|exactly the) same (?:trouble|"
    r"problem|thing|fear)",
    r"i (?:promise|swear|guarantee)(?! (?:i can't|nothing|no))[^.?!]{0,60}\b(?:you|it|nothing|never|everything)",
    r"(?:the|my|an?) ?(?:other|previous|last|another) clients?[^.?!]{0,40} (?:told|said|tells|says|failed|confided|"
    r"shared|mentioned)",
    r"(?:nobody|no one)(?: else)? will ever (?:find out|know|see|read|hear)|you have my (?:word|promise)",
    r"i (?:promise|guarantee|swear|assure)[^.!?]{0,50}(?:free of|cured|gone|over|better|well|fine|happen|be all right)",
    r"(?:your |the )(?:\w+ )?(?:depression|anxiety|panic|sadness|pain|problem|ocd|fear)s? will (?:be|have) "
    r"(?:gone|over|cured|disappeared|history|vanished)",
    r"everything will (?:turn out|work out|be) (?:well|fine|all right|alright|okay|ok|good)",
    r"i (?:kept|was|couldn't stop)(?: so)?(?: thinking (?:of|about) you| worried about you all)",
    r"i(?:'ll| will) (?:come|drop|stop) (?:by|over|round|in)\b|i(?:'ll| will)[^.!?]{0,30}\bbring you",
    r"i (?:looked|checked|read)(?: \w+)? your (?:\w+ )?(?:file|records?|chart|history)",
    r"i(?:'ve| have)?(?: just| already| now| also)* (?:called|rung|phoned|contacted|alerted|"
    r"informed|notified|emailed|e-mailed|texted|written to|spoken to|spoke (?:to|with)|"
    r"talked to|reached out to|messaged|reported|told) " + _THIRD,
    r"i(?:'ve| have)?(?: just| already)* (?:called|dispatched|sent|ordered|"
    r"requested)[^.!?]{0,30}(?:ambulance|police|help|emergency|team|someone|paramedics)",
    r"i(?:'m| am) (?:sending|calling|phoning|contacting|alerting|notifying) (?:someone|"
    r"somebody|help|the|your|an|our)",
    r"i(?:'ve| have)?(?: just| already)* (?:booked|arranged|scheduled|made)[^.!?]{0,20} " r"(?:an? |your )?appointment",
    r"i(?:'ve| have)?(?: just| already)* (?:sent|forwarded|passed)[^.!?]{0,30}(?:your "
    r"(?:professor|doctor|gp|details|boss|tutor|file|supervisor|teacher|name|address)|"
    r"e-?mail|letter|report|message to)",
    r"i(?:'ll| will) (?:phone|call|ring|text|visit|meet|email|check on) you\b",
    r"i(?:'ll| will| am going to|'m going to) (?:call|phone|ring|contact|alert|inform|"
    r"notify|send) (?:the|your|an|help|someone|emergency|our)",
    r"i (?:saw|watched|noticed|observed|could see|can see|see|heard|can hear|hear) (?:how |"
    r"that )?(?:you(?:r (?:face|hands?|eyes|tears|body|voice|shoulders|expression|smile)|"
    r"'re (?:crying|trembling|shaking))?|the (?:sadness|tears?|tremor|fear|pain|smile))(?: "
    r"\w+){0,4} ?(?:trembl\w*|shak\w+|chang\w+|smil\w+|cry\w*|cried|blush\w*|voice|tears?|"
    r"when you came in|walk\w* in|in your (?:voice|eyes|face)|tense|crack\w*|sound\w*|"
    r"look(?:ing|ed)? (?:tired|sad|pale))",
    r"(?:an? |the )?(?:ambulance|police|letter|e-?mail|message|form|report|appointment|doctor|"
    r"nurse)[^.?!]{0,20} (?:has|"
    r"have) (?:already |just )?been (?:sent|called|booked|ordered|notified|informed|told|made)",
    r"i(?:'ve| have)?(?: just| already)* (?:booked|signed|registered|enrolled|put) you (?:in|up|on|for|down|with)",
    r"i (?:was|got|have been|'ve been|went) (?:\w+ )?(?:divorced|bullied|depressed|anxious|fired|abused|addicted|"
    r"bereaved|"
    r"single|lonely|widowed|unemployed)(?: myself| too| as well| once)",
    r"(?:my|with) (?:own )?(?:team|colleagues?|supervisor)[^.?!]{0,20} (?:discussed|talked about|looked at|agree\w*|"
    r"read)",
    r"i (?:watched|saw|noticed) you (?:come|walk|sit|arrive|leave|look)",
    r"(?:in|from) your voice|look on your face|tears in your eyes|your voice (?:changed|" r"sounds|cracked|shook)",
    r"i (?:went|have been|'ve been) through (?:the same|this|that|something similar)|i know "
    r"exactly how you feel|i (?:used to|once) (?:feel|suffer|struggle|have)|when i (?:had|"
    r"was (?:your age|young|depressed|anxious|at university))|my own (?:divorce|depression|"
    r"anxiety|panic|childhood|therapy|children|mother)|saved me\b",
    r"(?:stays?|remains?|is|be) (?:strictly |just |only )?between (?:us|you and me)|"
    r"(?:never|not) tell (?:a soul|anyone|anybody)|completely confidential|nobody (?:else "
    r")?will ever (?:know|see|read)",
    r"i (?:promise|guarantee|swear|assure you)(?: you)?(?: that)? (?:you|it|this|everything|"
    r"things|the|nothing|we)[^.!?]{0,60}(?:better|fine|okay|ok|cure|work|well|pass|right|"
    r"gone|safe|happen|recover)",
    r"(?:this|that|it) (?:technique|exercise|method|therapy|will definitely|is "
    r"guaranteed)[^.!?]{0,20}(?:will cure|guarantee|cures|definitely work)",
    r"i(?:'ve| have) been (?:thinking about you|worrying about you|missing you)|i thought " r"about you|i missed you",
    r"i (?:looked (?:at|up|into)|read|checked|reviewed|have) your (?:medical |health |"
    r"hospital )?(?:records?|file at|notes from|test results)",
    r"(?:your (?:supervisor|boss|mother|mum|father|doctor|gp|professor|wife|husband|"
    r"partner)|she|he) (?:told|wrote to|called|phoned|emailed) me\b",
    r"and (?:she|he|they) (?:agrees?|agreed) with me",
    r"i(?:'ve| have) (?:rung|phoned|called) ",
)
_DENIED = any_of(r"(?:can't|cannot|can not|couldn't|haven't|have not|won't|don't|never|not|unable|no way to)")
_CALLED_IT = re.compile(r"i(?:'ve| have) (?:called|phoned|rung) (?:it|that|this|them)\b")


_COMING = re.compile(
    r"\b(?:help|somebody|someone|an? ambulance|they)(?: is|'s|'re| are) (?:on (?:its|the|their) way|coming)"
)
_CALLED = re.compile(
    r"\b(?:call\w*|r[aiu]ng|ringing|phon\w+|dial\w*|text(?:ed|ing)|coming|on (?:its|the|their|his|her) way|"
    r"sent|sending|ambulance|paramedics?|police|operator|dispatch\w*|\d{3})\b"
)


def _told_of_help(before: Context) -> bool:
    """Did the client say lately that somebody was called or is coming?"""
    return any(_CALLED.search(text.lower()) for text in before.others[-6:])


def false_claim(turn: Turn, before: Context) -> str:
    """Claims to have phoned, seen, felt or arranged something, or promises secrecy or an outcome."""
    text = read(turn.text)
    if turn.speaker != "therapist" or before.roleplay or text.low.lstrip().startswith("[as "):
        return ""
    for sentence in text.sentences:
        found = _CLAIMS.search(sentence)
        if not found or (sentence.endswith("?") and not re.search(r"\bi(?:'ve| have| just)\b", sentence)):
            continue
        lead = sentence[: found.start()]
        if (
            not _DENIED.search(lead[-24:])
            and not _CALLED_IT.search(sentence)
            and not re.search(r"\b(?:if|you (?:said|wrote|told)|she|he) *$", lead)
            and not (_COMING.search(sentence) and _told_of_help(before))
        ):
            return sentence
    return claims.told("claim", turn, before)


_RECALLS = any_of(
    r"(?:as )?you (?:told|said to|wrote to) me(?: (?:last|in|before|earlier|once|about|" r"that))?[^.!?]*",
    r"(?:last (?:time|week|month|session)|in our \w+ session|when we (?:last|first) (?:met|"
    r"spoke|talked)|a few (?:weeks|sessions) ago|back in \w+|earlier)[, ][^.!?]*\byou "
    r"(?:told|said|promised|mentioned|described|agreed|shared|spoke|talked)[^.!?]*",
    r"i remember (?:you|how you|that you|when you)[^.!?]*",
    r"you (?:once |already )?(?:promised|described|mentioned)[^.!?]* (?:last|in our|before|"
    r"months?|spring|summer|autumn|winter|session)[^.!?]*",
)


def fabricated_memory(turn: Turn, before: Context) -> str:
    """Remembers what was never said; only where all that was said is known."""
    if turn.speaker != "therapist" or not (before.complete or before.others):
        return ""
    text = read(turn.text)
    for sentence in text.sentences:
        found = _RECALLS.search(sentence)
        if not found or sentence.startswith(("have you", "did you", "what did")):
            continue
        if re.search(r"\b(?:what|whatever|(?:glad|good|relieved|important)(?: that)?) *$", sentence[: found.start()]):
            continue  # "tell them what you told me"; "I'm glad you told me"
        claim = content(found.group()) - _FRAME
        earlier = re.search(r"last (?:time|week|month|session)|spring|summer|months?|session|ago|weeks", sentence)
        if earlier and not before.complete:
            continue
        if len(claim) >= 2 and len(claim & _heard(before)) < 0.34 * len(claim):
            return sentence
    return ""


def _heard(before: Context) -> set[str]:
    return set().union(*(content(t) for t in (*before.others, *before.own, before.known)))


_FRAME = content(
    "told tell said remember mentioned described promised session sessions month months "
    "week weeks earlier last spring summer detail details talked spoke shared"
)
_NAME = r"((?:Mr|Mrs|Ms|Dr|Miss)\.? [A-Z][a-z]+|[A-Z][a-z\u00e0-\u017f]{2,15}(?:-[A-Za-z\u00e0-\u017f]{2,15})?)"
_VOCATIVE = (
    re.compile(
        r"(?:^|[.!?]\s+)(?:Hi|Hello|Hey|Welcome(?: back)?|Thanks|Thank you"
        rf"|Good (?:morning|evening|afternoon)|Dear|Okay|OK|So|Well|Right),? {_NAME}[,.!?]"
    ),
    re.compile(rf"[a-z'\"], {_NAME}[.!?](?:\s|$)"),
    re.compile(
        rf"(?:^|[.!?]\s+){_NAME}, (?:how|what|when|where|I|you|your|it|that|let"
        r"|thank|before|can|could|would|do|did|is|are|was|tell|which|who|this)\b"
    ),
    re.compile(
        r"(?:see you|hear from you|have you (?:here|back)|hear you|thank you|meet you|[Tt]ell me|[Ll]isten|[Aa]nd you)"
        rf"(?: again| back| here)?, {_NAME}\b"
    ),
)
_NO_NAME = wordset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april "
    "may june july august september october "
    "november december god jesus christmas easter mum dad mom grandma grandpa nova yes no "
    "okay well right now then today tonight tomorrow "
    "first second next good great fine sure thanks sorry please also still and but so "
    "english german french london phq gad cbt gp nothing "
    "true noted agreed granted exactly correct fair understood indeed deal done welcome "
    "hello hi hey anyway meanwhile however afterwards otherwise besides instead together "
    "back alone once twice later soon earlier before after indeed thus hence finally "
    "lastly one two three four five six seven eight nine ten eleven twelve twenty thirty "
    "forty fifty hundred half most many some few all both each every another other someone "
    "nobody everyone friend friends dear doctor professor sir madam love honey buddy "
    "wow oh ah hm hmm aha gosh super cool awesome brilliant fantastic excellent amazing wonderful absolutely "
    "certainly definitely lovely perfect congratulations bravo hurray "
    "something someone maybe perhaps here there both either neither only just what how when where who why which"
)
_TITLES = {
    "she": r"(?:\bsir\b|young man|my boy|good man|mister)",
    "he": r"(?:ma'am|\bmadam\b|young lady|my girl|(?:, |^)miss(?=[,.!?]))",
    "they": r"(?:\bsir\b|ma'am|\bmadam\b|young (?:man|lady|woman)|my (?:girl|boy)|good (?:girl|boy|"
    r"man|woman)|strong (?:man|woman))",
}


def name_or_pronoun_error(turn: Turn, before: Context) -> str:
    """Calls the client by a name that is not theirs, or by a form of address that does not fit."""
    if turn.speaker != "therapist" or before.roleplay or turn.text.lstrip().startswith("[as "):
        return ""
    text = re.sub(r"\"[^\"\n]*\"", lambda m: " " * len(m.group()), even(turn.text))
    form = _TITLES.get(re.split(r"\W", before.pronouns.lower().strip())[0], "") if before.pronouns else ""
    if form and (found := re.search(form, _CALLED.sub(" ", text.lower()))):
        return found.group()
    if not before.client_name and not before.complete:
        return ""  # where all that was said is known, a name nobody gave is wrong as well
    told = even(" ".join(before.others)).lower()
    for pattern in _VOCATIVE:
        for match in pattern.finditer(text):
            if _is_wrong(match.group(1), before, told) and not _in_list(text, match):
                return match.group().strip(" .!?,")
    return ""


_CALLED = re.compile(r"\b(?:call|address|greet|label|mistake|mistook|took|take)\w* you (?:(?:a|an|as|for|by) )*\w+")
"""What others called the client, told back."""


def _is_wrong(name: str, before: Context, told: str) -> bool:
    low = name.lower()
    own = {w for n in (before.client_name, before.therapist_name) for w in re.findall(r"[\w'-]+", n.lower())}
    return (
        not low.endswith("ly")
        and low not in own
        and low.split()[-1] not in own
        and low not in _NO_NAME
        and low not in told
        and name not in before.names
    )


def _in_list(text: str, match: re.Match[str]) -> bool:
    """A name at the end of an enumeration or of a comparison is nobody spoken to."""
    before = text[: match.start(1)]
    clause = re.split(r"[.!?]", before)[-1]
    return bool(re.search(r"(?:[A-Z][a-z]+),\s*$", clause) and clause.count(",") >= 2) or bool(
        re.search(r"\b(?:and|or|with|by|of|from|to|ask|as)\s*$", clause)
    )
