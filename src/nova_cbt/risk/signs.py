# ruff: noqa: E501 - a pattern is kept on one line, to be read against its neighbours

"""What danger sounds like: tables of forms over plain clauses. A form says how it fails: by negation, past, joke.

Marks of a row: n negation turns it round, p a past marker makes it history, o only when it is about the client,
j laughter softens it, q is believed inside a quotation too.
"""

from __future__ import annotations

from typing import NamedTuple

from nova_cbt.words import patterns as re


class Form(NamedTuple):
    """One way of saying something: what it points to, how far, and which turns of phrase undo it."""

    reason: str
    label: str
    tier: int
    marks: str
    regex: re.Pattern[str]


_MACROS = {
    "SOON": r"(?:tonight|today|tomorrow|this (?:weekend|evening|afternoon|week|morning)|soon|right now|in an hour|"
    r"when (?:i get|i am) home|(?:on|by|this|next) (?:mon|tues|wednes|thurs|fri|satur|sun)day|after (?:work|this|dark)|"
    r"in the morning|before (?:morning|the weekend|christmas)|any (?:day|minute) now|later)",
    "ALL": r"(?:every ?one|every ?body|they|people|you|we|he|she|my (?:\w+ )?(?:family|kids?|children|wife|husband|mom|mum|"
    r"mother|dad|parents|friends|partner|boyfriend|girlfriend|team|son|daughter|brother|sister|flatmates?)|the world|"
    r"the (?:kids|children|family|planet|house|others)|others|all of (?:them|you)|those around me|things|it|life)",
    "KIN": r"(?:my (?:\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|ex|dad|father|mum|mom|mother|step\w+|uncle|"
    r"brother|sister|cousin|son|boss|teacher|coach|carer|roommate|flatmate|grand\w+|fianc\w+|parents|family|in-laws|bf|gf|"
    r"man|other half)|he|she|they|someone|somebody|a (?:man|guy|stranger|relative|colleague)|this (?:man|guy))",
    "WISH": r"(?:want(?:ed|ing|s)?(?: so badly| really| just)? to|wish(?:ed|ing)?(?: that)? i (?:could(?: just)?|was|were|would|"
    r"had)|wish to|rather|hop(?:e|ed|ing)(?: that| to)?(?: i)?(?: will| would| could| can| just)*|"
    r"would(?: really| just)? (?:like|love) to|pray(?:ed|ing)?(?: that| to)?(?: i)?(?: will| would| just)*|long(?:ing)? to|"
    r"ready to|would not mind|not mind|would be (?:ok|okay|fine|happy|glad|relieved) (?:to|if i|with)|need(?:ed)? to|"
    r"just want(?:ed)? to|looking forward to|if only i (?:could|would)|nice to|easier to|fantasi[sz]e about|"
    r"dream(?:ing)? (?:about|of)|daydream(?:ing)? (?:about|of)|crave|craving)",
    "THINK": r"(?:think(?:ing)?|thought|thoughts?|consider(?:ed|ing)?|contemplat(?:e|ed|ing)|fantasi[sz](?:e|ed|ing)|ideas?|"
    r"urges?|obsess(?:ed|ing)?|images?|daydream(?:ing|s)?|imagin(?:e|ed|ing)|ruminat\w+|tempted|impulses?|picture)",
    "AIM": r"(?:(?:am|was)? ?going to|will(?: be)?|about to|plan(?:s|ned|ning)?(?: to| on| for)?|decided(?: to| on)?|intend(?:ing)? to|"
    r"intent(?:ion)? (?:to|of)|ready to|determined to|made up my mind to|have to|set on|got to|committed to|prepared to|"
    r"know (?:when|how|where) i)",
    "WHEN": r"(?: (?:right )?(?:now|today|tonight|again|lately|anymore|sometimes|already|just|really|always))*",
}


