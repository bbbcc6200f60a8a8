"""How a therapist's message treats the client: faults that hurt trust, gifts that build it. One function per kind."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from nova_cbt.simulate.ear import plain, sentences

STOP = frozenset(
    "about after again all also and any are because been before being but can could did does doing don't down for from get "
    "got had has have her here him his how i'd i'll i'm i've into it's its just know like make maybe more most much not now "
    "off one only other our out over really said same say see she should so some something sort still such than thank thanks "
    "that that's the their them then there these they they're thing things think this those though through too very was way "
    "well were what when where which while who why will with would you your you're yourself".split()
)
META = re.compile(
    r"\b(continu\w*|proceed\w*|resum\w*|carry(ing)? on|go(ing)? on)\b.{0,40}\b(conversation|dialog\w*|role|scene|transcript|chat|exchange|text|script)\b"
    r"|\bhere('?s| is| are| comes)\b.{0,30}\b(response|reply|continuation|message|version|draft|turn|answer|output)\b"
    r"|\b(as|play\w*|in the role of|act(ing)? as) (the|a|your|nova,? the)? ?(cbt )?(therapist|counsell?or|assistant|patient|client)\b"
    r"|\bas an? (ai|language model|assistant)\b|\b(system prompt|json|placeholder|the next turn|word count|token)\b"
    r"|\[(insert|name|therapist|client|patient|your|pause|continue)[^\]]*\]",
    re.I,
)
WRAPPED = re.compile(r"^\s*([\[(*{<].*[\])*}>]|(therapist|assistant|nova|system)\s*:)\s*$", re.I | re.S)
REFUSE = re.compile(
    r"\b(i('m| am)?|we)( really| simply)? (can ?not|can't|won't|will not|am not able|not able|unable|not allowed|not in a position|not permitted|"
    r"must (decline|stop)|have to (decline|stop)|am unable|refuse|don't (discuss|engage|feel able))\b"
    r"|\b(this|that|it)( topic| subject)? (is|falls|lies|'s)( something)? (not something|outside|beyond|against)\b"
    r"|\bnot (something|a topic) (i|we) (can|am able)",
    re.I,
)
REFERRAL = re.compile(r"\b(seek|contact|reach out|call|speak|talk|turn|consult|get)\b.{0,60}\b(professional|hotline|helpline|crisis|doctor|line|emergency|specialist|someone qualified)\b", re.I)
ANYTHING_ELSE = re.compile(r"\b(anything|something|any other|other topic|what) ?(else|different|other)?\b.{0,40}\b(help|assist|discuss|talk about|do for)\b", re.I)
SORRY = re.compile(r"\b(sorry|apolog\w+|i understand|unfortunately|however)\b", re.I)
CHEER = re.compile(
    r"\b(proud of you|amazing|awesome|fantastic|wonderful|incredible|great job|well done|you('re| are) (so |very |really )?"
    r"(strong|capable|good enough|brave|smart|worthy|enough|doing great)|don'?t worry|everything (will|is going to)|you('ve| have) got this|"
    r"it'?s (completely |totally |perfectly )?(okay|ok|normal|natural) to|stay positive|be kind to yourself|that'?s not true)\b",
    re.I,
)
ADVICE = re.compile(
    r"\b(you should|you need to|you must|you ought|you could try|try to|try (asking|telling|saying|thinking|writing)|why don'?t you|"
    r"^\W*have you (tried|considered)|i (suggest|recommend|advise)|remember that|instead of .{3,40}, (tell|say|think)|tell yourself|remind yourself|replace (it|that|the))\b",
    re.I,
)
LIST = re.compile(r"(?m)^\s*(\d+[.)]|[-*•])\s+\S")
OWNED = re.compile(
    r"\b(i('m| am) sorry|my mistake|i got (that|it) wrong|i lost the thread|that was (my|on me|wrong of me)|i (missed|misread|misheard|overlooked) (that|it|what|you)|"
    r"i should(n't| not)? have|i wasn'?t listening|you('re| are) right,? i|i (repeated|went too fast|moved too fast)|i apologi[sz]e)\b",
    re.I,
)
FLIP = re.compile(
    r"\b(i('ve| have) been (feeling|struggling|so|really)|i feel (so )?(overwhelmed|anxious|like a failure|worthless)|my (professor|thesis|paper|lab report|mum|mother|parents|"
    r"homework|support group)|thank you,? (nova|therapist)|i('ll| will) try (that|it|to do))\b",
    re.I,
)
GREETED = re.compile(r"(?:\b(?:hi|hello|hey|welcome back|welcome|thank you|thanks|absolutely|okay|ok|sure|great|good (?:morning|evening|to see you))\b,? )([A-Z][a-z]{2,})\b")
NOT_NAMES = frozenset("Nova And The That This What How When Where For Let Let's You Your It So But Monday Tuesday Wednesday Thursday Friday Saturday Sunday Now Then There If Professor".split())
WEAK_END = re.compile(
    r"\b(and|or|but|the|a|an|to|of|in|on|for|with|if|that|which|you're|you|we|i|your|my|is|are|was|be|because|so|when|while|as|at|by|from|can|could|will|would|it|this|these|about|into|than|then)$",
    re.I,
)


@dataclass(frozen=True)
class Scene:
    """What a message is judged against."""

    name: str
    pronouns: str
    earlier: Sequence[str]
    """The therapist's earlier messages in this session, oldest first."""
    said: str = ""
    """What the client said last."""
    facts: int = 0
    """Facts the client has given on the point in hand."""
    hurt: bool = False
    """Whether something went wrong just before."""
    in_scene: bool = False


