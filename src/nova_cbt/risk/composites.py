# ruff: noqa: E501 - a pattern is kept on one line, to be read against its neighbours

"""Signs that lie in two or three parts of a message together, in any order: a body failing, a mind under siege."""

from __future__ import annotations

from typing import NamedTuple

from nova_cbt.words import patterns as re


class Composite(NamedTuple):
    """All parts must be there, and nothing that explains them."""

    reason: str
    label: str
    tier: int
    parts: tuple[re.Pattern[str], ...]
    unless: re.Pattern[str]
    past: bool = False
    """A past marker makes it history."""


_FINE = (
    r"\b(?:panic attacks?|doctor said|doc said|gp said|reflux|all clear|came back (?:clear|fine|normal)|it passe[sd]|gym|workout|squats|"
    r"went (?:away|an hour)|years ago|last (?:year|month)|presentation|speech at|exam|drill|training|novel|film|movie|series|game|dream\w*|nightmare|"
    r"dentist|filling|laughing|what if|used to|is fine|he's fine|turned out)\b"
)
STORY = (
    r"\b(?:not hear(?:ing)? (?:\w+ )?voices|no voices|joking|kidding|film|movie|series|novel|book|game|episode|documentary|podcast|dream\w*|nightmare|play|script|story|song|joke|lol|haha|character|d&d|campaign|"
    r"my (?:brother|sister|son|mother|father|uncle|cousin|nephew|grandson|friend) (?:hears|thinks|believes|is convinced)|the tenant|she believes|he believes|they believe)\b"
)


def row(reason: str, label: str, tier: int, *parts: str, unless: str = _FINE, past: bool = False) -> Composite:
    return Composite(reason, label, tier, tuple(map(re.compile, parts)), re.compile(unless), past)


_FACE = r"\b(?:face|mouth|lip|eyelid|smile|cheek)\b[^.!?]{0,30}\b(?:drop\w*|droop\w*|crooked|lopsided|one side|numb|hang\w*|will not|wrong|sagg\w*|slid\w*)\b|\bone side of (?:my|his|her|the) (?:face|body)\b"
_SPEECH = r"\b(?:speech|words?|talk\w*|speak\w*|sentences?)\b[^.!?]{0,30}\b(?:strange\w*|slurr\w*|wrong|jumbl\w*|nonsense|rubbish|properly|funny|mixed|come out|garbled|can not)\b|\b(?:slurr\w*|can not (?:speak|talk|get (?:the|my) words))\b|\btalking (?:nonsense|rubbish)\b"
_LIMB = r"\b(?:arm|hand|leg|side|fingers|right|left)\b[^.!?]{0,30}\b(?:numb|weak|heavy|hang\w*|dead|obey|asleep|gone|tingl\w*|will not (?:move|work|lift)|can not (?:lift|move|hold|feel)|limp|does not (?:move|work|obey))\b|\bcan not (?:lift|move|feel|hold)\b[^.!?]{0,20}\b(?:arm|hand|leg|spoon|cup)\b"
_CHEST = r"\b(?:chest|heart|breastbone)\b[^.!?]{0,40}\b(?:crush\w*|pressure|heavy|tight\w*|pain\w*|squeez\w*|sitting|elephant|hurts?|vice|burst\w*)\b|\b(?:crush\w*|squeez\w*|pressure|pain|vice)\b[^.!?]{0,25}\bchest\b"
_CHEST_WITH = r"\b(?:(?:left )?arm|jaw|sweat\w*|clammy|cold and wet|short of breath|can not (?:breathe|catch)|vomit\w*|being sick|grey|collapse\w*|faint\w*|twenty minutes|half an hour|spread\w*)\b"
_TAKE = r"\b(?:took|taken|take|swallow\w*|drank|drunk|necked|downed|popped|had my|had all|ingested)\b"
_DRUG = r"\b(?:pills?|tablets?|meds?|medicine|medication|painkillers?|capsules?|sleepers|sleeping tablets|antidepressants|insulin|strips?|sachets?|packets?|boxe?s?|them|stuff|drops)\b"
_MUCH = r"\b(?:all (?:of )?(?:my|the|them|her|his)|all at once|loads|too many|too much|far more|way more|more than i should|whole|entire|handfuls?|lots|a lot|on purpose|the rest of|every (?:one|last)|the lot|so many|double what|what was left|dozens?)\b"
_WEAK = r"\b(?:faint\w*|pass(?:ed|ing)? out|black(?:ed|ing) out|can not stand|fell|fall\w*|dizzy|heart|collaps\w*|stand(?:ing)? up|confus\w*|weak)\b"
_STOPPED = r"\b(?:stopp?e?d?|quit|cold turkey|ran out|came off|coming off|last drink|no (?:drink|alcohol)|have not had (?:a|any)|not had a (?:drink|drop)|since (?:i|my) (?:stopped|last))\b"
_DRINK = r"\b(?:alcohol|drink\w*|bottles?|vodka|whisk\w*|wine|booze|beer|gin|rum|benzos?|diazepam|valium|xanax|tranquill\w*|sleeping (?:pills|tablets)|drops|my drink)\b"
_FITS = r"\b(?:shak\w+|fits?|seizures?|see(?:ing)? (?:things|insects|spiders|rats|bugs|people|shapes)|insects|spiders|rats|hallucinat\w*|hearing things|trembl\w*|soaked|sweat\w*|wallpaper|jumping out|convuls\w*)\b"
_ALLERGY = r"\b(?:lips?|tongue|throat|face|airway)\b[^.!?]{0,25}\b(?:huge|swell\w*|swollen|clos\w*|tight\w*|itch\w*|fat|thick)\b"
_ALLERGY_WITH = r"\b(?:nuts?|stung|sting|wasp|bee|wheez\w*|epi\w*|pen|hives|allerg\w*|breath\w*|chest|prawns?|peanuts?|swallow|buffet)\b"
_BABY = r"\b(?:baby|toddler|newborn|infant|little (?:one|girl|boy)|son|daughter)\b"
_BABY_BAD = r"\b(?:floppy|limp|blue|rash that|does not fade|will not (?:wake|feed)|not (?:waking|feeding|responding|breathing)|grunting|stiff neck|burning up|fitting|unresponsive)\b"
_BLEED = r"\b(?:blood|bleed\w*|wound|pumping|gash|it will not (?:close|stop))\b"
_BLEED_BAD = r"\b(?:soak\w*|pumping|will not (?:stop|close|clot)|can not stop|faint\w*|getting cold|losing|pour\w*|gush\w*|spurting|so much|dizzy|ice)\b"
_HEAD = r"\b(?:fell|fall|hit|banged|knocked|came off|crash\w*|kicked in)\b[^.!?]{0,40}\bhead\b|\bhead injury\b"
_HEAD_BAD = r"\b(?:vomit\w*|throwing up|being sick|seeing double|slurr\w*|confus\w*|one eye|blackouts?|passed out|drows\w*|can not stay awake|sleepy|blurr\w*)\b"
_DIABETIC = r"\binsulin\b"
_DIABETIC_BAD = r"\b(?:vomit\w*|being sick|stop being sick|breath\w*|thirst\w*|confus\w*|days|locked|ran out|smells)\b"

