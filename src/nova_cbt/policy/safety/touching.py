# ruff: noqa: E501 - a pattern is easier to check on one line
"""What a message within or after a special situation calls for, by what it speaks of: a group of the page's lines."""

from __future__ import annotations

from collections.abc import Mapping

from nova_cbt.words import patterns as re

_I = re.IGNORECASE
HELP_NEAR = re.compile(
    r"\b(?:\w+(?:'s|'re)|is|are) (?:now )?(?:calling|ringing|phoning|dial+ing)\b(?! (?:me|it|him|her|in sick|off)\b)|"
    r"\b(?:on (?:his|her|their|the|its|my|our) way|(?:she|he|my \w+|someone|somebody) (?:calls|rings|phones)\b(?! (?:me|it|him|her|in sick|every|all)\b)|coming (?:over|round|now|home|back|here|in|up|straight|to (?:get|fetch|pick|take|be|stay|sit|see))|(?:is|are|'s|'re) coming\b(?! (?:for|after) (?:me|us))|picking (?:me|us) up|(?:getting|fetching|bringing|starting) the car|"
    r"(?:calling|ringing|phoning|on the phone (?:to|with)|on hold|spoke to|rang|called) (?:the |a |my |our |with )?(?:\w+ )?(?:nurse|doctor|gp|surgery|line|team|ambulance|hospital|clinic|111|999|911|112)|(?:she|he|they|i|we|my \w+)(?:'s| is|'re| are|'m| am) (?:still |now |already )?on (?:hold|the (?:phone|line))\b(?! (?:all|every|with (?:work|her mum|his mum|a mate|friends)))|(?:they|somebody|someone|999|911|112)(?:'ve|'s| have| has)? (?:just )?(?:answered|picked up)|"
    r"(?:say|said|told (?:me|us) to) (?:to )?(?:come|go) (?:in|now|straight)|in the (?:car|taxi|ambulance)\b|driving (?:me|us))",
    _I,
)
"""Help is on its way, or the client is on the way to it."""
COMING = re.compile(
    r"\b(?:on (?:his|her|their|the|its) way|coming|be here (?:in|soon|by)|getting (?:in the car|a taxi|here)|picking me up|minutes away|(?:driv|walk)ing (?:over|here|to me))\b",
    _I,
)
"""Somebody is on the way and not there yet."""
HELP_HERE = re.compile(
    r"\b(?:(?:we|i)(?:'re| are|'m| am)? (?:now )?(?:go(?:ing)? (?:to|into)|at|in|off to) (?:the |a )?(?:clinic|hospital|a ?& ?e|er\b|emergency|doctor'?s?|surgery|ward|waiting room)|at (?:the )?(?:a ?& ?e|hospital|clinic|surgery|er)\b|"
    r"(?:she|he|they)(?:'s|'re| is| are)(?: now)? (?:here|with me|beside me|next to me|sitting)|took me (?:straight )?in|(?:talks?|talking) to the (?:doctor|nurse)|the (?:doctor|nurse|paramedics?|ambulance) (?:is|are|'s) (?:here|with)|keep(?:ing)? me (?:in|overnight)|taking me (?:in|to|with)|"
    r"(?:gave|given|giving) me something|(?:she|he|they)(?:'s| is|'re| are) (?:making|putting|getting me|bringing|holding)|let (?:me|her|him|them) in|i knocked|came (?:over|round)|they ask me)",
    _I,
)
"""A person, or professional help, is there."""
TREATED = re.compile(
    r"\b(?:hospital|a ?& ?e|clinic|ambulance|paramedics?|doctors?|nurses?|surgery|ward|emergency (?:room|department)|(?:took|taking) me (?:straight )?in|in the (?:car|taxi)|keep(?:ing)? me in|gave me something)\b",
    _I,
)
"""Those who treat people are there, or the client is with them."""
_CHOKED = re.compile(
    r"\b(?:chok\w+|strangl\w+|throttl\w+|(?:hands?|arm|belt|fingers) (?:was |were )?(?:a?round|on|at|over) my (?:neck|throat)|(?:squeez\w+|grabb?\w*|held|press\w*) (?:me by )?(?:my |the )?(?:neck|throat)|"
    r"(?:push|shov|threw|throw|slam|knock|smash)\w* (?:me|my head) (?:hard )?(?:up )?(?:on|onto|against|into|to|down|off|at) (?:to )?(?:the|a) (?:\w+ )?(?:wall|floor|door|table|stairs|radiator|fridge|counter|ground|kerb)\b[^!?]{0,60}\b(?:see (?:ing )?double|seeing double|double vision|dizzy|vomit\w*|throw(?:ing)? up|sick|headache|blurr\w*|confus\w*|blacked out|passed out|ears? r(?:ing|ang)\w*|can'?t remember)|\b(?:see|seeing) double\b|"
    r"(?:hit|banged|slammed|smashed|kicked|punched)\b[^.?!]{0,25}\b(?:my|the|in the) head|knocked me (?:out|unconscious)|sore to swallow|hurts? to swallow)",
    _I,
)
"""Pressure on the neck or a blow to the head: a doctor today, however late it is told (risk_protocol 11)."""
_NECK = re.compile(
    r"\bmy (?:neck|throat|head)\b|\bthe head (?:hurts?|aches?|spins?|is)\b|\bhead(?:s)? (?:hurts?|aches?|pounds?)\b|\bswallow\w*\b|\bhoarse\b|\bheadache\b",
    _I,
)


