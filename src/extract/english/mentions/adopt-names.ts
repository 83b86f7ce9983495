/** Adopts surer names into those that general name finding gives: where they overlap, the surer stand. */

import type { PostName } from '../posts/post-names.ts';
import type { NameMention } from './mention.ts';

export function adoptNames(mentions: readonly NameMention[], names: readonly PostName[]): NameMention[] {
  const ordered = [...names].sort((a, b) => a.phrase.tokens[0] - b.phrase.tokens[0]);
  const byToken = new Map<number, PostName[]>();
  for (const name of ordered) {
    for (let i = name.phrase.tokens[0]; i < name.phrase.tokens[1]; i++)
      byToken.set(i, [...(byToken.get(i) ?? []), name]);
  }
  const touching = ({ tokens: [from, to] }: NameMention): PostName[] => {
    const found: PostName[] = [];
    for (let i = from; i < to; i++) found.push(...(byToken.get(i) ?? []));
    return found;
  };
  const kept = mentions.filter(
    (mention) => mention.form === 'nominal' || !touching(mention).some((name) => crosses(mention, name)),
  );
  const known = new Set(kept.flatMap((mention) => touching(mention).filter((name) => same(mention, name))));
  const adopted = ordered
    .filter((name) => !known.has(name))
    .map(
      (name): NameMention => ({
        tokens: name.phrase.tokens,
        range: name.phrase.range,
        type: name.type,
        form: 'name',
        head: name.phrase.tokens[1] - 1,
        title: name.rank?.tokens ?? null,
      }),
    );
  return [...kept, ...adopted].sort((a, b) => a.tokens[0] - b.tokens[0] || b.tokens[1] - a.tokens[1]);
}

function same(mention: NameMention, { type, phrase }: PostName): boolean {
  return (
    mention.type === type && mention.tokens[0] === phrase.tokens[0] && mention.tokens[1] === phrase.tokens[1]
  );
}

/** They share a token and are not the same name. */
function crosses(mention: NameMention, name: PostName): boolean {
  const [from, to] = name.phrase.tokens;
  return mention.tokens[0] < to && from < mention.tokens[1] && !same(mention, name);
}
