# ruff: noqa: E501 - a pattern is kept on one line, to be read against its neighbours

"""Danger between people, however the sentence is turned: violence that is pictured, and fear of somebody."""

from __future__ import annotations

from nova_cbt.risk.composites import Composite, row
from nova_cbt.risk.surroundings import KIN

_HIM = r"(?:him|her|them|(?:my|that|the) (?:\w+ ){0,2}?(?:ex|boss|manager|neighbour|neighbor|landlord|supervisor|brother|sister|father|dad|mother|mum|stepdad|husband|wife|boyfriend|girlfriend|bloke|man|woman|guy|bastard|teacher|colleague))"
_HIS = r"(?:his|her|their|(?:my|that|the) (?:\w+ ){0,2}?\w+'s)"
_MIND = r"\b(?:(?:have |had |keep |been |lie there |lie awake |just |even |often |sometimes )*(?:thought|think|thinking|thoughts?|imagin\w+|pictur\w+|fantasi\w+|dream(?:t|ed|ing)? (?:of|about)|plan\w*|tempted|want(?:ed|ing)? to|would (?:like|love) to|urges? to))\b"
_DEED = (
    rf"(?:run(?:ning)?|knock(?:ing)?|mow(?:ing)?|plough(?:ing)?) {_HIM} (?:over|down)\b(?! (?:to|at|in (?:price|size|cost)|the (?:numbers|plan|figures|list))\b)|driv(?:e|ing) (?:right |straight )?(?:in ?to|over|at|through) {_HIM}\b|"
    rf"(?:smash|bash|cav|kick|stov|beat|punch|stamp)(?:e|ing)? (?:on )?{_HIS} (?:\w+ )?(?:head|face|skull|teeth|brains?|ribs|jaw|nose)\b|(?:wring|break|snap|slit|cut)(?:t?ing)? {_HIS} (?:\w+ )?(?:neck|throat|legs|arms|jaw|fingers)\b|"
    rf"(?:put|throw|shov|push|knock|kick|chuck|tip)(?:e|t?ing)? {_HIM} (?:through (?:a|the) (?:\w+ )?(?:window|wall|windscreen|door)|(?:down|off|under|out of|over|in front of|on ?to) (?:a|the) (?:\w+ )?(?:stairs|steps|roof|platform|train|tracks|bus|bridge|balcony|window|banisters?|car|lorry|cliff|edge))|"
    rf"(?:hold|push)(?:ing)? {_HIS} head under|set(?:ting)? (?:fire|light) to {_HIM}"
)
_NO_THREAT = (
    r"\b(?:(?:not|never) (?:\w+ ){0,2}?(?:thought (?:about|of)|thinking (?:about|of)|think (?:about|of)|imagin\w+|pictur\w+|want\w* to|plan\w* to|tempted to)|no (?:thoughts?|plans?|urges?) (?:of|to|about))\b|\b(?:lol|haha\w*|film|movie|novel|game|series|episode|dream\w*|nightmare|chess|rugby|boxing|judo|what if|intrusive|unwanted|"
    r"horrif\w+|sick(?:ens)?|scares? me|terrif\w+|disgust\w*|ashamed of (?:it|them)|pops? into|flash\w*|monster)\b|(?:numbers|figures|plan|idea|draft) past"
)
_FEARED = r"(?:afraid|scared|frightened|terrified)"
_SOMEBODY = rf"(?:him|her|{KIN})"
_FEAR = (
    rf"\b(?:it is|that is|it was|is|no,?|only) (?:only |really |just |actually )?{_SOMEBODY},? (?:that |who |whom )?i am (?:\w+ ){{0,2}}?{_FEARED} of\b|"
    rf"\b(?:one|person|man|woman) (?:that |who |whom )?i am (?:\w+ ){{0,2}}?{_FEARED} of is {_SOMEBODY}\b|"
    rf"\b{KIN}(?:'s)? (?:(?:is )?the one who |is who |really |properly |genuinely |honestly |sometimes |often )*(?:frightens|scares|terrifies) me\b"
)
_NO_FEAR = r"\b(?:motor ?bike|bike|rides?|driv\w*|climb\w*|tree|ladder|film|movie|ill\w*|sick|ill|health|memory|forget\w*|horror|exam|horse|so (?:high|fast)|disappoint\w*|judg\w*|cancer|dying|heights|prank|ghost|mask|halloween|costume|dream\w*|lose (?:him|her)|losing|leav(?:e|es|ing) me|what (?:he|she) (?:thinks|will think)|fail\w*|stage|swim\w*|ski\w*|surf\w*)\b"

TOWARDS: tuple[Composite, ...] = (
    row("pictured", "harm_to_others", 3, rf"{_MIND}[^.!?]{{0,40}}\b(?:{_DEED})", unless=_NO_THREAT),
    row("fear_of_person", "abuse_disclosure", 2, _FEAR, unless=_NO_FEAR),
)  # fmt: skip
