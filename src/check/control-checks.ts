/**
 * Control checks: what the rules on controls, losses, areas and acts want of their premises. That nothing
 * else was claimed is not checked, nor which words mean that a body cannot act: they stand in the answer.
 */
import type { AskedTime, ControlFact, Fact, LinkFact, PartyRef, PassageFact } from '../model/fact.ts';
import type { Span } from '../model/span.ts';
import type { CheckedClaim } from './checked-case.ts';
import { certain, certainTogether, day, type Holding } from './dates.ts';
import { fold } from './names.ts';
import type { Step } from './replay.ts';
import type { RuleCheck } from './rule-check.ts';

const rule = <K extends Fact['kind']>(
  concludes: K,
  check: (step: Step<Extract<Fact, { kind: K }>>) => void,
): RuleCheck => ({ concludes, check });

type Bears = (claim: CheckedClaim) => boolean;

/** Demands claims that bear out the verdict: one, or two that are joined; the others say as much. */
function borne(
  step: Step,
  fact: AskedTime & { readonly verdict: string },
  bears: Bears,
  kinds: readonly Fact['kind'][],
): void {
  const inferred = step.presumptions.includes('continuity');
  const [first, second] = step.claims;
  if (first === undefined) return void step.demand(false, 'it rests on no claim');
  const plain = inferred ? 'contiguous' : (step.verdict(first, fact) ?? 'no evidence');
  const presumptions = inferred ? ['continuity'] : plain === 'assumed' ? ['open-end'] : [];
  if (!step.shape(inferred ? 2 : 1, presumptions, ['same', 'period', ...kinds])) return;
  for (const claim of [...step.claims, ...step.more])
    step.demand(bears(claim), `claim ${claim.id} does not say this`);
  for (const claim of step.more)
    step.demand(step.verdict(claim, fact) === plain, `claim ${claim.id} does not say as much of this time`);
  if (second) {
    const [before, after] = [step.holding(first), step.holding(second)];
    const over = before && after ? { ...before, end: after.end } : null;
    step.demand(
      over !== null && certain(over, fact.asked, fact.mode === 'throughout'),
      'the time asked about does not lie between the two claims',
    );
  }
  step.demand(plain !== 'no evidence', 'its claim does not speak of this time');
  step.demand(fact.verdict === plain, `it states “${fact.verdict}”, and what it rests on gives “${plain}”`);
}

// Controls

const LINKED: Readonly<Record<string, readonly string[]>> = {
  'control.orders': ['command', 'personal-control'],
  'control.oversight': ['administrative', 'oversight', 'part-of'],
  'control.hold': ['coercion', 'allegiance', 'personal-control'],
};

function control(bears: (step: Step, fact: ControlFact, claim: CheckedClaim) => boolean): RuleCheck {
  return rule('control', (step) => {
    const { fact } = step;
    const links = step.of('link');
    if (links.length > 0) return overLink(step, fact, links);
    const [passage] = step.of('passage');
    if (passage) return inPassage(step, fact, passage);
    borne(step, fact, (claim) => claim.polarity === '+' && bears(step, fact, claim), []);
  });
}

function overLink(step: Step, fact: ControlFact, links: readonly Step<LinkFact>[]): void {
  step.shape(0, [], ['link']);
  const [{ fact: link }] = links as readonly [Step<LinkFact>];
  const same =
    step.same.one(link.superior, fact.by) &&
    fact.over !== null &&
    step.same.one(link.subordinate, fact.over) &&
    link.type === fact.type &&
    link.verdict === fact.verdict &&
    inTimes(link, [fact.asked], fact.mode);
  step.demand(links.length === 1 && same, 'it says another thing than its link');
  step.demand(LINKED[step.rule]?.includes(link.type) ?? false, 'a link of this type is no such control');
}

const byFor = (step: Step, fact: ControlFact, claim: CheckedClaim, names: readonly string[]): boolean =>
  step.widely.named(claim, names, fact.by);
const overFor = (step: Step, fact: ControlFact, claim: CheckedClaim, names: readonly string[]): boolean =>
  fact.over === null || step.widely.named(claim, names, fact.over);

const orders = control(
  (step, fact, claim) =>
    fact.type === 'order' &&
    ((claim.kind === 'communication' &&
      claim.type === 'order' &&
      byFor(step, fact, claim, ['from']) &&
      overFor(step, fact, claim, ['to'])) ||
      (claim.kind === 'act' &&
        byFor(step, fact, claim, ['ordered-by']) &&
        overFor(step, fact, claim, ['perpetrator']))),
);

