# ruff: noqa: E501 - a pattern or a row of a table is easier to check on one line
"""What the fitted models say of a message, with the authored rules where a model had too few examples to learn from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, cast

from nova_cbt.cues import consent, features, fitted, habits, homework, thought, verdicts
from nova_cbt.model import Consent
from nova_cbt.words import count, felt, self_verdict, sentences

_SURE, _UNSURE = 0.55, 0.15
"""A thinking habit is named from this chance on, and only when it leads the next by so much (clinical_spec 2.2)."""
_OFFERED, _REVIEWED = 1.0, 1.5
"""After an offer, or a question about the task, most messages answer it: "no answer" must lead by so much."""
_ANNOUNCED = 1.0
"""What more counts against "no report" where the client speaks of a task unasked."""
_HEARD, _NEARLY = 0.0, -0.5
"""The score from which a model hears what no rule fits."""
_MODEL_ALONE = frozenset({"situation", "behaviour", "asks_question"})
_AGREES = {"complaint": -2.0, "resistance": -1.5}
_PLAINLY = -3.0
"""Words of protest are said of much else: their rule holds only where the model does not speak against it by so much."""
_A_THOUGHT = -0.4
_RULE_COUNTS = 0.7
"""What a rule's verdict adds to the score of a value of an exclusive field."""

INTERRUPTS = {
    "complaint", "resistance", "wants_to_end", "act:already_said", "act:disclosure_loss", "act:distress_high",
    "act:memory_claim", "act:topic_change", "act:confused", "act:out_of_scope", "act:off_task", "act:injection",
    "act:offensive", "act:repeat_request", "act:correction", "act:role_flip", "act:joke", "act:good_news", "act:you_tell_me",
    "act:goodbye", "act:question_about_nova", "act:agreement_empty", "act:other_language",
}  # fmt: skip
"""Heads on which the therapist leaves the step in hand, or takes a message for no answer."""
_MARGIN, _WORD, _MOST, _LONGEST = 2.0, 0.02, 3.2, 4.5
_UNNAMED = 1.3
_BESIDE = 1.5
"""Where feelings are named, they are the ones meant: a guess beside them must be surer by so much."""


@dataclass(frozen=True)
class Judged:
    """Log-odds of every head for one message."""

    heads: Mapping[str, float]
    words: int = 0
    """Words in the message; a long one has more in it that only looks like a sign."""
    careful: bool = False
    """In a session: what would interrupt the work must be surer than elsewhere."""

    def has(self, head: str, rule: bool) -> bool:
        """Whether a flag or act holds: by the rule, or by the model, which also knows wordings the rule does not.

        What would interrupt the work needs more than a model's even chance: most messages of a session are plain
        answers, and an answer taken for a complaint costs more than the reverse.
        """
        if self.careful and head == "act:correction":
            return rule  # "sorry, it's put right" to somebody who corrected nothing is worse than a miss
        if self.careful and head == "asks_question" and rule:
            return self.heads.get(head, -9.0) > _NEARLY
        enough = min(_MARGIN + self.words * _WORD, _LONGEST) if self.careful and head in INTERRUPTS else _HEARD
        score = self.heads.get(head, -9.0)
        return (rule and head not in _MODEL_ALONE and score > _AGREES.get(head, -99.0)) or score > enough

    def may_be(self, head: str) -> bool:
        """Whether the model leaves a flag open that something in the words speaks for."""
        return self.heads.get(head, 0.0) > _PLAINLY

    def best(self, field: str, lead: float, rule: str | None) -> str:
        """The likeliest value of an exclusive field; "none" only when it leads by so much."""
        values = {head.split(":")[1]: score for head, score in self.heads.items() if head.startswith(f"{field}:")}
        values["none"] = values.get("none", 0.0) - lead
        if rule in values:
            values[rule] += _RULE_COUNTS
        return max(values, key=lambda v: values[v], default="none")

    def consent(self, text: str, asked: str, context: str = "") -> Consent | None:
        """Yes, no, hesitant, or not an answer to an offer."""
        if flat := consent.plain(text, asked, context):
            return flat
        value = self.best("consent", _OFFERED if asked == "consent" else 0.0, consent.consent(text, asked))
        return None if value == "none" else cast(Consent, value)

    def homework(self, text: str, asked: str) -> Literal["done", "partly", "not_done"] | None:
        """What became of the task, if that is spoken of."""
        unasked = not asked and homework.announced(text)
        reviewed = asked == "homework" or unasked
        rule = homework.status(text) if reviewed else None
        lead = _REVIEWED + (_ANNOUNCED if rule and unasked else 0.0)
        value = self.best("homework_status", lead if reviewed else 0.0, rule)
        return None if value == "none" else cast(Literal["done", "partly", "not_done"], value)

    def request(self, rule: str) -> str:
        """What is asked of Nova: by the rule, else by the surest head; surer in a session."""
        if rule:
            return rule
        enough = _MOST if self.careful else _HEARD
        asked = {
            h.split(":")[1]: score for h, score in self.heads.items() if h.startswith("request:") and score > enough
        }
        return max(asked, key=lambda name: asked[name], default="")

    def emotions(self, text: str) -> list[str]:
        """Feelings named in the text, and those that speak from it without being named."""
        named = [f.name for f in felt(text)]
        enough = _BESIDE if named else _UNNAMED if self.careful else _HEARD
        unnamed = [h.split(":")[1] for h, score in self.heads.items() if h.startswith("emotion:") and score > enough]
        return list(dict.fromkeys([*named, *unnamed]))


def judge(text: str, asked: str, context: str = "", *, careful: bool = False) -> Judged:
    """What the models make of a message after a question of this kind."""
    return Judged(fitted.scores("turns", features.message(text, asked, context)), count(text), careful)


def automatic_thought(text: str, asked: str, said: Judged) -> str:
    """The thought, where message, sentence and rule together speak for one: the rule's words, else the likeliest sentence's."""
    by_rule = thought.thought(text, asked)
    if (asked == "thought" or said.careful) and not by_rule:
        return ""
    if by_rule and self_verdict.spoken(text):
        return by_rule
    likeliest, score = _likeliest(text, asked)
    if asked != "thought" and not by_rule and thought.fair(text):
        return ""
    if (
        said.heads.get("thought", 0.0) + score + bool(by_rule or thought.sweeping(text) or verdicts.turns(text)) / 2
        <= _A_THOUGHT
    ):
        return ""
    return by_rule or thought.words(likeliest)


def _likeliest(text: str, asked: str) -> tuple[str, float]:
    """The sentence that is most like a thought, and how much."""
    each = [(s, fitted.scores("thoughts", features.sentence(s, asked))["thought"]) for s in sentences(text)]
    return max(each, key=lambda pair: pair[1], default=("", -9.0))


def distortions(text: str) -> dict[str, float]:
    """The chance of each thinking habit and of none."""
    return fitted.shares(fitted.scores("habits", features.sentence(text, "")))


def named(shares: Mapping[str, float], text: str) -> str:
    """The one habit sure enough to be said aloud; never where the words tell of loss, abuse, prejudice or threat."""
    if habits.real(text) or count(text) < 3:
        return ""
    (first, top), (_, second) = sorted(shares.items(), key=lambda pair: -pair[1])[:2]
    return first if first != "none" and top >= _SURE and top - second >= _UNSURE else ""
