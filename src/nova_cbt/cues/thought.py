# ruff: noqa: E501 - a pattern or a row of a table is easier to check on one line
"""The client's own words for an automatic thought, a situation, a behaviour, a loss and a step forward."""

from __future__ import annotations

from nova_cbt.cues import acts
from nova_cbt.cues.framing import OUTRIGHT, SUPPOSED, begun, framed
from nova_cbt.cues.verdicts import turns
from nova_cbt.words import bare, clauses, count, felt, lower, plain, self_verdict, sentences
from nova_cbt.words import patterns as re
from nova_cbt.words.aside import aside, telling

_QUOTED = re.compile(r'"([^"]{4,200})"|(?:^|\s)\'([^\']{6,200}?)\'(?=[\s.,!?]|$)')
_SELF = r"(?:(?:i|i was|i'm|i am|i'd|i've been|i just|and|also|just|only|mostly|always|then|suddenly|automatically|honestly|was|been|am|kept|keep|started|start|couldn't stop|can't stop|can't help) )*"
_THINK = (
    r"(?:thinking|telling myself|saying to myself|worrying|convinced|assuming|believing|thought|think|figured|told myself|tell myself|said to myself|"
    r"believed|believe|assumed|decided|worry|worried|feared|knew|imagined|felt like|feel like|feel as if|felt as if|feel that|felt that|keep hearing)"
    r"(?: about| was| is)?(?: to myself| in my head)?"
)
_NAMED = (
    r"(?:the |my |a |that )?(?:first |main |worst |hot |automatic |only |big )?(?:thought|thing|voice|fear|worry|sentence|words?)(?: that| which| in my head| in my mind| i had| kept| was there| came up| came| popped up| popped into my head|"
    r" popping up| running| keeps coming| went through my (?:mind|head)| was going round| up)*(?: was| is| were|'s| goes| said| says| like|:)+(?: just| like| basically)*"
)
_BARE_LEAD = r"(?:it was|was|it's|just|probably|mostly|basically)(?=[:,]? (?:[\"']|like\b|that\b))|something like|along the lines of|like|that(?= (?:i|im|ive|id|ill|hes|shes|theyre|theyve|theyll|its|ur|i'm|i'll|i've|i'd|they|they're|they'll|he|she|it|it's|everyone|everybody|nobody|my|the|people|there|there's|nothing|no|we|one|if)\b)|what went through my (?:mind|head) was|in my head (?:it's|it was|i'm|i was)"
_LEAD = re.compile(rf"\b(?:{_SELF}{_THINK}|{_NAMED}|{_BARE_LEAD})(?: that| how| like)?[:,]?\s+", re.I)
_PERSONAL = re.compile(
    r"\b(?:i'm|i am|i'll|i will|i can't|i cannot|i'd|i (?:never|always|don't deserve|don't matter|ruin\w*|fail\w*|mess\w*|should|shouldn't|must|have to|ought|let|am going)|they(?:'ll| will| must|'re going| all| think| hate| don't)|he (?:must|thinks|hates|will)|she (?:must|thinks|hates|will)|"
    r"everyone|everybody|nobody|no one|nothing|it(?:'s| is) (?:all )?my fault|what if|if i|people (?:will|think|are going|don't|always)|never|always|there's no|it will|it'll|it's never|my fault|useless|failure|stupid|worthless|loser|burden|unlovable|not good enough|ruined|hopeless|pathetic|weak|broken|a fraud|disaster)\b",
    re.I,
)
_CORE = re.compile(
    r"\b(?:i'm (?:such )?(?:a |an |so |just |the |not |never |too )*(?:failure|loser|idiot|fraud|burden|mess|disappointment|waste|joke|coward|monster|bad \w+|terrible \w+|useless|worthless|stupid|pathetic|weak|unlovable|broken|hopeless|incompetent|lazy|good enough|capable|clever enough|enough|worth|boring|ugly|crazy)|"
    r"nobody (?:likes|loves|cares|wants|would|will|listens)|no one (?:likes|loves|cares|wants|would|will|is ever)|everyone (?:hates|thinks|else|is (?:better|laughing|judging)|will|knows|can see|must)|they(?:'ll| all| must| probably| will)? (?:all )?(?:think|hate|laugh|judge|fire|see (?:that|through)|find out|be better off)|"
    r"i(?:'ll| will| am going to|'m going to|'m gonna) (?:never|fail|lose|end up|always|be (?:alone|found|fired|sacked|kicked|late|laughed)|mess|ruin|die|get (?:fired|sacked|kicked|thrown))|i (?:always|never) (?:mess|ruin|get|do|fail|screw|let|end up|say)|it(?:'s| is|'s all) (?:all )?my fault|i should (?:have|be|never)|i shouldn't (?:have|be|need|feel)|i ruin\w*|i can't do anything|what if (?:i|it|they|he|she|we|something)|"
    r"i don't (?:deserve|belong|matter)|i(?:'ve| have) (?:ruined|failed|wasted|let (?:everyone|them|him|her|people))|that (?:makes|means) i(?:'m| am)|nothing (?:ever|i do|will|goes)|there's something wrong with me|it'?s? (?:will|going to|'ll) (?:be|go) (?:a )?(?:disaster|wrong|awful|terrible)|must be (?:something wrong|me)|because of me|i(?:'d| would)(?:'ve| have)? .{0,30}\bif i'd|if i(?:'d| had) .{3,60}(?:he|she|they|it|this)(?:'d| would)|what kind of (?:an? )?\w+ (?:does|forgets?|leaves?|says?|\w+s)|what(?:'s| is) wrong with me|how could i (?:be|have|do)|who(?:'d| would) (?:want|love|hire|miss) (?:me|someone|somebody))\b",
    re.I,
)
_TIME = re.compile(
    r"\b(?:yesterday|today|this (?:morning|afternoon|evening|week|weekend|month|term)|last (?:night|week|weekend|month|year|term|\w+day)|on (?:\w+day|the)|\w+day (?:morning|evening|night|afternoon)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tonight|(?:a |two |three |\d+ )?(?:days?|weeks?|hours?|months?|years?) ago|when|while|during|after|before|since|at (?:\d|noon|midnight|lunch|breakfast|dinner|work|home|school|uni\w*|the)|in the (?:morning|evening|night|car|kitchen|library|office|lab|meeting|shop|middle|shower|lecture|seminar|class|gym|corridor|pub|street)|the other day|recently|earlier|just now)\b"
)
_PLACE = re.compile(
    r"\b(?:at|in|on|to|from|outside|inside|near|by) (?:the|my|our|a|his|her|their) \w+|\bat (?:work|home|school|uni|college|church|lunch|dinner|a|the)\b|\bin (?:bed|class|town|public|front of|therapy|lab|lectures?)\b"
)
_WHO = re.compile(
    r"\b(?:my|the|our|a) (?:\w+ )?(?:boss|manager|professor|supervisor|tutor|teacher|lecturer|colleague|mum|mom|mother|dad|father|parents?|brother|sister|son|daughter|husband|wife|partner|boyfriend|girlfriend|ex|friends?|flatmates?|roommate|housemate|neighbou?r|doctor|landlord|team|class|group|family|kids?|children|gran\w*|nan|aunt\w*|uncle|cousin|lab partner|client|customer|interviewer|driver)\b|\b(?:mum|mom|dad|gran|nan)\b"
)
_EVENT = re.compile(
    r"\b(?:\w+ed|said|told|went|got|came|saw|had|gave|took|made|left|lost|was|were|is|did|broke|met|found|heard|sent|fell|began|forgot|read|wrote|rang|spoke|sat|stood|cut|put|is due|due)\b"
)
_BEHAVIOUR = re.compile(
    r"\bi(?:'ve| have|'d|'ll)? (?:\w+ly |just |then |even |also |always |usually |often |kept |keep |been |ended up |end up |started |tend to |have been |went and |had to )*"
    r"(?:avoid\w*|stay(?:ed|ing)?|cancel\w*|skip\w*|hid|hide|hiding|left|leave|leaving|check\w*|cr(?:y|ied|ying)|shout\w*|snap\w*|yell\w*|drank|drink\w*|ate|eat\w*|slept|sleep\w*|lay|lying|lie|sat|call(?:ed|ing)?|text(?:ed|ing)?|apologi[sz]\w*|work(?:ed|ing)|"
    r"ignor\w*|scroll\w*|put(?:ting)? off|delay\w*|quit|gave up|giving up|walk\w*|ran|run(?:ning)?|went|go(?:ing)? (?:to|home|out|for|back)|wrote|writing|rewrote|rewrit\w+|ask(?:ed|ing)?|told|said|sent|delet\w*|lock(?:ed|ing)?|smok\w*|clean\w*|bought|turn(?:ed)?|stopp?(?:ed|ing)?|did(?:n't)?|"
    r"withdr\w+|pretend\w*|kept|pac(?:ed|ing)|froze|threw|thr(?:ew|own)|hung up|deleted|practi[sc]\w+|journal\w*|talked|made|played|watched|tried|spent|missed|procrastinat\w*|overwork\w*|binge\w*|rehears\w*|compare\w*|punch\w*|slamm\w*|cut|burn\w*|stay up|stayed up|sent|read|reread|took|opened|closed)\b"
)
_PROGRESS = re.compile(
    r"\b(?:i (?:noticed|realised|realized|managed|caught myself|did it|actually (?:did|managed|asked|said|went|spoke|told|slept)|finally|passed|got through|finished|completed|handled|coped|slept (?:better|well|through)|spoke up|asked (?:for help|my|her|him|for)|said no|stood up|reached out|told (?:her|him|them|my)|went (?:anyway|to the|for a)|kept (?:going|it up)|haven't (?:\w+ )?(?:since|for|in)|stopped|didn't (?:panic|cry|snap|shout|avoid|run|spiral|check))|"
    r"(?:feel|feeling|felt|doing|been|sleeping|it's|things are|getting|mood is|went) (?:a (?:bit|little|lot) |much |slightly |so much |already |really |quite |surprisingly )?(?:better|easier|lighter|calmer|happier|stronger|well|proud|improved|less (?:anxious|stressed|scared|alone|awful|bad|heavy))|"
    r"better than|(?:it|that|this) (?:really |actually |did |kind of |sort of )?(?:helped|worked|made (?:a|sense of|me feel better)|has helped)|i'm (?:\w+ )?proud|(?:less|fewer) (?:anxious|anxiety|worried|panic|bad days|often|stressed|checking|avoid\w+)|went (?:better|well|ok|okay|fine)|(?:good|better|best) (?:day|week|night|month)|for the first time|i never (?:noticed|realised|realized|saw|thought)|i've never (?:noticed|realised|realized|seen|thought of|put it)|got better|improv\w+|i see (?:now|that now)|makes? more sense now|lightbulb|down from|used to .{3,50} (?:but )?now|glad i|small win|win for me|i notice|i can see (?:now|that|how)|progress|ticked off|manage to|did pass|learnt|learned)\b"
)


