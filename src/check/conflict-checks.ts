/** Conflict checks: that the sides of a conflict say what excludes each other, or differ, as its ground states. */
import type { ConflictFact, ConflictGround, PartyRef } from '../model/fact.ts';
import type { CheckedClaim } from './checked-case.ts';
import { checkNetwork } from './date-checks.ts';
import { apart, dayCount, daysLeft } from './dates.ts';
import { fold, namesAlike, words } from './names.ts';
import type { Step } from './replay.ts';
import { areOne } from './rule-check.ts';
import { sharedDays } from './rule-checks.ts';

type Conflict = Step<ConflictFact>;
type Sides = readonly (readonly CheckedClaim[])[];
type Days = readonly [string | null, string | null];

const NONE: readonly CheckedClaim[] = [];
const GROUNDS: Readonly<Record<string, readonly ConflictGround[]>> = {
  'conflict.same-post': ['overlap'],
  'conflict.date': ['network'],
  'conflict.identity': ['judged', 'said'],
  'conflict.denial': ['denial', 'contrary'],
  'conflict.divergent-account': ['days', 'who'],
};

export function checkConflict(step: Conflict): void {
  const { ground, sides } = step.fact;
  if (!step.demand(GROUNDS[step.rule]?.includes(ground) ?? false, `“${ground}” is no ground of this rule`))
    return;
  const listed = new Set(sides.flatMap(({ claims }) => claims));
  step.demand(
    listed.size === step.claims.length && step.claims.every(({ id }) => listed.has(id)),
    'the claims of its sides are not those of its premises',
  );
  step.demand(sides.length > 1, 'a conflict has two sides or more');
  const told: Sides = sides.map(({ claims }) =>
    claims.flatMap((id) => step.claims.find((claim) => claim.id === id) ?? []),
  );
  const events = eventful(step, told);
  step.demand(
    step.presumptions.join() === (events ? 'same-event' : ''),
    events
      ? 'that it is one event is the presumption same-event, which is not among its premises'
      : 'it presumes what it has no use for',
  );
  step.demand(
    step.judgements.length === (ground === 'judged' ? 1 : 0),
    'it has not the judgement that the rule wants, or one too many',
  );
  CHECKS[ground](step, told);
}

const LETHAL = ['killing', 'execution', 'assassination'];
const MEETINGS = ['visit', 'meeting', 'conversation'];
const family = (type: string | null): string =>
  LETHAL.includes(type ?? '') ? 'death' : type === 'detention' ? 'arrest' : (type ?? '');
/** What date of a life a claim gives. */
const lifeDate = ({ kind, type }: CheckedClaim): 'birth' | 'death' | null => {
  if (kind === 'attribute')
    return type === 'birth' || type === 'age' ? 'birth' : type === 'death' ? 'death' : null;
  return kind === 'act' && LETHAL.includes(type ?? '') ? 'death' : null;
};

/** Whether the sides tell of an event that is presumed to be one, and not of a birth, a death or a post. */
function eventful(step: Conflict, told: Sides): boolean {
  const { ground } = step.fact;
  return ground === 'who' || (ground === 'days' && !told.flat().every((claim) => lifeDate(claim) !== null));
}

