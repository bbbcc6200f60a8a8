# ruff: noqa: E501 - a pattern is kept on one line, to be read against its neighbours

"""Danger told in passing in a conversation about something else: another's, one's own, a mind that needs no sleep."""

from __future__ import annotations

from nova_cbt.risk.composites import STORY, Composite, row
from nova_cbt.words import patterns as re

_REL = (
    r"(?:(?:best |boy|girl|school|flat|house|room|team|class|work)?(?:friends?|mate)|bestie|bff|brother|sister|mum|mom|mam|dad|mother|father|son|daughter|cousin|wife|husband|partner|fianc\w+|ex|uncle|aunt\w*|nephew|niece|"
    r"gran\w*|nan|student|pupil|colleague|neighbou?r|step\w+|kid|child|boy|girl|twin)"
)
_WHO = rf"(?:he|she|they|(?:my|our|a|the|this|her|his) (?:\w+ ){{0,2}}?{_REL}(?: \w+)?)"
_ADVERB = r"(?:(?:is|was|has|had|just|really|always|keeps?|kept|now|even|also|still|might|maybe|probably|only|will|would|been) )*"
_OF_DYING = (
    rf"\b{_WHO} {_ADVERB}(?:(?:says?|said|saying|tells?|told|telling|wrote|writes?|writing|texts?|texted|texting|posts?|posted|messaged|thinks?|hints?|talks?|talking|talked|goes|went|sent|swears?|threaten\w*|joked|jokes)\b[^.!?]{{0,60}}?)?"
    r"\b(?:(?:want(?:s|ed|ing)?|going|plan(?:s|ning)?|tried|try(?:ing)?|ready|threaten\w*|about|wish(?:es|ed)?) (?:to )?(?:die\b|be dead|end (?:it|things|everything|his|her|their)|disappear for good|do something (?:stupid|silly|to (?:him|her|them)))|(?:do not|does not|not) (?:\w+ )?(?:want(?:s|ing)? to|going to|will) (?:live|be (?:here|around|alive)(?! (?:for (?:the|my)|when|at|on))|wake up)|"
    r"(?:will not|would not|not) be (?:(?:a )?(?:problem|burden|bother|trouble|worry|weight) (?:to|for) (?:anyone|anybody|us|me|you|them|people|nobody)|(?:here|around|alive) (?:much longer|any ?more|by (?:the|next)|after (?:the|this|next)|tomorrow|on \w+day|next (?:week|month|year)))|"
    r"(?:pills?|tablets|meds|stuff|means)\b[^.!?]{0,15}\b(?:saved|sav(?:e|ing)|stash\w*|hoard\w*|hid(?:den|ing)?|put (?:by|away|aside)|collect\w*|under (?:the|her|his) (?:bed|mattress))|(?:sav(?:es|ed|ing)|stash\w*|hoard\w*|hid\w*|collect\w*)\b[^.!?]{0,20}\b(?:pills?|tablets|meds)\b|"
    r"(?:tired|sick) of (?:living\b(?! (?:in|with|at|on|out|here|there|next|off))|life\b(?! (?:in|at|on))|being alive|being here)|no (?:point|reason)\b[^.!?]{0,20}\b(?:living|going on|being here|being alive)|can not (?:go on|do (?:this|it) any ?more|take (?:it|this) any ?more|live (?:like this|any ?more))|"
    r"(?:said|saying|says?) (?:his |her |their )?good-?byes?\b|(?:left|wrote|writing|leaving) (?:a|the|his|her|their|goodbye|some) (?:goodbye )?(?:notes?|letters?)\b[^.!?]{0,25}\b(?:goodbye|gone|sorry|dead|for (?:us|me|everyone)|behind)|"
    r"(?:on|up on|at the edge of) (?:the|a) (?:roof|bridge|ledge|cliff|tracks)\b|(?:hurts?|harms?|cuts?|burns?) (?:him|her|them)sel\w+|HARMSELF|(?:me|us|everyone|everybody|we|they|you|i) (?:will|would|will all|would all|(?:are|is) all) be (?:better|happier|free\w*) (?:off )?without (?:him|her|them))"
)
_FEAR_FOR = r"\b(?:afraid|scared|worried|frightened|terrified|fear|worry)\b[^.!?]{0,15}?\b(?:that )?(?:he|she|they|my (?:\w+ )?\w+) (?:(?:is going to|might|will|could|would|may|tries to|wants to) )?(?:try (?:to )?)?(?:do(?:es)? something|harm|hurt (?:him|her|them)sel\w+|end|kill (?:him|her|them)sel\w+|not (?:make it|survive|be alive)|jump|take (?:his|her|their|all))"
_MADE_UP = r"\b(?:in|of|from|about|watch\w*|read(?:ing)?) (?:the|a|this|that) (?:\w+ )?(?:show|story)\b|\bi (?:asked|got|made) (?:\w+ ){1,3}to (?:hide|keep|take|save|hold)\b|\b(?:fridge|shops?|turned out|film|movie|novel|series|episode|book|character|game|song|lyrics?|play|script|dream\w*|joking|kidding|lol|haha\w*|cat|dog|hamster|years ago|used to|when (?:he|she|they|i) (?:was|were) (?:a |young|little|small|\d+)|die(?:s|d|ing)? (?:laughing|of (?:shame|embarrassment|boredom))|in (?:19|20)[01]\d|goodbye (?:at|when|before|properly|to (?:the|his|her) (?:class|school|job|old))|(?:my|his|her|the) (?:\w+ )?(?:flight|holiday|emigrat\w*|moving to|airport))\b"
_OTHERS_DYING = tuple(map(re.compile, (_OF_DYING, _FEAR_FOR)))
_PRETENCE = re.compile(_MADE_UP)
_NOT_ME_BUT = re.compile(
    rf"^\W*(?:(?:oh|no+|nah|nope|god|well|not really)\W+){{0,3}}(?:not|never|it is not|this is not|i mean not|i do not mean) (?:for |about |of |to )?(?:me|myself|mine)\b\W+(?:no\W+)?(?:but |it is |i mean |about |for |with |actually )*(?:{_WHO}|him|her|them|(?:my|our) (?!job|work|boss|head|back|health|knees?|house|flat|car|exams?|marriage|life|dog|cat|money|body|sleep|nerves|mood)\w+)\b(?! (?:need|depend|count|love|keep|are everything|is everything|would (?:miss|be lost|never)))"
)
"""Asked about oneself: it isn't me, it is somebody else."""


