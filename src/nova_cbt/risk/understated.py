# ruff: noqa: E501 - a pattern is kept on one line, to be read against its neighbours

"""Danger told in passing: an accident that would have suited, others' lives with oneself left out, a word for afterwards."""

from __future__ import annotations

from nova_cbt.risk.composites import Composite, row

_WORK = r"\b(?:meetings?|team|match|quiz|committee|club|band|shift|rota|office|desk|class|course|choir|game|party|holiday|trip|weekend|photos?|pictures|call|project|queue|kitchen|barbecue|football|netball|league|film|novel|book|series|play|dream\w*|on time|insurance claim|timetable)\b"
_ABSENT = r"\b(?:if|once|with|were|when|had) (?:i (?:was|were|am|is)|me) (?:\w+ )?(?:out of (?:the (?:picture|way|equation|road)|their way|his way|her way|it all)|not (?:here|around|there|in (?:it|the picture|his life|her life|their (?:way|lives)))|gone|no longer (?:here|around|there)|off (?:his|her|their) hands)\b|\b(?:had i|if i had|if i'd) (?:never|not) (?:been|come|existed)\b|\bi'?d? (?:had )?(?:just )?never been (?:there|here|around)\b"
_THEIR_GAIN = r"\b(?:he|she|they|my (?:\w+ ){0,2}?\w+|everyone|everybody|the (?:kids|children|family|boys|girls|two of them))\b[^.!?]{0,25}\b(?:could|would|might|can|will)\b (?:\w+ ){0,2}?(?:marry|find \w+|have (?:a|more|an|it|less|the|some|had)|get (?:a|on|some|more|his|her|their)|be (?:free|happier|better|able|rid|easier)|do (?:better|fine|well)|start (?:over|again|afresh|anew)|breathe|afford|live|move|cope|manage|sleep|rest|meet)\b|\bsimpler for (?:everyone|everybody|them|all)\b|\b(?:nicer|better|easier|quieter|simpler|calmer) (?:life|lives|time|home)\b"
_ACCIDENT = r"\b(?:if|had|when|wish|shame|pity)\b[^.!?]{0,20}\b(?:bus|car|lorry|truck|van|train|tram|plane|ceiling|branch|tree|lightning|ice|wave|virus|fever|fall|stairs|surgeon|anaesthetic|operation|it)\b[^.!?]{0,15}\b(?:had )?(?:hit|hits|taken|took|takes|struck|run|ran|caught|got|gone|gets|been worse|come down|given way|finished)\b"
_NOT_MINDED = r"\b(?:i (?:do not think i would|would not|might not|should not|would hardly) (?:have )?(?:\w+ )?(?:mind(?:ed)?|complain(?:ed)?|object(?:ed)?|been sorry)|(?:would|might) have been (?:fine|all right|okay|ok|a relief|no loss|for the best|easier|welcome)|no great loss|would have suited me|i would have (?:been (?:fine|glad|relieved|grateful)|thanked)|that would have been that)\b"
_ILL = r"\b(?:heart (?:risk|failure|disease|attack)|risk of (?:stroke|death|a clot)|side effects?|tumou?r|cancer|lump|shadow on|fatal|terminal|life[- ]?threatening|months to live|malignant|aneurysm|stroke|diagnosis)\b"
_WELCOME = r"\b(?:i (?:was|am|were) (?:like|just like|all)\W+(?:good|nice|great|fine|sweet|finally|perfect|bring)|(?:hop(?:ed|ing)|hope) (?:it (?:is|was|were|would be)|for (?:the worst|it))|(?:felt|was|am|i'd be|would be) (?:almost |a bit |kind of |sort of |rather |nearly )?(?:glad|pleased|jealous|envious|hopeful)|(?:part|some) of me (?:\w+ ){0,2}?(?:hop(?:ed|es)|glad|pleased|relieved|smiled)|(?:and )?thought,? (?:good|finally|lucky|at last)|would not (?:treat|fight|bother))\b"
_ENOUGH_YEARS = r"\b(?:(?:one|a (?:year|birthday|winter|day|summer)|it|\d+ (?:years|birthdays)) (?:\w+ )?(?:more|longer) than (?:necessary|needed|i (?:need(?:ed)?|want(?:ed)?|asked for|can use)|was needed|is needed)|too many (?:birthdays|winters|years|christmases) (?:already|behind me|as it is)|(?:have )?had enough (?:years|birthdays|winters|mornings|of being (?:here|alive|me for)))\b"
_GIVE_BACK = r"\b(?:giv(?:e|ing)|hand(?:ing)?|return(?:ing)?|pass(?:ing)?) (?:it|my (?:life|turn|years|place|time|ticket)|this life|the rest(?: of it)?) (?:back|in|up|on)\b"
_LENT = r"\b(?:borrowed time|my (?:time|life|years|turn)|this life|being (?:here|alive)|the years)\b"
_STOP_FOR_GOOD = r"\b(?:think\w*|thoughts?|idea|urge|want|wish|tempt\w*|dream\w*|long)\b[^.!?]{0,25}\b(?:mak(?:e|ing) (?:it|everything|all of it|it all|this)(?: all)? (?:stop|end|go (?:dark|quiet|black|away)|be over)|(?:have|having) it (?:all )?(?:over|stop|end)(?: with)?|switch(?:ing)? (?:it all|everything|myself|it) off|pull(?:ing)? the plug on (?:it|myself|everything)) (?:for good|for ever|forever|altogether|completely|once and for all|permanently)\b"
_NOISE = r"\b(?:noise|drill\w*|neighbou?rs?|dog|barking|music|ringing|tinnitus|the ringing|notifications?|alarms?|phone|calls?|spam|rash|itch\w*|hiccups?|snoring|smoking|sugar|war|bullying|wifi|printer|bug)\b"
_WROTE = r"\b(?:writ(?:ten|e|ing)|wrote|letters?|notes?|cards?|envelopes?|record(?:ed|ing)|videos?|voice (?:note|message)s?)\b"
_AFTERWARDS = r"\bfor (?:afterwards?|after\b(?! (?:the|my|our|work|lunch|dinner|school|class|it|that|christmas)))|\bfor when (?:it is (?:done|over)|i am (?:not (?:here|around)|no longer|gone))|\bto (?:be )?(?:open(?:ed)?|read|found) (?:after(?:wards)?|when i am (?:not|gone)|once i am gone|later,? when i)\b"
_UP_THERE = r"\b(?:i )?(?:went|drove|walked|cycled|climbed|been|got|(?:took|got|caught) (?:the|a) (?:bus|train|taxi)|rode) (?:up |out |down |back )?(?:there|to (?:the|that|our|my) (?:\w+ )?(?:bridge|station|cliffs?|edge|tracks|roof|platform|car ?park|river|water|place|spot|weir|quarry|pier|multi ?storey))\b"
_STOOD = r"\b(?:stood|sat|stayed|waited|looked (?:down|over))\b[^.!?]{0,30}\b(?:hours?|minutes|while|long time|dark|until|till|down|over)\b"
_CAME_AWAY = r"\b(?:came|went|walked|drove|turned|got|climbed) (?:down|back|home|away|round)\b"
_OUTING = r"\b(?:hike|view|sunset|sunrise|photos?|pictures?|queue|picnic|ladder|repair\w*|gutter|summit|fishing|fish|birds?|tickets?|train (?:was|came|to)|delayed|kids|friends|dog|scaffold\w*|tower|church|museum|ice cream|swim\w*|fireworks|concert|late for|lovely|proud|panic attack|fear of heights|afraid of heights|exposure|practi[sc]e\w*)\b"
_SLIPPED = r"\b(?:(?:had|have had) (?:a|another|one|my first) (?:slip|relapse|bad (?:night|evening))|slipped(?: up)?|relapsed|back to the old|(?:the|my|an) old (?:habit|thing|way|friend)|gave in|broke my streak|did (?:it|the old thing) again|fell back)\b"
_SKIN = r"\b(?:(?:my )?(?:arms?|legs?|thighs?|wrists?|hips?|forearms?|skin|shoulders?|stomach)\b[^.!?]{0,20}\b(?:mess|marks?|sore|ruined|covered|striped?|raw|stings?|sting|bandag\w*|plasters?|wrapped|show\w*|hidden|hide|a state)|long sleeves|marks (?:on|all over)|plasters?\b[^.!?]{0,15}\bunder)\b"
_SPORT = r"\b(?:gym|danc\w*|run(?:ning)?|ran|football|bike|cycl\w*|ski\w*|fell off|mud|nettles?|sunburn\w*|tattoo|eczema|psoriasis|midges|mosquito\w*|wax\w*|shav\w*|bruis\w* from (?:the|football)|climbing|sugar|smok\w*|fags?|cigarettes?|chocolate|biscuits?|betting|gambl\w*|wine|beer|drink\w*)\b"

