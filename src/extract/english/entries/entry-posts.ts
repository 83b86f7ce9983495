/**
 * Posts that an entry gives its head without a verb: "Head of the Foreign Bureau, 1921-29; military
 * attaché in Orland, 1931-34.", "1931-34: military attaché". Each stands at the begin of a sentence, behind
 * a semicolon, or in a row behind another such post or its time; a finite verb ends the row.
 */
import type { Analysis } from '../analysis.ts';
import { timesFrom } from '../claims/claim-times.ts';
import type { Chunk } from '../posts/chunk.ts';
import { documentChunks } from '../posts/document-chunks.ts';
import type { Post } from '../posts/find-posts.ts';
import { compile, encode, type Slot } from '../posts/form.ts';
import { FORMS, type PostPattern } from '../posts/patterns.ts';
import { phraseAt } from '../posts/post.ts';
import { postOf } from '../posts/post-of.ts';
import type { TimePhrase } from '../time/phrase.ts';
import type { Entry } from './entry.ts';

/** A post of an entry, with the time that stands beside it. */
export interface EntryPost extends Post {
  /** A token of its own words; its person is the head of the entry, far away. */
  readonly at: number;
  readonly time: TimePhrase | null;
}

const PATTERN: PostPattern = {
  id: 'posts.of-entry',
  says: 'A post in an entry that tells of its holder.',
  form: 'LEAD (POST | rank@rank | rank-word@rank)',
  examples: [],
  not: [],
};
const { expression, slots: SLOTS } = compile(PATTERN.form, FORMS);
const STICKY = new RegExp(expression.source, 'dy');
/** What may stand before a post in its row. */
const LEADING =
  /^(?:then|later|and|also|subsequently|afterwards|finally|successively|as|,|:|[–—-]|first|again|previously)$/;
/** What may stand behind one: its time, its place, the next of the row. */
const FOLLOWING =
  /^(?:[,;.:()[\]–—-]|\n|\d.*|and|then|from|since|until|to|till|in|at|on|during|under|for|before|after|by|c|ca|later|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|autumn|winter|early|late|mid)$/;

export function entryPosts(analysis: Analysis, known: readonly Post[]): EntryPost[] {
  return analysis.entries
    .filter(({ type }) => type === 'Person')
    .flatMap((entry) => documentChunks(analysis.doc).flatMap((chunks) => postsOf(analysis, entry, chunks)))
    .filter(({ range }) => !known.some((post) => post.range[0] < range[1] && range[0] < post.range[1]));
}

function postsOf(analysis: Analysis, entry: Entry, chunks: readonly Chunk[]): EntryPost[] {
  const { tokens, times } = analysis;
  const start = tokens[entry.body[0]]?.start ?? 0;
  const end = tokens[entry.body[1] - 1]!.end;
  if (chunks.length === 0 || chunks[0]!.start >= end || chunks.at(-1)!.end <= start) return [];
  const code = encode(chunks);
  const found: EntryPost[] = [];
  let live = true;
  let before: TimePhrase | null = null;
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (chunk.start < start || chunk.start >= end) continue;
    const time = timesFrom(times, chunk.start).find(({ range }) => range[0] === chunk.start);
    if (time) {
      while (i + 1 < chunks.length && chunks[i + 1]!.start < time.range[1]) i++;
      before = time;
      continue;
    }
    if (/^[.;]$|^\n$/.test(chunk.text)) {
      live = true;
      before = null;
      continue;
    }
    if (/^[([]$/.test(chunk.text)) {
      while (i + 1 < chunks.length && !/^[)\]]$/.test(chunks[i]!.text)) i++;
      continue;
    }
    if (!live || LEADING.test(chunk.lower) || chunk.kind === 'gloss') continue;
    const matched = matchAt(code, i);
    if (!matched || !closes(chunks[matched.to], times)) {
      live = false;
      continue;
    }
    const post = postFrom(analysis, entry, chunks, { from: i, ...matched });
    const organ = organOfRow(found.at(-1), post);
    const after = timeBehind(analysis, chunks, matched.to);
    found.push({
      ...post,
      ...organ,
      at: phraseAt(analysis.doc, ...post.range).tokens[0],
      time: after ?? before,
    });
    if (after) before = null;
    i = matched.to - 1;
  }
  return found;
}

type Matched = { readonly to: number; readonly slots: ReadonlyMap<Slot, readonly number[]> };

function matchAt(code: string, i: number): Matched | null {
  STICKY.lastIndex = i;
  const match = STICKY.exec(code);
  if (!match) return null;
  const slots = new Map<Slot, number[]>();
  SLOTS.forEach((slot, group) => {
    const place = match.indices![group + 1];
    if (place) slots.set(slot, [...(slots.get(slot) ?? []), place[0]]);
  });
  return { to: i + match[0].length, slots };
}

/** Nothing that would make the post a subject or part of a longer phrase follows. */
function closes(next: Chunk | undefined, times: readonly TimePhrase[]): boolean {
  return (
    next === undefined ||
    FOLLOWING.test(next.lower) ||
    timesFrom(times, next.start)[0]?.range[0] === next.start
  );
}

function postFrom(
  { doc, tokens }: Analysis,
  { head }: Entry,
  chunks: readonly Chunk[],
  matched: Matched & { readonly from: number },
): Post {
  const person = phraseAt(doc, tokens[head[0]]!.start, tokens[head[1] - 1]!.end);
  const compiled = { expression, slots: SLOTS, pattern: PATTERN, order: 0 };
  const { organization, ...post } = postOf(doc, chunks, { compiled, ...matched });
  // "military attaché": what only describes the post is no organ.
  const organ = organization && !/^(?:military|naval|air)$/.test(organization.text) ? { organization } : {};
  return { ...post, ...organ, person };
}

/** The time behind a post, with nothing but marks or a place between. */
function timeBehind({ doc, times }: Analysis, chunks: readonly Chunk[], to: number): TimePhrase | null {
  const start = chunks[to - 1]!.end;
  const time = timesFrom(times, start).find(({ edtf }) => edtf !== null);
  if (!time) return null;
  const between = doc.text.slice(start, time.range[0]);
  return /^(?:[\s,([:–—-]|\b(?:in|at|of|the)\b|\p{Lu}[\p{L}-]+)*$/u.test(between) && between.length < 60
    ? time
    : null;
}

/** "Deputy commander of the guard 1921-29, commander 1929-36": the second is in the same organ. */
function organOfRow(last: EntryPost | undefined, post: Post): Pick<Post, 'organization'> {
  const head = (each: Post | undefined): string | undefined =>
    each?.role?.text.split(/\s/).at(-1)?.toLowerCase();
  if (!last?.organization || post.organization || post.place) return {};
  return head(post) !== undefined && head(post) === head(last) ? { organization: last.organization } : {};
}