_SWEEPING = re.compile(
    r"\b(?:literally |absolutely |basically )?(?:everyone|everybody|nobody|no one|people|they|all of them|the whole \w+)(?: (?:in|at|on|from) [\w' ]{2,25}?)?(?: \w+ly| all| just| must)* (?:hates?|thinks?|knows?|laughs?|likes?|wants?|cares?|loves?|trusts?|respects?|believes?|listens?|notices?|needs?|judg\w+|despises?|pit(?:y|ies)|is (?:better|ahead|against|talking)|are (?:better|ahead|against|talking|sick|tired)|can (?:see|tell)|finds? me)\b|"
    r"\bnothing (?:i|we|my|in my)\b|\b(?:ruin|spoil|wreck|destroy|kill|mean|prove|undo|cancel)(?:s|es|ed)? (?:the (?:whole|entire)|everything|it all|my (?:whole|entire)|all (?:of )?(?:it|my))|"
    r"\b(?:a|an|any|every|no)? ?(?:real |good |proper |decent |strong |grown |normal )*(?:mother|father|parent|man|woman|men|women|nurse|teacher|friend|wife|husband|son|daughter|adult|person|people|boss|student|doctor|carer|christian|muslim)s? (?:mustn't|must|should\w*|ought\w*|wouldn't|would never|doesn't|don't|never|has to|have to|always|can't afford|needs? to)\b|"
    r"\b(?:men|women|people|girls|boys|kids|someone|somebody|anyone) like (?:me|us)\b|\b(?:unless|if)\b.{3,60}\b(?:failure|failed|waste|pointless|worthless|ruined|for nothing|disaster|useless|not worth|no good|as well not)\b|\b(?:it's|that's|is) all (?:down to|because of|on|thanks to) (?:me|him|her|them|my)|"
    r"\b(?:they|he|she|it)(?:'re| are|'s| is| was| were|\s+\w+)? (?:only|just) (?:being|friends|family|saying|said|nice|polite|kind|because|luck|the \w+ one|feels? sorry)\b|\b(?:doesn't|didn't|don't|won't) (?:really )?count\b|\bthat's (?:all that|what) (?:counts|matters)\b|\bi'm the (?:\w+ )?(?:one|only|worst|ugl\w+|stupid\w*|failure|weak\w*)\b|"
    r"\bwill never\b|\bno (?:man|woman|one|boy|girl|employer|school|uni|company|landlord|bank) (?:will|would|wants|is going to|is ever)\b|\bwhat kind of (?:an? )?\w+\b|\b(?:for|on) (?:good|ever) now\b|\bmight as well (?:not|give|quit|be)\b|\bi (?:can't|cannot|couldn't) (?:even )?(?:do|manage|cook|paint|write|speak|run|be) (?:a |an |any)?\w*\W*$",
)
"""A verdict that leaves nothing out: on everybody, on oneself for good, by a rule that knows no exception."""
_BALANCED = re.compile(
    r"\b(?:it|that) (?:has )?(?:dawned on|occurred to|struck) me\b|\bi(?:'ve| have)? (?:realise|realize|realised|realized|learnt|learned|noticed|discovered|understood|let myself|worked out|come to see|started to see|can see now)\b|\bnot (?:every|all|always|everyone|everything|necessarily)\b|\b(?:doesn't|does not|needn't|don't|didn't) (?:have to )?(?:mean|prove|make me|match|follow)\b|"
    r"\b(?:this time|nowadays|these days|meanwhile|by now) i\b|\bi(?:'d| would) have \w+.{3,60}\b(?:this time|now|today)\b|\bused to (?:think|believe|say)\b|\bit(?:'s| is) (?:also )?(?:possible|likely|more likely)\b|\b(?:perhaps|maybe|probably|possibly) (?:he|she|they|it) (?:was|were|is|just|had|has|didn't)\b|\bsome(?:times| of (?:them|it|the))\b|\b(?:hope|hoping) again\b|\beven if\b.{3,50}\b(?:can|could|still|okay|ok|cope|manage|survive|live)\b|"
    r"\bi(?:'ll| will| can) (?:sulk|cope|manage|survive|get over|live|try again|apply|ask)\b|\bi(?:'ll| will)\b.{2,50}\band (?:then )?i(?:'ll| will)\b|\bon the other hand\b|\bto be fair\b|\bone (?:\w+ )?(?:mistake|slip|bad day|night|evening|typo|no)\b.{0,20}\b(?:isn't|is not|doesn't)\b"
)
"""Learning, hope or a fair view rather than an automatic thought."""


