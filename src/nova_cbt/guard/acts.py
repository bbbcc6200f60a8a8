"""What is done in a sentence: teaching, asking, reflecting, telling one's own life, receiving help."""

from __future__ import annotations

import re
from functools import lru_cache

from nova_cbt.guard.declining import DECLINE, DEFLECT, ENGAGED, MINE_INSTEAD, REDIRECT
from nova_cbt.guard.words import any_of, read

IMPERATIVE = re.compile(
    r"^(?:(?:first|second|third|next|then|now|step \w+|so|okay|ok|good|\d+[.)]|and|also|today|tonight|this week)[,.:]?\s+)*(?:just |please |gently |slowly )?"
    r"(?:try|notice|take|write|remember|imagine|picture|identify|name|pause|list|choose|pick|rate|keep|set|start|feel|breathe|close|focus|tell|describe|note|jot|repeat|think of|put|say|give|let me know|phrase|count|place|observe|bring|ask yourself)\b(?! (?:it|that) (?:was|is|felt))"
)
TEACHES = any_of(
    r"let's (?:break|look at|explore|slow|set|practi[sc]e|check|revisit|walk|role-?play|challenge|examine|start with|begin|celebrate|talk about|focus|take a|see (?:if|what)|try (?:to|a|this)|work (?:on|through))",
    r"i(?:'d| would) (?:suggest|encourage|recommend|invite|like you to|advise)", r"i (?:suggest|encourage you|recommend|want you to|invite you)", r"(?:your|for) homework", r"(?:a|an|the|one|this) (?:helpful |useful |short |simple |new )?(?:technique|exercise|strategy|tool|skill)s? (?:here|you|i|is|for|called|that|we)", r"here's (?:an exercise|how|a technique|what you can|a way)",
    r"i(?:'ll| will| can) (?:guide|walk|take) you through", r"shall we (?:look|explore|try|go|practi[sc]e|set)", r"would you (?:like|be (?:open|willing|interested)) (?:to|in) (?:try|practi|explor|see|look|walk|set|share|work)\w*", r"you (?:could|can|might|may) (?:try|write|say|start|use|also try|begin|repeat|practi[sc]e)", r"for (?:this|the) (?:week|coming week),? (?:i|try|write|choose|your)",
    r"it (?:would|might|can) (?:help|be helpful|be useful) to", r"when you (?:notice|catch|feel|find)[^.!?]{0,50}, (?:try|pause|take|put|say|ask|name|write)", r"in (?:cbt|our work|this approach)", r"cbt (?:works|helps|is|teaches)", r"this (?:approach|exercise|technique) (?:helps|will|can|lets)", r"that thought is an? (?:example|instance)", r"(?:thoughts?|feelings?) (?:is|are|isn't|aren't) (?:a |not )?facts?",
    r"on a scale (?:of|from)", r"what evidence (?:do|is|supports)", r"evidence for and against", r"we have about \w+ minutes|before we (?:end|finish|close)|let me summari[sz]e|set an agenda|in today's session|welcome back|good to (?:see|have) you|our next session|next time we|go through it next", r"asking for help (?:doesn't|isn't|is) ", r"one strategy", r"my clients", r"as your (?:therapist|counsell?or|coach)", r"my role here",
    r"three parts|step (?:one|two|1|2) is", r"(?:self-compassion|mindfulness|catastrophi[sz]ing|all-or-nothing|behavioural activation|grounding)(?: thinking)?,? (?:is|where|means|has|involves)", r"how would it feel to", r"could you think of (?:a more|another)", r"available\b",
)  # fmt: skip
ASKS = any_of(
    r"how (?:did|does|do|would|are|were|have|is|has) (?:that|it|this|you|your|the)(?: \w+){0,5} (?:feel|feeling|affect\w*|make you|sound|land|sit)", r"what (?:went|goes|was going) through your mind", r"what (?:thoughts?|feelings?|emotions?) (?:came|come|did)", r"what would you (?:say|tell) (?:to )?(?:a|your) friend", r"what (?:comes|came) up for you",
    r"(?:can|could) you (?:tell|share|describe|say)(?: me| more| a bit| a little)*(?: more)? (?:about|what|how|when)", r"tell me (?:more|about|what you)", r"what would (?:it|that) (?:look like|mean|be like)", r"(?:are|were) you having (?:any )?thoughts", r"what (?:might|could) get in the way", r"what (?:are|were) you (?:noticing|feeling|taking away)", r"where (?:do|did) you feel", r"what did you (?:notice|need|learn)", r"how (?:much|strongly) do you believe", r"how confident", r"how (?:was|has) your (?:week|mood)",
    r"what do you (?:notice|need)", r"have you (?:thought about|tried|considered|been able)", r"what would you like to (?:focus|work|talk|start)", r"is that right\?", r"does that (?:make sense|resonate|sound)", r"how long have you been", r"which (?:part|step) (?:of|would)", r"what was it like for you", r"who else knows", r"how does that (?:sound|feel)", r"i wonder (?:whether|if|what)", r"i'd like to hear more", r"how (?:close|open) are you",
)  # fmt: skip
REFLECTS = any_of(
    r"(?:it|that) (?:sounds|seems|must (?:have|be|feel))(?: like| as if)? (?:you|so|very|been|really|hard|painful|a lot)", r"(?:what )?i(?:'m| am) hearing", r"i hear (?:you|that you|how)", r"thank you for (?:sharing|opening|telling|trusting)", r"you(?:'re| are) (?:being (?:so )?hard on yourself|not alone|safe here|doing (?:well|great|so well))", r"your feelings are", r"(?:it's|that's|it is) (?:completely |totally |very |perfectly )?(?:understandable|normal|valid|okay|natural)(?: that you| to feel| for you|,| if you)",
    r"i(?:'m| am) (?:so |really |very )?proud of (?:you|the progress)", r"(?:that's|what) (?:a|an) (?:\w+ )?(?:great|wonderful|insightful|important|good|amazing|real) (?:insight|observation|question|step|start|point|work|first try)", r"(?:great|good|nice|wonderful|excellent) (?:job|work|question|start|insight)", r"you(?:'ve| have) (?:come a long way|made (?:real |great |good )?progress)", r"i (?:can see|appreciate) (?:how|your (?:honesty|openness|courage))", r"you mentioned (?:earlier|that)", r"take all the time", r"you seem (?:really |very )?(?:stressed|sad|anxious|tense|upset|tired)",
)  # fmt: skip
REPORTED = any_of(r"(?:she|he|they|you|mum|my \w+|therapist|sponsor|coach|people|everyone) (?:said|says|asked|told|asks|always said|texted|wrote|keep asking|kept asking|explained)", r"i(?:'d| would) (?:tell|say|ask)", r"i(?:'ve)? (?:told|said|asked|been telling)", r"i (?:ask|tell|teach) (?:people|forty|my)", r"the letter would go", r"my plan")
OWN_LIFE = any_of(
    r"i(?:'m| am| was| feel| felt| can't| couldn't| didn't| don't| have been|'ve been| keep| kept| just| went| got| had| did| guess| hate| cried| slept| tried| wanted| missed| forgot| never| stopped| noticed)", r"my (?:mum|mom|dad|mother|father|parents|boss|manager|sister|brother|wife|husband|partner|kids?|daughter|son|exam|thesis|deadline|heart|head|hands|chest|flatmates?|colleagues?|professor|anxiety|sleep|week|family|friends?|thought|job|back|neighbour|room)",
)  # fmt: skip
CLIENT_ASKS = any_of(r"(?:can|could|would|will) you (?:help|show|explain|give|tell|be|practi[sc]e) ?(?:me|us|my)?", r"what (?:do|did) you mean", r"how does (?:a|that|the|it|this) [\w ]{0,20}work", r"do you think", r"are you (?:a|even|real|human|listening|there|angry|annoyed)", r"what (?:should|would|can) (?:i|you) do", r"can we|could we|maybe we|may i|is it ok|would it help if i|did i")

