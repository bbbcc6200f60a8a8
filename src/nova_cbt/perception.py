# ruff: noqa: E501 - a pattern is easier to check on one line
"""A client's message heard whole: danger first, then cues, then the words that answer the step in hand."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt import crisis, cues, notes, risk, slots
from nova_cbt.model import Answer, Ask, Emotion, Homework, Reading, Risk, Session, Turn, Wish
from nova_cbt.words import patterns as re
from nova_cbt.words import sentences
from nova_cbt.words.assent import FEW, agrees
from nova_cbt.words.assent import refuses as says_no
from nova_cbt.words.first_signs import habitual
from nova_cbt.words.numbers import number_first
from nova_cbt.words.order import as_told, asks_leave, inverted, tagged, why_beside
from nova_cbt.words.own_answer import own_answer
from nova_cbt.words.topic import examples, proposes
from nova_cbt.words.verdict import opines

OTHER = {"joke", "good_news", "topic_change", "correction", "refusal", "you_tell_me", "confused", "question_about_nova"}
"""What may be said when asked how the session was, and is no word about it."""
WHOLE = ("script", "scene", "status")
"""Kinds of question to which the whole message is the answer."""
PLAIN_FACTS = {"name", "pronouns", "country", "rating", "rating10"}
"""Kinds of question with one plain answer, which is taken wherever in a message it stands."""
SHORT = 8
"""Words of a message that is nothing but "I don't know" or a question back."""
SHUT = {"dont_know", "question_about_nova", "confused", "injection", "silence", "you_tell_me", "other_language"}
ASKED_BACK = {"text", "list", "situation", "fact", "balanced"}
"""Kinds of question to which a short question back is no answer ("ha, do robots get tired?")."""


def perceive(session: Session, text: str) -> Turn:
    """The client's turn with what it says, after the question just asked."""
    before = next((t for t in reversed(session.turns) if t.speaker == "therapist"), None)
    context, asks = (before.text, before.move.asks if before.move else ()) if before else ("", ())
    written, text = text, as_told(text, next((a.kind for a in asks), ""), context)
    reading = _haunting(_own_part(cues.find(text, context, careful=True), text), text)
    wish = wished(session, text)
    reading = _outright(_agreeing(reading, text), text, session)
    status = bool(asks) and asks[0].kind == "status"
    here = session.state.place.item if status else ""
    told = cues.reports(text, _to_review(session, here), asks[0].slot if asks else "")
    wish = notes.meant(wish, text, newcomer=_new_here(session), reporting=status or bool(told))
    reading, left = _set_aside(reading, text, asks)
    if wish and wish.kind == "never_raise" and not wish.words and "refusal" in reading.acts:
        wish = None  # one question left out, not a subject closed
    if wish and wish.kind == "fact" and reading.correction and reading.correction[0] == "name":
        wish = Wish("name", reading.correction[1], session.state.fact("name"))
    rest = _besides(left, wish, asks)
    first = number_first(text, asks[0].kind if asks else "") or cues.said(rest, text, asks)
    words = "" if refuses(text, reading, asks) else first
    reading = _asking(_thinking(reading, words, text, asks), text, asks)
    beside = _besides_it(text, reading, asks)
    answers = () if beside else _answers(words, reading, asks, Turn(len(session.turns) + 1, "therapist", context))
    met = any(a.slot == asks[0].slot for a in answers) if asks else True
    reading = cues.answered_review(reading, text) if status else reading
    earlier = [(t.text, t.risk) for t in session.said("client") if t.risk]
    reading, kept = cues.content_with(reading, text, told), cues.but_for_reports(answers, told)
    return Turn(
        len(session.turns) + 1,
        "client",
        written,
        reading=reading,
        risk=risk.so_far(danger(written, before), written, earlier),
        answers=tuple(replace(a, turned=a.turned or slots.second_person(a.value)) for a in kept),
        echoes=tuple(slots.reflectable(text, reading)),
        reports=told,
        wish=wish,
        reframe=own_answer(text),
        why_not="" if met or not words else slots.why_not(text, reading, asks[0]),
    )


def _to_review(session: Session, here: str) -> list[Homework]:
    """The tasks of earlier sessions still to be looked at, but for the one in hand."""
    return [h for h in session.state.homework if h.open and h.session < session.number and h.id != here]


def _besides_it(text: str, reading: Reading, asks: tuple[Ask, ...]) -> bool:
    """Is what is said at the question how the session was no word about it?"""
    if not asks or asks[0].slot != "useful" or opines(text):
        return False
    return reading.asks_question or bool(OTHER.intersection(reading.acts))


