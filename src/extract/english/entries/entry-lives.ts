/** Birth and death as entries shorten them: "b. 1893 in Karsk; d. in captivity 1949", "† 4 June 1949". */
import type { Range, ReadArgument, ReadClaim } from '../../extractor.ts';
import type { Analysis } from '../analysis.ts';
import { type TimeReader, timesFrom } from '../claims/claim-times.ts';
import type { Entry } from './entry.ts';

const SHORTENED =
  /(?<=^|[;,(:–—]\s?|[.\s]\s)(?:(?<birth>[bB]\.)|(?<death>[dD]\.|†))\s?(?=\p{Ll}|\d|\p{Lu}\p{Ll})(?<rest>[^;)\n]{3,70})/gu;

export function entryLives(analysis: Analysis, times: TimeReader): ReadClaim[] {
  return analysis.entries
    .filter(({ type }) => type === 'Person')
    .flatMap((entry) => livesOf(analysis, times, entry));
}

function livesOf(analysis: Analysis, times: TimeReader, { head, body }: Entry): ReadClaim[] {
  const { doc, tokens } = analysis;
  const [start, end] = [tokens[body[0]]?.start ?? 0, tokens[body[1] - 1]!.end];
  const of = holder(analysis, head);
  if (of === null) return [];
  const claims: ReadClaim[] = [];
  for (const match of doc.text.slice(start, end).matchAll(SHORTENED)) {
    const { birth, rest } = match.groups as { birth?: string; rest: string };
    const from = start + match.index;
    const after = from + match[0].length - rest.length;
    const time = timesFrom(analysis.times, after).find(({ range }) => range[1] <= after + rest.length);
    // "d. in Karsk" without a year is told too seldom to be sure of.
    if (!time?.edtf || /[.;](?! ?\d)/.test(doc.text.slice(after, time.range[0]).replace(/\b(?:c|ca)\./g, '')))
      continue;
    const place = placeIn(analysis, [after, after + rest.length]);
    const { when } = times.at(time, 'event');
    const span: Range = [from, Math.max(time.range[1], place?.range?.[1] ?? 0)];
    claims.push({
      kind: 'attribute',
      type: birth ? 'birth' : 'death',
      aspect: 'holds',
      basis: null,
      args: { of: [of] },
      when,
      where: place ? [place] : [],
      quantity: null,
      voices: [{ name: 'author', entity: null, stance: 'asserted' }],
      polarity: '+',
      certainty: null,
      spans: [span],
      cues: [],
      patterns: ['attribute.life-of-entry'],
    });
  }
  return claims;
}

function holder(
  { mentions, entities, entityOfMention }: Analysis,
  head: readonly [number, number],
): ReadArgument | null {
  const place = mentions.findIndex(({ tokens }) => tokens[0] === head[0] && tokens[1] === head[1]);
  const entity = entityOfMention[place];
  if (entity == null) return null;
  return { name: entities[entity]!.name, entity, claim: null, range: mentions[place]!.range };
}

/** The first place named in the range, behind "in" or "at". */
function placeIn(
  { doc, mentions, entities, entityOfMention }: Analysis,
  [start, end]: Range,
): ReadArgument | null {
  for (const [i, { range, type }] of mentions.entries()) {
    if (range[0] < start || range[1] > end || type !== 'Place') continue;
    const before = doc.text.slice(Math.max(start, range[0] - 4), range[0]);
    if (!/(?:\b(?:in|at)|,) $/.test(before)) continue;
    const entity = entityOfMention[i] ?? null;
    const name = entity === null ? doc.text.slice(...range) : entities[entity]!.name;
    return { name, entity, claim: null, range };
  }
  return null;
}
