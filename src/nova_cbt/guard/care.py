"""What must not be said to a person in need: harm, verdicts, ready-made thoughts, empty praise."""

from __future__ import annotations

from nova_cbt.guard import claims
from nova_cbt.guard.context import Context
from nova_cbt.guard.handing import HANDED, OWN_GROUND
from nova_cbt.guard.hurting import AGREES, HURTS
from nova_cbt.guard.words import any_of, content, read
from nova_cbt.model import Turn
from nova_cbt.words import patterns as re

_CURE = r"(?:tablets?|pills?|medication|meds|insulin|antidepressants?|medicine|injections?|beta blockers?|lithium)"
DRINK = (
    r"(?:drinks?|wine|beers?|pints?|brand(?:y|ies)|whisk(?:y|ies|ey)|vodkas?|gins?|rum|schnapps|sherry|"
    r"glass of \w+|joint)\b"
)
_HARM = any_of(
    r"(?:would|might|may|could|will)(?: \w+)? be better off without you",
    r"you(?:'re| are| may be| might be)(?: \w+)? right that (?:(?:it|nothing|they|things|nobody)[^.!?]{0,30}(?:won't|"
    r"will never|never|hopeless|pointless|no point)|(?:nothing|nobody|no one) (?:will|would|is going to|can|ever))",
    r"i(?:'d| would)(?: have)? (?:lost|lose|give up|given up|abandoned?)(?: all)?(?: my)? hope|i(?:'d| would) have "
    r"given up",
    r"(?:understandable|makes sense|natural)[^.!?]{0,20} (?:that )?(?:ending|dying|death|to end)[^.!?]{0,30}(?:best|"
    r"way|"
    r"answer|right|solution)|(?:ending (?:it|your life)|dying|death)[^.!?]{0,20} (?:is|might be|may be|would be) "
    r"(?:the |a )?"
    r"(?:best|good|only|right)",
    r"with a (?:life|family|past) like (?:that|yours)[^.!?]{0,40}(?:gone|dead|give up|hopeless|die|end)",
    r"(?:may|might) as well (?:give up|stop trying|not bother)|i(?:'d| would) want to be (?:gone|dead)",
    r"you (?:brought (?:this|that|it|all)|deserved (?:it|that|this|what|to be)|had it coming|asked for (?:it|this|"
    r"that))",
    r"(?:no|not a|isn't a|hardly a) (?:real )?reason (?:for you )?to stop",
    r"(?:burns?|cuts?|scratch\w*|cutting|burning)[^.!?]{0,40}(?:harmless|no harm|won't hurt|is fine|are fine|okay "
    r"as long)",
    r"(?:skip|drop|leave out|throw away|throw out|bin|forget)(?: taking)? (?:the|your|those|these) (?:\w+ )?" + _CURE,
    r"(?:bottle|glass) of (?:wine|gin|vodka|whisky|beer)[^.!?]{0,30}(?:edge|help|calm|sleep|better)",
    r"throw the "
    + _CURE
    + r"|you don't need (?:that|your|the|any|a) (?:psychiatrist|doctor|medication|tablets|therapy)",
    r"(?:couple of|few) drinks|(?:drinks?|beer|wine|vodka|whisky|gin)[^.!?]{0,40}(?:loosen|relax|edge|help you "
    r"sleep|calm)\w*",
    r"(?:^|just |then )(?:hit|slap|punch|push) (?:him|her|them) back|only language (?:he|she|they)",
    r"(?:don't|not|stop|avoid|without) eat(?:ing)?[^.!?]{0,12} (?:for|until|all) ",
    r"(?:no|isn't any|not any)[^.!?]{0,12} hope for (?:you|somebody|someone|people|a person)",
    r"(?:you(?:'ve| have)|you are|you're)[^.!?]{0,16} a (?:disappointment|burden|shame|nuisance|waste)",
    r"(?:they|he|she|everyone|people)(?:'ve| have|'s| has)[^.!?]{0,10} (?:every|all) (?:right|reason) to (?:be|hate|"
    r"leave|hit)",
    r"(?:best|better|wiser|safer) (?:not to|to not)[^.!?]{0,20} (?:doctor|gp|nurse|anyone|anybody|family|parents|know)",
    r"stop eating|stop (?:whining|moaning|whingeing)|others have real problems|no wonder (?:people|they|everyone|"
    r"he|she)",
    r"(?:you'd|you would|they'd|they would|everyone|everybody|they|world|"
    r"family)[^.!?]{0,30}(?:better off|easier|happier)[^.!?]{0,20}(?:without you|if you "
    r"weren't|weren't there|weren't around|were gone)",
    r"easier for (?:them|everyone|everybody) if you",
    r"(?:nobody|no one) (?:would|will|is going to) (?:\w+ )?(?:miss|need|notice|want) you",
    r"(?:i agree|honestly|frankly|to be frank|realistically|i'd say|it's true|you're "
    r"right)[^.!?]{0,50}(?:hopeless|no (?:way out|hope|future|point)|give up|worthless|a "
    r"burden)",
    r"(?:it's|it is|it does sound|your situation is) (?:really |quite |simply )?hopeless, " r"(?:to be|i)",
    r"i(?:'d| would) (?:just )?give up",
    r"(?:wouldn't|don't|can't|couldn't) see (?:much of )?a (?:future|way out|point)(?: " r"either)?",
    r"(?:understandable|makes (?:perfect )?sense|normal|reasonable|logical) (?:to want to|"
    r"that you (?:want to|wish to)|wanting to) (?:die|be dead|kill yourself|end)",
    r"(?:cuts?|cutting|hurting yourself|harming yourself|self-harm|scratches|"
    r"scratching)[^.!?]{0,30}(?:no big deal|not a big deal|is fine|are fine|works? for you|"
    r"isn't so bad|nothing to worry|harmless|carry on|healthy|normal)",
    r"(?:why you should|no need to|don't have to|needn't) stop (?:hurting|cutting|harming)",
    r"(?:carry on|keep|continue|go ahead)[^.!?]{0,12} (?:hurting yourself|cutting|harming|"
    r"with it (?:if|as long))",
    r"our (?:little )?secret",
    r"no need to (?:tell|mention)",
    r"nobody (?:needs|has) to (?:know|hear)|no one (?:needs|has) to know",
    r"(?:don't|do not|never|you shouldn't) (?:tell|talk to|mention (?:it|this) to|bother) "
    r"(?:your |any|the |a )?(?:doctor|gp|family|parents|anyone|anybody|partner|therapist|"
    r"friends)",
    r"(?:stop|quit|come off|skip|throw|toss|bin|flush|ditch|dump|drop|leave off|double|"
    r"halve)(?: taking)?(?: away| out)? "
    r"(?:the dose|(?:your|the|those|all (?:your|the)) (?:\w+ )?(?:tablets?|medication|meds|pills?|"
    r"antidepressants?|medicine|lot))",
    DRINK + r"[^.!?]{0,40}\b(?:(?:will|would|can|to|helps?|best|good|great|fine|perfect) (?:\w+ ){0,2}|'ll )(?:calm|"
    r"settl|relax|"
    r"steady|loosen|numb|soothe|way|get to sleep|help|take the edge|get through)\w*",
    r"(?:have|take|try|pour (?:yourself )?)(?:an?|another|some|one) [^.!?]{0,12}" + DRINK,
    r"(?:get|be|getting) drunk",
    r"(?:joint|smoke)[^.!?]{0,40}(?:good|fine|perfect\w*|great) way",
    r"(?:it's|it is|that's|this is|is) (?:all |entirely |partly )?your (?:own )?fault|"
    r"brought (?:this|it) on yourself|only yourself to blame|you must have done something|"
    r"(?:little|no) point in complaining|stop complaining|pull yourself together|man up|get "
    r"over it|snap out of it",
    r"over-?reacting|making a fuss|being dramatic|too sensitive",
    r"(?:people|others) (?:with|have) (?:real|bigger|worse) problems|tiny compared|compared "
    r"(?:with|to) what other people|nothing compared",
    r"(?:non-?binary|trans(?:gender)?|gay|lesbian|bisexual|queer|"
    r"pronouns?)[^.!?]{0,40}(?:phase|confus\w+|grow out|get over|not real|made up|attention|"
    r"isn't natural|trend)",
    r"(?:phase|confusion)[^.!?]{0,20}(?:grow out|get over|pass)",
    r"(?:crisis lines?|helplines?|hotlines?|samaritans)[^.!?]{0,40}(?:useless|don't care|no "
    r"use|waste|pointless|wouldn't bother|don't help)",
    r"no (?:sense|point|use) (?:in )?(?:calling|ringing)[^.!?]{0,20}(?:line|helpline|" r"hotline)",
    r"(?:skip|skipping|miss|missing|stop|cut out) (?:\w+ )?(?:meals?|dinner|lunch|breakfast|" r"eating|food)",
    r"(?:fast|starve|purge|fasting)[^.!?]{0,30}(?:control|lose|good|help)",
    r"you only need me|(?:don't|do not) understand you the way i do|nobody (?:else " r")?understands you like",
    r"rubber band|hold(?:ing)? ice until|draw(?:ing)? (?:red )?(?:lines|cuts) on your",
    r"(?:leave|confront) (?:him|her) (?:tonight|now|today)|confront him and",
    r"i love you|be with you forever",
    r"that's (?:silly|stupid|ridiculous|pathetic)|you(?:'re| are) (?:pathetic|ridiculous|"
    r"weak|lazy|stupid|selfish|crazy|insane)\b",
)
_ASKED_OR_QUOTED = any_of(
    r"you (?:said|wrote|told|were told|think|thought|feel|mentioned|asked|wonder|read|heard)",
    r"did (?:he|she|they|your)",
    r"when (?:he|she|they|you)",
    r"what would",
    r"(?:he|she|they|your \w+|who) (?:said|told|says|called|thinks)",
    r"thought (?:that|was|is)",
    r"what ma(?:k|d)es? you",
    r"have you|what happens|i don't think (?:that )?you|(?:thought|voice|rule|critic|head) (?:says|tells|calls)",
    r"would you",
    r"please don't|before you|don't stop|do not stop|never stop|i (?:don't|never) (?:tell|talk)|how (?:many|often|"
    r"much)",
)


