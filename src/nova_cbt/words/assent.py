# ruff: noqa: E501 - a pattern is easier to check on one line
"""A no said outright, nothing more to say, something taken back, and being told that it is right."""

from __future__ import annotations

from nova_cbt.words import patterns as re
from nova_cbt.words.aside import filler
from nova_cbt.words.text import lower

_SPARED = re.compile(
    r"\b(?:no (?:one|body|idea|clue|problem|worries|offen[cs]e|doubt|rush|hurry|wonder|matter|harm|kidding|joke|way back|pressure|objections?|questions?)|nobody|nothing else (?:has |ever )?(?:worked|helped)|"
    r"not (?:exactly|sure|bad|that|the|a|an|so|my first|too|only|until|because|much|often|every|used|really (?:sure|used|a)|in the mood for jokes)|i don'?t (?:know|mind|think (?:so|it matters)|see why not)|why not|if not|no,? (?:go on|it'?s|that'?s|i'?m (?:fine|ok|okay|happy|all right) (?:with|to))|not at all)\b"
)
_REFUSES = re.compile(
    r"\b(?:no,? (?:thanks|thank you|ta|cheers)|(?:i'?d |i would |would )?rather not|prefer not|i(?:'?d| would) prefer (?:a |to (?:see|talk to|speak to) )|not (?:today|now|yet|tonight|for me|interested|with (?:a|this)|this time|going to (?:do|start|happen)|comfortable|ok(?:ay)? (?:with|for me)|all right (?:with|for me)|happy with)|"
    r"(?:don'?t|do not|won'?t|will not|wouldn'?t|cannot|can'?t) (?:really |actually )?(?:want|agree|consent|like|wish|accept|start|begin|care|feel (?:like|comfortable)|do (?:this|that|it))\b|i (?:refuse|decline|disagree|object)|chang(?:ed|ing) my mind|count me out|forget (?:it|this)|"
    r"leave it|no deal|i'?ll pass|hard pass|(?:maybe|perhaps|some|an)?other (?:day|time)|nah|nope|im good|i'?m (?:good|out|leaving)|not happening|stop here|no way|(?:a|said|it'?s) no\b(?=\W*$| from| for)|(?:absolutely|definitely|certainly|think|hope) not|not (?:really |quite )?my (?:sort|kind|thing|cup)|(?:like|want|prefer) to (?:stop|leave|end (?:it|this)))\b|\bno\W*$|^\W*(?:no|pass|never)\W*$"
)
_STARTS_NO = re.compile(r"^\W*(?:(?:um+|er+m*|well|oh|sorry|actually|honestly|then)\W+)*no\b")
_BUT_YES = re.compile(
    r"\b(?:but|though|then|and|so) (?:\w+ )?(?:yes|yeah|ok(?:ay)?|fine|sure|go on|go ahead|let'?s|i'?ll (?:try|do it|give)|we can|start|happy to|all ?right)\b|\b(?:go on|go ahead|let'?s (?:start|begin|go|try|do))\b"
)
_AFTER_ALL = re.compile(
    r"[.,;!]\s*(?:but |so |and )?(?:yes|yeah|yep|sure|let'?s|go on|go ahead|we can (?:start|begin|go)|i(?:'ll| will) (?:do|try|give) (?:it|this))\b|\bwe can (?:start|begin)\b|\bi(?:'ll| will) (?:do|try) (?:it|this)\b"
)
_TAKEN = re.compile(
    r"\b(?:i'?m good|im good) (?:to|with|for)\b|\b(?:don'?t|do not) (?:like|want) (?:\w+ ){0,4}(?:hospital|work|home|life|mornings?|people|myself|anyone)\b"
)


