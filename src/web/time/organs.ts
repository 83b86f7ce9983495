/** Organs that claims name, for who does not know yet what to ask for. */
import type { TimelineView } from '../../http/schemas/views.ts';

export interface NamedOrgan {
  readonly name: string;
  readonly claims: number;
  /** The latest day that is known of any of them: where its chart has something to show. */
  readonly on: string | null;
}

const ARGUMENTS = ['organization', 'superior', 'subordinate', 'whole', 'part', 'predecessor', 'successor'];

/** Those that postings, commands and structures name, the most named first. */
export function organsOf({ items, claims }: Pick<TimelineView, 'items' | 'claims'>): readonly NamedOrgan[] {
  const found = new Map<string, { claims: number; on: string | null }>();
  for (const { claim: id, start, end } of items) {
    const claim = claims[id];
    if (!claim || (claim.kind !== 'posting' && claim.kind !== 'structure' && claim.kind !== 'command'))
      continue;
    const days = [start[1], end[0]].filter((day) => day !== null && /^\d{4}-/.test(day));
    const on = days.toSorted()[0] ?? null;
    const given = claim.kind === 'command' ? [] : ARGUMENTS;
    const names = new Set(given.flatMap((name) => claim.args[name] ?? []).map(({ name }) => name));
    for (const name of names) {
      const before = found.get(name) ?? { claims: 0, on: null };
      const later = on !== null && (before.on === null || on > before.on) ? on : before.on;
      found.set(name, { claims: before.claims + 1, on: later });
    }
  }
  return [...found]
    .map(([name, known]) => ({ name, ...known }))
    .toSorted((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1));
}