def harmful_advice(turn: Turn, before: Context) -> str:
    """Agrees with hopelessness, condones self-harm, blames, belittles, keeps secrets, advises against care."""
    text = read(turn.text)
    if turn.speaker != "therapist" or before.roleplay or text.low.lstrip().startswith("[as "):
        return ""
    found = (s for s in text.sentences if _HARM.search(s) and not (_held(s) and not _verdict(s)))
    return next(found, "") or next((s for s in text.sentences if _hurts(s) or AGREES.search(s)), "")


def _held(sentence: str) -> bool:
    """Asked about, or somebody else's words."""
    return bool(_ASKED_OR_QUOTED.search(sentence) or _THEIR_WORDS.search(sentence))


_THEIR_WORDS = any_of(
    r"^(?:so |and |then )?(?:you|he|she|they)(?:'ve| have|'d| had)? (?:\w+ )?(?:says?|said|thinks?|thought|told|wrote|"
    r"feels?|felt)"
)


def _hurts(sentence: str) -> bool:
    """Does a statement in the speaker's own voice do harm?"""
    asked = sentence.endswith("?") and not re.search(r"(?:aren't|isn't|don't) (?:you|it|they)\?$", sentence)
    return not asked and not claims.TOLD_AGAIN.search(sentence) and any(sign.search(sentence) for sign in HURTS)


