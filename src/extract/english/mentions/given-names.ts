/**
 * Given names common in several languages, with the sex they are given to: gender-detection-from-name
 * (MIT, names from public registers of the United States, Italy, France, Spain, Germany and Turkey).
 */
import { getGender } from 'gender-detection-from-name';

const LANGUAGES = ['en', 'it', 'es', 'fr', 'de', 'tr'] as const;
/** Answers that are kept: the names of a long text, not those of an archive. */
const MOST_KEPT = 50_000;
const cache = new Map<string, Sex>();

/** `unknown`: not a given name in the registers; `either`: given to both, or differently by country. */
export type Sex = 'male' | 'female' | 'either' | 'unknown';

export function sexOfGivenName(name: string): Sex {
  const key = name.toLowerCase();
  const known = cache.get(key);
  if (known !== undefined) return known;
  const found = new Set(LANGUAGES.map((language) => getGender(key, language)));
  found.delete('unknown');
  const sex = found.size === 0 ? 'unknown' : found.size === 2 ? 'either' : ([...found][0] as Sex);
  if (cache.size >= MOST_KEPT) cache.clear();
  cache.set(key, sex);
  return sex;
}

export function isGivenName(name: string): boolean {
  return sexOfGivenName(name) !== 'unknown';
}
