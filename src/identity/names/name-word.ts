/** Name word: one word of a name with the forms under which it is compared. */
import { romanise, type Script, scriptOf } from './romanise.ts';
import { bones, sound } from './sound.ts';

export interface NameWord {
  /** As written. */
  readonly text: string;
  /** Small Latin letters, marks left out. */
  readonly plain: string;
  /** What is left when ways of spelling are taken away; `sound.ts`. */
  readonly sound: string;
  /** The same where letters with marks are taken by their sound: š is sh. */
  readonly marked: string;
  readonly bones: string;
  readonly script: Script;
  readonly initial: boolean;
  /** Which blank-separated part of the name it was in: the halves of a hyphenated name share one. */
  readonly part: number;
  /** Stands after "son of". */
  readonly father: boolean;
}

export function nameWord(
  text: string,
  part: number,
  options: { readonly plain?: string; readonly initial?: boolean; readonly father?: boolean } = {},
): NameWord {
  const script = scriptOf(text);
  const plain = options.plain ?? romanise(text);
  const spelt = sound(plain);
  return {
    text,
    plain,
    sound: spelt,
    marked: /\P{ASCII}/u.test(text) ? sound(romanise(text, 'sound')) : spelt,
    bones: script === 'abjad' ? bones(plain.replace(/[wy]/g, '')) : bones(spelt),
    script,
    initial: options.initial ?? (plain.length === 1 && (script === 'latin' || script === 'alphabet')),
    part,
    father: options.father ?? false,
  };
}

/** Two words that one writer parts and another writes as one: "Jong un", "Jongun". */
export function joinedWord(a: NameWord, b: NameWord): NameWord {
  const plain = a.plain + b.plain;
  return {
    ...nameWord(a.text + b.text, a.part, { plain, initial: false, father: a.father }),
    script: a.script,
  };
}

/** Where a writer forgot a blank between two names: "KarlMarx" is two words, "McDonald" is one. */
export const parted = (text: string): string =>
  text
    .replace(/(?<=\p{Ll}{2})(?=\p{Lu}(?:\p{Ll}|\p{Lu}+$))/gu, ' ')
    .replace(/\b(Mc|Mac|De|Di|La|Le|Fitz|Van) (?=\p{Lu})/gu, '$1');
