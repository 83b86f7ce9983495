/** Rule check: what the checks of all rules share. */
import type { AskedTime, Fact, PartyRef } from '../model/fact.ts';
import type { Step } from './replay.ts';

export interface RuleCheck {
  readonly concludes: Fact['kind'];
  // biome-ignore lint/suspicious/noExplicitAny: the kind of fact is compared with `concludes` before.
  readonly check: (step: any) => void;
}

/** A check of rules that conclude facts of one kind. */
export const rule = <K extends Fact['kind']>(
  concludes: K,
  check: (step: Step<Extract<Fact, { kind: K }>>) => void,
): RuleCheck => ({ concludes, check });

/** Whether the question is of all days of the time, and not of some. */
export const throughout = (fact: AskedTime): boolean => fact.mode === 'throughout';

/** Whether the premises, or a person, make one of two. */
export function areOne(step: Step, a: PartyRef, b: PartyRef): boolean {
  const judged = typeof a === 'string' && typeof b === 'string' && step.case.latest(a, b)?.decision === 'yes';
  return judged || step.same.one(a, b);
}
