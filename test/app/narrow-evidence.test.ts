import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { askedDate } from '../../src/app/asked-date.ts';
import { career } from '../../src/app/career.ts';
import { evidenceOf, type Scope } from '../../src/app/evidence-of.ts';
import { COMMAND_KINDS, COMMAND_ROUTES, Inquiry } from '../../src/app/narrow-evidence.ts';
import { readSources } from '../../src/app/read-source.ts';
import { resolveName } from '../../src/app/resolve-name.ts';
import { ENTITY_TYPES } from '../../src/model/entity.ts';
import { nameFits } from '../../src/model/names.ts';
import { careerOf } from '../../src/reason/career.ts';
import { whoCommanded } from '../../src/reason/command.ts';
import { areOneOrgan, wholeChain } from '../../src/reason/whole-chain.ts';
import { type Case, openCase } from '../../src/store/case.ts';
import { RELATIONS, randomDocuments } from '../support/random-documents.ts';
import { folderOf } from '../support/temporary.ts';

const EXAMPLES = fileURLToPath(new URL('../../examples/blumkin', import.meta.url));

async function example(t: TestContext): Promise<Case> {
  const opened = openCase(join(folderOf(t), 'case'), { create: true });
  t.after(() => opened.close());
  for await (const event of readSources(opened, [EXAMPLES])) {
    assert.notEqual(event.type, 'failed', JSON.stringify(event));
  }
  return opened;
}

/** What a finding tells; how a link was come by holds clusters, which are worked out in two ways here. */
const told = (finding: unknown): unknown =>
  JSON.parse(JSON.stringify(finding, (key, value) => (key === 'relation' || key === 'ways' ? null : value)));

/** Compares the narrow with the whole for every organ of the case. Returns how many answers say something. */
function compareCommand(of: Case, scope: Scope, dates: readonly string[]): number {
  let said = 0;
  const whole = evidenceOf(of, scope, COMMAND_KINDS);
  const inquiry = new Inquiry(of, scope);
  for (const cluster of whole.clusters.all) {
    if (cluster.type !== 'Organization' && cluster.type !== 'Group') continue;
    const own = inquiry.clusters.of(cluster.id);
    assert.deepEqual(
      own?.members.map((member) => member.id),
      cluster.members.map((member) => member.id),
    );
    if (!own) continue;
    const narrow = inquiry.following([own], [COMMAND_ROUTES.up, COMMAND_ROUTES.down], COMMAND_KINDS);
    assert.ok(narrow.rejected <= whole.rejected);
    for (const date of dates) {
      for (const mode of ['some-time-in', 'throughout'] as const) {
        const question = { name: cluster.name, asked: askedDate(date), mode, down: true };
        const expected = whoCommanded({ ...question, organ: [cluster] }, whole);
        const actual = whoCommanded({ ...question, organ: [own] }, narrow);
        assert.deepEqual(
          told(actual),
          told(expected),
          `${cluster.name} ${date} ${mode} ${JSON.stringify(scope)}`,
        );
        const { holders, chain, undatedLinks } = expected;
        if (holders.length + chain.length + undatedLinks.length > 0) said++;
        const upper = expected.chain.at(-1)?.relation.superior.cluster;
        if (!upper || areOneOrgan(cluster, upper, question.asked, whole)) continue;
        const ends = (lower: typeof cluster) => ({
          lower: { name: lower.name, cluster: lower },
          upper: { name: upper.name, cluster: inquiry.clusters.of(upper.id) ?? upper },
        });
        assert.deepEqual(
          told(wholeChain({ ...question, ...ends(own) }, narrow)),
          told(wholeChain({ ...question, ...ends(cluster) }, whole)),
        );
      }
    }
  }
  return said;
}

function compareCareers(of: Case, scope: Scope): number {
  let items = 0;
  const whole = evidenceOf(of, scope);
  const inquiry = new Inquiry(of, scope);
  for (const cluster of whole.clusters.all) {
    const own = inquiry.clusters.of(cluster.id);
    assert.ok(own);
    const expected = careerOf(cluster, whole);
    assert.deepEqual(careerOf(own, inquiry.about(own)), expected);
    items += expected.length;
  }
  return items;
}

describe('narrow evidence of the example case', () => {
  it('gives the answers of the whole case, for every organ and scope', async (t) => {
    const of = await example(t);
    const dates = ['1917-12-20', '1918-07-06', '1919', '1922-02-06', '1926', '1930-01-04', '1934'];
    const scopes: Scope[] = [
      {},
      { presume: [{ name: 'same-name', on: false }] },
      { presume: [{ name: 'all', on: false }] },
      { without: ['organs-f.txt'] },
      { accordingTo: 'author' },
    ];
    for (const scope of scopes) assert.ok(compareCommand(of, scope, dates) > 10);
  });

  it('gives the careers of the whole case', async (t) => {
    assert.ok(compareCareers(await example(t), {}) > 100);
  });
});

describe('narrow evidence of random cases', () => {
  it('gives the answers of the whole case', (t) => {
    const folder = folderOf(t);
    let runs = 0;
    let said = 0;
    const kinds = new Set<string>();
    fc.assert(
      fc.property(randomDocuments(), fc.boolean(), (random, sameName) => {
        const dir = join(folder, `case-${runs++}`);
        const of = openCase(dir, { create: true, writerKey: Buffer.alloc(32, 7) });
        try {
          random.into(of);
          for (const claim of of.claims()) kinds.add(`${claim.kind} ${claim.type}`);
          const scope: Scope = { presume: [{ name: 'same-name', on: sameName }] };
          said += compareCommand(of, scope, ['2001-06-01', '2003', '2004-02-29']);
          compareCareers(of, scope);
        } finally {
          of.close();
          rmSync(dir, { recursive: true, force: true });
        }
      }),
      { numRuns: 60, endOnFailure: true },
    );
    assert.ok(said > 500, `${said} answers said something`);
    assert.equal(kinds.size, RELATIONS, 'every kind of relation was met');
  });
});

describe('a name looked up by its keys', () => {
  it('is found where going through all names finds it, and nowhere else', async (t) => {
    const of = await example(t);
    const inquiry = new Inquiry(of, {});
    const all = inquiry.clusters.all;
    const names = all.flatMap(({ members }) => members.flatMap((each) => [each.name, ...each.aliases]));
    const asked = new Set(
      names.flatMap((name) => [name, name.toUpperCase(), ...name.split(/[\s()]+/), `${name}x`]),
    );
    let found = 0;
    for (const name of asked) {
      if (name === '') continue;
      const fits = (how: string) =>
        all
          .filter((each) => each.members.some((member) => nameFits(name, member) === how))
          .map(({ id }) => id);
      const expected = [...fits('exact'), ...fits('partly')];
      try {
        const cluster = resolveName(of, inquiry.clusters, inquiry.sources, {
          name,
          types: ENTITY_TYPES,
          what: 'thing',
        });
        assert.ok(expected.includes(cluster.id), name);
        found++;
      } catch (error) {
        assert.equal((error as Error).name, 'CallError');
        const listed = (error as Error).message.match(/ent_[a-z2-7]+/g);
        if (listed === null) assert.deepEqual(expected, [], name);
        else assert.ok(listed.every((id) => expected.includes(id)));
      }
    }
    assert.ok(found > 100);
  });

  it('that nothing bears is answered with the nearest names first', async (t) => {
    const of = await example(t);
    assert.throws(() => career(of, { name: 'Blumkim' }), /Names like it: .*Blumkin/);
  });
});