_TOLD_TALE = re.compile(
    r"\b(?:in|of|from|about|watch\w*|read(?:ing)?) (?:the|a|this|that|my) (?:\w+ )?(?:film|movie|novel|series|book|episode|play|game|song|show|story)\b|\bgoodbye (?:at|when|before|properly|to (?:the|his|her) (?:class|school|job|old))|\bgoodbye\b[^.!?]{0,30}\b(?:airport|station|flight|moving|emigrat\w*|last day)\b"
)


def told_tale(message: str) -> bool:
    """Is the other one of a film or a book, or was it a good-bye at a station?"""
    return bool(_TOLD_TALE.search(message))


def worries_for(message: str) -> bool:
    """Does somebody tell of another who may want to die, in whatever words?"""
    return any(p.search(message) for p in _OTHERS_DYING) and not _PRETENCE.search(message)


def not_me_but(message: str) -> bool:
    """Is the question about danger answered with another person it is true of?"""
    return bool(_NOT_ME_BUT.search(message)) and not _PRETENCE.search(message)


_NO_SLEEP = r"\b(?:(?:have|do|does|did|had) not (?:even |really |actually )?(?:need(?:ed)?|want(?:ed)?|require[ds]?|slept|sleep|bother\w*)(?: (?:any|much|to))?(?: sleep| slept)?\b[^.!?]{0,25}\b(?:since|for|in|all|these|any ?more|now|days|nights)|no (?:need (?:of|for)|use for) sleep|without (?:any )?sleep|sleep is (?:for|a waste|overrated|over)|up (?:all|three|four|five|two|\d) nights?|slept (?:two|three|an?|one|\d) hours?)\b"
_UP_HIGH = (
    r"\b(?:best (?:week|days?|month|time) (?:of|in) my life|never (?:felt|been) (?:better|so|this|more)|on (?:fire|top of the world)|unstoppable|invincible|genius|brilliant|electric|buzzing|glowing|flying|ideas? (?:\w+ ){0,3}(?:pour\w*|rac\w*|com\w*|flow\w*|everywhere)|"
    r"it is all connected|everything (?:is )?(?:connect\w*|makes sense|fits)|\d+ pages|(?:gonna|going to|will|about to|just) (?:buy|sell|quit|found|start|launch|marry|move|book)|10 ?!+|so (?:much|many) (?:energy|ideas|plans)|whole world|can do anything|do not get tired|not (?:even )?tired)\b"
)
_WEARY = r"\b(?:exhausted|tired of|baby|newborn|twins|insomnia|lying awake|can not sleep|shift|exam|deadline|anxi\w*|worr(?:y|ied)|jet ?lag|festival|party|film|novel|game|wish i could)\b"
_KNOW_MINE = r"\b(?:they|he|she|it|people|(?:the |my )?(?:neighbou?rs?|police|government|\w+ (?:upstairs|downstairs|next door)|colleagues|machines?|computer|radio|tv|telly))\b[^.!?]{0,25}\b(?:knows?|knew|hears?|reads?|takes?|steals?|copies|copy|answers?|repeats?|listens? to) (?:what i (?:am )?think(?:ing)?|(?:all )?my (?:\w+ )?thoughts|my mind(?! (?:off|away))|every thought|what is in my (?:head|mind))\b(?! of (?!it)| about (?!it))|\b(?:before|as soon as) i (?:even )?think it\b"
_PUT_SOUNDS = r"\b(?:put|puts|putting|send|sends|sending|pump|pumps|beam|beams|beaming|push|push(?:es|ing)|transmit\w*) (?:\w+ ){0,3}?(?:sounds?|noises?|voices?|signals?|waves?|rays?|words|thoughts|gas|electricity|messages)\b[^.!?]{0,20}\b(?:in|into|through|to|at|under) (?:my|me|the) ?(?:walls?|ceiling|floor|head|pipes?|room|flat|bed|brain|ears?|body|radiator)?\b"
_THING_WATCHES = r"\b(?:lamps?|lights?|bulbs?|mirrors?|clocks?|sockets?|plugs?|smoke (?:alarm|detector)|radiators?|walls?|ceiling|pictures?|paintings?|birds?|pigeons?|street ?lights?|dolls?|telly|television|radio|fridge|toaster) (?:that |which |who )?(?:is |are |has been |have been |keeps? |always )?(?:watch(?:es|ing)?|listen(?:s|ing)?(?: to)?|spy(?:ing)?|spies|follow(?:s|ing)?|star(?:es|ing)|record(?:s|ing)?|report(?:s|ing)?|look(?:s|ing)? (?:at|into)|know(?:s)?)\b(?! (?:over (?:the|us)|like|the (?:garden|road|sea|line|course)|for (?:ads|wake)))"
_LOITERED = r"\b(?:sat|sit|sitting|stood|stand|standing|parked|park|waited|wait|waiting|was|been|drove|driven|go|went|gone|followed)\b[^.!?]{0,20}\b(?:outside|opposite|up the (?:road|street) from|round (?:at|to)|past|near|by|to|home from)\b[^.!?]{0,10}\b(?:his|her|their|(?:my |the )?\w+'s|where (?:he|she|they)) (?:\w+ )?(?:place|house|flat|work|office|yard|gate|door|drive|street|pub|car|lives?|works?|drinks?|home)?\b"
_TO_HAND = r"\b(?:tyre iron|crow ?bar|iron bar|pipe|bat|hammer|wrench|spanner|machete|knife|blade|gun|shotgun|rifle|weapon|axe|screwdriver|petrol)\b[^.!?]{0,40}\b(?:on the (?:seat|floor|passenger)|in (?:my|the) (?:bag|coat|pocket|boot|trunk|car|hand|lap|jacket|van)|beside me|next to me|with me|under (?:the|my) (?:seat|coat))\b|\b(?:with|had|got|holding|carrying|took) (?:a|an|the|my) (?:\w+ )?(?:tyre iron|crow ?bar|iron bar|bat|hammer|wrench|machete|knife|blade|gun|shotgun|rifle|axe|petrol can)\b"
_TRADE = r"\b(?:fix\w*|repair\w*|mend\w*|deliver\w*|shed|fence|job|flat tyre|puncture|cricket|baseball|chef|kitchen|camp\w*|fishing|carpent\w*|build(?:er|ing)|plumb\w*|film|game|novel|dream\w*|change the (?:tyre|wheel)|wedding|cake)\b"
_IF_AGAIN = r"\bif (?:he|she|they|that (?:man|bloke|guy|bastard|lot)|(?:my|her|his) (?:\w+ ){0,2}?(?:ex|dad|father|boyfriend|husband|brother|neighbou?r)) (?:\w+ )?(?:comes?|goes|gets|lays?|touch(?:es)?|looks?|shows?|turns? up|speaks?|rings?|does|tries|sets? foot)\b[^.!?]{0,45}"
_THEN_I = r"\bi (?:am|will be) (?:\w+ )?(?:done|finished|through) (?:waiting|talking|being (?:nice|patient|calm)|holding back|asking)\b|\bi (?:will not|can not|would not|shall not) (?:be (?:responsible|held responsible|answerable|stopped)|answer for|stop (?:myself|at)|hold (?:myself )?back|promise (?:anything|what))\b|\b(?:god|heaven|lord) help (?:him|her|them)\b|\b(?:he|she|they) (?:will|is going to|are going to) (?:not get up|wish (?:he|she|they)|see what|not (?:walk|leave|come) )|\bi will (?:finish|sort|deal with|end|do for) (?:it|him|her|them)\b|\bi swear (?:to god )?i will\b"
_TALKS = r"\b(?:solicitor|lawyer|police|court|report|complain\w*|hr\b|union|teacher|headmaster|manager|block (?:him|her|them)|move out|leave (?:him|her)|divorce|lol|haha\w*|football|cat|dog|game|film)\b"
_COULD_GO = r"\b(?:i (?:could|can|might|may) (?:just |as well )*(?:be (?:gone|dead|not here)|not be (?:here|there)|vanish|disappear|drop (?:down )?dead|die)|if i (?:was|were|am) (?:gone|dead|not here|not there)|if i (?:died|vanished|disappeared|dropped dead))\b"
_UNMISSED = r"\b(?:(?:nobody|no ?one|none of them|not one of them|who) (?:\w+ ){0,2}?(?:notice|miss|mind|care|ask|cry|come looking)|(?:they|he|she|people|everyone|the family|the kids) (?:would |will |could |might |do |does )?(?:not |never |hardly |barely |scarcely )+(?:even |ever )?(?:notice|miss|mind|care|ask|cry)|(?:have|has|had) a (?:lovely|nice|better|good|great|quieter) (?:day|time|life|party|evening|christmas))\b"
_OFFICE = r"\b(?:meetings?|the (?:team|office|company|department|group chat|chat|party|quiz)|call|zoom|slack|shift|choir|club|class|whatsapp)\b"
_DAY = r"(?:(?:the )?(?:\d+(?:st|nd|rd|th)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|that day|the (?:weekend|day)|christmas|new year'?s?)"
_DAY_SETTLES = rf"\b{_DAY} (?:that )?(?:will |is going to )?(?:sorts?|settles?|solves?|ends?|fixes|finish(?:es)?) (?:it|everything|all of it|the lot|it all|things)\b|\b(?:it|everything)(?: all)? (?:is|will be|gets|stops|ends|will end|will stop) (?:all )?(?:over|sorted|settled|done|quiet|dealt with|finished)? ?(?:on|by|after|come|from) {_DAY}\b|\ball (?:is )?(?:arranged|set|in place|sorted|ready|planned) (?:for|on|by) {_DAY}\b"
_APPOINTMENT = r"\b(?:exams?|court|hearing|interview|mov(?:e|ing)|surgery|operation|appointment|results?|pay ?day|paid|deadline|wedding|holiday|trip|party|funeral|meeting|delivery|flight|mot|dentist|viva|submission|hand-?in|match|tribunal|review|visit|birthday|concert|course|work|project|audit|inspection|boiler|builders?|contract|baptism|service|reception|catering|venue|train)\b"
_LANDED = r"\b(?:end(?:ed|ing)? up|landed|was|been|woke(?: up)?|taken|kept|put|admitted|rushed) (?:back )?(?:in|to|into|at) (?:a ?& ?e|a and e|casualty|the er|er|icu|intensive care|resus|(?:the )?hospital|(?:the )?emergency(?: room| department)?)\b[^.!?]{0,25}\b(?:after|with|from|because of|over|following|for) (?:taking |swallowing )?(?:the|all the|too many|those|some|my|a load of|all my|his|her|an?)? ?(?:tablets|pills|paracetamol|overdose|meds|what i (?:took|did)|cutting|my (?:arms?|wrists?))\b|\b(?:stomach pumped|since the (?:tablets|pills|overdose|attempt))\b"
_HARMLESS = r"\b(?:allergic|reaction|antibiotics?|blood pressure|contracepti\w*|migraine|interact\w*|by (?:mistake|accident)|side effects?|my (?:mum|dad|son|daughter|wife|husband|friend|brother|sister|gran|nan)|he|she)\b"
_OFF_DRINK = r"\b(?:not|no) (?:drink|drunk|drank|drinking|drop|alcohol)\b[^!?]{0,20}\b(?:since|for (?:two|three|\d) (?:days|nights))\b|\b(?:quit|stopp?ed|gave up|given up|off|came off|dropped|poured (?:away|out)|without|no more|have not (?:had|touched)|not (?:had|touched|any)) (?:\w+ ){0,3}?(?:vodka|drink\w*|booze|whisk\w+|gin|rum|wine|beer|cans|bottle|alcohol|benzos?|valium|xanax|diazepam|drop)\b[^!?]{0,60}\b(?:(?:two|three|four|five|a few|couple of|\d|some) (?:days|nights)|days ago|yesterday|since|this (?:week|morning)|last night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
_TREMOR = r"\b(?:bed|sheets?|pyjamas|shirt)\b[^.!?]{0,12}\b(?:wet|soaked|drenched)\b|\b(?:hands?|fingers|legs|body|whole of me)\b[^.!?]{0,15}\b(?:will not (?:keep|stay|be) (?:still|steady)|jump\w*|rattl\w*|can not (?:hold|keep)|all over the place)\b|\b(?:the )?shakes\b|\bseeing (?:\w+ )?(?:mov\w*|thing|shapes|bugs|shadows)|\bsee (?:something|things|stuff|shapes|shadows|somebody|someone) (?:mov\w*|crawl\w*|by the|in the corner|on the wall|that)|\bheart (?:is )?(?:going|racing|hammering)\b[^.!?]{0,20}\bsweat\w*"

