"""What a message does, as the marks that the linear models weigh."""

from __future__ import annotations

from functools import lru_cache

from nova_cbt.guard.acts import (
    ABOUT_MINDS,
    ABOUT_YOU,
    ASKS,
    CLIENT_ASKS,
    DISTRESS,
    IMPERATIVE,
    KIN,
    NO_I_QUESTION,
    OWN_LIFE,
    PROCESS,
    RECEIVES,
    REFLECTS,
    REPORTED,
    SHARED_OWN,
    TEACHES,
    THERAPIST_I,
    TURNS_TO_YOU,
    YOU_GAVE,
    discloses,
)
from nova_cbt.guard.declining import DECLINE, DEFLECT, ENGAGED, MINE_INSTEAD, REDIRECT
from nova_cbt.guard.office import BODY, GENERIC_YOU, OF_HELP, OFFICE, RHETORICAL
from nova_cbt.guard.signs import Signs
from nova_cbt.guard.turning import CONDITIONS, HUSHES, SILENT, SWITCHES
from nova_cbt.guard.words import any_of, read, wordset
from nova_cbt.words import patterns as re

CLOSES = any_of(
    r"(?:stays?|keep|kept|leave|left)[^.!?]{0,40}(?:out of|outside)",
    r"not (?:something|a topic|an area|a subject|a place|my place|my field|mine)[^.!?]{0,40}",
    r"(?:isn't|aren't|wasn't) (?:something|what i'm|my place|an area|a topic|for me|the " r"place|part of)[^.!?]{0,40}",
    r"(?:don't|do not|won't|can't|cannot) (?:deal|take up|get involved|get into|say more|be "
    r"part|go near|touch|cover|travel|add)",
    r"rather than (?:with )?me",
    r"where i (?:have to )?stop",
    r"(?:subject|topic|matter|door|road|chat|file) (?:is|stays|remains) (?:closed|shut|done|" r"over)",
    r"nothing (?:i can|more|to add|to say|i have)",
    r"(?:someone|somebody|people|a person) (?:better|more qualified|trained|qualified)",
    r"(?:pass|passing) on (?:this|that|it)",
    r"(?:raise|take|bring|tell|discuss|share) (?:that|this|it)(?: up)? (?:with|to|somewhere|" r"elsewhere)",
    r"limits to what i",
    r"stepping (?:away|out|back|aside)|step (?:away|out|back|aside) from",
    r"(?:skip|drop|close|leave|avoid|park) (?:this|that|the) (?:subject|topic|theme|matter)",
    r"(?:sooner|rather|prefer)[^.!?]{0,30}(?:not|told|if we kept|we kept|we end|we left|you " r"took|leave)",
    r"stop (?:this|it|you) here|stop talking about|stop there before",
    r"all i(?:'m| am) able|all i can do for you|best i can do",
    r"wrong place|wrong address|somewhere else|elsewhere",
    r"hand (?:this|it|that|you) over|hands are tied",
    r"too (?:deep|much|serious|heavy|risky) for (?:me|this)|goes too deep|beyond me|over my " r"head",
    r"with others|with other people",
    r"only (?:listen|meant|built|set up|made|here) (?:to|for)",
    r"goodbye|good luck|all the best|take good care|farewell",
    r"lighter (?:matters|things|topics)|happier|positive note|hobbies",
    r"(?:different|next|another) question",
    r"(?:above|outside|beyond|past|over) (?:my|what i|what we|the|anything i)[^.!?]{0,30}",
    r"(?:steer|stay|keep|stays|keeps|kept|steering|staying|keeping) (?:\w+ )?(?:clear|away|off|out) (?:of|from)?",
    r"off (?:the table|limits)|out of (?:my|our) (?:depth|hands|reach|bounds)|in over",
    r"no (?:comment|reply|answer|response|assistance|help|input|advice)[^.!?]{0,20}",
    r"(?:not|won't|can't|couldn't|wouldn't|don't) (?:be )?(?:touch|open|follow|carry|render|give|offer|weigh|getting|"
    r"going|taking|say|said|speak|hear|hold|handle|take)\w*",
    r"(?:remiss|wrong|unwise|irresponsible|unsafe|inadvisable|improper|overstep\w*|going too far) (?:of|for|to|if|by)?",
    r"(?:hold|holding|bow|bowing|opt|back|backing) (?:off|out|away|back)",
    r"(?:unanswered|unspoken|unsaid|excluded|forbidden|prohibited|closed|barred)",
    r"(?:too|so|bit|rather|kind of a) (?:much|heavy|dark|serious|deep|big|sensitive|delicate)[^.!?]{0,30}",
    r"(?:isn't|is not|not|aren't) (?:for|a matter for|one for|something for) (?:me|here|us|this|chat|a chat)",
    r"(?:say|saying) (?:nothing|no more|no word|not a word)|no word from me",
    r"(?:a licen[cs]e|qualified|trained|suitable|proper|actual|real|professional) (?:\w+ )?(?:person|people|somebody|"
    r"someone|help|therapist|care|training)?",
    r"(?:the end of (?:it|this|the road|what)|that's (?:all|it) from me|as far as (?:i|we|our|it))",
    r"(?:leave|left|put|set|drop|park)[^.!?]{0,20} (?:aside|behind|where it is|for good|alone|to others|there)",
    r"(?:lighter|brighter|safer|cheerful|happier|nicer|easier|pleasant) (?:\w+)?",
    r"better (?:not|to leave|raise|speak|ask)|had better|we'd best",
)
_NEGATED = any_of(
    r"\w+n't",
    "cannot",
    "not",
    "no",
    "never",
    "nothing",
    "unable",
    "refuse",
    r"declin\w*",
    "outside",
    "beyond",
    "stop",
    "leave",
    "elsewhere",
    "instead",
    "rather",
    "sooner",
    "someone",
    "somebody",
    "sorry",
    "unfortunately",
    "afraid",
    "regret",
)
_ABOUT_TALK = any_of(
    "this",
    "that",
    "it",
    "topic",
    "subject",
    "conversations?",
    "chat",
    r"discuss\w*",
    "sessions?",
    r"talk\w*",
    r"speak\w*",
    "help",
    "here",
    "with you",
    "get into",
    "go into",
    "go there",
    "part of",
    "matter",
    "kind of thing",
    "front",
    "past",
    "offer",
    "answer",
)
REACTS = any_of(
    r"(?:when|if|the way|now that|since|because) you (?:put|say|said|ask|asked|word|explain|mention)\w*",
    r"(?:put|said|asked|phrased) like that|you(?:'re| are) right|what you (?:said|asked|told|wrote|mean|meant)|"
    r"good question",
    r"you (?:said|asked|told me|mentioned|wanted to know|wrote|suggested|meant)|as you (?:said|put|say)",
    r"(?:does|did|it does|it did|sounds?) (?:\w+ ){0,3}(?:when|if|now) (?:you|i)",
)
WISHES = any_of(
    r"i(?:'d| would) (?:like|love|prefer|rather)|i (?:want|need|wish|hope|was hoping)|it (?:would|'d) (?:help|"
    r"be easier|be "
    r"good|be nice)[^.!?]{0,20} (?:me|for me|if you|if we)|(?:could|can|may|might|would) (?:you|we|i)|is it (?:ok|okay|"
    r"possible|normal|all right)|maybe we|please",
)
CHECKS_BACK = any_of(
    r"what (?:do|did) you mean|what(?:'s| is| does)[^.!?]{0,40} mean|what(?:'s| is) (?:a|an) \w+",
    r"(?:is|was|would) (?:that|this|it) (?:like|the same|right|true|normal|how|what|ok|okay|the right|enough|allowed)",
    r"(?:am|are|do|did|should|shall|can|could|must|would) i (?:\w+ ){0,3}(?:supposed|meant|doing|have|need|right|"
    r"start|write|fill|put|do|say|ask|bring|stop|go)|how (?:am|do|can|should|would) i",
)
"""What the one who is helped asks about the help: how it is meant, whether it was understood, what to do."""
_ACTS: dict[str, Signs | re.Pattern[str]] = {
    "checks_back": CHECKS_BACK,
    "reacts": REACTS,
    "wishes": WISHES,
    "declines": DECLINE,
    "closes": CLOSES,
    "redirects": REDIRECT,
    "deflects": DEFLECT,
    "offers": MINE_INSTEAD,
    "engaged": ENGAGED,
    "negated": _NEGATED,
    "about_you": ABOUT_YOU,
    "about_minds": ABOUT_MINDS,
    "process": PROCESS,
    "no_i_question": NO_I_QUESTION,
    "therapist_i": THERAPIST_I,
    "you_gave": YOU_GAVE,
    "teaches": TEACHES,
    "asks": ASKS,
    "reflects": REFLECTS,
    "own": OWN_LIFE,
    "reported": REPORTED,
    "client_asks": CLIENT_ASKS,
    "distress": DISTRESS,
    "kin": KIN,
    "receives": RECEIVES,
    "turns_to_you": TURNS_TO_YOU,
    "imperative": IMPERATIVE,
    "hushes": HUSHES,
    "switches": SWITCHES,
    "conditions": CONDITIONS,
    "silent": SILENT,
    "office": OFFICE,
    "generic_you": GENERIC_YOU,
    "rhetorical": RHETORICAL,
    "of_help": OF_HELP,
    "body": BODY,
}
_I = wordset("i i'm i've i'd i'll me my mine myself")
_YOU = wordset("you your you're you've you'd you'll yours yourself")


