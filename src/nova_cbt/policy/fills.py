# ruff: noqa: E501 - a pattern is easier to check on one line
"""What a wording may be filled with just now: the client's words, ratings, names. Nothing that was not said."""

from __future__ import annotations

from itertools import pairwise

from nova_cbt import crisis
from nova_cbt.library import Page
from nova_cbt.model import Emotion, Reading, Session, State, Turn, Worksheet
from nova_cbt.words import felt as felt_in
from nova_cbt.words import patterns as re
from nova_cbt.words import sentences
from nova_cbt.words.courtesy import courtesy
from nova_cbt.words.fillers import without_fillers
from nova_cbt.words.learner import learner
from nova_cbt.words.names import callable_name
from nova_cbt.words.stated import loose, told
from nova_cbt.words.subject import about
from nova_cbt.words.weight import HEAVY, heaviest, weigh

LONGEST_QUOTE = 16
"""Words; a longer answer is cut at a clause or not quoted at all."""


def fills(session: Session, state: State, page: Page | None, turn: Turn | None) -> dict[str, str]:
    """Slot -> words, for every slot that is known."""
    found: dict[str, str] = {}
    if page:
        sheet = state.sheet(page.name)
        if sheet:
            found |= of_sheet(sheet)
    found |= _case(state) | _message(turn) | _mood(session, state)
    found["earlier"] = _earlier(session, page)
    found["sign"] = quotable(state.fact("sign"))
    country = state.fact("country")
    found |= {"line": crisis.one_line(country), "emergency": crisis.emergency(country)}
    found["pronouns"] = state.fact("pronouns")
    if name := _name(session, state):
        found["name"] = name
    if page and page.meta.get("called"):
        found["technique"] = page.meta["called"]
    return {key: value for key, value in found.items() if value}


UNFIT = re.compile(r'["“”\[\]{}<>*#_|`\\^~]|\b(?:client|therapist|nova|assistant|system|user|human)\s*:', re.IGNORECASE)
"""Marks and labels that stand in no sentence of Nova's, whoever wrote them."""


def quotable(words: str) -> str:
    """The client's words made fit to stand between quotes: short, one line, no quotes inside; or nothing."""
    text = without_fillers(re.sub(r"\s+", " ", words).strip().strip("\"'“”‘’ "))
    text = re.sub(r"^(?:the (?:thought|feeling|idea) )?that (?=[\w'’]+ \w)", "", text, flags=re.IGNORECASE)
    text = heaviest(text, LONGEST_QUOTE) or text
    first = re.split(r"(?<=[a-z0-9)][.!?…])\s+(?=[A-Z])", text)[0]
    text = re.sub(r"[.,;:!…]+$", "", first if len(first.split()) >= 3 or len(text.split()) > LONGEST_QUOTE else text)
    if len(text.split()) > LONGEST_QUOTE:
        clauses = [c.strip() for c in re.split(r"(?<=[a-z0-9])[,;.:!?] |\s+(?:but|because|and then|so that)\s+", text)]
        text = next((c for c in clauses if 3 <= len(c.split()) <= LONGEST_QUOTE), "")
    return "" if UNFIT.search(text) else loose(text)


IN_FULL = {"final_text": 70, "balanced": 30, "what": 24}
"""Answers said back whole up to so many words: what the client composed is theirs to the last word."""


def in_full(words: str, most: int) -> str:
    """All of the client's words between quotes, inner quotes off; nothing where that is too long or unfit."""
    text = re.sub(r'\s+|["“”]', " ", words).strip()
    text = re.sub(r" {2,}", " ", text).rstrip(".,;: ")
    return text if 0 < len(text.split()) <= most and not UNFIT.search(text) else ""


def capital(text: str) -> str:
    """The text with its first letter a capital."""
    return text[:1].upper() + text[1:]


_NO_THAT = re.compile(r"^that (?=(?:i|i'm|i've|he|she|it|they|we|my|there|even|some)\b)", re.IGNORECASE)


