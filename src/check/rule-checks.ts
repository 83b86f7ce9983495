/** Rule checks: for each rule, what its premises must be and what they must bear out. */
import type { AskedTime, DeniedFact, HolderFact, LinkFact } from '../model/fact.ts';
import { answer, chain } from './answer-checks.ts';
import type { CheckedClaim } from './checked-case.ts';
import { checkConflict } from './conflict-checks.ts';
import { CONTROL_CHECKS } from './control-checks.ts';
import {
  checkAge,
  checkBounds,
  checkLife,
  checkRelative,
  checkReport,
  checkSameEvent,
  checkTold,
} from './date-checks.ts';
import {
  certain,
  certainDays,
  certainTogether,
  day,
  dayCount,
  type Holding,
  outer,
  readDate,
} from './dates.ts';
import { isName, namesAgree } from './names.ts';
import type { Step } from './replay.ts';
import { areOne, type RuleCheck, rule, throughout } from './rule-check.ts';

const formal = (claim: CheckedClaim): boolean =>
  claim.kind === 'posting' && claim.type === 'head' && claim.polarity === '+' && claim.basis !== 'in-fact';

// Holders and links

/** Demands that a claim puts the person in the post, whatever its dates. */
function bearsPost(step: Step, fact: HolderFact, claim: CheckedClaim, widely = false): boolean {
  const steps = widely ? [...step.steps, ...step.moreSteps] : step.steps;
  const same = widely ? step.widely : step.same;
  const right =
    claim.kind === 'posting' &&
    claim.type === fact.type &&
    claim.basis === fact.basis &&
    claim.polarity === '+' &&
    same.named(claim, ['person'], fact.person) &&
    step.atOrgan(claim, fact.organ, steps);
  return step.demand(right, `claim ${claim.id} does not put the person in this post of the organ`);
}

function bearsLink(step: Step, fact: LinkFact, claim: CheckedClaim, widely = false): boolean {
  const same = widely ? step.widely : step.same;
  const part = claim.kind === 'structure' && claim.type === 'part-of';
  const right =
    (part || claim.kind === 'command') &&
    (part ? 'part-of' : (claim.type ?? 'command')) === fact.type &&
    claim.polarity === '+' &&
    same.named(claim, [part ? 'whole' : 'superior'], fact.superior) &&
    same.named(claim, [part ? 'part' : 'subordinate'], fact.subordinate);
  return step.demand(right, `claim ${claim.id} does not put the one above the other in this way`);
}

/** Two claims before and after, between which it is inferred, and neither of which is enough alone. */
function joined(step: Step, fact: AskedTime): void {
  const [a, b] = step.claims as readonly [CheckedClaim, CheckedClaim];
  const [before, after] = [step.holding(a), step.holding(b)];
  if (before === null || after === null) return;
  const [from, to] = [day(before.start[1]), day(after.end[0])];
  const both: Holding = { ...before, end: after.end };
  step.demand(
    before.firm && after.firm && before.dated && after.dated,
    'both claims must be dated and told as facts',
  );
  step.demand(
    !['ends', 'former'].includes(a.aspect) && !['begins', 'former'].includes(b.aspect),
    'the earlier claim tells of an end, or the later of a beginning',
  );
  step.demand(from !== null && to !== null && from < to, 'the claims are not one before and one after');
  step.demand(
    certain(both, fact.asked, throughout(fact)),
    'the time asked about does not lie between the two claims',
  );
  step.demand(
    [a, b].every((claim) => step.verdict(claim, fact) !== 'evidenced'),
    'one of the claims is enough alone',
  );
}

/** The verdict with what is set over it: a shared post, a denial, a chain that may not hold together. */
function overruled(step: Step, plain: string): string {
  const every = [...step.steps, ...step.moreSteps];
  const shared = step.of('shared', every);
  if (step.of('denied', every).length > 0 || shared.some(({ rule }) => rule === 'holder.contested'))
    return 'contested';
  if (shared.length > 0) return 'handover';
  return step.of('not-together', every).length > 0 ? 'possible' : plain;
}

