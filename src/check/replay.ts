/**
 * Replay: takes a proof apart step by step and asks the case, not the engine, whether its premises bear
 * out what it concludes. It imports none of the rules; what each rule licenses stands in docs/rules.md.
 */
import type { AskedTime, Fact, Join, PartyRef } from '../model/fact.ts';
import type { Proof, RuleStep } from '../model/finding.ts';
import {
  type CheckedCase,
  type CheckedClaim,
  type CheckReport,
  type CheckScope,
  WHOLE_CASE,
} from './checked-case.ts';
import { ClaimCheck } from './claims.ts';
import { type Holding, holdingOf, periodOf, type Time, timeOf, verdictOf } from './dates.ts';
import { Equality, wrongJoins } from './equality.ts';
import { RULE_CHECKS } from './rule-checks.ts';
import { inScope } from './scope.ts';

/** A step with its premises sorted, and what a check of a rule may ask. */
export class Step<F extends Fact = Fact> {
  readonly rule: string;
  readonly fact: F;
  readonly claims: readonly CheckedClaim[];
  readonly more: readonly CheckedClaim[];
  readonly steps: readonly Step[];
  readonly moreSteps: readonly Step[];
  readonly presumptions: readonly string[];
  readonly judgements: readonly string[];
  /** What the premises make one; with corroboration, in `widely`. */
  readonly same: Equality;
  readonly widely: Equality;
  readonly case: CheckedCase;
  readonly scope: CheckScope;
  readonly #say: (sentence: string) => void;

  constructor(
    raw: RuleStep,
    children: Children,
    more: Children,
    of: CheckedCase,
    scope: CheckScope,
    say: (sentence: string) => void,
  ) {
    this.rule = raw.rule;
    this.fact = raw.fact as F;
    this.claims = children.claims;
    this.more = more.claims;
    this.steps = children.steps;
    this.moreSteps = more.steps;
    this.presumptions = children.presumptions;
    this.judgements = children.judgements;
    this.case = of;
    this.scope = scope;
    this.#say = say;
    this.same = this.#equality(this.steps);
    this.widely = this.#equality([...this.steps, ...this.moreSteps]);
  }

  /** Says a fault where the condition does not hold. Returns the condition. */
  demand(holds: boolean, sentence: string): boolean {
    if (!holds) this.#say(sentence);
    return holds;
  }

  /** The steps of a kind among the premises. */
  of<K extends Fact['kind']>(
    kind: K,
    steps: readonly Step[] = this.steps,
  ): Step<Extract<Fact, { kind: K }>>[] {
    return steps.filter((step) => step.fact?.kind === kind) as Step<Extract<Fact, { kind: K }>>[];
  }

  /** Demands these counts of premises and nothing beside them. */
  shape(claims: number, presumptions: readonly string[], kinds: readonly Fact['kind'][]): boolean {
    const wanted =
      presumptions.length === 0 ? 'no presumption' : `the presumption ${presumptions.join(', ')}`;
    return [
      this.demand(
        this.claims.length === claims,
        `it rests on ${this.claims.length} claims, and the rule wants ${claims}`,
      ),
      this.demand(
        [...this.presumptions].sort().join() === [...presumptions].sort().join(),
        `the rule wants ${wanted} among its premises`,
      ),
      this.demand(this.judgements.length === 0, 'the rule wants no judgement among its premises'),
      this.demand(
        [...this.steps, ...this.moreSteps].every(({ fact }) => kinds.includes(fact.kind)),
        'a premise is of a kind that the rule has no use for',
      ),
    ].every(Boolean);
  }

  /** When a claim says that it was, with the named period that a premise gives. Null where that fails. */
  time(claim: CheckedClaim): Time | null {
    const period = periodOf(claim, this.case.periods());
    const on = !this.scope.off.has('period');
    const given = this.of('period', [...this.steps, ...this.moreSteps]).some(
      ({ fact }) => fact.period === period?.id,
    );
    if (
      period !== null &&
      on &&
      !this.demand(given, `claim ${claim.id} names the period “${period.name}”, and no premise says so`)
    )
      return null;
    const time = timeOf(claim, period, on);
    this.demand(time !== null, `the dates of the period “${period?.name}” cannot be read`);
    return time;
  }

  holding(claim: CheckedClaim): Holding | null {
    const time = this.time(claim);
    return time && holdingOf(claim, time, this.case.source(claim.source)?.date ?? null);
  }

