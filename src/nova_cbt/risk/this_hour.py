# ruff: noqa: E501 - a pattern is kept on one line, to be read against its neighbours

"""What is going on in this hour: drink in the head, somebody else at an edge, hands one is afraid of, orders heard."""

from __future__ import annotations

from nova_cbt.words import patterns as re

_DRINKING = re.compile(
    r"\bi am (?:still |just |already |sitting here |here )?drinking\b(?! (?:too much|less|more|again every|every|a lot (?:lately|these)|problem|tea|coffee|water|juice|coke|milk|squash|lemonade|cocoa|my (?:tea|coffee))\b)(?=\W*(?:$|now|right now|tonight|vodka|wine|beer|whisk\w+|gin|rum|cider|as i|while)|[.,;])|"
    r"\bhaving (?:a|another|my (?:second|third|fourth)) (?:\w+ )?(?:drink|beer|wine|whisk\w+|vodka|gin|rum|glass)\b(?=[^.!?]{0,15}\b(?:now|right now|here|as i|while i)\b)|\b(?:second|third|fourth|fifth) (?:bottle|can|glass|pint) (?:of (?:\w+ )?(?:wine|beer|cider|vodka|gin|rum|whisk\w+)|in)\b|"
    r"\b(?:a )?(?:bit|little|wee bit|rather) (?:merry|tipsy|squiffy|tiddly)\b(?! christmas)|"
    r"\b(?:pissed|drunk|plastered|hammered|smashed|legless|trolleyed|wasted|steaming) (?:as a (?:fart|newt|lord|skunk)|mate|tbh|already|again tonight)\b|\boff my (?:face|head|tits)\b|"
    r"\b(?:the )?(?:vodka|whisk\w+|wine|gin|rum|bottle|cans?) (?:is|are) (?:next to|beside|in front of) me\b"
)
_NOT_NOW = re.compile(
    r"\b(?:used to|years ago|yesterday|last (?:night|week|weekend)|every (?:night|day|evening)|usually|not|never)\b"
)


def drinks_now(said: str) -> bool:
    """Is somebody drinking as they write?"""
    found = _DRINKING.search(said)
    return bool(found) and not _NOT_NOW.search(said[: found.end() if found else 0])


_KIN = r"(?:he|she|they|(?:my|our) (?:\w+ ){0,2}?(?:brother|sister|son|daughter|friend|mate|mum|mom|dad|mother|father|husband|wife|partner|boyfriend|girlfriend|ex|cousin|uncle|aunt|nephew|niece|flatmate|neighbou?r|colleague))"
_AT_AN_EDGE = re.compile(
    rf"\b{_KIN} (?:\w+ ){{0,4}}?(?:is|was|are|went|gone|drove|driven|walked|standing|sitting|stands|sits) (?:\w+ )?(?:up |out |down |over )?(?:at|on|to|by|near) (?:the |a |that )?(?:\w+ )?(?:cliffs?|bridge|edge|ledge|roof|tracks|railway|viaduct|weir|quarry|overpass)\b"
)
_LAST_WORDS = re.compile(
    rf"\b{_KIN} (?:\w+ ){{0,3}}?(?:(?:has |had |have )?(?:written|wrote|left|sent|texted) (?:\w+ ){{0,2}}?(?:to (?:the|his|her|my|our) (?:kids|children|mum|mother|wife|husband|family|parents)|letters?|notes?|goodbyes?)|said (?:goodbye|sorry for everything|to look after|(?:he|she|they) (?:is|was|are) done))\b"
)
_UNREACHED = re.compile(
    r"\b(?:will not|does not|is not|has not|did not|do not|are not|not) (?:\w+ )?(?:pick(?:ing)? up|answer\w*|open\w* the door|reply\w*|com(?:e|ing) out)\b|\b(?:phone|mobile) (?:is |has gone )?(?:off|dead)\b|\b(?:scared|afraid|worried sick|out of my mind|do something|pills|tablets|cliffs?|bridge|roof|tracks)\b"
)
_OUTING = re.compile(
    r"\b(?:walk(?:ing)? the dog|fishing|photo\w*|view|picnic|climb\w*|hike|hiking|repair\w*|fix\w*|gutter|builder|roofer|works? on|engineer|painter|job|station|airport|flight|emigrat\\w*|moving|holiday|santa|christmas|wish list)\b"
)


def another_at_an_edge(said: str) -> bool:
    """Is somebody else told of who may be about to die?"""
    last = _LAST_WORDS.search(said) and _UNREACHED.search(said)
    return bool(_AT_AN_EDGE.search(said) or last) and not _OUTING.search(said)


