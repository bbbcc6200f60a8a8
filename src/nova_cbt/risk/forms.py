# ruff: noqa: E501 - a pattern is kept on one line, to be read against its neighbours

"""The table of forms: how people speak of wanting to die, of hurting themselves or others, and of being in danger."""

from __future__ import annotations

from nova_cbt.risk.signs import Form, form

_DIE = (
    r"(?:be dead|die|not (?:be|exist|live|wake(?: up)?(?! (?:the|him|her|them|my|anyone|everyone|up (?:the|my|late|early|at))\b)|have to (?:be|exist|wake up|live)|come back)(?: here| alive| around)?|"
    r"stop (?:existing|being alive|living|being here)|cease to exist|"
    r"be gone(?: for good| forever)?|go to sleep (?:and|forever|to)|sleep forever|fall asleep (?:and|forever)|never (?:wake|have been "
    r"born|been born|exist|have existed|wake up)|not wake up|dead|stay asleep forever|disappear|vanish|fade (?:away|out)|be nowhere|"
    r"be no more|rest forever|not be (?:here|alive|around))"
)

PLAN: tuple[Form, ...] = (
    form("intent", "plan_or_intent", 4, "npoj", r"\bAIM (?:\w+ ){0,3}?KILLSELF"),
    form("intent_time", "plan_or_intent", 4, "npoj", r"(?:\bi\b|\bam\b).*KILLSELF.{0,30}\bSOON\b"),
    form("intent_time", "plan_or_intent", 4, "npoj", r"\bSOON\b.{0,30}(?:i am|i will|i might) (?:\w+ )?KILLSELF"),
    form(
        "plan",
        "plan_or_intent",
        4,
        "np",
        r"\b(?:a|the|my|have) (?:\w+ )?(?:plan|method|way|date|day|place|note|spot)s? (?:\w+ ){0,3}?"
        r"(?:KILLSELF|die|to be gone|suicide)",
    ),
    form(
        "plan",
        "plan_or_intent",
        4,
        "npj",
        r"\bi (?:have|got|made|already have|do have|have got|have made|had made)(?: got)? (?:a|my|the) "
        r"(?:\w+ )?plan (?:and|now|for (?:it|how)|ready|SOON|in place|worked out|all)(?! work| career| study| trip| for (?:my|the) (?:exam|thesis))",
    ),
    form(
        "plan_made",
        "plan_or_intent",
        4,
        "np",
        r"\b(?:picked|chosen|chose|settled on|set|decided on|fixed|worked out|figured out|know) (?:a|the|my|"
        r"exactly|out|where|when|how) (?:\w+ ){0,3}?(?:date|day|method|KILLSELF|way to (?:die|go|do it)|i (?:will|would|am going to|want to) "
        r"(?:do it|die|go|KILLSELF))",
    ),
    form(
        "means_ready",
        "plan_or_intent",
        4,
        "np",
        r"\b(?:i have|i got|i have got|there is|i bought|i keep|saved up|saving up|stockpil\w+|hid(?:ing|den)?|"
        r"collect(?:ed|ing)|counted|been saving|stash\w*|bought)(?: \w+){0,5}? (?:pills?|tablets?|meds|medication|gun|rope|rifle|what i need|"
        r"everything i need|the means)(?: \w+){0,5}? (?:ready|enough|just in case|for (?:it|that|when|tonight|the day)|to do it|KILLSELF|"
        r"beside me|in my hand|next to me|in front of me|saved)",
    ),
    form(
        "means_ready",
        "plan_or_intent",
        4,
        "np",
        r"\b(?:sav(?:ed|ing)|stockpil\w+|hoard\w*|collect\w*|hiding|counting out|counted out|stash\w*) (?:up )?"
        r"(?:my |the |all (?:my|the) |some )?(?:\w+ )?(?:pills?|tablets?|meds|medication)",
    ),
    form(
        "means_in_hand",
        "plan_or_intent",
        4,
        "np",
        r"\b(?:have|holding|with|got|staring at|sitting (?:here )?with|looking at|in front of me are|loaded) "
        r"(?:\w+ ){0,3}(?:pills?|tablets?|gun|rope|blade|knife|rifle|bottle of (?:pills|tablets))\b(?: \w+){0,4} "
        r"(?:in (?:my|front)|on my|beside|next to|ready|loaded|right here|and i)",
    ),
    form(
        "at_place",
        "plan_or_intent",
        4,
        "np",
        r"\b(?:i am|standing|sitting) (?:\w+ )?(?:standing |sitting |up )?(?:on|at|by) the (?:\w+ )?(?:bridge|ledge|roof|"
        r"edge|tracks|platform|cliff|rail|balcony|window)\b(?! (?:of (?:my|a) (?:seat|tears|breakdown|burnout)|waiting for))(?! of)",
    ),
    form(
        "preparing",
        "plan_or_intent",
        4,
        "npq",
        r"\b(?:wr(?:ote|itten|iting|ite)|left|leaving|finished|drafted|record(?:ed|ing)) (?:\w+ ){0,4}?(?:goodbye|suicide|"
        r"farewell|final|last) (?:letters?|notes?|messages?|videos?|words|emails?)\b(?! (?:to my (?:team|colleagues|class|boss)|at work|for the "
        r"(?:team|job)|before the deadline))",
    ),
    form(
        "preparing",
        "plan_or_intent",
        4,
        "np",
        r"\b(?:wr(?:ote|itten|iting)|left|leaving) (?:\w+ ){0,2}?(?:letters?|notes?) (?:to|for) (?:\w+ ){1,3}"
        r"(?:for (?:after|when|once|to (?:find|read|open))|to (?:find|read|open) (?:after|when|once)|after i am gone|when i am gone)",
    ),
    form(
        "preparing",
        "plan_or_intent",
        4,
        "np",
        r"\b(?:put|putting|getting|got|set|setting) (?:all )?(?:my|the|everything|things) (?:\w+ ){0,2}?(?:affairs )?in "
        r"order\b.{0,40}(?:for (?:when|after)|before|so (?:they|no one|nobody)|gone|goodbye|SOON)",
    ),
    form(
        "goodbye",
        "plan_or_intent",
        4,
        "nqj",
        r"\b(?:this is|consider this|think this is|came|here|just wanted|wanted|want|need|going|wish) (?:it )?(?:to say )?"
        r"(?:my |a |the )?(?:last |final )?(?:goodbye|farewell)\b(?! (?:to (?:him|her|the|it)\b|to my (?:gran\w*|nan|dad|mum|mother|father|dog|cat|colleagues?|old)|party|"
        r"for (?:today|now)|drinks|dinner|kiss|speech))",
    ),
    form(
        "goodbye",
        "plan_or_intent",
        4,
        "nq",
        r"\b(?:said|saying|say|sent|texted|made|told|kissed) (?:\w+ ){0,3}?(?:goodbyes?|farewells?)\b(?! to (?:the|him|her|it|our|my (?:dog|cat|horse|rabbit|colleagues?|team|class|old)))(?! to the lads).{0,50}(?:last time|they do not "
        r"know|ready|SOON|peace|gone|one last|for good|forever|no one knows|without (?:telling|them))",
    ),
    form(
        "goodbye",
        "plan_or_intent",
        4,
        "nq",
        r"\b(?:last time (?:you|i|we|anyone) (?:will )?(?:hear|see|talk|be talking|speak|write)\b(?!.{0,60}\b(?:was|were|said|told|summer|colleges?|laughed)\b)|"
        r"(?:will|would) not (?:be (?:here|around|alive|alive anymore)|see (?:me|tomorrow|you)|need (?:to|it|them|this)) "
        r"(?:\w+ ){0,4}?(?:SOON|next (?:week|month|session|time|year)|anymore|much longer|by (?:then|\w+day)|after|where)|"
        r"(?:thank|thanks)(?: you)? for (?:everything|trying|being)(?:.{0,30})(?:goodbye|last|take care of)|"
        r"by the time (?:you|anyone|they|somebody|someone) (?:read|see|find|get)|"
        r"(?:will|would) not (?:have to )?(?:worry|deal|bother) (?:\w+ ){0,4}?(?:me|my) (?:after|much longer|any ?more|SOON))",
    ),
    form(
        "goodbye",
        "plan_or_intent",
        4,
        "n",
        r"\b(?:will|going to|about to) (?:all )?(?:be|is) (?:all )?over (?:for me )?(?:SOON|and no)|"
        r"\b(?:it|everything) will (?:all )?(?:be over|end|stop) (?:for me )?(?:tonight|tomorrow|soon)\b(?! enough)|"
        r"\btonight is (?:the|my) (?:last )?night\b|\b(?:my|the) last (?:night|day|evening|birthday|christmas|weekend|week) (?:alive|here|on earth|with)|"
        r"\bi (?:am|will be) (?:not )?going to (?:do it|go through with it|end it)\b(?! (?:again )?(?:if|with|this time we))|\bgoing through with it\b|"
        r"\bi (?:have )?(?:finally )?(?:decided|made up my mind|made my (?:decision|peace)|made peace with)"
        r"(?:.{0,40})(?:to die|dying|to go|not (?:be|living)|leave this|it is time|i will be gone)|\bthe decision is made\b|\bmy mind is made up\b",
    ),
    form(
        "cannot_stay_safe",
        "plan_or_intent",
        4,
        "",
        r"\b(?:can not|could not|do not (?:think|know|feel|trust)(?: that)?(?: if| whether| like)? ?i? ?(?:can|could)?|not sure "
        r"(?:if |that |whether )?i (?:can|will)|unable to|might not be able to|am not able to|struggling to|will not be able to|can not promise "
        r"(?:that )?(?:i will|to|i can)) (?:\w+ )?(?:keep(?:ing)? (?:my)?self safe|stay(?:ing)? safe|be(?:ing)? safe|keep(?:ing)? safe|stay(?:ing)? alive|"
        r"make it (?:through (?:the|to)?|to|past) ?(?:the )?(?:night|tonight|tomorrow|morning|weekend)|trust myself|not act on|control (?:it|this|what i) )",
    ),
    form(
        "cannot_stay_safe",
        "plan_or_intent",
        4,
        "",
        r"\b(?:do not|can not) trust (?:myself|what i (?:will|might|would))(?: to be alone| tonight| right now| alone| around| with "
        r"(?:my|the) (?:pills|meds|medication|gun|knives))?\s*(?:$|tonight|right now|alone|to be alone|do|around|if|not to (?:do|hurt|act))"
        r"|\bi am not safe (?:with|around|from|to be) (?:myself|alone|on my own)|\bi am a danger to myself|\bnot safe (?:right now|tonight|alone)"
        r"|\b(?:scared|afraid|worried|frightened) (?:that |of what |what )?i (?:am going to|will|might|could) (?:\w+ )?(?:do (?:it|something|to myself|tonight)|"
        r"act on|KILLSELF)",
    ),
    form(
        "recent_attempt",
        "plan_or_intent",
        4,
        "no",
        r"\b(?:tried|attempted|attempt) (?:to )?(?:KILLSELF|die|at KILLSELF|suicide)",
    ),
    form(
        "recent_attempt",
        "plan_or_intent",
        4,
        "no",
        r"\b(?:nearly|almost|came close to|went to|started to|was about to|(?:very |so )?close to) (?:\w+ )?KILLSELF",
    ),
    form(
        "recent_attempt",
        "plan_or_intent",
        4,
        "no",
        r"\bmy (?:\w+ )?(?:suicide )?attempt\b(?! (?:at|to (?!die|end|kill)|on))|\bi survived (?:a|my|the) (?:\w+ )?(?:suicide |)attempt|"
        r"\b(?:a|one|two|three|first|last|past|previous) (?:\w+ )?suicide attempts?",
    ),
    form(
        "intent",
        "plan_or_intent",
        4,
        "npoj",
        r"\b(?:intend|intending|plan|planning|decided|going|mean|determined) to (?:die|be dead|not be here)\b(?! (?:laughing|trying|of (?:boredom|embarrassment)))|\bi want to die\b.{0,25}\band i will\b|\bmy (?:own )?suicide\b(?! (?:prevention|essay|assembly|talk|watch))|\b(?:a|my|the) suicide (?:note|plan|letter)\b(?! (?:in the (?:film|book|play)|of))|\bi have (?:got )?the means\b",
    ),
    form(
        "ready",
        "plan_or_intent",
        4,
        "np",
        r"\b(?:have|got|is|am) (?:\w+ )?(?:everything|it all|all) (?:ready|prepared|lined up|laid out|here|set out|arranged)\b.{0,60}\b(?:do it|end|die|gone|after the kids|tonight|without me|no one|nobody|peace)\b|\b(?:do|doing|done|did) it (?:tonight|tomorrow|this weekend|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|while (?:he|she|they|everyone|the)|when (?:he|she|they|everyone|the (?:kids|house))|after (?:the kids|they|he|she))\b(?=.{0,80}(?:asleep|gone|at (?:their|his|her)|out\b|talk me out|empty|stop me|no one|nobody|find|away))",
    ),
    form(
        "means_in_hand",
        "plan_or_intent",
        4,
        "np",
        r"\b(?:it|the (?:gun|rope|pills|tablets|bottle|blade)) (?:is |are )?(?:in my (?:lap|hand|hands|pocket|mouth)|right (?:here|in front)|next to me|beside me|on the (?:bed|table))\b(?=.{0,80}(?:reason|not to|putting|picking|done|stop|tonight|end|die|gun|rope|pills|tablets|alone|do it))|\b(?:gun|rope|pills|tablets)\b.{0,25}\b(?:in my (?:lap|hand|hands|mouth)|on the bed|ready|beside me|next to me)\b",
    ),
    form(
        "goodbye",
        "plan_or_intent",
        4,
        "n",
        r"\b(?:tomorrow|next week|by (?:then|monday|friday|sunday|tonight|the weekend|morning)|after (?:tonight|today|this|the weekend|friday|sunday)|on monday|next (?:month|session|time))\b[^.]{0,30}\b(?:i (?:will|would|am) not (?:going to )?(?:be (?:here|around|alive|a problem)|exist|need)|there (?:will not|is not|will be no) (?:be )?(?:a )?me|i (?:will be|am) (?:gone|dead|out)|no more me)\b|\bi (?:will|would|am) not (?:going to )?be (?:here|around|alive|a (?:problem|burden)) (?:\w+ ){0,4}(?:tomorrow|next week|by (?:then|monday|friday|sunday|the weekend)|after|for (?:it|that|christmas|the)|to (?:tell|see|answer|find|need))|\b(?:no|not) (?:\w+ )?(?:need|be needing|needing|have) (?:another|the next|any more|our next|more) (?:session|appointment|talk)s?\b|\bthere will not be a me\b|\b(?:it|the pain|everything|this|all of this) (?:stops|ends) (?:tonight|tomorrow|today|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|this week|this weekend)\b|\btonight (?:it|everything) (?:stops|ends)\b",
    ),
    form(
        "found",
        "plan_or_intent",
        4,
        "n",
        r"\b(?:when|once|after|for when|before|until|whoever|until someone|so that|so) (?:they|she|he|someone|somebody|anyone|the police|the neighbours?|my \w+)?(?: \w+)? ?(?:finds?|discovers?|will find|to find|have found) (?:me|my body|it all|the body)\b|\b(?:want|like|going|ready) to be found\b|\bfound me (?:last|in time|and i|too|unconscious|on the|before|just)|\b(?:got to|reached|saved) me just in time\b|\bno ?(?:body|one)(?:'s| is| will be)? (?:going to |will |would )?(?:be able to )?(?:stop|interrupt|find|talk) me(?: out of it)?(?: in time| this time| next time| the second time| tonight|$)|\bnext time (?:no|i will|nobody|it will|they will not)\b.{0,40}\b(?:stop|work|interrupt|find|fail|save|right)",
    ),
    form(
        "knows_how",
        "plan_or_intent",
        4,
        "np",
        r"\bi (?:know|have decided|have worked out|have chosen|picked|chose) (?:where|when|how|the (?:day|date|place|way|spot))(?: and|,| or)? (?:i know )?(?:where|when|how|the (?:day|date|place|time|way))\b(?! (?:to (?:get|apply|find|study|meet|go|sign)|we|the (?:party|exam|wedding)))|\ball (?:that is|i have) left (?:to do )?is (?:to do it|it|doing it|the)\b|\bi have (?:got )?(?:what|all|everything) i (?:\w+ )?need\b(?! (?:for (?:the|my|school|work|dinner|it to work)|from (?:you|the shop)|to (?:bake|cook|finish|study|pass|know)|in life|now))|\b(?:pills|tablets|meds|medication|everything|it all|they) (?:are |is )?(?:all )?(?:lined up|counted(?: out)?|laid out|crushed|ready to go)\b(?! (?:for (?:the|work|school|dinner)))|\b(?:after|since) (?:my|an|the) (?:\w+ )?attempt\b|\b(?:can not|should not|must not|not safe to) be (?:left )?(?:alone|by myself|on my own) (?:tonight|right now|with (?:this|my|myself|it)|today|or)|\b(?:if|when|once|as soon as) i (?:go|get|am) (?:home|alone|off the phone|back)\b[^.]{0,20}\bi (?:will|am going to|might) (?:just )?(?:do|end) it|\bi am (?:going to|gonna) do it\b(?! (?:anyway,|the (?:homework|call)|tomorrow at the gym))|\b(?:practi[sc]ed|rehears\w+|had a (?:dry|trial) run)\b.{0,20}\b(?:it (?:yesterday|last|again|once)|how i|doing it|the (?:knot|jump|walk))|\b(?:(?:this|that|it|here) (?:is|will be|was|may be|might be) my last (?:text|message|letter|day|night|post)|my last (?:words|meal|goodbye|payday))\b(?! (?:at (?:work|school|uni|the (?:office|job))|of (?:term|work|school|holiday|freedom)|in the office|before (?:the|my) (?:diet|holiday|operation)))",
    ),
    form(
        "recent_attempt",
        "plan_or_intent",
        4,
        "no",
        r"\b(?:an|one|another|the|first|second|third|failed|latest) (?:\w+ )?(?:suicide )?attempt\b(?=,? (?:on my (?:own )?life|last|this|three|two|a|one|in (?:may|june|july|the spring|the summer|april|march)|\d|yesterday|and (?:nobody|no one)|age|when i|at|in))(?! (?:at (?:the|a|my|baking|cooking)|to (?!die|end|kill)))",
    ),
)

