# ruff: noqa: E501 - a pattern or a row of a table is easier to check on one line
"""Yes, no or hesitant, to something that was offered."""

from __future__ import annotations

from typing import Literal

from nova_cbt.cues import endings
from nova_cbt.words import count, lower
from nova_cbt.words import patterns as re

Consent = Literal["yes", "no", "hesitant"]

_HESITANT = re.compile(
    r"\b(?:i guess|guess so|i suppose|suppose so|suppose (?:it|that|i|we|there)|not wild about|not mad (?:about|on)|able (?:is|to|no)|mind a (?:bit|little)|maybe|perhaps|possibly|not (?:really |too |so |entirely |totally )?sure|not convinced|if you (?:think|say|want|like|insist|reckon)|if (?:i|we) (?:have|must|really|can)|if it'?s? (?:helps?|quick|short|not|only)|"
    r"i don't know|dunno|idk|i'm (?:a bit |kind of |kinda |quite )?(?:nervous|scared|worried|unsure|hesitant|reluctant|wary|torn)|yes (?:but|and) no|yeah,? (?:but )?no|could do|i could try|i can try|i'll try|might|depends|worth a (?:try|go|shot)|what would (?:it|that)|"
    r"don't see how|doubt|bit (?:weird|awkward|silly|scared|nervous|unsure)|hmm+|half of me|part of me|in two minds|on the fence|fine,? i guess|whatever|scares me|feels? (?:weird|awkward|silly|a lot)|as long as|only if|so-so|sort of|kind of|kinda|let me think|have to think|can i think|reluctantly|will it|is it (?:hard|long|scary|going to)|not promising|no promises|sceptical|skeptical)\b"
)
_NO = re.compile(
    r"(?:^|[.,;!]\s*(?:so |but |and )?)(?:no|nope|nah|no way|no thanks?|no thank you|never|not (?:now|today|yet|really|right now|this time|at the moment|tonight|for me|particularly))\b|\b(?:rather not|prefer not|don't (?:want|think so|feel like|fancy|wanna|like (?:that|the|role|this))|do not want|dont want|"
    r"please don't|can we not|another (?:time|day)|some other time|i'd (?:really )?(?:hate|rather (?!try|do|have|start|practi))|not (?:comfortable|ready|up for|in the mood|keen|interested|going to|doing|my thing|something i)|i'll pass|pass on|hard pass|maybe (?:later|next time|not|another)|(?:later|next time),? maybe|leave it|skip (?:it|that|this)|can't face|absolutely not|no chance|"
    r"too (?:tired|much|soon|upset|scared|raw) (?:right now|for that|today|to)?|won't|would rather (?:talk|not|just|do something)|stop|wouldn't|let's not|not a fan)\b"
)
_YES = re.compile(
    r"\b(?:yes|yeah|yep|yup|ya|yea|aye|sure|ok|okay|k|of course|definit\w*|absolut\w*|please|feel free|consider it done|you (?:pick|choose|decide)|i can manage|i(?:'m| am) (?:glad|happy) to|go (?:on|ahead|for it)|let's|lets|sounds (?:good|great|fine|like a plan|ok|useful|alright|helpful)|happy to|i'd (?:like|love|be (?:happy|up|glad|interested|willing|open))|i would (?:like|love)|i want to|"
    r"(?:i'm |am )?(?:up for|willing|game|in|ready|interested|keen|open to)|why not|alright|all right|fine(?: by me| with me)?|good idea|works for me|why wouldn't i|by all means|great|cool|that(?:'d| would) (?:be (?:good|great|grand|brilliant|nice|helpful|useful|fine|ok|lovely|cool|perfect|ideal|wonderful|amazing|a help|a relief|handy)|help|work|do)|can't hurt|do it|absolutely|certainly|i'd appreciate|i agree|you can|"
    r"be my guest|i'm down|i do|we can|i can do that|that's (?:fine|ok|okay|alright|good)|totally|for sure|with pleasure|gladly|👍|👌|✅|i trust you|no problem|mhm|uh huh|yh)\b"
)


