# ruff: noqa: E501 - a pattern is easier to check on one line
"""Sentences that do what no helper may do, in whatever words: judged one by one by the models learnt from such acts."""

from __future__ import annotations

from collections.abc import Iterator

from nova_cbt.guard import learned
from nova_cbt.guard.classes import CLASSES
from nova_cbt.guard.context import Context
from nova_cbt.guard.words import any_of, read, wordset
from nova_cbt.model import Turn
from nova_cbt.words import patterns as re

LEAST = {"claim": 0.1, "scope": -0.2, "reframe": 1.5, "orders": -0.3, "persona": -0.15}
"""How sure each model must be of one sentence in the speaker's own voice."""
OURS = 1.0
"""How much surer where all that was ever said is known: a model told what to say seldom does such a thing."""
ASKED = 1.0
"""And how much surer of a question."""
_I = wordset("i i'm i've i'd i'll me my mine myself our")
_YOU = wordset("you you're you've you'd you'll your yours yourself")
_BODY = wordset(
    "heart chest lung lungs lump headache headaches pain pains scan cancer blood brain tremor insomnia iron numbness "
    "arm stomach cough bleeding faint fainting dizzy drinking eating physical nerves anxiety anxious stress"
)
_A_LIFE = wordset(
    "own home baby bed breakfast army desk licence brother grandmother village lisbon drink died lost therapy "
    "doctorate degree playing acting act pretending limits"
)
_MUST_NAME = {
    "claim": _I
    | wordset("help ambulance somebody someone nobody nothing police nurse not neighbours they another works certain")
    | wordset("guarantee you'll"),
    "scope": CLASSES["medicine"] | CLASSES["disorder"] | (CLASSES["law"] - wordset("notice case")) | _BODY,
    "reframe": _YOU | wordset("it it's he she nobody he's she's i'd let's i thought that's"),
    "orders": (CLASSES["order"] - wordset("words word step steps sentence response sentences bullet rule"))
    | CLASSES["cast"]
    | wordset("empathy empathic reflection reflect validate acknowledge mirror objective technique goal protocol"),
    "persona": CLASSES["machine"] | CLASSES["person"] | CLASSES["cast"] | CLASSES["kin"] | _A_LIFE,
}
"""What a sentence must speak of at all."""
TOLD_AGAIN = any_of(
    r"(?:you|you've|you'd|he|she|they|he's|she's|they've|we)(?: (?:have|had|were|was|just|once|also|often|even|"
    r"always|now|still|only)){0,2} (?:said|saying|told|tell yourself|tells?|think|thinks|thought|read|wrote|writes?|"
    r"feel|felt|fear(?:ed)?|wish(?:ed)?|believed?|wonder(?:ed)?|meant?|call(?:s|ed)?|answered|asked|say|says|"
    r"suspect(?:ed)?|worry|afraid|been told|heard|want(?:ed)?|blame|named?|going to|live by)(?![^.!?]*, but\b)",
    r"(?:your|the|my) \w+(?: \w+)? (?:said|says|told|tells|called|calls|thinks|thought|asks|wrote)",
    r"(?:the|that|this|your|one) (?:thought|voice|fear|rule|guilt|critic|form|letter|leaflet|idea|sentence|belief)"
    r"(?: that| is| was| says| said| tells| gives)",
    r"(?:i'm not|i am not) (?:saying|going)|i (?:don't|won't|wouldn't|do not) (?:think|believe|say|want|call)|it isn't|not that you|"
    r"(?:felt|feels?|seem(?:s|ed)|looks?) (?:like|as if|so)\b|(?:don't|needn't|not) (?:have|need) to|"
    r"(?:is|was) (?:that|this|the) (?:thought|idea|sentence)|^(?:if|suppose|imagine|shall we|when)\b[^.!?]{0,30}(?:were|i-sentence)",
)
"""Somebody else's words or thoughts, told again."""
_KEPT = any_of(
    r"(?:i|we)(?: (?:can|could|do|will|would|am|really|honestly))*(?:n't| not|not|'m not)(?: \w+){0,2} (?:ring|call|tell|"
    r"promise|see|diagnos\w*|say|know|come|come with|phone|write|send|judge|advise|hear|meet|visit|look|be sure|have)\b",
    r"(?:can't|cannot) (?:ring|call|promise|diagnose|see|hear|come|phone|advise|tell|judge|say)",
    r"(?:i'm|i am) (?:nova|(?:only |just )?a (?:computer )?program\w*|software|made of)|my name is nova|not a human|named nova|as a program\w*|i(?:'m| am) not (?:a|an|able|your|human|going|stopping|cross)\b|"
    r"i(?:'ve| have)(?: got)? no\b|no human|i(?:'ll| will) stay|i(?:'m| am) here|advice on|adviser|your last therapist",
    r"(?:ask|talk to|see|tell|ring|call) (?:your|a|the) (?:gp|doctor|pharmacist|lawyer|chemist|union)|"
    r"(?:doctor|pharmacist|gp|lawyer|advice \w+|office)(?:'s|[^.!?]{0,20} (?:can|to judge))\b",
    r"(?:please )?(?:don't|never|not) (?:throw|stop|drop|decide|change)\b|no diagnosis|a diagnosis is|it isn't|"
    r"i don't think|nova is",
    r"(?:i(?:'ve|'ll|'d)?|i have) (?:\w+ ){0,2}(?:noted|taken in|both|remember that|put|moved on|kept|saved|mixed|misread|read worse|lost (?:track|count)|missed|misheard|read back|"
    r"asked you|changed it)|(?:on|from|to|of) (?:the|your|our|my) (?:list|plan|sheet|question|word|sentence|point)s?\b",
)
"""A limit said honestly, what is done in the talk itself, and where the answer is to be had."""
_PLAIN = {"orders"}
_OWN_WORDS = re.compile(r"\b(?:in your (?:own )?words|you put|yours|as you)\b")


def told(model: str, turn: Turn, before: Context) -> str:
    """The sentence that does it; nobody else's words, and no honest limit."""
    least = LEAST[model] + (OURS if before.complete else learned.margin(before))
    for sentence in own(turn.text, model):
        if learned.score_text(model, sentence) > least + ASKED * sentence.endswith("?"):
            return sentence
    return ""


def own(text: str, model: str) -> Iterator[str]:
    """The sentences that may do it."""
    for sentence in read(text).sentences:
        words = read(sentence).kinds
        if len(words) < 3 or not words & _MUST_NAME[model] or TOLD_AGAIN.search(sentence):
            continue
        if not (model not in _PLAIN and _KEPT.search(sentence)) and not _OWN_WORDS.search(sentence):
            yield sentence
