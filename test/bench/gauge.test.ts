import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aspectFigures, type PostingClaim } from '../../bench/accuracy/gauge/aspects.ts';
import { counted } from '../../bench/accuracy/gauge/counted.ts';
import {
  ASPECTS,
  type GaugeDocument,
  type GaugeFile,
  type GaugeMark,
  MARK_TYPES,
  RELATION_TYPES,
  readGaugeFiles,
  withText,
} from '../../bench/accuracy/gauge/gauge-document.ts';
import { sharedDocuments } from '../../bench/accuracy/gauge/texts.ts';

const FILES = readGaugeFiles();
const textOf = ({ set, id }: GaugeFile): string | null => sharedDocuments(set, [id])?.get(id)?.text ?? null;

describe('the documents of the gauge', () => {
  test('are at least ten, each once', () => {
    assert.ok(FILES.length >= 10);
    assert.equal(new Set(FILES.map(({ id }) => id)).size, FILES.length);
  });

  for (const file of FILES) {
    test(`${file.id}: holds labels and offsets, and no words of the text`, () => {
      assert.deepEqual(Object.keys(file), ['id', 'set', 'sha256', 'entities', 'relations']);
      assert.match(file.sha256, /^[0-9a-f]{64}$/);
      const fields = new Set([...file.entities, ...file.relations].flatMap((each) => Object.keys(each)));
      const known = 'id type start end scope optional head tail aspect begin at'.split(' ');
      assert.deepEqual(
        [...fields].filter((field) => !known.includes(field)),
        [],
      );
      for (const { type } of file.entities) assert.ok(MARK_TYPES.includes(type), type);
      for (const { scope } of file.entities) assert.ok(scope === undefined || scope === 'civil');
    });

    test(`${file.id}: marks stand in order and do not overlap`, () => {
      assert.equal(new Set(file.entities.map(({ id }) => id)).size, file.entities.length);
      let last = 0;
      for (const { id, start, end } of file.entities) {
        assert.ok(start >= last && end > start, `${id} at ${start}`);
        last = end;
      }
    });

    test(`${file.id}: relations join marks of the types they may join`, () => {
      assert.deepEqual(relationFaults(file), []);
    });

    const text = textOf(file);
    const options = text === null ? { skip: `the texts of ${file.set} are not beside this checkout` } : {};
    test(
      `${file.id}: the text is the one annotated, and no mark cuts a word or ends in a space`,
      options,
      () => {
        const { entities } = withText(file, text!);
        const faults = entities.filter(({ start, end }) => {
          const words = text!.slice(start, end);
          const cutsBefore = /\w/.test(text![start - 1] ?? ' ') && /\w/.test(words[0]!);
          return words.trim() !== words || words.includes('\n') || cutsBefore;
        });
        // In one document a name is run together with the word before it.
        assert.ok(faults.length <= 1, JSON.stringify(faults));
      },
    );

    test(`${file.id}: its own marks and relations, proposed, are neither missed nor wrong`, options, () => {
      const doc = withText(file, text!);
      for (const asked of [{}, { forcesOnly: true }, { withinLine: true }]) {
        const { gold, proposed } = counted(doc, doc, asked);
        assert.deepEqual(proposed.entities, gold.entities);
        assert.deepEqual(proposed.relations, gold.relations);
      }
    });
  }
});

const ENDS: Record<string, readonly [readonly string[], readonly string[]]> = {
  has_rank: [['Person'], ['Rank']],
  has_title: [['Person'], ['Title']],
  has_role: [['Person'], ['Role']],
  is_posted: [['Person'], ['Organization']],
  commands: [
    ['Person', 'Organization'],
    ['Person', 'Organization', 'Place'],
  ],
  answers_to: [
    ['Person', 'Organization'],
    ['Person', 'Organization'],
  ],
  part_of: [['Organization'], ['Organization']],
  member_of: [['Person'], ['Organization', 'Group']],
};

function relationFaults({ entities, relations }: GaugeFile): string[] {
  const marks = new Map(entities.map((mark) => [mark.id, mark]));
  return relations.flatMap((relation) => {
    const says = JSON.stringify(relation);
    const [head, tail] = [marks.get(relation.head), marks.get(relation.tail)];
    if (!RELATION_TYPES.includes(relation.type) || !head || !tail) return [`unknown type or end: ${says}`];
    const ends = ENDS[relation.type];
    if (relation.type === 'alias' ? head.type !== tail.type : !ends![0].includes(head.type))
      return [`wrong head: ${says}`];
    if (ends && !ends[1].includes(tail.type)) return [`wrong tail: ${says}`];
    if (relation.aspect !== undefined && !ASPECTS.includes(relation.aspect)) return [`aspect: ${says}`];
    const dates = [relation.begin, relation.end, relation.at].filter((id) => id !== undefined);
    return dates.every((id) => marks.get(id)?.type === 'Date') ? [] : [`no date: ${says}`];
  });
}

