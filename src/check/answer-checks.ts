/**
 * Answer checks: that the parts of an answer about command, or the links of a whole chain, follow each
 * other, and what they come to together.
 */
import type { ChainFact, Fact, HolderFact, LinkFact, PartyRef } from '../model/fact.ts';
import { certainTogether, type Holding, possiblyTogether } from './dates.ts';
import type { Step } from './replay.ts';
import { rule, throughout } from './rule-check.ts';

const STRENGTH = ['contested', 'handover', 'evidenced', 'contiguous', 'assumed', 'possible', 'no evidence'];
const strongest = (verdicts: readonly string[]): string =>
  STRENGTH.find((verdict) => verdicts.includes(verdict)) ?? 'no evidence';

/** What the holders come to: contested or handed over where the formal heads are, else the strongest. */
function overall(holders: readonly HolderFact[]): string {
  const heads = holders.filter(({ type }) => type === 'head');
  const formalOnes = heads.filter(({ basis }) => basis !== 'in-fact').map(({ verdict }) => verdict);
  for (const verdict of ['contested', 'handover'] as const) if (formalOnes.includes(verdict)) return verdict;
  const plain = (heads.length > 0 ? heads : holders).map(({ verdict }) => verdict as string);
  const rest = plain.filter((verdict) => verdict !== 'contested' && verdict !== 'handover');
  return strongest(rest.length > 0 ? rest : plain);
}

export const answer = rule('answer', (step) => {
  const { fact } = step;
  step.shape(0, [], ['holder', 'replaced', 'link', 'succession', 'same']);
  step.demand(fact.asked[0] <= fact.asked[1], 'the time asked about ends before it begins');
  const [holders, links, successions] = [step.of('holder'), step.of('link'), step.of('succession')];
  for (const { fact: part } of [...holders, ...links, ...step.of('replaced')])
    step.demand(
      part.asked.join() === fact.asked.join() && part.mode === fact.mode,
      'a part answers for another time',
    );
  for (const { fact: part } of successions)
    step.demand(part.asked.join() === fact.asked.join(), 'a succession is for another time');
  // The organ, and those to which an answer goes on from it.
  const organs: PartyRef[] = [fact.organ];
  const known = (ref: PartyRef, among: readonly PartyRef[]): boolean =>
    among.some((each) => step.same.one(each, ref));
  for (let grown = true; grown; ) {
    grown = false;
    for (const { fact: change } of successions) {
      const [from, to] =
        change.to === 'successor'
          ? [change.predecessor, change.successor]
          : [change.successor, change.predecessor];
      if (known(from, organs) && !known(to, organs)) grown = organs.push(to) > 0;
    }
  }
  for (const { fact: part } of [...holders, ...step.of('replaced')])
    step.demand(known(part.organ, organs), 'a holder is of another organ than the one asked about');
  chainStands(step, links, [
    ...organs,
    ...holders.filter((each) => each.fact.type === 'head').map((each) => each.fact.person),
  ]);
  const says = overall(holders.map((each) => each.fact));
  step.demand(fact.verdict === says, `it states “${fact.verdict}”, and its parts give “${says}”`);
});

/** Every link must hang on the organ, a head of it or another link, and an evidenced one hold with what it hangs on. */
function chainStands(step: Step, links: readonly Step<LinkFact>[], from: readonly PartyRef[]): void {
  // Upward and downward by themselves: what stands beside the organ hangs on it in neither.
  const rows = [chainRows(step, links, from, true), chainRows(step, links, from, false)];
  const told = new Set([...links, ...step.of('holder')].flatMap(({ claims, more }) => [...claims, ...more]));
  for (const each of links.flatMap((link) => link.of('not-together', [...link.steps, ...link.moreSteps])))
    step.demand(
      each.claims.every((claim) => told.has(claim)),
      'a chain that may not hold together has a claim of no link that the answer names',
    );
  for (const each of links) {
    const chains = rows.flatMap((found) => found.get(each) ?? []);
    if (!step.demand(chains.length > 0, 'a link hangs on nothing that the answer names')) continue;
    const { fact } = each;
    if (fact.verdict !== 'evidenced' || throughout(fact)) continue;
    const together = chains.some(
      (row) => row.some((held) => !held?.dated) || certainTogether(row as Holding[], fact.asked),
    );
    step.demand(together, 'a link is called evidenced and may not have held on one day with those below it');
  }
}

/** Rows of one chain that are compared; more differ only in which of many claims is taken. */
const ROWS = 200;

