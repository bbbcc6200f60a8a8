# ruff: noqa: E501 - a pattern or a row of a table is easier to check on one line
"""What is in a client's words besides danger: acts, feelings, ratings, thoughts, homework, a question to us."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.cues import acts, endings, homework, pushback, request, thought
from nova_cbt.cues.asking import asked, last_question
from nova_cbt.cues.judge import Judged, automatic_thought, distortions, judge, named
from nova_cbt.cues.language import other_language
from nova_cbt.model import Emotion, Reading
from nova_cbt.words import count, felt, plain, ratings, sentences
from nova_cbt.words import patterns as re
from nova_cbt.words.aside import telling
from nova_cbt.words.bereaved import by_the_way, of_another
from nova_cbt.words.feelings import named as feelings_in
from nova_cbt.words.leaving import without_standing
from nova_cbt.words.numbers import rating
from nova_cbt.words.order import said_by_another

__all__ = ["find"]

_LONG = 90
_WHOLE = {"dont_know": 10, "agreement_empty": 9, "greeting": 14, "joke": 40}
"""Acts that must be most of the message: at most so many words besides."""


def find(text: str, context: str = "", *, careful: bool = False) -> Reading:
    """What the message holds, heard after what the therapist said just before; `careful` in a running session."""
    if (not re.search(r"[^\W_]", text) and not re.search(r"[?👍👌✅]", text)) or _HUSH.fullmatch(text.strip()):
        return Reading(acts=("silence",))
    if other_language(text):
        return Reading(acts=("other_language",))
    kind = asked(context)
    said = judge(text, kind, context, careful=careful)
    seen = _acts(text, context, said)
    status = said.homework(text, kind)
    about = Reading(
        acts=_ordered(seen, told=any(count(s) >= _TELLS for s in telling(text))),
        asks_question="question" in seen,
        wants_to_end="role_flip" not in seen and _leaves(text, said) and not endings.elsewhere(text),
        complaint="complaint" in seen,
        resistance="resistance" in seen,
        consent=said.consent(text, kind, context),
        homework_status=status,
        barrier=homework.barrier(text) if status in ("partly", "not_done") else "",
        request=said.request(request.wanted(text)),
        correction=_correction(text),
    )
    return about if "role_flip" in seen else _inner(about, text, context, said)


def _inner(about: Reading, text: str, context: str, said: Judged) -> Reading:
    """The same reading with what the client thinks, feels and does."""
    kind = asked(context)
    idea = automatic_thought(text, kind, said)
    shares = distortions(idea or text)
    return replace(
        about,
        emotions=_emotions(text, context, said),
        rating=rating(text, context),
        thought=idea,
        situation=thought.situation(text) if said.has("situation", False) else "",
        behaviour=thought.behaviour(text) if said.has("behaviour", False) else "",
        loss="" if by_the_way(text) else thought.loss(text),
        progress=thought.progress(text),
        distortions={name: round(share, 3) for name, share in shares.items()},
        named=named(shares, text),
    )


def _leaves(text: str, said: Judged) -> bool:
    """Whether the client wants to end: in a session a few words that no rule knows ("In bed. Night.") are an answer."""
    text = without_standing(text)
    by_rule = endings.ends(text)
    if by_rule:
        return True
    if not said.careful:
        return said.has("wants_to_end", by_rule)
    return (
        count(text) > _FEW and bool(_GOING.search(text.lower().replace("’", "'"))) and said.has("wants_to_end", by_rule)
    )


_FEW = 6
_GOING = re.compile(
    r"(?:\b(?:i|we)(?:'d| would|'ll| will|'m| am|'re| are|'ve| have| think i'll| think we'll|) ?(?:(?:really|just|now|all|also|better|best|rather|like to|love to|want to|wanna|need to|got to|gotta|to|have to|had better|must|should|can|could|going to|gonna|love you and|be|might) )*|\b(?:let's|lets|let us|let me|can we|could we|may we|shall we|can i|could i|may i|time to|please|happy to|okay to|ok to|fine to|mind if we) (?:(?:just|now|please|maybe) )*)"
    r"(?:(?:stop|end|finish|quit|go|going|leave|leaving|close|closing|pause|rest|gone|done|break|continue|sign|log|be off|head|heading|wrap|turn|off|call)\b(?= (?:it|this|that|here|there|now|home|off|out|up|for (?:now|today|tonight|a (?:break|lie|nap|rest))|to (?:bed|sleep)|in|on (?:this|that)|with(?:out)? (?:it|that|you)|and|you|then|the shop|tomorrow|later|next|soon|another|again|today|tonight|please)\b|\W*$|[,.;!?]))"
    r"|\b(?:(?:out of|no more) time|bed ?time|to (?:my )?bed|needs? me (?:now|at|to|downstairs|upstairs|in)|waiting for me|at the door|no more (?:for )?(?:me|today|now)|good (?:day|evening)|talk to you|(?:next|another|other) (?:time|day|week) (?:then|please|maybe)|back (?:soon|later|to (?:it|work)))\b"
)
"""Without words like these, of going now and oneself, nobody takes their leave: "I don't go there now" is a story."""
_HUSH = re.compile(r"[*(][^*()]{1,30}[*)]|(?:h+m+|u+h+|e+r+m*|m{2,}|eh)\W*(?:\.\.+|…)\W*|(?:h+m+|m{2,})\W*", re.I)
_FLAGS = {"question": "asks_question", "complaint": "complaint", "resistance": "resistance"}


def _acts(text: str, context: str, said: Judged) -> set[str]:
    """All acts: by the models where they have learnt them, else by the patterns, without those that only look like one."""
    found = acts.found(text)
    seen = set(found)
    for act, limit in _WHOLE.items():
        if act in seen and not acts.short(text, limit):
            seen.discard(act)
    if acts.questions(text):
        seen.add("question")
    if "disclosure_loss" in seen and not thought.loss(text):
        seen.discard("disclosure_loss")
    protest = set() if said.careful else {flag for flag in pushback.plain(text) if said.may_be(flag)}
    seen = {act for act in _ORDER if act in protest or said.has(_FLAGS.get(act, f"act:{act}"), act in seen)}
    if said.careful and "complaint" not in found and not pushback.speaks(text):
        seen.discard("complaint")
    if said.careful and "complaint" in found and "complaint" in seen and "resistance" not in found:
        seen.discard("resistance")  # it is Nova's manner that is protested at
    seen -= {"silence"} | ({"question"} if acts.rhetorical(text) else set())
    if said_by_another(text):
        seen.discard("injection")
    if of_another(text):
        seen.add("disclosure_loss")
    if by_the_way(text) or (thought.no_news(text) and not thought.loss(text)):
        seen.discard("disclosure_loss")
    if count(text) >= _LONG:
        seen.add("long_story")
    if acts.role_flip(text, context):
        seen = (seen - {"complaint", "resistance"}) | {"injection", "role_flip"}
    return seen


def _emotions(text: str, context: str, said: Judged) -> tuple[Emotion, ...]:
    """The client's feelings in order, each with the number nearest after it, else nearest before it."""
    found, numbers = felt(text), ratings(text, context)
    strength: dict[str, int] = {}
    for start, _, number in numbers:
        before = [f for f in found if f.end <= start and start - f.end < 40 and f.name not in strength]
        after = [f for f in found if f.start > start and f.start - start < 25 and f.name not in strength]
        if before or after:
            apart = before and re.search(
                r"[.!?]", text[before[-1].end : start]
            )  # a number of its own is the first one's
            strength[(before[0] if apart else before[-1] if before else after[0]).name] = number
    names = said.emotions(text)
    if not found and (given := rating(text, context)) and (about := _asked_feeling(context)):
        names = [about, *(n for n in names if n != about)]
        strength[about] = given
    return tuple(Emotion(name, strength.get(name)) for name in names)