_SURELY = (
    r"(?:absolutely|certainly|definitely|defo|deffo|most|of course|obviously|clearly|surely|decidedly|emphatically|categorically|totally|really|honestly|frankly|probably|preferably|ideally|"
    r"for sure|hell|heck|god|lord|heavens?|christ|jesus|goodness|gosh|dear|blimey|fuck(?:ing)?|bloody|very much|just|simply|afraid|assuredly|truly|quite)"
)
_OPENING = r"^\W*(?:(?:oh|ooh|um+|er+|well|sorry|thanks|thank you|lol|haha?|ugh|and|so|but|hm+|actually|look|mate|come on|my|good)\W+)*"
_ON_NO_ACCOUNT = (
    r"(?:no way|(?:no|not a|fat|zero) chance|no (?:fear|dice|siree|can do)|hard (?:no|pass)|(?:that's|it's) a (?:\w+ )?no|over my (?:dead|cold) body|not (?:on your|for all the|in a (?:million|hundred|thousand)|in this life|if you paid|for (?:the world|love nor|anything in)|likely|happening|having (?:it|that|this))|"
    r"under no circumstances|by no means|on no account|out of the question|(?:you can )?count me out|(?:i'll|i will|going to|gonna|i'd) (?:\w+ )?(?:give (?:it|that|this) a miss|pass|decline|say no|sit (?:this|that|it) (?:one )?out)|ain't happening|never in (?:my|a)|"
    r"i (?:already )?(?:declined|refused|turned (?:it|that|you) down)\b|when (?:hell|pigs)|(?:please,? )?let'?s not\b)"
)
_FLAT_NO = re.compile(
    rf"{_OPENING}(?:i'm |i )?(?:{_SURELY}\W+)+(?:not|no)\b(?! (?:sure|certain|a (?:bad|problem|bother)|problem|worries|objections?|bother|trouble|harm|idea|doubt|opposed|against|averse|mind\w*|bothered|fussed))|"
    rf"\b{_ON_NO_ACCOUNT}\b|\b(?:god|hell|heavens|lord|christ|fuck|goodness|gosh)\W+no+\b",
)
"""A no with whatever stress it carries: an adverb before it, an oath, or an idiom that is a no."""
_FLAT_YES = re.compile(
    r"\b(?:no|not a|not any|no real) (?:problem|bother|trouble|hassle)\b|\bno (?:worries|probs?|objections?|harm (?:in|done))\b|\bnothing against (?:it|that|this)\b|\b(?:wouldn't|won't|can't|couldn't) say no\b|\bwouldn't mind\b|\bdon't mind if (?:i|we) do\b|"
    r"\bwhy (?:ever |on earth |the hell |the heck )?(?:not|wouldn't i)\b|\b(?:nothing|what have i got) to lose\b|\bnot a bad (?:idea|thought|plan|shout)\b|\b(?:can't|couldn't|won't|wouldn't) (?:do any harm|hurt)\b|\byou bet(?:cha)?\b|\b(?:hell|god|heck|damn|oh|fuck)\W+(?:yes|yeah|yep)\b|\b(?:too|damn) right\b|"
    r"\bwouldn't (?:miss|dream of (?:missing|saying no))\b",
)
"""A yes that has a no or a not in it."""
_HEDGED = re.compile(
    r"\b(?:but|though|although|if|unless|maybe|perhaps|suppose|guess|only|might|not sure|depends|provided|half|and yet)\b|\.\.\.|…"
)
_BOTH = re.compile(
    r"\b(?:says?|said|is|are|goes|thinks?|half|part|votes?|screams?|head|heart|gut)\b.{0,25}\byes\b.{1,60}\bno\b|\b(?:says?|said|is|are|goes|thinks?|half|part|votes?|screams?|head|heart|gut)\b.{0,25}\bno\b.{1,60}\byes\b|^\W*yes (?:but|and) no\W*$|^\W*no (?:but|and) yes\W*$"
)
_IF_MADE = re.compile(r"\bif (?:we|i|you) (?:\w+ly |really |have )?(?:must|have to|got to|insist)\b")
_GUESSES = re.compile(r"\W*(?:ok(?:ay)?|yes|yeah|sure|fine|all ?right)?\W*i (?:guess|suppose)(?: so)?\W*")
_LATER = re.compile(
    rf"{_OPENING}(?:maybe |perhaps |ask me |try me |(?:let's|can we|could we) (?:leave|do|keep|save) (?:it|that|this) (?:for|until|till) )?(?:(?:some |an)other (?:time|day|week|night|session)|next (?:week|month|time|year|session|spring|summer|autumn|winter)|"
    r"(?:not )?(?:until|till) |once (?:i've|i'm|my|the|we've|he's|she's|they)\b|when (?:i'm|i am|i've|my|the|he|she|it|things|they)\b|after (?:the|my|christmas|easter|summer|the holidays)|in a (?:few|couple of) (?:days|weeks|months)|come back to me)"
)
"""Put off: not today."""
_NOW = re.compile(r"\b(?:yes|yeah|yep|ok|okay|sure|fine|works|good|suits|happy|right|let's|please)\b")
_MINDS = re.compile(
    r"\b(?:mind (?:if|another|a|some|my|me|\w+ing)|object(?:ion)?|bother you if|problem if|against it if)\b"
)
_DOES_MIND = re.compile(
    r"\b(?:i(?:'d| would| do| really| rather)*|do|would) (?:rather |really )?(?:mind|object)\b|^\W*(?:yes|yeah|yep),? (?:i|it|very|a bit|actually)\b"
)
_NOT_MIND = re.compile(
    r"\b(?:don't|dont|wouldn't|do not|would not|not) (?:really )?(?:mind|object)\b|^\W*(?:no+|nah|nope|none|not at all|not (?:in the|one|a) (?:least|bit)|go (?:on|ahead|for it)|of course not|course not|be my guest|feel free|by all means)\b"
)