_LAUGHED = re.compile(r"^\W*(?:(?:lol|haha\w*|lmao)\b\W*)+|[\s,]*\b(?:lol|haha\w*|lmao|tbh)\W*$", re.I)


def clean(text: str) -> str:
    """The thought itself, without "I was thinking that" and closing marks; still the client's words."""
    rest = bare(_LAUGHED.sub("", text))
    while (lead := _LEAD.match(plain(rest))) and count(rest[lead.end() :]) >= 2:
        rest = rest[lead.end() :].lstrip(" ,:")
        rest = bare(rest) if count(bare(rest)) >= 2 else rest
    quoted = _QUOTED.fullmatch(plain(rest).strip(" .!?"))
    if quoted:
        rest = rest.strip(" .!?")[1:-1]
    return rest.strip(' "“”,;:.')


def words(sentence: str, *, asked: bool = False) -> str:
    """The thought in a sentence: without what introduces it and the event beside it."""
    inner = framed(bare(sentence), asked=asked)
    return clean(inner) if count(inner) >= 2 else clean(sentence)


def _feeling_only(text: str) -> bool:
    """Whether nothing but a feeling is said: "I felt sad", "just anxious really"."""
    same = re.sub(
        r"\b(?:suppose|guess|think|say|maybe|perhaps|probably|the|my|at|about|i|was|am|i'm|felt|feel|feeling|just|really|very|so|and|a|bit|lot|of|kind|sort|mostly|then|quite|pretty|that|it|made|me|too)\b|\W|\d",
        " ",
        lower(text),
    )
    for feeling in felt(text):
        same = re.sub(rf"\b{re.escape(feeling.word)}\b", " ", same)
    return bool(felt(text)) and not same.strip()


