/** Read person: the name of a person taken apart. Nothing is decided by it; every part stays comparable. */
import { type NameWord, nameWord, parted } from './name-word.ts';
import { LEGAL_FORMS } from './organ-words.ts';
import { AFTER_NAME, GENERATIONS, PARTICLES, PATRONYMIC, SON_OF, TITLES } from './person-words.ts';
import { romanise, scriptOf, splitArabicArticle } from './romanise.ts';

export interface ReadPerson {
  readonly text: string;
  /** Names and initials, without titles and particles, in the order as written. */
  readonly words: readonly NameWord[];
  /** Which of the words are taken for the surname. */
  readonly surname: readonly number[];
  /** The order is told by a comma, capitals or a patronymic, and not only presumed. */
  readonly sure: boolean;
  /** Which word is a patronymic by its ending and place. */
  readonly patronymic: number | null;
  /** "junior", "senior", "2", … */
  readonly generation: string | null;
  readonly titles: readonly string[];
  /** What stands in brackets to tell the bearer from others of the name: an organ, a year. */
  readonly note: string | null;
}

/** Frequent family names that stand first where they stand with one or two short names after them. */
const FAMILY_FIRST = new Set(
  'kim lee li ri yi pak park choe choi jong jung chong jang chang kang cho jo yun yoon han so seo sin shin kwon hwang an ahn song ryu yu hong ko go mun moon paek baek nam sim ro no ra wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang mao deng xi tang feng nguyen tran pham phan vo dang bui do chu mao chiang'.split(
    ' ',
  ),
);
const TRAILING_FORMS = new Set(
  LEGAL_FORMS.filter((form) => form.words.length === 1).map((form) => form.words[0]!),
);

const DIGIT_LETTERS: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  9: 'g',
};

