"""One question to a model server, answered within the limit or not at all."""

from __future__ import annotations

import json
import logging
import random
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import cached_property
from typing import Any

from nova_cbt.errors import SettingsError, VoiceError
from nova_cbt.voices import Words
from nova_cbt.voices.chat_api.breaker import Breaker
from nova_cbt.voices.chat_api.endpoint import Endpoint
from nova_cbt.voices.chat_api.waiting import Helpers, TooLateError

log = logging.getLogger(__name__)
AGAIN = (408, 409, 425, 429)
REFUSED = (401, 403, 404)
"""The key or the model's name is off: no second try will help."""
TRIES = {"connection": 3, "server": 4, "reply": 3, "busy": 50}
FIRST_WAIT, LONGEST_WAIT = 0.2, 4.0
TRIAL = 0.5
"""Share of the limit for a server that was down a moment ago."""
Message = dict[str, str]


class FailedError(Exception):
    """One try failed: of which kind, and how long the server wants us to wait."""

    def __init__(self, kind: str, why: str, wait: float = 0.0) -> None:
        super().__init__(why)
        self.kind = kind
        self.wait = wait


class Server:
    """A model behind an address; safe to be shared by many conversations at once."""

    def __init__(
        self,
        place: Endpoint,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.place = place
        self.clock = clock
        self.sleep = sleep
        self.breaker = Breaker(clock)
        self.helpers = Helpers()
        self.limit_name = "max_tokens"

    @cached_property
    def client(self) -> Any:
        """The SDK, loaded when a model is first spoken to. Tries and waits are ours, within one limit."""
        try:
            import openai
        except ImportError as error:
            raise SettingsError("a model needs the openai package: pip install 'nova-cbt[llm]'.") from error
        return openai.OpenAI(api_key=self.place.key, base_url=self.place.base_url or None, max_retries=0)

    def ask(self, messages: list[Message], *, began: float | None = None) -> Words:
        """The model's words. VoiceError when there are none in time; never anything later than the limit."""
        if not self.breaker.allows():
            raise VoiceError(f"{self.place.model} is not answering and is left alone for a while")
        now = self.clock()
        began = now if began is None else began
        seconds = self.place.seconds * (TRIAL if self.breaker.open else 1.0)
        deadline = began + seconds
        if deadline <= now:
            raise VoiceError(f"{self.place.model}: no time left for another try")
        try:
            words = self._tries(messages, deadline)
        except FailedError as problem:
            self.breaker.broke(for_good=problem.kind == "refused")
            raise VoiceError(f"{self.place.model}: {problem}") from problem
        self.breaker.worked()
        words.began = began
        return words

    def _tries(self, messages: list[Message], deadline: float) -> Words:
        tried: dict[str, int] = {}
        while True:
            try:
                return self._once(messages, deadline - self.clock())
            except FailedError as problem:
                tried[problem.kind] = tried.get(problem.kind, 0) + 1
                wait = max(problem.wait, _back_off(sum(tried.values())))
                if tried[problem.kind] >= TRIES.get(problem.kind, 1) or self.clock() + wait >= deadline:
                    raise
                log.info("%s: %s; trying again in %.1f s", self.place.model, problem, wait)
                self.sleep(wait)

    def _once(self, messages: list[Message], seconds: float) -> Words:
        """One request, given up when its time is over even if the server still sends a byte now and then."""
        try:
            return self.helpers.within(seconds, lambda: self._request(messages, seconds))
        except TooLateError:
            raise FailedError("time", f"no answer within {self.place.seconds:g} s") from None

    def _request(self, messages: list[Message], seconds: float) -> Words:
        import openai

        asked = {"model": self.place.model, "messages": messages, self.limit_name: self.place.tokens}
        try:
            # The SDK's own method for this address walks every message to check its type: four times the whole cost.
            limit = {"timeout": max(0.01, seconds)}
            raw = self.client.post("/chat/completions", cast_to=str, body=asked, options=limit)
            return _words(raw)
        except openai.APITimeoutError as problem:
            raise FailedError("time", f"no answer within {self.place.seconds:g} s") from problem
        except openai.APIStatusError as problem:
            raise self._status(problem.status_code, problem.response.headers, problem.message) from problem
        except openai.APIConnectionError as problem:
            raise FailedError("connection", f"the connection failed: {problem}") from problem
        except FailedError:
            raise
        except Exception as problem:  # whatever else a server makes the SDK stumble over, the client is spared it
            raise FailedError("reply", f"an answer that cannot be read: {type(problem).__name__}") from problem

    def _status(self, status: int, headers: Mapping[str, str], message: str) -> FailedError:
        if status == 400 and self.limit_name == "max_tokens" and "max_completion_tokens" in message:
            self.limit_name = "max_completion_tokens"  # newer servers call it so
            return FailedError("reply", "the limit of tokens goes by another name here")
        kind = "busy" if status in AGAIN else "server" if status >= 500 else "refused" if status in REFUSED else "bad"
        return FailedError(kind, f"HTTP {status}", retry_after(headers))


def retry_after(headers: Mapping[str, str]) -> float:
    """Seconds the server asks us to wait: a number, or a date."""
    said = headers.get("retry-after-ms") or headers.get("retry-after") or ""
    scale = 0.001 if headers.get("retry-after-ms") else 1.0
    try:
        return max(0.0, float(said) * scale)
    except ValueError:
        pass
    try:
        return max(0.0, (parsedate_to_datetime(said) - datetime.now(UTC)).total_seconds())
    except (ValueError, TypeError):
        return 0.0


def _back_off(tried: int) -> float:
    longest: float = min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** (tried - 1))
    return random.uniform(0.5, 1.0) * longest


def _words(body: str) -> Words:
    """The words in an answer of the server, however it was made."""
    try:
        choice = json.loads(body)["choices"][0]
        text = choice["message"].get("content")
        reason = choice.get("finish_reason") or ""
    except (ValueError, LookupError, TypeError, AttributeError) as problem:
        raise FailedError("reply", "an answer that cannot be read") from problem
    return Words(text if isinstance(text, str) else "", finish_reason=str(reason))
