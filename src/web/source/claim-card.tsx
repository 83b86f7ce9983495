/** A claim beside its words: its sentence, what is known of it, and, where it is active, what can be done. */
import { memo } from 'react';
import { Link } from 'wouter';
import type { ListedClaim } from '../kit/claim-list.ts';
import { ClaimSentence, ClaimSmall, Quote, ReviewMark, Voices } from '../kit/claim-row.tsx';
import { sourceLink } from '../kit/places.ts';
import { useClaim } from '../kit/query.ts';
import { count } from '../kit/words.ts';
import type { Row } from './arrange.ts';

export interface CardActions {
  readonly onPick: (id: string) => void;
  readonly onHover: (id: string | null) => void;
  readonly onJudge: (claim: ListedClaim, decision: 'yes' | 'no' | 'unsure' | 'open') => void;
  readonly onEdit: (claim: ListedClaim) => void;
  readonly onReason: (reason: string) => void;
}

/** Day and minute, as in "22 November 2026, 21:40". */
const moment = (at: string): string =>
  new Date(at).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });

const DENIES = { denies: 'denies the claim above', corrects: 'made by a person in place of the claim above' };

export const ClaimCard = memo(function ClaimCard({
  row: { claim, under },
  active,
  hovered,
  reason,
  correctedBy,
  actions,
}: {
  readonly row: Row;
  readonly active: boolean;
  readonly hovered: boolean;
  /** What is typed as the reason of the next decision; only where it is active. */
  readonly reason: string;
  readonly correctedBy: string | null;
  readonly actions: CardActions;
}) {
  const { onPick, onHover, onJudge, onEdit, onReason } = actions;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: j and k and the focus do the same
    // biome-ignore lint/a11y/useKeyWithClickEvents: j and k and the focus do the same
    <div
      className="claim-card"
      data-review={claim.review}
      data-active={active}
      data-hover={hovered}
      onClick={() => {
        if (!active && (document.getSelection()?.isCollapsed ?? true)) onPick(claim.id);
      }}
      onFocus={() => {
        if (!active) onPick(claim.id);
      }}
      onPointerEnter={() => onHover(claim.id)}
      onPointerLeave={() => onHover(null)}
    >
      {under !== null && <p className="claim-under">{DENIES[under.as]}</p>}
      <p className="claim-says">
        <ReviewMark review={claim.review} word={false} /> <ClaimSentence claim={claim} />
      </p>
      {claim.voices.length > 1 && <Voices voices={claim.voices} />}
      <p className="claim-known">
        <ClaimSmall claim={claim} />
        {claim.judged !== null && <span className="claim-when">{moment(claim.judged.at)}</span>}
      </p>
      {correctedBy !== null && (
        <p className="claim-known">
          <Link href={sourceLink(claim.source, { claim: correctedBy })}>corrected by another claim</Link>
        </p>
      )}
      {active && <Within claim={claim} />}
      {active && <Others claim={claim} />}
      {active && (
        <div className="claim-do">
          <div className="claim-buttons">
            <button
              type="button"
              aria-pressed={claim.review === 'accepted'}
              onClick={() => onJudge(claim, 'yes')}
            >
              Accept <kbd>y</kbd>
            </button>
            <button
              type="button"
              aria-pressed={claim.review === 'rejected'}
              onClick={() => onJudge(claim, 'no')}
            >
              Reject <kbd>n</kbd>
            </button>
            <button
              type="button"
              aria-pressed={claim.review === 'unsure'}
              onClick={() => onJudge(claim, 'unsure')}
            >
              Unsure <kbd>u</kbd>
            </button>
            <button type="button" onClick={() => onEdit(claim)}>
              Edit <kbd>e</kbd>
            </button>
          </div>
          <label className="claim-reason">
            <span>
              Reason <kbd>r</kbd>
            </span>
            <input
              value={reason}
              placeholder="may stay empty"
              onChange={({ target }) => onReason(target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' || event.key === 'Escape') {
                  event.preventDefault();
                  event.stopPropagation();
                  event.currentTarget.closest<HTMLElement>('[data-claim]')?.focus({ preventScroll: true });
                }
              }}
            />
          </label>
        </div>
      )}
    </div>
  );
});

/** The claims that this one speaks of: what was said, ordered or denied. */
function Within({ claim }: { readonly claim: ListedClaim }) {
  const ids = Object.values(claim.args).flatMap((list) => list.flatMap((filler) => filler.claim ?? []));
  if (ids.length === 0) return null;
  return (
    <ul className="claim-within">
      {ids.map((id) => (
        <li key={id}>
          <Spoken id={id} />
        </li>
      ))}
    </ul>
  );
}

function Spoken({ id }: { readonly id: string }) {
  const { data } = useClaim(id);
  if (!data) return null;
  return <Link href={sourceLink(data.source, { claim: id })}>{data.sentence}</Link>;
}

/** What other sources say of the same, and otherwise. */
function Others({ claim }: { readonly claim: ListedClaim }) {
  const { data } = useClaim(claim.id);
  if (!data) return <p className="claim-known claim-others"> </p>;
  const { same, otherwise } = data;
  return (
    <div className="claim-others">
      <p className="claim-known">
        {same.length === 0 && otherwise.length === 0
          ? 'no other source of the case says the same or otherwise'
          : `${count(same.length, 'other claim says', 'other claims say')} the same, ${otherwise.length.toLocaleString('en-GB')} otherwise`}
      </p>
      {same.length > 0 && <OtherList title="the same" ids={same} />}
      {otherwise.length > 0 && <OtherList title="otherwise" ids={otherwise} />}
    </div>
  );
}

const MOST = 4;
function OtherList({ title, ids }: { readonly title: string; readonly ids: readonly string[] }) {
  return (
    <details className="claim-other-list">
      <summary>{title}</summary>
      <ul>
        {ids.slice(0, MOST).map((id) => (
          <li key={id}>
            <Other id={id} />
          </li>
        ))}
        {ids.length > MOST && <li className="claim-known">{`and ${ids.length - MOST} more`}</li>}
      </ul>
    </details>
  );
}

function Other({ id }: { readonly id: string }) {
  const { data } = useClaim(id);
  if (!data) return null;
  return (
    <>
      <ClaimSentence claim={data} /> {data.spans[0] && <Quote span={data.spans[0]} claim={id} />}
    </>
  );
}
