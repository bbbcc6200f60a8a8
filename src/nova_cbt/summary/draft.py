"""One line of the summary in the making: the client's own words, quoted, filled into a wording."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from nova_cbt.model import Answer, Bullet, Session, Speaker, Turn, Worksheet
from nova_cbt.summary import text as t
from nova_cbt.summary.ground import client_name, shows_danger
from nova_cbt.summary.words import line, page_name, recognise
from nova_cbt.words import patterns as re

_EMPTY = re.compile(
    r"(?:i (?:really )?(?:don'?t|do not) know|idk|dunno|not sure|no idea|nothing(?: much| really)?|none|no|nope|yes|"
    r"yeah|ok(?:ay)?|sure|fine|same|not (?:really|much)|can'?t (?:say|think)|skip|pass|whatever)\b[\s\w,.!']{0,18}",
    re.I,
)
_PRIVATE = re.compile(
    r"\b(?:suicid\w*|kill\w*|die|dying|dead|death|self-?harm\w*|cut(?:ting)?|hurt(?:ing)? (?:my|them|him|her)sel\w+|"
    r"overdos\w*|pills?|tablets|blade\w*|razor\w*|blood|bleed\w*|hang(?:ed|ing)?|burn(?:ed|t|ing)? mysel\w+|abus\w+|"
    r"rap(?:e|ed)|chok\w+)\b",
    re.I,
)


@dataclass(frozen=True)
class Draft:
    """A session being summed up, looked at the ways its sections need."""

    session: Session

    @property
    def name(self) -> str:
        """What the client is called in the summary."""
        return client_name(self.session) or line("nobody")

    def turn(self, number: int) -> Turn | None:
        """A turn by its number."""
        return next((x for x in self.session.turns if x.number == number), None)

    def sheets(self, page: str = "") -> list[Worksheet]:
        """This session's worksheets, of one page if named; only answers given in this session count."""
        return [s for s in self.session.state.sheets if s.page == page or (not page and page_name(s.page))]

    def words(self, answer: Answer, limit: int = t.QUOTE_LIMIT, *, about: re.Pattern[str] | None = None) -> str:
        """The client's words in an answer, short enough to be quoted; nothing where they are no quotation."""
        turn = self.said_at(answer)
        if turn is None or turn.speaker != "client" or (shows_danger(turn) and turn.risk and turn.risk.tier >= 2):
            return ""
        for said in (answer.value, answer.said):
            quote = t.clip(said, limit, about=about)
            if quote and t.plain(quote).strip(" .,;:!?…") in t.plain(turn.text) and not private(quote):
                return quote
        return ""

    def said_at(self, answer: Answer) -> Turn | None:
        """The turn whose words an answer holds: what was told before is often agreed to later, in other words."""
        turn, words = self.turn(answer.turn), t.plain(answer.value).strip(" .,;:!?…")
        if turn is None or not words or words in t.plain(turn.text):
            return turn
        told = (x for x in self.session.said("client") if x.number < turn.number and words in t.plain(x.text))
        return next(told, turn)

    def last(self, page: str, slot: str) -> Answer | None:
        """The newest answer to a slot on any worksheet of a page."""
        return next((a for s in reversed(self.sheets(page)) for a in reversed(s.answers) if a.slot == slot), None)


def private(words: str) -> bool:
    """Words about self-harm, death or violence are never quoted in a summary that may be shared."""
    return bool(_PRIVATE.search(words))


def says_nothing(words: str) -> bool:
    """An answer without content: "dunno", "no", "fine"."""
    return not t.content(words) or bool(_EMPTY.fullmatch(words.strip(" .!")))


def say(draft: Draft, key: str, evidence: Iterable[int], *, by: Speaker = "client", **slots: str) -> Bullet:
    """A bullet in the wording of a key, resting on these turns."""
    return fill(draft, key, evidence, slots, by)


def fill(draft: Draft, key: str, evidence: Iterable[int], slots: Mapping[str, str], by: Speaker = "client") -> Bullet:
    """The same, with the words to be filled in as a table."""
    turns = tuple(sorted({n for n in evidence if n}))
    text = line(key, sum(turns) + draft.session.number, name=draft.name, **slots)
    return Bullet(key.split(".")[0], _cased(text), turns, by)


def varied(bullets: Iterable[Bullet], name: str) -> list[Bullet]:
    """The same bullets, worded so that no two of them begin alike where another wording is at hand."""
    begun: set[str] = set()
    kept = []
    for bullet in bullets:
        match = recognise(bullet.text, bullet.section)
        others = [line(match.key, n, **{"name": name, **match.slots}) for n in range(4)] if match.key else []
        text = next((o for o in [bullet.text, *others] if _begin(o) not in begun), bullet.text)
        kept.append(replace(bullet, text=_cased(text)))
        begun.add(_begin(text))
    return kept


def _cased(text: str) -> str:
    """A capital at the front, and none for "the client" further on."""
    nobody = line("nobody")
    text = re.sub(rf"(?<=\w )(?<!\. ){nobody}\b", nobody.lower(), text)
    return re.sub(r"^\W*\w", lambda m: m[0].upper(), text)


def _begin(text: str) -> str:
    return " ".join(text.split()[:3])