_NOT_AROUND = r"\b(?:simpler|easier|nicer|quieter|restful|tidier|best|better|solve[sd]?|rather|prefer\w*)\b[^.!?]{0,25}\bnot (?:to )?(?:be(?:ing)?|have to be) (?:around|here|alive|in it)\b(?! (?:this weekend|when the (?:kids|boss)))"

_AFTER_ME = r"\b(?:when|once|after|for when|the day) i am (?:gone|out of the (?:picture|way)|not (?:here|around|there)(?: any ?more)?|no longer (?:here|around|there)|out of it all)\b|\b(?:without me|after me)\b(?=[^.!?]{0,25}\b(?:manag\w+|cope|know|find|easier|mess))"
_SORTED = r"\b(?:straight|in order|sorted?|sorting|tid(?:y|ied|ying)|settled|settling|labell?ed|written down|filed|folders?|passwords?|paid off|cleared|mess|(?:nobody|no ?one|they|she|he) (?:will not |does not |do not |will |should )?(?:has|have|need\w*) to|(?:know|find) (?:where|everything|what))\b"
_OTHER_LEAVING = r"\b(?:holiday|operation|surgery|hospital|retire\w*|maternity|handover|new job|leaving (?:the|my) (?:job|company|team)|office|team|shift|travel\w*|trip|conference|babysit\w*|sitter|moved?|abroad|university|uni|training|deployment|night off)\b"
_FOUND_IN_TIME = r"\b(?:i was|they|she|he|somebody|someone|my \w+) (?:\w+ )?(?:found|stopped|walked in on|saved|caught) (?:me )?(?:too (?:soon|early|quickly)|in time|before)\b"
_NOT_TWICE = r"\b(?:(?:will|would) not (?:make|happen|be) (?:that|it|the same|found|stopped|a)?\b|(?:next|this) time\b|not (?:again|twice))"
_WAKING = r"\b(?:tired|sick|weary|fed up|exhausted) (?:of|with|from|by) (?:always |just |even |ever |having to )*(?:wak(?:e|ing)(?: up)?|open(?:ing)? my eyes)(?=\W*$|[,.;]|,? (?:in the mornings?(?=\W*$|[,.;])|every (?:single )?(?:day|morning)(?=\W*$|[,.;])|each (?:day|morning)(?=\W*$|[,.;])|at all|again|still|to (?:another day|this (?:life|world)|nothing)))"
_WOKE_SORRY = r"\b(?:sorry|disappoint\w*|gutted|(?:a|what a) (?:pity|shame|let-?down)|annoyed|sad|cross|angry)\b[^.!?]{0,30}\b(?:(?:that |when )?i (?:still )?(?:woke|wake|awoke|awake)(?: up)?|to (?:wake|have woken)(?: up)?|to find myself (?:still )?(?:awake|here|alive))\b(?! (?:you|him|her|them|my|the|late|before|so|at|early|with|next|up))"
_DAILY = r"\b(?:every|each|most|mornings?|again|time|always)\b"
_LETTERS = r"\bi (?:have |had |just )*(?:wrote|written|finished|done|sealed|left) (?:all )?(?:the|my|those) (?:letters|notes)\b(?! (?:to|for|from|on|about|in|of|up|home)\b)|\b(?:my|the|those) (?:letters|notes) are (?:\w+ )?(?:written|done|finished|sealed)\b(?! (?:to|for|up)\b)"
_EVERYDAY_LETTERS = r"\b(?:cover|thank|lecture|revision|study|class|council|bank|school|exams?|work|clients?|report|invit\w*|christmas|wedding|applications?|recommendation|complaints?|newsletter|milkman|fridge|sitter|cleaner|keyboard|alphabet|patients?|meeting|minutes|referral)\b"

