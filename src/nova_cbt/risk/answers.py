# ruff: noqa: E501 - a pattern is kept on one line, to be read against its neighbours

"""Which safety question stood before the client, and what the message answers to it."""

from __future__ import annotations

from nova_cbt.risk.plain import plain
from nova_cbt.words import patterns as re
from nova_cbt.words.topic import topic_wished

_LIFE = (
    r"(?:kill(?:ing)? yourself|end(?:ing)? (?:your|this) (?:own )?life|tak(?:e|ing) your (?:own )?life|suicid\w+|end(?:ing)? it(?: all)?|"
    r"want(?:ing)? to die|wish(?:ing)? to die|dying|not wanting to (?:live|be alive|be here)|being dead)"
)
_HURT = r"(?:hurt(?:ing)?|harm(?:ing)?|cut(?:ting)?|injur(?:e|ing)|burn(?:ing)?|self[- ]harm\w*)"
_ASKED: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "N5",
        re.compile(
            r"\burges?\b(?! to (?!hurt|harm|cut|self|die|kill|end|do it|act|injure|burn))[^?]*\b(?:0|zero|10|ten|strong|scale|out of|rate|number|level)\b|\b(?:how strong|rate|scale|how high|how big|0 to 10|from 0)\b[^?]*\burges?\b(?! to (?!hurt|harm|cut|self|die|kill|end|do it|act|injure|burn))"
        ),
    ),
    (
        "N1",
        re.compile(
            rf"\b(?:when|how long ago|how recent\w*|what day)\b[^?]*\b(?:{_HURT}|it happen\w*|do it|that happen\w*|did that)\b|\blast time\b[^?]*{_HURT}|"
            rf"\bhow (?:recently|long since)\b[^?]*|\bwhen (?:did|was|were)(?: \w+){{0,4}} (?:last|most recent|that|it)\b|\bmost recent(?:ly)? time\b|\bhow long has it been\b"
        ),
    ),
    (
        "N2",
        re.compile(
            r"\b(?:wounds?|injur(?:y|ies)|bleeding|stitches|medical (?:care|attention)|cuts? (?:need|deep|clean)|burns? (?:need|that)|need(?:s|ing)? (?:care|looking|treat\w+|cleaning))\b[^?]*\?"
        ),
    ),
    (
        "N3",
        re.compile(
            r"\b(?:part of you|any wish|did you want|were you|was there|is there|then or now|in that moment|at that (?:moment|time|point)|when (?:it|you))\b[^?]*\b(?:wanting to die|want(?:ed)? to die|wish to die|wishing|to die|hoping (?:to die|you would)|to end|mean to die|trying to die|not to survive)\b[^?]*\?"
        ),
    ),
    (
        "N4",
        re.compile(
            r"\b(?:just before|right before|led up|leading up|what (?:was|were) (?:going on|happening|on your mind)|set (?:it|that|this) off|what (?:triggers?|triggered|sparked|brought (?:it|that|this) on)|what comes before)\b[^?]*\?"
        ),
    ),
    (
        "S4",
        re.compile(
            r"\b(?:how (?:much|strongly|likely|close|far)|do you)\b[^?]*\b(?:intend|intention|mean(?:t)? to|act(?:ing)? on|going to act|follow through|carry (?:it|them|this) out|do something about|go through with)\b|\b(?:intend|intention|intent)\b[^?]*\?|\bact on (?:them|it|those|these|that)\b|not at all, a little"
        ),
    ),
    (
        "S5",
        re.compile(
            r"\b(?:time or (?:a )?place|when or where|a (?:time|date|day|place)|getting (?:anything|things|something) ready|prepar\w+|made any plans|any plans?|a plan|specific plan|settled on|set (?:a|any)|written|put anything in place|taken (?:any|some) steps)\b[^?]*\?"
        ),
    ),
    (
        "S3",
        re.compile(
            r"\b(?:how you (?:might|would|could|may)|(?:a |any )?(?:way|method|means)s?\b[^?]*\b(?:in mind|doing|do it|thought|considered|pictur\w+)|thought (?:about|of) (?:how|a way|ways)|in what way|what you would (?:do|use))\b[^?]*\?|thought about how\b"
        ),
    ),
    (
        "S6",
        re.compile(
            rf"\b(?:ever|before|in the past|previously|at any time|have you)\b[^?]*\b(?:tried|attempt(?:ed)?|acted|try)\b[^?]*\?|\b(?:attempt(?:s|ed)?|tried)\b[^?]*\b(?:before|ever|past|three months|last|previous)\b|\bwas that in the last three months|\bpast attempts?\b|\btried to {_LIFE}|\battempted\b"
        ),
    ),
    (
        "S7",
        re.compile(
            r"\b(?:close to you|near you|nearby|within reach|at hand|to hand|in (?:the|your) (?:house|home|flat|room|apartment)|access to|get (?:to|hold of)|in reach|around you|accessible|where you are)\b[^?]*\?(?<!someone with you\?)"
        ),
    ),
    (
        "S8",
        re.compile(
            r"\b(?:someone|anyone|anybody|somebody|who)\b[^?]*\b(?:with you|be with|near you|there with|in the (?:house|room|home|flat|building)|come over|come and|at home|around (?:you|right now|at the moment|now)|sit with|there (?:now|right now|tonight)|stay with|next to you|nearby|join you|in the next few)\b|\bare you (?:on your own|alone|by yourself)\b"
        ),
    ),
    (
        "S9",
        re.compile(
            r"\b(?:kept you (?:going|alive|here)|keep(?:s|ing)? you (?:going|alive|here|safe|from)|reasons? (?:for living|to (?:live|stay|keep)|you)|what (?:has )?(?:stopped|stops|holds|held|helped you (?:stay|hold)|matters)|worth (?:living|staying)|holding on|hold on for|got you through|get you through)\b"
        ),
    ),
    (
        "S1",
        re.compile(
            r"\b(?:wish(?:ed|ing)?|want(?:ed|ing)?|hop(?:e|ed|ing))\b[^?]*\b(?:not (?:to wake|alive|wake|be (?:here|alive|around)|exist|waking)|were not (?:alive|here|around)|would not wake|did not wake|not wake|be dead|were dead|was dead|wake up|asleep and not|never wake|disappear|go to sleep and)\b|\bnot (?:wanting to )?wak(?:e|ing) up\b|\bbetter off (?:dead|not)|\bnot being (?:here|alive|around)\b[^?]*\?|\bwould rather not (?:be|wake)|\bnot wanting to be (?:here|alive)\b"
        ),
    ),
)
_R1 = re.compile(
    rf"\b(?:around (?:for you )?(?:now|these days|lately|at the moment)|these days|at the moment|right now|now|today|lately|currently|present)\b[^?]*\b(?:urges?|thoughts?|{_HURT})\b[^?]*(?:\b(?:or|and)\b[^?]*)?(?:not wanting to live|{_LIFE}|hurt)|"
    rf"\burges?\b[^?]*\bor\b[^?]*\b(?:thoughts?|not wanting to live|{_LIFE})|\b(?:thoughts?|urges?) (?:of|to) {_HURT}[^?]*\bor\b[^?]*{_LIFE}|worn out, or|\b{_HURT} yourself,? or (?:of )?(?:{_LIFE}|not)|\bis any of (?:it|that) around\b|\bdo you mean\b[^?]*\b(?:or|too)\b[^?]*\b(?:{_LIFE}|thoughts)"
)
_S2 = re.compile(rf"{_LIFE}")
_SELFHARM_ASK = re.compile(
    rf"\b(?:urges?|thoughts?|thinking|feel like|tempted|want(?:ing)?|do you|are you|have you)\b[^?]*\b{_HURT}\b(?: yourself)?"
)
_SAFE = re.compile(r"\b(?:are|do|will|would|can|could) you\b[^?]*\b(?:safe|keep yourself safe|stay safe|safety)\b")

