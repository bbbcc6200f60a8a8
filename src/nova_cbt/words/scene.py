# ruff: noqa: E501 - a pattern is easier to check on one line
"""In a rehearsal: is a message a line to the other person, or a word to Nova beside the scene, and which?"""

from __future__ import annotations

from nova_cbt.words import patterns as re

_TO_THEM = re.compile(
    r"\b(?:you|your|yours|you'?re|u|ur)\b|\bplease\b|^\W*(?:hi|hello|hey|good (?:morning|afternoon|evening)|excuse me|sorry to bother|dear|mum|mom|dad|boss|sir|miss|madam|doctor|professor)\b|\b(?:could|can|may|might) (?:i|we)\b",
    re.IGNORECASE,
)
_STOP = re.compile(
    r"^\W*(?:(?:ok(?:ay)?|sorry|um+|no|please|right|wait|can we|could we|let'?s|i'?d like to|i want to|i need to|nova)\W+)*(?:pause|stop(?: (?:it|this|here|now|there|please|the (?:scene|role[- ]?play|game)|playing))?|time ?out|cut|step out|enough(?: (?:now|of this|please|for now))?|(?:get|come|go) out(?: of (?:it|this|here|the scene))?|end (?:it|this|the scene|here)|leave (?:it|the scene)|quit)(?:\W+(?:please|now|for a (?:sec\w*|moment|minute)|here|thanks|nova|a (?:sec\w*|moment|minute)))*\W*$|"
    r"\b(?:let'?s|can we|could we|i want to|i'?d like to|i need to) (?:please )?(?:stop|pause|step out|end|leave)\b(?: (?:this|it|here|now|the (?:scene|role[- ]?play)))?\W*(?:$|[.,!?])|\bpause\W*$|^\W*pause\b",
    re.IGNORECASE,
)
_STUCK = re.compile(
    r"\bwhat (?:do|should|would|can|could|am i (?:supposed|meant) to|shall) (?:i )?(?:say|answer|tell|reply|write)\b|\b(?:don'?t|do not|dunno|no idea|not sure|can'?t think(?: of)?|forgot) (?:know )?(?:what|how) (?:to|i (?:should|could|would|can|wanted to)) (?:say|answer|reply|put|start|begin|respond|go on|tell|react)\b|"
    r"\b(?:my )?(?:mind|head)(?:'?s| is| went| has gone| just went) (?:\w+ )?blank\b|\b(?:i )?(?:went|gone|going) blank\b|\bblanked\b|\b(?:how|what) i (?:say|put|tell|explain|answer|begin|start)\b(?! is| was| to you)|\bhow (?:do|should|would|can|shall) i (?:put|say|answer|start|begin|respond|react|ask|explain)\b|^\W*(?:help|i'?m stuck|stuck|what now|now what|and now|idk|dunno|i don'?t know|no idea|um+|er+m*|uh+)(?:\W+(?:help|nova|please|now|what|to say))*\W*$|\b(?:i )?(?:freeze|froze|frozen|freezing)\b(?! (?:my|the|her|his|up at|when i))|\b(?:lost|forgot(?:ten)?) my (?:words|line|lines|thread)\b|\bwords (?:won'?t come|don'?t come|are gone)\b",
    re.IGNORECASE,
)
_UPSET = re.compile(
    r"\bi can'?t (?:do|say|play) (?:this|it|that)(?: (?:any ?more|now|right now|sorry|nova|today|to (?:him|her|them)))*\W*(?:$|[.!,])|\bi(?:'?m| am) (?:\w+ )?(?:crying|shaking|trembling|panicking|going to cry|about to cry|tearing up|welling up|in tears|close to tears|sweating|upset now|getting upset|scared now)\b|\b(?:tears|crying now)\b|\b(?:this|it)(?:'s| is| gets| feels)(?: getting| just| all)? (?:too|so) (?:much|real|close|hard|intense|painful|upsetting)\b|"
    r"\bmy (?:heart|hands|chest|stomach|voice)(?:'s| is| are)? (?:\w+ )?(?:racing|pounding|shak\w+|trembl\w+|tight|hurts|in knots|gone)\b|\bi (?:feel|felt) (?:\w+ )?(?:sick|awful|horrible|panicky|like crying|like (?:a |i'?m )?(?:child|kid|little|five|ten|twelve)\b.{0,15}|so small|small again|tiny|scared|terrified|anxious now)\b|\b(?:reminds?|reminded|reminding|takes|took|brings|brought) me (?:of|back|too much)\b|\bi hate this\b|\b(?:this|that|it) (?:really |just )?hurts\b",
    re.IGNORECASE,
)
_PLAY = r"(?:role[- ]?play(?:ing)?|scene|practi[sc]e|practi[sc]ing|rehears\w+|exercise|this (?:game|thing|works|normal|help\w*)|pretend\w*)"
_QUESTION = re.compile(
    rf"\bnova\b|\bwhat if (?:i|he|she|they) (?:say|says|get|gets|cry|start|laugh\w*|forget|refuse\w*|don'?t|doesn'?t|can'?t)\b|\b(?:am i|did i|was i|have i) (?:do(?:ing|ne)?|say(?:ing)?|said|sound\w*|too|being|put|ok|clear|allowed|supposed|meant)\b[^.!]*\?|\b(?:was|is|does|did) (?:this|that|it)(?: sound| come across| too)? (?:\w+ )?(?:ok(?:ay)?|right|good|better|enough|too \w+|fine|rude|clear|convincing|weird|normal|silly|stupid|how (?:you|people|one)|the right way)\b(?! (?:time|moment|day|to (?:ask|talk)|for you|with you|if (?:i|we)))[^.!]*\?|\bhow (?:was|did) (?:that|i|it)(?: (?:sound|go|do|come across|for a start))?\W*\?|\bdo (?:people|others|other (?:people|clients)|your (?:other )?clients|normal people) (?:\w+ )?(?:do|find|say|feel|use)\b|"
    rf"\bdo i (?:have|need) to\b[^.!]*\?|\b(?:am i allowed|may i say|can i say|should i (?:say|tell|mention|ask|start|try|answer|use|also|be|call)|shall i (?:say|start|go on|begin|answer)|can i (?:also )?(?:mention|use my|read (?:it|from)|just read|write|swear|start))\b|\bwho (?:are you|am i|is who|starts|speaks)\b|\bare you (?:still )?(?:him|her|my \w+|the \w+|playing|being|in (?:the )?role|acting|in character)\b|\bwhat (?:do|should|must|am) i (?:have to |need to |supposed to |meant to )?do\b[^.!]*(?:\?|$)|\bhow does (?:this|it) work\b|\b(?:is it|whose) (?:my|your)? ?(?:turn|go|line)\b|\b(?:does|will|would|can|is) (?:the |this |a )?{_PLAY}\b[^.!]*\?|\bwhat(?:'s| is) (?:the point of )?(?:this|the) (?:for|{_PLAY})\b|\bwhy are we doing\b|\bwhat (?:level|difficulty)\b",
    re.IGNORECASE,
)
_THEY = r"(?:he|she|they|my (?:boss|manager|mum|mom|mother|dad|father|husband|wife|partner|boyfriend|girlfriend|sister|brother|son|daughter|friend|teacher|professor|supervisor|doctor|gp|landlord|colleague|real \w+)|the real (?:one|\w+))"
_PART = re.compile(
    rf"\b{_THEY}(?:'d| would| will|'ll| wouldn'?t| won'?t| would never| never| always| doesn'?t| don'?t| isn'?t| aren'?t|'s not|'re not| is not| is(?: actually| really)?|'s)(?: (?:just|never|always|probably|really|actually|definitely|more likely|rather|straight away|not|be))* (?:say|says|be|being|react|answer|talk|speak|ask|sound|agree|do that|do it|go\b|start|shout|laugh|interrupt|listen(?:ing)?|let me|call me|ignore|hang up|walk (?:away|out|off)|tell me off|blame|cut me|look|sigh|roll|get (?:angry|cross|loud|defensive)|turn|tell me|like that|that (?:nice|friendly|kind|easy|calm|polite|patient)|so (?:nice|friendly|kind|easy|calm|polite|patient)|as (?:nice|friendly|kind|easy|calm|polite|patient)|nicer|ruder|meaner|stricter|harder|colder|louder|shorter|more|much (?:more|ruder|meaner|colder|harder|stricter|nicer)|way (?:more|ruder|meaner|colder))\b|"
    r"\b(?:that'?s|this is|it'?s|you'?re|you are|ur|u r|sounds?|you sound|you were|that was|he'?s|she'?s) (?:\w+ )?(?:not (?:how|like|what)|nothing like|too|way too|far too|much too|so unlike|way nicer)\W*(?:how |like |what )?(?:he|she|they|him|her|them|my|nice|friendly|kind|easy|polite|soft|calm|understanding|reasonable|helpful|patient)\b|\bnot (?:at all )?(?:like|how) (?:him|her|them|he|she|they|my \w+)\b|\b(?:be|act|sound|play (?:him|her|it|them)|make (?:him|her|it|them)|can you (?:be|make|play)) (?:\w+ ){0,3}?(?:more (?!specific|clear|patient with)\w+|less \w+|ruder|meaner|stricter|harder|tougher|colder|nastier|nicer|grumpier|like (?:him|her))\b|\bmore like (?:him|her|them)\b",
    re.IGNORECASE,
)
_TOLD = re.compile(
    rf"\b{_THEY}(?:'d| would| will|'ll| might)?(?: (?:just|always|probably|more likely|rather|straight away|definitely|normally|usually|be like|then))* (?:say|says|be like|go|goes|answer|answers|ask|asks|tell me|tells me|come back with|reply|be all|like)\b(?: (?:something )?like)?\s*[,:;-]*\s*(?!that\b|something\b|so\b|it\b|no more|anything|nothing|about\b|if\b|whether\b|the same\b|me\b|to\b|is\b|more\b)[\"“']?(?P<told>[^\"”]+)",
    re.IGNORECASE,
)
_NEVER = re.compile(r"\b(?:wouldn'?t|won'?t|never|doesn'?t|don'?t)\b[^.!?]{0,20}$", re.IGNORECASE)
_INSULT = re.compile(
    r"\b(?:idiot|stupid|useless|pathetic|moron|bitch|fat|ugly|loser|disgusting|worthless|whore|slut|fuck\w*|shit\w*|cunt|retard\w*|lazy (?:cow|sod|arse|bastard)|kill|dead|hit you|slap)\b",
    re.IGNORECASE,
)
_HARDER = re.compile(
    r"\b(?:harder|more difficult|tougher|stricter|ruder|meaner|colder|nastier|grumpier|less (?:nice|friendly|kind|easy|understanding)|too (?:easy|nice|friendly|kind|soft)|level (?:2|two|3|three)|next level|more (?:realistic|difficult|like (?:him|her|them|the real))|not so (?:nice|friendly|easy)|say no|refuse|be difficult)\b",
    re.IGNORECASE,
)
_SWAP = re.compile(
    r"\b(?:swap|switch|swop|reverse|change|trade|turn round|turn (?:it|this) around)(?:ing)? (?:roles?|places?|parts?|sides?|it round|us round|round|around|the roles?)\b|\b(?:swap|switch|swop)\W*(?:$|please|\?)|\byou (?:be|play|could be|can be|are|do|say|speak (?:as|for)|take) (?:me\b|my (?:part|role|lines?|side)|mine\b)|\b(?:can|could|may|let|what if|and|i(?:'?ll| will|'?d like to| want to| could| can)) ?(?:i |me )?(?:be|play|do|take) (?:him|her|them|my (?!self\b)\w+|the (?:other|boss|doctor|teacher|\w+ part))\b(?! (?:a favour|proud|homework))|"
    r"\bshow me (?:how|what|your)\b|\bhow would you (?:say|do|put|ask|phrase|start|answer)\b|\byou (?:go|start|do it|say it|try|show me) (?:first|instead)?\W*(?:$|[.,?!])|\bwhat would you say(?: (?:if you were me|in my place|as me|to (?:him|her|them)))?\W*\?|\bother way round\b|\bgive me an example\b|\blet me hear (?:it|you)\b",
    re.IGNORECASE,
)
_AGAIN = re.compile(
    r"\b(?:can|could|may|let|i want to|i'?d like to|i'?ll|shall|let'?s|want to|wanna|do|run|try|start|begin|go)\b[^.!?]{0,25}\b(?:again|over|afresh|once more|another (?:go|time|round|try|run)|one more(?: (?:time|go|round|try|run)|\W*$)|from the (?:top|start|beginning)|a second time|new)\b|^\W*(?:(?:yes|yeah|ok|and|please|maybe)\W+)*(?:again|once more|one more(?: (?:time|go|round))?|another (?:go|round|try|one)|take two|from the top|start over|scratch that|let me rephrase|second (?:go|round|try|run))\b",
    re.IGNORECASE,
)
_OTHER_AGAIN = re.compile(
    r"\b(?:never|not|don'?t|won'?t|you|ask|happen|work|see|call|talk|speak)\b[^.!?]{0,30}\b(?:again|over)\b",
    re.IGNORECASE,
)
_LAUGH = re.compile(
    r"^\W*(?:(?:lol|lmao|rofl|ha(?:ha)+h?|hehe\w*|hihi|xd|😂|🤣|😅|sorry|omg|ok|well|this is|it'?s|funny|i'?m laughing|can'?t stop laughing|i can'?t|giggl\w+|laughing|now|too)\W*)+$|\b(?:i(?:'?m| am)? (?:can'?t stop |just |now )?(?:laugh\w*|giggl\w+))\b",
    re.IGNORECASE,
)
_SILLY = re.compile(
    r"^\W*(?:that |it )?(?:feels?|seems?) (?:(?:a bit|so|really|kinda|kind of|very) )*(?:silly|weird|awkward|odd|strange|fake|daft|funny)\b|\b(?:this|it|that)(?:'s| is| feels| seems)(?: (?:a bit|so|really|just|kinda|kind of|very|all))* (?:silly|weird|awkward|cringe\w*|odd|strange|embarrassing|ridiculous|daft|fake|funny|artificial|stupid|childish|like (?:a )?(?:school|theatre|drama)\w*)\b(?! (?:to ask|asking|question|of me|that|but i|because|when|if))|\bi feel (?:(?:a bit|so|really|kinda|kind of|very|pretty|like an) )*(?:silly|weird|awkward|odd|strange|ridiculous|daft|embarrassed|fake|idiot|stupid)(?: (?:doing|saying|talking|typing|writing|playing|now|here)\b.{0,30})?\W*$|\btalking to (?:a |my )?(?:computer|screen|machine|robot|phone|bot)\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"^\W*(?:(?:ok(?:ay)?|right|so|well|there|and|yes|yeah|good|great|phew|i think|i guess)\W+)*(?:that'?s (?:it|all|enough|that|me done|what i wanted(?: to say)?|how i'?d say it)|the end|(?:i'?m|we'?re|all|am) (?:done|finished)|done|finished|end of (?:the )?scene|i'?ve said it|i said it|(?:that )?was it|nothing (?:else|more) to say)\b.{0,15}$",
    re.IGNORECASE,
)
_REFUSES = re.compile(
    r"\bi (?:don'?t|do not|really don'?t|won'?t) (?:really )?(?:want|like|wanna|feel like|fancy|need) (?:to )?(?:(?:do|play|go on with|continue|act|doing|playing|be doing) ?(?:this|that|it|any ?more|the (?:scene|role[- ]?play)|role[- ]?plays?|acting)?|this|role[- ]?plays?|acting)\W*(?:$|[.,!])|\b(?:not for me|isn'?t for me|not my thing|can we (?:do|try) something else|no more of this|i(?:'?d| would) rather not(?: (?:do|play|go on))?|i hate (?:role[- ]?plays?|acting|this acting)|this is (?:stupid|pointless|useless|rubbish|nonsense))\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"^\s*(?:\(.+\)|\*.+\*|\[.+\])\s*$", re.DOTALL)
_CLOSES = re.compile(
    r"^\W*(?:(?:ok(?:ay)?|great|thanks?|thank you|perfect|good|lovely|cool|brilliant|oh|wow|yes|yeah|sure|alright|all right|fine|will do|see you|bye|cheers|ta|deal|agreed|that(?:'d| would)? (?:works?|suits?|is|be)|that'?s|really|very|so|much|kind|nice|great|good|of you|then|later|tomorrow|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|it is|i appreciate (?:it|that|this)|i(?:'?ll| will) (?:do|be|bring|send|come|see|let)\b.{0,30}|mum|dad|boss|sir|doctor|professor|for (?:your|the) \w+)\b\W*)+$",
    re.IGNORECASE,
)

KINDS = (
    ("upset", _UPSET), ("stop", _STOP), ("swap", _SWAP), ("stuck", _STUCK), ("part", _PART), ("laugh", _LAUGH),
    ("refuse", _REFUSES), ("silly", _SILLY), ("question", _QUESTION), ("done", _DONE),
)  # fmt: skip
LONG = 30
"""Words from which a message in the scene is a line, whatever a passing phrase in it sounds like."""
SURE = ("stop", "upset", "stuck")


def beside(text: str) -> str:
    """What a message is beside the scene, or nothing where it is a line to the other person."""
    same = text.replace("’", "'").strip()
    words = len(same.split())
    if not re.search(r"\w|😂|🤣|😅", same):
        return "silence"
    if re.fullmatch(r"\W*(?:h+m+|m+|um+|er+m*|uh+)\W*", same, re.IGNORECASE):
        return "silence"
    if _again(same) and words <= LONG:
        return "again"
    found = next((kind for kind, pattern in KINDS if pattern.search(same)), "")
    if found == "upset" and _YOU.search(same) and not _BODY.search(same):
        return ""
    if found in ("upset", "silly", "part", "refuse") and words > LONG:
        return ""
    if found in ("silly", "refuse", "part") and _ADDRESSED.search(same) and not _OF_NOVA.search(same):
        return ""  # said to the other person
    return found or ("question" if _ASIDE.match(same) else "")


_ADDRESSED = re.compile(r"\b(?:could|would|can|will) you\b|\bplease\b|\bi(?:'d| would) like you\b", re.IGNORECASE)
_YOU = re.compile(r"\byou(?:'?re|r|rs)?\b", re.IGNORECASE)
_BODY = re.compile(r"\b(?:crying|shaking|trembling|panicking|cry|tears|racing|pounding|nova)\b", re.IGNORECASE)
_OF_NOVA = re.compile(
    r"\bnova\b|\b(?:can|could|would) you (?:be|make|play|act|sound|do (?:him|her|it))\b", re.IGNORECASE
)


def _again(text: str) -> bool:
    return (
        bool(_AGAIN.search(text)) and not _OTHER_AGAIN.search(text) and not re.search(r"\byou\b(?! (?:be|play))", text)
    )


def another_round(text: str) -> bool:
    """After the scene: is another run of it wanted?"""
    same = _THEIR_NO.sub(" ", text.replace("’", "'"))
    declined = re.search(
        r"\b(?:no|not|don'?t|rather not|enough|keep it|leave it|nah|nope|without)\b", same, re.IGNORECASE
    )
    return bool(_AGAIN.search(same)) and not declined


_THEIR_NO = re.compile(
    r"\b(?:says?|saying|answers?) no\b|\brefus\w+\b|\bno (?:problem|idea)\b|\bnot so \w+", re.IGNORECASE
)
"""A no that is the other person's."""


def harder(text: str) -> bool:
    """Should the other person be less easy?"""
    return _HARDER.search(text) is not None


def softer(text: str) -> bool:
    """Should the other person be gentler?"""
    return (
        re.search(r"\b(?:gentl\w+|soft\w*|kind\w*|easier|easy|nicer|slowly|less (?:hard|harsh))\b", text, re.IGNORECASE)
        is not None
    )


_STARTS = re.compile(
    r"^\W*(?:(?:ok(?:ay)?|yes|so|um+)\W+)*(?:hi|hello|hey|good (?:morning|afternoon|evening)|excuse me|sorry to (?:bother|disturb)|[A-Z][\w']*,|(?:mr|mrs|ms|dr)\.? \w+)[^.]*(?:\?|\b(?:talk|speak|ask|word|about)\b)",
    re.IGNORECASE,
)


def starts(text: str) -> bool:
    """Does somebody who was asked whether to rehearse simply begin?"""
    same = text.replace("’", "'")
    return bool(_STARTS.match(same)) and to_them(same) and not beside(same) and not _ROLES.search(same)


_ROLES = re.compile(r"\bnova\b|\b(?:role|play|rehears\w+|scene|practi[sc]e|pretend|you be)\b", re.IGNORECASE)


def their_words(text: str) -> str:
    """What the other person would say, in the client's telling, fit to be said as their line; nothing where it is not."""
    same = text.replace("’", "'")
    found = next((f for f in _TOLD.finditer(same) if not _NEVER.search(same[: f.start("told")])), None)
    said = found["told"].strip(" \"',") if found else ""
    fits = 2 <= len(said.split()) <= MOST_TOLD and not _INSULT.search(said) and not re.search(r"[\[\]{}<>*#_|`]", said)
    return said if fits else ""


MOST_TOLD = 25


def swaps(text: str) -> bool:
    """Should Nova speak the client's part for once?"""
    return _SWAP.search(text.replace("’", "'")) is not None


def to_them(text: str) -> bool:
    """Is it put as one says it to the other person?"""
    return _TO_THEM.search(text.replace("’", "'")) is not None


def closes(text: str) -> bool:
    """Is it thanks or a good-bye to the other person, with which a scene is over?"""
    return _CLOSES.match(text.replace("’", "'")) is not None
