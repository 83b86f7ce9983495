/**
 * Drops: why something that a larger extractor answered is not kept. Each reason is counted for each
 * passage and shown; `docs/larger-model.md` names them all. `claim`: the whole claim is dropped, `part`:
 * only this part of it, since a claim without it says less and nothing else. `answer`: said of the answer.
 */
export const DROPS = {
  'not-a-claim': { drops: 'claim', says: 'It has not the form of a claim.' },
  'unknown-kind': { drops: 'claim', says: 'There is no such kind of claim.' },
  'unknown-type': { drops: 'claim', says: 'The kind has no such type.' },
  'wrong-value': {
    drops: 'claim',
    says: 'Aspect, basis, polarity or certainty is not one that claims have.',
  },
  'quote-not-found': { drops: 'claim', says: 'The quoted words do not stand in the passage.' },
  'quote-ambiguous': { drops: 'claim', says: 'The quoted words stand there more than once.' },
  'quote-too-long': { drops: 'claim', says: 'It quotes more than the words of a claim.' },
  'wrong-voice': {
    drops: 'claim',
    says: 'A voice is not quoted, or a stance is not one that it can have.',
  },
  'certainty-not-found': {
    drops: 'claim',
    says: 'The words said to make it certain or not do not stand there.',
  },
  incomplete: { drops: 'claim', says: 'An argument without which the kind says nothing is missing.' },
  'beside-the-quote': { drops: 'claim', says: 'Nothing of what it says stands in its own quoted words.' },
  'claim-not-there': {
    drops: 'claim',
    says: 'It is about another claim, which is not there or was dropped.',
  },
  duplicate: { drops: 'claim', says: 'The same answer says it twice.' },
  'too-many': { drops: 'claim', says: 'The answer holds more claims than a passage can.' },
  'unknown-argument': { drops: 'part', says: 'The kind has no such argument.' },
  'argument-not-found': { drops: 'part', says: 'The words of an argument do not stand in the passage.' },
  'argument-ambiguous': {
    drops: 'part',
    says: 'The words of an argument stand equally near more than once.',
  },
  'wrong-entity': { drops: 'part', says: 'An argument is filled by what cannot fill it.' },
  'name-not-found': {
    drops: 'part',
    says: 'The name that a word goes back to does not stand in the passage.',
  },
  'time-not-found': {
    drops: 'part',
    says: 'The words of a time do not stand in the passage, or not clearly.',
  },
  'date-unreadable': { drops: 'part', says: 'A date is not EDTF; the words of the time are kept.' },
  'date-not-in-words': { drops: 'part', says: 'The words do not give the date; they are kept without it.' },
  'date-otherwise': { drops: 'part', says: 'The words give another date, which is kept.' },
  'place-not-found': {
    drops: 'part',
    says: 'The words of a place do not stand in the passage, or not clearly.',
  },
  'quantity-not-found': {
    drops: 'part',
    says: 'The words of a number do not stand in the passage, or not clearly.',
  },
  'field-ignored': { drops: 'part', says: 'It has a field that claims do not have.' },
  'cut-off': { drops: 'answer', says: 'The answer breaks off; the claims before the break are kept.' },
} as const satisfies Record<string, { readonly drops: 'claim' | 'part' | 'answer'; readonly says: string }>;
export type Drop = keyof typeof DROPS;
export const DROP_REASONS = Object.keys(DROPS) as readonly Drop[];

/** Counts of what was dropped, by reason. */
export class DropCount {
  readonly #counts = new Map<Drop, number>();

  add(reason: Drop, n = 1): void {
    if (n > 0) this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + n);
  }

  /** In the order of `DROPS`; reasons that did not occur are absent. */
  record(): Partial<Record<Drop, number>> {
    return Object.fromEntries(
      DROP_REASONS.flatMap((reason) => {
        const n = this.#counts.get(reason);
        return n === undefined ? [] : [[reason, n]];
      }),
    );
  }
}
