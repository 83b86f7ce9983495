/**
 * Aspects: whether a posting that the gauge marks is read as held, begun, ended, former or acting.
 *
 * The annotations that the program exports have no aspect, so the claims are asked: a posting claim tells
 * the same posting when its span covers both marks of the relation, at least in part, and its person has
 * the same last name. Where several do, the shortest span is taken. What no claim tells is counted apart.
 */
import { ASPECTS, type GaugeDocument } from './gauge-document.ts';

/** The fields of an exported claim that this reads (`docs/claims.md`). */
export interface PostingClaim {
  readonly kind: string;
  readonly aspect: string;
  readonly polarity: string;
  readonly args: Readonly<Record<string, readonly string[]>>;
  readonly spans: readonly { readonly source: string; readonly start: number; readonly end: number }[];
}

type Aspect = (typeof ASPECTS)[number];

export interface AspectFigures {
  readonly aspect: Aspect;
  /** Relations of the gauge within a line. */
  readonly gold: number;
  /** Of them, those that a claim tells. */
  readonly told: number;
  /** Of these, those with this aspect. */
  readonly right: number;
}

const CLAIMED: Readonly<Record<Aspect, string>> = {
  holds: 'holds',
  begun: 'begins',
  ended: 'ends',
  former: 'former',
  acting: 'acting',
};
const POSTING = new Set(['has_title', 'has_role', 'is_posted']);

const lastWord = (name: string): string => name.toLowerCase().split(/\s+/).at(-1) ?? '';

/** Of security forces only; optional marks and relations left out. */
export function aspectFigures(
  gauges: readonly GaugeDocument[],
  claims: readonly PostingClaim[],
): AspectFigures[] {
  const counts = new Map(ASPECTS.map((aspect) => [aspect, { gold: 0, told: 0, right: 0 }]));
  for (const { id, text, entities, relations } of gauges) {
    const marks = new Map(
      entities.filter((mark) => !mark.optional && mark.scope !== 'civil').map((mark) => [mark.id, mark]),
    );
    const postings = claims.flatMap((claim) =>
      claim.kind === 'posting' && claim.polarity !== '-'
        ? claim.spans.filter(({ source }) => source === `${id}.txt`).map((span) => ({ ...span, claim }))
        : [],
    );
    for (const relation of relations) {
      const [head, tail] = [marks.get(relation.head), marks.get(relation.tail)];
      if (!POSTING.has(relation.type) || !relation.aspect || relation.optional || !head || !tail) continue;
      const [from, to] = [Math.min(head.start, tail.start), Math.max(head.end, tail.end)];
      if (text.slice(from, to).includes('\n')) continue;
      const count = counts.get(relation.aspect)!;
      count.gold++;
      const name = lastWord(text.slice(head.start, head.end));
      const [shortest] = postings
        .filter(({ start, end }) => [head, tail].every((mark) => mark.start < end && start < mark.end))
        .filter(({ claim }) => (claim.args['person'] ?? []).some((person) => lastWord(person) === name))
        .sort((a, b) => a.end - a.start - (b.end - b.start));
      if (!shortest) continue;
      count.told++;
      if (shortest.claim.aspect === CLAIMED[relation.aspect]) count.right++;
    }
  }
  return [...counts].map(([aspect, count]) => ({ aspect, ...count }));
}