_DECLINE = re.compile(
    r"\bnot that i (?:would|will|am going to) (?:ever )?(?:tell|say|admit)\b|\b(?:rather not|prefer not|do not (?:really )?(?:want|wish|like|feel like|feel comfortable|feel ready)(?: to| about)? (?:say|talk|answer|discuss|get into|go (?:there|into)|talking|go)|not (?:ready|comfortable|going) (?:to )?(?:say|talk|answer|discuss|with that|go)|"
    r"pass on that|can we skip|skip (?:that|this)|none of your|do not (?:really )?(?:like|appreciate|enjoy) (?:being asked|(?:that|this|these|such|your|the) questions?|you asking)|no comment|next question|do i have to|not answering|change the subject|not something i want|can we not|let us not|private|ask me something else|move on)\b|^\s*pass\W*$|"
    r"\b(?:like|want|love|prefer) to (?:pass|skip|leave (?:that|this|it))\b|\b(?:rather|sooner) (?:leave|keep|skip|pass|not)\b|\bkeep (?:that|it|this) (?:to myself|for myself|private)\b|\bleave (?:that|this|it)(?: one)? (?:open|blank|out|there)\b|"
    r"^\W*(?:no answer|skip(?: (?:it|that|this|please))?)\W*(?:please|thanks|thank you)?\W*$"
)
_NO = re.compile(
    r"^\W*(?:they|it|those|these|that) (?:are|is|has|have|did|do|does|was|were) not(?=\W*(?:$|no\b|really\b|at all\b))|^\W*(?:\w+\W+){0,2}?(?:categorically|emphatically|certainly|honestly|absolutely|definitely|truly|really) (?:not|no)\b|^\W*(?:na|naw|nay|nein|non)\b|^\W*\w+ no,? no\b|(?:^|[.!]\s+)(?:no|never|not at all|i am not)\s*[.!]|^\W*(?:me|myself|us|what|who|sorry)\W+(?:oh |god |well )?(?:no+|nah|nope|never|not at all)\b(?! (?:idea|clue|more|one))|"
    r"^\W*(?:(?:oh|um+|uh+|well|god|hm+|honestly|actually|so|ok|okay|i mean|ah|lord|jeez|truthfully|thankfully|thank (?:god|you)|to be honest|look|sorry)\W+)*(?:no+\b|nope|nah+|never|not? (?:at all|as such|my ?self|about (?:dying|death|suicide|that)|to die|really|now|right now|today|any ?more|currently|at the moment|these days|lately|like that|in (?:years|ages|months|a long)|that|me|tonight|since|recently|a|particularly|anything|this week|once|yet|on purpose|even)\b|none|nothing|of course not|"
    r"absolutely not|definitely not|certainly not|god no|hell no|negative|i (?:am|was|would) (?:not|never)|i (?:do|did|have|had|would|will|could) (?:not|never)|i have never|zero|(?:nobody|no one)(?! (?:needs|wants|likes|loves|cares|would|will|misses|notices|knows|understands|listens|to)\b)|it (?:is|was) not|there (?:is|was|are|were) (?:no\b|not|none|nothing|nobody|no one)|n\W*$|neither|hardly)|"
    # an oath, or ridicule, for a no
    r"^\W*(?:\w+\W+){0,3}?(?:god|heavens?|lord|goodness|mercy) forbid\b|^\W*(?:\w+\W+){0,2}?(?:heavens?|lord|goodness|mercy|gracious|hell|christ|jesus),? no+\b|"
    r"\bperish the thought\b|^\W*(?:\w+\W+){0,2}?as if\W*$|\bnot (?:in a (?:million|thousand|hundred) years|on your life|a (?:chance|bit of it)|my (?:style|thing))\b|"
    r"^\W*(?:(?:me|oh|what|you)\W+){0,2}(?:no chance|far from it|by no means|no fear)\b|^\W*(?:(?:oh|come on|please)\W+){0,2}(?:do not be (?:silly|daft|ridiculous|absurd)|you (?:must be|have to be|are) (?:joking|kidding))\b"
)
_YES = re.compile(
    r"^\W*(?:affirmative|indeed|daily|nightly|weekly|hourly|both|(?:just|only) (?:the (?:one|two|three)|one|two|him|her|them|a few))\b|^\W*(?:(?:oh|um+|uh+|well|god|hm+|honestly|actually|so|ok|okay|i mean|ah|truthfully|to be honest|sorry|if i am honest|being honest)\W+)*(?:yes|yeah+|yea|yep|yup|ya|aye|y\W*$|m+ ?hm+|uh huh|thinking (?:yes|yeah)|more often|i suppose (?:so|i do)|i have\W*$|(?:sure|of course)\W*$|(?:a |some )?part of me|still (?:there|here|around|have|do|get|happening)|(?:less|fewer) (?:than|often)|not as (?:much|often|bad|many)|rarely|seldom|hardly ever|once in a while|(?:they|it) (?:have|has|are|is|came) (?:come )?back|everything is|all (?:of it|of them|three|set|ready)|vaguely|roughly|(?:i regret to say |sadly |i am afraid )there (?:were|was|are)|sort of|kind of|kinda|sorta|sometimes|some(?:times| days| nights| mornings)|often|a (?:bit|little|lot|few|couple)(?! (?:dizzy|tired|cold|hungry|sick|better|hard|busy|late|drunk|sad|low|down|worried|nervous|stressed|shaky|weird|odd|silly|annoyed)\b)|maybe|i guess|i suppose|probably|possibly|perhaps|occasionally|"
    r"once|twice|now and (?:then|again)|(?:only |just |nearly |almost )?every (?:day|night|now|so|morning|single)|most (?:days|nights|mornings|evenings|weeks|of)|all the time|always|more (?:than|and)|on and off|off and on|lately|recently|definitely|true|correct|constantly|from time|a few|many|quite|pretty much|both|i (?:do\b(?! not)|am\b(?! in (?!danger|pain|a (?:dark|bad)|crisis)| from| an?\b(?! bit| little| danger)| the (?!one)| at(?! risk)| on (?!and off|the (?:edge|verge|brink))| wondering| asking| writing| called| \d| married| retired| (?:just |only )?(?:here|curious|confused)| not| fine| safe| okay| ok| going| off| sure| just| tired| only)|have\b(?! not| never| no\b| to\b| got to| (?:just |already |only |now |clearly |also )*(?:told|said|answered|asked|given|gave|written|explained|mentioned|been (?:over|through) (?:this|that|it))\b(?! (?:\w+ )?yes))|did\b(?! not)|was\b(?! not)|think so|would\b(?! not| never| (?:much |really |still |just |only )?(?:rather|prefer|like|love)\b(?! (?:to )?(?:just )?(?:die|be dead|end|disappear|vanish|not|kill|hurt|harm|cut|sleep|go to sleep|never)\b))|might|could\b(?! not| never| never)|keep|still)|"
    r"it (?:has|does|crosses|crossed|comes|did|happens)\b(?! not| gone| stopped| passed)|it (?:is|was)(?=\W*$| (?:there|around|on my mind|in my|true|bad|still|back|happen\w*|sometimes|often|every|most|getting|always|constant\w*|hard|worse|strong\w*)\b)|there (?:is|are|was|were|have|has)\b(?! no\b| not| none| nothing| nobody| no one)|they (?:come|do|are)\b(?! not| gone| less and less)|if i am honest|you could say|guilty|in a way|i hate to say|afraid so|unfortunately|last (?:night|week)|this (?:week|morning)|only (?:at|when|sometimes|a|once)|not (?:often|every|always|all the time|constantly|much)|the thought|some)"
)
_LATE_YES = re.compile(r"[.!,]\s*(?:so |and |but )?(?:yes|yeah|yep|i do|i am|i have)\W*$")
_AMID_YES = re.compile(
    r"(?:^|[.!,;:]\s*)(?:so |and |but |then )?(?:yes|yeah|yep|affirmative|indeed)\b(?!\W+(?:no|but no|not)\b)"
)
_BRIEF = 20
"""Words of a reply in which a yes may stand anywhere."""
_UNSURE = re.compile(
    r"^\W*(?:(?:oh|um+|uh+|well|hm+|honestly|actually)\W+)*(?:i (?:really |honestly )?(?:do not|am not) (?:know|sure)|not (?:too |really |so )?sure|hard to say|dunno|no idea|unsure|i can not (?:say|tell|remember)|(?:i )?do not know|who knows|depends|it depends)"
)
_UNSURE_YES = re.compile(
    r"^\W*(?:\w+\W+){0,2}?(?:i do not know|not sure|no idea|dunno|hard to say)\W+(?:but |i guess |maybe |well )*(?:yes|yeah|sometimes|now and then|on and off|a (?:bit|little)|at night|lately|often|kind of|sort of|some(?:times| days| nights)|i (?:do|think so|suppose so|guess so))\b"
)
"""Not knowing first, and then a yes."""
_HEDGED_NO = re.compile(
    r"^\W*(?:(?:no+|nah|nope)\W+)?not (?:tonight|today|right now|now|yet|this week)(?:\W+(?:anyway|though|at least|exactly|really))+\W*$|^\W*(?:(?:no+|nah|nope)\W+)?not yet\W*$"
)
"""A no for now that leaves the rest open."""
_AWAY = re.compile(
    r"^\W*(?:\w+\W+){0,4}?(?:(?:have|got|need|ought|must|should)(?: to)? (?:go|run|leave|dash|stop|get off)|bye\b|goodbye|brb|talk (?:later|soon)|see you|good ?night)\b"
)
"""Leaving is no answer."""
_AGAINST = re.compile(r"^\W*(?:yes|yeah|yep|yea)\W+(?:no+|nah|nope|not)\b(?! (?:often|always|all the time|every))")
_AFTER_ALL = re.compile(
    r"^\W*(?:no|nah)\W+(?:yes|yeah|yep|wait\W+yes)\b|^\W*no (?:more|worse|different|less) than (?:usual|before|normal|always)\b"
)
_SOFT_NO = re.compile(
    r"^\W*(?:\w+\W+){0,2}?(?:i (?:guess|suppose|think|hope|believe|would say)|probably|maybe|perhaps|hopefully|thankfully|luckily|pretty sure) (?:that )?(?:not\b|no\b|i (?:am|do|have) not)|"
    r"^\W*(?:it|they|that|the thoughts?|those) (?:has|have|is|are|had)? ?(?:all )?(?:gone|stopped|passed|went (?:away|quiet)|went|faded|quiet(?:er)?|calm(?:er)?)\b|^\W*(?:i )?used to\W*$|"
    r"^\W*i (?:did|have|had)\b[^.]{0,30}\b(?:but|though) not (?:now|any ?more|since|lately|these days)\b"
)
_LATE_NO = re.compile(
    r"\b(?:it is|it was|that is|answer is|still|say|said|said so|already|again|before|told you)[,:]? (?:still )?(?:a |an? (?:honest|clear|firm|big) )?no\b(?! (?:more|idea|longer|good|one))|[.!,;:] ?(?:so |and |but |it is )?(?:no|nope|nah)\W*$"
)
_SAID_YES = re.compile(r"\b(?:said|still|answer is|it is|that is|is) (?:a )?yes\b")
_SHORT = 14
_NUMBERS = {
    w: str(i)
    for i, w in enumerate(["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"])
}
_DIGIT = re.compile(r"(?<![\d/.])(10|[0-9])(?:\.5)?(?:\s*(?:/|out of|of)\s*(?:10|ten))?(?![\d%])")
_TIME = re.compile(
    r"\b(?:ago|last|yesterday|today|tonight|this (?:morning|week|month|afternoon|evening|year)|years?|months?|weeks?|days?|hours?|minutes?|never|earlier|before|since|when i was|in (?:19|20)\d\d|in (?:january|february|"
    r"march|april|may|june|july|august|september|october|november|december|school|college|uni\w*|spring|summer|autumn|winter|high)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|just now|recently|long time|ages|christmas|"
    r"a while|back in|back when|night|morning|teens?|(?:19|20)\d\d|birthday|easter)\b"
)
_RECENT_TIME = re.compile(
    r"\b(?:yesterday|today|tonight|this (?:morning|week|afternoon|evening|month)|last (?:night|week|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:few |couple of |\w+ )?(?:hours?|minutes?|days?) ago|"
    r"(?:a|one|two|three|four|1|2|3|4|few|couple of|couple) weeks? ago|just now|earlier|recently|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|the other (?:day|night)|days ago|weeks ago|an hour)\b"
)


