"""Talk about producing the message instead of the message, and messages with nothing in them."""

from __future__ import annotations

from nova_cbt.guard import learned
from nova_cbt.guard.classes import classes_of
from nova_cbt.guard.context import Context
from nova_cbt.guard.words import Text, any_of, first, read, sentence_with, wordset
from nova_cbt.model import Turn
from nova_cbt.words import patterns as re

_PART = (
    r"(?:continuation|(?:next |first |last |following |new |revised |rewritten |possible |"
    r"supportive |therapist's |client's |patient's |counsellor's |therapist |my "
    r")*(?:repl(?:y|ies)|response|responses|message|messages|turn|turns|dialogue|utterance|"
    r"draft|version of my message|line of this|part of (?:our|the|this) (?:session|"
    r"conversation|dialogue)))"
)
_ANNOUNCE = any_of(
    r"(?:here(?:'s| is| are| comes| goes)|below (?:is|you will find|you'll find)|the "
    r"following is|(?:this|that) is) (?:a |the |an |my |another |one |attempt at |your |how "
    r")*(?:\w+ ){0,2}" + _PART,
    _PART + r" (?:follows|begins here|is below|from the therapist|in character|to your question|from nova)",
    r"here goes my attempt",
    r"what comes next in (?:our|the) session",
    r"^(?:\w+, |and |now )?the (?:conversation|session|dialogue|scene|role-?play) (?:goes on|continues|proceeds|"
    r"resumes)(?=\W*$)",
    r"^\W*(?:sure|of course|certainly|absolutely|okay|ok)[,!.:]* here(?:'s| is| are) (?:an? |the |some )"
    r"(?![^:]*\b(?:you|your|we|our|so far)\b)[^.?!]*:",
    r"(?:i'll|i will|i'm going to|let me|i can|now i will|i would) (?:now )?(?:respond|"
    r"reply|answer|write|continue|generate|proceed|carry on|speak|produce|play|stay)(?: "
    r"now)?(?: on| with)?(?: as| in| a| the| like| next)+ (?:\w+ ){0,3}(?:therapist|"
    r"counsell?or|client|patient|character|line|interaction|conversation|dialogue|scene|"
    r"response|reply|role|naomi|nova)",
    r"i'll (?:now )?(?:respond|answer|speak|write) as \w+",
    r"stay(?:ing)? in character|in character\s*:",
    r"(?:continuing|resuming|picking up) (?:as|the (?:session|conversation|dialogue|scene|"
    r"role|story)|from where|where the (?:dialogue|conversation|scene|session))",
    r"(?:how|what) the (?:therapist|counsell?or|client|patient) (?:could|might|would|should|"
    r"may|can) (?:respond|say|reply|answer)",
    r"the (?:therapist|counsell?or)(?:'s)? (?:should|could|might|response|reply|answer) " r"(?:now|then|follows|here)?",
    r"note: the (?:therapist|client)",
    r"as requested, ",
    r"(?:send|provide|give me|share|paste) (?:the |me )*(?:client's|patient's|next|"
    r"first)[^.!?]{0,20} (?:line|message|turn|reply)",
    r"(?:hope|is|does) this (?:the kind of )?(?:response|answer|reply|version)",
    r"(?:meets|fits) your needs",
    r"i can make it (?:longer|shorter)|change the tone|i have rewritten the (?:reply|"
    r"response|message)|so that it has no more than",
    r"here's what the (?:client|patient|therapist) (?:might|would|could) say",
    r"happy to (?:continue|go on|carry on|proceed|keep going)[^.!?]{0,30} as (?:the|a|your|" r"nova)",
    r"(?:ready|happy|glad) to (?:play|act as|take on|be) the (?:counsell?or|therapist|" r"client|patient|role)",
    r"in (?:this|my) (?:reply|response|message|turn),? (?:i|we) (?:want|will|am|would|aim)",
    r"(?:playing|being) the (?:patient|client|therapist|counsell?or) again",
    r"validate the client",
    r"to be continued",
    r"end of (?:the )?(?:session|scene|conversation|transcript|dialogue)\b(?=\W*$)",
    r"(?:move|moving|go|going) (?:on|along) with the (?:transcript|dialogue|scene|script|" r"role-?play)",
    r"(?:therapist|client|patient|counsell?or) response ?#?\d*",
    r"(?:assistant|therapist|client) turn begins",
)
_SERVED = re.compile(r"\W*here (?:it is|you go|they are)\W*\Z")
_GO_ON = re.compile(
    r"^(?:(?:ok|okay|sure|certainly|of course|great|alright|absolutely|understood|yes|good|"
    r"right|thanks|very well|fine|happy to)\W+(?:thing\W+)?)*"
    r"(?:let's|let us|let me|i(?:'d| would) be (?:happy|glad) to|i can|i'll|i will|we can|"
    r"we'll|happy to|i'm happy to|shall we|now|,)?\s*(?:now )?(?:just )?"
    r"(?:keep going|keep|continue|continuing|carry on|carrying on|carry|go on|going on|"
    r"proceed|proceeding|resume|resuming|move on|moving on|pick up|picking up|moving along|"
    r"move along)\b"
    r"(?: (?:with|on|from|where|as|in|the|this|that|our|your|a|my|therapy|session|"
    r"conversation|dialogue|scene|story|interaction|transcript|role-?play|exchange|chat|"
    r"discussion|text|going|we|stopped|left|off|you|requested|for|requested|now|here|"
    r"therapist|counsell?or|client|patient|character|script|of|cbt))*\W*$"
)
_MATTER_CONTINUES = re.compile(
    r"\b(?:conversation|session|dialogue|scene|interaction|transcript|role-?play|story|"
    r"exchange|script|character|therapist|counsell?or|patient)\b"
)
_STARS = re.compile(r"(?<![\w*~])[*~_]{1,2} ?(?![\s*~])([^*~\n]{3,120}?) ?[*~_]{1,2}(?![\w*])")
_ROUND = re.compile(r"[(\[]([^()\[\]\n]{2,140})[)\]]")
_GESTURE = any_of(
    r"nod(?:s|ding)?",
    r"smil(?:es|ing)",
    r"sigh(?:s|ing)?",
    r"paus(?:e|es|ing)",
    r"lean(?:s|ing)",
    r"look(?:s|ing)",
    r"wait(?:s|ing)",
    r"laugh(?:s|ing)",
    r"silence",
    r"sits?",
    r"sitting",
    r"stand(?:s|ing)",
    r"take(?:s)? (?:a |out )",
    r"takes",
    r"breathes?",
    r"shrugs?",
    r"wipes?",
    r"cries",
    r"tears? up",
    r"hesitat(?:es|ing)",
    r"speaks?",
    r"whispers?",
    r"stares?",
    r"glances?",
    r"crosses",
    r"puts?",
    r"pulls?",
    r"gestures?",
    r"writes?",
    r"thinks?",
    r"reaches",
    r"turns",
    r"gives?",
    r"says?",
    r"session (?:continues|ends|begins|resumes)",
    r"(?:end|start|beginning) of",
    r"long|short|brief (?:silence|pause)",
    r"therapist",
    r"client",
    r"patient",
    r"nova",
    r"softly",
    r"gently",
    r"quietly",
    r"thoughtful(?:ly)?",
    r"fidgets",
    r"trembl\w+",
    r"swallows",
    r"rubs",
    r"folds",
    r"listens?",
    r"makes? a note",
    r"continues?",
)
_NARRATED = re.compile(
    r"^(?:the (?:therapist|counsell?or|client|patient)|{names})(?: \w+ly)? (?:nods|smiles|"
    r"sighs|pauses|leans|looks|waits|laughs|sits|stands|takes|shrugs|wipes|cries|hesitates|"
    r"speaks|whispers|stares|glances|crosses|puts|pulls|writes|thinks|turns|listens|"
    r"continues|replies|responds|answers|says|breathes|fidgets|folds|rubs|swallows|reaches|"
    r"makes)\b"
)
_SCENE = re.compile(
    r"^(?:scene (?:\d+|one|two|three|four)\b|-{3,}|draft \d+\s*:|(?:next|new|final|revised|"
    r"following) (?:message|reply|response|turn)\s*:|(?:response|reply|output|answer|"
    r"message)\s*:)",
    re.I | re.M,
)


