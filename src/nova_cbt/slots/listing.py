# ruff: noqa: E501 - a pattern or a row of a table is easier to check on one line
"""Several things or steps named one after the other; what is told around them is no part of the list."""

from __future__ import annotations

from dataclasses import replace

from nova_cbt.slots import habits
from nova_cbt.slots.kinds import Heard, Part, content
from nova_cbt.slots.no_item import AFTER_ALL, NO_TO_IT, NOT_MUCH, WHEN, asked_again
from nova_cbt.slots.picking import choice, enough, ordinal
from nova_cbt.slots.weight import weight
from nova_cbt.words import bare, clauses, count, lower, plain, sentences
from nova_cbt.words import patterns as re
from nova_cbt.words.aside import filler, glad_news, own_joke, telling, thanks
from nova_cbt.words.asked_how import asked_how
from nova_cbt.words.assent import named_between, past_no_beginning
from nova_cbt.words.topic import topic_wished

_CUT = re.compile(
    r"\n+|\s*;\s*|,\s*(?:and |then |or |maybe |also |plus |and then )*|\s+(?:and then|and also|then|plus|&)\s+|(?<=\w)\s+(?:and|or)\s+(?!(?:the|a) (?:half|bit)|so on)|(?:^|\s)(?:\d{1,2}[.)]|[-*•])\s+|\s+-\s+",
    re.I,
)
_LEAD = re.compile(
    r"^(?:(?:no|well|yes),? (?=the (?:real |main |actual )?(?:thing|problem|issue|point|trouble)\b)|(?:the|my) (?:real |main |actual |biggest )?(?:thing|problem|issue|point|trouble)(?: itself| really| here| for me)? is (?:really |mainly |just )?(?:that )?(?=\w)|(?:just |well )?(?:the usual|same old(?: thing| story)?|same as (?:ever|always|usual))[:,;-]+|(?:step|part|number) \w+\s?[:.)-]|and|then|also|but|first(?:ly)?|second(?:ly)?|third(?:ly)?|next|finally|lastly|maybe|perhaps|probably|mostly|mainly|definitely|well|u+m+|h+m+|right|okay|ok|so|plus|sometimes|yes|yeah|honestly|i mean|i guess|i suppose|i think|to be honest|today|or|just|like|"
    r"(?:if|when) [^,]{3,40},|i(?:'d| would|'ll| will| could| can| might| usually| often| sometimes)*(?: first| then| also| just| start (?:with|by))*(?= (?:go|do(?! not\b)|ring|call|text|write|read|open|walk|sit|make|put|take|get|listen|watch|draw|play|run|talk|cook|clean|tidy|sleep|breathe|pray|sing|knit|bake|stretch|journal|ask|find|send|look|start|set|pick|choose|the|a|my)\b)|"
    r"there(?:'s| is| are)(?: also)?|it(?:'s| is) (?:mostly |mainly |more |rather |really |actually |probably |just )*(?:about |to do with )?(?=(?:the|not|my|a|mum's|mom's|dad's|her|his)\b)|i(?:'ve| have) been (?=\w+ing\b))[,:]?\s+",
    re.I,
)
_WISH = re.compile(
    r"^(?:(?:can|could|may|shall|should) (?:we|i|it)|let's|let us|maybe we could|i(?:'d|'m| would)?(?: really| just| also)? ?(?:want|need|like|love|wanted|hoping|have)?(?: really)?(?: to)?|we(?:'d| could| should)?)?\s*(?:please |maybe |just |also )?"
    r"(?:talk (?:about|through)|speak about|chat about|work (?:on|through)|look (?:at|into)|focus on|discuss|go (?:over|through|back to)|sort out|deal with|figure out|get (?:some )?help with|help with|do something about|do|be about|get better at|start with|use (?:the time|today) for)\s+(?=(?:my|the|a|an|how|why|what|this|that|some|something|getting|being|his|her|their|our|[a-z]+ing)\b)|"
    r"^i(?:'d| would)? (?:really |just )?(?:want|need|like|love) to (?=\w)|"
    r"^(?:i(?:'d| would) like|i (?:want|need)|i(?:'d| would) love)(?: help with)? (?!to\b)",
    re.I,
)
_TAIL = re.compile(
    r",?\s+(?:(?:would|could|might) be (?:one|it|first|the first|a start|good|nice)|i (?:think|suppose|guess|mean)|i'd say|please|thanks|thank you|definitely|mostly|mainly|really|maybe|probably|though|as well|too|instead|for (?:now|today|once)|a (?:bit|little)|(?<!to )say|or something|and (?:so on|stuff|things)|if (?:that's (?:ok|okay|all right|alright)|we can|possible))\W*$",
    re.I,
)
_SMALL = re.compile(
    r"(?:oh|ah|ha+(?:ha)*|hehe|lol|aye|yep|yup|ye|yh|yea|ya|okey|kk|mhm+|sorry|soz|um+|er+|jesus(?: christ)?|christ|god|oh god|my god|omg|ffs|for (?:god|christ|heaven|pity|fuck)'?s sake|hell|bloody hell|damn|i (?:think|suppose|guess|mean|don't know)|thanks?|thank you|h+m+|say|right|yes|yeah|no|nah|nope|still|underneath|definitely|mostly|mainly|really|maybe|probably|please|though|actually|honestly|perhaps|loud|quiet|a (?:bit|little|lot)|just|too|also|today|as well|even|that's (?:it|all)|the main one|nothing(?: in particular| really| much| else)?|(?:the )?same as .*|"
    r"(?:the )?(?:first|second|other|last) (?:one|thing)|that one|this one|(?:just |well )?(?:the usual|same old(?: thing| story)?)|something|anything|everything(?: i (?:guess|suppose|think))?|no (?:idea|clue)|not sure|idk|dunno|good|fine|okay|ok|alright|sure|so|well|then|again|now|like that|i'd like that|both|neither|it|that|this|none)",
    re.I,
)
_DOES = re.compile(
    r"^(.{3,60}?)\s+(?:really |always |usually |sometimes |can |does |do )*(?<!for )(?<!with )(?<!get )(?<!at )(?<!from )(?<!of )(?<!my )(?<!about )(?<!off )(?:helps?(?! me\b| with)|works?(?! on)|takes? the edge|calms?|gets? me|is good|are good|makes? it|keeps? me)\b",
    re.I,
)
_CLAUSE = re.compile(
    r"^(?:can'?t|cannot|won'?t|didn'?t|doesn'?t|couldn'?t|haven'?t|i|i'm|i've|i'd|i'll|im|ive|you|you're|he|he's|she|she's|it|it's|its|they|they're|we|we're|there|there's|that|that's|this|which|who|nobody|everyone|everybody|someone|nothing|because|although|though|even|when|if|so|while|since|unless|until|as (?:i|he|she|it|they|we|if|the)|nothing)\b(?!\s+(?:thing|stuff|deadline|paper|essay|report|job|exam|week|row|fight|argument|visit|project)\b)",
    re.I,
)
_FINITE = re.compile(
    r"^(?:(?:the|my|a|an|his|her|their|our|this|that|one|some|most|all|\w+'s) )?(?:[\w'-]+ ){0,3}?(?:is|isn't|are|aren't|was|wasn't|were|weren't|has|hasn't|have|haven't|had|will|won't|would|can|can't|could|couldn't|did|didn't|does|doesn't|don't|comes?|came|goes|went|keeps?|kept|said|says|told|makes|made|feels|felt|looked|looks|got|gets|became|started|fell|put|'s|left|died|called|rang|wants?|needs?|hates?|thinks?|\w+(?<!th)'s (?:been|in|up|out|over|getting|gone|usually|always|due|the|a|not|so|too|really|just|in))\b",
    re.I,
)
_HEAD = re.compile(
    r"^(?:something|how|why|what|where|the (?:thing|way|fact|part|bit|one)|a \w+ (?:i|that|who|where)|(?:the|my|a|an) [\w-]+(?: [\w-]+)? (?:i|that|who|which|where|from|with|about|of|in|at|on|for)\b)",
    re.I,
)
_STEP = re.compile(
    r"^(?:don't |not |just |only )?(?:open|read|write|find|look|cross|stop|start|send|ask|call|ring|text|email|go|do|get|put|make|take|walk|sit|stand|listen|watch|draw|play|run|talk|cook|clean|tidy|sleep|breathe|pray|sing|fill|post|print|copy|list|pick|choose|set|turn|switch|close|check|plan|book|pay|buy|pack|leave|move|say|tell|show|give|use|try|finish|begin|sort|cut|add|type|save|note|mark|draft|outline|edit|submit|hand|log|sign|wash|eat|drink|rest|lie|stay|wait|count|name|hold|squeeze|stretch|dance|sing|knit|bake|visit|meet|bring|keep|let|work|practi[sc]e|search|decide|collect|gather|reply|answer|apply|register|join|step|hum|light|stroke|water|ride|swim|climb|throw|scan|upload|download|learn|revise|skim|summari[sz]e|rewrite|prepare|organi[sz]e|clear|see|think|to)\b(?!')",
    re.I,
)
_STORY = re.compile(
    r"\b(?:(?:was|had|is|got|with|over|about|missed|failed|finish|write|wrote) (?:this|the|my|a|an)|this|the|my) ((?!(?:late|old|own|dear|poor|elderly|little|big|young|younger|older|eldest|new|former|lovely|beloved)\b)(?!(?:evening|night|day|week|moment|morning|same|whole|first|last|other|thing|way|time|one|end|point|rest|middle|next|afternoon|weekend|only|worst|best|part|own|mind|head|edge|bed|door|phone)\b)[a-z][\w-]+(?: (?:report|paper|proposal|essay|exam|interview|visit|deadline|job|project|meeting|letter|party|wedding|test|review|group|partner|bill|move|house|row|call|email|presentation|thesis|course|diagnosis|results?))?)",
    re.I,
)