def form(reason: str, label: str, tier: int, marks: str, pattern: str) -> Form:
    """A row of the table, its macros filled in."""
    for name, body in _MACROS.items():
        if name not in pattern:
            continue
        pattern = re.sub(rf"(?<![A-Z]){name}(?![A-Za-z])", lambda _, b=body: b, pattern)  # type: ignore[misc]
    return Form(reason, label, tier, marks, re.compile(pattern))


# Spoken figures that only sound like danger, read before anything else. The replacement keeps the place filled.
IDIOMS = re.compile(
    r"\bblind as a bat\b|\bgive anything (?:for|to)\b|\bcut(?:ting)? myself (?:off|some slack|a (?:bit of )?(?:slack|break|slice|piece|deal)|short|out of|out(?=\W*$|[,.!?])|loose|in two)"
    r"|\b(?:cut|nicked|burn(?:t|ed)?|scald(?:ed)?|hurt|injured|bruised|scratched|hit|stabbed|bit|poked|smacked)(?:ing)? "
    r"(?:myself|my (?:\w+ )?(?:finger|thumb|hand|knee|back|ankle|foot|leg|toe|elbow|shoulder|wrist|tongue|head|arm))"
    r"(?: \w+){0,4}? (?:by accident|accidentally|shaving|shave|chopping|cooking|slicing|gardening|playing|running|"
    r"lifting|skiing|"
    r"climbing|exercising|training|at the gym|working out|at football|at work|falling|moving|baking|ironing|peeling|"
    r"opening|carving|on (?:the|a|my|some) (?:\w+ )?(?:oven|stove|pan|iron|kettle|tray|paper|can|tin|glass|thorns?|grill|"
    r"hob|door|edge|rose|lid|corner|desk|table|radiator|envelope|fence|shelf|drawer|counter|cabinet|bike)|doing (?:yoga|diy)|"
    r"with (?:the|a|my) (?:oven|kettle|iron|coffee|tea|hair|curling|hammer|door|pan))"
    r"|\baccidentally (?:cut|burn(?:t|ed)|hurt|hit|stabbed|scratched)(?: \w+)?"
    r"|\b(?:chopping|cooking|shaving|slicing|peeling|ironing|baking|gardening)\b[^.!?]{0,40}?\b(?:cut|burn(?:t|ed)?|nicked) "
    r"(?:myself|my \w+)"
    r"|\bburn(?:ing|t|ed)? (?:myself|me)(?: all the way)? out\b"
    r"|\b(?:beat|beating|kick|kicking|kicked|hitting) myself (?:up|in the|over|about|for not|because)"
    r"|\bkick(?:ing|ed)? myself\b|\b(?:shoot|shooting|shot) (?:myself|me|him|her|them|you) (?:in the foot|an? |over|your)"
    r"|\bshoot(?:ing)? (?:hoops|for|up|the breeze|my shot)|\bshoot (?:me|you) (?:a|an)\b"
    r"|\b(?:killed|kill|killing) it\b(?! all)|\b(?:kill(?:ing|ed|s)?|murder) (?:some )?(?:time|the (?:mood|vibe|buzz|engine|game|joke|"
    r"lights?|boss|conversation|interview|presentation|exam|process|server|lawn|weeds|mosquito|dragon)|two birds|"
    r"(?:a |an |the )?(?:\w+ )?(?:spiders?|wasps?|bugs?|flies|mosquitoe?s?|zombies?|monsters?|enem(?:y|ies)|boss(?:es)?|"
    r"plants?|hours?|afternoon|houseplants?|weeds|tabs?|process(?:es)?|pizza|burger|beer|coffee|drink|cake|dragons?|npcs?|"
    r"cactus|ants|villagers|appetite|momentum|motivation|creativity|confidence|romance))"
    r"|\b(?:is|are|was|were|be|been|has been|been|just|absolutely|literally|s) (?:absolutely |literally |actually |slowly |"
    r"seriously |just |really )*killing me\b|\bkills me\b|\b(?:will|would|might|could) (?:not )?kill (?:me|you) to\b"
    r"|\bkill(?:s|ing|ed)? (?:me|us) (?:with|inside|softly)"
    r"|\bnot going to kill me\b|\bdressed to kill\b|\b(?:buzz|vibe|mood|pain|weed)[- ]?killers?\b|\bkiller\b"
    r"|\b(?:would|could|i'd) (?:absolutely |literally |seriously |honestly )?(?:kill|murder|die)(?: \w+)? for\b|\bto die for\b"
    r"|\b(?:could|can|going to) (?:absolutely )?murder (?:a|some)\b"
    r"|\bdying (?:to (?!get out|escape|be|die|end)|for (?:a|an|some|the|my|this)|of (?:\w+ )?(?:laughter|laughing|boredom|"
    r"embarrassment|curiosity|hunger|thirst|heat|cold|cringe|shame|excitement)|laughing|inside)"
    r"|\b(?:die|died|dead|dies|death)(?:d)? (?:of|from|with) (?:\w+ )?(?:laughter|laughing|boredom|embarrassment|curiosity|hunger|"
    r"thirst|heat|cold|cringe|shame|happiness|cuteness)|\b(?:died|die|dead|dying) laughing\b|\bdied inside\b|\bdie a little\b"
    r"|\bdie (?:hard|trying|on (?:this|that) hill)|\bold habits\b[^.]{0,8}die|\bdo or die\b|\bnever say die\b"
    r"|\bover my dead body\b|\bdead (?:to me|tired|line|lift|serious|weight|set|end|heat|beat|pan|battery|phone|on my feet|"
    r"quiet|silent|silence|zone|inside|last|easy|space|sea|poets|link|ringer|wrong|right|simple|good|sure|"
    r"relationship|code|plants?|leaves)"
    r"|\b(?:battery|phone|laptop|car|computer|wifi|internet|engine|console|mic|chat|conversation|plants?|plant|tablet|"
    r"router|tv|succulents?|cactus|character|avatar|sim|goldfish)(?: \w+){0,2}? (?:died|dies|dying|is dead|was dead|dead)"
    r"|\bwe (?:are )?(?:all )?(?:going to|will all|all) die\b|\bthought (?:that )?(?:i|we|he|she) (?:was|were) (?:actually |really )?(?:going to die|dying)\b"
    r"|\b(?:want(?:ed)?|wanting) to (?:die|vanish|disappear)\b[^.!?]{0,25}\bof (?:shame|embarrassment)|\brather die than (?:do|hurt|harm|eat|sing|ask|miss|let|wear)\b"
    r"|\bground (?:to |would |could )?(?:\w+ )?swallow me\b(?! (?:for good|forever))|\b(?:hit(?:ting)?|bang(?:ing)?) my head against a (?:brick )?wall\b|\bsorry to jump\b"
    r"|\bdrop[- ]dead\b|\bdeadlines?\b|\bdead(?:lock|lift|pan)\w*\b"
    r"|\b(?:bored|tired|scared|worried|worrying|frightened|stressed|annoyed|sick|starved|freezing|laughed|talk\w*|loved?|embarrass\w*) "
    r"(?:him|her|me|us|them|it)?(?:self|selves)? ?(?:half )?to death\b|\bto death\b"
    r"|\b(?:career|social|political|academic|professional|commercial|financial|economic|grade) suicide\b"
    r"|\b(?:printer|laptop|phone|computer|car|boiler|toaster) committed suicide|\bsuicide (?:squad|mission|prevention|drills?|awareness|rates?|statistics|hotline|helpline|month|bomber|pact|pass)s?\b"
    r"|\b(?:heart attack|stroke)s? (?:when|from|every time|if|because|just|over|reading|watching|seeing)\b|"
    r"\b(?:nearly|almost|about) (?:\w+ ){0,3}heart attack\b|\bgave (?:me|him|her|us) a heart attack\b"
    r"|\bover-?dos(?:e|ed|ing) (?:on|of) (?:chocolate|coffee|caffeine|sugar|cake|netflix|cute\w*|news|tv|social|work|carbs|"
    r"tiktok|christmas|sweets|candy|ice|tea|cheese|series|true|self|vitamin|nostalgia|screen|youtube|memes|sun)\w*"
    r"|\b(?:end|ending|ended) (?:it|things|everything) (?:with|between|there|on a|well|early|here|at|by|cleanly|amicably|"
    r"over text|before it)"
    r"|\b(?:want|like|need)(?:ed)? to (?:just )?(?:disappear|vanish) (?:into|under|behind|to (?:a|the) (?!nothing)|on a|for (?:a|the)|off to|"
    r"from (?:social|instagram|the (?:room|party|meeting|office)|facebook|work))"
    r"|\bjump(?:ing|ed)? (?:off|from) (?:the (?:diving|high|top) |a (?:plane|diving|cliff into)|the plane|topic|task)"
    r"|\bhang(?:ing)? (?:out|up|on|in there|around|with|myself out)\b|\bblow (?:my|your) mind\b"
    r"|\b(?:hit|hits|hitting|struck) (?:me|us) (?:that|how|with (?:a|the) (?:bill|question|news|wave|idea|"
    r"deadline|project|extra|snowball|ball|pillow)|again that|up (?!side|the head)|in (?:waves|the feels))\b"
    r"|\b(?:it|that|this|which|all|reality|grief|loss|truth|news|thought|guilt|panic|loneliness|sadness|tiredness|song|smell|"
    r"silence|mortality|wave|bill|fact|line|word|age|menopause|jet ?lag|caffeine|flu) (?:just |really |then |finally |suddenly )?"
    r"(?:hit|hits|hitting|struck) (?:me|us)\b"
    r"|\b(?:beat|beats|beating|thrash\w*|slaughter\w*|destroy\w*|kill\w*|crush\w*) (?:me|us|him|her|them|my \w+) (?:at|in|on|to|by) "
    r"(?:\w+ )?(?:chess|cards|tennis|mario|fifa|scrabble|football|monopoly|squash|darts|the|a|game|table|video|"
    r"smash|pool|badminton|race|final|points)"
)