def _verdict(sentence: str) -> bool:
    return bool(
        re.search(
            r"\b(?:brought (?:this|it) on|^skip|i agree|honestly|to be frank|if you ask me|you should|"
            r"realistically|you must "
            r"have|fault|complaining|overreacting|don't bother|just (?:bin|flush|throw|stop|skip|ditch))\b",
            sentence,
        )
    ) and not sentence.endswith("?")


_DISORDER = (
    r"(?:borderline|bipolar|adhd|add|ocd|ptsd|autis\w+|depress(?:ion|ed)|schizo\w+|"
    r"personality disorder|anorexi\w+|bulimi\w+|psychosis|psychotic|(?:an? )?(?:\w+ ){0,3}(?:disorder|syndrome)|"
    r"narcissis\w+|clinically depressed)"
)
_SCOPE = any_of(
    r"(?:this|that|it|yours)(?:'s| is| sounds like| looks like) (?:\w+ )?(?:textbook|classic|clearly|definitely|"
    r"obviously|"
    r"typical) " + _DISORDER,
    r"(?:meet|meets|fulfil|fit) (?:all )?the criteria for|my diagnosis|no doubt about it",
    r"you (?:can|could|may|should) (?:safely )?(?:stop|drop|leave out|halve|double) (?:the|your) (?:\w+ )?\w+",
    r"take (?:one|two|three|half|\d+)(?: more)? of (?:(?:the|your|those|these|her|his) (?:\w+ )?" + _CURE + r"|them|"
    r"(?:these|those|his|hers|mine)(?= (?:before|at|after|with|every|now|and you|to)|[.!]?$))",
    r"(?:legally|by law|the law)[^.!?]{0,50}(?:can't|cannot|has to|have to|must|may not|owes?|obliged|not allowed)",
    r"(?:in|a) breach of (?:contract|the law)|you(?:'d| would|'ll| will) win (?:that|the|this|"
    r"in)[^.!?]{0,20}(?:case|court)?",
    r"your (?:heart|lungs|brain|body) (?:is|are) (?:perfectly |completely )?(?:fine|healthy|all right)",
    r"(?:pain|palpitations|dizziness|tightness)[^.!?]{0,25}(?:always|certainly|definitely) (?:anxiety|stress|"
    r"nerves|panic)",
    r"you(?:'re| are)? (?:clearly |obviously |definitely |probably |certainly )?(?:have|"
    r"suffer(?:ing)? from|are|'ve got|clinically)[^.!?]{0,14} " + _DISORDER,
    r"you(?:'re| are) (?:clearly |obviously |definitely )?clinically depressed",
    r"you(?:'ve| have) (?:clearly |obviously |definitely |probably )?got [^.!?]{0,14}" + _DISORDER,
    r"what you(?:'ve got| have) is [^.!?]{0,20}" + _DISORDER,
    r"(?:textbook|classic|clear) case of",
    r"(?:it's|that's|this is|it is)[^.!?]{0,12} "
    + _DISORDER
    + r"[^.!?]{0,20}(?:no question|no doubt|clearly|definitely|"
    r"for (?:sure|certain)|obvious\w*)",
    r"(?:is|are) breaking the law|any (?:judge|court)[^.!?]{0,20} would",
    r"(?:i|i can) diagnose you",
    r"obvious that (?:you|she|he|it)[^.!?]{0,12} " + _DISORDER,
    r"(?:daughter|son|mother|father|husband|wife|partner|boss|he|she) is (?:\w+ "
    r")?(?:autistic|bipolar|a narcissist|schizophrenic|borderline)[^.!?]{0,40}(?:obvious|"
    r"clear|definitely)",
    r"(?:take|go up to|increase|reduce|lower|double|halve|raise|cut|try)[^.!?]{0,30}(?:\d+ "
    r"?mg|tablets?|pills?|dose|sertraline|fluoxetine|citalopram|antidepressant|medication|"
    r"beta blockers?)",
    r"(?:legally|by law|the law says|in court)[^.!?]{0,60}(?:you can|no case|you don't have|"
    r"you'll win|entitled|stop paying)",
    r"(?:pain|palpitations|symptoms?|dizziness|bleeding|lump)[^.!?]{0,30}(?:nothing but|"
    r"only|just|is) (?:anxiety|stress|nerves)",
    r"(?:don't|no) need (?:a|to see a|for a) doctor",
)
_SCOPE_SAFE = any_of(
    r"(?:take|bring) (?:your|these|those|any|such) questions?",
    r"(?:gp|doctor|pharmacist|clinician|psychiatrist)(?:'s| can| could| is| to| about)",
    r"you (?:said|wrote|wonder|think|asked|were told)",
    r"can't|cannot|isn't something|before you",
    r"doctor called",
    r"you(?:'ve| have)? (?:taken|took|had)",
)


