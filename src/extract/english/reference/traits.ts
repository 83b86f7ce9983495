/** Traits of entities that pronouns must agree with: sex and number. */
import type { ReadEntity } from '../../extractor.ts';
import { sexOfGivenName } from '../mentions/given-names.ts';
import { FEMININE_HONORIFICS, MASCULINE_HONORIFICS } from '../mentions/lexicon/honorifics.ts';
import { FEMININE_NOUNS, MASCULINE_NOUNS } from '../mentions/lexicon/persons.ts';
import type { NameMention } from '../mentions/mention.ts';
import type { Document } from '../tokens.ts';

export type EntitySex = 'male' | 'female' | null;

/** The sex of each person as title, given name or description tell it; null where they do not. */
export function sexes(
  doc: Document,
  mentions: readonly NameMention[],
  entities: readonly ReadEntity[],
  entityOf: readonly (number | null)[],
): EntitySex[] {
  const votes = entities.map(() => 0);
  mentions.forEach((mention, i) => {
    const entity = entityOf[i];
    if (entity === null || entity === undefined || mention.type !== 'Person') return;
    votes[entity]! += voteOf(doc, mention);
  });
  return votes.map((sum) => (sum > 0 ? 'male' : sum < 0 ? 'female' : null));
}

function voteOf(doc: Document, { form, head, title, tokens }: NameMention): number {
  if (form === 'nominal') {
    const { lemma } = doc.tokens[head]!;
    return MASCULINE_NOUNS.has(lemma) ? 3 : FEMININE_NOUNS.has(lemma) ? -3 : 0;
  }
  if (title !== null)
    for (let i = title[0]; i < title[1]; i++) {
      const lower = doc.tokens[i]!.lower.replace(/\.$/, '');
      if (FEMININE_HONORIFICS.has(lower)) return -5;
      if (MASCULINE_HONORIFICS.has(lower)) return 5;
    }
  const sex = sexOfGivenName(doc.tokens[tokens[0]]!.text);
  const sure = tokens[1] - tokens[0] > 1 ? 2 : 0;
  return sex === 'male' ? sure : sex === 'female' ? -sure : 0;
}