def _thinking(reading: Reading, words: str, text: str, asks: tuple[Ask, ...]) -> Reading:
    """The reading with the thought where one was asked for, and without one where none is told."""
    if asks and asks[0].kind == "thought" and cues.of_loss(text):
        reading = replace(
            reading, loss="", acts=tuple(a for a in reading.acts if a != "disclosure_loss") or ("answer",)
        )
    if asks and asks[0].kind == "thought" and words and (words != text or not reading.thought):
        return replace(reading, thought=cues.thought_asked_for(words) or reading.thought)
    if asks and asks[0].kind != "thought" and reading.thought and not _tells_thought(text):
        reading = replace(reading, thought="")
    if not asks or len(text.split()) < (BRIEF if asks[0].kind == "list" else STORY):
        return reading
    if not reading.thought and _THOUGHT.search(text) and any(a.kind == "thought" for a in asks[1:]):
        return replace(reading, thought=cues.thought_told(text))
    return _with_story(reading, text) if asks[0].kind == "list" else reading


STORY = 18
"""Words of an answer for the list in which a whole moment may be told."""
_OF_SOMEBODY = re.compile(
    r"(?:i'?m|i am|i'?ll|i will|i can|i never|i always|i'?ve|i have|he|she|they|nobody|no one|everyone|everybody|people|it'?s|my)\b",
    re.IGNORECASE,
)
_THOUGHT = re.compile(r"\bi (?:just |then |only |immediately )?(?:thought|kept thinking|told myself)\b", re.IGNORECASE)


def _with_story(reading: Reading, text: str) -> Reading:
    """The reading with the moment and the thought that a longer answer for the list tells already."""
    asks = (Ask("moment", "situation"), Ask("feeling", "emotion"))
    told = slots.take(text, reading, asks, 0)
    moment = [a for a in told if a.slot == "moment"]
    felt = tuple(Emotion(a.value, a.number) for a in told if a.slot == "feeling")
    thought = reading.thought or cues.thought_told(text)
    thought = thought if _OF_SOMEBODY.match(thought) or _THOUGHT.search(text) or reading.thought else ""
    situation = moment[0].value if moment else reading.situation
    return replace(reading, situation=situation, thought=thought, emotions=felt or reading.emotions)


def _beside(reading: Reading, text: str, asks: tuple[Ask, ...]) -> tuple[Reading, str]:
    """What a message does besides, and the rest of it; a plain fact said again in the same breath stays in it."""
    reading, left = cues.beside(reading, text, asks)
    formal = bool(asks) and asks[0].kind in ("name", "pronouns", "country") and {"confused", "thanks"} & {*reading.acts}
    again = formal or (any(a.kind in PLAIN_FACTS for a in asks) and "already_said" in reading.acts)
    opens = next(iter(sentences(text)), "")
    again = again or (any(a.kind == "name" for a in asks) and "?" not in (opens if opens != text else text))
    again = again or (bool(asks) and asks[0].slot == "more" and "thanks" in reading.acts)
    wished = bool(asks) and (
        proposes(text) if asks[0].kind == "list" else asks[0].kind == "country" and why_beside(text)
    )
    return reading, text if again or wished else left


def _own_part(reading: Reading, text: str) -> Reading:
    """The reading without a role flip where the message, quotes aside, is mostly about the one who writes it."""
    outside = re.sub(r'["“][^"”]*["”]', " ", text.lower().replace("’", "'"))
    mine = len(re.findall(r"\b(?:i|i'm|i've|i'd|i'll|me|my|myself|mine)\b", outside))
    yours = len(re.findall(r"\b(?:you|your|you're|you've|you'd|you'll|yourself|let's)\b", outside))
    if mine <= yours or "role_flip" not in reading.acts:
        return reading
    return replace(reading, acts=tuple(a for a in reading.acts if a not in ("role_flip", "injection")))


def _new_here(session: Session) -> bool:
    """Is a client nobody knows still being welcomed?"""
    return session.state.place.phase == "welcome" and not session.state.fact("name")


