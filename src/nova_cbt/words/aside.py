# ruff: noqa: E501 - a pattern or a row of a table is easier to check on one line
"""Sentences that tell something, and those around them that do not: fillers, thanks, asides."""

from __future__ import annotations

from functools import lru_cache

from nova_cbt.words import patterns as re
from nova_cbt.words.text import bare, lower, plain, sentences

_FILL = re.compile(
    r"\W*(?:(?:h+m+|u+m+|u+h+|e+r+m*|ah+|oh+|ffs|u+gh+|a+r+gh+|pf+t*|meh|tch|christ|jesus(?: christ)?|(?:bloody )?hell|(?:oh |my )?god|omg|for (?:god|christ|heaven|pity|fuck)'?s sake|well|okay|ok|right|so|honestly|sorry|wait|look|yes|yeah|no|sure|alright|all right|hang on|let me (?:think|see)|let's see|i mean|you know|you mean(?: \w+){1,3}|"
    r"how (?:do|can|should|shall) i (?:put|say|explain) (?:this|it|that)|where (?:do|shall|should) i (?:start|begin)|to be (?:honest|fair)|if i'm (?:being )?honest|in that moment|at the moment|i'd say(?: so)?|if i have to say|(?:i guess |i suppose |i think )?(?:it's|it is) like (?:this|that)|"
    r"i'?ll try (?:to (?:say|put|explain)|and) [^.]{0,30}|(?:that'?s |it's )?(?:a )?(?:good|hard|tough|difficult|tricky|big|fair|nice) (?:question|one)|sorry to (?:insist|repeat|interrupt|ask again|go on about it|nag|keep asking)|(?:but )?i (?:did|had) (?:just )?ask(?:ed)? (?:you )?(?:something|a question|that|you)|i asked (?:you )?(?:something|a question|that)|"
    r"(?:like|as) i (?:said|say|told you|mentioned)|(?:but |well |and )?i(?:'ve| have)?(?: just| literally| already| only)* (?:told|said|answered|explained|written|wrote|mentioned) ?(?:you|u|it|that|this|so)?(?: (?:that|this|it|all that|so))?(?: already| before| above| just now| earlier| a minute ago)?|(?:sorry,? )?(?:i|give me|just|i'd) ?(?:need|want|like|take)? ?(?:a|one) (?:moment|minute|second|sec)[^.]{0,20}|"
    r"i (?:don't|do not) know (?:how|where) to (?:answer|say|put|explain|start|begin)(?: (?:that|this|it))?|i'm not sure how to (?:say|put|answer)(?: (?:this|that|it))?|i'm thinking(?: about it)?|i'm letting that sink in|"
    r"(?:yes,? |okay,? )?(?:that|it|this)? ?sounds? (?:very |really |quite |pretty )?(?:doable|good|fine|right|okay|ok|manageable|possible|like a plan|useful|nice|great)|"
    r"(?:i )?(?:can|could|will|'ll) (?:try|do|manage) (?:that|it)|i(?:'d| would) (?:like|try|do) that|(?:a )?good idea|why not|i'll take (?:that|it)|that works(?: for me)?|"
    r"(?:i'm |i am |i )?(?:not sure|no idea|don't know|do not know|dunno|god knows|can't think) (?:why|what|how|if|whether) i(?:'m|'d| am| would)? (?:even |keep |just |am )?(?:tell|say|writ|mention|bring|rambl|go)\w*[^.]{0,30}|that makes sense|i suppose|i guess|i think|definitely|exactly|absolutely|true|fair enough|very|really|(?:hi|hello|hey|morning|good (?:morning|afternoon|evening))(?: there| nova)?)\W+)+",
    re.I,
)
_THANKS = re.compile(
    r"\W*(?:and |oh |but |well |okay |ok |no |yes |right )*(?:thanks?\b|thank you|cheers\b|much appreciated|i(?: really)? appreciate|that(?:'s| is| was) (?:very |so |really )?(?:kind|nice|good|lovely|sweet)(?: of you| to (?:hear|know))?\W*$|it helps when you|(?:i )?(?:like|liked) (?:that|how|it when) you (?:ask|said|put))",
    re.I,
)
_ASIDE = re.compile(
    r"\b(?:it(?:'s| is| was|'s been) (?:raining|snowing|sunny|pouring|windy|freezing|foggy|drizzling|grey out|hot today|cold today)|(?:rain|rained|snow|weather|heatwave)\b|(?:my|the) (?:tea|coffee|soup|toast|kettle|radiator|heating|fridge|clock|printer|cat|dog|bus|train|neighbour'?s?)(?:'s| is| has| was) (?:gone|going|getting|on|off|here|just|now|humming|ticking|asleep|late|staring|looking)|"
    r"there (?:was|is|were|are) (?:a|an|some|this) (?:heron|bird|dog|cat|moth|bee|fly|fox|squirrel|draught|queue|siren|plane|spider|pigeon|rainbow)|there's (?:a|an|some) (?:heron|bird|dog|cat|moth|bee|fly|fox|squirrel|draught|siren|plane|spider|pigeon|rainbow))\b|"
    r"^\W*(?:that's|that is|it's|this is|which is|not) (?:not |hardly |a bit |probably |very |really |so )*(?:very |really )?(?:scientific|helpful|specific|exact|precise|much of an answer|an answer|poetic|dramatic|silly|stupid|daft)\b|"
    r"\bask me again\b|\bdon't hold me to\b|\bi know (?:that's|it's|that is|how that|that sounds)\b|\bif that makes (?:any )?sense\b|\b(?:that|this|it) sounds (?:silly|stupid|daft|dramatic|mad|weird|tidier|awful|worse)\b|\bit came all at once\b|(?:^\W*(?:(?:oh|and|so|but|well|i'm|im|i am)\b\W*)*|[,;] )sorry (?:for|about|that|if) (?:the|this|that|it|all|my \w+|being|taking|going|rambling|typing|asking|repeating|i'm|i am|i|you)\b|\bsorry,? that's\b|"
    r"\bnow that (?:it's|i've|i have|it is) (?:\w+ )?(?:written|said|typed|out|put)\b|\bjust (?:writing|saying|typing|thinking of) (?:it|this|that)\b|\bwhen i (?:say|write|type|read) (?:it|that|this)\b|\bsaying (?:it|that|this) (?:out loud|here)\b|"
    r"\bi(?:'ve| have)? (?:needed|need) a (?:minute|moment)\b|\bi wouldn't have got there\b|\b(?:it|that|this) (?:really |kind of |sort of )?(?:helped|helps)(?: a (?:bit|little|lot))?\W*$|\bthat(?:'s| is) (?:calming|kind|nice|good|funny|the thing|all|it|right|true)\W*$|"
    r"\b(?:the trees must|i(?:'ll| will) see how i get on|no promises|you don't know the half)\b",
    re.I,
)


