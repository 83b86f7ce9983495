/** All evidence for the kinds of names, and what counts where none speaks. */
import type { EntityType } from '../../../../model/entity.ts';
import { ORGANIZATION_EVIDENCE } from './organizations.ts';
import { OTHER_EVIDENCE } from './others.ts';
import { PERSON_EVIDENCE } from './persons.ts';
import { PLACE_EVIDENCE } from './places.ts';
import type { EvidenceRule } from './rule.ts';

export const EVIDENCE: readonly EvidenceRule[] = [
  ...PERSON_EVIDENCE,
  ...ORGANIZATION_EVIDENCE,
  ...PLACE_EVIDENCE,
  ...OTHER_EVIDENCE,
];

/** Where nothing speaks: a lone word is a person. */
export const DEFAULTS: Readonly<Partial<Record<EntityType, number>>> = {
  Person: 0.45,
  Organization: 0.2,
  Place: 0.1,
};
/** The same for a name made of ordinary English words only: rather a body, and below this sum no name at all. */
export const DEFAULTS_OF_WORDS: Readonly<Partial<Record<EntityType, number>>> = {
  Organization: 0.3,
  Person: 0.1,
};
export const LEAST_OF_WORDS = 0.6;
