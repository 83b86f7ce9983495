/**
 * When what a clause says was so: from its own time words, from a time that frames the sentences
 * around it ("During the years of …", a date that opens a chronicle's entry), or from the tense.
 *
 * A frame reaches only states told in the past tense, until the paragraph ends or another time
 * stands: "In 1931 …. At its head stood X." Its words are cited with the claim. Events told between a
 * day and "the same day" are of that day (`one-day.ts`).
 */
import type { When } from '../../../time/when.ts';
import type { Range } from '../../extractor.ts';
import type { Analysis } from '../analysis.ts';
import type { Clause } from '../clauses/clause.ts';
import { clauseTree } from '../clauses/clause-tree.ts';
import type { TimePhrase } from '../time/phrase.ts';
import { type TimeShape, type WhenContext, whenOf, whenWithoutPhrase } from '../time/when-of.ts';
import { daysTold, isTold, type OneDay } from './one-day.ts';

export interface ClaimTime {
  readonly when: When;
  /** The time words, where they stand in the clause itself. */
  readonly own: Range | null;
  /** Words that stand outside the clause and frame it. */
  readonly frames: readonly Range[];
}

/** The words of a claim take in its time words where they stand close by. */
export function withTime(range: Range, own: Range | null): Range {
  if (own === null) return range;
  const gap = Math.max(own[0] - range[1], range[0] - own[1], 0);
  return gap > 60 ? range : [Math.min(range[0], own[0]), Math.max(range[1], own[1])];
}

export class TimeReader {
  private readonly analysis: Analysis;
  /** Date of a chronicle's entry, by sentence. */
  private readonly entries: ReadonlyMap<number, TimePhrase>;
  /** Tense in which a chronicle's entry begins, by sentence. */
  private readonly told: ReadonlyMap<number, Tense>;
  /** Frame for past states, by sentence. */
  private readonly frames: ReadonlyMap<number, TimePhrase>;
  /** Day of past events, by sentence. */
  private readonly days: ReadonlyMap<number, OneDay>;

  constructor(analysis: Analysis) {
    this.analysis = analysis;
    this.entries = entryDates(analysis);
    this.told = entryTenses(analysis, this.entries);
    this.frames = pastFrames(analysis);
    this.days = daysTold(analysis);
  }

  /** `near` is a token of the words at hand: of several times in a clause the nearest counts. */
  of(clause: Clause, shape: TimeShape, near: number): ClaimTime {
    const own = this.ofEvent(this.phraseOf(clause, near), shape, near);
    const tense = tenseOf(clause);
    const context: WhenContext = { date: this.analysis.input.date, ...(tense ? { tense } : {}) };
    if (own)
      return { when: whenOf(own, shape, this.anchored(clause, own, context)), own: own.range, frames: [] };
    const entry = this.entries.get(clause.sentence);
    // "Orlov is made head. Petrov was its real manager": what was so all along is not of the entry's day.
    const background = shape === 'state' && tense === 'past' && this.told.get(clause.sentence) === 'present';
    if (entry && tense !== 'future' && !background)
      return { when: whenOf(entry, shape, context), own: null, frames: [entry.range] };
    const frame = this.frames.get(clause.sentence);
    if (frame && shape === 'state' && tense === 'past')
      return { when: whenOf(frame, shape, context), own: null, frames: [frame.range] };
    const day = this.days.get(clause.sentence);
    if (day && shape === 'event' && isTold(clause, this.analysis)) {
      const { opened, closed } = day;
      return { when: whenOf(opened, shape, context), own: null, frames: [opened.range, closed] };
    }
    return { when: whenWithoutPhrase(shape, context), own: null, frames: [] };
  }

  /** Of what was past already when the rest of its clause happened. */
  earlier(shape: TimeShape): ClaimTime {
    const { date } = this.analysis.input;
    return { when: whenWithoutPhrase(shape, { date, tense: 'past' }), own: null, frames: [] };
  }

