/**
 * Prints what the program's own code makes of a text on its way through a trained model, as JSON, so that
 * the training can compare number by number:
 *
 *   node training/check-runtime.ts FOLDER TEXT.txt [--numbers]
 *
 * FOLDER holds model.onnx, vocab.txt and model.json. Words with offsets (UTF-16), pieces, classes of case,
 * what is told of lines, windows, the decoded spans of each head as they come and as they are kept, relations with scores; with
 * --numbers also the logits and vectors of every word.
 */
import { readFileSync } from 'node:fs';
import { loadLearnedModel } from '../src/app/learned-model.ts';

const [folder, file] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (folder === undefined || file === undefined) {
  console.error('usage: node training/check-runtime.ts FOLDER TEXT.txt [--numbers]');
  process.exit(2);
}
const loaded = await loadLearnedModel(folder);
if (!loaded.ok) {
  console.error(loaded.why);
  process.exit(2);
}
const { reader } = loaded.model;
const text = readFileSync(file, 'utf8');
const encoded = await reader.encode(text);
const { words, pieces, cases, lines, windows, tags, vectors, columns, size } = encoded;
const rows = (numbers: Float32Array, width: number) =>
  words.map((_, i) => [...numbers.subarray(i * width, (i + 1) * width)]);
const marks = reader.marks(text, encoded);
console.log(
  JSON.stringify(
    {
      words: words.map(({ start, end, line, first }, i) => ({
        text: text.slice(start, end),
        start,
        end,
        line,
        first,
        pieces: pieces[i],
        case: cases[i],
        lineId: lines[i],
      })),
      windows,
      spans: Object.fromEntries(
        reader.description.heads.map((head) => [head.name, reader.spans(head, encoded)]),
      ),
      marks: marks.heads,
      ...(process.argv.includes('--numbers')
        ? { tags: rows(tags, columns), vectors: rows(vectors, size) }
        : {}),
    },
    null,
    1,
  ),
);
