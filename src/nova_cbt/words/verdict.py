# ruff: noqa: E501 - a pattern is easier to check on one line
"""What somebody thinks of a session: whether something was wrong with it, and whether it is said what."""

from __future__ import annotations

from nova_cbt.words import patterns as re

_FINE = re.compile(
    r"\b(?:(?:thought|expected|feared|worried|afraid|scared) (?:that )?(?:it|this|you|i)(?: would|'d| might| will|'ll)\b[^.;!?]{0,40}|nothing(?: was| is|'s)? (?:off|missing|wrong|bad|bothered|grated|annoyed)\b|no (?:complaints?|problems?|issues?|criticisms?|objections?)|nothing (?:bad|wrong|to (?:change|complain|criticise|improve))|not (?:bad|too bad|at all bad|boring|too (?:much|many|long|fast|hard|bad))|(?:wasn'?t|isn'?t|weren'?t) (?:\w+ )?(?:bad|boring|too \w+|as (?:bad|hard|awful|scary|weird|awkward)\b.{0,25}|pushy|judg\w+|cold)|less (?:awkward|weird|scary|bad|boring|stupid)|(?:better|easier|nicer|kinder|less \w+) than(?: what)?(?: i(?:'d| had)?)?(?: expected| thought| hoped| feared)?|"
    r"didn'?t (?:feel|seem) (?:too |so )?(?:judged|pushed|rushed|stupid|silly|bad|long|cold|forced)|didn'?t (?:judge|push|rush|lecture|talk down|interrupt|bother|mind|hurt)\b.{0,12}|wouldn'?t change (?:a thing|anything|much)|don'?t change (?:a thing|anything)|can'?t complain|"
    r"(?:hard|difficult|tiring|uncomfortable|sad|heavy|strange|weird|odd|awkward)\w*,? (?:but|yet) (?:\w+ ){0,2}(?:good|useful|helpful|worth|it helped|ok(?:ay)?|fine|needed|necessary))",
    re.IGNORECASE,
)
"""What sounds like blame and is none."""
_WRONG = re.compile(
    r"\b(?:too (?:much|many|long|short|fast|quick|slow|little|few|hard|clinical|formal|technical|complicated|simple|early|personal|direct|soft|\w+y)|(?:a (?:bit|little) |rather |quite |so |very |really |pretty |kind of |kinda |felt |feels? |was |were )+(?:rushed|cold|clinical|mechanical|robotic|repetitive|boring|long|pushy|pushed|stiff|impersonal|confusing|lost|stuck|judged|patroni[sz]\w+|silly|childish|interrogat\w+|tiring|exhausting|awkward|weird|strange|annoying|frustrat\w+|irritating|unheard|pointless|useless|tedious|slow|fast|quick|hurried|schoolish|fake|forced|empty|shallow|disappoint\w+|like (?:a |an |being |filling |talking )\w+.{0,30})|"
    r"(?:lots?|loads|tons|so many|endless|all (?:these|those|the)|constant|keep asking|always) (?:of )?(?:questions|numbers|forms|scales|words|repeat\w*)|(?:you |it )?(?:kept|keep|keeps) (?:asking|repeating|saying|going|on|interrupting|changing|pushing)|repeat(?:ed|ing|s)? (?:yourself|yourselves|the same|itself)|"
    r"(?:not|n'?t|never|hardly|barely) (?:really |actually |very |so |that |much |quite |exactly |feel |felt |seem |be |been |all )*(?:help\w*|useful|listen\w*|hear\w*|heard|understand|understood|get|got|answer\w*|great|good|brilliant|my (?:thing|style|cup)|for me|work\w*|like|liked|enjoy\w*|see|feel|felt|worth|relevant|enough|clear|sure it|what i)\b|"
    r"(?:i'?d|i would|would(?:'ve| have)?|could(?:'ve| have)?) (?:have )?(?:rather|preferred?|liked?|wanted|wished|needed)\b|i (?:wish|wanted|missed|expected|hoped|needed)\b|(?:less|fewer|more|slower|faster|shorter|longer) (?:\w+ )?(?:questions|numbers|talk\w*|time|writing|listening|advice|forms|next time|please)|(?:please|next time|could you|maybe) (?:\w+ )?(?:less|fewer|more|slower|faster|shorter|longer|don'?t|stop)|"
    r"(?:a |wee |tad |little )?bit (?:much|long|short|cold|slow|fast|quick|dry|stiff|heavy|boring|repetitive|formal|childish|confus\w+|complicated|rushed|abrupt|strange|weird|hard|schoolish|robotic|mechanical)|less so|(?:asked?|asking|said|say|told|wrote) (?:me )?(?:the same|it|that|things?)\b.{0,20}\b(?:twice|again|over|times)|the same (?:thing|question|word|sentence)s? (?:twice|again|over|\w+ times)|"
    r"not so much|could (?:have )?(?:do|done) without|didn'?t need|(?:went|talked) past me|miss(?:ed|es) the (?:point|mark)|(?:felt?|seemed|think|thought) (?:like |that )?you (?:didn'?t|did not|don'?t|weren'?t|were not|never)|"
    r"on my nerves|wound me up|annoy\w*|irritat\w*|bother\w*|grated|hat(?:e|ed)|dislik\w*|useless|pointless|rubbish|nonsense|stupid|waste\w*|crap|shit|sucks?|sucked|bad|terrible|awful|boring|bored|disappoint\w*|meh\b|nope|no use|no good|so-so|ignor\w*|misunder\w*|wrong|off\b|over my head|lost me|hard to follow|didn'?t (?:sit|land|follow|fit|get|help|like|work)|wasn'?t)\b",
    re.IGNORECASE,
)
_WHAT = re.compile(
    r"\b(?:questions?|numbers?|scales?|rat(?:e|ing)\w*|words?|forms?|boxes|lists?|tasks?|homework|exercises?|writing|role|talk\w*|time|long|short|fast|quick\w*|slow|rush\w*|hurr\w+|repeat\w*|same|listen\w*|heard|hear|understand|understood|cold|clinical|mechanical|robot\w*|computer|machine|advice|answer\w*|interrupt\w*|push\w*|judg\w*|my \w+|about|because|when|would have|rather|more|less|fewer|like (?:a|an|filling|being|talking)|nerves|school\w*|childish|lost|confus\w*|personal|patroni\w*|complicated|follow|english|language)\b",
    re.IGNORECASE,
)
_WASTE = re.compile(r"\bwaste of (?:my |your )?time\b", re.IGNORECASE)
BARE = 7
"""Words of a verdict that says no more than that it was bad."""