def content(text: str) -> set[str]:
    """The words that carry meaning, cut to their stems."""
    words = re.findall(r"[a-z']{3,}", text.lower().replace("’", "'"))
    return {re.sub(r"(ing|ed|es|s|ly)$", "", w)[:7] for w in words if w not in STOP}


def alike(one: str, other: str) -> float:
    """How like two messages are, word by word, 0 to 1."""
    a, b = re.findall(r"\w+", one.lower()), re.findall(r"\w+", other.lower())
    return SequenceMatcher(None, a, b, autojunk=False).ratio() if a and b else 0.0


def empty(text: str, scene: Scene) -> str:
    """Nothing was said."""
    return "(empty)" if not re.search(r"[A-Za-z0-9]", text) else ""


def cut_off(text: str, scene: Scene) -> str:
    """The message stops in the middle."""
    end = text.rstrip().rstrip("\"”’')]*_")
    if not end or end[-1] in ".?!…" or re.search(r"[\U0001F300-\U0001FAFF☀-➿]$", end):
        return "" if not end.endswith(("...", "…")) or len(end.split()) > 12 else end[-30:] if WEAK_END.search(end.rstrip(".…")) else ""
    weak = WEAK_END.search(end) or end[-1] in ",:;-–—("
    return end[-30:] if weak or len(end.split()) > 14 else ""


def meta(text: str, scene: Scene) -> str:
    """Talk about producing the talk, and nothing to the client."""
    if WRAPPED.match(text):
        return text.strip()[:60]
    found = META.search(text)
    left = [s for s in sentences(text) if not META.search(s)]
    own = sum(len(s.split()) for s in left)
    return found.group() if found and own < 6 else ""


def flipped(text: str, scene: Scene) -> str:
    """The therapist talks as though they were the client."""
    found = FLIP.search(plain(text))
    return found.group() if found and not scene.in_scene else ""


def refusal(text: str, scene: Scene) -> str:
    """The whole message is a door closed."""
    found = REFUSE.search(text)
    if not found:
        return ""
    rest = [s for s in sentences(text) if not (REFUSE.search(s) or REFERRAL.search(s) or ANYTHING_ELSE.search(s) or SORRY.search(s))]
    own = sum(len(s.split()) for s in rest)
    return found.group() if own < 7 or not any("?" in s for s in rest) and own < 14 else ""