const appointment = control((step, fact, claim) =>
  fact.type === 'dismissal'
    ? claim.kind === 'act' &&
      claim.type === 'dismissal' &&
      byFor(step, fact, claim, ['ordered-by', 'perpetrator']) &&
      overFor(step, fact, claim, ['victim'])
    : fact.type === 'appointment' &&
      claim.kind === 'communication' &&
      claim.type === 'order' &&
      byFor(step, fact, claim, ['from']) &&
      (claim.args['content'] ?? []).some((filler) => step.case.claim(filler.claim ?? '')?.kind === 'posting'),
);

const protest = control(
  (step, fact, claim) =>
    fact.type === 'protest' &&
    isProtest(claim) &&
    byFor(step, fact, claim, ['from']) &&
    overFor(step, fact, claim, ['to', 'about']),
);

const hold = control(
  (step, fact, claim) =>
    claim.type === fact.type &&
    ((claim.kind === 'command' &&
      byFor(step, fact, claim, ['superior']) &&
      overFor(step, fact, claim, ['subordinate'])) ||
      (claim.kind === 'act' &&
        byFor(step, fact, claim, ['perpetrator', 'ordered-by']) &&
        overFor(step, fact, claim, ['victim']))),
);

const isProtest = (claim: CheckedClaim): boolean =>
  claim.kind === 'communication' && claim.type === 'protest';

/** A protest dated by its passage: on some day of what the frame covers. */
function inPassage(step: Step, fact: ControlFact, passage: Step<PassageFact>): void {
  if (!step.shape(1, [], ['same', 'passage'])) return;
  const [claim] = step.claims as [CheckedClaim];
  step.demand(
    isProtest(claim) && claim.polarity === '+' && step.same.named(claim, ['from'], fact.by),
    `claim ${claim.id} tells of no protest by this party`,
  );
  step.demand(
    passage.fact.claim === claim.id && fact.type === 'protest' && fact.over === null,
    'the passage is that of another claim',
  );
  const [frame] = passage.claims;
  const time = frame ? passage.time(frame) : null;
  const days = [...(time?.start ?? []), ...(time?.end ?? [])]
    .map(day)
    .filter((each) => each !== null)
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  const [from, to] = fact.asked;
  const touches = first !== undefined && last !== undefined && first <= to && last >= from;
  const within = touches && first >= from && last <= to && fact.mode === 'some-time-in';
  step.demand(
    touches && fact.verdict === (within ? 'evidenced' : 'possible'),
    'the passage does not speak so of this time',
  );
}

const passage = rule('passage', (step) => {
  const { fact } = step;
  if (!step.shape(1, ['passage'], ['period'])) return;
  const [frame] = step.claims as [CheckedClaim];
  const claim = step.case.claim(fact.claim);
  const [at, span] = [frame.spans[0], claim?.spans[0]];
  const undated = claim?.when.text === null && claim.when.edtf === null;
  if (!step.demand(frame.id === fact.frame && undated, 'the protest has a date, or the frame is another'))
    return;
  if (!at || !span || at.text !== span.text)
    return void step.demand(false, 'the two claims do not stand in one text');
  step.demand(
    fact.how === 'between' ? between(frame, at, span) : fact.how === 'sentence' && oneSentence(at, span),
    'the protest does not stand so beside the claim that dates it',
  );
});

function between(frame: CheckedClaim, at: Span, span: Span): boolean {
  const words = fold(frame.when.text ?? '');
  return frame.cues.some(
    (cue) =>
      cue.text === span.text &&
      fold(cue.quote) === words &&
      words !== '' &&
      cue.end <= span.start &&
      at.start >= span.end,
  );
}

function oneSentence(at: Span, span: Span): boolean {
  const between = [...at.suffix].slice(0, span.start - at.end);
  return between.length === span.start - at.end && !/[.!?;:\n]/.test(between.join(''));
}

// Losses

const loss = (
  names: readonly string[],
  fits: (claim: CheckedClaim) => boolean,
  over: 'holds' | 'event' | 'end',
): RuleCheck =>
  rule('loss', (step) => {
    const { fact } = step;
    if (!step.shape(1, [], ['same', 'period'])) return;
    const [claim] = step.claims as [CheckedClaim];
    step.demand(step.rule === `loss.${fact.way}`, 'it is lost in another way than the rule says');
    step.demand(
      fits(claim) && step.same.named(claim, names, fact.of),
      `claim ${claim.id} does not say this of the party`,
    );
    if (over === 'holds') {
      const says = step.verdict(claim, fact);
      return void step.demand(
        says === fact.verdict && says !== 'no evidence',
        `its claim gives “${says}” for this time`,
      );
    }
    const held = step.holding(claim);
    const [first, last] = (over === 'end' ? held?.end : claim.when.start) ?? [null, null];
    const dated = claim.when.text !== null || claim.when.edtf !== null;
    const past = day(last) !== null && (day(last) as string) <= fact.asked[1];
    const before = day(first) === null || (day(first) as string) <= fact.asked[1];
    const says = past && dated && held?.firm === true ? 'evidenced' : before ? 'possible' : 'no evidence';
    step.demand(
      fact.verdict === says && says !== 'no evidence',
      `it states “${fact.verdict}”, and its claim gives “${says}”`,
    );
  });