def injured(words: str) -> bool:
    """Does the message tell of choking, strangling or a blow to the head?"""
    return bool(_CHOKED.search(words))


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), _I)


TOUCHES: Mapping[str, tuple[tuple[str, re.Pattern[str]], ...]] = {
    "unusual": (
        ("about_nova", _any(r"\byou(?:r| are|'re|ve|'ve| have)?\b[^.?!]{0,40}\b(?:signs?|messages?|codes?|signals?|watching|controlling|recording|listening|spying|working for|plot|in on it|one of them|with them)\b", r"\bin your (?:messages|words|replies)\b|\bfull stops\b", r"\b(?:is (?:that|this|it)|are you) (?:a |part of (?:a |the )?)?(?:plot|conspiracy|trick|trap|test)\b", r"\bsame as you\b[^.]{0,5}[.?!]? ?(?:is|are)\b")),
        ("today_yes", _any(r"\b(?:would|will|'ll|could|can|says (?:she|he|they)(?:'ll| will)?) (?:come|go|drive|take|bring|ring|call)\b[^.?!]{0,20}\b(?:with me|me|along|for me|tomorrow|today)\b")),
        ("decision", _any(r"\b(?:sign(?:ing|ed)? (?:over|the|it|away)|sell(?:ing)?|sold|resign\w*|quit(?:ting)? my|hand(?:ing)? in my notice|invest\w*|transfer\w*|empt(?:y|ied|ying) (?:my|the|our)|giv(?:e|ing) (?:away|them) (?:my|the|all)|mortgag\w*|loans?|book(?:ed|ing)? (?:a |the )?(?:flight|tickets?)|found(?:ing)? (?:a|the|my)|divorc\w*|leav(?:e|ing) my (?:job|wife|husband))\b")),
        ("whom", _any(r"\b(?:who|whom|where|what number)\b[^.?!]{0,30}\b(?:call|ring|phone|go|contact|ask|see|turn)\b", r"\bwhere (?:do|would|could) i\b")),
        ("lost", _any(r"\b(?:my |our )(?:\w+ )?(?:mum|mom|mother|mam|dad|father|gran\w*|nan|wife|husband|son|daughter|sister|brother|friend|partner|dog)(?:'s)?\b[^?!]{0,60}\b(?:died|dead|passed|passed away|gone|lost|buried|funeral)\b", r"\b(?:died|passed away|lost (?:her|him)|buried (?:her|him|my|our)|funeral)\b")),
        ("refuses", _any(r"\bwhy (?:would|should|do|the hell)\b[^.?!]{0,25}\b(?:doctor|hospital|clinic|anyone|anybody|shrink|psychiatrist|team|help)\b|\bwhat for\b", r"\b(?:no|not|won'?t|don'?t|never|can'?t)\b[^.?!]{0,25}\b(?:doctors?|hospital|clinic|go in|see (?:any|some)(?:one|body)|take (?:any |the |my )?(?:medic\w*|tablets?|pills?)|pipes? down)\b", r"\b(?:lock|keep|section|put) me (?:up|in|away)\b")),
        ("belief", _any(r"\b(?:you )?(?:do|don'?t|did|would) you (?:not )?(?:believe|think i|agree)\b", r"\byou (?:do )?(?:believe|think|agree|see it)\b[^.?!]{0,30}\?", r"\b(?:it|that|this)(?:'s| is) (?:true|real|proof)\b", r"\bprove\b|\bi(?:'m| am) (?:still )?right\b|\bnobody believes\b|\bam i (?:right|mad|crazy)\b|\bplot\b")),
        ("ill", _any(r"\bi(?:'m| am) not (?:ill|sick|crazy|mad|mental|insane|psychotic|manic)\b", r"\b(?:says?|think\w*|call\w*) (?:that )?i(?:'m| am) (?:ill|sick|crazy|mad|manic)\b", r"\bi(?:'?m| am) (?:fine|fantastic|perfect|great|brilliant|better than)\b")),
    ),
    "abuse": (
        ("quit", _any(r"^(?!\W*/(?:quit|forget)\W*$).*(?:/quit|/forget)", r"\bhow (?:do|can|would) i (?:close|leave|exit|get out of|shut|switch off) (?:this|it|here|the (?:window|chat|page))")),
        ("injury_more", _NECK),
        ("erase", _any(r"\b(?:get rid of|delet\w*|eras\w*|wip\w*|clear|hide|remov\w*)\b[^.?!]{0,25}\b(?:chat|this|conversation|history|messages?|it|traces?)\b")),
        ("interrupted", _any(r"\b(?:hear|heard|hearing) (?:him|her|them|his \w+|her \w+|footsteps|the (?:door|key|car|gate))\b(?! (?:voice|say|said|call|talk|shout(?:ing)? (?:at|every|all)))", r"(?<!before )(?<!until )(?<!till )(?<!while )(?<!when )(?<!after )(?<!if )(?<!once )\b(?:he|she|they)(?:'s|'re| is| are| has| have)? (?:just )?(?:came|come|coming|walked|back|home|here|downstairs|upstairs|outside|in the (?:next )?(?:room|house|hall)|at the door|up now|awake|looking|asking|right (?:here|there))\b", r"\b(?:have|need|got) to be quick\b|^\W*(?:wait|one (?:sec\w*|moment)|hang on|brb)\W*$|\bcan'?t type\b")),
        ("line_ask", _any(r"\b(?:do|will|can|would|are|is|does) (?:they|it|the (?:line|people|service|women|lady|number))\b[^.?!]{0,30}\b(?:speak|understand|free|cost\w*|anonymous|tell|report|record\w*|show|appear|judge|open|day and night|trace|send|take my|call back|come)\b[^.!]*\?|\b(?:interpreter|in my language|on (?:the|my) (?:phone )?bill)\b|\bwhat (?:happens|do they do|will they do|do i say)\b[^.?!]{0,20}\b(?:call|ring|phone)\b")),
        ("confront", _any(r"\b(?:tell|telling|talk to|confront|stand up to|be honest with|say (?:it|that) to|write to|be (?:more )?assertive)\b[^.?!]{0,30}\b(?:him|her|them|assertive|my (?:husband|wife|partner|boyfriend|girlfriend))\b", r"\bassertive\b|\bcouples?(?:'s)? (?:therapy|counsel\w*|work)\b|\bstand up for myself\b")),
        ("normal", _any(r"\b(?:is|are|was) (?:it|this|that|what (?:he|she|they) do(?:es)?|these things)\b[^.?!]{0,15}\b(?:normal|usual|right|ok|okay|allowed|how it (?:is|should be))\b", r"\bwhat is normal\b|\b(?:is|are) (?:he|she|they) (?:even )?allowed to\b|\bdo(?:es)? (?:every|all|other|most|any) (?:husbands?|wives|wife|men|women|couples?|partners?|families|parents)\b|\b(?:is|was) it normal\b")),
        ("counts", _any(r"\b(?:counts?|is (?:it|this|that)|call (?:it|this|that)|really|even)\b[^.?!]{0,20}\babus\w*", r"\bnot (?:that|so) bad\b|\bothers have it worse\b|\bdoesn'?t hit\b")),
        ("leave", _any(r"\b(?:can'?t|couldn'?t|cannot|should i|how (?:do|would|could) i|want to|afraid to|if i|going to|could) (?:just )?(?:leave|go away|get (?:out|away)|move out)\b", r"\bwhere (?:would|could|can|should|do|will|am) i (?:even |ever |supposed to )?(?:go|turn|stay|live)\b|\b(?:nowhere|no place|no ?where else) (?:to go|i (?:can|could) go)\b|\bleave (?:him|her|them)\b")),
        ("fault", _any(r"\b(?:too|over-?) ?(?:sensitive|dramatic|emotional|needy|annoying)\b|\bless annoying\b|\boverreact\w*\b",r"\b(?:my|own) (?:own )?fault\b|\bi (?:answer(?:ed)? back|provok\w*|deserve\w*|make (?:him|her) (?:angry|mad)|made (?:him|her) (?:angry|mad|do)|set (?:him|her) off|push (?:him|her))\b|\bbecause of me\b")),
        ("both", _any(r"\b(?:i )?(?:don'?t|do not|not) want (?:a |to )?(?:divorce|leave|split|lose (?:him|her)|break up)\b|\bi (?:only |just )?want (?:that )?(?:(?:he|she|they) (?:stops?|changes?)|(?:him|her|them|it) to (?:stop|change))\b", r"\b(?:not|n'?t) (?:a |an )?(?:monster|bad (?:man|person|woman)|evil|violent|always like)\b|\b(?:he|she|they)(?:'s| is| are)? (?:cr(?:y|ies|ied)|sorry|apologi\w*|sweet|good|kind|nice|lovely|loves? me|doesn'?t mean)\b|\bi (?:still )?love (?:him|her)\b|\bhad a hard\b")),
        ("step", _any(r"\b(?:my|the|a) (?:\w+ )?(?:teacher|tutor|nurse|coach|aunt(?:ie|y)?|nan|gran\w*|friend's mum|head of year|counsell?or)\b|\b(?:spare key|bag|papers|passport|documents|money aside|savings|hid|hidden|sister'?s|friend'?s|neighbour|surgery|my (?:sister|brother|mum|mother|friend|aunt|cousin|colleague)|the line|refuge|shelter|solicitor|support (?:worker|service))\b")),
    ),
    "substances": (
        ("drive", _any(r"\bwhere\b[^.?!]{0,20}\b(?:car|my|the|our) keys\b", r"(?<!not )\b(?:on|get on|take|got on) (?:the|my) (?:motorbike|motorcycle|scooter|moped|quad)\b")),
        ("drive_no", _any(r"\b(?:not|won'?t|never|n'?t)\b[^.?!]{0,20}\b(?:driv\w*|take the car|get in the car)\b", r"\b(?:gave|given|handed|threw|put|hid|left|took|taken|has|have|got)\b[^.?!]{0,20}\bkeys\b(?! (?:in|are in) (?:me|my) hands?)(?! are (?:here|ready))", r"\b(?:get(?:ting)?|got|call(?:ed|ing)?|order(?:ed|ing)?|take|took) (?:a|the|an) (?:taxi|cab|uber|bus|lift)\b", r"\b(?:walk(?:ing)?|sleep(?:ing)? it off|stay(?:ing)? (?:here|put|home))\b")),
        ("drive", _any(r"\bi(?:'?m| am|'?ll| will| can|'d| could|ma)?\b[^.?!]{0,30}\b(?:driv\w+|behind the wheel|take the (?:car|van|bike|truck))\b", r"\b(?:go|going|come|coming|leave|leaving|set(?:ting)? off|home|there|over|back|them|her|him)\b[^.?!]{0,20}\b(?:with|by|in|take) (?:the|my|me) (?:car|van|motor(?: ?bike)?|truck|taxi cab)\b|\b(?:nip|pop|run|dash|shoot)(?:ping|ning)? (?:out|over|round|down|to)\b[^.?!]{0,30}\b(?:car|motor|van)\b|\bi(?:'?m| am)? (?:go|going|leave|leaving|set off|setting off) now\b|\bsitting in (?:the|my) (?:car|van|truck)\b|\b(?:keys? (?:are |is )?in (?:me|my) hand|in the car ?park|get(?:ting)? in the car|start(?:ed|ing)? the (?:car|engine)|fine to drive|ok(?:ay)? to drive|safe to drive|engine(?:'s| is)? (?:on|running)|min(?:ute)?s?'? drive)\b", r"\b(?:i'?m|im|am|i'?ll|gonna|going to|about to)\b[^.?!]{0,20}\b(?:go(?:ing)? (?:and )?(?:get|pick|fetch|collect) (?:her|him|them|the kids|my \w+)|pick(?:ing)? (?:her|him|them|the kids|my \w+) up|head(?:ing)? over|driv\w+|off now|off to (?:get|pick|fetch|collect|see))\b|\b(?:jump(?:ing)?|hop(?:ping)?|get(?:ting)?|climb(?:ing)?) in(?:to)? (?:the|my|me) (?:car|van|truck|motor)\b|\bi'?m in (?:the|my|me) (?:car|van|truck|motor)\b|\bram(?:ming)? (?:the|her|his|their) (?:gate|door|car|house|wall)\b|\b(?:gonna|going to)\b[^.?!]{0,20}\bdrive\b|(?:^|[.,!?] *)(?:now )?driving (?:over|there|to|home|round|now)\b")),
        ("company", _any(r"\b(?:you|u|ya) (?:still )?(?:there|here|with me|awake)\b|\bare (?:you|u) (?:there|still|listening)\b|\b(?:don'?t|dont) (?:go|leave)\b|\b(?:tell|say|talk to) me (?:some|sum)\w+ (?:nice|funny|good|else)\b")),
        ("lost", _any(r"\b(?:died|passed away|buried|funeral|lost (?:her|him|my)|dead)\b", r"\b(?:she|he)(?:'d| would) have (?:been|turned|loved|liked)\b", r"\b(?:i )?miss (?:her|him|them)\b|\b(?:her|his) (?:birthday|anniversary)\b")),
        ("sponsor", _any(r"\b(?:sponsor|meeting|aa\b|na\b|fellowship|my (?:sister|brother|friend|mum|mother|mate|wife|husband|partner))\b[^.?!]{0,40}\b(?:phone|rang|called|coming|here|on (?:her|his|their) way|picked up|talking)\b|\b(?:rang|called|phoned) (?:my |the )?(?:sponsor|sister|brother|friend|mum|mate)\b")),
        ("slip", _any(r"\b(?:disgust\w*|ashamed|pathetic|weak|failed|failure|hate myself|let (?:everyone|them|her|him) down|(?:weeks?|months?|days?|years?) sober|relaps\w*|slipped|all for nothing|back to (?:zero|day one|square one))\b")),
        ("work", _any(r"\b(?:do|work|talk|go on|carry on|continue)\b[^.?!]{0,30}\b(?:anyway|thought|thing|record|exercise|problem)\b|\bperfectly able\b|\bnot (?:that )?drunk\b|\bwhy not\b")),
    ),
    "third_party": (
        ("who", _any(r"\b(?:say|tell|told|talk|speak|go)(?: (?:it|that|this))? to (?:who|whom)\b", r"\btell (?:it to )?(?:who|whom)\b", r"\b(?:who|whom)\b(?! (?:knows|cares))[^.?!]{0,15}\b(?:do|should|can|could|would|must|shall) i\b[^.?!]{0,20}\b(?:say|tell|ask|talk|go|call|ring)\b")),
        ("tell_them", _any(r"\bwhat (?:do|should|shall) i (?:even )?(?:tell|say to) (?:them|the (?:police|ambulance|operator|doctor|paramedics?))\b")),
        ("help_yes", _any(r"^\W*(?:(?:ok|okay|right|yes|fine|alright|all right)\W+)*(?:i(?:'?ll| will|'m going to|m going to|'?m gonna)|gonna|going to) (?:tell|ask|ring|call|text|talk to|go (?:to|and)|show|write to|message)\b")),
        ("what_now", _any(r"\bwhat (?:(?:do|should|can|could|must|shall) (?:i|we) (?:even |actually )?do|now|next|am i (?:supposed|meant) to do)\b|\bhow (?:do|can|could) i help\b|\btell me what to do\b|\bi don'?t know what to do\b")),
        ("ask", _any(r"\b(?:ask|asking|say|mention\w*|bring(?:ing)? (?:it )?up)\b[^.?!]{0,50}\?|\bput(?:s|ting)? (?:it|the idea|ideas?|that) in(?:to|side)? (?:his|her|their)\b|\bgive (?:him|her|them) (?:the idea|ideas)\b")),
        ("call", _any(r"\bshould i (?:call|ring|phone|go (?:round|over|there)|tell)\b|\b(?:she|he|they)(?:'d| would| will|'ll) (?:hate|never forgive|kill) me\b|\b(?:call|ring) (?:the )?(?:police|ambulance|999|911|112)\b[^.]{0,20}\?")),
        ("no_reply", _any(r"\b(?:isn'?t|not|won'?t|doesn'?t|stopped|hasn'?t) (?:\w+ )?(?:pick(?:ing|s)? up|answer(?:ing|ed|s)?|repl(?:y|ying|ied)|respond(?:ing|ed)?|open(?:ing)? the door)\b|\b(?:phone|mobile)(?:'s| is) off\b")),
        ("called", _any(r"\b(?:i|we|my \w+)(?:'ve|'s| have| has)? (?:just |already )?(?:called|rang|phoned|told)\b(?! (?:him|her|me|you)\b)[^?]{0,60}\b(?:send\w*|coming|on their way|police|ambulance|they|999|911|112|111|000)\b|\bthey(?:'re| are|'ll| will)? (?:send(?:ing|s)?|com(?:e|ing)|on (?:the|their) way)\b|\b(?:police|ambulance|somebody|someone) (?:is|are|'s) (?:going|on (?:the|their) way|there)\b")),
        ("safe_now", _any(r"\b(?:she|he|they)(?:'s|'re| is| are) (?:fine|okay|ok|safe|alive|asleep|just drunk|in hospital|with)\b")),
        ("guilt", _any(r"\b(?:my fault|because i (?:left|said|did)|i should(?:'ve| have)|if i hadn'?t|i did this)\b")),
        ("hates", _any(r"\bwhat if (?:she|he|they) (?:hates?|never|finds? out|stops?|gets? (?:angry|mad|cross))\b|\b(?:she|he|they)(?:'ll| will|'d| would| is going to) (?:hate|never forgive|be (?:so )?(?:angry|mad|furious) (?:at|with)) me\b")),
        ("secret", _any(r"\b(?:promis\w*|secret|swore|not (?:to )?tell|betray\w*|trust me|behind (?:his|her|their) back|made me swear)\b")),
    ),
    "eating": (
        ("hunger", _any(r"\b(?:hunger|hungry|appetite|cravings?)\b[^.?!]{0,30}\b(?:away|stop|less|quiet|gone|down|kill|ignore|resist)\b|\b(?:stop|resist|ignore|make|kill|suppress)\b[^.?!]{0,25}\b(?:hunger|hungry|appetite)\b")),
        ("race", _any(r"\b(?:race|marathon|training|train|competition|match|gym|run(?:ning)?|exam|show)\b[^.?!]{0,60}\b(?:can'?t|saturday|sunday|tomorrow|weekend|hospital|have to|need to)\b|\bcan'?t (?:go|be) (?:to|in) (?:a |the )?hospital\b")),
        ("minimise", _any(r"\bexaggerat\w*|\bnot (?:thin|skinny|ill|sick|small|bad) enough\b|\b(?:only|just) (?:for )?a (?:second|moment|bit)\b|\bnot (?:that|so) bad\b|\bi(?:'m| am) (?:fine|ok|okay)\b|\boverreact\w*|\bdrama\w*")),
    ),
    "intrusive": (
        ("reassure", _any(r"\b(?:tell me|say|promise)\b[^.?!]{0,30}\b(?:not dangerous|never (?:do|hurt|harm)|(?:won'?t|wouldn'?t|will not|would not|couldn'?t) (?:ever )?(?:do|hurt|harm|act|be)|safe)\b", r"\byou don'?t think i(?:'d| would| could| might)\b|\bdo you think i(?:'d| would| could| might) (?:do|hurt|harm)\b|\bhow can you be sure\b|\bare you sure\b|\bwhat if i(?:'m| am| do| did)\b[^.?!]{0,40}\b(?:one|do it|does it|really)\b|\bam i dangerous\b", r"\b(?:am i (?:really |actually )?(?:going to|about to|capable of)|(?:will|would|could|might) i (?:really |actually |ever )?)\b ?(?:do|hurt|harm|kill|drop|stab|snap|act)\b[^.!]*\?", r"\b(?:should|ought) i (?:to )?(?:be (?:locked (?:up|away)|kept away|alone with)|even hold)\b")),
        ("again", _any(r"\b(?:pictures?|images?|flash(?:es)?|the thought)\b[^.?!]{0,40}\b(?:came|come|comes|again|back|twice|times|still)\b|\bit (?:came|happened|comes) (?:back|again|twice)\b")),
        ("tell", _any(r"\b(?:can'?t|cannot|couldn'?t|afraid to|scared to|if i) (?:tell|say (?:it|that) to|told)\b|\btake (?:him|her|them|my (?:baby|child|son|daughter)) away\b|\bon a form\b|\breport things\b")),
    ),
    "bereaved": (
        ("guilt", _any(r"\b(?:if (?:only )?i(?:'d| had)|i should(?:'ve| have)|i could(?:'ve| have)|why didn'?t i|my fault|i let (?:him|her|them) down|i (?:was|said i was) (?:too )?busy|he'd be here|she'd be here)\b")),
        ("anger", _any(r"\b(?:furious|angry|mad|rage|hate|cross) (?:with|at) (?:him|her|them|dad|mum|mom)\b|\bhow could (?:he|she|they)\b|\bleft (?:us|me)\b")),
        ("word", _any(r"\b(?:avoids?|won'?t say|nobody (?:says|talks|mentions)|no one (?:says|talks|mentions)|stigma|ashamed to say|don'?t (?:say|mention)|the word)\b")),
        ("odd", _any(r"\b(?:odd|strange|weird|wrong|normal|morbid|silly|allowed|too soon|bad)\b[^.?!]{0,50}\b(?:coat|clothes|room|things|pockets|photos?|letters?|grave|voicemail|shirt|smell|laugh|sort|keep|wear)\w*\b|\b(?:coat|clothes|room|pockets|voicemail|grave|shirt)\b[^.?!]{0,40}\?")),
        ("listen", _any(r"\bjust (?:want|need|wanted) to (?:say|talk|tell|get it)\b|\b(?:don'?t|not) want (?:any )?advice\b|\bout loud\b")),
        ("memory", _any(r"\b(?:dad|mum|mom|father|mother|brother|sister|son|daughter|wife|husband|he|she|him|her)\b[^.?!]{0,40}\b(?:used to|always|liked|loved|last|card|funeral|grave|birthday|voice|ticket|asked)\b|\breplay\w*|\bi miss\b")),
    ),
    "minor": (
        ("must_tell", _any(r"\b(?:do|must|should|shall) i (?:really |actually )?(?:have to |need to |got to |gotta )?tell\b", r"\bwhat (?:if|will|would|happens if)\b[^.?!]{0,25}\b(?:mum|mom|mam|dad|parents?|nan|she|he|they|i tell)\b[^.?!]{0,25}\b(?:mad|angry|cross|freak\w*|cry|cries|find\w* out|kill me|shout\w*|hate\w*|upset|disappointed|know)\b")),
        ("secrecy", _any(r"\b(?:you|u) (?:won'?t|will not|wouldn'?t|aren'?t|are not|not) (?:\w+ ){0,2}?(?:tell|telling|say anything|snitch|report)\b(?! me\b)", r"\b(?:you|u|nova)\b[^.?!]{0,25}\b(?:tell|telling|told|inform|ring|call|text|say (?:it )?to|report)\b[^.?!]{0,20}\b(?:my |our |the )?(?:mum|mom|mam|dad|parents?|mother|father|nan|gran\w*|school|uni|university|work|boss|teacher|social|police|anyone|anybody|doctor)\b", r"\b(?:keep|promise)\b[^.?!]{0,25}\bsecret\b|\b(?:don'?t|dont|do not|not) tell (?:any|no|my|the|uni|school|work|them|him|her|teacher)")),
        ("words", _any(r"\bwhat (?:do|would|should|can) i (?:even |actually )?(?:say|tell)\b", r"\b(?:what|how)\b[^.?!]{0,20}\b(?:say|tell|start|write|text)\b[^.?!]{0,30}\b(?:nan|mum|mom|mam|dad|gran\w*|her|him|them|teacher|nurse|aunt\w*|auntie|coach|(?:ms|mrs|mr|miss|dr)\.? \w+|counsell?or|tutor|head(?: of year| teacher)?)\b|\bdon'?t know (?:what|how) to (?:say|tell)\b|\bdont know (?:what|how) to (?:say|tell)\b")),
    ),
}  # fmt: skip
"""Page -> (group, what is spoken of), the first that is met counts."""