ACTIVE: tuple[Form, ...] = (
    form(
        "thoughts",
        "active_ideation",
        3,
        "npoj",
        r"\bTHINK (?:\w+ ){0,4}?(?:KILLSELF|suicide|doing it for good|ending (?:it|things)\b(?! (?:with|between)))",
    ),
    form("thoughts", "active_ideation", 3, "npoj", r"\bKILLSELF"),
    form("suicidal", "active_ideation", 3, "npoj", r"\bsuicidal\b"),
    form(
        "suicide",
        "active_ideation",
        3,
        "npoj",
        r"\b(?:suicide (?:is|feels|seems|looks|sounds|would be|crosses|crossed|has crossed|keeps|pops|comes)|(?:towards?|drawn to|back to|about|of|like) suicide\b|"
        r"suicide (?:thoughts?|ideation|plan)|i (?:want|need) suicide|life or suicide)",
    ),
    form(
        "wish_to_end",
        "active_ideation",
        3,
        "npoj",
        r"\b(?:WISH|i) (?:\w+ )?(?:end it|end things|finish it all|make it (?:all )?(?:end|stop) (?:for good|forever)|be the one who ends it)\b"
        r"(?! (?:with|here|now,? (?:the|this) (?:session|call|chat)))(?=\s*(?:$|all|now|already|for good|tonight|so|and|sometimes|\W))",
    ),
    form(
        "no_reason_not_to",
        "active_ideation",
        3,
        "pj",
        r"\b(?:no|any|a single|a good) reasons? (?:\w+ )?(?:not to|to not|why i should not|for not) (?:KILLSELF|die|do it|end)|"
        r"\bonly (?:thing|reason|one)s? (?:\w+ ){0,6}?(?:stopping me|stops me|keeping me (?:alive|from|here)|keeps me (?:alive|from|here)|i am (?:still )?(?:alive|here))",
    ),
    form(
        "euphemism",
        "active_ideation",
        3,
        "npj",
        r"\b(?:permanent|final|one) (?:way out|solution|exit|escape|sleep)\b(?! (?:of (?:the|this) (?:building|flat|job))|sale)|\btake the (?:easy|coward'?s|only) way out|\bthe easy way out\b|"
        r"\bend of me by my own|\bway out is (?:to die|dying|death)|\b(?:thoughts?|ideas?|urges?) (?:\w+ ){0,2}(?:of|about|like) "
        r"(?:ending|finishing|stopping) (?:it|things|everything)\b(?! with)|\b(?:drive|driving|swerv\w+|steer\w*) (?:\w+ ){0,4}(?:into|off|in front of) (?:a |the |an |oncoming )?"
        r"(?:tree|wall|bridge|traffic|oncoming|road|truck|lorry)|\b(?:step(?:ping)?|jump(?:ing)?|walk(?:ing)?) (?:out )?(?:in front of|into|off|from) (?:a |the |an |of )?"
        r"(?:bus|train|traffic|truck|lorry|bridge|roof|platform|balcony|building|car|window|tracks|cliff|road|sea)\b"
        r"|\bjump(?:ing)?\s*$|\b(?:urge|want|tempted|thought|thoughts|think\w*) (?:to|about|of) (?:jump|jumping)\b",
    ),
    form(
        "ways",
        "active_ideation",
        3,
        "npj",
        r"\b(?:look(?:ed|ing)? up|google?d|googling|search\w*|research\w*|reading|read) (?:\w+ ){0,3}?(?:ways|how|methods?|painless|quickest|easiest)(?: \w+){0,4} (?:to (?:die|go|KILLSELF|"
        r"do it|not (?:wake|be))|KILLSELF|of dying|suicide)|\b(?:ways|how) (?:\w+ ){0,3}?(?:to|i could|i would|i might|i) (?:\w+ )?(?:KILLSELF|do it painlessly|die)\b",
    ),
    form(
        "dangerous_question",
        "active_ideation",
        3,
        "j",
        r"\bhow many (?:\w+ ){0,5}?(?:to die|does it take to (?:die|KILLSELF)|would (?:it take|kill)|is (?:enough|lethal|fatal))|\bpainless(?:ly)? (?:way|die|death)|\b(?:lethal|fatal) (?:dose|amount)",
    ),
    form(
        "wish_to_end",
        "active_ideation",
        3,
        "npoj",
        r"\b(?:should|could|might|want to|going to have to|urge to|tempted to|ready to|ought to|need to|courage to|way to|whether to|about to|just|not to) (?:\w+ )?(?:end it|end things|finish it|do it to myself|go through with it|be done with it all)\s*(?:$|[,.!?]|comes|now|all|for good|already|tonight|again)",
    ),
    form(
        "kept_alive",
        "active_ideation",
        3,
        "pj",
        r"\b(?:only|just|if it (?:was|were) not for|what stops me is|what keeps me is|were it not for|without) (?:my|the|her|him|them) ?(?:\w+ ){0,4}?(?:keeps? me (?:from (?:doing|it|ending|going)|alive|here)|stops? me|i would (?:have|be) (?:done|gone|dead|ended|not be)|otherwise|holds me)|\bwhat (?:keeps|kept|stops|stopped) me (?:alive|here|from (?:doing|it)|is)\b|\bi would (?:have|be) (?:done it|gone|dead|ended it) (?:by now|already|long ago|years ago|if)",
    ),
    form(
        "urged",
        "active_ideation",
        3,
        "pj",
        r"\b(?:head|brain|mind|something|part of me|thoughts?) (?:\w+ ){0,3}?(?:tells?|telling|says?|saying|whispers?|wants?|keeps? on at) (?:me )?(?:to )?(?:just )?(?:do it|die|end it|end (?:my|me)|kill|jump|let go|give in)\b|\b(?:talk(?:ed|ing)?|argu\w+) myself out of (?:it|doing it)\b(?! (?:going|the gym|calling|buying))|\bdo it and be done\b|\b(?:hide|hid|lock(?:ed)?|keep|take away|look after|hold on to|gave) (?:\w+ ){0,4}(?:tablets|pills|medication|meds|prescription|gun|keys to the safe|knives)\b.{0,60}\b(?:tempted|mind goes|trust myself|do something|in case i|thoughts|safe from)",
    ),
    form(
        "thoughts",
        "active_ideation",
        3,
        "npoj",
        r"\b(?:(?:yeet\w*|delet\w*|remov\w*|eras\w*|tak\w+|get(?:ting)? rid of|eliminat\w*|dispos\w*|finish\w*) (?:of )?myself|i (?:(?!(?:he|she|they|it|who|boss|manager|somebody|someone)\b)\w+ ){0,4}(?:yeet\w*|delet\w*|remov\w*|eras\w*|get(?:ting)? rid of|eliminat\w*|finish\w*) (?:of )?me) ?(?:off|out|from)?\b(?= *(?:$|[,.!]|the (?:planet|picture|world|equation|earth)|this|of (?:the|this)|off|and|for good|permanently))(?! (?:to|for (?:dinner|lunch|a)|on))|\b(?:you know|i mean|like|thinking|well)[,:]? suicide\b|\bmy (?:own )?(?:suicidal|suicide)\b|\bme (?:killing|ending) (?:me|myself)\b|\b(?:ends?|kills?|killing|end) me\b(?= (?:off|myself|by my)|\s*$)(?<!(?:this|that|work) kills me)|\bthought (?:of|to) kill me\b",
    ),
)

