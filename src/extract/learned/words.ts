/**
 * Words: a text as the words that the trained extractor tags, with their places. The rule is that of
 * BERT's basic tokenizer (Devlin and others 2019, `tokenization.py`): white space parts words, a mark of
 * punctuation and a CJK character is a word of its own, control and zero-width characters are passed
 * over. `training/words.py` does the same, and `training/check-runtime.ts` lets the two be compared.
 */
export interface Word {
  /** UTF-16 indices into the text, half-open. Characters passed over may lie inside. */
  readonly start: number;
  readonly end: number;
  /** Number of its line, from 0; empty lines count. */
  readonly line: number;
  /** Nothing but white space stands before it in its line. */
  readonly first: boolean;
}

/** What Python's `str.isspace` takes for white space. */
const SPACE = /[\p{Zs}\u0085\u2028\u2029]/u;
const isSpace = (code: number, character: string): boolean =>
  (code >= 9 && code <= 13) || (code >= 28 && code <= 32) || SPACE.test(character);
const DROPPED = /[\p{Cc}\p{Cf}\ufffd]/u;
const ALONE = /[!-/:-@[-`{-~\p{P}\u4e00-\u9fff\u3400-\u4dbf\uf900-\ufaff\u{20000}-\u{2fa1f}]/u;

/**
 * The words of a text in order. Where the lines of a text are broken at a page width (`wrapped`), an
 * empty line ends a line and the break of a single one is a space. Never throws on any string.
 */
export function wordsOf(text: string, { wrapped = false } = {}): Word[] {
  const words: Word[] = [];
  let line = 0;
  let isFirst = true;
  let start = -1;
  let end = -1;
  let breaks = 0;
  const close = (): void => {
    if (start < 0) return;
    words.push({ start, end, line, first: isFirst });
    isFirst = false;
    start = -1;
  };
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at)!;
    const next = at + (code > 0xffff ? 2 : 1);
    const kind = kindOf(code);
    if (kind === 'space') {
      close();
      if (code === 10 && (!wrapped || ++breaks > 1)) {
        line++;
        isFirst = true;
      }
    } else if (kind === 'alone') {
      close();
      breaks = 0;
      words.push({ start: at, end: next, line, first: isFirst });
      isFirst = false;
    } else if (kind === 'part') {
      breaks = 0;
      if (start < 0) start = at;
      end = next;
    }
    at = next;
  }
  close();
  return words;
}

type Kind = 'space' | 'alone' | 'dropped' | 'part';

function kindOf(code: number): Kind {
  if (code < 128) return ASCII[code]!;
  return classify(code);
}

function classify(code: number): Kind {
  const character = String.fromCodePoint(code);
  if (isSpace(code, character)) return 'space';
  if (ALONE.test(character)) return 'alone';
  return DROPPED.test(character) ? 'dropped' : 'part';
}

const ASCII: readonly Kind[] = Array.from({ length: 128 }, (_, code) => classify(code));

const ALL_DROPPED = new RegExp(DROPPED.source, 'gu');

/** A word as it is looked up: without what is passed over, in lower case, without accents. */
export function plain(word: string): string {
  const kept = /^[\u0020-\u007e]*$/.test(word) ? word : word.replace(ALL_DROPPED, '');
  const lower = kept.toLowerCase();
  return /^[\u0020-\u007e]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{Mn}/gu, '');
}
