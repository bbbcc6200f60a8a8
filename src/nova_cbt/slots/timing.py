# ruff: noqa: E501, SIM905 - a pattern or a row of a table is easier to check on one line
"""When and where something is to be done: a day, a clock time, an event; a place or a channel."""

from __future__ import annotations

from nova_cbt.slots.kinds import Heard, Part
from nova_cbt.words import clauses, count, lower, plain
from nova_cbt.words import patterns as re

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_HOUR = r"(?:twelve|eleven|ten|nine|eight|seven|six|five|four|three|two|one|\d{1,2})"
_CLOCK = (
    rf"(?:(?:half|quarter|twenty|ten|five) (?:past|to) {_HOUR}|half {_HOUR}|\d{{1,2}}[:.]\d\d(?: ?[ap]\.?m\b\.?)?|\d{{1,2}} ?[ap]\.?m\b\.?|{_HOUR} o'?clock|{_HOUR}(?: (?:thirty|fifteen|forty-five))?(?! (?:minutes?|hours?|days?|weeks?|times?|of|pages?|lines?|people))|noon|midnight|lunch ?time)"
    r"(?: (?:in the (?:morning|afternoon|evening)|at night|sharp|or so|ish))?"
)
_EVENT = r"(?:i|the|my|a|an|he|she|it|they|work|class|lunch|dinner|breakfast|tea|school|uni|lectures?|bed|shower|coffee|gym|church|each|every|that|in the|seminar|practice|supper|prayers?)"
_PART = r"(?:morning|afternoon|evening|night|lunchtime|lunch)"
_STRONG = (
    rf"(?:(?:on|next|this|every|each|by|the|from|until|most|all) )*{_DAY}(?:'s)?(?: {_PART}s?)?(?:,? (?:at|around|about|by|from) (?:about |around )?{_CLOCK})?|"
    rf"(?:on |next |this |by )(?:mon|tues?|wed|thurs?|fri|sat|sun)\b|^\W*(?:mon|tues?|wed|thurs?|fri|sat|sun)\b(?=\W|$)|"
    rf"(?:tom+or+ow|tmrw|tmo?r|tmw|tomoz|2mo?r+o?w?)\b(?: {_PART})?(?:,? (?:at|around) {_CLOCK})?|tonight|today(?:,? at {_CLOCK})?|this (?:morning|afternoon|evening)|(?:at|around|about|by|from) (?:about |around )?{_CLOCK}|(?:half|quarter|twenty|ten|five) (?:past|to) {_HOUR}|half {_HOUR}|(?:in |during |on )?(?:my |the )?(?:lunch|coffee|tea) break|\d{{1,2}}[:.]\d\d(?: ?[ap]\.?m\b)?|\d{{1,2}} ?[ap]\.?m\b|{_HOUR} o'?clock|"
    r"at (?:noon|midnight|lunch\w*|breakfast|dinner\w*|bed ?time|night)|(?:on )?the \d{1,2}(?:st|nd|rd|th)\b|\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|(?:by |at |around )?(?:the )?(?:end|start|beginning|middle) of (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\w*|(?:by|before|until|till|in|due) (?:christmas|easter|ramadan|eid|diwali|new year|january|february|march|april|june|july|august|september|october|november|december)\b|(?:by |at )?the end of (?:the |this |next )?(?:week|month|term|year)|the week after next|"
    r"in (?:about |around |roughly )?(?:\d+|an?|one|two|three|four|five|six|seven|ten|half an?|a few|a couple of) ?(?:minutes?|hours?|days?|weeks?|months?)|in the (?:morning|evening|afternoon)s?\b|(?:every|each|most) (?:morning|evening|night|day|afternoon|weekday|lunch\w*)s?|(?:mornings|evenings|weekends|weekdays|nightly|daily)|at the weekend|(?:this|next|on the) weekend|(?:straight|right) away|right now|first thing(?: in the morning)?"
)
_TRIGGER = rf"(?:after|before|during|as soon as|straight after|right after|when(?:ever)?|while|once|first thing) {_EVENT}\b[^,.;!?]{{0,50}}"
_FIND = re.compile(rf"\b(?:{_STRONG}|(?P<event>{_TRIGGER}))", re.M)
_VAGUE = re.compile(
    r"\b(?:this week|next week|soon|when(?:ever)? i (?:can|get (?:time|a chance|round)|have time|feel (?:like it|better|up to)|remember|manage)|sometime|some time|at some point|one day|later|eventually|maybe|look at|never|say it|think)\b"
)


