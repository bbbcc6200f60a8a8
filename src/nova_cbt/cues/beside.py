"""A message after the question it follows: what it does beside answering, and the words left for the answer."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.cues import off_script, thought
from nova_cbt.cues.expected import DRAFTS, LISTS, NUMBERS, PLANS, REVIEWS, SELF_TALK, expected
from nova_cbt.cues.framing import begun
from nova_cbt.model import Ask, Reading
from nova_cbt.words import count, felt, lower, sentences
from nova_cbt.words import patterns as re
from nova_cbt.words.aside import own_joke, thanks
from nova_cbt.words.assent import (
    asked_for,
    did_nothing,
    laughs,
    named_between,
    nothing_more,
    past_shrug,
    pauses,
    said_again,
    says_right,
    takes_back,
)
from nova_cbt.words.bereaved import by_the_way, only_the_place
from nova_cbt.words.flooded import FLOODED, elsewhen, overdone
from nova_cbt.words.order import asks_leave, checks_in, inverted, said_by_another, tagged, wonders_at_questions
from nova_cbt.words.stated import before_question
from nova_cbt.words.terms import asks_meaning, meaning_of
from nova_cbt.words.topic import of_their_life, turns_outright

ACTS = {
    "loss": "disclosure_loss", "distress": "distress_high", "complaint": "complaint", "already_said": "already_said",
    "resistance": "resistance", "scope": "out_of_scope", "offtask": "off_task", "injection": "injection",
    "topic": "topic_change", "confused": "confused", "correction": "correction", "tell": "you_tell_me",
    "knows": "know_but_dont_feel", "memory": "memory_claim", "joke": "joke", "good_news": "good_news",
    "thanks": "thanks", "praise": "thanks", "hard_news": "hard_news", "refuse": "refusal", "back": "back",
    "told": "background", "nova": "question_about_nova",
}  # fmt: skip
"""The act each of them is; what has no act is kept in a field of its own."""
INTERRUPTS = frozenset(ACTS) - {"told", "knows", "memory"} | {"end", "request"}
"""Sentences that do this are no answer to a question about something else."""
_WHOLE = {
    "loss",
    "distress",
    "complaint",
    "already_said",
    "injection",
    "end",
    "back",
    "refuse",
    "hard_news",
    "scope",
    "offtask",
}
"""Where one of these is in a message, the rest of it belongs to it, but for a number that was asked for."""
_TO_NOVA = re.compile(r"\b(?:nova|you|your|u|ur|this (?:app|chat|bot|program\w*|thing))\b")


def beside(reading: Reading, text: str, asks: tuple[Ask, ...]) -> tuple[Reading, str]:
    """The reading with what the message does besides, and the message without the sentences that do it."""
    kind, slot = (asks[0].kind, asks[0].slot) if asks else ("", "")
    if kind in ("safety", "line") or not text.strip() or "silence" in reading.acts:
        return reading, text
    if whole := _nothing_but(reading, text, kind, slot):
        return whole
    reading = _but_meant(_of_then(reading, text), text, kind, slot)
    reading, found = _found(reading, text, kind, slot)
    if slot in REVIEWS and not asked_for(text):
        reading = _without(reading, "off_task", "out_of_scope")
        found = {n: s for n, s in found.items() if n not in ("offtask", "scope")}
    if kind and said_again(text):
        reading = replace(_without(reading, "memory_claim"), complaint=False)
        found = {n: s for n, s in found.items() if n not in ("already_said", "complaint")}
    if kind and laughs(text, plan=slot in PLANS) and len(found.get("joke", [])) <= 1:
        reading, found = _without(reading, "joke"), {n: s for n, s in found.items() if n != "joke"}
    blank = "dont_know" in reading.acts and count(text) <= _BLANK
    other = _by_model(reading, text, expected(kind, slot, [text]))
    asked = _to_nova(text, kind)
    if not found and not asked and not blank and not other and "good_news" not in reading.acts:
        return reading, text
    gone = set(asked) | {s for name, said in found.items() if name in INTERRUPTS for s in said if _apart(name, s, kind)}
    unknown = blank and kind in ("list", "text", "fact")
    all_of_it = bool(set(found) & _WHOLE) or unknown or other
    told = [before_question(s) if s in asked and s in gone else s for s in sentences(text)]
    left = [s for s in told if s and s not in gone and (not all_of_it or _numbered(s, kind))]
    rest = " ".join(left) if gone or all_of_it else text
    if asked and count(rest) <= _BLANK and any(_WHY_THIS.match(lower(s)) for s in asked):
        rest = ""  # what follows a "why do you ask?" belongs to it
    if "confused" in found and count(rest) <= _BLANK and not _numbered(rest, kind):
        rest = ""
    if gone and count(rest) <= _TOO_LITTLE and not _numbered(rest, kind):
        rest = ""
    return _told(_plainly(reading, found), found, rest, asked=bool(asked)), rest


def _but_meant(reading: Reading, text: str, kind: str, slot: str) -> Reading:
    """The reading without a shrug, a question or a wish to be told that only looked like one."""
    if "dont_know" in reading.acts and _tells_beside(text, kind, slot):
        reading = _without(reading, "dont_know")
    marked = [s for s in sentences(text) if "?" in s]
    if (
        kind
        and marked
        and all(_tentative(s) or (s != text.strip() and asks_leave(s)) for s in marked)
        and not _to_nova(text, kind)
    ):
        reading = replace(_without(reading, "question"), asks_question=False)
    if "you_tell_me" in reading.acts and all(_of_others(s) or not _TELL.search(s) for s in sentences(text)):
        reading = _without(reading, "you_tell_me")
    if _NOT_TOLD.search(text) and "?" not in text:
        reading = replace(_without(reading, "you_tell_me", "question"), asks_question=False, request="")
    return reading


_SAID_THEN = re.compile(
    r"\b(?:i (?:told myself|thought|figured|decided|said to myself|just thought|kept thinking)|"
    r"(?:it|the thought|my (?:head|mind|brain)) (?:said|told me|goes|went|says)|"
    r"i (?:could|couldn't|didn't|did not|can't) see)\b"
    r"[^.!?]{0,25}\b(?:no|any|the|what'?s the|what is the) (?:point|use|sense)\b"
)
"""That something was no use, as one told oneself at the time."""


def _of_then(reading: Reading, text: str) -> Reading:
    """The reading without resistance where only the thought of another time says that it's no use."""
    same = lower(text)
    if not reading.resistance and "resistance" not in reading.acts:
        return reading
    if (
        not _SAID_THEN.search(same)
        or _TO_NOVA.search(same)
        or re.search(r"\b(?:of|in) (?:doing )?(?:this|these)\b", same)
    ):
        return reading
    return replace(_without(reading, "resistance"), resistance=False)