_MORE = re.compile(
    r"\W*(?:(?:no|nope|nah|not really|well|um+|i think|i guess|i'd say|honestly|thanks?|thank you|ok|okay|yes|yeah)\b[\s,.]*)*(?:"
    r"(?:there(?:'s| is|s)? ?(?:isn'?t|is not|not|nothing)?|i (?:don'?t|can'?t|cannot) think of|not|i have|i've got)? ?(?:really |much )?(?:any ?thing|nothing|none|no more)(?: (?:else|more|really|in particular|special|i can (?:think of|say|name)|comes to mind|much|to add|to say|at all|other than that))*|"
    r"(?:that'?s|thats|that is|this is|it'?s|it is|is|that(?:'d| would) be) (?:(?:about|pretty much|really) )?(?:all|it|everything|the lot|the size of it|about it|the whole of it)(?: (?:really|for now|today|thanks|i think|of it|from me))*|"
    r"(?:i think |that )*(?:that )?(?:pretty much |about )?(?:covers|does|sums) (?:it|everything|that)(?: up)?|no more|just that|only that|leave it(?: (?:at that|there|so|like that))?|no(?:thing)? else)(?: (?:really|thanks|for now|today|then|i think|i suppose))*\W*",
    re.I,
)
_BACK = re.compile(
    r"^\W*(?:(?:oh|ah|no|nah|well|actually|sorry|ok|okay|ugh|god|look|just|please|yeah|you know what|on second thoughts?)\b[\s,.]*)*"
    r"(?:(?:let'?s |please |just )?(?:forget|ignore|scrap|strike|disregard|drop|skip over) (?:(?:that )?i (?:ever )?(?:brought|mentioned|said|asked|spoke|started|told|wrote)\b.{0,30}|it|that|this|me|what i (?:just )?(?:said|wrote)|about (?:it|that)|(?:it|that|the) (?:subject|topic|one|thing|last bit)|(?:that|the) (?:subject|topic|matter))|"
    r"never ?mind|nvm|pretend i (?:said nothing|didn'?t .{2,25}|never .{2,25}|hadn'?t .{2,25})|leave it(?! (?:in|out|on|to|there for|as))|leave that(?! (?:in|out|on|to))|(?:it )?doesn'?t matter|(?:it'?s )?not important|i take (?:that|it) back|i shouldn'?t have (?:said|brought|mentioned).{0,25}|don'?t (?:mind|worry about) (?:me|it|that))\b",
    re.I,
)
_RIGHT = re.compile(
    r"\b(?:you(?:'ve| have|ve)?|u(?:'ve|ve)?|nova(?:'s| has)?) (?:really |just |quite |exactly |totally )*(?:got|get|understood|understand|heard|hear|summed|nailed|hit|put|said|caught|described|read)\b[^.?!]{0,20}\b(?:it|that|this|me|up|right|better than|well|exactly|correctly|the nail)\b|"
    r"\b(?:that'?s|thats|that is|this is) (?:exactly |just |pretty much |about )*(?:me|it|right|what i (?:said|meant|mean|think|wanted)|how (?:it is|i'?d put it)|spot on|correct|true)\b|\b(?:spot|bang) on\b|\bcouldn'?t have (?:put|said) it better\b",
    re.I,
)
_WRONG = re.compile(
    r"\b(?:not|n'?t|never|wrong|twice|already|again|nothing|no|but|mixed|muddled|words|backwards|upside|all wrong|too)\b|\?",
    re.I,
)
_BETTER = re.compile(r"\bcouldn'?t have (?:put|said) it better\b", re.I)


_AGREES = re.compile(
    r"(?:^|[.,;!?]\s*|\b(?:well|so|omg|then|and|but|oh|right|um+|hi|hello|sir|madam|guess|nah|no|i (?:(?:just|already|literally) )?said) )\W*(?:yes|yeah|yep|yup|yh|yea|yas+|ya|ye|aye|ok|okay|okey|k|kk|sure|go for it|let'?s|if i (?:must|have to)|(?:i )?s'?pose(?: so)?|suppose so|fine|proceed|go ahead|go on|carry on|start|begin|let'?s|all ?right|alright|gladly|"
    r"hit me|works for me|can'?t hurt|count me in|go for it|be my guest|bring it(?: on)?|no objections?|please|i guess(?: so)?|i suppose(?: so)?|why wouldn't i|sounds (?:good|fine|ok|okay|all right)|may as well|might as well|what(?:'s| is) to lose|let us|go(?=\W*$|[.!])|i(?:'d| would) like (?:to|that)|i want to (?:start|try|begin)|"
    r"shoot|fire away|do it|of course|certainly|why not|please do|i agree|agreed|i accept|i consent|happy to|i(?:'m| am) (?:willing|ready|happy|game|in)|ready|as you (?:like|wish)|if you (?:like|must)|that'?s (?:fine|ok|okay|all right))\b"
    r"|\bi(?:'m| am) (?:(?:quite|very|perfectly|more than|entirely|also|only|happily|still) )?(?:willing|ready|happy|content|prepared|glad|pleased|inclined|comfortable|agreeable|disposed|good|okay|ok|fine) (?:to (?:begin|start|proceed|go|try|continue|do|give|have|take part)|with (?:that|this|it|those|these|the terms))\b|\bi(?:'ll| will|'d| would| shall| can)? (?:gladly |happily )?give (?:it|this|you) a (?:go|try|chance|shot|whirl)\b|\b(?:i|you|we) (?:may|shall|might) (?:begin|start|proceed|commence|go ahead)\b|\b(?:i have )?no objections?\b|\byou have my (?:consent|agreement|permission|blessing)\b|(?:quite|perfectly|very) willing\b|"
    r"\bi(?:'m| am) (?:willing|ready|happy) to\b|\bi(?:'ll| will) (?:do|try|give) (?:it|this)\b|\bwe can (?:start|begin|go)\b|\byou can (?:start|begin|keep|go)\b",
    re.I,
)


