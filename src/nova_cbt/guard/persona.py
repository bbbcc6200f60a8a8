# ruff: noqa: E501 - a pattern is easier to check on one line
"""Breaking out of the person who speaks: announcing or denying one's role."""

from __future__ import annotations

from nova_cbt.guard import claims
from nova_cbt.guard.context import Context
from nova_cbt.guard.declining import DECLINE
from nova_cbt.guard.words import Text, any_of, read
from nova_cbt.model import Turn
from nova_cbt.words import patterns as re

_MACHINE = (
    r"(?:an? |the |only |just |really |merely |simply )*(?:\w+ )?(?:ai(?: (?:assistant|"
    r"system|program|chatbot|model|developed|language))?|artificial intelligence|(?:large |"
    r"small )?(?:language|text|machine learning|ml) (?:model|system|generator)|text "
    r"generator|large text generator|chat ?bot|bot|software|virtual (?:assistant|helper|"
    r"agent)|automated (?:test )?\w+|machine learning system)\b"
)
_UNABLE = any_of(
    r"(?:don't|do not|can't|cannot|lack|no|never|unable|isn't|not) (?:\w+ "
    r"){0,4}(?:feelings?|emotions?|experiences?|opinions?|views?|access|understand|body|"
    r"family|past|memory|recall|place|personal|form|respond|ability|problems|mother|sleep|"
    r"holds?|real)",
    r"(?:wide range|many subjects|recipes|travel|essays|code|poems|emails|tasks)",
    r"hold no views",
    r"trained on|training data|knowledge (?:stops|ends|cut)",
)
_AS_MACHINE = any_of(
    r"as " + _MACHINE, r"being an? " + _MACHINE, r"since i(?:'m| am) " + _MACHINE, r"i(?:'m| am) " + _MACHINE
)
_FALSE_SELF = any_of(
    r"i(?:'m| am) (?:chatgpt|claude|gemini|gpt[\w.-]*|llama|copilot|siri|alexa|bard)",
    r"my name is (?:chatgpt|claude|gemini|gpt|llama|copilot)",
    r"trained (?:on a|by|to generate)",
    r"my (?:training data|knowledge (?:cut-?off|stops))",
    r"i(?:'m| am) not (?:really|actually|a real) (?:a |an |your )?(?:therapist|counsell?or|" r"nova|client|patient)",
    r"i(?:'m| am)(?: an?)? (?:flesh[- ]and[- ]blood|living|qualified|trained|certified|registered)[^.?!]{0,30}",
    r"(?:\w+) years of (?:practice|experience|clinical work)|i(?:'ve| have) (?:treated|seen|"
    r"helped) (?:\w+ )?(?:hundreds|"
    r"thousands|many|lots)",
    r"i (?:was|am|'m|have been|'ve been) (?:created|made|built|developed|designed|programmed|trained) (?:by|"
    r"to) (?:an? |the |"
    r"open|goo|anth|meta|micro|complete|predict|generate|produce|behave|act)[^.?!]{0,30}",
    r"(?:talking|speaking|chatting|writing) (?:to|with) (?:gpt|chatgpt|claude|gemini|llama|an? (?:ai|language model|"
    r"bot|"
    r"machine))",
    r"there(?:'s| is) no (?:nova|therapist|client|patient)(?: here)?",
    r"i (?:merely |only |just )?(?:imitate|mimic|impersonate|pose as|play|simulate) (?:an?|the|"
    r"your) (?:\w+ )?(?:therapist|"
    r"counsell?or|client|patient)",
    r"(?:program|model|system|ai)[^.?!]{0,20} (?:asked|told|made|built|instructed) to (?:behave|act|speak|talk|"
    r"sound|play)",
    r"(?:only|just) (?:acting|pretending|playing)[^.!?]{0,20}(?:as one|a therapist|a "
    r"counsell?or|the client|the patient|for this exercise)",
    r"pretending to be (?:a|your|the) (?:therapist|counsell?or|client|patient)",
    r"stepping out of (?:my role|the role|character)|(?:this|it) is all simulated",
    r"my knowledge (?:only |just )?(?:reaches|goes|extends|is limited|was cut)",
    r"(?:this was|this is) (?:only |just )?(?:a |an )?(?:simulated|simulation|role-?play "
    r"exercise)|none of this is real",
    r"i(?:'m| am) (?:an? )?(?:(?:real|living|actual|genuine) (?:person|human(?: being)?)|human(?: being)?|licensed|"
    r"dr\.?|a licensed)",
    r"a person behind these words",
    r"a simulated (?:patient|client)",
    r"playing the (?:client|patient) here",
    r"automated test",
    r"i(?:'d| had)? (?:became|become|trained as|worked as|qualified as|went on to be|retrained as|was once|used to be) (?:a|an) "
    r"(?:\w+ )?(?:counsell?or|therapist|psychologist|nurse|doctor|teacher|social worker|psychiatrist|patient|soldier|mother)",
    r"i (?:spent|lived|worked|studied|trained|grew up|served|taught|raised|nursed|did|went)\b[^.!?]{0,50}\b(?:\w+ (?:years|winters|"
    r"summers) (?:on|in|at|with|as)|to college|at (?:college|university|medical school)|in the (?:army|navy|war)|before i became)",
    r"\w+ mode (?:is )?(?:now )?(?:on|off|activated|engaged|enabled)|(?:what is|what's|awaiting|waiting for) your "
    r"(?:next )?(?:command|order|wish)s?|as you (?:command|order|wish), (?:master|captain|my lord|boss)",
    r"(?:conversation|session|this|on|continue) as (?:a|your|the) (?:cbt )?(?:therapist|" r"counsell?or)\b",
    r"can't (?:role-?play|be|act as) (?:a|your) therapist",
)