describe('what is counted', () => {
  const text = 'Major Ada Oro, 9th Depot, met the President and some colonels.\nShe led it.';
  const mark = (id: string, type: GaugeMark['type'], words: string, more: object = {}): GaugeMark => ({
    id,
    type,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    ...more,
  });
  const gauge: GaugeDocument = {
    id: 'd',
    set: 'ours',
    sha256: '',
    text,
    entities: [
      mark('r', 'Rank', 'Major'),
      mark('p', 'Person', 'Ada Oro'),
      mark('o', 'Organization', '9th Depot'),
      mark('t', 'Title', 'President', { scope: 'civil' }),
      mark('c', 'Rank', 'colonels', { optional: true }),
    ],
    relations: [
      { type: 'has_rank', head: 'p', tail: 'r' },
      { type: 'is_posted', head: 'p', tail: 'o' },
      { type: 'has_title', head: 'p', tail: 't' },
    ],
  };
  const proposed = (...entities: GaugeMark[]) => ({ entities, relations: [] });
  const left = (pair: ReturnType<typeof counted>) => pair.proposed.entities.map(({ id }) => id);

  test('a proposal on an optional mark is neither right nor wrong, one beside it is wrong', () => {
    const pair = counted(gauge, proposed(mark('x', 'Rank', 'some colonels'), mark('y', 'Role', 'met')), {});
    assert.deepEqual(left(pair), ['y']);
    assert.ok(!pair.gold.entities.some(({ id }) => id === 'c'));
  });

  test('where only forces are asked for, civil marks are left out with their relations', () => {
    const title = proposed(mark('x', 'Title', 'President'));
    assert.deepEqual(left(counted(gauge, title, { forcesOnly: true })), []);
    assert.deepEqual(left(counted(gauge, title, {})), ['x']);
    assert.equal(counted(gauge, title, { forcesOnly: true }).gold.relations.length, 2);
  });

  test('a proposal that covers an optional mark and one of its own kind that counts stays', () => {
    const whole = { ...mark('x', 'Title', 'President and some colonels') };
    assert.deepEqual(left(counted(gauge, proposed(whole), {})), ['x']);
  });

  test('relations across lines are left out on both sides where only those within a line are asked for', () => {
    const led = { id: 'l', type: 'Organization', start: text.indexOf('it.'), end: text.length - 1 } as const;
    const across: GaugeDocument = {
      ...gauge,
      entities: [...gauge.entities, led],
      relations: [{ type: 'is_posted', head: 'p', tail: 'l' }],
    };
    const says = { entities: across.entities, relations: across.relations };
    const within = counted(across, says, { withinLine: true });
    assert.deepEqual([within.gold.relations, within.proposed.relations], [[], []]);
    const all = counted(across, says, {});
    assert.deepEqual([all.gold.relations.length, all.proposed.relations.length], [1, 1]);
  });

  test('another text than the one annotated is refused', () => {
    assert.throws(() => withText({ ...gauge, sha256: 'f'.repeat(64) }, text), /SHA-256/);
  });
});

describe('aspects of postings', () => {
  const text = 'Col. Pell, formerly head of the Depot, met Oro.';
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const gauge: GaugeDocument = {
    id: 'd',
    set: 'ours',
    sha256: '',
    text,
    entities: [
      { id: 'p', type: 'Person', ...at('Pell') },
      { id: 'f', type: 'Role', ...at('head') },
      { id: 'o', type: 'Organization', ...at('Depot') },
    ],
    relations: [
      { type: 'has_role', head: 'p', tail: 'f', aspect: 'former' },
      { type: 'is_posted', head: 'p', tail: 'o', aspect: 'former' },
    ],
  };
  const posting = (person: string, aspect: string, words: string): PostingClaim => ({
    kind: 'posting',
    aspect,
    polarity: '+',
    args: { person: [person] },
    spans: [{ source: 'd.txt', ...at(words) }],
  });
  const former = (...claims: PostingClaim[]) =>
    aspectFigures([gauge], claims).find(({ aspect }) => aspect === 'former');

  test('a claim of the same person over both marks tells the relation, the shortest one first', () => {
    const long = posting('Ivo Pell', 'holds', text);
    const short = posting('Ivo Pell', 'former', 'Pell, formerly head of the Depot');
    assert.deepEqual(former(long, short), { aspect: 'former', gold: 2, told: 2, right: 2 });
    assert.deepEqual(former(long), { aspect: 'former', gold: 2, told: 2, right: 0 });
  });

  test('a claim of another person, or over one mark only, tells nothing', () => {
    const other = posting('Oro', 'former', text);
    const half = posting('Pell', 'former', 'Pell, formerly head');
    assert.deepEqual(former(other), { aspect: 'former', gold: 2, told: 0, right: 0 });
    assert.deepEqual(former(half), { aspect: 'former', gold: 2, told: 1, right: 1 });
  });
});