def _tells_beside(text: str, kind: str, slot: str) -> bool:
    """Is something told or named beside a shrug?"""
    named = slot in LISTS and bool(named_between(text))
    return named or bool(past_shrug(text, names=kind == "list")) or (slot == "action" and did_nothing(text))


def _nothing_but(reading: Reading, text: str, kind: str, slot: str) -> tuple[Reading, str] | None:
    """A message that is only a pause, a question after a word, or something taken back; with what else it tells."""
    if pauses(text) and kind != "scene":
        return replace(reading, acts=("silence", "pause"), complaint=False, resistance=False, request=""), ""
    if kind not in DRAFTS and meaning_of(text):
        return _explain(reading), " ".join(s for s in sentences(text) if "?" not in s and not asks_meaning(s))
    elsewhere = kind not in (*DRAFTS, *SELF_TALK, "consent", "status", "choice")
    there = not nothing_more(text) if slot == "more" else elsewhere
    if takes_back(text) and there:
        return _withdrawn(reading), ""
    return None


def _tentative(sentence: str) -> bool:
    """Is it an answer with a question mark behind it ("like a 3?", "my sister?")?"""
    same = lower(sentence)
    if tagged(sentence):
        return True
    asks = re.match(
        rf"\W*(?:\w+\W+){{0,1}}(?:{_ABOUT.pattern}|\b(?:really|seriously|huh|pardon|sorry|meaning|ok|eh|you|u)\b)", same
    )
    hedged = re.match(r"\W*(?:maybe|perhaps|possibly|probably)\b(?! (?:you|we|i) (?:can|could|should)\b)", same)
    return bool(hedged or count(same) <= _HEDGED) and not asks and not _TO_NOVA.search(same)


