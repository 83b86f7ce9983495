/**
 * Words that terse entries shorten: "dep. head of the section; arr. 1938". They are read as the whole
 * word; the token keeps the text as it stands.
 */
import type { PartOfSpeech } from '../tokens.ts';

export interface Shortened {
  readonly lower: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
}

const noun = (lower: string): Shortened => ({ lower, lemma: lower, pos: 'NOUN' });
const past = (lower: string, lemma: string): Shortened => ({ lower, lemma, pos: 'VERB' });

const WORDS: Readonly<Record<string, Shortened>> = {
  dep: noun('deputy'),
  asst: noun('assistant'),
  memb: noun('member'),
  secr: noun('secretary'),
  chm: noun('chairman'),
  chmn: noun('chairman'),
  dir: noun('director'),
  dept: noun('department'),
  cttee: noun('committee'),
  regt: noun('regiment'),
  bde: noun('brigade'),
  arr: past('arrested', 'arrest'),
  sent: past('sentenced', 'sentence'),
  exec: past('executed', 'execute'),
  rehab: past('rehabilitated', 'rehabilitate'),
  rel: past('released', 'release'),
  prom: past('promoted', 'promote'),
  appt: past('appointed', 'appoint'),
  apptd: past('appointed', 'appoint'),
  transf: past('transferred', 'transfer'),
  dism: past('dismissed', 'dismiss'),
  grad: past('graduated', 'graduate'),
  impr: past('imprisoned', 'imprison'),
  emigr: past('emigrated', 'emigrate'),
  expld: past('expelled', 'expel'),
};
const FOLLOWS = /^\s?(?:\p{Ll}|\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\b)/u;

/** The whole word for one with its stop, where what follows goes on with the sentence; else null. */
export function shortened(word: string, after: string): Shortened | null {
  const lower = word.toLowerCase();
  if (!Object.hasOwn(WORDS, lower) || !FOLLOWS.test(after)) return null;
  // "dep. 1941 to the north"
  if (lower === 'dep' && /^\s?(?:\d|to )/.test(after)) return past('deported', 'deport');
  return WORDS[lower]!;
}
