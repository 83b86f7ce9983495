/** Slider: from a day to the next one on which what is claimed changes. */
import { dayNumber } from './days.ts';

/** Day numbers of the marks, in order, without repetition. What is no day is left out. */
export function marksOf(days: readonly string[]): readonly number[] {
  const numbers = days.map(dayNumber).filter((day) => day !== null);
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}

/** The next mark after (`+1`) or before (`-1`) a day; the day itself where there is none. */
export function nextMark(marks: readonly number[], day: number, direction: 1 | -1): number {
  return (direction === 1 ? marks.find((mark) => mark > day) : marks.findLast((mark) => mark < day)) ?? day;
}

/** A day drawn to, moved to a mark that lies no further away than `within` days. */
export function snap(marks: readonly number[], day: number, within: number): number {
  let best = day;
  let distance = within;
  for (const mark of marks) {
    if (Math.abs(mark - day) > distance) continue;
    best = mark;
    distance = Math.abs(mark - day);
  }
  return best;
}

/** Some of many, evenly, the first and the last among them. */
export function evenly<T>(list: readonly T[], most: number): readonly T[] {
  if (list.length <= most) return list;
  return Array.from({ length: most }, (_, i) => list[Math.round((i * (list.length - 1)) / (most - 1))]!);
}
