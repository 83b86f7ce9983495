/**
 * English stem: what is left of an English word without its endings, so that a search for "arrest"
 * finds "arrested" and "arrests". Method: M. F. Porter, "An algorithm for suffix stripping", Program
 * 14(3), 1980, with the three departures that its author published later.
 *
 * A stem is only compared with other stems; it is no word.
 */
const C = '[^aeiou]'; // a consonant
const V = '[aeiouy]'; // a vowel
const CC = `${C}[^aeiouy]*`;
const VV = `${V}[aeiou]*`;

const MORE_THAN_0 = new RegExp(`^(?:${CC})?${VV}${CC}`);
const EXACTLY_1 = new RegExp(`^(?:${CC})?${VV}${CC}(?:${VV})?$`);
const MORE_THAN_1 = new RegExp(`^(?:${CC})?${VV}${CC}${VV}${CC}`);
const HAS_VOWEL = new RegExp(`^(?:${CC})?${V}`);
const SHORT = new RegExp(`^${CC}${V}[^aeiouwxy]$`);

const STEP_2: Readonly<Record<string, string>> = {
  ational: 'ate',
  tional: 'tion',
  enci: 'ence',
  anci: 'ance',
  izer: 'ize',
  bli: 'ble',
  alli: 'al',
  entli: 'ent',
  eli: 'e',
  ousli: 'ous',
  ization: 'ize',
  ation: 'ate',
  ator: 'ate',
  alism: 'al',
  iveness: 'ive',
  fulness: 'ful',
  ousness: 'ous',
  aliti: 'al',
  iviti: 'ive',
  biliti: 'ble',
  logi: 'log',
};
const STEP_3: Readonly<Record<string, string>> = {
  icate: 'ic',
  ative: '',
  alize: 'al',
  iciti: 'ic',
  ical: 'ic',
  ful: '',
  ness: '',
};
const ENDS_2 = new RegExp(`^(.+?)(${Object.keys(STEP_2).join('|')})$`);
const ENDS_3 = new RegExp(`^(.+?)(${Object.keys(STEP_3).join('|')})$`);
const ENDS_4 =
  /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$|^(.+?[st])(ion)$/;

/** @param word small letters a to z; any other word comes back as it is */
export function englishStem(word: string): string {
  if (!/^[a-z]{3,}$/.test(word)) return word;
  const first = word[0] === 'y' ? 'Y' : (word[0] ?? '');
  let w = first + word.slice(1);
  w = plural(w);
  w = past(w);
  const y = /^(.+?)y$/.exec(w);
  if (y?.[1] && HAS_VOWEL.test(y[1])) w = `${y[1]}i`;
  w = replaced(w, ENDS_2, STEP_2);
  w = replaced(w, ENDS_3, STEP_3);
  const four = ENDS_4.exec(w);
  const kept = four?.[1] ?? four?.[3];
  if (kept && MORE_THAN_1.test(kept)) w = kept;
  const e = /^(.+?)e$/.exec(w)?.[1];
  if (e && (MORE_THAN_1.test(e) || (EXACTLY_1.test(e) && !SHORT.test(e)))) w = e;
  if (/ll$/.test(w) && MORE_THAN_1.test(w)) w = w.slice(0, -1);
  return w.toLowerCase();
}

const plural = (w: string): string => w.replace(/^(.+?)(ss|i)es$/, '$1$2').replace(/^(.+?)([^s])s$/, '$1$2');

function past(w: string): string {
  const eed = /^(.+?)eed$/.exec(w)?.[1];
  if (eed !== undefined) return MORE_THAN_0.test(eed) ? w.slice(0, -1) : w;
  const stem = /^(.+?)(?:ed|ing)$/.exec(w)?.[1];
  if (stem === undefined || !HAS_VOWEL.test(stem)) return w;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (/([^aeiouylsz])\1$/.test(stem)) return stem.slice(0, -1);
  return SHORT.test(stem) ? `${stem}e` : stem;
}

function replaced(w: string, ends: RegExp, by: Readonly<Record<string, string>>): string {
  const [, stem = '', ending = ''] = ends.exec(w) ?? [];
  return stem !== '' && MORE_THAN_0.test(stem) ? stem + (by[ending] ?? '') : w;
}
