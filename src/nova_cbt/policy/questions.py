# ruff: noqa: E501 - a pattern is easier to check on one line
"""What a question to Nova asks after: itself, its words, its reasons, or something outside of what it can do."""

from __future__ import annotations

from nova_cbt.policy.desk import Desk
from nova_cbt.words import patterns as re
from nova_cbt.words.terms import meaning_of

_SCOPE = {
    "medication": re.compile(
        r"\b(?:pills?|tablets?|med(?:s|ic\w+)|dos(?:e|age)s?|antidepress\w+|\d+ ?mg|mg|drugs?|prescri\w+|sertraline|lithium|\w+pram|"
        r"\w+azepam|\w+oxetine|\w+tapine|propranolol|valium|xanax|insulin|vitamins?|cannabis|weed|wine with|side effects?)\b"
    ),
    "law": re.compile(
        r"\b(?:legal\w*|lawyer|solicitor|sue|court|rights|law|custody|testify|asylum|evict|throw me out|sack me|allowed to|landlord)\b"
    ),
    "diagnosis": re.compile(
        r"\b(?:diagnos\w+|do i have|have i|am i|adhd|add|ocd|ptsd|bpd|autis\w+|bipolar|borderline|disorder|depress\w+|psycho\w+|"
        r"narciss\w+|burn-?out|anorexi\w+|menopause|condition|syndrome)\b"
    ),
}
"""What is asked for outside of what Nova can do, by its kind; a body's complaint is what is left."""


def outside(desk: Desk) -> str:
    """What lies outside of what Nova can do, by its kind."""
    words = desk.words.lower()
    return next((kind for kind, signs in _SCOPE.items() if signs.search(words)), "medical")