def of_sheet(sheet: Worksheet) -> dict[str, str]:
    """The words of one worksheet: quotable, said to the client, and as numbers."""
    found: dict[str, str] = {}
    for answer in sheet.answers:
        if not answer.value:
            continue
        found[answer.slot] = in_full(_NO_THAT.sub("", answer.value), IN_FULL.get(answer.slot, 0)) or quotable(
            answer.value
        )
        found[f"{answer.slot}_you"] = (
            _named(answer.turned or answer.value) if answer.slot == "person" else answer.turned
        )
        if answer.number is not None:
            found[f"{answer.slot}_number"] = _shown(answer.slot, answer.number)
    for first, last in (("rerate_thought", "rerate_number"), ("rerate", "rerate_number")):
        if f"{first}_number" in found:
            found[last] = found[f"{first}_number"]
    feelings = [a for a in sheet.answers if a.slot in ("emotions", "emotion", "feeling") and a.value]
    if feelings:
        found["emotion_first"] = _as_feeling(max(feelings, key=lambda a: a.number or 0).value)
    against = sheet.every("evidence_against")
    found["fact_for"] = quotable(next(iter(sheet.every("evidence_for")), ""))
    found["fact_against"] = quotable(against[0]) if against else ""
    helps = sheet.every("item")
    found["helps"] = quotable(helps[0]) if helps else ""
    found["helps2"] = quotable(helps[1]) if len(helps) > 1 else ""
    when = next(
        (a.turned if _OF_ME.search(a.value) else a.value for a in reversed(sheet.answers) if a.slot == "when"), ""
    )
    found["when_plain"] = _in_passing(when) if len(when.split()) <= 8 else ""
    return found


_OF_ME = re.compile(r"\b(?:i|my|me|mine|myself|we|our|us)\b|\bi['’]", re.IGNORECASE)


def _in_passing(when: str) -> str:
    """A time made to stand inside a sentence: "On Wednesday evening" -> "on Wednesday evening"."""
    bare = re.sub(
        r",? (?:i think|i guess|i suppose|maybe|probably|i'd say)\W*$", "", when.strip(" ."), flags=re.IGNORECASE
    )
    bare = _DAYS.sub(lambda found: found[0][:1].upper() + found[0][1:].lower(), bare)
    bare = f"on {bare}" if _DAYS.match(bare) else bare
    first = re.match(
        r"(?:on|in|at|after|before|every|tomorrow|tonight|today|right|when|this|next|the|around|between|during|as|once)\b",
        bare,
        re.I,
    )
    return bare[:1].lower() + bare[1:] if first else bare


_DAYS = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b", re.IGNORECASE)


def _named(person: str) -> str:
    """A person said to the client: "my professor" -> "your professor", "Ana" as it is."""
    short = person.split(",")[0].strip(" .")
    titled = re.search(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof)\b\.? [A-Z]\w+", short)
    short = titled[0] if titled and not re.match(r"(?:my|our|the)\b", short, re.IGNORECASE) else short
    turned = re.sub(r"^(my|our)\b", "your", short, flags=re.IGNORECASE)
    return turned if len(turned.split()) <= 5 and not re.search(r"\b(i|me)\b", turned, re.IGNORECASE) else ""


TEN = {"mood", "confidence", "difficulty", "nerves", "likely", "before", "after", "landed", "now", "then"}
"""Slots asked for on a scale of 0 to 10."""


def _shown(slot: str, number: int) -> str:
    return str(round(number / 10)) if slot in TEN else str(number)


def _case(state: State) -> dict[str, str]:
    found = {"thought": "", "topic": "", "person": ""}
    thoughts = [f.text for f in state.facts if f.key == "thought" and f.holds]
    for sheet in reversed(state.sheets):
        if sheet.status == "draft" and sheet.get("thought"):
            thoughts.append(sheet.get("thought"))
            break
    found["thought"] = quotable(thoughts[-1]) if thoughts else ""
    found["topic"] = topic(state)
    found["reframe"] = quotable(state.fact("reframe"))
    return found


