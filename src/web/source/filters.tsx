/** Which claims are shown: by kind, review and confidence. */
import { useEffect, useRef } from 'react';
import type { ListedClaim } from '../kit/claim-list.ts';
import { ReviewMark } from '../kit/claim-row.tsx';
import type { Filter } from './arrange.ts';

const REVIEWS: readonly ListedClaim['review'][] = ['proposed', 'accepted', 'rejected', 'unsure'];
const SURE = [0, 4, 6, 8];

export function Filters({
  filter,
  kinds,
  onFilter,
}: {
  readonly filter: Filter;
  /** Kinds that occur in the source with their numbers. */
  readonly kinds: ReadonlyMap<string, number>;
  readonly onFilter: (filter: Filter) => void;
}) {
  const toggled = (set: ReadonlySet<string>, value: string): ReadonlySet<string> => {
    const next = new Set(set);
    if (!next.delete(value)) next.add(value);
    return next;
  };
  // Opened, it has the focus; closed, it gives it back.
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.querySelector('input')?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div className="filters" ref={panel}>
      <fieldset>
        <legend>Review</legend>
        {REVIEWS.map((review) => (
          <label key={review}>
            <input
              type="checkbox"
              checked={filter.reviews.has(review)}
              onChange={() => onFilter({ ...filter, reviews: toggled(filter.reviews, review) })}
            />
            <ReviewMark review={review} />
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>Kind</legend>
        {[...kinds].map(([kind, n]) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={filter.kinds.has(kind)}
              onChange={() => onFilter({ ...filter, kinds: toggled(filter.kinds, kind) })}
            />
            {`${kind} ${n}`}
          </label>
        ))}
      </fieldset>
      <label className="filter-sure">
        <span>Such proposals were right</span>
        <select
          value={filter.sure}
          onChange={({ target }) => onFilter({ ...filter, sure: Number(target.value) })}
        >
          {SURE.map((sure) => (
            <option key={sure} value={sure}>
              {sure === 0 ? 'however often' : `${sure} in 10 times or more`}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
