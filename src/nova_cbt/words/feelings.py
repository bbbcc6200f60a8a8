# ruff: noqa: E501 - a pattern or a row of a table is easier to check on one line
"""Feelings named in a text: which, where, and whether they are the client's own and not denied."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from nova_cbt.words import patterns as re
from nova_cbt.words.text import lower

FEELINGS: dict[str, str] = {
    "sadness": "sad sadder saddened sadness sorrow unhappy miserable misery depressed depressing tearful heartbroken down|low|blue|"
    "eyes filled|eyes welled|welled up|cried into|burst into tears|a good cry|a little cry|a little weep|a bit of a weep|broke my heart|breaks my heart|heart is heavy|gloomy|glum|upset|gutted|crying|cried|weepy|weeping|teary|in tears|welling up|devastated|distraught|heavy hearted|"
    "heavy-hearted|melancholy|dejected|despondent|wretched|sobbing|sobbed|bawling|in bits",
    "anxiety": "anxious anxiously anxiety anxieties nervous nervy worried worry worrying worries uneasy apprehensive panicky panicked "
    "panicking panic jittery tense shaky edgy jumpy restless nerves antsy stressing keyed-up butterflies dread dreading dreaded anxios anxius|on edge|"
    "keyed up|in a panic|sick with worry|freaked out|freaking out|sweaty palms|knot in my stomach|stomach in knots|"
    "heart was racing|heart racing|heart pounding|heart was pounding|tight chest|chest went tight|chest tight",
    "fear": "afraid scared scary frightened frightening terrified petrified fear fearful terror scred|scared stiff|heart in my mouth|scared out of my wits|blood ran cold",
    "anger": "angry anger angrily angrier furious mad livid raging rage fury outraged fuming enraged cross resentful resentment bitter hostile|"
    "seething|irate|incensed|hit the roof|saw red|pissed off|p'd off|seeing red|hate him|hate her|hate them|boiling|so pissed",
    "shame": "ashamed shame shameful humiliated humiliating humiliation|pathetic feeling|small and stupid|want to disappear|"
    "wanted to disappear|wanted the ground to",
    "guilt": "guilty guilt remorseful remorse guilt-ridden|my conscience|on my conscience|can't forgive myself|couldn't look her in|couldn't look him in|feel bad for|felt bad for|feel bad about|felt bad about|feel terrible about|"
    "felt terrible about|let everyone down|beating myself up",
    "loneliness": "lonely lonelier loneliness isolated lonesome alone|left out|on my own all|cut off from|nobody to talk to|no one to talk to",
    "disgust": "disgusted disgust disgusting repulsed revolted revolting nauseated sickened grossed|turned my stomach|turns my stomach|turn my stomach|makes me heave|made me heave|makes me sick|made me want to be sick|made me retch|made my skin crawl",
    "frustration": "frustrated frustrating frustration annoyed annoying irritated irritating irritable irritation exasperated aggravated|"
    "fed up|wound up|wound me up|winds me up|sick of|at my wits end|at my wit's end|had it with|does my head in|driving me mad|drives me mad|driving me up the wall|drives me up the wall|driving me crazy|driving me insane|driving me round the bend|tearing my hair out|fed up to|doing my head in",
    "hopelessness": "hopeless hopelessness despairing despair defeated helpless helplessness powerless|no hope|without hope|given up hope|lost all hope|losing hope|"
    "lost hope|nothing will ever|no way out|see no future|no light",
    "numbness": "numb numbness empty emptiness hollow blank flat detached disconnected|switched off|shut down|nothing can get in|nothing gets in|cotton wool|behind glass|greyness|grayness|feel nothing|felt nothing|"
    "feeling nothing|not feeling anything|don't feel anything|didn't feel anything",
    "overwhelm": "overwhelmed overwhelming swamped overloaded overwhelm overwelmed drowning flooded|too much for me|snowed under|"
    "in over my head|can't keep up|on top of me",
    "stress": "stressed stress stressful pressured strained frazzled stressy strung-out|constant strain|such a strain|a real strain|quite a strain|stretched thin|stretched too thin|under so much pressure|under pressure|stressed out|under strain",
    "tiredness": "tired exhausted exhausting drained knackered shattered worn weary fatigued burnt-out sleepy wiped spent fatigue tiredness "
    "exhaustion burnout|burnt out|burned out|worn out|run down|wiped out|no energy|dead on my feet|done in|running on empty|wrung out|dog-tired|dog tired|bone tired|bone-tired|ready to drop",
    "hurt": "hurt hurting wounded betrayed rejected unloved unwanted|stung|cut me deep",
    "jealousy": "jealous jealousy envious envy|green with|begrudge",
    "grief": "grieving grief bereaved mourning bereft heartache|miss him so|miss her so|miss them so|missed him so|missed her so|missed them so|miss that man|miss that woman",
    "embarrassment": "embarrassed embarrassing embarrassment mortified awkward self-conscious flustered embarassed sheepish|"
    "went bright red|went red|go red|turned red|gone red|went scarlet|went crimson|going red|turned scarlet|cheeks burned|cheeks were burning|face was burning|wanted the floor|blushing|cringed|cringing",
    "disappointment": "disappointed disappointing disappointment let-down dissapointed deflated crestfallen gutted|let down",
    "boredom": "bored boredom boring|bored stiff|nothing to do",
    "confusion": "confused confusion conflicted bewildered lost muddled|all over the place|mixed up",
    "calm": "calm calmer calmed peaceful relaxed settled serene tranquil grounded|at peace|at ease|chilled out|unruffled|unbothered|calm as|cool as a cucumber",
    "relief": "relieved relief lighter unburdened|weight off|load off|breathe again|thank god",
    "hope": "hopeful optimistic encouraged|some hope|bit of hope|let myself hope|dare to hope|dared to hope|full of hope|begun to hope|feel hope|felt hope|looking up|glimmer of hope",
    "joy": "happy happier happiness joy joyful glad cheerful delighted thrilled pleased elated|over the moon|on cloud nine|"
    "in a good mood|couldn't stop smiling|walking on air",
    "pride": "proud prouder pride accomplished chuffed|pleased with myself|chuffed with myself|happy with myself",
    "gratitude": "grateful thankful gratitude appreciative|so lucky to",
    "love": "loving affection affectionate adored adore|in love|love him|love her|love them|love that boy|love that girl|love the bones of|love to bits|feel loved|felt loved|loved up",
    "excitement": "excited excitement exciting eager pumped psyched buzzing giddy hyped|looking forward|can't wait|can hardly wait|cannot wait|cant wait|can barely wait|hardly wait|counting the days|counting down the days|fired up|raring to go",
    "content": "contented satisfied fulfilled|felt content|feel content|feeling content|quite content|rather content|fairly content|pretty content|very content|perfectly content|content enough|was content|i'm content|contentment|comfortable",
}  # fmt: skip
"""Base name -> its surface forms: single words before the first bar, then phrases."""


def _forms() -> dict[str, tuple[str, ...]]:
    """Every surface form with the feelings it stands for."""
    table: dict[str, tuple[str, ...]] = {}
    for name, text in FEELINGS.items():
        head, *phrases = text.split("|")
        first = head.split()
        # The last words of the head may be a phrase of their own ("burnt-out" stays one word).
        for form in [*first, *phrases]:
            key = form.strip()
            if key and name not in table.get(key, ()):
                table[key] = (*table.get(key, ()), name)
    return table


_FORMS = _forms() | {
    "gutted": ("disappointment",), "furious": ("anger",), "calm": ("calm",), "hollow": ("numbness",),
}  # fmt: skip
_FIND = re.compile(r"(?<![\w'-])(" + "|".join(sorted(map(re.escape, _FORMS), key=len, reverse=True)) + r")(?![\w-])")
_DENIED = re.compile(
    r"(?:\bnot|n't|\bnever|\bno longer|\bno|\bwithout|\bstopped|\bhardly|\bisnt|\bwasnt|\bdont|\bdidnt|\bcan ?not|\bless|\baren't|\bnor|\bneither|"
    r"\binstead of|\brather than|\bmore than an?|\banything but|\bfar from)"
    r"(?:\s+(?:really|feel|feeling|felt|been|be|being|get|getting|that|so|too|all that|as|very|at all|even|any|a|particularly|exactly|"
    r"actually|much|the|more|quite|anymore|as much|of|to|go|have|sure|if|i'm|i|am|was|just|sound|seem|or|nor|\w+ or|\w+,?(?= (?:or|nor)\b)))*\s+$"
)
_NOT_DENIED = re.compile(
    r"\b(?:not (?:just|only|merely)|couldn't (?:be|feel|have been) (?:more|less)?|can't (?:stop|help) (?:being|feeling)?|no (?:idea|wonder) )\s*\w*\s*$"
)
_OTHER = (
    r"(?:he|she|they|it's just that (?:he|she|they)|(?:my|his|her|their|the|our|your) (?:\w+ )?(?!mood|heart|stomach|chest|hands?|head|mind|body|brain|"
    r"anxiety|thoughts?|week|day|morning|night|voice|legs?|face|eyes|whole|life|feelings?|jaw|shoulders|throat|gut)\w+|everyone|everybody|people|"
    r"somebody|someone|nobody|others|who|(?-i:[A-Z][a-z]{2,}))"
)
_THEIRS = re.compile(
    rf"(?:^|[\s,.;])(?P<who>{_OTHER})(?:'s|'re|'d|'ll)?\s+(?:(?:is|are|was|were|will|would|might|may|could|has|have|had|'ll|be|been|being|get|gets|got|"
    r"seem|seems|seemed|look|looks|looked|sound|sounded|sounds|feel|feels|felt|become|became|always|really|so|very|too|a bit|just|also|still|"
    r"pretty|quite|both|all|clearly|obviously|getting|going|to|completely|totally|also)\s+)*$",
    re.I,
)
_MINE = re.compile(r"\b(?:i|i'm|i've|i'd|i'll|im|ive|me|myself|we|we're|my)\b")
_THING = re.compile(
    r"^\s+(?:song|film|movie|story|book|people|person|man|woman|kid|child|customer|email|letter|news|music|boss|face|voice|tone|look|room|house|"
    r"flat\b|fridge|street|page|screen|tyre|stomach|order|off the|time of|at the (?:shop|pub|table)|of course|way home)\b"
)  # fmt: skip
_AMBIGUOUS = {
    "down": r"(?:feel|feels|feeling|felt|been|so|really|a bit|bit|quite|pretty|very|am|i'm|was|get|got|getting|i was|low and|sad and|im)\s+$",
    "low": r"(?:feel|feels|feeling|felt|been|so|really|a bit|bit|quite|pretty|very|i'm|was|get|got|im|mood is|mood was|mood's|mood|kind of|kinda|tired and|down and)\s+$|^$",
    "blue": r"(?:feel|feeling|felt|been|a bit|bit|a little)\s+$",
    "flat": r"(?:feel|feels|feeling|felt|been|so|really|a bit|bit|just|kinda|kind of|all|mood is|mood was|everything's|everything is|everything feels|went|pretty|i'm)\s+$|^$",
    "blank": r"(?:feel|feels|feeling|felt)\s+(?:\w+\s+)?$",
    "cross": r"(?:feel|feeling|felt|so|really|a bit|bit|quite|pretty|very|am|i'm|was|got|get|pretty)\s+$",
    "mad": r"(?:feel|feeling|felt|so|really|a bit|bit|pretty|very|am|i'm|im|was|got|get|me|makes me|made me|just)\s+$|^$",
    "worn": r"$^", "spent": r"(?:feel|feeling|felt|utterly|completely|totally)\s+$",
    "lost": r"(?:feel|feels|feeling|felt|so|really|a bit|bit|just|completely|totally|i'm|am)\s+$",
    "hurt": r"(?:feel|feels|feeling|felt|been|so|really|a bit|bit|quite|pretty|very|am|i'm|was|got|i was|it|that|which|comment|words|it really|that really|still|just|mostly|deeply|and|angry and)\s+$|^$",
    "alone": r"(?:feel|feels|feeling|felt|so|really|very|all|completely|totally|am|i'm|utterly|just)\s+$|^$",
    "panic": r"(?!.*\bdon't\s+$)", "settled": r"(?:feel|feeling|felt|more|i'm|bit|quite)\s+$",
    "bitter": r"(?:feel|feeling|felt|so|a bit|i'm|am|was|still|quite|really|and)\s+$",
    "comfortable": r"(?:feel|felt|feeling)\s+(?:\w+\s+)?$", "grounded": r"(?:feel|felt|feeling|more|i'm|bit)\s+$",
    "boring": r"$^", "nothing to do": r"(?:there's|with|had|got|have|on,?|and|was)\s+$|^$", "thank god": r"^(?:oh |and |well )*$", "buzzing": r"(?:i'm|i was|was|am|im|still|absolutely|me|we're|just|proper)\s+$|^$", "scary": r"(?:was|is|it's|so|pretty|really|quite|feels|felt|bit|and|very|a)\s+$",
    "calm": r"(?:feel|feels|feeling|felt|been|so|really|a bit|bit|quite|pretty|very|am|i'm|was|more|some|fairly|kept|stayed|of|the|and|mostly|strangely|surprisingly|keep|stay|got|just|kind of|i was)\s+$|^$",
    "drowning": r"(?:i'm|feel like i'm|am|feeling like i'm|felt like i was|just|was|constantly|like)\s+$",
    "flooded": r"(?:feel|felt|feeling|i'm|i was|got)\s+$", "defeated": r"(?:feel|felt|feeling|i'm|i was|so|just|bit|and)\s+$",
    "awkward": r"(?:feel|felt|feeling|i'm|i was|so|it was|bit|was|and|really|super|pretty|just|so)\s+$|^$",
    "rejected": r"(?:feel|felt|feeling|i'm|i was|so|and|just|been|being|or|got)\s+$|^$",
    "tense": r"(?:feel|felt|feeling|i'm|i was|so|and|just|been|being|really|bit|pretty|got|get|quite|very|all|was|shoulders)\s+$|^$",
    "spare": r"$^", "worry": r"(?!.*\bdon't\s+$)", "annoying": r"(?:it's|was|is|so|really|bit|and|just|pretty|how|very)\s+$",
    "lighter": r"(?:feel|felt|feeling|bit|little|i'm|things|and|it|seemed|was|somehow)\s+$|^$",
    "love": r"$^", "pleased": r"(?!.*\bbe\s+$)", "happy": r"(?!.*(?:i'd be|would be|i'll be|be|are you|i'm|am)\s+$)|(?:so|really|very|quite|feel|felt|pretty)\s+$",
    "cheerful": r"(?:feel|felt|feeling|i'm|i was|more|was|and|bit|quite)\s+$", "eager": r"(?:i'm|am|was|felt|feel|so)\s+$",
    "pumped": r"(?:i'm|am|was|felt|feel|so|really)\s+$", "glad": r"(?!.*(?:i'd be|would be)\s+$)",
    "heart was racing": r"", "nerves": r"(?!.*(?:my|on my|gets on)\s+$)|$^", "stress": r"(?!.*(?:don't|to)\s+$)",
    "disgusting": r"(?:i'm|i feel|i felt|feel|felt|i am|myself|so)\s+$", "shattered": r"(?:feel|felt|i'm|i was|absolutely|so|completely|just|im|am|was|and)\s+$|^$",
    "restless": r"", "hollow": r"(?:feel|felt|feeling|i'm|so|just|kind of|and|all|bit)\s+$|^$",
    "empty": r"(?:feel|feels|felt|feeling|i'm|so|just|kind of|and|bit|inside|really|completely|or|mostly|all)\s+$|^$",
    "encouraged": r"(?:feel|felt|feeling|i'm|i was|quite|bit|and|more)\s+$|^$", "satisfied": r"(?:feel|felt|feeling|i'm|i was|quite|and|was)\s+$|^$",
    "loving": r"(?:feel|felt|feeling)\s+$", "upset": r"", "exciting": r"(?:it's|was|is|so|really|bit|and|quite|pretty|kind of)\s+$",
    "strained": r"(?:feel|felt|feeling|i'm)\s+$", "wiped": r"(?:feel|felt|i'm|im|just|so|completely|am)\s+$", "shut down": r"(?:i|just|i just|me|completely|totally)\s+$",
    "boiling": r"(?:i was|i'm|blood|blood was|inside|was)\s+$", "on my own all": r"", "stung": r"(?:that|it|which|really|still|words)\s+$",
    "content": r"$^", "raging": r"(?:i was|i'm|am|was|im)\s+$", "rage": r"", "cried": r"\A(?!.*(?:could have|could've|nearly|almost|just about)\s+$)", "hostile": r"(?:feel|felt|i'm|was)\s+$",
}  # fmt: skip
"""Words that are a feeling only after these words; an empty pattern always fits, `$^` never."""


_ONLY = {
    word: re.compile(pattern if not pattern or pattern.startswith(("(?!", "$", r"\A")) else rf"\b{pattern}")
    for word, pattern in _AMBIGUOUS.items()
}
_ASKED = re.compile(r"\?$")
_TO_END = re.compile(r"[^.!?\n]*[.!?]?")
_TOPIC = re.compile(
    r"\b(?:about (?:the|my|that)|for (?:the )?(?:my )?|with (?:the|my)|the number i gave for the|(?:that|this) (?:thing|bit|part) about|being|talk about|better for|help with) $"
)
_EXCUSE = re.compile(r"\b(?:i'm|im|i am)\s+$")
_SORRY_TO_SAY = re.compile(
    r"\s*(?:[.!,]|$)|\s+(?:i (?:do|don't|didn't|can't|cannot|have|haven't|must|need|forgot|did|am|was|wasn't|missed|left|only|couldn't)|not|so|it's|that's|it (?:is|was|wasn't|didn't)|no|to say)\b"
)
""""I'm afraid not": an excuse, no fear."""
_OF_ME = frozenset(
    {
        "annoying",
        "irritating",
        "boring",
        "embarrassing",
        "exhausting",
        "frustrating",
        "disappointing",
        "depressing",
        "scary",
        "confusing",
        "tiring",
    }
)
_I_AM = re.compile(
    r"\b(?:i'?m|i am|i was|i'?ve been|i can be|i'll be|think me|find me)\s+(?:(?:just|so|really|too|always|such|an?|very|the|only|being|that|kind of|probably|also)\s+)*$"
)
"""What somebody calls themself, as against what they feel: "I'm so annoying"."""
_NOUNS = frozenset({"panic", "anxiety", "worry", "worries", "fear", "stress", "anger", "shame", "guilt", "worrying"})
_ABOUT = re.compile(
    r"\s+(?:thing|attacks? (?:this|last|on|in a|isn't|is\b)|is(?:n't|nt| not) (?:the|proof)|stuff|management|isnt)\b"
)


@dataclass(frozen=True)
class Felt:
    """A feeling at its place in the text."""

    name: str
    word: str
    start: int
    end: int


def _own(before: str, raw_before: str) -> bool:
    """Whether the one who feels is the client."""
    if re.search(
        r"\b(?:make|makes|made|making|leaves|left|gets|got|getting|get)\s+(?:me|us)\s+(?:\w+\s+){0,3}$", before
    ):
        return True
    if not (hit := _THEIRS.search(raw_before)):
        return not re.search(
            r"\b(?:make|makes|made|making|got)\s+(?:him|her|them|people|everyone|my \w+)\s+(?:\w+\s+){0,2}$", before
        )
    if hit["who"][0].isupper() and " " not in hit["who"] and not raw_before[hit.end("who") :].strip():
        return True  # "Mostly anxiety": a word at the beginning, not somebody
    return hit["who"].lower() in ("who",) and bool(_MINE.search(before))


@lru_cache(maxsize=16)  # rules and features ask for the same words; a message takes a third less with it
def felt(text: str) -> tuple[Felt, ...]:
    """The client's own feelings, in order, each name once per place; denied ones and other people's are left out."""
    same, raw, found = lower(text), text, []
    for hit in _FIND.finditer(same):
        begin = max(same.rfind(mark, 0, hit.start()) for mark in (".", "!", "?", ";", "\n", " but ", ", and ")) + 1
        before, after = same[begin : hit.start()], same[hit.end() :]
        words = before.lstrip()
        if (only := _ONLY.get(hit[1])) is not None and not only.search(words):
            continue
        if _ASKED.search(before + _TO_END.findall(same[hit.start() :])[0]) and not re.search(
            r"\bi(?:'m| am| feel| felt|m)\b", words
        ):
            continue
        if hit[1] in _OF_ME and _I_AM.search(words):
            continue  # a verdict on oneself, no feeling
        if hit[1] == "afraid" and _EXCUSE.search(words) and _SORRY_TO_SAY.match(after):
            continue
        if _TOPIC.search(words) or (hit[1] in _NOUNS and _ABOUT.match(after)):
            continue
        if _DENIED.search(" " + words) and not _NOT_DENIED.search(words):
            continue
        if _THING.match(after) and not re.search(r"\b(?:am|i'm|im|feel|felt|was)\s+(?:\w+\s+)?$", words):
            continue
        if not _own(words, raw[begin : hit.start()].lstrip()):
            continue
        found += [Felt(name, hit[1], hit.start(), hit.end()) for name in _FORMS[hit[1]]]
    return tuple(found)


def named(text: str) -> set[str]:
    """The feelings a text names at all, whoever has them and whether asked or told."""
    return {name for word in re.findall(r"[a-z']+", lower(text)) for name in _FORMS.get(word, ())}
