# ruff: noqa: E501 - a pattern or a row of a table is easier to check on one line
"""Yes, no or hesitant, to something that was offered."""

from __future__ import annotations

from typing import Literal

from nova_cbt.words import count, lower
from nova_cbt.words import patterns as re

Consent = Literal["yes", "no", "hesitant"]

_HESITANT = re.compile(
    r"\b(?:i guess|guess so|i suppose|suppose so|maybe|perhaps|possibly|not (?:really |too |so |entirely |totally )?sure|not convinced|if you (?:think|say|want|like|insist|reckon)|if (?:i|we) (?:have|must|really|can)|if it'?s? (?:helps?|quick|short|not|only)|"
    r"i don't know|dunno|idk|i'm (?:a bit |kind of |kinda |quite )?(?:nervous|scared|worried|unsure|hesitant|reluctant|wary|torn)|yes (?:but|and) no|yeah,? (?:but )?no|could do|i could try|i can try|i'll try|might|depends|worth a (?:try|go|shot)|what would (?:it|that)|"
    r"don't see how|doubt|bit (?:weird|awkward|silly|scared|nervous|unsure)|hmm+|half of me|part of me|in two minds|on the fence|fine,? i guess|whatever|scares me|feels? (?:weird|awkward|silly|a lot)|as long as|only if|so-so|sort of|kind of|kinda|let me think|have to think|can i think|reluctantly|will it|is it (?:hard|long|scary|going to)|not promising|no promises|sceptical|skeptical)\b"
)
_NO = re.compile(
    r"(?:^|[.,;!]\s*)(?:no|nope|nah|no way|no thanks?|no thank you|never|not (?:now|today|yet|really|right now|this time|at the moment|tonight|for me|particularly))\b|\b(?:rather not|prefer not|don't (?:want|think so|feel like|fancy|wanna|like (?:that|the|role|this))|do not want|dont want|"
    r"please don't|can we not|another (?:time|day)|some other time|i'd (?:really )?(?:hate|rather (?!try|do|have|start|practi))|not (?:comfortable|ready|up for|in the mood|keen|interested|going to|doing|my thing|something i)|i'll pass|pass on|hard pass|maybe (?:later|next time|not|another)|(?:later|next time),? maybe|leave it|skip (?:it|that|this)|can't face|absolutely not|no chance|"
    r"too (?:tired|much|soon|upset|scared|raw) (?:right now|for that|today|to)?|won't|would rather (?:talk|not|just|do something)|stop|wouldn't|let's not|not a fan)\b"
)
_YES = re.compile(
    r"\b(?:yes|yeah|yep|yup|ya|yea|aye|sure|ok|okay|k|of course|definitely|absolutely|please|go (?:on|ahead|for it)|let's|lets|sounds (?:good|great|fine|like a plan|ok|useful|alright|helpful)|happy to|i'd (?:like|love|be (?:happy|up|glad|interested|willing|open))|i would (?:like|love)|i want to|"
    r"(?:i'm |am )?(?:up for|willing|game|in|ready|interested|keen|open to)|why not|alright|all right|fine(?: by me| with me)?|good idea|works for me|why wouldn't i|by all means|great|cool|that(?:'d| would) (?:be (?:good|great|nice|helpful|useful|fine|ok|lovely|cool)|help|work)|can't hurt|do it|absolutely|certainly|i'd appreciate|i agree|you can|"
    r"be my guest|i'm down|i do|we can|i can do that|that's (?:fine|ok|okay|alright|good)|totally|for sure|with pleasure|gladly|👍|👌|✅|i trust you|no problem|mhm|uh huh|yh)\b"
)


def consent(text: str, asked: str) -> Consent | None:
    """The answer to an offer. Without an offer only a plain yes or no counts."""
    same = re.sub(
        r"\bno (?:problem|worries)\b|\bwhy not\b|\bcan't hurt\b|\bno idea\b|\bwhy wouldn't i\b",
        "of course",
        lower(text),
    ).strip()
    if asked not in ("consent",) and not (asked in ("", "open", "end") and count(same) <= 3):
        return None
    yes, no, unsure = _YES.search(same), _NO.search(same), _HESITANT.search(same)
    if asked != "consent":
        return (
            "hesitant"
            if yes and no
            else None
            if not re.fullmatch(r"\W*(?:yes|no|yeah|nope|nah|yep)(?: please| thanks?| thank you)?\W*", same)
            else "no"
            if no
            else "yes"
        )
    if yes and no and re.search(r"\b(?:but|and|then)\b", same) and yes.start() <= no.start() and count(same) < 7:
        return "hesitant"
    if (
        no
        and not (yes and yes.start() < no.start())
        and not (unsure and unsure.start() < no.start() and not re.search(r"maybe (?:later|next|not|another)", same))
    ):
        return "no"
    if unsure and not re.match(r"(?:yes,? please|definitely|absolutely|of course|please|no,? |sure,? let)", same):
        return "no" if no and no.start() < unsure.start() else "hesitant"
    if yes:
        return "yes"
    return "no" if no else None
