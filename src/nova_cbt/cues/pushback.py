# ruff: noqa: E501 - a pattern or a row of a table is easier to check on one line
"""Pushing back at the method or at Nova: what kind of protest speaks from a message; features, not verdicts."""

from __future__ import annotations

from nova_cbt.words import count, lower
from nova_cbt.words import patterns as re

_WORK = r"(?:therapy|counselling|cbt|this|it|that|these|the (?:exercises?|breathing|method|technique|questions|records?|forms?)|mindfulness|breathing|meditation|thinking|positive thinking|columns|lists?|writing (?:it|things) down|talking|self-?help|affirmations?)"
_SIGNS: tuple[tuple[str, str], ...] = (
    ("made to", r"\b(?:only|just) (?:here|doing (?:this|it)|going along|in this|on here) (?:because|cos|bc|for|to|so)\b|\b(?:makes?|made|making|sent|forced|told|wants?|talked) me (?:to |into )?(?:do|come|try|sign|this|it)\b|\bif (?:we|i|you) (?:\w+ly |really )?(?:have to|must|insist)\b|\bsince you insist\b|\bunder protest\b|\bto (?:keep|please|humour) (?:you|him|her|them|my \w+)\b|\bagainst my will\b"),
    ("tried", rf"\b(?:done|had|tried|did|been (?:through|to|in)|seen|read|heard|know|kno) (?:\w+ )?{_WORK}\b.{{0,40}}\b(?:before|already|for (?:years|months)|twice|last year|all|once|sessions?)\b|\b(?:left|got|put) me (?:exactly |right |back )?(?:where|nowhere|worse|the same)\b|\b(?:never|didn't|hasn't|haven't|don't|doesn't|won't|nothing(?:'s| has| ever)?) (?:\w+ )?(?:work\w*|help\w*|stick|stuck|last\w*|chang\w+|made a difference|done anything|touch(?:es|ed)?)\b"),
    ("real cause", r"\b(?:needs? (?:fixing|mending|sorting|changing)|the problem (?:is|isn't)|what i need is|it's my (?!fault)\w+ (?:that|not)|it's the \w+ (?:that|in|not))\b|\bnot (?:in )?(?:my|the) (?:thinking|thoughts?|head|mind|mindset|attitude)\b|\b(?:think|breathe?|talk|write|list|smile|meditat\w+)(?:ing)? (?:your|my|one's|our) (?:way|selves?|self) out\b|\b(?:thoughts?|thinking|breathing|lists?|columns?|talking|words|pies?|paper|a number|this|that) (?:won't|don't|doesn't|isn't going to|can't|cannot|never|didn't|dont|doesnt) (?:\w+ )?(?:pay|fix|change|bring|mend|cure|lift|stop|feed|help|raise|get|give|make|undo|work)\w*"),
    ("wordplay", r"\b(?:word ?play|word games?|semantics|psycho-?babble|mumbo|playing with words|clever words?|fancy words?|trick(?:s|ery)?|hocus|claptrap|hippie|hippy|new age|fluffy?|mind games?|sticking plaster|mumbo jumbo|nonsense|rubbish|gimmick|tiktok|fridge magnet|all very well|in theory|on paper)\b"),
    ("steered", r"\b(?:steer\w*|leading me|pushing me|manipulat\w+|corner\w*|trap\w*|want me to (?:say|think|admit|feel|believe)|what you(?:'re| are) (?:doing|after|getting at|trying)|where you(?:'re| are) (?:going|steering|heading|taking)|staying put|not budging|won't budge|nice try|falling for|won't win|win me over|talk me (?:into|out of|round)|convince me|persuade|change my mind|give up on me)\b"),
    ("stance", r"\byou (?:weren't|were not|wasn't|don't know (?:him|her|them|me|what it)|haven't (?:met|lived|seen)|try (?:it|living|being))\b|\bi was (?:there|in the room)\b|^\W*(?:there (?:isn't|is not|aren't|is|are) (?:one|any|none|no (?:other|kinder|more))|none\W*$|no other|there's (?:none|no other|nothing))\b|\bit(?:'s| is) (?:a fact|true|just (?:how|the way) it is|not a (?:thought|theory|feeling))\b|\bi (?:just )?(?:don't agree|disagree|don't buy|don't believe|don't think so|can't see how|don't see (?:how|why|the)|fail to see|refuse|object|won't have)\b|\bjust as (?:likely|true|bad|strong|sure|much)\b|\bsame as (?:it was )?before\b|\bi'm (?:not (?:doing|going to|having|playing|writing|filling)|staying)\b"),
    ("better", r"\b(?:does|do|did|helps?|works?|is|are) (?:me )?(?:more|better|far more|more good)\b.{0,40}\b(?:than (?:this|that|you|all|any|these|talking)|for me)\b|\bi'd (?:sooner|rather) (?:have|see|talk to|go|drink|watch|eat)\b"),
    ("not for such", r"\b(?:grown|real|normal|proper) (?:men|women|man|woman|people|adults?)\b|\b(?:men|women|people|folk|we|nobody|no one) (?:from |in |where |round |like me ).{0,30}\b(?:don't|dont|do not|doesn't|never|talks?)\b|\bat my age\b|\bwhere i (?:come|came|grew) (?:from|up)\b|\bnot (?:a child|five|six|at school|a toddler|that kind)\b|\bchildish|\bfor (?:kids|children|hippies|students)\b|\btalk(?:ing|s)? (?:nice(?:ly)? )?to (?:myself|themselves|meself|yourself)\b|\bin mirrors?\b|\bsilly|\bcringe|\bdaft|\bweird\b"),
    ("use", r"\b(?:what|where)(?:'s| is| would be) the (?:use|point|sense|good)\b|\bwhat (?:use|good|difference) (?:is|are|would|will|does)\b|\b(?:no|any) (?:use|point|sense|good) (?:in|to|of)\b|\bhow (?:is|would|will|does|can) (?:that|this|it|a \w+|writing|a list|breathing) (?:going to |supposed to |meant to )?(?:help|change|fix|pay|bring|work)\b|\bwhy would (?:i|you|anyone)\b|\bpointless|\bwaste\b|\bfor (?:what|nothing)\b"),
    ("scorn", r"^\W*(?:kindness|facts?|evidence|proof|numbers?|acceptance|progress|gratitude|columns?|steps?|thoughts?|breathing|a kinder \w+|kinder|homework|feelings?|alternatives?|balance|ideas?|self-\w+)\b\W*(?:is|are|didn't|doesn't|[.?!,]|i've|won't)|\b(?:steps steps|yeah right|pull the other|give over|spare me|pretty\. |oh please|here we go|whatever you say)\b"),
    ("prefaced", r"^\W*(?:with (?:all (?:due )?)?respect|no offen[cs]e|don't take this|sorry but|i'm sorry but|to be (?:honest|blunt|frank)|honestly|frankly|look|listen)\b"),
    ("refuses", r"\b(?:not happening|not doing (?:it|that|this)|won't (?:do|be doing|fill|write|say)|i will not|i refuse|no more \w+|find me another|i don't do|i'm out|not playing|do it yourself|don't make me)\b"),
)  # fmt: skip
_ITS = r"(?:tone|questions?|forms?|apps?|programs?|bots?|robots?|chatbots?|machines?|scripts?|exercises?|columns?|wording|phrasing|style|replies|answers?|bullet points?|pep talks?|platitudes?|slogans?|jargon|smileys?|emojis?|scales?|numbers?|voice|manner|jokes?|buttons?|chats?|typing|summar(?:y|ies)|messages?|texts?|font|screen|sessions?|repl(?:y|ies)|conversation)"
_REPROACHES: tuple[tuple[str, str], ...] = (
    ("its", rf"\b(?:the|this|these|your|ur|that|those|every|another|all|such|so many|more|too many|same)(?: \w+)? {_ITS}\b"),
    ("its tone", r"\b(?:the|your|ur|this|that) (?:tone|wording|phrasing|style|manner|voice|cheer\w*|enthusiasm|jokes?)\b.{0,40}\b(?:'s|is|are|has|have|gone|went|sounds?|feels?|puts? me|grat\w+|off)\b|\b(?:gone|going|went|sounds?|getting|turned|so|a bit|rather|very|too|bit) (?:very |a bit |all |so |rather |a little )?(?:brochure|corporate|salesy|chirpy|breezy|preachy|textbook|leaflet|teachery|headmaster\w*|nurse-?y|sugary|syrupy|saccharine|gushy|clinical|official|bossy|robotic|scripted|school\w*|stiff|cold|jolly|perky|bubbly|upbeat|cheery|long-?winded|wordy)\b"),
    ("enough", rf"\b(?:so many|too many|always|another|more|nothing but|one after (?:the |an)?other|again with|yet another|enough|endless|every (?:app|bot|program|chatbot|site|leaflet|therapist)|all (?:these|those)|same old|stop with)\b.{{0,30}}\b(?:{_ITS})\b|\b{_ITS} (?:again|after|one after)\b"),
    ("no need", r"\b(?:no need|don't need|needn't|don't have|not necessary|do not|don't|stop|spare me|could do without|less of)\b.{0,15}\b(?:congratulat\w+|prais\w+|applau\w+|cheer\w*|thank(?:ing)? me|pat(?:ting)?|well done|pity|lectur\w+|reassur\w+|compliment\w*|flatter\w*|encourag\w+|clap\w*|sugar|baby\w*|mother\w*|patroni\w+|analys\w+|the (?:smiley|emoji|exclamation)\w*)\b"),
    ("like", r"\b(?:it(?:'s| is)|this is|feels?|sounds?|that's|reads?|you're|it was|like) (?:just |a bit |all |more |being )?(?:like |as if )?(?:the |a |an |at (?:the |a )?|being )?(?:\w+ )?(?:police|interrogat\w+|quiz|exam|survey|questionnaire|job ?cent(?:re|er)|customs|call cent(?:re|er)|helpline|helpdesk|automated|phone menu|brochure|leaflet|fortune cookie|horoscope|parrot|echo|school|teacher|tick ?box|robot|form|script|greeting card|poster|sermon|checklist|vending machine)\b"),
    ("echo", r"\b(?:hand|give|throw|feed|parrot|repeat|say|spit|play|echo)\w*\b.{0,25}\b(?:back|words?|i said|i say|what i)\b.{0,15}\b(?:back|words?|again|at me|to me)?"),
    ("none", rf"\b(?:none|nothing|not one|neither|nowt)\b.{{0,25}}\b(?:of (?:your|these|this|the|that)|you(?:'ve| have)?)\b.{{0,30}}\b(?:help\w*|work\w*|useful|said|good|use|{_ITS})\b|\b(?:you|this|it|that) (?:haven't|hasn't|didn't|doesn't|don't|isn't|aren't|never|hardly|barely|won't)\b.{{0,25}}\b(?:help\w*|work\w*|listen\w*|understand\w*|hear\w*|answer\w*|read|remember\w*|care\w*|get)\b"),
    ("told", r"\b(?:as|like) i (?:said|told|explained|wrote)\b|\bi(?:'ve| have)? (?:just |already )?(?:said|told|explained|answered|written)\b.{0,30}\b(?:already|before|times?|twice|time|again|you)\b|\b(?:second|third|fourth|fifth|tenth|umpteenth) time\b"),
    ("manner", r"\b(?:can|could|would|will|can't|couldn't) (?:you|u)(?: please| just| maybe| at least| try to| stop| not)* (?:talk|speak|write|ask|use|answer|be|say|explain|put|keep|stick|sound|reply|type)\b.{0,30}\b(?:like a (?:normal|real|human)|normal(?:ly)?|human|one (?:thing|question) at a time|short(?:er)?|simpler?|plain(?:er|ly)?|less|fewer|instead of|without (?:the|all|so)|so (?:much|many|long|fast|formal)|not so)\b"),
    ("printed", r"\b(?:sounds?|reads?|feels?|that's|straight|word for word|something|copied|lifted|like)\b.{0,20}\b(?:off|from|out of|on|in) (?:a|an|the|some|every) (?:\w+ )?(?:fridge|magnet|mug|tea ?towel|poster|leaflet|brochure|cereal|cushion|calendar|greetings? card|card|manual|textbook|self-help|handbook|cracker|fortune|bumper|t-?shirt|yoga|motivational|instagram)\b"),
    ("worn", r"\b(?:this|that|it|you)(?:'s| is|'re| are| was| sounds?| feels?)? (?:all )?(?:so|such|really|very|just|a bit|pretty|kinda|well|too)? ?(?:a )?(?:cringe\w*|corny|cheesy|lame|naff|trite|clich[eé]\w*|twee)\b|^\W*(?:patroni[sz]ing|condescending|cringe|robotic|scripted|tone deaf|tone-deaf|pointless questions?)\b"),
    ("machine", r"\b(?:a|this|some) (?:computer|machine|bot|robot|program(?:me)?|app|chatbot|screen|box) (?:can't|cannot|can not|couldn't|could never|will never|doesn't|does not|won't|knows nothing)\b|\b(?:speak|talk) to a (?:real )?(?:person|human)\b.{0,20}\bnot (?:this|you|a)\b|\btell(?:ing)? (?:a |the )?(?:computer|machine|screen|robot|bot|laptop|phone) (?:this|that|all|my)\b"),
    ("passed", r"\byou(?:'ve| have)? (?:just |only |simply |completely )*(?:skipped|ignored|passed|glossed|jumped|missed|brushed|forgotten|forgot) (?:right |straight |clean )?(?:over|past|the|my|what|that|me|everything)\b|\b(?:how come|why do|why have) you never (?:ask|asked|mention|mentioned|remember)\w*\b|\bi(?:'ve| have)? (?:just|already|literally)(?: just| already)? (?:told|answered|explained|said)\b(?: (?:you|that|it|what))?"),
    ("share", r"\byou (?:did|do|were doing) (?:most|all|nearly all|ninety percent|half) of the talking\b|\byou (?:talk|write|say|ask|type) (?:too|so|way too) (?:much|many|fast|quick\w*)\b|\b(?:felt|feel|i was|was|it was|being) (?:a bit |rather |so |really )?(?:rushed|hurried|steamrollered|talked (?:over|at|down to)|herded|processed)\b(?:.{0,40}\byou\b|.{0,15}\b(?:at the (?:end|start|beginning)|today|here|through (?:it|this))\b)"),
    ("name", r"\b(?:called|call|calling|keep calling) me \w+ (?:twice|again|three times|all the time)\b|\byou(?:'ve)? (?:got|spelt|spelled) my name wrong\b"),
    ("you", r"\b(?:you|u|ur|your|you're|nova)\b"),
    ("worse", r"\b(?:annoy\w*|irritat\w*|patroni\w+|condescend\w*|rude|useless|pointless|stupid|ridiculous|insult\w*|generic|unhelpful|waste|robotic|creepy|bor(?:ing|ed)|too (?:long|fast|slow|much|quick|many)|wrong|nonsense|rubbish|off-?putting|put me off|tired of|sick of|fed up|had enough|disappoint\w*|hate|don't like|didn't like)\b"),
)  # fmt: skip
_COMPILED = tuple(
    (f"{kind}:{name}", re.compile(pattern))
    for kind, rows in (("v", _SIGNS), ("z", _REPROACHES))
    for name, pattern in rows
)
_SHORT, _TALE = 12, 40