_NOT_SLEPT = r"\b(?:not|no|never|hardly|barely|without) (?:\w+ ){0,2}(?:slept|sleep\w*)\b(?! (?:properly|well|great|a lot|much better))|\bawake since\b|\bawake for \w+ days\b|\bwho needs sleep\b|\bdo not need (?:to )?sleep\b|\bsleep is for\b"
_GRAND = r"\b(?:companies|company|savings|figured out|never (?:been|felt) (?:so|this|better)|do not need (?:to|it)|fix(?:ing)? the world|mission|brilliant|so clear|crystal|genius|unstoppable|invincible|it has all been revealed|revealed|projects|can do anything|saved? everyone|glow|chosen|faster than|everything (?:is connected|connects|makes sense))\b"
_WATCHER = r"\b(?:cameras?|microphones?|mics?|device|bugs?|chip|transmitter|tracker|antenna|wires?|sensors?|receiver|listening (?:stuff|device|thing)|beams?)\b"
_IN_MY = r"\b(?:in|into|inside|through|behind|under|sewn in|from) (?:\w+ )?(?:\w+ )?(?:walls?|ceiling|attic|head|brain|teeth|tooth|curtains|room|bedroom|vents?|smoke alarm|sockets?|skin|tap|water|lamp|light|pillow|dentures|hearing aid)\b"
_AGENTS = r"\b(?:they|government|police|secret service|agents?|mi5|mi6|cia|fbi|freemasons|illuminati|neighbou?rs?|organi[sz]ation|the council|my flatmates|colleagues|landlord|family|doctors?|daughter-in-law|people)\b"
_POISON = r"\b(?:poison\w*|drug(?:s|ged|ging)?|lac(?:e|ed|ing)|tamper\w*|spik(?:e|ed|ing)|powder|put(?:s|ting)? (?:\w+ )?(?:things|something|stuff))\b[^.!?]{0,25}\b(?:me\b|(?:my|the) (?:\w+ )?(?:coffee|food|water|tea|meals?|milk|cutlery|tap|medicine|drinks?))"
_VOICE = r"\b(?:voices?|whisper\w*)\b"
_VOICE_DO = r"\b(?:comment\w*|read(?:s|ing)? out|order\w*|command\w*|tell(?:s|ing)? me to|told me to|instruct\w*|i live (?:alone|by myself)|nobody (?:is )?there|no one (?:is )?there|behind the|in the (?:walls?|kitchen|tap|pipes)|returned|have come back|must obey|running commentary|argue about me|discuss(?:ing)? me|out loud|all day)\b"
_THOUGHTS = r"\b(?:hear|read|take|took|steal\w*|pull\w*|insert\w*|broadcast\w*|remov\w*|put(?:ting)?)\b[^.!?]{0,30}\b(?:thoughts?|thinking|mind|i am about to think)\b"
_THOUGHTS_WHO = r"\b(?:they|people|everyone|someone|somebody|other people|machine|clinic|strangers|the bus|neighbou?rs?|out of my head|aloud)\b"
_THING = r"\b(?:phone|mobile|tv|telly|television|radio|computer|laptop|router|chip|implant|device|machine|antenna|satellites?|filling|tooth)\b"
_READS = r"\b(?:read(?:s|ing)?|controls?|controlling|records?|recording|steals?|stealing|takes?|knows?|hears?|broadcasts?|broadcasting|sends?|sending)\b (?:out )?(?:all )?(?:my|what i am about to) (?:own )?(?:mind|thoughts?|brain|think)\b"
_DIVINE = r"\b(?:god|jesus|christ|angels?|archangel|allah|the lord|the spirit|demons?|satan|the devil|the universe|my dead \w+|my late \w+|dead (?:grandmother|mother|father|husband|wife))\b"
_DIVINE_SAY = r"\b(?:told me (?:to|i am|i'm|that i am|not to)|tells me (?:to|which|not to)|orders? me|commands? me|chose me|has chosen me|i must obey|come with her|come with him|punished|i am his (?:son|second|chosen|messenger)|i am (?:the|his|her) (?:son|messenger|bride|prophet|messiah|saviou?r))\b"
_REPLACED = r"\b(?:replaced|swapped|impostors?|imposters?|doubles?(?![- ]edged)|actors?|copies|clones?|lookalike|not (?:really )?my (?:mother|wife|husband|mum|son|daughter|family))\b"
_REPLACED_WHO = r"\b(?:everybody|everyone|my (?:wife|husband|mother|mum|dad|father|son|daughter|family|parents|children)|people|whole (?:street|course|family)|they have|of me)\b[^.!?]{0,40}\b(?:replaced|swapped|impost\w*|actors?|doubles?(?![- ]edged)|copies|clones?|lookalike)\b|\b(?:got|have) a double of me\b|\bactor (?:is )?playing my\b"