# Words for taking one's own life and for hurting oneself, brought to one token each.
CONCEPTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "KILLSELF",
        re.compile(
            r"\bkill(?:ed|ing)? (?:myself|me self)|\b(?:end|ended|ending|take|taking|took) (?:my|this|the) "
            r"(?:own |miserable |pathetic |stupid |whole |sorry )?(?:life|existence)\b(?! (?:with|as i knew))"
            r"|\bmy own life\b(?= (?:was|is) (?:mine )?to)|\b(?:commit|committed|committing|die by|dying by|died by) suicide"
            r"|\b(?:off|offing|offed) myself|\b(?:end|ending|ended) (?:it all|myself|everything|it for good|my (?:own )?"
            r"(?:pain|suffering|misery)(?: for good| forever| permanently)|things (?:for good|permanently|forever))"
            r"|\bkill yourself (?:is|was) what i|\b(?:top|topping|topped) myself\b(?! up)|\bd(?:o|oing|id) (?:away with )?myself in\b"
            r"|\bd(?:o|oing) away with myself|\b(?:self delet\w+|delete myself|deleting myself|kill(?:ing)? (?:my )?self)\b"
            r"|\bput (?:an end|a stop) to (?:it all|my life|myself|everything|my existence|my misery)"
            r"|\bcheck(?:ing)? out (?:early|for good|permanently|of (?:life|this life|this world))"
            r"|\b(?:catch|catching) the bus(?= (?:soon|tonight|for good|forever))|\b(?:leave|leaving|exit\w*) (?:this (?:life|world|earth|"
            r"planet)|the world|life behind|this place for good)\b|\b(?:take|taking) myself out\b(?! (?:for|to|of|on))"
            r"|\bbe the one to end it\b|\b(?:be|being) done with (?:life|living|being alive)\b|\b(?:shoot|hang|drown|poison|gas) "
            r"myself\b|\bkill(?:ing)? $|\bunalive\w*|\bmake myself (?:disappear|gone) for good"
        ),
    ),
    (
        "HARMSELF",
        re.compile(
            r"\bself (?:harm\w*|injur\w+|mutilat\w+)|\b(?:cut(?:ting)?|harm(?:ed|ing)?|hurt(?:ing)?|injur(?:e|ed|ing)|"
            r"burn(?:ed|ing|t)?|scratch(?:ed|ing)?|punch(?:ed|ing)?|bit(?:e|ing)|claw(?:ed|ing)?|carv(?:e|ed|ing) (?:into )?|"
            r"slic(?:e|ed|ing)|stab(?:bed|bing)?|hit(?:ting)?|slap(?:ped|ping)?|bruis(?:e|ed|ing)|"
            r"smack(?:ed|ing)?|mutilat(?:e|ed|ing)|wound(?:ed|ing)?)(?: (?:on|into|at|up))? "
            r"(?:myself|my own (?:skin|body|arms?|legs?)|my (?:arms?|wrists?|thighs?|legs?|skin|stomach|forearms?|hips?|ankles?)\b"
            r"(?! (?:out|in|hurts?|itches)))"
            r"|\b(?:bang(?:ed|ing)?|smash(?:ed|ing)?|slam(?:med|ming)?|hit(?:ting)?) my (?:own )?(?:head|fists?|hands?|knuckles) "
            r"(?:against|on|into|off|until)|\bdig(?:ging)? my nails into|\bmake myself bleed|\b(?:hurt|cause) myself (?:physical )?(?:pain)?"
            r"(?<=pain)|\b(?:take|taking|took|taken) (?:it|things|my (?:anger|feelings|stress|pain)) out on (?:my (?:own )?"
            r"(?:body|skin|arms?|legs?|wrists?|thighs?)|myself)\b"
            r"|\b(?<!hair )(?<!grass )(?<!was )cutting(?= (?:again|to cope|helps|when|as a|has|was|is|since|for (?:years|relief)|every|at night|"
            r"last|in (?:school|college|high|my)|calms))|\b(?:started|been|stopped|quit|about|of|to|still|into|with|by|urge to|"
            r"from|for) cutting\b(?! (?:down|back|out|corners|the|a|my (?:hair|hours|grass|caffeine|spending|toe|finger|losses|budget|carbs|nails)|"
            r"it|off|edge|through|hair|carbs|costs|people|him|her|them|sugar|class|vegetables|onions|in|ties|contact|short|myself|"
            r"coffee|caffeine|calories|meat|dairy|alcohol|board|class))"
            r"|\b(?:i|we) (?:\w+ ){0,2}?cut(?= (?:when|whenever|if|because|after|every (?:time|night|day)|at night|to (?:feel|cope|calm|punish|stop|let|get through))\b"
            r"(?! (?:\w+ ){0,3}(?:cook\w*|chop\w*|garden\w*|shav\w*|sew\w*|hungry|grass|hair|wood|cake|bread)))"
            r"|\b(?:i|used to|urge to|want to|to|would|just) cut(?= (?:to cope|again|when i|at night|last|because|until|yesterday|"
            r"deep|this morning|sometimes|for relief|a lot|so i|in (?:sixth|year|school|college|high|uni)|right now)|\s*(?:$|[.!;]))(?<!hair cut)|\burges? to cut\b(?! \w+ (?:hair|contact))"
            r"|\b(?:cuts|scars|fresh (?:cuts|marks|wounds)|burn marks) (?:on|along|up|down|across) my (?:arms?|wrists?|thighs?|legs?)"
        ),
    ),
)