def blames(text: str) -> bool:
    """Does an opinion say that something was wrong, or should be otherwise?"""
    return bool(_WRONG.search(_FINE.sub(" ", text.replace("’", "'"))))


def only_blames(text: str) -> bool:
    """Does it say that it was no good, and not what?"""
    return blames(text) and len(text.split()) <= BARE and not _WHAT.search(_WASTE.sub(" ", text))


_OPINES = re.compile(
    r"\b(?:good|great|fine|ok(?:ay)?|nice|lovely|useful|helpful|help(?:ed|s)?|(?<!you )like[ds]?|lik(?:ed|ing)|lov(?:e|ed)|enjoy\w*|interesting|clear\w*|better|worse|hard(?:er)?|eas(?:y|ier)|tiring|exhaust\w*|heavy|light(?:er)?|long|short|quick|slow|calm\w*|"
    r"strange|weird|odd|funny|awkward|surpris\w*|boring|bored|boooring|useless|pointless|rubbish|perfect|brilliant|worked|working|learn\w*|understood|heard|listened|appreciat\w*|thank\w*|cheers|grateful|glad|best|worst|nothing|everything|all of it|the (?:part|bit|question|exercise|script|list|end|start|rehearsal|role)\w*|"
    r"more (?:of|time)|less|fewer|keep|too (?:much|many|fast)|felt|feels?|so-so|meh|alright|all right)\b|\bso+ (?:bor+ing|good|bad)\b",
    re.IGNORECASE,
)


def opines(text: str) -> bool:
    """Does a sentence say what somebody thinks of a session, in praise or blame?"""
    return blames(text) or bool(_OPINES.search(text))
