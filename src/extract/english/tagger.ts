/**
 * Tagger: wink-nlp (MIT, no download) with its model, made so that a text is read as if it were the
 * first. By itself wink keeps every word that its model lacks, and takes it whole when it comes again:
 * "J.A.H." after a text that had it, three words and their stops otherwise. What a source is read as
 * would then follow from what was read before it. The store of such words also grows with no bound, and
 * beyond some thousand shapes of words it overwrites parts of speech.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP, { type Document, type WinkMethods } from 'wink-nlp';

export type { ItemSentence, ItemToken } from 'wink-nlp';

/** What of the model is looked into: words in the order of their numbers, and the number of each. */
interface Core {
  readonly features: Readonly<Record<'lexeme' | 'shape' | 'prefix', Feature>>;
}
interface Feature {
  readonly list: readonly string[];
  readonly hash: Record<string, number>;
}

/** A new tagger takes a tenth of a second; one with so many words or shapes more is replaced. */
const MOST_WORDS = 100_000;
/** Of shapes and of beginnings of words wink has room for 16,384 and 8,192. */
const MOST_SHAPES = 12_000;
const MOST_PREFIXES = 6_000;

class Tagger {
  readonly nlp: WinkMethods;
  /** Words of the model. */
  readonly size: number;
  readonly #core: Core;
  #kept: number;

  constructor() {
    let core: unknown = null;
    const load = model.core as () => unknown;
    this.nlp = winkNLP({ ...model, core: () => (core = load()) }, ['sbd', 'pos']);
    this.#core = core as Core;
    this.size = this.#core.features.lexeme.list.length;
    this.#kept = this.size;
  }

  /** Words that the model lacks are new again. */
  forget(): void {
    const { list, hash } = this.#core.features.lexeme;
    for (; this.#kept < list.length; this.#kept++) delete hash[list[this.#kept]!];
  }

  get full(): boolean {
    const { lexeme, shape, prefix } = this.#core.features;
    return (
      lexeme.list.length - this.size > MOST_WORDS ||
      shape.list.length > MOST_SHAPES ||
      prefix.list.length > MOST_PREFIXES
    );
  }
}

let tagger = new Tagger();

/** The tagger for a new text, which knows nothing of those before. Fields of tokens are `its` of it. */
export function freshTagger(): Pick<WinkMethods, 'readDoc' | 'its'> {
  if (tagger.full) tagger = new Tagger();
  else tagger.forget();
  return tagger.nlp;
}

/** Whether the first word of `text` stands in the list of the model. */
export function isInModel(text: string): boolean {
  const { readDoc, its } = freshTagger();
  const first = (readDoc(text) as Document).tokens().itemAt(0);
  return first !== undefined && Number(first.out(its.uniqueId)) < tagger.size;
}