def plain(text: str, asked: str, context: str = "") -> Consent | None:
    """An answer to an offer that leaves no doubt, whatever the words around it."""
    same, question = lower(text), lower(context)
    if asked != "consent":
        return _unasked(same) if not context else None
    if _MINDS.search(question) and not _HEDGED.search(same):
        if _NOT_MIND.search(same):
            return "yes"
        return "no" if _DOES_MIND.search(same) else None
    if _BOTH.search(same) or _GUESSES.fullmatch(same) or (_IF_MADE.search(same) and count(same) <= _BRIEF):
        return "hesitant"
    leaving = endings.ends(text) and not _ENDING.search(question) and not _AGREED.match(same)
    if leaving or _FLAT_NO.search(same):
        return "no"
    if _FLAT_YES.search(same) and not _HEDGED.search(same):
        return "yes"
    return "no" if _LATER.search(same) and not _NOW.search(same) else None


def _unasked(same: str) -> Consent | None:
    """An answer to an offer that is not known: so short and set that it can be nothing else."""
    opened = next((value for value, pattern in _OPENED if pattern.match(same)), None)
    if opened or count(same) > _BRIEF - 2:
        return opened if count(same) <= _BRIEF * 2 else None
    return next((value for value, pattern in _SET_PHRASES if pattern.match(same)), None)


def flattened(text: str) -> str:
    """Small letters, with every stressed no a "no" and every yes that has a not in it a "yes"."""
    return _FLAT_NO.sub("no", _FLAT_YES.sub("yes", lower(text)))


