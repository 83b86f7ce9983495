"""Score: strict F1 as the shared scorer counts it (edges trimmed, titles and roles one class)."""

from __future__ import annotations

from collections.abc import Iterable

from corpora import Doc, trimmed

CLASS = {"Title": "Title_Role", "Role": "Title_Role", "has_title": "has_title_or_role", "has_role": "has_title_or_role"}


def f1(right: int, gold: int, found: int) -> tuple[float, float, float]:
    p, r = (right / found if found else 0.0), (right / gold if gold else 0.0)
    return p, r, (2 * p * r / (p + r) if p + r else 0.0)


class Tally:
    def __init__(self) -> None:
        self.right = self.gold = self.found = 0

    def add(self, gold: set, found: set) -> None:
        self.right += len(gold & found)
        self.gold += len(gold)
        self.found += len(found)

    def f1(self) -> tuple[float, float, float]:
        return f1(self.right, self.gold, self.found)


def key(doc: Doc, type: str, start: int, end: int) -> tuple[str, int, int]:
    return (CLASS.get(type, type), *trimmed(doc.text, start, end))


class SfmScore:
    """Whole documents, annotated lines, relations."""

    def __init__(self) -> None:
        self.whole, self.lines, self.relations, self.by_type = Tally(), Tally(), Tally(), {}

    def add(self, doc: Doc, entities: Iterable[tuple[str, int, int]], relations: Iterable[tuple[str, tuple, tuple]]) -> None:
        gold = {key(doc, m.type, m.start, m.end) for m in doc.marks}
        found = {key(doc, *e) for e in entities}
        self.whole.add(gold, found)
        line = [0]
        for c in doc.text:
            line.append(line[-1] + (c == "\n"))
        kept = {line[s] for _, s, _ in gold}
        self.lines.add(gold, {e for e in found if line[e[1]] in kept})
        for type in {e[0] for e in gold | found}:
            self.by_type.setdefault(type, Tally()).add({e for e in gold if e[0] == type}, {e for e in found if e[0] == type})
        of = {m.id: key(doc, m.type, m.start, m.end) for m in doc.marks}
        gold_r = {(CLASS.get(r, r), of[h], of[t]) for r, h, t in doc.relations}
        found_r = {(CLASS.get(r, r), key(doc, *h), key(doc, *t)) for r, h, t in relations}
        self.relations.add(gold_r, found_r)

    def text(self) -> str:
        a, b, c = self.whole.f1(), self.lines.f1(), self.relations.f1()
        return (f"whole {a[2]:.3f} (P {a[0]:.3f} R {a[1]:.3f}) lines {b[2]:.3f} (P {b[0]:.3f} R {b[1]:.3f}) "
                f"relations {c[2]:.3f} (P {c[0]:.3f} R {c[1]:.3f})  "
                + " ".join(f"{t} {x.f1()[2]:.3f}" for t, x in sorted(self.by_type.items())))
