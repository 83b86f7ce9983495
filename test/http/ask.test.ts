import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readSources } from '../../src/app/read-source.ts';
import { judgeIdentity } from '../../src/app/same-different.ts';
import { claimIdsIn } from '../../src/http/claim-ids.ts';
import type { HttpContext } from '../../src/http/context.ts';
import { ROUTES } from '../../src/http/routes/index.ts';
import type {
  AskView,
  CareerView,
  CommandView,
  ControlsView,
  SearchView,
} from '../../src/http/schemas/ask.ts';
import type {
  ChangesView,
  ChartView,
  ConflictsView,
  IdentitiesView,
  NetworkView,
  TimelineView,
} from '../../src/http/schemas/views.ts';
import { type Case, openCase } from '../../src/store/case.ts';
import { served } from '../support/served.ts';

/** The example case, read once by the patterns that are shipped. */
let of: Case;
let folder: string;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'apparatus-ask-'));
  of = openCase(join(folder, 'case'), { create: true });
  for await (const event of readSources(of, [join(import.meta.dirname, '../../examples/blumkin')]))
    if (event.type === 'failed') throw new Error(event.message);
});
after(() => {
  of.close();
  rmSync(folder, { recursive: true, force: true });
});

type Query = Readonly<Record<string, string | readonly string[]>>;

/** Calls the handler of a route, and holds what comes against the schemas of query and answer. */
function get<T>(path: string, query: Query = {}): T {
  const route = ROUTES.find((each) => each.method === 'get' && each.path === path);
  assert.ok(route, path);
  const checked = route.query ? route.query.parse(query) : query;
  const given = { at: {}, query: checked, body: undefined, raw: undefined as never };
  const answer = route.handle(given, { of, author: 'Ama' } as unknown as HttpContext);
  return route.answer.parse(JSON.parse(JSON.stringify(answer))) as T;
}
const ask = <T extends AskView>(q: string, switches: Query = {}): T => get<T>('/api/ask', { q, ...switches });

/** The question that a link of the page asks, asked again. */
function follow<T>(link: string): T {
  const url = new URL(link, 'http://x');
  const query: Record<string, string | string[]> = {};
  for (const name of url.searchParams.keys()) {
    const all = url.searchParams.getAll(name);
    query[name] = all.length === 1 ? (all[0] ?? '') : all;
  }
  return get<T>(`/api${url.pathname}`, query);
}

const sentences = (view: unknown): string[] => {
  const found: string[] = [];
  JSON.stringify(view, (key, value: unknown) => {
    if (key === 'proof' || key === 'claims') return undefined;
    if (key === 'says' && typeof value === 'string') found.push(value);
    return value;
  });
  return found;
};

describe('who commanded', () => {
  it('is answered verdict first, each holder on whose word, with every claim it names', () => {
    const view = ask<CommandView>('who commanded GPU on 4 January 1930');
    assert.equal(view.says, 'Evidenced: claims cover this day.');
    assert.deepEqual(
      view.holders.map(({ person, basis }) => [person, basis]),
      [
        ['Vyacheslav Menzhinsky', 'in-law'],
        ['Genrikh Yagoda', 'in-fact'],
      ],
    );
    for (const { says } of [...view.holders, ...view.chain, ...view.controls])
      assert.match(says, /^According to /);
    for (const id of claimIdsIn({ ...view, claims: null })) assert.ok(view.claims[id], id);
    assert.equal(view.checked?.holds, true);
    assert.equal(view.unreviewed, Object.values(view.claims).length);
    const used = view.presumptions.filter((each) => each.used).map(({ name }) => name);
    assert.deepEqual(used, ['same-name']);
  });

  it('is the same by its direct form and by its link', () => {
    const view = ask<CommandView>('GPU 1930-01-04');
    const direct = get<CommandView>('/api/command', { name: 'GPU', on: '1930-01-04' });
    assert.deepEqual(direct.holders, view.holders);
    assert.deepEqual(follow<CommandView>(direct.link).holders, view.holders);
    assert.deepEqual(follow<CommandView>(view.link), view);
  });

  it('leaves out what a switch takes away, and keeps the switch in its link', () => {
    const view = ask<CommandView>('GPU 1930-01-04', { without: 'circular-retold.txt' });
    assert.deepEqual(view.holders, []);
    assert.match(view.says, /^No evidence.*not evidence that nobody/);
    assert.match(view.link, /without=circular-retold\.txt/);
    assert.deepEqual(follow<CommandView>(view.link), view);
  });

  it('asks which is meant where names are not taken for one, each choice a question', () => {
    const view = ask<AskView>('GPU 1930-01-04', { 'presume-not': 'same-name' });
    assert.ok(view.kind === 'choice');
    assert.ok(view.choices.length > 1);
    for (const { link } of view.choices) assert.equal(follow<AskView>(link).kind, 'command');
  });
});