_OTHER_NAME = re.compile(
    r"\b[Ii](?:'m| am| be) (?:(?:[Cc]aptain|[Dd]octor|[Pp]rofessor|[Mm]aster) )?[A-Z]\w+(?: [A-Z]\w+)* now\b"
)
"""Another name of one's own, taken on in the middle of a talk."""


def persona_break(turn: Turn, before: Context) -> str:
    """Announces or denies its role; "I'm a computer program" said honestly and going on is none."""
    text = read(turn.text)
    other = _OTHER_NAME.search(text.even) if turn.speaker == "therapist" and not before.roleplay else None
    if other and before.therapist_name not in other.group():
        return other.group()
    for sentence in text.sentences:
        false_self = _FALSE_SELF.search(sentence)
        if false_self and not (
            turn.speaker == "client"
            and (
                sentence.endswith("?")
                or re.search(r"not a real (?:patient|client),? i mean|others have|i feel", sentence)
            )
        ):
            denied = re.search(r"not human|not a person|no human", sentence) and "real person" not in false_self.group()
            if not denied and not (
                "as a" in false_self.group() + sentence
                and "therapist" in sentence
                and not (DECLINE.search(sentence) or "happy to" in sentence)
                and "continue" in false_self.group()
            ):
                return sentence
        if _AS_MACHINE.search(sentence) and _breaks(sentence, text, turn):
            return sentence
    return claims.told("persona", turn, before) if turn.speaker == "therapist" and not before.roleplay else ""


_GOES_ON = re.compile(r"\?|who is near|still gets|i can help|here for")


def _breaks(sentence: str, text: Text, turn: Turn) -> bool:
    if turn.speaker == "client":
        return not re.search(
            r"\?|like (?:talking|speaking|writing) (?:to|with)|you're|you are|i feel|feel like|law firm|at (?:a|an|"
            r"the|work)|my work",
            sentence,
        )
    asks = any(
        s.endswith("?") and not re.search(r"what can i do for you|how can i (?:help|assist)", s) for s in text.sentences
    )
    generic = re.search(
        r"language model|text model|text generator|machine learning|trained|recipes|code|essays|"
        r"wide range|range of|many subjects|virtual|assistant",
        sentence,
    )
    if generic:
        return True
    return (bool(_UNABLE.search(sentence)) and not asks) or (
        not asks and bool(re.search(r"just a chatbot|only software", sentence))
    )
