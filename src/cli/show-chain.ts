/** Show chain: the links above or below an organ, each sort of link apart, level by level. */
import { basisWords, chainWords, LINK_SORTS, linkWords } from '../reason/answer-words.ts';
import { type Link, mixed } from '../reason/chain.ts';
import { listed } from '../reason/wording.ts';
import type { Page } from './page.ts';

export interface ChainPage {
  readonly page: Page;
  readonly quote: (claims: readonly string[], indent: number) => void;
  readonly less: (claims: readonly string[], indent: number) => void;
  /** On whose word: "note.txt and Lind in diary.txt". */
  readonly word: (claims: readonly string[]) => string;
  /** How many independent origins the link has, in words. */
  readonly origins: (link: Link) => string;
}

export function showChain(direction: 'Above' | 'Below', links: readonly Link[], on: ChainPage): void {
  const sortOf = (link: Link): string => (mixed(link.through) ? 'mixed' : link.type);
  const known = [...Object.keys(LINK_SORTS), ...links.map((link) => link.type)];
  for (const sort of [...new Set([...known, 'mixed'])]) {
    const own = links.filter((link) => sortOf(link) === sort);
    if (own.length === 0) continue;
    on.page.heading(
      sort === 'mixed'
        ? `${direction} it, further on by links of several sorts`
        : `${direction} it, ${sort === 'part-of' && direction === 'Below' ? 'as its parts' : linkWords(sort)}`,
    );
    for (const link of own) {
      const indent = Math.min(2 * link.level, 8);
      const beside = besides(direction, link, own);
      if (beside) on.page.say(beside, { indent, weight: 'pale' });
      on.page.say(`According to ${on.word(link.claims)}, ${chainWords(link)}`, { indent, weight: 'strong' });
      if (link.placeholder) {
        on.page.say('A name that stands for one not known: it completes the chain and holds nobody.', {
          indent: indent + 2,
        });
      }
      on.quote(link.claims, indent + 2);
      on.page.say(on.origins(link), { indent: indent + 2 });
      on.less(link.also, indent + 2);
      for (const head of link.heads) {
        on.page.say(
          `According to ${on.word(head.claims)}, headed by ${head.person}${basisWords(head)} (${head.verdict})`,
          { indent: indent + 2 },
        );
        on.quote(head.claims, indent + 4);
      }
    }
  }
}

/** Said once, before the first of several that stand above one party at the same time. */
function besides(direction: 'Above' | 'Below', link: Link, own: readonly Link[]): string | null {
  if (direction === 'Below') return null;
  const beside = own.filter((each) => each.subordinate === link.subordinate && each.level === link.level);
  const names = [...new Set(beside.map((each) => each.superior))];
  if (names.length < 2 || beside[0] !== link) return null;
  return `The claims put several above ${link.subordinate} in this time: ${listed(names)}.`;
}
