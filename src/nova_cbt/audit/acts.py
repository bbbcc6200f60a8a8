"""What a session is made of, recognised by what is asked and done: mood, agenda, review, capsule, feedback, tasks."""

from __future__ import annotations

from nova_cbt.guard.signs import Signs
from nova_cbt.guard.words import any_of, content, read
from nova_cbt.words import patterns as re

MOOD = any_of(
    r"how are you arriving|how you've been|(?:worst|best) (?:day|one)[^.!?]{0,40}where would",
    r"(?:number|figure)[^.!?]{0,40}(?:0|one) (?:to|and) 10|low side|middle or the top",
    r"(?:your |the )?mood\b",
    r"how (?:have you been|are you|has it been|has your week been|have things been) "
    r"(?:feeling|doing|lately|this|since|today|in yourself|going)",
    r"how are you (?:feeling|doing)",
    r"how(?:'s| is| was| has) (?:your|the) (?:week|mood)",
    r"how (?:low|anxious|down|good|bad)[^.!?]{0,30}(?:this week|today|0 to 10|scale)",
    r"how do you feel (?:today|now|coming)",
)
_SPAN = (
    r"(?:today|tonight|this (?:session|hour|evening|morning|afternoon)|our (?:time|hour|session|talk)"
    r"|the (?:session|hour)|an hour|this half hour|half an hour|the (?:half|next) hour|these (?:minutes|thirty|"
    r"forty)|our (?:half|three quarters))"
)
AGENDA = any_of(
    r"(?:what|which|where|how)[^.!?]{0,60}(?:should|shall|would|could|deserv\w+|needs?|want|like|worth|help\w*|main|"
    r"matters?)[^.!?]{0,60}" + _SPAN,
    _SPAN + r"[^.!?]{0,50}(?:should|shall|would|could|needs?)[^.!?]{0,20}(?:be|for|about|clearer|easier)",
    r"(?:made|makes) you (?:want|come|try|write|think|reach)|you thought of trying|what brings you",
    r"(?:bothered|weighed on|troubled) you (?:last|most)|too much room in your head",
    r"(?:talk about|look at|work on|take up|begin with|start with) (?:first|together|one thing)|one thing,? which",
    r"you (?:want|like|wish)[^.!?]{0,20}(?:to be (?:different|easier|a little)|help with)|what would you rather do",
    r"(?:is|was) (?:that|this|it) (?:what|the thing|where)[^.!?]{0,40}(?:work|look|talk|today|start|like)",
    r"something else as well|(?:shall|should|could) (?:that|this|it) be (?:today's|our|what)",
    r"(?:anything|something|one more thing|another thing|a second thing|more for today|else)[^.!?]{0,50}\bor\b"
    r"[^.!?]{0,30}(?:only|just|enough|all our time|the one|at that|fill|else|as well)",
    r"(?:only|just) [^.!?]{1,60}\bor something else|something else first|anything else for today|another thing you'd",
    r"(?:take|look at|begin with|start with) [^.!?]{0,60}\bor\b[^.!?]{0,40}(?:else|began|neither|different|new|other)",
    r"(?:get|take|need|want|gain)[^.!?]{0,20}(?:out of|from) (?:today|this|the session|our)",
    r"(?:one|thing|what|which|where|what's)[^.!?]{0,60}(?:for|about|on|of|help with|worth|into|with)[^.!?]{0,20}"
    r"(?:today|this session|our time|this hour)",
    r"(?:put|spend|use) (?:our|the|this|today)[^.!?]{0,12}(?:time|hour|session|for)?",
    r"(?:taken up|most|needs?) (?:the most )?room",
    r"on the table|(?:most|like|want)[^.!?]{0,12} (?:a hand|help) with|what brings you|what made you (?:come|want)",
    r"(?:start|begin|carry on|go on|first|today)[^.!?]{0,80}\bor\b[^.!?]{0,30}(?:something|somewhere|other|else|new)",
    r"today (?:help|be about|be for)|work on (?:first|together)|pressing",
    r"agenda",
    r"what (?:would|do|shall|should|did) (?:you|we|i) (?:like |want |wish |hope )?(?:us |"
    r"most )?(?:like |want )?(?:to )?(?:put on|work on|focus on|look at|talk about|use|"
    r"spend|cover|begin|start|add|bring|make of today|most like)",
    r"what would you (?:most )?like to (?:use|work|talk|look|focus|put|spend|begin|start|" r"get|discuss|bring)",
    r"(?:on|for) (?:the|your|my|our) list",
    r"list for today",
    r"what(?:'s| is) (?:first|most important|most useful|most on your mind)",
    r"which (?:\w+ )?(?:of (?:them|these|those|the \w+) )?(?:\w+ )?(?:of them )?(?:comes |"
    r"matter |matters |do you want |would you like |shall we take |should we take "
    r")?(?:first|most)",
    r"what (?:shall|should|can) we (?:put|look|work|talk|begin|start)",
    r"what would make (?:this|the|today|our)",
    r"(?:stay|start|begin) with[^.!?]{0,60}\bor\b",
)
FEEDBACK = any_of(
    r"how (?:was|did|have) i (?:today|do|done|this|for you)|what would you change about how we",
    r"(?:what|which|how|was|did|there)[^.!?]{0,60}(?:today|session|hour|tonight|worked|working|pace|with me|on this)\b"
    r"[^.!?]{0,60}(?:was(?:n't)?|not|helped|bothered|grated|good|better|worth|keep|drop|change|miss|find|get on|"
    r"otherwise|without|less|more|useful|tiring|quick|slow|with me)",
    r"how did you (?:find|get on)|how was it\b|how was (?:this|the|your) \w+ (?:time|session|hour)",
    r"(?:keep|drop|change)[^.!?]{0,40}(?:keep|drop|change|doing|worked|today)",
    r"helped[^.!?]{0,30}(?:bothered|grated|didn't|wasn't)|bothered you[^.!?]{0,20}helped|of use\b[^.!?]{0,20}\bor\b",
    r"more useful, or|a moment that|what (?:worked|helped) and what",
    r"(?:today|session|hour|talk)[^.!?]{0,40}(?:sit right|bother|miss|jar|hit|land|like more|like less|off)",
    r"(?:sit right|like more of|like less of|rather have|done without)",
    r"how (?:was|is|did you find|has) (?:this|today|the|our|it)(?: \w+)? ?(?:session|hour|"
    r"talk|conversation|for you|today|to talk|time)",
    r"how was (?:it|this|that|today) (?:for you|to talk|today)",
    r"(?:what|which)[^.!?]{0,30}(?:useful|helpful|helped|worked|of use)[^.!?]{0,30}(?:today|"
    r"session|wasn't|not|didn't|here|for you|\?)",
    r"feedback",
    r"(?:do|be|have done|change|did) (?:\w+ )?(?:differently|different|better)",
    r"(?:today|session|this) (?:useful|helpful|worth)",
    r"anything (?:you'd|you would|i should|that) (?:want|have|change|do)",
    r"what helped",
)
SUMS_UP = any_of(
    r"^so(?: today)?:",
    r"so today",
    r"let me (?:sum|put|summari[sz]e|pull|draw|go over)",
    r"to sum up|summing up|in sum|summari[sz]e|summary",
    r"we(?:'ve| have)? (?:covered|talked about|looked at|worked on)",
    r"what i(?:'ve)? heard",
    r"have i got (?:that|it) right|did i get (?:that|it) right|what did i (?:miss|get "
    r"wrong)|is (?:anything|something) missing|what would you (?:correct|change|put "
    r"differently)",
)
ENDS = any_of(
    r"(?:i|we) (?:have|need|want|must|got|'ve got) to (?:go|stop|leave|end|log off|run)",
    r"i(?:'ll| will| am going to|'m going to)? ?(?:go|stop|leave)(?: here| now)?(?=\W*$)",
    r"(?:let's|can we|could we|i'd like to|i want to) (?:stop|end|finish|leave it)(?: it)?(?: here| there| now)?",
    r"(?:bye|goodbye|good ?night|gotta go|see you|enough for today|that's enough|that's it for today|stop here)",
    r"(?:i'm|i am) (?:off|leaving|going|done|out)(?: now| here| to bed)?(?=\W*$)",
)
BRIDGE = any_of(
    r"what (?:stayed|stuck|has stayed)[^.!?]{0,20}",
    r"(?:from|since|after) (?:our )?last (?:time|session|week|conversation)",
    r"remember from",
    r"what do you (?:recall|remember)",
)
LATER = any_of(
    r"(?:for|over|during|in) the (?:week|coming week|week ahead|next week|days)",
    r"(?:this|next|the coming) week",
    r"until (?:next time|then|we meet)",
    r"before (?:we meet|next time|our next)",
    r"homework",
    r"between (?:now|sessions)",
    r"practi[sc]e (?:this|it|that|being|using)",
    r"task for",
)
ASSIGNS = re.compile(
    r"(?:^|[,:;] |\b(?:please|you (?:could|can|should|might|will|may)|(?:you|remember|try) to) )(?:just |simply |"
    r"also |then |really )*"
    r"(?:try|remember|make sure|keep|do|be|practi[sc]e|set|work on|think about|focus on|write|notice)\b"
)
WHEN = any_of(
    r"when(?:ever)? (?:it|i|that|the) \w+|at the first sign|the next time|first thing",
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?",
    r"tonight|tomorrow|this (?:evening|afternoon|morning)",
    r"at (?:\d|noon|lunch|six|seven|eight|nine|ten|one|two|three|four|five|breakfast)[\w:.]*",
    r"after (?:the|lab|work|lunch|dinner|close|service|class|school|breakfast|soup|news)\w*",
    r"every (?:day|evening|morning|night)",
    r"\d ?(?:am|pm|o'clock)",
)
WHERE = any_of(
    r"(?:at|in|from|by|on|to|down) (?:the|my|your|her|his|our|home|work) ?(?:\w+ )?(?:desk|"
    r"kitchen|library|office|bench|lab|depot|car park|phone|table|bus|house|room|park|gym|"
    r"church|shop|street|bed|text|email|sofa|ward|flat|message|home|work|sister's|notebook|"
    r"fridge)?",
    r"by (?:text|email|phone)|email|text (?:her|him|them)|call|ring|on foot",
)
IF_THEN = any_of(
    r"if (?:it|she|he|they|that|i|the|raj|another|my|sam|hes|shes|ben|"
    r"someone)[^.!?]{2,60}(?:,|i'll|i'd|i will|then| i )",
    r"plan b",
    r"in case",
)
SURE = any_of(
    r"(?:confiden\w+|sure|certain)[^.!?]{0,20}\d+",
    r"\d+ ?(?:/ ?10|out of (?:10|ten)|percent|%)",
    r"(?:an?|give it an?|say an?) (?:\d+|six|seven|eight|nine|ten)\b",
    r"(?:six|seven|eight|nine|ten) out of ten",
    r"\d sure",
    r"[.!?] (?:10|[4-9])\.?$",
    r"how (?:confident|sure)",
)
OPEN = re.compile(r"\b(?:what|how|when|where|who|which|whose|tell me)\b", re.IGNORECASE)
NEW_SESSION = any_of(
    r"welcome back",
    r"(?:good|nice|glad) to (?:see|have) you (?:again|back)",
    r"since (?:we last|our last)",
    r"in our (?:last|previous) session",
    r"last (?:time|session),? (?:we|you)",
    r"previous session",
    r"these (?:two|three|four) weeks",
)


