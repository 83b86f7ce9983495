/** Changes: what is claimed of an organ at two dates, side by side. A difference between claims, not in the world. */

import type { Case } from '../store/case.ts';
import { askedDate } from './asked-date.ts';
import { type Chart, type ChartHolder, type ChartLine, chart } from './chart.ts';
import { type ControlsAnswer, controls } from './controls.ts';
import type { CommandQuestion } from './who-commanded.ts';

export interface Post {
  readonly sort: 'post';
  readonly organ: string;
  readonly holder: ChartHolder;
}
export interface Tie {
  readonly sort: 'link';
  readonly line: ChartLine;
}
export type Part = Post | Tie;

export interface Changes {
  /** The earlier first. */
  readonly dates: readonly [string, string];
  readonly charts: readonly [Chart, Chart];
  readonly gone: readonly Part[];
  readonly come: readonly Part[];
  /** As claimed for the later date. */
  readonly stayed: readonly Part[];
  readonly controls: ControlsAnswer;
}

export interface ChangesQuestion extends Omit<CommandQuestion, 'down'> {
  readonly compare: string;
}

/** Throws a CallError where the name or a date is none, and where both dates are one. */
export function changes(of: Case, question: ChangesQuestion): Changes {
  const { compare, ...rest } = question;
  const before = (a: string, b: string): boolean => {
    const [x, y] = [askedDate(a), askedDate(b)];
    return x[0] < y[0] || (x[0] === y[0] && x[1] <= y[1]);
  };
  const found = controls(of, question);
  const dates = before(question.on, compare)
    ? ([question.on, compare] as const)
    : ([compare, question.on] as const);
  const [earlier, later] = dates.map((on) => chart(of, { ...rest, on })) as [Chart, Chart];
  const [old, now] = [partsOf(earlier), partsOf(later)];
  return {
    dates,
    charts: [earlier, later],
    gone: [...old].filter(([key]) => !now.has(key)).map(([, part]) => part),
    come: [...now].filter(([key]) => !old.has(key)).map(([, part]) => part),
    stayed: [...now].filter(([key]) => old.has(key)).map(([, part]) => part),
    controls: found,
  };
}

function partsOf({ boxes, lines }: Chart): Map<string, Part> {
  const parts = new Map<string, Part>();
  for (const { key, name, holders } of boxes)
    for (const holder of holders) {
      const own = JSON.stringify([key, holder.person, holder.type, holder.basis]);
      parts.set(own, { sort: 'post', organ: name, holder });
    }
  for (const line of lines) {
    // Who headed it stands among the posts.
    if (line.type === 'head') continue;
    parts.set(JSON.stringify([line.from, line.to, line.type, line.basis]), { sort: 'link', line });
  }
  return parts;
}
