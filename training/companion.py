"""Companion: a char-CNN with BiLSTM and CRF that reads beside the encoder, line by line. Their
probabilities for the `sfm` head are averaged.

    python companion.py folds OUT [N …] [--seed S]   # OUT<n>.pkl: probabilities for the held-out documents of folds
    python companion.py final FOLDER                 # trained on all; writes companion.onnx and companion.json

After Bauer and others (LAW-XVI 2022), without pretrained vectors. It knows words of this genre and their
spelling where the encoder knows contexts. Words are hashed (FNV-1a, 20 bits) and only the places met more
than once are kept, so that no word of a training text stands in the files.
"""

from __future__ import annotations

import argparse
import json
import pickle
import random
from collections import Counter
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

import corpora
from corpora import LABELS, Doc
from words import case_of, plain

PLACES = 1 << 20
# its share in the average
WEIGHT = 0.5
LABEL_NAMES = LABELS["sfm"]
# longer stretches of a line are cut
LONGEST = 120
HEAD, TAIL = 9, 7
CHARS = HEAD + TAIL
NONE, UNKNOWN = 0, 1
EPOCHS = 25


def place(word: str) -> int:
    h = 0x811C9DC5
    for byte in word.encode("utf-8"):
        h = ((h ^ byte) * 0x01000193) & 0xFFFFFFFF
    return (h ^ (h >> 20)) & (PLACES - 1)


def stretches(doc: Doc) -> list[range]:
    """The words of each line, cut where a line is long."""
    found, start = [], 0
    for i in range(1, len(doc.words) + 1):
        if i == len(doc.words) or doc.words[i].line != doc.words[start].line or i - start == LONGEST:
            found.append(range(start, i))
            start = i
    return found


class Tagger(nn.Module):
    def __init__(self, words: list[int], chars: list[str], labels: list[str] = LABEL_NAMES) -> None:
        """`words`: the places that are known, ascending. `chars`: the characters that are."""
        super().__init__()
        self.words = {p: i + 2 for i, p in enumerate(words)}
        self.chars = {c: i + 2 for i, c in enumerate(chars)}
        self.word, self.char, self.case = nn.Embedding(len(words) + 2, 100), nn.Embedding(len(chars) + 2, 25), nn.Embedding(10, 10)
        self.cnn = nn.Conv1d(25, 40, 3, padding=1)
        self.lstm = nn.LSTM(150, 128, batch_first=True, bidirectional=True)
        self.drop = nn.Dropout(0.5)
        self.out = nn.Linear(256, len(labels))
        forbidden = [[y[0] == "I" and (x == "O" or x[2:] != y[2:]) for y in labels] for x in labels]
        self.register_buffer("no", torch.tensor(forbidden) * -1e4)
        self.register_buffer("start", torch.tensor([-1e4 if y[0] == "I" else 0.0 for y in labels]))
        self.transitions = nn.Parameter(torch.zeros(len(labels), len(labels)))

    def ids(self, surface: str) -> tuple[int, list[int], int]:
        kept = surface if len(surface) <= CHARS else surface[:HEAD] + surface[-TAIL:]
        chars = [self.chars.get(c, UNKNOWN) for c in kept]
        return self.words.get(place(plain(surface)), UNKNOWN), chars + [NONE] * (CHARS - len(chars)), case_of(surface)

    def batch(self, lines: list[list[tuple[int, list[int], int]]]) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        t = max(len(x) for x in lines)
        words, cases = torch.zeros(len(lines), t, dtype=torch.long), torch.zeros(len(lines), t, dtype=torch.long)
        chars = torch.zeros(len(lines), t, CHARS, dtype=torch.long)
        for i, line in enumerate(lines):
            w, c, k = zip(*line)
            words[i, : len(line)], chars[i, : len(line)], cases[i, : len(line)] = torch.tensor(w), torch.tensor(c), torch.tensor(k)
        return words, chars, cases, torch.tensor([len(x) for x in lines])

    def vectors(self, words: Tensor, chars: Tensor, cases: Tensor) -> Tensor:
        b, t, c = chars.shape
        x = self.cnn(self.drop(self.char(chars.reshape(b * t, c))).transpose(1, 2)).amax(-1).reshape(b, t, -1)
        return self.drop(torch.cat([self.word(words), x, self.case(cases)], -1))

    def forward(self, words: Tensor, chars: Tensor, cases: Tensor) -> Tensor:
        """Scores of the labels of the words of lines that are equally long."""
        return self.out(self.drop(self.lstm(self.vectors(words, chars, cases))[0]))

    def scores(self, words: Tensor, chars: Tensor, cases: Tensor, lengths: Tensor) -> Tensor:
        packed = nn.utils.rnn.pack_padded_sequence(self.vectors(words, chars, cases), lengths, batch_first=True, enforce_sorted=False)
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

    def marginals(self, scores: Tensor) -> Tensor:
        """Probability of each label of each word of one line, by the forward and backward sums."""
        step = self.transitions + self.no
        forward, backward = [self.start + scores[0]], [torch.zeros_like(scores[0])]
        for row in scores[1:]:
            forward.append((forward[-1][:, None] + step).logsumexp(0) + row)
        for row in reversed(scores[1:]):
            backward.append((step + (row + backward[-1])[None]).logsumexp(1))
        return (torch.stack(forward) + torch.stack(backward[::-1])).softmax(-1)

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