OTHER_SELF = re.compile(
    r"\b(?:kill(?:ed|ing|s)?|harm(?:ed|ing|s)?|hurt(?:ing|s)?|cut(?:ting|s)?|burn(?:ing|ed|s)?|hang(?:ed)?|hung|shot|off(?:ed)?) "
    r"(?:him|her|them|your)(?:self|selves)|\b(?:end|take|took|ended|taken|taking|ending) (?:his|her|their) (?:own )?li(?:fe|ves)\b|"
    r"\b(?:he|she|they|who|friend|brother|sister|mum|mom|dad|son|daughter|cousin|wife|husband|partner|roommate|ex|uncle|aunt|"
    r"boyfriend|girlfriend|student|colleague|neighbou?r|nephew|niece|flatmate|mate|classmate|mother|father)(?: \w+){0,4}? "
    r"(?:suicidal|self harm\w*|suicide|wants? to die|wanted to die|(?:do|does|did) not want to (?:live|be here))"
)

NEGATORS = re.compile(
    r"\b(?:not|no|never|without|none|neither|nor|nothing|nobody|hardly|barely|stopped|quit|free (?:of|from)|instead of|"
    r"avoid(?:ed|ing)?|rather than|far from|zero|against|anti|clean from|safe from|resist(?:ed|ing)?|recovered from|"
    r"past the|afraid of|scared of|fear of|terrified of|frightened of|phobia of|(?:scared|afraid|terrified|worried) (?:that )?"
    r"i (?:am going to|will|might|could|may)|fear i)\b"
)

