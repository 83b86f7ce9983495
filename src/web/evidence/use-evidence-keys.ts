/** Keys over the claims of a page that is not the source view: next, previous, judge the one in focus. */
import { useCallback } from 'react';
import { type Bindings, useKeys } from '../kit/keys.ts';
import { useNotices } from '../kit/notice.tsx';
import { type Decision, useJudge } from '../kit/query.ts';
import type { Claims } from './evidence.tsx';

/** Moves the focus to the next or previous of the elements that a selector names. */
export function stepFocus(selector: string, by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
  const active = document.activeElement;
  const inside = all.findIndex((one) => one.contains(active));
  let next = inside + by;
  if (inside < 0) {
    // From where the focus stands: the first behind it, or the last before it.
    const behind = all.findIndex(
      (one) =>
        active === null ||
        active === document.body ||
        (active.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    );
    next = by === 1 ? behind : (behind < 0 ? all.length : behind) - 1;
  }
  const target = all[next];
  if (!target) return;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'nearest' });
}

export const EVIDENCE = '[data-evidence]';

export function useEvidenceKeys(claims: Claims | undefined, more: Bindings = {}): void {
  const { judge } = useJudge();
  const { say } = useNotices();
  const decide = useCallback(
    (decision: Decision) => {
      const at = document.activeElement?.closest<HTMLElement>(EVIDENCE);
      const claim = at ? claims?.[at.dataset['evidence'] ?? ''] : undefined;
      if (claim) void judge(claim, decision);
      else say('No claim has the focus. j goes to the next one.', { key: 'no-claim' });
    },
    [claims, judge, say],
  );
  useKeys('Claims on this page', {
    j: { says: 'next claim', run: () => stepFocus(EVIDENCE, 1) },
    k: { says: 'previous claim', run: () => stepFocus(EVIDENCE, -1) },
    y: { says: 'accept the claim in focus', run: () => decide('yes') },
    n: { says: 'reject the claim in focus', run: () => decide('no') },
    u: { says: 'unsure of the claim in focus', run: () => decide('unsure') },
    ...more,
  });
}
