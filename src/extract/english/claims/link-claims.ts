/**
 * Links between claims: what was told, ordered or asked is the claims in the words of its clause; what
 * is denied is the claims that rest on the word of whom is denied, in the sentences right before.
 * Where no claim was read from the words, the words stay.
 */
import type { Range, ReadArgument, ReadClaim } from '../../extractor.ts';
import type { Sentence } from '../tokens.ts';

/** How many sentences back a denial reaches ("It goes without saying that he is lying"). */
const REACH = 3;

/** `claims` in order of their words, as `joinClaims` gives them. */
export function linkClaims(claims: readonly ReadClaim[], sentences: readonly Sentence[]): ReadClaim[] {
  return claims.map((claim, place) => {
    if (claim.kind === 'communication') {
      const told = inside(claims, place, claim.args['content']);
      const said = told.length > 0 ? told : ordered(claims, claim);
      return withLinks(claim, 'content', said);
    }
    if (claim.kind === 'denial') {
      const told = inside(claims, place, claim.args['claims']);
      return withLinks(claim, 'claims', told.length > 0 ? told : toldBefore(claims, claim, sentences));
    }
    return claim;
  });
}

/** Places of the claims that stand in the words of an argument, without those inside of others. */
function inside(
  claims: readonly ReadClaim[],
  place: number,
  args: readonly ReadArgument[] | undefined,
): number[] {
  const ranges = (args ?? []).flatMap(({ range, claim }) =>
    range !== null && claim === null ? [range] : [],
  );
  if (ranges.length === 0) return [];
  const self = claims[place]!;
  const found: number[] = [];
  const [from, to] = [Math.min(...ranges.map((r) => r[0])), Math.max(...ranges.map((r) => r[1]))];
  for (let i = firstFrom(claims, from); i < claims.length && claims[i]!.spans[0]![0] < to; i++) {
    const other = claims[i]!;
    if (i === place || other.voices.length < self.voices.length) continue;
    if (ranges.some((range) => covers(range, other.spans[0]!))) found.push(i);
  }
  return found;
}

/**
 * Places of what an order tells somebody to do. The words of such a claim take in who ordered it
 * ("In 1931 X ordered Y to appoint Z"), so they begin before the words of the order and end in them.
 */
function ordered(claims: readonly ReadClaim[], order: ReadClaim): number[] {
  const content = order.args['content']?.find(({ range }) => range !== null)?.range;
  if (order.type !== 'order' || !content) return [];
  const found: number[] = [];
  const own = order.spans[0]!;
  for (let i = firstFrom(claims, own[0]); i < claims.length && claims[i]!.spans[0]![0] < content[1]; i++) {
    const { voices, spans } = claims[i]!;
    const [, end] = spans[0]!;
    const meant = voices.length === order.voices.length && voices.at(-1)!.stance === 'ordered';
    if (meant && content[0] < end && end <= content[1]) found.push(i);
  }
  return found;
}

/** Place of the first claim whose words begin at or after `start`. */
function firstFrom(claims: readonly ReadClaim[], start: number): number {
  let low = 0;
  let high = claims.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (claims[middle]!.spans[0]![0] < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function toldBefore(
  claims: readonly ReadClaim[],
  denial: ReadClaim,
  sentences: readonly Sentence[],
): number[] {
  const denied = new Set(
    (denial.args['denied'] ?? []).flatMap(({ entity }) => (entity === null ? [] : [entity])),
  );
  if (denied.size === 0) return [];
  const own = sentenceOf(sentences, denial.spans[0]![0]);
  if (own === null) return [];
  const found: number[] = [];
  const first = sentences[Math.max(0, own.index - REACH)]!;
  for (let i = firstFrom(claims, first.range[0]); i < claims.length; i++) {
    const claim = claims[i]!;
    const at = sentenceOf(sentences, claim.spans[0]![0]);
    if (at !== null && at.index > own.index) break;
    if (at === null || at.paragraph !== own.paragraph || claim === denial) continue;
    if (claim.voices.some(({ entity }) => entity !== null && denied.has(entity))) found.push(i);
  }
  return found;
}

function sentenceOf(sentences: readonly Sentence[], at: number): Sentence | null {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { range } = sentences[middle]!;
    if (at < range[0]) high = middle - 1;
    else if (at >= range[1]) low = middle + 1;
    else return sentences[middle]!;
  }
  return null;
}

function covers([start, end]: Range, [from, to]: Range): boolean {
  return start <= from && to <= end;
}

function withLinks(claim: ReadClaim, name: string, places: readonly number[]): ReadClaim {
  if (places.length === 0) return claim;
  const links = places.map((place): ReadArgument => ({ name: '', entity: null, claim: place, range: null }));
  return { ...claim, args: { ...claim.args, [name]: links } };
}