describe('other questions', () => {
  it('tell a birth with what contradicts it', () => {
    const view = ask<CareerView>('when was Blumkin born');
    assert.match(view.says, /^According to .* was born between 1899-07-07 and 1900-07-06\. Another voice/);
    assert.equal(view.checked?.holds, true);
    assert.ok(view.items.every(({ claim }) => view.claims[claim]?.type === 'birth'));
  });

  it('tell a career, and narrow it to a time', () => {
    const whole = ask<CareerView>('Blumkin');
    const narrow = ask<CareerView>('Blumkin 1929');
    assert.ok(narrow.items.length < whole.items.length);
    assert.equal(whole.checked?.holds, true);
    assert.match(ask<CareerView>('GPU').hint ?? '', /who commanded GPU on 1929-01-01, or GPU 1929\.$/);
    assert.equal(ask<CareerView>('Blumkin').hint, null);
  });

  it('compare controls at two dates', () => {
    const view = ask<ControlsView>('controls on the Cheka in 1919 compared with 1930');
    assert.deepEqual(
      view.times.map(({ on }) => on),
      ['1919', '1930'],
    );
    const gone = view.changes?.find(({ change }) => change === 'gone');
    assert.match(gone?.because[0] ?? '', /^According to .*Politburo does not exist/);
    assert.equal(view.checked?.holds, true);
  });

  it('search the texts, with a name in another spelling leading to its bearer', () => {
    const view = ask<SearchView>('Dzerzhinskii');
    assert.ok(view.hits.length > 0);
    for (const { snippet, marks } of view.hits)
      assert.ok(marks.some(([start, end]) => snippet.slice(start, end) === 'Dzerzhinsky'));
    const [named] = view.names;
    assert.equal(follow<CareerView>(named?.link ?? '').name, named?.name);
    assert.equal(get<SearchView>('/api/search', { q: '"military tribunal"' }).hits.length, 1);
  });

  it('never hold a post against anybody: no sentence speaks of guilt or responsibility', () => {
    for (const q of [
      'GPU 1930-01-04',
      'Blumkin',
      'controls on GPU in 1930',
      'why was Blumkin shot',
      'Mirbach',
    ])
      for (const says of sentences(ask(q))) assert.doesNotMatch(says, /guilt|responsib|culprit|perpetrator/i);
  });
});

