/** Builds the analysis of a text: tokens, names, times, clauses and who "he" is. */
import type { ExtractorInput, Range } from '../extractor.ts';
import type { Analysis } from './analysis.ts';
import { readClauses } from './clauses/read-clauses.ts';
import { giveSubjects } from './entries/entry-subjects.ts';
import { withEntryTimes } from './entries/entry-times.ts';
import { findEntries } from './entries/find-entries.ts';
import { adoptHeadwords } from './entries/headwords.ts';
import { withLearnedNames, withoutNamed } from './learned/learned-names.ts';
import { adoptNames } from './mentions/adopt-names.ts';
import { findMentions } from './mentions/find-mentions.ts';
import type { NameMention } from './mentions/mention.ts';
import { findPosts } from './posts/find-posts.ts';
import { postNames } from './posts/post-names.ts';
import { type PostUnit, postUnits } from './posts/post-units.ts';
import { resolveReferences } from './reference/anaphora.ts';
import { withClauseReference } from './reference/clause-reference.ts';
import { withCompanions } from './reference/companions.ts';
import { withKinReference } from './reference/kin-reference.ts';
import { resolveEntities } from './reference/resolve-entities.ts';
import { usualNames } from './reference/usual-names.ts';
import type { TimePhrase } from './time/phrase.ts';
import { readTimePhrases } from './time/phrases.ts';
import { type Document, tokenize } from './tokens.ts';
import { quotationsIn } from './voices/quotations.ts';

export function analyse(input: ExtractorInput): Analysis {
  const doc = tokenize(input.text);
  const posts = findPosts(doc);
  const names = withLearnedNames(doc, postNames(doc, posts), input.marks);
  const adopted = adoptNames(findMentions(doc), names);
  const mentions = adoptHeadwords(doc, input.marks ? withoutNamed(doc, adopted) : adopted);
  const entries = findEntries(doc, mentions);
  const { entities, entityOf } = resolveEntities(doc, mentions);
  const references = resolveReferences(doc, mentions, { entities, entityOf }, entries);
  const told = readTimePhrases(input.text, { date: input.date, periods: input.periods });
  const times = withEntryTimes(doc, entries, told);
  const timeRanges = times.flatMap((phrase) => tokenRange(doc, phrase.range, phrase) ?? []);
  const clauses = readClauses(doc, {
    names: withUnits(nameRanges(doc, mentions, timeRanges), postUnits(doc, posts)),
    times: timeRanges
      .filter(({ phrase, from, to }) => isPlainTime(doc, phrase, from, to))
      .map(({ from, to }) => [from, to] as const),
    speech: speechMarks(doc),
  });
  giveSubjects(doc, clauses, entries);
  const mentionsAt = byToken(mentions);
  const entityAt = (token: number): number | null =>
    mentionsAt
      .get(token)
      ?.map((place) => entityOf[place] ?? null)
      .find((entity) => entity !== null) ?? null;
  const { anaphora, plurals } = withKinReference({
    doc,
    clauses,
    mentions,
    entityOfMention: entityOf,
    entities,
    entityAt,
    anaphora: withClauseReference({ doc, clauses, entities, entityAt, anaphora: references.one }),
    plurals: references.several,
  });
  return {
    input,
    doc,
    tokens: doc.tokens,
    entries,
    clauses,
    mentions,
    entities,
    usualNames: usualNames(input.text, mentions, entities, entityOf),
    entityOfMention: entityOf,
    anaphora: withCompanions({ doc, mentions, entityOfMention: entityOf, anaphora }),
    plurals,
    mentionsAt,
    times,
    timeAt: new Map(timeRanges.map(({ from, phrase }) => [from, phrase])),
  };
}

