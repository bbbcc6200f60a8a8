# ruff: noqa: E501 - a pattern is easier to check on one line
"""A judgement somebody passes on themself: whose it is, and the words it is in.

In CBT the sentence is an automatic thought about the self (Beck 2020, ch. 9): it is met and quoted, never agreed with.
"""

from __future__ import annotations

from collections.abc import Callable

from nova_cbt.words import patterns as re
from nova_cbt.words.text import bare, plain, sentences

_BADLY = (
    r"(?:useless|worthless|stupid|thick|dumb|dim|pathetic|weak|broken|damaged|defective|faulty|flawed|rotten|hopeless|disgusting|revolting|vile|ugly|hideous|fat and \w+|lazy|crap|shit\w*|rubbish|terrible|awful|horrible|dreadful|bad(?= (?:at (?:life|being|everything|people|this|it all)|news|person|enough)|\W*$)|selfish|heartless|cold-hearted|evil|toxic|poisonous|cursed|"
    r"inadequate|inferior|incompetent|incapable|unlovable|unloveable|unlikeable|unlikable|unwanted|undeserving|unworthy|unfit|boring|forgettable|invisible|replaceable|expendable|pointless|ridiculous|laughable|embarrassing|impossible|abnormal|a?typical failure|spineless|gutless|cowardly|needy|clingy|difficult to (?:love|like|be)|hard to (?:love|like|be (?:around|with))|wrong in the head|mental|a mess|messed up|fucked(?: up)?|screwed(?: up)?|good for nothing|beyond (?:help|repair|hope|saving)|second(?:-| )best|past it|lost cause|dead weight|damaged goods|nothing|nobody|no ?one|no (?:good|use|better)(?! (?:at|with|in|on|after|before|until|till|to (?:you|drive))\b)|worth (?:nothing|less|so little))"
)
_THING = (
    r"(?:failure|fraud|fake|impost[eo]r|loser|idiot|fool|moron|coward|burden|waste|disappointment|embarrassment|disgrace|mess|joke|clown|nuisance|liability|parasite|freak|monster|weirdo|screw-?up|fuck-?up|mug|doormat|wimp|wreck|dud|dope|nobody|nothing|zero|nightmare|problem|drain|disaster|let-?down|reject|misfit|outcast|slob|cow|pig|waster|quitter|lightweight|weakling|hypocrite|liar|letdown|black sheep|lost cause|basket case|sponger|spare part|bad (?:person|mother|father|mum|mom|dad|parent|wife|husband|son|daughter|friend|sister|brother|\w+er|man|woman|human|nurse|doctor|student|example|influence)|"
    r"(?:terrible|awful|rotten|lousy|useless|rubbish|crap|shit\w*|horrible|poor|pathetic|selfish|hopeless|failed|sorry excuse for a|poor excuse for a|half a) (?:\w+))"
)
_HEDGES = r"(?:(?:just|really|clearly|obviously|basically|simply|probably|honestly|literally|always|still|only|kind of|sort of|kinda|such|so|too|very|pretty|quite|completely|totally|absolutely|utterly|a bit|nothing but|apparently|secretly|deep down|forever|plain|a|an|the|my|complete|total|absolute|utter|real|big|bloody|fucking|proper|giant|huge|walking|little|silly|stupid|sad|old|whole|family|bit of a|in the end)\s+)*"
_I_AM = r"\bi(?: am|'m|m| was| have been|'ve been| feel like| must be| will always be|'ll always be| will never be anything but| was born| come across as| end up)\s+"
_SELF = r"(?:i|me|myself|who i am|what i am|how i am)"
_BODY = r"(?:brain|head|mind|heart|character|personality|nature|whole self|life|existence)"
_PATTERNS = (
    _I_AM + _HEDGES + rf"(?:{_BADLY}|{_THING})\b",
    _I_AM + _HEDGES + r"(?:built|made|wired|put together|assembled|born|programmed) (?:\w+ )?(?:wrong|badly|broken|faulty|backwards|weak|differently|to (?:fail|lose|suffer|be alone))\b",
    r"\bi(?: am|'m|m| was) (?:just |really |simply |clearly |obviously )*(?:way |far |much )?(?:too much(?: work| trouble| hassle| to (?:take|handle|live with))?(?: for \w+(?: \w+)?)?\W*$|(?:too|so) (?:\w+ and too )?(?:stupid|thick|dumb|weak|needy|sensitive|ugly|lazy|fat|boring|damaged|broken|difficult|slow|soft|selfish|pathetic|far gone|messed up)\b)",
    r"\bi(?: am|'m|m| was)(?: just| simply| clearly| obviously| really)*(?: not|n't| never) (?:\w+ )?(?:cut out (?:for|to)|made for (?:this|people|life|love)|meant (?:to be (?:happy|loved|here|a \w+|with)|for (?:happiness|love|this world|good things))|(?:good|strong|clever|smart|brave|pretty|thin|man|woman|enough)(?: \w+)? enough\b|enough(?: for \w+)?\W*$|worth (?:it|the|anyone|anybody|knowing|loving|much|anything|your|their|his|her)|worthy|capable of (?:anything|love|being)|lovable|loveable|likeable|normal\b|right in the head|a (?:real|proper|good|whole|normal|decent|strong) (?:man|woman|person|mother|father|mum|mom|dad|parent|wife|husband|friend|son|daughter|teacher|nurse|human)|the (?:sort|kind|type) (?:people|anyone|anybody|men|women|they) (?:love|like|want|choose|stay))",
    r"\bi (?:was|am|'m) never (?:\w+ )?(?:meant|made|going|born) to be (?:happy|loved|anything|anybody|anyone|any good|enough|a \w+)\b",
    r"\bi(?: am|'m|m| was)(?: always| just)? (?:nobody|no ?one|no one)'s (?:\w+ )?\w+|\bi(?: am|'m|m| was| have always been|'ve always been)(?: always| just| obviously| clearly)? (?:the|a) (?:weak|stupid|difficult|odd|wrong|useless|ugly|bad|thick|slow|broken|lazy|boring|crazy|worst|problem|mad|sick|spare|hard|dull|fat|disappointing|lesser|needy|selfish|failed|forgotten|unwanted) (?:one|child|sister|brother|twin|sibling|link|person|part|kid|wheel|student|son|daughter|mother|mum|mom|father|dad)\b",
    r"\bi(?: am|'m|m| was| have been|'ve been)(?: always| just)? (?:the (?:one|person|sort|kind|type)|someone|somebody) (?:who|that|people)(?:'s| is| always| only| just)* (?:ruins?|spoils?|wrecks?|breaks?|destroys?|lets?|fails?|drags?|leaves?|hurts?|gets? left|(?:can|do|does|is)(?:n't| not)|cannot|never|nobody|no one|everyone (?:leaves|forgets)|mess\w*|disappoints?|drives? (?:people|everyone|everybody) away)\b",
    r"\b(?:there(?: is|'s|s) )?(?:something|a part|a bit|a piece)(?: is|'s|s| must be| has to be)?(?: \w+)? (?:wrong|missing|broken|off|rotten|defective|faulty|dead|lacking|bad)(?: \w+)? (?:in|with|about|inside|of) me\b|\bthere(?: is|'s|s) nothing (?:good|special|likeable|lovable|worth \w+|to (?:like|love))(?: \w+)? (?:in|about|inside|with|left (?:in|of)|of) me\b",
    rf"\bmy (?:own |whole )?{_BODY}(?: is|'s| must be| was)(?: just| clearly| so| completely| totally| all)* (?:broken|rotten|wrong|wired wrong|faulty|defective|useless|rubbish|damaged|worthless|a (?:waste|joke|mess|failure)|not (?:right|normal|worth \w+))\b",
    r"\bi (?:really |just |clearly |honestly |probably )?(?:do not|don't|dont|never|didn't|did not) deserve (?:(?:any |a |an |the |such |to have |to get |to be |to feel )*(?:good|nice|happy|happiness|love|loved|help|kindness|better|friends?|rest|him|her|them|it|this|any|anything|peace|success|praise|joy|cared|kids|children|child|family|life)\w*)|\bi deserve (?:it all|everything (?:bad|that happens)|to (?:suffer|be (?:alone|punished|left|miserable|treated (?:badly|like (?:this|dirt|rubbish)))|fail)|all (?:of )?(?:it|this)|nothing|no (?:better|help|love|kindness))\b",
    r"\bi (?:always|only|just|constantly|keep on|manage to)(?: ever| always| just)? (?:ruin|spoil|wreck|break|destroy|fail|mess|let|disappoint|hurt|drag|screw|fuck|cock|botch|drive|push|get everything wrong)\w*\b(?= (?:everything|everyone|everybody|it|things|people|up|them|whatever|the people|my (?:family|kids|mum|friends)|him|her|at everything|in everything|away)|\W*$)|\bi (?:mess|screw|fuck|cock|muck|balls) (?:up )?(?:everything|it all|all of it|whatever|every\w*)\b|\bi (?:mess|screw|fuck|cock|muck) (?:everything|it all|things|whatever i \w+) up\b|\bi (?:ruin|spoil|wreck|destroy|break|poison|fail at|mess up|kill) (?:everything|everyone|everybody|it all|whatever|every \w+|anything|all i)\b",
    r"\b(?:everything|whatever|anything) i (?:do|touch|try|start|say|make)(?: always| just| ever)? (?:turns?|goes|ends?|comes out|breaks|dies|fails)(?: \w+)? ?(?:to|into|in|up)? ?(?:rubbish|shit|dust|wrong|crap|nothing|failure|tears|a (?:mess|disaster)|bad|ruined|useless)?\b",
    r"\bi (?:can not|can't|cant|cannot|could not|couldn't|never) (?:even )?(?:do|get|manage|finish|keep|handle|make) (?:anything|a (?:single )?thing|one thing|a simple thing|even the \w+ \w+|nothing)(?: right| properly| well| done)?(?:\W+i am \w+|\W*$|,)|\bi never (?:finish|manage|get|do|keep|stick (?:at|to|with)) (?:anything|a thing|any of it)(?: right| done| through)?\b(?=\W*$|[,.;])",
    r"\b(?:people|girls|boys|men|women|someone|somebody|anyone) (?:like|as \w+ as) (?:me|i)\b(?= (?:\w+ )?(?:do|does|can|will|would|are|is|never|always|should|get|end|don't|doesn't|won't|can't|aren't|isn't|shouldn't|couldn't)\b)",
    r"\bi(?:'ve| have)? (?:failed|let down|let everyone|disappointed)(?: \w+)? ?(?:as (?:a|an|his|her|their|my) \w+|everyone|everybody|them all|at (?:life|everything|being))\b|\bi (?:am|'m|m) (?:failing|letting everyone down|letting everybody down)\b(?: as a \w+| at (?:life|everything|being \w+(?: \w+)?))?",
    rf"\bi (?:really |just |so |fucking |actually )?(?:hate|loathe|despise|detest|can not stand|can't stand|am disgusted by|am ashamed of|am sick of) (?:myself|who i am|what i am|how i am|being (?:me|myself)|what i(?:'ve| have) become|the (?:person|man|woman) i)\b|\bi (?:suck|stink|fail)(?: so much| badly)?(?: (?:at|as) (?:being|life|everything|a|people|this|adulting)\b|\W*$)|\bi disgust {_SELF}\b",
    r"\bi(?:'ve| have)? (?:got |have )?no (?:backbone|spine|guts|character|personality|talent|worth|value|willpower|right to (?:complain|be happy|exist|feel)|business (?:being|complaining))\b|\bi (?:bring|offer|contribute|add|have) nothing (?:to (?:offer|anyone|anybody|the table|give|the world)|of (?:worth|value))\b",
    r"\b(?:anyone|anybody|everyone|everybody|people|they|he|she|we|my \w+|the kids|the children)(?:'d| would| will|'ll| are| is|'s| must be)?(?: all| both| probably| only)* (?:be |do )?(?:better off|happier|easier|fine) (?:without me|if i (?:were|was|wasn't|weren't))\b|\b(?:nobody|no one|no-one|none of them|who)(?:'d| would| will|'ll| could| can)? (?:ever |really |want to |possibly )*(?:love|like|want|choose|miss|employ|hire|marry|stay with|put up with)s? (?:me|someone like me|somebody like me|a \w+ like me)\b(?! (?:on|to|in|at|for|till|until))",
)  # fmt: skip
_SPOKEN = re.compile("|".join(_PATTERNS), re.IGNORECASE)
_NOT_SO = re.compile(
    r"\bwhen(?:ever)? (?:i|that|the|this)\b[^.!?]{0,15}\b(?:think|thinks|thought|believe|comes|feel)\b|\b(?:used to (?:think|believe|feel|say)|(?:he|she|they|dad|mum|mom|my \w+|people|everyone|everybody|it)(?:'s| has| had|'d)? (?:always |often |just |once |actually )?(?:says?|said|tells?|told|calls?|called|thinks?|thought|makes? me|made me)|i know (?:that )?i(?:'m| am) not|was told|do you think|am i\b|do i\b|would you say|don't think i(?:'m| am)|do not think i(?:'m| am)|no longer|not any ?more|isn't true|not true)\b(?! i(?:'m| am) (?:over|worth))",
    re.IGNORECASE,
)
"""Somebody else's word, a question, or what was believed once."""
_DENIED = re.compile(
    rf"\bi(?: am|'m|m| was) (?:really |just |certainly |actually )?(?:not|n't|no|never) (?:(?:a|an|the|so|that|such|very|really|as|being|totally|completely) )*(?:{_BADLY}|{_THING})(?!\w| (?:person )?enough)",
    re.IGNORECASE,
)
"""The judgement is turned down."""
_ABOUT_SMALL = re.compile(
    r"\bi(?: am|'m|m) (?:so |too |really |just )?(?:bad|terrible|awful|rubbish|hopeless|useless|crap|horrible|shit|not good enough) (?:at|with|on|in) (?!being|life|people|everything|all|this|it all|love|relationships|friend|anything)\w+|\bi(?: am|'m|m) (?:just |still |really |so |too |a bit |pretty )*(?:a )?(?:mess|nothing)(?: to do|, just| special)\b|\b(?:useless|hopeless|rubbish|terrible|a wreck|a mess|no good|weak|awful) (?:before|after|until|till|in the (?:morning|evening)|still|at (?:drama|maths|sport|cooking))\b|\bback then\b|\bi(?:'m| am)(?: still| such)* a wreck\b",
    re.IGNORECASE,
)
"""A skill somebody is without is no judgement on who they are."""


