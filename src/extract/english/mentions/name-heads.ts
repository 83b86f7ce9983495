/** Heads of names: the nouns by which a name shows what it names. */
import type { Token } from '../tokens.ts';
import { EVENT_NAME_HEADS } from './lexicon/events-and-works.ts';
import { ORGANIZATION_NAME_HEADS, ORGANIZATION_NOUNS } from './lexicon/organizations.ts';
import { PLACE_NAME_HEADS } from './lexicon/places.ts';

/** Lower case without the stop of an abbreviation. */
export function bare(token: Token): string {
  return token.lower.replace(/\.$/, '');
}

export function isOrganizationHead(lower: string): boolean {
  return ORGANIZATION_NOUNS.has(lower) || ORGANIZATION_NAME_HEADS.has(lower);
}

/** Such a noun may end the name of a place or an event. */
export function isPlaceOrEventHead(lower: string): boolean {
  return PLACE_NAME_HEADS.has(lower) || EVENT_NAME_HEADS.has(lower);
}
