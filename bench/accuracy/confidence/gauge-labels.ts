/**
 * Gauge labels: whether a proposed posting, rank or part of an organ is among the marks and relations of
 * a document annotated exhaustively. Where the annotation leaves it open (optional marks and relations)
 * there is no label. The gauge marks no voices and no stances; a claim whose innermost voice neither
 * asserts nor passes on gets no label from it.
 */
import type { Argument, Claim } from '../../../src/model/claim.ts';
import type { GaugeDocument, GaugeMark, GaugeRelation } from '../gauge/gauge-document.ts';

const ASPECT: Readonly<Record<string, string>> = { begins: 'begun', ends: 'ended' };
/** What the gauge calls begun is held in a claim where the words are a present tense ("is now the chief"). */
const HELD = new Set(['holds', 'begun']);

type Range = readonly [start: number, end: number];

/** null: the gauge does not say. */
export function gaugeLabel(gauge: GaugeDocument, claim: Claim): boolean | null {
  if (claim.polarity === '-' || claim.voices.at(-1)?.stance !== 'asserted') return null;
  if (claim.kind === 'posting') return posting(gauge, claim);
  if (claim.kind === 'attribute' && claim.type === 'rank')
    return pair(gauge, claim, { head: 'of', tail: 'value', relations: ['has_rank'] });
  if (claim.kind === 'structure' && claim.type === 'part-of')
    return pair(gauge, claim, { head: 'part', tail: 'whole', relations: ['part_of'] });
  return null;
}

function posting(gauge: GaugeDocument, claim: Claim): boolean | null {
  const heads = named(gauge, claim.args['person']?.[0], ['Person']);
  if (heads === null) return null;
  const asked: { argument: Argument | undefined; types: string[]; relations: string[]; exact: boolean }[] = [
    {
      argument: claim.args['role']?.[0] ?? claim.args['title']?.[0],
      types: ['Role', 'Title'],
      relations: ['has_role', 'has_title'],
      exact: false,
    },
    {
      argument: claim.args['organization']?.[0],
      types: ['Organization'],
      relations: ['is_posted'],
      exact: true,
    },
    { argument: claim.args['rank']?.[0], types: ['Rank'], relations: ['has_rank'], exact: false },
  ];
  const given = asked.filter(({ argument }) => argument !== undefined);
  if (given.length === 0) return null;
  let aspects: string[] = [];
  for (const { argument, types, relations, exact } of given) {
    const tails = exact ? named(gauge, argument, types) : touching(gauge, argument, types);
    if (tails === null) return null;
    const found = related(gauge, heads, tails, relations);
    if (found.length === 0) return false;
    if (found.every(({ optional }) => optional === true)) return null;
    aspects = [...aspects, ...found.flatMap(({ aspect }) => (aspect === undefined ? [] : [aspect]))];
  }
  const told = ASPECT[claim.aspect] ?? claim.aspect;
  if (aspects.length === 0 || aspects.includes(told)) return true;
  if (told === 'holds' || told === 'begun') return aspects.some((aspect) => HELD.has(aspect)) ? true : null;
  return false;
}

function pair(
  gauge: GaugeDocument,
  claim: Claim,
  asked: { readonly head: string; readonly tail: string; readonly relations: readonly string[] },
): boolean | null {
  const types = asked.head === 'of' ? ['Person'] : ['Organization'];
  const heads = named(gauge, claim.args[asked.head]?.[0], types);
  const tails =
    asked.tail === 'value'
      ? touching(gauge, claim.args['value']?.[0], ['Rank'])
      : named(gauge, claim.args[asked.tail]?.[0], types);
  if (heads === null || tails === null) return null;
  const found = related(gauge, heads, tails, asked.relations);
  if (found.length > 0 && found.every(({ optional }) => optional === true)) return null;
  return found.length > 0;
}

const overlap = (mark: GaugeMark, [start, end]: Range): boolean => mark.start < end && start < mark.end;

/** Marks that the words of an argument touch; null where one of them is optional. */
function touching(
  gauge: GaugeDocument,
  argument: Argument | undefined,
  types: readonly string[],
): GaugeMark[] | null {
  const range = argument?.range;
  if (!range) return null;
  const touched = gauge.entities.filter((mark) => overlap(mark, range));
  if (touched.some((mark) => mark.optional)) return null;
  return touched.filter((mark) => types.includes(mark.type));
}

/**
 * Marks of the one whom an argument names: those in its words where they are its name, and all of that
 * name in the document where a pronoun or description stands. Edges must be those of the mark, but for
 * an acronym in brackets and what stands before a name (a rank, an article).
 */
function named(
  gauge: GaugeDocument,
  argument: Argument | undefined,
  types: readonly string[],
): GaugeMark[] | null {
  if (!argument) return null;
  const touched = touching(gauge, argument, types);
  if (touched === null) return null;
  const plain = (words: string): string =>
    words
      .toLowerCase()
      .replace(/\([^)]*\)|[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const name = plain(argument.name).replace(/^the /, '');
  const same = (mark: GaugeMark): boolean =>
    plain(gauge.text.slice(mark.start, mark.end)).replace(/^the /, '') === name;
  if (touched.length > 0)
    return touched.filter(
      (mark) =>
        same(mark) ||
        plain(gauge.text.slice(mark.start, mark.end)).endsWith(` ${name}`) ||
        name.endsWith(` ${plain(gauge.text.slice(mark.start, mark.end))}`),
    );
  return gauge.entities.filter((mark) => types.includes(mark.type) && same(mark));
}

function related(
  gauge: GaugeDocument,
  heads: readonly GaugeMark[],
  tails: readonly GaugeMark[],
  types: readonly string[],
): GaugeRelation[] {
  const [from, to] = [heads, tails].map((marks) => new Set(marks.map(({ id }) => id)));
  return gauge.relations.filter(
    ({ type, head, tail }) => types.includes(type) && from!.has(head) && to!.has(tail),
  );
}
