/** Answers that are no finding: words found in the texts, and a name that fits several. */
import { Link } from 'wouter';
import type { AskView } from '../../http/schemas/ask.ts';
import { Empty } from '../kit/empty.tsx';
import { sourceLink } from '../kit/places.ts';

type Kind<K extends AskView['kind']> = Extract<AskView, { kind: K }>;

export function ChoiceAnswer({ answer }: { readonly answer: Kind<'choice'> }) {
  return (
    <section className="answer-section">
      <h2>Which one is meant?</h2>
      <ul className="choices">
        {answer.choices.map(({ as, says, link }) => (
          <li key={as}>
            <Link href={link}>{says}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function SearchAnswer({ answer }: { readonly answer: Kind<'search'> }) {
  const { hits, names } = answer;
  if (hits.length === 0 && names.length === 0)
    return (
      <Empty
        title="Nothing in this case has these words."
        hint="Names are found in any spelling, words in any form. A question names an organ and a day: who commanded GPU on 4 January 1930."
      />
    );
  return (
    <>
      {names.length > 0 && (
        <section className="answer-section">
          <h2>Names</h2>
          <ul className="choices">
            {names.map(({ as, name, says, link }) => (
              <li key={as}>
                <Link href={link}>{name}</Link>
                <p className="soft small">{says}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {hits.length > 0 && (
        <section className="answer-section">
          <h2>In the texts</h2>
          <ul className="hits">
            {hits.map(({ source, path, start, end, snippet, marks, matches, row }) => (
              <li key={`${source}${start}`}>
                <p className="hit-words">
                  <Link href={sourceLink(source, { at: matches[0] ?? [start, end] })}>
                    <Marked text={snippet} marks={marks} />
                  </Link>
                </p>
                <p className="soft small">{row === null ? path : `${path}, row ${row}`}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** @param marks ranges in UTF-16 units */
function Marked({
  text,
  marks,
}: {
  readonly text: string;
  readonly marks: readonly (readonly [number, number])[];
}) {
  let at = 0;
  const pieces = marks.flatMap(([start, end]) => {
    const piece = [
      <span key={`${at}-`}>{text.slice(at, start)}</span>,
      <mark key={start}>{text.slice(start, end)}</mark>,
    ];
    at = end;
    return piece;
  });
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
