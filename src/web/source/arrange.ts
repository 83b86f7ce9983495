/** The claims of a source in the order in which they are read, filtered, and counted. */
import type { ListedClaim } from '../kit/claim-list.ts';

type Review = ListedClaim['review'];

export interface Filter {
  readonly kinds: ReadonlySet<string>;
  readonly reviews: ReadonlySet<string>;
  /** Least share of such proposals that were right, in tenths; 0 lets all through. */
  readonly sure: number;
}
export const NO_FILTER: Filter = { kinds: new Set(), reviews: new Set(), sure: 0 };
export const isFiltered = (filter: Filter): boolean =>
  filter.kinds.size > 0 || filter.reviews.size > 0 || filter.sure > 0;

export interface Row {
  readonly claim: ListedClaim;
  /** The claim under which it stands: it denies that one, or was made in its place. */
  readonly under: { readonly id: string; readonly as: 'denies' | 'corrects' } | null;
}

export function passes(claim: ListedClaim, filter: Filter): boolean {
  if (filter.kinds.size > 0 && !filter.kinds.has(claim.kind)) return false;
  if (filter.reviews.size > 0 && !filter.reviews.has(claim.review)) return false;
  // What a person claims has no confidence and is never filtered by it.
  return filter.sure === 0 || claim.confidence === null || claim.confidence.right * 10 >= filter.sure - 0.5;
}

/** Ids of the claims that this one denies. */
export const deniedBy = (claim: ListedClaim): string[] =>
  claim.kind === 'denial'
    ? (claim.args['claims'] ?? []).flatMap((filler) => (filler.claim === null ? [] : [filler.claim]))
    : [];

const extents = new WeakMap<ListedClaim['spans'], readonly [number, number]>();

/** Where a claim's words begin and end, all its spans together; worked out once, whatever is judged. */
export function extent({ spans }: Pick<ListedClaim, 'spans'>): readonly [number, number] {
  let known = extents.get(spans);
  if (!known) {
    known = [Math.min(...spans.map(({ start }) => start)), Math.max(...spans.map(({ end }) => end))];
    extents.set(spans, known);
  }
  return known;
}

/** The claim in whose place each claim of a person stands, by its id: the rejection of the earlier one names it. */
export function correctionsOf(claims: readonly ListedClaim[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { id, judged } of claims) {
    const by = judged?.decision === 'no' ? /^corrected by (clm_\w+)/.exec(judged.reason)?.[1] : undefined;
    if (by !== undefined && by !== id) found.set(by, id);
  }
  return found;
}

/**
 * In the order of their words; a denial after what it denies and a correction after what it corrects,
 * where that is shown too. Claims that the latest reading proposes no longer are left out unless a
 * person judged or made them.
 * @param corrects the claim in whose place a claim was made, by the id of the new one
 */
export function arrange(
  claims: readonly ListedClaim[],
  filter: Filter = NO_FILTER,
  corrects: ReadonlyMap<string, string> = new Map(),
): Row[] {
  const shown = claims
    .filter((claim) => (claim.current || claim.judged !== null) && passes(claim, filter))
    .map((claim) => ({ claim, at: extent(claim) }))
    .sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1])
    .map(({ claim }) => claim);
  const there = new Set(shown.map(({ id }) => id));
  const below = new Map<string, { claim: ListedClaim; as: 'denies' | 'corrects' }[]>();
  const moved = new Set<string>();
  const put = (claim: ListedClaim, id: string | undefined, as: 'denies' | 'corrects') => {
    if (id === undefined || id === claim.id || !there.has(id) || moved.has(claim.id)) return;
    below.set(id, [...(below.get(id) ?? []), { claim, as }]);
    moved.add(claim.id);
  };
  for (const claim of shown) {
    put(claim, corrects.get(claim.id), 'corrects');
    put(
      claim,
      deniedBy(claim).find((id) => there.has(id)),
      'denies',
    );
  }
  const rows: Row[] = [];
  const done = new Set<string>();
  const add = (claim: ListedClaim, under: Row['under']) => {
    if (done.has(claim.id)) return;
    done.add(claim.id);
    rows.push({ claim, under });
    for (const each of below.get(claim.id) ?? []) add(each.claim, { id: claim.id, as: each.as });
  };
  for (const claim of shown) if (!moved.has(claim.id)) add(claim, null);
  // Two that deny each other hang under one another: neither may be lost.
  for (const claim of shown) add(claim, null);
  return rows;
}

/**
 * The same rows with what was judged in the meantime, where nothing else changed; null where they have
 * to be arranged anew.
 */
export function rejudged(
  rows: readonly Row[],
  before: readonly ListedClaim[],
  now: readonly ListedClaim[],
  filter: Filter,
): readonly Row[] | null {
  if (filter.reviews.size > 0 || before.length !== now.length) return null;
  const changed = new Map<string, ListedClaim>();
  for (let i = 0; i < now.length; i += 1) {
    const [old, next] = [before[i]!, now[i]!];
    if (old === next) continue;
    const stands = (claim: ListedClaim) => claim.current || claim.judged !== null;
    if (old.id !== next.id || old.spans !== next.spans || stands(old) !== stands(next)) return null;
    changed.set(next.id, next);
  }
  if (changed.size === 0) return rows;
  return rows.map((row) => {
    const claim = changed.get(row.claim.id);
    return claim === undefined ? row : { ...row, claim };
  });
}

export type Progress = Readonly<Record<Review, number>> & { readonly all: number; readonly judged: number };

export function progress(claims: readonly ListedClaim[]): Progress {
  const counts = { proposed: 0, accepted: 0, rejected: 0, unsure: 0 };
  let all = 0;
  for (const claim of claims) {
    if (!claim.current && claim.judged === null) continue;
    counts[claim.review] += 1;
    all += 1;
  }
  return { ...counts, all, judged: all - counts.proposed };
}

/** "12 of 190 judged", "190 proposed, none reviewed". */
export function progressWords(counts: Progress): string {
  if (counts.all === 0) return 'No claims proposed';
  if (counts.judged === 0) return `${counts.all} proposed, none reviewed`;
  return `${counts.judged} of ${counts.all} judged`;
}

/** The one after or before in the list; the first where none is active; itself at either end. */
export function neighbour(ids: readonly string[], active: string | null, step: 1 | -1): string | null {
  if (ids.length === 0) return null;
  const at = active === null ? -1 : ids.indexOf(active);
  if (at < 0) return step === 1 ? ids[0]! : ids.at(-1)!;
  return ids[Math.max(0, Math.min(ids.length - 1, at + step))]!;
}