def asks(pattern: re.Pattern[str] | Signs, text: str) -> str:
    """The question or request in which a pattern is found."""
    for sentence in read(text).sentences:
        if pattern.search(sentence) and (
            sentence.endswith("?") or re.search(r"\b(?:tell me|let me know|0 to 10)\b", sentence)
        ):
            return sentence
    return ""


def asks_mood(text: str) -> bool:
    """Is the mood asked for, be it in one sentence or in two?"""
    low = read(text).bare
    return bool(asks(MOOD, text)) or ("?" in low and bool(_MOOD_NAMED.search(low)))


_MOOD_NAMED = re.compile(r"\bmood\b.*\b(?:number|0|zero|nought|10|ten|scale)\b", re.DOTALL)


def is_capsule(text: str, before: list[str]) -> bool:
    """A sentence that joins words of matter from two or more earlier client messages."""
    mine = _matter(text)
    if len(mine) < 4 or len(text.split()) < 12:
        return False
    shared = [_matter(t) & mine for t in before]
    return len(set().union(*shared)) >= 3 and sum(1 for s in shared if s) >= 2 if shared else False


def _matter(text: str) -> frozenset[str]:
    """The words that carry matter, and the numbers."""
    return content(text) | frozenset(w for w in read(text).words if w.isdigit())


def task_fields(text: str) -> int:
    """How many of when, where or how, if-then and confidence a stretch of talk settles."""
    low = read(text).low
    return sum(bool(p.search(low)) for p in (WHEN, WHERE, IF_THEN, SURE))
