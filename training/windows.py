"""Windows: stretches of a document that the encoder sees at once."""

from __future__ import annotations

from dataclasses import dataclass

from corpora import Doc
from words import Pieces, case_of, plain

WINDOW = 254  # pieces, without [CLS] and [SEP]
MARGIN = 48  # pieces on both sides whose predictions come from the neighbour


@dataclass(slots=True)
class Window:
    doc: Doc
    first: int  # word
    last: int  # word, exclusive
    ids: list[int]
    cases: list[int]
    lines: list[int]
    at: list[int]  # position of the first piece of each word


def seen(doc: Doc) -> list[int]:
    """For each word with a capital and three letters: 1 the first time in the document, 2 again in the line of
    its first time, 3 in a later line, 4 in a later line for the fourth time or more. Other words: 0."""
    if doc.told_before is None:
        first: dict[str, int] = {}
        times: dict[str, int] = {}
        row = []
        for i, word in enumerate(doc.words):
            surface = doc.surface(i)
            if len(surface) < 3 or not surface[0].isupper() or not surface.isalpha():
                row.append(0)
                continue
            key = plain(surface)
            times[key] = times.get(key, 0) + 1
            if key not in first:
                first[key] = word.line
                row.append(1)
            elif first[key] == word.line:
                row.append(2)
            else:
                row.append(3 if times[key] < 4 else 4)
        doc.told_before = row
    return doc.told_before


def make(doc: Doc, first: int, last: int, pieces: Pieces) -> Window:
    ids, cases, lines, at = [pieces.cls], [0], [0], []
    before = doc.words[first - 1].line if first else -1
    told = seen(doc)
    for i in range(first, last):
        word, surface = doc.words[i], doc.surface(i)
        of = pieces.of(surface)
        at.append(len(ids))
        ids.extend(of)
        case = case_of(surface)
        cases.extend([case] * len(of))
        lines.extend([int(word.line != before) + 2 * told[i]] * len(of))
        before = word.line
    ids.append(pieces.sep)
    cases.append(0)
    lines.append(0)
    return Window(doc, first, last, ids, cases, lines, at)


def counts(doc: Doc, pieces: Pieces) -> list[int]:
    return [len(pieces.of(doc.surface(i))) for i in range(len(doc.words))]


def cut(lengths: list[int], first: int, room: int) -> int:
    """The word after the last that fits."""
    last, used = first, 0
    while last < len(lengths) and (used + lengths[last] <= room or last == first):
        used += lengths[last]
        last += 1
    return last


def cover(doc: Doc, pieces: Pieces, window: int = WINDOW, margin: int = MARGIN) -> list[Window]:
    """Overlapping windows: each begins so that about `margin` pieces of the last stretch are context."""
    lengths = counts(doc, pieces)
    windows: list[Window] = []
    first = 0
    while first < len(lengths):
        last = cut(lengths, first, window)
        windows.append(make(doc, first, last, pieces))
        if last == len(lengths):
            break
        back, used = last, 0
        while back > first + 1 and used + lengths[back - 1] <= 2 * margin:
            back -= 1
            used += lengths[back]
        first = max(back, first + 1)
    return windows


def tiles(doc: Doc, pieces: Pieces, offset: int) -> list[Window]:
    """Windows side by side for training; the first is cut short by `offset` pieces, so that borders move."""
    lengths = counts(doc, pieces)
    windows: list[Window] = []
    first, room = 0, max(1, WINDOW - offset)
    while first < len(lengths):
        last = cut(lengths, first, room)
        windows.append(make(doc, first, last, pieces))
        first, room = last, WINDOW
    return windows
