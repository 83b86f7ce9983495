/**
 * The whole of Security Force Monitor's tables on Nigeria, where they are on this machine: counts, and
 * the questions with answers worked out by hand. Rows stand for people; names only where a question
 * needs one.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkedCase } from '../../src/app/checked-case.ts';
import { listDefects } from '../../src/app/defects.ts';
import { clustersOf, currentSources, presumptionsOn } from '../../src/app/evidence-of.ts';
import { formatOf, importTables } from '../../src/app/import-case.ts';
import { resolveName } from '../../src/app/resolve-name.ts';
import { verifyCase } from '../../src/app/verify-case.ts';
import { commandJson, whoCommanded } from '../../src/app/who-commanded.ts';
import { checkAnswer } from '../../src/check/check-answer.ts';
import { type Case, openCase } from '../../src/store/case.ts';
import type { CaseClaim } from '../../src/store/case-reader.ts';

const DATA = fileURLToPath(new URL('../../../shared/data/sfm-ng', import.meta.url));
const PERSONS = 'ng_persons_20190501.csv';
const UNITS = 'ng_orgs_20191024.tsv';
const SOURCES = 'sources_20190501.csv';
const skip = existsSync(DATA) ? false : 'the tables of Security Force Monitor are not on this machine';

interface Answer {
  readonly verdict: string;
  readonly holders: readonly {
    type: string;
    aspect: string;
    verdict: string;
    places: readonly Place[];
    citations: readonly unknown[];
  }[];
  readonly chain: readonly { superior: string; level: number; verdict: string; places: readonly Place[] }[];
}
interface Place {
  readonly source: string;
  readonly row: number;
}

describe('the tables on Nigeria', { skip }, () => {
  let of: Case;
  before(async () => {
    of = openCase(mkdtempSync(join(tmpdir(), 'apparatus-')), { create: true });
    for await (const event of importTables(
      of,
      formatOf('sfm'),
      [PERSONS, SOURCES, UNITS].map((name) => join(DATA, name)),
    ))
      assert.notEqual(event.type, 'failed');
  });

  after(() => {
    of.close();
    rmSync(of.dir, { recursive: true, force: true });
  });

  const ask = (name: string, on: string): Answer => {
    const question = { name, on };
    return commandJson(question, whoCommanded(of, question)) as Answer;
  };
  const heads = (answer: Answer): string[] =>
    answer.holders
      .filter((holder) => holder.type === 'head')
      .map(({ aspect, verdict, places }) => `${places.map(({ row }) => row).join('+')} ${aspect} ${verdict}`)
      .sort();
  const above = (answer: Answer): string[] =>
    answer.chain
      .filter((link) => link.level === 1)
      .map(
        ({ superior, verdict, places }) => `${superior} ${verdict} ${places.map(({ row }) => row).join('+')}`,
      );
  const rowsOf = (claims: Iterable<CaseClaim>): Set<number> =>
    new Set(
      [...claims].flatMap((claim) =>
        claim.spans.map(({ place }) => (place !== null && 'row' in place ? place.row : 0)),
      ),
    );

  it('are loaded whole: every row stands behind a claim', () => {
    const id = (path: string): string => of.latestSource(path)?.id ?? '';
    for (const [path, rows] of [
      [PERSONS, 885],
      [UNITS, 1552],
      [SOURCES, 5987],
    ] as const)
      assert.equal(rowsOf(of.claims({ source: id(path) })).size, rows, path);
    const postings = [...of.claims({ kind: 'posting' })];
    const count = (type: string): number => postings.filter((claim) => claim.type === type).length;
    assert.deepEqual(['head', 'deputy', 'staff', 'other'].map(count), [777, 4, 57, 47]);
    assert.equal([...of.claims({ kind: 'command', type: 'command' })].length, 1145);
    assert.equal([...of.claims({ kind: 'command', type: 'administrative' })].length, 81);
    assert.equal([...of.claims({ kind: 'structure', type: 'part-of' })].length, 178);
    assert.equal(of.entities({ source: id(PERSONS), type: 'Person' }).length, 667);
    assert.equal(of.entities({ source: id(PERSONS), type: 'Organization' }).length, 227);
    assert.equal(of.entities({ source: id(UNITS), type: 'Organization' }).length, 1058);
  });

  it('resolve every source that they cite, but for the three cells that hold no id', () => {
    let cited = 0;
    for (const claim of of.claims())
      for (const citation of claim.citations ?? []) {
        cited++;
        assert.notEqual(citation.title ?? citation.publication, null, citation.key);
      }
    assert.ok(cited > 10_000);
  });

  it('lead every claim to its cell', () => assert.deepEqual(verifyCase(of.dir).issues, []));

  it('have these defects, found again in the stored texts', () => {
    const counts = (path: string): Record<string, number> => {
      const out: Record<string, number> = {};
      for (const { kind } of listDefects(of, path)[0]?.defects ?? []) out[kind] = (out[kind] ?? 0) + 1;
      return out;
    };
    const persons = counts(PERSONS);
    assert.equal((persons['date-disagreement'] ?? 0) + (persons['day-month-swap'] ?? 0), 5);
    assert.deepEqual(
      [persons['impossible-date'], persons['reversed-interval'], persons['no-source']],
      [1, 1, 1],
    );
    const units = counts(UNITS);
    assert.deepEqual(
      [
        units['date-disagreement'],
        units['day-month-swap'],
        units['impossible-date'],
        units['unreadable-date'],
      ],
      [26, 16, 3, 2],
    );
    assert.deepEqual([units['reversed-interval'], units['not-a-source-id']], [2, 3]);
    assert.deepEqual(counts(SOURCES), { 'duplicate-id': 2, 'two-ids': 1, 'unreadable-date': 3 });
  });

  it('answer who commanded 7 Division', () => {
    assert.deepEqual(heads(ask('7 Division', '2014-06-01')), ['560 acting evidenced']);
    assert.equal(ask('7 Division', '2016-02-01').verdict, 'no evidence');
    assert.deepEqual(ask('7 Division', '2016-02-01').holders, []);
    const contested = ask('7 Division', '2015-01-25');
    assert.equal(contested.verdict, 'contested');
    assert.deepEqual(heads(contested), ['559 holds contested', '560 acting contested']);
  });

  it('leave it possible, and no more, where an end is a year', () => {
    const answer = ask('82 Division', '2013-02-01');
    assert.equal(answer.verdict, 'possible');
    assert.deepEqual(heads(answer), ['529 holds possible']);
  });

  it('change the superior of a brigade from one day to the next', () => {
    assert.deepEqual(above(ask('21 Armoured Brigade', '2013-08-18')), ['3 Armoured Division evidenced 144']);
    assert.deepEqual(above(ask('21 Armoured Brigade', '2013-08-19')), ['7 Division evidenced 145']);
  });

  it('have proofs that hold, with works left out and on the word of a publication too', () => {
    const army = '0a33bba3';
    const checked = checkedCase(of);
    for (const [name, on] of [
      ['7 Division', '2014-06-01'],
      ['7 Division', '2015-01-25'],
      ['82 Division', '2013-02-01'],
      ['21 Armoured Brigade', '2013-08-19'],
    ] as const)
      for (const scope of [
        {},
        { without: [army] },
        { accordingTo: 'Amnesty International' },
        { down: true },
      ]) {
        const question = { name, on, ...scope };
        const answer = JSON.parse(JSON.stringify(commandJson(question, whoCommanded(of, question))));
        assert.deepEqual(checkAnswer(answer, checked)?.faults, [], JSON.stringify(question));
      }
    // What the Army's page alone supports is gone with it, and the contest with that.
    const without = whoCommanded(of, { name: '7 Division', on: '2015-01-25', without: [army] });
    assert.equal(without.finding.verdict, 'evidenced');
  });

  it('say nothing of a day before the first citation where no beginning is told', () => {
    assert.equal(ask('7 Division', '2016-03-05').verdict, 'no evidence');
    assert.deepEqual(heads(ask('7 Division', '2016-03-06')), ['562+563 holds evidenced']);
  });

  it('let the name of a unit mean that unit and no other', () => {
    const sources = currentSources(of);
    const clusters = clustersOf(of, sources, presumptionsOn({}));
    const all = of.entities({ source: of.latestSource(UNITS)?.id ?? '', type: 'Organization' });
    // A part of them, since each is compared with all: every tenth, and those that brackets tell apart.
    const asked = all.filter(({ name }, i) => i % 10 === 0 || /^(?:Logistics|Central Police)/.test(name));
    for (const { name } of asked) {
      const found = resolveName(of, clusters, sources, { name, types: ['Organization'], what: 'organ' });
      assert.deepEqual([...new Set(found.members.map((member) => member.name))], [name]);
    }
  });
});
