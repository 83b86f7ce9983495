/**
 * Scope, as the checker reads it: what is left of a claim for a question that leaves sources or cited
 * works out, or asks for one voice. Written apart from `reason/citations.ts` and `reason/evidence.ts`.
 */
import type { Citation } from '../model/claim.ts';
import type { CheckedCase, CheckedClaim, CheckScope } from './checked-case.ts';
import { fold, namesAgree } from './names.ts';

/** A claim says less without these, and still says something. */
const DISPENSABLE = ['role', 'rank', 'title', 'means', 'start', 'end'];

/** The claim as far as the scope lets it count, or one sentence on why it does not. */
export function inScope(claim: CheckedClaim, scope: CheckScope, of: CheckedCase): CheckedClaim | string {
  const source = of.source(claim.source);
  const leftOut = (name: string): boolean =>
    name === claim.source || name === source?.path || (source?.path.endsWith(`/${name}`) ?? false);
  if (scope.without.some(leftOut)) return `claim ${claim.id} stands in ${source?.path}, which was left out`;
  const rest = standing(claim, (work) => !scope.without.some((name) => isMeant(work, name)));
  if (rest === null) return `claim ${claim.id} says nothing without the works that were left out`;
  const { accordingTo } = scope;
  if (accordingTo === null || restsOn(rest, accordingTo, of)) return rest;
  const said = standing(
    rest,
    (work) => isMeant(work, accordingTo) || fold(work.publication ?? '') === fold(accordingTo),
  );
  const cites = rest.citations?.length && said?.citations?.length;
  return cites ? said : `claim ${claim.id} does not rest on the word of ${accordingTo}`;
}

function isMeant({ key, url, title }: Citation, name: string): boolean {
  const named = name.length >= 8 && key.startsWith(name);
  return named || key === name || url === name || (title !== null && fold(title) === fold(name));
}

/** What is left when only these works count; a part that only others are cited for goes with them. */
function standing(claim: CheckedClaim, counts: (work: Citation) => boolean): CheckedClaim | null {
  const all = claim.citations ?? [];
  const kept = all.filter(counts);
  if (kept.length === all.length) return claim;
  const borne = kept.flatMap(({ parts }) => parts);
  const gone = all.flatMap(({ parts }) => parts).filter((part) => !borne.includes(part));
  if (kept.length === 0 || gone.some((part) => !DISPENSABLE.includes(part))) return null;
  const [noStart, noEnd] = [gone.includes('start'), gone.includes('end')];
  const day = (bound: string | null): string | null => (bound === 'open' ? null : bound);
  const { start, end } = claim.when;
  return {
    ...claim,
    citations: kept,
    type: claim.kind === 'posting' && gone.includes('role') ? 'other' : claim.type,
    when:
      noStart || noEnd
        ? {
            edtf: null,
            text: claim.when.text,
            start: noStart ? [null, noEnd ? null : day(end[0])] : start,
            end: noEnd ? [noStart ? null : day(start[1]), null] : end,
          }
        : claim.when,
  };
}

function restsOn(claim: CheckedClaim, voice: string, of: CheckedCase): boolean {
  const source = of.source(claim.source);
  return claim.voices.some(({ name, entity }) => {
    if (name === 'author') {
      const called = ['author', source?.path, source?.author, `author of ${source?.path}`];
      return called.some((each) => each && fold(each) === fold(voice));
    }
    const known = entity === null ? undefined : of.entity(entity);
    const names = [name, ...(known ? [known.id, known.name, ...known.aliases] : [])];
    return names.some(
      (each) => each === voice || (['equal', 'person'] as const).some((how) => namesAgree(each, voice, how)),
    );
  });
}