def _trim(piece: str) -> str:
    """A piece without what leads in and what trails off."""
    clean = piece.strip(' .!?;:,-"')
    while (lead := _LEAD.match(clean)) and content(clean[lead.end() :]):
        clean = clean[lead.end() :].strip(" ,")
    if (wish := _WISH.match(clean)) and content(clean[wish.end() :]) and not re.match(r"look at what", clean, re.I):
        clean = clean[wish.end() :].strip(" ,")
    while tail := _TAIL.search(clean):
        clean = clean[: tail.start()].strip(" ,")
    return clean.strip(' .!?;:,-"')


_SHRUGS = re.compile(
    r"(?:no (?:idea|clue)|not (?:really |too )?sure|idk|dunno|(?:i )?do(?:n'?t| not) (?:really )?know)\b(?! (?:how|why|what|where|who|if)\b)",
    re.I,
)


_HELPER = re.compile(
    r"(?:^|\b(?:i|it|we|they|you) )(?:can(?:'?t|not)?|won'?t|don'?t|doesn'?t|didn'?t|couldn'?t|never|not|to)$", re.I
)
"""What stands before "works" and names nothing: "cant work like that"."""


def _thing(piece: str) -> str:
    """The thing or step a piece names, or nothing where it tells a story."""
    clean = _trim(piece)
    if (
        not content(past_no_beginning(piece))
        or _SHRUGS.match(clean)
        or _SMALL.fullmatch(clean)
        or count(clean) > 16
        or re.match(r"not (?:the|my|a|him|her|it|that)\b", clean, re.I)
        or re.fullmatch(
            r"(?:so |too )?(?:much|many|little|all|most|some|lots?|a lot) (?:of|about|with) (?:it|them|that|this)",
            clean,
            re.I,
        )
    ):
        return ""
    if (does := _DOES.match(plain(clean))) and not _HELPER.search(does[1]):
        inner = _trim(clean[: does.end(1)])
        return inner if inner and not _CLAUSE.match(inner) else ""
    if _STEP.match(clean) or re.match(r"^[a-z]+ing\b", clean, re.I):
        return clean
    if _CLAUSE.match(clean) or (_FINITE.match(plain(clean)) and not _HEAD.match(clean)):
        return ""
    return clean