COMPOSITES: tuple[Composite, ...] = (
    row("stroke", "medical_emergency", 5, _FACE, _SPEECH),
    row("stroke", "medical_emergency", 5, _FACE, _LIMB),
    row("stroke", "medical_emergency", 5, _SPEECH, _LIMB),
    row("heart", "medical_emergency", 5, _CHEST, _CHEST_WITH),
    row(
        "overdose",
        "medical_emergency",
        5,
        rf"{_TAKE}[^.!?]{{0,60}}{_MUCH}[^.!?]{{0,40}}{_DRUG}|{_TAKE}[^.!?]{{0,40}}{_DRUG}[^.!?]{{0,40}}{_MUCH}",
        unless=r"\b(?:back to|to the (?:pharmacy|chemist|doctor)|used to|by accident|accidentally|pharmacist|prescribed|daily|sim|game|film|too much on|on too much|take it all in|vitamins?|sweets|years ago|when i was|at (?:1\d|seventeen|sixteen|fifteen|eighteen)|once|notes|time|for granted|my nan|hayfever|if i)\b",
        past=True,
    ),
    row(
        "overdose",
        "medical_emergency",
        5,
        r"\bi (?:have |had |just )*(?:took|taken|swallowed|drank) (?:\w+ ){0,2}?(?:everything|all|the lot|it all|them all|the (?:whole|entire) (?:lot|packet|box|bottle|strip))\b",
        r"\b(?:it is done|it's done|there was|in the (?:cabinet|cupboard|drawer|box|packet|house|bathroom|bag)|minutes ago|an hour ago|just now|sorry|goodbye)\b",
        unless=r"\b(?:notes|sweets|chocolate|cake|biscuits|vitamins?|courage|time|exams?|tests?|photos?|boxes upstairs|bins?|rubbish|to the (?:tip|dump|charity)|years ago|when i was|prescribed|water|juice|film|game)\b",
        past=True,
    ),
    row(
        "overdose",
        "medical_emergency",
        5,
        r"\bi (?:have |had |just |then )*(?:took|taken|swallowed|necked|downed) (?:\w+ ){0,3}?(?:half|whole|most|rest|entire|all) (?:\w+ ){0,3}?(?:box|packet|bottle|strip|pack|blister)\b|\bi (?:have |had |just |then )*(?:drank|drunk|swallowed|took|taken) (?:\w+ ){0,2}?(?:bleach|antifreeze|weed ?killer|drain cleaner|disinfectant|detergent|rat poison|poison|petrol|acid|white spirit)\b",
        unless=r"\b(?:vitamins?|sweets|chocolate|biscuits|crisps|mints|plasters|years ago|when i was|film|game|novel|dream\w*|to the (?:tip|dump|pharmacy)|back to|out of the (?:drawer|cupboard)|by accident as a (?:child|kid)|months ago|last year)\b",
        past=True,
    ),
    row(
        "dehydrated",
        "medical_emergency",
        5,
        r"\b(?:not|nothing|no|have not)\b[^.!?]{0,50}\b(?:eaten|drunk|drink|eat|kept|keep|food|water|fluids|down)\b[^.!?]{0,50}\b(?:days?|since)\b",
        _WEAK,
    ),
    row(
        "withdrawal",
        "medical_emergency",
        5,
        _STOPPED,
        _DRINK,
        _FITS,
        unless=r"\b(?:coffee|caffeine|years ago|film|game|cigarettes|smoking|crossness|nerves)\b",
    ),
    row(
        "allergy",
        "medical_emergency",
        5,
        _ALLERGY,
        _ALLERGY_WITH,
        unless=r"\b(?:crying|cried|filler|dentist|years ago|film|game)\b",
    ),
    row("child_ill", "medical_emergency", 5, _BABY, _BABY_BAD),
    row(
        "bleeding",
        "medical_emergency",
        5,
        _BLEED,
        _BLEED_BAD,
        unless=r"\b(?:beetroot|nosebleed|period|ketchup|film|game|stitches|not me|sweat|rain|spa|bath|fake|two stitches|ear piercing|budget|money|laughed|years ago)\b",
    ),
    row("head_injury", "medical_emergency", 5, _HEAD, _HEAD_BAD),
    row(
        "diabetic",
        "medical_emergency",
        5,
        _DIABETIC,
        _DIABETIC_BAD,
        unless=r"\b(?:well controlled|nurse|check-up|prescri\w*)\b",
    ),
    row(
        "mania",
        "psychosis",
        2,
        _NOT_SLEPT,
        _GRAND,
        unless=r"\b(?:baby|newborn|deadline|night shift|teething|colic|joke|lol|film|game)\b",
    ),
    row(
        "bugged",
        "psychosis",
        2,
        _WATCHER,
        _IN_MY,
        unless=rf"{STORY}|\b(?:landlord installed|electrician|ikea|nest|baby monitor|airbnb|parcels|burglar\w*|code|ultrasound|hearing aids?)\b",
    ),
    row(
        "poisoned",
        "psychosis",
        2,
        _AGENTS,
        _POISON,
        unless=rf"{STORY}|\b(?:pub|club|date|party|bar|guy|ex|restaurant|salad|allerg\w*|salt|sugar|garlic|relationships?)\b",
    ),
    row(
        "voices",
        "psychosis",
        2,
        _VOICE,
        _VOICE_DO,
        unless=rf"{STORY}|\b(?:inner critic|mother's|mum's|dad's|father's|my own|voicemail|voice note|memory|choir|radio (?:play|show)|sat ?nav|remember what|audiobook|not good enough|of reason|mail)\b|\b(?:put(?:ting|s)? on (?:a|an|my|the|that|this) (?:[\w-]+ )?|in (?:a|an|my|that|this) (?:[\w-]+ )?|my (?:phone|happy|work|telephone|brave|best|own|cheerful) |lost my |raised (?:my|his|her) )voice\b",
    ),
    row(
        "thoughts_taken",
        "psychosis",
        2,
        _THOUGHTS,
        _THOUGHTS_WHO,
        unless=rf"{STORY}|\b(?:worksheet|record|notes?|journal|article|thought record|read my mind, |meditat\w*|out of my head (?:by|with)|like you read)\b",
    ),
    row(
        "thoughts_taken",
        "psychosis",
        2,
        _THING,
        _READS,
        unless=rf"{STORY}|\b(?:says?|said|jok\w*|lol|haha|algorithms?|adverts?|ads)\b|\bi (?:\w+ )?(?:\w+ )?(?:read|record|hear|send|tak|know|broadcast)\w* my\b",
    ),
    row(
        "commanded",
        "psychosis",
        2,
        _DIVINE,
        _DIVINE_SAY,
        unless=rf"{STORY}|\b(?:priest|sermon|church (?:group|choir)|bible study|comfort\w*|grief|in the dream|when she was alive|before (?:he|she) died)\b",
    ),
    row(
        "replaced",
        "psychosis",
        2,
        _REPLACED,
        _REPLACED_WHO,
        unless=rf"{STORY}|\b(?:theatre|drama|job|at work|role|cast|batteries|school play)\b",
    ),
)