_DOUBTS = re.compile(
    r"\b(?:not (?:\w+ )?(?:sure|convinced|certain|keen|hopeful|my thing|that it)|(?:don'?t|dont|doesn'?t|can'?t|won'?t|didn'?t|never) (?:\w+ )?(?:know|think|believe|see|like|feel|help\w*|work\w*|expect|fancy|imagine|do (?:much|a lot))|doubt\w*|sceptic\w*|skeptic\w*|"
    r"sill(?:y|ier)|pointless|stupid|daft|weird|awkward|nonsense|rubbish|no promises?|half[- ]?heart\w*|reluctant\w*|"
    r"i (?:guess|suppose)|if (?:i|we|you) (?:must|have to|insist)|for all the good|whatever|(?:see|wonder) (?:if|whether|what good)|can'?t hurt|nothing (?:to lose|else)|what(?:'s| is) to lose|(?:may|might) as well|though\b|although|even if|hmm+|meh)\b",
    re.I,
)


def doubts(text: str) -> bool:
    """Is there a doubt beside what a message says?"""
    return bool(_DOUBTS.search(lower(text)))


_YES_TO_IT = re.compile(
    r"\W*(?:(?:and|so|well|oh|um+|right|then|please|thanks?|thank you|hm+|yes|yeah|yep|yup|ye|ya|aye|ok|okay|sure|fine|great|cool|good(?: idea| one)?|perfect|lovely|all ?right|alright|definitely|absolutely|of course|gladly|deal|agreed|why not|i think(?: so)?|i guess|i suppose|i'd say|by me|for me|with me|"
    r"(?:i think |i guess |i suppose )?(?:that|it|this|the \w+ one|that one)?(?:'s|'d| is| would| could| should| might)? ?(?:very |really |quite |pretty |about )*(?:sounds?|looks?|seems?|feels?|be|is)? ?(?:very |really |quite |pretty |about |like )*(?:doable|good|fine|right|ok(?:ay)?|manageable|possible|a (?:good )?plan|useful|nice|great|realistic|reasonable|easy(?: enough)?|works?(?: for me)?|suits? me|fits?|helpful|sensible|worth (?:a (?:try|go|shot)|trying))(?: (?:for me|to me|enough|with me|by me))?|"
    r"i (?:like|want|accept|agree(?: (?:with|to))?) (?:that|it|this)|let'?s (?:do|try|take|go with|go for) (?:that|it|this)|"
    r"(?:i think )?i(?:'?ll| will|'d| would| can| could| should| shall| might|'m going to| think i can| want to| would like to)? ?(?:\w+ly |be able to )?(?:do|try|take|manage|give|have a go at|fit|like|be happy to do) (?:that|it|this)(?: in| a (?:go|try|shot))?)(?:\b|(?=\W|$))[\s,.;:!-]*)",
    re.I,
)
_WHEN_WHERE = re.compile(
    r"(?:(?:but|and|so|maybe|probably|perhaps|then|say|only|just|i think|i'd say|i guess|i(?:'?ll| will|'d| would| can| could| should) (?:do|try|fit|take|manage) (?:it|that|this)(?: in)?|it(?:'ll| will|'d| would) be)[\s,]+)*"
    r"(?:on|in|at|by|from|before|after|when(?:ever)?|during|while|every|each|once|twice|tomorrow|tmrw|tonight|today|this|next|first thing|straight|right (?:before|after)|as soon|around|about|over|outside|upstairs|near|"
    r"(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:days?)?|mornings?|evenings?|weekends?|lunch\w*|bed ?time|noon|half|quarter|\d{1,2}(?::|\.|\s*(?:am|pm))\d*)\b",
    re.I,
)
_OTHERWISE = re.compile(
    r"\b(?:instead|rather|differently|except|something else|smaller|another (?:thing|one|idea)|change|not (?:that|the|sure)|don'?t|can'?t|won'?t|if i)\b|"
    r"\bi(?:'ll| will|'d| would| could| can|'m going to|'m gonna) (?!(?:\w+ly )?(?:do|try|take|manage|fit|have|be|get|finish|come|sit|give|say|think|guess)\b)\w+"
)
MOST_DETAIL = 25
"""Words of a when and where behind a yes."""