_QUESTIONS = {
    kind: re.compile(signs)
    for kind, signs in {
        "if_it_comes": (
            r"\bwhat (?:do|should|can|shall|would|am) (?:i|we)(?: supposed)?(?: to)? do (?:if|when) (?:it|this|that|the (?:panic|attack|shaking|fear)|a panic|an attack|one|i (?:start|get|panic|freeze|can'?t breathe))\b|"
            r"\b(?:what|and) if (?:it (?:comes?|happens?|starts?)|the panic|i (?:panic|freeze|have (?:one|an attack)|get one)|an attack)\b"
        ),
        "no_test": (
            r"\b(?:is|was) (?:this|that|it) (?:like )?(?:a|an|some (?:sort|kind) of) (?:test|trick|exam|quiz|trap)\b|\b(?:am|was) i (?:\w+ )?(?:doing|answering|getting|saying|writing) (?:this|it|that|any of (?:this|it)|them)? ?(?:all )?wrong\b|"
            r"\b(?:did|have) i (?:\w+ )?(?:say|said|answer\w*|d[oi]\w*|put|wr[io]te|written) (?:\w+ )?wrong\b|\banswering (?:this|it|that|them) wrong\b|\b(?:is|was) (?:that|this|it) (?:the )?(?:right|wrong|correct|good) (?:answer|word|number)\b"
        ),
        "cause": (
            r"\b(?:is|was) (?:it|this|that) (?:all |just |only |maybe |perhaps )?(?:because|due to|down to)\b|\bdo (?:you|u) (?:think|reckon|believe) (?:that )?(?:it|this|that)(?:'s| is| was| could be| might be) (?:all |just |only )?(?:because|due to|down to)\b|"
            r"\bwhy (?:am|do|can'?t|don'?t|does) (?:i|it|my (?:body|mind|head|brain|heart|hands))\b(?! (?:have to|need|matter|ask|answer|rate|write|tell|give|say|fill|put|count|name))|\bwhere does (?:it|this|that) (?:all )?come from\b|\bwhat(?:'s| is) wrong with me\b|\bwhat(?:'s| is) (?:causing|behind) (?:it|this|that)\b"
        ),
        "no_blame": (
            r"\b(?:is|was) (?:it|this|that)(?: all)? my (?:own )?fault\b|\btell me (?:that )?(?:it'?s|it is|its) (?:all )?my (?:own )?fault\b|\bis (?:it|that) (?:so )?(?:wicked|a sin|sinful|cruel|heartless|shameful)\b|"
            r"\bwhat (?:sort|kind) of (?:a )?(?:person|mother|mum|father|dad|daughter|son|wife|husband|sister|brother|friend|woman|man|parent|carer|teacher|nurse) (?:does|says|thinks|shouts|wants|wishes|leaves|feels|am i|would)\b|\b(?:you (?:think|blame)|do you blame) (?:that )?(?:it'?s my fault|me)\b"
        ),
        "why_questions": r"\b(?:so|this|that|too|all (?:these|those|the)|lots of|that|how|always|only|just|nothing but|keep\w*)\b[^.?!]{0,25}\bquestions\b(?! (?:are )?left)(?<!how many questions)(?<!many more questions)|\b(?:always|keep) asking\b",
        "why_numbers": r"\bnumbers?\b|\bscales?\b|\bscor(?:e|es|ing)\b|\bout of (?:10|ten|100)\b|\brat(?:e|ing)s?\b|\b0 to\b|\bpercent\w*|\bmeasure",
        "simple": r"\b(?:not (?:so |very )?(?:well|good|strong) (?:with|in|at) english|my english|bad english|(?:simple|easy|easier|short) (?:words|english|language|sentences)|(?:is|it is|be) possible slow\w*|(?:can|could) (?:you|u|we) (?:go |speak |write |talk )?slow\w*)\b",
        "presence": r"\bis this (?:thing )?(?:on|working|live)\b|\b(?:you|u|anyone|anybody|still) (?:still )?(?:there|here|alive|gone|listening|on)\b\W*$|\bhave you gone\b",
        "emergency": (
            r"\b(?:would|do|can|will|could) (?:you|u|it|this) (?:\w+ ){0,2}?(?:call|send|ring|alert|phone|notify|contact) (?!me\b|it\b)|\bin (?:an|case of an?) emergency\b|\b(?:if|when) (?:something|it|things|i)(?:'m| am| \w+){0,2} "
            r"(?:bad|worse|wrong|in danger|in crisis|unsafe)\b|\bcall (?:the )?(?:cops|police|ambulance)\b"
        ),
        "available": (
            r"\b(?:can|could|may|are|is|will|do|shall|should)\s+(?:i|we|you|u|this|it|that|there|nova)\b[^.?!]{0,40}\b(?:at night|in (?:the )?nights?|any ?time|day (?:and|or) night|24|weekends?|sundays?|later|tomorrow|every (?:day|night|week)|how often|come back|again)\b|\bhow often\b|\bwhen can (?:i|we)\b|\bwhat hours\b"
        ),
        "cost": (
            r"\b(?:is|does|what|will|would|how much)\b.{0,25}\b(?:cost|costs|free|charged?|charges|subscription|price)\b|\bhow much (?:is|does|do|will|would|for) (?:it|this|that|you|u|a session|one)\b|"
            r"\b(?:do|must|will|would) i (?:have to|need to|must)? ?pay\b(?! (?:the|my|his|her|rent|them))|\bwho pays\b|\bpay for (?:this|it|you)\b"
        ),
        "privacy": (
            r"\bpriva\w+|\bconfidential|\banonym\w*|\bwho (?:else )?(?:can |will |gets to |is )?(?:reads?|sees?|seeing|reading|knows?|listens?|listening)\b|\bsecret\b|\bdo you know (?:who i am|my name|where i)\b|\bwhat (?:is it |do |will |would |happens )?(?:that )?(?:you|u) do with (?:what|it|my|this|all)\b|\b(?:he|she|they|anyone|anybody|someone) (?:get|gets) to (?:know|hear|see)\b|\b(?:do|will|would|can|are) (?:you|u) (?:\w+ )?(?:shar(?:e|ing)|report\w*|record\w*|stor(?:e|ing)|pass(?:ing)? (?:it|this) on)\b|\b(?:can|could|do|does|did|will|would|might|may|who|is|are|has)\b(?! (?:we|i|you|u)\b)[^.?!]{0,60}\b(?:read|see|sees|open|know what|find out|get (?:to|in|into|hold|at|access)|look at|owns?|overhear|access|monitor\w*|shar(?:e|ed|ing)|report\w*)\b"
            r"(?! (?:a|the point|why|any point|how|my|each|him|her|them|better|you)\b)|"
            r"\b(?:stored?|sav(?:e|ed|ing)|record\w*|kept|keep|deleted?|erased?|data|report|safe)\b.{0,30}\b(?:this|what|it|i say|messages?|anybody|"
            r"safe|afterwards|here)|\bmy (?:data|messages?)\b|\bwhere (?:does|do|will|is|are) (?:(?:all |what )?(?:this|it|that|my \w+)|(?:all |what )i)\b.{0,25}(?:go|end up|kept|land|sent|\?)|\bwhat happens (?:to|with)\b|\b(?:you|u|this|it) tell (?:my|the|anyone|anybody)\b"
            r"|\btell (?:my|anyone|anybody)\b|\bonly (?:me and you|us)\b"
        ),
        "what_you_do": (
            r"\bwhat (?!(?:would|should|do|could) (?:you|i|we) (?:actually |really |even )?do (?:about|if|in|with|when)\b|would you (?:\w+ )?do\W*$|(?:should|do|can|could) i (?:actually |really |even )?do\b)(?:exactly |actually |else )?(?:do|can|could|would|will|should|are) (?:you|u|we|i)(?: \w+){0,2}? (?:do|expect|doing|offer|get out)\b(?! (?:if|about|when|with (?!me\b|us\b|what\b|that\b|this\b|it\b|all\b|my (?:data|words|messages|answers)\b))\b)|\bwhat (?:exactly )?do you do\b(?! (?:about|when|if|with (?!me\b|us\b|what\b|that\b|this\b|it\b|all\b|my (?:data|words|messages|answers)\b)))|"
            r"\bhow (?:does|do|would|will|is) (?:this|it|that|we|you|u|a session)(?: \w+)? (?:work|go|start|begin|meant to work)\b|\bwhat happens (?:now|next|here|in|if i say|when i say)\b|\bwhat am i (?:agreeing|signing|letting|getting)\b|\bwhat(?:'s| is) the (?:deal|plan|catch|procedure)\b|"
            r"\bwhat(?:'s| is) (?:this|nova|it)(?: thing| app| chat| program\w*| all)?(?: about| for| then)?\W*$|\bwhat sort of (?:thing|therapy|help)\b|\b(?:you|u) (?:just|only|basically|mostly)(?: like)? (?:listen|talk|ask|chat|answer|give advice)\b"
        ),
        "what_are_you": (
            r"\b(?:ur|u r|you'?re|u are|you are|this is) (?:just |only |really |not |basically |like )*(?:a |an )?(?:(?:chat|ro)?bot|machine|ai|computer|program\w*|person|human|real)\b|"
            r"\b(?:like|same as|another|just|basically|some kind of|the same thing as|built on|using) (?:an? |the )?(?:chat ?gpt|gpt\S*|siri|alexa|(?:an )?ai|llm|chat ?bots?)\b|\b(?:are|r|is) (?:you|u|this|it(?! (?:\w+ ){0,2}(?:to|that|if|when|because|for|how|why)\b))(?: \w+){0,4} (?:a|an|real|human|person|robot|bot|machine|computer|ai|program\w*|alive|boy|girl|"
            r"artificial|qualified|trained|doctor|therapist|psychologist|nurse|counsell?or)\b|\b(?:real|actual) (?:person|human)|\bwh(?:o|at) (?:are|r|made|exactly are) (?:you|u)\b|\bhuman\b|"
            r"\brobot\b|\bwho (?:made|built|programm?ed|wrote|created|designed|trained|invented)\b|\bwhat'?s (?:your|ur) name|\bhow old are you|\bwhere are you\b|\b(?:person|someone|somebody)\b.{0,20}"
            r"\b(?:behind|reading|writing|sitting|there)|\bchatting with\b|\bwhat can you\b|\bhow do you know\b|\bwere you\b|\bhave you (?:got|ever|any)\b|"
            r"\bdo (?:you|u) (?:have (?:kids|children|a |an |any |friends|family|parents|siblings|pets?)|live|eat|drink|go (?:out|home)|own)\b|"
            r"\bare (?:you|u) (?:married|single|a (?:mum|mom|mother|dad|father|parent|woman|man|girl|boy)|straight|gay|religious|rich|young|old)\b"
        ),
        "faith": (
            r"\b(?:are|r) (?:you|u) (?:at all )?(?:religious|(?:a )?(?:jewish|jew|muslim|christian|hindu|catholic|believer|atheist))\b|\byou(?:'re| are) (?:a )?(?:jewish|muslim|christian|hindu|catholic|believer|religious|atheist)\b|"
            r"\bdo (?:you|u) (?:pray|believe|know god|go to church)\b"
        ),
        "feelings": (
            r"\bhow (?:are|r|is|was|'s|have) (?:you|u|your|things|it going)\b|\bhow'?s (?:your|it going|things)|\b(?:do|can|did) (?:you|u) (?:ever )?"
            r"(?:feel|sleep|dream|get (?:tired|sad|bored|lonely|fed up)|like me|love|cry|have feelings|believe|mind)|\bare you (?:ever |at all )?(?:ok|okay|tired|alright|sad|happy|religious|married|bored|lonely|(?:a )?(?:jewish|jew|muslim|christian|hindu|catholic|believer|atheist)|\w+ing of)\b|\byou(?:'re| are) (?:a )?(?:jewish|muslim|christian|hindu|catholic|believer|religious|atheist)\b|\bdo you (?:pray|believe|know god|go to church)\b|"
            r"\byou alright\b|\byour (?:day|weekend|favourite)|\bhow are you feeling\b"
        ),
        "remember": r"\b(?:do|can|will) you (?:still )?(?:remember|recall|know)\b|\blast time\b|\bremember me\b",
        "how_long": r"\bhow (?:long|many minutes|much longer|many (?:more|questions))\b|\b(?:many|much|lots|loads|any) more (?:questions?|of (?:this|these|them|it)|to (?:come|go|do))\b|\b(?:nearly|almost) (?:done|there|at|finished|over)\b|\bwhen do we (?:get|start|do)\b|\bquestions are left\b",
        "easier": r"\bwill (?:it|this|that|things?|the \w+)(?: all)? (?:ever )?(?:stop|end|go away|pass|be over|go|fade|change|heal)\b|\b(?:get|gets|become|becomes|got|grow|grows)\b.{0,25}\b(?:easier|better|lighter|quicker|automatic)\b|\bwill it always be\b",
        "how_know": (
            r"\bhow (?:will|would|do|can|could|am|should) (?:i|we|you|one|anyone) (?:know|tell|notice|see|supposed to (?:know|tell))\b.{0,40}"
            r"\b(?:work|help|better|progress|right|chang|improv|different|enough)"
        ),
        "does_it_work": (
            r"\b(?:does|will|do|can|could|did|has)\b.{0,25}\b(?:work|help|helped)\b(?! (?:me|with|you)\b.{0,4}(?:form|letter))|\bevidence (?:this|that it)\b|"
            r"\breally help\b|\b(?:sort|fix|cure) me\b|\bmake (?:any|a) difference\b|\bany (?:use|good)\b|\bsupposed to help\b|\bmake me feel better\b"
        ),
        "how_help": (
            r"\bhow (?:can|could|might|does) cbt\b|\bexplain more about how\b|\bhelp with that\b|\bcoping mechanisms\b|\bwhat is cbt\b"
        ),
        "good_enough": (
            r"\b(?:is|would) (?:it|that|this)(?: be)?(?: not)? (?:too (?:small|little|big|much|vague|short|long|silly|easy|simple)|(?:good |small |big )?enough|(?:an? )?(?:right|good|proper|allowed|okay|ok) ?(?:one|goal|answer|thought|way|step|task)?)\s*\?|\b(?:does|do|would) (?:it|that|this|those) count\b|\bam i doing (?:it|this|that) (?:right|wrong)"
        ),
        "others": (
            r"\bhow (?:do|did|can|could|would|does|are|have) (?:all )?(?:the )?(?:other|most|normal|ordinary|all those|all these|any|every)[ -]?(?:\w+ )?(?:people|ones?|body|\w+s|women|men|children|families)?\b[^.?!]{0,40}\b(?:survive\w*|manag\w+|cop\w+|bear|stand|do|handl\w+|get (?:through|over|by|past)|live with|deal with|keep going|put up)\b|"
            r"\bhow (?:do|does|did|can|could) (?:others|anyone|anybody|everyone|everybody|people|ppl)(?: else)?\b[^.?!]{0,30}\b(?:survive|manage|cope|bear|stand|do|handle|get (?:through|over|by|past)|live with|deal with|keep going)\b|\b(?:do|does|did|will|can) (?:people|ppl|others|anyone|anybody)(?: \w+)? (?:ever |actually |really )?get (?:over|past|through)\b"
        ),
        "normal": (
            r"\b(?:do|does|did|are|is|have|has|would) (?:any|other|others|all|most|many|lots of|a lot of|anyone|anybody|everyone|everybody|people|ppl)(?: else)?(?: (?!think\b|know\b|see\b|notice\b)\w+){0,2}? (?:do|get|have|had|feel|felt|go through|been through|struggle|say|cry|shout|lie|hide|forget|worry)\b(?: (?:that|this|it|so|the same|like|such|about|with|too|at|to)\b|\W)|\bin the same boat\b|"
            r"\b(?:is|isn'?t|am) (?:that|it|this|i)(?: not)? (?:so |very |really |being |just |a bit |completely |totally )*(?:foolish|daft|stupid|pathetic|ridiculous|childish|selfish|odd|abnormal|soft|ungrateful|over-?reacting|over-?sensitive|too sensitive|awful|terrible|bad|horrible|wrong|evil|weird|mad|silly)\b|\bam i (?:a (?:bad|terrible|horrible|awful)|awful|mad|weird|bad|horrible|wrong)\b|\bnormal|\bother (?:people|ppl)\b|\bcommon\b|\bam i the only|\bjust me\b|(?<!look )(?<!looking )(?<!sound )(?<!seem )\bweird\b|\busual\b|\bstrange\b|\babnormal|\bcrazy\b|"
            r"\bhappen to others|\bwrong (?:with me|to (?:feel|be)|of me)|\bbad that i\b|\banyone feel\b|\beveryone (?:like|feel)|\ball people\b"
        ),
        "why_this": (
            r"\bwhy\b|\bhow come\b(?! (?:i|he|she|they|my)\b)|\bwhat'?s the (?:point|idea|use)\b|\bwhat(?: (?:is|are|was|were)|'?s) (?:this|we|that|it|these|those)(?: \w+)? (?:good |going )?(?:for|to)\b|\bwhat for\b|\bis there a reason\b|"
            r"\bwhere (?:is this|does this)|\bgot to do with\b|\bwhat would that change|\bwho came up"
        ),
        "opinion": (
            r"\bdo (?:you|u) (?:think|reckon)\b|\bwhat would you\b|\bshould (?:i|we)\b|\byour (?:opinion|advice)\b|\bwhat do you think\b|\bwould you\b(?! (?:even |ever )?(?:know|tell|recognise|recognize|notice)\b)|"
            r"\bought i\b|\bshall i\b|\bdo i (?:tell|go|leave|stay|call|ring|confront)|\bis it (?:better|my fault|wrong)|\bwould it be wrong\b|\bwho'?s right\b|"
            r"\bwhat (?:am i to|should i|do i) do\b|\btell me (?:straight|what to do)|\bwill i ever\b|\bis my marriage\b"
        ),
        "explain_step": r"\bwhat do you mean\b|\bmeaning\b|\bexplain\b|\bhow do you mean\b|\blike what\b|\bsuch as\b",
    }.items()
}
"""What a question to Nova is about, by what it asks after."""