# Negations that leave the danger standing: "I can't stop thinking about it", "not going to lie, ..."
HOLLOW = re.compile(
    r"\b(?:can not|could not|not able to|unable to|hard not to|never|have not|do not) (?:really |seem to |ever )?"
    r"(?:stop(?:ped)?|help|shake|quit|escape|get rid of|"
    r"resist|fight|ignore|avoid|get (?:it|this|that|the \w+) out|control|switch off|turn off|let go|not|promise|say|"
    r"guarantee|trust|see a way|see any|see another|deny|remember|imagine|sleep|eat|cope|breathe|think straight|"
    r"even|take|do|bear|handle|go on|keep|find|face|go a day)\b"
    r"|\b(?:stopped|quit) (?:sleeping|eating|drinking|going|talking|seeing|answering|working|smoking|(?:my|the|taking (?:my|the)) (?:tablets|meds|medication|pills))\b"
    r"|\b(?:do|does|did|would) not (?:know|care|matter|see|mind|think i can|trust|feel like i can|tell|talk|want to (?:talk|tell|"
    r"be alive|live|exist|go on|wake)|even|really know|let|have (?:the|any) (?:energy|strength|hope)|help|work|like (?:it )?when)\b"
    r"|\bnot (?:sure|going to lie|only|just|okay|ok|great|well|good|coping|fine|proud|sleeping|eating|enough|until|the first|"
    r"know|safe|alright|certain|because|even|that i (?:would|have) t|to (?:mention|worry)|doing|worth|good enough|one to)\b"
    r"|\bno (?:longer (?:care|want to (?:live|be|wake)|see|have)|idea|way out|point|one|other|reason|hope|future|energy|joke|"
    r"sleep|choice|lie|use|matter|end|escape|meaning|purpose)\b|\bnobody\b|\bnothing (?:helps|works|matters|left|else|"
    r"feels|is|can|will|to)\b|\bwhy (?:do i not|not|should i not)\b|\bnever (?:told|said\b(?= (?:this|that|it|so|anything|any of|to|a|the|out)\b)(?! that i\b)|felt|been (?:this|so)|going to get|"
    r"get|gets|be|ends|leave|leaves|goes|ending|admitted|thought i would|talked|spoke\w*|shared)\b|\bif i (?:do|can|could|did) not\b"
    r"|\bwithout (?:him|her|them|you|it|my|telling|anyone|any help|warning|sleep)\b|\bnot (?:getting|having|taking|been|a)\b"
    r"|\bno,? (?:i am|i do|actually|it is|really|honestly)\b|^no,\s"
)
AFTER_DENIAL = re.compile(
    r"^\W*(?:me|us)?\W*(?:i ticked |i said |answer(?:'s| is) )?(?:no|never|nope|none)\b|^ (?:of|from) (?:shame|embarrassment|laughter)\b|"
    r"^(?:\W|\w+\W){0,3}?\b(?:is not|are not|was not|were not|never|has not|have not) (?:really |even |actually )?(?:(?:been )?on (?:the table|my mind)|"
    r"something i|an option|crossed|entered|me|in my|who i|a thing|what i (?:mean|meant|want)|coming|part of|an issue|around|"
    r"there|there anymore|present|my plan|happening|going to happen|been a thing|a concern|a problem|anything i)|"
    r"^\s*\??[:,]?\s*(?:no\b|nope|never\b|not me)"
)