def bends(text: str) -> bool:
    """Does a message put something else, or something smaller, in the place of what was offered?"""
    return bool(_OTHERWISE.search(lower(text)))


_PREFERS = re.compile(
    r"\b(?:i(?:'?d| would)? (?:much |really |actually )?prefer(?: to)?|i(?:'?d| would) (?:much |really |actually )?(?:rather|sooner)|(?:can|could|may|might) i (?:just |maybe |perhaps )?(?=[^?]* (?:instead|rather)\b))\s*"
    r"(?P<act>(?!not\b|skip\b|leave\b|stop\b|finish\b|no\b|nothing\b|end\b|(?:do|have|take) (?:nothing|none|without|no\b|not|it|that|this)\b|(?:talk|speak)\b(?! (?:to|with) (?!you\b|u\b|nova\b))|(?:say|tell)\b(?! (?:him|her|them|my|the|a|our|hello|sorry|it to)\b)|go\b(?! (?:to (?!bed|sleep)|for|out|and|with|back to|round|over to|see|\w+ing\b)))\w+ [^.!?;]+)",
    re.I,
)


def prefers(text: str) -> str:
    """What a message would rather do than what was offered, in its own words; empty where it would rather do nothing."""
    found = _PREFERS.search(text.replace("’", "'"))
    act = re.sub(r"\W*\b(?:instead|rather)\W*$", "", found["act"]).strip(" ,") if found else ""
    return "" if _UNNAMED.fullmatch(act) else act


def unnamed(text: str) -> bool:
    """Is something else wished for that is not named ("I'd rather do something practical")?"""
    found = _PREFERS.search(text.replace("’", "'"))
    return bool(found and _UNNAMED.fullmatch(found["act"].strip(" ,")))


_UNNAMED = re.compile(
    r"(?:do|try|have|take|pick|choose|find|get|be given) (?:something|anything|(?:an)?other (?:thing|one)|things?|stuff)(?: (?:more|less|else|other|different|new|real|practical|easier|smaller|useful|concrete|physical|outside|instead|a bit|that \w+))*",
    re.I,
)
"""A wish for something else that does not say what."""


def takes_it(text: str) -> bool:
    """Does a message take what was offered, with at most the day, the time or the place of it beside?"""
    same, at = lower(text).strip(), 0
    while (piece := _YES_TO_IT.match(same, at)) and piece.end() > at:
        at = piece.end()
    rest = same[at:].strip(" .,!;:-")
    if not at or bends(rest) or len(rest.split()) > MOST_DETAIL:
        return False
    return not rest or _WHEN_WHERE.match(rest) is not None


FEW = 4
"""Words of a yes that need no word for it ("in for a penny")."""


def agrees(text: str) -> bool:
    """Does a message say yes to beginning, in so many words, and take nothing back?"""
    return bool(_AGREES.search(lower(text))) and not refuses(text)


_PAUSE = re.compile(
    r"\W*(?:(?:hm+|um+|ok|okay|sorry|wait|well|so|please|can (?:you|u)|let me see)\W+)*(?:(?:give|gimme|gi'?s|allow) ?(?:me|us)? (?:a|one|another|some|five|two) (?:sec\w*|mo|moment|min\w*|bit|time|while)|(?:just )?(?:a|one|two) (?:sec\w*|mo|moment|minute|min)s?|"
    r"hang on|hold on|wait(?: a (?:sec\w*|moment|minute|bit))?|let me think|(?:i'?m )?(?:still )?thinking(?: about it)?|(?:i )?need (?:a|some) (?:sec\w*|moment|minute|time|while)(?: to think)?|brb|back in a (?:sec\w*|moment|minute|bit))"
    r"(?:\W+(?:please|pls|thanks|ok|to think|here))*\W*",
    re.I,
)


