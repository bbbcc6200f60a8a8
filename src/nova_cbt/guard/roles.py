"""Who is doing what: teaching, asking and setting tasks belong to one side, telling one's troubles to the other."""

from __future__ import annotations

import re

from nova_cbt.guard import learned
from nova_cbt.guard.context import Context
from nova_cbt.guard.form import labels
from nova_cbt.guard.words import Text, any_of, content, read
from nova_cbt.model import Turn

_IMPERATIVE = re.compile(
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
_REPORTED = any_of(r"(?:she|he|they|you|mum|my \w+|therapist|sponsor|coach|people|everyone) (?:said|says|asked|told|asks|always said|texted|wrote|keep asking|kept asking|explained)", r"i(?:'d| would) (?:tell|say|ask)", r"i(?:'ve)? (?:told|said|asked|been telling)", r"i (?:ask|tell|teach) (?:people|forty|my)", r"the letter would go", r"my plan")
_OWN_LIFE = any_of(
    r"i(?:'m| am| was| feel| felt| can't| couldn't| didn't| don't| have been|'ve been| keep| kept| just| went| got| had| did| guess| hate| cried| slept| tried| wanted| missed| forgot| never| stopped| noticed)", r"my (?:mum|mom|dad|mother|father|parents|boss|manager|sister|brother|wife|husband|partner|kids?|daughter|son|exam|thesis|deadline|heart|head|hands|chest|flatmates?|colleagues?|professor|anxiety|sleep|week|family|friends?|thought|job|back|neighbour|room)",
)  # fmt: skip
_CLIENT_ASKS = any_of(r"(?:can|could|would|will) you (?:help|show|explain|give|tell|be|practi[sc]e) ?(?:me|us|my)?", r"what (?:do|did) you mean", r"how does (?:a|that|the|it|this) [\w ]{0,20}work", r"do you think", r"are you (?:a|even|real|human|listening|there|angry|annoyed)", r"what (?:should|would|can) (?:i|you) do", r"can we|could we|maybe we|may i|is it ok|would it help if i|did i")

DISTRESS = any_of(
    r"i(?:'m| am| was| feel| felt|'ve been| have been| get| got)(?: \w+){0,3} (?:overwhelmed|ashamed|scared|afraid|anxious|nervous|tired|exhausted|depressed|lonely|sad|stupid|worthless|guilty|useless|terrified|failing|failure|loser|drinking|pretending|disappointed|panicking|stressed|hopeless|crying|hard on myself|worried|not sure|not as smart)",
    r"i (?:can't|couldn't|don't|didn't|barely|hardly|haven't|never|still|just) (?:\w+ )?(?:sleep|slept|stop|cope|manage\w*|concentrate|bear|know what|know how|believe|cry|cried|want to|eat|started|get up|take it|cook|miss\w*|lie|had someone)", r"i (?:cried|hate myself|missed (?:my|the|it)|broke up|hurt myself|lie on|panic|almost cancelled|keep (?:putting|thinking|worrying)|miss (?:her|him|them)|was really nervous|go quiet)", r"nobody (?:understands|listens|cares|calls)", r"my heart was", r"(?:never|doesn't|don't|won't) (?:listens?|understands?|accept) (?:to )?me",
)  # fmt: skip
_KIN = any_of(r"my (?:mum|mom|dad|mother|father|parents|boss|manager|sister|brother|wife|husband|girlfriend|boyfriend|partner|kids?|children|daughter|son|exam|thesis|deadline|flatmates?|colleagues?|professor|teacher|family|divorce|ex|job|anxiety|doctor|therapist|friends?)")
_RECEIVES = any_of(
    r"(?:thank you|thanks)(?:,? doctor|,? nova)?(?: so much)? for (?:listening|your help|helping|seeing me)", r"(?:homework|exercise|task|thing) you gave me", r"i(?:'ll| will) try (?:that|it|writing|to do)", r"before (?:i see you|our next)", r"what should i do", r"(?:can|could) you (?:please )?help me", r"(?:what|like) (?:you|we) (?:suggested|said|practi[sc]ed)", r"thank you, doctor|, doctor\b", r"you(?:'re| are) right,? i", r"since our last session,? i|you'd be disappointed", r"same time next week", r"i never thought of it like that", r"i'd like to work on my", r"i appreciate your help|it means a lot",
    r"do you think i'll ever", r"that (?:makes sense|helps), i|thanks, that helps", r"i did the (?:homework|exercise)", r"i'd say my \w+ (?:is|was)",
)  # fmt: skip
_TURNS_TO_YOU = any_of(r"(?:what|how|when|where|which|who|did|do|does|was|were|are|have|would|could|can) [^?]{0,60}\b(?:you|your|yours|yourself)\b[^?]*\?", r"you (?:said|wrote|told|mentioned|asked|felt|believe)", r"(?:which|what|when|where|how) [^?]{2,80}\?")


def role_flip(turn: Turn, before: Context) -> str:
    """One side speaks in the other's function, judged by what is done and not by names."""
    text = read(turn.text)
    if len(text.words) < 4 or text.low.lstrip().startswith("[as "):
        return ""
    if turn.speaker == "client":
        return _client_as_therapist(text, turn, before)
    return _therapist_as_client(text, turn, before)


_COACHES = any_of(r"(?:great|good|nice) (?:first )?(?:try|job|work|start)", r"what (?:did you notice|would you change)", r"pause the scene", r"your homework", r"our next session", r"run it again", r"how did that feel for you", r"let's (?:step out|pause)", r"now that you've practi[sc]ed")


def _client_as_therapist(text: Text, turn: Turn, before: Context) -> str:
    if before.roleplay:
        found = [s for s in text.sentences if _COACHES.search(s)]
        return found[0] if len(found) >= 1 and not _OWN_LIFE.search(text.bare) else ""
    acts: list[str] = []
    own = 0
    for sentence in text.sentences:
        if _REPORTED.search(sentence):
            own += 1
            continue
        hits = sum(bool(p.search(sentence)) for p in (TEACHES, ASKS, REFLECTS)) + bool(_IMPERATIVE.match(sentence) and not _CLIENT_ASKS.search(sentence))
        acts += [sentence] * hits
        own += bool(_OWN_LIFE.search(sentence)) + bool(_CLIENT_ASKS.search(sentence))
    sure = learned.score("flip_client", turn, before)
    if acts and sure + 0.8 * len(set(acts)) - 0.7 * own > 0.6 and sure > -1.0:
        return acts[0]
    if sure > 1.2 and own == 0:
        return acts[0] if acts else text.sentences[0]
    return ""


def _therapist_as_client(text: Text, turn: Turn, before: Context) -> str:
    if before.roleplay:
        said = [s for s in text.sentences if re.search(r"role-?play|nova\b|homework you|our (?:last|next) session|should say to my", s)]
        return said[0] if said and (DISTRESS.search(text.bare) or _RECEIVES.search(text.bare)) else ""
    tells: list[str] = []
    turned = 0
    for sentence in text.sentences:
        mine = sum(bool(p.search(sentence)) for p in (DISTRESS, _KIN, _RECEIVES))
        tells += [sentence] * mine
        turned += bool(_TURNS_TO_YOU.search(sentence)) and not _RECEIVES.search(sentence)
    sure = learned.score("flip_therapist", turn, before)
    if tells and sure + 0.8 * len(tells) - 0.5 * turned > 0.6 and sure > -1.2:
        return tells[0]
    if sure > 1.2 and not (turned and not tells):
        return tells[0] if tells else text.sentences[0]
    return ""


_SECOND_PART = re.compile(r"\[as (?:you|me|[^\]]+)\]", re.I)
_WRITES_YOU = any_of(r"(?:and )?(?:then )?you (?:say|answer|reply|respond)\s*:", r"you(?:'d| would) (?:say|answer|reply)\s*:?\s*yes")


def role_play_violation(turn: Turn, before: Context) -> str:
    """In a scene: two parts in one message, or a line written for the client."""
    text = read(turn.text)
    if turn.speaker != "therapist" or not (before.roleplay or text.low.lstrip().startswith("[as ")):
        return ""
    parts = _SECOND_PART.findall(text.even)
    if len({p.lower() for p in parts}) > 1:
        return parts[1]
    wrote = _WRITES_YOU.search(text.bare) or re.search(r"(?:^|[.!?\"] ?)(?:client|you|patient)\s*:", text.low)
    return wrote.group().strip() if wrote else ""


_ANSWERS_SELF = re.compile(
    r"\?[\"']?\s+(?:you (?:say|answer|reply|respond|tell me)\b(?! you)[^?]{0,80}[.\"]"
    r"|(?:yes|no|yeah), i (?:am|do|did|don't|feel|have|was|can|will)\b)"
)


def speaks_for_other(turn: Turn, before: Context) -> str:
    """Writes the other side's lines, or answers its own question in their place."""
    text = read(turn.text)
    found = labels(text.even, before)
    mine = "therapist" if turn.speaker == "therapist" else "client"
    other = [f for f in found if _whose(f.group(), before) not in ("", mine)]
    if other:
        return text.even[other[0].start() :].strip()[:120]
    inside = re.search(rf"[.!?] ({re.escape(before.client_name)}|client|patient)\s*: \S.*", text.even, re.I) if mine == "therapist" and before.client_name else None
    if inside:
        return inside.group()[2:120]
    answered = _ANSWERS_SELF.search(text.low) if mine == "therapist" else None
    return answered.group()[1:].strip() if answered else ""


def _whose(label: str, before: Context) -> str:
    low = label.lower()
    if before.client_name and before.client_name.lower() in low or re.search(r"client|patient|user|human", low):
        return "client"
    return "therapist" if re.search(r"therapist|counsel|psycholog|clinician|nova|assistant", low) or before.therapist_name.lower() in low else ""


def shares(text: str, other: str) -> int:
    """How many words of matter two messages share."""
    return len(content(text) & content(other))
