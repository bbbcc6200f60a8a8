"""Words said by or to somebody who is not here: a story's speech is nobody's act in this conversation."""

from __future__ import annotations

from nova_cbt.guard.words import read
from nova_cbt.words import patterns as re

_OTHERS = (
    r"(?:she|he|they|we|she'd|he'd|they'd|people|everybody|everyone|nobody|my (?:mum|mom|dad|mother|father|brother|"
    r"sister|wife|husband|partner|boss|manager|son|daughter|friend|mate|flatmate|roommate|sponsor|doctor|teacher|coach|"
    r"therapist|counsell?or|gran|grandma|uncle|aunt|cousin|neighbour|colleague)s?|(?:the|our|a|that) (?:\w+ "
    r")?(?:trainer|nurse|doctor|teacher|coach|lady|man|woman|therapist|counsell?or|"
    r"leader|instructor|psychiatrist|psychologist|gp|voice|app|book|leaflet|video|podcast|guy|bloke|host|speaker|"
    r"chaplain|imam|priest|rabbi|vicar|worker|consultant|midwife|vet|boss|manager))"
)
_SPEAK = (
    r"(?:say|says|said|tell|tells|told|ask|asks|asked|go|goes|went|shouts?|shouted|(?:am|was|were|be|is|'s|'m) like)"
)
_HELPS = r"(?:(?: |')(?:d|would|will|ll|have|ve|had|keep|kept|always|even|just|only|then|once|often|usually))*"
_WHOM = (
    r"(?: (?:straight|to|out loud|back|at|him|her|them|all|my|his|her|their|a|an|the|every|each|myself|himself|herself|"
    r"friends?|(?!you\b|how\b|what\b|that\b|it\b|so\b)[a-z]{3,}))"
)
_FRAME = re.compile(
    rf"\b(?:{_OTHERS}{_HELPS} {_SPEAK}(?: me)?{_WHOM}{{0,3}}"
    rf"|i{_HELPS} (?:say|tell|told|go|be like|was like|gave){_WHOM}{{0,5}}"
    rf"|(?:and|then|so) (?:say|tell|told|said|go|went){_WHOM}{{0,4}}) ?[:,] "
)
_TAUGHT = re.compile(
    r"\b(?:(?:like|as|what) )?you(?:'ve| have| had)?(?: (?:always|once|also|just|even))? (?:said|told me|explained|"
    r"taught me|"
    r"called it|call it|showed me)(?: (?:last|the other) (?:week|time|day|session)| once| before| in \w+)?,? (?:that )?"
)
"""What Nova itself taught, told again: nobody's life but the teller's follows."""
_PUBLIC = re.compile(
    r"\b(?:everybody|everyone|people|they all|all the (?:books|apps|websites|doctors)|the (?:books|leaflets?|internet)|"
    r"my (?:whole family|friends))(?: (?:always|just|only|keep|all))* (?:says?|saying|tells?|telling)(?: (?:to "
    r")?(?:me|you|us))? "
    r"(?:that |to )?(?=\w)"
)
"""What one hears from all sides."""
_OF_YOU = re.compile(r"\b(?:you|your|you're|yourself|you've|you'd)\b")
_HERE = re.compile(r"\byou\b")
_BACK = re.compile(r"\b(?:i|i'm|i've|i'd|me|my|he|she|they)\b")
_GOES_ON = re.compile(
    r"\b(?:you|your|you're|yourself|everyone|everybody|it's|that's)\b"
    r"|^(?:then|and|or|first|take|rest|try|look|just)\b"
)
_ADDRESS = re.compile(
    r"(?:\w+,? )?(?:you|you're|your|have you|are you|do you|don't|come on|what|how|why|it's|let's|just)\b"
)
_END = re.compile(r"[.!?]+(?=\s|$)")


def set_in_quotes(text: str) -> str:
    """The same message, in lower case, with unquoted speech of a story put between quotation marks."""
    low = read(text).low
    if '"' in low:
        return low
    low = _to_the_end(_TAUGHT, low)
    low = _to_the_end(_PUBLIC, low)
    done, at = "", 0
    while frame := _FRAME.search(low, at):
        start, end = frame.end(), _until(low, frame.end())
        here = _HERE.search(frame.group()) or (frame.group().rstrip()[-1] == "," and not _spoken(low[start:end]))
        if here:
            done, at = done + low[at:start], start
            continue
        done, at = f'{done}{low[at:start]}"{low[start:end]}"', end
    return done + low[at:]


def _to_the_end(opened: re.Pattern[str], low: str) -> str:
    """With what is told again between quotation marks, to the end of the sentence."""
    done, at = "", 0
    while found := opened.search(low, at):
        end = _END.search(low, found.end())
        stop = end.start() if end else len(low)
        said = low[found.end() : stop]
        of_you = opened is _TAUGHT and (_OF_YOU.search(said) or low[stop : stop + 1] == "?")
        plain = len(said.split()) > 1 and not of_you and '"' not in said
        done += low[at : found.end()] + (f'"{said}"' if plain else said)
        at = stop
    return done + low[at:]


def _spoken(words: str) -> bool:
    """After a comma: is it an address to somebody, and not the story's next part?"""
    return bool(_ADDRESS.match(words))


def _until(low: str, start: int) -> int:
    """Where the speech ends: with its sentence, or with those after it that are still said to the other."""
    end = _END.search(low, start)
    if not end:
        return len(low)
    while after := _END.search(low, end.end() + 1):
        sentence = low[end.end() : after.end()].strip()
        if _BACK.search(sentence) or not _GOES_ON.search(sentence):
            break
        end = after
    return end.end()