const relation = (claim: CheckedClaim): boolean =>
  claim.kind === 'command' || (claim.kind === 'structure' && claim.type === 'part-of');
const structured = (type: string) => (claim: CheckedClaim) =>
  claim.kind === 'structure' && claim.type === type && claim.polarity === '+';

// Two times

const CHANGES = [
  'gone',
  'changed',
  'new',
  'disputed',
  'unchanged',
  'no evidence later',
  'no evidence earlier',
  'undated',
];

const compared = rule('compared', (step) => {
  const { fact } = step;
  step.shape(0, [], ['control', 'loss', 'same']);
  step.demand(fact.earlier[0] <= fact.later[0], 'the earlier time is not the earlier');
  const controls = step.of('control');
  const at = (time: readonly string[]) => controls.filter((each) => each.fact.asked.join() === time.join());
  const [before, after, losses] = [at(fact.earlier), at(fact.later), step.of('loss')];
  step.demand(
    CHANGES.includes(fact.change) && (fact.change === 'gone') === (step.rule === 'control.gone'),
    'the rule is for another change',
  );
  step.demand(
    controls.length > 0 && before.length + after.length === controls.length,
    'a control is told for another time',
  );
  const [first] = controls;
  for (const each of controls)
    step.demand(step.same.one(each.fact.by, first?.fact.by ?? ''), 'the controls are of different parties');
  for (const { fact: lost } of losses) {
    step.demand(
      lost.asked.join() === fact.later.join() && lost.mode === first?.fact.mode,
      'a loss is told for another time',
    );
    step.demand(
      step.same.one(lost.of, first?.fact.by ?? '') || membersOf(step, first?.fact.by, lost.of),
      'a loss is of another party',
    );
  }
  const firm = losses.some((each) => each.fact.verdict !== 'possible');
  if (fact.change === 'gone')
    step.demand(before.length > 0 && after.length === 0 && firm, 'no voice says that it is gone');
  if (fact.change === 'disputed')
    step.demand(before.length > 0 && after.length > 0 && firm, 'nothing disputes it');
  if (fact.change === 'no evidence later')
    step.demand(before.length > 0 && after.length === 0 && !firm, 'there is evidence for the later time');
  if (['unchanged', 'undated', 'disputed'].includes(fact.change))
    step.demand(before.length > 0 && after.length > 0, 'it is not claimed for both times');
  if (fact.change === 'unchanged' || fact.change === 'undated')
    step.demand(!firm && types(before) === types(after), 'it is claimed in another way');
  if (fact.change === 'new' || fact.change === 'no evidence earlier')
    step.demand(before.length === 0 && after.length > 0, 'it is claimed for the earlier time too');
});

const types = (controls: readonly Step<ControlFact>[]): string =>
  [...new Set(controls.map((each) => each.fact.type))].sort().join();

/** "Members of the council" in the words of one source. */
function membersOf(step: Step, members: PartyRef | undefined, body: PartyRef): boolean {
  const name = (ref: PartyRef | undefined): string =>
    typeof ref === 'string' ? (step.case.entity(ref)?.name ?? '') : (ref?.words ?? '');
  const wanted = fold(name(body));
  return (
    wanted !== '' && / (?:of|in|from|inside) /.test(name(members)) && fold(name(members)).endsWith(wanted)
  );
}

const gathered = rule('gathered', (step) => {
  const { fact } = step;
  const parts = ['control', 'loss', 'compared', 'area', 'holder', 'succession', 'same', 'link'] as const;
  step.shape(0, [], parts);
  for (const { fact: part, steps } of step.of('compared')) {
    const known = [part.earlier, part.later].every((time) =>
      fact.times.some((each) => each.join() === time.join()),
    );
    const modes = steps.every((each) => !('mode' in each.fact) || each.fact.mode === fact.mode);
    step.demand(known && modes, SAME_TIME);
  }
  for (const { fact: part } of step.steps) {
    if (!('asked' in part) || part.kind === 'acts') continue;
    const mode = 'mode' in part ? part.mode : fact.mode;
    step.demand(
      inTimes({ asked: part.asked, mode }, fact.times, fact.mode),
      'a part answers for another time',
    );
  }
});

const SAME_TIME = 'a part answers for another time';

const inTimes = (
  part: AskedTime,
  times: readonly (readonly [string, string])[],
  mode: AskedTime['mode'],
): boolean => part.mode === mode && times.some((time) => time.join() === part.asked.join());

// Areas

