# ruff: noqa: E501 - a pattern is kept on one line, to be read against its neighbours

"""Dangers and circumstances told without their name: pictures, a reader, somebody heard, hunger as an enemy."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.risk import grammar, this_hour
from nova_cbt.risk.composites import STORY, Composite, row
from nova_cbt.risk.grammar import Reading, Sign
from nova_cbt.risk.plain import plain
from nova_cbt.words import patterns as re

_IMAGE = r"(?:images?|pictures?|flash(?:es)?|visions?|thoughts?|(?:see|seeing|imagine|imagining|picture|picturing) (?:myself|me|my (?:own )?hands?)|(?:i|keep|i am) (?:imagin(?:e|ing)|pictur(?:e|ing))|what if i|my (?:mind|head|brain) (?:shows?|plays?|goes))"
_DONE = r"(?:dropp?(?:ing)?|hurt(?:ing)?|stab(?:bing)?|harm(?:ing)?|shak(?:e|ing)|throw(?:ing)?|push(?:ing)?|smother(?:ing)?|drown(?:ing)?|tip(?:ping)?|pour(?:ing)?|squeez(?:e|ing)|suffocat(?:e|ing)|strangl(?:e|ing)|let(?:ting)? go of|hold(?:ing)?)"
_WHOM = r"(?:her|him|it|them|(?:the|my|our|a) (?:[\w-]+ ){0,2}?(?:baby|pram|buggy|pushchair|cot|kettle|child|kids?|son|daughter|grand\w+|twins|boy|girl|toddler|newborn|niece|nephew|wife|husband|partner|mum|mother|dad|father|cat|dog|stranger|people))"
_PICTURE = re.compile(rf"\b{_IMAGE}\b[^.!?]{{0,60}}?\b{_DONE} (?:\w+ ){{0,2}}?{_WHOM}\b")
_SEEN = re.compile(
    rf"\bi (?:\w+ )?see (?:the|my|a|it|him|her|them|how) (?:\w+ ){{0,3}}?(?:go(?:es|ing)?|slip\w*|fall\w*|cut\w*|hit\w*|drop\w*|burn\w*|drown\w*|bleed\w*|land\w*|sink\w*)\b(?: (?:in(?:to)?|through|on(?:to)?|down|under|against|off|out of))? (?:{_WHOM}|(?:the )?(?:floor|stairs|water|window))\b"
)
_PILLOW = re.compile(
    rf"\b(?:{_IMAGE}|picturing|imagining)\b[^.!?]{{0,40}}?\b(?:put(?:ting)?|hold(?:ing)?|press(?:ing)?) (?:a|the|my) (?:pillow|hands?|cushion|blanket|knife)\b"
)
_RECOILS = re.compile(
    r"\b(?:sick with|given (?:away|my \w+) (?:all )?the knives|horribl\w*|horrif\w*|terribl\w*|awful|vile|hideous|evil|sick(?:en\w*)?|ill|terrif\w*|scared?|scary|frighten\w*|afraid|hate|never|shak(?:e|es|ing|y)|cold all over|cry|crying|ashamed|disgust\w*|monster|what (?:sort|kind) of|can not go near|"
    r"will not stop|throw(?:s|ing)? up|run (?:out|away)|unwanted|hid(?:e|den)?|avoid\w*|stopped|check(?:s|ing)?|love (?:him|her|them|my))\b"
)
_RELISHES = re.compile(
    r"\b(?:feels? (?:so )?(?:good|great|right|calm\w*)|deserv\w*|enjoy\w*|(?:has|had) it coming|would love|looking forward|revenge|pay for|smil\w+ (?:when|at))\b"
)


def pictured(message: str) -> bool:
    """Is a picture of harm told by somebody who recoils from it?"""
    found = (_PICTURE.search(message) or _PILLOW.search(message) or _SEEN.search(message)) and _RECOILS.search(message)
    return bool(found or _AFRAID_OF_SELF.search(message)) and not _RELISHES.search(message)


_ASKS_ITSELF = re.compile(
    r"\b(?:am i (?:really |actually )?(?:going to|about to|capable of|able to)|(?:will|would|could|might|can) i (?:really |actually |ever |just )?|do i (?:really )?(?:want|mean) to|what if i(?: really| am going to)?) ?(?:hurt|harm|kill|stab|drop|shake|do|snap|smother|attack|strangle|throw|push)\w*\b[^.!]*\?"
)


def asks_itself(clause: str) -> bool:
    """Does somebody ask what they might do, and not say what they will?"""
    return bool(_ASKS_ITSELF.search(clause))


_CLOSE = r"(?:he|she|they|my (?:\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|ex|dad|mum|mom|parents|mother|father|stepdad|brother|family|son|mother-in-law))"
_READS = re.compile(
    rf"\b{_CLOSE} (?:must|can|may|should) not (?:ever )?(?:see|know|find|read|notice|hear)\b(?=\W*$|[.,;!?]| (?:it|this|that i am|i am|me|out|any of|about (?:this|it)|what i (?:write|type|say)))|"
    rf"\b{_CLOSE} (?:\w+ )?(?:reads?|checks?|sees?|looks? (?:at|through|over|on|in|into)|goes (?:over|through)) (?:everything|all|whatever|the history|every\w*)(?: (?:my (?:things|stuff|messages|papers|phone|devices|accounts)|on (?:it|this|here|the (?:computer|laptop|phone|tablet))|i (?:write|type|send|do here)|of (?:it|this)|every (?:night|day|evening)|in here))\b|"
    rf"\b(?:it is|this is|it's) (?:also )?(?:his|her|their|my (?:husband|wife|partner|boyfriend|dad|mum|mother|father)'s) (?:\w+ )?(?:computer|laptop|phone|tablet|account|machine)\b(?=.{{0,40}}\b(?:too|as well|also|sees?|reads?|know|find|look\w*)\b)|"
    rf"\b{_CLOSE} (?:would|will|is going to) (?:go mad|kill me|go crazy|be furious|lose it|hit) \w*\b[^.!?]{{0,20}}\bif (?:he|she|they) (?:saw|sees|reads?|found|finds|knew)\b|\b(?:scared|afraid|frightened|terrified) (?:that )?(?:he|she|they) (?:sees?|reads?|finds?|will (?:see|read|find))\b"
)
_GLAD_SECRET = re.compile(
    r"\b(?:surprise|birthday|present|gift|anniversary|party|christmas|wedding|engagement|ring|books?|novels?|late\b|ocd)\b"
)


def reads_along(message: str) -> bool:
    """Does somebody close go through what is written here?"""
    return bool(_READS.search(message)) and not _GLAD_SECRET.search(message)


_HEARD = r"\bi (?:\w+ )?hear (?:somebody|someone|people|a (?:man|woman|person|girl|boy)|them|two (?:men|women|people)|something)\b(?! (?:next door|upstairs|downstairs|crying|else's|say (?:it|that)|who))|\bsome(?:one|body) (?:is )?(?:talking|talks|speaking|speaks|whispering|whispers|calling|calls)\b|\ba (?:man|woman|person|girl) (?:speaks|talks|whispers|shouts|mutters)\b|\b(?:man|woman|someone|somebody|people|person|girl|boy|figure) (?:in|behind|at|under|on|outside|by) (?:the|my) (?:corridor|hall\w*|walls?|ceiling|window|wardrobe|stairs|attic|mirror|tv|pipes|bed|door|shower) (?:who |that )?(?:says?|calls?|whispers?|talks?|laughs?|watches|tells?|stands?)\b"
_UNSEEN = r"\b(?:comments? (?:on )?(?:what|everything|all|how)|(?:no ?one|nobody) (?:else )?(?:is )?(?:there|can hear|hears|around|in the (?:room|house|flat))|(?:when|and) (?:no ?one|nobody) is\b|no one there|in my head (?:that|who|which) is not me|is not there|not anybody there|when i look there is|when i am (?:all )?alone|sleep with the light on|(?:lock|checked) (?:the|every) (?:door|room)\b[^.!?]{0,20}\b(?:no ?one|nobody)|through the (?:walls?|pipes|radiator)\b[^.!?]{0,20}\ball (?:night|day))\b"
_HUNGER = r"\b(?:not|never|stop|without|less|no longer|ignore|kill|suppress|resist|switch off|turn off|get rid of|beat|fight|lose|losing)\b(?:\W+\w+){0,4}?\W+(?:hunger|hungry|appetite)\b"
_HUNGER_ASKED = (
    r"\b(?:help me|teach me|how (?:can|do|to)|want to|need to|tell me how|trick|tips?|until|before the|show me)\b"
)
_EMPTY = r"\b(?:strong|stronger|clean|pure|proud|better|powerful|in control|light|special|calm|good)\b[^.!?]{0,15}\b(?:when(?:ever)? i (?:do not eat|have not eaten|skip|eat nothing|did not eat|am (?:empty|hungry|starving))|when i am empty|not eating)\b"
_MORSEL = r"\b(?:(?:ate|eaten|had|have had) (?:only |just |nothing but )?(?:one|an?|half an?|two) (?:\w+ )?(?:apple|rice cake|cracker|yog\w+|banana|carrot|salad|egg|crisp\w*|biscuit|soup|orange|tea)|nothing but (?:tea|water|coffee|juice))\b[^.!?]{0,25}\b(?:since|today|all (?:day|week)|for (?:\w+ )?days|yesterday)\b"
_PLEASED = r"\b(?:proud|strong|clean|pure|pleased|in control|powerful|achieve\w*|well done|managed)\b"
_OTHERS_HUNGER = r"\b(?:match|game|election|money|bet|casino|chemo\w*|kids|children|dog|cat|baby|tablets|steroids|medication|pregnan\w*|ramadan|fast(?:ing)? for (?:blood|the (?:test|scan|operation))|operation|blood test|world hunger|vets?)\b"

UNNAMED: tuple[Composite, ...] = (
    row(
        "voices",
        "psychosis",
        2,
        _HEARD,
        _UNSEEN,
        unless=rf"{STORY}|\b(?:next door|neighbou?rs?|at work|in the (?:kitchen|office|corridor) at|manager|boss|colleagues|walls are thin|on the bus|dream\w*|lyrics|radio|podcast)\b",
    ),
)
_SLOWED = re.compile(
    r"\b(?:do not|will not|can not|stopped|skip|hardly|not) (?:eat\w*|have (?:lunch|breakfast|dinner)|lunch|meals|breakfast)\b[^.!?]{0,25}\b(?:because|since|it|eating|food)\b[^.!?]{0,10}\b(?:makes? me|i (?:get|feel|am))\b[^.!?]{0,12}\b(?:slow|heavy|fat|lazy|dirty|weak|guilty|disgust\w*|greedy)\b"
)
_DWINDLING = re.compile(
    r"\b(?:lost|lose|losing|dropped) (?:again|more|another|some more|\w+ (?:kilos?|pounds|kg|lbs|stone))\b[^!?]{0,60}\b(?:good|great|proud|happy|pleased|hair|cold all the time|period)\b|\bhair (?:is |keeps? |has been )?(?:falling|coming) out\b[^!?]{0,60}\b(?:eat\w*|lost|lose|weight|thin\w*|diet)\b"
)
_EATING = (
    (_DWINDLING,),
    (_SLOWED,),
    (re.compile(_HUNGER), re.compile(_HUNGER_ASKED)),
    (re.compile(_EMPTY),),
    (re.compile(_MORSEL), re.compile(_PLEASED)),
)
_NOT_EATING = re.compile(_OTHERS_HUNGER)


def starving(message: str) -> bool:
    """Is hunger an enemy here, or an empty stomach an achievement?"""
    met = any(all(part.search(message) for part in parts) for parts in _EATING)
    return met and not _NOT_EATING.search(message)


_LEFT = re.compile(
    r"\b(?:off|free (?:of|from)|clear (?:of|from)|clean (?:of|from)|rid of|done with|over|without|kicked|gave up|given up|stopped|quit|past)\b (?:with )?(?:the |my |all (?:the |that )?)?(?:HARMSELF|self harm\w*|cutting|hurting myself|burning myself|cutting myself)\b"
)
_LONG = re.compile(
    r"\b(?:(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|several|many|a few|some) (?:and a half )?(?:years?|months)|years|decades?|when my (?:\w+ )?was born|since (?:19|20)\d\d|since (?:i was|school|college|uni\w*))\b"
)
_NOT_LEFT = re.compile(
    r"\b(?:not proud|again|last (?:night|week)|yesterday|today|tonight|this (?:week|morning|month)|can not (?:stay|keep|get)|relaps\w*|slipped|still|until|days? (?:ago|without)|back on)\b"
)


_HARD_TO_LEAVE = re.compile(
    r"\b(?:can not|could not|struggl\w+ to|hard to|trying to) (?:stay|keep|get) (?:off|away from|clean (?:of|from)|clear of) (?:the |my )?(?:self harm\w*|cutting|burning|blades?|razors?)\b|"
    r"\b(?:\d+|one|two|three|four|five|six|a few|some) (?:days|nights|weeks?) (?:without|off|clean (?:of|from)|free of) (?:the )?(?:cutting|self harm\w*|hurting myself|burning myself)\b(?=[^!?]{0,60}\b(?:climbing|itch\w*|urges?|want|hard|strong|shak\w*|crav\w*|thinking (?:of|about) (?:it|nothing)|longer))"
)
"""Not yet left behind: the pull is there."""


def left_behind(message: str) -> bool:
    """Is hurting oneself told as something given up, and for how long?"""
    return bool(_LEFT.search(message) and _LONG.search(message)) and not _NOT_LEFT.search(message)


_VERDICT = re.compile(
    r"\b(?:he|she|they|everyone|everybody|people|my (?:\w+ ){0,2}?\w+) (?:\w+ )?(?:thinks?|says?|said|told me|tells me|believes?|decided|wrote|keeps? saying|reckons?|calls?)\b (?:that )?i am (?:\w+ )?(?:done|finished|past it|over|washed up|a lost cause)\b"
)
_LOAD = re.compile(
    r"\b(?:exams?|abitur|a-levels?|gcses?|finals|bar exam|mocks?|tests? (?:in|this|next)|revision|revising|studying|coursework|dissertation|thesis|deadlines?|essays?|shifts?|overtime|night shifts|double shifts|commut\w*|hours a (?:day|week)|timetable|homework|workload|two people's (?:work|jobs?)|work of (?:two|three)|under-?staffed)\b"
)
_AT_AN_END = re.compile(
    r"\b(?:no point|pointless|hopeless|nothing (?:left|matters)|end it|want (?:it|everything|this) to (?:stop|end)|all of it|everything|die|dead|not (?:be )?here|disappear|life\b|live|living|anymore|way out)\b"
)


def of_a_load(message: str) -> bool:
    """Is "I can't go on like this" said of a load of work that is named, with nothing hopeless beside it?"""
    return bool(_LOAD.search(message)) and not _AT_AN_END.search(message)


def anothers_verdict(message: str) -> bool:
    """Is "finished" what somebody else says of the client?"""
    return bool(_VERDICT.search(message))


def _told(reading: Reading, said: str) -> Reading:
    """The pull to hurt oneself, and harm to another that is pictured with pleasure."""
    if this_hour.hears_the_unseen(said):
        reading.add("voices", "psychosis", 2)
    if _HARD_TO_LEAVE.search(said):
        reading.add("hard_to_leave", "self_harm_current", 2)
        reading.denied.discard("N")
    if _PICTURE.search(said) and _RELISHES.search(said):
        reading.add("pictured", "harm_to_others", 3)
    for reason, label, tier, pattern in _ONE_TOO_MANY:
        if pattern.search(said) and not _AFRAID_OR_JOKING.search(said):
            reading.add(reason, label, tier)
            reading.denied -= {"S1", "S2"}
    if wishes_ill(said) and not any(s.label == "harm_to_others" for s in reading.signs):
        reading.add("ill_wish", "none", 1)
        reading.cues.add("others")
    return reading


_ONE_TOO_MANY: tuple[tuple[str, str, int, re.Pattern[str]], ...] = (
    (
        "unborn",
        "passive_ideation",
        2,
        re.compile(
            r"\bif i (?:was|were|had) (?:not|never) (?:been )?born\b|\b(?:better|wish|if) (?:that )?i had (?:not|never) (?:been born|existed)\b|\b(?:give|leave|hand|have|take|deserves?) (?:up |over )?my place (?:in (?:the|this) (?:world|life)|on (?:the |this )?(?:earth|planet)|among the living)\b"
        ),
    ),
    (
        "accident_suits",
        "passive_ideation",
        2,
        re.compile(
            r"\bif (?:the |a |this |my |that )?(?:truck|lorry|car|van|bus|train|plane|lift|elevator|cable|roof|ceiling|boat|ferry|bridge|brakes?|wave|tree|crane|ladder|heart|ice)\b[^.!?]{0,25}\b(?:roll\w*|crash\w*|snap\w*|fail\w*|fell|falls?|came|comes|went|goes|stop(?:s|ped)|sank|sinks|hit|broke|breaks|slid|slides|skid\w*|tipp?\w*|gave way|collapsed)\b[^.!?]{0,30}\b(?:(?:be|been) (?:quick|over|that|fine|easy|done|a relief|all right|okay|ok)|nobody's fault|no ?one(?:'s)? (?:to blame|fault)|no ?body(?:'s)? (?:to blame|fault)|not be sorry|no ?one would (?:know|mind)|not mind)\b"
        ),
    ),
    (
        "be_done",
        "active_ideation",
        3,
        re.compile(
            r"\b(?:take|taking|swallow|swallowing|have) (?:all )?(?:the|my|those|his|her|some) (?:\w+ )?(?:tablets?|pills?|medicine|meds|insulin|whole lot|lot) and (?:just |then |finally )?(?:be (?:done|finished|gone|away|rid)|have done|end|sleep (?:and|for (?:ever|good))|go to sleep|not (?:wake|come)|that is (?:it|that)|have peace)\b(?! with (?:the|my|this) (?:cold|cough|infection|headache|pain|fever))"
        ),
    ),
    (
        "if_then",
        "plan_or_intent",
        4,
        re.compile(
            r"\b(?:if|when|once|unless)\b[^.!?]{0,45}?\b(?:then )?i (?:will |shall |am going to |would |just |simply )*(?:jump (?:from|off|out of|in front of|under) (?:the |my |a |our )?(?:\w+ ){0,2}?(?:hdb|block|building|roof|rooftop|window|balcony|bridge|cliff|tower|flat|floor|car ?park|platform|overpass|train|bus|stairwell)|hang myself|drown myself|take all (?:my|the) (?:pills|tablets)|kill myself|end my life|end it all|KILLSELF)\b"
        ),
    ),
    (
        "kind_death",
        "passive_ideation",
        2,
        re.compile(
            r"\b(?:the |that )?(?:sea|water|river|lake|lough|loch|fjord|cold|snow|dark|sleep|death|grave|earth|end|long sleep) (?:would|will|might|must) (?:be|feel|do)(?: me)? (?:so |almost |only )?(?:kind\w*|gentle|merciful|soft|sweet|welcome|good to me|a kindness|a mercy|a relief|peaceful|nice and quiet)\b|\blook(?:ing|ed)? (?:down )?at the (?:water|sea|river|edge|drop|tracks|rails) too long\b"
        ),
    ),
    (
        "burial",
        "passive_ideation",
        2,
        re.compile(
            r"\b(?:they|you|someone|somebody|he|she) (?:should|could|can|may|might|ought to) (?:just |as well )*(?:bury me|put me down|shoot me|burn me|cremate me)\b(?! (?:in (?:work|paper\w*|emails?|questions)|under|with))|\b(?:dig|order) (?:me )?(?:a|my) (?:grave|coffin)\b"
        ),
    ),
    (
        "burden",
        "none",
        1,
        re.compile(
            r"\b(?:he|she|they|it|the (?:baby|kids|children|family|boys|girls|twins)|my (?:\w+ ){0,2}?\w+) (?:would|will|might|could) (?:\w+ )?(?:be|do|have been|have done|have had it) (?:far |much |so much )?better (?:off )?with (?:another|a (?:different|better|real|proper|new|normal)|some other|any other) (?:mother|mum|mom|mam|father|dad|parents?|daughter|wife|husband|son)\b"
        ),
    ),
    (
        "unmissed",
        "none",
        1,
        re.compile(
            r"\bi (?:could|might|can)(?:'?ve)? (?:have )?(?:be|been) dead (?:in (?:here|there|my (?:flat|room|bed)) )?(?:since|for|all|a|by now)\b[^.!?]{0,40}\b(?:no ?one|nobody|not a soul|who) (?:would(?:'?ve)? |will |could(?:'?ve)? )?(?:have )?(?:know|known|notice|noticed|care|cared|come|miss|missed)"
        ),
    ),
)
"""One's life told as one too many."""


