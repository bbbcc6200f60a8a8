"""Plain handling of a client's words: clauses, numbers, feelings, and turning a clause round to say it back."""

from nova_cbt.words.feelings import FEELINGS, Felt, felt
from nova_cbt.words.mirror import second_person
from nova_cbt.words.numbers import minutes, ratings
from nova_cbt.words.text import bare, clauses, count, lower, plain, sentences

__all__ = [
    "FEELINGS",
    "Felt",
    "bare",
    "clauses",
    "count",
    "felt",
    "lower",
    "minutes",
    "plain",
    "ratings",
    "second_person",
    "sentences",
]