_HANDS = re.compile(
    r"\b(?:my (?:own )?(?:hands?|arms?|fingers)|i) (?:could|might|would|will|may) (?:just |suddenly |simply )?(?:let go|drop|squeeze|push|throw|shake|slip|press)\b|\b(?:scared|afraid|frightened|terrified) (?:of|to be|of being) (?:my own hands|(?:left )?alone with (?:the (?:baby|twins|kids|child\w*)|him|her|them|my (?:baby|son|daughter|twins|kids|child\w*)))\b"
)
_SMALL = re.compile(
    r"\b(?:baby|twins|newborn|toddler|infant|pram|cot|bath|him|her|them|my (?:son|daughter|kids|little \w+|grand\w+)|child\w*)\b"
)
_SEES = re.compile(
    r"\b(?:scared|afraid|frightened|terrified|horrif\w*|see it|i see|picture|image|hate|never|sick|what if)\b"
)
_OTHER_FEAR = re.compile(
    r"\b(?:he|she|they) (?:hits?|shouts?|hurts?|drinks?|threatens?)\b|\b(?:because|since) (?:he|she) (?:is|was|has)\b"
)


def fears_own_hands(said: str) -> bool:
    """Is somebody afraid of what their hands might do to a small one?"""
    met = bool(_HANDS.search(said) and _SMALL.search(said) and _SEES.search(said))
    return met and not _OTHER_FEAR.search(said)


_ORDERED = re.compile(
    r"\b(?:they|he|she|it|the (?:neighbours|people|man|woman|voices?)) (?:say|says|said|tell|tells|told|order|orders|want|wants|whisper\w*|shout\w*)(?: me)?(?: that)? (?:i (?:must|have to|should|ought to|need to)|me to|to) (?:\w+ ){0,2}?(?:jump|die|kill|cut|hurt|stab|burn|hang|drown|go (?:up )?(?:on|onto|to) the (?:roof|bridge|balcony|tracks|ledge|edge)|climb (?:up )?(?:on|onto|over)|open the window|step (?:out|off)|do it)\b"
)
_UNSEEN_TALKERS = re.compile(
    r"\b(?:they|he|she|it|people|someone|somebody|the \w+) (?:\w+ )?(?:shouts?|says?|calls?|whispers?|laughs?|talks?|sings?|tells?|repeats?|speaks?)\b[^?]{0,60}\b(?:no ?one|nobody) else (?:can |ever )?(?:hears?|heard|hear)\b|"
    r"\b(?:somebody|someone|people|a (?:man|woman|voice)|they|he|she|it) (?:under|behind|in|inside|above|through|below) (?:the|my) (?:floor\w*|walls?|ceiling|pipes|radiator|attic|bed|mirror|tv|radio|fridge) (?:\w+ )?(?:repeats?|says?|answers?|echo\w*|knows?|reads?|hears?|comments?|talks?|calls?|whispers?|tells?)\b(?! (?:it is|that (?:the|we)))|"
    r"\b(?:repeats?|echo\w*|answers?|says? (?:out loud|aloud)) (?:everything |all |whatever )?(?:what )?(?:i (?:am )?think(?:ing)?|my (?:own )?thoughts)\b|"
    r"\b(?:talk|talking|talks|laugh\w*|whisper\w*|discuss\w*|speak\w*|comment\w*) (?:to me|about me|at me|of me)\b[^.!?]{0,40}\b(?:no ?one|nobody) (?:lives|is|was|has ever lived) (?:there|in there|in it|inside|home)\b|\b(?:flat|house|room|apartment) (?:is|has been|stands) empty\b[^.!?]{0,40}\b(?:hear|talk\w*|whisper\w*|voices?)\b"
)


def hears_the_unseen(said: str) -> bool:
    """Do people talk where it is said that nobody is?"""
    return bool(_UNSEEN_TALKERS.search(said))


def ordered(said: str) -> bool:
    """Is one ordered by somebody unnamed to do what would kill or hurt?"""
    return bool(_ORDERED.search(said))


_TRADE = re.compile(
    r"\b(?:roof|bridge|cliffs?|edge|tracks)\b[^.!?]{0,40}\b(?:fix\w*|repair\w*|gutter\w*|tiles?|solar|aerial|chimney|paint\w*|photo\w*|view|picnic|walk(?:ing)? the dog|fishing|works?|working)\b"
)
_DEATHLY = re.compile(r"\b(?:die|dying|kill\w*|suicid\w*|jump\w*|goodbye|not want to live|end it)\b")


def at_a_trade(said: str) -> bool:
    """Is the other up there for a reason that is named, with no word of dying?"""
    return bool(_TRADE.search(said)) and not _DEATHLY.search(said)
