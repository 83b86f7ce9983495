"""Linear CRF: the first of the three models compared. Five folds over the sfm documents.

    python baselines/crf.py [--fold N]

Features after the published ones that worked: word shape, affixes, four words to both sides, runs of
capitals, lists of ranks and role words from the training part with the own document left out. Trained on
the lines that hold a mark and as many others. Relations: logistic regression on the hand features of
`pairs.py`.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import numpy as np
import pycrfsuite
from sklearn.linear_model import LogisticRegression

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import corpora
from corpora import LABELS, Doc, word_span
from pairs import Mention, candidates, hand_features
from score import SfmScore
from train import folds
from words import case_of


# what the trainer writes and the tagger reads again
SCRATCH = str(Path(tempfile.gettempdir()) / "crf.model")


def lines_of(doc: Doc) -> list[range]:
    found, start = [], 0
    for i in range(1, len(doc.words) + 1):
        if i == len(doc.words) or doc.words[i].line != doc.words[start].line:
            found.append(range(start, i))
            start = i
    return found


def shape(w: str) -> str:
    s = "".join("X" if c.isupper() else "x" if c.islower() else "9" if c.isdigit() else c for c in w)
    short = "".join(c for i, c in enumerate(s) if i == 0 or s[i - 1] != c)
    return short[:6]


def gazetteers(docs: list[Doc]) -> dict[str, Counter]:
    lists: dict[str, Counter] = {t: Counter() for t in corpora.POSTS}
    for doc in docs:
        seen = {(m.type, doc.text[m.start : m.end].lower()) for m in doc.marks}
        for type, surface in seen:
            for part in surface.split():
                lists[type][part.strip(".,")] += 1
    return lists


def features(doc: Doc, line: range, lists: dict[str, Counter], own: dict[str, Counter]) -> list[list[str]]:
    ws = [doc.surface(i) for i in line]
    low = [w.lower() for w in ws]
    base = []
    for i, w in enumerate(ws):
        f = [f"w={low[i]}", f"s={shape(w)}", f"p3={low[i][:3]}", f"x3={low[i][-3:]}", f"c={case_of(w)}"]
        for t, names in lists.items():
            n = names[low[i]] - own[t][low[i]]
            if n > 0:
                f.append(f"g={t}{'+' if n > 2 else ''}")
        base.append(f)
    rows = []
    rank = [any(x.startswith("g=Rank") for x in f) for f in base]
    for i in range(len(ws)):
        f = ["b", *base[i]]
        for d in range(-4, 5):
            if d and 0 <= i + d < len(ws):
                f.append(f"{d}w={low[i + d]}")
                if abs(d) <= 2:
                    f += [f"{d}{x}" for x in base[i + d][1:]]
        if i == 0:
            f.append("first")
        run = i
        while run > 0 and ws[run - 1][:1].isupper():
            run -= 1
        f.append(f"run={min(i - run, 4)}")
        back = next((d for d in range(1, 6) if i - d >= 0 and rank[i - d]), 0)
        f.append(f"rank={back}")
        rows.append(f)
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fold", type=int)
    parser.add_argument("--own", action="store_true", help="train on the own passages too")
    args = parser.parse_args()
    labels = LABELS["sfm"]
    total = SfmScore()
    parts = folds(corpora.sfm())
    words = seconds = 0.0
    for n, held in enumerate(parts):
        if args.fold is not None and n != args.fold:
            continue
        train = [d for part in parts if part is not held for d in part]
        lists = gazetteers(train)
        none = {t: Counter() for t in lists}
        trainer = pycrfsuite.Trainer(verbose=False)
        rng = random.Random(n)
        extra = corpora.own() if args.own else []
        for doc in [*train, *extra]:
            own = gazetteers([doc]) if doc.set == "sfm" else none
            rows = doc.allowed["sfm" if doc.set == "sfm" else "posts"]
            lines = lines_of(doc)
            marked = [r for r in lines if any(rows[i] != (0,) for i in r)]
            others = [r for r in lines if r not in marked]
            for line in marked + rng.sample(others, min(len(others), len(marked))):
                trainer.append(features(doc, line, lists, own), [labels[rows[i][0]] for i in line])
        trainer.set_params({"c1": 0.1, "c2": 0.05, "max_iterations": 120, "feature.possible_transitions": True})
        trainer.train(SCRATCH)
        tagger = pycrfsuite.Tagger()
        tagger.open(SCRATCH)
        x, y = [], []
        for doc in train:
            marks = [Mention(m.type, *word_span(doc.words, m), m.id) for m in doc.marks]
            for h, t in candidates(doc, marks):
                relation = {"Rank": "has_rank", "Title": "has_title", "Role": "has_role", "Organization": "is_posted"}.get(marks[t].type)
                if relation and marks[h].type == "Person":
                    x.append(hand_features(doc, marks, h, t))
                    y.append((relation, marks[h].id, marks[t].id) in doc.relations)
        pairs = LogisticRegression(max_iter=2000, C=10).fit(np.array(x), np.array(y))
        one = SfmScore()
        for doc in held:
            found: list[Mention] = []
            began = time.time()
            for line in lines_of(doc):
                tags = tagger.tag(features(doc, line, lists, none))
                i = 0
                while i < len(tags):
                    if tags[i][0] == "B":
                        j = i + 1
                        while j < len(tags) and tags[j] == "I-" + tags[i][2:]:
                            j += 1
                        found.append(Mention(tags[i][2:], line[i], line[j - 1] + 1))
                        i = j
                    else:
                        i += 1
            seconds += time.time() - began
            words += len(doc.words)
            span = lambda m: (m.type, doc.words[m.first].start, doc.words[m.last - 1].end)  # noqa: B023, E731
            relations = []
            for h, t in candidates(doc, found):
                relation = {"Rank": "has_rank", "Title": "has_title", "Role": "has_role", "Organization": "is_posted"}.get(found[t].type)
                if relation and found[h].type == "Person" and pairs.predict([hand_features(doc, found, h, t)])[0]:
                    relations.append((relation, span(found[h]), span(found[t])))
            one.add(doc, [span(m) for m in found], relations)
            total.add(doc, [span(m) for m in found], relations)
        print(f"fold {n}: {one.text()}", flush=True)
    print(f"all: {total.text()}")
    print(f"{words / seconds:.0f} words a second, {Path(SCRATCH).stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
