/** A judgement written into answers that the page holds already, so that a key press shows at once. */
import type { ClaimView } from '../../http/schemas/claim.ts';

type Patch = Pick<ClaimView, 'review' | 'judged'>;
/** Where claims stand in what the server answered: a list, one claim, or `claims` by id. */
type Held = unknown;

const isClaim = (value: unknown): value is ClaimView =>
  typeof value === 'object' && value !== null && 'review' in value && 'accordingTo' in value;

/** Whether it says so already: one's own judgement comes back as news, and nothing is drawn anew for it. */
const says = (claim: ClaimView, { review, judged }: Patch): boolean =>
  claim.review === review && claim.judged?.id === judged?.id && claim.judged?.reason === judged?.reason;

/** The same value where none of `patches` concerns it, so that nothing is drawn anew. */
export function patched<T extends Held>(held: T, patches: ReadonlyMap<string, Patch>): T {
  if (Array.isArray(held)) {
    let touched = false;
    const next = held.map((one) => {
      const patch = isClaim(one) ? patches.get(one.id) : undefined;
      if (!patch || says(one as ClaimView, patch)) return one;
      touched = true;
      return { ...one, ...patch };
    });
    return touched ? (next as T) : held;
  }
  if (typeof held !== 'object' || held === null) return held;
  if (isClaim(held)) {
    const patch = patches.get(held.id);
    return patch && !says(held, patch) ? { ...held, ...patch } : held;
  }
  const { claims } = held as { claims?: unknown };
  if (typeof claims !== 'object' || claims === null) return held;
  const hit = [...patches].filter(([id, patch]) => {
    const claim = (claims as Record<string, unknown>)[id];
    return isClaim(claim) && !says(claim, patch);
  });
  if (hit.length === 0) return held;
  const next: Record<string, unknown> = { ...claims };
  for (const [id, patch] of hit) next[id] = { ...(next[id] as ClaimView), ...patch };
  return { ...held, claims: next };
}

/** What a decision makes of a claim. */
export const reviewOf = (decision: 'yes' | 'no' | 'unsure' | 'open'): ClaimView['review'] =>
  decision === 'yes'
    ? 'accepted'
    : decision === 'no'
      ? 'rejected'
      : decision === 'unsure'
        ? 'unsure'
        : 'proposed';
