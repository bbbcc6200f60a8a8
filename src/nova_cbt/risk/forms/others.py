# ruff: noqa: E501 - a pattern is kept on one line, to be read against its neighbours

"""How people speak of danger to and from others, of losing touch with what is real, and of emergencies."""

from __future__ import annotations

from nova_cbt.risk.signs import Form, form

OTHERS: tuple[Form, ...] = (
    form(
        "threat_others",
        "harm_to_others",
        4,
        "npj",
        r"\bi (?:am )?(?:\w+ ){0,2}?(?:going to|will|about to|plan to|planning to|decided to|intend to|ready to|swear i will|have to) (?:(?!not\b|never\b)\w+ )?(?:kill|murder|stab|shoot|hurt|strangle|poison|attack|beat|break|smash|burn|choke|harm|end|make) (?:him|her|them|my (?!self|own life|goals|day|bed|mark|way|diet|budget|habit|back|life|record|streak|phone)\w+|that (?:man|guy|woman|bastard|bitch|\w+)|someone|somebody|everyone|people|the (?:kid|baby|man|guy|neighbou?r|boss|manager|teacher|bastard|whole))\b(?: pay| bleed| suffer)?(?! (?:a |an |some |dinner|tea|proud|laugh|smile|happy|coffee|lunch|breakfast|understand|see|feel better|at |in (?:fifa|chess|mario)|down|up$|to (?:the|school|bed)|listen|go|my|aware))",
    ),
    form(
        "wish_others",
        "harm_to_others",
        3,
        "npj",
        r"\b(?:want(?:ed)?|wanting|urges?|tempted|itching|feel like|thoughts? of|think(?:ing)? (?:of|about)|fantasi\w+ (?:of|about)|thoughts? about|dream(?:ing)? (?:of|about)|imagin(?:e|ing)|close to|desire) (?:\w+ )?(?:to )?(?:kill|murder|stab|shoot|hurt|strangl|strangle|poison|attack|harm|beat|smash|punch|chok|choke|smother|burn|drown|shak|shake)(?:ing|bing|ting)?(?: up)? (?:the )?(?:him|her|them|my (?!self|own|head|arm|leg|wrist|thigh|skin|car|phone|laptop|body|back|stomach|face|life|way|hair|computer|chances|dreams)\w+(?: \w+)?|that (?:man|guy|woman|bastard|\w+)|someone|somebody|everyone|people|others|baby|kids?|man|guy|bastard|another person|these people|those|one of them|anyone|whole family|coworkers?|every)\b(?! (?:feelings|up with|by (?:saying|telling|leaving|ending)|to the|wrong|chances|at (?:chess|fifa|their)|again by|with my words|reputation))",
    ),
    form(
        "weapon_target",
        "harm_to_others",
        4,
        "np",
        r"\b(?:got|have|bought|brought|carry(?:ing)?|took|loaded|grabbed|with|holding|put|take|keep) (?:a|my|the|his|dad's|my dad's) (?:\w+ )?(?:gun|knife|bat|machete|rifle|weapon|hammer|pistol|blade)\b.{0,60}\b(?:for (?:him|her|them|when|if)|waiting|outside|(?:his|her|their|my \w+(?:'s)?) (?:house|door|place|office|school|work)|in case (?:he|she|they)|teach (?:him|her|them)|to school|show (?:him|her|them)|use it|he will|she will|they will|pay|deserves?|come near)",
    ),
    form(
        "threat_others",
        "harm_to_others",
        4,
        "npj",
        r"\b(?:he|she|they|someone|everyone|that (?:man|guy|bastard|bitch|\w+)|my \w+|people) (?:is|are) (?:going to (?:pay|regret|bleed|suffer|get (?:hurt|what))|dead when|a dead (?:man|woman)|will not (?:live|walk|see))|\b(?:make|making) (?:him|her|them|everyone|all of them|people) (?:pay|suffer|bleed|hurt|sorry)\b(?! (?:back|attention|for dinner|rent|their share))|\bi know where (?:he|she|they) (?:lives?|works?|parks?|sleeps?)\b(?! now)|\b\bi (?:am|will be|have been|was|keep) (?:\w+ )?wait(?:ing)? (?:for (?:him|her|them) )?outside (?:his|her|their)\b(?! (?:office|class|room|school gates|lecture|meeting|surgery|door to))|\bshoot up\b|\b(?:take|taking) (?:them|him|her|people|some of them|a few) (?:all )?(?:out|down|with me)\b(?! (?:for|to)|$)|\btake(?:ing)? (?:them|him|her|people|others|the kids|my (?:kids|family)) with me\b(?! (?:to|on|when i (?:go|travel)))",
    ),
    form(
        "lost_control_child",
        "harm_to_others",
        4,
        "n",
        r"\b(?:i|have) (?:just |nearly |almost |really |badly )?(?:shook|shaken|hit|slapped|hurt|smacked|squeezed|beat|choked|punched|threw|injured|strangled) (?:my|the|our) (?:\w+ )?(?:baby|son|daughter|kid|child|toddler|newborn|wife|husband|partner|girlfriend|boyfriend|mum|mom|mother|dad|father|dog|little (?:one|boy|girl))\b(?!'s)(?! (?:feelings|is feelings|with (?:a pillow|the news)|at|on the (?:back|shoulder)))",
    ),
    form(
        "lost_control_child",
        "harm_to_others",
        3,
        "",
        r"\b(?:afraid|scared|worried|frightened|terrified)(?: that| of)? (?:i (?:am going to|will|might|could|may)|of what i (?:might|could|will)|losing it and) (?:\w+ )?(?:lose (?:it|control) and )?(?:hurt|hit|shake|kill|harm|do (?:something )?to|snap at and hurt|attack|stab|strangle) (?:him|her|them|my (?!self|chances|back|knee)\w+|someone|somebody|the \w+|people|one of)\b(?! (?:feelings|up))",
    ),
    form(
        "wish_others",
        "harm_to_others",
        3,
        "npj",
        r"\b(?:want|wish|need|prefer|like|love to see)(?:ed)? (?:him|her|them|my (?:\w+ )?\w+|this (?:man|woman|guy)|that \w+|all of them|the lot of them|every one of them)(?:,)? (?:all )?dead\b|\b(?:he|she|they|my (?:brother|father|dad|boss|ex|wife|husband|stepfather|stepdad|neighbou?r)|that (?:man|woman|guy)|someone) (?:must|has to|have to|needs? to|deserves? to|should|will|is going to) (?:die|bleed|burn|be dead|be killed)\b(?! (?:in the (?:film|book|game)|laughing|of))|\b(?:kill|stab|shoot|hurt|attack|murder|beat up) (?:the|this|that|those|these) (?:\w+ )?(?:boys?|girls?|man|men|woman|women|lad|lads|guys?|person|people|one|ones|kids?|bullies|neighbou?r|teacher|manager|bastards?)\b(?! (?:in (?:the game|chess|the film)|at chess))|\b(?:do|doing) away with (?:him|her|them|my \w+)|\bmake sure (?:he|she|they) (?:never|can not|will not|does not)\b.{0,30}(?:again|walk|touch|breathe|talk|wake)",
    ),
    form(
        "threat_others",
        "harm_to_others",
        4,
        "npj",
        r"\bmake (?:them all|all of them|everyone|every one of them|him|her|them) (?:all )?(?:pay|suffer|bleed|sorry|scream)\b|\b(?:a )?(?:weapon|knife|gun|bat|hammer|something) with me\b.{0,60}\b(?:outside|waiting|him|her|them|work|house|flat)\b|\bwaiting (?:outside|for (?:him|her|them) to)\b.{0,60}\b(?:weapon|knife|gun|bat|finish|come out|alone)\b|\bburn (?:it|the (?:house|place|office|school)|their \w+|his \w+|her \w+)(?: \w+){0,2} down\b(?=.{0,40}(?:with|inside|them|him|her))|\b(?:end|finish|destroy) (?:him|her) (?:if|when|tonight|for good|once)\b(?! (?:at|in) )",
    ),
    form(
        "rough_care",
        "harm_to_others",
        3,
        "n",
        r"\bi (?:have been |am |was |keep |just |sometimes |nearly |almost )*(?:handl\w+|treat\w+|twist\w*|slapp?\w*|hit|hitting|hurt\w*|shak\w+|shook|tied?|tying|lock\w*|pinch\w*|shov\w+|push\w*|kick\w*|drag\w*|squeez\w*|smother\w*|left|put my hand over) (?:\w+ ){0,4}?(?:roughly|rough|resident|patient'?s? (?:arm|face|wrist)|(?:her|his) (?:arm|wrist|mouth|face|hair|nose)|my (?:mother|mum|mom|dad|father|gran|grandmother|wife|partner|girlfriend|baby|son|daughter|toddler|stepson|stepdaughter)|the (?:baby|old (?:man|woman|lady)|child|kid|little one|toddler))\b(?! (?:back|with (?:love|kindness)|to (?:bed|sleep|school|the)|at (?:school|nursery|home)|feelings?|off|a (?:hug|kiss)|in (?:bed|the cot)|down|at (?:chess|cards)|by accident))",
    ),
    form(
        "wish_others",
        "harm_to_others",
        3,
        "npj",
        r"\b(?:could|would|want to|going to|nearly|almost) (?:\w+ )?(?:strangle|throttle|kill|stab|hit|smash|murder|hurt) (?:him|her|them|my \w+)\b.{0,40}\b(?:mean it|seriously|for real|not joking|literally|this time|no joke)|\b(?:suffer|hurt|bleed|beg|scream)\b.{0,30}\b(?:the way i|like i|physically|me not stopping)|\bfeel (?:nothing|better|good|happy) if i (?:killed|hurt|hit|stabbed)|\b(?:gun|shotgun|rifle|knife|bat|weapon|machete)\b.{0,60}\b(?:his|her|their|waiting for (?:him|her|them)|when i see (?:him|her)|drove past|come out|not after rabbits|teach)\b|\b(?:will not|would not) (?:be )?(?:answer|responsible) for (?:my (?:hands|actions)|what)\b|\bhands? (?:on|round|around|over) (?:her|his) (?:throat|neck|mouth|face)\b|\b(?:broke|broken|twisted|smashed) (?:his|her) (?:arm|jaw|nose|face|wrist|ribs?)\b|\b(?:list of (?:people|names)|names?)\b.{0,30}\bwho (?:will|is going to|are going to) pay\b|\b(?:sorry|regret|laugh\w*)\b.{0,30}\b(?:when i (?:come|walk|get) in|on (?:mon|fri|tues|wednes|thurs)day|end of term|christmas party|after that|at school|know my name)\b|\bif i can ?not have (?:her|him) no ?(?:body|one)\b|\brun (?:him|her|them) over\b|\bpay (?:in|with) (?:blood|his life|her life)\b|\b(?:tie|tied|lock|locked|chain\w*|gag\w*) (?:my (?:mother|mum|mom|dad|father|son|daughter|wife|gran|kid|kids|child)|her|him|the (?:baby|child|kids?|old \w+)) (?:to|in|up|down|inside)\b(?! (?:car seat|pram|high ?chair|bed and read|cot for a nap))|\b(?:going|about|start(?:ing|ed)?) to push (?:someone|somebody|her|him|them)\b|\bnot (?:be )?walking (?:out|back|away)\b|\bkeep (?:turning up|waiting|sitting) outside (?:his|her|their)\b",
    ),
)