_AFRAID_OR_JOKING = re.compile(
    r"\b(?:afraid|scared|worr(?:y|ied)|panic\w*|terrified|lol|haha\w*|joking|kidding|film|movie|novel|game|on time|minutes|mechanic|repair\w*|with (?:my|the) job|insurance)\b"
)
_AFRAID_OF_SELF = re.compile(
    r"\b(?:pictures?|images?|visions?|flashes)\b[^?]{0,80}\b(?:afraid|scared|frightened|terrified|frighten\w*) (?:of )?(?:me\b|myself)|\b(?:afraid|scared|frightened|terrified) of (?:me\b|myself)\b[^?]{0,60}\b(?:pictures?|images?|visions?|flashes)\b"
)
_ILL_WISH = re.compile(
    r"\b(?:would not (?:mind|be sorry|care|cry|weep)|wish|hope|want|pray|be (?:glad|happy)|if only|would love it)\b[^.!?]{0,20}\b(?:he|she|they|him|her|them|the (?:bastard|bitch|man|woman|lot|boss)|my (?:boss|foreman|manager|ex|landlord|neighbou?r|supervisor|stepdad|brother-in-law|mother-in-law|father-in-law))\b[^.!?]{0,12}\b(?:drop(?:s|ped)? (?:down )?dead|die[sd]?|dead|rots?|got (?:cancer|hit|run over)|gets? (?:cancer|hit by|run over)|under a bus|fell (?:off|under)|suffers?(?! less)|burns?)\b"
)
_MERCY = re.compile(
    r"\b(?:pain|hospice|ill\b|illness|dementia|cancer ward|peaceful\w*|in (?:his|her|their) sleep|not suffer|no longer suffer|suffering|release|let go|old age|at home|died before|had not|did not die|not die|alive)\b"
)


