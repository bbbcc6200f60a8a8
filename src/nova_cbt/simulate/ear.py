"""What the client hears in a therapist's message: what it asks for, on which scale, among which options."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from nova_cbt.simulate.asks import COMPILED
from nova_cbt.simulate.likeness import likeness

RISK = ("safety", "recency", "intent", "urge", "plan", "stops", "knows", "keep safe")
COPING = ("eases", "signs", "helps", "options", "reach", "delay", "person", "list place")
SCRIPT = ("need", "who", "fear", "channel", "tried", "fact line", "ask line", "if no", "script", "role play")
THOUGHT = ("thought", "hot", "belief", "for", "against", "other view", "balanced", "rerate", "meaning", "situation", "feeling")
PLANNING = ("deadline", "finished", "pieces", "minutes", "first", "when", "obstacle", "if then", "confidence", "reward", "hw idea")
RATED = ("mood", "belief", "rerate", "confidence", "urge", "distress", "nerves", "check ten", "minutes")
CLOSING = ("takeaway", "correct", "feedback", "check ten", "goodbye")

OPENING = ("consent", "name", "pronouns", "country", "mood", "safety")
BEGINNING = ("stayed", "agenda", "choose", "review", "learnt", "barrier", "adjust", "situation", "problems")
GROUPS = (RISK, COPING, SCRIPT, THOUGHT, PLANNING, CLOSING, OPENING, BEGINNING)

FOLLOWS = {
    "": "consent,mood", "consent": "name", "name": "pronouns,country", "pronouns": "country", "country": "mood", "mood": "safety,stayed,agenda",
    "safety": "recency,intent,agenda,problems", "recency": "intent,urge,eases", "intent": "urge,plan", "urge": "plan,knows,keep safe,signs",
    "eases": "signs", "signs": "helps,person", "helps": "options", "options": "reach", "reach": "delay", "delay": "person",
    "person": "list place", "stayed": "agenda", "agenda": "choose,review,situation,problems", "review": "learnt,barrier",
    "learnt": "review,takeaway", "barrier": "adjust", "situation": "thought,feeling", "thought": "feeling,belief,hot", "hot": "belief",
    "feeling": "thought,behaviour", "behaviour": "link", "belief": "for", "for": "against", "against": "other view,friend,balanced",
    "friend": "balanced", "other view": "balanced", "balanced": "rerate,belief", "rerate": "takeaway,hw idea,rerate", "problems": "situation,goal,impact",
    "goal": "goal sign", "finished": "pieces", "pieces": "minutes,first", "minutes": "first", "first": "when", "when": "obstacle",
    "obstacle": "if then", "if then": "confidence", "confidence": "reward,takeaway,adjust", "hw idea": "when", "need": "who", "who": "fear",
    "fear": "channel,tried,when,belief", "tried": "ask line", "ask line": "if no", "if no": "script", "script": "role play",
    "scene": "debrief like", "debrief like": "debrief change", "debrief change": "nerves", "nerves": "again", "takeaway": "correct",
    "correct": "feedback", "feedback": "goodbye",
}  # fmt: skip
"""What therapists usually ask next."""

EMERGENCY = re.compile(
    r"\b(call|ring|dial|phone|reach|contact)\b.{0,30}\b(999|112|911|000|emergency (number|services?)|ambulance)\b|\bnearest (emergency|a&e|hospital)|"
    r"\bput (some )?distance between you|\bopen the door for them|\bthen (999|112|911)\b",
    re.I,
)
GENERIC = re.compile(
    r"^\W*(and |so |now )?(what (comes|came) to mind|how does (it|that) (go|read|sound)|which (shall|would|will) it be|what would (that|it) be|"
    r"what do you (think|say)|(has|have|is|was|did|does) (any of )?(it|that|those|this)\b|how('s| is| has| did| was) (it|that)\b|what are they|what then|"
    r"can you|could you|would you)",
    re.I,
)
"""Questions that lean on the sentence before them."""
YES_NO = re.compile(r"\ba? ?(plain |simple )?yes\b.{0,20}\bno\b", re.I)
QUOTED = re.compile(r"[\"“]([^\"”]{3,})[\"”]|(?<!\w)'([^']{8,}?)'(?!\w)|‘([^’]{8,}?)’(?!\w)")
SENTENCE = re.compile(r"[^.!?…]+(?:[.!?…]+[\"”’')]*|$)")
IMPERATIVE = re.compile(
    r"^\W*(and |so |now |then |ok |okay |good |please |first,? |next,? |if you (like|want|can),? |take a moment and |just |perhaps |maybe )*"
    r"(tell|say|give|put|name|describe|write|list|walk|take me|pick|choose|rate|imagine|think|picture|read|try|send|suppose|"
    r"bring|share|let me know|show|add|start|go|type|help me|talk me|run|finish|complete|sum|explain|i'?d (like|love) to (hear|know)|"
    r"i wonder|i'?m (curious|wondering)|let'?s)\b",
    re.I,
)
BYE = re.compile(
    r"\b(good ?bye|bye|take (good )?care|see you|talk (to you )?(soon|next)|until (next|then|we)|good ?night|rest well|"
    r"look(ing)? forward to (next|our next|seeing)|till next|we('ll| will) stop here|we stop here|that'?s (our|the) (time|session)|"
    r"(end|ends) (of )?(our|today'?s|the|this) session|session (is|ends|has) (over|ended|here)|same time next)\b",
    re.I,
)
SCENE = re.compile(r"^\W*\[as ([^\]]+)\]\s*", re.I)
START_SCENE = re.compile(
    r"\b(you (start|begin|go first|open)|whenever you('re| are) ready|go ahead|your (line|turn|move)|you have the first (line|word)|"
    r"over to you|knock|say your first|start us off|start when)\b",
    re.I,
)
NEXT = 0.8
"""How much it counts that it is what usually comes next."""
NEIGHBOUR = 0.5
"""How much it counts that the question before was of the same kind."""
LEARNT = 6.0
"""How much likeness to learnt wordings counts beside a pattern."""
SCALE_100 = re.compile(r"\b(0|zero|nought) ?(-|–|to|and|\.\.) ?(100|a hundred|hundred)\b|out of (100|a hundred)|percent|per cent|%", re.I)
SCALE_10 = re.compile(r"\b(0|zero|1|one|nought) ?(-|–|to|and|\.\.) ?(10|ten)\b|out of (10|ten)", re.I)
RISKY = re.compile(r"\b(hurt(ing)? (yourself|myself)|self-?harm|suicid\w*|urges?|dying|die|end(ing)? (your|my) life|not be(ing)? here|wish to die)\b", re.I)


@dataclass(frozen=True)
class Heard:
    """One therapist message as the client takes it."""

    text: str
    asks: str = ""
    """What the last question is for; empty when nothing is asked."""
    also: tuple[str, ...] = ()
    """What else is asked along with it."""
    scale: int = 0
    options: tuple[str, ...] = ()
    scene: str = ""
    """Whom the therapist speaks as, in a role-play."""
    questions: int = 0
    faults: frozenset[str] = field(default_factory=frozenset)
    gifts: frozenset[str] = field(default_factory=frozenset)


def plain(text: str) -> str:
    """The message with curly quotes made straight and quoted words put aside."""
    text = text.replace("’", "'").replace("‘", "'")
    return QUOTED.sub(" that ", text)


def sentences(text: str) -> list[str]:
    """The message's sentences, with their end marks."""
    return [s.strip() for s in SENTENCE.findall(text) if re.search(r"\w", s)]


