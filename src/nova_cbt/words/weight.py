# ruff: noqa: E501 - a pattern or a row of a table is easier to check on one line
"""How heavy a clause is for the person who says it: a loss, a fear, a thought, a feeling, an effort; or only the day's round."""

from __future__ import annotations

from nova_cbt.words import patterns as re
from nova_cbt.words.feelings import felt
from nova_cbt.words.text import bare, clauses, count, lower, sentences

_PARTED = re.compile(
    r"\b(?:died|passed away|funeral|buried|lost (?:my|our|her|him|the (?:baby|job|house|farm))|(?:he|she|they|wife|husband|partner|mum|mother|dad|father|daughter|son|girlfriend|boyfriend)(?:'s| has| have)? (?:just )?(?:left(?! (?:his|her|the|a|an|its|it|them|their|my|all|behind)\b)|gone|moved out|walked out|passed\b(?! (?:the|his|her|their|it|me|by)\b))|"
    r"(?:does not|doesn't|won't|stopped|never) (?:speak\w*|talk\w*|call\w*|ring\w*|writ\w+|answer\w*)(?: to| with)? (?:me|us)\b|broke up|split up|divorc\w*|miscarri\w*|(?:i|we)(?:'ll| will| would)? (?:so |really |still |just )?miss(?:ed)? (?:him|her|them|it|my|our|the|being|having|home)|take[sn]? (?:it|the \w+|my \w+) (?:away|back)|wants? the \w+ back|evict\w*|sacked|fired|laid off|redundan\w*)\b"
)
_SHAKEN = re.compile(
    r"\b(?:(?:hands?|legs?|knees|voice) (?:\w+ )?(?:shook|shak\w+|trembl\w+)|cried|crying|sobb\w+|in tears|panick\w+|froze|couldn't (?:face|breathe|move|stop|speak|get (?:up|out)|bring myself)|can't (?:face|breathe|stop|sleep|get (?:up|out)|bring myself)|"
    r"(?:i )?hate (?:that|myself|it|how)|(?:i )?shout(?:ed|ing) at|yell(?:ed|ing) at|snapp(?:ed|ing) at|scream(?:ed|ing)|hid\b|like a (?:ghost|failure|burden|stranger|fraud|child|fool|idiot)|hurts?\b|breaks? my heart|ashamed|unbearable|too much for me|lying awake|nightmares?)\b"
)
_SLIGHTED = re.compile(
    r"\b(?:(?:nobody|no one|none of them|not one of them|he|she|they|everyone|everybody|(?:my|the) \w+) (?:just |even |all |then |only )*(?:answered|laughed(?: at)?|ignored|looked (?:away|through)|didn't (?:even )?(?:look|notice|ask|answer|say|reply|turn|come|ring|call|thank|care)|never (?:asked|said|came|rang|noticed|called|thanked)|rolled|walked (?:off|past|away)|called me|shouted|hung up|turned (?:away|their|his|her)|studied|smirked|sneered|mocked|left me))\b|\b(?:he|she|they|someone|somebody|(?:my|the|his|her|our|one of the) \w+(?: \w+)?) (?:just |even |all |then |only |had |has |was |never )*(?:lied|cheated|stole|yelled|screamed|swore|hit|slapped|pushed|kicked|dumped|blocked|ghosted|blamed|accused|humiliated|insulted|threatened|betrayed|excluded|pretended|let me down|"
    r"(?:told|sent|threw|kicked) me (?:to|off|home|away|out)|said (?:to me )?(?:that |maybe |perhaps )*i (?:should|was|am|could|would|had)|(?:called|made|left) me (?:a|an|feel|look|out|waiting|alone|standing)|had a go|tore a strip|hung up|walked out|slammed|went (?:\w+ )?without me|didn't (?:invite|tell|want|believe|recogni[sz]e) me)\b|"
    r"\b(?:nobody|no one|not one(?: of them)?|none of them) (?:even )?(?:asked|invited|told|noticed|looked|called|rang|said|came|helped|spoke|knew|texted|wrote|thanked)\b|\b(?:tore a strip|had a go|laid into|shouted|yelled|screamed|laughed|swore) (?:off |at |into )?me\b|\b(?:she|he|they|\w+) (?:stood|got) up and (?:said|left|walked|went)\b|"
    r"\bin front of (?:all |everyone |the |my |his |her |our )*(?:lads?|team|class|family|others|people|patients|colleagues|children|kids|uncle|guests|customers|parents)\b|\b(?:minus|except(?: for)?|excluding|without|but not) me\b|\bashamed of me\b|\bbehind my back\b|\bmade fun of\b|\bin front of (?:everyone|everybody|them all|the whole)\b"
)
_OF_SELF = re.compile(
    r"\b(?:i'?m|i am|i was|i'll be|i will be|i feel like) (?:just |such |only |always |the |a |an |so |not |never )*(?:one (?:that|who)|failure|burden|fraud|useless|worthless|stupid|weak|coward|good enough|bad (?:mother|mum|father|dad|wife|husband|son|daughter|person)|nothing|invisible|alone)\b|\b(?:my|all my) (?:own )?fault\b|\bwho does that\b"
)
_EFFORT = re.compile(
    r"\b(?:parents|mother|father|family|mum|mom|dad|husband|wife|grand\w+) (?:\w+ )?(?:sold|gave up|sacrificed|borrowed|saved)\b|\b(?:tried|trying) (?:so|really|very) hard\b|\b(?:first time (?:in|since|ever)|finally|at last|managed to|made myself|forced myself|dared|plucked up|despite|even though|three times|again and again|over and over|all night|for (?:an|two|three|four|five|six|\d+) hours?|nearly killed me|took all)\b|\b(?:told|tell) (?:nobody|no one|not a soul|her|him|anyone) ?(?:about|either|yet|the truth)?\b|\bnever told\b|\bin debt\b|\b(?:thousand|grand) down\b"
)
_ROUND = re.compile(
    r"\bi (?:do|study|am doing|'m doing|read) (?:an? |my )?(?:\w+ )?(?:masters?|phd|degree|course|bachelors?|law|medicine)\b[^.]{0,20}$|\bi(?:'m| am) an? (?:[\w-]+ ){1,3}(?:from|in|at|near) \w+\W*$|\b(?:made|had|drank|ate|cooked|bought|packed|got) (?:\w+ )?(?:\w+ )?(?:tea|coffee|soup|lunch|dinner|breakfast|supper|pasta|toast|bread|milk|plates|shopping|sandwich\w*)\b|\b(?:washing|ironing|dishes|hoover\w*|emails|shopping|news|telly|tv|fence|weather|parking|bus|train|bins)\b|"
    r"\b(?:went to|drove to|took the \w+ to|walked to|was at|got to) (?:\w+ )?(?:work|school|lidl|aldi|tesco|shops?|town|office|supermarket|bed|church)\b|\b(?:got|woke) up at\b|\bas usual\b|\bit was busy\b|\bcame home\b|\bi (?:sat|got) (?:down|home)\b"
)
_FAMILY = r"(?:wife|husband|partner|mum|mom|mother|dad|father|parents?|sister|brother|son|daughter|kids?|children|child|baby|twins|girl|boy|gran\w*|nan|aunt\w*|uncle|mother-in-law|father-in-law|friend|mate|girlfriend|boyfriend|ex)"
_TROUBLE = re.compile(
    r"\b(?:in (?:the )?hospital|intensive care|a stroke|dementia|cancer|diagnos\w+|miscarriages?|panic attacks?|off (?:work|sick)|(?:the |my )?(?:rent|landlord|bailiffs?|debts?|overdraft|eviction)|(?:is|are|was|were|got|get|getting) (?:very |so |really )?(?:sick|ill|divorced|separated|bullied|arrested|robbed|worse)\b|"
    r"(?:i'?m|i am|we'?re|been|keep|kept|i'?ve|i have|already|i|we)(?: \w+)? (?:failing|failed|drowning|struggling|losing|falling behind|behind with|missed|messed up|not coping|sinking)\b|piling up|falling apart|wants? us out|behind on|can(?:'?t|not) (?:afford|pay|concentrate|focus|cope|keep up|go on|pray|look (?:at|in)|do this|walk past|tell)|"
    r"(?:stopped|given up|gave up|quit|avoid\w*|no longer|don'?t) (?:going|go|seeing|see|eating|eat|talking|talk|answering|answer|leaving|meeting|ringing|my|the)\b|look(?:ing)? after (?:my|him|her|them|our)|haven'?t (?:had|been|seen|told|opened|eaten|left|spoken|let)|hasn'?t (?:let|spoken|rung|called|been|answered)|daren'?t|(?:couldn'?t|can'?t) face|"
    r"(?:not|n'?t)(?: been)? (?:really )?sleep(?:ing)?\b|sleep (?:very |so |really )?(?:badly|like \d|only \d|\w+ hours)|lie awake|awake (?:all|at|half|until|since|every)|up (?:all night|half the night)|"
    r"(?:nobody|no one|not one|none of them|noone)\b|no friends\b|(?:don'?t|didn'?t) know (?:what to do with|who i am|my name|where i belong)|(?:has|have|had) (?:two |three |several )?miscarri\w+|(?:blocked|replaced|excluded|cheated|betrayed|rejected|humiliated|ignored) (?:me|us|on)\b|i keep (?:replaying|making|thinking|going over|telling everyone|checking)|"
    r"won'?t (?:sit|speak|talk|eat|look|let|answer)|pick a side|moved in (?:with|to)|been gone|gone since|(?:turned|went) (?:\w+ )?silent|(?:his|her|their|whose) face (?:just )?(?:fell|crumpled|dropped|went)|pretend\w*|the way she|forty minutes|every single one|a different person|made it then)\b"
)
_TEMPER = re.compile(
    r"\b(?:roar(?:ed|ing)?|threw|thrown|slammed|smashed|punched the|kicked the|exploded?|lost it|lose it|lost my temper|flew off|(?:scared|frightened|shocked) (?:myself|him|her|them)|shouted|shout so|yelled|screamed)\b"
)
_SEEN_SO = re.compile(
    r"\b(?:feel(?:ing|s)?|felt) (?:\w+ ){0,2}?(?:like|as (?:if|though)|that i|i)\b|\b(?:feel(?:ing|s)?|felt) (?:so|rather|very|really|quite|pretty|utterly|completely|totally|about|even|just|a bit|absolutely) (?!(?:better|good|fine|ok|okay|sure|free|calm|relaxed)\b)\w+|\b(?:everything|it all|all of it|the days?|my head) feels? \w+|"
    r"\b(?:only|just|become|became|like|being) (?:a |an |the )?(?:servant|guest|machine|spare part|stranger|burden|invisible|nuisance|joke|extra|shadow|ghost|robot|failure|outsider)\b|\bi(?:'m| am|m| become| became| feel) (?:invisible|useless|worthless|pathetic|nothing|not (?:needed|wanted|good enough)|a burden|a fraud|the only \w+)\b|"
    r"\b(?:all that(?:'s| is) left of me|what kind of (?:man|woman|mother|father|son|daughter|person)|nobody needs me|(?:don'?t|didn'?t|not) (?:even )?recogni[sz]e(?: (?:myself|me)\b|\W*$)|let (?:\w+ ){1,4}down|put out with|find out (?:that )?i|i'?m slacking|so pathetic|i wanted to (?:disappear|vanish|die of shame|sink)|(?:day|evening|night|hour|week|weekend)s? (?:stretch\w*|drags?|never ends?|go on and on|run into each other|are (?:so |very |too )?long)|as (?:though|if) i (?:were|was) (?:a child|nothing|stupid|air|invisible)|without (?:even )?(?:telling|asking|warning|inviting) (?:me|us)|(?:head|mind) (?:is|was|goes|went|turns?) (?:white|blank|empty)|sunk (?:in|into|through)|asked (?:me )?if i was (?:ill|drunk|okay|ok|all right)|the strong one|passed over|overlooked|in favour of|turned (?:me )?down|been a bear|on my back|through a window|wasted (?:the|my)|nothing to show for|lump in my throat|so small|two inches)\b"
)
_CHANGED = re.compile(
    r"^\W*(?:and |but |so )?(?:now(?:adays)?|these days)\b,? (?!it's (?:only )?\d)|\b(?:has|have|had) become\b|\bturned into\b|\bused to\b|\bany ?more\b|\bno longer\b"
)
_AT_DOOR = re.compile(
    r"\b(?:(?:the|a|this|my) (?:tablet|laptop)|(?:on|to|in|off) my phone|apps?|computers?|machines?|program\w*|chat ?bot|software|tiktok|insta\w*|facebook|youtube|podcast|leaflet|website|online|printed (?:this|it)|waiting list|gp said|doctor said|questions? tiresome|administrative)\b|"
    r"\b(?:set|put|showed|sent|gave|told|found|recommended|suggested|installed|downloaded) (?:me |up |us )?(?:this|it|about (?:this|it)|the link|here)\b|\b(?:give|gave|giving) (?:it|this|that) a (?:go|try|shot)\b|\b(?:this|it|that) (?:has |really )?helped (?:her|him|them|a friend)\b|\bi(?:'d| would)? (?:thought|think|figured) (?:why not|i(?:'?d| would) (?:try|give))|"
    r"\bwriting (?:this|to you|it|here)\b|\bmy english\b|\bin english\b|\bforgive me\b|\b(?:says?|said|thinks?|thought|told me|insist\w*|reckons?)(?: that)? (?:i|we) (?:should|must|have to|had to|need to|needed to|ought to) (?:really |just |maybe )?(?:talk|speak|see|get (?:some )?help|do something|try|go and|open up|ask for help)\b|\b(?:never|not) (?:done|tried) (?:this|anything like this)\b|\bcosts? a fortune\b|\b(?:said|says|told me)(?: to)? (?:try|give) (?:it|this)\b|\b(?:my|first|second|last|nick) ?name\b|\bcall me\b|\bnew to (?:me|this)\b|\b(?:talk\w*|spoke|speak\w*|writ\w+) (?:to|with) (?:a|an|this|any) (?:computer|machine|stranger|robot|therapist|thing)\b|\b(?:i|we) (?:live|stay|come|am|'m) (?:in|from|near) (?:the )?[a-z]+\b(?:,|\W*$| since| for| now)|"
    r"\b(?:wouldn'?t|would never|could never|won'?t) (?:ever )?do (?:that|this|such|anything like)\b|\bthat (?:sort|kind) of person\b|\bbrought up (?:that|this) way\b|\bnothing like that\b|\bi (?:should|would|must|'d|wanted to|want to|just want to|only want to) (?:say|admit|add|mention|ask you|tell you)\W*$|\bfor nothing\W*$|^\W*(?:no,? |and |because )*i have (?:a |my |the )?(?:family|children|kids|faith|wife|husband|grandchildren|god)\W*$|\ba lot to say\b|\bnever mind\b|\b(?:generous|precise)\W*$|\bi don'?t see why you\b"
)
"""How somebody came here, what they write on, and what they are called: beside their trouble it is not said back."""
LOSS, THOUGHT, FELT, SLIGHT, EFFORT, ROUND = 7.0, 4.0, 3.5, 4.5, 2.5, -2.5
TROUBLE, TEMPER, SEEN_SO, DOOR = 3.0, 4.0, 4.0, -4.0
HEAVY = 2.5
"""From here a clause is more than an event."""


