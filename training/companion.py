"""Companion: a linear CRF that reads beside the encoder. Their probabilities for the `sfm` head are averaged.

    python companion.py folds OUT.pkl [N …]     # marginals for the held-out documents of folds
    python companion.py final FOLDER            # trained on all; writes companion.bin and companion.json

It knows words and their neighbours where the encoder knows contexts, and costs little. Features are
hashed (FNV-1a, 32 bits) into 2^16 places, so no word of a training text stands in the files.
"""

from __future__ import annotations

import json
import pickle
import random
import sys
import tempfile
from pathlib import Path

import numpy as np
import pycrfsuite

import corpora
from corpora import LABELS, Doc
from words import case_of, plain

PLACES = 1 << 16
# its share in the average; the best of 0.15 to 0.5 on two folds
WEIGHT = 0.35
RANKS = frozenset(
    "general gen major maj brigadier brig colonel col lieutenant lt captain capt commodore cdre admiral adm marshal"
    " air vice rear squadron leader wing group flight sergeant sgt corporal cpl private warrant officer inspector"
    " superintendent commissioner constable dsp asp csp sp acp dcp cp aig dig igp ig commander commandant cadet"
    " ensign midshipman".split()
)
# what the trainer writes and the tagger reads again
SCRATCH = str(Path(tempfile.gettempdir()) / "companion.model")
LABEL_NAMES = LABELS["sfm"]


def shape(word: str) -> str:
    s = "".join("X" if c.isupper() else "x" if c.isalpha() else "9" if c.isdecimal() else c for c in word)
    return "".join(c for i, c in enumerate(s) if i == 0 or s[i - 1] != c)[:6]


def place(feature: str) -> int:
    h = 0x811C9DC5
    for byte in feature.encode("utf-8"):
        h = ((h ^ byte) * 0x01000193) & 0xFFFFFFFF
    return (h ^ (h >> 16)) & (PLACES - 1)


def features(surfaces: list[str], seen: list[int]) -> list[list[int]]:
    """For each word of a line the places of its features, ascending."""
    low = [plain(w) for w in surfaces]
    ranks = [w in RANKS for w in low]
    base = []
    for w, s, n in zip(low, surfaces, seen):
        base.append([f"s={shape(s)}", f"p={w[:3]}", f"x={w[-3:]}", f"c={case_of(s)}", f"n={n}"])
    rows = []
    for i in range(len(surfaces)):
        f = ["b", f"0w={low[i]}", *base[i]]
        for d in range(-4, 5):
            if d and 0 <= i + d < len(surfaces):
                f.append(f"{d}w={low[i + d]}")
                if abs(d) <= 2:
                    f += [f"{d}{x}" for x in base[i + d]]
                if d in (-1, 1):
                    f.append(f"{d}ww={low[i + d]} {low[i]}")
            elif d:
                f.append(f"{d}w=")
        run = i
        while run > 0 and surfaces[run - 1][:1].isupper():
            run -= 1
        f.append(f"run={min(i - run, 4)}")
        back = next((d for d in range(1, 6) if i - d >= 0 and ranks[i - d]), 0)
        ahead = next((d for d in range(1, 6) if i + d < len(low) and ranks[i + d]), 0)
        f += [f"rank={back}", f"ahead={ahead}", f"is={ranks[i]:d}{back}"]
        rows.append(sorted({place(x) for x in f}))
    return rows


def lines_of(doc: Doc) -> list[range]:
    found, start = [], 0
    for i in range(1, len(doc.words) + 1):
        if i == len(doc.words) or doc.words[i].line != doc.words[start].line:
            found.append(range(start, i))
            start = i
    return found


def line_features(doc: Doc, line: range) -> list[list[int]]:
    from windows import seen

    told = seen(doc)
    return features([doc.surface(i) for i in line], [told[i] for i in line])


def train(docs: list[Doc], path: str, seed: int) -> None:
    trainer = pycrfsuite.Trainer(verbose=False)
    rng = random.Random(seed)
    for doc in docs:
        rows, lines = doc.allowed["sfm"], lines_of(doc)
        marked = [r for r in lines if any(rows[i] != (0,) for i in r)]
        others = [r for r in lines if r not in marked]
        for line in marked + rng.sample(others, min(len(others), 2 * len(marked))):
            x = [[str(p) for p in row] for row in line_features(doc, line)]
            trainer.append(x, [LABEL_NAMES[rows[i][0]] for i in line])
    trainer.set_params({"c1": 0.1, "c2": 0.05, "max_iterations": 100, "feature.possible_transitions": True})
    trainer.train(path)


def write(path: str, folder: Path) -> None:
    """`companion.bin`: for each place with weights its number (uint16) and 11 weights (int8, sixteenths)."""
    tagger = pycrfsuite.Tagger()
    tagger.open(path)
    info = tagger.info()
    index = {label: i for i, label in enumerate(LABEL_NAMES)}
    n = len(LABEL_NAMES)
    table: dict[int, np.ndarray] = {}
    for (feature, label), w in info.state_features.items():
        table.setdefault(int(feature), np.zeros(n))[index[label]] = w
    rows = [(p, np.clip(np.round(w * 16), -127, 127).astype(np.int8)) for p, w in sorted(table.items())]
    rows = [(p, w) for p, w in rows if w.any()]
    transitions = np.zeros((n, n))
    for (a, b), w in info.transitions.items():
        transitions[index[a], index[b]] = round(w, 4)
    with (folder / "companion.bin").open("wb") as out:
        out.write(np.array([p for p, _ in rows], dtype="<u2").tobytes())
        out.write(np.array([w for _, w in rows], dtype=np.int8).tobytes())
    description = {"labels": LABEL_NAMES, "rows": len(rows), "scale": 1 / 16, "transitions": transitions.tolist(), "weight": WEIGHT, "ranks": sorted(RANKS)}
    (folder / "companion.json").write_text(json.dumps(description) + "\n")
    print(f"{len(rows)} places, {(folder / 'companion.bin').stat().st_size / 1e6:.1f} MB")


def marginals(path: str, docs: list[Doc]) -> dict[str, np.ndarray]:
    tagger = pycrfsuite.Tagger()
    tagger.open(path)
    known = set(tagger.labels())
    found = {}
    for doc in docs:
        m = np.full((len(doc.words), len(LABEL_NAMES)), 1e-6, dtype=np.float32)
        for line in lines_of(doc):
            tagger.set([[str(p) for p in row] for row in line_features(doc, line)])
            for k, i in enumerate(line):
                for j, label in enumerate(LABEL_NAMES):
                    if label in known:
                        m[i, j] = max(1e-6, tagger.marginal(label, k))
        found[doc.id] = m
    return found


def main() -> None:
    what, out, *numbers = sys.argv[1:]
    docs = corpora.sfm()
    if what == "final":
        train(docs, SCRATCH, 1)
        write(SCRATCH, Path(out))
        return
    from train import folds

    parts = folds(docs)
    for n in map(int, numbers or range(len(parts))):
        held = parts[n]
        train([d for part in parts if part is not held for d in part], SCRATCH, n)
        pickle.dump(marginals(SCRATCH, held), open(f"{out}{n}.pkl", "wb"))
        print("fold", n, flush=True)


if __name__ == "__main__":
    main()