_GRAVE = re.compile(
    r"\b(?:kill\w*|suicid\w*|die|died|dying|dead|death|alive|living|live|your (?:own )?life|end(?:ing)? (?:it|things|your|everything)|wak(?:e|ing)|disappear\w*|"
    r"(?:hurt|harm|cut|injur|burn|attack|hit|touch|forc|push|chok|grab|threaten|control|watch|follow)(?:e|es|ed|ing|ting|t|s|ning|ling|led)?|self[- ]harm\w*|urges?|intend\w*|intent\w*|"
    r"act(?:ing)? on|(?:those|these|such|any|have|having|the) thoughts|safe\w*|unsafe|danger\w*|risk|attempt\w*|weapon|wounds?|injur\w+|bleed\w*|blood|bruises?|marks?|voices\b|"
    r"(?:hear|see)(?:ing)? (?:\w+ )?things|out to get|read(?:s|ing)? (?:your|this)|messages?|taken (?:anything|something|too|any|it)|swallow\w*|overdos\w*|pills|tablets|faint\w*|chest|"
    r"conscious|breathing (?:ok|okay|all right|normally|properly)|(?:he|she|they|him|her|them) breathing|(?:still|stay|staying|them|him|her) awake|(?:someone|anyone|anybody|somebody|adult) (?:there )?with you|alone|goodbyes?|getting (?:anything|things|something) ready|thought (?:about|of) how|do it (?:with|to)|"
    r"hope\w*|crisis|emergency|afraid of|scared of|kept you going|keeps you|stops you|stopped you|against your will)\b"
)
"""What a question holds that is about danger; other questions ("What became of the plan?") ask for no safety answer."""