def _outright(reading: Reading, text: str, session: Session) -> Reading:
    """The reading of a newcomer's words: a no to beginning only where it is said outright, nothing put right yet."""
    if not _new_here(session):
        return reading
    reading = replace(reading, correction=None)  # told for the first time
    if session.state.place.step != "consent":
        return reading
    if says_no(text):
        return replace(reading, consent="no")
    reading = replace(
        reading, complaint=False, resistance=False, acts=tuple(a for a in reading.acts if a not in _NO_YET)
    )
    if _GREETS.fullmatch(text):
        return replace(reading, consent=None, acts=("greeting",))
    if agrees(text) or (_PRESENTS.search(text) and not _HOLDS_BACK.search(text)):
        return replace(reading, consent="yes")
    only_asks = reading.asks_question or text.rstrip().endswith("?")
    told = reading.consent == "no" or only_asks or len(text.split()) > FEW
    return replace(reading, consent=None) if told else reading


_GREETS = re.compile(
    r"\W*(?:(?:hi+|hey+|hello+|hallo|hullo|yo|hiya|heya|howdy|greetings|ola|hola|salut|namaste|(?:good )?(?:morning|afternoon|evening|day)|"
    r"there|nova|again|all|everyone|doc|i'?m new(?: here)?|first time(?: here)?|nice to meet you|pleased to meet you)\b\W*)+",
    re.IGNORECASE,
)
"""A greeting answers a greeting; it is no yes."""
_PRESENTS = re.compile(
    r"\b(?:call me|my (?:first )?name(?:'s| is)|i go by|address me as|you (?:can|may) (?:say|use)|name'?s)\s+[a-z]",
    re.IGNORECASE,
)
_HOLDS_BACK = re.compile(r"\b(?:not?|none|never|but|\w+n[’']?t|without|unless|before)\b|\?", re.IGNORECASE)
"""Who says what Nova is to call them begins with it, unless something holds them back."""
_NO_YET = ("complaint", "resistance")
"""What nobody means who has not begun yet: doubts at the door are remarks."""


_NODS = re.compile(
    r"\W*(?:(?:yes|yeah|yep|yup|ya|ok(?:ay)?|k|sure|fine|good|great|right|alright|all right|mhm|mm+|uh ?huh|cool|true|exactly|"
    r"agreed|of course|makes? sense|sounds? (?:good|fine|right|about right)|got it|i see|i guess|i suppose|if you say so|"
    r"(?:that's )?(?:fine|ok|okay|good) (?:by|with|for) me|whatever you (?:say|think)|works for me|will do|no problem|"
    r"(?:that )?(?:works|is fine)|suits me|fair enough|very well|perfect|absolutely|definitely|thanks?|thank you)\b\W*)+",
    re.IGNORECASE,
)


def _agreeing(reading: Reading, text: str) -> Reading:
    """The reading with the empty yes in it, however it is put, where the message is nothing else."""
    if not _NODS.fullmatch(text) or "agreement_empty" in reading.acts:
        return reading
    return replace(reading, acts=(*(a for a in reading.acts if a != "answer"), "agreement_empty"))


_NOT_THIS = re.compile(
    r"\b(?:no|any|the|what's the|see (?:the|a|any|no)) point\b|\bpointless\b|\bwaste of (?:my |your )?time\b|"
    r"\b(?:won't|doesn't|not going to|isn't going to|never) (?:help|work|change|do (?:any|a) )\w*|"
    r"\b(?:i'm not|i am not|not|refuse to|won't be|don't feel like|can't be bothered(?: with)?(?: to)?) (?:doing|answering|filling|"
    r"writing|playing|going to (?:do|answer|write|fill|play)|in the mood|do|answer|any of)\b|"
    r"\bdon'?t (?:really )?(?:want|feel like|wish|care|need) (?:to )?(?:do|doing|answer|go on|continue|try|fill|write|be doing|"
    r"any of|this|these|that)\b|\b(?:not|isn't|aren't) (?:for me|my thing|really me|something i do)\b|"
    r"\b(?:hate|sick of|tired of|can't stand|don't believe in|had enough of|fed up with) (?:these|this|all this|exercises|forms|"
    r"homework|questions|worksheets|filling|boxes)\b|\b(?:i'd|i would) rather not\b|\bi refuse\b|\bno,? thank",
    re.IGNORECASE,
)
"""Turning down what is being done, as against telling of something one does not want."""
_FREE = {"text", "situation", "list", "fact", "balanced"}


def refuses(text: str, reading: Reading, asks: tuple[Ask, ...]) -> bool:
    """Is the message a no to the work in hand, and nothing that answers a free question?"""
    turned_down = reading.resistance or reading.consent == "no"
    return bool(asks) and asks[0].kind in _FREE and turned_down and bool(_NOT_THIS.search(text.replace("’", "'")))


