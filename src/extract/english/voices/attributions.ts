/**
 * Attributions that stand beside what is said, not above it: direct speech ("…," said X), and a clause
 * of saying put between commas or at the end (", the report says,").
 */

import type { Range } from '../../extractor.ts';
import type { Analysis } from '../analysis.ts';
import type { Clause } from '../clauses/clause.ts';
import { voiceVerb } from './cues.ts';
import { quotationsIn } from './quotations.ts';
import { type Quote, type Speaker, withSpeakers } from './quoted-speakers.ts';

export type { Quote, Speaker } from './quoted-speakers.ts';

export interface Attributions {
  readonly speakerOf: (clause: Clause) => Speaker | null;
  /** Who says so between commas: ", the report says,". */
  readonly insertedIn: (clause: Clause) => Speaker | null;
  /** It stands in direct speech of which the text does not say whose it is. */
  readonly isOfNobody: (clause: Clause) => boolean;
  /** The first direct speech of each clause of saying, by the number of the clause. */
  readonly spokenBy: ReadonlyMap<number, Quote>;
  /** All direct speech, in the order of the text. */
  readonly quotes: readonly Quote[];
}

export function readAttributions(analysis: Analysis): Attributions {
  const quotes = withSpeakers(analysis, quotationsIn(analysis.doc.text));
  const inserted = insertedAttributions(analysis);
  const spokenBy = new Map<number, Quote>();
  for (const quote of quotes) {
    const saying = quote.speaker?.clause.index;
    if (saying !== undefined && !spokenBy.has(saying)) spokenBy.set(saying, quote);
  }
  return {
    spokenBy,
    quotes,
    isOfNobody: (clause) => {
      const start = analysis.tokens[clause.verb?.head ?? clause.from]!.start;
      const quote = quoteAt(quotes, start);
      // "The radio read out a notice: “…”": the words before the colon say whose it is.
      if (
        quote?.speaker !== null ||
        /:\s*$/.test(analysis.doc.text.slice(Math.max(0, quote.range[0] - 4), quote.range[0]))
      )
        return false;
      return !quotes.some(({ range, speaker }) => speaker && range[0] <= start && start < range[1]);
    },
    insertedIn: (clause) => inserted.get(clause.index) ?? null,
    speakerOf: (clause) => {
      const start = analysis.tokens[clause.verb?.head ?? clause.from]!.start;
      const quote = quoteAt(quotes, start);
      if (
        quote?.speaker &&
        quote.speaker.clause.index !== clause.index &&
        isOutermostIn(analysis, clause, quote.range)
      )
        return quote.speaker;
      return inserted.get(clause.index) ?? null;
    },
  };
}

/** The innermost quotation around a place; quotations are sorted by their begin. */
export function quoteAt(quotes: readonly Quote[], at: number): Quote | null {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotes[middle]!.range[0] <= at) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && i > low - 4; i--) if (at < quotes[i]!.range[1]) return quotes[i]!;
  return null;
}

/** Clauses deeper in a quotation inherit from the outermost one. */
function isOutermostIn(analysis: Analysis, clause: Clause, range: Range): boolean {
  if (clause.parent === null) return true;
  const parent = analysis.clauses[clause.parent]!;
  const start = analysis.tokens[parent.verb?.head ?? parent.from]!.start;
  return start < range[0] || start >= range[1];
}

/**
 * ", the report says," or ", it is alleged,": a saying without content, set off by commas. It speaks for
 * the clause that it breaks into, or for the main clauses around it up to the next semicolon.
 */
function insertedAttributions(analysis: Analysis): Map<number, Speaker> {
  const { clauses } = analysis;
  const found = new Map<number, Speaker>();
  const parents = new Set(clauses.filter((c) => c.relation === 'content').map((c) => c.parent));
  for (const sentence of bySentence(clauses)) {
    for (const clause of sentence) {
      const speaker = parents.has(clause.index) ? null : insertedSpeaker(analysis, clause);
      if (!speaker) continue;
      const at = clause.verb!.head;
      const inner = sentence
        .filter(
          (c) =>
            c.index !== clause.index &&
            c.from < at &&
            at < c.to &&
            c.relation !== 'main' &&
            c.relation !== 'coordinate',
        )
        .sort((a, b) => a.to - a.from - (b.to - b.from))[0];
      const spoken = inner ? [inner] : sentence.filter((c) => isBeside(analysis, clause, c));
      for (const other of spoken) found.set(other.index, speaker);
    }
  }
  return found;
}

function insertedSpeaker(analysis: Analysis, clause: Clause): Speaker | null {
  const { tokens, doc } = analysis;
  const { verb, subject } = clause;
  if (!verb || !subject || clause.relation === 'relative' || clause.relation === 'infinitive') return null;
  const kind = voiceVerb(verb.lemma);
  if (kind !== 'say' && kind !== 'think') return null;
  const told = clause.objects.length > 0 && ADDRESSING.has(verb.lemma);
  if ((clause.objects.length > 0 && !told) || clause.predicate) return null;
  const impersonal = verb.voice === 'passive';
  if (impersonal && tokens[subject.head]!.lower !== 'it') return null;
  const before = tokens[Math.min(subject.from, verb.from) - 1];
  const after = tokens[Math.max(verb.to, subject.to, ...clause.objects.map((o) => o.to))];
  const comma = before !== undefined && before.sentence === clause.sentence && /^[,—–-]$/.test(before.text);
  const closes = after === undefined || after.sentence !== clause.sentence || /^[,.—–]$/.test(after.text);
  if (!closes || !(comma || clause.marker === 'as')) return null;
  const words = impersonal
    ? doc.text.slice(tokens[subject.from]!.start, tokens[verb.to - 1]!.end).replace(/\s+/g, ' ')
    : null;
  return { phrase: subject, clause, words };
}

const ADDRESSING = new Set(['tell', 'inform', 'assure', 'notify']);

/** A main clause of the same sentence with no semicolon between. */
function isBeside(analysis: Analysis, saying: Clause, other: Clause): boolean {
  if (other.index === saying.index || (other.relation !== 'main' && other.relation !== 'coordinate'))
    return false;
  const [from, to] = [Math.min(saying.from, other.from), Math.max(saying.from, other.from)];
  return !analysis.tokens.slice(from, to).some(({ text }) => text === ';');
}

function* bySentence(clauses: readonly Clause[]): Generator<readonly Clause[]> {
  let from = 0;
  for (let i = 1; i <= clauses.length; i++) {
    if (i < clauses.length && clauses[i]!.sentence === clauses[from]!.sentence) continue;
    yield clauses.slice(from, i);
    from = i;
  }
}