_STATES = re.compile(
    r"\b(?:i|i'm|im|i'll|i've|i'd|my|me|they|they'll|they're|he|he's|she|she's|it|it's|it'll|you|you're|you'll|we|we're|nobody|everybody|everyone|"
    r"no one|people|nothing|never|always|not|don't|can't|won't|is|are|was|will|there's|that's|what if|useless|stupid|failure|again)\b"
)
"""A statement, as against a name put in quotation marks ("the smart one")."""


def quoted_thought(text: str) -> str:
    """A thought the client put in quotation marks after a word of thinking."""
    same = plain(text)
    for hit in _QUOTED.finditer(same):
        if not _STATES.search((hit[1] or hit[2]).lower()):
            continue
        before = same[: hit.start()].lower()[-60:]
        inner = text[hit.start(1) : hit.end(1)] if hit[1] else text[hit.start(2) : hit.end(2)]
        after = same[hit.end() :].lower()[:40]
        if count(inner) >= 3 and re.match(r"\W*(?:that's|that was|is|was|just like that|over and over|kept)\b", after):
            return inner.strip(" ,.")
        if (
            re.search(
                r"\b(?:think\w*|thought|tell\w* myself|told myself|sa(?:y|id|ying) to myself|head|mind|voice|like|was|is|belie\w+|popp\w+|went|caught myself(?: at| with| on)?|at)\W*(?:was|is|that|like|just)?\W*$",
                before,
            )
            and count(inner) >= 3
            and not re.search(
                r"\b(?:she|he|they|mum|dad|boss|professor) (?:\w+ )?(?:said|told|was like|goes|says|went)\W*$", before
            )
        ):
            return inner.strip(" ,.")
    return ""