DISTRESS = any_of(
    r"i(?:'m| am| was| feel| felt|'ve been| have been| get| got)(?: \w+){0,3} (?:overwhelmed|ashamed|scared|afraid|anxious|nervous|tired|exhausted|depressed|lonely|sad|stupid|worthless|guilty|useless|terrified|failing|failure|loser|drinking|pretending|disappointed|panicking|stressed|hopeless|crying|hard on myself|worried|not sure|not as smart)",
    r"i (?:can't|couldn't|don't|didn't|barely|hardly|haven't|never|still|just) (?:\w+ )?(?:sleep|slept|stop|cope|manage\w*|concentrate|bear|know what|know how|believe|cry|cried|want to|eat|started|get up|take it|cook|miss\w*|lie|had someone)", r"i (?:cried|hate myself|missed (?:my|the|it)|broke up|hurt myself|lie on|panic|almost cancelled|keep (?:putting|thinking|worrying)|miss (?:her|him|them)|was really nervous|go quiet)", r"nobody (?:understands|listens|cares|calls)", r"my heart was", r"(?:never|doesn't|don't|won't) (?:listens?|understands?|accept) (?:to )?me",
)  # fmt: skip
KIN = any_of(r"my (?:mum|mom|dad|mother|father|parents|boss|manager|sister|brother|wife|husband|girlfriend|boyfriend|partner|kids?|children|daughter|son|exam|thesis|deadline|flatmates?|colleagues?|professor|teacher|family|divorce|ex|job|anxiety|doctor|therapist|friends?)")
RECEIVES = any_of(
    r"(?:thank you|thanks)(?:,? doctor|,? nova)?(?: so much)? for (?:listening|your help|helping|seeing me)", r"(?:homework|exercise|task|thing) you gave me", r"i(?:'ll| will) try (?:that|it|writing|to do)", r"before (?:i see you|our next)", r"what should i do(?! differently)", r"(?:can|could) you (?:please )?help me", r"(?:what|like) (?:you|we) (?:suggested|said|practi[sc]ed)", r"thank you, doctor|, doctor\b", r"you(?:'re| are) right,? i", r"since our last session,? i|you'd be disappointed", r"same time next week", r"i never thought of it like that", r"i'd like to work on my", r"i appreciate your help|it means a lot",
    r"do you think i'll ever", r"that (?:makes sense|helps), i|thanks, that helps", r"i did the (?:homework|exercise)", r"i'd say my \w+ (?:is|was)",
)  # fmt: skip
TURNS_TO_YOU = any_of(r"(?:what|how|when|where|which|who|did|do|does|was|were|are|have|would|could|can) [^?]{0,60}\b(?:you|your|yours|yourself)\b[^?]*\?", r"you (?:said|wrote|told|mentioned|asked|felt|believe)", r"(?:which|what|when|where|how) [^?]{2,80}\?")