_HEDGED = 6
"""Words of an answer that is only unsure of itself."""


def _found(reading: Reading, text: str, kind: str, slot: str) -> tuple[Reading, dict[str, list[str]]]:
    """What the sentences do that is not the likeliest answer here, and the reading without what only looked like it."""
    found = {n: said for n, said in off_script.heard(text).items() if n not in expected(kind, slot, said)}
    whole = sentences(text)
    found = {n: [s for s in said if not _no_such(n, s, whole)] for n, said in found.items()}
    own = {n: [s for s in said if n not in _BLAMED or not _of_others(s)] for n, said in found.items()}
    found = {n: said for n, said in own.items() if said}
    if slot not in LISTS and any(map(turns_outright, whole)):
        found["topic"] = [s for s in whole if turns_outright(s)]
    if says_right(text) and count(text) <= _SHORT:
        reading = _understood(reading, text)
        found = {n: said for n, said in found.items() if n not in _BLAME}
    if "complaint" in found and all(map(wonders_at_questions, found["complaint"])):
        reading, _ = replace(_without(reading, "complaint"), complaint=False, resistance=False), found.pop("complaint")
    if "confused" in found:
        reading = replace(_without(reading, "correction"), correction=None)
        found.pop("correction", None)
    if by_the_way(text):
        found.pop("loss", None)
    if elsewhen(text) or overdone(text):
        acts = tuple(a for a in reading.acts if a != "distress_high")
        reading = replace(reading, acts=acts or ("answer",))
        found.pop("distress", None)
    if "long_story" in reading.acts:
        found.pop("good_news", None)
    elif "good_news" in found and not (set(found) & {"loss", "distress"}):
        found.pop("hard_news", None)  # the tumour is benign
    return reading, found


def _no_such(name: str, sentence: str, whole: list[str]) -> bool:
    """Does it only look like it: a death denied or long past, a joke owned up to, a parting in the midst of telling?"""
    if name == "loss" or (name in ("complaint", "joke") and len(whole) > 1 and own_joke(sentence)):
        return name != "loss" or thought.no_news(sentence)
    if (name == "injection" and said_by_another(sentence)) or (name == "hard_news" and only_the_place(sentence)):
        return True
    if of_their_life(name, sentence) or (name == "confused" and _WANTS_WORDS.search(sentence)):
        return True
    return name == "end" and count(sentence) <= _PARTING and sentence != whole[-1] and sentence != whole[0]


_WANTS_WORDS = re.compile(
    r"\b(?:script|words|sentence|help|learn|practi[sc]e|rehears\w+|wording|phrase|try|no idea|no clue|"
    r"(?:never|don['’]?t|not) (?:ever )?know)\b[^?]{0,40}\bwhat (?:do|should|would|can|could|am|to|i|on earth|the hell)"
    r"\b[^?]{0,25}\b(?:say|write|tell|ask|reply|answer)\b",
    re.IGNORECASE,
)
"""Not knowing what to say to somebody is a thing to work on, and not understanding Nova is another."""
_PARTING = 2
_OTHERS = re.compile(
    r"\b(?:they|he|she|we|i|mum|mom|dad|my \w+|people|everyone|everybody|nobody)\b[^,;]{0,20}"
    r"\b(?:got|get|gets|said|says|put|heard|took|takes|asked|tell|tells|told|missed|misread|misunderstood|spoke|talked|read|went|goes|answered)\b",
    re.IGNORECASE,
)


_NOT_TOLD = re.compile(
    r"\b(?:(?:you|nova|it)\W*(?:did ?n[o'’]?t|(?:have|has) ?n[o'’]t|(?:was|were) ?n[o'’]t|never once)|"
    r"(?:nobody|no ?one|without)(?: \w+'?s?)?)"
    r"(?: (?:just|once|even|only|ever|simply|straight away))* (?:tell|told|telling) me (?:what|how|that|to)\b",
    re.IGNORECASE,
)
"""That nobody told them what to do is an opinion of it, no wish to be told."""
_TELL = re.compile(r"\b(?:tell|you|your|decide|choose|pick|whatever)\b", re.IGNORECASE)
_BLAMED = ("complaint", "correction", "tell")
"""What is laid at somebody's door; that it was said before is always said to Nova."""


