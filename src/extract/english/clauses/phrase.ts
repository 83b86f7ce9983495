/**
 * Phrase: a noun phrase of one sentence, with what belongs to it. Positions are token places in
 * `Document.tokens`. `from`..`to` is the bare phrase (determiner to head); what follows the head
 * ("of the section", a name in apposition) hangs on it.
 */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** Token of the head noun; the last token of a name. */
  head: number;
  /** `time`: a time expression, carved out before chunking. */
  readonly kind: 'name' | 'noun' | 'pronoun' | 'time' | 'adjective';
  /** "Orlov's", "his": the phrase before the possessive mark, or the pronoun. */
  possessor: Phrase | null;
  /** A name before the head: "Bureau" in "the Bureau resident". */
  name: Phrase | null;
  /** Prepositional phrases that directly follow. The same ones are also obliques of the clause. */
  readonly attached: Attachment[];
  /** "Orlov, the head of the section": the second hangs on the first. */
  readonly appositions: Phrase[];
  /** For an apposition: the phrase it stands beside. */
  host: Phrase | null;
  /** "Orlov and Petrov": the second hangs on the first. */
  readonly conjuncts: Phrase[];
  /** As subject of "is": what it is said to be. "The man who … is Orlov". */
  identified: Phrase | null;
  /** The preposition that governs it, if any: its key in lower case ("by order of"). */
  preposition: string | null;
}

export interface Attachment {
  /** Lower-case preposition, compound ones whole: "on the charge of". */
  readonly preposition: string;
  /** First token of the preposition. */
  readonly from: number;
  readonly phrase: Phrase;
}

export function makePhrase(from: number, to: number, head: number, kind: Phrase['kind']): Phrase {
  return {
    from,
    to,
    head,
    kind,
    possessor: null,
    name: null,
    attached: [],
    appositions: [],
    conjuncts: [],
    host: null,
    identified: null,
    preposition: null,
  };
}

/** One past the last token of the phrase with everything that hangs on it. */
export function phraseEnd(phrase: Phrase): number {
  let end = phrase.to;
  for (const { phrase: inner } of phrase.attached) end = Math.max(end, phraseEnd(inner));
  for (const inner of phrase.appositions) end = Math.max(end, phraseEnd(inner));
  for (const inner of phrase.conjuncts) end = Math.max(end, phraseEnd(inner));
  return end;
}

/** Hangs an apposition on its host. */
export function appose(host: Phrase, apposition: Phrase): void {
  host.appositions.push(apposition);
  apposition.host = host;
}

/** The phrase and those coordinated with it. */
export function coordinated(phrase: Phrase): Phrase[] {
  return [phrase, ...phrase.conjuncts];
}