_TO_KNOW = re.compile(
    r"\b(?:understand|find out|know|learn|figure out|see|work out)\b (?=(?:why|how|what makes) (?:to|i|it|we|he|she|they|my)\b)",
    re.I,
)
"""What is to be understood is one thing, however many doings are in it."""


def _pieces(sentence: str) -> list[str]:
    """A sentence cut where a list would be cut."""
    same, at, found = plain(sentence), 0, []
    if one := _TO_KNOW.search(same):
        return [sentence[one.end() :]]
    for hit in _CUT.finditer(same):
        found.append(sentence[at : hit.start()])
        at = hit.end()
    return [p for p in (*found, sentence[at:]) if re.search(r"\w", p)]


def _joined(sentence: str) -> str:
    """One thing with commas or an "and" in it: the sentence whole, when its pieces are no list."""
    clean = _trim(
        re.split(
            r",\s+(?=(?:because|although|though|which|so|but|without|i'?m|it'?s|that'?s|there'?s|since|kinda|kind of)\b)",
            plain(sentence),
            maxsplit=1,
        )[0]
    )
    return _thing(clean)


def _of(sentence: str) -> list[str]:
    """What one sentence names."""
    pieces = _pieces(sentence)
    things = [_thing(p) for p in pieces]
    dropped = [
        p for p, t in zip(pieces, things, strict=True) if not t and not _SMALL.fullmatch(_trim(p)) and content(p)
    ]
    whole = _joined(sentence)
    if dropped and whole and not _CLAUSE.match(whole) and (_HEAD.match(whole) or not things[0]):
        return [whole]
    if dropped and not things[0]:
        return []
    found: list[str] = []
    for thing in things:
        if not thing and found:
            if _STEP.match(found[0]) or not dropped:
                continue
            break
        if thing:
            found.append(thing)
    aside = len(found) > 1 and re.match(
        r"(?:around|just|round|up|down|over|without|with|under|near)\b", found[-1], re.I
    )
    return found[:-1] if aside else found


