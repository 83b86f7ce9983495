/** A proof, unfolded step by step: each step a sentence, each leaf a quotation that opens the source. */
import { useId, useState } from 'react';
import type { Proof } from '../../http/schemas/ask.ts';
import type { ClaimView } from '../../http/schemas/claim.ts';
import { ClaimSentence, ClaimSmall, Quote, ReviewMark } from './claim-row.tsx';
import './proof.css';

type Claims = Readonly<Record<string, ClaimView>>;

/** @param open how many levels are unfolded at first */
export function ProofTree({
  proof,
  claims,
  open = 2,
}: {
  readonly proof: Proof;
  readonly claims: Claims;
  readonly open?: number;
}) {
  return (
    <ul className="proof">
      <Step proof={proof} claims={claims} open={open} />
    </ul>
  );
}

function Step({ proof, claims, open }: { proof: Proof; claims: Claims; open: number }) {
  const [unfolded, setUnfolded] = useState(open > 0);
  const below = useId();
  if ('claim' in proof) return <Leaf claim={claims[proof.claim]} id={proof.claim} />;
  if ('judgement' in proof)
    return (
      <li className="proof-judgement">
        <span className="proof-label">Judged</span> {proof.says ?? `Judgement ${proof.judgement}.`}
      </li>
    );
  if ('presumption' in proof)
    return (
      <li className="proof-presumption">
        <span className="proof-label">Presumed</span> {proof.says}
      </li>
    );
  const premises = [...proof.premises, ...(proof.more ?? [])];
  return (
    <li className="proof-step">
      <div className="proof-says">
        <span>{proof.says}</span>{' '}
        {premises.length > 0 && (
          <button
            type="button"
            className="quiet"
            aria-expanded={unfolded}
            aria-controls={below}
            onClick={() => setUnfolded(!unfolded)}
          >
            {unfolded ? 'fold' : premises.length === 1 ? 'because of 1' : `because of ${premises.length}`}
          </button>
        )}
        <span className="proof-rule">{`rule ${proof.rule}`}</span>
      </div>
      <ul id={below} hidden={!unfolded}>
        {unfolded &&
          premises.map((one, index) => <Step key={index} proof={one} claims={claims} open={open - 1} />)}
      </ul>
    </li>
  );
}

function Leaf({ claim, id }: { claim: ClaimView | undefined; id: string }) {
  if (!claim)
    return <li className="proof-claim">{`Claim ${id}, which this answer does not bring along.`}</li>;
  return (
    <li className="proof-claim">
      <p>
        <ReviewMark review={claim.review} /> <ClaimSentence claim={claim} />
      </p>
      {claim.spans.map((span) => (
        <p key={span.start}>
          <Quote span={span} claim={claim.id} />
        </p>
      ))}
      <ClaimSmall claim={claim} />
    </li>
  );
}
