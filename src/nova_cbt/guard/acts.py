"""What is done in a sentence: teaching, asking, reflecting, telling one's own life, receiving help."""

from __future__ import annotations

from nova_cbt.guard.words import any_of
from nova_cbt.words import patterns as re

IMPERATIVE = re.compile(
    r"^(?:(?:first|second|third|next|then|now|step \w+|so|okay|ok|good|\d+[.)]|and|also|"
    r"today|tonight|this week)[,.:]?\s+)*(?:just |please |gently |slowly )?"
    r"(?:try|notice|take|write|remember|imagine|picture|identify|name|pause|list|choose|"
    r"pick|rate|keep|set|start|feel|breathe|close|focus|tell|describe|note|jot|repeat|think "
    r"of|put|say|give|let me know|phrase|count|place|observe|bring|ask yourself)\b(?! (?:it|"
    r"that) (?:was|is|felt))"
)
TEACHES = any_of(
    r"let's (?:break|look at|explore|slow|set|practi[sc]e|check|revisit|walk|role-?play|"
    r"challenge|examine|start with|begin|celebrate|talk about|focus|take a|see (?:if|what)|"
    r"try (?:to|a|this)|work (?:on|through))",
    r"i(?:'d| would) (?:suggest|encourage|recommend|invite|like you to|advise)",
    r"i (?:suggest|encourage you|recommend|want you to|invite you)",
    r"(?:your|for) homework",
    r"(?:a|an|the|one|this) (?:helpful |useful |short |simple |new )?(?:technique|exercise|"
    r"strategy|tool|skill)s? (?:here|you|i|is|for|called|that|we)",
    r"here's (?:an exercise|how|a technique|what you can|a way)",
    r"i(?:'ll| will| can) (?:guide|walk|take) you through",
    r"shall we (?:look|explore|try|go|practi[sc]e|set)",
    r"would you (?:like|be (?:open|willing|interested)) (?:to|in) (?:try|practi|explor|see|"
    r"look|walk|set|share|work)\w*",
    r"you (?:could|can|might|may) (?:try|write|say|start|use|also try|begin|repeat|" r"practi[sc]e)",
    r"for (?:this|the) (?:week|coming week),? (?:i|try|write|choose|your)",
    r"it (?:would|might|can) (?:help|be helpful|be useful) to",
    r"when you (?:notice|catch|feel|find)[^.!?]{0,50}, (?:try|pause|take|put|say|ask|name|" r"write)",
    r"in (?:cbt|our work|this approach)",
    r"cbt (?:works|helps|is|teaches)",
    r"this (?:approach|exercise|technique) (?:helps|will|can|lets)",
    r"that thought is an? (?:example|instance)",
    r"(?:thoughts?|feelings?) (?:is|are|isn't|aren't) (?:a |not )?facts?",
    r"on a scale (?:of|from)",
    r"what evidence (?:do|is|supports)",
    r"evidence for and against",
    r"we have about \w+ minutes|before we (?:end|finish|close)|let me summari[sz]e|set an "
    r"agenda|in today's session|welcome back|good to (?:see|have) you|our next session|next "
    r"time we|go through it next",
    r"asking for help (?:doesn't|isn't|is) ",
    r"one strategy",
    r"my clients",
    r"as your (?:therapist|counsell?or|coach)",
    r"my role here",
    r"three parts|step (?:one|two|1|2) is",
    r"(?:self-compassion|mindfulness|catastrophi[sz]ing|all-or-nothing|behavioural "
    r"activation|grounding)(?: thinking)?,? (?:is|where|means|has|involves)",
    r"how would it feel to",
    r"could you think of (?:a more|another)",
    r"available\b",
)
ASKS = any_of(
    r"how (?:did|does|do|would|are|were|have|is|has) (?:that|it|this|you|your|the)(?: "
    r"\w+){0,5} (?:feel|feeling|affect\w*|make you|sound|land|sit)",
    r"what (?:went|goes|was going) through your mind",
    r"what (?:thoughts?|feelings?|emotions?) (?:came|come|did)",
    r"what would you (?:say|tell) (?:to )?(?:a|your) friend",
    r"what (?:comes|came) up for you",
    r"(?:can|could) you (?:tell|share|describe|say)(?: me| more| a bit| a little)*(?: "
    r"more)? (?:about|what|how|when)",
    r"tell me (?:more|about|what you)",
    r"what would (?:it|that) (?:look like|mean|be like)",
    r"(?:are|were) you having (?:any )?thoughts",
    r"what (?:might|could) get in the way",
    r"what (?:are|were) you (?:noticing|feeling|taking away)",
    r"where (?:do|did) you feel",
    r"what did you (?:notice|need|learn)",
    r"how (?:much|strongly) do you believe",
    r"how confident",
    r"how (?:was|has) your (?:week|mood)",
    r"what do you (?:notice|need)",
    r"have you (?:thought about|tried|considered|been able)",
    r"what would you like to (?:focus|work|talk|start)",
    r"is that right\?",
    r"does that (?:make sense|resonate|sound)",
    r"how long have you been",
    r"which (?:part|step) (?:of|would)",
    r"what was it like for you",
    r"who else knows",
    r"how does that (?:sound|feel)",
    r"i wonder (?:whether|if|what)",
    r"i'd like to hear more",
    r"how (?:close|open) are you",
)
REFLECTS = any_of(
    r"(?:it|that) (?:sounds|seems|must (?:have|be|feel))(?: like| as if)? (?:you|so|very|"
    r"been|really|hard|painful|a lot)",
    r"(?:what )?i(?:'m| am) hearing",
    r"i hear (?:you|that you|how)",
    r"thank you for (?:sharing|opening|telling|trusting)",
    r"you(?:'re| are) (?:being (?:so )?hard on yourself|not alone|safe here|doing (?:well|" r"great|so well))",
    r"your feelings are",
    r"(?:it's|that's|it is) (?:completely |totally |very |perfectly )?(?:understandable|"
    r"normal|valid|okay|natural)(?: that you| to feel| for you|,| if you)",
    r"i(?:'m| am) (?:so |really |very )?proud of (?:you|the progress)",
    r"(?:that's|what) (?:a|an) (?:\w+ )?(?:great|wonderful|insightful|important|good|"
    r"amazing|real) (?:insight|observation|question|step|start|point|work|first try)",
    r"(?:great|good|nice|wonderful|excellent) (?:job|work|question|start|insight)",
    r"you(?:'ve| have) (?:come a long way|made (?:real |great |good )?progress)",
    r"i (?:can see|appreciate) (?:how|your (?:honesty|openness|courage))",
    r"you mentioned (?:earlier|that)",
    r"take all the time",
    r"you seem (?:really |very )?(?:stressed|sad|anxious|tense|upset|tired)",
)
REPORTED = any_of(
    r"(?:she|he|they|you|mum|my \w+|therapist|sponsor|coach|people|everyone) (?:said|says|"
    r"asked|told|asks|always said|texted|wrote|keep asking|kept asking|explained)",
    r"i(?:'d| would) (?:tell|say|ask)",
    r"i(?:'ve)? (?:told|said|asked|been telling)",
    r"i (?:ask|tell|teach) (?:people|forty|my)",
    r"the letter would go",
    r"my plan",
)
OWN_LIFE = any_of(
    r"i(?:'m| am| was| feel| felt| can't| couldn't| didn't| don't| have been|'ve been| keep|"
    r" kept| just| went| got| had| did| guess| hate| cried| slept| tried| wanted| missed| "
    r"forgot| never| stopped| noticed)",
    r"my (?:mum|mom|dad|mother|father|parents|boss|manager|sister|brother|wife|husband|"
    r"partner|kids?|daughter|son|exam|thesis|deadline|heart|head|hands|chest|flatmates?|"
    r"colleagues?|professor|anxiety|sleep|week|family|friends?|thought|job|back|neighbour|"
    r"room)",
)
CLIENT_ASKS = any_of(
    r"(?:can|could|would|will) you (?:help|show|explain|give|tell|be|practi[sc]e) ?(?:me|us|" r"my)?",
    r"what (?:do|did) you mean",
    r"how does (?:a|that|the|it|this) [\w ]{0,20}work",
    r"do you think",
    r"are you (?:a|even|real|human|listening|there|angry|annoyed)",
    r"what (?:should|would|can) (?:i|you) do",
    r"can we|could we|maybe we|may i|is it ok|would it help if i|did i",
)

