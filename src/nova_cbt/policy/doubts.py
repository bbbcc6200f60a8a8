# ruff: noqa: E501 - a pattern is easier to check on one line
"""A doubt about what is being done, said beside an answer or in its place: met in a sentence, and the work goes on."""

from __future__ import annotations

from nova_cbt.model import Move
from nova_cbt.policy.desk import Desk, count
from nova_cbt.policy.flow import carry_on
from nova_cbt.policy.receipts import lead
from nova_cbt.words import patterns as re

_THIS = r"(?:this|that|it|all (?:this|that|of (?:this|that|it)))"
_ONLY = r"(?:just|only|basically|simply|really|a bit like|like|kind of|sort of|not|a bit)"
_HEDGE = rf"(?:{_ONLY} )*"

_DOUBTS = {
    "will_do": re.compile(
        rf"\b(?:is|would|does|will|was) (?:{_THIS}|ten|a (?:minute|number))(?: (?:even|really|still|be|sound))*(?: an?| the)? ?(?:long enough|short enough|small enough|big enough|enough|ok(?:ay)?|all ?right|right|good enough|(?:too )?(?:silly|daft|stupid|dramatic|dumb)|too (?:much|long|little|short|few|many|small|big|vague|obvious|easy)|count|do|valid|proper \w+|thought|feeling|fact|fear|step|what (?:you|u) (?:mean|meant|want|wanted))\W*(?:$|[.!?]|then|for)|"
        rf"\b(?:not sure|dunno|don'?t know|no idea) (?:if|whether) (?:{_THIS}|that'?s|it'?s|thats|its)(?:'?s| is)?(?: (?:even|really))* ?(?:counts?|right|enough|what (?:you|u) \w+|an? (?:proper |real )?(?:thought|feeling|fact|answer)|makes sense)|"
        r"\b(?:does|do) (?:that|those|this|it|they|these) count\b|\bif (?:that|this|it) (?:even )?counts\b|\bam i doing (?:this|it) (?:right|properly|ok(?:ay)?)\b",
        re.I,
    ),
    "excuses": re.compile(
        rf"\b{_HEDGE}(?:making|mak\w+|finding|looking for|an?|full of) ?(?:up )?excuses?\b|\blet(?:ting|s)? (?:myself|me|yourself|you) off(?: the hook)?\b|\b(?:going|being) (?:too )?(?:soft|easy) on (?:myself|me)\b|\bself[- ]?pity\b|\bfeeling sorry for (?:myself|yourself)\b|\bcop[- ]?out\b",
        re.I,
    ),
    "denying": re.compile(
        rf"(?:\b(?:isn'?t|is|so|sounds? like|feels? like|means?|are|not) {_THIS}?|\b{_THIS}(?:'?s| is)) ?{_HEDGE}(?:saying|telling me|says|tells me|implying|you saying|(?:you|u) saying) ?(?:that )?(?:i'?m|im|i am|it'?s|its|it is|i)(?: (?:just|being|all|only|so))*(?: \w+){{0,2}}? ?(?:irrational|crazy|mad|mental|wrong|stupid|imagin\w+|mak\w+ it up|in my head|dramatic|over-?react\w+|over-?sensitive|my fault|paranoid|the problem)\b|"
        rf"\b(?:it'?s|its|is (?:it|this|that)) (?:just |only )?all in my (?:head|mind)\b(?= *\?| *$)",
        re.I,
    ),
    "positive": re.compile(
        r"\b(?:positive (?:thinking|vibes|affirmations?|spin)|think(?:ing)? (?:happy|positive)(?: thoughts)?|look(?:ing)? on the bright side|sugar-?coat\w*|(?:lying|lie) to myself|kidding (?:myself|yourself)|pretend(?:ing)? (?:it'?s|its|that|everything|i'?m) (?:is )?(?:fine|ok(?:ay)?|good|happy)|fool(?:ing)? (?:myself|yourself)|brainwash\w*|talk(?:ing)? (?:myself|me) into)\b",
        re.I,
    ),
    "silly": re.compile(
        r"\b(?:feels?|felt|seems?|sounds?|is|it'?s|i feel|i'?d feel|makes me feel|this is) (?:so |really |a bit |kinda |kind of |sort of |quite |pretty |very |rather |well |totally )*(?:stupid|silly|daft|weird|awkward|cringe\w*|cringy|fake|embarrassing|odd|strange|foolish|ridiculous|childish|babyish)(?: (?:this|that|all this|it all)\b| (?:doing|saying|writing|typing|talking|to (?:do|say|write|type|talk|sit)|being (?:nice|kind)|sitting|breathing|looking|naming)\b| *(?:but|though|tbh|lol|anyway)? *[.!]?$)",
        re.I,
    ),
    "little": re.compile(
        r"\b(?:neither|none of (?:it|them|that|those)|nothing|not that (?:it|they|any)|they|it|that|those|not that) (?:really |actually |ever )?(?:do(?:es)?n'?t|dont|doesnt|do(?:es)?|works?|helps?|did|didn'?t)(?: \w+){0,2}? ?(?:much|a lot|a great deal|for long|any ?more|for more than|anything)\b|\b(?:only|but it) (?:works?|helps?|lasts?) (?:for )?(?:a (?:bit|minute|while|second|few)|five|ten|two|\d+)\b|\bnot (?:for|that) long\b.{0,10}$|\b(?:don'?t|doesn'?t) (?:really )?(?:help|do) (?:that )?much\b",
        re.I,
    ),
    "deserve": re.compile(
        r"\b(?:i|it'?s not something i) (?:really |just |honestly )*(?:don'?t|do not|dont|didn'?t|never) (?:really |even )?deserv\w+\b|\b(?:can'?t|couldn'?t|could never|cannot|won'?t) (?:really |ever )?(?:say|tell|think|feel|do) (?:that|it|this|those|things like that)(?: (?:stuff|things))? (?:to|about|for) (?:me|myself)\b|"
        r"\b(?:easy|easier|fine) (?:to say )?(?:for|to|with) (?:her|him|them|others|other people|someone else|a friend|friends)\b|\b(?:doesn'?t|don'?t|wouldn'?t|not) (?:really )?(?:apply|count|work|true|the same|go) (?:to|for|with) me\b|\b(?:true|right|fine|ok(?:ay)?) for (?:her|him|them|others|other people|everyone else)\b[^.?!]{0,15}\bnot (?:for )?me\b",
        re.I,
    ),
    "no_change": re.compile(
        rf"\b(?:won'?t|wont|doesn'?t|doesnt|isn'?t going to|not going to|can'?t|how (?:will|would|is|does|can)(?: \w+){{1,4}}) (?:really |actually |ever |going to |supposed to |gonna )*(?:change|fix|undo|solve|make) (?:anything|much|a thing|what happened|how i feel|the facts?|{_THIS}|the situation|go away|a difference)\b",
        re.I,
    ),
}
"""What is doubted -> how it is said. Beside an answer any of them may stand; none of them refuses anything."""

