# ruff: noqa: E501 - a pattern or a row of a table is easier to check on one line
"""What the client asks Nova to do, as a short name."""

from __future__ import annotations

from nova_cbt.cues.acts import PATTERNS
from nova_cbt.words import lower, sentences
from nova_cbt.words import patterns as re
from nova_cbt.words.approach import approach

_ASK = r"(?:can|could|would|will) (?:you|we|i)\b|please|i(?:'d| would) (?:like|love|prefer|rather)|i (?:just )?(?:want|need)|let's|let me|show me|give me|tell me|help me|how (?:do|can|should|would) i|any|i wish|rather|maybe we|teach|^(?:what|how)"
_NAMES: tuple[tuple[str, str], ...] = (
    ("off_task", PATTERNS["off_task"]),
    ("role_play", r"\b(?:role[- ]?play\w*|act (?:it|this|that) out|(?:pretend|play|be) (?:to be |you're |you are |that you're )?(?:my|the) (?:boss|professor|mum|mom|dad|manager|supervisor|teacher|partner|friend|landlord|doctor|sister|brother|tutor|ex|colleague)|rehearse|you (?:as|being|playing) (?:my|the) \w+|(?:try|play|run) (?:it|this|that) (?:out|through) (?:with you|on you|together|here)|practi[sc]e (?:it|what|saying|asking|the (?:conversation|call|talk|script)|with you|on you|how)|run through what|play (?:him|her|them))\b"),
    ("example", r"\b(?:(?:an |another |some |a concrete |a real |for )?examples?|for instance|show me (?:one|how|what (?:it|you|that))|demonstrat\w+|sample|model it|what (?:would|does|do) (?:it|that|one|a good one|this) look like)\b"),
    ("just_talk", r"\b(?:just (?:want(?:ed)? to |need(?:ed)? to |like to |be able to |let me )?(?:talk|vent|rant|tell you|be heard|listen|chat|say it|get (?:it|this) (?:out|off)|off ?load)|(?:want|need|like|rather|prefer|love) (?:\w+ ){0,2}(?:talk|vent|rant|be heard|someone to listen|off ?load|get (?:it|this) off)(?! about (?:something else|that later))|can (?:i|you|we) just (?:talk|listen|vent|tell|chat|sit)|(?:can|could) i (?:just )?(?:tell you|vent|rant)|no (?:exercises|techniques|worksheets|homework|tools)|without (?:the )?(?:exercises|techniques|homework|forms)|hear me out|listen (?:for a bit|to me|first))\b"),
    ("coping", r"\b(?:(?:healthier|better|other|different|new|good|healthy|more) (?:ways?|things?|strateg\w+|options?|methods?|coping)|coping|(?:ways?|how) (?:to|do i|can i|should i) (?:cope|manage|deal|handle|calm|get through|stop (?:panicking|worrying|overthinking|crying|the))|cope (?:with|better)|manage (?:my|the|this|it|stress)|calm (?:me |myself )?down|get through (?:this|tonight|it)|strateg(?:y|ies)|techniques? (?:for|to)|something (?:to (?:do|try)|that helps|i can (?:do|try|use))|(?:can|could|shall|should) (?:we|u|you) (?:just |maybe |please |pls )?(?:do|try) (?:something|smth|sth|summat|anything|one of (?:those|your|them))\b|tips|ground(?:ing|ed)|breathing exercise)\b"),
    ("pieces", r"\b(?:break|cut|split|chop|divid|tak|carv)(?:e|ing|ting|ping)?\b[^.?!]{0,40}\b(?:down|apart|(?:in|in ?to|up in ?to) (?:\w+ ){0,2}(?:pieces|steps|parts|bits|chunks|slices|tasks))\b|\b(?:make|build|do|write)(?: me| us)? a (?:ladder|step ?-?by ?-?step|list of (?:small )?steps)\b|\bwhere (?:do|should|can|does) (?:i|one|you|a (?:man|woman|person)|anyone|somebody) (?:even )?(?:begin|start)\b|\bhow (?:do|can|should) i (?:even )?(?:get (?:going|started)|begin|start)\b(?: with)?"),
    ("task", r"\b(?:work on|focus on|help (?:me )?(?:with|start|plan|finish|organi[sz]e)|plan|break (?:it|this|that|down)|get started (?:on|with)|talk about|look at|tackle|sort out|deal with|start (?:on|with)|go (?:over|through)|concentrate on) (?:\w+ ){0,3}(?:thesis|essay|deadlines?|exams?|study\w*|studies|work|proposal|paper|report|assignment|sleep|focus|motivation|academic\w*|project|revision|dissertation|presentation|job|interview|procrastinat\w*|stress|money|schedule|to-do list)\b"),
    ("help_script", r"\b(?:help me (?:write|word|draft|phrase|say|ask|tell|prepare)|what to (?:say|write|tell|text|put)\b(?: (?:to|in))?(?= (?:him|her|them|my|the)\b)|what (?:should|do|can|could) i (?:say|write|tell) (?:to )?(?:him|her|them|my)|how (?:do|should|can|could|would) i (?:ask|tell|say|word|phrase|put it|bring (?:it|this) up|approach)|write (?:an?|the) (?:email|message|text|letter))\b"),
    ("repeat", PATTERNS["repeat_request"]),
    ("explain", r"\b(?:explain|what (?:is|are|does|do|was) (?:\w+ ){0,5}(?:mean|for|cbt|thought records?|distortions?|do|about|involve|supposed)|how (?:does|do|will|would|is|could|can) (?:\w+ ){0,4}(?:work|help|that help|supposed to)|sum (?:up|it up|that up)|summari[sz]e|recap|tell me more|more about|why (?:do|does|are|is|would|should|did) (?:we|i|you|it|this|that|people|my)|what(?:'s| is) (?:a|an|the|cbt|this|that)\b|walk me through|go (?:over|through) (?:it|that|this)|clarify|what am i (?:meant|supposed)|remind me|how come)\b"),
    ("slower", r"\b(?:slow (?:down|er)|(?:that's|this is|you're(?: going)?|going|it's going|it goes|bit|way) too (?:fast|much|many|quick)\b|too (?:fast|quick|many questions|much (?:at once|text|to read|in one))|one (?:thing|question|step) at a time|less (?:questions|at once|text)|fewer questions|shorter|take (?:it|this) (?:slow|easy)|go (?:slower|easy))\b"),
    ("topic", PATTERNS["topic_change"]),
    ("break", r"\b(?:(?:take|have|need|want) a (?:break|minute|moment|pause|second|breather)|give me a (?:minute|moment|second|sec)|pause (?:for|here|a)|(?:^|[.,!?;] |\bok(?:ay)? |\bsorry )(?:hang|hold) on\b(?! to\b)|brb|back in a)\b"),
    ("change_style", r"\b(?:(?:a (?:bit|little) )?(?:less|more) (?:cheerful|formal|direct|gentle|robotic|chirpy|chatty|wordy|human|casual|friendly|serious)|be (?:more|less|direct|honest|gentle|straight|blunt)|stop (?:calling|asking|saying|being|using)|(?<!\bi )(?<!we )(?<!they )(?<!you )(?<!who )don't (?:call|ask|use|say)|no (?:numbers|ratings|more (?:numbers|questions)))\b"),
    ("human", r"\b(?:(?:talk|speak|chat|refer\w*|put me through|connect\w*) (?:me )?(?:to|with) (?:a |an |some )?(?:real |actual |human |proper )?(?:person|human|therapist|someone real|counsell?or|doctor|professional)|real (?:person|therapist|human)|find (?:me )?(?:a|an) (?:therapist|counsell?or))\b"),
    ("forget", r"\b(?:forget (?:what i|that i|everything|i said)|delete (?:that|this|everything|my|it all|what)|erase|don't (?:bring|mention|store|save|write|keep|note) (?:it|that|this|up|up that)|remove (?:that|this|my))\b"),
    ("skip", r"\b(?:skip (?:this|that|it|the|to)|(?:can|could|may|shall|let'?s|lets|rather|please|pls|want to|wanna) (?:we |i |you |u )?(?:just |please |pls |maybe )*(?:skip|jump over|leave out|do without|pass over)(?! (?:school|work|class|meals?|lunch|breakfast|dinner|a meal|my|her|his))\b|leave (?:this|that|it) out|move on|next (?:question|one|please|step)|go on to)\b"),
    ("advice", r"\b(?:advice|what (?:should|would|can|do|could|shall) (?:i|you|we) (?:do|try|suggest|recommend|say)|(?:any )?(?:suggestions?|ideas|recommendations?)|what do you (?:think|suggest|recommend)|should i|tell me what to|how (?:do|can|should) i|help me)\b"),
)  # fmt: skip
_BLUNT = frozenset({"off_task", "repeat", "break", "topic", "change_style", "skip", "forget"})
_PATTERNS = tuple((name, re.compile(pattern)) for name, pattern in _NAMES)
_ASKS = re.compile(_ASK)


def wanted(text: str) -> str:
    """The first request that fits, from the most particular to the most general; empty when nothing is asked for."""
    said = [low for s in sentences(text) if not _OF_OTHERS.search(low := lower(s))]
    asking = " ".join(s for s in said if "?" in s or _ASKS.search(s))
    blunt = next((n for n, p in _PATTERNS if n in _BLUNT and any(p.search(s) for s in said)), "")
    name = next((name for name, pattern in _PATTERNS if pattern.search(asking)), blunt) if asking else blunt
    return "help_script" if name in _GENERAL and approach(text) else name


_OF_OTHERS = re.compile(
    r"\bhow (?:on earth )?(?:do|does|did|can|could|would) (?:(?:the )?(?:other|most|normal|all those|any other)\b|others|anyone|anybody|everyone|everybody|people|ppl)"
)
"""How others do it is asked, and nothing is asked for."""
_GENERAL = frozenset({"", "advice", "explain", "coping", "task"})
"""Requests that say less than whom one wants to speak to."""
