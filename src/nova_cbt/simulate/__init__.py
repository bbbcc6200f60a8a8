"""Simulated clients: a page, a person who reacts to what the therapist says, and whole courses with them."""

from nova_cbt.simulate import asks, learnt, tables
from nova_cbt.simulate.client import SimulatedClient
from nova_cbt.simulate.course import Held, course, write
from nova_cbt.simulate.page import PAGES, Persona, load_client

__all__ = ["PAGES", "Held", "Persona", "SimulatedClient", "check", "course", "load_client", "write"]


def check() -> list[str]:
    """Reads everything a simulated client is made of; raises ContentError where it is off, else names the clients."""
    asks.patterns()
    tables.check()
    list(learnt.rows())
    return [load_client(page.stem).id for page in sorted(PAGES.glob("*.md")) if page.stem != "README"]
