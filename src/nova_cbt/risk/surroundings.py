# ruff: noqa: E501 - a pattern is kept on one line, to be read against its neighbours

"""Families of danger around the client that name no danger: violence, control, a mind besieged, a body failing, and history."""

from __future__ import annotations

from nova_cbt.risk.composites import STORY, Composite, row

KIN = r"(?:(?:my|our|the|mum's|mom's) (?:\w+ ){0,2}?(?:husband|wife|partner|boyfriend|girlfriend|bf|gf|ex|dad|father|mum|mom|mother|step\w+|uncle|aunt|brother|sister|cousin|son|daughter|boss|teacher|coach|carer|nurse|doctors?|lodger|sergeant|captain|corporal|grand\w+|in-laws?|nephew|pastor|landlord|family|parents|men|boys|friend|foreman|fianc\w+)|he|she|they|one of the \w+|wife|husband|dad|mum)"
CHILD = r"(?:my|the|our|her|his) (?:[\w-]+ ){0,2}?(?:baby|son|daughter|kids?|child|children|toddler|twins|little (?:one|boy|girl|brother|sister|cousin)|cousin|stepson|stepdaughter|[\w-]+-year-old|mother|mum|mom|father|dad|gran|nan|grandmother|grandfather|old (?:man|lady|woman)|wife|husband|girlfriend|boyfriend|gf|bf|ex|resident|patient)"
_THEM = rf"(?:him|her|them|{CHILD}|that (?:man|woman|bloke|guy|lad|bastard|child|lot)|the one who \w+|someone|those \w+|my (?:\w+ )?(?:boss|supervisor|manager|neighbour|ex|stepdad|landlord|uncle|brother|teacher)|a corporal)"
_PLAY = (
    r"\b(?:lol|haha|film|movie|novel|book|game|series|episode|song|dream\w*|nightmare|chess|fifa|mario|tennis|football|rugby|cards|scrabble|"
    r"pillow|snowball|boxing|judo|karate|training|play|panto|joke|quiz|debate|court case|surprise|birthday|party|present|gift|cake|budget|review|"
    r"audit|homework|project|by accident|accidentally|spider|wasp|printer|in court|solicitor|union)\b"
)
_SICK_OK = (
    r"\b(?:panic attacks?|doctor said|gp said|reflux|all clear|gym|workout|squats|years ago|last (?:year|month)|presentation|drill|novel|film|movie|"
    r"series|game|dream\w*|dentist|filling|laughing|what if|he is fine|turned out|is fine now|all fine|beetroot|nosebleed|ketchup|fake|discharged|is home now|used to|birth plan|first aid course|training)\b"
)

