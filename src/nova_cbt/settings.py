"""What can be set, and from where: a flag goes before NOVA_* in the environment, that before config.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path

from platformdirs import user_config_path, user_data_path

from nova_cbt.errors import SettingsError


@dataclass(frozen=True)
class Settings:
    """Everything in force for one run."""

    database_url: str
    client: str = "me"
    """The name a chart is kept under when none is given."""
    country: str = ""
    """Two letters; whose helpline is given. Empty: Nova asks when it matters."""
    content: str = ""
    """A folder of pages to use in place of Nova's own."""

    @property
    def pages(self) -> Path | None:
        """The folder of pages, if it is not Nova's own."""
        return Path(self.content).expanduser() if self.content else None


NAMES = tuple(f.name for f in fields(Settings))


def config_file(environ: Mapping[str, str]) -> Path:
    """Where config.toml is looked for."""
    return Path(environ["NOVA_CONFIG"]) if environ.get("NOVA_CONFIG") else user_config_path("nova") / "config.toml"


def default_database() -> str:
    """One SQLite file where this system keeps a person's data."""
    return f"sqlite:///{user_data_path('nova') / 'nova.db'}"


def read(environ: Mapping[str, str], **flags: str | None) -> Settings:
    """The settings in force."""
    found = {"database_url": default_database()}
    found |= _from_file(config_file(environ), required="NOVA_CONFIG" in environ)
    found |= {name: value for name in NAMES if (value := environ.get(f"NOVA_{name.upper()}", "").strip())}
    found |= {name: value for name, value in flags.items() if value}
    country = found.get("country", "")
    if country and not (len(country) == 2 and country.isascii() and country.isalpha()):
        raise SettingsError(f"country is {country!r}: give two letters, such as NZ or DE.")
    return Settings(**found | {"country": country.upper()})


def _from_file(path: Path, *, required: bool) -> dict[str, str]:
    if not path.is_file():
        if required:
            raise SettingsError(f"{path}: no such file; put it there or unset NOVA_CONFIG.")
        return {}
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"{path}: cannot be read as TOML: {error}") from error
    for name, value in table.items():
        if name not in NAMES:
            raise SettingsError(f"{path}: {name!r} is no setting; there are {', '.join(NAMES)}.")
        if not isinstance(value, str):
            raise SettingsError(f"{path}: {name} must be text in quotes.")
    return {name: str(value) for name, value in table.items()}
