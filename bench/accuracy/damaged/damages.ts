/**
 * Damages: what happens to texts on their way, each as a function of a text and a source of numbers, so
 * that the same seed gives the same document. What comes out is characters, or bytes where the damage is
 * one of bytes.
 */
import { type Pick, withNoise } from './noise.ts';

export type Damage = (text: string, pick: Pick) => string | Uint8Array;

const some = <T>(pick: Pick, list: readonly T[]): T => list[pick(0, list.length - 1)]!;

/** Puts one of `what` before a character, each with a chance of `share` in a thousand. */
const sown =
  (what: readonly string[], share: number): Damage =>
  (text, pick) =>
    Array.from(text, (each) => (pick(1, 1000) <= share ? some(pick, what) + each : each)).join('');

const each = (text: string, change: (character: string) => string): string =>
  Array.from(text, change).join('');

const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
};

export const DAMAGES: Readonly<Record<string, Damage>> = {
  'noise 2 %': (text, pick) => withNoise(text, 0.02, pick).text,
  'noise 10 %': (text, pick) => withNoise(text, 0.1, pick).text,
  'noise 30 %': (text, pick) => withNoise(text, 0.3, pick).text,
  'spaces lost': (text, pick) => each(text, (c) => (c === ' ' && pick(1, 4) === 1 ? '' : c)),
  'no spaces': (text) => text.replaceAll(' ', ''),
  'spaces put in': sown([' ', '  ', '\t', '\u00a0', '\u2009', '\u3000'], 60),
  'all capitals': (text) => text.toUpperCase(),
  'no capitals': (text) => text.toLowerCase(),
  'capitals at random': (text, pick) => each(text, (c) => (pick(0, 1) === 0 ? c.toUpperCase() : c)),
  'marks of direction': sown(
    [
      '\u200e',
      '\u200f',
      '\u202a',
      '\u202b',
      '\u202c',
      '\u202d',
      '\u202e',
      '\u2066',
      '\u2067',
      '\u2068',
      '\u2069',
    ],
    40,
  ),
  'text from right to left': (text, pick) =>
    text.replace(/[A-Z]\w+/g, (name) => (pick(1, 3) === 1 ? `\u202eשלום ${name} عربي\u202c` : name)),
  'characters of no width': sown(['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad'], 60),
  'control characters': sown(['\u0001', '\u0007', '\u0008', '\u001b[31m', '\u007f', '\u0085', '\u009b'], 2),
  'many control characters': sown(['\u0001', '\u0002', '\u0003', '\u000e'], 80),
  'combining marks': sown(['\u0301', '\u0308', '\u0327', '\u20dd', '\u0489', '\ufe0f'], 80),
  'towers of marks': (text, pick) =>
    each(text, (c) => (pick(1, 200) === 1 ? c + '\u0336\u0334\u0335'.repeat(pick(1, 60)) : c)),
  'letters beyond the plane': (text, pick) =>
    each(text, (c) =>
      /[a-z]/.test(c) && pick(1, 6) === 1 ? String.fromCodePoint(0x1d41a + c.charCodeAt(0) - 97) : c,
    ),
  emoji: sown(['👩‍👩‍👧', '💥', '🇳🇬', '👍🏽', '\u{10ffff}', '\u{e0041}'], 30),
  'letters of another script': (text, pick) => each(text, (c) => (pick(0, 1) === 0 ? (CYRILLIC[c] ?? c) : c)),
  'letters taken apart': (text) => text.replace(/[aeiou]/g, '$&\u0301').normalize('NFD'),
  'one line': (text) => text.replace(/\s+/g, ' '),
  'a word a line': (text) => text.replace(/ /g, '\n'),
  'line ends mixed': (text, pick) =>
    text.replace(/\n/g, () =>
      some(pick, ['\r', '\r\n', '\n\r', '\u0085', '\u2028', '\u2029', '\v', '\f', '\n']),
    ),
  'lines cut at forty': (text) => text.replace(/\n/g, ' ').replace(/(.{40})/gu, '$1\n'),
  'words broken at line ends': (text, pick) =>
    text.replace(/\p{L}{6,}/gu, (word) =>
      pick(1, 4) === 1 ? `${word.slice(0, 3)}-\n${word.slice(3)}` : word,
    ),
  'deep brackets': (text, pick) =>
    text.replace(/\w+/g, (word) =>
      pick(1, 25) === 1
        ? `${'('.repeat(pick(1, 80))}${word}${some(pick, [')', ']', '']).repeat(pick(0, 80))}`
        : word,
    ),
  'thousands of quotes': (text, pick) =>
    text.replace(
      /\w+/g,
      (word) =>
        `${some(pick, ['"', '“', '”', "'", '‘', '«', '„', ''])}${word}${some(pick, ['"', '”', '’', '»', ''])}`,
    ),
  'a wall of quotes': (text, pick) =>
    text.slice(0, 400) + some(pick, ['"', '“', "''", '«»']).repeat(3000) + text.slice(400),
  'stops everywhere': sown(['.', '...', '…', ';', ':', ' — ', '!?', ','], 80),
  'note marks': (text, pick) =>
    text.replace(/\w+/g, (word) =>
      pick(1, 12) === 1 ? `${word}${some(pick, ['¹', '[12]', '2', '*', '†', '<sup>3</sup>'])}` : word,
    ),
  'markup left in': (text, pick) =>
    text.replace(/\w+/g, (word) =>
      pick(1, 12) === 1
        ? some(pick, [`<b>${word}</b>`, `&${word};`, `**${word}**`, `{{${word}|}}`, `[${word}](x)`])
        : word,
    ),
  'words in disorder': (text, pick) => shuffled(text.split(' '), pick).join(' '),
  'lines in disorder': (text, pick) => shuffled(text.split('\n'), pick).join('\n'),
  'two columns read across': (text) => {
    const lines = text.replace(/\n/g, ' ').match(/.{1,45}/gu) ?? [];
    const half = lines.length >> 1;
    return lines
      .slice(0, half)
      .map((line, i) => `${line.padEnd(48)}${lines[half + i] ?? ''}`)
      .join('\n');
  },
  'cut off in a word': (text, pick) => text.slice(pick(1, 30), -pick(1, 200)),
  'one word of thousands': (text, pick) =>
    `${text}\n${text.replace(/[^A-Za-z]/g, '').repeat(pick(1, 3))}\n${text}`,
  'the same again and again': (text, pick) => text.slice(0, pick(20, 200)).repeat(pick(5, 40)),
  'names again and again': (text, pick) =>
    `${text} ${'Marek Dolin, Vera Stanek and '.repeat(pick(10, 300))}others.`,
  'dates again and again': (text, pick) =>
    `${text} ${'from 3 May 1911 to June 1974, '.repeat(pick(10, 200))}`,
  'half words of the store': (text) =>
    text.replace(/\w+/g, (word) => (word.length > 7 ? '__proto__' : word.length > 6 ? 'constructor' : word)),
  'UTF-16, little end first': (text) =>
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
  'UTF-16, big end first': (text) =>
    Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]),
  'a byte order mark': (text) => `\ufeff${text}`,
  'bytes of Latin-1': (text) => Buffer.from(`${text} José Núñez`, 'latin1'),
  'bytes at random': (text, pick) => {
    const bytes = Buffer.from(text);
    for (let i = 0; i < bytes.length / 200; i++) bytes[pick(0, bytes.length - 1)] = pick(0, 255);
    return bytes;
  },
  'halves of surrogates in bytes': (text, pick) => {
    const bytes = Buffer.from(text);
    bytes.set([0xed, 0xa0, 0x80], pick(0, Math.max(0, bytes.length - 4)));
    return bytes;
  },
};

function shuffled<T>(list: T[], pick: Pick): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const other = pick(0, i);
    [list[i], list[other]] = [list[other]!, list[i]!];
  }
  return list;
}
