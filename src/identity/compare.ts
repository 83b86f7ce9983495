/** Compare: two names of one type, as a comparison with its reasons. */
import type { EntityType } from '../model/entity.ts';
import { organEvidence } from './compare-organs.ts';
import { personEvidence } from './compare-persons.ts';
import { type Comparison, type Evidence, type Weights, weigh } from './comparison.ts';
import { type ReadOrgan, readOrgan } from './names/read-organ.ts';
import { type ReadPerson, readPerson } from './names/read-person.ts';
import { GENERAL_RARITY, type Rarity } from './rarity.ts';
import { WEIGHTS } from './weights.ts';

/** A name taken apart once, for comparing it often. */
export type ReadName =
  | { readonly is: 'person'; readonly read: ReadPerson }
  | { readonly is: 'organ'; readonly read: ReadOrgan };

export function readName(name: string, type: EntityType): ReadName {
  return type === 'Person' || type === 'Group'
    ? { is: 'person', read: readPerson(name) }
    : { is: 'organ', read: readOrgan(name) };
}

/** What is found for and against, before it is weighed; for fitting weights. */
export function evidenceOf(a: ReadName, b: ReadName, rarity: Rarity = GENERAL_RARITY): Evidence[] {
  if (a.is === 'person' && b.is === 'person') return personEvidence(a.read, b.read, rarity);
  const organ = (name: ReadName): ReadOrgan => (name.is === 'organ' ? name.read : readOrgan(name.read.text));
  return organEvidence(organ(a), organ(b), rarity);
}

export function compareRead(
  a: ReadName,
  b: ReadName,
  options: { readonly rarity?: Rarity; readonly weights?: Weights } = {},
): Comparison {
  return weigh(evidenceOf(a, b, options.rarity), options.weights ?? WEIGHTS);
}

/**
 * How alike two names are as evidence that they name one person, or one organ.
 * @param type of both; anything that is no person is compared as an organ is
 */
export function compareNames(
  a: string,
  b: string,
  type: EntityType = 'Person',
  options: { readonly rarity?: Rarity; readonly weights?: Weights } = {},
): Comparison {
  return compareRead(readName(a, type), readName(b, type), options);
}