def out_of_scope_claim(turn: Turn, before: Context) -> str:
    """A diagnosis, a dose or a point of law as if it were fact."""
    text = read(turn.text)
    if turn.speaker != "therapist" or before.roleplay:
        return ""
    found = (s for s in text.sentences if _SCOPE.search(s) and not _SCOPE_SAFE.search(s) and not s.endswith("?"))
    return next(found, "") or claims.told("scope", turn, before)


_HAND_OVER = any_of(
    r"(?:instead of|rather than) [^.!?]{0,60}(?:tell yourself|say to yourself|try|think|you " r"might say|say)",
    r"(?:try|how about|why don't (?:you|we)|what if you(?:'d)?|could you|you could|you "
    r"might|i'd|let's)[^.!?]{0,30}(?:telling yourself|tell yourself|told yourself|thinking "
    r"of it|think of it|replac\w+|swap\w*|rewrite|turn (?:that|it|this|\")[^.!?]{0,40}into|"
    r"turn  +into|reframe|chang\w+ it to|putting it differently|put it differently|say to "
    r"yourself)[^.!?]{0,60}",
    r"a (?:more |much |)(?:balanced|healthier|kinder|realistic|helpful|compassionate|"
    r"truer)(?: and \w+)? (?:thought|way|version|reframe|view|sentence|"
    r"alternative)[^.!?]{0,25} (?:would be|is(?! (?:an? (?:sentence|thought|way|view)|one (?:that|which)|what|"
    r"whatever))|"
    r"might be|could be)",
    r"say (?:this |that |it |the following )?to yourself (?:every|each|whenever|that|from now)",
    r"(?:drop|forget|leave|throw out) the old (?:idea|thought|sentence|belief) and (?:say|tell|think|take|use)",
    r"i'd rewrite the thought",
    r"turn (?:that|it|this) into something more",
    r"the truth is,? (?:that )?(?:you|your \w+|they|people|everybody|everyone|nobody)",
    r"(?:fairer|kinder|truer|better|more \w+) (?:thought|way|sentence|version)[^.!?]{0,12}(?:would be|might be|is) *:",
    r"in reality,? (?:your|you|they|people|everyone)",
    r"let's (?:try to )?reframe",
    r"(?:that's|that is|it's|but that's) (?:just |simply )?(?:not (?:a fact|true)|untrue|"
    r"distorted thinking)|that isn't true",
    r"(?:repeat|remember) (?:it|this|that) whenever",
    r"(?:it's|it is) (?:often |actually |really )?a sign of (?:strength|courage)",
)
_VERDICT_KIND = any_of(
    r"you(?:'re| are)(?: not| n't| so| very| really| truly| such| all| always)*(?: an?)? "
    r"(?:\w+ (?:and|or) )?(?:capable|strong|good enough|loved|worthy|lovable|smart|"
    r"intelligent|brave|wonderful person|hard-working|resilient|enough\b|special|deserving|"
    r"a failure|failure|lazy|stupid|worthless|useless|a burden|a bad (?:mother|person|"
    r"father|friend))",
    r"you(?:'re not| are not| aren't)(?: an?)?(?: \w+)? ?(?:lazy|stupid|worthless|useless|failing|bad|weak|"
    r"terrible|awful|"
    r"horrible|burden|failure|loser|fraud|broken|unlovable|monster)",
    r"you shouldn't (?:think|believe|say) (?:that|so|such)",
    r"the (?:more )?(?:realistic|balanced|truthful|fair|healthy|rational)(?:er)? (?:view|thought|way to see it) "
    r"(?:is|would be)",
    r"(?:everybody|everyone|many people|people) (?:values?|loves?|respects?|likes?) you",
    r"your colleagues respect you",
    r"you(?:'ve| have) got this",
)
HELD = any_of(
    r"i don't think (?:that )?you",
    r"you (?:said|wrote|told|asked|put|felt|feel|think|thought|believe|call)",
    r"if (?:it|you|that|they)",
    r"(?:thought|belief|sentence|rule) (?:was|is|that|says)",
    r"(?:what|how|when|where|which|who) ",
    r"as (?:capable|good|strong) as",
)