function holder(
  plain: string,
  presumptions: readonly string[],
  kind?: (held: Holding) => boolean,
): RuleCheck {
  return rule('holder', (step) => {
    const { fact } = step;
    const inferred = plain === 'contiguous';
    if (!step.shape(inferred ? 2 : 1, presumptions, ['same', 'period', 'succession', 'shared', 'denied']))
      return;
    for (const claim of step.claims) bearsPost(step, fact, claim);
    for (const claim of step.more) {
      bearsPost(step, fact, claim, true);
      step.demand(step.verdict(claim, fact) === plain, `claim ${claim.id} does not say as much of this time`);
    }
    const [first] = step.claims as [CheckedClaim];
    if (inferred) joined(step, fact);
    else {
      const held = step.holding(first);
      const says = step.verdict(first, fact);
      step.demand(says === plain, `by its claim the verdict is “${says}”, and the rule is for “${plain}”`);
      if (held && kind)
        step.demand(kind(held), 'its claim is possible for another reason than the rule says');
    }
    const says = overruled(step, plain);
    step.demand(fact.verdict === says, `it states “${fact.verdict}”, and what it rests on gives “${says}”`);
    for (const each of step.of('shared', [...step.steps, ...step.moreSteps])) {
      step.demand(
        plain === 'evidenced' &&
          formal(first) &&
          step.widely.one(each.fact.person, fact.person) &&
          step.organ(each.fact.organ, fact.organ, [...step.steps, ...step.moreSteps]) &&
          each.fact.days[0] <= fact.asked[1] &&
          each.fact.days[1] >= fact.asked[0],
        'the shared days are not of this person, organ and time',
      );
    }
    for (const each of step.of('denied', [...step.steps, ...step.moreSteps])) deniedPost(step, each, fact);
  });
}

function deniedPost(step: Step, denial: Step<DeniedFact>, fact: HolderFact): void {
  const [claim, denied] = denial.claims;
  if (claim === undefined) return;
  if (denial.fact.how === 'denial') {
    if (denied) bearsPost(step, fact, denied, true);
    return;
  }
  const right =
    denial.fact.how === 'negative' &&
    claim.kind === 'posting' &&
    claim.type === fact.type &&
    (claim.basis === null || fact.basis === null || claim.basis === fact.basis) &&
    step.widely.named(claim, ['person'], fact.person) &&
    step.atOrgan(claim, fact.organ, [...step.steps, ...step.moreSteps]);
  step.demand(right, `claim ${claim.id} does not say the contrary of this`);
  inTime(denial, claim, fact);
}

const inTime = (step: Step, claim: CheckedClaim, fact: AskedTime): boolean =>
  step.demand(step.verdict(claim, fact) !== 'no evidence', `claim ${claim.id} does not speak of this time`);

function link(inferred: boolean): RuleCheck {
  return rule('link', (step) => {
    const { fact } = step;
    const [first] = step.claims;
    if (first === undefined) return void step.demand(false, 'it rests on no claim');
    const plain = inferred ? 'contiguous' : (step.verdict(first, fact) ?? 'no evidence');
    const presumptions = inferred ? ['continuity'] : plain === 'assumed' ? ['open-end'] : [];
    if (!step.shape(inferred ? 2 : 1, presumptions, ['same', 'period', 'not-together', 'denied'])) return;
    for (const claim of step.claims) bearsLink(step, fact, claim);
    for (const claim of step.more) {
      bearsLink(step, fact, claim, true);
      step.demand(step.verdict(claim, fact) === plain, `claim ${claim.id} does not say as much of this time`);
    }
    step.demand(first.basis === fact.basis, `claim ${first.id} states another basis`);
    if (inferred) joined(step, fact);
    else step.demand(plain !== 'no evidence', 'its claim does not speak of this time');
    const says = overruled(step, plain);
    step.demand(fact.verdict === says, `it states “${fact.verdict}”, and what it rests on gives “${says}”`);
    const every = [...step.steps, ...step.moreSteps];
    for (const each of step.of('not-together', every)) {
      const time = each.fact.asked.join() === fact.asked.join() && each.fact.mode === fact.mode;
      step.demand(
        time && each.claims.at(-1)?.id === first.id,
        'the chain is of another time, or does not end with the claim of this link',
      );
    }
    for (const each of step.of('denied', every)) {
      const [claim, denied] = each.claims;
      if (claim === undefined) continue;
      if (each.fact.how === 'denial') {
        if (denied) bearsLink(step, fact, denied, true);
        continue;
      }
      const part = claim.kind === 'structure';
      const right =
        each.fact.how === 'absent'
          ? claim.type === 'absent' && step.widely.named(claim, ['organization'], fact.superior)
          : step.widely.named(claim, [part ? 'whole' : 'superior'], fact.superior) &&
            step.widely.named(claim, [part ? 'part' : 'subordinate'], fact.subordinate);
      step.demand(right, `claim ${claim.id} does not say the contrary of this`);
      inTime(each, claim, fact);
    }
  });
}

