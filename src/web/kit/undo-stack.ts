/** What this session judged, so that it can be taken back, latest first. */
import type { NewJudgement } from '../../http/schemas/judgement.ts';

export type Decision = NewJudgement['decision'] | 'open';

export interface Done {
  readonly subject: NewJudgement['subject'];
  readonly decision: Decision;
  /** What stood before; 'open' where nobody had judged. */
  readonly before: Decision;
  /** The judgement that was recorded: to be taken back only while it is the latest. */
  readonly judgement: string;
}

const stack: (readonly Done[])[] = [];
const listeners = new Set<() => void>();
let size = 0;
const changed = () => {
  size = stack.length;
  for (const listener of listeners) listener();
};

/** Things judged in one act are taken back in one. */
export function remember(done: readonly Done[]): void {
  if (done.length === 0) return;
  stack.push(done);
  changed();
}
export function takeLatest(): readonly Done[] | undefined {
  const latest = stack.pop();
  changed();
  return latest;
}
export const undoSize = (): number => size;
export function onUndoChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Judgements go one after the other, so that taking back waits for what is still on its way. */
let queue: Promise<unknown> = Promise.resolve();
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = queue.then(work, work);
  queue = next.catch(() => {});
  return next;
}

/** What this session recorded after what it had seen: a quick second decision follows on the first. */
const after = new Map<string, string>();
const decisions = new Map<string, Decision>();
const link = (subject: string, seen: string | null): string => `${subject} ${seen ?? ''}`;

export function recorded(
  subject: string,
  seen: string | null,
  judgement: string,
  decision: Decision = 'open',
): void {
  after.set(link(subject, seen), judgement);
  decisions.set(judgement, decision);
}
/** What a judgement of this session decided; undefined for one of somebody else. */
export const decided = (judgement: string | null): Decision | undefined =>
  judgement === null ? undefined : decisions.get(judgement);
export function latestSeen(subject: string, seen: string | null): string | null {
  let latest = seen;
  for (
    let next = after.get(link(subject, latest));
    next !== undefined;
    next = after.get(link(subject, latest))
  )
    latest = next;
  return latest;
}
