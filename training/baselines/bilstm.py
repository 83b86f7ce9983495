"""Char-CNN, BiLSTM and CRF: the second of the three models compared. No pretrained vectors.

    python baselines/bilstm.py [--fold N] [--own]

The design of the published system for this task (Bauer et al., LAW-XVI 2022) without its GloVe vectors and
unit lists. Trained on whole documents, one line a sequence. Relations: as in `crf.py`.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from pathlib import Path

import numpy as np
import torch
from sklearn.linear_model import LogisticRegression
from torch import Tensor, nn

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import corpora
from baselines.crf import lines_of
from corpora import LABELS, Doc, word_span
from pairs import Mention, candidates, hand_features
from score import SfmScore
from train import folds
from words import case_of

OF = {"Rank": "has_rank", "Title": "has_title", "Role": "has_role", "Organization": "is_posted"}


class Tagger(nn.Module):
    def __init__(self, words: int, chars: int, labels: list[str]) -> None:
        super().__init__()
        self.word, self.char, self.case = nn.Embedding(words, 100), nn.Embedding(chars, 25), nn.Embedding(10, 10)
        self.cnn = nn.Conv1d(25, 40, 3, padding=1)
        self.lstm = nn.LSTM(150, 128, batch_first=True, bidirectional=True)
        self.drop = nn.Dropout(0.5)
        self.out = nn.Linear(256, len(labels))
        forbidden = [[y[0] == "I" and (x == "O" or x[2:] != y[2:]) for y in labels] for x in labels]
        self.register_buffer("no", torch.tensor(forbidden) * -1e4)
        self.register_buffer("start", torch.tensor([-1e4 if y[0] == "I" else 0.0 for y in labels]))
        self.transitions = nn.Parameter(torch.zeros(len(labels), len(labels)))

    def scores(self, words: Tensor, chars: Tensor, cases: Tensor, lengths: Tensor) -> Tensor:
        b, t, c = chars.shape
        x = self.cnn(self.drop(self.char(chars.view(b * t, c))).transpose(1, 2)).amax(-1).view(b, t, -1)
        x = self.drop(torch.cat([self.word(words), x, self.case(cases)], -1))
        packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
        y, _ = nn.utils.rnn.pad_packed_sequence(self.lstm(packed)[0], batch_first=True)
        return self.out(self.drop(y))

    def loss(self, scores: Tensor, gold: Tensor, mask: Tensor) -> Tensor:
        step = self.transitions + self.no
        alpha = self.start + scores[:, 0]
        path = alpha.gather(1, gold[:, :1]).squeeze(1)
        for i in range(1, scores.shape[1]):
            on = mask[:, i]
            new = (alpha[:, :, None] + step).logsumexp(1) + scores[:, i]
            alpha = torch.where(on[:, None], new, alpha)
            gain = step[gold[:, i - 1], gold[:, i]] + scores[:, i].gather(1, gold[:, i : i + 1]).squeeze(1)
            path = path + torch.where(on, gain, torch.zeros_like(gain))
        return (alpha.logsumexp(1) - path).mean()

    def best(self, scores: Tensor) -> list[int]:
        step = self.transitions + self.no
        alpha, back = self.start + scores[0], []
        for row in scores[1:]:
            m = alpha[:, None] + step
            back.append(m.argmax(0))
            alpha = m.max(0).values + row
        path = [int(alpha.argmax())]
        for b in reversed(back):
            path.append(int(b[path[-1]]))
        return path[::-1]


def batch_of(items, words, chars):
    t = max(len(x) for x in items)
    c = min(20, max(len(w) for x in items for w in x))
    w, k, ch = torch.zeros(len(items), t, dtype=torch.long), torch.zeros(len(items), t, dtype=torch.long), torch.zeros(len(items), t, c, dtype=torch.long)
    for i, x in enumerate(items):
        for j, s in enumerate(x):
            w[i, j], k[i, j] = words.get(s.lower(), 1), case_of(s)
            for m, letter in enumerate(s[:c]):
                ch[i, j, m] = chars.get(letter, 1)
    return w, ch, k, torch.tensor([len(x) for x in items])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fold", type=int)
    parser.add_argument("--own", action="store_true", help="train on the own passages too")
    parser.add_argument("--epochs", type=int, default=25)
    args = parser.parse_args()
    torch.set_num_threads(1)
    labels = LABELS["sfm"]
    total, words_read, seconds = SfmScore(), 0, 0.0
    parts = folds(corpora.sfm())
    for n, held in enumerate(parts):
        if args.fold is not None and n != args.fold:
            continue
        torch.manual_seed(n)
        rng = random.Random(n)
        train = [d for part in parts if part is not held for d in part]
        rows = []
        for doc in [*train, *(corpora.own() if args.own else [])]:
            head = "sfm" if doc.set == "sfm" else "posts"
            for line in lines_of(doc):
                gold = [doc.allowed[head][i][0] for i in line]
                for a in range(0, len(line), 120):
                    rows.append(([doc.surface(i) for i in line[a : a + 120]], gold[a : a + 120]))
        seen = Counter(w.lower() for ws, _ in rows for w in ws)
        words = {w: i + 2 for i, w in enumerate(w for w, k in seen.items() if k > 1)}
        chars = {c: i + 2 for i, c in enumerate(sorted({c for ws, _ in rows for w in ws for c in w}))}
        model = Tagger(len(words) + 2, len(chars) + 2, labels)
        optimizer = torch.optim.Adam(model.parameters(), lr=2e-3)
        for epoch in range(args.epochs):
            for group in optimizer.param_groups:
                group["lr"] = 2e-3 * (1 - epoch / args.epochs) + 1e-4
            model.train()
            rng.shuffle(rows)
            chunks = [sorted(rows[i : i + 256], key=lambda r: len(r[0])) for i in range(0, len(rows), 256)]
            for part in [c[i : i + 16] for c in chunks for i in range(0, len(c), 16)]:
                items = [[w if rng.random() > 0.05 else "�" for w in ws] for ws, _ in part]
                w, ch, k, lengths = batch_of(items, words, chars)
                gold = torch.zeros_like(w)
                for i, (_, g) in enumerate(part):
                    gold[i, : len(g)] = torch.tensor(g)
                mask = torch.arange(w.shape[1])[None] < lengths[:, None]
                loss = model.loss(model.scores(w, ch, k, lengths), gold, mask)
                optimizer.zero_grad()
                loss.backward()
                nn.utils.clip_grad_norm_(model.parameters(), 5.0)
                optimizer.step()
        model.eval()
        x, y = [], []
        for doc in train:
            marks = [Mention(m.type, *word_span(doc.words, m), m.id) for m in doc.marks]
            for h, t in candidates(doc, marks):
                if marks[t].type in OF and marks[h].type == "Person":
                    x.append(hand_features(doc, marks, h, t))
                    y.append((OF[marks[t].type], marks[h].id, marks[t].id) in doc.relations)
        pairs = LogisticRegression(max_iter=2000, C=10).fit(np.array(x), np.array(y))
        one = SfmScore()
        with torch.no_grad():
            for doc in held:
                began, found = time.time(), []
                for line in lines_of(doc):
                    ws = [doc.surface(i) for i in line]
                    tags = model.best(model.scores(*batch_of([ws], words, chars))[0])
                    i = 0
                    while i < len(tags):
                        j = i + 1
                        if labels[tags[i]][0] == "B":
                            while j < len(tags) and labels[tags[j]] == "I-" + labels[tags[i]][2:]:
                                j += 1
                            found.append(Mention(labels[tags[i]][2:], line[i], line[j - 1] + 1))
                        i = j
                seconds += time.time() - began
                words_read += len(doc.words)
                span = lambda m: (m.type, doc.words[m.first].start, doc.words[m.last - 1].end)  # noqa: B023, E731
                relations = [
                    (OF[found[t].type], span(found[h]), span(found[t]))
                    for h, t in candidates(doc, found)
                    if found[t].type in OF and found[h].type == "Person" and pairs.predict([hand_features(doc, found, h, t)])[0]
                ]
                one.add(doc, [span(m) for m in found], relations)
                total.add(doc, [span(m) for m in found], relations)
        print(f"fold {n}: {one.text()}", flush=True)
    size = sum(p.numel() for p in model.parameters()) * 4 / 1e6
    print(f"all: {total.text()}\n{words_read / seconds:.0f} words a second, {size:.1f} MB")


if __name__ == "__main__":
    main()
