/**
 * Evidence: a claim where an answer or a drawing rests on it, with the exact words and the keys to judge
 * it from here. `j` and `k` go from one to the next, `y` `n` `u` judge the one that has the focus.
 */
import type { ReactNode } from 'react';
import type { ClaimView } from '../../http/schemas/claim.ts';
import { ClaimSentence, ClaimSmall, Quote, ReviewMark } from '../kit/claim-row.tsx';
import { useJudge } from '../kit/query.ts';
import './evidence.css';

export type Claims = Readonly<Record<string, ClaimView>>;

const DECISIONS = [
  ['yes', '✓', 'Accept', 'accepted', 'y'],
  ['no', '✕', 'Reject', 'rejected', 'n'],
  ['unsure', '?', 'Unsure of', 'unsure', 'u'],
] as const;

/** @param note the number under which the text above names it */
export function Evidence({
  claim,
  note,
  children,
}: {
  readonly claim: ClaimView;
  readonly note?: number | undefined;
  readonly children?: ReactNode;
}) {
  const { judge } = useJudge();
  return (
    <article
      className="evidence"
      id={note === undefined ? undefined : `note-${note}`}
      tabIndex={-1}
      data-evidence={claim.id}
      data-review={claim.review}
      aria-label={`${note === undefined ? '' : `Note ${note}: `}${claim.sentence}`}
    >
      <div className="evidence-head">
        {note !== undefined && (
          <span className="evidence-note" aria-hidden="true">
            {note}
          </span>
        )}
        <ReviewMark review={claim.review} />
        <fieldset className="evidence-judge">
          <legend className="unseen">Judge this claim</legend>
          {DECISIONS.map(([decision, sign, says, review, key]) => (
            <button
              key={decision}
              type="button"
              className="quiet"
              aria-pressed={claim.review === review}
              title={`${says} (${key})`}
              onClick={() => void judge(claim, decision)}
            >
              <span aria-hidden="true">{sign}</span>
              <span className="unseen">{`${says} this claim`}</span>
            </button>
          ))}
        </fieldset>
      </div>
      {claim.spans.map((span) => (
        <p className="evidence-quote" key={`${span.start}-${span.end}`}>
          <Quote span={span} claim={claim.id} />
        </p>
      ))}
      <p className="evidence-sentence">
        <ClaimSentence claim={claim} />
      </p>
      <ClaimSmall claim={claim} />
      {children}
    </article>
  );
}

/** Several, in the order given; one that the answer does not bring along is named. */
export function EvidenceList({
  ids,
  claims,
  notes,
}: {
  readonly ids: readonly string[];
  readonly claims: Claims;
  readonly notes?: ReadonlyMap<string, number>;
}) {
  return (
    <ul className="evidence-list">
      {[...new Set(ids)].map((id) => {
        const claim = claims[id];
        return (
          <li key={id}>
            {claim ? (
              <Evidence claim={claim} note={notes?.get(id)} />
            ) : (
              <p className="soft">{`Claim ${id}, which this answer does not bring along.`}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