def of_dying_alone(context: str) -> bool:
    """Whether the question was about dying, and not about hurting oneself as well."""
    questions = re.findall(r"[^.?!]*\?", plain(context))
    return bool(questions and _S2.search(questions[-1]) and not re.search(rf"\b{_HURT}\b|\burges?\b", questions[-1]))


def grave(context: str) -> bool:
    """Whether what the therapist just said speaks of danger."""
    return bool(_GRAVE.search(plain(context)))


def asked(context: str) -> tuple[str, ...]:
    """The safety questions in what the therapist just said, the one asked last coming first."""
    heard = plain(context)
    if not _GRAVE.search(heard):
        return ()
    questions = re.findall(r"[^.?!]*\?", heard) or [heard]
    for question in reversed(questions):
        slots = _slots(question if len(questions) > 1 else heard)
        if slots:
            return slots
    return _slots(heard) if "?" in heard else ()


def _slots(question: str) -> tuple[str, ...]:
    if _R1.search(question) and not re.search(r"\b(?:0 to 10|tried|attempt)", question):
        return ("R1",)
    for slot, pattern in _ASKED:
        if pattern.search(question):
            if slot in ("S3", "S5", "N1", "N4", "S9", "S7", "S8") or slot not in ("S1",) or not _S2.search(question):
                return (slot,)
            return (slot,) if re.search(r"not wak|wish", question) else ("S2",)
    if _S2.search(question):
        return ("S2",)
    if _SAFE.search(question):
        return ("safe",)
    if _SELFHARM_ASK.search(question):
        return ("R1",)
    return ()