def topic(state: State) -> str:
    """What the client chose to work on, said to them; their own words in quotes where they cannot be turned."""
    item = state.place.item if state.place.phase != "hw_review" else ""  # there it is the id of a task
    item = item or (state.agenda[0] if state.agenda else "")
    if not item:
        return ""
    thought = any(f.key == "thought" and f.text == item for f in state.facts)  # a thought is named by its words
    if state.place.phase != "agenda" and not thought and (called := about(item)):
        return called  # told in a sentence, which is said back once, at the list, and not each time it is meant
    turned = next((a.turned for s in state.sheets for a in s.answers if a.value == item and a.turned), "")
    quoted = quotable(item)
    turned = turned[:1].lower() + turned[1:] if _THING.match(turned) else turned
    named = turned if _THING.match(turned) and len(turned.split()) <= 10 and not _STATED.match(turned) else ""
    return named or (f'"{quoted}"' if quoted and len(quoted.split()) <= LONGEST_NAME else "")


LONGEST_NAME = 12
"""Words of a quoted topic; a longer one is not read out again each time it is meant."""
_THING = re.compile(
    r"(your|the|how|why|when|that(?! (?:you|you\W?re|there|there\W?s|theres|he|she|they|it|it\W?s|nobody|no one|everyone|everybody|nothing|people)\b)|a|an|this|what|getting|asking|being|finding|starting)\b",
    re.IGNORECASE,
)
_STATED = re.compile(
    r"(?:your|the|a|an|this|that) (?!(?:fact|way|moment|thing|feeling|thought|day|time)\b)(?:[\w'’-]+ ){1,3}?(?:she|he|they|we|it|is|are|was|were|has|have|had|"
    r"will|would|can|can['’]?t|could|\w+n['’]t|does|do|did|keeps?|gets?|got|goes|went|comes?|came|makes?|made|gives?|gave|says?|said|"
    r"tells?|told|wants?|needs?|hurts?|takes?|took|puts?|thinks?|feels?|felt|looks?|left|lost|died|moved|lives?|works? (?:me|too)|talks? to|\w{4,}ed)\b",
    re.IGNORECASE,
)
"""A whole sentence about a thing: it stands in quotes, not as a part of Nova's sentence."""
_CLAUSE = re.compile(
    r"(you|your|it|it's|he|she|they|there|the|nobody|everyone|everybody|an?|some(?:one|body)|people|his|her|their|one|two|three)\b",
    re.IGNORECASE,
)


AGAINST_SELF = re.compile(
    r"^(?:that )?you(?:'re| are|'ve| have)? (?:\w+ ){0,4}?(?:to yourself|(?:a |an |such a |so )*(?:stupid|failure|useless|idiot|worthless|mug|loser|pathetic|disgusting|fraud|burden|waste|mess|weak|ugly|lazy|fool|coward|clown|joke))\b|"
    r"^you(?:'ll| will|'re going to| are going to) (?:never|always|be the one|end up)\b|^you(?:'re| are|'ve been) the one (?:that|who)\b|\b(?:all |only )?your (?:own )?fault\b",
    re.IGNORECASE,
)
"""What somebody says against themself is quoted or left alone: said back plainly, it would sound like agreement."""
_FEELS = re.compile(
    r"you (?:(?:just|only|also|still|mostly) )?(?:feel|felt|are|were|'re|think|guess|suppose|would say|'d say)\b(?:\W+[\w']+){1,4}$|you're(?:\W+[\w']+){1,3}$",
    re.IGNORECASE,
)
"""A clause that only names the feeling: the feeling is what is said back."""
_NOUNS = re.compile(
    r"\b(?:humiliation|embarrassment|dread|panic|terror|rage|fury|despair|sorrow|grief|misery|horror|heartache|resentment|bitterness|envy|regret|remorse|worry|irritation|emptiness|exhaustion|boredom|longing|homesickness)\b"
)


def _own_word(name: str, text: str) -> str:
    """The client's own noun for a feeling, where they gave one and it means this feeling; else its plain name."""
    return next((w.word for w in felt_in(text) if w.name == name and _NOUNS.fullmatch(w.word)), name)


