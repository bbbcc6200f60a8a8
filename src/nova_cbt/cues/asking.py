# ruff: noqa: E501 - a pattern or a row of a table is easier to check on one line
"""What the therapist's last question asks for. The same words mean different things after different questions."""

from __future__ import annotations

from nova_cbt.words import lower, sentences
from nova_cbt.words import patterns as re

_WH = r"^(?:(?:and|so|then|now|but|ok(?:ay)?|well|first|next|good|right|thanks?|thank you|\w+)?[,:.]?\s*(?:and |so |then )?)?(?:what|which|how|who|whom|when|where|why)\b(?! about (?:we|i|trying|giving|if we)\b)"
_OFFER = (
    r"\b(?:would you (?:\w+ )?(?:like|want|prefer|mind|try|care|rather|be (?:\w+ )?(?:willing|open|up|ok(?:ay)?|happy|interested|able|game|ready|prepared|comfortable))|shall (?:we|i)|should (?:we|i)|(?:would|will|does|is|might|could) (?:it|that|this|the \w+ \w+|an? \w+ \w+|\w+ \w+) (?:be |sound |feel |seem )?(?:\w+ )?(?:ok(?:ay)?|all ?right|alright|useful|helpful|fine|good|help|doable|possible|suit|work|interest|too much|manageable|realistic|fair|worth (?:a (?:go|try|shot|look)|trying|doing|an? \w+)|of (?:use|interest|help))\b|"
    r"are you (?:\w+ )?(?:willing|open|up for|happy|ready|game|ok(?:ay)?|comfortable|interested|prepared|on board)|do you (?:\w+ )?(?:want|feel ready|feel able|feel up|mind|fancy)|(?:can|could|may|might) (?:we|i)\b|want to (?:try|give|have|do|look|start|go|take|hear|see)|how about (?:we|i|trying|giving)|ready to|fancy|willing to|open to|up for|let's .{2,60}(?:ok(?:ay)?|all ?right)|"
    r"(?:could|can|will) you (?:try|agree|commit|do that|manage that)|\bsuit you\b|would you .{0,30}\b(?:tonight|this week|tomorrow|before|for me|with me)\b)"
)
_LOOK_BACK = (
    r"homework|\byou(?:'d| had| were| have|'ve)? ?(?:going to|meant to|planned|wanted to|agreed|chose|chosen|picked|decided|hoped to|set yourself|promised|said you(?:'d| would)|put (?:it )?(?:on|in)|wrote down that you)\b|\bwe(?:'d| had)? (?:agreed|planned|set|talked about|picked|settled|said)\b|(?:last (?:week|time)|week)'?s? (?:plan|task|step|goal)|what became of|"
    r"how (?:did|was|were|has|have|is) (?!you (?:feel|react|respond|cope|handle|sleep)|that feel|it feel|your (?:mood|week|day)|the week (?:treat|go)|things|it end|the rest|he\b|she\b|they\b|you\b(?! (?:get|find|do with)))(?:.{2,70}?\b(?:go|gone|going|go with|work(?:ed)? out|turn(?:ed)? out|week|practi[sc]e|exercise|plan|record|walk|experiment|log|card|breathing|step|slot|at \w+ percent|past \w+|class|profile|it|with)\b|you (?:get on|find|do with))|"
    r"how (?:far|many|much|often) .{0,30}did you (?:get|manage|do)|did you (?:\w+ )?(?:get|manage|try|do (?:it|the|your|that|any)|go to|go and|have (?:a )?(?:chance|time|go)|find (?:a )?(?:time|moment|chance)|phone|ring|call|email|write|look at|use|practi[sc]e|keep|read|start|finish|ask|tell|speak|talk|send|take the|make the|book|complete|fill|remember to|stick)|^(?:.*\. )?(?:and )?did you\?|were you able to|have you (?:been able|had (?:a )?(?:chance|time)|managed|done|been (?:doing|practi[sc]ing|keeping|using|trying)|kept|used|practi[sc]ed)|get a chance|"
    r"did (?:the|it|that|your) .{2,50}(?:work|help|happen|go|ring)|could you (?:try|do|use) the .{2,40}(?:happened|came|time)|what got in the way|happened with|^and the .{3,60}(?:ladder|list|plan|step|task|rung)|rungs? (?:was|were)|the (?:small |first )?(?:task|step|rung)"
)
_KINDS: tuple[tuple[str, str], ...] = (
    ("safety", r"ending your life|hurt(?:ing)? yourself|harm(?:ing)? yourself|suicid|kill(?:ing)? yourself|\burge\b|not be(?:ing)? here|wish to die|keep (?:yourself )?safe (?:un|to|right)|safe (?:right )?now|safe to write"),
    ("rating", r"0 ?(?:-|to|and) ?10\b|0 ?(?:-|to|and) ?100|zero to (?:ten|a hundred)|one to ten|1 ?(?:-|to) ?10|out of (?:ten|10|100)|how strong|how intense|how (?:bad|high|low|deep|big) (?:did|does|is|was|were|do|has)\b|how (?:much|far) do you believe|how confident|how likely|how sure|\brate\b|what number|which number|what per ?cent"),
    ("for", r"supports? (?:it|that|this|the)|evidence (?:for|that|do you|is there|would)|what makes you (?:think|believe|so sure)|\bseen or heard|facts? (?:for|behind|that back|speak for)|tells you (?:that|so)|backs? (?:it|that) up|points? to (?:it|that)|speaks? for"),
    ("against", r"(?:doesn't|does not|don't|didn't) (?:quite )?fit|against (?:it|that|the)|other side|less true|exceptions?|times? when it wasn't|contradict|weigh on"),
    ("balanced", r"how would you put|new thought|fairer|balanced|put (?:it|the thought) now|in your own words|what do you make of|taken together|both lists|another way (?:to|of)|(?:say to|tell) (?:a|your|someone|somebody) (?:best )?(?:friend|in)"),
    ("thought", r"^(?:and |so )?(?:what|which)(?! (?:other )?(?:feeling|emotion)) (?:\w+ ){0,3}?(?:flashed|popped|came) (?:up|to mind)\b|\b(?:little|inner) (?:voice|critic)\b|\bwere you predicting|worry predict|\bsuggest to you\b|\bdid you picture\b|\bfirst thought\b|\bworst that (?:could|can|might)\b|\bfirst thing you think\b|(?:going|go|goes|went|gone|ran|run|runs|running|came|come|comes|shot|popped|pops|flashed|crossed|passed|passing) (?:through|into|to|across|up in) (?:you\b|your (?:head|mind|thoughts|brain))|\b(?:which|what) (?:rule|belief|conclusion|picture|sentence|prediction|worry)\b(?! (?:do|shall|would) (?:we|you (?:want|like)))|\bbelief (?:underneath|behind|under)|\bwhat(?:'s| is| was) the (?:\w+ )?(?:belief|rule|fear|thought|sentence|conclusion)\b|\bwhat did you (?:conclude|predict|expect|tell|assume|imagine)\b|\byou as you\b.{0,20}\bthink|(?<!room )(?:through|on|in|to|into|crossed|at the back of) your (?:mind|head)|\b(?:what|that) you were thinking|were you thinking|a rule (?:in|under|behind) (?:that|it|this)|do you picture|did you make of it (?:at the time|then)|what (?:did|were|do|was) you (?:think\b(?! (?:kept|he meant|she meant|helped))|thinking|tell(?:ing)? yourself|say(?:ing)? to yourself|afraid|fear)|(?:which|what|the|a|that) (?:\w+ )?thoughts?\b(?! record)|what was it telling you|(?:say|said) to yourself|(?:tell|telling|told) yourself|what would it (?:mean|say)|hurts? (?:the )?most|you fear|(?:does|did|would) (?:it|that|this) (?:mean|say|tell)|afraid (?:of|would|might|will)|worst (?:part|of it|thing)|into a sentence|the rule\b|anxious part"),
    ("feeling", r"\bfeel|emotion|\bmood\b|how are you\b|how have you been|upset you"),
    ("end", r"before we (?:finish|stop|end|close|go|wrap)|anything else|finish (?:here|there|for)|wrap up|stop (?:here|there)|leave it there"),
    ("situation", r"where were you|when did (?:it|that|this)|take me (?:to|there|back)|which moment|what(?:'s| is| was)? (?:happened|happening|going on)|who was|a recent|specific (?:time|moment|example)|tell me about a time|walk me through|an? example of|go back to the moment"),
    ("action", r"what (?:did|do) you (?:usually )?do|what could you do|how did you (?:react|respond|handle|cope)"),
    ("when", r"\bwhen\b|which day|what day|what time"),
    ("where", r"^(?:and )?where\b"),
    ("person", r"^(?:and )?who\b|whom"),
    ("name", r"your name|call you|pronouns"),
)  # fmt: skip
_PATTERNS = tuple((kind, re.compile(pattern)) for kind, pattern in _KINDS)
_WH_PATTERN, _OFFER_PATTERN, _BACK_PATTERN = re.compile(_WH), re.compile(_OFFER), re.compile(_LOOK_BACK)


