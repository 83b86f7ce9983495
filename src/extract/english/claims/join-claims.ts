/**
 * Joins what several patterns found in the same words: claims that say the same become one that names
 * all its patterns, and a vaguer type gives way to the more specific one.
 */
import type { ReadArgument, ReadClaim } from '../../extractor.ts';
import { PATTERNS_EN } from '../patterns-en.ts';

/** Types that say less than others: a killing that is also read as an execution is an execution. */
const VAGUER: Readonly<Record<string, readonly string[]>> = {
  killing: ['execution', 'assassination'],
  attack: ['assassination'],
  detention: ['arrest', 'imprisonment', 'hostage-taking'],
  other: ['head', 'deputy', 'staff'],
  statement: ['testimony', 'quotation', 'protest', 'order'],
};

/** In order of their words; linear in the claims but for those whose words overlap. */
export function joinClaims(claims: readonly ReadClaim[]): ReadClaim[] {
  const sorted = [...claims].sort(
    (a, b) => a.spans[0]![0] - b.spans[0]![0] || b.spans[0]![1] - a.spans[0]![1],
  );
  const joined: ReadClaim[] = [];
  let open: number[] = [];
  for (const claim of sorted) {
    const [start] = claim.spans[0]!;
    open = open.filter((place) => joined[place]!.spans[0]![1] > start);
    const place = open.find((at) => isCovered(claim, joined[at]!) || isCovered(joined[at]!, claim));
    if (place === undefined) {
      open.push(joined.length);
      joined.push(claim);
      continue;
    }
    const other = joined[place]!;
    const [fuller, lesser] = saysMore(claim, other) ? [claim, other] : [other, claim];
    const args = fuller.type === lesser.type ? fuller.args : { ...lesser.args, ...fuller.args };
    joined[place] = {
      ...fuller,
      args,
      patterns: [...new Set([...fuller.patterns, ...lesser.patterns])],
      ...proposers(fuller, lesser),
    };
  }
  return joined;
}

function proposers(a: ReadClaim, b: ReadClaim): Pick<ReadClaim, 'by'> {
  if (!a.by && !b.by) return {};
  return { by: [...new Set([...(a.by ?? [PATTERNS_EN]), ...(b.by ?? [PATTERNS_EN])])].sort().reverse() };
}

function saysMore(a: ReadClaim, b: ReadClaim): boolean {
  if (a.type !== b.type) return isVaguer(b, a);
  return size(a) > size(b);
}

function isVaguer(a: ReadClaim, b: ReadClaim): boolean {
  return a.type !== null && b.type !== null && (VAGUER[a.type]?.includes(b.type) ?? false);
}

/** Whether `small` says nothing that `large` does not, of the same words. */
function isCovered(small: ReadClaim, large: ReadClaim): boolean {
  if (small.kind !== large.kind || (small.aspect !== large.aspect && !isNewlyTold(small))) return false;
  if (small.type !== large.type && !isVaguer(small, large)) return false;
  if (small.polarity !== large.polarity) return false;
  const [a, b] = [small.spans[0]!, large.spans[0]!];
  if (a[1] <= b[0] || b[1] <= a[0]) return false;
  if (small.voices.map((v) => v.name).join('|') !== large.voices.map((v) => v.name).join('|')) return false;
  // Two times of the same kind of deed are two deeds: "had been detained in May, was held again in June".
  const [one, other] = [small.when.text, large.when.text];
  if (small.kind === 'act' && one !== null && other !== null && one !== other) return false;
  const vaguer = small.type !== large.type;
  return Object.entries(small.args).every(
    ([name, list]) =>
      // Of a vaguer claim what the other does not say at all is kept (`joinClaims`), it does not part them.
      (vaguer && fillersOf(large, name).length === 0) ||
      list.every((argument) => fillersOf(large, name).some((other) => isSame(argument, other, name))),
  );
}

/** "is the new commander", read as a post that is held: another claim of the same words tells that it begins. */
function isNewlyTold({ kind, aspect, args }: ReadClaim): boolean {
  return (
    kind === 'posting' &&
    aspect === 'holds' &&
    /^(new|acting|former|then) /i.test(args['role']?.[0]?.name ?? '')
  );
}

/** What is a role in one claim may be a title in another. */
function fillersOf({ args }: ReadClaim, name: string): readonly ReadArgument[] {
  if (name !== 'role' && name !== 'title') return args[name] ?? [];
  return [...(args['role'] ?? []), ...(args['title'] ?? [])];
}

function isSame(a: ReadArgument, b: ReadArgument, name: string): boolean {
  if (a.name === b.name || sameRange(a, b)) return true;
  if (a.entity !== null && a.entity === b.entity) return true;
  // "manager" and "real manager" of the same words are one post.
  const words = name === 'role' || name === 'title';
  return words && a.range !== null && b.range !== null && a.range[0] < b.range[1] && b.range[0] < a.range[1];
}

function size(claim: ReadClaim): number {
  return Object.values(claim.args).reduce((sum, list) => sum + list.length, 0) + (claim.basis ? 1 : 0);
}

export function sameRange(a: ReadArgument, b: ReadArgument): boolean {
  return a.range !== null && b.range !== null && a.range[0] === b.range[0] && a.range[1] === b.range[1];
}