function denied(step: Step<DeniedFact>): void {
  const { how, denied: id } = step.fact;
  if (!step.shape(how === 'denial' ? 2 : 1, [], ['period'])) return;
  step.demand(how === 'denial' || id === null, 'it names a claim that it does not deny');
  const [claim, other] = step.claims as readonly [CheckedClaim, CheckedClaim];
  if (how === 'denial') {
    const names = (claim.args['claims'] ?? []).some((filler) => filler.claim === other.id);
    step.demand(
      claim.kind === 'denial' && claim.polarity === '+' && names && other.id === id,
      `claim ${claim.id} does not deny claim ${other.id}`,
    );
  } else if (how === 'absent')
    step.demand(
      claim.kind === 'structure' && claim.type === 'absent' && claim.polarity === '+',
      `claim ${claim.id} tells of no absence`,
    );
  else {
    const kind = claim.kind === 'posting' || claim.kind === 'command' || claim.type === 'part-of';
    step.demand(claim.polarity === '-' && kind, `claim ${claim.id} denies nothing`);
  }
}

/** Two formal heads whose claims certainly cover these days. */
function shared(several: boolean): RuleCheck {
  return rule('shared', (step) => {
    const { fact } = step;
    if (!step.shape(2, [], ['same', 'period', 'succession'])) return;
    const [own, other] = step.claims as readonly [CheckedClaim, CheckedClaim];
    step.demand([own, other].every(formal), 'both claims must name a formal head');
    step.demand(step.same.named(own, ['person'], fact.person), `claim ${own.id} does not name the person`);
    step.demand(step.same.named(other, ['person'], fact.rival), `claim ${other.id} does not name the rival`);
    step.demand(!areOne(step, fact.person, fact.rival), 'the two holders are one');
    step.demand(
      [own, other].every((claim) => step.atOrgan(claim, fact.organ)),
      'the two claims are of different organs',
    );
    const days = sharedDays(step, own, other);
    step.demand(
      days?.join() === fact.days.join(),
      `both claims cover ${days?.join(' to ') ?? 'no day together'}, and not ${fact.days.join(' to ')}`,
    );
    const count = dayCount(...(fact.days as [string, string]));
    step.demand(several ? count > 1 : count === 1, `they share ${count} days`);
  });
}

export function sharedDays(step: Step, a: CheckedClaim, b: CheckedClaim): readonly [string, string] | null {
  const [x, y] = [step.holding(a), step.holding(b)].map((held) => (held === null ? null : certainDays(held)));
  if (!x || !y) return null;
  const [from = '', to = ''] = [[x[0], y[0]].sort().at(-1), [x[1], y[1]].sort()[0]];
  return from <= to ? [from, to] : null;
}

// Who are one, and when

const judged = rule('same', (step) => {
  const { joins } = step.fact;
  step.demand(joins.length > 0, 'it joins nobody');
  step.demand(step.presumptions.length + step.claims.length === 0, 'it rests on judgements alone');
  const ids = joins.map(({ because }) => ('judgement' in because ? because.judgement : ''));
  step.demand(ids.join() === step.judgements.join(), 'its judgements are not those of its joins');
  for (const { a, b, because } of joins) {
    if (!('judgement' in because)) continue;
    const found = step.case.judgement(because.judgement);
    const pair = found?.subject.kind === 'identity' ? [found.subject.a, found.subject.b] : [];
    step.demand(
      found?.decision === 'yes' && pair.includes(a) && pair.includes(b) && a !== b,
      `judgement ${because.judgement} does not say that ${a} and ${b} are one`,
    );
    step.demand(
      step.case.latest(a, b)?.id === because.judgement,
      `a later judgement on ${a} and ${b} undid ${because.judgement}`,
    );
  }
});

const sameName = rule('same', (step) => {
  step.shape(0, ['same-name'], []);
  step.demand(step.fact.joins.length > 0, 'it joins nobody');
  for (const { a, b, because } of step.fact.joins) {
    const [x, y] = [step.case.entity(a), step.case.entity(b)];
    if (!x || !y || !('names' in because)) {
      step.demand(false, `it joins ${a} and ${b}, of which one is not in the case or no name is given`);
      continue;
    }
    const [one, other] = because.names;
    const bearing = [x.name, ...x.aliases].includes(one) && [y.name, ...y.aliases].includes(other);
    step.demand(bearing, `${a} is not named ${one}, or ${b} is not named ${other}`);
    step.demand(
      x.type === y.type && x.type !== 'Group' && x.source !== y.source,
      `${a} and ${b} are of different sorts or of one source`,
    );
    const sorts = { equal: [x.type], person: ['Person'], organ: ['Organization'] };
    const fits = sorts[because.agree]?.includes(x.type) ?? false;
    step.demand(
      fits && isName(one) && isName(other) && namesAgree(one, other, because.agree),
      `the names ${one} and ${other} do not agree as it says`,
    );
  }
});

