"""What a simulated client never does: one function per rule, returning the words that prove the breach or nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from nova_cbt.simulate.ear import plain
from nova_cbt.simulate.manners import alike
from nova_cbt.simulate.mind import State
from nova_cbt.simulate.page import Persona
from nova_cbt.simulate.tables import pattern, wordlist
from nova_cbt.words import patterns as re

LIKE = 0.8
LAST = 10
PARTS = r"(therapist|patient|client|nova|assistant|user|system|counsell?or)"


@dataclass(frozen=True)
class Before:
    """What a message is checked against."""

    persona: Persona
    state: State
    own: Sequence[str] = ()
    """The client's earlier messages, oldest first."""
    therapist: Sequence[str] = ()
    """The therapist's messages so far, oldest first."""
    asks: str = ""
    """What the therapist has just asked for."""
    faults: frozenset[str] = field(default_factory=frozenset)
    ended: bool = False


def acts_as_therapist(text: str, before: Before) -> str:
    """Asks how the other feels, sets steps, offers exercises, judges the other's progress."""
    if before.asks in ("friend", "kind", "script") or before.asks.startswith("scene"):
        return ""
    found = pattern("acts_as_therapist").search(plain(text))
    return found.group() if found else ""


def teaches(text: str, before: Before) -> str:
    """Fills a gap with a lesson: numbered steps, a how-to, an imagined case."""
    found = pattern("teaches").search(text)
    return found.group() if found else ""


def names_itself(text: str, before: Before) -> str:
    """Its own name outside quoted self-talk, unless it is introducing itself."""
    if before.asks in ("name", "pronouns", "country") or before.faults & {"wrong_name"}:
        return ""
    found = re.search(rf"\b{before.persona.name}\b", re.sub(r"[\"“][^\"”]*[\"”]", "", text))
    return found.group() if found else ""


def prints_directions(text: str, before: Before) -> str:
    """Brackets, asterisks, role labels, mark-up."""
    found = pattern("directions").search(text) or re.search(rf"(?im)^\s*{PARTS}\s*:|\[\w", text)
    return found.group() if found else ""


_REFUSES = re.compile(
    r"\b(?:can ?not|can't|unable to|won't|not able to) (?:continue|proceed|assist|provide|engage)\b", re.IGNORECASE
)


def refuses_the_talk(text: str, before: Before) -> str:
    """Declines to go on as a service would; a client who has had enough says so, or leaves."""
    found = _REFUSES.search(text)
    return found.group() if found else ""


def tells_its_numbers(text: str, before: Before) -> str:
    """Its own make-up: trust, belief percentages as state, scores of forms."""
    found = pattern("tells_its_numbers").search(text)
    return found.group() if found else ""


def untaught_jargon(text: str, before: Before) -> str:
    """Words of the trade that nobody used to them."""
    lower = text.lower()
    taught = " ".join(before.therapist).lower()
    return next((word for word in sorted(wordlist("jargon")) if word in lower and word not in taught), "")


def repeats_itself(text: str, before: Before) -> str:
    """The same again as one of its last ten messages; short answers may recur."""
    if len(text.split()) < 6:
        return ""
    return next((old[:60] for old in before.own[-LAST:] if alike(text, old) >= LIKE), "")


def stops_in_the_middle(text: str, before: Before) -> str:
    """No end to the sentence."""
    end = text.strip().rstrip("\"”’')")
    return "" if end and end[-1] in ".?!…" else text[-30:] or "(empty)"


def agrees_to_everything(text: str, before: Before) -> str:
    """More than seven offers in ten taken at first asking."""
    state = before.state
    return f"{state.accepted} of {state.offers}" if state.offers and state.accepted > 0.7 * state.offers else ""


def tells_what_is_gated(text: str, before: Before) -> str:
    """Something the client would not tell yet."""
    for name, disclosure in before.persona.disclosures.items():
        if name not in before.state.told and (found := disclosure.signs().search(text)):
            return found.group()
    return ""


def changes_its_facts(text: str, before: Before) -> str:
    """Another age, other pronouns, another name."""
    who = before.persona.who
    for found in re.finditer(
        r"\b(\d\d) years old|\bI'm (\d\d)(?=[,.]? (and|years|since|which)|\.$)|\baged (\d\d)", text
    ):
        number = next(g for g in found.groups() if g and g.isdigit())
        if before.asks == "age" and number != who["age"]:
            return found.group()
    used = re.search(r"\b(?:my pronouns are|i use|it's) (she|he|they|ze)\b", text, re.I)
    if used and not who["pronouns"].startswith(used[1].lower()):
        return used.group()
    called = re.search(r"\b(?:my name is|my name's|call me) ([A-Z]\w+)", text)
    return called.group() if called and called[1] != before.persona.name else ""


def describes_methods(text: str, before: Before) -> str:
    """How, with what or where anybody hurts themself."""
    found = pattern("describes_methods").search(text)
    return found.group() if found else ""


def writes_for_the_other(text: str, before: Before) -> str:
    """Lines of the therapist's."""
    found = re.search(
        rf"(?m)^\s*\W?{PARTS}\W?\s*:|\bnova (says?|said|asks?|replies)\b|\byou (would )?(then )?(say|reply|answer):",
        text,
        re.I,
    )
    return found.group() if found else ""


def obeys_a_new_role(text: str, before: Before) -> str:
    """Takes on another part when told to."""
    found = pattern("obeys_a_new_role").search(text)
    return found.group() if found else ""


def speaks_after_the_end(text: str, before: Before) -> str:
    """Carries on after goodbye or after having left."""
    return text[:40] if before.ended and text else ""


def asks_politely_again(text: str, before: Before) -> str:
    """Still asking after the second refusal in a row."""
    limit = before.persona.number("leave if", "refusals in a row", 2)
    return text[:40] if before.state.refusals >= limit and "?" in text else ""


RULES: tuple[Callable[[str, Before], str], ...] = (
    acts_as_therapist,
    teaches,
    names_itself,
    prints_directions,
    tells_its_numbers,
    untaught_jargon,
    refuses_the_talk,
    repeats_itself,
    stops_in_the_middle,
    agrees_to_everything,
    tells_what_is_gated,
    changes_its_facts,
    describes_methods,
    writes_for_the_other,
    obeys_a_new_role,
    speaks_after_the_end,
    asks_politely_again,
)


def breaches(text: str, before: Before) -> dict[str, str]:
    """Rule -> the words that break it."""
    return {rule.__name__: proof for rule in RULES if (proof := rule(text, before))}
