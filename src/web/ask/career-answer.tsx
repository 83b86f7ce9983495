/** What is told of a name, in the order of days. */
import { useMemo } from 'react';
import { Link } from 'wouter';
import type { CareerView } from '../../http/schemas/ask.ts';
import { Evidence } from '../evidence/evidence.tsx';
import { timelineLink } from '../kit/places.ts';
import { dayNumber, dayWords, rangeWords } from '../time/days.ts';
import { notesOf } from './notes.ts';

export function CareerAnswer({ answer }: { readonly answer: CareerView }) {
  const { items, claims, entities, hint, name } = answer;
  const notes = useMemo(() => notesOf(items.map(({ claim }) => [claim])), [items]);
  const placed = items.filter((item) => item.placed);
  const rest = items.filter((item) => !item.placed);
  const places = [...new Set(entities.map(({ path }) => path).filter((path) => path !== null))];
  const list = (of: typeof items) => (
    <ul className="told">
      {of.map(({ claim: id, from, to }) => {
        const claim = claims[id];
        return claim ? (
          <li key={id} className="career-item">
            <p className="career-when">{whenWords(from, to)}</p>
            <Evidence claim={claim} note={notes.number.get(id)} />
          </li>
        ) : null;
      })}
    </ul>
  );
  return (
    <>
      {hint !== null && <p className="soft">{hint}</p>}
      <p className="answer-onward">
        <Link href={timelineLink(name)}>{`See what is told of ${name} on a timeline`}</Link>
      </p>
      {placed.length > 0 && (
        <section className="answer-section">
          <h2>In the order of days</h2>
          {list(placed)}
        </section>
      )}
      {rest.length > 0 && (
        <section className="answer-section">
          <h2>Told without a day</h2>
          {list(rest)}
        </section>
      )}
      {places.length > 0 && (
        <section className="answer-section">
          <h2>Where this name stands</h2>
          <p className="soft">
            {`In ${places.join(', ')}. Names of different sources are taken as one by a presumption or a judgement, never by the name alone.`}
          </p>
        </section>
      )}
    </>
  );
}

function whenWords(from: string | null, to: string | null): string {
  const a = from === null ? null : dayNumber(from);
  const b = to === null ? null : dayNumber(to);
  if (a !== null && b !== null) return rangeWords(a, b);
  if (a !== null) return `not before ${dayWords(a)}`;
  return b === null ? '' : `by ${dayWords(b)}`;
}
