"""The pages under content/: checked at load, and complete enough to hold a session."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

import nova_cbt
from nova_cbt.errors import ContentError
from nova_cbt.library import ENOUGH, Library, choices, load, placeholders, scarce

CONTENT = Path(nova_cbt.__file__).parent / "content"
TECHNIQUES = ("cognitive_model", "thought_record", "reframing", "task_ladder", "help_script", "coping_menu")


@pytest.fixture(scope="module")
def library() -> Library:
    return load()


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(CONTENT, tmp_path / "content")
    return tmp_path / "content"


@pytest.mark.parametrize(
    ("line", "remedy"),
    [
        ("> Tell me about {nobody}.", "unknown slot"),
        ("> You said {thought}.", "own words"),
        ("> What happened? And where? And with whom?", "two question marks"),
        ("> Tell me [in brackets] about it.", "brackets"),
        ("> And then", "ends as a sentence"),
        (">", "empty wording"),
        ("valid: opinion", "unknown kind"),
        ("colour: blue", "unknown key"),
        ("at_least: two", "a number"),
        ("when: thought is told", "has x"),
        ("when: confidence about 70", "has x"),
        ("from: thought_record", "page.step"),
    ],
)
def test_a_slip_of_the_author_is_named_by_file_line_and_remedy(copy: Path, line: str, remedy: str) -> None:
    page = copy / "techniques" / "task_ladder.md"
    text = page.read_text(encoding="utf-8").replace("## goal\n", f"## goal\n{line}\n", 1)
    page.write_text(text, encoding="utf-8")
    at = text.splitlines().index(line) + 1
    with pytest.raises(ContentError, match=rf"task_ladder\.md:{at}: .*{remedy}"):
        load(copy)


def test_a_step_that_takes_its_answer_from_nowhere_is_named(copy: Path) -> None:
    page = copy / "techniques" / "task_ladder.md"
    text = page.read_text(encoding="utf-8")
    page.write_text(text.replace("\nvalid: ", "\nfrom: task_ladder.nowhere\nvalid: ", 1), encoding="utf-8")
    with pytest.raises(ContentError, match=r"task_ladder\.md:1: .*task_ladder\.nowhere"):
        load(copy)


def test_a_page_that_is_not_text_is_named(copy: Path) -> None:
    (copy / "moves" / "noise.md").write_bytes(b"\xff\xfe\x00bad")
    with pytest.raises(ContentError, match=r"noise\.md:1: "):
        load(copy)


def test_a_changed_wording_changes_the_version(copy: Path, library: Library) -> None:
    page = copy / "moves" / "receipt.md"
    page.write_text(page.read_text(encoding="utf-8") + "\n> I follow you.\n", encoding="utf-8")
    assert load(copy).version != library.version


@pytest.mark.parametrize("name", TECHNIQUES)
def test_each_step_of_a_technique_is_asked_in_three_ways_and_again_smaller(library: Library, name: str) -> None:
    for step in library.pages[name].steps:
        if name == "help_script" and step.name == "scene":
            continue
        assert len(library.lines[f"{name}.{step.name}.ask"]) >= 2, step.name
        if not step.optional and step.name not in ("change", "again"):
            assert library.lines.get(f"{name}.{step.name}.smaller"), step.name


def test_no_wording_refuses_or_promises(library: Library) -> None:
    refusing = re.compile(
        r"can(no|')t (continue|discuss|talk about|help you with that)|anything else i can|promise me|you must not",
        re.IGNORECASE,
    )
    assert [line for group in library.lines.values() for line in group if refusing.search(line)] == []


def test_every_wording_reads_whole_in_each_of_its_ways(library: Library) -> None:
    for group in library.lines.values():
        for line in group:
            for pick in range(12):
                text = choices(line, pick)
                assert "|" not in text
                assert placeholders(text) <= placeholders(line)


def test_the_safety_questions_have_three_wordings_each(library: Library) -> None:
    for slot in ("S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9", "N1", "N2", "N3", "N4", "N5"):
        assert len(library.lines[f"safety.{slot}"]) >= 3, slot


# --- enough of each -------------------------------------------------------------------------------------------------


def test_every_group_has_as_many_wordings_as_its_page_asks_for(library: Library) -> None:
    assert list(scarce(library)) == []


@pytest.mark.parametrize("folder", ["phases", "techniques"])
def test_no_session_or_technique_makes_do_with_fewer_than_eight(library: Library, folder: str) -> None:
    pages = [page for page in library.pages.values() if page.folder == folder]
    assert pages
    assert [page.name for page in pages if int(page.meta.get("wordings", ENOUGH)) < 8] == []


def thinned(page: Path, section: str, group: str, keep: int) -> int:
    """Leaves so many wordings in the group; the line its first one stands in."""
    lines = page.read_text(encoding="utf-8").splitlines()
    start = lines.index(f"### {group}", lines.index(f"## {section}"))
    end = next(n for n in range(start + 1, len(lines)) if not lines[n].startswith(">"))
    page.write_text("\n".join(lines[: start + 1 + keep] + lines[end:]) + "\n", encoding="utf-8")
    return start + 2


@pytest.mark.parametrize("keep", [1, 4, 7])
def test_a_group_with_too_few_is_named_with_its_line(copy: Path, keep: int) -> None:
    at = thinned(copy / "techniques" / "thought_record.md", "thought", "smaller", keep)
    (told,) = (lack for lack in scarce(load(copy)) if lack.startswith("thought_record"))
    assert told.startswith(f"thought_record.md:{at}: 'thought.smaller' is worded in {keep} ways; write 8 or more")


def test_a_page_may_ask_for_fewer_or_more(copy: Path) -> None:
    page = copy / "techniques" / "thought_record.md"
    thinned(page, "thought", "smaller", 4)
    text = page.read_text(encoding="utf-8")
    for asked, lacking in (("4", 0), ("5", 1), ("6", 1)):
        page.write_text(text.replace("id: T02\n", f"id: T02\nwordings: {asked}\n"), encoding="utf-8")
        assert sum("'thought.smaller'" in lack for lack in scarce(load(copy))) == lacking
    page.write_text(text.replace("id: T02\n", "id: T02\nwordings: few\n"), encoding="utf-8")
    with pytest.raises(ContentError, match=r"thought_record\.md:\d+: wordings: 'few' is not a number"):
        load(copy)
