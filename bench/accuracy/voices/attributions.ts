/**
 * Attributions of GUM: the clause that names the source, the first clause of what it says, how the two
 * belong together, and whether the source asserts it. Matched one to one by overlap.
 */
import { analyse } from '../../../src/extract/english/analyse.ts';
import { type Attributed, attributedIn } from '../../../src/extract/english/voices/attributed.ts';
import { readAttributions } from '../../../src/extract/english/voices/attributions.ts';
import { asPrinted } from '../reference/as-printed.ts';
import { figures, type GoldDocument, prf, type Scorer } from '../reference/shared-set.ts';

export interface Pair {
  readonly source: readonly [start: number, end: number];
  readonly content: readonly [start: number, end: number];
  readonly negative: boolean;
}

export interface AttributionFigures {
  /** F1 by overlap of both ends, whatever the polarity. */
  readonly pairs: number;
  readonly sources: number;
  readonly contents: number;
}

/**
 * What the program finds, in the convention of the set: where the content is itself a clause that names a
 * source ("Torv said he believed …"), the outer one is given the content of the inner one.
 */
export function attributedOf(annotated: string): readonly Attributed[] {
  const { text, toAnnotated } = asPrinted(annotated);
  const analysis = analyse({ text, date: null, periods: [] });
  const found = attributedIn(analysis, readAttributions(analysis));
  const innermost = (one: Attributed, depth = 0): Attributed['content'] => {
    const inner = found.find(
      (other) =>
        other !== one && over(other.source, one.content) && other.source[0] >= one.content[0] && depth < 9,
    );
    return inner ? innermost(inner, depth + 1) : one.content;
  };
  return found.map((one) => ({
    source: toAnnotated(...one.source),
    content: toAnnotated(...innermost(one)),
    negative: one.negative,
  }));
}

export function goldPairs({ entities, relations }: GoldDocument): Pair[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return (relations ?? [])
    .filter(({ type }) => type.startsWith('attribution-'))
    .map(({ type, head, tail }) => {
      const [source, content] = [byId.get(head)!, byId.get(tail)!];
      return {
        source: [source.start, source.end],
        content: [content.start, content.end],
        negative: type === 'attribution-negative',
      };
    });
}

const over = (a: readonly [number, number], b: readonly [number, number]): boolean =>
  a[0] < b[1] && b[0] < a[1];

/** Pairs that overlap at both ends, each used once, in the order of the text. */
export function matched(gold: readonly Pair[], said: readonly Pair[]): [gold: Pair, said: Pair][] {
  const free = new Set(said);
  return gold.flatMap((one): [Pair, Pair][] => {
    const found = [...free].find((each) => over(each.source, one.source) && over(each.content, one.content));
    if (found) free.delete(found);
    return found ? [[one, found]] : [];
  });
}

export function printAttributions(
  scorer: Scorer,
  docs: readonly GoldDocument[],
  name: string,
  print: (line: string) => void,
): AttributionFigures {
  const read = docs.map(({ text }) => attributedOf(text));
  const predicted = docs.map(({ id }, i) => ({
    id,
    relations: [],
    entities: read[i]!.flatMap(({ source, content }, n) => [
      { id: `S${n}`, type: 'AttributionClause', start: source[0], end: source[1] },
      { id: `C${n}`, type: 'AttributedContent', start: content[0], end: content[1] },
    ]),
  }));
  print(`\n${name}                 strict P        R       F1  relaxed P        R       F1`);
  const relaxed: Record<string, number> = {};
  for (const type of ['AttributionClause', 'AttributedContent']) {
    const { entities } = scorer.score(
      docs.map((doc) => ({ ...doc, relations: [] })),
      predicted,
      { trim: true, types: new Set([type]) },
    );
    const [strict, loose] = [entities.strict.micro, entities.relaxed.micro];
    relaxed[type] = loose.f1;
    print(`${type.padEnd(24)}${figures([strict.p, strict.r, strict.f1, loose.p, loose.r, loose.f1])}`);
  }
  let [both, exact, all, said, polarity, negative, negativeSaid, negativeBoth] = [0, 0, 0, 0, 0, 0, 0, 0];
  docs.forEach((doc, i) => {
    const gold = goldPairs(doc);
    const trimmed = ({ source, content }: Pair) =>
      [...scorer.trimSpan(doc.text, ...source), ...scorer.trimSpan(doc.text, ...content)].join(' ');
    const pairs = matched(gold, read[i]!);
    all += gold.length;
    said += read[i]!.length;
    both += pairs.length;
    for (const [one, other] of pairs) {
      if (trimmed(one) === trimmed(other)) exact++;
      if (one.negative === other.negative) polarity++;
      if (one.negative) negative++;
      if (other.negative) negativeSaid++;
      if (one.negative && other.negative) negativeBoth++;
    }
  });
  const pairs = prf(both, said, all);
  print(`${'source with content'.padEnd(24)}${figures([...prf(exact, said, all), ...pairs])}`);
  print(
    `polarity right on ${polarity} of ${both} matched pairs (${(polarity / both).toFixed(3)}); of ${negative} negative ones ${negativeBoth} found, ${negativeSaid - negativeBoth} said wrongly`,
  );
  return { pairs: pairs[2], sources: relaxed['AttributionClause']!, contents: relaxed['AttributedContent']! };
}
