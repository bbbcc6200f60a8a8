# ruff: noqa: E501 - a pattern or a row of a table is easier to check on one line
"""Whether the client wants to stop for today, in whatever words."""

from __future__ import annotations

from nova_cbt.words import lower
from nova_cbt.words import patterns as re
from nova_cbt.words.leaving import without_habit

_END = re.compile(
    r"\b(?:(?:i(?:'ve| have)?|i'll|i'd better|gonna|got) (?:really |just )*(?:got to|gotta|have to|need to|must|should|better|ought to) (?:really |just |get )?(?:go|going|run|dash|leave|stop|head|log|sign|finish|end|be off|get off|get to (?:bed|work|class|sleep)|jump off|hop off|sleep)\b(?! (?:to (?:the (?:doctor|gym|shop|bank)|therapy|him|her|my)|smoking|doing|drinking|through|back over|over))|"
    r"(?:that's|that is|thats|that'll (?:be|do)|i think that's|it's) (?:enough|all|it|me done|plenty)(?: \w+)? (?:for (?:today|now|tonight|me|this|(?:one|an) (?:evening|day|night|session|sitting|afternoon|morning))|today|now|i can (?:do|manage|take) (?:today|for))|call it (?:a (?:day|night)|there|quits)|(?:let's|can we|could we|shall we|i'd like to|i want to|want to|i'd rather|may we|time to|need to|gonna|going to) (?:just |maybe |please |now )?(?:stop|finish|end|wrap|leave it|pause|quit|log off|close|call it|sign off|pack it in)(?: \w+){0,4}?(?: (?:here|there|now|today|for|it|up|this|early|the|session|tonight|chat|off))\b|"
    r"(?:done|finished|enough) (?:for (?:today|now|tonight)|talking|with this|with you|here|of this)|i'm (?:done(?! with (?!this|you|talking|these|it\b))|off|out|leaving|heading|going (?:now|to (?:go|stop|leave|sleep|bed|head)|offline))\b(?! with (?:him|her|work|the))|(?:my|the) (?:bus|train|lift|taxi|break|class|meeting|lunch|stop|uber|lecture|shift)(?:'s| is| has)? (?:here|over|starting|about|coming|up|starts|arrived|nearly)|"
    r"someone(?:'s| is) (?:at the door|calling)|logging off|signing off|\bi(?:'ll| will| must| should|'d better) (?:sign|log|drop|hop|jump) off\b|\blove you and leave you\b|\b(?:let's|can we|could we|shall we|we'll have to|we have to|please let's) (?:just )?(?:stop|finish|quit|wind up|round (?:it )?off|wrap (?:it|this|things) up)(?= now| please|\W*$|[.,;!?])|(?:bye|goodbye|good ?night|ttyl|see you (?:next|soon|then|later)|talk (?:soon|later|next)|speak (?:soon|later)|until next|till next|catch you later|gtg|g2g|cya)\b|end (?:the|this|our|it) ?(?:session|here|there|chat|now|conversation)?\b(?= ?(?:session|here|there|chat|now|conversation|please|\W*$))|\b(?:stop|finish|end|close|leave (?:it|things|you|off)|wrap (?:it |things )?up|break (?:off|here)|conclude|pause|part|rest it|let it rest) (?:at this point|here|there|now|for (?:today|now|tonight|the day)|early|a (?:bit|little|touch) (?:early|sooner))\b|\b(?:grateful|glad|happier|relieved|thankful|ok|okay|fine|alright|better|mind|possible|polite|rude) (?:if|for us|to) (?:we|i|us|you)?(?: could| can| were to| might| let me| would let me)? ?(?:stop(?:ped)?|finish(?:ed)?|end(?:ed)?|close[ds]?|go|went|leave|left|call(?:ed)? it|excused?|break|broke)\b|\b(?:may|might|could|can) i (?:please )?(?:be excused|go now|leave now|be off|take my leave|bow out)\b|\b(?:closing|shutting|folding|putting) (?:the|my|this|down the) (?:laptop|app|phone|tablet|computer|lid|window|tab)\b|\bi(?:'ll| will| shall) (?:leave (?:you|it (?:there|here|at that))|let you go|be off|be going|say (?:goodbye|good ?night|my goodbyes)|take my leave|bid you)\b|\bthat(?:'ll| will)? (?:be |do )?(?:me|us)?(?: nicely)? for (?:today|tonight|this (?:evening|morning|afternoon)|now|one (?:day|sitting|night))\b|\bthat(?:'ll| will) do (?:me|us)\b|\bthat's (?:my (?:lot|cue|hour|limit)|us|me|all from me|it from me)(?: for| this|\W*$|[,.])|\benough for one (?:day|sitting|session|night|evening)\b|\b(?:must|gotta|got to|need to|have to|'ve to|best) (?:dash|fly|shoot|scoot|jet|bounce|dip|run|be (?:off|making tracks|going)|get (?:on|back to (?:work|it|the))|head (?:out|off)|hang up|log (?:off|out))\b(?! (?:the|to the|a|on my|through|my|for)\b)|\b(?:let|leave) you (?:get on|to it|be)\b|\blog(?:ging)? (?:off|out)\b(?= now|\W*$|[,.]| before| and| here)|\b(?:pull the plug|call it a day|draw a line under it|shut(?:ting)? up shop) (?:for|here|now|there)?|(?:^|[,.!] ?|\b(?:so|ok|okay|and|thanks) )(?:ta-?\s?ra|tara|cheerio|toodle|toodle pip|ciao|so long(?! as)|peace out|over and out|night night|g'?night|gn|farewell|adieu|adios|laters|see (?:ya|u)|nighty night)\b(?=\W|$)(?! said)|(?:^|[.,!] ?)(?:see you|until|till) (?:on |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\b(?=\W*(?:then|x+|and thank\w*(?: you)?|thanks?)?\W*$|,)|no more (?:for )?(?:today|now|questions today)|stop (?:now|here|there|for (?:today|now))\b|"
    r"(?:have|got) (?:to|2) (?:go|run|dash|leave)(?: now| soon| in)?\b(?=\W*$|[.,!]| now| soon| in)|running late|out of time|time(?:'s| is) up|that's me(?: for| done|\W*$)|another time then)\b"
)
_MORE = re.compile(
    r"\bi(?:'m| am) (?:gonna|going to) (?:just )?(?:(?:go|stop|leave|finish|head off|log off) (?:now|here)\b|go(?= then\W*$|\W*$|[.!]))|"
    r"\b(?:don't|do not|dont|won't|not going to|can't) (?:want to |wanna |be )?(?:carry(?:ing)? on|continu(?:e|ing)|go on|keep going|do (?:any|no) more)(?: (?:of|with) (?:this|it|these|you|that))?(?: (?:now|today|tonight|any ?more|please|sorry|right now))*\W*(?:$|[.!?;])(?! like)|"
    r"^\W*(?:sorry,? |ok,? |oh,? |right,? )*gotta (?:go|run|dash|bounce|sleep|bounce)\b|\b(?:got|have) to (?:go and )?(?:get|fetch|collect|pick up|feed) (?:the|my) (?:kids|children|boys|girls|son|daughter|baby|little one)\b(?! (?:to|from|every|at \w+ every))|\blet me (?:go|leave|stop|off) (?:now|here|for today|then)\b|\b(?:said|told you|covered|got through) (?:all|everything) (?:that )?i (?:came|wanted|meant|had) (?:here )?(?:to|for)\b(?! (?:him|her|them))|"
    r"\bi(?:'ll| will|'d better) say (?:good ?night|good ?bye|bye|cheerio)\b(?! to (?:him|her|them|my))|\bi(?:'m| am) (?:closing|shutting|switching off|turning off|putting down|logging out of) (?:this|it|the (?:app|laptop|chat|phone|window|computer))\b|^\W*(?:i'm )?(?:done|out|off)\W*(?:bye|see (?:you|ya))"
)
"""Leaving said by what one will no longer do, or has now done."""
_PAUSE_ONLY = re.compile(
    r"\b(?:breather|(?:two|five|ten|a few|couple of) (?:minutes?|mins?|secs?|seconds?)|a (?:minute|moment|second|sec)|quick break)\b.{0,40}\b(?:back|then (?:go|carry)|resume|return)\b|\bi have to go first\b"
)
_NOT_END = re.compile(
    r"\b(?:until next time i want you|(?:why|when) did (?:it|we|you|they) (?:stop|finish|end)|(?:course|term|contract|film|match|class|lesson|season|treatment|show|job|degree) (?:finishes|ends|stops|is over)|end (?:it all|my life|things with|up|the relationship)|want(?:ed)? to end (?:it|the (?:relationship|marriage))|(?:she|he|they) (?:said )?(?:bye|goodbye)|said goodbye|say goodbye|(?:says?|said|always says|no|the|a|kissed \w+ \w+|it's|love you) (?:good)?(?:bye|night)|goodbye (?:at|to|kiss)|never says good|(?:once|when|after|before|until) we (?:finish|stop|end)|was what i said|is what i said|don't end|wasn't sure if i should|so i left it|(?:have|got) to leave the (?:job|room|flat|house|country)|end (?:this|the|that|my) (?:habit|marriage|relationship|lease|contract)|(?:enough|tired) of (?:this|the) (?:job|weather|house|place|marriage|smell)|saying (?:good)?bye|without (?:a |saying )?(?:good)?bye|good ?night's|had to (?:go|leave|stop)|(?:have to|must|need to|got to|gotta) (?:go|leave|stop)(?! now\b| soon\b) .{0,30}(?:tomorrow|next week|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|every|twice|in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter))|(?:have to|need to|got to|gotta) (?:stop|quit) \w+ing|used to|stop (?:thinking|feeling|worrying|asking))\b"
)


