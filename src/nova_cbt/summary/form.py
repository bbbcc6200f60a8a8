"""The summary on paper: written in the exact form of clinical_spec 3.1, and read back."""

from __future__ import annotations

from nova_cbt.errors import UsageError
from nova_cbt.model import Bullet, Speaker, Summary
from nova_cbt.summary.words import SECTIONS, line
from nova_cbt.words import patterns as re

MOST_BULLETS = 6
MOST_WORDS = 25
_MARK = re.compile(r"^(?:[-*•–]|\d+[.)])\s+")


def render(summary: Summary) -> str:
    """The summary as the client reads it."""
    parts = [line("opening")]
    for section in SECTIONS:
        texts = [b.text for b in summary.bullets if b.section == section][:MOST_BULLETS] or [line(f"empty.{section}")]
        parts.append("\n".join([line(f"heading.{section}"), *(f"- {text}" for text in texts)]))
    return "\n\n".join(parts) + "\n"


def parse(text: str) -> Summary:
    """A summary read back from its text; lines before the first heading are passed over."""
    bullets: list[Bullet] = []
    section, seen = "", 0
    for raw in text.splitlines():
        words = raw.strip()
        heading = section_of(words)
        if heading:
            section, seen = heading, seen + 1
        elif section and _MARK.match(words):
            words = _MARK.sub("", words)
            bullets.append(Bullet(section, words, said_by=voice_of(section, words)))
        elif section and words and bullets and bullets[-1].section == section:
            joined = f"{bullets[-1].text} {words}"
            bullets[-1] = Bullet(section, joined, said_by=voice_of(section, joined))
    if seen < 2:
        raise UsageError(
            "no session summary found: it needs headings such as 'Main topics discussed:' with '- ' lines below"
        )
    return Summary(session=0, bullets=tuple(b for b in bullets if b.text != line(f"empty.{b.section}")))


def section_of(words: str) -> str:
    """The section whose heading this line is, or nothing."""
    bare = re.sub(r"[^a-z]+", " ", words.lower()).strip()
    for section in SECTIONS:
        if bare == re.sub(r"[^a-z]+", " ", line(f"heading.{section}").lower()).strip():
            return section
    return ""


def voice_of(section: str, text: str) -> Speaker:
    """Whose account a bullet is: techniques are told by Nova, all else by the client unless Nova is named."""
    return "therapist" if section == "techniques" or text.startswith(("Nova ", "We ")) else "client"