def repeated(text: str, scene: Scene) -> str:
    """The same words again."""
    if scene.in_scene or len(text.split()) < 4:
        return ""
    return text[:40] if any(alike(text, e) >= 0.85 for e in scene.earlier) else ""


def overload(text: str, scene: Scene) -> str:
    """Three questions or more at once."""
    return text[-40:] if text.count("?") >= 3 else ""


def listed(text: str, scene: Scene) -> str:
    """A list to be taken in."""
    return "list" if len(LIST.findall(text)) >= 3 else ""


def cheering(text: str, scene: Scene) -> str:
    """Cheering or advice before the facts are heard."""
    if scene.facts >= 2 or scene.in_scene:
        return ""
    for sentence in sentences(plain(text)):
        found = CHEER.search(sentence) or ADVICE.search(sentence)
        if found and len(content(sentence) & content(scene.said)) < 2:
            return found.group()
    return ""


def ignored(text: str, scene: Scene) -> str:
    """The client's question got no answer."""
    asked = [s for s in sentences(scene.said) if s.endswith("?")]
    if not asked or scene.in_scene:
        return ""
    answer = " ".join(s for s in sentences(text) if not s.endswith("?")) or text
    opened = re.match(r"\W*(yes|no|not|good question|fair question|i (can|can't|cannot|don't|do|am|'m)|that|it|a fair|to answer|you asked|glad you ask|mostly|often|usually|both|only)\b", text, re.I)
    return "" if opened or content(asked[-1]) & content(answer) else asked[-1]


def wrong_name(text: str, scene: Scene) -> str:
    """Somebody else's name."""
    for found in GREETED.finditer(text):
        if found[1] not in NOT_NAMES and found[1] != scene.name:
            return found[1]
    return ""


def wrong_pronoun(text: str, scene: Scene) -> str:
    """Spoken of in words that are not the client's."""
    if not scene.pronouns.startswith("they"):
        return ""
    for sentence in sentences(plain(text)):
        found = re.search(r"\b(she|her|hers|herself|he|him|his|himself|girl|lady|young (woman|man)|miss|sir|madam)\b", sentence, re.I)
        if found and re.search(rf"\b{scene.name}\b", sentence):
            return found.group()
    return ""


FAULTS: tuple[Callable[[str, Scene], str], ...] = (
    empty, cut_off, meta, flipped, refusal, repeated, overload, listed, cheering, ignored, wrong_name, wrong_pronoun,
)  # fmt: skip


def reflection(text: str, scene: Scene) -> str:
    """Takes up the client's own words first."""
    opening = " ".join(re.sub(r"[\"“”]", " ", text).split()[:30])
    shared = content(opening) & content(scene.said)
    return " ".join(sorted(shared)) if len(shared) >= 2 and len(scene.said.split()) >= 6 else ""


def answered(text: str, scene: Scene) -> str:
    """The client's question was answered."""
    return "answered" if "?" in scene.said and not ignored(text, scene) else ""


def own_example(text: str, scene: Scene) -> str:
    """One good question about the client's own week."""
    asking = next((s for s in reversed(sentences(text)) if s.endswith("?")), "")
    open_one = re.search(r"\b(what|how|when|where|who|which)\b", asking, re.I)
    return asking if open_one and text.count("?") <= 2 and len(text.split()) <= 110 and not LIST.search(text) else ""


def owned(text: str, scene: Scene) -> str:
    """A mistake taken back."""
    found = OWNED.search(plain(text))
    return found.group() if found and scene.hurt else ""


GIFTS: tuple[Callable[[str, Scene], str], ...] = (reflection, answered, own_example, owned)


def judge(text: str, scene: Scene) -> tuple[frozenset[str], frozenset[str]]:
    """The names of the faults and of the gifts in a message."""
    faults = frozenset(check.__name__ for check in FAULTS if check(text, scene))
    gifts = frozenset(check.__name__ for check in GIFTS if check(text, scene))
    if faults & {"empty", "cut_off", "meta", "flipped", "refusal", "repeated"}:
        gifts -= {"own_example", "reflection"}
    return faults, gifts