PASSIVE: tuple[Form, ...] = (
    form(
        "wish_dead",
        "passive_ideation",
        2,
        "npoj",
        rf"\bWISH (?:\w+ )?(?:just |simply |quietly |all )?{_DIE}\b(?! (?:it|for|of|him|her|them|this|that|trying|laughing|into|from|serious|tired|at (?:home|the (?:party|office|meeting))))",
    ),
    form(
        "wish_dead",
        "passive_ideation",
        2,
        "pj",
        r"\bwish(?:ed|ing)? (?:that )?i (?:was|were|had)(?: just| all)? (?:not (?:here|alive|around|born|wake)|never (?:been )?(?:born|existed|woken)|dead|gone|not (?:been born|woken|survived)|died|someone else dead)\b|"
        r"\bwish(?:ed|ing)? (?:that )?(?:\w+ ){0,4}?(?:could|would|did) not (?:wake|have woken|exist|have to wake|have been born)|\bwish (?:that )?(?:i )?(?:did not|could stop|would stop) (?:exist|be alive|existing|waking|wake|living|breathing)|"
        r"\bwish(?:ed|ing)? (?:\w+ ){0,6}?(?:had|would have|would) (?:killed me|taken me|kill me|hit me|take me|finish me)",
    ),
    form(
        "not_waking",
        "passive_ideation",
        2,
        "pj",
        r"\b(?:WISH|if i|i) (?:\w+ ){0,5}?(?:never|not|did not|do not|would not|could not|stop) (?:ever )?(?:wak(?:e|ing)|woken|woke)(?: up| back up)?\b(?! (?:early|late|on time|to my alarm|in time|before|the (?:baby|kids)|until|him|her|them|my|when|at))|"
        r"\b(?:not|never|without) (?:waking|wak(?:e|ing) up) (?:up )?(?:sounds|would|seems|feels|ever|again|one|tomorrow|does not|is|in the morning)|\bsleep (?:and|but) (?:\w+ )?(?:not|never|stay|stop)|\b(?:sleep|asleep) (?:forever|for good|permanently)|\bnever waking\b",
    ),
    form(
        "not_being",
        "passive_ideation",
        2,
        "pj",
        r"\b(?:do|did|would) not (?:really |even |actually |particularly |much )?(?:want|wish|care|like|see the point|feel like|need|deserve)(?: to)? (?:be (?:alive|here|around|on this (?:earth|planet)|in this world)|live|exist|wake up|keep (?:living|going|existing|on living)|"
        r"go on living|go on|continue living|carry on living|being (?:alive|here)|living|to (?:be here|exist|live|keep going)|another (?:day|year)|stay alive|life)\b(?! (?:in|with|at|near|by|like this job|on (?:my|our)|together|when (?:he|she|they)|for the (?:meeting|party)|alone|beyond|up to|off|under|according|abroad|through another (?:winter|lockdown)|at home|this job))|"
        r"\bno longer (?:want|wish) to (?:be (?:here|alive|around)|live|exist)|\b(?:not|never) (?:be|being|existing|exist|been born|living|alive)(?: here| around| alive)? (?:any ?more|at all|would be (?:easier|better|nicer|a relief|peaceful|fine)|sounds|seems|feels)|"
        r"\b(?:want|wish|like|better|easier) (?:\w+ ){0,3}not (?:to )?(?:be (?:here|alive|around|born)|exist|live)\b|\bstop(?:ped)? (?:existing|being alive|being here)\b|\bcease to exist|\bnot (?:here|around|alive) any ?more\b(?= (?:would|sounds|might|is better))|\bthoughts of not (?:being|existing|wanting|waking)",
    ),
    form(
        "tired_of_life",
        "passive_ideation",
        2,
        "npj",
        r"\b(?:tired|sick|exhausted|done|fed up|bored|weary|finished|over|through) (?:of|with|by|from) (?:being (?:alive|here|on (?:this|earth))|living\b(?! (?:with|in|at|like|out|alone|up|here|off|paycheck|pay|away|from|under|far|on (?:my|noodles)|room))|"
        r"life\b(?! (?:in|at|admin))|existing|existence|breathing|waking up (?:alive|at all|every))|\b(?:hate|hating) (?:being alive|living\b(?! (?:in|with|at|here|room|so|on|alone|far|like|off|near))|existing|that i (?:am alive|woke up|exist))|\bsuck\w* being alive|\bliving is (?:too|a chore|pain|exhaust)|\bbeing alive (?:is|feels|hurts)|\bexist(?:ing|ence) (?:is|feels|hurts)",
    ),
    form(
        "better_off",
        "passive_ideation",
        2,
        "npj",
        r"\b(?:(?:ALL|it|someone|everything) (?:would|will|could|might|may|must|can|is|are|be)(?: \w+){0,3}? |)(?:better|happier|easier|lighter|simpler|nicer|relieved|calmer|fine|less stressed|richer|freer|cope|manage|move on|breathe)(?: \w+){0,4}? (?:without me\b|if i (?:was|were|am|just|had) (?:\w+ )?(?:gone|dead|not (?:here|around|alive|in it|born)|never|disappeared|died|did not)|"
        r"if i (?:died|disappeared|stopped|did not (?:exist|wake)|vanished|was not|were not)(?! (?:late|in the (?:team|group|office)|so)))|\bbetter off (?:dead|gone|without me|if i|not (?:here|being|existing))",
    ),
    form(
        "better_off",
        "passive_ideation",
        2,
        "npj",
        r"\b(?:ALL) (?:\w+ ){0,2}?(?:would|will|could|might|may|can|should|must|be|is|are) (?:\w+ ){0,3}?(?:without me|once i am gone|when i am gone|if i am gone|after i am gone)\b(?= *$|[^a-z]*(?:and|anyway|really|honestly|i))(?<!started without me)(?<!went without me)(?<!go without me)(?<!starting without me)(?<!eat without me)(?<!left without me)(?<!ate without me)(?<!play without me)(?<!going without me)",
    ),
    form(
        "unmissed",
        "passive_ideation",
        2,
        "pj",
        r"\b(?:no one|nobody|not one person|who|none of (?:them|you)|would anyone|nobody else) (?:\w+ ){0,2}?(?:would |will |ll |even )*(?:even )?(?:miss me|notice|care|cry|mourn|be sad|come to my funeral)(?: \w+){0,4}? if i (?:\w+ )?(?:was|were|am|died|disappeared|vanished|did not (?:exist|wake|come back)|dropped|gone|just)|"
        r"\b(?:would|will) (?:anyone|anybody|they|people)(?: even)? (?:miss me|notice|care|come to my funeral)(?: \w+){0,3}? if i (?:\w+ )?(?:was|were|died|disappeared|vanished|gone|did)|\bif i (?:died|disappeared|vanished|was gone|were gone|dropped dead|did not wake up)(?: \w+){0,4},? (?:no one|nobody|it would not|would anyone|i would not|not a soul|they would (?:not|be (?:fine|better|relieved)))|\bno one would (?:even )?miss me\b",
    ),
    form(
        "indifferent",
        "passive_ideation",
        2,
        "pj",
        r"\b(?:not (?:really |even |much |particularly )?(?:care|mind|bother\w*|be (?:sad|upset|bothered|sorry|that bothered))|indifferent|fine|ok|okay|no big deal|relieved?|peaceful|relief|rather like it|matter)(?: to me| with)?(?: \w+)? (?:if|whether|about whether|when|with whether) (?:or not )?(?:i|something|a (?:car|bus|truck)|it|god|the (?:plane|car|bus)|this) (?:\w+ ){0,4}?(?:live|die|died|wake|woke|dead|alive|survive|gone|happened to me|hit me|crash\w*|took me|ran me over|make it|made it|killed me|disappeared|stopped existing|came back|here)\b|"
        r"\b(?:if|hope|wish|pray)(?: that)? (?:a |the |some |my )?(?:bus|car|truck|lorry|plane|train|cancer|something|an illness|tumou?r|heart|accident|lightning) (?:\w+ ){0,3}?(?:hit|take|took|killed|kill|crash\w*|ran|run|finish\w*|gets?|got|give out|gave out|stopped?|happened?) ?(?:me\b|to me|out|over|$)",
    ),
    form(
        "nothing_to_live_for",
        "passive_ideation",
        2,
        "pj",
        r"\b(?:nothing|no reason|not (?:much|a lot|a single thing|anything|any reason)|little|no purpose) (?:left |worth |really |good |more )*(?:to|for) (?:\w+ )?(?:live|living|stay|wake up|be here|keep going|go on)(?: for| alive)?\b(?! (?:early|before))|\blife (?:is|has|does not|feels|holds) (?:\w+ )?(?:not worth|no (?:point|meaning|purpose)|pointless|meaningless|nothing (?:left )?for me|worthless|over for me)|"
        r"\bnot worth (?:living|being alive|staying|going on|it to live|sticking around|being here)|\b(?:no|what is the|see the|any|the) (?:\w+ )?(?:point|use|sense|reason) (?:in|of|to|for|for me|left in)(?: me)? (?:\w+ )?(?:living\b(?! (?:here|with|in|together))|going on\b(?! (?:about|holiday|the|a|with))|being (?:here|alive)|existing|staying (?:alive|here|around)|waking up|carry(?:ing)? on(?: living)?$|to (?:keep )?liv(?:e|ing)|live|go on|stay|sticking around|my life|continuing$|keep going$)|\bwhy (?:\w+ ){0,3}(?:am i|i am) (?:still |even )?(?:alive|here at all|living)|\bwhat am i (?:even |still )?(?:alive|living|here) for\b|\bwhat is the point of (?:me|living|being (?:here|alive))\b|\bi should not (?:be alive|exist|be here|have been born|have survived)|\b(?:do not|never) (?:deserve|deserved) to (?:live|exist|be (?:alive|here)|breathe)|\bdeserve to (?:die|be dead)|\bi should (?:just )?(?:die|be dead|not be alive|disappear for good)\b",
    ),
    form(
        "thoughts_of_death",
        "passive_ideation",
        2,
        "npoj",
        r"\bTHINK (?:(?!was\b|my\b|her\b|his\b|their\b|them\b|him\b|people\b|mum\b|dad\b|parents\b|everyone\b|he\b|she\b)\w+ ){0,4}?(?:of|about|like)? ?(?:being (?:dead|gone)|dying\b|death\b(?! (?:metal|march|by|star|valley|stare))|my (?:own )?(?:funeral|death)|not (?:being|existing|waking|living)|what (?:it|dying|death) would be like (?:to (?:die|be dead))?|disappearing|never waking|no longer (?:being|existing))|\bdeath (?:is|feels|sounds|seems|would be|looks|as) (?:\w+ )?(?:a |like |the |my |only )*(?:relief|comfort\w*|peace\w*|easier|better|friend|way out|appealing|welcome|solution|release|rest|good|nice|inviting|answer|escape|option)",
    ),
    form(
        "envy_dead",
        "passive_ideation",
        2,
        "npoj",
        r"\b(?:jealous|envy|envious|envied) (?:of |the )?(?:people who (?:are dead|have died|died|do not wake)|dead|the dead|those who (?:died|are dead))|\b(?:join|be with|go to|see) (?:him|her|them|my \w+) (?:in (?:heaven|the ground)|on the other side|wherever (?:he|she|they)|again soon|where (?:he|she) (?:is|went)|soon$)|\bi (?:want|wish|long) to (?:join|be with|go to|follow) (?:him|her|them|my (?:late )?\w+)(?: \w+)?(?: in (?:heaven|death)| now| again| where| too)?\s*$",
    ),
    form(
        "borrowed_time",
        "passive_ideation",
        2,
        "pj",
        r"\b(?:i am ready to (?:go|meet (?:my maker|god|him|her))$|had my (?:time|innings)|overstayed|taking up (?:space|air|oxygen)|surplus|waiting to die|waiting for it to be over|just waiting to|god (?:to )?take me|lord (?:to )?take me|living on borrowed|time for me to go|my time to go|world (?:does not|would not) (?:need|miss) me|born by mistake|mistake (?:that )?i (?:am alive|was born))\b(?! (?:home|out|shopping|to (?:the|work|bed)|when you|on holiday|live))",
    ),
    form(
        "wish_dead",
        "passive_ideation",
        2,
        "npj",
        r"\b(?:glad|happy|pleased|relieved|better|easier|content) (?:\w+ )?to be dead\b|\bwith me dead\b|\bif i (?:were to die|died|had died|die)\b(?! (?:laughing|of (?:embarrassment|boredom)|at (?:level|the boss)|in (?:the game|minecraft))).{0,60}\b(?:good|fine|better|easier|relief|relieved|fortune|luck|lucky|ok|okay|want it|mind|cool|happier|freed?|nicer|not (?:so )?bad|sake)\b|\b(?:god|he|lord|someone|something|death|the night) (?:to |will |would |could |just |please )*(?:take|collect|fetch|come for) me (?:in my sleep|tonight|away|home|soon|already|now|quietly|too)\b|\bwish i (?:was|were|am) dead\b|\bnot have to (?:carry on|go on|keep) (?:living|with life)\b|\bno (?:more )?(?:value|worth)\b.{0,30}\bover\b|\b(?:continue|keep|carry on) (?:being in|living in) this world\b",
    ),
    form(
        "not_being",
        "passive_ideation",
        2,
        "pj",
        r"\b(?:being|to be|be) (?:dead|gone|erased|nothing|no more|switched off) (?:\w+ )?(?:sounds?|feels?|seems?|would be|looks|like)\b|\b(?:peaceful|lovely|nice|easier|restful|kinder|relief|quiet) (?:\w+ ){0,4}to be (?:gone|dead|nothing|erased|no more)\b|\b(?:stop|quit|done|tired of|finished with|over) (?:being(?=\s*$|\W*(?:and|altogether|at all))|existing|being a person|being alive|being me|being here)\b(?! (?:so|a doormat|the responsible|polite|nice|single|the|anxious|late|in (?:this|the)|angry|told|scared|shy|afraid|compared|tired|ill|sick))|\b(?:keep|go on|carry on) breathing\b|\b(?:(?:be|being|finally) (?:rid|shot|free) of me|when i am off them)\b|\b(?:wish|rather|want|better|should|hope|prefer)\b[^.]{0,25}\bnot (?:have |to have )?(?:existed|happened to me|been born|been made)\b|\b(?:have )?never happened\b(?<=i want to have never happened)|\b(?:not|never) belong (?:among|with) the living\b|\bno (?:place|room|seat) for me (?:in|at|on) (?:this|the) (?:world|earth|planet|life|table)\b|\b(?:can not|could not) be bothered (?:being|to be) alive\b|\blife is not for me\b|\b(?:switch|turn) me off\b|\b(?:wish|wishing|hope|hoping) (?:\w+ ){0,4}(?:wave|illness|accident|truck|lorry|turbulence|storm|heart|stroke|cancer|something)\b.{0,40}\b(?:take|me|stops|get)\b|\b(?:heart|body) (?:\w+ )?(?:simply |just )?(?:stops|gives up|gives out|quits)\b.{0,20}|\bwish it had been me\b|\binstead of (?:him|her|them) in (?:that|the) (?:accident|crash|fire|car)\b|\bi will not be missed\b|\bdoing (?:them|everyone|him|her) a favou?r\b(?=.{0,30}(?:gone|dead|not|leav|died|$))|\blike to be where (?:he|she|they) (?:is|are)\b|\b(?:angry|disappointed|sad|cross|annoyed|upset|ah damn|gutted) (?:\w+ ){0,3}(?:that |when |to have |because )?i (?:opened my eyes|woke|survived|woken|wake)",
    ),
    form(
        "indifferent",
        "passive_ideation",
        2,
        "pj",
        r"\b(?:would not|will not|do not|did not) (?:even )?(?:step|move|jump|get|look|swim|fight|run|duck)\b[^.]{0,20}\b(?:out of the way|away|back|both ways|aside)\b(?=.{0,40}(?:bus|car|truck|train|$|came|coming))|\b(?:whatever happens happens|what happens happens|if it happen(?:s|ed) it happen(?:s|ed)|nature can decide|let (?:nature|it) take)\b|\b(?:stopped|not|don't|quit) (?:\w+ )?(?:tak(?:e|ing)|bother\w*) (?:\w+ ){0,4}(?:pills|tablets|insulin|medication|seat ?belt|treatment)\b.{0,40}\b(?:what for|why|decide|point|anyway|good|happens)|\bif it is (?:bad|cancer|serious)[, ]+(?:good|great|fine|so be it)|\b(?:if|when) (?:i|the doctor|they) (?:\w+ ){0,5}(?:diagnosis|benign|cancer|tumou?r|terminal)\b.{0,50}\b(?:lucky|relieved|disappointed|glad|good|happy)",
    ),
)

