/**
 * Who speaks in each quotation. First what stands beside it ("…," said X); then what a reader knows of
 * print: speech that goes on over paragraphs opens each of them with a mark and closes only the last; what
 * is said in one paragraph is said by one; in a dialogue, paragraphs of speech alone alternate between the
 * two who spoke last.
 */
import type { Range } from '../../extractor.ts';
import type { Analysis } from '../analysis.ts';
import type { Clause } from '../clauses/clause.ts';
import { clauseTree } from '../clauses/clause-tree.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { BESIDE_SPEECH } from '../clauses/verb-classes.ts';
import { fillerOf } from '../fillers/fillers.ts';
import { voiceVerb } from './cues.ts';
import { isClosed } from './quotations.ts';

export interface Speaker {
  readonly phrase: Phrase;
  /** For "it is alleged": these words instead of a name. */
  readonly words: string | null;
  /** The clause of saying; its own chain is that of the words around the quotation. */
  readonly clause: Clause;
}

/** A stretch of direct speech. */
export interface Quote {
  readonly range: Range;
  readonly speaker: Speaker | null;
}

/** How many quotations back the other one of a dialogue may have spoken. */
const DIALOGUE = 6;

/** The quotations of a text, given in its order, with who speaks in each. */
export function withSpeakers(analysis: Analysis, ranges: readonly Range[]): Quote[] {
  const { text } = analysis.doc;
  const own = ranges.map((range) => speakerOfQuote(analysis, range, ranges));
  const places = ranges.map((range) => placeOf(analysis, range));
  const dialogue = isDialogue(analysis, own, places);
  const quotes: Quote[] = [];
  for (let i = 0; i < ranges.length; ) {
    let end = i + 1;
    while (end < ranges.length && goesOn(text, ranges[end - 1]!, ranges[end]!)) end++;
    const speaker =
      own.slice(i, end).find((found) => found !== null) ??
      fromContext(analysis, quotes, places, { index: i, range: ranges[i]!, dialogue });
    for (; i < end; i++) quotes.push({ range: ranges[i]!, speaker: own[i] ?? speaker ?? null });
  }
  return dialogue ? byTurns(analysis, quotes, places) : quotes;
}

interface Turn {
  readonly first: number;
  readonly end: number;
  readonly paragraph: number;
  speaker: Speaker | null;
}

/**
 * In a dialogue, a turn without a speaker between paragraphs of speech is of whoever had the turn before
 * the last, or has the one after the next.
 */
function byTurns(analysis: Analysis, quotes: readonly Quote[], places: readonly Place[]): Quote[] {
  const turns: Turn[] = [];
  quotes.forEach(({ speaker }, i) => {
    const { paragraph } = places[i]!;
    const last = turns.at(-1);
    if (last?.paragraph === paragraph) {
      turns[turns.length - 1] = { ...last, end: i + 1, speaker: last.speaker ?? speaker };
    } else turns.push({ first: i, end: i + 1, paragraph, speaker });
  });
  const fill = (i: number, step: 1 | -1): void => {
    const [turn, between, other] = [turns[i]!, turns[i - step], turns[i - 2 * step]];
    if (turn.speaker || !other?.speaker || !between || !places[turn.first]!.opens) return;
    const adjacent = (a: Turn, b: Turn) => Math.abs(a.paragraph - b.paragraph) === 1;
    if (!adjacent(turn, between) || !adjacent(between, other)) return;
    if (between.speaker && sameSpeaker(analysis, between.speaker, other.speaker)) return;
    turn.speaker = other.speaker;
  };
  for (let i = 0; i < turns.length; i++) fill(i, 1);
  for (let i = turns.length - 1; i >= 0; i--) fill(i, -1);
  return turns.flatMap(({ first, end, speaker }) =>
    quotes.slice(first, end).map((quote) => (quote.speaker ? quote : { ...quote, speaker })),
  );
}

/** Where a quotation stands among paragraphs. */
interface Place {
  readonly paragraph: number;
  /** Opens its paragraph. */
  readonly opens: boolean;
  /** Nothing but speech stands in its paragraph. */
  readonly alone: boolean;
}

