/**
 * Compare: the controls on an organ at two times, side by side. "Gone" is said only where a voice says
 * so for the later time; where no claim speaks of it, that is told as no evidence and nothing more.
 */
import type { Claim } from '../../model/claim.ts';
import type { Evidence } from '../evidence.ts';
import { stateOf } from '../state.ts';
import type { Control, ControlCategory, Loss } from './control.ts';
import type { Reading } from './reading.ts';

export const CHANGES = {
  gone: 'Claimed for the earlier time, and claimed to be absent, ended or unable to act in the later.',
  changed: 'Claimed for both, but not in the same way.',
  new: 'Claimed to have begun by the later time.',
  disputed: 'Claimed for both, and a voice says of the later time that it is gone.',
  unchanged: 'Claimed for both times in the same way.',
  'no evidence later': 'Claimed for the earlier time; no claim speaks of it for the later.',
  'no evidence earlier': 'Claimed for the later time; no claim speaks of it for the earlier.',
  undated: 'The claims give no date by which it belongs to one time or the other.',
} as const satisfies Record<string, string>;
export type ChangeType = keyof typeof CHANGES;

/** One who controlled the organ, in one sort of control, at the two times. */
export interface Change {
  readonly change: ChangeType;
  readonly category: ControlCategory;
  readonly by: string;
  readonly earlier: readonly Control[];
  readonly later: readonly Control[];
  /** What takes the control away, or may, in the later time. */
  readonly because: readonly Loss[];
}

/** A sort of control in which nothing of the earlier time is claimed in the same way for the later. */
export interface KindChange {
  readonly category: ControlCategory;
  readonly earlier: readonly Control[];
  readonly later: readonly Control[];
}

export function compareReadings(earlier: Reading, later: Reading, evidence: Evidence): Change[] {
  const groups = new Map<string, { readonly earlier: Control[]; readonly later: Control[] }>();
  const enter = (side: 'earlier' | 'later', control: Control): void => {
    const over = control.category === 'hold' ? control.over.key : '';
    const key = [control.category, control.by.key, over].join('\n');
    const group = groups.get(key) ?? { earlier: [], later: [] };
    group[side].push(control);
    groups.set(key, group);
  };
  for (const control of earlier.controls) enter('earlier', control);
  for (const control of later.controls) enter('later', control);
  const claims = new Map(evidence.claims.map((claim) => [claim.id, claim]));
  const order = Object.keys(CHANGES);
  return [...groups.values()]
    .map((group) => changeOf(group, earlier, later, claims, evidence))
    .sort((a, b) => order.indexOf(a.change) - order.indexOf(b.change));
}

function changeOf(
  group: { readonly earlier: readonly Control[]; readonly later: readonly Control[] },
  before: Reading,
  after: Reading,
  claims: ReadonlyMap<string, Claim>,
  evidence: Evidence,
): Change {
  const one = (group.earlier[0] ?? group.later[0]) as Control;
  const because = after.losses.filter(
    (loss) =>
      loss.of.key === one.by.key &&
      // The very claims of the control are no word against it.
      !loss.claims.some((id) => group.later.some((control) => control.claims.includes(id))),
  );
  const lost = because.some((loss) => loss.verdict !== 'possible');
  return {
    change: changeType(group, lost, before, after, claims, evidence),
    category: one.category,
    by: one.by.name,
    ...group,
    because,
  };
}

function changeType(
  { earlier, later }: { readonly earlier: readonly Control[]; readonly later: readonly Control[] },
  lost: boolean,
  before: Reading,
  after: Reading,
  claims: ReadonlyMap<string, Claim>,
  evidence: Evidence,
): ChangeType {
  const [one] = earlier.length > 0 ? earlier : later;
  if (later.length === 0) {
    if (lost) return 'gone';
    return after.controls.some((other) => other.by.key === one?.by.key && other.category !== 'hold')
      ? 'changed'
      : 'no evidence later';
  }
  if (earlier.length === 0) {
    if (before.controls.some((other) => other.by.key === one?.by.key && other.category !== 'hold')) {
      return 'changed';
    }
    return later.some((control) => beginsAfter(control, before, claims, evidence))
      ? 'new'
      : 'no evidence earlier';
  }
  if (lost) return 'disputed';
  const rests = (controls: readonly Control[]): string =>
    [...new Set(controls.flatMap((each) => each.claims))].sort().join(' ');
  const open = [...earlier, ...later].every((each) => each.verdict === 'possible');
  if (open && rests(earlier) === rests(later)) return 'undated';
  const types = (controls: readonly Control[]): string =>
    [...new Set(controls.map((each) => each.type))].sort().join(' ');
  return types(earlier) === types(later) ? 'unchanged' : 'changed';
}

/** Whether a voice says that it began, and that can have been after the earlier time. */
function beginsAfter(
  control: Control,
  before: Reading,
  claims: ReadonlyMap<string, Claim>,
  evidence: Evidence,
): boolean {
  return control.claims.some((id) => {
    const claim = claims.get(id);
    if (claim?.aspect !== 'begins') return false;
    const [, last] = stateOf(claim, evidence).when.start;
    return last === null || last === 'open' || last > before.asked[1];
  });
}

/** Sorts of control told for both times, with no type in common. */
export function kindChanges(earlier: Reading, later: Reading): KindChange[] {
  const firm = (reading: Reading, category: ControlCategory): Control[] =>
    reading.controls.filter((each) => each.category === category && each.level === 1);
  const categories = new Set(earlier.controls.map((control) => control.category));
  return [...categories].flatMap((category): KindChange[] => {
    const [before, after] = [firm(earlier, category), firm(later, category)];
    const types = new Set(before.map((control) => control.type));
    if (before.length === 0 || after.length === 0) return [];
    if (after.some((control) => types.has(control.type))) return [];
    return [{ category, earlier: before, later: after }];
  });
}
