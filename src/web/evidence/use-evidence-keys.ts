/** Keys over the claims of a page that is not the source view: next, previous, judge the one in focus. */
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
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

/** A claim in focus that leaves the page when it is judged hands the focus to the one in its place. */
function useKeptFocus(claims: Claims | undefined): void {
  const last = useRef<{ readonly id: string; readonly index: number } | null>(null);
  useEffect(() => {
    const focused = ({ target }: FocusEvent) => {
      const at = target instanceof Element ? target.closest<HTMLElement>(EVIDENCE) : null;
      last.current =
        at === null
          ? null
          : { id: at.dataset['evidence'] ?? '', index: [...document.querySelectorAll(EVIDENCE)].indexOf(at) };
    };
    const pressed = ({ target }: PointerEvent) => {
      if (target instanceof Element && !target.closest(EVIDENCE)) last.current = null;
    };
    document.addEventListener('focusin', focused);
    document.addEventListener('pointerdown', pressed);
    return () => {
      document.removeEventListener('focusin', focused);
      document.removeEventListener('pointerdown', pressed);
    };
  }, []);
  useLayoutEffect(() => {
    const lost = last.current;
    if (lost === null || claims === undefined || document.activeElement !== document.body) return;
    const all = [...document.querySelectorAll<HTMLElement>(EVIDENCE)].filter((one) => one.checkVisibility());
    const next =
      all.find((one) => one.dataset['evidence'] === lost.id) ??
      all[Math.min(lost.index, all.length - 1)] ??
      document.querySelector<HTMLElement>('h1');
    next?.focus({ preventScroll: true });
  }, [claims]);
}

export function useEvidenceKeys(claims: Claims | undefined, more: Bindings = {}): void {
  useKeptFocus(claims);
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
