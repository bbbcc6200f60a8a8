# ruff: noqa: E501, SIM905 - a pattern is easier to check on one line
"""Does a clause show that English is somebody's second language? Said back word for word it would sound like mockery."""

from __future__ import annotations

from nova_cbt.words import patterns as re
from nova_cbt.words.text import plain

_VERB = (
    r"start|go|ask|say|tell|talk|speak|make|take|do|be|have|get|see|find|learn|leave|keep|pay|bring|come|give|know|understand|eat|stay|"
    r"finish|write|read|sit|stand|buy|wait|meet|explain|show|think|feel|look|cook|clean"
)
_THIRD = r"say|go|come|tell|want|need|think|make|take|give|know|feel|do|have|get|ask|start|become|speak|talk|see|write|shout|call|look|listen|understand|help|like|love|hate|send|sit|live|cry|laugh|don't|haven't"
_OWN = r"boss|classmate|director|supervisor|landlady|student|chef|manager|teacher|professor|doctor|daughter|son|husband|wife|brother|sister|mother|father|friend|child|landlord|colleague|neighbou?r|house|flat|car|job|client|customer|invoice|company|exam|visa|letter|meeting|phone|appointment|problem|question|mistake|language"
_BARE = re.compile(
    rf"(?P<before>[\w']+ |^|[,.;:] )(?:he|she|it(?! like)|(?:my|the|our) (?:(?!phone|house|car)(?:{_OWN}))) (?:always |never |also |only |just )?(?:{_THIRD})\b",
    re.IGNORECASE,
)
"""A third person with a bare verb; after these words it is right."""
_RIGHT = frozenset(
    """did didn't does doesn't do don't would wouldn't could couldn't should can can't will won't may might must shall let make made makes
    help helped see saw seen hear heard watch watched have had if that and or making letting since than""".split()
)
_SIGNS = re.compile(
    rf"\b(?:want|wants|wanted|like|try|tried|must to|can to|should to|decide|forget|hope|learn) (?:{_VERB})(?! (?:of|for|from)\b)\b(?!s)|"
    rf"\b(?:want|wants|need|needs|bring|call|ask|tell|see|with|to|from|for|at|in|on|have|has|lose|lost|find|buy|make|made|is|was|am|are|like|because|take|get|visit|of) (?:(?:new|good|bad|big|small|nice|hard) )?(?:{_OWN})\b(?! (?:\w+s\b|time|work|stuff|talk|permit|calls?|numbers?|hunting|interviews?|mark|markets?|seats?|keys?|share|mates?|of)\b|[-'’]|\W*(?-i:[A-Z]))|"
    r"\b(?:i|he|she|we|they|you) (?:no|not) (?:can|have|know|want|like|understand|go|sleep|speak|good)\b|\bi(?:'m| am) (?:agree|work|go|live|have|want|think|feel|know|not understand|study)\b(?!ing)|\bi am (?:since|\d+ years)\b(?! old)|"
    r"\b(?:am|is|are|was|were) (?:not )?(?:study|work|live|go|come|think|feel|sleep|cry|wait|talk|speak)\b|\b(?:i|we|he|she|they) (?:work|live|am|is|are|have|study|stay|know \w+) (?:here |there |in \w+ |it )?(?:since )?(?:\d+|two|three|four|five|six|many|some|few) (?:years?|months?|weeks?|days?)\b|"
    r"\b(?:didn't|did not|doesn't|don't|couldn't|can't) (?:went|came|said|told|had|saw|knew|got|made|took|slept|understood|wants|has|goes|says|knows)\b|\b(?:much|many) (?:people|problem|time)s?\b(?<=problem)|\b(?:informations|advices|homeworks|furnitures|peoples|childs|feets|works)\b(?<!works)|"
    r"\b(?:make|made|did|send|sent|have|had|got|get) (?:(?:very|so|such) )?(?:(?:big|wrong|bad|small|huge|terrible|good|new|important|difficult) )?(?:mistake|invoice|error|fight|argument|accident|result|presentation|interview|appointment|meeting|letter)\b(?! (?:free|nerves|with|after|rooms?|points?|for me)\b)|(?:^|[,.;] )is (?:not|very|too|so|no)\b|\b(?:what|how|such) (?:idiot|stupid person|fool|loser|failure)\b|"
    r"\b(?:have|has) (?:finish|forget|speak|lose|send|arrive|decide)\b|\b(?:explain|said|say|suggest) me\b|\bmore (?:better|worse|easier|harder|bad)\b|\b(?:yesterday|last (?:night|week|\w+day)) (?:i|he|she|we|they) (?:go|come|see|say|tell|have|am|is|do|make|take|speak|sleep)\b|\b(?:depend|discuss) (?:of|about)\b|"
    r"\b(?:it )?(?:make|give) me (?:very |so )?(?:sad|angry|afraid|stress|nervous|fear)\b(?<!to make me)|\bi have (?:\d+|\w+ty(?:-\w+)?) years\b|\bi have (?:fear|shame|reason|hunger|stress)\b|\bbecause (?:my|the) \w+$|\bsince (?:\d+|two|three|four|five|six|some|many) (?:years|months|weeks|days)\b|"
    rf"\b(?:my|the|our) (?:{_OWN}|parents|family|children) (?:she|he|they)\b(?!'s a\b)|\b(?:from|to|at|in) the work\b|\bafraid from\b|\bshout(?:ed|ing)? on (?:me|him|her|them|my)\b|\b(?:i|we|he|she) (?:pay|paid|have|had|say|said|go|went|work) also\b|\bsince (?:twenty|thirty|ten|seven|eight|nine|fifteen|forty) (?:years|months)\b|\bafter i feel\b|\bi fell almost\b|\bvery much for\b|"
    r"\bhow (?:i|he|she|we|they) (?:can|ask|say|tell|must|should)\b[^.!]*\?",
    re.IGNORECASE,
)


def learner(clause: str) -> bool:
    """Is it English as a learner writes it?"""
    same = plain(clause)
    bare = any(hit["before"].strip().lower() not in _RIGHT for hit in _BARE.finditer(same))
    return bare or _SIGNS.search(same) is not None