function placeOf({ doc }: Analysis, [start, end]: Range): Place {
  const { sentences, text } = doc;
  const at = sentenceFrom(sentences, start);
  const { paragraph } = sentences[at] ?? { paragraph: -1 };
  let first = at;
  while (sentences[first - 1]?.paragraph === paragraph) first--;
  let last = at;
  while (sentences[last + 1]?.paragraph === paragraph) last++;
  const before = text.slice(sentences[first]?.range[0] ?? start, start);
  const after = text.slice(end, sentences[last]?.range[1] ?? end);
  const opens = !/[\p{L}\d]/u.test(before);
  return { paragraph, opens, alone: opens && !/[\p{L}\d]/u.test(after) };
}

/** Two people answering each other: paragraphs of speech in a row are mostly of different speakers. */
function isDialogue(analysis: Analysis, own: readonly (Speaker | null)[], places: readonly Place[]): boolean {
  let [turns, same] = [0, 0];
  for (let i = 1; i < own.length; i++) {
    const [a, b] = [own[i - 1], own[i]];
    if (!a || !b || !places[i]!.opens || places[i]!.paragraph - places[i - 1]!.paragraph !== 1) continue;
    if (sameSpeaker(analysis, a, b)) same++;
    else turns++;
  }
  return turns >= 2 && turns > same;
}

function sameSpeaker(analysis: Analysis, a: Speaker, b: Speaker): boolean {
  const [one, other] = [a, b].map(({ phrase }) => fillerOf(analysis, phrase).argument);
  if (one!.entity !== null && other!.entity !== null) return one!.entity === other!.entity;
  return one!.name.toLowerCase() === other!.name.toLowerCase();
}

function fromContext(
  analysis: Analysis,
  before: readonly Quote[],
  places: readonly Place[],
  at: { readonly index: number; readonly range: Range; readonly dialogue: boolean },
): Speaker | null {
  const place = places[at.index]!;
  const previous = before.at(-1);
  const previousPlace = places[at.index - 1];
  // "“Yes,” said Orlov. “They left.”"
  if (
    previous?.speaker &&
    previousPlace?.paragraph === place.paragraph &&
    !contains(previous.range, at.range)
  )
    return previous.speaker;
  const acting = place.opens ? null : actorBefore(analysis, at.range);
  if (acting) return acting;
  const adjacent = previous && previousPlace!.paragraph === place.paragraph - 1;
  if (!place.opens) return null;
  if (adjacent && at.dialogue) return otherOne(analysis, before, places);
  if (adjacent && previous.speaker && place.alone && endsParagraph(analysis, previous.range)) {
    // A question is answered by another.
    return /\?\W*$/.test(analysis.doc.text.slice(...previous.range)) ? null : previous.speaker;
  }
  return place.alone ? sayingBefore(analysis, at.range) : null;
}

const contains = (outer: Range, inner: Range): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

function endsParagraph({ doc }: Analysis, [, end]: Range): boolean {
  return !/[\p{L}\d]/u.test(/^[^\n]*/.exec(doc.text.slice(end, end + 400))![0]);
}

/** Of the two who spoke by turns, the one who did not speak last. */
function otherOne(analysis: Analysis, before: readonly Quote[], places: readonly Place[]): Speaker | null {
  const last = before.at(-1)?.speaker;
  if (!last) return null;
  for (let i = before.length - 2; i >= 0 && i >= before.length - 1 - DIALOGUE; i--) {
    if (places[i + 1]!.paragraph - places[i]!.paragraph > 2) return null;
    const { speaker } = before[i]!;
    if (speaker && !sameSpeaker(analysis, speaker, last)) return speaker;
  }
  return null;
}

/** "Orlov shook his head. “They left.”": who acts right before, in the same paragraph, speaks. */
function actorBefore(analysis: Analysis, [start]: Range): Speaker | null {
  const { doc, tokens, clauses } = analysis;
  const at = sentenceFrom(doc.sentences, start);
  const opening = doc.sentences[at];
  const sentence = opening && opening.range[0] >= start - 1 ? doc.sentences[at - 1] : (opening ?? null);
  if (!sentence || sentence.paragraph !== opening?.paragraph) return null;
  const acting = clauseTree(clauses)
    .ofSentence(sentence.index)
    .filter(
      ({ relation, verb, subject }) =>
        (relation === 'main' || relation === 'coordinate') &&
        verb?.form === 'finite' &&
        subject !== null &&
        tokens[verb.head]!.start < start,
    )
    .at(-1);
  if (!acting?.subject) return null;
  const { type } = fillerOf(analysis, acting.subject);
  const person =
    (type === 'Person' && acting.subject.kind === 'name') ||
    /^(?:he|she)$/.test(tokens[acting.subject.head]!.lower);
  return person ? { phrase: acting.subject, clause: acting, words: null } : null;
}

