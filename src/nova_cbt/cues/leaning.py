# ruff: noqa: E501 - a pattern or a row of a table is easier to check on one line
"""Which way an answer leans: signs of assent and refusal, of a task done, half done or left; features, not verdicts."""

from __future__ import annotations

from functools import cache

from nova_cbt.cues.consent import flattened
from nova_cbt.words import clauses, count, lower
from nova_cbt.words import patterns as re

_YES = r"\b(?:yes|yeah|yep|yup|ya|aye|sure|ok|okay|of course|definitely|absolutely|certainly|please do|go (?:on|ahead|for it)|let's|sounds (?:good|great|fine)|happy to|i'd (?:like|love)|up for|willing|why not|fine by|good idea|works for me|by all means|perfect|that's the one|ask away|hit me|fire away|shoot|count me in|bring it|i'm (?:in|game|ready|up)|deal|agreed|gladly|can do|will do|lead on|carry on|continue|do it|i trust you|may as well|be good|great|lovely|brilliant|please)\b"
_NO = r"\b(?:no|nope|nah|not|never|don't|do not|dont|won't|wouldn't|can't|cannot|rather|sooner|prefer|another (?:time|day|list)|later|leave it|skip|pass|stop|enough|anything else|no good|n't)\b"
_CONSENT: tuple[tuple[str, str], ...] = (
    ("but", r"\b(?:but|although|though|only if|as long as|if (?:i|it|you|we|that)|unless|depends|provided)\b"),
    ("hedge", r"\b(?:guess|suppose|maybe|perhaps|might|not sure|unsure|dunno|don't know|could (?:try|do)|can try|i'll try|sort of|kind of|bit|half|hm+|hmm+|um+|possibly|probably|see how|think about|in two minds|torn|either way|don't mind|you (?:pick|choose|decide)|whatever|if you (?:like|want|think|say))\b|\.\.\.|…"),
    ("dislike", r"\b(?:hate|cringe|fake|silly|ridiculous|stupid|daft|awful|weird|awkward|embarrass\w*|patroni[sz]ing|scar(?:es|ed|y)|nervous|afraid|ugh|god|uncomfortable|hard|laugh|mad|dread|shiver|not my thing|too (?:much|big|soon|raw|long|personal|tired))\b"),
    ("later", r"\b(?:later|tomorrow|another (?:time|day)|next (?:time|week)|not (?:now|today|tonight|yet)|for (?:the moment|now)|some other|when i'm|first (?:i|let)|after)\b"),
    ("instead", r"\b(?:instead|rather|sooner|prefer|could (?:we|i) .{0,40}(?:instead|first)|would it be enough|what about|how about|something (?:else|lighter|different)|the other)\b"),
    ("take", r"^\W*(?:you (?:be|play|start|go|can|may)|save|write|put|add|read|tell|show|give|start|go|take|do|say|play|send|set|call|keep|make|use|let me|i'll)\b"),
    ("past", r"\b(?:tried|did|last time|before|already|again)\b"),
    ("why", r"\b(?:what (?:for|would|will|does|is)|why|who|how (?:long|does|would|will)|will (?:it|you|that)|is (?:it|that|this)|do i have to|must i|does it)\b"),
    ("keen", r"!|\b(?:love to|like that|good|great|curious|interested|glad|been wanting|finally|help(?:ful)?|useful|worth)\b"),
)  # fmt: skip
_NUMBERS = {w: n for n, w in enumerate("zero one two three four five six seven eight nine ten".split())} | {  # noqa: SIM905
    "once": 1, "twice": 2, "a couple": 2, "both": 2, "a few": 3, "half": 0, "none": 0, "a": 1, "single": 1,
}  # fmt: skip
_NUMBER = re.compile(
    r"\b(zero|one|two|three|four|five|six|seven|eight|nine|ten|once|twice|a couple|both|none|\d{1,2})\b(?! ?(?:am|pm|o'clock|%|percent|past))"
)
_TASK: tuple[tuple[str, str], ...] = (
    ("not", r"\b(?:didn't|did not|haven't|have not|hadn't|couldn't|wasn't|weren't|never|not|no|nothing|none|nobody|no one|didnt|havent|couldnt|wasnt|n't|nope|zero)\b"),
    ("so no", r"\b(?:so|in the end|afraid|then|really|honestly|well),? (?:no|not|nope|i didn't|nothing|never)\b|\bno,? (?:i|sorry|not)\b|^\W*(?:no|nope|nah|not)\b"),
    ("stopped", r"\b(?:until|till|then (?:i |it |the |he |she |we )?(?:got|stopped|gave|went|looked|left|cried|deleted|fell|came|hit|hid|forgot|froze|ran|put|turned)|gave up|gave in|dropped it|stopped|slipped out|left early|ran out|broke off|half ?way|part ?way|in the middle|since then|after that|the rest|the other|before (?:the|i|we)|abandoned|petered|fizzled|bailed)\b"),
    ("some", r"\b(?:half|part|partly|some|most|mostly|a (?:bit|little|few|couple)|couple|only|just|once|twice|one of|two of|first (?:one|two|three|try|day|bit|part|half|page|step|column|columns|night)|kind of|sort of|more or less|nearly|almost|here and there|on and off|now and then|when i remembered|except|apart from|bar|not (?:all|every|the whole|quite|as)|all but|in drafts|a start|counts?)\b"),
    ("all", r"\b(?:all (?:of|three|four|five|seven|done|the)|every (?:day|night|morning|evening|time|single)|each|both|whole|entire|and (?:a|one) (?:fourth|fifth|more|extra)|even|more than|became|for luck|without fail|religiously|to the letter|finished|completed|done and|posted|sorted|ticked)\b"),
    ("did", r"\b(?:i|we|i've|ive)? ?(?:did|done|managed|went|wrote|rang|called|asked|told|said|sent|made|kept|tried|walked|read|talked|spoke|filled|practised|practiced|sat|stuck|logged|booked|met|opened|used|took|posted|finished|got|cooked|cleaned|phoned|emailed|texted|paid|signed|joined|played|breathed|noticed|turned up|showed up|showed|gave|put|had|started|began|\w+ed)\b"),
    ("went", r"\b(?:went|turned out|worked|was (?:ok|okay|fine|good|great|better|easier|nice|grand|all right|alright|lovely)|(?:really |quite |very )?well|helped|proud|chuffed|better than|easier than|not as bad|loved|enjoyed|surprised)\b|!"),
    ("meant", r"\b(?:meant to|was going to|wanted to|thought about|intended|kept (?:meaning|putting|forgetting)|nearly|almost|would have|had planned|about to|got as far as|walked past|looked at it|stared at|picked it up|opened (?:it|the app) and)\b"),
    ("forgot", r"\b(?:forg[oe]t\w*|slipped|by the wayside|got away|passed me by|vanished|out of my (?:head|mind)|never happened|didn't happen|stayed|there it|still (?:in|on|sitting|sealed|waiting|empty|blank)|untouched|unopened|gathering dust|under a pile|lost)\b"),
    ("excuse", r"\b(?:ill|sick|flu|covid|migraine|hospital|funeral|visitors?|baby|kids?|shifts?|overtime|deadline|exam|audit|busy|no time|hectic|work|broke|died|car|laptop|phone|battery|rain\w*|closed|cancelled|too (?:tired|busy|much|scared|hard|late|ashamed)|wasn't up|not up to|no energy|couldn't face|can't (?:look|face)|scared|afraid|felt (?:fake|silly|selfish|stupid|wrong)|pointless|point|selfish|believe in)\b"),
    ("other", r"\b(?:instead|in the end|my (?:husband|wife|mum|mom|dad|son|daughter|sister|brother|friend|partner|mate) (?:rang|did|called|wrote|went|made)|somebody else|someone else|another way|different|swapped|rather than)\b"),
    ("but", r"\b(?:but|although|though|however|except|yet)\b"),
    ("because", r"\b(?:because|cos|as i|so (?:i|no|that|it)|since)\b"),
)  # fmt: skip