def _of_others(sentence: str) -> bool:
    """Does it tell of what somebody else got wrong or said badly, not of Nova?"""
    return bool(_OTHERS.search(sentence)) and not _TO_NOVA.search(sentence.lower())


def _explain(reading: Reading) -> Reading:
    """The reading of a message that asks what a word of Nova's means, and is no answer."""
    kept = tuple(a for a in reading.acts if a not in ("answer", "confused", "correction", "dont_know"))
    return replace(reading, acts=("confused", *kept), asks_question=True, correction=None, thought="")


def _withdrawn(reading: Reading) -> Reading:
    """The reading of a message that takes back what was said before, and is no answer."""
    kept = tuple(
        a for a in reading.acts if a not in ("answer", "complaint", "correction", "topic_change", "already_said")
    )
    return replace(reading, acts=("taken_back", *kept), complaint=False, correction=None, thought="", request="")


_SHORT = 25
"""Words of a message in which what the models hear is the whole of it."""


def _by_model(reading: Reading, text: str, expected: set[str]) -> bool:
    """Do the models hear in a short message what the families have no words for?"""
    named = {name for name, act in ACTS.items() if act in reading.acts and name in _WHOLE}
    calm = set() if FLOODED.search(text) else {"distress"}
    opinions = {"complaint", "already_said", "hard_news", "scope", "offtask", "end", *calm}
    return count(text) <= _SHORT and bool(named - expected - opinions)


def _numbered(sentence: str, kind: str) -> bool:
    """Does a sentence hold a number, in figures, or in words where one was asked for; or the feeling asked for?"""
    named = kind == "emotion" and bool(felt(sentence))
    return named or bool(re.search(r"\d", sentence)) or (kind in NUMBERS and bool(_WRITTEN.search(sentence)))


_WRITTEN = re.compile(
    r"\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|nil|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|"
    r"hundred|half)\b",
    re.IGNORECASE,
)


def _apart(name: str, sentence: str, kind: str) -> bool:
    """Does the sentence stand beside the answer? A number that was asked for is one, and thanks may come with more."""
    if kind in NUMBERS and _numbered(sentence, kind):
        return False
    return name != "thanks" or count(sentence) <= _BLANK or thanks(sentence)


_BLANK = 8
"""Words of a message that is nothing but not knowing."""


_BLAME = ("complaint", "already_said", "correction", "resistance")


def _understood(reading: Reading, text: str) -> Reading:
    """The reading without blame where the message says that Nova has it right."""
    if not says_right(text) or count(text) > _SHORT:
        return reading
    kept = tuple(a for a in reading.acts if a not in _BLAME)
    return replace(reading, complaint=False, resistance=False, correction=None, acts=kept)


def _plainly(reading: Reading, found: dict[str, list[str]]) -> Reading:
    """The reading without a complaint where the message thanks, or a joke where it tells of a loss."""
    if {"thanks", "praise"} & set(found) and not {"complaint", "already_said"} & set(found):
        kept = tuple(a for a in reading.acts if a not in ("complaint", "already_said"))
        return replace(reading, complaint=False, acts=kept)
    return reading


_TOO_LITTLE = 2
"""Words that are left over and say nothing by themselves ("Sorry.", "No no.")."""