def number(text: str) -> str:
    """The number from 0 to 10 in a reply, or nothing."""
    now = re.search(
        r"\b(?:now|today|currently)\W+(?:it is |a |about |around |more like |at |maybe |perhaps |only |just |down to |probably )*(10|[0-9])\b",
        text,
    )
    found = now or _DIGIT.search(text)
    if found:
        return found.group(1)
    for word in re.findall(r"[a-z]+", text):
        if word in _NUMBERS and not re.search(rf"\b{word} (?:of|more|thing|day|week)", text):
            return _NUMBERS[word]
    if re.search(r"\b(?:none|nothing|no urge|not at all|gone)\b", text):
        return "0"
    return ""


_TOLD = 9
_A_STORY = re.compile(
    r"^\W*(?:yesterday|last (?:night|week|weekend|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:this|the other) (?:morning|afternoon|evening|week|day|night)|"
    r"(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?|every (?:day|morning|night|evening|week)|today|tonight|at (?:work|home|school))\b\W+"
    r"(?!i (?:did|do|had|have|was|thought|think|wanted|want|wished|wish)\b|(?:it|they|the thoughts?) (?:did|do|were|was|came?|comes?|had|have)\b)"
    r"(?:i|we|he|she|they|it|my|the|there|our|his|her|a)\b"
)
"""A day and what happened on it, with no word of dying: somebody telling their story, who answered nothing."""
_REFUSING = re.compile(
    r"\b(?:can ?not|could not|(?:am |are |is |was )?(?:not able|unable) to|never|do not|does not|did not|afraid to|scared to|hard to|how to|learn\w* to|if (?:i|we|you|she|he|they)|when (?:i|we|you)) "
    r"(?:\w+ ){0,2}?(?:say|tell|hear|take)(?: (?:him|her|them|me|people|\w+))? no\b|"
    r"\b(?:say|says|said|saying|tell|tells|told|telling) (?:(?:him|her|them|me|people) )?no (?=to (?:the|a|my|him|her|them|any|me|it|extra|every))|"
    r"\b(?:she|he|they|(?:the|my) \w+) (?:\w+ ){0,2}?(?:say|says|said|saying|tell|tells|told|telling) (?:(?:him|her|them|me|us) )?no\b"
)
"""A no said, or not said, to somebody else is no answer here."""