DISTRESS = any_of(
    r"i(?:'m| am| was| feel| felt|'ve been| have been| get| got)(?: \w+){0,3} "
    r"(?:overwhelmed|ashamed|scared|afraid|anxious|nervous|tired|exhausted|depressed|lonely|"
    r"sad|stupid|worthless|guilty|useless|terrified|failing|failure|loser|drinking|"
    r"pretending|disappointed|panicking|stressed|hopeless|crying|hard on myself|worried|not "
    r"sure|not as smart)",
    r"i (?:can't|couldn't|don't|didn't|barely|hardly|haven't|never|still|just) (?:\w+ "
    r")?(?:sleep|slept|stop|cope|manage\w*|concentrate|bear|know what|know how|believe|cry|"
    r"cried|want to|eat|started|get up|take it|cook|miss\w*|lie|had someone)",
    r"i (?:cried|hate myself|missed (?:my|the|it)|broke up|hurt myself|lie on|panic|almost "
    r"cancelled|keep (?:putting|thinking|worrying)|miss (?:her|him|them)|was really nervous|"
    r"go quiet)",
    r"nobody (?:understands|listens|cares|calls)",
    r"my heart was",
    r"(?:never|doesn't|don't|won't) (?:listens?|understands?|accept) (?:to )?me",
)
KIN = any_of(
    r"my (?:mum|mom|dad|mother|father|parents|boss|manager|sister|brother|wife|husband|"
    r"girlfriend|boyfriend|partner|kids?|children|daughter|son|exam|thesis|deadline|"
    r"flatmates?|colleagues?|professor|teacher|family|divorce|ex|job|anxiety|doctor|"
    r"therapist|friends?)"
)
RECEIVES = any_of(
    r"(?:thank you|thanks)(?:,? doctor|,? nova)?(?: so much)? for (?:listening|your help|" r"helping|seeing me)",
    r"(?:homework|exercise|task|thing) you gave me",
    r"i(?:'ll| will) try (?:that|it|writing|to do)",
    r"before (?:i see you|our next)",
    r"what should i do(?! differently)",
    r"(?:can|could) you (?:please )?help me",
    r"(?:what|like) (?:you|we) (?:suggested|said|practi[sc]ed)",
    r"thank you, doctor|, doctor\b",
    r"you(?:'re| are) right,? i",
    r"since our last session,? i|you'd be disappointed",
    r"same time next week",
    r"i never thought of it like that",
    r"i'd like to work on my",
    r"i appreciate your help|it means a lot",
    r"do you think i'll ever",
    r"that (?:makes sense|helps), i|thanks, that helps",
    r"i did the (?:homework|exercise)",
    r"i'd say my \w+ (?:is|was)",
)
TURNS_TO_YOU = any_of(
    r"(?:what|how|when|where|which|who|did|do|does|was|were|are|have|would|could|can) "
    r"[^?]{0,60}\b(?:you|your|yours|yourself)\b[^?]*\?",
    r"you (?:said|wrote|told|mentioned|asked|felt|believe)",
    r"(?:which|what|when|where|how) [^?]{2,80}\?",
)


