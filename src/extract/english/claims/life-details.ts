/**
 * Details of a life that stand beside a name without a verb: years in brackets ("Orlov (3 May 1911 –
 * 4 June 1974)", "Orlov (born 1911)") and ages ("Orlov, 42, of Trieste", "the 19-year-old student Orlov").
 *
 * Bare years from one to the other may as well be those of an office, so they count as a life only where
 * they are more than a quarter of a century apart.
 */

import { eventAt } from '../../../time/when-from-edtf.ts';
import type { Range, ReadArgument, ReadClaim } from '../../extractor.ts';
import type { Analysis } from '../analysis.ts';
import type { Clause } from '../clauses/clause.ts';
import { clauseTree } from '../clauses/clause-tree.ts';
import { lifeOfHeadword } from '../entries/life-of-headword.ts';
import type { TimePhrase } from '../time/phrase.ts';
import type { VoiceReader } from '../voices/chain.ts';
import type { TimeReader } from './claim-times.ts';

const FEWEST_YEARS = 26;
/** Behind a name, from its end on. */
const BRACKETS = /^\s?\(([^()]{4,90})\)/;
const AGE_BEHIND =
  /^(?:, (?:aged |age )?(\d\d)(?=,| of | from |;|\.)|,? aged (\d\d)\b|,? \((?:aged |age )?(\d\d)\)|, an? (\d\d)[- ]year[- ]old\b)/;
/** Before a name, up to its begin. */
const AGE_BEFORE = /\b(\d\d)[- ]year[- ]old (?:[a-z-]+ ){0,3}$/;

export function readLifeDetails(analysis: Analysis, voices: VoiceReader, times: TimeReader): ReadClaim[] {
  const { mentions, doc } = analysis;
  return mentions.flatMap((mention, place) => {
    if (mention.type !== 'Person' || mention.form !== 'name') return [];
    const clause = clauseAround(analysis, mention.tokens[0]);
    if (!clause) return [];
    const [start, end] = mention.range;
    const of: ReadArgument = nameOf(analysis, place);
    const base = {
      kind: 'attribute',
      aspect: 'holds',
      basis: null,
      where: [],
      quantity: null,
      polarity: '+',
    } as const;
    const { voices: chain, certainty, cues } = voices.chain(clause);
    const told = { ...base, voices: chain, certainty, cues };
    const behind = doc.text.slice(end, end + 110);
    const claims: ReadClaim[] = [];
    const brackets = BRACKETS.exec(behind);
    if (brackets) {
      const from = end + brackets[0].indexOf('(') + 1;
      const inside = timesFrom(analysis, mention.tokens[1], from + brackets[1]!.length);
      for (const { type, when } of mention.inverted
        ? lifeOfHeadword(brackets[1]!)
        : lifeIn(inside, brackets[1]!)) {
        const span: Range = [start, end + brackets[0].length];
        claims.push({
          ...told,
          type,
          args: { of: [of] },
          when,
          spans: [span],
          patterns: ['attribute.life-in-brackets'],
        });
      }
    }
    const after = AGE_BEHIND.exec(behind);
    const before = AGE_BEFORE.exec(doc.text.slice(Math.max(0, start - 60), start));
    const found = after ?? before;
    if (found) {
      const years = found.slice(1).find((part) => part !== undefined)!;
      const at = after ? end + after[0].indexOf(years) : start - before![0].length;
      const span: Range = after ? [start, end + after[0].length] : [at, end];
      const value: ReadArgument = { name: years, entity: null, claim: null, range: [at, at + years.length] };
      const { when } = times.of(clause, 'event', mention.head);
      claims.push({
        ...told,
        type: 'age',
        args: { of: [of], value: [value] },
        when,
        spans: [span],
        patterns: ['attribute.age-beside-name'],
      });
    }
    return claims;
  });
}

/** Times from a token on that end by a place in the text. */
function timesFrom({ tokens, timeAt }: Analysis, token: number, end: number): TimePhrase[] {
  const found: TimePhrase[] = [];
  for (let i = token; i < tokens.length && tokens[i]!.start < end; i++) {
    const time = timeAt.get(i);
    if (time && time.range[1] <= end) found.push(time);
  }
  return found;
}

function lifeIn(
  inside: readonly TimePhrase[],
  words: string,
): { type: 'birth' | 'death'; when: ReadClaim['when'] }[] {
  const [first, second] = datesOf(inside);
  if (!first) return [];
  const event = (type: 'birth' | 'death', { edtf, text }: Dated) => ({ type, when: eventAt(edtf, text) });
  if (/^(?:b\.|born\b)/.test(words))
    return second ? [event('birth', first), event('death', second)] : [event('birth', first)];
  if (/^(?:d\.|died\b|†)/.test(words)) return second ? [] : [event('death', first)];
  if (!second || !/[–—-]/.test(words) || !/^\W*\d|^[A-Z][a-z]+ \d/.test(words)) return [];
  const years = Number(second.edtf.slice(0, 4)) - Number(first.edtf.slice(0, 4));
  return years >= FEWEST_YEARS && years < 115 ? [event('birth', first), event('death', second)] : [];
}

interface Dated {
  readonly edtf: string;
  readonly text: string;
}

/** The dates with a year; an interval is its two ends. */
function datesOf(times: readonly TimePhrase[]): Dated[] {
  return times.flatMap(({ edtf, text, kind }) => {
    if (edtf === null || !/^\d{4}/.test(edtf)) return [];
    const ends = edtf.split('/');
    if (kind === 'interval' && ends.length === 2 && ends.every((end) => /^\d{4}/.test(end)))
      return ends.map((end) => ({ edtf: end, text }));
    return kind === 'date' ? [{ edtf, text }] : [];
  });
}

function clauseAround(analysis: Analysis, token: number): Clause | null {
  const clauses = clauseTree(analysis.clauses).ofSentence(analysis.tokens[token]!.sentence);
  const around = clauses.filter((clause) => clause.from <= token && token < clause.to);
  return around.at(-1) ?? clauses[0] ?? null;
}

function nameOf({ mentions, entities, entityOfMention, doc }: Analysis, place: number): ReadArgument {
  const { range } = mentions[place]!;
  const entity = entityOfMention[place] ?? null;
  const words = doc.text.slice(...range).replace(/\s+/g, ' ');
  return { name: entity === null ? words : entities[entity]!.name, entity, claim: null, range };
}