_LOVED = r"(?:my (?:\w+ )?)?(?:baby|son|daughter|kids?|child|children|toddler|newborn|twins|little (?:one|girl|boy)|boy|girl|wife|husband|partner|mum|mom|mother|dad|nephew|niece|cat|dog|sister|brother|boyfriend|girlfriend|him|her|them|someone|somebody|people|strangers?)"
INTRUSIVE: tuple[Form, ...] = (
    form(
        "intrusive_harm",
        "none",
        1,
        "",
        r"\b(?:images?|pictures?|flash(?:es|ing)?|intrusive|unwanted|thoughts?|visions?|see(?:ing)? myself|picture(?: myself)?|imagin\w+|pop(?:s|ped|ping)? into|what if i)\b.{0,70}\b(?:drop(?:ping|ped)?|hurt(?:ing)?|stab(?:bing)?|harm(?:ing)?|shak(?:e|ing)|throw(?:ing)?|push(?:ing)?|kill(?:ing)?|smother(?:ing)?|drown(?:ing)?|swerv\w+|molest\w*|attack(?:ing)?|strangl\w+|suffocat\w+|run(?:ning)? (?:someone|people|a \w+) over|hit(?:ting)?)\b.{0,30}\b(?:my (?:\w+ )?(?:baby|son|daughter|kid|child|toddler|newborn|wife|husband|partner|mum|mom|mother|dad|nephew|niece|cat|dog|kids|children|sister|brother|boyfriend|girlfriend)|him|her|them|the (?:\w+ )?(?:baby|children|kids|stranger|cat|dog)|(?:my|our|the) (?:little|wee|tiny|small|new) (?:one|boy|girl|man|lad|thing)|someone|people|strangers?|somebody|a (?:stranger|child|pedestrian|cyclist))",
    ),
    form(
        "intrusive_harm",
        "none",
        1,
        "",
        r"\b(?:images?|pictures?|flash(?:es|ing)?|intrusive|unwanted|thoughts?|visions?|see(?:ing)? (?:myself|my (?:own )?hands?)|picture(?: myself)?|imagin\w+|pop(?:s|ped|ping)? (?:into|up)|what if i|my (?:mind|brain|head) (?:shows?|throws?|plays?|puts?))\b.{0,70}\b(?:"
        r"let(?:ting)? (?:go of )?(?:MINE)\b.{0,12}\b(?:slip|fall|drop|sink|under|roll|go|drown|slide)|let(?:ting)? go of (?:MINE|the (?:pram|buggy|stroller|pushchair|handle))|"
        r"(?:tip(?:ping|s|ped)?|pour(?:ing|s|ed)?|hold(?:ing|s)?|dunk(?:ing|s)?|press(?:ing|es)?|choke|choking|poison(?:ing)?|scald(?:ing)?|burn(?:ing)?|touch(?:ing)?|kick(?:ing)?|slap(?:ping)?|shov(?:e|ing)|cut(?:ting)?|bit(?:e|ing)|leav(?:e|ing)) (?:\w+ ){0,3}?(?:MINE)\b.{0,25}\b(?:over|under|off|down|out|in|with|water|rail|window|stairs|knife|hot|inappropriate\w*|sexual\w*|private\w*)|"
        r"(?:put(?:ting)?|hold(?:ing)?|press(?:ing)?) (?:\w+ ){1,3}(?:on|over|to|against) (?:\w+ )?(?:MINE)|"
        r"(?:do(?:ing)?|happen\w*) (?:something|things?|anything|it) (?:\w+ ){0,2}?(?:terrible|awful|horrible|unspeakable|bad|evil|dreadful|violent|sick)? ?(?:to|with) (?:\w+ )?(?:MINE))".replace(
            "MINE", _LOVED
        ),
    ),
)
INTRUSIVE_HORROR = (
    r"\b(?:horror|go cold|cold all over|makes? me (?:sick|shake|want to cry|ill)|ador\w+|horrif\w+|terrif\w+|disgust\w*|scare[sd]?|scary|sick(?:en\w*)?|never (?:want|do|act|hurt)|would never|do not want (?:to|them|it|these)|hate (?:it|them|that|these|the|having)|"
    r"unwanted|intrusive|ashamed|monster|repuls\w+|against everything|upset\w*|love (?:him|her|them|my)|avoid|hid(?:e|den|ing) the knives|pop(?:s|ped)? into|cry|frighten\w*|appal\w+|awful|"
    r"what kind of (?:mother|father|person|parent)|can not bear|checking|ocd|last thing i|out of nowhere|pictures? (?:that )?(?:just |keep |always )*com(?:e|es|ing)|makes me feel sick|panic)\b"
)