/** The tokens that open and close direct speech. */
function speechMarks({ tokens, text }: Document): ReadonlyMap<number, '“' | '”'> {
  const opens = new Map<number, '“' | '”'>();
  const places = new Map<number, '“' | '”'>();
  for (const [from, to] of quotationsIn(text)) {
    if (/["“”„«»‘']/.test(text[from]!)) places.set(from, '“');
    if (/["“”«»’']/.test(text[to - 1]!)) places.set(to - 1, '”');
  }
  tokens.forEach(({ start, end }, i) => {
    const mark = end - start === 1 ? places.get(start) : undefined;
    if (mark !== undefined) opens.set(i, mark);
  });
  return opens;
}

interface TimeRange {
  readonly phrase: TimePhrase;
  readonly from: number;
  readonly to: number;
}

/** The tokens that a range covers. Tokens are sorted, so a binary search finds the first. */
function tokenRange(doc: Document, [start, end]: Range, phrase: TimePhrase): TimeRange[] | null {
  const { tokens } = doc;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < tokens.length && tokens[to]!.start < end) to++;
  return to > low ? [{ phrase, from: low, to }] : null;
}

/**
 * Whether the words are nothing but a time. "after the arrest of Orlov" tells of an arrest too, so its
 * words stay open to the clause reader.
 */
function isPlainTime(doc: Document, phrase: TimePhrase, from: number, to: number): boolean {
  const byEvent = phrase.pattern === 'time.by-event';
  if ((phrase.kind === 'date' || phrase.kind === 'interval') && !byEvent) return true;
  const words = doc.tokens.slice(from, to);
  return !words.some(
    (token) =>
      (token.pos === 'PROPN' && !CALENDAR_NAMES.test(token.lower)) ||
      token.pos === 'PRON' ||
      (token.pos === 'NOUN' && !TIME_NOUNS.test(token.lower)),
  );
}

const CALENDAR_NAMES =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|easter|christmas|ramadan)$/;
const TIME_NOUNS =
  /^(years?|months?|weeks?|days?|hours?|minutes?|mornings?|afternoons?|evenings?|nights?|times?|dawn|dusk|noon|midnight|spring|summer|autumn|fall|winter|century|centuries|decades?|end|beginning|start|middle|moment|today|yesterday|tomorrow)$/;

/** Names for the clause reader: the longest ones, outside of times. */
function nameRanges(
  doc: Document,
  mentions: readonly NameMention[],
  times: readonly TimeRange[],
): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  const dated = new Set<number>();
  for (const time of times) if (isDate(time)) for (let i = time.from; i < time.to; i++) dated.add(i);
  let end = 0;
  for (const mention of mentions) {
    if (mention.form !== 'name') continue;
    const [from, to] = mention.tokens;
    // "Inducting the unit, …": capitalised only because it opens the sentence.
    if (from < end || (to - from === 1 && doc.tokens[from]!.pos === 'VERB')) continue;
    let clear = true;
    for (let i = from; clear && i < to; i++) clear = !dated.has(i);
    if (!clear) continue;
    found.push([from, to]);
    end = to;
  }
  return found;
}

/** The names, with those of a unit replaced by the unit. Both are sorted. */
function withUnits(
  names: readonly (readonly [number, number])[],
  units: readonly PostUnit[],
): (readonly [number, number, number?])[] {
  const inside = new Set<number>();
  for (const { from, to } of units) for (let i = from; i < to; i++) inside.add(i);
  return [
    ...names.filter(([from, to]) => !inside.has(from) && !inside.has(to - 1)),
    ...units.map(({ from, to, head }) => [from, to, head] as const),
  ];
}

function isDate({ phrase }: TimeRange): boolean {
  return phrase.kind === 'date' || phrase.kind === 'interval';
}

function byToken(mentions: readonly NameMention[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const [place, { tokens }] of mentions.entries()) {
    for (let i = tokens[0]; i < tokens[1]; i++) {
      const list = found.get(i);
      if (list) list.push(place);
      else found.set(i, [place]);
    }
  }
  for (const list of found.values()) list.sort((a, b) => length(mentions[b]!) - length(mentions[a]!));
  return found;
}

function length({ tokens }: NameMention): number {
  return tokens[1] - tokens[0];
}