def thought(text: str, asked: str) -> str:
    """The automatic thought in the client's words, or nothing."""
    if quote := quoted_thought(text):
        return quote
    if asked == "thought":
        return _answered(text)
    for sentence in sentences(text):
        said = plain(sentence)
        if SUPPOSED.search(said) or fair(sentence):
            continue
        at, core = begun(sentence), _CORE.search(said)
        if at >= 0 and _STATES.search(said[at:].lower()) and not (sentence.rstrip().endswith("?") and at < 1):
            return words(sentence)
        if core and not (sentence.rstrip().endswith("?") and not re.search(r"what if", said, re.I)):
            return words(sentence)
    return self_verdict.bared(text, words)


_THAT = re.compile(r"that\b(?! (?:is|was|would|makes?|helps?))|if i\b", re.I)
_ASIDE = re.compile(
    r"^\W*(?:i (?:don't|do not|can't|couldn't) (?:really )?(?:know (?:how|what|if|why)|say|remember|tell)|it(?:'s| is| was| feels?) (?:a (?:bit|little) |much |slightly |already )*(?:less|more|better|worse|lighter|easier|hard(?:er)? to)\b|"
    r"that(?:'s| is| was) (?:a |an )?(?:good|hard|tough|fair|difficult|interesting) (?:question|one)|(?:at|in|on|by|under) (?:the|my|a|our) [\w ]{3,30}\W*$)",
    re.I,
)
_SCENE = re.compile(
    r"^\W*(?:it|there|i|we|he|she|they|the \w+|my \w+)(?:'d (?:got|had|been|sat|gone|left|come)\b| had| was| were| sat| stood| got| went| came)\b",
    re.I,
)


