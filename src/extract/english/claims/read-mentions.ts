/** Everything of a text that names or stands for something, as the reading reports it. */
import type { Range, ReadMention } from '../../extractor.ts';
import type { Analysis } from '../analysis.ts';
import { dateRanges } from '../mentions/date-mentions.ts';
import type { Post } from '../posts/post.ts';
import { postMentions } from '../posts/post-mentions.ts';

export function readMentions(analysis: Analysis, posts: readonly Post[]): ReadMention[] {
  const found: ReadMention[] = analysis.mentions.map(({ type, range, form }, place) => ({
    type,
    range,
    entity: analysis.entityOfMention[place] ?? null,
    form,
  }));
  for (const [token, entity] of analysis.anaphora) {
    const { start, end } = analysis.tokens[token]!;
    found.push({ type: analysis.entities[entity]!.type, range: [start, end], entity, form: 'pronoun' });
  }
  for (const range of dateRanges(analysis.doc.text, analysis.times))
    found.push({ type: 'Date', range, entity: null, form: 'name' });
  for (const { type, range } of postMentions(analysis.doc, posts))
    found.push({ type, range, entity: null, form: 'name' });
  return unique(found).sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
}

function unique(mentions: readonly ReadMention[]): ReadMention[] {
  const key = ({ type, range }: { type: string; range: Range }) => `${type} ${range[0]} ${range[1]}`;
  const seen = new Set<string>();
  return mentions.filter((mention) => !seen.has(key(mention)) && seen.add(key(mention)));
}
