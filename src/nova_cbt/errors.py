"""What can go wrong that somebody can put right.

    NovaError            one line that says what to do; the process exits with `exit_code`
    ├── UsageError       the command or its input is off (2)
    ├── ContentError     a page under content/ is off: file, line, remedy (3)
    ├── SettingsError    a setting or a folder is off (3)
    ├── StoreError       the database cannot be used as it is (3)
    └── VoiceError       a language model gave nothing that can be spoken (3)

Anything else is a bug of ours and keeps its traceback.
"""


class NovaError(Exception):
    """Somebody can mend this; the message says how."""

    exit_code = 3


class UsageError(NovaError):
    """The command, or what was given to it, is off."""

    exit_code = 2


class ContentError(NovaError):
    """A page under content/ is off; the message is `file:line: remedy`."""


class SettingsError(NovaError):
    """A setting, an environment variable or a folder is off."""


class StoreError(NovaError):
    """The database cannot be opened, read or written."""


class VoiceError(NovaError):
    """A voice has nothing to say that can be spoken."""