_TOLD_OFF = re.compile(
    r"\b(?:i|he|she|they|we|my \w+|the \w+) (?:just |then |only )?(?:said|asked|told|shouted|slammed|walked|called|rang|texted|wrote|answered|replied|"
    r"laughed|left|went|came|looked|got|gave|took)\b",
    re.I,
)
"""Who did or said what: two of them make a scene."""


def _no_thought(sentence: str) -> bool:
    """Whether a sentence tells how it was, or where, rather than what was thought."""
    same = plain(sentence)
    if '"' in same:
        return False
    if re.match(r"\W*(?:and|then|out|off|to|in|on|at|with)\b", same, re.I) and not _STATES.search(same.lower()):
        return True
    if len(_TOLD_OFF.findall(same)) >= 2 and not _CORE.search(same) and not _LEAD.match(same):
        return True
    scene = _SCENE.match(same) and (_PLACE.search(lower(same)) or _TIME.search(lower(same)))
    return bool(_ASIDE.match(same)) or bool(
        scene and not _CORE.search(same) and not _PERSONAL.search(same[scene.end() :]) and not _LEAD.search(same)
    )


_SOMEBODY = re.compile(
    r"\b(?:i|i'?m|i've|he|she|they|we|you|everyone|everybody|nobody|someone|it's|am|is|are|were|will|would|can|could|\w+n't|\w{3,}ed)\b"
)
_IT_WAS = re.compile(r"^\W*(?:(?:so|well|um+|yes|that|it|this|ok|okay)\b\W*)*(?:(?:was|happened)\b\W*)?")


def when_or_where(sentence: str) -> bool:
    """Whether a sentence only gives the time or the place: "Yesterday at breakfast"."""
    rest = _IT_WAS.sub("", lower(sentence))
    marked = _TIME.search(rest) or _PLACE.search(rest) or _CLOCK.search(rest)
    return bool(marked) and count(rest) <= _BRIEF and not _SOMEBODY.search(rest)


_CLOCK = re.compile(r"\b\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)\b|\b(?:night|morning|evening|afternoon|noon|midnight)\b")
_BRIEF = 8


_TO_NOVA = re.compile(
    r"\b(?:do|did|can|could|will|would|have|are|were|should|would) (?:you|we)\b|\b(?:you (?:mean|asking|want|think)|should i|do i (?:have|need|write)|may i|can i|is (?:that|it|this) (?:what|ok|right|one|enough|a thought)|which (?:one|moment|time)|when exactly|what exactly|like what|in what (?:way|sense)|your|thoughts about)\b|^\W*(?:what|which|why|how|huh|eh|sorry|pardon|when|where)\W*$"
)
"""A question back to whoever asked, as against one that was the thought: "where is the exit?"."""
_OUTSIDE = 8


def _whole_quote(text: str) -> str:
    """What is quoted in an answer that is little else."""
    hit = re.search(r'"([^"]{3,200})"', plain(text))
    if not hit or count(text) - count(hit[1]) > _OUTSIDE or count(hit[1]) < 2:
        return ""
    return text[hit.start(1) : hit.end(1)].strip(" ,.;:")