def train(docs: list[Doc], seed: int, epochs: int = EPOCHS) -> Tagger:
    torch.manual_seed(seed)
    rng = random.Random(seed)
    rows = [([doc.surface(i) for i in line], [doc.allowed["sfm"][i][0] for i in line]) for doc in docs for line in stretches(doc)]
    met = Counter(place(plain(w)) for ws, _ in rows for w in ws)
    model = Tagger(sorted(p for p, n in met.items() if n > 1), sorted({c for ws, _ in rows for w in ws for c in w}))
    told = [([model.ids(w) for w in ws], gold) for ws, gold in rows]
    optimizer = torch.optim.Adam(model.parameters(), lr=2e-3)
    for epoch in range(epochs):
        for group in optimizer.param_groups:
            group["lr"] = 2e-3 * (1 - epoch / epochs) + 1e-4
        model.train()
        rng.shuffle(told)
        chunks = [sorted(told[i : i + 256], key=lambda r: len(r[0])) for i in range(0, len(told), 256)]
        for part in [c[i : i + 16] for c in chunks for i in range(0, len(c), 16)]:
            # now and then a word is taken for one never met
            lines = [[(w if rng.random() > 0.05 else UNKNOWN, c, k) for w, c, k in line] for line, _ in part]
            words, chars, cases, lengths = model.batch(lines)
            gold = torch.zeros_like(words)
            for i, (_, g) in enumerate(part):
                gold[i, : len(g)] = torch.tensor(g)
            mask = torch.arange(words.shape[1])[None] < lengths[:, None]
            loss = model.loss(model.scores(words, chars, cases, lengths), gold, mask)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimizer.step()
    return model.eval()


@torch.no_grad()
def marginals(model: Tagger, docs: list[Doc]) -> dict[str, np.ndarray]:
    found = {}
    for doc in docs:
        m = np.full((len(doc.words), len(LABEL_NAMES)), 1e-6, dtype=np.float32)
        for line in stretches(doc):
            words, chars, cases, _ = model.batch([[model.ids(doc.surface(i)) for i in line]])
            m[list(line)] = model.marginals(model(words, chars, cases)[0]).clamp_min(1e-6).numpy()
        found[doc.id] = m
    return found


def write(model: Tagger, folder: Path) -> None:
    """`companion.onnx`: from ids to scores. `companion.json`: what the ids are, and the CRF's transitions."""
    example = model.batch([[model.ids("Colonel"), model.ids("Example")]])[:3]
    names = ["words", "chars", "cases"]
    torch.onnx.export(model, example, str(folder / "companion.onnx"), input_names=names, output_names=["scores"],
                      dynamic_axes={n: {1: "length"} for n in [*names, "scores"]}, opset_version=17)  # fmt: skip
    numbers = lambda t: [round(float(x), 4) for x in t.flatten()]  # noqa: E731
    description = {
        "labels": LABEL_NAMES,
        "weight": WEIGHT,
        "places": list(model.words),
        "chars": "".join(model.chars),
        "head": HEAD,
        "tail": TAIL,
        "longest": LONGEST,
        "transitions": numbers(model.transitions),
    }
    (folder / "companion.json").write_text(json.dumps(description) + "\n")
    print(f"{len(model.words)} places, {(folder / 'companion.onnx').stat().st_size / 1e6:.1f} MB")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("folds", "final"))
    parser.add_argument("out")
    parser.add_argument("numbers", nargs="*", type=int)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    torch.set_num_threads(1)
    docs = corpora.sfm()
    if args.what == "final":
        write(train(docs, args.seed), Path(args.out))
        return
    from train import folds

    parts = folds(docs)
    for n in args.numbers or range(len(parts)):
        held = parts[n]
        model = train([d for part in parts if part is not held for d in part], args.seed + n)
        pickle.dump(marginals(model, held), open(f"{args.out}{n}.pkl", "wb"))
        print("fold", n, flush=True)


if __name__ == "__main__":
    main()
