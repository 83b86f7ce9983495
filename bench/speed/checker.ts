/**
 * Speed of the checker: steps of rules a second. A step counts where a rule was replayed; the look-up of
 * its claims, the comparison of every quoted character and the hash of the bytes (once for each source)
 * are within the time. Each run begins with a checker that knows nothing.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkedCase } from '../../src/app/checked-case.ts';
import { readSources } from '../../src/app/read-source.ts';
import { whoCommanded as answerOf } from '../../src/app/who-commanded.ts';
import type { CheckedCase, CheckedClaim } from '../../src/check/checked-case.ts';
import { Checker } from '../../src/check/replay.ts';
import { joinEntities } from '../../src/identity/clusters.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Entity } from '../../src/model/entity.ts';
import { PRESUMPTIONS, type Presumption, type Proof } from '../../src/model/finding.ts';
import type { Source } from '../../src/model/source.ts';
import { whoCommanded } from '../../src/reason/command.ts';
import { gatherEvidence } from '../../src/reason/evidence.ts';
import { openCase } from '../../src/store/case.ts';
import { stateDuring } from '../../src/time/when-from-edtf.ts';

export interface Row {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
}

/** @param organs how many findings; each rests on heads in three sources and on a chain of two links */
export async function checkerSpeed(organs = 2000, runs = 5): Promise<Row[]> {
  const made = findings(organs);
  const memory = measure(made.of, made.proofs, runs);
  const disk = await fromDisk(4 * runs);
  return [
    { name: 'checker, findings', unit: 'findings', value: made.proofs.length },
    { name: 'checker, steps in them', unit: 'steps', value: memory.steps },
    { name: 'checker, claims in memory', unit: 'steps/s', value: memory.perSecond },
    { name: 'checker, claims in a case on disk', unit: 'steps/s', value: disk.perSecond },
  ];
}

/** The median of several runs. Throws where a proof does not hold: a fast refusal is no figure. */
function measure(
  of: CheckedCase,
  proofs: readonly Proof[],
  runs: number,
): { steps: number; perSecond: number } {
  const times: number[] = [];
  let steps = 0;
  for (let run = 0; run < runs; run++) {
    steps = 0;
    const began = performance.now();
    const checker = new Checker(of);
    for (const proof of proofs) {
      const report = checker.check(proof);
      if (report.faults.length > 0) throw new Error(report.faults[0]);
      steps += report.steps;
    }
    times.push((performance.now() - began) / 1000);
  }
  const median = times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 1;
  return { steps, perSecond: Math.round(steps / median) };
}

