"""Train: one model on a mixture of sets, or five folds over the sfm documents.

    python train.py base OUT.pt            # general sets and own passages, no sfm
    python train.py folds BASE.pt OUTDIR   # five models, each without one fold, and their score
    python train.py final BASE.pt OUT.pt   # all documents
"""

from __future__ import annotations

import argparse
import random
import time
from pathlib import Path

import torch

import corpora
from augment import Augment
from corpora import POSTS, Doc
from model import Found, Reader, Scores, decode, loss_of, read, relate
from pairs import ALLOWED, Mention
from corpora import RELATIONS
from score import SfmScore
from windows import tiles
from words import Pieces

HERE = Path(__file__).resolve().parent
SFM_RELATIONS = ("has_rank", "has_title", "has_role", "is_posted")


def folds(docs: list[Doc], n: int = 5) -> list[list[Doc]]:
    """Documents in a fixed shuffled order, dealt out."""
    order = sorted(docs, key=lambda d: d.id)
    random.Random(7).shuffle(order)
    return [order[i::n] for i in range(n)]


def train(reader: Reader, plan: list[tuple[list[Doc], float]], pieces: Pieces, epochs: int, lr: float, seed: int,
          batch: int = 8, augment=None, log: bool = True) -> None:
    """`plan`: documents and how often an epoch takes each (0.5: every second time)."""
    rng = random.Random(seed)
    torch.manual_seed(seed)
    head = [p for n, p in reader.named_parameters() if p.requires_grad and n.startswith(("encoder.tags", "encoder.pairs", "pairnet", "encoder.case", "encoder.line"))]
    ids = {id(p) for p in head}
    body = [p for p in reader.parameters() if p.requires_grad and id(p) not in ids]
    optimizer = torch.optim.AdamW([{"params": body, "lr": lr}, {"params": head, "lr": 5 * lr}], weight_decay=0.01)
    def batches_of_epoch() -> list[list]:
        windows = []
        for docs, times in plan:
            for doc in docs:
                for _ in range(int(times) + (rng.random() < times % 1)):
                    one = augment(doc, rng) if augment else doc
                    windows += tiles(one, pieces, rng.randrange(0, 200))
        rng.shuffle(windows)
        # windows of like length together, about as many pieces in each batch, in random order
        batches = []
        for i in range(0, len(windows), 96):
            part: list = []
            for window in sorted(windows[i : i + 96], key=lambda w: len(w.ids)):
                if part and (len(part) + 1) * -(-len(window.ids) // 64) * 64 > batch * 256:
                    batches.append(part)
                    part = []
                part.append(window)
            batches.append(part)
        rng.shuffle(batches)
        return batches

    steps = len(batches_of_epoch()) * epochs
    scheduler = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda s: min((s + 1) / (0.08 * steps + 1), max(0.02, (steps - s) / (0.92 * steps + 1)))
    )
    began, done = time.time(), 0
    for epoch in range(epochs):
        batches = batches_of_epoch()
        reader.train()
        total = 0.0
        for part in batches:
            with torch.autocast("cpu", dtype=torch.bfloat16):
                loss = loss_of(reader, part)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimizer.step()
            scheduler.step()
            total += float(loss)
            done += 1
            if log and done % 50 == 0:
                print(f"    step {done}/{steps} {time.time() - began:.0f} s", flush=True)
        if log:
            print(f"  epoch {epoch + 1}/{epochs} loss {total / len(batches):.3f} {time.time() - began:.0f} s step {done}/{steps}", flush=True)


def sfm_reading(reader: Reader, doc: Doc, scores: Scores, bias: float = 0.0, threshold: float = 0.5):
    found = decode("sfm", scores.logp["sfm"], doc, bias)
    mentions = [Mention(f.type, f.first, f.last) for f in found]
    span = lambda m: (m.type, doc.words[m.first].start, doc.words[m.last - 1].end)  # noqa: E731
    relations = []
    for h, t, p in relate(reader, doc, scores, mentions):
        for r in SFM_RELATIONS:
            if r in ALLOWED[(mentions[h].type, mentions[t].type)] and p[RELATIONS.index(r)] > threshold:
                relations.append((r, span(mentions[h]), span(mentions[t])))
    return [span(m) for m in mentions], relations


