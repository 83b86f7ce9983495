/**
 * Language: which language a text is written in, as ISO 639-3. Testimony is full of foreign names, and
 * a sentence of names in English clothes is still English: where English function words are frequent
 * the answer is English; otherwise the n-gram detector `eld` decides
 * (`docs/decisions/0002-language-identification.md`).
 */
import { eld } from 'eld/extrasmall';
import { ENGLISH_ONLY, ENGLISH_TOO } from './function-words.ts';
import { ISO_639_3 } from './iso-639-3.ts';

/** Characters read at most: a longer text is told as well by its beginning. */
const LIMIT = 20_000;
/** Below this many letters n-grams tell nothing that could be relied on. */
const FEW_LETTERS = 12;

/** ISO 639-3 code of the language of a text, or null where it could not be told. */
export function identifyLanguage(text: string): string | null {
  const sample = text.slice(0, LIMIT);
  if (isEnglish(sample)) return 'eng';
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEW_LETTERS) return null;
  const result = eld.detect(sample);
  if (result.language === '') return null;
  if (letters < 40 && !result.isReliable()) return null;
  return ISO_639_3[result.language] ?? null;
}

/**
 * Whether English function words are frequent: at least one word in seven, of which one in fifteen is
 * English only. Running English has about two in five; a list of names or another language has none.
 */
function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  let only = 0;
  let too = 0;
  for (const word of words) {
    if (ENGLISH_ONLY.has(word)) only++;
    else if (ENGLISH_TOO.has(word)) too++;
  }
  return words.length >= 5 && only >= 2 && only * 15 >= words.length && (only + too) * 7 >= words.length;
}

/**
 * The language of one paragraph of a document in `document`: its own where it is long enough to tell,
 * else that of the document, provided that it is written in the same script.
 */
export function identifyParagraph(text: string, document: string | null): string | null {
  const own = identifyLanguage(text);
  if (own === document || document === null) return own;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (own !== null && letters >= 80) return own;
  const latin = (text.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 >= letters;
  return latin === LATIN_SCRIPT.has(document) ? document : own;
}

/** Languages of the detector that are written in Latin script. */
const LATIN_SCRIPT = new Set(
  'eng aze cat ces dan deu spa est eus fin fra hrv hun isl ita kur lit lav msa nld nor pol por ron slk slv sqi swe tgl tur vie yor'.split(
    ' ',
  ),
);
