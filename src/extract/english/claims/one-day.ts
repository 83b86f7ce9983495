/**
 * One day: "On 3 May 1931 they entered the depot. Lind fired at the guard. The strike began the same
 * day." A day that opens a sentence and is meant again by "the same day" further on is the day of what
 * is told in between, as long as no other time stands there. A day that nothing takes up again dates
 * only its own sentence: what comes next may have been years later.
 */
import type { Range } from '../../extractor.ts';
import type { Analysis } from '../analysis.ts';
import type { Clause } from '../clauses/clause.ts';
import { clauseTree } from '../clauses/clause-tree.ts';
import type { TimePhrase } from '../time/phrase.ts';

export interface OneDay {
  readonly opened: TimePhrase;
  /** "the same day" */
  readonly closed: Range;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day that holds for what is told in a sentence, by sentence. */
export function daysTold(analysis: Analysis): ReadonlyMap<number, OneDay> {
  const { doc, times } = analysis;
  const tree = clauseTree(analysis.clauses);
  const found = new Map<number, OneDay>();
  let opened: { readonly phrase: TimePhrase; readonly sentence: number } | null = null;
  let paragraph = -1;
  let next = 0;
  for (const sentence of doc.sentences) {
    if (sentence.paragraph !== paragraph) opened = null;
    paragraph = sentence.paragraph;
    const [start, end] = sentence.range;
    while (next < times.length && times[next]!.range[0] < start) next++;
    for (; next < times.length && times[next]!.range[0] < end; next++) {
      const phrase = times[next]!;
      if (isSameDay(phrase) && opened !== null) {
        for (let i = opened.sentence + 1; i < sentence.index; i++)
          found.set(i, { opened: opened.phrase, closed: phrase.range });
        opened = { phrase: opened.phrase, sentence: sentence.index };
        continue;
      }
      const main = tree.ofSentence(sentence.index).find((clause) => clause.verb !== null);
      const opens =
        phrase.range[0] < start + 2 &&
        phrase.relation === 'at' &&
        phrase.edtf !== null &&
        DAY.test(phrase.edtf) &&
        main !== undefined &&
        isTold(main, analysis);
      opened = opens ? { phrase, sentence: sentence.index } : null;
    }
  }
  return found;
}

function isSameDay({ pattern, offset, relation }: TimePhrase): boolean {
  return (
    pattern === 'time.same-unit' &&
    relation === 'at' &&
    offset !== null &&
    offset.count === 0 &&
    offset.unit === 'day'
  );
}

/**
 * Told in its place in the story: in the past tense, and neither as what had been before nor beside it.
 * "It was Lind who fired" tells of Lind's firing.
 */
export function isTold(clause: Clause, analysis: Analysis): boolean {
  const { verb, relation } = clause;
  if (verb === null || verb.tense !== 'past' || verb.form !== 'finite') return false;
  if (verb.from !== verb.head && analysis.tokens[verb.from]?.lower === 'had') return false;
  if (relation === 'main' || relation === 'coordinate') return true;
  const above = clause.parent === null ? null : analysis.clauses[clause.parent];
  return relation === 'relative' && above?.verb?.lemma === 'be' && isIt(above, analysis);
}

function isIt({ subject, from, verb }: Clause, { tokens }: Analysis): boolean {
  const first = subject?.from ?? from;
  return tokens[first]?.lower === 'it' && verb !== null && first < verb.from;
}
