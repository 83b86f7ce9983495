/**
 * The name by which a text mostly calls each entity: it stands where a pronoun or a description is
 * resolved. Where a name itself stands, its own words are kept.
 */
import type { ReadEntity } from '../../extractor.ts';
import type { NameMention } from '../mentions/mention.ts';

/** By place in `entities`. Of forms used equally often the shorter one; the entity's own name if it is never named. */
export function usualNames(
  text: string,
  mentions: readonly NameMention[],
  entities: readonly ReadEntity[],
  entityOf: readonly (number | null)[],
): string[] {
  const forms = entities.map(() => new Map<string, number>());
  for (const [place, { form, range, inverted }] of mentions.entries()) {
    const entity = entityOf[place];
    // "DOLIN, Marek" is the head of an entry, not how one calls him.
    if (form !== 'name' || inverted || entity === null || entity === undefined) continue;
    const words = text.slice(...range).replace(/\s+/g, ' ');
    forms[entity]!.set(words, (forms[entity]!.get(words) ?? 0) + 1);
  }
  return entities.map(({ name }, entity) => {
    const sorted = [...forms[entity]!].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length);
    return sorted[0]?.[0] ?? name;
  });
}