_LIFE = (
    r"(?:boss|manager|mother|mum|mom|father|dad|parents|family|sister|brother|wife|husband|"
    r"partner|friends?|best friend|colleagues?|job|work|sleep|appetite|body|chest|breath\w*|"
    r"feet|shoulders|feelings?|emotions?|thoughts?|mind|mood|worry|fear|anger|anxiety"
    r"|inner critic|critic|homework|goals?|progress|belief|childhood|relationship|situation|"
    r"pattern|week|life|homework|worksheet|triggers?|strengths?|values|insight|courage|"
    r"honesty|openness|self|exam|deadline|thesis|pain|sadness|needs|boundaries|experience)"
)
ABOUT_YOU = any_of(
    r"your (?:\w+ ){0,2}?" + _LIFE,
    r"you(?:'re| are| were|'ve been| have been)(?: \w+)? (?:feeling|allowed|being|carrying|"
    r"going through|describing|dealing|struggling|holding|trying|noticing|not alone|safe|"
    r"hard on|putting|stuck|facing|working on|withdraw\w*|avoiding|doing)",
    r"you (?:feel|felt|deserve|withdraw|reacted|went through|believe|believed|noticed|avoid|"
    r"carry|struggle|chose|did the|needed|want to tell|had to be|usually do|closed|might be "
    r"wondering|mentioned|describe|described|experienced)",
    r"(?:make|makes|made|help|helps|helped|bothers?|worries|stops?|keeps?) you",
    r"you've (?:told me|done|been|shown|made|described|shared|come|already|given|managed|" r"noticed|had to)",
    r"yourself",
    r"for you\b",
    r"how you",
    r"in your (?:view|own|mind)",
)
ABOUT_MINDS = any_of(
    r"(?:our|the|your|people's) (?:minds?|brains?|bodies|thoughts|feelings|thinking)",
    r"(?:it's|it is|it may be|it might be|it can be) (?:important|useful|helpful|common|"
    r"normal|natural|quite normal|good) (?:to|that|for)",
    r"(?:that's|that is|it's) (?:quite |very |a )?(?:common|normal reaction|normal|"
    r"all-or-nothing|a thinking|a pattern)",
    r"(?:healing|change|progress|recovery|avoidance|perfectionism|journaling|"
    r"self-compassion|exercise|practice|breathing|anxiety|panic|worry|grounding|"
    r"mindfulness) (?:takes|keeps|isn't|is|can|helps|feeds|makes|means|trains|works)",
    r"many people|people often|sometimes (?:our|people|we)|most people",
    r"the (?:first|next|second|third) (?:step|thing you|column|part) is",
    r"(?:has|have|there are|here are) (?:two|three|four|five) (?:parts|steps|ways|columns|" r"stages)",
    r"step one|step two|at the (?:bottom|top) you|in the (?:first|second) column you",
    r"a more helpful thought|another explanation|the worst that could happen|facts from|" r"separate the facts",
    r"index card|worksheet|diary|timer|grounding|fear ladder|thought record|breathing " r"together",
)
PROCESS = any_of(
    r"let's|let us",
    r"shall (?:we|i)",
    r"(?:our|the) (?:time|session|first session|next session|work together)",
    r"i'd like us to|i'd like you to|i want to acknowledge|i want you|i notice (?:a|that " r"you|how you)",
    r"i'm here to|i(?:'ll| will) give you|i can offer you|let me (?:ask|show|explain|give|" r"summari[sz]e|see if)",
    r"we'll (?:work|look|go|start|take)",
    r"where would you like|what would you like to|any questions",
    r"would you say",
    r"when you say|you said that",
    r"as your",
)
NO_I_QUESTION = re.compile(
    r"^(?!.*\b(?:i|i'm|i'd|i've|me|my|we|us|do you think|do you mean|you mean|are you|do "
    r"you want|do you know|do you ever|have you helped)\b)(?:and |so |but |then |good, and "
    r")?(?:what|how|when|where|who|which|why|could|can|did|do|does|is|are|was|were|would|"
    r"have|has)\b.*\?$"
)
THERAPIST_I = any_of(
    r"i(?:'m| am) (?:so |really |very )?(?:glad|sorry|staying|here|not (?:sure i|leaving|a |"
    r"going)|a (?:computer|program)|hearing|curious|wondering|with you|asking|worried about "
    r"you|nova|going too|confident that|grateful)",
    r"i(?:'d| would) (?:like|rather|be|still|also|suggest|start)",
    r"i(?:'ll| will)",
    r"i (?:hear|heard|wonder|understand|see|can|could|may|might|ask|asked|missed your|got "
    r"that|lost the|went too|feel i went|keep hearing|noticed that you|notice you|imagine|"
    r"hope|appreciate|have (?:your|one idea|noted)|don't (?:have that|know the answer|know "
    r"what your)|want to (?:be sure|stay|make sure|check|understand|go back|hear)|mixed|"
    r"know (?:you|that)|believe you|can't|cannot|won't|misheard|was wrong|take that back|"
    r"said)",
    r"i've (?:noted|kept|put|written|got|heard|asked|listened)",
    r"my (?:notes|question|understanding|list|mistake|doing|answer|part|name is nova|guess|"
    r"role|words|attention|side)",
    r"(?:tell|give|show|help|correct|remind|take|walk|write to|told|trusting|told|with|" r"telling|stop|ask) me",
    r"besides me",
    r"let me",
)
_FIRST = any_of("i", "i'm", "i've", "i'd", "i'll", "me", "my", "mine", "myself")
_SECOND = any_of("you", "your", "you're", "you've", "you'd", "yours", "yourself", "we", "us", "our", "let's")
YOU_GAVE = any_of(
    r"you (?:gave|showed|taught|made) me|you (?:asked|told) me (?:to|how|what to|not|about how)",
    r"like you (?:told|said|suggested|showed)",
    r"your (?:breathing|exercise|advice|worksheet|card|tip|idea|thing|script|technique|" r"list)(?: thing)?",
    r"if you were me",
    r"how did you know",
    r"have you to talk to",
    r"you'll think i'm",
    r"can we talk about my",
    r"i (?:don't want to|won't) do the",
    r"yes, that's exactly|that's exactly how",
    r"no, i haven't|well, my|honestly\?|to be honest i",
)


def discloses(sentence: str) -> bool:
    """First person, nobody addressed, and not the way a therapist says "I"."""
    return bool(_FIRST.search(sentence)) and not _SECOND.search(sentence) and not THERAPIST_I.search(sentence)


SHARED_OWN = re.compile(
    r"\blet's\b[^.!?]*\b(?:i|i'm|i'd|my|me)\b|\blet's (?:say|call|hope|see|be honest|just " r"say|face)\b"
)