_HOW_MUCH = re.compile(
    r"\bhow (?:strong|bad|intense|much|big|high|deep|\w+ (?:are|were|do|did) you)\b|\b(?:out of|scale|rate|rating|number|percent|0 to|0 and|zero to|one to)\b"
)


def _asked_feeling(context: str) -> str:
    """The one feeling whose strength was asked for: "How strong is the anger?"."""
    question = last_question(context)
    named = feelings_in(question) if _HOW_MUCH.search(question) else set()
    return named.pop() if len(named) == 1 else ""


_NAME = re.compile(
    r"\b(?i:my name(?: is|'s)(?: actually)?|call me|i go by|i'm called|name's|they call me|it's(?: actually)?|i'm(?: actually)?|it is)(?: spelt| spelled)? ([A-Z][\w'-]+)(?:,? (?i:by the way|actually|though|please|for the record))*(?:,? not ([A-Z][\w'-]+))?"
)
_PRONOUNS = re.compile(
    r"\b(they|she|he|xe|ze|it|any|fae)\s?(?:/|and|or)\s?(them|her|him|they|she|he|xem|hir|zir|its|faer)(?:\s?/\s?\w+)?\b",
    re.I,
)
_FACT = re.compile(
    r"\b(?:it|that|this|he|she|they)(?: was|'s| is|'re| were) (?:actually )?(?:my |the |a |an |in |on |at )?([\w' ]{2,40}?),? not (?:my |the |a |an |in |on |at )?([\w']+)",
    re.I,
)