_HIM_RATHER = re.compile(
    r"\bnot (?:me|myself|of myself)\b\W+(?:but )?(?:him|her|them|my (?:\w+ )?(?:boss|manager|foreman|ex|landlord|neighbou?r))\b(?=\W*(?:$|maybe|perhaps|rather|more like|sometimes|though|lol|haha|yes|on the other hand))"
)


def wishes_ill(said: str) -> bool:
    """Is somebody wished dead or hurt out of anger, and not out of pity?"""
    return bool(_ILL_WISH.search(said) or _HIM_RATHER.search(said)) and not _MERCY.search(said)


_FOR_A_FRIEND = re.compile(
    r"\b(?:it is |this is |asking |only |just )?(?:for|about) (?:a|my) (?:\w+ )?(?:friend|mate|brother|sister|cousin|son|daughter|mum|mom|dad|flatmate|colleague|boyfriend|girlfriend)\b"
)
_HINTS_AT_DYING = re.compile(
    r"\b(?:it would be (?:easier|better|simpler)|nobody would miss (?:him|her|them)|(?:no ?one|nobody) would (?:care|notice)|not being (?:around|here|alive)|not (?:be|want to be) (?:around|here)|not want to live|better off without (?:him|her|them)|end it|be gone|give up on (?:it all|life))\b"
)


