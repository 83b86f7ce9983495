"""Augment: the same document with other names in it, other capitals, and errors as scanners make them.

A small set has few names, and a model learns them by heart. Each word of a person's name is replaced by
another name, the same one everywhere in the document, so that what remains to learn is the place where
a name stands. Now and then a line is in capitals, or letters are misread.
"""

from __future__ import annotations

import random
from dataclasses import replace

from corpora import Doc, word_span

MISREAD = {"l": "1", "o": "0", "e": "c", "i": "l", "n": "u", "u": "n", "s": "5", "h": "b", "c": "e", "a": "o", "rn": "m", "m": "rn"}
PARTICLES = {"al", "el", "de", "la", "van", "von", "bin", "ibn", "da", "dos", "ould", "the", "and", "of"}


class Augment:
    def __init__(self, docs: list[Doc], swap: float = 0.5, capitals: float = 0.02, misread: float = 0.05) -> None:
        """`docs`: where names are taken from. Shares are of documents; `capitals` of lines."""
        self.swap_share, self.capitals, self.misread = swap, capitals, misread
        pool = set()
        for doc in docs:
            for mark in doc.marks:
                if mark.type == "Person":
                    for part in doc.text[mark.start : mark.end].split():
                        if part.isalpha() and part[0].isupper() and len(part) > 2 and not part.isupper():
                            pool.add(part)
        self.pool = sorted(pool)

    def __call__(self, doc: Doc, rng: random.Random) -> Doc:
        put: dict[int, str] = {}
        if doc.set in ("sfm", "own") and rng.random() < self.swap_share:
            names = set()
            for mark in doc.marks:
                if mark.type == "Person":
                    span = word_span(doc.words, mark)
                    for i in range(*span) if span else ():
                        w = doc.surface(i)
                        if w.isalpha() and len(w) > 2 and w.lower() not in PARTICLES:
                            names.add(w)
            other = {w: rng.choice(self.pool) for w in sorted(names)}
            for i in range(len(doc.words)):
                w = doc.surface(i)
                if w in other:
                    put[i] = other[w].upper() if w.isupper() else other[w]
        if self.capitals:
            loud = {line for line in {w.line for w in doc.words} if rng.random() < self.capitals}
            for i, w in enumerate(doc.words):
                if w.line in loud:
                    put[i] = put.get(i, doc.surface(i)).upper()
        if rng.random() < self.misread:
            for i in range(len(doc.words)):
                w = put.get(i, doc.surface(i))
                if len(w) > 2 and rng.random() < 0.15:
                    at = rng.randrange(len(w))
                    put[i] = w[:at] + MISREAD.get(w[at].lower(), w[at]) + w[at + 1 :]
        return replace(doc, surfaces=put, told_before=None) if put else doc