ABUSE: tuple[Form, ...] = (
    form(
        "violence",
        "abuse_disclosure",
        2,
        "n",
        r"\bKIN (?:\w+ ){0,4}?(?:hits|hit|beats|beat|chokes?|choked|strangled|punche[sd]|punch|kick(?:s|ed)|slap(?:s|ped)|shove[sd]?|pushe[sd]|grab(?:s|bed)|throws (?:things|stuff|me|plates)|threw (?:\w+ )?(?:things|me|plates|a \w+ at)|burn(?:s|ed)|drag(?:s|ged)|hurts?|attack(?:s|ed)|shakes?|shook|spat (?:on|at)|spits (?:on|at)|bites?|bit|pins?|pinned|smacks?|smacked|whip(?:s|ped)|rape[sd]|assault(?:s|ed)|molest(?:s|ed)|abuse[sd]|touche[sd]|grope[sd]|force[sd]|locke?[sd]?|threaten(?:s|ed)|lays? (?:his|her|their) hands on|laid hands on|puts? (?:his|her) hands (?:on|around)) ?(?:me\b|us\b|my (?:arm|face|neck|throat|hair|kids|son|daughter|sister|brother|mum|mom|wrist)|at me|things at|the kids|the children|round my|around my)(?! (?:up (?:about|for (?:a|the)|on)|when i am down|a (?:lift|ride|message|book|ball|hug|bone|job|party|line|text|look|curveball|lifeline|bit by)|some(?:thing)? (?:nice|to)|with (?:kindness|compliments|love|questions|an? (?:\w+ )?(?:bill|question|smile|deadline|idea|point|surprise|news)|the (?:bill|news|truth))|that |how |like i|to (?:the airport|work|eat my|clean|study|tidy|think|apologi|take a (?:break|day)|go to (?:bed|school)|see (?:a|the) (?:gp|doctor|therapist)|do (?:my|the) (?:homework|dishes)|finish)|of being|feelings?\b|down gently|by (?:saying|leaving|forgetting|accident|not|ignoring)|at (?:chess|cards|tennis|fifa|scrabble|monopoly|pool|the)|out of (?:shape|my)|forward|hard to|gently|on the (?:shoulder|arm) (?:to|gently)|hand to))",
    ),
    form(
        "sexual",
        "abuse_disclosure",
        2,
        "np",
        r"\b(?:i (?:was|got|have been|had been|am being|get|keep (?:being|getting)|think i was) (?:\w+ )?(?:raped|sexually \w+|molested|assaulted|abused|groomed|attacked|beaten(?! (?:at|in|to it|by (?:the|two|three|a (?:point|goal)))|up by (?:work|the week))|strangled|choked|drugged|trafficked|hit by (?:my|him|her|a man))|raped me|molested me|my rapist|my abuser|(?:being|been) (?:sexually )?(?:abused|assaulted|molested|raped|beaten|hit) (?:by|at home|as a|when)|sexual(?:ly)? (?:abuse|assault)\w*(?: me| as a| when)?|(?:touched|touches|touching) (?:me|my (?:body|chest|private\w*)) (?:\w+ ){0,4}?(?:where|when i|without|inappropriately|in (?:ways|a way|places)|at night|and told|i (?:do|did) not want)|(?:made|makes|forced|forces|pressur\w+|coerc\w+) me (?:to |into )?(?:\w+ )?(?:have sex|sex|sleep with|touch|do things|do sexual|watch porn|undress|send (?:nudes|pictures|photos))|sex (?:\w+ ){0,3}(?:when i (?:said no|do not|did not)|even though i|against my will|i (?:did|do) not want)|said no (?:and|but) (?:he|she|they) (?:did not stop|carried on|kept|did it)|comes? into my (?:room|bed) at night)",
    ),
    form(
        "coercion",
        "abuse_disclosure",
        2,
        "n",
        r"\bKIN (?:\w+ ){0,3}?(?:(?:will|would|does|did) not (?:let|allow) me (?:\w+ )?(?:leave|go out|see (?:my|anyone|people)|have (?:my|a|any|money|friends)|work|out|talk to|call|use|drive|eat|sleep|get a job|speak)|(?:controls?|takes|took|hides?|keeps?|checks?|reads?|tracks?|monitors?|goes through|looks through|smashed|broke) (?:all )?(?:of )?my (?:phone|money|passport|messages|keys|card|papers|location|wages|texts|bank\w*|car keys|every move|emails|medication|social)|(?:tracks|follows|stalks|watches|monitors|isolates|locks|locked|controls) (?:me\b|where i|everything i|who i|what i)(?! (?:on (?:instagram|twitter|strava|spotify|tiktok)))|(?:says|said|told me|tells me|threatens?|threatened)(?: that| me that)? ?(?:if i (?:leave|left|ever leave|tell|go)|he will (?:kill|find|hurt|take the)|she will (?:kill|find|hurt|take the)|he would (?:kill|hurt|find)|she would (?:kill|hurt|find)|they will (?:kill|hurt)|to (?:kill|hurt|take|out|report|deport|leave me with)))\b(?!.{0,20}(?:about|birthday|homework|laugh))",
    ),
    form(
        "afraid_of_person",
        "abuse_disclosure",
        2,
        "n",
        r"\b(?:afraid|scared|terrified|frightened|fear)(?: of| for my life| what| that)? (?:of )?(?:my (?:husband|wife|partner|boyfriend|girlfriend|ex|dad|father|stepdad|mum|mom|mother|stepfather|uncle|brother|parents)|him|what (?:he|she|my \w+) (?:will|would|might|is going to|could|does)|(?:he|she|my \w+) (?:will|would|might|is going to) (?:hurt|hit|kill|find|come|beat)|(?:to go|going) home|when (?:he|she|my (?:dad|husband|partner|stepdad|boyfriend|wife|girlfriend)) (?:gets|comes|drinks|is (?:angry|drunk|home)))\b(?! (?:dying|getting (?:sick|ill|covid)|leaving me|being disappointed|think|say if i (?:fail|quit)|will be (?:disappointed|upset|let down|sad)|to (?:get|be) (?:sick|ill)|leave me|judg|say|for (?:the holidays|christmas)))|\b(?:not|never|do not feel|am not|is not) safe (?:at home|in my (?:own )?(?:home|house)|with (?:him|her|my)|around (?:him|her|my)|here with|to go home|where i live|when (?:he|she) is)|\bwalk(?:ing)? on egg ?shells\b.{0,50}\b(?:explode|temper|angry|rage|mood|drink|throw|hit|hurt)|\b(?:explodes?|rages?|punch(?:es|ed) (?:the )?(?:walls?|doors?)|throws? (?:things|stuff|plates)|smash(?:es|ed) (?:things|the|my|plates)) (?:\w+ ){0,4}(?:at me|when i|if i|next to (?:me|my)|and i)",
    ),
    form(
        "forced",
        "abuse_disclosure",
        2,
        "n",
        r"\b(?:forced (?:to marry|marriage|into (?:a )?marriage)|marry (?:me off|someone i|a man i)|conversion (?:therapy|practice|camp)|pray the gay|honou?r (?:killing|violence)|bruises? (?:from|he|she|my \w+|where (?:he|she)|on my (?:neck|arms?|face) (?:from|where)|to hide)|black eye (?:from|he|she)|hands around my (?:neck|throat)|by the (?:throat|neck|hair)|domestic (?:violence|abuse)(?= (?:at|in my|is|from|since|started|and i|with|survivor))|(?:kicked|threw|throws?) me (?:down|against|into|across|out (?:of the (?:car|house)) at night)|(?:stalk(?:ing|er|ed)) (?:me|ex)|my (?:ex|stalker) (?:is|keeps|has been) (?:following|stalking|showing up|waiting|outside))\b",
    ),
    form(
        "violence",
        "abuse_disclosure",
        2,
        "n",
        r"\b(?:nurse|carer|priest|nephew|son|daughter-in-law|son-in-law|sister-in-law|brother-in-law|mother-in-law|father-in-law|older boys|the boys|staff|master|manager|landlord|pastor|imam|tutor|foster \w+|babysitter|lodger|mum's (?:boyfriend|bf|friend)|mom's (?:boyfriend|bf|friend)|driver|therapist|employer|madam) (?:\w+ ){0,6}?(?:hits|hit|beats|slaps?|pinch\w*|hurts?|touch(?:es|ed)|abused?|grop\w+|lock(?:s|ed)|kicks?|pushes|forces?|shak\w+|shoves?|corners?|punish\w*|starv\w*|starts? on) (?:me|us)\b(?! (?:up|with (?:the|a) (?:news|bill|question)|how|that|hard how))|\babused me\b|\bhurts? us\b|\b(?:he|she|they|my \w+) (?:\w+ ){0,3}?(?:made|makes|leaves?|left) (?:\w+ )?(?:bruises|marks) on me|\b(?:lock(?:s|ed)|shuts?|keeps?|puts?) me (?:in|inside|outside|out|up)\b(?! (?:overnight|for (?:observation|the night|tests)|hospital|under (?:observation|watch)))(?=.{0,60}(?:room|house|shed|cellar|cupboard|when|all day|till|until|night|cross|angry|punish))",
    ),
    form(
        "sexual",
        "abuse_disclosure",
        2,
        "np",
        r"\b(?:if i say no|i say no|i said no|i said stop|when i say no|i do not want to|even when i cry)\b.{0,50}\b(?:he|she|they) (?:does|do|did|carried|carries|keeps?|kept|went|goes) (?:it )?(?:anyway|on|ahead|not stop)?|\b(?:easier|safer) to (?:let (?:him|her)|give in|lie still)\b|\b(?:woke|wake) up (?:and|to) (?:him|he|her|she) (?:\w+ ){0,4}(?:doing|on top|inside|already)\b|\b(?:makes|asks|made|got) me (?:to )?(?:send|pose|undress)\b|\b(?:films?|filmed|photos? of me|pictures? of me)\b.{0,60}\b(?:show|post|share|tell)\b.{0,25}\b(?:my (?:dad|mum|family|parents)|everyone|online|if i)|\b(?:our|a) (?:little )?secret\b.{0,80}\b(?:eight|nine|ten|seven|six|five|child|girl|boy|grand\w+|uncle|coach|game|sweets|word for it)|\b(?:uncle|grandad|grandfather|coach|teacher|stepdad|friend)\b.{0,60}\b(?:our|a|is) (?:little )?secrets?\b",
    ),
    form(
        "coercion",
        "abuse_disclosure",
        2,
        "n",
        r"\b(?:decides|dictates|chooses) (?:\w+ )?(?:if|whether|what|when|who|whom|how) i (?:can|may|could|am allowed|wear|see|eat|speak|go|ring|leave|spend)\b|\b(?:holds?|keeps?|took|takes|has) my (?:passport|wages|pension|bank ?card|papers|documents|medicine|insulin|medication|salary)\b(?! (?:at the embassy|for the visa|while i (?:am|was) in hospital|number))|\bnot allowed (?:a|my|to (?:leave|go|see|speak|eat(?! (?:at|in|on|during)\b)|use|have|talk|work|close|lock|drive|call|shut)|the door|out|my own|any)\b(?=.{0,60}(?:he|she|they|husband|wife|partner|him|her|boyfriend|girlfriend|dad|mum|family|in-laws|$))|\b(?:counts?|clocks|times|logs) (?:the (?:miles|minutes|steps)|how (?:long|much)|what i eat|my calls|every)\b|\b(?:made|force[sd]?|making|sent back|send me back|going) (?:\w+ ){0,6}to (?:be )?marr(?:y|ied)\b(?=.{0,60}(?:met|ticket|family|village|cousin|old|kill|man i|stop seeing|they))|\bkill me if i (?:leave|left|tell|ever|do not|go|say|talk|try)\b|\bkill me if i (?:do not )?marry\b",
    ),
    form(
        "coercion",
        "abuse_disclosure",
        2,
        "n",
        r"\b(?:partner|husband|wife|boyfriend|girlfriend|he|she|ex|dad|mum|mother-in-law|family) (?:\w+ ){0,2}?(?:controls?|has control of|takes|holds|keeps) (?:all )?(?:of )?(?:the|our|my) (?:money|finances|bank|phone|passports?|wages|car keys|cards?)\b(?! (?:because i am (?<!not )hopeless\b(?! (?:with|at|case|romantic|cook|driver))|safe for|since i))|\b(?:ask|beg|get permission) (?:\w+ )?before i (?:eat|leave|speak|spend|shower|go|use|call|sleep)\b|\b(?:waits?|turns? up|shows? up|sits?|stands?) outside (?:my|our) (?:work|house|flat|school|home|door|gym)\b|\b(?:lock|locks|locked|padlock\w*) (?:up )?(?:the )?(?:food|fridge|kitchen|front door|bedroom door)\b(?=.{0,60}(?:they|he|she|dad|mum|me|so i|eat))|\bthey lock up the food\b|\bhell to pay\b|\bsleep (?:with (?:a|the) (?:chair|door|knife|shoes|light)|in my (?:shoes|clothes|car))\b.{0,60}\b(?:against|in case|because|when he|when she|locked|door)|\b(?:hide|hidden|hiding|keep) (?:my|the) phone\b.{0,40}\b(?:he|she|dad|mum|husband|partner|they)\b",
    ),
    form(
        "violence",
        "abuse_disclosure",
        2,
        "n",
        r"\b(?:comes?|came|coming|gets|creeps|sneaks) (?:in|into|to) (?:my|our) (?:room|bed|bedroom)\b(?=.{0,60}(?:night|asleep|touch|door|pretend|scared|goodnight|hurts?|secret|drunk|$))(?<!mum comes into my room)(?! to (?:borrow|ask|say|tell|wake|get))|\b(?:has been|keeps|kept|started|was) touching me\b|\b(?:handles?|treats?|grabs?|hold[s]?) me (?:roughly|rough|too hard|so hard|by the|down|against)\b|\b(?:broke|fractured|dislocated) my (?:wrist|arm|jaw|rib|ribs|nose|finger|tooth|teeth)\b(?=.{0,40}(?:he|she|last time|when|husband|him|her|$))(?<!i broke my wrist)|\b(?:takes?|took|gets?|got) (?:his|the|a) belt (?:off|out|to)\b|\bhands? (?:round|around|on|over) my (?:throat|neck|mouth)\b|\b(?:marks?|bruises?|fingerprints?) (?:on|round|around) my (?:neck|throat|arms?|face|wrists?)\b(?!.{0,30}(?:hickey|derby|rugby|gym|shoes|bag|blood test))|\bblack eye\b(?!.{0,30}(?:football|rugby|cupboard door was|peas|boxing|squash))|\b(?:grabs?|grabbed) the wheel\b|\bknife\b.{0,40}\b(?:so (?:that )?i know|looks? at me|on (?:his|her) side|to my|at my|the table and)|\bi said (?:no|stop)\b.{0,30}\b(?:he|she|they) (?:carried|kept|did|went|would not|laughed)|\b(?:doing it|on top of me|inside me)\b.{0,20}(?:woke|asleep|sleep|already|drunk)|\bwoke up\b.{0,30}\b(?:he|she) was (?:already )?(?:doing|on|inside)|\bmaking me marry\b|\bnever met\b.{0,30}\bmarry\b",
    ),
)