def _correction(text: str) -> tuple[str, str] | None:
    """A name, pronoun or fact put right."""
    same = plain_case(text)
    if (hit := _PRONOUNS.search(same)) and re.search(
        r"\b(?:pronouns?|i use|use|i'm|im|i am|please|it's|not|actually|go by|prefer)\b|^\W*\w+/\w+", same, re.I
    ):
        return ("pronouns", hit[0].lower().replace(" ", ""))
    if (
        (hit := _NAME.search(same))
        and (hit[2] or not re.match(r"(?:it's|it is|i'm)", hit[0], re.I))
        and hit[1] not in ("I", "Monday", "Sunday")
    ):
        return ("name", hit[1])
    if "correction" in acts.found(text):
        if hit := _FACT.search(same):
            return ("fact", hit[0].strip())
        if re.search(
            r"\b(?:never|didn't) (?:say|said|tell|told|mean)\b|not what i (?:said|meant)|\bi meant\b(?! to)|what i meant|actually",
            same,
            re.I,
        ):
            return ("fact", next(iter(sentences(text)), text).strip())
    return None


def plain_case(text: str) -> str:
    """Straight quotes, case kept."""
    return plain(text)


_ORDER = (
    "injection", "role_flip", "offensive", "distress_high", "complaint", "already_said", "question_about_nova", "out_of_scope", "off_task",
    "repeat_request", "silence", "confused", "question", "correction", "memory_claim", "disclosure_loss", "topic_change", "resistance",
    "know_but_dont_feel", "you_tell_me", "good_news", "joke", "thanks", "greeting", "goodbye", "dont_know", "agreement_empty", "long_story",
)  # fmt: skip


_TELLS = 5
"""A sentence of so many words beside a greeting or thanks is an answer."""


def _ordered(seen: set[str], *, told: bool) -> tuple[str, ...]:
    """The acts by weight; "answer" where the message says something and nothing stands against it."""
    named = [act for act in _ORDER if act in seen]
    against = {
        "injection",
        "dont_know",
        "agreement_empty",
        "confused",
        "repeat_request",
        "you_tell_me",
        "question_about_nova",
        "off_task",
    }
    small = {"thanks", "greeting", "goodbye", "joke"}
    if not against & seen and (told or not (named and seen <= small)):
        named.append("answer")
    return tuple(named)