  /** At the time that stands beside the words, where no clause holds them together. */
  at(phrase: TimePhrase | null, shape: TimeShape): ClaimTime {
    const context: WhenContext = { date: this.analysis.input.date };
    if (phrase === null) return { when: whenWithoutPhrase(shape, context), own: null, frames: [] };
    return { when: whenOf(phrase, shape, context), own: phrase.range, frames: [] };
  }

  /** "until his death in 1919": the death itself was in 1919. */
  private ofEvent(phrase: TimePhrase | null, shape: TimeShape, near: number): TimePhrase | null {
    if (phrase?.pattern !== 'time.by-event' || shape !== 'event' || phrase.edtf === null) return phrase;
    const at = this.analysis.tokens[near]!.start;
    const date = /^[/[]?(?:\.\.)?([\d-]+)(?:\.\.)?[/\]]?$/.exec(phrase.edtf)?.[1];
    if (at < phrase.range[0] || at >= phrase.range[1] || date === undefined) return phrase;
    return { ...phrase, edtf: date, kind: 'date', relation: 'at' };
  }

  /** The time words of the clause, or of the clause that it only elaborates. */
  private phraseOf(clause: Clause, near: number): TimePhrase | null {
    let at: Clause | null = clause;
    let shared = false;
    for (let depth = 0; at && depth < 4; depth++) {
      const phrase = this.own(at, near);
      // A further verb of the same subject shares a time only if it stands before both: "In 1931 X fled and …".
      if (phrase && (!shared || this.isFronted(phrase, at))) return phrase;
      const elaborates: boolean =
        at.relation === 'gerund' || at.relation === 'infinitive' || at.marker === 'on the charge that';
      shared ||= at.relation === 'coordinate' && !at.ownSubject;
      at =
        (elaborates || (at.relation === 'coordinate' && !at.ownSubject)) &&
        at.parent !== null &&
        at.marker !== 'on the charge that'
          ? this.analysis.clauses[at.parent]!
          : null;
    }
    return null;
  }

  private isFronted(phrase: TimePhrase, clause: Clause): boolean {
    const verb = clause.verb ? this.analysis.tokens[clause.verb.from] : undefined;
    return verb !== undefined && phrase.range[0] < verb.start;
  }

  private own(clause: Clause, near: number): TimePhrase | null {
    const found: TimePhrase[] = [];
    for (const { phrase } of clause.times) {
      const time = this.analysis.timeAt.get(phrase.from);
      if (time) found.push(time);
    }
    for (const start of [...clause.obliques.map((o) => o.from), ...clause.adverbs]) {
      const time = this.analysis.timeAt.get(start);
      if (time && !found.includes(time)) found.push(time);
    }
    const at = this.analysis.tokens[near]?.start ?? 0;
    // A date says more than "then"; of two dates the one nearest to the words counts.
    return (
      found.sort((a, b) => rank(a) - rank(b) || Math.abs(a.range[0] - at) - Math.abs(b.range[0] - at))[0] ??
      null
    );
  }

  /** "a year later": counted from the last date before it. */
  private anchored(clause: Clause, phrase: TimePhrase, context: WhenContext): WhenContext {
    if (phrase.offset === null) return context;
    const { times } = this.analysis;
    const before = times
      .slice(0, firstFrom(times, phrase.range[0]))
      .slice(-20)
      .filter(
        (t) =>
          t.range[1] <= phrase.range[0] &&
          t.edtf !== null &&
          t.kind === 'date' &&
          this.sameParagraph(t, clause),
      )
      .at(-1);
    return before ? { ...context, anchor: whenOf(before, 'event', context) } : context;
  }

  private sameParagraph(time: TimePhrase, clause: Clause): boolean {
    const { sentences } = this.analysis.doc;
    const { paragraph } = sentences[clause.sentence]!;
    for (let i = clause.sentence; i >= 0 && sentences[i]!.paragraph === paragraph; i--)
      if (sentences[i]!.range[0] <= time.range[0]) return time.range[0] < sentences[i]!.range[1];
    return false;
  }
}