def touched(page: str, words: str) -> str:
    """The group of the page's lines a message calls for; nothing when it touches none."""
    return next((name for name, pattern in TOUCHES.get(page, ()) if pattern.search(words)), "")


_FEARED = re.compile(
    r"\b(?:what if|if|whether|afraid|scare\w*|terrif\w*|fear\w*|worr\w*|horrif\w*|disgust\w*|sick\w*|hate|dread\w*|panic\w*|never|not|no|means?|meant|does (?:it|that|this)|do you|would you|am i|would i|could i|might be|don'?t|doesn'?t|didn'?t|wouldn'?t|can'?t|isn'?t)\b|n't\b",
    _I,
)


def wishes(pattern: re.Pattern[str], words: str) -> bool:
    """Is the wish itself told, and not the fear that it might be one, or the question whether it is?"""
    parts = re.split(r"(?<=[.!?;,])\s+|\s+(?:but|and|because)\s+", words)
    return any(pattern.search(p) and not _FEARED.search(p) and "?" not in p for p in parts)


_WONDERS = _any(
    r"\bwhy\b[^.?!]{0,30}\b(?:you|that|this|everyone|everybody|ask\w*|matter\w*|relevant)\b[^.!]*\?",
    r"\b(?:would|will|do|are|did|can) you\b[^.?!]{0,25}\b(?:tell\w*|call\w*|ring\w*|report\w*|inform\w*|send\w*|pass\w*|note\w*|record\w*|write|save|share)\b[^.!]*\?",
    r"\bdo(?:es)? (?:you|it|that|this)\b[^.!?]{0,25}\b(?:ask|asks|say|put) (?:this |that |it )?(?:to |of )?(?:everyone|everybody|every|all)\b",
    r"\bdo i (?:look|sound|seem|come across)\b|\bwhat (?:makes you|do you) (?:think|ask|take me)\b[^.!]*\?|\bwhat kind of (?:a )?question\b",
    r"\bwho (?:else )?(?:sees|reads|gets|hears|knows|will know|would know|can see|can read)\b",
    r"\bwhat (?:happens|do you do|would you do|will you do|becomes of)\b[^.?!]{0,30}\b(?:if|with|when)\b[^.!]*\?",
    r"\bis (?:this|that|it) (?:going |being )?(?:recorded|reported|passed on|private|confidential|shared)\b",
)