const ownArea = rule('area', (step) => {
  const { fact } = step;
  step.demand(fact.by === null, 'an own area is taken on by nobody');
  borne(
    step,
    fact,
    (claim) =>
      claim.kind === 'attribute' &&
      claim.type === fact.type &&
      claim.polarity === '+' &&
      step.widely.named(claim, ['of'], fact.organ) &&
      (step.widely.named(claim, ['value'], fact.place) ||
        step.widely.named({ ...claim, args: { where: claim.where } }, ['where'], fact.place)),
    [],
  );
});

const STRENGTH = ['contested', 'handover', 'evidenced', 'contiguous', 'assumed', 'possible', 'no evidence'];

const takenOn = rule('area', (step) => {
  const { fact } = step;
  step.shape(0, [], ['area', 'link', 'not-together', 'same']);
  const [areas, links] = [step.of('area'), step.of('link')];
  const own = areas[0];
  if (!own) return void step.demand(false, 'it takes on no area');
  const right =
    areas.length === 1 &&
    own.fact.by === null &&
    own.fact.type === 'area-of-operations' &&
    own.fact.type === fact.type &&
    step.same.one(own.fact.organ, fact.organ) &&
    step.same.one(own.fact.place, fact.place);
  if (!step.demand(right, 'it takes on another area than its premises give')) return;
  step.demand(
    [own.fact, ...links.map((each) => each.fact)].every((part) => inTimes(part, [fact.asked], fact.mode)),
    'a part answers for another time',
  );
  step.demand(
    fact.by !== null && links.some((each) => step.same.one(each.fact.superior, fact.by ?? '')),
    'no link leads to the one that takes it on',
  );
  step.demand(
    links.some((each) => step.same.one(each.fact.subordinate, fact.organ)) || links.length > 1,
    'no link leads to the organ',
  );
  const parts = [own, ...links] as readonly Step[];
  const verdicts = [own.fact.verdict, ...links.map((each) => each.fact.verdict)];
  const apart = step.of('not-together').length > 0;
  const weakest = verdicts.includes('contested')
    ? 'contested'
    : (STRENGTH.findLast((each) => [...verdicts, ...(apart ? ['possible'] : [])].includes(each as never)) ??
      '');
  step.demand(
    fact.verdict === weakest || (fact.verdict === 'possible' && apart),
    `it states “${fact.verdict}”, and its parts give “${weakest}”`,
  );
  if (fact.verdict !== 'evidenced' || fact.mode === 'throughout') return;
  const times = parts.map((part) =>
    [...part.claims.slice(0, 1), ...part.more].map((each) => part.holding(each)),
  );
  const rows = times.reduce<(Holding | null)[][]>(
    (all, each) => all.flatMap((row) => each.map((held) => [...row, held])).slice(0, ROWS),
    [[]],
  );
  step.demand(
    rows.some((row) => row.every((held) => held !== null) && certainTogether(row as Holding[], fact.asked)),
    'the links and the area may not have held on one day',
  );
});

/** Rows that are compared; more differ only in which of many claims is taken. */
const ROWS = 500;

// Acts

const acts = rule('acts', (step) => {
  const { fact } = step;
  step.shape(step.claims.length, [], ['same', 'period']);
  for (const claim of step.claims) {
    step.demand(claim.kind === 'act', `claim ${claim.id} tells of no act`);
    const { of, asked } = fact;
    if (of !== null)
      step.demand(
        step.same.named(claim, Object.keys(claim.args), of) ||
          step.same.named({ ...claim, args: { where: claim.where } }, ['where'], of),
        `claim ${claim.id} does not name the subject`,
      );
    if (asked !== null)
      step.demand(
        step.verdict(claim, { asked, mode: 'some-time-in' }) !== 'no evidence',
        `claim ${claim.id} does not speak of this time`,
      );
  }
});

export const CONTROL_CHECKS: Readonly<Record<string, RuleCheck>> = {
  'controls.answer': gathered,
  'control.orders': orders,
  'control.appointment': appointment,
  'control.oversight': control(() => false),
  'control.protest': protest,
  'control.hold': hold,
  'control.passage': passage,
  'control.gone': compared,
  'control.compared': compared,
  'loss.absent': loss(['organization'], structured('absent'), 'holds'),
  'loss.dissolved': loss(['organization'], structured('dissolved'), 'event'),
  'loss.died': loss(['of'], (claim) => claim.kind === 'attribute' && claim.type === 'death', 'event'),
  'loss.disabled': loss(['of'], (claim) => claim.kind === 'attribute' && claim.polarity === '+', 'holds'),
  'loss.ended': loss(
    ['superior', 'whole'],
    (claim) => relation(claim) && (claim.aspect === 'ends' || claim.aspect === 'former'),
    'end',
  ),
  'loss.denied': loss(['superior', 'whole'], (claim) => relation(claim) && claim.polarity === '-', 'holds'),
  'area.answer': gathered,
  'area.own': ownArea,
  'area.taken-on': takenOn,
  'acts.answer': acts,
};
