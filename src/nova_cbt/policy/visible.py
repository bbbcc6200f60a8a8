# ruff: noqa: E501 - a pattern is easier to check on one line
"""Whether what somebody wants is something one could see or count, and whose doing it would be."""

from __future__ import annotations

from nova_cbt.words import patterns as re

_LEAD = (
    r"^\W*(?:(?:i'?ll|i will|i'?d|i would|i could|i (?:just |only |really )?(?:want|wish|hope|need)(?: for)?|i'm going to|i'?d (?:like|love)|going to|to|like|love|try(?:ing)?(?: to)?(?! a\b| the\b| out\b)|"
    r"just|maybe|probably|really|well|um+|erm*|hm+|and|by|make sure i|honestly|i guess|i suppose|i think|some|a bit(?: of)?|a little|ideally|hopefully|simply|my goal(?: is|'s)|the goal(?: is|'s)|get(?:ting)? to(?= (?:be|feel))|able to|be able to|again|so|that i(?:'d|'m| am| would)?|for me|it would be|for once|finally|for(?= (?:him|her|them|my|our|the|people|every\w+)\b))\b[\s,:]*)*"
)
_VAGUE = re.compile(
    _LEAD
    + r"(?:be(?:ing)?\b(?! (?:at|in|on|out|back|home|outside|there|with)\b| (?!feel|be|worr|think|try|cop|liv|stay|car|look|improv|manag|lov|trust|accept|mov|noth|anyth|someth|enjoy|relax)\w{2,}ing\b)|feel(?:ing)?|think(?:ing)?(?! record)|stay(?:ing)?|relax(?:ing|ed)?|chill|calm(?:er)?|stop|quit|worry(?:ing)?|care|love|accept|believe|trust|improve|change|cope|coping|manage|concentrate|motivat\w+|"
    r"work(?:ing)? (?:on|harder)|keep(?:ing)? (?!a |an |the |my \w+ (?:on|in|at))|continue|remember|focus|take care|look after|treat|let go|kinder|kind|nicer|less|more|better|positive|harder|no(?:t|n-?)?\b|never|try(?:ing)?\W*$|"
    r"happ(?:y|ier|iness)|peace\w*|normal\w*|confiden\w+|self-?esteem|inner|enjoy(?:ing)? (?:life|things|myself|it all)|fulfil\w*|content\w*|free(?:dom)?|strong(?:er)?|balance\w*|energy|motivation|(?:a|my|an) (?:normal|better|good|happy|easier|calm\w*|quiet\w*|decent|old) (?:life|self|me|person|mood|mind)|my (?:old )?(?:life|self|confidence|energy|motivation|spark) back|back to (?:normal|my(?: old)? self|how i was|being)|"
    r"do(?:ing)? (?:better|more|less|my best|well|it right)|make (?:more )?(?:of )?(?:an? )?(?:\w+ )?effort|have (?:more|less|some|a better|a positive|no)|get (?:better|a grip|over|on with|my act|rid of|through|out of this)|pull myself|push (?:myself|through)|"
    r"sort (?:myself|my (?:life|head|self)|things|it|everything) out|give (?:it )?(?:my|it my) best|live (?:more|better|healthier|normally|again|my life)|(?:this|it|the \w+) (?:to|would) (?:stop|go|end|be (?:over|gone))|wak(?:e|ing) up (?:happy|without))\b",
    re.IGNORECASE,
)
_ANCHOR = re.compile(
    r"\d|\b(?:at|during|through) (?:dinner|breakfast|lunch|meals?|the table|bedtime|meetings?|the (?:school )?gates?|parties|weddings?|pick-?up)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:ten|five|twenty|fifteen|thirty|two|three|one|four) (?:minutes?|hours?|times?|days?|evenings?|nights?)\b|\b(?:once|twice) an? (?:day|week|month)\b|"
    r"\b(?:writ(?:e|ing)|ring(?:ing)?|call(?:ing)?|phon(?:e|ing)|text(?:ing)?|read(?:ing)?|walk(?:ing)?|ask(?:ing)?|tell(?:ing)?|book(?:ing)?|cook(?:ing)?|open(?:ing)?|send(?:ing)?|go(?:ing)? (?:to|for|out|back|on the|into|swimming|shopping|dancing)|sit(?:ting)? (?:down|with|in|at|on)|ly(?:ing)|"
    r"lie|cycl(?:e|ing)|swim(?:ming)?|run(?:ning)?(?! (?:out|late|down|away))|jog(?:ging)?|danc(?:e|ing)|paint(?:ing)?|draw(?:ing)?|sing(?:ing)?|garden\w*|meet(?:ing)?|invit(?:e|ing)|visit(?:ing)?|see(?:ing)? (?:my|a|the|friends|people|her|him|them)|play(?:ing)?|driv(?:e|ing)|tak(?:e|ing) (?:the|a|my)|bak(?:e|ing)|eat(?:ing)?|"
    r"get(?:ting)? (?:up|out of bed|dressed|on the)|leav(?:e|ing) (?:the|work|my)|speak(?:ing)?|talk(?:ing)? to|say(?:ing)?|appl(?:y|ying)|finish(?:ing)?|hand(?:ing)? in|clean(?:ing)?|tid(?:y|ying)|wash(?:ing)?|stud(?:y|ying)|shower\w*|sleep(?:ing)? (?:through|in my)|in bed by)\b",
    re.IGNORECASE,
)
"""What makes even a wish something one can see and count."""
_KIN = r"(?:husband|wife|partner|boyfriend|girlfriend|ex|mum|mom|mam|mother|dad|father|parents?|folks|sister|brother|son|daughter|kids?|children|child|boy|girl|boss|manager|team|colleagues?|co-?workers?|teachers?|friends?|mates?|flatmates?|housemates?|neighbou?rs?|in-laws?|mother-in-law|father-in-law|family|uncle|aunt|gran|nan|landlord|supervisor|professor|teenager|class)"
_THEM = (
    rf"(?:him|her|them|people|every(?:one|body)|others|(?:my|our|the) (?:\w+[ -]){{0,2}}?{_KIN}|(?-i:[A-Z][a-z]{(2,)}))"
)
_THEIRS = re.compile(
    _LEAD
    + rf"(?:(?:if|that|when) )*(?:(?:(?:my|our|the) (?:\w+[ -]){{0,2}}?)?{_KIN}|he|she|they|people|every(?:one|body)|others|him|her|them)\b(?! and i\b| and me\b)(?!['’]s (?!to\b))"
    r"(?! (?:would |will |could |can |might )?(?:see|sees|notice|notices|say|says|tell|find|hear|know|catch|spot) )(?:['’]d|['’]ll|['’]re|['’]s)?\W*(?:(?:finally|just|really|only|all|once|both|ever|at last)\W+)*(?:to |would|will|could|wouldn|won|stop\w*|start\w*|be\b|being\b|is\b|isn|was\b|were\b|are\b|aren|do(?:es)?n|did|see\b|realise|back off|change\w*|leav\w+|listen\w*|understand\w*|understood|treat\w*|respect\w*|apologi\w+|help\w*|come\w*|came|love\w*|car(?:e|es|ed|ing)\b|not\b|give\w*|gave|get\w*|got|let\w*|trust\w*|talk\w*|go(?:es|ne)?\b|mov\w+|\w+ing\b|off my)",
    re.IGNORECASE,
)
_MAKES = re.compile(
    _LEAD
    + rf"(?:get|make|convince|persuade|force|teach|push|have|bring|help) {_THEM} (?:to )?(?:not |finally |really |just )?(?!back\b|up\b|more often\b|at\b|on\b|in\b|for\b|a\b|an\b|the\b|my\b|about\b|once\b|every\b|from\b|to (?:school|bed|nursery|work|the)\b|out\b|ready\b|dressed\b|instead\b|again\b)\w+",
    re.IGNORECASE,
)
_MINE = re.compile(
    r"\b(?:i'?d|i'?ll|i would|i will|i could|i can|so (?:that )?i|and i|then i|i want to|i'?d like to|me to)\b",
    re.IGNORECASE,
)


