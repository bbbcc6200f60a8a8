# ruff: noqa: E501 - a pattern or a row of a table is easier to check on one line
"""Feelings that speak from what is told without being named; features for the fitted models, not verdicts."""

from __future__ import annotations

import re

from nova_cbt.words import lower

_SIGNS: tuple[tuple[str, str], ...] = (
    ("anxiety", r"\bwhat if\b|\b(?:can't stop|keep|couldn't stop) (?:thinking about|checking|imagining|picturing|going over)|\b(?:exam|interview|results?|test|presentation|visa|appointment|scan|audit|flight|date)\b.{0,30}\b(?:tomorrow|monday|soon|next week|in \w+ (?:days?|hours?))|\bmight (?:not )?(?:get|pass|fail|lose|come)|\bcan't (?:sleep|sit still|switch off|eat)|stomach (?:turn|churn|knot|drop)\w*|\bmy head (?:won't|is going|spinning)|\bbit shaky|couldn't settle|\bno nails left"),
    ("fear", r"\b(?:can't|couldn't) (?:breathe|swallow|move|go in)|\bshak(?:y|ing|e)\b|\btrembl\w+|\bpetrif\w+|heart (?:is|was|'s)? ?(?:racing|pounding|going like)|\b(?:another|an) attack\b|\bhide from\b|when he comes home|\bthrow(?:n|s)? (?:a |the )?plates?|what (?:he|she|they)(?:'ll| will| might) do"),
    ("sadness", r"\bcr(?:y|ied|ying|ies)\b|\btears?\b|\bsob\w*|\bwe(?:ep|pt)\w*|\bcan't get out of bed|\b(?:stayed|lay|lying|spent .{0,20}) in bed|curtains|cancelled on everyone|\bbad day\b|\bmiss (?:my|him|her|them|the|home|it)\b|don't see the point|nothing (?:is fun|feels good|matters)|\bdied\b|heart (?:hurts|aches|broke\w*|is heavy)|used to love|\bbroke (?:up|my heart)|(?:not|isn't|n't) (?:so |too |very )?(?:good|great|well) today"),
    ("grief", r"\b(?:died|passed|funeral|ashes|grave|buried|burial|stillborn|miscarr\w+)\b|a year (?:since|tomorrow|ago today)|empty (?:bed|chair|room|house)|she was my (?:mum|mom)|he was my|\bhis name was|\bwon't be another|fell through|still set (?:the table|a place)"),
    ("anger", r"\b(?:unfair|how dare|cheek|treats? (?:me|us) like|lied to|cheated|stole|promised (?:me|it|us)|never lets|always (?:blames?|interrupts?|leaves)|as if i (?:was|were|couldn't)|the nerve|screamed at (?:him|her|them)|slammed|threw (?:my|the)|could (?:have )?(?:kill|strangl|scream|punch)\w*|sick of (?:him|her|them)|took (?:the )?credit|went behind)\b"),
    ("frustration", r"\b(?:again!|for the (?:third|fourth|fifth|tenth|hundredth)|on hold|still (?:no|not|hasn't|won't)|kept? (?:crashing|failing|losing|asking)|won't (?:listen|work|let)|no matter (?:what|how)|every single time|never (?:lets|finishes|listens)|why (?:do|does|is|won't) (?:it|this|he|she|they) (?:always|never|keep)|tried everything|getting nowhere|going in circles|clean forgot)\b"),
    ("shame", r"\b(?:everyone|everybody|whole (?:class|kitchen|room|office|village|team)|people) (?:saw|heard|laughed|stared|watched|knows|knew|is talking|went quiet)|\bon trial\b|\bwanted (?:to (?:disappear|vanish|sink|hide)|the (?:ground|floor))|\b(?:such )?an? (?:idiot|failure|fraud|loser|disgrace|disappointment)\b|\bcouldn't look (?:at|him|her|them)|\bcan't (?:face|tell anyone|show my)|\bhate (?:my body|how i look|myself)|\bslowest|\bdirty|\bfooling (?:everyone|everybody)|i feel (?:so )?(?:small|stupid|ugly|worthless|pathetic)"),
    ("guilt", r"\bif i(?:'d| had)(?:n't)?\b.{0,60}\b(?:he|she|they|it)(?:'d| would)|\bi should(?:n't)? have\b|\blet (?:him|her|them|everyone|my \w+) down|\bmy fault|\bi (?:snapped|shouted|yelled|lied) (?:at|to)|no right to be|meant to be grateful|\bi wasn't there\b|\bforgot (?:her|his|my \w+'s) birthday|\bneglect\w*|\bselfish\b|\bowe (?:him|her|them)\b"),
    ("loneliness", r"\b(?:nobody|no one) (?:to (?:talk|tell|call|eat|sit|ring)|called|rang|texted|came|asks|knows me|speaks|has (?:spoken|rung|called))|\bby myself (?:again|every|all|on)|\balone\b|\beat(?:ing)? (?:alone|by myself|for one)|\beveryone (?:went|has gone|is) (?:home|away|out)|\bdon't (?:know|have) (?:anyone|anybody|any friends)|\bfar from (?:home|my family)|\bmissed by no|\bjust me and (?:the|my) (?:tv|cat|dog|walls)|\bempty flat"),
    ("hurt", r"\b(?:didn't|never|wasn't) (?:invite[d]?|tag|include|ask) me|\bleft me out|\bwithout me\b|\bbehind my back|\b(?:jokes?|laughed|laughing) (?:about|at) (?:me|my)|\bcalled me (?:a |an )?\w+|\bforgot (?:my birthday|about me|me)|\bread it and (?:didn't|never)|\bleft (?:me )?on (?:read|seen)|\breplaced me|\bchose (?:her|him|them) over|\btold me i(?:'m| am| was)|\bunfriended|\bblocked me|said (?:that )?i(?:'m| was) (?:no|too|a)"),
    ("joy", r"\b(?:yay|woo+|hooray|omg|best (?:day|week|night)|loved (?:it|every)|so much fun|had a (?:laugh|ball|lovely|great)|we laughed|made my day|i sang|we danced|adopted a|(?:choir|team|band|they) (?:took|picked|chose) me|it's a (?:girl|boy)|pay day|birthday (?:party|cake)|sun(?:shine|'s out)|lovely (?:day|time|walk|evening)|glad|great day)\b"),
    ("pride", r"\b(?:i (?:did it|finished|passed|managed (?:it|to)|ran (?:the|my|a|five|5|10)|graduated|built|won|stood up|spoke up|got (?:a|an|the) (?:a|b|first|distinction|job|lead|part|promotion|place))|sober|clean for|two pages|all by myself|on my own two|first time (?:in|since|ever)|didn't (?:run|leave|panic|cry|drink|smoke)|personal best|handed (?:it )?in|got through (?:it|all))\b"),
    ("relief", r"\b(?:finally (?:over|done|paid|finished|told|slept|out)|all clear|negative|benign|paid off|over and done|thank god|phew|weight (?:off|lifted)|could (?:have cried with|breathe again)|it's over|safe now|came back (?:fine|clear|normal)|not (?:as bad|nearly as)|off my (?:chest|back|plate))\b"),
    ("overwhelm", r"\b(?:too much|all at once|forty things|(?:a )?(?:hundred|thousand|million|ten) things|everything (?:is|at once|hits)|where to (?:start|begin)|can't keep up|drowning|about as much as i can|piling up|pile of|never ends|feel like screaming|juggl\w+)\b"),
    ("stress", r"\b(?:deadlines?|overtime|double shift|covering for|behind on|rent (?:is )?due|bills|pressure|no time|back to back|inbox|two jobs|can't pay|overdraft|due (?:tomorrow|on|next))\b"),
    ("tiredness", r"\b(?:no energy|can't keep my eyes|didn't sleep|haven't slept|barely slept|awake (?:all|till|until|since)|up (?:all night|till|until|since|four times)|dragg\w+|dead on my feet|need (?:a nap|sleep)|yawn\w*|running on|night shift|could sleep for)\b"),
    ("hopelessness", r"\b(?:nothing(?:'s| has| will)? ever (?:help\w*|work\w*|change\w*)|no (?:point|way out|future|use)|what's the (?:point|use)|never (?:get|going to get) better|why (?:bother|would (?:this|it))|given up|can't see (?:a|any) (?:way|end)|always be like this)\b"),
    ("gratitude", r"\b(?:thank you (?:for|so much)|means a lot|nobody(?:'s| has)? (?:ever )?(?:said|asked)|first time (?:somebody|someone|anyone)|appreciat\w*|lucky to have|blessed|so kind)\b"),
    ("excitement", r"\b(?:can't wait|omg|counting the days|so hyped|got the lead|first day|booked|we're going|tickets|starting on)\b|!!+"),
    ("embarrassment", r"\b(?:went (?:bright )?red|blush\w*|tripped|stammer\w*|stutter\w*|forgot (?:her|his) name|wrong (?:word|room|name)|declined|everyone (?:saw|turned|looked)|cring\w*|called (?:her|him) mum|zip|toilet paper|farted|spilt|spilled)\b"),
    ("disappointment", r"\b(?:didn't (?:get|make|come|turn up|work out)|fell through|turned (?:me|us) down|not picked|second place|expected (?:more|better)|had hoped|hoped (?:for|it|he|she|they)|let down|for nothing|cancelled on me|rejected|never showed)\b"),
    ("jealousy", r"\b(?:why (?:him|her|them) and not me|wish i had (?:his|her|their|what)|(?:she|he|they) (?:has|have|gets?|got) everything|her perfect|their perfect|girls like her|checked? (?:her|his) (?:profile|phone|instagram)|who (?:she|he) was with)\b"),
    ("calm", r"\b(?:cosy|peaceful|quiet (?:inside|now)|at ease|breath(?:ed|ing) (?:slow|deep)\w*|settled|still (?:inside|water)|safe and|unhurried|serene)\b"),
    ("hope", r"\b(?:maybe (?:it|this|things) (?:will|can|could|might)|might (?:actually )?work|light at the end|looking up|turning a corner|things (?:will|could|can) get|next time (?:i|it)|believe it can|there's a chance)\b"),
)  # fmt: skip
_COMPILED = tuple((name, re.compile(pattern)) for name, pattern in _SIGNS)


def implied(text: str) -> list[str]:
    """The feelings a message hints at."""
    same = lower(text)
    return [name for name, pattern in _COMPILED if pattern.search(same)]