@lru_cache(maxsize=2048)
def acts_of(text: str) -> frozenset[str]:
    """Which acts occur, once or more often, who is spoken of, and how the message ends."""
    seen = read(text)
    marks: set[str] = set()
    for name, pattern in _ACTS.items():
        own_plan = name in ("process", "teaches")  # "let's look at my essay" is a client's wish
        count = sum(bool(pattern.search(s)) and not (own_plan and SHARED_OWN.search(s)) for s in seen.sentences)
        marks.update(f"act:{name}:{i}" for i in range(1, min(count, 3) + 1))
    if any(
        _NEGATED.search(s) and _ABOUT_TALK.search(s) and not _YOU & set(s.replace("?", "").split())
        for s in seen.sentences
    ):
        marks.add("act:closes_talk")
    if '"' in seen.even:
        marks.add("voice:quotes")
    told = sum(discloses(s) for s in seen.sentences)
    marks.update(f"act:discloses:{i}" for i in range(1, min(told, 3) + 1))
    marks.add("act:only_discloses" if told and told == len(seen.sentences) else "act:mixed")
    plain = [w.strip("'") for w in seen.bare.replace("?", " ").replace(".", " ").replace(",", " ").split()]
    for name, group in (("i", _I), ("you", _YOU)):
        share = sum(w in group for w in plain) / len(plain) if plain else 0.0
        marks.update(f"share:{name}:{edge}" for edge in (0, 4, 8, 12, 18) if 100 * share > edge)
    asked = [s for s in seen.sentences if s.endswith("?")]
    marks.update(f"q:{kind}" for kind in ("you",) if any(_YOU & set(s.replace("?", "").split()) for s in asked))
    marks.update(f"q:{kind}" for kind in ("i",) if any(_I & set(s.replace("?", "").split()) for s in asked))
    marks.add("q:some" if asked else "q:none")
    return frozenset(marks)