_TODAY = re.compile(
    r"\b(?:today|session|agenda|first|talk|spend|look at|(?:on|for) (?:the|our|your) list|list today|br(?:ing|ought)|in your head|pressing|urgent|begin|start|work on|hand with)\b|^\W*$"
)
_ON = re.compile(r"\W*(?:and|also|then|maybe|or|plus|next|finally|but)\b|\W*\d{1,2}[.)]", re.I)


def items(heard: Heard, slot: str) -> list[Part]:
    """Several things named one after the other, one part each."""
    told = False
    found: list[Part] = []
    if (no := NO_TO_IT.match(heard.text)) and count(heard.text[no.end() :]) >= _SAYS:
        heard = replace(heard, text=heard.text[no.end() :])
    if _HOW_MUCH.fullmatch(plain(heard.text)) or _GET_ON.fullmatch(plain(heard.text)):
        return []
    if slot in ("item", "more") and all(map(glad_news, telling(heard.text) or [""])):
        return []
    if slot in ("item", "more") and count(heard.text) > _MOST_WISHED and (how := asked_how(heard.text)):
        return [Part(_said(heard.text, how), how)]
    if slot in ("item", "more") and (named := _named_alone(heard.text)):
        return [named]
    if slot in ("item", "more", "topic") and _HEDGES.search(heard.text) and (between := named_between(heard.text)):
        return [Part(_said(heard.text, t), t) for part in between for t in _of(part) or [part]][:3]
    for sentence in _lines(heard.text):
        if thanks(sentence) or glad_news(sentence) or asked_again(sentence, heard):
            continue
        things = _of(sentence) or (_added(sentence) if found and slot in ("item", "more") else [])
        story = slot in ("item", "more") and _TELLS.search(plain(sentence))
        if found and (not things or ((told or story) and not _ON.match(sentence))):
            told = True
            continue
        found += [Part(_said(heard.text, t), t) for t in things]
    if slot in ("item", "more") and (named := _it_is(heard.text)):
        return [named]
    found = list({p.value.lower(): p for p in found}.values())
    found = [p for p in found if not WHEN.fullmatch(p.value)] or found
    if slot == "item" and found and _begins_told(heard) and (stated := _stated(heard)):
        return [Part(_said(heard.text, wish), wish)] if (wish := topic_wished(heard.text)) else stated
    if found or slot not in ("item", "more", "topic"):
        return found[:12]
    if (meant := ordinal(heard)) and _thing(meant) and not re.match(r"(?:when|since|if|go on|for|with)\b", meant, re.I):
        return [Part(heard.text.strip(), meant)]
    if wished := _wished(heard.text):
        return [wished]
    if slot == "item" or slot == "more":
        return (_THERE_IS.match(plain(heard.text)) and _story(heard)) or _stated(heard) or _story(heard)
    return _story(heard) if slot != "more" and _TODAY.search(lower(heard.context)) else []