def evaluate(reader: Reader, docs: list[Doc], pieces: Pieces, bias: float = 0.0) -> SfmScore:
    score = SfmScore()
    for doc in docs:
        score.add(doc, *sfm_reading(reader, doc, read(reader, doc, pieces), bias))
    return score


def trainable(docs: list[Doc]) -> list[Doc]:
    """Without what may not be trained on, and without the dev parts, which measure."""
    return [d for d in docs if d.split == "train"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("base", "folds", "final"))
    parser.add_argument("paths", nargs="+")
    parser.add_argument("--pretrained", default=str(HERE / "pretrained" / "model.safetensors"))
    parser.add_argument("--vocab", default=str(HERE / "pretrained" / "vocab.txt"))
    parser.add_argument("--epochs", type=int, default=None)
    parser.add_argument("--lr", type=float, default=2e-4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--fold", type=int, default=None)
    parser.add_argument("--own", type=float, default=1.0, help="how often an epoch takes each own passage")
    parser.add_argument("--general", type=float, default=0.15)
    parser.add_argument("--no-sfm", action="store_true")
    parser.add_argument("--swap", type=float, default=0.0, help="share of documents with other names put in")
    parser.add_argument("--freeze", action="store_true", help="leave the vectors of pieces as they are")
    parser.add_argument("--threads", type=int, default=2)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    pieces = Pieces(Path(args.vocab))
    own, general = corpora.own(), trainable([*corpora.re3d(), *corpora.gum(), *corpora.litbank()])
    augment = None
    if args.swap:
        augment = Augment([*own, *general], args.swap)
    if args.what == "base":
        reader = Reader(args.pretrained)
        reader.encoder.word.weight.requires_grad_(not args.freeze)
        fiction = [d for d in general if d.set == "litbank"]
        rest = [d for d in general if d.set != "litbank"]
        train(reader, [(fiction, 0.5), (rest, 1.0), (own, 1.0)], pieces, args.epochs or 4, args.lr, args.seed, augment=None)
        torch.save(reader.state_dict(), args.paths[0])
        return
    base = torch.load(args.paths[0], weights_only=True)
    if base["encoder.line.weight"].shape[0] == 2:
        base["encoder.line.weight"] = base["encoder.line.weight"].repeat(5, 1)
    docs = [] if args.no_sfm else corpora.sfm()
    if args.what == "final":
        reader = Reader(None)
        reader.load_state_dict(base)
        reader.encoder.word.weight.requires_grad_(not args.freeze)
        train(reader, [(docs, 1.0), (own, args.own), (general, args.general)], pieces, args.epochs or 10, args.lr, args.seed, augment=augment)
        torch.save(reader.state_dict(), args.paths[1])
        return
    out = Path(args.paths[1])
    out.mkdir(exist_ok=True, parents=True)
    all_ = SfmScore()
    parts = folds(docs)
    for n, held in enumerate(parts):
        if args.fold is not None and n != args.fold:
            continue
        reader = Reader(None)
        reader.load_state_dict(base)
        reader.encoder.word.weight.requires_grad_(not args.freeze)
        rest = [d for part in parts if part is not held for d in part]
        train(reader, [(rest, 1.0), (own, args.own), (general, args.general)], pieces, args.epochs or 10, args.lr, args.seed + n, augment=augment, log=True)
        torch.save(reader.state_dict(), out / f"fold{n}-{args.seed}.pt")
        one = evaluate(reader, held, pieces)
        print(f"fold {n}: {one.text()}", flush=True)
        for doc in held:
            all_.add(doc, *sfm_reading(reader, doc, read(reader, doc, pieces)))
    print(f"all: {all_.text()}", flush=True)


if __name__ == "__main__":
    main()
