"""Evaluate: five folds together, with the companion or without; other sets; calibration of scores.

    python evaluate.py folds FOLDER [--companion PREFIX]   # fold0-1.pt … and PREFIX0.pkl …
    python evaluate.py posts MODEL.pt                      # the head `posts` on all sfm documents
"""

from __future__ import annotations

import argparse
import pickle
from pathlib import Path

import numpy as np
import torch

import corpora
from companion import WEIGHT
from corpora import RELATIONS
from model import Reader, Scores, decode, read, relate
from pairs import ALLOWED, Mention
from score import SfmScore
from train import HERE, SFM_RELATIONS, folds, sfm_reading
from words import Pieces


def load(path: Path) -> Reader:
    reader = Reader(None)
    reader.load_state_dict(torch.load(path, weights_only=True))
    return reader


def five_folds(folder: Path, companion: str | None, pieces: Pieces) -> None:
    alone, joined, beside = SfmScore(), SfmScore(), SfmScore()
    for n, held in enumerate(folds(corpora.sfm())):
        path = folder / f"fold{n}-1.pt"
        if not path.exists():
            print(f"fold {n} is missing")
            continue
        reader = load(path)
        marginals = pickle.load(open(f"{companion}{n}.pkl", "rb")) if companion else None
        fold = SfmScore()
        for doc in held:
            scores = read(reader, doc, pieces)
            alone.add(doc, *sfm_reading(reader, doc, scores))
            if marginals is None:
                continue
            other = marginals[doc.id]
            mean = np.log((1 - WEIGHT) * np.exp(scores.logp["sfm"]) + WEIGHT * other)
            both = Scores({"sfm": mean}, scores.vectors)
            joined.add(doc, *sfm_reading(reader, doc, both))
            fold.add(doc, *sfm_reading(reader, doc, both))
            beside.add(doc, *sfm_reading(reader, doc, Scores({"sfm": np.log(other)}, scores.vectors)))
        print(f"fold {n}: {fold.text()}", flush=True)
    print(f"encoder alone: {alone.text()}")
    if companion:
        print(f"companion alone, pairs of the encoder: {beside.text()}")
        print(f"both: {joined.text()}")


def posts(path: Path, pieces: Pieces) -> None:
    """What a model that never saw sfm finds of it, by its own rule of marking everything."""
    reader, score = load(path), SfmScore()
    for doc in corpora.sfm():
        scores = read(reader, doc, pieces)
        mentions = [Mention(f.type, f.first, f.last) for f in decode("posts", scores.logp["posts"], doc)]
        span = lambda m: (m.type, doc.words[m.first].start, doc.words[m.last - 1].end)  # noqa: B023, E731
        relations = [
            (r, span(mentions[h]), span(mentions[t]))
            for h, t, p in relate(reader, doc, scores, mentions)
            for r in SFM_RELATIONS
            if r in ALLOWED[(mentions[h].type, mentions[t].type)] and p[RELATIONS.index(r)] > 0.5
        ]
        score.add(doc, [span(m) for m in mentions], relations)
    print(score.text())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("folds", "posts"))
    parser.add_argument("path", type=Path)
    parser.add_argument("--companion")
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    pieces = Pieces(HERE / "pretrained" / "vocab.txt")
    if args.what == "folds":
        five_folds(args.path, args.companion, pieces)
    else:
        posts(args.path, pieces)


if __name__ == "__main__":
    main()
