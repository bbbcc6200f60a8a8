# ruff: noqa: E501 - a pattern is easier to check on one line
"""What somebody means to do: the task without the words around it, a smaller one, the same again."""

from __future__ import annotations

from nova_cbt.words import patterns as re

_AROUND = re.compile(
    r"^\W*(?:(?:well|um+|uh+|erm*|hm+|ok(?:ay)?|so|right|yes|yeah|and|then|maybe|perhaps|probably|possibly|honestly|dunno|i think|i guess|i suppose|i reckon|i'd say|let me see|let's say)\b[\s,:;.-]*)*"
    r"(?:(?:that )?i(?:['’]?ll| will|['’]d(?: (?:really |just |much |also )?(?:like to|love to|rather|prefer to|sooner))?| would(?: (?:really |just |much |also )?(?:like to|love to|rather|prefer to))?| could| can| might| may| should| want to| need to| am going to|['’]m going to|['’]m gonna| plan to| intend to| shall)\s+|(?:to|gonna|going to)\s+(?=\w+ ))?(?:(?:maybe|probably|just|perhaps|actually|also)\s+)*(?=\w)",
    re.IGNORECASE,
)
_MODAL = re.compile(
    r"\bi(?:['’]?ll\b|['’]d\b|['’]m g| (?:will|would|could|can|might|may|should|want|need|am|plan|intend|shall)\b)|^\W*(?:to|gonna|going to) ",
    re.I,
)
_ENDS = re.compile(
    r"(?:[,;.]|\s-+)?\s*(?:(?:and )?(?:that'?s (?:all|it|enough)|nothing (?:else|more)|no more|is all|for now|i think|i guess|maybe|then|instead|rather))\W*$",
    re.IGNORECASE,
)
_HANGS = re.compile(
    r"^\W*(?:(?:only|just|maybe|make it|do|say|perhaps|then|like|about|if it (?:was|were|is))\s+)*(?:for|on|in|at|with|without|once|twice|half|quarter|one|two|three|four|five|six|ten|fifteen|twenty|\d+|a|an|the|every|each|some|part|less|fewer|shorter|smaller|easier|later|earlier|until|till|after|before|if|when|while|"
    r"mornings?|evenings?|nights?|weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tomorrow|today|tonight|by|first|instead|not|no|myself|her|him|it|that|this|them|my|another|less|alone|there|outside|inside)\b",
    re.IGNORECASE,
)


_IF_ALLOWED = re.compile(
    r"(?:,?\s+(?:as well|too|also|instead|if (?:that|it|this|you)(?:['’]?s| is| are|['’]re| do not| don['’]?t)? (?:allowed|all ?right|ok(?:ay)?|fine|possible|mind|enough|works?|counts?)(?: (?:with|by|for) you)?|if i may|i (?:think|suppose|guess)|please))+\W*$",
    re.IGNORECASE,
)
"""The courtesy behind what is to be done."""


def bare_task(text: str) -> str:
    """The task without what leads up to it: "I think I'll ring her" -> "ring her"."""
    found = _AROUND.match(text)
    rest = text[found.end() :].strip() if found and _MODAL.search(text[: found.end()]) else text.strip()
    rest = _IF_ALLOWED.sub("", rest or text.strip()).strip(" ,")
    return rest[:1].lower() + rest[1:] if rest != text.strip() and not re.match(r"I\b", rest) else rest


_TAKES_BUT = re.compile(
    r"^\W*(?:(?:yes|well|ok(?:ay)?|thanks?|thank you|hm+)\b\W*)*(?:(?:i(?:['’]?d| would|['’]?ll| will| could| can| might)|that|it|this)\b[^.!?]{0,25}\b(?:take|do|try|manage|sounds?|is|would be)\b[^.!?]{0,30},? (?:but|only|though|and)\b[^.!?]*|"
    r"(?:i(?:['’]?d| would|['’]?ll| will| could| can)) (?:take|do|try) (?:it|that|this)\b[^.!?]{0,20})[.!]\s+(?=\S)",
    re.IGNORECASE,
)
_DOING = re.compile(
    r"\bi(?:['’]?d| would|['’]?ll| will| could| can| might)(?: (?:really|also|maybe|perhaps|rather|like to|love to|prefer to|try to))* (?!(?:like|love|want|prefer|rather|be|take (?:it|that)|do (?:it|that|something))\b)[a-z]+\b",
    re.IGNORECASE,
)


def own_task(text: str) -> str:
    """What a client would do besides or instead of what was proposed, where a later sentence names it; else nothing."""
    found = _TAKES_BUT.match(text)
    rest = text[found.end() :] if found else ""
    return rest if _DOING.search(rest) else ""


_ONLY = re.compile(
    r"^\W*(?:(?:only|just|maybe|perhaps)\s+)+(?=(?:stay|sit|do|read|write|ring|call|walk|go|ask|say|tell|open|look|make|send|put|try|cook|eat|talk|stand|listen|start|begin|play|watch|clean|draw|sing|pray)\b)",
    re.IGNORECASE,
)