describe('through time', () => {
  it('a chart has a box for each end of a line, and the same keys on other days', () => {
    const chart = (on: string) => get<ChartView>('/api/chart', { name: 'GPU', on });
    const [one, other] = [chart('1930-01-04'), chart('1921')];
    for (const { boxes, lines } of [one, other]) {
      const keys = new Set(boxes.map(({ key }) => key));
      assert.equal(keys.size, boxes.length);
      for (const { from, to, says } of lines) {
        assert.ok(keys.has(from) && keys.has(to));
        assert.match(says, /^According to /);
      }
    }
    assert.equal(one.key, other.key);
    assert.deepEqual(one.days, [...one.days].sort());
    assert.ok(one.days.includes('1930-01-04'));
    assert.deepEqual(one.days, other.days);
  });

  it('a holder of an organ that another followed keeps the name of that organ', () => {
    const { boxes, key } = get<ChartView>('/api/chart', { name: 'GPU', on: '1921' });
    const own = boxes.find((box) => box.key === key);
    assert.deepEqual(
      own?.holders.map(({ person, organization }) => [person, organization]),
      [['Felix Dzerzhinsky', 'Cheka']],
    );
  });

  it('two dates are put in their order, and what no claim speaks of is not called gone', () => {
    const view = get<ChangesView>('/api/changes', { name: 'Cheka', on: '1930', compare: '1919' });
    assert.deepEqual([view.earlier, view.later], ['1919', '1930']);
    assert.ok(view.gone.length > 0 && view.come.length > 0);
    for (const { says } of view.gone)
      assert.match(says, /^According to .*not evidence that it was not so\.$/);
  });

  it('a timeline tells certain from possible, and leaves open what no source says', () => {
    const { items, claims } = get<TimelineView>('/api/timeline', { about: 'Blumkin' });
    const birth = items.find(
      ({ claim }) => claims[claim]?.path === 'note-b.txt' && claims[claim]?.type === 'birth',
    );
    assert.deepEqual([birth?.certain, birth?.possible], [null, ['1898-01-01', '1898-12-31']]);
    const post = items.find(({ lane }) => lane.startsWith('resident'));
    assert.deepEqual([post?.state, post?.possible], [true, ['1929-01-01', null]]);
    for (const { label } of items) assert.match(label, /^According to /);
    const acts = get<TimelineView>('/api/timeline', { kind: 'act', source: 'note-a.txt' });
    assert.ok(acts.items.length > 0 && acts.items.every(({ kind }) => kind === 'act'));
  });

  it('a network joins who communicated with whom, and into whose hands it fell', () => {
    const { nodes, links } = get<NetworkView>('/api/network');
    const name = new Map(nodes.map((node) => [node.key, node.name]));
    const told = links.map(({ from, to, type }) => `${name.get(from)} ${type} ${name.get(to)}`);
    assert.ok(told.includes('Yakov Grigoryevich Blumkin meeting Trotsky'));
    assert.ok(told.includes('not named interception Stalin'));
    for (const { says } of links) assert.match(says, /^According to /);
  });
});

describe('work lists', () => {
  it('contradictions keep their keys, each side on whose word', () => {
    const first = get<ConflictsView>('/api/conflicts').conflicts;
    const keys = first.map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length);
    assert.deepEqual(
      get<ConflictsView>('/api/conflicts', { 'presume-not': 'passage' }).conflicts.map(({ key }) => key),
      keys,
    );
    for (const { sides } of first) for (const { says } of sides) assert.match(says, /^According to /);
  });

  it('identities go from open to judged, with who judged and what must be seen to judge again', () => {
    const before = get<IdentitiesView>('/api/identities');
    const [pair] = before.open;
    assert.deepEqual([pair?.judged, pair?.seen], [null, null]);
    assert.ok(pair && before.claims[pair.a.context ?? '']);
    const { judgement } = judgeIdentity(of, pair.a.id, pair.b.id, 'unsure', 'too little is told', 'Ama');
    const unsure = get<IdentitiesView>('/api/identities');
    const again = unsure.open.find(({ a, b }) => a.id === pair.a.id && b.id === pair.b.id);
    assert.deepEqual([again?.judged, again?.seen, again?.by], ['unsure', judgement.id, 'Ama']);
    judgeIdentity(of, pair.a.id, pair.b.id, 'different', 'two men', 'Kofi');
    const { open, judged } = get<IdentitiesView>('/api/identities');
    assert.ok(!open.some(({ a, b }) => a.id === pair.a.id && b.id === pair.b.id));
    assert.deepEqual([judged[0]?.judged, judged[0]?.by, judged[0]?.reason], ['no', 'Kofi', 'two men']);
  });
});

describe('a wrong call', () => {
  it('is a sentence with the status of a wrong call', async (t) => {
    const { ask: asked } = await served(t, { 'a.txt': 'Okoro heads the Board.' });
    for (const path of [
      '/api/ask?q=Board+1930&presume-not=luck',
      '/api/command?name=&on=1930',
      '/api/chart?name=Board&on=soon',
      '/api/timeline?kind=rumour',
      '/api/network?source=none.txt',
    ]) {
      const { status, json } = await asked(path);
      assert.ok(status === 400 || status === 404, `${path}: ${status}`);
      assert.match(json<{ error: string }>().error, /\.$/);
    }
  });
});