def wonders(words: str) -> bool:
    """Does the client ask why a question is put, or what becomes of the answer?"""
    return bool(_WONDERS.search(words)) or touched("minor", words) == "secrecy"


_BECOMES = _any(
    r"\b(?:tell\w*|call\w*|ring\w*|report\w*|inform\w*|send\w*|pass\w*|note\w*|record\w*|write|save|share|sees|reads|gets|hears|knows|private|confidential|happens|snitch|police|hospital|lock)\b"
)


def asks_what_becomes(words: str) -> bool:
    """Is it asked what becomes of the answer, rather than why the question is put?"""
    return bool(_BECOMES.search(words)) or touched("minor", words) == "secrecy"


_TAKEN_BACK = {
    "psychosis": _any(
        r"\b(?:don'?t|do not|never|not|haven'?t) (?:\w+ ){0,2}(?:hear(?:ing)?|see(?:ing)?) (?:\w+ )?(?:voices|things|anything)\b",
        r"\bno voices\b|\b(?:nobody|no one)(?:'s| is)? (?:\w+ )?(?:watching|following|after|controlling|telling|talking to)\b",
    ),
    "abuse": _any(
        r"\b(?:he|she|they|nobody|no ?one)(?:'s|'re| is| are| has| have|'ve)? ?(?:never|not|isn'?t|aren'?t|doesn'?t|don'?t|wouldn'?t|didn'?t|hasn'?t) (?:\w+ )?(?:hurt\w*|hit\w*|violent|abusive|touch\w*|threaten\w*|forc\w*|control\w*|like that|laid)\b",
        r"\bnot like that\b|\b(?:just|only|merely) (?:a bit |being )?(?:nosy|nosey|strict|worried|curious|protective|old-fashioned)\b|\bnot (?:being )?abus\w+|\bn'?t (?:being )?abus\w+|\b(?:nobody|no ?one) (?:hurts?|hits?|threatens|hurting)\b|\bi(?:'m| am) not (?:afraid|scared) of (?:him|her|them|anyone|anybody)\b",
    ),
}
_NOTHING_SO = re.compile(
    r"\b(?:nothing|not|isn'?t|wasn'?t) (?:\w+ )?(?:like (?:that|this)|of (?:the|that) (?:kind|sort))\b", _I
)


