/** Citations: what of a claim still stands when works that its author cites for it are withdrawn. */
import type { Citation, Claim } from '../model/claim.ts';
import { foldName } from '../model/names.ts';
import type { When } from '../time/when.ts';

/** Parts without which a claim says less, but still says something. */
const ADDITIONS: ReadonlySet<string> = new Set(['role', 'rank', 'title', 'means', 'start', 'end']);
/** Types of a posting that follow from its role. */
const BY_ROLE: ReadonlySet<string> = new Set(['head', 'deputy', 'staff']);

/** The shortest beginning of a key that counts as the key. */
const SHORTEST_KEY = 8;

/** Whether a person who names a work means this one: by key, the beginning of it, address or title. */
export function citationFits(citation: Citation, name: string): boolean {
  if (citation.key === name || citation.url === name) return true;
  if (name.length >= SHORTEST_KEY && citation.key.startsWith(name)) return true;
  return citation.title !== null && foldName(citation.title) === foldName(name);
}

/**
 * The claim without the works for which `withdrawn` says yes. A part (an argument, an end of its time)
 * for which only such works are cited is lost with them; parts that cite nothing stay on the author's
 * word. Null where a part is lost without which nothing is said. The id stays: it is the same claim,
 * of which less is counted on.
 */
export function withoutWorks(claim: Claim, withdrawn: (citation: Citation) => boolean): Claim | null {
  const { citations } = claim;
  if (!citations?.some(withdrawn)) return claim;
  const kept = citations.filter((citation) => !withdrawn(citation));
  const still = new Set(kept.flatMap((citation) => citation.parts));
  const lost = new Set(citations.flatMap((citation) => citation.parts).filter((part) => !still.has(part)));
  if (kept.length === 0 || [...lost].some((part) => !ADDITIONS.has(part))) return null;
  const args = Object.fromEntries(Object.entries(claim.args).filter(([argument]) => !lost.has(argument)));
  const type =
    claim.kind === 'posting' && lost.has('role') && BY_ROLE.has(claim.type ?? '') ? 'other' : claim.type;
  const when = lost.has('start') || lost.has('end') ? withoutEnds(claim.when, lost) : claim.when;
  return { ...claim, type, args, when, citations: kept };
}

/** A time of which one end or both are no longer supported: what is left is attested at the other. */
function withoutEnds(when: When, lost: ReadonlySet<string>): When {
  const noStart = lost.has('start');
  const noEnd = lost.has('end');
  const [, begun] = when.start;
  const [still] = when.end;
  return {
    edtf: null,
    text: when.text,
    start: noStart ? [null, noEnd || still === 'open' ? null : still] : when.start,
    end: noEnd ? [noStart || begun === 'open' ? null : begun, null] : when.end,
  };
}
