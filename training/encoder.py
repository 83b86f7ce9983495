"""Encoder: MiniLM-L6 (BERT with 6 layers of 384) with features of case, tag heads and pair vectors.

The weights it starts from are all-MiniLM-L6-v2 (Apache-2.0, sentence-transformers). The text is
lower-cased for it, so the case of each word comes in as an embedding of its own (`case_ids`), and so
does the first word of a line (`line_ids`). Both embeddings start at zero: at first the model is the
one it was.
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import Tensor, nn

CASES = 10
LINES = 10  # first word of a line or not, times how often the word was seen before (`windows.seen`)
PAIR_SIZE = 96


class Layer(nn.Module):
    def __init__(self, size: int, heads: int, inner: int, dropout: float) -> None:
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value = nn.Linear(size, size), nn.Linear(size, size), nn.Linear(size, size)
        self.out = nn.Linear(size, size)
        self.norm1, self.norm2 = nn.LayerNorm(size, eps=1e-12), nn.LayerNorm(size, eps=1e-12)
        self.up, self.down = nn.Linear(size, inner), nn.Linear(inner, size)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        b, t, s = x.shape
        split = lambda y: y.view(b, t, self.heads, s // self.heads).transpose(1, 2)  # noqa: E731
        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        scores = q @ k.transpose(-1, -2) / math.sqrt(s // self.heads) + mask
        attended = (self.dropout(scores.softmax(-1)) @ v).transpose(1, 2).reshape(b, t, s)
        x = self.norm1(x + self.dropout(self.out(attended)))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Pieces of words in, logits of all heads and vectors for pairs out, one row a piece."""

    def __init__(self, labels: int, layers: int = 6, size: int = 384, dropout: float = 0.1) -> None:
        super().__init__()
        self.word = nn.Embedding(30522, size)
        self.position = nn.Embedding(512, size)
        self.kind = nn.Parameter(torch.zeros(size))
        self.case, self.line = nn.Embedding(CASES, size), nn.Embedding(LINES, size)
        self.norm = nn.LayerNorm(size, eps=1e-12)
        self.layers = nn.ModuleList(Layer(size, 12, 4 * size, dropout) for _ in range(layers))
        self.dropout = nn.Dropout(dropout)
        self.tags = nn.Linear(size, labels)
        self.pairs = nn.Linear(size, PAIR_SIZE)
        nn.init.zeros_(self.case.weight)
        nn.init.zeros_(self.line.weight)

    def forward(self, input_ids: Tensor, attention_mask: Tensor, case_ids: Tensor, line_ids: Tensor):
        positions = torch.arange(input_ids.shape[1], device=input_ids.device)
        x = self.word(input_ids) + self.position(positions)[None] + self.kind
        x = self.norm(x + self.case(case_ids) + self.line(line_ids))
        x = self.dropout(x)
        mask = (1.0 - attention_mask[:, None, None, :].to(x.dtype)) * -1e4
        for layer in self.layers:
            x = layer(x, mask)
        x = self.dropout(x)
        return self.tags(x), self.pairs(x)

    def load_pretrained(self, path: str) -> None:
        """Takes the weights of a BERT-like file in safetensors; heads and case stay as they are."""
        given = {k.removeprefix("bert."): v for k, v in load_file(path).items()}
        own = self.state_dict()
        own["word.weight"] = given["embeddings.word_embeddings.weight"]
        own["position.weight"] = given["embeddings.position_embeddings.weight"]
        own["kind"] = given["embeddings.token_type_embeddings.weight"][0]
        names = {"norm": "embeddings.LayerNorm"}
        for i in range(len(self.layers)):
            a, b = f"layers.{i}", f"encoder.layer.{i}"
            names |= {
                f"{a}.query": f"{b}.attention.self.query",
                f"{a}.key": f"{b}.attention.self.key",
                f"{a}.value": f"{b}.attention.self.value",
                f"{a}.out": f"{b}.attention.output.dense",
                f"{a}.norm1": f"{b}.attention.output.LayerNorm",
                f"{a}.up": f"{b}.intermediate.dense",
                f"{a}.down": f"{b}.output.dense",
                f"{a}.norm2": f"{b}.output.LayerNorm",
            }
        for a, b in names.items():
            for part in ("weight", "bias"):
                own[f"{a}.{part}"] = given[f"{b}.{part}"]
        self.load_state_dict(own)