_WHY_THIS = re.compile(
    r"\W*(?:(?:and|so|but|ok|well|sorry|hm+|btw)\W+)*"
    r"(?:what(?:'?s| is) (?:the (?:point|use|good|idea|deal)|(?:it |up |the story )?with)|why|how come|what for|"
    r"what good|whats)\b[^.!]{0,40}?"
    r"\b(?:numbers?|scor\w+|rat(?:e|ing)s?|scales?|percent\w*|questions?|forms?|boxes|lists?|exercises?|columns?|"
    r"worksheets?|writing (?:it|this|that|things|stuff)|all this|doing this|homework|out of (?:ten|10|100)|"
    r"do (?:you|u) (?:want|ask|need|keep))\b"
)
"""A question about the work itself, with or without its mark."""
_SPOKEN = 14
"""Words of a question that needs no question mark."""
_ASKS_YOU = re.compile(
    r"\bif (?:i|we)\b.{3,50}\b(?:do|does|will|would|can|could) (?:he|she|they|it|you|u|anyone|anybody|someone)\b|"
    r"\b(?:do|would|will|can|could|are) (?:you|u) (?!not\b|never\b|all\b)\w+"
)
"""A question inside a sentence, or to Nova in so many words."""
_TO_THEM = re.compile(r"\b(?:you|your)\b|\b(?:can|could|may|might|shall) (?:i|we)\b")
_ABOUT = re.compile(
    r"\b(?:are|r|do|does|did|have|has|can|could|will|were|was|is|who|what|how|why|where|when|am|should|would)\b"
)


def _to_nova(text: str, kind: str) -> list[str]:
    """Questions put to Nova: sentences with a question mark, or short ones that begin like one and speak to it."""
    found = []
    for sentence in sentences(text):
        same = lower(sentence).strip()
        marked = same.rstrip("\"' )").endswith("?")
        if re.match(r"\W*(?:what if|why (?:me|can't i|am i|do i always)|how could i)\b", same) and "nova" not in same:
            continue
        if kind in DRAFTS and "nova" not in same and (kind != "scene" or _TO_THEM.search(same)):
            continue
        if marked and kind and (_tentative(sentence) or (sentence != text.strip() and asks_leave(sentence))):
            continue
        if marked and checks_in(sentence):
            continue  # "you know?"
        if marked and begun(sentence) >= 0 and not _TO_THEM.search(same):
            continue  # what was thought then
        if _WHY_THIS.match(same) and kind not in DRAFTS:
            found.append(sentence)
            continue
        if kind not in SELF_TALK and count(same) <= _SPOKEN and (inverted(sentence) or _ASKS_YOU.search(same)):
            found.append(sentence)
            continue
        starts = bool(re.match(rf"\W*(?:(?:and|so|but|ok|well|hey|sorry)\W+)*{_ABOUT.pattern}", same))
        if marked or (
            starts and count(same) <= 8 and _TO_NOVA.search(same) and not re.match(r"\W*(?:when|where)", same)
        ):
            found.append(sentence)
    return found


def _without(reading: Reading, *acts: str) -> Reading:
    return replace(reading, acts=tuple(a for a in reading.acts if a not in acts))


def _told(reading: Reading, found: dict[str, list[str]], rest: str, *, asked: bool) -> Reading:
    """The reading with everything that was found in it."""
    acts = [ACTS[name] for name in ACTS if name in found]
    if "injection" in found:
        reading = _without(reading, "role_flip")  # a wish to change places, not the therapist's part itself
    heavier = {"loss", "hard_news", "distress", "told"} & set(found)
    reading = _without(reading, *(("off_task",) if heavier and "offtask" not in found else ()))
    reading = reading if "good_news" in found else _without(reading, "good_news")
    kept = [a for a in reading.acts if a not in acts and not (a == "answer" and not rest)]
    loss = reading.loss or (thought.loss(found["loss"][0]) or found["loss"][0] if "loss" in found else "")
    return replace(
        reading,
        acts=tuple(dict.fromkeys([*acts, *kept])),
        loss=loss,
        asks_question=reading.asks_question or asked,
        complaint=reading.complaint or "complaint" in found or "already_said" in found,
        resistance=(reading.resistance and "complaint" not in found) or bool({"resistance", "refuse"} & set(found)),
        wants_to_end=reading.wants_to_end or "end" in found,
        correction=reading.correction or (("fact", found["correction"][0]) if "correction" in found else None),
        thought=reading.thought if reading.thought in rest else "",
        rating=reading.rating if rest else None,
        homework_status=reading.homework_status if rest else None,
        request=reading.request or ("technique" if "request" in found else "topic" if "topic" in found else ""),
    )
