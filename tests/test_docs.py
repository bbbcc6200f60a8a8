"""The documents say what is so."""

from __future__ import annotations

import json
import re
from importlib import resources
from pathlib import Path

import typer

from nova_cbt import cli
from nova_cbt.settings import NAMES
from nova_cbt.words.feelings import FEELINGS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_command_and_setting_stands_in_the_readme() -> None:
    commands = typer.main.get_command(cli.app).commands  # type: ignore[attr-defined]
    assert [name for name in commands if f"nova {name}" not in README] == []
    assert [name for name in NAMES if f"NOVA_{name.upper()}" not in README] == []


def test_the_readme_names_no_command_that_is_not_there() -> None:
    commands = set(typer.main.get_command(cli.app).commands)  # type: ignore[attr-defined]
    named = set(re.findall(r"`(?:\.venv/bin/)?nova ([a-z]+)", README))
    assert named <= commands
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.M))
    told = re.sub(r"^(?:Nova|Client|You|[A-Z][a-z]+): .*(?:\n {6}.*)*", "", README, flags=re.M)
    assert set(re.findall(r"make ([a-z]+)", told)) <= targets


def test_every_value_of_a_reading_stands_in_the_glossary() -> None:
    weights = resources.files("nova_cbt") / "weights"
    heads = {
        head for page in ("turns", "habits") for head in json.loads((weights / f"{page}.json").read_text())["heads"]
    }
    labels = set(json.loads((weights / "risk.json").read_text())["labels"])
    values = (
        {head.partition(":")[2] for head in heads if head.startswith(("act:", "emotion:"))} | set(FEELINGS) | labels
    )
    values |= set(json.loads((weights / "habits.json").read_text())["heads"])
    glossary = (ROOT / "GLOSSARY.md").read_text(encoding="utf-8")
    assert sorted(value for value in values if f"`{value}`" not in glossary) == []