_PAGES = {"little": ("coping_menu",), "deserve": ("self_compassion", "reframing", "thought_record")}
"""Pages to which a doubt belongs, where it does not belong to all: what helps a little, a kind word one cannot take."""
_SUBJECT = re.compile(r"\b(?:he|she|they|my (?:\w+ )?\w+|his|her|their|everyone|people)\b", re.I)


def met(desk: Desk) -> Move | None:
    """A doubt in an exercise is met once with a sentence of its own; the answer beside it is taken first."""
    kind = doubt(desk)
    if not kind or desk.state.mode != "talk" or desk.reading.wants_to_end or _turned_down(desk):
        return None
    at = desk.at(count(desk.state, f"doubt:{kind}"))
    return carry_on(at, (*(lead(at) if desk.answered else ()), f"doubts.{kind}"))


def doubt(desk: Desk) -> str:
    """Which doubt the message holds; nothing where there is none, or it was met before."""
    if desk.technique is None or desk.heard("offensive", "injection", "role_flip"):
        return ""
    words = desk.words.replace("’", "'")
    kinds = [k for k in _DOUBTS if desk.technique.name in _PAGES.get(k, (desk.technique.name,))]
    found = next((k for k in kinds if _DOUBTS[k].search(words) and not _of_others(k, words)), "")
    return "" if desk.state.tally.get(f"doubt:{found}", 0) >= TIMES else found


TIMES = 2
"""How often one doubt is met with a sentence; said again, it is for the client to say how to go on."""


def _of_others(kind: str, words: str) -> bool:
    """Is it somebody else who is said to lie to themself or to make excuses?"""
    at = _DOUBTS[kind].search(words)
    before = re.split(r"[.!?;,]|\bbut\b", words[: at.start()])[-1] if at else ""
    return kind in ("excuses", "positive", "silly") and bool(_SUBJECT.search(before))


def _turned_down(desk: Desk) -> bool:
    """Is the exercise itself refused? That is more than a doubt."""
    if desk.step is not None and desk.step.valid == "consent" and desk.reading.consent == "no":
        return True
    refuses = desk.reading.resistance or desk.reading.complaint or desk.reading.consent == "no"
    refuses = refuses and doubt(desk) != "deserve"
    return not desk.answered and (refuses or desk.reading.request in ("skip", "stop_technique"))
