/**
 * Random documents: sources of random claims among few persons and organs, written into a case through
 * the store. They hold all that an answer on command can turn on: successions, circles of power,
 * words that name no entity, denials, claims of the contrary, rejected ones, judgements on identity.
 */
import fc from 'fast-check';
import type { Argument, Claim } from '../../src/model/claim.ts';
import type { Entity, EntityType } from '../../src/model/entity.ts';
import { type Case, sha256Of } from '../../src/store/case.ts';
import { claimId, entityId, newId } from '../../src/store/ids.ts';
import type { When } from '../../src/time/when.ts';

const ORGANS = ['Board', 'Third Section of the Board', 'Third Section', 'Army', 'Office', 'Council'];
const PEOPLE = ['Ivan Sorin', 'Sorin', 'Oleg Lind', 'O. Lind', 'Ama Okoro'];
const OTHERS = ['the leadership', 'some circle', 'The Leadership'];

/** Kinds with types and arguments: an argument takes a person, an organ or either. */
const SHAPES = [
  ['posting', 'head', { person: PEOPLE, organization: ORGANS }],
  ['posting', 'head', { person: PEOPLE, organization: ORGANS }],
  ['posting', 'deputy', { person: PEOPLE, organization: ORGANS }],
  ['posting', 'staff', { person: PEOPLE, organization: ORGANS }],
  ['command', 'command', { superior: ORGANS, subordinate: ORGANS }],
  ['command', 'oversight', { superior: ORGANS, subordinate: ORGANS }],
  ['command', 'personal-control', { superior: PEOPLE, subordinate: ORGANS }],
  ['command', 'allegiance', { superior: ORGANS, subordinate: PEOPLE }],
  ['structure', 'part-of', { part: ORGANS, whole: ORGANS }],
  ['structure', 'succeeds', { predecessor: ORGANS, successor: ORGANS }],
  ['structure', 'absent', { organization: ORGANS }],
  ['structure', 'created', { organization: ORGANS }],
  ['membership', 'belongs', { person: PEOPLE, organization: ORGANS }],
  ['act', 'arrest', { perpetrator: ORGANS, victim: PEOPLE }],
  ['denial', null, { speaker: PEOPLE }],
] as const;

/** How many kinds with types there are among the random claims. */
export const RELATIONS = new Set(SHAPES.map(([kind, type]) => `${kind} ${type}`)).size;

export interface RandomDocuments {
  readonly into: (of: Case) => void;
}

const day = fc
  .record({ year: fc.integer({ min: 2000, max: 2005 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}-15`);

const when: fc.Arbitrary<When> = fc.oneof(
  fc.constant<When>({ edtf: null, text: null, start: [null, null], end: [null, null] }),
  fc.tuple(day, day).map(([a, b]): When => {
    const [first, last] = a < b ? [a, b] : [b, a];
    return {
      edtf: `${first}/${last}`,
      text: `${first} to ${last}`,
      start: [first, first],
      end: [last, last],
    };
  }),
);

const claim = fc.record({
  shape: fc.constantFrom(...SHAPES),
  picks: fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
  plain: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  negative: fc.oneof(
    { weight: 6, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
  when,
  aspect: fc.constantFrom<Claim['aspect']>('holds', 'holds', 'begins', 'ends'),
});

export function randomDocuments(): fc.Arbitrary<RandomDocuments> {
  return fc
    .record({
      sources: fc.array(fc.array(claim, { minLength: 1, maxLength: 14 }), { minLength: 2, maxLength: 5 }),
      judged: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('yes' as const, 'no' as const)), {
        maxLength: 4,
      }),
      rejected: fc.array(fc.nat(), { maxLength: 3 }),
    })
    .map(({ sources, judged, rejected }) => ({
      into(of) {
        sources.forEach((claims, i) => {
          writeSource(of, `source-${i}.txt`, claims);
        });
        const entities = of.entities();
        for (const [x, y, decision] of judged) {
          const a = entities[x % entities.length]?.id ?? '';
          const b = entities[y % entities.length]?.id ?? '';
          if (a === b) continue;
          of.addJudgement({ subject: { kind: 'identity', a, b }, decision, reason: 'r', author: 'a' });
        }
        const all = [...of.claims()];
        for (const n of rejected) {
          const id = all[n % all.length]?.id ?? '';
          of.addJudgement({ subject: { kind: 'claim', id }, decision: 'no', reason: 'r', author: 'a' });
        }
      },
    }));
}

type RandomClaim = typeof claim extends fc.Arbitrary<infer T> ? T : never;

function writeSource(of: Case, path: string, random: readonly RandomClaim[]): void {
  const source = newId('source');
  const text = newId('text');
  const received = `${path}\n${random.map(() => 'words words').join('\n')}\n`;
  const bytes = Buffer.from(received, 'utf8');
  const sha256 = sha256Of(bytes);
  const entities = new Map<string, Entity>();
  const filler = (names: readonly string[], pick: number, plain: boolean): Argument => {
    if (plain) {
      return { name: OTHERS[pick % OTHERS.length] ?? '', entity: null, claim: null, range: [0, 1] };
    }
    const name = names[pick % names.length] ?? '';
    const type: EntityType = names === PEOPLE ? 'Person' : 'Organization';
    const id = entityId(of.secret, sha256, { type, name });
    entities.set(id, { id, source, type, name, aliases: [] });
    return { name, entity: id, claim: null, range: [0, 1] };
  };
  const claims: Claim[] = [];
  random.forEach(({ shape, picks, plain, negative, when, aspect }, i) => {
    const [kind, type, takes] = shape;
    const args: Record<string, readonly Argument[]> = Object.fromEntries(
      Object.entries(takes as Readonly<Record<string, readonly string[]>>).map(([argument, names], n) => [
        argument,
        [filler(names, picks[n] ?? 0, plain && n === (picks[3] ?? 0) % 2)],
      ]),
    );
    const denied = claims[(picks[2] ?? 0) % Math.max(1, claims.length)];
    if (kind === 'denial' && denied) {
      args['claims'] = [{ name: '', entity: null, claim: denied.id, range: null }];
    }
    const start = path.length + 1 + i * 12;
    const span = {
      text,
      start,
      end: start + 11,
      quote: 'words words',
      prefix: '',
      suffix: '',
      place: null,
    };
    const body: Omit<Claim, 'id' | 'source'> = {
      kind,
      type,
      aspect,
      basis: null,
      args,
      when,
      where: [],
      quantity: null,
      voices: [{ name: 'author', entity: null, stance: 'asserted' }],
      polarity: negative ? '-' : '+',
      certainty: null,
      spans: [span],
      cues: [],
      by: ['random@1'],
      patterns: [],
    };
    claims.push({ ...body, id: claimId(of.secret, sha256, body), source });
  });
  of.addDocument({
    source: {
      id: source,
      path,
      title: null,
      author: null,
      kind: 'unknown',
      date: null,
      language: 'eng',
      obtained: '2026-11-22T12:00:00.000Z',
    },
    bytes,
    text: {
      id: text,
      source,
      reader: 'plain@1',
      received,
      encoding: 'utf-8',
      byteOrderMark: 0,
      emendations: [],
    },
    reading: {
      languageRead: true,
      extractors: ['random@1'],
      entities: [...entities.values()],
      mentions: [],
      claims,
      sentences: [],
    },
  });
}
