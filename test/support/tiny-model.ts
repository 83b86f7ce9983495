/**
 * TinyModel: a trained model's files with weights set by hand: it knows a dozen words, and whoever is the
 * nearest person has the rank, and who is named before them the post and the organ. Its interface is that of the shipped one.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COUNTED, featureCount } from '../../src/extract/learned/pair-features.ts';
import { onnxFile } from './onnx-file.ts';

const SIZE = 4;
const POSTS = ['Person', 'Organization', 'Rank', 'Title', 'Role'];
const NAMES = ['Person', 'Organization', 'Place', 'Date', 'Work', 'Group', 'Event'];
const labels = (types: readonly string[]): string[] => [
  'O',
  ...types.flatMap((type) => [`B-${type}`, `I-${type}`]),
];
const HEADS = [
  { name: 'sfm', labels: labels(POSTS) },
  { name: 'posts', labels: labels(POSTS) },
  { name: 'names', labels: labels(NAMES) },
];

/** What each piece of a word is; what goes on a mention can also begin one. */
const WORDS: Readonly<Record<string, string>> = {
  colonel: 'B-Rank',
  general: 'B-Rank',
  brigadier: 'B-Rank',
  ivan: 'B-Person',
  anton: 'B-Person',
  petrak: 'I-Person',
  berg: 'I-Person',
  commander: 'B-Role',
  overseer: 'B-Role',
  director: 'B-Title',
  third: 'B-Organization',
  salt: 'B-Organization',
  harbour: 'B-Organization',
  brigade: 'I-Organization',
  works: 'I-Organization',
  guard: 'I-Organization',
  skw: 'B-Organization',
  karsk: 'B-Place',
};
export const TINY_VOCABULARY = [
  '[PAD]',
  '[UNK]',
  '[CLS]',
  '[SEP]',
  '.',
  ',',
  '(',
  ')',
  '##s',
  ...Object.keys(WORDS),
];

export const TINY_RELATIONS = [
  'has_rank',
  'has_title',
  'has_role',
  'is_posted',
  'former',
  'commands',
  'part_of',
  'member_of',
];
const TAIL_OF: Readonly<Record<string, string>> = {
  has_rank: 'Rank',
  has_title: 'Title',
  has_role: 'Role',
  is_posted: 'Organization',
};
const TAIL_TYPES = ['Rank', 'Title', 'Role', 'Organization', 'Person', 'Date'];

/** `model.json`, with what a test wants otherwise. */
export function tinyDescription(changes: object = {}): string {
  let from = 0;
  const heads = HEADS.map((head) => {
    const placed = { ...head, from, to: from + head.labels.length, transitions: null };
    from = placed.to;
    return placed;
  });
  return JSON.stringify({
    id: 'encoder-tiny@1',
    window: 24,
    margin: 6,
    heads,
    relations: {
      size: SIZE,
      types: TINY_RELATIONS,
      pairs: Object.entries(TAIL_OF).map(([relation, tail]) => ({
        head: ['Person'],
        tail: [tail],
        relation,
      })),
      layers: [pairLayer()],
      maxWords: 20,
    },
    ...changes,
  });
}

/** One layer that looks at what is counted alone: the tail's type, and whether the head is the nearest person. */
function pairLayer(): object {
  const size = featureCount(SIZE);
  const weights = new Float32Array(size * TINY_RELATIONS.length);
  const bias = new Float32Array(TINY_RELATIONS.length).fill(-8);
  TINY_RELATIONS.forEach((relation, row) => {
    const tail = TAIL_OF[relation];
    if (tail === undefined) return;
    const counted = row * size + size - COUNTED;
    // A rank is that of the nearest person; the rest is that of the person right before.
    weights[counted + 1] = tail === 'Rank' ? 0 : 1.5;
    weights[counted + (tail === 'Rank' ? 10 : 11)] = tail === 'Rank' ? 6 : 1.5;
    weights[counted + 12 + TAIL_TYPES.indexOf(tail)] = 6;
  });
  const base64 = (values: Float32Array): string => Buffer.from(values.buffer).toString('base64');
  return { w: base64(weights), b: base64(bias), in: size, out: TINY_RELATIONS.length };
}

function weights(): Uint8Array {
  const columns = HEADS.reduce((sum, head) => sum + head.labels.length, 0);
  const tags = new Float32Array(TINY_VOCABULARY.length * columns);
  TINY_VOCABULARY.forEach((piece, id) => {
    let from = id * columns;
    for (const head of HEADS) {
      const label = WORDS[piece];
      const place = label === undefined ? -1 : head.labels.indexOf(label);
      tags[from] = 3;
      if (place >= 0) {
        tags[from + place] = 9;
        if (label!.startsWith('I-')) tags[from + place - 1] = 6;
      }
      from += head.labels.length;
    }
  });
  const vectors = Float32Array.from({ length: TINY_VOCABULARY.length * SIZE }, (_, i) => ((i * 7) % 11) / 11);
  const cases = new Float32Array(10 * columns);
  const ids = (name: string) => ({ name, type: 'int64' as const, dims: ['B', 'T'] });
  return onnxFile({
    tensors: [
      { name: 'tag_table', dims: [TINY_VOCABULARY.length, columns], values: tags },
      { name: 'case_table', dims: [10, columns], values: cases },
      { name: 'line_table', dims: [10, columns], values: new Float32Array(10 * columns) },
      { name: 'pair_table', dims: [TINY_VOCABULARY.length, SIZE], values: vectors },
      { name: 'last', dims: [1], values: BigInt64Array.from([-1n]) },
    ],
    nodes: [
      { type: 'Gather', inputs: ['tag_table', 'input_ids'], output: 'by_word' },
      { type: 'Gather', inputs: ['case_table', 'case_ids'], output: 'by_case' },
      { type: 'Gather', inputs: ['line_table', 'line_ids'], output: 'by_line' },
      { type: 'Add', inputs: ['by_word', 'by_case'], output: 'so_far' },
      { type: 'Add', inputs: ['so_far', 'by_line'], output: 'tags' },
      { type: 'Gather', inputs: ['pair_table', 'input_ids'], output: 'vectors' },
      { type: 'Cast', inputs: ['attention_mask'], output: 'mask', attributes: { to: 1 } },
      { type: 'Unsqueeze', inputs: ['mask', 'last'], output: 'column' },
      { type: 'Mul', inputs: ['vectors', 'column'], output: 'pairs' },
    ],
    inputs: ['input_ids', 'attention_mask', 'case_ids', 'line_ids'].map(ids),
    outputs: [
      { name: 'tags', type: 'float', dims: ['B', 'T', columns] },
      { name: 'pairs', type: 'float', dims: ['B', 'T', SIZE] },
    ],
  });
}

/** Writes the three files into a folder and returns it. */
export function writeTinyModel(folder: string, description: string = tinyDescription()): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'model.onnx'), weights());
  writeFileSync(join(folder, 'vocab.txt'), `${TINY_VOCABULARY.join('\n')}\n`);
  writeFileSync(join(folder, 'model.json'), description);
  return folder;
}