_GET_ON = re.compile(
    r"\W*(?:(?:no|yes|ok|okay|just|please|all (?:good|right|fine)|fine|good|well|right|so|then|can we|could we|let's|lets|let us|we can|you can|shall we)\W+)*(?:get (?:on with it|going|started|cracking|it over with)|go (?:on|ahead)|carry on|move on|start|begin|crack on|get to it|continue|proceed)(?: (?:with it|then|now|already|please|where we (?:were|stopped|left off?|got to)))*\W*",
    re.I,
)
"""A wish to go on, which names nothing."""
_SAYS = 3
"""Words that can name a thing after a no."""
_HEDGES = re.compile(r"\b(?:dunno|idk|don'?t know|not sure|no idea|i (?:suppose|guess))\b|^\W*h+m+\b", re.I)
_WAITS = re.compile(r"\b(?:can|could|may|will|must|has to|have to|should) wait\b(?! (?:for|until|till|in)\b)", re.I)
"""What can wait is not put on the list."""
_HOW_MUCH = re.compile(
    r"\W*(?:(?:no|nah|yes|ok|okay|just|only|well|please|i think|i guess|really)\W+)*(?:(?:the|that|this|a) )?(?:one|single|only)(?: (?:one|thing|item|topic|subject))?"
    r"(?:,? (?:thing |topic )?(?:is|are|will be|would be|will|'s|'ll)(?: (?:enough|plenty|fine|all|ok|do|good))*)?(?:\W+(?:for|me|now|today|please|thanks|thank you|then|really|i think))*\W*",
    re.I,
)
"""How much is wanted, and not what."""
_TELLS = re.compile(
    r"\b(?:i|we|he|she|they|you|it|nobody|somebody|everyone|everybody)\b|^\W*(?:the )?same\b|^\W*(?:on|at|in|some|every|last|most) \w+",
    re.I,
)
"""Somebody does something in it: what follows a thing named is its story."""
_IT_IS = re.compile(
    r"^\W*(?:(?:well|so|oh|no|yes|really|today|this time|now|right now|i think|i suppose|i guess)\W+)*(?:it(?:'s| is| was)|that(?:'s| would be)) (?:all |mostly |mainly |really |about |just |probably )*((?:(?:the|my|our|his|her|their) (?!(?:thing|fact|way|one|same|worst|first|last|only|point|truth)\b)[a-z][\w'-]*|(?-i:[A-Z])[\w-]+'s (?!been\b|got\b|not\b|a\b|the\b|so\b|too\b|gone\b|always\b|\w+ing\b)[a-z][\w-]+)(?: [\w'-]+){0,4}?)(?:(?:, (?:my|his|her|our|their|the) [^,.;]{2,40})?\W*$| (?:that|which|who) (?:\w+ )?(?:[a-z]{3,}s|i|gets?|got|keeps?|is|are|has)\b)",
    re.I,
)


def _it_is(text: str) -> Part | None:
    """What a sentence of its own names as the thing, whatever is told around it: "It is the evenings."."""
    for sentence in _lines(text):
        if (hit := _IT_IS.match(plain(sentence))) and not _FINITE.match(hit[1]) and _thing(hit[1]):
            return Part(_said(text, hit[1]), hit[1])
    return None