def wished(session: Session, text: str) -> Wish | None:
    """What the message wants done with the notes; a name or pronouns just asked for are an answer, no correction."""
    before = next((t for t in reversed(session.turns) if t.speaker == "therapist"), None)
    asked = before.move.asks[0].kind if before and before.move and before.move.asks else ""
    if asked in ("name", "scene", "script") or not text.strip():
        return None
    state, chart = session.state, session.chart
    if asked == "pronouns":
        name = state.fact("name")
        wish = notes.hear(text, name=name) if name else None
        again = slots.renamed(text, name) if name else ""
        return wish if wish and wish.kind == "name" else Wish("name", again, name) if again else None
    notes_now = [*(f.text for f in state.facts), *(h.what for h in state.homework)]
    notes_now += [a.value for s in (*chart.worksheets, *state.sheets) for a in s.answers]
    notes_now += [b.text for r in chart.sessions if r.summary for b in r.summary.bullets]
    said = [t.text for t in session.turns]
    return notes.hear(text, name=state.fact("name"), before=" . ".join([*notes_now, *said]))


def _besides(text: str, wish: Wish | None, asks: tuple[Ask, ...]) -> str:
    """What a message says besides a wish about the notes; with a name put right the plain fact asked for may come."""
    plain = bool(asks) and asks[0].kind in PLAIN_FACTS
    if wish is None or (plain and wish.kind in ("name", "pronouns")):
        return text
    rest = [s for s in sentences(text) if not notes.hear(s, name=wish.instead_of, before=wish.instead_of)]
    return " ".join(rest)


_HAUNTED = re.compile(
    r"\b(?:i (?:keep|kept|always) (?:thinking|telling myself|saying to myself|hearing)|i can'?t stop thinking|"
    r"the thought (?:is|was|that kept coming up is|that keeps coming(?: up)? is))\s+(?:that\s+)?([^.?!\n\"“”]{8,120})",
    re.IGNORECASE,
)


def _haunting(reading: Reading, text: str) -> Reading:
    """The reading with a thought the client says keeps coming, where none was heard otherwise."""
    found = None if reading.thought else _HAUNTED.search(text)
    return replace(reading, thought=found.group(1).strip(" ,")) if found else reading


def _tells_thought(text: str) -> bool:
    """Is a thought told as one, or as something that keeps coming?"""
    return bool(cues.thought_told(text)) or bool(_HAUNTED.search(text))


_ASKED_OF_US = {"scene", "script", "line", "ask", "thought", "balanced", "final_text", "safety"}
"""Kinds of question that may be answered by a question nobody is to answer."""


BRIEF = 12
"""Words of a last sentence that needs no question mark."""


def _asking(reading: Reading, text: str, asks: tuple[Ask, ...]) -> Reading:
    """The reading with the question a longer message ends in: it wants an answer as much as one that stands alone."""
    last = (sentences(text) or [""])[-1]
    spare = reading.asks_question or (asks and asks[0].kind in _ASKED_OF_US)
    if asks and asks[0].kind == "thought" and reading.thought and not reading.asks_question:
        spare = last == text or not cues.asks_nova(last)
    bare = len(last.split()) <= BRIEF and (inverted(last) or why_beside(text))
    marked = last.rstrip().endswith("?") and last != text and cues.find(last, careful=True).asks_question
    if spare or tagged(last) or asks_leave(last) or not (marked or bare):
        return reading
    return replace(reading, asks_question=True, acts=("question", *(a for a in reading.acts if a != "question")))


def danger(text: str, before: Turn | None) -> Risk:
    """What the message says about danger; Nova's own question told back to it says nothing."""
    found = _danger(text, before)
    asks = before.move.asks if before and before.move else ()
    if found.label == "medical_emergency" and asks and habitual(text, asks[0].slot):
        return Risk()
    own = _OUR_QUESTION.sub(" ", text)
    if own == text or (found.tier == 0 and not found.ask):
        return found
    rest = _danger(own, None)
    return rest if rest.tier == 0 and rest.label == "none" else found


_OUR_QUESTION = re.compile(
    r"\b(?:you|u|nova)(?:'ve| have)? (?:just |only |even )?(?:asked|ask|wanted to know|said)(?: me)? (?:if|whether|was i|am i|about)\b"
    r"[^.?!,]{0,50}?\b(?:kill\w*|suicid\w*|end\w*|hurt\w*|harm\w*|dying|die)(?: (?:myself|my life|it|things))?",
    re.IGNORECASE,
)