_BRIEF = 10
_ENDING = re.compile(
    r"\b(?:finish|stop|end|wrap|close|leave (?:it|you)|last|before you go|next time|tomorrow|bye|break|pause|good point)\b"
)
_AGREED = re.compile(r"\W*(?:yes|yeah|yep|ok|okay|sure|alright|all right|fine|of course|gladly|certainly)\b")
_SET_PHRASES: tuple[tuple[Consent, re.Pattern[str]], ...] = (
    (
        "hesitant",
        re.compile(
            r"\W*(?:perhaps|maybe|possibly|i might|i guess|i suppose|only|well ok|all right)\b[^.!?]{0,20}\b(?:if|provided|as long as|but|so long as)\b|\W*(?:if you (?:like|insist|must|think so|say so)|since you insist|as you (?:wish|like))\b"
        ),
    ),
    (
        "no",
        re.compile(
            r"\W*(?:no,? (?:thanks|thank you)|(?:i'd )?rather not|(?:i'd )?prefer not|not (?:today|tonight|now)|another time|hard pass|i'll pass|count me out)\b"
        ),
    ),
    (
        "yes",
        re.compile(
            r"\W*(?:(?:that's |it's )?fine (?:by|with) me|suits me|works for me|by all means|with pleasure|gladly|count me in|i'm (?:game|up for it)|i'm in(?=\W*$|[,.!])|go (?:ahead|on then|for it)|let's (?:do|try|hear) (?:it|that)\b|yes please|sounds (?:good|great|fine)|happy to|be my guest|ready when you are)\b"
        ),
    ),
)


_OPENED: tuple[tuple[Consent, re.Pattern[str]], ...] = (
    (
        "hesitant",
        re.compile(
            r"\W*(?:part|half) of me (?:wants|says|would|thinks)\b.{3,60}\b(?:part|half)\b|\W*(?:it )?(?:could|might) be worth a (?:go|try|shot)\b|\W*let me (?:sleep on it|think (?:about it|it over)|see)\b|\W*i(?:'m| am) (?:in two minds|of two minds|torn|on the fence|not sure i (?:want|can|could))\b|"
            r"\W*yes to \w.{2,30}\bno to\b|\W*(?:i )?(?:don't|do not) mind either way\b|\W*(?:i'd|i would) have to think\b"
        ),
    ),
    (
        "no",
        re.compile(
            r"\W*i(?:'ve| have) changed my mind,? i (?:don't|won't|can't)\b|\W*no,? (?:sorry|thanks|thank you|please)\b,? (?:that's|it's|i|not|too)\b|\W*(?:nah|nope),? (?:you're (?:all ?right|ok|good)|i'm (?:good|fine|ok|okay|all right))\b|\W*i'll pass\b"
        ),
    ),
    (
        "yes",
        re.compile(
            r"\W*(?:all ?right|ok|okay|fine|sure|yes|yeah|go on)\b(?: then)?,? (?:why not|let'?s (?:do|try|have|give)|you've (?:talked|twisted|persuaded|convinced)|i'm (?:game|in|up for)|i'll (?:do|try|give) (?:it|that)|go ahead|go on)\b|\W*i'm up for (?:that|it|this|trying)\b|\W*why not\b(?! me\b)(?=\W*(?:$|i\b|let))"
        ),
    ),
)
"""How a message that answers an offer opens, though the offer is not known."""


def consent(text: str, asked: str) -> Consent | None:
    """The answer to an offer. Without an offer only a plain yes or no counts."""
    same = re.sub(r"\bno idea\b", "unsure", flattened(text)).strip()
    if asked not in ("consent",) and not (asked in ("", "open", "end") and count(same) <= 3):
        return None
    yes, no, unsure = _YES.search(same), _NO.search(same), _HESITANT.search(same)
    if asked != "consent":
        return (
            "hesitant"
            if yes and no
            else None
            if not re.fullmatch(r"\W*(?:yes|no|yeah|nope|nah|yep)(?: please| thanks?| thank you)?\W*", same)
            else "no"
            if no
            else "yes"
        )
    if yes and no and re.search(r"\b(?:but|and|then)\b", same) and yes.start() <= no.start() and count(same) < 7:
        return "hesitant"
    if (
        no
        and not (yes and yes.start() < no.start())
        and not (unsure and unsure.start() < no.start() and not re.search(r"maybe (?:later|next|not|another)", same))
    ):
        return "no"
    if unsure and not re.match(r"(?:yes,? please|definitely|absolutely|of course|please|no,? |sure,? let)", same):
        return "no" if no and no.start() < unsure.start() else "hesitant"
    if yes:
        return "yes"
    return "no" if no else None
