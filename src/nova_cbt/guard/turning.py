# ruff: noqa: E501 - a pattern is easier to check on one line
"""Turning away from what was brought: asking for silence, changing the subject, conditions, keeping silent oneself."""

from __future__ import annotations

from nova_cbt.guard.words import Text, any_of
from nova_cbt.words import patterns as re

_TELL = (
    r"(?:tell\w*|telling|mention\w*|bring(?:ing)?|describ\w+|shar(?:e|ing)|go(?:ing)? into|writ(?:e|ing)|"
    r"talk(?:ing)?|speak(?:ing)?|rais(?:e|ing)|say(?:ing)?|discuss\w*|keep (?:on )?(?:about|writing|telling|bringing))"
)
_OTHER = r"(?:something|anything|some|a|any|another|one|topics?|subjects?|matters?)"
_EASY = (
    r"(?:(?:light|sunni|happi|safe|bright|nice|easi|cheeri|pleasant|gentl|calm)(?:er|r)|cheerful|pleasant|positive|"
    r"neutral|fun|light|less (?:heavy|dark|sad|personal|painful))"
)
HUSHES = any_of(
    r"i(?:'d| would) (?:sooner|rather|prefer(?: it)?(?: if)?) (?:that )?we (?:didn't|did not|don't|kept (?:away|off|clear)|"
    r"steered|stayed (?:away|off|clear)|left|skipped|avoided|not)[^.!?]*",
    rf"(?:^|[,;:] |please |so |and |better )(?:don't|do not|never|no need to keep) {_TELL}(?! (?:my|him|her|them|"
    rf"any(?:one|"
    rf"body)))[^.!?]{{0,12}} (?:me )?(?:any ?more|more|(?:any |more )?about|of|up|such|that|those|these|this|"
    rf"it)\b[^.!?]*",
    rf"(?:please |kindly |must ask you to |i ask you to |you to )(?:stop|refrain from|avoid|cease|leave off) {_TELL}",
    rf"^(?:stop|refrain from|cease) {_TELL}[^.!?]*",
    rf"(?:would|do) you mind not {_TELL}[^.!?]*",
    r"i(?:'d| would) (?:rather|prefer(?: it if)?|like it better if|be (?:glad|grateful|obliged|happier) if) you "
    r"(?:didn't|did not|"
    r"kept|left|stopped|wouldn't|not)(?! tell (?:my|him|her|them|anyone|anybody))[^.!?]*",
    r"(?:maybe |perhaps |please |better )?(?:don't|not) put (?:such |that |those )?(?:things?|that|it|"
    r"this)[^.!?]{0,20} in "
    r"writing|^(?:and |so |now )?no more (?:about|of|on|talk) [^.!?]*(?:please|it (?:upsets|frightens|hurts))",
    r"i (?:don't|do not|won't|can't) (?:want|wish|like|care|need)?(?: to)? ?(?:hear|listen to|read)"
    r"(?: any ?thing| any| more)* (?:about|of|to)? ?(?:that|this|it|such|those|these)\b",
    r"(?:i(?:'d| would| must| have to|'ve got to)?|let me) ask (?:you|that you) (?:not to|to keep|to leave|to stop|"
    r"to refrain|leave|keep)"
    r"[^.!?]*",
)
"""The client is asked not to speak of it."""
SWITCHES = any_of(
    rf"(?:let's|let us|let me|shall we|could we|can we|may we|we (?:could|should|might)|how about(?: we)?|"
    rf"i(?:'d| would) (?:rather|prefer|like)(?: to| we)?|i suggest(?: we)?|why don't we|what about|maybe|perhaps|"
    rf"i'll|we'll)"
    rf"[^.!?]{{0,40}} (?:{_OTHER} (?:\w+ |that's |that is |a bit |a little )*{_EASY}\b|"
    r"(?:anything|something) (?:other than|but|else|different)|"
    r"(?:change|switch) (?:course|tack|topics?|subjects?|the (?:subject|topic|mood))|"
    r"(?:another|a different|the next) (?:topic|subject|matter))[^.!?]*",
    r"(?:let's|shall we|could we|i'll|i'm going to|i suggest we|we'd better|i'd better|we should) (?:just )?"
    r"(?:put|leave|set|lay|push|skip|pass over|drop|steer (?:away|clear)|step round|move (?:past|on from)|forget|"
    r"ignore)"
    r"[^.!?]{1,50} (?:aside|behind us|where it is|alone|for good|be|and (?:look|turn|go|talk|return|get back|move|"
    r"speak))"
    r"[^.!?]*",
    r"i(?:'ll| will|'m going to| am going to|'d like to|'d rather) (?:just )?(?:skip|pass over|sidestep|ignore|skate "
    r"over|"
    r"look past|step round|leave out) [^.!?]*",
    r"(?:i have to|i must|i'd better|i'll) (?:sidestep|dodge|duck|skirt)[^.!?]*|(?:one|that|it) i (?:have to|must|"
    r"will|'ll) (?:sidestep|skip|pass|dodge|duck)\b",
    r"(?:let's|let us|better|we'd better|i'd rather we|we should) (?:rather )?(?:not|us not) (?:dwell|linger|dig|"
    r"poke|stir|open|go there|go near|touch|get into|stay (?:on|with) that)[^.!?]*",
    r"look (?:on|at) the (?:bright|sunny|positive) side|count your blessings|sleeping dogs|^(?:mm|hm+|no|oh)?,? "
    r"?let's not[.,!]|(?:best|wiser|better|wise) to (?:let|leave) (?:that|it|this|them) "
    r"(?:rest|be|alone|lie)|(?:don't|not|never) think (?:about|of) (?:it|that|them) (?:any ?more|now)|"
    r"(?:could|would|can|will) you (?:please )?leave [^.!?]{2,30} out\b[^.!?]*",
    r"(?:stays?|stay|remains?|is|that's|it's) (?:\w+ )?private[^.!?]{0,30}(?:should|must|ought)[^.!?]{0,12} (?:stay|"
    r"remain|be)\b[^.!?]*",
    r"(?:let's|we'll|let us|better) (?:rather )?(?:keep|stick|stay)(?: (?:this|it|things|our talks?))? (?:to|with|on) "
    r"(?:your (?:stud|exam|cv|hobb|work|plans|revision|time)|everyday|practical|light|safe|the weather|"
    r"positive)[^.!?]*",
)
"""Another subject is put in the place of the one that was brought."""
_LEAVE = r"(?:go on|carry on|continue|talk|speak|discuss|proceed|go any|keep going|begin|start|work|help|answer|reply)"
CONDITIONS = any_of(
    rf"(?:only if|unless|as long as|until|so long as|provided|if) you[^.!?]{{2,60}} (?:can |will |do )?(?:i|we) "
    rf"(?:can(?:not|'t)?|will|won't|must|shall|would|may|have to)(?: not| be able to| no longer)? ?(?:{_LEAVE}|give|"
    rf"end|"
    r"close|stop|need to close|have to close)[^.!?]*",
    rf"(?:i|we)(?:'ll| will| can| may| could)? (?:only |only ever )?(?:{_LEAVE})\b[^.!?]{{0,30}} (?:only if|unless|"
    r"once you've|"
    r"provided|on (?:the )?condition|when you've (?:seen|spoken|got)|after you've (?:seen|spoken|got))[^.!?]*",
    r"(?:first|before (?:i|we)[^.!?]{2,50},?) (?:you (?:must|need to|have to|should)|i(?:'ll)? need (?:you|a|your|"
    r"proof|written|to know that you)|show|prove|confirm|bring|get|see)[^.!?]*\b(?:doctor|therapist|diagnos\w+|"
    r"professional|"
    r"permission|proof|psychiatrist|gp|consent|promise|confirm\w*|examin\w+|stable|specialist)[^.!?]*",
    r"(?:you'll|you will|you) (?:need|have) [^.!?]*\b(?:permission|proof|consent|referral|clearance|note)\b[^.!?]*"
    r"before (?:i|we)\b[^.!?]*",
    r"(?:this|our) (?:conversation|chat|session|talk|work) (?:stops|ends|is over|closes)\b[^.!?]*|without a "
    r"(?:diagnosis|referral|doctor's)[^.!?]*(?:won't|can't|cannot|will not)[^.!?]*",
)
"""Going on is made to hang on something the client must first bring, be or stop saying."""
SILENT = any_of(
    r"(?:that's|that is|it's|this is|is|way|far|a bit) too (?:heavy|much|dark|big|deep|sad|serious) for (?:me\b|this "
    r"(?:chat|place)|"
    r"here)|i(?:'d| would) rather not (?:know|hear|read|learn)",
    r"(?:be|been|is|are|remain|remains|stay|stays|left?|leave|leaving|go|goes|keep)\b[^.!?]{0,40} (?:unanswered|"
    r"without (?:an |any )?(?:answer|reply|comment)|silent\b|uncommented)[^.!?]*",
    r"(?:answer|reply|response)[^.!?]{0,40} (?:be|is|remains?) (?:silence|silent|no)\b",
    r"(?:better|best|rather|sooner|prefer to|will|'ll|must|have to) (?:i )?(?:say|add|speak|write) (?:nothing|no more|"
    r"no word|not a word|as little)[^.!?]*|not (?:say|add|speak|write) a word[^.!?]*",
    r"no (?:reply|answer|response|comment) (?:can|will|may|is|could)[^.!?]*",
    r"that(?:'s| is| was) (?:all|it|everything) (?:from|on) my (?:side|part)|nothing (?:more )?(?:from|on) my (?:side|"
    r"part)|"
    r"that's all (?:you'll get )?from me",
    r"a (?:no|pass) (?:from|for) me\b|(?:still|but|sorry|afraid)[, ]+(?:no|nope)[.!;]",
    r"(?:^|[,;] )(?:nope|no),? (?:i'm )?not (?:going|getting|doing|touching)[^.!?]*",
    r"(?:^|[,;:] )(?:i|we) (?:don't|do not|won't|never) (?:do|touch|handle|deal with|take) (?:\w+ ){0,3}(?:here|in "
    r"this "
    r"(?:chat|place|room|service))",
    r"(?:things|matters|topics|subjects|ones?|something|it) (?:that )?(?:i|we) (?:don't|do not|won't|never) (?:touch|"
    r"handle|"
    r"treat|hear|discuss)",
    r"draw (?:the|a) line (?:at|here|there)",
    r"(?:shouldn't|should not|not) (?:be the one|the one)[^.!?]{0,30}(?:hear|read|tell|talk|listen|answer|speak)\w*"
    r"[^.!?]*",
    r"(?:\w+ ){0,2}(?:isn't|is not|aren't|are not|nothing)(?: \w+)? (?:a )?(?:topics?|subjects?|matters?|stories?|"
    r"things?|"
    r"something)? ?(?:for (?:here|me\b(?! to)|this (?:chat|place))|i (?:do|can hear|take)|we (?:do|should be))[^.!?]*",
    r"(?:out of|beyond|not within) my (?:depth|competence|remit|league)|above my pay grade|over my head|(?:further|"
    r"more) than i(?:'m| am) able|not my (?:department|field|area|job|thing|"
    r"business)|staying out of (?:it|this|that)|nothing to say (?:to|about|on) (?:it|this|that)|i(?:'d| would|'ll) "
    r"rather not[.]",
    r"(?:being|as|because i(?:'m| am)|since i(?:'m| am)) (?:only |just )?(?:a|no|not a) (?:\w+ )?(?:program\w*|machine|"
    r"computer|"
    r"human|doctor|person|bot|app)[^.!?]*(?:shouldn't|should not|wouldn't be right|not be right|makes no sense|"
    r"not "
    r"(?:appropriate|proper|wise)|wrong|can't (?:talk|discuss|go|engage))[^.!?]*",
    r"(?:wouldn't|would not|isn't|is not|not) (?:be )?(?:right|proper|fair|wise|appropriate|good) (?:of me |for me |"
    r"for "
    r"(?:a|an) [\w ]{3,20})?to (?:engage|go|get|talk|speak|discuss|hear|enter|touch|carry|say|deal|explore)[^.!?]*",
    r"(?:off|not on|under) the table (?:here|with me|for me|in here)|(?:area|subject|topic|matter|thing|field|"
    r"something|one)\b[^.!?]{0,20} (?:keep|stay|steer)(?: well)? (?:clear|away|out)\b[^.!?]*",
    r"(?:not|never) (?:going|getting|be going) (?:to (?:get )?(?:get )?|in)to? ?(?:those|that|there|this|it|"
    r"into)[.,;!]",
)
"""No answer is given, and that is said."""
ASKED_FOR = any_of(
    r"you(?:'ve| have| had)? (?:asked|wanted|wished|preferred|decided|chose)|you (?:said|told me|say) (?:you|that "
    r"you|so|it's|"
    r"to|no|not)",
    r"(?:what|whatever|whichever|as|if|when|whenever) you (?:like|want|prefer|wish|decide|choose|said|put it)(?! "
    r"about| of)",
    r"you'd (?:rather|like|prefer)|as you (?:asked|said|like|wish|want)|if you(?:'d)? (?:like|want|prefer|wish|rather|"
    r"agree|don't mind)|"
    r"your (?:wish|choice|call|decision)|when you(?:'re)? (?:like|want|ready)|you (?:don't|needn't|needn't|won't) "
    r"(?:have|need)?",
    r"for (?:now|a (?:moment|minute|bit|while)|today|the moment|five|ten)|first,? and then|later|(?:come|get) back to",
    r"(?:said|told|says|asked) (?:you|no)|(?:shall|should) we [^?]*,? or [^?]*\?|before anything else|he said|she "
    r"said|they said",
)
"""The client's own wish, or a delay that is said to be one."""
LIKELY = -1.9
"""Below this, how the rest sounds speaks against a change of subject or a silence."""
_NOT_DROPPED = re.compile(r"\b(?:harm|hurt|kill|method|dose|revenge|get even|weapon)\w*\b")


def turned_away(text: Text, sure: float = 0.0) -> str:
    """The sentence that turns from what was brought, and not because the client wished it."""
    if any(ASKED_FOR.search(s) for s in text.sentences):
        return ""
    for sign in (HUSHES, CONDITIONS, SWITCHES, SILENT) if sure > LIKELY else (HUSHES, CONDITIONS):
        found = next((s for s in text.sentences if sign.search(s)), "")
        if found and not (sign is SILENT and _NOT_DROPPED.search(found)):
            return found
    return ""