def wish_only(text: str) -> bool:
    """Is it a feeling, an absence or a resolution ("be kinder to myself", "less stress"), with no act in it?"""
    words = text.replace("’", "'")
    return bool(_VAGUE.match(words)) and not _ANCHOR.search(words)


def for_another(text: str) -> bool:
    """Is it something another person would have to do ("I want him to change")?"""
    words = text.replace("’", "'")
    found = _THEIRS.match(words) or _MAKES.match(words)
    return bool(found) and not _MINE.search(words[found.end() :] if found else "")


_NONE = re.compile(
    r"^\W*(?:(?:well|honestly|um+|i|really|just|sorry|but|no|nope|to be honest|tbh|(?:like|as) i said|(?:i )?(?:already )?told you|again|still|there are|i have|i'?ve)\W+)*(?:(?:don'?t|do not|haven'?t|have not|can'?t) (?:really |actually |honestly )?(?:have|got|set|believe in|think of|do|see)? ?(?:any |a |much of a )?(?:goals?|aims?|plans?|targets?|dreams?|wishes?|future)\b|"
    r"no (?:real |particular |such )?(?:goals?|aims?|plans?|dreams?|wishes|ambitions?|future)\b|(?:don'?t|do not) (?:really )?(?:want|need|expect|hope for) (?:anything|much|nothing)|nothing\b(?! (?:less|more|would)).{0,25}$|none\b.{0,15}$|not (?:a|into|much of a|one for) (?:goals?\b|\w+ person)|never (?:had|been good at) (?:\w+ )?goals?|don'?t do goals?)",
    re.IGNORECASE,
)


