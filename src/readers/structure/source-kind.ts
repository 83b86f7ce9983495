/** Source kind: what a title says outright that the source is. Nothing else is guessed. */
import type { SourceKind } from '../../model/source.ts';

const SAYS: readonly (readonly [kind: SourceKind, words: RegExp])[] = [
  ['biographical-note', /\bbiographical (?:note|sketch|entry|data)\b/i],
  ['chronology', /\b(?:chronology|timeline)\b/i],
  [
    'study',
    /\b(?:from|in) (?:a|the) (?:\w+ )?study\b|^(?:a )?(?:\w+ )?study (?:of|on)\b|\ba study\b|\bmonograph\b/i,
  ],
  ['memoir', /\b(?:memoirs?|recollections|reminiscences)\b/i],
  ['letter', /^(?:an? )?(?:open )?letter (?:to|from)\b/i],
  [
    'court-file',
    /\b(?:indictment|(?:court|case) file|(?:interrogation|trial) (?:record|protocol|transcript)|transcript of (?:the )?trial)\b/i,
  ],
  ['news', /\b(?:news (?:report|item|agency report)|newspaper (?:report|article))\b/i],
  ['polemic', /\b(?:polemic|pamphlet)\b/i],
];

/** The kind that a title names; `unknown` where it names none or more than one. */
export function sourceKind(title: string | null): SourceKind {
  if (title === null) return 'unknown';
  const said = SAYS.filter(([, words]) => words.test(title));
  return said.length === 1 ? said[0]![0] : 'unknown';
}