def _answered(text: str) -> str:
    """The answer to "what went through your mind": the statement, question or order to oneself in it."""
    same = lower(text)
    if acts.questions(text) and _TO_NOVA.search(same) and not re.search(r"\bwhat if\b", same):
        return ""
    if ({"dont_know", "confused", "repeat_request", "you_tell_me"} & acts.found(text) and count(text) <= 10) or count(
        clean(text)
    ) < 2:
        return ""
    if count(clean(text)) == 2 and not _STATES.search(same):
        return ""
    if quote := _whole_quote(text):
        return quote
    if re.search(
        r"\b(?:don't want to (?:say|talk|go)|rather not|nothing (?:really|much|in particular)|swear ?words?|can't remember|no thoughts?|wasn't thinking|didn't think|my mind (?:was|went|goes)|(?:don't|do not|didn't|can't) (?:really )?remember (?:thinking|any|what i thought|having)|no time to think|without thinking)\b",
        same,
    ):
        return ""
    told_all = [*telling(text), *(s for s in sentences(text) if "?" in s and begun(s) >= 0)]
    said = [s for s in told_all if not (_feeling_only(s) or aside(s) or _no_thought(s) or SUPPOSED.search(plain(s)))]
    if any(when_or_where(s) for s in telling(text)):  # a story begins: only what judges in it is a thought
        said = [s for s in said if _judges(s) and not when_or_where(s)]
    if not said:
        return ""
    best = max(said, key=_rank)
    return words(best, asked=True)


def _rank(sentence: str) -> tuple[int, bool]:
    """How surely a sentence tells a thought."""
    same, open_ = plain(sentence), plain(bare(sentence))
    told_as_one = 2 * bool(OUTRIGHT.search(same)) + bool(_LEAD.match(open_)) + bool(_THAT.match(open_))
    return bool(_CORE.search(same)) + told_as_one, bool(_PERSONAL.search(same))


def _judges(sentence: str) -> bool:
    same = plain(sentence)
    return bool(
        _CORE.search(same) or _PERSONAL.search(same) or _LEAD.search(same) or _THAT.match(plain(bare(sentence)))
    )


_OF_PEOPLE = re.compile(
    r"\b(?:other|most|all) people\b|\bnormal\b|\bam i (?:wrong|right|mad|crazy|alone|the only)\b|\bhow (?:do|would|can|could|should) (?:you|one|people|i (?:know|tell))\b"
)


def asks_nova(sentence: str) -> bool:
    """Whether a question is put to Nova, or asks how it is for others, rather than being what was thought."""
    same = lower(sentence)
    return bool(_TO_NOVA.search(same) or _OF_PEOPLE.search(same)) and "what if" not in same


def asked_for(text: str) -> str:
    """The statement in an answer to a question for a thought, or nothing."""
    return thought(text, "thought")


def told(text: str) -> str:
    """A thought that is told as one, whatever was asked: named, quoted, or a verdict on oneself or on what will come."""
    return thought(text, "")


def core(text: str) -> bool:
    """Whether it holds a judgement of oneself, of minds or of what will come."""
    return bool(_CORE.search(plain(text)))


def sweeping(text: str) -> bool:
    """Whether a verdict that leaves nothing out is spoken."""
    return bool(_SWEEPING.search(lower(text)))


def fair(text: str) -> bool:
    """Whether a message tells of learning, hope or a fair view before any thought is introduced in it."""
    weighed = _BALANCED.search(lower(text))
    return bool(weighed) and all((at := begun(s)) < 0 or _weighs_first(s, at) for s in sentences(text))


def _weighs_first(sentence: str, at: int) -> bool:
    hit = _BALANCED.search(lower(sentence))
    return hit is not None and hit.start() < at


def signs(text: str) -> list[str]:
    """What in a message speaks for a thought or against one; features, not verdicts."""
    same = lower(text)
    said = [s for s in sentences(text) if count(s) >= 3]
    kinds = turns(text)
    led = [s for s in said if (at := begun(s)) >= 0 and _STATES.search(plain(s)[at:].lower())]
    return [
        *["t:sweeping"] * bool(_SWEEPING.search(same)),
        *["t:balanced"] * bool(_BALANCED.search(same)),
        *["t:led"] * bool(led),
        *(f"t:turn-{name}" for name in kinds),
        *["t:turn"] * bool(kinds),
        *["t:turns"] * (len(kinds) > 1),
        *["t:beside"] * any(begun(s) < 0 and count(framed(s)) + 2 < count(s) for s in said),
    ]


def behaviour(text: str) -> str:
    """A clause in which the client does or leaves something."""
    return next((bare(c) for c in clauses(text) if _BEHAVIOUR.search(lower(c)) and not c.rstrip().endswith("?")), "")