_FOR_THE_NOTES = re.compile(
    r"^\W*(?:(?:and|so|please|ok|okay|well|just|then|right|yes|no|nova|maybe|(?:you )?(?:can|could|may|should)|you|i want you to|let'?s|do|better)\W+)*(?:store|save|keep|put|write|note|mark|file|log|record|list|count|enter|label|jot|tick|register|take) "
    r"(?:it|that|this|them|those|these|(?:the|my|that|this) \w+) (?:\w+ )?(?:as|under|down (?!to\b)(?:as|in|under|for|please|on|exactly)|down\W*$|(?:in|on|into|among|with) (?:the|my|your) (?:\w+ )?(?:notes?|list|records?|file|column|sheet|table|page|rules?|log)|in (?:capitals|bold|red|big letters|italics))\b|"
    r"^\W*(?:and |so |please )*(?:note|write|put|jot) (?:it|that|this) down\W*$",
    re.I,
)


def filler(sentence: str) -> bool:
    """Whether a sentence only gets ready to speak: "How do I put this", "Hm. Right", "Sorry, I need a moment"."""
    return _FILL.fullmatch(f"{plain(sentence)} ") is not None


def thanks(sentence: str) -> bool:
    """Whether a sentence thanks or praises the therapist and says nothing else."""
    return _THANKS.match(plain(sentence)) is not None


@lru_cache(maxsize=256)  # several readers ask about the same sentences
def aside(sentence: str) -> bool:
    """Whether a sentence speaks of the weather, the tea, how one has just put it, or of how Nova is to note it."""
    return _ASIDE.search(plain(sentence)) is not None or noting(sentence)


def noting(sentence: str) -> bool:
    """Whether a sentence says how Nova is to note what was said."""
    return _FOR_THE_NOTES.search(plain(sentence)) is not None


def telling(text: str, *, whole: bool = False) -> list[str]:
    """The sentences that say something, in order; where none does, or as a `whole`, those with an aside in them too."""
    said = [s for s in sentences(text) if not s.rstrip(" \"')").endswith("?")]
    kept = [s for s in said if not filler(s) and not thanks(s)]
    return kept if whole else [s for s in kept if not aside(s)] or kept


_GOES_ON = re.compile(r"\W*(?:and|but|then|or|also|plus|because|so|which|maybe also)\b", re.I)


def first_words(text: str, most: int = 30) -> list[str]:
    """The one or two sentences that answer: the first, with the next where it goes on from it or the first is no whole one."""
    said = telling(text)
    if len(said) < 2:
        return said
    lone, more = len(bare(said[0]).split()) <= 3, bool(_GOES_ON.match(said[1]))
    told = set(re.findall(r"\w{4,}", lower(said[0]))) & set(re.findall(r"\w{4,}", lower(said[1])))
    near = text.find(said[1]) - text.find(said[0]) - len(said[0]) <= 2
    joined = len(said[0].split()) + len(said[1].split()) <= most
    return said[:2] if near and joined and (more or (lone and not told)) else said[:1]


_GOOD = re.compile(
    r"\b(?:good|great|lovely|brilliant|happy|wonderful|amazing) news\b|\bguess what\b|\b(?:i|we|he|she|my \w+) (?:just |actually |finally )?(?:passed (?:my|the|his|her|it)|won\b|aced|nailed|got (?:the (?:job|place|part|flat|loan)|an? (?:a|first|offer|distinction|promotion)\b|in\b|accepted|promoted|engaged))|"
    r"\b(?:went|gone|going|goes) (?:really |so |very |surprisingly |quite |pretty )?(?:well|great|better)\b|\b(?:best|lovely|great) (?:day|week|weekend|night)\b|\bsaid yes\b|\ball clear\b"
)
_WORRY = re.compile(
    r"\b(?:but|though|although|except|worr\w*|afraid|scared|nervous|anxious|however|not|never|no|can't|still|help|how|if|whether|until|used to|want|wish|need)\b|n't\b"
)


def glad_news(sentence: str) -> bool:
    """Does a sentence only tell something good? That is nothing to work on."""
    same = lower(sentence)
    return bool(_GOOD.search(same)) and not _WORRY.search(same)


_OWN_JOKE = re.compile(
    r"\b(?:that|it|this|the last (?:one|bit))(?:'s| is| was) (?:just |only |meant as |supposed to be )*(?:a joke|joking|for a laugh)\b|\bi(?:'m| am| was) (?:just |only )*(?:joking|kidding)\b"
)


def own_joke(sentence: str) -> bool:
    """Does a sentence say of one's own words that they were a joke?"""
    return _OWN_JOKE.search(lower(sentence)) is not None