PSYCHOSIS: tuple[Form, ...] = (
    form(
        "voices",
        "psychosis",
        2,
        "np",
        r"\b(?:the |these |those |some |two |three |a )?voices?\b(?! (?:in my head (?:that |which |keeps |is |saying i (?:am not good|should be)|telling me (?:i am not|that i am not)|of (?:doubt|self|reason)|says i am not)|of reason|mail|message|note|call|recording|lesson|memo|over|actor|cracks?|shakes?|heard|inside that says|teacher|coach))(?: \w+){0,5}? (?:tell(?:s|ing)?|told|say(?:s|ing)?|said|command(?:s|ing)?|order(?:s|ing)?|whisper(?:s|ing)?|talk(?:s|ing)?|shout(?:s|ing)?|scream(?:s|ing)?|comment\w*|argu\w+|want me|will not (?:stop|leave|shut)|louder|in the (?:walls?|radio|tv|fan|vents?)|from the|laugh\w*|warn\w*|call(?:s|ing) (?:me|my name))|\bhear(?:ing|d)? (?:\w+ ){0,2}?(?:voices|people (?:talking|whispering)|whispers?|someone (?:talking|whispering|calling)|my (?:name|neighbou?rs? talking about me))(?: \w+){0,4}? ?(?:no one|nobody|that (?:are|is) not|when (?:i am|there is|nobody)|again|in (?:my|the)|telling|through|all|other people|$|at night|and they|who)|\bi hear(?:ing)? voices\b",
    ),
    form(
        "watched",
        "psychosis",
        2,
        "n",
        r"\b(?:they|the (?:government|police|fbi|cia|neighbou?rs|people (?:upstairs|next door)|agency|cameras?|mafia|phone company|state)|everyone|someone|somebody|my (?:neighbou?rs?|phone|tv|landlord|coworkers|family)|people|cars|men|aliens|mi5|drones?|satellites?) (?:\w+ ){0,5}?(?:(?:are|is|has been|have been|keep|keeps|been|was|were) (?:secretly |all |always |constantly )?(?:following|tracking|spying|poisoning|monitoring|recording|bugging|plotting|conspiring|filming|listening|sending (?:me )?(?:secret |hidden |coded )?(?:signals?|messages?|signs?|codes?|agents?|spies|people after|thoughts|rays|waves|voices)|controlling|after me|out to get me|coming (?:for|to get) me|watching me (?:through|from|in my|on|via|at night|all|everywhere|24)|reading my (?:mind|thoughts)|putting (?:things|thoughts|something)|stealing my thoughts|inserting|beaming|replaced|in on it|implant\w*|trying to (?:poison|kill|get) me)|(?:read|hear|know|steal|control|broadcast|insert|put|can hear|can read|can see) my (?:thoughts|mind|brain)|bugged|poisoned (?:my|me)|replaced (?:my|by)|implanted|put (?:a )?(?:chip|camera|thoughts|voices|something in my (?:food|drink|head)))\b(?! (?:podcast|to music|on instagram|on (?:twitter|tiktok|facebook|strava|linkedin)|(?:up|along|me) (?:on|about)|me (?:on (?:instagram|twitter|strava)|up|about|for (?:deadlines|the report|an))|the news))",
    ),
    form(
        "reference",
        "psychosis",
        2,
        "n",
        r"\b(?:tv|television|radio|news|newsreader|number plates?|licen[cs]e plates?|billboards?|internet|ads?|adverts?|songs?|app|strangers|birds|traffic lights|computer|phone|youtube|you|god|angels?|spirits?|demons?|satan|the devil|jesus|universe|aliens|numbers) (?:\w+ ){0,4}?(?:is|are|was|keeps?|been|has been|have been|has|have)? ?(?:talk(?:s|ing)? (?:directly |only |straight )?to me\b(?! (?:as|like|the way|in that|about))|send(?:s|ing)? (?:\w+ )?(?:me )?(?:secret |hidden |coded |special |private )?(?:messages|signs?|signals?|codes?)|speak(?:s|ing)? (?:directly |only )?to me (?:directly|through|in code)|about me specifically|meant (?:only )?for me (?:alone|only)|in code|commanding me|order(?:s|ed|ing) me to|chosen? me|told me to (?:hurt|kill|stop eating|sacrifice|fast|do it|jump)|inside (?:me|my (?:body|head|brain)))|\b(?:hidden|secret|coded|special) (?:messages?|signs?|codes?|meanings?) (?:\w+ ){0,4}?(?:for me|to me|in (?:the|your|their|number|car|songs|my)|meant)",
    ),
    form(
        "grand",
        "psychosis",
        2,
        "n",
        r"\bi am (?:actually |really |secretly |literally )?(?:the (?:chosen|messiah|second coming|son of god|saviou?r|antichrist|prophet)|jesus|god(?:'s| himself|$)|a prophet|chosen (?:by|to)|already dead(?! (?:inside|tired))|immortal|invincible|not real|being controlled|possessed)\b|\b(?:chosen|sent) (?:by|from) (?:god|above|heaven|the universe|them)|\bspecial (?:powers?|mission|purpose from)|\b(?:chip|device|implant|tracker|transmitter|microchip|wires?|bugs?|insects?) (?:\w+ ){0,3}(?:in|inside|under|into) my (?:head|brain|teeth|tooth|skin|body|ear|neck|arm|stomach)|\bthoughts (?:\w+ ){0,4}(?:not (?:mine|my own)|put (?:in|into|there)|inserted|broadcast\w*|stolen|being (?:read|taken|heard|broadcast)|someone else's)|\bmy (?:family|wife|husband|mother|mum|mom|dad|parents) (?:has|have|was|were|is|are|been) (?:\w+ )?(?:replaced|impostors?|imposters?|robots?|actors)|\b(?:see|seeing|saw) (?:things|people|shadows?|figures|demons|shapes|faces|bugs) (?:\w+ ){0,4}(?:not there|no one else|nobody else|others (?:can not|do not)|are not (?:real|there)|in the (?:corner|walls?|dark)|that move|around me|crawling|following)|\beverything is (?:a )?(?:simulation|staged|fake and they)|\bpeople (?:around me )?are (?:robots|actors|not real)",
    ),
    form(
        "mania",
        "psychosis",
        2,
        "np",
        r"\b(?:not|have not|hardly|barely|without|no|never) (?:\w+ ){0,2}?(?:slept|sleep|sleeping|needed sleep|need(?:ing)? (?:to )?sleep)(?: \w+){0,4}? (?:for |in |since )?(?:\w+ )?(?:three|four|five|six|seven|3|4|5|6|7|several|many) (?:days|nights)(?!.{0,60}\b(?:baby|newborn|tired|exhausted|deadline|noise|colic)).{0,90}\b(?:energy|ideas?|amazing|unstoppable|brilliant|plans?|mission|faster|racing|genius|never felt (?:better|so)|do not need|everything makes sense|bought|spen[dt]|invincible|connected|chosen|clear|alive|projects?|company|fine)|\b(?:slept|sleep(?:ing)?) (?:\w+ ){0,3}(?:one|two|1|2|an) hours? (?:\w+ ){0,6}(?:energy|amazing|unstoppable|great|brilliant|do not need)",
    ),
    form(
        "watched",
        "psychosis",
        2,
        "n",
        r"\b(?:hear|know|read) (?:what )?(?:other people|people|strangers|they|everyone)(?:'s)? (?:are )?(?:thinking|thoughts)\b(?=.{0,60}(?:hear me|on the (?:bus|train)|in my head|at night|loud|too|aloud))|\b(?:filmed|recorded|spied on|watched|followed|tracked|bugged) (?:\w+ )?by (?:my (?:flatmates|neighbou?rs|landlord|family|employer|colleagues)|the (?:government|police|state|neighbou?rs|council|cia|fbi|agency)|them|drones|agents|strangers|cars)\b(?!.{0,30}(?:doorbell|for the (?:show|documentary)))|\b(?:people|someone|somebody|a man|a family|a woman) (?:\w+ )?(?:living|hiding|sleeping|lives) (?:in|behind|under) (?:the|my) (?:attic|loft|walls?|ceiling|cellar|floor|wardrobe)\b|\b(?:organs?|insides|heart|brain|blood) (?:\w+ ){0,3}(?:been )?(?:removed|stolen|taken out|replaced|rotted|rotting|turned to|gone (?:and|,))\b(?!.{0,20}(?:surgery|operation|donor|transplant))|\b(?:insects|faces|people|figures?|children|animals|shadows?|men) (?:\w+ ){0,4}(?:on|in|under|by|at) (?:the|my) (?:wall|walls|skin|mirror|corner|bed|window|ceiling)\b(?=.{0,60}(?:others|no one|nobody|not there|say no|but i|told|whisper|watch|doctor|faces|they))|\bi (?:see|saw) (?:insects|people|figures|demons|faces|things)\b.{0,50}\b(?:others|nobody|no one)\b",
    ),
    form(
        "watched",
        "psychosis",
        2,
        "n",
        r"\b(?:numbers|colours|colors|lights|birds|dog|shadows?|letters|mirrors?|street ?lights?|kettle|tap|magpies|radio|songs?|plates?) (?:\w+ ){0,3}?(?:are |is |have been |has been )?(?:telling me|giving (?:me )?orders|warn\w* me|instruct\w* me|order\w* me|commanding|watching me|told to watch|talking to me|speaking to me|reporting)\b|\b(?:whole|entire) (?:street|town|class|office|family|building|internet|bus) is in on it\b|\b(?:follow|following|follows) me everywhere\b(?!.{0,20}(?:dog|cat|toddler|instagram|guilt|anxiety|thought))|\bso (?:that )?they (?:can not|cannot) (?:hear|listen|see|track|follow|find|watch|read)\b(?!.{0,20}(?:kids|parents|presents))|\b(?:someone|somebody|something|they) (?:else )?(?:moves?|controls?|uses?|steers?) my (?:hands?|body|arms?|mouth|legs?|tongue|voice)\b|\bi (?:can |am able to )?(?:control|change|stop|cause) the (?:weather|traffic|sun|tides|future|lights) (?:when|with|by)\b|\b(?:the )?only real person\b|\bpassing (?:my|our) (?:words|messages) (?:on )?to (?:them|him|her)\b|\b(?:block|stop|jam)s? (?:the|my|their) (?:signal|transmission|powers?|frequency)\b|\b(?:said my name and|winked at me|my name on (?:the )?(?:tv|radio))\b|\bin unison\b|\broyal (?:line|blood)\b|\bthe man in (?:there|the (?:mirror|wall|radiator|tv))\b|\b(?:shadow|figure|man|woman|one) (?:\w+ ){0,4}(?:says what i must|tells me what (?:to|i must)|orders me|says i must)\b|\bit was shown to me\b|\brevealed to me\b",
    ),
)