def for_a_friend(said: str) -> bool:
    """Is a hint of dying told of somebody else, whom advice is sought for?"""
    return bool(_FOR_A_FRIEND.search(said) and _HINTS_AT_DYING.search(said))


_SENTENCE = re.compile(r"(?<=[.!?;])\s+|\n+")
_THREATS = ("harm_to_others", "abuse_disclosure")


def read(text: str) -> Reading:
    """What the grammar finds, and beside it what was told without its name."""
    reading = grammar.read(text)
    message = grammar._concepts(plain(text))
    for row_ in UNNAMED:
        if all(part.search(message) for part in row_.parts) and not row_.unless.search(message):
            reading.add(row_.reason, row_.label, row_.tier)
    reading.cues |= {cue for cue, met in _CUES if met(plain(text))}
    reading.cues -= {"third_party"} if this_hour.at_a_trade(plain(text)) else set()
    return _softened(_feared(_told(reading, plain(text)), text), plain(text))


_CUES = (
    ("reader", reads_along),
    ("eating", starving),
    ("intoxicated", this_hour.drinks_now),
    ("third_party", for_a_friend),
    ("third_party", this_hour.another_at_an_edge),
)


def _feared(reading: Reading, text: str) -> Reading:
    """A picture somebody recoils from, and the question whether one might do it, are no threat."""
    said = [s for s in _SENTENCE.split(text) if not asks_itself(plain(s))]
    asks = len(said) < len(_SENTENCE.split(text)) and any(s.label == "harm_to_others" for s in reading.signs)
    only_asked = asks and not any(s.label == "harm_to_others" for s in grammar.read(" ".join(said)).signs)
    if not pictured(plain(text)) and not this_hour.fears_own_hands(plain(text)) and not only_asked:
        return reading
    kept = [s for s in reading.signs if s.label not in _THREATS]
    return replace(reading, cues=reading.cues | {"intrusive"}, signs=[*kept, Sign("intrusive_harm", "none", 1)])