def smaller(text: str) -> str:
    """A smaller version without what only rounds it off ("..., that's all") or leads up to it ("only stay ...")."""
    short = text.strip(" .!")
    short = short if _HANGS.match(short) else _ONLY.sub("", short)
    while (cut := _ENDS.sub("", short).strip(" .,;!")) not in (short, ""):
        short = cut
    return short


def stands_alone(text: str) -> bool:
    """Is a smaller version a thing to do by itself, and no trimming of the first ("only for five minutes")?"""
    return not _HANGS.match(bare_task(text))


_POINTS = re.compile(
    r"^\W*(?:(?:just|maybe|probably|well|i guess|do|doing|try|keep|use|all)\s+)*(?:(?:all|most|some|a bit|both|any) of (?:it|this|that|the (?:above|things)|what we .{2,20})|everything(?: (?:we|you|from|today|really)\b.{0,25})?|(?:just )?(?:it|that|this|those|these)(?: (?:all|stuff|thing|one))?|"
    r"(?:what|whatever) (?:we|you) (?:just )?(?:did|said|talked about|discussed|practi[sc]ed|suggested)(?: today)?|(?:the|that|this) (?:thing|stuff|things|exercise|whole thing|lot)(?: (?:we|you) .{2,25})?)(?: (?:really|i guess|i suppose|maybe|please|then|lol))*\W*$",
    re.IGNORECASE,
)


def points(text: str) -> bool:
    """Does an answer only point at what was done ("all of it", "what we said")?"""
    return _POINTS.match(text) is not None


_STATE = re.compile(
    r"^\W*(?:(?:well|oh|hm+|um+|honestly|yes|yeah|ok(?:ay)?|so|and|now)\b[\s,.-]*)*(?:i(?:'m| am| feel| felt)\b(?! (?:going|gonna|planning|up for|in for|happy to|able to))|(?:it|that|this)(?:'s| is| was| has| feels| felt| went| sounds)\b|(?:down|up) (?:to|from)\b|\d)",
    re.IGNORECASE,
)


def tells_state(text: str) -> bool:
    """Does an answer tell how things are or were, and not what will be done?"""
    same = text.replace("’", "'")
    return _STATE.match(same) is not None and not _MODAL.search(same)


_AGAIN = re.compile(
    r"^\W*(?:(?:um+|well|just|maybe|i'?ll|i'd|can i|do|keep|try|carry on with|go on with|continue|stick with|repeat|please|probably|how about|let'?s|with)\s+)*(?:(?:the |my )?(?:same|one|old one|homework|plan|task|thing)?\s*(?:again|once more|as (?:last|before)|like last|from last|of last|i had|we had|you gave me)\b.{0,25}|(?:the )?same(?: one| thing| plan| task)?(?: as| like)?\s*(?:(?:last|the last) (?:week|time)|before|again|please)?(?:'s)?|last (?:week|time)(?:['’]?s)?(?: (?:one|plan|task|again|once more|homework))?(?:, .{0,15})?)\W*(?:please|again|i guess|really)?\W*$",
    re.IGNORECASE,
)


def again(text: str) -> bool:
    """Is the task the one from last time?"""
    return len(text.split()) <= MOST_AGAIN and _AGAIN.match(text) is not None


MOST_AGAIN = 9
_MEANS = re.compile(
    r"^\W*(?:\w+ ){0,2}?(?:ring|call|phone|text|e-?mail|message|whatsapp|facetime|skype|zoom|dm|(?:voice|video)[ -]?call|send (?:\w+ ){0,4}(?:message|text|e-?mail|letter|note))\b",
    re.IGNORECASE,
)


def by_itself(task: str) -> bool:
    """Does a task say how it is done, so that no place need be asked for ("text my cousin")?"""
    return _MEANS.match(task) is not None


_NAUGHT = re.compile(
    r"^\W*(?:(?:no|nope|well|honestly|um+|i think|really|i guess|probably)\W+)*(?:nothing|none|not (?:really|much|that i)|no(?:thing)? (?:obstacle|problem)s?|(?:i )?(?:can'?t|don'?t|cannot) (?:really )?(?:think of|see|know of|imagine) (?:any\w*|one|much)|(?:it )?(?:will|should|'ll) be (?:fine|easy|no problem)|no)\b.{0,30}$",
    re.IGNORECASE,
)


def nothing_in_the_way(text: str) -> bool:
    """Is it said that nothing will come in between?"""
    same = text.replace("’", "'")
    return len(same.split()) <= MOST_AGAIN and _NAUGHT.match(same) is not None


