/** Entity names: which entity of a set each entity of ours mostly is, by the names both have. */
import type { GoldDocument, GoldEntity } from './shared-set.ts';

export interface NumberedMention {
  readonly start: number;
  readonly end: number;
  readonly form: 'name' | 'nominal' | 'pronoun';
  readonly entity: number | null;
}

/** The shortest annotated entity that a mention overlaps: the name inside a longer phrase. */
export function goldOf(
  { start, end }: { readonly start: number; readonly end: number },
  gold: readonly GoldEntity[],
): GoldEntity | null {
  let best: GoldEntity | null = null;
  for (const entity of gold) {
    if (entity.start >= end || entity.end <= start) continue;
    if (best === null || entity.end - entity.start < best.end - best.start) best = entity;
  }
  return best;
}

/** Number of our entity to the `coref` of the set that most of its names have. */
export function entityNames(
  { entities }: GoldDocument,
  mentions: readonly NumberedMention[],
): Map<number, string> {
  const gold = entities.filter(({ coref }) => coref != null);
  const counts = new Map<number, Map<string, number>>();
  for (const mention of mentions) {
    if (mention.form !== 'name' || mention.entity === null) continue;
    const found = goldOf(mention, gold);
    if (found === null) continue;
    const of = counts.get(mention.entity) ?? new Map<string, number>();
    of.set(found.coref!, (of.get(found.coref!) ?? 0) + 1);
    counts.set(mention.entity, of);
  }
  return new Map([...counts].map(([entity, of]) => [entity, [...of].sort((a, b) => b[1] - a[1])[0]![0]]));
}