SCENES = {"scene", "scene open", "role play", "debrief change", "nerves"}
PLACES = {name: set(labels) for name, labels in
          (("risk", RISK), ("coping", COPING), ("script", SCRIPT), ("thought", THOUGHT), ("planning", PLANNING))}  # fmt: skip
SHIFTS: tuple[tuple[str, set[str], set[str], str], ...] = (
    ("person", PLACES["script"], PLACES["coping"], "who"),
    ("who", PLACES["coping"] | PLACES["risk"], PLACES["script"] - {"who"}, "person"),
    ("gains", PLACES["risk"] | PLACES["coping"], set(), "eases"),
    ("shared", PLACES["risk"], {"hurts"}, "knows"),
    ("signs", {"goal", "goal sign"}, PLACES["coping"], "goal sign"),
    ("choose", PLACES["coping"], PLACES["planning"], "reach"),
    ("self", PLACES["thought"], set(), "feeling"),
    ("takeaway", {"feedback"}, set(), "feedback"),
    ("learnt", {"scene", "scene open"}, set(), "debrief like"),
    ("landed", {"scene", "scene open"}, set(), "debrief like"),
    ("learnt", {"balanced", "rerate", "debrief like", "again", "confidence"}, {"review", "adjust"}, "takeaway"),
    ("obstacle", {"review"}, {"when", "first", "hw idea"}, "barrier"),
    ("hot", {"agenda"}, PLACES["thought"], "choose"),
)
"""Asked for, heard near any of these, near none of these: it means this instead."""


