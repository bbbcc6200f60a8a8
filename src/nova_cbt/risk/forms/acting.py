# ruff: noqa: E501 - a pattern is kept on one line, to be read against its neighbours

"""How people speak of acting on a wish to die: a plan, a time, things made ready; and thoughts of doing it."""

from __future__ import annotations

from nova_cbt.risk.signs import Form, form

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
