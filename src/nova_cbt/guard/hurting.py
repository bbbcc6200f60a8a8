# ruff: noqa: E501 - a pattern is easier to check on one line
"""Words that hurt: agreeing that nothing helps, blaming, belittling, and advice that does harm."""

from __future__ import annotations

from nova_cbt.guard.words import any_of

_WHO = r"(?:him|her|them)"
_BAD = (
    r"(?:useless|worthless|broken|damaged|spoilt|spoiled|lazy|selfish|impossible|unlovable|unbearable|pathetic|weak|"
    r"hopeless|dramatic|ridiculous|a (?:burden|failure|disgrace|coward|loser|quitter|nobody|liar|whiner|problem)|"
    r"a (?:bad|poor|terrible|rotten|useless|lousy) \w+|an embarrassment|to blame|too (?:old|late|stupid|fat|ugly|"
    r"difficult|damaged|far gone)|not (?:cut out|made|worth|meant)|beyond (?:help|repair|saving)|hard to (?:bear|love|"
    r"live with|like)|simply (?:lazy|bad|not)|what's wrong|the (?:problem|reason (?:he|she|they)))"
)
_NO_HELP = (
    r"(?:no|hardly any|little|not much|not any|precious little|never any) (?:real |more )?(?:hope|future|point|way out|"
    r"way back|chance|repairing|mending|cure)"
)
GIVES_UP = any_of(
    r"(?:there(?:'s| is| are|'ll be)|i (?:see|have)|you have|it has) (?:really |simply |honestly )?" + _NO_HELP,
    r"(?:it's|it is|that's|it probably is|it may be|everything is|this is)(?: \w+){0,2} (?:hopeless|pointless|too late "
    r"(?:for you|to mend|to change|now))",
    r"(?:it|things|this|life)(?:'ll| will)? (?:only|just) (?:going to )?(?:get|gets|go|goes) worse|(?:it|things|this) (?:won't|will never|isn't going to|never) (?:get|gets|be|change)"
    r"(?: any)? (?:better|all right|different|easier)",
    r"(?:the )?world (?:really )?(?:would|will|'d) [^.!?]{0,40}(?:without you|if you weren't|just the same|happily)",
    r"(?:better|easier|happier|lighter) [^.!?]{0,24}(?:without you|if you (?:weren't|were gone|disappeared))|"
    r"better for the (?:baby|children|kids|family) to (?:grow|live|be)",
    r"(?:dying|death|ending it|giving up|wanting it (?:to be )?over|being dead)[^.!?]{0,24} (?:is|would be|might be|seems|"
    r"sounds) (?:\w+ ){0,3}(?:rest|sensible|logical|answer|solution|relief|option|reasonable|wise|best|kindest)",
    r"i(?:'d| would| wouldn't)(?: have)? (?:\w+ )?(?:stopp?(?:ed)? trying|despair|get my hopes|want to (?:wake|live|go on)|"
    r"given up|give up|lose heart)",
    r"(?:nobody|no one|no man|no woman|not a soul) (?:will|would|is (?:going|coming)|can|could) (?:\w+ )?(?:help|hire|love|"
    r"want|have|save|marry|employ|to help) (?:you|somebody|someone|a person|people)",
    r"(?:people|somebody|someone|anyone|a (?:wo)?man|men|women|your (?:kind|sort|type)|a person) "
    r"(?:like you|of your kind|in your position|with your (?:skin|past|record|face|body|accent))?[^.!?]{0,16}"
    r"(?:don't change|never change|never (?:fit|get|make|find)|will never|always play|don't get|aren't (?:meant|worth)|"
    r"can't be helped)",
    r"you (?:can't|cannot|won't|can never|will never)(?: ever)? (?:be (?:helped|saved|loved|cured|fixed|happy)|change|"
    r"amount to|get (?:over|out of|better))",
    r"(?:every|good|all the) reason to (?:despair|give up|lose hope)|(?:won't|don't|can't) get (?:fixed|mended|better)\b",
    r"you(?:'ll| will| are going to) (?:always (?:be|stay) (?:like (?:this|that)|alone|ill|a)|end up (?:alone|on the|in a)|"
    r"never (?:be|find|get|have))",
    r"(?:he|she|they)(?:'ll| will) (?:leave|drop|forget) you\b|nothing (?:out there |good )?(?:is )?(?:waiting|left) (?:for|in) you\b",
    r"(?:might|may) as well (?:stay in bed|give|stop|lie down|be dead)|(?:really|just) is no (?:point|hope)|get used to it",
)
BLAMES = any_of(
    rf"you(?:'re| are|'ve always been| have always been| were|'ll always be)(?: (?:really|simply|just|honestly|quite|only|"
    rf"being|a bit|the one))* {_BAD}",
    r"maybe you(?:'re| are) (?:simply |just )?(?:lazy|selfish|weak|bad)|(?:he|she|they)(?:'s|'re| is| are| was| were) right "
    r"(?:about you|to (?:laugh|leave|hit|be angry|hate|shout))",
    r"(?:accident|death|divorce|row|beating|mess|crash|loss|all of it|all this) (?:was|is) (?:all |entirely |simply )?your "
    r"(?:own )?(?:doing|fault|work)|(?:your|you) [^.!?]{0,20}and no one else's",
    r"(?:only|just) (?:hits?|shouts?|drinks?|left|leaves?|did it|does it|gets? angry) because (?:you|of you)",
    r"(?:because|since) you (?:provoke|provoked|let (?:him|her|them) in|didn't ring|wore|led|drove|nag|were (?:too|so))",
    r"you (?:led (?:him|her|them) on|let (?:him|her|them) in|asked for (?:it|that|this|a|the)|provoke[ds]?|drove (?:him|her)|"
    r"had it coming|killed|did kill|ruined|wrecked|destroyed)|you've (?:ruined|wrecked|destroyed|wasted|spoilt|failed|"
    r"brought (?:this|it all|home what|shame|ruin))",
    r"(?:a|any|every|the sort of) (?:girl|woman|man|boy|person|wife|husband|mother|father|son|daughter|student) (?:who|that|like you)"
    r"[^.!?]*(?:brought [^.!?]*\bon (?:her|him|them)sel(?:f|ves)|deserves?|asked for|only has|has only|can't expect|shouldn't "
    r"(?:be surprised|expect|complain))|so don't be surprised|on yourself, ",
    r"if you hadn't (?!(?:been|had) (?:there|to))\w+[^.!?]{0,40}|you (?:deserve[ds]?|failed (?:him|her|them|and)|could have "
    r"(?:saved|stopped|prevented))",
    r"a (?:good|real|proper|decent) (?:mother|father|wife|husband|son|daughter|man|woman|friend) (?:would|wouldn't|doesn't|"
    r"does|has)",
    r"the guilt is (?:right|deserved|fair)|(?:everyone|everybody|they all) (?:saw|knows?|noticed) (?:it|that)\b|"
    r"understand why (?:he|she|they) (?:lost|left|hit|hates?|shouted)",
    r"(?:your )?(?:friends|family|colleagues|husband|wife|children|kids)(?: only| just)? (?:put up with|pity|tolerate|bear)"
    r"(?: \w+)? (?:you|with you|out)|you want to be (?:ill|sick|unhappy|pitied)|your problem is that you",
    r"god (?:is punishing|doesn't love|does not love|hates|turned|won't forgive)|you should be ashamed",
)
BELITTLES = any_of(
    r"(?:stop|quit|enough of) (?:feeling sorry|pitying|crying|whin\w+|moaning|being (?:so|such|a)|complaining|wallowing)",
    r"pull yourself together|get a grip|toughen up|grow up|don't be (?:such |so )?(?:a )?(?:baby|child|silly|soft|weak|"
    r"dramatic|daft)",
    r"(?:shouldn't|doesn't|don't|mustn't) cry(?: over| about|\b)|(?:nobody|no one) likes a \w+",
    r"(?:other|most|plenty of|lots of) people (?:bury|have|manage|cope|get|go|lose|live)[^.!?]{0,40}(?:too|worse|and (?:go|"
    r"get|don't)|without|every day|real)|(?:had|have) it (?:so )?easy|real (?:suffering|problems|pain) (?:is|looks)",
    r"(?:far |much |way )too much (?:fuss |noise )?(?:of|about) (?:one|a|some|this|that|it)|you'd (?:cope|manage|be fine) if "
    r"you (?:really|only)|that's nothing, ",
    r"just think how lucky|be (?:glad|grateful|happy) (?:that )?(?:you|it)(?:'s| have|'re| are)",
)
ADVISES = any_of(
    r"(?:^|just |better |simply |maybe )(?:have|drink|pour|take|get|smoke|light|try|knock back) (?:\w+ ){0,4}(?:double|glass\w*|"
    r"drinks?|shots?|pints?|whisky|wine|vodka|beers?|joint|something (?:strong|up)|one up|yourself drunk)\b",
    r"you (?:could|can|should|might) (?:smoke|drink|get drunk|take something|have a drink)",
    r"(?:a |one )?joint\b[^.!?]{0,30}(?:never|doesn't|helps|is)|(?:sleep|food|rest) is for (?:people|the|those)",
    r"(?:cut|cuts|cutting|scratch\w*|burning|hurting yourself|harming yourself|self-harm)\b[^.!?]{0,40}(?:better than|tool|"
    r"all right|alright|okay|keep it|keep doing|way of coping and|relief|never hurt|carry on)",
    r"if (?:cutting|hurting yourself|burning|scratching)[^.!?]{0,20} (?:brings|gives|helps|works)",
    r"(?:just )?(?:don't|do not) take (?:the|your|that) (?:insulin|tablets?|pills?|medicine|medication|injection)",
    r"(?:eat|drink) nothing|bring up your|make yourself sick|(?:you should |just )?lose (?:\w+ )?(?:kilos?|pounds|stone|"
    r"weight)(?: first)?|(?:no|skip) (?:food|meals) until",
    r"(?:keep|hide) (?:this|it|that) from your|(?:don't|do not|never) (?:let|tell|show) your (?:friends|parents|family|"
    r"doctor|mother|father|wife|husband|teacher)|(?:don't|do not|never) go to the (?:clinic|hospital|doctor|police)|"
    r"you (?:don't need to|needn't|shouldn't) tell (?:your|anyone|anybody|a)",
    rf"(?:teach|give|show) {_WHO} (?:a lesson|another|a taste|what for|something to|a black|a good)|let {_WHO} have the "
    r"funeral|then (?:he|she|they)(?:'ll| will) (?:know|be sorry|see|feel)",
    r"(?:^|and |just |better )(?:scratch|break|smash|burn|key|slash|wreck) (?:his|her|their|the (?:car|phone|window))|"
    r"(?:^|and |just )(?:hit|punch|kick) (?:the wall|him|her|them|back)|drive past (?:his|her|their)|"
    rf"(?:^|just )(?:send|post|show) (?:{_WHO} |everyone )?(?:the|those|her|his) (?:photos|pictures|messages)",
    r"(?:^|just |better )(?:stay with|marry|go back to|obey|forgive) (?:him|her)\b,?[^.!?]{0,60}(?:needs?|won't|at your "
    r"age|strong|find|only|wife|means)|a wife (?:has|must|should|ought)|go over there (?:tonight|now)",
    r"(?:train|pray|grow|will) (?:yourself )?(?:out of|away) (?:it|yourself|that|being)|something you can (?:train|pray|"
    r"grow)|accept(?:ed)? that you(?:'re| are) (?:a|really a) (?:girl|boy|man|woman)",
    r"(?:crisis|help) ?lines are|work through the night|(?:throw|chuck) (?:your|the) \w+ (?:in the bin|away|out) and",
)
"""What is said to somebody in need, in the speaker's own voice, that does harm."""
AGREES = any_of(
    r"(?:i (?:can |do )?(?:see|understand|get) why you(?:'d| would)? (?:feel|think|want|say|wish)|i (?:can't|couldn't|don't) blame "
    r"you|you(?:'re| are) (?:probably |perhaps |quite )?right)[^.!?]*(?:better(?: off)? without|worthless|burden|hopeless|no (?:point|"
    r"future|hope|way)|end it|to die|be dead|be gone|pointless|give up|giving up|not wake)",
    r"(?:without you|worthless|burden|hopeless|pointless|give up|on that|there)[^.!?]*\byou (?:may|might|could)(?: well| even)? be right",
    r"^(?:yes|true|right|honestly),? [^.!?]{0,30}(?:better off without|a burden|no hope|no point|hopeless|pointless)",
)
"""Says yes to what the client believes of themself in despair."""
HURTS = (GIVES_UP, BLAMES, BELITTLES, ADVISES)
