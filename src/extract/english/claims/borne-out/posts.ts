/** Posts: over by what the sentence says, of another type by their own words, of an organ that is named. */
import type { ReadArgument, ReadClaim } from '../../../extractor.ts';
import { before, behind, without, wordsOf } from './words-around.ts';

const NEW_POST =
  '(?:his|her|their|the|this) (?:(?:recent|new|latest|present|current) )?(?:appointment|posting|redeployment|nomination|promotion|transfer|deployment|elevation|assignment)';
const UNTIL = new RegExp(`\\b(?:until|till|before|prior to) ${NEW_POST}\\b`, 'i');
const BEFORE_IT = new RegExp(`\\b(?:until|till|before|prior to) ${NEW_POST},?[^.;]{0,40}$`, 'i');
const WAS = /\b(?:was|were|had been)\b/;
/** Words that name a unit only with more. */
const GENERIC =
  /^(?:hq|hqtrs|headquarters|command|div|division|bde|brigade|bn|battalion|regiment|unit|theatre|sector|corps|camp|force|garrison)$/i;
/** Plain nouns that name the organ of a post well enough: "the army chief". */
const BODY =
  /\b(?:army|navy|air force|police|military|party|union|guard|government|militia|agency|service)$/i;

export function bornePost(claim: ReadClaim, text: string): ReadClaim | null {
  const said = wordsOf(claim, text);
  const first = claim.spans[0]!;
  const front = before(text, first);
  // "proclaimed himself king": a post that nobody gave.
  if (/\b(?:proclaim|declar|styl|crown)\w+ (?:himself|herself)\b/i.test(`${front}${said}`)) return null;
  // "the representative of the governor, Mr Dolin": which of the two is named is open.
  if (/\brepresentatives? of (?:the |His Excellency,? )?$/i.test(front) && /,/.test(said)) return null;
  const typed = withType(withoutGeneric(claim));
  const post = [...(typed.args['role'] ?? []), ...(typed.args['title'] ?? [])];
  // "having served in the theatre": where, and no post.
  if (post.length === 0 && !typed.args['organization'] && !typed.args['rank'] && claim.args['organization'])
    return null;
  if (typed.aspect !== 'holds') return typed;
  const next = behind(text, claim.spans.at(-1)!, 120).split(/[.;\n]/)[0]!;
  const over =
    (WAS.test(said) && (BEFORE_IT.test(front) || UNTIL.test(said) || UNTIL.test(next))) ||
    /\bhaving (?:previously )?served as\b/i.test(said);
  return over ? { ...typed, aspect: 'former' } : typed;
}

/** "the Brigade Commander", "the national security adviser": part of the post, and no organ by itself. */
function withoutGeneric(claim: ReadClaim): ReadClaim {
  const organ = claim.args['organization']?.[0];
  if (!organ) return claim;
  const owned = /^(?:our|their|its|his|her|my|your)$/i.test(organ.name) && organ.entity === null;
  const role = claim.args['role']?.[0];
  const inRole =
    role !== undefined && overlaps(role, organ) && !/\p{Lu}/u.test(organ.name) && !BODY.test(organ.name);
  return owned || inRole || GENERIC.test(organ.name) ? without(claim, 'organization') : claim;
}

function overlaps({ range: a }: ReadArgument, { range: b }: ReadArgument): boolean {
  return a !== null && b !== null && a[0] < b[1] && b[0] < a[1];
}

function withType(claim: ReadClaim): ReadClaim {
  const post = claim.args['role']?.[0]?.name ?? claim.args['title']?.[0]?.name ?? '';
  const organ = claim.args['organization']?.[0]?.name ?? '';
  if (claim.type !== 'head') return claim;
  if (/^(?:deputy|assistant|vice)\b/i.test(post)) return { ...claim, type: 'deputy' };
  if (
    /^chief of staff$/i.test(post) &&
    /\b(?:division|brigade|command|corps|battalion|regiment|theatre)\b/i.test(organ)
  )
    return { ...claim, type: 'staff' };
  // A minister heads his own ministry; one "of state", or of a government, heads nothing named here.
  if (
    /\bminister of state\b/i.test(post) ||
    (/^minister$/i.test(post) && /\b(?:office|government|cabinet)\b/i.test(organ))
  )
    return { ...claim, type: 'other' };
  return claim;
}
