/**
 * Links as a trained model sees them: who commands whom, which organ is part of which, who is a member of
 * what. They become the claims that the patterns make of such words, with the voices and times of their
 * clause.
 */

import type { ClaimKind } from '../../../model/kinds.ts';
import type { LearnedMarks } from '../../learned/marks.ts';
import { type Phrase, phraseAt } from '../posts/post.ts';
import type { Document } from '../tokens.ts';
import { postMarks } from './post-marks.ts';

export interface LearnedLink {
  readonly kind: ClaimKind;
  readonly type: string;
  readonly args: Readonly<Record<string, Phrase>>;
  readonly range: readonly [start: number, end: number];
}

/** Argument names of bearer and borne. */
interface Shape {
  readonly kind: ClaimKind;
  readonly type: string;
  readonly head: string;
  readonly tail: string;
}

const SHAPES: Readonly<Record<string, Shape>> = {
  commands: { kind: 'command', type: 'command', head: 'superior', tail: 'subordinate' },
  answers_to: { kind: 'command', type: 'command', head: 'subordinate', tail: 'superior' },
  part_of: { kind: 'structure', type: 'part-of', head: 'part', tail: 'whole' },
  member_of: { kind: 'membership', type: 'belongs', head: 'person', tail: 'organization' },
};

/** In order of their words; each link once, however the model says it. */
export function learnedLinks(doc: Document, marks: LearnedMarks | null | undefined): LearnedLink[] {
  const { mentions, relations } = postMarks(marks);
  const posted = new Set(
    relations.filter(({ type }) => type === 'is_posted').map(({ head, tail }) => `${head} ${tail}`),
  );
  const seen = new Set<string>();
  const links: LearnedLink[] = [];
  for (const { type, head, tail } of relations) {
    const shape = SHAPES[type];
    if (shape === undefined) continue;
    const [a, b] = [mentions[head]!, mentions[tail]!];
    // A bare number names no organ.
    if ([a, b].some(({ range }) => !/\p{L}/u.test(doc.text.slice(...range)))) continue;
    // A person and an organ: whoever commands or serves it holds a post there (`learned-posts.ts`).
    if (type === 'commands' && a.type === 'Person' && b.type === 'Organization') continue;
    if (type === 'member_of' && posted.has(`${head} ${tail}`)) continue;
    const args = {
      [shape.head]: phraseAt(doc, ...a.range),
      [shape.tail]: phraseAt(doc, ...b.range),
    };
    const key = `${shape.kind} ${Object.keys(args)
      .sort()
      .map((name) => args[name]!.range[0])
      .join(' ')}`;
    if (seen.has(key)) continue;
    seen.add(key);
    links.push({
      kind: shape.kind,
      type: shape.type,
      args,
      range: [Math.min(a.range[0], b.range[0]), Math.max(a.range[1], b.range[1])],
    });
  }
  return links.sort((x, y) => x.range[0] - y.range[0]);
}