def hear(text: str, recent: tuple[str, ...] = ()) -> Heard:
    """What a message asks, given what was asked before it, the latest last."""
    if found := SCENE.match(text):
        return Heard(text, asks="scene", scene=found[1].strip(), questions=text.count("?"))
    bare = plain(text)
    if EMERGENCY.search(bare):
        return Heard(text, asks="alarm", questions=text.count("?"))
    parts = sentences(bare)
    scores = _scores(parts)
    before = recent[-1] if recent else ""
    for label in scores:
        scores[label] += NEIGHBOUR * any(label in group and before in group for group in GROUPS)
        scores[label] += NEXT * (label in FOLLOWS.get(before, "").split(","))
    ranked = sorted(scores, key=lambda label: -scores[label])
    asks = ranked[0] if ranked and scores[ranked[0]] >= 1.5 else ""
    asked = asks == "check ten" or any(p.rstrip("\"')").endswith("?") or IMPERATIVE.match(p) for p in parts)
    heard = Heard(text, asks=asks if asked else "", questions=text.count("?"), scale=_scale(bare))
    if not asked and BYE.search(bare):
        return replace(heard, asks="goodbye")
    if "role play" in recent[-2:] and START_SCENE.search(bare) and not _is_question(parts[-1] if parts else ""):
        return replace(heard, asks="scene open")
    if YES_NO.search(bare) and recent and recent[-1] in (*RISK, "consent", "offer", "role play"):
        return Heard(text, asks=recent[-1], questions=text.count("?"))
    if asked and not asks:
        heard = replace(heard, asks=_again(bare, recent))
    also = tuple(label for label in ranked[1:4] if asks and scores[label] >= 3.0)
    heard = replace(heard, also=also, options=_options(parts) if asked else ())
    return settle(heard, recent)


def _again(text: str, recent: tuple[str, ...]) -> str:
    """A question nothing is known of: for a number, the one asked before; else to say more."""
    before = recent[-1] if recent else "consent"
    if YES_NO.search(text) and recent:
        return before
    wants_number = re.search(r"\b(number|scale|\d+)\b", text)
    return before if before == "consent" or (wants_number and before in RATED) else "more"


def _is_question(sentence: str) -> bool:
    return sentence.rstrip("\"')").endswith("?")


