"""What only the one who helps says, what only the one who is helped does, and what either says by way of example."""

from __future__ import annotations

from nova_cbt.guard.words import Text, any_of
from nova_cbt.words import patterns as re

_WORK = r"(?:homework|exercise|task|tool|technique|card|sheet|worksheet|log|diary|routine|experiment|plan|practice|tip)"
OFFICE = any_of(
    r"(?:breathe|take (?:a|one|another|three) (?:\w+ )?breaths?)[^.!?]* with me\b",
    rf"{_WORK}s? (?:that )?i(?:'ve| have)? (?:gave|given|set|suggested|made|showed|shown|assigned|recommended|"
    r"proposed|taught)(?: (?:for )?you)?",
    r"what i (?:asked|set|suggested|gave|recommended) (?:to )?you",
    rf"i(?:'ve| have)? (?:set|gave|assigned|made) you (?:a|an|the|that|some) (?:\w+ )?{_WORK}",
    r"(?:my|many|most) (?:other )?clients|clients (?:of mine|i see)|(?:people|persons|everyone|those) i (?:see in "
    r"(?:here|my|this)|treat)",
    r"(?:let me|i(?:'d| would) like to|may i|can i) (?:offer (?:you )?(?:a|an|another)|share (?:an|a) (?:observation|"
    r"thought|"
    r"idea)|check (?:that )?(?:i(?:'ve| have)|whether|if i)|reflect (?:that|this|back)|say back)",
    r"(?:say|repeat|give) (?:back )?(?:back )?what i(?:'ve| have)? (?:heard|understood|hear)",
    r"i(?:'m| am) (?:hearing|noticing|sensing) (?:a |so |that |some |how )",
    r"i (?:hear|sense|notice) (?:a (?:lot|great deal)|so much|some|how|sadness|anger|fear|pain|grief|shame|that you)",
    r"(?:our|the) (?:time|hour) is (?:nearly|almost|just about) (?:up|over|gone)|we(?:'ve| have) (?:got )?(?:about |"
    r"only )?"
    r"\w+ minutes (?:left|to go)",
    r"before we (?:finish|end|close|wrap up|stop)(?: for today| today)?,(?![^.!?]*\b(?:i|my|me)\b)[^.!?]*\b(?:you|"
    r"your)\b",
    r"we(?:'ll| will) (?:look at|go over|go through|pick|discuss|review|talk about) (?:it|this|that|how)[^.!?]{0,20}"
    r"(?:together|next|on \w+day|when we meet)",
    r"(?:stay|sit) with (?:that|this|the) (?:feeling|thought|sadness|fear)|observe the (?:thought|feeling)|let (?:the|"
    r"that) (?:thought|feeling) (?:come|pass|be|float)",
    r"i believe in you|you(?:'re| are) (?:so much |much )?stronger than you|you(?:'ve| have) come (?:further|so far|a "
    r"long)|you(?:'re| are) (?:making|doing) (?:such |so |really |good |great )*(?:progress|well\b|great)",
    r"i(?:'m| am) here (?:to (?:listen|support|help)|for you)|(?:i'm|i am) with you in this|you don't have to "
    r"(?:go through|face|carry) (?:this|it|that) alone",
    r"(?:this|it)(?:'s| is) a safe (?:space|place)|no right or wrong (?:answer|way)|no wrong feelings|nobody judges "
    r"you",
    r"thank(?:s| you) for (?:sharing|opening up|trusting me|your trust|being (?:so )?(?:open|brave))",
    r"(?:that|it) (?:took|takes) (?:a lot of |so much |real |great )?(?:courage|strength|bravery)",
    r"i want to (?:acknowledge (?!that (?:this|it))|validate|commend|make sure (?:you|before))",
    r"(?:are|were|have|do) you (?:having|had|have|ever had)? ?(?:any )?thoughts (?:that life|of (?:ending|killing|"
    r"suicide|"
    r"hurting|harming|not)|about (?:ending|killing|suicide))",
    r"are you safe (?:right now|now|at the moment|tonight|where)|part of you that (?:wants|would)",
    r"your (?:feelings|reaction|emotions) (?:are|is|make|makes) (?:\w+ )?(?:valid|sense|normal|understandable)",
    r"i(?:'d| would) (?:like|invite|encourage|want|ask) you to (?:rate|close|notice|write down|keep|imagine|breathe|"
    r"picture|try|"
    r"observe|list)|i (?:invite|encourage|recommend|advise) you",
    r"for (?:next (?:time|week|session)|the (?:coming|next) (?:days?|week)),? (?:please |i'd |i want |try |keep |"
    r"write )",
    r"until (?:we meet|our next|next (?:time|week|session)),? (?:please |try |keep |write |i'd )|(?:keep|try|"
    r"go)[^.!?]{2,"
    r"40} until (?:we meet|our next)",
    r"(?:we call|there's a (?:word|name) for|that's (?:what we call|called)|a (?:classic|typical) (?:case|"
    r"example) of)[^.!?]*"
    r"(?:thinking|telling|reading|catastroph\w*|distortion|experiment|personali[sz]\w*|generali[sz]\w*)",
    r"i (?:think|notice|suspect) you(?:'re| are) (?:mind[- ]reading|catastrophi[sz]ing|fortune[- ]telling|labelling|"
    r"personali[sz]ing|generali[sz]ing)",
    r"what (?:evidence|facts?|proof) (?:do you have|speaks?|supports?|is there)[^?]*\byou(?:r|rs)?\b",
    r"i(?:'m| am) (?:so |really |very )?proud of (?:you\b|the progress you)",
    r"what (?:will|would) you take (?:away|with you)|what shall we put on (?:the|today's)|welcome back",
)
"""Said by a client, and not as somebody's words or in a scene, it is the other's part."""
CITED = any_of(
    r"(?:used to|would|always|only|ever) (?:say|said|tell)|it says|(?:says?|said) (?:nobody|no one|my|the|a|every)\b|"
    r"on (?:the|a) "
    r"(?:poster|mug|card|wall|sign|app|fridge)"
)
GENERIC_YOU = re.compile(
    r"(?:^|[,;.!] |and |then )(?:sometimes )?you (?!are\b|were\b|have\b|had\b|can\b|could\b|might\b|may\b|should\b|"
    r"need\b|"
    r"seem|feel|felt|said|told|did\b|mention|sound|deserve|know\b|must\b|will\b|want)\w+"
)
RHETORICAL = any_of(
    r"(?:have|had|do|did) you (?:any idea|ever|seen|tried|know)[^?]*\? (?:no\b|nope|thought (?:not|so)|didn't think|"
    r"have you\b|well,? then|it's|exactly|me neither|of course not)[^.!?]*",
    r"have you any idea[^?]*|how would you (?:feel|like it|know)[^?]*(?:your|you'd|never)[^?]*|would you\?",
    r"(?:what|how|where) (?:are|do|would|can|could|should) (?:you|people|they) (?:even |ever )?(?:supposed|meant|"
    r"tell|explain|say|"
    r"stand|do|cope|live)[^?]*(?:when|your own|an? \w+|to (?:that|him|her|them|your)|it)\b[^?]*\?",
    r"^(?:imagine|try) (?:living|burying|being|having|losing|your own|sleeping|working|sharing)[^.!?]*",
)
OF_HELP = any_of(
    r"what(?:'s| is| do| would| did)? you(?:r)? (?:opinion|view|take|advice|think of|make of|say to|suggest|recommend|"
    r"call)",
    r"(?:would|do|could) you (?:call|say|suggest|recommend|count|advise)|anything you(?:'d| would) (?:suggest|"
    r"recommend|"
    r"say|do)",
    r"what (?:kind|sort) of (?:therapist|program|thing|help)|(?:does|did|will|would) it (?:cost|work|help|count|go)",
    r"do you (?:ever |also |even )?(?:sleep|remember|get|have|keep|need|dream|eat|like|mind|talk to)|how come you|"
    r"have you had other|are you (?:going to|writing|keeping|storing|tired|cross)",
    r"(?:you|u) (?:asked|wanted to know|mentioned|said|told me|explained|called it)|like you (?:said|told|showed|"
    r"taught)|"
    r"what you (?:said|told me|taught|call)",
    r"what(?:'s| does) [^?]{0,30}mean|is (?:that|this|it) (?:the right|right|how|what|like|enough|normal)",
)
"""About the help itself, or the one who gives it."""
OF_NOVA = any_of(
    r"why (?:do|did|are|would|must|don't) you (?:always |keep |even |only |never |still )?(?:ask|asking|repeat|call|"
    r"write|count|"
    r"give me)\w*[^?]*|where you are\?|where are you\?",
    r"who (?:else )?(?:reads|sees|gets|can (?:see|read)|pays|made|runs)|what you are|do you get (?:paid|tired|bored|"
    r"sick)|"
    r"are you (?:a |an )?(?:real|human|person|machine|bot|robot|computer|program|recorded|allowed|there|"
    r"listening)[^?]*",
    r"what happens (?:to|with) (?:it|this|that|my|what i|all)[^?]*|who (?:is|are) you|do you (?:ever )?(?:sleep|"
    r"dream|eat|"
    r"remember|keep|store|save)[^?]*|have you had other[^?]*",
    r"(?:would|could|should|did) you have [^?]{0,40}(?:him|her|them|stayed|gone|done)[^?]*|if (?:it|i) (?:were|was) "
    r"you[^?]*|"
    r"in my (?:place|shoes)|if you were me|what would you (?:have )?do(?:ne)?(?: (?:about|with|in my)[^?]*)?\?",
    r"what(?:'s| is) your (?:opinion|view|take|advice)|what do you (?:make of|think (?:of|about))[^?]*|"
    r"is there anything you(?:'d| would) (?:suggest|recommend)|do(?:es)? (?:it|this|that) cost|is (?:it|this) free",
)
"""What a client asks Nova about itself, and for its own view: no therapist asks it."""
BODY = any_of(
    r"my (?:throat|chest|stomach|belly|heart|hands|palms|knees|legs|head|face|voice|breath|mouth|skin)(?: just)? "
    r"(?:goes|"
    r"went|"
    r"gets|got|close[sd]?|tighten\w*|pound\w*|race[sd]?|start\w*|sh[ao]\w+|trembl\w+|turn\w*|were|was|feels?|felt|"
    r"hurts?|drop\w*)",
    r"same (?:with|for) me\b|my own (?:marriage|divorce|father|mother|dad|mum|childhood|panic|depression|illness|"
    r"family|life|son|daughter|wife|husband|therapy|breakdown)|i(?:'ve| have) been there (?:too|myself)",
    r"(?:what|how) do you think i (?:ought|should|can|could|might)|what (?:should|ought|can) i (?:to )?(?:do|tell|say)"
    r" (?:to|about|with)? ?(?:him|her|them|my)\b",
    r"am i (?:going )?(?:mad|crazy|ill|losing|normal|broken|overreacting|a (?:bad|terrible|horrible))|wrong with me\b|"
    r"do you think (?:i'm|i am|i'll|i will|there's something)",
    r"^(?:yes|yeah|okay|ok|sure)[, ]+(?:please[, ]+)?(?:i'd like to|could we|can we|i want to|i'd want to) (?:start|"
    r"begin|"
    r"talk|work|look|go)",
    r"(?:can|could|would) (?:you|i|we) (?:please )?(?:give me (?:something|some|anything|an? \w+ for|a hand|a tip)|"
    r"see you|meet (?:a bit |an hour )?(?:later|earlier|on)|have (?:a|the) "
    r"later)|(?:tell|show) me how (?:to|i)\b|do you have (?:anything|something) i|should i (?:tell|go(?! on)|leave|"
    r"ring|stay|quit|say)\b|"
    r"your (?:opinion|advice)\b|how am i (?:going|supposed|meant) to",
    r"your (?:tip|advice|exercise|idea|trick)[^.!?]{0,40} (?:worked|helped)|(?:worked|helped) for me|helped me when "
    r"you|"
    r"you(?:'ve| have) given me|for (?:being patient with|fitting|seeing|bearing with|putting up with) me|"
    r"i (?:tried|did) what you|you told me to \w+",
    r"i(?:'ll| will) (?:try|read|do|practi[sc]e)[^.!?]{0,50}(?:and (?:tell|let) you|again tonight|this week|on \w+day)|"
    r"i(?:'ve)? put (?:it|that|off)[^.!?]{0,20} (?:off|until|again)|i(?:'ve| have) got (?:nobody|no one)",
    r"if you think (?:that's|it's|that is|so|it would)|could you explain [^?]{0,40}again|i don't get (?:what|how|"
    r"it\b)(?! wrong)",
)
"""A helper's own body and troubles, and asking to be helped."""
_EXAMPLE = any_of(
    r"(?:for )?(?:an )?example\b|for instance|(?:might|could|would) (?:read|write|say|think|tell|go|sound|"
    r"be)[^.!?]{0,30}:",
    r"^(?:suppose|imagine|say|let's say|take|if i (?:were|was|said|told)|let me (?:be|play|speak as)|picture)\b",
    r"(?:voice|critic|thought|worry|fear|shame|rule) (?:\w+ )?(?:says|goes|tells|whispers|shouts|might)\b",
    r"we (?:all |often |sometimes |easily |tend to )?(?:tell|take|believe|think|say|read|turn|feel)[^.!?]{0,40}",
    r"(?:people|somebody|someone|anyone|many|others)[^.!?]{0,40} (?:think|thinks|say|says|tell|tells|write|writes|"
    r"believe|goes)\b",
    r"one way (?:to say|of saying|of putting|to put) it",
)
_ADDRESSED = re.compile(r"\b(?:you|your|yours|yourself|you're|you've)\b")