def pauses(text: str) -> bool:
    """Is the whole message a wish for a moment's time?"""
    return _PAUSE.fullmatch(lower(text)) is not None


_SHRUG = re.compile(
    r"\W*(?:(?:uh+|um+|er+m*|hm+|well|oh|honestly|i|really)\W+)*(?:dunno|dk|idk|(?:don'?t|do not) (?:really |honestly )?know|not (?:really |so |too )?sure|no (?:idea|clue)|hard to (?:say|tell)|can'?t (?:really )?say)(?: (?:really|tbh|to be honest|honestly|though|tho|exactly))*"
    r"(?: (?:what|why|how|who|whether|if) (?!to\b|else\b|i (?:should|could|can|feel)\b|you\b)[^,.;:!?]{2,40}(?=\s*[,.;:!-]))?"
    r"(?:\s*[,.;:…!-]+\s*(?:(?:but|well|maybe|just|perhaps|i mean|i guess|i suppose|or)\b[\s,]*)*|\s+(?:but|maybe|perhaps|i guess|i suppose)\b[\s,]*(?:maybe\b\s*)?|\s+(?=i (?!guess|suppose|think|don|do\b|can|am\b|should|could|would|have to|was\b|feel\b|felt\b|mean\b)\w{3,} \w+))",
    re.I,
)
_STILL = re.compile(
    r"\b(?:nothing|anything|can'?t|cannot|don'?t|dunno|idk|no idea|not sure|(?:hard|difficult|tricky) (?:to|one|question)|it'?s (?:hard|difficult|tricky)|good question|never thought|you (?:tell|pick|choose|decide|say)|who knows|(?:what|how|why|where|which|when) (?:to|else|you)|sorry)\b|\?"
)


def past_shrug(text: str, *, names: bool = False) -> str:
    """What is told after a shrug ("dunno. Barry saved me a seat"), or named where a name is enough ("dunno. The rent")."""
    found = _SHRUG.match(text.replace("’", "'"))
    rest = text[found.end() :].strip() if found else ""
    if names and len(rest.split()) < TELLS:
        rest = rest.rstrip("?") if re.search(r"[^\W\d_]{3}", rest) and not filler(rest) else ""
    elif len(rest.split()) < TELLS:
        rest = ""
    return "" if _STILL.search(lower(rest)) and not _CLAUSE_TOLD.match(lower(rest)) else rest


_CLAUSE_TOLD = re.compile(
    r"\W*(?:just |probably |like |maybe )*(?:that|because|cos) (?:i|i'm|im|he|she|they|we|my|it|it's|nobody|no one|everyone|everybody|people|nothing)\b(?! (?:don'?t|do not|can'?t) (?:really |even )?(?:know|think|say|tell))"
)
"""What is told as the answer, whatever it denies ("dunno. that I can't even do that")."""


TELLS = 3
"""Words after a shrug that tell something."""
_HEDGE = (
    r"(?:(?:i )?(?:dunno|idk|dk|do(?:n'?t| not) (?:really |honestly )?know)(?! (?:how|what|why|who|where|when|if|whether|my|the|him|her|them|anyone|anything|much)\b)(?: (?:really|tbh|honestly|tho|though))?|not (?:really |so |too )?sure|no (?:idea|clue)|hard to (?:say|tell)|"
    r"(?:i )?(?:guess|suppose|think|reckon)(?: so)?|i (?:mean|imagine)|maybe|perhaps|probably|possibly|could be|might be|or (?:something|whatever|so|sth|anything)(?: like that)?|kind of|sort of|h+m+|u+h+m*|u+m+|e+r+m*|well|oh|so|right|ok(?:ay)?|yeah|yes|like|just|mostly|mainly|or|and|i'?d say|tbh|to be honest|honestly|really|lol|who knows)"
)
_ALL_HEDGE = re.compile(rf"\W*(?:{_HEDGE}\b\W*)+", re.I)
_HEDGED_END = re.compile(rf"(?:[\s,]+(?:{_HEDGE}))+\W*$", re.I)
_SAYS_NO = re.compile(
    r"\b(?:know|idea|clue|sure|nothing|anything|something|everything|stuff|things?|can'?t|cannot|you|sorry|question|think|say|one|all|none|no|yes|ok|okay|it|that|this|mind|blank|matter|why|how|what|where|who|when|pick|choose|decide|exactly|particular|special|whatever|anyway|alright|fine|usual|same|much|many|lots?|loads|tons|too|so)\b|\?",
    re.I,
)