export function readPerson(text: string): ReadPerson {
  const note = /\(([^()]*\d[^()]*)\)\s*$/.exec(text)?.[1]?.trim() ?? null;
  const clean = splitArabicArticle(note === null ? text : text.replace(/\([^()]*\)\s*$/, ''))
    .normalize('NFC')
    .replace(/["“”«»„()[\]]/g, ' ')
    .replace(/\bd[’'](?=\p{L}{3})/giu, '')
    .replace(/[’'ʼʻ`‘ʹʾʿ]/g, '');
  const comma = clean.indexOf(',');
  const parts = clean
    .split(/[\s,;/·・‧_]+|\.(?=\p{L})|\.(?=-)/u)
    .map((part) => part.replace(/^(\p{Lu}[aeuhsz])\.$/u, '$1\u2024').replace(/\.$/, ''))
    .filter((part) => part !== '');
  // A one-dot leader marks an initial of two letters, "Ya.", until it is read.
  const partsBefore =
    comma < 0
      ? 0
      : clean
          .slice(0, comma)
          .split(/[\s·・‧_]+/)
          .filter(Boolean).length;
  const mixed = /\p{Ll}/u.test(clean) || !/\p{Lu}/u.test(clean);
  const raw: Raw[] = [];
  for (const [part, written] of parts.entries()) {
    const pieces = (
      scriptOf(written) === 'latin' ? parted(written).split(/[\s-]+/) : written.split(/-+/)
    ).filter(Boolean);
    for (const piece of pieces) {
      const plain = letters(romanise(piece));
      const initials =
        mixed &&
        part < parts.length - 1 &&
        /^\p{Lu}{2,3}$/u.test(piece) &&
        piece.length < 4 &&
        !TITLES.has(plain) &&
        (part === 0 || !PARTICLES.has(plain)) &&
        pieces.length === 1 &&
        scriptOf(piece) === 'latin';
      if (initials && parts.length > 1 && !allCapitals(parts.filter((_, i) => i !== part))) {
        for (const letter of piece) raw.push({ text: letter, plain: romanise(letter), part });
      } else {
        const initial = DIGRAPH.test(piece);
        raw.push({ text: piece.replace('\u2024', '.'), plain, part, initial });
      }
    }
  }
  return { ...build(text, withoutRepeats(raw), partsBefore), note };
}

/** Initials that stand for one letter of another alphabet. */
const DIGRAPH = /^(?:Y[aeu]|I[au]|J[aeu]|Zh|Kh|Ts|Ch|Sh|Th|Ph|Dz|Sz|Cz)\u2024$/;

interface Raw {
  readonly initial?: boolean;
  readonly text: string;
  readonly plain: string;
  readonly part: number;
}

const allCapitals = (parts: readonly string[]): boolean => parts.every((part) => !/\p{Ll}/u.test(part));

/** Digits inside a word stand for the letters they look like, as a scan or an evasion writes them. */
const letters = (plain: string): string =>
  /[a-z]/.test(plain) ? plain.replace(/[0134579]/g, (digit) => DIGIT_LETTERS[digit] ?? digit) : plain;

/** "Sergey Sergey": a word written twice in a row is one. */
const withoutRepeats = (raw: readonly Raw[]): Raw[] =>
  raw.filter((each, i) => each.plain.length < 4 || each.plain !== raw[i - 1]?.plain);

function build(text: string, raw: readonly Raw[], before: number): Omit<ReadPerson, 'note'> {
  const titles: string[] = [];
  const words: NameWord[] = [];
  let generation: string | null = null;
  let father = false;
  let pending = '';
  const named = raw.filter((each) => !isAround(each)).length;
  raw.forEach((each, i) => {
    const { plain, text: written, part } = each;
    const last = i === raw.length - 1;
    if (raw.length > 1 && GENERATIONS[plain] !== undefined && i > 0 && (last || plain.length < 4)) {
      generation = GENERATIONS[plain]!;
      return;
    }
    if (named > 0 && i > 0 && AFTER_NAME.has(plain)) {
      titles.push(written);
      return;
    }
    // At the end of a name it is one: "Martin King".
    if (named > 0 && TITLES.has(plain) && (!last || before > 0)) {
      titles.push(written);
      return;
    }
    if (
      last &&
      named > 2 &&
      plain.length > 1 &&
      TRAILING_FORMS.has(plain) &&
      /^\p{Lu}+$/u.test(written) &&
      /\p{Ll}/u.test(text)
    ) {
      titles.push(written);
      return;
    }
    if (named > 0 && SON_OF.has(plain) && plain.length > 1) {
      father = true;
      return;
    }
    // The servant of …: "Abd al-Aziz", "Abdul Aziz", "Abdulaziz" are one name.
    if (/^abd(?:[aeou]{1,2}[lrsnzd]?|o)?$/.test(plain) && !last) {
      pending = written;
      return;
    }
    if (pending !== '' && PARTICLES.has(plain)) return;
    if (/^(?:al|el|ul|ud|ad|ed)$/.test(plain) && raw[i + 1] && /^d(?:in|een|ine)$/.test(raw[i + 1]!.plain))
      return;
    if (/^(?:ud|ed|ad)?d?(?:din|deen|dine|eddine)$/.test(plain) && words.length > 0 && i > 0) {
      const of = words.pop()!;
      words.push(nameWord(of.text + written, of.part, { plain: `${of.plain}din`, father: of.father }));
      return;
    }
    if (named > 0 && PARTICLES.has(plain) && (plain.length > 1 || plain === 'b')) return;
    words.push(
      nameWord(pending + written, part, {
        plain: pending === '' ? plain : `abdul${plain}`,
        father,
        ...(pending === '' ? (each.initial ? { initial: true } : {}) : { initial: false }),
      }),
    );
    pending = '';
    father = false;
  });
  if (words.length === 0)
    words.push(...raw.map((each) => nameWord(each.text, each.part, { plain: each.plain })));
  return { text, words, generation, titles, ...order(words, before) };
}

const isAround = ({ plain }: Raw): boolean =>
  TITLES.has(plain) || SON_OF.has(plain) || PARTICLES.has(plain) || plain.length < 2;

function order(
  words: readonly NameWord[],
  before: number,
): Pick<ReadPerson, 'surname' | 'sure' | 'patronymic'> {
  const all = words.map((_, i) => i);
  const inPart = (part: number): number[] => all.filter((i) => words[i]!.part === part);
  const lastIndex = words.length - 1;
  const shaped = all.filter((i) => !words[i]!.initial && PATRONYMIC.test(words[i]!.plain));
  if (before > 0) {
    const surname = all.filter((i) => words[i]!.part < before);
    if (surname.length > 0 && surname.length < words.length) {
      return { surname, sure: true, patronymic: shaped.find((i) => !surname.includes(i)) ?? null };
    }
  }
  const capitals = all.filter((i) => /^\p{Lu}{2,}/u.test(words[i]!.text) && !/\p{Ll}/u.test(words[i]!.text));
  if (
    capitals.length > 0 &&
    capitals.length < all.filter((i) => !words[i]!.initial).length &&
    capitals.length <= 2
  ) {
    return {
      surname: capitals,
      sure: capitals.includes(lastIndex),
      patronymic: shaped.find((i) => !capitals.includes(i)) ?? null,
    };
  }
  const middle = shaped.find((i) => i > 0 && i < lastIndex) ?? null;
  // "Ivanov Ivan Ivanovich"
  if (words.length === 3 && shaped.includes(2) && middle === null && /ch$|na$/.test(words[2]!.plain)) {
    return { surname: [0], sure: true, patronymic: 2 };
  }
  if (middle !== null)
    return {
      surname: inPart(words[lastIndex]!.part).filter((i) => i > middle),
      sure: true,
      patronymic: middle,
    };
  if (
    words.length >= 2 &&
    words.length <= 3 &&
    FAMILY_FIRST.has(words[0]!.plain) &&
    words.slice(1).every((word) => word.plain.length <= 6)
  ) {
    return { surname: [0], sure: words.length === 3, patronymic: null };
  }
  // "Blumkin Ya. G.": initials at the end stand after a surname.
  if (words.length > 1 && words[lastIndex]!.initial && !words[0]!.initial)
    return { surname: inPart(words[0]!.part), sure: true, patronymic: null };
  const surname = inPart(words[lastIndex]?.part ?? 0);
  return {
    surname: surname.length === words.length && words.length > 1 ? [lastIndex] : surname,
    sure: false,
    patronymic: null,
  };
}