def situation(text: str) -> str:
    """A clause that places an event: when, where or with whom."""
    for sentence in sentences(text):
        same = lower(sentence)
        marks = bool(_TIME.search(same)) + bool(_PLACE.search(same)) + bool(_WHO.search(same))
        if (
            marks
            and _EVENT.search(same)
            and count(sentence) >= 4
            and not sentence.rstrip().endswith("?")
            and (marks > 1 or not re.search(r"\b(?:always|never|every)\b", same))
        ):
            return bare(sentence)
    return ""


_LAID_DOWN = re.compile(r"\bput (?:him|her|them|the baby|the little one) (?:back )?down\b")
_INFANT = re.compile(
    r"\b(?:burp\w*|cot|crib|nap|naps|feed|fed|feeding|pram|napp(?:y|ies)|diapers?|moses basket|colic|bottle|swaddl\w*)\b"
)
"""A baby is put down to sleep."""


def loss(text: str) -> str:
    """The clause that tells of a death, a parting or another loss."""
    if not acts.lost(_LAID_DOWN.sub(" ", lower(text)) if _INFANT.search(lower(text)) else text):
        return ""
    for clause in clauses(text):
        same = lower(clause)
        if re.search(
            r"\b(?:phone|battery|laptop|car|wifi|computer|conversation|plants?|internet|app|engine|line|hope|motivation|idea|joke|party)\b[^.]{0,15}\bdied|i(?:'d| could have| nearly| almost)? died\b|dying (?:of|from) (?:embarrass|laugh|bored)|would die\b",
            same,
        ):
            continue
        if acts.lost(clause) and not no_news(clause) and not _LEFT_OUT.search(same):
            return re.sub(r",?\s+(?:and|but|so)(?: (?:ever )?since(?: then)?| then| now)?$", "", bare(clause))
    return ""


_LEFT_OUT = re.compile(r"\bleft (?:me|us) (?:out|alone|behind|waiting|standing|sitting|hanging|there|with|to|on)\b")
"""Being slighted, which is no parting."""


def no_news(text: str) -> bool:
    """Whether a death is denied, or so long ago that it is told to explain something else."""
    return bool(_NO_NEWS.search(lower(text)))


_NO_NEWS = re.compile(
    r"\b(?:son|daughter|kids?|child|children|twins|youngest|eldest|oldest|boys?|girls?|lad|grand\w+)\b[^.!?]{0,25}\b(?:moved? out|left (?:home|for)|gone (?:off )?to|went (?:off )?to|flown|flew the nest)\b(?![^.!?]{0,40}\b(?:row|fight|never|with (?:his|her) (?:father|mother|dad|mum)|ran|custody)\b)|"
    r"\b(?:if|wish(?:ed)?|hop(?:e|ing)|would (?:be|love|like)|i'd (?:be|love|like|prefer)|rather)\b(?![^.!?]{0,40}(?:n't|not))[^.!?]{0,40}\b(?:moved? out|left|leaves?|leave|split up|divorced?)\b|"
    r"\b(?:nobody|no one|none of \w+|not|isn't|wasn't|hasn't|haven't|didn't|never)\b[^.!?]{0,30}\b(?:died|dead|dying|passed|funeral)\b|\b(?:died|dead|passed away|passed on|death)\b[^.!?]{0,20}\b(?:in|since|back in) (?:19\d\d|the (?:\w+ )?(?:fifties|sixties|seventies|eighties|nineties))\b|"
    r"\b(?:thinks?|thought|believes?|says?|keeps? (?:asking|saying|looking)|looking for|asks? (?:for|after)|asking (?:for|after)|forgets?) [^.!?]{0,30}\b(?:dead|died|alive|dad|father|mum|mother|husband|wife)\b[^.!?]{0,20}\b(?:died|dead|passed)\b"
)


def progress(text: str) -> str:
    """A clause that tells of something that went better, was done, or was seen anew."""
    return next((bare(c) for c in clauses(text) if _PROGRESS.search(lower(c)) and not c.rstrip().endswith("?")), "")