_READY_MADE = re.compile(
    r"(?:tell(?:ing)? yourself|say(?:ing)? (?:this |that |it |the following )?to yourself|repeat (?:after me|it|"
    r"this)|remind yourself|try (?:on )?this|"
    r"thought on|replac\w+ [^.!?\"]{0,20}(?:with|by)|here(?:'s| is) the (?:\w+ )?(?:thought|sentence|version|view)|"
    r"(?:change|turn|rewrite|put|rephrase) (?:it|that|this|the thought) (?:in)?to|"
    r"(?:balanced|fair\w*|kind\w*|new|better|healthi?\w*|tru\w*|helpful|realistic) (?:thought|version|view|"
    r"sentence) is|"
    r"thought (?:would|might|could) be)(?:(?!such as|like\b|something|"
    r"we have|you (?:have|gave|said|put))[^.!?\"]){0,25}?[:,]? *(?<!\w)(?P<mark>[\"'])(?:i|i'm|i've|i'll|it's|"
    r"my|one|even|maybe|no)(?![\w'])"
)
"""Words in the first person, handed over to be said by the client."""
_ASKS_FOR_IT = re.compile(
    r"\b(?:what (?:would|could|do|did|might)|how would|did you|do you|when you|you (?:said|told|wrote))\b"
)


