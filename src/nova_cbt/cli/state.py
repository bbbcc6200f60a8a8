"""Is everything in order: the pages, the settings, the place where data is kept."""

from __future__ import annotations

import os
import platform
import stat
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from nova_cbt.cli.desk import say, server, settings, store
from nova_cbt.errors import ContentError, NovaError, UsageError
from nova_cbt.settings import Settings, config_file

if TYPE_CHECKING:
    from nova_cbt.store import SqlStore

PARTS = ("nova-cbt", "msgspec", "platformdirs", "sqlalchemy", "typer")


def check(folder: str | None) -> None:
    """The pages, or what is wrong with them: what Nova says, the summary, the crisis lines, the simulated clients."""
    from nova_cbt import crisis, library, simulate
    from nova_cbt.summary.words import read_lines
    from nova_cbt.voices.chat_api import load_prompts

    path = Path(folder) if folder else settings().pages
    if path and not path.is_dir():
        raise UsageError(f"{path}: no such folder.")
    pages = library.load(path)
    for lack in library.scarce(pages):
        raise ContentError(lack)
    load_prompts(path)
    base = path or simulate.PAGES.parent
    if (page := base / "summary.md").is_file():
        read_lines(page.read_text(encoding="utf-8"), str(page))
    if (page := base / crisis.PAGE).is_file():
        crisis.parse(page.read_text(encoding="utf-8"))
    clients = [page for page in sorted((base / "clients").glob("*.md")) if page.stem != "README"]
    for page in clients:
        simulate.load_client(page.stem, page)
    wordings = sum(len(group) for group in pages.lines.values())
    say(f"{len(pages.pages)} pages, {wordings} wordings, {len(clients)} simulated clients: all in order.")


def doctor(*, json: bool) -> None:
    """Everything a person should know before trusting this installation with words."""
    using = settings()
    versions = {part: version(part) for part in PARTS} | {"python": platform.python_version()}
    config, warnings = config_file(os.environ), _warnings(using)
    if json:
        import msgspec

        found = {"versions": versions, "settings": using, "config": str(config), "warnings": warnings}
        return say(msgspec.json.encode(found).decode())
    say("Versions: " + ", ".join(f"{part} {number}" for part, number in versions.items()))
    say(f"Data:     {using.database_url}")
    say(f"Settings: {config}{'' if config.is_file() else ' (not there; defaults are in force)'}")
    for name, value in asdict(using).items():
        say(f"          {name} = {value or '(not set)'}")
    for warning in warnings:
        say(f"Warning:  {warning}")
    return None


def _warnings(using: Settings) -> list[str]:
    said = [
        "what clients say is kept readable: the file is not yet encrypted; keep it on an encrypted disk.",
        "no clinician has signed off the content; do not use Nova in place of care.",
    ]
    from nova_cbt import crisis
    from nova_cbt.clinic import utc_now

    try:
        kept = store(using)
    except NovaError as error:
        return [*said, str(error)]
    for path, may in ((kept.path, 0o600), (kept.path.parent, 0o700)):
        if os.name == "posix" and stat.S_IMODE(path.stat().st_mode) & ~may:
            said.append(f"{path} can be read by others on this computer; run: chmod {may:o} {path}")
    return [*said, *_broken_log(kept), *_in_short(crisis.stale(utc_now().date()))]


def _broken_log(kept: SqlStore) -> list[str]:
    """The log of safety, proved from its first entry to its end: the first entry that doesn't hold, and what to do."""
    from nova_cbt.ledger import faults

    try:
        entries, end = kept.risk_log()
        found = [*faults(entries, end), *kept.anchor.faults(entries)]
    except (ValueError, NovaError) as error:
        found = [f"it cannot be read ({error})"]
    if not found:
        return []
    more = f" (and {len(found) - 1} more after it)" if len(found) > 1 else ""
    return [f"the safety log does not hold: {found[0]}{more}. Somebody or something changed {kept.path} outside Nova: "
            "keep a copy of the file as it is, find out what wrote to it, and restore it from the last backup before "
            "anybody uses it again."]  # fmt: skip


def _in_short(stale: list[str]) -> list[str]:
    """A few are named; of many, the first and the number."""
    if len(stale) <= 3:
        return [f"crisis line {line}" for line in stale]
    return [f"{len(stale)} crisis lines are due for checking in content/crisis_lines.toml; the first: {stale[0]}"]


def selftest(model: str, *, json: bool) -> int:
    """A model tried behind Nova: what it did, and whether anything faulty got out."""
    from nova_cbt import library
    from nova_cbt.selftest import selftest as try_out
    from nova_cbt.voices.chat_api import ModelVoice, load_prompts

    using, worded_by = settings(), server(model)
    if worded_by is None:
        raise UsageError("name a model with --model.")
    pages, prompts = library.load(using.pages), load_prompts(using.pages)
    voice = ModelVoice(worded_by, pages, prompts)
    report = try_out(voice, pages, prompts.lines["selftest.provocations"], name=model)
    if json:
        import msgspec

        say(msgspec.json.encode(report.as_data()).decode())
        return int(bool(report.got_out))
    for name, value in report.as_data().items():
        if name != "examples":
            say(f"{name:16} {value}")
    for words, label, quote in report.examples[:12]:
        say(f'  after "{words[:60]}": {label}: {quote!r}')
    return int(bool(report.got_out))