def weigh(clause: str, *, loss: bool = False, thought: bool = False) -> float:
    """What a clause weighs beyond being told, with a loss or a thought known to be in it; below nothing for the day's round."""
    same = lower(clause)
    kinds = (
        (LOSS, loss or bool(_PARTED.search(same))),
        (THOUGHT, thought or bool(_OF_SELF.search(same))),
        (FELT, bool(felt(clause)) or bool(_SHAKEN.search(same))),
        (SLIGHT, bool(_SLIGHTED.search(same))),
        (EFFORT, bool(_EFFORT.search(same))),
        (TROUBLE, bool(_TROUBLE.search(same))),
        (TEMPER, bool(_TEMPER.search(same))),
        (SEEN_SO, bool(_SEEN_SO.search(same))),
        (EFFORT, bool(_CHANGED.search(same))),
    )
    found = max((kind for kind, there in kinds if there), default=0.0)
    if _AT_DOOR.search(same) and found < LOSS:
        return DOOR
    return found or (ROUND if _ROUND.search(same) else 0.0)


def heaviest(text: str, most: int) -> str:
    """The sentence or clause of several that weighs most, in at most so many words; nothing where none weighs more than the first."""
    said = sentences(text)
    fit = [
        bare(p) for s in said for p in ([s] if count(bare(s)) <= most else clauses(s)) if 4 <= count(bare(p)) <= most
    ]
    if len(said) < MORE_THAN_ONE or not fit:
        return ""
    best = max(fit, key=weigh)
    return best if weigh(best) >= HEAVY and weigh(best) > weigh(bare(said[0])) else ""


MORE_THAN_ONE = 2
