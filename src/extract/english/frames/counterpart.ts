/**
 * The clause that another is set against in the same sentence: "X was not shot in 1918 but was shot in
 * 1929", "X was exiled, whereas Y was shot", "he fled as X had done". Gives the subject of the other.
 */
import type { Clause } from '../clauses/clause.ts';
import { clauseTree } from '../clauses/clause-tree.ts';
import { coordinated, type Phrase } from '../clauses/phrase.ts';
import type { Token } from '../tokens.ts';
import type { Frame } from './frame.ts';

/** Verbs too common for a repetition to mean anything. */
const PLAIN = /^(be|have|do|say|go|come|see|know|get|make|take|tell|think|find|want)$/;

export function counterpartOf(
  frame: Frame,
  clauses: readonly Clause[],
  tokens: readonly Token[],
): readonly Phrase[] {
  const { clause } = frame;
  if (frame.kind !== 'verb' || !clause.verb) return [];
  // "as I have done", "they claim what they can": how somebody puts it.
  if (clause.subject && /^(i|we|you|it)$/.test(tokens[clause.subject.head]!.lower)) return [];
  const other = otherOf(clause, clauses, tokens);
  return other?.subject ? coordinated(other.subject) : [];
}

function otherOf(clause: Clause, clauses: readonly Clause[], tokens: readonly Token[]): Clause | null {
  const verb = clause.verb!;
  const above = clause.parent === null ? null : clauses[clause.parent]!;
  if (clause.relation === 'adverbial' && above?.verb) {
    if (clause.marker === 'whereas') return above;
    const alike = verb.lemma === above.verb.lemma && !PLAIN.test(verb.lemma) && clause.ownSubject;
    // "as he did so": the same man at the same time; "as a sailor feels": as such people do.
    const done =
      verb.lemma === 'do' && clause.objects.length === 0 && /^(?:done)$/.test(tokens[verb.head]!.lower);
    const named = clause.subject?.kind === 'name' && above.subject?.kind !== 'time';
    return clause.marker === 'as' && named && verb.tense !== 'present' && (alike || done) ? above : null;
  }
  if (PLAIN.test(verb.lemma)) return null;
  // "not … but", "then … now": the same verb once more, of another time or with the opposite sign.
  return (
    clauseTree(clauses)
      .ofSentence(clause.sentence)
      .find(
        (other) =>
          other.index < clause.index &&
          other.verb !== null &&
          other.verb.lemma === verb.lemma &&
          other.verb.voice === verb.voice &&
          other.verb.form === 'finite' &&
          verb.form === 'finite' &&
          other.relation !== 'adverbial' &&
          (other.verb.negated !== verb.negated ||
            (isDated(other) && other.verb.tense === 'past' && isNow(clause, tokens))),
      ) ?? null
  );
}

function isDated(clause: Clause): boolean {
  return clause.times.length > 0 || clause.adverbs.length > 0;
}

function isNow({ verb, times, adverbs, subject }: Clause, tokens: readonly Token[]): boolean {
  const places = [...times.map((t) => t.phrase.head), ...adverbs, ...(subject ? [subject.from] : [])];
  return (
    verb?.tense === 'present' &&
    places.some((at) => /^(today|now|nowadays|currently)$/.test(tokens[at]!.lower))
  );
}