SELF_HARM: tuple[Form, ...] = (
    form("self_harm", "self_harm_current", 2, "npoj", r"\bHARMSELF"),
    form(
        "urge",
        "self_harm_current",
        2,
        "npj",
        r"\b(?:urges?|want(?:ed)?|itch\w*|need|craving|tempt\w+|close|thinking (?:about|of)|almost)(?: \w+){0,3}? (?:to|about|of|into|with) (?:hurt|cut|harm|punish|burn|bleed|pick|dig|the (?:blade|razor|lighter))(?:ing)?(?: (?:myself|again|my body|at it|up))?\b(?! (?:her|him|them|anyone|someone|people|my (?:hair|losses|mum|mom|dad|husband|wife|boss|brother|sister|friend|kids?|baby|child|partner)|down|back|the (?:cake|grass|meeting|budget|baby|cord)|out|off|it|corners|feelings|sugar|class|short|ties|toes|calories|carbs|through|into the|costs|hours|your|the))",
    ),
    form(
        "relapse",
        "self_harm_current",
        2,
        "npj",
        r"\b(?:relapsed|slipped|gave in|went back to|started up|fell back)(?: \w+){0,3}? (?:last night|again|and (?:cut|hurt)|to (?:it|cutting|the (?:blade|razor|lighter)|hurting)|the (?:blade|razor|urge)|yesterday|this week|after \w+ \w+ (?:clean|free))|\b(?:the|a|my|that) (?:razor|blade|lighter)s?\b.{0,40}\b(?:again|calling|under|hidden|help\w*|relief|release|drawer|arm|skin|thigh|wrist|only thing)|\b(?:pain|hurting|bleeding|blood|seeing (?:the )?blood|sting) (?:\w+ ){0,3}(?:makes|helps|calms|releases|relief|quiets|brings|feels (?:good|like relief)|is the only|takes the edge|lets)",
    ),
    form(
        "hidden_wounds",
        "self_harm_current",
        2,
        "npj",
        r"\b(?:long sleeves|sleeves down|wrist bands?|bracelets)\b.{0,60}\b(?:hide|cover|see|marks?|scars?|cuts|arms|wounds?|summer|heat|notice)|\b(?:hide|hiding|cover(?:ing)?) (?:up )?(?:my|the) (?:\w+ )?(?:marks|scars|cuts|arms|wounds|burns|bruises i)|\b(?:fresh|new) (?:cuts?|marks|scars|burns|wounds) on|\bpunish(?:ed|ing)? (?:myself|my body) (?:physically|by|with|until|on)(?! (?:extra|more|the cold|a cold|revision|chores|working|cleaning|studying|skipping dessert|not))|\bhurt(?:ing)? my body\b|\b(?:pull|pulling|rip|ripping|tear|tearing) (?:out )?my (?:hair out|skin)\b(?! (?:over|with|about|because of (?:this|the)))",
    ),
    form(
        "self_harm",
        "self_harm_current",
        2,
        "npj",
        r"\b(?:pinch\w*|squeez\w*|press\w*|pick\w*|bit\w*|rip\w*|tear\w*|tore|dig|dug|peel\w*|chew\w*|stab\w*|punch\w*|hit\w*|scratch\w*|rub\w*|burn\w*|slam\w*) (?:\w+ ){0,3}?(?:myself|my (?:\w+ )?(?:arms?|skin|thighs?|legs?|hands?|wrists?|scalp|hips?|knuckles|face|scabs?|body|head)|the (?:bruises?|scabs?|wounds?|sore|same place)|at (?:myself|it))\b.{0,60}\b(?:until|till|on purpose|blood|bleed\w*|black and blue|marks?|purple|raw|open|calm|feel better|hurts|so that|so they|when (?:i am|i get|it gets)|to (?:stop|feel|punish|cope)|pain|not heal)|\b(?:streak|counter|days? clean|clean streak)\b.{0,30}\b(?:zero|reset|gone|over|broke\w*|down the drain|lost|back to)|\breset my counter\b|\b(?:have not|not) been clean\b|\b(?:did|done|do|doing) (?:it|that|things|some damage|something) (?:again )?(?:to|with) (?:my (?:arms?|legs?|skin|body|wrists?|thighs?|self)|myself)\b|\bthings to my (?:arms|body|legs|skin)\b|\bi did (?:it|the thing) again\b.{0,50}\b(?:promised|swore|bathroom|razor|arm|sleeve|ashamed|stop|skin|blood)|\b(?:punish|hurt|damage|attack) my (?:own )?body\b|\bhow i punish myself\b|\bneed(?:ed)? (?:the|to feel) (?:pain|sting|blood)\b|\bthrough (?:my|the) skin\b|\b(?:fresh|new|more) (?:marks|cuts|lines|scars|burns|ones)\b.{0,30}\b(?:sleeves?|arms?|legs?|hips?|thighs?|under|wrist)|\bold (?:places|cuts|wounds|scars)\b.{0,30}\b(?:open\w*|again|reopen\w*)|\b(?:open(?:ed)?|reopen\w*) (?:up )?(?:the |my )?(?:old|same) (?:places?|cuts?|wounds?|scars?)",
    ),
)