def polarity(text: str) -> str:
    """`yes`, `no`, `declined`, `unsure`, or nothing when the reply is not of that kind."""
    said = _REFUSING.sub(" ", plain(text))
    kinds = (
        ("declined", (_DECLINE,)), ("yes", (_UNSURE_YES,)), ("unsure", (_UNSURE, _HEDGED_NO)), ("no", (_AGAINST,)), ("yes", (_AFTER_ALL,)), ("no", (_SOFT_NO, _NO)),
        ("", (_AWAY,)), ("yes", (_YES, _LATE_YES, _SAID_YES)), ("no", (_LATE_NO,)),
    )  # fmt: skip
    if _A_STORY.match(said) and len(said.split()) > _TOLD and not _ECHOES.search(said):
        return ""
    amid = "yes" if len(said.split()) <= _BRIEF and _AMID_YES.search(said) else ""
    return next((kind for kind, patterns in kinds if any(p.search(said) for p in patterns)), amid)


_OPENS = re.compile(
    r"^\W*(?:(?:well|um+|uh+|hm+|oh|so|honestly|actually|ok|okay)\W+)*(?:"
    r"(?:i (?:have|had|have got|have had|got|am|was)|there (?:is|are|was|were|has been|have been)|it (?:is|was)) (?:just |only |always |still |currently |also |now )?"
    r"(?:(?:an?|my|our|the|his|her|some|lots|plenty|so (?:much|many)|too (?:much|many)|quite|a (?:lot|bit|few)|(?:two|three|four|five|six|\d+)|several|many|no)\b|\w+ing\b)|"
    r"(?:(?:quite )?a (?:lot|few|couple|bit)|some|many|most|several) (?:of )?(?!(?:days|nights|mornings|evenings|weeks|times)\b)\w+"
    r")"
)
_OFTEN = re.compile(
    r"^\W*(?:some(?:times| days| nights| mornings)|often|most (?:days|nights|mornings|evenings|weeks)|(?:every|each) (?:day|night|morning|week|evening|time)|always|lately|recently|all the time|last (?:night|week)|this (?:week|morning)) "
    r"(?:the|my|our|a|an|we|he|she|they|i|it is|it was)\b"
)
"""An opening that any sentence may have, with a subject of its own after it."""
_OF_IT = re.compile(
    r"\b(?:yes|yeah|yep|that|those|such|them|this(?! (?:week|morning|year|month|evening|job|flat|house))|any|both|(?<!want )it(?! (?:to be|is|was|will|rain\w*|snow\w*))|(?:is|been|was) there|thoughts?|ideas?|thinking|think|thought|feel\w*|felt|want(?:ed)?(?! (?:it|this|that) to be\b)|wish\w*|mind|head|"
    r"urges?|moments?|phases?|times?|(?:days|nights|weeks|mornings|evenings) (?:when|where|like)|periods?|spells?|episodes?|history|past|attempts?|tried|try|close|near|edge|dark\w*|black\w*|low\w*|bad|worse|worst|hard|heavy|deep|hole|"
    r"points?|stop\w*|give up|giving up|done|enough|sense|use|reason|alone|lonely|cry\w*|hopeless\w*|despair\w*|desperate\w*|plans?|notes?|drawer|pills?|tablets?|rope|bridge|tracks|train tracks|roof|knife|razor|scars?|marks?|blood|skin|arms?|wrists?|"
    r"kill\w*|suicid\w*|die[sd]?|dying|dead|death|alive|live|living|life|end\w*|wake|waking|hurt\w*|harm\w*|cut\w*|burn\w*|scratch\w*|punch\w*|hit|self|myself|gone|disappear\w*|exist\w*|better off|burden|hate|nothing|nobody|no one|not|never|cope|coping|hospital|ward|clinic|overdos\w*)\b"
)
"""Words that speak of what was asked, or that it may be told in."""
_OPENING_ONLY = 4


