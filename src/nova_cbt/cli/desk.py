"""What the commands share: settings read once, the store, the clinic, and saying things to whom they concern."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nova_cbt.clinic import Clinic
    from nova_cbt.settings import Settings
    from nova_cbt.store import SqlStore
    from nova_cbt.therapist import Therapist
    from nova_cbt.voices.chat_api import Server

NOT_ENCRYPTED = "What you say is kept on this computer, readable by you alone, but it is not yet encrypted."


class ReaderGoneError(Exception):
    """Whoever read our words has left, as `head` does; nothing is wrong."""


def settings(client: str | None = None) -> Settings:
    """The settings in force for this command."""
    from nova_cbt import settings as reading

    return reading.read(os.environ, client=client)


def store(using: Settings) -> SqlStore:
    """The charts."""
    from nova_cbt.store import SqlStore

    return SqlStore(using.database_url)


def therapist(using: Settings, model: Server | None = None) -> Therapist:
    """Nova, with the pages in force: worded by a model, or by the voice that needs none."""
    from nova_cbt import library
    from nova_cbt.therapist import Therapist

    pages = library.load(using.pages)
    if model is None:
        return Therapist(pages)
    from nova_cbt.voices.chat_api import ModelVoice, load_prompts

    return Therapist(pages, ModelVoice(model, pages, load_prompts(using.pages)))


def server(model: str | None, *, use_set: bool = True) -> Server | None:
    """The model server asked for by name, or else by NOVA_LLM_MODEL where that counts; none when neither names one."""
    from nova_cbt.voices.chat_api import Server, endpoint

    place = endpoint(os.environ, model or "") if model or use_set else None
    return Server(place) if place else None


def clinic(using: Settings, kept: SqlStore, model: Server | None = None) -> Clinic:
    """Nova with a memory and a clock."""
    from nova_cbt.clinic import Clinic
    from nova_cbt.model import Fact

    known = (Fact("country", using.country),) if using.country else ()
    nova = therapist(using, model) if model else therapist(using)
    return Clinic(store=kept, therapist=nova, known=known)


def say(text: str = "") -> None:
    """Data, for stdout."""
    try:
        print(text, flush=True)  # noqa: T201
    except BrokenPipeError as error:
        raise ReaderGoneError from error


def remark(text: str) -> None:
    """A remark about what is going on, for stderr."""
    print(text, file=sys.stderr, flush=True)  # noqa: T201
