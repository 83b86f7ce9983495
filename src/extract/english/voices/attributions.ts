/**
 * Attributions that stand beside what is said, not above it: direct speech ("…," said X), and a clause
 * of saying put between commas or at the end (", the report says,").
 */

import type { Range } from '../../extractor.ts';
import type { Analysis } from '../analysis.ts';
import type { Clause } from '../clauses/clause.ts';
import { clauseTree } from '../clauses/clause-tree.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { voiceVerb } from './cues.ts';

export interface Speaker {
  readonly phrase: Phrase;
  /** For "it is alleged": these words instead of a name. */
  readonly words: string | null;
  /** The clause of saying; its own chain is that of the words around the quotation. */
  readonly clause: Clause;
}

export interface Attributions {
  readonly speakerOf: (clause: Clause) => Speaker | null;
  /** Who says so between commas: ", the report says,". */
  readonly insertedIn: (clause: Clause) => Speaker | null;
  /** The first direct speech of each clause of saying, by the number of the clause. */
  readonly spokenBy: ReadonlyMap<number, Quote>;
  /** All direct speech, in the order of the text. */
  readonly quotes: readonly Quote[];
}

/** A stretch of direct speech. */
export interface Quote {
  readonly range: Range;
  readonly speaker: Speaker | null;
}

export function readAttributions(analysis: Analysis): Attributions {
  const quotes = withSpeakers(analysis, findQuotes(analysis));
  const inserted = insertedAttributions(analysis);
  const spokenBy = new Map<number, Quote>();
  for (const quote of quotes) {
    const saying = quote.speaker?.clause.index;
    if (saying !== undefined && !spokenBy.has(saying)) spokenBy.set(saying, quote);
  }
  return {
    spokenBy,
    quotes,
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
function quoteAt(quotes: readonly Quote[], at: number): Quote | null {
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
 * The quotations with who speaks. Speech that goes on over paragraphs opens each of them with a mark and
 * closes only the last; it has one speaker. A paragraph that is nothing but speech, without a word on
 * who speaks, is of whoever spoke at the end of the paragraph before.
 */
function withSpeakers(analysis: Analysis, ranges: readonly Range[]): Quote[] {
  const { text } = analysis.doc;
  const own = ranges.map((range) => speakerOfQuote(analysis, range));
  const quotes: Quote[] = [];
  for (let i = 0; i < ranges.length; ) {
    let end = i + 1;
    while (end < ranges.length && goesOn(text, ranges[end - 1]!, ranges[end]!)) end++;
    const speaker =
      own.slice(i, end).find((found) => found !== null) ?? speakerBefore(analysis, ranges[i]!, quotes.at(-1));
    for (; i < end; i++) quotes.push({ range: ranges[i]!, speaker: own[i] ?? speaker ?? null });
  }
  return quotes;
}

/** The first quotation is left open and the second opens the next paragraph. */
function goesOn(text: string, first: Range, second: Range): boolean {
  return !/[”"»]$/.test(text.slice(first[0], first[1])) && /^\s*\n\s*$/.test(text.slice(first[1], second[0]));
}

function speakerBefore(analysis: Analysis, [start, end]: Range, before: Quote | undefined): Speaker | null {
  const { doc, clauses } = analysis;
  const tree = clauseTree(clauses);
  const first = doc.sentences[sentenceFrom(doc.sentences, start)];
  if (!first || first.range[0] < start - 2) return null;
  const after = doc.text.slice(end).match(/^[^\n]*/)?.[0] ?? '';
  const previous = doc.sentences[first.index - 1];
  if (!previous || previous.paragraph === first.paragraph || /\w/.test(after)) return null;
  // Paragraphs of speech one after the other.
  if (before && before.range[1] >= previous.range[1] - 2) return before.speaker;
  const saying = tree
    .ofSentence(previous.index)
    .filter(
      ({ relation, verb, subject }) =>
        (relation === 'main' || relation === 'coordinate') &&
        verb !== null &&
        subject !== null &&
        verb.voice === 'active' &&
        SPEAKING.test(verb.lemma),
    )
    .at(-1);
  return saying?.subject ? { phrase: saying.subject, clause: saying, words: null } : null;
}

const SPEAKING =
  /^(say|state|add|tell|explain|declare|note|recall|continue|remark|disclose|reveal|announce|claim|testify|answer|reply|maintain|stress|warn|recount|relate)$/;

/**
 * Stretches between quotation marks of at least four words, each within its paragraph; single words in
 * quotes are no speech.
 */
function findQuotes(analysis: Analysis): Range[] {
  const { text } = analysis.doc;
  const found: Range[] = [];
  for (const pattern of [
    /“((?:[^“”\n]|\n(?!\s*\n)){12,2000})”?/g,
    // A straight mark opens before a word and closes after one, else the gaps between quotations would count.
    /(?<=^|[\s(—–-])"(?=\S)((?:[^"\n]|\n(?!\s*\n)){12,2000})(?<=\S)"(?![\p{L}\d])/gmu,
    /«((?:[^«»\n]|\n(?!\s*\n)){12,2000})»/g,
  ]) {
    for (const match of text.matchAll(pattern)) {
      if ((match[1]!.match(/\S+/g)?.length ?? 0) < 4) continue;
      found.push([match.index, match.index + match[0].length]);
    }
  }
  return found.sort((a, b) => a[0] - b[0]);
}

function speakerOfQuote(analysis: Analysis, [start, end]: Range): Speaker | null {
  const { doc, tokens, clauses } = analysis;
  const tree = clauseTree(clauses);
  const first = sentenceFrom(doc.sentences, start - 1);
  let last = first;
  while (last + 1 < doc.sentences.length && doc.sentences[last + 1]!.range[0] < end + 2) last++;
  const outside = (clause: Clause) => {
    const at = tokens[clause.verb!.head]!.start;
    return at < start || at >= end;
  };
  const saying = (clause: Clause) =>
    clause.verb !== null &&
    clause.subject !== null &&
    SPEECH.has(voiceVerb(clause.verb.lemma) ?? '') &&
    clause.verb.voice === 'active' &&
    outside(clause);
  const within: Clause[] = [];
  for (let i = first; i <= last; i++) within.push(...tree.ofSentence(i).filter(saying));
  // In the same sentence, the saying nearest to either mark.
  const nearest = within
    .map((clause) => ({ clause, distance: distance(tokens[clause.verb!.head]!.start, start, end) }))
    .sort((a, b) => a.distance - b.distance)[0]?.clause;
  const after = tree.ofSentence(last + 1).find((c) => saying(c) && tokens[c.from]!.start - end < 4);
  const near = doc.sentences[last + 1]?.paragraph === doc.sentences[last]?.paragraph;
  const chosen = nearest ?? (near ? after : undefined);
  return chosen?.subject ? { phrase: chosen.subject, clause: chosen, words: null } : null;
}

/** What may stand beside direct speech: not "showed" or "proved", which take what is shown. */
const SPEECH: ReadonlySet<string> = new Set(['say', 'think', 'predict', 'ask', 'order']);

/** Number of the first sentence that ends after a place. */
function sentenceFrom(sentences: Analysis['doc']['sentences'], at: number): number {
  let low = 0;
  let high = Math.max(0, sentences.length - 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.range[1] <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function distance(at: number, start: number, end: number): number {
  return at < start ? start - at : at - end;
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