def signs(text: str) -> list[str]:
    """The kinds of protest that can be heard in a message, and two together."""
    same = lower(text)
    found = [name for name, pattern in _COMPILED if pattern.search(same)]
    size = "short" if count(text) <= _SHORT else "tale" if count(text) > _TALE else "some"
    pairs = [f"{a}+{b}" for i, a in enumerate(found) for b in found[i + 1 :] if a[0] == b[0]]
    several = [f"v:many-{size}"] * (sum(n[0] == "v" for n in found) > 1)
    return [
        *found,
        *pairs,
        *several,
        *[f"{n}-{size}" for n in found if n in ("v:stance", "v:tried", "v:use", "z:you", "z:its")],
    ]


_PLAIN = {
    "complaint": {
        "z:like",
        "z:none",
        "z:no need",
        "z:its tone",
        "z:enough",
        "z:manner",
        "z:printed",
        "z:worn",
        "z:share",
        "z:name",
    },
    "resistance": {"v:stance-short", "v:many-short", "v:real cause", "v:scorn", "v:better"},
}
"""The kinds that are protest in every second message that has them."""


def plain(text: str) -> list[str]:
    """Complaint or resistance, where a kind of protest is heard that seldom is anything else."""
    found = set(signs(text))
    return [flag for flag, kinds in _PLAIN.items() if found & kinds]


_SAID_OF_MUCH = {"z:you", "z:its", "z:worse"}
"""Kinds that stand in every second message, protest or not."""


def speaks(text: str) -> bool:
    """Whether anything in a message speaks for protest besides the word "you"."""
    found = {name for name, pattern in _COMPILED if name.startswith("z:") and pattern.search(lower(text))}
    return len(found) > 1 or bool(found - _SAID_OF_MUCH)
