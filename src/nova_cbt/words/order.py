"""Word order that asks, with or without a question mark: "will anyone at my school find out"."""

from __future__ import annotations

from nova_cbt.words import patterns as re
from nova_cbt.words.text import lower

_INVERTED = re.compile(
    r"\W*(?:(?:and|so|but|ok|okay|well|hey|sorry|also|then)\W+)*(?:(?:will|would|can|could|does|did|is|are|has|should)\s+"
    r"(?:any(?:one|body)|some(?:one|body)|my \w+|he|she|they|people|the \w+|there|it|this|that|i|we|you|u)|"
    r"(?:do|have) (?:i|we|you|u|they|people|my \w+))\b(?! (?:not|never)\b)"
)


def inverted(sentence: str) -> bool:
    """Does a sentence begin like a question? "Do the washing up" does not."""
    return _INVERTED.match(lower(sentence)) is not None