_WANTS = re.compile(
    r"^\W*(?:(?:well|so|and|but|yes|also|maybe|today|honestly|please|i think|i guess)\W+)*"
    r"(?:what i(?:'d| would)? (?:really |actually |most |just )*(?:like|love|want|need)(?: most| to do)? (?:is|would be|are)(?: to (?:know|have|get|find))?(?: (?:some|an|a bit of an?|any) (?:idea|sense|notion) of)?|i(?:'d| would)? (?:really |just |also )?(?:like|love|want|need|have|hope|wish)(?: to have| to get| to find)?|i'm (?:hoping|looking) (?:for|to)|"
    r"(?:can|could|may|shall) (?:we|you|i)(?: please| maybe)?|let's|maybe we could|help me(?: with| to)?)\s+(?=\w)",
    re.I,
)
_MOST_WISHED = 14


def _wished(text: str) -> Part | None:
    """What a sentence that wants something wants, where nothing was named as a thing."""
    for sentence in _lines(text):
        lead = _WANTS.match(plain(sentence))
        rest = _trim(sentence[lead.end() :]) if lead else ""
        if rest and content(rest) and not _SMALL.fullmatch(rest) and 2 <= count(rest) <= _MOST_WISHED:
            return Part(_said(text, rest), rest)
    return None


def _added(sentence: str) -> list[str]:
    """The thing somebody has besides, put beside the first in a sentence of its own: "and also i have an exam next week"."""
    had = _HAS_TOO.match(plain(sentence))
    rest = _trim(sentence[had.end() :]) if had else ""
    return [rest] if rest and 1 <= count(rest) <= _MOST_WISHED and not _SMALL.fullmatch(rest) else []


_HAS_TOO = re.compile(
    r"^\W*(?:and|also|plus|then|but|oh)\b(?:\W+(?:and|also|then|there))*\W+(?:i(?:'ve| have)?(?: also| still)?(?: got| have)?|there(?:'s| is)(?: also| still)?|we have(?: also)?)\s+(?:to (?:do|give|hold|make|face|sort out|finish|write) )?"
    r"(?!(?:no|not|nothing|to|been|had|a feeling|this feeling|the feeling|always|never|the same|that|it)\b)(?=(?:(?:a|an|the|my|this|another|some) )?[a-z]{3,})",
    re.I,
)


def _lines(text: str) -> list[str]:
    """Sentences, with numbered lines as sentences of their own; questions only where they ask for an item."""
    cut = re.split(r"(?:^|(?<=\s))\d{1,2}[.)]\s+|\n+", text)
    lines = [s for part in cut for s in sentences(part) if not _WAITS.search(plain(s))]
    asks = re.compile(r"\W*(?:\w+\W+)?(?:can|could|shall|may) (?:we|it|i)\b", re.I)
    back = re.compile(r"\b(?:you|your)\b|^\W*(?:what|why|how|when|where|who|is|are|do|does|did)\b", re.I)
    return [
        s
        for s in lines
        if not filler(s) and not own_joke(s) and (not s.rstrip().endswith("?") or asks.match(s) or not back.search(s))
    ]


def _said(text: str, thing: str) -> str:
    """The client's exact words for a thing."""
    at = plain(text).find(plain(thing))
    return text[at : at + len(thing)] if at >= 0 else text.strip()


_OPEN = frozenset({"dont_know", "agreement_empty", "question", "confused", "question_about_nova", "you_tell_me"})
_THERE_IS = re.compile(
    r"\W*(?:(?:well|so|oh|hm+)\W+)*(?:there(?:'s| is| was| has been)|it(?:'s| was) all) (?:just )?(?:this|that|my|the) ",
    re.I,
)
"""How the thing itself is brought in before it is told of."""
_MOST_STATED = 14
"""Words of a clause that can stand on a list as it was said."""


def _stated(heard: Heard) -> list[Part]:
    """What is wrong, told in sentences: the weightiest clause that says something, else the first, in the client's words."""
    if heard.acts & _OPEN:
        return []
    parts = [
        p for s in _lines(heard.text) for c in clauses(s) for p in ([c] if count(c) <= _MOST_STATED else c.split(","))
    ]
    told = [_trim(bare(part)) for part in parts]
    fit = [
        t
        for t in told
        if not _SHRUGS.match(t) and 3 <= count(t) <= _MOST_STATED and len(content(t)) > 1 and not _SMALL.fullmatch(t)
    ]
    if not fit:
        return []
    best = max(fit, key=lambda t: (weight(t, heard.reading), -fit.index(t)))
    return [Part(_said(heard.text, best), best)]