def ends(text: str) -> bool:
    """Whether the client wants to stop for today."""
    same = without_habit(_QUOTED.sub(" ", lower(text)))
    if _PAUSE_ONLY.search(same):
        return False
    return bool(_MORE.search(same)) or (bool(_END.search(_OTHERS.sub(" ", same))) and not elsewhere(text))


_OTHERS = re.compile(
    r"\b(?:(?:he|she|they|it)(?:'?s|'?re|'ll|'d)?|(?:my|the|this|that|his|her|our|their) (?!session|talk|chat|conversation)\w+(?: \w+)?|nobody|somebody|someone|people|everyone)"
    r"(?: (?:\w+n'?t|wont|dont|never|not|is|are|was|were|will|would|just|always|really|going to|gonna|about to|wants? to|refuses? to|needs? to|ha(?:s|ve) to|tries to|trying to|must))+ (?:ever |just |really )?(?:stop|end|finish|quit|leave|go|close)\b"
)
"""What somebody else, or something, will or won't stop."""
_QUOTED = re.compile(r'"[^"]*"')


def elsewhere(text: str) -> bool:
    """Whether what ends, or who says goodbye, is somebody or something else."""
    same = lower(text)
    return bool(_NOT_END.search(same)) or bool(_OTHERS.search(same) and not _END.search(_OTHERS.sub(" ", same)))