def without_examples(text: Text) -> str:
    """A therapist's message without lines spoken by way of example, where it goes on to the client."""
    rest, inside = [], False
    for sentence in text.sentences:
        inside = bool(_EXAMPLE.search(sentence)) or (inside and not _ADDRESSED.search(sentence))
        if not inside:
            rest.append(sentence)
    return " ".join(rest) if 0 < len(rest) < len(text.sentences) else ""


def without_questions_to_nova(text: Text) -> str:
    """A client's message without what it asks of Nova itself, where something else is said in it."""
    rest = [s for s in text.sentences if not (s.endswith("?") and OF_NOVA.search(s) and not OFFICE.search(s))]
    return " ".join(rest)


_ANSWERS = any_of(
    r"my goal\b|what i(?:'d like| would like| want| need| take|'m taking| am taking)|that's how i|(?:is|was) that "
    r"(?:the right|right|how|like|a|enough)",
    r"i (?:don't|do not) have (?:those|these|any|such) thoughts|i(?:'ve| have)? (?:already )?told you about|"
    r"i'd (?:tell|say to) (?:her|him|them)|and i said|i see (?:your point|what you mean)",
    r"just say if|let's (?:stop|leave it) (?:here|there)|from now on call|call yourself|what does that mean|"
    r"hope you(?:'re| are)|so first i\b",
    r"you weren't there|what makes you think (?:that|it|this|i)\b|what would you (?:even )?(?:order|buy|pick|say to "
    r"that)|"
    r"would you (?:say|call) (?:that's|that is|that|it's|i|it)\b",
)
"""Answers, wishes and doubts of the one who is helped."""
DISCOUNT, MOST = 1.3, 2.6