_NO_REASON = r"\b(?:nothing|no(?: good)? reason|not (?:a|one) (?:single )?(?:thing|reason)|not much)\b (?:\w+ ){0,3}?(?:worth|to|for me to|i) (?:get(?:ting)? (?:up|out of bed)|wak(?:e|ing)(?: up)?|stay(?:ing)?(?: here| alive| around)|be(?:ing)? here|liv(?:e|ing)|go(?:ing)? on)(?: for)?\b(?! (?:in|at|with|up) (?:the (?:office|house|job)|this (?:job|town|marriage)))"

UNDERSTATED: tuple[Composite, ...] = (
    row("tired_of_waking", "none", 1, _WAKING, unless=r"\b(?:baby|newborn|snor\w*|alarm|shift|noise|neighbou?rs?|dog|jet ?lag)\b"),
    row("sorry_to_wake", "passive_ideation", 2, _WOKE_SORRY, _DAILY, unless=r"\b(?:baby|newborn|alone|early|headache|hungover|dream\w*)\b"),
    row("not_found_again", "plan_or_intent", 4, _FOUND_IN_TIME, _NOT_TWICE, unless=r"\b(?:keys?|phone|wallet|hide and seek|lump|cancer|bug|mistakes? in|fault|leak|dog|cat)\b"),
    row("closing_up", "none", 1, _AFTER_ME, _SORTED, unless=_OTHER_LEAVING),
    row("closing_up", "none", 1, _LETTERS, unless=_EVERYDAY_LETTERS),
    row("accident_suits", "passive_ideation", 2, _ACCIDENT, _NOT_MINDED, unless=_WORK),
    row("left_out", "passive_ideation", 2, _ABSENT, _THEIR_GAIN, unless=_WORK),
    row("illness_welcome", "passive_ideation", 2, rf"{_ILL}[^!?]{{0,60}}{_WELCOME}", unless=r"\b(?:benign|all clear|caught (?:it )?early|negative|came back (?:fine|clear|normal)|my (?:mum|dad|gran|nan|mother|father|sister|brother|friend|dog|cat|boss|husband|wife|son|daughter)|(?:her|his) (?:tumou?r|cancer|lump|scan)|treatable|nothing serious|survived|film|series|novel|game)\b"),
    row("enough_years", "passive_ideation", 2, _ENOUGH_YEARS, unless=r"\b(?:in this (?:job|office|house|flat|town)|service|warranty|at the (?:firm|company)|party|marriage|working)\b"),
    row("given_back", "passive_ideation", 2, _GIVE_BACK, _LENT, unless=r"\b(?:keys?|library|book|landlord|loan|deposit|visa|licen[cs]e|time off|holiday|laptop|annual leave|volunteer\w*|society|community)\b"),
    row("stop_for_good", "active_ideation", 3, _STOP_FOR_GOOD, unless=_NOISE),
    row("for_afterwards", "plan_or_intent", 4, _WROTE, _AFTERWARDS, unless=r"\b(?:operation|surgery|anaesthetic|travel\w*|holiday|tour|deployment|retire\w*|exams?|match|wedding|speech|workshop|seminar|interview|novel|film|play|trip|party|babysitter|sitter|cleaner|move|moved|handover|successor|recipe|will with|solicitor|cancer|hospice|terminal)\b"),
    row("no_reason", "none", 1, _NO_REASON, unless=rf"{_WORK}|\b(?:early|alarm|sunday|weekend|lie in|day off|half term)\b"),
    row("not_around", "none", 1, _NOT_AROUND, unless=_NOISE),
    row("stood_there", "none", 1, _UP_THERE, _STOOD, _CAME_AWAY, unless=_OUTING),
    row("slip_marks", "self_harm_current", 2, _SLIPPED, _SKIN, unless=_SPORT, past=True),
)  # fmt: skip
