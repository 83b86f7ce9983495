/** What the kit of the page decides without a page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClaimView } from '../../src/http/schemas/claim.ts';
import type { SourceView } from '../../src/http/schemas/source.ts';
import { bySource, marked } from '../../src/web/case/hits.ts';
import { ordered, wantedOf } from '../../src/web/case/list-order.ts';
import { partsOf } from '../../src/web/case/parts.ts';
import { byOthers, ONE_BY_ONE, oldBecauseOf } from '../../src/web/changes.ts';
import { keyParts, pressed, typing } from '../../src/web/kit/key-names.ts';
import { namesIn } from '../../src/web/kit/names-in.ts';
import { askLink, rangeOf, sourceLink, switchesOf } from '../../src/web/kit/places.ts';
import { patched, reviewOf } from '../../src/web/kit/review-patch.ts';
import { count, languageName, progress, sourceKind } from '../../src/web/kit/words.ts';

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {},
) => pressed({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

test('a key is named as the bindings name it', () => {
  assert.equal(press('j'), 'j');
  assert.equal(press('J', { shiftKey: true }), 'J');
  assert.equal(press('?', { shiftKey: true }), '?');
  assert.equal(press('z', { ctrlKey: true }), 'Ctrl+z');
  assert.equal(press('z', { metaKey: true }), 'Ctrl+z');
  assert.equal(press('Z', { ctrlKey: true, shiftKey: true }), 'Ctrl+Shift+z');
  assert.equal(press('Escape'), 'Esc');
  assert.equal(press('Enter', { shiftKey: true }), 'Shift+Enter');
  assert.deepEqual(keyParts('g s'), ['g', 's']);
  assert.deepEqual(keyParts('Ctrl+z'), ['Ctrl', 'z']);
});

test('keys rest where somebody types, and not on a box to tick', () => {
  assert.equal(typing({ tagName: 'INPUT', type: 'search' }), true);
  assert.equal(typing({ tagName: 'TEXTAREA' }), true);
  assert.equal(typing({ tagName: 'SELECT' }), true);
  assert.equal(typing({ tagName: 'DIV', isContentEditable: true }), true);
  assert.equal(typing({ tagName: 'INPUT', type: 'checkbox' }), false);
  assert.equal(typing({ tagName: 'BUTTON' }), false);
  assert.equal(typing(null), false);
});

test('names are found as whole words, the longer before the shorter', () => {
  const bold = (text: string, names: readonly string[]) =>
    namesIn(text, names)
      .map(({ text: piece, name }) => (name ? `[${piece}]` : piece))
      .join('');
  assert.equal(bold('the GPU and the OGPU of Gomel', ['GPU', 'OGPU']), 'the [GPU] and the [OGPU] of Gomel');
  assert.equal(bold('Stalin heads Stalingrad', ['Stalin']), '[Stalin] heads Stalingrad');
  assert.equal(bold('Yakov Blumkin was shot', ['Blumkin', 'Yakov Blumkin']), '[Yakov Blumkin] was shot');
  assert.equal(bold('ВЧК, then ГПУ', ['ГПУ']), 'ВЧК, then [ГПУ]');
  assert.equal(bold('<b>x</b> said', ['<b>x</b>', '']), '[<b>x</b>] said');
  assert.equal(bold('nothing', []), 'nothing');
});

test('an address says what is seen, and is read back', () => {
  assert.equal(sourceLink('src1', { claim: 'clm2', at: [3, 9] }), '/source/src1?claim=clm2&at=3-9');
  assert.equal(sourceLink('src1'), '/source/src1');
  assert.deepEqual(rangeOf('3-9'), [3, 9]);
  for (const wrong of [null, '', '9-3', '3', 'a-b', '-1-2'])
    assert.equal(rangeOf(wrong), null, String(wrong));
  const link = askLink('who commanded GPU & co?', {
    'presume-not': ['same-name'],
    without: ['a.txt', 'b.txt'],
  });
  const query = new URL(link, 'http://x').searchParams;
  assert.equal(query.get('q'), 'who commanded GPU & co?');
  assert.deepEqual(switchesOf(query), { 'presume-not': ['same-name'], without: ['a.txt', 'b.txt'] });
});

test('proposals never look like results', () => {
  assert.equal(progress({ proposed: 37, accepted: 0, rejected: 0, unsure: 0 }), '37 proposed, none reviewed');
  assert.equal(
    progress({ proposed: 25, accepted: 9, rejected: 2, unsure: 1 }),
    '12 of 37 reviewed: 9 accepted, 2 rejected, 1 unsure',
  );
  assert.equal(progress({ proposed: 0, accepted: 3, rejected: 0, unsure: 0 }), 'all 3 reviewed: 3 accepted');
  assert.equal(progress({ proposed: 0, accepted: 0, rejected: 0, unsure: 0 }), 'no claims proposed');
  assert.equal(count(1, 'claim'), '1 claim');
  assert.equal(count(0, 'claim'), 'no claims');
  assert.equal(count(10_000, 'claim'), '10,000 claims');
  assert.equal(sourceKind('court-file'), 'court file');
  assert.equal(sourceKind('unknown'), 'kind not said');
  assert.equal(languageName('eng'), 'English');
  assert.equal(languageName(null), 'language not known');
});

const claim = (id: string, review: ClaimView['review'] = 'proposed') =>
  ({ id, review, judged: null, accordingTo: '', sentence: id }) as unknown as ClaimView;

test('a decision is written into every answer that holds the claim, and nothing else is touched', () => {
  const patch = new Map([['a', { review: 'accepted' as const, judged: null }]]);
  const list = [claim('a'), claim('b')];
  const next = patched(list, patch);
  assert.equal(next[0]?.review, 'accepted');
  assert.equal(next[1], list[1]);
  const answer = { kind: 'command', claims: { a: claim('a'), b: claim('b') } };
  const told = patched(answer, patch);
  assert.equal(told.claims.a.review, 'accepted');
  assert.equal(told.claims.b, answer.claims.b);
  assert.equal(patched(claim('a'), patch).review, 'accepted');
  // What is shown already is not drawn anew when the news of it comes.
  assert.equal(patched(next, patch), next);
  assert.equal(patched(told, patch), told);
  assert.equal(patched(next[0], patch), next[0]);
  for (const other of [
    [claim('b')],
    { claims: { b: claim('b') } },
    { claims: { proposed: 3 } },
    null,
    'text',
  ])
    assert.equal(patched(other, patch), other);
  assert.deepEqual((['yes', 'no', 'unsure', 'open'] as const).map(reviewOf), [
    'accepted',
    'rejected',
    'unsure',
    'proposed',
  ]);
});

test('a judgement of somebody makes one claim old, a reading its source, much at once everything', () => {
  const judged = (id: string) => ({ kind: 'judgement', id, source: 'src1', author: 'Anna' });
  assert.deepEqual(oldBecauseOf([judged('clm1'), judged('clm1')]), {
    claims: ['clm1'],
    sources: [],
    all: false,
  });
  assert.deepEqual(oldBecauseOf([{ kind: 'judgement', id: 'emd1', source: 'src1', author: 'Anna' }]), {
    claims: [],
    sources: ['src1'],
    all: false,
  });
  assert.deepEqual(oldBecauseOf([{ kind: 'reading', id: null, source: 'src2', author: null }]), {
    claims: [],
    sources: ['src2'],
    all: false,
  });
  assert.equal(oldBecauseOf(Array.from({ length: ONE_BY_ONE + 1 }, (_, n) => judged(`clm${n}`))).all, true);
});

test('only what others changed is told, with who and how many', () => {
  const by = (author: string | null) => ({ kind: 'judgement', id: 'clm1', source: null, author });
  assert.deepEqual(byOthers([by('Anna'), by('me'), by('Anna'), by('Bela'), by(null)], 'me'), [
    '2 changes by Anna',
    '1 change by Bela',
  ]);
  assert.deepEqual(byOthers([by('me')], 'me'), []);
});

const source = (path: string, more: Partial<SourceView> = {}) =>
  ({
    path,
    title: null,
    author: null,
    kind: 'unknown',
    date: null,
    language: null,
    harm: null,
    claims: { proposed: 1, accepted: 0, rejected: 0, unsure: 0 },
    ...more,
  }) as SourceView;

test('sources are put in order, and what is not known stands last either way', () => {
  const all = [source('b10', { date: '1930' }), source('b9', { date: '1920' }), source('a')];
  const paths = (query: string) => ordered(all, wantedOf(new URLSearchParams(query))).map(({ path }) => path);
  assert.deepEqual(paths(''), ['a', 'b9', 'b10']);
  assert.deepEqual(paths('down=1'), ['b10', 'b9', 'a']);
  assert.deepEqual(paths('by=date'), ['b9', 'b10', 'a']);
  assert.deepEqual(paths('by=date&down=1'), ['b10', 'b9', 'a']);
  assert.deepEqual(paths('by=nonsense'), ['a', 'b9', 'b10']);
  assert.deepEqual(paths('filter=B 1930'), ['b10']);
  assert.deepEqual(paths('filter=nobody'), []);
});

test('found words are marked once, and hits stand by source in the order of the text', () => {
  assert.deepEqual(
    marked('one two three', [
      [4, 7],
      [0, 3],
      [5, 9],
      [90, 99],
    ]).map(({ text, mark }) => (mark ? `[${text}]` : text)),
    ['[one]', ' ', '[two]', '[ t]', 'hree'],
  );
  assert.deepEqual(marked('plain', []), [{ text: 'plain', mark: false, at: 0 }]);
  const hit = (from: string, start: number) => ({
    source: from,
    path: from,
    start,
    end: start,
    snippet: '',
    marks: [],
    matches: [],
    row: null,
  });
  assert.deepEqual(
    bySource([hit('b', 9), hit('a', 1), hit('b', 2)]).map(({ path, hits }) => [
      path,
      hits.map(({ start }) => start),
    ]),
    [
      ['b', [2, 9]],
      ['a', [1]],
    ],
  );
});

test('a folder goes in parts, a file larger than a part alone', () => {
  const file = (size: number) => ({ file: { size } });
  assert.deepEqual(
    partsOf([file(4), file(4), file(4), file(99), file(1)], 10).map((part) =>
      part.map((one) => one.file.size),
    ),
    [[4, 4], [4], [99], [1]],
  );
  assert.deepEqual(partsOf([], 10), []);
});
