/** Texts to read: documents of a few kilobytes made of our own invented accounts, and those of others beside the checkout. */
import { generator } from '../../../test/support/generator.ts';
import { ownTexts, sharedTexts } from '../../accuracy/damaged/documents.ts';

export interface TextSet {
  readonly name: string;
  readonly texts: readonly string[];
}

const SHORTEST = 4000;

/**
 * `count` documents of some 4 kB: paragraphs of the accounts in an order that the seed gives, each
 * paragraph once in a document, so that no two documents are alike.
 */
export function madeTexts(count: number, seed: number): string[] {
  const paragraphs = ownTexts().flatMap(({ text }) =>
    text.split(/\n\s*\n/).filter((each) => each.trim() !== ''),
  );
  const pick = generator(seed);
  return Array.from({ length: count }, (_, n) => {
    const left = [...paragraphs];
    const chosen: string[] = [];
    for (let length = 0; length < SHORTEST && left.length > 0; ) {
      const [next = ''] = left.splice(pick(0, left.length - 1), 1);
      chosen.push(next.trim());
      length += next.length;
    }
    return `Account ${n + 1}\n\n${chosen.join('\n\n')}\n`;
  });
}

/** Ours, and texts of sfm where they lie beside the checkout. */
export function textSets(quick: boolean): TextSet[] {
  const shared = sharedTexts(quick ? 30 : 100).filter(({ name }) => name.startsWith('sfm/'));
  return [
    { name: 'invented accounts', texts: madeTexts(quick ? 20 : 80, 4) },
    ...(shared.length > 0 ? [{ name: 'sfm, news', texts: shared.map(({ text }) => text) }] : []),
  ];
}
