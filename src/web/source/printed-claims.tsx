/** The claims of a source on paper: after the text, in its order, each with its words and who judged it. */
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { ClaimSentence, ClaimSmall, Quote, ReviewMark } from '../kit/claim-row.tsx';
import type { Row } from './arrange.ts';

/** Drawn only while something is printed: on the screen the column beside the text does this. */
export function PrintedClaims({
  rows,
  quote,
  progress,
}: {
  readonly rows: readonly Row[];
  /** The words of a range of the text as received, code points. */
  readonly quote: (range: readonly [number, number]) => string;
  /** "3 of 14 judged", "14 proposed, none reviewed" */
  readonly progress: string;
}) {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  if (!printing || rows.length === 0) return null;
  return (
    <section className="printed-claims">
      <h2>{`Claims: ${progress}`}</h2>
      <ol>
        {rows.map(({ claim }) => (
          <li key={claim.id} data-review={claim.review}>
            <p>
              <ReviewMark review={claim.review} /> <ClaimSentence claim={claim} />
            </p>
            {claim.spans.map((span) => (
              <p key={`${span.start}-${span.end}`}>
                <Quote
                  span={{ ...span, quote: quote([span.start, span.end]), prefix: '', suffix: '' }}
                  claim={claim.id}
                />
              </p>
            ))}
            <ClaimSmall claim={claim} />
          </li>
        ))}
      </ol>
    </section>
  );
}