_WISHED = re.compile(
    r"\W*(?:(?:well|maybe|just|probably|i suppose|i think)\W+)*(?:that|to|if|when|being able)\b", re.IGNORECASE
)
_WISHES = ("goal", "sign", "why", "wish", "need")
_SAYS_FEELS = re.compile(r"you (?:\w+ ){0,2}?(?:feel|felt|feeling)\b", re.IGNORECASE)
"""Said as a feeling, it is no verdict that could be agreed with."""
SHORT = 8
"""Words of a message that may be quoted whole."""
_FELT = ("feeling", "emotions", "emotion")


def _message(turn: Turn | None) -> dict[str, str]:
    if turn is None:
        return {}
    reading = turn.reading or Reading()
    found: dict[str, str] = {}
    echoes = _echoes(turn)
    if echoes:
        found |= {"echo": echoes[0], "Echo": capital(echoes[0])}
    if len(echoes) > 1:
        one, two = sorted(echoes[:2], key=lambda e: _place(e, turn.text))
        found |= {"echo1": one, "Echo1": capital(one), "echo2": two}
    if felt := _strongest_first(reading, turn):
        found["emotion"] = _own_word(felt[0].name, turn.text)
        if len(felt) > 1:
            found["emotion_too"] = _own_word(felt[1].name, turn.text)
        if felt[0].intensity is not None:
            found["intensity"] = str(felt[0].intensity)
    if reading.thought:
        found["thought"] = quotable(reading.thought)
    words = turn.text.strip()
    telling = next((e.strip('"') for e in turn.echoes if e.startswith('"')), "")
    if telling and not echoes and len(words.split()) > SHORT:
        words = telling  # of a message in bits, the one that tells most
    words = NUMBER_FIRST.sub("", words) if reading.rating is not None else words
    found["listed"] = listed(turn)
    if turn.answers and turn.answers[0].number is None and ("?" in words or len(turn.answers[0].value.split()) > 2):
        words = turn.answers[0].value
    whole = "?" not in words and len(words.split()) >= 2 and not learner(words)
    if (len(words.split()) <= 12 or not echoes) and whole:
        found["quote"] = quotable(_beside_thanks(words))
    if reading.rating is not None and turn.answers:
        number = next((a for a in turn.answers if a.number is not None), None)
        found["after"] = _shown(number.slot, number.number) if number and number.number is not None else ""
    return found


def listed(turn: Turn) -> str:
    """What was named in answer to the question, each thing between its quotes; nothing where that grows long."""
    named = [quotable(a.value) for a in turn.answers if a.slot == turn.answers[0].slot and a.number is None]
    if not all(named) or len(named) > MOST_LISTED or sum(len(n.split()) for n in named) > LONGEST_QUOTE:
        return ""
    *before, last = [f'"{n}"' for n in named] or [""]
    return f"{', '.join(before)} and {last}" if before else last


MOST_LISTED = 4
"""Things said back in one sentence."""


def _echoes(turn: Turn) -> list[str]:
    """The clauses of a message that may be said back to the client."""
    echoes = [e.rstrip(".!, ") for e in turn.echoes if _CLAUSE.match(e) and not UNFIT.search(e)]
    echoes = [
        e
        for e in echoes
        if (not AGAINST_SELF.search(e) or _SAYS_FEELS.match(e))
        and not (_FEELS.match(e) and felt_in(e.replace("you", "I", 1)))
    ]
    if _WISHED.match(turn.text) and any(a.slot in _WISHES for a in turn.answers):
        echoes = []  # a wish said back as a statement would claim it is so already
    return _of_answer(echoes, turn)


def _beside_thanks(words: str) -> str:
    """The message without a thanks, a courtesy or "only that" in a sentence of its own, where it says more."""
    said = told(words)
    kept = [s for s in said if not courtesy(s) and not (len(s.split()) <= SHORT and _ONLY_THAT.match(s))]
    return " ".join(kept) if kept and len(kept) < len(sentences(words)) else words