def _scores(parts: list[str]) -> dict[str, float]:
    """How strongly each thing is asked; the last asking sentence counts most."""
    asking = [i for i, p in enumerate(parts) if _is_question(p) or IMPERATIVE.match(p)]
    last = asking[-1] if asking else -1
    scores: dict[str, float] = {}
    for i, part in enumerate(parts):
        proposed = not _is_question(part) and re.match(r"\W*(so |now |then )?let'?s\b", part, re.I)
        if i == last - 1 and GENERIC.search(parts[last]):
            proposed, share_before = False, 0.95
        else:
            share_before = 0.4 if last - i == 1 else 0.2
        share = 0.5 if proposed and i != last else 1.0 if i == last or (SCALE_10.search(part) and i == len(parts) - 1) else max(0.8, share_before) if i in asking else share_before
        for label, weight, pattern in COMPILED:
            if pattern.search(part):
                heavy = max(share, 0.9) if label == "safety" and asking else share
                scores[label] = max(scores.get(label, 0.0), weight * heavy)
    if asking:
        for label, share in likeness(parts[last]).items():
            scores[label] = scores.get(label, 0.0) + LEARNT * share
    return scores


def _scale(text: str) -> int:
    return 100 if SCALE_100.search(text) else 10 if SCALE_10.search(text) else 0


def _options(parts: list[str]) -> tuple[str, ...]:
    """The two things offered in the last "A or B?"."""
    last = next((p for p in reversed(parts[-3:]) if re.search(r"\bor\b", p, re.I)), "")
    last = re.split(r"[:;–—]", last.rstrip("?\"' "))[-1]
    first, _, second = last.rpartition(" or ")
    first = re.split(r",\s*(?=\w)", first.rstrip(", "))[-1].strip()
    first = re.sub(r"^(with (it|that),? )?(we could|would you (rather|like to|prefer( to)?)|do you (want|prefer)( to)?|shall we|should we|is it( more)?|do we)\s+", "", first, flags=re.I)
    return (first, second.strip(" ,")) if first and second else ()


def settle(heard: Heard, recent: tuple[str, ...]) -> Heard:
    """The same words mean different things in different places of a talk."""
    near = set(recent[-4:])
    risky = bool(RISKY.search(heard.text)) or bool(set(recent[-2:]) & {*RISK, *COPING})
    asks = heard.asks
    if asks == "choose" and re.search(r"\bor (rather )?not\b", heard.text, re.I) and near & {"offer", "role play"}:
        asks = "role play" if "role play" in near else "offer"
    if asks in ("offer", "more", "self", "choose", "landed") and set(recent) <= {"consent"} and "?" in heard.text:
        asks = "consent"
    elif asks in RATED and re.search(r"\bnerv", heard.text, re.I):
        asks = "nerves"
    elif asks == "recency" and not risky:
        asks = "situation"
    elif asks == "barrier" and risky and not near & {*PLANNING, "review"} and re.search(r"stop|ke?pt?|held", heard.text, re.I):
        asks = "stops"
    elif asks == "stops" and not risky:
        asks = "barrier"
    elif asks in ("belief", "confidence") and re.search(r"\bhow (sure|certain|convinced|likely)", heard.text, re.I):
        asks = _sure(heard, near)
    elif asks == "rerate" and len(recent) < 4 and not near & set(THOUGHT):
        asks = "mood"
    else:
        asks = next((to for label, places, without, to in SHIFTS if label == asks and places & near and not without & near), asks)
    if asks == "feedback" and len(recent) > 3 and not set(recent[-6:]) & {*CLOSING, "confidence", "hw idea", "reward"}:
        asks = "self"
    if asks == "debrief change" and not near & SCENES:
        asks = "offer" if near & {*PLANNING, "offer"} else "correct" if near & set(CLOSING) else "offer"
    if asks == "debrief like" and not near & SCENES:
        asks = "feedback" if near & set(CLOSING) else "learnt" if near & {"review", "learnt"} else "self"
    return replace(heard, asks=asks, also=tuple(a for a in heard.also if a != asks))


def _sure(heard: Heard, near: set[str]) -> str:
    if re.search(r"\b(they|she|he|people|others)\b", heard.text) and not re.search(r"\bhow (confident|likely) are you\b", heard.text, re.I):
        return "belief"
    if re.search(r"\b(do|doing|manage|happen|try|use|follow|send|go through|get to) ", heard.text, re.I):
        return "confidence"
    return "confidence" if near & set(PLANNING) else "belief" if near & set(THOUGHT) else heard.asks