def _softened(reading: Reading, said: str) -> Reading:
    """What was given up long ago is history; a load of work and another's verdict are no sign."""
    signs = list(reading.signs)
    if left_behind(said) and not any(s.tier > 2 for s in signs):
        signs = [s for s in signs if s.label != "self_harm_current"]
        signs.append(Sign("past_self_harm", "past_self_harm", 1))
    if of_a_load(said) or anothers_verdict(said):
        signs = [s for s in signs if s.reason != "done"]
    signs = [s for s in signs if not any(s.reason == r and p.search(said) for r, p in _ELSEWHERE)]
    return replace(reading, signs=signs)


_ELSEWHERE = (
    (
        "worthless",
        re.compile(
            r"\bworthless (?:at|in) (?:work|school|college|maths?|sports?|the (?:office|team|class|kitchen)|football|meetings)\b"
        ),
    ),
    (
        "burden",
        re.compile(
            r"\bburden (?:at|in) (?:the (?:office|team|class|shop|group)|work|school|college)\b|\bburden\b[^.!?]{0,20}\b(?:on the team|to (?:my )?colleagues)\b"
        ),
    ),
    (
        "disappear",
        re.compile(
            r"\bdisappear (?:in)?to (?:my |the |a )?(?:bed|bath|book|sofa|couch|garden|woods|forest|mountains|cabin|shed|studio|music|hills|sea with|countryside)\b|\bdisappear for (?:a|the) (?:week|weekend|day|month|few days|holiday)\b"
        ),
    ),
    (
        "coercion",
        re.compile(
            r"^(?!.*\b(?:hit\w*|hurt\w*|belt|slap\w*|afraid|scared|kill|beat\w*|punish\w*|lock\w*)\b).*\bmy (?:dad|mum|mom|mam|parents?|father|mother|stepdad|stepmum|nan|gran) (?:\w+ )?(?:reads?|checks?|looks? (?:at|through)|goes through) my (?:phone|messages|texts|diary|chats?)\b"
        ),
    ),
    (
        "coercion",
        re.compile(
            r"\b(?:will|does|would|did) not (?:even )?let me (?:see|have|visit|speak to|talk to|ring|pick up|near) my (?:own )?(?:lad|son|daughter|kids?|children|boys?|girls?|grand\w+|baby|little \w+)\b|\bstops me (?:from )?seeing my (?:son|daughter|kids|children|boy|girl|lad)\b"
        ),
    ),
    ("allergy", re.compile(r"\bclos(?:e|es|ed|ing) (?:my|her|his|the) eyes?\b")),
)
"""A word that would be a sign, said of a place, a rest or a memory."""