const period = rule('period', (step) => {
  step.shape(0, ['period'], []);
  const found = step.case.periods().find(({ id }) => id === step.fact.period);
  const read = found && readDate(found.edtf);
  step.demand(
    (read ? outer(read).join() : 'none') === step.fact.days.join(),
    `the case does not record these days for the period ${step.fact.period}`,
  );
});

const succession = rule('succession', (step) => {
  const { fact } = step;
  if (!step.shape(1, [], ['period'])) return;
  const [claim] = step.claims as [CheckedClaim];
  step.demand(
    claim.kind === 'structure' &&
      claim.type === 'succeeds' &&
      claim.polarity === '+' &&
      step.same.named(claim, ['predecessor'], fact.predecessor) &&
      step.same.named(claim, ['successor'], fact.successor),
    `claim ${claim.id} does not say that the one succeeded the other`,
  );
  const [first, last] = step.holding(claim)?.start ?? [null, null];
  const bound = fact.to === 'successor' ? (first ?? last) : (last ?? first);
  const right =
    bound !== null &&
    bound !== 'open' &&
    (fact.to === 'successor' ? fact.asked[1] >= bound : fact.asked[0] <= bound);
  step.demand(right, 'the change is not dated so that the answer goes from the one to the other');
});

const replaced = rule('replaced', (step) => {
  const { fact } = step;
  if (!step.shape(2, ['one-head'], ['same', 'period', 'succession'])) return;
  const [own, later] = step.claims as readonly [CheckedClaim, CheckedClaim];
  const [a, b] = [step.holding(own), step.holding(later)];
  step.demand(
    [own, later].every(
      (claim) => formal(claim) && claim.aspect === 'begins' && step.atOrgan(claim, fact.organ),
    ),
    'both claims must tell that a formal head of the organ began',
  );
  step.demand(
    step.same.named(own, ['person'], fact.person) && step.same.named(later, ['person'], fact.by),
    'the claims name other persons',
  );
  step.demand(!areOne(step, fact.person, fact.by), 'the two are one');
  const [before, from, by] = [day(a?.start[1]), day(b?.start[0]), day(b?.start[1])];
  step.demand(
    b?.firm === true &&
      before !== null &&
      from !== null &&
      by !== null &&
      before < from &&
      by <= fact.asked[0],
    'the other did not certainly begin later, and before the time asked about',
  );
});

const notTogether = rule('not-together', (step) => {
  const { fact } = step;
  step.shape(step.claims.length, [], ['period']);
  step.demand(
    step.claims.length > 1 && !throughout(fact),
    'it wants the claims of a chain, for some time in a period',
  );
  const held = step.claims.map((claim) => step.holding(claim));
  step.demand(
    held.every((each) => each?.dated) && !certainTogether(held as Holding[], fact.asked),
    'the links certainly held on one day together',
  );
});

const course = rule('course', (step) => {
  step.shape(step.claims.length, [], ['same']);
  for (const claim of step.claims) {
    const where = claim.where.some(({ entity }) => entity !== null && step.same.one(entity, step.fact.of));
    step.demand(
      where || step.same.named(claim, Object.keys(claim.args), step.fact.of),
      `claim ${claim.id} does not name the subject`,
    );
  }
});

export const RULE_CHECKS: Readonly<Record<string, RuleCheck>> = {
  ...CONTROL_CHECKS,
  'command.answer': answer,
  'holder.attested': holder('evidenced', []),
  'holder.joined': holder('contiguous', ['continuity']),
  'holder.going-on': holder('assumed', ['open-end']),
  'holder.imprecise': holder('possible', [], (held) => held.dated && held.firm),
  'holder.soft': holder('possible', [], (held) => held.dated && !held.firm),
  'holder.replaced': replaced,
  'holder.handover': shared(false),
  'holder.contested': shared(true),
  'holder.denied': rule('denied', denied),
  'link.attested': link(false),
  'link.joined': link(true),
  'link.together': notTogether,
  'link.denied': rule('denied', denied),
  'chain.answer': rule('chain', chain),
  'succession.step': succession,
  'identity.same-name': sameName,
  'identity.judged': judged,
  'time.period': period,
  'conflict.same-post': rule('conflict', checkConflict),
  'conflict.date': rule('conflict', checkConflict),
  'conflict.identity': rule('conflict', checkConflict),
  'conflict.denial': rule('conflict', checkConflict),
  'conflict.divergent-account': rule('conflict', checkConflict),
  'date.told': rule('dated', checkTold),
  'date.age': rule('dated', checkAge),
  'date.life': rule('dated', checkLife),
  'date.relative': rule('dated', checkRelative),
  'date.report': rule('dated', checkReport),
  'date.same-event': rule('dated', checkSameEvent),
  'date.bounds': rule('bounds', checkBounds),
  'career.order': course,
};
