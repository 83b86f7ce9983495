"""Model: the encoder with its heads, its loss on a batch of windows, and what it reads in a document."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from corpora import HEADS, LABELS, POSTS, RELATIONS, Doc, word_span
from encoder import Encoder
from pairs import ALLOWED, Mention, PairNet, candidates, gap, hand_features
from windows import Window, cover
from words import Pieces

SLICES: dict[str, tuple[int, int]] = {}
_at = 0
for _head in HEADS:
    SLICES[_head] = (_at, _at + len(LABELS[_head]))
    _at += len(LABELS[_head])
TOTAL = _at
WEIGHT = {"sfm": 1.0, "posts": 1.0, "names": 0.7, "clause": 0.3, "content": 0.3, "quote": 0.2}


class Reader(nn.Module):
    def __init__(self, pretrained: str | None, layers: int = 6) -> None:
        super().__init__()
        self.encoder = Encoder(TOTAL, layers)
        if pretrained:
            self.encoder.load_pretrained(pretrained)
        self.pairnet = PairNet()


def batch_of(windows: list[Window]) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    # few shapes, so that kernels prepared for one serve all
    longest = -(-max(len(w.ids) for w in windows) // 64) * 64
    shape = (-(-len(windows) // 4) * 4, longest)
    ids, mask, cases, lines = (torch.zeros(shape, dtype=torch.long) for _ in range(4))
    for i, w in enumerate(windows):
        n = len(w.ids)
        ids[i, :n], mask[i, :n] = torch.tensor(w.ids), 1
        cases[i, :n], lines[i, :n] = torch.tensor(w.cases), torch.tensor(w.lines)
    return ids, mask, cases, lines


def own_mentions(doc: Doc) -> list[Mention]:
    found = []
    for mark in doc.marks:
        if mark.type in (*POSTS, "Date") and mark.id:
            span = word_span(doc.words, mark)
            if span:
                found.append(Mention(mark.type, *span, mark.id))
    return found


def told_relations(doc: Doc, head: Mention, tail: Mention) -> tuple[list[float], list[float]]:
    """For each relation: whether it holds, and whether the set would say so."""
    possible = ALLOWED[(head.type, tail.type)]
    holds = [float((r, head.id, tail.id) in doc.relations) for r in RELATIONS]
    known = [float(r in possible and r in doc.told) for r in RELATIONS]
    return holds, known


def loss_of(reader: Reader, windows: list[Window], smoothing: float = 0.0) -> Tensor:
    tags, vectors = reader.encoder(*batch_of(windows))
    tags, vectors = tags.float(), vectors.float()
    total = tags.new_zeros(())
    for head, (low, high) in SLICES.items():
        rows, allowed = [], []
        for i, w in enumerate(windows):
            labels = w.doc.allowed.get(head)
            if labels is None:
                continue
            for at, label in zip(w.at, labels[w.first : w.last]):
                if label is not None:
                    rows.append((i, at))
                    allowed.append(label)
        if not rows:
            continue
        at = torch.tensor(rows)
        logp = tags[at[:, 0], at[:, 1], low:high].log_softmax(-1)
        mask = np.full((len(rows), high - low), -1e9, dtype=np.float32)
        for r, label in enumerate(allowed):
            mask[r, list(label)] = 0
        loss = -(logp + torch.from_numpy(mask)).logsumexp(-1)
        if smoothing:
            loss = (1 - smoothing) * loss - smoothing * logp.mean(-1)
        # normalised by a fixed share so that sets with few labelled words do not shout
        total = total + WEIGHT[head] * loss.sum() / (len(windows) * 60)
    spans, hand, holds, known, chosen = [], [], [], [], []
    for i, w in enumerate(windows):
        if not w.doc.told:
            continue
        inside = [m for m in own_mentions(w.doc) if m.first >= w.first and m.last <= w.last]
        for h, t in candidates(w.doc, inside):
            low_, high_ = gap(inside[h], inside[t])
            spans.append((inside[h].first - w.first, inside[t].first - w.first, low_ - w.first, max(high_, low_) - w.first))
            hand.append(hand_features(w.doc, inside, h, t))
            a, b = told_relations(w.doc, inside[h], inside[t])
            holds.append(a)
            known.append(b)
            chosen.append(i)
    if spans:
        owner = torch.tensor(chosen)
        s, f = torch.tensor(spans), torch.tensor(hand)
        y, k = torch.tensor(holds), torch.tensor(known)
        pair_loss = tags.new_zeros(())
        for i in sorted(set(chosen)):
            mine = owner == i
            words = vectors[i, torch.tensor(windows[i].at)]
            logits = reader.pairnet(words, s[mine], f[mine])
            pair_loss = pair_loss + (F.binary_cross_entropy_with_logits(logits, y[mine], reduction="none") * k[mine]).sum()
        total = total + pair_loss / (len(windows) * 15)
    return total


@dataclass(slots=True)
class Found:
    type: str
    first: int
    last: int
    score: float


@dataclass(slots=True)
class Scores:
    """What the encoder says of a document: log probabilities [words, labels of all heads], pair vectors."""

    logp: dict[str, np.ndarray]
    vectors: Tensor


@torch.no_grad()
def read(reader: Reader, doc: Doc, pieces: Pieces, bf16: bool = True) -> Scores:
    reader.eval()
    windows = cover(doc, pieces)
    n = len(doc.words)
    logits = np.zeros((n, TOTAL), dtype=np.float32)
    vectors = torch.zeros(n, reader.encoder.pairs.out_features)
    best = np.full(n, -1.0)
    for start in range(0, len(windows), 8):
        part = windows[start : start + 8]
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=bf16):
            tags, pair = reader.encoder(*batch_of(part))
        for i, w in enumerate(part):
            at = torch.tensor(w.at)
            here, vec = tags[i, at].float().numpy(), pair[i, at].float()
            length = len(w.ids)
            for j in range(w.first, w.last):
                # the more central, the better; ends of the document are no borders
                place = w.at[j - w.first]
                left = 10**6 if w.first == 0 else place
                right = 10**6 if w.last == n else length - place
                depth = min(left, right)
                if depth > best[j]:
                    best[j] = depth
                    logits[j] = here[j - w.first]
                    vectors[j] = vec[j - w.first]
    logp = {}
    for head, (low, high) in SLICES.items():
        x = logits[:, low:high]
        m = x.max(1, keepdims=True)
        logp[head] = x - m - np.log(np.exp(x - m).sum(1, keepdims=True))
    return Scores(logp, vectors)


def decode(head: str, logp: np.ndarray, doc: Doc, bias: float = 0.0) -> list[Found]:
    """Viterbi over words: I-X only after B-X or I-X, and never over a line break. `bias` is taken from O."""
    labels = LABELS[head]
    n = len(labels)
    if not len(logp):
        return []
    follows = np.full((n, n), -math.inf, dtype=np.float32)
    for a, x in enumerate(labels):
        for b, y in enumerate(labels):
            if y[0] != "I" or x[2:] == y[2:] and x != "O":
                follows[a, b] = 0
    fresh = np.array([0.0 if y[0] != "I" else -math.inf for y in labels], dtype=np.float32)
    score = logp.copy()
    score[:, 0] -= bias
    best = fresh + score[0]
    back = np.zeros((len(score), n), dtype=np.int32)
    for i in range(1, len(score)):
        if doc.words[i].line != doc.words[i - 1].line and head in ("sfm", "posts", "names"):
            back[i] = best.argmax()
            best = best.max() + fresh + score[i]
        else:
            m = best[:, None] + follows
            back[i] = m.argmax(0)
            best = m.max(0) + score[i]
    path = [int(best.argmax())]
    for i in range(len(score) - 1, 0, -1):
        path.append(int(back[i, path[-1]]))
    path.reverse()
    found: list[Found] = []
    i = 0
    while i < len(path):
        if labels[path[i]][0] == "B":
            j = i + 1
            while j < len(path) and labels[path[j]] == "I-" + labels[path[i]][2:]:
                j += 1
            mean = float(np.exp(logp[np.arange(i, j), path[i:j]]).mean())
            found.append(Found(labels[path[i]][2:], i, j, mean))
            i = j
        else:
            i += 1
    return found


@torch.no_grad()
def relate(reader: Reader, doc: Doc, scores: Scores, mentions: list[Mention]) -> list[tuple[int, int, np.ndarray]]:
    pairs = candidates(doc, mentions)
    if not pairs:
        return []
    spans, hand = [], []
    for h, t in pairs:
        low, high = gap(mentions[h], mentions[t])
        spans.append((mentions[h].first, mentions[t].first, low, max(low, high)))
        hand.append(hand_features(doc, mentions, h, t))
    logits = reader.pairnet(scores.vectors, torch.tensor(spans), torch.tensor(hand))
    p = logits.sigmoid().numpy()
    return [(h, t, p[i]) for i, (h, t) in enumerate(pairs)]