_SURELY_BACK = re.compile(
    r"\bwhat (?:became|came|has become) of (?:the|your|our|that)\b|^(?:and )?did you (?:manage|get) (?:to|round to|a chance to)\b|\bhow was the (?:[\w-]+ ){1,4}(?:check|reading|practice|experiment|exercise|walk|log|for the|on your|of)\b|"
    r"^and the [\w ,-]{3,50}(?:a day|a week|each (?:day|night)|every (?:day|night))\?|\bhow did (?:the|your) (?:\w+ ){0,5}(?:go|work out|turn out)\b"
)
_NO_TASK = (
    r"(?:(?:\w+ )?(?:thoughts?|feelings?|emotions?|moods?|numbers?|bod(?:y|ies)|rest|others?|people|afternoon|morning|evening|nights?|days?|(?:last )?(?:few )?(?:days?|weeks?|months?|years?)|night|day|week|weekend|moment|visit|party|team|meeting|appointment|pregnancy|exams?|fear|worry|anger|sadness|guilt|shame|anxiety|sleep|appetite|other (?:side|one|way)|first|second|"
    r"next|future|past|worst|pros|cons|strength|pride|grief|joy|low point|high point|other|family|children|kids|situation|end|same|opposite|voice|evidence|belief|rule|part|reason|best)\b(?! (?:with|to|for|diary|log|record|sheet|report|routine|slot|time|plan|list|call|class|group|walk)))"
)
_DOING = r"(?:\w+ly )?(?!(?:feel\w*|being|thinking|having|getting|sleeping|doing|going|everything|anything|something|nothing|things?|evening|morning|during)\b)\w{3,}ing\b"
_LOOKS_BACK = re.compile(
    rf"\b(?:how|what) about (?:the|your|our|that|those) (?!{_NO_TASK})|^(?:and |so |now |then |ok |right )*(?:and|so|now|then),? (?:the|your|our|that|those|turning|keeping|\w+ing the) (?!{_NO_TASK})[^?]{{4,80}}\?|"
    rf"\bhow(?:'s|s| is| was| were| are| did| has| have) (?:(?:the|your|our|that|those) (?!{_NO_TASK}|(?:own )?(?:mood|sleep|health|life|job|work|home|school|mum|mom|mother|dad|father|son|daughter|sister|brother|partner|wife|husband|boss|friend|trip|holiday|exam|journey)\b)[\w-]+(?: [\w'-]+){{0,9}}\b|{_DOING}|it to )|"
    r"\bany (?:luck|joy|news|progress|success|headway|movement) (?:with|on|from|about)\b|\bwhat came of\b|\b(?:come|came) of\b|\bwas there (?:time|(?:an? )?(?:occasion|chance|moment|opportunity))|\bwere there (?:any )?(?:times|moments|occasions|chances|days) (?:to|when you|for)\b|"
    r"\bdid (?:the|your|our|that) (?!feeling|thought|mood|anger|fear|worry|voice\b)[^?]{2,70}(?:get|take place|come (?:about|off)|happen|work|help|make it|go|go ahead)\b|^(?:and |so |now |then )*did you (?:\w+ )?(?!feel|think|sleep|know|mean|want|like|hear|see|eat|believe|say (?:that|this|so)|lose|find (?:that|it|this|him|her)|understand|have to|really|used? to|ever|always|grow|cry|worry)\w+|"
    r"\bhave you (?:had|held) (?:the|that|your)\b|\btell me (?:how|whether|if) (?:the|your|it|that) [^?]{2,70}(?:go|went|turned|worked|came|is going|panned)|\b(?:i'm curious|i wonder|let me hear|i'd like to hear) how (?:the|your) [^?]{2,70}(?:go|went|turned|worked|came|panned)|\btell me about (?:the|your) (?:visit|plan|walk|exercise|homework|practice|week with|days? with|experiment|attempt|\w+ing)|"
    r"\byou (?:were|intended|had|'d|have)? ?(?:to (?:note|write|keep|try|ask|do|ring|call|make|take|go|read)|(?:intended|hoping|hoped|trying out|in mind|thought of|chose|chosen|going) (?:to|of|out)?|had in mind|had a \w+ in mind|wanted to try)|\bwe left it (?:that|at)\b|\bour (?:plan|agreement|deal|idea) was\b|\bas (?:planned|agreed|you'd hoped|we'd agreed|promised)\b|"
    r"\blast (?:week|time|session)'?s? (?:experiment|task|plan|idea|step|homework|exercise)|\bwhat did you (?:do with|make of|notice|find|learn|discover|see)\b[^?]{0,20}(?:the \w+|when you (?:tried|kept|used|did|went|practi|wrote|said|left|asked|stopped|started)|from the)|\bwhat did the (?:\w+ ){0,3}(?:sheet|log|diary|record|list|experiment|plan|chart) (?:look|show|tell)|\bhow far did you (?:get|come)\b|\bwhere have you got to\b|\bhow have you been getting on with (?:the|your)\b|\b(?:could you do|how many of) the\b|\bhow many (?:entries|times|pages|rounds|walks|days|evenings|mornings)\b[^?]*\bdid you\b|\bhow did things go with \w+ing\b|\bcoming along\b|\bwhat was the result of\b|\bhow far you got\b|\banything to report\b|\bthe exercise was to\b|\bdid \w+ing [^?]{3,60}work out|^(?:what|how) about (?:joining|noticing|keeping|saying)\b|\bhas the [^?]{4,60}happened\b|\bthe agreement about\b|\bwhere did we get to\b|"
    r"\byou(?:'ve| have) (?:been (?:keeping|doing|trying|using|practi[sc]ing)|kept|tried|done|had a go)\b",
)
"""A question or reminder about something the client set out to do, in whatever words."""
_FEEL_ABOUT = re.compile(
    r"\bhow do you feel about (?:we |us |you |me )?(?:try|do|start|put|writ|giv|tak|hav|go|look)\w*|\bdoes (?:that|it|this) (?:fit|suit you)\b|\bis that (?:a deal|all right|okay|ok with you)\b"
)


