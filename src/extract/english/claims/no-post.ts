/** Drafts of postings whose words tell of no post, of another's, or of half a post. */
import type { Analysis } from '../analysis.ts';
import type { Draft } from '../matching/matcher.ts';

/** Callings that are a post only with their organ: "is a brave officer" praises. */
const CALLING = /\b(?:officer|official|soldier|agent|aide|employee|engineer|lawyer)$/i;

export function isNoPost({ template, frame, args }: Draft, { doc, tokens }: Analysis): boolean {
  if (template.kind !== 'posting') return false;
  const { text } = doc;
  const { predicate, clause } = frame;
  const [role, organ, person] = ['role', 'organization', 'person'].map((name) => args[name]?.[0]?.range);
  if (predicate) {
    const after = tokens[predicate.to];
    const glued = after !== undefined && after.start === tokens[predicate.to - 1]!.end;
    // "Dolin, the Council secretary-general's adviser": the post is that of another.
    if (frame.kind === 'apposition' && glued && /^(?:[-‐–]|['’]s?)$/.test(after.text)) return true;
    const words = tokens.slice(predicate.from, predicate.head + 1).map(({ lower }) => lower);
    // "would not be the first ruler to flee": one of a row.
    if (words.includes('first') && after?.lower === 'to') return true;
    if (frame.kind === 'verb' && !organ && /^an?$/.test(words[0] ?? '') && CALLING.test(words.at(-1)!))
      return true;
  }
  // "Chief of Training and Drill": the second field is no organ.
  if (role && organ && /^\s+(?:and|&)\s+$/.test(text.slice(role[1], organ[0]))) return true;
  // "Dolin, head of the guard, and Holl is head of the bureau": of two before "is" the nearer one.
  const verb =
    frame.kind === 'verb' && /^(?:is|was)$/.test(tokens[clause.verb?.from ?? 0]!.lower) ? clause.verb! : null;
  return (
    verb !== null &&
    person !== undefined &&
    person !== null &&
    person[1] < tokens[verb.from]!.start &&
    /\sand\s+\p{Lu}/u.test(text.slice(person[1], tokens[verb.from]!.start)) &&
    !/\bwho(?:se|m)?\b/.test(text.slice(person[1], tokens[verb.from]!.start))
  );
}
