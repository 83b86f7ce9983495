/** Slider over days: arrows go from change to change, with Shift day by day; the marks say where changes are. */
import type { KeyboardEvent } from 'react';
import { axisOf } from './axis.ts';
import { dayWords } from './days.ts';
import { nextMark, snap } from './slider.ts';

const WIDE = 1000;

export function DateSlider({
  marks,
  day,
  label,
  onDay,
}: {
  readonly marks: readonly number[];
  readonly day: number;
  readonly label: string;
  readonly onDay: (day: number) => void;
}) {
  const first = Math.min(day, marks[0] ?? day - 365);
  const last = Math.max(day, marks.at(-1) ?? day + 365);
  const room = Math.max(30, Math.round((last - first) * 0.03));
  const [min, max] = [first - room, last + room];
  const axis = axisOf([min, max], [0, WIDE], 9);
  const keys = (event: KeyboardEvent) => {
    const forward = event.key === 'ArrowRight' || event.key === 'ArrowUp';
    if (!forward && event.key !== 'ArrowLeft' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    onDay(event.shiftKey ? day + (forward ? 1 : -1) : nextMark(marks, day, forward ? 1 : -1));
  };
  const part = (x: number) => `${(x / WIDE) * 100}%`;
  return (
    <div className="slider">
      <input
        type="range"
        min={min}
        max={max}
        value={day}
        aria-label={label}
        aria-valuetext={dayWords(day)}
        onChange={(event) => onDay(snap(marks, Number(event.target.value), (max - min) / 150))}
        onKeyDown={keys}
      />
      <div className="slider-scale" aria-hidden="true">
        {marks.map((mark) => (
          <span key={mark} className="slider-mark" style={{ left: part(axis.x(mark)) }} />
        ))}
        {axis.ticks.map(({ x, words }) => (
          <span key={x} className="slider-tick" style={{ left: part(x) }}>
            {words}
          </span>
        ))}
      </div>
    </div>
  );
}