def stage_direction(turn: Turn, before: Context) -> str:
    """Talk about producing the turn, narration, the announcement of a reply, "continue" with nothing in it."""
    text = read(turn.text)
    if not text.words:
        return ""
    narrated = _narration(turn, text, before)
    if narrated:
        return narrated
    for sentence in text.sentences:
        if _GO_ON.match(sentence) and (
            _MATTER_CONTINUES.search(sentence) or (len(text.words) <= 4 and turn.speaker == "therapist")
        ):
            return sentence
    if "my own role" in text.bare:
        return ""
    if turn.speaker == "therapist" and _SERVED.match(text.low):
        return text.even.strip()
    announced = sentence_with(_ANNOUNCE, text) or first(_SCENE, text.even)
    if announced and not _real(announced, turn, text):
        return announced
    tagged = text.low.lstrip().startswith("[as ")
    of_itself = "" if tagged else next((s for s in text.sentences if _about_the_message(s, turn, before)), "")
    sure = learned.score("meta", turn, before) - learned.margin(before)
    in_scene = before.roleplay or text.low.lstrip().startswith("[as ")
    if (
        of_itself
        or in_scene
        or not text.sentences
        or _LEAVES_SCENE.search(text.bare)
        or sure <= SURE[turn.speaker]
        or len(text.words) < 3
    ):
        return of_itself
    speaks_of_parts = _PARTS.search(text.bare) or _MATTER_CONTINUES.search(text.bare)
    if turn.speaker == "client" and _REAL.search(text.bare):
        return ""
    if not speaks_of_parts and sure < ASKING and any(s.endswith("?") and len(s.split()) > 3 for s in text.sentences):
        return ""
    return text.sentences[0] if turn.speaker == "therapist" or not before.other or speaks_of_parts else ""


