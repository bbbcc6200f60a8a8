"""What at a question is most likely the answer, and so no act beside it."""

from __future__ import annotations

from nova_cbt.cues.feared import of_loss
from nova_cbt.words import lower
from nova_cbt.words import patterns as re
from nova_cbt.words.assent import prefers
from nova_cbt.words.verdict import opines

DRAFTS = {"ask", "script", "scene"}
PLANS = {"what", "when", "where", "obstacle", "if_then", "shrink"}
LISTS = {
    "item", "more", "reason", "stayed", "mood", "problem", "example", "wish", "repair", "loss", "distress", "goal",
}  # fmt: skip
"""Slots that ask for whatever is there: news and topics are answers to them."""
PLACES = {"situation", "status", "barrier"}
NAMES = {"name", "pronouns", "country", "consent"}
SELF_TALK = {"thought", "balanced"}
_OF_THIS = re.compile(
    r"\b(?:worksheets?|homework|exercises?|therap\w+|techniques?|this (?:stuff|kind|sort|thing)|all (?:that|this|it)|"
    r"here (?:because|cos)|insisted|made me|sent me|signed me|cbt|diar\w+|lists?|feelings|writing|your|you|"
    r"(?:in|of|with) this)\b"
)
NUMBERS = ("rating", "rating10", "number_minutes", "minutes")


def expected(kind: str, slot: str, said: list[str]) -> set[str]:
    """What at this question is most likely the answer."""
    if kind in DRAFTS:
        return {*_IN_A_DRAFT} if _PLEADS.search(lower(" ".join(said))) else {"request", "topic", "thanks"}
    if slot in REVIEWS and (slot != "useful" or opines(" ".join(said))):
        return {*_OPINIONS}
    if slot == "useful":
        return {"complaint", "praise", "thanks", "resistance"}
    if slot == "what" and prefers(" ".join(said)):
        return {"resistance", "refuse", "request", "topic"}
    if slot in LISTS:
        return {"topic", "hard_news", "told", "request", "good_news", "correction"}
    if kind in PLACES or slot in ("moment", "barrier", "situation"):
        return {"hard_news", "good_news"} | ({"resistance", "refuse"} if kind != "status" else set())
    if kind in NAMES:
        return {"correction", "refuse", "tell", "request", "resistance", "topic"}
    if kind == "choice":
        return {"request", "refuse", "tell", "resistance", "topic", "end"}
    if kind in NUMBERS:
        return set()
    if kind in SELF_TALK and not _OF_THIS.search(lower(" ".join(said))):
        return {"resistance", "knows", "request", "refuse", "joke", *(["loss"] if of_loss(" ".join(said)) else [])}
    if kind == "fact" and not _NEWS.search(lower(" ".join(said))):
        return {"good_news", "hard_news"}
    return set()


_NEWS = re.compile(r"\bguess what\b|!|\b(?:yesterday|today|this morning|just now|last night)\b")
REVIEWS = {"useful", "main_point", "correction", "takeaway", "stayed"}
"""Slots that ask what the client thinks of it all: praise and blame are answers."""
_OPINIONS = {
    "complaint", "already_said", "praise", "thanks", "good_news", "resistance", "correction", "topic", "request",
    "knows", "tell", "joke", "told", "refuse",
}  # fmt: skip
_PLEADS = re.compile(
    r"\b(?:could|can|would|will|may) (?:you|i|we)\b|\bi(?:'d| would) like\b|\bi need\b|\bplease\b|"
    r"^\W*(?:hello|hi|dear)\b|\bask\b"
)
_IN_A_DRAFT = {"request", "topic", "confused", "tell", "thanks", "good_news", "hard_news", "offtask", "praise", "told"}