_JOINED = re.compile(r".{0,3}|\W*(?:and|or|plus|&)\W+(?:also |then |maybe )?(?:on )?", re.S)
"""What stands between two days that are both meant."""


def when(heard: Heard, _: str) -> list[Part]:
    """A day, a date, a clock time or an event that sets it off."""
    same = lower(heard.text)
    found = [m for m in _FIND.finditer(same) if m[0].strip() and not _VAGUE.search(m[0])]
    if not found:
        alone = re.fullmatch(r"\W*(?:right )?now(?: please)?\W*", same)
        return [Part(heard.text.strip(), heard.text.strip(" .,!"))] if alone and heard.first else []
    start = next((i for i, m in enumerate(found) if not m["event"]), 0)
    first = last = start
    while first and found[first].start() - found[first - 1].end() <= 4:
        first -= 1
    while (
        last + 1 < len(found)
        and _JOINED.fullmatch(same[found[last].end() : found[last + 1].start()])
        and found[last + 1].end() - found[first].start() <= 60
    ):
        last += 1
    value = heard.text[found[first].start() : found[last].end()].strip(" ,.")
    return [Part(heard.text.strip(), re.sub(r"(?<=,) (?:and|then)$", "", value))]


_PLACES = (
    "home work school uni university campus library office kitchen bedroom bed room desk table sofa couch garden park café cafe gym church mosque temple car bus train lab bathroom shower hall hallway street shop "
    "phone telephone landline email e-mail text whatsapp zoom teams video message letter call chat lounge balcony flat house studio canteen pub class classroom seminar lecture meeting clinic group town centre center forest woods beach river "
    "playground corridor yard notebook journal laptop app paper mirror fridge door wall bag pocket drawer diary calendar screen wallet garage shed barn field workshop bench porch stairs lift tram staffroom ward"
).split()
_NOT_PLACES = r"(?:morning|afternoon|evening|night|middle|end|meantime|past|future|moment|same|way|whole|time|beginning|start|first|ears?|head|chest|stomach|throat|hands?|shoulders?|face|mind|own|nerves|side|feet|legs?|back|case|point|plan|long run|short|general|thought|idea|feeling|number|list|week|day|month)"
_PLACE = re.compile(
    rf"\b(?:at|in|on|by|near|outside|inside|from|over|via|through|using|next to|behind|under|beside) (?:(?:the|my|our|a|an|his|her|their|this|that) )?(?!{_NOT_PLACES}\b)(?:(?!{_NOT_PLACES}\b)[\w-]+(?:'s)? ){{0,2}}?(?:{'|'.join(_PLACES)}|living room|coffee shop|mum's|mom's|dad's|place|person)s?\b(?: (?:table|desk|counter|window|sofa|floor|stop|station|bench|steps|stairs|chair|corner|bench)\b)?(?: (?:in|at|by|on|of|near) the (?!{_NOT_PLACES}\b)\w+)?(?:, (?:\w+ floor|upstairs|downstairs))?"
)
_GENERAL = re.compile(
    rf"\b(?:at|in|by|on|near|outside) (?:the|my|our) (?!{_NOT_PLACES}\b)\w+(?: (?!{_NOT_PLACES}\b)(?:room|table|floor|shop|office|hall|stop|side|house|desk|centre|end))?|\b(?:at|to) \w+'s(?: \w+)?"
)
_SENDS = re.compile(
    r"\b(?:send|write|with|leave|drop)(?: (?:her|him|them|it|as))? (an? (?:\w+ )?(?:message|e-?mail|text|letter|note|voice note|card))\b|\b(?:i'd|i'll|i would|could|can|by|probably|just) (text|e-?mail|call|ring|phone|message|whatsapp)\b"
)
_LONE = re.compile(
    rf"\W*(?:probably |maybe |just |my |the |i think |a |by |online|face to face|in person|outside|indoors|somewhere quiet )*(?:(?!(?:no|not|never|any|some|to|went)\b)[\w']+ )?(?:{'|'.join(_PLACES)}|dining room|spare room|front room|box room|face to face|in person|online|outside|indoors|at home|video call|phone call|living room|coffee shop)(?:,? (?:i think|probably|maybe|please))?\W*"
)
_CHANNEL = re.compile(
    r"\b(?:face[- ]to[- ]face|in person|in writing|by (?:e-?mail|phone|text|letter|message|post|video)|(?:on|over) the (?:phone|telephone)|on (?:whatsapp|zoom|teams|skype|messenger|signal|facebook)|eye to eye|(?:an? |some )(?:\w+ )?(?:e-?mail|text message|phone call|voice note|video call|whatsapp))\b"
)
"""How somebody is reached, plain wherever it is said."""
_WHY = re.compile(
    r"[,;.]?\s*\b(?:because|cos|coz|cuz|since|so that|where|i guess|i suppose|i think|probably|tbh|as (?:i|it|he|she|the|my|said))\b.*$",
    re.S,
)
"""The reason behind a place."""
_DENIED = re.compile(r"\b(?:don't|doesn't|isn't|not|never|no)\b[^.!?;\n]*")
_SOMEWHERE = re.compile(r"^\W*(?:somewhere|anywhere|wherever|not sure where|some place)\W*$")