def spoken(text: str) -> str:
    """The sentence in which somebody judges themself, in their own words; "" where none does."""
    return next((s.strip() for s in sentences(text) if _judges(s)), "")


def bared(text: str, strip: Callable[[str], str]) -> str:
    """The judgement without what introduces it, as long as it then still is one; "" where none is passed."""
    said = spoken(text)
    return (inner if spoken(inner := strip(said)) else bare(said)) if said else ""


def _judges(sentence: str) -> bool:
    same = plain(sentence).lower()
    if _ABOUT_SMALL.search(same) or _DENIED.search(same) or _NOT_SO.search(same):
        return False
    if same.rstrip().endswith("?") and "wrong with me" not in same:
        return False
    return bool(_SPOKEN.search(same))


_ALL = re.compile(
    r"^\W*(?:(?:and|but|so|because|cos|that|well|honestly|i mean|it's just|just)\W+)*(?:nobody|no[ -]one|none of them|everyone|everybody|everything|nothing|they all|all of them|people|men|women|the whole \w+)\b[^.!?]{0,60}?\b(?:me|my|us|mine|any ?more|ever|always|never)\b",
    re.IGNORECASE,
)
_ONCE = re.compile(
    r"^\W*(?:\w+\W+){0,6}?(?:had|was|were|did(?:n't)?|rang|came|told|said|went|left|got|gave|took|made|saw|sat|stood|called|asked|answered|laughed|looked|turned|helped|noticed|wanted|happened|stopped)\b(?![^.!?]{0,40}\b(?:ever|always|never|any ?more)\b)",
    re.IGNORECASE,
)
"""What happened on an occasion."""


def of_all(clause: str) -> bool:
    """Is it said of everybody, or of nobody at all, how they are to the client?"""
    same = plain(clause)
    return bool(_ALL.search(same)) and not _ONCE.search(same)
