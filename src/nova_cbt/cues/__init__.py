"""What is in a client's words besides danger: acts, feelings, ratings, thoughts, homework, a question to us."""

from nova_cbt.cues.beside import beside
from nova_cbt.cues.feared import of_loss
from nova_cbt.cues.line import read_line
from nova_cbt.cues.looking_back import looking_back
from nova_cbt.cues.outside import only_asked, own_deed
from nova_cbt.cues.reading import find
from nova_cbt.cues.reported import answered as answered_review
from nova_cbt.cues.reported import but_for_reports, content_with, reports
from nova_cbt.cues.saying import said
from nova_cbt.cues.thought import asked_for as thought_asked_for
from nova_cbt.cues.thought import asks_nova
from nova_cbt.cues.thought import told as thought_told

__all__ = [
    "answered_review",
    "asks_nova",
    "beside",
    "but_for_reports",
    "content_with",
    "find",
    "looking_back",
    "of_loss",
    "only_asked",
    "own_deed",
    "read_line",
    "reports",
    "said",
    "thought_asked_for",
    "thought_told",
]