_TOGETHER = re.compile(
    r"\b(?:at|over|during|after) (?:the )?(?:dinner|lunch|breakfast|supper|tea|coffee|a (?:coffee|drink|walk|meal)|table|football|training|class|work)\b|\b(?:when|next time|once) i (?:see|meet|visit) (?:her|him|them)\b|\b(?:sit|walk|eat|drive)\w* (?:down )?(?:with|together)\b|\bat (?:her|his|their) (?:place|house|flat|office|desk|door)\b|\bto (?:her|his|their) face\b|\bi(?:'ll| will|'d)? (?:just )?(?:say|tell|speak|talk)\b"
)
"""Where one meets the other person anyway, it is said face to face."""


def where(heard: Heard, slot: str) -> list[Part]:
    """A place or a channel."""
    same = lower(heard.text)
    met = _TOGETHER.search(same) if slot == "channel" else None
    if met and not _CHANNEL.search(same) and not _SENDS.search(same):
        return [_span(heard.text, met, 0)]
    if _SOMEWHERE.match(same):
        return []
    lone = _WHY.sub("", same)
    if heard.first and count(lone) <= 5 and _LONE.fullmatch(lone) and not _PLACE.search(lone):
        return [Part(heard.text.strip(), heard.text.strip()[: len(lone)].strip(" .,!"))]
    same = _DENIED.sub(lambda hit: " " * len(hit[0]), same)
    if found := _PLACE.search(same) or _CHANNEL.search(same):
        return [_span(heard.text, found, 0)]
    if heard.first and (sent := _SENDS.search(same)):
        return [_span(heard.text, sent, 1 if sent[1] else 2)]
    if heard.first and (found := _GENERAL.search(same)):
        return [_span(heard.text, found, 0)]
    named = re.search(r"\b(?:at|in|to) (?!I\b)[A-Z]\w+(?: [A-Z]\w+)*", plain(heard.text))
    return (
        [Part(heard.text.strip(), named[0])]
        if named and heard.first and not re.search(rf"\b{_DAY}", lower(named[0]))
        else []
    )


def _span(text: str, found: re.Match[str], group: int) -> Part:
    clause = next((c for c in clauses(text) if found[group] in lower(c)), text.strip())
    return Part(clause, text[found.start(group) : found.end(group)].strip(" ,."))