def opens_only(text: str, *, often: bool) -> bool:
    """Does the reply begin as a yes may, and then tell of something else? `often`: also where it begins with how often."""
    said = plain(text)
    opens = _OPENS.search(said) or (often and _OFTEN.search(said))
    return len(said.split()) >= _OPENING_ONLY and bool(opens) and not _OF_IT.search(said)


_ECHO = re.compile(r"^\W*(?:what\W+)?([^.?!]{2,70}?)\s*\?[?!]*(?:\s+(\S.*))?$", re.DOTALL)
_ECHOES = re.compile(
    r"\b(?:kill\w*|suicid\w*|die|dying|dead|alive|live|living|my (?:own )?life|end(?:ing)? (?:it|things)|wake|hurt\w*|harm\w*|cut\w*|urges?|"
    r"thoughts?|tried|attempt\w*|plans?|intend|act on)\b"
)
_OWN_QUESTION = re.compile(
    r"\b(?:why|point|how|when|where|what(?:'s| is| if| would| will| do| does)|who|would (?:it|that|you|any|they)|should i|can i|could i|is it|you)\b"
)
_ECHO_WORDS = 9


def unechoed(text: str) -> str:
    """The reply without our question said back first ("Kill myself? No."); a question of the client's own stays."""
    found = _ECHO.match(text.strip())
    if not found:
        return text
    said = plain(found[1])
    back = bool(_ECHOES.search(said)) and len(said.split()) <= _ECHO_WORDS and not _OWN_QUESTION.search(said)
    return found[2] or "" if back else text


_BEFORE = re.compile(
    r"\b(?:the )?same (?:as|answer|thing)\b|\bas (?:i )?(?:told|said)(?: you)?(?: before| already)?\W*$|\b(?:has|have) not changed\b|\b(?:answer|it) is the same\b|\balready (?:told|answered|said)\b"
)


def elsewhere(text: str) -> bool:
    """No answer to the question: a leave-taking, a wish for another subject, or a word that all is as told before."""
    said = plain(text)
    another = topic_wished(text)
    if another and polarity(text) != "yes":
        return not _ECHOES.search(plain(another))
    return bool(_AWAY.search(said) or _BEFORE.search(said)) and len(said.split()) < _SHORT


def recent(text: str) -> bool:
    """The reply places it within about a month."""
    said = plain(text)
    return bool(_RECENT_TIME.search(said)) and not re.search(
        r"\b(?:not since|years?|months? ago)\b", said.split("not since")[0]
    )


def has_time(text: str) -> bool:
    """The reply says when."""
    return bool(_TIME.search(plain(text)))