/** For each link the rows of times that lead to it, one time of each link between. */
function chainRows(
  step: Step,
  links: readonly Step<LinkFact>[],
  from: readonly PartyRef[],
  up: boolean,
): ReadonlyMap<Step<LinkFact>, (Holding | null)[][]> {
  const near = ({ fact }: Step<LinkFact>): PartyRef => (up ? fact.subordinate : fact.superior);
  const far = ({ fact }: Step<LinkFact>): PartyRef => (up ? fact.superior : fact.subordinate);
  const rows = new Map<Step<LinkFact>, (Holding | null)[][]>();
  const left = new Set(links);
  for (let grown = true; grown; ) {
    grown = false;
    for (const each of left) {
      const direct = from.some((ref) => step.organ(ref, near(each)));
      const before = direct ? [[]] : [...rows].filter(([other]) => step.organ(far(other), near(each)));
      if (before.length === 0) continue;
      const lead = direct ? [[]] : before.flatMap(([, own]) => own as (Holding | null)[][]);
      const own = timesOf(each);
      rows.set(each, lead.flatMap((row) => own.map((held) => [...row, held])).slice(0, ROWS));
      left.delete(each);
      grown = true;
    }
  }
  return rows;
}

/** The times for which the claims of a link vouch; joined claims as one, and what is assumed until the end asked about. */
function timesOf(step: Step<LinkFact>): (Holding | null)[] {
  const { fact } = step;
  const [first, second] = step.claims.map((claim) => step.holding(claim));
  if (second) return [first ? { ...first, end: second.end } : null];
  return [first ?? null, ...step.more.map((claim) => step.holding(claim))].map((held) =>
    held && fact.verdict === 'assumed' ? { ...held, end: [fact.asked[1], null] } : held,
  );
}

/** Links that follow each other from the lower party to the upper, and what they come to on one day together. */
export function chain(step: Step<ChainFact>): void {
  const { fact } = step;
  if (!step.shape(0, [], ['link', 'succession', 'same', 'chain'])) return;
  step.demand(fact.asked[0] <= fact.asked[1], 'the time asked about ends before it begins');
  const [links, turns] = [step.of('link'), step.of('succession')];
  step.demand(
    step.of('chain').length === 0 && step.moreSteps.every((each) => each.fact.kind === 'chain'),
    'beside its own links it can have other chains and nothing else',
  );
  for (const { fact: part } of [...links, ...step.of('chain', step.moreSteps)])
    step.demand(
      part.asked.join() === fact.asked.join() && part.mode === fact.mode,
      'a part answers for another time',
    );
  for (const { fact: turn } of turns)
    step.demand(turn.asked.join() === fact.asked.join(), 'a succession is for another time');
  for (const { fact: other } of step.of('chain', step.moreSteps))
    step.demand(
      step.same.one(other.lower, fact.lower) && step.same.one(other.upper, fact.upper),
      'another chain is of other parties',
    );
  let at: PartyRef = fact.lower;
  for (const { fact: each } of links) {
    step.demand(
      leadsTo(step, at, each.subordinate, turns),
      'its links do not follow each other from the lower party',
    );
    at = each.superior;
  }
  if (links.length > 0)
    step.demand(leadsTo(step, at, fact.upper, turns), 'its last link does not lead to the upper party');
  const says = comesTo(links, fact);
  step.demand(fact.verdict === says, `it states “${fact.verdict}”, and its links give “${says}”`);
}

/** Whether two are one, or the one followed or preceded the other as far as these steps go. */
function leadsTo(
  step: Step,
  from: PartyRef,
  to: PartyRef,
  turns: readonly Step<Extract<Fact, { kind: 'succession' }>>[],
): boolean {
  const reached = [from];
  for (let grown = true; grown; ) {
    if (reached.some((each) => step.same.one(each, to))) return true;
    grown = false;
    for (const { fact } of turns) {
      const [a, b] =
        fact.to === 'successor' ? [fact.predecessor, fact.successor] : [fact.successor, fact.predecessor];
      const known = (ref: PartyRef): boolean => reached.some((each) => step.same.one(each, ref));
      if (known(a) && !known(b)) grown = reached.push(b) > 0;
    }
  }
  return false;
}

/** The weakest of the links, where all certainly held on one day; what may have is possible. */
function comesTo(links: readonly Step<LinkFact>[], fact: ChainFact): string {
  const held = links.map((each) => {
    const [time = null] = timesOf(each);
    // Between two claims it is inferred, beyond what the first of them reaches.
    return time && each.claims.length > 1 ? { ...time, reach: [null, null] as const } : time;
  });
  const all = throughout(fact);
  if (links.length === 0 || held.some((each) => each === null)) return 'no evidence';
  const times = held as Holding[];
  if (!possiblyTogether(times, fact.asked, all)) return 'no evidence';
  const verdicts = links.map((each) => each.fact.verdict as string);
  if (verdicts.includes('contested')) return 'contested';
  const sure = all || (times.every(({ dated }) => dated) && certainTogether(times, fact.asked));
  const weakest = STRENGTH.findLast((verdict) => verdicts.includes(verdict)) ?? 'no evidence';
  return sure ? weakest : 'possible';
}
