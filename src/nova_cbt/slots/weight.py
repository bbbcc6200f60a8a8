# ruff: noqa: E501 - a pattern or a row of a table is easier to check on one line
"""How heavy a clause is for the person who says it: a loss, a fear, a thought, a feeling, an effort; or only the day's round."""

from __future__ import annotations

from nova_cbt.model import Reading
from nova_cbt.slots.kinds import content
from nova_cbt.words import felt, lower
from nova_cbt.words import patterns as re

_PARTED = re.compile(
    r"\b(?:died|passed away|funeral|buried|lost (?:my|our|her|him|the (?:baby|job|house|farm))|(?:he|she|they|wife|husband|partner|mum|mother|dad|father|daughter|son|girlfriend|boyfriend)(?:'s| has| have)? (?:just )?(?:left|gone|moved out|walked out)\b|"
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
    r"\b(?:tried|trying) (?:so|really|very) hard\b|\b(?:first time (?:in|since|ever)|finally|at last|managed to|made myself|forced myself|dared|plucked up|despite|even though|three times|again and again|over and over|all night|for (?:an|two|three|four|five|six|\d+) hours?|nearly killed me|took all)\b|\b(?:told|tell) (?:nobody|no one|not a soul|her|him|anyone) ?(?:about|either|yet|the truth)?\b|\bnever told\b|\bin debt\b|\b(?:thousand|grand) down\b"
)
_ROUND = re.compile(
    r"\b(?:made|had|drank|ate|cooked|bought|packed|got) (?:\w+ )?(?:\w+ )?(?:tea|coffee|soup|lunch|dinner|breakfast|supper|pasta|toast|bread|milk|plates|shopping|sandwich\w*)\b|\b(?:washing|ironing|dishes|hoover\w*|emails|shopping|news|telly|tv|fence|weather|parking|bus|train|bins)\b|"
    r"\b(?:went to|drove to|took the \w+ to|walked to|was at|got to) (?:\w+ )?(?:work|school|lidl|aldi|tesco|shops?|town|office|supermarket|bed|church)\b|\b(?:got|woke) up at\b|\bas usual\b|\bit was busy\b|\bcame home\b|\bi (?:sat|got) (?:down|home)\b"
)
LOSS, THOUGHT, FELT, SLIGHT, EFFORT, ROUND = 7.0, 4.0, 3.5, 4.5, 2.5, -2.5
HEAVY = 2.5
"""From here a clause is more than an event."""


def weight(clause: str, reading: Reading) -> float:
    """What a clause weighs beyond being told; below nothing for the day's round."""
    same = lower(clause)
    kinds = (
        (LOSS, _within(clause, reading.loss) or bool(_PARTED.search(same))),
        (THOUGHT, _within(clause, reading.thought) or bool(_OF_SELF.search(same))),
        (FELT, bool(felt(clause)) or bool(_SHAKEN.search(same))),
        (SLIGHT, bool(_SLIGHTED.search(same))),
        (EFFORT, bool(_EFFORT.search(same))),
    )
    found = max((kind for kind, there in kinds if there), default=0.0)
    return found or (ROUND if _ROUND.search(same) else 0.0)


def _within(clause: str, told: str) -> bool:
    """Whether a clause holds most of what was perceived, or is a part of it."""
    one, two = content(clause), content(told)
    return bool(two) and len(one & two) * 2 > min(len(one), len(two)) > 0
