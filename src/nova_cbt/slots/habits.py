# ruff: noqa: E501 - a pattern is easier to check on one line
"""A habit of thinking, called by a name people give it."""

from __future__ import annotations

from nova_cbt.slots.kinds import Heard, Part
from nova_cbt.words import lower
from nova_cbt.words import patterns as re

_NAMES = re.compile(
    r"\b(?:(?:it'?s? )?all[- ]or[- ]nothing|black[- ](?:and|or|n)[- ]white|over[- ]?generali[sz]\w+|(?:mental )?filter\w*|(?:discounting|disqualifying|not counting|ignoring|leaving out|shrinking) (?:the |what )?(?:good|positives?|goes well|went well)\w*(?: \w+)?|"
    r"mind[- ]?read\w*|(?:reading|guessing|knowing|being sure) (?:(?:other )?people'?s |their |what )?(?:minds?|thoughts|(?:people|others|they) think)|fortune[- ]?tell\w*|(?:telling|predicting|seeing) the future|catastrophi[sz]\w*|(?:the |a |expecting the |imagining the |seeing (?:only )?the |leap to the )?worst(?:[- ]case)?(?: (?:one|scenario|ending|case))?|"
    r"magnif\w+|blow\w* (?:it|things|the bad) up|making (?:it|things|a mountain)\b[^,.]{0,20}|emotional reasoning|(?:a |the )?feeling (?:taken )?(?:as|is) (?:a )?(?:proof|fact)|(?:the |a )?(?:hard )?[\"']?shoulds?[\"']?(?: statements?| rules?)?|musts?|label+ing|labels?|personali[sz]\w+|(?:taking|putting) (?:everything|it all|it) (?:down to |on )?(?:myself|me|personally)|"
    r"compar(?:ing|isons?)\b(?: \w+){0,3}|blam(?:ing|e)(?: (?:myself|others))?|jumping to conclusions|making a rule(?: out of \w+)?|one (?:time|case) for always)\b"
)
_DENIED = re.compile(r"\b(?:not|no|isn't|neither|nor|don't|never|rather than)\b[^,.;]{0,25}$")
SHORT = 14
"""Words of a message that names a habit and does not tell a story."""


def named(heard: Heard) -> list[Part]:
    """The habit a short message names and does not deny, in the client's words."""
    same = lower(heard.text)
    if heard.acts & {"confused", "silence"} or heard.text.rstrip().endswith("?") or len(same.split()) > SHORT:
        return []
    found = [m for m in _NAMES.finditer(same) if not _DENIED.search(same[: m.start()])]
    return [Part(heard.text.strip(), heard.text[found[0].start() : found[0].end()].strip())] if found else []
