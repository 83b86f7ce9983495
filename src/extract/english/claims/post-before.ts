/**
 * Posts that the words only point back to: "and held the post until 1964", "he was succeeded by Stanek".
 * The post is the last one told of the same person in the sentences right before; where none was told
 * there is no claim. Patterns ask for it by the path `post-before` (of the claim's own person) or
 * `post-before-of:PATH` (of the person there) under `organization`.
 */
import type { ReadArgument, ReadClaim } from '../../extractor.ts';
import type { Analysis } from '../analysis.ts';
import { fillerOf } from '../fillers/fillers.ts';
import { follow } from '../frames/paths.ts';
import type { Drafted } from './earlier.ts';

/** How many sentences back a post is looked for. */
const REACH = 2;
/** Who follows the first head is not the first: but a first secretary may follow another. */
const FIRST = /^(?:first|founding|last|original|then)\s(?!secretary|deputy|minister|lord|sea|mate)/i;
const PATH = /^post-before(?:-of:(?<path>.+))?$/;

/** The claims with such posts filled in; `told` are postings read by other means. */
export function fillPosts(
  analysis: Analysis,
  drafted: readonly Drafted[],
  told: readonly ReadClaim[],
): Drafted[] {
  const postings = [...drafted.map(({ claim }) => claim), ...told].filter(
    ({ kind, args }) =>
      kind === 'posting' && (args['organization'] ?? args['role'] ?? args['title']) !== undefined,
  );
  return drafted.flatMap((each) => {
    const match = PATH.exec(each.draft.template.args['organization'] ?? '');
    if (!match) return [each];
    const path = match.groups?.['path'];
    const holder = path === undefined ? (each.claim.args['person']?.[0] ?? null) : at(analysis, each, path);
    const before = holder === null ? null : lastPost(analysis, postings, holder, each.claim);
    if (!before) return [];
    const { organization, role, title } = before.args;
    const args = {
      ...each.claim.args,
      ...(organization ? { organization } : {}),
      ...(role && !FIRST.test(role[0]!.name) ? { role } : {}),
      ...(title ? { title } : {}),
    };
    return [{ draft: each.draft, claim: { ...each.claim, type: before.type, args } }];
  });
}

function at(analysis: Analysis, { draft }: Drafted, path: string): ReadArgument | null {
  const phrase = [...follow(draft.frame, path)][0]?.[0];
  return phrase ? fillerOf(analysis, phrase).argument : null;
}

function lastPost(
  { doc }: Analysis,
  postings: readonly ReadClaim[],
  holder: ReadArgument,
  claim: ReadClaim,
): ReadClaim | null {
  const sentenceOf = (offset: number): number =>
    doc.sentences.findIndex(({ range }) => range[0] <= offset && offset < range[1]);
  const own = claim.spans[0]![1];
  let best: ReadClaim | null = null;
  for (const other of postings) {
    const start = other.spans[0]![0];
    const person = other.args['person']?.[0];
    if (start >= own || other.polarity === '-' || (best && best.spans[0]![0] > start)) continue;
    if (!person || person.entity === null || person.entity !== holder.entity) continue;
    if (sentenceOf(own - 1) - sentenceOf(start) > REACH) continue;
    best = other;
  }
  return best;
}