ASKING = 1.0
"""And so much where something is asked, and no reply, scene or part is spoken of."""
SURE = {"therapist": 0.2, "client": 1.5}
"""From here the model's word on the whole message is enough; a client may speak of scenes, parts and replies."""
_PARTS = any_of(
    r"repl(?:y|ies)",
    r"responses?",
    r"(?:next|another|subsequent|new|my) (?:turn|message|line)",
    r"dialogue",
    r"transcript",
    r"role-?play",
    r"in character",
    r"continuation",
    r"(?:therapist|counsell?or|client|patient|nova)(?:'s)?",
)
_OWN_PART = any_of(r"(?:the|a) (?:client|patient)(?:'s)?", r"in character", r"as the (?:client|patient)")


def _about_the_message(sentence: str, turn: Turn, before: Context) -> bool:
    """Speaks of a reply, a scene or the parts in it, and to nobody."""
    named = (_OWN_PART if turn.speaker == "client" else _PARTS).search(sentence)
    if not named or f"cls:you{'?' if sentence.endswith('?') else '.'}" in classes_of(sentence):
        return False
    return learned.score_text("meta", sentence) > 0.8 + learned.margin(before) and not _REAL.search(sentence)


_REAL = any_of(
    r"step(?:ping)? out",
    r"(?:out|end) of the scene",
    r"i(?:'m| am) nova",
    r"my name is",
    r"(?:your|his|her|their) (?:reply|response|message|answer|email|text|letter|mum|boss|" r"mother|sister)",
    r"you (?:wrote|said|worded|put|told)",
    r"he|she",
    r"last week",
    r"as you worded",
)


def _real(sentence: str, turn: Turn, text: Text) -> bool:
    """It speaks of a reply or a talk in the client's life, not of this message; what it announces does not count."""
    return bool(_REAL.search(sentence.split(": ")[0])) or (turn.speaker == "client" and sentence.endswith("?"))


_LEAVES_SCENE = re.compile(r"\b(?:out|end) of the scene\b|\bstep(?:ping)? out\b")
_ASIDE_FIRST = re.compile(r"[\[(*~](?!as )(?:[A-Za-z]+,? ){0,4}[A-Za-z]+\.?[\])*~](?=\s|$)", re.IGNORECASE)
"""A few words in brackets or stars before anything is said: a tone, a gesture, a pause."""


