"""The signs of declining: not able or willing, handed on, deflected; and the signs of staying with the client."""

from __future__ import annotations

from nova_cbt.guard.words import any_of
from nova_cbt.words import patterns as re

NOT_ABLE = (
    r"(?:can ?not|can't|couldn't|could not|unable to|not (?:\w+ )?able to|won't|will not|"
    r"wouldn't|shouldn't|should not|must not|may not|mustn't"
    r"|(?:am|i'm|are|we're) not (?:\w+ )?(?:going to|allowed to|permitted to|authori[sz]ed "
    r"to|equipped|prepared to|willing to|comfortable|qualified to|in a position)"
    r"|don't (?:feel able|feel comfortable|discuss|talk about|do|want to (?:discuss|go into|talk about))"
    r"|(?:restricted|prevented|barred|prohibited|forbidden|kept) from|not permitted|isn't possible|not possible"
    r"|(?:refuse|decline|declining|refusing|must pass|prefer not) to|(?:would|'d) (?:rather|"
    r"prefer) (?:not|we left|we didn't|to leave)|rather we (?:left|didn't)|no position to|"
    r"in no position)"
)
WORK = (
    r"(?:continu\w+|discuss\w*|talk\w*|speak\w*|engag\w+|help\w*|assist\w*|support\w*|"
    r"respond\w*|answer\w*|repl\w+|participat\w+|go into|go there|go down|go deeper|go on|"
    r"go any|go further|keep going"
    r"|carry(?:ing)? on|carry this|provid\w+|offer\w*|comment\w*|explor\w+|cover\w*|"
    r"address\w*|advise|comply|fulfil\w*|generat\w+|creat\w+|act as|take on|take (?:this|"
    r"it) (?:any )?further|portray\w*|simulat\w*|pretend|role-?play"
    r"|play\w*|proceed\w*|work on|do (?:that|this|so)|handle|deal with|be of (?:help|use)|"
    r"bring that up|share details|respond|writ\w+ the part|for (?:it|this|that))"
)
DECLINE = any_of(
    NOT_ABLE + r"[^.!?]{0,60}?\b" + WORK,
    r"i(?:'m| am)? (?:must|have to|need to|will have to|'ll have to)? ?(?:decline|refuse|"
    r"declining|refusing|withdraw|step back|leave it there|leave it at that|stop here|stop "
    r"you there|pass on)\b",
    r"(?:i|we)(?:'ll| will| shall)? (?:must|have to|need to) (?:decline|refuse|withdraw|step back|leave|"
    r"end|stop|close|finish|turn|pass|ask you not|draw a line)",
    r"(?:is|are|was|falls?|fall|lies|goes|go|that's|has to stay|stays?|belongs?) (?:also "
    r")?(?:outside|beyond|out of|off|against|under things|not (?:a topic|something|part|"
    r"within))[^.!?]{0,50}(?:limits|remit|scope|offers?|do|about|talks?|guidelines|rules|"
    r"policy|service|permitted|designed|set up|built|trained|not talk|with you|into|for us|here|answer)",
    r"(?:against|breach\w*|violates?|because of|under) (?:the |my |our |safety )?(?:rules|"
    r"guidelines|polic(?:y|ies))",
    r"(?:guidelines|policy|policies|rules|programme|program|service|role|topic)(?:(?! and | so |[,;])[^.!?]){0,25} "
    r"(?:don't|doesn't|do not|does not|isn't|is not|prevents?|forbids?|can't|"
    r"cannot)[^.!?]{0,60}",
    r"(?:has|have) to stay out of our talks|excluded from what we|is closed here|off limits|" r"out of bounds",
    r"not (?:a|the) (?:right )?(?:topic|subject|place|one|matter) (?:for|to)",
    r"(?:our|this|the) (?:chat|session|conversation|talk)[^.!?]{0,20} (?:needs?|has|have|"
    r"must|should) (?:to )?(?:end|stop|close)",
    r"(?:end|ending|close|stop|discontinue) (?:this|our|the) (?:chat|session|conversation|" r"discussion|exchange)",
    r"safer to discontinue|wise that we end|we are done with this|no more (?:on|about) this|"
    r"nothing (?:more )?(?:to say )?(?:on|about) (?:this|that|it)(?: from me)?",
    r"no (?:further|more) (?:help|support|assistance)",
    r"not (?:to )?(?:comment|be continuing|handled in this|designed to deal|for people with " r"thoughts)",
    r"leave (?:that|this) (?:subject|topic|alone|matter)|leave the topic|have to leave it",
    r"(?:choosing|chosen|decided|asked) (?:not to|to stop|to leave)",
    r"(?:please )?(?:do not|don't|not) (?:bring (?:that|this|it) up|share details|raise " r"(?:that|this))",
    r"i(?:'m| am) not the right (?:one|person)",
    r"my (?:position|answer) (?:is|stays|remains) (?:unchanged|the same)",
    r"more than i(?:'m| am) permitted",
    r"would prefer not|prefer not to|i'd prefer not|would rather not",
    r"(?:inappropriate|irresponsible|not (?:be )?appropriate|not (?:be )?right|not wise) " r"(?:for me|of me)?(?: to)?",
)
DECLINE_SHORT = re.compile(r"^(?:sorry,? )?(?:no|nope|i can't(?: continue)?|no\. .*|can't do that one)[.,!]")
REDIRECT = any_of(
    r"(?:contact|call|ring|phone|dial|consult|see|speak (?:to|with)|talk to|reach out to|"
    r"turn to|ask|get in touch with|seek|raise (?:this|it) with|look for|find|try|advise "
    r"you to keep this for|refer you)"
    r"[^.!?]{0,50}(?:professional|hotline|helpline|crisis line|emergency|doctor|gp|"
    r"therapist|counsell?or|specialist|clinician|psychiatrist|expert|physician|dietitian|"
    r"hospital|service|help elsewhere|someone else|somebody qualified|authorities|resources|"
    r"organi[sz]ations|policy)",
    r"(?:specialist|professional|doctor|helpline|hotline|counsell?or|human being|hospital "
    r"team|psychiatrist|friend|therapist|someone else|authorities)[^.!?]{0,40}(?:better "
    r"placed|could advise|could help|may help|might help|serve you better|take care of|"
    r"right address|next step|be glad to hear|a matter for|would be the)",
    r"conversation for a human|matter for the authorities|has to go to|a hotline is the|"
    r"look for help elsewhere|better off asking|(?:trained )?volunteers|refer you on|"
    r"numbers on the website",
)
DEFLECT = any_of(
    r"(?:anything|something) else[^.!?]{0,25}(?:help|assist|need|talk|chat|discuss|i can|i " r"might|you'd like)",
    r"help you with anything else",
    r"is there anything else\??$",
    r"(?:is there|do you have|have you got|choose|pick|talk about|discuss|chat about|ask|"
    r"assist with|help with|move to|turn to|let's take|don't "
    r"hesitate)[^.!?]{0,30}(?:another|a different|any other|other) (?:topic|matter|question|"
    r"subject|issue)",
    r"(?:talk about|chat about|is there|discuss|let's)[^.!?]{0,20}(?:anything|something) "
    r"(?:different|lighter)[^.!?]{0,40}",
    r"(?:another|next|other|different) (?:topic|matter|question|subject|issue)\?$",
    r"ask me about something else|change the (?:subject|topic)|choose another topic|chat "
    r"about something else|what else is on your mind|how about we wrap up|come back with a "
    r"different|try rephrasing",
)
LEADS_AWAY = any_of(
    r"(?:have you|had you|would you|could you|can you|do you|is there|are there|may i suggest|maybe|perhaps|why not)"
    r"[^.!?]{0,40}\b(?:support groups?|therap(?:y|ists?)|counsell?(?:ing|ors?)|professionals?|doctors?|gp|"
    r"priest|book|hotline|"
    r"helpline|psychiatrists?|friends? you could|someone (?:else|qualified)|somebody (?:else|qualified))\b[^.!?]*",
    r"(?:something|anything|some|a|any|more) (?:bit |little )?(?:light|sunn|happ|saf|bright|nic|eas|cheer|"
    r"pleasant|neutral|fun|"
    r"positive)\w*(?: (?:topics?|subjects?|things?|note|matters?|to talk|to chat))?[^.!?]*",
    r"(?:weekend|holidays?|films?|movies?|music|hobb(?:y|ies)|weather|sports?|for fun|favou?rite \w+)\b[^.!?]*",
)
"""A question or a wish that leads to somebody else, or to something easier than what was brought."""
MINE_INSTEAD = any_of(
    r"what (?:i|we) can (?:do|say|offer you is|give you is)",
    r"(?<!nothing )(?<!all )(?<!anything )(?:i|we) can (?!not|'t)(?:look|help|work|stay|sort|prepare|come back|find|"
    r"think|write|"
    r"start|plan|still|also|do|go|go on|leave|slow)",
    r"i(?:'m| am) (?:staying|here|not leaving|not going anywhere)",
    r"i can help you",
    r"shall we (?!chat|talk about something)",
    r"let's (?!change|talk about something|not |end|leave (?:it|that|this)|stop|choose|move "
    r"on to something|us not)",
    r"(?:we'll|i'll) (?:work|look|keep|ask|come back|go on)",
    r"meanwhile",
    r"i'd (?:still )?like to (?:hear|understand|know)",
    r"tell me",
    r"i'm curious (?:what|how|whether|which)",
    r"hear (?:it|that|them) in your(?: own)? words|make it smaller",
    r"(?:read|show|write|describe|give) (?:it |that |them )?(?:to )?me",
    r"i(?:'d| would) rather ask",
    r"we could (?!end|stop|wrap)",
    r"i'd (?:tell you first|ask (?:you|about)|point you|stay|give you)",
    r"you don't have to",
    r"it's (?:fine|yours)",
)
ENGAGED = any_of(
    r"(?:what|how|when|where|which|who|whose|did|do you|does|was|were|are you|is it|is "
    r"there someone|could you|would it|have you|would you (?:dial|keep|like to (?:go|run|"
    r"start|begin|carry|look|practise)|regret))\b[^?]{3,}\?"
)
URGENT = any_of(
    r"(?:right )?now\b[^.!?]{0,40}(?:call|dial|ring)",
    r"(?:call|dial|ring)[^.!?]{0,60}\bnow",
    r"staying (?:here|in this chat)",
    r"besides (?:me|talking|this)",
    r"as well as",
)