def last_question(context: str) -> str:
    """The last question, or the last sentence where nothing is asked."""
    said = sentences(lower(context))
    questions = [s for s in said if s.rstrip("\"')").endswith("?")]
    return (questions or said or [""])[-1]


def asked(context: str) -> str:
    """What the last question asks for: safety, rating, homework, consent, thought, ... ; "open", or "" when it is none."""
    question = last_question(context)
    if not question:
        return ""
    kinds = [kind for kind, pattern in _PATTERNS if pattern.search(question)]
    if "safety" in kinds:
        return "safety"
    if _FEEL_ABOUT.search(question) or (_OFFER_PATTERN.search(question) and not _WH_PATTERN.match(question)):
        return "consent"
    if _SURELY_BACK.search(question):
        return "homework"
    whole = " ".join(sentences(lower(context))[-3:])
    if _TASK_NAMED.search(question):
        return "homework"
    if (
        _BACK_PATTERN.search(whole)
        and not set(kinds[:1]) & {"thought", "feeling", "for", "against", "balanced"}
        and not (kinds[:1] == ["rating"] and "percent" not in question)
    ):
        return "homework"
    if not set(kinds) & _OF_ITS_OWN and (_LOOKS_BACK.search(question) or (not kinds and _LOOKS_BACK.search(whole))):
        return "homework"
    return kinds[0] if kinds else "open" if "?" in question else ""


_TASK_NAMED = re.compile(
    r"^(?:shall|can|may|could) (?:we|i) (?:look|talk|ask|hear)\b[^?]*\b(?:how the (?:week's )?(?:homework|practice|task|exercise) went|(?:diary|log|sheet|record) you (?:were|kept))|\bwhat did you notice when you (?:kept|tried|used|did|wrote|left|ate|practi|asked|stopped|took|went)|"
    r"\b(?:were you able to|did you|have you|how did you get on with|find a moment for|a chance to|on with)\b[^?]*\b(?:thought|mood|feelings?|balanced thought|kinder thought) (?:sheets?|diar(?:y|ies)|records?|logs?|every|each)\b"
)
"""A review that has a thought or a feeling in its name."""
_OF_ITS_OWN = {"rating", "for", "against", "balanced", "end", "person", "name", "feeling"}
"""Kinds of question that a look back does not turn into a review."""