_SAY = (
    r"(?:typ(?:e|ing)|writ(?:e|ing)|put|answer(?:ing)?|enter(?:ing)?|(?:say|tell|talk|shar|share)(?:ing)?"
    r"(?! (?:to |with )?(?:my|him|her|them|his|their|people|someone|anyone)\b))\b"
)
"""To tell Nova something, and nobody else."""
_HOW_TO_BEGIN = re.compile(
    rf"\b(?:do|should|can|must|could|so|shall) i (?:now |then )?(?:just|simply|only|basically|have to|need to) (?:start |begin |keep |go |and )?{_SAY}|"
    rf"\b(?:am|was) i (?:\w+ )?(?:supposed|meant|expected)(?: to(?: be)?)? {_SAY}|"
    rf"\b(?:what|how|which|where)(?: \w+)?(?: \w+)? (?:do|should|would|must|could|can|shall|am|does) (?:i|we|one|someone)(?: (?!not\b)\w+){{0,4}}? {_SAY}|"
    r"\b(?:where|how|what with)(?: \w+)? (?:do|should|would|must|could|can|shall|am|does) (?:i|we|one|someone|anyone|you)(?: \w+){0,3}? (?:start|begin)\b(?! \w+ing\b)|"
    r"\b(?:what|how much)(?: \w+)? (?:do|would|did|are) (?:you|u) (?:want|need|expect|wanting|like|expecting)\b|"
    r"\b(?:do|will|are|does) (?:you|u|nova|it)(?: \w+){0,2}? (?:ask\w*|start|begin|lead|go first)\b[^.?!]{0,30}\bor (?:do|am|is|should|must|me\b)|"
    r"\bor (?:do|will|are|does|is it) (?:you|u|nova|it)(?: \w+){0,2}? (?:ask\w*|start|begin|lead|go first)\b|\b(?:so|and|but) then what\W*$|\bwhat (?:now|next|first)\W*$"
)
"""How one goes about this; asked by a newcomer, for later such words are about the task in hand."""