  verdict(claim: CheckedClaim, { asked, mode }: AskedTime): string | null {
    const held = this.holding(claim);
    return held && verdictOf(held, asked, mode === 'throughout', !this.scope.off.has('open-end'));
  }

  /** Whether two are one here, or are organs of which a premise says that one followed the other. */
  organ(a: PartyRef, b: PartyRef, steps: readonly Step[] = this.steps): boolean {
    const equality = this.#equality(steps);
    for (const { fact } of this.of('succession', steps)) equality.join(fact.predecessor, fact.successor);
    return equality.one(a, b);
  }

  /** Whether the claim puts one of its fillers where the fact has the organ. */
  atOrgan(claim: CheckedClaim, organ: PartyRef, steps: readonly Step[] = this.steps): boolean {
    const equality = this.#equality(steps);
    for (const { fact } of this.of('succession', steps)) equality.join(fact.predecessor, fact.successor);
    return equality.named(claim, ['organization'], organ);
  }

  #equality(steps: readonly Step[]): Equality {
    const equality = new Equality();
    for (const { fact } of this.of('same', steps)) for (const { a, b } of fact.joins) equality.join(a, b);
    return equality;
  }
}

interface Children {
  readonly claims: CheckedClaim[];
  readonly steps: Step[];
  readonly presumptions: string[];
  readonly judgements: string[];
}

/** Checks proofs against one case. What it has compared once it does not compare again. */
export class Checker {
  readonly #case: CheckedCase;
  readonly #claims: ClaimCheck;

  constructor(of: CheckedCase) {
    this.#case = of;
    this.#claims = new ClaimCheck(of);
  }

  check(proof: Proof, scope: CheckScope = WHOLE_CASE): CheckReport {
    const faults: string[] = [];
    const used = new Set<string>();
    let characters = 0;
    let steps = 0;
    const fault = (path: string, sentence: string): void => {
      faults.push(`Step ${path}: ${sentence}.`);
    };

    const children = (premises: readonly Proof[], path: string, first: number): Children => {
      const found: Children = { claims: [], steps: [], presumptions: [], judgements: [] };
      premises.forEach((premise, i) => {
        if ('claim' in premise) {
          const seen = this.#claims.see(premise.claim);
          const counted = seen.claim && inScope(seen.claim, scope, this.#case);
          if (!used.has(premise.claim)) {
            used.add(premise.claim);
            characters += seen.characters;
            for (const each of seen.faults) fault(path, each);
            if (typeof counted === 'string') fault(path, counted);
          }
          if (seen.claim) found.claims.push(typeof counted === 'string' || !counted ? seen.claim : counted);
        } else if ('judgement' in premise) found.judgements.push(premise.judgement);
        else if ('presumption' in premise) {
          if (scope.off.has(premise.presumption))
            fault(path, `it presumes ${premise.presumption}, which was switched off`);
          found.presumptions.push(premise.presumption);
        } else found.steps.push(visit(premise, path === '0' ? `${first + i}` : `${path}.${first + i}`));
      });
      return found;
    };

    const visit = (raw: RuleStep, path: string): Step => {
      steps++;
      const say = (sentence: string): void => fault(`${path} (${raw.rule})`, sentence);
      const own = children(raw.premises, path, 1);
      const more = children(raw.more ?? [], path, raw.premises.length + 1);
      const step = new Step(raw, own, more, this.#case, scope, say);
      const rule = RULE_CHECKS[raw.rule];
      if (rule === undefined)
        say(`the checker does not know the rule “${raw.rule}”, and cannot vouch for this step`);
      else if (raw.fact?.kind !== rule.concludes)
        say(`the rule concludes a fact “${rule.concludes}”, and the step states none`);
      else {
        for (const wrong of wrongJoins(joinsOf(step), this.#case)) say(wrong);
        rule.check(step);
      }
      return step;
    };

    try {
      if ('rule' in proof) visit(proof, '0');
      else faults.push('The proof does not begin with a step of a rule.');
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
      faults.push('The proof is not of the form that docs/rules.md describes.');
    }
    return { faults, steps, claims: used.size, characters };
  }
}

const joinsOf = (step: Step): Join[] =>
  [...step.steps, ...step.moreSteps].flatMap(({ fact }) => (fact?.kind === 'same' ? fact.joins : []));