_ONLY_THAT = re.compile(
    r"\W*(?:no,? |yes,? |well,? )?(?:(?:just|only) (?:that|this)|that(?:'s| is| will be) (?:all|it|everything|enough)|nothing (?:else|more))\b",
    re.IGNORECASE,
)


def _of_answer(echoes: list[str], turn: Turn) -> list[str]:
    """The echoes without a light one that speaks of something else than what was answered."""
    own = next((a.value for a in turn.answers if len(a.value.split()) >= ANSWER), "")
    if not own or not echoes or weigh(_as_said(echoes[0])) >= HEAVY:
        return echoes
    said = set(_TELLING.findall(own.lower()))
    return [e for e in echoes if said & set(_TELLING.findall(e.lower()))]


def _as_said(echo: str) -> str:
    """An echo in the first person again, as its words are known."""
    own = re.sub(r"\byou(?:'re| are)\b", "I'm", echo, flags=re.IGNORECASE)
    own = re.sub(r"\byour\b", "my", re.sub(r"\byou were\b", "I was", own, flags=re.IGNORECASE), flags=re.IGNORECASE)
    return re.sub(r"\byou\b", "I", own, flags=re.IGNORECASE)


_TELLING = re.compile(
    r"\b(?!(?:would|could|should|that|this|when|with|have|they|them|from|then|just|your|mine|what|been|were|will|want|only|like|know|think)\b)[a-z']{4,}"
)
ANSWER = 5
"""Words of an answer that says something by itself."""


def _strongest_first(reading: Reading, turn: Turn) -> list[Emotion]:
    """The feelings of a message, or those it gave as an answer, the strongest first."""
    named = [Emotion(_as_feeling(a.value), a.number) for a in turn.answers if a.slot in _FELT and a.value]
    return sorted(reading.emotions or named, key=lambda e: e.intensity or 0, reverse=True)


NUMBER_FIRST = re.compile(
    r"^\W*(?:(?:maybe|about|like|say|a|an|um+|well|probably|around|still)\W+)*\d{1,3}(?: ?%| out of \d+|/\d+)?[\s,.;:!-]+",
    re.IGNORECASE,
)
"""The number before what is said with it."""


def _as_feeling(word: str) -> str:
    """A feeling as it is named in a sentence: by itself where Nova knows it, else in quotes ("mugged off")."""
    return word if felt_in(f"I feel {word}") or '"' in word else f'"{word}"'


def _place(echo: str, text: str) -> int:
    """Where in the message the words of an echo come, as far as they are the client's own."""
    low = text.lower()
    found = [low.find(word) for word in re.findall(r"[a-z']{4,}", echo.lower()) if word in low]
    return found[-1] if found else len(low)


def _earlier(session: Session, page: Page | None) -> str:
    """A clause the client said about themself a little before, on the page in hand."""
    if page is None or (page.folder != "techniques" and page.name != "problems"):
        return ""
    here = [b for a, b in pairwise(session.turns) if a.move and a.move.state.place.page == page.name]
    clauses = [e.rstrip(".!, ") for t in reversed(here[:-2]) for e in t.echoes[:1]]
    return next((c for c in clauses if c.lower().startswith("you ") and 4 <= len(c.split()) <= 14 and '"' not in c), "")


def _mood(session: Session, state: State) -> dict[str, str]:
    found: dict[str, str] = {}
    sheet = state.sheet("checkin")
    if sheet and (mood := sheet.number("mood")) is not None:
        found["mood"] = str(round(mood / 10))
    last = next((r.mood for r in reversed(session.chart.sessions) if r.mood is not None), None)
    if last is not None:
        found["mood_last"] = str(last)
    return found


def _name(session: Session, state: State) -> str:
    name = callable_name(state.fact("name"))
    recent = [t.text for t in session.said("therapist")[-3:]]
    return "" if not name or any(re.search(rf"\b{re.escape(name)}\b", text) for text in recent) else name
