"""Words: a text as words with offsets, as BERT's basic tokenizer makes them, and their pieces.

The TypeScript side (`src/extract/learned/`) does the same; `check-runtime.ts` compares.
Offsets are indices into the Python string (code points).
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Word:
    start: int
    end: int
    line: int


def is_punctuation(c: str) -> bool:
    n = ord(c)
    if 33 <= n <= 47 or 58 <= n <= 64 or 91 <= n <= 96 or 123 <= n <= 126:
        return True
    return unicodedata.category(c).startswith("P")


def is_dropped(c: str) -> bool:
    if c in "\t\n\r":
        return False
    return c == "\ufffd" or unicodedata.category(c) in ("Cc", "Cf")


def is_cjk(c: str) -> bool:
    n = ord(c)
    return 0x4E00 <= n <= 0x9FFF or 0x3400 <= n <= 0x4DBF or 0xF900 <= n <= 0xFAFF or 0x20000 <= n <= 0x2FA1F


def words_of(text: str) -> list[Word]:
    words: list[Word] = []
    start = -1
    line = 0
    for i, c in enumerate(text):
        if c.isspace() or is_punctuation(c) or is_cjk(c):
            if start >= 0:
                words.append(Word(start, i, line))
                start = -1
            if c == "\n":
                line += 1
            elif not c.isspace():
                words.append(Word(i, i + 1, line))
        elif is_dropped(c):
            continue  # inside a word it does not divide it
        elif start < 0:
            start = i
    if start >= 0:
        words.append(Word(start, len(text), line))
    return words


def plain(word: str) -> str:
    kept = "".join(c for c in word if not is_dropped(c))
    return "".join(c for c in unicodedata.normalize("NFD", kept.lower()) if unicodedata.category(c) != "Mn")


class Pieces:
    """Greedy longest match into the pieces of a vocabulary."""

    def __init__(self, vocab: Path) -> None:
        self.ids = {p: i for i, p in enumerate(vocab.read_text(encoding="utf-8").splitlines())}
        self.unknown, self.cls, self.sep = self.ids["[UNK]"], self.ids["[CLS]"], self.ids["[SEP]"]
        self.of = lru_cache(maxsize=200_000)(self._of)

    def _of(self, word: str) -> tuple[int, ...]:
        text = plain(word)
        if not text or len(text) > 100:
            return (self.unknown,)
        found: list[int] = []
        at = 0
        while at < len(text):
            end = len(text)
            while end > at:
                piece = self.ids.get(("##" if at else "") + text[at:end])
                if piece is not None:
                    break
                end -= 1
            else:
                return (self.unknown,)
            found.append(piece)
            at = end
        return tuple(found)


def case_of(word: str) -> int:
    letters = [c for c in word if c.isalpha()]
    digits = any(c.isdigit() for c in word)
    if not letters and not digits:
        return 8 if word and all(is_punctuation(c) or unicodedata.category(c)[0] == "S" for c in word) else 9
    if digits:
        return 7 if letters else 6
    if len(letters) == 1:
        return 5 if letters[0].isupper() else 1
    if all(c.isupper() for c in letters):
        return 3
    if letters[0].isupper() and not any(c.isupper() for c in letters[1:]):
        return 2
    return 4 if any(c.isupper() for c in letters) else 1