_LIFE = (
    r"(?:boss|manager|mother|mum|mom|father|dad|parents|family|sister|brother|wife|husband|partner|friends?|best friend|colleagues?|job|work|sleep|appetite|body|chest|breath\w*|feet|shoulders|feelings?|emotions?|thoughts?|mind|mood|worry|fear|anger|anxiety"
    r"|inner critic|critic|homework|goals?|progress|belief|childhood|relationship|situation|pattern|week|life|homework|worksheet|triggers?|strengths?|values|insight|courage|honesty|openness|self|exam|deadline|thesis|pain|sadness|needs|boundaries|experience)"
)
ABOUT_YOU = any_of(
    r"your (?:\w+ ){0,2}?" + _LIFE, r"you(?:'re| are| were|'ve been| have been)(?: \w+)? (?:feeling|allowed|being|carrying|going through|describing|dealing|struggling|holding|trying|noticing|not alone|safe|hard on|putting|stuck|facing|working on|withdraw\w*|avoiding|doing)", r"you (?:feel|felt|deserve|withdraw|reacted|went through|believe|believed|noticed|avoid|carry|struggle|chose|did the|needed|want to tell|had to be|usually do|closed|might be wondering|mentioned|describe|described|experienced)", r"(?:make|makes|made|help|helps|helped|bothers?|worries|stops?|keeps?) you", r"you've (?:told me|done|been|shown|made|described|shared|come|already|given|managed|noticed|had to)", r"yourself", r"for you\b", r"how you", r"in your (?:view|own|mind)",
)  # fmt: skip
ABOUT_MINDS = any_of(
    r"(?:our|the|your|people's) (?:minds?|brains?|bodies|thoughts|feelings|thinking)", r"(?:it's|it is|it may be|it might be|it can be) (?:important|useful|helpful|common|normal|natural|quite normal|good) (?:to|that|for)", r"(?:that's|that is|it's) (?:quite |very |a )?(?:common|normal reaction|normal|all-or-nothing|a thinking|a pattern)", r"(?:healing|change|progress|recovery|avoidance|perfectionism|journaling|self-compassion|exercise|practice|breathing|anxiety|panic|worry|grounding|mindfulness) (?:takes|keeps|isn't|is|can|helps|feeds|makes|means|trains|works)", r"many people|people often|sometimes (?:our|people|we)|most people", r"the (?:first|next|second|third) (?:step|thing you|column|part) is", r"(?:has|have|there are|here are) (?:two|three|four|five) (?:parts|steps|ways|columns|stages)", r"step one|step two|at the (?:bottom|top) you|in the (?:first|second) column you", r"a more helpful thought|another explanation|the worst that could happen|facts from|separate the facts", r"index card|worksheet|diary|timer|grounding|fear ladder|thought record|breathing together",
)  # fmt: skip
PROCESS = any_of(r"let's|let us", r"shall (?:we|i)", r"(?:our|the) (?:time|session|first session|next session|work together)", r"i'd like us to|i'd like you to|i want to acknowledge|i want you|i notice (?:a|that you|how you)", r"i'm here to|i(?:'ll| will) give you|i can offer you|let me (?:ask|show|explain|give|summari[sz]e|see if)", r"we'll (?:work|look|go|start|take)", r"where would you like|what would you like to|any questions", r"would you say", r"when you say|you said that", r"as your")
NO_I_QUESTION = re.compile(r"^(?!.*\b(?:i|i'm|i'd|i've|me|my|we|us|do you think|do you mean|you mean|are you|do you want|do you know|do you ever|have you helped)\b)(?:and |so |but |then |good, and )?(?:what|how|when|where|who|which|why|could|can|did|do|does|is|are|was|were|would|have|has)\b.*\?$")
THERAPIST_I = any_of(
    r"i(?:'m| am) (?:so |really |very )?(?:glad|sorry|staying|here|not (?:sure i|leaving|a |going)|a (?:computer|program)|hearing|curious|wondering|with you|asking|worried about you|nova|going too|confident that|grateful)", r"i(?:'d| would) (?:like|rather|be|still|also|suggest|start)", r"i(?:'ll| will)", r"i (?:hear|heard|wonder|understand|see|can|could|may|might|ask|asked|missed your|got that|lost the|went too|feel i went|keep hearing|noticed that you|notice you|imagine|hope|appreciate|have (?:your|one idea|noted)|don't (?:have that|know the answer|know what your)|want to (?:be sure|stay|make sure|check|understand|go back|hear)|mixed|know (?:you|that)|believe you|can't|cannot|won't|misheard|was wrong|take that back|said)", r"i've (?:noted|kept|put|written|got|heard|asked|listened)", r"my (?:notes|question|understanding|list|mistake|doing|answer|part|name is nova|guess|role|words|attention|side)", r"(?:tell|give|show|help|correct|remind|take|walk|write to|told|trusting|told|with|telling|stop|ask) me", r"besides me", r"let me",
)  # fmt: skip
_FIRST = any_of("i", "i'm", "i've", "i'd", "i'll", "me", "my", "mine", "myself")
_SECOND = any_of("you", "your", "you're", "you've", "you'd", "yours", "yourself", "we", "us", "our", "let's")
YOU_GAVE = any_of(r"you (?:asked|told|gave|showed|taught|made) me", r"like you (?:told|said|suggested|showed)", r"your (?:breathing|exercise|advice|worksheet|card|tip|idea|thing|script|technique|list)(?: thing)?", r"if you were me", r"how did you know", r"have you to talk to", r"you'll think i'm", r"can we talk about my", r"i (?:don't want to|won't) do the", r"yes, that's exactly|that's exactly how", r"no, i haven't|well, my|honestly\?|to be honest i")


