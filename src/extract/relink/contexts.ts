/** Contexts: where a text says how a post began or ended: the word of the record, or another for the same turn. */
import type { TextWords } from './text-words.ts';
import type { Candidate } from './wanted.ts';

/** Words for one turn of a career, as beginnings of words; the first of each is how records put it. */
const TURNS: readonly (readonly string[])[] = [
  'appoint assume resum named new emerg'.split(' '),
  'transfer redeploy reassign posted moved handed hand takes took replac succeed'.split(' '),
  'retir'.split(' '),
  'promot elevat'.split(' '),
  'died dead death die dies kill'.split(' '),
  'dismiss sack remov reliev fired oust'.split(' '),
  'resign'.split(' '),
  'arrest detain'.split(' '),
  'suspend'.split(' '),
  'deploy'.split(' '),
];

export function findContext(text: TextWords, names: readonly string[]): Candidate[] {
  const stems = names.flatMap((name) =>
    name
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 3)
      .map((word) => word.replace(/(?:ed|ment|ing|red|s)$/, '')),
  );
  const others = TURNS.filter((turn) =>
    turn.some((stem) => stems.some((own) => own.startsWith(stem) || stem.startsWith(own))),
  ).flat();
  return text.words.flatMap((word, i): Candidate[] => {
    if (stems.some((stem) => word.folded.startsWith(stem)))
      return [
        { first: i, last: i, how: 'folded', strength: 1, reason: 'the word of the record, or a form of it' },
      ];
    if (others.some((stem) => word.folded.startsWith(stem)))
      return [{ first: i, last: i, how: 'follows', strength: 0.65, reason: 'a word for the same turn' }];
    return [];
  });
}