@cache
def _compiled() -> tuple[
    re.Pattern[str], re.Pattern[str], tuple[tuple[str, re.Pattern[str]], ...], tuple[tuple[str, re.Pattern[str]], ...]
]:
    task = tuple((n, re.compile(p)) for n, p in _TASK)
    return re.compile(_YES), re.compile(_NO), tuple((n, re.compile(p)) for n, p in _CONSENT), task


def consent_signs(text: str) -> list[str]:
    """What in an answer to an offer leans which way, and where in it."""
    same, (yes, no, signs, _) = flattened(text), _compiled()
    parts = clauses(same) or [same]
    found = [f"y:{name}" for name, pattern in signs if pattern.search(same)]
    for at, part in (("first", parts[0]), ("last", parts[-1])):
        found += [f"y:yes-{at}"] * bool(yes.search(part)) + [f"y:no-{at}"] * bool(no.search(part))
    first = re.match(r"\W*(\w+)", same)
    found += [f"y:1:{first[1]}"] if first and len(first[1]) < 12 else []
    if yes.search(same) and not no.search(same):
        found.append("y:only-yes")
    if no.search(same) and not yes.search(same):
        found.append("y:only-no")
    return found


def _amount(text: str) -> int | None:
    hit = _NUMBER.search(text)
    return None if hit is None else int(hit[1]) if hit[1].isdigit() else _NUMBERS[hit[1]]


def task_signs(text: str, context: str) -> list[str]:
    """What in a report of a task tells that it was done, begun or left, held against what was asked."""
    same, (_, _, _, signs) = lower(text), _compiled()
    named = [name for name, pattern in signs if pattern.search(same)]
    first = (clauses(same) or [same])[0]
    begins = [name for name, pattern in signs[:6] if pattern.search(first)]
    found = [f"j:{n}" for n in named] + [f"j:1:{n}" for n in begins]
    found += [f"j:{a}+{b}" for i, a in enumerate(named) for b in named[i + 1 :]]
    if not {"not", "did", "some", "all"} & set(named):
        found.append("j:neither")
    said, due = _amount(same), _amount(lower(context))
    if said is not None:
        found.append("j:number")
        found += (
            [f"j:number-{'all' if said >= due else 'some' if said else 'none'}"]
            if due is not None and due <= 10
            else []
        )
    asked = {w[:4] for w in re.findall(r"[a-z]{4,}", lower(context))}
    shared = {w[:4] for w in re.findall(r"[a-z]{4,}", same)} & asked
    found += ["j:asked-word"] * bool(shared)
    denied = re.search(r"(?:n't|\bnot|\bnever|\bno)\b(?: \w+){0,3} (\w{4})", same)
    found += ["j:asked-word-denied"] * bool(denied and denied[1] in asked)
    return [*found, f"j:words{min(count(text) // 4, 5)}"]