def discloses(sentence: str) -> bool:
    """First person, nobody addressed, and not the way a therapist says "I"."""
    return bool(_FIRST.search(sentence)) and not _SECOND.search(sentence) and not THERAPIST_I.search(sentence)


SHARED_OWN = re.compile(r"\blet's\b[^.!?]*\b(?:i|i'm|i'd|my|me)\b|\blet's (?:say|call|hope|see|be honest|just say|face)\b")
CLOSES = any_of(
    r"(?:stays?|keep|kept|leave|left)[^.!?]{0,40}(?:out of|outside)", r"not (?:something|a topic|an area|a subject|a place|my place|my field|mine)[^.!?]{0,40}", r"(?:isn't|aren't|wasn't) (?:something|what i'm|my place|an area|a topic|for me|the place|part of)[^.!?]{0,40}", r"(?:don't|do not|won't|can't|cannot) (?:deal|take up|get involved|get into|say more|be part|go near|touch|cover|travel|add)", r"rather than (?:with )?me", r"where i (?:have to )?stop", r"(?:subject|topic|matter|door|road|chat|file) (?:is|stays|remains) (?:closed|shut|done|over)", r"nothing (?:i can|more|to add|to say|i have)", r"(?:someone|somebody|people|a person) (?:better|more qualified|trained|qualified)", r"(?:pass|passing) on (?:this|that|it)", r"(?:raise|take|bring|tell|discuss|share) (?:that|this|it)(?: up)? (?:with|to|somewhere|elsewhere)",
    r"limits to what i", r"stepping (?:away|out|back|aside)|step (?:away|out|back|aside) from", r"(?:skip|drop|close|leave|avoid|park) (?:this|that|the) (?:subject|topic|theme|matter)", r"(?:sooner|rather|prefer)[^.!?]{0,30}(?:not|told|if we kept|we kept|we end|we left|you took|leave)", r"stop (?:this|it|you) here|stop talking about|stop there before", r"all i(?:'m| am) able|all i can do for you|best i can do", r"wrong place|wrong address|somewhere else|elsewhere", r"hand (?:this|it|that|you) over|hands are tied", r"too (?:deep|much|serious|heavy|risky) for (?:me|this)|goes too deep|beyond me|over my head", r"with others|with other people", r"only (?:listen|meant|built|set up|made|here) (?:to|for)", r"goodbye|good luck|all the best|take good care|farewell", r"lighter (?:matters|things|topics)|happier|positive note|hobbies", r"(?:different|next|another) question", r"better (?:not|to leave|raise|speak|ask)|had better|we'd best",
)  # fmt: skip
_NEGATED = any_of(r"\w+n't", "cannot", "not", "no", "never", "nothing", "unable", "refuse", "declin\w*", "outside", "beyond", "stop", "leave", "elsewhere", "instead", "rather", "sooner", "someone", "somebody", "sorry", "unfortunately", "afraid", "regret")
_ABOUT_TALK = any_of("this", "that", "it", "topic", "subject", "conversations?", "chat", "discuss\w*", "sessions?", "talk\w*", "speak\w*", "help", "here", "with you", "get into", "go into", "go there", "part of", "matter", "kind of thing", "front", "past", "offer", "answer")
_ACTS = {
    "declines": DECLINE, "closes": CLOSES, "redirects": REDIRECT, "deflects": DEFLECT, "offers": MINE_INSTEAD, "engaged": ENGAGED, "negated": _NEGATED,
    "about_you": ABOUT_YOU, "about_minds": ABOUT_MINDS, "process": PROCESS, "no_i_question": NO_I_QUESTION, "therapist_i": THERAPIST_I, "you_gave": YOU_GAVE,
    "teaches": TEACHES, "asks": ASKS, "reflects": REFLECTS, "own": OWN_LIFE, "reported": REPORTED, "client_asks": CLIENT_ASKS,
    "distress": DISTRESS, "kin": KIN, "receives": RECEIVES, "turns_to_you": TURNS_TO_YOU, "imperative": IMPERATIVE,
}  # fmt: skip
_I = frozenset("i i'm i've i'd i'll me my mine myself".split())
_YOU = frozenset("you your you're you've you'd you'll yours yourself".split())


@lru_cache(maxsize=2048)
def acts_of(text: str) -> frozenset[str]:
    """Which acts occur, once or more often, who is spoken of, and how the message ends."""
    seen = read(text)
    marks: set[str] = set()
    for name, pattern in _ACTS.items():
        own_plan = name in ("process", "teaches")  # "let's look at my essay" is a client's wish
        count = sum(bool(pattern.search(s)) and not (own_plan and SHARED_OWN.search(s)) for s in seen.sentences)
        marks.update(f"act:{name}:{i}" for i in range(1, min(count, 3) + 1))
    if any(_NEGATED.search(s) and _ABOUT_TALK.search(s) and not _YOU & set(s.replace("?", "").split()) for s in seen.sentences):
        marks.add("act:closes_talk")
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
