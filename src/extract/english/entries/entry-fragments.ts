/**
 * What entries tell without a verb beside posts: service ("In the organs from 1925.") and punishments
 * ("Tried in 1956; ten years.").
 */
import type { Range, ReadArgument, ReadClaim } from '../../extractor.ts';
import type { Analysis } from '../analysis.ts';
import { type TimeReader, timesFrom } from '../claims/claim-times.ts';
import type { Entry } from './entry.ts';

/** "In the army 1914–18", "With the border troops since 1921". */
const SERVICE = /^(?:In|With|At) (?:the )?(?=\p{L})/u;
const TERM =
  /^(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty|twenty-five) (?:years?|yrs\.?)(?:['’])?(?: (?:of |in )?(?:a )?(?:prison|imprisonment|camps?|hard labou?r|corrective labou?r|exile|labou?r camps?))?(?=\s*(?:[.;,]|$))/iu;

export function entryFragments(analysis: Analysis, times: TimeReader): ReadClaim[] {
  return analysis.entries
    .filter(({ type }) => type === 'Person')
    .flatMap((entry) => fragmentsOf(analysis, times, entry));
}

function fragmentsOf(analysis: Analysis, times: TimeReader, { head, body }: Entry): ReadClaim[] {
  const { doc, tokens } = analysis;
  const holder = holderOf(analysis, head);
  if (holder === null) return [];
  const [start, end] = [tokens[body[0]]?.start ?? 0, tokens[body[1] - 1]!.end];
  const claims: ReadClaim[] = [];
  for (const [from, to] of pieces(doc.text, start, end)) {
    const words = doc.text.slice(from, to);
    const term = TERM.exec(words);
    if (term) {
      const span: Range = [from, from + term[0].length];
      claims.push({
        ...base('act', 'sentence', span),
        args: { victim: [holder] },
        when: times.earlier('event').when,
      });
      continue;
    }
    const service = SERVICE.exec(words);
    const time = service ? timesFrom(analysis.times, from).find(({ range }) => range[1] <= to) : undefined;
    if (!service || !time || time.edtf === null) continue;
    const organ = organAt(analysis, from, time.range[0]);
    // Nothing but the organ and the time: a verb makes another sentence of it.
    if (!organ || !/^[\s,(]*$/.test(doc.text.slice(organ.range![1], time.range[0]))) continue;
    if (!/^[\s).;,]*$/.test(doc.text.slice(time.range[1], to))) continue;
    const span: Range = [from, time.range[1]];
    claims.push({
      ...base('posting', 'staff', span),
      aspect: time.relation === 'since' || /^(?:from|since)/i.test(time.text) ? 'begins' : 'holds',
      args: { person: [holder], organization: [organ] },
      when: times.at(time, 'state').when,
    });
  }
  return claims;
}

function base(kind: ReadClaim['kind'], type: string, span: Range) {
  return {
    kind,
    type,
    aspect: 'holds',
    basis: null,
    where: [],
    quantity: null,
    voices: [{ name: 'author', entity: null, stance: 'asserted' }],
    polarity: '+',
    certainty: null,
    spans: [span],
    cues: [],
    patterns: [kind === 'act' ? 'act.term-of-entry' : 'posting.service-of-entry'],
  } as const;
}

/** Stretches between stops and semicolons. */
function* pieces(text: string, start: number, end: number): Generator<Range> {
  let from = start;
  for (const match of text.slice(start, end).matchAll(/[.;]\s+|$/g)) {
    const to = start + match.index;
    while (from < to && /[\s).;,]/.test(text[from]!)) from++;
    if (to > from) yield [from, to];
    from = to + match[0].length;
  }
}

function organAt(
  { mentions, entities, entityOfMention, doc }: Analysis,
  from: number,
  to: number,
): ReadArgument | null {
  const words = from + (/^\p{L}+ /u.exec(doc.text.slice(from, to))?.[0].length ?? 0);
  for (const [i, { range, type }] of mentions.entries()) {
    if (range[0] > words + 4) break;
    if (range[0] < words || range[1] > to || type !== 'Organization') continue;
    const entity = entityOfMention[i] ?? null;
    return {
      name: entity === null ? doc.text.slice(...range) : entities[entity]!.name,
      entity,
      claim: null,
      range,
    };
  }
  return null;
}

function holderOf(
  { mentions, entities, entityOfMention }: Analysis,
  head: readonly [number, number],
): ReadArgument | null {
  const place = mentions.findIndex(({ tokens }) => tokens[0] === head[0] && tokens[1] === head[1]);
  const entity = entityOfMention[place];
  return entity == null
    ? null
    : { name: entities[entity]!.name, entity, claim: null, range: mentions[place]!.range };
}