/** The example case, read into a folder that is removed again: the store answers every look-up. */
async function fromDisk(runs: number): Promise<{ perSecond: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'apparatus-bench-'));
  const opened = openCase(join(folder, 'case'), { create: true });
  try {
    for await (const _ of readSources(opened, [
      fileURLToPath(new URL('../../examples/blumkin', import.meta.url)),
    ]));
    const proofs: Proof[] = [];
    for (const name of ['GPU', 'Cheka', 'OGPU', 'NKVD']) {
      for (let year = 1917; year < 1935; year++)
        proofs.push(answerOf(opened, { name, on: String(year) }).finding.proof);
    }
    return measure(checkedCase(opened), proofs, runs);
  } finally {
    opened.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const SOURCES = 30;

function findings(organs: number): { of: CheckedCase; proofs: Proof[] } {
  const texts = new Map<string, string[]>();
  const lengths = new Map<string, number>();
  const entities = new Map<string, Entity>();
  const claims = new Map<string, CheckedClaim>();
  const groups: Claim[][] = [];
  const entity = (source: string, type: Entity['type'], name: string) => {
    const id = `ent_${source}_${name}`;
    entities.set(id, { id, source, type, name, aliases: [] });
    return { name, entity: id, claim: null, range: [0, 1] as const };
  };
  for (let n = 0; n < organs; n++) {
    const own: Claim[] = [];
    const say = (source: string, year: number, parts: Pick<Claim, 'kind' | 'type' | 'args'>): void => {
      const id = `clm_${claims.size}`;
      const quote = `In the year ${year} it was so, says sentence ${claims.size} of all.`;
      const start = lengths.get(source) ?? 0;
      texts.set(source, texts.get(source) ?? []);
      texts.get(source)?.push(`${quote}\n`);
      lengths.set(source, start + quote.length + 1);
      const span = { text: source, start, end: start + quote.length, quote };
      const claim: CheckedClaim = {
        id,
        source,
        aspect: 'holds',
        basis: null,
        when: stateDuring(String(year), `in ${year}`),
        where: [],
        quantity: null,
        voices: [{ name: 'author', entity: null, stance: 'asserted' }],
        polarity: '+',
        certainty: null,
        spans: [{ ...span, prefix: '', suffix: '', place: null }],
        cues: [],
        by: ['bench@1'],
        patterns: [],
        ...parts,
        review: 'proposed',
        current: true,
      };
      claims.set(id, claim);
      own.push(claim);
    };
    const at = (i: number): string => `src_${(n + i) % SOURCES}`;
    for (let i = 0; i < 3; i++) {
      const args = {
        person: [entity(at(i), 'Person', `Ana Okoro${n}`)],
        organization: [entity(at(i), 'Organization', `Board ${n}`)],
      };
      say(at(i), 1930, { kind: 'posting', type: 'head', args });
    }
    say(at(0), 1930, {
      kind: 'command',
      type: 'command',
      args: {
        superior: [entity(at(0), 'Organization', `Council ${n}`)],
        subordinate: [entity(at(0), 'Organization', `Board ${n}`)],
      },
    });
    say(at(1), 1930, {
      kind: 'command',
      type: 'oversight',
      args: {
        superior: [entity(at(1), 'Organization', `Party ${n}`)],
        subordinate: [entity(at(1), 'Organization', `Council ${n}`)],
      },
    });
    groups.push(own);
  }
  const received = new Map([...texts].map(([id, parts]) => [id, parts.join('')]));
  const sources = new Map([...received].map(([id, text]) => [id, sourceOf(id, text)]));
  const bytes = new Map([...received].map(([id, text]) => [id, Buffer.from(text)]));
  const presumptions = new Set(Object.keys(PRESUMPTIONS) as Presumption[]);
  const proofs = groups.map((own, n) => {
    const used = own.flatMap((claim) =>
      Object.values(claim.args)
        .flat()
        .map((filler) => entities.get(filler.entity ?? '')),
    );
    const clusters = joinEntities(new Set(used.filter((each) => each !== undefined)), [], { sameName: true });
    const evidence = gatherEvidence({
      claims: own,
      reviews: new Map(),
      clusters,
      judgements: [],
      originJudgements: [],
      periods: [],
      sources,
      presumptions,
    });
    const organ = clusters.all.filter((cluster) => cluster.name === `Board ${n}`);
    return whoCommanded(
      { name: `Board ${n}`, organ, asked: ['1930-01-01', '1930-12-31'], mode: 'some-time-in' },
      evidence,
    ).proof;
  });
  const of: CheckedCase = {
    claim: (id) => claims.get(id),
    entity: (id) => entities.get(id),
    text: (id) => ({
      id,
      source: id,
      reader: 'plain@1',
      received: received.get(id) ?? '',
      encoding: 'utf-8',
      byteOrderMark: 0,
      emendations: [],
    }),
    source: (id) => sources.get(id),
    newest: () => true,
    bytes: ({ id }) => bytes.get(id),
    judgement: () => undefined,
    latest: () => undefined,
    periods: () => [],
  };
  return { of, proofs };
}

const sourceOf = (id: string, text: string): Source => ({
  id,
  path: `${id}.txt`,
  sha256: createHash('sha256').update(text).digest('hex'),
  bytes: Buffer.byteLength(text),
  version: 1,
  title: null,
  author: null,
  kind: 'unknown',
  date: null,
  language: 'eng',
  obtained: '2020-01-01T00:00:00Z',
});

if (import.meta.main) {
  for (const { name, unit, value } of await checkerSpeed()) console.log(`${name}: ${value} ${unit}`);
}