/** The first quotation is left open and the second opens the next paragraph. */
function goesOn(text: string, first: Range, second: Range): boolean {
  return !isClosed(text, first) && /^\s*\n\s*$/.test(text.slice(first[1], second[0]));
}

/** A paragraph that is nothing but speech is of whoever spoke at the end of the paragraph before. */
function sayingBefore(analysis: Analysis, [start]: Range): Speaker | null {
  const { doc, clauses } = analysis;
  const first = doc.sentences[sentenceFrom(doc.sentences, start)];
  const previous = first && doc.sentences[first.index - 1];
  if (!previous || previous.paragraph === first.paragraph) return null;
  const saying = clauseTree(clauses)
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

function speakerOfQuote(analysis: Analysis, [start, end]: Range, all: readonly Range[]): Speaker | null {
  const { doc, tokens, clauses } = analysis;
  const tree = clauseTree(clauses);
  const first = sentenceFrom(doc.sentences, start - 1);
  let last = first;
  while (last + 1 < doc.sentences.length && doc.sentences[last + 1]!.range[0] < end + 2) last++;
  let own = first;
  while (own < last && doc.sentences[own]!.range[1] < end - 1) own++;
  const { paragraph } = doc.sentences[first]!;
  const next = all[placeAfter(all, end)];
  const outside = (clause: Clause) => {
    const at = tokens[clause.verb!.head]!.start;
    if (at < start) return true;
    if (at < end) return false;
    // "“We paid.” “All of it?” asked Orlov": the words beside the verb are the second ones.
    if (next !== undefined && next[0] < at && clause.sentence !== own) return false;
    // What is said in the next sentence with words of its own is no tag of these.
    if (clause.sentence === own) return !startsAnew(analysis, clause, end);
    return doc.sentences[clause.sentence]!.paragraph === paragraph && !saysMore(analysis, clause);
  };
  const saying = (clause: Clause) =>
    clause.verb !== null &&
    clause.subject !== null &&
    (SPEECH.has(voiceVerb(clause.verb.lemma) ?? '') || BESIDE_SPEECH.test(clause.verb.lemma)) &&
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
  if (!chosen) return inverted(analysis, last, end) ?? (near ? inverted(analysis, last + 1, end) : null);
  return chosen?.subject ? { phrase: chosen.subject, clause: chosen, words: null } : null;
}

/** The place of the first range that begins at or after an offset; ranges are sorted by their begin. */
function placeAfter(ranges: readonly Range[], at: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]![0] < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "“They left”, and told the court …": another saying of the same person. */
function startsAnew({ tokens }: Analysis, { verb, ownSubject }: Clause, end: number): boolean {
  const before = tokens[verb!.from - 1];
  return !ownSubject && before?.lower === 'and' && before.start >= end;
}

/** "Orlov said “…", "Orlov said: …": what he says comes behind. */
function saysMore({ tokens }: Analysis, { verb, sentence }: Clause): boolean {
  const next = tokens[verb!.to];
  const after = next?.text === ',' ? tokens[verb!.to + 1] : next;
  return after?.sentence === sentence && /^[:"“«„‘]$/.test(after.text);
}

/** "“Where is he?” asked Orlov.": a sentence of its own, that opens with the verb. */
function inverted({ tokens, clauses, doc }: Analysis, sentence: number, end: number): Speaker | null {
  const first = doc.sentences[sentence]?.tokens[0];
  const clause = clauseTree(clauses)
    .ofSentence(sentence)
    .find(({ verb }) => verb?.from === first);
  const { verb, objects, subject } = clause ?? { objects: [] };
  const speaker = subject ?? objects[0];
  if (!clause || !verb || !speaker || verb.voice === 'passive' || tokens[verb.from]!.start - end > 3)
    return null;
  const says = SPEECH.has(voiceVerb(verb.lemma) ?? '') || BESIDE_SPEECH.test(verb.lemma);
  return says ? { phrase: speaker, clause, words: null } : null;
}

/** What may stand beside direct speech: not "showed" or "proved", which take what is shown. */
const SPEECH: ReadonlySet<string> = new Set(['say', 'think', 'predict', 'ask', 'order']);

/** Number of the first sentence that ends after a place. */
export function sentenceFrom(sentences: Analysis['doc']['sentences'], at: number): number {
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