def _narration(turn: Turn, text: Text, before: Context) -> str:
    for found in _STARS.finditer(text.even):
        inner = found.group(1)
        if text.low[: found.start()].rstrip().endswith(" like"):
            continue
        if (_GESTURE.search(inner) and _moves(inner)) or re.match(r"(?:\w+ly )?\w{3,}(?:s|ing) \w+", inner):
            return found.group()
    aside = _ASIDE_FIRST.match(text.even.strip()) if turn.speaker == "therapist" else None
    if aside and not before.roleplay:
        return aside.group().strip()
    in_scene = before.roleplay or text.low.lstrip().startswith("[as ")
    gestures = [
        f
        for f in _ROUND.finditer(text.even)
        if _moves(f.group(1)) and not f.group(1).lower().startswith("as ") and text.even[f.end() : f.end() + 1] != ":"
    ]
    if gestures and not (in_scene and len(gestures) == 1 and gestures[0].group().startswith("(")):
        return gestures[0].group()
    names = "|".join(re.escape(n.lower()) for n in (before.client_name, before.therapist_name, "nova") if n)
    if turn.speaker == "client" or not before.client_name:
        names += r"|[a-z]+(?= (?:nods|shrugs|sighs|smiles|stares|leans)\b)"
    pattern = re.compile(_NARRATED.pattern.replace("{names}", names))
    told = next((s for s in text.sentences if pattern.match(s)), "")
    return (
        ""
        if told.startswith(
            ("he ", "she ", "it ", "they ", "everyone", "somebody", "someone", "nobody", "who ", "mum", "dad")
        )
        else told
    )


_MOVE_HEAD = re.compile(
    r"^(?:the |a |long |short |brief |small |deep |awkward |client(?:'s)? |patient |he |she |they |"
    r"therapist |nova )*(?:\w+ly,? )?(?:nods?|nodding|smiles?|smiling|sighs?|sighing|"
    r"pauses?|pausing|leans?|leaning|looks?|looking|waits?|waiting|laughs?|laughing|silence|"
    r"sits?|sitting|takes?|taking|breathes?|shrugs?|wipes?|cries|crying|tears up|hesitates?|"
    r"speaks?|whispers?|stares?|glances?|puts?|pulls?|gestures?|turns?|gives?|fidgets?|"
    r"trembles?|swallows?|rubs?|folds?|listens?|makes?|stands?|the session|session|end of|"
    r"start of|continues?|thinking|reflective|writes?|crosses|reaches)\b"
    r"|^(?:the )?(?:therapist|client|patient|nova|counsell?or|session)\b|^(?:long |short )?(?:silence|pause)$",
    re.I,
)


def _moves(inner: str) -> bool:
    """A gesture, a pause, something the therapist or client is said to do."""
    if re.match(
        r"^(?:like|see|if|i |it|as |so |the (?:one|mark|second|first|rel)|looks? (?:like|bad|"
        r"good)|makes? (?:sense|me)|takes? (?:time|me)|puts? me|gives? me)",
        inner,
        re.I,
    ):
        return False
    return bool(_MOVE_HEAD.match(inner.strip()))


def empty_turn(turn: Turn, before: Context) -> str:
    """Nothing is said; for a therapist a bare "Okay." is nothing too."""
    words = read(turn.text).words
    if not words:
        return "" if turn.speaker == "client" and turn.text.strip() else (turn.text.strip() or "(empty)")
    if turn.speaker == "therapist" and len(words) <= 4 and all(w in _NOTHING for w in words) and "?" not in turn.text:
        return turn.text.strip()
    sentences = read(turn.text).sentences
    if turn.speaker == "therapist" and sentences and all(_GO_ON.match(s) for s in sentences):
        return turn.text.strip()  # "let's continue", and nothing to continue with
    return ""


_NOTHING = wordset(
    "ok okay hm hmm mm mhm sure alright right yes yeah i see then well good great fine go "
    "on noted understood so um uh "
    "certainly absolutely of course very got it"
)
