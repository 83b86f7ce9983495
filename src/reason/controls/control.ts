/**
 * Control: one way in which somebody outside an organ had a say over it in a time, as claimed: gave it
 * orders, appointed in it, oversaw it, protested against it, or held it or those who controlled it.
 */
import type { Presumption, Proof, Verdict } from '../../model/finding.ts';
import type { Party } from '../evidence.ts';

export const CATEGORIES = {
  orders: 'Who gave it orders',
  appointment: 'Who appointed and dismissed in it',
  oversight: 'Who oversaw it, administered it or had it as a part',
  protest: 'Who protested',
  hold: 'Who was held, by whom and by what means',
} as const satisfies Record<string, string>;
export type ControlCategory = keyof typeof CATEGORIES;

export interface Control {
  readonly category: ControlCategory;
  readonly by: Party;
  /** On whom: the organ, its head, or one who controls it. */
  readonly over: Party;
  /** A type of `command`, `part-of`, `order`, `appointment`, `protest`, or a type of act. */
  readonly type: string;
  readonly means: readonly string[];
  readonly verdict: Verdict;
  /** 1 on the organ or its head; more on those who stand above it. */
  readonly level: number;
  /** A voice says that it began, and not only that it was so. */
  readonly begins: boolean;
  readonly voices: readonly (readonly string[])[];
  readonly claims: readonly string[];
  readonly also: readonly string[];
  readonly presumptions: readonly Presumption[];
  readonly proof: Proof;
}

/** What is claimed of one that controlled the organ at some time: that it is gone, or cannot act. */
export const LOSSES = {
  absent: 'A voice says that it does not exist.',
  dissolved: 'A voice says that it was dissolved.',
  died: 'A voice says that the person died.',
  ended: 'A voice says that its control ended.',
  denied: 'A voice says that it had no such control.',
  disabled: 'A voice says in other words that it could not act.',
} as const satisfies Record<string, string>;
export type LossWay = keyof typeof LOSSES;

export interface Loss {
  readonly of: Party;
  readonly way: LossWay;
  readonly verdict: Verdict;
  readonly says: string;
  readonly voices: readonly (readonly string[])[];
  readonly claims: readonly string[];
  readonly presumptions: readonly Presumption[];
  readonly proof: Proof;
}
