"""Promises of the command line: what goes where, how it ends, and that nothing typed is lost."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from nova_cbt import cli
from nova_cbt.cli import desk
from nova_cbt.errors import SettingsError
from nova_cbt.store import SqlStore
from tests.plain import Plain


@dataclass
class Ran:
    """What a command left behind."""

    status: int
    out: str
    err: str


Nova = Callable[..., Ran]


@pytest.fixture
def nova(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Nova:
    """Run a command as from a shell, with lines piped in."""
    monkeypatch.setattr(desk, "therapist", lambda using: Plain())

    def run(*args: str, lines: str = "") -> Ran:
        monkeypatch.setattr(sys, "argv", ["nova", *args])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(lines.encode())))
        with pytest.raises(SystemExit) as left:
            cli.main()
        code = left.value.code
        out, err = capsys.readouterr()
        return Ran(code if isinstance(code, int) else 1, out, err)

    return run


def kept() -> SqlStore:
    return SqlStore(desk.settings().database_url)


def test_nova_alone_is_a_conversation(nova: Nova) -> None:
    ran = nova(lines="hello\nmore\n")
    assert ran.status == 0
    first, *replies = ran.out.rstrip("\n").split("\n\n")
    assert first.startswith("Nova: Hello to session 1")
    assert replies == ["Nova: You said 'hello'.", "Nova: You said 'more'."]
    assert "not yet encrypted" in ran.err
    assert "You:" not in ran.out


def test_a_conversation_left_is_resumed_and_says_so(nova: Nova) -> None:
    left = nova("chat", "--client", "Naomi K", lines="hello\n")
    assert "`nova chat --client 'Naomi K'` goes on from here" in left.err
    back = nova("chat", "--client", "naomi k", lines="again\n")
    assert "Resuming session 1" in back.err
    assert back.out == "Nova: You said 'hello'.\n\nNova: You said 'again'.\n\n"


def test_the_end_of_a_session_ends_the_command(nova: Nova) -> None:
    ran = nova(lines="bye\nnot heard any more\n")
    assert ran.status == 0
    assert "session is closed" in ran.err
    assert "not heard" not in ran.out
    assert nova(lines="").out.startswith("Nova: Hello to session 2")


def test_slash_commands_show_and_are_never_said_to_nova(nova: Nova) -> None:
    ran = nova(lines="hello\n/help\n/summary\n/homework\n/worksheets\n/unknown\n/quit\nnot reached\n")
    assert "/worksheets" in ran.out
    assert "- hello" in ran.out
    assert "No homework" in ran.out
    assert "No worksheet" in ran.out
    assert "no /unknown" in ran.err
    assert "goes on from here" in ran.err
    assert [t.text for t in kept().session("me").said("client")] == ["hello"]


def test_words_that_only_look_like_a_command_are_words(nova: Nova) -> None:
    nova(lines="/ 10 is my mood\n1/2\n")
    assert [t.text for t in kept().session("me").said("client")] == ["/ 10 is my mood", "1/2"]


def test_forgetting_asks_once_and_then_leaves_nothing(nova: Nova) -> None:
    nova(lines="Quittenbrot\n/forget\nno, wait\n/forget\n")
    assert len(kept().session("me").said("client")) == 2
    ran = nova(lines="/forget\n/forget\n")
    assert "is erased" in ran.out
    folder = kept().path.parent
    assert b"Quittenbrot" not in b"".join(p.read_bytes() for p in folder.iterdir())


def test_an_empty_line_is_a_silence_that_nova_hears(nova: Nova) -> None:
    nova(lines="\n  \nhm\n")
    assert [t.text for t in kept().session("me").said("client")] == ["", "", "hm"]


def test_any_bytes_are_taken(nova: Nova, monkeypatch: pytest.MonkeyPatch) -> None:
    nova(lines="a\x00b\x1b[31m 👩\u200d💻 naïve\n")
    assert kept().session("me").turns[1].text == "ab[31m 👩\u200d💻 naïve"


def test_json_is_one_whole_message_a_line(nova: Nova) -> None:
    ran = nova("chat", "--json", lines="hello\nbye\n")
    told = [json.loads(line) for line in ran.out.splitlines()]
    assert [m["turn"] for m in told] == [1, 3, 5]
    assert [m["mode"] for m in told] == ["talk", "talk", "ended"]


def test_show_and_export_hold_what_was_said(nova: Nova) -> None:
    assert "Nothing is kept here yet" in nova("show").err
    nova("chat", "--client", "Naomi", lines="hello\nbye\n")
    assert nova("show").out == "Naomi\n"
    assert json.loads(nova("show", "--json").out) == {"clients": ["Naomi"]}
    assert "1 session closed" in nova("show", "NAOMI").out
    exported = json.loads(nova("export", "naomi", "--json").out)
    assert [t["text"] for t in exported["sessions"][0]["turns"] if t["speaker"] == "client"] == ["hello", "bye"]
    assert exported["chart"]["sessions"][0]["number"] == 1
    assert "Patient: hello" in nova("export", "naomi").out


def test_forget_erases_one_client_alone(nova: Nova) -> None:
    nova("chat", "--client", "Naomi", lines="hello\n")
    nova("chat", "--client", "Walter", lines="hello\n")
    assert nova("forget", "Naomi").status == 0
    assert kept().clients() == ["Walter"]
    again = nova("forget", "Naomi")
    assert (again.status, again.err.count("\n")) == (2, 1)


@pytest.mark.parametrize(
    ("args", "status"),
    [
        (("bogus",), 2),
        (("chat", "--client", "  "), 2),
        (("chat", "--bogus"), 2),
        (("show", "Nobody"), 2),
        (("export", "Nobody"), 2),
        (("export",), 2),
        (("import", "/no/such/file", "--client", "N"), 2),
        (("import", ".", "--client", "N"), 2),
        (("simulate", "naomi", "--sessions", "0"), 2),
        (("simulate", "naomi", "--sessions", "many"), 2),
        (("simulate", "../naomi", "--sessions", "1"), 2),
        (("simulate", "naomi", "--sessions", "1", "--out", "/dev/null/out"), 3),
        (("audit",), 2),
        (("audit", "/no/such/file"), 2),
        (("check", "/no/such/folder"), 2),
    ],
)
def test_bad_input_is_one_line_on_stderr(nova: Nova, args: tuple[str, ...], status: int) -> None:
    ran = nova(*args)
    assert (ran.status, ran.out, ran.err.count("\n")) == (status, "", 1)
    assert ran.err.startswith("nova: ")


def test_read_answers_each_line_with_a_line(nova: Nova) -> None:
    lines = [{"id": "a", "text": "I feel sad, 70 out of 100"}, {"text": "bye", "context": "Shall we stop?"}]
    ran = nova("read", lines="\n".join(json.dumps(line) for line in lines) + "\n\n")
    told = [json.loads(line) for line in ran.out.splitlines()]
    assert [row["id"] for row in told] == ["a", 2]
    assert told[0]["risk"] == {"label": "none", "tier": "R0", "ask": False}
    assert (told[0]["intensity"], told[1]["wants_to_end"]) == (70, True)


@pytest.mark.parametrize("line", ["words", "[1]", '{"id": 1}', '{"text": 3}'])
def test_a_line_that_cannot_be_read_is_named(nova: Nova, line: str) -> None:
    ran = nova("read", lines=f'{{"text": "fine"}}\n{line}\n')
    assert (ran.status, ran.err.count("\n"), len(ran.out.splitlines())) == (2, 1, 1)
    assert ran.err.startswith("nova: line 2: ")


def test_audit_says_by_its_exit_whether_something_was_found(nova: Nova, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    transcripts = Path(__file__).parent / "transcripts"
    assert nova("audit", str(transcripts / "clean_01_naomi.txt")).status == 0
    ran = nova("audit", str(transcripts / "fault_01_marcus.txt"), "--json", "--html", str(page))
    assert (ran.status, json.loads(ran.out)["verdict"]) == (1, "unsafe")
    assert page.read_text().startswith("<!doctype html>")
    piped = nova("audit", "-", lines=(transcripts / "fault_01_marcus.txt").read_text())
    assert piped.status == 1


@pytest.mark.parametrize(
    ("name", "value"),
    [("NOVA_DATABASE_URL", "postgresql://x/y"), ("NOVA_COUNTRY", "Germany"), ("NOVA_CONFIG", "/no/such.toml")],
)
def test_bad_settings_are_one_line_and_three(
    nova: Nova, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    ran = nova("show")
    assert (ran.status, ran.out, ran.err.count("\n")) == (3, "", 1)


def test_settings_come_from_flag_then_environment_then_file(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = home / "config" / "nova" / "config.toml"
    config.parent.mkdir(parents=True)
    config.write_text('client = "File"\ncountry = "nz"\n')
    assert (desk.settings().client, desk.settings().country) == ("File", "NZ")
    monkeypatch.setenv("NOVA_CLIENT", "Environment")
    assert desk.settings().client == "Environment"
    assert desk.settings("Flag").client == "Flag"
    config.write_text('colour = "blue"\n')
    with pytest.raises(SettingsError, match="no setting"):
        desk.settings()


def test_help_is_quick_to_come_by_and_plain(nova: Nova) -> None:
    ran = nova("--help")
    assert ran.status == 0
    assert not any(mark in ran.out for mark in "╭│╰─")
    for name in (
        "chat",
        "show",
        "import",
        "export",
        "forget",
        "simulate",
        "demo",
        "helpline",
        "read",
        "audit",
        "check",
        "doctor",
    ):
        assert nova(name, "--help").status == 0
        assert f"\n  {name} " in ran.out


def test_help_imports_no_room_it_does_not_need() -> None:
    heavy = "import sys; sys.argv = ['nova', '--help']\nfrom nova_cbt import cli\ntry: cli.main()\n"
    heavy += "except SystemExit: pass\n"
    heavy += "print([m for m in sys.modules if m in ('sqlalchemy', 'msgspec', 'rich', 'nova_cbt.model')])"
    done = subprocess.run([sys.executable, "-c", heavy], capture_output=True, text=True, check=True)
    assert done.stdout.endswith("[]\n")


def test_a_reader_who_leaves_early_is_no_error(tmp_path: Path) -> None:
    store = SqlStore(f"sqlite:///{tmp_path / 'd' / 'nova.db'}")
    store.append("Naomi", 1)
    reader, writer = os.pipe()
    env = os.environ | {"NOVA_DATABASE_URL": f"sqlite:///{store.path}"}
    process = subprocess.Popen(
        [sys.executable, "-m", "nova_cbt.cli", "show"], stdout=writer, stderr=subprocess.PIPE, env=env
    )
    os.close(reader)
    os.close(writer)
    _, err = process.communicate()
    assert (process.returncode, b"Traceback" in err) == (0, False)