PASSING: tuple[Composite, ...] = (
    row("mania", "psychosis", 2, _NO_SLEEP, _UP_HIGH, unless=_WEARY),
    row("thoughts_known", "psychosis", 2, _KNOW_MINE, unless=rf"{STORY}|\b(?:as if|like they|feels? like|mind reader|so well|wish|should|my (?:wife|husband|partner|best friend|mum|sister) (?:always )?knows?)\b"),
    row("sounds_sent", "psychosis", 2, _PUT_SOUNDS, unless=rf"{STORY}|\b(?:music|party|speakers?|drill\w*|headphones|meditation|app|whatsapp|email|by text|text)\b"),
    row("thing_watches", "psychosis", 2, _THING_WATCHES, unless=rf"{STORY}|\b(?:alexa|siri|google|cctv|security|landlord|feeder|garden|as if|like (?:it|they))\b"),
    row("waits_armed", "harm_to_others", 3, _LOITERED, _TO_HAND, unless=_TRADE),
    row("if_again", "harm_to_others", 3, _IF_AGAIN, _THEN_I, unless=_TALKS),
    row("unmissed", "none", 1, _COULD_GO, _UNMISSED, unless=_OFFICE),
    row("closing_up", "none", 1, _DAY_SETTLES, unless=_APPOINTMENT),
    row("treated_for", "past_self_harm", 1, _LANDED, unless=_HARMLESS),
    row("withdrawal", "medical_emergency", 5, _OFF_DRINK, _TREMOR, unless=r"\b(?:coffee|years ago|film|game|novel|used to|back then)\b"),
)  # fmt: skip
