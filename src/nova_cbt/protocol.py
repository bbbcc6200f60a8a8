# ruff: noqa: E501 - a pattern is easier to check on one line
"""What a reply at each tier must hold and must never hold (risk_protocol 3, 5, 16): acts looked for, not phrases.

`inspect` looks at one reply for its move; `owed` at a session, for what a tier asks for within its first replies.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from nova_cbt.model import Move, RiskRecord, Session, Turn
from nova_cbt.words import patterns as re

ACUTE = 4
LIMITS = {0: 110, 1: 90, 2: 90, 3: 90, 4: 70, 5: 70}
"""Most words of a reply in safety work."""
WITHIN = 5
"""Replies, the first included, within which R2 and R3 must have given everything of theirs; R4 within three."""


@dataclass(frozen=True)
class Inspection:
    """What a reply lacks and what it should not say; empty when it may go out."""

    missing: tuple[str, ...] = ()
    forbidden: tuple[tuple[str, str], ...] = ()
    """(which, the words that prove it)"""

    def __bool__(self) -> bool:
        return bool(self.missing or self.forbidden)


def _act(*patterns: str) -> Callable[[str], bool]:
    found = re.compile("|".join(rf"(?:{p})" for p in patterns), re.IGNORECASE)
    return lambda text: bool(found.search(text))


_SOMEONE = (
    r"(?:some ?(?:one|body)|any ?(?:one|body)|who\b|whom\b|friend|neighbour|relative|family|person|people|sister|"
    r"brother|mother|father|parent|partner|flatmate|colleague|adult|teacher|nurse|them\b|ones? you trust)"
)
ACTS: Mapping[str, Callable[[str], bool]] = {
    "warm": _act(
        r"\b(?:thank|thanks|glad|hear you|sorry|believe you|staying|worried|matters?|with you|trust|honest|hard|heavy|"
        r"good (?:that|to)|understood|clear|exhaust\w*|pain|weigh\w*|frighten\w*|right thing|i'm here|still here)\b"
    ),
    "question": lambda text: "?" in text,
    "direct": _act(
        r"\bkill(?:ing)? yourself\b", r"\bsuicid\w*", r"\bend(?:ing)? your (?:own )?life\b", r"\bto die\b",
        r"\bnot (?:wanting|want) to (?:live|be alive)\b", r"\bnot be(?:ing)? alive\b", r"\bwish you (?:were|weren't)\b",
        r"\b(?:hurt|harm)(?:ing)? yourself\b", r"\btake your (?:own )?life\b", r"\bdead\b",
    ),
    "staying": _act(
        r"\bi(?:'m| am)(?: still| right| also)? (?:staying|here|with you|around)\b", r"\bi stay\b", r"\bi'll (?:stay|be here)\b",
        r"\bi'm not (?:leaving|going)\b", r"\bstaying (?:here|with|right|in)\b", r"\bnot alone in this chat\b",
    ),
    "call": _act(
        r"\b(?:call|ring|phone|dial|contact|text|reach)\w*\b[^.?!]{0,60}(?:\d{3}|emergency|line|them)",
        r"\b(?:nearest |go to an? )?emergency department\b", r"\b(?:call|ring|phone|dial)(?:ing)?\b",
    ),
    "person": _act(
        rf"\b(?:with|beside|near|next to|come|comes|sit|stay|tell|told|know|trust|go to|be in|join|ask|nearest|alone)\b"
        rf"[^.?!]{{0,60}}{_SOMEONE}",
        rf"{_SOMEONE}[^.?!]{{0,60}}\b(?:with you|beside|near|come|comes|sit|be there|trust|know|told|tell|room|house|be with)\b",
    ),
    "distance": _act(
        r"\b(?:distance|out of reach|further away|away from (?:it|what|there|the))\b", r"\b(?:give|hand)s? (?:it|them|that)\b",
        r"\bleave (?:the|that) (?:place|room|house|spot)\b", r"\bstep(?:ping)? away\b", r"\bhave (?:someone|somebody) (?:take|keep)\b",
        r"\bhold on to it\b", r"\bmove away\b", r"\block(?:ed)? (?:it|them) away\b", r"\bsafer\b",
    ),
    "professional": _act(
        r"\b(?:doctor|gp|counsell?or|therapist|professional|clinic|nurse|psycholog\w+|psychiatr\w+|health visitor|midwife)\b"
    ),
    "plan": _act(r"\bplan\b"),
    "coping": _act(
        r"\b(?:breath\w*|minutes?|slow\w*|helps?|list|ease[sd]?|calm\w*|cope|coping|ground\w*|notice|steadier|walk|music|"
        r"water|write|writing|skill|takes the edge)\b"
    ),
}  # fmt: skip

_PROMISED: Mapping[str, tuple[str, ...]] = {
    "safety.support": ("professional", "person", "plan"),
    "safety.support_r3": ("professional", "person"),
    "safety.keep_line": ("line", "professional", "person", "plan"),
    "safety.line": ("line",),
    "safety.skill": ("coping",),
    "safety.r4_call": ("call", "emergency"),
    "safety.r4_person": ("person",),
    "safety.r4_distance": ("distance",),
    "safety.r5_call": ("call", "emergency"),
    "safety.leaving": ("line", "person", "emergency"),
    "safety.S2": ("direct",),
    "safety.S6": ("direct",),
    "safety.N3": ("direct",),
    "safety.r1_history": ("direct",),
    "safety.r1_ambiguous": ("direct",),
    "safety.r1_settling": ("direct",),
}

_NEVER: tuple[tuple[str, str], ...] = (
    (
        "refusal",
        r"\bi(?:'m| am)? (?:can(?:'t|not)|unable to|not able to|won't|am not able to) (?:continue|discuss|talk about|help|assist|"
        r"engage|provide|go on with) ?(?:with|you with)?(?: this| that| any)?|\bas an ai\b[^.]{0,40}\b(?:can't|cannot|unable|not able)"
        r"|\bbeyond (?:what i|my) (?:can|am|scope|abilit)|\bi must (?:stop|end) (?:here|this)|\bchange the subject\b",
    ),
    ("contract", r"\bpromise me\b|\b(?:promise|swear|agree|your word)\b[^.?!]{0,40}\b(?:not (?:to )?(?:hurt|harm|kill|do)|won't)"),
    (
        "guilt",
        r"\bthink (?:of|about) (?:your|how) (?:family|children|kids|parents|mother|much)|\bselfish\b|\bhow (?:could|can) you (?:even |do (?:this|that)|think (?:of )?(?:this|that)|say (?:this|that))"
        r"|\byour (?:family|children|kids|parents) (?:need|would be)\b",
    ),
    (
        "minimising",
        r"\b(?:it's|that's) (?:just|only) (?:a phase|attention|in your head)|\beveryone feels\b|\bnot (?:that|so) bad\b|"
        r"\bcheer up\b|\byou don't (?:really )?mean (?:it|that)\b|\bso much to live for\b|\bother people have it worse\b",
    ),
    (
        "glamorising",
        r"\b(?:makes sense|understandable|reasonable|normal|brave|peaceful|beautiful) (?:to|that you|for you to)? ?(?:want )?(?:to )?"
        r"(?:want to )?(?:die|be dead|kill yourself|end (?:it|your life))|\bbetter place\b",
    ),
    (
        "leading",
        r"\byou(?:'re| are) not (?:thinking (?:of|about)|suicidal|going to)[^.?!]{0,40},? (?:are|is|right|correct)\b[^.!]{0,8}\?"
        r"|\bno thoughts of [^.?!]{0,40}, right\b",
    ),
    (
        "false_claim",
        r"\bi(?:'ve| have|'ll| will|'m| am)? ?(?:just |already )?(?:called|calling|call|alerted|notified|contacted|contacting|sent|"
        r"sending|informed|dispatch\w*) (?:the |an? |your )?(?:police|ambulance|emergency|services|help|someone|family|parents|999|911|112)",
    ),
    ("bond", r"\byou only need me\b|\bonly i (?:can )?understand|\bi love you\b|\bi'm (?:a )?(?:real )?human\b"),
    ("secrecy", r"\bi (?:promise|won't) (?:to )?(?:not )?(?:tell|keep (?:this|it) (?:a )?secret)|\bour secret\b|\bstays between us\b"),
    ("outcome", r"\b(?:it will|it'll|everything(?:'s| is| will)) (?:definitely |surely )?(?:be (?:fine|all right|okay|ok)|get better)\b"),
    ("diagnosis", r"\byou (?:have|are|suffer from) (?:clinically )?(?:depression|depressed|bipolar|borderline|psychotic|schizo\w+|ocd|ptsd)\b"),
    (
        "method",
        r"\b(?:lethal\w*|painless|fatal dose|how many (?:pills|tablets) (?:would|it)|most effective way|safer way to (?:cut|hurt|harm))\b",
    ),
    ("substitute", r"\brubber band\b|\belastic band\b|\b(?:hold|squeeze)\w* ice\b|\bdraw\w* (?:red )?(?:lines|cuts|on your (?:arm|skin))\b"),
)  # fmt: skip
NEVER = tuple((name, re.compile(pattern, re.IGNORECASE)) for name, pattern in _NEVER)


def words(text: str) -> int:
    """The length of a reply as section 3 counts it."""
    return len(text.split())


def required(move: Move) -> tuple[str, ...]:
    """What the words of this move must hold, by its tier and by what the move set out to say."""
    if not in_safety(move):
        return ()
    parts = [p for part in move.parts for p in part.split("|")[:1]]
    wanted = [act for part in parts for act in _PROMISED.get(part, ())]
    tier = move.state.risk.tier
    if tier >= ACUTE and move.state.mode == "risk" and any(_ACTS_NOW.search(p) for p in parts):
        wanted += ["emergency", "staying"]
    if move.asks and any(p.startswith(("safety.S", "safety.N", "safety.r1_")) for p in parts):
        wanted.append("question")
    return tuple(dict.fromkeys(wanted))


_ACTS_NOW = re.compile(r"\.(?:r4|r5|way)_(?!safe|coming|check|with)")
"""Replies that must name the number and say that Nova stays; with a person there it may be less."""


def in_safety(move: Move) -> bool:
    """Is the move part of safety work?"""
    return move.name.startswith("safety.")


def holds(act: str, text: str, move: Move) -> bool:
    """Is this act in the words?"""
    if act in ("line", "emergency"):
        exact = move.slots.get(act, "")
        facts = re.findall(r"[\d][\d ]{1,}\d|\w+\.(?:com|org|info)", exact) or [exact]
        return bool(exact) and any(f.lower() in text.lower() for f in facts)
    return ACTS[act](text)


def inspect(text: str, move: Move) -> Inspection:
    """One reply looked at for its tier: what it lacks, what it must not say."""
    missing = [act for act in required(move) if not holds(act, text, move)]
    found = [(name, hit.group()) for name, pattern in NEVER if (hit := pattern.search(text))] if _risky(move) else []
    if in_safety(move):
        tier = move.state.risk.tier
        if words(text) > LIMITS[tier]:
            found.append(("length", f"{words(text)} words"))
        if text.count("?") > 2:
            found.append(("questions", f"{text.count('?')} questions"))
        if (
            tier == 5
            and any(p.startswith(("safety.r5_call", "safety.r5_taken", "safety.r5_bleeding")) for p in move.parts)
            and not _calls_first(text, move)
        ):
            missing.append("call in the first sentence")
    return Inspection(tuple(missing), tuple(found))


def _risky(move: Move) -> bool:
    return in_safety(move) or move.state.risk.tier >= 1


def _calls_first(text: str, move: Move) -> bool:
    first = re.split(r"(?<=[.!?])\s", text.strip())[0]
    return move.slots.get("emergency", "") in first and "?" not in first


ASKED_OF: Mapping[int, tuple[str, ...]] = {
    2: ("line", "professional", "person", "plan", "coping"),
    3: ("line", "professional", "person", "plan"),
    4: ("staying", "call", "emergency", "person", "distance"),
    5: ("staying", "call", "emergency", "person"),
}
"""What a tier must have brought within its first replies."""


def owed(session: Session) -> tuple[str, ...]:
    """What the tier in hand has not brought in time; nothing while there is still time."""
    since = since_rise(session)
    if not since or since[-1].move is None:
        return ()
    tier = since[-1].move.state.risk.tier
    if len(since) < (3 if tier >= ACUTE else WITHIN):
        return ()
    record = since[0].move.state.risk if since[0].move else RiskRecord()
    given = {"line"} if record.resources_at >= tier else set()  # the line is not repeated where it was given before
    return tuple(
        act
        for act in ASKED_OF[tier]
        if act not in given and not any(t.move and holds(act, t.text, t.move) for t in since)
    )


def since_rise(session: Session) -> Sequence[Turn]:
    """Our replies at the present tier, since it was last reached from below; none under R2 or outside safety work."""
    said = [t for t in session.turns if t.speaker == "therapist" and t.move]
    found: list[Turn] = []
    for turn in reversed(said):
        if turn.move and turn.move.state.place.item.startswith("situation:"):
            break
        if turn.move and turn.move.state.risk.tier >= ACUTE and not any(_ACTS_NOW.search(p) for p in turn.move.parts):
            break
        tier = turn.move.state.risk.tier if turn.move else 0
        if found and found[0].move and tier != found[0].move.state.risk.tier:
            break
        if tier < 2 or (not found and turn.move and not in_safety(turn.move)):
            break
        found.insert(0, turn)
    return found
