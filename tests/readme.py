"""The README's conversation, spoken anew. `python -m tests.readme` writes it into the README."""

from __future__ import annotations

import textwrap
from pathlib import Path

from nova_cbt.library import load
from nova_cbt.therapist import Therapist
from tests.test_spec import read, start

ROOT = Path(__file__).parents[1]
BEGIN, END = "<!-- conversation -->\n", "<!-- end of conversation -->\n"


def conversation() -> str:
    """What Nova and the client of tests/data/readme.md say to one another, as the terminal shows it."""
    page, library = read(Path(__file__).parent / "data" / "readme.md"), load()
    therapist = Therapist(library)
    session = therapist.open(start(page, library))
    for key, words in page.script:
        if key == "client":
            session = therapist.answer(therapist.listen(session, words))
    who = {"therapist": "Nova", "client": "Sam"}
    told = [textwrap.fill(f"{who[t.speaker]}: {t.text}", 100, subsequent_indent="      ") for t in session.turns]
    return "```text\n" + "\n\n".join(told) + "\n```\n"


def main() -> None:
    """Write the conversation into the README."""
    path = ROOT / "README.md"
    before, rest = path.read_text(encoding="utf-8").split(BEGIN)
    path.write_text(before + BEGIN + conversation() + END + rest.split(END)[1], encoding="utf-8")


if __name__ == "__main__":
    main()
