"""A real llama.cpp server in a process of its own, and a model for it that has learnt nothing.

python tests/tools/llama.py MODEL.gguf     serves it on a free port of this machine and prints the address
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

WIDTH, LAYERS, HEADS, ROOM = 64, 2, 4, 4096
WORDS = ("the", "a", "you", "i", "it", "was", "and", "to", "what", "when", "how", "that", "feel", "think", "help")


def untaught(path: Path, seed: int = 1) -> Path:
    """A model of random weights: it speaks bytes and words at random, some of them no text at all."""
    import gguf
    import numpy as np

    rng = np.random.default_rng(seed)
    known = [f"\u2581{word}" for word in WORDS]
    tokens = ["<unk>", "<s>", "</s>", *(f"<0x{n:02X}>" for n in range(256)), *known, "?", "."]
    kinds = [2, 3, 3, *[6] * 256, *[1] * (len(WORDS) + 2)]
    writer = gguf.GGUFWriter(str(path), "llama")
    writer.add_context_length(ROOM)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(LAYERS)
    writer.add_feed_forward_length(2 * WIDTH)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(HEADS)
    writer.add_rope_dimension_count(WIDTH // HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_vocab_size(len(tokens))
    writer.add_tokenizer_model("llama")
    writer.add_token_list(tokens)
    writer.add_token_scores([0.0] * len(tokens))
    writer.add_token_types(kinds)
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_chat_template("{% for m in messages %}{{ m['role'] }}: {{ m['content'] }}\n{% endfor %}assistant:")

    def tensor(name: str, *shape: int) -> None:
        data = np.ones(shape) if len(shape) == 1 else rng.normal(0, 0.3, shape)
        writer.add_tensor(name, data.astype(np.float32))

    tensor("token_embd.weight", len(tokens), WIDTH)
    tensor("output_norm.weight", WIDTH)
    tensor("output.weight", len(tokens), WIDTH)
    for layer in range(LAYERS):
        tensor(f"blk.{layer}.attn_norm.weight", WIDTH)
        tensor(f"blk.{layer}.ffn_norm.weight", WIDTH)
        for part in ("attn_q", "attn_k", "attn_v", "attn_output"):
            tensor(f"blk.{layer}.{part}.weight", WIDTH, WIDTH)
        tensor(f"blk.{layer}.ffn_gate.weight", 2 * WIDTH, WIDTH)
        tensor(f"blk.{layer}.ffn_up.weight", 2 * WIDTH, WIDTH)
        tensor(f"blk.{layer}.ffn_down.weight", WIDTH, 2 * WIDTH)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


@contextmanager
def llama(model: Path) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """The address of a server for the model, and its process, for those who want to kill it."""
    process = subprocess.Popen(
        [sys.executable, __file__, str(model)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    try:
        assert process.stdout
        address = next((line.split()[1] for line in process.stdout if line.startswith("listening ")), "")
        assert address, "the llama.cpp server did not start"
        yield f"{address}/v1", process
    finally:
        process.kill()
        process.wait()


def main(model: str) -> None:
    import xllamacpp

    params = xllamacpp.CommonParams()
    params.model.path = model
    params.hostnames = ["127.0.0.1"]
    params.port = 0
    params.n_threads_http = 64
    params.n_ctx = 4 * ROOM
    params.n_parallel = 4
    params.warmup = False
    server = xllamacpp.Server(params)
    print("listening", server.listening_address, flush=True)  # noqa: T201
    while True:
        time.sleep(3600)


if __name__ == "__main__":
    main(sys.argv[1])