const CHECKS: Readonly<Record<ConflictGround, (step: Conflict, told: Sides) => void>> = {
  overlap: (step, [[own] = NONE, [other] = NONE]) => {
    const { about, sides } = step.fact;
    const [a, b] = [sides[0]?.parties?.[0], sides[1]?.parties?.[0]];
    if (!own || !other || a === undefined || b === undefined)
      return void step.demand(false, 'each side wants a claim and its holder');
    const heads = [own, other].every(
      (claim) =>
        claim.kind === 'posting' &&
        claim.type === 'head' &&
        claim.polarity === '+' &&
        claim.basis !== 'in-fact',
    );
    step.demand(heads, 'both claims must name a formal head');
    step.demand(
      step.same.named(own, ['person'], a) && step.same.named(other, ['person'], b) && !areOne(step, a, b),
      'the claims do not name two different holders',
    );
    step.demand(
      [own, other].every(
        (claim) => about[0] !== undefined && step.same.named(claim, ['organization'], about[0]),
      ) && allOne(step),
      'the claims are of different organs',
    );
    const days = sharedDays(step, own, other);
    step.demand(
      days !== null && dayCount(...days) > 1 && sides.every((side) => side.days?.join() === days.join()),
      'the claims do not both cover the days that it states',
    );
  },

  days: (step, told) => {
    const all = told.flat();
    const [first] = all;
    if (first === undefined) return void step.demand(false, 'it rests on no claim');
    const life = lifeDate(first);
    for (const claim of all) {
      const alike =
        life === null
          ? family(claim.type) === family(first.type) && claim.kind === first.kind
          : lifeDate(claim) === life;
      const meeting =
        claim.kind === 'communication' &&
        MEETINGS.includes(claim.type ?? '') &&
        MEETINGS.includes(first.type ?? '');
      step.demand((alike || meeting) && claim.polarity === '+', `claim ${claim.id} tells of something else`);
      concerns(step, claim);
    }
    const days = new Map(all.map((claim) => [claim, daysOf(step, claim)]));
    told.forEach((side, i) => {
      step.demand(
        days.get(side[0] as CheckedClaim)?.join() === step.fact.sides[i]?.days?.join(),
        `side ${i + 1} states other days than its claim leaves`,
      );
    });
    opposed(
      step,
      told,
      (a, b) =>
        apart(days.get(a) ?? [null, null], days.get(b) ?? [null, null]) && (life !== null || byOthers(a, b)),
    );
  },

  network: (step) => checkNetwork(step),

  judged: (step) => {
    const [a, b] = step.fact.about as [string, string];
    const [id = ''] = step.judgements;
    const found = step.case.judgement(id);
    const pair = found?.subject.kind === 'identity' ? [found.subject.a, found.subject.b] : [];
    step.demand(
      found?.decision === 'no' && step.case.latest(a, b)?.id === id && pair.includes(a) && pair.includes(b),
      'no judgement in force says that they are different',
    );
    const byJudgement = step.of('same').every((each) => each.rule === 'identity.judged');
    step.demand(byJudgement && step.same.one(a, b), 'no judgements make them one');
  },

  said: (step, [[one] = NONE, [two] = NONE]) => {
    if (!one || !two) return void step.demand(false, 'each side wants a claim');
    const says = ({ type, polarity }: CheckedClaim): boolean => (type !== 'different') === (polarity === '+');
    step.demand(
      [one, two].every(({ kind }) => kind === 'identity') && says(one) && !says(two),
      'the claims do not say that they are one and that they are not',
    );
    const [a, b, c, d] = step.fact.about as [PartyRef, PartyRef, PartyRef, PartyRef];
    step.demand(
      (step.same.one(a, c) && step.same.one(b, d)) || (step.same.one(a, d) && step.same.one(b, c)),
      'the sides are about different parties',
    );
    const both = (claim: CheckedClaim): boolean =>
      step.same.named(claim, ['a', 'b'], a) && step.same.named(claim, ['a', 'b'], b);
    step.demand(both(one) && both(two), 'the claims are of different parties');
  },

  denial: (step, [denied = NONE, [denial] = NONE]) => {
    if (!denial) return void step.demand(false, 'the second side wants the denial');
    step.demand(denial.kind === 'denial' && denial.polarity === '+', `claim ${denial.id} is no denial`);
    const names = new Set((denial.args['claims'] ?? []).map(({ claim }) => claim));
    for (const claim of denied) {
      const spoken = claim.voices.some(({ entity }) =>
        (denial.args['denied'] ?? []).some(
          (whose) => entity !== null && whose.entity !== null && step.same.one(entity, whose.entity),
        ),
      );
      const before =
        claim.source === denial.source && (claim.spans[0]?.start ?? 0) <= (denial.spans[0]?.start ?? 0);
      step.demand(
        names.has(claim.id) || (spoken && before),
        `claim ${denial.id} does not deny claim ${claim.id}`,
      );
    }
  },

  contrary: (step, [[positive] = NONE, [negative] = NONE]) => {
    if (!positive || !negative) return void step.demand(false, 'each side wants a claim');
    const [a, b] = [positive, negative];
    step.demand(
      a.kind === b.kind && a.type === b.type && a.polarity === '+' && b.polarity === '-' && byOthers(a, b),
      'the claims are not the contrary of each other by different voices',
    );
    const [party] = step.fact.about;
    const meets = Object.keys(b.args).some(
      (argument) =>
        party !== undefined && step.same.named(a, [argument], party) && step.same.named(b, [argument], party),
    );
    step.demand(meets && allOne(step), 'the claims do not share the party that it states');
    step.demand(!apart(daysOf(step, a), daysOf(step, b)), 'the claims are of different days');
  },

  who: (step, told) => {
    const { about, sides } = step.fact;
    const parties = sides.map((side) => side.parties ?? []);
    const [named] = about;
    const thing = typeof named === 'object' ? named.words : null;
    if (typeof named === 'object')
      step.demand(
        told.flat().some(({ source }) => source === named.source),
        'the thing is named in a source that no side rests on',
      );
    for (const [i, side] of told.entries()) {
      const act = side.filter(({ kind }) => kind === 'act');
      step.demand(
        act.length > 0 &&
          act.every(
            ({ type }) => family(type) === family(told[0]?.find(({ kind }) => kind === 'act')?.type ?? null),
          ),
        `side ${i + 1} tells of another sort of act`,
      );
      for (const claim of act) {
        const used = (claim.args['instrument'] ?? []).some(
          ({ name }) => thing !== null && ` ${words(name)} `.includes(` ${words(thing)} `),
        );
        if (!used) concerns(step, claim);
      }
      for (const party of parties[i] ?? [])
        step.demand(
          side.some((claim) => behind(step, claim, party, act)),
          `side ${i + 1} does not say who stands behind it`,
        );
      step.demand((parties[i] ?? []).length > 0, `side ${i + 1} names nobody`);
    }
    const sideOf = (claim: CheckedClaim): number => told.findIndex((side) => side.includes(claim));
    opposed(
      step,
      told.map((side) => side.filter(({ kind }) => kind === 'act')),
      (a, b) => {
        const [x, y] = [parties[sideOf(a)] ?? [], parties[sideOf(b)] ?? []];
        const differ =
          a.polarity !== b.polarity || x.every((one) => y.every((other) => !areOne(step, one, other)));
        return differ && byOthers(a, b) && !apart(daysOf(step, a), daysOf(step, b));
      },
    );
  },
};

