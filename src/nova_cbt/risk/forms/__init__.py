"""The table of forms: how people speak of wanting to die, of hurting themselves or others, and of being in danger."""

from __future__ import annotations

from nova_cbt.risk.forms.acting import ACTIVE, PLAN
from nova_cbt.risk.forms.others import ABUSE, INTRUSIVE, INTRUSIVE_HORROR, MEDICAL, OTHERS, PSYCHOSIS
from nova_cbt.risk.forms.wishing import PASSIVE, SELF_HARM, SOFT

__all__ = [
    "ABUSE",
    "ACTIVE",
    "INTRUSIVE",
    "INTRUSIVE_HORROR",
    "MEDICAL",
    "OTHERS",
    "PASSIVE",
    "PLAN",
    "PSYCHOSIS",
    "SELF_HARM",
    "SOFT",
]