def ones_own(text: Text) -> float:
    """How much in a client's message is a client's own after all, though it sounds like teaching or asking."""
    own = [bool(_ANSWERS.search(s)) for s in text.sentences]
    own.append(bool(RHETORICAL.search(" ".join(text.sentences))))
    own.append(len(GENERIC_YOU.findall(" ".join(text.sentences))) > 1)
    own.append(_answers_itself(text.sentences))
    return min(MOST, DISCOUNT * sum(own))


def _answers_itself(sentences: tuple[str, ...]) -> bool:
    """A question, and at once its short answer to nobody."""
    last = len(sentences) == 2 and sentences[0].endswith("?") and not sentences[1].endswith("?")
    return last and len(sentences[1].split()) <= 4 and not _TO_YOU.search(sentences[1])


_GREETS = re.compile(
    r"^(?:and |so |oh |well |hi |hey |hello |good (?:morning|evening|afternoon|day) |thanks?(?: you)? |nova |doctor |"
    r"fine |ok |there |today |then |with |you |yourself |are |is |it |going |doing |how |how's |hows |about |keeping |"
    r"things? |life |everything |hope |well |all |right |this )*\W*$"
)


def courteous(text: Text) -> bool:
    """Only a greeting, as people ask after one another at the door."""
    said = [re.sub(r"[^\w' ]+", " ", s) + " " for s in text.sentences]
    first = next((i for i, s in enumerate(said) if not _GREETS.match(s)), len(said))
    asked = [s for s in text.sentences if s.endswith("?")]
    return bool(first) and all(_GREETS.match(re.sub(r"[^\w' ]+", " ", s) + " ") for s in asked) and bool(asked)


_NUMBER = (
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
)
_RATES = re.compile(
    r"^(?:well |hm+ |oh |now |yes |no |um )*(?:(?:something like|i'd say|i would say|maybe|perhaps|around|about|"
    r"probably|"
    r"it's|it was|it is|it feels like|now it's|more like|it went)(?: about| around| maybe| at| up to| down to| "
    r"something "
    rf"like| still| an?| perhaps)*) (?:an? )?{_NUMBER}(?![\w']* (?:minute|hour|day|week|month|year|people|of|time|"
    rf"o'clock|"
    r"thing|step|question|person|session))"
)
_TO_YOU = re.compile(r"\b(?:you|your|yours|we|us|our|let's|shall)\b")


def rates(text: Text) -> str:
    """A number of one's own as an answer, with nobody addressed."""
    if any(_TO_YOU.search(s) or s.endswith("?") for s in text.sentences):
        return ""
    return next((s for s in text.sentences if _RATES.match(s.replace(",", ""))), "")
