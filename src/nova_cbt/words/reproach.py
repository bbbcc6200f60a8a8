# ruff: noqa: E501 - a pattern is easier to check on one line
"""Words of a reproach that bites, and of one that is let go."""

from __future__ import annotations

from nova_cbt.words import patterns as re

BITES = re.compile(
    r"\b(?:annoy\w*|ang(?:ry|er\w*)|wrong|useless|rubbish|stupid|pointless|waste\w*|cold|robot\w*|hurt\w*|insult\w*|upset|hate\w*|didn['’]?t (?:listen|help|understand|get)|not listen\w*|ignor\w*|never (?:listen|help|answer)|keep asking|too (?:fast|much|many|clinical)|patroni[sz]\w*|sick of|stop\b|sucks?|crap|shit)\b",
    re.I,
)


FORGIVES = re.compile(
    r"\b(?:but|though|although|still|and)\b[^.!?]{0,20}\b(?:it'?s|that'?s|it is|that is|is) (?:quite |perfectly )?(?:all ?right|ok(?:ay)?|fine|no matter|no problem)\b|\b(?:never mind|no matter|doesn'?t matter|no harm done|not important|let'?s (?:go on|move on|carry on))\b",
    re.I,
)
"""A reproach that is let go in the same breath: a word of regret, and on."""