/** Place of the first time that begins at or after `start`; times are sorted by their begin. */
function firstFrom(times: readonly TimePhrase[], start: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]!.range[0] < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The next few times from `start` on. */
export function timesFrom(times: readonly TimePhrase[], start: number): readonly TimePhrase[] {
  const first = firstFrom(times, start);
  return times.slice(first, first + 4);
}

function rank(phrase: TimePhrase): number {
  if (phrase.edtf !== null) return 0;
  return phrase.offset !== null ? 1 : 2;
}

type Tense = 'past' | 'present' | 'future';

export function tenseOf(clause: Clause): Tense | undefined {
  switch (clause.verb?.tense) {
    case 'past':
      return 'past';
    case 'present':
      return 'present';
    // "may have been": what is supposed of the past.
    case 'perfect':
      return clause.verb.modals.length > 0 ? 'past' : 'present';
    case 'future':
      return 'future';
    default:
      return undefined;
  }
}

/** "20 December 1917. The bureau is created …": a sentence that is only a date dates the rest of its paragraph. */
function entryDates(analysis: Analysis): Map<number, TimePhrase> {
  const { doc, times } = analysis;
  const found = new Map<number, TimePhrase>();
  let current: TimePhrase | null = null;
  let paragraph = -1;
  for (const sentence of doc.sentences) {
    if (sentence.paragraph !== paragraph) {
      current = null;
      paragraph = sentence.paragraph;
    }
    const [start, end] = sentence.range;
    const opening = timesFrom(times, start).find((t) => t.range[0] === start && t.edtf !== null);
    const rest = opening ? doc.text.slice(opening.range[1], end).trim() : null;
    if (opening && (rest === '' || rest === '.' || rest === ':')) {
      const first = doc.sentences[sentence.index - 1]?.paragraph !== paragraph;
      if (first) current = opening;
    } else {
      if (opening && /^[.:–—]\s/.test(rest ?? '')) current = opening;
      if (current) found.set(sentence.index, current);
    }
  }
  return found;
}

/** The tense of the first clause of an entry, for each of its sentences. */
function entryTenses(
  analysis: Analysis,
  entries: ReadonlyMap<number, TimePhrase>,
): ReadonlyMap<number, Tense> {
  const tree = clauseTree(analysis.clauses);
  const ofEntry = new Map<TimePhrase, Tense>();
  const found = new Map<number, Tense>();
  for (const [sentence, entry] of entries) {
    const first = tree.ofSentence(sentence).find((clause) => clause.relation === 'main' && clause.verb);
    const tense = ofEntry.get(entry) ?? (first && tenseOf(first));
    if (tense === undefined) continue;
    ofEntry.set(entry, tense);
    found.set(sentence, tense);
  }
  return found;
}

/** A time that opens a past sentence holds for the past states after it in the paragraph. */
function pastFrames(analysis: Analysis): Map<number, TimePhrase> {
  const { doc, times } = analysis;
  const tree = clauseTree(analysis.clauses);
  const found = new Map<number, TimePhrase>();
  let current: TimePhrase | null = null;
  let paragraph = -1;
  for (const sentence of doc.sentences) {
    if (sentence.paragraph !== paragraph) {
      current = null;
      paragraph = sentence.paragraph;
    }
    const opening = timesFrom(times, sentence.range[0]).find(
      (t) => t.range[0] < sentence.range[0] + 6 && t.range[1] < sentence.range[1],
    );
    const main = tree.ofSentence(sentence.index).find((c) => c.verb !== null);
    if (opening) {
      const holds =
        opening.relation === 'during' ||
        opening.relation === 'throughout' ||
        opening.relation === 'from-to' ||
        opening.kind === 'period' ||
        (opening.relation === 'at' && opening.edtf !== null);
      current = holds && main && tenseOf(main) === 'past' ? opening : null;
    } else if (main && tenseOf(main) === 'present') current = null;
    if (current && !opening) found.set(sentence.index, current);
  }
  return found;
}