_MORE_OF_IT = re.compile(
    r"\b(?:i(?:'?d| would)? (?:like|want|love)(?: to)?|i(?:'ll| will| could| can| might)|(?:can|could|may|should|shall) i|maybe|perhaps|how about(?: i)?|happy to|i'd)\s+(?:\w+\s+){0,2}?"
    r"(?:(?:a few|a couple|some|one|two|three|\d|any) )?(?:more|another|others)(?: (?:one|of (?:these|those|them|this|the \w+)))\b",
    re.IGNORECASE,
)
_WHEN = re.compile(
    r"\b(?:when(?:ever)?|every time|each time|any time|the next time|as soon as|if)\s+(?:i|it|she|he|they|we|the|my|that|this|there|someone|somebody)\b[^.!?;]+",
    re.IGNORECASE,
)
_CONSEQUENCE = re.compile(r",\s*(?:then\b|i\b|i'll|i'd|just\b|we\b)|\bi(?:'ll| will|'d| would)\b", re.IGNORECASE)


def more_of_it(text: str) -> bool:
    """Is it what was just done, some more times, that is meant ("could I do more of these")?"""
    return _MORE_OF_IT.search(text.replace("’", "'")) is not None


def occasion(text: str) -> str:
    """The moment something is to be done at, as told ("when I get stuck on the paper"); empty without one."""
    found = _WHEN.search(text.replace("’", "'"))
    return "" if found is None or _CONSEQUENCE.search(found[0]) else found[0].strip(" ,")


def only_when(text: str) -> bool:
    """Is the message an occasion and nothing to do at it?"""
    same = text.replace("’", "'").strip(" .!")
    told = occasion(same)
    return bool(told) and len(same.split()) - len(told.split()) <= 1


_IN_ITS_PLACE = re.compile(
    r"\b(?:instead|rather|better|(?:one|thing) (?:else|more)|something else|prefer(?:ence)?|my (?:idea|own idea|plan|suggestion))\b[^:.!?]{0,20}:\s*(?P<act>[^.!?;]+)",
    re.IGNORECASE,
)


def in_its_place(text: str) -> str:
    """What is put in the place of an offer, behind a colon ("instead I say: ring my aunt"); empty without it."""
    found = _IN_ITS_PLACE.search(text.replace("’", "'"))
    return bare_task(found["act"]).strip(" ,") if found else ""


_TASK_IS = re.compile(
    r"\b(?:homework|task|plan|exercise|assignment|what i'?(?:ll| will| agreed to| wanted to| said i(?:'d| would)) do)\b[^.!?;:]{0,25}?"
    r"(?:[:–-]\s*(?:(?:it|that)?\s?(?:'s|is|was|should be)\s+)?|(?:'s|\b(?:is|was|should be|should say|were|has to be|ought to be))\s+)(?:(?:actually|really|supposed|meant)\s+)*(?:to\s+)?"
    r"(?P<act>(?!(?:not|wrong|right|fine|good|okay?|correct|different|missing|it|that|is|was|isn't|wasn't|the|a|too|in|for|on|and|but|you|with|from)\b)[a-z]\w+ [^.!?;]+)",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"\s*,?\s*(?:\b(?:not \w+$|that'?s|this is|it'?s|you (?:wrote|put|noted|said|have|had|got)|not what|instead of|rather than|and not|but not|not (?:just |only )?\"|which)\b).*$",
    re.IGNORECASE,
)
_MISNOTED = re.compile(
    r"\b(?:not (?:what|how) you|you(?:'ve| have)? (?:wrote|put|noted|got|have|had) (?:it|that|down)?\s*(?:down )?(?:wrong|differently)|(?:wrong|mistake)\b|except|apart from|(?:isn't|is not|not|isnt) (?:right|correct|quite right|what|the task|it\b|true)|wasn't (?:right|what)|by the way|should (?:be|say)|but the (?:homework|task|plan))",
    re.IGNORECASE,
)


def task_put_right(text: str) -> str:
    """The task as the client says it should stand in the notes; empty where nothing is said to be wrong about it."""
    same = text.replace("’", "'")
    found = _TASK_IS.search(same) if _MISNOTED.search(same) else None
    return _BESIDE.sub("", found["act"]).strip(" ,") if found else ""


_INSTEAD = re.compile(
    r"(?:(?:^|[,;])\W*(?:(?:well|yes|no|but|and|so|ok)\W+)*|\b(?:i|we) (?:\w+ )?)(?!did ?n|could|would|should|can|may|might|was|wanted|thought|had to)(?:did|\w+ed|went|rang|spoke|talked|wrote|took|sat|read|made|told|sent|saw|had|swam|ran|met|ate|slept|bought|sang)\b[^.!?]*\binstead\b|"
    r"\binstead,? (?:i|we) (?!could|would|should|was)\w+|(?:^|\b(?:i|we) |[,.;] ?)(?:ended up|wound up) \w+ing\b",
    re.IGNORECASE,
)


def did_instead(text: str) -> bool:
    """Was something else done in the place of what was planned?"""
    return "?" not in text and _INSTEAD.search(text) is not None