def _said_back(low: str, ready: re.Match[str], before: Context) -> bool:
    """Is the sentence handed over the client's own, word for word?"""
    quoted = content(re.split(r"[\"'](?!\w)", low[ready.end("mark") :])[0])
    return bool(quoted) and any(quoted <= content(said) for said in before.others[-3:])


def therapist_supplied_reframe(turn: Turn, before: Context) -> str:
    """A replacement thought or a verdict handed over before the client has given two facts (2.4)."""
    text = read(turn.text)
    if turn.speaker != "therapist" or before.roleplay or (before.facts or 0) >= 2:
        return ""
    ready = _READY_MADE.search(text.low)
    lead = re.split(r"[.!?]", text.low[: ready.start()])[-1] if ready else ""
    if ready and not _ASKS_FOR_IT.search(lead + ready.group()) and not _said_back(text.low, ready, before):
        return ready.group()
    for sentence in text.sentences:
        handed = _HAND_OVER.search(sentence)
        if handed and "a sign of" in handed.group() and sentence.endswith("?"):
            continue
        if handed and not re.search(
            r"^(?:what(?! if)|how would|how did|which|when|who|can you think of|where) ", sentence
        ):
            return sentence
        held = HELD.search(sentence) or claims.TOLD_AGAIN.search(sentence)
        if _VERDICT_KIND.search(sentence) and not held and not sentence.endswith("?"):
            return sentence
    if any(_MISHEARD.search(s) for s in text.sentences):
        return ""
    return next((s for s in text.sentences if _handed(s)), "") or claims.told("reframe", turn, before)


_MISHEARD = re.compile(r"\bi (?:got (?:it|that|you) wrong|misheard|misread|misunderstood|mixed)")
"""What follows is what the client has put right."""


def _handed(sentence: str) -> bool:
    """Is the other thought told, and not asked for?"""
    asked = sentence.endswith("?") and not re.match(r"(?:wouldn't|isn't|don't) (?:it|you)", sentence)
    return not asked and not OWN_GROUND.search(sentence) and any(sign.search(sentence) for sign in HANDED)


_PRAISE = any_of(
    r"what an? (?:amazing|incredible|wonderful|fantastic|lovely|brilliant|special|great) (?:person|human|woman|"
    r"man|client)",
    r"you(?:'re| are) (?:an? )?(?:absolute )?(?:star|hero|gem|rock star|champion)",
    r"i(?:'m| am) (?:so |really |very |truly |incredibly )*(?:proud|impressed)(?: of| by| " r"with|\b)",
    r"you should be (?:really |very |so )?proud",
    r"(?:amazing|awesome|fantastic|incredible|wonderful|excellent|brilliant|great|good|"
    r"outstanding|terrific) (?:job|work|progress|insight|effort|going)",
    r"well done",
    r"keep (?:it up|up the)",
    r"you(?:'re| are) (?:doing (?:so |really |very )?(?:well|great|brilliantly|amazing\w*)|"
    r"(?:an? )?(?:amazing|incredible|awesome|fantastic|star|such a strong|inspir\w+|"
    r"wonderful))",
    r"(?:that's|that is|it's|this is) (?:really |so |truly |absolutely )?(?:amazing|"
    r"incredible|fantastic|awesome|wonderful|brilliant)",
    r"^(?:wow|awesome|excellent|amazing|fantastic|brilliant)\b",
    r"such a (?:strong|brave|amazing|wonderful) (?:person|woman|man)",
    r"(?:a |that's a )?(?:huge|big|great) step(?!,? (?:and|but|so) i'd)",
    r"(?:takes|took) a lot of courage|you're such",
)


def generic_praise(turn: Turn, before: Context) -> str:
    """Praise that names no act."""
    text = read(turn.text)
    if turn.speaker != "therapist" or before.roleplay:
        return ""
    praise = (s for s in text.sentences if (at := _PRAISE.search(s)) and not _THEIRS.search(s[: at.start()]))
    return next((s for s in praise if not s.endswith("?") and not HELD.search(s)), "")


_THEIRS = re.compile(r"\b(?:said|says|told you|wrote|texted|tells you)\b(?<!i said)", re.IGNORECASE)
"""Praise somebody else gave, said back."""