def named_between(text: str) -> list[str]:
    """What a message names between its hedges ("hm, work i suppose. or my brother, dunno"); empty where it names nothing."""
    found = []
    for part in re.split(r"[.,;:!?\n…]+|\s[-–]+\s", past_no_beginning(text)):
        rest = part.strip()
        while (lead := re.match(rf"\W*{_HEDGE}\b\W+", rest, re.I)) and lead.end():
            rest = rest[lead.end() :]
        rest = _HEDGED_END.sub("", f" {rest}").strip(" .!\"'")
        if not rest or _ALL_HEDGE.fullmatch(rest):
            continue
        if _SAYS_NO.search(rest) or len(rest.split()) > MOST_NAMED or not re.search(r"[^\W\d_]{3}", rest):
            return []
        found.append(rest)
    return found


_NO_BEGINNING = re.compile(
    r"\b(?:(?:and|but|so) )?(?:i )?(?:(?:just |really |honestly )?(?:don'?t|do not) (?:even |really |honestly )?know|dunno|idk|not sure|(?:i(?:'ve| have)? )?(?:(?:got )?no (?:idea|clue))|(?:i )?haven'?t a clue)"
    r" (?:even )?(?:(?:where|how) to (?:even |best )?(?:start|begin)(?: (?:with|on) (?:it|that|this|them))?|why|what to (?:say|write|do|tell (?:him|her|them))|what to do (?:about|with) (?:it|that|this|him|her|them))\b(?=\W*$|\W*[.,;!?])",
    re.I,
)
"""Not knowing how to begin with a thing says nothing against the thing."""


def past_no_beginning(text: str) -> str:
    """A message without the words that one does not know where to begin."""
    return _NO_BEGINNING.sub(" , ", text.replace("’", "'"))


MOST_NAMED = 4
"""Words of a thing that is only named."""
_AS_SAID = re.compile(
    r"(?:^|[,;.:!-])?\s*\b(?:(?:and|but|well|so|sorry|look|no|yes|again)[\s,]+)*"
    r"(?:(?:as|like) i(?:'ve| have)? (?:just |already )?(?:said|told (?:you|u)|mentioned|wrote|answered)|"
    r"(?:as|like|same as|the same as) (?:before|above|earlier)(?=\s*(?:$|[,:;.!-]))|"
    r"i(?:'ve| have)? (?:(?:just|already|literally) )*told (?:you|u)(?: (?:that|this|it))?(?=\s*(?:$|[,:;.!-]|already|before|earlier|above|just now|twice)|"
    r"\s+(?:i'?m|i am|i was|i felt|[a-z]+(?: and [a-z]+)?,? \d))|"
    r"i(?:'ve| have)? (?:(?:just|already|literally) )*(?:said|mentioned|answered)(?: (?:that|this|it|so))? (?:already|before|earlier|above|just now|twice)|"
    r"(?<!\w )(?:just )?(?:said|told (?:you|u)|mentioned|answered|wrote)(?: (?:you|u))?(?: (?:that|this|it|so))? (?:already|before|earlier|above|just now|twice)|"
    r"(?:i(?:'ve| have)? (?:just|already) (?:said|mentioned|answered)|(?<!i )already (?:told (?:you|u)|said))(?: (?:that|this|it|so))?(?! (?:sorry|no|yes|to|hello|hi|thank\w*|goodbye|her|him|them|my)\b))"
    r"(?: (?:you|u))?(?: (?:that|this|it))?(?: (?:before|already|earlier|above|just now|twice))*(?![\w'])[\s,:;.!-]*",
    re.I,
)


_EARLIER = re.compile(
    r"\b(?:last (?:time|session|week|month|year)|the other (?:day|week|time)|when we (?:first )?(?:met|spoke|talked))\b",
    re.I,
)


def said_again(text: str) -> str:
    """What a message says once more beside an "as I said"; empty where there is no such word or nothing beside it."""
    if _EARLIER.search(text):
        return ""  # told another time: that is a matter of the notes
    rest = _AS_SAID.sub(" ", text.replace("’", "'")).strip(" ,.;:!")
    return rest if rest and rest != text.strip(" ,.;:!") and "?" not in rest else ""