PAST = re.compile(
    r"\bused to\b|\b(?:years?|months?|decades?|ages) (?:ago|back|since)\b|\b(?:long|while|time) ago\b|\bback (?:then|when|in|at)\b|"
    r"\bwhen i was (?:in|at|on|with|living|married|pregnant|\w+teen|\d+|a (?:teen\w*|kid|child|student|boy|girl)|young\w*|at (?:school|uni\w*|college)|in (?:my|school|"
    r"college|uni\w*|high|year|the)|little|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|still)|"
    r"\bas a (?:teen\w*|kid|child|student|young\w*|girl|boy)\b|\bin (?:my|the) (?:past|teens|twenties|\w+ twenties|youth|thirties|"
    r"adolescence)|\bin (?:19|20)\d\d\b|\bin (?:high school|college|secondary|uni\w*|middle school|year \w+|sixth form)\b|"
    r"\b(?:not|never) (?:\w+ )?(?:any ?more|any longer|since(?: then)?|these days|currently|now|at the moment|for years)\b|"
    r"\bno longer\b|\blast (?:year|winter|summer|spring|autumn)\b|\b(?:previously|formerly|once upon a time|years? clean|"
    r"clean (?:for|since|now|from|of)|in my \w+ days|in the (?:pandemic|lockdowns?|nineties|eighties|navy|army)|as (?:an? )?(?:girl|boy|young \w+)|months clean|days clean|recovered|in recovery|behind me|history of|an old (?:habit|problem)|"
    r"past (?:self|attempt|struggles|life|me)|over it now|(?:i|have) (?:have |had |finally )?(?:stopped|quit) (?:self|cutting|HARMSELF|hurting|harming|doing|it|that|burning|all|in|when|at|years|two|three|when|\w+ (?:years|months))|ended years|none since|long ago|until (?:19|20)\d\d|(?:from|between) \d+ (?:to|and) \d+|(?:at|age|aged|at age|at the age of) (?:1\d|2\d|3\d|(?:twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[- ]\w+)?|thirty(?:[- ]\w+)?)(?! (?:to|past|minutes|percent|degrees)))|in (?:treatment|hospital|care) (?:for self|until|back)|ex-cutter|once upon|back in the|before i (?:came|met|had|got|moved|was)|the person i was|at school|my old|my past|a phase|a chapter|"
    r"haven't since|i was younger|during (?:uni\w*|college|school|my \w+|the (?:divorce|pandemic|lockdown))|teenage|teens|in (?:my )?first "
    r"year|growing up|a different (?:time|person)|other life)\b|\b(?:have not|haven't|had not|did not) (?:\w+ ){1,4}(?:in|for|since) "
    r"(?:over |about |more than |almost |nearly |\w+ )?(?:\w+ )?(?:years?|months?|decade|ages|then|a (?:long|year)|19|20|school|college|"
    r"uni\w*)|\b(?:it has been|been|been over|for|over|more than|almost|nearly) (?:\w+ ){0,2}(?:years?|decade) (?:since|now|ago|without|clean|free)|"
    r"\bhad (?:\w+ ){0,2}(?:phase|period|time|moments?|history|episodes?|spell) (?:\w+ ){0,4}(?:where|when|in|of|years)"
)
RECENT = re.compile(
    r"\b(?:tonight|today|right now|at the moment|currently|these days|lately|recently|yesterday|this (?:week|morning|month|weekend|"
    r"evening|afternoon)|last (?:night|week|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|still|again|relaps\w+|"
    r"(?:hours?|minutes?|days?|mins?) (?:ago|back)|(?:a|one|two|three|1|2|3|couple of|few) weeks? (?:ago|back)|"
    r"the other (?:day|night|week)|earlier|just (?:did|now|cut|hurt)|every (?:day|night|week|time)|most (?:days|nights)|"
    r"all the time|keep|keeps|keep on|back to|started|for (?:weeks|days|a (?:few )?(?:weeks|days))|since (?:last|yesterday|monday|the "
    r"weekend)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|(?<!since )(?<!until )\bnow\b(?! (?:that )?it)"
)
NEGATED_NOW = re.compile(
    r"\b(?:not|no|never|nothing|none|without|hardly)\b(?:\W+\w+){0,6}?\W+(?:currently|right now|now|any ?more|at the moment|"
    r"today|these days|lately|recently|presently|again|tonight|since|at present|immediate\w*)\b"
    r"|\b(?:not|never|nothing) (?:since|now|currently|lately|recently|today|like that)|\bnothing (?:\w+ ){0,3}(?:like that|of the sort)"
    r"|\b(?:have not|haven't|had not) (?:\w+ ){0,4}?(?:since|in|for)\b"
    r"|\b(?:i am|i feel|feeling|totally|completely|perfectly|keep myself|keeping myself|been|stay(?:ing)?) (?:\w+ )?(?:safe|fine now|okay now|"
    r"ok now|better now|past (?:that|it)|over (?:that|it)|in a (?:better|good|much better|different) place)\b"
    r"|\b(?:that is|it is|that was|all that is|this is) (?:\w+ )?(?:behind me|in the past|over now|done with|years ago|long gone|history)\b"
    r"|\bno longer\b|\bdo not do (?:it|that) (?:any ?more|now)\b"
)
LAUGH = re.compile(
    r"\b(?:lol|lmao|lmfao|haha+\w*|jk|j/k|just (?:kidding|joking)|(?<!not )kidding|(?<!not )joking|rofl|hehe|hah|figure of speech|figuratively|"
    r"so to speak|not literally|metaphorically|exaggerat\w+|(?<!not )(?<!being )dramatic|only a joke|in a joking way|(?<!not as a )(?<!not a )(?<!no )joke)\b|/j\b|[\U0001F602\U0001F923\U0001F480\U0001F605]|\bxd\b"
)
TRIVIAL = re.compile(
    r"\b(?:meetings?|emails?|homework|song|queue|traffic|spreadsheets?|printer|group chat|commute|zoom|monday|wifi|alarm|"
    r"exams?|assignments?|laundry|dishes|boss|excel|presentation|revision|update|hold music|advert|ads?|ikea|referee|team|"
    r"season|episode|finale|spoil\w*|slides|deadline|maths|math|essay|group project|lecture|bug|code|build|tax(?:es)?|forms|paperwork|"
    r"customer|shift|gym|burpees|squats|leg day|run|marathon|diet|coffee|weather|heat|parking|train|bus|flight|cringe|"
    r"embarrass\w*|hangover|microwave|neighbou?rs?|leaf blower|puns?|joke|jokes|karaoke)\b"
)
FICTION = re.compile(
    r"\b(?:song|lyrics?|book|novel|movie|film|tv|show|series|season|episode|character|story|script|scene|essay|paper|article|"
    r"podcast|documentary|game|level|raid|boss fight|npc|class|lecture|training|poem|chapter|play|playing|news|headline|netflix|anime|"
    r"manga|dnd|d&d|campaign|respawn\w*|minecraft|fortnite|valorant|overwatch|elden|dark souls|skyrim|zelda|sims|thriller|"
    r"course|module|seminar|exhibition|hamlet|romeo|shakespeare|author|writer|plath|research|study|statistics|album|"
    r"band|video|youtube|reading about|read about|watched|watching|protagonist|villain|literature|museum|history|war|"
    r"fanfic\w*|musical|opera|tournament|match|lobby|server|quest|mission)\b"
)