/** Who is said to have done it: who did, who spoke for it in the same words, or the reason as worded. */
function behind(
  step: Conflict,
  claim: CheckedClaim,
  party: PartyRef,
  acts: readonly CheckedClaim[],
): boolean {
  if (claim.kind === 'act') {
    if (step.same.named(claim, ['perpetrator'], party)) return true;
    const reason = claim.args['reason']?.[0]?.name;
    return typeof party !== 'string' && reason !== undefined && fold(reason) === fold(party.words);
  }
  const overlaps = acts.some((act) =>
    act.spans.some((a) => claim.spans.some((b) => a.text === b.text && a.start < b.end && b.start < a.end)),
  );
  return claim.kind === 'communication' && overlaps && step.same.named(claim, ['from'], party);
}

/** Whether all that the sides are about is one. */
const allOne = ({ fact: { about }, same }: Conflict): boolean =>
  about.every((ref) => about[0] !== undefined && same.one(ref, about[0]));

/** Demands that each side has a claim against one of another side. */
function opposed(step: Conflict, told: Sides, against: (a: CheckedClaim, b: CheckedClaim) => boolean): void {
  told.forEach((side, i) => {
    const others = told.filter((_, j) => j !== i).flat();
    step.demand(
      side.some((a) => others.some((b) => against(a, b))),
      `nothing of side ${i + 1} goes against another side`,
    );
  });
}

/** Demands that a claim is about the one whom all sides are about, or one whose name is alike. */
function concerns(step: Conflict, claim: CheckedClaim, as?: readonly string[]): void {
  const groups = classes(step, step.fact.about);
  const meeting = as === undefined && claim.kind === 'communication';
  const names = as ?? (meeting ? ['from', 'to'] : claim.kind === 'act' ? ['victim'] : ['of']);
  step.demand(groups.length === (meeting ? 2 : 1), 'the sides are about different parties');
  const named = groups.every((refs) => refs.some((ref) => step.same.named(claim, names, ref)));
  step.demand(named, `claim ${claim.id} is about somebody else`);
}

/** The parties in groups of one, or of like names, of which accounts are compared though nobody joins them. */
function classes(step: Conflict, about: readonly PartyRef[]): PartyRef[][] {
  const name = (ref: PartyRef): string =>
    typeof ref === 'string' ? (step.case.entity(ref)?.name ?? '') : ref.words;
  // Like names are compared only where it is presumed that the event is one.
  const events = step.presumptions.includes('same-event');
  let groups = about.map((ref) => [ref]);
  const alike = (x: readonly PartyRef[], y: readonly PartyRef[]): boolean =>
    x.some((a) => y.some((b) => step.same.one(a, b) || (events && namesAlike(name(a), name(b)))));
  for (const ref of about) {
    const own = groups.filter((group) => alike(group, [ref]));
    groups = [...groups.filter((group) => !own.includes(group)), own.flat()];
  }
  return groups;
}

const byOthers = (a: CheckedClaim, b: CheckedClaim): boolean =>
  a.source !== b.source ||
  a.voices.map(({ name }) => name).join('\n') !== b.voices.map(({ name }) => name).join('\n');

/** The days a claim leaves; for an age, the days of birth that follow from it. */
function daysOf(step: Conflict, claim: CheckedClaim): Days {
  const time = step.time(claim);
  const [first, last] = time === null ? [null, null] : daysLeft(time);
  if (claim.kind !== 'attribute' || claim.type !== 'age') return [first, last];
  const age = numberIn(claim.args['value']?.[0]?.name ?? '');
  return age === null || first === null || last === null
    ? [null, null]
    : [yearsBefore(first, age + 1), yearsBefore(last, age)];
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function numberIn(text: string): number | null {
  const digits = /\b\d{1,3}\b/.exec(text)?.[0];
  if (digits !== undefined) return Number(digits);
  let sum: number | null = null;
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
    const [one, ten] = [ONES.indexOf(word), TENS.indexOf(word)];
    if (ten > 1) sum = ten * 10;
    else if (one > 0) return (sum ?? 0) + one;
    else if (sum !== null) return sum;
  }
  return sum;
}

function yearsBefore(day: string, years: number): string {
  const date = `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;
  const leap = new Date(`${date.slice(0, 4)}-02-29T00:00:00Z`).getUTCMonth() === 1;
  return date.endsWith('-02-29') && !leap ? `${date.slice(0, 4)}-02-28` : date;
}
