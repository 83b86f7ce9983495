/** Modifiers of a post: words before it that say whether it is held, was held, begins or ends. */

import type { Aspect, Basis } from '../../../model/kinds.ts';
import { listOf } from './list.ts';

export const POST_MODIFIERS: Readonly<Record<Aspect, readonly string[]>> = {
  former: listOf(`
    former, previous, formerly, former acting, ex, erstwhile, one-time, onetime, sometime, previously, until then, up to then, till then, until recently, hitherto, immediate past,
    past, retired, late, ousted, deposed, disgraced, impeached, sacked, slain, deceased
  `),
  begins: listOf(`
    new, brand-new, newly, newly appointed, newly deployed, newly posted, newly named, newly-appointed,
    newly-deployed, newly-posted, newly-named, incoming, in-coming, designate
  `),
  ends: listOf(`
    outgoing, out-going, departing
  `),
  acting: listOf(`
    acting, interim, provisional, caretaker
  `),
  holds: listOf(`
    current, currently, present, now, incumbent, long-time, longtime, long-serving, then, at that time,
    powerful, notorious, feared, local, respective, immediate, also, so-called, oblast, okrug, raion, krai, guberniya, uyezd, volost
  `),
};

/** Modifiers that say whether a post is held in fact or only in law. */
export const BASIS_MODIFIERS: Readonly<Record<Basis, readonly string[]>> = {
  'in-fact': listOf(`
    real, actual, de facto, effective, virtual, true, undisputed
  `),
  'in-law': listOf(`
    nominal, titular, formal, de jure, official, figurehead
  `),
};