def _begins_told(heard: Heard) -> bool:
    """Do several sentences begin with a story rather than with a thing or a wish?"""
    said = [s for s in _lines(heard.text) if not thanks(s) and not _PASSED_OVER.fullmatch(plain(s))]
    if len(said) < 2 or any(_wished(s) or _ON.match(s) for s in said):
        return False
    return not _of(said[0]) or (bool(_HAPPENED.search(plain(said[0]))) and any(_CLAUSE.match(plain(s)) for s in said))


def _named_alone(text: str) -> Part | None:
    """The thing a sentence of its own names, where every other sentence tells: "The job, then. They are getting rid of us."."""
    said = [s for s in _lines(text) if not thanks(s) and not _PASSED_OVER.fullmatch(plain(s))]
    names = [hit for s in said if (hit := _NOUN.fullmatch(plain(s)))]
    others = [s for s in said if not _NOUN.fullmatch(plain(s))]
    if len(names) != 1 or not others or not all(map(_tells, others)):
        return None
    return (
        None if any(_wished(s) or _ON.match(s) for s in others) else Part(_said(text, names[0]["it"]), names[0]["it"])
    )


def _tells(sentence: str) -> bool:
    """Does a sentence say something of somebody or something?"""
    same = _NO_LEAD.sub("", plain(sentence))
    return bool(_FINITE.match(same) or _TELLS.search(same) or _UNMARKED.search(same))


_NO_LEAD = re.compile(r"^\W*(?:(?:no|yes|well|so|and|but)\b\W*)+", re.I)
_UNMARKED = re.compile(r"\b(?:theyre|hes|shes|im|ive|youre|its|dont|cant|didnt|wont|isnt|doesnt|wasnt)\b", re.I)
_PASSED_OVER = re.compile(r"\W*(?:(?:no|nah|nope|well|um+|oh)\W+)*(?:not (?:that|this|the \w+)(?: one)?)\W*", re.I)
_NOUN = re.compile(
    r"\W*(?:(?:no|well|so|um+|then|it'?s|and|but|just|maybe|probably)\W+)*(?P<it>(?:the|my|our|his|her) (?!(?:same|usual|thing|point|problem|truth|fact|worst|answer)\b)[a-z][\w'-]*(?: (?!then\b|mostly\b|really\b|please\b|again\b)[\w'-]+)?)(?:,? (?:then|i (?:guess|suppose)|mostly|really|please|again))*\W*",
    re.I,
)
_HAPPENED = re.compile(
    r"\b(?:is|isn't|are|was|wasn't|were|had|has|\w{3,}ed|shook|went|came|said|told|got|left|made|took|threw|hit|saw|gave|fell|broke)\b",
    re.I,
)


def _story(heard: Heard) -> list[Part]:
    """The main thing a story is about."""
    for sentence in _lines(heard.text):
        if hit := re.match(r"\W*(?:well,? )?((?:my )?[a-z]+)'s been\b", plain(sentence), re.I):
            return [Part(_said(heard.text, hit[1]), lower(hit[1]))]
        if hit := _STORY.search(plain(sentence)):
            owner = "my" if re.search(r"\bmy\b", hit[0], re.I) else "the"
            return [Part(_said(heard.text, hit[1]), f"{owner} {lower(hit[1])}")]
    return []


def chosen(heard: Heard, slot: str) -> list[Part]:
    """Which of the things offered is meant; "one more thing?" is answered by the thing itself or by nothing."""
    if slot != "more":
        return habits.named(heard) or choice(heard, slot) if slot == "habit" else choice(heard, slot)
    if (said := sentences(heard.text)) and (enough(said[0]) or NOT_MUCH.match(said[0])):
        after = AFTER_ALL.search(heard.text)
        return items(replace(heard, text=heard.text[after.end() :]), slot) if after else []
    return [] if enough(heard.text) or heard.acts & {"dont_know", "agreement_empty"} else items(heard, slot)