def _set_aside(reading: Reading, text: str, asks: tuple[Ask, ...]) -> tuple[Reading, str]:
    """What is said beside the answer, and what is left of the message without it."""
    heard, left = cues.looking_back(*_beside(reading, text, asks), text, asks)
    plain = cues.own_deed(asked := cues.only_asked(heard, text), text, asks)
    return plain, text if plain is not asked else left


def _danger(text: str, before: Turn | None) -> Risk:
    """What these words say about danger; Nova knows which safety question it asked."""
    name = before.move.name if before and before.move else ""
    if name == "safety.r1_ambiguous" and before:
        return risk.assess(text, before.text)
    if name.startswith("safety_question."):
        return risk.assess(text, slot="R1")
    asked = before.move.asks[0] if before and before.move and before.move.asks else None
    slot = asked.slot if asked and asked.kind == "safety" and asked.slot in SLOTS else ""
    told = bool(before) and (slot == "R1" or name == "safety.intrusive_want")
    return risk.assess(text, before.text if before and told else "", slot=slot, at_work=bool(asked and not slot))


SLOTS = {"R1", *(f"S{n}" for n in range(1, 10)), *(f"N{n}" for n in range(1, 6))}
"""The safety questions of risk_protocol 3."""


def _answers(text: str, reading: Reading, asks: tuple[Ask, ...], asked: Turn) -> tuple[Answer, ...]:
    if not asks:
        return ()
    if asks[0].kind in WHOLE:
        kept = text.strip()
        shut = bool(SHUT & set(reading.acts)) and len(kept.split()) <= SHORT
        return (Answer(asks[0].slot, kept, kept, asked.number),) if kept and not shut else ()
    only_asks = reading.asks_question and text.rstrip().endswith("?") and len(text.split()) <= SHORT
    if only_asks and asks[0].kind in ASKED_BACK and not (asks[0].kind == "list" and proposes(text)):
        return ()
    named = examples(text) if asks[0].kind == "list" else []
    if named:
        return tuple(Answer(asks[0].slot, item, item, asked.number) for item in named)
    found = slots.take(text, reading, asks, asked.number, context=asked.text)
    found = found if any(a.slot == "country" for a in found) else (*found, *_country(text, asks, asked.number))
    if asks[0].kind == "consent" and not any(a.slot == asks[0].slot for a in found):
        plain = "yes" if _YES.match(text) else "no" if says_no(text) else ""
        found = (*found, Answer(asks[0].slot, plain, text, asked.number)) if plain else found
    return tuple(_as_item(a) if a.slot in ("item", "more") and asks[0].kind in ("list", "choice") else a for a in found)


_LIVES = re.compile(
    r"\b(?:(?:i'?m|i am|im|i live|living|based|here|writing|now) (?:in|from)|^\W*from|, (?:in|from)) (?:the )?([a-z][\w ]{1,20})",
    re.I,
)


def _country(text: str, asks: tuple[Ask, ...], turn: int) -> list[Answer]:
    """A country told along with something else: "she/her, I'm in Ireland"."""
    told = _LIVES.search(text)
    code = crisis.country(told.group(1)) if told else ""
    return [Answer(a.slot, code, text, turn) for a in asks[1:] if a.kind == "country" and code]


_YES = re.compile(
    r"\W*(yes|yeah|yep|yup|sure|ok(ay)?|of course|all ?right|fine|gladly|please|i agree|let'?s|go ahead)\b", re.I
)


_WISH = re.compile(
    r"^(?:(?:yes|yeah|well|maybe|so|um|and|also|please|okay|ok)[, ]+)*"
    r"(?:(?:i|we|i'd|i would|can we|could we|let's|let us|maybe we could)(?: really| just)? ?"
    r"(?:want|need|like|would like|wanted|could|should)?(?: to)? ?)?"
    r"(?:(?:talk|speak|chat) about|work (?:on|through)|look at|focus on|discuss|go over|sort out|deal with|"
    r"figure out|"
    r"get (?:some )?help with|help with|do something about|get better at)\s+(?=\w)",
    re.IGNORECASE,
)


def _as_item(answer: Answer) -> Answer:
    """An item for the list without the wish around it: "I want to talk about my sleep" -> "my sleep"."""
    bare = _WISH.sub("", answer.value).strip(" ,.")
    return replace(answer, value=bare or answer.value)
