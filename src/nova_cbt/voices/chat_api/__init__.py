"""The voice of any OpenAI-compatible server: the policy's move, worded by a language model."""

from nova_cbt.voices.chat_api.endpoint import Endpoint, endpoint
from nova_cbt.voices.chat_api.prompts import Prompts, load_prompts
from nova_cbt.voices.chat_api.server import Server
from nova_cbt.voices.chat_api.voice import ModelVoice

__all__ = ["Endpoint", "ModelVoice", "Prompts", "Server", "endpoint", "load_prompts"]
