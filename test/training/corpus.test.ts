/** The labelled passages that the model is trained on: every file reads without a fault. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type CorpusIssue, parseCorpusFile } from './corpus-format.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FILES = globSync('training/corpus/*-*.txt', { cwd: ROOT }).sort();
/** So many lines in a row that stand twice are a copy. */
const RUN = 6;

const told = (issues: readonly CorpusIssue[]): string =>
  issues.map((each) => `${each.file}:${each.line} ${each.message}`).join('\n');

function messages(source: string): string[] {
  return parseCorpusFile('x.txt', source).issues.map((each) => `${each.line} ${each.message}`);
}

/** Places where six lines in a row stand that stood already, empty lines left out. */
function copies(files: readonly { readonly file: string; readonly source: string }[]): CorpusIssue[] {
  const first = new Map<string, string>();
  const found: CorpusIssue[] = [];
  for (const { file, source } of files) {
    const lines = source
      .split('\n')
      .map((text, i) => ({ text: text.trim(), line: i + 1 }))
      .filter((each) => each.text !== '');
    for (let i = 0; i + RUN <= lines.length; i += 1) {
      const key = lines
        .slice(i, i + RUN)
        .map((each) => each.text)
        .join('\n');
      const line = lines[i]!.line;
      const before = first.get(key);
      if (before === undefined) first.set(key, `${file}:${line}`);
      else found.push({ file, line, message: `${RUN} lines in a row stand already at ${before}` });
    }
  }
  return found;
}

describe('the training corpus', () => {
  const read = FILES.map((file) => ({ file, source: readFileSync(join(ROOT, file), 'utf8') }));
  const parsed = read.map(({ file, source }) => parseCorpusFile(file, source));
  const passages = parsed.flatMap((each) => each.passages);

  it('has passages, and none has a fault', () => {
    assert.ok(passages.length > 0, 'there are passages');
    const issues = parsed.flatMap((each) => each.issues);
    assert.equal(issues.length, 0, told(issues));
  });

  it('gives each passage an id of its own', () => {
    const seen = new Map<string, string>();
    const twice: CorpusIssue[] = [];
    for (const { id, file, line } of passages) {
      const before = seen.get(id);
      if (before !== undefined) twice.push({ file, line, message: `${id} stands already at ${before}` });
      else seen.set(id, `${file}:${line}`);
    }
    assert.equal(twice.length, 0, told(twice));
  });

  it(`repeats no ${RUN} lines`, () => {
    const found = copies(read);
    assert.equal(found.length, 0, told(found));
  });
});

describe('the reader of the corpus', () => {
  const passage = [
    '=== x-001 | bulletin | nowhere, 1999',
    'Yesterday [[Maj.|Rank r1]] [[Ada Oro|Person p1]] left the [[9th Depot|Organization u1]].',
    '> has_rank p1 r1',
    '> is_posted p1 u1 aspect=ended',
  ];

  it('gives the text without marks, and each mark its place in it', () => {
    const { passages, issues } = parseCorpusFile('x.txt', passage.join('\n'));
    assert.deepEqual(issues, []);
    assert.equal(passages[0]!.text, 'Yesterday Maj. Ada Oro left the 9th Depot.');
    for (const mark of passages[0]!.marks)
      assert.equal(passages[0]!.text.slice(mark.begin, mark.end), mark.surface);
    assert.equal(passages[0]!.relations[1]!.options.get('aspect'), 'ended');
  });

  it('says where a mark is broken, has an unknown type, or takes an id again', () => {
    const text = 'A [[x|Person p1] and [[y|Persona p2]] and [[z|Rank p3]] and [[w|Rank p3]].';
    assert.deepEqual(messages(`${passage[0]}\n${text}`), [
      '2 the mark p2 has the unknown type Persona',
      '2 a mark is not of the form [[surface|Type id]]',
      '2 the id p3 is given twice in x-001',
    ]);
  });

  it('says where a relation joins what it cannot', () => {
    const relations = [
      '> has_rank p1 u1',
      '> commands p1 u7',
      '> is_posted p1 u1 begin=r1 aspect=lost',
      '> loves p1 u1',
    ];
    assert.deepEqual(messages([...passage.slice(0, 2), ...relations].join('\n')), [
      '3 has_rank cannot have the Organization u1 as its tail',
      '4 commands names u7, which is not marked',
      '5 begin=r1 names no Date',
      '5 the aspect "lost" is unknown',
      '6 the relation loves is unknown',
    ]);
  });

  it('says where a name is marked once and left unmarked another time', () => {
    const text = '[[Oro|Person p1]] came; later Oro left the [[Oro Barracks|Place l1]].';
    assert.deepEqual(messages(`${passage[0]}\n${text}`), [
      '2 "Oro" (p1) is marked here and unmarked elsewhere in x-001',
    ]);
  });

  it('finds six lines that stand twice', () => {
    const source = ['a', 'b', 'c', 'd', 'e', 'f'].join('\n');
    const found = copies([
      { file: '1', source },
      { file: '2', source: `z\n${source}` },
    ]);
    assert.equal(told(found), '2:2 6 lines in a row stand already at 1:1');
  });
});