MEDICAL: tuple[Form, ...] = (
    form(
        "overdose",
        "medical_emergency",
        5,
        "np",
        r"\b(?:i|have|just|she|he|they|friend|mum|mom|dad|brother|sister|son|daughter|partner) (?:\w+ ){0,3}?(?:took|taken|swallowed|drank|downed|popped|ingested|drunk|eaten|had|necked) (?:\w+ ){0,6}?(?:too many|too much|all (?:of )?(?:my|the|her|his|their|of them)|a (?:whole|full|entire|load|lot|bunch|handful|bottle)|(?:the )?(?:whole|entire|rest)|(?:\d\d+|twenty|thirty|forty|fifty|a dozen|loads of|lots of|so many|handful of|bottle of)|bleach|poison|antifreeze|detergent|something (?:toxic|poisonous))(?: \w+){0,5}? ?(?:pills?|tablets?|meds|medication|medicine|painkillers|paracetamol|tylenol|aspirin|ibuprofen|sleeping|antidepressants|insulin|bleach|poison|antifreeze|detergent|bottle of pills|xanax|benzos?|opioids?|them all|capsules|doses|packet|poisonous)\b(?! (?:of (?:coffee|cake)|notes|courses))",
    ),
    form(
        "overdose",
        "medical_emergency",
        5,
        "np",
        r"\b(?:i|have|just|she|he|they|friend|think i) (?:\w+ ){0,3}?(?:over-?dosed|od'd|o\.d\.|taken an over-?dose|took an over-?dose|taken something to (?:die|KILLSELF))\b|\b(?:taken|took|swallowed) (?:something|them|them all|it all|everything in the (?:cabinet|cupboard)|the lot|all of them|enough)\b(?=.{0,50}(?:to die|KILLSELF|sleepy|dizzy|drowsy|regret|scared|do not want|numb|should i|feel(?:ing)? (?:weird|sick|funny)|wait|half an hour|minutes ago|now|$))(?! (?:personally|seriously|off|out|back|too far|for granted|away|to))|\bpills? (?:are|is) (?:already )?(?:in me|down|kicking in|working)|\bi have (?:already |just )?done it\b.{0,40}(?:pills|took|blood|sleepy|goodbye|now)",
    ),
    form(
        "bleeding",
        "medical_emergency",
        5,
        "n",
        r"\b(?:can not|will not|would not|does not|is not|not) (?:\w+ )?stop(?:ping)? (?:the )?bleed\w*|\b(?:bleed(?:s|ing)?|blood|wound|cut) (?:\w+ ){0,3}?(?:will not|would not|does not|is not|not|keeps?) (?:\w+ )?(?:stop\w*|clot\w*|coming|pouring|bleeding|closing)|\b(?:bleeding|blood) (?:\w+ ){0,3}?(?:a lot|everywhere|heavily|badly|through|all over|so much|out of control|spurting|soaking)|\b(?:so much|lots of|losing (?:a lot of |too much |so much )?) ?blood\b(?! (?:pressure|test|sweat|work|family))|\bcut (?:\w+ ){0,4}?(?:too |very |really |so |way too )deep\b|\bdeep (?:cut|wound|gash)\b.{0,40}(?:bleed|blood|stitches|open|gap)|\b(?:vomit\w*|throw\w* up|cough\w*|spitting|puk\w*)(?: up)? blood",
    ),
    form(
        "heart_or_stroke",
        "medical_emergency",
        5,
        "np",
        r"\b(?:chest (?:pain|pains|is tight|tightness|pressure)|pain in my chest|crushing (?:pain|feeling|pressure)|elephant on my chest|chest (?:really )?hurts)\b.{0,90}\b(?:arm|jaw|sweat\w*|can not breathe|breath\w*|spreading|crushing|collapse\w*|faint\w*|getting worse|not going away|passed out|clammy|vomit\w*|numb|shoulder|grey)\b|\b(?:face|mouth|side of my (?:face|body)|arm|speech|words|one side)(?: \w+){0,3}? (?:is |are |has |gone |went |come |came |coming )?(?:\w+ )?(?:droop\w*|slurr\w*|numb and|paraly\w*|can not (?:lift|move|feel)|gone (?:numb|weak)|slurring|wrong side)\b|\b(?:can not|could not) (?:lift|move|feel) (?:my|his|her|one) (?:\w+ )?(?:arm|side|leg|face)\b(?! (?:after (?:the )?gym|from (?:lifting|the gym)))|\bthunderclap headache|\bworst headache of my life\b.{0,40}(?:sudden|vomit|vision|neck|numb)",
    ),
    form(
        "collapse",
        "medical_emergency",
        5,
        "n",
        r"\b(?:is not|not|stopped|isn't|barely|hardly) (?:(?!doing|the|any|this|that|into|about|your|my|some|for|like|want|slow)\w+ )?breathing\b(?! (?:exercise|properly (?:when|during)|room|space|techni\w+|deeply|down|well when|right (?:when|during)))|\b(?:he|she|they|my \w+|her|his|friend|mum|mom|dad|baby)(?: \w+){0,4}? (?:will not|can not|could not|not|would not|does not) (?:\w+ )?(?:wake up|waking|respond\w*|be woken|breathing)|\b(?:can not|could not|will not) (?:get|wake) (?:him|her|them|my \w+)(?: to)? (?:wake|up|respond|breathe)|\b(?:lips|face|fingers|she|he) (?:\w+ ){0,2}(?:are |is |going |gone |turning |turned |went )+(?:blue|grey|gray)\b|\bunconscious\b(?! (?:mind|bias|belief|bit|habit|reason|thing|pattern|thought|process|need|desire|fear))|\b(?:having|had|have|has|get|getting|keep having) (?:(?:a |an |another |just had a )(?:seizure|fit|convulsion)s?|seizures?|fits|convulsions?)\b(?! (?:of|when|in the (?:fitting|changing)))(?!.{0,30}(?:epilep\w+|medication|years ago|as a (?:kid|child)|of (?:laugh|giggle|rage)))|\bseizures? (?:right now|started|just|this morning|today|last night|since)|\bpassed out (?:\w+ ){0,4}(?:and (?:will|can) not|twice|three times|again today|not wak)",
    ),
    form(
        "withdrawal",
        "medical_emergency",
        5,
        "np",
        r"\b(?:(?:stopped|quit|quitting)(?! (?!drink|tak|us|hav|buy|pour|sip|vap|smok)\w+ing\b)|came off|coming off|cold turkey|last drink|without a drink|no (?:alcohol|drink)|have not had (?:a drink|any alcohol|my benzos)|detox\w*|withdrawal\w*|not (?:drinking|had a drink)|ran out of)\b.{0,90}\b(?:shak(?:es?|ing)|seizures?|seeing (?:things|bugs|spiders|people|stuff)|hallucinat\w*|sweat\w*|tremors?|trembling|hearing things|fits?|confus\w*|convuls\w*)\b(?!.{0,20}(?:coffee|caffeine|sugar|social media))",
    ),
    form(
        "allergy",
        "medical_emergency",
        5,
        "np",
        r"\b(?:throat|tongue|lips|face|airways?)(?: \w+){0,3}? (?:clos\w+|swell\w*|swollen|tightening shut)\b(?! (?:from crying|after crying|with (?:tears|emotion)))|\banaphyla\w+|\ballergic reaction\b.{0,40}(?:breath|swell|throat|now|hives)|\bcan not breathe\b.{0,50}(?:blue|swell|throat|inhaler|asthma|collapse|stung|peanut|bee)|\b(?:asthma|inhaler)\b.{0,50}(?:not working|can not breathe|empty|worse|will not)|\bskipp\w* (?:my )?insulin\b.{0,60}(?:vomit|sick|confus|breath|days)|\bcarbon monoxide\b|\b(?:fever|stiff neck)\b.{0,60}(?:confus\w+|rash|can not bend|delirious)|\bhit (?:my|his|her) head\b.{0,60}(?:vomit|confus|blackout|passed out|dizzy|unconscious|blurr)",
    ),
    form(
        "collapse",
        "medical_emergency",
        5,
        "n",
        r"\b(?:husband|wife|dad|mum|mom|father|mother|friend|mate|flatmate|son|daughter|baby|brother|sister|nan|gran|boyfriend|girlfriend|he|she|partner|someone) (?:has |just |have )*(?:collapsed|gone (?:limp|blue|grey|floppy|cold)|turned (?:grey|blue|purple)|slumped|stopped responding|is unresponsive|unresponsive|is fitting|fainted and)\b|\b(?:can not|cannot|could not) wake (?:my|him|her|them|up my|the)\b|\b(?:can not|could not|hard to|struggling to) stay awake\b.{0,40}\b(?:pills|tablets|took|meds|after)\b|\b(?:pills|tablets|took|meds|swallowed|mixed)\b.{0,60}\b(?:can not stay awake|spinning|far away|going (?:dark|slow|funny)|ears (?:are )?ringing|breathing (?:is )?slow\w*|vision|seeing two|echo\w*|shaking|heart is)\b(?!.{0,20}(?:side effects?|prescribed|new tablet))|\b(?:sick|vomit\w*|throw\w*|cough\w*|black stools|poo)\b.{0,20}\bblood\b(?! (?:test|sugar|pressure))|\bpregnan\w+\b.{0,40}\b(?:blood|bleeding|pain|waters)\b(?!.{0,30}test)|\bstiff neck\b.{0,40}\b(?:light|fever|temperature|rash)|\b(?:fever|temperature)\b.{0,40}\b(?:stiff neck|confus\w*|rash)|\bcan not feel my (?:legs|feet|arms|face)\b(?!.{0,20}(?:gym|run|cold|squats))|\b(?:inhaler|asthma)\b.{0,40}\b(?:not help\w*|not work\w*|finish a sentence|can not breathe|blue)|\bworst headache\b.{0,50}\b(?:sick|bang|sudden\w*|vomit\w*|neck|life)\b|\bjaw and arm\b|\bfoam\b.{0,20}\b(?:mouth|lips)\b|\bcan not feel (?:his|her) pulse\b|\bno pulse\b|\bcollapsed\b(?=.{0,30}(?:floor|not|will not|kitchen|and he|and she))",
    ),
)