def no_goal(text: str) -> bool:
    """Is it said that there is nothing to aim at?"""
    return _NONE.search(text.replace("’", "'")) is not None


_BIG = re.compile(
    r"\b(?:marathon|(?:get|be|being|getting) (?:married|rich|famous|promoted)|(?:buy|buying|own|owning) (?:a|my|our)(?: own)? (?:house|home|flat|place)|(?:finish|get|do|start)(?:ing)? (?:a|my|the) (?:degree|phd|doctorate|masters?|training)|become (?:a|an) \w+|(?:a|my) (?:whole )?new (?:life|career|job)|(?:have|start)(?:ing)? (?:a family|a business|kids|children|my own)|"
    r"(?:be )?(?:completely|fully|totally) (?:well|cured|recovered|better|over)|lose \d\d+|(?:write|finish) (?:a|my) (?:novel|book|thesis|dissertation)|move (?:abroad|country|to another country)|millionaire|(?:pay off|clear) (?:all )?(?:my|the|our) debts?|learn (?:a )?(?:language|\w+ fluently))\b",
    re.IGNORECASE,
)


def big(text: str) -> bool:
    """Is it more than some weeks can hold?"""
    return _BIG.search(text) is not None


_BOTH = re.compile(
    r"\s*(?:[;\n]|\.\s+(?=[a-z])|,?\s+(?:and|but)(?: also| then| maybe| secondly| second)*|\W+also|,?\s+plus)\s+(?:(?:i'?d|i would|i'?ll|i) (?:also )?(?:like to |love to |want to |be )?|to |being able to |be able to |go(?:ing)? back to |start(?:ing)? |get(?:ting)? |see(?:ing)? |finish(?:ing)? |apply(?:ing)? |call(?:ing)? )",
    re.IGNORECASE,
)


def two(text: str) -> tuple[str, str] | None:
    """Two things one could see, told in one breath; nothing where it is one."""
    found = _BOTH.search(text)
    if not found:
        return None
    rest = text[found.start() :]
    rest = re.sub(r"^\W*(?:and|but|also|plus|then|maybe|secondly|second|;)\b[\s,]*", "", rest, flags=re.IGNORECASE)
    rest = re.sub(r"^(?:also|then|maybe)\s+", "", rest.strip(" ,;.\n"), flags=re.IGNORECASE)
    one = text[: found.start()].strip(" ,;.")
    enough = min(len(one.split()), len(rest.split())) >= 3
    return (one, rest) if enough and _ANCHOR.search(rest) and not wish_only(one) else None