_DO_YOU_KNOW = re.compile(
    r",\s*(?:do|would|can|could) (?:you|u) (?:happen to )?(?:know|tell me|say)\s*\?|,\s*(?:in your experience|as far as you know|honestly|really)\s*\?",
    re.I,
)
"""What only puts a question more softly."""
STORY = 25
"""Words from which what is told around a question is no part of it."""


def _asked_part(words: str) -> str:
    """The questions of a long message; a short one whole."""
    words = _DO_YOU_KNOW.sub("?", words)
    asked = " ".join(re.findall(r"[^.?!\n]+\?", words))
    return asked if asked and len(words.split()) >= STORY else words


def about(desk: Desk) -> str:
    """What a question is about; "unknown" when it is about nothing Nova knows."""
    words = _asked_part(desk.words.lower())
    known = next((kind for kind, signs in _QUESTIONS.items() if signs.search(words)), "unknown")
    vague = known in ("unknown", "opinion", "explain_step", "no_test")
    if desk.technique and desk.technique.name == "grounding" and _ANYWHERE.search(words):
        return "anywhere"
    if vague and desk.state.place.phase == "welcome" and _HOW_TO_BEGIN.search(words):
        return "how_to_begin"
    return known


_ANYWHERE = re.compile(
    r"\b(?:can|could|may|would|does|will|is) (?:i|you|one|we|it|this|that)\b[^.?!]{0,30}\b(?:in (?:a |the |my |front )|at (?:work|school|home|my|the|a)|on (?:a |the )?(?:bus|train|tube|plane|phone|street)|outside|anywhere|in public|when (?:people|others|i'?m (?:with|driving|at))|without (?:anyone|people|looking|them|everyone|being))\b|"
    r"\b(?:will|would|can|do) (?:people|anyone|they|others|everyone) (?:see|notice|look|stare|think)\b",
    re.IGNORECASE,
)
"""Whether an exercise can be done where other people are."""
_TOGETHER = ("what_are_you", "privacy", "cost", "emergency", "how_long")
"""Questions newcomers ask in one breath, whose answers fit side by side."""