OTHERS: tuple[Composite, ...] = (
    row(
        "harm_told",
        "harm_to_others",
        3,
        rf"\bi (?:have |had |just |then |even |nearly |almost |today |gave |sometimes |gotta )*(?:slapp?(?:ed)?|kick(?:ed)?|shook|shake|batter(?:ed)?|strangled|choked|punched|hit|smacked|thumped|whacked|throttled) (?:{CHILD}|her until|him until|him in the (?:head|face|stomach)|her in the (?:head|face|stomach)|him till|her till)\b(?! (?:feelings|pride|record|at|to it|up about|with (?:a|the)|by accident))",
        unless=_PLAY,
    ),
    row(
        "harm_told",
        "harm_to_others",
        3,
        r"\b(?:baby|toddler|twins|mother|mum|father|gran|stepson|stepdaughter|son|daughter|child|old man|old woman|little cousin|resident|her|him)\b",
        r"\b(?:proper shake|put the pillow|held (?:his|her) head under|in the boot\b|the cold room|pull (?:his|her) hair|hand to the hot|shan't be gentle|shall not be gentle|will not be gentle|where it does not show|flinches when i|stop for good|until (?:he|she|it) (?:goes|went|stopped|goes) (?:quiet|moving|crying)|bruises easy|stopped feeling bad about|not be answerable|very nearly made (?:him|her) stop|smother\w*|hand over (?:his|her) mouth)\b",
        unless=_PLAY,
    ),
    row(
        "target_intent",
        "harm_to_others",
        4,
        rf"\b(?:going to|gonna|will|shall|intend to|plan(?:ning)? to|want to|would like to|about to|i am) (?:\w+ )?(?:batter|stab|shoot|glass|burn (?=his|her|their)|strangle|throttle|kill|poison|smother|murder|maim|set light to|set fire to|beat up|hurt|put (?=[^.]{0, 40}in the ground)) (?:{_THEM}|(?:his|her|their) (?:\w+ )?(?:house|flat|shop|car|face|place|van))\b(?:(?= in the ground)|(?! (?:in (?:my|his|her) (?:place|shoes|calendar|diary|phone)|to (?:bed|sleep|work|school|the)|on|off|at|out of|up for|down|through|feelings|first|in touch|by (?:the|a) )))",
        r"\b(?:pub|outside|serious|schedule|ex\b|licen[cs]e|in (?:the|it)|learn|tonight|tomorrow|night|walks|comes|week|end of it|sleeps|i know|mean it|all of them|head in|ground|today|deserves?|swear)\b",
        unless=_PLAY,
    ),
    row(
        "target_trap",
        "harm_to_others",
        4,
        r"\b(?:he|she|they|hes|shes|him|her|them|the one who|neighbour|son-in-law|teacher|judge|piotr|boss)\b",
        r"\b(?:(?:got|have|had|keep|put|with|bring\w*) (?:a blade|a hammer|a bat|my hammer|the bat|the glass|the range)[^.!?]{0,25}\b(?:in my (?:blazer|bag|hand|coat|pocket|sock|me hand)|in me hand|under the seat|for (?:school|tomorrow|him|her)|on me|with me|passenger seat)|(?:something|it) in my (?:blazer|sock)|(?:hammer|bat|blade|knife|shotgun) on the passenger|loaded it and|names and a plan|got a blade for|for the face of)\b",
        unless=_PLAY,
    ),
    row(
        "target_end",
        "harm_to_others",
        4,
        r"\b(?:he|she|they|him|her|hes|theyre|shes) (?:is |are |was )?(?:not going to|will not|shall not|not) (?:\w+ )?(?:see christmas|finish (?:his|her) meal|be laughing|talk to anyone again|walk again|get up again|breathe again)\b|\bdoes not get to move on\b|\bno idea what is waiting for (?:him|her|them)\b|\bthey will find neither of us\b|\bthere (?:is )?(?:going to|gonna|will) be (?:an accident|no her|no him)\b|\bturn to bleed\b|\bsort (?:him|her|them) out for good\b|\bneed removing\b|\bnot coming back with clean hands\b|\bin the ground\b(?=.{0,20}$)|\bgoing in (?:his|her) face\b|\bhomicidal\b",
        r"\b(?:tonight|tomorrow|on my way|round there|driving|drove|car|with her in it|with him in it|thursday|friday|monday|wednesday|tuesday|skatepark|stop|ex|wants?|names?|time|same shift|thoughts|ground|face|school|blazer|blade|bleed|good|going|wasn't|was not)\b",
        unless=_PLAY,
    ),
    row(
        "harm_thought",
        "harm_to_others",
        3,
        rf"\b(?:thought (?:seriously |hard )?(?:about|of)|thinking (?:seriously )?(?:about|of)|planning to|plan to|intend to) (?:\w+ing )?(?:smother\w*|poison\w*|kill\w*|stab\w*|hurt|harm\w*|strangl\w*|shoot\w*|burn\w*) {_THEM}\b(?! feelings)",
        r"\b(?:serious\w*|schedule|end of it|mean it|care|know|real|nobody|alone|when)\b",
        unless=_PLAY,
    ),
)
ABUSE: tuple[Composite, ...] = (
    row(
        "hurt_by",
        "abuse_disclosure",
        2,
        rf"\b{KIN} (?:(?:who|that|on nights|also|has been|has|have|is|was|always|still|often|then|just|looks after me|once|sometimes) ){{0,4}}(?:beat(?:s|ing|en)?|hits|hitting|slap(?:s|ped|ping)|kick(?:s|ed|ing)|punch(?:es|ed|ing)|pinch(?:es|ed|ing)|chok(?:es|ed|ing)|strangl(?:es|ed|ing)|assaulted|rape[sd]|grop(?:es|ed|ing)|belts?|belted|whipp?(?:s|ed)|burn(?:s|ed|t)|spits? (?:at|on)|throttl\w+|shov(?:es|ed)|hurts?) me\b(?! (?:up|to (?:it|the)|at |in (?:the final|chess|tennis)|with (?:kindness|news|a (?:question|bill|smile))|of (?:a|the|my)|that |how |by (?:saying|leaving|not)|feelings?|deeply|when (?:he|she|they) (?:said|says|left|forgot|did not)))",
        unless=r"\b(?:chess|tennis|fifa|mario|cards|scrabble|squash|race|quiz|game|judo|karate|boxing|rugby|snowball|pillow|film|dream\w*|by accident|accidentally|joke|balloon|pizza|standard)\b",
    ),
    row(
        "hurt_by",
        "abuse_disclosure",
        2,
        rf"\b{KIN}\b",
        r"\b(?:put (?:his|her) hands? (?:up|down|round|around|on) my (?:tunic|skirt|top|leg|neck|throat|thigh|shirt|dress|bum|mouth)|threatens? to (?:post|share|send|show|leak|kill|hurt|deport|out|report)|beat the gay|throws? (?:boiling|plates|things|tea|the)|put me through the|took me in the garage|punched the (?:headboard|wall|door)|when (?:he|she) has had a drink|only does it when|loses it when|the hole in the (?:door|wall)|one was practice|cut up (?:my|the)|hand(?:s)? around my|by the (?:throat|hair)|makes me (?:strip|kneel|beg)|pull(?:s|ed) my hair|back of (?:his|her) hand|the belt|the hose\b|the poker|one rib|dog's bowl|lock(?:s|ed) me|cupboard under|withholds?|quick with her hands|rough with me|does things at night|do things at night)\b",
        unless=r"\b(?:film|book|game|series|dream\w*|chess|seat ?belt|dog walk|garden(?:ing)?|gardener|by accident|panto|lost keys|joke)\b",
    ),
    row(
        "permission",
        "abuse_disclosure",
        2,
        r"\b(?:not (?:allowed|permitted|to) (?:to )?(?:use (?:the|my) (?:tele)?phone|see my|speak to (?:my|anyone)|go out|leave the house|open|mates|have (?:money|friends|a job))|when (?:he|she|they) allows?|rings? (?:the|my) \w+ and asks|an allowance|asks? permission|still a consequence|there was a punishment|keeps a book|do not want (?:that )?i go|does not like it when i (?:eat|speak)|rule that i keep my phone|checks my (?:phone|mileage|receipts)|tracker on my|took my door|fridge has a lock|hand(?:s|ed)? (?:it|my (?:pay|wages|pension)) over|does the signing|two telephones|comes to my work today|if i do not answer in)\b",
        r"\b(?:he|she|him|husband|wife|partner|nephew|brother|son|daughter|dad|boyfriend|bf|ex|girlfriend|in-law)\b",
        unless=r"\b(?:curfew|school rules?|hospital|ward|teacher says|exam|diet|gluten|parental|revision|pocket money|landlord|visiting hours|doctor says|physio|uniform policy|probation|visa|social media ban|netflix|meds|toddler|my kids)\b",
    ),
    row(
        "hidden_bruise",
        "abuse_disclosure",
        2,
        r"\b(?:bruise\w*|black eye|concealer|cut lip|one rib|split lip)\b",
        r"\b(?:he|she|husband|partner|shape of a hand|boyfriend|bf|wife|dad)\b",
        r"\b(?:sorry|shape of|chose the|does not like|temper|told the gp|told them|cover|receipts|promised|angry|flowers|how long|good at|cross|stupid)\b",
        unless=r"\b(?:rugby|football|fell off|bike|clumsy on|judo|bruise balm|interview|wedding|film|hockey|eyebrow\w*|photo ?shoot)\b",
    ),
    row(
        "unwanted_touch",
        "abuse_disclosure",
        2,
        rf"\b(?:{KIN}|bf|husband|lodger|altar boy|somebody's favourite|priest|my bf)\b",
        r"\b(?:pretend(?:ing)? (?:i am|to be) asleep|say goodnight|said stop (?:like |about |\d+ |\w+ )?(?:times|and he|but he|and she|but she)|said no (?:and|but) (?:he|she|they)|our (?:little )?secret|games? (?:is|are) secret|likes me asleep|awake for him|not that if you are married|till he (?:had|has|would|is) done|it is not rape|favourite altar boy|comes? into my (?:room|bed) (?:at night|when i)|how a girl can pay|send pics|post my pics|while i slept|asleep for it)\b",
        unless=r"\b(?:surprise|birthday|santa|christmas|recipe|film|game night|book|stage fright|interview|exam|cat\b|scam|sales|prank|tooth fairy)\b",
    ),
    row(
        "fear_home",
        "abuse_disclosure",
        2,
        r"\b(?:how he puts his keys|when i hear (?:the )?keys|lock made out of|chair (?:under|against) the door|as long as i do not disagree|the noise when i get hurt|only type when the|what goes on behind|dead bird on the mat|photograph of me asleep)\b",
        unless=r"\b(?:film|game|joke|prank|cat\b|dog\b|puppy|mouse|draught)\b",
    ),
)
PSYCHOSIS: tuple[Composite, ...] = (
    row(
        "implanted",
        "psychosis",
        2,
        r"\b(?:chips?|transmitters?|trackers?|cameras?|microphones?|device|implant|receiver|machine|thing installed|sensors?)\b[^.!?]{0,40}\b(?:(?:in|inside|into|under|behind|sewn in) (?:my (?:head|teeth|tooth|arms?|body|eyes?|brain|skin|hearing aid|ears?|back|bones|neck)|inside me|me\b)|was put|in the (?:walls|hem))|\b(?:fillings?|teeth|tooth|hearing aid|bones|wifi|remote thing)\b[^.!?]{0,40}\b(?:transmission\w*|signals?|speak\w*|voices?|hear|controll?\w*|cold|read what)\b|\b(?:transmission\w*|signals?)\b[^.!?]{0,30}\b(?:fillings?|teeth|head|bones)\b",
        unless=rf"{STORY}|\b(?:landlord installed|pacemaker|ultrasound|insulin pump|iud|coil|vet|microchipp\w*|dentist appointment|credit|potato|baby monitor)\b",
    ),
    row(
        "meant_for_me",
        "psychosis",
        2,
        r"\b(?:songs?|playlist|shuffle|number ?plates?|cars?|initials|numbers|nines|signs?|signals?|patterns?|newsreader|presenter|radio|telly|tv|sat nav|the bins|pens?|birds|tap|posters?|adverts?|letters|plates|colou?rs)\b",
        r"\b(?:spell(?:s|ed|ing)? (?:it|out|my)|letting me know|meant for me|sent to me in|talking to me|confess|winked|because of what i did|makes? a sentence|from the ministry|giving each other signals|private things)\b",
        unless=rf"{STORY}|\b(?:teacher training|birthday|dedicated|requested|bought (?:it )?for me|group chat|horoscope|appraisal|gossip\w*|cards? for me|meeting|email|too (?:fast|loud|much) for me|good for me|cook\w*|new for me|made for me|gave)\b",
    ),
    row(
        "being_replaced",
        "psychosis",
        2,
        r"\b(?:is a copy|not (?:really )?my (?:husband|wife|mum|mother|son|daughter|cows|parents)(?! (?:fault|job|responsibility|problem|style|'s))|these are not them|swapped my|changed (?:the|my) (?:cows|husband|wife|children)|got my (?:daughter|son|wife|husband|mother) acting|somebody else's (?:back|blood|face|hands)|replac\w+ my|do not think they gave me a baby|not a (?:woman|man|human) at all|she is not she|looks the same but)\b",
        r"\b(?:know my|they|this one|blood|copy|acting|blinked|home help|here to watch|merely look|same|swapped)\b",
        unless=rf"{STORY}|\b(?:photocopy|a copy of the|step-?(?:dad|mum|father|mother)|fault|responsibility|birth|adopted|passport|signature|insurance|printer)\b",
    ),
    row(
        "steered",
        "psychosis",
        2,
        r"\b(?:(?:operates|controls|moves) (?:me|my (?:arms?|legs?|body|thoughts|mouth|head))\b(?! (?:crazy|mad|nuts|up the|to|around the|home))|making me walk|i can control the (?:weather|traffic|birds|lights|stars|tv)|she who lifts|in charge of (?:my breathing|it since)|doing my (?:breathing|voice)|knows? what i will think|can read what (?:i|you) (?:write|think)|reads? what (?:i|you) think|inside my (?:notes|head|thoughts)|access to my head|go in my dreams|my name goes out|comes out of my hands|makes my arms|took my organs|do not have organs|no organs|i am dead already|died in the convoy|i was installed|got a trick|breathe in and)\b",
        unless=rf"{STORY}|\b(?:(?:anxiety|fear|worry|it|stress|food|depression|phone|habit|guilt|panic|that|which|work|pain) (?:\w+ )?controls|metaphor\w*|as if|feels like|like a puppet|remote control car|hack\w*|password|physio)\b",
    ),
    row(
        "speaks_from",
        "psychosis",
        2,
        r"\b(?:dog|cat|cows?|angels?|demons?|late (?:husband|wife|mother)|lady upstairs|sat nav lady|radiator|pipes?|tap|walls?|mirrors?|radio|soldiers?|shadow|spirits?|reflection|birds?|trees|moon(?: office)?|one behind me|been dead since|prophecy|people under)\b[^.!?]{0,40}\b(?:spoke (?:plainly|to me)|speaks? to me|tells? me (?:to|that|things)|told me (?:to|that|its)|says (?:who|i should|i must|to me|that my)|(?:give|giving) me orders|doing my voice|confess|steps? out of|is not happy with me|until he calls|calls at night|begun to say|hear them|half a second late|smiling when i am not|cast a shadow|in words|can see|but the birds)\b",
        unless=rf"{STORY}|\b(?:vet|told me off|when (?:he|she) was alive|letter from|old recording|voicemail|sermon|choir|comfort\w*|grief|trainer|weather|traffic|sold up|warm)\b",
    ),
    row(
        "watched_all",
        "psychosis",
        2,
        r"\b(?:everyone|everybody|whole (?:village|street|family|town|world)|people|the same man|neighbou?rs|daughter-in-law|sister|wife|husband|colleagues|they|flatmates|police|my ex)\b",
        r"\b(?:plot against me|in on it|against me,? the|ringleader|dos(?:es|ing) (?:it|my)|poison(?:s|ing|ed)? (?:me|my)|drug (?:my|me)|identical bags|changes his face|every city|three cities|who had been sent|sent to (?:watch|spy on|follow) me|discussing my will|following me everywhere|had a (?:thing|transmitter) (?:installed|sewn)|sent samples|can read what|put the cold)\b",
        unless=rf"{STORY}|\b(?:interview|audience|presentation|on stage|class|cctv|gym|eyes? on me|pool|when i (?:eat|dance|walk in)|feel (?:like|as if)|anxious|panic|drug dealer|surprise|party|prank|supermarket|jury)\b",
    ),
    row(
        "chosen_one",
        "psychosis",
        2,
        r"\bi am (?:the |a |god's |his )?(?:returned |chosen |second |new )?(?:messiah|prophet|jesus|christ|saviou?r of|chosen one|son of god|king of (?:this|the)|queen of (?:this|the)|one the prophecy|bride of|antichrist|archangel)\b|\bgoing to be the (?:king|queen|ruler|saviou?r) of\b|\bmeet the (?:president|king|pope)\b(?=.{0,40}(?:expecting|sleep|chosen|told))",
        unless=STORY,
    ),
)
MEDICAL: tuple[Composite, ...] = (
    row(
        "colour",
        "medical_emergency",
        5,
        r"\b(?:he|she|baby|hes|shes|i|ive|lips|mum|dad|friend|son|daughter|tom|tone|skin|him|her|gone|face|scar)\b[^.!?]{0,30}\b(?:(?:gone|going|turned|turning|went|is|are|colou?r of|a bit|sort of|funny|and) (?:a bit |so |all |very |funny )?(?:blue|grey|gray|putty|yellow|purple|black round|a funny colou?r|mottled)\b)|\bfunny colou?r\b",
        r"\b(?:breath\w*|snor\w*|gurgl\w*|cold|floppy|wake|quiet|tummy|sick|jaw|lips|round the (?:gills|edge)|hot|shiver\w*|mushrooms?|hurts?|confus\w*|line of|took|weak|cough|stopped)\b",
        unless=rf"{_SICK_OK}|\b(?:hair|jumper|paint\w*|walls?|sky|jeans|dye|eyes are|bruise|dress|with cold water|sea)\b",
    ),
    row(
        "breathless",
        "medical_emergency",
        5,
        r"\b(?:snor\w+ (?:dead |very |so )?slow|one every ten|sucking in (?:right )?(?:in )?under|gurgling|can not (?:get|catch) a (?:proper )?breath|can not breathe in|can not breathe properly|cough(?:ing)? (?:up )?(?:pink|blood)|fish thing with (?:her|his) mouth|gasping|nobody is in|breathing (?:is )?(?:slow|funny|wrong|in gaps))\b",
        r"\b(?:blue|flight|balloon|swollen|he took|she took|squashed|tired to cry|line of|floppy|dropped on me|sting|stung|nuts|twice the size|hes cold|he is cold|her mouth)\b",
        unless=_SICK_OK,
    ),
    row(
        "band_pain",
        "medical_emergency",
        5,
        r"\b(?:band round my (?:ribs|chest)|elephant on|into my jaw|tearing pain|pain [^.]{0,30}like tearing|shoulder ?tip)\b",
        r"\b(?:clammy|wet through|arm|left hand|putty|sick|faint|go over|up into|floor|weeks|not been able)\b",
        unless=rf"{_SICK_OK}|\b(?:massage|physio|desk|posture|pregnancy pillow)\b",
    ),
    row(
        "swallowed",
        "medical_emergency",
        5,
        r"\b(?:i|ive|and) (?:just |have |then )*(?:took|taken|had|swallowed|drank|drunk|necked|downed)\b[^.!?]{0,30}\b(?:everything in my|all of it|them all|the lot|what was in (?:nan|mum|dad|the)\w*|the stuff|it all)\b(?! (?:out|off|home|away|down|back|in|with|to|on|very|so|personally|seriously))|\btook mine,? then took\b|\bdid a stupid thing with (?:my|the) (?:tablets|pills|meds)\b|\bi did it\b[^a-z]*(?:i have )?changed my mind\b|\b(?:do not|dont) want to (?:die|be dead) (?:now|any ?more)\b",
        r"\b(?:floaty|woozy|room (?:is|has) going|room going|ringing|on fire|tummy|been sick|everything(?:'s| is)? (?:slow|far)|everythings (?:slow|far)|hours? ago|hrs?\b|yellow|far away|too late)\b",
        unless=rf"{_SICK_OK}|\b(?:cake|biscuits?|chocolate|pizza|crisps|exam|when i was|leftovers)\b",
        past=True,
    ),
    row(
        "blood_soaks",
        "medical_emergency",
        5,
        r"\b(?:napkins?|towels?|tea-?towels?|the boot's full|fountain|blood|wound|cut|wrist|glass went)\b",
        r"\b(?:all quite red|red\b[^.]{0,15}$|jumps\b|second (?:tea-?)?towel|it jumps|sparkly|can not (?:feel|close)|i am cold|holding it up|going cold|slow the|wound the|faint\b|see stuff i should not|deeper than i meant|soaked)\b",
        unless=rf"{_SICK_OK}|\b(?:beetroot|wine|paint|rain|sweat|sea|beach|laundry|period|ketchup|blood (?:test|taken|sugar|pressure)|giving blood|biscuits|price|ribbon)\b",
    ),
    row(
        "brain",
        "medical_emergency",
        5,
        r"\b(?:mixing up (?:the |my |her |his )?words|keep losing the\b|speaking nonsense|talking nonsense|does not know me|can not smile|mouth will not|will not do the smile|kettle is a|called (?:her|him|me) by the|see half of|curtain|can not (?:say|remember) (?:what year|how i got)|typing with my (?:left|right)|fighting me and not making sense|talks? strange)\b",
        r"\b(?:arm|numb|hangs|burning|hot as|gone to sleep|smile|breakfast|knocked my head|woke on the floor|stroke|sugar|half of the screen|plant)\b",
        unless=rf"{_SICK_OK}|\b(?:theatre|stage|essay|spanish|french|language|crossword was|zoom|fancy dress|audition|since the stroke|bad days|dementia|a few words)\b",
    ),
    row(
        "fit_or_fall",
        "medical_emergency",
        5,
        r"\b(?:jerked and|bit my tongue|woke on the floor|blood in (?:one|my|his|her) ear|pupils are different|went down and|beeping lo\b|i think i am having a stroke|the cord\b|waters (?:went|broke|have gone)|water is broken|soft bit on (?:his|her) head|purple spots|rash does not (?:go|fade)|press a glass|ate (?:from )?(?:a plant|the mushrooms?|some mushrooms)|drunk something from|drank (?:something|it|bleach|from under)|air in the tank|i feel doom|itching all over|sudden pain one side|leg is twice|been spiked)\b",
        r"\b(?:light|weeks|blood|cord|tongue|minutes|sick|year|sense|hot|burning|big|yellow|under the sink|mistake|one (?:has |is )?come out|wrong|antibiotic|stung|welts|curry|shoulder|breath|feet|legs|flight|sleep|bump|half|husband|eyes|kills|floor|bag|bell|gone|friend|strange)\b",
        unless=_SICK_OK,
    ),
)
_OLD = (
    r"\b(?:years? (?:ago|back|old now|on\b)|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|forty) years?|back then|once\b|when i was|was (?:once )?(?:fifteen|sixteen|seventeen|eighteen|nineteen|twenty\S*|1\d|2\d)|at (?:uni\w*|school|1\d|2\d|sixteen|fifteen|seventeen|eighteen|nineteen|twenty\S*)|(?:19|20)[012]\d|in '?\d\d|sixth form|year (?:7|8|9|10|11)|"
    r"as a (?:student|teenager|teen|kid)|in my (?:teens|twenties|thirties|early|late|first)|in another life|from a different life|the old me|used to|old (?:scars?|lines|stripes|marks)|ex[- ](?:self[ -]?harmer|cutter)|past tense|adolescence|decade|last spoken|behind me|from \d+ to \d+|between \d+ and \d+|from school|at one point|there was a time|that was then|before (?:lithium|medication|the divorce)|in the year|history)\b"
)
_OVER = r"\b(?:now\b|since|these days|no longer|not any ?more|do not do it|(?:have not|not) (?:\w+ )?(?:been back|wanted|needed|since|for (?:years|ages))|behind me|grateful|glad|past (?:that|it|tense)|fine|well\b|good\b|at peace|over\b|gone|stopped|clean|sober|it (?:has )?stayed|nothing new|all quiet|put a stop|recovered|discharged|content|closed|not me now|in before|embarrassing|life i like|happy|no urge|fond of|told my \w+ all)\b"
_THAT = (
    r"\b(?:HARMSELF|KILLSELF|self[- ]harm\w*|suicid\w*|(?:two|one|an|three|single|my) attempts?|attempted\b|tried to (?:leave|do myself in|take myself|finish it)|try to (?:leave|finish it)|to the edge|the very edge|cutting\b|cutter|lines on my|scars?\b|stripes\b|thing with my arms|mess with my arms|arms and that|did to my (?:arms|self)|done to myself|pumped my stomach|"
    r"on (?:a|the) (?:psychiatric )?ward|psychiatric ward|crisis team|samaritans|intensive care by my own|wrote the letter|nearly did(?: not make)? it|nearly didnt make it|wanted to die|want(?:ing)? to be dead|did not want to see|wasnt gonna make it|was not going to make it|took my laces|talked down|urges?\b|the urge thing|on obs|with pills|swallowed stuff|came close|taking it out on myself|tablets\b.{0,20}grateful|wrists tell|thumb holes|did it when)\b"
)
HISTORY: tuple[Composite, ...] = (
    row(
        "past_told",
        "past_self_harm",
        1,
        _OLD,
        _THAT,
        _OVER,
        unless=r"\b(?:relaps\w*|back again|again last|tonight|still (?:do|cut|want)|yesterday|last night|last week|came back|now it is|how often|a week (?:since|now)|been (?:HARMSELF|self)|film|novel|my (?:friend|brother|sister|mum|dad|son|daughter|mate) (?:tried|attempted|was on|cut))\b",
    ),
)
SURROUNDINGS: tuple[Composite, ...] = (*OTHERS, *ABUSE, *PSYCHOSIS, *MEDICAL, *HISTORY)