_LAUGH = re.compile(r"(?:\b(?:lol|haha\w*|lmao|xd|hehe|ha)\b\W*|😂|😅)+\W*$", re.I)
_QUIP = re.compile(r"\b(?:robot|computer|machine|bot|therap\w+|you|u|joke|kidding)\b|\?", re.I)


BRIEFLY, PLANNED = 8, 14
"""Words of an answer with a laugh behind it, and of one that tells a plan; a longer one may be a joke."""


def laughs(text: str, *, plan: bool = False) -> bool:
    """Is there only a laugh behind what a message says? `plan`: it was asked what will be done."""
    said = _LAUGH.sub("", text).strip()
    most = PLANNED if plan else BRIEFLY
    return said != text.strip() and TELLS <= len(said.split()) <= most and not _QUIP.search(said)


_WELL_THANKS = re.compile(
    r"\b(?:well|fine|good|ok(?:ay)?|all ?right|bad|better|great|so-so|grand|surviving|worse)\b[\s,]*(?:thanks?\b|thank you|ta\b|cheers)",
    re.I,
)


def well_thanks(text: str) -> bool:
    """Does a message say how one is, with the thanks that are for being asked?"""
    return _WELL_THANKS.search(text) is not None


_RIGHT_BUT = re.compile(
    r"\W*(?:(?:yes|yeah|yep|no|nah|nope|ok(?:ay)?|well|good|right|mostly|nearly|almost|perfect|fine|sure|thanks?|thank you|sorry|actually|"
    r"(?:it |that |this )?(?:'?s |is |all )?(?:fits?|good|right|fine|wrong|not (?:quite |really )?(?:right|true|it)|(?:very )?(?:nearly|almost|mostly) (?:right|it|there))|that'?s (?:(?:not )?(?:quite )?right|wrong|not it|it)|"
    r"you(?:'ve| have)? (?:got |have )?(?:it )?(?:\w+ ){0,2}(?:right|wrong)|(?:but|tho|though|except(?: that)?|only|just|apart from that)(?! (?:one|two|\d)))\b[\s,.;:!-]*)+",
    re.I,
)


def put_right(text: str) -> str:
    """What a correction puts right, without the yes or no before it."""
    found = _RIGHT_BUT.match(text)
    rest = text[found.end() :].strip() if found else text
    return rest if len(rest.split()) >= TELLS else text


_ORDERS = re.compile(
    r"\?|\b(?:write|give|make|fix|solve|explain|translate|calculate|find|help|show|tell|do|draft|summari[sz]e|recommend|suggest) (?:me|us|my|this|a|an|the)\b|\b(?:can|could|would|will) (?:you|u)\b|\bplease\b",
    re.I,
)


def asked_for(text: str) -> bool:
    """Does a message ask Nova for something?"""
    return _ORDERS.search(text) is not None


def nothing_more(text: str) -> bool:
    """Is the whole message that there is no more to say?"""
    return _MORE.fullmatch(lower(text)) is not None


def takes_back(text: str) -> bool:
    """Does a short message take back what was brought up?"""
    return len(text.split()) <= MOST_BACK and _BACK.match(lower(text)) is not None


MOST_BACK = 10
"""Words of a message that is nothing but taking something back."""


def says_right(text: str) -> bool:
    """Does a message tell Nova that it has understood, with nothing against it?"""
    same = lower(text)
    return bool(_RIGHT.search(same)) and not _WRONG.search(_BETTER.sub(" ", same))


def refuses(text: str) -> bool:
    """Does the message turn down what was offered, in so many words, and not take it after all?"""
    same = _TAKEN.sub(" ", _SPARED.sub(" ", lower(text)))
    if _BUT_YES.search(same) or _AFTER_ALL.search(same) or same.rstrip().endswith("?"):
        return False
    return bool(_REFUSES.search(same) or _STARTS_NO.match(same))


_NOTHING_DONE = re.compile(
    r"\W*(?:(?:well|honestly|i did|i|just)\W+)*(?:absolutely )?(?:nothing|nowt|not (?:a lot|much|a thing|anything))\b(?! (?:comes|springs|i (?:can|could) (?:think|remember|say)|to (?:say|tell)))"
)


def did_nothing(text: str) -> bool:
    """Asked what somebody did: is the answer that it was nothing, or next to it?"""
    return _NOTHING_DONE.match(lower(text)) is not None