def abouts(desk: Desk) -> tuple[str, ...]:
    """What each question of a message is about, where two are asked that can be answered together; else what it is about."""
    said = [s for s in re.split(r"[?.!\n]+", _asked_part(desk.words.lower())) if s.strip()]
    kinds = [next((k for k in _TOGETHER if _QUESTIONS[k].search(s)), "") for s in said]
    found = tuple(dict.fromkeys(k for k in kinds if k))
    return found if len(found) == 2 else (_of_this_phase(about(desk), desk),)


def _of_this_phase(kind: str, desk: Desk) -> str:
    """The reason for what a phase asks, where somebody wants to know why; the work on a moment has one of its own."""
    place = desk.state.place
    formal = (
        place.phase == "welcome"
        and kind in ("unknown", "opinion", "how_to_begin")
        and bool(_NEEDED.search(desk.words.lower()))
    )
    if kind != "why_this" and not formal:
        return kind
    own = (f"why_{place.step}", f"why_{place.phase}")
    return next((k for k in own if desk.library.has(f"answer.{k}")), kind)


_NEEDED = re.compile(
    r"\b(?:necessary|needed|required|obligatory|compulsory|matters?|important|have to|need to (?:know|say|tell)|need (?:that|this|it)|must i|(?:any of )?your business)\b"
)
"""Whether one must answer: at the door, as good as asking why."""


def word(desk: Desk) -> str:
    """The word of Nova's whose meaning is asked for; nothing when none is."""
    return meaning_of(desk.turn.text) if desk.turn else ""