OTHERS: tuple[Form, ...] = (
    form(
        "threat_others",
        "harm_to_others",
        4,
        "npj",
        r"\bi (?:am )?(?:\w+ ){0,2}?(?:going to|will|about to|plan to|planning to|decided to|intend to|ready to|swear i will|have to) (?:\w+ )?(?:kill|murder|stab|shoot|hurt|strangle|poison|attack|beat|break|smash|burn|choke|harm|end|make) (?:him|her|them|my (?!self|own life|goals|day|bed|mark|way|diet|budget|habit|back|life|record|streak|phone)\w+|that (?:man|guy|woman|bastard|bitch|\w+)|someone|somebody|everyone|people|the (?:kid|baby|man|guy|neighbou?r|boss|manager|teacher|bastard|whole))\b(?: pay| bleed| suffer)?(?! (?:a |an |some |dinner|tea|proud|laugh|smile|happy|coffee|lunch|breakfast|understand|see|feel better|at |in (?:fifa|chess|mario)|down|up$|to (?:the|school|bed)|listen|go|my|aware))",
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

INTRUSIVE: tuple[Form, ...] = (
    form(
        "intrusive_harm",
        "none",
        1,
        "",
        r"\b(?:images?|pictures?|flash(?:es|ing)?|intrusive|unwanted|thoughts?|visions?|see myself|picture(?: myself)?|imagin\w+|pop(?:s|ped|ping)? into|what if i)\b.{0,70}\b(?:drop(?:ping|ped)?|hurt(?:ing)?|stab(?:bing)?|harm(?:ing)?|shak(?:e|ing)|throw(?:ing)?|push(?:ing)?|kill(?:ing)?|smother(?:ing)?|drown(?:ing)?|swerv\w+|molest\w*|attack(?:ing)?|strangl\w+|suffocat\w+|run(?:ning)? (?:someone|people|a \w+) over|hit(?:ting)?)\b.{0,30}\b(?:my (?:\w+ )?(?:baby|son|daughter|kid|child|toddler|newborn|wife|husband|partner|mum|mom|mother|dad|nephew|niece|cat|dog|kids|children|sister|brother|boyfriend|girlfriend)|him|her|them|the (?:\w+ )?(?:baby|children|kids|stranger|cat|dog)|someone|people|strangers?|somebody|a (?:stranger|child|pedestrian|cyclist))",
    ),
)
INTRUSIVE_HORROR = (
    r"\b(?:horrif\w+|terrif\w+|disgust\w*|scare[sd]?|scary|sick(?:en\w*)?|never (?:want|do|act|hurt)|would never|do not want (?:to|them|it|these)|hate (?:it|them|that|these|the|having)|"
    r"unwanted|intrusive|ashamed|monster|repuls\w+|against everything|upset\w*|love (?:him|her|them|my)|avoid|hid(?:e|den|ing) the knives|pop(?:s|ped)? into|cry|frighten\w*|appal\w+|awful|"
    r"what kind of (?:mother|father|person|parent)|can not bear|checking|ocd|last thing i|out of nowhere|makes me feel sick|panic)\b"
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
        r"\b(?:nurse|carer|priest|nephew|son|daughter-in-law|son-in-law|sister-in-law|brother-in-law|mother-in-law|father-in-law|older boys|the boys|staff|master|manager|landlord|pastor|imam|tutor|foster \w+|babysitter|lodger|mum's (?:boyfriend|bf|friend)|mom's (?:boyfriend|bf|friend)|driver|therapist|employer|madam) (?:\w+ ){0,6}?(?:hits|hit|beats|slaps?|pinch\w*|hurts?|touch(?:es|ed)|abused?|grop\w+|lock(?:s|ed)|kicks?|pushes|forces?|shak\w+|shoves?|corners?|punish\w*|starv\w*|starts? on) (?:me|us)\b(?! (?:up|with (?:the|a) (?:news|bill|question)|how|that|hard how))|\babused me\b|\bhurts? us\b|\b(?:he|she|they|my \w+) (?:\w+ ){0,3}?(?:made|makes|leaves?|left) (?:\w+ )?(?:bruises|marks) on me|\b(?:lock(?:s|ed)|shuts?|keeps?|puts?) me (?:in|inside|outside|out|up)\b(?=.{0,60}(?:room|house|shed|cellar|cupboard|when|all day|till|until|night|cross|angry|punish))",
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
        r"\b(?:they|the (?:government|police|fbi|cia|neighbou?rs|people (?:upstairs|next door)|agency|cameras?|mafia|phone company|state)|everyone|someone|somebody|my (?:neighbou?rs?|phone|tv|landlord|coworkers|family)|people|cars|men|aliens|mi5|drones?|satellites?) (?:\w+ ){0,5}?(?:(?:are|is|has been|have been|keep|keeps|been|was|were) (?:secretly |all |always |constantly )?(?:following|tracking|spying|poisoning|monitoring|recording|bugging|plotting|conspiring|filming|listening|sending|controlling|after me|out to get me|coming (?:for|to get) me|watching me (?:through|from|in my|on|via|at night|all|everywhere|24)|reading my (?:mind|thoughts)|putting (?:things|thoughts|something)|stealing my thoughts|inserting|beaming|replaced|in on it|implant\w*|trying to (?:poison|kill|get) me)|(?:read|hear|know|steal|control|broadcast|insert|put|can hear|can read|can see) my (?:thoughts|mind|brain)|bugged|poisoned (?:my|me)|replaced (?:my|by)|implanted|put (?:a )?(?:chip|camera|thoughts|voices|something in my (?:food|drink|head)))\b(?! (?:podcast|to music|on instagram|on (?:twitter|tiktok|facebook|strava|linkedin)|(?:up|along|me) (?:on|about)|me (?:on (?:instagram|twitter|strava)|up|about|for (?:deadlines|the report|an))|the news))",
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
        r"\b(?:numbers|colours|colors|lights|birds|dog|shadows?|letters|mirrors?|street ?lights?|kettle|tap|magpies|radio|songs?|plates?) (?:\w+ ){0,3}?(?:are |is |have been |has been )?(?:telling me|giving (?:me )?orders|warn\w* me|instruct\w* me|order\w* me|commanding|watching me|told to watch|talking to me|speaking to me|reporting)\b|\b(?:whole|entire) (?:street|town|class|office|family|building|internet|bus) is in on it\b|\b(?:follow|following|follows) me everywhere\b(?!.{0,20}(?:dog|cat|toddler|instagram|guilt|anxiety|thought))|\bso (?:that )?they (?:can not|cannot) (?:hear|listen|see|track|follow|find|watch|read)\b(?!.{0,20}(?:kids|parents|presents))|\b(?:someone|somebody|something|they) (?:else )?(?:moves?|controls?|uses?|steers?) my (?:hands?|body|arms?|mouth|legs?|tongue|voice)\b|\bi (?:can |am able to )?(?:control|change|stop|cause) the (?:weather|traffic|sun|tides|future|lights) (?:when|with|by)\b|\b(?:the )?only real person\b|\bpassing (?:my|our) (?:words|messages) (?:on )?to (?:them|him|her)\b|\b(?:block|stop|jam)s? (?:the|my|their) (?:signal|transmission|powers?|frequency)\b|\b(?:said my name and|winked at me|my name on (?:the )?(?:tv|radio))\b|\bin unison\b|\broyal (?:line|blood)\b|\bthe man in (?:there|the (?:mirror|wall|radiator|tv))\b|\b(?:shadow|figure|man|woman|one) (?:\w+ ){0,4}(?:says what i must|tells? me what|orders me|says i must)\b|\bit was shown to me\b|\brevealed to me\b",
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
        r"\b(?:is not|not|stopped|isn't|barely|hardly) (?:\w+ )?breathing\b(?! (?:exercise|properly (?:when|during)|room|space|techni\w+|deeply|down|well when|right (?:when|during)))|\b(?:he|she|they|my \w+|her|his|friend|mum|mom|dad|baby)(?: \w+){0,4}? (?:will not|can not|could not|not|would not|does not) (?:\w+ )?(?:wake up|waking|respond\w*|be woken|breathing)|\b(?:can not|could not|will not) (?:get|wake) (?:him|her|them|my \w+)(?: to)? (?:wake|up|respond|breathe)|\b(?:lips|face|fingers|she|he) (?:\w+ ){0,2}(?:are |is |going |gone |turning |turned |went )+(?:blue|grey|gray)\b|\bunconscious\b(?! (?:mind|bias|belief|bit|habit|reason|thing|pattern|thought|process|need|desire|fear))|\b(?:having|had|have|has|get|getting|keep having) (?:a |an |another |just had a )?(?:seizure|fit|convulsion)s?\b(?! (?:of|when|in the (?:fitting|changing)))(?!.{0,30}(?:epilep\w+|medication|years ago|as a (?:kid|child)|of (?:laugh|giggle|rage)))|\bseizures? (?:right now|started|just|this morning|today|last night|since)|\bpassed out (?:\w+ ){0,4}(?:and (?:will|can) not|twice|three times|again today|not wak)",
    ),
    form(
        "withdrawal",
        "medical_emergency",
        5,
        "np",
        r"\b(?:stopped|quit|quitting|came off|coming off|cold turkey|last drink|without a drink|no (?:alcohol|drink)|have not had (?:a drink|any alcohol|my benzos)|detox\w*|withdrawal\w*|not (?:drinking|had a drink)|ran out of)\b.{0,90}\b(?:shak(?:es?|ing)|seizures?|seeing (?:things|bugs|spiders|people|stuff)|hallucinat\w*|sweat\w*|tremors?|trembling|hearing things|fits?|confus\w*|convuls\w*)\b(?!.{0,20}(?:coffee|caffeine|sugar|social media))",
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

SOFT: tuple[Form, ...] = (
    form(
        "burden",
        "none",
        1,
        "npoj",
        r"\b(?:i am|i have become|(?<!would )i feel|(?<!would )feel|feeling|being|am|become|became|such|only|nothing but) (?:(?!not\b|never\b|no\b|would\b)\w+ ){0,3}?(?:a (?:\w+ )?burden|dead weight|burdens?)\b(?! (?:on the|at (?:work|school)|asking|if i|when i ask|by asking|to ask))|\bburden(?:ing|s|ed)? (?:everyone|others|people|them|him|her|my|anyone|the people)\b|\b(?:i|me) (?:\w+ ){0,2}(?:drag|weigh|bring)(?:ging|ing)? (?:everyone|them|my \w+|people|him|her|everybody) down",
    ),
    form(
        "done",
        "none",
        1,
        "npoj",
        r"\bi (?:am|feel) (?:so |just |completely |totally |really |honestly |absolutely |well and truly )*(?:done|finished|over it all)\s*(?:$|with (?:everything|it all|all of (?:it|this)|trying|fighting|this (?:life|world|world\.)|people and)|[.!]|anymore|now$|fighting|trying)|\b(?:can not|could not) (?:\w+ )?(?:do (?:this|it|life) (?:any ?more|much longer|any longer)|go on(?: like this| any ?more| any longer)?|take (?:it|this|much more|another day|any more)(?: any ?more| any longer| much longer)?|keep (?:going|doing this|living like this|this up|fighting|pretending)(?: any ?more| like this| much longer)?|carry on(?: like this| any ?more)?|live like this(?: any ?more)?(?!,? with)|face (?:another|tomorrow|it any ?more|one more))\b(?! (?:without (?:coffee|a break|help from)|with (?:this|the) (?:job|project|thesis|course|deadline|commute)|today|this week|this afternoon|,? this job))|\b(?:given|giving|want to give|gave|give) up on (?:life|everything|living|myself|it all|being)|\b(?:i want|i need|want|need|wish) (?:it|this|everything|the pain|the noise|the hurting|all of this|all this|my pain|my thoughts|my (?:head|brain|mind)|it all)(?: all)? (?:to|would|could)?(?: just)? ?(?:stop|end|go away|be over|be quiet forever|finish)\b|\bwant (?:out|a way out|it over|it to be over|to be (?:out of here for good|free of it all))\b(?! of (?:this|the|my) (?:job|relationship|marriage|contract|lease|course|deal|flat|group))|\b(?:so|too|just) tired of (?:fighting|trying|everything|it all|all of (?:it|this)|this (?:life|fight)|struggling|pretending|hurting|being in pain|feeling (?:like )?this)|\bend of (?:my|the) (?:rope|tether|road|line)\b|\bno (?:way out|escape|way forward|light at the end|end in sight)\b(?! of (?:this|the) (?:deadline|contract|lease|meeting))|\bbreaking point\b",
    ),
    form(
        "no_future",
        "none",
        1,
        "pj",
        r"\b(?:can not|do not|could not|never|hard to|no longer|unable to|struggle to) (?:\w+ )?(?:see|imagine|picture|have|think of)(?: \w+){0,3}? (?:a future(?! (?:with|together|in (?:this|that|the)))|any future|my future|future for|myself (?:\w+ ){0,3}(?:next year|in (?:\w+ )?(?:years?|months?)|at (?:thirty|forty|\d\d)|growing old|alive|here(?! in)|past|being around|making it|getting (?:old|to))|a way out|past (?:this|next|the)|next year|tomorrow|any way (?:out|forward)|further than|ahead|beyond|a tomorrow|turning \w+)|\bno (?:\w+ )?future\b(?! (?:for us|in print|in \w+ing|in (?:this|the|that|my) (?:job|company|relationship|industry|field)|tense|plans? (?:yet|for the weekend)))|\bfuture (?:is|looks|feels|seems|just) (?:\w+ )?(?:blank|black|empty|dark|gone|pointless|a wall|not (?:there|for me))|\b(?:will|would) not (?:make it|be around|be here|live|get) (?:\w+ ){0,3}?(?:to (?:see|thirty|forty|my|next|\d\d|christmas)|next (?:year|month|summer|birthday)|long|past|by (?:then|christmas|summer)|for (?:that|it|her|his|the))|\bdo not (?:plan|expect|intend|think i will) (?:\w+ ){0,2}(?:to )?(?:be (?:here|around|alive)|live|make it|see) (?:\w+ ){0,4}|\b(?:no|what is the|not much|any|see the|see a) point (?:in|of|to)? ?(?:anything|any of (?:it|this)|it all|it any ?more|trying|plan\w*|making plans|anymore|to anything|any ?more|$)(?! (?:this week|studying|the))|\bwhy (?:do i )?(?:bother|even (?:bother|try|keep going))(?: with (?:anything|life|any of it)| going on| any ?more|$)|\b(?:(?<!not )hopeless\b(?! (?:with|at|case|romantic|cook|driver))|no hope|lost (?:all )?hope|beyond (?:help|hope|saving)|past saving|nothing (?:will ever|is ever going to|ever) (?:change|get better|help)|never (?:going to )?get(?:ting)? (?:any )?better)\b",
    ),
    form(
        "giving_away",
        "none",
        1,
        "np",
        r"\b(?:giv(?:e|ing|en)|gave) (?:away )?(?:\w+ ){0,6}?(?:away|to (?:my|her|him|a) \w+(?: \w+)? (?:because|since|so|as) i (?:will not|do not|would not) (?:need|be))\b(?=.{0,60}(?:things|stuff|belongings|possessions|cat|dog|guitar|books|records?|watch|jewel\w*|collection|will not need|do not need|everything|ring|camera|pet|need|keep|treasure|instruments?|tools|clothes|keepsakes?|nice|favou?rite|$))(?! (?:the (?:plot|ending|secret|answer|surprise)|my power|too much|for charity|to (?:charity|the charity shop|oxfam|goodwill)))|\bgiv(?:ing|en|e) (?:away )?(?:all )?(?:of )?(?:my|the) (?:\w+ ){0,3}?(?:things|stuff|belongings|possessions|dog|cat|guitar|books|jewel\w*|records|collection|treasures|instruments|savings|clothes)\b(?: away)?(?!.{0,20}(?:charity|goodwill|oxfam|declutter|moving|marie kondo|sale))|\b(?:found|finding|find|arrang\w+|rehom\w+) (?:\w+ ){0,3}(?:home|someone|somebody) (?:for|to (?:take|look after|have)) (?:my|the) (?:dog|cat|pets?|kids|animals?|plants|\w+)(?!.{0,30}(?:holiday|trip|vacation|while i am away|moving|weekend))|\b(?:sort(?:ed|ing)|updat\w+|writ\w+|wrote|mak(?:e|ing)|made) (?:out )?(?:my|a) will\b(?!.{0,40}(?:solicitor said|mortgage|baby|house|kids were born))|\b(?:put|putting|getting|got|setting|tied|tying|tidy\w*) (?:all )?(?:my|everything|things|up) (?:\w+ ){0,2}?(?:affairs|loose ends|in order)\b|\b(?:cancel\w*|clos(?:ed|ing)|delet\w+|pass\w* on) (?:all )?(?:my|of my) (?:\w+ ){0,2}?(?:subscriptions|accounts|passwords|bank account|photos)\b.{0,50}(?:will not need|need them|so (?:no one|nobody|they)|anyway|tidy|ready|easier for|know where)|\b(?:said|saying|say) (?:\w+ ){0,2}?(?:my |all my )?goodbyes\b(?!.{0,30}(?:airport|trip|leaving do|moving|colleagues|gran\w*|funeral|dad|mum|dog|cat))|\bmade (?:my )?peace with (?:it|everything|everyone|going|leaving|the end)\b",
    ),
    form(
        "disappear",
        "none",
        1,
        "npoj",
        r"\b(?:want|wish|like|wanted|wanting|going|need|could)(?: i could)?(?: to)? (?:\w+ )?(?:just )?(?:disappear|vanish|fade away|not be (?:me|seen)|evaporate|cease|be invisible|run away from (?:everything|it all|life)|escape (?:everything|it all|my life)|switch off forever|be swallowed)\b|\bnot (?:be |want to be )?(?:here|around) any ?more\b|\b(?:everything|it all) to (?:just )?go (?:dark|black|quiet|away)\b|\bground (?:to |would )?(?:\w+ )?swallow me\b|\bpress(?:ing)? (?:the )?(?:off|delete|eject) (?:switch|button|on myself)",
    ),
    form(
        "worthless",
        "none",
        1,
        "npj",
        r"\b(?:i am|i feel|feel|am|feeling)(?: \w+){0,2}? (?:worthless|useless to (?:everyone|anyone)|a waste(?: of (?:space|time|air|oxygen))?|in the way of everyone|unlovable and|beyond repair|better gone|trapped(?! in (?:this|a) (?:meeting|job|loop|call|lift)))|\b(?:hate myself so much|punish myself|deserve (?:to (?:suffer|hurt|be hurt)|the pain|pain|it all)|do not deserve (?:to be (?:happy|here|loved)|good|anything|help))\b|\bnot worth (?:saving|it|the (?:air|trouble|space))\b(?= *$| any| to)",
    ),
    form(
        "figure",
        "none",
        1,
        "n",
        r"\bkill me(?: now| already| please)?\b(?! (?:if|in (?:my|the)|because he|for|with|when|and))|\bshoot me(?: now| please)?\b|\bput me out of my misery|\bend me\b|\bi could (?:just )?die\b|\bi (?:will|am going to|would) (?:\w+ )?(?:die|scream|explode) if\b|\b(?:end|finish) me now|\b(?:want|wanted) to die\b",
    ),
    form(
        "hypothetical",
        "none",
        1,
        "",
        r"\b(?:asking for a friend|what if (?:someone|somebody|a person|i|a friend)(?: \w+){0,4}? (?:die|dead|not wake|KILLSELF|did not want to live|suicidal|gone|be here)|would (?:it|you) (?:hurt|be bad|be wrong) (?:to die|if i (?:died|was gone))|what (?:happens|would happen) (?:when|if|after) (?:you|i|someone|we) (?:die|died|were gone|told you (?:i|they) (?:was|were) suicidal)|is it (?:a sin|wrong|selfish|painful|cowardly) to (?:die|KILLSELF|want to die)|hypothetically|do people (?:go to hell|suffer) if they|what do you do if someone says|if (?:someone|somebody) (?:told you|says) they (?:want|were|are)|how do (?:people|you) know if (?:they|you) are suicidal|does (?:dying|it) hurt to die|what would happen if i told you)",
    ),
    form(
        "guarded",
        "none",
        1,
        "n",
        r"\b(?:something i (?:have never|have not|can not|am (?:scared|afraid|ashamed) to) (?:told|said|say|tell|admit)|do not want (?:to (?:scare|worry|alarm) (?:you|anyone)|to (?:say|type) (?:it|this|that)(?: out loud| here)?\b(?! (?:again|twice|wrong|badly))|you to (?:call (?:anyone|someone|the police)|worry|panic))|dark (?:thoughts?|stuff|moments?)|(?<!was in a )dark place\b(?! (?:back|then|after))|bad thoughts|those thoughts|scary thoughts|the thoughts (?:are|have come|came|come) back|the thoughts get (?:bad|worse|dark\w*|louder)|thoughts (?:\w+ ){0,3}(?:scare|frighten|dark)|did something (?:bad|stupid|to myself)|do something (?:stupid|bad|drastic|silly|reckless|permanent|to myself)|hurt(?:ing)? (?:so much|too much) (?:to|i)|old (?:urges?|coping|ways (?:again|are back))|bad habits? (?:again|back|when)|cope in (?:ways|bad|unhealthy)|unhealthy (?:ways|coping)|harmful (?:ways|coping)|i (?:am|do|feel|would) not (?:\w+ )?(?:feel(?:ing)? |be )?safe\b(?! (?:at work|driving|on the road|to drive)))",
    ),
    form(
        "reckless",
        "none",
        1,
        "npj",
        r"\b(?:reckless\w*|drive too fast|driving too fast|stopped taking care|do not care what happens to me|not care what happens to me|do not look (?:before|when) (?:i )?cross\w*|stopped looking (?:both ways|when i cross)|stopped (?:taking my (?:insulin|meds)|eating and drinking)|what happens to me (?:does not matter|no longer)|no longer careful|let (?:it|things) happen to me)\b",
    ),
)
