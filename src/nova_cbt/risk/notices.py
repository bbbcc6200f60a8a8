# ruff: noqa: E501 - a pattern is kept on one line, to be read against its neighbours

"""Circumstances worth knowing beside the danger itself: who else it is about, an age, a reader, drink, eating."""

from __future__ import annotations

from nova_cbt.risk import signs
from nova_cbt.words import patterns as re

_THIRD_WISH = re.compile(
    r"\b(?:he|she|they|friend|brother|sister|mum|mom|dad|son|daughter|cousin|wife|husband|partner|roommate|ex|mate|"
    r"boyfriend|girlfriend|mother|father|student|colleague|neighbou?r|flatmate)\b(?! (?:\w+ )?(?:kept|took|rushed|put|found|treated|pumped|discharged|sent|told|asked|saw|visited) me\b)[^.]{0,60}\b(?:suicid\w+|kill(?:ed|ing)? (?:him|her|them)sel\w+|"
    r"self harm\w*|(?:cut|cutting|hurting|harming) (?:him|her|them)sel\w+|wants? to die|want to die|not want to (?:live|be (?:here|alive))|"
    r"end (?:his|her|their) (?:own )?li\w+|tak\w+ (?:his|her|their) own li\w+|better off without (?:him|her|them)|(?<!without saying )(?<!even say )(?<!not say )(?<!never said )(?<!not said )(?<!not saying )(?<!say )(?<!on )goodbye(?: to (?:everyone|everybody|us all|all|people))?|giv\w+ away|overdos\w+)"
)
_TOOK = (
    r"(?:(?:took|taken|ended) (?:his|her|their) (?:own )?life|(?:killed|hanged|topped|shot|drowned) (?:him|her|them)sel\w+|(?:died|went|gone) by (?:his|her|their) own hand|"
    r"jumped\b(?=.{0,60}\b(?:not survive|died|killed|buried|funeral|dead)\b))"
)
_BEREAVED = re.compile(
    rf"\b(?:since|after|when|because|that|anniversary)\b[^.]{{0,30}}\b(?!i\b)\w+ {_TOOK}|"
    r"\b(?:lost|losing) (?:my|a|our) (?:\w+ )?(?:\w+ )?to suicide|\b(?:died|passed|death|dead|gone|loss|lost) (?:\w+ ){0,3}?(?:by|to|from) suicide|"
    rf"\b(?:my|a|our|his|her) (?:\w+ )?(?:\w+ )?(?:has |had )?{_TOOK}|"
    rf"\b(?:he|she|they|mum|mom|dad|gran|nan|grandad) (?:has |had )?{_TOOK}|"
    r"\b(?:brother|sister|mum|mom|dad|friend|son|daughter|uncle|cousin|husband|wife|father|mother)(?:'s)? suicide\b"
)
_AT_THE_GLASS = (
    r"(?<!was )(?<!were )\bon (?:my|me|the) (?:second|third|fourth|fifth|sixth|seventh|eighth|next|last|\d+(?:nd|rd|th)) (?:can|pint|beer|glass|bottle|whisk\w+|wine|vodka|gin|rum|cider|drink)s?\b(?! of (?:worms|water|coke|milk|juice|squash|pop|lemonade|tea))|"
    r"\b(?:half ?way|most of the way|two thirds) (?:down|through|into) (?:a|the|my|this) (?:\w+ )?bottle\b|\b(?:most of|half(?: of)?|nearly) (?:a|the) bottle(?: of (?:\w+ )?(?:wine|red|white|gin|rum|vodka|whisk\w+|cider))? (?:in|down|gone)\b|"
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:cans|pints|beers|glasses|bottles|shots|vodkas|gins|whisk\w+|drinks) (?:in|down|deep|under)\b|"
    r"\b(?:been|back) on the (?:gin|vodka|whisk\w+|wine|beer|cans|rum|cider|brandy|red|white) (?:since|all|again|tonight)\b|"
    r"\bopened (?:the|my|a|another) (?:\w+ )?bottle\b[^.!?]{0,15}\b(?:tonight|ago|just now|already|since)\b"
)
"""How far down the bottle or the evening somebody is as they write."""
_TEEN = r"(?:8|9|1[0-7]|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)"
_NO_NAME = r"(?:well|hm+|um+|uh|so|no|nah|yes|yeah|yep|ok|okay|maybe|erm|probably|about|then|now|like|around|roughly|room|day|week|page|chapter|mood|may|march|april|june|july|august|september|october|november|december|january|february|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
_PRONOUNS = r"(?:she|he|they)/(?:her|him|them|they)"
_NOT_MINE = r"^(?!.*\b(?:my|our|a|the|his|her) (?:\w+ )?(?:daughter|son|sister|brother|niece|nephew|cousin|kid|child|boy|girl|friend|pupil|student|grand\w+|step\w+)\b)"
_INTRODUCED = (
    rf"{_NOT_MINE}(?:.*(?:"
    rf"^\W*(?!{_NO_NAME}\b)[a-z]{{2,12}}[,.; ]+(?!8|9|10){_TEEN}[,.; ]+(?:she|he|they|{_PRONOUNS})\b|"
    rf"(?:^|[,.;!] ?|i am )(?!{_NO_NAME}\b)[a-z]{{2,12}}[,.; ]+(?:she|he|they|{_PRONOUNS})[,.; ]+(?:and |age |aged |i am )*(?!8|9|10)(?:{_TEEN})\b(?=\W*$|[,.;]| (?:uk|usa?|from|in|yo|years)\b)|"
    rf"{_PRONOUNS}[,.; ]+(?:and |age |aged |i am )*{_TEEN}\b(?=\W*$|[,.;])|"
    rf"(?:^|[,.;] ?)(?:age |aged )?{_TEEN}[,.; ]+(?:and |btw )?{_PRONOUNS}|"
    rf"\b(?:i am|name is|name's|call me) (?!{_NO_NAME}\b)[a-z]{{2,12}}[,.] ?(?:age |aged )?(?!8|9|10){_TEEN}\b(?=\W*$|[,.;]))|"
    rf"\W*(?:(?:hi|hello|hey|yes|yeah|ok|okay|sure)\W+)*(?!{_NO_NAME}\b)[a-z]{{2,12}}[,.] ?(?:age |aged )?(?!8|9|10){_TEEN}\b(?: years old| btw)?\W*$)"
)
"""An age in the breath in which the name or the pronouns are given."""
CUES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("third_party", signs.OTHER_SELF),
    ("third_party", _THIRD_WISH),
    ("bereaved", _BEREAVED),
    ("minor", re.compile(_INTRODUCED)),
    ("intoxicated", re.compile(_AT_THE_GLASS)),
    (
        "minor",
        re.compile(
            r"\bi am (?:only |just |still )?(?:a )?(?:[89]|1[0-7]|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(?:\b(?! (?:minutes|weeks|"
            r"months|days|hours|weeks|years (?:sober|clean|into|older|in|married|younger)|pages|out|percent|pounds|kg|k\b|points|steps|chapters|and a half (?:hours|weeks)|of|on|%|times|stone|miles))(?=[ ,.!;]|$)(?! (?:weeks|years (?!old)))| ?yo\b| years old)|"
            r"\b(?:i am in|in) (?:year (?:7|8|9|10|11|seven|eight|nine|ten|eleven)|(?:6th|7th|8th|9th|10th|11th|sixth|seventh|eighth|ninth|tenth|eleventh) grade|middle school)\b|"
            r"\bmy (?:high )?school (?:counsell?or|nurse)|\b(?:1[0-7]|[89]) ?(?:yo|y/o|year[- ]old) (?:girl|boy|here|and i)|\b(?:turn(?:ing|ed)? (?:1[0-7]|sixteen|fifteen|fourteen|thirteen))\b(?! (?:years ago|in (?:19|200|201)))|\bmy gcses?\b|\bi am underage\b"
        ),
    ),
    (
        "reader",
        re.compile(
            r"\b(?:he|she|they|my (?:\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|dad|mum|mom|parents|father|mother|stepdad|ex|brother)) (?:\w+ ){0,4}?(?:(?:reads?|reading|checks?|checking|goes through|looks? (?:at|through)|sees?|monitors?|tracks?|has access to|"
            r"can see|might see|will see|takes?) (?:all )?(?:of )?(?:my|this|these|what i) ?(?:phone|messages|laptop|texts|chats?|emails|screen|browser|history|computer|write|type)?|knows my pass\w*|in the next room|behind me|over my shoulder|finds? (?:out i|this)|sees this|reads? this)\b|"
            r"\b(?:delete|clear|hide|erase) (?:this|the|my) (?:chat|conversation|history|messages|session)|\b(?:can|could) (?:he|she|anyone|anybody|my \w+|they|someone) (?:see|read|find|access) (?:this|what i|these|our|my)|\bhave to be quick\b|\bcan not type (?:long|much|now)|\bnot safe to (?:type|write|talk)|\bhe is (?:coming|home now|back)\b"
        ),
    ),
    (
        "intoxicated",
        re.compile(
            r"\b(?:i am|i have|been|am|bit|pretty|so|very|really|quite|kinda|kind of|little|getting) (?:\w+ )?(?:drunk|wasted|hammered|tipsy|pissed(?! off| at| me)|plastered|stoned|buzzed|high (?:as|right now|now|on|af)|off my (?:face|head)|drinking (?:tonight|all|since|again tonight|a lot tonight|right now)|had (?:a few|too many|a lot) (?:drinks|to drink|beers)|tripping|rolling on)\b|\bhad (?:a few|too many|too much to drink|a bottle of|\w+ (?:beers|glasses|shots|pints|bottles|cans))\b|"
            r"\b(?:had|downed|sunk|drunk|drank|necked) (?:\w+ ){0,2}?(?:[3-9]|1\d|three|four|five|six|seven|eight|nine|ten|a few|some|several|loads of|too many|most of a|a whole) (?:\w+ )?(?:pints?|beers?|cans?|glasses|brand(?:y|ies)|whisk\w+|vodkas?|shots?|gins?|rums?|ciders?|bottles? of (?:wine|beer|cider|gin|vodka|rum))\b(?![^.]{0,40}\b(?:yesterday|last|ago|week|saturday|friday|usually|when i was|every|birthday party|water)\b)|"
            r"\bbeen (?:drinkin|drinking|on the (?:beer|wine|vodka|sauce|drink|booze)) (?:since|all (?:day|evening|night)|tonight|again)\b|"
            r"\b(?:third|fourth|fifth|second|last) (?:bottle|glass|can|pint|vodka|whisky|whiskey|beer) (?:tonight|already|now)|\bwhole bottle of (?:wine|vodka|whisk\w+|gin|rum)|\b\w+ (?:beers|pints|glasses of wine|shots|vodkas) (?:in|deep|down|tonight)"
        ),
    ),
    (
        "eating",
        re.compile(
            r"\b(?:purg(?:e|ed|ing)|bing(?:e|ed|ing|eing)(?! watch| on (?:netflix|tv|shows|series)|-watch)|laxatives?|diet pills|starv(?:e|ing|ed) (?:myself|for days)|restrict(?:ing|ed)? (?:food|my (?:food|eating|intake|calories)|calories|again|what i eat)|anorexi\w+|bulimi\w+|eating disorder|make myself (?:sick|throw up|vomit)|made myself (?:sick|throw up|vomit)|throw(?:ing)? up (?:after|what|my|every)|"
            r"(?:have not|not|barely|hardly) (?:eaten|eat|eating|ate) (?:\w+ ){0,3}(?:days?|week|since (?:mon|tue|wed|thu|fri|sat|sun|yesterday)\w*)|afraid to eat|scared (?:to eat|of food|of gaining)|(?:nothing but|only|just|living on|lived on) (?:\w+ )?(?:coffee|water|tea|diet \w+|coke|gum|ice|lettuce|apples?|air|juice)(?: and (?:\w+ )?(?:coffee|water|tea|diet \w+|coke|gum|ice|lettuce|apples?|air|juice|cigarettes))* (?:since (?:mon|tues|wednes|thurs|fri|satur|sun|yesterday|last)\w*|for (?:\w+ )?days|all (?:week|weekend|day))|(?:make|makes|making) the hunger (?:go|stop|quiet)\w*|(?:proud|strong|clean|pure|in control|powerful|good|better|safe|special|calm) (?:only )?when (?:i am|my stomach is|i feel|i have been) (?:\w+ )?(?:empty|hungry|hollow|starving)|(?:love|like|need|miss) (?:the |that |feeling |being |to feel )+(?:empty|hungry|hollow|hunger|emptiness)(?! (?:nest|house|room|office|road|church|train))|(?:not|never) (?:thin|skinny|small|sick) enough|skip(?:ping|ped)? (?:all )?(?:my )?meals|count(?:ing)? (?:every )?calories|too fat|my body is (?:disgusting|gross)|fasting for|water fast|body check\w*|goal weight|thigh gap)\b"
        ),
    ),
)
