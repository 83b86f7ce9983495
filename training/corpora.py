"""Corpora: the texts to train and to measure on, as words with the labels that each head may learn.

A label is a set of allowed labels, because no set marks everything: what a set does not annotate may be
anything. Documents whose licence forbids commercial use are never trained on.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path

from words import Word, words_of

SHARED = Path(__file__).resolve().parent.parent.parent / "shared" / "data"
OWN = Path(__file__).resolve().parent / "corpus"

POSTS = ("Person", "Organization", "Rank", "Title", "Role")
NAMES = ("Person", "Organization", "Place", "Date", "Work", "Group", "Event")
HEADS: dict[str, tuple[str, ...]] = {
    "sfm": POSTS,
    "posts": POSTS,
    "names": NAMES,
    "clause": ("Clause",),
    "content": ("Content",),
    "quote": ("Quote",),
}
RELATIONS = ("has_rank", "has_title", "has_role", "is_posted", "begun", "ended", "former", "acting",
             "begin", "end", "at", "commands", "answers_to", "part_of", "member_of", "alias")  # fmt: skip
# relations that a candidate pair of types may have; the first four are sfm's own.
PAIRS: tuple[tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]], ...] = (
    (("Person",), ("Rank",), ("has_rank",)),
    (("Person",), ("Title",), ("has_title", "begun", "ended", "former", "acting")),
    (("Person",), ("Role",), ("has_role", "begun", "ended", "former", "acting")),
    (("Person",), ("Organization",), ("is_posted", "member_of", "commands", "begun", "ended", "former", "acting")),
    (("Person",), ("Date",), ("begin", "end", "at")),
    (("Person",), ("Person",), ("commands", "answers_to")),
    (("Organization",), ("Organization",), ("part_of", "commands", "answers_to", "alias")),
)


def labels_of(head: str) -> list[str]:
    return ["O", *(f"{bi}-{t}" for t in HEADS[head] for bi in "BI")]


LABELS = {head: labels_of(head) for head in HEADS}


@dataclass(slots=True)
class Mark:
    type: str
    start: int
    end: int
    id: str = ""


@dataclass(slots=True)
class Doc:
    id: str
    set: str
    text: str
    words: list[Word]
    # marks of the posts heads and of names, for relations and scoring
    marks: list[Mark]
    # (relation, id of head, id of tail)
    relations: set[tuple[str, str, str]]
    # which relations the set annotates
    told: frozenset[str]
    # head → for each word the allowed labels as indices, or None for "anything"
    allowed: dict[str, list[tuple[int, ...] | None]] = field(default_factory=dict)
    split: str = "train"
    # other words put in place of some, by number of the word
    surfaces: dict[int, str] = field(default_factory=dict)
    told_before: list[int] | None = None

    def surface(self, i: int) -> str:
        put = self.surfaces.get(i)
        return self.text[self.words[i].start : self.words[i].end] if put is None else put


def word_span(words: list[Word], mark: Mark) -> tuple[int, int] | None:
    """The words that a mark covers, widened to whole words."""
    inside = [i for i, w in enumerate(words) if w.start < mark.end and w.end > mark.start]
    return (inside[0], inside[-1] + 1) if inside else None


def paint(doc: Doc, head: str, marks: list[Mark], outside: tuple[str, ...] | None = ("O",)) -> list[tuple[int, ...] | None]:
    """Allowed labels of each word: those of the marks, elsewhere `outside` (None: anything)."""
    index = {label: i for i, label in enumerate(LABELS[head])}
    rest = None if outside is None else tuple(index[label] for label in outside)
    row: list[tuple[int, ...] | None] = [rest] * len(doc.words)
    for mark in sorted(marks, key=lambda m: m.end - m.start, reverse=True):
        span = word_span(doc.words, mark)
        if span is None:
            continue
        for i in range(*span):
            row[i] = (index[f"{'B' if i == span[0] else 'I'}-{mark.type}"],)
    return row


def also(head: str, *types: str) -> tuple[str, ...]:
    """Outside, where these types are not annotated by a set."""
    return ("O", *(f"{bi}-{t}" for t in types for bi in "BI"))


def read_jsonl(name: str) -> list[dict]:
    return [json.loads(line) for line in (SHARED / name / "train.jsonl").open(encoding="utf-8")]


def empty(id: str, set: str, text: str, split: str = "train") -> Doc:
    return Doc(id, set, text, words_of(text), [], set_(), frozenset(), {}, split)


def set_() -> set[tuple[str, str, str]]:
    return set()


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return start, end


def sfm() -> list[Doc]:
    docs = []
    for raw in read_jsonl("sfm"):
        doc = empty(raw["id"], "sfm", raw["text"], raw["meta"]["split"])
        for e in raw["entities"]:
            doc.marks.append(Mark(e["type"], *trimmed(doc.text, e["start"], e["end"]), e["id"]))
        doc.relations = {(r["type"], r["head"], r["tail"]) for r in raw["relations"]}
        doc.told = frozenset(("has_rank", "has_title", "has_role", "is_posted"))
        doc.allowed["sfm"] = paint(doc, "sfm", doc.marks)
        marked = {w.line for m in doc.marks for w in doc.words if w.start < m.end and w.end > m.start}
        posts = paint(doc, "posts", doc.marks)
        doc.allowed["posts"] = [a if a != (0,) or w.line in marked else None for a, w in zip(posts, doc.words)]
        named = [m for m in doc.marks if m.type in NAMES]
        doc.allowed["names"] = paint(doc, "names", named, None)
        docs.append(doc)
    return docs


def re3d() -> list[Doc]:
    docs = []
    types = {"Organisation": "Organization", "Location": "Place", "Temporal": "Date"}
    for raw in read_jsonl("re3d"):
        doc = empty(raw["id"], "re3d", raw["text"], raw["meta"]["split"])
        marks, blind = [], []
        for e in raw["entities"]:
            surface = e["text"]
            if e["type"] in types and (e["type"] == "Temporal" or surface[:1].isupper()):
                marks.append(Mark(types[e["type"]], *trimmed(doc.text, e["start"], e["end"])))
            else:
                blind.append(Mark("Group", e["start"], e["end"]))
        doc.marks = marks
        row = paint(doc, "names", marks, also("names", "Work", "Event", "Group"))
        for b in blind:
            span = word_span(doc.words, b)
            for i in range(*span) if span else ():
                row[i] = None
        doc.allowed["names"] = row
        docs.append(doc)
    return docs


def gum() -> list[Doc]:
    docs = []
    for raw in read_jsonl("gum"):
        doc = empty(raw["id"], "gum", raw["text"], raw["meta"]["split"])
        if "NC" in (raw["meta"].get("licence") or ""):
            doc.split = "measure"
        marks = []
        for e in raw["entities"]:
            if e["type"] in NAMES:
                start, end = e.get("head_start", e["start"]), e.get("head_end", e["end"])
                marks.append(Mark(e["type"], start, end))
        doc.marks = marks
        doc.allowed["names"] = paint(doc, "names", marks, also("names", "Work", "Group"))
        for head, type, name in (("clause", "AttributionClause", "Clause"), ("content", "AttributedContent", "Content")):
            found = [Mark(name, e["start"], e["end"]) for e in raw["entities"] if e["type"] == type]
            doc.allowed[head] = paint(doc, head, found)
        docs.append(doc)
    return docs


def litbank() -> list[Doc]:
    docs = []
    types = {"Person": "Person", "Place": "Place", "Facility": "Place", "Organization": "Organization"}
    for raw in read_jsonl("litbank"):
        doc = empty(raw["id"], "litbank", raw["text"], raw["meta"]["split"])
        doc.marks = [Mark(types[e["type"]], e["start"], e["end"]) for e in raw["entities"] if e["type"] in types]
        doc.allowed["names"] = paint(doc, "names", doc.marks, also("names", "Date", "Work", "Group", "Event"))
        quotes = [Mark("Quote", e["start"], e["end"]) for e in raw["entities"] if e["type"] == "Quote"]
        doc.allowed["quote"] = paint(doc, "quote", quotes)
        docs.append(doc)
    return docs


MARKED = re.compile(r"\[\[([^\[\]|]*?)\|(\w+) (\w+)\]\]")
ASPECTS = ("begun", "ended", "former", "acting")


def own_passages(path: Path) -> list[Doc]:
    docs: list[Doc] = []
    id, lines, relations = "", [], []

    def close() -> None:
        if not id or not lines:
            return
        marked = "\n".join(lines).strip("\n")
        text, marks, at = "", [], 0
        for m in MARKED.finditer(marked):
            text += marked[at : m.start()]
            marks.append(Mark(m[2], len(text), len(text) + len(m[1]), m[3]))
            text += m[1]
            at = m.end()
        text += marked[at:]
        doc = empty(id, "own", text)
        doc.marks = marks
        doc.told = frozenset(RELATIONS)
        types = {m.id: m.type for m in marks}
        for line in relations:
            parts = line.split()
            if len(parts) < 3 or parts[1] not in types or parts[2] not in types:
                continue
            relation, head, tail = parts[:3]
            if relation not in RELATIONS:
                continue
            doc.relations.add((relation, head, tail))
            for extra in parts[3:]:
                key, _, value = extra.partition("=")
                if key == "aspect" and value in ASPECTS:
                    doc.relations.add((value, head, tail))
                if key in ("begin", "end", "at") and value in types:
                    doc.relations.add((key, head, value))
        # the aspect of a posting holds for the title or role by which it is told
        for relation, head, tail in list(doc.relations):
            if relation in ASPECTS:
                for r, h, t in list(doc.relations):
                    if h == head and r in ("has_title", "has_role") and types[tail] == "Organization":
                        same = [x for x in doc.relations if x[0] in ("has_title", "has_role") and x[1] == h]
                        if len(same) == 1:
                            doc.relations.add((relation, h, t))
        doc.allowed["posts"] = paint(doc, "posts", [m for m in marks if m.type in POSTS])
        doc.allowed["names"] = paint(doc, "names", [m for m in marks if m.type in NAMES])
        docs.append(doc)

    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("==="):
            close()
            id, lines, relations = line[3:].split("|")[0].strip(), [], []
        elif line.startswith("> "):
            relations.append(line[2:])
        elif line.startswith(">"):
            relations.append(line[1:])
        else:
            lines.append(line)
    close()
    return docs


def own(folder: Path = OWN) -> list[Doc]:
    return [doc for path in sorted(folder.glob("[a-z]-*.txt")) for doc in own_passages(path)]
