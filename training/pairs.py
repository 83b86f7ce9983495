"""Pairs: candidate pairs of mentions, their features and the network that scores their relations."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from corpora import PAIRS, RELATIONS, Doc
from encoder import PAIR_SIZE

MAX_WORDS = 120
TAILS = ("Rank", "Title", "Role", "Organization", "Person", "Date")
HEAD_TYPES = ("Person", "Organization")
HAND = 12 + len(TAILS) + len(HEAD_TYPES)
ALLOWED = {(h, t): relations for heads, tails, relations in PAIRS for h in heads for t in tails}


@dataclass(slots=True)
class Mention:
    """Words `first` to `last`, exclusive, counted in the document."""

    type: str
    first: int
    last: int
    id: str = ""


def gap(a: Mention, b: Mention) -> tuple[int, int]:
    """The words strictly between two mentions."""
    return (a.last, b.first) if a.first <= b.first else (b.last, a.first)


def candidates(doc: Doc, mentions: list[Mention]) -> list[tuple[int, int]]:
    found = []
    for h, head in enumerate(mentions):
        for t, tail in enumerate(mentions):
            if h == t or (head.type, tail.type) not in ALLOWED:
                continue
            low, high = gap(head, tail)
            if high - low > MAX_WORDS or high < low:
                continue
            if abs(doc.words[head.first].line - doc.words[tail.first].line) > 1:
                continue
            found.append((h, t))
    return found


def hand_features(doc: Doc, mentions: list[Mention], h: int, t: int) -> list[float]:
    head, tail = mentions[h], mentions[t]
    low, high = gap(head, tail)
    between = [m for m in mentions if m.first >= low and m.last <= high]
    commas = stops = 0
    for word in doc.words[low:high]:
        if word.end - word.start == 1:
            c = doc.text[word.start]
            commas += c in ",;"
            stops += c == "."
    after = tail.first > head.first
    distance = max(0, high - low)

    def span(a: Mention, b: Mention) -> int:
        x, y = gap(a, b)
        return max(0, y - x)

    nearest_tail = not any(m.type == tail.type and m is not tail and (m.first > head.first) == after and span(head, m) < distance for m in mentions)
    persons = [m for m in mentions if m.type == head.type and m is not head and m is not tail]
    nearest_head = not any(span(m, tail) < distance for m in persons)
    nearest_head_side = not any(span(m, tail) < distance and (tail.first > m.first) == after for m in persons)
    row = [
        1.0,
        float(after),
        min(distance, 40) / 40,
        1 / (1 + distance),
        min(sum(m.type == "Person" for m in between), 4) / 4,
        min(sum(m.type == tail.type for m in between), 4) / 4,
        min(commas, 4) / 4,
        float(stops > 0),
        float(doc.words[head.first].line != doc.words[tail.first].line),
        float(nearest_tail),
        float(nearest_head),
        float(nearest_head_side),
    ]
    row += [float(tail.type == x) for x in TAILS]
    row += [float(head.type == x) for x in HEAD_TYPES]
    return row


class PairNet(nn.Module):
    """[head | tail | product | mean between | hand features] → a logit for each relation."""

    def __init__(self, hidden: int = 64) -> None:
        super().__init__()
        self.net = nn.Sequential(
            nn.Linear(4 * PAIR_SIZE + HAND, hidden), nn.ReLU(), nn.Dropout(0.2), nn.Linear(hidden, len(RELATIONS))
        )

    def forward(self, vectors: Tensor, spans: Tensor, hand: Tensor) -> Tensor:
        """`vectors` [words, size]; `spans` [pairs, 4]: first word of head and of tail, range between."""
        sums = torch.cat([torch.zeros_like(vectors[:1]), vectors.cumsum(0)])
        head, tail = vectors[spans[:, 0]], vectors[spans[:, 1]]
        count = (spans[:, 3] - spans[:, 2]).clamp(min=1)[:, None]
        mean = (sums[spans[:, 3].maximum(spans[:, 2])] - sums[spans[:, 2]]) / count
        return self.net(torch.cat([head, tail, head * tail, mean, hand], 1))
