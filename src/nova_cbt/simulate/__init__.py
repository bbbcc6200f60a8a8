"""Simulated clients: a page, a person who reacts to what the therapist says, and whole courses with them."""

from nova_cbt.simulate.client import SimulatedClient
from nova_cbt.simulate.course import Held, course, write
from nova_cbt.simulate.page import PAGES, Persona, load_client

__all__ = ["PAGES", "Held", "Persona", "SimulatedClient", "course", "load_client", "write"]