def taken_back(cue: str, words: str, *, weak: bool) -> bool:
    """Does the client say that there is nothing of the kind? After a mere guess of ours a plain no is enough."""
    plain_no = re.match(r"^\W*(?:no|nope|nah|never|not at all|none|of course not|god no)\b", words, _I)
    pattern = _TAKEN_BACK.get(cue)
    return bool(pattern and pattern.search(words)) or bool(weak and (plain_no or _NOTHING_SO.search(words)))


NO_WORD = re.compile(r"^\W*(?:no|nope|nah|not me|really not)\b", re.IGNORECASE)


def negated(words: str) -> bool:
    """Is it a no, or a word that it is safe just now?"""
    return bool(NO_WORD.search(words) or (_SAFE.search(words) and not _UNSAFE.search(words)))


_SAFE = re.compile(
    r"\b(?:(?:i'?m |i am |yes |all |am )?alone (?:here|now|until|till|for|at|in|with (?:the|my) (?:kids|children|baby|cat|dog))|(?:not|n't|never|no) [^.?!]{0,25}\b(?:danger\w*|right now|tonight|at the moment|anyone|anybody|read)|(?:it'?s|i'?m|am|is) (?:\w+ )?(?:safe|fine|okay|ok|alone|private)|"
    r"(?:he|she|they)(?:'s|'re| is| are) (?:\w+ )?(?:out|away|asleep|at (?:work|the (?:mosque|church|gym|pub|shops?|office|market|club|temple|doctor)|(?:his|her|their) (?:\w+'s|mother\w*|brother\w*|friend\w*))|by (?:his|her) mother|not here|not home|safe|fine|okay|ok|in bed|with (?:my|her|his|their|a|some\w+|us|me))|(?:nobody|no ?one) (?:can|could|will)|just me)\b",
    re.IGNORECASE,
)
_UNSAFE = re.compile(r"\b(?:not|n't) (?:\w+ )?safe|outside|at the door|going to (?:kill|hit|hurt)\b", re.IGNORECASE)
